import { describe, expect, it } from 'vitest';

import { demandsAll } from './demands.ts';

describe.each([
  { variable: 'ENGINES', other: 'webkit' },
  { variable: 'HOSTS', other: 'nginx' },
])('demandsAll of $variable', ({ variable, other }) => {
  it.each([
    [{}, false],
    [{ [variable]: 'all' }, true],
    [{ [variable]: ' ' }, false],
    [{ CI: 'true' }, true],
    [{ CI: '1' }, true],
    [{ CI: 'false' }, false],
    [{ CI: '0' }, false],
    [{ CI: '' }, false],
    [{ CI: 'false', [variable]: 'all' }, true],
  ])('%o: %s', (env, demanded) => {
    expect(demandsAll(variable, env)).toBe(demanded);
  });

  it('refuses other values', () => {
    expect(() => demandsAll(variable, { [variable]: other })).toThrow(
      `${variable} is "${other}"; it must be "all" or not be set.`,
    );
  });
});
