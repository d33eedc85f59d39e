import type { Evidence } from '../model/evidence.ts';
import type { DockerfileLines, ReadFacts } from '../model/facts.ts';
import { VERIFICATIONS, type Verification } from '../model/layer-table.ts';
import type { SourcedImage, SourcedLayer } from '../model/sourced-image.ts';
import type { StartNeeds } from '../model/start-needs.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { listChangesByEntry } from './changes.ts';
import { listContextCopies } from './context-copies.ts';
import { listDevelopment } from './development/list-development.ts';
import { listPythonInstallers } from './development/python-installers.ts';
import { computeDiveAccount } from './dive/account.ts';
import { describeDocuments } from './document-facts.ts';
import { collectEvidence } from './evidence.ts';
import { settleFates, sumBodies } from './filesystem/account.ts';
import { followLinks } from './filesystem/followed-links.ts';
import { type MergedFilesystem, mergeLayers } from './filesystem/merge.ts';
import { listVisibleFiles } from './filesystem/visible-files.ts';
import { fingerprintLayers } from './fingerprint.ts';
import { FolderSums } from './folder-sums.ts';
import { findInstalls } from './installs/find-installs.ts';
import { listLargestFiles, listLargestFolders } from './largest.ts';
import { listLayerEntries } from './layer-entries.ts';
import { explainUnmeasured, measureImage } from './measures.ts';
import type { Merged } from './merged.ts';
import { countPackages } from './packages/count-packages.ts';
import { listInstalledModules } from './packages/installed-modules.ts';
import { findOwners } from './packages/owners.ts';
import { findPackageCopies, listLargestPackages } from './packages/packages.ts';
import { toSystemPackage } from './packages/recorded-package.ts';
import { listSystemPackages } from './packages/system-packages.ts';
import { listVisibleDatabases } from './packages/visible-databases.ts';
import { PathTable } from './path-table.ts';
import { buildPathTree } from './path-tree.ts';
import { internEntries } from './path-walker.ts';
import { findRuntime } from './runtime/find-runtime.ts';
import {
  findStartNeeds,
  listNeededFiles,
  listStartedFiles,
  openProgramFinder,
} from './runtime/find-start-needs.ts';
import { openVisiblePaths } from './runtime/visible-paths.ts';
import { listTwins } from './twins.ts';
import { listWaste } from './waste.ts';

/**
 * Stacks an image's layers. Once the contents of `pairs` are compared, `examineImage` continues.
 * @throws GateError LAYER_CORRUPT for names that no engine unpacks, LIMIT_EXCEEDED for too many
 * paths
 */
export function mergeImage(image: SourcedImage): Merged {
  const layers = image.layers.map((layer) => layer.table.entries);
  const table = new PathTable(layers.reduce((sum, { count }) => sum + count, 0));
  // A blob listed twice shares one table, so read its names once.
  const nodesOf = new Map(
    [...new Set(layers)].map((entries) => [entries, internEntries(table, entries)]),
  );
  const named = layers.map((entries) => nodesOf.get(entries) as Int32Array);
  // Before the merge, because this adds paths and the merge's columns have a fixed size.
  const dive = computeDiveAccount(
    table,
    layers.map((entries, layer) => ({ entries, nodes: named[layer] as Int32Array })),
  );
  const followed = followLinks(layers, table, named);
  const filesystem = mergeLayers(layers, table, followed);
  return {
    table,
    layers,
    nodes: followed.map(({ nodes }) => nodes),
    dive,
    filesystem,
    pairs: filesystem.ledger.pairs,
    twins: listTwins(layers, filesystem),
    notices: listNotices(filesystem, table),
  };
}

export interface AnalyzeOptions {
  readonly withTree: boolean;
  /** The Dockerfile lines of each layer, if known. */
  readonly lines?: readonly (DockerfileLines | undefined)[];
  /** Layers that the Dockerfile copies from the build context. */
  readonly ofContext?: ReadonlySet<number>;
}

interface Examined {
  readonly facts: ReadFacts;
  readonly evidence: Evidence;
  /** Absent if the image has no command. */
  readonly needs?: StartNeeds;
}

/**
 * Computes the facts of an image and the paths and bodies that they summarize.
 * @param same whether each of `merged.pairs`, then of `merged.twins`, has equal bodies; `undefined`
 *   if not comparable or not compared
 */
export function examineImage(
  image: SourcedImage,
  merged: Merged,
  same: readonly (boolean | undefined)[],
  { withTree, lines = [], ofContext = new Set() }: AnalyzeOptions,
): Examined {
  const { table, layers, dive, filesystem } = merged;
  const fate = settleFates(filesystem.ledger, same);
  const fates = { fate, changes: listChangesByEntry(layers, filesystem.ledger, same) };
  const account = sumBodies(layers, fate);
  const files = listVisibleFiles(layers, filesystem);
  const copies = findPackageCopies(files, table);
  const sums = new FolderSums(table);
  const tables = image.layers.map((layer) => layer.table);
  const databases = listVisibleDatabases(merged, tables);
  const installed = listSystemPackages(merged, databases);
  const modules = listInstalledModules(merged, databases);
  const packages = findOwners(merged, databases, installed ?? []);
  const visible = openVisiblePaths(merged, files);
  const runtime = findRuntime(image, visible, databases);
  const needs = findStartNeeds(image, visible, databases);
  const counted = countPackages(installed, packages, copies, files, table);
  const measures = {
    ...measureImage(image, filesystem, account, dive),
    ...counted.measures,
  };
  const brought = listLayerEntries(merged, fate, sums);
  const fingerprints = withTree ? fingerprintLayers(table, layers, merged.nodes) : [];
  const documents = describeDocuments(image, lines);
  const instructions = documents.layers.map(({ instruction }) => instruction);
  const installs = withTree ? findInstalls(merged, image, instructions) : [];
  const facts: ReadFacts = {
    ...documents,
    measures,
    unmeasured: explainUnmeasured(measures),
    layers: documents.layers.map((layer, index) => {
      const { contentBytes = 0, hiddenBytes = 0 } = account.layers[index] ?? {};
      const { entries, verified } = (image.layers[index] as SourcedLayer).table;
      const fingerprint = fingerprints[index];
      const broughtHere = brought[index];
      return {
        ...layer,
        layerBytes: dive.layerBytes[index] ?? 0,
        contentBytes,
        reclaimableBytes: hiddenBytes,
        entryCount: entries.count,
        verified,
        ...(broughtHere && { entries: broughtHere }),
        ...(fingerprint && { fingerprint }),
      };
    }),
    files: {
      verified: findWeakest(image.layers.map((layer) => layer.table.verified)),
      contentsCompared:
        filesystem.ledger.uncomparable === 0 && merged.pairs.every((_, i) => same[i] !== undefined),
      diveUserWasted: dive.diveUserWasted,
      reclaimableByCause: account.byCause,
      waste: listWaste(merged, fates, measures.reclaimableBytes, sums),
      largest: {
        folders: listLargestFolders(files, account.visibleBytes, table, sums),
        packages: listLargestPackages(copies, table),
        files: listLargestFiles(files, table),
      },
      ...(runtime && { runtime }),
      packageCounts: counted.byEcosystem,
      ...(installs.length > 0 && { installs }),
      ...(withTree && installed && { systemPackages: installed.map(toSystemPackage) }),
      tree: withTree ? buildPathTree(merged, files, fate, modules, packages) : null,
    },
  };
  const development = listDevelopment(merged, databases, { modules, packages });
  const findProgram = openProgramFinder(image, visible);
  const known = {
    modules,
    packages,
    development,
    installers: listPythonInstallers(merged, databases, packages),
    kept: tables,
    contextCopies: listContextCopies(image, ofContext),
    command: image.process?.command ?? [],
    folder: image.process?.folder ?? '/',
    user: image.process?.user,
    started: listStartedFiles(image, findProgram),
    findProgram,
    libraries: listNeededFiles(needs, visible),
    isImported: isImported(image),
  };
  return {
    facts,
    evidence: collectEvidence(merged, fates, sums, known, same),
    ...(needs && { needs }),
  };
}

/** Source: moby, daemon/images/image_import.go, and podman's import. */
const isImported = ({ origins, layers }: Pick<SourcedImage, 'origins' | 'layers'>): boolean =>
  layers.length === 1 &&
  origins?.history.length === 1 &&
  /^Imported from /i.test(origins.history[0]?.comment ?? '');

/** An image without layers has nothing left to check. */
function findWeakest(verified: readonly Verification[]): Verification {
  return VERIFICATIONS.find((each) => verified.includes(each)) ?? 'diffId';
}

function listNotices(
  { brokenLinks, hasRootOpaque, recreatedFolder, refusedWhiteout }: MergedFilesystem,
  table: PathTable,
): Sentence[] {
  const notices: Sentence[] = [];
  if (brokenLinks > 0) notices.push(new Message('broken-hard-links', { count: brokenLinks }));
  if (hasRootOpaque) notices.push(new Message('root-opaque', {}));
  if (recreatedFolder >= 0)
    notices.push(new Message('folder-created-again', { path: table.path(recreatedFolder) }));
  if (refusedWhiteout >= 0)
    notices.push(new Message('whiteout-refused', { path: table.path(refusedWhiteout) }));
  return notices;
}
