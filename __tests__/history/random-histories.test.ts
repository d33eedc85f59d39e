import { expect, test } from '@jest/globals';
import { boundHistory, MOST_BYTES, MOST_POINTS } from '../../src/history/bound.ts';
import { attributeDrift } from '../../src/history/drift.ts';
import { formatHistory } from '../../src/history/format.ts';
import { appendPoint, type History, pickImage } from '../../src/history/history.ts';
import { parseHistory } from '../../src/history/parse-history.ts';
import { uniteHistories } from '../../src/history/unite.ts';
import { pickSizes } from '../../src/model/image-history.ts';
import { type Draw, drawFrom } from '../support/random-image.ts';
import { rounds } from '../support/rounds.ts';

const HISTORIES = rounds(250);
const FIRST_SEED = Number(process.env.PLIMSOLL_SEED ?? 20_261_130);
const KEY = { name: 'app', platform: 'linux/amd64' };

type Random = Draw['below'];

/** The letters are only padding: a commit's position can be read from its name. */
const nameCommit = (at: number): string => String(at).padStart(40, 'a');
const readPlace = (commit: string): number => Number(commit.replace(/^a+/, ''));

/** What actually happened on a branch. */
interface Branch {
  /** Each build, by commit. */
  readonly builds: number[][];
  history: History;
}

/** Builds a commit on a history that may lack the newest builds. */
function build(history: History, at: number, bytes: number): History {
  const last = history.at(-1);
  return appendPoint(history, {
    commit: nameCommit(at),
    time: 1_790_000_000 + at,
    pullRequest: null,
    distance: last === undefined ? null : at - readPlace(last.commit),
    count: 1,
    sizes: new Map([[`${KEY.name}\n${KEY.platform}`, pickSizes({ imageBytes: bytes })]]),
  });
}

/** A size that differs from all others, so no part of the drift is empty. */
const createSize = (random: Random, used: number): number => (random(900) + 100) * 10_000 + used;

/** Pushes of one or more commits, races, failed runs and rebuilds. */
function growBranch(random: Random, length: number): Branch {
  const branch: Branch = { builds: [], history: [] };
  const measure = (history: History, at: number): History => {
    const bytes = createSize(random, branch.builds.flat().length);
    branch.builds[at] = [...(branch.builds[at] ?? []), bytes];
    return build(history, at, bytes);
  };
  for (let at = 0; at < length; at++) {
    const kind = at === 0 ? 0 : random(8);
    if (kind === 1) continue;
    if (kind === 2) {
      // Two simultaneous pushes: neither knows about the other, and the next one unites both.
      const [one, other] = [measure(branch.history, at), measure(branch.history, at + 1)];
      branch.history = uniteHistories(other, one);
      at++;
    } else {
      branch.history = measure(branch.history, at);
      if (kind === 3) branch.history = measure(branch.history, at);
    }
    branch.history = boundHistory(branch.history);
  }
  return { ...branch, history: parseHistory(formatHistory(branch.history)) };
}

/** @throws Error if a commit is attributed twice or never, or bytes don't add up */
function checkDrift({ builds, history }: Branch, random: Random): void {
  const points = pickImage(history, KEY);
  const at = random(points.length);
  const start = points[at];
  const last = points.at(-1);
  if (start === undefined || last === undefined) throw new Error('no points');
  const bytes = createSize(random, builds.flat().length);
  const others = random(3);
  const parts = attributeDrift(
    {
      start: start.sizes,
      points: points.slice(at + 1),
      now: { sizes: pickSizes({ imageBytes: bytes }), others },
    },
    'imageBytes',
  );
  const sum = parts.reduce((all, part) => all + part.bytes, 0);
  expect(sum).toBe(bytes - (start.sizes.imageBytes ?? 0));
  const covered = parts.flatMap(({ kind, commit = '', count = 1 }) => {
    if (kind !== 'commit' && kind !== 'commits') return [];
    const end = readPlace(commit);
    return Array.from({ length: kind === 'commit' ? 1 : count }, (_, i) => end - i);
  });
  const from = readPlace(start.commit);
  const expected = Array.from({ length: readPlace(last.commit) - from }, (_, i) => from + 1 + i);
  expect(covered.toSorted((a, b) => a - b)).toEqual(expected);
  expect(parts.filter(({ kind }) => kind === 'change').map(({ count = 0 }) => count)).toEqual([
    others,
  ]);
  for (const { kind, commit = '', bytes: added } of parts) {
    const place = readPlace(commit);
    const [before, own] = [builds[place - 1], builds[place]];
    // Computed from what actually happened, if only one build of each is known.
    if (kind === 'commit' && before?.length === 1 && own?.length === 1)
      expect(added).toBe((own[0] ?? 0) - (before[0] ?? 0));
  }
}

test('in random histories, drift adds up and nothing is attributed twice', () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
    const random = drawFrom(seed).below;
    try {
      checkDrift(growBranch(random, 4 + random(20)), random);
    } catch (error) {
      throw new Error(`seed ${seed}: ${String(error)}`);
    }
  }
});

test('a long history stays within its bounds, and still adds up', () => {
  const random = drawFrom(FIRST_SEED).below;
  const branch = growBranch(random, 600);
  expect(branch.history.length).toBeLessThanOrEqual(MOST_POINTS);
  expect(Buffer.byteLength(formatHistory(branch.history))).toBeLessThanOrEqual(MOST_BYTES);
  // No build was lost: they are merged into ranges.
  const builds = branch.history.reduce((sum, { count }) => sum + count, 0);
  expect(builds).toBe(branch.builds.flat().length);
  for (let i = 0; i < 20; i++) checkDrift(branch, random);
});
