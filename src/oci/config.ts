import { GateError } from '../errors.ts';
import { countLikelyBaseLayers, type HistoryEntry } from './base-history.ts';
import { BASE_DIGEST, BASE_NAME } from './base-name.ts';
import { isDigest } from './digest.ts';
import { type Fields, listFields } from './json.ts';
import { labelLayers } from './layer-labels.ts';
import { isRecord, parseDocument } from './manifest.ts';
import type { Platform } from './platform.ts';

/** Source: image-spec, config.md. Only the parts we read. */
export interface ImageConfig {
  readonly platform: Platform;
  readonly diffIds: readonly string[];
  /** Lowest layer first. */
  readonly history: readonly HistoryEntry[];
  /** Each layer's label from the history, lowest first: see `labelLayers`. */
  readonly createdBy: readonly string[];
  /**
   * How many of the lowest layers seem to be a base image's, from the history; `null` if unknown.
   */
  readonly likelyBaseLayers: number | null;
  /** The labels that name a base image, including inherited ones. */
  readonly baseLabels: Readonly<Record<string, unknown>>;
  readonly process: ProcessConfig;
  /** `NAME=VALUE` for each variable that a container starts with. */
  readonly env: readonly string[];
}

/** What a container starts. */
export interface ProcessConfig {
  /** Entrypoint and command. */
  readonly command: readonly string[];
  readonly folder: string;
  /** Absent if it is not set. */
  readonly user?: string;
  /** The folders of `PATH`. */
  readonly searchPath: readonly string[];
}

/** Source: image-spec, schema/config-schema.json. */
const CONFIG: Fields = {
  ...listFields('os architecture variant os.version'),
  rootfs: { fields: listFields('diff_ids') },
  config: { fields: listFields('Entrypoint Cmd WorkingDir User Env Labels') },
  history: { items: { fields: listFields('created created_by comment author empty_layer') } },
};

/** @throws GateError IMAGE_CORRUPT if it is not an image config */
export function parseConfig(bytes: Uint8Array): ImageConfig {
  const document = parseDocument(bytes, 'the image config', CONFIG);
  const rootfs = isRecord(document.rootfs) ? document.rootfs : {};
  const diffIds = rootfs.diff_ids ?? [];
  if (!Array.isArray(diffIds) || !diffIds.every(isDigest)) {
    throw new GateError('config-without-diff-ids', {});
  }
  const history = readHistory(document.history);
  const layers = history.filter(({ isEmpty }) => !isEmpty);
  return {
    platform: readPlatform(document),
    diffIds,
    env: listTexts(isRecord(document.config) ? document.config.Env : undefined),
    history,
    createdBy: labelLayers(history),
    // If the history doesn't match the layers, it can't show where the base image ends.
    likelyBaseLayers: layers.length === diffIds.length ? countLikelyBaseLayers(history) : null,
    baseLabels: pickBaseLabels(document.config),
    process: readProcess(document.config),
  };
}

/**
 * Reads only when and for which platform an image was made.
 * @returns the time in seconds since 1970; `null` if the config doesn't have one
 * @throws GateError IMAGE_CORRUPT if it is not an image config
 */
export function parseConfigTime(bytes: Uint8Array): {
  readonly created: number | null;
  readonly platform: Platform;
} {
  const document = parseDocument(bytes, 'the image config', { ...CONFIG, created: 'any' });
  const ms = parseTime(document.created);
  return {
    created: ms === null || ms < 0 ? null : Math.floor(ms / 1000),
    platform: readPlatform(document),
  };
}

const BASE_LABELS: readonly string[] = [BASE_NAME, BASE_DIGEST];

function pickBaseLabels(config: unknown): Readonly<Record<string, unknown>> {
  const labels = isRecord(config) && isRecord(config.Labels) ? config.Labels : {};
  return Object.fromEntries(Object.entries(labels).filter(([key]) => BASE_LABELS.includes(key)));
}

/** A value of another type counts as absent: only advice depends on it. */
function readProcess(value: unknown): ProcessConfig {
  const config = isRecord(value) ? value : {};
  const path = listTexts(config.Env).findLast((entry) => entry.startsWith('PATH=')) ?? DEFAULT_PATH;
  return {
    command: [...listTexts(config.Entrypoint), ...listTexts(config.Cmd)],
    folder: typeof config.WorkingDir === 'string' ? config.WorkingDir : '/',
    ...(typeof config.User === 'string' && config.User !== '' && { user: config.User }),
    searchPath: path.slice('PATH='.length).split(':').slice(0, MOST_FOLDERS),
  };
}

const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const MOST_FOLDERS = 64;

const listTexts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).filter((one): one is string => typeof one === 'string');

function readPlatform(document: Readonly<Record<string, unknown>>): Platform {
  const text = (value: unknown, otherwise: string): string =>
    typeof value === 'string' && value ? value : otherwise;
  const variant = text(document.variant, '');
  return {
    os: text(document.os, 'unknown'),
    architecture: text(document.architecture, 'unknown'),
    ...(variant ? { variant } : {}),
  };
}

function parseTime(value: unknown): number | null {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? null : ms;
}

function readHistory(history: unknown): HistoryEntry[] {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return (Array.isArray(history) ? history : []).filter(isRecord).map((entry) => ({
    createdBy: text(entry.created_by),
    comment: text(entry.comment),
    author: text(entry.author),
    isEmpty: entry.empty_layer === true,
    createdMs: parseTime(entry.created),
  }));
}
