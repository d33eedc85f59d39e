import { GateError } from '../errors.ts';
import { isDigest } from './digest.ts';
import { isRecord, parseDocument } from './manifest.ts';
import type { Platform } from './platform.ts';

/** Source: image-spec, config.md. Only what we read. */
export interface ImageConfig {
  readonly platform: Platform;
  readonly diffIds: readonly string[];
  /** `created_by` of the history entries that made a layer, lowest first. */
  readonly createdBy: readonly string[];
}

/** @throws GateError IMAGE_CORRUPT where it is no image config */
export function parseConfig(bytes: Uint8Array): ImageConfig {
  const document = parseDocument(bytes, 'the image config');
  const rootfs = isRecord(document.rootfs) ? document.rootfs : {};
  const diffIds = rootfs.diff_ids ?? [];
  if (!Array.isArray(diffIds) || !diffIds.every(isDigest)) {
    throw new GateError('IMAGE_CORRUPT', 'the image config has no usable list of diff_ids');
  }
  return { platform: platformOf(document), diffIds, createdBy: createdBy(document.history) };
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

function createdBy(history: unknown): string[] {
  if (!Array.isArray(history)) return [];
  return history
    .filter((entry) => isRecord(entry) && entry.empty_layer !== true)
    .map((entry) => (typeof entry.created_by === 'string' ? entry.created_by : ''));
}
