import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { describeWith, getAddress } from '../support/engines.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(join(ROOT, 'examples/workflows', name), 'utf8');

const gitlab = parse(read('.gitlab-ci.yml'))['image-budget'];
const jenkins = [...read('Jenkinsfile').matchAll(/^ +sh '(.*)'$/gm)].map(([, line = '']) => line);
/** The commands of each pipeline, in order: a build and a check. */
const PIPELINES = { GitLab: gitlab.script as string[], Jenkins: jenkins.slice(0, 2) };
const CLEAN_UP = jenkins.slice(2);

describeWith(['overlay2'], 'plimsoll in other pipelines', () => {
  let scratch = '';
  const at = (name: string): string => join(scratch, name);

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'plimsoll-pipelines-'));
    writeFileSync(at('Dockerfile'), 'FROM scratch\nCOPY data /srv/data\n');
    writeFileSync(at('data'), 'x'.repeat(200_000));
    writeNpxStub(at('bin'));
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  test.each(Object.entries(PIPELINES))(
    '%s builds an image and passes it within its budget',
    (_name, lines) => {
      limitTo('1MB');
      expect(getVerdict(lines)).toEqual({ exitCode: 0, verdict: 'pass' });
    },
  );

  test.each(Object.entries(PIPELINES))(
    '%s fails over budget, and the report is still written',
    (_name, lines) => {
      limitTo('1kB');
      expect(getVerdict(lines)).toEqual({ exitCode: 1, verdict: 'fail' });
    },
  );

  test('the report is kept, whatever the verdict', () => {
    expect(gitlab.artifacts).toMatchObject({ when: 'always', paths: ['plimsoll.json'] });
    expect(read('Jenkinsfile')).toMatch(/always \{\s+archiveArtifacts artifacts: 'plimsoll\.json'/);
  });

  test('Jenkins removes the image that it built', () => {
    expect(CLEAN_UP).toHaveLength(1);
    expect([getExitCode(CLEAN_UP), getExitCode(['docker image inspect "$IMAGE"'])]).toEqual([0, 1]);
  });

  function limitTo(limit: string): void {
    const rules = `rules: { highestUserWastedPercent: off, highestImageBytes: ${limit} }\n`;
    writeFileSync(at('.dive-ci.yaml'), rules);
    rmSync(at('plimsoll.json'), { force: true });
  }

  function getVerdict(lines: readonly string[]): { exitCode: number; verdict: string } {
    const exitCode = getExitCode(lines);
    return { exitCode, verdict: JSON.parse(readFileSync(at('plimsoll.json'), 'utf8')).verdict };
  }

  /** Like a runner: one line after another; the first failing line ends it. */
  function getExitCode(lines: readonly string[]): number {
    const PATH = [at('bin'), process.env.PATH].join(delimiter);
    const engine = { DOCKER_HOST: getAddress('overlay2'), IMAGE: 'plimsoll-pipelines:ci' };
    try {
      execFileSync('sh', ['-ec', lines.join('\n')], {
        cwd: scratch,
        env: { ...process.env, PATH, ...engine },
        stdio: 'pipe',
      });
      return 0;
    } catch (error) {
      return (error as { status: number }).status;
    }
  }
});

/** An npx that has already fetched the package. */
function writeNpxStub(folder: string): void {
  mkdirSync(folder);
  const cli = join(ROOT, 'dist/cli.js');
  const lines = [
    '#!/bin/sh',
    '[ "$1 $2" = "--yes plimsoll@1" ] || exit 9',
    'shift 2',
    `exec node "${cli}" "$@"`,
    '',
  ];
  writeFileSync(join(folder, 'npx'), lines.join('\n'));
  chmodSync(join(folder, 'npx'), 0o755);
}
