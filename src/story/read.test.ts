import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readContent } from './read.ts';

let root = '';
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('readContent', () => {
  it('reads lists, pages, strings and story with paths relative to the root, in path order', () => {
    write('src/content/story/en/start/opening.mdx', 'prose');
    write('src/content/pages/en/method.mdx', 'more prose');
    write('src/content/places.yaml', '- id: anju');
    write('src/content/strings/en.yaml', 'a: 말');
    expect(readContent(root)).toEqual([
      { path: 'src/content/pages/en/method.mdx', text: 'more prose' },
      { path: 'src/content/places.yaml', text: '- id: anju' },
      { path: 'src/content/story/en/start/opening.mdx', text: 'prose' },
      { path: 'src/content/strings/en.yaml', text: 'a: 말' },
    ]);
  });

  it('keeps misplaced story files for the check, and passes over hidden files and other folders', () => {
    write('src/content/story/.hidden', '');
    write('src/content/geo/korea.json', '{}');
    write('src/content/story/notes.txt', 'x');
    write('src/content/pages/notes.txt', 'x');
    expect(readContent(root).map(({ path }) => path)).toEqual([
      'src/content/pages/notes.txt',
      'src/content/story/notes.txt',
    ]);
  });

  it('names the folder that is missing', () => {
    expect(() => readContent(join(root, 'nowhere'))).toThrow(
      `There is no folder "src/content" in "${join(root, 'nowhere')}". Run from the project's root folder.`,
    );
  });
});
