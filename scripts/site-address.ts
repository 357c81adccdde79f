/**
 * Reads the public address of the site, which only absolute links need (canonical, social pictures). The
 * pages themselves work wherever they lie.
 * @param value the environment variable `SITE_URL`
 * @returns the address, which ends with a slash; undefined when none is set
 * @throws Error when it is set but is no http(s) address of a folder, because a typing error would end up in every page
 */
export function siteAddress(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const url = URL.parse(value.trim());
  const plain =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    [url.search, url.hash, url.username, url.password].every((part) => part === '') &&
    !url.pathname.includes('//') &&
    !/\.html?$/i.test(url.pathname);
  if (!plain) {
    throw new Error(
      `SITE_URL is "${value}"; it must be the site's full address and nothing more, such as https://example.org/ or https://example.org/pass/`,
    );
  }
  return url.href.replace(/\/?$/, '/');
}
