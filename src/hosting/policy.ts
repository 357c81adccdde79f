/**
 * The content security policy. A page bears it as a `meta` element, so that it holds on any host and without one; servers
 * that can send headers send it too, because only there may it say who is allowed to frame a page.
 */
import { createHash } from 'node:crypto';

/** What a page needs to be allowed. */
export interface PolicyNeeds {
  /** Texts of scripts in the page itself, exactly as they stand between the tags. */
  readonly scripts?: readonly string[];
  /** Texts of style sheets in the page itself, exactly as they stand between the tags. */
  readonly styles?: readonly string[];
  /**
   * Whether the page loads files that lie beside it; true by default. `framed` is for pages that others embed: in a frame
   * with a sandbox WebKit takes `'self'` for nothing, since the page has no origin, and which host it is on is not known. Such
   * pages load style and typefaces from any host, and scripts from none: theirs stand in them.
   */
  readonly files?: boolean | 'framed';
  /** Whether pictures and typefaces stand in the page as `data:` addresses; false by default. */
  readonly data?: boolean;
}

/**
 * Names a text by its hash, as policies do.
 * @param text a script or style sheet
 * @returns a source expression, with its quotes
 */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/**
 * Writes a policy: nothing is allowed but what the page needs. There is no `unsafe-inline` and no `unsafe-eval`, and text
 * becomes markup or script nowhere: Trusted Types are required, and no policy may make any.
 * @param needs what the page needs
 * @returns the value of the header or of the element's `content`, without double quotes
 */
export function contentPolicy(needs: PolicyNeeds = {}): string {
  const { scripts = [], styles = [], files = true, data = false } = needs;
  const self = files === false ? [] : ["'self'"];
  const anywhere = files === 'framed' ? ['https:', 'http:'] : [];
  const embedded = data ? ['data:'] : [];
  const sources: readonly (readonly [directive: string, sources: readonly string[]])[] = [
    ['script-src', [...(files === true ? self : []), ...scripts.map(hashSource)]],
    ['style-src', [...self, ...anywhere, ...styles.map(hashSource)]],
    ['img-src', [...self, ...embedded]],
    ['font-src', [...self, ...anywhere, ...embedded]],
    // Films, and the list of places that the map to explore is taken from.
    ['connect-src', files === true ? self : []],
    // The page on embedding shows its own embedded pages.
    ['frame-src', files === true ? self : []],
  ];
  return [
    "default-src 'none'",
    ...sources.filter(([, allowed]) => allowed.length > 0).map((directive) => directive.flat().join(' ')),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * Unites policies: what one of them allows, the result allows.
 * @param policies policies as `contentPolicy` writes them
 * @returns one policy
 */
export function unitePolicies(...policies: readonly string[]): string {
  const united = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split('; '))) {
    const [name = '', ...sources] = directive.split(' ');
    united.set(name, new Set([...(united.get(name) ?? []), ...sources]));
  }
  // "Nothing" is said alone or not at all.
  for (const sources of united.values()) if (sources.size > 1) sources.delete("'none'");
  return [...united].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/**
 * Adds who may frame a page. That is for headers only: browsers pass it over in a `meta` element and say so.
 * @param policy the policy without it
 * @param who the site's own pages, or pages of any site
 * @returns the whole policy
 */
export function framedBy(policy: string, who: 'self' | 'anybody'): string {
  return `${policy}; frame-ancestors ${who === 'self' ? "'self'" : '*'}`;
}
