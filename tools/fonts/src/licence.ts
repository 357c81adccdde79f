/** A typeface as named in the licence note. */
export interface Credit {
  files: string[];
  name: string;
  copyright: string;
  package: string;
  version: string;
}

/**
 * Writes the licence note that lies beside the font files; files of one typeface share an entry.
 */
export function licenceNote(credits: Credit[]): string {
  const merged: Credit[] = [];
  for (const credit of credits) {
    const same = merged.find(({ name }) => name === credit.name);
    if (same) same.files = [...same.files, ...credit.files];
    else merged.push({ ...credit });
  }
  const blocks = merged.map(({ files, name, copyright, package: from, version }) =>
    [
      `## ${name}\n`,
      `- Files: ${files.map((file) => `\`${file}\``).join(', ')}`,
      `- Copyright line in the fonts: ${copyright}`,
      `- Source: \`${from}\` ${version}`,
    ].join('\n'),
  );
  return `# Fonts

These files are subsets of the typefaces below: they hold only the characters
this site uses, a part of the weights, and no hinting. They are modified versions in the
sense of the SIL Open Font License, Version 1.1, and stay under that licence;
its text is in [OFL.txt](OFL.txt). The site's own licence does not apply to them.
Made by \`tools/fonts\`.

${blocks.join('\n\n')}
`;
}

/**
 * Takes the licence text proper out of a font package's licence file, without its copyright line.
 * @throws Error when the text does not look like the Open Font License 1.1
 */
export function licenceText(file: string): string {
  const start = file.search(/-{10,}\s+SIL OPEN FONT LICENSE Version 1\.1/);
  if (start < 0) throw new Error('the package licence is not the SIL Open Font License 1.1');
  return `${file.slice(start).replace(/\r/g, '').trimEnd()}\n`;
}
