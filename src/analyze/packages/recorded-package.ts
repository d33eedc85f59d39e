import type { SystemPackage } from '../../model/facts.ts';

/** A system package with the information in its database beyond the facts. */
export interface RecordedPackage extends SystemPackage {
  /** dpkg's section without the archive area, e.g. `devel`; empty for others. */
  readonly section: string;
  /** Its dependencies, each a list of alternatives: names of packages, or of what they provide. */
  readonly needs: readonly (readonly string[])[];
  readonly recommends: readonly (readonly string[])[];
  readonly provides: readonly string[];
  /** Whether the system does not work without it. */
  readonly isEssential: boolean;
  /** Its files, if the database itself lists them: paths with or without a leading slash. */
  readonly listFiles?: () => Iterable<string>;
}

export const toSystemPackage = (recorded: RecordedPackage): SystemPackage => ({
  ecosystem: recorded.ecosystem,
  name: recorded.name,
  version: recorded.version,
  bytes: recorded.bytes,
});

/** Dependencies of a package beyond this number are ignored. */
const MOST_RELATIONS = 5_000;

/**
 * Parses `libc6 (>= 2.34), a | b, python3:any`.
 * Source: Debian Policy, 7.1 "Syntax of relationship fields".
 */
export function parseDpkgRelations(text: string | undefined): string[][] {
  if (text === undefined || text === '') return [];
  return text
    .split(',', MOST_RELATIONS)
    .map((one) => one.split('|').map(takeName).filter(Boolean))
    .filter((names) => names.length > 0);
}

/** ` libc6:any (>= 2.34)` is `libc6`. */
const takeName = (text: string): string => text.trim().split(/[\s(:[]/, 1)[0] ?? '';

/** Parses `so:libc.musl-x86_64.so.1 musl>=1.2 !conflict`. Source: Alpine wiki, "Apk spec". */
export const parseApkRelations = (text: string | undefined): string[] =>
  (text ?? '')
    .split(' ', MOST_RELATIONS)
    .filter((one) => one !== '' && !one.startsWith('!'))
    .map((one) => one.split(/[<>=~@]/, 1)[0] ?? '');
