import { describe, expect, it } from 'vitest';

import type { Mark, Point } from '../../marks/mark.ts';
import { loadStory } from '../../story/load.ts';
import { FIGURE, SOLDIERS } from '../figures.ts';
import { FRAMES } from '../stage.ts';
import { BASE_SIDE, layoutTown } from './layout.ts';
import { KINDS } from './plan.ts';
import type { TownView } from './view.ts';

const story = loadStory(process.cwd());

describe.each(Object.values(FRAMES))('layoutTown in the $name frame', (frame) => {
  const [edition] = story.editions;
  if (!edition) throw new Error('the story has no edition');
  const { language, strings } = edition;
  const draw = (show: TownView['show']): readonly Mark[] =>
    layoutTown({ chart: 'town', show }, { story, language, strings, frame }).marks;
  const named = (marks: readonly Mark[], role: string): Mark[] =>
    marks.filter((mark) => mark.class.split(' ').includes(role));
  const at = (mark: Mark | undefined): Point => mark?.points[0] ?? [NaN, NaN];
  const apart = (one: Point, two: Point): number => Math.hypot(one[0] - two[0], one[1] - two[1]);
  const { post, soldier } = FIGURE[frame.name];
  const base = BASE_SIDE[frame.name] / 2;

  describe('the five kinds of place', () => {
    const marks = draw('posts');

    it('have each a name and military police, in the words of the source', () => {
      for (const kind of KINDS) {
        for (const key of [`post-${kind}`, `label-${kind}`, `lit-${kind}`]) {
          expect(marks.find((mark) => mark.key === key)).toMatchObject({ by: 'quoted', draw: 'fade' });
        }
      }
    });

    it('light up one after another, over the whole progress', () => {
      const spans = KINDS.map((kind) => {
        const own = marks.filter(({ key }) => /^(post|label|lit)-/.test(key) && key.split('-')[1] === kind);
        const different = new Set(own.map(({ span }) => JSON.stringify(span)));
        expect(different.size).toBe(1);
        return own[0]?.span ?? [NaN, NaN];
      });
      expect(spans[0]?.[0]).toBe(0);
      spans.slice(1).forEach(([start], index) => {
        expect(start).toBeGreaterThan(spans[index]?.[1] ?? NaN);
      });
      expect(spans.at(-1)?.[1]).toBeGreaterThan(0.9);
      expect(spans.at(-1)?.[1]).toBeLessThanOrEqual(1);
    });

    it('carry the words of the Korean text where there is room, and name it', () => {
      const korean = marks.filter(({ key }) => key.endsWith('-korean')).map(({ text }) => text);
      const { vehicles, road } = strings.street.town.korean;
      expect(korean).toEqual(frame.name === 'landscape' ? [vehicles, road] : []);
    });

    it('leave all six soldiers in the base', () => {
      const middle = at(marks.find(({ key }) => key === 'base'));
      const soldiers = named(marks, 'soldier');
      expect(soldiers.map(({ key }) => key)).toEqual([...SOLDIERS]);
      for (const mark of soldiers) {
        const [x, y] = at(mark);
        expect(Math.max(Math.abs(x - middle[0]), Math.abs(y - middle[1]))).toBeLessThan(base - soldier);
      }
    });
  });

  it('draws every military policeman with one shape', () => {
    const shapes = (['posts', 'led-away', 'steered'] as const).flatMap((show) =>
      named(draw(show), 'post').map(({ attrs }) => attrs?.d),
    );
    expect(new Set(shapes).size).toBe(1);
  });

  it('keeps the town, the posts and the base where they are from step to step', () => {
    const stays = (marks: readonly Mark[]): unknown[] =>
      marks
        .filter(({ key }) => /^(town|post|base)/.test(key))
        .map(({ key, points, attrs }) => [key, points, attrs]);
    expect(stays(draw('led-away'))).toEqual(stays(draw('posts')));
    expect(stays(draw('steered'))).toEqual(stays(draw('posts')));
  });

  it('leads soldiers away each before one of the military police, and does not say where to', () => {
    const marks = draw('led-away');
    const guards = marks.filter(({ key }) => key.startsWith('guard'));
    expect(guards).toHaveLength(3);
    guards.forEach((guard, index) => {
      const led = named(marks, 'soldier').find(({ key }) => key === SOLDIERS[index]);
      expect(led?.by).toBe('quoted');
      expect(apart(at(guard), at(led))).toBeLessThan(post * 2.2);
    });
    const note = marks.filter(({ key }) => key.startsWith('schematic-note')).map(({ text }) => text);
    const { noteLedAway, noteLedAwayShort } = strings.street.town;
    expect(note.join(' ')).toBe(frame.name === 'landscape' ? noteLedAway : noteLedAwayShort);
  });

  describe('the ways round the posts', () => {
    const marks = draw('steered');
    const ways = named(marks, 'way');
    const posts = named(marks, 'post').map(at);

    it('begin in the base and end at a soldier', () => {
      const middle = at(marks.find(({ key }) => key === 'base'));
      ways.forEach((way, index) => {
        const [x, y] = at(way);
        // They pass beneath the base, or begin at its edge.
        expect(Math.max(Math.abs(x - middle[0]), Math.abs(y - middle[1]))).toBeLessThanOrEqual(base + 1);
        const man = marks.find(({ key }) => key === SOLDIERS[index]);
        expect(way.points.at(-1)).toEqual(at(man));
      });
      expect(ways.length).toBeGreaterThan(1);
    });

    it('keep clear of every post', () => {
      const near = ways.flatMap(({ key, points }) =>
        posts.flatMap((one) =>
          points.filter((point) => apart(point, one) < post + soldier + 4).map(() => key),
        ),
      );
      expect(near).toEqual([]);
    });

    it('stay in the frame', () => {
      const out = ways.flatMap(({ key, points }) =>
        points.filter(([x, y]) => x < 0 || y < 0 || x > frame.width || y > frame.height).map(() => key),
      );
      expect(out).toEqual([]);
    });
  });
});
