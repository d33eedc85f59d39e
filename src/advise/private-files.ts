import type { Advice } from '../model/advice.ts';
import { lookUp } from '../model/look-up.ts';
import { PRIVATE_PATHS, type PrivateKind } from '../model/private-paths.ts';
import { readPrivateContent } from './private-content.ts';
import { isPackageFile, isPrivateKeyPath } from './private-key-path.ts';
import type { AdviceRule, AdviceWords } from './rule.ts';
import type { Sign } from './signs.ts';
import {
  describeBytes,
  describeHidden,
  describeLayers,
  describePaths,
  ignorePaths,
} from './where.ts';

/** What one file is called, and the fix. */
type KindWords = readonly [one: string, ...fix: readonly string[]];

/** Mounts a secret where a program reads it while the image is built. */
const mount = (target: string, command: string, ...ignored: readonly string[]): string[] => [
  '# .dockerignore:',
  ...ignored,
  '# Dockerfile: mount it where it is needed',
  `RUN --mount=type=secret,id=login,target=${target} ${command}`,
];

/** One row per kind. */
const KINDS: Readonly<Record<PrivateKind, KindWords>> = {
  'ssh-key': [
    'SSH private key',
    '# .dockerignore:',
    ...['**/.ssh', '**/id_rsa', '**/id_ecdsa', '**/id_ed25519'],
    '# Dockerfile: mount it where it is needed',
    'RUN --mount=type=ssh git clone git@github.com:org/repo.git',
  ],
  'key-file': [
    'private key file',
    ...mount('/run/secrets/key', './sign.sh', '**/*.key', '**/*key*.pem'),
    '# or, if the program needs it: mount it when the container starts',
  ],
  'ssh-host-key': [
    'SSH host key',
    '# all containers would share them; generate new keys at startup: ssh-keygen -A',
    'RUN apt-get update && apt-get install -y openssh-server && rm /etc/ssh/ssh_host_*_key*',
  ],
  'rails-key': [
    'Rails master key',
    '# .dockerignore:',
    ...['**/config/master.key', '**/config/credentials/*.key'],
    '# set it when the container starts: docker run --env RAILS_MASTER_KEY app',
  ],
  '.env': [
    'environment file (.env)',
    '# .dockerignore:',
    ...['**/.env', '**/.env.*', '!**/.env.example'],
    '# set them when the container starts: docker run --env-file .env app',
  ],
  '.npmrc': ['npm token (.npmrc)', ...mount('/root/.npmrc', 'npm ci', '**/.npmrc')],
  '.netrc': ['login file (.netrc)', ...mount('/root/.netrc', './fetch.sh', '**/.netrc')],
  '.pypirc': [
    'Python upload login (.pypirc)',
    ...mount('/root/.pypirc', 'twine upload dist/*', '**/.pypirc'),
  ],
  '.git-credentials': [
    'Git login (.git-credentials)',
    ...mount('/root/.git-credentials', './fetch.sh', '**/.git-credentials'),
  ],
  aws: ['AWS credentials file', ...mount('/root/.aws/credentials', './fetch.sh', '**/.aws')],
  docker: [
    'registry login (.docker/config.json)',
    ...mount('/root/.docker/config.json', './push.sh', '**/.docker', '**/.dockercfg'),
  ],
  kube: ['cluster login (.kube/config)', ...mount('/root/.kube/config', './deploy.sh', '**/.kube')],
  credentials: [
    'tool credentials file',
    ...mount('/run/secrets/login', './fetch.sh', '# the listed files'),
  ],
};

const GIT = '.git';
const GIT_SIGN: Sign = { subject: GIT, path: '.git', holds: ['config', 'objects', 'logs'] };
const GIT_FIX = [
  '# .dockerignore:',
  '**/.git',
  '# Dockerfile, for repositories cloned by an instruction:',
  'RUN git clone --depth 1 https://github.com/org/repo.git src && rm -rf src/.git',
];

/**
 * Files that only their owner should read. A later layer does not protect them, because a pull
 * includes all layers.
 */
export const privateFiles: AdviceRule = {
  id: 'private-files',
  page: {
    title: 'Private files',
    finds:
      'Files and folders of any layer whose names and sizes suggest keys, logins or a Git history.',
    unless:
      'Keep a file that is meant to be public, e.g. a test key, and make sure that nothing ' +
      'trusts it.',
  },
  confidence: 'likely',
  isUrgent: true,
  signs: [
    ...Object.entries(PRIVATE_PATHS).flatMap(([subject, { paths, fileBytes }]) =>
      paths.map(
        (path): Sign => ({
          subject,
          path,
          fileBytes,
          // Packages and tests commonly have such files.
          accepts: subject === 'key-file' ? isPrivateKeyPath : (found) => !isPackageFile(found),
          rejects: (content) => readPrivateContent(subject as PrivateKind, content) === 'none',
        }),
      ),
    ),
    GIT_SIGN,
  ],
  describe,
  change: (advice) =>
    ignorePaths(advice) ?? ['leave ', ...describePaths(advice), ' out of the image'],
  ignore: ({ places, placeCount }) => {
    const known = new Map(places.map(({ path, contextPath }) => [path, contextPath]));
    // A later `chown` copies a file again.
    for (const { path, contextPath } of places)
      if (contextPath !== undefined) known.set(path, contextPath);
    const paths = [...known.values()].filter((path) => path !== undefined);
    return places.length === placeCount && paths.length === known.size ? [...new Set(paths)] : [];
  },
};

function describe(advice: Advice): AdviceWords {
  const isGit = advice.subject === GIT;
  const [one, ...fix] = lookUp<KindWords>(KINDS, advice.subject) ?? UNKNOWN;
  const what = isGit
    ? `${describeBytes(advice)} of Git history (.git)`
    : describeCount(advice, one);
  return {
    title: `${what} ${describeLayers(advice)}${describeHidden(advice)}`,
    why: isGit ? GIT_WHY : WHY,
    fix: [
      '# rotate the exposed secret: every copy of the layer keeps it',
      ...(isGit ? GIT_FIX : fix),
    ],
  };
}

const WHY = 'Everyone who can pull the image can read it, even if a later layer deletes it.';
const GIT_WHY =
  'It contains every version of every file and, in its config, often a token. Everyone who can ' +
  'pull the image can read it.';

const UNKNOWN: KindWords = ['private file', ...KINDS.credentials.slice(1)];

/** The same path in two layers counts as one file. */
function describeCount({ places, placeCount }: Advice, one: string): string {
  const count =
    places.length === placeCount ? new Set(places.map(({ path }) => path)).size : placeCount;
  // `npm tokens (.npmrc)`: the name of a file stays.
  return count > 1 ? `${count} ${one.replace(/(?= \(|$)/, 's')}` : capitalize(one);
}

/** npm's name has no capital letter. */
const capitalize = (words: string): string =>
  words.startsWith('npm ') ? words : words.slice(0, 1).toUpperCase() + words.slice(1);
