/** A line or some lines of a file in the repository, and what is to be said of them. */
export interface Annotation {
  /** From the repository's root. What lies outside of it cannot be annotated and is left out. */
  readonly path: string;
  /** From 1, inclusive. */
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** As GitHub wants it. No columns: it takes them on single lines only, and lines are all we know. */
export interface ApiAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: Annotation['level'];
  readonly title: string;
  readonly message: string;
}

/** What GitHub takes in one request. */
const BATCH = 50;
/** Nobody reads more, and each batch is a request. */
const MOST_ANNOTATIONS = 500;

/** The first 500 annotations as GitHub takes them, request by request. Source: docs.github.com, “REST API endpoints for check runs”. */
export function batchAnnotations(annotations: readonly Annotation[]): ApiAnnotation[][] {
  const usable = annotations.flatMap(toApiAnnotation).slice(0, MOST_ANNOTATIONS);
  const count = Math.ceil(usable.length / BATCH);
  return Array.from({ length: count }, (_, index) =>
    usable.slice(index * BATCH, (index + 1) * BATCH),
  );
}

const MOST_TITLE = 255;
/** 64 KB of UTF-8, were every character to take three bytes. */
const MOST_MESSAGE = 21_000;

function toApiAnnotation({
  path,
  startLine,
  endLine,
  level,
  title,
  message,
}: Annotation): ApiAnnotation[] {
  const inside = toRepositoryPath(path);
  const [start, end] = [Math.trunc(startLine), Math.trunc(endLine)];
  if (inside === undefined || !(start >= 1)) return [];
  return [
    {
      path: inside,
      start_line: start,
      end_line: Math.max(start, end || start),
      annotation_level: level,
      title: shorten(title, MOST_TITLE),
      message: shorten(message, MOST_MESSAGE),
    },
  ];
}

/** `./api//Dockerfile` is `api/Dockerfile`; undefined for what leads out of the repository. */
function toRepositoryPath(path: string): string | undefined {
  if (/^(?:[a-z]:)?[/\\]/i.test(path)) return undefined;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? undefined : parts.join('/');
}

/** Never between the halves of a character: half of one is no UTF-8. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
