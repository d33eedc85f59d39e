import { basename, isAbsolute, resolve } from 'node:path';
import { GateError } from '../../errors.ts';
import {
  checkBuildContext,
  checkBuildFolder,
  findBuiltDockerfile,
  findIgnoreFile,
} from '../../host/dockerfile-file.ts';
import { run } from '../../host/exec.ts';
import { takeLastWords } from '../../host/last-words.ts';
import { cleanPath, isElsewhere } from '../../host/recipe-paths.ts';
import { makeScratch, type Scratch } from '../../host/scratch.ts';
import { BUILDER_OPTIONS, type BuilderOptions } from '../../model/builder-options.ts';
import type { Host } from '../../model/host.ts';
import { openLayoutFolder } from '../archive/archive-file.ts';
import { createEngineError } from '../engine/engine-errors.ts';
import { listOciLayout } from '../layout/oci-layout.ts';
import type { OpenSource, SourceContext } from '../source-context.ts';
import { type BuildRequest, listBuildArgs, listBuilderArguments } from './build-arguments.ts';
import { buildIntoEngine } from './build-into-engine.ts';
import { runBuild } from './run-build.ts';

/**
 * Builds an image and opens it: from an OCI layout in a temporary folder if the builder can write
 * one (it contains the layers as they would be pushed); otherwise from the engine, which keeps it
 * until close.
 * @param request what to build; its `onLog` receives the builder's log
 * @throws GateError BUILD_FAILED with the end of the log; SOURCE_NOT_FOUND for a missing folder;
 * USAGE for a secret that is neither `id=…,src=…` nor `id=…,env=…`; ENGINE_UNAVAILABLE
 */
export async function openBuild(asked: BuildRequest, given: SourceContext): Promise<OpenSource> {
  const { host } = given;
  const isRemote = isElsewhere(asked.folder, host);
  const request = isRemote ? asked : cleanPaths(asked);
  const { folder, file, target } = request;
  if (!isRemote) checkBuildFolder(folder, host);
  if (!isRemote) checkBuildContext(folder, host);
  for (const path of listContextFolders(request.builderOptions)) checkBuildContext(path, host);
  const name = given.name ?? basename(resolve(host.cwd, folder));
  // The build result is what was requested, so there is nothing left to select.
  const context = { ...given, name, platforms: [], select: undefined };
  const builder = await chooseBuilder(host, request.builderOptions);
  if (builder === 'classic') refuseBuildKitOptions(request.builderOptions);
  // With a URL, docker reads an absolute path here.
  const isHere = !isRemote || (file !== undefined && isAbsolute(file));
  const dockerfile = isHere ? findBuiltDockerfile(folder, file, host) : undefined;
  const scratch = makeScratch('plimsoll-build-', host);
  try {
    const opened = await BUILD[builder](request, scratch.path, context);
    const ignore =
      isRemote || dockerfile === undefined
        ? undefined
        : findIgnoreFile(folder, dockerfile.place, host);
    const built = {
      dockerfile,
      ...(ignore && { ignore }),
      hasBuildKit: builder !== 'classic',
      target,
      buildArgs: listBuildArgs(request, host.env),
      contexts: listContextNames(request.builderOptions),
    };
    return { ...opened, built, close: () => closeAll(opened, scratch) };
  } catch (error) {
    await scratch.remove();
    throw error;
  }
}

async function closeAll(opened: OpenSource, scratch: Scratch): Promise<void> {
  try {
    await opened.close();
  } finally {
    await scratch.remove();
  }
}

/**
 * `layout`: buildx that can write one; `load`: buildx that can't; `classic`: no buildx, or
 * disabled.
 */
type Builder = 'layout' | 'load' | 'classic';

/** Whether a build would run in BuildKit, which reads an ignore file next to the Dockerfile. */
export const usesBuildKit = async (
  host: Host,
  options: BuilderOptions | undefined,
): Promise<boolean> => (await chooseBuilder(host, options)) !== 'classic';

async function chooseBuilder(host: Host, options: BuilderOptions | undefined): Promise<Builder> {
  const builder = options?.get('builder');
  const named = listBuilderArguments(new Map(builder && [['builder', builder]]));
  const isBuildKitOff = /^(?:0|f|false)$/i.test(host.env.DOCKER_BUILDKIT ?? '');
  const [inspected, info] = await Promise.all([
    run(host, 'docker', ['buildx', 'inspect', ...named]),
    run(host, 'docker', ['info', '--format', '{{json .DriverStatus}}']),
  ]);
  const driver = isBuildKitOff ? undefined : /^Driver:[ \t]*(\S+)/m.exec(inspected.stdout)?.[1];
  if (driver !== undefined && driver !== 'docker') return 'layout';
  if (driver === undefined && named.length > 0 && !isBuildKitOff)
    throw createBuilderError(options, inspected.stderr);
  if (info.exitCode !== 0) throw createEngineError('docker', info.stderr);
  if (driver === undefined) return 'classic';
  return info.stdout.includes('io.containerd.snapshotter') ? 'layout' : 'load';
}

function createBuilderError(options: BuilderOptions | undefined, stderr: string): GateError {
  const name = options?.get('builder')?.[0] ?? '';
  return new GateError('builder-unusable', { name, words: takeLastWords(stderr, []) });
}

/** The classic builder ignores or rejects some of them, each with a different message. */
function refuseBuildKitOptions(options: BuilderOptions = new Map()): void {
  const [name] = [...options.keys()].filter((key) => BUILDER_OPTIONS[key].needsBuildKit);
  if (name !== undefined) throw new GateError('option-needs-buildkit', { name });
}

/** Folders of this machine that instructions can read by name. */
const listContextFolders = (options: BuilderOptions | undefined): string[] =>
  (options?.get('build-context') ?? [])
    .map((pair) => pair.slice(pair.indexOf('=') + 1))
    .filter((place) => !/^(?:[a-z-]+:|git@)/.test(place));

const listContextNames = (options: BuilderOptions | undefined): ReadonlySet<string> =>
  new Set(
    (options?.get('build-context') ?? []).map((pair) => pair.replace(/=.*$/s, '').toLowerCase()),
  );

type Build = (
  request: BuildRequest,
  scratch: string,
  context: SourceContext,
) => Promise<OpenSource>;

const BUILD: Readonly<Record<Builder, Build>> = {
  layout: buildLayout,
  load: (request, scratch, context) => buildIntoEngine('buildx', request, scratch, context),
  classic: (request, scratch, context) => buildIntoEngine('classic', request, scratch, context),
};

async function buildLayout(
  request: BuildRequest,
  scratch: string,
  context: SourceContext,
): Promise<OpenSource> {
  // Quoted because the folder can contain a comma.
  const output = ['--output', `type=oci,tar=false,"dest=${scratch}"`];
  const command = ['buildx', 'build', '--progress', 'plain', ...output];
  await runBuild({ command, forRecord: ['--provenance=mode=max'], env: {} }, request, context.host);
  const store = openLayoutFolder(scratch);
  return { ...(await listOciLayout(store, scratch, context)), close: store.close };
}

const cleanPaths = ({ folder, file, ...more }: BuildRequest): BuildRequest => ({
  ...more,
  folder: cleanPath(folder),
  file: file === undefined ? undefined : cleanPath(file),
});
