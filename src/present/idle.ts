/** Takes the controls out of sight while no pointer moves and nothing takes the focus. */

/** Milliseconds of rest. */
const REST = 4000;

/**
 * Watches for rest.
 * @param root the document's root element; carries `data-idle` at rest. The style never hides controls that have the focus
 */
export function watchIdle(root: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = (): void => {
    delete root.dataset.idle;
    clearTimeout(timer);
    timer = setTimeout(() => {
      root.dataset.idle = '';
    }, REST);
  };
  addEventListener('pointermove', (event) => {
    // Browsers also tell of a pointer that lies still over a page that changes.
    if (event.movementX !== 0 || event.movementY !== 0 || event.pointerType !== 'mouse') wake();
  });
  addEventListener('pointerdown', wake);
  addEventListener('focusin', wake);
  wake();
}
