import { describe, expect, it } from 'vitest';

import { LAYERS } from './mark.ts';
import type { Frame, Mark, Picture } from './mark.ts';
import { escapeMarkup, markToSvg, pictureToSvg } from './svg.ts';

const frame: Frame = { name: 'portrait', width: 100, height: 80 };
const mark: Mark = {
  key: 'a"b',
  layer: 'labels',
  tag: 'text',
  class: 'text',
  space: 'frame',
  points: [[1, 2]],
  text: '<b> & "c"',
};

describe('escapeMarkup', () => {
  it('writes the four reserved characters as entities', () => {
    expect(escapeMarkup('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
  });

  it('escapes what looks escaped, once', () => {
    expect(escapeMarkup('&lt;')).toBe('&amp;lt;');
  });

  it('leaves other text alone', () => {
    expect(escapeMarkup('평성 – “Pyongsong”')).toBe('평성 – “Pyongsong”');
  });
});

describe('markToSvg', () => {
  it('escapes text and attributes', () => {
    expect(markToSvg(mark, { camera: undefined, marks: [mark] }, frame)).toBe(
      '<text data-key="a&quot;b" class="text" transform="translate(1,2)">&lt;b&gt; &amp; &quot;c&quot;</text>',
    );
  });
});

describe('pictureToSvg', () => {
  const dot: Mark = { key: 'dot', layer: 'dots', tag: 'circle', class: '', space: 'frame', points: [[3, 4]] };
  const layersOf = (picture: Picture): (string | undefined)[] =>
    [...pictureToSvg(picture, frame).matchAll(/data-layer="([^"]+)"/g)].map(([, name]) => name);

  it('writes all layers, bottom to top, however few marks there are', () => {
    expect(layersOf({ camera: undefined, marks: [] })).toEqual([...LAYERS]);
    expect(layersOf({ camera: undefined, marks: [mark, dot] })).toEqual([...LAYERS]);
  });

  it('puts marks into their layers, in the order of the list', () => {
    const marks = [mark, dot, { ...dot, key: 'second' }];
    const written = pictureToSvg({ camera: undefined, marks }, frame);
    expect(written).toMatch(
      /<g data-layer="dots"><circle data-key="dot"[^>]*><\/circle><circle data-key="second"[^>]*><\/circle><\/g>/,
    );
  });

  it('puts only the ground under the camera', () => {
    const written = pictureToSvg({ camera: { x: 0, y: 0, width: 200 }, marks: [] }, frame);
    expect(written).toContain('<g data-layer="ground" transform="translate(50.00,40.00) scale(0.50000)">');
    expect(written.match(/transform=/g)).toHaveLength(1);
    expect(pictureToSvg({ camera: undefined, marks: [] }, frame)).not.toContain('transform=');
  });
});
