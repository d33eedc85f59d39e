import "./rolldown-runtime.js";
import { Gt as Message, Lt as GateError, Qt as listDistinct, R as writeText, Wt as toReported } from "./start.js";
import { Xr as toImageHistory, Yr as pickSizes, _r as listImages, mr as formatImageId, o as createMeasurer, pa as groupBy, vr as pickImage } from "./gate.js";
import { t as REPORT_ORIGIN } from "./report-origin.js";
import { i as formatHistory, t as isHistory } from "./parse-history.js";
import { n as findReportPath, r as readReportFile } from "./report-file.js";
import { n as toRepository } from "./match-images.js";
import { i as openSourceImages } from "./open.js";
import { t as NO_LIMITS } from "./request.js";
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
		images: [...groupBy(read.images, (image) => image.platform)].map(([name, ofPlatform]) => {
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
			error: toReported(one.error)
		})),
		notices: [
			...describeCut(counts.matching),
			...describeOrder(timeless.reduce((sum, count) => sum + count, 0)),
			...describeSkipped(read.skipped)
		]
	};
}
const describeCut = (count) => count <= MOST_TAGS ? [] : [new Message("only-highest-tags", {
	most: MOST_TAGS,
	count
})];
const describeOrder = (count) => count === 0 ? [] : [new Message("tags-without-time", { count })];
const describeSkipped = (tags) => tags.length === 0 ? [] : [new Message("tags-not-of-platform", { tags })];
const createNothingFoundError = (where, pattern, count) => count === 0 ? new GateError("repository-without-tags", {}, { where }) : new GateError("no-matching-tag", {
	count,
	pattern
}, { where });
//#endregion
//#region src/gate/history/read-histories.ts
async function readHistories({ sources, ...selection }, host) {
	const [first, ...others] = sources;
	if (first === void 0) throw new GateError("no-image-of-history", {});
	if (others.length > 0) return toReport(await readPoints(sources, host));
	if (isRepository(first.source)) return toReport(await readRegistryHistory(first.source, selection, host));
	if (selection.tags !== void 0 || selection.last !== void 0) throw new GateError("tags-of-one-image", {}, { where: first.source });
	const path = await findReportPath(first.source);
	return path !== void 0 && isHistory(await readReportFile(path, host)) ? toReport(listHistories(await readHistoryFile(path, host))) : toReport(await readPoints(sources, host));
}
const isRepository = (source) => /^registry:(?:\/\/)?(?:[^/@]+\/)*[^/:@]+$/.test(source);
const toReport = (histories) => ({
	...REPORT_ORIGIN,
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
	const notices = [];
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
		notices.push(...image.notices ?? []);
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
		notices: listDistinct(notices),
		failed: []
	};
}
async function openForPoint(named, host) {
	return openSourceImages(named, createMeasurer([], NO_LIMITS, host, {
		files: !named.source.startsWith("registry:"),
		stored: true,
		tree: false,
		estimate: false
	}));
}
async function extendHistoryFile({ sources }, host) {
	const [file, ...others] = sources;
	if (file === void 0 || others.length === 0) throw new GateError("nothing-to-add-to-history", {});
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
	await writeText(resolve(host.cwd, path), text, "history");
	return report;
}
//#endregion
export { readHistory };
