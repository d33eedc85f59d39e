import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { plimsoll } from '../support/command.ts';
import { describeWith, docker, getAddress, importDebian } from '../support/engines.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const BASE = 'plimsoll-test/fix-debian';
/** Neither capabilities nor a network. */
const CONFINED = ["grep -q '^CapEff:.0*$' /proc/self/status", '! grep -q eth0 /proc/net/dev'].join(
  ' && ',
);
const DOCKERFILE = `FROM ${BASE}
COPY . /app/
# for everyone
RUN chown -R 1000:1000 \\
    /app
HEALTHCHECK CMD test -s /app/data && ${CONFINED}
CMD ["sleep", "60"]
`;

describeWith(['overlay2', 'debian'], 'fix', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      encoding: 'utf8',
    });
  const fix = (...flags: string[]) =>
    plimsoll(['fix', '--build', '.', ...flags], {
      cwd: folder,
      env: { DOCKER_HOST: getAddress('overlay2') },
    });

  beforeAll(() => {
    importDebian('overlay2', BASE);
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-fix-'));
    git('init', '--quiet');
    writeFileSync(at('Dockerfile'), DOCKERFILE);
    writeFileSync(at('data'), Buffer.alloc(3_000_000, 'data'));
    writeFileSync(at('.env'), 'DB_PASSWORD=hunter2hunter2\n');
    writeFileSync(at('.dockerignore'), '.git\n');
    git('add', '.');
    git('commit', '--quiet', '--message', 'first');
  });
  afterAll(() => {
    docker('overlay2', 'rmi', '--force', BASE);
    rmSync(folder, { recursive: true, force: true });
  });

  test('prints a patch that git applies, and writes nothing', async () => {
    const { stdout, exitCode } = await fix();
    expect(exitCode).toBe(0);
    expect(git('status', '--porcelain')).toBe('');
    writeFileSync(at('.git/fix.patch'), stdout);
    git('apply', '--check', at('.git/fix.patch'));
    expect(stdout).toContain('+COPY --chown=1000:1000 . /app/\n');
  });

  test('advice that the budget turns off is listed, but not followed', async () => {
    const off = 'advice:\n  off:\n    copied-metadata: the owner is set late on purpose\n';
    writeFileSync(at('.dive-ci.yaml'), off);
    const { stdout, exitCode } = await fix();
    const other = await fix('--budget', 'missing.yaml');
    rmSync(at('.dive-ci.yaml'));
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      'Off: copied-metadata (.dive-ci.yaml:3): the owner is set late on purpose\n',
    );
    expect(stdout).not.toContain('--chown');
    expect([other.exitCode, other.stderr]).toEqual([2, expect.stringContaining('missing.yaml')]);
  });

  test.each([
    ['the rule is off', 'rules: { privateFiles: off }', 'privateFiles: off'],
    [
      'a waiver covers',
      'waivers: [{ rule: privateFiles, until: 2999-01-01, why: dummy }]',
      'dummy',
    ],
  ])('private files that %s stay', async (_why, budget, reason) => {
    expect((await fix()).stdout).toContain('+.env\n');
    writeFileSync(at('.dive-ci.yaml'), `${budget}\n`);
    const { stdout } = await fix();
    rmSync(at('.dive-ci.yaml'));
    expect(stdout).toContain(`Off: private-files (.dive-ci.yaml:1): ${reason}\n`);
    expect(stdout).not.toContain('.env');
  });

  test('a proof measures savings, compares files and runs both health checks', async () => {
    const { stdout, exitCode } = await fix('--prove');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Built with the changes: .* 3\.0 MB less\./);
    expect(stdout).toContain(
      'Everything else is the same: kinds, modes, owners, links and contents.',
    );
    expect(stdout).toContain('Both images became healthy.');
  });

  test('writes nothing if a health check fails only with the changes', async () => {
    const { stdout, exitCode } = await fix('--write', '--health', 'test -e /app/.env');
    expect(stdout).toContain('did not become healthy, so nothing is written');
    expect(exitCode).toBe(1);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('uncommitted edits and symbolic links are not overwritten', async () => {
    writeFileSync(at('Dockerfile'), `${DOCKERFILE}# edited\n`);
    expect((await fix('--write')).stderr).toContain('it has uncommitted edits');
    expect(readFileSync(at('Dockerfile'), 'utf8')).toBe(`${DOCKERFILE}# edited\n`);
    git('checkout', '--quiet', '.');
    writeFileSync(at('real'), DOCKERFILE);
    rmSync(at('Dockerfile'));
    symlinkSync('real', at('Dockerfile'));
    const linked = await fix('--write');
    expect([linked.exitCode, linked.stderr]).toEqual([
      2,
      expect.stringContaining('it is a symbolic link'),
    ]);
    rmSync(at('Dockerfile'));
    rmSync(at('real'));
    git('checkout', '--quiet', '.');
  });

  test('writes both files', async () => {
    const { exitCode } = await fix('--write');
    expect(exitCode).toBe(0);
    expect(git('diff', '--unified=0')).toMatch(
      /\+\.env\n.*-COPY \. \/app\/\n\+COPY --chown=1000:1000 \. \/app\/.*-RUN chown -R/s,
    );
    expect(readFileSync(at('Dockerfile'), 'utf8')).toContain('COPY --chown=1000:1000 . /app/\n');
  });
});

test('a build is needed', async () =>
  expect((await plimsoll(['fix', 'docker:app'])).exitCode).toBe(2));
