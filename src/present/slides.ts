/** Turns the page of slides, which works as a list without this, into a talk. */
import type { Player } from '../scrolly/player.ts';
import { listenForFingers } from './fingers.ts';
import { watchIdle } from './idle.ts';
import { keepLetters, lettersAct, motionChoice, talkName } from './kept.ts';
import type { Command } from './keys.ts';
import { openLine } from './line.ts';
import { readMessage } from './messages.ts';
import type { Request } from './messages.ts';
import { nameInAddress, need, sectionsOfPage, stepOfAddress, write } from './parts.ts';
import { loadPicture } from './picture.ts';
import { after } from './place.ts';
import type { Move, Place } from './place.ts';
import { listenForKeys } from './press.ts';

/** Full screen, where the browser knows it; phones of one maker do not. */
function wireFullScreen(root: HTMLElement, onRefused: () => void): () => void {
  const button = need('[data-full-screen]');
  button.hidden = !document.fullscreenEnabled;
  const toggle = (): void => {
    if (button.hidden) return;
    const done = document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen();
    done.catch(onRefused);
  };
  document.addEventListener('fullscreenchange', () => {
    button.setAttribute('aria-pressed', String(document.fullscreenElement !== null));
  });
  return toggle;
}

/** The help, with the choice whether letters act. */
function wireHelp(): HTMLDialogElement {
  const help = need('[data-help]') as HTMLDialogElement;
  const letters = need('[data-letters]') as HTMLInputElement;
  letters.checked = lettersAct();
  letters.addEventListener('change', () => {
    keepLetters(letters.checked);
  });
  return help;
}

/**
 * Starts the talk.
 * @param root the document's root element; carries `data-enhanced` once one slide is shown alone, and `data-moving` once
 *   the moving picture stands in place of the slides' own
 */
export function startSlides(root: HTMLElement): void {
  const { steps, first, show } = sectionsOfPage();
  const place = need('[data-place-now]');
  const status = need('[data-told]');
  const blank = need('[data-blank-screen]');
  const back = need('[data-back]') as HTMLAnchorElement;
  const blocked = need('[data-blocked]');
  const notesLink = need('[data-notes-link]') as HTMLAnchorElement;
  const behind = [need('[data-slides]'), need('[data-bar]')];
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  const moves = (): boolean => (motionChoice() ?? (stillness.matches ? 'off' : 'on')) === 'on';
  let now: Place = { step: stepOfAddress() ?? first, blank: false };
  let player: Player | undefined;
  let notes: Window | null = null;
  let followed: Request | undefined;

  const talk = talkName();
  const line = openLine(talk, () => notes, hear);
  const tell = (): void => {
    line.tell({ from: 'slides', place: now, followed });
  };

  /** Makes the screen black or shows the slides again; the focus comes back to where it was. */
  let focused: Element | null = null;
  const darken = (dark: boolean): void => {
    if (blank.hidden !== dark) return;
    if (dark) focused = document.activeElement;
    blank.hidden = !dark;
    for (const part of behind) part.inert = dark;
    if (dark) blank.focus();
    else if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  };

  /** Moves the picture to the slide. Where that fails, each slide has its own finished picture again. */
  const play = (motion: boolean): void => {
    try {
      player?.show(now.step, 1, motion);
    } catch (why) {
      player = undefined;
      delete root.dataset.moving;
      reportError(why);
    }
  };

  const go = (next: Place, motion = moves()): void => {
    const other = next.step !== now.step;
    now = next;
    darken(now.blank);
    const section = show(now.step);
    // Only moves: the browser takes a named slide for the place from which Tab goes on.
    if (other) nameInAddress(now.step);
    back.hash = now.step;
    notesLink.hash = now.step;
    write(place, section.dataset.place ?? '');
    if (other) write(status, `${section.dataset.place ?? ''}: ${section.dataset.title ?? ''}`);
    play(motion);
    tell();
  };
  const move = (how: Move): void => {
    go(after(now, how, steps));
  };

  function hear(data: unknown): void {
    const message = readMessage(data, steps);
    if (message?.from !== 'notes') return;
    if ('hello' in message) tell();
    else {
      followed = message.request;
      go(message.place);
    }
  }

  const help = wireHelp();
  const toggleFullScreen = wireFullScreen(root, () => {
    write(status, status.dataset.refused ?? '');
  });
  notesLink.search = `?with=${talk}`;
  const openNotes = (): void => {
    if (notes && !notes.closed) {
      notes.focus();
      return;
    }
    notes = window.open(notesLink.href, `notes-${talk}`, 'popup,width=960,height=720');
    blocked.hidden = notes !== null;
    if (notes === null) notesLink.focus();
  };
  const run = (command: Command): boolean => {
    // The list of keys lies over everything else; the browser closes it with Escape.
    if (help.open && command !== 'help') return false;
    switch (command) {
      case 'help':
        if (help.open) help.close();
        else help.showModal();
        break;
      case 'notes':
        openNotes();
        break;
      case 'fullScreen':
        toggleFullScreen();
        break;
      case 'close':
        if (!now.blank) return false;
        move('close');
        break;
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
      case 'blank':
        move(command);
    }
    return true;
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-do]')) {
    button.addEventListener('click', () => run(button.dataset.do as Command));
  }
  listenForKeys(lettersAct, run);
  listenForFingers(need('[data-slides]'), root, move);
  addEventListener('hashchange', () => {
    const step = stepOfAddress();
    if (step !== undefined && step !== now.step) go({ step, blank: false });
  });
  addEventListener('pagehide', () => {
    line.tell({ from: 'slides', gone: true });
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell();
  });
  watchIdle(root);
  // On paper the address of the site, where the build did not know it.
  const home = new URL(back.href);
  home.hash = '';
  for (const address of document.querySelectorAll('[data-own-address]')) write(address, home.href);

  root.dataset.enhanced = '';
  go(now);
  loadPicture(need('[data-picture]')).then(
    (loaded) => {
      player = loaded;
      root.dataset.moving = '';
      play(false);
    },
    // Every slide has its finished picture; whoever looks at the console learns why nothing moves.
    reportError,
  );
}
