import { expect, test } from '@jest/globals';
import { PathTable, ROOT } from '../../src/analyze/path-table.ts';
import { collidingNames, fnv1a } from '../support/colliding-names.ts';
import { expectLinear } from '../support/growth.ts';

/** The hash of the root's number, as the published numbers have it. */
const AT_ROOT = Math.imul(ROOT ^ 0x811c9dc5, 0x01000193);
const NAMES = collidingNames(16_384, AT_ROOT);

test('the names that were made to share a hash do share the published one', () => {
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
