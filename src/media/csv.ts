/** Files of comma-separated values as RFC 4180 has them. */
import { csvFormatRow } from 'd3';

import type { FlatTable } from './flat.ts';

/**
 * Writes a table as comma-separated values: one line of names, then the rows, each ended by CR and LF; UTF-8 without a mark
 * of order at its start.
 * @param table the table
 * @returns the text of the file; missing values are empty, numbers have a point and no spaces
 */
export function csvText({ fields, rows }: FlatTable): string {
  const lines = [fields.map(({ name }) => name), ...rows.map((row) => row.map((cell) => String(cell ?? '')))];
  return lines.map((line) => `${csvFormatRow(line)}\r\n`).join('');
}
