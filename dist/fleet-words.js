import "./rolldown-runtime.js";
import { a as formatDistance, c as formatShare, r as formatBytes, t as formatApart } from "./format.js";
//#region src/report/words/fleet-words.ts
function nameSubject({ rule, image }) {
	if (rule === "highestUniqueBytes") return `unique bytes of ${image?.name ?? "an image"}`;
	return rule === "highestTotalBytes" ? "total size of all images" : "shared ratio of all images";
}
function describeFleetFinding(finding) {
	const { value, distance, bound, unit, outcome, warnLimit, failLimit } = finding;
	const decided = outcome === "warn" ? warnLimit : failLimit ?? warnLimit;
	const limits = decided === null ? [] : [decided];
	const scale = unit === "ratio" ? "percent" : unit;
	const [shown, limit = ""] = formatApart(value ?? limits[0] ?? 0, limits, scale);
	return {
		value: value === null ? "" : shown,
		limit: limit.replace(/\.0+(?= |%|$)/, ""),
		howFar: distance === null ? "not measured" : formatDistance(distance, bound, scale)
	};
}
const describeFleetVerdict = (fleet) => listFleetTroubles(fleet)[0]?.words ?? "";
const listFleetTroubles = (fleet) => (fleet?.findings ?? []).filter(({ outcome }) => outcome !== "pass").toSorted((a, b) => RANK[a.outcome] - RANK[b.outcome]).map((finding) => {
	const { outcome, rule, from } = finding;
	return {
		outcome,
		rule,
		from,
		words: describeTrouble(finding)
	};
});
function describeTrouble(finding) {
	const subject = nameSubject(finding);
	if (finding.outcome === "unmeasured") return `${subject} could not be measured`;
	const { limit, howFar } = describeFleetFinding(finding);
	return `${subject} ${howFar} its ${limit} ${finding.outcome === "warn" ? "warning limit" : "limit"}`;
}
const RANK = {
	fail: 0,
	unmeasured: 1,
	warn: 2,
	pass: 3
};
const describeFleetStores = ({ registry, node }) => [...describeStore("in the registry", registry), ...describeStore("unpacked on one node", node)];
function describeStore(where, store) {
	if (store === null) return [];
	const { totalBytes, sumBytes } = store;
	const less = totalBytes === sumBytes ? "nothing is shared" : `${formatShare(sumBytes - totalBytes, sumBytes)} less than without sharing (${formatBytes(sumBytes)})`;
	return [`${formatBytes(totalBytes)} ${where}, ${less}`];
}
//#endregion
export { listFleetTroubles as i, describeFleetStores as n, describeFleetVerdict as r, describeFleetFinding as t };
