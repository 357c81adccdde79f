/** The data of all pictures that carry data, the claims and the sources, as comma-separated values. */
import type { APIRoute } from 'astro';

import { folderOf } from '../../../i18n/paths.ts';
import { dataFiles } from '../../../media/data-files.ts';
import { loadStory } from '../../../story/load.ts';

/** One file per language and table. */
export function getStaticPaths() {
  const story = loadStory();
  return story.editions.flatMap((edition) =>
    dataFiles(story, edition).map(({ id, csv }) => ({
      params: { language: folderOf(edition.language), id },
      props: { csv },
    })),
  );
}

/** Writes the file. */
export const GET: APIRoute<{ csv: string }> = ({ props }) =>
  new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
