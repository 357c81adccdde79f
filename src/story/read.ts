/** Reads the content from disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  COLLECTIONS,
  collectionPath,
  CONTENT_FOLDER,
  PAGES_FOLDER,
  SHEETS_FOLDER,
  STORY_FOLDER,
  STRINGS_FOLDER,
  type ContentFile,
} from './content-file.ts';

/**
 * Reads every file of content: the YAML lists, the strings, the steps, the pages and the sheets. Hidden files are passed over.
 * @param root the project's root folder
 * @returns the files in path order, with paths relative to the root and forward slashes on every system
 * @throws Error when the content folder does not exist; a missing file is left to the check
 */
export function readContent(root: string): ContentFile[] {
  if (!existsSync(join(root, CONTENT_FOLDER))) {
    throw new Error(
      `There is no folder "${CONTENT_FOLDER}" in "${root}". Run from the project's root folder.`,
    );
  }
  const lists = COLLECTIONS.map(collectionPath).filter((path) => existsSync(join(root, path)));
  const paths = [
    ...lists,
    ...[STRINGS_FOLDER, STORY_FOLDER, PAGES_FOLDER, SHEETS_FOLDER].flatMap((folder) =>
      filesBelow(root, folder),
    ),
  ];
  return paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    });
}
