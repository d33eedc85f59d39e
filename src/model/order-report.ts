import type { Sentence } from '../report/words/messages/sentence.ts';
import type { Bytes, Count, NonNegative, Position } from './numbers.ts';
import type { SCHEMA_VERSION } from './report.ts';

/** The cost of an average change. */
export interface OrderCost {
  /** `null` if the seconds of a step are unknown. */
  readonly seconds: NonNegative | null;
  /** The bytes of layers, as stored; `null` if a size is unknown. */
  readonly repushedBytes: Bytes | null;
}

/** An instruction that a builder runs. */
export interface OrderStep {
  /** In today's Dockerfile; `null`: the patch adds it. */
  readonly line: Position | null;
  readonly endLine: Position | null;
  /** On one line, with secrets masked. */
  readonly instruction: string;
  /** `null` if the builder did not run it, or did not report it. */
  readonly seconds: NonNegative | null;
  /** The bytes of its layer, as stored; 0 without a layer in the image. */
  readonly bytes: Bytes | null;
  /** Changes to its own inputs. */
  readonly changes: Count;
  /** Changes that make it run again; `null` if it does not exist today. */
  readonly repeatsToday: Count | null;
  readonly repeats: Count;
  /** For an install that changes to other files repeat: why it may depend on them. */
  readonly why?: Sentence;
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

/** The result of a build in the best order. */
export interface OrderProof {
  /** Containers of both images see the same files, with the same settings. */
  readonly isSame: boolean;
  /** Why it could not be built in this order; absent if it was. */
  readonly why?: Sentence;
  /** The first paths that differ. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** All paths that differ in content, mode or owner. */
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
  /** What the order minimizes: seconds including the time to push, or bytes alone. */
  readonly judgedBy: 'time' | 'bytes';
  /** The assumed speed of a push. */
  readonly bytesPerSecond: NonNegative;
  /** `estimate`: compressed here, because the builder doesn't keep layers as pushed. */
  readonly bytesAre: 'exact' | 'estimate' | null;
  readonly today: OrderCost;
  readonly best: OrderCost;
  readonly stages: readonly OrderStage[];
  /** For `git apply`; empty if nothing moves, or if a proof shows a different image. */
  readonly patch: string;
  /** Assumptions under which the patch does not change the image. */
  readonly assumptions: readonly Sentence[];
  readonly notices: readonly Sentence[];
  readonly proof?: OrderProof;
}
