import { describe, expect, test } from '@jest/globals';
import { ADVICE_RULES, listSubjects } from '../../src/advise/rules.ts';
import { describeAdvice, isUrgent } from '../../src/advise/words.ts';
import {
  ADVICE_IDS,
  type Advice,
  type AdviceId,
  type AdvicePlace,
} from '../../src/model/advice.ts';

const place = (layer: number, hiddenInLayer?: number, path = '/a'): AdvicePlace =>
  hiddenInLayer === undefined
    ? { path, bytes: 1_000_000, layer, isVisible: true }
    : { path, bytes: 1_000_000, layer, isVisible: false, hiddenInLayer };

function advice(
  id: AdviceId,
  subject: string,
  places: readonly AdvicePlace[],
  more: Partial<Advice> = {},
): Advice {
  const bytes = places.reduce((sum, one) => sum + one.bytes, 0);
  return {
    id,
    subject,
    bytes,
    layer: places[0]?.layer ?? 0,
    places,
    placeCount: places.length,
    ...more,
  };
}
const getTitle = (...about: Parameters<typeof advice>): string =>
  describeAdvice(advice(...about)).title;

describe('a title states the size, the subject and the place', () => {
  test.each<[string, string]>([
    [getTitle('package-index', 'apt', [place(2)]), '1.0 MB of apt lists and archives in layer 2'],
    [
      getTitle('package-index', 'apt', [place(2, 3)]),
      '1.0 MB of apt lists and archives in layer 2, hidden by layer 3',
    ],
    [
      getTitle('package-index', 'apt', [place(2, 3), place(2)]),
      '2.0 MB of apt lists and archives in layer 2',
    ],
    [
      getTitle('package-index', 'apt', [place(7), place(2)]),
      '2.0 MB of apt lists and archives in layers 2 and 7',
    ],
    [
      getTitle('package-index', 'apt', [place(7), place(2), place(3)]),
      '3.0 MB of apt lists and archives mostly in layer 7',
    ],
    [
      getTitle('package-index', 'apt', [place(7)], { placeCount: 9 }),
      '1.0 MB of apt lists and archives mostly in layer 7',
    ],
    [
      getTitle('package-index', 'apt', [place(7, 8)], { placeCount: 9 }),
      '1.0 MB of apt lists and archives mostly in layer 7',
    ],
    [
      getTitle('language-cache', 'npm', [place(2, 3), place(2, 4)]),
      '2.0 MB of npm cache in layer 2, hidden by later layers',
    ],
    [
      getTitle('deleted-later', 'run', [place(3, 4)]),
      '1.0 MB added in layer 3, deleted by layer 4',
    ],
    [
      getTitle('deleted-later', 'run', [place(3, 4), place(3, 9)]),
      '2.0 MB added in layer 3, deleted by later layers',
    ],
    [
      getTitle('copied-metadata', 'mode+owner', [place(5, 6)]),
      '1.0 MB in layer 5, copied again by layer 6: new mode and owner',
    ],
    [
      getTitle('copied-metadata', 'nothing', [place(5, 6)]),
      '1.0 MB in layer 5, copied again by layer 6',
    ],
    [
      getTitle('private-files', 'ssh-key', [place(1, 2)]),
      'SSH private key in layer 1, hidden by layer 2',
    ],
    [getTitle('private-files', 'key-file', [place(1)]), 'Private key file in layer 1'],
    [
      getTitle('private-files', 'key-file', [place(1), place(1, 2, '/b')]),
      '2 private key files in layer 1',
    ],
    [
      getTitle('private-files', 'key-file', [place(1, 2), place(2)]),
      'Private key file in layers 1 and 2',
    ],
    [
      getTitle('private-files', 'key-file', [place(1)], { placeCount: 30 }),
      '30 private key files mostly in layer 1',
    ],
    [getTitle('private-files', '.git', [place(4)]), '1.0 MB of Git history (.git) in layer 4'],
  ])('%s', (title, expected) => expect(title).toBe(expected));
});

/** Every subject that detection produces, by rule. */
const SUBJECTS: readonly (readonly [AdviceId, string])[] = [
  ...ADVICE_IDS.flatMap((id) => listSubjects(id).map((subject) => [id, subject] as const)),
  ...['time', 'mode+owner+time'].map((subject) => ['copied-metadata', subject] as const),
];

const KEYWORDS = /^(?:#|FROM |RUN |COPY |ADD |ENV )/;
const PRINTABLE = /^[\x20-\x7e]+$/;

/** Without the files that belong in `.dockerignore`, and with continued lines joined. */
function instructions(fix: readonly string[]): string[] {
  const lines: string[] = [];
  let isIgnore = false;
  for (const line of fix) {
    if (line.startsWith('#')) isIgnore = line === '# .dockerignore:';
    else if (isIgnore) continue;
    const last = lines.at(-1) ?? '';
    if (last.endsWith('\\')) lines[lines.length - 1] = last.slice(0, -1) + line.trimStart();
    else lines.push(line);
  }
  return lines;
}

/** Each subject with the words for unknown subjects. */
const GENERAL = new Set(['other', 'nothing', 'npm', 'copied-root', 'slim']);

describe('the words of every subject', () => {
  test.each(SUBJECTS)('%s %s', (id, subject) => {
    const { title, why, fix } = describeAdvice(
      advice(id, subject, [place(10, 12), place(11, 12)], { bytes: 180_400_000 }),
    );
    for (const text of [title, why, ...fix]) expect(text).toMatch(PRINTABLE);
    expect(title.length).toBeLessThanOrEqual(80);
    for (const line of fix) expect(line.length).toBeLessThanOrEqual(92);
    expect(fix.join('\n')).not.toContain('...');
    for (const line of instructions(fix)) {
      expect(line).toMatch(KEYWORDS);
      expect(line).not.toMatch(/\\$/);
    }
  });

  test.each(SUBJECTS.filter(([, subject]) => !GENERAL.has(subject)))(
    '%s %s: are specific',
    (id, subject) => {
      const places = [place(1, 2)];
      expect(describeAdvice(advice(id, subject, places))).not.toEqual(
        describeAdvice(advice(id, 'no such subject', places)),
      );
    },
  );

  test('each subject has one cause', () => {
    const signed = ADVICE_IDS.flatMap((id) => [
      ...new Set((ADVICE_RULES[id].signs ?? []).map(({ subject }) => subject)),
    ]);
    expect(new Set(signed).size).toBe(signed.length);
  });
});

describe('advice from another version', () => {
  const unknown = [
    '',
    'constructor',
    '__proto__',
    'toString',
    'mode+constructor',
    '\x1b[2J\n::error::',
    'x'.repeat(1e6),
  ];
  const odd: Partial<Advice>[] = [
    {},
    { places: [], placeCount: 0 },
    { places: [], placeCount: 1e300, bytes: 1e300, layer: 1e300 },
    { places: [place(1e300, 1e300)], placeCount: 0 },
    { places: [{ path: '\x1b[2J', bytes: 0, layer: 0, isVisible: false }] },
  ];
  test.each(ADVICE_IDS)("%s: an unknown subject has generic words that don't repeat it", (id) => {
    for (const subject of unknown) {
      for (const more of odd) {
        const { title, why, fix } = describeAdvice(advice(id, subject, [place(1)], more));
        for (const text of [title, why, ...fix]) expect(text).toMatch(PRINTABLE);
        expect(title.length).toBeLessThan(700);
      }
    }
  });
});

test('only readable secrets are urgent', () =>
  expect(ADVICE_IDS.filter((id) => isUrgent(advice(id, '', [])))).toEqual(['private-files']));
