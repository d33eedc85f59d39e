import type { Evidence } from '../model/evidence.ts';
import type { DockerfileLines, ImageFacts, LayerFacts } from '../model/facts.ts';
import { VERIFICATIONS, type Verification } from '../model/layer-table.ts';
import type { SourcedImage, SourcedLayer } from '../model/sourced-image.ts';
import { formatPlatform } from '../oci/platform.ts';
import { changesByEntry } from './changes.ts';
import { diveAccount } from './dive/account.ts';
import { collectEvidence } from './evidence.ts';
import { type Account, settleFates, sumBodies } from './filesystem/account.ts';
import { followLinks } from './filesystem/followed-links.ts';
import { type MergedFilesystem, mergeLayers } from './filesystem/merge.ts';
import { visibleFiles } from './filesystem/visible-files.ts';
import { fingerprintLayers } from './fingerprint.ts';
import { FolderSums } from './folder-sums.ts';
import { readableInstruction } from './instruction/instruction.ts';
import { largestFiles, largestFolders } from './largest.ts';
import { measureImage, unmeasuredReasons } from './measures.ts';
import type { Merged } from './merged.ts';
import { installedModules } from './packages/installed-modules.ts';
import { largestPackages } from './packages/packages.ts';
import { systemPackages } from './packages/system-packages.ts';
import { visibleDatabases } from './packages/visible-databases.ts';
import { PathTable } from './path-table.ts';
import { buildPathTree } from './path-tree.ts';
import { listWaste } from './waste.ts';

/**
 * Stacks an image's layers; `analyzeImage` takes it from there, once the contents of `pairs` are compared.
 * @throws GateError LAYER_CORRUPT for names that no engine unpacks, LIMIT_EXCEEDED for more paths than fit
 */
export function mergeImage(image: SourcedImage): Merged {
  const table = new PathTable();
  const layers = image.layers.map((layer) => layer.table.entries);
  // A blob that is listed twice is one table: its names are read once.
  const nodesOf = new Map(
    [...new Set(layers)].map((entries) => [entries, table.internEntries(entries)]),
  );
  const named = layers.map((entries) => nodesOf.get(entries) as Int32Array);
  // Before the merge, whose columns have room for the paths that are known by then: this adds some.
  const dive = diveAccount(
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
    notices: noticesOf(filesystem),
  };
}

/** Everything there is to know of an image but a verdict; as for `examineImage`. */
export const analyzeImage = (...image: Parameters<typeof examineImage>): ImageFacts =>
  examineImage(...image).facts;
export interface AnalyzeOptions {
  readonly withTree: boolean;
  /** The Dockerfile lines of each layer, as far as they are known. */
  readonly lines?: readonly (DockerfileLines | undefined)[];
}

/**
 * The facts of an image, and what further rules can look at: each path and body that the facts add up.
 * @param same for each of `merged.pairs` whether the bodies are the same; `undefined` where they cannot be compared
 */
export function examineImage(
  image: SourcedImage,
  merged: Merged,
  same: readonly (boolean | undefined)[],
  { withTree, lines = [] }: AnalyzeOptions,
): { readonly facts: ImageFacts; readonly evidence: Evidence } {
  const { table, layers, dive, filesystem } = merged;
  const fate = settleFates(filesystem.ledger, same);
  const fates = { fate, changes: changesByEntry(layers, filesystem.ledger, same) };
  const account = sumBodies(layers, fate);
  const measures = measureImage(image, filesystem, account, dive);
  const files = visibleFiles(layers, filesystem);
  const sums = new FolderSums(table);
  const databases = visibleDatabases(
    merged,
    image.layers.map((layer) => layer.table),
  );
  const installed = withTree ? systemPackages(merged, databases) : undefined;
  const modules = installedModules(merged, databases);
  const fingerprints = withTree ? fingerprintLayers(table, layers, merged.nodes) : [];
  const facts: ImageFacts = {
    key: { name: image.name, platform: formatPlatform(image.platform) },
    source: image.source,
    manifestDigest: image.manifestDigest,
    configDigest: image.configDigest,
    readBy: image.readBy,
    verified: weakest(image.layers.map((layer) => layer.table.verified)),
    measures,
    unmeasured: unmeasuredReasons(measures),
    exactness: {
      pullBytes: measures.pullBytes === null ? null : image.storedBytesAre,
      contentsCompared:
        filesystem.ledger.uncomparable === 0 && merged.pairs.every((_, i) => same[i] !== undefined),
    },
    diveUserWasted: dive.diveUserWasted,
    reclaimableByCause: account.byCause,
    ...(image.base && { base: image.base }),
    layers: image.layers.map((_, index) => {
      const fingerprint = fingerprints[index];
      const dockerfile = lines[index];
      return {
        ...layerFacts(image, index, account, dive.layerBytes),
        ...(fingerprint && { fingerprint }),
        ...(dockerfile && { dockerfile }),
      };
    }),
    waste: listWaste(merged, fates, measures.reclaimableBytes, sums),
    largest: {
      folders: largestFolders(files, account.visibleBytes, table, sums),
      packages: largestPackages(files, table),
      files: largestFiles(files, table),
    },
    ...(installed && { systemPackages: installed }),
    tree: withTree ? buildPathTree(merged, files, fate, modules) : null,
  };
  return { facts, evidence: collectEvidence(merged, fates, sums, modules) };
}

function layerFacts(
  image: SourcedImage,
  index: number,
  account: Account,
  layerBytes: readonly number[],
): LayerFacts {
  const { diffId, digest, storedBytes, table } = image.layers[index] as SourcedLayer;
  const { contentBytes = 0, hiddenBytes = 0 } = account.layers[index] ?? {};
  return {
    index,
    diffId,
    digest,
    layerBytes: layerBytes[index] ?? 0,
    contentBytes,
    reclaimableBytes: hiddenBytes,
    storedBytes,
    entryCount: table.entries.count,
    instruction: readableInstruction(image.createdBy[index] ?? null),
    verified: table.verified,
  };
}

/** An image without layers has nothing that was left unchecked. */
function weakest(verified: readonly Verification[]): Verification {
  return VERIFICATIONS.find((each) => verified.includes(each)) ?? 'diffId';
}

function noticesOf({ brokenLinks, hasRootOpaque }: MergedFilesystem): string[] {
  const notices: string[] = [];
  if (brokenLinks > 0) notices.push(brokenLinksNotice(brokenLinks));
  if (hasRootOpaque) notices.push(ROOT_OPAQUE);
  return notices;
}

const ROOT_OPAQUE =
  'a layer has an opaque whiteout at the root (.wh..wh..opq); Docker and containerd ignore it on ' +
  'overlayfs, so it hides nothing here';

function brokenLinksNotice(count: number): string {
  const [what, names] =
    count === 1
      ? ['hard link leads', 'It counts as a name']
      : ['hard links lead', 'They count as names'];
  return `${count} ${what} to no file. ${names} without bytes.`;
}
