import { addOption, mountCaches } from './edit-run.ts';
import { createLeftoverRule, type EditScript, type Leftover } from './leftovers.ts';

/** Keeps the folders in a cache of the builder; those of npm are one. */
const mountFolders: EditScript = (script, folders) => {
  const roots = new Set(folders.map((folder) => folder.replace(/(?<=\/\.npm)\/_\w+$/, '')));
  const missing = [...roots].filter((folder) => !script.includes(`target=${folder} `));
  return missing.length === 0 ? script : mountCaches(script, missing);
};

/**
 * One row per tool. Only what the tool fetches or builds again by itself, never what programs run from: so not Go's module sources
 * (`pkg/mod`), `~/.cargo/bin`, Poetry's environments below its own cache, `.yarn/cache` and `.yarn/berry` (Plug'n'Play runs from
 * them), Coursier's jars, NuGet's packages, browsers and models below `~/.cache`. pnpm, uv, bun and conda link what they install to
 * their stores; such bytes have a name elsewhere and are not counted.
 */
const CACHES: readonly Leftover[] = [
  {
    subject: 'npm',
    what: 'npm cache',
    signs: ['.npm/_cacache', '.npm/_logs', { path: '_cacache', holds: ['content-v2', 'index-v5'] }],
    fix: [
      'RUN --mount=type=cache,target=/root/.npm npm ci',
      '# or, without BuildKit:',
      'RUN npm ci && npm cache clean --force',
    ],
  },
  {
    subject: 'node-gyp',
    what: 'node-gyp headers',
    signs: ['.cache/node-gyp'],
    fix: ['RUN --mount=type=cache,target=/root/.cache/node-gyp npm ci'],
  },
  {
    subject: 'yarn',
    what: 'yarn cache',
    signs: ['.cache/yarn'],
    fix: [
      '# the folder that "yarn cache dir" names:',
      'RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile',
      '# or, without BuildKit:',
      'RUN yarn install --frozen-lockfile && yarn cache clean',
    ],
  },
  {
    subject: 'pnpm',
    what: 'pnpm store',
    signs: ['.local/share/pnpm/store', '.pnpm-store', '/pnpm/store', '.cache/pnpm'],
    fix: [
      '# the folder that "pnpm store path" names:',
      'RUN --mount=type=cache,target=/root/.local/share/pnpm/store pnpm install --frozen-lockfile',
    ],
  },
  {
    subject: 'bun',
    what: 'bun cache',
    signs: ['.bun/install/cache'],
    fix: ['RUN --mount=type=cache,target=/root/.bun/install/cache bun install --frozen-lockfile'],
  },
  {
    subject: 'pip',
    what: 'pip cache',
    signs: ['.cache/pip'],
    fix: [
      'RUN pip install --no-cache-dir -r requirements.txt',
      '# or keep it outside of the image:',
      'RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt',
    ],
    edit: (script, folders) => {
      const edited = addOption(script, /\bpip[\d.]* (?:install|wheel)(?= )/, '--no-cache-dir');
      return edited === script ? mountFolders(script, folders) : edited;
    },
  },
  {
    subject: 'uv',
    what: 'uv cache',
    signs: ['.cache/uv'],
    fix: [
      'ENV UV_LINK_MODE=copy',
      'RUN --mount=type=cache,target=/root/.cache/uv uv sync --locked --no-dev',
    ],
  },
  {
    subject: 'poetry',
    what: 'Poetry cache',
    signs: ['.cache/pypoetry/cache', '.cache/pypoetry/artifacts'],
    fix: [
      'RUN --mount=type=cache,target=/root/.cache/pypoetry/cache \\',
      '    --mount=type=cache,target=/root/.cache/pypoetry/artifacts \\',
      '    poetry install --only main',
    ],
  },
  {
    subject: 'conda',
    what: 'conda package cache',
    signs: [{ path: 'pkgs', holds: ['urls.txt'] }],
    fix: ['RUN conda install -y ... && conda clean -afy'],
  },
  {
    subject: 'go',
    what: 'Go caches',
    signs: ['.cache/go-build', { path: 'pkg/mod/cache', holds: ['download', 'vcs'] }],
    fix: [
      'RUN --mount=type=cache,target=/root/.cache/go-build \\',
      '    --mount=type=cache,target=/go/pkg/mod \\',
      '    go build -o /out/app .',
      '# and in the last stage:',
      'COPY --from=build /out/app /usr/local/bin/app',
    ],
  },
  {
    subject: 'cargo',
    what: 'cargo registry',
    signs: [
      '.cargo/registry',
      '.cargo/git',
      '/usr/local/cargo/registry',
      '/usr/local/cargo/git',
      '/cargo/registry',
      '/cargo/git',
    ],
    fix: [
      'RUN --mount=type=cache,target=/usr/local/cargo/registry \\',
      '    cargo build --release',
      '# and in the last stage:',
      'COPY --from=build /src/target/release/app /usr/local/bin/app',
    ],
  },
  {
    subject: 'maven',
    what: 'Maven repository',
    signs: ['.m2/repository'],
    fix: [
      'RUN --mount=type=cache,target=/root/.m2/repository mvn -B package',
      '# and in the last stage:',
      'COPY --from=build /src/target/app.jar /app.jar',
    ],
  },
  {
    subject: 'gradle',
    what: 'Gradle caches',
    signs: ['.gradle/caches'],
    fix: [
      'RUN --mount=type=cache,target=/home/gradle/.gradle/caches gradle --no-daemon build',
      '# and in the last stage:',
      'COPY --from=build /src/build/libs/app.jar /app.jar',
    ],
  },
  {
    subject: 'composer',
    what: 'Composer cache',
    signs: ['.composer/cache', '.cache/composer'],
    fix: ['RUN --mount=type=cache,target=/root/.cache/composer composer install --no-dev'],
  },
  {
    subject: 'bundler',
    what: 'gems already installed',
    signs: ['/usr/local/bundle/cache', 'bundle/ruby/*/cache', '.bundle/cache'],
    fix: ['RUN bundle install && rm -rf /usr/local/bundle/cache'],
  },
  {
    subject: 'nuget',
    what: 'NuGet downloads',
    signs: ['.local/share/NuGet/http-cache', '.local/share/NuGet/v3-cache'],
    fix: ['RUN --mount=type=cache,target=/root/.local/share/NuGet dotnet restore'],
  },
];

/** What package managers of languages keep to be faster the next time, which never comes in an image. */
export const languageCache = createLeftoverRule(
  'language-cache',
  CACHES,
  'Kept for a next install, which an image never does. Deleting it later does not take it out of its layer.',
  {
    what: 'package manager cache',
    fix: ['# keep it outside of the image:', 'RUN --mount=type=cache,target=... ...'],
  },
  mountFolders,
);
