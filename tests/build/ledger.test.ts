import { describe, expect, it } from 'vitest';

import { inLanguage } from '../../src/schemas/localized.ts';
import { certaintyKey, tallyClaims, usesOf } from '../../src/story/ledger.ts';
import { loadStory } from '../../src/story/load.ts';
import { builtPages } from './site.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const { language, strings } = edition;
const pages = builtPages();

function pageOf(file: string): Document {
  const page = pages.find((candidate) => candidate.file === file);
  if (!page) throw new Error(`${file} was not built`);
  return page.document;
}

/** The text as a reader has it, without the line breaks of the source. */
const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Expects that a part of a page names sources, with their address where one is known. */
function expectSources(part: Element | null, keys: readonly string[]): void {
  for (const key of keys) {
    const source = story.sources.find(({ id }) => id === key);
    expect(textOf(part), key).toContain(source?.publisher ?? key);
    if (source?.title !== undefined) expect(textOf(part), key).toContain(source.title);
    if (source?.url === undefined) continue;
    const links = [...(part?.querySelectorAll('.entry-sources a') ?? [])].map((a) => a.getAttribute('href'));
    expect(links, key).toContain(source.url);
  }
}

describe('the ledger', () => {
  const document = pageOf('claims/index.html');

  it('has one entry for each claim, and no other', () => {
    const ids = [...document.querySelectorAll('article[data-speaker]')].map(({ id }) => id);
    expect(ids.sort()).toEqual(story.claims.map(({ id }) => id).sort());
  });

  it.each(story.claims.map((claim) => [claim.id, claim] as const))('tells all about %s', (id, claim) => {
    const entry = document.getElementById(id);
    const text = textOf(entry);
    const parts = [claim.text, claim.korean, claim.note, story.grounds.get(claim.ground)?.text];
    for (const part of parts) if (part !== undefined) expect(text).toContain(inLanguage(part, language));
    expect(entry?.getAttribute('data-speaker')).toBe(claim.speaker);
    expect(entry?.getAttribute('data-certainty')).toBe(certaintyKey(claim.certainty));
    expect(text).toContain(strings.speakers[claim.speaker]);
    expect(text).toContain(`${strings.certainty[claim.certainty]}.`);
    if (claim.paragraph !== undefined) expect(text).toContain(`paragraph ${claim.paragraph}`);
    expectSources(entry, claim.sources);

    const links = [...(entry?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
    const uses = usesOf(edition, 'claims', id);
    const used = [...uses.steps.map((step) => `/#${step.id}`), ...uses.pages.map((page) => `/${page.id}/`)];
    expect(links).toEqual(expect.arrayContaining(used));
    if (used.length === 0) expect(text).toContain(strings.reference.ledger.unused);
  });

  it('counts what the data holds', () => {
    const counted = (name: string): [string, number][] =>
      [...document.querySelectorAll(`input[name="${name}"]`)].map((radio) => [
        radio.getAttribute('value') ?? '',
        Number(radio.closest('label')?.querySelector('.filter-count')?.textContent),
      ]);
    const { speakers, certainties } = tallyClaims(story.claims);
    const all: [string, number] = ['', story.claims.length];
    expect(counted('speaker')).toEqual([all, ...speakers]);
    expect(counted('certainty')).toEqual([
      all,
      ...certainties.map(([word, count]) => [certaintyKey(word), count]),
    ]);
  });

  it('offers nothing that needs a script before there is one', () => {
    const controls = [...document.querySelectorAll('[data-filter-control]')];
    expect(controls.length).toBeGreaterThan(10);
    expect(controls.filter((control) => !control.hasAttribute('hidden'))).toEqual([]);
    expect(document.querySelectorAll('article[hidden]')).toHaveLength(0);
  });
});

describe('what the report does not say', () => {
  it('stands in the ledger, all of it and nothing else', () => {
    const listed = [...pageOf('claims/index.html').querySelectorAll('[data-unknown]')].map((item) => [
      item.getAttribute('data-unknown'),
      textOf(item),
    ]);
    expect(listed.length).toBeGreaterThan(10);
    expect(listed).toEqual(story.unknowns.map(({ id, text }) => [id, inLanguage(text, language)]));
  });
});

describe('the glossary', () => {
  const document = pageOf('glossary/index.html');

  it.each(story.terms.map((term) => [term.id, term] as const))('explains %s', (id, term) => {
    const entry = document.getElementById(id);
    const text = textOf(entry);
    expect(text).toContain(inLanguage(term.term, language));
    expect(text).toContain(inLanguage(term.definition, language));
    expect(text).toContain(strings.certainty[term.certainty]);
    expect(textOf(entry?.querySelector('[lang="ko"]') ?? null)).toBe(term.hangul ?? '');
    expect(textOf(entry?.querySelector('[lang="ko-Latn"]') ?? null)).toBe(term.romanised ?? '');
    expectSources(entry, term.sources);
    const links = [...(entry?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
    for (const step of usesOf(edition, 'terms', id).steps) expect(links).toContain(`/#${step.id}`);
  });

  it('is in alphabetical order', () => {
    const names = [...document.querySelectorAll('article h2')].map(textOf);
    expect(names).toHaveLength(story.terms.length);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, language)));
  });
});

describe.each([...edition.pages.values()].map((page) => [page.id, page] as const))('/%s/', (id, page) => {
  const document = pageOf(`${id}/index.html`);

  it('has its title, and tells who says what it says', () => {
    expect(textOf(document.querySelector('h1'))).toBe(page.title);
    const linked = new Set([...document.querySelectorAll('.claim-mark')].map((a) => a.getAttribute('href')));
    expect([...linked].sort()).toEqual(page.claims.map((claim) => `/claims/#${claim}`).sort());
    const notes = textOf(document.querySelector('.sources-of-page'));
    for (const claim of story.claims.filter((candidate) => page.claims.includes(candidate.id))) {
      expect(notes).toContain(inLanguage(claim.text, language));
    }
  });

  it('leaves no space between words and their markers', () => {
    const spaced = [...document.querySelectorAll('.said, .claim-mark')].filter(
      ({ textContent }) => textContent !== textContent.trim(),
    );
    expect(spaced.map(textOf)).toEqual([]);
  });
});

describe('every page beside the story', () => {
  it.each(['claims', 'glossary', 'method', 'places', 'map-notes', 'accessibility', 'teach'])(
    '/%s/ leads to the others',
    (path) => {
      const foot = pageOf(`${path}/index.html`).querySelector('.page-foot');
      const links = [...(foot?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
      expect(links).toEqual([
        '/',
        '/claims/',
        '/places/',
        '/glossary/',
        '/method/',
        '/map-notes/',
        '/accessibility/',
        '/present/',
        '/embed/',
        '/teach/',
      ]);
      expect(foot?.querySelector('[aria-current="page"]')?.getAttribute('href')).toBe(`/${path}/`);
    },
  );
});
