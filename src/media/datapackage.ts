/** The description of all data for programs: Data Package 2.0, https://datapackage.org/standard/data-package/. */
import { createHash } from 'node:crypto';

import { fill } from '../i18n/fill.ts';
import type { Source } from '../schemas/source.ts';
import type { Edition } from '../story/story.ts';
import { authorOf, LICENCE } from './credit.ts';
import type { DataFile } from './data-files.ts';
import type { Field } from './flat.ts';

/** A published source as the specification wants it. */
const sourceOf = ({ publisher, title, url }: Source): Record<string, string> => ({
  title: title === undefined ? publisher : `${publisher}: ${title}`,
  ...(url !== undefined && { path: url }),
});

/** A column. The specification has no key for units, so the unit stands in a key of its own and in the description. */
const fieldOf = ({ name, title, type, description, unit, words }: Field): Record<string, unknown> => ({
  name,
  type,
  title,
  ...(description !== undefined && { description }),
  ...(unit !== undefined && { unit }),
  ...(words !== undefined && { constraints: { enum: words } }),
});

/** One file. */
function resourceOf({ id, caption, step, notes, fields, sources, csv }: DataFile): Record<string, unknown> {
  const first = fields[0]?.name;
  return {
    name: id,
    type: 'table',
    path: `${id}.csv`,
    title: caption,
    ...(notes.length > 0 && { description: notes.join(' ') }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: fields.map(fieldOf),
      missingValues: [''],
      // The lists of claims and of sources, which belong to no step, are what other files refer to.
      ...(step === undefined && first !== undefined && { primaryKey: [first] }),
    },
    sources: sources.map(sourceOf),
    licenses: [LICENCE],
  };
}

/**
 * Describes all data of an edition.
 * @param files the files, all in the folder of the description
 * @param edition the language
 * @param home the full address of the edition, where the site knows it
 * @returns the description, to be written as JSON
 */
export function dataPackage(
  files: readonly DataFile[],
  { strings, language }: Edition,
  home: string | undefined,
): Record<string, unknown> {
  const { site, media } = strings;
  const { title, description } = media.data;
  const sources = files.find(({ id }) => id === 'sources')?.sources ?? [];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'without-a-pass',
    title: fill(title, { site: site.title }),
    description: fill(description, { site: site.title }),
    languages: [language],
    ...(home !== undefined && { homepage: home }),
    ...(site.published !== undefined && { created: `${site.published}T00:00:00Z` }),
    contributors: [{ title: authorOf(site.title), roles: ['author'] }],
    licenses: [LICENCE],
    sources: sources.map(sourceOf),
    resources: files.map(resourceOf),
  };
}
