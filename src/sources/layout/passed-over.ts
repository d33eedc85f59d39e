import { GateError } from '../../errors.ts';
import { joinNames } from '../../model/name-list.ts';
import { shortenDigest } from '../../oci/digest.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { formatPlatform } from '../../oci/platform.ts';

/** An entry of an index that is not measured. */
export interface PassedOver {
  readonly descriptor: Descriptor;
  /** `missing`: the manifest is missing. Otherwise its kind, e.g. `an attestation`. */
  readonly kind: string;
}

const MAX_LINES = 10;

/** Returns one line for entries that are not images, and one for missing images. */
export function listPassedOver(all: readonly PassedOver[]): string[] {
  const missing = new Set(all.filter(({ kind }) => kind === 'missing').map(describeMissing));
  const others = new Set(
    all.flatMap(({ kind, descriptor }) =>
      kind === 'missing' ? [] : [`${shortenDigest(descriptor.digest)} (${kind})`],
    ),
  );
  return [
    ...(missing.size > 0
      ? [`listed in the index but missing, so not measured: ${joinNames([...missing])}`]
      : []),
    ...(others.size > 0 ? [`skipped, because not an image: ${joinNames([...others])}`] : []),
  ];
}

function describeMissing({ descriptor: { digest, platform } }: PassedOver): string {
  return platform === undefined ? shortenDigest(digest) : formatPlatform(platform);
}

/** Creates the error for a source without images. */
export function createNothingFoundError(all: readonly PassedOver[]): GateError {
  const lines = new Set(
    all.map(({ descriptor, kind }) => {
      const platform = descriptor.platform ? ` ${formatPlatform(descriptor.platform)}` : '';
      const why = kind === 'missing' ? 'listed but missing' : `${kind}, not an image`;
      return `\n  ${shortenDigest(descriptor.digest)}${platform}: ${why}`;
    }),
  );
  const more = lines.size > MAX_LINES ? `\n  and ${lines.size - MAX_LINES} more` : '';
  const list = lines.size > 0 ? `:${[...lines].slice(0, MAX_LINES).join('')}${more}` : '';
  return new GateError('IMAGE_UNSUPPORTED', `it contains no supported image${list}`, {
    fix: 'check what was saved or exported into it',
  });
}
