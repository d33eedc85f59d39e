import "./rolldown-runtime.js";
import { i as addLocation, r as GateError } from "./errors.js";
import { n as parseBlobPath } from "./digest.js";
import { i as readJson, r as parseIndexOrManifest, t as isRecord } from "./manifest.js";
import { r as option } from "./options.js";
import { A as decompress, E as toUnreadableError, M as detectCompression, N as isTarStart, O as TarScan, T as openFile, V as KIND, _ as readLayerStream, a as MAX_DOCUMENTS_BYTES, b as computeSha256, c as cleanName, d as createMissingError, f as createSparseError, g as toArchiveError, h as resolveLink, j as LEADING_BYTES, k as createAllowance, l as createArchiveAllowance, m as openFolderStore, o as MAX_DOCUMENT_BYTES, p as openArchiveStore, s as checkDocumentSize, t as parseConfig, u as createDocumentsError, v as peek, y as checkDigest } from "./config.js";
import { t as decodeName } from "./entry-name.js";
import { s as resolvePlatform, t as formatPlatform } from "./platform.js";
import { a as listPassedOver, c as createFailedImage, d as assembleImage, i as toRoot, l as selectImage, o as LayoutWalk, r as mergeRoots, s as choosePlatforms, t as listImages } from "./images-of-descriptors.js";
import { basename } from "node:path";
import { addAbortSignal } from "node:stream";
import { statSync } from "node:fs";
//#region src/host/channel.ts
var Channel = class {
	#piece;
	#isEnded = false;
	#error;
	#isDropped = false;
	#wakeReader = () => void 0;
	#wakeWriter = () => void 0;
	async write(piece) {
		if (this.#isDropped) return;
		this.#piece = piece;
		this.#wakeReader();
		while (this.#piece !== void 0 && !this.#isDropped) await new Promise((resolve) => {
			this.#wakeWriter = resolve;
		});
	}
	end() {
		this.#isEnded = true;
		this.#wakeReader();
	}
	fail(error) {
		this.#error = error;
		this.end();
	}
	async *[Symbol.asyncIterator]() {
		try {
			for (;;) {
				const piece = this.#piece;
				if (piece !== void 0) {
					yield piece;
					this.#piece = void 0;
					this.#wakeWriter();
				} else if (this.#isEnded) {
					if (this.#error !== void 0) throw this.#error;
					return;
				} else await new Promise((resolve) => {
					this.#wakeReader = resolve;
				});
			}
		} finally {
			this.#isDropped = true;
			this.#wakeWriter();
		}
	}
};
//#endregion
//#region src/sources/archive/archive-stream.ts
const BLOCK_BYTES = 512;
async function readStreamedStore(chunks, request, readBy) {
	const kept = new Map();
	try {
		await scanEntries(chunks, new Demux(kept, request));
	} catch (error) {
		throw toArchiveError(error);
	}
	return createStore(kept, readBy);
}
async function scanEntries(chunks, demux) {
	let isEmpty = true;
	try {
		for await (const chunk of chunks) {
			isEmpty = false;
			for (let at = 0; at < chunk.length;) at = await demux.take(chunk, at);
			demux.limitTrailer();
		}
		if (isEmpty) throw new GateError("IMAGE_CORRUPT", "the archive is empty", { fix: "save the image again" });
		demux.finish();
	} catch (error) {
		await demux.abandon(error);
		throw error;
	}
}
var Demux = class {
	#kept;
	#request;
	#scan = new TarScan("none", createArchiveAllowance(), (row, name, link) => this.#start(row, name, link));
	#body;
	#keptBytes = 0;
	constructor(kept, request) {
		this.#kept = kept;
		this.#request = request;
	}
	limitTrailer() {
		this.#scan.limitTrailer("save the image again");
	}
	async take(chunk, at) {
		if (this.#scan.bodyBytes === 0) return this.#scan.push(chunk, at);
		const end = Math.min(chunk.length, at + this.#scan.bodyBytes);
		await this.#body?.write(chunk.subarray(at, end));
		this.#scan.skip(end - at);
		if (this.#scan.bodyBytes === 0) await this.#endBody();
		return end;
	}
	finish() {
		this.#scan.finish();
	}
	async abandon(error) {
		await this.#body?.abandon(error);
	}
	#start({ kind, sizeBytes, isSparse }, rawName, rawLink) {
		const name = cleanName(decodeName(rawName));
		const isHardlink = kind === KIND.hardlink;
		if (isHardlink || kind === KIND.symlink) {
			const target = resolveLink(name, decodeName(rawLink), isHardlink);
			const linked = isHardlink ? this.#kept.get(target) : void 0;
			this.#kept.set(name, linked ?? {
				what: "link",
				target
			});
		} else if (isSparse) this.#kept.set(name, {
			what: "sparse",
			sizeBytes
		});
		else if (kind === KIND.file && sizeBytes === 0) this.#kept.set(name, {
			what: "document",
			bytes: new Uint8Array(0)
		});
		else if (kind === KIND.file) this.#body = new Body(name, sizeBytes, this.#request);
	}
	async #endBody() {
		const body = this.#body;
		this.#body = void 0;
		if (body === void 0) return;
		const kept = await body.end();
		if (kept.what === "document") this.#keptBytes += kept.bytes.length;
		if (this.#keptBytes > MAX_DOCUMENTS_BYTES) throw createDocumentsError();
		this.#kept.set(body.name, kept);
	}
};
var Body = class {
	name;
	#sizeBytes;
	#request;
	#leading = [];
	#leadingBytes = 0;
	#what = "unknown";
	#channel = new Channel();
	#layer;
	constructor(name, sizeBytes, request) {
		this.name = name;
		this.#sizeBytes = sizeBytes;
		this.#request = request;
	}
	async write(piece) {
		if (this.#what === "layer") return this.#channel.write(piece);
		if (this.#what === "other") return;
		this.#leading.push(piece.slice());
		this.#leadingBytes += piece.length;
		const isEnough = this.#leadingBytes >= Math.min(BLOCK_BYTES, this.#sizeBytes);
		if (this.#what === "unknown" && isEnough) await this.#decide();
	}
	async end() {
		this.#channel.end();
		if (this.#layer !== void 0) return {
			what: "layer",
			layer: await this.#layer,
			sizeBytes: this.#sizeBytes
		};
		if (this.#what === "document") return {
			what: "document",
			bytes: Buffer.concat(this.#leading)
		};
		return {
			what: "other",
			sizeBytes: this.#sizeBytes
		};
	}
	async abandon(error) {
		this.#channel.fail(error);
		await this.#layer;
	}
	async #decide() {
		const leading = Buffer.concat(this.#leading);
		if (detectCompression(leading) !== "none" || isTarStart(leading)) {
			this.#what = "layer";
			this.#layer = readLayerStream(this.#channel, this.#request).catch((error) => ({ error }));
			this.#leading.length = 0;
			await this.#channel.write(leading);
		} else this.#what = this.#sizeBytes <= MAX_DOCUMENT_BYTES ? "document" : "other";
	}
};
function createStore(kept, readBy) {
	const find = (name) => {
		let found = kept.get(cleanName(name));
		for (let hops = 0; found?.what === "link" && hops < 16; hops++) found = kept.get(found.target);
		if (found?.what === "sparse") throw createSparseError(name);
		return found?.what === "link" ? void 0 : found;
	};
	return {
		readBy,
		sizeOf: (name) => {
			const found = find(name);
			return found?.what === "document" ? found.bytes.length : found?.sizeBytes;
		},
		document: async (name) => {
			const found = find(name);
			if (found === void 0) throw createMissingError(name);
			if (found.what === "document") return found.bytes;
			checkDocumentSize(name, found.sizeBytes);
			throw new GateError("IMAGE_CORRUPT", `${name} is not a JSON document`);
		},
		layer: async (name, request) => {
			const found = find(name);
			if (found?.what === "document") return readLayerStream(yieldOnce(found.bytes), request);
			if (found?.what !== "layer") throw createMissingError(name);
			if ("error" in found.layer) throw addLocation(found.layer.error, name);
			return found.layer;
		},
		close: () => void 0
	};
}
async function* yieldOnce(bytes) {
	if (bytes.length > 0) yield bytes;
}
//#endregion
//#region src/sources/archive/archive-file.ts
const STANDARD_INPUT = "-";
async function openArchive(path, context) {
	if (path === STANDARD_INPUT) return openInput(context);
	const file = openFile(path);
	try {
		const leading = new Uint8Array(LEADING_BYTES);
		const compression = detectCompression(leading.subarray(0, file.readInto(leading, 0)));
		if (compression === "none") {
			refuseOther(leading, file);
			return await openArchiveStore(file, "archive on disk, headers by position");
		}
		const store = await openStream(decompress(file.chunks(), compression), `${compression} archive`, context);
		file.close();
		return store;
	} catch (error) {
		file.close();
		throw error;
	}
}
async function openStream(chunks, readBy, { verify, estimate, contents, host }) {
	let doneBytes = 0;
	const onBytes = (count) => {
		host.signal.throwIfAborted();
		doneBytes += count;
		host.progress(`reading the ${readBy}`, doneBytes);
	};
	const request = {
		verify,
		estimate,
		contents,
		allowance: createAllowance(),
		onBytes
	};
	return readStreamedStore(stopOnAbort(chunks, host.signal), request, readBy);
}
async function* stopOnAbort(chunks, signal) {
	for await (const chunk of chunks) {
		signal.throwIfAborted();
		yield chunk;
	}
}
function openLayoutFolder(path) {
	let isFolder;
	try {
		isFolder = statSync(path).isDirectory();
	} catch (error) {
		throw toUnreadableError(path, error);
	}
	if (!isFolder) throw new GateError("SOURCE_UNREADABLE", "this is not a folder", {
		where: path,
		fix: "for a layout in a single file, use oci-archive: instead of oci-dir:"
	});
	return openFolderStore(path, "OCI layout on disk");
}
function refuseOther(leading, file) {
	if (file.sizeBytes === 0) throw new GateError("IMAGE_CORRUPT", "the file is empty", { fix: "save or download the image again" });
	if (isTarStart(leading)) return;
	const start = Buffer.from(leading).toString("latin1", 0, 6);
	const packer = start.startsWith("ý7zXZ\0") ? "xz" : start.startsWith("BZh") ? "bzip2" : void 0;
	if (packer !== void 0) throw new GateError("IMAGE_UNSUPPORTED", `compression with ${packer} is not supported`, { fix: `decompress it first: ${packer} -d FILE` });
	throw new GateError("IMAGE_CORRUPT", "this is not a tar archive, or it is damaged", { fix: "check the path, or save or download the image again" });
}
async function openInput(context) {
	if (process.stdin.isTTY) throw new GateError("SOURCE_UNREADABLE", "standard input is a terminal, not an archive", { fix: "pipe an archive into it: docker save IMAGE | plimsoll check docker-archive:-" });
	return openStream(inflate(readInput(context.host)), "archive from a pipe", context);
}
async function* readInput({ signal }) {
	try {
		for await (const chunk of addAbortSignal(signal, process.stdin)) yield chunk;
	} catch (error) {
		signal.throwIfAborted();
		throw toUnreadableError("standard input", error);
	}
}
async function* inflate(chunks) {
	try {
		const { compression, all } = await peek(chunks);
		yield* decompress(all, compression);
	} finally {
		await chunks.return();
	}
}
//#endregion
//#region src/sources/layout/skopeo-folder.ts
const isSkopeoManifest = (value) => isRecord(value) && value.schemaVersion === 2;
const createSkopeoError = () => new GateError("IMAGE_CORRUPT", "manifest.json is the manifest of one image, as in skopeo's dir: format", { fix: "convert it to a layout: skopeo copy dir:FOLDER oci:LAYOUT, and use oci-dir:LAYOUT" });
//#endregion
//#region src/sources/archive/archive-index.ts
async function findIndexedImages(store) {
	const index = await readIndex(store);
	const walk = new LayoutWalk(store, {
		platforms: [],
		isComplete: false
	});
	const roots = [];
	for (const descriptor of index.manifests) roots.push(toRoot(descriptor, await walk.follow(descriptor)));
	const isNamed = ({ references }) => references.length > 0;
	return [...mergeRoots(roots.filter(isNamed)), ...roots.filter((root) => !isNamed(root))].filter(({ members }) => members.length > 0).map((root) => toIndexedImage(root, index.manifests));
}
const toIndexedImage = ({ references, digests, members, passedOver }, all) => ({
	references,
	digests,
	descriptors: all.filter(({ digest }) => digests.includes(digest)),
	imageCount: members.length,
	platforms: new Map(members.flatMap((member) => "error" in member ? [] : [[member.manifest.config.digest, member.platform]])),
	notices: listPassedOver(passedOver)
});
async function readIndex(store) {
	const none = {
		kind: "index",
		manifests: []
	};
	if (store.sizeOf("index.json") === void 0) return none;
	try {
		const index = parseIndexOrManifest(await store.document("index.json"), "index.json");
		return index.kind === "index" ? index : none;
	} catch (error) {
		if (error instanceof GateError && error.code === "IMAGE_CORRUPT") return none;
		throw error;
	}
}
const listUnlisted = (indexed, listed) => {
	const digests = new Set(listed.values());
	return indexed.filter(({ platforms }) => [...platforms.keys()].every((one) => !digests.has(one)));
};
function createUnlistedError([other], [first]) {
	const [name, select] = [other, first].map((one) => one?.references[0] ?? one?.digests[0] ?? "");
	return new GateError("IMAGE_CORRUPT", `index.json names ${name}, which manifest.json does not list; which images are loaded depends on the engine`, { fix: `save each image into its own archive, or select one: ${option("select", select)}` });
}
const selectByName = (descriptors, references) => descriptors.map((descriptor) => ({
	...descriptor,
	annotations: {
		...descriptor.annotations,
		...NO_NAME,
		...nameAnnotation(references)
	}
}));
const NO_NAME = {
	"io.containerd.image.name": "",
	"org.opencontainers.image.ref.name": ""
};
const nameAnnotation = ([reference]) => reference === void 0 ? {} : { "io.containerd.image.name": reference };
//#endregion
//#region src/sources/archive/docker-archive.ts
const MAX_IMAGES = 1e3;
async function listDockerArchive(store, fileName, context) {
	const archived = parseManifestJson(await readManifestJson(store));
	const digests = await readConfigDigests(store, archived);
	const indexed = await findIndexedImages(store);
	const listed = archived.map((image) => {
		const configDigest = digests.get(image.configName);
		const inIndex = indexed.findLast(({ platforms }) => platforms.has(configDigest));
		return {
			...image,
			configDigest,
			inIndex,
			digests: [configDigest, ...inIndex?.digests ?? []]
		};
	});
	const unlisted = listUnlisted(indexed, digests);
	if (context.select === void 0 && unlisted.length > 0) throw createUnlistedError(unlisted, listed);
	const chosen = selectImage([...listed, ...unlisted], context.select);
	const isListed = "configDigest" in chosen;
	const inIndex = isListed ? chosen.inIndex : chosen;
	if (!isListed || inIndex !== void 0 && inIndex.imageCount > 1) return listImages(store, selectByName(inIndex?.descriptors ?? [], chosen.references), {
		fileName,
		isAsPushed: null
	}, {
		...context,
		select: void 0
	});
	const { configDigest } = chosen;
	const config = await store.document(chosen.configName);
	const { platform: claimed, diffIds } = parseConfig(config);
	const platform = resolvePlatform(inIndex?.platforms.get(configDigest), claimed);
	const { lacking } = choosePlatforms([{ platform }], context.platforms);
	const documents = {
		name: chosen.references[0] ?? basename(fileName),
		manifestDigest: null,
		configDigest,
		config,
		platform,
		layers: chosen.layerNames.map((name) => ({
			name,
			digest: parseBlobPath(cleanName(name)) ?? null,
			sizeBytes: null,
			mediaType: null
		})),
		isAsPushed: null
	};
	const name = context.name ?? documents.name;
	const read = () => assembleImage(store, documents, context);
	return {
		images: [{
			name,
			platform: formatPlatform(platform),
			diffIds,
			read
		}, ...lacking.map((one) => createFailedImage(name, one.platform, one.error))],
		notices: (inIndex?.notices ?? []).map((notice) => `${name}: ${notice}`)
	};
}
async function readManifestJson(store) {
	if (store.sizeOf("manifest.json") !== void 0) return store.document("manifest.json");
	if (store.sizeOf("index.json") !== void 0) throw new GateError("IMAGE_CORRUPT", "it has an index.json but no manifest.json: it is an OCI archive", { fix: "use oci-archive: instead of docker-archive:" });
	const isLegacy = store.sizeOf("repositories") !== void 0;
	throw new GateError("IMAGE_CORRUPT", isLegacy ? "it has no manifest.json: it is in the format of Docker before 1.10 (2016)" : "it has no manifest.json: it is not an image archive, or it is truncated", { fix: isLegacy ? "load it into an engine and save it again" : "create it with: docker save -o FILE IMAGE (docker export and tar do not save images)" });
}
async function readConfigDigests(store, images) {
	const digests = new Map();
	for (const name of new Set(images.map(({ configName }) => configName))) {
		const config = await store.document(name);
		const promised = parseBlobPath(cleanName(name));
		if (promised !== void 0) checkDigest(config, promised, "the image config");
		digests.set(name, computeSha256(config));
	}
	return digests;
}
function parseManifestJson(bytes) {
	const createBrokenError = (why) => new GateError("IMAGE_CORRUPT", `manifest.json ${why}`, { fix: "save the image again" });
	const value = readJson(bytes, "manifest.json", { items: { fields: {
		Config: "any",
		RepoTags: "any",
		Layers: "any"
	} } });
	if (isSkopeoManifest(value)) throw createSkopeoError();
	if (!Array.isArray(value) || value.length === 0) throw createBrokenError("lists no images");
	if (value.length > MAX_IMAGES) throw new GateError("LIMIT_EXCEEDED", `manifest.json lists ${value.length} images; the maximum is ${MAX_IMAGES}`);
	return value.map((entry) => {
		if (!isRecord(entry) || typeof entry.Config !== "string") throw createBrokenError("has a broken entry");
		const layerNames = entry.Layers === null ? [] : entry.Layers;
		if (!isTexts(layerNames)) throw createBrokenError("has a broken entry");
		const references = isTexts(entry.RepoTags) ? entry.RepoTags : [];
		return {
			configName: entry.Config,
			layerNames,
			references
		};
	});
}
const isTexts = (value) => Array.isArray(value) && value.length <= 4096 && value.every((item) => typeof item === "string");
//#endregion
//#region src/sources/layout/oci-layout.ts
async function listOciLayout(store, fileName, context) {
	if (store.sizeOf("index.json") === void 0) throw await createLayoutError(store);
	const index = parseIndexOrManifest(await store.document("index.json"), "index.json");
	if (index.kind !== "index") throw new GateError("IMAGE_CORRUPT", "index.json is not an image index");
	const isAsPushed = store.sizeOf("manifest.json") === void 0 ? true : null;
	return listImages(store, index.manifests, {
		fileName,
		isAsPushed
	}, context);
}
async function createLayoutError(store) {
	if (store.sizeOf("manifest.json") === void 0) return new GateError("IMAGE_CORRUPT", "it has no index.json: it is not an OCI layout, or it is truncated", { fix: "check how it was created: skopeo copy, buildctl and docker buildx build write layouts with type=oci" });
	if (isSkopeoManifest(readJson(await store.document("manifest.json"), "manifest.json", "any"))) return createSkopeoError();
	return new GateError("IMAGE_CORRUPT", "it has a manifest.json but no index.json: it is a docker archive", { fix: "use docker-archive:FILE" });
}
//#endregion
export { openArchive as a, isSkopeoManifest as i, listDockerArchive as n, openLayoutFolder as o, parseManifestJson as r, openStream as s, listOciLayout as t };
