import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from './measure.ts';

const NAME = 'plimsoll-bench';
const SUDOERS = `/etc/sudoers.d/${NAME}`;
const PLUGINS = '.docker/cli-plugins';

/** A user with access to the Docker engine and sudo, as on GitHub's runners. */
export interface OrdinaryUser {
  /** The same command as that user. */
  readonly toUserCommand: (command: Command) => Command;
  readonly remove: () => void;
}

/**
 * Creates such a user.
 * @returns undefined without root, sudo, or a group `docker`
 */
export function makeOrdinaryUser(): OrdinaryUser | undefined {
  const isPossible = process.getuid?.() === 0 && existsSync('/usr/bin/sudo');
  if (!isPossible || !run('getent', 'group', 'docker')) return undefined;
  if (!run('id', NAME) && !run('useradd', '--system', '--groups', 'docker', NAME)) return undefined;
  const home = makeHome();
  const remove = (): void => {
    rmSync(SUDOERS, { force: true });
    run('userdel', NAME);
    rmSync(home, { recursive: true });
  };
  if (!run('runuser', '-u', NAME, '--', process.execPath, resolve('dist/cli.js'), '--version')) {
    remove();
    return undefined;
  }
  writeFileSync(SUDOERS, `${NAME} ALL=(ALL) NOPASSWD:ALL\n`, { mode: 0o440 });
  const toUserCommand = (command: Command): Command => ({
    ...command,
    argv: ['runuser', '-u', NAME, '--', ...command.argv],
    env: { ...command.env, HOME: home },
  });
  return { toUserCommand, remove };
}

/** With the current user's docker plugins, including buildx. */
function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'plimsoll-bench-home-'));
  const plugins = join(homedir(), PLUGINS);
  if (existsSync(plugins)) cpSync(plugins, join(home, PLUGINS), { recursive: true });
  run('chown', '-R', NAME, home);
  return home;
}

const run = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;
