import { homedir } from 'node:os';
import { join } from 'node:path';
import { readRegularFile, UnreadableFile } from '../../host/read-file.ts';
import type { Host } from '../../model/host.ts';
import { isRecord } from '../../oci/manifest.ts';

/** A file written by `docker login` or `podman login`. */
export interface LoginFile {
  /** Its path, or the variable that contains it. */
  readonly name: string;
  readonly auths: Readonly<Record<string, unknown>>;
  readonly credHelpers: Readonly<Record<string, unknown>>;
  readonly credsStore: string | undefined;
}

export interface LoginFiles {
  readonly files: readonly LoginFile[];
  /** Names of existing files that can't be read or parsed. */
  readonly broken: readonly string[];
}

/**
 * Reads the user's login files in order: those named by the environment, Docker's, Podman's.
 * Source: docker/cli, cli/config/configfile/file.go; containers/image,
 * docs/containers-auth.json.5.md.
 */
export async function readLoginFiles({ env }: Pick<Host, 'env'>): Promise<LoginFiles> {
  const files: LoginFile[] = [];
  const broken: string[] = [];
  const texts = new Map<string, () => Promise<string | undefined>>([
    ['DOCKER_AUTH_CONFIG', async () => env.DOCKER_AUTH_CONFIG],
    ...listPaths(env).map((path) => [path, () => readText(path)] as const),
  ]);
  for (const [name, read] of texts) {
    try {
      const text = await read();
      if (text) files.push(parseLoginFile(name, text));
    } catch {
      broken.push(name);
    }
  }
  return { files, broken };
}

function listPaths(env: Host['env']): string[] {
  const home = env.HOME || env.USERPROFILE || homedir();
  const runtime = env.XDG_RUNTIME_DIR || `/run/containers/${process.getuid?.() ?? 0}`;
  return [
    ...(env.REGISTRY_AUTH_FILE ? [env.REGISTRY_AUTH_FILE] : []),
    join(env.DOCKER_CONFIG || join(home, '.docker'), 'config.json'),
    env.XDG_RUNTIME_DIR ? join(runtime, 'containers', 'auth.json') : join(runtime, 'auth.json'),
    join(env.XDG_CONFIG_HOME || join(home, '.config'), 'containers', 'auth.json'),
  ];
}

/** Larger than any real login file. */
const MOST_BYTES = 4 * 2 ** 20;

/** @returns undefined if there is no such file @throws UnreadableFile */
async function readText(path: string): Promise<string | undefined> {
  try {
    return (await readRegularFile(path, MOST_BYTES)).toString();
  } catch (error) {
    if (error instanceof UnreadableFile && error.problem === 'absent') return undefined;
    throw error;
  }
}

/** @throws if the text is not a JSON object; does not repeat its contents */
function parseLoginFile(name: string, text: string): LoginFile {
  const found: unknown = JSON.parse(text);
  if (!isRecord(found)) throw new Error('not an object');
  const { auths, credHelpers, credsStore } = found;
  return {
    name,
    auths: isRecord(auths) ? auths : {},
    credHelpers: isRecord(credHelpers) ? credHelpers : {},
    credsStore: typeof credsStore === 'string' && credsStore !== '' ? credsStore : undefined,
  };
}
