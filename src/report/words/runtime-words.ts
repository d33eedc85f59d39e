import type { Finding, ImageReport } from '../../model/report.ts';
import { RUNTIMES, type Runtime } from '../../model/runtimes.ts';
import { listSavings } from './advice-order.ts';
import { formatBytes } from './format.ts';

/** Above this, a smaller image is worth the work now; a typical value from articles. */
const NOW_BYTES = 500_000_000;
/** Below this, a smaller image is rarely worth the work; also a typical value. */
const LEAVE_BYTES = 50_000_000;

/**
 * The runtime of the image, its size compared with the usual range, and whether reducing it pays
 * off: `Go, 5.8 MB: nothing to do`. Empty if the runtime is unknown.
 */
export function describeRuntime(image: ImageReport): string {
  const { facts } = image;
  if (facts?.files === undefined || facts.files.runtime === undefined) return '';
  const { title, usual } = RUNTIMES[facts.files.runtime.name];
  const { imageBytes } = facts.measures;
  const start = `${title}, ${formatBytes(imageBytes)}`;
  const isSettled = image.findings.every(isHeld) && listSavings(image).length === 0;
  const isUsual = imageBytes <= Math.max(usual?.mostBytes ?? 0, LEAVE_BYTES);
  if (isUsual && isSettled) return `${start}: nothing to do`;
  const remark = usual === undefined ? describeAnySize(imageBytes) : describeUsual(usual);
  if (isUsual || (usual === undefined && imageBytes < NOW_BYTES)) return `${start}. ${remark}`;
  return `${start}. ${remark}: worth doing${imageBytes >= NOW_BYTES ? ' now' : ''}`;
}

const isHeld = ({ outcome }: Finding): boolean =>
  !['warn', 'fail', 'inherited', 'unmeasured'].includes(outcome);

const describeAnySize = (bytes: number): string =>
  bytes >= NOW_BYTES
    ? `Above ${toMegabytes(NOW_BYTES)}, a smaller image usually pays off (typical)`
    : `Below ${toMegabytes(NOW_BYTES)}, a smaller image is usually not urgent (typical)`;

function describeUsual({ what, leastBytes, mostBytes }: NonNullable<Runtime['usual']>): string {
  const range =
    leastBytes === undefined
      ? `below ${toMegabytes(mostBytes)}`
      : `${leastBytes / 1e6} to ${toMegabytes(mostBytes)}`;
  return `${what} of this kind are usually ${range} (typical)`;
}

const toMegabytes = (bytes: number): string => `${bytes / 1e6} MB`;
