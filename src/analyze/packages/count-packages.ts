import { decodeName } from '../../model/entry-name.ts';
import type { InstalledPackages } from '../../model/evidence.ts';
import type { PackageMeasures } from '../../model/facts.ts';
import { isNamed } from '../../model/name-bytes.ts';
import { classifyCommand, classifyTool, isCompiler, type ToolKind } from '../../model/tools.ts';
import type { VisibleFiles } from '../filesystem/visible-files.ts';
import type { PathTable } from '../path-table.ts';
import type { PackageCopy } from './packages.ts';
import type { RecordedPackage } from './recorded-package.ts';

/** Counts of packages, and of tools among them. */
export interface PackageCounts {
  readonly measures: PackageMeasures;
  /** By ecosystem, most first. */
  readonly byEcosystem: Readonly<Record<string, number>>;
}

/**
 * Counts what is installed: system packages and Python packages by their records, others by their
 * folders. Tools that belong to no package are counted by the names of their commands.
 * @param recorded `undefined` if a database of system packages can't be read
 */
export function countPackages(
  recorded: readonly RecordedPackage[] | undefined,
  packages: InstalledPackages,
  copies: readonly PackageCopy[],
  files: VisibleFiles,
  table: PathTable,
): PackageCounts {
  const others = copies.filter(({ ecosystem }) => ecosystem.name !== 'python');
  const counts = new Map<string, number>();
  for (const name of [
    ...packages.list.map(({ ecosystem }) => ecosystem),
    ...others.map(({ ecosystem }) => ecosystem.name),
  ])
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const byEcosystem = Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
  if (recorded === undefined) return { measures: UNKNOWN, byEcosystem };
  const tools = countTools(packages, files, table);
  const packageCount = packages.list.length + others.length;
  return { measures: { packageCount, ...tools }, byEcosystem };
}

const UNKNOWN: PackageMeasures = {
  packageCount: null,
  compilerCount: null,
  debuggerCount: null,
  vcsCount: null,
};

const BIN = new TextEncoder().encode('bin');

function countTools(packages: InstalledPackages, files: VisibleFiles, table: PathTable) {
  const counts: Record<ToolKind, number> = { compiler: 0, debugger: 0, vcs: 0 };
  for (const one of packages.list) {
    const kind = classifyTool(one);
    if (kind !== undefined && (kind !== 'compiler' || isCompiler(one.name))) counts[kind]++;
  }
  for (let i = 0; i < files.node.length; i++) {
    const node = files.node[i] as number;
    if (!isNamed(table, table.parent(node), BIN)) continue;
    const kind = classifyCommand(decodeName(table.name(node)));
    if (kind !== undefined && packages.ownerOf(node) < 0) counts[kind]++;
  }
  const { compiler, debugger: debuggers, vcs } = counts;
  return { compilerCount: compiler, debuggerCount: debuggers, vcsCount: vcs };
}
