/**
 * Which part of the source may import which. Pure path arithmetic: no file has to exist, so the rule also
 * holds for files that are not written yet, and a component's client script is told from its frontmatter.
 */

/** The parts that imports are told apart by. */
export type Part =
  | 'schemas'
  | 'chart-view'
  | 'charts'
  | 'marks'
  | 'scrolly'
  | 'ledger'
  | 'copying'
  | 'copies'
  | 'embedding'
  | 'media'
  | 'offline'
  | 'present'
  | 'hosting'
  | 'sorting'
  | 'story'
  | 'i18n'
  | 'content'
  | 'styles'
  | 'integrations'
  | 'components'
  | 'layouts'
  | 'pages'
  | 'client-script'
  | 'collections'
  | 'outside';

/** Everything that a page may be made of; only browser code is missing, which belongs into a `<script>`. */
const PAGE_PARTS = [
  'schemas',
  'chart-view',
  'charts',
  'copies',
  'marks',
  'media',
  'hosting',
  'story',
  'i18n',
  'content',
  'styles',
] as const satisfies readonly Part[];

/** For each part, the parts that it may import. A part that is missing here (tests, scripts) is free. */
const MAY_IMPORT: Partial<Record<Part, readonly Part[]>> = {
  schemas: ['schemas', 'chart-view'],
  'chart-view': ['chart-view', 'schemas'],
  marks: ['marks'],
  charts: ['charts', 'chart-view', 'marks', 'schemas', 'i18n', 'content'],
  hosting: ['hosting', 'styles'],
  media: ['media', 'charts', 'chart-view', 'marks', 'schemas', 'story', 'i18n', 'content', 'styles'],
  story: ['story', 'schemas', 'chart-view', 'i18n', 'content'],
  i18n: ['i18n', 'schemas', 'content'],
  scrolly: ['scrolly', 'marks'],
  ledger: ['ledger'],
  copying: ['copying'],
  copies: ['copies', 'hosting', 'story', 'i18n'],
  offline: ['offline', 'scrolly', 'copying', 'marks'],
  present: ['present', 'scrolly', 'marks'],
  embedding: ['embedding'],
  sorting: ['sorting'],
  'client-script': ['scrolly', 'marks', 'ledger', 'copying', 'embedding', 'present', 'sorting'],
  collections: ['schemas', 'chart-view', 'story', 'content'],
  integrations: ['integrations', 'collections', ...PAGE_PARTS],
  components: ['components', ...PAGE_PARTS],
  layouts: ['layouts', 'components', ...PAGE_PARTS],
  pages: ['pages', 'layouts', 'components', ...PAGE_PARTS],
};

/** Imports that are allowed for types only, because they leave nothing behind at run time. */
const MAY_IMPORT_TYPES: Partial<Record<Part, readonly Part[]>> = {
  charts: ['story'],
  // The form of what is packed for the script.
  copies: ['offline'],
};

/** Parts whose code reaches the browser: they take single D3 modules, never the whole package. */
const CLIENT_PARTS: ReadonlySet<Part> = new Set<Part>([
  'scrolly',
  'marks',
  'ledger',
  'copying',
  'embedding',
  'offline',
  'present',
  'sorting',
  'client-script',
]);

const FOLDERS: ReadonlySet<string> = new Set([
  'schemas',
  'charts',
  'marks',
  'scrolly',
  'ledger',
  'copying',
  'copies',
  'embedding',
  'hosting',
  'media',
  'offline',
  'present',
  'sorting',
  'story',
  'i18n',
  'content',
  'styles',
  'integrations',
  'components',
  'layouts',
  'pages',
]);

/**
 * Sorts a file into its part.
 * @param path path from the project's root with forward slashes; `X.astro/1.ts` is a client script of `X.astro`
 * @returns the part, `outside` for anything that is not shipped source
 */
export function partOf(path: string): Part {
  if (/\.test\.tsx?$/.test(path)) return 'outside';
  if (/\.astro\/[^/]+$/.test(path)) return 'client-script';
  if (/^src\/charts\/(?:views|[^/]+\/view)\.ts$/.test(path)) return 'chart-view';
  if (path === 'src/content.config.ts') return 'collections';
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  return folder !== undefined && FOLDERS.has(folder) ? (folder as Part) : 'outside';
}

/**
 * Resolves a relative import against the file it stands in.
 * @param from the importing file, from the project's root
 * @param specifier a specifier that starts with `.`
 * @returns the target, from the project's root
 */
export function resolveRelative(from: string, specifier: string): string {
  // A client script is linted as `X.astro/1.ts`, but its imports count from where `X.astro` lies.
  const base = from.replace(/(\.astro)\/[^/]+$/, '$1');
  const parts = base.split('/').slice(0, -1);
  for (const piece of specifier.split('?')[0]?.split('/') ?? []) {
    if (piece === '..') parts.pop();
    else if (piece !== '.' && piece !== '') parts.push(piece);
  }
  return parts.join('/');
}

/** One import as the rule sees it. */
export interface Import {
  /** The importing file, from the project's root, with forward slashes. */
  readonly from: string;
  /** What is imported, as written. */
  readonly specifier: string;
  /** Whether only types are imported. */
  readonly typeOnly: boolean;
}

/**
 * Judges one import.
 * @param one the import
 * @returns what is wrong with it, or undefined
 */
export function importFault(one: Import): string | undefined {
  const from = partOf(one.from);
  const { specifier } = one;
  if (specifier.startsWith('/')) return `"${specifier}": write a relative path, so that the tree can move.`;
  if (specifier.startsWith('.')) return relativeFault(one, from);
  if (one.typeOnly) return undefined;
  if (CLIENT_PARTS.has(from) && specifier === 'd3') {
    return `${from} reaches the browser: import the D3 module that you need (such as d3-selection), not all of d3.`;
  }
  if (!CLIENT_PARTS.has(from) && from !== 'outside' && specifier.startsWith('d3-')) {
    return `"${specifier}": build-time code imports the whole d3 package; single modules are for code in the browser.`;
  }
  return undefined;
}

function relativeFault(one: Import, from: Part): string | undefined {
  const last = one.specifier.split('?')[0]?.split('/').at(-1) ?? '';
  if (!/[^.]\.[a-z0-9]+$/i.test(last)) {
    return `"${one.specifier}": write the file's extension; Node runs these files without a bundler.`;
  }
  const target = resolveRelative(one.from, one.specifier);
  const allowed = MAY_IMPORT[from];
  if (allowed === undefined) return undefined;
  if (/\.test\.tsx?$/.test(target) || target.startsWith('tests/')) {
    return `"${one.specifier}": nothing that is shipped imports a test.`;
  }
  const to = partOf(target);
  // Scripts that a build needs are only reached from the integrations; other outside files are root files.
  if (to === 'outside' && (from === 'integrations' || !target.startsWith('scripts/'))) return undefined;
  if (allowed.includes(to)) return undefined;
  if (MAY_IMPORT_TYPES[from]?.includes(to) === true) {
    return one.typeOnly ? undefined : `${from} may import only types from ${to}: write "import type".`;
  }
  return `${from} must not import ${to} ("${one.specifier}"); it may import ${allowed.join(', ')}.`;
}
