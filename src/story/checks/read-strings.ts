/** Reads the strings of charts and components, one YAML mapping per language. */
import type { Strings } from '../../schemas/strings.ts';
import { STRINGS_FOLDER, type ContentFile } from '../content-file.ts';
import type { Fault } from '../fault.ts';
import { stringsSchema } from '../schemas.ts';
import { checkSchema } from '../schema-wording.ts';
import { readYaml } from '../yaml-text.ts';
import { faultAt, fileFault, type Entry } from './draft.ts';

const STRINGS_PATH = new RegExp(`^${STRINGS_FOLDER}/([^/]+)\\.yaml$`);

/**
 * Reads the strings of every language.
 * @param files all content
 * @returns the strings that fit, the languages that have a file, and the faults that each file has by itself
 */
export function readStrings(files: readonly ContentFile[]): {
  strings: Map<string, Strings>;
  stringsFor: Set<string>;
  faults: Fault[];
} {
  const strings = new Map<string, Strings>();
  const stringsFor = new Set<string>();
  const faults: Fault[] = [];
  for (const { path: file, text } of files) {
    const language = STRINGS_PATH.exec(file)?.[1];
    if (language === undefined) continue;
    stringsFor.add(language);
    const { data, errors, lineOf } = readYaml(text);
    for (const { line, message } of errors) {
      const fault = fileFault(file, `broken YAML: ${message}`, 'a YAML mapping of keys to texts');
      faults.push({ ...fault, line });
    }
    if (errors.length > 0) continue;
    const checked = checkSchema(stringsSchema, data);
    if ('parsed' in checked) strings.set(language, checked.parsed);
    const entry: Entry<Strings> = {
      file,
      id: language,
      place: `strings ${JSON.stringify(language)}`,
      raw: data,
      parsed: undefined,
      lineOf,
    };
    faults.push(...checked.faults.map(({ path, ...wording }) => faultAt(entry, path, wording)));
  }
  return { strings, stringsFor, faults };
}
