import { describe, expect, it } from 'vitest';

import { finishedAttributes, number, pathData, placing } from './attributes.ts';
import type { Frame, Mark } from './mark.ts';

const frame: Frame = { name: 'portrait', width: 100, height: 80 };
const mark: Mark = {
  key: 'm',
  layer: 'dots',
  tag: 'circle',
  class: 'city',
  space: 'frame',
  points: [[1, 2]],
};

describe('number', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [-0.004, '0'],
    [0.004, '0'],
    [1.005001, '1.01'],
    [-1.239, '-1.24'],
    [12.5, '12.5'],
    [12.0, '12'],
    [1234567.891, '1234567.89'],
  ])('writes %d as %s', (value, written) => {
    expect(number(value)).toBe(written);
  });
});

describe('pathData', () => {
  it('moves to the first vertex and draws to the others', () => {
    expect(
      pathData([
        [0, -0.001],
        [1.239, 2],
        [-3, 4.5],
      ]),
    ).toBe('M0,0L1.24,2L-3,4.5');
  });

  it('is empty for no vertices', () => {
    expect(pathData([])).toBe('');
  });
});

describe('placing', () => {
  it('moves a mark at one point, writes a path through several, and leaves fixed geometry alone', () => {
    expect(placing([[3, 4.126]])).toEqual({ transform: 'translate(3,4.13)' });
    expect(
      placing([
        [0, 0],
        [5, 6],
      ]),
    ).toEqual({ d: 'M0,0L5,6' });
    expect(placing([])).toEqual({});
  });
});

describe('finishedAttributes', () => {
  it('holds key, class, rounded attributes, place and opacity', () => {
    const full: Mark = { ...mark, attrs: { r: 4.567, href: '#x' }, shift: [1, -2], opacity: 0.333 };
    expect(finishedAttributes(full, undefined, frame)).toEqual({
      'data-key': 'm',
      class: 'city',
      r: '4.57',
      href: '#x',
      transform: 'translate(2,0)',
      opacity: '0.33',
    });
  });

  it('leaves a full opacity out and writes an opacity of 0', () => {
    expect(finishedAttributes({ ...mark, opacity: 1 }, undefined, frame)).not.toHaveProperty('opacity');
    expect(finishedAttributes(mark, undefined, frame)).not.toHaveProperty('opacity');
    expect(finishedAttributes({ ...mark, opacity: 0 }, undefined, frame)).toHaveProperty('opacity', '0');
  });

  it('sends marks on the map through the camera', () => {
    const onMap: Mark = { ...mark, space: 'map', points: [[60, 50]] };
    expect(finishedAttributes(onMap, { x: 50, y: 50, width: 50 }, frame).transform).toBe('translate(70,40)');
  });

  it('writes attributes in a fixed order', () => {
    const keys = Object.keys(
      finishedAttributes({ ...mark, attrs: { r: 1 }, opacity: 0.5 }, undefined, frame),
    );
    expect(keys).toEqual(['data-key', 'class', 'r', 'transform', 'opacity']);
  });
});
