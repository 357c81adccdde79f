/** Bundles the script of the story in one file. */
import { join } from 'node:path';

import { rolldown } from 'rolldown';

import { welcomePackages } from './browser-packages.ts';

/** Where the script starts, from the project's root. */
const ENTRY = 'src/offline/main.ts';

/** Modules that fetch, or that speak of the page's own address, with those that take their places; from `src`. */
const INSTEAD: Readonly<Record<string, string>> = {
  'scrolly/film-file.ts': 'offline/film-file.ts',
  'scrolly/explore/places-page.ts': 'offline/places-page.ts',
  'copying/address.ts': 'offline/address.ts',
};

/** The script, and what it was made from. */
export interface OfflineScript {
  /** Its text: an ES module without imports. */
  readonly code: string;
  /** Names of the packages that it contains parts of, sorted. */
  readonly packages: readonly string[];
}

/**
 * Bundles the script into one piece that fetches nothing.
 * @param root the project's root, as a path
 * @returns the script
 * @throws Error when it does not meet every module that is to be replaced, because one that moved would fetch again, and
 *   when it would bring a package that the browser should not get
 */
export async function offlineScript(root: string): Promise<OfflineScript> {
  const source = (path: string): string => join(root, 'src', path);
  const instead = new Map(Object.entries(INSTEAD).map(([from, to]) => [source(from), source(to)]));
  const met = new Set<string>();
  await using made = await rolldown({
    input: join(root, ENTRY),
    platform: 'browser',
    plugins: [
      {
        name: 'offline',
        async resolveId(request, importer, options) {
          const found = await this.resolve(request, importer, { ...options, skipSelf: true });
          const other = found && instead.get(found.id);
          if (other === undefined || other === null) return null;
          met.add(found?.id ?? '');
          return other;
        },
      },
    ],
  });
  const { output } = await made.generate({ format: 'esm', minify: true, codeSplitting: false });
  const missing = [...instead.keys()].filter((path) => !met.has(path));
  if (missing.length > 0)
    throw new Error(`the offline script replaces modules that nothing imports: ${missing.join(', ')}`);
  return { code: output[0].code.trim(), packages: welcomePackages(output[0].moduleIds) };
}
