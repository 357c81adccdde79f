/**
 * Sets names where there is room: those that are needed first, with regard to each other, then the others one by one, each at
 * the first of its places that is free. All in CSS pixels. Pure.
 */
import type { Point } from '../../marks/mark.ts';
import { distance, grown, overlap, type Rect } from '../../marks/rect.ts';

/** A name that wants a place. */
export interface Wish {
  /** Identity, for the caller. */
  readonly key: string;
  /** The boxes that it may take, best first. */
  readonly places: readonly Rect[];
  /** Shown even where no place is free: it then takes the one that covers least. */
  readonly needed?: boolean;
  /** The dot that it names. It counts as an obstacle for other names only; no other dot may be nearer to the name. */
  readonly own?: Rect;
  /** Lines that it must not cross. */
  readonly clear?: readonly (readonly Point[])[];
}

/** Air between two names, in CSS pixels. */
const AIR = 2;

/** What a name pays for standing nearer to another dot than to its own, in square pixels of overlap. */
const MISLEADING = 600;

/**
 * What a needed name pays for standing so near to the dot of another that a stranger might read it as that one's, and how
 * near that is: its distance from its own dot times the first, plus the second, in CSS pixels.
 */
const CONFUSING = 200;
const NEAR = [1.5, 4] as const;

/** How often needed names may move, now that they know where the others are. */
const ROUNDS = 3;

/** The distance from the middle of a dot to a box; 0 inside it. */
function away(dot: Rect, box: Rect): number {
  return distance([dot.x + dot.width / 2, dot.y + dot.height / 2], box);
}

/** Whether a dot lies beneath a larger one, as a city's own station does: hardly anything of it is seen. */
function liesIn(dot: Rect, larger: Rect): boolean {
  return dot.width < larger.width && away(dot, larger) === 0;
}

/**
 * Whether a path touches a box.
 * @param path vertices
 * @param box the box
 * @returns true when a vertex lies inside or a stretch runs through
 */
export function touches(path: readonly Point[], box: Rect): boolean {
  return path.some((to, index) => {
    const from = path[index - 1] ?? to;
    // Shortens the stretch to the part that lies between each pair of sides; something is left when it passes through.
    let start = 0;
    let end = 1;
    const sides = [
      [from[0], to[0] - from[0], box.x, box.x + box.width],
      [from[1], to[1] - from[1], box.y, box.y + box.height],
    ] as const;
    for (const [origin, run, low, high] of sides) {
      if (run === 0) {
        if (origin < low || origin > high) return false;
        continue;
      }
      const [a, b] = [(low - origin) / run, (high - origin) / run];
      start = Math.max(start, Math.min(a, b));
      end = Math.min(end, Math.max(a, b));
    }
    return start <= end;
  });
}

/**
 * Places names.
 * @param wishes the names, the most needed first
 * @param obstacles boxes that no name may cover, such as dots
 * @returns the chosen box for each name, as an index into its places; names without a free place are left out
 */
export function declutter(wishes: readonly Wish[], obstacles: readonly Rect[]): Map<string, number> {
  const needed = wishes.filter((wish) => wish.needed === true);
  const rivals = needed.flatMap(({ own }) => own ?? []);
  const chosen = new Map<string, number>();

  const place = ({ key, places, needed: isNeeded, own, clear = [] }: Wish): void => {
    const others = obstacles.filter((box) => box !== own && !(own && liesIn(box, own)));
    const names = wishes.flatMap((wish) =>
      wish.key === key ? [] : (wish.places[chosen.get(wish.key) ?? -1] ?? []),
    );
    const costs = places.map((box) => {
      const airy = grown(box, AIR);
      const cover = [...names, ...others].reduce((sum, other) => sum + overlap(airy, other), 0);
      const near = own && away(own, box);
      const misleads = near !== undefined && others.some((other) => away(other, box) < near - 0.5);
      const confuses =
        isNeeded === true &&
        near !== undefined &&
        rivals.some((rival) => rival !== own && away(rival, box) < near * NEAR[0] + NEAR[1]);
      return (
        cover +
        (misleads ? MISLEADING : 0) +
        (confuses ? CONFUSING : 0) +
        (clear.some((path) => touches(path, airy)) ? 1 : 0)
      );
    });
    const free = costs.indexOf(0);
    const best = free >= 0 ? free : isNeeded === true ? costs.indexOf(Math.min(...costs)) : -1;
    if (places[best]) chosen.set(key, best);
  };
  for (let round = 0; round < ROUNDS; round += 1) for (const wish of needed) place(wish);
  for (const wish of wishes) if (wish.needed !== true) place(wish);
  return chosen;
}
