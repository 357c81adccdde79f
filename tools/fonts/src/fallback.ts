import type { Face } from './face.ts';
import type { CutFace } from './latin.ts';
import { averageAdvance, LABELS, PROSE } from './measure.ts';
import { packageFile } from './sources.ts';

/** A face drawn with an installed font until the real one is there. */
export interface Fallback {
  family: string;
  style: 'normal' | 'italic';
  weight: string;
  /** Full or PostScript names of fonts that share the same advance widths. */
  locals: string[];
  /** All four as fractions: 1 is 100 %. */
  sizeAdjust: number;
  ascent: number;
  descent: number;
  lineGap: number;
}

/** An installed typeface and the free font whose advance widths equal its own. */
interface Stand {
  family: string;
  text: string;
  package: string;
  file: string;
  /** Width of the installed face over that of the stand-in, 1 unless it is a narrow cut. */
  scale: number;
  cuts: Cut[];
}

interface Cut {
  weight: string;
  style: 'normal' | 'italic';
  /** The stand-in's cut, as in its file name. */
  source: string;
  /** The finished file to match, and the weight at which to match it. */
  target: { file: string; wght?: number };
  locals: string[];
}

const roman = {
  weight: '400 549',
  style: 'normal',
  source: '400-normal',
  target: { file: 'story', wght: 400 },
} as const;
const bold = {
  weight: '550 700',
  style: 'normal',
  source: '700-normal',
  target: { file: 'story', wght: 600 },
} as const;
const italic = {
  weight: '400 700',
  style: 'italic',
  source: '400-italic',
  target: { file: 'story-italic' },
} as const;
const label = { ...roman, target: { file: 'label', wght: 400 } } as const;
const labelBold = { ...bold, target: { file: 'label', wght: 600 } } as const;

/** Liberation, Tinos and Arimo are drawn to the widths of Times New Roman and Arial, Gelasio to Georgia's. */
const STANDS: Stand[] = [
  {
    family: 'Story Fallback',
    text: PROSE,
    package: '@fontsource/gelasio',
    file: 'gelasio',
    scale: 1,
    cuts: [
      { ...roman, locals: ['Georgia', 'Gelasio', 'Gelasio Regular'] },
      { ...bold, locals: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'] },
      { ...italic, locals: ['Georgia Italic', 'Georgia-Italic', 'Gelasio Italic'] },
    ],
  },
  {
    family: 'Story Fallback Times',
    text: PROSE,
    package: '@fontsource/tinos',
    file: 'tinos',
    scale: 1,
    cuts: [
      { ...roman, locals: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'] },
      {
        ...bold,
        locals: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'],
      },
      {
        ...italic,
        locals: [
          'Times New Roman Italic',
          'TimesNewRomanPS-ItalicMT',
          'Liberation Serif Italic',
          'Tinos Italic',
        ],
      },
    ],
  },
  {
    family: 'Story Fallback Noto',
    text: PROSE,
    package: '@fontsource/noto-serif',
    file: 'noto-serif',
    scale: 1,
    cuts: [
      { ...roman, locals: ['Noto Serif', 'Noto Serif Regular', 'NotoSerif'] },
      { ...bold, locals: ['Noto Serif Bold', 'NotoSerif-Bold'] },
      { ...italic, locals: ['Noto Serif Italic', 'NotoSerif-Italic'] },
    ],
  },
  {
    family: 'Label Fallback',
    text: LABELS,
    package: '@fontsource/arimo',
    file: 'arimo',
    scale: 0.82,
    cuts: [
      { ...label, locals: ['Arial Narrow', 'ArialNarrow', 'Liberation Sans Narrow'] },
      { ...labelBold, locals: ['Arial Narrow Bold', 'ArialNarrow-Bold', 'Liberation Sans Narrow Bold'] },
    ],
  },
  {
    family: 'Label Fallback Arial',
    text: LABELS,
    package: '@fontsource/arimo',
    file: 'arimo',
    scale: 1,
    cuts: [
      { ...label, locals: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans', 'Arimo'] },
      {
        ...labelBold,
        locals: [
          'Arial Bold',
          'Arial-BoldMT',
          'Helvetica Bold',
          'Helvetica-Bold',
          'Liberation Sans Bold',
          'Arimo Bold',
        ],
      },
    ],
  },
  {
    family: 'Label Fallback Roboto',
    text: LABELS,
    package: '@fontsource/roboto',
    file: 'roboto',
    scale: 1,
    cuts: [
      { ...label, locals: ['Roboto', 'Roboto Regular', 'Roboto-Regular'] },
      { ...labelBold, locals: ['Roboto Bold', 'Roboto-Bold'] },
    ],
  },
];

/**
 * Fits installed fonts to the finished faces so that lines break alike before and after loading.
 * @param faces the finished Latin faces
 * @throws Error when a stand-in font is missing or lacks a basic letter
 */
export async function fitFallbacks(faces: CutFace[]): Promise<Fallback[]> {
  const fitted: Fallback[] = [];
  for (const { package: from, file, text, scale, family, cuts } of STANDS) {
    for (const { source, target, weight, style, locals } of cuts) {
      const { files, opened } = faces.find(({ face }) => face.file === target.file)!;
      const axes = target.wght ? { wght: target.wght } : undefined;
      const real = await averageAdvance(files[0]!.bytes, text, axes);
      const standIn = await packageFile(from, `files/${file}-latin-${source}.woff2`);
      const installed = scale * (await averageAdvance(standIn, text));
      fitted.push({ family, style, weight, locals, ...fit(Object.values(opened)[0]![0]!, real / installed) });
    }
  }
  return fitted;
}

/**
 * The four descriptors that give an installed font the width and line box of a face.
 * The overrides are divided by `size-adjust` because the browser scales them with it.
 * @param face the finished face
 * @param sizeAdjust width of the finished face over that of the installed font
 */
export function fit(
  face: Pick<Face, 'unitsPerEm' | 'ascent' | 'descent' | 'lineGap'>,
  sizeAdjust: number,
): Pick<Fallback, 'sizeAdjust' | 'ascent' | 'descent' | 'lineGap'> {
  const share = (length: number) => length / face.unitsPerEm / sizeAdjust;
  return {
    sizeAdjust,
    ascent: share(face.ascent),
    descent: share(face.descent),
    lineGap: share(face.lineGap),
  };
}

/**
 * Family names of the fallbacks in the order they are tried.
 * @param prefix `Story` or `Label`
 */
export function fallbackFamilies(prefix: 'Story' | 'Label'): string[] {
  return STANDS.map(({ family }) => family).filter((family) => family.startsWith(prefix));
}
