import { expect, test } from '@jest/globals';
import { compareEntries, listDifferent } from '../../src/analyze/visible-entries.ts';
import { listNeededStages } from '../../src/context/context-reads.ts';
import { listStepStages } from '../../src/order/build-stages.ts';
import { listStepCosts } from '../../src/order/step-costs.ts';
import { Message } from '../../src/report/words/messages/message.ts';

const DOCKERFILE = `FROM node AS unused
RUN a
FROM node AS build
ENV A=1
WORKDIR /app
RUN make
FROM scratch
COPY --from=build /app /app
CMD ["a"]
COPY x /x
`;

const TREE = { stat: () => undefined, listNames: () => [], readLink: () => undefined };
const stages = (() => {
  const needed = listNeededStages(DOCKERFILE, { target: undefined, buildArgs: new Map() });
  if (needed instanceof Message) throw new Error(String(needed));
  const tree = { ...TREE, readFile: () => undefined };
  return listStepStages(needed, { tree, files: ['x'], ignored: [] });
})();

const ran = (stage: string, at: number, of: number, seconds: number, isCached = false) => ({
  ...{ instruction: 'x', isCached, seconds, place: { stage, at, of } },
});

test('each step has the time from its place in the log, and the size of its layer', () => {
  const log = [
    ran('build', 2, 3, 0.1),
    ran('build', 3, 3, 9),
    ran('stage-2', 1, 2, 0.2),
    ran('stage-2', 2, 2, 0, true),
  ];
  const layers = [
    { line: 8, storedBytes: 70 },
    { line: 10, storedBytes: null },
  ];
  expect(listStepCosts(stages, log, layers)).toEqual([
    [
      { seconds: 0, bytes: 0 },
      { seconds: 0.1, bytes: 0 },
      { seconds: 9, bytes: 0 },
    ],
    [
      { seconds: 0.2, bytes: 70 },
      { seconds: 0, bytes: 0 },
      { seconds: null, bytes: null },
    ],
  ]);
});

test('a size is unknown if a layer could belong to any step', () => {
  const layers = [{ line: undefined, storedBytes: 70 }];
  expect(listStepCosts(stages, [], layers)[1]?.[0]).toEqual({ seconds: null, bytes: null });
  expect(listStepCosts(stages, [], [])[1]?.[0]).toEqual({ seconds: null, bytes: 0 });
});

test('images differ in paths, contents, modes and owners', () => {
  const entry = (owner: string, content: string) =>
    ({ kind: 'file', owner, content, layer: 0 }) as const;
  const before = new Map([
    ['/a', entry('644 0:0', '1')],
    ['/b', entry('644 0:0', '1')],
    ['/c', entry('644 0:0', '1')],
    ['/d', entry('644 0:0', '1')],
  ]);
  const after = new Map([
    ['/a', entry('644 0:0', '1')],
    ['/b', entry('600 0:0', '1')],
    ['/c', entry('644 0:0', '2')],
    ['/e', entry('644 0:0', '1')],
  ]);
  const difference = compareEntries(before, after);
  expect(difference).toEqual({ gone: ['/d'], changed: ['/b', '/c'], added: ['/e'] });
  expect(listDifferent(difference)).toHaveLength(4);
});
