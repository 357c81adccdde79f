/**
 * The story in one file: the built page with its style, typefaces, films, script and list of places inside, and nothing in
 * it that could ask for anything. It is made from the page that the build wrote, so that both say and show the same.
 */
import { parseHTML } from 'linkedom';

import { fill } from '../i18n/fill.ts';
import { wordDate } from '../i18n/date.ts';
import type { Edition } from '../story/story.ts';
import { inside } from './inside.ts';
import type { Inside } from './inside.ts';
import { standAlone } from './links.ts';
import { ONE_FILE } from './names.ts';
import { pack } from './pack.ts';
import { contentPolicy } from '../hosting/policy.ts';
import { sheetWithFonts } from './sheets.ts';
import type { ReadFile } from './sheets.ts';
import { treeOf } from './tree.ts';

/** Id of the lines that say what the file is. */
const ABOUT = 'this-copy';

/** What the file is made from. */
export interface OneFileParts {
  /** Folder of the edition, from the site's root: nothing for English, else such as `ko/`. */
  readonly folder: string;
  /** Full address of the site, with a slash at its end; undefined where it is not known. */
  readonly site: string | undefined;
  /** The edition. */
  readonly edition: Edition;
  /** The script, in one piece. */
  readonly script: string;
  /** Reads files of the built site. */
  readonly read: ReadFile;
}

/** A built page while it is changed. */
interface BuiltPage {
  /** Its file, from the site's root. */
  readonly file: string;
  readonly document: Document;
}

/** The file that an attribute of an element names. */
function fileIn(element: Element, name: string, from: string): string {
  const target = inside(element.getAttribute(name) ?? '', from);
  if (!target) throw new Error(`${from}: <${element.localName} ${name}> names no file of the site`);
  return target.path;
}

/** A new element with its attributes. */
function make(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>>,
  text = '',
): Element {
  const element = document.createElement(name);
  // The parser's documents write the attribute first that was set last.
  for (const [key, value] of Object.entries(attributes).reverse()) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

/** Removes what the browser would fetch, or what only counts on the web. */
function clearHead({ document }: BuiltPage): void {
  const useless = [
    'script',
    'link:not([rel="stylesheet"], [rel="icon"], [rel="canonical"])',
    'meta[property="og:url"], meta[property^="og:image"], meta[name="robots"]',
    'meta[http-equiv="Content-Security-Policy"]',
  ];
  for (const element of document.querySelectorAll(useless.join())) element.remove();
  document.querySelector('meta[name="twitter:card"]')?.setAttribute('content', 'summary');
  document.head.append(make(document, 'meta', { name: 'robots', content: 'noindex' }));
}

/** Puts the style sheets and the icon into the page, each in its place, and those of the list of places, switched off. */
function takeInStyle({ file, document }: BuiltPage, places: BuiltPage, read: ReadFile): void {
  const known = new Set<string>();
  for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
    const sheet = fileIn(link, 'href', file);
    known.add(sheet);
    const style = make(document, 'style', {}, sheetWithFonts(sheet, read));
    for (const name of ['media', 'data-plain']) {
      const value = link.getAttribute(name);
      if (value !== null) style.setAttribute(name, value);
    }
    link.replaceWith(style);
  }
  for (const link of places.document.querySelectorAll('link[rel="stylesheet"]')) {
    const sheet = fileIn(link, 'href', places.file);
    if (known.has(sheet)) continue;
    document.head.append(
      make(document, 'style', { media: 'not all', 'data-places': '' }, sheetWithFonts(sheet, read)),
    );
  }
  for (const icon of document.querySelectorAll('link[rel="icon"]')) {
    const drawing = read(fileIn(icon, 'href', file)).toString('base64');
    icon.setAttribute('href', `data:image/svg+xml;base64,${drawing}`);
  }
}

/** Puts packed data into the page, where the script finds it by its id. */
function takeInData({ document }: BuiltPage, id: string, text: string): void {
  document.body.append(make(document, 'script', { type: 'text/plain', id }, pack(text)));
}

/** Puts the films into the page. */
function takeInFilms(page: BuiltPage, read: ReadFile): void {
  const frames = page.document.querySelectorAll('svg[data-film]');
  if (frames.length === 0) throw new Error(`${page.file} names no films`);
  for (const svg of frames) {
    const id = `film-${svg.getAttribute('data-frame') ?? ''}`;
    takeInData(page, id, read(fileIn(svg, 'data-film', page.file)).toString('utf8'));
    svg.setAttribute('data-film', `#${id}`);
  }
}

/** Gives every note of a step an id, so that links can lead to it, and tells where a note is found. */
function nameNotes(document: Document): (link: Element, id: string) => string | undefined {
  const first = new Map<string, string>();
  for (const note of document.querySelectorAll('[data-step] [data-note]')) {
    const id = note.getAttribute('data-note') ?? '';
    note.id = `${note.closest('[data-step]')?.id ?? ''}-${id}`;
    if (!first.has(id)) first.set(id, note.id);
  }
  return (link, id) => {
    // In a note the same link is a pointer to the whole entry, which is elsewhere.
    if (link.closest(`[data-note="${id}"]`)) return undefined;
    const own = link.closest('[data-step]')?.querySelector(`[data-note="${id}"]`)?.id;
    return own ?? first.get(id);
  };
}

/** Rewrites the links of the page and of what is known of places. */
function rewriteLinks(page: BuiltPage, places: BuiltPage, { folder, site }: OneFileParts): void {
  const { document } = page;
  const noteOf = nameNotes(document);
  const placeOf = (link: Element, { path, fragment, query }: Inside): string | undefined => {
    const name = path.startsWith(folder) ? path.slice(folder.length) : path;
    if (name === '') {
      const step = fragment || 'opening';
      return document.getElementById(step) ? step : undefined;
    }
    if (/^(?:claims|glossary)\/$/.test(name) && query === '' && fragment !== '')
      return noteOf(link, fragment);
    return undefined;
  };
  const explore = document.querySelector('[data-explore]');
  if (!explore) throw new Error(`${page.file} has no control to explore the map`);
  // It is what is followed when the map cannot be opened.
  if (site === undefined) explore.setAttribute('href', `#${ABOUT}`);
  standAlone(document, { file: page.file, site, placeOf });
  for (const part of places.document.querySelectorAll('[data-entry], [data-explore-template]'))
    standAlone(part, { file: places.file, site, placeOf });
}

/** What the script needs of the list of places to let readers explore the map. */
function placesData({ file, document }: BuiltPage, site: string | undefined): string {
  const template = document.querySelector('template[data-explore-template]');
  const sheet = document.querySelector('[data-explore-sheet]');
  if (!template || !sheet) throw new Error(`${file} holds no map to explore`);
  // Leads to the same entry in the list, which is not in the file.
  if (site === undefined) {
    const more = template.querySelector('[data-entry-link]')?.parentElement;
    if (!more) throw new Error(`${file}: the controls of the map have no link to the list`);
    more.setAttribute('hidden', '');
  }
  const map = make(document, 'div', { 'data-explore-sheet': '' }, sheet.textContent);
  const entries = document.querySelectorAll('[data-entry]');
  return JSON.stringify([template, map, ...entries].map(treeOf));
}

/** Says in the page what the file is, and takes out what it could not keep. */
function introduce({ document }: BuiltPage, { folder, site, edition }: OneFileParts): void {
  const { strings, language } = edition;
  const { copies } = strings;
  const name = strings.site.title;
  for (const link of document.querySelectorAll('a[href]')) {
    const target = inside(link.getAttribute('href') ?? '', `${folder}index.html`);
    if (target?.path === folder + ONE_FILE) link.closest('p')?.remove();
  }
  // Pages of single steps are not in the file.
  for (const part of document.querySelectorAll('[data-of-site]')) part.remove();
  if (site === undefined) {
    for (const part of document.querySelectorAll('.after-share, [data-for-teachers]')) part.remove();
    for (const place of document.querySelectorAll('.imprint [data-own-address]'))
      place.closest('p')?.remove();
    for (const place of document.querySelectorAll('[data-own-address]'))
      place.removeAttribute('data-own-address');
  }
  const words = (text: string): Element => make(document, 'p', {}, text);
  const published = strings.site.published;
  const pages = words(site === undefined ? copies.file.elsewhere : copies.file.onSite);
  if (site !== undefined) {
    const home = new URL(folder, site).href;
    pages.append(' ', make(document, 'a', { href: home }, home));
  }
  const about = make(document, 'section', { id: ABOUT });
  about.append(
    make(document, 'h3', {}, copies.file.heading),
    words(
      [
        fill(copies.file.about, { site: name }),
        ...(published === undefined
          ? []
          : [fill(strings.paper.published, { date: wordDate(published, language) })]),
        copies.file.sources,
      ].join(' '),
    ),
    pages,
    words(`${fill(copies.file.licence, { site: name })} ${strings.media.credit.map}`),
  );
  const place = document.querySelector('#after section');
  if (!place) throw new Error('the story page has no sections after the story');
  place.before(about);
}

/** Puts the policy first, so that it counts for all that follows. */
function forbidTheRest(document: Document, script: string): void {
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
  const policy = make(document, 'meta', {
    'http-equiv': 'Content-Security-Policy',
    content: contentPolicy({ scripts: [script], styles, files: false, data: true }),
  });
  const charset = document.querySelector('meta[charset]');
  if (!charset) throw new Error('the story page does not name its encoding');
  charset.after(policy);
}

/**
 * Makes the file.
 * @param parts what it is made from
 * @returns the file as HTML
 * @throws Error when the built pages lack a part that it needs, or load something that it could not carry
 */
export function oneFile(parts: OneFileParts): string {
  const { folder, site, read, script } = parts;
  if (/<\/script|<!--/i.test(script)) throw new Error('the script holds a text that would end its element');
  const open = (file: string): BuiltPage => ({
    file,
    document: parseHTML(read(file).toString('utf8')).document,
  });
  const page = open(`${folder}index.html`);
  const places = open(`${folder}places/index.html`);
  clearHead(page);
  introduce(page, parts);
  rewriteLinks(page, places, parts);
  takeInStyle(page, places, read);
  takeInFilms(page, read);
  takeInData(page, 'places', placesData(places, site));
  const { document } = page;
  document.body.append(make(document, 'script', { type: 'module' }, script));
  forbidTheRest(document, script);
  return `<!DOCTYPE html>${document.documentElement.outerHTML}`;
}
