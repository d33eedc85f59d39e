import { GateError } from '../errors.ts';
import { errorCodeOf } from './file-errors.ts';

/**
 * The folder that the program runs in.
 * @throws GateError USAGE if it was deleted since, or may not be looked up
 */
export function workingFolder(process: Pick<NodeJS.Process, 'cwd'>): string {
  try {
    return process.cwd();
  } catch (error) {
    const isGone = errorCodeOf(error) === 'ENOENT';
    throw new GateError(
      'USAGE',
      isGone ? 'the current folder no longer exists' : "the current folder can't be read",
      { fix: 'change to a folder that exists, and run this again', cause: error },
    );
  }
}
