/** The address follows the reader, so that what they copy, share or open again leads to the step that they were in. */

/** How long a reader must stay in a step, in milliseconds. Safari refuses more than a hundred new addresses in half a minute. */
const STAY = 400;

/**
 * Makes what follows the reader.
 * @param first id of the first step, which the page's own address stands for
 * @returns is told the id of every step that becomes active, but not of the one that the page opened at, so that the
 *   address that led there stays as it was
 */
export function followReader(first: string): (id: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (id) => {
    clearTimeout(timer);
    const before = location.hash;
    timer = setTimeout(() => {
      const { hash, pathname, search } = location;
      // A link to another step has just been followed: that one is told of with the next frame.
      if (hash !== before) return;
      // A link to something else on the page, such as what follows the story, has just been followed.
      const target = document.getElementById(hash.slice(1));
      if (target && !target.matches('[data-step]') && target.getBoundingClientRect().top > -STAY) return;
      try {
        history.replaceState(history.state, '', id === first ? pathname + search : `#${id}`);
      } catch {
        // Some frames may not change their address; theirs is not seen anyway.
      }
    }, STAY);
  };
}
