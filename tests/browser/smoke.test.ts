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

  it('fetches no film without script, since nothing would play it', async () => {
    for (const size of [
      { width: 390, height: 844 },
      { width: 820, height: 1180 },
      { width: 1440, height: 900 },
    ]) {
      await using open = await openPage({ ...size, javaScriptEnabled: false });
      await open.page.waitForLoadState('networkidle');
      expect(open.requests.filter((address) => address.includes('/films/'))).toEqual([]);
    }
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

describe('the watch on failed requests', () => {
  /** Every image takes until the test says how it ends. */
  const openWithImage = async (end: 'refused' | 'aborted' | 'left') => {
    const open = await openPage({
      path: '/glossary/',
      prepare: (context) =>
        context.route(/pending\.png$/, async (route) => {
          if (end !== 'left') await route.abort(end === 'refused' ? 'connectionrefused' : 'aborted');
        }),
    });
    const asked = open.page.waitForRequest(/pending\.png$/);
    await open.page.evaluate(() => {
      // In the page, because an image that nothing refers to may be given up at any time.
      document.body.append(Object.assign(new Image(), { src: '/pending.png' }));
    });
    await asked;
    return open;
  };

  it.each(['refused', 'aborted'] as const)('reports one that is %s while the page stays', async (end) => {
    await using open = await openWithImage(end);
    await expect.poll(() => open.noise.filter((line) => line.startsWith('failed: '))).toHaveLength(1);
  });

  it('reports none that is cut off because the reader leaves', async () => {
    await using open = await openWithImage('left');
    // Not just any: the icon may be cut off too.
    const cutOff = open.page.waitForEvent('requestfailed', (request) =>
      request.url().endsWith('pending.png'),
    );
    await open.page.goto(open.page.url().replace('/glossary/', '/method/'));
    await cutOff;
    open.expectQuiet();
  });
});
