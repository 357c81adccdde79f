/** Writes parts of a page as data, for the script of the story in one file. */
import type { Tree } from '../offline/tree.ts';

/**
 * Writes an element as data.
 * @param element the element
 * @returns it and all that is in it, but for comments
 */
export function treeOf(element: Element): Tree {
  const inside = element.localName === 'template' ? (element as HTMLTemplateElement).content : element;
  const children = [...inside.childNodes].flatMap((node): Tree[] => {
    if (node.nodeType === node.TEXT_NODE) return [node.textContent ?? ''];
    return node.nodeType === node.ELEMENT_NODE ? [treeOf(node as Element)] : [];
  });
  const attributes = element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']);
  return [element.localName, Object.fromEntries(attributes) as Record<string, string>, ...children];
}
