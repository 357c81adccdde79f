/** The whole of the content after checking: what charts and pages are made from. */
import type { StepFrontmatter } from '../schemas/step.ts';
import type { Permalink } from '../schemas/permalink.ts';
import type { Chapter } from '../schemas/chapter.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Ground } from '../schemas/ground.ts';
import type { Event } from '../schemas/event.ts';
import type { Lesson } from '../schemas/lesson.ts';
import type { Line } from '../schemas/line.ts';
import type { PageFrontmatter } from '../schemas/page.ts';
import type { Place } from '../schemas/place.ts';
import type { ChapterQuestions } from '../schemas/questions.ts';
import type { SheetFrontmatter } from '../schemas/sheet.ts';
import type { Source } from '../schemas/source.ts';
import type { Strings } from '../schemas/strings.ts';
import type { Term } from '../schemas/term.ts';
import type { Unit } from '../schemas/unit.ts';
import type { Unknown } from '../schemas/unknown.ts';
import type { LinkUse } from './mdx-text.ts';

/** One step in one language. */
export interface Step extends StepFrontmatter {
  /** Public id, taken from the file's name. */
  readonly id: string;
  /** Id of its chapter, taken from the folder's name. */
  readonly chapter: string;
  /** Ids of the claims that the prose rests on, in order of first use. */
  readonly claims: readonly string[];
  /** Ids of claims that only the picture states, in file order. */
  readonly pictured: readonly string[];
  /** Terms used in the prose, in order of first use. */
  readonly terms: readonly string[];
  /** The prose as plain text, without markers. */
  readonly plain: string;
  /** Its words with their speakers, in order. */
  readonly links: readonly LinkUse[];
}

/** One page of prose beside the story, in one language. */
export interface ProsePage extends PageFrontmatter {
  /** Its id, taken from the file's name; also its address. */
  readonly id: string;
  /** Ids of the claims that the prose rests on, in order of first use. */
  readonly claims: readonly string[];
  /** Terms used in the prose, in order of first use. */
  readonly terms: readonly string[];
}

/** One sheet for teaching, in one language. */
export interface Sheet extends SheetFrontmatter {
  /** Its id, taken from the file's name; its address is `/teach/<id>/`, that of the overview `/teach/`. */
  readonly id: string;
  /** Ids of the claims that its prose rests on, in order of first use. */
  readonly claims: readonly string[];
}

/** The story in one language. */
export interface Edition {
  /** Two-letter language tag. */
  readonly language: string;
  /** Steps in reading order. */
  readonly steps: readonly Step[];
  /** Pages of prose, by id. */
  readonly pages: ReadonlyMap<string, ProsePage>;
  /** Sheets for teaching, by id, in the order in which they are listed. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** Every text of charts and components in that language. */
  readonly strings: Strings;
}

/** Everything that the site says, checked and cross-checked. */
export interface Story {
  /** Chapters in reading order. */
  readonly chapters: readonly Chapter[];
  /** One edition per language. */
  readonly editions: readonly Edition[];
  /** Claims, background facts and our own readings, in file order. */
  readonly claims: readonly Claim[];
  /** Kinds of evidence by id. */
  readonly grounds: ReadonlyMap<string, Ground>;
  /** Events of the timeline in file order. */
  readonly events: readonly Event[];
  /** What the report does not say, in file order. */
  readonly unknowns: readonly Unknown[];
  /** Sources in file order. */
  readonly sources: readonly Source[];
  /** Places by id. */
  readonly places: ReadonlyMap<string, Place>;
  /** Railway lines and motorways in file order. */
  readonly lines: readonly Line[];
  /** The organisations that the report names, in its order. */
  readonly units: readonly Unit[];
  /** Glossary terms in file order. */
  readonly terms: readonly Term[];
  /** Every id that was ever published, in file order. */
  readonly permalinks: readonly Permalink[];
  /** Questions for learners with their answers, by chapter. */
  readonly questions: ReadonlyMap<string, ChapterQuestions>;
  /** Plans of lessons in file order. */
  readonly lessons: readonly Lesson[];
}
