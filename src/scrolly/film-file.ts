/** Where the script gets a film from: a file beside the page. In the story in one file, `src/offline/film-file.ts` takes its place. */
import type { Film } from '../marks/film.ts';

/**
 * Fetches a film.
 * @param address its address, as the frame on the page names it
 * @returns the film
 * @throws Error when it cannot be had
 */
export async function fetchFilm(address: string): Promise<Film> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  return (await response.json()) as Film;
}
