/** Copies text, and helps the reader to copy it where the browser refuses. */

/**
 * Writes text to the clipboard.
 * @param text the text
 * @returns true when it is there; false when the browser refused or knows no clipboard, as on pages without https
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Selects all text of an element, so that the reader's own keys copy it.
 * @param element the element
 */
export function selectText(element: Element): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.addRange(range);
}
