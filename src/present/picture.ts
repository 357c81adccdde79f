/** The picture that moves from slide to slide. Where its film cannot be had, each slide keeps the finished one beside it. */
import type { Film } from '../marks/film.ts';
import { makePlayer } from '../scrolly/player.ts';
import type { Player } from '../scrolly/player.ts';

/**
 * Fetches the film and makes its player.
 * @param picture the holder; its `data-shown` names the step whose finished picture is seen
 * @returns the player
 * @throws Error when the film cannot be had
 */
export async function loadPicture(picture: HTMLElement): Promise<Player> {
  const svg = picture.querySelector<SVGSVGElement>('svg[data-film]');
  if (!svg) throw new Error('the page has no picture');
  const response = await fetch(svg.dataset.film ?? '');
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  return makePlayer(svg, (await response.json()) as Film, (id) => {
    if (id === undefined) delete picture.dataset.shown;
    else picture.dataset.shown = id;
  });
}
