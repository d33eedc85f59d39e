import { mergeImage } from '../../analyze/analyze.ts';
import { traceLayers } from '../../analyze/dockerfile/trace-layers.ts';
import { listVisibleEntries, type VisibleEntries } from '../../analyze/visible-entries.ts';
import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import type { TracedLayer } from '../../order/step-costs.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { BuildStep } from '../../scorecard/build-steps.ts';
import { readBuild } from '../read-build.ts';
import type { BuildOptions } from '../request.ts';

/** A build, its steps and its layers. */
export interface StepBuild {
  readonly steps: readonly BuildStep[];
  readonly layers: readonly TracedLayer[];
  readonly bytesAre: 'exact' | 'estimate' | null;
  readonly notices: readonly Sentence[];
  /** What a container sees; empty if not requested. */
  readonly entries: VisibleEntries;
  /** `null` if entries are not asked for. */
  readonly imageBytes: number | null;
  /** What a container starts with. */
  readonly settings: string;
}

/**
 * Builds, and reads the result of each step.
 * @param withEntries whether to read every byte of the layers
 * @throws like `openBuild`
 */
export async function measureSteps(
  build: BuildOptions,
  withEntries: boolean,
  host: Host,
): Promise<StepBuild> {
  const contents = withEntries ? 'digests' : undefined;
  const { image, built, steps } = await readBuild(build, contents, host);
  if (image === undefined) throw new GateError('nothing-built', {});
  const merged = withEntries ? mergeImage(image) : undefined;
  const { lines, notices } = traceLayers(image, {
    ...{ dockerfile: built?.dockerfile, built, find: () => undefined },
  });
  return {
    steps,
    layers: image.layers.map(({ storedBytes }, i) => ({ storedBytes, line: lines[i]?.line })),
    bytesAre: image.storedBytesAre,
    notices: [...image.notices, ...notices],
    entries: merged ? listVisibleEntries(image, merged) : new Map(),
    imageBytes: merged?.dive.imageBytes ?? null,
    settings: JSON.stringify([image.env, image.process]),
  };
}
