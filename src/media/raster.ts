/** From SVG to PNG. */
import sharp from 'sharp';

/** Pixels per inch at which one unit of an SVG file becomes one pixel. */
const ONE_TO_ONE = 72;

/**
 * Rasterises a picture. It has no text, so no typeface of the machine can change it, and the same SVG gives the same bytes.
 * @param svg an SVG file with width and height in units
 * @param scale how many pixels a unit becomes
 * @returns a PNG file
 */
export function toPng(svg: string, scale: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: ONE_TO_ONE * scale })
    .flatten({ background: '#fff' })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
