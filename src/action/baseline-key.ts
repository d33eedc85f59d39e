import { createHash } from 'node:crypto';
import type { GateRequest } from '../gate/request.ts';
import { formatPlatform } from '../oci/platform.ts';

/**
 * The key of a kept report. Runs that check the same images have the same key for the same commit, whichever workflow or job they are:
 * what changes from run to run, as tags do, is left out. One key never begins with another.
 */
export function baselineKey(request: GateRequest, name: string, commit: string): string {
  const identity = JSON.stringify([
    name,
    ...request.images.map(imageIdentity),
    buildIdentity(request),
    platforms(request),
  ]);
  return `plimsoll-1-${createHash('sha256').update(identity).digest('hex').slice(0, 16)}-${commit}`;
}

/** `docker:registry:5000/app:ci-123@sha256:…` is `docker:registry:5000/app`; a name says enough, and a file has no tag. */
function imageIdentity({ name, source }: GateRequest['images'][number]): string {
  const [, kind = '', reference = ''] =
    /^((?:docker|podman|registry|docker-daemon):)?(.*)$/s.exec(source) ?? [];
  if (name !== undefined || FILE.test(source)) return name ?? source;
  return kind + reference.replace(/@[^/@]*$/, '').replace(/:[^:/]*$/, '');
}

const FILE = /^(?:docker-archive|oci-archive|oci-dir|oci):|^[./]/;

function buildIdentity({ build, budgetPath, images }: GateRequest): readonly (string | null)[] {
  if (build !== undefined) return [build.folder, build.file ?? null, build.target ?? null];
  // The budget's own images.
  return images.length === 0 ? [budgetPath ?? null] : [];
}

const platforms = ({ build, platforms: wanted = [] }: GateRequest): unknown => [
  [...(build?.platforms ?? [])].sort(),
  wanted.map(formatPlatform).sort(),
];
