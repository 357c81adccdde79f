import { describe, expect, it } from 'vitest';

import { PLANS } from './plan.ts';
import type { Plot } from './plan.ts';
import { housesOf, plotsPath } from './streets.ts';

describe.each(Object.entries(PLANS))('the plan of the %s frame', (_name, plan) => {
  const houses = housesOf(plan.blocks, plan.house);
  const inside = ([left, top, right, bottom]: Plot, block: Plot): boolean =>
    left >= block[0] && top >= block[1] && right <= block[2] && bottom <= block[3];

  it('has houses in every block, and none that leaves its block', () => {
    const empty = plan.blocks.filter((block) => !houses.some((house) => inside(house, block)));
    expect(empty).toEqual([]);
    expect(houses.filter((house) => !plan.blocks.some((block) => inside(house, block)))).toEqual([]);
  });

  it('has the same houses in every build', () => {
    expect(housesOf(plan.blocks, plan.house)).toEqual(houses);
  });

  it('has no two plots that overlap', () => {
    const plots = [...plan.blocks, ...plan.open, plan.market, plan.stand, plan.square, plan.station];
    const over = plots.flatMap((one, index) =>
      plots
        .slice(index + 1)
        .filter((two) => one[0] < two[2] && two[0] < one[2] && one[1] < two[3] && two[1] < one[3])
        .map((two) => `${one.join()} and ${two.join()}`),
    );
    expect(over).toEqual([]);
  });
});

describe('plotsPath', () => {
  it('closes each plot, corner after corner', () => {
    expect(plotsPath([[1, 2, 11, 7]], (corner) => corner)).toBe('M1,2l10,0l0,5l-10,0z');
  });
});
