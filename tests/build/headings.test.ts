/** Headings of the pages beside the story: each has an address of its own, and a link that copies it. */
import { describe, expect, it } from 'vitest';

import { loadStory } from '../../src/story/load.ts';
import { builtPages } from './site.ts';

const [edition] = loadStory().editions;
if (!edition) throw new Error('no edition');
const { copyLink } = edition.strings.page;
const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What the names of a link are made of, in order. */
const nameOf = (link: Element, { document }: { document: Document }): string =>
  (link.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => words(document.getElementById(id)))
    .join(' ');

const pages = builtPages().filter(({ document }) => document.querySelector('.page-foot'));
const beside = pages.filter(({ file }) => !file.startsWith('steps/'));

it('there are such pages', () => {
  expect(beside.length).toBeGreaterThan(20);
});

describe.each(beside)('$file', (page) => {
  const { document } = page;

  it('has a link beside every heading, to it or to the part that it heads', () => {
    for (const heading of document.querySelectorAll('main :is(h2, h3)')) {
      const link = heading.nextElementSibling?.querySelector('a.copy-link') ?? null;
      expect(link, words(heading)).not.toBeNull();
      const hash = link?.getAttribute('href') ?? '';
      expect(hash).toMatch(/^#./);
      expect(document.getElementById(hash.slice(1))?.contains(heading), hash).toBe(true);
      expect(link?.getAttribute('data-hash')).toBe(hash);
    }
  });

  it('names its links by what they lead to', () => {
    const links = [...document.querySelectorAll('a.copy-link')];
    const names = links.map((link) => nameOf(link, page));
    for (const name of names) {
      expect(name.startsWith(`${copyLink} `)).toBe(true);
      expect(name.length).toBeGreaterThan(copyLink.length + 1);
    }
    const hashes = links.map((link) => link.getAttribute('href'));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

it.each(edition.steps)('the page of $id has one for itself', ({ id, title }) => {
  const page = pages.find(({ file }) => file === `steps/${id}/index.html`);
  const link = page?.document.querySelector('h1 + .copy-place a.copy-link');
  if (!page || !link) throw new Error('no link beside the title');
  expect(link.getAttribute('href')).toBe(`/steps/${id}/`);
  expect(nameOf(link, page)).toBe(`${copyLink} ${title}`);
  const headings = [...page.document.querySelectorAll('.step-take > section > h2')];
  expect(headings).toHaveLength(3);
  for (const heading of headings) {
    const own = heading.nextElementSibling?.querySelector('a.copy-link');
    expect(own?.getAttribute('href')).toBe(`#${heading.id}`);
    expect(own && nameOf(own, page)).toBe(`${copyLink} ${words(heading)}`);
  }
});

it('every claim has one', () => {
  const { document } = beside.find(({ file }) => file === 'claims/index.html') ?? {};
  const claims = [...(document?.querySelectorAll('article.entry') ?? [])];
  expect(claims.length).toBeGreaterThan(50);
  for (const claim of claims) {
    expect(claim.querySelector('.copy-link')?.getAttribute('href')).toBe(`#${claim.id}`);
  }
});
