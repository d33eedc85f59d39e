import { parseArgs } from 'node:util';
import { findClosest } from '../budget/parse/closest.ts';
import { GateError } from '../errors.ts';
import { parseBaselineMode } from '../gate/baseline/mode.ts';
import { readBuildArg } from '../gate/build-arg.ts';
import type { CompareRequest } from '../gate/compare-sources.ts';
import type { FixRequest } from '../gate/fix.ts';
import { parseNamedSources } from '../gate/named-sources.ts';
import type { BuildOptions, GateRequest } from '../gate/request.ts';
import { readTime } from '../gate/time.ts';
import { ADVICE_IDS, type AdviceId } from '../model/advice.ts';
import { BUILDER_OPTION_NAMES, type BuilderOptions } from '../model/builder-options.ts';
import { type Platform, parsePlatform } from '../oci/platform.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { FLAGS } from './flags.ts';

const FORMATS = ['terminal', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** How results are shown, for every command. */
export interface Output {
  readonly format: Format;
  readonly reportPath: string | undefined;
  readonly sarifPath: string | undefined;
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
  readonly noColor: boolean;
}

export type Command =
  | { readonly name: 'version' }
  /** For one command, or the overview. */
  | { readonly name: 'help'; readonly of: CommandName | undefined }
  | {
      readonly name: 'check';
      readonly request: GateRequest;
      readonly timeoutMs: number;
      readonly output: Output;
    }
  | {
      readonly name: 'judge';
      readonly reportPath: string;
      readonly request: JudgingRequest;
      readonly timeoutMs: number;
      readonly output: Output;
    }
  | {
      readonly name: 'compare';
      readonly request: CompareRequest;
      readonly timeoutMs: number;
      readonly output: Output;
    }
  | {
      readonly name: 'context';
      readonly build: BuildOptions;
      /** Also build with the suggested ignore file. */
      readonly isProved: boolean;
      readonly timeoutMs: number;
      readonly output: Output;
    }
  | (Proposal & {
      readonly name: 'init';
      readonly outputPath: string | undefined;
      readonly isForced: boolean;
    })
  | (Proposal & { readonly name: 'ratchet'; readonly isWritten: boolean })
  | {
      readonly name: 'fix';
      readonly request: FixRequest;
      readonly timeoutMs: number;
      readonly output: Output;
    }
  | { readonly name: 'rules'; readonly output: Output }
  /** One advice rule, or all. */
  | { readonly name: 'explain'; readonly id: AdviceId | undefined; readonly output: Output };

type JudgingRequest = Pick<
  GateRequest,
  'budgetPath' | 'ruleFlags' | 'baselines' | 'isComparedWithBuild'
>;

/** The images and reports from which limits are proposed. */
interface Proposal {
  readonly request: GateRequest;
  readonly timeoutMs: number;
  readonly output: Output;
}

const NAMES: readonly CommandName[] = COMMANDS.map(({ name }) => name);
const THERE_ARE = `commands: ${NAMES.join(', ')}`;
const NO_COMMAND_FIX =
  'to check an image, run: plimsoll check docker:NAME; for everything else, see plimsoll --help';
const DEFAULT_TIMEOUT_MS = 30 * 60_000;

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
  const output = readOutput(given);
  if (name === 'rules') return { name, output: refuseOperands(given, output) };
  return COMMAND_READERS[name](given, output);
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

interface Given {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
}

/** Reads flags by the table, and reports all mistakes at once. */
function readFlags(command: CommandName, argv: readonly string[]): Given {
  const known = FLAGS.filter(({ commands }) => commands.includes(command));
  const options = Object.fromEntries(
    FLAGS.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' } as const]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = known.find(({ name }) => name === token.name);
    const earlier = values.get(token.name) ?? [];
    const value = readValue(token);
    const problem = flag
      ? findValueProblem(token.rawName, flag.value, value, earlier.length > 0 && !flag.isRepeatable)
      : describeUnknownFlag(token.rawName, command);
    if (problem === undefined) values.set(token.name, [...earlier, value ?? '']);
    else problems.push(problem);
  }
  if (problems.length > 0)
    throw createUsageError(problems.join('\n'), `see plimsoll ${command} --help`);
  return { values, operands };
}

/** In `--budget --quiet` the value is missing: the next flag is not the value. */
const readValue = ({
  value,
  inlineValue,
}: {
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}) => (inlineValue !== true && FLAGS.some(({ name }) => `--${name}` === value) ? undefined : value);

function findValueProblem(
  flag: string,
  wanted: string | undefined,
  value: string | undefined,
  isRepeated: boolean,
): string | undefined {
  if (isRepeated) return `${flag} is set more than once`;
  if (wanted === undefined) return value === undefined ? undefined : `${flag} takes no value`;
  return value === undefined || value === ''
    ? `${flag} needs a value: ${flag} ${wanted}`
    : undefined;
}

function describeUnknownFlag(flag: string, command: CommandName): string {
  const known = FLAGS.filter(({ commands }) => commands.includes(command)).map(
    ({ name }) => `--${name}`,
  );
  if (FLAGS.some(({ name }) => `--${name}` === flag))
    return `${flag} can't be used with plimsoll ${command}`;
  const meant = findClosest(flag, known);
  return `unknown flag ${flag}${meant ? `; did you mean ${meant}?` : ''}`;
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

const createUsageError = (message: string, fix: string): GateError =>
  new GateError('USAGE', message, { fix });

function readOutput({ values }: Given): Output {
  const format = values.get('format')?.[0] ?? 'terminal';
  const known = FORMATS.find((name) => name === format);
  if (known === undefined)
    throw createUsageError(`unknown format "${format}"`, `use one of: ${FORMATS.join(', ')}`);
  const loud = values.has('verbose') ? '--verbose' : known === 'json' ? '--format json' : undefined;
  if (values.has('quiet') && loud !== undefined)
    throw createUsageError(`--quiet and ${loud} can't be used together`, 'remove one of them');
  return {
    format: known,
    reportPath: values.get('report')?.[0],
    sarifPath: values.get('sarif')?.[0],
    isQuiet: values.has('quiet'),
    isVerbose: values.has('verbose'),
    noColor: values.has('no-color'),
  };
}

function refuseOperands({ operands }: Given, output: Output): Output {
  if (operands.length > 0)
    throw createUsageError(`unexpected argument "${operands[0]}"`, 'write: plimsoll rules');
  return output;
}

function explainCommand({ operands }: Given, output: Output): Command {
  const [name, ...more] = operands;
  if (more.length > 0)
    throw createUsageError(`unexpected argument "${more[0]}"`, 'write: plimsoll explain RULE');
  return { name: 'explain', id: readAdviceId(name), output };
}

function readAdviceId(name: string | undefined): AdviceId | undefined {
  const id = ADVICE_IDS.find((known) => known === name);
  if (name === undefined || id !== undefined) return id;
  const meant = findClosest(name, ADVICE_IDS);
  throw createUsageError(
    `unknown advice rule "${name}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    `rules: ${ADVICE_IDS.join(', ')}`,
  );
}

function readJudge({ values, operands }: Given, output: Output): Command {
  const [reportPath, ...more] = operands;
  if (reportPath === undefined || more.length > 0)
    throw createUsageError('judge needs exactly one report', 'write: plimsoll judge REPORT.json');
  const request = readJudging(values);
  if (request.isComparedWithBuild)
    throw createUsageError(
      '--baseline build needs a build, but judge does not build',
      'name an image or a report with --baseline',
    );
  const timeoutMs = readTimeout(values.get('timeout')?.[0]);
  return { name: 'judge', reportPath, request, timeoutMs, output };
}

const readJudging = (values: Given['values']): JudgingRequest => ({
  budgetPath: values.get('budget')?.[0],
  ruleFlags: values.get('rule') ?? [],
  ...readBaseline(values.get('baseline') ?? []),
});

function readBaseline(
  texts: readonly string[],
): Pick<GateRequest, 'baselines' | 'isComparedWithBuild'> {
  const mode = parseBaselineMode(texts, 'off');
  if (mode.kind === 'auto' || mode.kind === 'cache')
    throw createUsageError(
      `--baseline ${mode.kind} works only in the action, which keeps reports`,
      'name an image, a report, or build',
    );
  return mode.kind === 'sources'
    ? { baselines: mode.sources }
    : { isComparedWithBuild: mode.kind === 'build' };
}

function readCompare({ values, operands }: Given, output: Output): Command {
  const [old, now, ...more] = operands;
  if (old === undefined || now === undefined || more.length > 0)
    throw createUsageError(
      'compare needs exactly two images or reports',
      'write: plimsoll compare OLD NEW',
    );
  const request = { old, now, platforms: parsePlatforms(readPlatforms(values)) };
  return { name: 'compare', request, timeoutMs: readTimeout(values.get('timeout')?.[0]), output };
}

function readContext({ values, operands }: Given, output: Output): Command {
  const [folder, ...more] = operands;
  if (folder === undefined || more.length > 0)
    throw createUsageError('one folder is needed', 'write: plimsoll context DIR');
  const timeoutMs = readTimeout(values.get('timeout')?.[0]);
  const build = readBuildOptions(values, folder, []);
  return { name: 'context', build, isProved: values.has('prove'), timeoutMs, output };
}

function readCheck({ values, operands }: Given, output: Output): Command {
  const isWhole = output.format !== 'terminal' || output.isVerbose;
  const withTree = isWhole || output.reportPath !== undefined;
  const request = readRequest(values, operands, withTree);
  return { name: 'check', request, timeoutMs: readTimeout(values.get('timeout')?.[0]), output };
}

function readInit(given: Given, output: Output): Command {
  const { values } = given;
  return {
    name: 'init',
    ...readProposal(given, output),
    outputPath: values.get('output')?.[0],
    isForced: values.has('force'),
  };
}

const readRatchet = (given: Given, output: Output): Command => ({
  name: 'ratchet',
  ...readProposal(given, output),
  isWritten: given.values.has('write'),
});

const readProposal = ({ values, operands }: Given, output: Output): Proposal => ({
  request: readRequest(values, operands, true),
  timeoutMs: readTimeout(values.get('timeout')?.[0]),
  output,
});

function readFix({ values, operands }: Given, output: Output): Command {
  const build = readBuild(values, operands, []);
  if (build === undefined)
    throw createUsageError('fix needs a build', 'write: plimsoll fix --build DIR');
  const request = {
    build,
    only: readAdviceId(values.get('rule')?.[0]),
    isWritten: values.has('write'),
    isProved: values.has('prove') || values.has('health'),
    health: values.get('health')?.[0],
  };
  return { name: 'fix', request, timeoutMs: readTimeout(values.get('timeout')?.[0]), output };
}

const COMMAND_READERS = {
  fix: readFix,
  check: readCheck,
  judge: readJudge,
  compare: readCompare,
  context: readContext,
  init: readInit,
  ratchet: readRatchet,
  explain: explainCommand,
} satisfies Record<Exclude<CommandName, 'rules'>, (given: Given, output: Output) => Command>;

function readRequest(
  values: Given['values'],
  operands: readonly string[],
  withTree: boolean,
): GateRequest {
  const platforms = readPlatforms(values);
  const build = readBuild(values, operands, platforms);
  return {
    ...readJudging(values),
    images: parseNamedSources(operands),
    build,
    dockerfile: build === undefined ? values.get('file')?.[0] : undefined,
    platforms: build === undefined ? parsePlatforms(platforms) : [],
    select: values.get('select')?.[0],
    verify: values.has('verify'),
    withTree,
  };
}

const BUILD_ONLY = ['target', 'build-arg', 'secret', ...BUILDER_OPTION_NAMES];

function readBuild(
  values: Given['values'],
  operands: readonly string[],
  platforms: readonly string[],
): GateRequest['build'] {
  const context = values.get('build')?.[0];
  if (context === undefined) {
    const stray = BUILD_ONLY.find((name) => values.has(name));
    if (stray) throw createUsageError(`--${stray} needs --build`, 'add --build DIR, or remove it');
    return undefined;
  }
  if (operands.length > 0)
    throw createUsageError(
      "--build creates the image to check, so other images can't be named",
      `remove ${operands.join(' ')}`,
    );
  return readBuildOptions(values, context, platforms);
}

function readBuildOptions(
  values: Given['values'],
  folder: string,
  platforms: readonly string[],
): BuildOptions {
  return {
    folder,
    file: values.get('file')?.[0],
    target: values.get('target')?.[0],
    buildArgs: (values.get('build-arg') ?? []).map(readBuildArg),
    secrets: values.get('secret') ?? [],
    platforms,
    builderOptions: readBuilderOptions(values),
  };
}

const readBuilderOptions = (values: Given['values']): BuilderOptions =>
  new Map(
    BUILDER_OPTION_NAMES.flatMap((name) => {
      const given = values.get(name);
      return given === undefined ? [] : [[name, given] as const];
    }),
  );

function readPlatforms(values: Given['values']): readonly string[] {
  const platforms =
    values.get('platform')?.flatMap((text) => text.split(',').map((part) => part.trim())) ?? [];
  const wrong = platforms.find((platform) => parsePlatform(platform) === undefined);
  if (wrong === undefined) return platforms;
  throw createUsageError(
    `--platform ${wrong} is not a platform`,
    'write OS/ARCHITECTURE, e.g. linux/amd64 or linux/arm/v7',
  );
}

const parsePlatforms = (texts: readonly string[]): Platform[] =>
  texts.flatMap((text) => parsePlatform(text) ?? []);

function readTimeout(text: string | undefined): number {
  if (text === undefined) return DEFAULT_TIMEOUT_MS;
  const time = readTime(text);
  if ('ms' in time) return time.ms;
  throw createUsageError(`--timeout ${text} ${time.message}`, time.hint);
}
