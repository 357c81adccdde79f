/** The story in Chromium. */
import { startChromium } from './chromium.ts';
import { testStoryIn } from './story.ts';

testStoryIn('Chromium', startChromium);
