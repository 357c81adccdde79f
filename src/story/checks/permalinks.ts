/** The list of published addresses against steps and chapters: none may vanish without a successor. */
import { missedChoice, type Fault } from '../fault.ts';
import { faultAt, idsOf, textsAt, type Check, type Draft } from './draft.ts';

/** Ids of all steps and chapters, in reading order. */
function currentIds({ collections: { chapters } }: Draft): string[] {
  return [
    ...new Set(
      chapters.entries.flatMap(({ id, raw }) => [
        id ?? '',
        ...textsAt(raw, ['steps']).map(({ text }) => text),
      ]),
    ),
  ];
}

/**
 * Finds published ids that lead nowhere, successors that do not exist, steps and chapters that the list lacks, and chapters
 * that share their id with a step which does not begin them.
 * @param draft all content
 * @returns the faults; none while either list cannot be read
 */
export const checkPermalinks: Check = (draft) => {
  const { permalinks, chapters } = draft.collections;
  if (!permalinks.readable || !chapters.readable) return [];
  const current = currentIds(draft);
  const listed = new Set(idsOf(permalinks));
  return [
    ...permalinks.entries.flatMap((entry): Fault[] => {
      const { id = '', parsed } = entry;
      const { now } = parsed ?? {};
      if (current.includes(id)) {
        const found = `${JSON.stringify(now)} for an id that is still in use`;
        return now === undefined ? [] : [faultAt(entry, ['now'], { found, allowed: 'nothing' })];
      }
      if (now === undefined) {
        const { allowed } = missedChoice('now: and one of the steps and chapters', current, id);
        const found = `${JSON.stringify(id)}, which is no step and no chapter any more`;
        return [faultAt(entry, ['id'], { found, allowed })];
      }
      return current.includes(now)
        ? []
        : [faultAt(entry, ['now'], missedChoice('one of the steps and chapters', current, now))];
    }),
    ...current
      .filter((id) => !listed.has(id))
      .map((id): Fault => {
        const found = `no entry for ${JSON.stringify(id)}`;
        return {
          file: permalinks.file,
          place: '',
          key: '',
          found,
          allowed: 'every step and chapter, because its address is public',
        };
      }),
    ...chapters.entries.flatMap((entry): Fault[] => {
      const holder = chapters.entries.find(({ raw }) =>
        textsAt(raw, ['steps']).some(({ text }) => text === entry.id),
      );
      const [first] = textsAt(entry.raw, ['steps']);
      if (holder === undefined || first?.text === entry.id) return [];
      const found = `${JSON.stringify(entry.id)}, which is also a step`;
      return [
        faultAt(entry, ['id'], {
          found,
          allowed: 'an id that no step has, but for the first of the chapter',
        }),
      ];
    }),
  ];
};
