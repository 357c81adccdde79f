/**
 * The base and the soldiers of the schematic pictures. They keep their keys from chart to chart, so that one base and the
 * same few soldiers travel through the story. The base is nowhere in particular, and the dots count nobody.
 */
import type { Frame, Mark, Point } from '../marks/mark.ts';
import type { Speaker } from '../schemas/speech.ts';
import { textBlock } from './block.ts';
import { TYPE } from './stage.ts';
import type { Stage } from './stage.ts';

/** Keys of the soldiers; a picture shows as many of them as it needs. */
export const SOLDIERS = ['soldier', 'soldier-2', 'soldier-3', 'soldier-4', 'soldier-5', 'soldier-6'] as const;
/** One of {@link SOLDIERS}. */
export type SoldierKey = (typeof SOLDIERS)[number];

/** Dashes around a circle that stands for something only spoken of. */
const DASHES = 9;

/** Radius of a soldier's dot in units of the frame. */
export const SOLDIER_RADIUS = { landscape: 7, portrait: 4.5 } as const;

/**
 * The base without a name: an outlined square.
 * @param at its middle
 * @param side length of its side in units of the frame
 * @param by who says what the picture tells of it
 * @returns the mark; others may come out of it with `origin: 'base'`
 */
export function baseMark(at: Point, side: number, by: Speaker): Mark {
  return {
    key: 'base',
    // Under the lines, because ways lead through it.
    layer: 'areas',
    tag: 'rect',
    class: 'base',
    space: 'frame',
    points: [at],
    attrs: { x: -side / 2, y: -side / 2, width: side, height: side },
    by,
  };
}

/**
 * A soldier: a dot of ink. He comes out of the base when no picture before had him.
 * @param key which of the soldiers
 * @param at where
 * @param frame for the size
 * @param by who says what he does here
 * @returns the mark
 */
export function soldierMark(key: SoldierKey, at: Point, frame: Frame, by: Speaker): Mark {
  return {
    key,
    layer: 'dots',
    tag: 'circle',
    class: 'soldier',
    space: 'frame',
    points: [at],
    attrs: { r: SOLDIER_RADIUS[frame.name] },
    by,
    origin: 'base',
  };
}

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
