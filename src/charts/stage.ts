/** What every chart is given besides its view: the content, the language, and the frame to lay out for. */
import type { Frame, FrameName, Picture } from '../marks/mark.ts';
import type { Line } from '../schemas/line.ts';
import type { Strings } from '../schemas/strings.ts';
import type { Story } from '../story/story.ts';

/**
 * The two frames. One unit is one CSS pixel when the picture is shown at the frame's own size. `portrait` fits half of a
 * phone's screen, `landscape` the larger part of a tablet's or a desktop's. The page shows whichever suits the space
 * that the picture really has.
 */
export const FRAMES: Readonly<Record<FrameName, Frame>> = {
  landscape: { name: 'landscape', width: 840, height: 640 },
  portrait: { name: 'portrait', width: 360, height: 300 },
};

/**
 * Type sizes in units of the frame. The smallest is chosen so that, at the least scale at which the page shows the
 * frame (0.865 for `landscape` on a tablet held upright, 1 for `portrait` on a phone 360 pixels wide), no text falls
 * below 12 CSS pixels.
 */
export const TYPE: Readonly<Record<FrameName, { small: number; plain: number; strong: number }>> = {
  landscape: { small: 14, plain: 15.5, strong: 18 },
  portrait: { small: 12.5, plain: 13, strong: 14.5 },
};

/** What every chart is given besides its view. */
export interface Stage {
  /** The checked content. */
  readonly story: Story;
  /** Two-letter tag of the language that names and texts are taken in. */
  readonly language: string;
  /** Texts of that language. */
  readonly strings: Strings;
  /** The frame to lay out for. */
  readonly frame: Frame;
}

/** A chart's layout: a pure function from a view to a finished picture. */
export type Layout<V> = (view: V, stage: Stage) => Picture;

/** Ids of the four cities that the report names, in its order. */
export const FOUR_CITIES = ['pyongsong-city', 'anju-city', 'kaechon-city', 'tokchon-city'] as const;
/** One of {@link FOUR_CITIES}. */
export type CityId = (typeof FOUR_CITIES)[number];

/**
 * Stations that serve a city besides its own: Sinanju, in the west of Anju, has the main line's station.
 * Sources: W-ANJU, W-SINJ.
 */
export const SECOND_STATIONS: Readonly<Partial<Record<CityId, string>>> = { 'anju-city': 'sinanju' };

/** The station by which each city is reached, as the railway tables name it. */
export const CITY_STATIONS: Readonly<Record<CityId, string>> = {
  'pyongsong-city': 'pyongsong',
  'anju-city': 'anju',
  'kaechon-city': 'kaechon',
  'tokchon-city': 'tokchon',
};

/**
 * The cities that a line serves, by their own station or by their second one.
 * @param line a railway or motorway
 * @returns ids in the report's order
 */
export function citiesOn(line: Line): CityId[] {
  return FOUR_CITIES.filter((city) => {
    const own = [CITY_STATIONS[city], SECOND_STATIONS[city]];
    return line.stations.some(({ place }) => place !== undefined && own.includes(place));
  });
}
