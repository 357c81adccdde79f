/** A permitted trip as a path with stops, from its four reasons to the world outside; beside it the short cut. */
import type { Mark, Picture, Point } from '../../marks/mark.ts';
import type { Speaker } from '../../schemas/speech.ts';
import { balanced, blockHeight, textBlock } from '../block.ts';
import { turnout } from '../turnout.ts';
import { textMark } from '../parts.ts';
import { baseMark, ringOfDashes, schematicNote, FIGURE, soldierMark } from '../figures.ts';
import { TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { PassView } from './view.ts';

/** The four reasons, in the order of the report. */
const REASONS = ['mission', 'goods', 'formation', 'sick'] as const;
/** The stops of the path, in the order in which a soldier comes by them. */
const STOPS = ['order', 'pass', 'escort'] as const;

/**
 * Measures in units of the frame. `base`: its left and upper edge and its side. `reason`: where the feeder lines start, and
 * how wide their names may be. `joins`: where the outer and the inner feeder lines meet the path. `stops`: where order,
 * pass and escort stand. `end`: where the soldier stands outside; his escort is `beside` him. `rule`: how high the path
 * runs and the room between two reasons, alone and beside the short cut. `short`: how high its heading stands and the short cut
 * runs, where it starts and ends, and where its soldiers are.
 */
const MEASURES = {
  landscape: {
    base: { left: 48, top: 52, side: 520 },
    title: 34,
    reason: { x: 198, width: 122, gap: 12 },
    joins: [346, 318],
    stops: [376, 442, 508],
    end: 698,
    beside: 25,
    rule: { rule: { y: 316, room: 62 }, practice: { y: 194, room: 18 } },
    short: { title: 374, y: 446, from: 198, to: 800, soldiers: [372, 496, 622, 690, 772] },
    stop: 6.5,
    lift: 15,
    who: 200,
    inset: 18,
  },
  portrait: {
    base: { left: 10, top: 12, side: 246 },
    title: 18,
    reason: { x: 110, width: 86, gap: 7 },
    joins: [149, 142],
    stops: [164, 194, 224],
    end: 298,
    beside: 15,
    rule: { rule: { y: 136, room: 20 }, practice: { y: 97, room: 2 } },
    short: { title: 184, y: 212, from: 110, to: 348, soldiers: [166, 226, 276, 304, 336] },
    stop: 4,
    lift: 8,
    who: 94,
    inset: 8,
  },
} as const;

/** Parts of the step's progress in which the permitted trip appears: the feeder lines, then the path with its stops. */
const DRAWN = { feeder: [0, 0.35], path: [0.3, 0.9], stops: [0.4, 0.55, 0.7], end: [0.85, 1] } as const;

type Words = Stage['strings']['journey'];

/** Heights of the reasons, spread around the path by how many lines each takes. */
function reasonHeights(words: Words, width: number, size: number, middle: number, room: number): number[] {
  const heights = REASONS.map((id) =>
    blockHeight(balanced(words.reasons[id], 'label-400', size, width).length, size),
  );
  const whole = heights.reduce((sum, height) => sum + height, 0) + room * (REASONS.length - 1);
  return heights.map((height, index) => {
    const before = heights.slice(0, index).reduce((sum, other) => sum + other + room, 0);
    return middle - whole / 2 + before + height / 2;
  });
}

/** A stop on a way. */
function stopMark(key: string, at: Point, radius: number, by: Speaker, role = 'stop'): Mark {
  return {
    key,
    layer: 'dots',
    tag: 'circle',
    class: role,
    space: 'frame',
    points: [at],
    attrs: { r: radius },
    by,
  };
}

/** A way, drawn as a line. */
function wayMark(key: string, role: string, points: readonly Point[], width: number, by: Speaker): Mark {
  return {
    key,
    layer: 'lines',
    tag: 'path',
    class: role,
    space: 'frame',
    points,
    attrs: { 'stroke-width': width },
    by,
  };
}

/** Lets marks appear in a part of the step's progress; where they are not to be drawn, they are simply there. */
function drawnIn(
  marks: readonly Mark[],
  draw: 'length' | 'fade' | undefined,
  span: readonly [number, number],
): Mark[] {
  return marks.map((mark) => (draw === undefined ? mark : { ...mark, draw, span }));
}

/** The permitted trip: four reasons, one path, three stops, and outside the soldier with his escort. */
function permittedTrip(view: PassView, stage: Stage): Mark[] {
  const { frame } = stage;
  const words = stage.strings.journey;
  const alone = view.show === 'rule';
  const type = TYPE[frame.name];
  const measures = MEASURES[frame.name];
  const { x, width, gap } = measures.reason;
  const { y, room } = measures.rule[view.show];
  const by = 'narration';
  const size = alone && frame.name === 'landscape' ? type.plain : type.small;
  const role = alone ? {} : { class: 'aside' };
  const way = alone ? 'permitted' : 'permitted quiet';
  const stop = alone ? 'stop' : 'stop quiet';
  const fine = alone ? 1.3 : 1;
  const strong = alone ? 2.4 : 1.5;
  const along = alone ? 'length' : undefined;
  const fade = alone ? 'fade' : undefined;

  const heights = reasonHeights(words, width, size, y, room);
  const feeders = REASONS.flatMap((id, index) => {
    const at: Point = [x, heights[index] ?? y];
    // The outer lines are the longer ones and meet the path last.
    const join = measures.joins[index === 0 || index === REASONS.length - 1 ? 0 : 1];
    const course = [...turnout(at, [join, y]), [measures.joins[0], y] as const];
    return [
      ...drawnIn([wayMark(`permitted-${id}`, way, course, fine, by)], along, DRAWN.feeder),
      stopMark(`reason-${id}-dot`, at, measures.stop * 0.62, by, stop),
      ...textBlock(`reason-${id}`, words.reasons[id], [x - gap, at[1]], {
        ...role,
        size,
        width,
        anchor: 'end',
        by,
      }),
    ];
  });

  const stops = STOPS.flatMap((id, index) => {
    const at: Point = [measures.stops[index] ?? 0, y];
    const from = DRAWN.stops[index] ?? 0;
    // Phones have no room for three names in a row: the middle one goes beneath the path.
    const beneath = frame.name === 'portrait' && index === 1;
    return drawnIn(
      [
        stopMark(`stop-${id}`, at, measures.stop, by, stop),
        ...textBlock(`stop-${id}-name`, words[id], [at[0], y + (beneath ? 1 : -1) * measures.lift], {
          ...role,
          size,
          // Breaks between words wherever it can, so that neighbours keep their distance.
          width: size * 4.2,
          anchor: 'middle',
          hang: beneath ? 'top' : 'bottom',
          by,
        }),
      ],
      fade,
      [from, from + 0.1],
    );
  });

  const radius = FIGURE[frame.name].soldier;
  const escort: Point = [measures.end + measures.beside, y];
  const middle = measures.end + measures.beside / 2;
  const end = [
    soldierMark(0, [measures.end, y], frame.name, { by, origin: 'base' }),
    stopMark('escort', escort, radius, by, 'escort'),
    textMark('soldier-name', words.soldier, [middle, y - measures.lift - radius * 0.4], {
      ...role,
      size,
      anchor: 'middle',
      by,
    }),
    ...textBlock('escort-name', words.escortWho, [middle, y + measures.lift], {
      ...role,
      size,
      width: measures.who,
      anchor: 'middle',
      hang: 'top',
      by,
    }),
  ];

  const path = wayMark(
    'permitted',
    way,
    [
      [measures.joins[0], y],
      [measures.end, y],
    ],
    strong,
    by,
  );
  return [...drawnIn([path], along, DRAWN.path), ...feeders, ...stops, ...drawnIn(end, fade, DRAWN.end)];
}

/** The short cut: from a spoken yes straight out of the base. */
function shortCut(stage: Stage): Mark[] {
  const { frame } = stage;
  const words = stage.strings.journey;
  const type = TYPE[frame.name];
  const { short, stop, base, inset, reason } = MEASURES[frame.name];
  const start: Point = [short.from, short.y];
  const by = 'paraphrased';
  return [
    textMark('practice-title', words.practice, [base.left + inset, short.title], {
      class: 'heading',
      size: type.strong,
      by,
    }),
    wayMark('short-cut', 'short-cut', [start, [short.to, short.y]], 2, by),
    ringOfDashes(stopMark('spoken', start, stop * 1.15, by, 'stop spoken')),
    ...textBlock('spoken-name', words.spoken, [short.from - stop - reason.gap * 0.6, short.y], {
      size: frame.name === 'landscape' ? type.plain : type.small,
      width: reason.width,
      anchor: 'end',
      by,
    }),
    ...short.soldiers.map((x, index) =>
      soldierMark(index + 1, [x, short.y], frame.name, { by, origin: 'base' }),
    ),
  ];
}

/**
 * Lays out the path of a permitted trip.
 * @param view the rule alone, or the rule and the practice
 * @param stage content, language and frame
 * @returns the finished picture; it has no camera
 */
export function layoutPass(view: PassView, stage: Stage): Picture {
  const { frame } = stage;
  const words = stage.strings.journey;
  const type = TYPE[frame.name];
  const { base, title, inset } = MEASURES[frame.name];
  const half = base.side / 2;
  const foot = base.top + base.side - inset;
  const furniture = (key: string, text: string, x: number): Mark =>
    textMark(key, text, [x, foot], { class: 'aside', size: type.small });
  return {
    camera: undefined,
    marks: [
      baseMark([base.left + half, base.top + half], base.side, { by: 'narration' }),
      textMark('rule-title', words.rule, [base.left + inset, base.top + title], {
        class: 'heading',
        size: type.strong,
        by: 'narration',
      }),
      furniture('base-name', words.base, base.left + inset),
      furniture('outside-name', words.outside, base.left + base.side + inset),
      ...permittedTrip(view, stage),
      ...(view.show === 'practice' ? shortCut(stage) : []),
      ...schematicNote(words.schematic, stage),
    ],
  };
}
