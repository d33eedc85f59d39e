import { describe, expect, test } from '@jest/globals';
import { formatPatch } from '../../src/fix/patch.ts';
import { type FixPlan, planFixes } from '../../src/fix/plan.ts';
import type { Advice } from '../../src/model/advice.ts';
import type { ReadLayerFacts } from '../../src/model/facts.ts';

const LINES = (first: number, last = first) =>
  ({ file: 'Dockerfile', line: first, endLine: last, by: 'provenance' }) as const;

const layer = (
  index: number,
  dockerfile: ReadLayerFacts['dockerfile'],
  reclaimableBytes = 0,
): ReadLayerFacts =>
  ({
    index,
    contentBytes: 1000,
    reclaimableBytes,
    instruction: null,
    ...(dockerfile && { dockerfile }),
  }) as ReadLayerFacts;

const advice = (more: Partial<Advice> & Pick<Advice, 'id' | 'subject'>): Advice => ({
  bytes: 1000,
  layer: 1,
  places: [],
  placeCount: more.places?.length ?? 0,
  ...more,
});

const place = (path: string, of = 1, bytes = 1000) => ({
  path,
  bytes,
  layer: of,
  isVisible: true,
});

const APT = advice({
  id: 'package-index',
  subject: 'apt',
  places: [place('/var/lib/apt/lists')],
});

/** Plans the fixes of an image whose layer N comes from the Nth line range. */
function plan(
  text: string,
  spans: readonly (readonly [number, number])[],
  given: readonly Advice[],
  { ignore = '', reclaimableBytes = 1000, hasBuildKit = true } = {},
): FixPlan {
  return planFixes(
    {
      layers: [
        layer(0, undefined),
        ...spans.map(([first, last], i) => ({
          ...layer(i + 1, LINES(first, last), reclaimableBytes),
          instruction: text
            .split('\n')
            .slice(first - 1, last)
            .join(' '),
        })),
      ],
      advice: given,
      dockerfile: { path: 'Dockerfile', text },
      ignore: { path: '.dockerignore', text: ignore },
      hasBuildKit,
    },
    undefined,
  );
}

const newText = ({ files }: FixPlan, path = 'Dockerfile'): string | undefined =>
  files.find((file) => file.path === path)?.newText;

describe('apt lists', () => {
  test('are deleted by the instruction that installs', () =>
    expect(
      newText(plan('FROM a\nRUN apt-get update && apt-get install -y b\n', [[2, 2]], [APT])),
    ).toBe('FROM a\nRUN apt-get update && apt-get install -y b && rm -rf /var/lib/apt/lists/*\n'));

  test('a separate update moves into the install that follows', () =>
    expect(
      newText(
        plan(
          'FROM a\nRUN apt-get update\nRUN apt-get install -y \\\n    b\nCMD ["b"]\n',
          [
            [2, 2],
            [3, 4],
          ],
          [APT],
        ),
      ),
    ).toBe(
      'FROM a\nRUN apt-get update && apt-get install -y \\\n    b \\\n    && rm -rf ' +
        '/var/lib/apt/lists/*\nCMD ["b"]\n',
    ));

  test('are deleted by a later instruction that would fetch them again, too', () => {
    const lines = (end: string, ...more: readonly string[]): string[] => [
      ...['FROM a', `RUN apt-get update && apt-get install -y b${end}`],
      ...[`RUN apt-get update && apt-get install -y c${end}`, 'RUN echo d', ...more],
    ];
    const rewrite = (text: string) =>
      plan(
        text,
        [
          [2, 2],
          [3, 3],
          [4, 4],
          [5, 7],
        ],
        [APT],
      );
    const { files } = rewrite(lines('').join('\n'));
    expect(files[0]?.newText).toBe(lines(' && rm -rf /var/lib/apt/lists/*').join('\n'));
    const mounted = 'RUN --mount=type=cache,dst=/var/lib/apt/lists apt-get update';
    expect(rewrite(lines('', mounted).join('\n')).files[0]?.newText).toBe(
      lines(' && rm -rf /var/lib/apt/lists/*', mounted).join('\n'),
    );
    const heredoc = ['RUN <<EOF', 'apt-get update', 'EOF'];
    expect(rewrite(lines('', ...heredoc).join('\n')).files).toEqual([]);
  });

  test.each([
    ['an update whose lists others may use', 'FROM a\nRUN apt-get update && echo b\n'],
    ['another shell', 'FROM a\nRUN <<EOF\napt-get update && apt-get install b\nEOF\n'],
    ['the JSON form', 'FROM a\nRUN ["apt-get", "install", "b"]\n'],
    ['a SHELL instruction', 'FROM a\nRUN apt-get update && apt-get install -y b\nSHELL ["pwsh"]\n'],
  ])('%s is not changed', (_what, text) => {
    const { files, left } = plan(text, [[2, text.includes('EOF') ? 4 : 2]], [APT]);
    expect({ files, left }).toEqual({ files: [], left: [APT] });
  });
});

describe('lists that a later instruction needs', () => {
  const planGiven = (
    subject: string,
    folder: string,
    script: string,
    ...later: readonly string[]
  ) =>
    newText(
      plan(
        ['FROM a AS own', `RUN ${script}`, ...later, ''].join('\n'),
        [[2, 2]],
        [advice({ id: 'package-index', subject, places: [place(folder)] })],
      ),
    )?.split('\n')[1];
  const apt = (...later: string[]) =>
    planGiven('apt', '/var/lib/apt/lists', 'apt-get update && apt-get install -y b', ...later);
  const apk = (script: string, ...later: string[]) =>
    planGiven('apk', '/var/cache/apk', script, ...later);

  test.each([
    [['RUN apt-get install -y c']],
    [['RUN ["apt-get", "install", "-y", "c"]']],
    [['RUN <<EOF', 'apt-get install -y c', 'EOF']],
    [['RUN apt-get -qq install -y c && apt-get update']],
    [['FROM own AS other', 'RUN apt install c', 'FROM own']],
    [['ONBUILD RUN apt-get install -y c']],
  ])('are kept before %j', (later) => expect(apt(...later)).toBeUndefined());

  test.each([
    [['RUN apt-get update && apt-get install -y c']],
    [['RUN apt-get purge -y b']],
    [['FROM b', 'RUN apt-get install -y c']],
    [['FROM b', 'COPY --from=other /x /x', 'RUN apt-get install -y c']],
  ])('are deleted before %j', (later) =>
    expect(apt(...later)).toBe(
      'RUN apt-get update && apt-get install -y b && rm -rf /var/lib/apt/lists/*',
    ),
  );

  test('an update is not joined with the next install if a third instruction needs it', () =>
    expect(
      planGiven(
        ...(['apt', '/var/lib/apt/lists', 'apt-get update'] as const),
        'RUN apt-get install -y b',
        'RUN apt-get install -y c',
      ),
    ).toBeUndefined());

  test.each([
    ['apk add b', 'RUN apk add --no-cache b'],
    [
      'apk update && apk add b',
      'RUN apk update && apk add --no-cache b && rm -rf /var/cache/apk/*',
    ],
    ['apk add -U b', 'RUN apk add --no-cache -U b && rm -rf /var/cache/apk/*'],
    ['apk update', undefined],
  ])('for apk: %s', (script, expected) => expect(apk(script)).toBe(expected));

  test.each([
    ['RUN apk add c', undefined],
    ['RUN apk add --no-cache c', 'RUN apk add --no-cache b'],
  ])('for apk, before %s', (later, expected) => expect(apk('apk add b', later)).toBe(expected));

  test('for pacman', () => {
    const folder = '/var/lib/pacman/sync';
    expect(planGiven('pacman', folder, 'pacman -Sy b', 'RUN pacman -S c')).toBeUndefined();
    expect(planGiven('pacman', folder, 'pacman -Sy b', 'RUN pacman -Syu c')).toContain('rm -rf');
  });

  test.each([
    'apt-get update && apt-get install -y b; exit 0',
    'apt-get update && apt-get install -y b &',
    'sudo apt-get update && sudo apt-get install -y b',
  ])('are kept in scripts to which nothing can be added: %s', (script) =>
    expect(planGiven('apt', '/var/lib/apt/lists', script)).toBeUndefined(),
  );
});

describe('caches', () => {
  const fix = (
    [subject, folder]: readonly [string, string],
    lines: readonly string[],
    more: { readonly hasBuildKit?: boolean; readonly start?: string } = {},
  ): string | undefined =>
    newText(
      plan(
        [more.start ?? 'FROM a', ...lines, ''].join('\n'),
        [[2, 2]],
        [advice({ id: 'language-cache', subject, places: [place(folder)] })],
        { hasBuildKit: more.hasBuildKit ?? true },
      ),
    )?.split('\n')[1];
  const NPM = ['npm', '/root/.npm/_cacache'] as const;
  const GO = ['go', '/root/.cache/go-build'] as const;

  test("in root's home are mounted, others deleted: a mount belongs to root", () => {
    expect(fix(NPM, ['RUN npm ci'])).toBe('RUN --mount=type=cache,target=/root/.npm npm ci');
    expect(fix(['npm', '/home/node/.npm/_cacache'], ['RUN npm ci'])).toBe(
      'RUN npm ci && rm -rf /home/node/.npm',
    );
  });

  test.each([
    ['the classic builder', { hasBuildKit: false }],
    ['an old frontend', { start: '# syntax=docker/dockerfile:1.0' }],
    ['another frontend', { start: '# syntax=example.com/frontend:1' }],
  ])('are deleted with %s, which does not support mounts', (_what, more) =>
    expect(fix(NPM, ['RUN npm ci'], more)).toBe('RUN npm ci && rm -rf /root/.npm'),
  );

  test.each(['docker/dockerfile:1', 'docker/dockerfile:1.7-labs', 'docker/dockerfile:1@sha256:a'])(
    'are mounted with %s',
    (name) => expect(fix(NPM, ['RUN npm ci'], { start: `# syntax=${name}` })).toContain('--mount='),
  );

  test.each([
    [NPM, ['RUN npm ci', 'RUN npm install --offline c']],
    [NPM, ['RUN npm ci', 'RUN npm install c']],
    [NPM, ['RUN npm ci', 'RUN --network=none make']],
    [GO, ['RUN go mod download', 'COPY . .', 'RUN go build']],
    [
      ['maven', '/root/.m2/repository'],
      ['RUN mvn dependency:go-offline', 'RUN mvn -o package'],
    ],
    [['cargo', '/root/.cargo/registry'], ['RUN cargo build --offline']],
  ] as const)('%j is kept before an instruction that needs it: %j', (cache, lines) =>
    expect(fix(cache, lines)).toBeUndefined(),
  );

  test('a build that does not read the cache does not matter', () =>
    expect(fix(NPM, ['RUN npm ci', 'RUN npm run build'])).toContain('--mount='));

  test('steps that share caches mount all of them', () => {
    const given: Advice = advice({
      ...{ id: 'language-cache', subject: 'go' },
      places: [place('/root/go/pkg/mod/cache', 1), place('/root/.cache/go-build', 2)],
      layers: [
        { layer: 1, bytes: 500 },
        { layer: 2, bytes: 500 },
      ],
    });
    const text = 'FROM a\nRUN go mod download\nRUN go build\n';
    const mounts =
      '--mount=type=cache,target=/root/go/pkg/mod/cache ' +
      '--mount=type=cache,target=/root/.cache/go-build';
    const spans = [
      [2, 2],
      [3, 3],
    ] as const;
    expect(newText(plan(text, spans, [given]))).toBe(
      `FROM a\nRUN ${mounts} go mod download\nRUN ${mounts} go build\n`,
    );
  });
});

describe('development dependencies', () => {
  const DEV = advice({ id: 'development-dependencies', subject: 'npm' });

  test('are omitted from an install that no instruction builds on', () =>
    expect(newText(plan('FROM a\nRUN npm ci\nCOPY . .\n', [[2, 2]], [DEV]))).toBe(
      'FROM a\nRUN npm ci --omit=dev\nCOPY . .\n',
    ));

  test.each([
    [
      'a later instruction',
      'FROM a\nRUN npm ci\nRUN npm run build\n',
      [
        [2, 2],
        [3, 3],
      ] as const,
    ],
    ['the same instruction', 'FROM a\nRUN npm ci && npx tsc\n', [[2, 2]] as const],
    [
      'a stage that the image does not contain',
      'FROM a AS deps\nRUN npm ci\nFROM deps AS test\nRUN npm test\nFROM deps\n',
      [[2, 2]] as const,
    ],
    [
      'a stage that copies them',
      'FROM a AS deps\nRUN npm ci\nFROM a\nCOPY --from=0 /a /a\nRUN npm test\nFROM deps\n',
      [[2, 2]] as const,
    ],
    ['the JSON form', 'FROM a\nRUN npm ci\nRUN ["npm", "test"]\n', [[2, 2]] as const],
    ['a here-document', 'FROM a\nRUN npm ci\nRUN <<E\nnpm test\nE\n', [[2, 2]] as const],
  ])('are kept if %s may need them', (_what, text, spans) =>
    expect(plan(text, spans, [DEV]).files).toEqual([]),
  );
});

describe('files that are copied and deleted later', () => {
  const makeDeleted = (path: string): Advice =>
    advice({
      id: 'deleted-later',
      subject: 'copy',
      places: [{ ...place(path), isVisible: false, hiddenInLayer: 2, contextPath: 'tests' }],
    });
  const SPANS = [
    [2, 2],
    [3, 3],
  ] as const;
  const planText = (text: string, ignore = '') =>
    plan(text, SPANS, [makeDeleted('/app/tests')], { ignore });
  const TEXT = 'FROM a\nCOPY . /app\nRUN rm -rf /app/tests\n';

  test('are no longer sent to the builder', () => {
    const { fixes, files, rewrites } = planText(TEXT, '.git\n');
    expect(newText({ files } as FixPlan, '.dockerignore')).toBe('.git\ntests\n');
    expect(fixes).toMatchObject([{ id: 'deleted-later', bytes: 1000, lines: null }]);
    expect(rewrites).toEqual([
      {
        ...{ file: '.dockerignore', line: 1, endLine: 1 },
        ...{ oldLines: ['.git'], newLines: ['.git', 'tests'] },
        ...{ advice: [{ id: 'deleted-later', subject: 'copy' }], bytes: 1000 },
      },
    ]);
  });

  test('create an ignore file if there is none', () => {
    const { rewrites } = planText(TEXT);
    expect(rewrites).toMatchObject([{ line: 1, oldLines: [], newLines: ['tests'] }]);
  });

  test.each([
    ['another stage copies everything', `FROM b AS test\nCOPY . .\n${TEXT}`, 2],
    ['another instruction copies a part', `${TEXT}COPY tests/data /data\n`, 0],
    ['an instruction mounts the context', `${TEXT}RUN --mount=type=bind,target=/src make\n`, 0],
    ['they are used before they are deleted', TEXT.replace('rm', '/app/tests/run && rm'), 0],
  ])('are kept if %s', (_why, text, shift) => {
    const spans = SPANS.map(([from, to]) => [from + shift, to + shift] as const);
    expect(plan(text, spans, [makeDeleted('/app/tests')]).files).toEqual([]);
  });

  test('are kept if a stage that starts from theirs runs something', () => {
    const text =
      'FROM a AS s\nCOPY . /app\nFROM s AS test\nRUN make\nFROM s\nRUN rm -rf /app/tests\n';
    const spans = [
      [2, 2],
      [6, 6],
    ] as const;
    expect(plan(text, spans, [makeDeleted('/app/tests')]).files).toEqual([]);
  });

  test('are excluded although an instruction copies something else', () => {
    const { files } = plan(
      'FROM a\nCOPY . /app\nRUN rm -rf /app/tests\nCOPY package*.json /x/\n',
      SPANS,
      [makeDeleted('/app/tests')],
    );
    expect(files.map(({ path }) => path)).toEqual(['.dockerignore']);
  });
});

describe('development dependencies of other package managers', () => {
  const getEdit = (subject: string, ...lines: readonly string[]): string | undefined => {
    const spans = lines.map((_, i) => [i + 2, i + 2] as const);
    const given = advice({ id: 'development-dependencies', subject });
    return newText(plan(`FROM a\n${lines.join('\n')}\n`, spans, [given]))?.split('\n')[1];
  };

  test.each([
    ['npm', 'RUN npm install', 'RUN npm install --omit=dev'],
    ['yarn', 'RUN yarn --frozen-lockfile', 'RUN yarn --production --frozen-lockfile'],
    ['pnpm', 'RUN pnpm i --frozen-lockfile', 'RUN pnpm i --prod --frozen-lockfile'],
    ['bun', 'RUN bun install', 'RUN bun install --production'],
    ['pip', 'RUN pip install -r a.txt -r requirements-dev.txt', 'RUN pip install -r a.txt'],
    ['poetry', 'RUN poetry install --no-root', 'RUN poetry install --only main --no-root'],
    [
      'bundler',
      'RUN bundle install --jobs=4',
      "RUN bundle config set without 'development test' && bundle install --jobs=4",
    ],
    ['composer', 'RUN composer install', 'RUN composer install --no-dev'],
  ])('%s omits them from an install that no instruction builds on', (subject, line, expected) => {
    expect(getEdit(subject, line, 'COPY . .')).toBe(expected);
  });

  test.each([
    ['yarn', ['RUN yarn --frozen-lockfile && yarn build']],
    ['yarn', ['RUN yarn install --immutable']],
    ['yarn', ['RUN corepack enable && yarn install --frozen-lockfile']],
    ['pnpm', ['RUN pnpm install', 'RUN pnpm build']],
    ['pip', ['RUN pip install -r requirements-dev.txt']],
    ['pip', ['RUN pip install -r a.txt -r requirements-dev.txt', 'RUN python manage.py test']],
    ['poetry', ['RUN poetry install --with docs']],
    ['uv', ['RUN uv sync']],
    ['bundler', ['RUN bundle install && bundle exec rake assets:precompile']],
    ['bundler', ["RUN bundle config set without 'test' && bundle install"]],
    ['composer', ['RUN composer install', 'RUN vendor/bin/phpunit']],
  ])('%s is not changed in %j', (subject, lines) => {
    expect(getEdit(subject, ...lines)).toBeUndefined();
  });

  test.each([
    ['RUN pnpm install && pnpm store prune', 'RUN pnpm install --prod && pnpm store prune'],
  ])('a cache that is already deleted needs no change: %s', (line, expected) => {
    expect(getEdit('pnpm', line)).toBe(expected);
  });
});

describe('chown', () => {
  const CHOWN = advice({
    id: 'copied-metadata',
    subject: 'owner',
    layer: 2,
    places: [{ ...place('/app', 1), isVisible: false, hiddenInLayer: 2 }],
  });
  const SPANS = [
    [2, 2],
    [3, 3],
  ] as const;
  const TEXT = 'FROM a\nCOPY . /app\nRUN chown -R 1000:1000 /app\nUSER 1000\n';

  test('becomes an option of COPY if it applies to everything that was copied', () =>
    expect(newText(plan(TEXT, SPANS, [CHOWN]))).toBe(
      'FROM a\nCOPY --chown=1000:1000 . /app\nUSER 1000\n',
    ));

  test('is kept if it applies to a part', () =>
    expect(plan(TEXT, SPANS, [CHOWN], { reclaimableBytes: 500 }).files).toEqual([]));

  test('is kept if it also applies to an older folder, or only to folders', () => {
    const older = { ...CHOWN, subject: 'owner+folders' };
    expect(plan(`WORKDIR /app\n${TEXT}`, SPANS, [older]).files).toEqual([]);
    expect(plan(TEXT, SPANS, [{ ...CHOWN, subject: 'no-op-files' }]).files).toEqual([]);
  });

  test('is kept if the user is created after the copy', () =>
    expect(plan(TEXT.replace('chown', 'useradd app && chown'), SPANS, [CHOWN]).files).toEqual([]));

  const setOwner = (changer: string, copy = 'COPY', more = {}): string | undefined =>
    newText(plan(`FROM a\n${copy} . /app\nRUN ${changer} /app\n`, SPANS, [CHOWN], more))?.split(
      '\n',
    )[1];

  test('keeps the group of a user without one', () => {
    expect(setOwner('chown -R node')).toBe('COPY --chown=node:0 . /app');
    expect(setOwner('chown -R node', 'ADD')).toBeUndefined();
  });

  test.each(['chown -R node:', 'chown -R :node', 'chown -R a.b', 'chmod -R u+x', 'chmod -R 4755'])(
    '%s is kept, because COPY interprets it differently',
    (changer) => expect(setOwner(changer)).toBeUndefined(),
  );

  test.each([
    ['COPY . /srv/app', 'chown -R 1:1', false],
    ['COPY . app', 'chown -R 1:1', true],
    ['COPY . ./a/app', 'chown -R 1:1', false],
    ['COPY ["a b", "/app"]', 'chown -R 1:1', true],
    ['COPY . $TO', 'chown -R 1:1', false],
    ['COPY a /srv/app', 'chmod 755', true],
    ['COPY a /srv/app', 'chmod 700', false],
  ])('%s, with folders that it may create, and %s: %j', (copy, changer, isMoved) => {
    const text = `FROM a\n${copy}\nRUN ${changer} /app\n`;
    expect(plan(text, SPANS, [CHOWN]).files.length > 0).toBe(isMoved);
  });

  test('a mode is set while copying only by BuildKit', () => {
    expect(setOwner('chmod -R 755')).toBe('COPY --chmod=755 . /app');
    expect(setOwner('chmod -R 755', 'COPY', { hasBuildKit: false })).toBeUndefined();
  });

  test.each([
    ['RUN git -C /app describe', false],
    ['RUN apt-get update && apt-get install -y b', true],
  ])('after %s: %j', (between, isMoved) => {
    const chown = { ...CHOWN, layer: 3, places: [{ ...place('/app', 1), hiddenInLayer: 3 }] };
    const text = `FROM a\nCOPY . /app\n${between}\nRUN chown -R 1:1 /app\n`;
    const spans = [2, 3, 4].map((line) => [line, line] as const);
    expect(plan(text, spans, [chown]).files.length > 0).toBe(isMoved);
  });

  test('is removed if it changes nothing', () =>
    expect(
      newText(
        plan('FROM a\nCOPY . /app\nRUN chmod -R 755 /app\n', SPANS, [
          { ...CHOWN, subject: 'no-op' },
        ]),
      ),
    ).toBe('FROM a\nCOPY . /app\n'));
});

describe('private files', () => {
  const makeFound = (contextPath?: string): Advice =>
    advice({
      ...{ id: 'private-files', subject: '.env' },
      places: [{ ...place('/app/.env'), ...(contextPath !== undefined && { contextPath }) }],
    });
  const ENV = makeFound('.env');
  const getIgnore = (text: string, given = ENV): string | undefined =>
    newText(plan(text, [[2, 2]], [given], { ignore: 'node_modules' }), '.dockerignore');

  test('are excluded from the build context, but not other files with the same name', () => {
    const planned = plan('FROM a\nCOPY . /app\n', [[2, 2]], [ENV], { ignore: 'node_modules' });
    expect(newText(planned, '.dockerignore')).toBe('node_modules\n.env\n');
    expect(planned.fixes).toEqual([
      { id: 'private-files', subject: '.env', bytes: 1000, lines: null },
    ]);
  });

  test.each([
    ['system packages', 'RUN apt-get update && apt-get install -y a && chown -R 1 /app\n'],
    ['a forced deletion', 'RUN rm -rf /app/.env\n'],
    ['another stage without the files', 'FROM b\nRUN make\n'],
  ])('are excluded before %s', (_what, later) =>
    expect(getIgnore(`FROM a\nCOPY . /app\n${later}`)).toBe('node_modules\n.env\n'),
  );

  test.each([
    ['they come from another stage', 'FROM a\nCOPY --from=b /app /app\n'],
    ['an instruction names them', 'FROM a\nCOPY .env /app/\n'],
    ['an instruction copies nothing else', 'FROM a\nCOPY .en* /app/\n'],
    [
      'another stage names them',
      'FROM a\nCOPY . /app\nFROM b\nCOPY ["package.json", ".env", "."]\n',
    ],
    ['a program may read them', 'FROM a\nCOPY . /app\nRUN npm ci\n'],
    ['a program in a here-document may read them', 'FROM a\nCOPY . /app\nRUN <<EOF\nmake\nEOF\n'],
    [
      'a program in another stage may read them',
      'FROM a AS s\nCOPY . /app\nFROM s AS t\nRUN make\nFROM b\n',
    ],
    ['a command fails without them', 'FROM a\nCOPY . /app\nRUN rm /app/.env\n'],
    ['a mount may read them', 'FROM a\nCOPY . /app\nRUN --mount=type=bind,target=/x make -C /x\n'],
  ])('are kept if %s', (_why, text) => expect(getIgnore(text)).toBeUndefined());

  test('are excluded even if a later instruction copies them again', () => {
    const given = {
      ...ENV,
      places: [place('/app/.env', 2), ...ENV.places],
      ...{ placeCount: 2, layer: 2, layers: [2, 1].map((of) => ({ layer: of, bytes: 500 })) },
    };
    expect(getIgnore('FROM a\nCOPY . /app\nRUN chown -R 1 /app\n', given)).toBe(
      'node_modules\n.env\n',
    );
    const other = { ...given, places: [place('/app/b/.env', 2), ...ENV.places] };
    expect(getIgnore('FROM a\nCOPY . /app\nRUN chown -R 1 /app\n', other)).toBeUndefined();
  });

  test('are kept if their place in the build context is unknown', () =>
    expect(getIgnore('FROM a\nCOPY . /app\n', makeFound())).toBeUndefined());
});

test.each([
  ['lower case', 'from a\nrun apt-get update && apt-get install -y b\n', [2, 2]],
  [
    'another escape',
    '# escape=`\nFROM a\nRUN apt-get update && `\n  apt-get install -y b\n',
    [3, 4],
  ],
  ['CRLF', 'FROM a\r\nRUN apt-get update && \\\r\n  apt-get install -y b\r\nCMD b\r\n', [2, 3]],
  [
    'comments and empty lines inside',
    'FROM a\nRUN apt-get update && \\\n# first\n\n  apt-get install -y \\\n  # last\n  b\nCMD b\n',
    [2, 7],
  ],
] as const)('%s is not changed', (_what, text, span) => {
  const edited = newText(plan(text, [span], [APT])) ?? '';
  const added = edited.replace(
    /(?: [\\`]\n *| [\\`]\r\n *| )&& rm -rf \/var\/lib\/apt\/lists\/\*/,
    '',
  );
  const lineEnds = (all: string) => new Set(all.match(/\r?\n/g));
  expect(lineEnds(edited)).toEqual(lineEnds(text));
  expect([added, edited]).toEqual([text, expect.stringContaining(' rm -rf /var/lib/apt')]);
});

test('several fixes of the same instruction add up, and the patch applies', () => {
  const npm = advice({ id: 'language-cache', subject: 'npm', places: [place('/root/.npm')] });
  const planned = plan(
    'FROM a\nRUN apt-get update && apt-get install -y b && npm ci\n',
    [[2, 2]],
    [APT, npm],
  );
  const patch = formatPatch(planned.files).text;
  expect(patch).toContain('--- a/Dockerfile\n+++ b/Dockerfile\n@@ -1,2 +1,2 @@\n FROM a\n-RUN ');
  expect(patch).toContain('rm -rf /var/lib/apt/lists/*');
  expect(planned.fixes.map(({ id }) => id)).toEqual(['package-index', 'language-cache']);
});

describe('rewrites', () => {
  const CHOWN = advice({
    id: 'copied-metadata',
    subject: 'owner',
    layer: 2,
    places: [{ ...place('/app', 1), isVisible: false, hiddenInLayer: 2 }],
  });

  test('two instructions that change together are one rewrite, with the lines between them', () =>
    expect(
      plan(
        'FROM a\nCOPY . /app\n# for all\nRUN chown -R 1:1 \\\n  /app\nUSER 1\n',
        [
          [2, 2],
          [4, 5],
        ],
        [CHOWN],
      ).rewrites,
    ).toEqual([
      {
        file: 'Dockerfile',
        line: 2,
        endLine: 5,
        oldLines: ['COPY . /app', '# for all', 'RUN chown -R 1:1 \\', '  /app'],
        newLines: ['COPY --chown=1:1 . /app', '# for all'],
        advice: [{ id: 'copied-metadata', subject: 'owner' }],
        bytes: 1000,
      },
    ]));

  test('nested fixes are one rewrite, and others one each', () => {
    const apt = (at: number) => ({ ...APT, layer: at, places: [place('/var/lib/apt/lists', at)] });
    const text =
      'FROM a\nCOPY . /app\nRUN apt-get update && apt-get install -y b\nRUN chown -R 1:1 ' +
      '/app\nRUN npm ci\n';
    const spans = [2, 3, 4, 5].map((line) => [line, line] as const);
    const chown = { ...CHOWN, layer: 3, places: [{ ...CHOWN.places[0], hiddenInLayer: 3 }] };
    const npm = advice({
      ...{ id: 'language-cache', subject: 'npm', layer: 4, places: [place('/root/.npm', 4)] },
    });
    const { rewrites, files } = plan(text, spans, [apt(2), chown as Advice, npm]);
    expect(rewrites.map(({ line, endLine, bytes }) => [line, endLine, bytes])).toEqual([
      [2, 4, 2000],
      [5, 5, 1000],
    ]);
    expect(rewrites[0]?.newLines).toEqual([
      'COPY --chown=1:1 . /app',
      'RUN apt-get update && apt-get install -y b && rm -rf /var/lib/apt/lists/*',
    ]);
    expect(files[0]?.newText).toBe(
      ['FROM a', ...rewrites.flatMap(({ newLines }) => newLines), ''].join('\n'),
    );
  });

  test('a deleted instruction has no lines', () =>
    expect(
      plan(
        'FROM a\nCOPY . /app\nRUN chmod -R 755 /app\n',
        [
          [2, 2],
          [3, 3],
        ],
        [{ ...CHOWN, subject: 'no-op' }],
      ).rewrites,
    ).toMatchObject([{ line: 3, endLine: 3, newLines: [] }]));
});

describe('a patch', () => {
  const getPatch = (lines: readonly string[], at: number) =>
    formatPatch(plan([...lines, ''].join('\n'), [[at, at]], [APT]).files);
  const RUN = 'RUN apt-get update && apt-get install -y b';
  const SECRET = 'ENV DB_PASSWORD=hunter2hunter2';

  test('has three lines around each change', () =>
    expect(getPatch(['FROM a', 'USER root', 'ENV A=1', RUN, 'CMD b'], 4).text).toContain(
      '@@ -1,5 +1,5 @@\n FROM a\n USER root\n ENV A=1\n-RUN',
    ));

  test('has fewer if one of these may contain a secret', () => {
    const { text } = getPatch(['FROM a', SECRET, 'USER root', RUN, 'CMD b'], 4);
    expect(text).toContain('@@ -3,3 +3,3 @@\n USER root\n-RUN');
    expect(text).not.toContain('hunter2');
  });

  test.each([
    [['FROM a', SECRET, RUN, 'CMD b'], 3, 2],
    [['FROM a', 'ENV A=1 \\', '  DB_PASSWORD=hunter2hunter2', RUN], 4, 3],
    [['FROM a', `${RUN} && curl -u u:hunter2hunter2 b`], 2, 2],
  ])('is not shown if it would contain one: %j', (lines, at, line) => {
    expect(getPatch(lines, at)).toEqual({ text: '', secret: { path: 'Dockerfile', line } });
  });
});
