import { describe, expect, it } from 'vitest';

import { canRun, closingLine, countTests, PARTS, summaryTable } from './parts.ts';
import type { Part, Result } from './parts.ts';

const partOf = (script: string): Part => {
  const found = PARTS.find((part) => part.script === script);
  if (found === undefined) throw new Error(`no part ${script}`);
  return found;
};

const RESULTS: readonly Result[] = [
  { part: partOf('lint'), outcome: 'failed', seconds: 3.21 },
  {
    part: partOf('test:unit'),
    outcome: 'failed',
    seconds: 12,
    counts: { passed: 40, failed: 2, skipped: 1 },
  },
  { part: partOf('build'), outcome: 'failed', seconds: 1 },
  { part: partOf('test:build'), outcome: 'left out', seconds: 0 },
];

describe('canRun', () => {
  it('lets a part run whatever failed before it, unless it needs that', () => {
    expect(canRun(partOf('test:unit'), RESULTS)).toBe(true);
    expect(canRun(partOf('test:browser'), RESULTS)).toBe(false);
    expect(canRun(partOf('test:browser'), [{ part: partOf('build'), outcome: 'passed', seconds: 1 }])).toBe(
      true,
    );
  });
});

describe('countTests', () => {
  const report = JSON.stringify({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 1,
  });

  it('reads what Vitest counted', () => {
    expect(countTests(report, true)).toEqual({ passed: 3, failed: 0, skipped: 2 });
  });

  it('counts a failure when Vitest failed outside a test, or wrote nothing', () => {
    expect(countTests(report, false)).toEqual({ passed: 3, failed: 1, skipped: 2 });
    expect(countTests(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('does not take a changed report for an empty one', () => {
    expect(() => countTests('{}', true)).toThrow('numPassedTests');
  });
});

describe('the summary', () => {
  it('lists every part and how to run a failed one alone', () => {
    expect(summaryTable(RESULTS)).toMatchInlineSnapshot(`
      "Lint                     failed       3.2 s                      npm run lint
      Unit tests               failed      12.0 s  40 of 42 tests      npm run test:unit
      Build                    failed       1.0 s                      npm run build
      Tests of the built site  left out"
    `);
  });

  it('closes with the counts', () => {
    expect(closingLine(RESULTS)).toBe('40 passed, 2 failed, 1 skipped');
    expect(closingLine(RESULTS.slice(0, 1))).toBe('0 passed, 0 failed');
  });
});
