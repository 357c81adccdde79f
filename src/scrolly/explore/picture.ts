/** The picture that readers see while they explore: the map in the right detail, names, what is chosen, and its furniture. Pure. */
import { cameraScale } from '../../marks/camera.ts';
import type { Camera, Frame, Mark, Picture, Point } from '../../marks/mark.ts';
import { overlap, type Rect } from '../../marks/rect.ts';
import { scaleLength } from '../../marks/scale.ts';
import type { Sheet } from '../../marks/sheet.ts';
import { setNames } from './names.ts';
import type { SetName } from './names.ts';
import { entryOf } from './pick.ts';

/** What the pointer is over, with the words to show and where. */
export interface Pointed {
  /** Id of the entry. */
  readonly entry: string;
  /** Its name. */
  readonly words: string;
  /** Where the pointer is, in CSS pixels of the frame. */
  readonly at: Point;
}

/** Type sizes of the furniture, in CSS pixels. */
const SMALL = 13.5;

/** Height of the strip at the foot of the map that its furniture takes, in CSS pixels. */
const FOOT = 28;

/** Below this width in CSS pixels the map has no room for the long note. */
const NARROW = 480;

/** One line of text in the frame. */
function text(key: string, words: string, at: Point, anchor: string, role: string, size = SMALL): Mark {
  return {
    key,
    layer: 'furniture',
    tag: 'text',
    class: `text ${role}`,
    space: 'frame',
    points: [at],
    attrs: { 'font-size': size, 'text-anchor': anchor },
    text: words,
  };
}

/** Scale bar, north mark, and the note that lines are schematic. */
function furniture(sheet: Sheet, camera: Camera, frame: Frame): Mark[] {
  const { texts, unitsPerKm } = sheet;
  const perKm = cameraScale(camera, frame) * unitsPerKm;
  const km = scaleLength(perKm, Math.min(130, frame.width * 0.24));
  const base = frame.height - 8;
  const [north, bar] = [14, 44];
  const end = bar + km * perKm;
  const narrow = frame.width < NARROW;
  return [
    // A strip of its own, like the margin of a sheet: nothing of the map runs through the words.
    {
      key: 'foot',
      layer: 'furniture',
      tag: 'rect',
      class: 'tray',
      space: 'frame',
      points: [[-1, frame.height - FOOT]],
      attrs: { width: frame.width + 2, height: FOOT + 1 },
    },
    {
      key: 'north',
      layer: 'furniture',
      tag: 'path',
      class: 'north',
      space: 'frame',
      points: [[north, base + 4]],
      attrs: { d: 'M0,-17L4.5,-5L0,-8L-4.5,-5Z' },
    },
    text('north-letter', texts.north, [north + 12, base], 'middle', 'note'),
    {
      key: 'scale-bar',
      layer: 'furniture',
      tag: 'path',
      class: 'scale-bar',
      space: 'frame',
      points: [
        [bar, base - 5],
        [bar, base],
        [end, base],
        [end, base - 5],
      ],
    },
    text('scale', texts.kilometres.replace('{km}', String(km)), [end + 6, base], 'start', 'note'),
    {
      ...text(
        'schematic',
        narrow ? texts.schematicShort : texts.schematic,
        [frame.width - 10, base],
        'end',
        'note',
      ),
      by: 'ours',
    },
  ];
}

/** What sets a chosen mark off: a ring around a dot, a stronger stroke along a line. */
function emphasis(mark: Mark, role: string): Mark {
  const dot = mark.tag === 'circle';
  return {
    key: `${role}-${mark.key}`,
    layer: dot ? 'dots' : 'lit',
    tag: mark.tag,
    class: dot ? role : `lit ${role}`,
    space: 'map',
    points: mark.points,
    attrs: dot ? { r: Number(mark.attrs?.r ?? 0) + 3.5 } : { 'stroke-width': 4.5 },
  };
}

/** The name of what the pointer is over, on a plate that is kept inside the frame. */
function pointedName({ words, at: [x, y] }: Pointed, frame: Frame): Mark[] {
  // Generous: Hangul is about twice as wide as Latin letters.
  const half = [...words].reduce((sum, letter) => sum + (letter > '\u1100' ? 7.5 : 3.6), 10);
  const middle = Math.min(frame.width - half - 2, Math.max(half + 2, x));
  const base = y < 48 ? y + 38 : y - 20;
  return [
    {
      key: 'pointed-plate',
      layer: 'furniture',
      tag: 'rect',
      class: 'tray',
      space: 'frame',
      points: [[middle - half, base - 17]],
      attrs: { width: 2 * half, height: 24 },
    },
    text('pointed', words, [middle, base], 'middle', 'pointed', 15),
  ];
}

/** Whether a name lies in the frame as a whole, and off its furniture: one that is cut off reads badly. Cities keep theirs. */
function isWhole({ camera, frame, covered }: Scene): (name: SetName) => boolean {
  const scale = cameraScale(camera, frame);
  const left = camera.x * scale - frame.width / 2;
  const top = camera.y * scale - frame.height / 2;
  return ({ at, box: { x: dx, y: dy, width, height }, needed }) => {
    const [x, y] = [at[0] * scale + dx - left, at[1] * scale + dy - top];
    return (
      needed ||
      (x >= 2 &&
        y >= 2 &&
        x + width <= frame.width - 2 &&
        y + height <= frame.height - FOOT &&
        (covered === undefined || overlap({ x, y, width, height }, covered) === 0))
    );
  };
}

/** What is to be seen. */
export interface Scene {
  readonly camera: Camera;
  readonly frame: Frame;
  /** Id of the chosen entry. */
  readonly chosen: string | undefined;
  /** What the pointer is over. */
  readonly pointed: Pointed | undefined;
  /** The part of the frame that buttons cover; names that would lie beneath are left out. */
  readonly covered?: Rect | undefined;
  /** Whether the camera is on its way; names then keep their places beside their dots until the scale has changed much. */
  readonly moving?: boolean;
}

/** How much the scale may change on the way before names are placed anew. */
const MUCH = 1.5;

/**
 * Makes the pictures of one map. Placing names takes longer than all else, so they are kept while the scale stays, and
 * nearly so while it changes.
 * @param sheet the map
 * @param pictures its pictures by level
 * @returns draws a scene
 * @throws Error when the map lacks a level that it names
 */
export function drawer(sheet: Sheet, pictures: ReadonlyMap<string, Picture>): (scene: Scene) => Picture {
  let set: { readonly scale: number; readonly width: number; readonly names: readonly SetName[] } | undefined;
  /** Whether the names that are set serve a scale and a width of the map. */
  const serves = (scale: number, width: number, moving: boolean): boolean => {
    if (!set) return false;
    if (moving) return Math.max(scale / set.scale, set.scale / scale) < MUCH;
    return Math.abs(scale / set.scale - 1) < 1e-4 && Math.abs(width - set.width) < 0.5;
  };
  return (scene) => {
    const { camera, frame, chosen, pointed, moving = false } = scene;
    const level = sheet.levels.find(({ above }) => camera.width > above);
    const marks = pictures.get(level?.id ?? '')?.marks;
    if (!marks) throw new Error('the map to explore has no picture for this scale');
    const scale = cameraScale(camera, frame);
    if (!set || !serves(scale, camera.width, moving))
      set = { scale, width: camera.width, names: setNames(sheet, marks, scale, camera.width) };
    const emphasised = marks.flatMap((mark) => {
      const entry = entryOf(mark.key);
      if (entry === undefined) return [];
      if (entry === chosen) return [emphasis(mark, 'chosen')];
      return entry === pointed?.entry ? [emphasis(mark, 'pointed')] : [];
    });
    return {
      camera,
      marks: [
        ...marks,
        ...emphasised,
        ...set.names.filter(isWhole(scene)).flatMap((name) => name.marks),
        ...furniture(sheet, camera, frame),
        ...(pointed ? pointedName(pointed, frame) : []),
      ],
    };
  };
}
