/** The pages for teaching: complete, linked, and of one mind with the content. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import { inLanguage } from '../../src/schemas/localized.ts';
import { DEPTHS } from '../../src/schemas/questions.ts';
import { readWording } from '../../src/schemas/wording.ts';
import { loadStory } from '../../src/story/load.ts';
import { readProse } from '../../src/story/mdx-text.ts';
import { measureReading } from '../../src/story/reading-measure.ts';
import { sortableClaims } from '../../src/story/sortable.ts';
import { builtPages, readBuilt } from './site.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('no edition');
const { language, strings } = edition;
const pages = builtPages();

function pageOf(path: string): Document {
  const page = pages.find(({ file }) => file === `${path}/index.html`);
  if (!page) throw new Error(`/${path}/ was not built`);
  return page.document;
}

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const hrefs = (element: Element | Document | null): (string | null)[] =>
  [...(element?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
const chapters = story.chapters.map((chapter) => [chapter.id, chapter] as const);
const learners = [...edition.sheets.values()].filter((sheet) => sheet.for === 'learners');

describe('/teach/', () => {
  const document = pageOf('teach');

  it('leads to every lesson, exercise, answer and question', () => {
    const links = hrefs(document.querySelector('main'));
    for (const { id } of story.lessons) expect(links).toContain(`/teach/lessons/#${id}`);
    expect(learners.length).toBeGreaterThanOrEqual(3);
    for (const { id, answers } of learners) {
      expect(links).toContain(`/teach/${id}/`);
      expect(links).toContain(`/teach/${answers ?? ''}/`);
    }
    expect(links).toContain('/teach/questions/');
    expect(links).toContain('/teach/answers/');
  });

  it('has lessons of 20 and of 60 minutes, for both kinds of learners', () => {
    const kinds = story.lessons.map(({ minutes, learners: who }) => `${minutes} ${who}`);
    expect(kinds.sort()).toEqual(['20 school', '20 university', '60 school', '60 university']);
  });

  it('has a thumbnail of every step, named by its title and fetched when it comes near', async () => {
    const images = [...document.querySelectorAll('main img')];
    expect(images.map((image) => image.getAttribute('src'))).toEqual(
      edition.steps.map(({ id }) => `/thumbnails/${id}.webp`),
    );
    for (const [index, image] of images.entries()) {
      expect(textOf(image.closest('a'))).toBe(edition.steps[index]?.title);
      expect(image.getAttribute('alt')).toBe('');
      expect(image.getAttribute('loading')).toBe('lazy');
      const file = readBuilt((image.getAttribute('src') ?? '').slice(1));
      const { format, width, height } = await sharp(file).metadata();
      expect(format).toBe('webp');
      expect([String(width), String(height)]).toEqual([
        image.getAttribute('width'),
        image.getAttribute('height'),
      ]);
      expect(file.length).toBeLessThan(30_000);
    }
  });

  it('leads to slides and embeds', () => {
    const links = hrefs(document.querySelector('main'));
    expect(links).toContain('/embed/');
    expect(links).toContain('/present/');
  });

  it.each(chapters)('shows %s with its measures, and its steps by page and in the story', (id, chapter) => {
    const card = document.querySelector(`[data-chapter-measure="${id}"]`)?.closest('section') ?? null;
    const links = hrefs(card);
    expect(links).toContain(`/#${id}`);
    expect(links).toContain(`/teach/questions/${id}/`);
    expect(links).toContain(`/teach/answers/#${id}`);
    // The opening is a single step, whose code stands on its own page.
    expect(links.includes(`/embed/#${id}`)).toBe(id !== 'opening');
    const cards = [...(card?.querySelectorAll('li:has(img)') ?? [])];
    expect(cards.map(hrefs)).toEqual(chapter.steps.map((step) => [`/steps/${step}/`, `/#${step}`]));

    const own = edition.steps.filter((step) => step.chapter === id);
    const { words, minutes, grade } = measureReading(
      own.map(({ plain }) => plain).join(' '),
      language,
      own.length,
    );
    const said = textOf(document.querySelector(`[data-chapter-measure="${id}"]`));
    expect(said).toContain(`${words} words`);
    expect(said).toContain(`about ${minutes} min`);
    expect(said).toContain(`level ${Math.round(grade ?? Number.NaN)}`);
    expect(words).toBeGreaterThan(40);
  });
});

describe.each(chapters)('the questions on %s', (id) => {
  const questions = story.questions.get(id);
  const onOne = pageOf(`teach/questions/${id}`);
  const onAll = pageOf('teach/questions').getElementById(id);
  const answers = pageOf('teach/answers').getElementById(id);

  it.each(DEPTHS)('stand there at the depth “%s”, with answers only for teachers', (depth) => {
    const asked = questions?.[depth] ?? [];
    expect(asked.length).toBeGreaterThan(0);
    const words = asked.map(({ ask }) => inLanguage(ask, language));
    const part = (whole: Element | Document | null) =>
      whole?.querySelector(`[data-depth="${depth}"]`) ?? null;
    for (const whole of [onOne, onAll, answers]) {
      expect(textOf(part(whole)?.querySelector('h2, h3'))).toBe(strings.teach.depths[depth]);
      expect([...(part(whole)?.querySelectorAll('.teach-ask') ?? [])].map(textOf)).toEqual(words);
    }
    for (const learnersPage of [onOne, onAll]) {
      expect(part(learnersPage)?.querySelectorAll('.said, .teach-answer')).toHaveLength(0);
    }
    const answered = [...(part(answers)?.querySelectorAll('li') ?? [])];
    asked.forEach(({ answer, steps }, index) => {
      const { links } = readProse(inLanguage(answer, language));
      const item = answered[index] ?? null;
      for (const { text } of links) expect(textOf(item)).toContain(text);
      const claims = links.flatMap(({ target }) => readWording(target)?.claims ?? []);
      for (const claim of claims) expect(hrefs(item)).toContain(`/claims/#${claim}`);
      for (const step of steps) expect(hrefs(item)).toContain(`/#${step}`);
    });
  });
});

describe('the sorting exercise', () => {
  const ofReport = story.claims.filter(({ id }) => id.startsWith('C'));
  const key = ofReport.map(({ id, speaker }) => [id, speaker]);
  const exercise = pageOf('teach/who-says-it');

  it('asks for every claim of the report, with the four speakers to choose from', () => {
    const rows = [...exercise.querySelectorAll('[data-sort]')];
    expect(rows.map((row) => [row.getAttribute('data-sort'), row.getAttribute('data-answer')])).toEqual(key);
    for (const row of rows) {
      const values = [...row.querySelectorAll('input')].map((input) => input.getAttribute('value'));
      expect(values).toEqual(['narration', 'quoted', 'paraphrased', 'inference']);
      expect(row.querySelectorAll('input[checked]')).toHaveLength(0);
      const claim = story.claims.find(({ id }) => id === row.getAttribute('data-sort'));
      expect(textOf(row.querySelector('legend'))).toContain(claim?.short?.[language] ?? '?');
    }
  });

  it('gives the words of the story that tell each claim, without a mark or class that tells the answer', () => {
    for (const { id, telling, step } of sortableClaims(story, edition)) {
      const row = exercise.querySelector(`[data-sort="${id}"]`);
      expect(telling).toBeDefined();
      expect(textOf(row?.querySelector('.sorting-telling'))).toBe(telling);
      expect(hrefs(row)).toEqual([`/#${step.id}`]);
      expect(row?.querySelectorAll('[class*="said"], [data-by], .claim-mark, .voice-shape')).toHaveLength(0);
    }
  });

  it.each(['teach/who-says-it', 'teach/who-says-it-key'])('has the key of the data on /%s/', (path) => {
    const rows = [...pageOf(path).querySelectorAll('[data-key-of]')];
    expect(rows.map((row) => [row.getAttribute('data-key-of'), row.getAttribute('data-answer')])).toEqual(
      key,
    );
    for (const row of rows) {
      const speaker = row.getAttribute('data-answer') ?? '';
      const words: Partial<Record<string, string>> = strings.teach.sorting.choices;
      expect(textOf(row.querySelector('.answer-speaker b'))).toBe(words[speaker]);
    }
  });

  it('marks the claims about which one can argue, and the key for teachers says of each why', () => {
    const marked = [...exercise.querySelectorAll('[data-sort][data-arguable]')];
    const ids = ofReport.filter(({ arguable }) => arguable === true).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(marked.map((row) => row.getAttribute('data-sort'))).toEqual(ids);
    const reasons = [...pageOf('teach/who-says-it-key').querySelectorAll('h2 ~ ul li')].map(textOf);
    for (const id of ids)
      expect(
        reasons.some((reason) => new RegExp(`\\b${id}\\b`).test(reason)),
        id,
      ).toBe(true);
  });

  it('keeps the key closed, and controls that need a script hidden', () => {
    expect(exercise.querySelector('details')?.hasAttribute('open')).toBe(false);
    expect(exercise.querySelector('details [data-key-of]')).not.toBeNull();
    expect(exercise.querySelector('[data-sorting-control]')?.hasAttribute('hidden')).toBe(true);
  });

  it('counts the speakers as the story does', () => {
    const tally = [...pageOf('teach/who-says-it-key').querySelectorAll('.teach-tally li')].map(textOf);
    expect(tally.map((line) => line.replace(/^.*: /, ''))).toEqual(['11', '5', '2', '3']);
  });
});

describe.each(
  [...edition.sheets.values()]
    .filter(({ id }) => id !== 'overview')
    .map((sheet) => [sheet.id, sheet] as const),
)('/teach/%s/', (id, sheet) => {
  const document = pageOf(`teach/${id}`);

  it('has its title, names who speaks, and leads back', () => {
    expect(textOf(document.querySelector('h1'))).toBe(sheet.title);
    const marks = new Set([...document.querySelectorAll('.claim-mark')].map((a) => a.getAttribute('href')));
    expect([...marks].sort()).toEqual(sheet.claims.map((claim) => `/claims/#${claim}`).sort());
    expect(hrefs(document)).toContain('/teach/');
    if (sheet.answers !== undefined) expect(hrefs(document)).toContain(`/teach/${sheet.answers}/`);
  });

  it('leaves no space between words and their markers', () => {
    const spaced = [...document.querySelectorAll('.said, .claim-mark')].filter(
      ({ textContent }) => textContent !== textContent.trim(),
    );
    expect(spaced.map(textOf)).toEqual([]);
  });
});

it('the story leads to the page', () => {
  const story = pages.find(({ file }) => file === 'index.html');
  expect(hrefs(story?.document.querySelector('.after-teach') ?? null)).toContain('/teach/');
});
