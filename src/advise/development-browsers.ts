import { posix } from 'node:path';
import type { Evidence } from '../model/evidence.ts';

/** Where packages keep the browsers and programs that they fetch, and these packages. */
const FETCHED: readonly (readonly [folder: RegExp, packages: RegExp])[] = [
  [/\/ms-playwright$/, /^(?:playwright(?:-\w+)?|@playwright\/.+)$/],
  [/\/\.cache\/Cypress$/, /^cypress$/],
  [/\/\.cache\/puppeteer$/, /^puppeteer$/],
];

/**
 * Finds what packages fetched that only development needs.
 * @param nodes the folders of these packages
 */
export function findBrowsers(evidence: Evidence, nodes: readonly number[]): readonly number[] {
  const { paths, modules, packages } = evidence;
  const isOfDevelopment = new Set(nodes);
  const needed = [...modules.keys()].filter((node) => !isOfDevelopment.has(node));
  const names = nodes.map((node) => readName(paths.path(node)));
  const kept = [
    ...needed.map((node) => readName(paths.path(node))),
    ...packages.list.map(({ name }) => name),
  ];
  const folders = FETCHED.flatMap(([folder, owner]) => {
    const isFetched = names.some((name) => owner.test(name));
    return isFetched && !kept.some((name) => owner.test(name)) ? [folder] : [];
  });
  if (folders.length === 0) return [];
  return listNodes(evidence).filter((node) => {
    const path = paths.path(node);
    return folders.some((folder) => folder.test(path));
  });
}

/** The lengths of the last names of these folders. */
const LENGTHS = new Set(['ms-playwright', 'Cypress', 'puppeteer'].map(({ length }) => length));

/** Paths are made only for names that can be one of these. */
const listNodes = ({ paths }: Evidence): readonly number[] =>
  Array.from({ length: paths.count }, (_, node) => node).filter((node) =>
    LENGTHS.has(paths.nameLength(node)),
  );

/** `@playwright/test` for `/app/node_modules/@playwright/test`. */
function readName(path: string): string {
  const scope = posix.basename(posix.dirname(path));
  return scope.startsWith('@') ? `${scope}/${posix.basename(path)}` : posix.basename(path);
}
