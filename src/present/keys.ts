/** What keys ask for. Pure: a key, and what else is known at that moment. */

/** What a key can ask for. */
export type Command =
  'next' | 'previous' | 'first' | 'last' | 'blank' | 'close' | 'fullScreen' | 'notes' | 'help';

/** A key that was pressed. */
export interface Press {
  /** As `KeyboardEvent.key` names it. */
  readonly key: string;
  /** Shift was held. */
  readonly shift: boolean;
  /** Control, Alt or Meta was held: the key belongs to the browser or the system. */
  readonly modified: boolean;
  /** What has the focus: a field takes every key, a button those that press it. */
  readonly on: 'page' | 'button' | 'field';
}

/** What else decides. */
export interface Situation {
  /** Whether keys with letters and signs act. Readers can switch them off (WCAG 2.2, 2.1.4). */
  readonly letters: boolean;
  /** Whether the page goes on below the window's lower edge. */
  readonly below: boolean;
  /** Whether the page goes on above the window's upper edge. */
  readonly above: boolean;
}

const LETTERS: Readonly<Record<string, Command>> = {
  b: 'blank',
  '.': 'blank',
  f: 'fullScreen',
  n: 'notes',
  '?': 'help',
};

/** The keys that scroll a page; they do so here where a slide is taller than the window. */
function scrolling({ key, shift }: Press): 'next' | 'previous' | undefined {
  if (key === ' ') return shift ? 'previous' : 'next';
  if (shift) return undefined;
  return key === 'ArrowDown' ? 'next' : key === 'ArrowUp' ? 'previous' : undefined;
}

/** Keys that act whatever else is true. Devices for speakers send Page Up and Page Down. */
const ALWAYS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'close',
};

/**
 * What a key asks for.
 * @param press the key
 * @param situation what else decides
 * @returns the command; undefined when the key is the browser's
 */
export function commandOf(press: Press, situation: Situation): Command | undefined {
  if (press.modified || press.on === 'field') return undefined;
  if (press.key === ' ' && press.on === 'button') return undefined;
  const move = scrolling(press);
  if (move === 'next') return situation.below ? undefined : move;
  if (move === 'previous') return situation.above ? undefined : move;
  if (situation.letters && Object.hasOwn(LETTERS, press.key.toLowerCase())) {
    return LETTERS[press.key.toLowerCase()];
  }
  if (press.shift || !Object.hasOwn(ALWAYS, press.key)) return undefined;
  return ALWAYS[press.key];
}
