import { usageError } from './failure.ts';
import { quote } from './quote.ts';
import type { Sentence, Words } from './sentence.ts';
import { long } from './template.ts';

const NO_COMMAND_FIX =
  'to check an image, run: plimsoll check docker:NAME; for everything else, see plimsoll --help';

const writeCommand = (form: string): string => `write: plimsoll ${form}`;

/** What commands need, and how to write it. */
const NEEDS = {
  view: ['exactly one image or report', 'SOURCE'],
  judge: ['exactly one report', 'REPORT.json'],
  compare: ['exactly two images or reports', 'OLD NEW'],
  whatif: ['exactly one image', 'SOURCE'],
  context: ['exactly one folder', 'DIR'],
  scorecard: ['a build', '--build DIR'],
  order: ['a build', '--build DIR'],
  fix: ['a build', '--build DIR'],
} as const;
export type NeedyCommand = keyof typeof NEEDS;

/** Why a text is not a time, and what to write. */
const TIME_PROBLEMS = {
  'no unit': ['has no unit', (text: string) => `did you mean ${text}s or ${text}m?`],
  'too long': ['is too long', () => 'write at most 596h'],
  'not a time': ['is not a time', () => 'write a number and a unit, e.g. 90s, 15m or 1h'],
} as const;
export type TimeProblem = keyof typeof TIME_PROBLEMS;

/** Messages about flags, inputs and arguments. */
export const USAGE = {
  'debug-output': 'the output of PLIMSOLL_DEBUG=1',
  'no-command': usageError(
    'no command given[ before {before}]; commands: {commands:all}',
    NO_COMMAND_FIX,
  ),
  'unknown-command': usageError(
    'unknown command "{text}"; [did you mean "{meant}"?|commands: {commands:all}]',
    '[{meant:if}commands: {commands:all}|to check an image, run: plimsoll check {line}]',
  ),

  'flags-invalid': usageError('{problems:lines}', 'see plimsoll {command} --help'),
  'flag-repeated': '{flag} is set more than once',
  'flag-with-value': '{flag} takes no value',
  'flag-without-value': '{flag} needs a value: {flag} {wanted}',
  'flag-of-other-command': "{flag} can't be used with plimsoll {command}",
  'unknown-flag': 'unknown flag {flag}[; did you mean {meant}?]',
  'flags-exclusive': usageError("{flag} and {other} can't be used together", 'remove one of them'),
  'flag-needs-build': usageError('--{flag} needs --build', 'add --build DIR, or remove it'),

  'wrong-arguments': ({ command }: { command: NeedyCommand }) => {
    const [needed, form] = NEEDS[command];
    return usageError(`${command} needs ${needed}`, writeCommand(`${command} ${form}`));
  },
  'unexpected-argument': usageError('unexpected argument "{text}"', 'write: plimsoll {form}'),
  'build-and-images': ({ images }: { images: readonly string[] }) =>
    usageError(
      "--build creates the image to check, so other images can't be named",
      `remove ${images.join(' ')}`,
    ),
  'baseline-only-in-action': usageError(
    '--baseline {mode} works only in the action, which keeps reports',
    'specify an image, a report, or build',
  ),
  'judge-does-not-build': usageError(
    '--baseline build needs a build, but judge does not build',
    'specify an image or a report with --baseline',
  ),
  'history-of-platforms': usageError(
    'history shows one platform',
    'remove the others of --platform',
  ),
  'convert-and-measure': usageError(
    "--from converts a file, so {other} can't be used",
    'remove {other}',
  ),

  'unknown-format': usageError('unknown format "{format}"', 'use one of: {known:all}'),
  'unknown-name': usageError(
    'unknown [{isPreset:if}preset|advice rule] "{name}"[; did you mean "{meant}"?]',
    '[{isPreset:if}presets|rules]: {known:all}',
  ),
  'not-share': usageError(
    '--keep {text} is not a percentage up to {mostPercent}%',
    'write e.g. --keep 30%',
  ),
  'not-count': usageError('--last {text} is not a number', 'write how many tags, e.g. --last 20'),
  'not-time': ({ text, problem }: { text: string; problem: TimeProblem }, { option }: Words) => {
    const [why, getFix] = TIME_PROBLEMS[problem];
    return usageError(`${option('timeout', quote(text))} ${why}`, getFix(text));
  },
  'not-platform': ({ text, hint }: { text: string; hint: Sentence }, { format, option }: Words) =>
    usageError(`${option('platform', quote(text))} is not a platform`, format(hint)),
  'platform-hint':
    '[did you mean {meant}?|write OS/ARCHITECTURE, e.g. linux/amd64 or linux/arm/v7]',
  'no-reason': usageError(
    'raise needs a reason, which it writes next to the limit',
    'add e.g. --why "the new model is larger"',
  ),
  'line-with-comment': long(
    '{line:string} may end in a comment; write the comment on a separate line, or put the ',
    'whole line in quotes',
  ),
} as const;
