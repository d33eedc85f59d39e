import { posix } from 'node:path';
import { findInstallCommand, type InstallCommand } from '../analyze/installs/install-command.ts';
import { isSelfContained } from '../analyze/installs/self-contained.ts';
import { toByteString } from '../context/ignore/runes.ts';
import { isWithin } from '../model/is-within.ts';
import { Message } from '../report/words/messages/message.ts';
import { unifyFolders } from './written-paths.ts';

/**
 * What a RUN is known to read and write among the paths that a COPY can write. `system`: only the
 * system folders. `install`: these too; it installs what manifests and lock files list. `anything`:
 * unknown.
 */
export type RunNeeds =
  /** `why`: for an install, the reason why it is unknown. */
  | { readonly kind: 'anything'; readonly why?: Message }
  | { readonly kind: 'system' }
  | {
      readonly kind: 'install';
      /** Manifests, lock files and settings that it reads: absolute paths in the image. */
      readonly files: readonly string[];
      /** Other files that it may read or write, if they exist. */
      readonly touched: readonly string[];
    };

/** Files that earlier instructions copied from the build context: paths in the image. */
export interface Copied {
  readonly has: (path: string) => boolean;
  readonly paths: () => Iterable<string>;
  readonly readText: (path: string) => string | undefined;
}

const ANYTHING: RunNeeds = { kind: 'anything' };

/**
 * Classifies a RUN by its commands.
 * @param text without the verb
 * @param folder its absolute working folder; `undefined` if unknown
 */
export function findRunNeeds(text: string, folder: string | undefined, copied: Copied): RunNeeds {
  const [flags = ''] = /^(?:--\S+\s+)*/.exec(text) ?? [];
  if (/--mount=(?!\S*type=(?:cache|secret|ssh|tmpfs)\b)|--mount=\S*from=/.test(flags))
    return ANYTHING;
  const script = text.slice(flags.length);
  if (/^\[|<</.test(script)) return ANYTHING;
  const line = script.replaceAll(/\s+/g, ' ').trim();
  if (isSystemInstall(line)) return { kind: 'system' };
  const command = findInstallCommand(`RUN ${line}`);
  if (command === undefined) return ANYTHING;
  if (folder === undefined) return explain('install-without-folder');
  return findInstallNeeds(command, posix.resolve(folder, command.folder), copied);
}

/** A command of a system package manager, with names of packages only: no file, no variable. */
const SYSTEM_COMMANDS = [
  /^(?:DEBIAN_FRONTEND=\w+ )?apt(?:-get)?(?: OPTION)* (?:update|install|upgrade|clean|autoremove)/,
  /^apk(?: OPTION)* (?:add|update|upgrade|cache clean)/,
  /^(?:dnf|yum|microdnf|tdnf)(?: OPTION)* (?:install|update|upgrade|makecache|clean)/,
].map((one) => new RegExp(one.source.replace('OPTION', String.raw`--?[\w-]+(?:=[\w.:-]+)?`)));
const PLAIN_WORD = /^(?:--?[\w-]+(?:=[\w.:-]+)?|\.?[A-Za-z\d][\w.+:=~-]*)$/;
const FILE_WORD = /\.(?:apk|deb|rpm)$/;
const SETTINGS = /^set(?: [-+]\w+)+$/;
const CLEANUP = /^rm(?: -\w+)+(?: \/(?:var\/(?:lib\/apt|cache)|tmp)\/[\w.*/-]*)+$/;
const MOST_CHARACTERS = 20_000;

function isSystemInstall(script: string): boolean {
  if (script.length > MOST_CHARACTERS || script.includes('..')) return false;
  const commands = script.split(/ ?(?:&&|;) ?/).filter((command) => command !== '');
  return (
    commands.length > 0 &&
    commands.every(
      (command) =>
        SETTINGS.test(command) ||
        CLEANUP.test(command) ||
        (SYSTEM_COMMANDS.some((one) => one.test(command)) &&
          command.split(' ').every((word) => PLAIN_WORD.test(word) && !FILE_WORD.test(word))),
    ) &&
    commands.some((command) => / (?:install|add|update|upgrade)\b/.test(command))
  );
}

/** Managers without a lock file: installing never changes their own list. */
const WITHOUT_LOCK = ['pip', 'maven'];
/** Where Python puts packages, if not in a system folder. */
const PYTHON_FOLDERS = ['.venv', 'venv', 'env'];

const explain = (
  id: `install-${'without-folder' | 'with-more' | 'without-copy' | 'without-lock' | 'names-files'}`,
): RunNeeds => ({ kind: 'anything', why: new Message(id, {}) });

const explainRead = (path: string): RunNeeds => ({
  kind: 'anything',
  why: new Message('install-may-read', { path: Buffer.from(path, 'latin1').toString() }),
});

function findInstallNeeds(command: InstallCommand, folder: string, copied: Copied): RunNeeds {
  const { installer, isAlone, isBuild } = command;
  if (!isAlone || isBuild) return explain('install-with-more');
  const at = (name: string): string => unifyFolders(posix.resolve(folder, toByteString(name)));
  const names = [...command.files, ...installer.settings].filter((name) => copied.has(at(name)));
  const [manifest, ...locks] = command.files;
  if (manifest === undefined || !names.includes(manifest)) return explain('install-without-copy');
  if (!WITHOUT_LOCK.includes(installer.name) && !locks.some((name) => names.includes(name)))
    return explain('install-without-lock');
  if (!isSelfContained(command, (name) => copied.readText(at(name))))
    return explain('install-names-files');
  const above = listFoldersAbove(folder).flatMap((one) =>
    [...command.files, ...installer.settings, ...installer.others].map((name) =>
      posix.join(one, name),
    ),
  );
  const own = [...installer.others, ...installer.folders, ...PYTHON_FOLDERS].map(at);
  const other = [...installer.others.map(at), ...above].find(copied.has);
  if (other !== undefined) return explainRead(other);
  const nested = findNested(installer.files, folder, names.map(at), copied);
  if (nested !== undefined) return explainRead(nested);
  return { kind: 'install', files: names.map(at), touched: [...own, ...above] };
}

function listFoldersAbove(folder: string): string[] {
  const above: string[] = [];
  for (let at = folder; at !== '/'; at = posix.dirname(at)) above.push(posix.dirname(at));
  return above;
}

/** Finds a manifest in subfolders, e.g. of a workspace. */
function findNested(
  manifests: readonly string[],
  folder: string,
  own: readonly string[],
  copied: Copied,
): string | undefined {
  for (const path of copied.paths())
    if (
      manifests.includes(posix.basename(path)) &&
      isWithin(path, folder) &&
      !own.includes(path) &&
      !path.includes('/node_modules/')
    )
      return path;
  return undefined;
}
