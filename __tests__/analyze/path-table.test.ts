import { expect, test } from '@jest/globals';
import { PathTable, ROOT } from '../../src/analyze/path-table.ts';
import { collidingNames, fnv1a } from '../support/colliding-names.ts';
import { expectLinear } from '../support/growth.ts';

/** The hash of the root's number, from the published test values. */
const AT_ROOT = Math.imul(ROOT ^ 0x811c9dc5, 0x01000193);
const NAMES = collidingNames(16_384, AT_ROOT);

test('the colliding names have the published hash', () => {
  expect(new Set(NAMES).size).toBe(NAMES.length);
  expect(new Set(NAMES.map((name) => fnv1a(name, AT_ROOT))).size).toBe(1);
});

test('such names are looked up as fast as others', () =>
  expectLinear((size) => {
    const names = NAMES.slice(0, size).map((name) => Buffer.from(name));
    return () => {
      const table = new PathTable();
      for (const name of names) table.intern(ROOT, name, 0, name.length);
      expect(table.count).toBe(size + 1);
    };
  }, NAMES.length));
