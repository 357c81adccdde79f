/** Dates of sources in the words of a language. */

/** A year and a month, perhaps a day, as ISO 8601 writes them. */
const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/**
 * Writes a date out.
 * @param date a year, year-month or full ISO date; anything else is words already
 * @param language two-letter tag of the language to write in
 * @returns the date in words, such as “6 November 2024”; other texts unchanged
 */
export function dateInWords(date: string, language: string): string {
  const [, year, month, day] = ISO.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  const format: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  // British order, because the rest of the English text says “6 November 2024” too.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...format,
    ...(day !== undefined && { day: 'numeric' }),
  }).format(time);
}
