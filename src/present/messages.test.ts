import { describe, expect, it } from 'vitest';

import { isOvertaken, readMessage } from './messages.ts';
import type { Message } from './messages.ts';

const STEPS = ['a', 'b'];
const place = { step: 'b', blank: true };
const request = { by: 'n', number: 3 };

describe('readMessage', () => {
  it.each<Message>([
    { from: 'slides', place, followed: request },
    { from: 'slides', place, followed: undefined },
    { from: 'slides', gone: true },
    { from: 'notes', hello: true },
    { from: 'notes', place, request },
  ])('reads %o', (message) => {
    expect(readMessage(structuredClone(message), STEPS)).toEqual(message);
  });

  it.each([
    undefined,
    null,
    'next',
    {},
    { from: 'host', place, request },
    { from: 'notes' },
    { from: 'notes', place },
    { from: 'notes', place: { step: 'z' }, request },
    { from: 'notes', place, request: { by: 'n', number: '3' } },
    { from: 'slides' },
    { from: 'slides', place: { step: 7 } },
    { from: 'slides', place: null },
  ])('reads nothing from %o', (data) => {
    expect(readMessage(data, STEPS)).toBeUndefined();
  });
});

describe('isOvertaken', () => {
  const told = (by: string, number: number) => ({ from: 'slides', place, followed: { by, number } }) as const;

  it('passes over what the slides said before they heard the last request', () => {
    expect(isOvertaken(told('n', 2), request)).toBe(true);
    expect(isOvertaken(told('n', 3), request)).toBe(false);
  });

  it('hears what other notes, or the slides themselves, have moved', () => {
    expect(isOvertaken(told('m', 1), request)).toBe(false);
    expect(isOvertaken({ from: 'slides', place }, request)).toBe(false);
  });
});
