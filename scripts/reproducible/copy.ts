/** Lays the sources and the packages of this project into another folder. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** What is made and not written; left out where Git does not say what belongs to the project. */
const MADE = new Set(['.git', 'node_modules', 'dist', '.astro', 'coverage', '.cache', 'test-results']);

/** Lists all files beneath a folder whose names no set holds. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !MADE.has(name))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return entry.isFile() ? [entry.name] : [];
      return filesIn(join(folder, entry.name)).map((file) => `${entry.name}/${file}`);
    });
}

/**
 * Lists the files of the project as they are now.
 * @param root the project's root
 * @returns paths with forward slashes, sorted; where Git knows the project, those that it tracks
 */
export function sourceFiles(root: string): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--cached'], {
    cwd: root,
    encoding: 'utf8',
  });
  const tracked = status === 0 ? stdout.split('\0').filter((file) => file !== '') : [];
  const all = tracked.length === 0 ? filesIn(root) : tracked;
  return all.filter((file) => existsSync(join(root, file))).sort();
}

/**
 * Copies files, and gives them one time of change.
 * @param root the project's root
 * @param files paths from the root, in the order in which they are to be written
 * @param to the folder to copy to
 * @param changed the time
 */
export function copySources(root: string, files: readonly string[], to: string, changed: Date): void {
  for (const file of files) {
    const copy = join(to, file);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(root, file), copy);
    chmodSync(copy, 0o644);
    utimesSync(copy, changed, changed);
  }
}

/** Another name for the same file, so that it costs no room; a copy where it lies on another disk or may not be read. */
function share(from: string, to: string): void {
  const { mode } = lstatSync(from);
  try {
    // Where the build runs as another user, that user has to be able to read it.
    if ((mode & 0o004) !== 0) {
      linkSync(from, to);
      return;
    }
  } catch {
    // Another disk, or a file system without links: copied below.
  }
  copyFileSync(from, to);
  chmodSync(to, mode | 0o444);
}

/**
 * Gives a folder packages of its own that share their bytes with another's. A symbolic link to the folder of packages would
 * not do: tools resolve it, and then both builds would read from one path, which is what the test is to tell apart.
 * @param from a folder of installed packages
 * @param to the new one, which may not exist yet
 */
export function sharePackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    // What tools keep beside the packages (.vite, .astro, .cache) is what a first build does not have.
    if (from.endsWith(`${sep}node_modules`) && entry.name.startsWith('.') && entry.name !== '.bin') continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) sharePackages(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else share(source, target);
  }
}
