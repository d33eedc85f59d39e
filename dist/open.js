import "./rolldown-runtime.js";
import { i as addLocation, r as GateError } from "./errors.js";
import { i as toBlobPath, n as parseBlobPath, r as shortenDigest } from "./digest.js";
import { i as readJson, r as parseIndexOrManifest } from "./manifest.js";
import { r as option } from "./options.js";
import { t as expandReference } from "./reference.js";
import { a as MAX_DOCUMENTS_BYTES, b as computeSha256, c as cleanName, t as parseConfig, u as createDocumentsError, y as checkDigest } from "./config.js";
import { r as isSamePlatform, s as resolvePlatform, t as formatPlatform } from "./platform.js";
import { a as openArchive, i as isSkopeoManifest, n as listDockerArchive, o as openLayoutFolder, r as parseManifestJson, t as listOciLayout } from "./oci-layout.js";
import { n as listNames } from "./images-of-descriptors.js";
import { existsSync, statSync } from "node:fs";
//#region src/sources/archive/indexed-images.ts
const MAX_MANIFESTS = 1e3;
const MAX_DEPTH = 8;
async function listIndexedImages(store) {
	const index = parseIndexOrManifest(await store.document("index.json"), "index.json");
	const walk = new IndexWalk(store);
	if (index.kind === "index") for (const root of index.manifests) await walk.visit(root, readReferences(root), 0);
	return walk.found;
}
const toLayersKey = (digests) => computeSha256(Buffer.from([...digests].sort().join()));
var IndexWalk = class {
	found = [];
	#store;
	#bytes = 0;
	#visits = 0;
	constructor(store) {
		this.#store = store;
	}
	async visit({ digest, platform }, references, depth) {
		const name = toBlobPath(digest);
		if (this.#store.sizeOf(name) === void 0) return;
		if (depth > MAX_DEPTH || ++this.#visits > MAX_MANIFESTS) throw new GateError("LIMIT_EXCEEDED", `index.json lists more than ${MAX_MANIFESTS} manifests`);
		const bytes = await this.#store.document(name);
		this.#bytes += bytes.length;
		if (this.#bytes > MAX_DOCUMENTS_BYTES) throw createDocumentsError();
		checkDigest(bytes, digest, "the manifest");
		const document = parseIndexOrManifest(bytes, shortenDigest(digest));
		if (document.kind === "index") for (const child of document.manifests) await this.visit(child, references, depth + 1);
		else this.found.push({
			references,
			platform,
			configDigest: document.config.digest,
			layersKey: toLayersKey(document.layers.map((layer) => layer.digest))
		});
	}
};
const readReferences = (descriptor) => listNames(descriptor).filter((name) => /[/:]/.test(name)).map(expandReference);
//#endregion
//#region src/sources/archive/two-truths.ts
async function refuseConflict(store) {
	if (["manifest.json", "index.json"].some((name) => store.sizeOf(name) === void 0)) return;
	const readManifestJson = await store.document("manifest.json");
	if (isSkopeoManifest(readJson(readManifestJson, "manifest.json", "any"))) return;
	const configs = new Configs(store);
	const indexed = await listIndexedImages(store);
	const byConfig = groupBy(indexed, ({ configDigest }) => [configDigest]);
	const byName = groupBy(indexed, ({ references }) => references);
	for (const image of parseManifestJson(readManifestJson)) {
		const own = await configs.get(image.configName);
		const layersKey = findLayersKey(image);
		if (!byConfig.get(own.digest)?.some((other) => layersKey === void 0 || layersKey === other.layersKey)) throw createConflictError(image, "index.json does not lead to it");
		for (const reference of image.references) {
			const other = await findContradiction(own, byName.get(expandReference(reference)) ?? [], configs);
			if (other !== void 0) throw createConflictError(image, `index.json names ${other.configDigest}`);
		}
	}
}
async function findContradiction(own, named, configs) {
	const isOwn = ({ configDigest }) => configDigest === own.digest;
	const ownNamed = named.filter(isOwn);
	const platforms = ownNamed.map(({ platform }) => resolvePlatform(platform, own.platform));
	for (const other of named.filter((image) => !isOwn(image))) {
		const found = await configs.find(toBlobPath(other.configDigest));
		if (found === void 0) continue;
		const { platform } = found;
		const competing = formatPlatform(resolvePlatform(other.platform, platform));
		const isSame = platforms.some((one) => isSamePlatform(formatPlatform(one), competing));
		if (ownNamed.length === 0 || isSame) return other;
	}
}
var Configs = class {
	#store;
	#known = new Map();
	constructor(store) {
		this.#store = store;
	}
	async find(name) {
		return this.#store.sizeOf(name) === void 0 ? void 0 : this.get(name);
	}
	async get(name) {
		const known = this.#known.get(name);
		if (known !== void 0) return known;
		const bytes = await this.#store.document(name);
		const { platform } = parseConfig(bytes);
		const facts = {
			digest: computeSha256(bytes),
			platform
		};
		this.#known.set(name, facts);
		return facts;
	}
};
function groupBy(images, keysOf) {
	const groups = new Map();
	for (const image of images) for (const key of keysOf(image)) {
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [image]);
		else group.push(image);
	}
	return groups;
}
function findLayersKey({ layerNames }) {
	const digests = layerNames.flatMap((name) => parseBlobPath(cleanName(name)) ?? []);
	return digests.length === layerNames.length ? toLayersKey(digests) : void 0;
}
function createConflictError({ configName, references }, but) {
	return new GateError("IMAGE_CORRUPT", `manifest.json and index.json contradict each other: for ${references[0] ?? "an image"}, manifest.json names ${configName} and its layers, but ${but}; which image runs depends on the engine`, { fix: "save the image again" });
}
//#endregion
//#region src/sources/name-after-path.ts
function refuseNameAfterPath(target, text, exists) {
	if (exists(target)) return;
	const parts = target.split(":");
	const path = parts.map((_, i) => parts.slice(0, i + 1).join(":")).slice(0, -1).findLast((part) => part !== "" && exists(part));
	if (path === void 0) return;
	const name = target.slice(path.length + 1);
	const select = option("select", name === "" || name.startsWith("@") ? "NAME" : name);
	throw new GateError("USAGE", "a path can't be followed by the name of an image", {
		where: text,
		fix: `use ${text.slice(0, text.length - name.length - 1)} with ${select}`
	});
}
//#endregion
//#region src/sources/open.ts
const SCHEMES = [
	"docker",
	"podman",
	"docker-archive",
	"oci-archive",
	"oci-dir",
	"registry",
	"archive"
];
const ALIASES = {
	oci: "oci-dir",
	"docker-daemon": "docker",
	"docker-tar": "docker-archive"
};
const LOOKS_LIKE_ARCHIVE = /\.(?:tar|tgz|tzst|tar\.(?:gz|zst))$/i;
const STARTS_WITH_ARCHIVE = /^[^:]+\.(?:tar|tgz|tzst|tar\.(?:gz|zst)):/i;
function parseSource(text, exists = existsSync) {
	const match = /^([a-z][a-z-]*):(?:\/\/)?(.*)$/s.exec(text);
	const scheme = match?.[1] ?? "";
	const known = ALIASES[scheme] ?? SCHEMES.find((name) => name === scheme);
	const spec = match && known && known !== "archive" ? requireTarget({
		scheme: known,
		target: match[2] ?? ""
	}, text) : parseBareWord(text, exists);
	if (["FILE", "DIR"].includes(TARGETS[spec.scheme]) || STARTS_WITH_ARCHIVE.test(text)) refuseNameAfterPath(spec.target, text, exists);
	return spec;
}
const TARGETS = {
	docker: "NAME",
	podman: "NAME",
	"docker-archive": "FILE",
	"oci-archive": "FILE",
	"oci-dir": "DIR",
	registry: "REF",
	archive: "FILE"
};
function requireTarget(spec, text) {
	const { scheme, target } = spec;
	if (target === "") throw new GateError("USAGE", `"${text}" has nothing after the colon`, { fix: `use ${text}${TARGETS[scheme]}` });
	if (scheme === "registry") return refuseAmbiguousRegistry(spec, text);
	if (TARGETS[scheme] !== "NAME" || !/^[./]/.test(target)) return spec;
	throw new GateError("USAGE", "this is a path, not an image name", {
		where: text,
		fix: `for an archive, use docker-archive:${target}; for an image, use a name like "app" or "team/app:1.2"`
	});
}
function refuseAmbiguousRegistry(spec, text) {
	if (!/^registry:(?:\d[\d.]*$|latest$|\d+\/)/.test(text)) return spec;
	throw new GateError("SOURCE_AMBIGUOUS", `"${text}" ${`may be an image of the engine, or "${spec.target}" in a registry`}`, { fix: `use docker:${text} for the first, registry://${spec.target} for the second` });
}
function parseBareWord(text, exists) {
	if (text === "") throw new GateError("USAGE", "the source is empty", { fix: "specify an image or an archive" });
	if (/^(?:[./]|-$)/.test(text)) return {
		scheme: "archive",
		target: text
	};
	if (LOOKS_LIKE_ARCHIVE.test(text)) {
		if (exists(text)) return {
			scheme: "archive",
			target: text
		};
		throw new GateError("SOURCE_NOT_FOUND", "no such file", {
			where: text,
			fix: `check the path; for an image in an engine, use docker:${text}`
		});
	}
	if (exists(text)) throw new GateError("SOURCE_AMBIGUOUS", `"${text}" may be the file or an image of the engine`, { fix: `use ./${text} for the file, docker:${text} for the image` });
	return {
		scheme: "docker",
		target: text
	};
}
async function openSource(context) {
	try {
		const { scheme, target } = parseSource(context.source);
		return await OPEN[scheme](target, context);
	} catch (error) {
		throw addLocation(error, context.source);
	}
}
const OPEN = {
	docker: async (name, context) => (await import("./engines.js")).openDocker(name, context),
	podman: async (name, context) => (await import("./engines.js")).openPodman(name, context),
	"docker-archive": async (path, context) => openFromStore(await openArchive(path, context), path, context, listDockerArchive),
	"oci-archive": async (path, context) => openFromStore(await openArchive(path, context), path, context, listOciLayout),
	"oci-dir": async (path, context) => openFromStore(openLayoutFolder(path), path, context, listOciLayout),
	registry: async (reference, context) => (await import("./open-registry.js")).openRegistry(reference, context),
	archive: async (path, context) => path !== "-" && isFolder(path) ? openFromStore(openLayoutFolder(path), path, context, listFolder) : openFromStore(await openArchive(path, context), path, context, listEither)
};
function listEither(store, path, context) {
	return store.sizeOf("manifest.json") === void 0 && store.sizeOf("index.json") !== void 0 ? listOciLayout(store, path, context) : listDockerArchive(store, path, context);
}
function listFolder(store, path, context) {
	if (["manifest.json", "index.json"].some((name) => store.sizeOf(name) !== void 0)) return listEither(store, path, context);
	throw new GateError("IMAGE_CORRUPT", "this folder contains no image: it has no index.json and no manifest.json", { fix: `to build an image from it, use ${option("build", path)}; for an OCI layout, specify the folder with index.json` });
}
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
async function openFromStore(store, path, context, find) {
	try {
		await refuseConflict(store);
		return {
			...await find(store, path, context),
			close: store.close
		};
	} catch (error) {
		store.close();
		throw error;
	}
}
//#endregion
export { parseSource as n, openSource as t };
