import { parseBaselineMode } from '../gate/baseline/mode.ts';
import { readBuildArg } from '../gate/build-arg.ts';
import { parseNamedSources } from '../gate/named-sources.ts';
import type { BuildOptions, GateRequest } from '../gate/request.ts';
import { BUILDER_OPTION_NAMES } from '../model/builder-options.ts';
import { type Platform, parsePlatform } from '../oci/platform.ts';
import { explainPlatform } from '../oci/platform-names.ts';
import type { JudgingRequest } from './command.ts';
import type { ParsedFlags } from './read-flags.ts';
import { createUsageError } from './usage-error.ts';

export const readJudging = ({ one, all }: ParsedFlags): JudgingRequest => ({
  budgetPath: one('budget'),
  ruleFlags: all('rule'),
  ...readBaseline(all('baseline')),
});

export function readBaseline(
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

export function readRequest(given: ParsedFlags, withTree: boolean): GateRequest {
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

export function readBuild(
  given: ParsedFlags,
  platforms: readonly string[],
): BuildOptions | undefined {
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

export const readBuildOptions = (
  { one, all, has }: ParsedFlags,
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

export function readPlatforms({ all }: ParsedFlags): readonly string[] {
  const platforms = all('platform').flatMap((text) => text.split(',').map((part) => part.trim()));
  const wrong = platforms.find((platform) => parsePlatform(platform) === undefined);
  if (wrong === undefined) return platforms;
  throw createUsageError(`--platform ${wrong} is not a platform`, explainPlatform(wrong));
}

export const parsePlatforms = (texts: readonly string[]): Platform[] =>
  texts.flatMap((text) => parsePlatform(text) ?? []);
