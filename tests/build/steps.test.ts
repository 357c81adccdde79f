import { describe, expect, it } from 'vitest';

import { loadStory } from '../../src/story/load.ts';
import { builtFiles, builtPages } from './site.ts';

const pages = new Map(builtPages().map((page) => [page.file, page.document]));
const files = new Set(builtFiles());
const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('the story has no edition');
const { steps } = edition;

function pageOf(file: string): Document {
  const document = pages.get(file);
  if (!document) throw new Error(`${file} was not built`);
  return document;
}

const index = pageOf('index.html');
const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
/** The words of the prose, without heading and without what is said on paper only. */
const prose = (parent: Element | null): string[] =>
  [...(parent?.querySelectorAll(':scope > p:not([class])') ?? [])].map(words);

it('every published id answers', () => {
  const ids = story.permalinks.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(steps.length);
  expect(ids.filter((id) => !index.getElementById(id))).toEqual([]);
});

describe.each(steps.map((step, place) => ({ ...step, place })))(
  'the page of $id',
  ({ id, title, claims, pictured, place }) => {
    const page = pageOf(`steps/${id}/index.html`);

    it('has the title, the prose and the picture of the step', () => {
      expect(words(page.querySelector('h1') ?? page.body)).toBe(title);
      const told = prose(page.querySelector('.step-words'));
      expect(told.length).toBeGreaterThan(0);
      expect(told).toEqual(prose(index.querySelector(`#${id} .words`)));
      const frames = [...page.querySelectorAll('.step-picture svg')];
      expect(frames).toHaveLength(2);
      const still = index.querySelector(`#${id} [data-still]`);
      expect(frames[1]?.innerHTML).toBe(still?.innerHTML);
    });

    it('has a note for every claim, and the same table as the story', () => {
      const notes = [...page.querySelectorAll('[data-note]')].map((note) => note.getAttribute('data-note'));
      expect(notes).toEqual(expect.arrayContaining([...claims, ...pictured]));
      expect(page.querySelector('table')?.innerHTML).toBe(index.querySelector(`#${id} table`)?.innerHTML);
    });

    it('leads into the story, to its neighbours and to what can be taken along', () => {
      const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      const neighbours = [steps[place - 1], steps[place + 1]].flatMap((step) =>
        step ? [`/steps/${step.id}/`] : [],
      );
      for (const link of [`/#${id}`, ...neighbours]) expect(links).toContain(link);
      for (const file of [`pictures/${id}.svg`, `pictures/${id}.png`]) {
        expect(links).toContain(`/${file}`);
        expect(files).toContain(file);
      }
      const frames = [...page.querySelectorAll('.step-take iframe')].map((frame) =>
        frame.getAttribute('src'),
      );
      expect(frames).toEqual(Array(3).fill(`/embed/${id}/`));
      expect(files).toContain(`embed/${id}/index.html`);
    });

    it('is cited by its own title', () => {
      const citation = words(page.querySelector('.cite-text') ?? page.body);
      expect(citation).toContain(place === 0 ? 'Without a pass' : `Without a pass: ${title}`);
    });
  },
);
