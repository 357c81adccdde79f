/** From the plan of a town to its outlines: turned and bent a little, as towns are, and written as path data. */
import { number } from '../../marks/attributes.ts';
import type { Point } from '../../marks/mark.ts';
import type { Plan, Plot } from './plan.ts';

/**
 * Where a point of the plan lies in the frame.
 * @param point a point of the plan
 * @param plan for its turn
 * @returns the point, turned about the town's middle and let down by the sag of the streets
 */
export function turned(point: Point, { turn: { degrees, middle, sag } }: Plan): Point {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [point[0] - middle[0], point[1] - middle[1]];
  const low = sag * Math.cos((1.5 * dx) / middle[0]);
  return [
    middle[0] + dx * Math.cos(angle) - dy * Math.sin(angle),
    middle[1] + dx * Math.sin(angle) + dy * Math.cos(angle) + low,
  ];
}

/** Rounds to a tenth, which is finer than any line. */
const fine = (value: number): string => number(Math.round(value * 10) / 10);

/** A closed outline; every side but the last is written as a step from the corner before. */
function outline(corners: readonly Point[]): string {
  return `${corners
    .map(([x, y], index) => {
      const before = corners[index - 1];
      return before ? `l${fine(x - before[0])},${fine(y - before[1])}` : `M${fine(x)},${fine(y)}`;
    })
    .join('')}z`;
}

/**
 * The outlines of plots.
 * @param plots rectangles
 * @param place from a corner of them to where it lies in the frame
 * @returns path data of all of them
 */
export function plotsPath(plots: readonly Plot[], place: (corner: Point) => Point): string {
  return plots
    .map(([left, top, right, bottom]) =>
      outline(
        (
          [
            [left, top],
            [right, top],
            [right, bottom],
            [left, bottom],
          ] as const
        ).map(place),
      ),
    )
    .join('');
}

/** Numbers from 0 to 1 that look like chance and are the same in every build. */
function* chances(): Generator<number, never> {
  let state = 11;
  for (;;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

/**
 * Houses along the upper and lower fronts of blocks, uneven in length and with gaps.
 * @param blocks the blocks
 * @param house depth of a house, and the length of street front that one takes, in units of the frame
 * @returns their plots
 */
export function housesOf(blocks: readonly Plot[], { depth, front }: Plan['house']): Plot[] {
  const chance = chances();
  const next = (): number => chance.next().value;
  const inset = depth / 4;
  return blocks.flatMap(([left, top, right, bottom]) =>
    [top + inset, bottom - inset].flatMap((edge): Plot[] => {
      const houses: Plot[] = [];
      const inwards = edge < (top + bottom) / 2 ? 1 : -1;
      for (let x = left + inset; x < right - inset - front / 3;) {
        const end = Math.min(right - inset, x + front * (0.55 + 0.8 * next()));
        const deep = edge + inwards * depth * (0.75 + 0.5 * next());
        if (next() > 0.14) houses.push([x, Math.min(edge, deep), end, Math.max(edge, deep)]);
        x = end + inset * (0.7 + 1.4 * next());
      }
      return houses;
    }),
  );
}
