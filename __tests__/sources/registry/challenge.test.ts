import { expect, test } from '@jest/globals';
import { parseChallenges } from '../../../src/sources/registry/challenge.ts';
import { expectLinear } from '../../support/growth.ts';

const read = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

test.each<[header: string, challenges: unknown]>([
  ['', []],
  ['Basic', [['basic', {}]]],
  ['Basic realm="x"', [['basic', { realm: 'x' }]]],
  [
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",' +
      'scope="repository:library/alpine:pull"',
    [
      [
        'bearer',
        {
          realm: 'https://auth.docker.io/token',
          service: 'registry.docker.io',
          scope: 'repository:library/alpine:pull',
        },
      ],
    ],
  ],
  [
    'bearer Realm=https://x/y , Service = "a b"',
    [['bearer', { realm: 'https://x/y', service: 'a b' }]],
  ],
  [
    'BEARER realm="a, b=\\"c\\"", error="insufficient_scope"',
    [['bearer', { realm: 'a, b="c"', error: 'insufficient_scope' }]],
  ],
  [
    'Basic realm="a", Bearer realm="b",scope="c"',
    [
      ['basic', { realm: 'a' }],
      ['bearer', { realm: 'b', scope: 'c' }],
    ],
  ],
  [
    'Negotiate, Basic realm="a"',
    [
      ['negotiate', {}],
      ['basic', { realm: 'a' }],
    ],
  ],
  [
    'Negotiate YII==, Basic realm="a"',
    [
      ['negotiate', { yii: '=' }],
      ['basic', { realm: 'a' }],
    ],
  ],
  ['realm="x"', []],
  ['Bearer realm="never closed', [['bearer', { realm: '' }]]],
  ['"', []],
  ['Bearer realm=', [['bearer', { realm: '' }]]],
])('%s', (header, challenges) => expect(read(header)).toEqual(challenges));

test.each(['a', 'a,', 'a=', 'a="', '\\"', ' ', 'a="\\', '=,', '", a="'])(
  'an unterminated header of %j takes linear time',
  (piece) =>
    expectLinear((count) => {
      const header = `Bearer realm="${piece.repeat(count)}`;
      return () => parseChallenges(header);
    }, 100_000),
);
