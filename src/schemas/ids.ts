/**
 * The shapes that identifiers may have. Step ids are public addresses, so their rule is the strictest:
 * lower-case words joined by single hyphens, at most forty characters, never a number alone.
 */
import { z } from 'zod';

/** A public step or chapter id, for example `four-cities`. */
export const SLUG_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The longest slug that still reads well in an address bar. Unit: characters. */
export const SLUG_MAX_LENGTH = 40;

/** A slug; the message says what a slug is, because authors see it. */
export const slug = z
  .string()
  .max(SLUG_MAX_LENGTH, `at most ${SLUG_MAX_LENGTH} characters`)
  .regex(SLUG_PATTERN, 'lower-case words joined by single hyphens, such as "four-cities"');

/** `C1` to `C99` for the report's claims, `B…` for background, `O…` for our own reading. */
export const claimId = z
  .string()
  .regex(/^[CBO][1-9][0-9]?$/, 'C, B or O and a number from 1 to 99, such as "C7"');

/** A source key as the research notes write it, for example `W-MAN`. */
export const sourceKey = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/, 'capital letters and digits joined by hyphens, such as "W-MAN"');

/** A language tag of two letters; the folder names under `src/content/story`. */
export const languageTag = z.string().regex(/^[a-z]{2}$/, 'two lower-case letters, such as "en"');
