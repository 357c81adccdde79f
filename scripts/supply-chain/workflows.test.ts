import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it, test } from 'vitest';

import { commandFaults, imageFaults, pinFaults, pipelineFaults, workflowFaults } from './workflows.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const WORKFLOWS = join(ROOT, '.github', 'workflows');
const SCRIPTS = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
    .scripts,
);

/** What GitHub's own parser finds wrong: unknown keys, wrong kinds of values, expressions that cannot be read. */
async function schemaFaults(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe.each(readdirSync(WORKFLOWS))('.github/workflows/%s', (name) => {
  const text = readFileSync(join(WORKFLOWS, name), 'utf8');

  it('is a workflow that GitHub can read', async () => {
    expect(await schemaFaults(name, text)).toEqual([]);
  });

  it('runs pinned actions and scripts that there are, with few rights', () => {
    expect(workflowFaults(text, SCRIPTS)).toEqual([]);
  });
});

test('.gitlab-ci.yml runs scripts that there are, in a pinned image', () => {
  expect(pipelineFaults(readFileSync(join(ROOT, '.gitlab-ci.yml'), 'utf8'), SCRIPTS)).toEqual([]);
});

test('GitHub’s parser finds slips of the pen', async () => {
  const text = 'on: push\njobs:\n  one:\n    runs-on: ubuntu-24.04\n    timeout-minute: 5\n    steps: []\n';
  expect(await schemaFaults('a.yml', text)).not.toEqual([]);
});

test.each([
  'actions/checkout@v7',
  'actions/checkout@v7.0.1 # v7.0.1',
  'actions/checkout@3d3c42e # v7.0.1',
  `actions/checkout@${'a'.repeat(40)}`,
  `actions/checkout@${'a'.repeat(40)} # v7`,
  'docker://alpine:3',
])('the action %s is not pinned', (action) => {
  expect(pinFaults(`    steps:\n      - uses: ${action}\n`)).toHaveLength(1);
  expect(pinFaults(`      - name: a\n        uses: ${action}\n`)).toHaveLength(1);
});

test.each(['node', 'node:24', `node@sha256:${'a'.repeat(64)}`, undefined])(
  'the image %s is not pinned',
  (image) => {
    expect(imageFaults([image])).toHaveLength(1);
  },
);

test.each(['npm run tests', 'npm run', 'npm tst', 'npm install x', 'npx x', 'CI=1 npm run x'])(
  'the command "%s" is not one of ours',
  (command) => {
    expect(commandFaults([`echo && ${command}`], ['test', 'build'])).toHaveLength(1);
  },
);

test.each([
  'npm ci',
  'npm test',
  'npm run build',
  'A="$B/" npm run build',
  'npm ci && npm test',
  'git status',
])('the command "%s" is fine', (command) => {
  expect(commandFaults([command], ['test', 'build'])).toEqual([]);
});

test('a careless workflow is told all its faults', () => {
  const text = `
on: push
permissions:
  contents: write
jobs:
  one:
    runs-on: ubuntu-latest
    container: {image: node}
    permissions: write-all
    steps:
      - uses: actions/checkout@v7
      - run: echo \${{ github.head_ref }}
      - run: npm run nothing
        env:
          KEY: \${{ secrets.KEY }}
`;
  expect(workflowFaults(text, [])).toMatchInlineSnapshot(`
    [
      ""actions/checkout@v7" must be owner/name@ and the 40 digits of a commit, then # and its version.",
      "the workflow asks for "contents: write", which nothing here needs.",
      "the workflow sets no concurrency.",
      "the workflow asks for secrets.",
      "job one sets no timeout-minutes.",
      "job one must name the version of its system.",
      "job one must list its permissions one by one.",
      "the image "node" must be name:version@sha256: and 64 digits.",
      "job one: "npm run nothing" is no script of package.json.",
      "job one: pass values to commands by env.",
      "job one: checkout must not keep its credentials.",
    ]
  `);
  expect(workflowFaults('on: push\njobs: {}\n', [])).toContain('the workflow sets no permissions.');
});

test('a careless pipeline is told all its faults', () => {
  const text = 'image: node:24\none:\n  script: [npm run nothing]\n';
  expect(pipelineFaults(text, [])).toMatchInlineSnapshot(`
    [
      "the image "node:24" must be name:version@sha256: and 64 digits.",
      "job one sets no timeout.",
      "job one: "npm run nothing" is no script of package.json.",
    ]
  `);
});
