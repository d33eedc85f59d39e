import { describe, expect, jest, test } from '@jest/globals';
import { parseReport } from '../../src/judge/parse-report.ts';
import { fullReport } from '../support/full-report.ts';

const parse = (text: string) => parseReport({ text, source: 'report.json' });

test('reads a report as it was written, without derived values', () => {
  const { fleet: _, ...expected } = fullReport();
  expect(parse(JSON.stringify(fullReport()))).toEqual(expected);
  expect(parse(`\ufeff${JSON.stringify(fullReport(), null, 2)}\n`)).toEqual(expected);
});

test('accepts keys that a later version adds', () =>
  expect(parse(JSON.stringify({ ...fullReport(), later: { event: 'push' } }))).toHaveProperty(
    'later',
  ));

test('accepts keys that a later version adds to a tree, of any type', () => {
  const later = changeReport((report) => {
    makeTree(report).users = set({ root: 1 });
    makeTree(report).sizes = set([1, 2, 3, 4, 5, 6, 7]);
    makeTree(report).digest = set(null);
  });
  expect(parse(later).images[0]?.facts?.files?.tree).toHaveProperty('users');
});

test.each([
  ['efficiencyRatio', null],
  ['efficiencyRatio', 0],
  ['efficiencyRatio', 1],
  // Like dive's count for a small image with whiteouts that remove nothing.
  ['efficiencyRatio', -2],
  ['userWastedRatio', 7],
  ['userWastedRatio', null],
])('accepts values that valid reports can have: %s %p', (name, value) => {
  const text = changeReport((report) => {
    getMeasures(report)[name] = set(value);
  });
  expect(parse(text).images[0]?.facts?.measures).toHaveProperty(name, value);
});

type Mutable = { [key: string]: Mutable } & Mutable[];
const changeReport = (change: (report: Mutable) => void): string => {
  const report = JSON.parse(JSON.stringify(fullReport()));
  change(report);
  return JSON.stringify(report);
};
const set = (value: unknown) => value as Mutable;

const factsIn = (report: Mutable): Mutable => report.images?.[0]?.facts ?? set({});
const getMeasures = (report: Mutable): Mutable => factsIn(report).measures ?? set({});
const makeTree = (report: Mutable): Mutable => factsIn(report).files?.tree ?? set({});

describe('rejects anything else, with the place and the expected value', () => {
  const whole = JSON.stringify(fullReport());
  test.each([
    ['nothing', '', 'the report ends unexpectedly'],
    ['half of a report', whole.slice(0, whole.length / 2), 'the report ends unexpectedly'],
    ['no JSON', '{"a": <\u001b[2Jsecret>}', 'the report is not JSON'],
    ['a list', '[]', 'this is not a plimsoll report: it must be an object'],
    ['null', 'null', 'this is not a plimsoll report: it must be an object'],
    ['no report', '{}', 'this is not a plimsoll report: it is missing "schemaVersion"'],
    [
      'a later version',
      changeReport((r) => {
        r.schemaVersion = set(3);
      }),
      'the report has schema version 3, but this version of plimsoll reads 1 to 2',
    ],
    [
      'another tool',
      changeReport((r) => {
        r.tool = set({ name: 'dive', version: '1' });
      }),
      '"tool.name" must be "plimsoll"',
    ],
    [
      'an inconsistent verdict',
      changeReport((r) => {
        r.verdict = set('fine');
      }),
      '"verdict" must be one of ["pass","warn","fail","unmeasured"]',
    ],
    [
      'a size that is text',
      changeReport((r) => {
        getMeasures(r).imageBytes = set('big');
      }),
      '"images[0].facts.measures.imageBytes" must be a number',
    ],
    [
      'a size below 0',
      changeReport((r) => {
        getMeasures(r).imageBytes = set(-1);
      }),
      '"images[0].facts.measures.imageBytes" must be 0 or more',
    ],
    [
      'an efficiency above 1',
      changeReport((r) => {
        getMeasures(r).efficiencyRatio = set(7);
      }),
      '"images[0].facts.measures.efficiencyRatio" must be 1 or less',
    ],
    [
      'more visible bytes than bytes',
      changeReport((r) => {
        getMeasures(r).visibleRatio = set(1.5);
      }),
      '"images[0].facts.measures.visibleRatio" must be 1 or less',
    ],
    [
      'an infinite size',
      whole.replace('"imageBytes":1000', '"imageBytes":1e999'),
      '"images[0].facts.measures.imageBytes" must be a number',
    ],
    [
      'half a layer',
      changeReport((r) => {
        r.images?.[0]?.facts?.layers?.push(set(1.5));
      }),
      '"images[0].facts.layers[1]" must be an object',
    ],
    [
      'a missing measure',
      changeReport((r) => {
        delete getMeasures(r).wastedBytes;
      }),
      '"images[0].facts.measures" is missing "wastedBytes"',
    ],
    [
      'neither facts nor error',
      changeReport((r) => {
        delete r.images?.[0]?.facts;
        delete r.images?.[0]?.error;
      }),
      '"images[0]" is missing "facts"',
    ],
    [
      'a column that is too short',
      changeReport((r) => {
        makeTree(r).name?.pop();
      }),
      'images[0].facts.files.tree has columns of different lengths',
    ],
    [
      'a row that is too deep',
      changeReport((r) => {
        makeTree(r).depth = set([0, 2]);
      }),
      'images[0].facts.files.tree has a row more than one level deeper than the previous row',
    ],
    [
      'a first row that is too deep',
      changeReport((r) => {
        makeTree(r).depth = set([1, 1]);
      }),
      'images[0].facts.files.tree has a row more than',
    ],
    ...[
      { row: [1], first: [2] },
      { row: [2], first: [0] },
      { row: [0, 1], first: [0] },
    ].map((links): [string, string, string] => [
      `links ${JSON.stringify(links)}`,
      changeReport((r) => {
        makeTree(r).links = set(links);
      }),
      "images[0].facts.files.tree has links to rows that don't exist",
    ]),
    ...[
      { row: [2], layer: [0] },
      { row: [0, 1], layer: [0] },
    ].map((replaced): [string, string, string] => [
      `replaced rows ${JSON.stringify(replaced)}`,
      changeReport((r) => {
        makeTree(r).replaced = set(replaced);
      }),
      "images[0].facts.files.tree has replaced rows that don't exist",
    ]),
    [
      'a version of a missing row',
      changeReport((r) => {
        makeTree(r).versions = set({ row: [2], version: ['1.0.0'] });
      }),
      "images[0].facts.files.tree has versions of rows that don't exist",
    ],
    ...[
      { row: [2], owner: [0] },
      { row: [0], owner: [1] },
      { row: [1, 0], owner: [0, 0] },
      { row: [0, 0], owner: [0, 0] },
      { row: [0, 1], owner: [0] },
    ].map((runs): [string, string, string] => [
      `owners ${JSON.stringify(runs)}`,
      changeReport((r) => {
        makeTree(r).owners = set({ packages: [{ ecosystem: 'apt', name: 'a' }], ...runs });
      }),
      "images[0].facts.files.tree has owners of rows, or packages, that don't exist",
    ]),
    [
      'versions of too few rows',
      changeReport((r) => {
        makeTree(r).versions = set({ row: [0, 1], version: ['1.0.0'] });
      }),
      "images[0].facts.files.tree has versions of rows that don't exist",
    ],
    [
      'infinitely nested growth',
      changeReport((r) => {
        const paths = r.images?.[0]?.comparison?.files?.paths ?? set({});
        let node = JSON.stringify(paths);
        for (let i = 0; i < 70; i++)
          node = JSON.stringify({ ...paths, children: [JSON.parse(node)] });
        paths.children = set([JSON.parse(node)]);
      }),
      'images[0].comparison.files.paths is nested too deeply',
    ],
    [
      'growth nested deeper than any stack',
      whole.replace(
        '"children":[',
        `"children":[${'{"children":['.repeat(200_000)}${']}'.repeat(200_000)},`,
      ),
      'this is not a plimsoll report',
    ],
    [
      'a name with a slash',
      changeReport((r) => {
        makeTree(r).name = set(['app', '../b']);
      }),
      'images[0].facts.files.tree has a name that is empty or contains a slash',
    ],
  ])('%s', (_what, text, message) => {
    let failure: unknown;
    try {
      parse(text);
    } catch (error) {
      failure = error;
    }
    expect(failure).toMatchObject({
      code: 'REPORT_INVALID',
      where: 'report.json',
      message: expect.stringContaining(message),
    });
    expect(String((failure as { message: unknown }).message)).not.toContain('secret');
  });
});

test('reads columns about the first and the last row of a tree', () => {
  const text = changeReport((r) => {
    Object.assign(makeTree(r), {
      links: { row: [1], first: [0] },
      replaced: { row: [0, 1], layer: [0, 0] },
      versions: { row: [1], version: ['1.0.0'] },
      owners: { row: [0, 1], owner: [-1, 0], packages: [{ ecosystem: 'apt', name: 'a' }] },
    });
  });
  expect(() => parse(text)).not.toThrow();
});

describe('the size of a report', () => {
  test('rejects millions of empty lists before parsing', () => {
    const parseJson = jest.spyOn(JSON, 'parse');
    expect(() => parse(`[${'[],'.repeat(4_000_000)}[]]`)).toThrow(
      expect.objectContaining({
        code: 'REPORT_INVALID',
        message: 'the report is larger than any valid report',
      }),
    );
    expect(parseJson).not.toHaveBeenCalled();
  });

  test('reads a report with more paths than a call can have arguments', () => {
    const rows = 250_000;
    const column = (value: (row: number) => unknown) =>
      set(Array.from({ length: rows }, (_, i) => value(i)));
    const text = changeReport((report) => {
      (factsIn(report).files ?? set({})).tree = set({
        ...makeTree(report),
        depth: column((row) => (row === 0 ? 0 : 1)),
        name: column((row) => `file-${row}`),
        visibleBytes: column((row) => row * 1000),
        reclaimableBytes: column(() => 0),
        isVisible: column(() => 1),
        firstLayer: column(() => 0),
      });
    });
    expect(parse(text).images[0]?.facts?.files?.tree?.depth).toHaveLength(rows);
  });
});
