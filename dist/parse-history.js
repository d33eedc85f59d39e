import "./rolldown-runtime.js";
import { Bn as listEveryImage, Ln as addDistances, br as pickSizes, fa as isCommitSha, oa as isRecord, vr as HISTORY_MEASURES } from "./gate.js";
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
export { formatHistory as i, parseHistory as n, boundHistory as r, isHistory as t };
