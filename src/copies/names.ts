/** Names of the copies of the site that readers keep. Addresses lead to them, so they stay. */

/** The story in one file, in the folder of its edition. */
export const ONE_FILE = 'without-a-pass.html';
/** The whole site as a ZIP file, at the site's root. */
export const ARCHIVE = 'without-a-pass.zip';
/** All licences as one text, at the site's root. */
export const LICENCES = 'LICENCE.txt';
/** What to do with the ZIP file, as a text in it. */
export const README = 'README.txt';
/** The folder in the ZIP file that holds all its files. */
export const ARCHIVE_FOLDER = 'without-a-pass';
