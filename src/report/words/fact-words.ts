import type { BaseImageEvidence, BaseImageFacts } from '../../model/base.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { BoundedList, ImageFacts, LayerFacts, Omitted } from '../../model/facts.ts';
import type { Verification } from '../../model/layer-table.ts';
import { shortenDigest } from '../../oci/digest.ts';
import { formatBytes, formatCount, formatPlural } from './format.ts';
import { isUnchanged } from './growth-words.ts';

/** What made a layer, if known. */
export const describeInstruction = (instruction: string | null): string =>
  instruction || '(no instruction recorded)';

/** `14 layers`, `57,819 files`, …: the image at a glance, as far as known. */
export function summarizeFacts({ measures, pullBytesAre }: ImageFacts): string[] {
  const { fileCount, reclaimableBytes, pullBytes } = measures;
  const about = pullBytesAre === 'estimate' ? '~' : '';
  return [
    formatPlural(measures.layerCount ?? 0, 'layer'),
    ...(fileCount === null ? [] : [formatPlural(fileCount, 'file')]),
    ...(reclaimableBytes === null ? [] : [`${formatBytes(reclaimableBytes)} reclaimable`]),
    ...(pullBytes === null ? [] : [`${about}${formatBytes(pullBytes)} to pull`]),
  ];
}

/**
 * How the image was read and how far its bytes were checked, in one sentence. If its layers were
 * not read, says why, unless the comparison does.
 */
export function describeProvenance(facts: ImageFacts, comparison?: Comparison): string {
  const { source, readBy, files } = facts;
  const isSaid = comparison?.files === undefined && comparison && !isUnchanged(comparison);
  const unread = isSaid ? '' : ' The layers were not read, because no rule needed their files.';
  const compared = files?.contentsCompared
    ? ''
    : '; contents not compared, so a metadata change counts as overwritten';
  const how =
    files === undefined
      ? `sizes according to the manifest.${unread}`
      : `${VERIFIED_WORDS[files.verified]}${compared}.`;
  return `Read from ${source} (${readBy}); ${how}${describeBaseImage(facts)}`;
}

/** Where own layers start, the name of the base image, how certain that is, and both sizes. */
function describeBaseImage({ base, measures, files, layers: all }: ImageFacts): string {
  if (base === undefined || base.layerCount === 0) return '';
  const layers = base.layerCount === 1 ? 'lowest layer is' : `lowest ${base.layerCount} layers are`;
  const likely = base.certainty === 'exact' ? '' : ' most likely';
  const { imageBytes, ownBytes } = measures;
  const isApart = files !== undefined && imageBytes !== null && ownBytes != null;
  const sizes =
    isApart && base.layerCount < all.length
      ? ` It has ${formatBytes(imageBytes - ownBytes)}, own layers ${formatBytes(ownBytes)}.`
      : '';
  return (
    ` The ${layers}${likely} the base image${nameBaseImage(base)}, ` +
    `${BASE_WORDS[base.by]}.${sizes}`
  );
}

/** ` node:22, not pinned to a digest`; empty without a name. */
function nameBaseImage({ name, isPinned }: BaseImageFacts): string {
  if (name === null) return '';
  const short = name.replace(/@.*$/, (at) => `@${shortenDigest(at.slice(1))}`);
  return isPinned === false ? ` ${short}, not pinned to a digest` : ` ${short}`;
}

const BASE_WORDS: Readonly<Record<BaseImageEvidence, string>> = {
  budget: 'as named in the budget and confirmed by its layers',
  provenance: 'as recorded by the builder',
  dockerfile: 'according to the Dockerfile',
  annotation: 'judging by an annotation and the history',
  history: 'judging by the history',
};

/** The first rows of a bounded list; the others are added to `omitted`. */
export function takeFirst<T extends { readonly bytes: number }>(
  list: BoundedList<T>,
  most: number,
): BoundedList<T> {
  const rest = list.items.slice(most);
  return {
    items: list.items.slice(0, most),
    omitted: addOmitted(list.omitted, rest.length, sumBytes(rest)),
  };
}

/** A layer with its bytes: of its files, or stored bytes if those are unknown. */
export type SizedLayer = LayerFacts & { readonly bytes: number };

/** For stored layers, one that is listed twice is pulled once. */
export function sizeLayers(facts: ImageFacts): SizedLayer[] {
  if (facts.files !== undefined)
    return facts.layers.map((layer) => ({ ...layer, bytes: layer.layerBytes }));
  const first = new Map(facts.layers.toReversed().map((layer) => [layer.digest, layer.index]));
  return facts.layers.flatMap((layer) =>
    layer.storedBytes === null || first.get(layer.digest) !== layer.index
      ? []
      : [{ ...layer, bytes: layer.storedBytes }],
  );
}

/** The total of all layers with a size. */
export const sumSizedLayers = ({ files, measures }: ImageFacts): number =>
  (files === undefined ? measures.pullBytes : measures.imageBytes) ?? 0;

/** The layers with the most bytes, largest first. */
export const listLargestLayers = (facts: ImageFacts, most: number): SizedLayer[] =>
  sizeLayers(facts)
    .toSorted((a, b) => b.bytes - a.bytes || a.index - b.index)
    .slice(0, most);

/** `and 9 more, 3.3 MB`; empty if nothing was omitted. */
export const describeOmitted = ({ count, bytes }: Omitted): string =>
  count === 0 ? '' : `and ${formatCount(count)} more, ${formatBytes(bytes)}`;

const VERIFIED_WORDS: Readonly<Record<Verification, string>> = {
  structure: 'all layers read to the end, no digests checked',
  tocDigest: 'digests of tables of contents checked',
  blobDigest: 'digests of stored layers checked',
  diffId: 'digests of unpacked layers checked',
};

const addOmitted = (omitted: Omitted, count: number, bytes: number): Omitted => ({
  count: omitted.count + count,
  bytes: omitted.bytes + bytes,
});

const sumBytes = (rows: readonly { readonly bytes: number }[]): number =>
  rows.reduce((total, { bytes }) => total + bytes, 0);
