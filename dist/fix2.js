import "./rolldown-runtime.js";
import { bt as neutralize, w as formatPlural, x as formatBytes, xt as neutralizeLines } from "./start.js";
//#region src/report/fix.ts
function renderFix(view, isTerminal) {
	const { plan, isWritten } = view;
	const { text } = view.patch;
	const patchLines = isTerminal ? neutralizeLines(text) : text;
	return `${[
		describeSaving(view),
		plan.fixes.map(formatFix).join("\n"),
		describeLeft(plan.left),
		view.off.map(formatOff).join("\n"),
		describeProof(view),
		isWritten ? "" : describeSecret(view.patch),
		isWritten ? `Wrote ${plan.files.map(({ path }) => neutralize(path)).join(" and ")}.` : ""
	].filter((paragraph) => paragraph !== "").join("\n\n")}\n${isWritten || text === "" ? "" : `\n${patchLines}`}`;
}
const describeSecret = ({ secret }) => secret === void 0 ? "" : `The patch is not printed: ${neutralize(secret.path)}:${secret.line} may hold a secret. Write the files with --write.`;
function describeSaving({ plan: { fixes }, imageBytes }) {
	if (fixes.length === 0) return "No instruction can be rewritten with certainty.";
	const bytes = fixes.reduce((sum, fix) => sum + fix.bytes, 0);
	const count = formatPlural(fixes.length, "fix").replace(/fixs$/, "fixes");
	if (fixes.every(({ updateBytes }) => updateBytes !== void 0)) return `${count}, so that an edit builds less again:`;
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
const formatOff = ({ id, from, why }) => neutralize(`Off: ${id} (${from}): ${why}`);
const MOST_PATHS = 10;
function describeProof({ proof, imageBytes }) {
	if (proof === void 0) return "";
	const { unannounced, difference } = proof;
	const saved = imageBytes - proof.imageBytes;
	const sizes = `Built with the changes: ${formatBytes(imageBytes)} → ${formatBytes(proof.imageBytes)}, ${formatBytes(Math.abs(saved))} ${saved >= 0 ? "less" : "more"}.`;
	const others = `${formatPlural(difference.changed.length, "file")} with another size, ${formatPlural(difference.added.length, "new path")}.`;
	const health = describeHealth(proof.health);
	if (unannounced.length === 0) return `${sizes}\nNothing else disappeared; ${others}\n${health}`;
	const shown = unannounced.slice(0, MOST_PATHS).map((path) => `  ${neutralize(path)}`);
	const more = unannounced.length - shown.length;
	return [
		`${sizes}\nThese paths disappeared too, so nothing is written:`,
		...shown,
		...more > 0 ? [`  and ${more} more`] : [],
		health
	].join("\n");
}
function describeHealth({ before, after }) {
	if (before === "unknown" || after === "unknown") return "The image has no HEALTHCHECK, and no health check was given.";
	if (before === "healthy" && after === "healthy") return "Both images became healthy.";
	return before === "healthy" ? "The image with the changes did not become healthy, so nothing is written." : "The image did not become healthy without the changes either.";
}
//#endregion
export { renderFix };
