import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type ActRequest, type ActRun, act } from '../support/act.ts';
import { PULL } from '../support/action-repository.ts';
import { commitAll, makeCheckout } from '../support/checkout.ts';
import { busyboxPath, describeWith, docker, sh } from '../support/engines.ts';
import { FakeCache } from '../support/fake-cache.ts';
import { FakeGithub } from '../support/fake-github.ts';

// Engines take their time on a busy machine.
jest.setTimeout(120_000);

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'examples/workflows');
const STAND_INS = join(import.meta.dirname, '../support/stand-ins');
const ENGINES = ['overlay2', 'containerd'] as const;
const IMAGES = 'plimsoll-act';
const BASE = `${IMAGES}/base`;

const REPOSITORY = { full_name: 'owner/project', name: 'project', owner: { login: 'owner' } };
const PULL_REQUEST = {
  action: 'opened',
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: 'a'.repeat(40), ref: 'change', repo: { ...REPOSITORY, fork: false } },
    base: { sha: 'b'.repeat(40), ref: 'main', repo: REPOSITORY },
  },
  repository: REPOSITORY,
};
const MERGE_GROUP = {
  action: 'checks_requested',
  merge_group: {
    head_sha: 'c'.repeat(40),
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-bbbb',
    base_sha: 'b'.repeat(40),
    base_ref: 'refs/heads/main',
  },
  repository: REPOSITORY,
};
const FAILED_RUN = {
  action: 'completed',
  workflow_run: {
    id: 1,
    event: 'pull_request',
    conclusion: 'failure',
    head_sha: 'a'.repeat(40),
    head_branch: 'change',
    head_repository: { full_name: 'stranger/project' },
    pull_requests: [],
  },
  repository: REPOSITORY,
};

const DOCKERFILE = `FROM ${BASE}\nCOPY data /srv/data\n`;
const BUDGET = 'rules: { highestUserWastedPercent: off, highestImageBytes: 20MB }\n';
const TIGHT = BUDGET.replace('20MB', '100kB');
const DATA = 'x'.repeat(200_000);
/** The triggers and permissions of examples/workflows/approval.yml. */
const APPROVED_BY_OCTOCAT = `${TIGHT}override: { label: size-ok, by: [octocat], rules: all }\n`;

let scratch = '';
const at = (name: string): string => join(scratch, name);

describeWith(['act', 'overlay2', 'containerd', 'busybox'], 'through act', () => {
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'plimsoll-act-test-'));
    buildBase(at('base'));
    copyCheckout(at('checkout'));
    // What `uses: plimsoll-ci/plimsoll@v1` fetches.
    for (const part of ['action.yml', 'package.json', 'dist'])
      cpSync(join(ROOT, part), join(at('plimsoll'), part), { recursive: true });
  });
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
    removeImages();
  });

  describe('dogfood.yml: our own image, checked by the local action', () => {
    test('an image within its budget passes, and the outputs reach the next step', async () => {
      const run = await dogfood({ limit: '300MB' });
      expect([run.exitCode, run.jobs]).toEqual([0, { image: 'success' }]);
      const { verdict, ...outputs } = run.outputs['image/plimsoll'] ?? {};
      expect(verdict).toBe('pass');
      expect(Number(outputs['image-bytes'])).toBeGreaterThan(1e6);
      expect(run.log).toContain(`pass ${outputs['image-bytes']} bytes`);
      expect(run.summaries).toEqual([expect.stringMatching(/within (?:its [\d.]+ MB )?budget/)]);
    });

    test('an image over budget fails the job, and is in the log, summary and outputs', async () => {
      const run = await dogfood({ limit: '1MB' });
      expect([run.exitCode, run.jobs]).toEqual([1, { image: 'failure' }]);
      expect(run.log).toMatch(/[\d.]+ [kM]B, [\d.]+ [kM]B over its [\d.]+ [kM]B budget/);
      expect(run.log).toMatch(/^fail \d+ bytes$/m);
      expect(run.summaries).toEqual([expect.stringMatching(/over its [\d.]+ [kM]B budget/)]);
    });

    test("a failed build does not pass, and its log has the builder's output", async () => {
      const run = await dogfood({ limit: '300MB', base: `${IMAGES}/no-such-base` });
      expect([run.exitCode, run.jobs]).toEqual([1, { image: 'failure' }]);
      expect(run.log).toContain(`${IMAGES}/no-such-base`);
    });
  });

  describe('the workflows that users copy', () => {
    test.each(['minimal.yml', 'build-push-action.yml', 'merge-queue.yml'])(
      '%s passes within budget',
      async (name) => {
        const run = await example(name);
        expect([run.exitCode, run.jobs]).toEqual([0, { budget: 'success' }]);
        expect(run.summaries).toEqual([expect.stringMatching(/within (?:its [\d.]+ MB )?budget/)]);
      },
    );

    test('merge-queue.yml fails for a merge group that is over budget', async () => {
      const files = { '.dive-ci.yaml': TIGHT };
      const run = await example('merge-queue.yml', {
        event: 'merge_group',
        payload: MERGE_GROUP,
        files,
      });
      expect([run.exitCode, run.jobs]).toEqual([1, { budget: 'failure' }]);
    });

    test('approval.yml: a label lets a pull request pass without another build', async () => {
      const [github, cache] = [await FakeGithub.start(), await FakeCache.start()];
      try {
        const { state } = github;
        const { head, base } = PULL_REQUEST.pull_request;
        github.addCommit(base.sha, { '.dive-ci.yaml': APPROVED_BY_OCTOCAT });
        github.addCommit(head.sha, {}, [base.sha]);
        const createdAt = '2026-11-29T10:00:00Z';
        state.runs.set(1, {
          event: 'pull_request',
          branch: head.ref,
          headSha: head.sha,
          createdAt,
        });
        state.listCaches = () =>
          cache.entries.map(({ scope: ref, key }) => ({ ref, key, created_at: createdAt }));
        state.suites.set(head.sha, [createdAt]);
        state.pushes.push({
          ref: `refs/heads/${head.ref}`,
          after: head.sha,
          by: 'dave',
          at: createdAt,
        });
        const pull = {
          number: 7,
          head: { sha: head.sha, ref: head.ref, repository: state.repository },
        };
        github.addPull(pull);
        const run = (action: string, env: Record<string, string> = {}): Promise<ActRun> =>
          example('approval.yml', {
            repository: state.repository,
            files: { '.dive-ci.yaml': APPROVED_BY_OCTOCAT },
            payload: { ...PULL_REQUEST, action },
            secrets: { GITHUB_TOKEN: github.token },
            env: { ...github.env, ...cache.env(PULL), ...env },
          });
        const red = await run('opened');
        expect([red.exitCode, red.jobs]).toEqual([1, { budget: 'failure' }]);
        const labels = [{ name: 'size-ok', by: 'octocat', at: '2026-11-29T11:00:00Z' }];
        state.pulls.splice(0, 1, { ...(state.pulls[0] as (typeof state.pulls)[number]), labels });
        const green = await run('labeled', { DOCKER_HOST: 'tcp://127.0.0.1:9' });
        expect([green.exitCode, green.jobs]).toEqual([0, { budget: 'success' }]);
        expect(green.summaries).toEqual([expect.stringContaining('allowed by octocat')]);
        expect(state.comments[0]?.body).toContain('allowed by octocat');
      } finally {
        await cache.close();
        await github.close();
      }
    });

    test('tighten.yml: opens a pull request with lower limits if there are any', async () => {
      const schedule = { event: 'schedule', payload: { repository: REPOSITORY } };
      const lower = await example('tighten.yml', schedule);
      expect([lower.exitCode, lower.jobs]).toEqual([0, { tighten: 'success' }]);
      expect(lower.log).toContain('opened plimsoll/tighten: Lower image limits');
      const [, limit] = /^\+.*highestImageBytes: ([\d.]+)MB/m.exec(lower.log) ?? [];
      expect(Number(limit)).toBeLessThan(20);
      expect(lower.summaries.join()).toContain('highestImageBytes');
      const files = { '.dive-ci.yaml': BUDGET.replace('20', limit ?? '') };
      const same = await example('tighten.yml', { ...schedule, files });
      expect([same.exitCode, same.jobs]).toEqual([0, { tighten: 'success' }]);
      expect(same.log).toContain('nothing to open');
    });

    test('build.yml: passes arguments and secrets to the build, not to the log', async () => {
      const secret = 'hunter2-hunter2';
      const run = await example('build.yml', {
        secrets: { NPM_TOKEN: secret },
        files: { Dockerfile: wantsSecret(secret.length) },
      });
      expect([run.exitCode, run.jobs]).toEqual([0, { build: 'success' }]);
      expect(run.log).toContain(`pass, ${run.outputs['build/plimsoll']?.['image-bytes']} bytes`);
      expect([run.log, ...run.summaries].join('\n')).not.toContain(secret);
    });

    test('build-push-action-oci.yml: the download size is known', async () => {
      const run = await example('build-push-action-oci.yml', { engine: 'containerd' });
      expect([run.exitCode, run.jobs]).toEqual([0, { budget: 'success' }]);
      expect(Number(outputsWith(run, 'pass')?.['pull-bytes'])).toBeGreaterThan(100_000);
    });

    test('code-scanning.yml: uploads the findings of a failed run with their lines', async () => {
      const run = await example('code-scanning.yml', { files: { '.dive-ci.yaml': TIGHT } });
      expect([run.exitCode, run.jobs]).toEqual([1, { scan: 'failure' }]);
      expect(run.log).toMatch(/uploaded \d+ results as plimsoll/);
    });

    test('matrix.yml: an image over budget fails the required job, which reports all', async () => {
      const images = 'images: { api: {}, worker: { rules: { highestImageBytes: 100kB } } }\n';
      const files = {
        'api/Dockerfile': DOCKERFILE,
        'api/data': DATA,
        'worker/Dockerfile': DOCKERFILE,
        'worker/data': DATA,
        '.dive-ci.yaml': `${BUDGET}${images}`,
      };
      const run = await example('matrix.yml', { files });
      expect([run.exitCode, run.jobs.budget]).toEqual([1, 'failure']);
      expect(outputsWith(run, 'pass')).toMatchObject({ image: 'api' });
      expect(outputsWith(run, 'fail')).toMatchObject({ image: 'worker' });
      const [all] = run.summaries.slice(-1);
      expect(all).toContain('api');
      expect(all).toMatch(/worker.*over its [\d.]+ [kM]B budget/);
    });

    test('matrix.yml: the required job fails if an image was not checked at all', async () => {
      const files = { 'api/Dockerfile': DOCKERFILE, 'api/data': DATA };
      const run = await example('matrix.yml', { files });
      expect([run.exitCode, run.jobs.budget]).toEqual([1, 'failure']);
      expect(run.log).toContain('not every image was checked');
    });

    test('fork-check.yml and fork-publish.yml: pass on the report of a failed run', async () => {
      const check = await example('fork-check.yml', { files: { '.dive-ci.yaml': TIGHT } });
      expect([check.exitCode, check.jobs]).toEqual([1, { budget: 'failure' }]);
      const publish = await example('fork-publish.yml', {
        event: 'workflow_run',
        payload: FAILED_RUN,
        artifacts: 'fork-check.yml',
      });
      expect([publish.exitCode, publish.jobs]).toEqual([0, { comment: 'success' }]);
      expect(publish.summaries).toEqual([expect.stringMatching(/over its [\d.]+ [kM]B budget/)]);
    });
  });
});

test('every example for GitHub is tested here', () => {
  const examples = readdirSync(EXAMPLES).filter((name) => /^\w.*\.yml$/.test(name));
  const here = readFileSync(import.meta.filename, 'utf8');
  expect(examples.filter((name) => !here.includes(`'${name}'`))).toEqual([]);
});

/** Runs dogfood.yml in a copy of this checkout. */
function dogfood({ limit, base = BASE }: { limit: string; base?: string }): Promise<ActRun> {
  const budget = readFileSync(join(ROOT, 'image/.dive-ci.yaml'), 'utf8');
  const changed = budget.replace(/highestImageBytes:.*/, `highestImageBytes: ${limit}`);
  writeFileSync(at('checkout/image/.dive-ci.yaml'), changed);
  return act({
    project: at('checkout'),
    workflow: '.github/workflows/dogfood.yml',
    event: 'pull_request',
    payload: PULL_REQUEST,
    variables: { BASE_IMAGE: base },
  });
}

interface ExampleOptions extends Partial<ActRequest> {
  /** Added to those of the usual project. */
  readonly files?: Readonly<Record<string, string>>;
  /** Its name on GitHub. */
  readonly repository?: string;
  /** The example whose artifacts this one uses; by default, there are none. */
  readonly artifacts?: string;
}

/**
 * Runs an example in a user's project, with the published form of our action, and stand-ins for
 * other actions.
 */
function example(
  name: string,
  { files = {}, artifacts, repository, env = {}, ...more }: ExampleOptions = {},
): Promise<ActRun> {
  const text = readFileSync(join(EXAMPLES, name), 'utf8');
  // All tests that use the engine share its image names.
  const ours = text.replaceAll(/(app|\$IMAGE|\$\{\{ matrix\.image \}\}):ci\b/g, `${IMAGES}/$1:ci`);
  const released = ours.replaceAll('npx --yes plimsoll@1', `node ${at('plimsoll/dist/cli.js')}`);
  const workflow = `.github/workflows/${name}`;
  const usual = { Dockerfile: DOCKERFILE, data: DATA, '.dive-ci.yaml': BUDGET };
  rmSync(at(name), { recursive: true, force: true });
  const project = makeCheckout(at(name), { ...usual, ...files, [workflow]: released });
  if (repository !== undefined)
    sh('git', [
      '-C',
      project,
      'remote',
      'set-url',
      'origin',
      `https://github.com/${repository}.git`,
    ]);
  return act({
    project,
    workflow,
    event: 'pull_request',
    payload: PULL_REQUEST,
    actions: Object.fromEntries(
      [...text.matchAll(/uses: ([\w-]+\/[\w-]+)(\/\S+)?@(\S+)/g)].map(
        ([, repository = '', folder, ref = '']) => [
          `${repository}@${ref}`,
          // An action in a subfolder of a repository is looked up in ours.
          folder === undefined ? actionFolder(repository) : STAND_INS,
        ],
      ),
    ),
    env: {
      PLIMSOLL_TEST_ARTIFACTS: artifactFolder(artifacts ?? name, artifacts === undefined),
      ...env,
    },
    ...more,
  });
}

const actionFolder = (uses: string): string =>
  uses.startsWith('plimsoll-ci/') ? at('plimsoll') : join(STAND_INS, basename(uses));

function artifactFolder(name: string, isNew: boolean): string {
  const folder = at(`artifacts of ${name}`);
  if (isNew) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The outputs of the step that produced this verdict. */
const outputsWith = (
  { outputs }: ActRun,
  verdict: string,
): Readonly<Record<string, string>> | undefined =>
  Object.values(outputs).find((each) => each.verdict === verdict);

/** A Dockerfile that can't be built without its argument and its secret. */
const wantsSecret = (length: number): string =>
  [
    `FROM ${BASE} AS runtime`,
    'ARG VERSION',
    'RUN busybox test -n "$VERSION"',
    `RUN --mount=type=secret,id=npm busybox test "$(busybox wc -c </run/secrets/npm)" = ${length}`,
    'FROM scratch AS unused',
    '',
  ].join('\n');

function buildBase(folder: string): void {
  mkdirSync(folder);
  cpSync(busyboxPath(), join(folder, 'busybox'));
  const lines = [
    'FROM scratch',
    'COPY busybox /bin/busybox',
    'SHELL ["/bin/busybox", "sh", "-c"]',
    'ENV PATH=/bin',
    '',
  ];
  writeFileSync(join(folder, 'Dockerfile'), lines.join('\n'));
  for (const engine of ENGINES) docker(engine, 'build', '--quiet', '--tag', BASE, folder);
}

function removeImages(): void {
  for (const engine of ENGINES) {
    const names = docker(
      engine,
      'image',
      'ls',
      '--format',
      '{{.Repository}}:{{.Tag}}',
      `${IMAGES}/*`,
    ).split('\n');
    // They are missing if the base could not be built; that error must stay visible.
    if (names[0] !== '') docker(engine, 'image', 'rm', '--force', ...names);
  }
}

/**
 * Everything that a commit of this checkout would contain, except the tests, with the current
 * `dist/`.
 */
function copyCheckout(folder: string): void {
  const files = sh('git', [
    '-C',
    ROOT,
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]).split('\0');
  // A build may have removed files that are still committed.
  const isThere = (file: string): boolean => file !== '' && existsSync(join(ROOT, file));
  for (const file of files.filter((each) => isThere(each) && !each.startsWith('__tests__/')))
    cpSync(join(ROOT, file), join(folder, file));
  commitAll(folder);
}
