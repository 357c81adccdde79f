/** Reading YAML so that every value keeps its line. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Keys and list positions that lead to a value. */
export type Path = readonly (string | number)[];

/** A YAML text after reading. */
export interface YamlText {
  /** The data; undefined when the YAML is broken. */
  readonly data: unknown;
  /** What is wrong with the YAML itself. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /**
   * Finds the line of a key or item.
   * @param path keys and positions from the top
   * @returns the line counted from 1; of the nearest value around it when the path does not exist
   */
  readonly lineOf: (path: Path) => number | undefined;
}

/**
 * Reads YAML.
 * @param text the YAML alone
 * @param linesBefore how many lines of the file stand before it (the `---` of frontmatter)
 * @returns data, errors and a way from keys to lines; never throws
 */
export function readYaml(text: string, linesBefore = 0): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + linesBefore;
  const errors = document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message }));
  const lineOf = (path: Path): number | undefined => {
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? undefined : lineAt(offset);
  };
  return { data: errors.length > 0 ? undefined : (document.toJS() as unknown), errors, lineOf };
}

/** Walks as far as the path exists, so that a missing key is reported at the entry that lacks it. */
function offsetOf(root: unknown, path: Path): number | undefined {
  let node = root;
  let offset = startOf(root);
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === part);
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      if (node.items[part] === undefined) return offset;
      node = node.items[part];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
