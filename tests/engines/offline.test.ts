/** The story in one file, opened from a disk in Firefox; `tests/browser/offline.test.ts` does more of it in Chromium. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { ONE_FILE } from '../../src/copies/names.ts';
import { builtMarks, pictureFrom, readPicture } from '../browser/marks.ts';
import { DIST } from '../build/site.ts';
import type { Engine } from './driver.ts';
import { startFirefox } from './firefox.ts';

const found = inject('engines').Firefox;

describe.skipIf(found.kind === 'missing')('Firefox', () => {
  let engine: Engine;
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'one-file-'));
    copyFileSync(join(DIST, ONE_FILE), join(folder, 'story.html'));
    if (found.kind === 'here') engine = startFirefox(found.programs, pathToFileURL(folder).href);
  });
  afterAll(async () => {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('the story in one file moves, shows notes and opens the map', async () => {
    await using page = await engine.open({ path: '/story.html#hubs', width: 1440, height: 900 });
    const shown = (): Promise<string | undefined> =>
      page.evaluate(() => document.querySelector<HTMLElement>('[data-picture]')?.dataset.shown);
    for (const id of ['hubs', 'network', 'practice']) {
      await page.evaluate((step) => {
        document.getElementById(step)?.scrollIntoView({ behavior: 'instant', block: 'center' });
      }, id);
      await expect.poll(shown, { timeout: 20_000 }).toBe(id);
      expect(pictureFrom(await page.evaluate(readPicture)).marks).toEqual(builtMarks(id, 'landscape'));
    }
    await page.click('#practice [data-claim="C11"]');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.card')?.textContent))
      .toContain('C11 · ');
    await page.press('Escape');
    await page.evaluate(() => {
      document.getElementById('hubs')?.scrollIntoView({ behavior: 'instant', block: 'center' });
    });
    await expect.poll(shown, { timeout: 20_000 }).toBe('hubs');
    await page.click('[data-explore]');
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('.explore').length)).toBe(1);
    expect(await page.noise()).toEqual([]);
  });
});
