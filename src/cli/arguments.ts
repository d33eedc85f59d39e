import { findClosest } from '../budget/parse/closest.ts';
import type { GateError } from '../errors.ts';
import { type Command, FORMATS, type Output } from './command.ts';
import { COMMAND_READERS } from './command-readers.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { type ParsedFlags, readFlags } from './read-flags.ts';
import { createUsageError } from './usage-error.ts';

const NAMES: readonly CommandName[] = COMMANDS.map(({ name }) => name);
const THERE_ARE = `commands: ${NAMES.join(', ')}`;
const NO_COMMAND_FIX =
  'to check an image, run: plimsoll check docker:NAME; for everything else, see plimsoll --help';

/**
 * Reads the command line.
 * @throws GateError USAGE with every problem, one per line
 */
export function parseArguments(argv: readonly string[]): Command {
  // A variable that expanded to nothing must not look like a pass.
  if (argv.length === 0) throw createUsageError(`no command given; ${THERE_ARE}`, NO_COMMAND_FIX);
  const help = readHelp(argv);
  if (help !== undefined) return help;
  if (argv[0] === '--version' || argv[0] === '-v' || argv[0] === 'version')
    return { name: 'version' };
  const name = readCommandName(argv);
  const given = readFlags(name, argv.slice(1));
  return { name, ...COMMAND_READERS[name](given, readOutput(given)) } as Command;
}

function readCommandName(argv: readonly string[]): CommandName {
  const name = NAMES.find((command) => command === argv[0]);
  if (name === undefined) throw createUnknownCommandError(argv);
  return name;
}

/** `plimsoll help COMMAND`, or `--help` or `-h` anywhere, for the named command. */
function readHelp(argv: readonly string[]): Command | undefined {
  const isHelp = (word: string): boolean => word === '--help' || word === '-h';
  if (argv[0] !== 'help' && !argv.some(isHelp)) return undefined;
  const words = (argv[0] === 'help' ? argv.slice(1) : argv).filter((word) => !isHelp(word));
  const isNamed = words[0] !== undefined && !words[0].startsWith('-');
  return { name: 'help', of: isNamed ? readCommandName(words) : undefined };
}

function createUnknownCommandError(argv: readonly string[]): GateError {
  const [first = ''] = argv;
  if (first.startsWith('-'))
    return createUsageError(`no command given before ${first}; ${THERE_ARE}`, NO_COMMAND_FIX);
  const meant = findClosest(first, NAMES);
  return meant
    ? createUsageError(`unknown command "${first}"; did you mean "${meant}"?`, THERE_ARE)
    : createUsageError(
        `unknown command "${first}"; ${THERE_ARE}`,
        `to check an image, run: plimsoll check ${argv.join(' ')}`,
      );
}

function readOutput({ one, has }: ParsedFlags): Output {
  const format = one('format') ?? 'terminal';
  const known = FORMATS.find((name) => name === format);
  if (known === undefined)
    throw createUsageError(`unknown format "${format}"`, `use one of: ${FORMATS.join(', ')}`);
  const loud = has('verbose') ? '--verbose' : known === 'json' ? '--format json' : undefined;
  if (has('quiet') && loud !== undefined)
    throw createUsageError(`--quiet and ${loud} can't be used together`, 'remove one of them');
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
