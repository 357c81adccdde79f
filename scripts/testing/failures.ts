/** Names the tests that failed, for the end of `npm test`: thousands of lines above it are long to search. */
import { relative, sep } from 'node:path';

/** What Vitest's JSON report says of one test file. */
interface FileReport {
  /** Full path of the file. */
  readonly name: string;
  readonly status: string;
  /** What went wrong outside its tests. */
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[] | null;
  }[];
}

/** Lines of one message that are repeated: enough for an assertion's difference, too few for a page's whole markup. */
const LINES = 12;

const COLOURS = /\u001b\[[0-9;]*m/g;

/**
 * Lists the tests that failed, each with the file and the start of its message.
 * @param report text of Vitest's JSON report; undefined when Vitest wrote none
 * @param root folder that files are named from
 * @returns one text of several lines per failure; also one for a file that could not be run
 */
export function failuresIn(report: string | undefined, root: string): readonly string[] {
  if (report === undefined) return [];
  const { testResults } = JSON.parse(report) as { testResults: readonly FileReport[] };
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name).split(sep).join('/');
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => tell(file, test.fullName, test.failureMessages ?? []));
    return failed.length > 0 || status !== 'failed' ? failed : [tell(file, 'could not be run', [message])];
  });
}

function tell(file: string, test: string, messages: readonly string[]): string {
  const lines = messages
    .flatMap((message) => message.replace(COLOURS, '').trimEnd().split('\n'))
    .filter((line) => line.trim() !== '' && !line.includes('node_modules'));
  const shown = lines.slice(0, LINES).map((line) => `    ${line}`);
  return [`${file}: ${test}`, ...shown, ...(lines.length > LINES ? ['    …'] : [])].join('\n');
}
