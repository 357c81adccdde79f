/**
 * The railway diagram's plan: where each station stands once the landscape is taken away. Only the order of stations and
 * the places where lines meet are kept; distances are not to scale.
 */
import type { Frame, Point } from '../../marks/mark.ts';
import type { Line } from '../../schemas/line.ts';
import type { Story } from '../../story/story.ts';
import { locatedStations, VERTICES_PER_STRETCH } from '../map/course.ts';

/**
 * Stations whose place in the diagram is chosen, on a grid of 12 columns and 12 rows from the top left corner: ends, bends
 * and junctions. All others are spread evenly between their neighbours on the same line.
 */
const FIXED: Readonly<Record<string, Point>> = {
  pyongyang: [3, 11.4],
  kalli: [3, 9.8],
  sinanju: [3, 4.4],
  maengjung: [3, 3.6],
  jongju: [1.6, 2.2],
  'sinuiju-bridge': [1.6, 0.6],
  pyongsong: [4.6, 8.2],
  sunchon: [5.8, 7],
  sinsongchon: [8.6, 7],
  kowon: [11.2, 7],
  rajin: [11.2, 0.6],
  kaechon: [5.8, 4.4],
  kujang: [5.8, 1.9],
  manpo: [7.1, 0.6],
  songsin: [4.4, 11.4],
  songga: [7, 11.4],
  songchon: [8.6, 9.8],
  tokchon: [8.6, 4.4],
};

/**
 * The lines of the diagram.
 * @param story the content
 * @returns every railway, in file order
 */
export const railwaysOf = (story: Pick<Story, 'lines'>): Line[] =>
  story.lines.filter(({ kind }) => kind === 'railway');

/** Margins around the grid in units of the frame. */
const MARGINS = {
  landscape: { left: 40, right: 54, top: 34, bottom: 70 },
  portrait: { left: 8, right: 22, top: 12, bottom: 36 },
} as const;

/** Columns and rows of the grid. */
const GRID = 12;

/** From the grid to units of the frame. */
function onFrame([column, row]: Point, frame: Frame): Point {
  const margin = MARGINS[frame.name];
  return [
    margin.left + (column / GRID) * (frame.width - margin.left - margin.right),
    margin.top + (row / GRID) * (frame.height - margin.top - margin.bottom),
  ];
}

/** The point at a share of the way from one point to another. */
function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/**
 * Places the stations of one line on the grid.
 * @param line a railway
 * @param story the content, for the places
 * @returns each located station with its grid position, in order
 * @throws Error when an end of the line has no chosen place, naming line and station
 */
export function diagramStops(line: Line, story: Story): { id: string; at: Point }[] {
  const ids = locatedStations(line, story).map(({ id }) => id);
  return ids.map((id, index) => {
    const fixed = FIXED[id];
    if (fixed) return { id, at: fixed };
    const before = ids.slice(0, index).findLastIndex((other) => other in FIXED);
    const after = ids.findIndex((other, place) => place > index && other in FIXED);
    const [from, to] = [FIXED[ids[before] ?? ''], FIXED[ids[after] ?? '']];
    if (!from || !to)
      throw new Error(`the diagram has no place for "${id}", an end of the line "${line.id}"`);
    return { id, at: between(from, to, (index - before) / (after - before)) };
  });
}

/**
 * The course of a line in the diagram, with as many vertices as its course on the map has.
 * @param line a railway
 * @param story the content
 * @param frame the frame
 * @returns vertices in units of the frame
 */
export function diagramCourse(line: Line, story: Story, frame: Frame): Point[] {
  const stops = diagramStops(line, story).map(({ at }) => onFrame(at, frame));
  const vertices = stops.slice(0, -1).flatMap((from, index) => {
    const to = stops[index + 1] ?? from;
    return Array.from({ length: VERTICES_PER_STRETCH }, (_, step) =>
      between(from, to, step / VERTICES_PER_STRETCH),
    );
  });
  return [...vertices, ...stops.slice(-1)];
}

/**
 * The places of all located stations in the diagram.
 * @param story the content
 * @param frame the frame
 * @returns positions in units of the frame, by place id
 */
export function diagramStations(story: Story, frame: Frame): Map<string, Point> {
  const places = new Map<string, Point>();
  for (const line of railwaysOf(story)) {
    for (const { id, at } of diagramStops(line, story)) places.set(id, onFrame(at, frame));
  }
  return places;
}
