import "./rolldown-runtime.js";
import { si as maskSecrets } from "./gate.js";
import { At as neutralizeReport, C as formatBandwidth, D as formatPlural, O as formatSeconds, Ot as neutralize, T as formatCount, dt as code, gt as toneParagraph, ht as text, mt as paragraph, pt as listLines, w as formatBytes } from "./start.js";
import { n as renderMarkdown, t as createRenderers } from "./renderers.js";
//#region src/report/outline/order-sections.ts
function buildOrderSections(report, isWhole) {
	const { stages, history, notices } = report;
	const moved = stages.filter((stage) => isWhole || isReordered(stage));
	return [
		paragraph({ strong: describeToday(report) }),
		paragraph({ strong: describeBest(report) }),
		toneParagraph("quiet", `An average of ${formatPlural(history.changes, "change")}: of the last ${formatPlural(history.commits, "commit")}, those that changed what the build reads. ` + describeJudging(report)),
		...(moved.length > 0 ? moved : stages.slice(-1)).map((stage) => buildTable(stage, stages.length, history.changes)),
		...describeCertainty(report),
		...listLines(notices)
	];
}
const describeJudging = ({ judgedBy, bytesPerSecond, bytesAre }) => {
	const sizes = bytesAre === "estimate" ? " Sizes are estimated as gzip." : "";
	return judgedBy === "bytes" ? `The best order is the one that pushes the fewest bytes.${sizes}` : `The best order is the one that takes the least time, with pushes at ${formatBandwidth(bytesPerSecond)}.${sizes}`;
};
const describeToday = ({ dockerfile, today }) => `${dockerfile}: a change ${describeCost(today)}`;
function describeCost({ seconds, repushedBytes }) {
	const parts = [...seconds === null ? [] : [`takes ${formatSeconds(seconds)} to rebuild`], ...repushedBytes === null ? [] : [`pushes ${formatBytes(repushedBytes)} again`]];
	return parts.length === 0 ? "costs an unknown time and size" : parts.join(" and ");
}
function describeBest({ today, best, stages }) {
	const isExact = stages.every((stage) => stage.isExact);
	if (!stages.some(isReordered)) return isExact ? "No other order is better." : "No better order was found.";
	const parts = [...best.seconds === null || today.seconds === null ? [] : [`${formatSeconds(best.seconds)} (${formatLess(best.seconds, today.seconds)})`], ...best.repushedBytes === null || today.repushedBytes === null ? [] : [`${formatBytes(best.repushedBytes)} (${formatLess(best.repushedBytes, today.repushedBytes)})`]];
	return `${isExact ? "In the best order" : "In a better order"}: ${parts.join(" and ")}`;
}
function formatLess(now, before) {
	const percent = before === 0 ? 0 : (1 - now / before) * 100;
	return `${Math.abs(percent).toFixed(0)}% ${percent >= 0 ? "less" : "more"}`;
}
const isReordered = ({ steps }) => steps.some(({ line }, i) => line === null || line < (steps[i - 1]?.line ?? 0));
function buildTable(stage, stages, changes) {
	const name = stage.name === null ? `Stage of line ${stage.line}` : `Stage ${stage.name}`;
	const title = stages > 1 ? name : "Steps";
	return {
		kind: "table",
		title: text(isReordered(stage) ? `${title}, in the best order` : title),
		remark: "line, time, layer, inputs change, runs again",
		columns: [
			{
				title: "Line",
				kind: "number"
			},
			{
				title: "Time",
				kind: "number",
				sacrifice: 1
			},
			{
				title: "Layer",
				kind: "number"
			},
			{
				title: "Changes",
				kind: "number",
				sacrifice: 2
			},
			{
				title: "Runs again",
				kind: "number"
			},
			{
				title: "Instruction",
				kind: "text",
				isMain: true
			}
		],
		rows: stage.steps.map((step) => toRow(step, changes)),
		more: ""
	};
}
function toRow({ line, seconds, bytes, instruction, why, ...step }, changes) {
	const now = formatPercent(step.repeats, changes);
	const before = step.repeatsToday === null ? now : formatPercent(step.repeatsToday, changes);
	return {
		cells: [
			text(line === null ? "new" : formatCount(line)),
			text(seconds === null ? "" : formatSeconds(seconds)),
			text(bytes === null ? "" : formatBytes(bytes)),
			text(formatPercent(step.changes, changes)),
			text(before === now ? now : `${before} → ${now}`),
			text(code(instruction, "end"))
		],
		...why !== void 0 && { below: [text(`stays after what is copied: ${why}`)] }
	};
}
const formatPercent = (part, whole) => `${(part / whole * 100).toFixed(0)}%`;
function describeCertainty({ patch, proof, assumptions, stages }) {
	if (proof !== void 0) return describeProof(proof);
	if (patch === "" || !stages.some(isReordered)) return [];
	return [toneParagraph("warning", "Not proved: --prove builds it in this order and compares. It is assumed that"), {
		kind: "list",
		items: assumptions.map((words) => text(words))
	}];
}
function describeProof(proof) {
	const { isSame, why, varyingCount, differenceCount, areSettingsSame } = proof;
	if (why !== void 0) return [toneParagraph("failure", `No patch: in this order, ${why}`)];
	const varying = varyingCount === 0 ? "" : ` Not counted: ${formatPlural(varyingCount, "path")} that two builds in today's order make differently.`;
	if (isSame) return [paragraph(`Proved: built in this order, a container sees the same files.${varying}`)];
	const { gone, added, changed } = proof;
	const rows = [
		...areSettingsSame ? [] : [text("other variables, command or working folder")],
		...gone.map((path) => text("gone: ", code(path))),
		...added.map((path) => text("added: ", code(path))),
		...changed.map((path) => text("changed: ", code(path)))
	];
	const left = differenceCount - gone.length - added.length - changed.length;
	return [toneParagraph("failure", `No patch: built in this order, a container sees something else.${varying}`), {
		kind: "list",
		items: [...rows, ...left > 0 ? [text(`and ${formatCount(left)} more`)] : []]
	}];
}
//#endregion
//#region src/report/order.ts
const { terminal, json } = createRenderers(buildOrderSections, {
	terminal: false,
	verbose: true,
	markdown: false
});
const orderRenderers = {
	terminal,
	markdown: (report) => renderWithPatch(hideSecrets(report)),
	json: (report) => json(hideSecrets(report))
};
function renderOrderPatch({ patch }, isTerminal) {
	if (patch === "") return "";
	return `\n${isTerminal ? neutralizePatch(patch).join("\n") : patch}`;
}
const neutralizePatch = (patch) => patch.split("\n").map((line) => neutralize(line.replace(/\r$/, "").replaceAll("	", "    ")));
function renderWithPatch(report) {
	const sections = buildOrderSections(neutralizeReport(report), false);
	const lines = neutralizePatch(report.patch.trimEnd());
	const patch = report.patch === "" ? [] : [{
		kind: "code",
		language: "diff",
		lines
	}];
	return renderMarkdown([...sections, ...patch]);
}
function hideSecrets(report) {
	const lines = report.patch.split("\n").map((line) => line.slice(1));
	const joined = lines.map((line) => line.trim().replace(/[\\`]$/, "")).join(" ");
	if ([...lines, joined].every((text) => maskSecrets(text) === text)) return report;
	const notice = "a line of the patch looks like a secret: it is only printed to a terminal or a pipe";
	return {
		...report,
		patch: "",
		notices: [...report.notices, notice]
	};
}
//#endregion
export { orderRenderers, renderOrderPatch };
