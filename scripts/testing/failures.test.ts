import { describe, expect, it } from 'vitest';

import { failuresIn } from './failures.ts';

const reportOf = (...testResults: readonly object[]): string => JSON.stringify({ testResults });

const FILE = { name: '/site/tests/browser/notes.test.ts', status: 'failed', message: '' };

describe('failuresIn', () => {
  it('names each test that failed, its file and what it said, without colours and without what libraries add', () => {
    const report = reportOf(
      {
        ...FILE,
        assertionResults: [
          { fullName: 'notes open', status: 'passed', failureMessages: [] },
          {
            fullName: 'notes close again',
            status: 'failed',
            failureMessages: [
              '\u001b[31mAssertionError: expected 2 to be 1\n    at /site/node_modules/vitest/x.js:1\n    at /site/tests/browser/notes.test.ts:9:1',
            ],
          },
        ],
      },
      { ...FILE, name: '/site/tests/browser/lens.test.ts', status: 'passed', assertionResults: [] },
    );
    expect(failuresIn(report, '/site').join('\n')).toMatchInlineSnapshot(`
      "tests/browser/notes.test.ts: notes close again
          AssertionError: expected 2 to be 1
              at /site/tests/browser/notes.test.ts:9:1"
    `);
  });

  it('cuts long messages', () => {
    const long = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n');
    const assertionResults = [{ fullName: 'notes', status: 'failed', failureMessages: [long] }];
    const lines = failuresIn(reportOf({ ...FILE, assertionResults }), '/site')[0]?.split('\n');
    expect(lines).toHaveLength(14);
    expect(lines?.at(-1)?.trim()).toBe('…');
  });

  it('names a file that could not be run', () => {
    const report = reportOf({ ...FILE, message: 'no such module', assertionResults: [] });
    expect(failuresIn(report, '/site')).toEqual([
      'tests/browser/notes.test.ts: could not be run\n    no such module',
    ]);
  });

  it('has nothing to name when nothing failed or nothing was reported', () => {
    expect(failuresIn(undefined, '/site')).toEqual([]);
    expect(failuresIn(reportOf({ ...FILE, status: 'passed', assertionResults: [] }), '/site')).toEqual([]);
  });
});
