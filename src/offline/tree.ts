/**
 * Parts of a page as data. The file requires Trusted Types and lets no policy make any, so no text can become markup in it;
 * from this form elements are made one by one.
 */

/** A text, or an element: its name, its attributes, and what is in it. */
export type Tree = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...Tree[]];

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes a node.
 * @param page the document that it is for
 * @param tree the node as data
 * @param inDrawing whether it stands inside of an `svg` element
 * @returns the node
 */
export function nodeOf(page: Document, tree: Tree, inDrawing = false): Node {
  if (typeof tree === 'string') return page.createTextNode(tree);
  const [name, attributes, ...children] = tree;
  const drawing = inDrawing || name === 'svg';
  const element = drawing ? page.createElementNS(SVG, name) : page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  const inside = element instanceof HTMLTemplateElement ? element.content : element;
  inside.append(...children.map((child) => nodeOf(page, child, drawing)));
  return element;
}
