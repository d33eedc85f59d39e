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
    const id = isGone ? 'working-folder-gone' : 'working-folder-unreadable';
    throw new GateError(id, {}, { cause: error });
  }
}
