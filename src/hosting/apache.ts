/** Settings for Apache, as the file that it reads from the folder itself. */
import { COMMON_HEADERS, headerRules, HSTS } from './headers.ts';
import type { SitePolicies, Rule } from './headers.ts';
import { MEDIA_TYPES, TEXT_ENDINGS } from './media-types.ts';

function condition({ pattern, except }: Rule): string {
  const unless = except === undefined ? '' : ` && %{REQUEST_URI} !~ m#${except}#`;
  return `expr=%{REQUEST_URI} =~ m#${pattern}#${unless}`;
}

/**
 * Writes `.htaccess`. All that it says needs only `AllowOverride FileInfo`, because Apache answers every request with an
 * error when a single line needs more.
 * @param site what its pages say of themselves
 * @returns the file
 */
export function apacheSettings(site: SitePolicies): string {
  const common = Object.entries(COMMON_HEADERS).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  const rules = headerRules(site).flatMap((rule) => [
    `  # ${rule.why}`,
    ...Object.entries(rule.headers).map(
      ([name, value]) => `  Header always set ${name} "${value}" "${condition(rule)}"`,
    ),
  ]);
  return `# Settings for Apache 2.4. Apache reads them from this folder, wherever the site was copied to; nothing is to be done.
# They need "AllowOverride FileInfo" (or All) for the folder, as shared web space has it, or count for nothing. Should every
# page answer "Internal Server Error", the host allows only other settings: delete this file. The site works without it.

AddDefaultCharset utf-8
<IfModule mod_mime.c>
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `  AddType ${type} .${ending}`)
  .join('\n')}
  AddCharset utf-8 ${TEXT_ENDINGS.map((ending) => `.${ending}`).join(' ')}
</IfModule>

# The page for unknown addresses. The rule finds out in which folder the site lies.
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{REQUEST_URI}::$1 ^/((?:.*?/)??)(.*)::\\2$
  RewriteRule ^(.*)$ - [E=PASS_FOLDER:%1]
  ErrorDocument 404 /%{reqenv:PASS_FOLDER}404.html
</IfModule>

<IfModule mod_headers.c>
  # With every answer.
${common.join('\n')}
  # Only where the whole host has https, and for good: take away the # of the next line.
  # Header always set ${HSTS[0]} "${HSTS[1]}"
${rules.join('\n')}
</IfModule>
`;
}
