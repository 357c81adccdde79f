import { writeFileSync } from 'node:fs';
import { geoMercator, geoPath } from 'd3-geo';
import { type AnyTopology, featuresOf } from './decode.ts';
import { readOutputText } from './output.ts';

const looks: Record<string, string> = {
  land: 'fill="#fbfaf5" stroke="#345" stroke-width="0.8"',
  'south-pyongan': 'fill="#e8c17a" fill-opacity="0.7"',
  pyongyang: 'fill="#c99" fill-opacity="0.7"',
  estuary: 'fill="#bcd3e0" stroke="#345" stroke-width="0.5"',
  lakes: 'fill="#bcd3e0" stroke="#58a" stroke-width="0.5"',
  provinces: 'fill="none" stroke="#a33" stroke-width="0.8" stroke-dasharray="4 2"',
  borders: 'fill="none" stroke="#000" stroke-width="1.5"',
  rivers: 'fill="none" stroke="#27c" stroke-width="1.2"',
};

/**
 * A plain picture of the output for a look at its shapes.
 *
 * @param topology the output
 * @param box west, south, east, north, degrees
 * @param width in pixels
 * @returns SVG text
 */
export function previewSvg(topology: AnyTopology, box: readonly number[], width: number): string {
  const [west = 0, south = 0, east = 0, north = 0] = box;
  const corners = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const projection = geoMercator().fitWidth(width, corners);
  const height = Math.ceil(projection([east, south])?.[1] ?? width);
  projection.clipExtent([
    [-50, -50],
    [width + 50, height + 50],
  ]);
  const path = geoPath(projection);
  const layers = Object.entries(looks).map(([name, look]) => {
    const d = path({ type: 'FeatureCollection', features: featuresOf(topology, name) }) ?? '';
    return `<path d="${d}" ${look}/>`;
  });
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="#bcd3e0"/>${layers.join('')}</svg>\n`;
}

if (import.meta.main) {
  const [file, width, ...box] = process.argv.slice(2);
  if (!file || !(Number(width) > 0) || box.length !== 4) {
    console.error('Usage: npm run preview -- FILE.svg WIDTH WEST SOUTH EAST NORTH');
    process.exitCode = 1;
  } else {
    writeFileSync(
      file,
      previewSvg(JSON.parse(readOutputText()) as AnyTopology, box.map(Number), Number(width)),
    );
    console.log(`wrote ${file}`);
  }
}
