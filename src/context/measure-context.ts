import { GateError } from '../errors.ts';
import type { ContextFacts } from '../model/context.ts';
import { Message } from '../report/words/messages/message.ts';
import { ContextAccount } from './context-account.ts';
import { type BuildSettings, listContextReads } from './context-reads.ts';
import type { ContextTree } from './context-tree.ts';
import { createShareFilters, walkContext } from './context-walk.ts';
import { followPaths } from './follow-paths.ts';
import { BadPattern } from './ignore/go-match.ts';
import { PatternMatcher } from './ignore/pattern-matcher.ts';
import { readIgnoreFile } from './ignore/read-ignore-file.ts';

/** A file that determines what a builder reads. */
export interface ContextFile {
  /** As shown to the user. */
  readonly path: string;
  /** Byte string for an ignore file. */
  readonly text: string;
}

export interface ContextRequest extends BuildSettings {
  readonly folder: string;
  /** `undefined` if the builder finds none. */
  readonly dockerfile: ContextFile | undefined;
  readonly ignoreFile: ContextFile | undefined;
}

/**
 * Measures a build context. Yields after each path, so that the caller can wait or stop.
 * @throws GateError SOURCE_UNREADABLE for a folder or an ignore file that no builder can read
 */
export function* measureContext(
  request: ContextRequest,
  tree: ContextTree,
): Generator<undefined, ContextFacts> {
  const { folder, dockerfile, ignoreFile } = request;
  const { reads, ignored, filters } = openFilters(request, tree);
  try {
    const explicit = [...reads.asked, ...listExceptions(ignored)];
    const account = new ContextAccount(tree, filters.sent, explicit);
    for (const path of walkContext(tree, filters)) {
      account.add(path);
      yield;
    }
    return {
      folder,
      dockerfile: dockerfile?.path ?? null,
      ignoreFile: ignoreFile?.path ?? null,
      ...account.sum(),
      ...(reads.unknown !== undefined && { assumed: reads.unknown }),
    };
  } catch (error) {
    if (error instanceof BadPattern) throw createPatternError(error, ignoreFile);
    throw error;
  }
}

/**
 * Reads the files that determine which paths of a build context are sent.
 * @throws like `measureContext`
 */
export function openFilters(
  { dockerfile, ignoreFile, ...settings }: ContextRequest,
  tree: ContextTree,
) {
  const reads =
    dockerfile === undefined
      ? { asked: ['.'], shipped: [], unknown: new Message('dockerfile-not-found', {}) }
      : listContextReads(dockerfile.text, settings);
  try {
    const ignored = parseIgnoreFile(ignoreFile);
    const [asked, shipped] = [reads.asked, reads.shipped].map((paths) => followPaths(paths, tree));
    return { reads, ignored, filters: createShareFilters(asked, shipped, ignored) };
  } catch (error) {
    if (error instanceof BadPattern) throw createPatternError(error, ignoreFile);
    throw error;
  }
}

function parseIgnoreFile(file: ContextFile | undefined): readonly string[] {
  const patterns = readIgnoreFile(file?.text ?? '');
  if (patterns !== undefined) return patterns;
  throw new GateError('ignore-line-too-long', {}, { where: file?.path });
}

const createPatternError = ({ message }: BadPattern, file: ContextFile | undefined): GateError =>
  new GateError(
    'ignore-pattern-invalid',
    { pattern: message },
    { where: file?.path ?? 'the Dockerfile' },
  );

const listExceptions = (ignored: readonly string[]): string[] =>
  new PatternMatcher(ignored).patterns.flatMap(({ isException, text }) =>
    isException ? [text] : [],
  );
