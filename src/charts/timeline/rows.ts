/** Names of events beneath the axis: one row each, the latest on top, so that no leader line crosses a name. */
import type { Point } from '../../marks/mark.ts';
import { textWidth } from '../text.ts';

/** What a row needs to know of its event. */
export interface RowWish {
  /** Identity, for the caller. */
  readonly key: string;
  /** Where the event's mark lies on the axis, in units of the frame. */
  readonly x: number;
  /** The name. */
  readonly words: string;
}

/** Where a name stands. */
export interface Row extends RowWish {
  /** Start of the name's base line. */
  readonly at: Point;
  /** Vertices of its leader, from the line of marks and back to it. */
  readonly leader: readonly Point[];
}

/** Measures of the rows in units of the frame. */
export interface RowMeasures {
  /** The line from which leaders hang. */
  readonly start: number;
  /** Base line of the first row. */
  readonly top: number;
  /** From one row to the next. */
  readonly pitch: number;
  /** Font size of the names. */
  readonly size: number;
  /** Length of the leader's foot. */
  readonly foot: number;
  /** Where names must end. */
  readonly right: number;
}

/**
 * Gives every name a row. A name stands to the right of its leader; one that would leave the frame moves to the left
 * beneath it, which only the latest can, because their rows lie above the leaders of none.
 * @param wishes the names in any order
 * @param measures of the chart
 * @returns the rows, latest first
 */
export function placeRows(wishes: readonly RowWish[], measures: RowMeasures): Row[] {
  const { start: line, top, pitch, size, foot, right } = measures;
  return [...wishes]
    .sort((one, other) => other.x - one.x)
    .map((wish, index): Row => {
      const base = top + index * pitch;
      const wanted = wish.x + foot * 1.6;
      const start = Math.min(wanted, right - textWidth(wish.words, 'label-400', size));
      const middle = base - size * 0.34;
      const down: Point[] =
        start < wanted
          ? [[wish.x, base - size * 0.95]]
          : [
              [wish.x, middle],
              [wish.x + foot, middle],
              [wish.x, middle],
            ];
      return { ...wish, at: [start, base], leader: [[wish.x, line], ...down, [wish.x, line]] };
    });
}

/** A mark that wants a lane of its own where it would touch its neighbour. */
export interface Extent {
  /** Left end in units of the frame. */
  readonly from: number;
  /** Right end. */
  readonly to: number;
}

/**
 * Spreads marks over lanes so that none touches another.
 * @param extents marks from left to right
 * @param gap the least distance in a lane; may be a little below nothing, where corners meet
 * @returns the lane of each, counted from 0
 */
export function lanesFor(extents: readonly Extent[], gap: number): number[] {
  const ends: number[] = [];
  return extents.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + gap <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}
