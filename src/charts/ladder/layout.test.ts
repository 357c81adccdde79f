import { describe, expect, it } from 'vitest';

import { loadStory } from '../../story/load.ts';
import { FRAMES } from '../stage.ts';
import { layoutLadder } from './layout.ts';

const story = loadStory(process.cwd());

describe.each(Object.values(FRAMES))('layoutLadder in the $name frame', (frame) => {
  const [edition] = story.editions;
  if (!edition) throw new Error('the story has no edition');
  const { language, strings } = edition;
  const { marks } = layoutLadder({ chart: 'ladder' }, { story, language, strings, frame });
  const levels = marks.filter(({ class: role }) => role.split(' ').includes('level'));
  const words = strings.street.ladder;

  it('names no level, because the report names none', () => {
    const names = marks.filter(({ key }) => /^level-\d+-name$/.test(key));
    expect(names.map(({ text, by }) => [text, by])).toEqual([
      [words.unnamed, 'ours'],
      [words.unnamed, 'ours'],
      [words.unnamed, 'ours'],
    ]);
  });

  it('rises, and fades where the report says no more', () => {
    expect(levels.length).toBeGreaterThan(3);
    levels.slice(1).forEach((level, index) => {
      const below = levels[index];
      expect(level.points[0]?.[1]).toBeLessThan(below?.points[0]?.[1] ?? NaN);
      expect(level.opacity).toBeLessThanOrEqual(below?.opacity ?? NaN);
    });
    expect(levels.at(-1)?.opacity).toBeLessThan(0.5);
    const open = marks.filter(({ key }) => key.startsWith('ladder-open'));
    expect(open.map(({ text }) => text).join(' ')).toBe(words.open);
    expect(new Set(open.map(({ by }) => by))).toEqual(new Set(['ours']));
  });

  it('keeps every level inside the frame and clear of the others', () => {
    const boxes = levels.map(({ points, attrs }) => {
      const [x = NaN, y = NaN] = points[0] ?? [];
      return { x, y, right: x + Number(attrs?.width), bottom: y + Number(attrs?.height) };
    });
    boxes.forEach(({ x, y, right, bottom }, index) => {
      expect(Math.min(x, y, frame.width - right, frame.height - bottom)).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThan(boxes[index - 1]?.y ?? Infinity);
    });
  });

  it('begins with a soldier and one of the military police', () => {
    const [soldier, post] = ['soldier', 'post-corner'].map((key) => marks.find((mark) => mark.key === key));
    expect(soldier?.points[0]?.[1]).toBe(post?.points[0]?.[1]);
    expect(soldier?.points[0]?.[1]).toBeGreaterThan(levels[0]?.points[0]?.[1] ?? NaN);
  });
});
