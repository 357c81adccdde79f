/** Keeps the speaker notes in step with the slides, and the slides with them. */
import { lettersAct, makeName } from './kept.ts';
import type { Command } from './keys.ts';
import { openLine } from './line.ts';
import { isOvertaken, readMessage } from './messages.ts';
import { nameInAddress, need, sectionsOfPage, stepOfAddress, write } from './parts.ts';
import { after } from './place.ts';
import type { Place } from './place.ts';
import { listenForKeys } from './press.ts';

/**
 * Starts the notes.
 * @param root the document's root element; carries `data-enhanced` once the notes of one slide are shown alone
 */
export function startSpeaker(root: HTMLElement): void {
  const { steps, first, show } = sectionsOfPage();
  const place = need('[data-place-now]');
  const dark = need('[data-dark]');
  const apart = need('[data-apart]');
  const slidesLink = need('[data-slides-link]') as HTMLAnchorElement;
  let now: Place = { step: stepOfAddress() ?? first, blank: false };
  let last = { by: makeName(), number: 0 };

  const display = (next: Place): void => {
    // Only moves: the browser takes a named slide for the place from which Tab goes on.
    if (next.step !== now.step) nameInAddress(next.step);
    now = next;
    const section = show(now.step);
    slidesLink.hash = now.step;
    write(place, section.dataset.place ?? '');
    dark.hidden = !now.blank;
  };
  const talk = new URLSearchParams(location.search).get('with');
  // Without a name of a talk these notes belong to no slides.
  const line =
    talk === null
      ? undefined
      : openLine(
          talk,
          () => window.opener as Window | null,
          (data) => {
            const message = readMessage(data, steps);
            if (message?.from !== 'slides') return;
            apart.hidden = !('gone' in message);
            if ('place' in message && !isOvertaken(message, last)) display(message.place);
          },
        );
  const ask = (next: Place): void => {
    display(next);
    last = { ...last, number: last.number + 1 };
    line?.tell({ from: 'notes', place: now, request: last });
  };
  const run = (command: Command): boolean => {
    if (command === 'help' || command === 'notes' || command === 'fullScreen') return false;
    if (command === 'close' && !now.blank) return false;
    ask(after(now, command, steps));
    return true;
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-do]')) {
    button.addEventListener('click', () => run(button.dataset.do as Command));
  }
  listenForKeys(lettersAct, run);
  addEventListener('hashchange', () => {
    const step = stepOfAddress();
    if (step !== undefined && step !== now.step) ask({ step, blank: false });
  });
  root.dataset.enhanced = '';
  display(now);
  line?.tell({ from: 'notes', hello: true });
}
