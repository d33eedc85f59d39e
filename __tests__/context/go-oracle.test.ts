import { beforeAll, expect, jest, test } from '@jest/globals';
import { BadPattern } from '../../src/context/ignore/go-match.ts';
import { type ParentMatches, PatternMatcher } from '../../src/context/ignore/pattern-matcher.ts';
import { readIgnoreFile } from '../../src/context/ignore/read-ignore-file.ts';
import { describeWith } from '../support/engines.ts';
import { buildGoContext, type GoAnswer, type GoQuestion } from '../support/go-context/ask-go.ts';
import { type Draw, drawFrom } from '../support/random-image.ts';

jest.setTimeout(600_000);

/** To test more: e.g. PLIMSOLL_CONTEXT_ROUNDS=50000 PLIMSOLL_SEED=7. */
const ROUNDS = Number(process.env.PLIMSOLL_CONTEXT_ROUNDS ?? 1500);
const SEED = Number(process.env.PLIMSOLL_SEED ?? 1);

const PIECES = [
  ...[
    '*',
    '**',
    '**/',
    '/**',
    '/**/',
    '?',
    '/',
    '.',
    '..',
    './',
    '//',
    '!',
    '#',
    ' ',
    '\\',
    '\\\\',
  ],
  ...['[', ']', '[a-c]', '[^a]', '[!a]', '[]a]', '[a-]', '[*]', '[**]', '[?]', '[\\]]', '[z-a]'],
  ...['[[:alpha:]]', '[[:^digit:]]', '[[:no:]]', '[\\d]', '[+-0]', '\\d', '\\w', '\\S', '\\b'],
  ...[
    '\\B',
    '\\A',
    '\\z',
    '\\Q',
    '\\E',
    '\\x41',
    '\\12',
    '\\7',
    '\\pL',
    '\\PL',
    '\\n',
    '\\e',
    '\\p{L}',
    '\\P{Greek}',
    '\\x{e9}',
  ],
  ...[
    '+',
    '(',
    ')',
    '|',
    '{',
    '}',
    '{2}',
    '{1,2}',
    '{0,}',
    '{,2}',
    '{1001}',
    '$',
    '^',
    '-',
    '~',
    'a',
    'b',
    'ab',
    'a.b',
    'B',
    '0',
    '_',
  ],
  ...['\xc3\xa9', '\xe2\x82\xac', '\xff', '\xed\xa0\x80', '\xc2\xa0', '\xef\xbb\xbf', '\t', '\r'],
];
const NAMES = [
  ...['a', 'b', 'ab', 'a.b', 'aXb', 'a+b', '(a)', 'a b', 'B', '0', 'a^', ']', '[', '*', '\\', '!a'],
  ...['\xc3\xa9', '\xff', '\xe2\x82\xac', 'a\nb', '{2}', 'aa', '-', '$', '_', 'A', '.a', 'a-b'],
];

const repeat = (draw: Draw, most: number, of: () => string): string[] =>
  Array.from({ length: 1 + draw.below(most) }, of);

/** Half of them start as a path, so some match. */
function randomPattern(draw: Draw): string {
  const text = draw.chance(0.5)
    ? replaceParts(draw, randomPath(draw))
    : repeat(draw, 5, () => drawPiece(draw)).join('');
  return draw.chance(0.25) ? `!${text}` : text;
}

const drawPiece = (draw: Draw): string => PIECES[draw.below(PIECES.length)] as string;

const replaceParts = (draw: Draw, path: string): string =>
  path.replace(/./gs, (byte) => {
    if (draw.chance(0.15)) return drawPiece(draw);
    return draw.chance(0.3)
      ? (['*', '**', '?', `\\${byte}`, `[${byte}]`][draw.below(5)] as string)
      : byte;
  });

const randomPath = (draw: Draw): string =>
  repeat(draw, 4, () => NAMES[draw.below(NAMES.length)] as string).join('/');

function matchWithParents(matcher: PatternMatcher, path: string): boolean {
  let parent: ParentMatches | undefined;
  let isMatch = false;
  const names = path.split('/');
  for (let depth = 1; depth <= names.length; depth++) {
    const found = matcher.match(names.slice(0, depth).join('/'), parent);
    [isMatch, parent] = [found.isMatch, found.own];
  }
  return isMatch;
}

function getOutcome(match: () => boolean): number {
  try {
    return match() ? 1 : 0;
  } catch (error) {
    if (!(error instanceof BadPattern)) throw error;
    return -1;
  }
}

/** Our answer to a query about patterns, in the oracle's format. */
function answer(patterns: readonly string[], paths: readonly string[]) {
  try {
    const matcher = new PatternMatcher(patterns);
    return {
      isBad: false,
      alone: paths.map((path) => getOutcome(() => matcher.matchAlone(path))),
      withParents: paths.map((path) => getOutcome(() => matchWithParents(matcher, path))),
    };
  } catch (error) {
    if (!(error instanceof BadPattern)) throw error;
    return { isBad: true, alone: null, withParents: null };
  }
}

const toOurs = ({ Error: error, Alone, WithParents }: GoAnswer) => ({
  isBad: error !== '',
  alone: Alone,
  withParents: WithParents,
});

describeWith(['go', 'buildkit'], 'github.com/moby/patternmatcher', () => {
  let ask: (questions: readonly GoQuestion[]) => GoAnswer[];
  beforeAll(() => {
    ask = buildGoContext();
  });

  test('decides the same about random patterns and paths', () => {
    const draw = drawFrom(SEED);
    const questions = Array.from({ length: ROUNDS }, () => ({
      patterns: repeat(draw, 3, () => randomPattern(draw)),
      paths: repeat(draw, 20, () => randomPath(draw)),
    }));
    const answers = ask(questions);
    const counts = { '1': 0, '0': 0, '-1': 0 };
    questions.forEach(({ patterns, paths }, index) => {
      const theirs = toOurs(answers[index] as GoAnswer);
      expect({ patterns, paths, ...answer(patterns, paths) }).toEqual({
        patterns,
        paths,
        ...theirs,
      });
      for (const outcome of theirs.alone ?? []) counts[`${outcome as 0 | 1 | -1}`]++;
    });
    // Random patterns that match nothing, or that are all invalid, would prove nothing.
    expect(counts['1']).toBeGreaterThan(ROUNDS / 4);
    expect(counts['0']).toBeGreaterThan(ROUNDS / 4);
    expect(counts['-1']).toBeGreaterThan(ROUNDS / 20);
  });

  test('reads the same patterns from random ignore files', () => {
    const draw = drawFrom(SEED);
    const files = Array.from({ length: ROUNDS }, () =>
      repeat(draw, 8, () => (draw.below(3) === 0 ? '\n' : randomPattern(draw))).join(''),
    );
    const long = ['a'.repeat(65_535), 'a'.repeat(65_536), `${'a'.repeat(65_535)}\n`];
    const answers = ask([...files, ...long].map((file) => ({ file })));
    [...files, ...long].forEach((file, index) => {
      const { Error: error, Patterns } = answers[index] as GoAnswer;
      expect({ file, patterns: readIgnoreFile(file) }).toEqual({
        file,
        patterns: error === '' ? (Patterns ?? []) : undefined,
      });
    });
  });
});
