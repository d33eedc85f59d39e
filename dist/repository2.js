import "./rolldown-runtime.js";
import { Lt as GateError } from "./start.js";
import { Ca as tryParseJson, xa as isRecord } from "./gate.js";
import { a as retry } from "./session.js";
//#region src/sources/registry/repository.ts
const MAX_MANIFEST_BYTES = 4 * 2 ** 20;
const MAX_TAGS_BYTES = 4 * 2 ** 20;
const TAGS = { what: "tags" };
const ACCEPT = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
async function fetchManifest(session, reference) {
	const requested = {
		what: reference.includes(":") ? "manifest" : "tag",
		name: reference
	};
	return retry(session.attempts(), async () => {
		const answer = await session.get(`manifests/${reference}`, { accept: ACCEPT }, requested);
		const mediaType = answer.headers["content-type"]?.replace(/;.*$/s, "").trim().toLowerCase() ?? "";
		if (mediaType === "text/html") throw new GateError("not-a-registry", { host: answer.url.host });
		return {
			bytes: await readDocument(session, answer, requested, MAX_MANIFEST_BYTES),
			mediaType
		};
	});
}
function fetchSmallBlob(session, digest, mostBytes) {
	const requested = {
		what: "blob",
		name: digest
	};
	return retry(session.attempts(), async () => {
		return readDocument(session, await session.get(`blobs/${digest}`, {}, requested), requested, mostBytes);
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
	throw new GateError("too-many-tags", { most: tags.size });
}
async function fetchTagPage(session, last) {
	const after = last === "" ? "" : `&last=${encodeURIComponent(last)}`;
	const answer = await session.get(`tags/list?n=1000${after}`, {}, TAGS);
	const bytes = await readDocument(session, answer, TAGS, MAX_TAGS_BYTES);
	const found = tryParseJson(Buffer.from(bytes).toString("utf8"));
	return {
		tags: (isRecord(found) && Array.isArray(found.tags) ? found.tags : []).filter((tag) => typeof tag === "string" && /^\w[\w.-]{0,127}$/.test(tag)),
		hasMore: /;\s*rel="?next"?/i.test(String(answer.headers.link ?? ""))
	};
}
async function readDocument(session, answer, requested, most) {
	const bytes = await session.http.readAtMost(answer, most);
	if (bytes !== void 0) return bytes;
	throw new GateError("registry-item-too-large", {
		requested,
		most
	});
}
//#endregion
export { fetchTags as i, fetchManifest as n, fetchSmallBlob as r, fetchEveryTag as t };
