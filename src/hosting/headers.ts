/** Which headers a server should send with each file. All files of settings for servers are written from this list. */
import { ADDRESS_SCRIPT } from './inline-scripts.ts';
import { contentPolicy, framedBy } from './policy.ts';

/** Names and values of headers. */
export type Headers = Readonly<Record<string, string>>;

/** A page whose own policy is not the one of all pages. */
export interface PageOfItsOwn {
  /** Its file, from the site's root, such as `without-a-pass.html`. */
  readonly file: string;
  /** Its policy, as its `meta` element says it. */
  readonly policy: string;
}

/** What the pages of a site say of themselves. */
export interface SitePolicies {
  /**
   * The policy for every address that may give a page. Any of them may give the page for unknown addresses instead, so it
   * allows what that page needs, too; the policy within each page allows less.
   */
  readonly pages: string;
  /** The same for pages that others embed. */
  readonly embeds: string;
  /** Pages whose policy is another one. */
  readonly own: readonly PageOfItsOwn[];
}

/** Addresses that get headers besides those of all answers. */
export interface Rule {
  /** Its name: a word of letters, for servers that name such rules. */
  readonly name: string;
  /** Why, for people who read the settings. */
  readonly why: string;
  /**
   * Which paths: a regular expression that says only how they end, because the site may lie in any folder, written so that
   * all servers read it alike.
   */
  readonly pattern: string;
  /** Paths that are meant by another rule and not by this one; the same kind of expression. */
  readonly except?: string;
  /** The headers. */
  readonly headers: Headers;
}

/** The policy in all pages but those with one of their own. */
export const PAGE_POLICY: string = contentPolicy({ scripts: [ADDRESS_SCRIPT] });

/** A site none of whose pages needs more than all of them. */
export const PLAIN_SITE: SitePolicies = { pages: PAGE_POLICY, embeds: PAGE_POLICY, own: [] };

/** Addresses of pages: folders, files, and what a server may complete to one of these. */
const PAGES = '(/|\\.html|/[^/.]*)$';
/** Pages that others may put into theirs: one folder each in `embed`, but not the page that tells how. */
export const EMBEDS = '/embed/[^/]+/(index\\.html)?$';
/** Slides and their notes. */
const TALK = '/present/([^/]+/)*(index\\.html)?$';
/** Files whose names change with their contents. */
const HASHED = '/_astro/[^/]+$';
/** What other sites' scripts may read. */
const OPEN = '/(_astro|data|pictures)/[^/]+$';

/** How long a browser may keep a file whose name changes with its contents: a year, in seconds. */
const YEAR = 31_536_000;

/** With every answer. */
export const COMMON_HEADERS: Headers = {
  // A file is what its type says, whatever it looks like.
  'X-Content-Type-Options': 'nosniff',
  // Other sites do not learn which page of this one their reader came from.
  'Referrer-Policy': 'same-origin',
  // What the site never asks for, nobody can ask for in its name.
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  // All is public, and what embedded pages load is loaded by pages of other sites.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Browsers ask whether a file has changed before they use it again, so no reader is left with pages that do not fit. */
export const CACHE_ASKING = 'no-cache';
/** Browsers keep the file and do not ask. */
export const CACHE_FOREVER = `public, max-age=${YEAR}, immutable`;

/** Tells browsers to come back by https only; a host's owner decides that for all sites of the host, so it is a note. */
export const HSTS: readonly [name: string, value: string] = ['Strict-Transport-Security', `max-age=${YEAR}`];

function escapePattern(text: string): string {
  return text.replace(/[.+?^$()[\]|\\*]/g, '\\$&');
}

/**
 * Lists the rules. No two of them give the same header to one address, so it makes no difference whether a server lets the
 * first, the last or all of them count.
 * @param site what its pages say of themselves
 * @returns the rules
 */
export function headerRules({ pages, embeds, own }: SitePolicies = PLAIN_SITE): readonly Rule[] {
  const others = own.map(({ file }) => `/${escapePattern(file)}$`);
  return [
    {
      name: 'pages',
      why: 'Pages: what they may load and do, and that only this site may frame them.',
      pattern: PAGES,
      except: [EMBEDS, ...others].join('|'),
      headers: { 'Content-Security-Policy': framedBy(pages, 'self') },
    },
    {
      name: 'embeds',
      why: 'Pages to be embedded: any site may frame them, and their script stands in them.',
      pattern: EMBEDS,
      headers: { 'Content-Security-Policy': framedBy(embeds, 'anybody') },
    },
    ...own.map(({ policy }, index) => ({
      name: `own${String.fromCharCode(97 + index)}`,
      why: 'A page with scripts and style of its own, which its policy names by their hashes.',
      pattern: others[index] ?? '',
      headers: { 'Content-Security-Policy': framedBy(policy, 'self') },
    })),
    {
      name: 'talk',
      why: 'Slides and their notes, two windows that talk to each other: windows of other sites cannot join in.',
      pattern: TALK,
      headers: { 'Cross-Origin-Opener-Policy': 'same-origin' },
    },
    {
      name: 'hashed',
      why: 'Files whose names change with their contents: kept for a year without asking.',
      pattern: HASHED,
      headers: { 'Cache-Control': CACHE_FOREVER },
    },
    {
      name: 'asked',
      why: 'All other files: browsers ask whether they have changed, and load them only then.',
      pattern: '/[^/]*$',
      except: HASHED,
      headers: { 'Cache-Control': CACHE_ASKING },
    },
    {
      name: 'open',
      why: 'Typefaces of embedded pages, pictures and data: scripts of any site may read them.',
      pattern: OPEN,
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
  ];
}

/**
 * Tells whether a rule means a path.
 * @param rule the rule
 * @param path path of an address, with or without the folder in which the site lies; begins with `/`
 * @returns true when it does
 */
export function isMeant({ pattern, except }: Rule, path: string): boolean {
  return new RegExp(pattern).test(path) && !(except !== undefined && new RegExp(except).test(path));
}

/**
 * Tells what is to be sent with an answer.
 * @param path path of the address that was asked for; begins with `/`
 * @param site what its pages say of themselves
 * @returns all headers but the type
 */
export function headersOf(path: string, site: SitePolicies = PLAIN_SITE): Headers {
  const meant = headerRules(site).filter((rule) => isMeant(rule, path));
  return Object.assign({}, COMMON_HEADERS, ...meant.map(({ headers }) => headers)) as Headers;
}
