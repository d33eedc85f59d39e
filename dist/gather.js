const require_core = require("./core.js");
const require_parse_report = require("./parse-report.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
//#region src/judge/combine.ts
function combineReports(reports, { toolVersion, run }) {
	const images = reports.flatMap((report) => report.images.map(reviewed));
	return {
		schemaVersion: 1,
		tool: {
			name: "plimsoll",
			version: toolVersion
		},
		...run && { run },
		budget: combinedBudget(reports),
		verdict: reports.every((report) => report.images.length > 0) ? require_core.reportVerdict(images) : "unmeasured",
		notices: [...new Set([...reports.flatMap(({ notices }) => notices), ...repeatedImages(images)])],
		images
	};
}
const reviewed = (image) => ({
	...image,
	verdict: (image.facts ?? image.manifest) === void 0 ? "unmeasured" : require_core.imageVerdict(image.findings, image.error)
});
function combinedBudget(reports) {
	const budgets = reports.map(({ budget }) => budget);
	const sources = [...new Set(budgets.flatMap(({ source }) => source ?? []))];
	const isOne = new Set(budgets.map(({ sha256 }) => sha256)).size === 1;
	const loosened = [...new Map(budgets.flatMap((budget) => budget.loosened ?? []).map((each) => [JSON.stringify(each), each])).values()];
	return {
		source: sources.length === 0 ? null : sources.join(", "),
		sha256: isOne ? budgets[0]?.sha256 ?? null : null,
		rules: isOne ? budgets[0]?.rules ?? [] : [],
		...loosened.length > 0 && { loosened }
	};
}
function repeatedImages(images) {
	const names = images.map(({ key }) => `${key.name} ${key.platform}`.trim());
	return [...new Set(names.filter((name, index) => names.indexOf(name) < index))].map((name) => `${name} is in several reports; each is shown. Give each image a name of its own.`);
}
//#endregion
//#region src/action/gather.ts
const MOST_REPORTS = 500;
async function gatherReports(patterns, cwd, run) {
	const files = new Set();
	for (const pattern of patterns) for (const file of await filesOf(pattern, cwd)) files.add(file);
	if (files.size > MOST_REPORTS) throw new require_core.GateError("LIMIT_EXCEEDED", `at most ${MOST_REPORTS} reports are put together; here are ${files.size}`);
	const reports = [];
	for (const file of [...files].sort()) reports.push(require_parse_report.parseReport({
		text: await require_core.readReportFile((0, node_path.resolve)(cwd, file)),
		source: file
	}));
	return combineReports(reports.map(withoutTrees), {
		toolVersion: require_core.VERSION,
		run
	});
}
async function filesOf(pattern, cwd) {
	const found = [];
	for await (const file of (0, node_fs_promises.glob)(pattern, {
		cwd,
		withFileTypes: true
	})) if (!file.isDirectory()) found.push((0, node_path.resolve)(file.parentPath, file.name));
	if (found.length > 0) return found;
	throw new require_core.GateError("SOURCE_NOT_FOUND", "no report is there", {
		where: `publish: ${pattern}`,
		fix: "download the reports of the other jobs first, and look whether those jobs wrote one"
	});
}
const withoutTrees = (report) => ({
	...report,
	images: report.images.map(({ facts, ...image }) => ({
		...image,
		...facts && { facts: {
			...facts,
			tree: null
		} }
	}))
});
//#endregion
exports.gatherReports = gatherReports;
