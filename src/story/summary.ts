/** One line about content that has been checked. */
import { claimClass } from '../schemas/speech.ts';
import { count } from './fault.ts';
import type { Story } from './story.ts';

/**
 * Counts what was checked.
 * @param story the checked story
 * @returns for example `17 steps in 2 languages, 1 page, 21 report claims, … checked`
 */
export function summarise({
  editions,
  claims,
  events,
  unknowns,
  sources,
  places,
  lines,
  units,
  terms,
}: Story): string {
  const report = claims.filter(({ id }) => claimClass(id) === 'report').length;
  const parts = [
    `${count(editions[0]?.steps.length ?? 0, 'step')} in ${count(editions.length, 'language')}`,
    count(editions[0]?.pages.size ?? 0, 'page'),
    count(report, 'report claim'),
    `${claims.length - report} other claims`,
    count(events.length, 'event'),
    count(unknowns.length, 'unknown'),
    count(sources.length, 'source'),
    count(places.size, 'place'),
    count(lines.length, 'line'),
    count(units.length, 'unit'),
    count(terms.length, 'term'),
  ];
  return `${parts.join(', ')} checked`;
}
