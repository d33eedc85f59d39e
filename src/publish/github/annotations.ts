import { countChars, cutEnd } from '../../model/cut-end.ts';
import type { Annotation } from '../../report/paint/github/annotations.ts';

/** GitHub's format. Columns are only allowed on single lines, so they are omitted. */
export interface ApiAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: Annotation['level'];
  readonly title: string;
  readonly message: string;
}

/** GitHub's maximum per request. */
const BATCH = 50;
/** More are not useful, and each batch is a request. */
const MOST_ANNOTATIONS = 500;

/**
 * The first 500 annotations in GitHub's format, in batches. Source: docs.github.com, “REST API
 * endpoints for check runs”.
 */
export function batchAnnotations(annotations: readonly Annotation[]): ApiAnnotation[][] {
  const usable = annotations.flatMap(toApiAnnotation).slice(0, MOST_ANNOTATIONS);
  const count = Math.ceil(usable.length / BATCH);
  return Array.from({ length: count }, (_, index) =>
    usable.slice(index * BATCH, (index + 1) * BATCH),
  );
}

const MOST_TITLE = 255;
/** 64 KB of UTF-8 if every character takes three bytes. */
const MOST_MESSAGE = 21_000;

/** None for one without lines in the repository. */
function toApiAnnotation({ file, line, endLine, level, ...words }: Annotation): ApiAnnotation[] {
  const path = file === undefined ? undefined : toRepositoryPath(file);
  const [start, end] = [Math.trunc(line ?? 0), Math.trunc(endLine ?? 0)];
  if (path === undefined || !(start >= 1)) return [];
  return [
    {
      path,
      start_line: start,
      end_line: Math.max(start, end || start),
      annotation_level: level,
      title: cutEnd(words.title, MOST_TITLE, countChars),
      message: cutEnd(words.message, MOST_MESSAGE, countChars),
    },
  ];
}

/**
 * Normalizes `./api//Dockerfile` to `api/Dockerfile`; undefined for paths outside the repository.
 */
function toRepositoryPath(path: string): string | undefined {
  if (/^(?:[a-z]:)?[/\\]/i.test(path)) return undefined;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/');
}
