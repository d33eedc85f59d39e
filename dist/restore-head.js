import "./rolldown-runtime.js";
import { o as getMessage } from "./exit-when-done.js";
import { _t as restoreAdvice, et as describeLimits, xr as toImageHistory, yr as listPoints } from "./gate.js";
import { a as getValue, i as getText, t as describeRefusal } from "./refusal.js";
import { _ as computeBoundMs, p as parseEntry, s as openReportCache, t as computeHeadPrefix } from "./head-report.js";
import { t as parseReport } from "./parse-report.js";
import { isDeepStrictEqual } from "node:util";
//#region src/publish/github/head-origin.ts
async function checkHeadOrigin(client, request) {
	const { ownRef, headSha } = request;
	try {
		const entries = await listEntries(client, request);
		const [entry] = entries;
		if (entry === void 0 || entries.length > 1 || entry.ref !== ownRef) return `${NOT_USED}: its cache entry is missing, or belongs to a ref other than ${ownRef}`;
		const run = await readRun(client, request);
		if (run.event !== "pull_request" || run.sha !== headSha) return `${NOT_USED}: it names a ${run.event} run of ${run.sha.slice(0, 12)}`;
		if (!(Date.parse(entry.createdAt) >= Date.parse(run.started))) return `${NOT_USED}: it is older than the run it names`;
		const other = await findRunOfOtherHead(client, request, run.branch, entry.createdAt);
		return other === void 0 ? void 0 : `${NOT_USED}: a run of ${other} was still in progress when it was saved`;
	} catch (error) {
		return describeRefusal(error, "headOrigin", client.access);
	}
}
const NOT_USED = "The kept report of this commit is not used";
function listEntries(client, { repository, claimed: { key } }) {
	const [owner, repo] = repository.split("/");
	return client.ask({
		route: "GET /repos/{owner}/{repo}/actions/caches",
		parameters: {
			owner,
			repo,
			key,
			per_page: 100
		},
		read: (answer) => {
			const caches = getValue(answer, "actions_caches");
			if (!Array.isArray(caches)) return void 0;
			return caches.flatMap((cache) => {
				const [ref, createdAt] = [getText(cache, "ref"), getText(cache, "created_at")];
				return getText(cache, "key") === key && ref && createdAt ? [{
					ref,
					createdAt
				}] : [];
			});
		}
	});
}
function readRun(client, { repository, claimed: { runId } }) {
	const [owner, repo] = repository.split("/");
	return client.ask({
		route: "GET /repos/{owner}/{repo}/actions/runs/{run_id}",
		parameters: {
			owner,
			repo,
			run_id: Number(runId)
		},
		read: (answer) => {
			const [sha, event] = [getText(answer, "head_sha"), getText(answer, "event")];
			const [branch, started] = [getText(answer, "head_branch"), getText(answer, "created_at")];
			return sha && event && branch && started ? {
				sha,
				event,
				branch,
				started
			} : void 0;
		}
	});
}
const WRITERS = new Set([...[
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
]]);
const PER_PAGE = 100;
const MOST_PAGES = 10;
async function findRunOfOtherHead(client, { repository, headSha }, branch, savedAt) {
	const [owner, repo] = repository.split("/");
	for (let page = 1; page <= MOST_PAGES; page++) {
		const runs = await client.ask({
			route: "GET /repos/{owner}/{repo}/actions/runs",
			parameters: {
				owner,
				repo,
				branch,
				per_page: PER_PAGE,
				page
			},
			read: readRuns
		});
		const other = runs.find(({ sha, event, isEnded, endedAt }) => sha !== headSha && WRITERS.has(event) && !(isEnded && Date.parse(endedAt) < Date.parse(savedAt)));
		if (other !== void 0) return other.sha.slice(0, 12);
		if (runs.length < PER_PAGE) return void 0;
	}
	return "an unknown commit";
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
