import "./rolldown-runtime.js";
import { i as addLocation, r as GateError } from "./errors.js";
import { i as toBlobPath, r as shortenDigest } from "./digest.js";
import { a as tryParseJson, r as parseIndexOrManifest, t as isRecord } from "./manifest.js";
import { r as option } from "./options.js";
import { t as joinNames } from "./name-list.js";
import { a as isSameReference, i as isReference, o as parseReference, r as formatRepository } from "./reference.js";
import { C as copyBodies, F as isEncryptedType, I as isLayerType, L as isSchema1Type, P as isConfigType, R as parseCompression, a as MAX_DOCUMENTS_BYTES, i as isSquashed, k as createAllowance, r as findStatedBase, t as parseConfig, u as createDocumentsError, x as createMismatchError, y as checkDigest } from "./config.js";
import { i as mayMatch, n as isKnownPlatform, o as platformMatches, s as resolvePlatform, t as formatPlatform } from "./platform.js";
import { t as Turns } from "./turns.js";
import { basename } from "node:path";
import { crc32 } from "node:zlib";
//#region src/sources/layer-order.ts
function orderLayers(diffIds, found) {
	if (diffIds.every((diffId, i) => (found[i] ?? diffId) === diffId)) return void 0;
	const indexes = new Map();
	found.forEach((diffId, i) => {
		const same = indexes.get(diffId);
		if (same === void 0) indexes.set(diffId, [i]);
		else same.push(i);
	});
	const order = diffIds.map((diffId) => indexes.get(diffId)?.shift());
	return order.every((index) => index !== void 0) ? order : void 0;
}
//#endregion
//#region src/sources/same-content.ts
function compareContents(layers, onTurn = () => void 0) {
	return async (pairs) => {
		const reader = new PieceReader(onTurn);
		const found = [];
		for (const { a, b } of pairs) found.push(await compareBodies(locateBody(layers, a), locateBody(layers, b), reader));
		return found;
	};
}
const isReadable = (body) => body.layer !== null;
function locateBody(layers, ref) {
	const { entries, bodies } = layers[ref.layer];
	const sizeBytes = entries.sizeBytes[ref.entry];
	return {
		entries,
		entry: ref.entry,
		sizeBytes,
		offset: entries.bodyOffset[ref.entry],
		layer: bodies
	};
}
const isSparse = ({ entries, entry }) => entries.isSparse[entry] === 1;
async function compareBodies(a, b, reader) {
	if (isSparse(a) || isSparse(b)) return void 0;
	if (a.sizeBytes !== b.sizeBytes) return false;
	if (isReadable(a) && isReadable(b)) return reader.compare(a, b);
	const one = await getChecksum(a, b.entries.checksumKind, reader);
	const other = await getChecksum(b, a.entries.checksumKind, reader);
	if (one === void 0 || other === void 0 || one.kind !== other.kind) return void 0;
	return one.low === other.low && one.high === other.high;
}
async function getChecksum(body, otherKind, reader) {
	const { checksumKind: kind, checksum } = body.entries;
	if (kind !== "none") return {
		kind,
		low: checksum[2 * body.entry],
		high: checksum[2 * body.entry + 1]
	};
	if (!isReadable(body) || otherKind !== "crc32") return void 0;
	return {
		kind: "crc32",
		low: await reader.computeCrc32(body),
		high: 0
	};
}
const PIECE_BYTES = 1 << 18;
const WINDOW_BYTES = 16384;
var PieceReader = class {
	#left = new Window();
	#right = new Window();
	#turns = new Turns();
	#onTurn;
	constructor(onTurn) {
		this.#onTurn = onTurn;
	}
	async compare(a, b) {
		for (let position = 0; position < a.sizeBytes; position += PIECE_BYTES) {
			const left = this.#left.piece(a, position);
			const right = this.#right.piece(b, position);
			if (left.length === 0 || Buffer.compare(left, right) !== 0) return false;
			if (this.#turns.isDue) await this.#turn();
		}
		return true;
	}
	async computeCrc32(body) {
		let checksum = 0;
		for (let position = 0; position < body.sizeBytes; position += PIECE_BYTES) {
			checksum = crc32(this.#left.piece(body, position), checksum);
			if (this.#turns.isDue) await this.#turn();
		}
		return checksum;
	}
	async #turn() {
		this.#onTurn();
		await this.#turns.take();
	}
};
var Window = class {
	#buffer = new Uint8Array(PIECE_BYTES);
	#layer;
	#start = 0;
	#length = 0;
	piece({ layer, offset, sizeBytes }, position) {
		const wanted = Math.min(sizeBytes - position, PIECE_BYTES);
		const from = offset + position;
		if (!(layer === this.#layer && from >= this.#start && from + wanted <= this.#start + this.#length)) {
			this.#length = layer.readInto(this.#buffer.subarray(0, Math.max(wanted, WINDOW_BYTES)), from);
			this.#layer = layer;
			this.#start = from;
		}
		return this.#buffer.subarray(from - this.#start, Math.min(from - this.#start + wanted, this.#length));
	}
};
//#endregion
//#region src/sources/assemble.ts
async function assembleImage(store, given, context) {
	describeImage(given, context, store.readBy);
	const config = parseConfig(given.config);
	const read = await readLayers(store, given.layers, context);
	const isNamedByDigest = given.layers.every(({ digest }) => digest !== null);
	const found = given.layers.map((layer, i) => getDiffId(layer, read[i]));
	const order = isNamedByDigest ? orderLayers(config.diffIds, found) : void 0;
	const documents = sortByConfig(given, order);
	const scanned = order === void 0 ? read : order.map((index) => read[index]);
	const layers = documents.layers.map((pointer, index) => {
		try {
			return checkLayer(pointer, scanned[index], config.diffIds[index], context.verify);
		} catch (error) {
			throw addLocation(error, `layer ${index + 1} of ${documents.layers.length} (${pointer.name})`);
		}
	});
	const stored = selectStoredSizes(documents, scanned, context.estimate);
	return {
		...describeImage(documents, context, store.readBy),
		layers: layers.map((layer, index) => ({
			...layer,
			storedBytes: stored.bytes[index] ?? null
		})),
		storedBytesAre: stored.are,
		notices: [...order === void 0 ? [] : [OTHER_ORDER], ...listNotices(documents, config, scanned)],
		sameContent: compareContents(scanned.map(({ scanned: { entries }, bodies }) => ({
			entries,
			bodies
		})), () => context.host.signal.throwIfAborted())
	};
}
const OTHER_ORDER = "the manifest and the config list the layers in different orders; the config's order is used, and engines may refuse the image";
const sortByConfig = (documents, order) => order === void 0 ? documents : {
	...documents,
	layers: order.map((index) => documents.layers[index])
};
const getClaimedDiffId = ({ digest, mediaType }) => mediaType !== null && parseCompression(mediaType) === "none" ? digest : null;
const getDiffId = ({ digest }, layer) => layer?.tarDigest ?? (layer?.compression === "none" && digest?.startsWith("sha256:") ? digest : null);
function guessBaseImage({ likelyBaseLayers, baseLabels, history }, { annotations = {} }) {
	const stated = findStatedBase(annotations, baseLabels, history);
	if (likelyBaseLayers === null && stated && isSquashed(history)) return {
		...stated,
		layerCount: 0,
		by: "history",
		certainty: "likely"
	};
	if (likelyBaseLayers === null) return void 0;
	return {
		...stated ?? {
			name: null,
			digest: null
		},
		layerCount: likelyBaseLayers,
		by: stated?.namedBy === "annotation" ? "annotation" : "history",
		certainty: "likely"
	};
}
function describeImage(documents, context, readBy) {
	const config = parseConfig(documents.config);
	const platform = documents.platform ?? config.platform;
	refuseUnsupported(platform, config, documents);
	const { layers } = sortByConfig(documents, orderLayers(config.diffIds, documents.layers.map(getClaimedDiffId)));
	return {
		name: context.name ?? documents.name,
		source: context.source,
		platform,
		manifestDigest: documents.manifestDigest,
		configDigest: documents.configDigest,
		configBytes: documents.config.length,
		createdBy: layers.map((_, index) => config.createdBy[index] || null),
		base: guessBaseImage(config, documents),
		process: config.process,
		env: config.env,
		origins: {
			history: config.history,
			provenance: null
		},
		layers: layers.map(({ digest, sizeBytes, mediaType }, index) => ({
			diffId: config.diffIds[index] ?? null,
			digest,
			mediaType,
			storedBytes: sizeBytes
		})),
		readBy,
		storedBytesAre: documents.isAsPushed ? "exact" : null,
		notices: []
	};
}
function refuseUnsupported(platform, config, { layers }) {
	if (platform.os === "windows") throw new GateError("IMAGE_UNSUPPORTED", "Windows images are not supported", { fix: `remove it, or choose another platform with ${option("platform")}` });
	for (const [index, { mediaType }] of layers.entries()) refuseUnreadableType(mediaType ?? "", index, layers.length);
	if (config.diffIds.length !== layers.length) throw new GateError("IMAGE_CORRUPT", `the manifest lists ${layers.length} layers, the config ${config.diffIds.length}`);
}
function refuseUnreadableType(mediaType, index, count) {
	if (mediaType === "" || isLayerType(mediaType)) return;
	const which = `layer ${index + 1} of ${count}`;
	if (isEncryptedType(mediaType)) throw new GateError("IMAGE_UNSUPPORTED", `${which} is encrypted`, { fix: "measure the image before encrypting it" });
	throw new GateError("IMAGE_UNSUPPORTED", `${which} has type ${mediaType}, which is not supported: it must be a tar`, { fix: `measure the image before converting its layers, or name the other platforms with ${option("platform")}` });
}
const LAYERS_AT_ONCE = 8;
const COMPRESSED_AT_ONCE = 2;
async function readLayers(store, pointers, context) {
	const allowance = createAllowance();
	const names = [...new Set(pointers.map(({ name }) => name))];
	const totalBytes = names.reduce((sum, name) => sum + (store.sizeOf(name) ?? 0), 0);
	let doneBytes = 0;
	const failures = [];
	const onBytes = (count) => {
		context.host.signal.throwIfAborted();
		if (failures.length > 0) throw failures[0];
		doneBytes += count;
		context.host.progress("reading layers", doneBytes, totalBytes);
	};
	const { verify, hashPlain, estimate, contents } = context;
	const byName = new Map();
	const queue = names.values();
	const worker = async () => {
		for (const name of queue) {
			try {
				const request = {
					verify,
					hashPlain,
					estimate,
					contents,
					allowance,
					onBytes
				};
				byName.set(name, await store.layer(name, request));
			} catch (error) {
				failures.push(error);
			}
			if (failures.length > 0) return;
		}
	};
	const most = contents ? COMPRESSED_AT_ONCE : LAYERS_AT_ONCE;
	await Promise.all(Array.from({ length: Math.min(names.length, most) }, worker));
	if (failures.length > 0) throw failures[0];
	return pointers.map(({ name }) => byName.get(name));
}
function checkLayer(pointer, layer, diffId, verify) {
	if (pointer.sizeBytes !== null && pointer.sizeBytes !== layer.storedBytes) throw new GateError("IMAGE_CORRUPT", `the manifest says ${pointer.sizeBytes} bytes, but it has ${layer.storedBytes}`);
	const digestHolds = checkPromise("the layer", pointer.digest, layer.storedDigest);
	const diffIdHolds = checkPromise("the uncompressed layer", diffId, getDiffId(pointer, layer)) && layer.tarDigest !== null;
	if (verify && !diffIdHolds) throw new GateError("IMAGE_UNSUPPORTED", `its diffID is not a sha256 digest, so it can't be verified: ${diffId}`);
	const verified = diffIdHolds ? "diffId" : digestHolds ? "blobDigest" : "structure";
	const { entries, tarBytes, notices } = layer.scanned;
	return {
		diffId,
		digest: pointer.digest,
		mediaType: pointer.mediaType,
		table: {
			entries,
			tarBytes,
			notices,
			verified,
			bodies: layer.databases,
			contents: layer.contents
		}
	};
}
function checkPromise(what, wanted, found) {
	if (wanted === null || found === null || !wanted.startsWith("sha256:")) return false;
	if (wanted !== found) throw createMismatchError(what, wanted, found);
	return true;
}
function selectStoredSizes({ isAsPushed }, layers, estimate) {
	if (isAsPushed ?? layers.every(({ compression }) => compression !== "none")) return {
		are: "exact",
		bytes: layers.map(({ storedBytes }) => storedBytes)
	};
	if (!estimate) return {
		are: null,
		bytes: []
	};
	return {
		are: "estimate",
		bytes: layers.map(({ estimatedBytes, storedBytes }) => estimatedBytes ?? storedBytes)
	};
}
function listNotices({ layers }, config, scanned) {
	const found = layers.flatMap(({ mediaType, name }, index) => {
		const { compression, scanned: tar } = scanned[index];
		const claimed = mediaType === null ? void 0 : parseCompression(mediaType);
		const wrong = claimed !== void 0 && claimed !== compression;
		const label = name.startsWith("blobs/") ? shortenDigest(name.slice(6).replace("/", ":")) : name;
		return [...wrong ? [`${label}: its media type says ${claimed}, but its bytes are ${compression}; using ${compression}`] : [], ...tar.notices.map((notice) => `${label}: ${notice}`)];
	});
	const known = config.createdBy.length;
	if (known !== 0 && known !== layers.length) found.push(`the history describes ${known} layers, but there are ${layers.length}; instructions are matched in order`);
	return [...new Set(found)];
}
//#endregion
//#region src/sources/attestation.ts
const getAttestedDigest = ({ annotations }) => annotations["vnd.docker.reference.digest"];
async function addAttestation(image, store, attestation) {
	if (attestation === void 0) return image;
	try {
		return addProvenance(image, await readProvenance(store, attestation));
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		const notice = `the builder's record can't be used to find Dockerfile lines: ${error.message}`;
		return {
			...image,
			notices: [...image.notices, notice]
		};
	}
}
const addProvenance = (image, provenance) => image.origins === void 0 ? image : {
	...image,
	origins: {
		...image.origins,
		provenance
	}
};
async function readProvenance(store, attestation) {
	const manifest = await readBlob(store, attestation, "its manifest");
	const document = manifest && parseIndexOrManifest(manifest, "its manifest");
	if (document?.kind !== "manifest") return null;
	const statement = document.layers.find(({ annotations }) => annotations["in-toto.io/predicate-type"]?.startsWith("https://slsa.dev/provenance/"));
	return statement === void 0 ? null : readBlob(store, statement, "its statement");
}
async function readBlob(store, { digest }, what) {
	const name = toBlobPath(digest);
	if (store.sizeOf(name) === void 0) return null;
	const bytes = await store.document(name);
	checkDigest(bytes, digest, what);
	return bytes;
}
//#endregion
//#region src/sources/reused-layers.ts
const MOST_KEPT_BYTES = 64 * 2 ** 20;
const ENTRY_BYTES = 62;
function shareLayers(store, images) {
	const readsLeft = new Map();
	for (const names of images) for (const name of new Set(names)) readsLeft.set(name, (readsLeft.get(name) ?? 0) + 1);
	const kept = new Map();
	let bytesLeft = MOST_KEPT_BYTES;
	return {
		...store,
		layer: async (name, request) => {
			const left = (readsLeft.get(name) ?? 1) - 1;
			readsLeft.set(name, left);
			const known = kept.get(name);
			if (known !== void 0 && left === 0) {
				kept.delete(name);
				bytesLeft += measure(known);
			}
			if (known !== void 0 && spend(request.allowance, known)) {
				request.onBytes(store.sizeOf(name) ?? 0);
				return {
					...known,
					databases: known.databases && copyBodies(known.scanned.entries, known.databases, request.allowance)
				};
			}
			const layer = await store.layer(name, request);
			if (known === void 0 && left > 0 && measure(layer) <= bytesLeft) {
				bytesLeft -= measure(layer);
				kept.set(name, layer);
			}
			return layer;
		}
	};
}
function measure({ scanned: { entries }, databases = new Map() }) {
	const bodies = [...databases.values()].reduce((sum, { length }) => sum + length, 0);
	return entries.count * ENTRY_BYTES + entries.text.length + bodies;
}
function spend(allowance, { scanned: { entries } }) {
	if (entries.count > allowance.entries || entries.text.length > allowance.textBytes) return false;
	allowance.entries -= entries.count;
	allowance.textBytes -= entries.text.length;
	return true;
}
//#endregion
//#region src/sources/select-image.ts
const MAX_LISTED = 20;
function selectImage(images, select) {
	const chosen = select === void 0 ? images : findByName(images, select);
	if (chosen.length === 1) return chosen[0];
	if (chosen.length > 1) throw createAmbiguousError(images, chosen, select);
	throw new GateError("IMAGE_NOT_SELECTED", `no image in the archive is named "${select}"; it contains:\n${formatList(images)}`, { fix: `set ${option("select")} to one of these, or to the start of a digest` });
}
function createAmbiguousError(images, chosen, select) {
	const [reference] = chosen[0]?.references ?? [];
	const first = (chosen.filter(({ references }) => references[0] === reference).length === 1 ? reference : void 0) ?? chosen[0]?.digests[0] ?? "REF";
	return new GateError("SOURCE_AMBIGUOUS", select === void 0 ? `the archive contains ${images.length} images:\n${formatList(images)}` : `"${select}" matches ${chosen.length} images of the archive:\n${formatList(chosen)}`, { fix: `select one, e.g. ${option("select", first)}` });
}
function formatList(images) {
	const names = images.map(({ references, digests }) => references[0] ?? digests[0] ?? "an unnamed image");
	return (names.length > MAX_LISTED ? [...names.slice(0, MAX_LISTED), `and ${names.length - MAX_LISTED} more`] : names).map((name) => `  ${name}`).join("\n");
}
function findByName(images, select) {
	const ways = [
		({ references }) => references.includes(select),
		({ references }) => references.some((reference) => isSameReference(reference, select)),
		({ references, digests }) => isOfRepository(references, select) && hasDigest(digests, select)
	];
	for (const way of ways) {
		const chosen = images.filter(way);
		if (chosen.length > 0) return chosen;
	}
	return [];
}
function isOfRepository(references, select) {
	const at = select.lastIndexOf("@");
	const names = references.filter((reference) => /[/:]/.test(reference));
	if (at <= 0 || names.length === 0) return true;
	const wanted = toRepository(select.slice(0, at));
	return names.some((reference) => toRepository(reference) === wanted);
}
const toRepository = (name) => isReference(name) ? formatRepository(parseReference(name)) : name;
function hasDigest(digests, select) {
	const start = select.slice(select.lastIndexOf("@") + 1).toLowerCase();
	if (/^sha(?:256|512):[a-f0-9]+$/.test(start)) return digests.some((digest) => digest.startsWith(start));
	if (!/^[a-f0-9]{4,128}$/.test(start)) return false;
	return digests.some((digest) => digest.slice(digest.indexOf(":") + 1).startsWith(start));
}
function choosePlatforms(images, wanted = [], others = new Set()) {
	if (wanted.length === 0) return {
		chosen: images,
		lacking: []
	};
	const fits = ({ platform }, one) => platform === void 0 || platformMatches(platform, one);
	const chosen = images.filter((image) => wanted.some((one) => fits(image, one)));
	const known = images.flatMap(({ platform }) => platform ? [formatPlatform(platform)] : []);
	const there = new Set([...known, ...others]);
	const lacking = wanted.filter((one) => !images.some((image) => fits(image, one))).map((platform) => ({
		platform,
		error: createPlatformError([platform], there)
	}));
	if (chosen.length === 0) throw createPlatformError(wanted, there);
	return {
		chosen,
		lacking
	};
}
function createPlatformError(wanted, there, isListed = false) {
	const names = wanted.map(formatPlatform).join(" or ");
	const only = there.size > 0 ? `; available: ${[...there].join(", ")}` : "";
	return new GateError("IMAGE_NOT_SELECTED", `no image for ${names}${isListed ? ": the index lists it, but its manifest is missing" : ""}${only}`, { fix: `set ${option("platform")} to one of these, or remove it` });
}
const createFailedImage = (name, platform, error) => ({
	name,
	platform: platform === void 0 ? "" : formatPlatform(platform),
	read: () => Promise.reject(error)
});
//#endregion
//#region src/sources/layout/artifacts.ts
const isMarkedAttestation = ({ annotations, artifactType }) => annotations["vnd.docker.reference.type"] === "attestation-manifest" || artifactType?.startsWith("application/vnd.docker.attestation") === true;
const isAttestation = (descriptor) => isMarkedAttestation(descriptor) && descriptor.platform?.os === "unknown" && descriptor.platform.architecture === "unknown";
function readConfigPlatform(bytes, mediaType) {
	if (!isConfigType(mediaType) && !isJsonObject(bytes)) return void 0;
	return parseConfig(bytes).platform;
}
const isJsonObject = (bytes) => isRecord(tryParseJson(new TextDecoder().decode(bytes)));
function getArtifactKind({ artifactType, config, layers }, platform) {
	if (isKnownPlatform(platform)) return void 0;
	const hasLayerType = layers.some(({ mediaType }) => isImageLayer(mediaType));
	if (isConfigType(config.mediaType)) return layers.length > 0 && layers.every(({ mediaType }) => DOCUMENT_TYPE.test(mediaType)) ? describeArtifact(layers[0]?.mediaType) : void 0;
	if (artifactType) return describeArtifact(artifactType);
	return config.mediaType === "" || hasLayerType ? void 0 : describeArtifact(config.mediaType);
}
const isImageLayer = (mediaType) => mediaType === "" || isLayerType(mediaType) || isEncryptedType(mediaType);
const describeArtifact = (type = "unknown") => ATTESTATION_TYPE.test(type) ? "an attestation" : `an artifact (${type})`;
const DOCUMENT_TYPE = /[.+/-](?:json|xml|yaml|text|in-toto|cosign|sigstore|signature|sbom|spdx|cyclonedx)\b/i;
const ATTESTATION_TYPE = /^application\/vnd\.(?:docker\.attestation|in-toto)/;
//#endregion
//#region src/sources/layout/layout-walk.ts
const MAX_DEPTH = 8;
const MAX_MANIFESTS = 1e3;
var LayoutWalk = class {
	#store;
	#options;
	#documents = new Map();
	#attestations = new Map();
	#otherPlatforms = new Set();
	#walked = new Map();
	#documentBytes = 0;
	#manifests = 0;
	constructor(store, options) {
		this.#store = store;
		this.#options = options;
	}
	get otherPlatforms() {
		return this.#otherPlatforms;
	}
	findAttestation({ descriptor }) {
		return this.#attestations.get(descriptor.digest);
	}
	async follow(root) {
		const known = this.#walked.get(toKey(root));
		if (known !== void 0) return known;
		const found = {
			members: [],
			passedOver: [],
			seen: new Set()
		};
		await this.#visit(root, found, 0);
		this.#walked.set(toKey(root), found);
		return found;
	}
	async #visit(descriptor, found, depth) {
		const { platform } = descriptor;
		const key = toKey(descriptor);
		if (found.seen.has(key)) return;
		found.seen.add(key);
		if (isAttestation(descriptor)) return this.#passAttestation(descriptor, found);
		if (depth > MAX_DEPTH) throw new GateError("LIMIT_EXCEEDED", `indexes are nested more than ${MAX_DEPTH} deep`);
		if (++this.#manifests > MAX_MANIFESTS) throw new GateError("LIMIT_EXCEEDED", `there are more than ${MAX_MANIFESTS} manifests`);
		try {
			await this.#read(descriptor, found, depth);
		} catch (error) {
			if (!isAboutOne(error)) throw error;
			found.members.push({
				descriptor,
				platform: selectRealPlatform(platform),
				error
			});
		}
	}
	async #read(descriptor, found, depth) {
		if (isSchema1Type(descriptor.mediaType)) throw createSchema1Error();
		const bytes = await this.#document(descriptor, "the manifest");
		if (bytes === void 0) return this.#passMissing(descriptor, found);
		const document = parseIndexOrManifest(bytes, shortenDigest(descriptor.digest));
		if (document.kind === "manifest") return this.#readImage(descriptor, document, found);
		for (const child of document.manifests) if (this.#isWanted(child)) await this.#visit(child, found, depth + 1);
	}
	async #readImage(descriptor, manifest, found) {
		const config = await this.#document(manifest.config, "the image config");
		const claimed = config && readConfigPlatform(config, manifest.config.mediaType);
		const platform = resolvePlatform(descriptor.platform, claimed ?? UNKNOWN);
		const kind = getArtifactKind(manifest, platform);
		if (kind !== void 0) return this.#passArtifact(descriptor, kind, found);
		if (config === void 0) throw createMissingConfigError(manifest);
		if (isMarkedAttestation(descriptor) && !isKnownPlatform(platform)) return this.#passAttestation(descriptor, found);
		found.members.push({
			descriptor,
			platform,
			manifest,
			config
		});
	}
	#isWanted(descriptor) {
		const { platform } = descriptor;
		const { platforms } = this.#options;
		if (platforms.length === 0 || !isKnownPlatform(platform)) return true;
		if (platforms.some((wanted) => mayMatch(platform, wanted))) return true;
		if (this.#options.isComplete || this.#store.sizeOf(toBlobPath(descriptor.digest)) !== void 0) this.#otherPlatforms.add(formatPlatform(platform));
		return false;
	}
	#passArtifact(descriptor, kind, found) {
		if (isMarkedAttestation(descriptor)) this.#passAttestation(descriptor, found);
		else found.passedOver.push({
			descriptor,
			kind
		});
	}
	#passAttestation(descriptor, found) {
		this.#attestations.set(getAttestedDigest(descriptor) ?? "", descriptor);
		found.passedOver.push({
			descriptor,
			kind: "an attestation"
		});
	}
	#passMissing(descriptor, found) {
		const { platform } = descriptor;
		const mayBeImage = platform === void 0 || isKnownPlatform(platform);
		if (this.#options.isComplete && mayBeImage) throw createMissingManifestError(descriptor);
		found.passedOver.push({
			descriptor,
			kind: "missing"
		});
	}
	async #document({ digest }, what) {
		const known = this.#documents.get(digest);
		if (known !== void 0) return known;
		if (this.#store.sizeOf(toBlobPath(digest)) === void 0) return void 0;
		try {
			const bytes = await this.#store.document(toBlobPath(digest));
			checkDigest(bytes, digest, what);
			this.#documentBytes += bytes.length;
			if (this.#documentBytes > MAX_DOCUMENTS_BYTES) throw createDocumentsError();
			this.#documents.set(digest, bytes);
			return bytes;
		} catch (error) {
			if (error instanceof GateError && error.code === "SOURCE_NOT_FOUND") return void 0;
			throw addLocation(error, shortenDigest(digest));
		}
	}
};
const UNKNOWN = {
	os: "unknown",
	architecture: "unknown"
};
const toKey = ({ digest, platform }) => `${digest} ${platform === void 0 ? "" : formatPlatform(platform)}`;
const selectRealPlatform = (platform) => isKnownPlatform(platform) ? platform : void 0;
const IMAGE_ERRORS = [
	"IMAGE_CORRUPT",
	"IMAGE_UNSUPPORTED",
	"DIGEST_MISMATCH",
	"SOURCE_NOT_FOUND"
];
const isAboutOne = (error) => error instanceof GateError && IMAGE_ERRORS.includes(error.code);
const createSchema1Error = () => new GateError("IMAGE_UNSUPPORTED", "it is a Docker schema 1 manifest, a format replaced in 2016", { fix: "pull and push the image again with a current engine" });
const createMissingConfigError = ({ config }) => new GateError("IMAGE_CORRUPT", `its config ${shortenDigest(config.digest)} is missing`, { fix: "the image is incomplete: save, copy or push it again" });
function createMissingManifestError({ digest, platform }) {
	return new GateError("SOURCE_NOT_FOUND", `the index lists ${platform === void 0 ? "a manifest" : `an image for ${formatPlatform(platform)}`}, but it is missing from the registry`, {
		where: digest,
		fix: "push the image again for this platform, or remove the platform from the index"
	});
}
//#endregion
//#region src/sources/layout/passed-over.ts
const MAX_LINES = 10;
function listPassedOver(all) {
	const missing = new Set(all.filter(({ kind }) => kind === "missing").map(describeMissing));
	const others = new Set(all.flatMap(({ kind, descriptor }) => kind === "missing" ? [] : [`${shortenDigest(descriptor.digest)} (${kind})`]));
	return [...missing.size > 0 ? [`listed in the index but missing, so not measured: ${joinNames([...missing])}`] : [], ...others.size > 0 ? [`skipped, because not an image: ${joinNames([...others])}`] : []];
}
function describeMissing({ descriptor: { digest, platform } }) {
	return platform === void 0 ? shortenDigest(digest) : formatPlatform(platform);
}
function createNothingFoundError(all) {
	const lines = new Set(all.map(({ descriptor, kind }) => {
		const platform = descriptor.platform ? ` ${formatPlatform(descriptor.platform)}` : "";
		const why = kind === "missing" ? "listed but missing" : `${kind}, not an image`;
		return `\n  ${shortenDigest(descriptor.digest)}${platform}: ${why}`;
	}));
	const more = lines.size > MAX_LINES ? `\n  and ${lines.size - MAX_LINES} more` : "";
	return new GateError("IMAGE_UNSUPPORTED", `it contains no supported image${lines.size > 0 ? `:${[...lines].slice(0, MAX_LINES).join("")}${more}` : ""}`, { fix: "check what was saved or exported into it" });
}
//#endregion
//#region src/sources/layout/roots.ts
function toRoot(descriptor, walked) {
	const digests = walked.members.flatMap((member) => "error" in member ? [member.descriptor.digest] : [member.descriptor.digest, member.manifest.config.digest]);
	return {
		...walked,
		references: listNames(descriptor),
		digests: [...new Set([descriptor.digest, ...digests])]
	};
}
function listNames({ annotations }) {
	const references = ["io.containerd.image.name", "org.opencontainers.image.ref.name"].flatMap((name) => (annotations[name] ?? "").split(","));
	return [...new Set(references.map((name) => name.trim()))].filter((name) => name !== "");
}
function toName({ references: [reference] }, fileName) {
	if (reference === void 0) return basename(fileName);
	return /[/:]/.test(reference) ? reference : `${basename(fileName)}:${reference}`;
}
function mergeRoots(roots) {
	const merged = [];
	for (const root of roots) {
		const at = merged.findIndex((other) => isSameImage(root, other));
		const other = merged[at];
		if (other === void 0) merged.push(root);
		else merged[at] = joinRoots(other, root);
	}
	return merged;
}
function isSameImage(a, b) {
	if (a.digests[0] === b.digests[0] && hasSamePlatforms(a, b)) return true;
	if (a.references[0] !== b.references[0]) return false;
	return new Set([...a.members, ...b.members].map(toLabel)).size === a.members.length + b.members.length;
}
const hasSamePlatforms = (a, b) => a.members.map(toLabel).join() === b.members.map(toLabel).join();
const toLabel = ({ platform, descriptor }) => platform === void 0 ? descriptor.digest : formatPlatform(platform);
function joinRoots(a, b) {
	const isRepeated = a.digests[0] === b.digests[0] && hasSamePlatforms(a, b);
	return {
		references: [...new Set([...a.references, ...b.references])],
		digests: [...new Set([...a.digests, ...b.digests])],
		members: isRepeated ? a.members : [...a.members, ...b.members],
		passedOver: [...a.passedOver, ...b.passedOver]
	};
}
//#endregion
//#region src/sources/layout/images-of-descriptors.ts
const MAX_IMAGES = 256;
async function listImages(store, descriptors, traits, context) {
	const { platforms = [] } = context;
	const walk = new LayoutWalk(store, {
		platforms,
		isComplete: traits.isRegistry === true
	});
	const { roots, strays } = await followAll(walk, descriptors);
	if (roots.length === 0) throw createNoImageError(walk, strays, context);
	const root = selectImage(mergeRoots(roots), context.select);
	const { chosen, lacking } = choosePlatforms(root.members, platforms, walk.otherPlatforms);
	if (chosen.length > MAX_IMAGES) throw createCountError(chosen.length);
	const name = toName(root, traits.fileName);
	const shown = context.name ?? name;
	const shared = shareLayers(store, chosen.map(listLayerNames));
	const passedOver = [...context.select === void 0 ? strays : [], ...root.passedOver];
	return {
		images: [...chosen.map((member) => toFoundImage(shared, member, walk, {
			...traits,
			name
		}, context)), ...lacking.map(({ platform, error }) => createFailedImage(shown, platform, error))],
		notices: listPassedOver(passedOver).map((notice) => `${shown}: ${notice}`)
	};
}
const listLayerNames = (member) => "error" in member ? [] : member.manifest.layers.map(({ digest }) => toBlobPath(digest));
async function followAll(walk, descriptors) {
	const roots = [];
	const strays = [];
	for (const descriptor of descriptors) {
		const walked = await walk.follow(descriptor);
		if (walked.members.length > 0) roots.push(toRoot(descriptor, walked));
		else strays.push(...walked.passedOver);
	}
	return {
		roots,
		strays
	};
}
function createNoImageError({ otherPlatforms }, strays, { platforms = [] }) {
	const isMissing = strays.some(({ kind }) => kind === "missing");
	return platforms.length > 0 && otherPlatforms.size > 0 ? createPlatformError(platforms, otherPlatforms, isMissing) : createNothingFoundError(strays);
}
const createCountError = (count) => new GateError("LIMIT_EXCEEDED", `it lists ${count} images; the maximum per source is ${MAX_IMAGES}`, { fix: `specify the platforms to measure with ${option("platform")}` });
function toFoundImage(store, member, walk, traits, context) {
	const name = context.name ?? traits.name;
	if ("error" in member) return createFailedImage(name, member.platform, member.error);
	const { manifest, config, platform, descriptor } = member;
	const documents = {
		name: traits.name,
		manifestDigest: descriptor.digest,
		configDigest: manifest.config.digest,
		config,
		platform,
		layers: manifest.layers.map(({ digest, size, mediaType }) => ({
			name: toBlobPath(digest),
			digest,
			sizeBytes: size,
			mediaType
		})),
		isAsPushed: traits.isAsPushed,
		annotations: manifest.annotations
	};
	const attestation = walk.findAttestation(member);
	return {
		name,
		platform: formatPlatform(platform),
		digest: descriptor.digest,
		diffIds: parseConfig(config).diffIds,
		read: async () => addAttestation(await assembleImage(store, documents, context), store, attestation),
		...traits.isRegistry && { describe: () => describeImage(documents, context, `${store.readBy}, manifest only`) }
	};
}
//#endregion
export { listPassedOver as a, createFailedImage as c, assembleImage as d, toRoot as i, selectImage as l, listNames as n, LayoutWalk as o, mergeRoots as r, choosePlatforms as s, listImages as t, addProvenance as u };
