import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { n as run } from "./run.js";
import { n as findReportPath, r as readReportFile } from "./report-file2.js";
import { f as nameImages, m as renameImage, p as nameReportedImages } from "./limits.js";
//#region src/cli/measured.ts
async function readKnownImages(request, limits, host) {
	const reported = [];
	const sources = [];
	const { images: wanted } = nameImages(request, limits.budget, host.cwd);
	for (const named of wanted) {
		const path = await findReportPath(named.source);
		if (path === void 0) sources.push(named);
		else reported.push(...await readReported(path, named.name, limits, host));
	}
	if (request.images.length > 0 && sources.length === 0) return {
		measured: [],
		reported
	};
	const { images } = await run({
		...request,
		images: sources,
		withFiles: true
	}, host, { limits });
	return {
		measured: images.map(requireFacts),
		reported
	};
}
async function readReported(path, name, { budget }, host) {
	const { parseReport } = await import("./parse-report2.js");
	const { images } = parseReport({
		text: await readReportFile(path, host),
		source: path
	});
	if (images.length > 0) return name === void 0 ? nameReportedImages(images, budget, host.cwd).map(requireFacts) : images.map((image) => renameImage(requireFacts(image), name));
	throw new GateError("REPORT_INVALID", "the report contains no images", {
		where: path,
		fix: "specify another report"
	});
}
function requireFacts({ facts, error, ...image }) {
	if (facts?.files !== void 0 && error === void 0) return {
		...image,
		facts
	};
	const { code = "SOURCE_UNREADABLE", message = "it was not measured", where, fix } = error ?? {};
	throw new GateError(code, message, {
		where: where ?? image.key.name,
		fix
	});
}
//#endregion
export { readKnownImages as t };
