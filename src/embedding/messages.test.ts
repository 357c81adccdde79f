import { expect, test } from 'vitest';

import { ASK, asksForHeight, heightMessages, readHeight } from './messages.ts';

test('a height is told in our own words and as AMP reads it', () => {
  expect(heightMessages('hubs', 512, null)).toEqual([
    { type: 'without-a-pass:height', id: 'hubs', height: 512 },
    { sentinel: 'amp', type: 'embed-size', height: 512 },
  ]);
  expect(heightMessages('hubs', 512, '')).toHaveLength(2);
});

test('a frame that Pym has made is told to Pym as well', () => {
  const told = heightMessages('hubs', 512, 'graphic').at(-1);
  // As Pym's own page side takes messages apart.
  const parts = /^pymxPYMxgraphicxPYMx(\S+)xPYMx(.*)$/.exec(String(told));
  expect(parts?.slice(1)).toEqual(['height', '512']);
});

test.each([
  [{ type: ASK }, null, true],
  ['pymxPYMxgraphicxPYMxwidthxPYMx300', 'graphic', true],
  ['pymxPYMxotherxPYMxwidthxPYMx300', 'graphic', false],
  ['pymxPYMxxPYMxwidthxPYMx300', '', false],
  ['pymxPYMxnullxPYMxwidthxPYMx300', null, false],
  [{ type: 'other' }, null, false],
  [null, null, false],
  [7, null, false],
  [undefined, 'graphic', false],
])('of %j to the frame named %j the answer to "does it ask" is %j', (data, pymId, expected) => {
  expect(asksForHeight(data, pymId)).toBe(expected);
});

test.each([
  [{ type: 'without-a-pass:height', id: 'hubs', height: 512 }, 512],
  [{ type: 'without-a-pass:height', height: '512' }, undefined],
  [{ type: 'without-a-pass:height', height: -1 }, undefined],
  [{ type: 'without-a-pass:height', height: Number.NaN }, undefined],
  [{ type: 'without-a-pass:height', height: 1e9 }, undefined],
  [{ type: 'without-a-pass:height' }, undefined],
  [{ type: 'embed-size', height: 512 }, undefined],
  ['512', undefined],
  [null, undefined],
])('from %j a host reads %j', (data, expected) => {
  expect(readHeight(data)).toBe(expected);
});
