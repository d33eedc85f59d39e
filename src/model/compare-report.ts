import type { Comparison } from './comparison.ts';
import type { ImageKey, Measures } from './facts.ts';
import type { SCHEMA_VERSION } from './report.ts';

/** One image of the newer side: compared, or with the reason why it is not. */
export interface ComparedImage {
  readonly key: ImageKey;
  readonly source: string;
  readonly measures: Measures;
  readonly comparison?: Comparison;
  readonly noBaseline?: string;
}

/** What `plimsoll compare` finds: differences, no verdict. `--format json` prints it. */
export interface CompareReport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'plimsoll'; readonly version: string };
  readonly notices: readonly string[];
  readonly images: readonly ComparedImage[];
  /** Images of the older side that none was compared with. */
  readonly unmatched: readonly ImageKey[];
}
