import { expect, test } from '@jest/globals';
import { boundChanges, compareSystemPackages } from '../../src/compare/system-packages.ts';
import type { FileFacts, SystemPackage } from '../../src/model/facts.ts';
import { buildFacts } from '../support/image-facts.ts';

/** `a 1.0 500`: a package, its version and bytes. */
const makeImage = (...packages: string[]): FileFacts =>
  buildFacts(
    {},
    {
      systemPackages: packages.map((text): SystemPackage => {
        const [name = '', version = '', bytes] = text.split(' ');
        return { ecosystem: 'apt', name, version, bytes: Number(bytes) };
      }),
    },
  ).files;

const lines = (old: FileFacts, now: FileFacts): string[] | undefined =>
  compareSystemPackages(now, old)?.map(
    ({ state, name, oldVersion, newVersion, oldBytes, newBytes }) =>
      `${state} ${name} ${oldVersion}>${newVersion} ${newBytes - oldBytes}`,
  );

test('added, removed and changed packages, largest first', () =>
  expect(
    lines(
      makeImage('same 1 5', 'up 1 100', 'gone 1 70', 'grew 1 5'),
      makeImage('same 1 5', 'up 2 150', 'new 1 900', 'grew 1 6'),
    ),
  ).toEqual([
    'added new null>1 900',
    'removed gone 1>null -70',
    'changed up 1>2 50',
    'changed grew 1>1 1',
  ]));

test('a package for two architectures is one package', () => {
  expect(lines(makeImage('a 1 5', 'a 1 5'), makeImage('a 1 5', 'a 1 5'))).toEqual([]);
  expect(lines(makeImage('a 1 5'), makeImage('a 1 5', 'a 2 5'))).toEqual(['changed a 1>null 5']);
});

test('the rest is counted and added up', () => {
  const many = Array.from({ length: 60 }, (_, i) => `p${i} 1 ${i + 1}`);
  const { items, omitted } = boundChanges(
    compareSystemPackages(makeImage(...many), makeImage()) ?? [],
  );
  expect([items.length, omitted]).toEqual([50, { count: 10, growthBytes: 55 }]);
});

test('nothing is reported if either side is unknown', () => {
  const { systemPackages: _packages, ...unknown } = makeImage();
  expect([
    compareSystemPackages(unknown, makeImage()),
    compareSystemPackages(makeImage(), unknown),
  ]).toEqual([undefined, undefined]);
});
