import "./rolldown-runtime.js";
import { i as GateError, s as toGateError } from "./exit-when-done.js";
import { Bi as listFleetLimits, Di as parseReference, Ei as isReference, Fi as judgeFleet, Li as measureFleet, Pi as computeFleetVerdict, V as readLimits, ca as tryParseJson, o as createMeasurer, oa as isRecord, vi as joinNames } from "./gate.js";
import { Bt as readRegularFile, Ht as describeFileError, L as followInCheckout, Lt as UnreadableFile, d as parseNamedSources, u as checkUniqueNames, x as VERSION } from "./start.js";
import { r as openImages } from "./open.js";
import { t as readList } from "./input-list.js";
import { t as mapPooled } from "./map-pooled.js";
import { i as retry, n as discard, o as toEndpoint, r as PATIENCE, t as Session } from "./session.js";
import { t as toReportedError } from "./reported-error.js";
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
	throw new GateError("USAGE", `"${source}" is not a pattern of repositories`, { fix: "write registry:HOST/* or registry:HOST/PREFIX/*, with :TAG at the end if not latest" });
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
			if (names.size > MOST_REPOSITORIES || pages === MOST_PAGES) throw createTooManyError(pattern);
			query = page.next;
		}
		if (names.size === 0) throw createNoneError(pattern);
		return [...names].sort().map((name) => `registry:${registry}/${name}:${tag}`);
	} finally {
		session.close();
	}
}
async function readPage(session, query, pattern) {
	try {
		return await retry(session.attempts(), async () => {
			const answer = await session.getCatalog(query, LIST, isFinal);
			if (answer.status === 400 && query === FIRST_QUERY) {
				discard(answer);
				return {
					names: [],
					next: ""
				};
			}
			if (answer.status !== 200) throw createUnlistedError(pattern, `status ${answer.status}`);
			return {
				names: parseNames(await session.http.readAtMost(answer, MOST_PAGE_BYTES), pattern),
				next: parseNext(answer.headers.link, query, pattern)
			};
		});
	} catch (error) {
		throw error instanceof GateError && /credentials/.test(error.message) ? createUnlistedError(pattern, "access to the list is denied") : error;
	}
}
const LIST = "list of repositories";
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
	if (!Array.isArray(names)) throw createUnlistedError(pattern, "its response is not a list");
	const isValid = (name) => typeof name === "string" && isReference(`${pattern.registry}/${name}`) && !/[:@]/.test(name);
	if (names.every(isValid)) return names;
	throw createUnlistedError(pattern, "its list has an invalid name");
}
function parseNext(link, query, pattern) {
	const [, target] = /<([^>]*)>\s*;\s*rel="?next"?/i.exec([link ?? ""].flat().join(", ")) ?? [];
	if (target === void 0) return void 0;
	const next = /\?([^#]+)/.exec(target)?.[1];
	if (next !== void 0 && next !== query) return next;
	throw createUnlistedError(pattern, "its list has an invalid link to the next page");
}
const createUnlistedError = ({ registry }, why) => new GateError("SOURCE_UNREADABLE", `${registry} does not list its repositories: ${why}`, { fix: "write the images in a file, one per line, and use --from FILE; or log in with an account that can list repositories" });
const createNoneError = ({ registry, prefix }) => new GateError("SOURCE_NOT_FOUND", `${registry} lists no repository${prefix === "" ? "" : ` below ${prefix}`}`, { fix: "check the spelling, and whether the account can read them" });
const createTooManyError = ({ registry }) => new GateError("LIMIT_EXCEEDED", `${registry} lists more than ${MOST_REPOSITORIES} matching repositories`, { fix: "write a longer prefix" });
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
	if (named.name !== void 0) throw new GateError("USAGE", `"${named.name}" can't name all images of a pattern`, { fix: `remove the name: ${named.source}` });
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
	const limits = {
		budget: void 0,
		flags: new Map()
	};
	const measure = createMeasurer(request.platforms, limits, host, needs);
	const opened = await mapPooled(sources, !withFiles && sources.every(({ source }) => source.startsWith("registry:")) ? MOST_AT_ONCE : 1, (named, done) => {
		host.progress("measuring images", done, sources.length);
		return openMembers(named, measure, host);
	});
	const facts = opened.flatMap(({ images }) => images);
	const failed = opened.flatMap((one) => one.failed);
	const [error] = failed;
	if (facts.length === 0 && error !== void 0) throw new GateError(error.error.code, error.error.message, {
		where: error.error.where ?? error.source,
		fix: error.error.fix
	});
	const missing = opened.flatMap((one) => one.missing);
	if (facts.length === 0 && missing.length > 0) throw new GateError("SOURCE_NOT_FOUND", describeMissing(missing), { fix: "write the tag at the end of the pattern, e.g. registry:HOST/PREFIX/*:main" });
	const fleet = judgeFleet(measureFleet(facts), fleetLimits, failed.length === 0);
	return {
		schemaVersion: 2,
		tool: {
			name: "plimsoll",
			version: VERSION
		},
		verdict: failed.length > 0 ? "unmeasured" : computeFleetVerdict(fleet),
		notices: [...new Set(opened.flatMap(({ notices }) => notices)), ...missing.length > 0 ? [describeMissing(missing)] : []],
		...fleet,
		failed
	};
}
function describeMissing(missing) {
	return `${missing.length === 1 ? "1 listed repository does" : `${missing.length} listed repositories do`} not have the tag: ${joinNames(missing, MOST_NAMED)}`;
}
const MOST_NAMED = 5;
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
				error: toReportedError(error)
			})),
			missing: errors.some(isMissing) ? [source] : []
		};
	} catch (error) {
		const known = toGateError(error, "the output of PLIMSOLL_DEBUG=1");
		if (host.signal.aborted || known.code === "USAGE") throw error;
		return {
			images: [],
			notices: [],
			failed: isMissing(known) ? [] : [{
				source,
				error: toReportedError(known)
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
	if (images.length > MOST_IMAGES) throw new GateError("LIMIT_EXCEEDED", `${images.length} images are specified`, {
		where: listPath,
		fix: `specify at most ${MOST_IMAGES} at once`
	});
	if (images.length > 0) return measureFleetSources({
		...request,
		images
	}, host);
	throw new GateError("USAGE", listPath === void 0 ? "no image is specified" : "the list is empty", {
		where: listPath,
		fix: "write: plimsoll fleet SOURCE SOURCE, or list them in a file: fleet --from FILE"
	});
}
async function readListFile(path, host) {
	const entries = readList(await readListText(path, host), "unclear");
	const problems = entries.flatMap((entry) => "problem" in entry ? [entry.problem] : []);
	if (problems.length === 0) return entries.flatMap((entry) => "text" in entry ? [entry.text] : []);
	throw new GateError("USAGE", problems.join("\n"), { where: path });
}
async function readListText(path, host) {
	try {
		return (await readRegularFile(followInCheckout(path, host), MOST_LIST_BYTES)).toString();
	} catch (error) {
		throw new GateError("USAGE", `the list of images can't be read: ${error instanceof UnreadableFile ? error.message : describeFileError(error)}`, {
			where: path,
			fix: "check the path of --from"
		});
	}
}
//#endregion
export { readFleet };
