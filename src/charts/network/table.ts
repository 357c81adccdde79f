/** What the railway diagram shows, as data: which line serves which city, and where it meets others. */
import type { Line } from '../../schemas/line.ts';
import { namesOfPlace, say } from '../parts.ts';
import { locatedStations } from '../map/course.ts';
import { cityNames, endNames, listOf } from '../map/table.ts';
import { tableFrom } from '../table.ts';
import type { Content, Table } from '../table.ts';
import { railwaysOf } from './diagram.ts';
import type { NetworkView } from './view.ts';

/**
 * Where a railway meets others: its drawn stations that lie on another one too.
 * @param line a railway
 * @param content content and language
 * @returns names in the order of the line
 */
function junctions(line: Line, content: Content): string[] {
  const others = railwaysOf(content.story).filter(({ id }) => id !== line.id);
  return locatedStations(line, content.story)
    .filter(({ id }) => others.some(({ stations }) => stations.some(({ place }) => place === id)))
    .map((place) => namesOfPlace(place, content).name);
}

/**
 * The table of the railway diagram.
 * @param _view a lit line changes nothing in the data
 * @param content content, language and texts
 * @returns the table
 */
export function tableOfNetwork(_view: NetworkView, content: Content): Table {
  const { network, tables } = content.strings;
  const { columns, captions } = tables;
  return tableFrom(
    railwaysOf(content.story),
    [
      { key: 'line', title: columns.line, kind: 'text', cell: (line) => say(line.name, content) },
      { key: 'cities', title: columns.citiesOn, kind: 'text', cell: (line) => cityNames(line, content) },
      { key: 'from', title: columns.from, kind: 'text', cell: (line) => endNames(line, content).from },
      { key: 'to', title: columns.to, kind: 'text', cell: (line) => endNames(line, content).to },
      {
        key: 'junctions',
        title: columns.junctions,
        kind: 'text',
        cell: (line) => listOf(junctions(line, content), content),
      },
      { key: 'claims', title: columns.claims, kind: 'claims', cell: ({ claims = [] }) => ({ claims }) },
    ],
    { caption: captions.network, notes: [network.schematic] },
  );
}
