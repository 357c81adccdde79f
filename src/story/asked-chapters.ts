/** The chapters with their questions, as the pages for teaching list them. */
import { inLanguage } from '../schemas/localized.ts';
import type { ChapterQuestions } from '../schemas/questions.ts';
import type { Story } from './story.ts';

/** One chapter and what is asked about it. */
export interface AskedChapter {
  /** The chapter's id. */
  readonly id: string;
  /** Its title in the language of the page. */
  readonly title: string;
  /** The questions. */
  readonly own: ChapterQuestions;
}

/**
 * Lists the chapters that questions are asked about.
 * @param story the content
 * @param language two-letter language tag
 * @returns chapters in reading order
 */
export function askedChapters({ chapters, questions }: Story, language: string): AskedChapter[] {
  return chapters.flatMap(({ id, title }) => {
    const own = questions.get(id);
    return own ? [{ id, title: inLanguage(title, language), own }] : [];
  });
}
