import { GateError } from '../errors.ts';
import { getErrorCode } from './file-errors.ts';

/**
 * Returns the working directory.
 * @throws GateError USAGE if it was deleted or can't be read
 */
export function getWorkingFolder(process: Pick<NodeJS.Process, 'cwd'>): string {
  try {
    return process.cwd();
  } catch (error) {
    const isGone = getErrorCode(error) === 'ENOENT';
    throw new GateError(
      'USAGE',
      isGone ? 'the working directory no longer exists' : "the working directory can't be read",
      { fix: 'change to an existing directory and run this again', cause: error },
    );
  }
}
