import "./rolldown-runtime.js";
import { Lt as GateError, Vt as fromReported, nt as omitOptions } from "./start.js";
import { G as findIgnoreFile, K as writeContextFiles, W as findBuiltDockerfile, s as measureRequest } from "./gate.js";
import { t as makeScratch } from "./scratch.js";
import { a as toByteString } from "./runes.js";
import { t as NO_LIMITS } from "./request.js";
import { t as createBuildRequest } from "./build-request.js";
//#region src/gate/prove-context.ts
async function proveContext(build, { unread, read }, host) {
	const dockerfile = findBuiltDockerfile(build.folder, build.file, host);
	if (dockerfile === void 0) throw new GateError("no-dockerfile", {}, { where: build.folder });
	const { text } = findIgnoreFile(build.folder, dockerfile.place, host, "latin1");
	const { usesBuildKit } = await import("./engines.js");
	if (!await usesBuildKit(host, build.builderOptions)) throw new GateError("proof-needs-buildkit", {});
	const scratch = makeScratch("plimsoll-context-", host);
	const measure = async (lines) => {
		const added = lines.map(({ pattern }) => `${pattern}\n`).join("");
		const ignored = `${text}\n${toByteString(added)}`;
		const file = writeContextFiles(scratch.path, dockerfile.text, ignored);
		const builderOptions = omitOptions(build.builderOptions, "no-cache", "cache-to");
		return measureBuild({
			...build,
			file,
			builderOptions
		}, host);
	};
	try {
		const before = await measure([]);
		const without = await measure(unread.items);
		const isUnchanged = JSON.stringify(before.diffIds) === JSON.stringify(without.diffIds);
		const proof = {
			layerCount: before.diffIds.length,
			isUnchanged
		};
		if (read.items.length === 0) return proof;
		const smaller = await measure([...unread.items, ...read.items]);
		return {
			...proof,
			removedBytes: before.imageBytes - smaller.imageBytes
		};
	} finally {
		await scratch.remove();
	}
}
async function measureBuild(build, host) {
	const { images } = await measureRequest(createBuildRequest(build, false), NO_LIMITS, host, false);
	const [image] = images;
	const imageBytes = image?.facts?.measures.imageBytes ?? null;
	if (image?.facts !== void 0 && imageBytes !== null) return {
		diffIds: image.facts.layers.map(({ diffId }) => diffId),
		imageBytes
	};
	throw image?.error ? fromReported(image.error) : new GateError("build-without-image", {});
}
//#endregion
export { proveContext };
