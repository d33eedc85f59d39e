import { GateError } from '../../errors.ts';
import { shortDigest } from '../../oci/digest.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { formatPlatform } from '../../oci/platform.ts';

/** What an index lists and is not measured. */
export interface PassedOver {
  readonly descriptor: Descriptor;
  /** `missing`: the manifest is not there. Else what it is instead of an image: `an attestation`. */
  readonly kind: string;
}

/** Items that one line names. */
const MAX_NAMED = 5;
const MAX_LINES = 10;

/** One line for what is not an image, one for the images that are not there. */
export function passedOverNotices(all: readonly PassedOver[]): string[] {
  const missing = once(all.filter(({ kind }) => kind === 'missing').map(whatIsMissing));
  const others = once(
    all.flatMap(({ kind, descriptor }) =>
      kind === 'missing' ? [] : [`${shortDigest(descriptor.digest)} (${kind})`],
    ),
  );
  return [
    ...(missing.length > 0
      ? [`listed in the index, but not here, so not measured: ${listed(missing)}`]
      : []),
    ...(others.length > 0 ? [`skipped, because not an image: ${listed(others)}`] : []),
  ];
}

function whatIsMissing({ descriptor: { digest, platform } }: PassedOver): string {
  return platform === undefined ? shortDigest(digest) : formatPlatform(platform);
}

const once = (lines: readonly string[]): string[] => [...new Set(lines)];

const listed = (names: readonly string[]): string =>
  names.length <= MAX_NAMED
    ? names.join(', ')
    : `${names.slice(0, MAX_NAMED).join(', ')} and ${names.length - MAX_NAMED} more`;

/** For a source without a single image. */
export function nothingFound(all: readonly PassedOver[]): GateError {
  const lines = once(
    all.map(({ descriptor, kind }) => {
      const platform = descriptor.platform ? ` ${formatPlatform(descriptor.platform)}` : '';
      const why = kind === 'missing' ? 'listed, but not here' : `${kind}, not an image`;
      return `\n  ${shortDigest(descriptor.digest)}${platform}: ${why}`;
    }),
  );
  const shown =
    lines.length > MAX_LINES
      ? [...lines.slice(0, MAX_LINES), `\n  and ${lines.length - MAX_LINES} more`]
      : lines;
  const list = shown.length > 0 ? `:${shown.join('')}` : '';
  return new GateError('IMAGE_UNSUPPORTED', `it holds no image that can be measured${list}`, {
    fix: 'check what was saved or exported into it',
  });
}
