import { GateError } from '../../errors.ts';
import { shortenDigest } from '../../oci/digest.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { formatPlatform } from '../../oci/platform.ts';

/** An entry of an index that is not measured. */
export interface PassedOver {
  readonly descriptor: Descriptor;
  /** `missing`: the manifest is not there. Otherwise what it is, e.g. `an attestation`. */
  readonly kind: string;
}

/** Maximum items in one line. */
const MAX_NAMED = 5;
const MAX_LINES = 10;

/** Returns one line for entries that are not images, and one for missing images. */
export function listPassedOver(all: readonly PassedOver[]): string[] {
  const missing = dropDuplicates(all.filter(({ kind }) => kind === 'missing').map(describeMissing));
  const others = dropDuplicates(
    all.flatMap(({ kind, descriptor }) =>
      kind === 'missing' ? [] : [`${shortenDigest(descriptor.digest)} (${kind})`],
    ),
  );
  return [
    ...(missing.length > 0
      ? [`listed in the index but missing, so not measured: ${formatNames(missing)}`]
      : []),
    ...(others.length > 0 ? [`skipped, because not an image: ${formatNames(others)}`] : []),
  ];
}

function describeMissing({ descriptor: { digest, platform } }: PassedOver): string {
  return platform === undefined ? shortenDigest(digest) : formatPlatform(platform);
}

const dropDuplicates = (lines: readonly string[]): string[] => [...new Set(lines)];

const formatNames = (names: readonly string[]): string =>
  names.length <= MAX_NAMED
    ? names.join(', ')
    : `${names.slice(0, MAX_NAMED).join(', ')} and ${names.length - MAX_NAMED} more`;

/** Creates the error for a source without images. */
export function createNothingFoundError(all: readonly PassedOver[]): GateError {
  const lines = dropDuplicates(
    all.map(({ descriptor, kind }) => {
      const platform = descriptor.platform ? ` ${formatPlatform(descriptor.platform)}` : '';
      const why = kind === 'missing' ? 'listed but missing' : `${kind}, not an image`;
      return `\n  ${shortenDigest(descriptor.digest)}${platform}: ${why}`;
    }),
  );
  const shown =
    lines.length > MAX_LINES
      ? [...lines.slice(0, MAX_LINES), `\n  and ${lines.length - MAX_LINES} more`]
      : lines;
  const list = shown.length > 0 ? `:${shown.join('')}` : '';
  return new GateError('IMAGE_UNSUPPORTED', `it contains no supported image${list}`, {
    fix: 'check what was saved or exported into it',
  });
}
