/** What pictures say beside the prose. */
import type { View } from '../charts/views.ts';
import type { Event } from '../schemas/event.ts';

/**
 * Lists the claims that a picture states: those of the events of a timeline.
 * @param view what the step asks for
 * @param events all events
 * @returns ids in file order, each once
 */
export function claimsInPicture(view: View, events: readonly Event[]): string[] {
  if (view.chart !== 'timeline') return [];
  const shown = events.filter(({ scale }) => scale === view.scale).map(({ claim }) => claim);
  return [...new Set(shown)];
}
