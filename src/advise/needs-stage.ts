import type { Advice, AdviceId } from '../model/advice.ts';

/** Advice that an added stage follows. */
const REASONS: ReadonlySet<AdviceId> = new Set<AdviceId>([
  'build-stage',
  'toolchain',
  'development-dependencies',
]);

/** Whether something that is only needed to build is in the image. */
export const needsStage = (advice: readonly Advice[]): boolean =>
  advice.some(
    ({ id, subject, baseBytes }) =>
      (REASONS.has(id) && baseBytes === undefined) || (id === 'base-image' && subject === 'build'),
  );
