/** Which events a scale of the timeline shows: the report's above the line, those of others below it, the undated apart. */
import type { Event, Scale } from '../../schemas/event.ts';
import { isDated } from './dates.ts';
import type { DatedEvent } from './dates.ts';

/**
 * The dated events of the report: on both scales.
 * @param events all events
 * @returns them in file order
 */
export const reportEvents = (events: readonly Event[]): DatedEvent[] =>
  events.filter(isDated).filter(({ speaker }) => speaker === 'narration');

/**
 * The dated events of other sources, on whichever scale.
 * @param events all events
 * @returns them in file order
 */
export const otherEvents = (events: readonly Event[]): DatedEvent[] =>
  events.filter(isDated).filter(({ speaker }) => speaker === 'background');

/**
 * The dated events of other sources that a scale names.
 * @param events all events
 * @param scale the scale
 * @returns them in file order
 */
export const otherEventsOf = (events: readonly Event[], scale: Scale): DatedEvent[] =>
  otherEvents(events).filter((event) => event.scale === scale);

/**
 * Events that have no place on the axis: on the scale of years they lie in a tray.
 * @param events all events
 * @returns them in file order
 */
export const undatedEvents = (events: readonly Event[]): Event[] => events.filter((event) => !isDated(event));
