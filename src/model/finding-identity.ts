import type { ImageKey } from './facts.ts';
import type { Finding } from './report.ts';

/** A finding of an image, across the runs of a pull request. */
export const identifyFinding = ({ name, platform }: ImageKey, { id }: Finding): string =>
  JSON.stringify([name, platform, id]);
