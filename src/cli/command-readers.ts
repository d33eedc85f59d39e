import { GateError } from '../errors.ts';
import { parseNamedSources } from '../gate/named-sources.ts';
import { readTimeout } from '../gate/time.ts';
import type { Commands, Output, Proposal, Work } from './command.ts';
import type { CommandName } from './commands.ts';
import { readAdviceId, readLast, readPreset, readReason, readShare } from './flag-values.ts';
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

/** The part of a `Command` after its name. */
export const COMMAND_READERS: {
  readonly [name in CommandName]: (given: ParsedFlags, output: Output) => Commands[name];
} = {
  check: (given, output) => {
    const isWhole = output.format !== 'terminal' || output.isVerbose;
    const withTree = isWhole || (output.reportPath ?? output.htmlPath) !== undefined;
    const historyPath = given.one('history');
    return { request: readRequest(given, withTree), historyPath, ...readWork(given, output) };
  },
  view: (given, output) => {
    const request = { ...readRequest(given, true), withFiles: true };
    if (request.build === undefined) takeOperands(given, 1, 'view');
    const outputPath = given.one('output') ?? 'plimsoll.html';
    return { request, outputPath, ...readWork(given, output) };
  },
  judge: (given, output) => {
    const [reportPath = ''] = takeOperands(given, 1, 'judge');
    const request = readJudging(given);
    if (request.isComparedWithBuild) throw new GateError('judge-does-not-build', {});
    return { reportPath, request, ...readWork(given, output) };
  },
  compare: (given, output) => {
    const [old = '', now = ''] = takeOperands(given, 2, 'compare');
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
    if (more.length > 0) throw new GateError('history-of-platforms', {});
    const request = {
      sources: parseNamedSources(given.operands),
      tags: given.one('tags'),
      last: readLast(given.one('last')),
      platform,
    };
    return { request, isWritten: given.has('write'), ...readWork(given, output) };
  },
  whatif: (given, output) => {
    takeOperands(given, 1, 'whatif');
    const [image = { name: undefined, source: '' }] = parseNamedSources(given.operands);
    const platforms = parsePlatforms(readPlatforms(given));
    const request = { image, platforms, select: given.one('select') };
    return { request, ...readWork(given, output) };
  },
  scorecard: (given, output) => {
    const request = readRequest(given, false);
    if (request.build === undefined)
      throw new GateError('wrong-arguments', { command: 'scorecard' });
    const effort = {
      touch: given.all('touch'),
      health: given.one('health'),
      runOptions: given.all('run-option'),
    };
    return { request: { ...request, withFiles: true, effort }, ...readWork(given, output) };
  },
  order: (given, output) => {
    const build = readBuild(given, []);
    if (build === undefined) throw new GateError('wrong-arguments', { command: 'order' });
    return { request: { build, isProved: given.has('prove') }, ...readWork(given, output) };
  },
  context: (given, output) => {
    const [folder = ''] = takeOperands(given, 1, 'context');
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
    return { request, ...readWork(given, output) };
  },
  rules: ({ operands: [stray] }, output) => {
    if (stray !== undefined)
      throw new GateError('unexpected-argument', { text: stray, form: 'rules' });
    return { output };
  },
  explain: ({ operands: [name, stray] }, output) => {
    if (stray !== undefined)
      throw new GateError('unexpected-argument', { text: stray, form: 'explain RULE' });
    return { id: readAdviceId(name), output };
  },
};

function readConverted({ one, has, operands }: ParsedFlags): string | undefined {
  const stray = operands[0] ?? (has('build') ? '--build' : has('preset') ? '--preset' : undefined);
  if (has('from') && stray !== undefined)
    throw new GateError('convert-and-measure', { other: stray });
  return one('from');
}

const readWork = (given: ParsedFlags, output: Output): Work => ({
  timeoutMs: readTimeout(given.one('timeout')),
  output,
});

const readProposal = (given: ParsedFlags, output: Output): Proposal => ({
  request: readRequest(given, true),
  ...readWork(given, output),
});
