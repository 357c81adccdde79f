/**
 * Reads the public address of the site, which only absolute links need (canonical, social pictures).
 * @param value the environment variable `SITE_URL`
 * @returns the address, or undefined when none is set
 * @throws Error when it is set but is no http(s) address, because a typing error would end up in every page
 */
export function siteAddress(value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const url = URL.parse(value.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `SITE_URL is "${value}"; it must be the site's full address, such as https://example.org/pass/`,
    );
  }
  return url.href;
}
