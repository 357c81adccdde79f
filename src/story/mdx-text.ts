/** Reading one MDX file: its frontmatter, the components that its prose uses, and who says what in it. */
import { mdxToJs, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';

import { readBlock, textOf, type LooseWords, type Node } from './prose-block.ts';

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

/** One link in the prose, which there says whose words the linked text gives: `[text](report:C4)`. */
export interface LinkUse {
  /** What stands in the round brackets. */
  readonly target: string;
  /** The words in the square brackets, without white space around them; may be empty. */
  readonly text: string;
  /** Whether it goes on with the sentence of the link before it. */
  readonly continues: boolean;
  /** Line in the file, counted from 1. */
  readonly line: number | undefined;
}

/** Something computed, `{…}`; prose has no use for it, and nothing would be there to compute it from. */
export interface ExpressionUse {
  /** What stands between the braces. */
  readonly code: string;
  /** Line in the file, counted from 1. */
  readonly line: number | undefined;
}

/** The prose of a file after compiling. */
export interface Prose {
  /** Components in the order in which they stand. */
  readonly components: readonly ComponentUse[];
  /** Links in the order in which they stand. */
  readonly links: readonly LinkUse[];
  /** Words outside every link, in the order in which they stand. */
  readonly loose: readonly LooseWords[];
  /** Expressions in the order in which they stand; comments are none. */
  readonly expressions: readonly ExpressionUse[];
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

/** Sorts by place in the text and keeps what was noted: block and inline nodes are visited apart. */
function inOrder<T>(found: readonly { readonly offset: number; readonly use: T }[]): T[] {
  return [...found].sort((one, other) => one.offset - other.offset).map(({ use }) => use);
}

/**
 * Compiles prose with the compiler that Astro uses, and lists its components and links.
 * @param body the prose from {@link splitMdx}
 * @returns what stands in it, or the compiler's first complaint; never throws
 */
export function readProse(body: string): Prose {
  const components: { offset: number; use: ComponentUse }[] = [];
  const links: { offset: number; use: Omit<LinkUse, 'continues'> }[] = [];
  const continuing = new Set<number>();
  const loose: { offset: number; use: LooseWords }[] = [];
  const expressions: { offset: number; use: ExpressionUse }[] = [];
  const offsetOf = (node: Node): number => node.position?.start.offset ?? 0;

  const noteComponent = (node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>): undefined => {
    const id = node.attributes.find(
      (entry) => entry.type === 'mdxJsxAttribute' && entry.name === 'id',
    )?.value;
    components.push({
      offset: node.position?.start.offset ?? 0,
      use: {
        // A fragment, <>…</>, has no name.
        name: node.name ?? '',
        id: typeof id === 'string' ? id : undefined,
        line: node.position?.start.line,
      },
    });
  };
  const noteLink = (node: Node): undefined => {
    links.push({
      offset: offsetOf(node),
      use: { target: node.url ?? '', text: textOf(node).trim(), line: node.position?.start.line },
    });
  };
  const noteBlock = (block: Node): undefined => {
    const read = readBlock(block);
    loose.push(...read.loose);
    for (const offset of read.continuing) continuing.add(offset);
  };
  const noteExpression = (node: Node): undefined => {
    const code = (node.value ?? '').trim();
    if (code.startsWith('/*') || code === '') return;
    expressions.push({ offset: offsetOf(node), use: { code, line: node.position?.start.line } });
  };
  const collect = {
    name: 'list-what-stands-in-prose',
    options: { position: true },
    mdxJsxFlowElement: (node: Readonly<MdxJsxFlowElement>): undefined => {
      noteComponent(node);
      // An element that fills a line is no part of a paragraph.
      noteBlock(node);
    },
    mdxJsxTextElement: noteComponent,
    link: noteLink,
    paragraph: noteBlock,
    heading: noteBlock,
    tableCell: noteBlock,
    code: noteBlock,
    mdxFlowExpression: noteExpression,
    mdxTextExpression: noteExpression,
  };
  try {
    mdxToJs(body, { mdastPlugins: [collect], jsxImportSource: 'astro' });
  } catch (error) {
    return { components: [], links: [], loose: [], expressions: [], error: readComplaint(error) };
  }
  return {
    components: inOrder(components),
    links: inOrder(
      links.map(({ offset, use }) => ({ offset, use: { ...use, continues: continuing.has(offset) } })),
    ),
    loose: inOrder(loose),
    expressions: inOrder(expressions),
    error: undefined,
  };
}

/** The compiler writes `line:column: message (rule)`; the rule's name helps no author. */
function readComplaint(error: unknown): { line: number | undefined; message: string } {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):\d+: ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(text);
  return match ? { line: Number(match[1]), message: match[2] ?? text } : { line: undefined, message: text };
}
