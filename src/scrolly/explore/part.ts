/** Finds the parts of the controls, which come with the list of places. */

/**
 * A part of the controls.
 * @param root where it stands
 * @param selector what it answers to
 * @param type the class of its element
 * @returns the part
 * @throws Error when it is missing
 */
export function part<E extends Element>(root: ParentNode, selector: string, type: new () => E): E {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the controls of the map lack ${selector}`);
  return found;
}
