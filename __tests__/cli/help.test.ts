import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import { COMMANDS, type CommandName } from '../../src/cli/commands.ts';
import { FLAGS } from '../../src/cli/flags.ts';
import { renderCommandHelp, renderOverview } from '../../src/cli/help.ts';

const NAMES = COMMANDS.map(({ name }) => name);

/** The number of lines, and the width of the widest. */
const measureText = (text: string): { rows: number; columns: number } => {
  const lines = text.trimEnd().split('\n');
  return { rows: lines.length, columns: Math.max(...lines.map(({ length }) => length)) };
};

function expectOneScreen(text: string): void {
  const { rows, columns } = measureText(text);
  // One line is left for the prompt.
  expect(rows).toBeLessThanOrEqual(39);
  expect(columns).toBeLessThanOrEqual(80);
}

describe('the overview', () => {
  test('fits one screen', () => expectOneScreen(renderOverview()));

  test('lists every command, but none of their flags', () => {
    const overview = renderOverview();
    for (const name of NAMES) expect(overview).toMatch(new RegExp(`^  ${name} `, 'm'));
    for (const { name } of FLAGS) expect(overview).not.toContain(`--${name}`);
  });
});

describe.each(NAMES)('the help of %s', (name) => {
  const help = renderCommandHelp(name, 80);

  test('fits one screen', () => expectOneScreen(help));

  test('lists the flags of this command only', () => {
    const [flags = ''] = /\nFlags\n(.*)\nExamples\n/s.exec(help) ?? [];
    const [listed = '', ofBuilder = ''] = flags.split('passed to docker buildx build:');
    const own = FLAGS.filter(({ commands }) => commands.includes(name));
    const listFlags = (isOfBuilder?: true) =>
      own.filter((flag) => flag.isOfBuilder === isOfBuilder).map((flag) => flag.name);
    expect([...listed.matchAll(/^ {2}--([\w-]+)/gm)].map(([, flag]) => flag)).toEqual(listFlags());
    expect([...ofBuilder.matchAll(/--([\w-]+)/g)].map(([, flag]) => flag)).toEqual(listFlags(true));
  });

  test('shows two examples that are valid command lines', () => {
    const examples = help.split('\nExamples\n')[1]?.match(/^ {2}plimsoll .*$/gm) ?? [];
    expect(examples).toHaveLength(2);
    for (const example of examples)
      expect(parseArguments(example.trim().split(' ').slice(1)).name).toBe(name);
  });

  test('uses more of a wide terminal, and stays readable on a narrow one', () => {
    expect(measureText(renderCommandHelp(name, 200)).columns).toBeLessThanOrEqual(100);
    expect(measureText(renderCommandHelp(name, 30)).rows).toBeLessThanOrEqual(80);
  });
});

describe('a request for help', () => {
  test.each<[string, CommandName | undefined]>([
    ['help', undefined],
    ['--help', undefined],
    ['-h', undefined],
    ['--quiet --help', undefined],
    ['help check', 'check'],
    ['check --help', 'check'],
    ['check -h', 'check'],
    ['--help ratchet', 'ratchet'],
    ['compare only-one --no-such-flag --help', 'compare'],
  ])('plimsoll %s', (line, of) =>
    expect(parseArguments(line.split(' '))).toEqual({ name: 'help', of }),
  );

  test.each(['help chekc', 'chekc --help'])(
    'plimsoll %s does not: the command is unknown',
    (line) => expect(() => parseArguments(line.split(' '))).toThrow(/unknown command "chekc"/),
  );

  test('an unknown flag points to the help of its command', () =>
    expect(() => parseArguments(['ratchet', '--frmat', 'json'])).toThrow(
      expect.objectContaining({ fix: 'see plimsoll ratchet --help' }),
    ));
});
