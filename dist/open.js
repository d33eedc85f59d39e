import "./rolldown-runtime.js";
import { i as GateError } from "./exit-when-done.js";
import { _t as restoreAdvice, o as createMeasurer } from "./gate.js";
import { It as option } from "./start.js";
import { n as findReportPath, r as readReportFile } from "./report-file.js";
import { n as compareWithBaseline, t as limitTime } from "./time-limit.js";
//#region src/compare/check-baseline.ts
const MOST_LAYERS = 4096;
const MOST_IMAGES = 1e4;
function checkBaseline({ images }, source) {
	const refuse = (what) => new GateError("REPORT_INVALID", `the numbers are inconsistent: ${what}`, {
		where: source,
		fix: `write the report again with ${option("report")}`
	});
	if (images.length > MOST_IMAGES) throw refuse(`there are more than ${MOST_IMAGES} images`);
	for (const [index, { facts }] of images.entries()) {
		const problem = facts && (findDocumentsProblem(facts) ?? findFilesProblem(facts));
		if (problem !== void 0) throw refuse(`images[${index}].facts${problem}`);
	}
}
function findDocumentsProblem({ measures, layers, base }) {
	if (layers.length > MOST_LAYERS) return `.layers has more than ${MOST_LAYERS} rows`;
	const odd = SIZES.find((name) => !isWhole(measures[name] ?? 0));
	if (odd !== void 0) return `.measures.${odd} is not a whole number`;
	if (measures.layerCount !== null && measures.layerCount !== layers.length) return ".measures.layerCount is not the number of its layers";
	if (base !== void 0 && base.layerCount > layers.length) return ".base has more layers than the image";
	for (const [at, { index, storedBytes }] of layers.entries()) {
		if (index !== at) return `.layers[${at}] has the wrong index`;
		if (!isWhole(storedBytes ?? 0)) return describeOddSize(at);
	}
}
const describeOddSize = (at) => `.layers[${at}] has a size that is not a whole number`;
function findFilesProblem(facts) {
	if (facts.files === void 0) return void 0;
	const { measures, layers, files } = facts;
	const { tree } = files;
	const odd = layers.findIndex(({ layerBytes }) => !isWhole(layerBytes));
	if (odd !== -1) return describeOddSize(odd);
	if (sum(layers.map(({ layerBytes }) => layerBytes)) !== measures.imageBytes) return ".layers do not add up to imageBytes";
	if (tree === null) return void 0;
	if (!tree.visibleBytes.every(isWhole)) return ".files.tree has a size that is not a whole number";
	return sum(tree.visibleBytes) === measures.visibleBytes ? void 0 : ".files.tree does not add up to visibleBytes";
}
const SIZES = [
	"imageBytes",
	"visibleBytes",
	"reclaimableBytes",
	"pullBytes"
];
const isWhole = (bytes) => Number.isSafeInteger(bytes) && bytes >= 0;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
//#endregion
//#region src/gate/baseline/open.ts
async function readBaseline({ baselines = [], platforms }, limits, host) {
	if (baselines.length === 0) return void 0;
	const baseline = await limitTime(host, (limited) => openBaseline(baselines, createMeasurer(platforms, limits, limited)), (error) => ({
		...EXPLICIT,
		images: [],
		missing: baselines.map(({ name, source }) => ({
			name,
			why: describeMissing(error, source)
		}))
	}));
	return (images) => compareWithBaseline(images, baseline);
}
async function openBaseline(specs, measure) {
	const images = [];
	const missing = [];
	for (const spec of specs) try {
		const opened = await openImages(spec, measure);
		images.push(...opened.images);
		missing.push(...opened.errors.map((error) => ({
			name: spec.name,
			why: describeMissing(error, spec.source)
		})));
	} catch (error) {
		missing.push({
			name: spec.name,
			why: describeMissing(error, spec.source)
		});
	}
	return {
		...EXPLICIT,
		images,
		missing
	};
}
const EXPLICIT = {
	isExplicit: true,
	remedy: "give the image to compare with the same name: NAME=SOURCE"
};
async function openImages({ name, source }, measure) {
	const path = await findReportPath(source);
	const images = path === void 0 ? await measure({
		name,
		source
	}) : await readImages(path);
	const report = path ?? null;
	return {
		images: images.flatMap(({ key, facts, notices, advice, buildContext, effort, history }) => facts === void 0 ? [] : [{
			key,
			facts,
			...advice && { advice },
			...buildContext && { buildContext },
			...effort && { effort },
			...history && { history },
			...path === void 0 && { notices },
			...name !== void 0 && {
				key: {
					...key,
					name
				},
				isNamed: true
			},
			report
		}]),
		errors: images.flatMap(({ facts, error }) => facts === void 0 && error ? [toGateError(error)] : [])
	};
}
async function openSourceImages(named, measure) {
	const { images, errors } = await openImages(named, measure);
	const [error] = errors;
	if (error !== void 0) throw error;
	return images;
}
const listKnownImages = (images) => images.flatMap(({ key, facts, advice, buildContext, effort, findings, history }) => facts === void 0 ? [] : [{
	key,
	facts,
	findings,
	...history && { history },
	...advice && { advice },
	...buildContext && { buildContext },
	...effort && { effort }
}]);
const toGateError = ({ code, message, where, fix }) => new GateError(code, message, {
	where,
	fix
});
const readImages = async (path) => (await parseBaseline({
	text: await readReportFile(path),
	source: path
})).images;
async function parseBaseline(file) {
	const { parseReport } = await import("./parse-report2.js");
	const report = parseReport(file);
	checkBaseline(report, file.source);
	return {
		...report,
		images: report.images.map(restoreAdvice)
	};
}
function describeMissing(error, source, what = "baseline") {
	if (!(error instanceof GateError && ![
		"USAGE",
		"SOURCE_AMBIGUOUS",
		"TIMEOUT",
		"INTERRUPTED"
	].includes(error.code))) throw error;
	const remedy = error.fix === void 0 ? "" : `; ${error.fix}`;
	return `the ${what} ${source} can't be used: ${error.message}${remedy}`;
}
//#endregion
export { parseBaseline as a, openSourceImages as i, listKnownImages as n, readBaseline as o, openImages as r, describeMissing as t };
