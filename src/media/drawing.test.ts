import { beforeAll, describe, expect, it } from 'vitest';

import { drawPictures } from '../charts/films.ts';
import { FRAMES } from '../charts/stage.ts';
import type { Mark, Picture } from '../marks/mark.ts';
import { loadStory } from '../story/load.ts';
import { drawPicture } from './drawing.ts';
import type { Pens } from './drawing.ts';
import { openPens } from './pens.ts';

const story = loadStory();
const frame = FRAMES.landscape;
let pens: Pens;

beforeAll(async () => {
  pens = await openPens();
});

const mark = (rest: Partial<Mark>): Mark => ({
  key: 'm',
  layer: 'dots',
  tag: 'circle',
  class: 'city',
  space: 'frame',
  points: [[10, 20]],
  ...rest,
});
const draw = (marks: readonly Mark[], camera?: Picture['camera']) =>
  drawPicture({ camera, marks }, frame, 'p', pens);

describe('drawPicture', () => {
  it.each(story.editions.flatMap((edition) => edition.steps.map(({ id }) => [id, edition] as const)))(
    'writes out all that the page leaves to style sheets and typefaces: %s',
    (id, edition) => {
      for (const name of ['landscape', 'portrait'] as const) {
        const picture = drawPictures(
          story,
          { ...edition, steps: edition.steps.filter((step) => step.id === id) },
          name,
        ).get(id);
        if (!picture) throw new Error(`no picture for ${id}`);
        const { definitions, body } = drawPicture(picture, FRAMES[name], id, pens);
        const all = definitions + body;
        expect(all, id).not.toMatch(
          /<text|class=|style=|var\(|px|NaN|undefined|data-|pathLength|paint-order|vector-effect/,
        );
        const ids = new Set([...all.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one));
        for (const [, one] of all.matchAll(/(?:url\(|href=")#([^")]+)/g)) expect(ids, id).toContain(one);
      }
    },
  );

  it('gives marks the look of the page', () => {
    expect(draw([mark({ attrs: { r: 5 } })]).body).toBe(
      `<g><circle r="5" transform="translate(10,20)" fill="${pens.style.token('ink')}" stroke="${pens.style.token('province')}" stroke-width="1.6"/></g>`,
    );
  });

  it('leaves out what is not seen, and keeps what is half seen', () => {
    expect(draw([mark({ attrs: { r: 5 }, opacity: 0 })]).body).toBe('');
    expect(draw([mark({ attrs: { r: 5 }, opacity: 0.4 })]).body).toMatch(/^<g><g opacity="0.4"><circle /);
  });

  it('lets what style sheets say count for more than attributes, as browsers do', () => {
    const { body } = draw([mark({ attrs: { r: 5, 'stroke-width': 9, 'stroke-opacity': 0.5 } })]);
    expect(body).toContain('stroke-width="1.6"');
    expect(body).not.toContain('stroke-width="9"');
    expect(body).toContain('stroke-opacity="0.5"');
    const post = draw([mark({ tag: 'path', class: 'post', attrs: { d: 'M0,0H5', 'stroke-width': 9 } })]);
    expect(post.body).not.toContain('"9"');
  });

  it('draws strokes beneath fills as two shapes of one outline', () => {
    const { body } = draw([
      mark({
        tag: 'text',
        class: 'text name',
        text: 'Anju',
        attrs: { 'font-size': 18, 'text-anchor': 'start' },
      }),
    ]);
    expect(body.indexOf(`stroke="${pens.style.token('sea')}"`)).toBeLessThan(
      body.indexOf('<use xlink:href="#p-1"'),
    );
    expect(body).toMatch(/<use xlink:href="#p-1" fill="#[\da-f]+"\/>/);
  });

  it('counts dashes along a circle where the page counts shares of it', () => {
    const { body } = draw([mark({ class: 'told-end', attrs: { r: 9, pathLength: 9 } })]);
    const share = (2 * Math.PI * 9) / 9;
    expect(body).toContain(
      `stroke-dasharray="${Number((0.56 * share).toFixed(3))} ${Number((0.44 * share).toFixed(3))}"`,
    );
    expect(() => draw([mark({ tag: 'path', class: 'told', attrs: { pathLength: 9, d: 'M0,0H9' } })])).toThrow(
      'the mark "m" has a pathLength but is no circle',
    );
  });

  it('keeps strokes of the ground as wide as on the page, whatever the scale of the map', () => {
    const land = mark({
      layer: 'ground',
      tag: 'use',
      class: 'ground land',
      points: [],
      attrs: { href: '#ground-land' },
    });
    const { body } = draw([land], { x: 0, y: 0, width: 1680 });
    expect(body).toMatch(/^<g transform="translate\(420.00,320.00\) scale\(0.50000\)"><path d="M/);
    // 0.8 units of the frame, two map units each.
    expect(body).toContain('stroke-width="1.6"');
    expect(() => draw([{ ...land, attrs: { href: '#ground-moon' } }], { x: 0, y: 0, width: 1680 })).toThrow(
      'the mark "m" refers to geometry that is not the ground\'s',
    );
  });

  it('brings along only the fillings that it needs', () => {
    expect(draw([mark({ attrs: { r: 5 } })]).definitions).toBe('');
    const { definitions } = draw([mark({ class: 'halo ours', attrs: { r: 5 } })]);
    expect(definitions).toMatch(
      /^<radialGradient id="halo-ours"><stop offset="0" stop-color="#[\da-f]+" stop-opacity="0.32"\/>/,
    );
    expect(definitions).not.toContain('hatch');
  });
});
