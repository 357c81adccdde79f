/** Asks a host for everything that is to be had of the site, and follows every link. */
import { builtFiles, readBuilt } from '../build/site.ts';
import { contentsOf } from './addresses.ts';
import type { Contents } from './addresses.ts';

/** A site behind a host. */
export interface Place {
  /** Address of the host's root, without a slash at its end. */
  readonly origin: string;
  /** Path of the site in it; begins and ends with a slash. */
  readonly prefix: string;
}

/** An answer that gave a file of the site. */
export interface Answer {
  /** Path that gave it in the end, from the site's root, with a slash at its start. */
  readonly path: string;
  /** Its headers. */
  readonly headers: Headers;
  /** What it gave. */
  readonly body: Buffer;
}

/** What a crawl brought to light. */
export interface Crawl {
  /** Every file of the site that was given, by the path that was asked for, from the site's root. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** What is wrong, each in one line. */
  readonly faults: readonly string[];
}

/** Requests that are under way at once. */
const AT_ONCE = 8;

const files = new Set(builtFiles());
const known = new Map<string, Contents>();

function contents(file: string): Contents {
  const found = known.get(file) ?? contentsOf(file, readBuilt(file).toString('utf8'));
  known.set(file, found);
  return found;
}

/** The file that a path gives; folders give their index. */
function fileOf(path: string): string | undefined {
  const plain = decodeURIComponent(path).slice(1);
  return [plain, `${plain}index.html`].find((file) => files.has(file));
}

/**
 * Crawls a site.
 * @param place where it is
 * @param starts paths to begin with, from the site's root, with a slash at their start
 * @returns answers and faults
 */
export async function crawl({ origin, prefix }: Place, starts: readonly string[]): Promise<Crawl> {
  const answers = new Map<string, Answer>();
  const faults = new Set<string>();
  const asked = new Set<string>();
  const queue: { path: string; from: string }[] = [];
  const fragments: { path: string; fragment: string; from: string }[] = [];

  const ask = (path: string, from: string): void => {
    if (asked.has(path)) return;
    asked.add(path);
    queue.push({ path, from });
  };

  /** The path within the site that an address leads to; undefined for other hosts, and for faults. */
  const within = (url: URL, from: string): string | undefined => {
    if (url.origin !== origin) return undefined;
    if (url.pathname.startsWith(prefix)) return url.pathname.slice(prefix.length - 1);
    faults.add(`${from}: ${url.pathname} leads out of the site’s folder`);
    return undefined;
  };

  const follow = (address: string, base: string, from: string): void => {
    const url = URL.parse(address, base);
    if (!url) {
      faults.add(`${from}: "${address}" is no address`);
      return;
    }
    const path = within(url, from);
    if (path === undefined) return;
    ask(path, from);
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment !== '' && fragment !== 'top') fragments.push({ path, fragment, from });
  };

  const visit = async (first: string, from: string): Promise<void> => {
    let path = first;
    // A host may send on once, from a folder's name to the folder.
    for (let hop = 0; hop < 3; hop += 1) {
      const address = origin + prefix.slice(0, -1) + path;
      const response = await fetch(address, { redirect: 'manual' });
      const body = Buffer.from(await response.arrayBuffer());
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        const next = within(new URL(location, address), `${from}, sent on from ${path}`);
        if (next === undefined) return;
        path = next;
        continue;
      }
      if (response.status !== 200) {
        faults.add(`${from}: ${path} answers ${response.status}`);
        return;
      }
      const file = fileOf(path);
      if (file === undefined || !body.equals(readBuilt(file))) {
        faults.add(`${from}: ${path} gives something else than ${file ?? 'a file of the site'}`);
        return;
      }
      answers.set(first, { path, headers: response.headers, body });
      for (const one of contents(file).addresses) follow(one, address, file);
      return;
    }
    faults.add(`${from}: ${first} is sent on without end`);
  };

  for (const start of starts) ask(start, 'start');
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) await visit(next.path, next.from);
  };
  // A worker that finds the queue empty ends, so new ones start while others have filled it again.
  while (queue.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, work));

  for (const { path, fragment, from } of fragments) {
    const answer = answers.get(path);
    const file = answer === undefined ? undefined : fileOf(answer.path);
    // What did not answer has been told.
    if (file?.endsWith('.html') === true && !contents(file).ids.has(fragment)) {
      faults.add(`${from}: no id "${fragment}" at ${path}`);
    }
  }
  return { answers, faults: [...faults].sort() };
}
