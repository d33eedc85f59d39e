import "./rolldown-runtime.js";
import { _n as describeContext, gn as buildContextSections, in as paintSections, kr as formatJson, vn as describeProof } from "./gate.js";
import { St as neutralizeReport, ct as paintSections$1, mt as paint, pt as text, yt as openScreen } from "./start.js";
//#region src/report/context.ts
function renderContext(report, options) {
	const screen = openScreen(options);
	return paint(paintSections$1(buildSections(neutralizeReport(report, screen.isAscii), screen.isVerbose ? 20 : 5), screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
const renderContextMarkdown = (report) => `${paintSections(buildSections(neutralizeReport(report), 10), void 0).join("\n\n")}\n`;
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
