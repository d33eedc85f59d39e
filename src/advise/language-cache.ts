import { addOption, mountCaches } from './edit-run.ts';
import { createLeftoverRule, type EditScript, type LeftoverFix } from './leftovers.ts';

/** Keeps the folders in a cache of the builder; those of npm are one. */
const mountFolders: EditScript = (script, folders) => {
  const roots = new Set(folders.map((folder) => folder.replace(/(?<=\/\.npm)\/_\w+$/, '')));
  const missing = [...roots].filter((folder) => !script.includes(`target=${folder} `));
  return missing.length === 0 ? script : mountCaches(script, missing);
};

/**
 * One row per tool. Only files that the tool fetches or builds again by itself, never files that
 * programs run from: not Go's module sources (`pkg/mod`), `~/.cargo/bin`, Poetry's environments in
 * its cache, `.yarn/cache` and `.yarn/berry` (Plug'n'Play runs from them), Coursier's jars, NuGet's
 * packages, or browsers and models in `~/.cache`. pnpm, uv, bun and conda link installed files to
 * their stores; those bytes have another name and are not counted.
 */
const CACHES: readonly LeftoverFix[] = [
  {
    subject: 'npm',
    fix: [
      'RUN --mount=type=cache,target=/root/.npm npm ci',
      '# or, without BuildKit:',
      'RUN npm ci && npm cache clean --force',
    ],
  },
  {
    subject: 'node-gyp',
    fix: ['RUN --mount=type=cache,target=/root/.cache/node-gyp npm ci'],
  },
  {
    subject: 'yarn',
    fix: [
      '# the folder printed by "yarn cache dir":',
      'RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile',
      '# or, without BuildKit:',
      'RUN yarn install --frozen-lockfile && yarn cache clean',
    ],
  },
  {
    subject: 'pnpm',
    fix: [
      '# the folder printed by "pnpm store path":',
      'RUN --mount=type=cache,target=/root/.local/share/pnpm/store pnpm install --frozen-lockfile',
    ],
  },
  {
    subject: 'bun',
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
    fix: [
      'RUN --mount=type=cache,target=/root/.m2/repository mvn -B package',
      '# in the final stage:',
      'COPY --from=build /src/target/app.jar /app.jar',
    ],
  },
  {
    subject: 'gradle',
    fix: [
      'RUN --mount=type=cache,target=/home/gradle/.gradle/caches gradle --no-daemon build',
      '# in the final stage:',
      'COPY --from=build /src/build/libs/app.jar /app.jar',
    ],
  },
  {
    subject: 'composer',
    fix: ['RUN --mount=type=cache,target=/root/.cache/composer composer install --no-dev'],
  },
  {
    subject: 'bundler',
    fix: ['RUN bundle install && rm -rf /usr/local/bundle/cache'],
  },
  {
    subject: 'nuget',
    fix: ['RUN --mount=type=cache,target=/root/.local/share/NuGet dotnet restore'],
  },
];

/** Caches of language package managers, which only speed up a later install. */
export const languageCache = createLeftoverRule(
  'language-cache',
  {
    title: 'Caches of language package managers',
    finds:
      'Folders that a package manager fills for later installs, found by their paths. It counts ' +
      'everything in them, also what a later layer deletes.',
    unless: 'Keep it if a program in the image installs packages when it starts.',
  },
  CACHES,
  "Only a later install uses it. Deleting it in a later layer doesn't make the image smaller.",
  {
    what: 'package manager cache',
    fix: ['# keep it outside the image:', 'RUN --mount=type=cache,target=/root/.cache make'],
  },
  mountFolders,
);
