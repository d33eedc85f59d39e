import { lstatSync } from 'node:fs';
import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import { GateError } from '../../errors.ts';
import { readFrom } from '../../host/exec.ts';
import { takeLastWords } from '../../host/last-words.ts';
import type { Host } from '../../model/host.ts';

/** Read-only commands by full path, with fixed arguments. */
const COMMANDS = {
  /** Archives the named files below a folder; archives links as links and folders without files. */
  tar: ['/bin/tar', '--create', '--file=-', '--no-recursion'],
  /** Prints one file. */
  cat: ['/bin/cat', '--'],
  /** Follows no links. */
  find: ['/usr/bin/find', '-P'],
} as const;

/**
 * Whether to use sudo for files that only root can read: on GitHub's runners, whose user has full
 * access anyway, and if the operator enables it.
 */
export function isSudoAllowed({ env }: Host): boolean {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return false;
  const { PLIMSOLL_ENGINE_FILES: choice, RUNNER_ENVIRONMENT: runner } = env;
  return choice === 'sudo' || (choice !== 'off' && runner === 'github-hosted');
}

/**
 * Reads a command's output as root. sudo never prompts, no shell is involved, and none of our
 * environment is passed on.
 * @param args created by us: constants and checked digests and paths
 * @throws GateError SOURCE_UNREADABLE if sudo or the command fails; otherwise like `readFrom`
 */
export function readAsRoot<T>(
  host: Host,
  command: keyof typeof COMMANDS,
  args: readonly string[],
  consume: (stdout: Readable) => Promise<T>,
): Promise<T> {
  const plain: Host = { ...host, cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } };
  const argv = ['-n', '--', ...COMMANDS[command], ...args];
  return readFrom(
    plain,
    '/usr/bin/sudo',
    argv,
    consume,
    (words) => new GateError('sudo-failed', { command, words: takeLastWords(words) }),
  );
}

/**
 * Whether only root can have created the folder that an engine reports. Otherwise, another user, or
 * a fake engine, could make root read files through that user's links. Rejects links on the path.
 */
export function isRootsOwn(folder: string): boolean {
  if (!posix.isAbsolute(folder) || posix.normalize(folder) !== folder || /\p{Cc}/u.test(folder))
    return false;
  let path = '';
  for (const part of folder.split('/').slice(1)) {
    path += `/${part}`;
    const access = checkAccess(path);
    // Its parent is root's and closed to this user, so everything below is too.
    if (access === 'closed') return true;
    if (access === 'other') return false;
  }
  return path !== '/';
}

function checkAccess(path: string): 'root' | 'closed' | 'other' {
  try {
    const stat = lstatSync(path);
    const isSafe = stat.isDirectory() && stat.uid === 0 && (stat.mode & 0o022) === 0;
    return isSafe ? 'root' : 'other';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES' ? 'closed' : 'other';
  }
}
