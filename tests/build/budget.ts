/** What the first load of a story page may weigh. */

/** Pages that hold the whole story, in the site's languages. */
export const STORY_PAGES: readonly string[] = ['index.html'];

/** The most that the first load of a story page may have; bytes as sent with Brotli. */
export const BUDGET = {
  /** The player and all it imports. */
  js: 20_000,
  /** The page with the text and all first pictures. */
  html: 70_000,
  /** The style. */
  css: 10_000,
  /** The film of the frame that is seen, which the script fetches. */
  film: 30_000,
  /** Preloaded typefaces. */
  font: 70_000,
  /** Requests in all, the page included. */
  requests: 10,
} as const;
