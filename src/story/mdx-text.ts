/** Reading one MDX file: its frontmatter, and the components that its prose uses. */
import { mdxToJs, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';

/** An MDX file in its two parts. */
export interface MdxParts {
  /** The YAML between the two lines of `---`; undefined when there is no such block. */
  readonly frontmatter: string | undefined;
  /** The prose, with the frontmatter's lines left empty so that lines keep their numbers. */
  readonly body: string;
}

/** One component in the prose. */
export interface ComponentUse {
  /** Its name as written, for example `Term`. */
  readonly name: string;
  /** Its `id`; undefined when it has none or one that is computed. */
  readonly id: string | undefined;
  /** Line in the file, counted from 1. */
  readonly line: number | undefined;
}

/** The prose of a file after compiling. */
export interface Prose {
  /** Components in the order in which they stand. */
  readonly components: readonly ComponentUse[];
  /** Why it cannot be compiled. */
  readonly error: { readonly line: number | undefined; readonly message: string } | undefined;
}

const FRONTMATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * Parts frontmatter from prose. Lines before the frontmatter's first: one.
 * @param text the whole file
 * @returns both parts
 */
export function splitMdx(text: string): MdxParts {
  const match = FRONTMATTER.exec(text);
  if (match === null) return { frontmatter: undefined, body: text };
  const block = match[0];
  return { frontmatter: match[1] ?? '', body: block.replace(/[^\r\n]/g, '') + text.slice(block.length) };
}

/**
 * Compiles prose with the compiler that Astro uses, and lists its components.
 * @param body the prose from {@link splitMdx}
 * @returns the components, or the compiler's first complaint; never throws
 */
export function readProse(body: string): Prose {
  const found: (ComponentUse & { offset: number })[] = [];
  const note = (node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>): undefined => {
    const id = node.attributes.find(
      (entry) => entry.type === 'mdxJsxAttribute' && entry.name === 'id',
    )?.value;
    found.push({
      // A fragment, <>…</>, has no name.
      name: node.name ?? '',
      id: typeof id === 'string' ? id : undefined,
      line: node.position?.start.line,
      offset: node.position?.start.offset ?? 0,
    });
  };
  const collect = {
    name: 'list-components',
    options: { position: true },
    mdxJsxFlowElement: note,
    mdxJsxTextElement: note,
  };
  try {
    mdxToJs(body, { mdastPlugins: [collect], jsxImportSource: 'astro' });
  } catch (error) {
    return { components: [], error: readComplaint(error) };
  }
  // Block and inline elements are visited apart; readers meet them in the order of the text.
  const inOrder = found.sort((one, other) => one.offset - other.offset);
  return { components: inOrder.map(({ name, id, line }) => ({ name, id, line })), error: undefined };
}

/** The compiler writes `line:column: message (rule)`; the rule's name helps no author. */
function readComplaint(error: unknown): { line: number | undefined; message: string } {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):\d+: ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(text);
  return match ? { line: Number(match[1]), message: match[2] ?? text } : { line: undefined, message: text };
}
