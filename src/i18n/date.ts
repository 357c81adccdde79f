/** Writes dates of sources the way a reader of the page's language expects them. */

/** A year and a month, or a whole day. */
const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** How a day, or a year and a month, are written in a language. */
const manner = (language: string, day: boolean): Intl.DateTimeFormat =>
  // The site's English puts the day first.
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });

/**
 * Words a date as far as it is known.
 * @param date a year, a year and month or a day in ISO form, or words such as `c. 1990`
 * @param language two-letter tag of the page
 * @returns `6 November 2024`, `November 2024`; years and words as they are
 */
export function wordDate(date: string, language: string): string {
  const [, year, month, day] = ISO.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  return manner(language, day !== undefined).format(new Date(date));
}

/**
 * Words a time from one date to another, both known equally well.
 * @param from when it began: a year and month, or a day, in ISO form
 * @param to when it ended, in the same form
 * @param language two-letter tag of the page
 * @returns such as `18 – 21 September 2023` or `January – February 2018`; dates of other forms with a dash between them
 */
export function wordPeriod(from: string, to: string, language: string): string {
  const bothWhole = ISO.test(from) && ISO.test(to) && from.length === to.length;
  return bothWhole
    ? // The thin spaces around its dash are in none of our fonts.
      manner(language, from.length === 10)
        .formatRange(new Date(from), new Date(to))
        .replaceAll('\u2009', ' ')
    : `${wordDate(from, language)} – ${wordDate(to, language)}`;
}
