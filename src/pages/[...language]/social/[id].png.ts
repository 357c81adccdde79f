/** Social images: one for each step and each page. */
import type { APIRoute } from 'astro';

import { folderOf } from '../../../i18n/paths.ts';
import { socialFile, socialIds } from '../../../media/files.ts';
import { editionOf } from '../../../story/editions.ts';
import { loadStory } from '../../../story/load.ts';

/** One file per language and image. */
export function getStaticPaths() {
  return loadStory().editions.flatMap((edition) =>
    socialIds(edition).map((id) => ({
      params: { language: folderOf(edition.language), id },
      props: { language: edition.language, id },
    })),
  );
}

/** Writes the image. */
export const GET: APIRoute<{ language: string; id: string }> = async ({ props: { language, id } }) => {
  const png = await socialFile(id, loadStory(), editionOf(language));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
