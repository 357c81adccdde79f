/** Texts of the slides and of their speaker notes. */
import { z } from 'zod';

/** A text that may not be empty. */
const text = z.string().trim().min(1);

/** One line of the help: which keys do what. */
const keys = z.strictObject({
  /** The keys, in the words that people use for them. */
  keys: text,
  /** What they do. */
  does: text,
});

/** The part `present` of a strings file. */
export const presentSchema = z.strictObject({
  /** Heading and title of the page. */
  title: text,
  /** What the page is for, for search results. */
  description: text,
  /** Name of the row of controls. */
  bar: text,
  /** Place of a slide among all; `{number}` and `{count}` are filled. */
  place: text,
  /** Short name of the link back to the story. */
  back: text,
  /** Control that makes the screen black. */
  blank: text,
  /** Control that brings the slides back. */
  unblank: text,
  /** Control that opens the speaker notes in a second window. */
  notes: text,
  /** Control that fills the screen. */
  fullScreen: text,
  /** Says that the browser refused to. */
  fullScreenRefused: text,
  /** Says that the browser did not open a second window. */
  blocked: text,
  /** Link that opens the notes in its place. */
  openNotes: text,
  /** The help. */
  help: z.strictObject({
    /** Control that opens it. */
    open: text,
    /** Heading. */
    title: text,
    /** On fingers, fields and buttons. */
    intro: text,
    /** To the next slide. */
    next: keys,
    /** To the one before. */
    previous: keys,
    /** To the first. */
    first: keys,
    /** To the last. */
    last: keys,
    /** What Escape does. */
    escape: keys,
    /** The black screen; this and all that follow are letters and signs. */
    blank: keys,
    /** Full screen. */
    fullScreen: keys,
    /** The speaker notes. */
    notes: keys,
    /** The help. */
    help: keys,
    /** The choice whether keys with letters and signs act. */
    letters: text,
    /** Says how the slides come out on paper. */
    print: text,
    /** Closes the help. */
    close: text,
  }),
  /** The speaker notes. */
  speaker: z.strictObject({
    /** Heading and title of the page. */
    title: text,
    /** What the page is for, for search results. */
    description: text,
    /** Stands before the title of the slide that follows. */
    next: text,
    /** Stands in its place on the last slide. */
    last: text,
    /** Says that the window moves no slides. */
    apart: text,
    /** Link that opens the slides. */
    openSlides: text,
    /** Says that the screen is black. */
    blank: text,
    /** Heading of the claims. */
    claims: text,
    /** Stands in the place of claims where a slide rests on none. */
    noClaims: text,
    /** Heading of the words that a slide explains. */
    words: text,
    /** Heading of questions to put. */
    questions: text,
    /** Heading of what the report leaves open. */
    open: text,
  }),
  /** The handout. */
  handout: z.strictObject({
    /** Stands before the lines on which to write. */
    lines: text,
  }),
});
