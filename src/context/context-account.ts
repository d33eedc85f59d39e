import type {
  ContextEntry,
  ContextFacts,
  ContextSecret,
  DanglingLink,
  IgnoreLine,
} from '../model/context.ts';
import { decodeName } from '../model/entry-name.ts';
import type { ContextFilter } from './context-filter.ts';
import type { ContextTree } from './context-tree.ts';
import type { ContextPath } from './context-walk.ts';
import { explainLink } from './dangling-link.ts';
import { IgnoreLines } from './ignore-lines.ts';
import { findSecret } from './secret-files.ts';
import { TopRows } from './top-rows.ts';

const MOST_ROWS = 20;

type Summed = Omit<ContextFacts, 'folder' | 'dockerfile' | 'ignoreFile' | 'assumed'>;

type Writable<Row> = { -readonly [Key in keyof Row]: Row[Key] };

/** Adds up the paths of a build context, in the order of the walk. Memory is bounded. */
export class ContextAccount {
  readonly #tree: ContextTree;
  readonly #sent: ContextFilter;
  readonly #lines: IgnoreLines;
  readonly #entries = new TopRows<ContextEntry>(MOST_ROWS);
  readonly #secrets = new TopRows<ContextSecret>(MOST_ROWS);
  readonly #links = new TopRows<DanglingLink & { bytes: number }>(MOST_ROWS);
  readonly #totals = { contextBytes: 0, fileCount: 0, askedBytes: 0, askedFileCount: 0 };
  #entry: Writable<ContextEntry> | undefined;
  /** The repository that the walk is in. */
  #repository: Writable<ContextSecret> | undefined;

  /**
   * @param sent what `.dockerignore` does not exclude
   * @param explicit paths that instructions or exceptions name, which are never suggested
   */
  constructor(tree: ContextTree, sent: ContextFilter, explicit: readonly string[]) {
    this.#tree = tree;
    this.#sent = sent;
    this.#lines = new IgnoreLines(explicit);
  }

  add(entry: ContextPath): void {
    const junk = this.#lines.add(entry);
    this.#addToEntry(entry);
    this.#addToRepository(entry);
    if (!entry.isShared.sent) return;
    if (entry.kind === 'file') this.#addFile(entry, junk);
    if (entry.kind === 'link') this.#addLink(entry);
  }

  #addFile({ path, bytes, isShared }: ContextPath, junk: string | undefined): void {
    this.#totals.contextBytes += bytes.sent;
    this.#totals.fileCount++;
    this.#totals.askedBytes += bytes.asked;
    if (isShared.asked) this.#totals.askedFileCount++;
    if (junk !== undefined && junk !== 'environment files') return;
    const kind = findSecret(path, bytes.sent, (most) => this.#tree.readFile(path, most));
    if (kind !== undefined)
      this.#secrets.add({
        path: toShownPath(path),
        kind,
        bytes: bytes.sent,
        isAsked: isShared.asked,
      });
  }

  #addLink({ path, isShared }: ContextPath): void {
    const target = this.#tree.readLink(path);
    if (target === undefined) return;
    const why = explainLink(path, target, this.#tree, (file) => this.#sent.sendsFile(file));
    if (why === undefined) return;
    const row = { path: toShownPath(path), target: toShownPath(target), why };
    this.#links.add({ ...row, isAsked: isShared.asked, bytes: isShared.asked ? 1 : 0 });
  }

  /** Adds to the file or folder directly in the context. */
  #addToEntry({ path, kind, depth, bytes, isShared }: ContextPath): void {
    if (depth === 0) {
      this.#closeEntry();
      this.#entry = {
        path: toShownPath(path),
        isFolder: kind === 'folder',
        bytes: 0,
        fileCount: 0,
        askedBytes: 0,
      };
    }
    if (this.#entry === undefined || !isShared.sent || kind !== 'file') return;
    this.#entry.bytes += bytes.sent;
    this.#entry.fileCount++;
    this.#entry.askedBytes += bytes.asked;
  }

  #closeEntry(): void {
    if (this.#entry !== undefined && this.#entry.fileCount > 0) this.#entries.add(this.#entry);
    this.#entry = undefined;
  }

  /** A repository's config often has a token, and its history contains what was deleted since. */
  #addToRepository({ path, name, kind, bytes, isShared }: ContextPath): void {
    const repository = this.#repository;
    const shown = toShownPath(path);
    if (repository !== undefined && shown.startsWith(`${repository.path}/`)) {
      repository.bytes += bytes.sent;
      repository.isAsked ||= isShared.asked;
      return;
    }
    this.#closeRepository();
    // A submodule has a file with this name.
    if (name === '.git' && kind === 'folder')
      this.#repository = { path: shown, kind: '.git', bytes: 0, isAsked: false };
  }

  #closeRepository(): void {
    if (this.#repository !== undefined && this.#repository.bytes > 0)
      this.#secrets.add(this.#repository);
    this.#repository = undefined;
  }

  sum(): Summed {
    this.#closeEntry();
    this.#closeRepository();
    const { unread, read } = this.#lines.list(this.#totals.contextBytes);
    const links = this.#links.list();
    return {
      ...this.#totals,
      entries: this.#entries.list(),
      unread: new TopRows<IgnoreLine>(MOST_ROWS, unread).list(),
      read: new TopRows<IgnoreLine>(MOST_ROWS, read).list(),
      secrets: this.#secrets.list(),
      danglingLinks: {
        items: links.items.map(({ bytes: _, ...link }) => link),
        omitted: { ...links.omitted, bytes: 0 },
      },
    };
  }
}

const toShownPath = (path: string): string => decodeName(Buffer.from(path, 'latin1'));
