import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatInstruction } from '../../../src/analyze/instruction/instruction.ts';
import { maskSecrets } from '../../../src/model/secrets/secrets.ts';
import { rounds } from '../../support/rounds.ts';
import { MORE_PUBLIC, MORE_SPELLINGS, TOKENS } from './more-spellings.ts';
import { PUBLIC_INSTRUCTIONS, SECRET_INSTRUCTIONS, SECRET_SPELLINGS } from './spellings.ts';

/** The forms in which builders record a command. */
const BUILDERS: readonly (readonly [string, (command: string) => string])[] = [
  ['BuildKit', (command) => `RUN /bin/sh -c ${command} # buildkit`],
  ['the old builder', (command) => `/bin/sh -c ${command}`],
  ['kaniko', (command) => `RUN ${command}`],
  ['a later command', (command) => `RUN a && ${command} && b`],
  ['several lines', (command) => `RUN a \\\n\t&& ${command}`],
];

describe('never shows a secret in any spelling', () => {
  test.each([...SECRET_SPELLINGS, ...MORE_SPELLINGS])('%s', (command) => {
    for (const [builder, write] of BUILDERS)
      expect(`${builder}: ${formatInstruction(write(command))}`).not.toContain('hunter2');
  });

  test.each(SECRET_INSTRUCTIONS)('%j', (createdBy) =>
    expect(formatInstruction(createdBy)).not.toContain('hunter2'),
  );

  // A neutral context: no name, flag or program identifies the token.
  test.each(TOKENS)('with a known format: %s', (token) => {
    for (const line of [`RUN make ${token}`, `RUN echo ${token} > /x`, `LABEL a="b ${token}"`])
      expect(formatInstruction(line)).not.toContain(token.slice(-16));
  });

  test.each([
    ['eyJ', 'a web token', `eyJ${'hbGciOiJIUzI1NiJ9'}.eyJ${'zdWIiOiIxMjM0'}.${'dozjgNryP4J3jVmN'}`],
    ['printed', 'a random word in any file', 'Zk3xQ9vB7nT2mW5rY8pL'],
  ])('%s: %s', (_how, _what, token) =>
    expect(formatInstruction(`RUN echo ${token} > /etc/app/x`)).not.toContain(token),
  );
});

test.each([...PUBLIC_INSTRUCTIONS, ...MORE_PUBLIC])('public text is kept: %s', (createdBy) =>
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
  ['mysql -u root -p pw db', 'mysql -u root -p *** db'],
  ['docker login -u me -p pw registry.x', 'docker login -u me -p *** registry.x'],
  ['x --password password db', 'x --password *** db'],
  ['x --user me --password token https://x', 'x --user me --password *** https://x'],
  ['useradd -p pass app', 'useradd -p *** app'],
  ['mysqladmin password secret status', 'mysqladmin password *** status'],
  [
    'echo x > /tmp/p && docker login --password-stdin < /tmp/p',
    'echo *** > /tmp/p && docker login --password-stdin < /tmp/p',
  ],
  ['curl -d "a=1" -d \'password=x y\' https://z', 'curl -d "a=1" -d \'password=***\' https://z'],
  [
    'curl https://x/i.sh | bash -s -- -t y -b /bin',
    'curl https://x/i.sh | bash -s -- -t *** -b /bin',
  ],
  ['restic --password-command "echo x" init', 'restic --password-command *** init'],
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
    'takes time proportional to its length: %j',
    (piece) => {
      const startedMs = performance.now();
      maskSecrets(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(performance.now() - startedMs).toBeLessThan(5000);
    },
  );

  test('with more commands than anyone writes is not shown', () =>
    expect(maskSecrets('a;'.repeat(5000))).toBe('***'));

  test('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string())), (pieces) => {
        expect(typeof maskSecrets(pieces.join(''))).toBe('string');
      }),
      { numRuns: rounds(500) },
    );
  });
});
