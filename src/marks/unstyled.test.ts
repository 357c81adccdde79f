import { expect, it } from 'vitest';

import { unstyledSize } from './unstyled.ts';

it('keeps the proportions of a frame and fits a window of 320 pixels', () => {
  expect(unstyledSize({ name: 'portrait', width: 360, height: 300 })).toEqual({ width: 288, height: 240 });
  expect(unstyledSize({ name: 'landscape', width: 840, height: 640 })).toEqual({ width: 315, height: 240 });
});
