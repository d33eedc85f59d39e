import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { t as neutralize } from "./inert.js";
import { a as draftBudget, i as toWrittenSource, n as renderBudgetDraft, r as groupSubjects } from "./add-draft.js";
import { n as writeBudgetFile } from "./report-file.js";
import { o as formatPlural } from "./format.js";
import { a as findBudgets } from "./limits.js";
import { t as readKnownImages } from "./measured.js";
import { t as checkAnythingNamed } from "./nothing-named.js";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
//#region src/cli/init.ts
const DEFAULT_PATH = ".dive-ci.yaml";
async function initBudget({ request, outputPath, isForced, preset }, host) {
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
function describeWritten(path, { rules, images, names }, inTheWay) {
	const limits = [rules, ...images.map((image) => image.rules)].flat().filter(({ isSuggestion }) => !isSuggestion).length;
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
