import "./rolldown-runtime.js";
import { Gt as Message, Rt as ReasonError } from "./start.js";
import { Vt as APPROVER_ROLES } from "./gate.js";
import { a as getValue, i as getText, r as GithubFailure, t as describeRefusal } from "./refusal.js";
import { n as parseApprovalRecord } from "./approval-record.js";
//#region src/publish/github/approval-record.ts
async function listApprovedBefore(client, { repository, pullRequest }) {
	try {
		return (await client.query(COMMENTS, {
			repository,
			number: pullRequest
		}, readOwnBodies)).flatMap(parseApprovalRecord);
	} catch {
		return [];
	}
}
const COMMENTS = `query Records($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100) { nodes { body viewerDidAuthor author { login } editor { login } } }
    }
  }
}`;
function readOwnBodies(data) {
	const nodes = getValue(data, "repository", "pullRequest", "comments", "nodes");
	if (!Array.isArray(nodes)) return void 0;
	return nodes.flatMap((node) => {
		const editor = getText(node, "editor", "login");
		return getValue(node, "viewerDidAuthor") === true && (editor === void 0 || editor === getText(node, "author", "login")) ? getText(node, "body") ?? [] : [];
	});
}
//#endregion
//#region src/publish/github/approval-pull.ts
const APPROVALS = `query Approvals($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      headRefName
      headRepository { nameWithOwner }
      author { __typename login }
      labels(first: 100) { nodes { name } }
      timelineItems(last: 100, itemTypes: [LABELED_EVENT]) {
        nodes { ... on LabeledEvent { createdAt actor { __typename login } label { name } } }
      }
      latestOpinionatedReviews(first: 100) {
        nodes {
          state submittedAt authorCanPushToRepository
          author { __typename login } commit { oid }
        }
      }
    }
  }
}`;
function readPull({ client, request }) {
	const variables = {
		repository: request.repository,
		number: request.pullRequest
	};
	return client.query(APPROVALS, variables, (data) => toPullFacts(getValue(data, "repository", "pullRequest"), request.terms.label));
}
function toPullFacts(pull, label) {
	const headSha = getText(pull, "headRefOid");
	const [labels, events, reviews] = [
		"labels",
		"timelineItems",
		"latestOpinionatedReviews"
	].map((name) => getValue(pull, name, "nodes"));
	if (headSha === void 0) return void 0;
	if (!(Array.isArray(labels) && Array.isArray(events) && Array.isArray(reviews))) return void 0;
	const last = events.findLast((event) => getValue(event, "label", "name") === label);
	return {
		headSha,
		headRef: getText(pull, "headRefName") ?? "",
		headRepository: getText(pull, "headRepository", "nameWithOwner") ?? null,
		author: toActor(getValue(pull, "author")),
		hasLabel: label !== null && labels.some((node) => getValue(node, "name") === label),
		labeled: last && {
			actor: toActor(getValue(last, "actor")),
			at: toTime(last, "createdAt")
		},
		reviews: reviews.filter((review) => getValue(review, "state") === "APPROVED").map((review) => ({
			actor: toActor(getValue(review, "author")),
			at: toTime(review, "submittedAt"),
			commit: getText(review, "commit", "oid") ?? "",
			canPush: getValue(review, "authorCanPushToRepository") === true
		}))
	};
}
function toActor(node) {
	const [type, login] = [getText(node, "__typename"), getText(node, "login")];
	return type === void 0 || login === void 0 ? null : {
		type,
		login
	};
}
const toTime = (node, name) => getText(node, name) ?? "";
//#endregion
//#region src/publish/github/approver-facts.ts
function readPushes(pull, { client, request }) {
	const head = request.headSha ?? pull.headSha;
	const { headRepository: repository } = pull;
	if (repository === null) throw new GithubFailure({
		kind: "broken",
		message: new Message("head-repository-deleted", {})
	});
	return client.ask({
		route: "GET /repos/{owner}/{repo}/activity",
		parameters: {
			repository,
			ref: `refs/heads/${pull.headRef}`,
			per_page: 100
		},
		read: (answer) => {
			if (!Array.isArray(answer)) return void 0;
			const pushes = answer.filter((one) => getValue(one, "after") === head);
			const by = pushes.flatMap((one) => getText(one, "actor", "login") ?? []);
			const at = sortTimes(pushes.flatMap((one) => getText(one, "timestamp") ?? [])).at(-1);
			return by.length === 0 || at === void 0 ? void 0 : {
				by,
				at
			};
		}
	});
}
function readRole(username, { client, request }) {
	return client.ask({
		route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
		parameters: {
			repository: request.repository,
			username
		},
		read: (answer) => {
			const role = getText(answer, "role_name");
			if (role === void 0) return void 0;
			if (role === "none" || APPROVER_ROLES.some((one) => one === role)) return role;
			const base = getValue(answer, "user", "permissions");
			return BASE_PERMISSIONS.filter(([name]) => getValue(base, name) === true).at(-1)?.[1] ?? getText(answer, "permission");
		}
	});
}
const BASE_PERMISSIONS = [
	["pull", "read"],
	["triage", "triage"],
	["push", "write"],
	["maintain", "maintain"],
	["admin", "admin"]
];
const sortTimes = (times) => times.toSorted((a, b) => Date.parse(a) - Date.parse(b));
function readFirstSuite(pull, { client, request }) {
	const ref = request.headSha ?? pull.headSha;
	return client.ask({
		route: "GET /repos/{owner}/{repo}/commits/{ref}/check-suites",
		parameters: {
			repository: request.repository,
			ref,
			per_page: 100
		},
		read: (answer) => {
			const suites = getValue(answer, "check_suites");
			if (!Array.isArray(suites)) return void 0;
			return sortTimes(suites.flatMap((suite) => getText(suite, "created_at") ?? []))[0];
		}
	});
}
//#endregion
//#region src/publish/github/approvals.ts
async function readApprovals(client, request) {
	const steps = {
		client,
		request
	};
	try {
		const pull = await askFor("approval", client, () => readPull(steps));
		const candidates = listCandidates(pull, request);
		const notices = [];
		const approvals = [];
		for (const one of candidates) {
			const reason = await findObjection(one, pull, steps);
			if (reason !== void 0) notices.push(new Message("approval-not-counted", {
				label: one.label,
				reason
			}));
			else approvals.push(await date(one, pull, steps));
		}
		return {
			approvals,
			notices
		};
	} catch (error) {
		if (error instanceof Unchecked) return {
			approvals: [],
			notices: [error.reason]
		};
		throw error;
	}
}
var Unchecked = class extends ReasonError {};
async function askFor(what, client, work) {
	try {
		return await work();
	} catch (error) {
		throw new Unchecked(describeRefusal(error, what, client.access));
	}
}
function listCandidates(pull, { terms, headSha }) {
	const head = headSha ?? pull.headSha;
	const ofHead = (terms.isReviewEnough ? pull.reviews : []).filter(({ commit }) => commit === head);
	const { label } = terms;
	const labeled = pull.hasLabel && label !== null ? [{
		label,
		...pull.labeled ?? {
			actor: null,
			at: ""
		}
	}] : [];
	return [...ofHead, ...labeled];
}
const isBot = ({ type }) => type === "Bot";
const formatLogin = (actor) => `${actor.login}${isBot(actor) ? "[bot]" : ""}`;
const isSame = (one, other) => one.toLowerCase() === other.toLowerCase();
const refuse = (actor, why) => new Message("approver-refused", {
	login: formatLogin(actor),
	why
});
async function findObjection({ actor, label, canPush }, pull, steps) {
	const { by, role } = steps.request.terms;
	if (actor === null || isSame(actor.login, "ghost")) return new Message("approver-deleted", {});
	const login = formatLogin(actor);
	if (by.length === 0 && role === null) return label !== void 0 || canPush ? void 0 : refuse(actor, "no write access");
	if (pull.author !== null && isSame(formatLogin(pull.author), login)) return refuse(actor, "author");
	if ((await askFor("pusher", steps.client, () => readPushes(pull, steps))).by.some((pusher) => isSame(pusher, login))) return refuse(actor, "pusher");
	return by.some((listed) => isSame(listed, login)) ? void 0 : objectToRole(actor, steps);
}
async function objectToRole(actor, steps) {
	const { by, role } = steps.request.terms;
	if (isBot(actor)) return refuse(actor, "unlisted bot");
	if (actor.type !== "User") return refuse(actor, "not a user");
	if (role === null) return refuse(actor, "unlisted");
	const own = await askFor("role", steps.client, () => readRole(actor.login, steps));
	if (APPROVER_ROLES.indexOf(own) >= APPROVER_ROLES.indexOf(role)) return void 0;
	return new Message("approver-role-too-low", {
		login: formatLogin(actor),
		role: own,
		required: role,
		isUnlisted: by.length > 0
	});
}
async function date({ actor, label, at }, pull, steps) {
	const by = actor === null ? "ghost" : formatLogin(actor);
	if (label === void 0) return {
		by,
		at,
		isOlderThanHead: false
	};
	const { by: listed, role } = steps.request.terms;
	if (listed.length === 0 && role === null) return {
		label,
		by,
		at,
		isOlderThanHead: false
	};
	return {
		label,
		by,
		at,
		isOlderThanHead: ![await askFor("suites", steps.client, () => readFirstSuite(pull, steps)), (await askFor("pusher", steps.client, () => readPushes(pull, steps))).at].every((time) => Date.parse(at) > Date.parse(time))
	};
}
//#endregion
//#region src/publish/github/merge-queue.ts
async function listPullRequestsOfGroup(client, run) {
	const { repository, pullRequest, baseSha, baseRef } = run;
	const own = pullRequest === null ? [] : [pullRequest];
	if (baseSha === null || baseRef === null) return {
		numbers: own,
		notices: []
	};
	try {
		const entries = await client.query(QUEUE, {
			repository,
			branch: baseRef
		}, readEntries);
		return {
			numbers: [...new Set([...own, ...listAhead(baseSha, entries)])],
			notices: []
		};
	} catch (error) {
		return {
			numbers: own,
			notices: [describeRefusal(error, "queue", client.access)]
		};
	}
}
const QUEUE = `query Queue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        nodes { baseCommit { oid } headCommit { oid } pullRequest { number } }
      }
    }
  }
}`;
function listAhead(base, entries) {
	const ahead = [];
	for (let at = base; at !== void 0;) {
		const before = entries.find(({ head }) => head === at);
		if (before === void 0 || ahead.includes(before)) break;
		ahead.push(before);
		at = before.base;
	}
	return ahead.map(({ number }) => number);
}
function readEntries(data) {
	const queue = getValue(data, "repository", "mergeQueue");
	if (queue === null) return [];
	const nodes = getValue(queue, "entries", "nodes");
	if (!Array.isArray(nodes)) return void 0;
	return nodes.flatMap((node) => {
		const number = getValue(node, "pullRequest", "number");
		const [base, head] = [getText(node, "baseCommit", "oid"), getText(node, "headCommit", "oid")];
		return typeof number === "number" ? [{
			base,
			head,
			number
		}] : [];
	});
}
//#endregion
//#region src/action/approvals.ts
const NOBODY = {
	overrides: [],
	notices: []
};
async function findOverrides(budget, { run, client }) {
	const { override, overrideLabel } = budget;
	if (override === void 0 || run === void 0 || run.pullRequest === null) return NOBODY;
	if (client === void 0) return {
		overrides: [],
		notices: [new Message("no-token-for-approvals", {})]
	};
	const isQueued = run.event === "merge_group";
	const group = isQueued ? await listPullRequestsOfGroup(client, run) : {
		numbers: [run.pullRequest],
		notices: []
	};
	const terms = {
		label: overrideLabel,
		isReviewEnough: override.isReviewEnough,
		by: override.by,
		role: override.role
	};
	const overrides = [];
	const notices = [...group.notices];
	for (const pullRequest of group.numbers) {
		const headSha = isQueued ? null : run.headSha;
		const found = await readApprovals(client, {
			repository: run.repository,
			pullRequest,
			headSha,
			terms
		});
		notices.push(...found.notices);
		overrides.push(...await limitOlder(found.approvals, {
			...run,
			pullRequest
		}, client));
	}
	return {
		overrides,
		notices
	};
}
async function limitOlder(approvals, run, client) {
	const before = approvals.some(({ isOlderThanHead }) => isOlderThanHead) ? await listApprovedBefore(client, run) : [];
	return approvals.map(({ isOlderThanHead, ...approval }) => isOlderThanHead ? {
		...approval,
		approved: selectApproved(approval, before)
	} : approval);
}
const selectApproved = ({ label, by, at }, before) => new Map(before.filter((one) => one.label === label && one.by === by && one.at === at).map(({ finding, value }) => [finding, value]));
//#endregion
export { findOverrides };
