import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatInstruction } from '../../../src/analyze/instruction/instruction.ts';
import { maskSecrets } from '../../../src/model/secrets/secrets.ts';
import { PUBLIC_INSTRUCTIONS, SECRET_INSTRUCTIONS, SECRET_SPELLINGS } from './spellings.ts';

/** How builders write a command. */
const BUILDERS: readonly (readonly [string, (command: string) => string])[] = [
  ['BuildKit', (command) => `RUN /bin/sh -c ${command} # buildkit`],
  ['the old builder', (command) => `/bin/sh -c ${command}`],
  ['kaniko', (command) => `RUN ${command}`],
  ['a later command', (command) => `RUN a && ${command} && b`],
  ['several lines', (command) => `RUN a \\\n\t&& ${command}`],
];

describe('no spelling of a secret is shown', () => {
  test.each(SECRET_SPELLINGS)('%s', (command) => {
    for (const [builder, write] of BUILDERS)
      expect(`${builder}: ${formatInstruction(write(command))}`).not.toContain('hunter2');
  });

  test.each(SECRET_INSTRUCTIONS)('%j', (createdBy) =>
    expect(formatInstruction(createdBy)).not.toContain('hunter2'),
  );

  test('of the 150 and more that are known', () =>
    expect(new Set(SECRET_SPELLINGS).size).toBeGreaterThanOrEqual(150));
});

test.each(PUBLIC_INSTRUCTIONS)('what is public stays: %s', (createdBy) =>
  expect(formatInstruction(createdBy)).toBe(createdBy),
);

test.each([
  ['curl -u me:hunter2 https://x', 'curl -u me:*** https://x'],
  ['docker login -u me -p "hunter2" x', 'docker login -u me -p *** x'],
  [
    'echo hunter2 | docker login -u me --password-stdin',
    'echo *** | docker login -u me --password-stdin',
  ],
  ['htpasswd -b /f me hunter2 && make', 'htpasswd -b /f me *** && make'],
  [
    'kubectl create secret generic x --from-literal=a=hunter2',
    'kubectl create secret generic x --from-literal=a=***',
  ],
  ['poetry config http-basic.acme me hunter2', 'poetry config http-basic.acme me ***'],
  ['sh -c "useradd -p hunter2 me" && make', 'sh -c "useradd -p *** me" && make'],
  ['cat > ~/.netrc <<EOF machine x EOF && make', 'cat > ~/.netrc <<EOF *** EOF && make'],
])('only the secret is masked: %s', (line, expected) => expect(maskSecrets(line)).toBe(expected));

describe('a hostile line', () => {
  const PIECES = [
    ' ',
    '"',
    "'",
    '\\',
    '[',
    ']',
    ',',
    '|',
    '<<<',
    '<<',
    '>',
    '(',
    ')',
    ';',
    '=',
    ':',
    '@',
    '://',
    '-p',
    '-u',
    '--token',
    'echo',
    'login',
    'passwd',
    'set',
    'TOKEN',
    'id_',
    '/.aws/',
    '?sig=',
    '/hooks/',
    '-----BEGIN PRIVATE KEY',
    'identified by ',
    'bearer ',
    'htpasswd -b',
    '--password-stdin',
    '$',
    'x',
  ];

  test.each([...PIECES, '<<x', '>(', ' "', '[|', '= ', 'echo|', 'TOKEN<<<', '$(', '(x'])(
    'takes time in proportion to its length: %j',
    (piece) => {
      const startedMs = performance.now();
      maskSecrets(piece.repeat(Math.ceil(200_000 / piece.length)));
      expect(performance.now() - startedMs).toBeLessThan(5000);
    },
  );

  test('of more commands than anyone writes is not shown', () =>
    expect(maskSecrets('a;'.repeat(5000))).toBe('***'));

  test('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string())), (pieces) => {
        expect(typeof maskSecrets(pieces.join(''))).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });
});
