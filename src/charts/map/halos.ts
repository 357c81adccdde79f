/**
 * Soft halos at city level for the units that other sources or we ourselves place, and the tray for the rest. A unit is
 * never a point: the halo is as wide as a city's whole territory, and fuzzier where the answer is less sure.
 */
import type { Camera, Mark } from '../../marks/mark.ts';
import { cameraScale } from '../../marks/camera.ts';
import type { Rect } from '../../marks/rect.ts';
import type { Speaker } from '../../schemas/speech.ts';
import type { Unit } from '../../schemas/unit.ts';
import { LINE, placeById, say, textMark, wrapText } from '../parts.ts';
import { TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { toMap, UNITS_PER_KM } from './projection.ts';

/** Radius of a halo in kilometres: about that of a city's municipality (Kaechon's 738 square kilometres: 15 km). */
export const HALO_RADIUS_KM = 15;

/**
 * Where the tray stands.
 * @param stage for the frame
 * @returns its box in units of the frame: beside the map, or beneath it on phones
 */
export function trayBox(stage: Stage): Rect {
  return stage.frame.name === 'landscape'
    ? { x: 578, y: 30, width: 240, height: 410 }
    : { x: 4, y: 164, width: 352, height: 132 };
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
      by: ours ? 'ours' : 'background',
    };
  });
}

/** The legend of the halos: a sample of each kind beside its words. */
function legendMarks(stage: Stage, left: number, top: number): Mark[] {
  const { strings } = stage;
  const type = TYPE[stage.frame.name];
  const wide = stage.frame.name === 'landscape';
  const rows: readonly { id: string; by: Speaker; role: string; words: string; r: number }[] = [
    { id: 'dot', by: 'narration', role: 'city', words: strings.map.dotReport, r: wide ? 6 : 4.6 },
    {
      id: 'background',
      by: 'background',
      role: 'halo background',
      words: strings.map.haloBackground,
      r: wide ? 14 : 9,
    },
    { id: 'ours', by: 'ours', role: 'halo ours', words: strings.map.haloOurs, r: wide ? 14 : 9 },
  ];
  return rows.flatMap(({ id, by, role, words, r }, index): Mark[] => {
    const y = top + index * (wide ? 34 : 23);
    return [
      {
        key: `legend-${id}`,
        layer: 'furniture',
        tag: 'circle',
        class: role,
        space: 'frame',
        points: [[left + (wide ? 14 : 9), y - type.small * 0.32]],
        attrs: { r },
        by,
      },
      textMark(`legend-${id}-text`, words, [left + (wide ? 38 : 23), y], {
        class: 'note',
        size: type.small,
        layer: 'furniture',
        by,
      }),
    ];
  });
}

/**
 * The tray: a legend of the halos, and the units that cannot be placed, each with what is said of it.
 * @param stage for content, texts and frame
 * @returns the marks, in frame space; names have keys of their own, so that none drifts past a city on its way here
 */
export function trayMarks(stage: Stage): Mark[] {
  const { strings, story } = stage;
  const type = TYPE[stage.frame.name];
  const wide = stage.frame.name === 'landscape';
  const box = trayBox(stage);
  const left = box.x + (wide ? 18 : 8);
  const heading = (key: string, words: string, x: number, y: number): Mark =>
    textMark(key, words, [x, y], { class: 'heading', size: type.plain, layer: 'furniture' });

  // Beside the map the list stands under the legend; beneath the map, to the right of it.
  const listLeft = wide ? left : box.x + 150;
  const width = box.x + box.width - listLeft - 14;
  const legendTop = box.y + (wide ? 72 : 42);
  let y = wide ? legendTop + 3 * 34 + 44 : box.y + 17;
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
    heading('tray-fuzzy', strings.map.fuzzy, left, box.y + (wide ? 36 : 17)),
    ...legendMarks(stage, left, legendTop),
    heading('tray-heading', strings.map.tray, listLeft, y),
  ];
  y += wide ? 32 : 17;
  for (const unit of story.units.filter((candidate) => !isPlaced(candidate))) {
    marks.push(
      textMark(`tray-unit-${unit.id}`, say(wide ? unit.name : unit.short, stage), [listLeft, y], {
        class: 'unit',
        by: 'narration',
        size: wide ? type.plain : type.small,
      }),
    );
    const answer = unit.outside ? say(unit.outside.answer, stage) : strings.map.trayUnknown;
    wrapText(answer, 'label-400', type.small, width).forEach((line, index) => {
      y += type.small * LINE.height + (wide && index === 0 ? 3 : 0);
      marks.push(
        textMark(`answer-${unit.id}-${index}`, line, [listLeft, y], {
          class: unit.outside ? 'note background' : 'note unknown',
          by: unit.outside?.speaker ?? 'ours',
          size: type.small,
        }),
      );
    });
    y += type.small * LINE.height + (wide ? 18 : 0);
  }
  return marks;
}
