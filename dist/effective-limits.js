import "./rolldown-runtime.js";
import { t as TOOL_KINDS } from "./tools.js";
//#region src/budget/parse/budget-reader.ts
const listEntries = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
const listItems = (value) => Array.isArray(value) ? value : [];
function formatLocation(reader, pointer) {
	return `${reader.source}:${reader.getLine(reader.places.get(pointer)?.keyStart ?? 0)}`;
}
function addProblem(reader, pointer, message, hint) {
	const { start = 0, end = 0 } = reader.places.get(pointer) ?? {};
	reader.problems.push({
		start,
		end,
		message,
		hint
	});
}
const joinPointer = (parent, key) => `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
//#endregion
//#region src/budget/rules.ts
const USUAL = {
	bound: "atMost",
	isDive: false,
	default: null,
	needs: ["files"]
};
const BYTES = {
	...USUAL,
	unit: "bytes"
};
const COUNT = {
	...USUAL,
	unit: "count"
};
const RATIO = {
	...USUAL,
	unit: "ratio"
};
const MONEY = {
	...USUAL,
	unit: "money"
};
const SECONDS = {
	...USUAL,
	unit: "seconds"
};
const RULES = [
	{
		...RATIO,
		key: "lowestEfficiency",
		measure: "efficiencyRatio",
		bound: "atLeast",
		isDive: true,
		default: .9,
		description: "dive's efficiency score: the smallest size of each path over all its sizes"
	},
	{
		...BYTES,
		key: "highestWastedBytes",
		measure: "wastedBytes",
		isDive: true,
		description: "dive's wasted bytes: all copies of paths that are in more than one layer"
	},
	{
		...RATIO,
		key: "highestUserWastedPercent",
		measure: "userWastedRatio",
		isDive: true,
		default: .1,
		description: "dive's wasted bytes as a share of all layers except the first"
	},
	{
		...BYTES,
		key: "highestImageBytes",
		measure: "imageBytes",
		description: "the uncompressed size of all layers"
	},
	{
		...BYTES,
		key: "highestLayerBytes",
		measure: "layerBytes",
		description: "the largest layer, uncompressed"
	},
	{
		...COUNT,
		key: "highestLayerCount",
		measure: "layerCount",
		needs: [],
		description: "the number of layers"
	},
	{
		...COUNT,
		key: "highestFileCount",
		measure: "fileCount",
		description: "the number of regular files in the container, by name"
	},
	{
		...BYTES,
		key: "highestContentBytes",
		measure: "contentBytes",
		description: "the file content in all layers"
	},
	{
		...BYTES,
		key: "highestVisibleBytes",
		measure: "visibleBytes",
		description: "the file content that a container sees, each inode once"
	},
	{
		...BYTES,
		key: "highestReclaimableBytes",
		measure: "reclaimableBytes",
		description: "the exact bytes in the image that no container can see"
	},
	{
		...RATIO,
		key: "lowestVisibleRatio",
		measure: "visibleRatio",
		bound: "atLeast",
		description: "the visible share of the file content"
	},
	{
		...BYTES,
		key: "highestPullBytes",
		measure: "pullBytes",
		needs: ["stored"],
		description: "the download for a new machine: compressed layers and config"
	},
	{
		...SECONDS,
		key: "highestPullSeconds",
		measure: "pullSeconds",
		needs: ["stored"],
		description: "the modeled time of a pull on a new machine, with pull: of the budget"
	},
	{
		...MONEY,
		key: "highestCostPerYear",
		measure: "costPerYear",
		needs: ["stored"],
		description: "what the image costs in a year, with the prices in cost: of the budget"
	},
	{
		...BYTES,
		key: "highestOwnBytes",
		measure: "ownBytes",
		needs: ["files", "base"],
		description: "the uncompressed size of the layers above the base image"
	},
	{
		...COUNT,
		key: "highestPackageCount",
		measure: "packageCount",
		description: "the number of packages: apt, apk, rpm, npm, Python, gems and jars"
	},
	{
		...COUNT,
		key: "highestCompilerCount",
		measure: "compilerCount",
		description: "the number of compilers, e.g. gcc, Go, rustc and JDKs"
	},
	{
		...COUNT,
		key: "highestDebuggerCount",
		measure: "debuggerCount",
		description: "the number of debuggers and tracers, e.g. gdb and strace"
	},
	{
		...COUNT,
		key: "highestVcsCount",
		measure: "vcsCount",
		description: "the number of version control programs, e.g. git"
	},
	{
		...BYTES,
		key: "highestContextBytes",
		measure: "contextBytes",
		needs: ["build"],
		description: "the build context after .dockerignore, if the image is built here"
	},
	{
		...SECONDS,
		key: "highestRebuildSeconds",
		measure: "rebuildSeconds",
		needs: ["build", "rebuild"],
		description: "the time of a build after a small edit, if the image is built here"
	},
	{
		...BYTES,
		key: "highestRepushedBytes",
		measure: "repushedBytes",
		needs: ["build", "rebuild"],
		description: "the layers that a small edit changes, as stored, if the image is built here"
	},
	{
		...SECONDS,
		key: "highestHealthySeconds",
		measure: "healthySeconds",
		needs: ["build", "health"],
		description: "the time until the health check of a container passes, if it is built here"
	},
	{
		...BYTES,
		key: "highestGrowthBytes",
		measure: "growthBytes",
		needs: ["files", "baseline"],
		description: "the growth since the baseline, uncompressed"
	},
	{
		...RATIO,
		key: "highestGrowthPercent",
		measure: "growthRatio",
		needs: ["files", "baseline"],
		description: "the growth since the baseline as a share of its size"
	},
	{
		...BYTES,
		key: "highestOwnGrowthBytes",
		measure: "ownGrowthBytes",
		needs: [
			"files",
			"baseline",
			"base"
		],
		description: "the growth of the layers above the base image"
	},
	{
		...BYTES,
		key: "highestPullGrowthBytes",
		measure: "pullGrowthBytes",
		needs: ["stored", "baseline"],
		description: "the growth of the download for a new machine"
	},
	{
		...BYTES,
		key: "highestDeltaPullBytes",
		measure: "deltaPullBytes",
		needs: ["stored", "baseline"],
		description: "the download for a machine that has the baseline: only new compressed layers"
	},
	{
		...SECONDS,
		key: "highestUpdateSeconds",
		measure: "updateSeconds",
		needs: ["stored", "baseline"],
		description: "the modeled time of a pull on a machine that has the baseline"
	},
	{
		...BYTES,
		key: "highestUpdateBytes",
		measure: "updateBytes",
		needs: ["files", "baseline"],
		description: "the layers that a machine with the baseline unpacks again"
	},
	{
		...BYTES,
		key: "highestDriftBytes",
		measure: "driftBytes",
		description: "the growth since the fixed point in drift: of the budget, uncompressed"
	},
	{
		...RATIO,
		key: "highestDriftPercent",
		measure: "driftRatio",
		description: "that growth as a share of the size at the fixed point"
	},
	{
		...BYTES,
		key: "highestPullDriftBytes",
		measure: "pullDriftBytes",
		needs: ["stored"],
		description: "the growth of the download for a new machine since the fixed point"
	},
	{
		...COUNT,
		key: "privateFiles",
		measure: "privateFiles",
		needs: [],
		isLevel: true,
		description: "files and variables with secrets in any layer; judged if files are read"
	}
];
const RULE_BY_KEY = new Map(RULES.map((rule) => [rule.isDive ? rule.key.toLowerCase() : rule.key, rule]));
const findToolRule = (kind) => RULES.find(({ measure }) => measure === `${kind}Count` && TOOL_KINDS.some((one) => one === kind));
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
	const places = listRulePlaces(budget, flags, imageName);
	return RULES.flatMap((rule) => {
		const bounds = mergeBounds([...places.map(({ rules }) => rules.get(rule.key)), getDefault(rule)]);
		const limit = toEffectiveLimit(rule.key, bounds);
		return limit === void 0 ? [] : [{
			rule,
			bounds,
			limit
		}];
	});
}
function listRulePlaces(budget, flags, imageName) {
	const ofImage = imageName === void 0 ? void 0 : budget?.images.get(imageName);
	return [
		{
			rules: flags,
			part: null
		},
		...listPartPlaces(ofImage, joinPointer("/images", imageName ?? "")),
		...listPartPlaces(budget, "")
	];
}
const listPartPlaces = (part, pointer) => [part?.rules, part?.preset].flatMap((rules) => rules === void 0 ? [] : [{
	rules,
	part: pointer
}]);
const DEFAULT = "default";
function getDefault({ isLevel, default: limit }) {
	if (isLevel) return { warn: {
		limit: 0,
		from: DEFAULT
	} };
	return limit === null ? {} : { fail: {
		limit,
		from: DEFAULT
	} };
}
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
export { PATH_GROWTH_RULE as a, findToolRule as c, joinPointer as d, listEntries as f, PATH_BYTES_RULE as i, addProblem as l, listRulesInForce as n, RULES as o, listItems as p, toEffectiveLimit as r, findRule as s, listRulePlaces as t, formatLocation as u };
