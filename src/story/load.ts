/** The checked story for pages, charts and tests. */
import { checkContent } from './check.ts';
import type { ContentFile } from './content-file.ts';
import { formatFaults, type Fault } from './fault.ts';
import { readContent } from './read.ts';
import type { Story } from './story.ts';

/** Says everything that is wrong with the content, in one message. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  /** The faults behind the message. */
  readonly faults: readonly Fault[];

  /**
   * Words the faults.
   * @param faults what is wrong; at least one
   */
  constructor(faults: readonly Fault[]) {
    super(`The content has faults.\n\n${formatFaults(faults)}`);
    this.faults = faults;
  }
}

/**
 * The last story per root. Every page of a build asks for the story; reading the files is cheap, compiling
 * the prose is not, so the check runs again only when some file's text has changed.
 */
const loaded = new Map<string, { files: readonly ContentFile[]; story: Story }>();

/**
 * Reads and checks the content.
 * @param root the project's root folder; by default the folder in which the program runs
 * @returns the story; the same object as before while no file has changed
 * @throws ContentError when the content has faults; Error when there is no content folder
 */
export function loadStory(root: string = process.cwd()): Story {
  const files = readContent(root);
  const last = loaded.get(root);
  if (last && sameFiles(last.files, files)) return last.story;
  const { story, faults } = checkContent(files);
  if (story === undefined) throw new ContentError(faults);
  loaded.set(root, { files, story });
  return story;
}

function sameFiles(before: readonly ContentFile[], now: readonly ContentFile[]): boolean {
  if (before.length !== now.length) return false;
  return now.every(({ path, text }, index) => before[index]?.path === path && before[index].text === text);
}
