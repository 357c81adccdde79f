/**
 * The address that readers of the file copy and share: that of the story on the web, because where the file lies on a
 * reader's disk is of no use to others. Stands in for `src/copying/address.ts`.
 */

/** The story's address; empty where the site's is not known, and then the file offers nothing that needs it. */
export const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
