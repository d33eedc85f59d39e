import { GateError } from '../errors.ts';
import { measureFleetSources } from '../gate/fleet-sources.ts';
import { parseNamedSources } from '../gate/named-sources.ts';
import { describeFileError } from '../host/file-errors.ts';
import { readRegularFile, UnreadableFile } from '../host/read-file.ts';
import type { FleetReport } from '../model/fleet-report.ts';
import type { Host } from '../model/host.ts';
import type { Command } from './arguments.ts';

const MOST_LIST_BYTES = 2 ** 20;

/**
 * Measures the images of the command line and of the list.
 * @throws GateError USAGE if there are none, or the list can't be read
 */
export async function readFleet(
  { request, listPath }: Command<'fleet'>,
  host: Host,
): Promise<FleetReport> {
  const listed = listPath === undefined ? [] : await readList(listPath);
  const images = [...request.images, ...parseNamedSources(listed)];
  if (images.length > 0) return measureFleetSources({ ...request, images }, host);
  throw new GateError('USAGE', listPath === undefined ? 'no image is named' : 'the list is empty', {
    where: listPath,
    fix: 'write: plimsoll fleet SOURCE SOURCE, or list them in a file: plimsoll fleet --from FILE',
  });
}

/** One source or report per line; empty lines and those with `#` at the start are skipped. */
async function readList(path: string): Promise<string[]> {
  try {
    const text = (await readRegularFile(path, MOST_LIST_BYTES)).toString();
    return text.split('\n').flatMap((line) => {
      const word = line.trim();
      return word === '' || word.startsWith('#') ? [] : [word];
    });
  } catch (error) {
    const why = error instanceof UnreadableFile ? error.message : describeFileError(error);
    throw new GateError('USAGE', `the list of images can't be read: ${why}`, {
      where: path,
      fix: 'check the path of --from',
    });
  }
}
