import type { Advice } from '../model/advice.ts';
import type { Budget } from '../model/budget.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ContextFacts } from '../model/context.ts';
import type { CostReport } from '../model/cost.ts';
import type { DriftReport } from '../model/drift.ts';
import type { EffortFacts } from '../model/effort.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { ImageHistory } from '../model/image-history.ts';
import type { PullReport } from '../model/pull.ts';
import type { Finding } from '../model/report.ts';
import type { BuildTexts } from '../model/sourced-image.ts';
import type { StartNeeds } from '../model/start-needs.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import type { Ignored } from './path-rules.ts';

/** What was measured in the baseline. */
export interface BaselineRecord {
  readonly facts: ImageFacts;
  readonly advice?: readonly Advice[];
  readonly buildContext?: ContextFacts;
  readonly effort?: EffortFacts;
  /** For a kept report: they show when a limit was first broken. */
  readonly findings?: readonly Finding[];
  /** For a kept report: the builds before it, and itself. */
  readonly history?: ImageHistory;
}

/** What is known about an image's baseline and about its build. */
export interface Compared {
  readonly buildContext?: ContextFacts | undefined;
  /** Why the context of its build was not measured. */
  readonly noBuildContext?: string | undefined;
  readonly comparison?: Comparison | undefined;
  /** Absent in a report that is judged again. */
  readonly baseline?: BaselineRecord | undefined;
  /**
   * All platforms of the source were measured, so a platform that only the baseline has was lost.
   */
  readonly hasAllPlatforms?: boolean | undefined;
  /** What the image needs to start; absent in a report that is judged again. */
  readonly needs?: StartNeeds | undefined;
  /** Why there is no comparison, and how to fix that. */
  readonly noBaseline?: Sentence | undefined;
  /**
   * No comparison was requested, so the baseline isn't missing even if the budget requires one.
   */
  readonly isBaselineUncalledFor?: boolean | undefined;
  /** The user's baseline can't be read. */
  readonly isBaselineUnreadable?: boolean | undefined;
  /** Measured if a rule or the command requests it, for an image that was built here. */
  readonly effort?: EffortFacts | undefined;
  /** Computed if the budget has prices, unless stored sizes are unknown. */
  readonly cost?: CostReport | undefined;
  /** The growth since the budget's fixed point. */
  readonly drift?: DriftReport | undefined;
  /** Modeled pull times, unless stored sizes are unknown. */
  readonly pull?: PullReport | undefined;
  /** For an image that was built here. */
  readonly texts?: BuildTexts | undefined;
  /** Names the private files in its layers. */
  readonly advice?: readonly Advice[];
  /** For a report that is judged again. */
  readonly findings?: readonly Finding[];
}

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
