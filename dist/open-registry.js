import "./rolldown-runtime.js";
import { Gt as Message, Lt as GateError, zt as addLocation } from "./start.js";
import { Ea as toBlobPath, Fn as checkDigest, In as computeSha256, Kn as readLayerStream, Sa as parseIndexOrManifest, Ta as shortenDigest, da as parseReference, ir as checkDocumentSize, jn as listImages, rr as MAX_DOCUMENT_BYTES } from "./gate.js";
import { i as PATIENCE, o as PassingFault, r as toEndpoint, t as Session } from "./session.js";
import { t as findNearNames } from "./near-names.js";
import { i as fetchTags, n as fetchManifest, r as fetchSmallBlob } from "./repository2.js";
//#region src/sources/registry/blob-stream.ts
async function* streamBlob(session, blob) {
	const attempts = session.attempts();
	let received = 0;
	while (received < blob.size) try {
		for await (const chunk of streamFrom(session, blob, received)) {
			received += chunk.length;
			if (received > blob.size) throw createSizeError(blob, "more");
			if (chunk.length > 0) attempts.noteProgress();
			yield chunk;
		}
		if (received < blob.size) throw new PassingFault(createTruncatedError(blob, received));
	} catch (error) {
		await attempts.noteFailure(error);
	}
}
async function* streamFrom(session, blob, position) {
	const { digest } = blob;
	const range = position === 0 ? {} : { range: `bytes=${position}-` };
	const answer = await session.get(`blobs/${digest}`, range, {
		what: "layer",
		name: shortenDigest(digest)
	}, isAnswer);
	let skipped = 0;
	try {
		skipped = findStart(answer, blob, position);
	} catch (error) {
		answer.body.destroy();
		throw error;
	}
	for await (const chunk of session.http.streamBody(answer)) {
		const rest = chunk.subarray(position - skipped);
		skipped = Math.min(position, skipped + chunk.length);
		if (rest.length > 0) yield rest;
	}
}
const isAnswer = (status) => status === 200 || status === 206 || status === 416;
function findStart(answer, blob, position) {
	const { start, total } = readExtent(answer);
	if (total !== void 0 && total !== blob.size) throw createSizeError(blob, total < blob.size ? "fewer" : "more");
	if (start === 0 || start === position) return start;
	throw new GateError("layer-part-wrong", { host: answer.url.host });
}
function readExtent({ status, headers }) {
	if (status === 200) return {
		start: 0,
		total: toNumber(headers["content-length"])
	};
	const [, start, total] = /^bytes (?:(\d{1,15})-\d{1,15}|\*)\/(\d{1,15}|\*)$/.exec(headers["content-range"] ?? "") ?? [];
	return {
		start: status === 206 ? toNumber(start) : void 0,
		total: toNumber(total)
	};
}
const toNumber = (digits) => digits === void 0 || !/^\d{1,15}$/.test(digits) ? void 0 : Number(digits);
const createSizeError = ({ digest, size }, than) => new GateError("blob-size-differs", {
	digest: shortenDigest(digest),
	size,
	than
});
const createTruncatedError = ({ digest, size }, received) => new GateError("layer-cut", {
	digest: shortenDigest(digest),
	received,
	size
});
//#endregion
//#region src/sources/registry/registry-store.ts
function openRegistryStore(session, root, rootBytes) {
	const listed = new Map();
	const list = (descriptors, isManifest) => {
		for (const descriptor of descriptors) {
			const name = toBlobPath(descriptor.digest);
			if (!listed.has(name)) listed.set(name, {
				descriptor,
				isManifest
			});
		}
	};
	const find = (name) => {
		const found = listed.get(name);
		if (found === void 0) throw new GateError("blob-missing", { name });
		return found;
	};
	const learn = (bytes, what) => {
		const document = parseIndexOrManifest(bytes, what);
		if (document.kind === "index") list(document.manifests, true);
		else list([document.config, ...document.layers], false);
	};
	list([root], true);
	return {
		readBy: new Message("read-registry", {}),
		sizeOf: (name) => listed.get(name)?.descriptor.size,
		document: async (name) => {
			const { descriptor, isManifest } = find(name);
			const { digest, size } = descriptor;
			if (!isManifest) {
				checkDocumentSize(shortenDigest(digest), size);
				return fetchSmallBlob(session, digest, MAX_DOCUMENT_BYTES);
			}
			const bytes = digest === root.digest ? rootBytes : (await fetchManifest(session, digest)).bytes;
			checkDigest(bytes, digest, "manifest");
			learn(bytes, shortenDigest(digest));
			return bytes;
		},
		layer: async (name, request) => {
			const { descriptor } = find(name);
			try {
				return await readLayerStream(streamBlob(session, descriptor), request, descriptor.digest);
			} catch (error) {
				throw addLocation(error, shortenDigest(descriptor.digest));
			}
		},
		close: () => session.close()
	};
}
//#endregion
//#region src/sources/registry/open-registry.ts
async function openRegistry(text, given, patience = PATIENCE) {
	const reference = parseReference(text);
	const session = new Session(reference, toEndpoint(reference, given.host.env), given.host, patience);
	const context = {
		...given,
		name: given.name ?? text,
		select: void 0
	};
	try {
		const fetched = await toRoot(session, reference);
		const root = toDescriptor(fetched, reference);
		const store = openRegistryStore(session, root, fetched.bytes);
		return {
			...await listImages(store, [root], {
				fileName: text,
				isAsPushed: true,
				isRegistry: true
			}, context),
			close: store.close
		};
	} catch (error) {
		session.close();
		throw error;
	}
}
async function toRoot(session, { tag, digest }) {
	try {
		return await fetchManifest(session, digest ?? tag);
	} catch (error) {
		throw error instanceof GateError && error.code === "SOURCE_NOT_FOUND" && digest === void 0 ? await addNearTags(error, session, tag) : error;
	}
}
function toDescriptor({ bytes, mediaType }, { digest }) {
	return {
		mediaType,
		digest: digest ?? computeSha256(bytes),
		size: bytes.length,
		annotations: {}
	};
}
async function addNearTags(error, session, tag) {
	const tags = await fetchTags(session);
	const near = findNearNames(tag, tags);
	const shown = near.length > 0 ? near : tags.slice(-MAX_TAGS_SHOWN);
	if (shown.length === 0) return error;
	const fix = near.length > 0 ? new Message("did-you-mean", { names: near }) : new Message("existing-tags", { tags: shown });
	return error.with({ fix });
}
const MAX_TAGS_SHOWN = 5;
//#endregion
export { openRegistry };
