/** Where the list of places comes from: a page of the site. In the story in one file, `src/offline/places-page.ts` takes its place. */

/** The list of places as it was found. */
export interface PlacesPage {
  /** The list, parsed. */
  readonly page: Document;
  /** Its address, against which its links count. */
  readonly address: string;
}

/**
 * Fetches the list of places. A `DOMParser` would make a page of text, which Trusted Types forbid; this reads the answer itself.
 * @param address its address
 * @returns the list
 * @throws Error when it cannot be fetched
 */
export function fetchPlacesPage(address: string): Promise<PlacesPage> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.addEventListener('loadend', () => {
      const { status, responseXML: page } = request;
      if (status === 200 && page) resolve({ page, address: page.URL });
      else reject(new Error(`${address} answered ${status}`));
    });
    request.open('GET', address);
    request.responseType = 'document';
    request.send();
  });
}

/** Adds a style sheet and waits for it. */
async function addStyle(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`no style at ${address}`));
    });
    document.head.append(link);
  });
}

/**
 * Adds the style of the list that this page does not have yet, and waits for it.
 * @param page the list
 * @param base its address
 * @throws Error when a style sheet cannot be had
 */
export async function adoptStyles(page: Document, base: string): Promise<void> {
  const present = new Set([...document.styleSheets].map(({ href }) => href));
  const wanted = [...page.querySelectorAll('link[rel="stylesheet"]')]
    .map((link) => new URL(link.getAttribute('href') ?? '', base).href)
    .filter((href) => !present.has(href));
  await Promise.all(wanted.map(addStyle));
  // Only while the site is being written are styles part of the page.
  for (const style of page.querySelectorAll('head > style')) document.head.append(style.cloneNode(true));
}
