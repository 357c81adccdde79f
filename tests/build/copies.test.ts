/** The copies that readers keep: the story in one file asks for nothing and says the same; the ZIP file holds the site. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

import { archive } from '../../src/copies/archive.ts';
import { ARCHIVE, ARCHIVE_FOLDER, LICENCES, ONE_FILE, README } from '../../src/copies/names.ts';
import { oneFile } from '../../src/copies/one-file.ts';
import { offlineScript } from '../../src/integrations/offline-script.ts';
import type { Tree } from '../../src/offline/tree.ts';
import { loadStory } from '../../src/story/load.ts';
import { builtFiles, readBuilt } from './site.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const [edition] = loadStory().editions;
if (!edition) throw new Error('no edition');
const { copies, site: own } = edition.strings;
const site = process.env.SITE_URL?.trim();

const html = readBuilt(ONE_FILE).toString('utf8');
const { document } = parseHTML(html);
const index = parseHTML(readBuilt('index.html').toString('utf8')).document;

/** The elements of a name as they are written, because hashes are of bytes. */
const written = (name: string): { tag: string; text: string }[] =>
  [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>(.*?)</${name}>`, 'gs'))].map(
    ([, tag = '', text = '']) => ({
      tag,
      text,
    }),
  );
const styles = written('style').map(({ text }) => text);
const scripts = written('script').filter(({ tag }) => !tag.includes('text/plain'));
const dataOf = (id: string): string =>
  inflateSync(Buffer.from(document.getElementById(id)?.textContent ?? '', 'base64')).toString('utf8');

/** One part of the list of places as the file brings it: its attributes, its text, and the attributes of all in it. */
interface Brought {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly all: readonly Readonly<Record<string, string>>[];
}

function readTree(tree: Tree): Brought {
  if (typeof tree === 'string') return { attributes: {}, text: tree, all: [] };
  const [, attributes, ...children] = tree;
  const parts = children.map(readTree);
  return {
    attributes,
    text: parts.map(({ text }) => text).join(''),
    all: [attributes, ...parts.flatMap(({ all }) => all)],
  };
}
const broughtPlaces = (JSON.parse(dataOf('places')) as Tree[]).map(readTree);

/** Holds a size that the texts tell against a real one: it may be off by a tenth. */
function expectTold(told: string, bytes: number): void {
  const [, number] = /^([\d.]+) MB$/.exec(told) ?? [];
  const faulty = `copies.sizes in src/content/strings says "${told}", but it is ${(bytes / 1e6).toFixed(2)} MB`;
  expect(Math.abs(Number(number) * 1e6 - bytes), faulty).toBeLessThan(bytes / 10);
}

describe('the story in one file', () => {
  it('is as small as it says, and never above 1 MB', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1_000_000);
    expectTold(copies.sizes.file, Buffer.byteLength(html));
  });

  it('has no attribute that would make a browser ask for anything', () => {
    const names = [
      'src',
      'srcset',
      'poster',
      'data',
      'background',
      'action',
      'formaction',
      'ping',
      'style',
      'xlink:href',
    ];
    expect(
      document.querySelectorAll(names.map((name) => `[${name.replace(':', '\\:')}]`).join()).length,
    ).toBe(0);
    const links = [...document.querySelectorAll('[href]')].filter(({ localName }) => localName !== 'a');
    const loading = links
      .filter((link) => link.getAttribute('rel') !== 'canonical')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => !/^(?:#|data:image\/svg\+xml;base64,)/.test(address));
    expect(loading).toEqual([]);
    expect(document.querySelectorAll('base, iframe, object, embed, meta[http-equiv="refresh"]').length).toBe(
      0,
    );
  });

  it('has style that loads nothing', () => {
    expect(styles.length).toBeGreaterThan(3);
    const css = styles.join('\n');
    expect(css).not.toContain('@import');
    expect(
      [...css.matchAll(/url\(\s*["']?(?!data:font\/woff2;base64,|#)[^)]*/g)].map(([text]) => text),
    ).toEqual([]);
    expect(css.match(/url\(data:font\/woff2/g)?.length).toBeGreaterThanOrEqual(7);
  });

  it('has one script, which fetches nothing', () => {
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.tag.trim()).toBe('type="module"');
    expect(scripts[0]?.text).not.toMatch(
      /\bfetch\(|\bimport\(|\bimport[\s{*"']|XMLHttpRequest|sendBeacon|WebSocket/,
    );
  });

  it('forbids everything else, and names its script and styles by their hashes', () => {
    const [policy, ...others] = [...document.querySelectorAll('meta[http-equiv]')];
    expect(others).toEqual([]);
    // Before anything that it could forbid.
    expect(policy?.previousElementSibling?.hasAttribute('charset')).toBe(true);
    const hashes = (texts: readonly string[]): string[] =>
      texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    const directives = (policy?.getAttribute('content') ?? '')
      .split('; ')
      .map((directive) => directive.split(' '));
    const allowed = new Map(directives.map(([name = '', ...sources]) => [name, new Set(sources)]));
    expect(allowed).toEqual(
      new Map([
        ['default-src', new Set(["'none'"])],
        ['script-src', new Set(hashes(scripts.map(({ text }) => text)))],
        ['style-src', new Set(hashes(styles))],
        ['img-src', new Set(['data:'])],
        ['font-src', new Set(['data:'])],
        ['base-uri', new Set(["'none'"])],
        ['form-action', new Set(["'none'"])],
        ['require-trusted-types-for', new Set(["'script'"])],
        ['trusted-types', new Set(["'none'"])],
      ]),
    );
  });

  it('brings the films and the places that the site has', () => {
    for (const svg of index.querySelectorAll('svg[data-film]')) {
      const frame = svg.getAttribute('data-frame') ?? '';
      const file = builtFiles().find((name) => name.startsWith(`films/${frame}.`)) ?? '';
      expect(dataOf(`film-${frame}`) === readBuilt(file).toString('utf8'), frame).toBe(true);
    }
    const places = parseHTML(readBuilt('places/index.html').toString('utf8')).document;
    const [template, sheet, ...entries] = broughtPlaces;
    expect(template?.attributes).toHaveProperty('data-explore-template');
    expect(sheet?.text === places.querySelector('[data-explore-sheet]')?.textContent).toBe(true);
    expect(sheet?.text).toContain('"film"');
    expect(entries.map(({ attributes }) => attributes.id)).toEqual(
      [...places.querySelectorAll('[data-entry]')].map(({ id }) => id),
    );
    expect(entries.length).toBeGreaterThan(50);
  });

  it('tells every step in the same words, with the same picture and the same notes', () => {
    const steps = [...index.querySelectorAll('[data-step]')];
    expect(steps.length).toBeGreaterThan(20);
    for (const step of steps) {
      const copy = document.getElementById(step.id);
      for (const part of ['.words', '.description', '[data-note] .note-text', '.paper-notes'])
        expect(
          [...(copy?.querySelectorAll(part) ?? [])].map(({ textContent }) => textContent),
          `${step.id} ${part}`,
        ).toEqual(
          [...step.querySelectorAll(part)]
            // On paper the story tells its address, or leaves room for it.
            .map((element) => {
              if (site === undefined)
                element.querySelector('.imprint [data-own-address]')?.closest('p')?.remove();
              return element.textContent;
            }),
        );
      expect(
        copy?.querySelector('.still')?.outerHTML === step.querySelector('.still')?.outerHTML,
        step.id,
      ).toBe(true);
    }
  });

  it('leads from every marker to the note of the same step', () => {
    const stray = [...document.querySelectorAll('[data-step] :is(a[data-claim], a[data-term])')].filter(
      (marker) => {
        const note = document.getElementById(marker.getAttribute('href')?.slice(1) ?? '');
        const id = marker.getAttribute('data-claim') ?? marker.getAttribute('data-term');
        return (
          note?.getAttribute('data-note') !== id ||
          note.closest('[data-step]') !== marker.closest('[data-step]')
        );
      },
    );
    expect(stray.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(document.querySelectorAll('a[data-claim]').length).toBe(
      index.querySelectorAll('a[data-claim]').length,
    );
  });

  it('says what it is, of which day, on what terms, and that it is not the page to be found', () => {
    const about = document.getElementById('this-copy')?.textContent ?? '';
    expect(about).toContain(`“${own.title}”`);
    expect(about).toMatch(/Published \d{1,2} \w+ 20\d\d\./);
    for (const licence of ['CC BY 4.0', 'MIT', 'SIL Open Font License', 'ODbL'])
      expect(about).toContain(licence);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  it.skipIf(site !== undefined)('has no link to a page that it cannot reach', () => {
    const stray = [...document.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? 'none')
      .filter((address) => !/^(?:#.|https?:\/\/|mailto:)/.test(address));
    expect(stray).toEqual([]);
    expect(document.querySelector('link[rel="canonical"]')).toBeNull();
    expect(document.querySelectorAll('[data-copy="address"], [data-share], [data-own-address]').length).toBe(
      0,
    );
    // Nor in what the map to explore shows.
    const shown = broughtPlaces.flatMap(({ all }) => all).flatMap(({ href }) => href ?? []);
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((address) => !/^(?:#.|https?:\/\/)/.test(address))).toEqual([]);
  });

  it('leads to the site where that has an address', () => {
    const copy = parseHTML(
      oneFile({ folder: '', site: 'https://site.example/pass/', edition, script: '', read: readBuilt }),
    ).document;
    const address = (selector: string): string | null | undefined =>
      copy.querySelector(selector)?.getAttribute('href');
    expect(address('[data-explore]')).toBe('https://site.example/pass/places/');
    expect(address('#after dt a')).toBe('https://site.example/pass/claims/');
    expect(address('.after-teach h3 a')).toBe('https://site.example/pass/teach/');
    expect(address('[data-note="C3"] p:last-child a')).toBe('https://site.example/pass/claims/#C3');
    // It has no pages of single steps.
    expect(copy.querySelectorAll('.after-steps, [data-of-site]').length).toBe(0);
    expect(address('#this-copy a')).toBe('https://site.example/pass/');
    expect(copy.querySelectorAll('[data-copy="address"]').length).toBe(1);
  });

  it('is offered after the story and to teachers, with its size', () => {
    const teach = parseHTML(readBuilt('teach/index.html').toString('utf8')).document;
    for (const [page, words] of [
      [index, copies.sizes.file],
      [teach, ''],
    ] as const) {
      const link = page.querySelector(`a[href$="${ONE_FILE}"][download]`);
      expect(link?.textContent).toContain(words);
    }
    const offers = teach.body.textContent;
    expect(offers).toContain(copies.sizes.file);
    expect(offers).toContain(copies.sizes.archive);
    expect(teach.querySelectorAll(`a[href$="${ARCHIVE}"][download]`).length).toBe(1);
  });
});

describe('the site as a ZIP file', () => {
  const bytes = readBuilt(ARCHIVE);
  const unpacked = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content)]),
  );
  const inFolder = (name: string): string => `${ARCHIVE_FOLDER}/${name}`;

  it('unpacks to the built folder, byte for byte', () => {
    const files = builtFiles().filter((file) => file !== ARCHIVE);
    expect([...unpacked.keys()]).toEqual([...files, README].sort().map(inFolder));
    const other = files.filter((file) => !unpacked.get(inFolder(file))?.equals(readBuilt(file)));
    expect(other).toEqual([]);
  });

  it('is as large as the pages say', () => {
    expectTold(copies.sizes.archive, bytes.length);
  });

  it('says how to open it, and holds the text of every licence', () => {
    const readme = unpacked.get(inFolder(README))?.toString('utf8') ?? '';
    for (const name of [ONE_FILE, 'index.html', LICENCES]) expect(readme).toContain(name);
    const raw = readBuilt(LICENCES).toString('utf8');
    const licences = raw.replaceAll('\r\n', '\n');
    for (const file of [
      'LICENSE',
      'LICENSE-TEXT.md',
      'src/content/geo/LICENSE.md',
      'src/styles/fonts/OFL.txt',
    ])
      expect(licences).toContain(readFileSync(join(ROOT, file), 'utf8').trim());
    for (const name of ['scrollama', 'd3-selection'])
      expect(licences).toContain(`node_modules/${name}/LICENSE`);
    expect(readme + raw).not.toMatch(/[^\r]\n/);
  });
});

describe('made again', () => {
  it('both are the same, byte for byte, wherever the clock stands', async () => {
    const { code } = await offlineScript(ROOT);
    const address = site === undefined || site === '' ? undefined : site.replace(/\/?$/, '/');
    const again = oneFile({ folder: '', site: address, edition, script: code, read: readBuilt });
    expect(again === html).toBe(true);

    const files = new Map(
      Object.entries(unzipSync(readBuilt(ARCHIVE))).map(([name, content]) => [
        name.slice(ARCHIVE_FOLDER.length + 1),
        content,
      ]),
    );
    const zone = process.env.TZ;
    try {
      for (const other of ['Pacific/Auckland', 'America/Los_Angeles']) {
        process.env.TZ = other;
        // The other way round, because the order of a folder's files is the disk's.
        const zip = archive(new Map([...files].reverse()), own.published ?? '1980-01-01');
        expect(readBuilt(ARCHIVE).equals(zip), other).toBe(true);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  }, 120_000);
});
