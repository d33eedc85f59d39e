import { describe, expect, test } from '@jest/globals';
import { parseBudget } from '../../../src/budget/parse/parse-budget.ts';
import { convertLayerx } from '../../../src/judge/propose/from-layerx.ts';

const getFile = (text: string) => ({ text, source: '.layerx.yaml', sha256: '', notices: [] });
const convert = (text: string) => convertLayerx(getFile(text));
const HEAD = '# Converted from ".layerx.yaml" by plimsoll init --from.\nrules:\n';

describe('a LayerX file becomes a budget', () => {
  test('with paths by kind', () => {
    const { text, notes, limitCount } = convert(
      'version: 1\ntheme: tokyo-night\nrules:\n  lowest-efficiency: 0.95\n' +
        '  highest-wasted-bytes: 10485760\n  highest-user-wasted-percent: 0.05\npath-rules:\n' +
        '  block: ["**/.git/**", "/tmp/**"]\n  deny-waste: ["**/*.log"]\n  max-layer-count: 5\n',
    );
    expect(text).toBe(
      `${HEAD}  lowestEfficiency: 0.95\n  highestReclaimableBytes: 10MiB\n` +
        '  highestUserWastedPercent: disabled\n  lowestVisibleRatio: 95%\npaths:\n' +
        '  - { path: "**/.git/**", deny: true, why: "LayerX: block" }\n' +
        '  - { path: "/tmp/**", deny: true, why: "LayerX: block" }\n',
    );
    expect(notes).toEqual([
      expect.stringContaining('"deny-waste" has no counterpart'),
      expect.stringContaining('"max-layer-count" has no counterpart'),
    ]);
    expect(limitCount).toBe(6);
    const { rules } = parseBudget(getFile(text));
    expect(rules.get('highestReclaimableBytes')?.fail?.limit).toBe(10_485_760);
    expect(rules.get('lowestVisibleRatio')?.fail?.limit).toBe(0.95);
  });

  test('with a list of path rules', () => {
    const { text } = convert(
      'path-rules:\n  - { id: block-vcs, type: block, paths: ["**/.svn/**"] }\n' +
        '  - { id: cap, type: max-layer-count, threshold: 5 }\n',
    );
    expect(text).toContain('- { path: "**/.svn/**", deny: true, why: "LayerX: block-vcs" }');
  });

  test.each([
    ['1', true],
    ['1.1', false],
    ['-0.1', false],
    ['"0.5"', false],
  ])('with %s as a share is accepted: %s', (share, isAccepted) => {
    for (const key of ['lowest-efficiency', 'highest-user-wasted-percent']) {
      const read = () => convert(`rules: { ${key}: ${share} }`);
      if (isAccepted) expect(read).not.toThrow();
      else expect(read).toThrow(`${key} is not a number from 0 to 1`);
    }
  });

  test.each([
    ['3145728', 'highestReclaimableBytes: 3MiB'],
    ['1572864', 'highestReclaimableBytes: 1572864B'],
  ])('with %s wasted bytes', (bytes, line) =>
    expect(convert(`rules: { highest-wasted-bytes: ${bytes} }`).text).toContain(line),
  );

  test('with up to six digits of a percentage', () =>
    expect(convert('rules: { highest-user-wasted-percent: 0.123456789 }').text).toContain(
      'lowestVisibleRatio: 87.654321%',
    ));

  test('with its defaults, and 0 as off', () => {
    expect(convert('version: 1').text).toBe(
      `${HEAD}  lowestEfficiency: 0.9\n  highestUserWastedPercent: disabled\n` +
        '  lowestVisibleRatio: 90%\n',
    );
    expect(convert('rules: { lowest-efficiency: 0, highest-user-wasted-percent: 0 }').text).toBe(
      `${HEAD}  lowestEfficiency: disabled\n  highestUserWastedPercent: disabled\n`,
    );
  });
});

test.each([
  ["dive's file", 'rules:\n  lowestEfficiency: 0.9\nplugins: {}\n', 'is not a key of LayerX'],
  ['an empty file', '', 'the file is empty'],
  [
    'a text instead of a limit',
    'rules: { lowest-efficiency: high }',
    'lowest-efficiency is not a number',
  ],
  ['broken YAML', 'rules: {', 'invalid file'],
])('rejects %s', (_what, text, words) => {
  expect(() => convert(text)).toThrow(words);
});
