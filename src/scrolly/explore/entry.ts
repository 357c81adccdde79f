/** An entry of the list of places, taken over into the panel. */

/** An entry as the panel shows it. */
export interface EntryView {
  /** The name that heads it. */
  readonly name: string;
  /** A copy of it, without ids, and with links that work anywhere. */
  readonly element: HTMLElement;
}

/**
 * Takes an entry from the list of places.
 * @param page the list, parsed
 * @param id the entry's id
 * @param address the list's own address, against which its links count
 * @returns the entry; links to other entries carry `data-choose` with their id. Undefined when the list has no such entry
 */
export function entryView(page: Document, id: string, address: string): EntryView | undefined {
  const original = page.getElementById(id);
  if (!original?.hasAttribute('data-entry')) return undefined;
  const element = original.cloneNode(true) as HTMLElement;
  // A link that copies the address of the page would copy that of the map.
  element.querySelector('[data-copy-place]')?.remove();
  for (const part of [element, ...element.querySelectorAll('[id]')]) part.removeAttribute('id');
  for (const link of element.querySelectorAll('a[href]')) {
    const target = link.getAttribute('href') ?? '';
    if (target.startsWith('#')) link.setAttribute('data-choose', target.slice(1));
    link.setAttribute('href', new URL(target, address).href);
  }
  return { name: element.querySelector('h3')?.textContent.trim() ?? '', element };
}
