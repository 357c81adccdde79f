/** Texts that exist once per language of the site. */
import { z } from 'zod';

import { languageTag } from './ids.ts';

/**
 * A text per language tag, such as `{ en: "Pyongui Line" }`. Which languages are required depends on which
 * story folders exist, so that rule is checked across files (`src/story/check.ts`), not here.
 */
export const localized = z.record(languageTag, z.string().trim().min(1));
/** A text per language tag. */
export type Localized = z.infer<typeof localized>;

/**
 * Picks a text in one language.
 * @param text the texts
 * @param language two-letter tag
 * @returns the text in that language
 * @throws Error when the language is missing; the content check reports that long before
 */
export function inLanguage(text: Localized, language: string): string {
  const found = text[language];
  if (found === undefined) throw new Error(`no "${language}" text beside ${JSON.stringify(text)}`);
  return found;
}
