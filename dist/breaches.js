import "./rolldown-runtime.js";
import { An as listPoints, Fi as computeNoiseBytes, L as listEveryImage, Mi as DEFAULT_NOISE, P as addDistances, fi as isSummed, jn as pickSizes, kn as HISTORY_MEASURES, la as isCommitSha, mi as isAboutGrowth, ra as isRecord } from "./gate.js";
function formatHistory(history) {
	const ids = listEveryImage(history);
	return JSON.stringify({
		plimsollHistory: 1,
		images: ids,
		commit: history.map(({ commit }) => commit),
		time: history.map(({ time }) => time),
		pullRequest: history.map(({ pullRequest }) => pullRequest),
		distance: history.map(({ distance }) => distance),
		count: history.map(({ count }) => count),
		...Object.fromEntries(HISTORY_MEASURES.map((name) => [name, ids.map((id) => history.map(({ sizes }) => sizes.get(id)?.[name] ?? null))]))
	});
}
const MOST_BYTES = 4e4;
function boundHistory(history) {
	let bounded = history;
	while (bounded.length > 400 || isTooLarge(bounded)) bounded = mergeOldest(bounded);
	return bounded;
}
const isTooLarge = (history) => history.length > 0 && Buffer.byteLength(formatHistory(history)) > 4e4;
function mergeOldest(history) {
	const half = Math.ceil(history.length / 2);
	for (let most = 2; most <= MOST_COUNT; most *= 2) for (let at = 0; at < half; at++) {
		const [older, newer] = [history[at], history[at + 1]];
		if (older === void 0 || newer === void 0 || newer.distance === null) continue;
		if (older.count + newer.count > most) continue;
		return [
			...history.slice(0, at),
			mergePoints(older, newer),
			...history.slice(at + 2)
		];
	}
	return history.slice(1);
}
const MOST_COUNT = 2 ** 30;
const mergePoints = (older, newer) => ({
	...newer,
	pullRequest: null,
	distance: addDistances(older.distance, newer.distance),
	count: older.count + newer.count,
	sizes: newer.sizes
});
//#endregion
//#region src/history/parse-history.ts
const isHistory = (text) => /^\ufeff?\s*\{\s*"plimsollHistory"/.test(text.slice(0, 200));
function parseHistory(text) {
	if (text.length > 4 * 4e4) throw new Error(`it is larger than ${MOST_BYTES / 1e3} kB`);
	const value = parseJson(text.replace(/^\ufeff/, ""));
	if (!isRecord(value) || value.plimsollHistory === void 0) throw new Error("it is not a history");
	if (value.plimsollHistory !== 1) throw new Error("it has the format of another version of plimsoll");
	const ids = readColumn(value.images, "images", isImageId);
	const commits = readColumn(value.commit, "commit", isCommit);
	if (commits.length > 400) throw new Error(`it has more than 400 points`);
	const read = (key, isValid) => checkLength(readColumn(value[key], key, isValid), commits.length, key);
	const [times, pullRequests] = [read("time", isTime), read("pullRequest", isPullRequest)];
	const [distances, counts] = [read("distance", isDistance), read("count", isCount)];
	const sizes = readSizes(value, ids.length, commits.length);
	return commits.map((commit, at) => ({
		commit,
		time: times[at] ?? null,
		pullRequest: pullRequests[at] ?? null,
		distance: at === 0 ? null : distances[at] ?? null,
		count: counts[at] ?? 1,
		sizes: new Map(ids.flatMap((id, image) => {
			const known = sizes[image]?.[at];
			return known === void 0 ? [] : [[id, known]];
		}))
	}));
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new Error("it is not JSON");
	}
}
function readColumn(value, key, isValid) {
	if (!Array.isArray(value)) throw new Error(`${key} is not a list`);
	const wrong = value.findIndex((item) => !isValid(item));
	if (wrong === -1) return value;
	throw new Error(`${key}[${wrong}] is not valid`);
}
function checkLength(column, length, key) {
	if (column.length === length) return column;
	throw new Error(`${key} has ${column.length} values for ${length} points`);
}
function readSizes(value, images, points) {
	const columns = HISTORY_MEASURES.map((name) => {
		return checkLength(readColumn(value[name], name, Array.isArray), images, name).map((column) => checkLength(readColumn(column, name, isSize), points, name));
	});
	return Array.from({ length: images }, (_, image) => Array.from({ length: points }, (_, at) => {
		const sizes = columns.map((ofImages) => ofImages[image]?.[at] ?? null);
		return sizes.every((size) => size === null) ? void 0 : pickSizes(Object.fromEntries(HISTORY_MEASURES.map((name, i) => [name, sizes[i]])));
	}));
}
const MOST_TIME = 253402300799;
const MOST_NUMBER = 1e9;
const MOST_ID = 600;
const isWhole = (item, least, most) => Number.isSafeInteger(item) && item >= least && item <= most;
const isImageId = (item) => typeof item === "string" && item.length <= MOST_ID && item.split("\n").length === 2;
const isCommit = (item) => typeof item === "string" && (item === "" || isCommitSha(item));
const isTime = (item) => item === null || isWhole(item, 0, MOST_TIME);
const isPullRequest = (item) => item === null || isWhole(item, 1, MOST_NUMBER);
const isDistance = (item) => item === null || isWhole(item, 0, MOST_NUMBER);
const isCount = (item) => isWhole(item, 1, MOST_NUMBER);
const isSize = (item) => item === null || isWhole(item, 0, Number.MAX_SAFE_INTEGER);
//#endregion
//#region src/judge/inherit/history-breach.ts
function findHistoryBreach({ measure, bound, outcome, failLimit, warnLimit }, history) {
	const limit = outcome === "fail" ? failLimit : warnLimit ?? failLimit;
	const points = listPoints(history);
	if (!isKept(measure) || bound !== "atMost" || limit === null || points.length < 2) return void 0;
	const isOver = (point) => (point?.sizes[measure] ?? Number.NEGATIVE_INFINITY) > limit;
	let at = points.length - 1;
	while (points[at]?.distance !== null && isOver(points[at - 1])) at--;
	const [first, previous] = [points[at], points[at - 1]];
	const value = first?.sizes[measure] ?? null;
	if (first === void 0 || value === null) return void 0;
	return {
		breach: {
			commit: first.commit,
			...first.pullRequest !== null && { pullRequest: first.pullRequest },
			value,
			...describeGrowth(first, value, previous?.sizes[measure] ?? null)
		},
		before: at === points.length - 1 ? void 0 : points.at(-2)?.sizes[measure] ?? void 0
	};
}
const describeGrowth = ({ distance, count }, value, before) => before === null || distance !== 1 || count !== 1 ? {} : { growth: value - before };
const isKept = (measure) => HISTORY_MEASURES.some((name) => name === measure);
//#endregion
//#region src/judge/inherit/breaches.ts
const traceBreaches = (findings, earlier, pushed, noise = DEFAULT_NOISE, history) => findings.map((finding) => {
	const { value } = finding;
	if (!isBroken(finding) || isAboutGrowth(finding) || value === null) return finding;
	const before = earlier?.find(({ id }) => id === finding.id);
	const known = continueBreach(before, finding);
	const found = history && known?.growth === void 0 ? findHistoryBreach(finding, history) : void 0;
	const breach = found?.breach ?? known ?? startBreach(value, before, pushed);
	const change = describePush(finding, (before && isBroken(before) ? before.value : found?.before) ?? null, noise);
	return {
		...finding,
		breach,
		...change && { change }
	};
});
const isBroken = ({ outcome }) => outcome === "fail" || outcome === "warn";
function continueBreach(before, { outcome }) {
	return before?.outcome === "fail" || before?.outcome === outcome ? before?.breach : void 0;
}
function startBreach(value, before, { commit, pullRequest }) {
	const old = before !== void 0 && !isBroken(before) ? before.value : null;
	return {
		commit,
		...pullRequest !== void 0 && { pullRequest },
		value,
		...old !== null && { growth: value - old }
	};
}
function describePush({ value, unit }, before, noise) {
	if (value === null || before === null || !isSummed(unit)) return void 0;
	const noiseBytes = unit === "bytes" ? computeNoiseBytes(noise, before) : 0;
	return {
		amount: value - before,
		unit,
		noiseBytes,
		held: "branch"
	};
}
function parsePullRequest(subject) {
	const [, squashed, merged] = /\(#(\d{1,9})\)$|^Merge pull request #(\d{1,9}) /.exec(subject.trim()) ?? [];
	const number = Number(squashed ?? merged);
	return number > 0 ? number : void 0;
}
//#endregion
export { boundHistory as a, parseHistory as i, traceBreaches as n, formatHistory as o, isHistory as r, parsePullRequest as t };
