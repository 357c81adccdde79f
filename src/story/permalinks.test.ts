import { expect, it } from 'vitest';

import { checkContent } from './check.ts';
import { valid } from './fixture.ts';
import { formerIds, otherIdsOf } from './permalinks.ts';

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
