/** Takes films from the file that the page is. Stands in for `src/scrolly/film-file.ts`. */
import type { Film } from '../marks/film.ts';
import { unpack } from './unpack.ts';

/**
 * Unpacks a film.
 * @param address the element that holds it, as a fragment
 * @returns the film
 * @throws what {@link unpack} throws
 */
export async function fetchFilm(address: string): Promise<Film> {
  return JSON.parse(await unpack(address.slice(1))) as Film;
}
