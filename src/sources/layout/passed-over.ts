import { GateError } from '../../errors.ts';
import { shortenDigest } from '../../oci/digest.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import { formatPlatform } from '../../oci/platform.ts';
import type { UnusedEntry, UnusedKind } from '../../report/words/messages/layout.ts';
import { Message } from '../../report/words/messages/message.ts';

/** An entry of an index that is not measured. */
export interface PassedOver {
  readonly descriptor: Descriptor;
  readonly kind: UnusedKind;
}

const toEntry = ({ descriptor: { digest, platform }, kind }: PassedOver): UnusedEntry => ({
  digest: shortenDigest(digest),
  platform: platform && formatPlatform(platform),
  kind,
});

/** Returns one notice for entries that are not images, and one for missing images. */
export function listPassedOver(all: readonly PassedOver[]): Message[] {
  const entries = all.map(toEntry);
  const missing = entries.filter(({ kind }) => kind === 'missing');
  const others = entries.filter(({ kind }) => kind !== 'missing');
  return [
    ...(missing.length > 0 ? [new Message('images-missing', { entries: missing })] : []),
    ...(others.length > 0 ? [new Message('entries-skipped', { entries: others })] : []),
  ];
}

/** Creates the error for a source without images. */
export const createNothingFoundError = (all: readonly PassedOver[]): GateError =>
  new GateError('no-supported-image', { entries: all.map(toEntry) });
