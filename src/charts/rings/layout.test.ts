import { describe, expect, it } from 'vitest';

import type { Mark, Point } from '../../marks/mark.ts';
import { loadStory } from '../../story/load.ts';
import { SOLDIERS } from '../figures.ts';
import { FRAMES } from '../stage.ts';
import { layoutRings } from './layout.ts';

const story = loadStory(process.cwd());
const ENDS = ['friends', 'relatives', 'supporters', 'markets'] as const;

describe.each(Object.values(FRAMES))('layoutRings in the $name frame', (frame) => {
  const [edition] = story.editions;
  if (!edition) throw new Error('the story has no edition');
  const { language, strings } = edition;
  const draw = (reach: 'near' | 'far'): readonly Mark[] =>
    layoutRings({ chart: 'rings', reach }, { story, language, strings, frame }).marks;
  const near = draw('near');
  const far = draw('far');
  const find = (marks: readonly Mark[], key: string): Mark => {
    const mark = marks.find((candidate) => candidate.key === key);
    if (!mark) throw new Error(`no mark "${key}"`);
    return mark;
  };
  const at = (marks: readonly Mark[], key: string): Point => find(marks, key).points[0] ?? [NaN, NaN];
  const named = (marks: readonly Mark[], role: string): Mark[] =>
    marks.filter((mark) => mark.class.split(' ').includes(role));
  /** Distance of a point from the base, in radii of the near ring. */
  const radii = (marks: readonly Mark[], [x, y]: Point): number => {
    const [baseX, baseY] = at(marks, 'base');
    return Math.hypot(x - baseX, y - baseY) / Number(find(marks, 'near-ring').attrs?.r);
  };
  const both = [
    ['near', near],
    ['far', far],
  ] as const;

  it.each(both)('says in the %s state that the report gives no distances', (_, marks) => {
    const note = find(marks, 'schematic-note');
    expect(note.text).toBe('Schematic: the report gives no distances');
    expect([note.class, note.by]).toEqual(['text note', 'ours']);
  });

  it.each(both)('gives no number in the %s state', (_, marks) => {
    expect(marks.filter(({ text }) => /\d/.test(text ?? ''))).toEqual([]);
  });

  it.each(both)('has six soldiers in the %s state, each with his own trip', (_, marks) => {
    expect(
      named(marks, 'soldier')
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...SOLDIERS].sort());
    expect(
      named(marks, 'trip')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(SOLDIERS.map((_soldier, index) => `trip-${index + 1}`));
  });

  it.each(both)('puts the houses of the %s state on the near ring, in two groups', (_, marks) => {
    const houses = named(marks, 'house');
    expect(houses.filter(({ key }) => key.startsWith('homes-'))).toHaveLength(4);
    expect(houses.filter(({ key }) => key.startsWith('villages-'))).toHaveLength(4);
    const away = houses.map(({ points }) => {
      const [a = [NaN, NaN], , , , b = [NaN, NaN]] = points;
      return radii(marks, [(a[0] + b[0]) / 2, a[1]]);
    });
    expect(away.filter((share) => !(share > 0.8 && share < 1.25))).toEqual([]);
  });

  it('keeps every soldier near while supplies are the matter', () => {
    expect(SOLDIERS.filter((key) => radii(near, at(near, key)) > 1.1)).toEqual([]);
    expect(find(near, 'homes-name').by).toBe('quoted');
  });

  it('lets the near trips grow into the far ones: same keys, same numbers of vertices', () => {
    const vertices = (marks: readonly Mark[]): Map<string, number> =>
      new Map(named(marks, 'trip').map(({ key, points }) => [key, points.length]));
    expect([...vertices(far)].filter(([key, count]) => vertices(near).get(key) !== count)).toEqual([]);
  });

  it('ends errands far beyond the near ring, each with a soldier', () => {
    ENDS.forEach((id, index) => {
      const end = at(far, `end-${id}`);
      expect(radii(far, end)).toBeGreaterThan(2);
      expect(find(far, `trip-${index + 1}`).points.at(-1)).toEqual(end);
      expect(at(far, SOLDIERS[index] ?? '')).toEqual(end);
    });
  });

  it('puts markets farthest of all', () => {
    const away = ENDS.map((id) => radii(far, at(far, `end-${id}`)));
    expect(Math.max(...away)).toBe(away[3]);
  });

  it('starts every errand on the way that was announced and leaves the place that was named empty', () => {
    const [start = [NaN, NaN], stop = [NaN, NaN]] = find(far, 'told').points;
    ENDS.forEach((_id, index) => {
      const [first, turn = [NaN, NaN]] = find(far, `trip-${index + 1}`).points;
      expect(first).toEqual(start);
      expect(turn[1]).toBe(start[1]);
      expect(turn[0]).toBeLessThan(stop[0]);
    });
    const told = at(far, 'told-end');
    expect(SOLDIERS.filter((key) => at(far, key)[0] === told[0] && at(far, key)[1] === told[1])).toEqual([]);
  });

  it('leaves the outer ring open and lets it fade to both sides', () => {
    const pieces = named(far, 'beyond');
    expect(pieces[0]?.points[0]).not.toEqual(pieces.at(-1)?.points.at(-1));
    const faint = pieces.map(({ opacity }) => opacity ?? 1);
    const middle = (faint.length - 1) / 2;
    expect(faint.map((value, index) => value < (faint[middle] ?? 0) || index === middle)).not.toContain(
      false,
    );
    expect(new Set(pieces.map(({ by }) => by))).toEqual(new Set(['ours']));
  });
});
