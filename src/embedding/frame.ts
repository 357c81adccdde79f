/**
 * The script of every embedded page. It is a classic script in the page's head, not a module: a frame with the sandbox
 * `allow-scripts` has no origin, and browsers then load modules only from hosts that allow every origin. In the head it
 * sets the colours and the layout before anything is painted.
 */
import { asksForHeight, heightMessages } from './messages.ts';
import { schemeOf } from './scheme.ts';
import { startStepper } from './stepper.ts';

const root = document.documentElement;
const scheme = schemeOf(location.search);
if (scheme !== undefined) root.dataset.scheme = scheme;
/** Pym names its frames by this parameter. */
const pymId = new URLSearchParams(location.search).get('childId');
const isChapter = root.hasAttribute('data-chapter-embed');

/** Tells the host the height of the content, now and whenever it changes. */
function reportHeight(): void {
  const send = (): void => {
    // Whole pixels, upwards, but for the last digits of a binary fraction.
    const height = Math.ceil(root.getBoundingClientRect().height - 0.01);
    for (const message of heightMessages(root.dataset.embed ?? '', height, pymId)) {
      // To whoever the host is: a height is no secret.
      parent.postMessage(message, '*');
    }
  };
  new ResizeObserver(send).observe(root);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data, pymId)) send();
  });
  // Hosts that listen only from the frame's own load event on.
  addEventListener('load', send);
}

if (isChapter) root.dataset.stepped = '';
document.addEventListener('DOMContentLoaded', () => {
  if (parent !== window) reportHeight();
  if (!isChapter) return;
  try {
    startStepper([...document.querySelectorAll<HTMLElement>('[data-step]')]);
  } catch (error) {
    // All steps beneath each other, as without a script.
    delete root.dataset.stepped;
    throw error;
  }
});
