import type { ContextFacts } from './context.ts';
import type { Count } from './numbers.ts';
import type { SCHEMA_VERSION } from './report.ts';

/** The results of builds with the suggested lines. */
export interface ContextProof {
  readonly layerCount: Count;
  /** With the lines of `unread`, all layers have the same diffIDs. */
  readonly isUnchanged: boolean;
  /** How much smaller the image is with the lines of `read` too; absent if there are none. */
  readonly removedBytes?: number;
}

/** The result of `plimsoll context`. `--format json` prints it. */
export interface ContextReport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'plimsoll'; readonly version: string };
  readonly context: ContextFacts;
  readonly proof?: ContextProof;
}
