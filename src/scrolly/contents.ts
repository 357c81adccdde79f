/** What opens in the bar, such as the list of chapters: it opens and closes without script, and with script closes by itself. */

/**
 * Closes a list once a link in it is chosen, when Escape is pressed inside it, and when the reader clicks elsewhere.
 * @param list the `details` element that holds the list
 */
export function closeByItself(list: HTMLDetailsElement): void {
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) list.open = false;
  });
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !list.open) return;
    list.open = false;
    list.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !list.contains(event.target)) list.open = false;
  });
}
