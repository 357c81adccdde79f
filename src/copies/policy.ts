/** What a page without anything outside of itself allows. */
import { createHash } from 'node:crypto';

/** What stands in the page itself, as it stands there. */
export interface OwnParts {
  /** The texts of its scripts. */
  readonly scripts: readonly string[];
  /** The texts of its style elements. */
  readonly styles: readonly string[];
  /** It loads no files. */
  readonly files: false;
  /** Its pictures and typefaces stand in it as `data:` addresses. */
  readonly data: true;
}

/** The hash by which a policy knows a script or style. */
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const hashes = (texts: readonly string[]): string => [...new Set(texts.map(hash))].join(' ');

/**
 * The content security policy of a page that asks for nothing: whatever is not in it is refused.
 * @param parts what stands in the page
 * @returns the policy, for a `meta` element
 */
export function contentPolicy({ scripts, styles }: OwnParts): string {
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
