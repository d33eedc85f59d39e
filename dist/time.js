import { r as __name } from "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { n as getErrorCode } from "./file-errors.js";
import { r as option } from "./options.js";
import { n as neutralizeLines, r as neutralizeReport } from "./inert.js";
import { r as wrap } from "./shorten.js";
import { a as toPlainText, i as stack, n as paintParagraph, o as paint, r as paintSections, s as span, t as paintHeadline, u as openScreen } from "./paint.js";
import { n as formatPageUrl, r as formatRunUrl } from "./links.js";
import { _ as isLimited, c as formatHeadline, d as hasExceptions, o as buildReportHeadline, u as formatReportHeadline, v as isRefused } from "./advice-order.js";
import { i as listFleetTroubles } from "./fleet-words.js";
import { a as unfold, i as buildProvenance, n as outlineReport, r as buildGlance, t as buildTitle } from "./report-outline.js";
import { a as escapeCode, i as paintText, n as paintFold, o as escapeProse, r as paintSections$1, t as MARKS } from "./paint2.js";
import { n as parseNamedSources } from "./named-sources.js";
import { setMaxListeners } from "node:events";
//#region src/host/interrupt.ts
const GRACE_MS = 6e3;
function stopOnSignals(process, timeoutMs) {
	const controller = new AbortController();
	const endMs = performance.now() + timeoutMs;
	setMaxListeners(0, controller.signal);
	const interrupt = () => {
		if (controller.signal.aborted) process.exit(130);
		controller.abort(new GateError("INTERRUPTED", "interrupted before a verdict"));
	};
	const timer = setTimeout(() => {
		controller.abort(new GateError("TIMEOUT", `the time limit of ${timeoutMs / 1e3} s is exceeded`, { fix: `allow more time, e.g. ${option("timeout", "1h")}` }));
	}, timeoutMs);
	timer.unref();
	const signals = [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	];
	for (const name of signals) process.on(name, interrupt);
	return {
		signal: controller.signal,
		orStopped: (work) => Promise.race([work, rejectWhenStopped(controller.signal, work)]),
		timeLeftMs: () => Math.max(0, endMs - performance.now()),
		dispose: () => {
			clearTimeout(timer);
			for (const name of signals) process.off(name, interrupt);
		}
	};
}
async function rejectWhenStopped(signal, work) {
	await new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
	const grace = new Promise((resolve) => {
		setTimeout(resolve, GRACE_MS).unref();
	});
	await Promise.race([grace, work.then(() => void 0, () => void 0)]);
	throw signal.reason;
}
//#endregion
//#region src/host/working-folder.ts
function getWorkingFolder(process) {
	try {
		return process.cwd();
	} catch (error) {
		throw new GateError("USAGE", getErrorCode(error) === "ENOENT" ? "the working directory no longer exists" : "the working directory can't be read", {
			fix: "change to an existing directory and run this again",
			cause: error
		});
	}
}
//#endregion
//#region src/report/paint/terminal/error.ts
function renderError(error, options) {
	const screen = openScreen(options);
	const clean = (words) => neutralizeLines(words, screen.isAscii);
	const [first = "", ...rest] = clean(error.message).split("\n");
	const [start = "", ...continued] = wrap(first, screen.columns - PREFIX.length);
	return paint([
		[span(PREFIX, "red", "bold"), span(start)],
		...continued.map((line) => [span(" ".repeat(PREFIX.length)), span(line)]),
		...rest.map((line) => [span(line)]),
		...paintRemedy(clean(error.where ?? ""), clean(error.fix ?? ""), screen)
	], PREFORMATTED_COLUMNS, options.color, screen.glyphs.ellipsis);
}
const PREFIX = "plimsoll: ";
const PREFORMATTED_COLUMNS = 400;
const paintRemedy = (where, fix, screen) => [...where === "" ? [] : paintParagraph(where, screen, "where  "), ...fix === "" ? [] : paintParagraph(fix, screen, "fix    ")];
//#endregion
//#region src/report/paint/markdown/fit.ts
const countChars = (text) => text.length;
const countBytes = (text) => Buffer.byteLength(text);
function chooseFullest(versions, most, count) {
	let last = "";
	for (const version of versions) {
		if (count(version) <= most) return version;
		last = version;
	}
	return cutEnd(last.split("\n", 1)[0] ?? "", most, count, "");
}
function cutEnd(text, most, count, ellipsis = "…") {
	if (count(text) <= most) return text;
	const room = most - count(ellipsis);
	if (room < 0) return "";
	let kept = "";
	let used = 0;
	for (const character of text) {
		used += count(character);
		if (used > room) break;
		kept += character;
	}
	return kept + ellipsis;
}
//#endregion
//#region src/report/paint/markdown/markdown.ts
const paintTitle$1 = __name((report) => `${MARKS[buildReportHeadline(report).verdict]} ${paintText(buildTitle(report), report.run)}`, "paintTitle");
const STEPS = [
	{
		less: {},
		left: ""
	},
	{
		less: {
			foldRows: 5,
			layerRows: 20
		},
		left: "most rows of folded lists"
	},
	{
		less: { foldRows: 0 },
		left: "folded details"
	},
	{
		less: {
			foldRows: 0,
			imageBlocks: 5,
			overviewRows: 20
		},
		left: "most images"
	},
	{
		less: {
			foldRows: 0,
			leadRows: 0,
			imageBlocks: 0,
			overviewRows: 20
		},
		left: "everything but the verdicts"
	}
];
function* paintVersions(report, full, body, hasTitle = true) {
	for (const { less, left } of STEPS) {
		const outline = outlineReport(report, reduceDetail(full, less));
		const couldGo = paintText(outline.couldGo, report.run);
		const first = [...hasTitle ? [paintTitle$1(report)] : [], ...couldGo === "" ? [] : [couldGo]];
		const title = first.length === 0 ? [] : [first.join(" · ") + (hasTitle ? "\n---" : "")];
		const remark = left === "" ? [] : [`Shortened to fit: without ${left}.`];
		const blocks = [
			...title,
			...body(outline),
			...remark
		];
		yield `${[...blocks, paintFooter$1(outline, report, blocks)].join("\n\n")}\n`;
	}
	yield `${paintTitle$1(report)}\n`;
	yield `${MARKS[report.verdict]} ${getShortestVerdict(report)}\n`;
}
function reduceDetail(full, less) {
	const lesser = Object.entries(less).map(([key, value]) => [key, Math.min(Number(value), Number(full[key]))]);
	return {
		...full,
		...Object.fromEntries(lesser)
	};
}
const paintWithFolds = (report) => ({ lead, folds }) => [...paintSections$1(lead, report.run), ...folds.map((fold) => paintFold(fold, report.run))];
function paintFooter$1({ footer }, { run }, blocks) {
	const links = [["full report", formatRunUrl(run)], ["HTML report", formatPageUrl(run)]].flatMap(([words, url]) => url === void 0 ? [] : [`[${words}](${url})`]);
	const isGuessed = blocks.some((block) => block.includes("≈ "));
	return `<sub>${[...[...footer.map((text) => paintText(text, run)), ...isGuessed ? ["≈ lines found by their instruction"] : []], ...links].join(" · ")}</sub>`;
}
__name(paintFooter$1, "paintFooter");
function renderQuietMarkdown(report) {
	const safe = neutralizeReport(report);
	if (safe.images.length === 0) return `${paintTitle$1(safe)}\n`;
	const ofImages = safe.images.filter(hasExceptions).map((image) => {
		const name = `${escapeCode(image.key.name, 60)} ${escapeCode(image.key.platform, 40)}`.trim();
		return `- ${MARKS[image.verdict]} ${name} ${escapeProse(formatHeadline(image, safe.run))}\n`;
	});
	const ofAll = listFleetTroubles(safe.fleet).map(({ outcome, words }) => `- ${MARKS[outcome]} ${escapeProse(words)}\n`);
	return [...ofImages, ...ofAll].join("");
}
function getShortestVerdict({ verdict, images }) {
	if (verdict === "pass") return images.every(isLimited) ? "within budget" : "no limit applies";
	return verdict === "unmeasured" && images.some(isRefused) ? "not checked" : SHORTEST[verdict];
}
const SHORTEST = {
	warn: "over a warning limit",
	fail: "over budget",
	unmeasured: "could not be measured"
};
//#endregion
//#region src/report/paint/github/summary.ts
const MOST_BYTES = 1024 * 1024;
function renderSummary(report, { maxBytes = MOST_BYTES } = {}) {
	const safe = neutralizeReport(report);
	return chooseFullest(paintVersions(safe, FULL, paintWithFolds(safe)), maxBytes, countBytes);
}
const FULL = {
	leadRows: 10,
	foldRows: 20,
	layerRows: 130,
	imageBlocks: 50,
	overviewRows: 500,
	arrow: "→",
	historyRows: 40
};
//#endregion
//#region src/report/paint/terminal/terminal.ts
function renderTerminal(report, options) {
	const screen = openScreen(options);
	const safe = neutralizeReport(report, screen.isAscii);
	return paint(options.quiet ? paintQuiet(safe, screen) : paintReport(safe, options, screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
function paintQuiet(report, screen) {
	if (report.images.length === 0) return paintTitle(report, screen);
	return [...report.images.filter(hasExceptions).flatMap((image) => paintHeadline(image.verdict, `${formatName(image)}: ${formatHeadline(image, report.run)}`, screen)), ...listFleetTroubles(report.fleet).flatMap(({ outcome, words }) => paintHeadline(outcome, words, screen))];
}
function paintReport(report, options, screen) {
	const outline = outlineReport(report, screen.isVerbose ? ALL : createBriefDetail(screen));
	const title = paintTitle(report, screen);
	const { images } = report;
	const [first] = images;
	const words = images.length === 1 && first !== void 0 ? formatGlance(first, screen) : "";
	const glance = words === "" ? [] : paintParagraph(words, screen, "", "dim");
	const couldGo = toPlainText(outline.couldGo, screen);
	const sections = [paintSections(outline.lead, screen), ...screen.isVerbose ? outline.folds.map((fold) => paintSections(unfold(fold), screen)) : []];
	const body = stack([
		[
			...title,
			...glance,
			...couldGo === "" ? [] : paintParagraph(couldGo, screen, "")
		],
		...sections,
		[...screen.isVerbose ? paintProvenance(images, screen) : paintHint(outline, options.verboseWith, screen), ...paintFooter(outline, hasGuesses(sections, screen), screen)]
	]);
	return body.length > title.length + LONG_BODY ? [
		...body,
		[],
		...title
	] : body;
}
const LONG_BODY = 12;
const paintTitle = (report, screen) => {
	const title = buildReportHeadline(report);
	return paintHeadline(title.verdict, toPlainText([formatReportHeadline(title)], screen), screen);
};
function formatGlance(image, screen) {
	const words = toPlainText(buildGlance(image), screen);
	return [image.key.platform, words].filter((part) => part !== "").join("  ");
}
const formatName = ({ key }) => `${key.name} ${key.platform}`.trim();
function paintHint({ folds }, verboseWith, screen) {
	const parts = new Set(folds.map(({ part }) => HINTS[part]));
	if (parts.size === 0 || verboseWith === void 0) return [];
	return paintParagraph(`${verboseWith} shows ${[...parts].join(", ")}.`, screen, "", "dim");
}
const HINTS = {
	rules: "all rules",
	growth: "what grew and shrank",
	history: "earlier builds",
	advice: "every fix in full",
	image: "all layers, waste, largest folders, packages and files",
	pull: "pull times",
	context: "the build context",
	fleet: "what the images share",
	others: "each image",
	budget: "a draft of a budget"
};
const paintProvenance = ([first, ...others], screen) => first === void 0 || others.length > 0 ? [] : paintParagraph(toPlainText(buildProvenance(first), screen), screen, "", "dim");
function paintFooter({ footer }, isGuessed, screen) {
	const { about, bullet } = screen.glyphs;
	return paintParagraph([...footer.map((text) => toPlainText(text, screen)), ...isGuessed ? [`${about} lines found by their instruction`] : []].join(` ${bullet} `), screen, "", "dim");
}
const hasGuesses = (blocks, { glyphs }) => blocks.flat(2).some(({ text }) => text.includes(`${glyphs.about} `));
const createBriefDetail = ({ glyphs }) => ({
	leadRows: 3,
	foldRows: 5,
	layerRows: 5,
	imageBlocks: 20,
	overviewRows: 20,
	arrow: glyphs.arrow,
	openMatches: 2,
	keepsPassLead: true,
	isTerminal: true
});
const ALL = {
	leadRows: Number.POSITIVE_INFINITY,
	foldRows: Number.POSITIVE_INFINITY,
	layerRows: Number.POSITIVE_INFINITY,
	imageBlocks: Number.POSITIVE_INFINITY,
	overviewRows: Number.POSITIVE_INFINITY,
	arrow: "→",
	historyRows: Number.POSITIVE_INFINITY,
	keepsPassLead: true,
	isTerminal: true
};
//#endregion
//#region src/gate/baseline/mode.ts
const WORDS = [
	"auto",
	"cache",
	"build",
	"off"
];
function toWord(text) {
	const word = text.toLowerCase();
	return /^(?:none|never|false|no)$/.test(word) ? "off" : word;
}
function parseBaselineMode(texts, fallback) {
	if (texts.length === 0) return { kind: fallback };
	const words = texts.map(toWord);
	const word = WORDS.find((one) => words.includes(one));
	if (words.some((one) => /^(?:true|yes|on)$/.test(one))) throw new GateError("USAGE", `the baseline "${texts[0]}" is ambiguous`, { fix: `write ${WORDS.join(", ")} or a source; an image of that name is docker:${texts[0]}` });
	if (word === void 0) return {
		kind: "sources",
		sources: parseNamedSources(texts)
	};
	if (texts.length === 1) return { kind: word };
	throw new GateError("USAGE", `the baseline ${word} can't be combined with others`, { fix: `keep only ${word}, or remove it` });
}
//#endregion
//#region src/gate/build-arg.ts
const YAML_PAIR = /^([A-Za-z_]\w*):\s+(.*)$/s;
const QUOTED = /^(["'])(.*)\1$/s;
function readBuildArg(text) {
	const [, name, value = ""] = YAML_PAIR.exec(text) ?? [];
	if (name !== void 0) return `${name}=${QUOTED.exec(value)?.[2] ?? value}`;
	const [key = ""] = text.split("=", 1);
	if (key !== "" && !/[\s:]/.test(key) && !key.startsWith("-")) return text;
	const likely = /^(?:--build-arg[= ])?\s*([A-Za-z_]\w*)\s*[=:]/.exec(text)?.[1] ?? "NAME";
	throw new GateError("USAGE", `a value of ${option("build-arg")} is not NAME=VALUE`, { fix: `write ${likely}=VALUE, without spaces before the "="` });
}
//#endregion
//#region src/gate/time.ts
const UNITS = [
	[/^ms$/i, 1],
	[/^(?:s|secs?|seconds?)$/i, 1e3],
	[/^(?:m|mins?|minutes?)$/i, 6e4],
	[/^(?:h|hours?)$/i, 36e5]
];
const MOST_MS = 2 ** 31 - 1;
function readTime(text) {
	const [number] = /^\d+(?:\.\d+)?$/.exec(text) ?? [];
	if (number !== void 0 && Number(number) > 0) return {
		message: "has no unit",
		hint: `did you mean ${number}s or ${number}m?`
	};
	const ms = sumParts(text);
	if (ms > MOST_MS) return {
		message: "is too long",
		hint: "write at most 596h"
	};
	return ms >= 1 ? { ms } : {
		message: "is not a time",
		hint: "write a number and a unit, e.g. 90s, 15m or 1h"
	};
}
const PART = /(\d+(?:\.\d+)?)\s*([a-z]+)\s*/gi;
function sumParts(text) {
	if (text.length > MAX_LENGTH || text.replaceAll(PART, "") !== "") return NaN;
	return [...text.matchAll(PART)].map(([, number, unit = ""]) => Number(number) * (UNITS.find(([name]) => name.test(unit))?.[1] ?? NaN)).reduce((sum, ms) => sum + ms, 0);
}
const MAX_LENGTH = 64;
//#endregion
export { renderSummary as a, renderQuietMarkdown as c, countChars as d, cutEnd as f, stopOnSignals as h, renderTerminal as i, chooseFullest as l, getWorkingFolder as m, readBuildArg as n, paintVersions as o, renderError as p, parseBaselineMode as r, paintWithFolds as s, readTime as t, countBytes as u };
