import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const STAND_INS = join(import.meta.dirname, 'support/stand-ins');
const FOLDERS = ['.github/workflows', 'examples/workflows'];
const OURS = 'plimsoll-ci/plimsoll@v1';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}

type Permissions = Readonly<Record<string, string>>;

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Permissions;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Action {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const action: Action = parse(read('action.yml'));
const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder)).flatMap((name) =>
    /^\w.*\.ya?ml$/.test(name) ? [join(folder, name)] : [],
  ),
);

const usesAction = ({ steps }: Job, name: string): boolean =>
  steps.some(({ uses }) => uses?.startsWith(`${name}@`));
const runs = ({ steps }: Job, command: string): boolean =>
  steps.some(({ run }) => run?.includes(command));
const gives = ({ steps }: Job, input: string): boolean =>
  steps.some(({ with: inputs }) => inputs?.[input] !== undefined);
const publishes = ({ steps }: Job): boolean =>
  steps.some(({ uses, with: inputs }) => isOurs(uses) && inputs?.comment !== 'never');
/** With a kept report, which has to be verified. */
const compares = ({ steps }: Job): boolean =>
  steps.some(({ uses, with: inputs }) => isOurs(uses) && inputs?.publish === undefined);
const opensPullRequest = (job: Job): boolean => usesAction(job, 'peter-evans/create-pull-request');
const isOurs = (uses = ''): boolean => [OURS, './'].includes(uses);

/** The purpose of each permission. */
const USED_BY: Readonly<Record<string, (job: Job) => boolean>> = {
  'contents: read': (job) => usesAction(job, 'actions/checkout'),
  'contents: write': (job) => runs(job, 'gh release create') || opensPullRequest(job),
  'pull-requests: write': (job) => publishes(job) || opensPullRequest(job),
  'checks: write': (job) => gives(job, 'check'),
  'checks: read': compares,
  'actions: read': (job) => gives(job, 'run-id') || compares(job),
  'id-token: write': (job) => runs(job, 'npm publish') && runs(job, '--provenance'),
  'security-events: write': (job) =>
    job.steps.some(({ uses = '' }) => uses.startsWith('github/codeql-action/upload-sarif@')),
  'packages: write': (job) => runs(job, 'docker buildx build') && runs(job, '--push'),
};

const listUnused = (permissions: Permissions = {}, jobs: readonly Job[]): string[] =>
  Object.entries(permissions)
    .map(([scope, access]) => `${scope}: ${access}`)
    .filter((permission) => !jobs.some((job) => USED_BY[permission]?.(job)));

describe.each(files)('%s', (file) => {
  const text = read(file);
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('pins other actions by commit, with the version in a comment', () => {
    expect(listUnpinned(text)).toEqual([]);
  });

  test('gives a reason for each permission, and grants no write permission to several jobs', () => {
    expect(workflow.permissions).toEqual(expect.any(Object));
    expect(listUnexplained(text)).toEqual([]);
    if (jobs.length > 1) expect(mayWrite(workflow.permissions)).toBe(false);
  });

  test('grants only permissions that are used', () => {
    const ofWorkflow = listUnused(workflow.permissions, jobs);
    const ofJobs = jobs.flatMap((job) => listUnused(job.permissions, [job]));
    expect([...ofWorkflow, ...ofJobs]).toEqual([]);
  });

  test('also runs on main if it runs on pull requests, which are compared with it', () => {
    const measures = steps.some(
      ({ uses, with: inputs }) => [OURS, './'].includes(uses ?? '') && !inputs?.publish,
    );
    if (measures) expect(workflow.on.push).toEqual({ branches: ['main'] });
  });

  test('installs no dependencies in jobs with write permission', () => {
    const writing = jobs.filter(({ permissions = workflow.permissions }) => mayWrite(permissions));
    const scripts = writing.flatMap((job) => job.steps.map(({ run = '' }) => run));
    expect(scripts.filter((run) => /\bnpm (?:ci|cit|install|i)\b/.test(run))).toEqual([]);
  });

  test('has a time limit, and does not run twice for the same event', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(workflow.concurrency).toMatchObject({ group: expect.any(String) });
  });

  test('never cancels a run of a branch that keeps a report', () => {
    const keeps = steps.some(
      ({ uses, with: inputs }) => [OURS, './'].includes(uses ?? '') && !inputs?.publish,
    );
    if (!keeps) return;
    expect(workflow.concurrency).toMatchObject({
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
      group: expect.stringContaining('${{ github.event.pull_request.number || github.run_id }}'),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
      'cancel-in-progress': "${{ github.event_name == 'pull_request' }}",
    });
  });

  test('leaves no credentials in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  test('puts no expression into a script, where a branch name or a title could become code', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test("never runs code from a pull request with the repository's permissions", () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    if ('workflow_run' in workflow.on)
      expect(text).not.toMatch(/actions\/checkout|ref:|gh pr checkout/);
  });

  test('uses only inputs and outputs that action.yml declares', () => {
    const ours = steps.filter(({ uses }) => uses === './' || uses === OURS);
    expect(strays(ours, Object.keys(action.inputs ?? {}))).toEqual([]);
    expect(listUndeclaredOutputs(text, ours, Object.keys(action.outputs ?? {}))).toEqual([]);
  });
});

test('each action is used at the same commit everywhere', () => {
  const uses = new Set(
    files.flatMap((file) => [...read(file).matchAll(/uses: (\S+@\S+)/g)].map(([, name]) => name)),
  );
  const names = [...uses].map((name) => name?.replace(/@.*/, ''));
  expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
});

test('the examples name our action like the repository in package.json', () => {
  const { repository } = JSON.parse(read('package.json'));
  expect(repository.url).toContain(`github.com/${OURS.replace(/@.*/, '')}.git`);
});

test.each(readdirSync(STAND_INS).filter((name) => name !== 'README.md'))(
  'the stand-in for %s has every input that the examples set',
  (name) => {
    const standIn: Action = parse(readFileSync(join(STAND_INS, name, 'action.yml'), 'utf8'));
    const examples = files.filter((file) => file.startsWith('examples'));
    const steps = examples.flatMap((file) =>
      Object.values((parse(read(file)) as Workflow).jobs).flatMap((job) => job.steps),
    );
    const used = steps.filter(({ uses = '' }) => basename(uses.replace(/@.*/, '')) === name);
    expect(used.length).toBeGreaterThan(0);
    expect(strays(used, Object.keys(standIn.inputs ?? {}))).toEqual([]);
  },
);

test('fork-publish.yml waits for the workflow in fork-check.yml', () => {
  const publish = parse(read('examples/workflows/fork-publish.yml'));
  const check = parse(read('examples/workflows/fork-check.yml'));
  expect(publish.on.workflow_run.workflows).toEqual([check.name]);
});

test('the README of the examples lists all of them', () => {
  const listed = [...read('examples/workflows/README.md').matchAll(/\]\(([^)]+)\)/g)].map(
    ([, name]) => name,
  );
  const there = readdirSync(join(ROOT, 'examples/workflows')).filter(
    (name) => name !== 'README.md',
  );
  expect(listed.sort()).toEqual(there.sort());
});

test('these tests find planted violations', () => {
  const bad = [
    'permissions:',
    '  contents: read',
    'steps:',
    '  - uses: actions/checkout@v5',
    `  - uses: actions/cache@${'a'.repeat(40)}`,
    '  - id: gate',
    `    uses: ${OURS}`,
    '    if: steps.gate.outputs.imageBytes > 0',
    '',
  ].join('\n');
  expect(listUnpinned(bad)).toHaveLength(2);
  expect(listUnexplained(bad)).toEqual(['  contents: read']);
  const { steps }: { steps: Step[] } = parse(bad);
  expect(strays([{ uses: OURS, with: { images: 'x' } }], ['image'])).toEqual(['images']);
  expect(listUndeclaredOutputs(bad, steps, ['image-bytes'])).toEqual(['imageBytes']);
});

/** Lines that use an action by something other than a commit with its version next to it. */
const listUnpinned = (text: string): string[] =>
  text.split('\n').filter((line) => {
    const [, uses] = /^\s*(?:- )?uses: (\S+)/.exec(line) ?? [];
    const isOurs = uses === undefined || uses === './' || uses === OURS;
    return !isOurs && !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line);
  });

/** Permissions without a comment after them. */
const listUnexplained = (text: string): string[] =>
  text.match(/^ +[a-z-]+: (?:read|write)$/gm) ?? [];

const mayWrite = (permissions: Permissions = {}): boolean =>
  Object.values(permissions).includes('write');

const strays = (steps: readonly Step[], declared: readonly string[]): string[] =>
  steps.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !declared.includes(name));

function listUndeclaredOutputs(
  text: string,
  ours: readonly Step[],
  declared: readonly string[],
): string[] {
  const ids = ours.flatMap(({ id }) => id ?? []);
  const used = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)];
  return used.flatMap(([, id = '', name = '']) =>
    ids.includes(id) && !declared.includes(name) ? [name] : [],
  );
}
