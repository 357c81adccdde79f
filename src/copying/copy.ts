/** Copies text, and helps the reader to copy it where the browser refuses. */

/**
 * Writes text to the clipboard, and the same with its italics where the browser can.
 * @param text the text
 * @param html the text as markup; left out where it has none
 * @returns true when it is there; false when the browser refused or knows no clipboard, as on pages without https
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && 'ClipboardItem' in window && 'write' in navigator.clipboard) {
      const part = (type: string, words: string): Blob => new Blob([words], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': part('text/plain', text),
          'text/html': part('text/html', html),
        }),
      ]);
    } else await navigator.clipboard.writeText(text);
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
