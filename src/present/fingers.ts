/** Listens for fingers that sweep. `touch-action` in the style leaves scrolling and pinching to the browser. */
import { swept } from './swipe.ts';

/**
 * Listens for sweeps of one finger.
 * @param area where they count
 * @param root the document's root element; carries `data-zoomed` while the page is enlarged with fingers, which then move
 *   the page and not the slides
 * @param onSweep told which way
 */
export function listenForFingers(
  area: HTMLElement,
  root: HTMLElement,
  onSweep: (move: 'next' | 'previous') => void,
): void {
  let down: PointerEvent | undefined;
  const zoom = window.visualViewport;
  zoom?.addEventListener('resize', () => {
    root.toggleAttribute('data-zoomed', zoom.scale > 1.01);
  });
  area.addEventListener('pointerdown', (event) => {
    // A second finger makes it something else.
    down = event.pointerType === 'mouse' || !event.isPrimary ? undefined : event;
  });
  area.addEventListener('pointercancel', () => {
    down = undefined;
  });
  area.addEventListener('pointerup', (event) => {
    const from = down;
    down = undefined;
    if (from?.pointerId !== event.pointerId || 'zoomed' in root.dataset) return;
    // Who selects text does not turn the page.
    if (getSelection()?.isCollapsed === false) return;
    const move = swept({ x: from.clientX, y: from.clientY }, { x: event.clientX, y: event.clientY });
    if (move) onSweep(move);
  });
}
