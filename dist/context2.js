import "./rolldown-runtime.js";
import { r as neutralizeReport } from "./inert.js";
import { r as text } from "./document.js";
import { o as paint, r as paintSections, u as openScreen } from "./paint.js";
import { t as formatJson } from "./json.js";
import { a as describeProof, i as describeContext, r as buildContextSections } from "./context-sections.js";
import { r as paintSections$1 } from "./paint2.js";
//#region src/report/context.ts
function renderContext(report, options) {
	const screen = openScreen(options);
	return paint(paintSections(buildSections(neutralizeReport(report, screen.isAscii), screen.isVerbose ? 20 : 5), screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
const renderContextMarkdown = (report) => `${paintSections$1(buildSections(neutralizeReport(report), 10), void 0).join("\n\n")}\n`;
const renderContextJson = (report) => `${formatJson(report)}\n`;
function buildSections({ context, proof }, most) {
	const expected = context.read.items.reduce((sum, { imageBytes }) => sum + imageBytes, 0);
	const proved = proof === void 0 ? [] : describeProof(proof, expected);
	return [
		{
			kind: "paragraph",
			text: text({ strong: `Build context ${context.folder}: ${describeContext(context)}` })
		},
		...buildContextSections(context, most),
		...proved.map((words) => ({
			kind: "paragraph",
			text: text({ strong: words })
		}))
	];
}
//#endregion
export { renderContext, renderContextJson, renderContextMarkdown };
