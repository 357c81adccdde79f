/**
 * The six shapes that tell who speaks: told by the outlet, a square; its source quoted, a disc; its source summed up, a
 * ring; concluded by the outlet, a dashed square; other sources, a diamond; our own reading, a triangle.
 */
import { number } from '../marks/attributes.ts';
import type { Mark, Point } from '../marks/mark.ts';
import type { Speaker } from '../schemas/speech.ts';

/** The parts of a mark that show a speaker; key, layer and the rest are the caller's. */
export type SpeakerParts = Required<Pick<Mark, 'tag' | 'class' | 'space' | 'points' | 'attrs' | 'by'>>;

/** How much farther the corners of a diamond and of a triangle reach, so that they look as large as a disc. */
const REACH = { diamond: 1.2, triangle: 1.25 } as const;

/** A closed outline around the origin as path data; it travels by `transform`, as the other shapes do. */
const outline = (corners: readonly Point[]): string =>
  `M${corners.map(([x, y]) => `${number(x)},${number(y)}`).join('L')}Z`;

/**
 * The shape of a speaker.
 * @param speaker who speaks
 * @param centre where the shape sits, in units of the frame
 * @param radius half its width, in units of the frame
 * @returns parts of a mark; its class `claim <speaker>` decides fill and line
 */
export function speakerParts(speaker: Speaker, centre: Point, radius: number): SpeakerParts {
  const common = { class: `claim ${speaker}`, space: 'frame', points: [centre], by: speaker } as const;
  if (speaker === 'background') {
    const far = radius * REACH.diamond;
    const d = outline([
      [0, -far],
      [far, 0],
      [0, far],
      [-far, 0],
    ]);
    return { ...common, tag: 'path', attrs: { d } };
  }
  if (speaker === 'ours') {
    const far = radius * REACH.triangle;
    const d = outline([
      [0, -far],
      [far * 0.95, far * 0.7],
      [-far * 0.95, far * 0.7],
    ]);
    return { ...common, tag: 'path', attrs: { d } };
  }
  // What the outlet tells and what it concludes are both square; the dashes of the line tell them apart.
  const rx = speaker === 'narration' || speaker === 'inference' ? 2 : radius;
  return {
    ...common,
    tag: 'rect',
    attrs: { x: -radius, y: -radius, width: 2 * radius, height: 2 * radius, rx },
  };
}

/**
 * The diamond of other sources, drawn out over a stretch of time. Always seven vertices, so that it moves and scales
 * between any two states; with equal ends it is a plain diamond.
 * @param from x of the beginning, in units of the frame
 * @param to x of the end
 * @param y its middle
 * @param radius how far its corners reach
 * @returns the vertices of a closed path
 */
export function lozenge(from: number, to: number, y: number, radius: number): Point[] {
  return [
    [from - radius, y],
    [from, y - radius],
    [to, y - radius],
    [to + radius, y],
    [to, y + radius],
    [from, y + radius],
    [from - radius, y],
  ];
}
