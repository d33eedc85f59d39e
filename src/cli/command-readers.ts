import { GateError } from '../errors.ts';
import { parseNamedSources } from '../gate/named-sources.ts';
import type { CommandName } from './commands.ts';
import { readAdviceId, readLast, readPreset, readReason, readShare } from './flag-values.ts';
import type { Output } from './output-options.ts';
import { type ParsedFlags, takeOperands } from './read-flags.ts';
import {
  parsePlatforms,
  readBaseline,
  readBuild,
  readBuildOptions,
  readJudging,
  readPlatforms,
  readRequest,
} from './read-request.ts';

/** Reads the arguments that only one command has. */
export const COMMAND_READERS = {
  check: (given, output) => {
    const isWhole = output.format !== 'terminal' || output.isVerbose;
    const withTree = isWhole || (output.reportPath ?? output.htmlPath) !== undefined;
    const historyPath = given.one('history');
    return { request: readRequest(given, withTree), historyPath };
  },
  view: (given) => {
    const request = { ...readRequest(given, true), withFiles: true };
    if (request.build === undefined) takeOperands(given, 1, 'view');
    const outputPath = given.one('output') ?? 'plimsoll.html';
    return { request, outputPath };
  },
  judge: (given) => {
    const [reportPath = ''] = takeOperands(given, 1, 'judge');
    const request = readJudging(given);
    if (request.isComparedWithBuild) throw new GateError('judge-does-not-build', {});
    return { reportPath, request };
  },
  compare: (given) => {
    const [old = '', now = ''] = takeOperands(given, 2, 'compare');
    return { request: { old, now, platforms: parsePlatforms(readPlatforms(given)) } };
  },
  fleet: (given) => {
    const request = {
      images: parseNamedSources(given.operands),
      platforms: parsePlatforms(readPlatforms(given)),
      withFiles: given.has('files'),
      budgetPath: given.one('budget'),
    };
    return { request, listPath: given.one('from') };
  },
  history: (given) => {
    const [platform, ...more] = parsePlatforms(readPlatforms(given));
    if (more.length > 0) throw new GateError('history-of-platforms', {});
    const request = {
      sources: parseNamedSources(given.operands),
      tags: given.one('tags'),
      last: readLast(given.one('last')),
      platform,
    };
    return { request, isWritten: given.has('write') };
  },
  whatif: (given) => {
    takeOperands(given, 1, 'whatif');
    const [image = { name: undefined, source: '' }] = parseNamedSources(given.operands);
    const platforms = parsePlatforms(readPlatforms(given));
    return { request: { image, platforms, select: given.one('select') } };
  },
  scorecard: (given) => {
    const request = readRequest(given, false);
    if (request.build === undefined)
      throw new GateError('wrong-arguments', { command: 'scorecard' });
    const effort = {
      touch: given.all('touch'),
      health: given.one('health'),
      runOptions: given.all('run-option'),
    };
    return { request: { ...request, withFiles: true, effort } };
  },
  order: (given) => {
    const build = readBuild(given, []);
    if (build === undefined) throw new GateError('wrong-arguments', { command: 'order' });
    return { request: { build, isProved: given.has('prove') } };
  },
  /** `isProved`: also build with the suggested ignore file. */
  context: (given) => {
    const [folder = ''] = takeOperands(given, 1, 'context');
    const build = readBuildOptions(given, folder, []);
    return { build, isProved: given.has('prove') };
  },
  init: (given) => ({
    request: readRequest(given, true),
    outputPath: given.one('output'),
    isForced: given.has('force'),
    preset: readPreset(given.one('preset')),
    /** Another tool's file to convert; then nothing is measured. */
    from: readConverted(given),
  }),
  ratchet: (given) => ({
    request: readRequest(given, true),
    isWritten: given.has('write'),
    /** The share of headroom; undefined: 5%. */
    keep: readShare(given.one('keep')),
  }),
  raise: (given) => ({
    request: readRequest(given, false),
    only: given.all('only'),
    why: readReason(given.one('why')),
  }),
  fix: (given) => {
    const build = readBuild(given, []);
    if (build === undefined) throw new GateError('wrong-arguments', { command: 'fix' });
    const request = {
      build,
      ...readBaseline(given.all('baseline')),
      budgetPath: given.one('budget'),
      only: readAdviceId(given.one('rule')),
      isWritten: given.has('write'),
      isProved: given.has('prove') || given.has('health'),
      health: given.one('health'),
    };
    return { request };
  },
  rules: ({ operands: [stray] }) => {
    if (stray !== undefined)
      throw new GateError('unexpected-argument', { text: stray, form: 'rules' });
    return {};
  },
  /** One advice rule, or all. */
  explain: ({ operands: [name, stray] }) => {
    if (stray !== undefined)
      throw new GateError('unexpected-argument', { text: stray, form: 'explain RULE' });
    return { id: readAdviceId(name) };
  },
} satisfies Readonly<Record<CommandName, (given: ParsedFlags, output: Output) => object>>;

function readConverted({ one, has, operands }: ParsedFlags): string | undefined {
  const stray = operands[0] ?? (has('build') ? '--build' : has('preset') ? '--preset' : undefined);
  if (has('from') && stray !== undefined)
    throw new GateError('convert-and-measure', { other: stray });
  return one('from');
}
