import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryObject, Topology } from 'topojson-specification';
import { geometriesOf } from './decode.ts';
import { fail } from './fail.ts';
import { readPackageJson } from './read.ts';
import { interval } from './settings.ts';
import { simplifyBy } from './simplify.ts';

const worldFile = 'world-atlas/countries-10m.json';
const northKorea = '408';

/**
 * The land borders of North Korea with China, Russia and South Korea, from Natural Earth.
 *
 * @returns simplified lines, degrees; they end at Natural Earth's coast
 * @throws Error when the file holds no such border
 */
export function makeBorders(): MultiLineString {
  const world = readPackageJson<Topology>(worldFile);
  const countries = world.objects.countries ?? fail(`${worldFile} has no countries.`);
  const isKorean = (a: GeometryObject, b: GeometryObject): boolean =>
    a !== b && (a.id === northKorea || b.id === northKorea);
  const lines = mesh(world, countries as GeometryObject, isKorean);
  if (lines.coordinates.length === 0) fail(`${worldFile} has no border of country ${northKorea}.`);
  const simplified = simplifyBy(topology({ borders: lines }), () => interval.borders);
  const [border] = geometriesOf(simplified, 'borders');
  return border?.type === 'MultiLineString' ? border : fail('The border was lost.');
}
