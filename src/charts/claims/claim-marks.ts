/** One claim of the report as its shape and its number, wherever a picture puts it. */
import type { Mark, Point } from '../../marks/mark.ts';
import type { Claim } from '../../schemas/claim.ts';
import { textMark } from '../parts.ts';
import { speakerParts } from '../speaker-shapes.ts';

/** How a claim is drawn. */
export interface ClaimStyle {
  /** Half the width of the shape, in units of the frame. */
  readonly radius: number;
  /** Font size of the number, in units of the frame. */
  readonly size: number;
  /** Key of the mark that the claim comes out of when it appears. */
  readonly origin: string;
}

/**
 * The two marks of a claim.
 * @param claim a claim of the report
 * @param centre where it stands, in units of the frame
 * @param style how it is drawn
 * @returns the shape of its speaker, and the number in it
 */
export function claimMarks(claim: Claim, centre: Point, style: ClaimStyle): Mark[] {
  const [x, y] = centre;
  const { speaker } = claim;
  return [
    {
      key: `claim-${claim.id}`,
      layer: 'dots',
      ...speakerParts(speaker, centre, style.radius),
      origin: style.origin,
    },
    {
      ...textMark(`claim-${claim.id}-number`, claim.id.slice(1), [x, y + style.size * 0.34], {
        class: `claim-number ${speaker}`,
        size: style.size,
        anchor: 'middle',
        by: speaker,
      }),
      origin: style.origin,
    },
  ];
}
