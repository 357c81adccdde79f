/** What must hold of the files that tell a host of repositories what to run. Pure: their text is handed in. */
import { parse } from 'yaml';

/** What is wrong, one sentence each. */
type Faults = string[];

type Node = Readonly<Record<string, unknown>>;

/** A mapping of YAML; anything else counts as an empty one. */
const mapping = (value: unknown): Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : {};

/** A list of YAML; anything else counts as an empty one. */
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Scripts that npm has without being told. */
const BUILT_IN = /^npm (?:ci|audit signatures)$/;

/**
 * Checks that commands of npm are there.
 * @param commands lines of a shell
 * @param scripts names of the scripts in package.json
 * @returns a sentence for each command that npm would not know
 */
export function commandFaults(commands: readonly string[], scripts: readonly string[]): Faults {
  return commands
    .flatMap((text) => text.split(/\n|&&|;/))
    .map((command) => command.trim().replace(/^(?:\w+=\S* )+/, ''))
    .filter((command) => /^np[mx]\b/.test(command) && !BUILT_IN.test(command))
    .filter((command) => {
      const [, name] = /^npm (?:run )?(?:-- )?([\w:-]+)/.exec(command) ?? [];
      const short = /^npm (?:test|start)\b/.test(command);
      return name === undefined || (!short && !command.startsWith('npm run ')) || !scripts.includes(name);
    })
    .map((command) => `"${command}" is no script of package.json.`);
}

/**
 * Checks that actions are pinned: the text of a commit cannot be exchanged, that of a tag can.
 * @param text a workflow of GitHub
 * @returns a sentence for each action that is not pinned
 */
export function pinFaults(text: string): Faults {
  return text
    .split('\n')
    .filter((line) => /^\s*(?:- )?uses:/.test(line))
    .map((line) => line.replace(/^\s*(?:- )?uses:\s*/, ''))
    .filter((action) => !/^\.\/|^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))
    .map(
      (action) => `"${action}" must be owner/name@ and the 40 digits of a commit, then # and its version.`,
    );
}

/**
 * Checks that images of containers are pinned.
 * @param images images as written
 * @returns a sentence for each image that is not pinned
 */
export function imageFaults(images: readonly unknown[]): Faults {
  return images
    .filter(
      (image) => typeof image !== 'string' || !/^[\w./-]+:[\w.-]*\d[\w.-]*@sha256:[0-9a-f]{64}$/.test(image),
    )
    .map((image) => `the image ${JSON.stringify(image)} must be name:version@sha256: and 64 digits.`);
}

/** Rights to read are harmless, the others are for publishing pages alone. */
const RIGHTS: ReadonlySet<string> = new Set([
  'contents: read',
  'pages: read',
  'pages: write',
  'id-token: write',
]);

function rightFaults(where: string, permissions: unknown): Faults {
  if (permissions === undefined) return [`${where} sets no permissions.`];
  if (typeof permissions !== 'object') return [`${where} must list its permissions one by one.`];
  return Object.entries(mapping(permissions))
    .map(([right, level]) => `${right}: ${String(level)}`)
    .filter((right) => !RIGHTS.has(right))
    .map((right) => `${where} asks for "${right}", which nothing here needs.`);
}

function jobFaults(name: string, value: unknown, scripts: readonly string[]): Faults {
  const job = mapping(value);
  const where = `job ${name}`;
  const steps = list(job.steps).map(mapping);
  const commands = steps.map(({ run }) => run).filter((run) => typeof run === 'string');
  // A job that calls another workflow has the limits of that one, and a runner of its own it has none.
  const called = typeof job.uses === 'string';
  return [
    ...(called || typeof job['timeout-minutes'] === 'number' ? [] : [`${where} sets no timeout-minutes.`]),
    ...(called || /^[a-z]+-[\d.]+$/.test(String(job['runs-on']))
      ? []
      : [`${where} must name the version of its system.`]),
    ...(job.permissions === undefined ? [] : rightFaults(where, job.permissions)),
    ...(job.container === undefined ? [] : imageFaults([mapping(job.container).image])),
    ...commandFaults(commands, scripts).map((fault) => `${where}: ${fault}`),
    // What is put into a command as text can become a command.
    ...commands.filter((run) => run.includes('${{')).map(() => `${where}: pass values to commands by env.`),
    ...steps
      .filter(({ uses }) => String(uses).startsWith('actions/checkout@'))
      .filter((step) => mapping(step.with)['persist-credentials'] !== false)
      .map(() => `${where}: checkout must not keep its credentials.`),
  ];
}

/**
 * Checks a workflow of GitHub.
 * @param text its YAML
 * @param scripts names of the scripts in package.json
 * @returns what is wrong; empty when all is well
 */
export function workflowFaults(text: string, scripts: readonly string[]): Faults {
  const workflow = mapping(parse(text));
  return [
    ...pinFaults(text),
    ...rightFaults('the workflow', workflow.permissions),
    ...(workflow.concurrency === undefined ? ['the workflow sets no concurrency.'] : []),
    ...(/\bsecrets\b/.test(text) ? ['the workflow asks for secrets.'] : []),
    ...Object.entries(mapping(workflow.jobs)).flatMap(([name, job]) => jobFaults(name, job, scripts)),
  ];
}

/** Keys of the first level that are no jobs. */
const NO_JOBS: ReadonlySet<string> = new Set(['image', 'stages', 'workflow', 'variables', 'default']);

/**
 * Checks a pipeline of GitLab.
 * @param text its YAML
 * @param scripts names of the scripts in package.json
 * @returns what is wrong; empty when all is well
 */
export function pipelineFaults(text: string, scripts: readonly string[]): Faults {
  const pipeline = mapping(parse(text));
  const jobs = Object.entries(pipeline).filter(([name]) => !NO_JOBS.has(name));
  return [
    ...imageFaults([pipeline.image]),
    ...jobs.flatMap(([name, value]) => {
      const job = mapping(value);
      const commands = [job.before_script, job.script].flatMap(list).map(String);
      return [
        ...(typeof job.timeout === 'string' ? [] : [`job ${name} sets no timeout.`]),
        ...commandFaults(commands, scripts).map((fault) => `job ${name}: ${fault}`),
      ];
    }),
  ];
}
