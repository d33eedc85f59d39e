const require_core = require("./core.js");
//#region src/cli/measured.ts
async function readKnownImages(request, limits, host) {
	const reported = [];
	const sources = [];
	for (const named of request.images) {
		const path = await require_core.findReportPath(named.source);
		if (path === void 0) sources.push(named);
		else reported.push(...await readReported(path, named.name));
	}
	if (request.images.length > 0 && sources.length === 0) return {
		measured: [],
		reported
	};
	const { images } = await require_core.run({
		...request,
		images: sources,
		withFiles: true
	}, host, { limits });
	return {
		measured: images.map(known),
		reported
	};
}
async function readReported(path, name) {
	const { parseReport } = await Promise.resolve().then(() => require("./parse-report.js")).then((n) => n.parse_report_exports);
	const { images } = parseReport({
		text: await require_core.readReportFile(path),
		source: path
	});
	if (images.length > 0) return images.map(known).map((image) => name === void 0 ? image : renamed(image, name));
	throw new require_core.GateError("REPORT_INVALID", "the report is of no image", {
		where: path,
		fix: "name another one"
	});
}
const renamed = (image, name) => {
	const key = {
		...image.key,
		name
	};
	return {
		...image,
		key,
		facts: {
			...image.facts,
			key
		}
	};
};
function known({ facts, error, ...image }) {
	if (facts !== void 0 && error === void 0) return {
		...image,
		facts
	};
	const { code = "SOURCE_UNREADABLE", message = "it was not measured", where, fix } = error ?? {};
	throw new require_core.GateError(code, message, {
		where: where ?? image.key.name,
		fix
	});
}
//#endregion
Object.defineProperty(exports, "readKnownImages", {
	enumerable: true,
	get: function() {
		return readKnownImages;
	}
});
