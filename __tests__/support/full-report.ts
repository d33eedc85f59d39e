import { compareImages } from '../../src/compare/compare.ts';
import { measureFleet } from '../../src/fleet/measure-fleet.ts';
import { judgeReport } from '../../src/judge/judge.ts';
import { judgeFleet } from '../../src/judge/judge-fleet.ts';
import type { ReadComparison } from '../../src/model/comparison.ts';
import type { ImageFacts } from '../../src/model/facts.ts';
import type { FleetSummary } from '../../src/model/fleet.ts';
import type { GateReport } from '../../src/model/report.ts';
import { formatSentences } from '../../src/report/words/messages/sentence.ts';
import { buildFacts, makeBudget, makeTree } from './image-facts.ts';

/** Two images with one base image, and rules for both. */
function fullFleet(): FleetSummary {
  const base = { index: 0, diffId: 'sha256:0a', digest: 'sha256:0a', storedBytes: 50 };
  const more = { layerBytes: 100, contentBytes: 100, reclaimableBytes: 0, entryCount: 1 };
  const toImage = (name: string, ids: readonly string[]): ImageFacts => ({
    ...buildFacts(
      {},
      {
        layers: ids.map((id, index) => ({
          ...{ ...base, ...more, index, diffId: `sha256:${id}`, digest: `sha256:${id}` },
          instruction: null,
          verified: 'diffId',
        })),
        base: {
          ...{ name: `node:${name}`, digest: null, layerCount: 2 },
          ...{ by: 'history', certainty: 'likely' },
        },
      },
    ),
    key: { name, platform: 'linux/amd64' },
  });
  const images = [
    toImage('a', ['0a', '0b', '1a']),
    toImage('b', ['0a', '0b', '1b']),
    toImage('c', ['0b', '0a', '1c']),
  ];
  return judgeFleet(
    measureFleet(images),
    [
      {
        rule: 'highestUniqueBytes',
        of: 'node',
        warnLimit: 1,
        failLimit: 2,
        from: '.dive-ci.yaml:2',
      },
    ],
    true,
  );
}

/** A report that contains every key of the model. */
export function fullReport(): GateReport {
  const omitted = { count: 3, bytes: 30 };
  const facts = buildFacts(
    { pullBytes: null },
    {
      manifestDigest: 'sha256:1',
      configDigest: 'sha256:2',
      unmeasured: { pullBytes: 'not here' },
      layers: [
        {
          index: 0,
          diffId: 'sha256:3',
          digest: 'sha256:4',
          layerBytes: 1000,
          contentBytes: 1000,
          reclaimableBytes: 100,
          storedBytes: 500,
          entryCount: 3,
          instruction: 'COPY . /app',
          verified: 'diffId',
          dockerfile: { file: 'Dockerfile', line: 1, endLine: 2, by: 'provenance' },
          fingerprint: { files: '01', metadata: '02', times: '03' },
        },
      ],
      systemPackages: [{ ecosystem: 'apt', name: 'a', version: '2', bytes: 1 }],
      base: { name: 'debian', digest: 'sha256:5', layerCount: 1, by: 'budget', certainty: 'exact' },
      waste: {
        items: [
          {
            path: '/tmp/x',
            isFolder: false,
            fileCount: 1,
            bytes: 100,
            cause: 'deleted',
            addedInLayer: 0,
            hiddenInLayer: 1,
          },
        ],
        omitted,
      },
      largest: {
        folders: { items: [{ path: '/app', bytes: 800, fileCount: 2 }], omitted },
        packages: {
          items: [{ ecosystem: 'npm', name: 'a', path: '/app/a', bytes: 800, copies: 2 }],
          omitted,
        },
        files: { items: [{ path: '/app/a/b', bytes: 800, fileCount: 1 }], omitted },
      },
      tree: {
        ...makeTree([
          { path: '/app', layer: -1 },
          { path: '/app/b', visible: 900, reclaimable: 100 },
        ]),
        replaced: { row: [1], layer: [0] },
      },
    },
  );
  const tree = makeTree([
    { path: '/node_modules' },
    { path: '/node_modules/x' },
    { path: '/node_modules/x/b', visible: 7 },
  ]);
  const baseline = {
    ...facts,
    key: { name: 'old', platform: 'linux/amd64' },
    layers: [],
    files: { ...facts.files, tree, systemPackages: [] },
  };
  const origin = { matchedBy: 'only', report: 'old.json', commit: 'abc', distance: 1 } as const;
  const compared = compareImages(facts, baseline, origin) as ReadComparison;
  const comparison = {
    ...compared,
    unmeasured: {
      ...compared.unmeasured,
      growthRatio: { why: 'nothing', lackedBy: 'baseline' as const },
    },
    files: {
      ...compared.files,
      moves: {
        items: [{ from: '/a', to: '/b', bytes: 1, fileCount: 1 }],
        omitted: { count: 0, bytes: 0 },
      },
    },
  };
  const budget = makeBudget(`
rules: { highestReclaimableBytes: { warn: 1B, fail: 200B } }
ignore: [/app]
fleet: { highestTotalBytes: 1GB }
paths: [{ path: /app, highestBytes: 5B, deny: true, why: because }]
`);
  const report = judgeReport({
    images: [
      {
        key: facts.key,
        facts,
        comparison,
        advice: [
          {
            id: 'package-index',
            subject: 'apt',
            bytes: 100,
            layer: 0,
            places: [
              {
                path: '/var/lib/apt/lists',
                bytes: 100,
                layer: 0,
                isVisible: false,
                hiddenInLayer: 1,
              },
            ],
            placeCount: 1,
          },
        ],
        error: { code: 'LAYER_CORRUPT', message: 'cut off', where: 'layer 0', fix: 'again' },
        notices: ['odd'],
      },
    ],
    budget,
    flags: new Map(),
    notices: ['something'],
    now: new Date(0),
    toolVersion: '1.0.0',
  });
  // Findings about paths first, because only the first item of a list is checked.
  const images = report.images.map((image) => {
    const ignored = image.findings.find((finding) => finding.ignored)?.ignored ?? {
      bytes: 0,
      patterns: [],
    };
    return {
      ...image,
      findings: image.findings.toReversed().map((finding) => ({ ...finding, ignored })),
    };
  });
  return formatSentences({ ...report, images, fleet: fullFleet() }, 'cli');
}
