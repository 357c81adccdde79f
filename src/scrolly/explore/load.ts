/** Fetches the list of places, from which everything that exploring needs is taken: map, controls, entries and style. */
import type { Sheet } from '../../marks/sheet.ts';

/** What the list of places brings. */
export interface Places {
  /** The list itself. */
  readonly page: Document;
  /** Where it was read. */
  readonly address: string;
  /** The map. */
  readonly sheet: Sheet;
  /** The controls, with all their words. */
  readonly template: HTMLTemplateElement;
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

/** Adds the style of the list that this page does not have yet. */
async function adoptStyles(page: Document, base: string): Promise<void> {
  const present = new Set([...document.styleSheets].map(({ href }) => href));
  const wanted = [...page.querySelectorAll('link[rel="stylesheet"]')]
    .map((link) => new URL(link.getAttribute('href') ?? '', base).href)
    .filter((href) => !present.has(href));
  await Promise.all(wanted.map(addStyle));
  // Only while the site is being written are styles part of the page.
  for (const style of page.querySelectorAll('head > style')) document.head.append(style.cloneNode(true));
}

/** Fetches a page. A `DOMParser` would make a page of text, which Trusted Types forbid; this reads the answer itself. */
function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.addEventListener('loadend', () => {
      const { status, responseXML } = request;
      if (status === 200 && responseXML) resolve(responseXML);
      else reject(new Error(`${address} answered ${status}`));
    });
    request.open('GET', address);
    request.responseType = 'document';
    request.send();
  });
}

/**
 * Fetches and reads the list of places.
 * @param address its address
 * @returns its parts, with its style in force
 * @throws Error when it cannot be fetched or lacks a part
 */
export async function loadPlaces(address: string): Promise<Places> {
  const page = await fetchPage(address);
  const template = page.querySelector<HTMLTemplateElement>('template[data-explore-template]');
  const data = page.querySelector('[data-explore-sheet]')?.textContent;
  if (!template || !data) throw new Error(`${address} holds no map to explore`);
  await adoptStyles(page, page.URL);
  return { page, address: page.URL, sheet: JSON.parse(data) as Sheet, template };
}
