/** The railway diagram into which the map straightens: the same lines, stations and city dots, without the landscape. */
import type { Mark, Picture, Point } from '../../marks/mark.ts';
import { boxAround } from '../../marks/rect.ts';
import { placeLabels, samples } from '../labels.ts';
import { TIES_DASH, TRACK } from '../map/lines.ts';
import { boxOfText, nameBlock, nameMarks, nameWish, placeById, textMark } from '../parts.ts';
import { CITY_STATIONS, FOUR_CITIES, TYPE } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { diagramCourse, diagramStations, railwaysOf } from './diagram.ts';
import type { NetworkView } from './view.ts';

/** Places that are named besides the four cities: where lines end, meet or leave the country. */
const NAMED = {
  landscape: [
    'pyongyang',
    'sinanju',
    'sunchon',
    'sinsongchon',
    'kujang',
    'sinuiju-bridge',
    'manpo',
    'kowon',
    'rajin',
  ],
  portrait: ['pyongyang', 'sinuiju-bridge', 'manpo', 'rajin', 'sunchon'],
} as const;

/**
 * Lays out the railway diagram.
 * @param view which line is lit, if any
 * @param stage content, language and frame
 * @returns the finished picture; it has no camera
 */
export function layoutNetwork(view: NetworkView, stage: Stage): Picture {
  const { frame, story, strings } = stage;
  const wide = frame.name === 'landscape';
  const type = TYPE[frame.name];
  const railways = railwaysOf(story);
  const places = diagramStations(story, frame);
  const at = (id: string): Point => {
    const place = places.get(id);
    if (!place) throw new Error(`the diagram has no place for "${id}"`);
    return place;
  };

  const lines = railways.flatMap((line): Mark[] => {
    const points = diagramCourse(line, story, frame);
    const path = (key: string, role: string, attrs: NonNullable<Mark['attrs']>): Mark => ({
      key,
      layer: role === 'lit' ? 'lit' : 'lines',
      tag: 'path',
      class: role,
      space: 'frame',
      points,
      attrs,
      by: 'background',
    });
    return [
      path(`track-${line.id}`, 'track', { 'stroke-width': TRACK.thin }),
      path(`ties-${line.id}`, 'ties', { 'stroke-width': TRACK.ties, 'stroke-dasharray': TIES_DASH }),
      ...(view.lit === line.id ? [path(`lit-${line.id}`, 'lit', { 'stroke-width': TRACK.lit })] : []),
    ];
  });

  const cityStations: readonly string[] = Object.values(CITY_STATIONS);
  const stations = [...places]
    .filter(([id]) => !cityStations.includes(id))
    .map(([id, point]): Mark => {
      const named = (NAMED[frame.name] as readonly string[]).includes(id);
      return {
        key: `station-${id}`,
        layer: 'dots',
        tag: 'circle',
        class: 'station',
        space: 'frame',
        points: [point],
        attrs: { r: (named ? 4 : 2.8) * (wide ? 1 : 0.85) },
        by: 'background',
      };
    });
  const cities = FOUR_CITIES.map((id): Mark => ({
    key: id,
    layer: 'dots',
    tag: 'circle',
    class: 'city',
    space: 'frame',
    points: [at(CITY_STATIONS[id])],
    attrs: { r: wide ? 8 : 5.4 },
    by: 'narration',
  }));

  const note = textMark(
    'schematic',
    strings.network.schematic,
    [frame.width - (wide ? 22 : 12), frame.height - (wide ? 17 : 9)],
    {
      class: 'note',
      size: type.small,
      anchor: 'end',
      layer: 'furniture',
      by: 'ours',
    },
  );

  const named = [
    ...FOUR_CITIES.map((id) => ({ id, point: at(CITY_STATIONS[id]), strong: true })),
    ...NAMED[frame.name].map((id) => ({ id, point: at(id), strong: false })),
  ].map(({ id, point, strong }) => {
    const block = nameBlock(placeById(id, stage), stage, strong);
    const gap = strong ? (wide ? 14 : 9) : wide ? 9 : 7;
    return {
      id,
      point,
      strong,
      block,
      wish: nameWish(id, block, point, { gap, priority: strong ? 10 : 5, prefer: ['ne', 'nw', 'se', 'sw'] }),
    };
  });
  const dots = [...stations, ...cities].map((mark) =>
    boxAround(mark.points[0] ?? [0, 0], Number(mark.attrs?.r ?? 0) + 1),
  );
  const vertices = railways.flatMap((line) => samples(diagramCourse(line, story, frame)));
  const boxes = placeLabels(
    named.map(({ wish }) => wish),
    frame,
    [...dots, boxOfText(note, 'label-400')],
    vertices,
  );
  const names = named.flatMap(({ id, point, strong, block }) => {
    const box = boxes.get(id);
    return box
      ? nameMarks(id, block, box, point, point, {
          class: strong ? 'name' : 'place',
          space: 'frame',
          by: strong ? 'narration' : 'background',
        })
      : [];
  });

  return { camera: undefined, marks: [...lines, ...stations, ...cities, ...names, note] };
}
