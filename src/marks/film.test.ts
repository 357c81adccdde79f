import { describe, expect, it } from 'vitest';

import { drawPictures, filmsOf } from '../charts/films.ts';
import { FRAMES } from '../charts/stage.ts';
import { loadStory } from '../story/load.ts';
import { pack, settle, unpack } from './film.ts';
import type { Film } from './film.ts';
import type { Frame, Mark, Picture } from './mark.ts';

const frame: Frame = { name: 'portrait', width: 100, height: 80 };

const dot: Mark = {
  key: 'dot',
  layer: 'dots',
  tag: 'circle',
  class: 'city',
  space: 'map',
  points: [[10, 20]],
};

/** A picture of given marks, as a chart hands it over. */
const picture = (...marks: readonly Mark[]): Picture => settle({ camera: { x: 1, y: 2, width: 300 }, marks });

/** Through a film and through JSON, as on the page. */
function travel(pictures: ReadonlyMap<string, Picture>, of: Frame = frame): Map<string, Picture> {
  return unpack(JSON.parse(JSON.stringify(pack(of, pictures))) as Film);
}

/** An opacity of 1 may be left out; both say the same. */
function plain({ marks, ...rest }: Picture): Picture {
  return {
    ...rest,
    marks: marks.map(({ opacity, ...mark }) =>
      opacity === undefined || opacity === 1 ? mark : { ...mark, opacity },
    ),
  };
}

const plainly = (pictures: ReadonlyMap<string, Picture>): [string, Picture][] =>
  [...pictures].map(([id, one]) => [id, plain(one)]);

/** Sends states of one mark through a film, a picture for each; `undefined` for a picture without the mark. */
function travelStates(...states: readonly (Mark | undefined)[]): (Mark | undefined)[] {
  const pictures = new Map(
    states.map((mark, index) => [`step-${index}`, mark ? picture(mark) : picture()] as const),
  );
  return [...travel(pictures).values()].map(({ marks }) => marks[0]);
}

describe('a film of the real story', () => {
  const story = loadStory(process.cwd());
  const cases = story.editions.flatMap((edition) =>
    (['landscape', 'portrait'] as const).map((name) => ({ edition, name })),
  );

  it.each(cases)('gives back every picture in the $name frame ($edition.language)', ({ edition, name }) => {
    const pictures = drawPictures(story, edition, name);
    expect(pictures.size).toBe(edition.steps.length);
    expect(plainly(travel(pictures, FRAMES[name]))).toStrictEqual(plainly(pictures));
  });

  it.each(cases)('is the one that the page carries for $name ($edition.language)', ({ edition, name }) => {
    const film = filmsOf(story, edition)[name];
    expect(film.frame).toEqual(FRAMES[name]);
    expect([...unpack(film).keys()]).toEqual(edition.steps.map(({ id }) => id));
  });
});

describe('pack and unpack', () => {
  it('keep every field of a mark', () => {
    const full: Mark = {
      ...dot,
      shift: [1.5, -2.5],
      attrs: { r: 4.25, href: '#x' },
      text: 'words',
      opacity: 0.5,
      draw: 'length',
      span: [0.2, 0.6],
      by: 'quoted',
      enter: { r: 9 },
      origin: 'elsewhere',
    };
    expect(travelStates(full)).toStrictEqual([full]);
  });

  it('keep an opacity of 0, at first sight and later', () => {
    const hidden: Mark = { ...dot, opacity: 0 };
    expect(travelStates(hidden, dot, hidden)).toStrictEqual([hidden, dot, hidden]);
  });

  it.each([
    ['attributes', { attrs: { r: 3 } }],
    ['text', { text: 'gone soon' }],
    ['shift', { shift: [1, 2] as const }],
    ['draw', { draw: 'fade' as const }],
    ['origin', { origin: 'other' }],
    ['span', { span: [0, 0.5] as const }],
    ['by', { by: 'ours' }],
    ['enter', { enter: { r: 1 } }],
    ['opacity', { opacity: 0.3 }],
  ])('let a mark lose its %s and take it again', (_, more) => {
    const rich: Mark = { ...dot, ...more };
    expect(travelStates(rich, dot, rich)).toStrictEqual([rich, dot, rich]);
  });

  it('let a mark lose one attribute of several', () => {
    const two: Mark = { ...dot, attrs: { r: 3, 'stroke-width': 2 } };
    const one: Mark = { ...dot, attrs: { r: 3 } };
    expect(travelStates(two, one)).toStrictEqual([two, one]);
  });

  it('move a mark between the map and the frame, between layers, and to another tag and class', () => {
    const framed: Mark = {
      ...dot,
      space: 'frame',
      points: [[5.5, 6.1]],
      layer: 'ground',
      tag: 'rect',
      class: '',
    };
    expect(travelStates(dot, framed, dot)).toStrictEqual([dot, framed, dot]);
  });

  it('let a mark go and return, changed or not', () => {
    const moved: Mark = { ...dot, points: [[11, 21]], attrs: { r: 2 } };
    expect(travelStates(dot, undefined, dot, undefined, moved)).toStrictEqual([
      dot,
      undefined,
      dot,
      undefined,
      moved,
    ]);
  });

  it('keep marks without points apart from marks at the first point of the film', () => {
    const path: Mark = {
      ...dot,
      key: 'path',
      points: [
        [-1, -2],
        [3.5, 4.1],
        [3.5, 4.1],
      ],
    };
    const bare: Mark = { ...dot, key: 'bare', points: [] };
    const pictures = new Map([['a', picture(dot, bare, path)]]);
    expect(travel(pictures).get('a')?.marks).toStrictEqual([dot, bare, path]);
  });

  it('keep the order of marks, which differs from picture to picture', () => {
    const other: Mark = { ...dot, key: 'other' };
    const pictures = new Map([
      ['a', picture(dot, other)],
      ['b', picture(other, dot)],
    ]);
    expect(travel(pictures)).toStrictEqual(pictures);
  });

  it('keep camera, its lack, and the duration', () => {
    const pictures = new Map<string, Picture>([
      ['a', { camera: { x: -5, y: 7, width: 900 }, marks: [], duration: 4500 }],
      ['b', { camera: undefined, marks: [] }],
    ]);
    expect(travel(pictures)).toStrictEqual(pictures);
  });

  it('write a mark that does not change only once', () => {
    const film = pack(
      frame,
      new Map([
        ['a', picture(dot)],
        ['b', picture(dot)],
      ]),
    );
    expect(film.steps.map(({ m }) => m.length)).toEqual([1, 0]);
  });

  it('write equal vertices only once', () => {
    const film = pack(frame, new Map([['a', picture(dot, { ...dot, key: 'twin' })]]));
    expect(film.geometry).toEqual([[100, 200]]);
  });

  it('name the step that uses a mark that was never described', () => {
    const film = pack(frame, new Map([['a', picture(dot)]]));
    const [step] = film.steps;
    if (!step) throw new Error('the film has no step');
    const broken: Film = { ...film, steps: [{ ...step, m: [] }] };
    expect(() => unpack(broken)).toThrow('step "a" uses a mark that the film never described');
    expect(() => unpack({ ...film, steps: [{ ...step, o: [7] }] })).toThrow('step "a"');
  });
});

describe('settle', () => {
  it('rounds points and shifts to tenths, numbers to hundredths, cameras to units', () => {
    const settled = settle({
      camera: { x: 1.4, y: -2.6, width: 300.5 },
      marks: [{ ...dot, points: [[1.26, -3.14]], shift: [0.04, 9.99], attrs: { r: 1.239, href: '#a' } }],
      duration: 900,
    });
    expect(settled).toEqual({
      camera: { x: 1, y: -3, width: 301 },
      marks: [{ ...dot, points: [[1.3, -3.1]], shift: [0, 10], attrs: { r: 1.24, href: '#a' } }],
      duration: 900,
    });
  });

  it('knows no negative zero, which would not survive the film', () => {
    const nearly = picture({ ...dot, points: [[-0.04, -0]], shift: [-0.01, 1], attrs: { r: -0.001 } });
    const settled = settle({ ...nearly, camera: { x: -0.2, y: 0, width: 1 } });
    expect(settled).toStrictEqual({
      camera: { x: 0, y: 0, width: 1 },
      marks: [{ ...dot, points: [[0, 0]], shift: [0, 1], attrs: { r: 0 } }],
    });
  });

  it('changes nothing that is settled already', () => {
    const once = picture({ ...dot, points: [[1.26, 2.74]], attrs: { r: 1.239 } });
    expect(settle(once)).toStrictEqual(once);
  });
});
