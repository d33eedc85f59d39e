import { sourceNotFound } from './failure.ts';
import { long } from './template.ts';

/** Git's modes of tree entries. Source: git, Documentation/gitformat-index.txt. */
const KINDS: Readonly<Record<string, string>> = {
  '040000': 'a folder',
  '120000': 'a symbolic link',
  '160000': 'a submodule',
};

/** Messages about git. */
export const GIT = {
  'not-file-in-commit': ({ path, mode = '' }: { path: string; mode?: string }) =>
    `${path} is ${KINDS[mode] ?? 'not a file'} there`,
  'not-in-repository': sourceNotFound('this folder is not in a repository'),
  'git-failed': 'git failed with exit code {exitCode}',
  'not-commit-id': sourceNotFound("can't check out {name}: this is not a commit ID"),
  'commit-unavailable': sourceNotFound(
    "can't check out {name}: the commit is not here and can't be fetched",
    'check out the repository with its history: fetch-depth: 0',
  ),
  'checkout-failed': sourceNotFound(
    "can't check out {name}: git failed to check it out in a separate folder: {reason}",
  ),
  'lfs-file-missing': sourceNotFound(
    "can't check out {commit} completely: Git LFS does not provide {path}",
    'check out with lfs: true, so that Git LFS is set up for later steps too',
  ),
  'submodule-gone': sourceNotFound(
    long(
      "can't check out {commit:commit} completely: the submodule {path} is no longer in this ",
      'checkout',
    ),
    'compare with a kept report or with an image instead',
  ),
  'earlier-commits-unknown': long(
    'the checkout is shallow and GitHub did not return earlier commits (check out with ',
    'fetch-depth: 0)',
  ),
} as const;
