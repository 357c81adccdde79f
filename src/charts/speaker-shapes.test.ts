import { describe, expect, it } from 'vitest';

import { SPEAKERS } from '../schemas/speech.ts';
import { lozenge, speakerParts } from './speaker-shapes.ts';

describe('speakerParts', () => {
  it('gives each speaker a look of its own, also without colour', () => {
    const looks = SPEAKERS.map((speaker) => {
      const { tag, attrs } = speakerParts(speaker, [0, 0], 10);
      return `${tag} ${JSON.stringify(attrs)}`;
    });
    // Of the voices that are round, and of those that are square, each differs by fill or line, which the class decides.
    expect(new Set(looks).size).toBe(4);
    expect(new Set(SPEAKERS.map((speaker) => speakerParts(speaker, [0, 0], 10).class)).size).toBe(6);
  });

  it.each(SPEAKERS)('draws %s around one point and says who speaks', (speaker) => {
    const { points, by, space } = speakerParts(speaker, [30, 40], 10);
    expect({ points, by, space }).toEqual({ points: [[30, 40]], by: speaker, space: 'frame' });
  });

  it('draws the outlet’s telling as a square and the quoted source as a disc of the same width', () => {
    expect(speakerParts('narration', [0, 0], 8).attrs).toEqual({
      x: -8,
      y: -8,
      width: 16,
      height: 16,
      rx: 2,
    });
    expect(speakerParts('quoted', [0, 0], 8).attrs).toEqual({ x: -8, y: -8, width: 16, height: 16, rx: 8 });
  });

  it('closes the outlines of diamond and triangle', () => {
    expect(speakerParts('background', [0, 0], 10).attrs.d).toBe('M0,-12L12,0L0,12L-12,0Z');
    expect(String(speakerParts('ours', [0, 0], 10).attrs.d).match(/[ML]/g)).toHaveLength(3);
  });
});

describe('lozenge', () => {
  it('is a diamond for a moment', () => {
    const corners = new Set(lozenge(50, 50, 20, 5).map(([x, y]) => `${x},${y}`));
    expect(corners).toEqual(new Set(['45,20', '50,15', '55,20', '50,25']));
  });

  it('is closed, and has as many vertices for a stretch of time as for a moment', () => {
    const stretch = lozenge(50, 80, 20, 5);
    expect(stretch).toHaveLength(lozenge(50, 50, 20, 5).length);
    expect(stretch.at(-1)).toEqual(stretch[0]);
    expect(Math.max(...stretch.map(([x]) => x))).toBe(85);
  });
});
