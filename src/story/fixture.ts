/** A small set of content without a fault, for tests: they break one thing and look at the message. */
import { z } from 'zod';

import { stringsSchema } from '../schemas/strings.ts';
import { checkContent } from './check.ts';
import type { ContentFile } from './content-file.ts';
import { formatFaults } from './fault.ts';

const CONTENT = 'src/content';

const PLACES = `
- id: anju
  name: Anju
  hangul: 안주
  lat: 39.62
  lon: 125.66
  kind: city
  precision: 2000
  certainty: high
  sources: [W-MAN]
- id: kaechon
  name: Kaechon
  hangul: 개천
  lat: 39.7
  lon: 125.9
  kind: city
  precision: 2000
  certainty: high
  sources: [W-MAN]
`;

const LINES = `
- id: pyongui
  kind: railway
  name: { en: Pyongui Line }
  hangul: 평의선
  leadsTo: { en: China }
  stations:
    - { place: anju, km: 0 }
    - { name: Halfway }
    - { name: Sinanju, km: 12 }
    - { place: kaechon, km: 29.5 }
  certainty: medium
  sources: [W-MAN]
- id: pyongra
  kind: railway
  name: { en: Pyongra Line }
  hangul: 평라선
  leadsTo: { en: the east coast }
  stations: [{ place: kaechon }, { name: Chongjin }]
  certainty: medium
  sources: [W-MAN]
`;

const UNITS = `
- id: corps
  name: { en: Example Corps }
  short: { en: Corps }
  hangul: 군단
  outside:
    place: anju
    speaker: background
    certainty: low
    answer: { en: near Anju }
    sources: [K-UNI]
`;

const CLAIMS = `
- id: C1
  text: { en: The report says so. }
  short: { en: It says so. }
  speaker: quoted
  certainty: high
  ground: one-source
  paragraph: 1
  sources: [W-MAN]
- id: B1
  text: { en: Others say so. }
  speaker: background
  certainty: medium
  ground: encyclopaedia
  sources: [K-UNI]
- id: O1
  text: { en: We read it so. }
  speaker: ours
  certainty: low
  ground: follows
  sources: []
`;

const GROUNDS = `
- id: one-source
  text: { en: One person told it to one outlet. }
- id: encyclopaedia
  text: { en: An encyclopaedia has it. }
- id: follows
  text: { en: It follows from the others. }
`;

const EVENTS = `
- id: order
  scale: weeks
  from: '2024-10-12'
  to: '2024-10-13'
  label: { en: an order }
  speaker: background
  claim: B1
- id: earlier
  scale: years
  from: '2013-01'
  label: { en: Anju }
  speaker: background
  claim: B1
- id: undated
  scale: years
  label: { en: Kaechon }
  speaker: background
  claim: B1
`;

const UNKNOWNS = `
- id: numbers
  short: { en: How many }
  text: { en: It gives no number. }
`;

const SOURCES = `
- { id: W-MAN, publisher: Someone, url: "https://example.org/", read: live page, readBy: 2026-11 }
- { id: K-UNI, publisher: Someone else, read: archived copy, readBy: 2026-11 }
`;

const TERMS = `
- id: armband
  term: { en: armband }
  definition: { en: A band around the arm. }
  certainty: high
  sources: [W-MAN]
`;

const CHAPTERS = `
- id: start
  title: { en: Start }
  steps: [opening, hubs]
- id: end
  title: { en: End }
  steps: [last]
`;

const PERMALINKS = `
- id: start
- id: opening
- id: hubs
- id: end
- id: last
- { id: middle, now: hubs }
`;

const ask = (depth: string): string =>
  `  ${depth}:\n    - ask: { en: What is said? }\n      answer: { en: "[We weigh it.](ours)" }\n      steps: [last]\n`;

const QUESTIONS = ['start', 'end']
  .map((chapter) => `- id: ${chapter}\n${['says', 'who', 'mind'].map(ask).join('')}`)
  .join('');

const LESSONS = `
- id: short
  minutes: 20
  learners: school
  goal: { en: tell speakers apart }
  needs: { en: the story }
  parts:
    - minutes: 5
      text: { en: Read. }
      steps: [opening]
    - minutes: 15
      text: { en: Sort. }
      sheets: [exercise]
`;

const sheet = (rest: string): string =>
  `---\ntitle: Sheet\ndescription: What this sheet is for, in a sentence that is long enough.\n${rest}\n---\n\n## Task\n\n[Read this step first.](ours) [The step.](step:hubs)\n\n<Room />\n`;

const SHEETS = {
  overview: sheet('for: teachers\norder: 1'),
  exercise: sheet('for: learners\norder: 1\nminutes: 10\nanswers: notes'),
  notes: sheet('for: teachers\norder: 2'),
};

const DESCRIPTION = 'A map of the north-west of Korea with two dots and one line between them.';

const step = (title: string, view: string, prose: string): string =>
  ['---', `title: ${title}`, view, `description: ${DESCRIPTION}`, '---', '', prose, ''].join('\n');

const STEPS = {
  'start/opening': step('Opening', 'view: { chart: map, fit: [korea] }', '[Four points of light.](ours)'),
  'start/hubs': step(
    'Hubs',
    'view:\n  chart: map\n  fit: [anju, pyongui]\n  lines: [pyongui]\n  lit: pyongui\n  names: [kaechon]',
    '[Here is an <Term id="armband">armband</Term>,\nand <em>a word</em> in <span lang="ko">안주</span>.](report:C1)\n[Others say so.](background:B1)',
  ),
  'end/last': step('The last', 'view: { chart: network, lit: pyongra }', '- [The end.](ours:O1)'),
};

const PAGE = `---
title: About
description: What this page is for, in a sentence that is long enough.
---

## Of words

[We read it so](ours:O1), [and wear an <Term id="armband">armband</Term>.](ours)

[Notes on the map.](page:map-notes) [This page.](page:about) [Another site.](https://example.org/)
`;

/** A mapping with every key that the strings need, each with a word in it; what may be left out is. */
function everyString(schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodRecord) return { entry: 'word' };
  if (schema instanceof z.ZodArray) return ['word'];
  if (!(schema instanceof z.ZodObject)) return 'word';
  const shape = schema.shape as Record<string, z.core.$ZodType>;
  const needed = Object.entries(shape).filter(([, inner]) => !(inner instanceof z.ZodOptional));
  return Object.fromEntries(needed.map(([key, inner]) => [key, everyString(inner)]));
}

/** A set of content whose files can be changed one by one; every change returns a new set. */
export class Content {
  readonly #texts: ReadonlyMap<string, string>;

  /**
   * Holds the files as they are.
   * @param texts text per path, relative to the content folder
   */
  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** Replaces a piece of one file; fails when the piece is not there, so that no test checks nothing. */
  replace(path: string, piece: string, by: string): Content {
    const text = this.#texts.get(path);
    if (!text?.includes(piece)) throw new Error(`fixture: no ${JSON.stringify(piece)} in ${path}`);
    return this.write(path, text.replace(piece, by));
  }

  /** Adds a file or overwrites it. */
  write(path: string, text: string): Content {
    return new Content(new Map([...this.#texts, [path, text]]));
  }

  /** Takes a file away. */
  remove(path: string): Content {
    if (!this.#texts.has(path)) throw new Error(`fixture: no ${path}`);
    return new Content(new Map([...this.#texts].filter(([other]) => other !== path)));
  }

  /** Moves a file. */
  move(from: string, to: string): Content {
    return this.write(to, this.#texts.get(from) ?? '').remove(from);
  }

  /** Adds Korean: the same steps, pages and strings, and a second language in every text of the YAML lists. */
  withKorean(): Content {
    const texts = [...this.#texts].flatMap(([path, text]): [string, string][] => {
      if (/^(?:story|pages|teach)\/en\//.test(path))
        return [
          [path, text],
          [path.replace('/en/', '/ko/'), text],
        ];
      if (path === 'strings/en.yaml')
        return [
          [path, text],
          ['strings/ko.yaml', text],
        ];
      // Answers name speakers, and those must be the same in both languages.
      const korean = path === 'questions.yaml' ? '$1' : '말';
      return [[path, text.replace(/\{ en: ([^}]*?) \}/g, `{ en: $1, ko: ${korean} }`)]];
    });
    return new Content(new Map(texts));
  }

  /** The files as the check takes them. */
  files(): ContentFile[] {
    return [...this.#texts].map(([path, text]) => ({ path: `${CONTENT}/${path}`, text }));
  }

  /** The block of faults. */
  faults(): string {
    return formatFaults(checkContent(this.files()).faults);
  }
}

/** The set without a fault. */
export const valid = new Content(
  new Map([
    ['places.yaml', PLACES],
    ['lines.yaml', LINES],
    ['units.yaml', UNITS],
    ['claims.yaml', CLAIMS],
    ['grounds.yaml', GROUNDS],
    ['events.yaml', EVENTS],
    ['unknowns.yaml', UNKNOWNS],
    ['sources.yaml', SOURCES],
    ['terms.yaml', TERMS],
    ['chapters.yaml', CHAPTERS],
    ['permalinks.yaml', PERMALINKS],
    ['questions.yaml', QUESTIONS],
    ['lessons.yaml', LESSONS],
    // JSON is YAML, and it can be made from the schema without a second list of keys.
    ['strings/en.yaml', JSON.stringify(everyString(stringsSchema), null, 2)],
    ...Object.entries(STEPS).map(([path, text]): [string, string] => [`story/en/${path}.mdx`, text]),
    ['pages/en/about.mdx', PAGE],
    ...Object.entries(SHEETS).map(([id, text]): [string, string] => [`teach/en/${id}.mdx`, text]),
  ]),
);
