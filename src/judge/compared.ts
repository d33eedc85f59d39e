import type { Advice } from '../model/advice.ts';
import type { Budget } from '../model/budget.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Finding, ImageReport } from '../model/report.ts';
import type { BuildTexts } from '../model/sourced-image.ts';
import type { StartNeeds } from '../model/start-needs.ts';
import type { Ignored } from './path-rules.ts';

/** What was measured in the baseline. A kept report also has its findings and its history. */
export interface BaselineRecord
  extends Pick<ImageReport, 'advice' | 'buildContext' | 'effort' | 'history'> {
  readonly facts: ImageFacts;
  readonly findings?: readonly Finding[];
}

/** Parts of an image's report. */
type Parts = Pick<
  ImageReport,
  'comparison' | 'noBaseline' | 'buildContext' | 'noBuildContext' | 'effort' | 'cost'
> &
  Pick<ImageReport, 'drift' | 'pull'>;

/** What is known about an image's baseline and about its build. */
export interface Compared
  extends Optional<Parts>,
    Partial<Pick<ImageReport, 'advice' | 'findings'>> {
  /** Absent in a report that is judged again. */
  readonly baseline?: BaselineRecord | undefined;
  /**
   * All platforms of the source were measured, so a platform that only the baseline has was lost.
   */
  readonly hasAllPlatforms?: boolean | undefined;
  /** What the image needs to start; absent in a report that is judged again. */
  readonly needs?: StartNeeds | undefined;
  /**
   * No comparison was requested, so the baseline isn't missing even if the budget requires one.
   */
  readonly isBaselineUncalledFor?: boolean | undefined;
  /** The user's baseline can't be read. */
  readonly isBaselineUnreadable?: boolean | undefined;
  /** For an image that was built here. */
  readonly texts?: BuildTexts | undefined;
}

type Optional<Type> = { readonly [Key in keyof Type]?: Type[Key] | undefined };

/** What the rules judge. */
export interface JudgeContext {
  readonly facts: ImageFacts;
  readonly advice: readonly Advice[] | undefined;
  readonly compared: Compared;
  /** Whether data missing from the baseline means that a rule does not pass. */
  readonly isRequired: boolean;
  readonly mayEstimate: boolean;
  readonly driftMissing: Budget['driftMissing'];
  /** The start of drift in the budget, which may differ from the report's. */
  readonly driftSince: string | undefined;
  readonly isIgnoring: boolean;
  /** `null` if the paths are unknown. */
  readonly ignored: Ignored | null;
}
