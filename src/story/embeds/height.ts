/**
 * Heights of frames for pages that leave the script for hosts out. They fit every step and every chapter in columns from 320
 * to 679 CSS pixels, from where on picture and text stand side by side and need less. `tests/browser/embeds.test.ts`
 * measures that, and says when new content needs more.
 */
import type { Embed } from './embeds.ts';

/** The width that oEmbed's code asks for, that of a usual column of text. Unit: CSS pixels. */
export const FRAME_WIDTH = 600;

/**
 * The height that fits.
 * @param embed the page to embed
 * @returns CSS pixels
 */
export const frameHeight = ({ isChapter }: Pick<Embed, 'isChapter'>): number => (isChapter ? 920 : 880);
