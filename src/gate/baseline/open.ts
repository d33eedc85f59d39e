import { checkBaseline } from '../../compare/check-baseline.ts';
import { fromReported, GateError } from '../../errors.ts';
import { findReportPath, readReportFile } from '../../host/report-file.ts';
import { restoreAdvice } from '../../judge/advice-off.ts';
import type { BaselineRecord } from '../../judge/compared.ts';
import type { MeasuredImage } from '../../judge/judge.ts';
import type { ReportText } from '../../judge/parse-report.ts';
import type { ImageKey } from '../../model/facts.ts';
import type { Host } from '../../model/host.ts';
import { pickKnown } from '../../model/pick-known.ts';
import type { GateReport, ImageReport } from '../../model/report.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { createMeasurer } from '../measure.ts';
import type { Compare, GateRequest, Limits, NamedSource } from '../request.ts';
import type { Baseline, BaselineImage } from './baseline.ts';
import { compareWithBaseline } from './compare.ts';
import { limitTime } from './time-limit.ts';

/**
 * Opens the baselines of a request.
 * @returns the comparison with them; undefined if none was requested
 */
export async function readBaseline(
  { baselines = [], platforms }: Pick<GateRequest, 'baselines' | 'platforms'>,
  limits: Limits,
  host: Host,
): Promise<Compare | undefined> {
  if (baselines.length === 0) return undefined;
  const baseline = await limitTime(
    host,
    (limited) => openBaseline(baselines, createMeasurer(platforms, limits, limited)),
    (error) => ({
      ...EXPLICIT,
      images: [],
      missing: baselines.map(({ name, source }) => ({ name, why: describeMissing(error, source) })),
    }),
  );
  return (images) => compareWithBaseline(images, baseline);
}

/** Measures the images of a source, with their paths. */
export type MeasureSource = (named: NamedSource) => Promise<readonly MeasuredImage[]>;

/**
 * Opens baselines: reports, or sources that are measured now. One that can't be read is reported,
 * not thrown, so that all other rules are judged; rules on growth are then unmeasured.
 * @throws GateError for user errors, and if the run is stopped
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
  return { ...EXPLICIT, images, missing };
}

const EXPLICIT = {
  isExplicit: true,
  remedy: new Message('same-name-for-both', {}),
} as const;

/** The images of one report or source. @throws GateError like reading either of them */
export async function openImages(
  { name, source }: NamedSource,
  measure: MeasureSource,
): Promise<OpenImages> {
  const path = await findReportPath(source);
  const images = path === undefined ? await measure({ name, source }) : await readImages(path);
  const report = path ?? null;
  return {
    images: images.flatMap(({ key, facts, notices, ...image }) =>
      facts === undefined
        ? []
        : [
            {
              key,
              facts,
              ...pickKnown(image, 'advice', 'buildContext', 'effort', 'history'),
              ...(path === undefined && { notices }),
              ...(name !== undefined && { key: { ...key, name }, isNamed: true as const }),
              report,
            },
          ],
    ),
    errors: images.flatMap(({ facts, error }) =>
      facts === undefined && error ? [fromReported(error)] : [],
    ),
  };
}

/** The same, if all its images can be measured. @throws GateError of the first one that can't */
export async function openSourceImages(
  named: NamedSource,
  measure: MeasureSource,
): Promise<readonly BaselineImage[]> {
  const { images, errors } = await openImages(named, measure);
  const [error] = errors;
  if (error !== undefined) throw error;
  return images;
}

/** Lists the images with facts. */
export const listKnownImages = (
  images: readonly ImageReport[],
): (BaselineRecord & { readonly key: ImageKey })[] =>
  images.flatMap(({ key, facts, findings, ...image }) =>
    facts === undefined
      ? []
      : {
          ...{ key, facts, findings },
          ...pickKnown(image, 'history', 'advice', 'buildContext', 'effort'),
        },
  );

interface OpenImages {
  readonly images: readonly BaselineImage[];
  /** The errors of images that could not be measured. */
  readonly errors: readonly GateError[];
}

const readImages = async (path: string): Promise<readonly MeasuredImage[]> =>
  (await parseBaseline({ text: await readReportFile(path), source: path })).images;

/** @throws GateError REPORT_INVALID if it is not a report, or is inconsistent */
export async function parseBaseline(file: ReportText): Promise<GateReport> {
  // Imported here: most runs read no report, and the validator is a tenth of the program.
  const { parseReport } = await import('../../judge/parse-report.ts');
  const report = parseReport(file);
  checkBaseline(report, file.source);
  // Advice that its budget turned off does not affect today's.
  return { ...report, images: report.images.map(restoreAdvice) };
}

/** User errors and stops are thrown, because they are not a missing baseline. */
export function describeMissing(
  error: unknown,
  source: string,
  what: 'baseline' | 'start' = 'baseline',
): Sentence {
  const isMissing =
    error instanceof GateError &&
    !['USAGE', 'SOURCE_AMBIGUOUS', 'TIMEOUT', 'INTERRUPTED'].includes(error.code);
  if (!isMissing) throw error;
  return new Message('baseline-unusable', { what, source, reason: error.text, fix: error.fix });
}
