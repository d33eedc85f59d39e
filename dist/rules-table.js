import "./rolldown-runtime.js";
import { Oi as formatJson } from "./gate.js";
import { S as formatApart, dt as code, ht as text } from "./start.js";
import { n as renderMarkdown, r as renderTerminal } from "./renderers.js";
//#region src/report/rules-table.ts
function renderRules(rules, options) {
	const rows = rules.map((rule) => ({
		cells: [
			text(code(rule.key)),
			text(describeLimit(rule)),
			text(describeDefault(rule)),
			text(rule.isDive ? "dive's" : "")
		],
		below: [text(rule.description)]
	}));
	return renderTerminal(options, () => [buildTable([
		"Rule",
		"Limit",
		"Default",
		""
	], rows)]);
}
function renderRulesMarkdown(rules) {
	const rows = rules.map((rule) => ({ cells: [
		text(code(rule.key)),
		text(describeLimit(rule)),
		text(describeDefault(rule)),
		text(rule.description)
	] }));
	return renderMarkdown([buildTable([
		"Rule",
		"Limit",
		"Default",
		"What it limits"
	], rows)]);
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
