/** Texts of the pages that others embed, and of the code for it. */
import { z } from 'zod';

/** A text that may not be empty. */
const text = z.string().trim().min(1);

/** The part `embeds` of a strings file. */
export const embedsSchema = z.strictObject({
  /** The embedded pages themselves. */
  page: z.strictObject({
    /** Title of the document for a step; `{title}` and `{site}` are filled. */
    stepTitle: text,
    /** The same for a chapter; `{number}` is filled too. */
    chapterTitle: text,
    /** Names the frame for screen readers; `{title}` and `{site}` are filled. */
    frame: text,
    /** Credit; `{site}` becomes a link. */
    credit: text,
    /** What may be done with text and picture. */
    licence: text,
    /** What is due to the makers of the map data; a link to the notes on the map. */
    mapData: text,
    /** Link to the same step in the story. */
    read: text,
    /** Place of a step in its chapter; `{number}` and `{count}` are filled. */
    position: text,
  }),
  /** The code to copy. */
  code: z.strictObject({
    /** Says what the code does. */
    intro: text,
    /** Link to the page that is embedded. */
    open: text,
    /** Link to the script for hosts. */
    script: text,
    /** Stands for the address of the page where it is not known. */
    ownAddress: text,
    /** Button that copies the code. */
    copy: text,
    /** Opens the previews. */
    preview: text,
    /** Names one preview; `{width}` in CSS pixels is filled. */
    width: text,
    /** Link to the page on embedding. */
    more: text,
  }),
  /** The page on embedding. */
  about: z.strictObject({
    /** Heading. */
    title: text,
    /** What the page is for. */
    description: text,
    /** Heading of the chapters. */
    chapters: text,
    /** Says what an embedded chapter does. */
    chaptersIntro: text,
    /** Heading of the steps. */
    steps: text,
    /** Says where the code of steps is. */
    stepsIntro: text,
    /** Heading of the notes on use. */
    use: text,
    /** Notes on use, each a short paragraph. */
    notes: z.array(text).min(1),
  }),
});
