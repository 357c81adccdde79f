/** The story in Firefox. */
import { startFirefox } from './firefox.ts';
import { testStoryIn } from './story.ts';

testStoryIn('Firefox', startFirefox);
