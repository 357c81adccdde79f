/** The code that others copy into their pages. */

/** One piece of the code. Where the build does not know the site's address, a script puts it in. */
export interface CodePiece {
  /** The text as it stands in the code. */
  readonly text: string;
  /** Set where the text is an address of this site: the one that is framed, or the script for hosts. */
  readonly address?: 'frame' | 'script';
}

/** What the code is made of. */
export interface CodeParts {
  /** Address of the page to embed. */
  readonly frame: string;
  /** Address of the script for hosts. */
  readonly script: string;
  /** Title of the frame, for screen readers. */
  readonly title: string;
  /** Width of the frame in CSS pixels, or a share of the column. */
  readonly width: number | '100%';
  /** Height of the frame in CSS pixels, for pages that leave the script out. */
  readonly height: number;
}

/** Text that may stand in a double-quoted attribute. */
const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Writes the code: a frame, and the script that gives it its height. It reads as HTML and as XML, and has neither style
 * nor inline script, so that pages with a strict content security policy can take it.
 * @param parts what it is made of
 * @returns pieces that make the code when joined
 */
export function embedCode({ frame, script, title, width, height }: CodeParts): CodePiece[] {
  return [
    { text: '<iframe src="' },
    { text: quoted(frame), address: 'frame' },
    {
      text: `" title="${quoted(title)}" width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>\n`,
    },
    { text: '<script src="' },
    { text: quoted(script), address: 'script' },
    { text: '" async="async"></script>' },
  ];
}

/**
 * Joins the pieces.
 * @param pieces pieces of code
 * @returns the code
 */
export const codeText = (pieces: readonly CodePiece[]): string => pieces.map(({ text }) => text).join('');
