import "./rolldown-runtime.js";
import { i as GateError } from "./exit-when-done.js";
import { ca as tryParseJson, oa as isRecord } from "./gate.js";
import { i as retry } from "./session.js";
//#region src/sources/registry/repository.ts
const MAX_MANIFEST_BYTES = 4 * 2 ** 20;
const MAX_TAGS_BYTES = 4 * 2 ** 20;
const ACCEPT = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
async function fetchManifest(session, reference) {
	const what = reference.includes(":") ? `manifest ${reference}` : `tag "${reference}"`;
	return retry(session.attempts(), async () => {
		const answer = await session.get(`manifests/${reference}`, { accept: ACCEPT }, what);
		const mediaType = answer.headers["content-type"]?.replace(/;.*$/s, "").trim().toLowerCase() ?? "";
		if (mediaType === "text/html") throw createNoRegistryError(answer);
		return {
			bytes: await readDocument(session, answer, what, MAX_MANIFEST_BYTES),
			mediaType
		};
	});
}
function fetchSmallBlob(session, digest, mostBytes) {
	return retry(session.attempts(), async () => {
		return readDocument(session, await session.get(`blobs/${digest}`, {}, `blob ${digest}`), `blob ${digest}`, mostBytes);
	});
}
async function fetchTags(session) {
	try {
		return (await fetchTagPage(session, "")).tags;
	} catch {
		return [];
	}
}
const MOST_TAG_PAGES = 100;
async function fetchEveryTag(session) {
	const tags = new Set();
	let last = "";
	for (let page = 0; page < MOST_TAG_PAGES; page++) {
		const found = await retry(session.attempts(), () => fetchTagPage(session, last));
		for (const tag of found.tags) tags.add(tag);
		const end = found.tags.at(-1) ?? "";
		if (!found.hasMore || end === "" || end === last) return [...tags];
		last = end;
	}
	throw new GateError("LIMIT_EXCEEDED", `the registry lists more than ${tags.size} tags`);
}
async function fetchTagPage(session, last) {
	const after = last === "" ? "" : `&last=${encodeURIComponent(last)}`;
	const answer = await session.get(`tags/list?n=1000${after}`, {}, "list of tags");
	const bytes = await readDocument(session, answer, "list of tags", MAX_TAGS_BYTES);
	const found = tryParseJson(Buffer.from(bytes).toString("utf8"));
	return {
		tags: (isRecord(found) && Array.isArray(found.tags) ? found.tags : []).filter((tag) => typeof tag === "string" && /^\w[\w.-]{0,127}$/.test(tag)),
		hasMore: /;\s*rel="?next"?/i.test(String(answer.headers.link ?? ""))
	};
}
async function readDocument(session, answer, what, mostBytes) {
	const bytes = await session.http.readAtMost(answer, mostBytes);
	if (bytes !== void 0) return bytes;
	throw new GateError("LIMIT_EXCEEDED", `the ${what} exceeds the maximum of ${mostBytes} bytes`);
}
const createNoRegistryError = ({ url }) => new GateError("SOURCE_UNREADABLE", `${url.host} returned a web page, not a registry's response`, { fix: "check the name of the registry, and whether a proxy intercepts the connection" });
//#endregion
export { fetchTags as i, fetchManifest as n, fetchSmallBlob as r, fetchEveryTag as t };
