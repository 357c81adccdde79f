/**
 * Reads where corrections go.
 * @param value the environment variable `CORRECTIONS`: an e-mail address or an https address
 * @returns the address as readers see it, and as a link leads to it; undefined when none is set
 * @throws Error when it is set but is neither, because readers would write to nowhere
 */
export function correctionsAddress(value: string | undefined): { words: string; href: string } | undefined {
  const words = value?.trim() ?? '';
  if (words === '') return undefined;
  if (/^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(words)) return { words, href: `mailto:${words}` };
  const url = URL.parse(words);
  if (url?.protocol === 'https:' && url.hostname !== '') return { words, href: url.href };
  throw new Error(
    `CORRECTIONS is "${words}"; it must be an e-mail address, such as desk@example.org, or an https address, such as https://example.org/corrections`,
  );
}
