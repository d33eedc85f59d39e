import "./rolldown-runtime.js";
import { Tt as neutralizeReport, bt as openScreen, ht as paint, ot as paintSections } from "./start.js";
import { Tr as paintSections$1, ma as formatJson } from "./gate.js";
//#region src/report/renderers.ts
function createRenderers(build, amounts) {
	return {
		terminal: (report, options) => renderTerminal(options, ({ isAscii, isVerbose, glyphs }) => {
			const amount = isVerbose ? amounts.verbose : amounts.terminal;
			return build(neutralizeReport(report, isAscii), amount, glyphs.arrow);
		}),
		markdown: (report) => renderMarkdown(build(neutralizeReport(report), amounts.markdown, "→")),
		json: (report) => `${formatJson(report)}\n`
	};
}
const renderMarkdown = (sections) => `${paintSections$1(sections, void 0).join("\n\n")}\n`;
function renderTerminal(options, build) {
	const screen = openScreen(options);
	return paint(paintSections(build(screen), screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
//#endregion
export { renderMarkdown as n, renderTerminal as r, createRenderers as t };
