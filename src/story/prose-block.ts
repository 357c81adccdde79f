/** Reading one block of prose: what its links leave out, and which of them share a sentence. */

/** Words that stand outside every link. */
export interface LooseWords {
  /** The words with their punctuation, on one line, without white space around them. */
  readonly text: string;
  /** Whether they are a heading, or a part of one. */
  readonly heading: boolean;
  /** Line in the file on which they begin, counted from 1. */
  readonly line: number | undefined;
}

/** As much of a node of the compiler's tree as is looked at here. */
export interface Node {
  readonly type: string;
  readonly name?: string | null | undefined;
  readonly value?: string | undefined;
  readonly url?: string | undefined;
  readonly children?: readonly Node[] | undefined;
  readonly position?:
    { readonly start: { readonly line: number; readonly offset?: number | undefined } } | undefined;
}

/** Blocks that are visited by themselves, or hold such blocks: the words of another block end here. */
const BLOCKS = new Set([
  'paragraph',
  'heading',
  'table',
  'list',
  'blockquote',
  'code',
  'mdxJsxFlowElement',
  'mdxFlowExpression',
]);

/** A sentence ends here, whatever quotes and brackets close after it. */
const SENTENCE_END = /[.!?…。]["'”’»)\]]*$/;

/**
 * Joins the plain text of a node and all that it holds.
 * @param node any node; a comment, which MDX writes as an expression, says nothing
 * @returns the text as it stands
 */
export function textOf({ type, value, children = [] }: Node): string {
  if (value === undefined) return children.map(textOf).join('');
  return type.endsWith('Expression') && value.trim().startsWith('/*') ? '' : value;
}

/** The links of a block, and the text between them. Elements around a link are looked into, components are not. */
function piecesOf(node: Node): Node[] {
  const { type, name, children } = node;
  const plain = name === undefined || name === null || /^[a-z]/.test(name);
  if (type === 'link' || children === undefined || !plain) return [node];
  return children.filter((child) => !BLOCKS.has(child.type)).flatMap(piecesOf);
}

/**
 * Reads one block of prose.
 * @param block a paragraph, a heading, a cell, or an element or expression that fills a line
 * @returns its loose words with their offsets, and the offsets of links that go on with a sentence
 */
export function readBlock(block: Node): {
  loose: { offset: number; use: LooseWords }[];
  continuing: number[];
} {
  const loose: { offset: number; use: LooseWords }[] = [];
  const continuing: number[] = [];
  let said: string | undefined;
  let gap: Node[] = [];
  const endGap = (): void => {
    const start = gap.find((node) => textOf(node).trim() !== '');
    const text = gap.map(textOf).join('');
    gap = [];
    // Punctuation between two links is nobody's words.
    if (start?.position === undefined || !/[\p{L}\p{N}]/u.test(text)) return;
    const { line, offset = 0 } = start.position.start;
    const above = /^\s*/.exec(textOf(start))?.[0].split('\n').length ?? 1;
    loose.push({
      offset,
      use: {
        text: text.replace(/\s+/g, ' ').trim(),
        heading: block.type === 'heading',
        line: line + above - 1,
      },
    });
  };
  for (const piece of piecesOf(block)) {
    if (piece.type !== 'link') {
      gap.push(piece);
      continue;
    }
    const before = said === undefined ? undefined : said + gap.map(textOf).join('');
    if (before?.trim() && !SENTENCE_END.test(before.trim()))
      continuing.push(piece.position?.start.offset ?? 0);
    endGap();
    said = textOf(piece);
  }
  endGap();
  return { loose, continuing };
}
