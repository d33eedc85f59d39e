import "./rolldown-runtime.js";
import { Gt as Message, Lt as GateError, Qt as listDistinct, U as VERSION } from "./start.js";
import { At as addDraft, _a as computeImageVerdict, gt as summarizeFleet, pa as groupBy, va as computeReportVerdict, ya as lacksLimits } from "./gate.js";
import { r as readReportFile } from "./report-file.js";
import { n as createReportAllowance, t as parseReport } from "./parse-report.js";
import { glob } from "node:fs/promises";
import { resolve } from "node:path";
//#region src/judge/combine.ts
function combineReports(reports, { toolVersion, run }) {
	const images = reports.flatMap((report) => report.images.map((image) => recomputeVerdict(isOfOtherRun(report, run) ? markClaims(image) : image, !lacksLimits(report.budget))));
	const budget = combineBudgets(reports);
	const fleet = summarizeFleet(images, budget.fleet ?? []);
	return {
		schemaVersion: 2,
		tool: {
			name: "plimsoll",
			version: toolVersion
		},
		...run && { run },
		budget,
		verdict: reports.every((report) => report.images.length > 0) ? computeReportVerdict(images, fleet) : "unmeasured",
		notices: listDistinct([...reports.flatMap(({ notices }) => notices), ...listRepeatedImages(images)]),
		images,
		...fleet && { fleet }
	};
}
const PUBLISHING = ["workflow_run", "pull_request_target"];
const isOfOtherRun = (report, run) => run !== void 0 && (PUBLISHING.includes(run.event) || (report.run ?? run).runId !== run.runId);
const markClaims = (image) => ({
	...image,
	findings: image.findings.map((finding) => {
		const { outcome, overridden } = finding;
		if (overridden !== void 0) return {
			...finding,
			overridden: dropValue(overridden),
			isClaim: true
		};
		return outcome === "inherited" ? {
			...finding,
			isClaim: true
		} : finding;
	})
});
const dropValue = ({ value: _, ...approval }) => approval;
const recomputeVerdict = (image, hasLimits) => ({
	...image,
	verdict: image.facts === void 0 ? "unmeasured" : computeImageVerdict(image.findings, image.error, hasLimits)
});
function combineBudgets(reports) {
	const budgets = reports.map(({ budget }) => budget);
	const sources = [...new Set(budgets.flatMap(({ source }) => source ?? []))];
	const isOne = new Set(budgets.map(({ sha256 }) => sha256)).size === 1;
	const loosened = [...new Map(budgets.flatMap((budget) => budget.loosened ?? []).map((each) => [JSON.stringify(each), each])).values()];
	return {
		source: sources.length === 0 ? null : sources.join(", "),
		sha256: isOne ? budgets[0]?.sha256 ?? null : null,
		rules: isOne ? budgets[0]?.rules ?? [] : [],
		...combineFleetLimits(budgets),
		...loosened.length > 0 && { loosened }
	};
}
function combineFleetLimits(budgets) {
	const strictest = [...groupBy(budgets.flatMap(({ fleet }) => fleet ?? []), ({ rule, of }) => `${rule} ${of}`).values()].map((some) => some.reduce(pickStricter));
	return strictest.length === 0 ? {} : { fleet: strictest };
}
function pickStricter(one, other) {
	const pick = (a, b) => {
		if (a === null || b === null) return a ?? b;
		return one.rule === "lowestSharedRatio" ? Math.max(a, b) : Math.min(a, b);
	};
	return {
		...one,
		warnLimit: pick(one.warnLimit, other.warnLimit),
		failLimit: pick(one.failLimit, other.failLimit),
		from: joinPlaces(one.from, other.from)
	};
}
function joinPlaces(one, other) {
	const places = listDistinct([one, other]);
	return places.length === 1 ? one : new Message("list", { sentences: places });
}
function listRepeatedImages(images) {
	const names = images.map(({ key }) => `${key.name} ${key.platform}`.trim());
	return [...new Set(names.filter((name, index) => names.indexOf(name) < index))].map((name) => new Message("image-in-several-reports", { name }));
}
//#endregion
//#region src/action/gather.ts
const MOST_REPORTS = 500;
const MOST_CHARACTERS = 512 * 2 ** 20;
async function gatherReports(patterns, cwd, run) {
	const files = new Set();
	for (const pattern of patterns) for (const file of await findFiles(pattern, cwd)) files.add(file);
	if (files.size > MOST_REPORTS) throw new GateError("too-many-reports", {
		count: files.size,
		most: MOST_REPORTS
	});
	const reports = [];
	const allowance = createReportAllowance();
	let characters = 0;
	for (const file of [...files].sort()) {
		const text = await readReportFile(resolve(cwd, file));
		characters += text.length;
		if (characters > MOST_CHARACTERS) throw new GateError("reports-too-large", {
			file,
			mostBytes: MOST_CHARACTERS
		});
		allowance.values = createReportAllowance().values;
		reports.push(stripTrees(parseReport({
			text,
			source: file
		}, allowance)));
	}
	return addDraft(combineReports(reports, {
		toolVersion: VERSION,
		run
	}), false, new Date());
}
async function findFiles(pattern, cwd) {
	const found = [];
	for await (const file of glob(pattern, {
		cwd,
		withFileTypes: true
	})) if (!file.isDirectory()) found.push(resolve(file.parentPath, file.name));
	if (found.length > 0) return found;
	throw new GateError("no-report-found", { pattern });
}
const stripTrees = (report) => ({
	...report,
	images: report.images.map(({ facts, ...image }) => ({
		...image,
		...facts && { facts: facts.files ? {
			...facts,
			files: {
				...facts.files,
				tree: null
			}
		} : facts }
	}))
});
//#endregion
export { gatherReports };
