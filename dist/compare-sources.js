import "./rolldown-runtime.js";
import { Lt as GateError, Qt as listDistinct, d as parseNamedSources } from "./start.js";
import { o as createMeasurer } from "./gate.js";
import { t as REPORT_ORIGIN } from "./report-origin.js";
import { n as compareWithBaseline } from "./time-limit.js";
import { r as openImages } from "./open.js";
import { t as NO_LIMITS } from "./request.js";
//#region src/gate/compare-sources.ts
async function compareSources({ old, now, platforms }, host) {
	const measure = createMeasurer(platforms, NO_LIMITS, host);
	const [before, after] = [parseSingleSource(old), parseSingleSource(now)];
	const { name } = after;
	const open = async ({ source }) => {
		const { images, errors } = await openImages({
			name,
			source
		}, measure);
		const [error = findUnreadError(images, source)] = errors;
		if (error !== void 0) throw error;
		return images;
	};
	const baseline = {
		images: await open(before),
		missing: []
	};
	const images = compareWithBaseline((await open(after)).map(({ key, facts, notices = [] }) => ({
		key,
		facts,
		notices
	})), baseline);
	if (!images.some(({ comparison }) => comparison !== void 0)) throw createNoMatchError(images, before.source, after.source);
	const compared = new Set(images.map(({ comparison }) => JSON.stringify(comparison?.baseline.key)));
	return {
		...REPORT_ORIGIN,
		notices: listDistinct(images.flatMap(({ notices }) => notices)),
		images: images.flatMap((image) => toComparedImage(image, before.name)),
		unmatched: baseline.images.map(({ key }) => key).filter((key) => !compared.has(JSON.stringify(key)))
	};
}
const parseSingleSource = (text) => parseNamedSources([text])[0];
function findUnreadError(images, source) {
	const unread = images.find(({ facts }) => facts.files === void 0);
	if (unread === void 0) return void 0;
	return new GateError("only-manifest-reported", { name: unread.key.name }, { where: source });
}
function toComparedImage({ key, facts, comparison, noBaseline }, oldName) {
	if (facts?.files === void 0) return [];
	const { source, measures } = facts;
	return [{
		key,
		source,
		measures,
		...comparison?.files && { comparison: nameOld(comparison, oldName) },
		...noBaseline !== void 0 && { noBaseline }
	}];
}
function nameOld(comparison, name) {
	const { baseline } = comparison;
	if (name === void 0) return comparison;
	return {
		...comparison,
		baseline: {
			...baseline,
			key: {
				...baseline.key,
				name
			}
		}
	};
}
function createNoMatchError([first], old, now) {
	return new GateError("nothing-to-compare", { reason: first?.noBaseline }, { where: first === void 0 ? now : `${old} and ${now}` });
}
//#endregion
export { compareSources };
