/** The pictures of all steps, small, as WebP files. */
import type { APIRoute } from 'astro';

import { thumbnailFile } from '../../../media/files.ts';
import { editionOf, stepPaths } from '../../../story/editions.ts';
import type { StepProps } from '../../../story/editions.ts';
import { loadStory } from '../../../story/load.ts';

/** One file per language and step. */
export const getStaticPaths = stepPaths;

/** Writes the file. */
export const GET: APIRoute<StepProps> = async ({ props: { language, step } }) => {
  const webp = await thumbnailFile(step.id, loadStory(), editionOf(language));
  return new Response(new Uint8Array(webp), { headers: { 'Content-Type': 'image/webp' } });
};
