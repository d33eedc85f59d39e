import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BuildSteps } from '../../src/scorecard/build-steps.ts';
import { chooseTouched } from '../../src/scorecard/choose-touched.ts';
import { buildEdit } from '../../src/scorecard/edit-text.ts';
import { summarizeRebuilds, summarizeSpread } from '../../src/scorecard/summarize-runs.ts';

const LOG = `#0 building with "default" instance using docker driver

#1 [internal] load build definition from Dockerfile
#1 transferring dockerfile: 240B done
#1 DONE 0.0s

#4 [internal] load build context
#4 DONE 0.0s

#5 [build 1/4] FROM docker.io/library/node:24
#5 CACHED

#6 [build 2/4] COPY package.json /app/
#6 CACHED

#7 [build 3/4] RUN npm ci
#7 0.412 #8 CACHED
#7 0.413 #9 [stage-1 9/9] RUN forged
#7 DONE 12.5s

#8 [stage-1 2/2] COPY --from=build /app /app

#7 [build 3/4] RUN npm ci
#8 DONE 0.1s
#10 [build 4/4] RUN echo cut off`;

describe('the steps in a BuildKit log', () => {
  const STEPS = [
    {
      instruction: 'COPY package.json /app/',
      place: { stage: 'build', at: 2, of: 4 },
      isCached: true,
      seconds: 0,
    },
    {
      instruction: 'RUN npm ci',
      place: { stage: 'build', at: 3, of: 4 },
      isCached: false,
      seconds: 12.5,
    },
    {
      instruction: 'COPY --from=build /app /app',
      place: { stage: 'stage-1', at: 2, of: 2 },
      isCached: false,
      seconds: 0.1,
    },
  ];
  const parse = (chunks: readonly Uint8Array[]): unknown => {
    const steps = new BuildSteps();
    for (const chunk of chunks) steps.write(chunk);
    return steps.list();
  };

  test('are its instructions except FROM, without their output', () =>
    expect(parse([Buffer.from(LOG)])).toEqual(STEPS));

  test('do not depend on how the log is split into chunks', () => {
    const bytes = Buffer.from(LOG);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: bytes.length })), (cuts) => {
        const ends = [...cuts.toSorted((a, b) => a - b), bytes.length];
        const pieces = ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end));
        expect(parse(pieces)).toEqual(STEPS);
      }),
    );
  });

  test('have the name of their stage, without the platform', () => {
    const lines = ['#1 [linux/arm64 a-b  2/12] RUN x', '#2 [linux/arm64 3/4] RUN y', ''];
    const places = [
      { stage: 'a-b', at: 2, of: 12 },
      { stage: '', at: 3, of: 4 },
    ];
    expect(parse([Buffer.from(lines.join('\n'))])).toMatchObject(
      places.map((one) => ({ place: one })),
    );
  });

  test.each([
    ['cached twice', ['#3 [4/5] RUN x', '#3 CACHED', '#5 [4/5] RUN x', '#5 CACHED'], true, 0],
    [
      'run, then cached',
      ['#3 [4/5] RUN x', '#3 DONE 2.5s', '#5 [4/5] RUN x', '#5 CACHED'],
      false,
      2.5,
    ],
    ['cached, and not ended', ['#3 [4/5] RUN x', '#3 CACHED', '#5 [4/5] RUN x'], true, 0],
  ])('a step with two numbers is one step: %s', (_what, lines, isCached, seconds) => {
    const steps = parse([Buffer.from(`${lines.join('\n')}\n`)]);
    expect(steps).toEqual([
      { instruction: 'RUN x', place: { stage: '', at: 4, of: 5 }, isCached, seconds },
    ]);
  });

  test('an unterminated line takes no memory', () => {
    const steps = new BuildSteps();
    for (let i = 0; i < 1000; i++) steps.write(Buffer.alloc(1 << 16, 'a'));
    steps.write(Buffer.from('\n#1 [1/1] RUN x\n'));
    expect(steps.list()).toHaveLength(1);
  });
});

const layer = (diffId: string, storedBytes: number | null = 100) => ({ diffId, storedBytes });
const place = { stage: '', at: 1, of: 2 };
const step = (isCached: boolean) => ({ instruction: 'RUN x', place, isCached, seconds: 1 });

describe('builds after edits', () => {
  const BEFORE = [layer('base', 5000), layer('deps', 900), layer('code-0', 70)];
  const run = (seconds: number, code: string, bytes: number, cached: number) => ({
    seconds,
    steps: [step(cached > 0), step(cached > 1)],
    layers: [layer('base', 5000), layer('deps', 900), layer(code, bytes)],
  });

  test('are summarized by their medians, with the steps of the usual run', () => {
    const runs = [run(9, 'code-1', 71, 0), run(1.0004, 'code-2', 73, 2), run(2, 'code-3', 72, 1)];
    expect(summarizeRebuilds(BEFORE, runs)).toEqual({
      runs: 3,
      seconds: { median: 2, least: 1, most: 9 },
      repushedBytes: { median: 72, least: 71, most: 73 },
      repushedLayers: 1,
      steps: 2,
      cachedSteps: 1,
    });
  });

  test('push a layer again only once, and only if the previous build did not have it', () => {
    const layers = [layer('base', 5000), layer('new', 10), layer('new', 10)];
    const runs = [
      { seconds: 1, steps: [], layers },
      { seconds: 1, steps: [], layers },
    ];
    expect(summarizeRebuilds(BEFORE, runs)?.repushedBytes).toEqual({
      median: 5,
      least: 0,
      most: 10,
    });
  });

  test('have no total if a size is unknown', () =>
    expect(
      summarizeRebuilds(BEFORE, [{ seconds: 1, steps: [], layers: [layer('x', null)] }]),
    ).toBeUndefined());

  test('the median of an even number is between the two middle values', () =>
    expect(summarizeSpread([4, 1, 2, 8])).toEqual({ median: 3, least: 1, most: 8 }));
});

describe('a small edit', () => {
  test.each([
    ['src/index.ts', '\n// edit 5a of plimsoll scorecard\n'],
    ['app/main.PY', '\n# edit 5a of plimsoll scorecard\n'],
    ['style.css', '\n/* edit 5a of plimsoll scorecard */\n'],
    ['README.md', '\n<!-- edit 5a of plimsoll scorecard -->\n'],
    ['package.json', '\n \t \t\t \t \n'],
    ['logo', '\n \t \t\t \t \n'],
  ])('to %s keeps it valid', (path, edit) => expect(buildEdit(path, '5a')).toBe(edit));

  test('differs each time; otherwise, the builder would have its result cached', () =>
    expect(new Set(['00', '01', '10'].map((id) => buildEdit('a.json', id))).size).toBe(3));

  test.each<[string, string[], string[][], string | undefined]>([
    ['the file that changes most often', ['a', 'b'], [['b'], ['a'], ['b', 'x']], 'b'],
    ['code before others', ['package.json', 'a.js'], [['package.json', 'a.js']], 'a.js'],
    ['the last of several', ['a.js', 'b.js'], [['b.js'], ['a.js']], 'b.js'],
    ['without history, the newest code', ['a.json', 'b.js', 'c.js'], [], 'b.js'],
    ['no file if there is none', [], [['a']], undefined],
  ])('applies to %s', (_what, read, commits, expected) =>
    expect(chooseTouched(read, commits)).toBe(expected),
  );
});
