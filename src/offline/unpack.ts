/** What the file brings along, packed so that all of it stays small. */

/**
 * Unpacks data that the file carries.
 * @param id of its element, which holds base64 of zlib of UTF-8
 * @returns the text
 * @throws Error when there is no such element; TypeError when it is damaged; ReferenceError in browsers that cannot unpack
 *   (those from before May 2023), which then show the story as it is without script
 */
export async function unpack(id: string): Promise<string> {
  const packed = document.getElementById(id)?.textContent;
  if (!packed) throw new Error(`the file brings no "${id}"`);
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
}
