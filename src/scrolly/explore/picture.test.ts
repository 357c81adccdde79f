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

  test('keeps names at their dots while the camera is on its way, and places them where it rests', () => {
    const offsets = (camera: Camera, moving: boolean): Record<string, unknown> =>
      Object.fromEntries(
        draw({ camera, frame, chosen: undefined, pointed: undefined, moving }).marks.flatMap((mark) =>
          mark.key.startsWith('name-') ? [[mark.key, mark.shift]] : [],
        ),
      );
    const middle: Camera = { ...near, width: 1300 };
    const start = offsets(middle, false);
    const way = offsets({ ...middle, width: 1180 }, true);
    expect(Object.keys(way).length).toBeGreaterThan(8);
    for (const [key, shift] of Object.entries(way)) expect(shift, key).toEqual(start[key]);
    // What lies outside on the way is left out there too.
    const left = { ...middle, x: middle.x + 500, width: 1180 };
    expect(Object.keys(offsets(left, true)).sort()).not.toEqual(Object.keys(way).sort());
    // At rest it looks as if there had been no way.
    const fresh = drawer(sheet, unpack(sheet.film));
    const goal: Camera = { ...middle, width: 1000 };
    expect(draw({ camera: goal, frame, chosen: undefined, pointed: undefined })).toEqual(
      fresh({ camera: goal, frame, chosen: undefined, pointed: undefined }),
    );
    // A long way places them anew in between.
    const far = { ...middle, width: 5000 };
    expect(offsets(far, true)).toEqual(offsets(far, false));
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

  test('tells of every mark that states something who says it', () => {
    const voices = new Map(scene(near).map(({ key, by }) => [key, by]));
    expect(['anju-city', 'name-anju-city', 'under-anju-city'].map((key) => voices.get(key))).not.toContain(
      'background',
    );
    expect(voices.get('anju-city')).toBe('narration');
    expect(voices.get('name-anju-city')).toBe('narration');
    expect(voices.get('station-sinanju')).toBe('background');
    expect(voices.get('name-sinanju')).toBe('background');
    expect(voices.get('track-kaechon-line')).toBe('background');
    expect(voices.get('schematic')).toBe('ours');
    for (const furniture of ['north', 'scale-bar', 'scale', 'foot'])
      expect(voices.get(furniture)).toBeUndefined();
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
