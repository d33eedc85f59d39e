import "./rolldown-runtime.js";
import { in as paintSections, kr as formatJson } from "./gate.js";
import { ct as paintSections$1, dt as code, mt as paint, pt as text, y as formatApart, yt as openScreen } from "./start.js";
//#region src/report/rules-table.ts
function renderRules(rules, options) {
	const screen = openScreen(options);
	const rows = rules.map((rule) => ({
		cells: [
			text(code(rule.key)),
			text(describeLimit(rule)),
			text(describeDefault(rule)),
			text(rule.isDive ? "dive's" : "")
		],
		below: [text(rule.description)]
	}));
	return paint(paintSections$1([buildTable([
		"Rule",
		"Limit",
		"Default",
		""
	], rows)], screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
function renderRulesMarkdown(rules) {
	const rows = rules.map((rule) => ({ cells: [
		text(code(rule.key)),
		text(describeLimit(rule)),
		text(describeDefault(rule)),
		text(rule.description)
	] }));
	return `${paintSections([buildTable([
		"Rule",
		"Limit",
		"Default",
		"What it limits"
	], rows)], void 0).join("")}\n`;
}
const buildTable = (titles, rows) => ({
	kind: "table",
	title: text(),
	columns: titles.map((title, i) => ({
		title,
		kind: "text",
		...i === 0 && { isMain: true }
	})),
	rows,
	more: ""
});
function renderRulesJson(rules) {
	return `${formatJson(rules.map(({ key, description, unit, bound, default: standard, isDive }) => ({
		key,
		description,
		unit,
		bound,
		default: standard,
		isDive
	})))}\n`;
}
const describeLimit = ({ bound, unit, isLevel }) => isLevel ? "warn, fail or off" : `${bound === "atMost" ? "at most" : "at least"} ${KINDS[unit]}`;
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
export { renderRules, renderRulesJson, renderRulesMarkdown };
