import { expect, it } from 'vitest';

import type { Frame, Mark, Picture } from './mark.ts';
import { stillToSvg } from './still.ts';

const frame: Frame = { name: 'portrait', width: 100, height: 80 };
const dot: Mark = {
  key: 'city',
  layer: 'dots',
  tag: 'circle',
  class: 'city',
  space: 'frame',
  points: [[12.34, 5.67]],
  attrs: { r: 3.05 },
  by: 'narration',
};
const picture: Picture = {
  camera: { x: 0, y: 0, width: 1234 },
  marks: [
    {
      key: 'land',
      layer: 'ground',
      tag: 'use',
      class: 'ground',
      space: 'map',
      points: [],
      attrs: { href: '#land' },
    },
    dot,
    { ...dot, key: 'hidden', opacity: 0 },
    { ...dot, key: 'word', layer: 'labels', tag: 'text', text: 'Kilometre 12.34', attrs: {} },
  ],
};

it('writes what is seen at rest, and nothing that only a player needs', () => {
  expect(stillToSvg(picture, frame)).toBe(
    '<g transform="translate(50,40) scale(0.08104)"><use class="ground" href="#land"></use></g>' +
      '<g><circle class="city" r="3.1" transform="translate(12.3,5.7)"></circle></g>' +
      '<g><text class="city" transform="translate(12.3,5.7)">Kilometre 12.34</text></g>',
  );
});

it('tells each place of a line from the one before it, without adding up what rounding leaves', () => {
  const line: Mark = {
    ...dot,
    key: 'line',
    layer: 'lines',
    tag: 'path',
    class: 'track',
    attrs: {},
    points: [
      [0.04, 0.04],
      [1.08, 1.08],
      [2.12, 0.12],
      [-3.96, 4.96],
    ],
  };
  expect(stillToSvg({ camera: undefined, marks: [line] }, frame)).toBe(
    '<g><path class="track" d="M0,0l1.1,1.1 1,-1 -6.1,4.9"></path></g>',
  );
});

it('closes what is closed, part by part, and leaves curves as they are', () => {
  const part = 'M1.25,1L2.25,1L2.25,3Z';
  const marks = [`${part}M5,5L6,7Z`, 'M-5.9,-3.3A6.8,6.8 0 0 1 5.9,-3.3Z'].map((d, index): Mark => ({
    ...dot,
    key: `p${index}`,
    tag: 'path',
    class: '',
    attrs: { d },
    points: [],
  }));
  expect(stillToSvg({ camera: undefined, marks }, frame)).toBe(
    '<g><path class="" d="M1.3,1l1,0 0,2ZM5,5l1,2Z"></path>' +
      '<path class="" d="M-5.9,-3.3A6.8,6.8 0 0 1 5.9,-3.3Z"></path></g>',
  );
});
