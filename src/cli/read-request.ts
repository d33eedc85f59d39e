import { GateError } from '../errors.ts';
import { parseBaselineMode } from '../gate/baseline/mode.ts';
import { readBuildArg } from '../gate/build-arg.ts';
import { parseNamedSources } from '../gate/named-sources.ts';
import type { BuildOptions, GateRequest } from '../gate/request.ts';
import { BUILDER_OPTION_NAMES } from '../model/builder-options.ts';
import { type Platform, parsePlatform } from '../oci/platform.ts';
import { explainPlatform } from '../oci/platform-names.ts';
import type { ParsedFlags } from './read-flags.ts';

export const readJudging = ({
  one,
  all,
}: ParsedFlags): Pick<GateRequest, 'budgetPath' | 'ruleFlags'> & BaselineRequest => ({
  budgetPath: one('budget'),
  ruleFlags: all('rule'),
  ...readBaseline(all('baseline')),
});

type BaselineRequest = Pick<GateRequest, 'baselines' | 'isComparedWithBuild'>;

export function readBaseline(texts: readonly string[]): BaselineRequest {
  const mode = parseBaselineMode(texts, 'off');
  if (mode.kind === 'auto' || mode.kind === 'cache')
    throw new GateError('baseline-only-in-action', { mode: mode.kind });
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
    if (stray) throw new GateError('flag-needs-build', { flag: stray });
    return undefined;
  }
  if (given.operands.length > 0)
    throw new GateError('build-and-images', { images: given.operands });
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
  throw new GateError('not-platform', { text: wrong, hint: explainPlatform(wrong) });
}

export const parsePlatforms = (texts: readonly string[]): Platform[] =>
  texts.flatMap((text) => parsePlatform(text) ?? []);
