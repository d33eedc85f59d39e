import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { GateError } from '../errors.ts';
import type { Host } from '../model/host.ts';
import { openLayoutFolder } from './archive-file.ts';
import { type BuildRequest, buildArguments } from './build-arguments.ts';
import { openDocker } from './docker-engine.ts';
import { engineError } from './engine-errors.ts';
import { run, runLong } from './exec.ts';
import { lastWords } from './last-words.ts';
import { imagesOfOciLayout } from './oci-layout.ts';
import type { OpenSource, SourceContext } from './source-context.ts';

/**
 * Builds an image and opens it: from an OCI layout in a temporary folder where the builder can write one, which keeps the
 * layers as they would be pushed; else from the engine, which then has it as an image without a name.
 * @param request what to build; its `onLog` sees the builder's log as it comes
 * @throws GateError BUILD_FAILED with the end of the log; SOURCE_NOT_FOUND for a folder that is not there; USAGE for a
 *   secret that is no `id=…,src=…` or `id=…,env=…`; ENGINE_UNAVAILABLE
 */
export async function openBuild(request: BuildRequest, given: SourceContext): Promise<OpenSource> {
  checkFolder(request.folder, given.host);
  const name = given.name ?? basename(resolve(given.host.cwd, request.folder));
  // What was built is what was asked for: nothing is left to choose.
  const context = { ...given, name, platform: undefined, select: undefined };
  const builder = await chooseBuilder(given.host);
  const scratch = mkdtempSync(join(given.host.env.TMPDIR || tmpdir(), 'plimsoll-build-'));
  const clear = (): void => rmSync(scratch, { recursive: true, force: true });
  try {
    const built = await BUILD[builder](request, scratch, context);
    return { ...built, close: () => closeAll(built, clear) };
  } catch (error) {
    clear();
    throw error;
  }
}

async function closeAll(built: OpenSource, clear: () => void): Promise<void> {
  try {
    await built.close();
  } finally {
    clear();
  }
}

/** `layout`: buildx that can write one; `load`: buildx in an engine that can't; `classic`: no buildx. */
type Builder = 'layout' | 'load' | 'classic';

async function chooseBuilder(host: Host): Promise<Builder> {
  const [inspected, info] = await Promise.all([
    run(host, 'docker', ['buildx', 'inspect']),
    run(host, 'docker', ['info', '--format', '{{json .DriverStatus}}']),
  ]);
  const driver = /^Driver:[ \t]*(\S+)/m.exec(inspected.stdout)?.[1];
  if (driver !== undefined && driver !== 'docker') return 'layout';
  if (info.exitCode !== 0) throw engineError('docker', info.stderr);
  if (driver === undefined) return 'classic';
  return info.stdout.includes('io.containerd.snapshotter') ? 'layout' : 'load';
}

type Build = (request: BuildRequest, scratch: string, context: SourceContext) => Promise<OpenSource>;

const BUILD: Readonly<Record<Builder, Build>> = {
  layout: async (request, scratch, context) => {
    // Quoted, for a folder with a comma in its name.
    const output = ['--output', `type=oci,tar=false,"dest=${scratch}"`];
    await build(['buildx', 'build', '--progress', 'plain', ...output], request, context.host);
    const store = openLayoutFolder(scratch);
    return { images: await imagesOfOciLayout(store, scratch, context), notices: [], close: store.close };
  },
  load: (request, scratch, context) =>
    buildIntoEngine(['buildx', 'build', '--progress', 'plain', '--load'], request, scratch, context),
  classic: (request, scratch, context) => buildIntoEngine(['build'], request, scratch, context),
};

async function buildIntoEngine(
  command: readonly string[],
  request: BuildRequest,
  scratch: string,
  context: SourceContext,
): Promise<OpenSource> {
  const idFile = join(scratch, 'id');
  await build([...command, '--iidfile', idFile], request, context.host);
  return openDocker(readFileSync(idFile, 'utf8').trim(), context);
}

/** As BuildKit, and the classic builder in its two ages, say that there is none. */
const NO_DOCKERFILE =
  /failed to read dockerfile|unable to evaluate symlinks in Dockerfile|Cannot locate specified Dockerfile/i;

async function build(command: readonly string[], request: BuildRequest, host: Host): Promise<void> {
  const { args, env, secrets } = buildArguments(request, host.env);
  const { output, exitCode } = await runLong(host, 'docker', [...command, ...args], { env, onOutput: request.onLog });
  if (exitCode === 0) return;
  throw new GateError('BUILD_FAILED', `the build failed; its log ends:\n${lastWords(output, secrets)}`, {
    where: `--build ${request.folder}`,
    fix: NO_DOCKERFILE.test(output)
      ? 'write a Dockerfile in that folder, or name the right one with --file'
      : 'mend what the log names; the gate measures nothing that was not built',
  });
}

/** A missing folder is told before anything starts; a URL is the builder's business. */
function checkFolder(folder: string, { cwd }: Host): void {
  if (/^(?:[a-z]+:\/\/|git@|github\.com\/)/.test(folder)) return;
  const stat = statSync(resolve(cwd, folder), { throwIfNoEntry: false });
  if (stat?.isDirectory()) return;
  throw new GateError('SOURCE_NOT_FOUND', stat === undefined ? 'no such folder' : 'this is not a folder', {
    where: `--build ${folder}`,
    fix: 'name the folder that is the build context; the Dockerfile goes to --file',
  });
}
