/** Small makers of marks that several charts share. */
import { inLanguage } from '../schemas/localized.ts';
import type { Layer, Mark, Point } from '../marks/mark.ts';
import type { Rect } from '../marks/rect.ts';
import type { Station } from '../schemas/line.ts';
import type { Place } from '../schemas/place.ts';
import type { Speaker } from '../schemas/speech.ts';
import { textWidth } from './text.ts';
import type { Face } from './text.ts';
import type { LabelWish } from './labels.ts';
import { TYPE } from './stage.ts';
import type { Stage } from './stage.ts';

/** How a line of text is set. */
export interface TextStyle {
  /** Class names beside `text`; they decide face, weight and colour. */
  readonly class?: string;
  /** Font size in units of the frame. */
  readonly size: number;
  /** Which end of the text the point is. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The layer; `labels` when left out. */
  readonly layer?: Layer;
  /** Who says what the text says; nobody when left out. */
  readonly by?: Speaker;
}

/**
 * One line of text at a point of the frame.
 * @param key identity
 * @param words the text
 * @param at the point, on the base line
 * @param style how it is set
 * @returns the mark
 */
export function textMark(key: string, words: string, at: Point, style: TextStyle): Mark {
  return {
    key,
    layer: style.layer ?? 'labels',
    tag: 'text',
    class: style.class ? `text ${style.class}` : 'text',
    space: 'frame',
    points: [at],
    attrs: { 'font-size': style.size, 'text-anchor': style.anchor ?? 'start' },
    text: words,
    ...(style.by && { by: style.by }),
  };
}

/** Share of the font size that a line of Latin text reaches above its base line, and the whole line's height. */
export const LINE = { ascent: 0.78, height: 1.16 } as const;

/** The name of a place, as the block that stands beside its point. */
export interface NameBlock {
  /** The name in the language of the page. */
  readonly name: string;
  /** The name in the other script, printed smaller beneath; empty where there is no room for it. */
  readonly under: string;
  readonly size: number;
  readonly underSize: number;
  readonly face: Face;
  readonly width: number;
  readonly height: number;
}

/**
 * The names of a place in the order in which a page of the stage's language prints them.
 * @param place the place
 * @param stage for the language
 * @returns the name in the page's own script, and the name in the other one
 */
export function namesOfPlace(place: Place, stage: Pick<Stage, 'language'>): { name: string; under: string } {
  return stage.language === 'ko'
    ? { name: place.hangul, under: place.name }
    : { name: place.name, under: place.hangul };
}

/**
 * The name of a stop of a line in the language of the page.
 * @param station the stop; one without a place is known by its name in Latin letters only
 * @param stage for the content and the language
 * @returns the name
 */
export function nameOfStop(station: Station, stage: Pick<Stage, 'story' | 'language'>): string {
  if (station.place === undefined) return station.name ?? '';
  return namesOfPlace(placeById(station.place, stage), stage).name;
}

/**
 * The two lines that name a place: the name, and under it the name in the other script.
 * @param place the place
 * @param stage for language and type sizes
 * @param strong whether the name is one of those that the picture is about
 * @param two whether there is room for the name in the other script
 * @returns texts, sizes and the block's measures in units of the frame
 */
export function nameBlock(place: Place, stage: Stage, strong: boolean, two = true): NameBlock {
  const type = TYPE[stage.frame.name];
  const size = strong ? type.strong : type.plain;
  const face: Face = strong ? 'label-700' : 'label-400';
  const { name, under: other } = namesOfPlace(place, stage);
  const under = two ? other : '';
  const underSize = type.small;
  return {
    name,
    under,
    size,
    underSize,
    face,
    width: Math.max(textWidth(name, face, size), textWidth(under, 'label-400', underSize)),
    height: size * LINE.height + (two ? underSize * LINE.height : 0),
  };
}

/**
 * The wish that a name block brings to the label placer.
 * @param key identity
 * @param block the block
 * @param at the point that it names, in units of the frame
 * @param rest gap, priority and preferences
 * @returns the wish
 */
export function nameWish(
  key: string,
  block: NameBlock,
  at: Point,
  rest: Pick<LabelWish, 'gap' | 'priority' | 'optional' | 'prefer' | 'near' | 'needed'>,
): LabelWish {
  return { key, at, width: block.width, height: block.height, ...rest };
}

/**
 * The two text marks of a placed name. They hang on the place's point, so that they travel with it.
 * @param id the place's id; keys are `name-<id>` and `under-<id>`
 * @param block the block
 * @param box where the placer put it, in units of the frame
 * @param anchor the place's point: in map units for `map`, in frame units for `frame`
 * @param at the same point in units of the frame
 * @param style class of the name, the space that `anchor` is in, and who names the place
 * @returns the name and, where the block has it, the name in the other script
 */
export function nameMarks(
  id: string,
  block: NameBlock,
  box: Rect,
  anchor: Point,
  at: Point,
  style: { readonly class: string; readonly space: 'map' | 'frame'; readonly by: Speaker },
): Mark[] {
  const middle = box.x + box.width / 2;
  const base = box.y + block.size * LINE.ascent + block.size * (LINE.height - 1) * 0.5;
  const line = (key: string, words: string, size: number, baseLine: number, role: string): Mark => ({
    key,
    layer: 'labels',
    tag: 'text',
    class: `text ${role}`,
    space: style.space,
    points: [anchor],
    shift: [middle - at[0], baseLine - at[1]],
    attrs: { 'font-size': size, 'text-anchor': 'middle' },
    text: words,
    by: style.by,
  });
  const name = line(`name-${id}`, block.name, block.size, base, style.class);
  if (block.under === '') return [name];
  return [
    name,
    line(`under-${id}`, block.under, block.underSize, base + block.underSize * LINE.height + 1, 'under'),
  ];
}

/**
 * A box around a line of text, for the label placer to keep clear.
 * @param mark a text mark in frame space
 * @param face the face it is set in
 * @returns the box in units of the frame
 */
export function boxOfText(mark: Mark, face: Face): Rect {
  const [x, y] = mark.points[0] ?? [0, 0];
  const size = Number(mark.attrs?.['font-size'] ?? 0);
  const width = textWidth(mark.text ?? '', face, size);
  const anchor = mark.attrs?.['text-anchor'];
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { x: left, y: y - size * LINE.ascent - 2, width, height: size * LINE.height + 2 };
}

/**
 * A place of the story by its id.
 * @param id the place's id
 * @param stage for the content
 * @returns the place
 * @throws Error when there is none; the content check reports that long before
 */
export function placeById(id: string, stage: Pick<Stage, 'story'>): Place {
  const place = stage.story.places.get(id);
  if (!place) throw new Error(`no place "${id}"`);
  return place;
}

/**
 * A text of the content in the stage's language.
 * @param text the texts by language
 * @param stage for the language
 * @returns the text
 */
export function say(text: Readonly<Record<string, string>>, stage: Pick<Stage, 'language'>): string {
  return inLanguage(text, stage.language);
}

/**
 * Breaks a text into lines that fit a width.
 * @param words the text; it breaks at spaces only
 * @param face the face it is set in
 * @param size font size in units of the frame
 * @param width the width to fit, in units of the frame
 * @returns the lines; a single word that is too wide stands alone
 */
export function wrapText(words: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, face, size) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
