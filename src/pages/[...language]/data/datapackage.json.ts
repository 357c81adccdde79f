/** The description of all data for programs. */
import type { APIRoute } from 'astro';

import { fullAddress, homeOf } from '../../../i18n/paths.ts';
import { dataFiles } from '../../../media/data-files.ts';
import { dataPackage } from '../../../media/datapackage.ts';
import { editionOf, editionPaths } from '../../../story/editions.ts';
import { loadStory } from '../../../story/load.ts';

/** One file per language. */
export const getStaticPaths = editionPaths;

/** Writes the file. */
export const GET: APIRoute<{ language: string }> = ({ props: { language }, site }) => {
  const base = import.meta.env.BASE_URL;
  const edition = editionOf(language);
  const home = fullAddress(site, base, homeOf(base, language));
  const text = JSON.stringify(dataPackage(dataFiles(loadStory(), edition), edition, home), null, 2);
  return new Response(`${text}\n`, { headers: { 'Content-Type': 'application/json' } });
};
