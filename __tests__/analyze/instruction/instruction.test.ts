import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatInstruction } from '../../../src/analyze/instruction/instruction.ts';
import { rounds } from '../../support/rounds.ts';

const HASH = '3f9a'.repeat(16);

describe('an instruction reads as in its Dockerfile', () => {
  test.each([
    [
      'classic builder, copying',
      `/bin/sh -c #(nop) COPY file:${HASH} in /app `,
      'COPY file:… in /app',
    ],
    [
      'classic builder, copying several',
      `/bin/sh -c #(nop) ADD multi:${HASH} in /app `,
      'ADD multi:… in /app',
    ],
    ['classic builder, running', '/bin/sh -c make && make install', 'RUN make && make install'],
    ['classic builder with arguments', '|1 A=bcde /bin/sh -c make bcde', 'RUN make ***'],
    ['BuildKit, running', 'RUN /bin/sh -c make # buildkit', 'RUN make'],
    ['BuildKit, copying', 'COPY . /app # buildkit', 'COPY . /app'],
    ['BuildKit with arguments', 'RUN |2 A=1 B=2 /bin/sh -c make # buildkit', 'RUN make'],
    ['another shell', 'RUN /bin/bash -o pipefail -c a | b # buildkit', 'RUN a | b'],
    [
      'another shell and arguments',
      'RUN |1 A=1 /bin/ash -eo pipefail -c a | b # buildkit',
      'RUN a | b',
    ],
    ['Windows', 'cmd /S /C dir', 'RUN dir'],
    ['PowerShell', "powershell -Command $E = 'Stop'; dir", "RUN $E = 'Stop'; dir"],
    ['kaniko', 'RUN make', 'RUN make'],
    ['a shell inside a command', 'RUN bash -c "make"', 'RUN bash -c "make"'],
    ['bazel', 'bazel build ...', 'bazel build ...'],
    ['several lines', 'RUN /bin/sh -c a \\\n\t  && b\r\n', 'RUN a \\ && b'],
    [
      'BuildKit, a here-document',
      'RUN |1 A=1 /bin/sh -c set -e\nmake\n # buildkit',
      'RUN <<EOF set -e make',
    ],
    ['BuildKit, a here-document of one line', 'RUN /bin/sh -c make\n # buildkit', 'RUN make'],
    [
      'BuildKit, a here-document of a command',
      'RUN /bin/sh -c cat <<E > /x\na\nE # buildkit',
      'RUN cat <<E > /x a E',
    ],
    ['nothing', ' ', null],
    ['no history', null, null],
  ])('%s', (_builder, createdBy, expected) => expect(formatInstruction(createdBy)).toBe(expected));

  test('a very long one is shortened, with a note', () => {
    const shown = formatInstruction(`RUN echo ${'x'.repeat(1_000_000)}`);
    expect(shown).toHaveLength(65_537);
    expect(shown?.endsWith('…')).toBe(true);
  });
});

describe('build arguments are masked', () => {
  test.each([
    [
      'everywhere in the command',
      '|2 A=first B=second thing /bin/sh -c x first "second thing"',
      'RUN x *** "***"',
    ],
    ['unless they are too short to identify', '|1 A=abc /bin/sh -c x abc', 'RUN x abc'],
    ['with quotes and equals signs', '|1 A="x y"=\'z\' /bin/sh -c x "x y"=\'z\'', 'RUN x ***'],
    [
      'the longer of two with the same start',
      '|2 A=secret B=secret2 /bin/sh -c x secret2',
      'RUN x ***',
    ],
    ['if one contains a shell', '|1 A=a /bin/sh -c hidden /bin/sh -c make', 'RUN … make'],
    [
      'if one contains what looks like another',
      '|1 A=word1 B=word2 /bin/sh -c x word1 B=word2 y',
      'RUN x *** y',
    ],
    ["with the command, if the two can't be distinguished", '|1 A=secret npm ci', 'RUN …'],
    ['with the command, if its end is unknown', `|1 A=secret ${'x'.repeat(2_000_000)}`, 'RUN …'],
    ['in an ARG instruction', 'ARG TOKEN_OR_NOT=some thing B=2', 'ARG TOKEN_OR_NOT=***'],
    ['in an ARG instruction of the classic builder', '/bin/sh -c #(nop)  ARG A=bcde', 'ARG A=***'],
  ])('%s', (_behavior, createdBy, expected) => expect(formatInstruction(createdBy)).toBe(expected));

  test('a value of four characters or more never remains visible', () => {
    const piece = fc.oneof(
      fc.stringMatching(/^[a-zé"'=$&|\\]{1,6}$/),
      fc.constantFrom(
        ' ',
        '  ',
        '=',
        ' B=',
        ' /bin/sh -c ',
        '"',
        "'",
        '\n',
        ' |2 ',
        ' # buildkit',
        '#(nop) ',
      ),
    );
    const value = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    const values = fc.array(value, { minLength: 1, maxLength: 3 });
    const property = fc.property(values, fc.array(fc.string()), (values, words) => {
      const command = [...words, ...values, `x${values.join('y')}z`].join(' ');
      const args = values.map((value, i) => `A${i}=${value}`).join(' ');
      const shown =
        formatInstruction(`RUN |${values.length} ${args} /bin/sh -c ${command} # buildkit`) ?? '';
      const told = shown.replace(/^RUN (… )?/, '');
      for (const value of values.map(oneLine).filter(({ length }) => length >= 4))
        expect(told).not.toContain(value);
    });
    fc.assert(property, { numRuns: rounds(750) });
  });
});

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('secrets are masked', () => {
  test.each([
    ['by name', 'RUN API_TOKEN=abc make', 'RUN API_TOKEN=*** make'],
    [
      'by name, quoted',
      `RUN DB_PASSWORD="a b" S3_SECRET='c "d' make`,
      'RUN DB_PASSWORD=*** S3_SECRET=*** make',
    ],
    [
      'by name, quoted in parts',
      'RUN PASS_WORD=12 MY_PASSWD=a"b c"d\\ e make',
      'RUN PASS_WORD=*** MY_PASSWD=*** make',
    ],
    ['by name, with an unterminated quote', 'RUN TOKEN="a b c', 'RUN TOKEN=***'],
    [
      'by name in JSON',
      `RUN echo '{"password": "a b", "x": 1}'`,
      `RUN echo '{"password": *** "x": 1}'`,
    ],
    [
      'by name in escaped JSON',
      'RUN echo "{\\"api_key\\":\\"a b\\"}"',
      'RUN echo "{\\"api_key\\":***',
    ],
    ['by name in a query', 'RUN curl x?token=abc&y=1', 'RUN curl x?token=***&y=1'],
    ['by name in npm settings', 'RUN echo //x/:_authToken=abc', 'RUN echo //x/:_authToken=***'],
    [
      'as a flag',
      'RUN a --db-password abc --token=def -password ghi',
      'RUN a --db-password *** --token=*** -password ***',
    ],
    ['in ENV', 'ENV A=1 GITHUB_TOKEN=a b c B=2', 'ENV A=1 GITHUB_TOKEN=*** B=2'],
    ['in the old form of ENV', 'ENV PRIVATE_KEY a b', 'ENV PRIVATE_KEY ***'],
    [
      'in URLs',
      'RUN git clone https://me:pw@h/x https://tok@h ssh://git@h',
      'RUN git clone https://***@h/x https://***@h ssh://git@h',
    ],
    [
      'in headers',
      'RUN curl -H "Authorization: Basic YTpi" x',
      'RUN curl -H "Authorization: ***" x',
    ],
    [
      'for curl',
      `RUN curl -u me:hush a; curl --user 'me:p w' b`,
      `RUN curl -u me:*** a; curl --user 'me:***' b`,
    ],
    [
      'for a login',
      'RUN docker login -u me -p pw && mkdir -p /x',
      'RUN docker login -u me -p *** && mkdir -p /x',
    ],
    ['for mysql', 'RUN mysql -uroot -psecret db', 'RUN mysql -uroot -p*** db'],
    ['for chpasswd', `RUN echo 'root:pw' | chpasswd`, 'RUN echo *** | chpasswd'],
    [
      'as a private key',
      'RUN echo "-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----" > k',
      'RUN echo "***" > k',
    ],
    [
      'as a private key without its end',
      'RUN echo -----BEGIN PRIVATE KEY----- abc',
      'RUN echo ***',
    ],
  ])('%s', (_behavior, createdBy, expected) => expect(formatInstruction(createdBy)).toBe(expected));

  test.each([
    ['GitHub', `ghp_${'a1'.repeat(18)}`],
    ['GitHub, fine-grained', `github_pat_${'a1_'.repeat(20)}`],
    ['GitLab', `glpat-${'a-1_'.repeat(5)}`],
    ['AWS', `AKIA${'A1'.repeat(8)}`],
    ['Slack', 'xoxb-123456789012-abcdef'],
    ['npm', `npm_${'a1'.repeat(18)}`],
    ['OpenAI and Stripe', `sk-proj-${'a1'.repeat(18)}`],
    ['a JSON web token', `eyJhbGciOiJIUzI1NiJ9.${'a1'.repeat(10)}.${'b2'.repeat(10)}`],
  ])('by their format: %s', (_maker, token) =>
    expect(formatInstruction(`RUN a "${token}" b`)).toBe('RUN a "***" b'),
  );

  test.each([
    'RUN pip install tokenizers==0.1 secretstorage>=3',
    'RUN --mount=type=secret,id=npm_token npm ci',
    'LABEL org.opencontainers.image.authors me',
    'RUN mkdir -p ~/.ssh && ssh-keyscan h >> ~/.ssh/authorized_keys',
    'RUN npm config set task-runner-that-has-a-long-name x',
    'ENV PATH=/usr/bin NODE_VERSION=24',
    'RUN gpg --keyserver keys.openpgp.org --recv-keys ABC',
    'RUN docker login --password-stdin registry',
  ])('text without a secret stays unchanged: %s', (createdBy) =>
    expect(formatInstruction(createdBy)).toBe(createdBy),
  );
});
