/**
 * Whether the reader wants to read in another way than by scrolling through moving pictures. The code for that is fetched
 * when they ask, when they asked before, and where the page cannot scroll.
 */

/** Under which name the choices are kept; other sites may lie on the same host. */
const KEY = 'without-a-pass.reading';

/** Whether the page lies in a frame. */
const framed = window !== window.top;

/** Whether anything was chosen before on this device; storage may be refused, and then nothing was. */
function hasChosen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/**
 * Whether the page lies in a frame that is as tall as its content, as some hosts make theirs: then nothing in it scrolls.
 * Such a frame is taller than the screen, or else holds the whole page.
 */
const cannotScroll = (): boolean =>
  framed && (innerHeight > screen.height || document.documentElement.scrollHeight <= innerHeight);

/**
 * Offers the other ways of reading, and takes up the one that was chosen before.
 * @param root the document's root element
 * @returns settled once the page is as the reader wants it; never refused, because scrolling works in any case
 */
export async function startReading(root: HTMLElement): Promise<void> {
  const open = (asked: boolean): Promise<unknown> =>
    import('./reading/options.ts').then(
      ({ openOptions }) => {
        openOptions(root, KEY, { asked, must: cannotScroll() });
      },
      () => undefined,
    );
  for (const control of document.querySelectorAll('[data-reading-control]')) {
    const asks = control.hasAttribute('data-step-by-step');
    control.addEventListener('click', () => void open(asks));
  }
  if (framed) {
    addEventListener('resize', () => {
      if (cannotScroll()) void open(false);
    });
  }
  if (hasChosen() || cannotScroll()) await open(false);
}
