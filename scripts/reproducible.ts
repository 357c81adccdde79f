/**
 * `npm run test:reproducible`: builds the project twice, at the same time, in two copies whose surroundings share as little
 * as one machine allows (folder, user, time zone, language, file times and rights), and compares every file.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

import { copySources, sharePackages, sourceFiles } from './reproducible/copy.ts';
import { differences, report } from './reproducible/trees.ts';
import type { Tree } from './reproducible/trees.ts';
import { worlds } from './reproducible/worlds.ts';
import type { World } from './reproducible/worlds.ts';
import { run } from './run.ts';

const ROOT = join(import.meta.dirname, '..');

/** Whatever depends on the site's address is built too: sitemap, social images, canonical addresses. */
const SITE_URL = 'https://example.org/pass/';

/** The last lines of a failed build are told; more would hide them. */
const LINES = 40;

/** Gives all folders of a tree, and what is not shared in it, to a user. */
function give(folder: string, user: number): void {
  chownSync(folder, user, user);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    // Files may have a second name in this project's own packages, and those are not ours to give away.
    if (entry.isDirectory()) give(join(folder, entry.name), user);
  }
}

/** Copies the project into the world's folder and gives the world a home. */
function prepare(world: World, files: readonly string[], temporary: string): void {
  const folder = join(temporary, world.folder);
  const previous = process.umask(0o022);
  try {
    copySources(ROOT, world.backwards ? [...files].reverse() : files, folder, world.changed);
    sharePackages(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    mkdirSync(join(temporary, `home of ${world.name}`));
  } finally {
    process.umask(previous);
  }
  if (world.user === undefined) return;
  give(folder, world.user);
  give(join(temporary, `home of ${world.name}`), world.user);
}

/** The Node that runs this, as a path in the copy where it is one of the packages; else another user might not reach it. */
function nodeIn(folder: string): string {
  const path = relative(ROOT, process.execPath);
  return path.startsWith(`node_modules${sep}`) ? join(folder, path) : process.execPath;
}

/** Builds in a world. */
async function build(world: World, temporary: string): Promise<void> {
  const folder = join(temporary, world.folder);
  const home = join(temporary, `home of ${world.name}`);
  const { PATH, SystemRoot } = process.env;
  const start = performance.now();
  // A child takes the mask of its parent in the moment in which it is started.
  const previous = process.umask(world.umask);
  const child = spawn(nodeIn(folder), ['scripts/astro.ts', 'build'], {
    cwd: folder,
    env: { PATH, SystemRoot, HOME: home, TMPDIR: home, TEMP: home, SITE_URL, ...world.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(world.user === undefined ? {} : { uid: world.user, gid: world.user }),
  });
  process.umask(previous);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  }
  const [status] = (await once(child, 'close')) as [number | null];
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    const lines = said.join('').trimEnd().split('\n').slice(-LINES);
    throw new Error(`The ${world.name} build failed after ${seconds} s:\n\n${lines.join('\n')}`);
  }
  console.log(`The ${world.name} build is done: ${seconds} s, ${describe(world)}.`);
}

function describe({ env, folder, user }: World): string {
  return `TZ=${env.TZ ?? ''} LANG=${env.LANG ?? ''}${user === undefined ? '' : `, as user ${user}`}, in "${folder}"`;
}

/** Reads a built tree. */
function treeOf(folder: string): Tree {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
      return [relative(folder, path).split(sep).join('/'), digest];
    }),
  );
}

async function main(): Promise<void> {
  const pair = worlds(process.getuid?.() === 0);
  const files = sourceFiles(ROOT);
  const temporary = mkdtempSync(join(tmpdir(), 'reproducible-'));
  chmodSync(temporary, 0o755);
  const dist = (world: World): string => join(temporary, world.folder, 'dist');

  console.log(`Copying ${files.length} files and the packages, twice, below ${temporary}`);
  for (const world of pair) prepare(world, files, temporary);

  console.log('Building both at the same time');
  const ended = await Promise.allSettled(pair.map((world) => build(world, temporary)));
  const failed = ended.filter((one) => one.status === 'rejected');
  if (failed.length > 0) {
    rmSync(temporary, { recursive: true, force: true });
    throw new Error(failed.map(({ reason }) => (reason as Error).message).join('\n\n'));
  }

  const [first, second] = pair.map((world) => treeOf(dist(world))) as [Tree, Tree];
  const found = differences(first, second);
  if (found.length > 0) {
    const read = (tree: 'first' | 'second', path: string): Buffer =>
      readFileSync(join(dist(tree === 'first' ? pair[0] : pair[1]), path));
    throw new Error(
      `${found.length} of ${first.size} files are not the same in both builds:\n${report(found, read)}\nBoth trees are kept below ${temporary}`,
    );
  }
  rmSync(temporary, { recursive: true, force: true });
  console.log(`Both builds have the same ${first.size} files, byte for byte.`);
}

await run(main);
