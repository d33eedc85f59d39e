import { describe, expect, test } from '@jest/globals';
import type { Advice, AdviceId } from '../../src/model/advice.ts';
import type { BaseFacts } from '../../src/model/base.ts';
import type { GateReport, Verdict } from '../../src/model/report.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { SAMPLES } from '../support/sample-reports.ts';

function advice(id: AdviceId, subject: string, bytes: number, count = 1): Advice {
  const places = Array.from({ length: count }, (_, i) => ({
    path: `/${subject}/${i}`,
    bytes: bytes / count,
    layer: 2,
    isVisible: true,
  }));
  return { id, subject, bytes, layer: 2, places, placeCount: count };
}

const FOUR = [
  advice('private-files', 'ssh-key', 1700),
  advice('language-cache', 'npm', 34e6, 4),
  advice('package-index', 'apt', 20e6),
  advice('copied-metadata', 'mode', 6e6),
];

function shown(
  all: readonly Advice[],
  verdict: Verdict = 'fail',
  more = {},
  others = 0,
  base: BaseFacts | undefined = undefined,
): string {
  const report: GateReport = SAMPLES.over();
  const images = report.images.map((image) => ({
    ...image,
    ...(image.facts && { facts: { ...image.facts, ...(base && { base }) } }),
    verdict,
    advice: all,
  }));
  const text = renderTerminal(
    {
      ...report,
      images: [...images, ...Array.from({ length: others }, () => images[0])].flatMap(
        (one) => one ?? [],
      ),
    },
    { columns: 80, color: false, ...more },
  );
  return /^ {2}What would help.*?(?=\n\n)/ms.exec(text)?.[0] ?? '';
}

describe('what would help', () => {
  test('is at most three causes; the rest is counted', () => {
    const text = shown(FOUR);
    expect(text).toMatch(/^ {2}What would help ─+ up to 60\.0 MB less\n/);
    expect(text).toContain('\n  SSH private key in layer 2\n    /ssh-key/0\n');
    expect(text).toContain('\n  20.0 MB of apt lists and archives in layer 2\n');
    expect(text).not.toContain('copied again');
    expect(text).toMatch(/\n {2}and 1 more, 6\.0 MB$/);
  });

  test('names two places of each cause, and one way to mend it', () => {
    const text = shown(FOUR);
    expect(text).toContain(
      '    8.5 MB  /npm/0  layer 2\n    8.5 MB  /npm/1  layer 2\n    and 2 more\n',
    );
    expect(text).toContain('RUN --mount=type=cache,target=/root/.npm npm ci');
    expect(text).not.toContain('npm cache clean');
  });

  test('is all there is to say with --verbose', () => {
    const text = shown(FOUR, 'fail', { verbose: true });
    expect(text).toContain('6.0 MB in layer 2, copied again');
    expect(text).toContain('/npm/3');
    expect(text).toContain('npm cache clean --force');
    expect(text).toContain('Whoever can pull the image can read it');
    expect(text).not.toContain('more');
  });

  test('says what is in the base image, and does not promise it', () => {
    const base = {
      name: null,
      digest: null,
      layerCount: 2,
      by: 'history',
      certainty: 'likely',
    } as const;
    const one = advice('package-index', 'apt', 20e6);
    const inBase = {
      ...one,
      layer: 1,
      places: one.places.map((place) => ({ ...place, layer: 1 })),
    };
    const text = shown(
      [advice('language-cache', 'npm', 34e6), inBase],
      'fail',
      { columns: 120 },
      0,
      base,
    );
    expect(text).toMatch(/^ {2}What would help ─+ up to 34\.0 MB less\n/);
    expect(text).toContain(
      'apt lists and archives in layer 1, in what looks like the base image\n',
    );
    expect(shown([inBase], 'fail', {}, 0, base)).toMatch(
      /^ {2}What would help ─+ with another base image\n/,
    );
    expect(shown([inBase], 'fail', { columns: 120 }, 0, { ...base, certainty: 'exact' })).toContain(
      'in layer 1, in the base image\n',
    );
  });

  test('is not there where nothing would', () => expect(shown([])).toBe(''));

  test('is of an image within its budget only what nobody should read, also among others', () => {
    for (const others of [0, 1]) {
      const text = shown(FOUR, 'pass', {}, others);
      expect(text).toMatch(/^ {2}What would help ─+ readable by everybody who has the image\n/);
      expect(text).toContain('SSH private key');
      expect(text).not.toContain('npm');
    }
    expect(shown(FOUR.slice(1), 'pass')).toBe('');
    expect(shown(FOUR, 'pass', { verbose: true })).toContain('npm');
  });

  test.each([40, 60, 80, 120])('fits %d columns, and loses none of a fix', (columns) => {
    const lines = shown(FOUR, 'fail', { columns, verbose: true }).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    // As a Dockerfile is read: what a backslash breaks is one line.
    const text = lines
      .join('\n')
      .replaceAll(/(?<=\S)\\\n/g, '')
      .replaceAll(/ \\\n\s*/g, ' ');
    expect(text).toContain('RUN npm ci && npm cache clean --force');
    expect(text).toContain('&& apt-get install -y --no-install-recommends ... && rm -rf');
    expect(text).toContain('RUN --mount=type=cache,target=/root/.npm npm ci');
    expect(text).not.toContain('…');
  });

  test('needs nothing but ASCII', () =>
    expect(shown(FOUR, 'fail', { verbose: true, ascii: true })).toMatch(/^[\n\x20-\x7e]+$/));
});
