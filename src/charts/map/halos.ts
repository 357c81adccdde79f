/**
 * Soft halos at city level for the units that other sources or we ourselves place, and the tray for the rest. A unit is
 * never a point: the halo is as wide as a city's whole territory, and fuzzier where the answer is less sure.
 */
import type { Camera, Mark, Point } from '../../marks/mark.ts';
import { cameraScale } from '../../marks/camera.ts';
import type { Unit } from '../../schemas/unit.ts';
import { LINE, placeById, say, textMark, wrapText } from '../parts.ts';
import { TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { toMap, UNITS_PER_KM } from './projection.ts';

/** Radius of a halo in kilometres: about that of a city's municipality (Kaechon's 738 square kilometres: 15 km). */
const HALO_RADIUS_KM = 15;

/** Where the tray stands and how wide it is, in units of the frame. */
export function trayBox(stage: Stage): { x: number; y: number; width: number; height: number } {
  return stage.frame.name === 'landscape'
    ? { x: 578, y: 30, width: 240, height: 580 }
    : { x: 196, y: 8, width: 156, height: 284 };
}

/** A unit that has a halo. */
function isPlaced(unit: Unit): boolean {
  return unit.outside?.place !== undefined;
}

/**
 * The halos.
 * @param camera for the scale
 * @param stage for the content
 * @returns one mark per placed unit, in map space
 */
export function haloMarks(camera: Camera, stage: Stage): Mark[] {
  const radius = HALO_RADIUS_KM * UNITS_PER_KM * cameraScale(camera, stage.frame);
  return stage.story.units.filter(isPlaced).map((unit): Mark => {
    const place = placeById(unit.outside?.place ?? '', stage);
    const ours = unit.outside?.speaker === 'ours';
    return {
      key: `halo-${unit.id}`,
      layer: 'areas',
      tag: 'circle',
      class: ours ? 'halo ours' : 'halo background',
      space: 'map',
      points: [toMap(place.lon, place.lat)],
      attrs: { r: ours ? radius * 1.08 : radius },
      origin: `cell-${unit.id}-${place.id}`,
    };
  });
}

/**
 * The tray: a legend of the halos, and the units that cannot be placed, each with what is said of it.
 * @param stage for content, texts and frame
 * @returns the marks, in frame space; unit names keep the keys that the grid gives them
 */
export function trayMarks(stage: Stage): Mark[] {
  const { strings, story } = stage;
  const type = TYPE[stage.frame.name];
  const wide = stage.frame.name === 'landscape';
  const box = trayBox(stage);
  const marks: Mark[] = [
    {
      key: 'tray',
      layer: 'areas',
      tag: 'rect',
      class: 'tray',
      space: 'frame',
      points: [[box.x, box.y]],
      attrs: { width: box.width, height: box.height, rx: 2 },
    },
  ];
  const left = box.x + (wide ? 18 : 9);
  const width = box.x + box.width - left - 6;
  let y = box.y + (wide ? 34 : 18);
  const heading = (key: string, words: string): void => {
    marks.push(textMark(key, words, [left, y], { class: 'heading', size: type.plain, layer: 'furniture' }));
    y += type.plain * LINE.height + (wide ? 14 : 3);
  };

  heading('tray-fuzzy', strings.map.fuzzy);
  const legend: readonly [string, Mark['tag'], string, string, Mark['attrs']][] = [
    ['dot', 'circle', 'city', strings.map.dotReport, { r: wide ? 6 : 4.5 }],
    ['background', 'circle', 'halo background', strings.map.haloBackground, { r: wide ? 13 : 9 }],
    ['ours', 'circle', 'halo ours', strings.map.haloOurs, { r: wide ? 13 : 9 }],
  ];
  for (const [id, tag, role, words, attrs] of legend) {
    const middle: Point = [left + (wide ? 13 : 9), y - type.small * 0.32];
    marks.push({
      key: `legend-${id}`,
      layer: 'furniture',
      tag,
      class: role,
      space: 'frame',
      points: [middle],
      attrs: attrs ?? {},
    });
    marks.push(
      textMark(`legend-${id}-text`, words, [left + (wide ? 36 : 24), y], {
        class: 'note',
        size: type.small,
        layer: 'furniture',
      }),
    );
    y += wide ? 32 : 20;
  }

  y += wide ? 26 : 8;
  heading('tray-heading', strings.map.tray);
  for (const unit of story.units.filter((candidate) => !isPlaced(candidate))) {
    const name = say(wide ? unit.name : unit.short, stage);
    marks.push(
      textMark(`unit-${unit.id}`, name, [left, y], { class: 'unit', size: wide ? type.plain : type.small }),
    );
    y += type.small * LINE.height + (wide ? 2 : 0);
    const answer = unit.outside ? say(unit.outside.answer, stage) : strings.map.trayUnknown;
    wrapText(answer, 'label-400', type.small, width).forEach((line, index) => {
      marks.push(
        textMark(`answer-${unit.id}-${index}`, line, [left, y], {
          class: unit.outside ? 'note background' : 'note unknown',
          size: type.small,
        }),
      );
      y += type.small * LINE.height;
    });
    y += wide ? 18 : 5;
  }
  return marks;
}
