import { checkBaseline } from '../../compare/check-baseline.ts';
import { GateError } from '../../errors.ts';
import { findReportPath, readReportFile } from '../../host/report-file.ts';
import type { MeasuredImage } from '../../judge/judge.ts';
import { parseReport, type ReportText } from '../../judge/parse-report.ts';
import type { Host } from '../../model/host.ts';
import type { GateReport, ReportedError } from '../../model/report.ts';
import { createMeasurer } from '../measure.ts';
import type { Compare, GateRequest, Limits, NamedSource } from '../request.ts';
import type { Baseline, BaselineImage } from './baseline.ts';
import { compareWithBaseline } from './compare.ts';

/**
 * Opens the baselines of a request.
 * @returns what compares images with them; undefined where none was asked for
 */
export async function readBaseline(
  { baselines = [], platforms }: Pick<GateRequest, 'baselines' | 'platforms'>,
  limits: Limits,
  host: Host,
): Promise<Compare | undefined> {
  if (baselines.length === 0) return undefined;
  const baseline = await openBaseline(baselines, createMeasurer(platforms, limits, host));
  return (images) => compareWithBaseline(images, baseline);
}

/** Measures the images of a source, with their paths. */
export type MeasureSource = (named: NamedSource) => Promise<readonly MeasuredImage[]>;

/**
 * Opens what images are compared with: reports, or sources that are measured now. What cannot be had is told, not
 * thrown: there may be no baseline yet, and whether that is a pass is the budget's to say.
 * @throws GateError for what the user wrote wrong, and where the run is stopped
 */
async function openBaseline(
  specs: readonly NamedSource[],
  measure: MeasureSource,
): Promise<Baseline> {
  const images: BaselineImage[] = [];
  const missing: Baseline['missing'][number][] = [];
  for (const spec of specs) {
    try {
      const opened = await openImages(spec, measure);
      images.push(...opened.images);
      missing.push(
        ...opened.errors.map((error) => ({
          name: spec.name,
          why: describeMissing(error, spec.source),
        })),
      );
    } catch (error) {
      missing.push({ name: spec.name, why: describeMissing(error, spec.source) });
    }
  }
  return {
    images,
    missing,
    isExplicit: true,
    remedy: 'name what it is compared with: NAME=SOURCE',
  };
}

/**
 * The images of one report or source.
 * @throws GateError as reading either does
 */
export async function openImages(
  { name, source }: NamedSource,
  measure: MeasureSource,
): Promise<OpenImages> {
  const path = await findReportPath(source);
  const images = path === undefined ? await measure({ name, source }) : await readImages(path);
  const report = path ?? null;
  return {
    images: listKnownImages(images).map((image) => ({
      ...image,
      ...(name !== undefined && { key: { ...image.key, name } }),
      report,
    })),
    errors: images.flatMap(({ facts, manifest, error }) =>
      (facts ?? manifest) === undefined && error ? [toGateError(error)] : [],
    ),
  };
}

/** Those of which anything is known. */
export const listKnownImages = (
  images: readonly MeasuredImage[],
): Pick<BaselineImage, 'key' | 'facts' | 'manifest'>[] =>
  images
    .filter(({ facts, manifest }) => (facts ?? manifest) !== undefined)
    .map(({ key, facts, manifest }) => ({ key, facts, manifest }));

interface OpenImages {
  readonly images: readonly BaselineImage[];
  /** Of the images that could not be measured. */
  readonly errors: readonly GateError[];
}

const toGateError = ({ code, message, where, fix }: ReportedError): GateError =>
  new GateError(code, message, { where, fix });

const readImages = async (path: string): Promise<readonly MeasuredImage[]> =>
  parseBaseline({ text: await readReportFile(path), source: path }).images;

/** @throws GateError REPORT_INVALID for what is no report, or one that does not agree with itself */
export function parseBaseline(file: ReportText): GateReport {
  const report = parseReport(file);
  checkBaseline(report, file.source);
  return report;
}

/** What is a matter of how it was asked for, or of time, is no missing baseline. */
function describeMissing(error: unknown, source: string): string {
  const isMissing =
    error instanceof GateError &&
    !['USAGE', 'SOURCE_AMBIGUOUS', 'TIMEOUT', 'INTERRUPTED'].includes(error.code);
  if (!isMissing) throw error;
  const remedy = error.fix === undefined ? '' : `; ${error.fix}`;
  return `the baseline ${source} cannot be used: ${error.message}${remedy}`;
}
