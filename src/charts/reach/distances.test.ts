import { describe, expect, it } from 'vitest';

import { loadStory } from '../../story/load.ts';
import { lanesOf } from './distances.ts';

const lanes = lanesOf(loadStory(process.cwd())).map(({ city, line, end, km }) => ({
  way: `${city} ${line.id} ${end.place ?? end.name ?? ''}`,
  km,
}));
const kmOf = (way: string): number | undefined => {
  const lane = lanes.find((one) => one.way === way);
  if (!lane) throw new Error(`no lane "${way}" among ${lanes.map((one) => one.way).join('; ')}`);
  return lane.km;
};

describe('lanesOf', () => {
  it.each([
    ['pyongsong-city pyongra pyongyang', 44.1],
    ['pyongsong-city pyongra rajin', 757.8],
    ['anju-city kaechon-line sinanju', 6.4],
    ['anju-city kaechon-line kaechon', 23.1],
    ['kaechon-city manpo-line sunchon', 38.9],
    ['kaechon-city manpo-line manpo', 260.9],
    ['kaechon-city kaechon-line sinanju', 29.5],
  ])('%s: %d km', (way, km) => {
    expect(kmOf(way)).toBe(km);
  });

  it.each([
    'anju-city pyongui pyongyang',
    'anju-city pyongui sinuiju-bridge',
    'tokchon-city pyongdok Taedonggang',
    'tokchon-city pyongdok kujang',
  ])('%s: no figure is published, and none is made up', (way) => {
    expect(kmOf(way)).toBeUndefined();
  });

  it('has these lanes and no others, in the order of the cities', () => {
    expect(lanes.map(({ way }) => way)).toEqual([
      'pyongsong-city pyongra pyongyang',
      'pyongsong-city pyongra rajin',
      'anju-city pyongui pyongyang',
      'anju-city pyongui sinuiju-bridge',
      'anju-city kaechon-line sinanju',
      'anju-city kaechon-line kaechon',
      'kaechon-city manpo-line sunchon',
      'kaechon-city manpo-line manpo',
      'kaechon-city kaechon-line sinanju',
      'tokchon-city pyongdok Taedonggang',
      'tokchon-city pyongdok kujang',
    ]);
  });
});
