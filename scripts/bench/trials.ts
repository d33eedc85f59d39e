import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { ALONE, AS_CHANGE, prepareChange } from './change.ts';
import { makeImage } from './images.ts';
import type { Command, Measured } from './measure.ts';
import { makeOrdinaryUser, type OrdinaryUser } from './ordinary-user.ts';
import {
  createAction,
  createBuildCheck,
  createCat,
  createCheck,
  createCompare,
  createCurl,
  createDive,
  createFleet,
  createHistory,
  createReadReports,
  createZlibAlone,
  emptyNode,
  hasDocker,
  runDocker,
} from './peers.ts';
import { makeReport } from './reports.ts';
import { startTagServer } from './tag-server.ts';
import { bundleProgram } from './without-advice.ts';

/** One measurement: commands that run in turns, and limits for their figures. */
export interface Trial {
  readonly title: string;
  readonly commands: readonly Command[];
  readonly checks: readonly Check[];
  /** Fewer rounds than requested, because one takes long. */
  readonly mostRounds?: number;
  readonly cleanUp?: () => void;
}

export type Unit = 'times' | 'seconds' | 'milliseconds' | 'megabytes';

export interface Check {
  readonly figure: string;
  readonly unit: Unit;
  readonly limit: number;
  /** The figure in its unit; `null` if a peer is not installed. */
  readonly value: (of: Results) => number | null;
}

export type Results = (command: string) => Measured | undefined;

/** All trials by name. Limits are those of the first milestone unless stated otherwise. */
export const TRIALS: Readonly<Record<string, () => Promise<Trial>>> = {
  history: prepareHistory,
  large: async () => {
    const path = await makeImage('large');
    return {
      title: '1.2 GB docker-archive, 40,000 files in 9 layers, page cache warm',
      commands: [createCheck(toArchiveSource(path)), createCat(path), ...createDive(path)],
      checks: [
        limitRatio('plimsoll', 'cat', 3.5),
        limitRatio('plimsoll', 'dive', 1 / 12),
        limitPeak('plimsoll', 120),
      ],
    };
  },
  many: async () => {
    const path = await makeImage('many');
    return {
      title: '400,000 files in 4 layers',
      commands: [createCheck(toArchiveSource(path)), ...createDive(path)],
      checks: [
        limitSeconds('plimsoll', 1.2),
        limitPeak('plimsoll', 250),
        limitRatio('plimsoll', 'dive', 1.2 / 3.4),
      ],
    };
  },
  removed: () =>
    createGrowthTrial(
      '50,000 of 100,000 files removed one by one, against 5,000 of 10,000',
      'removed-100k',
      'removed-10k',
    ),
  deep: () =>
    createGrowthTrial(
      '50,000 files down 240 folders, against 20,000 down 60, each in two layers',
      'deep-240',
      'deep-60',
    ),
  gzip: async () => {
    const path = await makeImage('gzip');
    return {
      title: '600 MB of gzip in 8 layers',
      commands: [createCheck(toArchiveSource(path)), createZlibAlone(path)],
      checks: [limitRatio('plimsoll', 'zlib alone', 1 / 0.75)],
    };
  },
  advice: async () => {
    const programs = { '': await bundleProgram(true), [WITHOUT]: await bundleProgram(false) };
    const commands: Command[] = [];
    for (const image of ['large', 'many'] as const) {
      const source = toArchiveSource(await makeImage(image));
      for (const [suffix, program] of Object.entries(programs))
        commands.push(createCheck(source, { name: `${image}${suffix}`, program }));
    }
    return {
      title: 'the same two images, with advice and without',
      commands,
      checks: [limitUserTime('large', 1.15), limitUserTime('many', 1.15)],
    };
  },
  small: async () => {
    const source = toArchiveSource(await makeImage('small'));
    return {
      title: '2 MB image, 200 files in 3 layers',
      commands: [
        createCheck(source),
        createCheck(source, { name: 'with a budget', budget: BUDGET }),
        emptyNode,
      ],
      checks: [limitOverhead('plimsoll', 120), limitOverhead('with a budget', 120)],
    };
  },
  action: async () => {
    const source = toArchiveSource(await makeImage('small'));
    return {
      title: 'the same image in a step of a workflow, without what GitHub takes to answer',
      commands: [createAction(source), createCheck(source)],
      checks: [limitDifference('action', 'plimsoll', 200)],
    };
  },
  compare: async () => {
    const [old, near, other] = [
      await makeReport('old', MANY),
      await makeReport('near', MANY),
      await makeReport('other', MANY),
    ];
    const few = [await makeReport('old', FEW), await makeReport('other', FEW)] as const;
    return {
      title: 'two stored reports of 100,000 files: nearly the same paths, and no path in common',
      commands: [
        createCompare('nearly the same', old, near),
        createCompare('nothing the same', old, other),
        createCompare('nothing the same, 10,000', ...few),
        createReadReports('read', old, other),
      ],
      checks: [
        limitDifference('nearly the same', 'read', 300),
        limitDifference('nothing the same', 'read', 300),
        limitRatio('nothing the same', 'nothing the same, 10,000', 12),
      ],
    };
  },
  change: async () => {
    const { commands, cleanUp } = prepareChange(toArchiveSource(await makeImage('large')));
    return {
      title:
        'the 1.2 GB archive as a change: with baseline, 400 builds of history, drift and limits ' +
        'that the baseline breaks too, against the image alone',
      commands,
      checks: [limitRatio(AS_CHANGE, ALONE, 1.5)],
      cleanUp,
    };
  },
  fleet: async () => {
    const [many, few] = [await startListRegistry(200), await startListRegistry(20)];
    return {
      title: 'all images that a loopback registry lists, from their manifests',
      commands: [createFleet('200 images', many.address), createFleet('20 images', few.address)],
      checks: [limitSeconds('200 images', 10), limitRatio('200 images', '20 images', 12)],
      cleanUp: () => {
        for (const { stop } of [many, few]) stop();
      },
    };
  },
  engine: async () => {
    const title = 'the 1.2 GB image in a Docker engine';
    const checks = [
      limitRatio('plimsoll', SAVE, 1 / 12),
      limitRatio(ORDINARY, SAVE, 1 / 12),
      limitRatio(ORDINARY_BUILD, SAVE, 1 / 4),
      // On two cores, reading and hashing take time from the engine.
      limitRatio('with docker save', SAVE, 1.3),
    ];
    if (!hasDocker()) return { title, commands: [], checks };
    runDocker('load', '--input', await makeImage('large'));
    const user = makeOrdinaryUser();
    return {
      title,
      commands: [
        createCheck(`docker:${LOADED}`),
        ...(user === undefined ? [] : listOrdinaryCommands(user)),
        createCheck(`docker:${LOADED}`, {
          name: 'with docker save',
          env: { PLIMSOLL_ENGINE_FILES: 'off' },
        }),
        { name: SAVE, argv: ['docker', 'image', 'save', LOADED] },
      ],
      checks,
      mostRounds: 2,
      cleanUp: () => {
        user?.remove();
        runDocker('image', 'rm', LOADED);
      },
    };
  },
};

/** A separate process, because commands block this one. */
async function startListRegistry(count: number) {
  const child = spawn(process.execPath, [resolve('scripts/bench/list-registry.ts'), `${count}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [address] = (await once(child.stdout, 'data')) as [Buffer];
  return { address: address.toString().trim(), stop: () => child.stdin.end() };
}

const SAVE = 'docker save';
const ORDINARY = 'as an ordinary user, with sudo';
const ORDINARY_BUILD = 'the same built, with the default builder';

function listOrdinaryCommands(user: OrdinaryUser): Command[] {
  const env = { PLIMSOLL_ENGINE_FILES: 'sudo' };
  const dockerfile = `FROM ${LOADED}\nLABEL bench=1\n`;
  return [
    createCheck(`docker:${LOADED}`, { name: ORDINARY, env }),
    createBuildCheck(dockerfile, {
      name: ORDINARY_BUILD,
      env: { ...env, BUILDX_BUILDER: 'default' },
    }),
  ].map(user.toUserCommand);
}

const WITHOUT = ' without advice';

/** Files in a report. */
const MANY = 100_000;
const FEW = 10_000;

/** The name in the archives of `images.ts`. */
const LOADED = 'plimsoll-bench:latest';

const BUDGET = `rules:
  highestImageBytes: { warn: 140MB, fail: 150MB }
  highestReclaimableBytes: 10MB
  highestLayerCount: 15
paths:
  - { path: "**/.git", deny: true, why: "history does not belong in an image" }
`;

const toArchiveSource = (path: string): string => `docker-archive:${path}`;

/** Ten times the work must take at most twelve times as long. */
async function createGrowthTrial(
  title: string,
  large: Parameters<typeof makeImage>[0],
  small: typeof large,
): Promise<Trial> {
  const commands = [
    createCheck(toArchiveSource(await makeImage(large)), { name: large }),
    createCheck(toArchiveSource(await makeImage(small)), { name: small }),
  ];
  return { title, commands, checks: [limitRatio(large, small, 12)] };
}

/** The same documents over the same kind of connection: one after the other, kept alive. */
async function prepareHistory(): Promise<Trial> {
  const { source, urls, stop } = await startTagServer(200);
  return {
    title: `200 tags of a registry on loopback, ${urls.length} documents`,
    commands: [createHistory(source), createCurl(urls)],
    checks: [limitRatio('history', 'curl', 12)],
    cleanUp: stop,
  };
}

const limitRatio = (command: string, peer: string, limit: number): Check => ({
  figure: `${command} / ${peer}`,
  unit: 'times',
  limit,
  value: (of) => combineFigures(of(command)?.medianMs, of(peer)?.medianMs, (a, b) => a / b),
});

const limitUserTime = (command: string, limit: number): Check => ({
  figure: `${command} / ${command}${WITHOUT}, user CPU time`,
  unit: 'times',
  limit,
  value: (of) => {
    const [one, other] = [of(command)?.userMs, of(`${command}${WITHOUT}`)?.userMs];
    return combineFigures(one, other, (a, b) => a / b);
  },
});

const limitDifference = (command: string, peer: string, limit: number): Check => ({
  figure: `${command} − ${peer}`,
  unit: 'milliseconds',
  limit,
  value: (of) => combineFigures(of(command)?.medianMs, of(peer)?.medianMs, (a, b) => a - b),
});

const limitOverhead = (command: string, limit: number): Check =>
  limitDifference(command, emptyNode.name, limit);

const limitSeconds = (command: string, limit: number): Check => ({
  figure: `${command}, time`,
  unit: 'seconds',
  limit,
  value: (of) => combineFigures(of(command)?.medianMs, 1000, (a, b) => a / b),
});

const limitPeak = (command: string, limit: number): Check => ({
  figure: `${command}, peak memory`,
  unit: 'megabytes',
  limit,
  value: (of) => combineFigures(of(command)?.peakBytes, 1e6, (a, b) => a / b),
});

function combineFigures(
  a: number | null | undefined,
  b: number | null | undefined,
  combine: (a: number, b: number) => number,
): number | null {
  return a == null || b == null ? null : combine(a, b);
}
