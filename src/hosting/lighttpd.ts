/** Settings for lighttpd, to be included in those of a host. */
import { CACHE_FOREVER, COMMON_HEADERS, headerRules, HSTS, isMeant } from './headers.ts';
import type { Headers, SitePolicies, Rule } from './headers.ts';
import { MEDIA_TYPES, mediaTypeOf } from './media-types.ts';

/** An address of each kind, to tell which combinations of rules there are. */
const KINDS = ['/', '/_astro/a.js', '/data/a.csv', '/embed/a/', '/embed/a.json', '/present/', '/a.js'];

const condition = ({ pattern, except }: Rule): string =>
  `$HTTP["url"] =~ "${except === undefined ? '' : `^(?!.*(?:${except})).*`}${pattern}"`;

/**
 * Headers of one condition replace those of another, so every combination of rules has a block that holds all of them.
 * Combinations that no kind of address has are left out.
 */
function blocks(rules: readonly Rule[], kinds: readonly string[], headers: Headers, margin: string): string {
  const [rule, ...others] = rules;
  if (rule === undefined) {
    const { 'Cache-Control': cache, ...others } = headers;
    const isKept = cache === CACHE_FOREVER;
    const lines = Object.entries(isKept ? others : headers).map(
      ([name, value]) => `${margin}  "${name}" => "${value}"`,
    );
    const set = `${margin}setenv.set-response-header = (\n${lines.join(',\n')}\n${margin})\n`;
    // Unlike a header that is set, this one is not sent with an answer that there is no such file.
    return isKept ? `${set}${margin}expire.url = ( "" => "access plus 365 days" )\n` : set;
  }
  const meant = kinds.filter((path) => isMeant(rule, path));
  const rest = kinds.filter((path) => !isMeant(rule, path));
  const yes = { ...headers, ...rule.headers };
  if (rest.length === 0) return blocks(others, meant, yes, margin);
  if (meant.length === 0) return blocks(others, rest, headers, margin);
  return `${margin}# ${rule.why}
${margin}${condition(rule)} {
${blocks(others, meant, yes, `${margin}  `)}${margin}} else {
${blocks(others, rest, headers, `${margin}  `)}${margin}}
`;
}

/**
 * Writes `hosting/lighttpd.conf`.
 * @param site what its pages say of themselves
 * @returns the file
 */
export function lighttpdSettings(site: SitePolicies): string {
  const types = Object.keys(MEDIA_TYPES).map(
    (ending) => `    ".${ending}" => "${mediaTypeOf(`a.${ending}`) ?? ''}"`,
  );
  const kinds = [...KINDS, ...site.own.map(({ file }) => `/${file}`)];
  return `# Settings for lighttpd 1.4.50 or newer, to be included in those of the server:
#
#   server.document-root = "/srv/without-a-pass"
#   var.site = "/srv/without-a-pass"
#   include "/srv/without-a-pass/hosting/lighttpd.conf"
#
# var.site is the folder of the site on disk. Where the site lies in a folder of its host, put the include into a condition:
#
#   server.document-root = "/srv/www"
#   var.site = "/srv/www/a/b"
#   $HTTP["url"] =~ "^/a/b/" { include "/srv/www/a/b/hosting/lighttpd.conf" }
#
# In both cases the server has to load what the headers need: server.modules += ( "mod_expire", "mod_setenv" )

$HTTP["url"] =~ "" {
  index-file.names = ( "index.html" )
  # The page for unknown addresses.
  server.errorfile-prefix = var.site + "/"
  mimetype.assign = (
${types.join(',\n')}
  )
  # Each block below has all headers of its addresses. Only where the whole host has https, and for good, add to each
  #   "${HSTS[0]}" => "${HSTS[1]}",
${blocks(headerRules(site), kinds, COMMON_HEADERS, '  ')}}
`;
}
