import { INSTALLERS, type Installer } from '../../model/installs.ts';

/** What an instruction installs, and from which files. */
export interface InstallCommand {
  readonly installer: Installer;
  /** Its folder; if relative, from the working folder. */
  readonly folder: string;
  /** Manifests and lock files, relative to that folder. */
  readonly files: readonly string[];
  readonly options: ReadonlySet<string>;
  /** The instruction does nothing else. */
  readonly isAlone: boolean;
  /** The command also builds with what it downloads. */
  readonly isBuild: boolean;
}

/** Longer scripts are not read. */
const MOST_CHARACTERS = 10_000;
const MOST_COMMANDS = 100;

/**
 * Finds the command of a `RUN` instruction that installs dependencies.
 * @param instruction on one line
 */
export function findInstallCommand(instruction: string): InstallCommand | undefined {
  if (!instruction.startsWith('RUN ') || instruction.length > MOST_CHARACTERS) return undefined;
  const script = instruction.slice('RUN '.length);
  const commands = script.split(/&&|;/).map(splitWords);
  if (commands.length > MOST_COMMANDS) return undefined;
  let folder = '';
  let found: Omit<InstallCommand, 'isAlone'> | undefined;
  let isAlone = !/[|`$<>]/.test(script);
  for (const words of commands) {
    const read = found === undefined ? readCommand(words) : undefined;
    if (read !== undefined) {
      found = { ...read, folder };
      isAlone &&= !read.isBuild;
    } else if (words[0] === 'cd' && words.length === 2 && found === undefined)
      folder = joinFolders(folder, words[1] as string);
    else isAlone &&= isCleanup(words.join(' '));
  }
  return found && { ...found, isAlone };
}

/** Omits options of the instruction and variables of the command. */
function splitWords(command: string): string[] {
  const words = command.split(' ').filter((word) => word !== '');
  const start = words.findIndex((word) => !/^(?:--(?:mount|network|security)=|\w+=)/.test(word));
  return start < 0 ? [] : words.slice(start);
}

const joinFolders = (folder: string, next: string): string =>
  next.startsWith('/') || folder === '' ? next : `${folder}/${next}`;

/** Commands that read no files from the build context. */
const CLEANUPS = [
  /^(?:set -\w+|true|corepack enable)?$/,
  /^(?:npm|yarn|pnpm|pip3?|composer) (?:cache|store) /,
  /^rm -r?f? ?\/(?:root|tmp)\//,
];
const isCleanup = (command: string): boolean => CLEANUPS.some((one) => one.test(command));

/** Values of options that look like arguments. */
const VALUES = new Set('dev main test prod production development true false error'.split(' '));
/** Options that name a requirements file for pip. */
const LIST = /^(?:-[rc]|--(?:requirement|constraint)=?)(.*)$/;

interface Words {
  readonly named: readonly string[];
  readonly options: ReadonlySet<string>;
  readonly files: readonly string[];
}

function sortWords(words: readonly string[]): Words {
  const named: string[] = [];
  const options = new Set<string>();
  const files: string[] = [];
  let isFile = false;
  for (const word of words) {
    const list = LIST.exec(word)?.[1];
    if (isFile) files.push(word);
    else if (list) files.push(list);
    else if (list === undefined && word.startsWith('-')) options.add(word);
    else if (list === undefined && !VALUES.has(word)) named.push(word);
    isFile = !isFile && list === '';
  }
  return { named, options, files };
}

function readCommand(words: readonly string[]) {
  const { named, options, files } = sortWords(words);
  const text = named.join(' ');
  const isBuild = ({ build = [] }: Installer): boolean =>
    build.some((start) => text === start || text.startsWith(`${start} `));
  const installer = INSTALLERS.find((one) => one.install.includes(text) || isBuild(one));
  if (installer === undefined) return undefined;
  const read = installer.name === 'pip' ? files : installer.files;
  if (read.length === 0) return undefined;
  return { installer, files: read, options, isBuild: !installer.install.includes(text) };
}
