import { GateError } from '../errors.ts';
import { isDigest } from './digest.ts';
import { isRecord, parseDocument } from './manifest.ts';
import type { Platform } from './platform.ts';

/** Source: image-spec, config.md. Only what we read. */
export interface ImageConfig {
  readonly platform: Platform;
  readonly diffIds: readonly string[];
  /** Lowest first. */
  readonly history: readonly HistoryEntry[];
  /** `created_by` of the history entries that made a layer, lowest first. */
  readonly createdBy: readonly string[];
}

export interface HistoryEntry {
  /** Empty where it does not tell. */
  readonly createdBy: string;
  /** It changed the config and made no layer. */
  readonly isEmpty: boolean;
}

/** @throws GateError IMAGE_CORRUPT where it is no image config */
export function parseConfig(bytes: Uint8Array): ImageConfig {
  const document = parseDocument(bytes, 'the image config');
  const rootfs = isRecord(document.rootfs) ? document.rootfs : {};
  const diffIds = rootfs.diff_ids ?? [];
  if (!Array.isArray(diffIds) || !diffIds.every(isDigest)) {
    throw new GateError('IMAGE_CORRUPT', 'the image config has no usable list of diff_ids');
  }
  const history = historyOf(document.history);
  const createdBy = history.filter(({ isEmpty }) => !isEmpty).map((entry) => entry.createdBy);
  return { platform: platformOf(document), diffIds, history, createdBy };
}

function platformOf(document: Readonly<Record<string, unknown>>): Platform {
  const text = (value: unknown, otherwise: string): string => (typeof value === 'string' && value ? value : otherwise);
  const variant = text(document.variant, '');
  return {
    os: text(document.os, 'unknown'),
    architecture: text(document.architecture, 'unknown'),
    ...(variant ? { variant } : {}),
  };
}

function historyOf(history: unknown): HistoryEntry[] {
  if (!Array.isArray(history)) return [];
  return history.filter(isRecord).map((entry) => ({
    createdBy: typeof entry.created_by === 'string' ? entry.created_by : '',
    isEmpty: entry.empty_layer === true,
  }));
}
