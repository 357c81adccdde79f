/** The films that the story page's script fetches, one for each frame. */
import type { APIRoute } from 'astro';

import { filmFiles } from '../../../charts/film-files.ts';
import { folderOf } from '../../../i18n/paths.ts';
import { loadStory } from '../../../story/load.ts';

/** One file per language and frame. */
export function getStaticPaths() {
  const story = loadStory();
  return story.editions.flatMap((edition) =>
    filmFiles(story, edition).map(({ name, text }) => ({
      params: { language: folderOf(edition.language), film: name },
      props: { text },
    })),
  );
}

/** Writes the film. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
