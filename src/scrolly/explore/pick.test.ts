import { describe, expect, test } from 'vitest';

import type { Camera, Frame, Mark } from '../../marks/mark.ts';
import { entryOf, pick } from './pick.ts';

const frame: Frame = { name: 'landscape', width: 400, height: 400 };
const camera: Camera = { x: 200, y: 200, width: 400 };
const shape = (key: string, tag: Mark['tag'], points: Mark['points']): Mark => ({
  key,
  layer: 'dots',
  tag,
  class: '',
  space: 'map',
  points,
});
const marks = [
  shape('track-pyongui', 'path', [
    [0, 100],
    [400, 100],
  ]),
  shape('ties-pyongui', 'path', [
    [0, 100],
    [400, 100],
  ]),
  shape('station-anju', 'circle', [[100, 100]]),
  shape('station-unjon', 'circle', [[130, 100]]),
  shape('anju-city', 'circle', [[100, 100]]),
];
const picked = (x: number, y: number, reach = 14): string | undefined =>
  pick(marks, camera, frame, [x, y], reach)?.key;

describe('pick', () => {
  test('finds the nearest dot in reach', () => {
    expect(picked(124, 108)).toBe('station-unjon');
    expect(picked(116, 100, 22)).toBe('station-unjon');
  });

  test('finds a city rather than the station at the same point', () => {
    expect(picked(96, 95)).toBe('anju-city');
  });

  test('finds a line where no dot is near, and a dot before a line', () => {
    expect(picked(300, 105)).toBe('track-pyongui');
    expect(picked(140, 100)).toBe('station-unjon');
  });

  test('finds nothing in the open, and more for a finger than for a mouse', () => {
    expect(picked(300, 200)).toBeUndefined();
    expect(picked(100, 118, 14)).toBeUndefined();
    expect(picked(100, 118, 22)).toBe('anju-city');
  });
});

test.each([
  ['anju-city', 'place-anju-city'],
  ['station-pyongyang-city', 'place-pyongyang-city'],
  ['track-manpo-line', 'line-manpo-line'],
  ['road-myohyang-motorway', 'line-myohyang-motorway'],
  ['ties-manpo-line', undefined],
  ['land', undefined],
  ['name-anju-city', undefined],
  ['chosen-anju-city', undefined],
  ['pointed-anju-city', undefined],
])('%s has the entry %s', (key, entry) => {
  expect(entryOf(key)).toBe(entry);
});
