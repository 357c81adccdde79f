/**
 * The figures of schematic pictures: the military police, soldiers and their base. They look the same in all of them and keep
 * their keys, so that one base and the same few soldiers travel through the story. They stand nowhere in particular and count
 * nobody.
 */
import { number } from '../marks/attributes.ts';
import type { FrameName, Mark, Point } from '../marks/mark.ts';
import { textBlock } from './block.ts';
import { TYPE } from './stage.ts';
import type { Stage } from './stage.ts';

/** Radii of the figures, in units of the frame. */
export const FIGURE: Readonly<Record<FrameName, { post: number; soldier: number }>> = {
  landscape: { post: 9.5, soldier: 6 },
  portrait: { post: 6.8, soldier: 4.2 },
};

/** Keys of the six soldiers; the same six in every schematic picture, so that they travel from one to the next. */
export const SOLDIERS = ['soldier', 'soldier-2', 'soldier-3', 'soldier-4', 'soldier-5', 'soldier-6'] as const;

/** What a figure may have besides its place. */
export type FigureStyle = Partial<Pick<Mark, 'by' | 'draw' | 'span' | 'opacity' | 'origin' | 'layer'>>;

/**
 * The outline of a military policeman: a disc with a band across it, as an arm has. The shape says who it is where the
 * colour is not seen.
 */
function banded(radius: number): string {
  const slit = Math.max(1.3, radius * 0.17);
  const [band, cap] = [radius * 0.3, radius * 0.3 + slit];
  const [r, b, c] = [number(radius), number(band), number(cap)];
  const half = (height: number): string => number(Math.sqrt(radius ** 2 - height ** 2));
  const [wide, narrow] = [half(band), half(cap)];
  const arc = (x: string, y: string): string => `A${r},${r} 0 0 1 ${x},${y}`;
  return [
    `M-${narrow},-${c}${arc(narrow, `-${c}`)}Z`,
    `M${wide},-${b}${arc(wide, b)}H-${wide}${arc(`-${wide}`, `-${b}`)}Z`,
    `M${narrow},${c}${arc(`-${narrow}`, c)}Z`,
  ].join('');
}

/**
 * A mark of the military police.
 * @param key identity
 * @param at where it stands, in units of the frame
 * @param frame for the size
 * @param style who says it, and how it comes
 * @returns the mark
 */
export function postMark(key: string, at: Point, frame: FrameName, style: FigureStyle = {}): Mark {
  return {
    key,
    layer: 'dots',
    tag: 'path',
    class: 'post',
    space: 'frame',
    points: [at],
    attrs: { d: banded(FIGURE[frame].post) },
    ...style,
  };
}

/**
 * A soldier: a dot of ink.
 * @param index which of the six, from 0
 * @param at where he stands, in units of the frame
 * @param frame for the size
 * @param style who says it, and how it comes
 * @returns the mark
 * @throws Error when there is no such soldier
 */
export function soldierMark(index: number, at: Point, frame: FrameName, style: FigureStyle = {}): Mark {
  const key = SOLDIERS[index];
  if (key === undefined) throw new Error(`there are six soldiers, and none with the number ${index}`);
  return {
    key,
    layer: 'dots',
    tag: 'circle',
    class: 'soldier',
    space: 'frame',
    points: [at],
    attrs: { r: FIGURE[frame].soldier },
    ...style,
  };
}

/**
 * The base without a name: an outlined square. It lies under the lines, because ways lead through it, unless told otherwise.
 * @param at its middle, in units of the frame
 * @param side length of its side, in units of the frame
 * @param style who says it, how it comes, and its layer
 * @returns the mark; others may come out of it with `origin: 'base'`
 */
export function baseMark(at: Point, side: number, style: FigureStyle = {}): Mark {
  return {
    key: 'base',
    layer: 'areas',
    tag: 'rect',
    class: 'base',
    space: 'frame',
    points: [at],
    attrs: { x: -side / 2, y: -side / 2, width: side, height: side },
    ...style,
  };
}

/** Dashes around a circle that stands for something only spoken of. */
const DASHES = 9;

/**
 * Measures a circle so that the style sheet can dash it evenly, without a seam: its whole length counts as
 * {@link DASHES} units.
 * @param mark a circle
 * @returns the same circle
 */
export function ringOfDashes(mark: Mark): Mark {
  return { ...mark, attrs: { ...mark.attrs, pathLength: DASHES } };
}

/** Where the note stands, in units of the frame from the left and the lower edge. */
const NOTE = { landscape: { left: 48, bottom: 20 }, portrait: { left: 10, bottom: 8 } } as const;

/**
 * The note that a picture is schematic, along the lower edge.
 * @param words the note
 * @param stage for the frame
 * @returns the marks; the first has the key `schematic-note`
 */
export function schematicNote(words: string, stage: Stage): Mark[] {
  const { frame } = stage;
  const { left, bottom } = NOTE[frame.name];
  return textBlock('schematic-note', words, [left, frame.height - bottom], {
    class: 'note',
    size: TYPE[frame.name].small,
    width: frame.width - 2 * left,
    hang: 'bottom',
    layer: 'furniture',
    by: 'ours',
  });
}

/**
 * A shape that stays as it is: its outline is kept as text, so that many small pieces are one mark.
 * @param key identity
 * @param role class names
 * @param d the outline as path data, in units of the frame
 * @param rest anything else of the mark
 * @returns the mark
 */
export function shapeMark(key: string, role: string, d: string, rest: Partial<Mark> = {}): Mark {
  return {
    key,
    layer: 'lines',
    tag: 'path',
    class: role,
    space: 'frame',
    points: [[0, 0]],
    ...rest,
    attrs: { d, ...rest.attrs },
  };
}
