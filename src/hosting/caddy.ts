/** Settings for Caddy, to be imported into those of a site. */
import { CACHE_ASKING, COMMON_HEADERS, headerRules, HSTS } from './headers.ts';
import type { SitePolicies, Rule } from './headers.ts';
import { MEDIA_TYPES, mediaTypeOf } from './media-types.ts';
import { framedBy } from './policy.ts';

function matcher({ name, pattern, except }: Rule): string {
  const unless = except === undefined ? '' : `\n\tnot path_regexp "${except}"`;
  return `@pass_${name} {\n\tpath_regexp "${pattern}"${unless}\n}`;
}

/** Within double quotes Caddy takes a backslash for itself only before a quote, so expressions stay as they are. */
function settings(rule: Rule): string[] {
  return [
    `# ${rule.why}`,
    matcher(rule),
    ...Object.entries(rule.headers).map(([name, value]) => `header @pass_${rule.name} ${name} "${value}"`),
  ];
}

/**
 * Writes `hosting/Caddyfile`.
 * @param site what its pages say of themselves
 * @returns the file
 */
export function caddySettings(site: SitePolicies): string {
  const types = Object.keys(MEDIA_TYPES).flatMap((ending) => [
    `@pass_type_${ending} path *.${ending}`,
    `header @pass_type_${ending} Content-Type "${mediaTypeOf(`a.${ending}`) ?? ''}"`,
  ]);
  return `# Settings for Caddy 2, to be imported into the block of a site, next to "root" and "file_server":
#
#	example.org {
#		root * /srv/without-a-pass
#		import /srv/without-a-pass/hosting/Caddyfile
#		file_server
#	}
#
# Where the site lies in a folder of its host, let "root" name the site's own folder all the same:
#
#	example.org {
#		redir /a/b /a/b/
#		handle_path /a/b/* {
#			root * /srv/without-a-pass
#			import /srv/without-a-pass/hosting/Caddyfile
#			file_server
#		}
#	}

# With every answer.
header {
${Object.entries(COMMON_HEADERS)
  .map(([name, value]) => `\t${name} "${value}"`)
  .join('\n')}
	# Only where the whole host has https, and for good: take away the # of the next line.
	# ${HSTS[0]} "${HSTS[1]}"
}
${headerRules(site).flatMap(settings).join('\n')}

# Types, also where the machine's own list knows fewer.
${types.join('\n')}

# The page for unknown addresses, which is not to be kept whatever was asked for.
@pass_missing not file {path} {path}/
handle @pass_missing {
	header Content-Type "${mediaTypeOf('404.html') ?? ''}"
	header Cache-Control "${CACHE_ASKING}"
	header Content-Security-Policy "${framedBy(site.pages, 'self')}"
	header -Access-Control-Allow-Origin
	rewrite * /404.html
	file_server {
		status 404
	}
}
`;
}
