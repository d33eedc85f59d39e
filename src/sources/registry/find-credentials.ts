import type { Host } from '../../model/host.ts';
import type { ImageReference } from '../../oci/reference.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { askHelper } from './credential-helper.ts';
import { findEntry, readSecret } from './login-entry.ts';
import { type LoginFile, readLoginFiles } from './login-file.ts';
import type { Secret } from './secret.ts';

/** A registry's credentials and their origin. Places can be shown, secrets never. */
export interface Credentials {
  readonly secret: Secret | undefined;
  /** `/root/.docker/config.json ("ghcr.io")`; without a secret, the places that were searched. */
  readonly places: readonly Sentence[];
  /** Why a place couldn't be searched. */
  readonly problems: readonly Sentence[];
}

/** Finds the first credentials for a repository in Docker's and Podman's logins. */
export async function findCredentials(reference: ImageReference, host: Host): Promise<Credentials> {
  const { files, broken } = await readLoginFiles(host);
  const problems: Sentence[] = broken.map((path) => new Message('login-file-invalid', { path }));
  for (const file of files) {
    const found =
      (await findByHelper(file, reference, host, problems)) ?? findInEntry(file, reference);
    if (found !== undefined) return { ...found, problems };
  }
  return { secret: undefined, places: files.map(({ name }) => name), problems };
}

type Found = Pick<Credentials, 'secret' | 'places'>;

/** A helper for this registry takes precedence over the general one. */
async function findByHelper(
  { name, credHelpers, credsStore }: LoginFile,
  reference: ImageReference,
  host: Host,
  problems: Sentence[],
): Promise<Found | undefined> {
  const own = findEntry(reference, credHelpers, (value) =>
    typeof value === 'string' ? value : undefined,
  );
  const helper = own?.value ?? credsStore;
  if (!helper) return undefined;
  const { secret, problem } = await askHelper(helper, reference, host);
  if (problem !== undefined)
    problems.push(new Message('labeled', { label: name, notice: problem }));
  return secret && { secret, places: [new Message('login-by-helper', { helper, path: name })] };
}

function findInEntry({ name, auths }: LoginFile, reference: ImageReference): Found | undefined {
  const entry = findEntry(reference, auths, readSecret);
  if (entry === undefined) return undefined;
  const place = new Message('login-entry', { path: name, key: entry.key });
  return { secret: entry.value, places: [place] };
}
