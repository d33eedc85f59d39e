const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_core = require("./core.js");
const require_report_validator = require("./report-validator.js");
//#region src/judge/parse-report.ts
var parse_report_exports = require_rolldown_runtime.__exportAll({ parseReport: () => parseReport });
const MOST_CHARACTERS = 256 << 20;
function parseReport({ text, source }) {
	const refuse = (message, fix = "write it again with plimsoll check --report", cause) => new require_core.GateError("REPORT_INVALID", message, {
		where: source,
		fix,
		cause
	});
	if (text.length > MOST_CHARACTERS) throw refuse("the report is larger than 256 MiB");
	const value = parseJson(text.replace(/^\ufeff/, ""), refuse);
	const { schemaVersion } = Object(value);
	if (typeof schemaVersion === "number" && schemaVersion !== 1) throw refuse(`the report has schema version ${schemaVersion}, and this version reads 1`, "judge it with the version of plimsoll that wrote it, or measure the image again");
	if (!isReport(value)) throw refuse(`this is not a plimsoll report: ${explain(require_report_validator.e.errors?.[0])}`);
	for (const [index, { facts, comparison }] of value.images.entries()) {
		const problem = facts?.tree && treeProblem(facts.tree);
		if (problem) throw refuse(`this is not a plimsoll report: images[${index}].facts.tree ${problem}`);
		if (comparison?.paths && isDeeper(comparison.paths, MOST_DEPTH)) throw refuse(`this is not a plimsoll report: images[${index}].comparison.paths is nested too deep`);
	}
	return value;
}
function isReport(value) {
	try {
		return require_report_validator.e(value);
	} catch {
		return false;
	}
}
const MOST_DEPTH = 64;
const isDeeper = ({ children }, most) => children.some((child) => most === 1 || isDeeper(child, most - 1));
function parseJson(text, refuse) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const position = /position (\d+)/.exec(String(error))?.[1];
		const isCut = text.trim() === "" || Number(position) >= text.trimEnd().length || /end of JSON/.test(String(error));
		const where = position === void 0 ? "" : ` at character ${Number(position) + 1}`;
		throw refuse(isCut ? "the report ends too early" : `the report is not JSON${where}`, void 0, error);
	}
}
function explain(error) {
	if (error === void 0) return "it cannot be read";
	const path = error.instancePath.split("/").slice(1).map((part) => /^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll("~1", "/").replaceAll("~0", "~")}`).join("").replace(/^\./, "");
	return `${path === "" ? "it" : require_core.quoted(path)} ${expectation(error)}`;
}
const withArticle = (type) => type === "null" ? type : `${/^[aio]/.test(String(type)) ? "an" : "a"} ${String(type)}`;
function expectation({ keyword, params }) {
	switch (keyword) {
		case "required": return `lacks ${require_core.quoted(String(params.missingProperty))}`;
		case "type": return `must be ${[params.type].flat().map(withArticle).join(" or ")}`;
		case "enum": return `must be one of ${JSON.stringify(params.allowedValues)}`;
		case "const": return `must be ${JSON.stringify(params.allowedValue)}`;
		case "minimum": return `must be ${String(params.limit)} or more`;
		case "maximum": return `must be ${String(params.limit)} or less`;
		default: return "is not what it should be";
	}
}
function treeProblem(tree) {
	const { depth, name, visibleBytes, reclaimableBytes, isVisible, firstLayer, links, replaced, versions } = tree;
	if ([
		name,
		visibleBytes,
		reclaimableBytes,
		isVisible,
		firstLayer
	].some(({ length }) => length !== depth.length)) return "has columns of different lengths";
	let above = -1;
	for (let row = 0; row < depth.length; row++) {
		const here = depth[row];
		if (here > above + 1) return `has a row ${row} that is deeper than one below the row before`;
		above = here;
	}
	if (links !== void 0 && !areRows(links, depth.length)) return "has links that lead to no row";
	if (replaced !== void 0 && !areLayers(replaced, depth.length)) return "has replaced rows that are none";
	if (versions !== void 0 && !areVersions(versions, depth.length)) return "has versions of rows that are none";
	return name.some((part) => part === "" || part.includes("/")) ? "has a name that is empty or holds a slash" : void 0;
}
const areRows = ({ row, first }, count) => row.length === first.length && row.every((at) => at < count) && first.every((at) => at < count);
const areLayers = ({ row, layer }, count) => row.length === layer.length && row.every((at) => at < count);
const areVersions = ({ row, version }, count) => row.length === version.length && row.every((at) => at < count);
//#endregion
Object.defineProperty(exports, "parseReport", {
	enumerable: true,
	get: function() {
		return parseReport;
	}
});
Object.defineProperty(exports, "parse_report_exports", {
	enumerable: true,
	get: function() {
		return parse_report_exports;
	}
});
