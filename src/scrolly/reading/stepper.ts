/**
 * One step at a time. The address says which: Previous and Next are the links that stand in every step, so that the back
 * button, the list of chapters and shared addresses work as they do when scrolling.
 */

/** Steps back and forth. */
export interface Stepper {
  /** Shows one step at a time, beginning with the one that the reader is in, or else that of the address. */
  readonly on: () => void;
  /** Shows all steps again, and leaves the reader at the one that was seen. */
  readonly off: () => void;
}

const steps = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-step]')];

/** The step that a hash names, or that holds what it names. */
function stepOf(hash: string): HTMLElement | undefined {
  try {
    const target = document.getElementById(decodeURIComponent(hash.slice(1)));
    return target?.closest<HTMLElement>('[data-step]') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Makes one step the only one that is displayed. */
function display(step: HTMLElement | undefined): void {
  for (const other of document.querySelectorAll('[data-current]')) other.removeAttribute('data-current');
  step?.setAttribute('data-current', '');
  const all = steps();
  const links = step?.querySelector<HTMLElement>('.step-links');
  if (step && links) links.dataset.place = `${all.indexOf(step) + 1} / ${all.length}`;
}

/**
 * Makes a stepper; nothing changes before it is switched on.
 * @param root the document's root element; carries `data-way="step"` while it is on
 * @returns the stepper
 */
export function makeStepper(root: HTMLElement): Stepper {
  const isOn = (): boolean => root.dataset.way === 'step';

  const follow = (hash: string): void => {
    const step = isOn() ? stepOf(hash) : undefined;
    if (!step || step.hasAttribute('data-current')) return;
    display(step);
    step.scrollIntoView({ behavior: 'instant', block: 'start' });
    // The browser could not give it the focus while it was not displayed.
    step.focus({ preventScroll: true });
  };
  // The event's own address: what follows the reader may have put the last step's back in the meantime.
  addEventListener('hashchange', ({ newURL }) => {
    follow(new URL(newURL).hash);
  });

  // Arrow keys belong to the reader's own tools, except where the focus is on the step itself or on its links.
  document.addEventListener('keydown', (event) => {
    if (!isOn() || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.matches('[data-step], .step-links a')) return;
    const rel = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
    if (rel === undefined) return;
    event.preventDefault();
    target.closest('[data-step]')?.querySelector<HTMLElement>(`.step-links [rel="${rel}"]`)?.click();
    // At once, because the next key may come before the browser tells of the new address.
    follow(location.hash);
  });

  return {
    on: () => {
      if (isOn()) return;
      const [first] = steps();
      // Before the story has started no step is active, and the address alone says where the reader is.
      const active = document.querySelector<HTMLElement>('[data-step][data-active]');
      const step = active ?? stepOf(location.hash) ?? first;
      display(step);
      root.dataset.way = 'step';
      // A place among all steps means nothing where one is displayed: the step says where to begin.
      history.scrollRestoration = 'manual';
      if (active) {
        try {
          history.replaceState(history.state, '', `#${active.id}`);
        } catch {
          // Some frames may not change their address; the step is displayed all the same.
        }
        active.scrollIntoView({ behavior: 'instant', block: 'start' });
      }
    },
    off: () => {
      if (!isOn()) return;
      const step = document.querySelector('[data-current]');
      delete root.dataset.way;
      history.scrollRestoration = 'auto';
      display(undefined);
      step?.scrollIntoView({ behavior: 'instant', block: 'start' });
    },
  };
}
