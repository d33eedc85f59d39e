import type {
  WhatifChange,
  WhatifChangeId,
  WhatifFile,
  WhatifImage,
  WhatifReport,
} from '../../model/whatif-report.ts';
import { formatBytes, formatKnown, formatPlural, formatShare } from '../words/format.ts';
import { buildTable, listLines, mainColumn, numberColumn, takeLines } from './blocks.ts';
import { code, paragraph, type Section, type Text, text, toneParagraph } from './document.ts';

/** Different compression and less content, for each image. @param most files of each change */
export function buildWhatifSections(report: WhatifReport, most: number): Section[] {
  return [
    ...report.images.flatMap((image) => buildImage(image, most)),
    ...report.failed.map(
      ({ key, error }): Section =>
        toneParagraph(
          'failure',
          'Not measured: ',
          code(key.name),
          ` ${key.platform}: ${error.message}`,
        ),
    ),
    ...listLines(report.notices),
  ];
}

function buildImage(image: WhatifImage, most: number): Section[] {
  const { key, layerCount, visibleBytes, storedBytes, storedBytesAre } = image;
  const stored = storedBytes === null ? '' : `, ${describeStored(storedBytes, storedBytesAre)}`;
  const sizes = `: ${formatBytes(visibleBytes)} in ${formatPlural(layerCount, 'layer')}${stored}`;
  return [
    paragraph({ strong: `${key.name} ${key.platform}`.trim() + sizes }),
    ...buildCompressionTable(image),
    ...buildChangeTable(image, most),
  ];
}

const describeStored = (bytes: number, are: WhatifImage['storedBytesAre']): string =>
  are === 'estimate' ? `about ${formatBytes(bytes)} as gzip` : `stored as ${formatBytes(bytes)}`;

const NO_ENCODER =
  "Sizes as zstd are unknown: this Node.js can't compress as zstd. Use Node.js 22.15 or later.";

function buildCompressionTable({
  compression,
  storedBytes,
  storedBytesAre,
}: WhatifImage): Section[] {
  if (compression.length === 0) return [toneParagraph('quiet', NO_ENCODER)];
  const now = storedBytesAre === 'estimate' ? 'as gzip, estimated' : 'as stored now';
  const first = storedBytes === null ? [] : [{ bytes: storedBytes, level: null }];
  return [
    ...buildTable([...first, ...compression], {
      title: 'With other compression',
      remark: 'all layers, their content unchanged',
      columns: [
        numberColumn('Stored', ({ bytes }) => formatBytes(bytes)),
        numberColumn('Difference', ({ bytes, level }) =>
          storedBytes === null || level === null ? '' : formatDifference(bytes - storedBytes),
        ),
        mainColumn('', ({ level }) => formatKnown(level, describeLevel, now)),
      ],
    }),
    {
      kind: 'code',
      language: 'sh',
      lines: compression.flatMap(({ level, how }) => [`# zstd ${level}:`, how]),
    },
  ];
}

/** A builder's own encoder has no level that compresses as well as libzstd's level 19. */
const describeLevel = (level: number): string =>
  level > 3 ? `zstd ${level} of libzstd; larger with the builder's own` : `zstd ${level}`;

const formatDifference = (bytes: number): string =>
  bytes === 0 ? '0 B' : `${bytes < 0 ? '−' : '+'}${formatBytes(Math.abs(bytes))}`;

function buildChangeTable({ changes, visibleBytes }: WhatifImage, most: number): Section[] {
  if (changes.length === 0) return [toneParagraph('quiet', 'No content can be removed.')];
  const all = changes.reduce((sum, { bytes }) => sum + bytes, 0);
  const hasBase = changes.some(({ ofBase }) => ofBase.bytes > 0);
  const share = formatShare(all, visibleBytes);
  const table = buildTable(changes, {
    title: `Without this content: ${formatBytes(all)} (${share}) less`,
    remark: hasBase ? 'content, of the base image, in tars' : 'content, in tars',
    columns: [
      numberColumn('Saves', ({ bytes }) => formatBytes(bytes)),
      hasBase &&
        numberColumn('In base image', ({ ofBase }) => formatBytes(ofBase.bytes), { sacrifice: 1 }),
      numberColumn('In tars', ({ tarBytes }) => formatDifference(tarBytes).replace(/^\+/, ''), {
        sacrifice: 2,
      }),
      mainColumn(
        '',
        ({ id, fileCount }) => `${CHANGE_WORDS[id]}, ${formatPlural(fileCount, 'file')}`,
      ),
    ],
    row: (change) => ({ below: listFiles(change, most) }),
  });
  const how = changes.flatMap((change) => [`# ${CHANGE_WORDS[change.id]}:`, ...change.how]);
  return [...table, { kind: 'code', language: 'dockerfile', lines: [...new Set(how)] }];
}

const CHANGE_WORDS: Readonly<Record<WhatifChangeId, string>> = {
  'source-maps': 'source maps',
  'package-documents': 'documents inside packages',
  documentation: 'documentation',
  manuals: 'manuals',
  locales: 'translations',
  bytecode: 'compiled Python',
  duplicates: 'copies of the same content',
  'debug-sections': 'debug sections of programs and libraries',
};

const listFiles = ({ files: { items, omitted } }: WhatifChange, most: number): Text[] =>
  most === 0 ? [] : takeLines(items, most, toFileLine, items.length + omitted.count);

const toFileLine = ({ path, bytes, sameAs }: WhatifFile): Text =>
  text(
    `${formatBytes(bytes)} `,
    code(path),
    ...(sameAs === undefined ? [] : [', same as ', code(sameAs)]),
  );
