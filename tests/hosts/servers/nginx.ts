/** nginx with the settings that the site carries. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Serving, Start } from '../server.ts';

/**
 * Writes nginx's settings; what concerns the site is only what the site's own file says to write.
 * @param serving what it is to serve
 * @returns how it is started
 */
export function prepareNginx({ program, site, web, prefix, port, work }: Serving): Start {
  const folder = prefix.slice(0, -1);
  const include = `set $site "${folder}"; include ${join(site, 'hosting', 'nginx.conf')};`;
  const inFolder = `location = ${folder} { return 301 ${prefix}; } location ${prefix} { alias ${site}/; ${include} }`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(work, name)};`)
    .join(' ');
  // As root it would else serve as a user that may not see the folder of the project.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const settings = `
${user}
daemon off;
worker_processes 1;
pid ${join(work, 'pid')};
error_log stderr warn;
events {}
http {
  access_log off;
  ${temporary}
  server {
    listen 127.0.0.1:${port};
    root ${web};
    ${prefix === '/' ? include : inFolder}
  }
}
`;
  const file = join(work, 'nginx.conf');
  writeFileSync(file, settings);
  return { program, args: ['-p', work, '-e', 'stderr', '-c', file] };
}
