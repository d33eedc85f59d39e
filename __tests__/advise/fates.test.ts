import { describe, expect, test } from '@jest/globals';
import { describeAdvice, describeBaseImage, describeChange } from '../../src/advise/words.ts';
import type { Advice } from '../../src/model/advice.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import { file, getAdvice, gone, MB, summarize } from './advised.ts';

const none: TarEntry[] = [file('bin/sh', 100)];

test('places found by name and by content are listed together', async () => {
  const table = file('srv/a.csv', 20 * MB);
  const [advice] = await getAdvice([[table], [{ ...table, uid: 7 }]]);
  expect(advice).toMatchObject({ id: 'data-files', bytes: 40 * MB });
  expect(advice?.places.map(({ path, bytes, layer }) => [path, bytes, layer])).toEqual([
    ['/srv/a.csv', 20 * MB, 0],
    ['/srv/a.csv', 20 * MB, 1],
  ]);
});

describe('deleted in a later layer', () => {
  test('is reported as complete folders, with the layers that add and delete it', async () => {
    const wheels = [file('tmp/wheels/a.whl', 2 * MB), file('tmp/wheels/b.whl', 1 * MB)];
    expect(await getAdvice([none, wheels, none, [gone('tmp/wheels')]])).toEqual([
      {
        id: 'deleted-later',
        confidence: 'certain',
        subject: 'other',
        bytes: 3 * MB,
        layer: 1,
        places: [
          { path: '/tmp/wheels', bytes: 3 * MB, layer: 1, isVisible: false, hiddenInLayer: 3 },
        ],
        placeCount: 1,
      },
    ]);
  });

  test.each([
    ['a command', ['ADD file:ab in / ', 'RUN /bin/sh -c make # buildkit'], 1, 'run'],
    ['a command of the lowest layer', ['/bin/sh -c make'], 0, 'run'],
    ['a copy', ['ADD file:ab in / ', 'COPY . /app # buildkit'], 1, 'copy'],
    ['a copy in the lowest layer', ['COPY dist /app # buildkit'], 0, 'copy'],
    ['a copy of a whole stage', ['COPY --from=build / / # buildkit'], 0, 'copy'],
    ['a base image', ['/bin/sh -c #(nop) ADD file:abcdef0123456789ab in / '], 0, 'base'],
    [
      'a base image of BuildKit',
      ['ADD alpine-minirootfs-3.22.1-x86_64.tar.gz / # buildkit'],
      0,
      'base',
    ],
    [
      'a base image by other tools',
      ["# debian.sh --arch 'amd64' out/ 'trixie' '@1751241600'"],
      0,
      'base',
    ],
    ['a lowest layer with unknown origin', [null], 0, 'base'],
    ['a layer with unknown origin', [null, null], 1, 'other'],
  ])('names the layer to fix: %s', async (_who, createdBy, layer, subject) => {
    const layers = createdBy.map((_, i) => (i === layer ? [file('a', 2 * MB)] : none));
    const what = await summarize([...layers, [gone('a')]], { createdBy: [...createdBy, null] });
    expect(what).toEqual([`deleted-later ${subject} ${2 * MB} in ${layer}`]);
  });

  test('each kind of instruction gives one piece of advice, in any number of layers', async () => {
    const createdBy = [null, 'RUN make', 'RUN test', 'RUN clean', 'RUN clean'];
    const layers = [none, [file('a/x', 2 * MB)], [file('b', 5 * MB)], [gone('a')], [gone('b')]];
    const [advice, ...others] = await getAdvice(layers, { createdBy });
    expect(others).toEqual([]);
    expect(advice).toMatchObject({ subject: 'run', bytes: 7 * MB, layer: 2 });
    expect(advice?.places).toEqual([
      { path: '/b', bytes: 5 * MB, layer: 2, isVisible: false, hiddenInLayer: 4 },
      { path: '/a/x', bytes: 2 * MB, layer: 1, isVisible: false, hiddenInLayer: 3 },
    ]);
  });

  test('a file that is overwritten with other content is not reported as deleted', async () =>
    expect(await summarize([[file('a', 2 * MB)], [file('a', 3 * MB)]])).toEqual([]));

  test('names every layer to change, the one with the most bytes first', async () => {
    const createdBy = [null, 'RUN make', 'RUN test', null];
    const layers = [none, [file('a', 2 * MB)], [file('b', 5 * MB)], [gone('a'), gone('b')]];
    const [advice] = await getAdvice(layers, { createdBy });
    expect(advice?.layers).toEqual([
      { layer: 2, bytes: 5 * MB },
      { layer: 1, bytes: 2 * MB },
    ]);
  });

  test('a cache that is deleted later is reported as a cache, once', async () => {
    const layers = [
      [file('root/.npm/_cacache/a', 2 * MB), file('tmp/b', 3 * MB)],
      [gone('root/.npm'), gone('tmp/b')],
    ];
    expect(await summarize(layers)).toEqual([
      `deleted-later base ${3 * MB} in 0`,
      `language-cache npm ${2 * MB} in 0`,
    ]);
  });
});

describe('the same content again', () => {
  const before = file('app/x', 2 * MB, { mode: 0o644, uid: 0, mtimeSeconds: 1000 });

  test.each<[string, Partial<TarEntry>, string]>([
    ['chmod', { mode: 0o755 }, 'mode'],
    ['chown', { uid: 1000 }, 'owner'],
    ['chgrp', { gid: 1000 }, 'owner'],
    ['touch', { mtimeSeconds: 2000 }, 'time'],
    ['chown and chmod', { mode: 0o600, gid: 5 }, 'mode+owner'],
    ['everything', { mode: 0o600, gid: 5, mtimeSeconds: 1 }, 'mode+owner+time'],
    ['nothing', {}, 'nothing'],
  ])('%s', async (_how, change, subject) => {
    expect(await getAdvice([none, [before], [{ ...before, ...change }]])).toEqual([
      {
        id: 'copied-metadata',
        confidence: 'certain',
        subject,
        bytes: 2 * MB,
        layer: 2,
        places: [{ path: '/app/x', bytes: 2 * MB, layer: 1, isVisible: false, hiddenInLayer: 2 }],
        placeCount: 1,
      },
    ]);
  });

  test.each([
    ['RUN chmod -R a+rX /app', 'no-op', '# this changes nothing: delete the line'],
    ['RUN chown -R 0 /app && chmod 644 /app/x', 'no-op', '# this changes nothing: delete the line'],
    [
      'RUN make && chmod -R a+rX /app',
      'no-op-part',
      '# chmod or chown changes nothing: delete it from this instruction',
    ],
    [
      'COPY . /app',
      'copied-twice',
      '# the files already exist: delete this line, or copy only new files',
    ],
    ['RUN make', 'nothing', '# this rewrites existing files: write each file once'],
  ])('without any change, by %s', async (instruction, subject, fix) => {
    const createdBy = [null, 'COPY . /app', instruction];
    const [advice] = await getAdvice([none, [before], [before]], { createdBy });
    expect(advice).toMatchObject({ subject, layer: 2 });
    expect(describeAdvice(advice as Advice).fix).toEqual([fix]);
  });

  describe('with more than files', () => {
    const folder = (name: string, more: Partial<TarEntry> = {}): TarEntry => ({
      name,
      type: 'directory',
      uid: 0,
      mode: 0o755,
      ...more,
    });
    const app = file('app/x', 2 * MB, { uid: 7, mode: 0o644 });
    const empty = file('app/empty', 0, { uid: 0 });
    const link: TarEntry = { name: 'app/link', type: 'symlink', link: 'x', uid: 0 };
    const WORKDIR = [folder('app/')];
    const getSubject = async (
      last: readonly TarEntry[],
      copied: readonly TarEntry[] = [app],
      copy = 'COPY . /app',
    ) => {
      const createdBy = [null, 'WORKDIR /app', copy, 'RUN chown -R 7:7 /app'];
      const [advice] = await getAdvice([none, WORKDIR, copied, last], { createdBy });
      return advice?.subject;
    };

    test.each<[string, TarEntry[], TarEntry[], string]>([
      ['the same folder', [folder('app/'), app], [app], 'no-op'],
      ['the owner of the folder', [folder('app/', { uid: 7 }), app], [app], 'no-op-files'],
      ['the mode of the folder', [folder('app/', { mode: 0o700 }), app], [app], 'no-op-files'],
      ['the group of an empty file', [app, { ...empty, gid: 7 }], [app, empty], 'no-op-files'],
      ['the owner of a link', [app, { ...link, uid: 7 }], [app, link], 'no-op-files'],
    ])(
      'is not reported as unchanged if it changes more: %s',
      async (_what, last, copied, subject) => expect(await getSubject(last, copied)).toBe(subject),
    );

    const root = { ...app, uid: 0 };
    const sub = folder('app/sub/');
    test.each<[string, TarEntry[], TarEntry[], string, string]>([
      ['what was copied', [app, { ...sub, uid: 7 }], [root, sub], 'COPY . /app', 'owner'],
      [
        'an older folder',
        [app, folder('app/', { uid: 7 })],
        [root],
        'COPY . /app',
        'owner+folders',
      ],
      [
        'the same, created by a RUN',
        [app, folder('app/', { uid: 7 })],
        [root],
        'RUN make',
        'owner',
      ],
    ])(
      'is reported even if it also changes older folders: %s',
      async (_what, last, copied, copy, subject) =>
        expect(await getSubject(last, copied, copy)).toBe(subject),
    );
  });

  test('names the layer that copies, even for files of the base image', async () => {
    const base = { name: null, digest: null, layerCount: 1, by: 'budget', certainty: 'exact' };
    const [advice] = await getAdvice([[before], [{ ...before, uid: 7 }]], { base } as never);
    expect(describeBaseImage(advice as Advice, base as never)).toBe('');
  });

  test('different changes in one layer are one piece of advice', async () => {
    const layers = [
      [file('app/a', 2 * MB), file('app/b', 3 * MB)],
      [file('app/a', 2 * MB, { mode: 0o755 }), file('app/b', 3 * MB, { uid: 7 })],
    ];
    expect(await summarize(layers)).toEqual([`copied-metadata mode+owner ${5 * MB} in 1`]);
  });

  test('different changes in different layers are separate pieces of advice', async () => {
    const layers = [
      [file('a', 2 * MB), file('b', 3 * MB)],
      [file('a', 2 * MB, { mode: 0o755 })],
      [file('b', 3 * MB, { uid: 7 })],
    ];
    expect(await summarize(layers)).toEqual([
      `copied-metadata owner ${3 * MB} in 2`,
      `copied-metadata mode ${2 * MB} in 1`,
    ]);
  });

  test('files are grouped by the folder that was changed completely', async () => {
    const files = (mode: number) =>
      Array.from({ length: 50 }, (_, i) => file(`app/lib/${i}`, 50_000, { mode }));
    const [advice] = await getAdvice([files(0o644), files(0o755)]);
    expect(advice?.places).toEqual([
      { path: '/app/lib', bytes: 2_500_000, layer: 0, isVisible: false, hiddenInLayer: 1 },
    ]);
  });

  test('a cache that is copied again is reported as a cache, once', async () => {
    const layers = [
      [file('root/.cache/pip/a', 2 * MB)],
      [file('root/.cache/pip/a', 2 * MB, { uid: 7 })],
    ];
    expect(await summarize(layers)).toEqual([`language-cache pip ${4 * MB} in 0`]);
  });

  test('a layer that only copies files of another rule needs no separate change', async () => {
    const chowned = file('root/.cache/pip/a', 2 * MB, { uid: 7 });
    const [advice] = await getAdvice([
      [file('root/.cache/pip/a', 2 * MB)],
      [chowned],
      [file('root/.cache/pip/b', MB), { ...chowned, mode: 0o600 }],
    ]);
    expect(advice).toMatchObject({ bytes: 7 * MB, layer: 2, placeCount: 3 });
    expect(advice?.layers).toEqual([
      { layer: 2, bytes: 3 * MB },
      { layer: 0, bytes: 2 * MB },
      { layer: 1, bytes: 2 * MB, isCopy: true },
    ]);
    const change = describeChange(advice as Advice, { layers: [] });
    expect(change.at(-1)).toBe('; likewise in 1 other layer');
  });
});
