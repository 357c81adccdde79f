import { describe, expect, it } from 'vitest';

import { readProse } from './mdx-text.ts';
import { tellingOf } from './telling.ts';

const telling = (prose: string, claim: string): string | undefined =>
  tellingOf(readProse(prose).links, claim);

describe('tellingOf', () => {
  it('gives the words of the claim without markup, on one line', () => {
    const prose =
      '[Ours.](ours:O1) [The source says that **many**\n<Term id="pass">passes</Term> are “lost”.](report:C4)';
    expect(telling(prose, 'C4')).toBe('The source says that many passes are “lost”.');
  });

  it('takes the first words of several, and words that tell other claims too', () => {
    const prose = '[First. And more.](report:C1,C4)\n\n[Second.](report:C4)';
    expect(telling(prose, 'C4')).toBe('First. And more.');
  });

  it('joins the links of one sentence, from its start to its end', () => {
    const prose =
      '[Before.](report:C1) [Soldiers,](report:C2) [it says,](ours) [run.](report:C3) [After.](report:C4)';
    for (const claim of ['C2', 'C3']) expect(telling(prose, claim)).toBe('Soldiers, it says, run.');
    expect(telling(prose, 'C1')).toBe('Before.');
    expect(telling(prose, 'C4')).toBe('After.');
  });

  it('finds nothing where other words name the claim, or none', () => {
    expect(telling('[Ours.](ours:C4) [C14 is another.](report:C14)', 'C4')).toBeUndefined();
    expect(telling('', 'C4')).toBeUndefined();
  });
});
