/** The story in WebKit. */
import { startWebKit } from './webkit.ts';
import { testStoryIn } from './story.ts';

testStoryIn('WebKit', startWebKit);
