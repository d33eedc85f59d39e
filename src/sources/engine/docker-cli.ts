import { GateError } from '../../errors.ts';
import { run } from '../../host/exec.ts';
import type { Host } from '../../model/host.ts';
import { isDigest } from '../../oci/digest.ts';
import { tryParseJson } from '../../oci/json.ts';
import type { Descriptor } from '../../oci/manifest.ts';
import type { Platform } from '../../oci/platform.ts';
import { Message } from '../../report/words/messages/message.ts';
import { findNearNames } from '../near-names.ts';
import type { SourceContext } from '../source-context.ts';
import { createEngineError } from './engine-errors.ts';

/** An image as the engine describes it, before any of its bytes are read. */
export interface DockerImage {
  /** Digest of the config; in the containerd image store, of the index or manifest. */
  readonly id: string;
  readonly platform: Platform;
  /** `overlay2`, `vfs`, `overlayfs`, …: the driver that unpacked its layers. */
  readonly driver: string;
  /** The image's root in the containerd image store; `undefined` in classic stores. */
  readonly descriptor: Descriptor | undefined;
  /** diffIDs of its layers, lowest first; `undefined` if the engine doesn't list them. */
  readonly diffIds: readonly string[] | undefined;
}

/**
 * Inspects an image through the `docker` command, so contexts, ssh, TLS and rootless engines work.
 * @throws GateError ENGINE_UNAVAILABLE, SOURCE_NOT_FOUND (with near names), USAGE for a bad name
 */
export async function inspectDockerImage(
  reference: string,
  context: SourceContext,
): Promise<DockerImage> {
  const args = ['image', 'inspect', '--format', '{{json .}}', '--', reference];
  const { stdout, stderr, exitCode } = await run(context.host, 'docker', args);
  if (exitCode === 0) return parseInspected(stdout, context.source);
  const error = createEngineError('docker', stderr, context.source);
  throw error.code === 'SOURCE_NOT_FOUND'
    ? await addNearNames(error, reference, 'docker', context.host)
    : error;
}

function parseInspected(stdout: string, where: string): DockerImage {
  const found = tryParseJson(stdout) as Inspected | undefined;
  const id = found?.Id;
  if (found === undefined || !isDigest(id))
    throw new GateError('docker-answer-unknown', {}, { where });
  const variant = toText(found.Variant);
  return {
    id,
    platform: {
      os: toText(found.Os) ?? 'unknown',
      architecture: toText(found.Architecture) ?? 'unknown',
      ...(variant ? { variant } : {}),
    },
    driver: toText(found.GraphDriver?.Name) ?? 'unknown',
    descriptor: readDescriptor(found.Descriptor),
    diffIds: readDigests(found.RootFS?.Layers),
  };
}

/** The fields we read of the API's `ImageInspect`, all unchecked. */
interface Inspected {
  readonly Id?: unknown;
  readonly Os?: unknown;
  readonly Architecture?: unknown;
  readonly Variant?: unknown;
  readonly GraphDriver?: { readonly Name?: unknown };
  readonly RootFS?: { readonly Layers?: unknown };
  readonly Descriptor?: {
    readonly mediaType?: unknown;
    readonly digest?: unknown;
    readonly size?: unknown;
  };
}

export const toText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const readDigests = (found: unknown): string[] | undefined =>
  Array.isArray(found) && found.every(isDigest) ? found : undefined;

function readDescriptor(found: Inspected['Descriptor']): Descriptor | undefined {
  if (!isDigest(found?.digest) || typeof found.size !== 'number') return undefined;
  return {
    mediaType: toText(found.mediaType) ?? '',
    digest: found.digest,
    size: found.size,
    annotations: {},
  };
}

/** Adds similar image names to the error. */
export async function addNearNames(
  error: GateError,
  reference: string,
  engine: 'docker' | 'podman',
  host: Host,
): Promise<GateError> {
  const listed = await run(host, engine, ['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}']);
  const names = listed.stdout.split('\n').filter((name) => name !== '' && !name.includes('<none>'));
  const near = findNearNames(reference, names);
  if (near.length === 0) return error;
  const otherwise = error.fix ?? '';
  return error.with({ fix: new Message('did-you-mean-or', { names: near, otherwise }) });
}
