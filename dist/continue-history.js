import "./rolldown-runtime.js";
import { i as toImageHistory, n as listPoints, r as pickSizes } from "./image-history.js";
//#region src/history/history.ts
const formatImageId = ({ name, platform }) => `${name}\n${platform}`;
const addDistances = (one, other) => one === null || other === null ? null : one + other;
function appendPoint(history, point) {
	const last = history.at(-1);
	if (last === void 0) return [{
		...point,
		distance: null
	}];
	return point.distance === 0 && hasEqualSizes(last, point) ? history : [...history, point];
}
function hasEqualSizes({ sizes: one }, { sizes: other }) {
	if (one.size !== other.size) return false;
	return [...one].every(([id, sizes]) => JSON.stringify(sizes) === JSON.stringify(other.get(id)));
}
function pickImage(history, key) {
	const id = formatImageId(key);
	const points = [];
	let skipped = 0;
	for (const { sizes, ...origin } of history) {
		const distance = addDistances(skipped, origin.distance);
		const found = sizes.get(id);
		if (found === void 0) {
			skipped = distance;
			continue;
		}
		points.push({
			...origin,
			distance: points.length === 0 ? null : distance,
			sizes: found
		});
		skipped = 0;
	}
	return points;
}
const listImages = (history) => [...history.at(-1)?.sizes.keys() ?? []].map((id) => {
	const [name = "", platform = ""] = id.split("\n");
	return {
		name,
		platform
	};
});
const listEveryImage = (history) => [...new Set(history.flatMap(({ sizes }) => [...sizes.keys()]))];
//#endregion
//#region src/gate/history/continue-history.ts
function continueBranch(images, before, origin, familyOf) {
	const toKey = ({ name, platform }) => ({
		name: familyOf(name),
		platform
	});
	const sizes = images.flatMap(({ key, facts }) => facts === void 0 ? [] : [[formatImageId(toKey(key)), pickSizes(facts.measures)]]);
	const history = appendPoint(before, {
		...origin,
		sizes: new Map(sizes)
	});
	return {
		images: images.map((image) => setHistory(image, pickImage(history, toKey(image.key)))),
		history
	};
}
function continueBaseline(images, origin) {
	return images.map((image) => {
		const { history, facts, comparison } = image;
		if (history === void 0 || facts === void 0 || comparison === void 0) return image;
		const { distance: behind } = comparison.baseline;
		const point = {
			commit: "",
			time: null,
			pullRequest: null,
			distance: behind === void 0 ? null : behind + 1,
			count: 1,
			...origin,
			sizes: pickSizes(facts.measures)
		};
		return setHistory(image, [...listPoints(history), point]);
	});
}
function setHistory(image, points) {
	const { history: _, ...rest } = image;
	return points.length === 0 ? rest : {
		...rest,
		history: toImageHistory(points)
	};
}
const shortenHistory = (image) => image.history === void 0 ? image : {
	...image,
	history: toImageHistory(listPoints(image.history).slice(-100))
};
//#endregion
export { formatImageId as a, listImages as c, addDistances as i, pickImage as l, continueBranch as n, hasEqualSizes as o, shortenHistory as r, listEveryImage as s, continueBaseline as t };
