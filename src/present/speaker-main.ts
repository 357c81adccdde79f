/** The script of the speaker notes. Whatever goes wrong here, all notes stay beneath each other. */
import { startSpeaker } from './speaker.ts';

try {
  startSpeaker(document.documentElement);
} catch (why) {
  delete document.documentElement.dataset.enhanced;
  reportError(why);
}
