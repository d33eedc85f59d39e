import { isRecord } from '../oci/manifest.ts';

/** Facts and differences that version 1 listed one level up. */
const FILE_KEYS: ReadonlySet<string> = new Set([
  ...['verified', 'contentsCompared', 'diveUserWasted', 'reclaimableByCause', 'waste', 'largest'],
  ...['systemPackages', 'tree', 'growth', 'origins', 'rebuilt', 'moved', 'paths', 'heaviest'],
  ...['packages', 'moves'],
]);

/**
 * Turns a report of schema version 1 into one of version 2. In version 1, an image whose layers
 * were not read had `manifest` and `manifestComparison` instead of `facts` and `comparison`.
 * @param value any JSON; the schema rejects everything that is not such a report
 */
export function upgradeReport(value: unknown): unknown {
  if (!isRecord(value) || value.schemaVersion !== 1 || !Array.isArray(value.images)) return value;
  return { ...value, schemaVersion: 2, images: value.images.map(upgradeImage) };
}

function upgradeImage(image: unknown): unknown {
  if (!isRecord(image)) return image;
  const { facts, manifest, comparison, manifestComparison, ...rest } = image;
  return {
    ...rest,
    ...addKnown('facts', upgradeFacts(facts) ?? renameExactness(manifest)),
    ...addKnown('comparison', addUpdateBytes(upgradeComparison(comparison) ?? manifestComparison)),
  };
}

/** Version 1 did not have this measure. */
const addUpdateBytes = (comparison: unknown): unknown =>
  isRecord(comparison) && isRecord(comparison.measures)
    ? { ...comparison, measures: { updateBytes: null, ...comparison.measures } }
    : comparison;

function upgradeFacts(facts: unknown): unknown {
  const renamed = renameExactness(facts);
  return isRecord(renamed) ? moveToFiles(renamed) : renamed;
}

function renameExactness(facts: unknown): unknown {
  if (!isRecord(facts) || !isRecord(facts.exactness)) return facts;
  const { exactness, ...rest } = facts;
  const { pullBytes, ...others } = exactness as Fields;
  return { ...rest, ...others, pullBytesAre: pullBytes };
}

function upgradeComparison(comparison: unknown): unknown {
  if (!isRecord(comparison)) return comparison;
  const { layers } = comparison;
  const upgraded = Array.isArray(layers) ? layers.map(upgradeLayer) : layers;
  return moveToFiles({ ...comparison, layers: upgraded });
}

/** Version 1 had no stored sizes if the files were compared. */
const upgradeLayer = (layer: unknown): unknown =>
  isRecord(layer) ? { oldStoredBytes: null, newStoredBytes: null, ...layer } : layer;

type Fields = Readonly<Record<string, unknown>>;

function moveToFiles(value: Fields): Fields {
  const entries = Object.entries(value);
  return {
    ...Object.fromEntries(entries.filter(([key]) => !FILE_KEYS.has(key))),
    files: Object.fromEntries(entries.filter(([key]) => FILE_KEYS.has(key))),
  };
}

const addKnown = (key: string, value: unknown): Fields =>
  value === undefined ? {} : { [key]: value };
