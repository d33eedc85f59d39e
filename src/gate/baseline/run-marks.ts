/** The parts of tags, build arguments and file names that come from a workflow run. */
export interface RunMarks {
  /** Full SHAs: the commit under test, what it was merged from, the start of the change. */
  readonly commits: readonly string[];
  /** Names of branches and tags, e.g. `feature/x`, `v1.2.3`. */
  readonly refs: readonly string[];
  /** IDs and numbers of the run and of its pull request. */
  readonly numbers: readonly string[];
}

/**
 * Replaces parts that come from the run, so that the same image has the same text in every run:
 * `main`, `pr-7` and `sha-abc1234` all become `*`, `pr-7-alpine` becomes `alpine`. Versions stay:
 * `7.4` and `8.0` may be two variants of an image. Small numbers alone also stay, even if they
 * equal the run's number, because `20` and `22` are versions too.
 */
export function replaceMarks(text: string, marks: RunMarks): string {
  const steps = [replaceCommits, replaceDates, replaceNumbers, replaceRefs, replaceWords];
  return mergePlaceholders(steps.reduce((result, step) => step(result, marks), text));
}

const PLACEHOLDER = '*';
const START = '(?<![A-Za-z0-9])';
const END = '(?![A-Za-z0-9])';
/** A token that is not part of a version: the `7` of `pr-7`, not of `7.4`. */
const TOKEN_START = '(?<![A-Za-z0-9]|\\d\\.)';
const TOKEN_END = '(?![A-Za-z0-9]|\\.\\d)';

const COMMIT = new RegExp(`${START}((?:sha|git|commit|rev)[-_.]?|g)?([0-9a-f]{7,64})${END}`, 'gi');

/** From this run; from any run only if it is as long as a SHA or marked as one. */
export function replaceCommits(text: string, { commits }: Pick<RunMarks, 'commits'>): string {
  return text.replace(COMMIT, (whole: string, mark: string | undefined, digits: string) => {
    const isWhole = digits.length === 40 || digits.length === 64;
    const isOurs = commits.some((sha) => sha.startsWith(digits.toLowerCase()));
    return isWhole || isOurs || mark !== undefined ? PLACEHOLDER : whole;
  });
}

const DAY = '20\\d\\d([-_./]?)(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])';
const TIME = '[-_.T ]?[0-2]\\d[:.-]?[0-5]\\d(?:[:.-]?[0-5]\\d)?(?:[.,]\\d+)?';
const ZONE = '(?:Z|[+-]\\d\\d:?\\d\\d)';
const DATE = new RegExp(`(?<!\\d)${DAY}(?:${TIME}${ZONE}?)?(?!\\d)`, 'g');
const DAY_FIRST = /(?<![\d.])(?:0[1-9]|[12]\d|3[01])([-./])(?:0[1-9]|1[0-2])\1 ?20\d\d(?![\d.])/g;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const CLOCK = '\\d{1,2}:\\d\\d:\\d\\d(?: [AP]M)?(?: (?:[A-Z]{1,5}|[+-]\\d{4}))?';
/** The formats of `date`, `date -R` and users: `Sun Nov 29 20:08:33 UTC 2026`, `29 Nov 2026`. */
const WORDED_DATE = new RegExp(
  `(?:${START}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?${START}` +
    `(?:${MONTH}[ -]{1,2}\\d{1,2}|\\d{1,2}[ -]${MONTH}),?(?: ${CLOCK})?[ -]20\\d\\d(?: ` +
    `${CLOCK})?${END}`,
  'g',
);
const BARE_CLOCK = /(?<![\w:.])[0-2]\d:[0-5]\d:[0-5]\d(?![\w:])/g;

const replaceDates = (text: string): string =>
  [WORDED_DATE, DATE, DAY_FIRST, BARE_CLOCK].reduce(
    (result, pattern) => result.replace(pattern, PLACEHOLDER),
    text,
  );

const PULL =
  '(?:refs[-_./])?(?:pull[-_]request|pull|pr|mr|ci)[-_.#/]?\\d+(?:[-_./](?:merge|head))?';
const COUNTED = '(?:build|run|job|b|r|no|number)[-_.#]?';
const MARKED = new RegExp(`${TOKEN_START}(?:${PULL}|(${COUNTED})(\\d+))${TOKEN_END}`, 'gi');
/** No version has this many digits; Windows builds have 5. */
const LONG_NUMBER = new RegExp(`${START}\\d{8,}${END}`, 'g');
const BARE_NUMBER = new RegExp(`${TOKEN_START}\\d{5,7}${TOKEN_END}`, 'g');

function replaceNumbers(text: string, { numbers }: RunMarks): string {
  const marked = text.replace(MARKED, (whole: string, _word: unknown, number?: string) =>
    number === undefined || numbers.includes(number) ? PLACEHOLDER : whole,
  );
  return marked
    .replace(LONG_NUMBER, PLACEHOLDER)
    .replace(BARE_NUMBER, (number) => (numbers.includes(number) ? PLACEHOLDER : number));
}

function replaceRefs(text: string, { refs }: RunMarks): string {
  const spelled = [...new Set(refs.flatMap(listSpellings))].sort((a, b) => b.length - a.length);
  return spelled.reduce((result, ref) => {
    const pattern = ref.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return result.replace(new RegExp(`${TOKEN_START}${pattern}${TOKEN_END}`, 'gi'), PLACEHOLDER);
  }, text);
}

/** The way metadata actions and users write a ref in a tag: `feature/x` becomes `feature-x`. */
function listSpellings(ref: string): string[] {
  const version = /^v?(\d+\.\d+)(\.\d+.*)?$/.exec(ref);
  const versions = version ? [`${version[1]}${version[2] ?? ''}`, version[1] as string] : [];
  const slugs = ['-', '_', '.'].flatMap((separator) =>
    [/[^\w.-]+/g, /[^A-Za-z0-9]+/g].map((others) => ref.replace(others, separator)),
  );
  return [ref, ...slugs, ...versions].filter((spelling) => /[A-Za-z0-9]/.test(spelling));
}

const WORDS = new RegExp(
  `${TOKEN_START}(?:latest|main|master|trunk|head|merge|ci|pr|pull)${TOKEN_END}`,
  'gi',
);

const replaceWords = (text: string): string => text.replace(WORDS, PLACEHOLDER);

/** A placeholder next to text that identifies the image adds nothing: `*-alpine` is `alpine`. */
const mergePlaceholders = (text: string): string =>
  text
    .replace(/\*(?:[-_.+/:]\*)+/g, PLACEHOLDER)
    .replace(/(?<=.)[-_+.]\*/g, '')
    .replace(/^\*[-_+.](?=.)/, '');
