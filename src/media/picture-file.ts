/** A step's picture as a file of its own: the picture in the frame for wide screens, and beneath it its title and credit. */
import { FRAMES } from '../charts/stage.ts';
import type { Picture } from '../marks/mark.ts';
import { escapeMarkup } from '../marks/svg.ts';
import type { Source } from '../schemas/source.ts';
import { authorOf, LICENCE } from './credit.ts';
import type { Credit } from './credit.ts';
import { drawFramed } from './drawing.ts';
import type { Pens } from './drawing.ts';
import { element } from './svg.ts';
import type { Setting } from './typesetter.ts';

/** What a picture file is made from. */
export interface PictureFile {
  /** The step's id. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** The picture in words. */
  readonly description: string;
  /** The picture in the frame `landscape`. */
  readonly picture: Picture;
  /** What it says of itself. */
  readonly credit: Credit;
  /** The sources, for programs. */
  readonly sources: readonly Source[];
  /** Title of the site. */
  readonly site: string;
  /** Two-letter language tag of its texts. */
  readonly language: string;
}

/** Measures of the strip beneath the picture, in units of the picture. */
const STRIP = { side: 24, title: 20, top: 32, gap: 22, credit: 13, line: 17, bottom: 14 } as const;

/** How many pixels a unit is in the PNG file. */
export const PNG_SCALE = 2;

/** Names of XML vocabularies; nothing is fetched from them. */
const VOCABULARIES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  cc: 'http://creativecommons.org/ns#',
} as const;

/** Title, source and licence for programs, as drawing programs keep them. */
function metadata({ title, description, credit, sources, site, language }: PictureFile): string {
  const dc = (name: string, words: string): string => element(`dc:${name}`, {}, escapeMarkup(words));
  const work = element(
    'cc:Work',
    { 'rdf:about': credit.address ?? '' },
    [
      dc('format', 'image/svg+xml'),
      dc('title', title),
      dc('description', description),
      dc('language', language),
      dc('creator', authorOf(site)),
      dc('publisher', site),
      dc('rights', [credit.work, credit.map].filter((part) => part !== undefined).join(' ')),
      ...sources.map(({ publisher, title: name, url }) =>
        dc('source', [publisher, name, url].filter((part) => part !== undefined).join(', ')),
      ),
      element('cc:license', { 'rdf:resource': LICENCE.path }),
    ].join(''),
  );
  const vocabularies = Object.fromEntries(
    Object.entries(VOCABULARIES).map(([name, address]) => [`xmlns:${name}`, address]),
  );
  return element('metadata', {}, element('rdf:RDF', vocabularies, work));
}

/** The strip: title and credit on paper. */
function strip(file: PictureFile, pens: Pens): { readonly height: number; readonly body: string } {
  const { style, typesetter } = pens;
  const { width, height: top } = FRAMES.landscape;
  const title: Setting = { families: style.token('font-story'), size: STRIP.title, weight: 600 };
  const small: Setting = { families: style.token('font-label'), size: STRIP.credit };
  const { work, sources, map, address } = file.credit;
  const lines = [work, sources, map, address]
    .filter((part) => part !== undefined)
    .flatMap((part) => typesetter.wrap(part, small, width - 2 * STRIP.side));
  const height = STRIP.top + STRIP.gap + (lines.length - 1) * STRIP.line + STRIP.bottom;
  const line = (text: string, y: number, setting: Setting, colour: string): string =>
    element('path', { d: typesetter.outline(text, [STRIP.side, y], setting), fill: style.token(colour) });
  const body =
    element('rect', { y: top, width, height, fill: style.token('paper') }) +
    element('path', { d: `M0,${top + 0.5}H${width}`, stroke: style.token('rule') }) +
    line(file.title, top + STRIP.top, title, 'ink') +
    lines
      .map((text, index) => line(text, top + STRIP.top + STRIP.gap + index * STRIP.line, small, 'ink-quiet'))
      .join('');
  return { height, body };
}

/**
 * Makes a step's picture as an SVG file. Its text is drawn as outlines, so that it looks the same without our typefaces.
 * @param file what it is made from
 * @param pens style, typefaces and ground
 * @returns an SVG document that refers to nothing outside itself
 */
export function pictureFile(file: PictureFile, pens: Pens): string {
  const { width, height } = FRAMES.landscape;
  const { definitions, body } = drawFramed(file.picture, FRAMES.landscape, file.id, pens);
  const below = strip(file, pens);
  const whole = height + below.height;
  const { work, sources, map, address } = file.credit;
  const words = [file.description, work, sources, map, address]
    .filter((part) => part !== undefined)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width,
      height: whole,
      viewBox: `0 0 ${width} ${whole}`,
      'xml:lang': file.language,
      role: 'img',
      'aria-labelledby': `${file.id}-title ${file.id}-words`,
    },
    [
      element('title', { id: `${file.id}-title` }, escapeMarkup(file.title)),
      element('desc', { id: `${file.id}-words` }, escapeMarkup(words)),
      metadata(file),
      element('defs', {}, definitions),
      body,
      below.body,
    ].join(''),
  )}\n`;
}
