import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { embedsOf } from '../../src/story/embeds/embeds.ts';
import { loadStory } from '../../src/story/load.ts';
import { articleData } from '../../src/story/structured-data.ts';
import { oEmbedFaults } from './oembed-rules.ts';
import { builtFiles, builtPages, fromRoot } from './site.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const { cite } = edition.strings.reference;

const dataOf = (document: Document): unknown =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null');
const citationsOf = (document: Document): string[] =>
  [...document.querySelectorAll('[data-copy-text]')].map(({ textContent }) => textContent);

describe.skipIf((process.env.SITE_URL ?? '') !== '')('a site that does not know its address', () => {
  const index = builtPages().find(({ file }) => file === 'index.html')?.document;
  if (!index) throw new Error('index.html was not built');

  it('describes the story to machines without it', () => {
    expect(dataOf(index)).toEqual(articleData(story, edition, undefined));
  });

  it('leaves its place in citations to the reader', () => {
    const citations = citationsOf(index);
    expect(citations).toHaveLength(12);
    expect(citations.filter((text) => text.includes(cite.ownAddress))).toHaveLength(4);
    expect(index.querySelectorAll('.cite [data-own-address]')).toHaveLength(4);
  });

  it('has no oEmbed files and no links to any, because they would need it', () => {
    expect(builtFiles().filter((file) => /embed.*\.json$/.test(file))).toEqual([]);
    const links = builtPages().flatMap(({ document }) => [
      ...document.querySelectorAll('link[type="application/json+oembed"]'),
    ]);
    expect(links).toEqual([]);
  });

  it('has no sitemap, which would need it', () => {
    expect(builtFiles().filter((file) => file.includes('sitemap'))).toEqual([]);
  });

  it('offers nothing that needs a script before there is one', () => {
    const parts = [...index.querySelectorAll('[data-needs-script]')];
    expect(parts.length).toBeGreaterThan(12);
    expect(parts.filter((part) => !part.hasAttribute('hidden'))).toEqual([]);
  });
});

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Builds the site with other settings; inside the project, because builds move files and cannot across devices. Vitest sets
 * a `BASE_URL` of its own, which the build would take for the site's.
 */
const build = (outDir: string, env: Record<string, string>) =>
  promisify(execFile)(process.execPath, [join(ROOT, 'scripts', 'astro.ts'), 'build', '--outDir', outDir], {
    cwd: ROOT,
    env: Object.fromEntries(
      Object.entries({ ...process.env, ...env }).filter(([name]) => name !== 'BASE_URL'),
    ),
  });

describe('a site that knows its address', () => {
  // In a folder of its host, and without the last slash, as people write it.
  const address = 'https://example.org/pass/';
  let folder = '';
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const documentOf = (file: string): Document => fromRoot(file, parseHTML(read(file)).document);

  beforeAll(async () => {
    const results = join(ROOT, 'test-results');
    mkdirSync(results, { recursive: true });
    folder = mkdtempSync(join(results, 'site-url-'));
    await build(folder, { SITE_URL: 'https://example.org/pass', CORRECTIONS: 'desk@example.org' });
  }, 240_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('tells it to machines', () => {
    const index = documentOf('index.html');
    expect(dataOf(index)).toEqual(articleData(story, edition, address));
    expect(index.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(address);
  });

  it('lies in no folder in particular, but leads to its own from addresses that do not exist', () => {
    const fromHosts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html') && / (?:href|src|data-film)="\//.test(read(file)))
      .map((file) => [file, read(file).match(/ (?:href|src|data-film)="\/[^"]*"/g)]);
    expect(fromHosts).toEqual([['404.html', [' href="/pass/"']]]);
  });

  it('cites itself by it', () => {
    const citations = citationsOf(documentOf('index.html'));
    expect(citations.filter((text) => text.includes(address))).toHaveLength(4);
    expect(citations.join()).not.toContain(cite.ownAddress);
  });

  it('lists every page but the one for unknown addresses and those that are there to be embedded', () => {
    expect(read('sitemap-index.xml')).toContain(`${address}sitemap-0.xml`);
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?:^|[\\/])index\.html$/.test(file))
      .filter((file) => documentOf(file).querySelector('meta[name="robots"][content="noindex"]') === null)
      .map((file) => address + file.replaceAll('\\', '/').replace(/index\.html$/, ''));
    expect(listed.sort()).toEqual(pages.sort());
    expect(listed.join()).not.toContain('404');
  });

  it('gives every page that may be found a social image of its own, by its full address', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?:^|[\\/])index\.html$/.test(file))
      .filter((file) => documentOf(file).querySelector('meta[name="robots"][content~="noindex"]') === null);
    expect(pages.length).toBeGreaterThan(5);
    const images = pages.map((file) => {
      const document = documentOf(file);
      const meta = (key: string): string =>
        document.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content') ?? '';
      const image = meta('og:image');
      expect(image, file).toMatch(/^https:\/\/example\.org\/pass\/(?:[a-z]{2}\/)?social\/[a-z-]+\.png$/);
      expect(existsSync(join(folder, image.slice(address.length))), image).toBe(true);
      expect([meta('og:image:width'), meta('og:image:height')], file).toEqual(['1200', '630']);
      expect(meta('og:image:alt').length, file).toBeGreaterThan(20);
      expect(meta('twitter:card'), file).toBe('summary_large_image');
      return image;
    });
    // The pages for teaching share one.
    const teaching = images.filter((image) => image.endsWith('/teach.png'));
    expect(teaching.length).toBeGreaterThan(1);
    expect(new Set(images).size).toBe(pages.length - teaching.length + 1);
  });

  describe.each(embedsOf(story, edition))('the page to embed for $id', ({ id, title, steps, isChapter }) => {
    it('names the page that search engines are to show instead', () => {
      const canonical = documentOf(`embed/${id}/index.html`).querySelector('link[rel="canonical"]');
      expect(canonical?.getAttribute('href')).toBe(isChapter ? address : `${address}steps/${id}/`);
    });

    it('leads programs to an oEmbed file that keeps the rules and shows this page', () => {
      const link = documentOf(`embed/${id}/index.html`).querySelector('link[type="application/json+oembed"]');
      expect(link?.getAttribute('rel')).toBe('alternate');
      expect(link?.getAttribute('href')).toBe(`${address}embed/${id}.json`);
      const answer = JSON.parse(read(`embed/${id}.json`)) as Record<string, unknown>;
      expect(oEmbedFaults(answer)).toEqual([]);
      expect(answer).toMatchObject({ type: 'rich', title, provider_url: address });
      const image = `social/${steps[0].id}.png`;
      expect(answer).toMatchObject({
        thumbnail_url: address + image,
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
      expect(existsSync(join(folder, image)), image).toBe(true);
      const { document: code } = parseHTML(`<body>${String(answer.html)}</body>`);
      const frame = code.querySelector('iframe');
      expect(frame?.getAttribute('src')).toBe(`${address}embed/${id}/`);
      expect(frame?.getAttribute('width')).toBe(String(answer.width));
      expect(frame?.getAttribute('height')).toBe(String(answer.height));
      expect(code.querySelector('script')?.getAttribute('src')).toBe(`${address}embed.js`);
    });
  });

  it('writes its address into the code to embed', () => {
    const codes = [...documentOf('embed/index.html').querySelectorAll('[data-copy-text]')];
    expect(codes.length).toBeGreaterThan(1);
    for (const { textContent } of codes) {
      expect(textContent).toContain(`"${address}embed/`);
      expect(textContent).toContain(`"${address}embed.js"`);
    }
  });

  it('says where corrections go', () => {
    const link = documentOf('method/index.html').querySelector('a[href^="mailto:"]');
    expect(link?.getAttribute('href')).toBe('mailto:desk@example.org');
  });
});

it('a wrong address for corrections stops the build with one message', async () => {
  await expect(build(join(ROOT, 'test-results', 'never'), { CORRECTIONS: 'desk' })).rejects.toThrow(
    'CORRECTIONS is "desk"; it must be an e-mail address',
  );
}, 60_000);
