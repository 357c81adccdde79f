/** What a map shows, as data: the lit line's stations, the lines, the four cities, what is said of the units, or the ring. */
import { fill } from '../../i18n/fill.ts';
import type { Line } from '../../schemas/line.ts';
import { namesOfPlace, nameOfStop, placeById, say } from '../parts.ts';
import { citiesOn, FOUR_CITIES } from '../stage.ts';
import { numberOr, tableFrom } from '../table.ts';
import type { Content, Table } from '../table.ts';
import { linesOf } from './lines.ts';
import type { MapView } from './view.ts';

/** The four cities, with the points at which they are drawn. */
function citiesTable(view: MapView, content: Content): Table {
  const { map, tables } = content.strings;
  const { columns, notes } = tables;
  const cities = FOUR_CITIES.map((id) => placeById(id, content));
  return tableFrom(
    cities,
    [
      { key: 'city', title: columns.city, kind: 'text', cell: (city) => namesOfPlace(city, content).name },
      {
        key: 'other-script',
        title: columns.otherScript,
        kind: 'text',
        language: content.language === 'ko' ? 'ko-Latn' : 'ko',
        cell: (city) => namesOfPlace(city, content).under,
      },
      {
        key: 'latitude',
        title: columns.latitude,
        kind: 'number',
        unit: '°',
        digits: 4,
        cell: ({ lat }) => lat,
      },
      {
        key: 'longitude',
        title: columns.longitude,
        kind: 'number',
        unit: '°',
        digits: 4,
        cell: ({ lon }) => lon,
      },
      {
        key: 'precision',
        title: columns.precision,
        kind: 'number',
        unit: 'km',
        cell: ({ precision }) => precision / 1000,
      },
      {
        key: 'point-certainty',
        title: columns.pointCertainty,
        kind: 'certainty',
        cell: ({ certainty }) => ({ certainty }),
      },
    ],
    {
      caption: tables.captions.cities,
      alike: { sources: [...new Set(cities.flatMap(({ sources }) => sources))] },
      notes: [notes.cities, ...(view.cities === 'open-list' ? [`… ${map.openList}`] : [])],
    },
  );
}

/** The stations of a line in order, with the kilometres that a table gives, and how sure the point is at which each is drawn. */
function stationsTable(line: Line, content: Content): Table {
  const { places, tables } = content.strings;
  const { columns, captions } = tables;
  const railway = line.kind === 'railway';
  const [first] = line.stations;
  const start = first ? nameOfStop(first, content) : '';
  return tableFrom(
    line.stations,
    [
      {
        key: railway ? 'station' : 'place',
        title: railway ? columns.station : columns.place,
        kind: 'text',
        cell: (stop) => nameOfStop(stop, content),
      },
      {
        key: 'kilometre',
        title: fill(places.from, { start }),
        kind: 'number',
        unit: 'km',
        digits: 1,
        cell: ({ km }) => numberOr(km, tables.notFound),
      },
      {
        key: 'point-certainty',
        title: columns.pointCertainty,
        kind: 'certainty',
        cell: ({ place }) =>
          place === undefined
            ? { missing: places.unlocated }
            : { certainty: placeById(place, content).certainty },
      },
    ],
    {
      caption: fill(railway ? captions.stations : captions.passes, { line: say(line.name, content) }),
      alike: { speaker: 'background', certainty: line.certainty, sources: line.sources },
      ...(line.note && { notes: [say(line.note, content)] }),
    },
  );
}

/**
 * The names of the four cities that a line serves.
 * @param line a railway or motorway
 * @param content content and language
 * @returns the names, listed in the manner of the language; empty where it serves none
 */
export function cityNames(line: Line, content: Content): string {
  const names = citiesOn(line).map((id) => namesOfPlace(placeById(id, content), content).name);
  return listOf(names, content);
}

/**
 * Lists names in the manner of a language.
 * @param names the names
 * @param content for the language
 * @returns the names in one text, without "and"
 */
export function listOf(names: readonly string[], content: Pick<Content, 'language'>): string {
  return new Intl.ListFormat(content.language, { type: 'unit', style: 'short' }).format(names);
}

/**
 * The names of the two ends of a line.
 * @param line a railway or motorway
 * @param content content and language
 * @returns the first stop and the last one
 */
export function endNames(line: Line, content: Content): { from: string; to: string } {
  const name = (stop: Line['stations'][number] | undefined): string =>
    stop ? nameOfStop(stop, content) : '';
  return { from: name(line.stations[0]), to: name(line.stations.at(-1)) };
}

/** The lines that the map draws. */
function linesTable(view: MapView, content: Content): Table {
  const { map, tables } = content.strings;
  const { columns, captions } = tables;
  return tableFrom(
    linesOf(view, content),
    [
      { key: 'line', title: columns.line, kind: 'text', cell: (line) => say(line.name, content) },
      { key: 'cities', title: columns.citiesOn, kind: 'text', cell: (line) => cityNames(line, content) },
      { key: 'from', title: columns.from, kind: 'text', cell: (line) => endNames(line, content).from },
      { key: 'to', title: columns.to, kind: 'text', cell: (line) => endNames(line, content).to },
      {
        key: 'length',
        title: columns.length,
        kind: 'number',
        unit: 'km',
        cell: ({ length }) => numberOr(length, tables.notFound),
      },
      {
        key: 'certainty',
        title: columns.certainty,
        kind: 'certainty',
        cell: ({ certainty }) => ({ certainty }),
      },
      { key: 'claims', title: columns.claims, kind: 'claims', cell: ({ claims = [] }) => ({ claims }) },
    ],
    {
      caption: captions.lines,
      notes: [map.schematic, ...(view.traffic ? [map.trafficNote] : [])],
    },
  );
}

/** What is said of the units outside the report: those with a halo and those in the tray. */
function unitsTable(content: Content): Table {
  const { story, strings } = content;
  const { map, tables } = strings;
  const { columns, captions } = tables;
  return tableFrom(
    story.units,
    [
      {
        key: 'organisation',
        title: columns.organisation,
        kind: 'text',
        cell: ({ name }) => say(name, content),
      },
      {
        key: 'where',
        title: columns.saidElsewhere,
        kind: 'text',
        cell: ({ outside }) => (outside ? say(outside.answer, content) : { missing: map.trayUnknown }),
      },
      {
        key: 'speaker',
        title: columns.voice,
        kind: 'voice',
        // That nothing was found is for us to say, as in the tray.
        cell: ({ outside }) => ({ speaker: outside?.speaker ?? 'ours' }),
      },
      {
        key: 'certainty',
        title: columns.certainty,
        kind: 'certainty',
        cell: ({ outside }) => (outside ? { certainty: outside.certainty } : { missing: tables.none }),
      },
      {
        key: 'sources',
        title: columns.sources,
        kind: 'sources',
        cell: ({ outside }) => (outside ? { sources: outside.sources } : { missing: tables.none }),
      },
    ],
    { caption: captions.elsewhere },
  );
}

/** The ring: its middle and its radius. */
function ringTable(ring: NonNullable<MapView['ring']>, content: Content): Table {
  const { map, tables } = content.strings;
  const { columns, captions } = tables;
  return tableFrom(
    [ring],
    [
      {
        key: 'centre',
        title: columns.centre,
        kind: 'text',
        cell: ({ around }) => namesOfPlace(placeById(around, content), content).name,
      },
      { key: 'radius', title: columns.radius, kind: 'number', unit: 'km', cell: ({ km }) => km },
      { key: 'speaker', title: columns.voice, kind: 'voice', cell: () => ({ speaker: 'ours' }) },
    ],
    { caption: captions.ring, notes: [map.ringNote] },
  );
}

/**
 * The table of a map: of what the view is about, which is the one thing that it adds to the map.
 * @param view what the step asks for
 * @param content content, language and texts
 * @returns the table; `undefined` for a map that only shows where things lie
 */
export function tableOfMap(view: MapView, content: Content): Table | undefined {
  if (view.halos) return unitsTable(content);
  if (view.ring) return ringTable(view.ring, content);
  const lines = linesOf(view, content);
  const lit = lines.find(({ id }) => id === view.lit);
  if (lit) return stationsTable(lit, content);
  if (lines.length > 0) return linesTable(view, content);
  return view.cities === 'points' ? undefined : citiesTable(view, content);
}
