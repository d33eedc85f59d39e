import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { compareSources } from '../../src/gate/compare-sources.ts';
import type { CompareReport } from '../../src/model/compare-report.ts';
import type { ReadComparison } from '../../src/model/comparison.ts';
import type { GateReport } from '../../src/model/report.ts';
import { compareRenderers } from '../../src/report/compare.ts';
import { isWorthAComment, renderComment } from '../../src/report/paint/github/comment.ts';
import { busyboxPath, describeWith, docker, getAddress } from '../support/engines.ts';
import { measureAllFacts, measureReport } from '../support/measure.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const PREFIX = 'compare-test';
const ENGINES = ['overlay2', 'containerd'] as const;
type Engine = (typeof ENGINES)[number];

let scratch = '';
const made: [Engine, string][] = [];
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-compare-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  for (const [engine, tag] of made.reverse()) docker(engine, 'image', 'rm', '--force', tag);
});

/**
 * The files of a build context: text, or a length; then the content is the repeated name, and
 * differs for each file.
 */
type Context = Readonly<Record<string, number | string>>;

/**
 * Builds an image from files with the same timestamps, like a checkout with fixed times. @returns
 * its name
 */
function build(
  engine: Engine,
  name: string,
  dockerfile: string,
  context: Context = {},
  ...flags: string[]
): string {
  const folder = join(scratch, engine, name.replace(/\W/g, '-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  copyFileSync(busyboxPath(), join(folder, 'busybox'));
  for (const [path, body] of Object.entries(context)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const text =
      typeof body === 'string' ? body : `${path}\n`.repeat(body / path.length + 1).slice(0, body);
    writeFileSync(join(folder, path), text);
  }
  for (const path of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    utimesSync(join(folder, path), 1_700_000_000, 1_700_000_000);
  const tag = `${PREFIX}-${name}`;
  docker(engine, 'build', '--quiet', '--tag', tag, ...flags, folder);
  made.push([engine, tag]);
  return tag;
}

const BASE =
  'FROM scratch\nCOPY busybox /bin/busybox\nRUN ["/bin/busybox", "--install", "-s", ' +
  '"/bin"]\nCMD ["/bin/sh"]\n';

const compare = (engine: Engine, old: string, now: string): Promise<CompareReport> =>
  compareSources(
    { old: `docker:${old}`, now: `docker:${now}`, platforms: [] },
    testHost({ env: { ...process.env, DOCKER_HOST: getAddress(engine) }, cwd: scratch }),
  );

/** The pull request's run; its image is over budget unless the test sets no limit. */
function gateReport(
  engine: Engine,
  old: string,
  now: string,
  ruleFlags = ['highestImageBytes=1MB', 'highestUserWastedPercent=disabled'],
): Promise<GateReport> {
  const baselines = [{ name: undefined, source: `docker:${old}` }];
  // Both images are over the limit.
  const budgetPath = join(scratch, 'inherited.yaml');
  writeFileSync(budgetPath, 'inherited: fail\n');
  const env = { DOCKER_HOST: getAddress(engine) };
  return measureReport(`docker:${now}`, env, { baselines, ruleFlags, budgetPath });
}

/** The words of a comment, without the markup of tables and names. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll(/<br>|\|/g, ' ')
    .replaceAll(/<\/?code>|\*\*/g, '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/\s+/g, ' ');

type Row = readonly [label: string, before: string, now: string, change: string];

/** As in the comment's tables, whose numbers don't wrap. */
const formatRow = ([label, before, now, change]: Row): string =>
  `| ${[label, before, now, `**${change}**`].join(' | ')} |`.replaceAll(
    /(?<=\d) (?=[kM]?B)/g,
    '\u00a0',
  );

/** Everything on one line, so sentences are found even if they are wrapped. */
const text = (report: CompareReport): string =>
  compareRenderers.terminal(report, { columns: 200, color: false }).replaceAll(/\s+/g, ' ');

const getComparison = ({ images: [image] }: CompareReport): ReadComparison =>
  image?.comparison as ReadComparison;

/** Layers that were only rebuilt count as the same: COPY gives its folder the time of the build. */
const states = (report: CompareReport): string[] =>
  getComparison(report).layers.map(({ state, differs }) =>
    state === 'changed' && differs.join() === 'times' ? 'same' : state,
  );

/** What must hold for every pair. */
function checkSums(report: CompareReport): void {
  const {
    measures,
    layers,
    baseline,
    files: { growth, paths },
  } = getComparison(report);
  const now = report.images[0]?.measures;
  expect(measures.growthBytes).toBe((now?.imageBytes ?? 0) - (baseline.measures.imageBytes ?? 0));
  expect(growth.visibleBytes + growth.hiddenBytes + growth.otherBytes).toBe(measures.growthBytes);
  expect((paths?.newBytes ?? 0) - (paths?.oldBytes ?? 0)).toBe(
    (now?.visibleBytes ?? 0) - (baseline.measures.visibleBytes ?? 0),
  );
  expect(layers.reduce((sum, { oldBytes, newBytes }) => sum + newBytes - oldBytes, 0)).toBe(
    measures.growthBytes,
  );
  expect(compareRenderers.markdown(report)).toContain('Compared with');
}

interface Pair {
  readonly old: readonly [dockerfile: string, context?: Context];
  readonly now: readonly [dockerfile: string, context?: Context];
  /** The second build: a new runner has nothing in its cache. */
  readonly flags?: readonly string[];
  readonly states: readonly string[];
  /** In parentheses after the size. */
  readonly change: RegExp;
  /** On a terminal and in the comment. */
  readonly says: readonly string[];
  readonly rows?: readonly Row[];
}

const SITE = 'usr/lib/python3/site-packages';
const numpy = (version: string, sizeBytes: number): Context => ({
  [`${SITE}/numpy/core.so`]: sizeBytes,
  [`${SITE}/numpy-${version}.dist-info/RECORD`]: 400,
});
/** Each as `name version KiB`. */
const dpkg = (...packages: string[]): string =>
  packages
    .map((text) => text.split(' '))
    .map(
      ([name, version, size]) =>
        `Package: ${name}\nStatus: install ok installed\nVersion: ` +
        `${version}\nInstalled-Size: ${size}\n`,
    )
    .join('\n');
const APP: Context = { 'app/main.py': 3000, 'app/static/logo.svg': 40_000 };
const python = (base: string): string =>
  `FROM ${PREFIX}-${base}\nCOPY usr /usr\nCOPY app /app\nCMD ["/app"]\n`;

const PAIRS: Readonly<Record<string, Pair>> = {
  'a dependency added': {
    old: [python('base:1'), { ...numpy('2.0.1', 90_000), ...APP }],
    now: [
      python('base:1'),
      {
        ...numpy('2.0.1', 90_000),
        [`${SITE}/pandas/lib.so`]: 500_000,
        [`${SITE}/pandas-2.2.1.dist-info/RECORD`]: 900,
        ...APP,
      },
    ],
    states: ['same', 'same', 'changed', 'same'],
    change: /^\+500\.9 kB against /,
    says: [
      'COPY usr /usr it copies different files +500.0 kB pandas 2.2.1 python, new and 1 more, ' +
        '+900 B',
    ],
    rows: [
      ['own layers', '133.4 kB', '634.3 kB', '+500.9 kB'],
      ['files', '5', '7', '+2'],
    ],
  },
  'a package upgraded': {
    old: [python('base:1'), { ...numpy('1.26.4', 90_000), ...APP }],
    now: [python('base:1'), { ...numpy('2.0.1', 150_000), ...APP }],
    states: ['same', 'same', 'changed', 'same'],
    change: /^\+60\.0 kB against /,
    says: ['COPY usr /usr it copies different files +60.0 kB numpy 1.26.4 → 2.0.1 python'],
    rows: [['own layers', '133.4 kB', '193.4 kB', '+60.0 kB']],
  },
  'packages of the system': {
    old: [
      `FROM ${PREFIX}-base:1\nCOPY var /var\n`,
      { 'var/lib/dpkg/status': dpkg('libssl3 3.0.15-1 5900', 'wget 1.21-1 30') },
    ],
    now: [
      `FROM ${PREFIX}-base:1\nCOPY var /var\n`,
      { 'var/lib/dpkg/status': dpkg('libssl3 3.0.16-1 5910', 'ffmpeg 7:5.1.6 2304') },
    ],
    states: ['same', 'same', 'changed'],
    change: /^unchanged since /,
    says: [
      '+2.4 MB ffmpeg 7:5.1.6 apt, new',
      '-30.7 kB wget 1.21-1 apt, removed',
      '+10.2 kB libssl3 3.0.15-1 → 3.0.16-1 apt',
    ],
  },
  'the base image changed': {
    old: [python('base:1'), { ...numpy('2.0.1', 90_000), ...APP }],
    now: [python('base:2'), { ...numpy('2.0.1', 90_000), ...APP }],
    states: ['same', 'same', 'added', 'same', 'same'],
    change: /^\+70\.0 kB against /,
    says: [
      'The base image +70.0 kB, own layers 0 B.',
      'a layer of the base image +70.0 kB /etc-certs new',
    ],
  },
  'layers in another order': {
    old: [
      `FROM ${PREFIX}-base:1\nCOPY usr /usr\nCOPY app /app\n`,
      { ...numpy('2.0.1', 90_000), ...APP },
    ],
    now: [
      `FROM ${PREFIX}-base:1\nCOPY app /app\nCOPY usr /usr\n`,
      { ...numpy('2.0.1', 90_000), ...APP },
    ],
    states: ['same', 'same', 'same', 'moved'],
    change: /^unchanged since /,
    says: [' 2 → 3 0 B COPY usr /usr ', 'at another position'],
  },
  'nothing but another time': {
    old: [`FROM ${PREFIX}-base:1\nRUN mkdir /opt/ && head -c 80000 /bin/busybox > /opt/tool\n`],
    now: [`FROM ${PREFIX}-base:1\nRUN mkdir /opt/ && head -c 80000 /bin/busybox > /opt/tool\n`],
    flags: ['--no-cache'],
    states: ['same', 'same', 'same'],
    change: /^unchanged since /,
    says: [
      '1 layer rebuilt without changes (only timestamps differ; contents were not ' +
        'compared), 80.0 kB',
    ],
  },
  'chmod -R in a separate layer': {
    old: [python('base:1'), { ...numpy('2.0.1', 90_000), ...APP }],
    now: [
      python('base:1').replace('CMD', 'RUN chmod -R g+w /app\nCMD'),
      { ...numpy('2.0.1', 90_000), ...APP },
    ],
    states: ['same', 'same', 'same', 'same', 'added'],
    change: /^\+43\.0 kB against /,
    says: ['RUN chmod -R g+w /app it ships the same 43.0 kB again, with a new mode'],
    rows: [
      ['own layers', '133.4 kB', '176.4 kB', '+43.0 kB'],
      ['reclaimable', '0 B', '43.0 kB', '+43.0 kB'],
    ],
  },
  'a file moved': {
    old: [
      `FROM ${PREFIX}-base:1\nCOPY srv /srv\n`,
      { 'srv/old/weights.bin': 300_000, 'srv/old/vocab.txt': 9000, 'srv/README': 50 },
    ],
    now: [
      `FROM ${PREFIX}-base:1\nCOPY srv /srv\n`,
      { 'srv/new/weights.bin': 300_000, 'srv/new/vocab.txt': 9000, 'srv/README': 50 },
    ],
    states: ['same', 'same', 'changed'],
    change: /^unchanged since /,
    says: [
      '309.0 kB moved: /srv/old → /srv/new, 2 files of the same names and sizes.',
      'COPY srv /srv it has files in different places',
    ],
  },
};

describeWith(['overlay2', 'containerd', 'busybox'], 'two images built by an engine', () => {
  beforeAll(() => {
    for (const engine of ENGINES) {
      build(engine, 'base:1', BASE);
      build(
        engine,
        'base:2',
        BASE.replace('CMD', 'RUN /bin/busybox head -c 70000 /bin/busybox > /etc-certs\nCMD'),
      );
    }
  });

  test.each(
    Object.entries(PAIRS).flatMap(([what, pair]) =>
      ENGINES.map((engine) => [what, engine, pair] as const),
    ),
  )(
    '%s (%s)',
    async (what, engine, { old, now, flags = [], states: expected, change, says, rows = [] }) => {
      const name = what.toLowerCase().replaceAll(/\W+/g, '-');
      const [dockerfile, context] = now;
      const first = build(engine, `${name}:1`, ...old);
      const report = await compare(
        engine,
        first,
        build(engine, `${name}:2`, dockerfile, context, ...flags),
      );
      expect(states(report)).toEqual(expected);
      const said = text(report).replaceAll(/─+/g, '──');
      for (const sentence of says) expect(said).toContain(sentence);
      for (const [label, before, after, by] of rows)
        expect(said).toContain(`${label} ${before} ${after} ${by}`);
      checkSums(report);
      const comment = renderComment(await gateReport(engine, first, `${PREFIX}-${name}:2`));
      const [, inBrackets] =
        /^❌ Image \S+: [\d.]+ MB, [\d.]+ [kM]B over .*budget[^(]* \((.*)\)\n---\n/.exec(comment) ??
        [];
      expect(inBrackets).toMatch(change);
      for (const sentence of says) expect(plain(comment)).toContain(sentence);
      for (const cells of rows) expect(comment).toContain(formatRow(cells));
      // All of it comes from one layer, and is shown there.
      expect(comment).not.toContain('**What grew and shrank**');
    },
  );

  test('an image with another name is the same, and the report says why', async () => {
    docker('overlay2', 'tag', `${PREFIX}-base:1`, `${PREFIX}-renamed:9`);
    made.push(['overlay2', `${PREFIX}-renamed:9`]);
    const report = await compare('overlay2', `${PREFIX}-base:1`, `${PREFIX}-renamed:9`);
    expect(text(report).trim()).toBe(
      `${PREFIX}-renamed:9 linux/amd64 ${text(report).split(' ')[3]} MB (unchanged) ` +
        `Unchanged since docker:${PREFIX}-base:1, the only image there for this platform.`,
    );
    const [old, now] = [`${PREFIX}-base:1`, `${PREFIX}-renamed:9`];
    const comment = renderComment(await gateReport('overlay2', old, now));
    expect(comment).toMatch(
      /^❌ Image \S+: .*over budget before this change, unchanged by it \(unchanged since .*\)\n/,
    );
    expect(plain(comment)).toContain(
      `Unchanged since docker:${old}, the only image there for this platform.`,
    );
    expect(comment).not.toContain('**Compared with**');
    expect(isWorthAComment(await gateReport('overlay2', old, now, ['highestImageBytes=1TB']))).toBe(
      false,
    );
  });

  test('with stored blobs, an update pulls exactly the new blobs', async () => {
    const [old, now] = [`${PREFIX}-a-dependency-added:1`, `${PREFIX}-a-dependency-added:2`];
    const { measures, layers, pullBytesAre } = getComparison(await compare('containerd', old, now));
    const env = { DOCKER_HOST: getAddress('containerd') };
    const [before, after] = [
      (await measureAllFacts(`docker:${old}`, env))[0],
      (await measureAllFacts(`docker:${now}`, env))[0],
    ];
    const blobs = new Set(before?.layers.map(({ digest }) => digest));
    const lacking = after?.layers.filter(({ digest }) => !blobs.has(digest)) ?? [];
    expect(lacking.length).toBeGreaterThan(0);
    const stored = new Map(
      after?.layers.map(({ digest, storedBytes }) => [digest, storedBytes ?? 0]),
    );
    const configBytes = [...stored.values()].reduce(
      (left, bytes) => left - bytes,
      after?.measures.pullBytes ?? 0,
    );
    expect(configBytes).toBeGreaterThan(0);
    expect(measures.deltaPullBytes).toBe(
      // And the config, which a full pull downloads in addition to the layers.
      lacking.reduce((sum, { storedBytes }) => sum + (storedBytes ?? 0), configBytes),
    );
    expect(measures.pullGrowthBytes).toBe(
      (after?.measures.pullBytes ?? 0) - (before?.measures.pullBytes ?? 0),
    );
    expect(pullBytesAre).toBe('exact');
    expect(layers.filter(({ pullBytes }) => pullBytes !== 0)).toHaveLength(lacking.length);
  });

  test('images from two engines, or a report: the same files are not growth', async () => {
    const name = `${PREFIX}-a-dependency-added:2`;
    const tar = join(scratch, 'saved.tar');
    docker('overlay2', 'save', '--output', tar, name);
    const host = testHost({ env: { ...process.env, DOCKER_HOST: getAddress('overlay2') } });
    const report = await compareSources(
      { old: `docker-archive:${tar}`, now: `docker:${name}`, platforms: [] },
      host,
    );
    expect(getComparison(report).measures.growthBytes).toBe(0);
    expect(states(report)).toEqual(['same', 'same', 'same', 'same']);
  });

  test('a base image from the budget is recognized by its layers, not by its name', async () => {
    const budgetPath = join(scratch, 'base.yaml');
    const getBase = async (base: string) => {
      writeFileSync(budgetPath, `base: "${base}"\n`);
      const env = { DOCKER_HOST: getAddress('overlay2') };
      const [facts] = await measureAllFacts(`docker:${PREFIX}-a-dependency-added:1`, env, {
        budgetPath,
      });
      return { base: facts?.base, own: facts?.measures.ownBytes };
    };
    const own = 90_400 + 43_000;
    expect(await getBase(`docker:${PREFIX}-base:1`)).toEqual({
      base: {
        name: `docker:${PREFIX}-base:1`,
        digest: null,
        layerCount: 2,
        by: 'budget',
        certainty: 'exact',
        namedBy: 'budget',
      },
      own,
    });
    const likely = { base: { layerCount: 2, by: 'history', certainty: 'likely' }, own };
    expect(await getBase(`docker:${PREFIX}-base:2`)).toMatchObject(likely);
    expect(await getBase(`docker:${PREFIX}-nowhere:1`)).toMatchObject(likely);
    expect(await getBase('scratch')).toMatchObject({ base: { layerCount: 0, by: 'budget' } });
  });
});
