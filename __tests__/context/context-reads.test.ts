import { describe, expect, test } from '@jest/globals';
import { listContextReads } from '../../src/context/context-reads.ts';
import { measureCpuMs } from '../support/growth.ts';

const read = (
  lines: readonly string[],
  target?: string,
  buildArgs: Readonly<Record<string, string | null>> = {},
) => listContextReads(lines.join('\n'), { target, buildArgs: new Map(Object.entries(buildArgs)) });

describe('what instructions read from the build context', () => {
  test.each<[string, string[], string[]]>([
    [
      'COPY and ADD, without the destination',
      ['FROM a', 'COPY b ./c/ /d', 'ADD e /'],
      ['b', 'c', 'e'],
    ],
    ['the entire context', ['FROM a', 'COPY . .'], ['.']],
    ['nothing above the root', ['FROM a', 'COPY ../../b /'], ['b']],
    ['the JSON form', ['FROM a', 'COPY ["b c", "d", "/"]'], ['b c', 'd']],
    ['flags before the sources', ['FROM a', 'COPY --chown=1 --link b /'], ['b']],
    ['not URLs', ['FROM a', 'ADD https://x.y/z git@x:y /', 'ADD b /'], ['b']],
    ['not here-documents', ['FROM a', 'COPY <<X b /', 'text', 'X'], ['b']],
    ['not sources from another stage', ['FROM a AS x', 'FROM b', 'COPY --from=x c /'], []],
    ['not stages that are not needed', ['FROM a AS x', 'COPY b /', 'FROM c', 'COPY d /'], ['d']],
    ['stages by name', ['FROM a AS X', 'COPY b /', 'FROM c', 'COPY --from=x d /'], ['b']],
    ['stages by number', ['FROM a', 'COPY b /', 'FROM c', 'COPY --from=0 d /'], ['b']],
    [
      'the stage that it starts from',
      ['FROM a AS x', 'COPY b /', 'FROM x', 'COPY c /'],
      ['b', 'c'],
    ],
    [
      'stages that a mount uses',
      ['FROM a AS x', 'COPY b /', 'FROM c', 'RUN --mount=from=x,target=/y z'],
      ['b'],
    ],
    [
      'bind mounts',
      ['FROM a', 'RUN --mount=type=bind,source=b,target=/c --mount=src=d,target=/e f'],
      ['b', 'd'],
    ],
    ['a bind mount of everything', ['FROM a', 'RUN --mount=target=/c d'], ['.']],
    [
      'not caches and secrets',
      ['FROM a', 'RUN --mount=type=cache,target=/b --mount=type=secret,id=c d'],
      [],
    ],
    ['triggers of a stage', ['FROM a AS x', 'ONBUILD COPY b /', 'FROM x'], ['b']],
    ['variables', ['FROM a', 'ARG X=b', 'ENV Y=c/$X', `COPY $Y \${X}/d /`], ['b/d', 'c/b']],
    ['of stages below', ['FROM a AS x', 'ENV Y=b', 'FROM x', 'COPY $Y /'], ['b']],
    ['declared before FROM', ['ARG X=b', 'FROM a', 'ARG X', 'COPY $X /'], ['b']],
    ['with a default', ['FROM scratch', `COPY \${X:-b} \${Y:+c}d /`], ['b', 'd']],
    ['quotes', ['FROM a', `COPY "b" 'c$X' d\\$ /`], ['b', 'c$X', 'd$']],
    [
      'the platform, as a wildcard',
      ['FROM a', 'ARG TARGETARCH', 'COPY app-$TARGETARCH /'],
      ['app-*'],
    ],
  ])('%s', (_behavior, lines, asked) => {
    expect(read(lines)).toMatchObject({ asked, unknown: undefined });
  });

  test('a build argument takes precedence over the default', () => {
    const lines = ['FROM a', 'ARG X=b', 'COPY $X /'];
    expect(read(lines, undefined, { X: 'c' }).asked).toEqual(['c']);
  });

  test('only instructions of the image ship files', () => {
    const lines = [
      'FROM a AS x',
      'COPY . /src',
      'FROM b',
      'COPY --from=x /src/app /',
      'COPY etc /',
    ];
    expect(read(lines)).toMatchObject({ asked: ['.', 'etc'], shipped: ['etc'] });
    expect(read(lines, 'x')).toMatchObject({ asked: ['.'], shipped: ['.'] });
  });

  test.each<[string, string[], string]>([
    [
      'a variable that the base image may set',
      ['FROM a', 'COPY $X /'],
      'line 2 reads $X, whose value is not known here',
    ],
    [
      'a build argument without a known value',
      ['FROM a', 'ARG X', 'ARG Y=$X', 'COPY $Y /'],
      'line 4 reads $Y, whose value is not known here',
    ],
    [
      'a pattern in a variable',
      ['FROM scratch', 'ENV X=b', `COPY \${X#b} /`],
      `line 3 reads \${X#b}, whose value is not known here`,
    ],
    [
      'another frontend',
      ['# syntax=example/frontend', 'FROM a'],
      'example/frontend may read anything',
    ],
  ])('assumes everything for %s', (_behavior, lines, unknown) => {
    expect(read(lines)).toMatchObject({ asked: ['.'], unknown });
  });

  test('assumes everything if the stage does not exist', () => {
    expect(read(['FROM a'], 'x').asked).toEqual(['.']);
  });

  test.each([
    [
      'many stages',
      Array.from({ length: 900 }, (_, i) => `FROM s${i - 1} AS s${i}\nENV A${i}=b\nCOPY $A${i} /`),
    ],
    ['many instructions', ['FROM a', ...Array.from({ length: 60_000 }, () => 'COPY $A /')]],
    ['many quotes', ['FROM a', `ENV ${'"\\" '.repeat(100_000)}`, `COPY ${'\\'.repeat(200_000)} /`]],
  ])('handles a hostile Dockerfile quickly: %s', async (_what, lines) => {
    expect(await measureCpuMs(() => read(lines))).toBeLessThan(4000);
  });
});
