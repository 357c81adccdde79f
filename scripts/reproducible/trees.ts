/** Compares two built trees, and tells where they part. Pure: what is on disk is handed in. */

/** One tree: paths with forward slashes from its root, each with a digest of the file's bytes. */
export type Tree = ReadonlyMap<string, string>;

/** A file that is not the same in both trees. */
export interface Difference {
  /** Its path from the root of the tree. */
  readonly path: string;
  /** Whether both trees have it, or which one alone. */
  readonly where: 'both' | 'first' | 'second';
}

/**
 * Lists what two trees do not share.
 * @param first one tree
 * @param second the other
 * @returns files that one tree lacks or whose digests differ, by path; empty when the trees are the same
 */
export function differences(first: Tree, second: Tree): Difference[] {
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((path) => first.get(path) !== second.get(path))
    .sort()
    .map((path) => ({
      path,
      where: !second.has(path) ? 'first' : !first.has(path) ? 'second' : 'both',
    }));
}

/**
 * Finds where two files part.
 * @param first the bytes of one
 * @param second the bytes of the other
 * @returns how many bytes they share at their beginning; undefined when they are the same
 */
export function parting(first: Uint8Array, second: Uint8Array): number | undefined {
  const shared = Math.min(first.length, second.length);
  for (let at = 0; at < shared; at += 1) if (first[at] !== second[at]) return at;
  return first.length === second.length ? undefined : shared;
}

/** How much is shown before and after the byte at which two files part. Unit: bytes. */
const BEFORE = 40;
const AFTER = 60;

/**
 * Quotes what lies around a byte.
 * @param bytes a file
 * @param at the byte, from 0
 * @returns text in quotation marks where the file is text, otherwise hexadecimal digits
 */
export function around(bytes: Uint8Array, at: number): string {
  const part = bytes.subarray(Math.max(0, at - BEFORE), at + AFTER);
  // A character may be cut at either end, so what cannot be read there says nothing; a zero byte does.
  return part.includes(0)
    ? Buffer.from(part).toString('hex')
    : JSON.stringify(new TextDecoder().decode(part).replace(/^\uFFFD+|\uFFFD+$/g, ''));
}

/** Reads a file of one of the trees. */
type Read = (tree: 'first' | 'second', path: string) => Uint8Array;

/** The most files that a report shows. */
const SHOWN = 10;

/**
 * Tells how two trees differ.
 * @param found what differs
 * @param read reads a file of one of the trees
 * @returns lines of text: the first ten files, and for each that both trees have, where they part
 */
export function report(found: readonly Difference[], read: Read): string {
  const rest = found.length - SHOWN;
  return [
    ...found.slice(0, SHOWN).flatMap(({ path, where }) => {
      if (where !== 'both') return [`  ${path}: only in the ${where} build`];
      const [one, other] = [read('first', path), read('second', path)];
      const at = parting(one, other);
      if (at === undefined) return [`  ${path}: has changed since it was compared`];
      return [
        `  ${path}: from byte ${at} on, of ${one.length} and ${other.length}`,
        `    first:  ${around(one, at)}`,
        `    second: ${around(other, at)}`,
      ];
    }),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ].join('\n');
}
