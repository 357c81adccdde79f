/** Railway kilometres from a city to the ends of each line that it lies on, by subtraction in the published tables. */
import type { Line, Station } from '../../schemas/line.ts';
import type { Story } from '../../story/story.ts';
import { CITY_STATIONS, FOUR_CITIES, SECOND_STATIONS } from '../stage.ts';
import type { CityId } from '../stage.ts';

/** One way out of a city along one line. */
export interface Lane {
  readonly city: CityId;
  readonly line: Line;
  /** The station at the end of this way. */
  readonly end: Station;
  /** Railway kilometres from the city's station to that end; `undefined` where a table gives no figure. */
  readonly km: number | undefined;
  /** Whether that figure stands in a table as it is; others are our subtraction, or missing. */
  readonly published: boolean;
}

/**
 * Who says how long a way is.
 * @param lane the way
 * @returns another source where a table gives the figure as it is; us where we subtracted, or found none
 */
export const speakerOf = ({ published }: Lane): 'background' | 'ours' => (published ? 'background' : 'ours');

/** The ways out of one station along one line; none where the line begins or ends there. */
function lanesFrom(station: string, line: Line, city: CityId): Lane[] {
  const start = line.stations.find(({ place }) => place === station);
  const first = line.stations[0];
  const last = line.stations.at(-1);
  if (!start || !first || !last) return [];
  return [first, last]
    .filter((end) => end !== start)
    .map((end) => ({
      city,
      line,
      end,
      published: start.km !== undefined && end.km === 0,
      km:
        start.km === undefined || end.km === undefined
          ? undefined
          : Math.round(Math.abs(end.km - start.km) * 10) / 10,
    }));
}

/**
 * All ways out of the four cities by rail.
 * @param story the content
 * @returns lanes in the order of the cities, then of the lines; a line that serves a city by two stations counts once
 */
export function lanesOf(story: Story): Lane[] {
  const railways = story.lines.filter(({ kind }) => kind === 'railway');
  return FOUR_CITIES.flatMap((city) =>
    railways.flatMap((line) => {
      const own = lanesFrom(CITY_STATIONS[city], line, city);
      const also = SECOND_STATIONS[city];
      return own.length > 0 || also === undefined ? own : lanesFrom(also, line, city);
    }),
  );
}
