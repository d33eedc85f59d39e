import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatJson, renderJson } from '../../../src/report/data/json.ts';
import { SAMPLES } from '../../support/sample-reports.ts';

test.each(Object.entries(SAMPLES))('%s is printed completely', (_name, make) => {
  const text = renderJson(make());
  expect(JSON.parse(text)).toEqual(make());
  expect(text.endsWith('}\n')).toBe(true);
});

test('any value reads back as with JSON itself', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      expect(JSON.parse(formatJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
    ),
  );
});

test('undefined values are omitted, and an array of plain values is one line', () => {
  expect(formatJson({ a: undefined, b: { c: undefined }, d: [1, 2], e: [{ f: 'x' }], g: [] })).toBe(
    '{\n  "b": {},\n  "d": [1,2],\n  "e": [\n    {\n      "f": "x"\n    }\n  ],\n  "g": []\n}',
  );
});

test('a tree of 400,000 paths is printed with one line per column', () => {
  const numbers = Array.from({ length: 400_000 }, (_, i) => i);
  const tree = { depth: numbers, name: numbers.map((i) => `file-${i}`), visibleBytes: numbers };
  expect(formatJson({ tree }).split('\n')).toHaveLength(7);
});
