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

/** Plans the fixes of an image whose layer N is made by the Nth line span. */
function plan(
  text: string,
  spans: readonly (readonly [number, number])[],
  given: readonly Advice[],
  { ignore = '', reclaimableBytes = 1000 } = {},
): FixPlan {
  return planFixes(
    {
      layers: [
        layer(0, undefined),
        ...spans.map(([first, last], i) => layer(i + 1, LINES(first, last), reclaimableBytes)),
      ],
      advice: given,
      dockerfile: { path: 'Dockerfile', text },
      ignore: { path: '.dockerignore', text: ignore },
    },
    undefined,
  );
}

const newText = ({ files }: FixPlan, path = 'Dockerfile'): string | undefined =>
  files.find((file) => file.path === path)?.newText;

describe('apt lists', () => {
  test('are emptied by the instruction that installs', () =>
    expect(
      newText(plan('FROM a\nRUN apt-get update && apt-get install -y b\n', [[2, 2]], [APT])),
    ).toBe('FROM a\nRUN apt-get update && apt-get install -y b && rm -rf /var/lib/apt/lists/*\n'));

  test('an update on its own moves into the install that follows', () =>
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

  test.each([
    ['an update whose lists others may use', 'FROM a\nRUN apt-get update && echo b\n'],
    ['another shell', 'FROM a\nRUN <<EOF\napt-get update && apt-get install b\nEOF\n'],
    ['the JSON form', 'FROM a\nRUN ["apt-get", "install", "b"]\n'],
    ['a SHELL instruction', 'FROM a\nRUN apt-get update && apt-get install -y b\nSHELL ["pwsh"]\n'],
  ])('%s is left', (_what, text) => {
    const { files, left } = plan(text, [[2, text.includes('EOF') ? 4 : 2]], [APT]);
    expect({ files, left }).toEqual({ files: [], left: [APT] });
  });
});

describe('development dependencies', () => {
  const DEV = advice({ id: 'development-dependencies', subject: 'npm' });

  test('are left out of an install that nothing builds on', () =>
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
  ])('stay if %s may need them', (_what, text, spans) =>
    expect(plan(text, spans, [DEV]).files).toEqual([]),
  );
});

describe('files that are copied and deleted later', () => {
  const deleted = (path: string): Advice =>
    advice({
      id: 'deleted-later',
      subject: 'copy',
      places: [{ ...place(path), isVisible: false, hiddenInLayer: 2, contextPath: 'tests' }],
    });
  const SPANS = [
    [2, 2],
    [3, 3],
  ] as const;
  const planned = (text: string, ignore = '') =>
    plan(text, SPANS, [deleted('/app/tests')], { ignore });
  const TEXT = 'FROM a\nCOPY . /app\nRUN rm -rf /app/tests\n';

  test('are not sent to the builder any more', () => {
    const { fixes, files, rewrites } = planned(TEXT, '.git\n');
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

  test('make an ignore file if there is none', () => {
    const { rewrites } = planned(TEXT);
    expect(rewrites).toMatchObject([{ line: 1, oldLines: [], newLines: ['tests'] }]);
  });

  test.each([
    ['another stage copies everything', `FROM b AS test\nCOPY . .\n${TEXT}`, 2],
    ['another instruction copies a part', `${TEXT}COPY tests/data /data\n`, 0],
    ['an instruction mounts the context', `${TEXT}RUN --mount=type=bind,target=/src make\n`, 0],
    ['they are used before they are deleted', TEXT.replace('rm', '/app/tests/run && rm'), 0],
  ])('stay if %s', (_why, text, shift) => {
    const spans = SPANS.map(([from, to]) => [from + shift, to + shift] as const);
    expect(plan(text, spans, [deleted('/app/tests')]).files).toEqual([]);
  });

  test('do not matter to an instruction that copies something else', () => {
    const { files } = plan(
      'FROM a\nCOPY . /app\nRUN rm -rf /app/tests\nCOPY package*.json /x/\n',
      SPANS,
      [deleted('/app/tests')],
    );
    expect(files.map(({ path }) => path)).toEqual(['.dockerignore']);
  });
});

describe('development dependencies of other package managers', () => {
  const editOf = (subject: string, ...lines: readonly string[]): string | undefined => {
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
  ])('%s leaves them out of an install that nothing builds on', (subject, line, expected) => {
    expect(editOf(subject, line, 'COPY . .')).toBe(expected);
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
  ])('%s stays as it is in %j', (subject, lines) => {
    expect(editOf(subject, ...lines)).toBeUndefined();
  });

  test.each([
    ['RUN pnpm install && pnpm store prune', 'RUN pnpm install --prod && pnpm store prune'],
  ])('a cache that is emptied needs none: %s', (line, expected) => {
    expect(editOf('pnpm', line)).toBe(expected);
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

  test('becomes an option of the copy if it is about all that was copied', () =>
    expect(newText(plan(TEXT, SPANS, [CHOWN]))).toBe(
      'FROM a\nCOPY --chown=1000:1000 . /app\nUSER 1000\n',
    ));

  test('stays if it is about a part', () =>
    expect(plan(TEXT, SPANS, [CHOWN], { reclaimableBytes: 500 }).files).toEqual([]));

  test('stays if it is also about an older folder, or only about folders', () => {
    const older = { ...CHOWN, subject: 'owner+folders' };
    expect(plan(`WORKDIR /app\n${TEXT}`, SPANS, [older]).files).toEqual([]);
    expect(plan(TEXT, SPANS, [{ ...CHOWN, subject: 'no-op-files' }]).files).toEqual([]);
  });

  test('stays if the user is made after the copy', () =>
    expect(plan(TEXT.replace('chown', 'useradd app && chown'), SPANS, [CHOWN]).files).toEqual([]));

  test('goes if it changes nothing', () =>
    expect(
      newText(
        plan('FROM a\nCOPY . /app\nRUN chmod -R 755 /app\n', SPANS, [
          { ...CHOWN, subject: 'no-op' },
        ]),
      ),
    ).toBe('FROM a\nCOPY . /app\n'));
});

describe('private files', () => {
  const ENV = advice({ id: 'private-files', subject: '.env', places: [place('/app/.env')] });

  test('stay out of the build context', () => {
    const planned = plan('FROM a\nCOPY . /app\n', [[2, 2]], [ENV], { ignore: 'node_modules' });
    expect(newText(planned, '.dockerignore')).toBe('node_modules\n**/.env\n');
    expect(planned.fixes).toEqual([
      { id: 'private-files', subject: '.env', bytes: 1000, lines: null },
    ]);
  });

  test('of another stage do not come from the build context', () =>
    expect(plan('FROM a\nCOPY --from=b /app /app\n', [[2, 2]], [ENV]).files).toEqual([]));
});

test('several fixes of one instruction add up, and the patch applies', () => {
  const npm = advice({ id: 'language-cache', subject: 'npm', places: [place('/root/.npm')] });
  const planned = plan(
    'FROM a\nRUN apt-get update && apt-get install -y b && npm ci\n',
    [[2, 2]],
    [APT, npm],
  );
  const patch = formatPatch(planned.files);
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

  test('fixes inside of each other are one rewrite, others one each', () => {
    const apt = (at: number) => ({ ...APT, layer: at, places: [place('/var/lib/apt/lists', at)] });
    const text =
      'FROM a\nCOPY . /app\nRUN apt-get update && apt-get install -y b\nRUN chown -R 1:1 ' +
      '/app\nRUN apt-get update && apt-get install -y c\n';
    const spans = [2, 3, 4, 5].map((line) => [line, line] as const);
    const chown = { ...CHOWN, layer: 3, places: [{ ...CHOWN.places[0], hiddenInLayer: 3 }] };
    const { rewrites, files } = plan(text, spans, [apt(2), chown as Advice, apt(4)]);
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
