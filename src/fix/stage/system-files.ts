import { toOneLine } from '../../analyze/dockerfile/words.ts';
import { isWithin } from '../../model/is-within.ts';
import type { FinalBase } from './final-base.ts';
import { listPackages, type Step } from './steps.ts';
import type { VisiblePath } from './visible-paths.ts';

const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';
const ZONES = '/usr/share/zoneinfo';

/** CA certificates and time zones that a program may read, if the final stage would lack them. */
export function listSystemFiles(
  all: readonly VisiblePath[],
  firstLayer: number,
  base: FinalBase,
  steps: readonly Step[],
): string[] {
  const asked = new Set(
    steps
      .filter(({ role }) => role === 'packages')
      .flatMap(({ instruction }) => listPackages(toOneLine(instruction.text))),
  );
  const isLost = (path: string): boolean =>
    all.some((one) => isWithin(one.path, path) && (base.isOther || one.layer >= firstLayer));
  // Images of Debian have time zones, the slim ones too.
  const hasZones = base.isOther && /(?:^|\/)debian:/.test(base.name);
  return [
    ...(isLost(CERTIFICATES) && !asked.has('ca-certificates') ? [CERTIFICATES] : []),
    ...(isLost(ZONES) && !hasZones && !asked.has('tzdata') ? [ZONES] : []),
  ];
}
