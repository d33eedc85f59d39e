import "./rolldown-runtime.js";
import { B as followInCheckout, Gt as Message, Lt as GateError, Mt as readRegularFile, Pt as toUnreadableFile, Qt as listDistinct, Ut as toGateError, Vt as fromReported, Wt as toReported, d as parseNamedSources, u as checkUniqueNames } from "./start.js";
import { Ca as tryParseJson, Ut as listFleetLimits, _t as measureFleet, da as parseReference, ga as computeFleetVerdict, ht as judgeFleet, o as createMeasurer, q as readLimits, ua as isReference, xa as isRecord } from "./gate.js";
import { t as REPORT_ORIGIN } from "./report-origin.js";
import { r as openImages } from "./open.js";
import { t as readList } from "./input-list.js";
import { t as mapPooled } from "./map-pooled.js";
import { a as retry, i as PATIENCE, n as discard, r as toEndpoint, t as Session } from "./session.js";
import { t as NO_LIMITS } from "./request.js";
//#region src/sources/registry/list-repositories.ts
const PATTERN = /^registry:(?:\/\/)?([^/]+)\/((?:[^/*]+\/)*)\*(?::([^/*:]+))?$/;
function parseRepositoryPattern(source) {
	if (!source.startsWith("registry:") || !source.includes("*")) return void 0;
	const [, registry = "", prefix = "", tag = "latest"] = PATTERN.exec(source) ?? [];
	if ((/[.:]/.test(registry) || registry === "localhost") && isReference(`${registry}/${prefix}a:${tag}`)) return {
		registry,
		prefix,
		tag
	};
	throw new GateError("repository-pattern-invalid", { source });
}
const FIRST_QUERY = "n=1000";
const MOST_REPOSITORIES = 1e4;
const MOST_PAGE_BYTES = 4 * 2 ** 20;
const MOST_PAGES = 1e3;
async function listRepositories(pattern, host, patience = PATIENCE) {
	const { registry, prefix, tag } = pattern;
	const reference = parseReference(`${registry}/${prefix}a`);
	const session = new Session(reference, toEndpoint(reference, host.env), host, patience, "registry:catalog:*");
	try {
		const names = new Set();
		let query = FIRST_QUERY;
		for (let pages = 0; query !== void 0; pages++) {
			const page = await readPage(session, query, pattern);
			for (const name of page.names) if (name.startsWith(prefix)) names.add(name);
			if (names.size > MOST_REPOSITORIES || pages === MOST_PAGES) throw new GateError("too-many-repositories", {
				registry,
				most: MOST_REPOSITORIES
			});
			query = page.next;
		}
		if (names.size === 0) throw new GateError("no-repositories", {
			registry,
			prefix
		});
		return [...names].sort().map((name) => `registry:${registry}/${name}:${tag}`);
	} finally {
		session.close();
	}
}
async function readPage(session, query, pattern) {
	try {
		return await retry(session.attempts(), async () => {
			const answer = await session.getCatalog(query, isFinal);
			if (answer.status === 400 && query === FIRST_QUERY) {
				discard(answer);
				return {
					names: [],
					next: ""
				};
			}
			const { status } = answer;
			if (status !== 200) throw createUnlistedError(pattern, { status });
			return {
				names: parseNames(await session.http.readAtMost(answer, MOST_PAGE_BYTES), pattern),
				next: parseNext(answer.headers.link, query, pattern)
			};
		});
	} catch (error) {
		throw error instanceof GateError && error.id === "registry-denies-access" ? createUnlistedError(pattern, "denied") : error;
	}
}
const isFinal = (status) => [
	200,
	400,
	401,
	403,
	404,
	405,
	501
].includes(status);
function parseNames(bytes, pattern) {
	const found = tryParseJson(bytes?.toString("utf8") ?? "");
	const names = isRecord(found) ? found.repositories : void 0;
	if (names === null) return [];
	if (!Array.isArray(names)) throw createUnlistedError(pattern, "not-a-list");
	const isValid = (name) => typeof name === "string" && isReference(`${pattern.registry}/${name}`) && !/[:@]/.test(name);
	if (names.every(isValid)) return names;
	throw createUnlistedError(pattern, "invalid-name");
}
function parseNext(link, query, pattern) {
	const [, target] = /<([^>]*)>\s*;\s*rel="?next"?/i.exec([link ?? ""].flat().join(", ")) ?? [];
	if (target === void 0) return void 0;
	const next = /\?([^#]+)/.exec(target)?.[1];
	if (next !== void 0 && next !== query) return next;
	throw createUnlistedError(pattern, "invalid-link");
}
const createUnlistedError = ({ registry }, problem) => new GateError("repositories-unlisted", {
	registry,
	problem
});
//#endregion
//#region src/gate/fleet-images.ts
async function expandSources(named, host) {
	return (await Promise.all(named.map((one) => expandSource(one, host)))).flat();
}
async function expandSource(named, host) {
	const pattern = parseRepositoryPattern(named.source);
	if (pattern === void 0) return [{
		...named,
		isListed: false
	}];
	if (named.name !== void 0) throw new GateError("name-for-pattern", {
		name: named.name,
		source: named.source
	});
	host.progress(`listing ${pattern.registry}`, 0);
	return (await listRepositories(pattern, host)).map((source) => ({
		name: void 0,
		source,
		isListed: true
	}));
}
//#endregion
//#region src/gate/fleet-sources.ts
const MOST_AT_ONCE = 4;
async function measureFleetSources(request, host) {
	const { budget } = await readLimits({
		...request,
		ruleFlags: []
	}, host);
	const fleetLimits = listFleetLimits(budget);
	const sources = await expandSources(request.images, host);
	const withFiles = request.withFiles || fleetLimits.some(({ of }) => of === "node");
	const needs = {
		files: withFiles,
		stored: true,
		tree: false,
		estimate: false
	};
	const measure = createMeasurer(request.platforms, NO_LIMITS, host, needs);
	const opened = await mapPooled(sources, !withFiles && sources.every(({ source }) => source.startsWith("registry:")) ? MOST_AT_ONCE : 1, (named, done) => {
		host.progress("measuring images", done, sources.length);
		return openMembers(named, measure, host);
	});
	const facts = opened.flatMap(({ images }) => images);
	const failed = opened.flatMap((one) => one.failed);
	const [error] = failed;
	if (facts.length === 0 && error !== void 0) throw fromReported({
		...error.error,
		where: error.error.where ?? error.source
	});
	const missing = opened.flatMap((one) => one.missing);
	const problem = new Message("repositories-without-tag", {
		missing,
		count: missing.length,
		isOne: missing.length === 1
	});
	if (facts.length === 0 && missing.length > 0) throw new GateError("no-repository-has-tag", { problem });
	const fleet = judgeFleet(measureFleet(facts), fleetLimits, failed.length === 0);
	return {
		...REPORT_ORIGIN,
		verdict: failed.length > 0 ? "unmeasured" : computeFleetVerdict(fleet),
		notices: [...listDistinct(opened.flatMap(({ notices }) => notices)), ...missing.length > 0 ? [problem] : []],
		...fleet,
		failed
	};
}
async function openMembers(named, measure, host) {
	const { source, isListed } = named;
	const isMissing = ({ code, message }) => isListed && code === "SOURCE_NOT_FOUND" && message.startsWith("there is no tag ");
	try {
		const { images, errors } = await openImages(named, measure);
		return {
			images: images.map(({ key, facts }) => ({
				...facts,
				key
			})),
			notices: images.flatMap(({ notices = [] }) => notices),
			failed: errors.filter((error) => !isMissing(error)).map((error) => ({
				source,
				error: toReported(error)
			})),
			missing: errors.some(isMissing) ? [source] : []
		};
	} catch (error) {
		const known = toGateError(error, new Message("debug-output", {}));
		if (host.signal.aborted || known.code === "USAGE") throw error;
		return {
			images: [],
			notices: [],
			failed: isMissing(known) ? [] : [{
				source,
				error: toReported(known)
			}],
			missing: isMissing(known) ? [source] : []
		};
	}
}
//#endregion
//#region src/cli/fleet.ts
const MOST_LIST_BYTES = 2 ** 20;
const MOST_IMAGES = 1e4;
async function readFleet({ request, listPath }, host) {
	const listed = listPath === void 0 ? [] : await readListFile(listPath, host);
	const images = [...request.images, ...parseNamedSources(listed)];
	checkUniqueNames(images);
	if (images.length > MOST_IMAGES) throw new GateError("fleet-too-large", {
		count: images.length,
		most: MOST_IMAGES
	}, { where: listPath });
	if (images.length > 0) return measureFleetSources({
		...request,
		images
	}, host);
	throw new GateError("no-images-of-fleet", { isListed: listPath !== void 0 }, { where: listPath });
}
async function readListFile(path, host) {
	const entries = readList(await readListText(path, host), "unclear");
	const problems = entries.flatMap((entry) => "problem" in entry ? [entry.problem] : []);
	if (problems.length === 0) return entries.flatMap((entry) => "text" in entry ? [entry.text] : []);
	throw new GateError("image-list-invalid", { problems }, { where: path });
}
async function readListText(path, host) {
	try {
		return (await readRegularFile(followInCheckout(path, host), MOST_LIST_BYTES)).toString();
	} catch (error) {
		const { reason } = toUnreadableFile(error);
		throw new GateError("image-list-unreadable", { reason }, { where: path });
	}
}
//#endregion
export { readFleet };
