import { chmodSync, copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { GateReport } from '../../src/model/report.ts';
import { plimsoll } from '../support/command.ts';
import { describeWith, docker, getAddress, sh } from '../support/engines.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

/** Contains the process ID, in case an earlier run did not remove its user. */
const USER = `plimsoll-sudo-${process.pid}`;
const SUDOERS = `/etc/sudoers.d/${USER}`;
const IMAGE = 'plimsoll-test/sudo:1';
const ENGINES = ['overlay2', 'containerd'] as const;
type Engine = (typeof ENGINES)[number];

/** What an administrator has to allow, and no more. */
const PERMISSIONS = `${USER} ALL=(root) NOPASSWD: \\
  /bin/tar --create --file=- --no-recursion *, /bin/cat -- *, /usr/bin/find -P *
`;

const PACKAGE = 'Package: a\nStatus: install ok installed\nArchitecture: all\nVersion: 1.0\n\n';
const DOCKERFILE = `FROM scratch
COPY status /var/lib/dpkg/status
COPY status /app/node_modules/.package-lock.json
COPY status /large
`;

describeWith(['root', 'sudo', 'useradd', 'overlay2', 'containerd'], 'an ordinary user', () => {
  let scratch = '';
  const at = (name: string): string => join(scratch, name);
  const sockets: Server[] = [];

  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), 'plimsoll-sudo-'));
    chmodSync(scratch, 0o755);
    sh('useradd', ['--system', '--no-create-home', USER]);
    cpSync('dist', at('dist'), { recursive: true });
    copyFileSync(process.execPath, at('node'));
    writeFileSync(at('status'), PACKAGE);
    writeFileSync(at('Dockerfile'), DOCKERFILE);
    for (const engine of ENGINES) {
      docker(engine, 'build', '--quiet', '--tag', IMAGE, '--file', at('Dockerfile'), scratch);
      // Every user may connect to it, like the group "docker" on GitHub's runners.
      const target = getAddress(engine).replace('unix://', '');
      const server = createServer((client) => {
        const upstream = connect(target);
        client.on('error', () => upstream.destroy()).pipe(upstream);
        upstream.on('error', () => client.destroy()).pipe(client);
      });
      server.listen(at(`${engine}.sock`), () => chmodSync(at(`${engine}.sock`), 0o777));
      sockets.push(server);
    }
  });

  afterAll(() => {
    for (const server of sockets) server.close();
    for (const engine of ENGINES) docker(engine, 'image', 'rm', '--force', IMAGE);
    rmSync(SUDOERS, { force: true });
    sh('userdel', [USER]);
    rmSync(scratch, { recursive: true });
  });

  async function check(engine: Engine, env: Readonly<Record<string, string>>) {
    const run = await plimsoll(['check', `docker:${IMAGE}`, '--format', 'json', '--verbose'], {
      cwd: scratch,
      env: { DOCKER_HOST: `unix://${at(`${engine}.sock`)}`, HOME: scratch, ...env },
      user: { uid: getId('--user'), gid: getId('--group') },
      node: at('node'),
      cli: at('dist/cli.js'),
    });
    const report: GateReport = JSON.parse(run.stdout);
    const facts = report.images[0]?.facts;
    return { readBy: facts?.readBy, measures: facts?.measures, facts, stderr: run.stderr };
  }
  const getId = (which: string): number => Number(sh('id', [which, USER]));

  const READ_BY = {
    overlay2: 'docker engine files (overlay2), with sudo',
    containerd: 'docker engine files (containerd), with sudo',
  } as const;

  describe.each(ENGINES)('%s', (engine) => {
    test('without sudo uses docker save, with a notice for --verbose', async () => {
      rmSync(SUDOERS, { force: true });
      const { readBy, stderr } = await check(engine, { PLIMSOLL_ENGINE_FILES: 'sudo' });
      expect(readBy).toBe('docker save');
      expect(stderr).toMatch(/can't be read with sudo, so docker save is used: .*sudo -n/);
    });

    test('with sudo gets the same measures and packages from the files', async () => {
      writeFileSync(SUDOERS, PERMISSIONS, { mode: 0o440 });
      const saved = await check(engine, { PLIMSOLL_ENGINE_FILES: 'off' });
      for (const env of [
        { PLIMSOLL_ENGINE_FILES: 'sudo' },
        { RUNNER_ENVIRONMENT: 'github-hosted' },
      ]) {
        const read = await check(engine, env);
        expect([saved.readBy, read.readBy]).toEqual(['docker save', READ_BY[engine]]);
        expect(read.measures).toEqual(saved.measures);
        expect(read.facts?.files?.tree).toEqual(saved.facts?.files?.tree);
        expect(read.facts?.files?.systemPackages).toHaveLength(1);
        expect(read.facts?.files?.systemPackages).toEqual(saved.facts?.files?.systemPackages);
      }
    });

    test.each([
      ['it is not enabled', { RUNNER_ENVIRONMENT: 'self-hosted' }],
      ['it is turned off', { RUNNER_ENVIRONMENT: 'github-hosted', PLIMSOLL_ENGINE_FILES: 'off' }],
    ])('does not use sudo if %s', async (_why, env) => {
      writeFileSync(SUDOERS, PERMISSIONS, { mode: 0o440 });
      expect(await check(engine, env)).toMatchObject({
        readBy: 'docker save',
        stderr: expect.not.stringContaining('/usr/bin/sudo'),
      });
    });
  });
});
