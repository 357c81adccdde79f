/** The words in which the prose of a step tells a claim. */
import { readWording } from '../schemas/wording.ts';
import type { LinkUse } from './mdx-text.ts';

/**
 * Finds the words that tell one claim of the report, as readers see them. Where a sentence is shared by several links, the
 * whole of it is given.
 * @param links the links of the step's prose, in order
 * @param claim id of the claim, such as `C4`
 * @returns the first words whose claim it is, on one line and without markup; `undefined` when no words tell it
 */
export function tellingOf(links: readonly LinkUse[], claim: string): string | undefined {
  const found = links.findIndex(({ target, text }) => {
    const said = readWording(target);
    return said?.wording === 'report' && said.claims.includes(claim) && text !== '';
  });
  if (found === -1) return undefined;
  const first = links.slice(0, found + 1).findLastIndex(({ continues }) => !continues);
  const after = links.slice(found + 1).findIndex(({ continues }) => !continues);
  const sentence = links.slice(Math.max(first, 0), after === -1 ? undefined : found + 1 + after);
  return sentence
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}
