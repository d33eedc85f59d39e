import "./rolldown-runtime.js";
import { r as toEffectiveLimit } from "./effective-limits.js";
//#region src/budget/fleet-rules.ts
const FLEET_RULES = [
	{
		key: "highestTotalBytes",
		unit: "bytes",
		bound: "atMost",
		isDive: false,
		description: "what all images need together, each shared layer once"
	},
	{
		key: "highestUniqueBytes",
		unit: "bytes",
		bound: "atMost",
		isDive: false,
		description: "the largest part of an image that no other image shares"
	},
	{
		key: "lowestSharedRatio",
		unit: "ratio",
		bound: "atLeast",
		isDive: false,
		description: "the part that sharing saves: 1 - total / sum of all images"
	}
];
function listFleetLimits(budget) {
	const { fleet } = budget ?? {};
	if (fleet === null || fleet === void 0) return [];
	return FLEET_RULES.flatMap(({ key }) => {
		const limit = toEffectiveLimit(key, fleet.rules.get(key) ?? {});
		if (limit === void 0) return [];
		const { warnLimit, failLimit, from } = limit;
		return [{
			rule: key,
			of: fleet.of,
			warnLimit,
			failLimit,
			from
		}];
	});
}
//#endregion
export { listFleetLimits as n, FLEET_RULES as t };
