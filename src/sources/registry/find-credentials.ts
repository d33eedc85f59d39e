import type { Host } from '../../model/host.ts';
import type { ImageReference } from '../../oci/reference.ts';
import { askHelper } from './credential-helper.ts';
import { entryFor, secretOfEntry } from './login-entry.ts';
import { type LoginFile, readLoginFiles } from './login-file.ts';
import type { Secret } from './secret.ts';

/** What there is to show a registry, and where it is from: places may be told, secrets never. */
export interface Credentials {
  readonly secret: Secret | undefined;
  /** `/root/.docker/config.json ("ghcr.io")`; without a secret, the places that have none. */
  readonly places: readonly string[];
  /** What kept a place from being asked. */
  readonly problems: readonly string[];
}

/** Credentials for a repository: the first that Docker's or Podman's logins have. */
export async function findCredentials(reference: ImageReference, host: Host): Promise<Credentials> {
  const { files, broken } = await readLoginFiles(host);
  const problems = broken.map((name) => `${name} is no login file that can be read`);
  for (const file of files) {
    const found = (await fromHelper(file, reference, host, problems)) ?? fromEntry(file, reference);
    if (found !== undefined) return { ...found, problems };
  }
  return { secret: undefined, places: files.map(({ name }) => name), problems };
}

type Found = Pick<Credentials, 'secret' | 'places'>;

/** A helper for this registry goes before the one for all. */
async function fromHelper(
  { name, credHelpers, credsStore }: LoginFile,
  reference: ImageReference,
  host: Host,
  problems: string[],
): Promise<Found | undefined> {
  const own = entryFor(reference, credHelpers, (value) =>
    typeof value === 'string' ? value : undefined,
  );
  const helper = own?.value ?? credsStore;
  if (!helper) return undefined;
  const { secret, problem } = await askHelper(helper, reference, host);
  if (problem !== undefined) problems.push(`${name}: ${problem}`);
  return secret && { secret, places: [`docker-credential-${helper} (in ${name})`] };
}

function fromEntry({ name, auths }: LoginFile, reference: ImageReference): Found | undefined {
  const entry = entryFor(reference, auths, secretOfEntry);
  return entry && { secret: entry.value, places: [`${name} ("${entry.key}")`] };
}
