/** A step in a sentence or two, for search results and social cards. */
import { readWording } from '../schemas/wording.ts';
import { readProse, splitMdx } from './mdx-text.ts';

/** Search engines and cards show about this much. Unit: characters. */
const LONGEST = 200;

/**
 * The first words of a step's prose.
 * @param mdx the whole file
 * @returns its first sentences, as many as fit; cut at a word where the first one is longer than that
 */
export function summaryOf(mdx: string): string {
  const said = readProse(splitMdx(mdx).body).links.filter(({ target }) => readWording(target) !== undefined);
  let summary = '';
  for (const { text } of said) {
    const longer = `${summary} ${text.replace(/\s+/g, ' ')}`.trim();
    if (longer.length > LONGEST) break;
    summary = longer;
  }
  if (summary !== '') return summary;
  const first = (said[0]?.text ?? '').replace(/\s+/g, ' ');
  return `${first.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}
