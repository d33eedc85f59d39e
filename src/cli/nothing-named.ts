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
  const inBudget = budget === undefined ? '' : `, and ${budget.source} lists none`;
  throw new GateError('USAGE', `no image is specified${inBudget}`, {
    fix: suggestImage(command, host),
  });
}

/** Suggests specifying an image, or building the Dockerfile in this folder. */
const suggestImage = (command: CommandName, host: Host): string =>
  DOCKERFILES.some((name) => findDockerfile(name, host) !== undefined)
    ? `to build the Dockerfile in this folder, run: plimsoll ${command} --build .`
    : `specify one, e.g. plimsoll ${command} docker:app:dev, ./image.tar or ` +
      'registry:ghcr.io/org/app:1';

const DOCKERFILES = ['Dockerfile', 'dockerfile'];
