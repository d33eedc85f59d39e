import type {
  FileComparison,
  GrowthRow,
  PathGrowth,
  ReadComparison,
  ReadLayerChange,
} from '../../src/model/comparison.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import type { Finding, GateReport, ImageReport, Outcome } from '../../src/model/report.ts';
import { SAMPLES } from './sample-reports.ts';

/** Reports with realistic comparisons, one for each situation. */
export const COMPARISONS = {
  grown: () => withComparison(SAMPLES.over(), grown),
  unchanged: () => withComparison(SAMPLES.pass(), compareUnchanged),
  rebuilt: () => withComparison(SAMPLES.pass(), rebuilt),
  hostile: () => withComparison(SAMPLES.hostile(), hostile),
  rebased: () => withComparison(SAMPLES.over(), rebaseFacts),
  misspelt: () => withoutBaseline(SAMPLES.pass(), MISSPELT),
  required: () => withoutBaseline(SAMPLES.pass(), MISSPELT, 'unmeasured'),
  first: () => withoutBaseline(SAMPLES.platforms(), NOT_KEPT),
  partly: () => gatherComparisons(compareUnchanged, undefined, rebuilt),
} satisfies Record<string, () => GateReport>;

function withComparison(
  report: GateReport,
  make: (facts: ReadFacts) => ReadComparison,
): GateReport {
  const images = report.images.map(
    (image): ImageReport =>
      image.facts?.files === undefined ? image : { ...image, comparison: make(image.facts) },
  );
  return { ...report, images };
}

const MISSPELT =
  "the baseline docker:app:mian can't be used: the Docker engine has no image with this name; " +
  'did you mean app:main? If not, build or pull it first: plimsoll never pulls images';
const NOT_KEPT =
  'there is no kept report of this image at 3f1c2ab9d0e4 and the 49 commits before it; run this ' +
  'workflow on pushes to main too; if it already runs there, that run has not finished, or ' +
  'GitHub ' +
  'removed its report, which happens a week after the last use';

/** With two growth rules but no baseline. */
function withoutBaseline(
  report: GateReport,
  noBaseline: string,
  outcome: Outcome = 'skipped',
): GateReport {
  const images = report.images.map((image): ImageReport => {
    if (image.facts?.files === undefined) return image;
    const base = {
      isDefault: false,
      bound: 'atMost',
      warnLimit: null,
      value: null,
      distance: null,
    } as const;
    const findings: Finding[] = [
      {
        ...base,
        ...{
          id: 'highestGrowthBytes',
          rule: 'highestGrowthBytes',
          measure: 'growthBytes',
          unit: 'bytes',
        },
        ...{ failLimit: 10_000_000, from: '.dive-ci.yaml:9', outcome, why: noBaseline },
      },
      {
        ...base,
        ...{
          id: 'highestGrowthPercent',
          rule: 'highestGrowthPercent',
          measure: 'growthRatio',
          unit: 'ratio',
        },
        ...{ failLimit: 0.05, from: '.dive-ci.yaml:10', outcome, why: noBaseline },
      },
    ];
    const verdict = outcome === 'unmeasured' ? outcome : image.verdict;
    return { ...image, verdict, noBaseline, findings: [...image.findings, ...findings] };
  });
  return { ...report, verdict: outcome === 'unmeasured' ? outcome : report.verdict, images };
}

/** Three images within budget; one of them is new. */
function gatherComparisons(
  ...makes: (((facts: ReadFacts) => ReadComparison) | undefined)[]
): GateReport {
  const report = SAMPLES.pass();
  const names = ['api', 'importer', 'worker'];
  const images = makes.flatMap((make, i) => {
    const noBaseline =
      `the baseline has no image named "${names[i]}", only api, worker; ` +
      'give the image to compare with the same name: NAME=SOURCE';
    const one =
      make === undefined ? withoutBaseline(report, noBaseline) : withComparison(report, make);
    return one.images.map((image) => ({ ...image, key: { ...image.key, name: names[i] ?? '' } }));
  });
  return { ...report, images };
}

/** Only a newer base image. */
function rebaseFacts(facts: ReadFacts): ReadComparison {
  const [base, ...own] = facts.layers.map(({ index }) => index);
  const rows: GrowthRow[] = [
    {
      path: '/usr/lib/x86_64-linux-gnu/libLLVM.so.19.1',
      isFolder: false,
      state: 'added',
      growthBytes: 9_104_118,
    },
    { path: '/usr/share/locale', isFolder: true, state: 'changed', growthBytes: 1_204_118 },
  ];
  const inside = { items: rows, omitted: { count: 212, growthBytes: 91_764 } };
  return getComparison(facts, {
    growthBytes: 10_400_000,
    layers: [
      layer('changed', base ?? 0, base ?? 0, facts, {
        origin: 'base',
        differs: ['files'],
        oldBytes: 64_431_872,
        inside,
      }),
      ...own.map((index) => layer('changed', index, index, facts, { differs: ['times'] })),
    ],
    heaviest: inside,
    origins: {
      base: { old: 64_431_872, new: 74_831_872 },
      own: { old: 105_539_710, new: 105_539_710 },
    },
    rebuilt: { layerCount: 6, bytes: 105_539_710, pullBytes: 35_104_002 },
    deltaPullBytes: 66_180_412,
  });
}

function grown(facts: ReadFacts): ReadComparison {
  const pandas = { ecosystem: 'python', name: 'pandas', oldVersion: null, newVersion: '2.2.1' };
  const numpy = { ecosystem: 'python', name: 'numpy', oldVersion: '1.26.4', newVersion: '2.0.1' };
  const site = '/usr/local/lib/python3.13/site-packages';
  const rows: GrowthRow[] = [
    {
      path: `${site}/pandas`,
      isFolder: true,
      state: 'added',
      growthBytes: 9_812_004,
      package: pandas,
    },
    {
      path: `${site}/numpy`,
      isFolder: true,
      state: 'changed',
      growthBytes: 1_402_118,
      package: numpy,
    },
    { path: '/app/static/intro.mp4', isFolder: false, state: 'added', growthBytes: 1_204_118 },
    { path: '/usr/share/doc', isFolder: true, state: 'removed', growthBytes: -604_118 },
  ];
  return getComparison(facts, {
    growthBytes: 12_304_118,
    layers: [
      layer('changed', 0, 0, facts, {
        origin: 'base',
        differs: ['files'],
        newBytes: 74_831_872,
        oldBytes: 74_331_872,
      }),
      layer('same', 1, 1, facts, {}),
      layer('changed', 2, 2, facts, { differs: ['times'] }),
      layer('removed', 3, null, facts, {
        oldBytes: 2_104_118,
        instruction: 'RUN pip install --upgrade pip',
      }),
      layer('added', null, 3, facts, {}),
      layer('changed', 4, 4, facts, {
        differs: ['instruction', 'files'],
        oldBytes: 47_698_000,
        inside: { items: rows.slice(0, 2), omitted: { count: 14, growthBytes: 22_118 } },
      }),
      layer('moved', 6, 5, facts, { differs: ['times'] }),
      layer('added', null, 6, facts, { copied: { bytes: 12_000, changes: ['mode', 'time'] } }),
    ],
    heaviest: { items: rows, omitted: { count: 41, growthBytes: 488_996 } },
    origins: {
      base: { old: 74_331_872, new: 74_831_872 },
      own: { old: 93_781_729, new: 105_585_847 },
    },
    rebuilt: { layerCount: 1, bytes: 4_310_221, pullBytes: 1_900_412 },
    systemPackages: {
      items: [
        {
          ecosystem: 'apt',
          name: 'ffmpeg',
          state: 'added',
          oldVersion: null,
          newVersion: '7:5.1.6-0+deb12u1',
          oldBytes: 0,
          newBytes: 2_304_000,
        },
        {
          ecosystem: 'apt',
          name: 'libssl3',
          state: 'changed',
          oldVersion: '3.0.15-1',
          newVersion: '3.0.16-1',
          oldBytes: 5_900_000,
          newBytes: 5_904_000,
        },
        {
          ecosystem: 'apt',
          name: 'wget',
          state: 'removed',
          oldVersion: '1.21.3-1',
          newVersion: null,
          oldBytes: 3_700,
          newBytes: 0,
        },
        {
          ecosystem: 'apt',
          name: 'tzdata',
          state: 'changed',
          oldVersion: '2024a',
          newVersion: '2024b',
          oldBytes: 3_000,
          newBytes: 3_000,
        },
      ],
      omitted: { count: 8, growthBytes: 91_000 },
    },
    moves: {
      items: [{ from: '/app/img', to: '/app/static', bytes: 3_204_118, fileCount: 71 }],
      omitted: { count: 0, bytes: 0 },
    },
    deltaPullBytes: 40_118_204,
  });
}

function compareUnchanged(facts: ReadFacts): ReadComparison {
  const layers = facts.layers.map(({ index }) => layer('same', index, index, facts, {}));
  return getComparison(facts, {
    growthBytes: 0,
    layers,
    commit: '3f1c2ab9d0e4f5a6b7c8',
    distance: 3,
  });
}

function rebuilt(facts: ReadFacts): ReadComparison {
  const layers = facts.layers.map(({ index }) =>
    index === 0
      ? layer('same', 0, 0, facts, {})
      : layer('changed', index, index, facts, { differs: ['times'] }),
  );
  return getComparison(facts, {
    growthBytes: 0,
    layers,
    rebuilt: { layerCount: 3, bytes: 35_120_938, pullBytes: null },
    matchedBy: 'only',
  });
}

function hostile(facts: ReadFacts): ReadComparison {
  const evil = '</code><img src=x>@octocat #1 |`\u202e\x1b[2J\nhttps://evil.example';
  const named = { ecosystem: 'npm', name: evil, oldVersion: evil, newVersion: `${evil}2` };
  return getComparison(facts, {
    growthBytes: -7_000_000,
    source: evil,
    layers: [
      layer('changed', 0, 0, facts, {
        instruction: evil,
        differs: ['files'],
        inside: {
          items: [
            {
              path: `/${evil}`,
              isFolder: true,
              state: 'removed',
              growthBytes: -7_000_000,
              package: named,
            },
          ],
          omitted: { count: 0, growthBytes: 0 },
        },
      }),
    ],
    heaviest: {
      items: [
        {
          path: `/${evil.repeat(400)}`,
          isFolder: false,
          state: 'changed',
          growthBytes: -7_000_000,
        },
      ],
      omitted: { count: 0, growthBytes: 0 },
    },
    moves: {
      items: [{ from: evil, to: evil, bytes: 1e6, fileCount: 1 }],
      omitted: { count: 0, bytes: 0 },
    },
  });
}

function layer(
  state: ReadLayerChange['state'],
  oldIndex: number | null,
  newIndex: number | null,
  { layers }: ReadFacts,
  more: Partial<ReadLayerChange>,
): ReadLayerChange {
  const bytes = layers[newIndex ?? -1]?.layerBytes ?? 0;
  return {
    state,
    origin: 'own',
    oldIndex,
    newIndex,
    oldBytes: oldIndex === null ? 0 : bytes,
    newBytes: newIndex === null ? 0 : bytes,
    oldStoredBytes: null,
    newStoredBytes: null,
    pullBytes: null,
    instruction: layers[newIndex ?? -1]?.instruction ?? null,
    differs: [],
    copied: { bytes: 0, changes: [] },
    ...more,
  };
}

type Given = Partial<Pick<ReadComparison, 'layers'> & FileComparison> & {
  readonly growthBytes: number;
  readonly deltaPullBytes?: number;
  readonly source?: string;
  readonly matchedBy?: 'only';
  readonly commit?: string;
  readonly distance?: number;
};

function getComparison({ key, measures }: ReadFacts, given: Given): ReadComparison {
  const {
    growthBytes,
    deltaPullBytes = null,
    source = 'docker:app:main',
    matchedBy = 'name',
    commit,
    distance,
    layers = [],
    ...files
  } = given;
  const old = {
    ...measures,
    imageBytes: measures.imageBytes - growthBytes,
    visibleBytes: measures.visibleBytes - growthBytes,
    fileCount: growthBytes > 0 ? measures.fileCount - 164 : measures.fileCount,
  };
  const nothing = { count: 0, growthBytes: 0 };
  const none = { layerCount: 0, bytes: 0, pullBytes: null };
  return {
    baseline: {
      key: { ...key, name: 'app:main' },
      matchedBy,
      source,
      report: null,
      configDigest: null,
      measures: old,
      ...(commit !== undefined && { commit }),
      ...(distance !== undefined && { distance }),
    },
    measures: {
      growthBytes,
      growthRatio: growthBytes / old.imageBytes,
      ownGrowthBytes: null,
      pullGrowthBytes: null,
      deltaPullBytes,
      updateBytes: null,
    },
    unmeasured: {},
    pullBytesAre: deltaPullBytes === null ? null : 'exact',
    layers,
    files: {
      growth: { visibleBytes: growthBytes, hiddenBytes: 0, otherBytes: 0 },
      origins: null,
      rebuilt: none,
      moved: none,
      paths: root(growthBytes),
      heaviest: { items: [], omitted: nothing },
      packages: { items: [], omitted: nothing },
      moves: { items: [], omitted: { count: 0, bytes: 0 } },
      ...files,
    },
  };
}

const root = (growthBytes: number): PathGrowth => ({
  path: '/',
  isFolder: true,
  state: 'changed',
  oldBytes: 100_000_000,
  newBytes: 100_000_000 + growthBytes,
  grownBytes: Math.max(0, growthBytes),
  shrunkBytes: Math.max(0, -growthBytes),
  children: [],
  rest: { count: 1, growthBytes },
});
