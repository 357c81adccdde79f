import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fail } from './fail.ts';

/**
 * Path of a file inside an installed package.
 *
 * @param file package name and path, such as "world-atlas/countries-10m.json"
 */
export function packageFile(file: string): string {
  return fileURLToPath(new URL(`../node_modules/${file}`, import.meta.url));
}

/**
 * Reads a JSON file of an installed package.
 *
 * @param file package name and path
 * @returns the parsed content, taken to have the type asked for
 * @throws Error that says to run "npm ci" when the file is missing
 */
export function readPackageJson<T>(file: string): T {
  let text: string;
  try {
    text = readFileSync(packageFile(file), 'utf8');
  } catch {
    fail(`Cannot read ${file}. Run "npm ci" in tools/geo first.`);
  }
  return JSON.parse(text) as T;
}
