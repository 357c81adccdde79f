/** The map that readers explore: all lines and places under no camera yet, and the names that the browser may set. */
import { pack, settle } from '../../marks/film.ts';
import type { Film } from '../../marks/film.ts';
import type { Camera, Mark, Picture, Point } from '../../marks/mark.ts';
import type { Extent, Sheet, SheetName } from '../../marks/sheet.ts';
import type { Line } from '../../schemas/line.ts';
import type { Place } from '../../schemas/place.ts';
import type { Speaker } from '../../schemas/speech.ts';
import type { Edition, Story } from '../../story/story.ts';
import { courseOf } from '../map/course.ts';
import { groundMarks } from '../map/ground.ts';
import { letteringOf } from '../map/lettering.ts';
import { lineMarks } from '../map/lines.ts';
import { toMap, UNITS_PER_KM } from '../map/projection.ts';
import { mapView } from '../map/view.ts';
import type { MapView } from '../map/view.ts';
import { namesOfPlace } from '../parts.ts';
import { CITY_STATIONS, FOUR_CITIES, FRAMES } from '../stage.ts';
import type { CityId, Stage } from '../stage.ts';
import { textWidth } from '../text.ts';

/** Pictures in different detail: the width in map units above which each serves, and the radii of its dots. */
const LEVELS = [
  { id: 'far', above: 2600, city: 5, station: 2.2 },
  { id: 'middle', above: 1100, city: 6, station: 3.2 },
  { id: 'near', above: 0, city: 7, station: 4.2 },
] as const;

/** Room around everything that is drawn, in map units: 15 km. */
const MARGIN = 15 * UNITS_PER_KM;

/** Type sizes in units of the map's frame, at least 0.9 CSS pixels each: names of cities, of other places, and of either in the other script. */
const SIZE = { city: 17, place: 14, under: 13.5 } as const;

/** The point of a place in map units. */
const pointOf = ({ lon, lat }: Place): Point => toMap(lon, lat);

/** Whether a place is one of the four cities that the report names. */
const isNamed = ({ id }: Place): boolean => FOUR_CITIES.includes(id as CityId);

/** Who names a place: the report its four cities, other sources the rest. */
const voiceOf = (place: Place): Speaker => (isNamed(place) ? 'narration' : 'background');

/** The dot of a place; its key tells which place it is. */
function dotOf(place: Place, level: (typeof LEVELS)[number]): Mark {
  const named = isNamed(place);
  const capital = place.kind === 'city' && !named;
  return {
    key: named ? place.id : `station-${place.id}`,
    layer: 'dots',
    tag: 'circle',
    class: named ? 'city' : 'station',
    space: 'map',
    points: [pointOf(place)],
    attrs: { r: named ? level.city : capital ? level.city * 0.8 : level.station },
    by: voiceOf(place),
  };
}

/** The map in one degree of detail. */
function pictureAt(level: (typeof LEVELS)[number], view: MapView, stage: Stage): Picture {
  const { story } = stage;
  const camera: Camera = { x: 0, y: 0, width: Math.max(level.above, 300) + 1 };
  const places = [...story.places.values()];
  // Roads beneath railways, and the cities that the report names above all else.
  const lines = [...story.lines].sort((a, b) => Number(a.kind === 'railway') - Number(b.kind === 'railway'));
  return settle({
    camera,
    marks: [
      ...groundMarks(view, camera),
      ...lines.flatMap((line) => lineMarks(line, view, stage)),
      ...places.filter((place) => !isNamed(place)).map((place) => dotOf(place, level)),
      ...places.filter(isNamed).map((place) => dotOf(place, level)),
    ],
  });
}

/** Everything that is drawn, with a margin. */
function extentOf(lines: readonly Line[], story: Story): Extent {
  const points = [
    ...lines.flatMap((line) => courseOf(line, story)),
    ...[...story.places.values()].map(pointOf),
  ];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    west: Math.min(...xs) - MARGIN,
    north: Math.min(...ys) - MARGIN,
    east: Math.max(...xs) + MARGIN,
    south: Math.max(...ys) + MARGIN,
  };
}

/** How early a place gets its name: the named cities, other cities, junctions and ends of lines, then the rest. */
function rank(place: Place, story: Story): number {
  if (isNamed(place)) return 0;
  if (place.kind === 'city') return 1;
  const on = story.lines.filter(({ stations }) => stations.some(({ place: id }) => id === place.id));
  const ends = on.some(({ stations }) =>
    [stations[0], stations.at(-1)].some((end) => end?.place === place.id),
  );
  if (on.length > 1 || ends) return 2;
  return place.kind === 'station' ? 3 : 4;
}

/** The names of places, the most needed first. */
function placeNames(stage: Stage): SheetName[] {
  const { story } = stage;
  const places = [...story.places.values()];
  // A city's own station bears the city's name, which stands beside the city's dot already.
  const cityNames = new Set(places.filter(({ kind }) => kind === 'city').map(({ name }) => name));
  const own = new Set<string>(Object.values(CITY_STATIONS));
  return places
    .filter(({ id, kind, name }) => kind === 'city' || !(own.has(id) || cityNames.has(name)))
    .map((place) => ({ place, order: rank(place, story) }))
    .sort((a, b) => a.order - b.order)
    .map(({ place }): SheetName => {
      const named = isNamed(place);
      const city = place.kind === 'city';
      const { name, under } = namesOfPlace(place, stage);
      const size = city ? SIZE.city : SIZE.place;
      return {
        key: `name-${place.id}`,
        dot: named ? place.id : `station-${place.id}`,
        at: [pointOf(place)],
        class: named ? 'name' : 'place',
        by: voiceOf(place),
        words: name,
        size,
        width: Math.ceil(textWidth(name, named ? 'label-700' : 'label-400', size)),
        ...(city && {
          needed: true,
          under: {
            words: under,
            size: SIZE.under,
            width: Math.ceil(textWidth(under, 'label-400', SIZE.under)),
          },
        }),
      };
    });
}

/** The names of provinces and waters. */
function areaNames(stage: Stage): SheetName[] {
  return letteringOf(stage).map(({ id, words, role, size, width, at, range }) => ({
    key: `lettering-${id}`,
    at,
    class: `lettering ${role}`,
    words,
    size,
    width: Math.ceil(width),
    range,
  }));
}

/**
 * Makes the map that readers explore.
 * @param story the content
 * @param edition the language
 * @returns plain data for the page
 */
export function sheetOf(story: Story, edition: Edition): Sheet {
  const { language, strings } = edition;
  const frame = FRAMES.landscape;
  const stage: Stage = { story, language, strings, frame };
  const view = mapView.parse({
    chart: 'map',
    fit: ['korea'],
    province: true,
    lines: story.lines.map(({ id }) => id),
  });
  const film: Film = pack(frame, new Map(LEVELS.map((level) => [level.id, pictureAt(level, view, stage)])));
  return {
    film,
    levels: LEVELS.map(({ id, above }) => ({ id, above })),
    extent: extentOf(story.lines, story),
    names: [...placeNames(stage), ...areaNames(stage)],
    unitsPerKm: UNITS_PER_KM,
    texts: {
      north: strings.map.north,
      kilometres: strings.map.kilometres,
      schematic: strings.map.schematic,
      schematicShort: strings.map.schematicShort,
    },
  };
}
