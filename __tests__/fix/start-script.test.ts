import { expect, test } from '@jest/globals';
import { readCommand, readStartScript } from '../../src/fix/stage/start-script.ts';

test.each<readonly [string, readonly string[] | undefined]>([
  ['node dist/index.js', ['node', 'dist/index.js']],
  ['exec node "dist/index.js" "$@"', ['node', 'dist/index.js', '"$@"']],
  ['NODE_ENV=production node app.js --port=$PORT', ['node', 'app.js', '--port=$PORT']],
  ['exec $@', ['"$@"']],
  ['A=1', undefined],
  ['NODE_OPTIONS=--require=./src/hook.js node a.js', undefined],
  ['LD_PRELOAD=./x.so ./app', undefined],
  ['', undefined],
  ['exec "$@" more', undefined],
  ['node "a b.js"', undefined],
  ['node a.js && node b.js', undefined],
  ['node $(cat file)', undefined],
  ['node `cat file`', undefined],
  ['node a.js > log', undefined],
  ['node a.js &', undefined],
  ['$PROGRAM a', undefined],
])('%s is one command: %j', (script, words) => expect(readCommand(script)).toEqual(words));

const HARMLESS = [
  ...[
    '#!/bin/sh',
    '# why',
    'set -eu',
    '',
    'export A=1 D=2',
    'B="x $A"',
    'C=$A/b',
    'NODE_ENV=production',
    'echo a b',
    `: "\${C:=3}"`,
  ],
  ...['if [ -n "$A" ]; then', 'elif [ "$A" = "b" ]; then', '  exit 1', 'else', "echo 'a'", 'fi'],
];

test('a script that only sets variables needs nothing', () =>
  expect(readStartScript(`${HARMLESS.join('\n')}\nexec "$@"\n\n# end\n`)).toEqual({
    words: ['"$@"'],
  }));

test.each([
  ...['npx migrate', 'cat config', 'A=$(cat file)', '[ -f config ] && exit 1', 'cd /x'],
  ...['export PATH=/x', 'LD_PRELOAD=/x.so', 'NODE_OPTIONS=--import=./x.js', 'set -- a "$@"'],
  ...['echo a > /x', 'a() {', ': $A`b`', 'if [ -f x ]; then'],
  ...['RAILS_ENV=production bundle exec rake db:migrate', 'A=1 ./migrate.sh', 'export A=1 PATH=/x'],
])('%s may need something', (line) =>
  expect(readStartScript(`#!/bin/sh\n${line}\nexec "$@"\n`)).toMatchObject({ needsAtLine: 2 }),
);

test.each(['exec a \\\n"$@"', 'if [ "$A" = b ]; then\nexec a\nfi )', 'exec "$@" | cat', ''])(
  'the end of %j is not one command',
  (text) => expect(readStartScript(text)).toBeUndefined(),
);

test('long words take no time', () => {
  const long = '$abcdef'.repeat(20_000);
  expect(readStartScript(`A="${long}!\nB=${long}\nexec a ${long}!`)).toBeUndefined();
});
