import "./rolldown-runtime.js";
import { Gt as Message, Ht as getMessage, Zt as formatSentences } from "./start.js";
import { Et as restoreAdvice, Jr as listPoints, Xr as toImageHistory, ot as describeLimits } from "./gate.js";
import { a as getValue, i as getText, t as describeRefusal } from "./refusal.js";
import { h as parseEntry, i as readKeptRun, r as listKeptEntries, s as openCache, t as computeHeadPrefix } from "./head-report.js";
import { t as parseReport } from "./parse-report.js";
import { isDeepStrictEqual } from "node:util";
//#region src/publish/github/head-origin.ts
async function checkHeadOrigin(client, request) {
	const { repository, claimed, ownRef, headSha } = request;
	try {
		const entries = (await listKeptEntries(client, repository, claimed.key)).filter(({ createdAt }) => createdAt !== "");
		const [entry] = entries;
		if (entry === void 0 || entries.length > 1 || entry.ref !== ownRef) return new Message("head-report-of-other-ref", { ref: ownRef });
		const run = await readKeptRun(client, repository, claimed.runId);
		if (run.event !== "pull_request" || run.sha !== headSha) return new Message("head-report-of-other-run", {
			event: run.event,
			sha: run.sha
		});
		if (!(Date.parse(entry.createdAt) >= Date.parse(run.started))) return new Message("head-report-older-than-run", {});
		const other = await findRunOfOtherHead(client, request, run.branch, entry.createdAt);
		return other === void 0 ? void 0 : new Message("head-report-in-other-run", { sha: other ?? void 0 });
	} catch (error) {
		return describeRefusal(error, "headOrigin", client.access);
	}
}
const WRITERS = new Set([...[
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
]]);
const PER_PAGE = 100;
const MOST_PAGES = 10;
async function findRunOfOtherHead(client, { repository, headSha }, branch, savedAt) {
	for (let page = 1; page <= MOST_PAGES; page++) {
		const runs = await client.ask({
			route: "GET /repos/{owner}/{repo}/actions/runs",
			parameters: {
				repository,
				branch,
				per_page: PER_PAGE,
				page
			},
			read: readRuns
		});
		const other = runs.find(({ sha, event, isEnded, endedAt }) => sha !== headSha && WRITERS.has(event) && !(isEnded && Date.parse(endedAt) < Date.parse(savedAt)));
		if (other !== void 0) return other.sha;
		if (runs.length < PER_PAGE) return void 0;
	}
	return null;
}
function readRuns(answer) {
	const runs = getValue(answer, "workflow_runs");
	if (!Array.isArray(runs)) return void 0;
	return runs.map((run) => ({
		sha: getText(run, "head_sha") ?? "",
		event: getText(run, "event") ?? "",
		isEnded: getText(run, "status") === "completed",
		endedAt: getText(run, "updated_at") ?? ""
	}));
}
//#endregion
//#region src/action/restore-head.ts
async function restoreHead(request, limits, step) {
	const { run, client } = step.github;
	if (run === void 0 || client === void 0) return void 0;
	try {
		const cache = openCache(step, "read");
		if (cache instanceof Message) return void 0;
		const found = await cache.restore([await computeHeadPrefix(request, run, step)]);
		if (found === void 0) return void 0;
		const { header, report } = parseEntry(found.text);
		const problem = await checkHeadOrigin(client, {
			repository: run.repository,
			claimed: {
				key: found.key,
				runId: header.runId
			},
			ownRef: step.host.env.GITHUB_REF ?? "",
			headSha: run.headSha
		});
		if (problem !== void 0) return { notice: problem };
		const { images, budget } = parseReport({
			text: report,
			source: found.key
		});
		if (!isSameBudget(budget, limits)) return { notice: new Message("head-report-of-other-budget", {}) };
		return { images: images.map(restoreAdvice).map(dropOwnPoint) };
	} catch (error) {
		return { notice: new Message("head-report-unusable", { reason: getMessage(error) }) };
	}
}
const isSameBudget = ({ source, sha256, rules }, limits) => isDeepStrictEqual({
	source,
	sha256,
	rules
}, formatSentences(describeLimits(limits), "action"));
function dropOwnPoint({ history, ...image }) {
	const before = history === void 0 ? [] : listPoints(history).slice(0, -1);
	return before.length === 0 ? image : {
		...image,
		history: toImageHistory(before)
	};
}
//#endregion
export { restoreHead };
