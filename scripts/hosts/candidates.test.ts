import { describe, expect, it } from 'vitest';

import type { Machine } from '../browser/candidates.ts';
import { findHost } from './candidates.ts';

function machine(programs: readonly string[], platform: NodeJS.Platform = 'linux'): Machine {
  return {
    platform,
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/a',
    root: false,
    executable: (path) => programs.includes(path),
    list: () => [],
    apt: false,
  };
}

describe('findHost', () => {
  it('looks where people’s path does not lead', () => {
    expect(findHost('nginx', machine(['/usr/sbin/nginx']))).toBe('/usr/sbin/nginx');
    expect(findHost('Apache', machine(['/usr/sbin/httpd', '/usr/sbin/apache2']))).toBe('/usr/sbin/apache2');
    expect(findHost('Python', machine(['/usr/bin/python']))).toBe('/usr/bin/python');
  });

  it('finds nothing where there is nothing, and the bucket everywhere', () => {
    expect(findHost('Caddy', machine([]))).toBeUndefined();
    expect(findHost('nginx', machine(['/usr/sbin/nginx'], 'win32'))).toBeUndefined();
    expect(findHost('bucket', machine([]))).toBe('');
  });
});
