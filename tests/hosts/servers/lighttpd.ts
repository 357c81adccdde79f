/** lighttpd with the settings that the site carries. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Serving, Start } from '../server.ts';

/**
 * Writes lighttpd's settings; what concerns the site is only what the site's own file says to write.
 * @param serving what it is to serve
 * @returns how it is started
 */
export function prepareLighttpd({ program, site, web, prefix, port, work }: Serving): Start {
  const include = `include "${join(site, 'hosting', 'lighttpd.conf')}"`;
  const settings = `server.bind = "127.0.0.1"
server.port = ${port}
server.modules += ( "mod_expire", "mod_setenv" )
server.document-root = "${web}"
var.site = "${site}"
${prefix === '/' ? include : `$HTTP["url"] =~ "^${prefix}" { ${include} }`}
`;
  const file = join(work, 'lighttpd.conf');
  writeFileSync(file, settings);
  return { program, args: ['-D', '-f', file] };
}
