import type { ImageKey } from '../../model/facts.ts';
import type { BaseOrders, BaseVersions, FleetFacts, FleetImage } from '../../model/fleet.ts';
import { joinNames } from '../../model/name-list.ts';
import { formatFamiliar } from '../../oci/reference.ts';
import { formatBytes, formatCount, formatPlural } from '../words/format.ts';
import { formatSignedBytes } from '../words/growth-words.ts';
import { code, type Paragraph, type Table, text, toneParagraph } from './document.ts';

/** Each image with what it shares; `most` rows. A terminal shows no headings, so a remark does. */
export function buildImageTable(facts: FleetFacts, most: number): Table[] {
  const { images } = facts;
  const nameKey = createNamer(facts);
  const hasBoth = facts.registry !== null && facts.node !== null;
  const rows = images.slice(0, most).map(({ key, registry, node }) => {
    const share = registry ?? node;
    return {
      cells: [
        text(share === null ? '' : formatBytes(share.bytes)),
        text(share === null ? '' : formatBytes(share.sharedBytes)),
        text(share === null ? '' : formatBytes(share.uniqueBytes)),
        text(hasBoth && node !== null ? formatBytes(node.uniqueBytes) : ''),
        text(code(nameKey(key))),
      ],
    };
  });
  return [
    {
      kind: 'table',
      title: text('Images'),
      remark: `size, shared, unique${hasBoth ? ', unique on a node' : ''}`,
      columns: [
        { title: 'Size', kind: 'number' },
        { title: 'Shared', kind: 'number', sacrifice: 2 },
        { title: 'Unique', kind: 'number' },
        { title: 'Unique on a node', kind: 'number', sacrifice: 1 },
        { title: 'Image', kind: 'text', isMain: true },
      ],
      rows,
      more: describeMore(images.length - rows.length),
    },
  ];
}

export function buildBaseTable(facts: FleetFacts, most: number): Table[] {
  const { bases } = facts;
  if (bases.length === 0) return [];
  const nameKey = createNamer(facts);
  const rows = bases.slice(0, most).map((base) => {
    const { name, layerCount, storedBytes, nodeBytes, bumpPullBytes, images } = base;
    const bytes = storedBytes ?? nodeBytes;
    const layers = formatPlural(layerCount, 'layer');
    return {
      cells: [
        text(bytes === null ? '' : formatBytes(bytes)),
        text(bumpPullBytes === null ? '' : formatBytes(bumpPullBytes)),
        name === null ? text(layers) : text(code(formatFamiliar(name)), `, ${layers}`),
      ],
      note: text(`of ${joinNames(images.map(nameKey), 4)}`),
    };
  });
  return [
    {
      kind: 'table',
      title: text('Shared lowest layers'),
      remark: 'size, and what a node pulls if they change',
      columns: [
        { title: 'Size', kind: 'number' },
        { title: 'Pull if changed', kind: 'number', sacrifice: 1 },
        { title: 'Base', kind: 'text', isMain: true },
      ],
      rows,
      more: describeMore(bases.length - rows.length),
    },
  ];
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
  const rows = worthIt.slice(0, most).map(({ key, squash: { savedBytes, fleetGrowthBytes } }) => ({
    cells: [
      text(formatSignedBytes(-savedBytes)),
      text(formatSignedBytes(fleetGrowthBytes)),
      text(code(nameKey(key))),
    ],
  }));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      title: text('If squashed into one layer'),
      remark: 'the image alone, and all on a node',
      columns: [
        { title: 'Image alone', kind: 'number' },
        { title: 'All on a node', kind: 'number' },
        { title: 'Image', kind: 'text', isMain: true },
      ],
      rows,
      more: describeMore(worthIt.length - rows.length),
    },
  ];
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

const describeMore = (left: number): string => (left > 0 ? `and ${formatCount(left)} more` : '');
