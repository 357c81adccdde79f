/** The script of the story page. Whatever goes wrong here, the text and the first picture stay as the page brought them. */
import { exploreInPlace } from './explore-link.ts';
import { startLens } from './lens.ts';
import { listenForNotes } from './notes.ts';
import { startStory } from './start.ts';

const root = document.documentElement;

/** Takes the moving layout back; the page is then what it is without script. */
const takeBack = (): void => {
  delete root.dataset.enhanced;
  delete root.dataset.lens;
};

/** The reader loses only the moving pictures; whoever looks at the console learns why. */
const fail = (why: unknown): void => {
  takeBack();
  reportError(why);
};

window.addEventListener('error', takeBack);
window.addEventListener('unhandledrejection', takeBack);
listenForNotes();
exploreInPlace();
startLens(root);
startStory(root).catch(fail);
