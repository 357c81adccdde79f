/**
 * Places names beside points so that none overlaps another, covers a dot or leaves the frame. Done when the site is
 * built, for each view and frame; the browser only moves the result.
 */
import type { Frame, Point } from '../marks/mark.ts';
import { distance, grown, overlap, type Rect } from '../marks/rect.ts';

/** A name that wants a place. */
export interface LabelWish {
  /** Identity, for the caller. */
  readonly key: string;
  /** The point that it names, in units of the frame. */
  readonly at: Point;
  /** Size of its text block. */
  readonly width: number;
  readonly height: number;
  /** Room between the point and the text: the radius of the dot and a little air. */
  readonly gap: number;
  /** Higher goes first and gets the better place. */
  readonly priority: number;
  /** May be left out where there is no free place. */
  readonly optional?: boolean;
  /** Must be shown even where it stands nearer to another point; for the one name that a picture is about. */
  readonly needed?: boolean;
  /** Stands right beside its point or not at all, because other points are near that it might seem to name. */
  readonly near?: boolean;
  /** Sits on the point itself and nowhere else, as the names of provinces and waters do. */
  readonly centred?: boolean;
  /** Sides to try first, best first; all others follow in the usual order. */
  readonly prefer?: readonly Side[];
}

/** Where a name stands as seen from its point. */
export type Side = 'e' | 'w' | 'n' | 's' | 'ne' | 'nw' | 'se' | 'sw';

/** The order in which map-makers try the sides. */
const SIDES: readonly Side[] = ['e', 'w', 'ne', 'se', 'nw', 'sw', 'n', 's'];

/** Air that two texts keep between them, in units of the frame. */
const AIR = 2.5;

/** Shared area below which two boxes count as apart; sums of fractions are never exactly nothing. */
const APART = 0.01;

/** What a needed name pays for standing nearer to another point: more than any nuisance, less than any overlap. */
const TOLERATED = 0.4;

/** Air between a text and the edge of the frame. */
const EDGE = 4;

/** The box of a name on one side of its point, at a multiple of its gap. */
function boxAt(wish: LabelWish, side: Side, far: number): Rect {
  const { at, width, height } = wish;
  const gap = wish.gap * far;
  const slant = gap * 0.75;
  const x = side.includes('e')
    ? at[0] + (side === 'e' ? gap : slant)
    : side.includes('w')
      ? at[0] - width - (side === 'w' ? gap : slant)
      : at[0] - width / 2;
  const y =
    side === 'e' || side === 'w'
      ? at[1] - height / 2
      : side.startsWith('n')
        ? at[1] - height - (side === 'n' ? gap : slant)
        : at[1] + (side === 's' ? gap : slant);
  return { x, y, width, height };
}

/** Whether a name at a box would be read as the name of another point: one that is nearer to it than its own. */
function misleads(wish: LabelWish, box: Rect, points: readonly Point[]): boolean {
  if (wish.centred) return false;
  const own = distance(wish.at, box) + 1;
  return points.some((point) => {
    const same = Math.hypot(point[0] - wish.at[0], point[1] - wish.at[1]) < 1;
    return !same && distance(point, box) < own;
  });
}

/** How far a box reaches out of the frame, as an area. */
function outside(box: Rect, frame: Frame): number {
  const inner = { x: EDGE, y: EDGE, width: frame.width - 2 * EDGE, height: frame.height - 2 * EDGE };
  return box.width * box.height - overlap(box, inner);
}

/**
 * Samples a polyline so densely that no label can slip between two samples.
 * @param path vertices in units of the frame
 * @returns points at most 4 units apart
 */
export function samples(path: readonly Point[]): Point[] {
  return path.flatMap((to, index) => {
    const from = path[index - 1];
    if (!from) return [to];
    const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 4));
    return Array.from({ length: count }, (_, step): Point => {
      const t = (step + 1) / count;
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    });
  });
}

/** Samples of polylines that a box covers; names may cross lines, but would rather not. */
function crossings(box: Rect, lines: readonly Point[]): number {
  return lines.filter(([x, y]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height)
    .length;
}

/**
 * Finds a box for every name.
 * @param wishes the names
 * @param frame the frame to stay in
 * @param obstacles boxes that must stay free: dots, scale bars, notes
 * @param lines vertices of drawn lines, in units of the frame; crossing them is only a last resort
 * @param others points that are shown without a name of their own here; no name may seem to belong to them
 * @returns the boxes by key; optional names without a free place are left out
 * @throws Error naming the first required name for which no free place was found
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  frame: Frame,
  obstacles: readonly Rect[] = [],
  lines: readonly Point[] = [],
  others: readonly Point[] = [],
): Map<string, Rect> {
  const points = [...wishes.filter(({ centred }) => !centred).map(({ at }) => at), ...others];
  const queue = [...wishes].sort((a, b) => b.priority - a.priority);
  const chosen = new Map<string, Rect>();

  const cost = (wish: LabelWish, box: Rect, rank: number): { hard: number; soft: number } => {
    const hard =
      (misleads(wish, box, points) ? (wish.needed ? TOLERATED : 1) : 0) +
      outside(box, frame) +
      obstacles.reduce((sum, obstacle) => sum + overlap(grown(box, 1), obstacle), 0) +
      [...chosen].reduce(
        (sum, [key, other]) => (key === wish.key ? sum : sum + overlap(grown(box, AIR), other)),
        0,
      );
    return { hard, soft: rank + Math.min(crossings(box, lines), 12) * 0.5 };
  };

  const best = (wish: LabelWish): { box: Rect; hard: number } => {
    const candidates: { box: Rect; rank: number }[] = [];
    if (wish.centred) {
      const box = { x: wish.at[0] - wish.width / 2, y: wish.at[1] - wish.height / 2, ...sizeOf(wish) };
      candidates.push({ box, rank: 0 });
    } else {
      const sides = [...(wish.prefer ?? []), ...SIDES.filter((side) => !wish.prefer?.includes(side))];
      (wish.near ? [1] : [1, 1.7, 2.6, 3.8, 5.2]).forEach((far, ring) => {
        sides.forEach((side, index) => {
          candidates.push({ box: boxAt(wish, side, far), rank: index + ring * 6 });
        });
      });
    }
    let winner: { box: Rect; hard: number; soft: number } | undefined;
    for (const { box, rank } of candidates) {
      const { hard, soft } = cost(wish, box, rank);
      if (!winner || hard < winner.hard - APART || (hard <= winner.hard + APART && soft < winner.soft)) {
        winner = { box, hard, soft };
      }
    }
    if (!winner) throw new Error(`no candidate for the name "${wish.key}"`);
    return winner;
  };

  // First come by priority; then every name may move again now that it knows the others.
  for (const wish of queue) {
    const { box, hard } = best(wish);
    if (hard < APART || !wish.optional) chosen.set(wish.key, box);
  }
  for (let round = 0; round < 3; round += 1) {
    for (const wish of queue) {
      const { box, hard } = best(wish);
      if (hard < APART || !wish.optional) chosen.set(wish.key, box);
      else chosen.delete(wish.key);
    }
  }
  for (const wish of queue) {
    const box = chosen.get(wish.key);
    if (box && cost(wish, box, 0).hard > TOLERATED + 0.1 && !wish.optional) {
      throw new Error(`no free place for the name "${wish.key}" in the ${frame.name} frame`);
    }
  }
  return chosen;
}

/** The size of a name's block. */
function sizeOf({ width, height }: LabelWish): { width: number; height: number } {
  return { width, height };
}
