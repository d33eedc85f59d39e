/** Files that hardly any build needs, by kind. One row per kind; nothing here is a source. */
interface JunkKind {
  readonly what: string;
  /** Names of files or folders, anywhere in the context, separated by spaces. */
  readonly names?: string;
  /** Name suffixes. */
  readonly endings?: string;
}

const KINDS: readonly JunkKind[] = [
  { what: 'version control', names: '.git .hg .svn .bzr .jj' },
  {
    what: 'installed dependencies',
    names: 'node_modules bower_components .venv venv __pypackages__',
  },
  {
    what: 'caches',
    names:
      '__pycache__ .pytest_cache .mypy_cache .ruff_cache .tox .nox .cache .parcel-cache .turbo ' +
      '.gradle .eslintcache .stylelintcache .sass-cache .terraform .ipynb_checkpoints .angular ' +
      '.svelte-kit .nx .npm .pnpm-store',
    endings: '.pyc .pyo .tsbuildinfo',
  },
  {
    what: 'test results',
    names:
      'coverage .coverage htmlcov .nyc_output test-results playwright-report .hypothesis lcov.info',
  },
  {
    what: 'environment files',
    names:
      '.env .env.local .env.prod .env.production .env.production.local .env.staging ' +
      '.env.development.local',
  },
  {
    what: 'editor and system files',
    names: '.idea .vscode .vs .fleet .DS_Store Thumbs.db desktop.ini',
    endings: '.swp .swo ~',
  },
  {
    what: 'CI and container settings',
    names:
      '.github .gitlab .gitlab-ci.yml .circleci .travis.yml Jenkinsfile .devcontainer ' +
      'docker-compose.yml docker-compose.yaml compose.yml compose.yaml ' +
      'docker-compose.override.yml compose.override.yml .dockerignore',
  },
  { what: 'logs and dumps', endings: '.log .hprof .heapsnapshot' },
];

export interface Junk {
  readonly what: string;
  readonly pattern: string;
}

const splitList = (list: string): string[] => list.split(' ').filter(Boolean);

const BY_NAME = new Map<string, Junk>(
  KINDS.flatMap(({ what, names = '' }) =>
    splitList(names).map((name): [string, Junk] => [name, { what, pattern: `**/${name}` }]),
  ),
);
const BY_ENDING = KINDS.flatMap(({ what, endings = '' }) =>
  splitList(endings).map((ending) => ({ ending, junk: { what, pattern: `**/*${ending}` } })),
);

/** The kind of a file or folder by its name, with the line of `.dockerignore` that matches it. */
export const findJunk = (name: string): Junk | undefined =>
  BY_NAME.get(name) ?? BY_ENDING.find(({ ending }) => name.endsWith(ending))?.junk;
