/** Headers in the file that Netlify, Cloudflare Pages and some other hosts read from the site's root. */
import { COMMON_HEADERS, headersOf, HSTS } from './headers.ts';
import type { Headers, SitePolicies } from './headers.ts';

/** Limits of Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/headers/ */
export const LIMITS = {
  /** Rules in one file. */
  rules: 100,
  /** Characters in one line. */
  line: 2000,
} as const;

/** A pattern with what it adds. */
interface Block {
  /** `*` at its end stands for anything, `:name` for one part of a path. */
  readonly pattern: string;
  readonly headers: Headers;
}

/** What a page gets beyond what all answers get. */
function ownHeaders(path: string, site: SitePolicies): Headers {
  const all = Object.entries(headersOf(path, site));
  // How long pages are kept these hosts decide well themselves, and a second rule for it would spoil that of hashed files.
  return Object.fromEntries(all.filter(([name]) => !(name in COMMON_HEADERS) && name !== 'Cache-Control'));
}

const isSame = (a: Headers, b: Headers): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Groups pages, so that a folder whose pages all get the same is one rule. */
function blocksOf(folder: string, pages: readonly string[], site: SitePolicies): Block[] {
  const [first] = pages;
  if (first === undefined) return [];
  const headers = ownHeaders(first, site);
  if (folder !== '/' && pages.every((page) => isSame(ownHeaders(page, site), headers))) {
    return [{ pattern: `${folder}*`, headers }];
  }
  const direct = pages.filter((page) => !page.slice(folder.length).includes('/'));
  const deeper = pages.filter((page) => !direct.includes(page));
  const files = direct.flatMap((page) =>
    (page.endsWith('/index.html') ? [folder, page] : [page]).map((pattern) => ({
      pattern,
      headers: ownHeaders(page, site),
    })),
  );
  const [next] = deeper;
  if (next === undefined) return files;
  const below = ownHeaders(next, site);
  if (folder !== '/' && deeper.every((page) => isSame(ownHeaders(page, site), below))) {
    return [...files, { pattern: `${folder}:page/*`, headers: below }];
  }
  const names = [...new Set(deeper.map((page) => page.slice(folder.length).split('/')[0] ?? ''))];
  return [
    ...files,
    ...names.flatMap((name) =>
      blocksOf(
        `${folder}${name}/`,
        deeper.filter((page) => page.startsWith(`${folder}${name}/`)),
        site,
      ),
    ),
  ];
}

/**
 * Writes `_headers`. No address gets one header from two rules, because some of these hosts join the values and some let
 * one rule win.
 * @param pages files of all pages from the site's root, such as `claims/index.html`
 * @param site what its pages say of themselves
 * @returns the file
 * @throws Error when it would be longer than Cloudflare reads
 */
export function netlifySettings(pages: readonly string[], site: SitePolicies): string {
  const files = ['/_astro/', '/data/', '/pictures/'].map((folder) => {
    const { 'Cache-Control': cache, ...others } = headersOf(`${folder}a.css`, site);
    const headers = Object.entries({ ...others, ...(folder === '/_astro/' && { 'Cache-Control': cache }) });
    return {
      pattern: `${folder}*`,
      headers: Object.fromEntries(headers.filter(([name]) => !(name in COMMON_HEADERS))),
    };
  });
  const paths = pages.map((file) => `/${file}`).sort();
  const blocks: readonly Block[] = [
    { pattern: '/*', headers: COMMON_HEADERS },
    ...blocksOf('/', paths, site),
    ...files,
  ];
  const text = `# Headers for Netlify, Cloudflare Pages and hosts that read the same file. It counts only in the folder that is
# published, so where the site lies in a folder of another one, copy these lines to that one's own _headers and put the
# folder before each path. How long pages are kept is left to the host: both let browsers ask each time.
#
# Only where the whole host has https, and for good, add to the first rule:
#   ${HSTS.join(': ')}

${blocks
  .map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  )
  .join('\n\n')}
`;
  const long = text.split('\n').find((line) => line.length > LIMITS.line);
  if (blocks.length > LIMITS.rules || long !== undefined) {
    throw new Error(
      `_headers has ${blocks.length} rules${long === undefined ? '' : ` and a line of ${long.length} characters`}; Cloudflare Pages reads up to ${LIMITS.rules} rules and ${LIMITS.line} characters a line.`,
    );
  }
  return text;
}
