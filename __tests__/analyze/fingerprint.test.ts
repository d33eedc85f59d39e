import { expect, test } from '@jest/globals';
import type { LayerFingerprint } from '../../src/model/facts.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import { makeFacts } from './sourced.ts';

const ENTRIES: readonly TarEntry[] = [
  { name: 'app/', type: '5' },
  { name: 'app/a', sizeBytes: 5 },
  { name: 'app/b', sizeBytes: 7, mtimeSeconds: 100 },
  { name: 'app/c', type: '2', link: 'b' },
];

async function getFingerprint(entries: readonly TarEntry[]): Promise<LayerFingerprint> {
  const { layers } = await makeFacts([[{ name: 'below', sizeBytes: 1 }], entries]);
  return layers[1]?.fingerprint as LayerFingerprint;
}

/** The second file with one property changed. */
const changeEntry = (change: Partial<TarEntry>): TarEntry[] =>
  ENTRIES.map((entry, i) => (i === 2 ? { ...entry, ...change } : entry));

test.each<[string, readonly TarEntry[], readonly (keyof LayerFingerprint)[]]>([
  ['the same entries', [...ENTRIES], []],
  ['another order', ENTRIES.toReversed(), []],
  [
    'names in another spelling',
    ENTRIES.map((entry) => ({ ...entry, name: `./${entry.name}` })),
    [],
  ],
  ['another body of the same size', changeEntry({ body: 'abcdefg' }), []],
  ['another time', changeEntry({ mtimeSeconds: 101 }), ['times']],
  ['a time before 1970', changeEntry({ mtimeSeconds: -100 }), ['times']],
  ['another mode', changeEntry({ mode: 0o600 }), ['metadata']],
  ['another owner', changeEntry({ uid: 1000 }), ['metadata']],
  ['another group', changeEntry({ gid: 1000 }), ['metadata']],
  [
    'owner and group swapped',
    changeEntry({ uid: 1000, gid: 0 }).map((entry) => entry),
    ['metadata'],
  ],
  ['another size', changeEntry({ sizeBytes: 8 }), ['files']],
  ['a size beyond 32 bits', changeEntry({ sizeBytes: 7 + 2 ** 32, body: '' }), ['files']],
  ['a special file instead', changeEntry({ type: '6' }), ['files']],
  [
    'another link target',
    ENTRIES.map((entry) => (entry.link ? { ...entry, link: 'a' } : entry)),
    ['files'],
  ],
  ['another name', changeEntry({ name: 'app/bb' }), ['files', 'metadata', 'times']],
  ['another folder', changeEntry({ name: 'ap/pb' }), ['files', 'metadata', 'times']],
  ['an additional entry', [...ENTRIES, { name: 'd' }], ['files', 'metadata', 'times']],
  ['a repeated entry', [...ENTRIES, ENTRIES[1] as TarEntry], ['files', 'metadata', 'times']],
])('%s', async (_what, entries, differing) => {
  const [one, other] = [await getFingerprint(ENTRIES), await getFingerprint(entries)];
  const names = ['files', 'metadata', 'times'] as const;
  expect(names.filter((name) => one[name] !== other[name])).toEqual(differing);
  for (const name of names) expect(other[name]).toMatch(/^[0-9a-f]{16}$/);
});

test('files that swap their sizes differ', async () => {
  const sizes = (a: number, b: number): TarEntry[] => [
    { name: 'a', sizeBytes: a },
    { name: 'b', sizeBytes: b },
  ];
  expect((await getFingerprint(sizes(1, 2))).files).not.toBe(
    (await getFingerprint(sizes(2, 1))).files,
  );
});
