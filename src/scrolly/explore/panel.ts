/** The panel beside or over the map, and the list to choose from: both say what is chosen. */
import { entryView } from './entry.ts';
import type { Places } from './load.ts';
import { part } from './part.ts';

/** The panel. */
export interface Panel {
  /** Its element, for its size. */
  readonly element: HTMLElement;
  /** Shows an entry; nothing, or an entry that the list of places lacks, empties it. Tells whether it shows one. */
  readonly show: (id: string | undefined) => boolean;
  /** The name of an entry, as the list to choose from has it. */
  readonly nameOf: (id: string) => string;
  /** Gives the focus to the entry. */
  readonly focus: () => void;
}

/**
 * Makes the panel.
 * @param root the controls
 * @param places the list of places
 * @param onChoice told what is chosen from the list; undefined for its first line
 * @returns the panel
 */
export function makePanel(
  root: HTMLElement,
  { page, address }: Places,
  onChoice: (id: string | undefined) => void,
): Panel {
  const element = part(root, '[data-panel]', HTMLElement);
  const scroll = part(root, '[data-scroll]', HTMLElement);
  const entry = part(root, '[data-shown-entry]', HTMLElement);
  const link = part(root, '[data-entry-link]', HTMLAnchorElement);
  const status = part(root, '[data-status]', HTMLElement);
  const choice = part(root, '[data-choice]', HTMLSelectElement);
  choice.addEventListener('change', () => {
    onChoice(choice.value === '' ? undefined : choice.value);
  });
  return {
    element,
    show: (id) => {
      const view = id === undefined ? undefined : entryView(page, id, address);
      choice.value = view && id !== undefined ? id : '';
      element.classList.toggle('filled', view !== undefined);
      entry.replaceChildren(...(view ? [view.element] : []));
      link.href = `${address}#${id ?? ''}`;
      scroll.scrollTop = 0;
      status.textContent = view?.name ?? '';
      return view !== undefined;
    },
    nameOf: (id) => [...choice.options].find(({ value }) => value === id)?.textContent.trim() ?? '',
    focus: () => {
      scroll.focus({ preventScroll: true });
    },
  };
}
