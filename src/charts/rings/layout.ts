/** What lies around a base without a name: homes and villages close by, and the errands that lead far beyond them. */
import type { Mark, Picture, Point } from '../../marks/mark.ts';
import { textBlock } from '../block.ts';
import { alongTurnout, arc, onCircle, turnout } from '../turnout.ts';
import { textMark } from '../parts.ts';
import { baseMark, ringOfDashes, schematicNote, soldierMark } from '../figures.ts';
import { TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { RingsView } from './view.ts';

/** Everything here is what the outlet quotes its source with, save what is said to be unknown. */
const BY = 'quoted';

/** The two groups of houses on the near ring. */
const GROUPS = ['homes', 'villages'] as const;
type Group = (typeof GROUPS)[number];

/** Houses of a group: angle beside the group's own in degrees, and distance from the base in radii of the ring. */
const HOUSES: Readonly<Record<Group, readonly (readonly [number, number])[]>> = {
  homes: [
    [-22, 1.02],
    [-8, 0.95],
    [5, 1.07],
    [19, 0.97],
  ],
  villages: [
    [-20, 0.97],
    [-6, 1.07],
    [9, 0.94],
    [21, 1.05],
  ],
};

/** The trip of each soldier while he stays near: to which house, and how far along he is, from 0 to 1. */
const NEAR_TRIPS: readonly { readonly group: Group; readonly house: number; readonly along: number }[] = [
  { group: 'villages', house: 0, along: 0.8 },
  { group: 'villages', house: 2, along: 0.42 },
  { group: 'villages', house: 3, along: 0.86 },
  { group: 'homes', house: 2, along: 0.5 },
  { group: 'homes', house: 0, along: 0.84 },
  { group: 'homes', house: 3, along: 0.74 },
];

/** The soldier beside whom it is said who goes: the uppermost on the left, with free room above him. */
const NAMED_SOLDIER = 'soldier-6';

/** The four ends of errands, each that of one soldier; the other soldiers stay near. */
const ENDS = ['friends', 'relatives', 'supporters', 'markets'] as const;

/**
 * The surroundings in both states, in units of the frame. `base`: its middle and its side; `house`: half a house's width;
 * `angles`: where the groups lie, in degrees clockwise from the right. `label`: how wide a group's name may be, and how
 * far from the ring it stands.
 */
const MEASURES = {
  landscape: {
    title: [48, 44],
    near: { base: [420, 322], side: 84, ring: 216, house: 12, angles: { homes: 188, villages: 8 } },
    far: { base: [156, 326], side: 40, ring: 84, house: 5, angles: { homes: 186, villages: 60 } },
    label: { width: 114, gap: 44 },
  },
  portrait: {
    title: [10, 17],
    near: { base: [180, 152], side: 36, ring: 92, house: 6, angles: { homes: 188, villages: 8 } },
    far: { base: [54, 150], side: 22, ring: 40, house: 2.8, angles: { homes: 186, villages: 62 } },
    label: { width: 64, gap: 18 },
  },
} as const;

/**
 * Where errands lead, in units of the frame. `told`: the place that was named to the commander; `ends`: where they really
 * end; `turns`: where each leaves the way that was announced; `beyond`: the radius of the open ring, and the angles of its ends.
 */
const ERRANDS = {
  landscape: {
    told: [520, 326],
    ends: { friends: [438, 122], relatives: [606, 214], supporters: [500, 506], markets: [780, 520] },
    turns: { friends: 220, relatives: 310, supporters: 270, markets: 384 },
    beyond: { radius: 580, from: -31, to: 14 },
    stop: 12,
    gap: 21,
    label: 150,
  },
  portrait: {
    told: [194, 150],
    ends: { friends: [166, 52], relatives: [234, 96], supporters: [186, 226], markets: [332, 234] },
    turns: { friends: 78, relatives: 106, supporters: 96, markets: 126 },
    beyond: { radius: 274, from: -27, to: 13 },
    stop: 7.5,
    gap: 12,
    label: 100,
  },
} as const;

/** Opacity of the pieces of the open ring, from its one end to the other. */
const FADING = [0.25, 0.55, 1, 0.55, 0.25] as const;

/** The house mark around its middle, closed. */
function houseOutline([x, y]: Point, half: number): Point[] {
  return [
    [x - half, y + half],
    [x - half, y - half * 0.2],
    [x, y - half],
    [x + half, y - half * 0.2],
    [x + half, y + half],
    [x - half, y + half],
  ];
}

/** A line or an outline. */
function path(key: string, layer: Mark['layer'], role: string, points: readonly Point[]): Mark {
  return { key, layer, tag: 'path', class: role, space: 'frame', points, by: BY };
}

/** A circle. */
function circle(key: string, layer: Mark['layer'], role: string, at: Point, radius: number): Mark {
  return {
    key,
    layer,
    tag: 'circle',
    class: role,
    space: 'frame',
    points: [at],
    attrs: { r: radius },
    by: BY,
  };
}

/** The middle of a house. */
function houseAt(group: Group, index: number, view: RingsView, stage: Stage): Point {
  const { base, ring, angles } = MEASURES[stage.frame.name][view.reach];
  const [angle, share] = HOUSES[group][index] ?? [0, 1];
  return onCircle(base, ring * share, angles[group] + angle);
}

/** The base with its name, the ring around it and the houses on that ring, in the sizes of one state. */
function surroundings(view: RingsView, stage: Stage): Mark[] {
  const { frame } = stage;
  const { base, side, ring, house } = MEASURES[frame.name][view.reach];
  const { small } = TYPE[frame.name];
  return [
    circle('near-ring', 'areas', 'near-ring', base, ring),
    baseMark(base, side, { by: BY }),
    textMark('base-name', stage.strings.journey.base, [base[0], base[1] + side / 2 + small * 1.1], {
      class: 'aside',
      size: small,
      anchor: 'middle',
    }),
    ...GROUPS.flatMap((group) =>
      HOUSES[group].map((_, index) =>
        path(
          `${group}-${index + 1}`,
          'cells',
          'house',
          houseOutline(houseAt(group, index, view, stage), house),
        ),
      ),
    ),
  ];
}

/** A soldier's trip to a house nearby, and the soldier on it. */
function nearTrip(index: number, view: RingsView, stage: Stage): Mark[] {
  const { frame } = stage;
  const trip = NEAR_TRIPS[index];
  if (!trip) return [];
  const { base, side, house } = MEASURES[frame.name][view.reach];
  const left = trip.group === 'homes' ? -1 : 1;
  const edge: Point = [base[0] + (left * side) / 2, base[1]];
  const [x, y] = houseAt(trip.group, trip.house, view, stage);
  const door: Point = [x - left * house, y + house * 0.4];
  return [
    path(`trip-${index + 1}`, 'lines', 'trip', [edge, ...turnout(edge, door)]),
    soldierMark(index, alongTurnout(edge, door, trip.along), frame.name, { by: BY, origin: 'base' }),
  ];
}

/** Soldiers on their way to the homes and villages close by. */
function nearMarks(view: RingsView, stage: Stage): Mark[] {
  const { frame } = stage;
  const words = stage.strings.journey;
  const { near, label } = MEASURES[frame.name];
  const type = TYPE[frame.name];
  const marks = NEAR_TRIPS.flatMap((_, index) => nearTrip(index, view, stage));
  const [x = 0, y = 0] = marks.find(({ key }) => key === NAMED_SOLDIER)?.points[0] ?? [];
  return [
    ...marks,
    textMark('low-rank-name', words.lowRank, [x, y - type.small * 0.9], { size: type.small, by: BY }),
    textMark('near-name', words.nearby, [near.base[0], near.base[1] - near.ring + type.small * 1.9], {
      class: 'aside',
      size: type.small,
      anchor: 'middle',
      by: BY,
    }),
    ...GROUPS.flatMap((group) => {
      const side = group === 'homes' ? -1 : 1;
      const [, y] = onCircle(near.base, near.ring, near.angles[group]);
      return textBlock(`${group}-name`, words[group], [near.base[0] + side * (near.ring + label.gap), y], {
        size: type.plain,
        width: label.width,
        anchor: side < 0 ? 'end' : 'start',
        by: BY,
      });
    }),
  ];
}

/** Errands: the way that was announced, and the ways that are taken. */
function farMarks(view: RingsView, stage: Stage): Mark[] {
  const { frame } = stage;
  const words = stage.strings.journey;
  const type = TYPE[frame.name];
  const { base, side } = MEASURES[frame.name].far;
  const { told, ends, turns, beyond, stop, gap, label } = ERRANDS[frame.name];
  const edge: Point = [base[0] + side / 2, base[1]];
  const piece = (beyond.to - beyond.from) / FADING.length;
  return [
    ...FADING.map((opacity, index): Mark => {
      const from = beyond.from + index * piece;
      return {
        ...path(`beyond-${index + 1}`, 'areas', 'beyond', arc(base, beyond.radius, from, from + piece)),
        opacity,
        by: 'ours',
      };
    }),
    path('told', 'lines', 'told', [edge, [told[0] - stop, told[1]]]),
    ringOfDashes(circle('told-end', 'cells', 'told-end', told, stop)),
    ...textBlock('told-name', words.told, [told[0] + gap, told[1]], {
      class: 'aside',
      size: type.small,
      width: label,
      by: BY,
    }),
    ...ENDS.flatMap((id, index) => {
      const end = ends[id];
      // The farthest end has no room beside it.
      const under = id === 'markets';
      return [
        path(`trip-${index + 1}`, 'lines', 'trip', [edge, ...turnout([turns[id], base[1]], end)]),
        circle(`end-${id}`, 'cells', 'stop', end, stop),
        soldierMark(index, end, frame.name, { by: BY, origin: 'base' }),
        ...textBlock(
          `end-${id}-name`,
          words.ends[id],
          under ? [end[0] + stop, end[1] + stop * 1.4] : [end[0] + gap, end[1]],
          {
            size: type.plain,
            width: label,
            by: BY,
            anchor: under ? 'end' : 'start',
            hang: under ? 'top' : 'middle',
          },
        ),
      ];
    }),
    ...NEAR_TRIPS.flatMap((_, index) => (index < ENDS.length ? [] : nearTrip(index, view, stage))),
  ];
}

/**
 * Lays out the surroundings of a base.
 * @param view what lies near, or where errands lead
 * @param stage content, language and frame
 * @returns the finished picture; it has no camera
 */
export function layoutRings(view: RingsView, stage: Stage): Picture {
  const { frame } = stage;
  const words = stage.strings.journey;
  const near = view.reach === 'near';
  return {
    camera: undefined,
    marks: [
      ...surroundings(view, stage),
      ...(near ? nearMarks(view, stage) : farMarks(view, stage)),
      textMark('rings-title', near ? words.near : words.far, MEASURES[frame.name].title, {
        class: 'heading',
        size: TYPE[frame.name].strong,
        by: BY,
      }),
      ...schematicNote(words.noDistances, stage),
    ],
  };
}
