import { GateError } from '../errors.ts';
import { type HistoryEntry, likelyBaseLayers } from './base-history.ts';
import { isDigest } from './digest.ts';
import type { Fields } from './json.ts';
import { layerLabels } from './layer-labels.ts';
import { isRecord, parseDocument } from './manifest.ts';
import type { Platform } from './platform.ts';

/** Source: image-spec, config.md. Only what we read. */
export interface ImageConfig {
  readonly platform: Platform;
  readonly diffIds: readonly string[];
  /** Lowest first. */
  readonly history: readonly HistoryEntry[];
  /** What the history says of each layer, lowest first: see `layerLabels`. */
  readonly createdBy: readonly string[];
  /** How many of the lowest layers the history takes for a base image's; `null` where it tells of none. */
  readonly likelyBaseLayers: number | null;
}

/** Source: image-spec, schema/config-schema.json. */
const CONFIG: Fields = {
  os: 'any',
  architecture: 'any',
  variant: 'any',
  'os.version': 'any',
  rootfs: { fields: { diff_ids: 'any' } },
  history: {
    items: {
      fields: { created: 'any', created_by: 'any', comment: 'any', empty_layer: 'any' },
    },
  },
};

/** @throws GateError IMAGE_CORRUPT if it is not an image config */
export function parseConfig(bytes: Uint8Array): ImageConfig {
  const document = parseDocument(bytes, 'the image config', CONFIG);
  const rootfs = isRecord(document.rootfs) ? document.rootfs : {};
  const diffIds = rootfs.diff_ids ?? [];
  if (!Array.isArray(diffIds) || !diffIds.every(isDigest)) {
    throw new GateError('IMAGE_CORRUPT', 'the image config has no usable list of diff_ids');
  }
  const history = historyOf(document.history);
  const layers = history.filter(({ isEmpty }) => !isEmpty);
  return {
    platform: platformOf(document),
    diffIds,
    history,
    createdBy: layerLabels(history),
    // A history of other layers than there are tells nothing of where they begin.
    likelyBaseLayers: layers.length === diffIds.length ? likelyBaseLayers(history) : null,
  };
}

function platformOf(document: Readonly<Record<string, unknown>>): Platform {
  const text = (value: unknown, otherwise: string): string =>
    typeof value === 'string' && value ? value : otherwise;
  const variant = text(document.variant, '');
  return {
    os: text(document.os, 'unknown'),
    architecture: text(document.architecture, 'unknown'),
    ...(variant ? { variant } : {}),
  };
}

function timeOf(value: unknown): number | null {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}

function historyOf(history: unknown): HistoryEntry[] {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return (Array.isArray(history) ? history : []).filter(isRecord).map((entry) => ({
    createdBy: text(entry.created_by),
    comment: text(entry.comment),
    isEmpty: entry.empty_layer === true,
    createdMs: timeOf(entry.created),
  }));
}
