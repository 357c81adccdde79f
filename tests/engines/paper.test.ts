/** The story on paper from Firefox, with and without script; `tests/browser/paper.test.ts` does more of it in Chromium. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { sheetsIn } from '../pdf.ts';
import { startFirefox } from './firefox.ts';
import type { Firefox } from './firefox.ts';

const found = inject('engines').Firefox;

describe.skipIf(found.kind === 'missing')('Firefox', () => {
  let firefox: Firefox;

  beforeAll(() => {
    if (found.kind === 'here') firefox = startFirefox(found.programs, inject('engineSite'));
  });
  afterAll(() => firefox.stop());

  test.each([
    { format: 'A4', script: true },
    { format: 'Letter', script: true },
    { format: 'A4', script: false },
  ] as const)(
    'prints the story on 10 to 20 sheets of $format, script $script',
    async ({ format, script }) => {
      await using page = await firefox.open({ path: '/#network', width: 1440, height: 900, script });
      const sheets = sheetsIn(await page.pdf(format));
      expect(sheets).toBeGreaterThanOrEqual(10);
      expect(sheets).toBeLessThanOrEqual(20);
    },
  );
});
