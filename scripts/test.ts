/**
 * `npm test`: runs every part that can run, even when another failed, and ends with a summary, so that one run
 * tells everything there is to mend.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { failuresIn } from './testing/failures.ts';
import { canRun, closingLine, countTests, PARTS, summaryTable } from './testing/parts.ts';
import type { Part, Result } from './testing/parts.ts';

function runScript(script: string, extra: readonly string[]): boolean {
  const args = ['run', '--silent', script, ...(extra.length === 0 ? [] : ['--', ...extra])];
  // npm names its own program; without npm (a direct call of this file) the command has to be found by the shell.
  const npm = process.env.npm_execpath;
  const { status } =
    npm === undefined
      ? spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' });
  return status === 0;
}

function runPart(part: Part, reports: string): Result {
  console.log(`\n=== ${part.name} (npm run ${part.script})\n`);
  const report = join(reports, `${part.script.replace(':', '-')}.json`);
  const extra = part.counted ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const start = performance.now();
  const passed = runScript(part.script, extra);
  const seconds = (performance.now() - start) / 1000;
  const outcome = passed ? 'passed' : 'failed';
  console.log(`\n${part.name}: ${outcome}, ${seconds.toFixed(1)} s`);
  if (!part.counted) return { part, outcome, seconds };
  const text = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  return {
    part,
    outcome,
    seconds,
    counts: countTests(text, passed),
    failures: failuresIn(text, process.cwd()),
  };
}

const reports = mkdtempSync(join(tmpdir(), 'without-a-pass-'));
const results: Result[] = [];
try {
  for (const part of PARTS) {
    if (canRun(part, results)) {
      results.push(runPart(part, reports));
    } else {
      console.log(`\n=== ${part.name}: left out, because "npm run ${part.needs ?? ''}" failed`);
      results.push({ part, outcome: 'left out', seconds: 0 });
    }
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}

console.log(`\n=== Summary\n\n${summaryTable(results)}\n`);
const failures = results.flatMap((result) => result.failures ?? []);
if (failures.length > 0) console.log(`Failed:\n\n${failures.join('\n\n')}\n`);
console.log(closingLine(results));
if (results.some(({ outcome }) => outcome !== 'passed')) process.exitCode = 1;
