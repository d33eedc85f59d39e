import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { listSecretTexts } from '../../../src/sources/build/build-secrets.ts';
import { tempFolder } from '../../support/archives.ts';
import { testHost } from '../../support/test-host.ts';

const folder = tempFolder();
const host = testHost({
  cwd: folder,
  env: { TOKEN: 's3cret', TOGETHER: 'first-line\nsecond-line', EMPTY: '' },
});
writeFileSync(
  join(folder, '.npmrc'),
  'registry=https://npm.example\n//npm.example/:_authToken=npm_0123456789\nx=1\n',
);
writeFileSync(join(folder, 'large'), 'x'.repeat(100_000));

test.each<[what: string, variables: string[], files: string[], texts: string[]]>([
  ['a variable', ['TOKEN'], [], ['s3cret']],
  [
    'a variable with several lines',
    ['TOGETHER'],
    [],
    ['first-line\nsecond-line', 'second-line', 'first-line'],
  ],
  ['no text if it is empty', ['EMPTY'], [], []],
  ['no text if it is missing', ['NO_SUCH'], ['no-such'], []],
  ['no text if it is too large for a secret, or a folder', [], ['large', '.'], []],
])('hides the texts of %s', (_what, variables, files, texts) =>
  expect(listSecretTexts(variables, files, host)).toEqual(texts),
);

test.each([
  ['by the file', [], ['.npmrc']],
  ['by a name without a variable, as in docker', ['.npmrc'], []],
])(
  'a file is hidden completely, by its lines and by the values that it assigns: named %s',
  (_how, variables, files) => {
    const texts = listSecretTexts(variables, files, host);
    expect(texts).toEqual(
      expect.arrayContaining(['//npm.example/:_authToken=npm_0123456789', 'npm_0123456789']),
    );
    expect(texts).not.toContain('x=1');
    expect(texts.map((text) => text.length)).toEqual(
      texts.map((text) => text.length).sort((a, b) => b - a),
    );
  },
);
