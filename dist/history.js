import "./rolldown-runtime.js";
import { i as GateError } from "./exit-when-done.js";
import { Hn as pickImage, Rn as formatImageId, Vn as listImages, br as pickSizes, o as createMeasurer, xr as toImageHistory } from "./gate.js";
import { N as writeHistoryFile, x as VERSION } from "./start.js";
import { i as formatHistory, t as isHistory } from "./parse-history.js";
import { n as findReportPath, r as readReportFile } from "./report-file.js";
import { n as toRepository } from "./match-images.js";
import { i as openSourceImages } from "./open.js";
import { t as toReportedError } from "./reported-error.js";
import { i as readHistoryIfThere, r as readHistoryFile, t as continueFile } from "./history-file2.js";
import { n as createTagFilter, r as orderTags, t as compareVersions } from "./tags.js";
import { basename, resolve } from "node:path";
//#region src/gate/history/registry-history.ts
const MOST_TAGS = 1e3;
async function readRegistryHistory(source, { tags: pattern, last, platform }, host) {
	const { readTagImages } = await import("./tag-images.js");
	const repository = source.replace(/^registry:(?:\/\/)?/, "");
	const matches = pattern === void 0 ? () => true : createTagFilter(pattern);
	const counts = {
		all: 0,
		matching: 0
	};
	const choose = (all) => {
		const matching = all.filter(matches);
		[counts.all, counts.matching] = [all.length, matching.length];
		return matching.toSorted(compareVersions).slice(-1e3);
	};
	const read = await readTagImages({
		repository,
		choose,
		platform
	}, host);
	const [error] = read.failed;
	if (read.images.length === 0) throw error?.error ?? createNothingFoundError(source, pattern, counts.all);
	const timeless = [];
	return {
		images: groupByPlatform(read.images).map(([name, ofPlatform]) => {
			const ordered = orderTags(ofPlatform);
			timeless.push(ordered.timeless);
			const points = last === void 0 ? ordered.points : ordered.points.slice(-last);
			return {
				key: {
					name: repository,
					platform: name
				},
				history: toImageHistory(points)
			};
		}),
		failed: read.failed.map((one) => ({
			source: `registry:${repository}:${one.tag}`,
			error: toReportedError(one.error)
		})),
		notices: [
			...describeCut(counts.matching),
			...describeOrder(timeless.reduce((sum, count) => sum + count, 0)),
			...describeSkipped(read.skipped)
		]
	};
}
function groupByPlatform(images) {
	const groups = new Map();
	for (const image of images) groups.set(image.platform, [...groups.get(image.platform) ?? [], image]);
	return [...groups];
}
const describeCut = (matching) => matching <= MOST_TAGS ? [] : [`Only the ${MOST_TAGS} highest versions of ${matching} tags were read: select fewer with --tags.`];
const describeOrder = (timeless) => timeless === 0 ? [] : [`Ordered by version: not every tag has a creation time (${timeless} without).`];
const MOST_NAMED = 3;
function describeSkipped(skipped) {
	if (skipped.length === 0) return [];
	const named = skipped.slice(0, MOST_NAMED).join(", ");
	const left = skipped.length - MOST_NAMED;
	return [`Not images for this platform: ${named}${left > 0 ? ` and ${left} more` : ""}`];
}
const createNothingFoundError = (source, pattern, count) => new GateError("SOURCE_NOT_FOUND", count === 0 ? "the repository has no tags" : "the repository has no matching tag", {
	where: source,
	fix: pattern === void 0 ? "check the name of the repository, and --platform" : `none of its ${count} tags matches ${pattern}: check --tags and --platform`
});
//#endregion
//#region src/gate/history/read-histories.ts
async function readHistories({ sources, ...selection }, host) {
	const [first, ...others] = sources;
	if (first === void 0) throw createNothingNamedError();
	if (others.length > 0) return toReport(await readPoints(sources, host));
	if (isRepository(first.source)) return toReport(await readRegistryHistory(first.source, selection, host));
	if (selection.tags !== void 0 || selection.last !== void 0) throw new GateError("USAGE", "--tags and --last select tags of a repository", {
		where: first.source,
		fix: "specify one without a tag: registry:ghcr.io/org/app"
	});
	const path = await findReportPath(first.source);
	return path !== void 0 && isHistory(await readReportFile(path, host)) ? toReport(listHistories(await readHistoryFile(path, host))) : toReport(await readPoints(sources, host));
}
const isRepository = (source) => /^registry:(?:\/\/)?(?:[^/@]+\/)*[^/:@]+$/.test(source);
const createNothingNamedError = () => new GateError("USAGE", "no image is specified", { fix: "write: plimsoll history registry:REPO, or plimsoll history SOURCE SOURCE" });
const toReport = (histories) => ({
	schemaVersion: 2,
	tool: {
		name: "plimsoll",
		version: VERSION
	},
	...histories
});
const listHistories = (history) => ({
	images: listImages(history).map((key) => ({
		key,
		history: toImageHistory(pickImage(history, key))
	})),
	notices: [],
	failed: []
});
async function readPoints(sources, host) {
	const points = new Map();
	const notices = new Set();
	for (const { name, source } of sources) for (const image of await openForPoint({
		name,
		source
	}, host)) {
		const key = {
			...image.key,
			name: name ?? toRepository(image.key.name)
		};
		const id = formatImageId(key);
		const series = points.get(id) ?? {
			key,
			points: []
		};
		points.set(id, series);
		for (const notice of image.notices ?? []) notices.add(notice);
		series.points.push({
			commit: "",
			time: null,
			pullRequest: null,
			distance: null,
			count: 1,
			label: basename(source.replace(/^[a-z-]+:/, "")) || source,
			sizes: pickSizes(image.facts.measures)
		});
	}
	return {
		images: [...points.values()].map((one) => ({
			key: one.key,
			history: toImageHistory(one.points)
		})),
		notices: [...notices],
		failed: []
	};
}
async function openForPoint(named, host) {
	const needs = {
		files: !named.source.startsWith("registry:"),
		stored: true,
		tree: false,
		estimate: false
	};
	return openSourceImages(named, createMeasurer([], {
		budget: void 0,
		flags: new Map()
	}, host, needs));
}
async function extendHistoryFile({ sources }, host) {
	const [file, ...others] = sources;
	if (file === void 0 || others.length === 0) throw new GateError("USAGE", "--write needs a history file and what to add to it", { fix: "write: plimsoll history history.json report.json --write" });
	const path = await findReportPath(file.source) ?? file.source;
	const before = await readHistoryIfThere(path, host) ?? [];
	const opened = [];
	for (const named of others) opened.push(...await openForPoint(named, host));
	const { history, notices } = await continueFile(opened.map(({ key, facts }) => ({
		key,
		facts,
		notices: []
	})), before, host);
	const report = toReport({
		...listHistories(history),
		notices
	});
	return {
		path,
		text: `${formatHistory(history)}\n`,
		report
	};
}
//#endregion
//#region src/cli/history.ts
async function readHistory({ request, isWritten }, host) {
	if (!isWritten) return readHistories(request, host);
	const { path, text, report } = await extendHistoryFile(request, host);
	await writeHistoryFile(resolve(host.cwd, path), text);
	return report;
}
//#endregion
export { readHistory };
