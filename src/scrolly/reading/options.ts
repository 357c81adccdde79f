/** The reader's own options: step by step, without motion, told of changes. Choices are kept on the device. */
import { makeAnnouncer } from './announcer.ts';
import { readChoices, UNCHOSEN, writeChoices } from './choices.ts';
import type { Choices } from './choices.ts';
import { makeStepper } from './stepper.ts';

/** What was chosen before; storage may be refused, and then nothing was. */
function remembered(key: string): Choices {
  try {
    return readChoices(localStorage.getItem(key));
  } catch {
    return UNCHOSEN;
  }
}

/** Keeps choices, where the device lets them be kept. */
function remember(key: string, choices: Choices): void {
  try {
    localStorage.setItem(key, writeChoices(choices));
  } catch {
    // Without storage they last as long as the page.
  }
}

/** Why the options are opened. */
export interface Occasion {
  /** The reader has just asked to go step by step. */
  readonly asked: boolean;
  /** The page cannot scroll, so that only one step at a time can be read; that is not remembered. */
  readonly must: boolean;
}

/** Sets the way of reading. */
type SetWay = (way: Choices['way'], kept: boolean) => void;

/** The one switchboard of the page, once it has been opened. */
let setWay: SetWay | undefined;

/**
 * Wires the options of the page and applies what was chosen before; called again, it only takes up the occasion.
 * @param root the document's root element; carries the choices as `data-way` and `data-motion`
 * @param key under which name the choices are kept
 * @param occasion why the options are opened
 */
export function openOptions(root: HTMLElement, key: string, { asked, must }: Occasion): void {
  setWay ??= wire(root, key);
  if (asked || must) setWay('step', asked);
  // The control that was pressed is gone; the step takes its focus, so that keys turn the page at once.
  if (asked) document.querySelector<HTMLElement>('[data-current]')?.focus({ preventScroll: true });
}

/** A part that the page has to have. */
function need<Part>(part: Part | null): Part {
  if (part === null) throw new Error('the page lacks a part of the reading options');
  return part;
}

/** Wires all controls. */
function wire(root: HTMLElement, key: string): SetWay {
  const stepper = makeStepper(root);
  const announcer = makeAnnouncer(
    need(document.querySelector<HTMLElement>('[data-picture]')),
    need(document.querySelector<HTMLElement>('[data-announce-region]')),
  );
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  const ways = [...document.querySelectorAll<HTMLInputElement>('[data-way-choice]')];
  const motion = need(document.querySelector<HTMLInputElement>('[data-motion-choice]'));
  const announce = need(document.querySelector<HTMLInputElement>('[data-announce-choice]'));
  let choices = remembered(key);

  const apply = (next: Choices): void => {
    choices = next;
    stepper[next.way === 'step' ? 'on' : 'off']();
    announcer[next.announce ? 'on' : 'off']();
    if (next.motion) root.dataset.motion = next.motion;
    for (const way of ways) way.checked = way.value === next.way;
    motion.checked = (next.motion ?? (stillness.matches ? 'off' : 'on')) === 'on';
    announce.checked = next.announce;
  };
  const choose = (part: Partial<Choices>): void => {
    apply({ ...choices, ...part });
    remember(key, choices);
  };

  for (const way of ways) {
    way.addEventListener('change', () => {
      choose({ way: way.value === 'step' ? 'step' : 'scroll' });
    });
  }
  motion.addEventListener('change', () => {
    choose({ motion: motion.checked ? 'on' : 'off' });
  });
  announce.addEventListener('change', () => {
    choose({ announce: announce.checked });
  });
  stillness.addEventListener('change', () => {
    apply(choices);
  });
  apply(choices);
  // Only now do they do anything.
  need(document.querySelector<HTMLFieldSetElement>('[data-reading-fields]')).disabled = false;
  return (way, kept) => {
    if (kept) choose({ way });
    else apply({ ...choices, way });
  };
}
