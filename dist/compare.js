import {
  code,
  comparisonBlocks,
  comparisonSections,
  growthWords,
  prettyJson,
  prose
} from "./action+cli+compare.js";
import {
  openScreen,
  paint,
  paragraph,
  span,
  stack
} from "./shared-07da59.js";
import {
  formatBytes,
  inertReport
} from "./shared-74adeb.js";
import "./shared-75bd84.js";
import "./shared-821ef7.js";

// src/report/compare.ts
function renderCompare(report, options) {
  const screen = openScreen(options);
  const { images, unmatched, notices } = inertReport(report, screen.isAscii);
  const lines = stack([
    ...images.flatMap((image) => imageSections(image, screen)),
    [...unmatchedWords(unmatched), ...notices].flatMap((words) => paragraph(words, screen, `${screen.glyphs.bullet} `))
  ]);
  return paint(lines, screen.columns, options.color, screen.glyphs.ellipsis);
}
function renderCompareMarkdown(report) {
  const { images, unmatched, notices } = inertReport(report);
  const blocks = [
    ...images.flatMap((image) => [
      `${code(image.key.name, 60)} ${code(image.key.platform, 40)} ${prose(changeLine(image))}`,
      ...image.comparison === void 0 ? [] : comparisonBlocks(image.comparison, image.measures, 10)
    ]),
    ...[...unmatchedWords(unmatched), ...notices].map((words) => `- ${prose(words)}`)
  ];
  return `${blocks.join("\n\n")}
`;
}
var renderCompareJson = (report) => `${prettyJson(report)}
`;
function imageSections(image, screen) {
  const { key, measures, comparison } = image;
  const head = [span(key.name, "bold"), span(`  ${key.platform}  `, "dim"), span(changeLine(image), "bold")];
  if (comparison === void 0) return [[head]];
  return [[head], ...comparisonSections(comparison, measures, screen)];
}
function changeLine({ measures, comparison, noBaseline }) {
  const size = formatBytes(measures.imageBytes);
  return comparison === void 0 ? `${size}, not compared: ${noBaseline ?? ""}` : `${size} (${growthWords(comparison)})`;
}
var unmatchedWords = (keys) => keys.map(({ name, platform }) => `only before: ${name} ${platform}`);
export {
  renderCompare,
  renderCompareJson,
  renderCompareMarkdown
};
