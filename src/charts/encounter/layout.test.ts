import { describe, expect, it } from 'vitest';

import type { Mark } from '../../marks/mark.ts';
import { loadStory } from '../../story/load.ts';
import { SOLDIERS } from '../figures.ts';
import { FRAMES } from '../stage.ts';
import { layoutEncounter } from './layout.ts';

const story = loadStory(process.cwd());

describe.each(Object.values(FRAMES))('layoutEncounter in the $name frame', (frame) => {
  const [edition] = story.editions;
  if (!edition) throw new Error('the story has no edition');
  const { language, strings } = edition;
  const { marks } = layoutEncounter({ chart: 'encounter' }, { story, language, strings, frame });
  const named = (role: string): Mark[] => marks.filter((mark) => mark.class.split(' ').includes(role));
  const then = (mark: Mark): boolean => (mark.points[0]?.[0] ?? NaN) < frame.width / 2;

  it('has more military police now than then', () => {
    const posts = named('post');
    expect(posts.filter(then).length).toBeLessThan(posts.filter((post) => !then(post)).length);
  });

  it('has three soldiers then and three now, each at the end of his way', () => {
    const soldiers = named('soldier');
    expect(soldiers.map(({ key }) => key)).toEqual([...SOLDIERS]);
    expect(soldiers.map(then)).toEqual([true, true, true, false, false, false]);
    expect(named('way').map(({ points }) => points.at(-1))).toEqual(soldiers.map(({ points }) => points[0]));
  });

  it('lets soldiers come up to the military police then, and turn away from them now', () => {
    const nearest = ([x = NaN, y = NaN]: readonly number[]): number =>
      Math.min(
        ...named('post').map(({ points }) =>
          Math.hypot((points[0]?.[0] ?? NaN) - x, (points[0]?.[1] ?? NaN) - y),
        ),
      );
    for (const way of named('way')) {
      const distances = way.points.map(nearest);
      const closest = distances.indexOf(Math.min(...distances));
      // Then the closest point is where they stand, now it is on the way.
      expect(closest === distances.length - 1, way.key).toBe(then(way));
    }
  });

  it('says what changed in the words of the source, and that nothing is counted', () => {
    const { run, obeyed, note } = strings.street.encounter;
    const by = (words: string): string | undefined => marks.find(({ text }) => text === words)?.by;
    expect([by(obeyed), by(run), by(note)]).toEqual(['paraphrased', 'paraphrased', 'ours']);
  });
});
