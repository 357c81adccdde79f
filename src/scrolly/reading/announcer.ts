/** Tells screen readers that the picture has changed, for readers who want that. The step's text says the same in place. */

/** How long a picture must stand before it is spoken of, in milliseconds: who scrolls past many hears of the last one only. */
const REST = 900;

/** Speaks of pictures while it is on. */
export interface Announcer {
  /** Begins to speak of every new picture. */
  readonly on: () => void;
  /** Falls silent. */
  readonly off: () => void;
}

/** What is said of a step's picture: what has changed in it where the step tells that, or else all that is seen. */
function wordsOf(id: string): string {
  const description = document.getElementById(id)?.querySelector('.description');
  const words = description?.querySelector('[data-change]') ?? description;
  return words?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/**
 * Makes an announcer; it is silent before it is switched on.
 * @param picture the picture; its `data-shown` names the step that is seen
 * @param region a polite live region
 * @returns the announcer
 */
export function makeAnnouncer(picture: HTMLElement, region: HTMLElement): Announcer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = picture.dataset.shown;
  const speakSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { shown } = picture.dataset;
      if (shown === undefined || shown === told) return;
      told = shown;
      region.textContent = wordsOf(shown);
    }, REST);
  };
  const changes = new MutationObserver(speakSoon);
  return {
    on: () => {
      told = picture.dataset.shown;
      changes.observe(picture, { attributeFilter: ['data-shown'] });
    },
    off: () => {
      changes.disconnect();
      clearTimeout(timer);
      region.textContent = '';
    },
  };
}
