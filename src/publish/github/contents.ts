import { findInTree, foldersAbove } from '../../host/git/find-in-tree.ts';
import { isRecord } from '../../oci/manifest.ts';
import { getValue } from './answer.ts';
import type { GithubClient } from './client.ts';
import { describeRefusal } from './refusal.ts';

/** `absent`: the commit is there and has none of the files; `unreachable`: that could not be told. */
export type FileAtCommit =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreachable'; readonly reason: string };

export interface FileRequest {
  /** `owner/name`. */
  readonly repository: string;
  /** The commit, in full. */
  readonly sha: string;
  /** From the repository's root; the first that exists is meant. At most ten. */
  readonly paths: readonly string[];
}

/**
 * Reads a text file as it is at a commit, in one request however many names it may have. Asked of GraphQL, which says in the
 * same answer whether the commit itself can be seen: REST has the same 404 for a file that is not there and for a token that
 * may not look, and a budget that cannot be seen must not pass for none. For the same reason the folders above it are
 * looked through, for links. Never throws.
 */
export async function readFileAt(
  client: GithubClient,
  { repository, sha, paths }: FileRequest,
): Promise<FileAtCommit> {
  const [owner, name] = repository.split('/');
  const folders = [...new Set(['', ...paths.flatMap(foldersAbove)])];
  const expressions = [...paths, ...folders].map((path) => `${sha}:${path}`);
  const variables = Object.fromEntries(expressions.map((text, index) => [`p${index}`, text]));
  try {
    const found = await client.query(
      buildFilesQuery(paths.length, folders.length),
      { owner, name, sha, ...variables },
      readRepository,
    );
    if (found.commit === null) return { kind: 'unreachable', reason: describeHiddenCommit(sha) };
    const modes = listModes(folders.map((folder, at) => [folder, found[`f${paths.length + at}`]]));
    const places = paths.map((path) => findInTree(path, (one) => modes.get(one)));
    const index = places.findIndex(({ kind }) => kind !== 'absent');
    const [path, place] = [paths[index], places[index]];
    if (path === undefined || place === undefined) return { kind: 'absent' };
    return place.kind === 'not a file'
      ? { kind: 'unreachable', reason: `${place.reason}.` }
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
  return `query Files($owner: String!, $name: String!, $sha: String!${indexes.map((at) => `, $p${at}: String!`).join('')}) {
  repository(owner: $owner, name: $name) {
    commit: object(expression: $sha) { oid }
${indexes.map((at) => `    f${at}: object(expression: $p${at}) { __typename ${fields(at)} }`).join('\n')}
  }
}`;
}

/** What the folders hold, by path, with git's modes as it writes them. */
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

const describeHiddenCommit = (sha: string): string =>
  `GitHub shows the token no commit ${sha.slice(0, 12)}. Add \`contents: read\` to the job's \`permissions\`.`;

const readRepository = (data: unknown): Readonly<Record<string, unknown>> | undefined =>
  isRecord(data) && isRecord(data.repository) ? data.repository : undefined;

const MOST_BYTES = 1 << 20;

function toFile(object: unknown, path: string): FileAtCommit {
  const refuse = (what: string): FileAtCommit => ({
    kind: 'unreachable',
    reason: `${path} ${what}.`,
  });
  if (!isRecord(object) || object.__typename !== 'Blob') return refuse('is not a file there');
  const { text, byteSize, isTruncated } = object;
  if (isTruncated !== false || !(Number(byteSize) <= MOST_BYTES))
    return refuse('is larger there than GitHub hands out');
  return typeof text === 'string' ? { kind: 'file', path, text } : refuse('is not a text there');
}
