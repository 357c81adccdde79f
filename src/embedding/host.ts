/**
 * The script for pages that embed this site, `/embed.js`: gives each of its frames the height that it asks for. One copy
 * serves all frames of a page; what does not come from a frame of this site is passed over.
 */
import { ASK, readHeight } from './messages.ts';

/** Where the site lies, taken from the script's own address. */
const site = new URL('.', (document.currentScript as HTMLScriptElement).src);

/** The frames of this site that are on the page now. */
const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(site.href));

/** The origin that a frame's messages come from; a frame whose sandbox keeps its origin from it has none. */
function originOf({ sandbox }: HTMLIFrameElement): string {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : site.origin;
}

addEventListener('message', ({ source, origin, data }) => {
  const height = readHeight(data);
  if (height === undefined) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || origin !== originOf(frame)) return;
  const edge =
    getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + edge}px`;
});

// Frames that spoke before this script was there. An address to send to would be wrong for frames without an origin.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: ASK }, '*');
