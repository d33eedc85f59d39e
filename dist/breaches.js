import "./rolldown-runtime.js";
import { Jr as listPoints, hn as DEFAULT_NOISE, qr as HISTORY_MEASURES, vn as computeNoiseBytes, vt as isSummed, wt as isAboutGrowth } from "./gate.js";
//#region src/judge/inherit/history-breach.ts
function findHistoryBreach({ measure, bound, outcome, failLimit, warnLimit }, history) {
	const limit = outcome === "fail" ? failLimit : warnLimit ?? failLimit;
	const points = listPoints(history);
	if (!isKept(measure) || bound !== "atMost" || limit === null || points.length < 2) return void 0;
	const isOver = (point) => (point?.sizes[measure] ?? Number.NEGATIVE_INFINITY) > limit;
	let at = points.length - 1;
	while (points[at]?.distance !== null && isOver(points[at - 1])) at--;
	const [first, previous] = [points[at], points[at - 1]];
	const value = first?.sizes[measure] ?? null;
	if (first === void 0 || value === null) return void 0;
	return {
		breach: {
			commit: first.commit,
			...first.pullRequest !== null && { pullRequest: first.pullRequest },
			value,
			...describeGrowth(first, value, previous?.sizes[measure] ?? null)
		},
		before: at === points.length - 1 ? void 0 : points.at(-2)?.sizes[measure] ?? void 0
	};
}
const describeGrowth = ({ distance, count }, value, before) => before === null || distance !== 1 || count !== 1 ? {} : { growth: value - before };
const isKept = (measure) => HISTORY_MEASURES.some((name) => name === measure);
//#endregion
//#region src/judge/inherit/breaches.ts
const traceBreaches = (findings, earlier, pushed, noise = DEFAULT_NOISE, history) => findings.map((finding) => {
	const { value } = finding;
	if (!isBroken(finding) || isAboutGrowth(finding) || value === null) return finding;
	const before = earlier?.find(({ id }) => id === finding.id);
	const known = continueBreach(before, finding);
	const found = history && known?.growth === void 0 ? findHistoryBreach(finding, history) : void 0;
	const breach = found?.breach ?? known ?? startBreach(value, before, pushed);
	const change = describePush(finding, (before && isBroken(before) ? before.value : found?.before) ?? null, noise);
	return {
		...finding,
		breach,
		...change && { change }
	};
});
const isBroken = ({ outcome }) => outcome === "fail" || outcome === "warn";
function continueBreach(before, { outcome }) {
	return before?.outcome === "fail" || before?.outcome === outcome ? before?.breach : void 0;
}
function startBreach(value, before, { commit, pullRequest }) {
	const old = before !== void 0 && !isBroken(before) ? before.value : null;
	return {
		commit,
		...pullRequest !== void 0 && { pullRequest },
		value,
		...old !== null && { growth: value - old }
	};
}
function describePush({ value, unit }, before, noise) {
	if (value === null || before === null || !isSummed(unit)) return void 0;
	const noiseBytes = unit === "bytes" ? computeNoiseBytes(noise, before) : 0;
	return {
		amount: value - before,
		unit,
		noiseBytes,
		held: "branch"
	};
}
function parsePullRequest(subject) {
	const [, squashed, merged] = /\(#(\d{1,9})\)$|^Merge pull request #(\d{1,9}) /.exec(subject.trim()) ?? [];
	const number = Number(squashed ?? merged);
	return number > 0 ? number : void 0;
}
//#endregion
export { traceBreaches as n, parsePullRequest as t };
