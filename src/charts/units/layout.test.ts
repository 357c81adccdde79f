import { describe, expect, it } from 'vitest';

import type { Mark } from '../../marks/mark.ts';
import { loadStory } from '../../story/load.ts';
import { FOUR_CITIES, FRAMES } from '../stage.ts';
import { layoutUnits } from './layout.ts';

const story = loadStory(process.cwd());

describe.each(Object.values(FRAMES))('layoutUnits in the $name frame', (frame) => {
  const [edition] = story.editions;
  if (!edition) throw new Error('the story has no edition');
  const { language, strings } = edition;
  const draw = (show: 'plates' | 'grid'): readonly Mark[] =>
    layoutUnits({ chart: 'units', show }, { story, language, strings, frame }).marks;
  const named = (marks: readonly Mark[], role: string): Mark[] =>
    marks.filter((mark) => mark.class.split(' ').includes(role));

  describe('the grid', () => {
    const marks = draw('grid');
    const cells = named(marks, 'cell');

    it('has a cell for each of the 20 pairings', () => {
      const pairings = story.units.flatMap((unit) => FOUR_CITIES.map((city) => `cell-${unit.id}-${city}`));
      expect(pairings).toHaveLength(20);
      expect(cells.map(({ key }) => key).sort()).toEqual(pairings.sort());
    });

    it('answers none of them: all cells look alike and hold a question mark', () => {
      expect(new Set(cells.map((cell) => `${cell.class} ${JSON.stringify(cell.attrs)}`)).size).toBe(1);
      expect(new Set(cells.map(({ opacity }) => opacity))).toEqual(new Set([undefined]));
      const questions = named(marks, 'question');
      expect(questions.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, () => '?'));
      expect(questions.map(({ key }) => key)).toEqual(cells.map(({ key }) => `${key}-text`));
    });

    it('stands in four columns under the cities and five rows', () => {
      const xs = new Set(cells.map(({ points }) => points[0]?.[0]));
      const ys = new Set(cells.map(({ points }) => points[0]?.[1]));
      expect([xs.size, ys.size]).toEqual([4, 5]);
      const dots = named(marks, 'city').map(({ points }) => points[0]?.[0]);
      expect(new Set(dots)).toEqual(xs);
    });

    it('keeps every cell in the frame', () => {
      const out = cells.filter(({ points, attrs }) => {
        const [x = NaN, y = NaN] = points[0] ?? [];
        const [width, height] = [Number(attrs?.width) / 2, Number(attrs?.height) / 2];
        return !(x - width >= 0 && x + width <= frame.width && y - height >= 0 && y + height <= frame.height);
      });
      expect(out).toEqual([]);
    });
  });

  describe('the plates', () => {
    const marks = draw('plates');

    it('are five, in the order of the report, each with its name in both scripts', () => {
      expect(named(marks, 'plate').map(({ key }) => key)).toEqual(story.units.map(({ id }) => `plate-${id}`));
      expect(named(marks, 'plate')).toHaveLength(5);
      const words = story.units.map(({ id }) => [
        marks.find(({ key }) => key === `unit-${id}`)?.text,
        marks.find(({ key }) => key === `unit-${id}-under`)?.text,
      ]);
      expect(words).toEqual(story.units.map(({ name, hangul }) => [name[language], hangul]));
    });

    it('stand beside the four cities', () => {
      expect(named(marks, 'city').map(({ key }) => key)).toEqual([...FOUR_CITIES]);
      const right = Math.max(...named(marks, 'city').map(({ points }) => points[0]?.[0] ?? NaN));
      const left = Math.min(...named(marks, 'plate').map(({ points }) => points[0]?.[0] ?? NaN));
      expect(right).toBeLessThan(left);
    });

    it('are joined to no city: there is no line, and no city is level with a plate’s middle', () => {
      expect(marks.filter(({ tag, points }) => tag === 'path' || points.length > 1)).toEqual([]);
      const middles = named(marks, 'plate').map(
        ({ points, attrs }) => (points[0]?.[1] ?? NaN) + Number(attrs?.height) / 2,
      );
      const level = named(marks, 'city').filter(({ points }) =>
        middles.some((middle) => Math.abs(middle - (points[0]?.[1] ?? NaN)) < 1),
      );
      expect(level).toEqual([]);
    });

    it('say that the report draws no link', () => {
      expect(marks.find(({ key }) => key === 'units-note')?.text).toBe(strings.units.noLink);
    });
  });
});
