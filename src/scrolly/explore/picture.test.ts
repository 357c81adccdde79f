import { describe, expect, test } from 'vitest';

import { sheetOf } from '../../charts/explore/sheet.ts';
import { unpack } from '../../marks/film.ts';
import type { Camera, Frame, Mark } from '../../marks/mark.ts';
import { loadStory } from '../../story/load.ts';
import { cameraHolding, NO_INSETS } from './camera.ts';
import { drawer } from './picture.ts';

const story = loadStory();
const [edition] = story.editions;
if (!edition) throw new Error('the story has no edition');
const sheet = sheetOf(story, edition);
const draw = drawer(sheet, unpack(sheet.film));
const frame: Frame = { name: 'landscape', width: 600, height: 760 };
const whole = cameraHolding(sheet.extent, frame, NO_INSETS);
const near: Camera = { x: -960, y: 120, width: 900 };
const scene = (camera: Camera, chosen?: string): readonly Mark[] =>
  draw({ camera, frame, chosen, pointed: undefined }).marks;
const words = (marks: readonly Mark[]): string[] =>
  marks.flatMap(({ layer, text }) => (layer === 'labels' && text !== undefined ? [text] : []));

describe('the picture that readers explore', () => {
  test('always names the four cities, and more stations the nearer it comes', () => {
    for (const camera of [whole, near])
      expect(words(scene(camera))).toEqual(
        expect.arrayContaining(['Pyongsong', 'Anju', 'Kaechon', 'Tokchon', 'Pyongyang']),
      );
    const places = new Set([...story.places.values()].map(({ name }) => name));
    const inside = (camera: Camera): number => words(scene(camera)).filter((name) => places.has(name)).length;
    expect(inside({ ...near, width: 2400 })).toBeGreaterThan(inside({ ...near, width: 6000 }));
  });

  test('changes no name while it is dragged', () => {
    const shift = (camera: Camera): (readonly [string, unknown])[] =>
      scene(camera)
        .filter(({ key }) => /^name-.*-city$/.test(key))
        .map(({ key, shift: by }) => [key, by]);
    expect(shift({ ...near, x: near.x + 40 })).toEqual(shift(near));
  });

  test('has every key once, also with something chosen', () => {
    for (const chosen of ['place-anju-city', 'line-pyongra', undefined]) {
      const keys = scene(near, chosen).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('sets off what is chosen: a ring around a dot, a stronger stroke along a line', () => {
    const own = (chosen: string): (string | number | undefined)[] =>
      scene(near, chosen)
        .filter(({ key }) => key.startsWith('chosen-'))
        .flatMap(({ key, tag }) => [key, tag]);
    expect(own('place-anju-city')).toEqual(['chosen-anju-city', 'circle']);
    expect(own('line-pyongra')).toEqual(['chosen-track-pyongra', 'path']);
  });

  test('says at every scale that lines are schematic, and how long a kilometre is', () => {
    for (const camera of [whole, near]) {
      const texts = scene(camera).map(({ text }) => text);
      expect(texts).toContain(edition.strings.map.schematic);
      const bar = scene(camera).find(({ key }) => key === 'scale-bar');
      const km = Number(/\d+/.exec(texts.find((text) => /^\d+ km$/.test(text ?? '')) ?? '')?.[0]);
      const length = (bar?.points[2]?.[0] ?? 0) - (bar?.points[1]?.[0] ?? 0);
      expect(length).toBeCloseTo((km * sheet.unitsPerKm * frame.width) / camera.width);
    }
  });
});
