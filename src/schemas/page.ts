/** The frontmatter of a page of prose beside the story, such as the one on method. Its prose is the body of the file. */
import { z } from 'zod';

/** What the frontmatter of a page must say. */
export const pageSchema = z.strictObject({
  /** Its heading, and the title that browsers show. */
  title: z.string().trim().min(3).max(60),
  /** What the page is for, for search results and social cards. */
  description: z.string().trim().min(40).max(300),
});
/** The checked frontmatter of one page. */
export type PageFrontmatter = z.infer<typeof pageSchema>;
