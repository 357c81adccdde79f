import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { charactersIn, textFiles } from '../src/content.ts';
import { refuseMissing } from '../src/latin.ts';

test('characters are composed and noted with the first file that has them', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  t.after(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'b.md'), 'o\u0306');
  await writeFile(join(folder, 'a.json'), '"평"');
  await writeFile(join(folder, 'c.png'), 'z');
  const files = await textFiles(folder);
  assert.equal(files.length, 2);
  assert.deepEqual(
    await charactersIn(files, folder),
    new Map([
      [0x22, 'a.json'],
      [0xd3c9, 'a.json'],
      [0x14f, 'b.md'],
    ]),
  );
});

test('a folder that is not there has no text files', async () => {
  assert.deepEqual(await textFiles(join(tmpdir(), 'no-such-folder')), []);
});

test('a character without a face stops the run, an arrow does not', () => {
  refuseMissing([0x2192], () => undefined, 'Story normal');
  assert.throws(
    () => refuseMissing([0x4ee4], () => 'src/content/story.md', 'Story normal'),
    /no source face has the character U\+4EE4 '令' found in src\/content\/story\.md/,
  );
});
