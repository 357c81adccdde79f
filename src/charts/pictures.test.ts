/** What holds for every picture of the real story, in both frames and all languages. */
import { describe, expect, it } from 'vitest';

import { cameraScale, framePoints } from '../marks/camera.ts';
import type { Mark, Picture } from '../marks/mark.ts';
import { loadStory } from '../story/load.ts';
import { drawPictures } from './films.ts';
import { overlap, type Rect } from '../marks/rect.ts';
import { UNITS_PER_KM } from './map/projection.ts';
import { boxOfText } from './parts.ts';
import { FOUR_CITIES, FRAMES } from './stage.ts';
import type { Stage } from './stage.ts';
import type { Face } from './text.ts';
import type { View } from './views.ts';
import { viewSchema } from './views.ts';
import { drawView } from './layout.ts';

const story = loadStory(process.cwd());
const NAMES = ['landscape', 'portrait'] as const;

/** The least scale at which the page shows each frame; see the type sizes of the stage. */
const LEAST_SCALE = { landscape: 0.865, portrait: 1 } as const;

/** How far boxes may reach into each other or out of the frame, in units: their measure is good to about that. */
const TOLERANCE = 1;

/** Charts that are about the four cities and show them as the same four dots. */
const CHARTS_WITH_CITIES: readonly View['chart'][] = ['map', 'network', 'reach', 'units'];

/** Extra space after each letter of provinces and countries, in em, as the style sheet has it. */
const SPACING = 0.14;

function has(mark: Mark, ...roles: readonly string[]): boolean {
  const own = mark.class.split(' ');
  return roles.some((role) => own.includes(role));
}

function faceOf(mark: Mark): Face {
  if (has(mark, 'name', 'heading', 'unit')) return 'label-700';
  if (has(mark, 'measure')) return 'label-600';
  return has(mark, 'lettering') && has(mark, 'water') ? 'story-italic-400' : 'label-400';
}

/** The box of a line of text: its line height, without the air that the label placer adds. */
function textBox(mark: Mark, picture: Picture, frame: Stage['frame']): Rect {
  const { x, y, width, height } = boxOfText(
    { ...mark, space: 'frame', points: framePoints(mark, picture.camera, frame) },
    faceOf(mark),
  );
  const spaced = has(mark, 'province', 'country');
  const more = spaced ? [...(mark.text ?? '')].length * SPACING * Number(mark.attrs?.['font-size'] ?? 0) : 0;
  return { x: x - more / 2, y: y + 2, width: width + more, height: height - 2 };
}

/** Shared area once the tolerance is taken off. */
function collide(a: Rect, b: Rect): boolean {
  const less = { x: a.x + TOLERANCE, y: a.y + TOLERANCE };
  return overlap({ ...less, width: a.width - 2 * TOLERANCE, height: a.height - 2 * TOLERANCE }, b) > 0;
}

function numbersIn(mark: Mark): number[] {
  const attrs = Object.values(mark.attrs ?? {}).filter((value) => typeof value === 'number');
  return [
    ...mark.points.flat(),
    ...(mark.shift ?? []),
    ...attrs,
    ...Object.values(mark.enter ?? {}),
    mark.opacity ?? 1,
  ];
}

const cases = story.editions.flatMap((edition) => NAMES.map((name) => ({ edition, name })));

describe.each(cases)('the pictures in the $name frame ($edition.language)', ({ edition, name }) => {
  const frame = FRAMES[name];
  const pictures = drawPictures(story, edition, name);
  const views = new Map<string, View>(edition.steps.map(({ id, view }) => [id, view]));

  /** Faults of all pictures, each with the step that it was found in. */
  const faults = (find: (picture: Picture, view: View) => readonly string[]): string[] =>
    [...pictures].flatMap(([id, picture]) => {
      const view = views.get(id);
      if (!view) throw new Error(`no step "${id}"`);
      return find(picture, view).map((fault) => `${id}: ${fault}`);
    });
  const texts = (picture: Picture): Mark[] =>
    picture.marks.filter(({ tag, opacity }) => tag === 'text' && opacity !== 0);

  it('are there, one for each step', () => {
    expect([...pictures.keys()]).toEqual(edition.steps.map(({ id }) => id));
    expect([...pictures.values()].filter(({ marks }) => marks.length === 0)).toEqual([]);
  });

  it('use each key once', () => {
    expect(
      faults(({ marks }) => {
        const keys = marks.map(({ key }) => key);
        return keys.filter((key, index) => keys.indexOf(key) !== index);
      }),
    ).toEqual([]);
  });

  it('hold finite numbers only', () => {
    expect(
      faults(({ camera, marks }) => [
        ...marks
          .filter((mark) => numbersIn(mark).some((value) => !Number.isFinite(value)))
          .map(({ key }) => key),
        ...(camera && !Object.values(camera).every(Number.isFinite) ? ['camera'] : []),
      ]),
    ).toEqual([]);
  });

  it('set no text below 12 CSS pixels at the least scale', () => {
    const least = 12 / LEAST_SCALE[name];
    expect(
      faults((picture) =>
        texts(picture)
          .filter(({ attrs }) => !(Number(attrs?.['font-size']) >= least))
          .map(({ key, attrs }) => `${key} at ${String(attrs?.['font-size'])}`),
      ),
    ).toEqual([]);
  });

  it('leave no text empty', () => {
    expect(
      faults((picture) =>
        texts(picture)
          .filter(({ text }) => (text ?? '').trim() === '')
          .map(({ key }) => key),
      ),
    ).toEqual([]);
  });

  it('keep every text inside the frame', () => {
    expect(
      faults((picture) =>
        texts(picture).flatMap((mark) => {
          const box = textBox(mark, picture, frame);
          const out = Math.max(
            -box.x,
            -box.y,
            box.x + box.width - frame.width,
            box.y + box.height - frame.height,
          );
          return out > TOLERANCE ? [`${mark.key} by ${out.toFixed(1)}`] : [];
        }),
      ),
    ).toEqual([]);
  });

  it('let no two texts overlap', () => {
    expect(
      faults((picture) => {
        const boxes = texts(picture).map((mark) => ({ key: mark.key, box: textBox(mark, picture, frame) }));
        return boxes.flatMap(({ key, box }, index) =>
          boxes
            .slice(index + 1)
            .filter((other) => collide(box, other.box))
            .map((other) => `${key} and ${other.key}`),
        );
      }),
    ).toEqual([]);
  });

  it('never place a unit as a point', () => {
    expect(
      faults(({ marks }) =>
        marks.filter(({ key, tag }) => key.startsWith('unit-') && tag !== 'text').map(({ key }) => key),
      ),
    ).toEqual([]);
    const units = [...pictures.values()].flatMap(({ marks }) =>
      marks.filter(({ key }) => key.startsWith('unit-')),
    );
    expect(units).not.toEqual([]);
  });

  it('draw halos at least ten kilometres wide on each side', () => {
    const halos = [...pictures.values()].flatMap(({ camera, marks }) =>
      marks
        .filter((mark) => mark.space === 'map' && has(mark, 'halo'))
        .map(({ key, attrs }) => ({
          key,
          km: camera ? Number(attrs?.r) / cameraScale(camera, frame) / UNITS_PER_KM : 0,
        })),
    );
    expect(halos).not.toEqual([]);
    expect(halos.filter(({ km }) => !(km >= 10))).toEqual([]);
  });

  it('say that lines are schematic wherever lines are drawn', () => {
    expect(
      faults(({ marks }) => {
        const drawn = marks.some((mark) => has(mark, 'track', 'road'));
        const said = marks.some(({ key, tag, text }) => key === 'schematic' && tag === 'text' && text);
        return drawn === said ? [] : [drawn ? 'lines without the note' : 'the note without lines'];
      }),
    ).toEqual([]);
    const noted = [...pictures.values()].filter(({ marks }) => marks.some(({ key }) => key === 'schematic'));
    expect(noted.length).toBeGreaterThan(1);
  });

  it('say beside moving marks what these are', () => {
    const moving = [...pictures.values()].filter(({ marks }) => marks.some((mark) => has(mark, 'traffic')));
    expect(moving).not.toEqual([]);
    expect(moving.filter(({ marks }) => !marks.some(({ key }) => key === 'traffic-note'))).toEqual([]);
  });

  it('give every map a scale bar with its length and a north mark', () => {
    expect(
      faults(({ camera, marks }) => {
        if (!camera) return marks.some(({ key }) => key === 'scale-bar') ? ['a scale without a map'] : [];
        const wanted = ['scale-bar', 'north', 'north-letter'].filter(
          (key) => !marks.some((mark) => mark.key === key),
        );
        return marks.some(({ key }) => /^scale-\d+$/.test(key)) ? wanted : [...wanted, 'length of the bar'];
      }),
    ).toEqual([]);
  });

  it('draw scale bars as long as they say', () => {
    expect(
      faults(({ camera, marks }) => {
        if (!camera) return [];
        const bar = marks.find(({ key }) => key === 'scale-bar')?.points ?? [];
        const said = Number(
          /^scale-(\d+)$/.exec(marks.map(({ key }) => key).find((key) => /^scale-\d+$/.test(key)) ?? '')?.[1],
        );
        const [from = 0, to = 0] = [bar[1]?.[0], bar[2]?.[0]];
        const km = (to - from) / cameraScale(camera, frame) / UNITS_PER_KM;
        return Math.abs(km / said - 1) < 0.01 ? [] : [`${km.toFixed(2)} km instead of ${said}`];
      }),
    ).toEqual([]);
  });

  it('keep the four city dots wherever the picture is about the cities, and show them nowhere else', () => {
    expect(
      faults(({ marks }, view) =>
        FOUR_CITIES.filter((id) => {
          const dot = marks.some(({ key, tag, opacity }) => key === id && tag === 'circle' && opacity !== 0);
          return dot !== CHARTS_WITH_CITIES.includes(view.chart);
        }),
      ),
    ).toEqual([]);
  });

  it('draw soldiers and military police only where a note says that the picture is schematic', () => {
    const figures = (picture: Picture): boolean => picture.marks.some((mark) => has(mark, 'soldier', 'post'));
    expect(
      faults((picture) =>
        figures(picture) && !picture.marks.some(({ key, by }) => key === 'schematic-note' && by === 'ours')
          ? ['no note']
          : [],
      ),
    ).toEqual([]);
    expect([...pictures.values()].filter(figures)).not.toEqual([]);
  });

  it('have a camera only where there is a map', () => {
    expect(
      faults(({ camera }, view) => ((camera !== undefined) === (view.chart === 'map') ? [] : ['camera'])),
    ).toEqual([]);
  });
});

describe('one view of each chart', () => {
  const [edition] = story.editions;
  if (!edition) throw new Error('the story has no edition');
  const stage: Stage = {
    story,
    language: edition.language,
    strings: edition.strings,
    frame: FRAMES.landscape,
  };
  const rounded = (picture: Picture): string =>
    picture.marks
      .map(({ key, tag, class: role, points }) => {
        const ends = points.length > 2 ? [points[0], points.at(-1)] : points;
        const count = points.length > 2 ? ` (${points.length})` : '';
        const words = ends.map((point) => point?.map((value) => Math.round(value)).join(',')).join(' ');
        return `${key} ${tag} [${role}] ${words}${count}`.trimEnd();
      })
      .join('\n');

  it.each([
    [
      'map',
      { chart: 'map', fit: ['kaechon-line'], lines: ['kaechon-line'], lit: 'kaechon-line', lettering: false },
    ],
    ['claims', { chart: 'claims' }],
    ['claims-home', { chart: 'claims', group: 'home' }],
    ['claims-legend', { chart: 'claims', group: 'legend' }],
    ['timeline-weeks', { chart: 'timeline', scale: 'weeks' }],
    ['timeline-years', { chart: 'timeline', scale: 'years' }],
    ['network', { chart: 'network', lit: 'kaechon-line' }],
    ['reach', { chart: 'reach' }],
    ['units', { chart: 'units', show: 'plates' }],
    ['pass', { chart: 'pass', show: 'practice' }],
    ['rings', { chart: 'rings', reach: 'far' }],
    ['town', { chart: 'town', show: 'posts' }],
    ['ladder', { chart: 'ladder' }],
    ['encounter', { chart: 'encounter' }],
  ])('the %s keeps its marks', async (name, view) => {
    const picture = drawView(viewSchema.parse(view), stage);
    await expect(`${rounded(picture)}\n`).toMatchFileSnapshot(`snapshots/${name}.txt`);
  });
});
