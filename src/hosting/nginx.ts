/** Settings for nginx, to be included in those of a host. */
import { COMMON_HEADERS, headerRules, HSTS } from './headers.ts';
import type { SitePolicies, Rule } from './headers.ts';
import { MEDIA_TYPES, TEXT_ENDINGS } from './media-types.ts';

/** A header's variable; nginx sends no header whose value is empty. */
function variableOf(header: string): string {
  return `$pass_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** nginx's conditions know no "and": what is meant is set, then what is not is taken back. */
function settings(rule: Rule): string[] {
  const set = Object.entries(rule.headers).map(([name, value]) => `set ${variableOf(name)} "${value}";`);
  const flag = `$pass_is_${rule.name}`;
  return [
    `# ${rule.why}`,
    ...(rule.except === undefined
      ? [`if ($uri ~ "${rule.pattern}") { ${set.join(' ')} }`]
      : [
          `set ${flag} "";`,
          `if ($uri ~ "${rule.pattern}") { set ${flag} yes; }`,
          `if ($uri ~ "${rule.except}") { set ${flag} ""; }`,
          `if (${flag}) { ${set.join(' ')} }`,
        ]),
  ];
}

/**
 * Writes `hosting/nginx.conf`.
 * @param site what its pages say of themselves
 * @returns the file
 */
export function nginxSettings(site: SitePolicies): string {
  const rules = headerRules(site);
  const variable = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `  ${type} ${ending};`);
  const texts = TEXT_ENDINGS.map((ending) => MEDIA_TYPES[ending]).filter((type) => type !== 'text/html');
  return `# Settings for nginx, to be included in a "server" block:
#
#   server {
#     listen 80;
#     server_name example.org;
#     root /srv/without-a-pass;
#     set $site "";
#     include /srv/without-a-pass/hosting/nginx.conf;
#   }
#
# Where the site lies in a folder of its host, say in a "location" block which folder of the disk that is ("alias"), and $site is
# the folder's address. The first line sends on those who leave out the slash:
#
#   location = /a/b { return 301 /a/b/; }
#   location /a/b/ {
#     alias /srv/without-a-pass/;
#     set $site /a/b;
#     include /srv/without-a-pass/hosting/nginx.conf;
#   }
#
# "add_header" of your own in the same block is welcome; in a block within it, it would take all of these away.

index index.html;
error_page 404 $site/404.html;
# So that redirects name no port that only nginx itself knows.
absolute_redirect off;

types {
${types.join('\n')}
}
charset utf-8;
charset_types ${texts.join(' ')};

${variable.map((name) => `set ${variableOf(name)} "";`).join('\n')}
${rules.flatMap(settings).join('\n')}

# With every answer.
${Object.entries(COMMON_HEADERS)
  .map(([name, value]) => `add_header ${name} "${value}" always;`)
  .join('\n')}
# Only where the whole host has https, and for good: take away the # of the next line.
# add_header ${HSTS[0]} "${HSTS[1]}" always;
# With some, as said above.
${variable.map((name) => `add_header ${name} ${variableOf(name)} always;`).join('\n')}
`;
}
