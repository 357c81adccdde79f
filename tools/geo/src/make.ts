import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { outputText } from './assemble.ts';
import { makeBorders } from './borders.ts';
import { checkOutput } from './check.ts';
import { gzipBytes, objectSizes } from './measure.ts';
import { type Output, outputPath } from './output.ts';
import { innerLinesOnLand, makeProvinces, onlyPolygon, provinceOf } from './provinces.ts';
import { makeRivers } from './rivers.ts';
import { codes } from './settings.ts';
import { makeSouthPyongan } from './south-pyongan.ts';
import { makeEstuary, makeLakes } from './water.ts';
import { makeLand } from './land.ts';

const say = (line: string): void => console.log(line);

/** Builds every layer, checks the result and writes it. */
async function make(): Promise<void> {
  say('land');
  const land = await makeLand();
  say('provinces');
  const all = makeProvinces();
  const provinces = await innerLinesOnLand(all, land);
  const pyongyang = onlyPolygon(provinceOf(all, codes.pyongyang), 'Pyongyang');
  say('South Pyongan');
  const southPyongan = await makeSouthPyongan(land, all);
  say('borders');
  const borders = makeBorders();
  say('lakes');
  const lakes = await makeLakes(land);
  say('Taedong estuary');
  const estuary = await makeEstuary();
  const rivers = makeRivers();
  const text = outputText({
    land,
    borders,
    provinces,
    'south-pyongan': southPyongan,
    pyongyang,
    lakes,
    estuary,
    rivers,
  });
  say('checks');
  const output = JSON.parse(text) as Output;
  for (const { name, vertices, raw, gzip } of objectSizes(output)) {
    say(`  ${name}: ${vertices} vertices, ${raw} bytes, ${gzip} after gzip`);
  }
  checkOutput(output, text);
  mkdirSync(dirname(outputPath), { recursive: true });
  writeFileSync(outputPath, text);
  say(`wrote korea.topo.json: ${text.length} bytes, ${gzipBytes(text)} after gzip`);
}

make().catch((error: unknown) => {
  console.error(`make: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
