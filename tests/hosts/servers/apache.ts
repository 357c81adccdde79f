/** Apache with nothing but the `.htaccess` of the site. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Serving, Start } from '../server.ts';

/** What static hosts load. */
const MODULES = ['mpm_event', 'authz_core', 'unixd', 'dir', 'mime', 'headers', 'rewrite', 'setenvif'];

/** Where systems keep Apache's modules. */
const MODULE_FOLDERS = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/lib/httpd/modules',
  '/usr/libexec/apache2',
  '/opt/homebrew/lib/httpd/modules',
];

/** Users as which systems let Apache serve; as root it refuses to. */
const USERS = ['www-data', 'apache', 'http', '_www', 'daemon', 'nobody'];

function identity(): string {
  if (process.getuid?.() !== 0) return '';
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = USERS.map((name) => users.find(([other]) => other === name)).find((found) => found);
  return user === undefined ? '' : `User ${user[0] ?? ''}\nGroup "#${user[3] ?? ''}"`;
}

/**
 * Writes Apache's settings, which say nothing of the site.
 * @param serving what it is to serve
 * @returns how it is started
 */
export function prepareApache({ program, web, port, work }: Serving): Start {
  const builtIn = spawnSync(program, ['-l'], { encoding: 'utf8' }).stdout;
  const folder = MODULE_FOLDERS.find((path) => existsSync(path)) ?? '';
  const modules = MODULES.map((name) => ({ name, path: join(folder, `mod_${name}.so`) }))
    .filter(({ name, path }) => !builtIn.includes(`mod_${name}.c`) && existsSync(path))
    .map(({ name, path }) => `LoadModule ${name}_module ${path}`);
  // No types at all: whatever a host knows besides, the site does not need.
  writeFileSync(join(work, 'mime.types'), '');
  const log = join(work, 'error.log');
  const settings = `
ServerRoot ${work}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${join(work, 'pid')}
Mutex posixsem
ErrorLog ${log}
LogLevel warn
StartServers 1
ServerLimit 2
ThreadsPerChild 25
MaxRequestWorkers 50
${identity()}
${modules.join('\n')}
TypesConfig ${join(work, 'mime.types')}
DocumentRoot ${web}
DirectoryIndex index.html
<Directory />
  AllowOverride None
  Require all granted
</Directory>
<Directory ${web}>
  AllowOverride FileInfo
  Options FollowSymLinks
</Directory>
`;
  const file = join(work, 'httpd.conf');
  writeFileSync(file, settings);
  return { program, args: ['-D', 'FOREGROUND', '-f', file], log };
}
