import { expect, test } from '@jest/globals';
import { listSecretVariables } from '../../src/analyze/secret-variables.ts';
import type { BaseImageFacts } from '../../src/model/base.ts';

const history = (...createdBy: string[]) => ({
  origins: {
    history: createdBy.map((text) => ({
      createdBy: text,
      isEmpty: !/^(?:RUN|COPY)|\/bin\/sh -c (?!#)/.test(text),
    })),
    provenance: null,
  },
});
const namesIn = (...createdBy: string[]) =>
  listSecretVariables(history(...createdBy)).map(({ by, name }) => `${by} ${name}`);

test.each([
  ['ENV NPM_TOKEN=abcdef123456', 'ENV NPM_TOKEN'],
  ['/bin/sh -c #(nop)  ENV DB_PASSWORD=hunter2hunter2', 'ENV DB_PASSWORD'],
  ['ENV A=1 API_KEY="k-12345678" B=2', 'ENV API_KEY'],
  ['ENV DATABASE_URL=postgres://app:hunter2@db/app', 'ENV DATABASE_URL'],
  ['ARG GITHUB_TOKEN=ghp_0123456789abcdefghij0123', 'ARG GITHUB_TOKEN'],
  ['RUN |2 VERSION=1 NPM_TOKEN=abcdef123456 /bin/sh -c npm ci # buildkit', 'ARG NPM_TOKEN'],
  ['|1 NPM_TOKEN=abcdef123456 /bin/sh -c npm ci', 'ARG NPM_TOKEN'],
])('%j sets %s', (text, name) => expect(namesIn(text)).toEqual([name]));

test.each([
  'ENV GPG_KEY=E3FF2839C048B25C084DEBE9B26995E310250568',
  'ENV PYTHON_SHA256=3e0d4fa1c2b5',
  'ENV NODE_ENV=production PORT=3000',
  'ENV DB_PASSWORD_FILE=/run/secrets/db',
  'ENV TOKEN_URL=https://auth.example.com/token',
  'ENV DB_PASSWORD=changeme SECRET_KEY_BASE=dummy AUTH_ENABLED=true',
  'ENV API_TOKEN= DB_PASSWORD=$PASSWORD',
  'ARG NPM_TOKEN',
  'RUN |1 VERSION=1.2.3 /bin/sh -c echo TOKEN=abcdef123456 > /dev/null',
  'COPY token /app/token',
])('%j sets no secret', (text) => expect(namesIn(text)).toEqual([]));

test('the layer is the one below the instruction', () =>
  expect(listSecretVariables(history('COPY a b', 'ENV NPM_TOKEN=abcdef123456'))).toEqual([
    { name: 'NPM_TOKEN', by: 'ENV', layer: 0 },
  ]));

test('the config reveals variables that are not in the history', () =>
  expect(listSecretVariables({ env: ['PATH=/bin', 'NPM_TOKEN=abcdef123456'] })).toEqual([
    { name: 'NPM_TOKEN', by: 'ENV', layer: null },
  ]));

test("the base image's variables are excluded", () => {
  const base = { layerCount: 1 } as BaseImageFacts;
  const given = history(
    'COPY a /',
    'ENV BASE_TOKEN=abcdef123456',
    'CMD ["sh"]',
    'COPY b /',
    'ENV A_TOKEN=abcdef12',
  );
  const env = ['BASE_TOKEN=abcdef123456', 'A_TOKEN=abcdef12'];
  expect(listSecretVariables({ base, env, ...given }).map(({ name }) => name)).toEqual(['A_TOKEN']);
});

test.each([
  ['after its start command', ['COPY a /', 'CMD ["sh"]', 'ENV A_TOKEN=abcdef12', 'COPY b /']],
  ['after its last layer', ['COPY a /', 'ARG A_TOKEN=abcdef12', 'COPY b /']],
  ['if no instruction adds a layer', ['COPY a /', 'ENTRYPOINT ["a"]', 'ENV A_TOKEN=abcdef12']],
])('own variables follow the base image: %s', (_where, createdBy) => {
  const given = { base: { layerCount: 1 } as BaseImageFacts, ...history(...createdBy) };
  expect(listSecretVariables(given).map(({ name }) => name)).toEqual(['A_TOKEN']);
});

test('an image from scratch has only its own variables', () => {
  const given = { base: { layerCount: 0 } as BaseImageFacts };
  const own = history('ENV A_TOKEN=abcdef12', 'COPY a /');
  expect(listSecretVariables({ ...given, ...own })).toHaveLength(1);
});

test('values are never kept', () =>
  expect(JSON.stringify(listSecretVariables(history('ENV NPM_TOKEN=abcdef123456')))).not.toContain(
    'abcdef',
  ));
