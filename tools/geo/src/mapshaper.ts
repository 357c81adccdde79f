import mapshaper from 'mapshaper';
import type { GeoJSON } from 'geojson';
import { fail } from './fail.ts';

/**
 * Runs mapshaper and reads one GeoJSON result, wound for d3-geo.
 *
 * @param commands everything but the output command, such as "-i a.json -clip bbox=1,2,3,4"
 * @param inputs file names used in the commands with their content
 * @returns the result as GeoJSON
 * @throws Error when mapshaper fails or gives no result
 */
export async function runMapshaper<T extends GeoJSON>(
  commands: string,
  inputs: Record<string, string | object>,
): Promise<T> {
  const full = `${commands} -o out.json format=geojson gj2008`;
  const out = await mapshaper.applyCommands(full, inputs).catch((error: unknown) => {
    fail(`mapshaper failed on "${full}": ${error instanceof Error ? error.message : String(error)}`);
  });
  const text = out['out.json'];
  if (text === undefined) fail(`mapshaper gave no output for "${full}".`);
  return JSON.parse(typeof text === 'string' ? text : new TextDecoder().decode(text)) as T;
}
