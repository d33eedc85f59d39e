import { checkBaseline } from '../../compare/check-baseline.ts';
import { type BaselineOrigin, compareImages } from '../../compare/compare.ts';
import { compareManifests } from '../../compare/compare-manifests.ts';
import { matchImages } from '../../compare/match-images.ts';
import { untrackedInImage } from '../../compare/untracked-names.ts';
import { GateError } from '../../errors.ts';
import { findReportPath, readReportFile } from '../../host/report-file.ts';
import type { MeasuredImage } from '../../judge/judge.ts';
import { parseReport, type ReportText } from '../../judge/parse-report.ts';
import type { ImageFacts, ImageKey } from '../../model/facts.ts';
import type { ManifestFacts } from '../../model/manifest-facts.ts';
import type { GateReport, ReportedError } from '../../model/report.ts';
import type { NamedSource } from '../run.ts';

/** An image that others may be compared with. */
export interface BaselineImage {
  readonly key: ImageKey;
  readonly facts?: ImageFacts | undefined;
  /** In place of `facts` where its layers were not read. One of the two is there. */
  readonly manifest?: ManifestFacts | undefined;
  /** The report that it comes from. */
  readonly report: string | null;
  /** The commit it was made from, and how many commits lie between, where that is known. */
  readonly commit?: string;
  readonly distance?: number;
  /** Where it was built again: what the build context here has and no commit does, so that the baseline cannot have it. */
  readonly untracked?: readonly string[];
}

/** What there is to compare with, and what there is not. */
export interface Baseline {
  readonly images: readonly BaselineImage[];
  /**
   * Why some of it, or all, is missing, and what will mend that, for images that find no counterpart: of a name, or
   * any.
   */
  readonly missing: readonly { readonly name: string | undefined; readonly why: string }[];
  /** What will give an image a counterpart that has none among those that are here. */
  readonly remedy?: string;
  /** What will give an image its files whose layers were not read. */
  readonly filesRemedy?: string;
}

/** Measures the images of a source, with their paths. */
export type MeasureSource = (named: NamedSource) => Promise<readonly MeasuredImage[]>;

/**
 * Opens what images are compared with: reports, or sources that are measured now. What cannot be had is told, not
 * thrown: there may be no baseline yet, and whether that is a pass is the budget's to say.
 * @throws GateError for what the user wrote wrong, and where the run is stopped
 */
export async function openBaseline(
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
        ...opened.errors.map((error) => ({ name: spec.name, why: whyMissing(error, spec.source) })),
      );
    } catch (error) {
      missing.push({ name: spec.name, why: whyMissing(error, spec.source) });
    }
  }
  return { images, missing, remedy: 'name what it is compared with: NAME=SOURCE' };
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
    images: knownImages(images).map((image) => ({
      ...image,
      ...(name !== undefined && { key: { ...image.key, name } }),
      report,
    })),
    errors: images.flatMap(({ facts, manifest, error }) =>
      (facts ?? manifest) === undefined && error ? [gateError(error)] : [],
    ),
  };
}

/** Those of which anything is known. */
export const knownImages = (
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

const gateError = ({ code, message, where, fix }: ReportedError): GateError =>
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
function whyMissing(error: unknown, source: string): string {
  const isMissing =
    error instanceof GateError &&
    !['USAGE', 'SOURCE_AMBIGUOUS', 'TIMEOUT', 'INTERRUPTED'].includes(error.code);
  if (!isMissing) throw error;
  const remedy = error.fix === undefined ? '' : `; ${error.fix}`;
  return `the baseline ${source} cannot be used: ${error.message}${remedy}`;
}

/** Each image with what changed since its baseline, or with why that is not known. */
export function compareWithBaseline(
  images: readonly MeasuredImage[],
  baseline: Baseline,
): MeasuredImage[] {
  const matches = matchImages(
    images.map(({ key }) => key),
    baseline.images.map(({ key }) => key),
  );
  return images.map((image, i): MeasuredImage => {
    const match = matches[i];
    if ((image.facts ?? image.manifest) === undefined || match === undefined) return image;
    if ('missing' in match)
      return without(image, reasonFor(image.key, baseline) ?? mended(match.missing, baseline));
    const {
      key: _key,
      facts,
      manifest,
      untracked = [],
      ...origin
    } = baseline.images[match.index] as BaselineImage;
    const found = { ...origin, matchedBy: match.matchedBy };
    const done = compared(uncompared(image), { facts, manifest }, found, baseline.filesRemedy);
    const strays =
      image.facts?.tree && facts?.tree
        ? untrackedInImage(untracked, image.facts.tree, facts.tree)
        : [];
    return { ...done, notices: [...done.notices, ...strayNotice(strays)] };
  });
}

/** By all that both are known by. */
function compared(
  image: MeasuredImage,
  baseline: Pick<BaselineImage, 'facts' | 'manifest'>,
  origin: BaselineOrigin,
  filesRemedy: string | undefined,
): MeasuredImage {
  if (image.facts !== undefined && baseline.facts !== undefined) {
    const comparison = compareImages(image.facts, baseline.facts, origin);
    return { ...image, comparison, baselineTree: baseline.facts.tree };
  }
  const [now, old] = [image.facts ?? image.manifest, baseline.facts ?? baseline.manifest];
  if (now === undefined || old === undefined) return image;
  return { ...image, manifestComparison: compareManifests(now, old, origin, filesRemedy) };
}

const strayNotice = ([first, ...more]: readonly string[]): string[] =>
  first === undefined
    ? []
    : [
        `${first}${more.length > 0 ? ` (and ${more.length} more)` : ''} is in the build context but in no commit: the baseline was built without it, so it may count as growth`,
      ];

const reasonFor = (key: ImageKey, { missing }: Baseline): string | undefined =>
  (missing.find(({ name }) => name === key.name) ?? missing.find(({ name }) => name === undefined))
    ?.why;

const mended = (why: string, { remedy }: Baseline): string =>
  remedy === undefined ? why : `${why}; ${remedy}`;

function without(image: MeasuredImage, why: string): MeasuredImage {
  return { ...uncompared(image), noBaseline: why };
}

/** What an image of a report was compared with before, or not, is not what was asked for now. */
function uncompared({
  comparison: _read,
  manifestComparison: _unread,
  noBaseline: _why,
  ...image
}: MeasuredImage): MeasuredImage {
  return image;
}
