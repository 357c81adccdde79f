/** Where the links of a page lead once the page stands alone. */
import { inside } from './inside.ts';
import type { Inside } from './inside.ts';

/** What is known where links are rewritten. */
export interface LinkRules {
  /** The page, from the site's root. */
  readonly file: string;
  /** Full address of the site, with a slash at its end; undefined where it is not known. */
  readonly site: string | undefined;
  /** The id in the page that has what an address leads to; undefined where the page has nothing of it. */
  readonly placeOf: (link: Element, target: Inside) => string | undefined;
}

/** Keeps the words of a link and takes its address. A pointer that has nothing else to say goes with it. */
function unlink(link: Element): void {
  const parent = link.parentElement;
  if (
    parent?.localName === 'p' &&
    parent.closest('[data-note]') &&
    parent.textContent.trim() === link.textContent.trim()
  )
    parent.remove();
  else link.replaceWith(...link.childNodes);
}

/**
 * Rewrites all links to the site: to a place in the page where it holds what they lead to, else to the web; where the
 * site's address is not known they become plain words.
 * @param root the page, or a part of it
 * @param rules what is known
 */
export function standAlone(root: ParentNode, { file, site, placeOf }: LinkRules): void {
  for (const link of root.querySelectorAll('a[href]')) {
    const target = inside(link.getAttribute('href') ?? '', file);
    if (!target) continue;
    const place = placeOf(link, target);
    if (place !== undefined) link.setAttribute('href', `#${place}`);
    else if (site === undefined) unlink(link);
    else {
      const url = new URL(target.path, site);
      url.search = target.query;
      url.hash = target.fragment;
      link.setAttribute('href', url.href);
    }
  }
}
