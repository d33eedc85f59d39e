import type { Advice } from '../model/advice.ts';
import { byteText } from '../model/byte-text.ts';
import type { AdviceRule, AdviceWords } from './rule.ts';
import { hiddenWords, inLayers } from './where.ts';

interface PackageManager {
  readonly subject: string;
  readonly what: string;
  readonly fix: readonly string[];
}

/** One row per package manager. */
const MANAGERS: readonly PackageManager[] = [
  {
    subject: 'apt',
    what: 'apt package lists and archives',
    fix: [
      'RUN apt-get update \\',
      ' && apt-get install -y --no-install-recommends ... \\',
      ' && rm -rf /var/lib/apt/lists/* /var/cache/apt/*',
    ],
  },
];

const UNKNOWN: PackageManager = {
  subject: '',
  what: 'package lists and archives',
  fix: ['RUN ... # install, and remove lists and archives in the same instruction'],
};

export const packageIndex: AdviceRule = { id: 'package-index', words };

function words(advice: Advice): AdviceWords {
  const { what, fix } = MANAGERS.find(({ subject }) => subject === advice.subject) ?? UNKNOWN;
  return {
    title: `${byteText(advice.bytes).text} of ${what} ${inLayers(advice)}${hiddenWords(advice)}`,
    why: 'They are read when packages are installed and never again. What a later layer deletes is shipped all the same.',
    fix,
  };
}
