/** Which typeface files there are and what each holds, as the page's own style sheet says. */
import { parse } from 'postcss';

/** One file of a typeface. */
export interface FontFile {
  /** The family that style sheets call it by. */
  readonly family: string;
  /** Whether it holds the italic. */
  readonly italic: boolean;
  /** The least and the greatest weight that it is used for. */
  readonly weights: readonly [least: number, greatest: number];
  /** Its file, from the style sheet's folder. */
  readonly file: string;
  /** Tells whether it is used for a character. */
  readonly covers: (codePoint: number) => boolean;
}

/** Takes a `unicode-range` apart. */
function coverage(value: string): (codePoint: number) => boolean {
  const ranges = value.split(',').map((range) => {
    const [, from = '', to = from] = /^U\+([\dA-F]+)(?:-([\dA-F]+))?$/i.exec(range.trim()) ?? [];
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  if (ranges.some((pair) => pair.some(Number.isNaN))) throw new Error(`"${value}" is no unicode-range`);
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/**
 * Reads the typefaces that a style sheet loads. Faces that stand for fonts of the reader's device are passed over.
 * @param css the style sheet that `tools/fonts` writes
 * @returns one entry per face and file, in its order
 */
export function fontFiles(css: string): FontFile[] {
  const files: FontFile[] = [];
  parse(css).walkAtRules('font-face', (rule) => {
    const say: Record<string, string> = {};
    rule.each((child) => {
      if (child.type === 'decl') say[child.prop] = child.value.replace(/\s+/g, ' ').trim();
    });
    const file = /url\('\.\/([^']+)'\)/.exec(say.src ?? '')?.[1];
    if (file === undefined) return;
    const [least = 400, greatest = least] = (say['font-weight'] ?? '').split(' ').map(Number);
    files.push({
      family: (say['font-family'] ?? '').replace(/^'|'$/g, ''),
      italic: say['font-style'] === 'italic',
      weights: [least, greatest],
      file,
      covers: coverage(say['unicode-range'] ?? 'U+0-10FFFF'),
    });
  });
  return files;
}
