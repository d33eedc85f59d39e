import { GateError } from '../errors.ts';
import { measureFleetSources } from '../gate/fleet-sources.ts';
import { readList } from '../gate/input-list.ts';
import { checkUniqueNames, parseNamedSources } from '../gate/named-sources.ts';
import { followInCheckout } from '../host/checkout-boundary.ts';
import { readRegularFile, toUnreadableFile } from '../host/read-file.ts';
import type { FleetReport } from '../model/fleet-report.ts';
import type { Host } from '../model/host.ts';
import type { Command } from './command.ts';

const MOST_LIST_BYTES = 2 ** 20;
/** Each image is measured, and has a row in the report. */
const MOST_IMAGES = 10_000;

/**
 * Measures the images of the command line and of the list.
 * @throws GateError USAGE if there are none, or the list can't be read
 */
export async function readFleet(
  { request, listPath }: Command<'fleet'>,
  host: Host,
): Promise<FleetReport> {
  const listed = listPath === undefined ? [] : await readListFile(listPath, host);
  const images = [...request.images, ...parseNamedSources(listed)];
  checkUniqueNames(images);
  if (images.length > MOST_IMAGES)
    throw new GateError(
      'fleet-too-large',
      { count: images.length, most: MOST_IMAGES },
      { where: listPath },
    );
  if (images.length > 0) return measureFleetSources({ ...request, images }, host);
  const isListed = listPath !== undefined;
  throw new GateError('no-images-of-fleet', { isListed }, { where: listPath });
}

/** One source or report per line, as in a YAML list; with comments. */
async function readListFile(path: string, host: Host): Promise<string[]> {
  const entries = readList(await readListText(path, host), 'unclear');
  const problems = entries.flatMap((entry) => ('problem' in entry ? [entry.problem] : []));
  if (problems.length === 0)
    return entries.flatMap((entry) => ('text' in entry ? [entry.text] : []));
  throw new GateError('image-list-invalid', { problems }, { where: path });
}

async function readListText(path: string, host: Host): Promise<string> {
  try {
    // Errors quote its lines.
    const real = followInCheckout(path, host);
    return (await readRegularFile(real, MOST_LIST_BYTES)).toString();
  } catch (error) {
    const { reason } = toUnreadableFile(error);
    throw new GateError('image-list-unreadable', { reason }, { where: path });
  }
}
