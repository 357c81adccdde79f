/** The script of the slides. Whatever goes wrong here, the slides stay beneath each other as the page brought them. */
import { startSlides } from './slides.ts';

try {
  startSlides(document.documentElement);
} catch (why) {
  delete document.documentElement.dataset.enhanced;
  reportError(why);
}
