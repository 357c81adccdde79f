/** The script of the story page. Whatever goes wrong here, the text and the first picture stay as the page brought them. */
import { triggerLine } from './active-step.ts';
import { exploreInPlace } from './explore-link.ts';
import { startLens } from './lens.ts';
import { listenForNotes } from './notes.ts';
import { keepLine, readingWindow } from './reading-line.ts';
import { startReading } from './reading.ts';
import { startStory } from './start.ts';

const root = document.documentElement;

/** The sheet for readers without moving pictures; without script the browser applies it by itself. */
const plain = document.querySelector<HTMLLinkElement | HTMLStyleElement>('[data-plain]');

/** Takes the moving layout back; the page is then what it is without script, and the reader keeps their line. */
const takeBack = (): void => {
  const step = document.querySelector('[data-step]');
  keepLine(step ? triggerLine(readingWindow(step)) : 0, () => {
    delete root.dataset.enhanced;
    delete root.dataset.lens;
    if (plain) plain.media = 'all';
    return 0;
  });
};

/** The reader loses only the moving pictures; whoever looks at the console learns why. */
const fail = (why: unknown): void => {
  takeBack();
  reportError(why);
};

addEventListener('error', ({ message }) => {
  // Not an error but a delay: boxes that changed while their observers were told are told of in the next frame.
  if (!message.startsWith('ResizeObserver loop')) takeBack();
});
addEventListener('unhandledrejection', takeBack);
listenForNotes();
exploreInPlace();
startLens(root);
startReading(root)
  .then(() => startStory(root))
  .catch(fail);
// Who does not move on from the first screen needs no controls that copy addresses of steps. Where they cannot be had, the
// titles are links to the same addresses.
addEventListener('scroll', () => void import('./step-links.ts').catch(() => undefined), { once: true });
