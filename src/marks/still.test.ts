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
