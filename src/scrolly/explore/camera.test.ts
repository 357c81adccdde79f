import { describe, expect, test } from 'vitest';

import { cameraTransform, throughCamera } from '../../marks/camera.ts';
import type { Camera, Frame, Point } from '../../marks/mark.ts';
import { cameraHolding, clampCamera, NO_INSETS, panBy, pinch, shownExtent, zoomAbout } from './camera.ts';

const frame: Frame = { name: 'landscape', width: 600, height: 400 };
const extent = { west: -1000, north: -800, east: 2000, south: 1200 };
const camera: Camera = { x: 100, y: 50, width: 1200 };

/** The map point that lies at a point of the frame. */
function mapPoint(at: Point, { x, y, width }: Camera): Point {
  const scale = frame.width / width;
  return [x + (at[0] - frame.width / 2) / scale, y + (at[1] - frame.height / 2) / scale];
}

/** Compares two points as far as pixels matter. */
function expectNear(a: Point, b: Point): void {
  expect(a[0]).toBeCloseTo(b[0], 6);
  expect(a[1]).toBeCloseTo(b[1], 6);
}

describe('cameraHolding', () => {
  const box = { west: 0, north: 0, east: 300, south: 100 };

  test('shows the whole box, as large as it goes', () => {
    const held = cameraHolding(box, frame, NO_INSETS);
    expectNear(throughCamera([0, 50], held, frame), [0, 200]);
    expectNear(throughCamera([300, 50], held, frame), [600, 200]);
  });

  test('keeps the room at the sides free', () => {
    const held = cameraHolding(box, frame, { top: 20, right: 100, bottom: 180, left: 50 });
    expectNear(throughCamera([0, 50], held, frame), [50, 120]);
    expectNear(throughCamera([300, 50], held, frame), [500, 120]);
  });

  test('of a single point is a camera still', () => {
    const held = cameraHolding({ west: 5, north: 5, east: 5, south: 5 }, frame, NO_INSETS);
    expect([held.x, held.y]).toEqual([5, 5]);
    expect(held.width).toBeGreaterThan(0);
  });
});

describe('clampCamera', () => {
  test('leaves a camera alone that is allowed', () => {
    expect(clampCamera(camera, frame, extent)).toEqual(camera);
  });

  test('keeps its middle inside the extent', () => {
    expect(clampCamera({ ...camera, x: -5000, y: 9000 }, frame, extent)).toEqual({
      ...camera,
      x: extent.west,
      y: extent.south,
    });
  });

  test('goes no nearer than 24 kilometres across the shorter side', () => {
    const near = clampCamera({ ...camera, width: 1 }, frame, extent);
    expect((near.width * frame.height) / frame.width).toBeCloseTo(240);
    const tall: Frame = { ...frame, width: 300, height: 900 };
    expect(clampCamera({ ...camera, width: 1 }, tall, extent).width).toBeCloseTo(240);
  });

  test('goes less than twice as far as shows everything', () => {
    const whole = cameraHolding(extent, frame, NO_INSETS).width;
    const far = clampCamera({ ...camera, width: 1e9 }, frame, extent).width;
    expect(far).toBeGreaterThan(whole);
    expect(far).toBeLessThan(2 * whole);
  });
});

test('panBy moves what lies under the hand with the hand', () => {
  const after = panBy(camera, frame, [30, -40]);
  expectNear(mapPoint([230, 160], after), mapPoint([200, 200], camera));
  expect(after.width).toBe(camera.width);
});

describe('zoomAbout', () => {
  test.each([2, 0.7])('keeps the point under the pointer where it is (factor %d)', (factor) => {
    const at: Point = [420, 90];
    const after = zoomAbout(camera, frame, at, factor, extent);
    expect(after.width).toBeCloseTo(camera.width / factor);
    expectNear(mapPoint(at, after), mapPoint(at, camera));
  });

  test('does not creep once the nearest is reached', () => {
    const near = clampCamera({ ...camera, width: 1 }, frame, extent);
    expect(zoomAbout(near, frame, [10, 10], 2, extent)).toEqual(near);
  });
});

test('pinch keeps what lies between the fingers between them', () => {
  const before: readonly [Point, Point] = [
    [200, 200],
    [300, 200],
  ];
  const after: readonly [Point, Point] = [
    [180, 260],
    [330, 260],
  ];
  const next = pinch(camera, frame, before, after, extent);
  expect(next.width).toBeCloseTo(camera.width / 1.5);
  expectNear(mapPoint([255, 260], next), mapPoint([250, 200], camera));
});

describe('shownExtent', () => {
  test('reads back what the story’s picture shows', () => {
    const shown = shownExtent(cameraTransform(camera, frame), frame.width, frame.height);
    expect(shown?.west).toBeCloseTo(camera.x - camera.width / 2, 0);
    expect(shown?.east).toBeCloseTo(camera.x + camera.width / 2, 0);
    expect(shown?.north).toBeCloseTo(camera.y - 400, 0);
    expect(shown?.south).toBeCloseTo(camera.y + 400, 0);
  });

  test.each([null, '', 'translate(3,4)'])('finds no map in %j', (transform) => {
    expect(shownExtent(transform, 600, 400)).toBeUndefined();
  });
});
