/** Parts that both windows have: one section for each step, of which one is shown. */

import { idOfHash } from './place.ts';

/** The sections of a window. */
export interface Sections {
  /** Ids of the steps, in order. */
  readonly steps: readonly string[];
  /** Id of the first. */
  readonly first: string;
  /** Shows the section of a step alone, and returns it; throws when there is none. */
  readonly show: (step: string) => HTMLElement;
}

/**
 * A part that the page has to have.
 * @param selector what finds it
 * @returns the element
 * @throws Error when it is not there
 */
export function need(selector: string): HTMLElement {
  const part = document.querySelector<HTMLElement>(selector);
  if (part === null) throw new Error(`the page has no ${selector}`);
  return part;
}

/**
 * The sections of the page; `data-current` marks the one that is shown.
 * @returns all of them
 * @throws Error when there are none
 */
export function sectionsOfPage(): Sections {
  const all = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-slide]')].map((section) => [section.id, section]),
  );
  const steps = [...all.keys()];
  const [first] = steps;
  if (first === undefined) throw new Error('the page has no slides');
  return {
    steps,
    first,
    show: (step) => {
      const section = all.get(step);
      if (!section) throw new Error(`no slide "${step}"`);
      const before = document.querySelector<HTMLElement>('[data-current]');
      if (before === section) return section;
      const hadFocus = before?.contains(document.activeElement) === true;
      before?.removeAttribute('data-current');
      section.setAttribute('data-current', '');
      window.scrollTo({ top: 0, behavior: 'instant' });
      // The focus would be lost with the section that had it.
      if (hadFocus) section.focus({ preventScroll: true });
      return section;
    },
  };
}

/**
 * The step that the address names: by its own id, that of the chapter which it begins, or a former one.
 * @returns id of the step; undefined when the address names none
 */
export function stepOfAddress(): string | undefined {
  return document.getElementById(idOfHash(location.hash))?.closest('[data-slide]')?.id;
}

/**
 * Lets the address name the slide. Going back leaves the talk, so each slide replaces the one before.
 * @param step id of the slide's step
 */
export function nameInAddress(step: string): void {
  if (location.hash === `#${step}`) return;
  try {
    history.replaceState(history.state, '', `#${step}`);
  } catch {
    // Browsers refuse when it happens too often, as while a key is held down; the next move names its slide again.
  }
}

/**
 * Writes words into an element, unless they stand there already: screen readers speak of every change.
 * @param element the element
 * @param words its new text
 */
export function write(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}
