import type { ContextFacts, IgnoreLine } from '../../model/context.ts';
import type { BoundedList, Omitted } from '../../model/facts.ts';
import type { ImageReport } from '../../model/report.ts';
import { describeContext, describeContextOrigin, LINK_WORDS } from '../words/context-words.ts';
import { formatBytes, formatCount, formatPlural } from '../words/format.ts';
import {
  buildFold,
  buildTable,
  listLines,
  mainColumn,
  numberColumn,
  textColumn,
} from './blocks.ts';
import {
  code,
  type Fold,
  type Paragraph,
  paragraph,
  type Section,
  type Table,
  text,
  toneParagraph,
} from './document.ts';

/** What a builder may send, in one line. */
export const buildContextLine = ({ buildContext }: ImageReport): Paragraph[] =>
  buildContext === undefined
    ? []
    : [toneParagraph('quiet', `Build context: ${describeContext(buildContext)}`)];

export const buildContextFold = ({ buildContext }: ImageReport, most: number): Fold[] =>
  buildContext === undefined
    ? []
    : buildFold(
        'context',
        `Build context: ${describeContext(buildContext)}`,
        buildContextSections(buildContext, most),
      );

/** The largest paths, what to leave out, secrets and links. @param most rows of each list */
export function buildContextSections(facts: ContextFacts, most: number): Section[] {
  const { unread, read } = facts;
  return [
    ...buildEntryTable(facts, most),
    ...buildLineTable(UNREAD, 'the image stays the same', unread, most),
    ...buildLineTable(READ, 'size in the context, in the image', read, most),
    ...buildSecretList(facts, most),
    ...buildLinkList(facts, most),
    toneParagraph('quiet', describeContextOrigin(facts)),
  ];
}

const UNREAD = '.dockerignore: not read by any COPY';
const READ = '.dockerignore: read by a COPY, changes the image';

const buildEntryTable = ({ entries }: ContextFacts, most: number): Table[] =>
  buildTable(entries.items.slice(0, most), {
    title: 'Largest in the context',
    remark: 'size, read by COPY, files',
    columns: [
      numberColumn('Size', ({ bytes }) => formatBytes(bytes)),
      numberColumn('Read by COPY', ({ askedBytes }) => formatBytes(askedBytes)),
      numberColumn('Files', ({ fileCount }) => formatCount(fileCount), { sacrifice: 1 }),
      mainColumn('Path', ({ path, isFolder }) => text(code(isFolder ? `${path}/` : path))),
    ],
    more: describeMore(entries, most),
  });

function buildLineTable(
  title: string,
  remark: string,
  lines: BoundedList<IgnoreLine>,
  most: number,
): Table[] {
  const shown = lines.items.slice(0, most);
  return buildTable(shown, {
    title,
    remark,
    columns: [
      numberColumn('Size', ({ bytes }) => formatBytes(bytes)),
      shown.some(({ imageBytes }) => imageBytes > 0) &&
        numberColumn('In the image', ({ imageBytes }) => formatBytes(imageBytes)),
      mainColumn('Line', ({ pattern }) => text({ code: pattern, isToCopy: true })),
      textColumn('What', ({ what }) => what, { sacrifice: 1, isQuiet: true }),
    ],
    more: describeMore(lines, most),
  });
}

function buildSecretList({ secrets }: ContextFacts, most: number): Section[] {
  const shown = secrets.items.slice(0, most);
  if (shown.length === 0) return [];
  return [
    {
      kind: 'alert',
      title: `${formatPlural(countRows(secrets), 'private path')} in the context`,
      items: shown.map(({ path, kind, isAsked }) =>
        text(
          code(path),
          kind === path ? '' : ` (${kind})`,
          isAsked ? ': COPY reads it' : ': no COPY reads it',
        ),
      ),
    },
  ];
}

function buildLinkList({ danglingLinks }: ContextFacts, most: number): Section[] {
  const shown = danglingLinks.items.slice(0, most);
  if (shown.length === 0) return [];
  return [
    paragraph(`${formatPlural(countRows(danglingLinks), 'link')} without a target`),
    ...listLines(
      shown.map(({ path, target, why }) =>
        text(code(path), ' → ', code(target), ` ${LINK_WORDS[why]}`),
      ),
    ),
  ];
}

const countRows = ({ items, omitted }: BoundedList<unknown>): number =>
  items.length + omitted.count;

function describeMore({ items, omitted }: BoundedList<{ bytes: number }>, shown: number): string {
  const hidden = items.slice(shown);
  const left: Omitted = {
    count: hidden.length + omitted.count,
    bytes: hidden.reduce((sum, { bytes }) => sum + bytes, omitted.bytes),
  };
  return left.count === 0 ? '' : `${formatCount(left.count)} more with ${formatBytes(left.bytes)}`;
}
