import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { perFrame } from './per-frame.ts';

let waiting = new Map<number, () => void>();
/** Lets a frame pass. */
const nextFrame = (): void => {
  const due = waiting;
  waiting = new Map();
  for (const act of due.values()) act();
};

beforeEach(() => {
  let last = 0;
  waiting = new Map();
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
    last += 1;
    waiting.set(last, act);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => {
    waiting.delete(frame);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('many requests in one frame draw once, and the next frame draws again only when asked', () => {
  const draw = vi.fn();
  const drawing = perFrame(draw);
  drawing.request();
  drawing.request();
  expect(draw).not.toHaveBeenCalled();
  nextFrame();
  expect(draw).toHaveBeenCalledTimes(1);
  nextFrame();
  expect(draw).toHaveBeenCalledTimes(1);
  drawing.request();
  nextFrame();
  expect(draw).toHaveBeenCalledTimes(2);
});

test('drawing at once answers what was asked for before', () => {
  const draw = vi.fn();
  const drawing = perFrame(draw);
  drawing.request();
  drawing.now();
  expect(draw).toHaveBeenCalledTimes(1);
  nextFrame();
  expect(draw).toHaveBeenCalledTimes(1);
});

test('what is cancelled is not drawn', () => {
  const draw = vi.fn();
  const drawing = perFrame(draw);
  drawing.request();
  drawing.cancel();
  nextFrame();
  expect(draw).not.toHaveBeenCalled();
});
