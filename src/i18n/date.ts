/** Writes dates of sources the way a reader of the page's language expects them. */

/** A year and a month, or a whole day. */
const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/**
 * Words a date as far as it is known.
 * @param date a year, a year and month or a day in ISO form, or words such as `c. 1990`
 * @param language two-letter tag of the page
 * @returns `6 November 2024`, `November 2024`; years and words as they are
 */
export function wordDate(date: string, language: string): string {
  const [, year, month, day] = ISO.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(moment);
}
