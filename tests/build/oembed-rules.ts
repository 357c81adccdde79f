/**
 * The rules of oEmbed 1.0 for an answer, as https://oembed.com/ words them in section 2.3.4, one by one.
 */

/** An answer before anything is known of it. */
type Answer = Readonly<Record<string, unknown>>;

/** The keys that the rules name, with whether an answer of the type "rich" must have them. */
const KEYS: Readonly<Record<string, boolean>> = {
  type: true,
  version: true,
  title: false,
  author_name: false,
  author_url: false,
  provider_name: false,
  provider_url: false,
  cache_age: false,
  thumbnail_url: false,
  thumbnail_width: false,
  thumbnail_height: false,
  html: true,
  width: true,
  height: true,
};

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isPixels = (value: unknown): boolean => Number.isInteger(value) && Number(value) > 0;
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:$/.test(URL.parse(value)?.protocol ?? '');

/** What a value must be, by its key. */
const KINDS: Readonly<Record<string, readonly [kind: string, test: (value: unknown) => boolean]>> = {
  type: ['"rich"', (value) => value === 'rich'],
  version: ['the text "1.0"', (value) => value === '1.0'],
  title: ['a text', isText],
  author_name: ['a text', isText],
  author_url: ['an http address', isAddress],
  provider_name: ['a text', isText],
  provider_url: ['an http address', isAddress],
  cache_age: ['a number of seconds', (value) => Number.isInteger(value) && Number(value) >= 0],
  thumbnail_url: ['an http address', isAddress],
  thumbnail_width: ['whole pixels', isPixels],
  thumbnail_height: ['whole pixels', isPixels],
  html: ['a text', isText],
  width: ['whole pixels', isPixels],
  height: ['whole pixels', isPixels],
};

/**
 * Holds an answer of the type "rich" against the rules.
 * @param answer the parsed JSON
 * @returns what is wrong with it; empty when all is well
 */
export function oEmbedFaults(answer: Answer): string[] {
  const faults = Object.entries(KEYS)
    .filter(([key, required]) => required && !(key in answer))
    .map(([key]) => `${key} is missing`);
  for (const [key, value] of Object.entries(answer)) {
    const [kind, test] = KINDS[key] ?? [];
    // The rules allow keys of one's own; we have none, so another key is a typing error.
    if (kind === undefined || test === undefined) faults.push(`${key} is no key of oEmbed`);
    else if (!test(value)) faults.push(`${key} is ${JSON.stringify(value)}, not ${kind}`);
  }
  const thumbnails = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter((key) => key in answer);
  if (![0, 3].includes(thumbnails.length))
    faults.push(`${thumbnails.join(', ')} without the rest of the three`);
  return faults;
}
