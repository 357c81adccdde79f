/** How one arrest climbs: a stair of levels of command, each with its inquiry. Its upper end is open. */
import type { Mark, Picture, Point } from '../../marks/mark.ts';
import { FIGURE, postMark, soldierMark } from '../figures.ts';
import { textBlock } from '../block.ts';
import { LINE, textMark } from '../parts.ts';
import { TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { LadderView } from './view.ts';

/** How visible each level is, from the lowest to the highest: the report leaves open how far up it goes. */
const LEVELS = [1, 1, 1, 0.75, 0.45] as const;

/** Measures in units of the frame. `first` is the left upper corner of the lowest level, `rise` the way to the next. */
const MEASURES = {
  landscape: {
    first: [84, 462] as Point,
    rise: [122, -84] as Point,
    width: 208,
    height: 62,
    arrest: [44, 566] as Point,
    title: [48, 74] as Point,
    titleWidth: 330,
    open: [792, 96] as Point,
    openWidth: 330,
    gather: [316, 556] as Point,
    effects: [566, 442] as Point,
    effectPitch: 34,
    note: [816, 618] as Point,
  },
  portrait: {
    first: [26, 206] as Point,
    rise: [49, -41] as Point,
    width: 118,
    height: 36,
    arrest: [14, 264] as Point,
    title: [10, 22] as Point,
    titleWidth: 170,
    open: [350, 20] as Point,
    openWidth: 130,
    gather: [152, 256] as Point,
    effects: [206, 222] as Point,
    effectPitch: 16,
    note: [352, 292] as Point,
  },
} as const;

/** The span of progress in which the level with this number comes. */
const spanOf = (level: number): readonly [number, number] => [
  0.1 + level * 0.14,
  Math.min(1, 0.24 + level * 0.14),
];

/**
 * Lays out the ladder of inquiries.
 * @param _view it has one state
 * @param stage language and frame
 * @returns the finished picture; it has no camera
 */
export function layoutLadder(_view: LadderView, stage: Stage): Picture {
  const { frame, strings } = stage;
  const words = strings.street.ladder;
  const wide = frame.name === 'landscape';
  const type = TYPE[frame.name];
  const size = MEASURES[frame.name];
  const corner = (level: number): Point => [
    size.first[0] + level * size.rise[0],
    size.first[1] + level * size.rise[1],
  ];
  const inset = wide ? 16 : 8;
  const base = wide ? 25 : 15;

  const levels = LEVELS.flatMap((opacity, level): Mark[] => {
    const [x, y] = corner(level);
    const comes = { by: 'narration', draw: 'fade', span: spanOf(level) } as const;
    const open = opacity < 1;
    const plate: Mark = {
      key: `level-${level + 1}`,
      layer: 'cells',
      tag: 'rect',
      class: open ? 'level unsure' : 'level',
      space: 'frame',
      points: [[x, y]],
      attrs: { width: size.width, height: size.height },
      opacity,
      ...comes,
    };
    if (open) return [plate];
    const second = base + type.small * LINE.height + (wide ? 4 : 0);
    return [
      plate,
      {
        ...textMark(`level-${level + 1}-name`, words.unnamed, [x + inset, y + base], {
          class: 'level-name unknown',
          size: wide ? type.plain : type.small,
        }),
        ...comes,
        by: 'ours',
      },
      {
        ...textMark(`level-${level + 1}-inquiry`, words.inquiry, [x + inset, y + second], {
          class: 'level-name',
          size: wide ? type.plain : type.small,
        }),
        ...comes,
      },
    ];
  });

  // The way up runs along the left ends of the levels, from the arrest to where it is lost.
  const { soldier, post } = FIGURE[frame.name];
  const path = LEVELS.slice(0, -1).flatMap((_, level): Mark[] => {
    const [x, y] = corner(level);
    const up = corner(level + 1);
    const middle = x + size.rise[0] * 0.55;
    const points: Point[] = [
      [middle, y],
      [middle, up[1] + size.height / 2],
      [up[0], up[1] + size.height / 2],
    ];
    return [
      {
        key: `climb-${level + 2}`,
        layer: 'lines',
        tag: 'path',
        class: 'climb',
        space: 'frame',
        points,
        opacity: LEVELS[level + 1] ?? 1,
        by: 'narration',
        draw: 'length',
        span: [spanOf(level)[1] - 0.06, spanOf(level + 1)[0] + 0.06],
      },
    ];
  });
  const [arrestX, arrestY] = size.arrest;
  const [, firstY] = corner(0);
  const start: Mark = {
    key: 'climb-1',
    layer: 'lines',
    tag: 'path',
    class: 'climb',
    space: 'frame',
    points: [
      [arrestX, arrestY - soldier * 2.2],
      [arrestX, firstY + size.height / 2],
      [size.first[0], firstY + size.height / 2],
    ],
    by: 'narration',
    draw: 'length',
    span: [0, 0.12],
  };

  const effects = [words.meetings, words.selfCriticism, words.careers].map((effect, index) => ({
    ...textMark(
      `effect-${index + 1}`,
      effect,
      [size.effects[0], size.effects[1] + (index + 1) * size.effectPitch],
      { class: 'effect', size: wide ? type.strong : type.plain, by: 'narration' },
    ),
    draw: 'fade' as const,
    span: [0.3 + index * 0.2, 0.5 + index * 0.2] as const,
  }));

  // A fine line along the stair gathers all levels for what comes with the inquiries; its upper end is open as they are.
  const [gatherX, gatherY] = size.gather;
  const along = (share: number): Point => [
    gatherX + size.rise[0] * 4 * share,
    gatherY + size.rise[1] * 4 * share,
  ];
  const gather = (key: string, role: string, from: number, to: number): Mark => ({
    key,
    layer: 'lines',
    tag: 'path',
    class: role,
    space: 'frame',
    points: [along(from), along(to)],
    by: 'narration',
  });

  return {
    camera: undefined,
    marks: [
      start,
      ...path,
      gather('gather', 'gather', 0, 0.6),
      gather('gather-open', 'gather open', 0.62, 1),
      ...levels,
      soldierMark(0, [arrestX, arrestY], frame.name, { by: 'narration' }),
      postMark('post-corner', [arrestX + post * 2.1, arrestY], frame.name, { by: 'narration' }),
      textMark('arrest', words.arrest, [arrestX + post * 3.8, arrestY + type.plain * 0.34], {
        class: 'name',
        size: wide ? type.strong : type.plain,
        by: 'narration',
      }),
      textMark('effects', words.effects, size.effects, {
        class: 'under',
        size: wide ? type.plain : type.small,
        by: 'narration',
      }),
      ...effects,
      ...textBlock('ladder-title', words.title, size.title, {
        class: 'heading',
        size: type.strong,
        hang: 'first',
        face: 'label-700',
        width: size.titleWidth,
        by: 'narration',
      }),
      ...textBlock('ladder-open', words.open, size.open, {
        class: 'note ours',
        size: type.small,
        anchor: 'end',
        hang: 'first',
        face: 'label-400',
        width: size.openWidth,
        by: 'ours',
      }),
      ...textBlock('schematic-note', words.note, size.note, {
        class: 'note ours',
        size: type.small,
        anchor: 'end',
        face: 'label-400',
        width: wide ? 400 : 340,
        hang: 'last',
        by: 'ours',
      }),
    ],
  };
}
