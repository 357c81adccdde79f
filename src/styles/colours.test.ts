/**
 * The colours of `tokens.css`, computed: contrast as WCAG 2.2 defines it, and how far apart colours stay for readers who see
 * fewer of them. Which colour stands on which ground, and what else tells two colours apart, is written down here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  parse,
  wcagContrast,
} from 'culori';
import type { Color } from 'culori';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';

type Palette = ReadonlyMap<string, Color>;

/** Which readers the rules of the file are for: the condition of each of its blocks of colours. */
const DARK = 'screen and (prefers-color-scheme: dark)';
const MORE = '(prefers-contrast: more)';
const FORCED = '(forced-colors: active)';
const BLOCKS = blocksOf(readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8'));

/** The colours that each block sets, by its media condition; the block without one has the empty condition. */
function blocksOf(css: string): Map<string, Map<string, string>> {
  const blocks = new Map<string, Map<string, string>>();
  postcss.parse(css).walkRules(':root', (rule) => {
    const condition = rule.parent?.type === 'atrule' ? (rule.parent as postcss.AtRule).params : '';
    const block = blocks.get(condition) ?? new Map<string, string>();
    rule.walkDecls(/^--/, ({ prop, value }) => {
      if (parse(value) || condition === FORCED) block.set(prop.slice(2), value);
    });
    if (block.size > 0) blocks.set(condition, block);
  });
  return blocks;
}

/** What is seen where all these conditions hold: later blocks win, as in the style sheet. */
function palette(...conditions: readonly string[]): Palette {
  const colours = new Map<string, Color>();
  for (const condition of ['', ...conditions]) {
    for (const [name, value] of BLOCKS.get(condition) ?? []) {
      const colour = parse(value);
      if (colour) colours.set(name, colour);
    }
  }
  return colours;
}

function colour(colours: Palette, name: string): Color {
  const found = colours.get(name);
  if (!found) throw new Error(`tokens.css has no colour --${name}`);
  return found;
}

const PALETTES = [
  { name: 'light', colours: palette(), text: 4.5, mark: 3 },
  { name: 'dark', colours: palette(DARK), text: 4.5, mark: 3 },
  { name: 'light, more contrast', colours: palette(MORE), text: 7, mark: 4.5 },
  { name: 'dark, more contrast', colours: palette(MORE, DARK, `${DARK} and ${MORE}`), text: 7, mark: 4.5 },
] as const;

/** Everything that marks, names and prose can stand on. */
const GROUNDS = ['paper', 'sea', 'land', 'province', 'lake'] as const;

/** Colours of words, and the grounds on which words of that colour stand. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  ink: GROUNDS,
  'ink-quiet': GROUNDS,
  unknown: GROUNDS,
  // The lens gives any name in any picture its speaker's colour.
  source: GROUNDS,
  inferred: GROUNDS,
  elsewhere: GROUNDS,
  ours: GROUNDS,
  // Names of waters.
  rail: GROUNDS,
  // The number in the disc of a quoted claim.
  paper: ['ink'],
};

/** Colours of lines and shapes, and what they are drawn on; those of {@link WORDS} keep more than is asked of marks. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  // Figures of the military police in the town, on steps, beside a base.
  vermilion: ['paper', 'sea', 'land', 'province'],
  'rail-soft': ['paper', 'sea', 'land', 'province'],
  coast: ['paper', 'sea', 'land', 'province'],
  edge: ['paper', 'sea', 'land', 'province'],
  river: ['sea', 'land', 'province', 'lake'],
};

/** Hairlines between paragraphs, grid lines and houses of the town: nothing is lost to a reader who does not see them. */
const DECORATION = ['rule'];

/** Colours of the speakers that the lens sets off on a tint of their own. */
const VOICES = ['ink', 'source', 'inferred', 'elsewhere', 'ours'];
/** How strong that tint is (`color-mix` in lens.css). */
const TINT = 0.11;

test('every colour is judged here, and each set has them all', () => {
  const light = [...(BLOCKS.get('')?.keys() ?? [])].sort();
  const judged = new Set([...GROUNDS, ...Object.keys(WORDS), ...Object.keys(MARKS), ...DECORATION]);
  expect([...judged].sort()).toEqual(light);
  for (const condition of [DARK, MORE, `${DARK} and ${MORE}`, FORCED]) {
    expect([...(BLOCKS.get(condition)?.keys() ?? [])].sort(), condition).toEqual(light);
  }
});

test("where the reader's own colours rule, every colour is one of them", () => {
  const values = [...new Set(BLOCKS.get(FORCED)?.values())].sort();
  expect(values).toEqual(['Canvas', 'CanvasText', 'GrayText']);
});

describe.each(PALETTES)('$name', ({ colours, text, mark }) => {
  function tooFaint(table: Readonly<Record<string, readonly string[]>>, floor: number): string[] {
    return Object.entries(table).flatMap(([name, grounds]) =>
      grounds
        .map((ground) => ({ ground, ratio: wcagContrast(colour(colours, name), colour(colours, ground)) }))
        .filter(({ ratio }) => ratio < floor)
        .map(({ ground, ratio }) => `${name} on ${ground}: ${ratio.toFixed(2)}, less than ${floor}`),
    );
  }

  test('words can be read on every ground', () => {
    expect(tooFaint(WORDS, text)).toEqual([]);
  });

  test('lines and shapes can be seen on every ground', () => {
    expect(tooFaint(MARKS, mark)).toEqual([]);
  });

  test('words that the lens sets off can be read on their tint', () => {
    const faint = VOICES.map((name) => {
      const voice = colour(colours, name);
      const tint = interpolate([colour(colours, 'paper'), voice], 'rgb')(TINT);
      return { name, ratio: wcagContrast(voice, tint) };
    }).filter(({ ratio }) => ratio < text);
    expect(faint).toEqual([]);
  });
});

/** Ways to see colours, full strength; culori simulates them as Machado, Oliveira and Fernandes (2009) describe. */
const EYES: Readonly<Record<string, (seen: Color) => Color>> = {
  'full colour': (seen) => seen,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** Colours that are seen side by side and mean different things. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  // Prose with the lens on, notes, lists of claims, and what stands in pictures.
  speakers: ['ink', 'source', 'inferred', 'elsewhere', 'ours'],
  'words in pictures': ['ink', 'ink-quiet', 'unknown', 'elsewhere', 'ours', 'rail'],
  'lines of a map': ['rail', 'rail-soft', 'coast', 'edge', 'river', 'ours', 'elsewhere'],
  'figures and ways': ['vermilion', 'ink', 'ink-quiet', 'edge', 'unknown', 'source'],
  'on the timeline': ['ink', 'elsewhere', 'unknown'],
};

/** The least difference (CIEDE2000) at which colour alone may tell two things apart. */
const FLOOR = 8;

const SPEAKER_SHAPES = 'each speaker has a shape: disc, ring, square, dashed square, diamond, triangle';
const NOT_KNOWN = 'what is not known is hatched, dashed or a question mark';
const WATERS = 'names of waters are italic';
const QUIET_WORDS =
  'quieter words are a note or a second line, set smaller, and say themselves whose they are';
const RAILS = 'a railway is a double line with ties, dotted by its stations';

/** Two colours, their names in the order of the alphabet. */
type Pair = `${string}/${string}`;

/** Pairs that come nearer than {@link FLOOR} for some reader, and what tells them apart for everybody. */
const ALSO_BY_SHAPE: Readonly<Record<Pair, string>> = {
  'ink/ours': SPEAKER_SHAPES,
  'elsewhere/inferred': SPEAKER_SHAPES,
  'inferred/ours': SPEAKER_SHAPES,
  'ink/ink-quiet': QUIET_WORDS,
  'elsewhere/ink-quiet': QUIET_WORDS,
  'ink-quiet/ours': QUIET_WORDS,
  'ink-quiet/unknown': NOT_KNOWN,
  'ours/unknown': NOT_KNOWN,
  'ink-quiet/rail': WATERS,
  'elsewhere/rail': `${WATERS}; other sources have halos and diamonds, never lines`,
  'ours/rail': `${WATERS}; what is ours is a dotted or dashed ring`,
  'rail/unknown': `${WATERS}; ${NOT_KNOWN}`,
  'coast/rail': RAILS,
  'coast/rail-soft': RAILS,
  'edge/rail-soft': RAILS,
  'rail-soft/river': RAILS,
  'elsewhere/rail-soft': 'other sources have halos and diamonds, never lines',
  'coast/ours': 'what is ours is a dotted or dashed ring',
  'edge/river': 'a boundary of provinces is dotted',
  'source/vermilion': 'military police are banded discs; the source marks words',
};

interface Near {
  readonly pair: Pair;
  readonly where: string;
  readonly difference: number;
}

/** Compares two colours in every palette and for every eye. */
function comparisons(one: string, other: string): Near[] {
  const [first = '', second = ''] = [one, other].sort();
  const difference = differenceCiede2000();
  return PALETTES.flatMap(({ name, colours }) =>
    Object.entries(EYES).map(([eye, see]) => ({
      pair: `${first}/${second}` as const,
      where: `${name}, ${eye}`,
      difference: difference(see(colour(colours, first)), see(colour(colours, second))),
    })),
  );
}

const NEAR = Object.values(TOGETHER)
  .flatMap((names) =>
    names.flatMap((one, index) => names.slice(index + 1).flatMap((other) => comparisons(one, other))),
  )
  .filter(({ difference }) => difference < FLOOR);

test('colours that mean different things differ for every eye, or shape tells them apart', () => {
  const untold = NEAR.filter(({ pair }) => !(pair in ALSO_BY_SHAPE)).map(
    ({ pair, where, difference }) => `${pair}: ${difference.toFixed(1)} (${where})`,
  );
  expect(untold).toEqual([]);
});

test('no excuse is kept that is not needed', () => {
  const needed = new Set<string>(NEAR.map(({ pair }) => pair));
  expect(Object.keys(ALSO_BY_SHAPE).filter((pair) => !needed.has(pair))).toEqual([]);
});
