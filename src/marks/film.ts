/**
 * A film: all pictures of a story in one frame, written as small as they go, because every page carries it. Each step
 * holds only what differs from the step before; paths are kept once, as steps from vertex to vertex.
 */
import type { Camera, Frame, Layer, Mark, Picture, Point } from './mark.ts';

/** A mark as it travels: short names, and points by number. Fields that equal the mark's last state are left out. */
interface PackedMark {
  /** key */
  k: string;
  /** layer */
  l?: Layer;
  /** tag */
  t?: Mark['tag'];
  /** class */
  c?: string;
  /** 1 when the points pass through the camera */
  m?: 0 | 1;
  /** number of the geometry */
  g?: number;
  /** shift; 0 for none */
  s?: Point | 0;
  /** attributes; 0 for none */
  a?: Readonly<Record<string, number | string>> | 0;
  /** text; 0 for none */
  w?: string | 0;
  /** opacity */
  o?: number;
  /** draw; 0 for none */
  d?: 'length' | 'fade' | 0;
  /** span of progress in which it is drawn; 0 for none */
  i?: readonly [number, number] | 0;
  /** who says it; 0 for nobody */
  b?: string | 0;
  /** origin; 0 for none */
  f?: string | 0;
  /** attributes on entering; 0 for none */
  e?: Readonly<Record<string, number>> | 0;
}

/** One step of a film. */
interface PackedStep {
  /** id of the step */
  id: string;
  /** camera as x, y, width */
  v?: readonly [number, number, number];
  /** duration in milliseconds */
  n?: number;
  /** marks that are new or differ */
  m: PackedMark[];
  /** order of all marks, as numbers into the film's keys */
  o: number[];
}

/** All pictures of a story in one frame. */
export interface Film {
  readonly frame: Frame;
  /** Every key of the film, in order of first appearance. */
  readonly keys: readonly string[];
  /** Vertices as differences: x, y, then dx, dy and so on; tenths of a unit for the frame, units for the map. */
  readonly geometry: readonly (readonly number[])[];
  readonly steps: readonly PackedStep[];
}

/** Map units are whole, frame units are tenths; both are kept as whole numbers of this fineness. */
const FINENESS = 10;

/** Rounds to a share of a unit. Adding 0 makes zero of negative zero, which JSON does not keep. */
const roundTo = (value: number, shares: number): number => Math.round(value * shares) / shares + 0;

/** Rounds a length to the fineness that a film keeps. */
const rounded = (value: number): number => roundTo(value, FINENESS);

/**
 * Rounds all lengths of a picture to what a film can hold, so that the page that is built and the page that is played
 * agree to the last digit.
 * @param picture a picture as a chart lays it out
 * @returns the same picture with points and shifts to a tenth of a unit, cameras to a unit
 */
export function settle(picture: Picture): Picture {
  const point = ([x, y]: Point): Point => [rounded(x), rounded(y)];
  const marks = picture.marks.map((mark): Mark => {
    const attrs =
      mark.attrs &&
      Object.fromEntries(
        Object.entries(mark.attrs).map(([name, value]) => [
          name,
          typeof value === 'number' ? roundTo(value, 100) : value,
        ]),
      );
    return {
      ...mark,
      points: mark.points.map(point),
      ...(mark.shift && { shift: point(mark.shift) }),
      ...(attrs && { attrs }),
    };
  });
  const { camera } = picture;
  return {
    ...picture,
    camera: camera && { x: roundTo(camera.x, 1), y: roundTo(camera.y, 1), width: roundTo(camera.width, 1) },
    marks,
  };
}

/** Packs vertices as whole differences. */
function packPoints(points: readonly Point[]): number[] {
  const packed: number[] = [];
  let last: Point = [0, 0];
  for (const [x, y] of points) {
    const next: Point = [Math.round(x * FINENESS), Math.round(y * FINENESS)];
    packed.push(next[0] - last[0], next[1] - last[1]);
    last = next;
  }
  return packed;
}

/** Unpacks what {@link packPoints} wrote. */
function unpackPoints(packed: readonly number[]): Point[] {
  const points: Point[] = [];
  let x = 0;
  let y = 0;
  for (let index = 0; index + 1 < packed.length; index += 2) {
    x += packed[index] ?? 0;
    y += packed[index + 1] ?? 0;
    points.push([x / FINENESS, y / FINENESS]);
  }
  return points;
}

/**
 * Writes pictures as a film.
 * @param frame the frame that all pictures were laid out for
 * @param pictures settled pictures by step id, in reading order
 * @returns the film; plain data that survives JSON
 */
export function pack(frame: Frame, pictures: ReadonlyMap<string, Picture>): Film {
  const keys: string[] = [];
  const numbers = new Map<string, number>();
  const geometry: number[][] = [];
  const geometryNumbers = new Map<string, number>();
  const geometryNumber = (points: readonly Point[]): number => {
    const packed = packPoints(points);
    const name = packed.join();
    let found = geometryNumbers.get(name);
    if (found === undefined) {
      found = geometry.push(packed) - 1;
      geometryNumbers.set(name, found);
    }
    return found;
  };

  const last = new Map<string, Required<PackedMark>>();
  const steps: PackedStep[] = [];
  for (const [id, picture] of pictures) {
    const changed: PackedMark[] = [];
    const order = picture.marks.map((mark) => {
      let place = numbers.get(mark.key);
      if (place === undefined) {
        place = keys.push(mark.key) - 1;
        numbers.set(mark.key, place);
      }
      const full: Required<PackedMark> = {
        k: mark.key,
        l: mark.layer,
        t: mark.tag,
        c: mark.class,
        m: mark.space === 'map' ? 1 : 0,
        g: geometryNumber(mark.points),
        s: mark.shift ?? 0,
        a: mark.attrs ?? 0,
        w: mark.text ?? 0,
        o: mark.opacity ?? 1,
        d: mark.draw ?? 0,
        i: mark.span ?? 0,
        b: mark.by ?? 0,
        f: mark.origin ?? 0,
        e: mark.enter ?? 0,
      };
      const before = last.get(mark.key);
      last.set(mark.key, full);
      const difference = Object.entries(full).filter(([name, value]) => {
        if (name === 'k') return false;
        const old: unknown = before?.[name as keyof PackedMark];
        if (before === undefined) return name === 'o' ? value !== 1 : value !== 0;
        return JSON.stringify(old) !== JSON.stringify(value);
      });
      if (before === undefined || difference.length > 0) {
        changed.push({ k: mark.key, ...Object.fromEntries(difference) });
      }
      return place;
    });
    const { camera, duration } = picture;
    steps.push({
      id,
      ...(camera && { v: [camera.x, camera.y, camera.width] }),
      ...(duration !== undefined && { n: duration }),
      m: changed,
      o: order,
    });
  }
  return { frame, keys, geometry, steps };
}

/**
 * Reads a film back into pictures.
 * @param film what {@link pack} wrote
 * @returns the pictures by step id, in reading order
 * @throws Error when the film names a mark that it never described
 */
export function unpack(film: Film): Map<string, Picture> {
  const geometry = film.geometry.map(unpackPoints);
  const marks = new Map<string, Mark>();
  const pictures = new Map<string, Picture>();
  for (const step of film.steps) {
    for (const packed of step.m) marks.set(packed.k, applyPacked(packed, marks.get(packed.k), geometry));
    const [x, y, width] = step.v ?? [];
    const camera: Camera | undefined =
      x === undefined || y === undefined || width === undefined ? undefined : { x, y, width };
    pictures.set(step.id, {
      camera,
      marks: step.o.map((place) => {
        const mark = marks.get(film.keys[place] ?? '');
        if (mark === undefined)
          throw new Error(`step "${step.id}" uses a mark that the film never described`);
        return mark;
      }),
      ...(step.n !== undefined && { duration: step.n }),
    });
  }
  return pictures;
}

/** Lays a packed difference over the last state of its mark. */
function applyPacked(packed: PackedMark, before: Mark | undefined, geometry: readonly Point[][]): Mark {
  const pick = <T>(next: T | 0 | undefined, old: T | undefined): T | undefined =>
    next === undefined ? old : next === 0 ? undefined : next;
  const shift = pick(packed.s, before?.shift);
  const attrs = pick(packed.a, before?.attrs);
  const text = pick(packed.w, before?.text);
  const draw = pick(packed.d, before?.draw);
  const span = pick(packed.i, before?.span);
  const by = pick(packed.b, before?.by);
  const origin = pick(packed.f, before?.origin);
  const enter = pick(packed.e, before?.enter);
  const opacity = packed.o ?? before?.opacity ?? 1;
  return {
    key: packed.k,
    layer: packed.l ?? before?.layer ?? 'furniture',
    tag: packed.t ?? before?.tag ?? 'path',
    class: packed.c ?? before?.class ?? '',
    space: packed.m === undefined ? (before?.space ?? 'frame') : packed.m === 1 ? 'map' : 'frame',
    // A mark that is new and leaves its geometry out has geometry number 0.
    points: packed.g === undefined ? (before?.points ?? geometry[0] ?? []) : (geometry[packed.g] ?? []),
    ...(shift !== undefined && { shift }),
    ...(attrs !== undefined && { attrs }),
    ...(text !== undefined && { text }),
    ...(opacity !== 1 && { opacity }),
    ...(draw !== undefined && { draw }),
    ...(span !== undefined && { span }),
    ...(by !== undefined && { by }),
    ...(origin !== undefined && { origin }),
    ...(enter !== undefined && { enter }),
  };
}
