import { describe, expect, it } from 'vitest';

import { cameraScale } from '../../marks/camera.ts';
import type { Camera, Mark } from '../../marks/mark.ts';
import { loadStory } from '../../story/load.ts';
import { FRAMES } from '../stage.ts';
import { sheetFurniture } from './furniture.ts';
import { UNITS_PER_KM } from './projection.ts';

describe.each(Object.values(FRAMES))('sheetFurniture in the $name frame', (frame) => {
  const story = loadStory(process.cwd());
  const [edition] = story.editions;
  if (!edition) throw new Error('the story has no edition');
  const { language, strings } = edition;
  const furnish = (camera: Camera, schematic: boolean): Mark[] =>
    sheetFurniture(camera, { story, language, strings, frame }, schematic, 200);

  it.each([300, 1500, 9000])('draws a bar as long as it says when the view is %d units wide', (width) => {
    const camera = { x: 0, y: 0, width };
    const marks = furnish(camera, false);
    const points = marks.find(({ key }) => key === 'scale-bar')?.points ?? [];
    const length = (points[2]?.[0] ?? NaN) - (points[1]?.[0] ?? NaN);
    const km = length / cameraScale(camera, frame) / UNITS_PER_KM;
    const label = marks.find(({ key }) => /^scale-\d+$/.test(key));
    expect(Number.parseInt(label?.text ?? '', 10)).toBeCloseTo(km, 6);
    expect(label?.key).toBe(`scale-${Math.round(km)}`);
    expect(length).toBeLessThanOrEqual(frame.width / 4);
  });

  it('says that lines are schematic only where it is told so', () => {
    const camera = { x: 0, y: 0, width: 1500 };
    const keys = (marks: readonly Mark[]): string[] => marks.map(({ key }) => key);
    expect(keys(furnish(camera, true))).toContain('schematic');
    expect(keys(furnish(camera, false))).not.toContain('schematic');
  });

  it('stands in the frame, whatever the camera does', () => {
    const marks = furnish({ x: 4000, y: -900, width: 700 }, true);
    expect(marks.filter(({ space }) => space !== 'frame')).toEqual([]);
  });
});
