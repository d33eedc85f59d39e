import "./rolldown-runtime.js";
import { b as hasOverridable, c as judgeReport, t as addDraft } from "./add-draft.js";
import { i as isAboutGrowth } from "./amounts.js";
import { t as identifyFinding } from "./finding-identity.js";
import { n as measureRequest, t as createMeasurer } from "./measure.js";
import { t as checkRecipePaths } from "./recipe-paths.js";
import { t as continueBaseline } from "./continue-history.js";
import { t as VERSION } from "./version.js";
import { t as nameImages } from "./name-images.js";
import { t as readLimits } from "./limits.js";
//#region src/judge/outgrown-approvals.ts
const listOutgrownNotices = ({ images }, overrides) => overrides.flatMap(({ label, by, approved }) => {
	if (approved === void 0) return [];
	const what = `The label "${label}" was set by ${by} before the last push`;
	if (approved.size === 0) return [`${what}, so it approves nothing; set it again`];
	return images.some(({ key, findings }) => findings.some((finding) => finding.outcome === "fail" && approved.has(identifyFinding(key, finding)))) ? [`${what}, and a limit is exceeded by more since; set it again`] : [];
});
//#endregion
//#region src/gate/inheritance.ts
async function judgeWithProofs(given, { buildStart, verifyBaseline }) {
	let request = given;
	let report = judgeReport(request);
	if (buildStart !== void 0 && inherits(request) && report.images.some(lacksStart)) {
		const compare = await buildStart();
		request = {
			...request,
			images: replaceComparisons(request.images, report, compare)
		};
		report = judgeReport(request);
	}
	if (verifyBaseline === void 0 || !report.images.some((one) => needsProof(one, request))) return {
		request,
		report
	};
	const reason = await verifyBaseline();
	request = reason === void 0 ? {
		...request,
		images: request.images.map(markVerified)
	} : {
		...request,
		notices: [...request.notices, reason]
	};
	return {
		request,
		report: judgeReport(request)
	};
}
const inherits = ({ budget, isOfBranch }) => isOfBranch !== true && budget?.inherits !== false;
const lacksStart = ({ findings, comparison }) => (comparison?.baseline.distance ?? 0) > 0 ? findings.some(({ change }) => change?.held === "older") : comparison === void 0 && findings.some(isInheritable);
const isInheritable = (finding) => finding.outcome === "fail" && !isAboutGrowth(finding);
function replaceComparisons(images, report, compare) {
	const compared = compare(images);
	return images.map((image, i) => {
		const now = compared[i];
		return report.images[i] !== void 0 && lacksStart(report.images[i]) && now?.comparison !== void 0 ? now : image;
	});
}
const needsProof = ({ comparison, findings }, { budget }) => comparison?.baseline.isUnverified === true && (budget?.isBaselineRequired === true || findings.some(({ change }) => change?.held === "unverified"));
function markVerified(image) {
	const { comparison } = image;
	if (comparison?.baseline.isUnverified === void 0) return image;
	const { isUnverified: _, ...baseline } = comparison.baseline;
	return {
		...image,
		comparison: {
			...comparison,
			baseline
		}
	};
}
//#endregion
//#region src/gate/plan-rewrites.ts
async function planRewrites(image) {
	const { facts, advice = [], texts } = image;
	if (facts?.files === void 0 || texts === void 0 || advice.length === 0) return image;
	const { planFixes } = await import("./plan2.js");
	const { selectShown } = await import("./shown-rewrites.js");
	const { dockerfile, ignore } = texts;
	const rewrites = selectShown(planFixes({
		layers: facts.layers,
		advice,
		dockerfile,
		...ignore && { ignore }
	}, void 0).rewrites);
	return rewrites.length === 0 ? image : {
		...image,
		rewrites
	};
}
//#endregion
//#region src/gate/run.ts
async function run(given, host, circumstances = {}) {
	const { limits = await readLimits(given, host), context, loosened } = circumstances;
	const request = nameImages(given, limits.budget, host.cwd);
	if (usesBudgetImages(request) && limits.budget) checkRecipePaths(limits.budget, host);
	const measured = await measureAndCompare(request, limits, host, circumstances);
	const images = await measureDrift(await (circumstances.trackHistory ?? trackBaseline)(measured.images), limits, request, circumstances, host);
	const judging = {
		...limits,
		images: await Promise.all(images.map(planRewrites)),
		notices: [
			...limits.notices ?? [],
			...measured.notices,
			...circumstances.notices ?? []
		],
		now: host.now(),
		toolVersion: VERSION,
		run: context,
		loosened,
		baseBudget: circumstances.baseBudget,
		isOfBranch: context !== void 0 && context.baseSha === null
	};
	const { request: judged, report: first } = await judgeWithProofs(judging, circumstances);
	return addDraft(await judgeWithOverride(judged, first, circumstances), request.build === void 0, judging.now);
}
async function measureAndCompare(request, limits, host, circumstances) {
	if (circumstances.measured !== void 0) return {
		images: circumstances.measured,
		notices: []
	};
	const compare = await openComparison(request, limits, host) ?? circumstances.compare;
	const measured = await measureRequest(request, limits, host, compare !== void 0);
	return compare === void 0 ? measured : {
		...measured,
		images: compare(measured.images)
	};
}
const trackBaseline = async (images) => continueBaseline(images, {});
async function measureDrift(images, limits, { platforms }, { findDriftPlace }, host) {
	const { drift = null } = limits.budget ?? {};
	if (drift === null) return images;
	const { addDrift } = await import("./add-drift.js");
	const { openSourceImages } = await import("./open3.js");
	const place = await findDriftPlace?.() ?? {
		there: host,
		isUnverified: false,
		isChange: false
	};
	const open = (source) => openSourceImages({
		name: void 0,
		source
	}, createMeasurer(platforms, limits, host));
	return addDrift(images, drift, {
		...place,
		open
	});
}
const usesBudgetImages = ({ images, build }) => build === void 0 && images.length === 0;
async function judgeWithOverride(given, report, { askOverride, askApprovals }) {
	const { budget } = given;
	if (budget === void 0 || !hasOverridable(report, budget)) return report;
	const until = budget.override?.until ?? null;
	if (until !== null && given.now.toISOString().slice(0, 10) > until) return addNotices(report, [`${budget.source}: nothing can be approved since ${until}`]);
	if (budget.override !== void 0) {
		if (askApprovals === void 0) return report;
		const { overrides, notices } = await askApprovals(budget);
		const judged = judgeReport({
			...given,
			overrides
		});
		return addNotices(judged, [...notices, ...listOutgrownNotices(judged, overrides)]);
	}
	const answer = budget.overrideLabel === null ? void 0 : await askOverride?.(budget.overrideLabel);
	if (answer === void 0) return report;
	return "reason" in answer ? addNotices(report, [answer.reason]) : judgeReport({
		...given,
		overrides: [answer]
	});
}
const addNotices = (report, notices) => ({
	...report,
	notices: [...report.notices, ...notices]
});
async function openComparison(request, limits, host) {
	if (request.isComparedWithBuild === true) {
		const { buildComparison } = await import("./build2.js");
		return buildComparison(void 0, request, limits, host);
	}
	if ((request.baselines ?? []).length === 0) return void 0;
	const { readBaseline } = await import("./open3.js");
	return readBaseline(request, limits, host);
}
//#endregion
export { run as n, openComparison as t };
