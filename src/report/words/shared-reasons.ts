import type { Finding, ImageReport } from '../../model/report.ts';
import type { Sentence } from './messages/sentence.ts';

/** A reason, and the rules it applies to, as the user writes them. */
export interface SharedReason {
  readonly labels: readonly string[];
  readonly why: string;
}

/**
 * Collects the reasons that several rules could not be judged, so that each is shown once: below
 * their table, or, if a baseline is missing, with that.
 * @returns the findings without these reasons, and the reasons to show below
 */
export function shareReasons({
  findings,
  noBaseline,
}: Pick<ImageReport, 'findings' | 'noBaseline'>): {
  readonly findings: readonly Finding[];
  readonly shared: readonly SharedReason[];
} {
  const labelsOf = new Map<string, string[]>();
  for (const finding of findings.filter(isUnjudged))
    labelsOf.set(finding.why, [...(labelsOf.get(finding.why) ?? []), getLabel(finding)]);
  const isShared = (why: string): boolean =>
    why === noBaseline || (labelsOf.get(why)?.length ?? 0) > 1;
  return {
    findings: findings.map((finding) => {
      if (!isUnjudged(finding) || !isShared(finding.why)) return finding;
      const { why: _why, ...others } = finding;
      return others;
    }),
    shared: [...labelsOf].flatMap(([why, labels]) =>
      isShared(why) && why !== noBaseline ? [{ labels, why }] : [],
    ),
  };
}

/** Images that were not compared for the same reason, and the rules skipped because of it. */
export interface NotCompared {
  readonly images: readonly ImageReport[];
  /** Whether this affects all images that could be compared. */
  readonly isOfAll: boolean;
  readonly why: Sentence;
  readonly skipped: readonly string[];
}

/** Images that should have been compared but were not; each reason once. */
export function listNotCompared(images: readonly ImageReport[]): NotCompared[] {
  const reasons = new Set(images.flatMap(({ noBaseline }) => noBaseline ?? []));
  return [...reasons].map((why) => {
    const affected = images.filter((image) => image.noBaseline === why);
    const isOfAll = images.every((image) => image.noBaseline === why || image.error !== undefined);
    const skipped = affected.flatMap((image) =>
      image.findings.filter((finding) => isHeldBack(finding, image)),
    );
    return { images: affected, isOfAll, why, skipped: [...new Set(skipped.map(getLabel))] };
  });
}

/** Skipped because there is no baseline. */
export const isHeldBack = (
  { outcome, why }: Finding,
  { noBaseline }: Pick<ImageReport, 'noBaseline'>,
): boolean => outcome === 'skipped' && why !== undefined && why === noBaseline;

/** Its growth passes only because there is no baseline: a first run, or a misspelled name. */
export const isUnguarded = (image: ImageReport): boolean =>
  image.findings.some((finding) => isHeldBack(finding, image));

const isUnjudged = (finding: Finding): finding is Finding & { readonly why: string } =>
  finding.why !== undefined && (finding.outcome === 'skipped' || finding.outcome === 'unmeasured');

/** As the user writes it: the pattern of a path rule, or the key. */
export const getLabel = ({ path, rule }: Finding): string => path ?? rule;
