import "./rolldown-runtime.js";
import { Ct as neutralize, K as formatBytes, in as formatPlural, wt as neutralizeLines } from "./start.js";
//#region src/report/fix.ts
function renderFix(view, isTerminal) {
	const { plan, isWritten } = view;
	const { text } = view.patch;
	const patchLines = isTerminal ? neutralizeLines(text) : text;
	return `${[
		describeSaving(view),
		plan.fixes.map(formatFix).join("\n"),
		describeLeft(plan.left.filter(({ baseBytes }) => baseBytes === void 0)),
		describeBase(plan.left.filter(({ baseBytes }) => baseBytes !== void 0)),
		plan.noStage === void 0 ? "" : neutralize(`No build stage: ${plan.noStage}.`),
		view.off.map(formatOff).join("\n"),
		describeProof(view),
		isWritten ? "" : describeSecret(view.patch),
		isWritten ? `Wrote ${plan.files.map(({ path }) => neutralize(path)).join(" and ")}.` : ""
	].filter((paragraph) => paragraph !== "").join("\n\n")}\n${isWritten || text === "" ? "" : `\n${patchLines}`}`;
}
const describeSecret = ({ secret }) => secret === void 0 ? "" : `The patch is not printed: ${neutralize(secret.path)}:${secret.line} may contain a secret. Write the files with --write.`;
function describeSaving({ plan: { fixes }, imageBytes }) {
	if (fixes.length === 0) return "No instruction can be rewritten with certainty.";
	const bytes = fixes.reduce((sum, fix) => sum + fix.bytes, 0);
	const count = formatPlural(fixes.length, "fix").replace(/fixs$/, "fixes");
	if (fixes.every(({ updateBytes }) => updateBytes !== void 0)) return `${count}, so that each edit rebuilds less:`;
	return `${count}, up to ${formatBytes(bytes)} less than today's ${formatBytes(imageBytes)}:`;
}
const formatFix = ({ id, bytes, updateBytes, lines }) => {
	const place = lines === null ? ".dockerignore" : `line ${lines.join(", ")}`;
	const each = updateBytes === void 0 ? "" : " for each edit";
	return `  ${formatBytes(updateBytes ?? bytes).padStart(9)}${each}  ${id}  (${place})`;
};
function describeLeft(left) {
	if (left.length === 0) return "";
	const ids = [...new Set(left.map(({ id }) => id))];
	return `No certain rewrite: ${ids.join(", ")}. See plimsoll explain ${ids[0]}.`;
}
function describeBase(left) {
	const ids = [...new Set(left.map(({ id }) => id))];
	return ids.length === 0 ? "" : `In the base image, which no rewrite changes: ${ids.join(", ")}.`;
}
const formatOff = ({ id, from, why }) => neutralize(`Off: ${id} (${from}): ${why}`);
const MOST_PATHS = 10;
function describeProof({ proof, plan: { stage } }) {
	if (proof === void 0) return "";
	const { beforeBytes, afterBytes, unannounced, difference, areSettingsSame } = proof;
	const { added, changed, rewritten } = difference;
	const saved = beforeBytes - afterBytes;
	const others = changed.map(({ path, what }) => `${path} (${what})`);
	const isSame = unannounced.length === 0 && changed.length === 0;
	const compared = stage?.hasOtherBase ? "What the final stage copies" : "Everything else";
	return [
		`Built with the changes: ${formatBytes(beforeBytes)} → ${formatBytes(afterBytes)}, ${formatBytes(Math.abs(saved))} ${saved >= 0 ? "less" : "more"}.`,
		...isSame ? [`${compared} is the same: kinds, modes, owners, links and contents.`] : [],
		...listPaths("These paths disappeared too, so nothing is written:", unannounced),
		...listPaths("These paths changed too, so nothing is written:", others),
		...listPaths("Written again with other contents, by instructions that run again:", rewritten),
		...listPaths("New:", added),
		...areSettingsSame ? [] : ["The environment, command or working folder changed, so nothing is written."],
		describeHealth(proof.health)
	].join("\n");
}
function listPaths(title, paths) {
	if (paths.length === 0) return [];
	const more = paths.length - MOST_PATHS;
	return [
		title,
		...paths.slice(0, MOST_PATHS).map((path) => `  ${neutralize(path)}`),
		...more > 0 ? [`  and ${more} more`] : []
	];
}
function describeHealth({ before, after }) {
	if (before === "unknown" || after === "unknown") return "The image has no HEALTHCHECK, and no health check was given.";
	if (before === "healthy" && after === "healthy") return "Both images became healthy.";
	return before === "healthy" ? "The image with the changes did not become healthy, so nothing is written." : "The image did not become healthy without the changes either.";
}
//#endregion
export { renderFix };
