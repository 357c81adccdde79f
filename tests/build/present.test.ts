import { describe, expect, it } from 'vitest';

import { inLanguage } from '../../src/schemas/localized.ts';
import { loadStory } from '../../src/story/load.ts';
import { builtPages } from './site.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const { language, strings, steps } = edition;
const pages = builtPages();

function pageOf(file: string): Document {
  const page = pages.find((candidate) => candidate.file === file);
  if (!page) throw new Error(`${file} was not built`);
  return page.document;
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const paragraphs = (element: Element | null | undefined): string[] =>
  [...(element?.querySelectorAll(':scope > p') ?? [])].map(textOf);

const told = pageOf('index.html');
const slides = pageOf('present/index.html');
const notes = pageOf('present/notes/index.html');
const ids = steps.map(({ id }) => id);
const numbered = steps.map((step, index) => ({ ...step, index }));

describe('the slides', () => {
  it('are the steps of the story, in its order', () => {
    expect([...slides.querySelectorAll('[data-slide]')].map(({ id }) => id)).toEqual(ids);
  });

  it.each(numbered)('$id has the title, prose, picture and notes of its step', (step) => {
    const slide = slides.getElementById(step.id);
    const own = told.getElementById(step.id);
    expect(textOf(slide?.querySelector('h1, h2'))).toBe(step.title);
    const prose = paragraphs(slide?.querySelector('.slide-words'));
    expect(prose.length).toBeGreaterThan(0);
    // Chapters have their number in both, and the opening has neither.
    expect(prose.slice(step.index === 0 ? 0 : 1)).toEqual(
      paragraphs(own?.querySelector('.words')).filter((words) => !/^Chapter \d+$/.test(words)),
    );
    const still = slide?.querySelector('[data-still]')?.innerHTML ?? '';
    expect(still.length).toBeGreaterThan(100);
    expect(still).toBe(own?.querySelector('[data-still]')?.innerHTML);
    expect(textOf(slide?.querySelector('.visually-hidden'))).toContain(
      textOf({ textContent: step.description } as Element),
    );
    expect(textOf(slide?.querySelector('.paper-notes'))).toBe(textOf(own?.querySelector('.paper-notes')));
    expect(slide?.getAttribute('data-place')).toBe(`${step.index + 1} of ${steps.length}`);
  });

  it('have a list of keys with a choice to switch single keys off, and the sources for paper', () => {
    const help = slides.querySelector('dialog[data-help]');
    for (const { keys, does } of [strings.present.help.next, strings.present.help.blank]) {
      expect(textOf(help)).toContain(keys);
      expect(textOf(help)).toContain(does);
    }
    expect(help?.querySelector('input[type="checkbox"][data-letters][checked]')).not.toBeNull();
    expect(slides.querySelectorAll('.paper-sources li').length).toBe(
      told.querySelectorAll('.paper-sources li').length,
    );
  });
});

describe('the speaker notes', () => {
  it('follow the slides', () => {
    expect([...notes.querySelectorAll('[data-slide]')].map(({ id }) => id)).toEqual(ids);
  });

  it.each(numbered)('of $id tell who says what on which sources, and what comes next', (step) => {
    const section = notes.getElementById(step.id);
    expect(textOf(section?.querySelector('h2'))).toBe(step.title);
    const next = steps[step.index + 1]?.title;
    expect(textOf(section?.querySelector('[data-next]'))).toContain(next ?? strings.present.speaker.last);
    expect(paragraphs(section?.querySelector('.speaker-words'))).toEqual(
      paragraphs(slides.getElementById(step.id)?.querySelector('.slide-words')).slice(
        step.index === 0 ? 0 : 1,
      ),
    );
    const listed = [...(section?.querySelectorAll('[data-note]') ?? [])].map((note) =>
      note.getAttribute('data-note'),
    );
    expect(listed).toEqual([...step.claims, ...step.pictured, ...step.terms]);
    for (const id of [...step.claims, ...step.pictured]) {
      const claim = story.claims.find((candidate) => candidate.id === id);
      const note = section?.querySelector(`[data-note="${id}"]`);
      if (!claim) throw new Error(`no claim "${id}"`);
      expect(textOf(note)).toContain(inLanguage(claim.text, language));
      expect(textOf(note)).toContain(strings.speakers[claim.speaker]);
      for (const key of claim.sources) {
        expect(textOf(note), key).toContain(
          story.sources.find((source) => source.id === key)?.publisher ?? key,
        );
      }
    }
  });

  it('put every question for learners once, at the last slide that it needs', () => {
    const put = steps.flatMap(({ id }) =>
      [...(notes.getElementById(id)?.querySelectorAll('[data-questions] li') ?? [])].map((item) => ({
        at: id,
        ask: textOf(item),
      })),
    );
    const asked = [...story.questions.values()].flatMap(({ says, who, mind }) => [...says, ...who, ...mind]);
    const expected = asked.map(({ ask, steps: needed }) => ({
      at: ids.findLast((id) => needed.includes(id)),
      ask: inLanguage(ask, language),
    }));
    expect(put).toHaveLength(asked.length);
    expect(put).toEqual(expect.arrayContaining(expected));
  });

  it('tell all that the report leaves open where the picture shows it', () => {
    const open = [...notes.querySelectorAll('#unknowns [data-unknown]')].map((item) =>
      item.getAttribute('data-unknown'),
    );
    expect(open).toEqual(story.unknowns.map(({ id }) => id));
    expect(notes.querySelectorAll('[data-unknown]')).toHaveLength(story.unknowns.length);
  });
});
