import type { HistoryEntry } from './base-history.ts';

/** One layer's part of a history: the entries of all instructions whose files it holds. */
export interface LayerSteps {
  /** Places in the history, from 0 at the bottom; `last` is the entry that made the layer. */
  readonly first: number;
  readonly last: number;
  /** Several instructions wrote this one layer: its last entry says nothing of its bytes. */
  readonly isJoined: boolean;
}

type Entry = Pick<HistoryEntry, 'createdBy' | 'isEmpty'> & Partial<Pick<HistoryEntry, 'comment'>>;

/**
 * Deals a history out to the layers, lowest first. buildah without `--layers`, and with `--squash`, writes one layer for
 * a whole Dockerfile: its entry is that of the last instruction, and the ones before it claim to be empty. kaniko with
 * `--single-snapshot` has no entries for the others.
 */
export function layerSteps(history: readonly Entry[]): LayerSteps[] {
  const layers: LayerSteps[] = [];
  let start = 0;
  for (const [last, entry] of history.entries()) {
    if (entry.isEmpty) continue;
    const first = firstOfLayer(history, start, last);
    layers.push({ first, last, isJoined: first < last || CONFIG_ONLY.has(verbOf(entry)) });
    start = last + 1;
  }
  return layers;
}

/** @returns `last` unless entries before it copy or run something into the same layer */
function firstOfLayer(history: readonly Entry[], start: number, last: number): number {
  const isBuildah = isFromComment(history[last]?.comment ?? '');
  const isOnlyConfig = CONFIG_ONLY.has(verbOf(history[last] as Entry));
  // An engine's RUN may change nothing, and then it is really empty. A COPY is not.
  const isPart = (entry: Entry): boolean => {
    const verb = verbOf(entry);
    if (CONFIG_ONLY.has(verb) || verb === 'WORKDIR') return false;
    return COPIES.has(verb) || isBuildah || isOnlyConfig;
  };
  const before = history.slice(start, last);
  if (!before.some(isPart)) return last;
  return start + startOfBuild(before);
}

/** Behind the last entry that says itself what it was built on: with `--layers`, buildah's each do. */
function startOfBuild(before: readonly Entry[]): number {
  const last = before.findLastIndex(({ comment = '' }) => isFromComment(comment));
  return last + 1;
}

/** buildah notes in its layer's entry what that was built on. */
const isFromComment = (comment: string): boolean => comment.startsWith('FROM ');

const COPIES: ReadonlySet<string> = new Set(['COPY', 'ADD']);

/** What changes only the config: a layer of theirs has its files from other instructions. */
// biome-ignore format: one row
const CONFIG_ONLY: ReadonlySet<string> = new Set(['ARG', 'CMD', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'HEALTHCHECK', 'LABEL', 'MAINTAINER', 'ONBUILD', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME']);

/** `COPY` of `/bin/sh -c #(nop) COPY …` and of `COPY …`. */
const verbOf = ({ createdBy }: Entry): string =>
  /^(?:\S[^#]{0,128} #\(nop\) +)?([A-Z]+)(?= |$)/.exec(createdBy)?.[1] ?? '';
