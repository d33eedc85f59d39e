import { beforeAll, describe, expect, test } from '@jest/globals';
import { UNLISTED } from '../../src/advise/groups.ts';
import { computeMinimumBytes } from '../../src/advise/minimum-bytes.ts';
import { CAUSES } from '../../src/model/facts.ts';
import { makeSourced } from '../analyze/sourced.ts';
import { randomImage } from '../support/random-image.ts';
import type { TarEntry } from '../support/tar-writer.ts';
import { examineLayers, file, getAdvice, gone, MB, summarize } from './advised.ts';

describe('small savings give no advice', () => {
  test.each([
    ['a small image: from 100 kB on', 4 * MB, 100_000],
    ['a medium image: from 1% of it on', 40 * MB, 400_000],
    ['a large image: from 1 MB on', 4000 * MB, MB],
  ])('%s', (_image, contentBytes, least) => expect(computeMinimumBytes(contentBytes)).toBe(least));

  test('a saving at the minimum is reported, one byte less is not', async () => {
    const lists = (bytes: number) => [
      file('bin/sh', 20 * MB - bytes),
      file('var/lib/apt/lists/a', bytes),
    ];
    expect(await summarize([lists(200_000)])).toEqual(['package-index apt 200000 in 0']);
    expect(await summarize([lists(199_999)])).toEqual([]);
  });

  test('savings that are small in each place can be large in total', async () => {
    const caches = ['a', 'b', 'c'].map((user) => file(`home/${user}/.cache/pip/x`, 50_000));
    expect(await summarize([caches])).toEqual(['language-cache pip 150000 in 0']);
  });
});

test('the largest saving comes first', async () => {
  const layers = [
    [
      file('var/lib/apt/lists/a', 2 * MB),
      file('root/.npm/_cacache/a', 3 * MB),
      file('x', 4 * MB),
      file('y', 1 * MB),
    ],
    [gone('x'), file('y', 1 * MB, { mode: 0o755 })],
  ];
  expect((await getAdvice(layers)).map(({ id }) => id)).toEqual([
    'deleted-later',
    'language-cache',
    'package-index',
    'copied-metadata',
  ]);
});

test('savings in the base image are reported separately from own savings', async () => {
  const base = { name: null, digest: null, layerCount: 1, by: 'budget', certainty: 'exact' };
  const layers = [
    [file('var/lib/apt/lists/a', 4 * MB)],
    [file('var/lib/apt/lists/b', 2 * MB)],
    [file('var/lib/apt/lists/c', 1 * MB)],
  ];
  const advice = await getAdvice(layers, { base } as never);
  const shown = advice.map(({ bytes, baseBytes, layer, layers }) => ({
    ...{ bytes, baseBytes, layer, all: layers },
  }));
  expect(shown).toEqual([
    {
      ...{ bytes: 3 * MB, baseBytes: undefined, layer: 1 },
      all: [
        { layer: 1, bytes: 2 * MB },
        { layer: 2, bytes: 1 * MB },
      ],
    },
    { bytes: 0, baseBytes: 4 * MB, layer: 0, all: undefined },
  ]);
});

test.each([
  ['an image without layers', []],
  ['an empty layer', [[]]],
  ['an image without waste', [[file('bin/sh', 9 * MB)]]],
])('%s gets no advice', async (_image, layers) => expect(await summarize(layers)).toEqual([]));

/**
 * Names that collide in random images because they match signs: nested folders, evidence files, and
 * neither.
 */
const RENAMED = new Map([
  ['a', '.npm'],
  ['b', '_cacache'],
  ['c', '.git'],
  ['d', 'config'],
  ['-x', '.env'],
  [' x', 'server.key'],
  ['.bashrc', 'pkgs'],
  ['.a', 'urls.txt'],
  ['.w', 'test'],
  ['~', 'id_rsa'],
  ['Z', 'objects'],
]);
const rename = (path: string): string =>
  path
    .split('/')
    .map((name) =>
      name.replace(
        /^((?:\.wh\.)?)(.+)$/,
        (_, marker, rest) => marker + (RENAMED.get(rest) ?? rest),
      ),
    )
    .join('/');

function renameEntry(entry: TarEntry): TarEntry {
  return {
    ...entry,
    name: rename(String(entry.name)),
    ...(entry.link && { link: rename(String(entry.link)) }),
  };
}

/**
 * The same rules written again with text paths: which evidence a folder must contain, and how large
 * a file must be.
 */
const FOLDERS: readonly [end: string, subject: string, holds: readonly string[]][] = [
  ['/.npm/_cacache', 'npm', []],
  ['/pkgs', 'conda', ['urls.txt']],
  ['/.git', '.git', ['config', 'objects', 'logs']],
];
const FILES: readonly [end: string, subject: string, least: number, most: number][] = [
  ['/.env', '.env', 8, 256_000],
  ['/id_rsa', 'ssh-key', 100, 16_000],
  ['/server.key', 'key-file', 100, 16_000],
];

function findClaim(paths: ReadonlySet<string>, path: string, bytes: number): string | undefined {
  const names = path.split('/');
  for (let depth = 2; depth <= names.length; depth++) {
    const above = names.slice(0, depth).join('/');
    const isHeld = (holds: readonly string[]) =>
      holds.length === 0 || holds.some((name) => paths.has(`${above}/${name}`));
    const folder = FOLDERS.find(([end, , holds]) => above.endsWith(end) && isHeld(holds));
    if (folder !== undefined) return folder[1];
  }
  if (names.includes('test')) return undefined;
  return FILES.find(
    ([end, , least, most]) => path.endsWith(end) && bytes >= least && bytes <= most,
  )?.[1];
}

describe('for any image', () => {
  const makeLayers = (seed: number): TarEntry[][] => {
    const renamedLayers = new Map<readonly TarEntry[], TarEntry[]>();
    return randomImage(seed).layers.map((layer) => {
      const entries = renamedLayers.get(layer) ?? layer.map(renameEntry);
      renamedLayers.set(layer, entries);
      return entries;
    });
  };

  type Examined = Awaited<ReturnType<typeof examineLayers>>;
  const images: { readonly seed: number; readonly image: Examined }[] = [];
  beforeAll(async () => {
    for (let seed = 0; seed < 160; seed++) {
      const layers = makeLayers(seed);
      // Random contents don't match what paths with these names contain, so none are kept.
      const image = await examineLayers(layers, makeSourced(layers)).catch((error: unknown) => {
        // A whiteout that hides nothing: such an image is not measured, so there is no advice.
        if ((error as { code?: unknown }).code !== 'LAYER_CORRUPT') throw error;
      });
      if (image !== undefined) images.push({ seed, image });
    }
    expect(images.length).toBeGreaterThan(100);
  });
  function each(visit: (image: Examined, seed: number) => void): void {
    for (const { seed, image } of images) visit(image, seed);
  }

  test('every body counts in at most one piece of advice, with its own bytes', () =>
    each(({ groups, evidence: { bodies } }, seed) => {
      const all = groups.flatMap((group) => group.bodies);
      expect([seed, new Set(all).size]).toEqual([seed, all.length]);
      for (const group of groups)
        expect(group.bytes).toBe(
          group.bodies.reduce((sum, body) => sum + (bodies.bytes[body] ?? Number.NaN), 0),
        );
    }));

  test('reports all deleted and recopied bytes once, by place or by cause', () =>
    each(({ facts, groups, evidence: { bodies } }, seed) => {
      for (const cause of ['deleted', 'metadata'] as const) {
        const isOfCause = (body: number) => bodies.cause[body] === 1 + CAUSES.indexOf(cause);
        const bytes = groups
          .flatMap((group) => group.bodies.filter(isOfCause))
          .reduce((sum, body) => sum + (bodies.bytes[body] ?? Number.NaN), 0);
        expect([seed, cause, bytes]).toEqual([seed, cause, facts.files?.reclaimableByCause[cause]]);
      }
    }));

  test('the bodies are those of the ledger: by layer, and visible ones', () =>
    each(({ facts, evidence: { bodies } }, seed) => {
      const byLayer = facts.layers.map(() => 0);
      let visible = 0;
      for (let body = 0; body < bodies.count; body++) {
        const [layer, bytes] = [bodies.layer[body] ?? -1, bodies.bytes[body] ?? Number.NaN];
        byLayer[layer] = (byLayer[layer] ?? Number.NaN) + bytes;
        if (bodies.cause[body] === 0) visible += bytes;
      }
      expect([seed, byLayer]).toEqual([seed, facts.layers.map(({ contentBytes }) => contentBytes)]);
      expect([seed, visible]).toEqual([seed, facts.measures.visibleBytes]);
    }));

  test('a sign claims exactly the bodies of its path, whatever is above and below', () => {
    const met = new Set<string>();
    each(({ groups, evidence: { paths, bodies, links } }, seed) => {
      const names = new Set(Array.from({ length: paths.count }, (_, node) => paths.path(node)));
      const isLinked = new Set(links.body);
      const subjectOf = new Map(
        groups.flatMap(({ owners, subject, bodies: all }) =>
          all.flatMap((one, i) => (owners[i] === UNLISTED ? [] : [[one, subject] as const])),
        ),
      );
      for (let body = 0; body < bodies.count; body++) {
        if (isLinked.has(body)) continue;
        const path = paths.path(bodies.node[body] ?? 0);
        const subject = subjectOf.get(body);
        if (subject !== undefined) met.add(subject);
        expect([seed, path, subject]).toEqual([
          seed,
          path,
          findClaim(names, path, bodies.bytes[body] ?? 0),
        ]);
      }
    });
    // The images do contain what this test is about.
    expect([...met].sort()).toEqual(['.env', '.git', 'conda', 'key-file', 'npm', 'ssh-key']);
  });

  test('places add up to their advice, and no place exceeds its layer', async () => {
    const big = (entry: TarEntry): TarEntry =>
      typeof entry.body === 'string' ? { ...entry, body: entry.body.repeat(300) } : entry;
    for (const { seed, image } of images.slice(0, 60)) {
      const layers = makeLayers(seed).map((layer) => layer.map(big));
      for (const { bytes, places, placeCount } of await getAdvice(layers)) {
        const sum = places.reduce((total, place) => total + place.bytes, 0);
        if (places.length === placeCount) expect([seed, sum]).toEqual([seed, bytes]);
        else expect(sum).toBeLessThan(bytes);
        for (const place of places)
          expect(place.bytes).toBeLessThanOrEqual(
            (image.facts.layers[place.layer]?.contentBytes ?? -1) * 300,
          );
      }
    }
  });
});
