import { describe, expect, test } from '@jest/globals';
import type { PathTree } from '../../src/model/facts.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import { makeFacts } from './sourced.ts';

const file = (name: string | Uint8Array, sizeBytes: number): TarEntry => ({ name, sizeBytes });

async function makeRows(...layers: TarEntry[][]): Promise<string[]> {
  const tree = (await makeFacts(layers)).files.tree as PathTree;
  return tree.name.map((name, i) =>
    [
      '  '.repeat(tree.depth[i] ?? Number.NaN) + name,
      `${tree.visibleBytes[i]}/${tree.reclaimableBytes[i]}`,
      tree.isVisible[i] === 1 ? 'visible' : 'hidden',
      tree.firstLayer[i],
    ].join(' '),
  );
}

describe('the tree of all paths', () => {
  test('lists folders before their contents, each path once', async () => {
    expect(
      await makeRows(
        [file('b/y', 2), file('b/x', 1), { name: 'a/', type: '5' }, file('b-', 5)],
        [file('b/x', 7), { name: 'b/.wh.y' }, file('new/z', 4)],
      ),
    ).toEqual([
      'a 0/0 visible 0',
      'b 0/0 visible -1',
      '  x 7/1 visible 0',
      '  y 0/2 hidden 0',
      'b- 5/0 visible 0',
      'new 0/0 visible -1',
      '  z 4/0 visible 1',
    ]);
  });

  test('omits whiteouts unless they have bytes', async () => {
    expect(
      await makeRows(
        [file('a', 1)],
        [{ name: '.wh.a' }, { name: '.wh.gone' }, file('.wh..wh.aufs', 3)],
      ),
    ).toEqual(['.wh..wh.aufs 0/3 hidden 1', 'a 0/1 hidden 0']);
  });

  test('sorts siblings by their bytes and distinguishes names that are not UTF-8', async () => {
    const names = ['é', 'Z', 'a', 'ab', Uint8Array.of(0xff), Uint8Array.of(0xfe)];
    expect(await makeRows(names.map((name) => file(name, 0)))).toEqual(
      ['Z', 'a', 'ab', 'é', '\\xfe', '\\xff'].map((name) => `${name} 0/0 visible 0`),
    );
  });

  test('shows the bytes of an inode with its first name', async () => {
    expect(
      await makeRows([file('a', 3), { name: 'b', type: '1', link: 'a' }], [{ name: '.wh.a' }]),
    ).toEqual(['a 0/0 hidden 0', 'b 3/0 visible 0']);
  });

  test('reports, for other names of an inode, the name that has its bytes', async () => {
    const [a, b, c] = [
      file('z', 3),
      { name: 'm', type: '1', link: 'z' },
      { name: 'n', type: '1', link: 'm' },
    ];
    const {
      files: { tree },
    } = await makeFacts([[file('k', 1), a as TarEntry, b as TarEntry, c as TarEntry]]);
    expect(tree).toMatchObject({ name: ['k', 'm', 'n', 'z'], visibleBytes: [1, 0, 0, 3] });
    expect(tree?.links).toEqual({ row: [1, 2], first: [3, 3] });
    expect((await makeFacts([[file('k', 1)]])).files.tree).not.toHaveProperty('links');
  });

  test('names the layer of the visible body if it is not the first layer of the path', async () => {
    const {
      files: { tree },
    } = await makeFacts([
      [file('a', 1), file('b', 2)],
      [file('a', 3)],
      [file('c', 4), { name: '.wh.b' }],
      [file('b', 5)],
    ]);
    expect(tree).toMatchObject({ name: ['a', 'b', 'c'], firstLayer: [0, 0, 2] });
    expect(tree?.replaced).toEqual({ row: [0, 1], layer: [1, 3] });
    expect((await makeFacts([[file('a', 1)], [file('b', 1)]])).files.tree).not.toHaveProperty(
      'replaced',
    );
  });

  test('handles a path of thousands of folders', async () => {
    const deep = Array.from({ length: 5000 }, () => 'd').join('/');
    const rows = await makeRows([file(`${deep}/f`, 3)], [{ name: '.wh.d' }]);
    expect(rows).toHaveLength(5001);
    expect(rows.at(-1)?.trim()).toBe('f 0/3 hidden 0');
  });
});
