/** What the files of data hold, for people. */
import type { APIRoute } from 'astro';

import { fullAddress, homeOf } from '../../../i18n/paths.ts';
import { dataFiles } from '../../../media/data-files.ts';
import { readmeText } from '../../../media/readme.ts';
import { editionOf, editionPaths } from '../../../story/editions.ts';
import { loadStory } from '../../../story/load.ts';

/** One file per language. */
export const getStaticPaths = editionPaths;

/** Writes the file. */
export const GET: APIRoute<{ language: string }> = ({ props: { language }, site }) => {
  const base = import.meta.env.BASE_URL;
  const edition = editionOf(language);
  const home = fullAddress(site, base, homeOf(base, language));
  return new Response(readmeText(dataFiles(loadStory(), edition), edition, home), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
