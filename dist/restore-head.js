import "./rolldown-runtime.js";
import { o as getMessage } from "./exit-when-done.js";
import { Dn as listPoints, Nr as describeLimits, kn as toImageHistory, yi as restoreAdvice } from "./gate.js";
import { _ as parseEntry, d as checkHeadOrigin, l as computeBoundMs, p as openReportCache, t as computeHeadPrefix } from "./head-report.js";
import { t as parseReport } from "./parse-report.js";
import { isDeepStrictEqual } from "node:util";
//#region src/action/restore-head.ts
async function restoreHead(inputs, request, limits, { run, client }, host, findPlace) {
	if (run === void 0 || client === void 0) return void 0;
	try {
		const cache = openReportCache(host, "read", computeBoundMs(inputs));
		if (typeof cache === "string") return void 0;
		const found = await cache.restore([await computeHeadPrefix(request, run, findPlace)]);
		if (found === void 0) return void 0;
		const { header, report } = parseEntry(found.text);
		const problem = await checkHeadOrigin(client, {
			repository: run.repository,
			claimed: {
				key: found.key,
				runId: header.runId
			},
			ownRef: host.env.GITHUB_REF ?? "",
			headSha: run.headSha
		});
		if (problem !== void 0) return { notice: problem };
		const { images, budget } = parseReport({
			text: report,
			source: THE_REPORT
		});
		if (!isSameBudget(budget, limits)) return { notice: OTHER_BUDGET };
		return { images: images.map(restoreAdvice).map(dropOwnPoint) };
	} catch (error) {
		return { notice: `The kept report of this commit can't be used: ${getMessage(error)}` };
	}
}
const THE_REPORT = "the kept report of this commit";
const OTHER_BUDGET = "The budget changed since the report of this commit was kept, so the image is measured again.";
const isSameBudget = ({ source, sha256, rules }, limits) => isDeepStrictEqual({
	source,
	sha256,
	rules
}, describeLimits(limits));
function dropOwnPoint({ history, ...image }) {
	const before = history === void 0 ? [] : listPoints(history).slice(0, -1);
	return before.length === 0 ? image : {
		...image,
		history: toImageHistory(before)
	};
}
//#endregion
export { restoreHead };
