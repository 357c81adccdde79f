import { describe, expect, it } from 'vitest';

import type { Mark } from '../../marks/mark.ts';
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

  it('tells the outlet’s own telling from the rest by shape: squares among discs', () => {
    const shapes = bySpeaker.map(
      (own) => new Set(own.map(({ attrs }) => Number(attrs?.rx) * 2 >= Number(attrs?.width))),
    );
    expect(shapes).toEqual([new Set([false]), new Set([true]), new Set([true]), new Set([true])]);
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
