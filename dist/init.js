import "./rolldown-runtime.js";
import { Ct as neutralize, Gt as Message, I as writeBudgetFile, Lt as GateError, in as formatPlural } from "./start.js";
import { $ as readBudgetFile, Mt as groupSubjects, Nt as toWrittenSource, Pt as draftBudget, Xt as listEntries, Z as findBudgets, Zt as listItems, dn as createProblemsError, i as checkAnythingNamed, jt as renderBudgetDraft } from "./gate.js";
import { r as readYaml, t as parseBudget } from "./parse-budget.js";
import { t as NO_LIMITS } from "./request.js";
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
const createForeignError = (source, key) => key === void 0 ? new GateError("layerx-empty", {}, { where: source }) : new GateError("layerx-key-unknown", { key }, { where: source });
const DEFAULT_EFFICIENCY = .9;
const DEFAULT_WASTED_RATIO = .1;
function convertRules(rules, source) {
	const read = (key, standard, most) => {
		const value = rules[key] ?? standard;
		if (typeof value === "number" && value >= 0 && value <= most) return value;
		throw new GateError("layerx-number-invalid", {
			key,
			most
		}, { where: source });
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
		notes: kinds.filter(({ type }) => type !== "block").map(({ id }) => new Message("layerx-rule-without-counterpart", { id }))
	};
}
//#endregion
//#region src/cli/init.ts
const DEFAULT_PATH = ".dive-ci.yaml";
async function initBudget(command, host) {
	const { request, outputPath, isForced, from } = command;
	if (from === void 0) checkAnythingNamed("init", request, void 0, host);
	const inTheWay = await listExistingBudgets(outputPath, host);
	if (inTheWay.length > 0 && !isForced) throw new GateError("budget-exists", { paths: inTheWay });
	const made = from === void 0 ? await draft(command, host) : await convert(from, host);
	if (outputPath === "-") return made.text;
	const path = outputPath ?? DEFAULT_PATH;
	await writeBudgetFile(resolve(host.cwd, path), made.text);
	return `Wrote ${path}: ${made.describe(path, inTheWay).join("\n")}\n`;
}
async function draft({ request, preset }, host) {
	const { measured, reported } = await readKnownImages(request, NO_LIMITS, host);
	const isBuilt = request.build !== void 0;
	const drafted = draftBudget(groupSubjects([...measured.map((image) => toDraftImage(image, isBuilt ? null : toWrittenSource(image.facts))), ...reported.map((image) => toDraftImage(image, null))]), preset);
	return {
		text: renderBudgetDraft(drafted, host.now().toISOString().slice(0, 10)),
		describe: (path, inTheWay) => describeDraft(path, drafted, inTheWay)
	};
}
async function convert(from, host) {
	const file = await readBudgetFile(from, host);
	const { text, limitCount, notes } = convertLayerx(file);
	parseBudget({
		...file,
		source: DEFAULT_PATH,
		text
	});
	const limits = `${formatPlural(limitCount, "limit")} from ${neutralize(from)}`;
	return {
		text,
		describe: () => [limits, ...notes.map((note) => neutralize(String(note)))]
	};
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
function describeDraft(path, { rules, platforms, images, names }, inTheWay) {
	const limits = [{
		rules,
		platforms
	}, ...images].flatMap((part) => [part.rules, ...part.platforms.map((platform) => platform.rules)].flat()).filter(({ isSuggestion }) => !isSuggestion).length;
	const what = images.length > 0 ? formatPlural(images.length, "image") : neutralize(names[0] ?? "");
	const unread = path === DEFAULT_PATH ? inTheWay.filter((other) => other !== path) : [];
	return [
		`${formatPlural(limits, "limit")} for ${what}, each with about 5% headroom`,
		...unread.map((other) => `${other} is no longer used`),
		"Review and commit it. \"plimsoll check\" uses it from now on."
	];
}
//#endregion
export { initBudget };
