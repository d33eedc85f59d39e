import { describe, expect, test } from '@jest/globals';
import { examineImage, mergeImage } from '../../../src/analyze/analyze.ts';
import type { FileFacts } from '../../../src/model/facts.ts';
import type { TarEntry } from '../../support/tar-writer.ts';
import { makeFacts, makeSourced, visiblePaths } from '../sourced.ts';

const file = (name: string, body: string): TarEntry => ({ name, body });
const folder = (name: string): TarEntry => ({ name: `${name}/`, type: '5' });
const link = (name: string, target: string): TarEntry => ({ name, type: '1', link: target });
const symlink = (name: string, target: string): TarEntry => ({ name, type: '2', link: target });
const device = (name: string): TarEntry => ({ name, type: '3' });
const marker = (name: string): TarEntry => ({ name });

type Case = readonly [
  behavior: string,
  layers: readonly (readonly TarEntry[])[],
  expected: {
    paths: string;
    hidden: Partial<FileFacts['reclaimableByCause']>;
    visibleBytes: number;
  },
];

// biome-ignore format: a table, one case per row
const WHITEOUTS: Case[] = [
  ['a whiteout hides a file of a lower layer',
    [[file('a', '12345'), file('b', '1')], [marker('.wh.a')]],
    { paths: 'b', hidden: { deleted: 5 }, visibleBytes: 1 }],
  ['a whiteout hides a folder and all below it',
    [[file('d/e/f', '123'), file('d/g', '1')], [marker('.wh.d')]],
    { paths: '', hidden: { deleted: 4 }, visibleBytes: 0 }],
  ['a whiteout spares what its own layer adds, in either order',
    [[file('a', '123')], [file('a', '12'), marker('.wh.a')]],
    { paths: 'a', hidden: { deleted: 3 }, visibleBytes: 2 }],
  ['a folder that its layer hides and creates again shows what lower layers have in it',
    [[file('d/a', '123')], [marker('.wh.d'), folder('d'), file('d/n', '12')]],
    { paths: 'd/ d/a d/n', hidden: {}, visibleBytes: 5 }],
  ['a folder that its layer creates and then hides is without them',
    [[file('d/a', '123')], [folder('d'), file('d/n', '12'), marker('.wh.d')]],
    { paths: 'd/ d/n', hidden: { deleted: 3 }, visibleBytes: 2 }],
  ['a hidden file is not shown by a folder in its place',
    [[file('d', '123')], [marker('.wh.d'), folder('d')]],
    { paths: 'd/', hidden: { deleted: 3 }, visibleBytes: 0 }],
  ['a whiteout of what is not there changes nothing',
    [[file('a', '123')], [marker('.wh.b'), marker('x/.wh.y')]],
    { paths: 'a x/', hidden: {}, visibleBytes: 3 }],
  ['an opaque marker hides what the folder held, not what its layer adds',
    [[file('d/a', '123'), file('d/b/c', '1')], [file('d/n', '12'), marker('d/.wh..wh..opq')]],
    { paths: 'd/ d/n', hidden: { deleted: 4 }, visibleBytes: 2 }],
  ['an opaque marker at the root hides nothing',
    [[file('d/a', '123'), file('b', '1')], [marker('.wh..wh..opq'), file('n', '12')]],
    { paths: 'b d/ d/a n', hidden: {}, visibleBytes: 6 }],
  ['a file below a folder named like a marker is a file',
    [[file('.wh..wh.plnk/1.2', '123'), file('.wh.k/deep/x', '1'),
      file('a/.wh..wh.z/y', '12'), file('b/.wh..wh..opq/x', '1')]],
    { paths: '.wh..wh.plnk/ .wh..wh.plnk/1.2 .wh.k/ .wh.k/deep/ .wh.k/deep/x ' +
        'a/ a/.wh..wh.z/ a/.wh..wh.z/y b/ b/.wh..wh..opq/ b/.wh..wh..opq/x',
      hidden: {}, visibleBytes: 7 }],
  ['a whiteout of a name that looks like a whiteout',
    [[file('.wh.aufs/in', '12'), file('a', '1')], [file('.wh..wh.aufs', '1')]],
    { paths: 'a', hidden: { deleted: 3 }, visibleBytes: 1 }],
  ['the body of a marker is never seen',
    [[file('a', '1'), file('d/b', '1')], [file('.wh.a', '123'), file('d/.wh..wh..opq', '12')]],
    { paths: 'd/', hidden: { deleted: 7 }, visibleBytes: 0 }],
  ['a whiteout below a file makes a folder of it',
    [[file('a', '123')], [marker('a/.wh.b')]],
    { paths: 'a/', hidden: { deleted: 3 }, visibleBytes: 0 }],
  ['what was hidden once stays so when its path comes back',
    [[file('a', '123')], [marker('.wh.a')], [file('a', '123')]],
    { paths: 'a', hidden: { deleted: 3 }, visibleBytes: 3 }],
];

// biome-ignore format: a table, one case per row
const REPLACEMENTS: Case[] = [
  ['a folder merges with the folder below it',
    [[file('d/a', '1')], [folder('d'), file('d/b', '12')]],
    { paths: 'd/ d/a d/b', hidden: {}, visibleBytes: 3 }],
  ['new content overwrites',
    [[file('a', '123')], [file('a', '12')]],
    { paths: 'a', hidden: { overwritten: 3 }, visibleBytes: 2 }],
  ['new content of the same size overwrites',
    [[file('a', '123')], [file('a', '124')]],
    { paths: 'a', hidden: { overwritten: 3 }, visibleBytes: 3 }],
  ['the same content again is metadata',
    [[file('a', '123')], [{ ...file('a', '123'), mode: 0o600 }]],
    { paths: 'a', hidden: { metadata: 3 }, visibleBytes: 3 }],
  ['a path twice in a layer: the later one counts',
    [[file('a', '123'), file('a', '12')]],
    { paths: 'a', hidden: { overwritten: 3 }, visibleBytes: 2 }],
  ['a folder in the place of a file deletes it',
    [[file('a', '123')], [folder('a')]], { paths: 'a/', hidden: { deleted: 3 }, visibleBytes: 0 }],
  ['an entry below a file makes a folder of it',
    [[file('a', '123')], [file('a/b/c', '1')]],
    { paths: 'a/ a/b/ a/b/c', hidden: { deleted: 3 }, visibleBytes: 1 }],
  ['an entry below a symlink makes a folder of it and follows nothing',
    [[file('d/x', '1'), symlink('s', 'd')], [file('s/x', '12')]],
    { paths: 'd/ d/x s/ s/x', hidden: {}, visibleBytes: 3 }],
  ['a file in the place of a folder deletes what it held',
    [[file('d/a', '123'), file('d/e/b', '1')], [file('d', '12')]],
    { paths: 'd', hidden: { deleted: 4 }, visibleBytes: 2 }],
  ['a symlink in the place of a file deletes it',
    [[file('a', '123')], [symlink('a', 'b')]],
    { paths: 'a', hidden: { deleted: 3 }, visibleBytes: 0 }],
  ['a device in the place of a folder deletes what it held',
    [[file('d/a', '123')], [device('d')]], { paths: 'd', hidden: { deleted: 3 }, visibleBytes: 0 }],
  ['the root stays a folder',
    [[file('a', '1'), folder('.')], [folder('./'), symlink('/', 'x')]],
    { paths: 'a', hidden: {}, visibleBytes: 1 }],
  ['a header that claims bytes for a folder or link counts for nothing here',
    [[{ ...folder('d'), sizeBytes: 9 }, { ...symlink('s', 'd'), sizeBytes: 9 }]],
    { paths: 'd/ s', hidden: {}, visibleBytes: 0 }],
];

// biome-ignore format: a table, one case per row
const HARD_LINKS: Case[] = [
  ['an inode with two names counts once',
    [[file('a', '123'), link('b', 'a')]], { paths: 'a b', hidden: {}, visibleBytes: 3 }],
  ['an inode lives on with its other name',
    [[file('a', '123'), link('b', './a')], [marker('.wh.a')]],
    { paths: 'b', hidden: {}, visibleBytes: 3 }],
  ['an inode dies with its last name, by what ended that',
    [[file('a', '123'), link('b', '/a')], [marker('.wh.a')], [file('b', '1')]],
    { paths: 'b', hidden: { overwritten: 3 }, visibleBytes: 1 }],
  ['a rewrite takes one name, the other keeps the bytes',
    [[file('a', '123'), link('b', 'a')], [file('a', '124')]],
    { paths: 'a b', hidden: {}, visibleBytes: 6 }],
  ['both names copied up as one file again are metadata',
    [[file('a', '123'), link('b', 'a')], [file('a', '123'), link('b', 'a')]],
    { paths: 'a b', hidden: { metadata: 3 }, visibleBytes: 3 }],
  ['a target may lie in a lower layer',
    [[file('a', '123')], [link('b', 'a')], [marker('.wh.a')]],
    { paths: 'b', hidden: {}, visibleBytes: 3 }],
  ['a link that says again what is so changes nothing',
    [[file('a', '123'), link('b', 'a')], [link('b', 'a'), link('a', 'a')]],
    { paths: 'a b', hidden: {}, visibleBytes: 3 }],
  ['a link to itself changes nothing',
    [[file('a', '123')], [link('a', './a')]], { paths: 'a', hidden: {}, visibleBytes: 3 }],
  ['a link to a symlink shares it',
    [[symlink('s', 'x'), link('b', 's')]], { paths: 'b s', hidden: {}, visibleBytes: 0 }],
  ['a link over a file ends that file',
    [[file('a', '123'), file('b', '45')], [link('b', 'a')]],
    { paths: 'a b', hidden: { overwritten: 2 }, visibleBytes: 3 }],
  ['a link below its own target finds none',
    [[file('a', '123')], [link('a/b', 'a')]],
    { paths: 'a/ a/b', hidden: { deleted: 3 }, visibleBytes: 0 }],
  ['a link to what is below itself finds none',
    [[file('a/b', '123')], [link('a', 'a/b')]],
    { paths: 'a', hidden: { deleted: 3 }, visibleBytes: 0 }],
  ['a chain of links is one inode',
    [[file('a', '123'), link('b', 'a'), link('c', 'b')], [marker('.wh.a'), marker('.wh.b')]],
    { paths: 'c', hidden: {}, visibleBytes: 3 }],
];

// What Docker (overlay2 and containerd) and umoci leave on disk.
// biome-ignore format: a table, one case per row
const LINKS_IN_A_LAYER: Case[] = [
  ['an entry below a symlink of its layer is written through it',
    [[folder('usr/lib'), symlink('lib', 'usr/lib'), file('lib/x', '12')]],
    { paths: 'lib usr/ usr/lib/ usr/lib/x', hidden: {}, visibleBytes: 2 }],
  ['a symlink below a symlink of its layer is written through it too',
    [[folder('usr/lib'), symlink('lib', 'usr/lib'), symlink('lib/x', 'y')]],
    { paths: 'lib usr/ usr/lib/ usr/lib/x', hidden: {}, visibleBytes: 0 }],
  ['an absolute link begins at the root, and none leads out of it',
    [[symlink('a/abs', '/usr'), file('a/abs/x', '1'),
      symlink('a/up', '../../../usr'), file('a/up/y', '12')]],
    { paths: 'a/ a/abs a/up usr/ usr/x usr/y', hidden: {}, visibleBytes: 3 }],
  ['folders that only a link names are made',
    [[symlink('l', 'no/where'), file('l/x', '1')]],
    { paths: 'l no/ no/where/ no/where/x', hidden: {}, visibleBytes: 1 }],
  ['links lead to links',
    [[symlink('a', 'b'), symlink('b', 'c/d'), symlink('c', 'e'), file('a/x', '1')]],
    { paths: 'a b c e/ e/d/ e/d/x', hidden: {}, visibleBytes: 1 }],
  ['a whiteout below a link hides what the link leads to',
    [[file('real/x', '123'), file('real/y', '1')], [symlink('l', 'real'), marker('l/.wh.x')]],
    { paths: 'l real/ real/y', hidden: { deleted: 3 }, visibleBytes: 1 }],
  ['a file below a link overwrites what the link leads to',
    [[file('real/x', '123')], [symlink('l', 'real'), file('l/x', '1')]],
    { paths: 'l real/ real/x', hidden: { overwritten: 3 }, visibleBytes: 1 }],
  ['a hard link reaches its target through a link',
    [[file('real/x', '123'), symlink('l', 'real'), link('h', 'l/x'), link('l/i', 'real/x')]],
    { paths: 'h l real/ real/i real/x', hidden: {}, visibleBytes: 3 }],
  ['a folder in the place of a link is a folder again',
    [[folder('real'), symlink('l', 'real'), folder('l'), file('l/x', '1')]],
    { paths: 'l/ l/x real/', hidden: {}, visibleBytes: 1 }],
  ['a link that comes after its entries replaces them',
    [[folder('usr'), file('lib/x', '123'), symlink('lib', 'usr')]],
    { paths: 'lib usr/', hidden: { deleted: 3 }, visibleBytes: 0 }],
  ['a link is gone with the folder that held it',
    [[symlink('d/l', '/real'), file('d', '1'), folder('d'), file('d/l/x', '12')]],
    { paths: 'd/ d/l/ d/l/x', hidden: { deleted: 1 }, visibleBytes: 2 }],
  ['a link of a lower layer is replaced, not followed',
    [[folder('usr'), symlink('lib', 'usr')], [file('lib/x', '1')]],
    { paths: 'lib/ lib/x usr/', hidden: {}, visibleBytes: 1 }],
];

describe('the merged filesystem', () => {
  test.each([...WHITEOUTS, ...REPLACEMENTS, ...HARD_LINKS, ...LINKS_IN_A_LAYER])(
    '%s',
    async (_behavior, layers, expected) => {
      const {
        measures,
        files: { reclaimableByCause },
      } = await makeFacts(layers);
      expect({
        paths: visiblePaths(mergeImage(makeSourced(layers))).join(' '),
        hidden: reclaimableByCause,
        visibleBytes: measures.visibleBytes,
      }).toEqual({
        ...expected,
        hidden: { deleted: 0, overwritten: 0, metadata: 0, ...expected.hidden },
      });
    },
  );

  test.each(['.wh.', 'a/.wh.', '.wh..', '.wh...'])(
    'rejects a whiteout "%s", which hides nothing',
    (name) => {
      expect(() => mergeImage(makeSourced([[file('a/b', '1')], [marker(name)]]))).toThrow(
        expect.objectContaining({ code: 'LAYER_CORRUPT' }),
      );
    },
  );

  test('rejects an entry below a loop of links, like engines', () => {
    const layer = [symlink('a', 'b'), symlink('b', 'a'), file('a/x', '1')];
    expect(() => mergeImage(makeSourced([layer]))).toThrow(
      expect.objectContaining({ code: 'LAYER_CORRUPT', message: expect.stringMatching('loop') }),
    );
  });

  test('does not follow links forever', () => {
    const deep = 'd/../'.repeat(700);
    const links = Array.from({ length: 250 }, (_, i) => symlink(`l${i}`, `${deep}l${i + 1}`));
    const files = Array.from({ length: 2000 }, (_, i) => file(`l0/${i}`, ''));
    expect(() => mergeImage(makeSourced([[...links, ...files]]))).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });

  const REFUSED = 'a layer hides';
  const RECREATED = 'a layer hides the folder';
  test.each<[what: string, layers: TarEntry[][], notices: string[]]>([
    [
      'after its file',
      [[file('a', '1')], [file('a', '2'), marker('.wh.a')]],
      [`${REFUSED} /a and also`],
    ],
    [
      'after its new file',
      [[file('b', '1')], [file('a', '2'), marker('.wh.a')]],
      [`${REFUSED} /a and also`],
    ],
    ['before its file', [[file('a', '1')], [marker('.wh.a'), file('a', '2')]], []],
    [
      'after entries below it',
      [[file('d/a', '1')], [file('d/n', '2'), marker('.wh.d')]],
      [`${REFUSED} /d and also`],
    ],
    [
      'before entries below it',
      [[file('d/a', '1')], [marker('.wh.d'), file('d/e/n', '2')]],
      [`${REFUSED} /d and also`],
    ],
    [
      'before another entry below it',
      [[file('d/a', '1')], [marker('.wh.d'), marker('d/.wh.a')]],
      [`${REFUSED} /d and also`],
    ],
    ['twice', [[file('a', '1')], [marker('.wh.a'), marker('.wh.a')]], [`${REFUSED} /a and also`]],
    [
      'before its folder',
      [[file('d/a', '1')], [marker('.wh.d'), folder('d'), file('d/n', '2')]],
      [`${RECREATED} /d and`],
    ],
    [
      'before its folder, which did not exist',
      [[file('d', '1')], [marker('.wh.d'), folder('d')]],
      [],
    ],
    ['before a link at its path', [[file('a', '1')], [marker('.wh.a'), symlink('a', 'b')]], []],
  ])(
    'a whiteout %s, in one layer: gives a notice about what engines do',
    (_what, layers, notices) =>
      expect(mergeImage(makeSourced(layers)).notices.map(String)).toEqual(
        notices.map((start) => expect.stringMatching(`^${start}`)),
      ),
  );

  test('an opaque marker at the root is a notice', () => {
    expect(
      mergeImage(makeSourced([[file('a', '1')], [marker('.wh..wh..opq')]])).notices.map(String),
    ).toEqual([expect.stringContaining('Docker and containerd ignore it')]);
  });

  test('a hard link without a target is a name without bytes, and gives a notice', async () => {
    const layers = [[link('a', 'gone'), link('b', '../x'), folder('d'), link('c', 'd')]];
    expect(mergeImage(makeSourced(layers)).notices).toEqual([
      '3 hard links point to no file. They count as names without bytes.',
    ]);
    expect((await makeFacts(layers)).measures).toMatchObject({ fileCount: 3, contentBytes: 0 });
  });

  test('counts names of regular files, including hard links, and nothing else', async () => {
    const layers = [
      [folder('d'), file('d/a', ''), link('d/b', 'd/a'), symlink('s', 'd'), device('x')],
    ];
    expect((await makeFacts(layers)).measures.fileCount).toBe(2);
  });
});

describe('contents of the same size', () => {
  const layers = [
    [file('a', '123'), file('b', '1'), file('c', '')],
    [file('a', '124'), file('b', '12'), file('c', '')],
  ];

  test('are compared only if that determines the cause', () => {
    expect(mergeImage(makeSourced(layers)).pairs).toEqual([
      { a: { layer: 0, entry: 0 }, b: { layer: 1, entry: 0 } },
    ]);
  });

  test("that can't be compared count as overwritten, and the report says so", () => {
    const image = makeSourced([[file('a', '123')], [file('a', '123')]]);
    const { facts } = examineImage(image, mergeImage(image), [undefined], { withTree: false });
    expect(facts.files.reclaimableByCause).toEqual({ deleted: 0, overwritten: 3, metadata: 0 });
    expect(facts.files.contentsCompared).toBe(false);
  });

  test('of sparse files are not compared', () => {
    const image = makeSourced([[file('a', '123')], [file('a', '123')]]);
    image.layers[1]?.table.entries.isSparse.fill(1);
    const merged = mergeImage(image);
    expect(merged.pairs).toEqual([]);
    expect(examineImage(image, merged, [], { withTree: false }).facts.files.contentsCompared).toBe(
      false,
    );
  });

  test('need no comparison if the same blob is listed twice', async () => {
    const layer = [file('a', '123')];
    expect(mergeImage(makeSourced([layer, layer])).pairs).toEqual([]);
    expect((await makeFacts([layer, layer])).files.reclaimableByCause.metadata).toBe(3);
  });
});
