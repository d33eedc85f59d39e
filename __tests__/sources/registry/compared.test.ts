import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { parseArguments } from '../../../src/cli/arguments.ts';
import type { Command } from '../../../src/cli/command.ts';
import { ratchetBudget } from '../../../src/cli/ratchet.ts';
import { compareSources } from '../../../src/gate/compare-sources.ts';
import type { LayerChange, UnreadComparison } from '../../../src/model/comparison.ts';
import type { GateReport, ImageReport } from '../../../src/model/report.ts';
import { renderJson } from '../../../src/report/data/json.ts';
import { tempFolder } from '../../support/archives.ts';
import { describeWith } from '../../support/engines.ts';
import { type HistoryEntry, type OciOptions, ociDir } from '../../support/image-writer.ts';
import { measureFacts, measureReport } from '../../support/measure.ts';
import { push, startRegistry, type TestRegistry } from '../../support/registry.ts';
import { type Relay, startRelay } from '../../support/relay.ts';
import { layerTar } from '../../support/tar-writer.ts';
import { testHost } from '../../support/test-host.ts';

// Test machines are busy.
jest.setTimeout(120_000);

const makeLayer = (name: string, bytes: number): Buffer =>
  // Bytes that don't compress to almost nothing.
  layerTar([
    {
      name,
      body: Buffer.from(Array.from({ length: bytes }, (_, i) => (i * i * 31 + bytes) >> (i % 7))),
    },
  ]);
const toHistory = (...instructions: string[]): HistoryEntry[] =>
  instructions.map((created_by) => ({ created_by }));

const [ROOTFS, PIP, NEWER_PIP, APP, TOOLS] = [
  makeLayer('rootfs', 40_000),
  makeLayer('pip', 9000),
  makeLayer('pip', 12_000),
  makeLayer('app', 3000),
  makeLayer('tools', 5000),
];
/** From another builder: the layers below the other images' layers look like a base image. */
const ADD = '/bin/sh -c #(nop) ADD file:1 in / ';
const RUN = 'RUN /bin/sh -c pip install -r requirements.txt # buildkit';
const COPY = 'COPY . /app # buildkit';

const IMAGES: Readonly<Record<string, readonly [layers: readonly Buffer[], options: OciOptions]>> =
  {
    base: [[ROOTFS], { history: toHistory(ADD) }],
    main: [[ROOTFS, PIP, APP], { history: toHistory(ADD, RUN, COPY) }],
    grown: [[ROOTFS, NEWER_PIP, APP, TOOLS], { history: toHistory(ADD, RUN, COPY, 'RUN tools') }],
    edited: [
      [ROOTFS, NEWER_PIP, APP],
      { history: toHistory(ADD, RUN.replace('-r', '--no-cache-dir -r'), COPY) },
    ],
    moved: [[ROOTFS, APP, PIP], { history: toHistory(ADD, COPY, RUN) }],
    smaller: [[ROOTFS, APP], { history: toHistory(ADD, COPY) }],
    repeated: [[ROOTFS, PIP, APP, PIP, APP], { history: null }],
    repacked: [[ROOTFS, PIP, APP], { history: toHistory(ADD, RUN, COPY), compression: 'zstd' }],
  };

const OFF = ['lowestEfficiency=off', 'highestUserWastedPercent=off'];
const PULL = [
  ...OFF,
  'highestPullGrowthBytes=1B',
  'highestDeltaPullBytes=1B',
  'highestLayerCount=9',
];
const WHOLE = [...PULL, 'highestGrowthBytes=1GB'];

describeWith(['docker-registry', 'skopeo'], 'images in a registry that are compared', () => {
  let registry: TestRegistry;
  let relay: Relay;
  const env = { HOME: tempFolder() };
  beforeAll(async () => {
    registry = await startRegistry();
    relay = await startRelay(registry.address, () => undefined);
    for (const [tag, [layers, options]] of Object.entries(IMAGES)) {
      const folder = layout(tag);
      mkdirSync(folder);
      ociDir(folder, layers, { ...options, repoTags: [tag] });
      for (const { digest } of (await measureFacts(`oci-dir:${folder}`)).layers)
        layerDigests.add(digest ?? '');
      await push(`oci:${folder}:${tag}`, `${registry.address}/app:${tag}`);
    }
  });
  afterAll(async () => {
    await relay.stop();
    await registry.stop();
  });

  const scratch = tempFolder();
  const layout = (tag: string): string => join(scratch, tag);
  const getSource = (tag: string): string => `registry:${relay.address}/app:${tag}`;
  const check = (
    now: string,
    old: string,
    more: Parameters<typeof measureReport>[2] = {},
  ): Promise<GateReport> =>
    measureReport(now, env, {
      baselines: [{ name: undefined, source: old }],
      ruleFlags: PULL,
      ...more,
    });
  const makeImage = ({ images: [image] }: GateReport): ImageReport => image as ImageReport;
  const layerDigests = new Set<string>();
  /** How many layers a run requests from the registry, and its result. */
  async function countReads<T>(work: () => Promise<T>): Promise<[layers: number, T]> {
    const from = relay.heard.length;
    const result = await work();
    const blobs = relay.heard
      .slice(from)
      .flatMap(({ path }) => /\/blobs\/(.*)$/.exec(path)?.[1] ?? []);
    expect(blobs.length).toBeGreaterThan(0);
    return [blobs.filter((digest) => layerDigests.has(digest)).length, result];
  }
  /** Writes the report of an image, like a kept one. */
  async function writeReport(tag: string, ruleFlags: readonly string[]): Promise<string> {
    const path = join(tempFolder(), 'kept.json');
    const report = await measureReport(getSource(tag), env, { ruleFlags });
    writeFileSync(path, renderJson(report));
    return path;
  }

  const others = Object.keys(IMAGES).filter((tag) => tag !== 'main');
  const PAIRS = [
    ['main', 'main'],
    ...others.flatMap((tag) => [
      ['main', tag],
      [tag, 'main'],
    ]),
  ] as [string, string][];
  test.each(PAIRS)(
    '%s → %s: no layer is requested, and the report agrees with reading them',
    async (old, now) => {
      const [layers, report] = await countReads(() => check(getSource(now), getSource(old)));
      expect(layers).toBe(0);
      const image = makeImage(report);
      expect([image.facts?.files, image.error, image.comparison?.files]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      const [whole, found] = [
        makeImage(await check(getSource(now), getSource(old), { ruleFlags: WHOLE })),
        image,
      ];
      const [full, short] = [whole.comparison, found.comparison as UnreadComparison];
      expect([
        short?.measures.pullGrowthBytes,
        short?.measures.deltaPullBytes,
        short?.unread,
      ]).toEqual([full?.measures.pullGrowthBytes, full?.measures.deltaPullBytes, 'both']);
      expect(short?.layers.map(outside)).toEqual(full?.layers.map(outside));
      expect(short?.layers.map(({ newStoredBytes }) => newStoredBytes)).toEqual(
        full?.layers.map(({ newIndex }) =>
          newIndex === null ? 0 : whole.facts?.layers[newIndex]?.storedBytes,
        ),
      );
      // The verdicts are the same.
      const listVerdicts = ({ findings }: ImageReport) =>
        findings
          .filter(({ rule }) => rule !== 'highestGrowthBytes')
          .map(({ rule, value, outcome }) => [rule, value, outcome]);
      expect(listVerdicts(found)).toEqual(listVerdicts(whole));
    },
  );

  const outside = (change: LayerChange): unknown => {
    const { state, origin, oldIndex, newIndex, pullBytes, instruction, differs } = change;
    const isEdited = differs.includes('instruction');
    return { state, origin, oldIndex, newIndex, pullBytes, instruction, isEdited };
  };

  test('with a base image from the budget, whose layers are not requested either', async () => {
    const untold = makeImage(await check(getSource('edited'), getSource('main')));
    expect(untold.facts?.base).toMatchObject({
      layerCount: 1,
      by: 'history',
      certainty: 'likely',
    });
    const budgetPath = join(tempFolder(), 'budget.yaml');
    writeFileSync(budgetPath, `base: "${getSource('base')}"`);
    const [layers, report] = await countReads(() =>
      check(getSource('grown'), getSource('main'), { budgetPath }),
    );
    expect(layers).toBe(0);
    const { facts, comparison } = makeImage(report);
    expect(facts?.base).toMatchObject({ layerCount: 1, by: 'budget', certainty: 'exact' });
    expect(comparison?.layers.map(({ state, origin }) => `${state} ${origin}`)).toEqual([
      'same base',
      'changed own',
      'same own',
      'added own',
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['on size', ['highestGrowthBytes=1GB']],
    ['on own layers', ['highestOwnGrowthBytes=1GB']],
  ])('a rule %s causes both to be read', async (_which, rules) => {
    const [layers, report] = await countReads(() =>
      check(getSource('grown'), getSource('main'), { ruleFlags: [...PULL, ...rules] }),
    );
    expect(layers).toBe(4 + 3);
    expect(makeImage(report).comparison?.files?.heaviest.items.map(({ path }) => path)).toEqual([
      '/tools',
      '/pip',
    ]);
  });

  test('and so does plimsoll compare, with any rules', async () => {
    const compare = (old: string, now: string) =>
      compareSources({ old, now, platforms: [] }, testHost({ env: { ...process.env, ...env } }));
    const [layers, { images }] = await countReads(() =>
      compare(getSource('main'), getSource('grown')),
    );
    expect(layers).toBe(4 + 3);
    expect(images[0]?.comparison?.files.heaviest.items.map(({ path }) => path)).toEqual([
      '/tools',
      '/pip',
    ]);
    const unread = await writeReport('main', PULL);
    await expect(compare(unread, getSource('grown'))).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      where: unread,
      message: expect.stringMatching(
        /it contains only the manifest of \S+app:main, because no rule needed files/,
      ),
    });
  });

  test('and so does plimsoll ratchet, because files may allow lower limits', async () => {
    const folder = tempFolder();
    writeFileSync(
      join(folder, '.dive-ci.yaml'),
      'rules: { lowestEfficiency: off, highestUserWastedPercent: off, highestPullBytes: 90MB }',
    );
    const argv = ['ratchet', getSource('grown')];
    const host = testHost({ env: { ...process.env, ...env }, cwd: folder });
    const command = parseArguments(argv) as Extract<Command, { name: 'ratchet' }>;
    const [layers, text] = await countReads(() =>
      ratchetBudget(command, host, { color: false, columns: 80 }),
    );
    expect(layers).toBe(4);
    expect(text).toMatch(/highestPullBytes/);
  });

  test('a kept manifest report is a baseline for pulls, but not for growth', async () => {
    const old = await writeReport('main', PULL);
    const report = await check(getSource('grown'), old, { ruleFlags: WHOLE });
    const { facts, comparison, findings } = makeImage(report);
    expect(facts?.measures.fileCount).toBe(4);
    expect(comparison).toMatchObject({ unread: 'baseline' });
    const full = makeImage(
      await check(getSource('grown'), getSource('main'), { ruleFlags: WHOLE }),
    ).comparison;
    expect(findings.map(({ rule, outcome, value }) => [rule, outcome, value])).toEqual([
      ['highestLayerCount', 'pass', 4],
      ['highestGrowthBytes', 'skipped', null],
      ['highestPullGrowthBytes', 'fail', full?.measures.pullGrowthBytes],
      ['highestDeltaPullBytes', 'fail', full?.measures.deltaPullBytes],
    ]);
    expect(String(findings[1]?.why)).toMatch(
      /baseline's layers were not read.*measure the baseline again with this budget/,
    );
  });

  test('a kept report of a whole image is a baseline for what both have', async () => {
    const old = await writeReport('main', WHOLE);
    const [layers, report] = await countReads(() => check(getSource('grown'), old));
    expect([layers, report.verdict]).toEqual([0, 'fail']);
    const { comparison, findings } = makeImage(report);
    const full = makeImage(
      await check(getSource('grown'), getSource('main'), { ruleFlags: WHOLE }),
    ).comparison;
    expect(comparison).toMatchObject({
      unread: 'image',
      measures: { deltaPullBytes: full?.measures.deltaPullBytes },
    });
    expect(findings.every(({ outcome }) => outcome !== 'skipped')).toBe(true);
  });

  test("an archive is compared with a registry's image by manifest", async () => {
    const [layers, report] = await countReads(() =>
      check(`oci-dir:${layout('grown')}`, getSource('main')),
    );
    expect(layers).toBe(0);
    const { facts, comparison } = makeImage(report);
    expect(facts?.measures.fileCount).toBe(4);
    expect(comparison).toMatchObject({ unread: 'baseline' });
  });
});
