import { expect, test } from 'vitest';

import { loadStory } from '../load.ts';
import { codeText, embedCode } from './code.ts';
import { embedOf, embedsOf } from './embeds.ts';

const story = loadStory(process.cwd());
const [edition] = story.editions;
if (!edition) throw new Error('no edition');

test('every step and every chapter can be embedded, a chapter before its steps', () => {
  const ids = embedsOf(story, edition).map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual(['opening', 'the-crackdown', 'crackdown', 'four-cities']);
  expect(ids).toHaveLength(edition.steps.length + story.chapters.length - 1);
});

test('a chapter of one step with the same id is that step', () => {
  expect(embedOf(story, edition, 'opening')).toMatchObject({ isChapter: false, number: 0 });
});

test('a chapter that would have the address of another step stops the build', () => {
  const [first, second, ...others] = story.chapters;
  if (!first || !second) throw new Error('too few chapters');
  const steps = edition.steps.map((step) =>
    step.chapter === second.id ? { ...step, chapter: 'opening' } : { ...step, chapter: step.chapter },
  );
  expect(() => embedsOf({ chapters: [first, ...others] }, { ...edition, steps })).toThrow(
    '"opening" is a chapter and also a step of another: /embed/opening/ can show only one; rename one',
  );
});

test('what is neither step nor chapter is named', () => {
  expect(() => embedOf(story, edition, 'nowhere')).toThrow(
    'there is no step and no chapter "nowhere" to embed',
  );
});

test('the code keeps whatever stands in titles and addresses inside its attributes', () => {
  const code = codeText(
    embedCode({
      frame: 'https://example.org/embed/a/?x=1&y="',
      script: 'https://example.org/embed.js',
      title: 'A "b" <c> & d',
      width: '100%',
      height: 880,
    }),
  );
  expect(code).toMatchInlineSnapshot(`
    "<iframe src="https://example.org/embed/a/?x=1&amp;y=&quot;" title="A &quot;b&quot; &lt;c&gt; &amp; d" width="100%" height="880" frameborder="0" loading="lazy"></iframe>
    <script src="https://example.org/embed.js" async="async"></script>"
  `);
});
