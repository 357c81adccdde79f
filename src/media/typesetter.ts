/**
 * Sets text in the site's own typefaces as outlines, so that a picture looks the same wherever it is opened. HarfBuzz, which
 * browsers use too, does the shaping.
 */
import { Blob, Buffer as Line, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

import type { Point } from '../marks/mark.ts';
import { fontFiles } from './faces.ts';
import type { FontFile } from './faces.ts';
import { outlineData } from './outline.ts';
import type { OutlineStep } from './outline.ts';

/** How a line of text is set. */
export interface Setting {
  /** Families in order of preference, as style sheets list them. */
  readonly families: string;
  /** Size in units of the picture. */
  readonly size: number;
  /** From 400 to 700; what a typeface does not have is set in its nearest weight. */
  readonly weight?: number;
  readonly italic?: boolean;
  /** Which part of the line the point is; `start` when left out. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Space after each character, in em. */
  readonly spacing?: number;
}

/** Sets lines of text. */
export interface Typesetter {
  /**
   * Sets one line.
   * @param text the line
   * @param at the point on its base line, in units of the picture
   * @param setting how it is set
   * @returns path data; empty for a line of spaces
   * @throws Error when no typeface has one of its characters
   */
  readonly outline: (text: string, at: Point, setting: Setting) => string;
  /**
   * Measures one line.
   * @param text the line
   * @param setting how it is set
   * @returns its width in units of the picture, kerning included
   */
  readonly width: (text: string, setting: Setting) => number;
  /**
   * Breaks a text into lines, at spaces only.
   * @param text the text
   * @param setting how it is set
   * @param width the width to fit, in units of the picture
   * @returns the lines; a word that is too wide stands alone
   */
  readonly wrap: (text: string, setting: Setting, width: number) => string[];
}

/** A run of characters that come from one file. */
interface Run {
  readonly face: FontFile;
  text: string;
}

/** A glyph of a set line: its outline in font units, and where it starts and how far it reaches, in em. */
interface Glyph {
  readonly steps: readonly OutlineStep[];
  readonly unitsPerEm: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Opens the typefaces.
 * @param css the style sheet that loads them
 * @param read reads one of its files, named as in the style sheet
 * @returns a typesetter
 */
export async function openTypesetter(css: string, read: (file: string) => Uint8Array): Promise<Typesetter> {
  const files = fontFiles(css);
  const faces = new Map<string, Face>();
  for (const { file } of files) {
    if (!faces.has(file)) faces.set(file, new Face(new Blob(await decompress(read(file)))));
  }

  const fonts = new Map<string, Font>();
  const fontOf = ({ file, weights: [least, greatest] }: FontFile, weight: number): Font => {
    const used = Math.min(Math.max(weight, least), greatest);
    const key = `${file} ${used}`;
    const known = fonts.get(key);
    if (known) return known;
    const face = faces.get(file);
    if (!face) throw new Error(`the file "${file}" was not read`);
    const font = new Font(face);
    font.setVariations([new Variation('wght', used)]);
    fonts.set(key, font);
    return font;
  };

  const faceFor = (character: string, { families, italic = false }: Setting): FontFile => {
    const code = character.codePointAt(0) ?? 0;
    for (const family of families.split(',').map((name) => name.trim().replace(/^'|'$/g, ''))) {
      const face = files.find((one) => one.family === family && one.italic === italic && one.covers(code));
      if (face) return face;
    }
    throw new Error(
      `none of the site's typefaces has "${character}" (U+${code.toString(16).toUpperCase()}); run "npm run fonts"`,
    );
  };

  const runsOf = (text: string, setting: Setting): Run[] => {
    const runs: Run[] = [];
    for (const character of text) {
      const face = faceFor(character, setting);
      const last = runs.at(-1);
      if (last?.face === face) last.text += character;
      else runs.push({ face, text: character });
    }
    return runs;
  };

  /** Shapes a line that starts at 0. Lengths are in em. */
  const shaped = (text: string, setting: Setting): { glyphs: Glyph[]; width: number } => {
    const { weight = 400, spacing = 0 } = setting;
    // As in browsers: letters that are spaced apart do not join.
    const features = [
      new Feature('lnum', 1),
      ...(spacing === 0 ? [] : [new Feature('liga', 0), new Feature('clig', 0)]),
    ];
    const glyphs: Glyph[] = [];
    let pen = 0;
    for (const run of runsOf(text, setting)) {
      const font = fontOf(run.face, weight);
      const unitsPerEm = faces.get(run.face.file)?.upem ?? 1000;
      const line = new Line();
      line.addText(run.text);
      line.guessSegmentProperties();
      shape(font, line, features);
      const positions = line.getGlyphPositions();
      for (const [index, { codepoint }] of line.getGlyphInfos().entries()) {
        const place = positions[index];
        if (!place) continue;
        glyphs.push({
          steps: font.glyphToJson(codepoint),
          unitsPerEm,
          x: pen + place.xOffset / unitsPerEm,
          y: place.yOffset / unitsPerEm,
        });
        pen += place.xAdvance / unitsPerEm + spacing;
      }
    }
    return { glyphs, width: pen };
  };

  const width = (text: string, setting: Setting): number => shaped(text, setting).width * setting.size;
  return {
    width,
    outline: (text, [x, y], setting) => {
      const { size, anchor = 'start' } = setting;
      const line = shaped(text, setting);
      const left = x - line.width * size * { start: 0, middle: 0.5, end: 1 }[anchor];
      return outlineData(
        line.glyphs.flatMap((glyph) =>
          glyph.steps.map(({ type, values }) => ({
            type,
            values: values.map((value, index) =>
              index % 2 === 0
                ? left + (glyph.x + value / glyph.unitsPerEm) * size
                : y - (glyph.y + value / glyph.unitsPerEm) * size,
            ),
          })),
        ),
      );
    },
    wrap: (text, setting, room) => {
      const lines: string[] = [];
      for (const word of text.split(' ')) {
        const last = lines.at(-1);
        const longer = last === undefined ? word : `${last} ${word}`;
        if (last !== undefined && width(longer, setting) <= room) lines[lines.length - 1] = longer;
        else lines.push(word);
      }
      return lines;
    },
  };
}
