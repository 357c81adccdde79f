/** Where the focus goes when the map is closed. */

/**
 * Gives the focus back to the control; where the story has gone on to a picture without a map, to the step that is read.
 * @param link the control
 */
export function giveBackFocus(link: HTMLElement): void {
  link.focus({ preventScroll: true });
  if (document.activeElement === link) return;
  const step = document.querySelector<HTMLElement>('[data-step][data-active]');
  step?.setAttribute('tabindex', '-1');
  step?.addEventListener(
    'blur',
    () => {
      step.removeAttribute('tabindex');
    },
    { once: true },
  );
  step?.focus({ preventScroll: true });
}
