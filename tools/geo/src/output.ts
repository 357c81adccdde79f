import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Note, Source } from './credits.ts';
import type { AnyTopology } from './decode.ts';
import { fail } from './fail.ts';

/** Path of the committed output. */
export const outputPath = fileURLToPath(new URL('../../../src/content/geo/korea.topo.json', import.meta.url));

/** The output with what it carries beside the shapes. */
export interface Output extends AnyTopology {
  readonly notice: string;
  readonly sources: readonly Source[];
  readonly notes: readonly Note[];
}

/**
 * The text of the committed output.
 *
 * @throws Error that says to run "npm run make" when it is missing
 */
export function readOutputText(): string {
  try {
    return readFileSync(outputPath, 'utf8');
  } catch {
    return fail('There is no src/content/geo/korea.topo.json yet. Run "npm run make" in tools/geo.');
  }
}
