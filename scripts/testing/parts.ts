/** The parts of `npm test`, what each needs, and how their results are told. */

/** One part of `npm test`. */
export interface Part {
  /** Its heading. */
  readonly name: string;
  /** The npm script that runs it alone. */
  readonly script: string;
  /** Whether it is a Vitest run, whose tests are counted. */
  readonly counted: boolean;
  /** The script without whose success it cannot run. */
  readonly needs?: string;
}

/** The parts in order: quick ones first, so that a slip shows early. */
export const PARTS: readonly Part[] = [
  { name: 'Format', script: 'format:check', counted: false },
  { name: 'Lint', script: 'lint', counted: false },
  { name: 'Types', script: 'check', counted: false },
  { name: 'Unit tests', script: 'test:unit', counted: true },
  { name: 'Build', script: 'build', counted: false },
  { name: 'Tests of the built site', script: 'test:build', counted: true, needs: 'build' },
  { name: 'Two builds alike', script: 'test:reproducible', counted: false, needs: 'build' },
  { name: 'Tests in a browser', script: 'test:browser', counted: true, needs: 'build' },
  { name: 'Tests in three engines', script: 'test:engines', counted: true, needs: 'build' },
  { name: 'Tests behind web servers', script: 'test:hosts', counted: true, needs: 'build' },
];

/** How many tests had which outcome. */
export interface Counts {
  /** Tests that passed. */
  readonly passed: number;
  /** Tests that failed, and files that could not be run. */
  readonly failed: number;
  /** Tests that were left out on purpose. */
  readonly skipped: number;
}

/** How one part ended. */
export interface Result {
  /** The part. */
  readonly part: Part;
  /** `left out` means that what it needs had failed. */
  readonly outcome: 'passed' | 'failed' | 'left out';
  /** How long it took, in seconds. */
  readonly seconds: number;
  /** Its tests, when it counts any. */
  readonly counts?: Counts;
  /** The tests that failed, when it counts any: file, name and message of each. */
  readonly failures?: readonly string[];
}

/**
 * Tells whether a part has what it needs.
 * @param part the part
 * @param done the results so far
 * @returns false when the part that it needs did not pass
 */
export function canRun(part: Part, done: readonly Result[]): boolean {
  return (
    part.needs === undefined ||
    done.some((result) => result.part.script === part.needs && result.outcome === 'passed')
  );
}

const NO_TESTS: Counts = { passed: 0, failed: 0, skipped: 0 };

/**
 * Reads the counts from Vitest's JSON report.
 * @param report the report's text; undefined when Vitest wrote none
 * @param passed whether Vitest ended well
 * @returns the counts; a run that failed has at least one failure, even when no single test did
 */
export function countTests(report: string | undefined, passed: boolean): Counts {
  const found = report === undefined ? NO_TESTS : readReport(report);
  return passed ? found : { ...found, failed: Math.max(1, found.failed) };
}

function readReport(report: string): Counts {
  const numbers = JSON.parse(report) as Record<string, unknown>;
  const count = (key: string): number => {
    const value = numbers[key];
    if (typeof value !== 'number') throw new Error(`Vitest's report has no number "${key}"`);
    return value;
  };
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests'),
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
}

/**
 * Sums up all parts in a table.
 * @param results the results in order
 * @returns lines of text
 */
export function summaryTable(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ part }) => part.name.length));
  return results
    .map(({ part, outcome, seconds, counts }) => {
      const time = outcome === 'left out' ? '' : `${seconds.toFixed(1)} s`;
      const alone = outcome === 'failed' ? `npm run ${part.script}` : '';
      const tests = counts === undefined ? '' : `${counts.passed} of ${counts.passed + counts.failed} tests`;
      return [part.name.padEnd(width), outcome.padEnd(8), time.padStart(8), tests.padEnd(18), alone]
        .join('  ')
        .trimEnd();
    })
    .join('\n');
}

/**
 * The last line of `npm test`, which continuous integration reads.
 * @param results the results of all parts
 * @returns for example `120 passed, 0 failed`
 */
export function closingLine(results: readonly Result[]): string {
  const sum = (key: keyof Counts): number =>
    results.reduce((total, { counts }) => total + (counts?.[key] ?? 0), 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
