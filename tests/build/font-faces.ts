/** Reads `@font-face` rules: which characters do the site's own typefaces hold? */

/** One `@font-face` rule. */
export interface FontFace {
  /** The family's name. */
  readonly family: string;
  /** Addresses of its files; none for a face that only names local fonts. */
  readonly files: readonly string[];
  /** First and last code point of each range; undefined when the rule names none, which means all. */
  readonly ranges: readonly (readonly [number, number])[] | undefined;
}

/**
 * Parses the rules of a style sheet.
 * @param css the style sheet
 * @returns its faces in order
 */
export function fontFaces(css: string): FontFace[] {
  const plain = css.replace(/\/\*.*?\*\//gs, '');
  return [...plain.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => {
    const ranges = declaration(body, 'unicode-range');
    return {
      family: (declaration(body, 'font-family') ?? '').replace(/^["']|["']$/g, ''),
      files: [...body.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1] ?? ''),
      ranges: ranges?.split(',').map(range),
    };
  });
}

function declaration(body: string, name: string): string | undefined {
  return new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]+)`, 'i').exec(body)?.[1]?.trim();
}

/** `U+26`, `U+0-7F` or `U+4??`. */
function range(text: string): readonly [number, number] {
  const [, first, last] = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/i.exec(text) ?? [];
  if (first === undefined) throw new Error(`"${text}" is no unicode-range`);
  const start = Number.parseInt(first.replaceAll('?', '0'), 16);
  return [start, Number.parseInt(last ?? first.replaceAll('?', 'F'), 16)];
}

/**
 * Tells whether one of the faces holds a character.
 * @param faces the faces
 * @param character one code point
 * @returns true when a face with a file of its own does
 */
export function covers(faces: readonly FontFace[], character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return faces.some(
    ({ files, ranges }) =>
      files.length > 0 &&
      (ranges ?? [[0, 0x10_ff_ff]]).some(([first, last]) => first <= point && point <= last),
  );
}
