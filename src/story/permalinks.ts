/** Which published ids lead where. */
import type { Story } from './story.ts';

/**
 * The ids, other than its own, that lead to a step: that of the chapter which it begins, and former ids of both.
 * @param id id of the step
 * @param story the content
 * @returns ids in the order of the list of published ones
 */
export function otherIdsOf(
  id: string,
  { chapters, permalinks }: Pick<Story, 'chapters' | 'permalinks'>,
): string[] {
  const begun = chapters.find(({ steps }) => steps[0] === id)?.id;
  return permalinks
    .filter((entry) => [id, begun].includes(entry.now ?? entry.id) && entry.id !== id)
    .map((entry) => entry.id);
}

/**
 * Ids that have been replaced.
 * @param story the content
 * @returns each with the id that took its place
 */
export function formerIds({ permalinks }: Pick<Story, 'permalinks'>): { id: string; now: string }[] {
  return permalinks.flatMap(({ id, now }) => (now === undefined ? [] : [{ id, now }]));
}

/**
 * The step at which a reader arrives who asks for an id in use.
 * @param id id of a step or chapter
 * @param story the content
 * @returns the step's id; for a chapter that of its first step
 */
export function stepReached(id: string, { chapters }: Pick<Story, 'chapters'>): string {
  return chapters.find((chapter) => chapter.id === id)?.steps[0] ?? id;
}
