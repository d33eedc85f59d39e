import "./rolldown-runtime.js";
import { o as formatPlural, r as formatBytes } from "./format.js";
//#region src/report/words/weighed-layers.ts
function weighLayers(comparison) {
	const { pullBytesAre } = comparison;
	if (comparison.files !== void 0) return comparison.layers.map((layer) => ({
		...layer,
		sizes: [layer.oldBytes, layer.newBytes]
	}));
	return comparison.layers.map((layer) => {
		const { oldStoredBytes: old, newStoredBytes: now } = layer;
		return {
			...layer,
			sizes: old === null || now === null || pullBytesAre === null ? null : [old, now]
		};
	});
}
const computeLayerGrowth = ({ sizes }) => sizes === null ? null : sizes[1] - sizes[0];
const isRecompressed = ({ state, pullBytes }) => state === "same" && pullBytes !== null && pullBytes > 0;
const listChangedLayers = (comparison, withRebuilt = false) => weighLayers(comparison).filter((layer) => layer.state !== "same" && (withRebuilt || !isRebuilt(layer)));
const isRebuilt = ({ state, differs }) => state === "changed" && differs.length === 1 && differs[0] === "times";
const takeMostChanged = (layers, most, { files }) => selectMostChanged(layers, most, ({ pullBytes }) => files === void 0 ? pullBytes ?? 0 : 0);
function selectMostChanged(layers, most, rank = () => 0) {
	const getGrowth = (layer) => Math.abs(computeLayerGrowth(layer) ?? 0);
	const getWeight = ({ sizes }) => Math.max(...sizes ?? [0]);
	const sorted = layers.toSorted((a, b) => rank(b) - rank(a) || getGrowth(b) - getGrowth(a) || getWeight(b) - getWeight(a));
	const chosen = new Set(sorted.slice(0, most));
	return layers.filter((layer) => chosen.has(layer));
}
const findMainCopies = ({ copied, sizes }) => copied && copied.bytes > 0 && copied.bytes * 2 >= (sizes?.[1] ?? 0) ? copied : void 0;
const LEAST_CAUSE_SHARE = .05;
//#endregion
//#region src/report/words/growth-words.ts
function findMainGrowth({ baseline, measures }) {
	const { growthBytes, growthRatio, pullGrowthBytes } = measures;
	if (growthBytes !== null) return {
		bytes: growthBytes,
		ratio: growthRatio
	};
	const { pullBytes } = baseline.measures;
	return {
		bytes: pullGrowthBytes,
		ratio: pullGrowthBytes === null || !pullBytes ? null : pullGrowthBytes / pullBytes
	};
}
const isUnchanged = (comparison) => !comparison.measures.growthBytes && comparison.layers.every(({ state, pullBytes }) => state === "same" && !pullBytes) && !isPulledOtherwise(comparison);
function isPulledOtherwise(comparison) {
	const { baseline, measures } = comparison;
	const before = baseline.measures.pullBytes;
	if (!before || measures.pullGrowthBytes === null) return false;
	if (isWithinNoise(comparison, measures.pullGrowthBytes)) return false;
	return formatBytes(before) !== formatBytes(before + measures.pullGrowthBytes);
}
function describeGrowth(comparison) {
	const { lostPlatforms = [] } = comparison;
	const words = describeSizeChange(comparison);
	if (lostPlatforms.length === 0) return words;
	const [first, ...more] = lostPlatforms;
	return more.length === 0 ? `${words}, but ${first} is gone` : `${words}, but ${lostPlatforms.length} platforms are gone`;
}
function describeSizeChange(comparison) {
	if (isUnchanged(comparison)) return "unchanged";
	const { growthBytes, updateBytes } = comparison.measures;
	const words = describeGrowthOnly(comparison);
	if (!(growthBytes !== null && updateBytes !== null && updateBytes >= LEAST_UPDATE_BYTES && updateBytes >= Math.abs(growthBytes) * LEAST_UPDATE_RATIO)) return words;
	return `${words === "unchanged" ? "size unchanged" : words}, ${formatBytes(updateBytes)} to unpack again`;
}
const LEAST_UPDATE_BYTES = 1e6;
const LEAST_UPDATE_RATIO = 20;
const countChanged = ({ layers }) => layers.filter(({ state }) => state !== "same").length;
function describeGrowthOnly(comparison) {
	const { growthBytes, pullGrowthBytes } = comparison.measures;
	const { bytes, ratio } = findMainGrowth(comparison);
	if (growthBytes !== null && isWithinNoise(comparison, growthBytes)) return isPulledOtherwise(comparison) ? `${formatSignedBytes(pullGrowthBytes ?? 0)} to pull` : describeNoGrowth(comparison, "no growth");
	if (bytes === null) return `${formatPlural(countChanged(comparison), "layer")} changed`;
	if (isWithinNoise(comparison, bytes)) return describeNoGrowth(comparison, "no more to pull");
	const percent = ratio === null ? "" : formatSignedPercent(ratio);
	return [`${formatSignedBytes(bytes)}${growthBytes === null ? " to pull" : ""}`, percent].filter((words) => words !== "").join(", ");
}
const describeNoGrowth = ({ noiseBytes = 0, layers }, exactly) => noiseBytes === 0 || layers.some(isRecompressed) ? exactly : "unchanged";
const isWithinNoise = ({ noiseBytes = 0 }, bytes) => Math.abs(bytes) <= noiseBytes;
const formatSignedBytes = (bytes) => `${bytes > 0 ? "+" : bytes < 0 ? "-" : ""}${formatBytes(Math.abs(bytes))}`;
function formatSignedPercent(ratio) {
	const text = (Math.abs(ratio) * 100).toFixed(1);
	return text === "0.0" ? "" : `${ratio > 0 ? "+" : "-"}${text}%`;
}
const getEstimateSign = (name, { pullBytesAre }) => name === "pullBytes" && pullBytesAre === "estimate" ? "~" : "";
//#endregion
export { isUnchanged as a, computeLayerGrowth as c, listChangedLayers as d, selectMostChanged as f, getEstimateSign as i, findMainCopies as l, weighLayers as m, findMainGrowth as n, isWithinNoise as o, takeMostChanged as p, formatSignedBytes as r, LEAST_CAUSE_SHARE as s, describeGrowth as t, isRecompressed as u };
