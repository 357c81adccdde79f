/** Walking a zod schema beside the data that it describes. */
import { z } from 'zod';

import type { Path } from './yaml-text.ts';

type Schema = z.core.$ZodType;

/**
 * Takes off what only says that a value may be missing.
 * @param schema any schema
 * @returns the schema of the value itself
 */
export function bare(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return bare(schema.unwrap());
  }
  return schema;
}

/**
 * Finds the schema that applies at a path.
 * @param schema the schema of the whole
 * @param data the whole, checked or not; it decides between the options of a union
 * @param path keys and positions from the top
 * @returns the schema there, bare, a union as a whole; undefined when the path leads nowhere
 */
export function schemaAt(schema: Schema, data: unknown, path: Path): Schema | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return bare(schema);
  const here = chooseOption(schema, data);
  const child = here && childOf(here, key);
  return child && schemaAt(child, valueAt(data, [key]), rest);
}

/**
 * Finds the value at a path.
 * @param data the whole
 * @param path keys and positions from the top
 * @returns the value; undefined when the path leads nowhere
 */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/**
 * Visits every part of the data together with its schema, the whole first.
 * @param schema the schema of the whole
 * @param data the whole, checked or not
 * @param visit called with the bare schema, the value and the path; parts without a schema are left out
 * @param path where the whole stands; for the recursion
 */
export function walk(
  schema: Schema,
  data: unknown,
  visit: (schema: Schema, value: unknown, path: Path) => void,
  path: Path = [],
): void {
  const here = chooseOption(schema, data);
  if (here === undefined || data === undefined) return;
  visit(here, data, path);
  if (typeof data !== 'object' || data === null) return;
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  for (const key of keys) {
    const child = childOf(here, key);
    if (child) walk(child, valueAt(data, [key]), visit, [...path, key]);
  }
}

function childOf(schema: Schema, key: string | number): Schema | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, Schema>)[key];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

/**
 * Picks the option of a union that the data was meant for.
 * @param schema any schema
 * @param data the data, checked or not
 * @returns the option, bare; the bare schema itself when it is no union; undefined when no option fits
 */
export function chooseOption(schema: Schema, data: unknown): Schema | undefined {
  const union = bare(schema);
  if (!(union instanceof z.ZodUnion)) return union;
  const options = union.options.map(bare);
  if (union instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = union.def;
    return options.find((option) => {
      const tag = childOf(option, discriminator);
      return tag !== undefined && z.safeParse(tag, valueAt(data, [discriminator])).success;
    });
  }
  const isList = Array.isArray(data);
  return options.find((option) => option instanceof z.ZodArray === isList);
}
