import { describe, expect, it } from 'vitest';

import { outlineData } from './outline.ts';

describe('outlineData', () => {
  it('writes differences, short', () => {
    expect(
      outlineData([
        { type: 'M', values: [10, 20] },
        { type: 'L', values: [10.5, 19.75] },
        { type: 'Q', values: [11, 19, 12, 19] },
        { type: 'Z', values: [] },
        { type: 'M', values: [10, 21] },
      ]),
    ).toBe('m10 20l.5-.25q.5-.75 1.5-.75zm0 1');
  });

  it('does not let errors of rounding add up', () => {
    const steps = Array.from({ length: 1000 }, (_, index) => ({
      type: index === 0 ? 'M' : 'L',
      values: [index * 0.0333, 0],
    }));
    const sum = [...outlineData(steps).matchAll(/[ml](-?[\d.]+)/g)].reduce(
      (total, [, dx]) => total + Number(dx),
      0,
    );
    expect(sum).toBeCloseTo(999 * 0.0333, 2);
  });

  it('knows no other commands', () => {
    expect(() => outlineData([{ type: 'A', values: [] }])).toThrow('"A" is no command of an outline');
  });
});
