import { findClosest } from '../budget/parse/closest.ts';
import { GateError } from '../errors.ts';
import { readTimeout } from '../gate/time.ts';
import type { Command, CommandLine } from './command.ts';
import { COMMAND_READERS } from './command-readers.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { FORMATS, type Output } from './output-options.ts';
import { type ParsedFlags, readFlags } from './read-flags.ts';

const NAMES: readonly CommandName[] = COMMANDS.map(({ name }) => name);

/**
 * Reads the command line.
 * @throws GateError USAGE with every problem, one per line
 */
export function parseArguments(argv: readonly string[]): CommandLine {
  // A variable that expanded to nothing must not look like a pass.
  if (argv.length === 0) throw new GateError('no-command', { before: '', commands: NAMES });
  const help = readHelp(argv);
  if (help !== undefined) return help;
  if (argv[0] === '--version' || argv[0] === '-v' || argv[0] === 'version')
    return { name: 'version' };
  const name = readCommandName(argv);
  const given = readFlags(name, argv.slice(1));
  const output = readOutput(given);
  const own = COMMAND_READERS[name](given, output) as object;
  return { name, ...own, output, timeoutMs: readTimeout(given.one('timeout')) } as Command;
}

function readCommandName(argv: readonly string[]): CommandName {
  const name = NAMES.find((command) => command === argv[0]);
  if (name === undefined) throw createUnknownCommandError(argv);
  return name;
}

/** `plimsoll help COMMAND`, or `--help` or `-h` anywhere, for the named command. */
function readHelp(argv: readonly string[]): CommandLine | undefined {
  const isHelp = (word: string): boolean => word === '--help' || word === '-h';
  if (argv[0] !== 'help' && !argv.some(isHelp)) return undefined;
  const words = (argv[0] === 'help' ? argv.slice(1) : argv).filter((word) => !isHelp(word));
  const isNamed = words[0] !== undefined && !words[0].startsWith('-');
  return { name: 'help', of: isNamed ? readCommandName(words) : undefined };
}

function createUnknownCommandError(argv: readonly string[]): GateError {
  const [first = ''] = argv;
  if (first.startsWith('-')) return new GateError('no-command', { before: first, commands: NAMES });
  const meant = findClosest(first, NAMES);
  return new GateError('unknown-command', {
    text: first,
    line: argv.join(' '),
    meant,
    commands: NAMES,
  });
}

function readOutput({ one, has }: ParsedFlags): Output {
  const format = one('format') ?? 'terminal';
  const known = FORMATS.find((name) => name === format);
  if (known === undefined) throw new GateError('unknown-format', { format, known: FORMATS });
  const loud = has('verbose') ? '--verbose' : known === 'json' ? '--format json' : undefined;
  if (has('quiet') && loud !== undefined)
    throw new GateError('flags-exclusive', { flag: '--quiet', other: loud });
  return {
    format: known,
    reportPath: one('report'),
    sarifPath: one('sarif'),
    htmlPath: one('html'),
    isQuiet: has('quiet'),
    isVerbose: has('verbose'),
    noColor: has('no-color'),
  };
}
