/**
 * Social images: what is shown of a page where somebody shares it. The picture in the frame for phones, because its letters are
 * still legible when the image is 600 pixels wide, beside a column with the title.
 */
import { FRAMES } from '../charts/stage.ts';
import type { Picture } from '../marks/mark.ts';
import { drawFramed } from './drawing.ts';
import type { Pens } from './drawing.ts';
import { SOCIAL } from './social-tags.ts';
import { element } from './svg.ts';
import type { Setting } from './typesetter.ts';

/** What a social image is made from. */
export interface SocialImage {
  /** A few words over the title, such as the chapter; left out where they would only repeat it. */
  readonly over?: string;
  /** The title. */
  readonly title: string;
  /** A sentence under the title. */
  readonly under?: string;
  /** Title of the site; left out where that is the title itself. */
  readonly site?: string;
  /** The line that map data asks for; left out where there is no map. */
  readonly map?: string | undefined;
  /** The picture in the frame `portrait`. */
  readonly picture: Picture;
}

/** Least size of letters in pixels: legible when the image is shown half as wide. */
export const LEAST_LETTERS = 22;

/** Sizes of the title that are tried in turn, in pixels, with the most lines that each may take. */
const TITLES = [
  [68, 3],
  [56, 4],
  [48, 5],
  [42, 7],
] as const;

/** Measures of the column beside the picture in pixels: its margins, and the height of a line of small letters. */
const COLUMN = { side: 40, top: 64, bottom: 40, line: 28 } as const;
/** Height of a line of the title, in sizes of its letters. */
const LEADING = 1.08;
/** The sentence under the title, in pixels: its letters, a line of them, and the gap above its first base line. */
const UNDER = { size: 26, line: 35, gap: 36 } as const;
/** The name of the site, in pixels: its letters, and a line of them. */
const SITE = { size: 30, line: 34 } as const;

/**
 * Makes a social image as SVG.
 * @param image what it is made from
 * @param pens style, typefaces and ground
 * @returns an SVG document of 1200 by 630 units
 * @throws Error when its words do not fit
 */
export function socialImage(image: SocialImage, pens: Pens): string {
  const { style, typesetter } = pens;
  const { width, height } = SOCIAL;
  const frame = FRAMES.portrait;
  const scale = height / frame.height;
  const left = width - frame.width * scale;
  const room = left - 2 * COLUMN.side;
  const label = (weight = 400): Setting => ({
    families: style.token('font-label'),
    size: LEAST_LETTERS,
    weight,
  });
  const written: string[] = [];
  const write = (text: string, y: number, setting: Setting, colour: string): void => {
    const d = typesetter.outline(text, [COLUMN.side, y], setting);
    written.push(element('path', { d, fill: style.token(colour) }));
  };

  // From the top: what stands over the title, the title, what stands under it.
  let y: number = COLUMN.top;
  for (const line of image.over === undefined ? [] : typesetter.wrap(image.over, label(600), room)) {
    write(line, y, label(600), 'ink-quiet');
    y += COLUMN.line;
  }
  const title = TITLES.map(([size, most]) => {
    const setting: Setting = { families: style.token('font-story'), size, weight: 500 };
    return { setting, most, lines: typesetter.wrap(image.title, setting, room) };
  }).find(
    ({ setting, most, lines }) =>
      lines.length <= most && lines.every((line) => typesetter.width(line, setting) <= room),
  );
  if (!title) throw new Error(`the title "${image.title}" does not fit into its social image`);
  y += title.setting.size - (image.over === undefined ? COLUMN.line / 2 : COLUMN.line / 4);
  for (const line of title.lines) {
    write(line, y, title.setting, 'ink');
    y += title.setting.size * LEADING;
  }
  const under: Setting = { families: style.token('font-story'), size: UNDER.size };
  y += UNDER.gap - title.setting.size / 2;
  for (const line of image.under === undefined ? [] : typesetter.wrap(image.under, under, room)) {
    write(line, y, under, 'ink');
    y += UNDER.line;
  }

  // From the bottom: the map's line, and over it the site.
  let low: number = height - COLUMN.bottom;
  for (const line of image.map === undefined ? [] : typesetter.wrap(image.map, label(), room).toReversed()) {
    write(line, low, label(), 'ink-quiet');
    low -= COLUMN.line;
  }
  if (image.site !== undefined) {
    if (image.map !== undefined) low -= COLUMN.line / 2;
    write(image.site, low, { families: style.token('font-story'), size: SITE.size, weight: 600 }, 'ink');
    low -= SITE.line;
  }
  if (y - COLUMN.line > low)
    throw new Error(`the words of "${image.title}" do not fit into its social image`);

  const { definitions, body } = drawFramed(image.picture, frame, 'social', pens);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    [
      element('defs', {}, definitions),
      element('g', { transform: `translate(${left},0) scale(${scale})` }, body),
      element('rect', { width: left, height, fill: style.token('paper') }),
      element('path', { d: `M${left},0V${height}`, stroke: style.token('rule'), 'stroke-width': 2 }),
      ...written,
    ].join(''),
  );
}
