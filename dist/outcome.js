import "./rolldown-runtime.js";
//#region src/judge/outcome.ts
function judgeValue(limits, value) {
	const beyondFail = measureExcess(limits, limits.failLimit, value);
	const beyondWarn = measureExcess(limits, limits.warnLimit, value);
	if (beyondFail !== null && beyondFail > 0) return {
		value,
		distance: beyondFail,
		outcome: "fail"
	};
	if (beyondWarn !== null && beyondWarn > 0) return {
		value,
		distance: beyondWarn,
		outcome: "warn"
	};
	return {
		value,
		distance: Math.max(beyondFail ?? -Infinity, beyondWarn ?? -Infinity),
		outcome: "pass"
	};
}
function measureExcess({ bound }, limit, value) {
	if (limit === null) return null;
	return bound === "atMost" ? value - limit : limit - value;
}
//#endregion
export { judgeValue as t };
