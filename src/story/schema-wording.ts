/** From zod's issues to words that an author can act on. */
import { isDeepStrictEqual } from 'node:util';

import { z } from 'zod';

import { missedChoice, show, type Wording } from './fault.ts';
import { chooseOption, schemaAt, valueAt } from './schema-tree.ts';
import type { Path } from './yaml-text.ts';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/** What is wrong with one key. */
export interface SchemaFault extends Wording {
  /** Keys and positions from the top of the entry. */
  readonly path: Path;
}

/**
 * Checks data against a schema.
 * @param schema what the data should be
 * @param data what was read
 * @returns the parsed data, or every fault in words
 */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  data: unknown,
): { readonly parsed: T; readonly faults: readonly [] } | { readonly faults: readonly SchemaFault[] } {
  const result = schema.safeParse(data);
  if (result.success) return { parsed: result.data, faults: [] };
  const { issues } = result.error;
  // A list where a text belongs is also measured as a text; that it is no text says enough.
  const meant = issues.filter(
    ({ code, path }) =>
      !(code === 'too_small' || code === 'too_big') ||
      !issues.some((other) => other.code === 'invalid_type' && isDeepStrictEqual(other.path, path)),
  );
  return { faults: meant.flatMap((issue) => translate(schema, data, issue)) };
}

function translate(schema: Schema, data: unknown, issue: Issue): SchemaFault[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? key.toString() : key));
  const value = valueAt(data, path);
  const at = (wording: Wording): SchemaFault[] => [{ path, ...wording }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        ...missedChoice('one of the keys', keysOf(schemaAt(schema, data, path), value), key),
        found: `the unknown key ${JSON.stringify(key)}`,
      }));
    case 'invalid_value':
      return at(choiceOf(issue.values.map(String), value));
    case 'invalid_union':
      return translateUnion(schema, data, issue, path);
    case 'invalid_key':
      return at({
        found: `the key ${show(path.at(-1))}`,
        allowed: issue.issues[0]?.message ?? issue.message,
      });
    case 'invalid_type':
      return at({ found: show(value), allowed: describe(schemaAt(schema, data, path), issue.expected) });
    case 'too_small':
    case 'too_big':
      return at({ found: sized(value), allowed: describe(schemaAt(schema, data, path), issue.origin) });
    default:
      return at({ found: show(value), allowed: issue.message });
  }
}

function translateUnion(
  schema: Schema,
  data: unknown,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
): SchemaFault[] {
  const value = valueAt(data, path);
  if ('options' in issue && Array.isArray(issue.options)) {
    return [{ path, ...choiceOf(issue.options.map(String), value) }];
  }
  const union = schemaAt(schema, data, path);
  const options = union instanceof z.ZodUnion ? union.options : [];
  const branches = issue.errors.map((issues, index) => {
    const option = options[index] ?? schema;
    const faults = issues.flatMap((inner) => translate(option, value, inner));
    return faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  });
  // The branch whose faults all lie deeper is the one whose form the author had in mind.
  const meant = branches.find((faults) => faults.every((fault) => fault.path.length > path.length));
  if (meant) return meant;
  const heads = branches.flatMap((faults) => faults.slice(0, 1));
  const allowed = heads.map((fault) => fault.allowed).join(', or ');
  const nearest = heads.find((fault) => fault.nearest !== undefined)?.nearest;
  return [{ path, found: show(value), allowed, nearest }];
}

function choiceOf(values: readonly string[], found: unknown): Wording {
  const [only, ...others] = values;
  if (only === undefined || others.length > 0) return missedChoice('one of', values, found);
  return { ...missedChoice('', values, found), allowed: JSON.stringify(only) };
}

function keysOf(schema: Schema | undefined, value: unknown): string[] {
  const chosen = schema && chooseOption(schema, value);
  return chosen instanceof z.ZodObject ? Object.keys(chosen.shape) : [];
}

function sized(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') return show(value);
  return `${show(value)} (${value.trim().length} characters)`;
}

/**
 * Says what a schema allows; what `.describe()` adds to the schema is added to the words.
 * @param schema the schema at the fault; it may be unknown
 * @param expected zod's word for the kind of value
 */
function describe(schema: Schema | undefined, expected: string): string {
  if (schema === undefined) return KINDS[expected] ?? expected;
  // A text of a certain form says more about itself than how long it may be.
  const format = z.safeParse(schema, '').error?.issues.find(({ code }) => code === 'invalid_format');
  if (expected === 'string' && format) return format.message;
  const facts = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  const kind = facts.enum
    ? `one of ${facts.enum.join(', ')}`
    : facts.const !== undefined
      ? JSON.stringify(facts.const)
      : `${kindWord(facts, expected)}${bounds(facts, expected)}`;
  return facts.description === undefined ? kind : `${kind}, ${facts.description}`;
}

const kindWord = ({ type }: z.core.JSONSchema.BaseSchema, expected: string): string =>
  KINDS[type === 'integer' ? 'int' : expected] ?? expected;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
};

type Facts = Pick<
  z.core.JSONSchema.BaseSchema,
  'minLength' | 'maxLength' | 'minItems' | 'maxItems' | 'minimum' | 'exclusiveMinimum' | 'maximum' | 'format'
>;

function bounds(facts: Facts, expected: string): string {
  if (expected === 'string') {
    if (facts.minLength === 1 && facts.maxLength === undefined) return ' that is not empty';
    const size = range(facts.minLength, facts.maxLength, 'at least', 'at most');
    return size && ` of ${size} characters`;
  }
  if (expected === 'array') {
    if (facts.minItems === 1 && facts.maxItems === undefined) return ' that is not empty';
    const size = range(facts.minItems, facts.maxItems, 'at least', 'at most');
    return size && ` of ${size} items`;
  }
  if (expected !== 'number' && expected !== 'int') return '';
  const [low, high] = [facts.minimum, facts.maximum].map((bound) => (isBound(bound) ? bound : undefined));
  if (typeof facts.exclusiveMinimum === 'number') {
    return ` above ${facts.exclusiveMinimum}${high === undefined ? '' : ` and at most ${high}`}`;
  }
  const span = range(low, high, 'of at least', 'of at most');
  return span && (low === undefined || high === undefined ? ` ${span}` : ` from ${span}`);
}

/** Whole numbers carry the limits of exact arithmetic, which are no news to an author. */
const isBound = (bound: number | undefined): bound is number =>
  bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

function range(low: number | undefined, high: number | undefined, least: string, most: string): string {
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  if (low !== undefined) return `${least} ${low}`;
  return high === undefined ? '' : `${most} ${high}`;
}
