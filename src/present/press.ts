/** Listens for keys, and says what they ask for. */
import { commandOf } from './keys.ts';
import type { Command, Press } from './keys.ts';

function focusOf(target: EventTarget | null): Press['on'] {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input, select, textarea, [contenteditable]')) return 'field';
  return target.closest('button, summary, [role="button"]') ? 'button' : 'page';
}

/**
 * Listens for the keys of a window.
 * @param letters whether keys with letters and signs act at this moment
 * @param run carries a command out; false leaves the key to the browser
 */
export function listenForKeys(letters: () => boolean, run: (command: Command) => boolean): void {
  document.addEventListener('keydown', (event) => {
    const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
    const press = {
      key: event.key,
      shift: event.shiftKey,
      modified: event.altKey || event.ctrlKey || event.metaKey || event.isComposing,
      on: focusOf(event.target),
    };
    // A pixel of rounding is no room to scroll.
    const room = { below: scrollTop + clientHeight < scrollHeight - 1, above: scrollTop > 1 };
    const command = commandOf(press, { letters: letters(), ...room });
    if (command !== undefined && run(command)) event.preventDefault();
  });
}
