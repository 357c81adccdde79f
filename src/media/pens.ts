/** Style sheets and typefaces for pictures that leave the page, read from where the page has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { groundPaths } from '../charts/map/geography.ts';
import type { Pens } from './drawing.ts';
import { readStyle } from './style.ts';
import { openTypesetter } from './typesetter.ts';

/** Where the style sheets lie, from the project's root. */
const FOLDER = 'src/styles';
/** The style sheet that loads the typefaces. */
const FONTS = 'fonts.css';
/** The style sheets that say how marks look. */
const SHEETS = [
  FONTS,
  'tokens.css',
  'picture.css',
  'pictures/figures.css',
  'pictures/journey.css',
  'pictures/town.css',
  'pictures/timeline.css',
];

/** Opening typefaces takes a while, and every picture asks for the same ones. */
const opened = new Map<string, Promise<Pens>>();

/**
 * Opens what pictures are drawn with.
 * @param root the project's root folder; by default the folder in which the program runs
 * @returns the same pens for every picture of a build
 */
export function openPens(root: string = process.cwd()): Promise<Pens> {
  const known = opened.get(root);
  if (known) return known;
  const pens = makePens(join(root, FOLDER));
  opened.set(root, pens);
  return pens;
}

async function makePens(folder: string): Promise<Pens> {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    style: readStyle(SHEETS.map((name) => ({ name, css: read(name) }))),
    typesetter: await openTypesetter(read(FONTS), (file) => readFileSync(join(folder, file))),
    ground: groundPaths(),
  };
}
