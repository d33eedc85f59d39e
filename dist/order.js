import "./rolldown-runtime.js";
import { Ct as neutralize, G as formatBandwidth, J as formatKnown, K as formatBytes, Tt as neutralizeReport, X as formatSeconds, Y as formatMore, dt as paragraph, ft as text, in as formatPlural, lt as code, mt as toneParagraph, rn as formatCount } from "./start.js";
import { Gi as maskSecrets, ai as numberColumn, ii as mainColumn, ni as buildTable, ri as listLines } from "./gate.js";
import { n as renderMarkdown, t as createRenderers } from "./renderers.js";
//#region src/report/outline/order-sections.ts
function buildOrderSections(report, isWhole) {
	const { stages, history, notices } = report;
	const moved = stages.filter((stage) => isWhole || isReordered(stage));
	return [
		paragraph({ strong: describeToday(report) }),
		paragraph({ strong: describeBest(report) }),
		toneParagraph("quiet", `An average of ${formatPlural(history.changes, "change")}: of the last ${formatPlural(history.commits, "commit")}, those that changed what the build reads. ` + describeJudging(report)),
		...(moved.length > 0 ? moved : stages.slice(-1)).flatMap((stage) => buildSteps(stage, stages.length, history.changes)),
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
function buildSteps(stage, stages, changes) {
	const name = stage.name === null ? `Stage of line ${stage.line}` : `Stage ${stage.name}`;
	const title = stages > 1 ? name : "Steps";
	return buildTable(stage.steps, {
		title: isReordered(stage) ? `${title}, in the best order` : title,
		remark: "line, time, layer, inputs change, runs again",
		columns: [
			numberColumn("Line", ({ line }) => formatKnown(line, formatCount, "new")),
			numberColumn("Time", ({ seconds }) => formatKnown(seconds, formatSeconds), { sacrifice: 1 }),
			numberColumn("Layer", ({ bytes }) => formatKnown(bytes, formatBytes)),
			numberColumn("Changes", (step) => formatPercent(step.changes, changes), { sacrifice: 2 }),
			numberColumn("Runs again", (step) => formatRepeats(step, changes)),
			mainColumn("Instruction", ({ instruction }) => text(code(instruction, "end")))
		],
		row: ({ why }) => why === void 0 ? {} : { below: [text(`stays after what is copied: ${why}`)] }
	});
}
function formatRepeats({ repeats, repeatsToday }, changes) {
	const now = formatPercent(repeats, changes);
	const before = formatKnown(repeatsToday, (count) => formatPercent(count, changes), now);
	return before === now ? now : `${before} → ${now}`;
}
const formatPercent = (part, whole) => `${(part / whole * 100).toFixed(0)}%`;
function describeCertainty({ patch, proof, assumptions, stages }) {
	if (proof !== void 0) return describeProof(proof);
	if (patch === "" || !stages.some(isReordered)) return [];
	return [toneParagraph("warning", "Not proved: --prove builds it in this order and compares. It is assumed that"), ...listLines(assumptions)];
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
	const words = `No patch: built in this order, a container sees something else.${varying}`;
	const more = formatMore(differenceCount - gone.length - added.length - changed.length);
	return [toneParagraph("failure", words), ...listLines([...rows, ...more === "" ? [] : [more]])];
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
