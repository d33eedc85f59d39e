import "./rolldown-runtime.js";
import { in as paintSections } from "./gate.js";
import { S as formatCount, St as neutralizeReport, T as formatSeconds, b as formatBandwidth, ct as paintSections$1, dt as code, mt as paint, pt as text, w as formatPlural, x as formatBytes, yt as openScreen } from "./start.js";
//#region src/report/outline/scorecard-sections.ts
const buildScorecardSections = ({ images, notices }) => [...images.flatMap(buildScorecard), ...notices.length === 0 ? [] : [{
	kind: "list",
	items: notices.map((notice) => text(notice))
}]];
function buildScorecard(image) {
	const { key, error, facts, effort, noBaseline } = image;
	const name = `${key.name} ${key.platform}`.trim();
	if (facts === void 0) return [{
		kind: "paragraph",
		tone: "failure",
		text: text(`Not measured: ${name}: ${error?.message ?? ""}`)
	}];
	const numbers = listNumbers(image);
	const hasBefore = numbers.some(({ before }) => before !== void 0);
	return [
		{
			kind: "table",
			title: text(`Scorecard of ${name}`),
			remark: "median (least to most)",
			columns: [
				{
					title: "Number",
					kind: "text"
				},
				{
					title: "Value",
					kind: "number"
				},
				...hasBefore ? [{
					title: "Baseline",
					kind: "number"
				}] : [],
				{
					title: "How",
					kind: "text",
					isMain: true
				}
			],
			rows: numbers.map(({ what, value, before, how }) => ({ cells: [
				text(what),
				text(value),
				...hasBefore ? [text(before ?? "")] : [],
				text(how)
			] })),
			more: ""
		},
		...listTouched(effort),
		...listReasons(effort),
		...noBaseline === void 0 ? [] : [{
			kind: "paragraph",
			tone: "warning",
			text: text(noBaseline)
		}]
	];
}
function listNumbers(image) {
	const { facts, comparison, pull, effort, effortBefore } = image;
	const sizeBefore = comparison?.baseline.measures.imageBytes;
	const imageBytes = facts?.measures.imageBytes ?? null;
	return [
		{
			what: "Image size",
			value: imageBytes === null ? "" : formatBytes(imageBytes),
			before: sizeBefore == null ? void 0 : formatBytes(sizeBefore),
			how: "uncompressed layers"
		},
		...pull === void 0 ? [] : [{
			what: "Pull",
			value: formatSeconds(pull.time.pullSeconds),
			before: void 0,
			how: `modeled: ${pull.settings.client}, ${formatBandwidth(pull.settings.bandwidthBytesPerSecond)}, new machine`
		}],
		...listRebuild(effort, effortBefore),
		...listHealthy(effort, effortBefore)
	];
}
function listRebuild(effort, before) {
	const { rebuild } = effort ?? {};
	if (rebuild === void 0) return [];
	const { seconds, repushedBytes, repushedBytesAre, repushedLayers } = rebuild;
	const old = before?.rebuild;
	const estimate = repushedBytesAre === "estimate" ? ", gzip estimate" : "";
	const layers = `${formatPlural(repushedLayers, "changed layer")}${estimate}`;
	return [{
		what: "Rebuild",
		value: formatSpread(seconds, formatSeconds),
		before: old && formatSpread(old.seconds, formatSeconds),
		how: `${formatCount(rebuild.cachedSteps)} of ${formatCount(rebuild.steps)} steps cached`
	}, {
		what: "Push again",
		value: formatSpread(repushedBytes, formatBytes),
		before: old && formatSpread(old.repushedBytes, formatBytes),
		how: layers
	}];
}
function listHealthy(effort, before) {
	const { healthy } = effort ?? {};
	if (healthy === void 0) return [];
	const old = before?.healthy;
	return [{
		what: "Until healthy",
		value: formatSpread(healthy.seconds, formatSeconds),
		before: old && formatSpread(old.seconds, formatSeconds),
		how: healthy.by === "image" ? "HEALTHCHECK of the image" : "the named command"
	}];
}
function listTouched({ rebuild } = {}) {
	if (rebuild === void 0) return [];
	return [{
		kind: "paragraph",
		tone: "quiet",
		text: text("Small edit of ", ...rebuild.touched.flatMap((path, i) => [i === 0 ? "" : ", ", code(path)]))
	}];
}
function formatSpread({ median, least, most }, format) {
	const [middle, low, high] = [
		median,
		least,
		most
	].map(format);
	return low === high ? `${middle}` : `${middle} (${low} to ${high})`;
}
function listReasons({ noRebuild, noHealthy } = {}) {
	return [...noRebuild === void 0 ? [] : [`Rebuild not measured: ${noRebuild}`], ...noHealthy === void 0 ? [] : [`Start not measured: ${noHealthy}`]].map((words) => ({
		kind: "paragraph",
		tone: "warning",
		text: text(words)
	}));
}
//#endregion
//#region src/report/scorecard.ts
function renderScorecard(report, options) {
	const screen = openScreen(options);
	return paint(paintSections$1(buildScorecardSections(neutralizeReport(report, screen.isAscii)), screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
const renderScorecardMarkdown = (report) => `${paintSections(buildScorecardSections(neutralizeReport(report)), void 0).join("\n\n")}\n`;
const isComplete = ({ images }) => images.every(({ facts, effort }) => facts !== void 0 && effort?.rebuild !== void 0 && effort.healthy !== void 0);
//#endregion
export { isComplete, renderScorecard, renderScorecardMarkdown };
