/** Published sources, keyed as in the research notes. */
import { z } from 'zod';

import { languageTag, sourceKey } from './ids.ts';

/** One published source. */
export const sourceSchema = z.strictObject({
  /** The key that claims, places, lines, units and terms cite. */
  id: sourceKey,
  /** Who published it. */
  publisher: z.string().trim().min(1),
  /** Its title, in its own language; left out where no title was seen. */
  title: z.string().trim().min(1).optional(),
  /** Where it can be read; left out where no address was found. */
  url: z.url({ protocol: /^https?$/, error: 'an address that starts with http:// or https://' }).optional(),
  /** Publication date as far as it is known: a year, year-month or full ISO date, or words such as "c. 1990". */
  date: z.string().trim().min(1).optional(),
  /** The language it is written in, two letters. */
  language: languageTag.optional(),
  /** In what form it was read, for example "archived copy". */
  read: z.string().trim().min(1),
  /** The month by which it had been read, as `2026-11`; the notes do not record the day. */
  readBy: z.string().regex(/^20\d{2}-(?:0[1-9]|1[0-2])$/, 'a year and a month, such as "2026-11"'),
});
/** One published source. */
export type Source = z.infer<typeof sourceSchema>;
