import { describe, expect, it } from 'vitest';

import { hostFault, hostLines, hostSentence } from './report.ts';
import type { HostStates } from './report.ts';

const FOUND: HostStates = {
  nginx: { kind: 'here', program: '/usr/sbin/nginx', version: 'nginx/1.28' },
  Apache: { kind: 'here', program: '/usr/sbin/apache2', version: 'Apache/2.4' },
  Caddy: { kind: 'here', program: '/usr/bin/caddy', version: '' },
  lighttpd: { kind: 'here', program: '/usr/sbin/lighttpd', version: 'lighttpd/1.4' },
  Python: { kind: 'here', program: '/usr/bin/python3', version: 'Python 3.13' },
  bucket: { kind: 'here', program: '', version: '' },
};
const NO_CADDY: HostStates = { ...FOUND, Caddy: { kind: 'missing' } };

describe('what is said of the servers', () => {
  it('names those that run, those that do not, and how to get them', () => {
    expect(hostLines(NO_CADDY)).toMatchInlineSnapshot(`
      "nginx     runs: nginx/1.28, /usr/sbin/nginx
      Apache    runs: Apache/2.4, /usr/sbin/apache2
      Caddy     LEFT OUT, not found. Debian, Ubuntu: apt-get install caddy
      lighttpd  runs: lighttpd/1.4, /usr/sbin/lighttpd
      Python    runs: Python 3.13, /usr/bin/python3
      bucket    runs: a program of our own"
    `);
  });

  it('sums up', () => {
    expect(hostSentence(FOUND)).toBe('Servers run: nginx, Apache, Caddy, lighttpd, Python, and bucket.');
    expect(hostSentence(NO_CADDY)).toBe(
      'Servers run: nginx, Apache, lighttpd, Python, and bucket. Not run: Caddy.',
    );
  });
});

describe('hostFault', () => {
  it('lets a laptop go on without a server', () => {
    expect(hostFault(NO_CADDY, false)).toBeUndefined();
    expect(hostFault(FOUND, true)).toBeUndefined();
  });

  it('stops where nobody would see that one is missing', () => {
    expect(hostFault(NO_CADDY, true)).toContain('Every server has to run here');
    expect(hostFault(NO_CADDY, true)).toContain('apt-get install caddy');
  });
});
