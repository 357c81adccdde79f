/**
 * The plan of the schematic town, once for each frame. Every coordinate is invented for the picture: the plan shows that a
 * town has places of five kinds, and no town in particular.
 */
import type { FrameName, Point } from '../../marks/mark.ts';

/** The five kinds of place, in the order of the report. */
export const KINDS = ['market', 'vehicles', 'corner', 'station', 'road'] as const;
/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/** A rectangle from its left and top edge to its right and bottom edge. */
export type Plot = readonly [left: number, top: number, right: number, bottom: number];

/** Where a label stands in the frame; labels are not turned. */
interface Place {
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A town. All lengths are units of the frame, before the town is turned and bent a little. */
export interface Plan {
  /** By how many degrees the town is turned about `middle`, and by how much its streets sag. */
  readonly turn: { readonly degrees: number; readonly middle: Point; readonly sag: number };
  /** Blocks with houses. */
  readonly blocks: readonly Plot[];
  /** Blocks without: open ground. */
  readonly open: readonly Plot[];
  /** Depth of a house, and the length of street front that one takes. */
  readonly house: { readonly depth: number; readonly front: number };
  readonly market: Plot;
  readonly stalls: readonly Plot[];
  readonly stand: Plot;
  readonly vehicles: readonly Plot[];
  readonly square: Plot;
  readonly station: Plot;
  readonly railway: readonly Point[];
  /** Roads that leave the town; both run along a street first, so that they join it. */
  readonly roads: readonly (readonly Point[])[];
  readonly roadWidth: number;
  /** Military police at each kind of place. How many there are means nothing. */
  readonly posts: Readonly<Record<Kind, readonly Point[]>>;
  /** For each post at a corner, half the width of the two streets that cross there: the one across, the one along. */
  readonly corners: readonly Point[];
  readonly labels: Readonly<Record<Kind, Place>>;
  readonly base: Point;
  readonly baseLabel: Place;
  /** Where soldiers who are led away go: a stretch of street, from its start to its end. */
  readonly file: readonly [Point, Point];
  readonly fileLabel: Place;
  /** Ways from the base that keep clear of the posts; the last point is where a soldier stands. */
  readonly ways: readonly (readonly Point[])[];
  readonly quietLabel: Place;
}

/** The plans. */
export const PLANS: Readonly<Record<FrameName, Plan>> = {
  landscape: {
    turn: { degrees: -4, middle: [400, 320], sag: 12 },
    blocks: [
      [98, 152, 178, 214],
      [192, 152, 262, 214],
      [276, 152, 324, 214],
      [444, 152, 510, 214],
      [524, 152, 600, 214],
      [614, 152, 690, 214],
      [98, 228, 178, 298],
      [192, 228, 262, 298],
      [276, 228, 372, 298],
      [592, 228, 690, 298],
      [276, 322, 372, 386],
      [396, 322, 510, 386],
      [524, 322, 600, 386],
      [276, 400, 372, 458],
      [396, 400, 510, 458],
      [192, 472, 262, 524],
      [276, 472, 372, 524],
      [396, 472, 510, 524],
    ],
    open: [[396, 228, 578, 298]],
    house: { depth: 12, front: 19 },
    market: [98, 322, 262, 458],
    stalls: [
      [122, 340, 238, 346],
      [122, 354, 238, 360],
      [122, 420, 238, 426],
      [122, 434, 238, 440],
    ],
    stand: [614, 322, 704, 386],
    vehicles: [
      [624, 346, 632, 362],
      [638, 346, 646, 362],
      [652, 346, 660, 362],
      [666, 346, 674, 362],
      [680, 346, 688, 362],
    ],
    square: [338, 128, 430, 214],
    station: [348, 104, 420, 120],
    railway: [
      [-500, 130],
      [-60, 104],
      [130, 95],
      [384, 94],
      [650, 92],
      [860, 108],
      [1400, 190],
    ],
    roads: [
      [
        [384, 214],
        [384, 230],
        [384, 420],
        [384, 528],
        [388, 600],
        [404, 680],
        [470, 960],
      ],
      [
        [-500, 420],
        [-20, 326],
        [90, 312],
        [240, 310],
        [384, 310],
        [560, 310],
        [700, 310],
        [800, 322],
        [880, 346],
        [1400, 560],
      ],
    ],
    roadWidth: 16,
    posts: {
      market: [
        [178, 318],
        [264, 404],
      ],
      vehicles: [
        [614, 394],
        [704, 394],
      ],
      corner: [
        [384, 310],
        [517, 392],
      ],
      station: [
        [362, 176],
        [406, 176],
      ],
      road: [
        [387, 580],
        [768, 318],
      ],
    },
    corners: [
      [12, 12],
      [7, 7],
    ],
    labels: {
      market: { at: [190, 412], anchor: 'middle' },
      vehicles: { at: [676, 424], anchor: 'middle' },
      corner: { at: [486, 274], anchor: 'middle' },
      station: { at: [384, 76], anchor: 'middle' },
      road: { at: [378, 586], anchor: 'end' },
    },
    base: [72, 560],
    baseLabel: { at: [72, 608], anchor: 'middle' },
    file: [
      [422, 310],
      [620, 310],
    ],
    fileLabel: { at: [486, 262], anchor: 'middle' },
    ways: [
      [
        [56, 530],
        [58, 440],
        [70, 340],
        [80, 262],
        [96, 226],
        [136, 221],
        [185, 221],
      ],
      [
        [74, 534],
        [150, 478],
        [230, 465],
        [340, 466],
        [374, 460],
        [384, 434],
        [390, 404],
        [410, 393],
        [446, 393],
      ],
      [
        [72, 547],
        [200, 554],
        [330, 540],
        [440, 540],
        [528, 528],
        [560, 490],
        [612, 470],
      ],
      [
        [46, 530],
        [26, 420],
        [30, 300],
        [70, 190],
        [92, 140],
        [128, 130],
      ],
    ],
    quietLabel: { at: [146, 164], anchor: 'start' },
  },
  portrait: {
    turn: { degrees: -3, middle: [180, 140], sag: 6 },
    blocks: [
      [20, 58, 66, 88],
      [74, 58, 118, 88],
      [126, 58, 140, 88],
      [198, 58, 240, 88],
      [248, 58, 296, 88],
      [20, 96, 66, 128],
      [74, 96, 118, 128],
      [126, 96, 162, 128],
      [262, 96, 310, 128],
      [126, 142, 162, 178],
      [176, 142, 228, 178],
      [126, 186, 162, 216],
      [176, 186, 220, 216],
    ],
    open: [[176, 96, 254, 128]],
    house: { depth: 6, front: 10 },
    market: [19, 142, 122, 204],
    stalls: [
      [32, 150, 108, 154],
      [32, 190, 108, 194],
    ],
    stand: [246, 142, 318, 174],
    vehicles: [
      [258, 152, 263, 162],
      [268, 152, 273, 162],
      [278, 152, 283, 162],
      [288, 152, 293, 162],
      [298, 152, 303, 162],
    ],
    square: [146, 46, 192, 88],
    station: [150, 34, 188, 42],
    railway: [
      [-300, 50],
      [-30, 36],
      [60, 31],
      [169, 29],
      [270, 28],
      [380, 34],
      [660, 70],
    ],
    roads: [
      [
        [169, 88],
        [169, 96],
        [169, 170],
        [169, 220],
        [168, 256],
        [164, 300],
        [140, 500],
      ],
      [
        [-300, 190],
        [-20, 140],
        [30, 135],
        [100, 135],
        [169, 135],
        [240, 135],
        [310, 135],
        [350, 141],
        [390, 152],
        [660, 240],
      ],
    ],
    roadWidth: 9,
    posts: {
      market: [
        [66, 141],
        [123, 181],
      ],
      vehicles: [
        [260, 177],
        [306, 177],
      ],
      corner: [
        [169, 135],
        [169, 182],
      ],
      station: [
        [158, 72],
        [180, 72],
      ],
      road: [
        [168, 247],
        [334, 138],
      ],
    },
    corners: [
      [7, 7],
      [7, 4],
    ],
    labels: {
      market: { at: [73, 181], anchor: 'middle' },
      vehicles: { at: [290, 197], anchor: 'middle' },
      corner: { at: [215, 116], anchor: 'middle' },
      station: { at: [170, 16], anchor: 'middle' },
      road: { at: [186, 256], anchor: 'start' },
    },
    base: [36, 248],
    baseLabel: { at: [36, 278], anchor: 'middle' },
    file: [
      [190, 135],
      [304, 135],
    ],
    fileLabel: { at: [215, 116], anchor: 'middle' },
    ways: [
      [
        [26, 232],
        [7, 190],
        [7, 140],
        [26, 97],
        [68, 92],
      ],
      [
        [44, 240],
        [110, 230],
        [169, 226],
        [214, 223],
        [233, 205],
      ],
    ],
    quietLabel: { at: [243, 210], anchor: 'start' },
  },
};
