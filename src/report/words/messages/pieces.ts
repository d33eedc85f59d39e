import { reportInvalid } from './failure.ts';
import { long } from './template.ts';

const REMOVED = 'removed since the baseline';

/** Messages about what an image lacks, and about numbers that do not fit together. */
export const PIECES = {
  'command-removed': `the image starts {command}, which was ${REMOVED}: it can't start`,
  'needs-removed': `{path} needs {names:list 3}, ${REMOVED}: it can't start`,
  'ca-certificates-removed': long(
    `the CA certificates were ${REMOVED}: TLS connections fail, `,
    'unless the program has its own',
  ),
  'time-zones-removed': long(
    `the time zones (/usr/share/zoneinfo) were ${REMOVED}: only UTC is known, `,
    'unless the program has its own',
  ),

  'report-inconsistent': reportInvalid(
    'the numbers are inconsistent: {path} {problem}',
    'write the report again with {--report}',
  ),
  'has-too-many-rows': 'has more than {most} rows',
  'has-wrong-index': 'has the wrong index',
  'is-not-whole': 'is not a whole number',
  'has-size-not-whole': 'has a size that is not a whole number',
  'is-not-layer-count': 'is not the number of its layers',
  'has-more-layers': 'has more layers than the image',
  'does-not-add-up': 'does not add up to {total}',
} as const;
