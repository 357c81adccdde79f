/** What must be the same, or must exist, in every language. */
import { isDeepStrictEqual } from 'node:util';

import { viewSchema } from '../../charts/views.ts';
import { localized } from '../../schemas/localized.ts';
import { show, type Fault } from '../fault.ts';
import { COLLECTION_SCHEMAS } from '../schemas.ts';
import { valueAt, walk } from '../schema-tree.ts';
import { eachCollection, faultAt, type Check, type ProseFile, type StepFile } from './draft.ts';
import { claimsOf } from './voices.ts';

/**
 * Finds texts that lack a language which has a story folder. Localized texts are found by their schema.
 * @param draft all content
 * @returns one fault per text and language
 */
export const checkTexts: Check = ({ collections, languages }) => {
  const faults: Fault[] = [];
  for (const [name, { entries }] of eachCollection(collections)) {
    for (const entry of entries) {
      walk(COLLECTION_SCHEMAS[name], entry.raw, (schema, value, path) => {
        if (schema !== localized || typeof value !== 'object' || value === null) return;
        const missing = languages.filter((language) => !(language in value));
        for (const language of missing) {
          const wording = {
            found: 'nothing',
            allowed: `a text, because src/content/story/${language} exists`,
          };
          faults.push(faultAt(entry, [...path, language], wording));
        }
      });
    }
  }
  return faults;
};

/**
 * Finds steps whose view or claims, and pages whose claims, differ between two languages. The first language is the
 * measure.
 * @param draft all content
 * @returns the faults; a step or page that lacks a file in one language is found elsewhere
 */
export const checkParity: Check = ({ steps, pages, sheets, languages }) => [
  ...pairs(steps, languages).flatMap(([step, original]) => [
    ...compareViews(step, original),
    ...compareClaims(step, original),
  ]),
  ...pairs(pages, languages).flatMap(([page, original]) => compareClaims(page, original)),
  ...pairs(sheets, languages).flatMap(([sheet, original]) => compareClaims(sheet, original)),
];

/** Pairs each file of the other languages with the one of the first language. */
function pairs<T extends ProseFile>(files: readonly T[], [first, ...others]: readonly string[]): [T, T][] {
  const originals = new Map(
    files.filter(({ language }) => language === first).map((file) => [file.id, file] as const),
  );
  return files
    .filter(({ language }) => others.includes(language))
    .flatMap((file): [T, T][] => {
      const original = originals.get(file.id);
      return original === undefined ? [] : [[file, original]];
    });
}

/** Compares checked views, so that a default that one language spells out is no difference. */
function compareViews(step: StepFile, original: StepFile): Fault[] {
  const [mine, theirs] = [step, original].map(({ raw }) => viewSchema.safeParse(valueAt(raw, ['view'])).data);
  if (mine === undefined || theirs === undefined) return [];
  const keys =
    mine.chart === theirs.chart ? new Set([...Object.keys(mine), ...Object.keys(theirs)]) : ['chart'];
  return [...keys].flatMap((key) => {
    const [value, wanted] = [valueAt(mine, [key]), valueAt(theirs, [key])];
    return isDeepStrictEqual(value, wanted) ? [] : [differs(step, original, ['view', key], value, wanted)];
  });
}

/** Compares claims as sets: another language may need another order. */
function compareClaims(file: ProseFile, original: ProseFile): Fault[] {
  if (file.prose.error || original.prose.error) return [];
  const [mine, theirs] = [claimsOf(file), claimsOf(original)];
  const missing = theirs.filter((id) => !mine.includes(id));
  const added = mine.filter((id) => !theirs.includes(id));
  const allowed = `the claims of ${original.file}: ${theirs.join(', ') || 'none'}`;
  const at = (found: string): Fault => ({ ...faultAt(file, ['prose'], { found, allowed }), line: undefined });
  return [
    ...(missing.length > 0 ? [at(`no words for ${missing.join(', ')}`)] : []),
    ...(added.length > 0 ? [at(`words for ${added.join(', ')}`)] : []),
  ];
}

function differs(step: StepFile, original: StepFile, path: string[], found: unknown, wanted: unknown): Fault {
  const [mine, theirs] = [found, wanted].map((value) =>
    Array.isArray(value) || (typeof value === 'object' && value !== null)
      ? JSON.stringify(value)
      : show(value),
  );
  const wording = { found: mine ?? '', allowed: `${theirs ?? ''}, as in ${original.file}` };
  return faultAt(step, path, wording);
}
