import "./rolldown-runtime.js";
import { W as formatApart, ft as text, lt as code } from "./start.js";
import { ii as mainColumn, ma as formatJson, ni as buildTable, si as textColumn } from "./gate.js";
import { n as renderMarkdown, r as renderTerminal } from "./renderers.js";
//#region src/report/rules-table.ts
const rulesRenderers = {
	terminal: (rules, options) => renderTerminal(options, () => buildTable(rules, {
		columns: [...COLUMNS, textColumn("", ({ isDive }) => isDive ? "dive's" : "")],
		row: ({ description }) => ({ below: [text(description)] })
	})),
	markdown: (rules) => renderMarkdown(buildTable(rules, { columns: [...COLUMNS, textColumn("What it limits", ({ description }) => description)] })),
	json: renderJson
};
const COLUMNS = [
	mainColumn("Rule", ({ key }) => text(code(key))),
	textColumn("Limit", describeLimit),
	textColumn("Default", describeDefault)
];
function renderJson(rules) {
	return `${formatJson(rules.map(({ key, description, unit, bound, default: standard, isDive }) => ({
		key,
		description,
		unit,
		bound,
		default: standard,
		isDive
	})))}\n`;
}
function describeLimit({ bound, unit, isLevel }) {
	if (isLevel) return "warn, fail or off";
	return `${bound === "atMost" ? "at most" : "at least"} ${KINDS[unit]}`;
}
const KINDS = {
	bytes: "a size, e.g. 20MB",
	count: "a number",
	ratio: "a share, 0 to 1",
	seconds: "a time, e.g. 30s",
	money: "an amount, e.g. 1000"
};
function describeDefault({ default: standard, unit, isLevel }) {
	if (isLevel) return "warn";
	return standard === null ? "off" : formatApart(standard, [], unit)[0];
}
//#endregion
export { rulesRenderers };
