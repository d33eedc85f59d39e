import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { i as readRegularFile, n as createSizeError, r as readFileStart, t as UnreadableFile } from "./read-file.js";
import { r as option } from "./options.js";
import { n as followInCheckout } from "./checkout-boundary.js";
//#region src/budget/rules.ts
const RULES = [
	{
		key: "lowestEfficiency",
		measure: "efficiencyRatio",
		bound: "atLeast",
		unit: "ratio",
		isDive: true,
		default: .9,
		needs: ["files"],
		description: "dive's efficiency score: the smallest size of each path over all its sizes"
	},
	{
		key: "highestWastedBytes",
		measure: "wastedBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: true,
		default: null,
		needs: ["files"],
		description: "dive's wasted bytes: all copies of paths that are in more than one layer"
	},
	{
		key: "highestUserWastedPercent",
		measure: "userWastedRatio",
		bound: "atMost",
		unit: "ratio",
		isDive: true,
		default: .1,
		needs: ["files"],
		description: "dive's wasted bytes as a share of all layers except the first"
	},
	{
		key: "highestImageBytes",
		measure: "imageBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the uncompressed size of all layers"
	},
	{
		key: "highestLayerBytes",
		measure: "layerBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the largest layer, uncompressed"
	},
	{
		key: "highestLayerCount",
		measure: "layerCount",
		bound: "atMost",
		unit: "count",
		isDive: false,
		default: null,
		needs: [],
		description: "the number of layers"
	},
	{
		key: "highestFileCount",
		measure: "fileCount",
		bound: "atMost",
		unit: "count",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the number of regular files in the container, by name"
	},
	{
		key: "highestContentBytes",
		measure: "contentBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the file content in all layers"
	},
	{
		key: "highestVisibleBytes",
		measure: "visibleBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the file content that a container sees, each inode once"
	},
	{
		key: "highestReclaimableBytes",
		measure: "reclaimableBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the exact bytes in the image that no container can see"
	},
	{
		key: "lowestVisibleRatio",
		measure: "visibleRatio",
		bound: "atLeast",
		unit: "ratio",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the visible share of the file content"
	},
	{
		key: "highestPullBytes",
		measure: "pullBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["stored"],
		description: "the download for a new machine: compressed layers and config"
	},
	{
		key: "highestOwnBytes",
		measure: "ownBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files", "base"],
		description: "the uncompressed size of the layers above the base image"
	},
	{
		key: "highestGrowthBytes",
		measure: "growthBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files", "baseline"],
		description: "the growth since the baseline, uncompressed"
	},
	{
		key: "highestGrowthPercent",
		measure: "growthRatio",
		bound: "atMost",
		unit: "ratio",
		isDive: false,
		default: null,
		needs: ["files", "baseline"],
		description: "the growth since the baseline as a share of its size"
	},
	{
		key: "highestOwnGrowthBytes",
		measure: "ownGrowthBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: [
			"files",
			"baseline",
			"base"
		],
		description: "the growth of the layers above the base image"
	},
	{
		key: "highestPullGrowthBytes",
		measure: "pullGrowthBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["stored", "baseline"],
		description: "the growth of the download for a new machine"
	},
	{
		key: "highestDeltaPullBytes",
		measure: "deltaPullBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["stored", "baseline"],
		description: "the download for a machine that has the baseline: only new compressed layers"
	}
];
const RULE_BY_KEY = new Map(RULES.map((rule) => [rule.isDive ? rule.key.toLowerCase() : rule.key, rule]));
function findRule(key) {
	const dive = RULE_BY_KEY.get(key.toLowerCase());
	return dive?.isDive ? dive : RULE_BY_KEY.get(key);
}
const PATH_BYTES_RULE = {
	key: "highestBytes",
	unit: "bytes",
	bound: "atMost",
	isDive: false
};
const PATH_GROWTH_RULE = {
	key: "highestGrowthBytes",
	unit: "bytes",
	bound: "atMost",
	isDive: false
};
//#endregion
//#region src/budget/effective-limits.ts
function listRulesInForce(budget, flags, imageName) {
	const ofImage = imageName === void 0 ? void 0 : budget?.images.get(imageName)?.rules;
	return RULES.flatMap((rule) => {
		const bounds = mergeBounds([
			flags.get(rule.key),
			ofImage?.get(rule.key),
			budget?.rules.get(rule.key),
			getDiveDefault(rule)
		]);
		const limit = toEffectiveLimit(rule.key, bounds);
		return limit === void 0 ? [] : [{
			rule,
			bounds,
			limit
		}];
	});
}
const DEFAULT = "default";
const getDiveDefault = (rule) => rule.default === null ? {} : { fail: {
	limit: rule.default,
	from: DEFAULT
} };
function mergeBounds(places) {
	const warn = places.find((place) => place?.warn !== void 0)?.warn;
	const fail = places.find((place) => place?.fail !== void 0)?.fail;
	return {
		...warn && { warn },
		...fail && { fail }
	};
}
function toEffectiveLimit(key, { warn, fail }) {
	const inForce = [fail, warn].filter((bound) => bound !== void 0 && bound.limit !== null);
	if (inForce.length === 0) return void 0;
	const from = [...new Set(inForce.map((bound) => bound.from))];
	return {
		rule: key,
		warnLimit: warn?.limit ?? null,
		failLimit: fail?.limit ?? null,
		from: from.join(", "),
		isDefault: from.every((place) => place === DEFAULT)
	};
}
//#endregion
//#region src/host/report-file.ts
const MOST_REPORT_BYTES = 128 * 2 ** 20;
async function readReportFile(path, host = {
	cwd: process.cwd(),
	env: process.env
}) {
	try {
		return path === "-" ? await readText(process.stdin) : (await readRegularFile(followInCheckout(path, host), MOST_REPORT_BYTES)).toString();
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		throw new GateError("REPORT_INVALID", `the report can't be read: ${error.message}`, {
			where: path === "-" ? "standard input" : path,
			fix: FIXES[error.problem],
			cause: error
		});
	}
}
const FIXES = {
	absent: `specify a report written by ${option("report")}`,
	folder: "specify the file in it",
	special: "write the report to a regular file, or use - for standard input",
	"too large": `specify a report written by ${option("report")}`,
	outside: "specify the file itself instead of a link to it",
	failed: "check the path and its permissions"
};
async function readText(stream) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of stream) {
		bytes += chunk.length;
		if (bytes > MOST_REPORT_BYTES) throw createSizeError(MOST_REPORT_BYTES);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
const BEGINNING_BYTES = 64;
async function findReportPath(text) {
	if (text.startsWith("report:")) return text.slice(7);
	if (text === "-" || /^[a-z][a-z-]*:/.test(text)) return void 0;
	return /\.json$/i.test(text) || await startsLikeJson(text) ? text : void 0;
}
async function startsLikeJson(path) {
	try {
		const start = await readFileStart(path, BEGINNING_BYTES);
		return /^\ufeff?\s*\{/.test(new TextDecoder().decode(start));
	} catch {
		return false;
	}
}
//#endregion
//#region src/version.ts
const VERSION = "0.1.0";
//#endregion
//#region src/budget/image-name.ts
const IMAGE_NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";
//#endregion
export { readReportFile as a, PATH_BYTES_RULE as c, findRule as d, findReportPath as i, PATH_GROWTH_RULE as l, VERSION as n, listRulesInForce as o, MOST_REPORT_BYTES as r, toEffectiveLimit as s, IMAGE_NAME as t, RULES as u };
