import { Claims } from '../advise/claims.ts';
import type { Sign } from '../advise/signs.ts';
import { unneededFiles } from '../advise/unneeded-files.ts';
import type { Evidence } from '../model/evidence.ts';
import type { WhatifChangeId } from '../model/whatif-report.ts';

const SUBJECTS = [
  'source-maps',
  'package-documents',
  'documentation',
  'locales',
  'bytecode',
] as const;

/** Manuals are documentation, with a separate change here. */
const isManual = (sign: Sign): boolean => sign.path.endsWith('/man');

/** Finds the files that no program reads, by the classes of the advice rule `unneeded-files`. */
export function findUnneeded(evidence: Evidence): (body: number) => WhatifChangeId | undefined {
  const signs = (unneededFiles.signs ?? []).filter(({ subject }) =>
    SUBJECTS.some((one) => one === subject),
  );
  const claims = new Claims(evidence, signs);
  return (body) => {
    const sign = claims.get(body)?.sign;
    if (sign === undefined) return undefined;
    return isManual(sign) ? 'manuals' : SUBJECTS.find((subject) => subject === sign.subject);
  };
}
