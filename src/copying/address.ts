/** The address that readers copy and share. In the story in one file, `src/offline/address.ts` takes the place of this module. */

/** The page's address, without the step that the reader is in. */
export const address = location.origin + location.pathname;
