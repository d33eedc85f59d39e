import { describe, expect, test } from '@jest/globals';
import { describeAdvice, describeChange } from '../../src/advise/words.ts';
import type { BaseImageFacts } from '../../src/model/base.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import { examineLayers, file, getAdvice, MB, summarize } from './advised.ts';

const none: TarEntry[] = [file('bin/sh', 100)];
const base = (layerCount: number, more: Partial<BaseImageFacts> = {}): BaseImageFacts => ({
  ...{ name: null, digest: null, layerCount, by: 'dockerfile', certainty: 'exact' },
  ...more,
});
const getText = (change: ReturnType<typeof describeChange>): string =>
  change.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join('');

describe('paths that several layers write', () => {
  const status = (bytes: number): TarEntry[] => [file('var/lib/dpkg/status', bytes * MB)];

  test('count every copy that no container sees, but none of the base image', async () => {
    const layers = [status(9), status(1), none, status(2), status(3)];
    const createdBy = [
      null,
      'RUN apt install a',
      'RUN b',
      'RUN apt install c',
      'RUN apt install d',
    ];
    const [advice, ...others] = await getAdvice(layers, { createdBy, base: base(1) });
    expect(others).toEqual([]);
    expect(advice).toMatchObject({
      ...{ id: 'rewritten-paths', subject: 'many-layers', bytes: 3 * MB, confidence: 'certain' },
      layers: [
        { layer: 3, bytes: 2 * MB },
        { layer: 1, bytes: 1 * MB },
      ],
    });
    const { facts } = await examineLayers(layers, { createdBy, base: base(1) });
    expect(getText(describeChange(advice as never, facts))).toBe(
      'join the RUN instructions that write /var/lib/dpkg/status; likewise in 1 other layer',
    );
  });

  test('are written too often if a later layer changes a file', async () =>
    expect(
      await summarize([none, [file('app/a.jar', 5 * MB)], [file('app/a.jar', 6 * MB)]], {
        base: base(1),
      }),
    ).toEqual([`rewritten-paths two-layers ${5 * MB} in 1`]));

  test.each([
    [
      'thirty layers have distinct paths',
      Array.from({ length: 30 }, (_, i) => [file(`nix/store/${i}/lib`, MB)]),
    ],
    ['only the base image’s file is overwritten', [status(5), status(5.1)]],
    ['the base image is not known and the file may be its own', [status(5), none, status(5.1)]],
    ['the same layer has the path twice', [none, [...status(5), ...status(6)]]],
  ])('are not reported if %s', async (_why, layers) => expect(await summarize(layers)).toEqual([]));
});

describe('a squashed image', () => {
  const database = (layer: string): TarEntry[] => [
    file(`${layer}usr/lib/libbig.so`, 3 * MB),
    {
      name: 'var/lib/dpkg/status',
      body: 'Package: libbig\nStatus: install ok installed\nVersion: 1\nInstalled-Size: 3000\n\n',
    },
    { name: 'var/lib/dpkg/info/libbig.list', body: '/.\n/usr/lib/libbig.so\n' },
  ];
  const distribution = [...database(''), file('app/data', 1000)];
  const named = base(0, { name: 'debian:bookworm', by: 'history', certainty: 'likely' });
  const summarizeUpdate = async (...given: Parameters<typeof getAdvice>) =>
    (await getAdvice(...given)).map(
      ({ id, subject, bytes, updateBytes }) =>
        `${id} ${subject} ${bytes} ${(updateBytes ?? 0) > 3 * MB}`,
    );

  test('has the files of an image that FROM names, but none of its layers', async () => {
    const [advice] = await getAdvice([distribution], { base: named });
    expect(advice).toMatchObject({ id: 'squashed-image', subject: 'from-image', bytes: 0 });
    expect(describeAdvice(advice as never).title).toBe(
      '3.0 MB in one layer that is shared with no other image',
    );
  });

  test('may be a stage that is copied completely', async () => {
    const createdBy = ['COPY / / # buildkit'];
    const scratch = base(0, { name: 'scratch' });
    const expected = ['squashed-image copied-root 0 true'];
    expect(await summarizeUpdate([distribution], { createdBy })).toEqual(expected);
    expect(await summarizeUpdate([distribution], { createdBy, base: scratch })).toEqual(expected);
  });

  const makeImported = (comment: string) => ({
    origins: { history: [{ createdBy: '', isEmpty: false, comment }], provenance: null },
  });

  test('may be a container that was exported and imported', async () => {
    const layer = [...distribution, file('srv/program', MB)];
    expect(await summarizeUpdate([layer], makeImported('Imported from -'))).toEqual([
      'squashed-image imported 0 true',
    ]);
  });

  test.each([
    ['it is an imported base image', [distribution], makeImported('Imported from -')],
    [
      'nothing shows that it was imported',
      [[...distribution, file('srv/program', MB)]],
      makeImported('mine'),
    ],
    ['the base image has its own layers', [distribution], { base: base(1, { name: 'debian' }) }],
    ['it is a base image', [distribution], { createdBy: ['ADD rootfs.tar.xz / # buildkit'] }],
    ['it starts from scratch', [distribution], { base: base(0, { name: 'scratch' }) }],
    [
      'the layer has no distribution',
      [[file('app', 9 * MB)]],
      { createdBy: ['COPY / / # buildkit'] },
    ],
    ['only a folder is copied', [distribution], { createdBy: ['COPY /out / # buildkit'] }],
  ])('is not reported if %s', async (_why, layers, image) =>
    expect((await getAdvice(layers, image)).filter(({ id }) => id === 'squashed-image')).toEqual(
      [],
    ),
  );
});
