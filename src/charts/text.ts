/** Measures text when the site is built, from the advance widths of the very fonts that the page ships. */
import widths from '../marks/advance-widths.json' with { type: 'json' };

/** The faces that charts write in. */
export type Face = 'label-400' | 'label-600' | 'label-700' | 'story-italic-400';

const faces: Readonly<Record<string, { default: number; chars: Readonly<Record<string, number>> }>> =
  widths.faces;

/** Hangul syllables, which are all equally wide. */
const HANGUL = /[\u3131-\u318e\uac00-\ud7a3]/;

/**
 * How wide a text will be.
 * @param text one line
 * @param face the face it is set in
 * @param size its font size, in units of the frame
 * @param spacing extra space after each character, in em; for letter-spaced lettering
 * @returns its width in units of the frame; kerning is left out of account, which is good to about one per cent
 */
export function textWidth(text: string, face: Face, size: number, spacing = 0): number {
  const table = faces[face];
  if (table === undefined) throw new Error(`no advance widths for the face "${face}"`);
  let sum = 0;
  for (const character of text) {
    sum += HANGUL.test(character) ? widths.hangul : (table.chars[character] ?? table.default);
    sum += spacing * widths.unitsPerEm;
  }
  return (sum * size) / widths.unitsPerEm;
}
