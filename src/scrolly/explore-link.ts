/** The control that opens the map to explore. Without script, or when anything fails, it is a link to the list of places. */
import { leaves } from './notes.ts';

/**
 * Whether the reader still waits for what the control was asked for: has not gone on to a picture without a map, which has
 * no control, nor put the focus elsewhere. Some browsers give no focus to a link that is clicked.
 */
function isWaitedFor(link: HTMLElement): boolean {
  const { activeElement, body } = document;
  return (
    [null, body, link].includes(activeElement as HTMLElement) &&
    getComputedStyle(link).visibility === 'visible'
  );
}

/** Makes the control open the map in place. What that takes is fetched when it is first used. */
export function exploreInPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-explore]');
  link?.addEventListener('click', (event) => {
    if (leaves(event)) return;
    event.preventDefault();
    if (link.hasAttribute('aria-busy')) return;
    link.setAttribute('aria-busy', 'true');
    const waits = (): boolean => isWaitedFor(link);
    import('./explore/explore.ts')
      .then(({ openExplore }) => openExplore(link, waits))
      .catch(() => {
        if (waits()) location.assign(link.href);
      })
      .finally(() => {
        link.removeAttribute('aria-busy');
      });
  });
}
