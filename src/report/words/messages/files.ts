import {
  problem as budgetInvalid,
  reportInvalid,
  reportUnwritable,
  sourceNotFound,
  sourceUnreadable,
  usageError,
} from './failure.ts';
import type { Sentence, Words } from './sentence.ts';

/** Why a file can't be read. */
export type FileProblem = 'absent' | 'folder' | 'special' | 'too large' | 'outside' | 'failed';

/** What is written. */
export type FileKind = 'report' | 'budget' | 'history' | 'file';

const NOT_REGULAR = 'this is not a regular file';

/** Descriptions of the system's error codes. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file: a part of the path is not a folder',
  EISDIR: 'this is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the path is too long',
  // From opening a socket, or a device without a driver.
  ENXIO: NOT_REGULAR,
  ENODEV: NOT_REGULAR,
  EAGAIN: 'it has no data to read',
  EIO: 'input/output error',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is exceeded',
  EROFS: 'the file system is read-only',
  ERR_INVALID_ARG_VALUE: 'the path contains a null byte',
};

const READ_FIXES: Readonly<Record<FileProblem, string>> = {
  absent: 'check the path',
  folder: 'specify the file in it',
  special: 'use a regular file',
  'too large': 'specify the right file',
  outside: 'commit the file itself instead of a link to it',
  failed: 'check the path and its permissions',
};

const EDIT_PROBLEMS = {
  link: ['it is a symbolic link', 'edit its target'],
  outside: ['it is outside of the repository', 'run it in the repository of the file'],
  changed: ['it has changed since it was built', 'run it again'],
  uncommitted: ['it has uncommitted edits', 'commit or stash them first'],
} as const;

const WRITE_FIXES: Readonly<Record<string, string>> = {
  ENOSPC: 'free some disk space, or choose another path',
  EDQUOT: 'free some disk space, or choose another path',
  ENOENT: 'create the folder first',
  ENOTDIR: 'check the path',
  EISDIR: 'specify a file in the folder',
  EPIPE: 'let the program that reads it read to the end, or write to a file',
  ENXIO: 'start the program that reads the pipe first, or write to a file',
};

const WRITE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENXIO: 'nothing reads the pipe',
  EPIPE: 'the program that reads it closed it',
};

const formatLimit = (bytes: number): string =>
  bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20} MiB` : `${bytes / 1024} KiB`;

interface SystemError {
  readonly code: string;
  /** For errors without a code. */
  readonly text?: string;
}

const describeSystemError = ({ code, text = '' }: SystemError): string =>
  SYSTEM_ERRORS[code] ?? (code === '' ? text : code);

const FIX_WORKING_FOLDER = 'change to an existing directory and run this again';

/** Messages about files. */
export const FILES = {
  'file-error': describeSystemError,
  'file-too-large': ({ mostBytes }: { mostBytes: number }) =>
    `it is larger than ${formatLimit(mostBytes)}`,
  'link-out-of-repository': 'it is a symbolic link out of the repository',
  'not-utf8': 'it is not UTF-8 text',

  'budget-unreadable': (
    { problem, reason }: { problem: FileProblem | 'not UTF-8' | 'damaged'; reason: Sentence },
    { format, option }: Words,
  ) => {
    const fixes = {
      ...READ_FIXES,
      absent: `check the path, or remove ${option('budget')} to use dive's defaults`,
      special: 'write the budget to a regular file',
      'not UTF-8': 'save it as UTF-8',
      damaged: 'run git fsck',
    };
    return budgetInvalid(`the budget can't be read: ${format(reason)}`, fixes[problem]);
  },
  'budget-shadowed': '{path} is ignored, because {used} exists',
  'dive-settings-ignored':
    "{path} is ignored: dive's settings are not a budget; copy its rules to .dive-ci.yaml",
  'budget-elsewhere-ignored':
    '{path} is ignored: it is not in this folder; to use it, set {path:--budget}',
  'recipes-outside-repository': ({
    paths,
  }: {
    paths: readonly { readonly image: string; readonly path: string }[];
  }) =>
    budgetInvalid(
      paths
        .map(({ image, path }) => `images.${image}.build: ${path} is outside of the repository`)
        .join('\n'),
      'use folders and files in the repository, or a budget outside of it',
    ),

  'report-unreadable': (
    { path, problem, reason }: { path: string; problem: FileProblem; reason: Sentence },
    { format, option }: Words,
  ) => {
    const written = `specify a report written by ${option('report')}`;
    const fixes = {
      ...READ_FIXES,
      absent: written,
      special: 'write the report to a regular file, or use - for standard input',
      'too large': written,
      outside: 'specify the file itself instead of a link to it',
    };
    return reportInvalid(
      `the report can't be read: ${format(reason)}`,
      fixes[problem],
      path === '-' ? 'standard input' : path,
    );
  },
  'file-unwritable': ({ path, what, ...error }: SystemError & { path: string; what: FileKind }) =>
    reportUnwritable(
      `the ${what} could not be written: ` +
        (WRITE_PROBLEMS[error.code] ?? describeSystemError(error)),
      WRITE_FIXES[error.code] ?? 'choose another path',
      path === '-' ? 'standard output' : path,
    ),
  'budget-unwritable': reportUnwritable(
    'the budget could not be written: {reason}',
    'choose another path',
  ),
  'file-not-editable': ({ problem }: { problem: keyof typeof EDIT_PROBLEMS }) => {
    const [why, fix] = EDIT_PROBLEMS[problem];
    return usageError(`the file can't be rewritten: ${why}`, fix);
  },
  'edited-file-unreadable': usageError("the file can't be rewritten: {reason}", 'check the path'),
  'working-folder-gone': usageError('the working directory no longer exists', FIX_WORKING_FOLDER),
  'working-folder-unreadable': usageError(
    "the working directory can't be read",
    FIX_WORKING_FOLDER,
  ),

  'dockerfile-unreadable': usageError(
    "the Dockerfile can't be read: {reason}",
    'specify the Dockerfile that the image was built from, or remove the option',
    '{path:--file}',
  ),
  'build-folder-missing': sourceNotFound(
    '[{isThere:if}this is not a folder|no such folder]',
    'specify the folder of the build context; use {--file} for the Dockerfile',
  ),
  'build-file-refused': sourceUnreadable(
    "can't build from it: {reason}",
    'commit the file or folder itself instead of a link to it',
  ),
  'context-unreadable': sourceUnreadable(
    "the build context can't be read: {reason}",
    'change the permissions, or leave it out with a line in .dockerignore',
  ),
} as const;
