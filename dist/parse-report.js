import "./rolldown-runtime.js";
import { i as GateError } from "./exit-when-done.js";
import { Mn as quote, oa as isRecord } from "./gate.js";
import { It as option } from "./start.js";
import { t as e } from "./report-validator.js";
//#region src/judge/json-size.ts
const createReportAllowance = () => ({
	containers: 1e6,
	keys: 4e6,
	values: 16e6
});
const [QUOTE, BACKSLASH, COMMA, COLON] = [
	34,
	92,
	44,
	58
];
const [OPEN_BRACKET, OPEN_BRACE] = [91, 123];
function consumeAllowance(text, allowance) {
	for (let at = 0; at < text.length; at++) {
		switch (text.charCodeAt(at)) {
			case QUOTE:
				at = findStringEnd(text, at);
				break;
			case OPEN_BRACKET:
			case OPEN_BRACE:
				allowance.containers--;
				break;
			case COLON:
				allowance.keys--;
				break;
			case COMMA:
				allowance.values--;
				break;
			default: continue;
		}
		if (allowance.containers < 0 || allowance.keys < 0 || allowance.values < 0) return false;
	}
	return true;
}
function findStringEnd(text, start) {
	for (let at = start + 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) return at;
		if (code === BACKSLASH) at++;
	}
	return text.length;
}
//#endregion
//#region src/judge/upgrade-report.ts
const FILE_KEYS = new Set([
	...[
		"verified",
		"contentsCompared",
		"diveUserWasted",
		"reclaimableByCause",
		"waste",
		"largest"
	],
	...[
		"systemPackages",
		"tree",
		"growth",
		"origins",
		"rebuilt",
		"moved",
		"paths",
		"heaviest"
	],
	...["packages", "moves"]
]);
function upgradeReport(value) {
	if (!isRecord(value) || value.schemaVersion !== 1 || !Array.isArray(value.images)) return value;
	return {
		...value,
		schemaVersion: 2,
		images: value.images.map(upgradeImage)
	};
}
function upgradeImage(image) {
	if (!isRecord(image)) return image;
	const { facts, manifest, comparison, manifestComparison, ...rest } = image;
	return {
		...rest,
		...addKnown("facts", upgradeFacts(facts) ?? renameExactness(manifest)),
		...addKnown("comparison", addUpdateBytes(upgradeComparison(comparison) ?? manifestComparison))
	};
}
const addUpdateBytes = (comparison) => isRecord(comparison) && isRecord(comparison.measures) ? {
	...comparison,
	measures: {
		updateBytes: null,
		...comparison.measures
	}
} : comparison;
function upgradeFacts(facts) {
	const renamed = renameExactness(facts);
	return isRecord(renamed) ? moveToFiles(renamed) : renamed;
}
function renameExactness(facts) {
	if (!isRecord(facts) || !isRecord(facts.exactness)) return facts;
	const { exactness, ...rest } = facts;
	const { pullBytes, ...others } = exactness;
	return {
		...rest,
		...others,
		pullBytesAre: pullBytes
	};
}
function upgradeComparison(comparison) {
	if (!isRecord(comparison)) return comparison;
	const { layers } = comparison;
	const upgraded = Array.isArray(layers) ? layers.map(upgradeLayer) : layers;
	return moveToFiles({
		...comparison,
		layers: upgraded
	});
}
const upgradeLayer = (layer) => isRecord(layer) ? {
	oldStoredBytes: null,
	newStoredBytes: null,
	...layer
} : layer;
function moveToFiles(value) {
	const entries = Object.entries(value);
	return {
		...Object.fromEntries(entries.filter(([key]) => !FILE_KEYS.has(key))),
		files: Object.fromEntries(entries.filter(([key]) => FILE_KEYS.has(key)))
	};
}
const addKnown = (key, value) => value === void 0 ? {} : { [key]: value };
//#endregion
//#region src/judge/parse-report.ts
function parseReport({ text, source }, allowance = createReportAllowance()) {
	const refuse = (message, fix = `write the report again with ${option("report")}`, cause) => new GateError("REPORT_INVALID", message, {
		where: source,
		fix,
		cause
	});
	if (!consumeAllowance(text, allowance)) throw refuse("the report is larger than any valid report");
	const value = upgradeReport(parseJson(text.replace(/^\ufeff/, ""), refuse));
	const { schemaVersion } = Object(value);
	if (typeof schemaVersion === "number" && schemaVersion !== 2) throw refuse(`the report has schema version ${schemaVersion}, but this version of plimsoll reads 1 to 2`, "judge it with the version of plimsoll that wrote it, or measure the image again");
	if (!isReport(value)) throw refuse(`this is not a plimsoll report: ${explain(e.errors?.[0])}`);
	for (const [index, { facts, comparison }] of value.images.entries()) {
		const problem = facts?.files?.tree && findTreeProblem(facts.files.tree);
		if (problem) throw refuse(`this is not a plimsoll report: images[${index}].facts.files.tree ${problem}`);
		if (comparison?.files?.paths && isDeeper(comparison.files.paths, MOST_DEPTH)) throw refuse(`this is not a plimsoll report: images[${index}].comparison.files.paths is nested too deeply`);
	}
	return dropFleet(value);
}
function dropFleet({ fleet: _, ...report }) {
	return report;
}
function isReport(value) {
	try {
		return e(value);
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
		throw refuse(isCut ? "the report ends unexpectedly" : `the report is not JSON${where}`, void 0, error);
	}
}
function explain(error) {
	if (error === void 0) return "it can't be read";
	const path = error.instancePath.split("/").slice(1).map((part) => /^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll("~1", "/").replaceAll("~0", "~")}`).join("").replace(/^\./, "");
	return `${path === "" ? "it" : quote(path)} ${describeExpectation(error)}`;
}
const addArticle = (type) => type === "null" ? type : `${/^[aio]/.test(String(type)) ? "an" : "a"} ${String(type)}`;
function describeExpectation({ keyword, params }) {
	switch (keyword) {
		case "required": return `is missing ${quote(String(params.missingProperty))}`;
		case "type": return `must be ${[params.type].flat().map(addArticle).join(" or ")}`;
		case "enum": return `must be one of ${JSON.stringify(params.allowedValues)}`;
		case "const": return `must be ${JSON.stringify(params.allowedValue)}`;
		case "minimum": return `must be ${String(params.limit)} or more`;
		case "maximum": return `must be ${String(params.limit)} or less`;
		default: return "is invalid";
	}
}
function findTreeProblem(tree) {
	const { depth, name, visibleBytes, reclaimableBytes, isVisible, firstLayer, links, replaced, versions, owners } = tree;
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
		if (here > above + 1) return `has a row ${row} more than one level deeper than the previous row`;
		above = here;
	}
	if (links !== void 0 && !hasValidLinks(links, depth.length)) return "has links to rows that don't exist";
	if (replaced !== void 0 && !hasValidLayers(replaced, depth.length)) return "has replaced rows that don't exist";
	if (versions !== void 0 && !hasValidVersions(versions, depth.length)) return "has versions of rows that don't exist";
	if (owners !== void 0 && !hasValidOwners(owners, depth.length)) return "has owners of rows, or packages, that don't exist";
	return name.some((part) => part === "" || part.includes("/")) ? "has a name that is empty or contains a slash" : void 0;
}
const hasValidLinks = ({ row, first }, count) => row.length === first.length && row.every((at) => at < count) && first.every((at) => at < count);
const hasValidLayers = ({ row, layer }, count) => row.length === layer.length && row.every((at) => at < count);
const hasValidOwners = ({ row, owner, packages }, count) => row.length === owner.length && row.every((at, i) => at < count && at > (row[i - 1] ?? -1)) && owner.every((index) => index >= -1 && index < packages.length);
const hasValidVersions = ({ row, version }, count) => row.length === version.length && row.every((at) => at < count);
//#endregion
export { createReportAllowance as n, parseReport as t };
