import type { GateReport, ImageReport } from '../../../model/report.ts';
import type { Detail, Fold, Outline } from '../../outline/document.ts';
import { buildGlance, buildProvenance } from '../../outline/image-outline.ts';
import { outlineReport } from '../../outline/report-outline.ts';
import { unfold } from '../../outline/unfold.ts';
import { listFleetTroubles } from '../../words/fleet-words.ts';
import { buildReportHeadline, formatHeadline, formatReportHeadline } from '../../words/headline.ts';
import { hasExceptions } from '../../words/image-ranks.ts';
import { neutralizeReport } from '../../words/inert.ts';
import { paintHeadline, paintParagraph, paintSections, stack } from './paint.ts';
import { openScreen, type Screen, type TerminalOptions } from './screen.ts';
import { type Line, paint } from './spans.ts';
import { toPlainText } from './text.ts';

/** The report for a terminal or a log; with `quiet`, nothing if everything is within budget. */
export function renderTerminal(report: GateReport, options: TerminalOptions): string {
  const screen = openScreen(options);
  const safe = neutralizeReport(report, screen.isAscii);
  const lines = options.quiet ? paintQuiet(safe, screen) : paintReport(safe, options, screen);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}

function paintQuiet(report: GateReport, screen: Screen): Line[] {
  if (report.images.length === 0) return paintTitle(report, screen);
  return [
    ...report.images
      .filter(hasExceptions)
      .flatMap((image) =>
        paintHeadline(
          image.verdict,
          `${formatName(image)}: ${formatHeadline(image, report.run)}`,
          screen,
        ),
      ),
    ...listFleetTroubles(report.fleet).flatMap(({ outcome, words }) =>
      paintHeadline(outcome, words, screen),
    ),
  ];
}

/** The verdict first, and again as the last line. */
function paintReport(report: GateReport, options: TerminalOptions, screen: Screen): Line[] {
  const outline = outlineReport(report, screen.isVerbose ? ALL : createBriefDetail(screen));
  const title = paintTitle(report, screen);
  const { images } = report;
  const [first] = images;
  const words = images.length === 1 && first !== undefined ? formatGlance(first, screen) : '';
  const glance = words === '' ? [] : paintParagraph(words, screen, '', 'dim');
  const couldGo = toPlainText(outline.couldGo, screen);
  const sections = [
    paintSections(outline.lead, screen),
    ...(screen.isVerbose ? outline.folds.map((fold) => paintSections(unfold(fold), screen)) : []),
  ];
  const body = stack([
    [...title, ...glance, ...(couldGo === '' ? [] : paintParagraph(couldGo, screen, ''))],
    ...sections,
    [
      ...(screen.isVerbose
        ? paintProvenance(images, screen)
        : paintHint(outline, options.verboseWith, screen)),
      ...paintFooter(outline, hasGuesses(sections, screen), screen),
    ],
  ]);
  return body.length > title.length + LONG_BODY ? [...body, [], ...title] : body;
}

/** A body longer than this ends with the verdict again. */
const LONG_BODY = 12;

const paintTitle = (report: GateReport, screen: Screen): Line[] => {
  const title = buildReportHeadline(report);
  return paintHeadline(title.verdict, toPlainText([formatReportHeadline(title)], screen), screen);
};

function formatGlance(image: ImageReport, screen: Screen): string {
  const words = toPlainText(buildGlance(image), screen);
  return [image.key.platform, words].filter((part) => part !== '').join('  ');
}

const formatName = ({ key }: ImageReport): string => `${key.name} ${key.platform}`.trim();

/** The parts that are not shown, and how to see them. */
function paintHint({ folds }: Outline, verboseWith: string | undefined, screen: Screen): Line[] {
  const parts = new Set(folds.map(({ part }) => HINTS[part]));
  if (parts.size === 0 || verboseWith === undefined) return [];
  return paintParagraph(`${verboseWith} shows ${[...parts].join(', ')}.`, screen, '', 'dim');
}

const HINTS: Readonly<Record<Fold['part'], string>> = {
  rules: 'all rules',
  growth: 'what grew and shrank',
  history: 'earlier builds',
  advice: 'every fix in full',
  image: 'all layers, waste, largest folders, packages and files',
  pull: 'pull times',
  context: 'the build context',
  fleet: 'what the images share',
  others: 'each image',
  budget: 'a draft of a budget',
};

/** How the image was read and how far its bytes were checked. */
const paintProvenance = ([first, ...others]: readonly ImageReport[], screen: Screen): Line[] =>
  first === undefined || others.length > 0
    ? []
    : paintParagraph(toPlainText(buildProvenance(first), screen), screen, '', 'dim');

function paintFooter({ footer }: Outline, isGuessed: boolean, screen: Screen): Line[] {
  const { about, bullet } = screen.glyphs;
  const words = [
    ...footer.map((text) => toPlainText(text, screen)),
    ...(isGuessed ? [`${about} lines found by their instruction`] : []),
  ];
  return paintParagraph(words.join(` ${bullet} `), screen, '', 'dim');
}

/** Whether a line of a Dockerfile in it was found by its instruction. */
const hasGuesses = (blocks: readonly (readonly Line[])[], { glyphs }: Screen): boolean =>
  blocks.flat(2).some(({ text }) => text.includes(`${glyphs.about} `));

const createBriefDetail = ({ glyphs }: Screen): Detail => ({
  leadRows: 3,
  foldRows: 5,
  layerRows: 5,
  imageBlocks: 20,
  overviewRows: 20,
  arrow: glyphs.arrow,
  openMatches: 2,
  keepsPassLead: true,
  isTerminal: true,
});

const ALL: Detail = {
  leadRows: Number.POSITIVE_INFINITY,
  foldRows: Number.POSITIVE_INFINITY,
  layerRows: Number.POSITIVE_INFINITY,
  imageBlocks: Number.POSITIVE_INFINITY,
  overviewRows: Number.POSITIVE_INFINITY,
  arrow: '→',
  historyRows: Number.POSITIVE_INFINITY,
  keepsPassLead: true,
  isTerminal: true,
};
