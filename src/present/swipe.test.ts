import { describe, expect, it } from 'vitest';

import { swept } from './swipe.ts';

const sweep = (x: number, y: number) => swept({ x: 200, y: 200 }, { x: 200 + x, y: 200 + y });

describe('swept', () => {
  it('goes on to the left and back to the right', () => {
    expect(sweep(-80, 10)).toBe('next');
    expect(sweep(80, -10)).toBe('previous');
  });

  it('takes neither a touch nor scrolling for a sweep', () => {
    expect(sweep(0, 0)).toBeUndefined();
    expect(sweep(-40, 0)).toBeUndefined();
    expect(sweep(-80, 70)).toBeUndefined();
    expect(sweep(10, -300)).toBeUndefined();
  });
});
