import "./rolldown-runtime.js";
import { r as RULES } from "./rules.js";
//#region src/budget/effective-limits.ts
function listRulesInForce(budget, flags, imageName) {
	const ofImage = imageName === void 0 ? void 0 : budget?.images.get(imageName);
	return RULES.flatMap((rule) => {
		const bounds = mergeBounds([
			flags.get(rule.key),
			ofImage?.rules.get(rule.key),
			ofImage?.preset?.get(rule.key),
			budget?.rules.get(rule.key),
			budget?.preset?.get(rule.key),
			getDefault(rule)
		]);
		const limit = toEffectiveLimit(rule.key, bounds);
		return limit === void 0 ? [] : [{
			rule,
			bounds,
			limit
		}];
	});
}
const DEFAULT = "default";
function getDefault({ isLevel, default: limit }) {
	if (isLevel) return { warn: {
		limit: 0,
		from: DEFAULT
	} };
	return limit === null ? {} : { fail: {
		limit,
		from: DEFAULT
	} };
}
function mergeBounds(places) {
	const warn = places.find((place) => place?.warn !== void 0)?.warn;
	const fail = places.find((place) => place?.fail !== void 0)?.fail;
	return {
		...warn && { warn },
		...fail && { fail }
	};
}
function toEffectiveLimit(key, { warn, fail }) {
	const inForce = [fail, warn].filter((bound) => bound !== void 0 && bound.limit !== null);
	if (inForce.length === 0) return void 0;
	const from = [...new Set(inForce.map((bound) => bound.from))];
	return {
		rule: key,
		warnLimit: warn?.limit ?? null,
		failLimit: fail?.limit ?? null,
		from: from.join(", "),
		isDefault: from.every((place) => place === DEFAULT)
	};
}
//#endregion
export { toEffectiveLimit as n, listRulesInForce as t };
