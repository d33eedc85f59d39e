import type { ImageKey } from '../../model/facts.ts';
import type {
  BaseOrders,
  BaseVersions,
  FleetFacts,
  FleetImage,
  FleetShare,
} from '../../model/fleet.ts';
import { joinNames } from '../../model/name-list.ts';
import { formatFamiliar } from '../../oci/reference.ts';
import { formatBytes, formatKnown, formatMore, formatPlural } from '../words/format.ts';
import { formatSignedBytes } from '../words/growth-words.ts';
import { buildTable, mainColumn, numberColumn } from './blocks.ts';
import { code, type Paragraph, type Table, text, toneParagraph } from './document.ts';

/** Each image with what it shares; `most` rows. A terminal shows no headings, so a remark does. */
export function buildImageTable(facts: FleetFacts, most: number): Table[] {
  const { images } = facts;
  const nameKey = createNamer(facts);
  const hasBoth = facts.registry !== null && facts.node !== null;
  const formatShared = ({ registry, node }: FleetImage, name: keyof FleetShare): string =>
    formatKnown((registry ?? node)?.[name], formatBytes);
  return buildTable(images.slice(0, most), {
    title: 'Images',
    remark: `size, shared, unique${hasBoth ? ', unique on a node' : ''}`,
    columns: [
      numberColumn('Size', (image) => formatShared(image, 'bytes')),
      numberColumn('Shared', (image) => formatShared(image, 'sharedBytes'), { sacrifice: 2 }),
      numberColumn('Unique', (image) => formatShared(image, 'uniqueBytes')),
      numberColumn(
        'Unique on a node',
        ({ node }) => (hasBoth ? formatKnown(node?.uniqueBytes, formatBytes) : ''),
        { sacrifice: 1 },
      ),
      mainColumn('Image', ({ key }) => text(code(nameKey(key)))),
    ],
    more: formatMore(images.length - most),
  });
}

export function buildBaseTable(facts: FleetFacts, most: number): Table[] {
  const { bases } = facts;
  const nameKey = createNamer(facts);
  return buildTable(bases.slice(0, most), {
    title: 'Shared lowest layers',
    remark: 'size, and what a node pulls if they change',
    columns: [
      numberColumn('Size', (base) => formatKnown(base.storedBytes ?? base.nodeBytes, formatBytes)),
      numberColumn('Pull if changed', (base) => formatKnown(base.bumpPullBytes, formatBytes), {
        sacrifice: 1,
      }),
      mainColumn('Base', ({ name, layerCount }) => {
        const layers = formatPlural(layerCount, 'layer');
        return name === null ? layers : text(code(formatFamiliar(name)), `, ${layers}`);
      }),
    ],
    row: ({ images }) => ({ note: text(`of ${joinNames(images.map(nameKey), 4)}`) }),
    more: formatMore(bases.length - most),
  });
}

/** `api, web, jobs use 3 builds of node: using one build would save 210.0 MB per node, …`. */
export function buildVersionNote(
  { name, versions, storedBytes, nodeBytes }: BaseVersions,
  facts: FleetFacts,
): Paragraph {
  const images = versions.flatMap((version) => version.images);
  const users = joinNames(images.map(createNamer(facts)), 4);
  const saved = [
    ...(nodeBytes === null ? [] : [`${formatBytes(nodeBytes)} per node`]),
    ...(storedBytes === null ? [] : [`${formatBytes(storedBytes)} to store and to pull`]),
  ].join(', ');
  const names = [...new Set(versions.flatMap((version) => version.name ?? []).map(formatFamiliar))];
  return toneParagraph(
    'warning',
    `${users} use ${formatPlural(versions.length, 'build')} of `,
    ...(name === null
      ? ['a base image made by the same instructions']
      : [code(formatFamiliar(`${name}@`))]),
    names.length < 2 ? '' : ` (${joinNames(names, 4)})`,
    saved === '' ? '' : `: using one build would save ${saved}`,
  );
}

/** `a, b start with the same 3 layers in 2 orders: one order would save 40.0 MB per node`. */
export function buildOrderNote(
  { orders, layerCount, name, nodeBytes }: BaseOrders,
  facts: FleetFacts,
): Paragraph {
  const images = orders.flatMap((order) => order.images);
  return toneParagraph(
    'warning',
    `${joinNames(images.map(createNamer(facts)), 4)} start with the same ` +
      `${formatPlural(layerCount, 'layer')} in ${formatPlural(orders.length, 'order')}`,
    ...(name === null ? [] : [' (', code(formatFamiliar(name)), ')']),
    nodeBytes === null
      ? ', so a node unpacks them more than once'
      : `: using one order would save ${formatBytes(nodeBytes)} per node`,
  );
}

export function buildSquashTable(facts: FleetFacts, most: number): Table[] {
  const nameKey = createNamer(facts);
  const worthIt = facts.images
    .flatMap(({ key, squash }) => (squash === undefined ? [] : [{ key, squash }]))
    .filter(({ squash }) => squash.savedBytes > 0)
    .sort((a, b) => b.squash.savedBytes - a.squash.savedBytes);
  return buildTable(worthIt.slice(0, most), {
    title: 'If squashed into one layer',
    remark: 'the image alone, and all on a node',
    columns: [
      numberColumn('Image alone', ({ squash }) => formatSignedBytes(-squash.savedBytes)),
      numberColumn('All on a node', ({ squash }) => formatSignedBytes(squash.fleetGrowthBytes)),
      mainColumn('Image', ({ key }) => text(code(nameKey(key)))),
    ],
    more: formatMore(worthIt.length - most),
  });
}

/** Names images, with the platform only if they have several. */
export function createNamer({
  images,
}: {
  readonly images: readonly Pick<FleetImage, 'key'>[];
}): (key: ImageKey) => string {
  const isMixed = new Set(images.map(({ key }) => key.platform)).size > 1;
  return ({ name, platform }) => (isMixed ? `${name} ${platform}`.trim() : name);
}
