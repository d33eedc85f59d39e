/** One entry of a config's history. Source: image-spec, config.md, “history”. */
export interface HistoryEntry {
  readonly createdBy: string;
  readonly comment: string;
  /** It made no layer. */
  readonly isEmpty: boolean;
  /** `null` where it does not say when. */
  readonly createdMs: number | null;
}

/**
 * How many of the lowest layers a base image most likely brought: what a base says last is what it runs, best where
 * what follows is of another time; and what stands before the first word of another builder was there before it.
 * @returns `null` where nothing looks like a base
 */
export function likelyBaseLayers(history: readonly HistoryEntry[]): number | null {
  const built = startOfBuildah(history);
  const end = built ?? Math.max(endOfDefaults(history), endOfOtherBuilder(history));
  const count = layersBefore(history, end);
  return count > 0 && count < layersBefore(history, history.length) ? count : null;
}

const layersBefore = (history: readonly HistoryEntry[], end: number): number =>
  history.slice(0, end).filter(({ isEmpty }) => !isEmpty).length;

/**
 * buildah notes in an entry which image it was built on: by name in the first entry of a build, by a short ID in those
 * that follow with `--layers`.
 */
function startOfBuildah(history: readonly HistoryEntry[]): number | null {
  const at = history.findLastIndex(({ comment }) => /^FROM (?![0-9a-f]{12,64}$)\S/.test(comment));
  const isLastBuild = history.slice(at).every(({ comment }) => comment.startsWith('FROM '));
  return at >= 0 && isLastBuild ? at : null;
}

/** Behind the last `CMD` or `ENTRYPOINT` that layers come after, preferably those of another build. */
function endOfDefaults(history: readonly HistoryEntry[]): number {
  const lastLayer = history.findLastIndex(({ isEmpty }) => !isEmpty);
  const places = history
    .slice(0, Math.max(lastLayer, 0))
    .flatMap((entry, at) => (isDefault(entry) ? [at] : []));
  const last = places.findLast((at) => isBuildApart(history[at], history[at + 1])) ?? places.at(-1);
  return last === undefined ? 0 : last + 1;
}

/** The steps of one build follow each other sooner. */
const APART_MS = 10 * 60_000;

function isBuildApart(before: HistoryEntry | undefined, after: HistoryEntry | undefined): boolean {
  const [a, b] = [before?.createdMs ?? null, after?.createdMs ?? null];
  return a !== null && b !== null && Math.abs(b - a) >= APART_MS;
}

/** buildah's only layer has the entry of the last instruction, which makes none by itself. */
const isDefault = ({ createdBy }: HistoryEntry): boolean =>
  /^(?:\/bin\/sh -c #\(nop\) {1,2})?(?:CMD|ENTRYPOINT)\b/.test(createdBy);

/** Before the first of BuildKit's entries, where those go on to the end. */
function endOfOtherBuilder(history: readonly HistoryEntry[]): number {
  const lastOther = history.findLastIndex((entry) => !isBuildKit(entry));
  return lastOther === history.length - 1 ? 0 : lastOther + 1;
}

const isBuildKit = ({ createdBy, comment }: HistoryEntry): boolean =>
  comment.startsWith('buildkit.') || createdBy.endsWith('# buildkit');
