import "./rolldown-runtime.js";
import { Gt as Message, Rt as ReasonError } from "./start.js";
import { Da as isCommitSha, Yr as pickSizes, gr as listEveryImage, qr as HISTORY_MEASURES, xa as isRecord, yr as sumKnown } from "./gate.js";
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
	distance: sumKnown([older.distance, newer.distance]),
	count: older.count + newer.count,
	sizes: newer.sizes
});
//#endregion
//#region src/history/parse-history.ts
const isHistory = (text) => /^\ufeff?\s*\{\s*"plimsollHistory"/.test(text.slice(0, 200));
function parseHistory(text) {
	if (text.length > 4 * 4e4) throw refuse("history-too-large", { kilobytes: MOST_BYTES / 1e3 });
	const value = parseJson(text.replace(/^\ufeff/, ""));
	if (!isRecord(value) || value.plimsollHistory === void 0) throw refuse("not-a-history", {});
	if (value.plimsollHistory !== 1) throw refuse("history-of-other-version", {});
	const ids = readColumn(value.images, "images", isImageId);
	const commits = readColumn(value.commit, "commit", isCommit);
	if (commits.length > 400) throw refuse("history-too-long", { most: 400 });
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
const refuse = (id, values) => new ReasonError(new Message(id, values));
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw refuse("history-not-json", {});
	}
}
function readColumn(value, key, isValid) {
	if (!Array.isArray(value)) throw refuse("history-column-missing", { key });
	const wrong = value.findIndex((item) => !isValid(item));
	if (wrong === -1) return value;
	throw refuse("history-value-invalid", {
		key,
		at: wrong
	});
}
function checkLength(column, length, key) {
	if (column.length === length) return column;
	throw refuse("history-column-length", {
		key,
		count: column.length,
		points: length
	});
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
const allowNull = (least, most) => (item) => item === null || isWhole(item, least, most);
const isTime = allowNull(0, MOST_TIME);
const isPullRequest = allowNull(1, MOST_NUMBER);
const isDistance = allowNull(0, MOST_NUMBER);
const isCount = (item) => isWhole(item, 1, MOST_NUMBER);
const isSize = allowNull(0, Number.MAX_SAFE_INTEGER);
//#endregion
export { formatHistory as i, parseHistory as n, boundHistory as r, isHistory as t };
