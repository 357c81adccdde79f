/** What the reach chart shows, as data: each way out of a city, with its kilometres or the word that none were found. */
import { namesOfPlace, nameOfStop, placeById, say } from '../parts.ts';
import { numberOr, tableFrom } from '../table.ts';
import type { Content, Table } from '../table.ts';
import { lanesOf, speakerOf } from './distances.ts';
import type { ReachView } from './view.ts';

/**
 * The table of the reach chart.
 * @param _view there is one state
 * @param content content, language and texts
 * @returns the table
 */
export function tableOfReach(_view: ReachView, content: Content): Table {
  const { reach, tables } = content.strings;
  const { columns } = tables;
  return tableFrom(
    lanesOf(content.story),
    [
      {
        key: 'city',
        title: columns.city,
        kind: 'text',
        cell: ({ city }) => namesOfPlace(placeById(city, content), content).name,
      },
      { key: 'to', title: columns.to, kind: 'text', cell: ({ end }) => nameOfStop(end, content) },
      { key: 'line', title: columns.line, kind: 'text', cell: ({ line }) => say(line.name, content) },
      {
        key: 'kilometres',
        title: columns.kilometres,
        kind: 'number',
        unit: 'km',
        digits: 1,
        cell: ({ km }) => numberOr(km, tables.notFound),
      },
      {
        key: 'speaker',
        title: columns.voice,
        kind: 'voice',
        cell: (lane) => ({ speaker: speakerOf(lane) }),
      },
    ],
    { caption: reach.title, notes: [tables.notes.subtracted] },
  );
}
