import { isUrgent } from '../../../advise/words.ts';
import type { GateReport, ImageReport } from '../../../model/report.ts';
import { isWorthAWord } from '../../headline.ts';
import { paragraph, stack } from '../../sections.ts';
import { adviceSection } from '../../terminal-advice.ts';
import { comparisonSections } from '../../terminal-comparison.ts';
import { largestSections } from '../../terminal-largest.ts';
import { layersSection } from '../../terminal-layers.ts';
import { storedLayersSection } from '../../terminal-manifest.ts';
import { manifestComparisonSections } from '../../terminal-manifest-comparison.ts';
import { rulesSection } from '../../terminal-rules.ts';
import { verdictLines } from '../../terminal-verdicts.ts';
import { wasteSection } from '../../terminal-waste.ts';
import { glance, provenance } from '../../words/fact-words.ts';
import { inertReport } from '../../words/inert.ts';
import { manifestGlance, manifestProvenance } from '../../words/manifest-words.ts';
import { firstNames, notCompared } from '../../words/shared-reasons.ts';
import { failureLines } from './error.ts';
import { OUTCOME_STYLES, openScreen, type Screen, type TerminalOptions } from './screen.ts';
import { type Line, paint, span } from './spans.ts';

/** The report for a person at a terminal or reading a log; with `quiet`, nothing at all where nothing is wrong. */
export function renderTerminal(report: GateReport, options: TerminalOptions): string {
  const screen = openScreen(options);
  const safe = inertReport(report, screen.isAscii);
  const lines = options.quiet ? quietLines(safe.images, screen) : wholeReport(safe, screen);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}

function quietLines(images: readonly ImageReport[], screen: Screen): Line[] {
  return images.length === 0
    ? overviewLines(images, screen)
    : verdictLines(images.filter(isWorthAWord), screen, true);
}

/** One image's verdict stands right above its figures; several come as a list first, then one by one. */
function wholeReport({ images, budget, notices }: GateReport, screen: Screen): Line[] {
  const isAlone = images.length === 1;
  const overview = isAlone
    ? []
    : [overviewLines(images, screen), ...notComparedSections(images, screen)];
  const details = images.map((image) => imageLines(image, budget.source, isAlone, screen));
  return stack([...overview, ...details, noticeLines(notices, screen)]);
}

function overviewLines(images: readonly ImageReport[], screen: Screen): Line[] {
  if (images.length > 0) return verdictLines(images, screen, true);
  return [
    [
      span(
        `${screen.glyphs.marks.unmeasured} nothing was measured`,
        OUTCOME_STYLES.unmeasured,
        'bold',
      ),
    ],
  ];
}

function imageLines(
  image: ImageReport,
  budgetSource: string | null,
  isAlone: boolean,
  screen: Screen,
): Line[] {
  const { facts, manifest } = image;
  const rules = rulesSection(image, budgetSource, screen);
  const notices = noticeLines(image.notices, screen);
  const top = verdictLines([image], screen, false);
  const changes = [
    ...(isAlone ? notComparedSections([image], screen) : []),
    ...changeSections(image, screen),
  ];
  if (manifest !== undefined) {
    const [figures, origin] = [
      manifestGlance(manifest).join(', '),
      manifestProvenance(image, manifest),
    ];
    const layers = storedLayersSection(
      manifest,
      screen.isVerbose ? Number.POSITIVE_INFINITY : 5,
      screen,
    );
    const head = [...top, ...paragraph(figures, screen, '', 'dim')];
    return stack([head, rules, ...changes, layers, notices, paragraph(origin, screen, '', 'dim')]);
  }
  if (facts === undefined) return stack([top, failureLines(image.error, screen), rules, notices]);

  const glanceLines = paragraph(glance(facts).join(', '), screen, '', 'dim');
  const lists = factSections(image, isAlone, screen);
  const origin = paragraph(provenance(facts), screen, '', 'dim');
  return stack([[...top, ...glanceLines], rules, ...changes, ...lists, notices, origin]);
}

function changeSections(
  { facts, manifest, comparison, manifestComparison }: ImageReport,
  screen: Screen,
): Line[][] {
  if (comparison !== undefined && facts !== undefined)
    return comparisonSections(comparison, facts.measures, screen);
  const known = facts ?? manifest;
  if (manifestComparison === undefined || known === undefined) return [];
  return manifestComparisonSections(manifestComparison, known.measures, screen);
}

/** Why images were not compared: of one where the comparison would stand, of several below their list. */
const notComparedSections = (images: readonly ImageReport[], screen: Screen): Line[][] =>
  notCompared(images).map((reason) => {
    const names = firstNames(reason.images.map(({ key }) => `${key.name} ${key.platform}`));
    const whose = reason.isOfAll ? '' : ` (${names})`;
    const skipped = reason.skipped.length === 0 ? '' : `\nSkipped: ${firstNames(reason.skipped)}`;
    return paragraph(`Not compared${whose}: ${reason.why}${skipped}`, screen, '', 'yellow');
  });

/**
 * A plain pass says less: of several images nothing but its rules, alone also its three largest layers. What should not be in
 * the image is said of any.
 */
function factSections(
  { verdict, facts, advice = [] }: ImageReport,
  isAlone: boolean,
  screen: Screen,
): Line[][] {
  if (facts === undefined) return [];
  if (verdict === 'pass' && !screen.isVerbose) {
    const urgent = adviceSection(advice.filter(isUrgent), facts.base, MOST_ADVICE, screen);
    return isAlone ? [layersSection(facts, 3, screen), urgent] : [urgent];
  }
  const [most, mostAdvice] = screen.isVerbose
    ? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    : [5, MOST_ADVICE];
  return [
    layersSection(facts, most, screen),
    wasteSection(facts, most, screen),
    adviceSection(advice, facts.base, mostAdvice, screen),
    ...largestSections(facts, most, screen),
  ];
}

const MOST_ADVICE = 3;

const noticeLines = (notices: readonly string[], screen: Screen): Line[] =>
  notices.flatMap((notice) => paragraph(notice, screen, `${screen.glyphs.bullet} `));
