/** Caddy with the settings that the site carries. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Serving, Start } from '../server.ts';

/**
 * Writes Caddy's settings; what concerns the site is only what the site's own file says to write.
 * @param serving what it is to serve
 * @returns how it is started
 */
export function prepareCaddy({ program, site, prefix, port, work }: Serving): Start {
  const block = `root * ${site}\nimport ${join(site, 'hosting', 'Caddyfile')}\nfile_server\n`;
  const folder = prefix.slice(0, -1);
  const settings = `{
admin off
auto_https off
}
http://127.0.0.1:${port} {
${prefix === '/' ? block : `redir ${folder} ${prefix}\nhandle_path ${prefix}* {\n${block}}`}
}
`;
  const file = join(work, 'Caddyfile');
  writeFileSync(file, settings);
  return {
    program,
    args: ['run', '--adapter', 'caddyfile', '--config', file],
    env: { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
  };
}
