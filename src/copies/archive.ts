/** The whole site as a ZIP file, and the two texts that go with it. */
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';

import { fill } from '../i18n/fill.ts';
import type { Edition } from '../story/story.ts';
import { ARCHIVE_FOLDER, LICENCES, ONE_FILE } from './names.ts';

/** How wide the texts are, in characters. */
const WIDTH = 80;

/** Files that are packed already; to pack them again takes long and gains nothing. */
const PACKED = /\.(?:png|woff2|zip)$/;

/**
 * Packs files. The bytes depend on names, contents and the day alone: not with Node's zlib, whose output differs between
 * versions and processors, in the order of the names, and with one time for all.
 * @param files contents by path from the site's root
 * @param day the time of all files, in ISO form; ZIP files know no time zone
 * @returns the ZIP file; all of it lies in one folder
 */
export function archive(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  // Written by the local clock, because fflate reads it by that; so every clock gives the same bytes.
  const mtime = new Date(`${day}T00:00:00`);
  const entries = [...files.keys()].sort().map((path): [string, Zippable[string]] => {
    const bytes = files.get(path) ?? new Uint8Array();
    return [`${ARCHIVE_FOLDER}/${path}`, [bytes, { level: PACKED.test(path) ? 0 : 9, mtime }]];
  });
  return zipSync(Object.fromEntries(entries));
}

/** Breaks a paragraph into lines. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** Lines end as the oldest editors want them. */
const asText = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`.replaceAll(/\r?\n/g, '\r\n');

/**
 * The text that says how to open the site from a disk.
 * @param edition the language
 * @returns the text
 */
export function readmeText({ strings }: Edition): string {
  const values = { site: strings.site.title, page: ONE_FILE, licence: LICENCES };
  return asText(strings.copies.readme.map((text) => wrapped(fill(text, values))));
}

/** A licence as it stands in the project. */
export interface LicenceFile {
  /** Its path in the project. */
  readonly path: string;
  /** Its text. */
  readonly text: string;
}

/**
 * All licences as one text.
 * @param edition the language of what stands before them
 * @param files the licences
 * @returns the text
 */
export function licencesText({ strings }: Edition, files: readonly LicenceFile[]): string {
  const rule = '='.repeat(WIDTH);
  return asText([
    ...strings.copies.licences.map((text) => wrapped(fill(text, { site: strings.site.title }))),
    ...files.flatMap(({ path, text }) => [`${rule}\n${path}\n${rule}`, text.trim()]),
  ]);
}
