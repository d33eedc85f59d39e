import { findBuildahBase, type HistoryEntry, listOwnEntries } from './base-history.ts';
import { isDigest } from './digest.ts';
import { isReference } from './reference.ts';

/** Where the image-spec puts a base image's name and digest. Source: image-spec, annotations.md. */
export const BASE_NAME = 'org.opencontainers.image.base.name';
export const BASE_DIGEST = 'org.opencontainers.image.base.digest';

type Texts = Readonly<Record<string, unknown>>;

/** What an image says about its base image. */
export interface StatedBase {
  readonly name: string;
  readonly namedBy: 'annotation' | 'label' | 'history';
  readonly digest: string | null;
  /** Absent if unknown: the name of an annotation or label has no digest even if `FROM` had one. */
  readonly isPinned?: boolean;
}

/**
 * Finds the base image's name: in an annotation, in the image's own label, or where buildah puts
 * it.
 */
export const findStatedBase = (
  annotations: Texts,
  labels: Texts,
  history: readonly HistoryEntry[],
): StatedBase | undefined =>
  readStated(annotations, 'annotation') ??
  readStated(pickOwnLabels(labels, history), 'label') ??
  readHistory(history);

function readStated(texts: Texts, namedBy: 'annotation' | 'label'): StatedBase | undefined {
  const [name, digest] = [texts[BASE_NAME], texts[BASE_DIGEST]];
  if (typeof name !== 'string' || !isReference(name)) return undefined;
  return {
    name,
    namedBy,
    digest: isDigest(digest) ? digest : null,
    ...(name.includes('@') && { isPinned: true }),
  };
}

/** Drops labels that the image may have inherited: those that none of its own instructions set. */
function pickOwnLabels(labels: Texts, history: readonly HistoryEntry[]): Texts {
  const own = listOwnEntries(history).filter(({ createdBy }) => LABEL.test(createdBy));
  return Object.fromEntries(
    [BASE_NAME, BASE_DIGEST]
      .filter((key) => own.some(({ createdBy }) => createdBy.includes(key)))
      .map((key) => [key, labels[key]]),
  );
}

const LABEL = /^(?:\/bin\/sh -c #\(nop\) {1,2})?LABEL\b/;

function readHistory(history: readonly HistoryEntry[]): StatedBase | undefined {
  const name = findBuildahBase(history);
  if (name === undefined || name === 'scratch' || !isReference(name)) return undefined;
  return { name, namedBy: 'history', digest: null, isPinned: name.includes('@') };
}
