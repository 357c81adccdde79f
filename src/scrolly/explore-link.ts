/** The control that opens the map to explore. Without script, or when anything fails, it is a link to the list of places. */

/** Makes the control open the map in place. What that takes is fetched when it is first used. */
export function exploreInPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-explore]');
  link?.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import('./explore/explore.ts')
      .then(({ openExplore }) => openExplore(link))
      .catch(() => {
        location.assign(link.href);
      });
  });
}
