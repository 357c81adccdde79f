/** The figures of schematic pictures: the military police, soldiers and their base. They look the same in all of them. */
import { number } from '../marks/attributes.ts';
import type { FrameName, Mark, Point } from '../marks/mark.ts';
import { LINE, textMark, wrapText } from './parts.ts';
import type { TextStyle } from './parts.ts';
import type { Face } from './text.ts';

/** Radii of the figures and half the side of the base, in units of the frame. */
export const FIGURE: Readonly<Record<FrameName, { post: number; soldier: number; base: number }>> = {
  landscape: { post: 9.5, soldier: 5.2, base: 25 },
  portrait: { post: 6.8, soldier: 3.9, base: 15 },
};

/** Keys of the six soldiers; the same six in every schematic picture, so that they travel from one to the next. */
export const SOLDIERS = ['soldier', 'soldier-2', 'soldier-3', 'soldier-4', 'soldier-5', 'soldier-6'] as const;

/** What a figure may have besides its place. */
export type FigureStyle = Pick<Mark, 'by' | 'draw' | 'span' | 'opacity' | 'origin'>;

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
 * The base without a name: an outlined square.
 * @param at its middle, in units of the frame
 * @param frame for the size
 * @param style who says it, and how it comes
 * @returns the mark
 */
export function baseMark(at: Point, frame: FrameName, style: FigureStyle = {}): Mark {
  const half = FIGURE[frame].base;
  return {
    key: 'base',
    layer: 'cells',
    tag: 'rect',
    class: 'base',
    space: 'frame',
    points: [at],
    attrs: { x: -half, y: -half, width: 2 * half, height: 2 * half },
    ...style,
  };
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

/**
 * A text in as many lines as its width asks for.
 * @param key identity of the first line; the next are `<key>-2` and so on
 * @param words the text
 * @param at where the first line stands, on its base line
 * @param style how it is set; `face` measures it, `width` is what it must fit, `lift` lets the last line stand there
 * @returns the lines
 */
export function textBlock(
  key: string,
  words: string,
  at: Point,
  style: TextStyle & { readonly face: Face; readonly width: number; readonly lift?: boolean },
): Mark[] {
  const { face, width, lift, ...text } = style;
  const lines = wrapText(words, face, text.size, width);
  const pitch = text.size * LINE.height;
  const first = at[1] - (lift ? (lines.length - 1) * pitch : 0);
  return lines.map((line, index) =>
    textMark(index === 0 ? key : `${key}-${index + 1}`, line, [at[0], first + index * pitch], text),
  );
}
