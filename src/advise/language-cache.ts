import { addOption, appendCertainly, mountCaches } from './edit-run.ts';
import {
  createLeftoverRule,
  type EditScript,
  type LeftoverFix,
  type LeftoverStep,
  type ScriptEdit,
} from './leftovers.ts';

/** npm's cache folders count as one. */
export const toRoots = (folders: readonly string[]): readonly string[] => [
  ...new Set(folders.map((folder) => folder.replace(/(?<=\/\.npm)\/_\w+$/, ''))),
];

/** Keeps the folders in a builder cache. */
const mountFolders: EditScript = (script, folders) => {
  const missing = toRoots(folders).filter((folder) => !script.includes(`target=${folder} `));
  return missing.length === 0 ? script : mountCaches(script, missing);
};

/**
 * Keeps the folders out of the layer, unless a later instruction would need or fill them again. A
 * mounted cache belongs to root, so only folders in root's home are mounted.
 */
function keepOut(
  { subject, edit, again }: CacheFix,
  { script, folders, later, steps, everyFolder, hasBuildKit }: LeftoverStep,
): ScriptEdit | undefined {
  const edited = edit?.(script, folders) ?? script;
  const isOption = edited !== script && !edited.includes('--mount=');
  if (isOption) return { script: edited };
  const users = [`RUN ${script}`, ...later].filter((text) => text.startsWith('RUN '));
  if (users.some((text) => OFFLINE.test(text))) return undefined;
  const uses = again ?? new RegExp(`\\b${subject}\\b`);
  if (later.some((text) => uses.test(text) && !steps.includes(text))) return undefined;
  // A step that fills one of them may read the others.
  const mounted = toRoots(everyFolder);
  if (hasBuildKit && mounted.every((folder) => folder.startsWith('/root/')))
    return { script: mountFolders(script, mounted) };
  const deleted = appendCertainly(script, `rm -rf ${toRoots(folders).join(' ')}`);
  return deleted === undefined ? undefined : { script: deleted };
}

/** Files that are only read from a cache, or a step that can't fetch them again. */
const OFFLINE =
  /--(?:prefer-)?offline\b|--frozen\b|--network=none|OFFLINE=|GOPROXY=off|\bmvnw?\b.* -o\b/i;

type CacheFix = LeftoverFix & {
  /** Commands that need or fill the cache again; default: all commands of the tool. */
  readonly again?: RegExp;
};

const NPM_INSTALL = /\bnpm (?:-\S+ )*(?:ci|clean-install|install|i|add|exec|update)\b|\bnpx\b/;

/**
 * One row per tool. Only files that the tool fetches or builds again by itself, never files that
 * programs run from: not Go's module sources (`pkg/mod`), `~/.cargo/bin`, Poetry's environments in
 * its cache, `.yarn/cache` and `.yarn/berry` (Plug'n'Play runs from them), Coursier's jars, NuGet's
 * packages, or browsers and models in `~/.cache`. pnpm, uv, bun and conda link installed files to
 * their stores; those bytes have another name and are not counted.
 */
const CACHES: readonly CacheFix[] = [
  {
    subject: 'npm',
    again: NPM_INSTALL,
    fix: [
      'RUN --mount=type=cache,target=/root/.npm npm ci',
      '# or, without BuildKit:',
      'RUN npm ci && npm cache clean --force',
    ],
  },
  {
    subject: 'node-gyp',
    again: /\b(?:npm|yarn|pnpm|bun|node-gyp) /,
    fix: ['RUN --mount=type=cache,target=/root/.cache/node-gyp npm ci'],
  },
  {
    subject: 'yarn',
    again: /\byarn(?: (?:install|add|global|dlx|--\S*)|\s*(?:$|&&|;))/,
    fix: [
      '# the folder printed by "yarn cache dir":',
      'RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile',
      '# or, without BuildKit:',
      'RUN yarn install --frozen-lockfile && yarn cache clean',
    ],
  },
  {
    subject: 'pnpm',
    again: /\bpnpm (?:install|i|add|fetch|dlx|prune)\b/,
    unlinks: /\bpnpm prune(?: --\w+)*/,
    fix: [
      '# the folder printed by "pnpm store path":',
      'RUN --mount=type=cache,target=/root/.local/share/pnpm/store pnpm install --frozen-lockfile',
    ],
  },
  {
    subject: 'bun',
    again: /\bbun(?:x| (?:install|i|add|x))\b/,
    fix: ['RUN --mount=type=cache,target=/root/.bun/install/cache bun install --frozen-lockfile'],
  },
  {
    subject: 'pip',
    fix: [
      'RUN pip install --no-cache-dir -r requirements.txt',
      '# or keep it outside the image:',
      'RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt',
    ],
    edit: (script, folders) => {
      const edited = addOption(script, /\bpip[\d.]* (?:install|wheel)(?= )/, '--no-cache-dir');
      return edited === script ? mountFolders(script, folders) : edited;
    },
  },
  {
    subject: 'uv',
    fix: [
      'ENV UV_LINK_MODE=copy',
      'RUN --mount=type=cache,target=/root/.cache/uv uv sync --locked --no-dev',
    ],
  },
  {
    subject: 'poetry',
    fix: [
      'RUN --mount=type=cache,target=/root/.cache/pypoetry/cache \\',
      '    --mount=type=cache,target=/root/.cache/pypoetry/artifacts \\',
      '    poetry install --only main',
    ],
  },
  {
    subject: 'conda',
    fix: ['RUN conda install -y numpy && conda clean -afy'],
    safeEdit: ({ script, later }) => {
      const isOffline = later.some((text) => OFFLINE.test(text));
      const cleaned = appendCertainly(script, 'conda clean -afy');
      return /\bconda (?:install|create|env)\b/.test(script) && cleaned !== undefined && !isOffline
        ? { script: cleaned }
        : undefined;
    },
  },
  {
    subject: 'go',
    fix: [
      'RUN --mount=type=cache,target=/root/.cache/go-build \\',
      '    --mount=type=cache,target=/go/pkg/mod \\',
      '    go build -o /out/app .',
      '# in the final stage:',
      'COPY --from=build /out/app /usr/local/bin/app',
    ],
  },
  {
    subject: 'cargo',
    fix: [
      'RUN --mount=type=cache,target=/usr/local/cargo/registry \\',
      '    cargo build --release',
      '# in the final stage:',
      'COPY --from=build /src/target/release/app /usr/local/bin/app',
    ],
  },
  {
    subject: 'maven',
    again: /\bmvnw?\b/,
    fix: [
      'RUN --mount=type=cache,target=/root/.m2/repository mvn -B package',
      '# in the final stage:',
      'COPY --from=build /src/target/app.jar /app.jar',
    ],
  },
  {
    subject: 'gradle',
    again: /\bgradlew?\b/,
    fix: [
      'RUN --mount=type=cache,target=/home/gradle/.gradle/caches gradle --no-daemon build',
      '# in the final stage:',
      'COPY --from=build /src/build/libs/app.jar /app.jar',
    ],
  },
  {
    subject: 'composer',
    again: /\bcomposer (?:install|i|require|update|create-project)\b/,
    fix: ['RUN --mount=type=cache,target=/root/.cache/composer composer install --no-dev'],
  },
  {
    subject: 'bundler',
    again: /\bbundle(?: install|\s*(?:$|&&|;))/,
    fix: ['RUN bundle install && rm -rf /usr/local/bundle/cache'],
  },
  {
    subject: 'python-tools',
    fix: ['# .dockerignore:', '**/.mypy_cache', '**/.pytest_cache', '**/.ruff_cache', '**/.tox'],
    safeEdit: () => undefined,
  },
  {
    subject: 'node-tools',
    fix: [
      'RUN --mount=type=cache,target=/app/.next/cache npm run build',
      '# .dockerignore:',
      '**/node_modules',
      '**/.next',
    ],
    safeEdit: () => undefined,
  },
  {
    subject: 'nuget',
    again: /\bdotnet\b/,
    fix: ['RUN --mount=type=cache,target=/root/.local/share/NuGet dotnet restore'],
  },
];

/** Caches of language package managers, which only speed up a later install. */
export const languageCache = createLeftoverRule(
  'language-cache',
  {
    title: 'Caches of language package managers',
    finds:
      'Folders that package managers, linters and build tools fill for their next run, found by ' +
      'their paths. It counts everything in them, including what a later layer deletes.',
    unless: 'Keep it if a program in the image installs packages when it starts.',
  },
  CACHES,
  "Only a later install uses it. Deleting it in a later layer doesn't make the image smaller.",
  {
    what: 'package manager cache',
    fix: ['# keep it outside the image:', 'RUN --mount=type=cache,target=/root/.cache make'],
  },
  mountFolders,
  (row) => (step) => keepOut(row, step),
);
