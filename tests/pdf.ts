/** Reads what browsers print. */
import { inflateSync } from 'node:zlib';

/**
 * Counts the sheets of a PDF file. Chromium writes each as an object of its own, Firefox packs those objects with others.
 * @param pdf the file
 * @returns how many
 */
export function sheetsIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/ObjStm\b[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].map(([, data = '']) =>
    inflateSync(Buffer.from(data, 'latin1')).toString('latin1'),
  );
  return [...[text, ...packed].join('\n').matchAll(/\/Type\s*\/Page\b/g)].length;
}
