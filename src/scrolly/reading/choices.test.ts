import { describe, expect, it } from 'vitest';

import { readChoices, UNCHOSEN, writeChoices } from './choices.ts';
import type { Choices } from './choices.ts';

describe('readChoices', () => {
  it.each<Choices>([
    UNCHOSEN,
    { way: 'step', announce: false },
    { way: 'step', motion: 'off', announce: true },
    { way: 'scroll', motion: 'on', announce: false },
  ])('reads back what was written: %o', (choices) => {
    expect(readChoices(writeChoices(choices))).toEqual(choices);
  });

  it.each([null, '', 'step', '{', '[]', 'null', '7', '{"way":"fly","motion":"fast","announce":"yes"}'])(
    'takes nothing from %s',
    (text) => {
      expect(readChoices(text)).toEqual(UNCHOSEN);
    },
  );

  it('keeps what is right beside what is wrong', () => {
    expect(readChoices('{"way":"step","motion":3}')).toEqual({ way: 'step', announce: false });
  });
});
