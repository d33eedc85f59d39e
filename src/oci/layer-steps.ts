import type { HistoryEntry } from './base-history.ts';

/** The history entries of one layer: all instructions whose files it contains. */
export interface LayerSteps {
  /** Indexes in the history, from 0 at the bottom; `last` is the entry that made the layer. */
  readonly first: number;
  readonly last: number;
  /** Several instructions wrote this layer, so its last entry doesn't describe its bytes. */
  readonly isJoined: boolean;
}

type Entry = Pick<HistoryEntry, 'createdBy' | 'isEmpty'> & Partial<Pick<HistoryEntry, 'comment'>>;

/**
 * Assigns history entries to layers, lowest first. buildah without `--layers` or with `--squash`
 * writes one layer for a whole Dockerfile: the layer has the last instruction's entry, and earlier
 * entries claim to be empty. kaniko with `--single-snapshot` omits the other entries, and so does
 * buildah with `--layers --squash`, even those of the base image.
 */
export function splitLayerSteps(history: readonly Entry[]): LayerSteps[] {
  const layers: LayerSteps[] = [];
  let start = 0;
  for (const [last, entry] of history.entries()) {
    if (entry.isEmpty) continue;
    const first = findLayerStart(history, start, last);
    const isJoined =
      first < last || CONFIG_ONLY.has(parseVerb(entry)) || (last === 0 && isFromComment(entry));
    layers.push({ first, last, isJoined });
    start = last + 1;
  }
  return layers;
}

/** @returns `last`, or an earlier index if previous entries copy or run into the same layer */
function findLayerStart(history: readonly Entry[], start: number, last: number): number {
  const top = history[last] as Entry;
  const isOnlyConfig = CONFIG_ONLY.has(parseVerb(top));
  const build = start + findBuildStart(history.slice(start, last), top);
  const isBuildah = isFromComment(top) || isFromComment(history[build] as Entry);
  // An engine's RUN may change nothing and really be empty. A COPY can't be.
  const isPart = (entry: Entry): boolean => {
    const verb = parseVerb(entry);
    if (CONFIG_ONLY.has(verb) || verb === 'WORKDIR') return false;
    return COPIES.has(verb) || isBuildah || isOnlyConfig;
  };
  return history.slice(build, last).some(isPart) ? build : last;
}

/**
 * Finds the first entry of a build among those before its layer's entry. buildah's build has one
 * `FROM` comment: on its first entry, or with old versions on the layer's. With `--layers` each
 * entry has one.
 */
function findBuildStart(before: readonly Entry[], top: Entry): number {
  const last = before.findLastIndex(isFromComment);
  return isFromComment(top) ? last + 1 : Math.max(last, 0);
}

/** buildah records the base of an entry. */
const isFromComment = ({ comment = '' }: Entry): boolean => comment.startsWith('FROM ');

const COPIES: ReadonlySet<string> = new Set(['COPY', 'ADD']);

/** Instructions that only change the config: a layer with such an entry has files from others. */
const CONFIG_ONLY: ReadonlySet<string> = new Set(
  (
    'ARG CMD ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD SHELL STOPSIGNAL ' +
    'USER VOLUME'
  ).split(' '),
);

/** Returns `COPY` for `/bin/sh -c #(nop) COPY …` and for `COPY …`. */
const parseVerb = ({ createdBy }: Entry): string =>
  /^(?:\S[^#]{0,128} #\(nop\) +)?([A-Z]+)(?= |$)/.exec(createdBy)?.[1] ?? '';
