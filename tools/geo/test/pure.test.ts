import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LineString } from 'geojson';
import { topology } from 'topojson-server';
import { geometriesOf } from '../src/decode.ts';
import { expectCount } from '../src/fail.ts';
import { isInRing, outsideBy, signedRingArea, squareKm, triangleSize, woundForD3 } from '../src/geometry.ts';
import { crossings } from '../src/measure.ts';
import { makeRivers } from '../src/rivers.ts';
import { detailBox, interval } from '../src/settings.ts';
import { simplifyBy } from '../src/simplify.ts';
import { largestOf } from '../src/water.ts';
import { coastInterval, zoneAt } from '../src/zones.ts';

const square = (lon: number, lat: number, size: number): number[][] => [
  [lon, lat],
  [lon + size, lat],
  [lon + size, lat + size],
  [lon, lat + size],
  [lon, lat],
];

test('a ring of either winding is wound for d3-geo', () => {
  const ring = square(125, 39, 1);
  for (const given of [ring, ring.toReversed()]) {
    const [wound = []] = woundForD3([given]);
    assert.ok(signedRingArea(wound) < 0);
    const km2 = squareKm({ type: 'Polygon', coordinates: [wound] });
    assert.ok(km2 > 9000 && km2 < 10_000, `${km2}`);
  }
});

test('a hole is wound against its outer ring', () => {
  const [, hole = []] = woundForD3([square(125, 39, 1), square(125.4, 39.4, 0.1)]);
  assert.ok(signedRingArea(hole) > 0);
});

test('inside, outside and distance to a box', () => {
  assert.ok(isInRing([125.5, 39.5], square(125, 39, 1)));
  assert.ok(!isInRing([126.5, 39.5], square(125, 39, 1)));
  assert.equal(outsideBy([125, 39], [124, 38, 126, 40]), 0);
  assert.equal(outsideBy([129, 44], [124, 38, 126, 40]), 5);
});

test('a spike counts less than a blunt corner of the same area', () => {
  const spike = triangleSize([0, 0], [0.05, 1], [0.1, 0]);
  const blunt = triangleSize([0, 0], [0.5, 0.1], [1, 0]);
  assert.ok(spike < blunt);
  assert.equal(triangleSize([0, 0], [0.5, 0], [1, 0]), 0);
});

test('zones and their intervals', () => {
  assert.equal(zoneAt([125.66, 39.62]), 'detail');
  assert.equal(zoneAt([129.78, 41.8]), 'north');
  assert.equal(zoneAt([127, 35]), 'south');
  assert.equal(zoneAt([130.5, 33]), 'elsewhere');
  assert.equal(coastInterval([126, 39]), interval.detail);
  const justOutside = coastInterval([detailBox[2] + 0.001, 39.5]);
  assert.ok(justOutside > interval.detail && justOutside < interval.detail * 1.1);
});

test('simplifying drops small bends, keeps large ones and the ends', () => {
  const coordinates = [
    [125, 39],
    [125.1, 39.00001],
    [125.2, 39],
    [125.3, 39.2],
    [125.4, 39],
  ];
  const line: LineString = { type: 'LineString', coordinates };
  const simplified = simplifyBy(topology({ line }), () => 500);
  const [kept] = geometriesOf(simplified, 'line');
  assert.deepEqual(kept, { type: 'LineString', coordinates: coordinates.filter((_, i) => i !== 1) });
});

test('crossings are found, corners that touch are not', () => {
  assert.equal(
    crossings([
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ],
    ]).length,
    1,
  );
  assert.equal(crossings([square(0, 0, 1), square(1, 1, 1)]).length, 0);
});

test('the largest polygons come first and the small ones are left out', () => {
  const polygons = [0.01, 0.1, 0.05].map((size) => woundForD3([square(126, 39, size)]));
  const kept = largestOf(polygons, 5, 10);
  assert.deepEqual(kept, [polygons[1], polygons[2]]);
  assert.equal(largestOf(polygons, 0, 1).length, 1);
});

test('rivers run downstream and have their names', () => {
  const { features } = makeRivers();
  assert.deepEqual(
    features.map((f) => f.properties.id),
    ['taedong', 'chongchon'],
  );
  for (const { geometry } of features) {
    assert.ok((geometry.coordinates[0]?.[1] ?? 0) > (geometry.coordinates.at(-1)?.[1] ?? 90));
  }
});

test('a wrong count gives one clear sentence', () => {
  assert.throws(() => expectCount('Provinces', 10, 11), /Provinces: found 10, expected 11/);
});
