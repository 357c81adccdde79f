/** Packs data for the story in one file. The script in it unpacks them: `src/offline/unpack.ts`. */
import { zlibSync } from 'fflate';

/**
 * Packs a text. Not with Node's zlib, whose bytes differ between versions and processors.
 * @param text the text
 * @returns base64 of zlib of its UTF-8
 */
export function pack(text: string): string {
  return Buffer.from(zlibSync(Buffer.from(text), { level: 9 })).toString('base64');
}
