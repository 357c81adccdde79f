/** What the content knows of each place and line, put together for the list of places. Pure; no texts of its own. */
import type { Claim } from '../../schemas/claim.ts';
import type { Line, Station } from '../../schemas/line.ts';
import type { Place } from '../../schemas/place.ts';
import type { Story } from '../../story/story.ts';
import { CITY_STATIONS, FOUR_CITIES, SECOND_STATIONS } from '../stage.ts';
import type { CityId } from '../stage.ts';

/** Where a place lies on a line. */
export interface Stop {
  /** The line. */
  readonly line: Line;
  /** The place by which it is reached: the place itself, or a station of the city. */
  readonly station: Place;
  /** Kilometres from the line's first station; `undefined` where none was found. */
  readonly km: number | undefined;
}

/** What is known of one place. */
export interface PlaceFacts {
  readonly place: Place;
  /** Stations of a city; none for any other place. */
  readonly stations: readonly Place[];
  /** Where it lies on lines; for a city, where its stations lie. */
  readonly stops: readonly Stop[];
  /** Statements about it. */
  readonly claims: readonly Claim[];
  /** Keys of the sources of the position first, then those of the statements; each once. */
  readonly sources: readonly string[];
}

/** One row of a line's table. */
export interface Row {
  /** The name in Latin letters. */
  readonly name: string;
  /** The place, where a position is known. */
  readonly place: Place | undefined;
  /** Kilometres from the line's first station; `undefined` where none was found. */
  readonly km: number | undefined;
}

/** What is known of one line. */
export interface LineFacts {
  readonly line: Line;
  /** All its stations in order. */
  readonly rows: readonly Row[];
  /** Statements about it. */
  readonly claims: readonly Claim[];
  /** Keys of the sources of the line first, then those of the statements; each once. */
  readonly sources: readonly string[];
}

/** The whole list. */
export interface Gazetteer {
  /** The four cities that the report names, in its order. */
  readonly cities: readonly PlaceFacts[];
  /** All lines, in file order. */
  readonly lines: readonly LineFacts[];
  /** All other places, in file order: Pyongyang first, then along the lines. */
  readonly others: readonly PlaceFacts[];
}

/**
 * The id of a place's entry in the list.
 * @param id the place's id
 * @returns the id of its element
 */
export const placeEntry = (id: string): string => `place-${id}`;

/**
 * The id of a line's entry in the list.
 * @param id the line's id
 * @returns the id of its element
 */
export const lineEntry = (id: string): string => `line-${id}`;

/** The stations of a city, its own first. */
function stationsOfCity(city: Place, story: Story): Place[] {
  const known: readonly (string | undefined)[] = FOUR_CITIES.includes(city.id as CityId)
    ? [CITY_STATIONS[city.id as CityId], SECOND_STATIONS[city.id as CityId]]
    : [...story.places.values()]
        .filter(({ kind, name }) => kind === 'station' && name === city.name)
        .map(({ id }) => id);
  return known.flatMap((id) => {
    const station = id === undefined ? undefined : story.places.get(id);
    return station ? [station] : [];
  });
}

/** Where a station lies on each line that has it. */
function stopsAt(station: Place, story: Story): Stop[] {
  return story.lines.flatMap((line) =>
    line.stations.filter(({ place }) => place === station.id).map(({ km }): Stop => ({ line, station, km })),
  );
}

/** The statements of an entry, in the order in which the entry lists them. */
function claimsOf(entry: { readonly claims?: readonly string[] | undefined }, story: Story): Claim[] {
  return (entry.claims ?? []).flatMap((id) => story.claims.filter((claim) => claim.id === id));
}

/** Source keys, each once. */
function sourcesOf(own: readonly string[], claims: readonly Claim[]): string[] {
  return [...new Set([...own, ...claims.flatMap(({ sources }) => sources)])];
}

/** What is known of one place. */
function factsOfPlace(place: Place, story: Story): PlaceFacts {
  const stations = place.kind === 'city' ? stationsOfCity(place, story) : [];
  const claims = claimsOf(place, story);
  return {
    place,
    stations,
    stops: [place, ...stations].flatMap((station) => stopsAt(station, story)),
    claims,
    sources: sourcesOf(place.sources, claims),
  };
}

/**
 * The name of a stop of a line.
 * @param station the stop
 * @param story the content, for the places
 * @returns its name in Latin letters
 */
export function nameOfStation(station: Station, story: Story): string {
  const place = station.place === undefined ? undefined : story.places.get(station.place);
  return station.name ?? place?.name ?? '';
}

/** What is known of one line. */
function factsOfLine(line: Line, story: Story): LineFacts {
  const claims = claimsOf(line, story);
  return {
    line,
    rows: line.stations.map((station) => ({
      name: nameOfStation(station, story),
      place: station.place === undefined ? undefined : story.places.get(station.place),
      km: station.km,
    })),
    claims,
    sources: sourcesOf(line.sources, claims),
  };
}

/**
 * Puts together what the content knows of every place and line.
 * @param story the content
 * @returns the list
 */
export function gazetteerOf(story: Story): Gazetteer {
  const isCity = ({ id }: Place): boolean => FOUR_CITIES.includes(id as CityId);
  const places = [...story.places.values()];
  return {
    cities: places.filter(isCity).map((place) => factsOfPlace(place, story)),
    lines: story.lines.map((line) => factsOfLine(line, story)),
    others: places.filter((place) => !isCity(place)).map((place) => factsOfPlace(place, story)),
  };
}
