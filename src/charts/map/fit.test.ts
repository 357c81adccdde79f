import { describe, expect, it } from 'vitest';

import { throughCamera } from '../../marks/camera.ts';
import type { Point } from '../../marks/mark.ts';
import { loadStory } from '../../story/load.ts';
import { FRAMES } from '../stage.ts';
import { fitCamera, pointsOf } from './fit.ts';
import { toMap } from './projection.ts';
import { REGIONS } from './view.ts';

const story = loadStory(process.cwd());
const margins = { top: 40, right: 90, bottom: 70, left: 20 };

const clouds: readonly (readonly [string, readonly Point[]])[] = [
  [
    'a wide cloud',
    [
      [-900, 10],
      [1200, 40],
      [0, -80],
    ],
  ],
  [
    'a tall cloud',
    [
      [5, -2000],
      [90, 1500],
      [40, 0],
    ],
  ],
  ...REGIONS.map((region) => [region, pointsOf(region, story)] as const),
  ...story.lines.map((line) => [line.id, pointsOf(line.id, story)] as const),
];

describe.each(Object.values(FRAMES))('fitCamera in the $name frame', (frame) => {
  /** Free room between the points and the margins' inner edges: left, right, top, bottom. */
  const room = (points: readonly Point[]): readonly [number, number, number, number] => {
    const camera = fitCamera(points, frame, margins);
    const seen = points.map((point) => throughCamera(point, camera, frame));
    const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
    return [
      Math.min(...xs) - margins.left,
      frame.width - margins.right - Math.max(...xs),
      Math.min(...ys) - margins.top,
      frame.height - margins.bottom - Math.max(...ys),
    ];
  };

  it.each(clouds)('holds all of %s inside the margins, in the middle and as large as can be', (_, points) => {
    const [left, right, top, bottom] = room(points);
    expect(Math.min(left, right, top, bottom)).toBeGreaterThan(-1e-6);
    expect(left).toBeCloseTo(right, 6);
    expect(top).toBeCloseTo(bottom, 6);
    expect(Math.min(left, top)).toBeCloseTo(0, 6);
  });

  it('shows at least 24 kilometres', () => {
    const camera = fitCamera([[50, 50]], frame, margins);
    expect(camera.width).toBe(240);
    expect(throughCamera([50, 50], camera, frame)).toEqual([
      expect.closeTo((margins.left + frame.width - margins.right) / 2),
      expect.closeTo((margins.top + frame.height - margins.bottom) / 2),
    ]);
  });
});

describe('pointsOf', () => {
  it('takes a place for its point', () => {
    const anju = story.places.get('anju-city');
    if (!anju) throw new Error('no Anju');
    expect(pointsOf('anju-city', story)).toEqual([toMap(anju.lon, anju.lat)]);
  });

  it('takes a line for its located stations', () => {
    const [line] = story.lines;
    if (!line) throw new Error('no lines');
    const located = line.stations.filter(({ place }) => place !== undefined);
    expect(pointsOf(line.id, story)).toHaveLength(located.length);
    expect(located.length).toBeLessThan(line.stations.length);
  });

  it('takes a region for a box that holds its corners', () => {
    const points = pointsOf('south-pyongan', story);
    expect(points).toContainEqual(toMap(125.25, 40));
    expect(points).toContainEqual(toMap(126.75, 38.95));
  });

  it('names what it cannot find', () => {
    expect(() => pointsOf('nowhere', story)).toThrow('nothing called "nowhere" can be fitted');
  });
});
