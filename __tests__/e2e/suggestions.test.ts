import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { GateReport } from '../../src/model/report.ts';
import { describeWith, docker, getAddress, importDebian, sh } from '../support/engines.ts';
import { FakeGithub } from '../support/fake-github.ts';
import { type ActionRun, runAction } from '../support/run-action.ts';

jest.setTimeout(300_000);

const BASE = 'plimsoll-test/suggest-debian';
const OLD = `FROM ${BASE}\n`;
/** The pull request adds a copy whose owner a later instruction changes. */
const NEW = `FROM ${BASE}
COPY large /app/
# for everyone
RUN chown -R 1000:1000 \\
    /app
CMD ["sh"]
`;

let checkout = '';
let github: FakeGithub;

const write = (files: Record<string, string | Uint8Array>): void => {
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(checkout, 'app', name), text);
};

const git = (...args: string[]): string =>
  sh('git', ['-C', checkout, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args]);

function commit(): string {
  git('add', '-A');
  git('commit', '--allow-empty', '-qm', 'x');
  return git('rev-parse', 'HEAD').trim();
}

/** The hunks of the Dockerfile between two commits, as in GitHub's API. */
function getPatch(base: string, head: string): string {
  const diff = git('diff', base, head, '--', 'app/Dockerfile');
  return diff.slice(diff.indexOf('\n@@ ') + 1).trimEnd();
}

describeWith(['overlay2', 'debian'], 'suggestions', () => {
  let pull = {};
  beforeAll(() => {
    importDebian('overlay2', BASE);
  });
  afterAll(() => {
    docker('overlay2', 'rmi', '--force', BASE);
  });

  beforeEach(async () => {
    github = await FakeGithub.start();
    checkout = mkdtempSync(join(tmpdir(), 'plimsoll-suggest-'));
    mkdirSync(join(checkout, 'app'));
    sh('git', ['init', '-q', '-b', 'main', checkout]);
  });
  afterEach(async () => {
    await github.close();
    rmSync(checkout, { recursive: true, force: true });
  });

  /** Commits both files, and opens a pull request from the first commit to the second. */
  function open(before: string, after: string): void {
    write({ Dockerfile: before, large: Buffer.alloc(3_000_000, 'x') });
    const base = commit();
    write({ Dockerfile: after, readme: after });
    const head = commit();
    const repo = { full_name: 'octo/repo' };
    pull = {
      number: 7,
      head: { sha: head, ref: 'feature', repo },
      base: { sha: base, ref: 'main', repo },
    };
    github.addPull({
      number: 7,
      head: { sha: head, ref: 'feature', repository: 'octo/repo' },
      files: [{ path: 'app/Dockerfile', patch: getPatch(base, head) }, { path: 'app/readme' }],
    });
  }

  const run = (inputs: Record<string, string> = {}): Promise<ActionRun> =>
    runAction({
      workspace: checkout,
      eventName: 'pull_request',
      event: { number: 7, pull_request: pull, repository: { full_name: 'octo/repo' } },
      token: github.token,
      inputs: { build: 'app', baseline: 'off', suggestions: 'true', comment: 'always', ...inputs },
      env: { ...github.env, DOCKER_HOST: getAddress('overlay2') },
    });

  const listPosted = () => github.state.reviews.flatMap(({ comments }) => comments);

  test('a change to two instructions is one suggestion for both, posted once', async () => {
    open(OLD, NEW);
    await run();
    await run();
    expect(github.state.reviews).toHaveLength(1);
    const [suggestion] = listPosted();
    expect(suggestion).toMatchObject({ path: 'app/Dockerfile', startLine: 2, line: 5 });
    expect(suggestion?.body).toContain('**Saves up to 3.0 MB** · ');
    expect(suggestion?.body).toContain(
      '\n```suggestion\nCOPY --chown=1000:1000 large /app/\n# for everyone\n```\n',
    );
  });

  test('saves what it promises if applied', async () => {
    open(OLD, NEW);
    const before = await run();
    const [suggestion] = listPosted();
    const lines = NEW.split('\n');
    const body = /```suggestion\n(.*?)\n?```/s.exec(suggestion?.body ?? '')?.[1] ?? '';
    lines.splice(1, 4, ...body.split('\n'));
    open(NEW, lines.join('\n'));
    const after = await run();
    const saved = Number(before.outputs['image-bytes']) - Number(after.outputs['image-bytes']);
    expect(saved).toBeGreaterThan(3_000_000 * 0.98);
    expect(saved).toBeLessThan(3_000_000 * 1.02);
    expect(github.state.reviews).toHaveLength(1);
  });

  test('the comment has the diff, folded', async () => {
    open(OLD, NEW);
    await run({ rules: 'highestImageBytes=1kB' });
    const body = github.state.comments[0]?.body;
    expect(body).toContain(
      '```diff\n@@ lines 2-5 @@\n-COPY large /app/\n+COPY --chown=1000:1000 large /app/\n # for ' +
        'everyone\n-RUN chown -R 1000:1000 \\\n-    /app\n```',
    );
  });

  test('lines that the pull request does not change get no suggestions', async () => {
    open(NEW.replace('"sh"', '"bash"'), NEW);
    await run();
    expect(github.state.reviews).toEqual([]);
  });

  test('an instruction with a secret is neither suggested nor in the report', async () => {
    const secret = 'hunter2hunter2hunter2';
    open(OLD, NEW.replace('# for everyone', `# curl -u me:${secret} https://example.com`));
    const { outputs } = await run({ report: join(checkout, 'report.json') });
    expect(github.state.reviews).toEqual([]);
    const text = readFileSync(outputs.report ?? '', 'utf8');
    expect((JSON.parse(text) as GateReport).images[0]?.rewrites).toBeUndefined();
    expect(text).not.toContain(secret);
  });

  test('they are off by default', async () => {
    open(OLD, NEW);
    await run({ suggestions: '' });
    expect(github.operations().filter((name) => name.startsWith('pulls/'))).toEqual([]);
  });

  test.each([
    ['never', 'The suggestions could not be posted'],
    ['always', 'The comment could not be written'],
  ])('a missing permission is one notice, with comment: %s', async (comment, lost) => {
    open(OLD, NEW);
    github.permissions = { ...github.permissions, 'pull-requests': 'read' };
    const { annotations, exitCode } = await run({ comment, 'fail-on': 'never' });
    const troubles = annotations.filter(
      ({ properties }) => properties.title === 'Plimsoll could not publish everything',
    );
    expect(troubles.map(({ message }) => message)).toEqual([
      `${lost}: the token does not have permission. Add \`pull-requests: write\` to the ` +
        "job's `permissions`, in addition to `contents: read`.",
    ]);
    expect(exitCode).toBe(0);
  });

  test('a published report gets no suggestions', async () => {
    open(OLD, NEW);
    const { outputs } = await run({ suggestions: '', report: join(checkout, 'report.json') });
    const file = outputs.report ?? '';
    expect((JSON.parse(readFileSync(file, 'utf8')) as GateReport).images[0]?.rewrites).toHaveLength(
      1,
    );
    const published = await run({ build: '', publish: file, suggestions: '' });
    const refused = await run({ build: '', publish: file });
    expect([published.exitCode === 2, refused.exitCode]).toEqual([false, 2]);
    expect(refused.stdout).toContain("suggestions can't be used with publish");
    expect(github.state.reviews).toEqual([]);
  });
});
