import type {
  Comparison,
  FileComparison,
  GrowthGroup,
  GrowthRow,
  LayerChange,
  LayerDifference,
  PackageVersions,
  PathMove,
  PathState,
  ReadLayerChange,
  SystemPackageChange,
  Unread,
} from '../../model/comparison.ts';
import type { Change, KnownMeasures } from '../../model/facts.ts';
import { formatBytes, formatCount, formatPlural } from './format.ts';

/** A layer with its sizes before and now: of its files, or as stored if files are unknown. */
export type WeighedLayer = LayerChange &
  Partial<Pick<ReadLayerChange, 'copied' | 'inside' | 'replacedBytes'>> & {
    /** `null` if stored sizes are unknown or can't be compared. */
    readonly sizes: readonly [old: number, now: number] | null;
  };

export function weighLayers(comparison: Comparison): WeighedLayer[] {
  const { pullBytesAre } = comparison;
  if (comparison.files !== undefined)
    return comparison.layers.map((layer) => ({
      ...layer,
      sizes: [layer.oldBytes, layer.newBytes],
    }));
  return comparison.layers.map((layer) => {
    const { oldStoredBytes: old, newStoredBytes: now } = layer;
    return {
      ...layer,
      sizes: old === null || now === null || pullBytesAre === null ? null : [old, now],
    };
  });
}

export const computeLayerGrowth = ({ sizes }: WeighedLayer): number | null =>
  sizes === null ? null : sizes[1] - sizes[0];

/** Growth of the image's size, or of the pull size if sizes are unknown. */
export function findMainGrowth({ baseline, measures }: Comparison): MainGrowth {
  const { growthBytes, growthRatio, pullGrowthBytes } = measures;
  if (growthBytes !== null) return { bytes: growthBytes, ratio: growthRatio };
  const { pullBytes } = baseline.measures;
  return {
    bytes: pullGrowthBytes,
    ratio: pullGrowthBytes === null || !pullBytes ? null : pullGrowthBytes / pullBytes,
  };
}

interface MainGrowth {
  readonly bytes: number | null;
  readonly ratio: number | null;
}

/** Whether all layers are the same and none is pulled again: then nothing else is reported. */
export const isUnchanged = (comparison: Comparison): boolean =>
  !comparison.measures.growthBytes &&
  comparison.layers.every(({ state, pullBytes }) => state === 'same' && !pullBytes) &&
  !isPulledOtherwise(comparison);

/** Whether the pull size changed visibly. */
function isPulledOtherwise(comparison: Comparison): boolean {
  const { baseline, measures } = comparison;
  const before = baseline.measures.pullBytes;
  if (!before || measures.pullGrowthBytes === null) return false;
  if (isWithinNoise(comparison, measures.pullGrowthBytes)) return false;
  return formatBytes(before) !== formatBytes(before + measures.pullGrowthBytes);
}

/** The same files in blobs that the baseline lacks. */
const isRecompressed = ({ state, pullBytes }: LayerChange): boolean =>
  state === 'same' && pullBytes !== null && pullBytes > 0;

/**
 * `+12.3 MB, +7.3%`, `no growth`, `unchanged`; `+1.2 MB to pull` if only that changed or is known,
 * else the number of changed layers. Names platforms that are gone.
 */
export function describeGrowth(comparison: Comparison): string {
  const { lostPlatforms = [] } = comparison;
  const words = describeSizeChange(comparison);
  if (lostPlatforms.length === 0) return words;
  const [first, ...more] = lostPlatforms;
  return more.length === 0
    ? `${words}, but ${first} is gone`
    : `${words}, but ${lostPlatforms.length} platforms are gone`;
}

function describeSizeChange(comparison: Comparison): string {
  if (isUnchanged(comparison)) return 'unchanged';
  const { growthBytes, updateBytes } = comparison.measures;
  const words = describeGrowthOnly(comparison);
  // A small edit can rebuild a large layer, which the growth does not show.
  const isHidden =
    growthBytes !== null &&
    updateBytes !== null &&
    updateBytes >= LEAST_UPDATE_BYTES &&
    updateBytes >= Math.abs(growthBytes) * LEAST_UPDATE_RATIO;
  if (!isHidden) return words;
  const change = words === 'unchanged' ? 'size unchanged' : words;
  return `${change}, ${formatBytes(updateBytes)} to unpack again`;
}

const LEAST_UPDATE_BYTES = 1_000_000;
const LEAST_UPDATE_RATIO = 20;

const countChanged = ({ layers }: Comparison): number =>
  layers.filter(({ state }) => state !== 'same').length;

function describeGrowthOnly(comparison: Comparison): string {
  const { growthBytes, pullGrowthBytes } = comparison.measures;
  const { bytes, ratio } = findMainGrowth(comparison);
  if (growthBytes !== null && isWithinNoise(comparison, growthBytes))
    return isPulledOtherwise(comparison)
      ? `${formatSignedBytes(pullGrowthBytes ?? 0)} to pull`
      : describeNoGrowth(comparison, 'no growth');
  if (bytes === null) return `${formatPlural(countChanged(comparison), 'layer')} changed`;
  if (isWithinNoise(comparison, bytes)) return describeNoGrowth(comparison, 'no more to pull');
  const percent = ratio === null ? '' : formatSignedPercent(ratio);
  return [`${formatSignedBytes(bytes)}${growthBytes === null ? ' to pull' : ''}`, percent]
    .filter((words) => words !== '')
    .join(', ');
}

/**
 * Without a noise floor, another layer of the same size is not "unchanged", and layers that are
 * pulled again because of another compression never are.
 */
const describeNoGrowth = ({ noiseBytes = 0, layers }: Comparison, exactly: string): string =>
  noiseBytes === 0 || layers.some(isRecompressed) ? exactly : 'unchanged';

/** Whether a change of so many bytes counts as none. */
export const isWithinNoise = (
  { noiseBytes = 0 }: Pick<Comparison, 'noiseBytes'>,
  bytes: number,
): boolean => Math.abs(bytes) <= noiseBytes;

/** `+12.3 MB`, `-300 B`, `0 B`. */
export const formatSignedBytes = (bytes: number): string =>
  `${bytes > 0 ? '+' : bytes < 0 ? '-' : ''}${formatBytes(Math.abs(bytes))}`;

/** Empty if it would round to zero. */
function formatSignedPercent(ratio: number): string {
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
 * The first known measure, and others whose visible change is different. Empty if nothing changed:
 * the first line says that there is no growth.
 */
export function listMeasureRows(comparison: Comparison, now: KnownMeasures): MeasureRow[] {
  const [main, ...others] = MEASURES.flatMap(
    (measure) => toMeasureRow(measure, comparison, now) ?? [],
  );
  if (main === undefined) return [];
  const changed = others.filter((row) => row.old !== row.now && !isAlike(row, main));
  return /^[+-]/.test(main.change) || changed.length > 0 ? [main, ...changed] : [];
}

const isAlike = (a: MeasureRow, b: MeasureRow): boolean =>
  a.old === b.old && a.now === b.now && a.change === b.change;

function toMeasureRow(
  { label, name, unit }: ShownMeasure,
  comparison: Comparison,
  now: KnownMeasures,
): MeasureRow | null {
  const { baseline, pullBytesAre } = comparison;
  const [before, after] =
    name === 'ownBytes' ? getOwnBytes(comparison) : [baseline.measures[name], now[name]];
  if (before == null || after == null || (name === 'pullBytes' && pullBytesAre === null))
    return null;
  const about = getEstimateSign(name, comparison);
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
 * From the comparison, which knows more about layers in both images than a guess for one of them.
 * If the base image changed too, a sentence reports it instead.
 */
function getOwnBytes({ files }: Comparison): readonly number[] {
  if (!files?.origins || files.origins.base.old !== files.origins.base.new) return [];
  return [files.origins.own.old, files.origins.own.new];
}

/** `~` for values that were computed here, not read. */
const getEstimateSign = (
  name: keyof KnownMeasures,
  { pullBytesAre }: Pick<Comparison, 'pullBytesAre'>,
): string => (name === 'pullBytes' && pullBytesAre === 'estimate' ? '~' : '');

interface ShownMeasure {
  readonly label: string;
  readonly name: keyof KnownMeasures;
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
  `${count > 0 ? '+' : count < 0 ? '-' : ''}${formatCount(Math.abs(count))}`;

/** Changed layers, without those that were only rebuilt, which a remark counts. */
export const listChangedLayers = (comparison: Comparison, withRebuilt = false): WeighedLayer[] =>
  weighLayers(comparison).filter(
    (layer) => layer.state !== 'same' && (withRebuilt || !isRebuilt(layer)),
  );

const isRebuilt = ({ state, differs }: LayerChange): boolean =>
  state === 'changed' && differs.length === 1 && differs[0] === 'times';

/**
 * The layers that grew or shrank most; if only stored sizes are known, those of which an update
 * pulls most, because a changed layer is pulled whole.
 */
export const takeMostChanged = (
  layers: readonly WeighedLayer[],
  most: number,
  { files }: Comparison,
): WeighedLayer[] =>
  selectMostChanged(layers, most, ({ pullBytes }) => (files === undefined ? (pullBytes ?? 0) : 0));

/**
 * The layers that grew or shrank most, then the largest, in the order of the stack.
 * @param rank compared first, if given
 */
export function selectMostChanged(
  layers: readonly WeighedLayer[],
  most: number,
  rank: (layer: WeighedLayer) => number = () => 0,
): WeighedLayer[] {
  const getGrowth = (layer: WeighedLayer): number => Math.abs(computeLayerGrowth(layer) ?? 0);
  const getWeight = ({ sizes }: WeighedLayer): number => Math.max(...(sizes ?? [0]));
  const sorted = layers.toSorted(
    (a, b) => rank(b) - rank(a) || getGrowth(b) - getGrowth(a) || getWeight(b) - getWeight(a),
  );
  const chosen = new Set(sorted.slice(0, most));
  return layers.filter((layer) => chosen.has(layer));
}

/**
 * `and 5 more layers`, for layers that are not shown; with their pull size if only stored sizes are
 * known.
 */
export function describeOmittedLayers(
  layers: readonly WeighedLayer[],
  shown: readonly WeighedLayer[],
  comparison: Comparison,
): string {
  if (shown.length === layers.length) return '';
  const words = `and ${formatPlural(layers.length - shown.length, 'more layer')}`;
  const bytes = sumPulled(layers) - sumPulled(shown);
  if (comparison.files !== undefined || bytes === 0) return words;
  return `${words}, ${getEstimateSign('pullBytes', comparison)}${formatBytes(bytes)} to pull`;
}

const sumPulled = (layers: readonly LayerChange[]): number =>
  layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);

/** `3`, `3 → 4`: where a layer was and is. */
export function formatPlace(
  { oldIndex, newIndex }: Pick<LayerChange, 'oldIndex' | 'newIndex'>,
  arrow: string,
): string {
  if (oldIndex === newIndex || oldIndex === null || newIndex === null)
    return String(newIndex ?? oldIndex ?? '');
  return `${oldIndex} ${arrow} ${newIndex}`;
}

/**
 * What happened to a layer and why, as far as both layers show it; empty for a new layer of which
 * nothing else is known.
 * @param hasMoved only the locations of its files differ
 */
export function describeLayerChange(change: WeighedLayer, hasMoved = false): string {
  const { state, origin, pullBytes } = change;
  const copied = findMainCopies(change);
  const again = copied === undefined ? '' : describeCopy(copied.changes, copied.bytes);
  const base = origin === 'base' ? 'of the base image' : '';
  switch (state) {
    case 'same':
      return 'the same files, recompressed';
    case 'added':
      if (pullBytes === 0) return 'a new layer that the baseline has elsewhere: nothing to pull';
      if (again === '') return base === '' ? '' : 'a layer of the base image';
      return base === '' ? again : `a layer of the base image: ${again}`;
    case 'removed':
      return joinWords('this layer is gone', base);
    case 'moved':
      return describeLayerMove(change);
    default:
      return again === ''
        ? describeDifference(change, hasMoved)
        : `${describeDifference(change)}: ${again}`;
  }
}

function describeLayerMove(change: WeighedLayer): string {
  if (change.differs.length > 0) return `in another place; ${describeDifference(change)}`;
  if (change.isSameContent === undefined) return 'in another place';
  return change.isSameContent
    ? 'the same layer in another place'
    : 'in another place; different bytes';
}

/** Copies of files from lower layers, if they are at least half of a layer. */
export const findMainCopies = ({ copied, sizes }: WeighedLayer): WeighedLayer['copied'] =>
  copied && copied.bytes > 0 && copied.bytes * 2 >= (sizes?.[1] ?? 0) ? copied : undefined;

/** Hidden or replaced bytes below this share of a layer's growth are not a cause. */
export const LEAST_CAUSE_SHARE = 0.05;

/** Why a layer grew more than what is visible of it; empty unless that is a cause. */
export function describeReplaced(layer: WeighedLayer): string {
  const { replacedBytes = 0 } = layer;
  const growthBytes = computeLayerGrowth(layer) ?? 0;
  const isCause =
    replacedBytes > 0 &&
    replacedBytes >= growthBytes * LEAST_CAUSE_SHARE &&
    findMainCopies(layer) === undefined;
  return isCause ? `replaces ${formatBytes(replacedBytes)} of lower layers` : '';
}

/** How a layer's instruction changed, in a word or two; empty if that is obvious. */
export function describeInstructionChange({ state, origin, differs }: LayerChange): string {
  if (state === 'removed') return 'removed';
  if (origin === 'base') return 'base image';
  if (state === 'added') return '';
  return differs.includes('instruction') ? 'edited' : '';
}

const joinWords = (...words: readonly string[]): string =>
  words.filter((word) => word !== '').join(' ');

function describeCopy(changes: readonly Change[], bytes: number): string {
  const copied = `it ships ${formatBytes(bytes)} again that is already in the image`;
  return changes.length === 0 ? copied : `${copied}, for a new ${changes.join('/')}`;
}

function describeDifference(
  { differs, origin, instruction }: LayerChange,
  hasMoved = false,
): string {
  const isEdited = differs.includes('instruction');
  const found = differs.filter(
    (one): one is Exclude<LayerDifference, 'instruction'> => one !== 'instruction',
  );
  const same = found.flatMap((one) => SAME_FILES[one] ?? []);
  if (same.length > 0)
    return (
      'files of the same names and sizes with ' +
      `${same.join(' and ')}${isEdited ? '; its instruction was edited' : ''}`
    );
  if (isEdited) return 'its instruction was edited';
  if (origin === 'base') return 'the base image changed';
  if (found.length === 0)
    return instruction === null
      ? 'different bytes'
      : 'the same instruction produced different bytes';
  if (hasMoved) return 'it has files in different places';
  return instruction !== null && /^(?:COPY|ADD)\b/.test(instruction)
    ? 'it copies different files'
    : 'it produced different files';
}

const SAME_FILES: Readonly<Partial<Record<LayerDifference, string>>> = {
  metadata: 'new modes or owners',
  times: 'new times',
  content: 'other layer bytes (contents were not compared)',
};

/** A path, or a package with its versions, and whether it is new or gone. */
export function describeGrowthRow(
  row: GrowthRow,
  arrow: string,
): { readonly name: string; readonly note: string } {
  const note = STATE_WORDS[row.state];
  if (row.group !== undefined) return describeGroup(row.group, row.path);
  if (row.package === undefined) {
    const path = row.isFolder && row.path !== '/' ? `${row.path}/` : row.path;
    return { name: row.isRest ? `others in ${path}` : path, note };
  }
  const { ecosystem } = row.package;
  return {
    name: describePackage(row.package, row.state, arrow),
    note: note === '' ? ecosystem : `${ecosystem}, ${note}`,
  };
}

/** `112 apt packages`, with imagemagick; `npm cache`, in /root/.npm. */
function describeGroup(
  group: GrowthGroup,
  path: string,
): { readonly name: string; readonly note: string } {
  const { largest = '' } = group;
  return {
    name: nameGroup(group),
    note:
      group.packageCount === undefined
        ? `in ${path}`
        : group.packageCount > 1 && largest !== ''
          ? `with ${largest}`
          : '',
  };
}

/** `112 apt packages`, `imagemagick (apt)` if it is alone, `npm cache`. */
const nameGroup = ({ name, packageCount, largest }: GrowthGroup): string =>
  packageCount === undefined
    ? name
    : packageCount === 1 && largest
      ? `${largest} (${name})`
      : formatPlural(packageCount, `${name} package`);

const STATE_WORDS = { added: 'new', removed: 'gone', changed: '' } as const;

/** `numpy 1.26.4 → 2.0.1`; a new or removed package with its only version, if known. */
function describePackage(
  { name, oldVersion, newVersion }: PackageVersions,
  state: PathState,
  arrow: string,
): string {
  if (state === 'added') return joinWords(name, newVersion ?? '');
  if (state === 'removed') return joinWords(name, oldVersion ?? '');
  if (oldVersion !== null && newVersion !== null && oldVersion !== newVersion)
    return `${name} ${oldVersion} ${arrow} ${newVersion}`;
  return joinWords(name, newVersion ?? oldVersion ?? '');
}

/** Describes a system package, with the size that it claims. */
export function describeSystemPackage(
  change: SystemPackageChange,
  arrow: string,
): { name: string; note: string } {
  const note = STATE_WORDS[change.state];
  return {
    name: describePackage(change, change.state, arrow),
    note: note === '' ? change.ecosystem : `${change.ecosystem}, ${note}`,
  };
}

/**
 * Sentences on what no table shows: where growth comes from, what an update costs, what was only
 * rebuilt, what moved.
 */
export function listComparisonRemarks(comparison: Comparison, arrow: string): string[] {
  const { deltaPullBytes, growthBytes, updateBytes } = comparison.measures;
  const { files } = comparison;
  const pulled = deltaPullBytes === files?.rebuilt.pullBytes ? null : deltaPullBytes;
  const isMore = updateBytes !== null && updateBytes > Math.abs(growthBytes ?? 0);
  const unpacked = isMore && updateBytes !== files?.rebuilt.bytes ? updateBytes : null;
  return [
    ...describeHiddenGrowth(comparison),
    ...describeBaseImageGrowth(comparison),
    ...(pulled || unpacked ? [describeUpdate(pulled, unpacked, comparison)] : []),
    ...listRecompressed(comparison),
    ...(files === undefined
      ? [UNREAD_WORDS[comparison.unread]]
      : [
          ...(files.rebuilt.layerCount > 0 ? [describeRebuild(files)] : []),
          ...selectNotableMoves(files).map((move) => describePathMove(move, arrow)),
        ]),
  ];
}

const INSTEAD =
  'a rule that needs files, such as highestGrowthBytes, or run plimsoll compare OLD NEW.';
const REMEDY = `To compare them, measure with ${INSTEAD}`;
/** Why paths were not compared, and how to change that. */
const UNREAD_WORDS: Readonly<Record<Unread, string>> = {
  both:
    'Paths are not compared: only the manifests were read, since no rule needed files. ' +
    `${REMEDY}`,
  image:
    'Paths are not compared: only the manifest of this image was read, since no rule ' +
    `needed files. ${REMEDY}`,
  baseline:
    'Paths are not compared: only the manifest of the baseline was read, since no ' +
    `rule needed files then. To compare them, measure it with ${INSTEAD}`,
};

function describeBaseImageGrowth({ files, measures }: Comparison): string[] {
  const base = files?.origins ? files.origins.base.new - files.origins.base.old : 0;
  if (base === 0 || measures.growthBytes === null) return [];
  return [
    `The base image ${formatSignedBytes(base)}, own layers ` +
      `${formatSignedBytes(measures.growthBytes - base)}.`,
  ];
}

/** Names the evidence for a move, which doesn't prove that the contents are the same. */
function describePathMove(
  { from, to, bytes, fileCount, isRenamed }: PathMove,
  arrow: string,
): string {
  const same = isRenamed
    ? 'of the same size'
    : `of the same ${fileCount > 1 ? 'names and sizes' : 'name and size'}`;
  return (
    `${formatBytes(bytes)} moved: ${from} ${arrow} ${to}, ` +
    `${formatPlural(fileCount, 'file')} ${same}.`
  );
}

/** Moves of at least 2% of all changed bytes. */
const selectNotableMoves = ({ moves, paths }: FileComparison): PathMove[] =>
  moves.items.filter(
    ({ bytes }) => paths !== undefined && bytes * 50 >= paths.grownBytes + paths.shrunkBytes,
  );

function describeUpdate(
  pulled: number | null,
  unpacked: number | null,
  comparison: Pick<Comparison, 'pullBytesAre'>,
): string {
  const sign = getEstimateSign('pullBytes', comparison);
  const steps = [
    ...(pulled ? [`pulls ${sign}${formatBytes(pulled)}`] : []),
    ...(unpacked ? [`unpacks ${formatBytes(unpacked)}`] : []),
  ];
  return `A machine that has the baseline ${steps.join(' and ')} to update.`;
}

/** Visible files may even have shrunk: then no path explains the growth. */
function describeHiddenGrowth({ files, measures, layers }: Comparison): string[] {
  if (files === undefined) return [];
  const { growth } = files;
  if (measures.growthBytes <= 0 || growth.hiddenBytes * 2 < measures.growthBytes) return [];
  const [most] = layers
    .filter(({ copied }) => copied.bytes * 2 >= growth.hiddenBytes)
    .toSorted((a, b) => b.copied.bytes - a.copied.bytes);
  const who =
    most === undefined
      ? ''
      : `: layer ${most.newIndex} ships ${formatBytes(most.copied.bytes)} again that is ` +
        'there already';
  return [`${formatSignedBytes(growth.hiddenBytes)} is in files that no container sees${who}.`];
}

/**
 * `2 layers hold the same files, recompressed: 1.9 MB to pull again.`, if there are such layers.
 */
export function listRecompressed(
  comparison: Pick<Comparison, 'layers' | 'pullBytesAre'>,
): string[] {
  const layers = comparison.layers.filter(isRecompressed);
  if (layers.length === 0) return [];
  const what = layers.length === 1 ? '1 layer holds' : `${layers.length} layers hold`;
  const bytes = layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);
  return [
    `${what} the same files, recompressed: ` +
      `${getEstimateSign('pullBytes', comparison)}${formatBytes(bytes)} to pull again.`,
  ];
}

/**
 * `2 layers rebuilt with the same paths and sizes but new times (contents were not compared), 4.3
 * MB; 1.9 MB to pull again.`
 */
export function describeRebuild({ rebuilt }: Pick<FileComparison, 'rebuilt'>): string {
  const pull = rebuilt.pullBytes ? `; ${formatBytes(rebuilt.pullBytes)} to pull again` : '';
  return (
    `${formatPlural(rebuilt.layerCount, 'layer')} rebuilt with the same paths and sizes but ` +
    `new times (contents were not compared), ${formatBytes(rebuilt.bytes)}${pull}.`
  );
}

/** What an image was compared with, and how that was found. */
export function describeBaseline({ baseline }: Pick<Comparison, 'baseline'>): string {
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
