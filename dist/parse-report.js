import "./rolldown-runtime.js";
import { Lt as GateError, en as quoteText } from "./start.js";
import { xa as isRecord } from "./gate.js";
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
	const where = source;
	if (!consumeAllowance(text, allowance)) throw new GateError("report-too-large", {}, { where });
	const value = upgradeReport(parseJson(text.replace(/^\ufeff/, ""), source));
	const { schemaVersion: version } = Object(value);
	if (typeof version === "number" && version !== 2) throw new GateError("report-of-other-version", {
		version,
		newest: 2
	}, { where });
	if (!isReport(value)) throw createInvalidError(e.errors?.[0], source);
	for (const [index, { facts, comparison }] of value.images.entries()) {
		const problem = facts?.files?.tree && findTreeProblem(facts.files.tree);
		if (problem) throw new GateError("report-tree-invalid", {
			index,
			problem
		}, { where });
		if (comparison?.files?.paths && isDeeper(comparison.files.paths, MOST_DEPTH)) throw new GateError("report-too-deep", { index }, { where });
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
function parseJson(text, where) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		const position = /position (\d+)/.exec(String(cause))?.[1];
		if (text.trim() === "" || Number(position) >= text.trimEnd().length || /end of JSON/.test(String(cause))) throw new GateError("report-ends-early", {}, {
			where,
			cause
		});
		throw new GateError("report-not-json", { position: position === void 0 ? void 0 : Number(position) + 1 }, {
			where,
			cause
		});
	}
}
function createInvalidError(error, where) {
	if (error === void 0) return new GateError("report-unreadable-value", {}, { where });
	const { instancePath, keyword, params } = error;
	const path = instancePath.split("/").slice(1).map((part) => /^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll("~1", "/").replaceAll("~0", "~")}`).join("").replace(/^\./, "");
	return new GateError("report-invalid", {
		place: path === "" ? "it" : quoteText(path),
		keyword,
		params
	}, { where });
}
function findTreeProblem(tree) {
	const { depth, name, visibleBytes, reclaimableBytes, isVisible, firstLayer } = tree;
	if ([
		name,
		visibleBytes,
		reclaimableBytes,
		isVisible,
		firstLayer
	].some(({ length }) => length !== depth.length)) return "lengths";
	if (depth.some((here, at) => here > (depth[at - 1] ?? -1) + 1)) return "depth";
	const { links, replaced, versions, owners } = tree;
	const isRow = (at) => at < depth.length;
	if (links && !(isOfRows(links.row, links.first, isRow) && links.first.every(isRow))) return "links";
	if (replaced && !isOfRows(replaced.row, replaced.layer, isRow)) return "replaced";
	if (versions && !isOfRows(versions.row, versions.version, isRow)) return "versions";
	if (owners && !(isOfRows(owners.row, owners.owner, isRow) && isInOrder(owners))) return "owners";
	return name.some((part) => part === "" || part.includes("/")) ? "name" : void 0;
}
const isOfRows = (rows, values, isRow) => rows.length === values.length && rows.every(isRow);
const isInOrder = ({ row, owner, packages }) => row.every((at, i) => at > (row[i - 1] ?? -1)) && owner.every((index) => index >= -1 && index < packages.length);
//#endregion
export { createReportAllowance as n, parseReport as t };
