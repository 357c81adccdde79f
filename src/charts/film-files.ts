/**
 * Films as files of their own: the script fetches the one whose frame is seen, so that no page carries pictures that its
 * reader never meets. Their names change with what they hold, so that hosts may keep them for ever.
 */
import { createHash } from 'node:crypto';

import type { FrameName } from '../marks/mark.ts';
import type { Edition, Story } from '../story/story.ts';
import { filmsOf } from './films.ts';

/** One film as it lies on the host. */
export interface FilmFile {
  /** The frame that it is for. */
  readonly frame: FrameName;
  /** Its name without ending, such as `landscape.1a2b3c4d`. */
  readonly name: string;
  /** The film as JSON. */
  readonly text: string;
}

/** Drawing all pictures takes a while, and several pages ask for the same films. */
const made = new WeakMap<Edition, readonly FilmFile[]>();

/**
 * The films of an edition.
 * @param story the content
 * @param edition the language
 * @returns one file per frame
 */
export function filmFiles(story: Story, edition: Edition): readonly FilmFile[] {
  const known = made.get(edition);
  if (known) return known;
  const films = filmsOf(story, edition);
  const files = (['landscape', 'portrait'] as const).map((frame): FilmFile => {
    const text = JSON.stringify(films[frame]);
    const mark = createHash('sha256').update(text).digest('hex').slice(0, 8);
    return { frame, name: `${frame}.${mark}`, text };
  });
  made.set(edition, files);
  return files;
}
