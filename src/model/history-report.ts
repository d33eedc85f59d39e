import type { Sentence } from '../report/words/messages/sentence.ts';
import type { ImageKey } from './facts.ts';
import type { ImageHistory } from './image-history.ts';
import type { ReportedError, SCHEMA_VERSION } from './report.ts';

/** The output of `plimsoll history`. */
export interface HistoryReport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'plimsoll'; readonly version: string };
  readonly notices: readonly Sentence[];
  /** Each image with its sizes, oldest first. */
  readonly images: readonly { readonly key: ImageKey; readonly history: ImageHistory }[];
  /** What could not be read. */
  readonly failed: readonly { readonly source: string; readonly error: ReportedError }[];
}
