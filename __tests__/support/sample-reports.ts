import { formatInstruction } from '../../src/analyze/instruction/instruction.ts';
import { judgeValue } from '../../src/judge/outcome.ts';
import type { Advice, AdviceId, AdvicePlace } from '../../src/model/advice.ts';
import type {
  LargestItem,
  Measures,
  PackageItem,
  ReadFacts,
  ReadLayerFacts,
  WasteItem,
} from '../../src/model/facts.ts';
import type {
  EffectiveLimit,
  Finding,
  GateReport,
  ImageReport,
  Outcome,
  Verdict,
} from '../../src/model/report.ts';
import type { RuntimeName } from '../../src/model/runtimes.ts';
import { SERVICE_NAMES, withFleet } from './sample-fleet.ts';
import { inHostileWorkflow, inWorkflow, withAdvice, withLoosened } from './workflow-reports.ts';

/** Realistic reports, one for each situation. They don't depend on the time. */
export const SAMPLES = {
  pass: () => gate([passing('app:ci')]),
  roomy: () => gate([withRuntime({ ...passing('app:ci'), advice: ROOMY_ADVICE }, 'node')]),
  over: () => gate([overBudget('app:ci')]),
  warned: () => gate([makeWarnedAndWaived()]),
  platforms: () =>
    gate([
      passing('shop'),
      overBudget('shop', 'linux/arm64'),
      makeUnmeasured('worker'),
      makeWarnedAndWaived('db-migrations'),
    ]),
  unmeasured: () => gate([makeUnmeasured('web')]),
  hostile: () => inHostileWorkflow(gate([hostile()])),
  lean: () => gate([withoutWaste()]),
  defaults: () => gate([onDefaults()], null),
  showcase: () => inWorkflow(gate([overBudget('app:ci')])),
  advised: () => inWorkflow(withAdvice(gate([overBudget('app:ci')]))),
  loosened: () => withLoosened(inWorkflow(gate([passing('app:ci')]), 'instruction')),
  fleet: () => withFleet(gate(SERVICE_NAMES.map((name) => passing(name)))),
  gathered: () =>
    inWorkflow(
      withLoosened(
        gate([
          ...['gateway', 'shop', 'worker'].map((name) => passing(name)),
          withAdvice(gate([overBudget('api')])).images[0] as ImageReport,
          overBudget('api', 'linux/arm64'),
          makeUnmeasured('db-migrations'),
          makeWarnedAndWaived('search:2.1'),
        ]),
      ),
    ),
} satisfies Record<string, () => GateReport>;

const DEBIAN = 74_831_872;

function overBudget(name: string, platform = 'linux/amd64'): ImageReport {
  const facts = imageFacts(name, platform, {
    layers: [
      [DEBIAN, 3_404, '/bin/sh -c #(nop) ADD file:6dd0d1b3b8a9d8b8e1f5a6 in / '],
      [1_638, 2, 'WORKDIR /app'],
      [
        4_310_221,
        1_214,
        'RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends curl ' +
          'ca-certificates # buildkit',
      ],
      [
        34_102_331,
        41,
        'RUN /bin/sh -c pip wheel --no-deps --wheel-dir /tmp/wheels -r requirements.txt # buildkit',
      ],
      [
        58_912_006,
        6_102,
        'RUN /bin/sh -c pip install --no-index --find-links=/tmp/wheels -r requirements.txt && ' +
          'rm -rf /tmp/wheels # buildkit',
      ],
      [8_201_410, 211, 'COPY . /app # buildkit'],
      [12_104, 210, 'RUN /bin/sh -c chmod -R g+w /app && useradd -r app # buildkit'],
    ],
    reclaimable: 42_311_200,
    waste: [
      waste('/tmp/wheels', 34_102_331, 'deleted', 3, 4, 41),
      waste(
        '/app/static/vendor/maplibre-gl-4.7.1/dist/maplibre-gl-dev.js',
        6_004_211,
        'metadata',
        5,
        6,
      ),
      waste('/var/lib/apt/lists', 1_902_110, 'overwritten', 0, 2, 18),
      waste('/etc/ssl/certs/ca-certificates.crt', 224_000, 'overwritten', 2, 2),
    ],
    wasteOmitted: [23, 78_548],
    pullBytes: 61_202_118,
  });
  const report = makeReport(facts, 'fail', [
    rule('highestImageBytes', facts, { fail: 150e6 }, 2),
    rule('highestReclaimableBytes', facts, { fail: 10e6 }, 3),
    rule('highestLayerCount', facts, { warn: 10, fail: 15 }, 4),
    rule('lowestEfficiency', facts, { fail: 0.9 }),
    rule('highestUserWastedPercent', facts, { fail: 0.1 }),
    pathRule('paths[0].highestBytes', '/app/node_modules', 'fail', 95_201_112, 80e6),
    makeDenied('paths[1].deny', '**/.git', 'history and credentials do not belong in an image'),
  ]);
  return { ...report, advice: OVER_ADVICE };
}

const OVER_ADVICE: readonly Advice[] = [
  advice('private-files', '.npmrc', [['/app/.npmrc', 121, 5, 6]]),
  advice('deleted-later', 'run', [['/tmp/wheels', 34_102_331, 3, 4]]),
  advice('language-cache', 'pip', [['/root/.cache/pip', 11_804_118, 4]]),
  advice('copied-metadata', 'mode', [
    ['/app/static/vendor/maplibre-gl-4.7.1/dist/maplibre-gl-dev.js', 6_004_211, 5, 6],
  ]),
  advice('package-index', 'apt', [
    ['/var/lib/apt/lists', 2_104_118, 2],
    ['/var/lib/apt/lists', 1_902_110, 0, 2],
    ['/var/cache/apt', 810_004, 2],
  ]),
];

/** The image with this runtime. */
export function withRuntime(image: ImageReport, name: RuntimeName): ImageReport {
  const facts = image.facts as ReadFacts;
  return {
    ...image,
    facts: { ...facts, files: { ...facts.files, runtime: { name, by: 'command' } } },
  };
}

const ROOMY_ADVICE: readonly Advice[] = [
  advice('language-cache', 'npm', [['/root/.npm', 6_204_118, 1]]),
  { ...advice('package-index', 'apk', [['/var/cache/apk', 2_104_118, 0]]), bytes: 0 },
];

type Place = readonly [path: string, bytes: number, layer: number, hiddenInLayer?: number];

function advice(
  id: AdviceId,
  subject: string,
  rows: readonly Place[],
  placeCount = rows.length,
): Advice {
  const places = rows.map(([path, bytes, layer, hiddenInLayer]): AdvicePlace => {
    const place = { path, bytes, layer };
    return hiddenInLayer === undefined
      ? { ...place, isVisible: true }
      : { ...place, isVisible: false, hiddenInLayer };
  });
  const bytes = places.reduce((sum, place) => sum + place.bytes, 0);
  // The instruction to change is the one that hides a copy.
  const [first] = places;
  const layer = id === 'copied-metadata' ? first?.hiddenInLayer : first?.layer;
  return { id, subject, bytes, layer: layer ?? 0, places, placeCount };
}

function passing(name: string): ImageReport {
  const facts = imageFacts(name, 'linux/amd64', {
    layers: [
      [7_802_002, 412, 'ADD alpine-minirootfs-3.22.1-x86_64.tar.gz / # buildkit'],
      [31_002_918, 1_804, 'RUN /bin/sh -c apk add --no-cache nodejs # buildkit'],
      [4_118_020, 240, 'COPY dist/ /app # buildkit'],
      [0, 1, 'WORKDIR /app'],
    ],
    reclaimable: 118_020,
    waste: [waste('/etc/passwd', 118_020, 'overwritten', 0, 1)],
    pullBytes: 15_902_118,
  });
  return makeReport(facts, 'pass', [
    rule('highestImageBytes', facts, { fail: 50e6 }, 2),
    rule('highestPullBytes', facts, { fail: 20e6 }, 3),
    rule('lowestEfficiency', facts, { fail: 0.9 }),
    rule('highestUserWastedPercent', facts, { fail: 0.1 }),
  ]);
}

function makeWarnedAndWaived(name = 'api:1.4.0'): ImageReport {
  const facts = imageFacts(name, 'linux/amd64', {
    layers: [
      [DEBIAN, 3_404, '/bin/sh -c #(nop) ADD file:6dd0d1b3b8a9d8b8e1f5a6 in / '],
      [70_301_004, 902, 'COPY --from=build /go/bin/api /usr/local/bin/api # buildkit'],
    ],
    reclaimable: 0,
    waste: [],
    pullBytes: null,
  });
  return makeReport(facts, 'warn', [
    rule('highestImageBytes', facts, { warn: 140e6, fail: 150e6 }, 2),
    {
      ...rule('highestLayerBytes', facts, { fail: 60e6 }, 3),
      outcome: 'waived',
      why: 'until 2027-01-31: model weights move out in January',
    },
    {
      ...rule('highestPullBytes', facts, { fail: 60e6 }, 4),
      outcome: 'skipped',
      why:
        'the docker engine does not store layers as they are pushed; check the pushed image ' +
        'to measure this',
    },
    rule('lowestEfficiency', facts, { fail: 0.9 }),
  ]);
}

function makeUnmeasured(name: string): ImageReport {
  return {
    key: { name, platform: 'linux/amd64' },
    verdict: 'unmeasured',
    findings: [],
    error: {
      code: 'LAYER_CORRUPT',
      message: 'the archive ends in the middle of layer 3: 1,048,576 bytes are missing',
      where: `docker-archive:${name}.tar, layer 3 (b2d5eeeaba3a/layer.tar)`,
      fix: 'download it again and compare its size with the size on the server',
    },
    notices: [],
  };
}

function withoutWaste(): ImageReport {
  const facts = imageFacts('trainer:nightly', 'linux/amd64', {
    layers: [[4_802_113_990, 31_220, 'COPY --from=build / /']],
    reclaimable: 0,
    waste: [],
    pullBytes: 2_104_118_020,
  });
  return makeReport(facts, 'fail', [
    rule('highestImageBytes', facts, { fail: 4_802_113_989 }, 2),
    rule('lowestEfficiency', facts, { fail: 0.9 }),
    rule('highestUserWastedPercent', facts, { fail: 0.1 }),
  ]);
}

function onDefaults(): ImageReport {
  const facts = imageFacts('dive/test-image', 'linux/amd64', {
    layers: [
      [
        1_154_361,
        401,
        '/bin/sh -c #(nop) ADD ' +
          'file:ce026b62356eec3ad1214f92be2c9dc063fe205bd5e600be3492c4dfb17148bd in / ',
      ],
      [
        6_405,
        1,
        '/bin/sh -c #(nop) ADD ' +
          'file:139c3708fb6261126453e34483abd8bf7b26ed16d952fd976994d68e72d93be2 in /somefile.txt ',
      ],
      [0, 1, '/bin/sh -c mkdir -p /root/example/really/nested'],
      [6_405, 1, '/bin/sh -c cp /somefile.txt /root/example/somefile1.txt'],
      [53_427, 5, '/bin/sh -c cp /root/saved.txt /tmp/saved.again1.txt && rm -rf /root/example/'],
    ],
    reclaimable: 32_025,
    waste: [
      waste('/root/saved.txt', 12_810, 'deleted', 1, 4),
      waste('/root/example', 19_215, 'deleted', 3, 4, 3),
    ],
    pullBytes: null,
  });
  return makeReport(
    {
      ...facts,
      measures: {
        ...facts.measures,
        efficiencyRatio: 0.9844212134184309,
        userWastedRatio: 0.4834911001404049,
      },
    },
    'fail',
    [
      finding('lowestEfficiency', 'efficiencyRatio', 0.9844212134184309, { fail: 0.9 }),
      finding('highestUserWastedPercent', 'userWastedRatio', 0.4834911001404049, { fail: 0.1 }),
    ],
    ['DIVE_CONFIG is set, but plimsoll does not read it'],
  );
}

const ESC = '\x1b';

/**
 * Names that try to break out of their context: escapes, text directions, markup, mentions, widths,
 * lengths, invalid UTF-8.
 */
function hostile(): ImageReport {
  const facts = imageFacts(`evil${ESC}[2J<img src=x>`, 'linux/amd64', {
    layers: [
      [
        52_000_000,
        9,
        "RUN echo '| a | b |' `id` && curl https://evil.example/@everyone\n# " +
          `heading\n::error::owned ${ESC}]0;title\x07`,
      ],
      [
        8_000_000,
        3,
        '复制 应用程序 /应用程序/数据库/迁移脚本 并且 设置 权限 以及 所有者 和 其他 属性 然后 清理 缓存',
      ],
      [700_000, 4, `RUN true ${'&& true '.repeat(2000)}`],
    ],
    reclaimable: 6_000_000,
    waste: [
      waste('/srv/\u202egpj.exe\u202c/[x](https://evil.example)', 3_000_000, 'deleted', 0, 1),
      waste(`/tmp/${'very-long-name-'.repeat(300)}end.bin`, 2_000_000, 'overwritten', 0, 2),
      waste(
        '/données/été/👩‍👩‍👧‍👦 ' + 'photos/🇩🇪/नमस्ते/한국어/z̴̢̛a̷l̵g̶o̴',
        900_000,
        'metadata',
        1,
        2,
        12,
      ),
      waste(
        '/opt/line\nbreak\ttab|pipe`tick`<b>@octocat #1 www.evil.example',
        100_000,
        'deleted',
        1,
        2,
      ),
    ],
    pullBytes: 20_000_000,
  });
  const report = makeReport(
    facts,
    'fail',
    [
      rule('highestImageBytes', facts, { fail: 60e6 }, 2),
      {
        ...makeDenied(
          'paths[0].deny',
          '**/*.{pem,key}|<script>',
          'ask @security-team\nbefore adding | keys',
        ),
        outcome: 'fail',
        value: 2,
        distance: 2,
        matches: [
          { path: `/root/${ESC}[31m.ssh/id_rsa.pem`, bytes: 1_702, layer: 0, isVisible: false },
          { path: '/app/密钥/服务器.key', bytes: 3_243, layer: 1, isVisible: true },
        ],
      },
    ],
    ['layer 0 has a name that is not UTF-8: "caf\\xe9"'],
  );
  return { ...report, advice: HOSTILE_ADVICE };
}

/** From a later version, or invalid. */
const HOSTILE_ADVICE: readonly Advice[] = [
  advice('private-files', `__proto__${ESC}[2J`, [
    [`/root/${ESC}[31m.ssh/id_rsa\u202e|<b>@octocat`, 1_702, 0, 1],
  ]),
  advice(
    'package-index',
    '`rm -rf /`\n::error::owned',
    [[`/${'very-long-name-'.repeat(300)}`, 5e20, 4e9]],
    1e15,
  ),
  advice('copied-metadata', 'mode+<script>+constructor', [['/opt/line\nbreak', 9_000_000, 0, 1]]),
];

type Limits = { readonly warn?: number; readonly fail?: number };

const RULE_MEASURES = {
  highestImageBytes: 'imageBytes',
  highestLayerBytes: 'layerBytes',
  highestReclaimableBytes: 'reclaimableBytes',
  highestPullBytes: 'pullBytes',
  highestLayerCount: 'layerCount',
  lowestEfficiency: 'efficiencyRatio',
  highestUserWastedPercent: 'userWastedRatio',
} as const;

/** A finding that matches the facts; by default, without a line in the budget. */
function rule(
  key: keyof typeof RULE_MEASURES,
  facts: ReadFacts,
  limits: Limits,
  budgetLine?: number,
): Finding {
  return finding(key, RULE_MEASURES[key], facts.measures[RULE_MEASURES[key]], limits, budgetLine);
}

export function finding(
  key: string,
  measure: Finding['measure'],
  value: number | null,
  { warn, fail }: Limits,
  budgetLine?: number,
): Finding {
  const limits = {
    bound: key.startsWith('lowest') ? 'atLeast' : 'atMost',
    warnLimit: warn ?? null,
    failLimit: fail ?? null,
  } as const;
  const makeReport =
    value === null
      ? ({ value, distance: null, outcome: 'skipped' } as const)
      : judgeValue(limits, value);
  return {
    id: key,
    rule: key,
    measure,
    unit: UNITS.find(([end]) => key.endsWith(end))?.[1] ?? 'ratio',
    ...limits,
    ...makeReport,
    isDefault: budgetLine === undefined,
    from: budgetLine === undefined ? 'default' : `.dive-ci.yaml:${budgetLine}`,
  };
}

const UNITS = [
  ['Bytes', 'bytes'],
  ['Count', 'count'],
] as const;

function pathRule(
  id: string,
  path: string,
  outcome: Outcome,
  value: number,
  limit: number,
): Finding {
  const matches = [
    { path: '/app/node_modules/typescript', bytes: 65_300_118, layer: 5, isVisible: true },
    { path: '/app/node_modules/esbuild', bytes: 10_201_994, layer: 5, isVisible: true },
  ];
  return {
    ...finding('highestBytes', 'pathBytes', value, { fail: limit }, 6),
    id,
    rule: id,
    path,
    outcome,
    matches,
  };
}

function makeDenied(id: string, path: string, why: string): Finding {
  const base = finding('deny', 'deniedPaths', 0, { fail: 0 }, 7);
  return { ...base, id, rule: id, path, unit: 'count', why, matches: [] };
}

function waste(
  path: string,
  bytes: number,
  cause: WasteItem['cause'],
  added: number,
  hidden: number,
  files = 1,
): WasteItem {
  const changes = cause === 'metadata' ? { changes: ['mode'] as const } : {};
  return {
    path,
    isFolder: files > 1,
    fileCount: files,
    bytes,
    cause,
    addedInLayer: added,
    hiddenInLayer: hidden,
    ...changes,
  };
}

interface Recipe {
  readonly layers: readonly (readonly [bytes: number, entries: number, instruction: string])[];
  readonly reclaimable: number;
  readonly waste: readonly WasteItem[];
  readonly wasteOmitted?: readonly [count: number, bytes: number];
  readonly pullBytes: number | null;
}

function imageFacts(name: string, platform: string, recipe: Recipe): ReadFacts {
  const layers = recipe.layers.map(layerFacts);
  const imageBytes = layers.reduce((sum, { layerBytes }) => sum + layerBytes, 0);
  const [count = 0, bytes = 0] = recipe.wasteOmitted ?? [];
  const share = Math.min(1, (imageBytes - recipe.reclaimable) / LISTED_VISIBLE_BYTES);
  return {
    key: { name, platform },
    source: `docker-archive:${name.replace(/[^a-z].*/, '')}.tar`,
    manifestDigest: null,
    configDigest: `sha256:${'4f'.repeat(32)}`,
    readBy: 'docker-archive on disk',
    measures: measures(layers, imageBytes, recipe),
    unmeasured:
      recipe.pullBytes === null
        ? { pullBytes: 'the engine does not store layers as they are pushed' }
        : {},
    pullBytesAre: recipe.pullBytes === null ? null : 'exact',
    layers,
    files: {
      verified: 'blobDigest',
      contentsCompared: true,
      diveUserWasted: 'number',
      reclaimableByCause: { deleted: recipe.reclaimable, overwritten: 0, metadata: 0 },
      waste: { items: recipe.waste, omitted: { count, bytes } },
      largest: {
        folders: list(FOLDERS, 212, share),
        packages: list(PACKAGES, 96, share),
        files: list(FILES, 5_808, share),
      },
      tree: null,
    },
  };
}

function layerFacts(
  [bytes, entries, instruction]: Recipe['layers'][number],
  index: number,
): ReadLayerFacts {
  return {
    index,
    diffId: `sha256:${String(index).repeat(64).slice(0, 64)}`,
    digest: null,
    layerBytes: bytes,
    contentBytes: bytes,
    reclaimableBytes: 0,
    storedBytes: null,
    entryCount: entries,
    instruction: formatInstruction(instruction),
    verified: 'blobDigest',
  };
}

function measures(layers: readonly ReadLayerFacts[], imageBytes: number, recipe: Recipe): Measures {
  return {
    imageBytes,
    layerBytes: Math.max(...layers.map(({ layerBytes }) => layerBytes)),
    layerCount: layers.length,
    fileCount: layers.reduce((sum, { entryCount }) => sum + entryCount, 0),
    contentBytes: imageBytes,
    visibleBytes: imageBytes - recipe.reclaimable,
    reclaimableBytes: recipe.reclaimable,
    visibleRatio: 1 - recipe.reclaimable / imageBytes,
    efficiencyRatio: 1 - recipe.reclaimable / imageBytes / 5,
    wastedBytes: recipe.reclaimable,
    userWastedRatio: recipe.reclaimable / imageBytes / 2.5,
    pullBytes: recipe.pullBytes,
  };
}

const FOLDERS: readonly LargestItem[] = [
  { path: '/usr/lib/x86_64-linux-gnu', bytes: 31_204_118, fileCount: 402 },
  { path: '/usr/local/lib/python3.13/site-packages/numpy', bytes: 24_118_204, fileCount: 1_180 },
  {
    path: '/usr/local/lib/python3.13/site-packages/pandas/core',
    bytes: 11_004_812,
    fileCount: 802,
  },
  { path: '/app/static', bytes: 6_104_812, fileCount: 74 },
  { path: '/usr/share/zoneinfo', bytes: 3_204_118, fileCount: 1_310 },
  { path: '/usr/bin', bytes: 2_104_118, fileCount: 310 },
];

const PACKAGES: readonly PackageItem[] = [
  {
    ecosystem: 'python',
    name: 'numpy',
    path: '/usr/local/lib/python3.13/site-packages/numpy',
    bytes: 24_118_204,
    copies: 1,
  },
  {
    ecosystem: 'python',
    name: 'pandas',
    path: '/usr/local/lib/python3.13/site-packages/pandas',
    bytes: 18_204_118,
    copies: 1,
  },
  {
    ecosystem: 'npm',
    name: '@mapbox/maplibre-gl',
    path: '/app/node_modules/@mapbox/maplibre-gl',
    bytes: 9_118_204,
    copies: 3,
  },
];

const FILES: readonly LargestItem[] = [
  {
    path: '/usr/local/lib/python3.13/site-packages/numpy.libs/libscipy_openblas64_-6bb31eeb.so',
    bytes: 19_204_118,
    fileCount: 1,
  },
  { path: '/usr/local/bin/node', bytes: 12_118_204, fileCount: 1 },
  { path: '/usr/lib/x86_64-linux-gnu/libcrypto.so.3', bytes: 4_704_118, fileCount: 1 },
  { path: '/usr/lib/x86_64-linux-gnu/libc.so.6', bytes: 1_922_136, fileCount: 1 },
];

/** The visible bytes of the image behind the lists above; smaller images get a share. */
const LISTED_VISIBLE_BYTES = 138e6;

function list<T extends { readonly bytes: number }>(
  items: readonly T[],
  more: number,
  share: number,
) {
  const shrink = (bytes: number): number => Math.round(bytes * share);
  return {
    items: items.map((item) => ({ ...item, bytes: shrink(item.bytes) })),
    omitted: { count: more, bytes: shrink(more * 10_211) },
  };
}

function makeReport(
  facts: ReadFacts,
  verdict: Verdict,
  findings: readonly Finding[],
  notices: readonly string[] = [],
): ImageReport {
  return { key: facts.key, verdict, findings, facts, notices };
}

function gate(
  images: readonly ImageReport[],
  budgetSource: string | null = '.dive-ci.yaml',
): GateReport {
  const worst = (['unmeasured', 'fail', 'warn'] as const).find((verdict) =>
    images.some((image) => image.verdict === verdict),
  );
  return {
    schemaVersion: 2,
    tool: { name: 'plimsoll', version: '0.1.0' },
    budget: {
      source: budgetSource,
      sha256: budgetSource === null ? null : 'ab'.repeat(32),
      rules: images[0]?.findings.filter(({ path }) => path === undefined).map(effectiveLimit) ?? [],
    },
    verdict: worst ?? 'pass',
    notices: [],
    images,
  };
}

const effectiveLimit = ({
  rule: key,
  warnLimit,
  failLimit,
  from,
  isDefault,
}: Finding): EffectiveLimit => ({
  rule: key,
  warnLimit,
  failLimit,
  from,
  isDefault,
});
