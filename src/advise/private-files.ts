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

interface KindWords {
  readonly one: string;
  readonly fix: readonly string[];
}

const suggestSecretMount = (
  ignored: readonly string[],
  target: string,
  command: string,
): string[] => [
  '# .dockerignore:',
  ...ignored,
  '# Dockerfile: mount it where it is needed',
  `RUN --mount=type=secret,id=login,target=${target} ${command}`,
];

/** One row per kind. */
const KINDS: Readonly<Record<PrivateKind, KindWords>> = {
  'ssh-key': {
    one: 'SSH private key',
    fix: [
      '# .dockerignore:',
      '**/.ssh',
      '**/id_rsa',
      '**/id_ecdsa',
      '**/id_ed25519',
      '# Dockerfile: mount it where it is needed',
      'RUN --mount=type=ssh git clone git@github.com:org/repo.git',
    ],
  },
  'key-file': {
    one: 'private key file',
    fix: [
      ...suggestSecretMount(['**/*.key', '**/*key*.pem'], '/run/secrets/key', './sign.sh'),
      '# or, if the program needs it: mount it when the container starts',
    ],
  },
  'ssh-host-key': {
    one: 'SSH host key',
    fix: [
      '# all containers would share them; generate new keys at startup: ssh-keygen -A',
      'RUN apt-get update && apt-get install -y openssh-server && rm /etc/ssh/ssh_host_*_key*',
    ],
  },
  'rails-key': {
    one: 'Rails master key',
    fix: [
      '# .dockerignore:',
      '**/config/master.key',
      '**/config/credentials/*.key',
      '# set it when the container starts: docker run --env RAILS_MASTER_KEY app',
    ],
  },
  '.env': {
    one: 'environment file (.env)',
    fix: [
      '# .dockerignore:',
      '**/.env',
      '**/.env.*',
      '!**/.env.example',
      '# set them when the container starts: docker run --env-file .env app',
    ],
  },
  '.npmrc': {
    one: 'npm token (.npmrc)',
    fix: suggestSecretMount(['**/.npmrc'], '/root/.npmrc', 'npm ci'),
  },
  '.netrc': {
    one: 'login file (.netrc)',
    fix: suggestSecretMount(['**/.netrc'], '/root/.netrc', './fetch.sh'),
  },
  '.pypirc': {
    one: 'Python upload login (.pypirc)',
    fix: suggestSecretMount(['**/.pypirc'], '/root/.pypirc', 'twine upload dist/*'),
  },
  '.git-credentials': {
    one: 'Git login (.git-credentials)',
    fix: suggestSecretMount(['**/.git-credentials'], '/root/.git-credentials', './fetch.sh'),
  },
  aws: {
    one: 'AWS credentials file',
    fix: suggestSecretMount(['**/.aws'], '/root/.aws/credentials', './fetch.sh'),
  },
  docker: {
    one: 'registry login (.docker/config.json)',
    fix: suggestSecretMount(
      ['**/.docker', '**/.dockercfg'],
      '/root/.docker/config.json',
      './push.sh',
    ),
  },
  kube: {
    one: 'cluster login (.kube/config)',
    fix: suggestSecretMount(['**/.kube'], '/root/.kube/config', './deploy.sh'),
  },
  credentials: {
    one: 'tool credentials file',
    fix: suggestSecretMount(['# the listed files'], '/run/secrets/login', './fetch.sh'),
  },
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
  const kind = lookUp<KindWords>(KINDS, advice.subject) ?? UNKNOWN;
  const what = isGit
    ? `${describeBytes(advice)} of Git history (.git)`
    : describeCount(advice, kind);
  return {
    title: `${what} ${describeLayers(advice)}${describeHidden(advice)}`,
    why: isGit ? GIT_WHY : WHY,
    fix: [
      '# rotate the exposed secret: every copy of the layer keeps it',
      ...(isGit ? GIT_FIX : kind.fix),
    ],
  };
}

const WHY = 'Everyone who can pull the image can read it, even if a later layer deletes it.';
const GIT_WHY =
  'It contains every version of every file and, in its config, often a token. Everyone who can ' +
  'pull the image can read it.';

const UNKNOWN: KindWords = { one: 'private file', fix: KINDS.credentials.fix };

/** The same path in two layers counts as one file. */
function describeCount({ places, placeCount }: Advice, { one }: KindWords): string {
  const count =
    places.length === placeCount ? new Set(places.map(({ path }) => path)).size : placeCount;
  // `npm tokens (.npmrc)`: the name of a file stays.
  return count > 1 ? `${count} ${one.replace(/(?= \(|$)/, 's')}` : capitalize(one);
}

/** npm's name has no capital letter. */
const capitalize = (words: string): string =>
  words.startsWith('npm ') ? words : words.slice(0, 1).toUpperCase() + words.slice(1);
