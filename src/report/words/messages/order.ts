import { long } from './template.ts';

/** Messages about orders of instructions: why an install stays, and what is assumed. */
export const ORDER = {
  'install-without-folder': 'its working folder is not known: add WORKDIR',
  'install-with-more': 'it does more than install dependencies',
  'install-without-copy': 'no known COPY provides what it installs from',
  'install-without-lock': 'there is no lock file next to its manifest',
  'install-names-files': 'its manifest can name scripts, folders or patches of the project',
  'install-may-read': 'it may read {path} too',

  /** Facts that a Dockerfile can't show. */
  'assumed-of-install': long(
    'installing dependencies reads no other file that is copied (scripts of packages could), and ',
    'does not change manifests and lock files',
  ),
  'assumed-of-system': 'system packages do not depend on what is copied outside of system folders',
  'assumed-of-copies': long(
    'no copied folder is a link to another one, and folders that two instructions make have the ',
    'same mode',
  ),
} as const;
