import type { Bytes, Count, NonNegative, Position } from './numbers.ts';
import type { SCHEMA_VERSION } from './report.ts';

/** What an average change costs. */
export interface OrderCost {
  /** `null` if the seconds of a step are not known. */
  readonly seconds: NonNegative | null;
  /** Of layers, as stored; `null` if a size is not known. */
  readonly repushedBytes: Bytes | null;
}

/** An instruction that a builder runs. */
export interface OrderStep {
  /** In the Dockerfile of today; `null`: the patch adds it. */
  readonly line: Position | null;
  readonly endLine: Position | null;
  /** On one line, with secrets masked. */
  readonly instruction: string;
  /** `null` if the builder did not run it, or did not report it. */
  readonly seconds: NonNegative | null;
  /** Of its layer, as stored; 0 without a layer in the image. */
  readonly bytes: Bytes | null;
  /** Changes of its own inputs. */
  readonly changes: Count;
  /** Changes that make it run again; `null` if it is not there today. */
  readonly repeatsToday: Count | null;
  readonly repeats: Count;
  /** Of an install that changes of other files repeat: why it is not known to be independent. */
  readonly why?: string;
}

/** A stage that the build needs. */
export interface OrderStage {
  /** `null` if it has none. */
  readonly name: string | null;
  /** Of its FROM. */
  readonly line: Position;
  /** Whether its layers are in the image. */
  readonly isShipped: boolean;
  /** No other order is better. */
  readonly isExact: boolean;
  /** In the best order. */
  readonly steps: readonly OrderStep[];
}

/** What a build in the best order showed. */
export interface OrderProof {
  /** Containers of both images see the same files, with the same settings. */
  readonly isSame: boolean;
  /** Why it could not be built in this order; absent if it was. */
  readonly why?: string;
  /** The first paths that differ. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** All that differ in content, mode or owner. */
  readonly differenceCount: Count;
  /** Variables, command and working folder. */
  readonly areSettingsSame: boolean;
  /** Paths that differ between two builds in today's order too, so they are not counted. */
  readonly varyingCount: Count;
}

/** The result of `plimsoll order`. `--format json` prints it. */
export interface OrderReport {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'plimsoll'; readonly version: string };
  readonly folder: string;
  readonly dockerfile: string;
  readonly history: {
    /** Commits of the branch that changed the folder. */
    readonly commits: Count;
    /** Those that changed what the build reads: the number of changes. */
    readonly changes: Count;
    readonly newest: string;
    readonly oldest: string;
  };
  /** What the order is the best for: seconds with the time to push, or bytes alone. */
  readonly judgedBy: 'time' | 'bytes';
  /** How fast a push is assumed to be. */
  readonly bytesPerSecond: NonNegative;
  /** `estimate`: compressed here, because the builder doesn't keep layers as pushed. */
  readonly bytesAre: 'exact' | 'estimate' | null;
  readonly today: OrderCost;
  readonly best: OrderCost;
  readonly stages: readonly OrderStage[];
  /** For `git apply`; empty if nothing is to move, or if a proof shows another image. */
  readonly patch: string;
  /** What has to be true for the patch to keep the image as it is. */
  readonly assumptions: readonly string[];
  readonly notices: readonly string[];
  readonly proof?: OrderProof;
}
