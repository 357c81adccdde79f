/** Dates of events: where they lie on the axis, and how they are written. */
import { wordDate, wordPeriod } from '../../i18n/date.ts';
import type { Event } from '../../schemas/event.ts';
import { inLanguage } from '../../schemas/localized.ts';

/** Half a day, half a month and half a year in milliseconds, by the length of the date's text. */
const HALF: Readonly<Record<number, number>> = {
  10: 12 * 3600e3,
  7: 15 * 24 * 3600e3,
  4: 182.5 * 24 * 3600e3,
};

/**
 * The middle of a day, month or year.
 * @param date the date as the content has it
 * @returns the moment, universal time
 */
export function middleOf(date: string): Date {
  return new Date(new Date(date).getTime() + (HALF[date.length] ?? 0));
}

/** An event that has a place on the axis. */
export type DatedEvent = Event & { readonly from: string };

/**
 * Tells events with a date from those without.
 * @param event any event
 * @returns whether it has a place on the axis
 */
export const isDated = (event: Event): event is DatedEvent => event.from !== undefined;

/**
 * Writes a day, such as "9 Oct".
 * @param date a full ISO date
 * @param language two-letter tag
 * @param year whether the year is written too
 * @returns the day in the manner of that language
 */
export function dayWords(date: string, language: string, year = false): string {
  // The site's English puts the day first.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(year && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(date));
}

/**
 * Writes when an event was: its own words where it has some, else the day on the scale of weeks and the year on the
 * scale of years.
 * @param event the event
 * @param language two-letter tag
 * @returns the date in words
 */
export function whenWords(event: Event, language: string): string {
  if (event.when) return inLanguage(event.when, language);
  if (event.from === undefined) return '';
  return event.scale === 'weeks' ? dayWords(event.from, language) : event.from.slice(0, 4);
}

/**
 * Writes when an event was as exactly as the content knows it, from its beginning to its end.
 * @param event the event
 * @param language two-letter tag
 * @returns its own words where it has some; else a day, month or year, or from one to another
 */
export function periodWords(event: Event, language: string): string {
  const { from, to, when } = event;
  if (when) return inLanguage(when, language);
  if (from === undefined) return '';
  return to === undefined ? wordDate(from, language) : wordPeriod(from, to, language);
}
