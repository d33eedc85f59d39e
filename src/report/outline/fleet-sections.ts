import type { FleetFinding, FleetSummary } from '../../model/fleet.ts';
import type { FleetReport } from '../../model/fleet-report.ts';
import { describeFleetFinding, describeFleetStores } from '../words/fleet-words.ts';
import { formatPlural } from '../words/format.ts';
import { buildFold, buildTable, listLines, mainColumn, numberColumn } from './blocks.ts';
import {
  code,
  type Detail,
  type Fold,
  type Paragraph,
  paragraph,
  type Section,
  type Table,
  type Text,
  text,
  toneParagraph,
} from './document.ts';
import { MARK } from './fact-cells.ts';
import {
  buildBaseTable,
  buildImageTable,
  buildOrderNote,
  buildSquashTable,
  buildVersionNote,
  createNamer,
} from './fleet-tables.ts';

/** The result of `plimsoll fleet`; `most` rows of each list. */
export const buildFleetReportSections = (report: FleetReport, most: number): Section[] => [
  paragraph({ strong: formatTitle(report) }),
  ...buildFleetSections(report, most),
  ...buildFailures(report),
  ...listLines(report.notices),
];

/** In a report of several images: their combined sizes, and everything that they share. */
export const buildFleetFold = ({ fleet }: { fleet?: FleetSummary }, most: number): Fold[] =>
  fleet === undefined || most === 0
    ? []
    : buildFold('fleet', formatTogether(fleet), buildFleetSections(fleet, most));

/** The part that a terminal shows, and, everywhere, a broken limit. */
export function buildFleetLines(
  { fleet }: { fleet?: FleetSummary },
  { isTerminal }: Pick<Detail, 'isTerminal'>,
): Paragraph[] {
  if (fleet === undefined) return [];
  const broken = fleet.findings.filter(({ outcome }) => outcome !== 'pass');
  return [
    ...broken.map(
      (finding): Paragraph => ({
        kind: 'paragraph',
        tone: finding.outcome === 'warn' ? 'warning' : 'failure',
        text: describeFinding(finding, createNamer(fleet)),
      }),
    ),
    ...(isTerminal === true ? [toQuiet(formatTogether(fleet))] : []),
  ];
}

/** The set as sections, without its title; `most` rows of each list. */
function buildFleetSections(fleet: FleetSummary, most: number): Section[] {
  return [
    ...buildUnknowns(fleet),
    ...buildFindingTable(fleet),
    ...buildImageTable(fleet, most),
    ...buildBaseTable(fleet, most),
    ...fleet.baseVersions.slice(0, most).map((versions) => buildVersionNote(versions, fleet)),
    ...fleet.baseOrders.slice(0, most).map((orders) => buildOrderNote(orders, fleet)),
    ...buildSquashTable(fleet, most),
  ];
}

/** `3 images: 1.2 GB in the registry, 64.0% less than without sharing (3.4 GB)`. */
function formatTitle(fleet: FleetSummary): string {
  const count = formatPlural(fleet.images.length, 'image');
  const stores = describeFleetStores(fleet).join('; ');
  return stores === '' ? count : `${count}: ${stores}`;
}

/** `Together: 1.2 GB in the registry, 64.0% less than without sharing (3.4 GB)`. */
function formatTogether(fleet: FleetSummary): string {
  const stores = describeFleetStores(fleet).join('; ');
  return `Together: ${stores === '' ? 'sizes unknown' : stores}`;
}

function buildUnknowns({ images, registry, node }: FleetSummary): Paragraph[] {
  const isMixed = new Set(images.map(({ key }) => key.platform)).size > 1;
  const why = isMixed ? 'the images are for several platforms' : 'the layers were not read';
  return [
    ...(registry === null
      ? [toQuiet('Sizes in a registry are unknown, because the stored size of a layer is.')]
      : []),
    ...(node === null ? [toQuiet(`Sizes on a node are unknown, because ${why}.`)] : []),
  ];
}

/** `highestTotalBytes: 1.2 GB of the 1 GB limit, 0.2 GB over`. */
function describeFinding(finding: FleetFinding, nameKey: ReturnType<typeof createNamer>): Text {
  const { value, limit, howFar } = describeFleetFinding(finding);
  const { rule, image, why } = finding;
  return text(
    code(`fleet.${rule}`),
    value === '' ? ` ${howFar}` : ` ${value}, limit ${limit}: ${howFar}`,
    ...(image === undefined ? [] : [' in ', code(nameKey(image))]),
    ...(why === undefined ? [] : [`: ${why}`]),
  );
}

function buildFindingTable(fleet: FleetSummary): Table[] {
  const nameKey = createNamer(fleet);
  const rows = fleet.findings.map((finding) => ({ ...finding, ...describeFleetFinding(finding) }));
  return buildTable(rows, {
    title: 'Limits for all images',
    columns: [
      MARK,
      numberColumn('Value', ({ value }) => value),
      numberColumn('Limit', ({ limit }) => limit),
      mainColumn('Rule', ({ rule }) => text(code(`fleet.${rule}`))),
    ],
    row: ({ outcome, howFar, of, image, why, from }) => ({
      outcome,
      note: text(
        [howFar, of === 'node' ? 'on one node' : 'in the registry', why, from]
          .filter((part) => part !== undefined)
          .join(', '),
        ...(image === undefined ? [] : [', ', code(nameKey(image))]),
      ),
    }),
  });
}

const toQuiet = (words: string): Paragraph => toneParagraph('quiet', words);

const buildFailures = ({ failed }: FleetReport): Section[] =>
  failed.map(({ source, error }) =>
    toneParagraph('failure', 'Not measured: ', code(source), `: ${error.message}`),
  );
