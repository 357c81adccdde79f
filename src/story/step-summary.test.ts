import { expect, it } from 'vitest';

import { summaryOf } from './step-summary.ts';

const step = (prose: string): string => `---\ntitle: A step\n---\n\n${prose}\n`;

it('takes whole sentences, as many as fit', () => {
  const prose = `[The report says so.](report:C1) [Another\nsource agrees.](background:B1)\n\n[${'We add much more. '.repeat(12)}](ours)`;
  expect(summaryOf(step(prose))).toBe('The report says so. Another source agrees.');
});

it('cuts a first sentence that is too long at a word', () => {
  const summary = summaryOf(step(`[${'word '.repeat(60)}](report:C1)`));
  expect(summary).toMatch(/word…$/);
  expect(summary.length).toBeLessThanOrEqual(200);
});

it('leaves marked words in and other links out', () => {
  expect(
    summaryOf(
      step('[The <Term id="armband">armband</Term> is red.](report:C1) [More](https://example.org/)'),
    ),
  ).toBe('The armband is red.');
});
