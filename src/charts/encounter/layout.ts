/** One street, then and now: what the source sees changed between soldiers and the military police. */
import type { Mark, Picture, Point } from '../../marks/mark.ts';
import { postMark, shapeMark, soldierMark } from '../figures.ts';
import { textBlock } from '../block.ts';
import { curve } from '../curve.ts';
import { LINE, textMark } from '../parts.ts';
import type { Plot } from '../town/plan.ts';
import { housesOf, plotsPath } from '../town/streets.ts';
import { TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { EncounterView } from './view.ts';

/** A panel of the picture, as shares of its width and height. */
interface Scene {
  readonly posts: readonly Point[];
  /** Where each soldier is, and the way that he came; one point where he stands still. */
  readonly soldiers: readonly (readonly Point[])[];
}

/** Then: two posts, and soldiers who have come up to them and stand. */
const THEN: Scene = {
  posts: [
    [0.5, 0.47],
    [0.5, 0.7],
  ],
  soldiers: [
    [
      [0.04, 0.52],
      [0.24, 0.52],
      [0.42, 0.48],
    ],
    [
      [0.96, 0.45],
      [0.76, 0.45],
      [0.58, 0.475],
    ],
    [
      [0.53, 0.98],
      [0.53, 0.88],
      [0.505, 0.77],
    ],
  ],
};

/** Now: more posts, and soldiers who turn on their heels and run. */
const NOW: Scene = {
  posts: [
    [0.54, 0.25],
    [0.45, 0.4],
    [0.55, 0.42],
    [0.44, 0.53],
    [0.57, 0.55],
    [0.49, 0.63],
  ],
  soldiers: [
    [
      [0.05, 0.45],
      [0.24, 0.44],
      [0.33, 0.49],
      [0.25, 0.55],
      [0.02, 0.56],
    ],
    [
      [0.95, 0.56],
      [0.76, 0.57],
      [0.67, 0.52],
      [0.75, 0.46],
      [0.98, 0.45],
    ],
    [
      [0.45, 0.95],
      [0.44, 0.8],
      [0.5, 0.72],
      [0.56, 0.8],
      [0.55, 0.99],
    ],
  ],
};

/** Measures in units of the frame: where the panels stand, and how wide their streets are. */
const MEASURES = {
  landscape: {
    left: 40,
    gap: 64,
    top: 132,
    width: 348,
    height: 400,
    street: 96,
    lead: 20,
    house: { depth: 22, front: 36 },
  },
  portrait: {
    left: 8,
    gap: 20,
    top: 60,
    width: 162,
    height: 196,
    street: 46,
    lead: 8,
    house: { depth: 12, front: 20 },
  },
} as const;

/** The four blocks at a crossing. */
function blocksAt(left: number, stage: Stage): Plot[] {
  const { top, width, height, street } = MEASURES[stage.frame.name];
  const [w, h] = [(width - street) / 2, (height - street) / 2];
  return [top, top + height - h].flatMap((y) =>
    [left, left + width - w].map((x): Plot => [x, y, x + w, y + h]),
  );
}

/** One panel. */
function panel(key: 'then' | 'now', scene: Scene, stage: Stage): Mark[] {
  const { frame, strings } = stage;
  const wide = frame.name === 'landscape';
  const type = TYPE[frame.name];
  const size = MEASURES[frame.name];
  const words = strings.street.encounter;
  const now = key === 'now';
  const left = size.left + (now ? size.width + size.gap : 0);
  const at = ([x, y]: Point): Point => [left + x * size.width, size.top + y * size.height];
  const first = now ? 3 : 0;
  const blocks = blocksAt(left, stage);
  const corner = (point: Point): Point => point;
  const postKeys = now
    ? ['post-station', 'post-corner', 'post-market', 'post-road', 'post-vehicles', 'post-vehicles-2']
    : ['post-station-2', 'post-market-2'];
  return [
    shapeMark(`blocks-${key}`, 'town-block', plotsPath(blocks, corner), { layer: 'areas' }),
    shapeMark(`houses-${key}`, 'town-house', plotsPath(housesOf(blocks, size.house), corner), {
      layer: 'areas',
    }),
    ...scene.posts.map((place, index) =>
      postMark(postKeys[index] ?? '', at(place), frame.name, { by: 'paraphrased' }),
    ),
    ...scene.soldiers.flatMap((way, index): Mark[] => {
      const end = way.at(-1);
      return [
        {
          key: `trace-${first + index + 1}`,
          layer: 'lit',
          tag: 'path',
          class: now ? 'way' : 'way quiet',
          space: 'frame',
          points: curve(way.map(at)),
          by: 'paraphrased',
          draw: 'length',
        },
        ...(end ? [soldierMark(first + index, at(end), frame.name, { by: 'paraphrased' })] : []),
      ];
    }),
    textMark(
      `encounter-${key}`,
      words[key],
      [left, size.top - size.lead - (wide ? 1.2 : 2.35) * type.plain],
      { class: 'heading', size: type.strong, by: 'paraphrased' },
    ),
    ...textBlock(
      `encounter-${key}-what`,
      now ? words.run : words.obeyed,
      [left, size.top - size.lead - (wide ? 0 : type.small * LINE.height)],
      {
        class: 'under',
        size: wide ? type.plain : type.small,
        by: 'paraphrased',
        hang: 'first',
        face: 'label-400',
        width: size.width + size.gap / 2,
      },
    ),
  ];
}

/**
 * Lays out the two encounters.
 * @param _view it has one state
 * @param stage language and frame
 * @returns the finished picture; it has no camera
 */
export function layoutEncounter(_view: EncounterView, stage: Stage): Picture {
  const { frame, strings } = stage;
  const wide = frame.name === 'landscape';
  return {
    camera: undefined,
    marks: [
      ...panel('then', THEN, stage),
      ...panel('now', NOW, stage),
      ...textBlock(
        'schematic-note',
        strings.street.encounter.note,
        [frame.width / 2, frame.height - (wide ? 40 : 8)],
        {
          class: 'note ours',
          size: TYPE[frame.name].small,
          anchor: 'middle',
          by: 'ours',
          face: 'label-400',
          width: frame.width - (wide ? 80 : 16),
          hang: 'last',
        },
      ),
    ],
  };
}
