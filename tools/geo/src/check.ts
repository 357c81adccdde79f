import { geoArea, geoContains } from 'd3-geo';
import type { Geometry } from 'geojson';
import { geometriesOf } from './decode.ts';
import { fail } from './fail.ts';
import { areaOf, polygonsOf, squareKm } from './geometry.ts';
import { crossings, gzipBytes, listsOf, objectSizes } from './measure.ts';
import type { Output } from './output.ts';
import { expected, limits } from './settings.ts';
import type { Area, LonLat } from './types.ts';

/** The objects of the output, in order, with the kind of shape each holds. */
export const objectKinds = {
  land: 'area',
  borders: 'line',
  provinces: 'line',
  'south-pyongan': 'area',
  pyongyang: 'area',
  lakes: 'area',
  estuary: 'area',
  rivers: 'line',
} as const;

const cities: Record<string, LonLat> = {
  Pyongsong: [125.872, 39.246],
  Anju: [125.665, 39.618],
  Kaechon: [125.893, 39.701],
  Tokchon: [126.31, 39.76],
  Sunchon: [125.933, 39.432],
};
const capital: LonLat = [125.754, 39.034];

function isArea(geometry: Geometry): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

/** The one area of a named object. */
function oneArea(output: Output, name: string): Area {
  const [only, more] = geometriesOf(output, name);
  return only && !more && isArea(only) ? only : fail(`"${name}" is not one polygon or multipolygon.`);
}

function checkKinds(output: Output): void {
  const names = Object.keys(output.objects).join(' ');
  if (names !== Object.keys(objectKinds).join(' '))
    fail(`The output has other objects than it should: ${names}.`);
  for (const [name, kind] of Object.entries(objectKinds)) {
    for (const shape of geometriesOf(output, name)) {
      if (isArea(shape) !== (kind === 'area')) fail(`"${name}" holds a ${shape.type}.`);
      if (!isArea(shape)) continue;
      polygonsOf(shape).forEach((rings, i) => {
        if (geoArea(areaOf([rings])) >= 2 * Math.PI) fail(`"${name}" polygon ${i} is wound the wrong way.`);
        if (rings.some((ring) => ring.length < 4)) fail(`"${name}" polygon ${i} has a flat ring.`);
      });
    }
  }
}

function checkCounts(output: Output): void {
  const count = (name: string): number => polygonsOf(oneArea(output, name)).length;
  for (const [name, { least, most }] of [
    ['lakes', expected.lakes],
    ['estuary', expected.estuaryParts],
  ] as const) {
    const found = count(name);
    if (found < least || found > most) fail(`"${name}": ${found} polygons, expected ${least} to ${most}.`);
  }
  if (geometriesOf(output, 'rivers').length !== expected.rivers) fail('The output does not hold two rivers.');
}

function checkPlaces(output: Output): void {
  const province = oneArea(output, 'south-pyongan');
  for (const [name, place] of Object.entries(cities)) {
    if (!geoContains(province, [...place])) fail(`${name} is not in South Pyongan.`);
  }
  if (geoContains(province, [...capital])) fail('Pyongyang is in South Pyongan.');
  if (!geoContains(oneArea(output, 'pyongyang'), [...capital])) fail('Pyongyang is not in its own polygon.');
  const km2 = squareKm(province);
  if (km2 < 12_000 || km2 > 13_500) fail(`South Pyongan has ${Math.round(km2)} square kilometres.`);
}

/**
 * Checks the whole output.
 *
 * @param output the parsed file
 * @param text the same file as text
 * @throws Error with one sentence about the first thing that is wrong
 */
export function checkOutput(output: Output, text: string): void {
  checkKinds(output);
  checkCounts(output);
  checkPlaces(output);
  for (const name of ['land', 'south-pyongan', 'pyongyang']) {
    const [place] = crossings(geometriesOf(output, name).flatMap(listsOf));
    if (place) fail(`"${name}" crosses itself near ${place.join(', ')}.`);
  }
  const land = objectSizes(output).find(({ name }) => name === 'land')?.vertices ?? 0;
  if (land > limits.landVertices) fail(`The land has ${land} vertices; ${limits.landVertices} are allowed.`);
  const bytes = gzipBytes(text);
  if (bytes > limits.gzipBytes)
    fail(`The output is ${bytes} bytes after gzip; ${limits.gzipBytes} are allowed.`);
  if (output.sources.length === 0 || output.notes.length === 0 || !output.notice.includes('ODbL')) {
    fail('The output lacks its notice, sources or notes.');
  }
}
