/**
 * Waits for the first interest in a claim's marker or a marked word, and only then fetches the code that shows notes in
 * place. Until it is there, and where it cannot be had, the markers are the links that the page brought.
 */
import type { Cards } from './cards.ts';

/** What stands for a note in the prose. */
const MARKERS = 'a[data-claim], a[data-term]';

let cards: Promise<Cards> | undefined;

/** The marker that an event concerns. */
function markerOf({ target }: Event): HTMLAnchorElement | undefined {
  const marker = target instanceof Element ? target.closest<HTMLAnchorElement>(MARKERS) : null;
  return marker ?? undefined;
}

/** Fetches the code once; after a failure the next interest tries again. */
async function fetchCards(): Promise<Cards> {
  cards ??= import('./cards.ts').then(({ makeCards }) => makeCards(document));
  try {
    return await cards;
  } catch (error) {
    cards = undefined;
    throw error;
  }
}

/**
 * Whether a click is meant for a new tab or window.
 * @param event the click
 * @returns true where the browser should do what it does with links
 */
export const leaves = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** Listens for interest in markers, for as long as the page lives. */
export function listenForNotes(): void {
  /** Interest that is no click: nothing is lost when the code cannot be had. */
  const glance = (event: Event, show: (cards: Cards, marker: HTMLAnchorElement) => void): void => {
    const marker = markerOf(event);
    if (marker)
      fetchCards().then(
        (ready) => {
          show(ready, marker);
        },
        () => undefined,
      );
  };
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse')
      glance(event, (ready, marker) => {
        ready.point(marker);
      });
  });
  document.addEventListener('focusin', (event) => {
    glance(event, (ready, marker) => {
      ready.focus(marker);
    });
  });
  document.addEventListener('click', (event) => {
    const marker = markerOf(event);
    if (!marker || leaves(event) || event.defaultPrevented) return;
    event.preventDefault();
    const follow = (): void => {
      location.assign(marker.href);
    };
    fetchCards()
      .then((ready) => {
        if (!ready.toggle(marker)) follow();
      })
      .catch(follow);
  });
}
