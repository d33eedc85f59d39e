import "./rolldown-runtime.js";
import { D as platformMatches, Gt as Message, S as isKnownPlatform, Ut as toGateError, x as formatPlatform } from "./start.js";
import { Bn as parseConfigTime, Fn as checkDigest, In as computeSha256, Rn as isConfigType, Sa as parseIndexOrManifest, da as parseReference, rr as MAX_DOCUMENT_BYTES } from "./gate.js";
import { t as mapPooled } from "./map-pooled.js";
import { i as PATIENCE, r as toEndpoint, t as Session } from "./session.js";
import { n as fetchManifest, r as fetchSmallBlob, t as fetchEveryTag } from "./repository2.js";
//#region src/sources/registry/tag-images.ts
const MOST_AT_ONCE = 16;
async function readTagImages({ repository, choose, platform }, host, patience = PATIENCE) {
	const reference = parseReference(repository);
	const session = new Session(reference, toEndpoint(reference, host.env), host, patience);
	const [images, skipped, failed] = [
		[],
		[],
		[]
	];
	try {
		const tags = choose(await fetchEveryTag(session));
		const fetch = createFetcher(session);
		await mapPooled(tags, MOST_AT_ONCE, async (tag, done) => {
			host.progress("reading tags", done, tags.length);
			try {
				const image = await readTag(tag, platform, fetch);
				if (image === void 0) skipped.push(tag);
				else images.push(image);
			} catch (error) {
				host.signal.throwIfAborted();
				failed.push({
					tag,
					error: toGateError(error, new Message("debug-output", {}))
				});
			}
		});
		return {
			images,
			skipped,
			failed
		};
	} finally {
		session.close();
	}
}
function createFetcher(session) {
	const once = (get) => {
		const known = new Map();
		return (digest) => {
			const found = known.get(digest) ?? get(digest);
			known.set(digest, found);
			return found;
		};
	};
	return {
		byTag: (tag) => fetchManifest(session, tag),
		manifest: once(async (digest) => {
			const { bytes } = await fetchManifest(session, digest);
			checkDigest(bytes, digest, "manifest");
			return parseIndexOrManifest(bytes, digest);
		}),
		config: once(async (digest) => {
			const bytes = await fetchSmallBlob(session, digest, MAX_DOCUMENT_BYTES);
			checkDigest(bytes, digest, "config");
			return parseConfigTime(bytes);
		})
	};
}
async function readTag(tag, wanted, fetch) {
	const { bytes } = await fetch.byTag(tag);
	const document = parseIndexOrManifest(bytes, `tag "${tag}"`);
	if (document.kind === "manifest") return describeManifest(tag, computeSha256(bytes), document, void 0, wanted, fetch);
	const member = selectMember(document, wanted);
	if (member === void 0) return void 0;
	const found = await fetch.manifest(member.digest);
	if (found.kind === "index") return void 0;
	return describeManifest(tag, member.digest, found, member.platform, wanted, fetch);
}
const USUAL = {
	os: "linux",
	architecture: "amd64"
};
function selectMember({ manifests }, wanted) {
	const known = manifests.filter(({ platform }) => isKnownPlatform(platform));
	const find = (one) => known.find(({ platform }) => platform !== void 0 && platformMatches(platform, one));
	return wanted === void 0 ? find(USUAL) ?? known[0] : find(wanted);
}
async function describeManifest(tag, digest, { config, layers }, listed, wanted, fetch) {
	if (!isConfigType(config.mediaType)) return void 0;
	const { created, platform } = await fetch.config(config.digest);
	const found = listed ?? platform;
	if (wanted !== void 0 && !platformMatches(found, wanted)) return void 0;
	const pullBytes = [...new Map(layers.map((layer) => [layer.digest, layer.size])).values()].reduce((sum, bytes) => sum + bytes, config.size);
	return {
		tag,
		digest,
		platform: formatPlatform(found),
		created,
		sizes: {
			imageBytes: null,
			pullBytes,
			reclaimableBytes: null,
			layerCount: layers.length
		}
	};
}
//#endregion
export { readTagImages };
