import { Blob, Buffer as Line, Face, Font, Variation, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** English sentences of the kind the face sets; their letters, figures and capitals weight the average. */
export const PROSE = `The road from the river to the county town was closed for most of the winter, and people
who had to travel waited at the bridge until someone with a truck came by. A woman who sells noodles near the
station said that she had counted 14 of them on one evening in January. “Nobody asks for a ticket after dark,”
she said, “but everybody wants to know where you are going.” Those without papers were told to sit in a room
at the back, where the stove was lit only when an officer came in. By the middle of March, when the ice had
gone, 3,200 travellers had passed, about half of them on foot – and few of them twice.`;
export const LABELS = `Caught on the road, by month; 820 of 1,450 went home on their own; North Road, 18.5 km;
Rest houses near the railway; Each mark is one person; Share of all units (37%); Named in a second order;
Source: province office, 24 May 2019; No count was given for the coast; Back to the start of the story`;

/**
 * Average advance of a font over English text, kerning and ligatures included.
 * @param font TrueType or WOFF2 bytes
 * @param text one of the samples above
 * @param axes where on its axes to measure a variable font
 * @returns thousandths of an em per character
 * @throws Error when the font lacks a character of the text
 */
export async function averageAdvance(
  font: Buffer,
  text: string,
  axes: Record<string, number> = {},
): Promise<number> {
  const sample = text.replace(/\s+/g, ' ');
  const sfnt = await subsetFont(font, sample, { targetFormat: 'sfnt', noHinting: true });
  const face = new Face(new Blob(sfnt));
  const shaper = new Font(face);
  shaper.setVariations(Object.entries(axes).map(([tag, value]) => new Variation(tag, value)));
  const line = new Line();
  line.addText(sample);
  line.guessSegmentProperties();
  shape(shaper, line);
  if (line.getGlyphInfos().some((glyph) => glyph.codepoint === 0))
    throw new Error('the font lacks a basic Latin character');
  const total = line.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return (total * 1000) / face.upem / sample.length;
}
