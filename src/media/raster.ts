/** From SVG to pixels. The SVG has no text, so no typeface of the machine can change the result, and the same SVG gives the same bytes. */
import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** Pixels per inch at which one unit of an SVG file becomes one pixel. */
const ONE_TO_ONE = 72;

const pixels = (svg: string, scale: number): Sharp =>
  sharp(Buffer.from(svg), { density: ONE_TO_ONE * scale }).flatten({ background: '#fff' });

/**
 * Rasterises a picture without loss.
 * @param svg an SVG file with width and height in units
 * @param scale how many pixels a unit becomes
 * @returns a PNG file
 */
export function toPng(svg: string, scale: number): Promise<Buffer> {
  return pixels(svg, scale).png({ compressionLevel: 9 }).toBuffer();
}

/**
 * Rasterises a picture for a list of many, where few bytes count for more than every detail. As WebP the thumbnails of the
 * story weigh a third of what they do as PNG, and of what they do as SVG, compressed.
 * @param svg an SVG file with width and height in units
 * @returns a WebP file with as many pixels as the SVG has units
 */
export function toWebp(svg: string): Promise<Buffer> {
  return pixels(svg, 1).webp({ quality: 75 }).toBuffer();
}
