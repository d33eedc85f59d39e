import type { Sentence } from '../report/words/messages/sentence.ts';
import type { ReadComparison } from './comparison.ts';
import type { ImageKey, Measures } from './facts.ts';
import type { SCHEMA_VERSION } from './report.ts';

/** One new image: compared, or with the reason why it wasn't. */
export interface ComparedImage {
  readonly key: ImageKey;
  readonly source: string;
  readonly measures: Measures;
  readonly comparison?: ReadComparison;
  readonly noBaseline?: Sentence;
}

/** The result of `plimsoll compare`: differences without a verdict. `--format json` prints it. */
export interface CompareReport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'plimsoll'; readonly version: string };
  readonly notices: readonly Sentence[];
  readonly images: readonly ComparedImage[];
  /** Old images that no new image was compared with. */
  readonly unmatched: readonly ImageKey[];
}
