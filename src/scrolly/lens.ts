/**
 * The speaker lens: the reader may have everything marked by who says it, in the prose and in the picture, or set one speaker
 * off. The choice is remembered on the device.
 */

import { keepLine } from './reading-line.ts';

/** What can be chosen; nothing chosen is off. */
export const LENS_CHOICES = ['all', 'source', 'outlet', 'inferred', 'elsewhere', 'ours'] as const;
/** One of {@link LENS_CHOICES}. */
export type LensChoice = (typeof LENS_CHOICES)[number];

/** Under which name the choice is kept; other sites may lie on the same host. */
const KEY = 'without-a-pass.lens';

/**
 * Reads a choice.
 * @param value a text from storage or from the page
 * @returns the choice; `undefined` for anything else, which is off
 */
export function readChoice(value: string | null | undefined): LensChoice | undefined {
  return LENS_CHOICES.find((choice) => choice === value);
}

/** What was chosen last on this device; storage may be refused, and then nothing was. */
function remembered(): LensChoice | undefined {
  try {
    return readChoice(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** Keeps the choice, where the device lets it be kept. */
function remember(choice: LensChoice | undefined): void {
  try {
    if (choice) localStorage.setItem(KEY, choice);
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/**
 * Wires the lens's controls on the page.
 * @param root the document's root element; carries `data-lens` with the choice while the lens is on
 */
export function startLens(root: HTMLElement): void {
  const toggle = document.querySelector<HTMLElement>('[data-lens-toggle]');
  const status = document.querySelector<HTMLElement>('[data-lens-status]');
  const choices = [...document.querySelectorAll<HTMLElement>('[data-lens-choice]')];
  let choice: LensChoice | undefined;

  const show = (next: LensChoice | undefined): void => {
    choice = next;
    if (next) root.dataset.lens = next;
    else delete root.dataset.lens;
    toggle?.setAttribute('aria-pressed', String(next !== undefined));
    for (const button of choices) {
      button.setAttribute('aria-pressed', String(button.dataset.lensChoice === next));
    }
    // The shapes in the picture are a piece of code of their own; without it the colours are still there.
    if (next)
      import('./badges.ts').then(
        ({ keepBadges }) => {
          keepBadges(document);
        },
        () => undefined,
      );
  };
  const choose = (next: LensChoice | undefined): void => {
    // Shapes between the words take room, in all the text above too.
    keepLine(innerHeight / 2, () => {
      show(next);
      return 0;
    });
    remember(next);
    if (!status) return;
    const { on = '', off = '', only = '' } = status.dataset;
    const name = choices.find((button) => button.dataset.lensChoice === next)?.textContent.trim() ?? '';
    status.textContent = next === undefined ? off : next === 'all' ? on : only.replace('{speaker}', name);
  };

  toggle?.addEventListener('click', () => {
    choose(choice === undefined ? 'all' : undefined);
  });
  for (const button of choices) {
    button.addEventListener('click', () => {
      const next = readChoice(button.dataset.lensChoice);
      // Pressed again, a speaker goes back among the others. Only the control in the bar switches the lens off.
      choose(next === choice ? 'all' : next);
    });
  }
  show(remembered());
}
