/** What the slides keep on the device. Storage may be refused; then it lasts as long as the page. */
import { readChoices } from '../scrolly/reading/choices.ts';

/** Whether keys with letters act; other sites may lie on the same host. */
const LETTERS = 'without-a-pass.letters';
/** Name of the talk, kept for this window alone, so that slides that are loaded again find their notes. */
const TALK = 'without-a-pass.talk';
/** The choices that the story keeps (`src/scrolly/reading.ts`). */
const READING = 'without-a-pass.reading';

function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

function write(storage: () => Storage, key: string, value: string): void {
  try {
    storage().setItem(key, value);
  } catch {
    // It lasts as long as the page.
  }
}

const device = (): Storage => localStorage;
const thisWindow = (): Storage => sessionStorage;

/**
 * Whether keys with letters and signs act.
 * @returns true unless the reader has switched them off
 */
export function lettersAct(): boolean {
  return read(device, LETTERS) !== 'off';
}

/**
 * Keeps whether they act.
 * @param act the reader's choice
 */
export function keepLetters(act: boolean): void {
  write(device, LETTERS, act ? 'on' : 'off');
}

/**
 * Makes a name that no other window has.
 * @returns letters and digits
 */
export const makeName = (): string => Math.random().toString(36).slice(2, 10);

/**
 * The name of this window's talk.
 * @returns letters and digits; the same as long as the window is open
 */
export function talkName(): string {
  const known = read(thisWindow, TALK);
  // Whatever else lies there would not come whole through the address of the notes.
  if (known !== null && /^[a-z0-9]{1,16}$/.test(known)) return known;
  const name = makeName();
  write(thisWindow, TALK, name);
  return name;
}

/**
 * Whether the reader has chosen in the story that pictures move, or that they do not.
 * @returns the choice; undefined where there is none
 */
export function motionChoice(): 'on' | 'off' | undefined {
  return readChoices(read(device, READING)).motion;
}
