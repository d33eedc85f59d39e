import { PYTHON_DEVELOPMENT_LISTS } from '../model/ecosystems.ts';
import type { DependencyManager } from '../model/evidence.ts';
import { joinPattern } from '../model/pattern.ts';
import { addOption } from './edit-run.ts';

/** How a package manager installs, and how it omits development dependencies. */
interface Install {
  readonly install: RegExp;
  /** Edits the install commands of a script; other commands stay unchanged. */
  readonly leaveOut: (script: string) => string;
  readonly without: string;
  /** Removes them later. */
  readonly prune?: string;
  /** Commands that may run a package, as far as their names show. */
  readonly uses: RegExp;
  /**
   * Whether the edited script works with every version, and the container needs nothing else;
   * default: always.
   */
  readonly isCertain?: (script: string) => boolean;
}

const createInstall = (install: RegExp, option: string): Pick<Install, 'install' | 'leaveOut'> => ({
  install,
  leaveOut: (script) => addOption(script, install, option),
});

/** Commands that may run anything. */
const ANYTHING = String.raw`\bmake\b|^RUN --?.*\$|\.sh\b|`;

const USES_NODE = joinPattern(
  '',
  ANYTHING,
  String.raw`\b(?:npm|yarn|pnpm|bun) (?!cache\b|store\b)|\b(?:npx|bunx|node|tsc|webpack|vite`,
  String.raw`|rollup|esbuild|next|nuxt|ng|jest)\b|\b(?:yarn|pnpm)$|node_modules`,
  String.raw`|\.(?:js|ts|mjs|cjs)\b`,
);
const USES_PYTHON = joinPattern(
  '',
  ANYTHING,
  String.raw`\b(?:python[\d.]*|pytest|mypy|ruff|flake8|tox|nox|sphinx-build)\b|\.py\b`,
  String.raw`|\b(?:pip3?|poetry|uv) (?!cache\b|config\b)`,
);
const USES_RUBY = joinPattern(
  '',
  ANYTHING,
  String.raw`\b(?:ruby|rake|rails|rspec|gem|bundle (?!config\b|clean\b)\w+)\b|\bbin/|\.rb\b`,
);
const USES_PHP = joinPattern(
  '',
  ANYTHING,
  String.raw`\b(?:php|phpunit|artisan)\b|\bcomposer (?!clear-?cache\b)|\bvendor/|\.php\b`,
);

const BUNDLE_WITHOUT = "bundle config set without 'development test'";

export const INSTALLS: Readonly<Record<DependencyManager, Install>> = {
  npm: {
    ...createInstall(/(?:^|\s)npm (?:ci|clean-install|install|i)(?=\s|$)/, '--omit=dev'),
    without: 'npm ci --omit=dev',
    prune: 'npm prune --omit=dev',
    uses: USES_NODE,
  },
  yarn: {
    ...createInstall(/(?:^|\s)yarn(?: install)?(?= --|\s*$)/, '--production'),
    without: 'yarn install --production',
    uses: USES_NODE,
    // Later versions use `--immutable`, and don't have this option.
    isCertain: (script) => script.includes(' --frozen-lockfile') && !script.includes('corepack'),
  },
  pnpm: {
    ...createInstall(/(?:^|\s)pnpm (?:install|i)(?=\s|$)/, '--prod'),
    without: 'pnpm install --prod',
    prune: 'pnpm prune --prod',
    uses: USES_NODE,
  },
  bun: {
    ...createInstall(/(?:^|\s)bun (?:install|i)(?=\s|$)/, '--production'),
    without: 'bun install --production',
    uses: USES_NODE,
  },
  pip: {
    install: /\bpip3? install /,
    leaveOut: leaveOutLists,
    without: 'pip install -r requirements.txt',
    uses: USES_PYTHON,
  },
  poetry: {
    ...createInstall(/(?:^|\s)poetry (?:install|sync)(?=\s|$)/, '--only main'),
    without: 'poetry install --only main',
    prune: 'poetry sync --only main',
    uses: USES_PYTHON,
    isCertain: (script) => !/ --(?:with|without|only|extras|all-extras)\b| -E\b/.test(script),
  },
  uv: {
    ...createInstall(/(?:^|\s)uv sync(?=\s|$)/, '--no-dev'),
    without: 'uv sync --no-dev',
    prune: 'uv sync --no-dev',
    uses: USES_PYTHON,
    // `uv run` would install them when the container starts.
    isCertain: () => false,
  },
  bundler: {
    install: /(?:^|\s)bundle(?: install)?(?= -|\s*$)/,
    leaveOut: leaveOutGroups,
    without: `${BUNDLE_WITHOUT} && bundle install`,
    prune: `${BUNDLE_WITHOUT} && bundle clean --force`,
    uses: USES_RUBY,
  },
  composer: {
    ...createInstall(/(?:^|\s)composer (?:install|i)(?=\s|$)/, '--no-dev'),
    without: 'composer install --no-dev',
    prune: 'composer install --no-dev',
    uses: USES_PHP,
  },
};

const LIST = / (?:-r ?|--requirement[= ])(\S+)/g;

/** Removes the lists of development packages from a command that has other lists. */
function leaveOutLists(script: string): string {
  return script.replace(/[^&|;]+/g, (part) => {
    const lists = [...part.matchAll(LIST)].map(([words, list = '']) => ({ words, list }));
    const goes = lists.filter(({ list }) => isDevelopmentList(list));
    if (!/\bpip3? install /.test(part) || goes.length === lists.length) return part;
    return goes.reduce((text, { words }) => text.replace(words, ''), part);
  });
}

const isDevelopmentList = (list: string): boolean =>
  PYTHON_DEVELOPMENT_LISTS.some((name) => list === name || list.endsWith(`/${name}`));

/** The setting persists for later commands, which would otherwise miss the gems. */
function leaveOutGroups(script: string): string {
  if (/\bwithout\b|\bBUNDLE_WITHOUT\b/.test(script)) return script;
  return script.replace(
    /(^|&& *|; *)(bundle(?: install)?(?: -\S+)*(?= *(?:&&|;|$)))/,
    (_all, start: string, command: string) => `${start}${BUNDLE_WITHOUT} && ${command}`,
  );
}
