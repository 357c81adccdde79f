import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

const TEXT_FILE = /\.(md|mdx|json|ya?ml|csv|txt|ts|js|mjs|html|astro)$/;

/** Where a character was first met, by code point; paths are relative to the site's root. */
export type Found = Map<number, string>;

/**
 * Lists the text files below a folder, sorted by path so that runs agree.
 * @returns absolute paths; empty when the folder does not exist
 */
export async function textFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && TEXT_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Collects the characters used in files, in composed form (NFC).
 * @param files absolute paths
 * @param root folder the noted paths are relative to
 * @throws Error naming the file when one cannot be read
 */
export async function charactersIn(files: string[], root: string): Promise<Found> {
  const found: Found = new Map();
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch((error) => {
      throw new Error(`cannot read ${file}: ${error.message}`);
    });
    for (const char of text.normalize('NFC')) {
      const code = char.codePointAt(0)!;
      if (!found.has(code)) found.set(code, relative(root, file));
    }
  }
  return found;
}
