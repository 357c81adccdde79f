/** What a page or style sheet leads to. */
import { parseHTML } from 'linkedom';

/** A file of the site as the crawl sees it. */
export interface Contents {
  /** Addresses as written. */
  readonly addresses: readonly string[];
  /** Ids in it, to which fragments can lead. */
  readonly ids: ReadonlySet<string>;
}

/** Attributes that hold one address; `data-film` names what the script fetches. */
const ADDRESSES = ['href', 'src', 'poster', 'data', 'action', 'data-film'];

const NONE: Contents = { addresses: [], ids: new Set() };

function ofPage(html: string): Contents {
  const { document } = parseHTML(html);
  const elements = [...document.querySelectorAll('*')];
  // The page for unknown addresses stands at any depth; its script finds where that link leads, which a test in a browser tries.
  const fixed = elements.filter((element) => !element.hasAttribute('data-home'));
  const addresses = fixed.flatMap((element) => [
    ...ADDRESSES.map((name) => element.getAttribute(name)).filter((value) => value !== null),
    ...(element.getAttribute('srcset') ?? '')
      .split(',')
      .map((one) => one.trim().split(/\s+/)[0] ?? '')
      .filter((one) => one !== ''),
  ]);
  return { addresses: [...new Set(addresses)], ids: new Set(elements.map(({ id }) => id)) };
}

function ofStyle(css: string): Contents {
  const addresses = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(
    ([, address]) => address ?? '',
  );
  return { addresses: [...new Set(addresses)], ids: new Set() };
}

/**
 * Reads a file of the site.
 * @param file its path, for its kind
 * @param text what is in it
 * @returns its addresses and ids; none for files that are neither page nor style sheet
 */
export function contentsOf(file: string, text: string): Contents {
  if (file.endsWith('.html')) return ofPage(text);
  return file.endsWith('.css') ? ofStyle(text) : NONE;
}
