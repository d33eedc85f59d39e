import "./rolldown-runtime.js";
import { r as text, t as code } from "./document.js";
import { i as formatCount, o as formatPlural, r as formatBytes } from "./format.js";
import { r as formatSignedBytes } from "./growth-words.js";
import { n as listPoints } from "./image-history.js";
//#region src/report/words/drift-words.ts
function findShownDrift({ drift, facts }) {
	if (drift === void 0 || facts === void 0) return void 0;
	const measures = [{
		name: "imageBytes",
		parts: drift.imageParts,
		isPull: false
	}, {
		name: "pullBytes",
		parts: drift.pullParts,
		isPull: true
	}];
	for (const { name, parts, isPull } of measures) {
		const [now, start] = [facts.measures[name], drift[name]];
		if (now !== null && start !== null) return {
			bytes: now - start,
			isPull,
			parts
		};
	}
}
function describeDrift({ bytes, isPull }, { since }) {
	return `${bytes === 0 ? "no change" : formatSignedBytes(bytes)}${isPull ? " to pull" : ""} since ${nameSince(since)}`;
}
const nameSince = (since) => since.replace(/^(\d+)d$/, (_, days) => `${formatPlural(Number(days), "day")} ago`);
function describePart({ kind, commit, pullRequest, count = 0, unreported = 0 }, isOfBranch) {
	const short = commit?.slice(0, 7) ?? "";
	const subject = isOfBranch ? "this push" : "this change";
	switch (kind) {
		case "commit": return {
			before: "",
			commit: short,
			after: pullRequest === void 0 ? "" : ` #${pullRequest}`
		};
		case "commits": return {
			before: `${describeCommits(count, unreported)}${short === "" ? "" : ", up to "}`,
			commit: short,
			after: ""
		};
		case "rebuilt": return {
			before: `same commit rebuilt${short === "" ? "" : ": "}`,
			commit: short,
			after: ""
		};
		case "before": return {
			before: `before ${subject}`,
			commit: "",
			after: ""
		};
		case "all": return {
			before: `${subject} and everything before it`,
			commit: "",
			after: ""
		};
		case "change": return {
			before: `${subject}${count === 0 ? "" : ` and ${formatPlural(count, "commit")} without a report`}`,
			commit: "",
			after: ""
		};
	}
}
function describeCommits(count, unreported) {
	const commits = formatPlural(count, "commit");
	if (unreported === 0) return commits;
	return unreported >= count ? `${commits} without a report` : `${commits}, ${unreported} without a report`;
}
//#endregion
//#region src/report/words/history-words.ts
const JUMP_RATIO = .05;
function listHistorySteps(history) {
	const points = listPoints(history);
	const measure = findMainMeasure(points);
	let before = null;
	return {
		measure,
		steps: points.map((point) => {
			const size = point.sizes[measure];
			const change = size === null || before === null ? null : size - before;
			const isJump = change !== null && Math.abs(change) >= JUMP_RATIO * (before ?? 0) && change !== 0;
			before = size ?? before;
			return {
				point,
				change,
				isJump
			};
		})
	};
}
function findMainMeasure(points) {
	return (points.at(-1)?.sizes.imageBytes ?? null) === null ? "pullBytes" : "imageBytes";
}
function describeHistory({ measure, steps }) {
	const known = steps.filter(({ point }) => point.sizes[measure] !== null);
	const [first, last] = [known[0]?.point, known.at(-1)?.point];
	if (first === void 0 || last === void 0 || known.length < 2) return "";
	const growth = (last.sizes[measure] ?? 0) - (first.sizes[measure] ?? 0);
	const builds = formatPlural(known.length, "build");
	const pulled = measure === "pullBytes" ? " to pull" : "";
	return `${growth === 0 ? `no change${pulled}` : `${formatSignedBytes(growth)}${pulled}`} in ${builds}, since ${namePoint(first)}`;
}
function namePoint(point) {
	const name = nameBuild(point);
	const day = formatDay(point.time);
	return day === "" ? name : `${name} (${day})`;
}
const nameBuild = ({ label, commit }) => label || commit.slice(0, 7) || "this build";
const formatDay = (time) => time === null ? "" : new Date(time * 1e3).toISOString().slice(0, 10);
function describeStep({ distance, count, commit }, isFirst) {
	if (count > 1) return `${formatPlural(count, "build")}, merged into one`;
	if (isFirst || commit === "") return "";
	if (distance === null) return "not connected to the build before it";
	if (distance === 0) return "same commit, built again";
	return distance === 1 ? "" : `${formatPlural(distance - 1, "commit")} before it without a report`;
}
//#endregion
//#region src/report/words/sparkline.ts
const BARS = "▁▂▃▄▅▆▇█";
const UNKNOWN = "·";
const LEAST_SPREAD = .1;
function drawSparkline(values) {
	const known = values.filter((value) => value !== null);
	const [lowest, highest] = [Math.min(...known), Math.max(...known)];
	const spread = Math.max(highest - lowest, highest * LEAST_SPREAD, 1);
	const start = (lowest + highest - spread) / 2;
	const draw = (value) => BARS[Math.round((value - start) / spread * 7)] ?? UNKNOWN;
	return values.map((value) => value === null ? UNKNOWN : draw(value)).join("");
}
//#endregion
//#region src/report/outline/history-sections.ts
const FEWEST_POINTS = 3;
function buildHistoryLine(image, { historyRows }) {
	const words = historyRows ? "" : describeLine(image);
	return words === "" ? [] : [{
		kind: "paragraph",
		tone: "quiet",
		text: text(words)
	}];
}
function describeLine(image) {
	const { history, drift } = image;
	if (history === void 0 || history.commit.length < FEWEST_POINTS) return "";
	const steps = takeLast(listHistorySteps(history), 20);
	const shown = findShownDrift(image);
	return drift === void 0 || shown === void 0 ? describeSparkline(steps) : `${drawSteps(steps)} ${describeDrift(shown, drift)}`;
}
function buildSparkline(shown) {
	const words = describeSparkline(shown);
	return words === "" ? [] : [{
		kind: "paragraph",
		tone: "quiet",
		text: text(words)
	}];
}
function describeSparkline(shown) {
	const words = describeHistory(shown);
	return words === "" ? "" : `${drawSteps(shown)} ${words}`;
}
const drawSteps = ({ measure, steps }) => drawSparkline(steps.map(({ point }) => point.sizes[measure]));
function buildHistoryFold(image, { historyRows = 0 }) {
	const { history } = image;
	if (history === void 0 || history.commit.length < FEWEST_POINTS || historyRows === 0) return [];
	const steps = listHistorySteps(history);
	const words = describeSparkline(takeLast(steps, 20));
	return words === "" ? [] : [{
		part: "history",
		title: text(`History: ${words}`),
		sections: [buildHistoryTable(steps, historyRows)]
	}];
}
const takeLast = ({ measure, steps }, most) => ({
	measure,
	steps: Number.isFinite(most) ? steps.slice(-most) : steps
});
function buildHistoryTable({ measure, steps }, most) {
	const newest = steps.map((step, at) => buildRow(step, measure, at === 0)).reverse();
	const left = newest.length - most;
	return {
		kind: "table",
		title: text(measure === "imageBytes" ? "Builds" : "Builds, by the size to pull"),
		columns: [
			{
				title: "Size",
				kind: "number"
			},
			{
				title: "Change",
				kind: "number"
			},
			{
				title: "Layers",
				kind: "number",
				sacrifice: 2,
				isQuiet: true,
				only: "terminal"
			},
			{
				title: "Date",
				kind: "text",
				sacrifice: 1,
				isQuiet: true,
				startsMain: true
			},
			{
				title: "",
				kind: "text",
				isMain: true
			}
		],
		rows: newest.slice(0, most),
		more: left > 0 ? `and ${formatCount(left)} earlier` : ""
	};
}
function buildRow({ point, change, isJump }, measure, isFirst) {
	const size = point.sizes[measure];
	const { layerCount } = point.sizes;
	const shown = change === null || change === 0 ? "" : formatSignedBytes(change);
	const note = describeStep(point, isFirst);
	const pull = point.pullRequest === null ? "" : ` #${point.pullRequest}`;
	return {
		...isJump && { outcome: change !== null && change > 0 ? "warn" : "pass" },
		cells: [
			text(size === null ? "" : formatBytes(size)),
			isJump ? text({ strong: shown }) : text(shown),
			text(layerCount === null ? "" : formatCount(layerCount)),
			text(formatDay(point.time)),
			text(code(nameBuild(point)), pull)
		],
		...note !== "" && { note: text(note) }
	};
}
//#endregion
export { listHistorySteps as a, findShownDrift as c, buildSparkline as i, buildHistoryLine as n, describeDrift as o, buildHistoryTable as r, describePart as s, buildHistoryFold as t };
