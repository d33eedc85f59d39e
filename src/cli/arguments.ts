import { parseArgs } from 'node:util';
import { findClosest } from '../budget/parse/closest.ts';
import { PRESET_NAMES } from '../budget/presets.ts';
import { GateError } from '../errors.ts';
import { parseBaselineMode } from '../gate/baseline/mode.ts';
import { readBuildArg } from '../gate/build-arg.ts';
import type { CompareRequest } from '../gate/compare-sources.ts';
import type { FixRequest } from '../gate/fix.ts';
import type { FleetRequest } from '../gate/fleet-sources.ts';
import type { HistoryRequest } from '../gate/history/read-histories.ts';
import { parseNamedSources } from '../gate/named-sources.ts';
import type { OrderRequest } from '../gate/order/order-report.ts';
import type { BuildOptions, GateRequest } from '../gate/request.ts';
import { readTime } from '../gate/time.ts';
import type { WhatifRequest } from '../gate/whatif.ts';
import { ADVICE_IDS, type AdviceId } from '../model/advice.ts';
import { BUILDER_OPTION_NAMES } from '../model/builder-options.ts';
import { type Platform, parsePlatform } from '../oci/platform.ts';
import { explainPlatform } from '../oci/platform-names.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { FLAGS } from './flags.ts';

const FORMATS = ['terminal', 'json', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** How results are shown, for every command. */
export interface Output {
  readonly format: Format;
  readonly reportPath: string | undefined;
  readonly sarifPath: string | undefined;
  readonly htmlPath: string | undefined;
  readonly isQuiet: boolean;
  readonly isVerbose: boolean;
  readonly noColor: boolean;
}

/** Flags of every command that takes time. */
interface Work {
  readonly timeoutMs: number;
  readonly output: Output;
}

/** The images and reports that limits are derived from. */
type Proposal = Work & { readonly request: GateRequest };

type JudgingRequest = Pick<
  GateRequest,
  'budgetPath' | 'ruleFlags' | 'baselines' | 'isComparedWithBuild'
>;

/** Each command with its arguments. */
interface Commands {
  readonly version: unknown;
  /** For one command, or the overview. */
  readonly help: { readonly of: CommandName | undefined };
  readonly check: Work & {
    readonly request: GateRequest;
    readonly historyPath: string | undefined;
  };
  readonly view: Work & { readonly request: GateRequest; readonly outputPath: string };
  readonly judge: Work & { readonly reportPath: string; readonly request: JudgingRequest };
  readonly compare: Work & { readonly request: CompareRequest };
  readonly fleet: Work & { readonly request: FleetRequest; readonly listPath: string | undefined };
  readonly history: Work & { readonly request: HistoryRequest; readonly isWritten: boolean };
  readonly whatif: Work & { readonly request: WhatifRequest };
  readonly scorecard: Work & { readonly request: GateRequest };
  readonly order: Work & { readonly request: OrderRequest };
  /** `isProved`: also build with the suggested ignore file. */
  readonly context: Work & { readonly build: BuildOptions; readonly isProved: boolean };
  readonly init: Proposal & {
    readonly outputPath: string | undefined;
    readonly isForced: boolean;
    readonly preset: string | undefined;
    /** Another tool's file to convert; then nothing is measured. */
    readonly from: string | undefined;
  };
  /** `keep`: the share of headroom; undefined: 5%. */
  readonly ratchet: Proposal & { readonly isWritten: boolean; readonly keep: number | undefined };
  readonly raise: Proposal & { readonly only: readonly string[]; readonly why: string };
  readonly fix: Work & { readonly request: FixRequest };
  readonly rules: { readonly output: Output };
  /** One advice rule, or all. */
  readonly explain: { readonly id: AdviceId | undefined; readonly output: Output };
}

export type Command<Name extends keyof Commands = keyof Commands> = {
  readonly [name in Name]: { readonly name: name } & Commands[name];
}[Name];

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

/** The flags by name, and the other arguments. */
interface Given {
  readonly has: (flag: string) => boolean;
  readonly one: (flag: string) => string | undefined;
  readonly all: (flag: string) => readonly string[];
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
  return {
    has: (flag) => values.has(flag),
    one: (flag) => values.get(flag)?.[0],
    all: (flag) => values.get(flag) ?? [],
    operands,
  };
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

function readOutput({ one, has }: Given): Output {
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

/** The part of a `Command` after its name. */
const COMMAND_READERS: {
  readonly [name in CommandName]: (given: Given, output: Output) => Commands[name];
} = {
  check: (given, output) => {
    const isWhole = output.format !== 'terminal' || output.isVerbose;
    const withTree = isWhole || (output.reportPath ?? output.htmlPath) !== undefined;
    const historyPath = given.one('history');
    return { request: readRequest(given, withTree), historyPath, ...readWork(given, output) };
  },
  view: (given, output) => {
    const request = { ...readRequest(given, true), withFiles: true };
    if (request.build === undefined)
      takeOperands(given, 1, 'view needs exactly one image or report', 'view SOURCE');
    const outputPath = given.one('output') ?? 'plimsoll.html';
    return { request, outputPath, ...readWork(given, output) };
  },
  judge: (given, output) => {
    const message = 'judge needs exactly one report';
    const [reportPath = ''] = takeOperands(given, 1, message, 'judge REPORT.json');
    const request = readJudging(given);
    if (request.isComparedWithBuild)
      throw createUsageError(
        '--baseline build needs a build, but judge does not build',
        'specify an image or a report with --baseline',
      );
    return { reportPath, request, ...readWork(given, output) };
  },
  compare: (given, output) => {
    const message = 'compare needs exactly two images or reports';
    const [old = '', now = ''] = takeOperands(given, 2, message, 'compare OLD NEW');
    const request = { old, now, platforms: parsePlatforms(readPlatforms(given)) };
    return { request, ...readWork(given, output) };
  },
  fleet: (given, output) => {
    const request = {
      images: parseNamedSources(given.operands),
      platforms: parsePlatforms(readPlatforms(given)),
      withFiles: given.has('files'),
      budgetPath: given.one('budget'),
    };
    return { request, listPath: given.one('from'), ...readWork(given, output) };
  },
  history: (given, output) => {
    const [platform, ...more] = parsePlatforms(readPlatforms(given));
    if (more.length > 0)
      throw createUsageError('history shows one platform', 'remove the others of --platform');
    const request = {
      sources: parseNamedSources(given.operands),
      tags: given.one('tags'),
      last: readLast(given.one('last')),
      platform,
    };
    return { request, isWritten: given.has('write'), ...readWork(given, output) };
  },
  whatif: (given, output) => {
    takeOperands(given, 1, 'whatif needs exactly one image', 'whatif SOURCE');
    const [image = { name: undefined, source: '' }] = parseNamedSources(given.operands);
    const platforms = parsePlatforms(readPlatforms(given));
    const request = { image, platforms, select: given.one('select') };
    return { request, ...readWork(given, output) };
  },
  scorecard: (given, output) => {
    const request = readRequest(given, false);
    if (request.build === undefined)
      throw createUsageError('scorecard needs a build', 'write: plimsoll scorecard --build DIR');
    const effort = {
      touch: given.all('touch'),
      health: given.one('health'),
      runOptions: given.all('run-option'),
    };
    return { request: { ...request, withFiles: true, effort }, ...readWork(given, output) };
  },
  order: (given, output) => {
    const build = readBuild(given, []);
    if (build === undefined)
      throw createUsageError('order needs a build', 'write: plimsoll order --build DIR');
    return { request: { build, isProved: given.has('prove') }, ...readWork(given, output) };
  },
  context: (given, output) => {
    const [folder = ''] = takeOperands(given, 1, 'context needs exactly one folder', 'context DIR');
    const build = readBuildOptions(given, folder, []);
    return { build, isProved: given.has('prove'), ...readWork(given, output) };
  },
  init: (given, output) => ({
    ...readProposal(given, output),
    outputPath: given.one('output'),
    isForced: given.has('force'),
    preset: readPreset(given.one('preset')),
    from: readConverted(given),
  }),
  ratchet: (given, output) => ({
    ...readProposal(given, output),
    isWritten: given.has('write'),
    keep: readShare(given.one('keep')),
  }),
  raise: (given, output) => ({
    request: readRequest(given, false),
    ...readWork(given, output),
    only: given.all('only'),
    why: readReason(given.one('why')),
  }),
  fix: (given, output) => {
    const build = readBuild(given, []);
    if (build === undefined)
      throw createUsageError('fix needs a build', 'write: plimsoll fix --build DIR');
    const request = {
      build,
      ...readBaseline(given.all('baseline')),
      budgetPath: given.one('budget'),
      only: readAdviceId(given.one('rule')),
      isWritten: given.has('write'),
      isProved: given.has('prove') || given.has('health'),
      health: given.one('health'),
    };
    return { request, ...readWork(given, output) };
  },
  rules: ({ operands: [stray] }, output) => {
    if (stray !== undefined) throw createStrayError(stray, 'rules');
    return { output };
  },
  explain: ({ operands: [name, stray] }, output) => {
    if (stray !== undefined) throw createStrayError(stray, 'explain RULE');
    return { id: readAdviceId(name), output };
  },
};

function readConverted({ one, has, operands }: Given): string | undefined {
  const stray = operands[0] ?? (has('build') ? '--build' : has('preset') ? '--preset' : undefined);
  if (has('from') && stray !== undefined)
    throw createUsageError(`--from converts a file, so ${stray} can't be used`, `remove ${stray}`);
  return one('from');
}

const readWork = (given: Given, output: Output): Work => ({
  timeoutMs: readTimeout(given.one('timeout')),
  output,
});

const readProposal = (given: Given, output: Output): Proposal => ({
  request: readRequest(given, true),
  ...readWork(given, output),
});

function readShare(text: string | undefined): number | undefined {
  const percent = /^(\d{1,3}(?:\.\d{1,2})?)%$/.exec(text ?? '0%')?.[1];
  if (text === undefined) return undefined;
  if (percent !== undefined && Number(percent) <= MOST_HEADROOM_PERCENT)
    return Number(percent) / 100;
  throw createUsageError(
    `--keep ${text} is not a percentage up to ${MOST_HEADROOM_PERCENT}%`,
    'write e.g. --keep 30%',
  );
}

const MOST_HEADROOM_PERCENT = 500;

function readReason(text: string | undefined): string {
  if (text !== undefined && /[^\p{C}\p{Z}]/u.test(text)) return text;
  throw createUsageError(
    'raise needs a reason, which it writes next to the limit',
    'add e.g. --why "the new model is larger"',
  );
}

/** @throws GateError USAGE unless there are this many */
function takeOperands(
  { operands }: Given,
  count: number,
  message: string,
  form: string,
): readonly string[] {
  if (operands.length === count) return operands;
  throw createUsageError(message, `write: plimsoll ${form}`);
}

const createStrayError = (operand: string, form: string): GateError =>
  createUsageError(`unexpected argument "${operand}"`, `write: plimsoll ${form}`);

function readAdviceId(name: string | undefined): AdviceId | undefined {
  const id = ADVICE_IDS.find((known) => known === name);
  if (name === undefined || id !== undefined) return id;
  const meant = findClosest(name, ADVICE_IDS);
  throw createUsageError(
    `unknown advice rule "${name}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    `rules: ${ADVICE_IDS.join(', ')}`,
  );
}

function readPreset(name: string | undefined): string | undefined {
  const names = [...PRESET_NAMES, 'none'];
  if (name === undefined || names.includes(name)) return name;
  const meant = findClosest(name, names);
  throw createUsageError(
    `unknown preset "${name}"${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    `presets: ${names.join(', ')}`,
  );
}

const readJudging = ({ one, all }: Given): JudgingRequest => ({
  budgetPath: one('budget'),
  ruleFlags: all('rule'),
  ...readBaseline(all('baseline')),
});

function readBaseline(
  texts: readonly string[],
): Pick<GateRequest, 'baselines' | 'isComparedWithBuild'> {
  const mode = parseBaselineMode(texts, 'off');
  if (mode.kind === 'auto' || mode.kind === 'cache')
    throw createUsageError(
      `--baseline ${mode.kind} works only in the action, which keeps reports`,
      'specify an image, a report, or build',
    );
  return mode.kind === 'sources'
    ? { baselines: mode.sources }
    : { isComparedWithBuild: mode.kind === 'build' };
}

function readRequest(given: Given, withTree: boolean): GateRequest {
  const platforms = readPlatforms(given);
  const build = readBuild(given, platforms);
  return {
    ...readJudging(given),
    images: parseNamedSources(given.operands),
    build,
    dockerfile: build === undefined ? given.one('file') : undefined,
    platforms: build === undefined ? parsePlatforms(platforms) : [],
    select: given.one('select'),
    verify: given.has('verify'),
    withTree,
  };
}

const BUILD_ONLY = ['target', 'build-arg', 'secret', ...BUILDER_OPTION_NAMES];

function readBuild(given: Given, platforms: readonly string[]): BuildOptions | undefined {
  const folder = given.one('build');
  if (folder === undefined) {
    const stray = BUILD_ONLY.find(given.has);
    if (stray) throw createUsageError(`--${stray} needs --build`, 'add --build DIR, or remove it');
    return undefined;
  }
  if (given.operands.length > 0)
    throw createUsageError(
      "--build creates the image to check, so other images can't be named",
      `remove ${given.operands.join(' ')}`,
    );
  return readBuildOptions(given, folder, platforms);
}

const readBuildOptions = (
  { one, all, has }: Given,
  folder: string,
  platforms: readonly string[],
): BuildOptions => ({
  folder,
  file: one('file'),
  target: one('target'),
  buildArgs: all('build-arg').map(readBuildArg),
  secrets: all('secret'),
  platforms,
  builderOptions: new Map(BUILDER_OPTION_NAMES.filter(has).map((name) => [name, all(name)])),
});

function readPlatforms({ all }: Given): readonly string[] {
  const platforms = all('platform').flatMap((text) => text.split(',').map((part) => part.trim()));
  const wrong = platforms.find((platform) => parsePlatform(platform) === undefined);
  if (wrong === undefined) return platforms;
  throw createUsageError(`--platform ${wrong} is not a platform`, explainPlatform(wrong));
}

const parsePlatforms = (texts: readonly string[]): Platform[] =>
  texts.flatMap((text) => parsePlatform(text) ?? []);

function readLast(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw createUsageError(`--last ${text} is not a number`, 'write how many tags, e.g. --last 20');
}

function readTimeout(text: string | undefined): number {
  if (text === undefined) return DEFAULT_TIMEOUT_MS;
  const time = readTime(text);
  if ('ms' in time) return time.ms;
  throw createUsageError(`--timeout ${text} ${time.message}`, time.hint);
}
