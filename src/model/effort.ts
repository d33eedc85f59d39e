import type { Sentence } from '../report/words/messages/sentence.ts';
import type { Count, NonNegative } from './numbers.ts';

/** Measured by building again and by running a container, not of the image itself. */
export type EffortMeasureName = 'rebuildSeconds' | 'repushedBytes' | 'healthySeconds';

/** Several measurements of one number. */
export interface Spread {
  readonly median: NonNegative;
  readonly least: NonNegative;
  readonly most: NonNegative;
}

/** Builds after a small edit, each with a different edit. */
export interface RebuildEffort {
  /** The files that were edited, relative to the build context. */
  readonly touched: readonly string[];
  readonly runs: Count;
  /** From the start of the builder to its end, including its output. */
  readonly seconds: Spread;
  /** Layers that the image before the edit doesn't have, as stored in a registry. */
  readonly repushedBytes: Spread;
  /** `estimate`: compressed here, because the builder doesn't keep layers as pushed. */
  readonly repushedBytesAre: 'exact' | 'estimate';
  readonly repushedLayers: Count;
  /** Instructions other than FROM, of the run with the median time. */
  readonly steps: Count;
  /** The part that came from the builder's cache. */
  readonly cachedSteps: Count;
}

/** Containers of the image, from their start to the first health check that passes. */
export interface HealthyEffort {
  /** The image's own HEALTHCHECK, or a command that the user named. */
  readonly by: 'image' | 'command';
  readonly runs: Count;
  readonly seconds: Spread;
}

/** The effort of changing an image and starting it. */
export interface EffortFacts {
  readonly rebuild?: RebuildEffort;
  /** Why it was not measured; absent if that was not requested. */
  readonly noRebuild?: Sentence;
  readonly healthy?: HealthyEffort;
  readonly noHealthy?: Sentence;
}

/** What to measure. */
export interface EffortNeeds {
  readonly rebuild: boolean;
  readonly healthy: boolean;
}

/** The user's options for the measurement. */
export interface EffortRequest {
  /**
   * Files to edit, relative to the build context; default: the one that commits change most often.
   */
  readonly touch: readonly string[];
  /** A health check to run instead of the image's own. */
  readonly health: string | undefined;
  /** Options of `docker run`, as `NAME=VALUE`. */
  readonly runOptions: readonly string[];
}
