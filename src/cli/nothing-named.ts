import { GateError } from '../errors.ts';
import type { GateRequest } from '../gate/request.ts';
import { findDockerfile } from '../host/dockerfile-file.ts';
import type { Budget } from '../model/budget.ts';
import type { Host } from '../model/host.ts';
import type { CommandName } from './commands.ts';

/**
 * Checks that an image is specified or listed in the budget.
 * @throws GateError USAGE with the command to run in this folder
 */
export function checkAnythingNamed(
  command: CommandName,
  { images, build }: GateRequest,
  budget: Budget | undefined,
  host: Host,
): void {
  if (images.length > 0 || build !== undefined) return;
  const entries = [...(budget?.images.values() ?? [])];
  if (entries.some((entry) => entry.image !== null || entry.build !== null)) return;
  const hasDockerfile = DOCKERFILES.some((name) => findDockerfile(name, host) !== undefined);
  throw new GateError('no-image-named', { command, budget: budget?.source, hasDockerfile });
}

const DOCKERFILES = ['Dockerfile', 'dockerfile'];
