import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkOutput } from '../src/check.ts';
import { notes, notice, sources } from '../src/credits.ts';
import { polygonsOfObject } from '../src/decode.ts';
import { latOf, lonOf } from '../src/geometry.ts';
import { type Output, readOutputText } from '../src/output.ts';
import { readPackageJson } from '../src/read.ts';
import { landBox } from '../src/settings.ts';

const text = readOutputText();
const output = JSON.parse(text) as Output;

test('the committed output passes every check', () => {
  checkOutput(output, text);
});

test("the committed output carries today's notice, sources and notes", () => {
  assert.equal(output.notice, notice);
  assert.deepEqual(output.sources, sources);
  assert.deepEqual(output.notes, notes);
});

test('every source names the version that is installed', () => {
  for (const source of sources) {
    const { version } = readPackageJson<{ version: string }>(`${source.package}/package.json`);
    assert.equal(version, source.version, source.package);
  }
});

test('the output holds no path and no date', () => {
  assert.doesNotMatch(text, /node_modules|file:|\d{4}-\d\d-\d\d/);
});

test('the land fills its box', () => {
  const corners = polygonsOfObject(output, 'land').flat(2);
  const [west, south, east, north] = landBox;
  assert.ok(
    corners.every((p) => lonOf(p) >= west && lonOf(p) <= east && latOf(p) >= south && latOf(p) <= north),
  );
  assert.ok(corners.some((p) => lonOf(p) === west) && corners.some((p) => lonOf(p) === east));
});

test('a polygon wound the wrong way is caught', () => {
  const turned = structuredClone(output);
  const capital = turned.objects.pyongyang;
  assert.equal(capital?.type, 'Polygon');
  capital.arcs = capital.arcs.map((ring) => ring.toReversed().map((arc) => ~arc));
  assert.throws(() => checkOutput(turned, text), /"pyongyang" polygon 0 is wound the wrong way/);
});

test('a lost object is caught', () => {
  const { lakes: _, ...objects } = output.objects;
  assert.throws(() => checkOutput({ ...output, objects }, text), /other objects/);
});
