import { describe, expect, test } from '@jest/globals';
import { joinChanges } from '../../src/advise/joint-changes.ts';
import type { Advice, AdviceId } from '../../src/model/advice.ts';
import type { ReadFacts } from '../../src/model/facts.ts';

const makeFacts = (...instructions: readonly (string | null)[]): ReadFacts =>
  ({ layers: instructions.map((instruction) => ({ instruction })) }) as unknown as ReadFacts;

function advice(id: AdviceId, subject: string, path: string, more: Partial<Advice> = {}): Advice {
  const place = { path, bytes: 1, layer: 0, isVisible: true };
  return { id, subject, bytes: 1, layer: 0, places: [place], placeCount: 1, ...more };
}

const lists = advice('package-index', 'apt', '/var/lib/apt/lists');
const recommended = advice('recommended-packages', 'recommended', '/usr/bin/gs', {
  packages: { count: 1, all: 2, names: ['ghostscript'] },
});
const npmCache = advice('language-cache', 'npm', '/root/.npm', { layer: 1 });

const INSTALL = 'RUN apt-get update && apt-get install -y imagemagick';
const show = (given: readonly Advice[], facts: ReadFacts) =>
  joinChanges(given, facts).map(({ advice: joined, change }) => [
    joined.map(({ id }) => id).join(' '),
    change.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join(''),
  ]);

describe('changes to the same instruction', () => {
  test('are a single text to copy', () =>
    expect(show([lists, recommended], makeFacts(INSTALL))).toEqual([
      [
        'package-index recommended-packages',
        'RUN apt-get update && apt-get install -y --no-install-recommends imagemagick && ' +
          'rm -rf /var/lib/apt/lists/*',
      ],
    ]));

  test('in different layers stay separate', () => {
    const other = { ...recommended, layer: 1 };
    expect(show([lists, other], makeFacts(INSTALL, INSTALL)).map(([ids]) => ids)).toEqual([
      'package-index',
      'recommended-packages',
    ]);
  });

  test('stay separate if a rewrite is not certain', () => {
    const heredoc = 'RUN <<EOF apt-get update';
    expect(show([lists, recommended], makeFacts(heredoc))).toHaveLength(2);
    expect(show([lists, recommended], makeFacts(null))).toHaveLength(2);
  });

  test('stay separate if one also changes other layers', () => {
    const several = {
      ...lists,
      layers: [
        { layer: 0, bytes: 1 },
        { layer: 1, bytes: 1 },
      ],
    };
    expect(show([several, recommended], makeFacts(INSTALL, INSTALL))).toHaveLength(2);
  });

  test('keep the order of the advice', () =>
    expect(
      show([npmCache, lists, recommended], makeFacts(INSTALL, 'RUN npm ci')).map(([ids]) => ids),
    ).toEqual(['language-cache', 'package-index recommended-packages']));

  test('list what they leave out before the text', () => {
    const gcc = advice('toolchain', 'compilers', '/usr/bin/gcc', {
      packages: { count: 1, all: 2, names: ['gcc'] },
    });
    expect(show([lists, gcc], makeFacts('RUN apt-get install -y curl gcc'))).toEqual([
      [
        'package-index toolchain',
        'without gcc: RUN apt-get install -y curl && rm -rf /var/lib/apt/lists/*',
      ],
    ]);
  });
});
