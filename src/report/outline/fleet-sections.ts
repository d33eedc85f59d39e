import type { ImageKey } from '../../model/facts.ts';
import type {
  BaseVersions,
  FleetBase,
  FleetImage,
  FleetReport,
  FleetStore,
} from '../../model/fleet-report.ts';
import { joinNames } from '../../model/name-list.ts';
import { formatBytes, formatCount, formatPlural, formatShare } from '../words/format.ts';
import { code, type Section, type Table, type Text, text } from './document.ts';

/** The set as sections; `most` rows of each list. */
export function buildFleetSections(report: FleetReport, most: number): Section[] {
  return [
    ...buildTotals(report),
    ...buildImageTable(report.images, most),
    ...buildBaseTable(report.bases, most),
    ...report.baseVersions.map(buildVersionNote),
    ...buildSquashTable(report.images, most),
    ...buildFailures(report),
    ...buildNotices(report.notices),
  ];
}

function buildTotals({ images, registry, node }: FleetReport): Section[] {
  const stores = [
    ...describeStore('in the registry', registry),
    ...describeStore('unpacked on one node', node),
  ];
  const title = `${formatPlural(images.length, 'image')}${stores.length > 0 ? ': ' : ''}`;
  return [
    { kind: 'paragraph', text: text({ strong: `${title}${stores.join('; ')}` }) },
    ...(registry === null
      ? [toQuiet('Sizes in a registry are unknown, because the stored size of a layer is.')]
      : []),
    ...(node === null
      ? [toQuiet('Sizes on a node are unknown, because the layers were not read.')]
      : []),
  ];
}

const toQuiet = (words: string): Section => ({
  kind: 'paragraph',
  tone: 'quiet',
  text: text(words),
});

/** `1.2 GB in the registry, 64.0% less than without sharing (3.4 GB)`. */
function describeStore(where: string, store: FleetStore | null): string[] {
  if (store === null) return [];
  const { totalBytes, sumBytes } = store;
  const saved = formatShare(sumBytes - totalBytes, sumBytes);
  const less =
    totalBytes === sumBytes
      ? 'nothing is shared'
      : `${saved} less than without sharing (${formatBytes(sumBytes)})`;
  return [`${formatBytes(totalBytes)} ${where}, ${less}`];
}

function buildImageTable(images: readonly FleetImage[], most: number): Table[] {
  const rows = images.slice(0, most).map(({ key, registry, node }) => {
    const share = registry ?? node;
    return {
      cells: [
        text(share === null ? '' : formatBytes(share.bytes)),
        text(share === null ? '' : formatBytes(share.sharedBytes)),
        text(share === null ? '' : formatBytes(share.uniqueBytes)),
        text(node === null || registry === null ? '' : formatBytes(node.uniqueBytes)),
        nameImage(key),
      ],
    };
  });
  return [
    {
      kind: 'table',
      title: text('Images'),
      remark: 'most unique bytes first',
      columns: [
        { title: 'Size', kind: 'number' },
        { title: 'Shared', kind: 'number', sacrifice: 2 },
        { title: 'Unique', kind: 'number' },
        { title: 'Unique on a node', kind: 'number', sacrifice: 1 },
        { title: '', kind: 'text', isMain: true },
      ],
      rows,
      more: describeMore(images.length - rows.length),
    },
  ];
}

function buildBaseTable(bases: readonly FleetBase[], most: number): Table[] {
  if (bases.length === 0) return [];
  const rows = bases.slice(0, most).map((base) => {
    const { name, layerCount, storedBytes, nodeBytes, bumpPullBytes, images } = base;
    const bytes = storedBytes ?? nodeBytes;
    return {
      cells: [
        text(bytes === null ? '' : formatBytes(bytes)),
        text(bumpPullBytes === null ? '' : formatBytes(bumpPullBytes)),
        text(
          ...(name === null ? [] : [code(name), ' ']),
          `${formatPlural(layerCount, 'layer')} of ${joinNames(images.map(formatKey), 4)}`,
        ),
      ],
    };
  });
  return [
    {
      kind: 'table',
      title: text('Shared lowest layers'),
      columns: [
        { title: 'Size', kind: 'number' },
        { title: 'New base pulls', kind: 'number', sacrifice: 1 },
        { title: '', kind: 'text', isMain: true },
      ],
      rows,
      more: describeMore(bases.length - rows.length),
    },
  ];
}

/** `3 images use 2 builds of node; one would save 210.0 MB in the registry`. */
function buildVersionNote({ name, versions, storedBytes, nodeBytes }: BaseVersions): Section {
  const images = versions.flatMap((version) => version.images);
  const saved = [
    ...(storedBytes === null ? [] : [`${formatBytes(storedBytes)} in the registry`]),
    ...(nodeBytes === null ? [] : [`${formatBytes(nodeBytes)} on each node`]),
  ].join(' and ');
  return {
    kind: 'paragraph',
    tone: 'warning',
    text: text(
      `${formatPlural(images.length, 'image')} use ${formatPlural(versions.length, 'build')} of `,
      code(name),
      saved === '' ? '' : `: one for all would save ${saved}`,
    ),
  };
}

function buildSquashTable(images: readonly FleetImage[], most: number): Table[] {
  const all = images.flatMap(({ key, squash }) => (squash === undefined ? [] : [{ key, squash }]));
  const worthIt = all
    .filter(({ squash }) => squash.savedBytes > 0)
    .sort((a, b) => b.squash.savedBytes - a.squash.savedBytes);
  const rows = worthIt.slice(0, most).map(({ key, squash: { savedBytes, fleetGrowthBytes } }) => ({
    cells: [
      text(`−${formatBytes(savedBytes)}`),
      text(`${fleetGrowthBytes < 0 ? '−' : '+'}${formatBytes(Math.abs(fleetGrowthBytes))}`),
      nameImage(key),
    ],
  }));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      title: text('If squashed into one layer'),
      columns: [
        { title: 'Image', kind: 'number' },
        { title: 'All on a node', kind: 'number' },
        { title: '', kind: 'text', isMain: true },
      ],
      rows,
      more: describeMore(worthIt.length - rows.length),
    },
  ];
}

const buildFailures = ({ failed }: FleetReport): Section[] =>
  failed.map(({ source, error }) => ({
    kind: 'paragraph',
    tone: 'failure',
    text: text('Not measured: ', code(source), `: ${error.message}`),
  }));

const buildNotices = (notices: readonly string[]): Section[] =>
  notices.length === 0 ? [] : [{ kind: 'list', items: notices.map((notice) => text(notice)) }];

const formatKey = ({ name, platform }: ImageKey): string => `${name} ${platform}`.trim();
const nameImage = ({ name, platform }: ImageKey): Text => text(code(name), ` ${platform}`);
const describeMore = (left: number): string => (left > 0 ? `and ${formatCount(left)} more` : '');
