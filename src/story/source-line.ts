/** What a reader is told of a published source, in pieces, so that every list of sources says the same in its own form. */
import { wordDate } from '../i18n/date.ts';
import { fill } from '../i18n/fill.ts';
import type { Source } from '../schemas/source.ts';
import type { Edition } from './story.ts';

/** Languages that are not written in Latin letters, by the letters that tell that a title is written in them. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /[\p{Script=Hangul}\p{Script=Han}]/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

/** Letters that only one language of the world writes, for titles of sources whose language is not known. */
const TELLING: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ko', /\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
];

/** The pieces of a source line. */
export interface SourceLine {
  /** The source's key. */
  readonly id: string;
  /** Who published it. */
  readonly publisher: string;
  /** Its title; undefined where none was seen. */
  readonly title: string | undefined;
  /** The language of the title's words, where it is not that of the page. */
  readonly titleLanguage: string | undefined;
  /** Its date in words of the page's language; undefined where it was not found. */
  readonly date: string | undefined;
  /** Where it can be read; undefined where no address was found. */
  readonly address: string | undefined;
  /** The language of what stands there, where it is not that of the page. */
  readonly addressLanguage: string | undefined;
  /** In what form it was read, and by when: a sentence. */
  readonly reading: string;
}

/**
 * The language that a title is written in. Titles of sources that are not written in Latin letters are sometimes known in
 * English only; those are English, whatever the source is.
 * @param title the title
 * @param language the source's language, where it is known
 * @returns a language tag of two letters; undefined where it is not known
 */
export function languageOfTitle(title: string, language: string | undefined): string | undefined {
  const letters = language === undefined ? undefined : LETTERS[language];
  if (letters) return letters.test(title) ? language : 'en';
  const telling = TELLING.find(([, own]) => own.test(title) && !/\p{Script=Latin}/u.test(title));
  return telling?.[0] ?? language;
}

/**
 * Puts a source into the words of a page.
 * @param source the source
 * @param edition the edition of the page
 * @returns the pieces of its line, as plain text
 */
export function sourceLine(source: Source, { language, strings }: Edition): SourceLine {
  const { id, publisher, title, url, date, read, readBy } = source;
  const unlessOwn = (tag: string | undefined): string | undefined => (tag === language ? undefined : tag);
  return {
    id,
    publisher,
    title,
    titleLanguage: title === undefined ? undefined : unlessOwn(languageOfTitle(title, source.language)),
    date: date === undefined ? undefined : wordDate(date, language),
    address: url,
    addressLanguage: url === undefined ? undefined : unlessOwn(source.language),
    reading: fill(strings.reference.ledger.read, { form: read, month: wordDate(readBy, language) }),
  };
}

/**
 * The lines of several sources.
 * @param keys keys of sources, in the order in which they are to stand
 * @param sources all sources
 * @param edition the edition of the page
 * @returns one line for each key
 * @throws Error when there is no such source
 */
export function sourceLines(
  keys: readonly string[],
  sources: readonly Source[],
  edition: Edition,
): SourceLine[] {
  return keys.map((key) => {
    const source = sources.find(({ id }) => id === key);
    if (!source) throw new Error(`no source "${key}"`);
    return sourceLine(source, edition);
  });
}
