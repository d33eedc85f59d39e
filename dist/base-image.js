const require_core = require("./core.js");
//#region src/sources/base-image.ts
async function readBaseLayers(source, platform, host) {
	const opened = await require_core.openSource({
		source,
		platform,
		host,
		name: void 0,
		select: void 0,
		verify: false,
		estimate: false
	});
	try {
		const [image] = opened.images;
		if (image === void 0) throw new require_core.GateError("SOURCE_NOT_FOUND", "it holds no image", { where: source });
		return image.diffIds ?? (await image.read()).layers.map(({ diffId }) => diffId);
	} finally {
		await opened.close();
	}
}
//#endregion
exports.readBaseLayers = readBaseLayers;
