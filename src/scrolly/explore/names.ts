/**
 * The names on the map that readers explore. Which of them are shown depends on the scale alone, so that dragging moves all
 * and changes none.
 */
import type { Mark, Point } from '../../marks/mark.ts';
import { boxAround, type Rect } from '../../marks/rect.ts';
import type { Sheet, SheetName } from '../../marks/sheet.ts';
import { declutter } from './declutter.ts';
import type { Wish } from './declutter.ts';

/** Height of a line, and where its base line lies, as shares of the font size. */
const LINE = { height: 1.16, base: 0.86 } as const;

/** Air between a dot and its name, in CSS pixels. */
const GAP = 5;

/** A name that was set. */
export interface SetName {
  /** The point that it hangs on, in map units. */
  readonly at: Point;
  /** Its box in CSS pixels from that point; so it serves at other scales too. */
  readonly box: Rect;
  /** Whether it is shown even where it is cut off. */
  readonly needed: boolean;
  readonly marks: readonly Mark[];
}

/** A place that a name may take: its box, the point that it hangs on, and whether the other script stands beneath. */
interface Place {
  readonly box: Rect;
  readonly at: Point;
  readonly two: boolean;
}

/** The boxes around a dot, in the order in which map-makers try them. */
function around([x, y]: Point, reach: number, width: number, height: number): Rect[] {
  const slant = reach * 0.72;
  const boxes: readonly Point[] = [
    [x + reach, y - height / 2],
    [x - reach - width, y - height / 2],
    [x + slant, y - slant - height],
    [x + slant, y + slant],
    [x - slant - width, y - slant - height],
    [x - slant - width, y + slant],
    [x - width / 2, y - reach - height],
    [x - width / 2, y + reach],
  ];
  return boxes.map(([left, top]) => ({ x: left, y: top, width, height }));
}

/** All places that a name may take, best first. */
function placesOf(name: SheetName, scale: number, radius: number): Place[] {
  const at = name.at[0] ?? [0, 0];
  const height = name.size * LINE.height;
  if (name.dot === undefined) {
    return name.at.map((point) => ({
      at: point,
      two: false,
      box: {
        x: point[0] * scale - name.width / 2,
        y: point[1] * scale - height / 2,
        width: name.width,
        height,
      },
    }));
  }
  const middle: Point = [at[0] * scale, at[1] * scale];
  const one = around(middle, radius + GAP, name.width, height).map((box) => ({ box, at, two: false }));
  if (!name.under) return one;
  const width = Math.max(name.width, name.under.width);
  const both = around(middle, radius + GAP, width, height + name.under.size * LINE.height);
  return [...both.map((box) => ({ box, at, two: true })), ...one];
}

/** The text marks of a name at its place. They hang on the map, so that they travel with it. */
function marksOf(name: SheetName, { box, at, two }: Place, scale: number): Mark[] {
  const x = box.x + box.width / 2 - at[0] * scale;
  const top = box.y - at[1] * scale;
  const line = (key: string, words: string, size: number, y: number, role: string): Mark => ({
    key,
    layer: name.dot === undefined ? 'lines' : 'labels',
    tag: 'text',
    class: `text ${role}`,
    space: 'map',
    points: [at],
    shift: [x, y],
    attrs: { 'font-size': size, 'text-anchor': 'middle' },
    text: words,
    ...(name.by !== undefined && { by: name.by }),
  });
  const marks = [line(name.key, name.words, name.size, top + name.size * LINE.base, name.class)];
  const { under } = name;
  if (under && two) {
    const y = top + name.size * LINE.height + under.size * LINE.base;
    marks.push(line(`under-${name.key}`, under.words, under.size, y, 'under'));
  }
  return marks;
}

/**
 * Sets the names for one scale.
 * @param sheet the map
 * @param marks the picture's marks, for its dots and lines
 * @param scale CSS pixels per map unit
 * @param width how many map units the map is wide
 * @returns the names that have room, as text marks in map space
 */
export function setNames(sheet: Sheet, marks: readonly Mark[], scale: number, width: number): SetName[] {
  const dots = new Map<string, { readonly box: Rect; readonly radius: number }>();
  for (const { key, tag, points, attrs } of marks) {
    const [point] = points;
    if (tag !== 'circle' || !point) continue;
    const radius = Number(attrs?.r ?? 0) + 1.5;
    dots.set(key, { radius, box: boxAround([point[0] * scale, point[1] * scale], radius) });
  }
  const lines = marks
    .filter(({ layer, tag }) => layer === 'lines' && tag === 'path')
    .map(({ points }) => points.map(([x, y]): Point => [x * scale, y * scale]));
  const kilometres = width / sheet.unitsPerKm;
  const names = sheet.names
    .filter(({ range: [from, to] = [0, Infinity] }) => kilometres >= from && kilometres <= to)
    .map((name) => {
      const dot = name.dot === undefined ? undefined : dots.get(name.dot);
      return { name, dot, places: placesOf(name, scale, dot?.radius ?? 0) };
    });
  const chosen = declutter(
    names.map(({ name, dot, places }): Wish => ({
      key: name.key,
      places: places.map(({ box }) => box),
      ...(name.needed && { needed: true }),
      ...(dot ? { own: dot.box } : { clear: lines }),
    })),
    [...dots.values()].map(({ box }) => box),
  );
  return names.flatMap(({ name, places }) => {
    const place = places[chosen.get(name.key) ?? -1];
    return place
      ? [
          {
            at: place.at,
            box: { ...place.box, x: place.box.x - place.at[0] * scale, y: place.box.y - place.at[1] * scale },
            needed: name.needed === true,
            marks: marksOf(name, place, scale),
          },
        ]
      : [];
  });
}
