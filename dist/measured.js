import "./rolldown-runtime.js";
import { Lt as GateError, Vt as fromReported } from "./start.js";
import { En as renameImage, Tn as nameReportedImages, a as run, wn as nameImages } from "./gate.js";
import { n as findReportPath, r as readReportFile } from "./report-file.js";
//#region src/cli/measured.ts
const readKnownImages = (request, limits, host) => readImages({
	...request,
	withFiles: true
}, limits, host, requireFiles);
const readMeasuredImages = (request, limits, host) => readImages(request, limits, host, requireFacts);
async function readImages(request, limits, host, require) {
	const reported = [];
	const sources = [];
	const { images: wanted } = nameImages(request, limits.budget, host.cwd);
	for (const named of wanted) {
		const path = await findReportPath(named.source);
		if (path === void 0) sources.push(named);
		else reported.push(...(await readReported(path, named.name, limits, host)).map(require));
	}
	if (request.images.length > 0 && sources.length === 0) return {
		measured: [],
		reported
	};
	const { images } = await run({
		...request,
		images: sources
	}, host, { limits });
	return {
		measured: images.map(require),
		reported
	};
}
async function readReported(path, name, { budget }, host) {
	const { parseReport } = await import("./parse-report2.js");
	const { images } = parseReport({
		text: await readReportFile(path, host),
		source: path
	});
	if (images.length > 0) return name === void 0 ? nameReportedImages(images, budget, host.cwd) : images.map((image) => renameImage(image, name));
	throw new GateError("report-without-images", {}, { where: path });
}
function requireFiles(image) {
	const { facts } = requireFacts(image);
	if (facts?.files !== void 0) return {
		...image,
		facts
	};
	throw createUnmeasuredError(image);
}
function requireFacts(image) {
	if (image.facts !== void 0 && image.error === void 0) return image;
	throw createUnmeasuredError(image);
}
function createUnmeasuredError({ key, error }) {
	return error === void 0 ? new GateError("image-not-measured", {}, { where: key.name }) : fromReported({
		where: key.name,
		...error
	});
}
//#endregion
export { readMeasuredImages as n, readKnownImages as t };
