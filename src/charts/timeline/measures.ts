/** Measures of the timeline in units of the frame, for both scales and frames. */
import type { FrameName } from '../../marks/mark.ts';
import type { Scale } from '../../schemas/event.ts';

/** Measures of one scale in one frame. */
export interface TimelineMeasures {
  /** Left edge of titles and headings. */
  readonly left: number;
  /** Base line of the title. */
  readonly title: number;
  /** First and last x of the axis. */
  readonly from: number;
  readonly to: number;
  /** The axis, with ticks below it and the names of days or years above it. */
  readonly axis: number;
  readonly tick: number;
  /** Top and bottom of the band that stands for “mid-October”. */
  readonly band: readonly [number, number];
  /** Base line of the heading of the report's side, and where the heading of the other side begins. */
  readonly report: number;
  readonly others: readonly [number, number];
  /** Base line of the band's name, and of the name of the report's mark. */
  readonly bandName: number;
  readonly reportName: number;
  /** Half the width of the report's mark. */
  readonly square: number;
  /** Middle of the first lane of marks, distance of the next, and how far the marks' corners reach. */
  readonly lane: number;
  readonly nextLane: number;
  readonly radius: number;
  /** How far the corners of marks of the other scale reach. */
  readonly far: number;
  /** First base line and pitch of the rows of names, and the length of a leader's foot. */
  readonly rows: number;
  readonly pitch: number;
  readonly foot: number;
  /** Base line of the closing remark. */
  readonly remark: number;
}

const LANDSCAPE = {
  left: 40,
  title: 44,
  from: 40,
  axis: 204,
  tick: 7,
  report: 142,
  others: [40, 258],
  square: 8,
  lane: 253,
  nextLane: 18,
  far: 3,
  foot: 10,
  remark: 618,
} as const;

const PORTRAIT = {
  left: 10,
  title: 16,
  axis: 82,
  tick: 4,
  report: 56,
  others: [10, 98],
  square: 5,
  lane: 109,
  nextLane: 10,
  far: 1.2,
  foot: 5,
  remark: 294,
} as const;

/** Measures by scale and frame. */
export const MEASURES: Readonly<Record<Scale, Readonly<Record<FrameName, TimelineMeasures>>>> = {
  weeks: {
    landscape: {
      ...LANDSCAPE,
      to: 800,
      band: [110, 170],
      bandName: 98,
      reportName: 172,
      radius: 8,
      rows: 322,
      pitch: 32,
    },
    portrait: {
      ...PORTRAIT,
      from: 16,
      to: 350,
      band: [40, 61],
      bandName: 35,
      reportName: 57,
      radius: 4.1,
      rows: 143,
      pitch: 16,
    },
  },
  years: {
    landscape: {
      ...LANDSCAPE,
      to: 640,
      axis: 160,
      report: 128,
      others: [40, 214],
      lane: 209,
      band: [146, 156],
      bandName: 98,
      reportName: 128,
      radius: 8,
      rows: 272,
      pitch: 37,
    },
    portrait: {
      ...PORTRAIT,
      from: 12,
      to: 206,
      // Leaders hang where the heading stands at the other scale.
      others: [214, 98],
      band: [74, 80],
      bandName: 35,
      reportName: 56,
      radius: 4.6,
      rows: 133,
      pitch: 14.5,
    },
  },
};

/** Measures of the tray of undated items. */
export const TRAY = {
  landscape: { x: 490, y: 440, width: 310, heading: 472, first: 504, pitch: 29, radius: 7, box: 172 },
  portrait: { x: 6, y: 226, width: 348, heading: 237, first: 251.5, pitch: 14.5, radius: 4, box: 73 },
} as const;
