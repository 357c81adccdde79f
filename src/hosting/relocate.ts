/** Rewrites the addresses in pages and style sheets, and leaves every other byte as it is. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** Attributes that hold an address. A page in which another one starts with a slash fails a test of the built site. */
const HOLD_ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'data-film']);

/** An address that starts at the root of a host; two slashes would name a host. */
const FROM_ROOT = /^\/(?!\/)/;
/** What a page says that sends readers on, up to its address. */
const SENDS_ON = /^\d+; url=(?=\/(?!\/))/;

/** Text to put in place of a part of the page. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const quoted = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function* changes(node: Node, rewrite: (address: string) => string): Generator<Change> {
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      const place = node.sourceCodeLocation?.attrs?.[name];
      const before = name === 'content' ? SENDS_ON.exec(value)?.[0] : '';
      if (before === undefined || !(before !== '' || HOLD_ADDRESSES.has(name))) continue;
      const address = value.slice(before.length);
      if (!FROM_ROOT.test(address) || !place) continue;
      const text = `${name}="${quoted(before + rewrite(address))}"`;
      yield { start: place.startOffset, end: place.endOffset, text };
    }
  }
  if ('content' in node) yield* changes(node.content, rewrite);
  if ('childNodes' in node) for (const child of node.childNodes) yield* changes(child, rewrite);
}

/**
 * Rewrites all addresses of a page that start at the root of its host.
 * @param html the page
 * @param rewrite gives the address to write instead
 * @returns the page
 */
export function rewritePage(html: string, rewrite: (address: string) => string): string {
  // Without script, so that what stands in <noscript> is read, too.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  let done = 0;
  let text = '';
  for (const change of [...changes(document, rewrite)].sort((a, b) => a.start - b.start)) {
    text += html.slice(done, change.start) + change.text;
    done = change.end;
  }
  return text + html.slice(done);
}

/**
 * Rewrites all addresses of a style sheet that start at the root of its host.
 * @param css the style sheet, as a bundler writes it
 * @param rewrite gives the address to write instead
 * @returns the style sheet
 */
export function rewriteStyle(css: string, rewrite: (address: string) => string): string {
  return css.replace(
    /url\(\s*(["']?)(\/(?!\/)[^"')\s]+)\1\s*\)/g,
    (_, quote: string, address: string) => `url(${quote}${rewrite(address)}${quote})`,
  );
}
