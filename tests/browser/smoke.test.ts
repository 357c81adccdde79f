import { describe, expect, it } from 'vitest';

import { openPage } from './page.ts';

describe('the story page', () => {
  it.each([
    ['light', true],
    ['dark', true],
    ['light', false],
  ] as const)('opens quietly (%s, script %s)', async (colorScheme, javaScriptEnabled) => {
    await using open = await openPage({ colorScheme, javaScriptEnabled });
    expect(open.response.status()).toBe(200);
    expect(await open.page.title()).not.toBe('');
    expect(await open.page.locator('h1').count()).toBe(1);
    open.expectQuiet();
  });
});

describe('an address that does not exist', () => {
  it('shows the 404 page, wherever it is', async () => {
    await using open = await openPage({ path: '/no/such/page/' });
    expect(open.response.status()).toBe(404);
    expect(await open.page.title()).not.toBe('');
    // The browser itself reports the status; nothing else may be wrong.
    expect(open.noise.filter((line) => !line.includes('status of 404'))).toEqual([]);
    const home = await open.page.locator('a[href]').first().getAttribute('href');
    expect(home).not.toBeNull();
  });
});
