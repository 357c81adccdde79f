import { describe, expect, it } from 'vitest';

import { cameraScale, cameraTransform, framePoints, throughCamera } from './camera.ts';
import type { Camera, Frame, Mark } from './mark.ts';

const frame: Frame = { name: 'landscape', width: 800, height: 600 };
const camera: Camera = { x: 100, y: -50, width: 1600 };

describe('cameraScale', () => {
  it('is frame units per map unit', () => {
    expect(cameraScale(camera, frame)).toBe(0.5);
  });
});

describe('throughCamera', () => {
  it('shows its point in the middle of the frame', () => {
    expect(throughCamera([100, -50], camera, frame)).toEqual([400, 300]);
  });

  it('scales both directions alike, east to the right and south down', () => {
    expect(throughCamera([120, -50], camera, frame)).toEqual([410, 300]);
    expect(throughCamera([100, -30], camera, frame)).toEqual([400, 310]);
  });

  it('shows as many map units as the camera is wide', () => {
    expect(throughCamera([100 - 800, -50], camera, frame)[0]).toBe(0);
    expect(throughCamera([100 + 800, -50], camera, frame)[0]).toBe(800);
  });
});

describe('cameraTransform', () => {
  it('moves the ground as throughCamera moves points', () => {
    const written = /^translate\((.+),(.+)\) scale\((.+)\)$/.exec(cameraTransform(camera, frame));
    const [x = 0, y = 0, scale = 0] = (written ?? []).slice(1).map(Number);
    expect([37 * scale + x, 91 * scale + y]).toEqual(throughCamera([37, 91], camera, frame));
  });
});

describe('framePoints', () => {
  const mark: Mark = {
    key: 'dot',
    layer: 'dots',
    tag: 'circle',
    class: '',
    space: 'map',
    points: [[120, -50]],
  };

  it('adds the shift after the camera', () => {
    expect(framePoints({ ...mark, shift: [3, -4] }, camera, frame)).toEqual([[413, 296]]);
  });

  it('leaves points of the frame as they are, save for the shift', () => {
    expect(framePoints({ ...mark, space: 'frame' }, camera, frame)).toEqual([[120, -50]]);
    expect(framePoints({ ...mark, space: 'frame', shift: [1, 1] }, undefined, frame)).toEqual([[121, -49]]);
  });

  it('names a mark that lies on the map of a picture without a camera', () => {
    expect(() => framePoints(mark, undefined, frame)).toThrow(
      'mark "dot" lies on the map, but the picture has no camera',
    );
  });
});
