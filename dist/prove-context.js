import "./rolldown-runtime.js";
import { i as GateError } from "./exit-when-done.js";
import { B as writeContextFiles, R as findBuiltDockerfile, s as measureRequest, z as findIgnoreFile } from "./gate.js";
import { It as option, it as omitOptions } from "./start.js";
import { t as makeScratch } from "./scratch.js";
import { a as toByteString } from "./runes.js";
import { t as createBuildRequest } from "./build-request.js";
//#region src/gate/prove-context.ts
async function proveContext(build, { unread, read }, host) {
	const dockerfile = findBuiltDockerfile(build.folder, build.file, host);
	if (dockerfile === void 0) throw new GateError("SOURCE_UNREADABLE", "there is no Dockerfile to build", {
		where: build.folder,
		fix: `specify it with ${option("file")}`
	});
	const { text } = findIgnoreFile(build.folder, dockerfile.place, host, "latin1");
	const { usesBuildKit } = await import("./engines.js");
	if (!await usesBuildKit(host, build.builderOptions)) throw new GateError("ENGINE_UNAVAILABLE", "only BuildKit can prove it: the classic builder is in use", { fix: "install buildx, and remove DOCKER_BUILDKIT=0" });
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
	const { images } = await measureRequest(createBuildRequest(build, false), {
		budget: void 0,
		flags: new Map()
	}, host, false);
	const [image] = images;
	const imageBytes = image?.facts?.measures.imageBytes ?? null;
	if (image?.facts !== void 0 && imageBytes !== null) return {
		diffIds: image.facts.layers.map(({ diffId }) => diffId),
		imageBytes
	};
	const { code = "BUILD_FAILED", message = "it has no image", where, fix } = image?.error ?? {};
	throw new GateError(code, message, {
		where,
		fix
	});
}
//#endregion
export { proveContext };
