/** Which media types the site's files have. Servers differ in what they know, so what they are told is all of it. */

/** By the ending of a file's name, without the dot. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Endings of files that hold text, all of it in UTF-8. */
export const TEXT_ENDINGS: readonly string[] = ['css', 'csv', 'html', 'js', 'json', 'svg', 'txt', 'xml'];

/**
 * Tells the media type of a file of the site.
 * @param path a path that ends with the file's name
 * @returns the value of `Content-Type`; undefined for files that are no part of what readers see
 */
export function mediaTypeOf(path: string): string | undefined {
  const ending = /[^/.]\.([a-z0-9]+)$/.exec(path)?.[1] ?? '';
  const type = MEDIA_TYPES[ending];
  return type !== undefined && TEXT_ENDINGS.includes(ending) ? `${type}; charset=utf-8` : type;
}
