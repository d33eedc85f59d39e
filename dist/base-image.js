import "./rolldown-runtime.js";
import { Lt as GateError } from "./start.js";
import { On as openSource } from "./gate.js";
//#region src/sources/base-image.ts
async function readImageBytes(source, platform, host) {
	const rest = {
		name: void 0,
		select: void 0,
		verify: false,
		estimate: false
	};
	try {
		const opened = await openSource({
			source,
			platforms: [platform],
			host,
			...rest
		});
		try {
			return ((await opened.images[0]?.read())?.layers)?.reduce((sum, { table }) => sum + sumSizes(table.entries.sizeBytes), 0);
		} finally {
			await opened.close();
		}
	} catch (error) {
		if (!(error instanceof GateError) || host.signal.aborted) throw error;
		return;
	}
}
const sumSizes = (sizes) => sizes.reduce((sum, bytes) => sum + bytes, 0);
async function readBaseLayers(source, platform, host) {
	const opened = await openSource({
		source,
		platforms: [platform],
		host,
		name: void 0,
		select: void 0,
		verify: false,
		estimate: false
	});
	try {
		const [image] = opened.images;
		if (image === void 0) throw new GateError("source-without-image", {}, { where: source });
		return image.diffIds ?? (await image.read()).layers.map(({ diffId }) => diffId);
	} finally {
		await opened.close();
	}
}
//#endregion
export { readBaseLayers, readImageBytes };
