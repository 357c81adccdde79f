/**
 * The script of the story in one file: that of the ordinary page. What would be fetched is taken from the file instead,
 * because the build puts the other modules of this folder in the place of those of the same names.
 */
import '../copying/main.ts';
import '../scrolly/main.ts';
