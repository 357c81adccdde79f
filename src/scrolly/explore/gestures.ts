/** Fingers and mouse on the map: dragging, pinching, pointing and choosing. The wheel belongs to the page. */
import type { Point } from '../../marks/mark.ts';

/** Who is told what. All points are CSS pixels from the upper left corner of the surface. */
export interface Gestures {
  /** The map was dragged by so much. */
  readonly onPan: (by: Point) => void;
  /** Two fingers went from here to there. */
  readonly onPinch: (before: readonly [Point, Point], after: readonly [Point, Point]) => void;
  /** The last pointer that was down is up again. */
  readonly onRest: () => void;
  /** A click or a tap; fingers are less exact. */
  readonly onTap: (at: Point, finger: boolean) => void;
  /** A second click or tap at once. */
  readonly onDouble: (at: Point) => void;
  /** The mouse is over a point, or has left. */
  readonly onPoint: (at: Point | undefined) => void;
}

/** How far a pointer may stray before a tap is a drag, in CSS pixels. */
const SLACK = 6;

/**
 * Listens to the pointers on the map.
 * @param surface the element that holds the map
 * @param gestures who is told
 */
export function listenToPointers(surface: HTMLElement, gestures: Gestures): void {
  const down = new Map<number, Point>();
  let strayed = 0;
  const at = (event: MouseEvent): Point => {
    const { left, top } = surface.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };

  surface.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || down.size > 1) return;
    if (down.size === 0) strayed = 0;
    // A second finger makes it a pinch for good.
    else strayed = Infinity;
    down.set(event.pointerId, at(event));
    surface.setPointerCapture(event.pointerId);
    gestures.onPoint(undefined);
  });

  surface.addEventListener('pointermove', (event) => {
    const now = at(event);
    const before = down.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'mouse' && down.size === 0) gestures.onPoint(now);
      return;
    }
    const by: Point = [now[0] - before[0], now[1] - before[1]];
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      gestures.onPinch([before, other], [now, other]);
    } else {
      // Until it is a drag, the pointer counts from where it came down.
      strayed = Math.max(strayed, Math.hypot(...by));
      if (strayed <= SLACK) return;
      gestures.onPan(by);
    }
    down.set(event.pointerId, now);
  });

  const lift = (event: PointerEvent): void => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    gestures.onRest();
    if (event.type === 'pointerup' && strayed <= SLACK)
      gestures.onTap(at(event), event.pointerType !== 'mouse');
  };
  surface.addEventListener('pointerup', lift);
  surface.addEventListener('pointercancel', lift);
  surface.addEventListener('pointerleave', () => {
    gestures.onPoint(undefined);
  });
  surface.addEventListener('dblclick', (event) => {
    gestures.onDouble(at(event));
  });
}
