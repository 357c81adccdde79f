import { describe, expect, it } from 'vitest';

import { drawPictures } from '../charts/films.ts';
import { FRAMES } from '../charts/stage.ts';
import type { Frame, Mark, Picture, Point } from '../marks/mark.ts';
import { loadStory } from '../story/load.ts';
import { atRest, planMove } from './tween.ts';
import type { Moment, Pose } from './tween.ts';

const frame: Frame = { name: 'landscape', width: 840, height: 640 };

/** How far apart two positions may be that are meant to be the same, in units of the frame. */
const NEAR = 0.01;

const dot: Mark = { key: 'dot', layer: 'dots', tag: 'circle', class: '', space: 'frame', points: [[10, 20]] };
const picture = (...marks: readonly Mark[]): Picture => ({ camera: undefined, marks });
const mapPicture = (x: number, width: number, ...marks: readonly Mark[]): Picture => ({
  camera: { x, y: 0, width },
  marks,
});

function poseOf(moment: Moment, key: string): Pose {
  const pose = moment.poses.get(key);
  if (!pose) throw new Error(`nothing called "${key}" is shown`);
  return pose;
}

/** How two poses of one mark differ, in words; nothing when they are as good as the same. */
function differences(key: string, found: Pose, wanted: Pose): string[] {
  if (found.points.length !== wanted.points.length) {
    return [`${key}: ${found.points.length} instead of ${wanted.points.length} points`];
  }
  const faults: string[] = [];
  const far = found.points.map(([x, y], index) => {
    const [wantedX, wantedY] = wanted.points[index] ?? [x, y];
    return Math.hypot(x - wantedX, y - wantedY);
  });
  const most = Math.max(0, ...far);
  if (!(most < NEAR)) faults.push(`${key}: ${most.toFixed(2)} away`);
  if (!(Math.abs(found.opacity - wanted.opacity) < 1e-6)) faults.push(`${key}: opacity ${found.opacity}`);
  for (const [name, value] of Object.entries(wanted.numbers)) {
    const had = found.numbers[name];
    if (had === undefined || !(Math.abs(had - value) < 1e-6)) faults.push(`${key}: ${name} ${String(had)}`);
  }
  return faults;
}

/** What is wrong with a move's last moment: every mark of the picture must be at rest, all others out of sight. */
function faultsAtEnd(end: Moment, to: Picture, of: Frame): string[] {
  const rest = atRest(to, of);
  return [
    ...[...rest.poses].flatMap(([key, wanted]) => {
      const found = end.poses.get(key);
      if (!found) return [`${key}: not there`];
      return [...differences(key, found, wanted), ...(found.leaving ? [`${key}: leaves`] : [])];
    }),
    ...[...end.poses]
      .filter(([key, { opacity, leaving }]) => !rest.poses.has(key) && !(opacity === 0 && leaving))
      .map(([key]) => `${key}: stays`),
  ];
}

const story = loadStory(process.cwd());
const cases = story.editions.flatMap((edition) =>
  (['landscape', 'portrait'] as const).map((name) => ({ edition, name })),
);

describe.each(cases)(
  'moves through the story in the $name frame ($edition.language)',
  ({ edition, name }) => {
    const real = FRAMES[name];
    const drawn = [...drawPictures(story, edition, name)];

    /** Every pair of neighbours, forth and back, and jumps over one, five and eight steps. */
    const pairs = [1, -1, 2, 6, -9].flatMap((jump) =>
      drawn.flatMap(([from, before], index) => {
        const next = drawn[index + jump];
        return next ? [{ name: `${from} to ${next[0]}`, before, after: next[1] }] : [];
      }),
    );

    it('are many', () => {
      expect(pairs.length).toBeGreaterThan(3 * drawn.length);
    });

    it('end at rest in the picture', () => {
      const faults = pairs.flatMap(({ name: pair, before, after }) =>
        faultsAtEnd(planMove(atRest(before, real), after, real).at(1, 1), after, real).map(
          (fault) => `${pair}: ${fault}`,
        ),
      );
      expect(faults).toEqual([]);
    });

    it('begin with what is shown', () => {
      const faults = pairs.flatMap(({ name: pair, before, after }) => {
        const shown = atRest(before, real);
        const start = planMove(shown, after, real).at(0, 0);
        return [...shown.poses].flatMap(([key, wanted]) =>
          differences(key, poseOf(start, key), { ...wanted, numbers: {} }).map(
            (fault) => `${pair}: ${fault}`,
          ),
        );
      });
      expect(faults).toEqual([]);
    });

    it('go on from where they are when they are interrupted', () => {
      const faults = pairs.flatMap(({ name: pair, before, after }, turn) =>
        [0.1, 0.4, 0.8].flatMap((t) => {
          const shown = planMove(atRest(before, real), after, real).at(t, t);
          // Every fifth goal, others for each pair: all together would be thousands of moves and find no more.
          const goals = drawn.filter((_, index) => (index + turn) % 5 === 0);
          return goals.flatMap(([id, goal]) => {
            const start = planMove(shown, goal, real).at(0, 0);
            return [...shown.poses].flatMap(([key, wanted]) =>
              differences(key, poseOf(start, key), { ...wanted, numbers: {} }).map(
                (fault) => `${pair}, at ${t} off to ${id}: ${fault}`,
              ),
            );
          });
        }),
      );
      expect(faults.slice(0, 20)).toEqual([]);
    });

    it('end at rest after an interruption as well', () => {
      const faults = pairs.flatMap(({ name: pair, before, after }) => {
        const shown = planMove(atRest(before, real), after, real).at(0.5, 0.5);
        return faultsAtEnd(planMove(shown, before, real).at(1, 1), before, real).map(
          (fault) => `${pair} and back: ${fault}`,
        );
      });
      expect(faults).toEqual([]);
    });

    it('show nothing but finite numbers on the way', () => {
      const faults = pairs.flatMap(({ name: pair, before, after }) => {
        const { poses } = planMove(atRest(before, real), after, real).at(0.5, 0.5);
        return [...poses].flatMap(([key, { points, opacity, numbers }]) =>
          [...points.flat(), opacity, ...Object.values(numbers)].every(Number.isFinite)
            ? []
            : [`${pair}: ${key}`],
        );
      });
      expect(faults).toEqual([]);
    });

    it('take between 700 and 2000 milliseconds', () => {
      const durations = pairs.map(
        ({ before, after }) => planMove(atRest(before, real), after, real).duration,
      );
      expect(Math.min(...durations)).toBeGreaterThanOrEqual(700);
      expect(Math.max(...durations)).toBeLessThanOrEqual(2000);
      expect(new Set(durations).size).toBeGreaterThan(1);
    });
  },
);

describe('atRest', () => {
  it('shows marks where the camera and their shift put them', () => {
    const mark: Mark = { ...dot, space: 'map', points: [[5, 0]], shift: [1, 2], attrs: { r: 3, href: '#x' } };
    expect(poseOf(atRest(mapPicture(0, 84, mark), frame), 'dot')).toMatchObject({
      points: [[471, 322]],
      shift: [1, 2],
      mapped: true,
      numbers: { r: 3 },
      opacity: 1,
      leaving: false,
    });
  });
});

describe('planMove', () => {
  it('moves points, numbers and opacity evenly', () => {
    const from = picture({ ...dot, attrs: { r: 2 }, opacity: 0 });
    const to = picture({ ...dot, points: [[30, 60]], attrs: { r: 6 } });
    const half = poseOf(planMove(atRest(from, frame), to, frame).at(0.5, 0.5), 'dot');
    expect(half).toMatchObject({ points: [[20, 40]], numbers: { r: 4 }, opacity: 0.5 });
  });

  it('mixes paths of like length vertex by vertex, and switches the others at once', () => {
    const path: Mark = {
      ...dot,
      tag: 'path',
      points: [
        [0, 0],
        [10, 0],
      ],
    };
    const moved = picture({
      ...path,
      points: [
        [0, 10],
        [10, 30],
      ],
    });
    const longer: readonly Point[] = [
      [0, 0],
      [5, 5],
      [10, 0],
    ];
    const at = (to: Picture, t: number): readonly Point[] =>
      poseOf(planMove(atRest(picture(path), frame), to, frame).at(t, t), 'dot').points;
    expect(at(moved, 0.5)).toEqual([
      [0, 5],
      [10, 15],
    ]);
    expect(at(picture({ ...path, points: longer }), 0.1)).toEqual(longer);
  });

  it('lets a mark come out of its origin, unseen at first', () => {
    const parent: Mark = { ...dot, key: 'parent', points: [[100, 100]] };
    const move = planMove(atRest(picture(parent), frame), picture({ ...dot, origin: 'parent' }), frame);
    expect(poseOf(move.at(0, 0), 'dot')).toMatchObject({ points: [[100, 100]], opacity: 0 });
    expect(poseOf(move.at(0.5, 0.5), 'dot').points).toEqual([[55, 60]]);
    expect(poseOf(move.at(1, 1), 'dot')).toMatchObject({ points: [[10, 20]], opacity: 1 });
  });

  it('lets a mark appear in place when its origin is not shown', () => {
    const move = planMove(atRest(picture(), frame), picture({ ...dot, origin: 'nobody' }), frame);
    expect(poseOf(move.at(0, 0), 'dot')).toMatchObject({ points: [[10, 20]], opacity: 0 });
  });

  it('lets a mark go back into its origin and fade out before the move is half over', () => {
    const parent: Mark = { ...dot, key: 'parent', points: [[100, 100]] };
    const move = planMove(atRest(picture({ ...dot, origin: 'parent' }), frame), picture(parent), frame);
    expect(poseOf(move.at(0, 0), 'dot')).toMatchObject({ points: [[10, 20]], opacity: 1, leaving: true });
    expect(poseOf(move.at(0.5, 0.5), 'dot')).toMatchObject({ points: [[100, 100]], opacity: 0 });
    expect(poseOf(move.at(1, 1), 'dot').opacity).toBe(0);
  });

  it('brings the new in once the old has begun to go', () => {
    const move = planMove(atRest(picture(dot), frame), picture({ ...dot, key: 'new' }), frame);
    const { poses } = move.at(0.3, 0.3);
    expect(poses.get('dot')?.opacity).toBeLessThan(0.5);
    expect(poses.get('new')?.opacity).toBe(0);
  });

  it('moves marks on the map with the camera, leaving ones too', () => {
    const here: Mark = { ...dot, space: 'map', points: [[7, 3]] };
    const gone: Mark = { ...here, key: 'gone' };
    const move = planMove(atRest(mapPicture(0, 84, here, gone), frame), mapPicture(500, 840, here), frame);
    const half = move.at(0.4, 0.4);
    expect(poseOf(half, 'gone').points).toEqual(poseOf(half, 'dot').points);
    const { camera } = half;
    if (!camera) throw new Error('no camera');
    const scale = frame.width / camera.width;
    expect(poseOf(half, 'dot').points[0]?.[0]).toBeCloseTo((7 - camera.x) * scale + 420, 6);
  });

  it('moves a mark straight from the map into a diagram', () => {
    const onMap: Mark = { ...dot, space: 'map', points: [[0, 0]] };
    const move = planMove(atRest(mapPicture(0, 84, onMap), frame), picture(dot), frame);
    expect(poseOf(move.at(0, 0), 'dot').points).toEqual([[420, 320]]);
    expect(poseOf(move.at(0.5, 0.5), 'dot')).toMatchObject({ points: [[215, 170]], mapped: false });
  });

  it('carries numbers on from what a mark enters with, in linear time', () => {
    const mark: Mark = { ...dot, attrs: { 'stroke-dashoffset': 0 }, enter: { 'stroke-dashoffset': 120 } };
    const to: Picture = { ...picture(mark), duration: 4500 };
    const move = planMove(atRest(picture(), frame), to, frame);
    expect(move.whole).toBe(4500);
    expect(move.duration).toBeLessThan(move.whole);
    expect(poseOf(move.at(1, 0.25), 'dot').numbers['stroke-dashoffset']).toBe(90);
    expect(poseOf(move.at(1, 1), 'dot').numbers['stroke-dashoffset']).toBe(0);
    // A mark that is there already does not enter.
    const again = planMove(atRest(to, frame), to, frame);
    expect(poseOf(again.at(0.5, 0.5), 'dot').numbers['stroke-dashoffset']).toBe(0);
  });

  it('takes its time where the map unfolds into a diagram or back', () => {
    const onMap = mapPicture(0, 84, dot);
    const least = planMove(atRest(picture(dot), frame), picture(dot), frame).duration;
    expect(planMove(atRest(onMap, frame), picture(dot), frame).duration).toBeGreaterThan(least);
    expect(planMove(atRest(picture(dot), frame), onMap, frame).duration).toBeGreaterThan(least);
  });

  it('goes on from an interrupted moment', () => {
    const to = picture({ ...dot, points: [[110, 20]] });
    const shown = planMove(atRest(picture(dot), frame), to, frame).at(0.5, 0.5);
    const back = planMove(shown, picture(dot), frame);
    expect(poseOf(back.at(0, 0), 'dot').points).toEqual([[60, 20]]);
    expect(poseOf(back.at(0.5, 0.5), 'dot').points).toEqual([[35, 20]]);
  });

  it('leaves a mark where it is when its way back from the map is interrupted', () => {
    const onMap: Mark = { ...dot, space: 'map', points: [[0, 0]], origin: 'cell' };
    const cell: Mark = { ...dot, key: 'cell' };
    const shown = planMove(atRest(mapPicture(0, 84, onMap), frame), picture(cell), frame).at(0.2, 0.2);
    const there = poseOf(shown, 'dot').points;
    expect(there[0]?.[0]).toBeLessThan(400);
    expect(poseOf(planMove(shown, mapPicture(0, 84), frame).at(0, 0), 'dot').points).toEqual(there);
  });

  it('draws marks that leave beneath those that stay', () => {
    const move = planMove(atRest(picture(dot), frame), picture({ ...dot, key: 'new' }), frame);
    expect([...move.at(0.5, 0.5).poses.keys()]).toEqual(['dot', 'new']);
  });
});
