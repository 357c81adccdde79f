import { describe, expect, it } from 'vitest';

import type { Mark } from '../../marks/mark.ts';
import { SPEAKERS } from '../../schemas/speech.ts';
import { loadStory } from '../../story/load.ts';
import { FOUR_CITIES, FRAMES } from '../stage.ts';
import { claimsBySpeaker, layoutClaims } from './layout.ts';

const story = loadStory(process.cwd());
const rows = claimsBySpeaker(story.claims);

describe('claimsBySpeaker', () => {
  it('gathers 11, 5, 2 and 3 claims of the report', () => {
    expect(rows.map(({ speaker, claims }) => [speaker, claims.length])).toEqual([
      ['narration', 11],
      ['quoted', 5],
      ['paraphrased', 2],
      ['inference', 3],
    ]);
  });

  it('takes each claim once, in file order, and none that is not the report’s', () => {
    const ids = rows.flatMap(({ claims }) => claims.map(({ id }) => id));
    expect([...ids].sort()).toEqual(
      story.claims
        .map(({ id }) => id)
        .filter((id) => id.startsWith('C'))
        .sort(),
    );
    for (const { claims } of rows) {
      expect(claims).toEqual(story.claims.filter((claim) => claims.includes(claim)));
    }
  });
});

describe.each(Object.values(FRAMES))('layoutClaims in the $name frame', (frame) => {
  const [edition] = story.editions;
  if (!edition) throw new Error('the story has no edition');
  const { language, strings } = edition;
  const { camera, marks } = layoutClaims(
    { chart: 'claims', group: 'speaker' },
    { story, language, strings, frame },
  );
  const dots = marks.filter(({ tag }) => tag === 'rect');
  const bySpeaker = rows.map(({ speaker }) => dots.filter((dot) => dot.class === `claim ${speaker}`));

  it('shows no map', () => {
    expect(camera).toBeUndefined();
  });

  it('draws a dot per claim, in rows of 11, 5, 2 and 3', () => {
    expect(bySpeaker.map((own) => own.length)).toEqual([11, 5, 2, 3]);
    const heights = bySpeaker.map((own) => new Set(own.map(({ points }) => points[0]?.[1])));
    expect(heights.map(({ size }) => size)).toEqual([1, 1, 1, 1]);
    expect(new Set(heights.flatMap((row) => [...row])).size).toBe(4);
  });

  it('keeps dots apart and in the frame', () => {
    for (const own of bySpeaker) {
      const xs = own.map(({ points }) => points[0]?.[0] ?? NaN);
      const radius = Number(own[0]?.attrs?.width) / 2;
      for (const [index, x] of xs.entries()) {
        expect(x - radius).toBeGreaterThanOrEqual(0);
        expect(x + radius).toBeLessThanOrEqual(frame.width);
        if (index > 0) expect(x - (xs[index - 1] ?? NaN)).toBeGreaterThan(2 * radius);
      }
    }
  });

  it('sets the outlet’s own words, told or concluded, in squares and its source’s in discs', () => {
    const shapes = bySpeaker.map(
      (own) => new Set(own.map(({ attrs }) => Number(attrs?.rx) * 2 >= Number(attrs?.width))),
    );
    expect(shapes).toEqual([new Set([false]), new Set([true]), new Set([true]), new Set([false])]);
  });

  it('tells the four voices apart by class, and numbers with them', () => {
    const roles = (tag: Mark['tag'], word: string): Set<string> =>
      new Set(
        marks.filter((mark) => mark.tag === tag && mark.class.includes(word)).map((mark) => mark.class),
      );
    expect(roles('rect', 'claim').size).toBe(4);
    expect(roles('text', 'claim-number').size).toBe(4);
  });

  it('numbers each dot as its claim is numbered', () => {
    const numbers = marks.filter(({ key }) => key.endsWith('-number'));
    expect(numbers.map(({ key, text }) => [key, text])).toEqual(
      rows.flatMap(({ claims }) => claims.map(({ id }) => [`claim-${id}-number`, id.replace('C', '')])),
    );
  });

  it('lets every dot come out of one of the four cities, as evenly as 21 allow', () => {
    const counts = FOUR_CITIES.map((city) => dots.filter(({ origin }) => origin === city).length);
    expect(counts.toSorted()).toEqual([5, 5, 5, 6]);
  });
});

describe.each(Object.values(FRAMES))('the last groupings in the $name frame', (frame) => {
  const [edition] = story.editions;
  if (!edition) throw new Error('the story has no edition');
  const { language, strings } = edition;
  const draw = (group: 'speaker' | 'home' | 'legend'): readonly Mark[] =>
    layoutClaims({ chart: 'claims', group }, { story, language, strings, frame }).marks;
  const pictures = { speaker: draw('speaker'), home: draw('home'), legend: draw('legend') };
  const isClaim = ({ key }: Mark): boolean => /^claim-C\d+$/.test(key);

  /** Half the width of a mark with the origin in its middle. */
  const half = ({ attrs }: Mark): number => Number(attrs?.width) / 2;

  it.each(['home', 'legend'] as const)('%s keeps every claim with its shape and number', (group) => {
    const looks = (marks: readonly Mark[]): string[] =>
      marks
        .filter(({ key }) => /^claim-C\d+(-number)?$/.test(key))
        .map(({ key, tag, class: role, text, by }) => `${key} ${tag} ${role} ${text ?? ''} ${by ?? ''}`)
        .sort();
    expect(looks(pictures[group])).toEqual(looks(pictures.speaker));
    expect(pictures[group].filter(isClaim)).toHaveLength(21);
  });

  it.each(['home', 'legend'] as const)('%s keeps marks apart and in the frame', (group) => {
    const boxes = pictures[group].filter((mark) => mark.tag === 'rect' && mark.attrs?.x === -half(mark));
    const faults = boxes.flatMap((mark, index) => {
      const [x = NaN, y = NaN] = mark.points[0] ?? [];
      const reach = half(mark);
      const out = !(x >= reach && y >= reach && x + reach <= frame.width && y + reach <= frame.height);
      const touched = boxes.slice(index + 1).filter((other) => {
        const [otherX = NaN, otherY = NaN] = other.points[0] ?? [];
        const both = reach + half(other);
        return Math.abs(otherX - x) < both && Math.abs(otherY - y) < both;
      });
      return [
        ...(out ? [`${mark.key} leaves the frame`] : []),
        ...touched.map(({ key }) => `${mark.key} ${key}`),
      ];
    });
    expect(boxes.length).toBeGreaterThan(21);
    expect(faults).toEqual([]);
  });

  it('lets claims come home out of the report’s mark', () => {
    const origins = new Set(pictures.home.filter(isClaim).map(({ origin }) => origin));
    expect(origins).toEqual(new Set(['report']));
  });

  it('draws an empty outline of our own for each thing that is not said, with its words', () => {
    const outlines = pictures.home.filter(({ class: role }) => role.split(' ').includes('gap'));
    expect(outlines.map(({ key, by }) => [key, by])).toEqual(
      story.unknowns.map(({ id }) => [`unknown-${id}`, 'ours']),
    );
    for (const { id, short } of story.unknowns) {
      const lines = pictures.home.filter(({ key }) => key.startsWith(`unknown-${id}-text`));
      expect(lines.map(({ text }) => text).join(' ')).toBe(short[language]);
    }
  });

  it('has drawn every outline at the end of the step', () => {
    const ends = pictures.home.flatMap(({ span }) => (span ? [span[1]] : []));
    expect(Math.max(...ends)).toBe(1);
    expect(Math.min(...ends)).toBeGreaterThan(0);
  });

  it('shows each speaker’s shape once, larger than its claims, in rows of their own', () => {
    const claims = pictures.legend.filter(isClaim);
    for (const speaker of SPEAKERS) {
      const sample = pictures.legend.find(({ key }) => key === `speaker-${speaker}`);
      const own = claims.filter((claim) => claim.by === speaker);
      expect(sample?.by).toBe(speaker);
      for (const claim of own) {
        expect(claim.class).toBe(sample?.class);
        expect(claim.points[0]?.[1]).toBe(sample?.points[0]?.[1]);
      }
    }
  });

  it('counts what other sources say and what we read into it', () => {
    for (const speaker of ['background', 'ours']) {
      const count = story.claims.filter((claim) => claim.speaker === speaker).length;
      const words = pictures.legend.find(({ key }) => key === `speaker-${speaker}-count`)?.text;
      expect(words).toContain(String(count));
    }
  });
});
