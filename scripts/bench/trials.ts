import { imagePath } from './images.ts';
import type { Command, Measured } from './measure.ts';
import { makeOrdinaryUser, type OrdinaryUser } from './ordinary-user.ts';
import {
  action,
  cat,
  comparison,
  dive,
  docker,
  emptyNode,
  hasDocker,
  plimsoll,
  plimsollBuild,
  readReports,
  zlibAlone,
} from './peers.ts';
import { reportPath } from './reports.ts';

/** One thing that is measured: commands that run in turns, and what must hold of their figures. */
export interface Trial {
  readonly title: string;
  readonly commands: readonly Command[];
  readonly checks: readonly Check[];
  /** Fewer turns than asked for, where one takes long. */
  readonly mostRounds?: number;
  readonly cleanUp?: () => void;
}

export type Unit = 'times' | 'seconds' | 'milliseconds' | 'megabytes';

export interface Check {
  readonly figure: string;
  readonly unit: Unit;
  readonly limit: number;
  /** The figure in its unit; `null` where a peer it needs is not on this machine. */
  readonly value: (of: Results) => number | null;
}

export type Results = (command: string) => Measured | undefined;

/** Every trial by its name. The limits are those of the project's first milestone. */
export const TRIALS: Readonly<Record<string, () => Promise<Trial>>> = {
  large: async () => {
    const path = await imagePath('large');
    return {
      title: '1.2 GB docker-archive, 40,000 files in 9 layers, page cache warm',
      commands: [plimsoll(archive(path)), cat(path), ...dive(path)],
      checks: [
        ratio('plimsoll', 'cat', 3.5),
        ratio('plimsoll', 'dive', 1 / 12),
        peak('plimsoll', 120),
      ],
    };
  },
  many: async () => {
    const path = await imagePath('many');
    return {
      title: '400,000 files in 4 layers',
      commands: [plimsoll(archive(path)), ...dive(path)],
      checks: [
        seconds('plimsoll', 1.2),
        peak('plimsoll', 250),
        ratio('plimsoll', 'dive', 1.2 / 3.4),
      ],
    };
  },
  removed: () =>
    growth(
      '50,000 of 100,000 files removed one by one, against 5,000 of 10,000',
      'removed-100k',
      'removed-10k',
    ),
  deep: () =>
    growth(
      '50,000 files down 240 folders, against 20,000 down 60, each in two layers',
      'deep-240',
      'deep-60',
    ),
  gzip: async () => {
    const path = await imagePath('gzip');
    return {
      title: '600 MB of gzip in 8 layers',
      commands: [plimsoll(archive(path)), zlibAlone(path)],
      checks: [ratio('plimsoll', 'zlib alone', 1 / 0.75)],
    };
  },
  small: async () => {
    const source = archive(await imagePath('small'));
    return {
      title: '2 MB image, 200 files in 3 layers',
      commands: [
        plimsoll(source),
        plimsoll(source, { name: 'with a budget', budget: BUDGET }),
        emptyNode,
      ],
      checks: [overhead('plimsoll', 120), overhead('with a budget', 120)],
    };
  },
  action: async () => {
    const source = archive(await imagePath('small'));
    return {
      title: 'the same image in a step of a workflow, without what GitHub takes to answer',
      commands: [action(source), plimsoll(source)],
      checks: [difference('action', 'plimsoll', 200)],
    };
  },
  compare: async () => {
    const [old, near, other] = [
      await reportPath('old', MANY),
      await reportPath('near', MANY),
      await reportPath('other', MANY),
    ];
    const few = [await reportPath('old', FEW), await reportPath('other', FEW)] as const;
    return {
      title: 'two stored reports of 100,000 files: nearly the same paths, and no path in common',
      commands: [
        comparison('nearly the same', old, near),
        comparison('nothing the same', old, other),
        comparison('nothing the same, 10,000', ...few),
        readReports('read', old, other),
      ],
      checks: [
        difference('nearly the same', 'read', 300),
        difference('nothing the same', 'read', 300),
        ratio('nothing the same', 'nothing the same, 10,000', 12),
      ],
    };
  },
  engine: async () => {
    const title = 'the 1.2 GB image in a Docker engine';
    const checks = [
      ratio('plimsoll', SAVE, 1 / 12),
      ratio(ORDINARY, SAVE, 1 / 12),
      ratio(ORDINARY_BUILD, SAVE, 1 / 4),
      ratio('with docker save', SAVE, 1.1),
    ];
    if (!hasDocker()) return { title, commands: [], checks };
    docker('load', '--input', await imagePath('large'));
    const user = makeOrdinaryUser();
    return {
      title,
      commands: [
        plimsoll(`docker:${LOADED}`),
        ...(user === undefined ? [] : ordinaryCommands(user)),
        plimsoll(`docker:${LOADED}`, {
          name: 'with docker save',
          env: { PLIMSOLL_ENGINE_FILES: 'off' },
        }),
        { name: SAVE, argv: ['docker', 'image', 'save', LOADED] },
      ],
      checks,
      mostRounds: 2,
      cleanUp: () => {
        user?.remove();
        docker('image', 'rm', LOADED);
      },
    };
  },
};

const SAVE = 'docker save';
const ORDINARY = 'as an ordinary user, with sudo';
const ORDINARY_BUILD = 'the same built, with the default builder';

function ordinaryCommands(user: OrdinaryUser): Command[] {
  const env = { PLIMSOLL_ENGINE_FILES: 'sudo' };
  const dockerfile = `FROM ${LOADED}\nLABEL bench=1\n`;
  return [
    plimsoll(`docker:${LOADED}`, { name: ORDINARY, env }),
    plimsollBuild(dockerfile, { name: ORDINARY_BUILD, env: { ...env, BUILDX_BUILDER: 'default' } }),
  ].map(user.as);
}

/** Files in a report. */
const MANY = 100_000;
const FEW = 10_000;

/** As the archives of `images.ts` name it. */
const LOADED = 'plimsoll-bench:latest';

const BUDGET = `rules:
  highestImageBytes: { warn: 140MB, fail: 150MB }
  highestReclaimableBytes: 10MB
  highestLayerCount: 15
paths:
  - { path: "**/.git", deny: true, why: "history does not belong in an image" }
`;

const archive = (path: string): string => `docker-archive:${path}`;

/** Ten times the work may take twelve times as long. */
async function growth(
  title: string,
  large: Parameters<typeof imagePath>[0],
  small: typeof large,
): Promise<Trial> {
  const commands = [
    plimsoll(archive(await imagePath(large)), { name: large }),
    plimsoll(archive(await imagePath(small)), { name: small }),
  ];
  return { title, commands, checks: [ratio(large, small, 12)] };
}

const ratio = (command: string, peer: string, limit: number): Check => ({
  figure: `${command} / ${peer}`,
  unit: 'times',
  limit,
  value: (of) => combined(of(command)?.medianMs, of(peer)?.medianMs, (a, b) => a / b),
});

const difference = (command: string, peer: string, limit: number): Check => ({
  figure: `${command} − ${peer}`,
  unit: 'milliseconds',
  limit,
  value: (of) => combined(of(command)?.medianMs, of(peer)?.medianMs, (a, b) => a - b),
});

const overhead = (command: string, limit: number): Check =>
  difference(command, emptyNode.name, limit);

const seconds = (command: string, limit: number): Check => ({
  figure: `${command}, time`,
  unit: 'seconds',
  limit,
  value: (of) => combined(of(command)?.medianMs, 1000, (a, b) => a / b),
});

const peak = (command: string, limit: number): Check => ({
  figure: `${command}, peak memory`,
  unit: 'megabytes',
  limit,
  value: (of) => combined(of(command)?.peakBytes, 1e6, (a, b) => a / b),
});

function combined(
  a: number | null | undefined,
  b: number | null | undefined,
  combine: (a: number, b: number) => number,
): number | null {
  return a == null || b == null ? null : combine(a, b);
}
