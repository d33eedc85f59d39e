import { expect, test } from '@jest/globals';
import { failureReport } from '../../src/action/failure.ts';
import { inInputWords } from '../../src/action/input-words.ts';
import { parseRuleFlags } from '../../src/budget/parse/rule-flags.ts';
import { type ErrorCode, GateError } from '../../src/errors.ts';
import { finding, SAMPLES } from '../support/sample-reports.ts';

const told = (code: ErrorCode, message: string, where?: string, fix?: string) =>
  inInputWords(failureReport(new GateError(code, message, { where, fix }), 'app', undefined))
    .images[0]?.error;

test.each([
  [
    'give it longer with --timeout, for example --timeout 1h',
    'give it longer with the input timeout, for example timeout: 1h',
  ],
  ['pick one, for example with --select app:1', 'pick one, for example with select: app:1'],
  ['the Dockerfile goes to --file', 'the Dockerfile goes to the input file'],
  [
    'write --secret id=N,src=F or --secret id=N,env=V',
    'write secrets: id=N,src=F or secrets: id=N,env=V',
  ],
  [
    'give --platform one of these, or leave it out',
    'give the input platforms one of these, or leave it out',
  ],
  [
    'name an image, for example: plimsoll check docker:app:latest',
    'name an image, for example: image: docker:app:latest',
  ],
  ['write it again with plimsoll check --report', 'write it again with plimsoll check --report'],
  ['pack it again without --sparse', 'pack it again without --sparse'],
])('an advice names inputs where there are any: %s', (fix, expected) =>
  expect(told('TIMEOUT', 'm', 'w', fix)).toMatchObject({ message: 'm', where: 'w', fix: expected }),
);

test('a place is an input with its value; what a builder said stays as it was', () => {
  const error = told('BUILD_FAILED', 'its log ends:\nunknown flag --build', '--build ./app');
  expect(error).toMatchObject({
    message: 'its log ends:\nunknown flag --build',
    where: 'build: ./app',
  });
});

test('mistakes in rules are mistakes in that input, named once', () => {
  let error: unknown;
  try {
    parseRuleFlags(['highestImagBytes=3', 'highestLayerCount=abc']);
  } catch (thrown) {
    error = thrown;
  }
  const { message, where } = error as GateError;
  expect(told('USAGE', message, where)).toMatchObject({
    message: expect.stringMatching(
      /^input rules not usable: 2 problems\n {2}input rules {2}unknown rule/,
    ),
    where: 'input rules',
  });
});

test('a limit of the input says so', () => {
  const [image] = SAMPLES.over().images;
  if (image === undefined) throw new Error('the sample has an image');
  const limited = { ...finding('highestImageBytes', 'imageBytes', 2, { fail: 1 }), from: '--rule' };
  const report = inInputWords({ ...SAMPLES.over(), images: [{ ...image, findings: [limited] }] });
  expect(report.images[0]?.findings[0]?.from).toBe('input rules');
});
