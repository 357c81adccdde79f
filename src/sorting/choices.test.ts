import { describe, expect, it } from 'vitest';

import { keepChoices, readChoices, type ChoiceStorage } from './choices.ts';

/** A storage in memory; every name holds the same value, so that tests need not know the name. */
function memory(value: string | null = null): ChoiceStorage & { value: string | null } {
  return {
    value,
    getItem() {
      return this.value;
    },
    setItem(_, text) {
      this.value = text;
    },
    removeItem() {
      this.value = null;
    },
  };
}

const forbidden = (): never => {
  throw new Error('SecurityError');
};

describe('choices', () => {
  it('come back as they were kept', () => {
    const storage = memory();
    const choices = new Map([
      ['C1', 'narration'],
      ['C5', 'quoted'],
    ]);
    keepChoices(() => storage, choices);
    expect(readChoices(() => storage)).toEqual(choices);
  });

  it('leave nothing behind when all are taken back', () => {
    const storage = memory('{"C1":"quoted"}');
    keepChoices(() => storage, new Map());
    expect(storage.value).toBeNull();
  });

  it.each(['', '{', 'null', '7', '"C1"', '[]', '{"C1":4,"C2":null}'])(
    'are none when the storage holds %s',
    (value) => {
      expect(readChoices(() => memory(value)).size).toBe(0);
    },
  );

  it('are none, and nothing fails, where storage is forbidden', () => {
    expect(readChoices(forbidden).size).toBe(0);
    expect(() => {
      keepChoices(forbidden, new Map([['C1', 'quoted']]));
    }).not.toThrow();
  });
});
