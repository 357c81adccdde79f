import { describe, expect, it } from 'vitest';

import type { Event } from '../../schemas/event.ts';
import { dayWords, middleOf, whenWords } from './dates.ts';

const event: Event = {
  id: 'order',
  scale: 'weeks',
  from: '2024-10-09',
  label: { en: 'an order' },
  speaker: 'background',
  claim: 'B25',
};

describe('middleOf', () => {
  it.each([
    ['2024-10-09', '2024-10-09T12:00:00.000Z'],
    ['2018-01', '2018-01-16T00:00:00.000Z'],
    ['2013', '2013-07-02T12:00:00.000Z'],
  ])('of %s', (date, middle) => {
    expect(middleOf(date).toISOString()).toBe(middle);
  });
});

describe('dayWords', () => {
  it('puts the day first in English', () => {
    expect(dayWords('2024-10-09', 'en')).toBe('9 Oct');
    expect(dayWords('2024-11-06', 'en', true)).toBe('6 Nov 2024');
  });
  it('follows the language', () => {
    expect(dayWords('2024-10-09', 'ko')).toBe('10월 9일');
  });
});

describe('whenWords', () => {
  it('takes an event’s own words first', () => {
    expect(whenWords({ ...event, when: { en: 'mid-October' } }, 'en')).toBe('mid-October');
  });
  it('writes days among weeks and years among years', () => {
    expect(whenWords(event, 'en')).toBe('9 Oct');
    expect(whenWords({ ...event, scale: 'years', from: '2013-01-28' }, 'en')).toBe('2013');
  });
  it('writes nothing for an event without a date', () => {
    expect(whenWords({ ...event, from: undefined }, 'en')).toBe('');
  });
});
