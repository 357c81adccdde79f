/**
 * Pictures in the reader's own colours (`forced-colors`): only those are drawn, every mark is seen, and marks of different
 * kinds in one picture look different without any other colour.
 */
import { expect, test } from 'vitest';

import { openPage } from './page.ts';

/** Marks that are to be no more than ground: they part the two lines of a road, or stand in a disc of ink. */
const GROUND_ONLY = ['lane', 'town-way', 'text claim-number quoted'];

/** Kinds that are drawn with the same paint and line, and what tells them apart. */
const ALIKE: Readonly<Record<string, string>> = {
  'claim background = claim ours': 'one is a diamond, the other a triangle',
  'ring-radius = scale-bar':
    'one lies within a ring and carries its measure, the other stands in the corner with its own',
};

test.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const)('%s, at %i px', async (colorScheme, width) => {
  // Without script the page shows the picture of every step.
  await using open = await openPage({
    width,
    colorScheme,
    javaScriptEnabled: false,
    context: { forcedColors: 'active' },
  });
  const { pictures, faults, alike } = await open.page.evaluate((groundOnly) => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const computed = (name: string): string => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const ground = computed('Canvas');
    const inks = [computed('CanvasText'), computed('GrayText')];

    const faults = new Set<string>();
    const alike = new Set<string>();
    const drawn = [...document.querySelectorAll('.step svg')].filter((svg) => svg.checkVisibility());
    for (const svg of drawn) {
      const step = svg.closest('[data-step]')?.id ?? '';
      const kinds = new Map<string, Set<string>>();
      for (const mark of svg.querySelectorAll('path, circle, rect, use, text')) {
        if (mark.closest('defs, symbol, pattern, mask, clipPath')) continue;
        const kind = mark.getAttribute('class') ?? '';
        const { fill, stroke, strokeDasharray, strokeWidth } = getComputedStyle(mark);
        const paints = [fill, stroke].filter((paint) => paint !== 'none');
        for (const paint of paints)
          if (!paint.startsWith('url') && paint !== ground && !inks.includes(paint))
            faults.add(`${step}: ${kind} is painted ${paint}`);
        if (
          !paints.some((paint) => paint.startsWith('url') || inks.includes(paint)) &&
          !groundOnly.includes(kind)
        )
          faults.add(`${step}: ${kind} cannot be seen`);
        if (mark.localName === 'text') continue;
        const look = [
          mark.getAttribute('href') ?? mark.localName,
          fill,
          stroke,
          strokeDasharray,
          strokeWidth,
          mark.getAttribute('rx'),
          mark.getAttribute('r'),
        ].join(' ');
        kinds.set(look, (kinds.get(look) ?? new Set()).add(kind));
      }
      for (const same of kinds.values()) if (same.size > 1) alike.add([...same].sort().join(' = '));
    }
    return { pictures: drawn.length, faults: [...faults], alike: [...alike] };
  }, GROUND_ONLY);
  expect(pictures).toBeGreaterThan(10);
  expect(faults).toEqual([]);
  expect(alike.filter((pair) => !(pair in ALIKE))).toEqual([]);
});
