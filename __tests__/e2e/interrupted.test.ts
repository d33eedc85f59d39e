import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { plimsoll } from '../support/command.ts';
import { sh } from '../support/engines.ts';
import { ociArchive } from '../support/image-writer.ts';
import { untilGone } from '../support/processes.ts';
import { layerTar } from '../support/tar-writer.ts';

/**
 * Builds immediately if there is a layout; in another folder, it never ends and ignores signals.
 */
const STUBBORN_DOCKER = `#!/bin/sh
case "$*" in
  *"buildx inspect"*) echo "Driver: docker-container" ;;
  *info*) echo "[]" ;;
  *"buildx build"*)
    case "$LAYOUT $*" in
      *plimsoll-base-*|" "*) ;;
      *) exec tar -x -f "$LAYOUT" -C "$(echo "$*" | sed 's/.*"dest=\\([^"]*\\)".*/\\1/')" ;;
    esac
    trap "" TERM INT HUP
    sh -c 'trap "" TERM INT HUP; echo $$ >>"$PIDS"; while :; do sleep 0.1; done' &
    echo $$ >>"$PIDS"
    while :; do sleep 0.1; done ;;
esac
`;

interface Scene {
  readonly at: (name: string) => string;
  readonly repository: (...args: readonly string[]) => string;
  /** The started processes that ignore signals. */
  readonly pids: () => number[];
}

async function withScene(use: (scene: Scene) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-interrupted-'));
  const at = (name: string): string => join(folder, name);
  const repository = (...args: readonly string[]): string =>
    sh('git', ['-C', at('repository'), '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
  const pids = (): number[] =>
    existsSync(at('pids')) ? readFileSync(at('pids'), 'utf8').trim().split('\n').map(Number) : [];
  try {
    for (const name of ['bin', 'temp', 'repository']) mkdirSync(at(name));
    writeFileSync(at('bin/docker'), STUBBORN_DOCKER);
    chmodSync(at('bin/docker'), 0o755);
    writeFileSync(at('repository/Dockerfile'), 'FROM scratch\n');
    writeFileSync(at('layout.tar'), ociArchive([layerTar([{ name: 'file', body: 'x' }])]));
    repository('init', '--quiet', '--initial-branch', 'main');
    repository('add', '.');
    repository('commit', '--quiet', '--message', 'one');
    repository('switch', '--quiet', '--create', 'work');
    repository('commit', '--quiet', '--allow-empty', '--message', 'two');
    await use({ at, repository, pids });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const BUILDS = [
  ['a build', '', []],
  ['the build of a baseline', 'layout.tar', ['--baseline', 'build']],
] as const;
const STOPS = [
  ['Ctrl-C', ['SIGINT'], [], 130],
  ['two signals', ['SIGINT', 'SIGTERM'], [], 130],
  ['the time limit', [], ['--timeout', '1h'], 3],
] as const;
const TIME_IS_UP = new URL('../support/time-is-up.mjs', import.meta.url);

// Most of the time is spent waiting to kill a process that ignores signals.
test.concurrent.each(
  BUILDS.flatMap((build) => STOPS.map((stop) => [build[0], stop[0], build, stop] as const)),
)('%s leaves no process, folder or worktree behind after %s', (_what, _how, build, stop) => {
  const [, layout, baseline] = build;
  const [, signals, flags, exitCode] = stop;
  return withScene(async ({ at, repository, pids }) => {
    const run = await plimsoll(['check', '--build', '.', ...baseline, ...flags], {
      cwd: at('repository'),
      env: {
        PATH: `${at('bin')}:${process.env.PATH}`,
        PIDS: at('pids'),
        TMPDIR: at('temp'),
        LAYOUT: layout && at(layout),
        NODE_OPTIONS: `--import=${TIME_IS_UP}`,
        TIME_IS_UP: at('time-is-up'),
      },
      onStart: async (child) => {
        while (pids().length < 2 && child.exitCode === null) await wait(20);
        if (signals.length === 0) writeFileSync(at('time-is-up'), '');
        for (const signal of signals) {
          child.kill(signal);
          await wait(100);
        }
      },
    });
    expect([run.exitCode, run.stderr]).toEqual([exitCode, expect.anything()]);
    expect(pids()).toHaveLength(2);
    await Promise.all(pids().map(untilGone));
    expect(readdirSync(at('temp'))).toEqual([]);
    expect(repository('worktree', 'list').split('\n')).toHaveLength(1);
  });
});
