import { basename } from 'node:path';
import { toRepository } from '../../compare/match-images.ts';
import { GateError } from '../../errors.ts';
import { formatHistory } from '../../history/format.ts';
import { formatImageId, type History, listImages, pickImage } from '../../history/history.ts';
import { isHistory } from '../../history/parse-history.ts';
import { findReportPath, readReportFile } from '../../host/report-file.ts';
import type { ImageKey } from '../../model/facts.ts';
import type { HistoryReport } from '../../model/history-report.ts';
import type { Host } from '../../model/host.ts';
import { type ImagePoint, pickSizes, toImageHistory } from '../../model/image-history.ts';
import { listDistinct, type Sentence } from '../../report/words/messages/sentence.ts';
import type { BaselineImage } from '../baseline/baseline.ts';
import { openSourceImages } from '../baseline/open.ts';
import { createMeasurer } from '../measure.ts';
import { REPORT_ORIGIN } from '../report-origin.ts';
import { type NamedSource, NO_LIMITS } from '../request.ts';
import { continueFile, readHistoryFile, readHistoryIfThere } from './history-file.ts';
import { readRegistryHistory, type TagSelection } from './registry-history.ts';

export interface HistoryRequest extends TagSelection {
  readonly sources: readonly NamedSource[];
}

type Histories = Pick<HistoryReport, 'images' | 'notices' | 'failed'>;

/**
 * Reads the sizes of images over time: from a history file, from all tags of a repository, or from
 * sources and reports in the given order.
 * @throws GateError like reading any of them
 */
export async function readHistories(
  { sources, ...selection }: HistoryRequest,
  host: Host,
): Promise<HistoryReport> {
  const [first, ...others] = sources;
  if (first === undefined) throw new GateError('no-image-of-history', {});
  if (others.length > 0) return toReport(await readPoints(sources, host));
  if (isRepository(first.source))
    return toReport(await readRegistryHistory(first.source, selection, host));
  if (selection.tags !== undefined || selection.last !== undefined)
    throw new GateError('tags-of-one-image', {}, { where: first.source });
  const path = await findReportPath(first.source);
  return path !== undefined && isHistory(await readReportFile(path, host))
    ? toReport(listHistories(await readHistoryFile(path, host)))
    : toReport(await readPoints(sources, host));
}

/** A reference without a tag and digest means all tags. */
const isRepository = (source: string): boolean =>
  /^registry:(?:\/\/)?(?:[^/@]+\/)*[^/:@]+$/.test(source);

const toReport = (histories: Histories): HistoryReport => ({
  ...REPORT_ORIGIN,
  ...histories,
});

const listHistories = (history: History): Histories => ({
  images: listImages(history).map((key) => ({
    key,
    history: toImageHistory(pickImage(history, key)),
  })),
  notices: [],
  failed: [],
});

/** Each image is a point of the history of its repository and platform. */
async function readPoints(sources: readonly NamedSource[], host: Host): Promise<Histories> {
  const points = new Map<string, { readonly key: ImageKey; readonly points: ImagePoint[] }>();
  const notices: Sentence[] = [];
  for (const { name, source } of sources) {
    for (const image of await openForPoint({ name, source }, host)) {
      const key = { ...image.key, name: name ?? toRepository(image.key.name) };
      const id = formatImageId(key);
      const series = points.get(id) ?? { key, points: [] };
      points.set(id, series);
      notices.push(...(image.notices ?? []));
      series.points.push({
        ...{ commit: '', time: null, pullRequest: null, distance: null, count: 1 },
        label: basename(source.replace(/^[a-z-]+:/, '')) || source,
        sizes: pickSizes(image.facts.measures),
      });
    }
  }
  return {
    images: [...points.values()].map((one) => ({
      key: one.key,
      history: toImageHistory(one.points),
    })),
    notices: listDistinct(notices),
    failed: [],
  };
}

/** @throws GateError of the first image that can't be measured, because a point would be missing */
async function openForPoint(named: NamedSource, host: Host) {
  // Layers of a registry would be downloaded.
  const needs = {
    files: !named.source.startsWith('registry:'),
    ...{ stored: true, tree: false, estimate: false },
  };
  return openSourceImages(named, createMeasurer([], NO_LIMITS, host, needs));
}

/**
 * Adds reports and sources to a history file, as the build of the checked-out commit.
 * @returns the text to write, and the history as a report
 * @throws GateError USAGE without a file and an image
 */
export async function extendHistoryFile(
  { sources }: HistoryRequest,
  host: Host,
): Promise<{ readonly path: string; readonly text: string; readonly report: HistoryReport }> {
  const [file, ...others] = sources;
  if (file === undefined || others.length === 0)
    throw new GateError('nothing-to-add-to-history', {});
  const path = (await findReportPath(file.source)) ?? file.source;
  const before = (await readHistoryIfThere(path, host)) ?? [];
  const opened: BaselineImage[] = [];
  // One at a time, because each may use all the memory that one source is allowed.
  for (const named of others) opened.push(...(await openForPoint(named, host)));
  const images = opened.map(({ key, facts }) => ({ key, facts, notices: [] }));
  const { history, notices } = await continueFile(images, before, host);
  const report = toReport({ ...listHistories(history), notices });
  return { path, text: `${formatHistory(history)}\n`, report };
}
