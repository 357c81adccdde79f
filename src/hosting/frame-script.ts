/**
 * The script of embedded pages, bundled from `src/embedding/frame.ts`. `src/integrations/embeds.ts` fills this in whenever the
 * site is built or served; the text stands in the page itself, where its policy can name it.
 */
export const FRAME_SCRIPT = '';
