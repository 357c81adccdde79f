import { expect, it } from 'vitest';

import { checkContent } from './check.ts';
import { embedPages } from './embeds/embeds.ts';
import { valid } from './fixture.ts';
import { formerIds, otherIdsOf } from './permalinks.ts';
import { stepPages } from './step-pages.ts';

const { story } = checkContent(
  valid
    .replace(
      'permalinks.yaml',
      '- { id: middle, now: hubs }',
      '- { id: middle, now: hubs }\n- { id: finale, now: end }',
    )
    .files(),
);
if (!story) throw new Error('the set has faults');
const [edition] = story.editions;
if (!edition) throw new Error('the set has no edition');

it.each([
  ['opening', ['start']],
  ['hubs', ['middle']],
  ['last', ['end', 'finale']],
])('%s is also reached as %j', (id, others) => {
  expect(otherIdsOf(id, story)).toEqual(others);
});

it('former ids lead to what took their place', () => {
  expect(formerIds(story)).toEqual([
    { id: 'middle', now: 'hubs' },
    { id: 'finale', now: 'end' },
  ]);
});

it('pages of steps stand at former ids of steps and chapters too, and name the step that is reached', () => {
  const pages = stepPages(story, edition);
  expect(pages.filter(({ id, step }) => id === step).map(({ id }) => id)).toEqual(
    edition.steps.map(({ id }) => id),
  );
  expect(pages.filter(({ id, step }) => id !== step)).toEqual([
    { id: 'middle', step: 'hubs' },
    { id: 'finale', step: 'last' },
  ]);
});

it('frames at former ids of steps and chapters show what took their place', () => {
  const former = embedPages(story, edition).filter(({ id, embed }) => id !== embed.id);
  expect(former.map(({ id, embed }) => [id, embed.id, embed.isChapter])).toEqual([
    ['middle', 'hubs', false],
    ['finale', 'end', true],
  ]);
});
