import "./rolldown-runtime.js";
import { Gt as Message, Lt as GateError, Vt as fromReported } from "./start.js";
import { Dt as pickKnown, Et as restoreAdvice, o as createMeasurer } from "./gate.js";
import { n as findReportPath, r as readReportFile } from "./report-file.js";
import { n as compareWithBaseline, t as limitTime } from "./time-limit.js";
//#region src/compare/check-baseline.ts
const MOST_LAYERS = 4096;
const MOST_IMAGES = 1e4;
const tooMany = (most) => new Message("has-too-many-rows", { most });
const differs = (total) => new Message("does-not-add-up", { total });
const ODD_SIZE = new Message("has-size-not-whole", {});
function checkBaseline({ images }, source) {
	const refuse = ([path, problem]) => new GateError("report-inconsistent", {
		path,
		problem
	}, { where: source });
	if (images.length > MOST_IMAGES) throw refuse(["images", tooMany(MOST_IMAGES)]);
	for (const [index, { facts }] of images.entries()) {
		const problem = facts && (findDocumentsProblem(facts) ?? findFilesProblem(facts));
		if (problem === void 0) continue;
		const [path, why] = problem;
		throw refuse([`images[${index}].facts${path}`, why]);
	}
}
function findDocumentsProblem({ measures, layers, base }) {
	if (layers.length > MOST_LAYERS) return [".layers", tooMany(MOST_LAYERS)];
	const odd = SIZES.find((name) => !isWhole(measures[name] ?? 0));
	if (odd !== void 0) return [`.measures.${odd}`, new Message("is-not-whole", {})];
	if (measures.layerCount !== null && measures.layerCount !== layers.length) return [".measures.layerCount", new Message("is-not-layer-count", {})];
	if (base !== void 0 && base.layerCount > layers.length) return [".base", new Message("has-more-layers", {})];
	for (const [at, { index, storedBytes }] of layers.entries()) {
		if (index !== at) return [`.layers[${at}]`, new Message("has-wrong-index", {})];
		if (!isWhole(storedBytes ?? 0)) return [`.layers[${at}]`, ODD_SIZE];
	}
}
function findFilesProblem(facts) {
	if (facts.files === void 0) return void 0;
	const { measures, layers, files } = facts;
	const { tree } = files;
	const odd = layers.findIndex(({ layerBytes }) => !isWhole(layerBytes));
	if (odd !== -1) return [`.layers[${odd}]`, ODD_SIZE];
	if (sum(layers.map(({ layerBytes }) => layerBytes)) !== measures.imageBytes) return [".layers", differs("imageBytes")];
	if (tree === null) return void 0;
	if (!tree.visibleBytes.every(isWhole)) return [".files.tree", ODD_SIZE];
	return sum(tree.visibleBytes) === measures.visibleBytes ? void 0 : [".files.tree", differs("visibleBytes")];
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
	remedy: new Message("same-name-for-both", {})
};
async function openImages({ name, source }, measure) {
	const path = await findReportPath(source);
	const images = path === void 0 ? await measure({
		name,
		source
	}) : await readImages(path);
	const report = path ?? null;
	return {
		images: images.flatMap(({ key, facts, notices, ...image }) => facts === void 0 ? [] : [{
			key,
			facts,
			...pickKnown(image, "advice", "buildContext", "effort", "history"),
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
		errors: images.flatMap(({ facts, error }) => facts === void 0 && error ? [fromReported(error)] : [])
	};
}
async function openSourceImages(named, measure) {
	const { images, errors } = await openImages(named, measure);
	const [error] = errors;
	if (error !== void 0) throw error;
	return images;
}
const listKnownImages = (images) => images.flatMap(({ key, facts, findings, ...image }) => facts === void 0 ? [] : {
	key,
	facts,
	findings,
	...pickKnown(image, "history", "advice", "buildContext", "effort")
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
	return new Message("baseline-unusable", {
		what,
		source,
		reason: error.text,
		fix: error.fix
	});
}
//#endregion
export { parseBaseline as a, openSourceImages as i, listKnownImages as n, readBaseline as o, openImages as r, describeMissing as t };
