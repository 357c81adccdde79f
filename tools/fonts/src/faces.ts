import type { Axes } from './sources.ts';

/** A Latin face: where it comes from and how it is cut. */
export interface LatinFace {
  /** Stem of the output files: `story` gives `story.woff2` and `story-ext.woff2`. */
  file: string;
  /** CSS family. */
  family: 'Story' | 'Label';
  style: 'normal' | 'italic';
  /** CSS weights the file stands for. */
  weight: string;
  package: string;
  /** The two slices holding western European and other Latin letters, by file name. */
  slices: { latin: string; ext: string };
  /** Axes as kept in the output. */
  axes: Axes;
  /** Points at which advance widths are written out, by name in the JSON file. */
  widths: Record<string, Record<string, number>>;
}

const ASAP_WIDTH = 85;

/**
 * The Latin faces, in the order of the stylesheet.
 * Newsreader's `wght` files have no optical size axis and sit at its default
 * of 18 pt, right for running text. Asap keeps one width between its condensed (75)
 * and normal (100), narrow enough for charts and still open at 12 px.
 */
export const LATIN_FACES: LatinFace[] = [
  {
    file: 'story',
    family: 'Story',
    style: 'normal',
    weight: '400 650',
    package: '@fontsource-variable/newsreader',
    slices: { latin: 'newsreader-latin-wght-normal', ext: 'newsreader-latin-ext-wght-normal' },
    axes: { wght: { min: 400, max: 650 } },
    widths: { 'story-400': { wght: 400 } },
  },
  {
    file: 'story-italic',
    family: 'Story',
    style: 'italic',
    weight: '400 650',
    package: '@fontsource-variable/newsreader',
    slices: { latin: 'newsreader-latin-wght-italic', ext: 'newsreader-latin-ext-wght-italic' },
    axes: { wght: 400 },
    widths: { 'story-italic-400': { wght: 400 } },
  },
  {
    file: 'label',
    family: 'Label',
    style: 'normal',
    weight: '400 700',
    package: '@fontsource-variable/asap',
    slices: { latin: 'asap-latin-wdth-normal', ext: 'asap-latin-ext-wdth-normal' },
    axes: { wght: { min: 400, max: 700 }, wdth: ASAP_WIDTH },
    widths: {
      'label-400': { wght: 400, wdth: ASAP_WIDTH },
      'label-600': { wght: 600, wdth: ASAP_WIDTH },
      'label-700': { wght: 700, wdth: ASAP_WIDTH },
    },
  },
];

/** The Korean face: Noto Sans KR at one weight that sits with both Latin faces. */
export const HANGUL = { file: 'hangul', package: '@fontsource-variable/noto-sans-kr', wght: 450 };
