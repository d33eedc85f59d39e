import { expect, test } from '@jest/globals';
import { countLikelyBaseLayers } from '../../src/oci/base-history.ts';
import { parseConfig } from '../../src/oci/config.ts';

/** `-CMD` makes no layer; `@5 RUN` ran in minute 5; ` # buildkit` at the end is BuildKit's. */
const history = (...lines: string[]) =>
  lines.map((line) => {
    const [, empty, minute, createdBy = ''] = /^(-?)(?:@(\d+) )?(.*)$/.exec(line) ?? [];
    return {
      createdBy,
      comment: '',
      author: '',
      isEmpty: empty === '-',
      createdMs: minute ? Number(minute) * 60_000 : null,
    };
  });

const DEBIAN = ['/bin/sh -c #(nop) ADD file:6dd0 in / ', '-/bin/sh -c #(nop)  CMD ["bash"]'];
const PYTHON = ['-ENV LANG=C.UTF-8', 'RUN /bin/sh -c make python # buildkit', '-CMD ["python3"]'];

test.each<[string, string[], number | null]>([
  [
    'everything before the last CMD that is followed by layers',
    [...DEBIAN, 'COPY . /app # buildkit', '-CMD ["app"]'],
    1,
  ],
  [
    'the topmost base image of several',
    [...DEBIAN, ...PYTHON, 'COPY . /app # buildkit', '-CMD ["app"]'],
    2,
  ],
  ['an ENTRYPOINT too', ['ADD rootfs /', '-ENTRYPOINT ["/init"]', 'COPY . /app'], 1],
  [
    "in the format of buildah and docker's classic builder",
    ['ADD x /', '-/bin/sh -c #(nop) CMD ["x"]', '/bin/sh -c #(nop) COPY dir:ab in /app'],
    1,
  ],
  [
    'layers of another builder',
    ['bazel build ...', 'bazel build ...', 'COPY . /app # buildkit'],
    2,
  ],
  [
    'another build before a CMD of the image',
    ['@0 ADD x /', '-@0 CMD ["x"]', '@90 COPY . /', '-@91 CMD ["y"]', '@92 RUN z'],
    1,
  ],
  [
    'a CMD of the image, if all times are equal',
    ['@0 ADD x /', '-@0 CMD ["x"]', '@0 COPY . /', '-@0 CMD ["y"]', '@0 RUN z'],
    2,
  ],
  [
    'a build with an earlier time than its base image',
    ['@500 ADD x /', '-@500 CMD ["x"]', '@0 COPY . /', '-@0 CMD ["y"]', '@0 RUN z'],
    1,
  ],
  ['no base: an image from scratch', ['COPY . / # buildkit', '-CMD ["app"]'], null],
  ['no base: one builder, and no sign of a start', ['RUN a # buildkit', 'RUN b # buildkit'], null],
  ['no base: a CMD before all layers', ['-CMD ["x"]', 'COPY . /'], null],
  ['no base: a base image itself', [...DEBIAN, ...PYTHON], 1],
  ['no base: words that only start the same', ['ADD x /', '-CMDLINE', 'COPY . /'], null],
  ['no base: no history', [], null],
])('%s', (_what, lines, count) => expect(countLikelyBaseLayers(history(...lines))).toBe(count));

const splitComments = (...lines: string[]) =>
  lines.map((line) => {
    const [text = '', comment = ''] = line.split(' // ');
    return { ...(history(text)[0] as ReturnType<typeof history>[0]), comment };
  });

test.each<[string, string[], number | null]>([
  [
    'one layer above its base image, although both end in a CMD',
    [
      '-COPY file:01 in /bin',
      '/bin/sh -c #(nop) CMD ["sh"]',
      '-/bin/sh -c #(nop) COPY file:02 in /a',
      '/bin/sh -c #(nop) CMD ["a"] // FROM b:latest',
    ],
    1,
  ],
  [
    'a layer each, with a CMD before the last',
    [
      'ADD rootfs /',
      '-CMD ["sh"]',
      'RUN a // FROM b:1',
      '-CMD ["a"] // FROM 0123456789ab',
      'RUN b // FROM 0123456789ac',
    ],
    1,
  ],
  [
    'one layer, with the comment on its first entry',
    ['ADD rootfs /', '-CMD ["sh"]', '-ENV A=b // FROM b:1', '-RUN a', 'CMD ["b"]'],
    1,
  ],
  ['a squashed image has none', ['-RUN a', 'CMD x // FROM b:1'], null],
  [
    'built on by BuildKit',
    ['ADD rootfs /', 'RUN a // FROM b:1', 'COPY b /b # buildkit // buildkit.dockerfile.v0'],
    2,
  ],
])("buildah's comments: %s", (_what, lines, count) =>
  expect(countLikelyBaseLayers(splitComments(...lines))).toBe(count),
);

test('comments identify entries of BuildKit', () => {
  const other = history('ADD rootfs /', 'WORKDIR /app');
  const [first, second] = other;
  expect(
    countLikelyBaseLayers([
      first as never,
      { ...(second as (typeof other)[0]), comment: 'buildkit.dockerfile.v0' },
    ]),
  ).toBe(1);
});

const diffIds = ['1', '2'].map((digit) => `sha256:${digit.repeat(64)}`);
const config = (lines: unknown): Uint8Array =>
  Buffer.from(JSON.stringify({ rootfs: { diff_ids: diffIds }, history: lines }));

test.each([
  [
    'a history with the same number of layers',
    [
      { created_by: 'ADD a' },
      { created_by: 'CMD ["a"]', empty_layer: true },
      { created_by: 'COPY b' },
    ],
    1,
  ],
  [
    'a history of fewer layers shows nothing',
    [{ created_by: 'CMD ["a"]', empty_layer: true }, { created_by: 'COPY b' }],
    null,
  ],
  ['an invalid history shows nothing', [null, 5, 'x', { created_by: 5 }], null],
  ['no history shows nothing', undefined, null],
])('%s', (_what, lines, count) => expect(parseConfig(config(lines)).likelyBaseLayers).toBe(count));
