import { deflateSync } from 'node:zlib';
import type { PageData } from '../../../model/page-data.ts';
import type { GateReport, ImageReport } from '../../../model/report.ts';
import type { RunContext } from '../../../model/run-context.ts';
import { code, type Detail, type Fold, text } from '../../outline/document.ts';
import { buildLayerLedger } from '../../outline/layer-ledger.ts';
import { buildTitle, outlineReport } from '../../outline/report-outline.ts';
import { buildReportHeadline, formatReportHeadline } from '../../words/headline.ts';
import { neutralizeReport } from '../../words/inert.ts';
import { escapeHtml, formatInertJson } from './escape.ts';
import { PROGRAM, PROGRAM_HASH, STYLE, STYLE_HASH } from './page.generated.js';
import { buildPageImage } from './page-data.ts';
import { paintFold, paintMark, paintSections, paintText } from './paint.ts';
import { paintTimeline } from './timeline.ts';

/**
 * The report as one page that needs no network: everything that a summary has, and a map of each
 * image whose paths are known. The page's policy allows its own program and style only.
 */
export function renderHtml(report: GateReport): string {
  const safe = neutralizeReport(report);
  const outline = outlineReport(safe, FULL);
  const headline = buildReportHeadline(safe);
  const { run } = safe;
  const footer = outline.footer.map((text) => paintText(text, run)).join(' · ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(formatReportHeadline(headline))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${paintMark(headline.verdict)} ${paintText(buildTitle(safe), run)}</h1>
${paintSections(outline.lead, run)}
${EXPLORER}
${paintImageParts(safe)}
${outline.folds.map((fold) => paintFold(fold, run, OPEN.has(fold.part))).join('\n')}
</main>
<footer>${footer}</footer>
<script type="application/json" id="data">${formatInertJson(encodeData(buildData(report)))}</script>
<script type="module">${PROGRAM}</script>
</body>
</html>
`;
}

/** The folds that a reader of the page wants first. */
const OPEN: ReadonlySet<Fold['part']> = new Set(['rules', 'advice', 'fleet']);

/** The layers and the pull of each image, below its name if there are several. */
const paintImageParts = ({ images, run }: GateReport): string =>
  images
    .slice(0, FULL.imageBlocks)
    .map((image) => {
      const parts = [paintLedger(image, run), paintTimeline(image, run)].join('\n').trim();
      if (parts === '' || images.length === 1) return parts;
      const { key, verdict } = image;
      const name = text(code(key.name), ` ${key.platform}`);
      return [paintSections([{ kind: 'heading', outcome: verdict, text: name }], run), parts].join(
        '\n',
      );
    })
    .join('\n');

const paintLedger = ({ facts }: ImageReport, run: RunContext | undefined): string =>
  facts?.files === undefined ? '' : paintSections(buildLayerLedger(facts), run);

const POLICY = [
  "default-src 'none'",
  `script-src '${PROGRAM_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const FULL: Detail = {
  leadRows: 10,
  foldRows: 50,
  layerRows: 130,
  imageBlocks: 50,
  overviewRows: 500,
  arrow: '→',
  historyRows: 400,
  keepsPassLead: true,
};

/** Hidden until the program has drawn the map. */
const EXPLORER = `<section id="explorer" aria-labelledby="explorer-title" hidden>
<h2 id="explorer-title">What is in the image</h2>
<header>
<div id="picker"></div>
<div id="views" role="group" aria-label="Group by"></div>
<input id="search" type="search" placeholder="Search names, or a/path"
  aria-label="Search files and folders">
</header>
<nav id="path" aria-label="Shown part"></nav>
<div class="panes">
<div id="map" role="tree" aria-label="Map: the larger an area, the more bytes"></div>
<div id="list"></div>
</div>
<p class="legend">
<span id="legend-image"><i class="hatched"></i>shipped, but hidden from containers.</span>
<span id="legend-changes" hidden>
<i class="grew"></i>grew or added <i class="shrank"></i>shrank <i class="removed"></i>removed.
</span>
Click or press Enter to open an area, Escape to go back, arrow keys to move, / to search.
</p>
<p id="summed"></p>
<p id="status" role="status"></p>
</section>`;

/** From the original report, because an escaped one has no paths. */
const buildData = ({ images }: GateReport): PageData => ({
  images: images.flatMap((image) => buildPageImage(image) ?? []),
});

const encodeData = (data: PageData): string =>
  deflateSync(JSON.stringify(data), { level: 9 }).toString('base64');
