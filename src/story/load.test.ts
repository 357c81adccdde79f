import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { valid } from './fixture.ts';
import { ContentError, loadStory } from './load.ts';
import { summarise } from './summary.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'story-'));
  for (const { path, text } of valid.files()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const PLACES = 'src/content/places.yaml';
const change = (piece: string, by: string): void => {
  const text = readFileSync(join(root, PLACES), 'utf8');
  expect(text).toContain(piece);
  writeFileSync(join(root, PLACES), text.replace(piece, by));
};

describe('loadStory', () => {
  it('counts what it checked', () => {
    expect(summarise(loadStory(root))).toMatchInlineSnapshot(
      `"3 steps in 1 language, 1 page, 1 report claim, 2 other claims, 3 events, 1 unknown, 2 sources, 2 places, 2 lines, 1 unit, 1 term checked"`,
    );
  });

  it('gives the same story until a file changes', () => {
    const first = loadStory(root);
    expect(loadStory(root)).toBe(first);
    change('name: Anju', 'name: Anju City');
    expect(loadStory(root).places.get('anju')?.name).toBe('Anju City');
  });

  it('throws one message with every fault', () => {
    change('lat: 39.62', 'lat: north');
    expect(() => loadStory(root)).toThrow(ContentError);
    expect(() => loadStory(root)).toThrowErrorMatchingInlineSnapshot(`
      [ContentError: The content has faults.

      src/content/places.yaml:5 · place "anju" · lat: found "north"; allowed: a number from 33 to 43.2, inside the box around Korea (latitude 33 to 43.2, longitude 124 to 131)

      1 fault in 1 file]
    `);
  });
});

describe('the content of this project', () => {
  it('has no faults', () => {
    const story = loadStory(resolve(import.meta.dirname, '../..'));
    expect(story.editions.length).toBeGreaterThan(0);
  });
});
