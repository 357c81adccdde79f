/** Text the Latin faces always carry: ASCII, then the typographic signs the site's writing rules allow. */
const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
const SIGNS = '\u00a0\u2009“”‘’–—…·•×÷°±§©«»éöüŏŭŎŬ\u2212≈→←↑↓';

/**
 * Signs a face may lack without stopping the run; the browser then draws them
 * with the next family of the font stack.
 */
const OPTIONAL = '\u2009≈→←↑↓';

/**
 * Code points the Latin faces should carry whatever the content says.
 * @returns a fresh set of Unicode code points
 */
export function latinCharacters(): Set<number> {
  return codePoints(ASCII + SIGNS);
}

/**
 * Tells whether a face may lack a character without stopping the run.
 * @param code a Unicode code point
 */
export function isOptional(code: number): boolean {
  return OPTIONAL.includes(String.fromCodePoint(code));
}

/**
 * Tells whether a character is Hangul: a syllable or one of its letters (jamo).
 * @param code a Unicode code point
 */
export function isHangul(code: number): boolean {
  return (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x3130 && code <= 0x318f)
  );
}

/**
 * Tells whether a character is a Chinese one. Titles of a few sources hold some; they are left to the reader's own fonts,
 * because no face of ours has them and a face for them would weigh more than all others together.
 * @param code a Unicode code point
 */
export function isHan(code: number): boolean {
  return /^\p{Script=Han}$/u.test(String.fromCodePoint(code));
}

/**
 * Tells whether a character draws nothing by itself and so needs no glyph:
 * controls, line breaks, joiners, direction marks, variation selectors.
 * @param code a Unicode code point
 */
export function isInvisible(code: number): boolean {
  return /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{fe00}-\u{fe0f}]$/u.test(String.fromCodePoint(code));
}

/**
 * The code points of a string.
 * @returns each code point once
 */
export function codePoints(text: string): Set<number> {
  return new Set(Array.from(text, (char) => char.codePointAt(0)!));
}

/**
 * Writes code points in ascending order as one string, the form the subsetter takes.
 */
export function toText(codes: Iterable<number>): string {
  return [...codes]
    .sort((a, b) => a - b)
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/**
 * Names a character for a message, for example `U+014F 'ŏ'`.
 */
export function describe(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')} '${String.fromCodePoint(code)}'`;
}
