/** Texts of what readers can take away: pictures, social images and data. */
import { z } from 'zod';

/** A text that may not be empty. */
const text = z.string().trim().min(1);

/** The part `media` of a strings file. */
export const mediaSchema = z.strictObject({
  /** What a picture says of itself once it has left the page. */
  credit: z.strictObject({
    /** Whose it is, what it retells, and its licence; `{site}` is filled. */
    work: text,
    /** Who published what it rests on; `{publishers}` is filled. */
    sources: text,
    /** The line that the map data asks for. */
    map: text,
  }),
  /** Social images. */
  social: z.strictObject({
    /** In words, the image of a page that shows no picture of its own; `{title}` and `{site}` are filled. */
    alt: text,
    /** In words, the image of the story as a whole; `{site}` is filled. */
    altStory: text,
  }),
  /** The list of downloads of one picture. */
  downloads: z.strictObject({
    /** Its heading. */
    title: text,
    /** The picture as SVG; `{size}` is filled. */
    svg: text,
    /** The picture as PNG; `{width}` and `{height}` in pixels and `{size}` are filled. */
    png: text,
    /** The data of the picture; `{size}` is filled. */
    csv: text,
    /** What the data means. */
    readme: text,
    /** The description of all data for programs. */
    package: text,
    /** A size; `{kilobytes}` is filled. */
    size: text,
  }),
  /** The files of data and what is said of them. */
  data: z.strictObject({
    /** Title of all data together; `{site}` is filled. */
    title: text,
    /** What it is; `{site}` is filled. */
    description: text,
    /** Captions of the tables that belong to no picture. */
    captions: z.strictObject({
      /** All claims. */
      claims: text,
      /** All sources. */
      sources: text,
    }),
    /** Headings of their columns. */
    columns: z.strictObject({
      /** The statement itself. */
      statement: text,
      /** The key of a source. */
      source: text,
      /** Who published it. */
      publisher: text,
      /** Its title. */
      title: text,
      /** When it was published. */
      date: text,
      /** The language it is written in. */
      language: text,
      /** Where it can be read. */
      address: text,
      /** In what form it was read. */
      read: text,
      /** The month by which it had been read. */
      readBy: text,
    }),
    /** What the columns of each kind hold. */
    kinds: z.strictObject({
      /** A number; `{unit}` is filled. */
      number: text,
      /** A number that only counts. */
      count: text,
      /** A date in words. */
      date: text,
      /** When it began. */
      from: text,
      /** When it ended. */
      to: text,
      /** Ids of claims. */
      claims: text,
      /** Who says it. */
      speaker: text,
      /** In which claims. */
      speakerClaims: text,
      /** How sure it is. */
      certainty: text,
      /** Keys of sources. */
      sources: text,
      /** Why cells are empty. */
      remarks: text,
    }),
    /** Headings of columns that are added to those of the page. */
    added: z.strictObject({
      /** When it began; `{title}` is filled with the heading of the date. */
      from: text,
      /** When it ended; `{title}` is filled. */
      to: text,
      /** In which claims; `{title}` is filled with the heading of the speaker. */
      claims: text,
      /** Why cells are empty. */
      remarks: text,
      /** One remark; `{title}` of the column and `{words}` are filled. */
      remark: text,
    }),
    /** Parts of the read-me file. */
    readme: z.strictObject({
      /** How the files are written, one paragraph each. */
      form: z.array(text).min(1),
      /** Heading of the words for speakers. */
      speakers: text,
      /** Heading of the words for certainty. */
      certainty: text,
      /** What those words grade. */
      certaintyNote: text,
      /** Heading of the list of files. */
      files: text,
      /** Which step a file belongs to; `{title}` is filled. */
      step: text,
      /** Heading of the licence. */
      licence: text,
      /** The licence, one paragraph each; `{site}` is filled. */
      licenceText: z.array(text).min(1),
      /** Heading of the sources. */
      sources: text,
    }),
  }),
});
