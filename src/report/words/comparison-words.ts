import type {
  BaselineFacts,
  Comparison,
  GrowthGroup,
  GrowthRow,
  LayerChange,
  LayerDifference,
  PackageVersions,
  PathMove,
  PathState,
  SystemPackageChange,
} from '../../model/comparison.ts';
import type { Change, Measures } from '../../model/facts.ts';
import { formatBytes, formatCount, formatPlural } from './format.ts';

/** Whether every layer is what it was, and none is to be pulled again: then there is nothing else to say. */
export const isUnchanged = (comparison: Comparison): boolean =>
  comparison.measures.growthBytes === 0 &&
  comparison.layers.every(({ state, pullBytes }) => state === 'same' && !pullBytes) &&
  !isPulledOtherwise(comparison);

/** The size of the pull changed by so much that it can be seen. */
function isPulledOtherwise({ baseline, measures }: Comparison): boolean {
  const before = baseline.measures.pullBytes;
  if (!before || measures.pullGrowthBytes === null) return false;
  return formatBytes(before) !== formatBytes(before + measures.pullGrowthBytes);
}

/** The same files in blobs that the baseline lacks. */
const isRecompressed = ({ state, pullBytes }: LayerChange): boolean =>
  state === 'same' && pullBytes !== null && pullBytes > 0;

/** `+12.3 MB, +7.3%`, `no growth`, `+1.2 MB to pull` of the same files, `unchanged`. */
export const growthWords = (comparison: Comparison): string =>
  withLost(sizeWords(comparison), comparison);

/** `unchanged, but linux/arm64 is gone`. */
export function withLost(
  words: string,
  { lostPlatforms = [] }: Pick<Comparison, 'lostPlatforms'>,
): string {
  if (lostPlatforms.length === 0) return words;
  const [first, ...more] = lostPlatforms;
  return more.length === 0
    ? `${words}, but ${first} is gone`
    : `${words}, but ${lostPlatforms.length} platforms are gone`;
}

function sizeWords(comparison: Comparison): string {
  const { growthBytes, growthRatio, pullGrowthBytes } = comparison.measures;
  if (isUnchanged(comparison)) return 'unchanged';
  if (growthBytes === 0)
    return isPulledOtherwise(comparison)
      ? `${formatSignedBytes(pullGrowthBytes ?? 0)} to pull`
      : 'no growth';
  const percent = growthRatio === null ? '' : formatSignedPercent(growthRatio);
  return [formatSignedBytes(growthBytes), percent].filter((words) => words !== '').join(', ');
}

/** `+12.3 MB`, `-300 B`, `0 B`. */
export const formatSignedBytes = (bytes: number): string =>
  `${bytes > 0 ? '+' : bytes < 0 ? '-' : ''}${formatBytes(Math.abs(bytes))}`;

/** Empty where it would read as nothing. */
export function formatSignedPercent(ratio: number): string {
  const text = (Math.abs(ratio) * 100).toFixed(1);
  return text === '0.0' ? '' : `${ratio > 0 ? '+' : '-'}${text}%`;
}

/** One measure before and now. */
export interface MeasureRow {
  readonly label: string;
  readonly old: string;
  readonly now: string;
  readonly change: string;
}

/**
 * The image's size, and what else changed by as much as can be seen and reads otherwise. Empty where nothing did: that
 * there is no growth stands in the first line.
 */
export function measureRows(comparison: Comparison, now: Measures): MeasureRow[] {
  const [size, ...others] = MEASURES.map((measure) => measureRow(measure, comparison, now));
  const changed = others.flatMap((row) =>
    row === null || row.old === row.now || isAlike(row, size) ? [] : [row],
  );
  return size && (size.change !== '0 B' || changed.length > 0) ? [size, ...changed] : [];
}

const isAlike = (a: MeasureRow, b: MeasureRow | null | undefined): boolean =>
  a.old === b?.old && a.now === b.now && a.change === b.change;

function measureRow(
  { label, name, unit }: ShownMeasure,
  comparison: Comparison,
  now: Measures,
): MeasureRow | null {
  const { baseline, pullBytesAre } = comparison;
  const [before, after] =
    name === 'ownBytes' ? ownBytes(comparison) : [baseline.measures[name], now[name]];
  if (before == null || after == null || (name === 'pullBytes' && pullBytesAre === null))
    return null;
  const about = aboutOf(name, comparison);
  const [format, formatSigned] =
    unit === 'bytes' ? [formatBytes, formatSignedBytes] : [formatCount, formatSignedCount];
  return {
    label,
    old: about + format(before),
    now: about + format(after),
    change: formatSigned(after - before),
  };
}

/**
 * As the comparison has them: of layers that are in both images it knows better than a guess for one. A sentence tells of
 * them where the base changed too.
 */
const ownBytes = ({ origins }: Comparison): readonly number[] =>
  origins === null || origins.base.old !== origins.base.new
    ? []
    : [origins.own.old, origins.own.new];

/** What was computed here rather than read. */
const aboutOf = (
  name: keyof Measures,
  { pullBytesAre }: Pick<Comparison, 'pullBytesAre'>,
): string => (name === 'pullBytes' && pullBytesAre === 'estimate' ? '~' : '');

interface ShownMeasure {
  readonly label: string;
  readonly name: keyof Measures;
  readonly unit: 'bytes' | 'count';
}

const MEASURES: readonly ShownMeasure[] = [
  { label: 'size', name: 'imageBytes', unit: 'bytes' },
  { label: 'own layers', name: 'ownBytes', unit: 'bytes' },
  { label: 'visible', name: 'visibleBytes', unit: 'bytes' },
  { label: 'reclaimable', name: 'reclaimableBytes', unit: 'bytes' },
  { label: 'to pull', name: 'pullBytes', unit: 'bytes' },
  { label: 'layers', name: 'layerCount', unit: 'count' },
  { label: 'files', name: 'fileCount', unit: 'count' },
];

const formatSignedCount = (count: number): string =>
  `${count > 0 ? '+' : '-'}${formatCount(Math.abs(count))}`;

/** The layers of which there is something to say: not those that were only built again, which a remark counts. */
export const changedLayers = ({ layers }: Comparison, withRebuilt = false): LayerChange[] =>
  layers.filter((layer) => layer.state !== 'same' && (withRebuilt || !isRebuilt(layer)));

const isRebuilt = ({ state, differs }: LayerChange): boolean =>
  state === 'changed' && differs.length === 1 && differs[0] === 'times';

/** Those that grew or shrank most. */
export const firstLayers = (layers: readonly LayerChange[], most: number): LayerChange[] =>
  mostChanged(layers, most, ({ oldBytes, newBytes }) => [oldBytes, newBytes]);

/**
 * Those that grew or shrank most, of equals those that weigh most, in the order of the stack.
 * @param sizesOf bytes before and now
 */
export function mostChanged<Layer>(
  layers: readonly Layer[],
  most: number,
  sizesOf: (layer: Layer) => readonly [old: number, now: number],
): Layer[] {
  const growth = (layer: Layer): number => Math.abs(sizesOf(layer)[1] - sizesOf(layer)[0]);
  const weight = (layer: Layer): number => Math.max(...sizesOf(layer));
  const sorted = layers.toSorted((a, b) => growth(b) - growth(a) || weight(b) - weight(a));
  const chosen = new Set(sorted.slice(0, most));
  return layers.filter((layer) => chosen.has(layer));
}

/** `3`, `3 → 4`: where a layer was and is. */
export function placeWords(
  { oldIndex, newIndex }: Pick<LayerChange, 'oldIndex' | 'newIndex'>,
  arrow: string,
): string {
  if (oldIndex === newIndex || oldIndex === null || newIndex === null)
    return String(newIndex ?? oldIndex ?? '');
  return `${oldIndex} ${arrow} ${newIndex}`;
}

/**
 * What happened to a layer and most likely why, as far as both layers tell.
 * @param hasMoved all that is different in it is where its files are
 */
export function layerReason(change: Outside & Partial<LayerChange>, hasMoved = false): string {
  const { state, copied = NOT_KNOWN, newBytes = 0, origin, differs } = change;
  const again =
    copied.bytes > 0 && copied.bytes * 2 >= newBytes
      ? copiedWords(copied.changes, copied.bytes)
      : '';
  const base = origin === 'base' ? 'of the base image' : '';
  switch (state) {
    case 'added':
      return again === ''
        ? joined('a new layer', base)
        : `a new layer${base && ` ${base}`}: ${again}`;
    case 'removed':
      return joined('this layer is gone', base);
    case 'moved':
      return differs.length === 0
        ? 'the same layer in another place'
        : `in another place; ${differenceWords(change)}`;
    default:
      return again === ''
        ? differenceWords(change, hasMoved)
        : `${differenceWords(change)}: ${again}`;
  }
}

/** What is different about a layer's instruction, in a word or two; empty if a reader can see it. */
export function instructionChange({ state, origin, differs }: LayerChange): string {
  if (state === 'removed') return 'removed';
  if (origin === 'base') return 'base image';
  if (state === 'added') return '';
  return differs.includes('instruction') ? 'edited' : '';
}

/** What is known of a layer without what is in it. */
type Outside = Pick<LayerChange, 'state' | 'origin' | 'instruction' | 'differs'>;

const NOT_KNOWN: LayerChange['copied'] = { bytes: 0, changes: [] };

const joined = (...words: readonly string[]): string =>
  words.filter((word) => word !== '').join(' ');

const copiedWords = (changes: readonly Change[], bytes: number): string =>
  `it ships ${formatBytes(bytes)} again that is there already${changes.length === 0 ? '' : `, for a new ${changes.join('/')}`}`;

function differenceWords({ differs, origin, instruction }: Outside, hasMoved = false): string {
  const isEdited = differs.includes('instruction');
  const found = differs.filter(
    (one): one is Exclude<LayerDifference, 'instruction'> => one !== 'instruction',
  );
  const same = found.flatMap((one) => SAME_FILES[one] ?? []);
  if (same.length > 0)
    return `files of the same names and sizes with ${same.join(' and ')}${isEdited ? '; its instruction was edited' : ''}`;
  if (isEdited) return 'its instruction was edited';
  if (origin === 'base') return 'the base image changed';
  if (found.length === 0) return 'other bytes; in what they differ is not known';
  if (hasMoved) return 'it has files in other places';
  return instruction !== null && /^(?:COPY|ADD)\b/.test(instruction)
    ? 'it copies other files'
    : 'it left other files';
}

const SAME_FILES: Readonly<Partial<Record<LayerDifference, string>>> = {
  metadata: 'new modes or owners',
  times: 'new times',
  content: 'other layer bytes (contents were not compared)',
};

/** A path, or a package with its versions; and whether it is new or gone. */
export function growthRowWords(
  row: GrowthRow,
  arrow: string,
): { readonly name: string; readonly note: string } {
  const note = STATE_WORDS[row.state];
  if (row.group !== undefined) return groupWords(row.group, row.path);
  if (row.package === undefined) {
    const path = row.isFolder && row.path !== '/' ? `${row.path}/` : row.path;
    return { name: row.isRest ? `others in ${path}` : path, note };
  }
  const { ecosystem } = row.package;
  return {
    name: packageWords(row.package, row.state, arrow),
    note: note === '' ? ecosystem : `${ecosystem}, ${note}`,
  };
}

/** `112 apt packages`, with imagemagick; `npm cache`, in /root/.npm. */
function groupWords(
  group: GrowthGroup,
  path: string,
): { readonly name: string; readonly note: string } {
  const { largest = '' } = group;
  return {
    name: groupName(group),
    note:
      group.packageCount === undefined
        ? `in ${path}`
        : group.packageCount > 1 && largest !== ''
          ? `with ${largest}`
          : '',
  };
}

/** `112 apt packages`, `imagemagick (apt)` if it is alone, `npm cache`. */
const groupName = ({ name, packageCount, largest }: GrowthGroup): string =>
  packageCount === undefined
    ? name
    : packageCount === 1 && largest
      ? `${largest} (${name})`
      : formatPlural(packageCount, `${name} package`);

const STATE_WORDS = { added: 'new', removed: 'gone', changed: '' } as const;

/** `numpy 1.26.4 → 2.0.1`, of what is new or gone its own version; without versions the name alone. */
function packageWords(
  { name, oldVersion, newVersion }: PackageVersions,
  state: PathState,
  arrow: string,
): string {
  if (state === 'added') return joined(name, newVersion ?? '');
  if (state === 'removed') return joined(name, oldVersion ?? '');
  if (oldVersion !== null && newVersion !== null && oldVersion !== newVersion)
    return `${name} ${oldVersion} ${arrow} ${newVersion}`;
  return joined(name, newVersion ?? oldVersion ?? '');
}

/** A package of the system in words; its size is what it says itself. */
export function systemPackageWords(
  change: SystemPackageChange,
  arrow: string,
): { name: string; note: string } {
  const note = STATE_WORDS[change.state];
  return {
    name: packageWords(change, change.state, arrow),
    note: note === '' ? change.ecosystem : `${change.ecosystem}, ${note}`,
  };
}

/**
 * Sentences on what no table tells: where growth comes from, what an update costs, what was built again for nothing, what
 * moved.
 */
export function comparisonRemarks(comparison: Comparison, arrow: string): string[] {
  const { origins, rebuilt, measures } = comparison;
  const base = origins && origins.base.new - origins.base.old;
  const remarks: string[] = hiddenGrowth(comparison);
  if (base !== null && base !== 0)
    remarks.push(
      `The base image ${formatSignedBytes(base)}, own layers ${formatSignedBytes(measures.growthBytes - base)}.`,
    );
  if (measures.deltaPullBytes && measures.deltaPullBytes !== rebuilt.pullBytes)
    remarks.push(updateWords(measures.deltaPullBytes, comparison));
  const recompressed = comparison.layers.filter(isRecompressed);
  if (recompressed.length > 0) remarks.push(recompressedWords(recompressed, comparison));
  if (rebuilt.layerCount > 0) remarks.push(rebuildWords(comparison));
  for (const move of tellingMoves(comparison)) remarks.push(moveWords(move, arrow));
  return remarks;
}

/** By what moves are found, which is no proof that the contents are the same. */
function moveWords({ from, to, bytes, fileCount, isRenamed }: PathMove, arrow: string): string {
  const same = isRenamed
    ? 'of the same size'
    : `of the same ${fileCount > 1 ? 'names and sizes' : 'name and size'}`;
  return `${formatBytes(bytes)} moved: ${from} ${arrow} ${to}, ${formatPlural(fileCount, 'file')} ${same}.`;
}

/** Those that are as heavy as what else is shown of paths. */
const tellingMoves = ({ moves, paths }: Comparison): PathMove[] =>
  moves.items.filter(
    ({ bytes }) => paths !== undefined && bytes * 50 >= paths.grownBytes + paths.shrunkBytes,
  );

export const updateWords = (bytes: number, comparison: Pick<Comparison, 'pullBytesAre'>): string =>
  `A machine that has the baseline pulls ${aboutOf('pullBytes', comparison)}${formatBytes(bytes)} to update.`;

/** What containers see may even have shrunk: then no path explains the growth. */
function hiddenGrowth({ growth, measures, layers }: Comparison): string[] {
  if (measures.growthBytes <= 0 || growth.hiddenBytes * 2 < measures.growthBytes) return [];
  const [most] = layers
    .filter(({ copied }) => copied.bytes * 2 >= growth.hiddenBytes)
    .toSorted((a, b) => b.copied.bytes - a.copied.bytes);
  const who =
    most === undefined
      ? ''
      : `: layer ${most.newIndex} ships ${formatBytes(most.copied.bytes)} again that is there already`;
  return [`${formatSignedBytes(growth.hiddenBytes)} is in files that no container sees${who}.`];
}

function recompressedWords(
  layers: readonly LayerChange[],
  comparison: Pick<Comparison, 'pullBytesAre'>,
): string {
  const what = layers.length === 1 ? '1 layer holds' : `${layers.length} layers hold`;
  const bytes = layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);
  return `${what} the same files, recompressed: ${aboutOf('pullBytes', comparison)}${formatBytes(bytes)} to pull again.`;
}

/** `2 layers rebuilt without changes (only timestamps differ), 4.3 MB; 1.9 MB to pull again.` */
export function rebuildWords({ rebuilt }: Pick<Comparison, 'rebuilt'>): string {
  const pull = rebuilt.pullBytes ? `; ${formatBytes(rebuilt.pullBytes)} to pull again` : '';
  return `${formatPlural(rebuilt.layerCount, 'layer')} rebuilt without changes (only timestamps differ), ${formatBytes(rebuilt.bytes)}${pull}.`;
}

/** What an image was compared with, and how that was found. */
export function baselineWords({ baseline }: { baseline: Omit<BaselineFacts, 'measures'> }): string {
  const { key, source, report, matchedBy, commit, distance } = baseline;
  const from = report ?? source;
  const name = from.endsWith(key.name) ? from : `${key.name} of ${from}`;
  const at = commit === undefined ? '' : `, commit ${commit.slice(0, 12)}`;
  const behind = distance ? `, ${formatPlural(distance, 'commit')} before this change starts` : '';
  return `${name}${MATCH_WORDS[matchedBy]}${at}${behind}`;
}

const MATCH_WORDS = {
  name: '',
  repository: '',
  only: ', the only image there for this platform',
} as const;
