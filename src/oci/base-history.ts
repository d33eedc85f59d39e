/** One entry of a config's history. Source: image-spec, config.md, “history”. */
export interface HistoryEntry {
  readonly createdBy: string;
  readonly comment: string;
  /** The tool that wrote the entry, e.g. `kaniko`; usually empty. */
  readonly author: string;
  /** Whether it made no layer. */
  readonly isEmpty: boolean;
  /** `null` if it has no time. */
  readonly createdMs: number | null;
}

/**
 * Estimates how many of the lowest layers came from a base image. A base image usually ends with
 * `CMD` or `ENTRYPOINT`, often built at another time; and anything before the first entry of a
 * different builder is older than that builder's part.
 * @returns `null` if nothing looks like a base image
 */
export function countLikelyBaseLayers(history: readonly HistoryEntry[]): number | null {
  const count = countLayersBefore(history, findLikelyBaseEnd(history));
  return count > 0 && count < countLayersBefore(history, history.length) ? count : null;
}

function findLikelyBaseEnd(history: readonly HistoryEntry[]): number {
  const built = findBuildahStart(history);
  return built ?? Math.max(findDefaultsEnd(history), findOtherBuilderEnd(history));
}

/**
 * Finds the entries that certainly don't belong to the base image, if the estimate of its end is
 * right: an entry that follows without a layer in between may be its last one.
 */
export function listOwnEntries(history: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const end = findLikelyBaseEnd(history);
  const layer = history.findIndex(({ isEmpty }, at) => at >= end && !isEmpty);
  if (layer < 0) return [];
  return history.slice(isBuildApart(history[end - 1], history[end]) ? end : layer);
}

/** Whether buildah started with a base image and wrote one layer, which includes its files. */
export function isSquashed(history: readonly HistoryEntry[]): boolean {
  const start = findBuildahStart(history);
  const layers = countLayersBefore(history, history.length);
  return start !== null && layers === 1 && countLayersBefore(history, start) === 0;
}

/** The name in the first entry of a buildah build. */
export function findBuildahBase(history: readonly HistoryEntry[]): string | undefined {
  const start = findBuildahStart(history);
  return start === null ? undefined : history[start]?.comment.slice('FROM '.length).trim();
}

const countLayersBefore = (history: readonly HistoryEntry[], end: number): number =>
  history.slice(0, end).filter(({ isEmpty }) => !isEmpty).length;

/**
 * buildah records the image it built on: by name in the first entry of a build, by short ID in the
 * following entries with `--layers`. Without `--layers` only one entry has it: the first, or with
 * old versions the last, which is the layer's.
 */
function findBuildahStart(history: readonly HistoryEntry[]): number | null {
  const at = history.findLastIndex(({ comment }) => /^FROM (?![0-9a-f]{12,64}$)\S/.test(comment));
  const build = history.slice(at);
  const isLastBuild =
    build.every(({ comment }) => comment.startsWith('FROM ')) ||
    build.findIndex(({ isEmpty }) => !isEmpty) === build.length - 1;
  return at >= 0 && isLastBuild ? at : null;
}

/** Finds the last `CMD` or `ENTRYPOINT` with layers after it, preferably from another build. */
function findDefaultsEnd(history: readonly HistoryEntry[]): number {
  const lastLayer = history.findLastIndex(({ isEmpty }) => !isEmpty);
  const places = history
    .slice(0, Math.max(lastLayer, 0))
    .flatMap((entry, at) => (isDefault(entry) ? [at] : []));
  const last = places.findLast((at) => isBuildApart(history[at], history[at + 1])) ?? places.at(-1);
  return last === undefined ? 0 : last + 1;
}

/** Steps of one build follow each other faster than this. */
const APART_MS = 10 * 60_000;

function isBuildApart(before: HistoryEntry | undefined, after: HistoryEntry | undefined): boolean {
  const [a, b] = [before?.createdMs ?? null, after?.createdMs ?? null];
  return a !== null && b !== null && Math.abs(b - a) >= APART_MS;
}

/**
 * With buildah, the only layer carries the last instruction's entry, even if that makes no layer.
 */
const isDefault = ({ createdBy }: HistoryEntry): boolean =>
  /^(?:\/bin\/sh -c #\(nop\) {1,2})?(?:CMD|ENTRYPOINT)\b/.test(createdBy);

/** Finds where BuildKit's entries start, if they continue to the end. */
function findOtherBuilderEnd(history: readonly HistoryEntry[]): number {
  const lastOther = history.findLastIndex((entry) => !isBuildKit(entry));
  return lastOther === history.length - 1 ? 0 : lastOther + 1;
}

const isBuildKit = ({ createdBy, comment }: HistoryEntry): boolean =>
  comment.startsWith('buildkit.') || createdBy.endsWith('# buildkit');
