/** Railways and the motorway as marks on the map. */
import type { Mark } from '../../marks/mark.ts';
import type { Line } from '../../schemas/line.ts';
import type { Stage } from '../stage.ts';
import { courseOf, locatedStations } from './course.ts';
import { toMap } from './projection.ts';
import type { MapView } from './view.ts';

/** Stroke widths in units of the frame: the thin track, its ties, and the line that is lit. */
export const TRACK = { thin: 1.3, ties: 4.6, lit: 4, motorway: 3.4 } as const;

/** The dash of the ties: a short mark every few units, as printed maps draw a railway. */
export const TIES_DASH = '0.9 6.1';

/** The dash of the moving marks, and how far they move while they do, in units of the frame. */
const TRAFFIC = { dash: '0.1 21', travel: 126 } as const;

/**
 * The lines that a view asks for.
 * @param view the view
 * @param stage for the content
 * @returns the lines in file order, so that their painting order never changes
 */
export function linesOf(view: Pick<MapView, 'lines'>, stage: Pick<Stage, 'story'>): Line[] {
  const { lines } = stage.story;
  if (view.lines === 'all') return lines.filter(({ kind }) => kind === 'railway');
  return lines.filter(({ id }) => view.lines.includes(id));
}

/**
 * Marks of one line: its track with ties, or its carriageway, and what lights it.
 * @param line the line
 * @param view for what is lit, drawn or moving
 * @param stage for the content
 * @returns the marks, in map space
 */
export function lineMarks(line: Line, view: MapView, stage: Stage): Mark[] {
  const points = courseOf(line, stage.story);
  const lit = view.lit === line.id;
  const quiet = view.lit !== undefined && !lit ? 0.55 : 1;
  const path = (key: string, role: string, rest: Partial<Mark>): Mark => ({
    key,
    layer: 'lines',
    tag: 'path',
    class: role,
    space: 'map',
    points,
    opacity: quiet,
    by: 'background',
    ...rest,
  });
  const draw = view.draw ? ('length' as const) : undefined;
  if (line.kind === 'motorway') {
    return [
      path(`road-${line.id}`, 'road', { attrs: { 'stroke-width': TRACK.motorway } }),
      path(`lane-${line.id}`, 'lane', { attrs: { 'stroke-width': TRACK.thin } }),
    ];
  }
  const marks = [
    path(`track-${line.id}`, 'track', {
      attrs: { 'stroke-width': TRACK.thin },
      ...(draw && { draw }),
    }),
    path(`ties-${line.id}`, 'ties', {
      attrs: { 'stroke-width': TRACK.ties, 'stroke-dasharray': TIES_DASH },
      ...(draw && { draw: 'fade' as const }),
    }),
  ];
  if (lit) {
    marks.push(
      path(`lit-${line.id}`, 'lit', { layer: 'lit', attrs: { 'stroke-width': TRACK.lit }, opacity: 1 }),
    );
  }
  if (view.traffic) {
    marks.push(
      path(`traffic-${line.id}`, 'traffic', {
        layer: 'lit',
        attrs: { 'stroke-width': 4.4, 'stroke-dasharray': TRAFFIC.dash, 'stroke-dashoffset': 0 },
        enter: { 'stroke-dashoffset': TRAFFIC.travel },
        by: 'inference',
      }),
    );
  }
  return marks;
}

/**
 * Small rings at the located stations of a line.
 * @param line a railway
 * @param stage for the content
 * @param lit whether the line is lit; the stations of other lines are only hinted at
 * @returns the marks, keyed by place
 */
export function stationMarks(line: Line, stage: Stage, lit: boolean): Mark[] {
  const radius = stage.frame.name === 'landscape' ? 3.4 : 2.8;
  return locatedStations(line, stage.story).map((place) => ({
    key: `station-${place.id}`,
    layer: 'dots',
    tag: 'circle',
    class: 'station',
    space: 'map',
    points: [toMap(place.lon, place.lat)],
    attrs: { r: lit ? radius : radius * 0.6 },
    by: 'background',
  }));
}
