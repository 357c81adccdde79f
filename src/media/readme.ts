/** The read-me file of the data, for people. */
import { fill } from '../i18n/fill.ts';
import { CERTAINTIES, SPEAKERS } from '../schemas/speech.ts';
import type { Source } from '../schemas/source.ts';
import type { Edition } from '../story/story.ts';
import type { DataFile } from './data-files.ts';

/** How wide the text is, in characters. */
const WIDTH = 88;

/** Breaks a paragraph into lines, each of which begins with the indent. */
function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}

/** Breaks an item of a list into lines, of which all but the first are indented. */
const hanging = (text: string): string => wrapped(text, '  ').slice(2);

/** A heading, underlined as plain text can. */
const heading = (words: string, sign = '-'): string => `${words}\n${sign.repeat(words.length)}`;

/** One file: what it is, its columns. */
function aboutFile({ id, caption, step, notes, fields, sources }: DataFile, edition: Edition): string {
  const { media, notes: texts } = edition.strings;
  // The lists of claims and of sources, which belong to no step, name theirs line by line.
  const named = step === undefined ? [] : sources;
  return [
    heading(`${id}.csv`, '.'),
    wrapped(
      [caption, ...(step === undefined ? [] : [fill(media.data.readme.step, { title: step })])]
        .map(stopped)
        .join(' '),
    ),
    fields
      .map(({ name, title, description }) =>
        hanging(`- ${name}: ${stopped(title)}${description === undefined ? '' : ` ${description}`}`),
      )
      .join('\n'),
    ...notes.map((note) => wrapped(stopped(note))),
    ...(named.length === 0
      ? []
      : [wrapped(`${texts.sources} ${named.map((source) => source.id).join(' ')}`)]),
  ].join('\n\n');
}

/** Ends a sentence that has no end. */
const stopped = (words: string): string => (/[.?!”]$/.test(words) ? words : `${words}.`);

/** One source. */
const aboutSource = ({ id, publisher, title, date, url, read }: Source): string =>
  hanging(`${id}: ${[publisher, title, date, url, read].filter((part) => part !== undefined).join('; ')}`);

/**
 * Writes the read-me file.
 * @param files all files of data
 * @param edition the language
 * @param home the full address of the edition, where the site knows it
 * @returns plain text
 */
export function readmeText(files: readonly DataFile[], edition: Edition, home: string | undefined): string {
  const { site, media, speakers, certainty } = edition.strings;
  const { title, description, readme } = media.data;
  const filled = (text: string): string => fill(text, { site: site.title });
  const sources = files.find(({ id }) => id === 'sources')?.sources ?? [];
  const list = (words: readonly string[], names: Readonly<Record<string, string>>): string =>
    words.map((word) => `- ${word}: ${names[word] ?? ''}`).join('\n');
  return `${[
    heading(filled(title), '='),
    wrapped(filled(description)),
    ...(home === undefined ? [] : [home]),
    ...readme.form.map((text) => wrapped(text)),
    heading(readme.licence),
    ...readme.licenceText.map((text) => wrapped(filled(text))),
    heading(readme.speakers),
    list(SPEAKERS, speakers),
    heading(readme.certainty),
    list(CERTAINTIES, certainty),
    wrapped(readme.certaintyNote),
    heading(readme.files),
    ...files.map((file) => aboutFile(file, edition)),
    heading(readme.sources),
    sources.map(aboutSource).join('\n'),
  ].join('\n\n')}\n`;
}
