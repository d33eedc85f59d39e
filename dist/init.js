import "./rolldown-runtime.js";
import { i as GateError } from "./exit-when-done.js";
import { Ct as toWrittenSource, G as findBudgets, Ji as listEntries, St as groupSubjects, Yi as listItems, i as checkAnythingNamed, jn as createProblemsError, q as readBudgetFile, wt as draftBudget, xt as renderBudgetDraft } from "./gate.js";
import { D as formatPlural, M as writeBudgetFile, Ot as neutralize } from "./start.js";
import { r as readYaml, t as parseBudget } from "./parse-budget.js";
import { t as readKnownImages } from "./measured.js";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
//#region src/judge/propose/from-layerx.ts
function convertLayerx({ text, source }) {
	const { value, problems } = readYaml(text, (_parent, key) => key);
	if (problems.length > 0) throw createProblemsError("file", "BUDGET_INVALID", [{
		name: source,
		text,
		problems
	}]);
	const keys = Object.fromEntries(listEntries(value));
	const strange = Object.keys(keys).find((key) => !KNOWN_KEYS.has(key));
	if (strange !== void 0 || Object.keys(keys).length === 0) throw createForeignError(source, strange);
	const rules = convertRules(Object.fromEntries(listEntries(keys.rules)), source);
	const { blocked, notes } = convertPaths(keys["path-rules"]);
	const paths = blocked.map(({ path, why }) => `  - { path: ${JSON.stringify(path)}, deny: true, why: ${JSON.stringify(why)} }`);
	return {
		text: [
			`# Converted from ${JSON.stringify(source)} by plimsoll init --from.`,
			"rules:",
			...rules.map((line) => `  ${line}`),
			...paths.length === 0 ? [] : ["paths:", ...paths],
			""
		].join("\n"),
		limitCount: rules.length + paths.length,
		notes
	};
}
const KNOWN_KEYS = new Set([
	"version",
	"theme",
	"rules",
	"path-rules",
	"keybindings"
]);
const createForeignError = (source, key) => new GateError("BUDGET_INVALID", key === void 0 ? "the file is empty" : `${JSON.stringify(key)} is not a key of LayerX`, {
	where: source,
	fix: "specify a .layerx.yaml; dive's files need no conversion: plimsoll check reads them"
});
const DEFAULT_EFFICIENCY = .9;
const DEFAULT_WASTED_RATIO = .1;
function convertRules(rules, source) {
	const read = (key, standard, most) => {
		const value = rules[key] ?? standard;
		if (typeof value === "number" && value >= 0 && value <= most) return value;
		throw new GateError("BUDGET_INVALID", `${key} is not a number from 0 to ${most}`, {
			where: source,
			fix: "correct it first"
		});
	};
	const efficiency = read("lowest-efficiency", DEFAULT_EFFICIENCY, 1);
	const bytes = read("highest-wasted-bytes", 0, Number.MAX_SAFE_INTEGER);
	const ratio = read("highest-user-wasted-percent", DEFAULT_WASTED_RATIO, 1);
	return [
		`lowestEfficiency: ${efficiency === 0 ? "disabled" : efficiency}`,
		...bytes === 0 ? [] : [`highestReclaimableBytes: ${formatBytes(Math.trunc(bytes))}`],
		"highestUserWastedPercent: disabled",
		...ratio === 0 ? [] : [`lowestVisibleRatio: ${Number((100 - ratio * 100).toFixed(6))}%`]
	];
}
const formatBytes = (bytes) => bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20}MiB` : `${bytes}B`;
function convertPaths(value) {
	const kinds = Array.isArray(value) ? value.map((item) => {
		const { id, type, paths } = Object.fromEntries(listEntries(item));
		return {
			id: String(id),
			type: String(type),
			paths
		};
	}) : listEntries(value).map(([type, paths]) => ({
		id: type,
		type,
		paths
	}));
	return {
		blocked: kinds.filter(({ type }) => type === "block").flatMap(({ id, paths }) => listItems(paths).flatMap((path) => typeof path === "string" ? [{
			path,
			why: `LayerX: ${id}`
		}] : [])),
		notes: kinds.filter(({ type }) => type !== "block").map(({ id }) => `${JSON.stringify(id)} has no counterpart: highestReclaimableBytes limits what layers replace and delete`)
	};
}
//#endregion
//#region src/cli/init.ts
const DEFAULT_PATH = ".dive-ci.yaml";
async function initBudget(command, host) {
	const { request, outputPath, isForced, preset, from } = command;
	if (from !== void 0) return convertBudget(from, command, host);
	checkAnythingNamed("init", request, void 0, host);
	const inTheWay = await listExistingBudgets(outputPath, host);
	if (inTheWay.length > 0 && !isForced) throw createExistsError(inTheWay);
	const { measured, reported } = await readKnownImages(request, {
		budget: void 0,
		flags: new Map()
	}, host);
	const isBuilt = request.build !== void 0;
	const draft = draftBudget(groupSubjects([...measured.map((image) => toDraftImage(image, isBuilt ? null : toWrittenSource(image.facts))), ...reported.map((image) => toDraftImage(image, null))]), preset);
	const text = renderBudgetDraft(draft, host.now().toISOString().slice(0, 10));
	if (outputPath === "-") return text;
	const path = outputPath ?? DEFAULT_PATH;
	await writeBudgetFile(resolve(host.cwd, path), text);
	return describeWritten(path, draft, inTheWay);
}
async function convertBudget(from, { outputPath, isForced }, host) {
	const inTheWay = await listExistingBudgets(outputPath, host);
	if (inTheWay.length > 0 && !isForced) throw createExistsError(inTheWay);
	const file = await readBudgetFile(from, host);
	if (file === void 0) throw new GateError("USAGE", `${from} does not exist`);
	const { text, limitCount, notes } = convertLayerx(file);
	parseBudget({
		...file,
		source: DEFAULT_PATH,
		text
	});
	if (outputPath === "-") return text;
	const path = outputPath ?? DEFAULT_PATH;
	await writeBudgetFile(resolve(host.cwd, path), text);
	return `${[`Wrote ${path}: ${formatPlural(limitCount, "limit")} from ${neutralize(from)}`, ...notes.map((note) => neutralize(note))].join("\n")}\n`;
}
const toDraftImage = ({ key, facts }, source) => ({
	name: key.name,
	source,
	facts
});
async function listExistingBudgets(outputPath, host) {
	if (outputPath === void 0) return findBudgets(host);
	if (outputPath === "-") return [];
	return await stat(resolve(host.cwd, outputPath)).then((there) => there.isFile(), () => false) ? [outputPath] : [];
}
const createExistsError = (paths) => new GateError("USAGE", `a budget already exists: ${paths.join(", ")}`, { fix: "lower its limits with plimsoll ratchet, or overwrite it with --force" });
function describeWritten(path, { rules, platforms, images, names }, inTheWay) {
	const limits = [{
		rules,
		platforms
	}, ...images].flatMap((part) => [part.rules, ...part.platforms.map((platform) => platform.rules)].flat()).filter(({ isSuggestion }) => !isSuggestion).length;
	const what = images.length > 0 ? formatPlural(images.length, "image") : neutralize(names[0] ?? "");
	const unread = path === DEFAULT_PATH ? inTheWay.filter((other) => other !== path) : [];
	return [
		`Wrote ${path}: ${formatPlural(limits, "limit")} for ${what}, each with about 5% headroom`,
		...unread.map((other) => `${other} is no longer used`),
		"Review and commit it. \"plimsoll check\" uses it from now on.",
		""
	].join("\n");
}
//#endregion
export { initBudget };
