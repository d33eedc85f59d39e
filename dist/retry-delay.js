import "./rolldown-runtime.js";
//#region src/host/retry-delay.ts
function computeRetryDelay({ attempts, firstDelayMs, longestDelayMs, randomShare }, failures, askedMs) {
	if (failures >= attempts) return void 0;
	if (askedMs !== void 0) return askedMs > longestDelayMs ? void 0 : askedMs;
	const random = 1 + randomShare * (Math.random() - .5);
	return Math.min(longestDelayMs, firstDelayMs * 2 ** (failures - 1) * random);
}
//#endregion
export { computeRetryDelay as t };
