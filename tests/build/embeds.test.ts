/** Pages that are there to be embedded: every step and chapter has one, with the whole step and nothing of the site around. */
import { describe, expect, it } from 'vitest';

import { embedsOf } from '../../src/story/embeds/embeds.ts';
import { loadStory } from '../../src/story/load.ts';
import { oEmbedFaults } from './oembed-rules.ts';
import { builtFiles, builtPages, readBuilt, sizeOf } from './site.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const embeds = embedsOf(story, edition);
const pages = new Map(builtPages().map((page) => [page.file, page.document]));
const files = builtFiles();

function documentOf(file: string): Document {
  const found = pages.get(file);
  if (!found) throw new Error(`${file} was not built`);
  return found;
}

it('there is one for every step and every chapter, and no other', () => {
  const ids = [...edition.steps.map(({ id }) => id), ...story.chapters.map(({ id }) => id)];
  const built = files.flatMap((file) => /^embed\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
  expect(built.sort()).toEqual([...new Set(ids)].sort());
});

describe.each(embeds)('the page to embed for $id', ({ id, steps, isChapter, title }) => {
  const document = documentOf(`embed/${id}/index.html`);
  const links = [...document.querySelectorAll('a[href]')];

  it('is left out by search engines', () => {
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  it('has nothing of the site around it', () => {
    expect(
      document.querySelectorAll('header, nav, .bar, .page-head, .page-foot, .lens, form, button, input'),
    ).toHaveLength(0);
  });

  it('shows its steps whole: title, picture, picture in words, and who says each claim', () => {
    const parts = [...document.querySelectorAll('[data-step]')];
    expect(parts.map((part) => part.id)).toEqual(steps.map((step) => step.id));
    for (const [index, step] of steps.entries()) {
      const part = parts[index];
      expect(part?.querySelector('h1, h2')?.textContent).toBe(step.title);
      expect(part?.querySelector('svg.still')?.innerHTML.length).toBeGreaterThan(100);
      expect(part?.textContent).toContain(step.description.slice(0, 60));
      const marked = [...(part?.querySelectorAll('a[data-claim]') ?? [])];
      expect(new Set(marked.map((mark) => mark.getAttribute('data-claim')))).toEqual(new Set(step.claims));
      for (const mark of marked) {
        expect(mark.getAttribute('href')).toBe(`/claims/#${mark.getAttribute('data-claim') ?? ''}`);
      }
      for (const claim of [...step.claims, ...step.pictured]) {
        expect(part?.querySelector(`[data-note="${claim}"]`), claim).not.toBeNull();
      }
    }
  });

  it('opens every link in the reader’s window, but those from step to step', () => {
    expect(document.querySelector('head base')?.getAttribute('target')).toBe('_top');
    const inside = links.filter((link) => link.hasAttribute('target'));
    expect(inside.every((link) => link.getAttribute('target') === '_self')).toBe(true);
    expect(inside.map((link) => link.getAttribute('href'))).toEqual(
      links.map((link) => link.getAttribute('href')).filter((href) => href?.startsWith('#')),
    );
    expect(inside).toHaveLength(isChapter ? 2 * (steps.length - 1) : 0);
  });

  it('says where it comes from, and leads to the same place in the story', () => {
    const credit = document.querySelector('footer');
    expect(credit?.textContent).toContain(edition.strings.site.title);
    expect(credit?.textContent).toContain('Daily NK');
    expect(credit?.textContent).toContain('CC BY 4.0');
    expect(credit?.querySelector(`a[href="/#${steps[0].id}"]`)).not.toBeNull();
    const hasMap = steps.some(({ view }) => view.chart === 'map');
    expect(credit?.textContent.includes('OpenStreetMap')).toBe(hasMap);
  });

  it('tells the scripts what it is, and loads none, which a frame without an origin may not do', () => {
    const root = document.documentElement;
    expect(root.getAttribute('data-embed')).toBe(id);
    expect(root.hasAttribute('data-chapter-embed')).toBe(isChapter);
    expect(document.querySelectorAll('script[src]').length).toBe(0);
    const frame = readBuilt('embed-frame.js').toString('utf8');
    expect([...document.querySelectorAll('head script')].map(({ textContent }) => textContent)).toContain(
      frame,
    );
  });

  it('has a title that tells it from others', () => {
    expect(document.title).toContain(title);
  });
});

it.each(['embed.js', 'embed-frame.js'])('%s is a classic script that leaves no names behind', (file) => {
  const code = readBuilt(file).toString('utf8').trim();
  expect(code).toMatch(/^\((?:function\(\)|\(\)=>)\{.*\}\)\(\);?$/s);
  expect(code).not.toMatch(/\bimport\b|\bexport\b/);
});

it('the script for hosts is small', () => {
  expect(sizeOf('embed.js').brotli).toBeLessThan(600);
});

describe('the page on embedding', () => {
  const document = documentOf('embed/index.html');

  it('has the code of every chapter, with previews that wait until they are looked at', () => {
    const codes = [...document.querySelectorAll('[data-embed-code]')];
    const chapters = embeds.filter(({ isChapter }) => isChapter);
    expect(codes).toHaveLength(chapters.length);
    for (const [index, { id }] of chapters.entries()) {
      const frames = [...(codes[index]?.querySelectorAll('details:not([open]) iframe') ?? [])];
      expect(frames.map((frame) => frame.getAttribute('width'))).toEqual(['320', '600', '900']);
      for (const frame of frames) {
        expect(frame.getAttribute('src')).toBe(`/embed/${id}/`);
        expect(frame.getAttribute('loading')).toBe('lazy');
        expect(frame.getAttribute('title')).not.toBe('');
      }
    }
  });

  it('offers code without style and without inline script, which strict pages would refuse', () => {
    for (const { textContent } of document.querySelectorAll('[data-copy-text]')) {
      expect(textContent).toMatch(
        /^<iframe [^<>]*><\/iframe>\n<script src="[^"<>]*" async="async"><\/script>$/,
      );
      expect(textContent).not.toMatch(/style=|\son\w+=/);
    }
  });

  it('leads to the page of every step', () => {
    for (const { id } of edition.steps) {
      expect(document.querySelector(`a[href="/embed/${id}/"]`), id).not.toBeNull();
    }
  });
});

describe('the rules of oEmbed', () => {
  const good = { type: 'rich', version: '1.0', html: '<iframe></iframe>', width: 600, height: 880 };

  it.each([
    [{}, []],
    [{ type: 'photo' }, ['type is "photo", not "rich"']],
    [{ version: 1 }, ['version is 1, not the text "1.0"']],
    [{ width: '600' }, ['width is "600", not whole pixels']],
    [{ height: 1.5 }, ['height is 1.5, not whole pixels']],
    [{ provider_url: '/pass/' }, ['provider_url is "/pass/", not an http address']],
    [{ thumbnail_url: 'https://example.org/a.png' }, ['thumbnail_url without the rest of the three']],
    [{ colour: 'red' }, ['colour is no key of oEmbed']],
  ])('of an answer with %j find %j', (change, faults) => {
    expect(oEmbedFaults({ ...good, ...change })).toEqual(faults);
  });

  it('miss what must be there', () => {
    expect(oEmbedFaults({ type: 'rich', version: '1.0' })).toEqual([
      'html is missing',
      'width is missing',
      'height is missing',
    ]);
  });
});
