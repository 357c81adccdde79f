/** Texts of the copies of the site that readers keep: the story in one file, and the whole site as a ZIP file. */
import { z } from 'zod';

/** A text that may not be empty. */
const text = z.string().trim().min(1);

/** The part `copies` of a strings file. */
export const copiesSchema = z.strictObject({
  /** How large the two files are; a test holds both against what was built. */
  sizes: z.strictObject({
    /** The story in one file, such as `0.9 MB`. */
    file: text,
    /** The whole site. */
    archive: text,
  }),
  /** Link to the story in one file, after the story; `{size}` is filled. */
  after: text,
  /** What the story in one file says of itself. */
  file: z.strictObject({
    /** Heading. */
    heading: text,
    /** What it is; `{site}` is filled. */
    about: text,
    /** Where its sources are told. */
    sources: text,
    /** Says that the other pages are on the site, whose address follows. */
    onSite: text,
    /** Says where the other pages are when the site's address is not known. */
    elsewhere: text,
    /** Its licences, but for the line on the map, which follows; `{site}` is filled. */
    licence: text,
  }),
  /** Where the overview for teaching offers both. */
  teach: z.strictObject({
    /** Heading. */
    heading: text,
    /** Name of the story in one file. */
    file: text,
    /** What it is good for; `{size}` is filled. */
    fileUse: text,
    /** Name of the whole site as a ZIP file. */
    archive: text,
    /** What it is good for; `{size}` is filled. */
    archiveUse: text,
  }),
  /** The paragraphs of the read-me file in the ZIP file; `{site}`, `{page}` and `{licence}` are filled. */
  readme: z.array(text).min(1),
  /** The paragraphs that open the file of licences, before the licences' own texts; `{site}` is filled. */
  licences: z.array(text).min(1),
});
