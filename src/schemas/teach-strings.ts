/** Texts of the pages for teaching that stand around lessons, questions and exercises. */
import { z } from 'zod';

/** A text that may not be empty. */
const text = z.string().trim().min(1);

/** A page that the site makes by itself. */
const page = z.strictObject({
  /** Heading. */
  title: text,
  /** What the page is for: for search results, and its first sentence. */
  description: text,
});

/** The part `teach` of a strings file. */
export const teachSchema = z.strictObject({
  /** The plans of lessons. */
  lessons: page,
  /** All questions. */
  questions: page,
  /** All answers. */
  answers: page,
  /** The questions of one chapter. */
  chapterQuestions: z.strictObject({
    /** Heading; `{chapter}` is filled. */
    title: text,
    /** What the page is for; `{chapter}` is filled. */
    description: text,
  }),
  /** The three depths of questions. */
  depths: z.strictObject({
    /** Answered by reading. */
    says: text,
    /** Answered by telling speakers apart. */
    who: text,
    /** Answered by weighing. */
    mind: text,
  }),
  /** Says that questions and tasks are ours. */
  ownWords: text,
  /** Says on the page of lessons what the marks of claims mean. */
  marks: text,
  /** Before the steps in which an answer is found. */
  foundIn: text,
  /** Before the steps that a part of a lesson reads. */
  read: text,
  /** Before the chapters whose questions a part of a lesson answers. */
  answer: text,
  /** Before the sheets that a part of a lesson uses. */
  use: text,
  /** Heading of the lessons on the overview. */
  lessonsHeading: text,
  /** Name of a lesson; `{minutes}` and `{learners}` are filled. */
  lesson: text,
  /** Whom lessons are for. */
  learners: z.strictObject({
    /** From about fourteen years on. */
    school: text,
    /** Undergraduates. */
    university: text,
  }),
  /** Before what learners can do after a lesson. */
  goal: text,
  /** Before what has to be at hand. */
  needs: text,
  /** Heading of the column of minutes. */
  minute: text,
  /** Heading of the column of what is done. */
  what: text,
  /** From one minute to another; `{from}` and `{to}` are filled. */
  span: text,
  /** Heading of the exercises. */
  exercises: text,
  /** How long something takes; `{minutes}` is filled. */
  minutes: text,
  /** Link to the answer notes of an exercise. */
  notes: text,
  /** Link from answer notes to their exercise; `{title}` is filled. */
  exercise: text,
  /** Link to the overview. */
  overview: text,
  /** How to use parts of the story elsewhere. */
  parts: z.strictObject({
    /** Heading. */
    heading: text,
    /** Name of the pages of single steps. */
    steps: text,
    /** What they are good for. */
    stepsUse: text,
  }),
  /** Heading of the chapters. */
  chapters: text,
  /** Introduces the chapters. */
  chaptersIntro: text,
  /** Link to the questions of a chapter. */
  chapterAsk: text,
  /** Link to the answers of a chapter. */
  chapterAnswers: text,
  /** Link to the code to embed a chapter. */
  chapterEmbed: text,
  /** Link to a step or chapter in the story. */
  inStory: text,
  /** How long a chapter is; `{words}` and `{minutes}` are filled. */
  length: text,
  /** The reading level of a chapter; `{grade}` is filled. */
  level: text,
  /** The same measures of the whole story, one sentence; `{words}`, `{minutes}` and `{steps}` are filled. */
  whole: text,
  /** What reading time means; `{rate}` and `{seconds}` are filled. */
  timeMeaning: text,
  /** What the reading level means and what it does not; `{grade}`, that of the whole story, is filled. */
  levelMeaning: text,
  /** Lines for name and date on paper. */
  name: text,
  /** The same for the date. */
  date: text,
  /** Foot of a printed sheet; says where it is from and what it may be used for. */
  credit: text,
  /** The exercise of sorting claims. */
  sorting: z.strictObject({
    /** Name of the form. */
    name: text,
    /** Before the step in which a claim is told. */
    told: text,
    /** The choices. */
    choices: z.strictObject({
      /** The outlet tells it and names nobody. */
      narration: text,
      /** The source quoted. */
      quoted: text,
      /** The source summed up. */
      paraphrased: text,
      /** The outlet concludes it. */
      inference: text,
    }),
    /** Button that compares the choices with the key. */
    check: text,
    /** Button that takes all choices back. */
    again: text,
    /** How many of the claims that were sorted are as in the key; `{right}` and `{sorted}` are filled by the script. */
    result: text,
    /** Lists claims that were sorted otherwise than by us; `{ids}` is filled. */
    other: text,
    /** Lists claims that were sorted otherwise than by us, where one can argue; `{ids}` is filled. */
    argued: text,
    /** How many claims are not sorted yet; `{count}` is filled. */
    open: text,
    /** The same where they are few enough to be listed; `{count}` and `{ids}` are filled. */
    few: text,
    /** Beside a claim that was sorted as we do. */
    right: text,
    /** Beside a claim that was sorted otherwise, where one can argue. */
    arguable: text,
    /** Beside a claim that was sorted otherwise. */
    wrong: text,
    /** Beside a claim that was not sorted. */
    missing: text,
    /** Opens the key on the page. */
    key: text,
    /** How many claims each speaker has; `{speaker}` and `{count}` are filled. */
    tally: text,
  }),
});
