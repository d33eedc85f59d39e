import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { createShareFilters, walkContext } from '../../src/context/context-walk.ts';
import { followPaths } from '../../src/context/follow-paths.ts';
import { BadPattern } from '../../src/context/ignore/go-match.ts';
import { readIgnoreFile } from '../../src/context/ignore/read-ignore-file.ts';
import { toByteString } from '../../src/context/ignore/runes.ts';
import { ContextFiles } from '../../src/host/context-files.ts';
import { describeWith, getAddress } from '../support/engines.ts';
import { buildGoContext, type GoAnswer, type GoQuestion } from '../support/go-context/ask-go.ts';
import { drawFrom } from '../support/random-image.ts';
import { testHost } from '../support/test-host.ts';
import { encodeLocalSource } from './local-source.ts';
import { randomIgnoreLines, randomSource, writeRandomTree } from './random-tree.ts';

jest.setTimeout(1_200_000);

/** To test more: PLIMSOLL_CONTEXT_TREES=200, and another PLIMSOLL_SEED. */
const TREES = Number(process.env.PLIMSOLL_CONTEXT_TREES ?? 6);
const SEED = Number(process.env.PLIMSOLL_SEED ?? 1);

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-context-test-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Case {
  readonly seed: number;
  readonly root: string;
  readonly patterns: readonly string[];
  readonly follow: readonly string[] | undefined;
}

function createCase(seed: number): Case {
  const draw = drawFrom(seed);
  const root = join(scratch, String(seed));
  mkdirSync(root);
  const paths = writeRandomTree(root, draw);
  const text = toByteString(randomIgnoreLines(draw, paths).join('\n'));
  const sources = Array.from({ length: 1 + draw.below(3) }, () => randomSource(draw, paths));
  const follow = draw.chance(0.7) ? sources.map(toByteString) : undefined;
  return { seed, root, patterns: readIgnoreFile(text) ?? [], follow };
}

/** What we report as sent: bytes of files, `null` for anything else. `undefined`: a bad pattern. */
function listSent({ root, patterns, follow }: Case): Map<string, number | null> | undefined {
  const tree = new ContextFiles(root, testHost());
  try {
    const included = follow && followPaths(follow, tree);
    const sent = new Map<string, number | null>();
    for (const entry of walkContext(tree, createShareFilters(included, included, patterns))) {
      if (!entry.isShared.asked) continue;
      const names = entry.path.split('/');
      // A folder is sent together with its contents.
      for (let i = 1; i < names.length; i++) sent.set(names.slice(0, i).join('/'), null);
      sent.set(entry.path, entry.kind === 'file' ? entry.bytes.asked : null);
    }
    return sent;
  } catch (error) {
    if (error instanceof BadPattern) return undefined;
    throw error;
  }
}

const toSorted = (sent: ReadonlyMap<string, number | null> | undefined) =>
  sent && [...sent].sort(([a], [b]) => (a < b ? -1 : 1));

describeWith(['go', 'buildkit'], 'what is sent to a builder', () => {
  let ask: (questions: readonly GoQuestion[]) => GoAnswer[];
  beforeAll(() => {
    ask = buildGoContext();
  });

  test("is what the builder's client selects", () => {
    const cases = Array.from({ length: TREES * 20 }, (_, i) => createCase(SEED + i));
    const answers = ask(cases);
    let count = 0;
    cases.forEach((one, index) => {
      const { Error: error, Entries } = answers[index] as GoAnswer;
      const walked = new Map(
        (Entries ?? []).map(({ Path, Type, Size }) => [Path, Type.startsWith('-') ? Size : null]),
      );
      const { seed, patterns, follow } = one;
      expect({ seed, patterns, follow, sent: toSorted(listSent(one)) }).toEqual({
        seed,
        patterns,
        follow,
        sent: error === '' ? toSorted(walked) : undefined,
      });
      count += walked.size;
    });
    expect(count).toBeGreaterThan(TREES * 20);
  });

  test('is what a real BuildKit receives', () => {
    for (let seed = SEED + 10_000; seed < SEED + 10_000 + TREES; seed++) {
      const one = createCase(seed);
      const ours = toSorted(listSent(one));
      expect({ seed, received: ours && toSorted(receive(one)) }).toEqual({ seed, received: ours });
    }
  });
});

/** Sends the folder to BuildKit, which writes what it receives into a tar. */
function receive({ root, patterns, follow, seed }: Case): Map<string, number | null> {
  const tar = join(scratch, `${seed}.tar`);
  const input = encodeLocalSource(
    follow?.map((path) => Buffer.from(path, 'latin1').toString()),
    patterns.map((path) => Buffer.from(path, 'latin1').toString()),
    `plimsoll-context-${root}`,
  );
  const args = ['--addr', getAddress('buildkit'), 'build'];
  execFileSync(
    'buildctl',
    [...args, '--local', `context=${root}`, '--output', `type=tar,dest=${tar}`],
    { input, stdio: ['pipe', 'ignore', 'pipe'] },
  );
  const listed = execFileSync('python3', ['-c', LIST_TAR, tar], { maxBuffer: 1 << 28 });
  const entries = JSON.parse(listed.toString()) as [string, number | null][];
  return new Map(entries.map(([name, bytes]) => [toByteString(name), bytes]));
}

const LIST_TAR = `
import json, sys, tarfile
size = lambda m: 0 if m.islnk() else m.size if m.isfile() else None
rows = [(m.name, size(m)) for m in tarfile.open(sys.argv[1])]
print(json.dumps([row for row in rows if row[0] not in ('', '.')]))
`;
