/** What every sheet carries: the scale bar, the north mark and the note that lines are schematic. */
import { cameraScale } from '../../marks/camera.ts';
import type { Camera, Mark } from '../../marks/mark.ts';
import { scaleLength } from '../../marks/scale.ts';
import { fill } from '../../i18n/fill.ts';
import { textMark } from '../parts.ts';
import { TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { UNITS_PER_KM } from './projection.ts';

/**
 * Scale bar, north mark and, where lines are drawn, the note that they are schematic.
 * @param camera the picture's camera
 * @param stage frame and texts
 * @param schematic whether lines are drawn
 * @param base the base line that all of it stands on, in units of the frame
 * @returns the marks, in frame space
 */
export function sheetFurniture(camera: Camera, stage: Stage, schematic: boolean, base: number): Mark[] {
  const { frame, strings } = stage;
  const type = TYPE[frame.name];
  const wide = frame.name === 'landscape';
  const left = wide ? 22 : 12;
  const scale = cameraScale(camera, frame);
  const km = scaleLength(scale * UNITS_PER_KM, wide ? 150 : 72);
  const length = km * UNITS_PER_KM * scale;
  const tick = wide ? 6 : 5;
  const north = left + 5;
  const bar = left + (wide ? 26 : 20);
  const marks: Mark[] = [
    {
      key: 'north',
      layer: 'furniture',
      tag: 'path',
      class: 'north',
      space: 'frame',
      points: [[north, base]],
      attrs: { d: 'M0,-17L4.5,-5L0,-8L-4.5,-5Z' },
    },
    textMark('north-letter', strings.map.north, [north, base + 3.5], {
      class: 'note north-letter',
      size: type.small,
      anchor: 'middle',
      layer: 'furniture',
    }),
    {
      key: 'scale-bar',
      layer: 'furniture',
      tag: 'path',
      class: 'scale-bar',
      space: 'frame',
      points: [
        [bar, base - tick],
        [bar, base],
        [bar + length, base],
        [bar + length, base - tick],
      ],
    },
    textMark(`scale-${km}`, fill(strings.map.kilometres, { km }), [bar + length + 6, base + 3], {
      class: 'note',
      size: type.small,
      layer: 'furniture',
    }),
  ];
  if (schematic) {
    const words = wide ? strings.map.schematic : strings.map.schematicShort;
    marks.push(
      textMark('schematic', words, [frame.width - left, base + 3], {
        by: 'ours',
        class: 'note',
        size: type.small,
        anchor: 'end',
        layer: 'furniture',
      }),
    );
  }
  return marks;
}
