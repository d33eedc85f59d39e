import "./rolldown-runtime.js";
import { Tt as neutralizeReport } from "./start.js";
import { Ri as ADVICE_RULES, di as isInRepository, ma as formatJson } from "./gate.js";
import { n as listRemarks, t as PROBLEMS } from "./remarks.js";
//#region src/report/data/sarif.ts
const HELP = "https://github.com/plimsoll-ci/plimsoll/blob/main/docs";
function renderSarif(report) {
	const results = listRemarks(neutralizeReport(report)).flatMap((remark) => {
		const location = findLocation(remark, report.budget.source);
		return location === void 0 ? [] : [toResult(remark, location)];
	});
	const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map(describeRule);
	const { name, version } = report.tool;
	return `${formatJson({
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name,
				version,
				informationUri: "https://github.com/plimsoll-ci/plimsoll",
				rules
			} },
			results
		}]
	})}\n`;
}
function findLocation({ lines, from }, budget) {
	if (lines !== void 0 && isInRepository(lines)) return lines;
	const [, file, line] = /^([^:,]+):(\d+)(?:[, ]|$)/.exec(from ?? "") ?? [];
	if (file !== void 0) return {
		file,
		line: Number(line),
		endLine: Number(line)
	};
	return budget ? {
		file: budget,
		line: 1,
		endLine: 1
	} : void 0;
}
const LEVELS = {
	failure: "error",
	warning: "warning",
	notice: "note"
};
const toResult = ({ rule, level, title, text, image }, { file, line, endLine }) => ({
	ruleId: rule,
	level: LEVELS[level],
	message: { text: [image === "" ? title : `${image}: ${title}`, text].join("\n") },
	locations: [{ physicalLocation: {
		artifactLocation: {
			uri: encodeURI(file),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: line,
			endLine: Math.max(line, endLine)
		}
	} }],
	partialFingerprints: { "plimsoll/v1": [
		image,
		rule,
		file
	].join("|") }
});
function describeRule(id) {
	if (Object.hasOwn(ADVICE_RULES, id)) {
		const { title, finds } = ADVICE_RULES[id].page;
		return {
			id,
			shortDescription: { text: title },
			fullDescription: { text: finds },
			helpUri: `${HELP}/advice/${id}.md`
		};
	}
	const isProblem = Object.hasOwn(PROBLEMS, id);
	return {
		id,
		shortDescription: { text: isProblem ? PROBLEMS[id] : `the limit ${id} of the budget` },
		helpUri: `${HELP}/${isProblem ? "troubleshooting" : "budget"}.md`
	};
}
//#endregion
export { renderSarif };
