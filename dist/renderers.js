import "./rolldown-runtime.js";
import { Jn as paintSections, Oi as formatJson } from "./gate.js";
import { At as neutralizeReport, Tt as openScreen, _t as paint, ct as paintSections$1 } from "./start.js";
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
const renderMarkdown = (sections) => `${paintSections(sections, void 0).join("\n\n")}\n`;
function renderTerminal(options, build) {
	const screen = openScreen(options);
	return paint(paintSections$1(build(screen), screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
//#endregion
export { renderMarkdown as n, renderTerminal as r, createRenderers as t };
