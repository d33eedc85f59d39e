import "./rolldown-runtime.js";
import { C as isSamePlatform, Gt as Message } from "./start.js";
//#region src/compare/match-images.ts
function matchImages(images, baseline, isStrict = false) {
	const ways = WAYS.filter((way) => !isStrict || way.isStrict);
	return images.map((key) => matchImage(key, images, baseline, ways));
}
function matchImage(key, images, baseline, ways) {
	for (const { matchedBy, getKey } of ways) {
		const name = getKey(key);
		if (name === void 0) continue;
		const isAlike = (other) => getKey(other) === name && isSamePlatform(other.platform, key.platform);
		const [index, ...more] = baseline.flatMap((other, index) => isAlike(other) ? [index] : []);
		if (index !== void 0 && more.length === 0 && images.filter(isAlike).length === 1) return {
			index,
			matchedBy
		};
	}
	return explainMissing(key, baseline);
}
const WAYS = [
	{
		matchedBy: "name",
		isStrict: true,
		getKey: ({ name }) => name
	},
	{
		matchedBy: "repository",
		isStrict: true,
		getKey: ({ family }) => family
	},
	{
		matchedBy: "repository",
		isStrict: false,
		getKey: ({ name }) => toRepository(name)
	},
	{
		matchedBy: "only",
		isStrict: false,
		getKey: () => ""
	}
];
const toRepository = (name) => name.replace(/@[^@]*$/, "").replace(/:[^:/]*$/, "");
function explainMissing({ name, platform }, baseline) {
	if (baseline.length === 0) return { missing: new Message("baseline-without-images", {}) };
	const named = baseline.filter((other) => other.name === name);
	const platforms = [...new Set((named.length > 0 ? named : baseline).map((other) => other.platform))];
	if (!platforms.some((other) => isSamePlatform(other, platform))) return {
		missing: new Message("baseline-without-platform", {
			platform,
			others: platforms
		}),
		platforms
	};
	if (named.some((other) => isSamePlatform(other.platform, platform))) return { missing: new Message("baseline-ambiguous", { name }) };
	return { missing: new Message("baseline-without-name", {
		name,
		others: [...new Set(baseline.map((other) => other.name))]
	}) };
}
//#endregion
export { toRepository as n, matchImages as t };
