/** Reads one MDX file: its frontmatter against a schema, and its prose. Steps and pages share it. */
import type { z } from 'zod';

import type { ContentFile } from '../content-file.ts';
import type { Fault } from '../fault.ts';
import { readProse, splitMdx } from '../mdx-text.ts';
import type { Prose } from '../mdx-text.ts';
import { checkSchema } from '../schema-wording.ts';
import { readYaml, type YamlText } from '../yaml-text.ts';
import { faultAt, type Entry } from './draft.ts';

/** What a file of prose gives besides what its path says. */
export interface ReadProse<T> {
  /** The entry and its prose. */
  readonly entry: Entry<T> & { readonly id: string; readonly prose: Prose };
  /** What is wrong with the file by itself. */
  readonly faults: Fault[];
}

/**
 * Reads one file of prose.
 * @param source the file
 * @param kind what it is, for messages: `step` or `page`
 * @param id its id
 * @param schema what its frontmatter must be
 * @returns the entry, and its faults
 */
export function readProseFile<T>(
  source: ContentFile,
  kind: string,
  id: string,
  schema: z.ZodType<T>,
): ReadProse<T> {
  const { path: file, text } = source;
  const { frontmatter, body } = splitMdx(text);
  const yaml: YamlText | undefined = frontmatter === undefined ? undefined : readYaml(frontmatter, 1);
  const checked = checkSchema(schema, yaml?.data);
  const entry = {
    file,
    id,
    place: `${kind} ${JSON.stringify(id)}`,
    raw: yaml?.data,
    parsed: 'parsed' in checked ? checked.parsed : undefined,
    prose: readProse(body),
    lineOf: (path: readonly (string | number)[]) => yaml?.lineOf(path) ?? 1,
  };
  const faults =
    yaml?.errors.length === 0
      ? checked.faults.map(({ path, ...wording }) => faultAt(entry, path, wording))
      : frontmatterFaults(entry, yaml);
  const { error } = entry.prose;
  if (error) {
    const wording = { found: `broken MDX: ${error.message}`, allowed: 'Markdown that compiles as MDX' };
    faults.push({ ...faultAt(entry, ['prose'], wording), line: error.line });
  } else if (body.trim() === '') {
    const wording = { found: 'nothing', allowed: 'a text below the frontmatter' };
    faults.push({ ...faultAt(entry, ['prose'], wording), line: undefined });
  }
  return { entry, faults };
}

function frontmatterFaults(entry: Entry<unknown>, yaml: YamlText | undefined): Fault[] {
  const allowed = 'YAML between two lines of --- at the top of the file';
  if (yaml === undefined) return [faultAt(entry, ['frontmatter'], { found: 'no frontmatter', allowed })];
  return yaml.errors.map(({ line, message }) => ({
    ...faultAt(entry, ['frontmatter'], { found: `broken YAML: ${message}`, allowed }),
    line,
  }));
}
