import { findInTree, listFoldersAbove } from '../../host/git/find-in-tree.ts';
import { isRecord } from '../../oci/manifest.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { getValue } from './answer.ts';
import type { GithubClient } from './client.ts';
import { describeRefusal } from './refusal.ts';

/** `absent`: the commit exists and has none of the files; `unreachable`: that is unknown. */
export type FileAtCommit =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreachable'; readonly reason: Sentence };

export interface FileRequest {
  /** `owner/name`. */
  readonly repository: string;
  /** The full SHA of the commit. */
  readonly sha: string;
  /** Relative to the repository's root; the first existing one is used. At most ten. */
  readonly paths: readonly string[];
}

/**
 * Reads a text file at a commit, in one request for all possible names. Uses GraphQL because its
 * response shows whether the commit itself is visible: REST returns 404 both for a missing file and
 * for a missing permission, and an unreadable budget must not look like none. Parent folders are
 * checked for links. Never throws.
 */
export async function readFileAt(
  client: GithubClient,
  { repository, sha, paths }: FileRequest,
): Promise<FileAtCommit> {
  const folders = [...new Set(['', ...paths.flatMap(listFoldersAbove)])];
  const expressions = [...paths, ...folders].map((path) => `${sha}:${path}`);
  const variables = Object.fromEntries(expressions.map((text, index) => [`p${index}`, text]));
  try {
    const found = await client.query(
      buildFilesQuery(paths.length, folders.length),
      { repository, sha, ...variables },
      readRepository,
    );
    if (found.commit === null)
      return { kind: 'unreachable', reason: new Message('commit-hidden', { sha }) };
    const modes = listModes(folders.map((folder, at) => [folder, found[`f${paths.length + at}`]]));
    const places = paths.map((path) => findInTree(path, (one) => modes.get(one)));
    const index = places.findIndex(({ kind }) => kind !== 'absent');
    const [path, place] = [paths[index], places[index]];
    if (path === undefined || place === undefined) return { kind: 'absent' };
    return place.kind === 'not a file'
      ? { kind: 'unreachable', reason: place.reason }
      : toFile(found[`f${index}`], path);
  } catch (error) {
    return { kind: 'unreachable', reason: describeRefusal(error, 'file', client.access) };
  }
}

/** Files first, then folders. */
function buildFilesQuery(fileCount: number, folderCount: number): string {
  const indexes = Array.from({ length: fileCount + folderCount }, (_, index) => index);
  const fields = (at: number): string =>
    at < fileCount
      ? '... on Blob { text byteSize isTruncated }'
      : '... on Tree { entries { name mode } }';
  const paths = indexes.map((at) => `, $p${at}: String!`).join('');
  const objects = indexes.map(
    (at) => `    f${at}: object(expression: $p${at}) { __typename ${fields(at)} }`,
  );
  return `query Files($owner: String!, $name: String!, $sha: String!${paths}) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $sha) { oid }
${objects.join('\n')}
  }
}`;
}

/** The entries of the folders by path, with their git modes. */
function listModes(
  trees: readonly (readonly [folder: string, tree: unknown])[],
): Map<string, string> {
  return new Map(
    trees.flatMap(([folder, tree]) =>
      getList(tree, 'entries').flatMap((entry): [string, string][] => {
        const [name, mode] = [getValue(entry, 'name'), getValue(entry, 'mode')];
        if (typeof name !== 'string' || typeof mode !== 'number') return [];
        return [[folder === '' ? name : `${folder}/${name}`, mode.toString(8).padStart(6, '0')]];
      }),
    ),
  );
}

const getList = (value: unknown, key: string): readonly unknown[] => {
  const list = getValue(value, key);
  return Array.isArray(list) ? list : [];
};

const readRepository = (data: unknown): Readonly<Record<string, unknown>> | undefined =>
  isRecord(data) && isRecord(data.repository) ? data.repository : undefined;

const MOST_BYTES = 1 << 20;

function toFile(object: unknown, path: string): FileAtCommit {
  const refuse = (reason: Sentence): FileAtCommit => ({ kind: 'unreachable', reason });
  if (!isRecord(object) || object.__typename !== 'Blob')
    return refuse(new Message('not-file-in-commit', { path }));
  const { text, byteSize, isTruncated } = object;
  if (isTruncated !== false || !(Number(byteSize) <= MOST_BYTES))
    return refuse(new Message('file-too-large-for-github', { path }));
  return typeof text === 'string'
    ? { kind: 'file', path, text }
    : refuse(new Message('not-text-file-in-commit', { path }));
}
