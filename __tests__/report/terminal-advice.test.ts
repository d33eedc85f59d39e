import { describe, expect, test } from '@jest/globals';
import type { Advice, AdviceId } from '../../src/model/advice.ts';
import type { BaseImageFacts } from '../../src/model/base.ts';
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

function showAdvice(
  all: readonly Advice[],
  verdict: Verdict = 'fail',
  more = {},
  base: BaseImageFacts | undefined = undefined,
): string {
  const report: GateReport = SAMPLES.over();
  const images = report.images.map((image) => ({
    ...image,
    ...(image.facts && { facts: { ...image.facts, ...(base && { base }) } }),
    verdict,
    advice: all,
  }));
  return renderTerminal({ ...report, images }, { columns: 80, color: false, ...more });
}

const savings = (text: string): string => /^ {2}What would take.*?(?=\n\n)/ms.exec(text)?.[0] ?? '';

describe('what would take bytes out again', () => {
  test('shows at most three changes with line and result, and counts the rest', () => {
    const text = savings(showAdvice([...FOUR, advice('language-cache', 'pip', 1e6)]));
    expect(text).toMatch(
      /^ {2}What would take 61\.0 MB \(34%\) out again ─+\n {2}→ 119\.4 MB, within the 150/,
    );
    expect(text).toMatch(/\n {2}34\.0 MB {2}delete \/npm\/0 and 3 other paths in the instruction/);
    expect(text).toContain('(3 of 4 changes shown)');
  });

  test('warns about files that everyone can read, even if the image passes', () => {
    for (const verdict of ['fail', 'pass'] as const)
      expect(showAdvice(FOUR, verdict).replaceAll(/\s+/g, ' ')).toContain(
        'SSH private key in layer 2: everyone who can pull the image can read /ssh-key/0',
      );
  });

  test('has every place and every fix with --verbose', () => {
    const text = showAdvice(FOUR, 'fail', { verbose: true });
    expect(text).toContain('6.0 MB in layer 2, copied again');
    expect(text).toContain('/npm/3');
    expect(text).toContain('npm cache clean --force');
  });

  test('does not promise bytes of the base image', () => {
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
    const text = showAdvice(
      [advice('language-cache', 'npm', 34e6), inBase],
      'fail',
      { verbose: true },
      base,
    );
    expect(savings(text)).toMatch(/^ {2}What would take 34\.0 MB/);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'apt lists and archives in layer 1, in what looks like the base image',
    );
    expect(savings(showAdvice([inBase], 'fail', {}, base))).toBe('');
  });

  test('is absent if nothing would help', () => expect(savings(showAdvice([]))).toBe(''));

  test.each([40, 60, 80, 120])('fits %d columns, and loses no part of a fix', (columns) => {
    const lines = showAdvice(FOUR, 'fail', { columns, verbose: true }).split('\n');
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    // As a Dockerfile is parsed: a backslash joins the next line.
    const text = lines
      .join('\n')
      .replaceAll(/(?<=\S)\\\n/g, '')
      .replaceAll(/ \\\n\s*/g, ' ');
    expect(text).toContain('RUN npm ci && npm cache clean --force');
    expect(text).toContain('&& apt-get install -y --no-install-recommends curl && rm -rf');
    expect(text).toContain('RUN --mount=type=cache,target=/root/.npm npm ci');
  });

  test('can be printed as ASCII', () =>
    expect(showAdvice(FOUR, 'fail', { verbose: true, ascii: true })).toMatch(/^[\n\x20-\x7e]+$/));
});
