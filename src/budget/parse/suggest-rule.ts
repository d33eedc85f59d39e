import { RULES } from '../rules.ts';
import { createFinder } from './closest.ts';

/** Finds the rule that a wrong key most likely means: by its letters, otherwise by its words. */
export const suggestRule = (key: string): string | undefined =>
  findByLetters(key) ?? findByWords(key);

/** Whether a key is a rule in other words, e.g. `maxImageSize` for `highestImageBytes`. */
export function isRuleInOtherWords(key: string): boolean {
  const words = removeBound(readWords(key));
  return RULE_WORDS.some(({ words: other }) => hasSameMembers(words, other));
}

const hasSameMembers = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));

const RULE_KEYS = RULES.map(({ key }) => key);
const findByLetters = createFinder(RULE_KEYS);

/** Words that other tools use for our rules. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    highest: 'max maximum most upper',
    lowest: 'min minimum least lower',
    bytes: 'byte size sizes weight',
    count: 'counts number num',
    percent: 'percentage pct',
    wasted: 'waste wastage',
    growth: 'increase grow',
    pull: 'download compressed transfer',
    image: 'images container docker total',
    layer: 'layers',
    file: 'files',
    package: 'packages',
    compiler: 'compilers',
    debugger: 'debuggers',
  }).flatMap(([word, others]) => others.split(' ').map((other) => [other, word] as const)),
);
/** Words for a bound or a unit, which alone don't show what is limited. */
const BOUNDS: ReadonlySet<string> = new Set(['highest', 'lowest', 'limit', 'threshold', 'allowed']);
const UNITS: ReadonlySet<string> = new Set(['bytes', 'count', 'percent', 'ratio']);

/** `maxImageSize`, `max-image-size` and `MAX_IMAGE_SIZE` have the words highest, image, bytes. */
function readWords(key: string): ReadonlySet<string> {
  const parts = key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  const words = parts.filter((part) => part !== '').map((part) => SYNONYMS.get(part) ?? part);
  // A size without a subject is the image's.
  const isUnnamed = words.every((word) => BOUNDS.has(word) || word === 'bytes');
  return new Set(words.includes('bytes') && isUnnamed ? [...words, 'image'] : words);
}

const removeBound = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => !BOUNDS.has(word)));

const RULE_WORDS = RULE_KEYS.map((key) => ({ key, words: removeBound(readWords(key)) }));

/** The rule with most of the key's subjects, then units, and fewest other words. */
function findByWords(key: string): string | undefined {
  const given = readWords(key);
  let best: { key: string; score: number } | undefined;
  for (const { key: rule, words } of RULE_WORDS) {
    const shared = [...words].filter((word) => given.has(word));
    const subjects = shared.filter((word) => !UNITS.has(word)).length;
    const score = 100 * subjects + 10 * (shared.length - subjects) - words.size;
    if (subjects > 0 && (best === undefined || score > best.score)) best = { key: rule, score };
  }
  return best?.key;
}
