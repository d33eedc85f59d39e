import type { Sentence } from '../report/words/messages/sentence.ts';
import type { FleetSummary } from './fleet.ts';
import type { ReportedError, SCHEMA_VERSION, Verdict } from './report.ts';

/** The result of `plimsoll fleet`. `--format json` prints it. */
export interface FleetReport extends FleetSummary {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'plimsoll'; readonly version: string };
  /** By the limits for the set alone; `unmeasured` if an image is. */
  readonly verdict: Verdict;
  readonly notices: readonly Sentence[];
  /** Images that could not be measured and are not counted. */
  readonly failed: readonly { readonly source: string; readonly error: ReportedError }[];
}
