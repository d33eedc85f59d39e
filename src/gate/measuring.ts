import type { BudgetNeeds } from '../budget/needs.ts';
import type { Host } from '../model/host.ts';
import type { DockerfileText } from '../model/sourced-image.ts';
import type { FindBaseImage } from './find-base-image.ts';
import type { GateRequest } from './request.ts';

/** How jobs are measured. */
export interface Measuring {
  readonly request: Pick<GateRequest, 'select' | 'verify' | 'hashPlain' | 'withFiles' | 'effort'>;
  readonly needs: BudgetNeeds;
  readonly findBase: FindBaseImage;
  /** The Dockerfile that layers of sources are traced to. */
  readonly dockerfile: DockerfileText | undefined;
  /** Whether a Dockerfile in the working folder is used if none is named. */
  readonly tracesNearby?: true;
  readonly withTree: boolean;
  readonly host: Host;
}
