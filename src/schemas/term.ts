/** Glossary terms. */
import { z } from 'zod';

import { slug, sourceKey } from './ids.ts';
import { localized } from './localized.ts';
import { certainty } from './speech.ts';

/** One term with its Korean form and a plain definition. */
export const termSchema = z.strictObject({
  /** The id that prose uses: `<Term id="…">`. */
  id: slug,
  /** The term as the site writes it, per language. */
  term: localized,
  /** The Korean word or words; left out where there is none. */
  hangul: z.string().trim().min(1).optional(),
  /** McCune–Reischauer romanisation of the Korean. */
  romanised: z.string().trim().min(1).optional(),
  /** A plain definition, one or two sentences, per language. */
  definition: localized,
  /** How sure the definition is. */
  certainty,
  /** Keys of the sources. */
  sources: z.array(sourceKey).min(1),
});
/** One glossary term. */
export type Term = z.infer<typeof termSchema>;
