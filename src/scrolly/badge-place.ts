/** Where the shapes of the speaker lens stand beside their texts. No DOM. */
import type { Point } from '../marks/mark.ts';
import { boxAround, overlap, type Rect } from '../marks/rect.ts';

/** A text, and who says it; nobody for texts that state nothing. */
export interface BadgeWish {
  readonly by: string | undefined;
  readonly box: Rect;
}

/** A shape and the point in its middle. */
export interface Badge {
  readonly by: string;
  readonly x: number;
  readonly y: number;
}

/** Air between a text and its shape, in units of the frame. */
const AIR = 2.5;

/**
 * Places a shape beside every text that somebody says: before it, after it, above its beginning or end or below them,
 * whichever is the first with nothing in the way; else where the least is.
 * @param texts all texts of the picture
 * @param dots boxes of dots and other small marks; a shape would rather not cover them
 * @param frame the picture's size
 * @param radius half the size of a shape
 * @returns one shape per text with a speaker
 */
export function placeBadges(
  texts: readonly BadgeWish[],
  dots: readonly Rect[],
  frame: { readonly width: number; readonly height: number },
  radius: number,
): Badge[] {
  const taken: Rect[] = [];
  return texts.flatMap(({ by, box }): Badge[] => {
    if (by === undefined) return [];
    const middle = box.y + box.height / 2;
    const gap = radius + AIR;
    const places = [
      [box.x - gap, middle],
      [box.x + box.width + gap, middle],
      [box.x + radius, box.y - radius],
      [box.x + radius, box.y + box.height + radius],
      [box.x + box.width - radius, box.y - radius],
      [box.x + box.width - radius, box.y + box.height + radius],
    ] as const;
    const cost = (place: Point): number => {
      const own = boxAround(place, radius);
      const inside = overlap(own, { x: 0, y: 0, ...frame });
      const out = own.width * own.height - inside;
      return (
        2 * out +
        texts.reduce((sum, other) => sum + overlap(own, other.box), 0) +
        [...dots, ...taken].reduce((sum, other) => sum + overlap(own, other), 0)
      );
    };
    // The first of equals wins, because sorting keeps their order.
    const [best] = places.map((place) => ({ place, cost: cost(place) })).sort((a, b) => a.cost - b.cost);
    if (!best) return [];
    const [x, y] = best.place;
    taken.push(boxAround(best.place, radius));
    return [{ by, x, y }];
  });
}
