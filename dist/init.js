const require_core = require("./core.js");
const require_budget_schema = require("./budget-schema.js");
const require_measured = require("./measured.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
//#region src/judge/propose/entry-names.ts
const WHOLE_NAME = new RegExp(`^${require_core.IMAGE_NAME}$`);
function entryNames(names) {
	const taken = new Set(names.filter((name) => WHOLE_NAME.test(name)));
	const given = new Set();
	return names.map((name) => {
		const isFree = (one) => !given.has(one) && (one === name || !taken.has(one));
		const wanted = shortName(name);
		let chosen = wanted;
		for (let count = 2; !isFree(chosen); count++) chosen = `${wanted}-${count}`;
		given.add(chosen);
		return chosen;
	});
}
function shortName(name) {
	if (WHOLE_NAME.test(name)) return name;
	return name.slice(name.lastIndexOf("/") + 1).replace(/[:@].*$/s, "").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, 60) || "image";
}
//#endregion
//#region src/judge/propose/limit-text.ts
const SCALES = [
	["GB", 1e9],
	["MB", 1e6],
	["kB", 1e3]
];
function limitText(unit, limit) {
	if (limit === null) return "disabled";
	if (unit === "ratio") return limit.toFixed(2);
	const [name, multiple] = unit === "bytes" && SCALES.find(([, bytes]) => limit >= bytes) || ["", 1];
	return `${Number((limit / multiple).toPrecision(12))}${name}`;
}
//#endregion
//#region src/judge/propose/draft-budget.ts
const FOR_ALL = [
	"lowestEfficiency",
	"highestWastedBytes",
	"highestUserWastedPercent"
];
const FOR_EACH = [
	"highestImageBytes",
	"highestReclaimableBytes",
	"highestLayerCount",
	"highestPullBytes"
];
const SUGGESTED = ["highestPullBytes"];
const GROWTH = {
	key: "highestGrowthPercent",
	unit: "ratio",
	limit: "5%",
	value: null,
	isSuggestion: true
};
const NO_HISTORY = {
	id: "paths[0]",
	path: "**/.git",
	highestBytes: null,
	highestGrowthBytes: null,
	isDenied: true,
	why: null,
	from: ""
};
function draftBudget(subjects) {
	const all = subjects.flatMap(({ facts }) => facts);
	const [only, ...others] = subjects;
	const shared = draftRules(FOR_ALL, all);
	const names = entryNames(subjects.map(({ name }) => name));
	return {
		schemaId: require_budget_schema.SCHEMA_ID,
		names: subjects.map(({ name }) => name),
		rules: [
			...shared,
			...only !== void 0 && others.length === 0 ? draftRules(FOR_EACH, only.facts) : [],
			GROWTH
		],
		images: others.length === 0 ? [] : subjects.map(({ source, facts }, index) => ({
			name: names[index],
			source,
			rules: draftRules(FOR_EACH, facts)
		})),
		denial: {
			path: NO_HISTORY.path,
			holds: all.every(hasNoHistory)
		}
	};
}
const NO_BASELINE = {
	outcome: "skipped",
	why: ""
};
const hasNoHistory = ({ tree }) => tree !== null && require_core.judgePaths(tree, [NO_HISTORY], [], NO_BASELINE).findings.every(({ outcome }) => outcome === "pass");
function draftRules(keys, facts) {
	return keys.flatMap((key) => {
		const rule = require_core.findRule(key);
		return rule === void 0 ? [] : draftRule(rule, facts);
	});
}
function draftRule(rule, facts) {
	const values = facts.filter((one) => !holdsAnyway(rule, one)).map((one) => exactValue(rule, one));
	const isMeasured = !values.includes(null);
	if (!isMeasured && !rule.isDive) return [];
	const worst = rule.bound === "atMost" ? Math.max : Math.min;
	const value = isMeasured && values.length > 0 ? worst(...values.map(Number)) : null;
	const imageBytes = Math.max(...facts.map(({ measures }) => measures.imageBytes));
	const limit = value === null ? isMeasured ? rule.default : null : require_core.roomyLimit(rule, value, imageBytes);
	const { key, unit } = rule;
	return [{
		key,
		unit,
		value,
		limit: limitText(unit, limit),
		isSuggestion: SUGGESTED.includes(key)
	}];
}
const holdsAnyway = ({ measure }, { measures, diveUserWasted }) => measure === "userWastedRatio" && measures[measure] === null && diveUserWasted === "NaN";
function exactValue({ measure }, { measures, exactness }) {
	if (require_core.isGrowth(measure) || measure === "pullBytes" && exactness.pullBytes === "estimate") return null;
	return measures[measure] ?? null;
}
//#endregion
//#region src/report/budget-draft.ts
function renderBudgetDraft(draft, day) {
	const { schemaId, names, rules, images, denial } = draft;
	return `${[
		`# yaml-language-server: $schema=${schemaId}`,
		"#",
		...titleLines(names, day),
		"# To equal a limit is to keep it. Sizes are 150MB (10\u2076) or 150MiB (2\u00b2\u2070); `disabled` switches a rule off.",
		"# `plimsoll rules` lists all that can be limited; `plimsoll ratchet` lowers limits once there is less to carry.",
		"",
		"rules:",
		...rules.flatMap((rule, index) => [...index === 0 ? [] : [""], ...ruleLines(rule)]),
		"",
		...denialLines(denial),
		...images.length === 0 ? [] : ["", ...imageLines(images)]
	].join("\n")}\n`;
}
const MOST_NAMES = 2;
function titleLines(names, day) {
	const shown = names.slice(0, MOST_NAMES).map((name) => require_core.shortenEnd(require_core.inert(name), 40));
	const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : "";
	return [`# What ${shown.join(", ")}${more} may weigh.`, `# Written by \`plimsoll init\` on ${day}: each limit leaves what was measured 5 % of room or somewhat more.`];
}
const REASONS = {
	lowestEfficiency: ["dive's score: 1 where no path is in more than one layer. It falls when layers rewrite each other."],
	highestWastedBytes: ["dive's wasted bytes: every copy of a path that is in more than one layer."],
	highestUserWastedPercent: ["The same as a share of all layers but the lowest, which is mostly somebody else's."],
	highestImageBytes: ["What each machine unpacks and keeps. Growth that nobody decided shows here first."],
	highestReclaimableBytes: ["Shipped to everybody and seen by no container: deleted or written again in a later layer."],
	highestLayerCount: ["Each layer is fetched and unpacked by itself; many small ones slow down every start."],
	highestPullBytes: ["What a fresh machine downloads. It is known only where layers are as they are pushed: in an OCI layout, a", "containerd image store, a registry. Elsewhere it cannot be measured, and what cannot be measured does not pass."],
	highestGrowthPercent: ["What one change may add. On pull requests the action finds what to compare with; elsewhere name it: --baseline."]
};
function ruleLines(rule) {
	return [...(REASONS[rule.key] ?? []).map((line) => `  # ${line}`), `  ${ruleLine(rule, 0)}`];
}
function ruleLine(rule, keyCells) {
	return `${`${rule.isSuggestion ? "# " : ""}${rule.key}: ${rule.limit}`.padEnd(keyCells)}  # ${remark(rule)}`;
}
function remark({ value, unit, limit, isSuggestion }) {
	if (value === null && isSuggestion) return "skipped where there is nothing to compare with";
	if (value !== null) return `measured: ${require_core.formatApart(value, [], unit)[0]}`;
	return limit === "disabled" ? "not measured: dive divides by zero here" : "dive's default";
}
function denialLines({ path, holds }) {
	const rule = `  - { path: "${path}", deny: true, why: "history and credentials do not belong in an image" }`;
	return holds ? [
		"paths:",
		"  # In every layer, also where a later one hides it.",
		rule
	] : [
		"# Not yet, for there are such paths, or it is not known whether there are. With this nothing may match in any layer:",
		"# paths:",
		`# ${rule}`
	];
}
function imageLines(images) {
	const reasons = [...new Set(images.flatMap(({ rules }) => rules.map(({ key }) => key)))].flatMap((key) => [`  # ${key}:`, ...(REASONS[key] ?? []).map((line) => `  #   ${line}`)]);
	const entries = images.flatMap(({ name, source, rules }) => {
		const cells = Math.max(...rules.map((rule) => ruleLine(rule, 0).indexOf("  # ")));
		return [
			"",
			`  ${/^[a-z][\w-]*$/i.test(name) ? name : quoted(name)}:`,
			...source === null ? [] : [`    image: ${quoted(source)}`],
			"    rules:",
			...rules.map((rule) => `      ${ruleLine(rule, cells)}`)
		];
	});
	return [
		"# What each image has to keep besides. `plimsoll check` without a source checks those that say where they are.",
		"images:",
		...reasons,
		...entries
	];
}
const quoted = (text) => JSON.stringify(text).replace(/[\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
//#endregion
//#region src/cli/init.ts
const DEFAULT_PATH = ".dive-ci.yaml";
async function initBudget({ request, outputPath, isForced }, host) {
	const inTheWay = await budgetsInTheWay(outputPath, host);
	if (inTheWay.length > 0 && !isForced) throw alreadyThere(inTheWay);
	const { measured, reported } = await require_measured.readKnownImages(request, {
		budget: void 0,
		flags: new Map()
	}, host);
	const isBuilt = request.build !== void 0;
	const draft = draftBudget(subjectsOf([...measured.map((image) => ({
		image,
		source: isBuilt ? null : writtenSource(image)
	})), ...reported.map((image) => ({
		image,
		source: null
	}))]));
	const text = renderBudgetDraft(draft, host.now().toISOString().slice(0, 10));
	if (outputPath === "-") return text;
	const path = outputPath ?? DEFAULT_PATH;
	await require_core.writeBudgetFile((0, node_path.resolve)(host.cwd, path), text);
	return written(path, draft, inTheWay);
}
async function budgetsInTheWay(outputPath, host) {
	if (outputPath === void 0) return require_core.findBudgets(host);
	if (outputPath === "-") return [];
	return await (0, node_fs_promises.stat)((0, node_path.resolve)(host.cwd, outputPath)).then((there) => there.isFile(), () => false) ? [outputPath] : [];
}
const alreadyThere = (paths) => new require_core.GateError("USAGE", `there is a budget already: ${paths.join(", ")}`, { fix: "lower its limits with plimsoll ratchet, or write it anew with --force" });
const writtenSource = ({ facts: { source } }) => /(?:^|:)-$/.test(source) ? null : source;
function subjectsOf(images) {
	const bySource = new Map();
	for (const { image, source } of images) {
		const key = JSON.stringify([image.key.name, source]);
		const subject = bySource.get(key) ?? {
			name: image.key.name,
			source,
			facts: []
		};
		subject.facts.push(image.facts);
		bySource.set(key, subject);
	}
	return [...bySource.values()];
}
function written(path, { rules, images, names }, inTheWay) {
	const limits = [rules, ...images.map((image) => image.rules)].flat().filter(({ isSuggestion }) => !isSuggestion).length;
	const what = images.length > 0 ? require_core.formatPlural(images.length, "image") : require_core.inert(names[0] ?? "");
	const unread = path === DEFAULT_PATH ? inTheWay.filter((other) => other !== path) : [];
	return [
		`${path} is written: ${require_core.formatPlural(limits, "limit")} for ${what}, each with 5 % of room or somewhat more`,
		...unread.map((other) => `${other} is not read any more`),
		"read it, change what you want otherwise, and commit it; plimsoll check judges by it from now on",
		""
	].join("\n");
}
//#endregion
exports.initBudget = initBudget;
