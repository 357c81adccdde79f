/** What the build has written. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * Lists all files of the built site, also those whose names begin with a dot.
 * @param root the built folder
 * @returns paths from it, with forward slashes, sorted
 */
export async function builtFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
