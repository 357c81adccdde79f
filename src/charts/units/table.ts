/** What the unit pictures show, as data: the organisations as the report names them, and every pairing with a city as not said. */
import { namesOfPlace, placeById, say } from '../parts.ts';
import { FOUR_CITIES } from '../stage.ts';
import { tableFrom } from '../table.ts';
import type { ColumnOf, Content, Table } from '../table.ts';
import type { Unit } from '../../schemas/unit.ts';
import type { UnitsView } from './view.ts';

/**
 * The table of the units.
 * @param view the two lists, or the grid of open questions
 * @param content content, language and texts
 * @returns the table
 */
export function tableOfUnits(view: UnitsView, content: Content): Table {
  const { story, strings } = content;
  const { tables, units } = strings;
  const { columns, captions } = tables;
  const name: ColumnOf<Unit> = {
    key: 'organisation',
    title: columns.organisation,
    kind: 'text',
    cell: (unit) => say(unit.name, content),
  };
  const notSaid = { missing: tables.notSaid };
  if (view.show === 'grid') {
    const cities = FOUR_CITIES.map((id): ColumnOf<Unit> => ({
      key: id,
      title: namesOfPlace(placeById(id, content), content).name,
      kind: 'text',
      cell: () => notSaid,
    }));
    return tableFrom(story.units, [name, ...cities], {
      caption: captions.grid,
      alike: { speaker: 'ours' },
    });
  }
  return tableFrom(
    story.units,
    [
      name,
      // In Korean the name is the Hangul already.
      ...(story.units.every((unit) => say(unit.name, content) === unit.hangul)
        ? []
        : [
            {
              key: 'hangul',
              title: columns.hangul,
              kind: 'text' as const,
              language: 'ko',
              cell: ({ hangul }: Unit) => hangul,
            },
          ]),
      { key: 'city', title: columns.city, kind: 'text', cell: () => notSaid },
    ],
    { caption: captions.plates, alike: { speaker: 'narration' }, notes: [units.noLink] },
  );
}
