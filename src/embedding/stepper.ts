/**
 * A chapter, one step at a time. All steps lie in one place and only the current one is visible, so that the height is
 * always that of the tallest and the host's page does not jump.
 */

/** Shows one step of a chapter. */
function show(steps: readonly HTMLElement[], current: HTMLElement): void {
  for (const step of steps) step.toggleAttribute('data-current', step === current);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-to-story]')) {
    link.hash = current.id;
  }
}

/** The step that a hash names. */
function stepOf(steps: readonly HTMLElement[], hash: string): HTMLElement | undefined {
  return steps.find(({ id }) => hash === `#${id}`);
}

/** Keeps the address in step, so that a frame that is loaded again comes back to the same step. */
function keep(hash: string): void {
  try {
    // Never a new entry: the host's Back button is there to leave the host's page.
    history.replaceState(history.state, '', hash);
  } catch {
    // Browsers may refuse this to a frame without an origin; the steps work without it.
  }
}

/**
 * Starts it at the step that the address names, or else at the first. Previous and Next are ordinary links between steps;
 * their clicks are taken here, because browsers scroll the host's page too when a frame jumps to a fragment.
 * @param steps the chapter's steps in reading order; at least one
 */
export function startStepper(steps: readonly HTMLElement[]): void {
  const [first] = steps;
  if (!first) return;
  show(steps, stepOf(steps, location.hash) ?? first);
  addEventListener('hashchange', () => {
    const step = stepOf(steps, location.hash);
    if (step) show(steps, step);
  });

  const turn = (link: HTMLAnchorElement): boolean => {
    const step = stepOf(steps, link.hash);
    if (!step) return false;
    show(steps, step);
    keep(link.hash);
    step.focus({ preventScroll: true });
    return true;
  };
  document.addEventListener('click', (event) => {
    if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-turn]');
    if (link && turn(link)) event.preventDefault();
  });
  // Arrow keys belong to the reader's own tools, except where the focus is on the step itself or on its links.
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches('[data-step], [data-turn]')) return;
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[key];
    const link =
      rel !== undefined &&
      target.closest('[data-step]')?.querySelector<HTMLAnchorElement>(`[data-turn][rel="${rel}"]`);
    if (link && turn(link)) event.preventDefault();
  });
}
