import "./rolldown-runtime.js";
import { t as TOOL_KINDS } from "./tools.js";
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
		key: "highestPackageCount",
		measure: "packageCount",
		bound: "atMost",
		unit: "count",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the number of packages: apt, apk, rpm, npm, Python, gems and jars"
	},
	{
		key: "highestCompilerCount",
		measure: "compilerCount",
		bound: "atMost",
		unit: "count",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the number of compilers, e.g. gcc, Go, rustc and JDKs"
	},
	{
		key: "highestDebuggerCount",
		measure: "debuggerCount",
		bound: "atMost",
		unit: "count",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the number of debuggers and tracers, e.g. gdb and strace"
	},
	{
		key: "highestVcsCount",
		measure: "vcsCount",
		bound: "atMost",
		unit: "count",
		isDive: false,
		default: null,
		needs: ["files"],
		description: "the number of version control programs, e.g. git"
	},
	{
		key: "highestContextBytes",
		measure: "contextBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["build"],
		description: "the build context after .dockerignore; of images that are built here"
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
	},
	{
		key: "highestUpdateBytes",
		measure: "updateBytes",
		bound: "atMost",
		unit: "bytes",
		isDive: false,
		default: null,
		needs: ["files", "baseline"],
		description: "the layers that a machine with the baseline unpacks again"
	},
	{
		key: "privateFiles",
		measure: "privateFiles",
		bound: "atMost",
		unit: "count",
		isDive: false,
		default: null,
		isLevel: true,
		needs: [],
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
export { findToolRule as a, findRule as i, PATH_GROWTH_RULE as n, RULES as r, PATH_BYTES_RULE as t };
