/** The pictures of all steps as SVG files. */
import type { APIRoute } from 'astro';

import { pictureFilesOf } from '../../../media/files.ts';
import { editionOf, stepPaths } from '../../../story/editions.ts';
import type { StepProps } from '../../../story/editions.ts';
import { loadStory } from '../../../story/load.ts';

/** One file per language and step. */
export const getStaticPaths = stepPaths;

/** Writes the file. */
export const GET: APIRoute<StepProps> = async ({ props: { language, step }, site }) => {
  const where = { site, base: import.meta.env.BASE_URL };
  const { svg } = await pictureFilesOf(step, loadStory(), editionOf(language), where);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
