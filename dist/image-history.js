import "./rolldown-runtime.js";
//#region src/model/image-history.ts
const HISTORY_MEASURES = [
	"imageBytes",
	"pullBytes",
	"reclaimableBytes",
	"layerCount"
];
const listPoints = (history) => history.commit.map((commit, at) => ({
	commit,
	...history.label?.[at] !== void 0 && { label: history.label[at] },
	time: history.time[at] ?? null,
	pullRequest: history.pullRequest[at] ?? null,
	distance: history.distance[at] ?? null,
	count: history.count[at] ?? 1,
	sizes: {
		imageBytes: history.imageBytes[at] ?? null,
		pullBytes: history.pullBytes[at] ?? null,
		reclaimableBytes: history.reclaimableBytes[at] ?? null,
		layerCount: history.layerCount[at] ?? null
	}
}));
const toImageHistory = (points) => ({
	commit: points.map(({ commit }) => commit),
	...points.some(({ label }) => label !== void 0) && { label: points.map(({ label = "" }) => label) },
	time: points.map(({ time }) => time),
	pullRequest: points.map(({ pullRequest }) => pullRequest),
	distance: points.map(({ distance }) => distance),
	count: points.map(({ count }) => count),
	imageBytes: points.map(({ sizes }) => sizes.imageBytes),
	pullBytes: points.map(({ sizes }) => sizes.pullBytes),
	reclaimableBytes: points.map(({ sizes }) => sizes.reclaimableBytes),
	layerCount: points.map(({ sizes }) => sizes.layerCount)
});
const pickSizes = (measures) => ({
	imageBytes: measures.imageBytes ?? null,
	pullBytes: measures.pullBytes ?? null,
	reclaimableBytes: measures.reclaimableBytes ?? null,
	layerCount: measures.layerCount ?? null
});
//#endregion
export { toImageHistory as i, listPoints as n, pickSizes as r, HISTORY_MEASURES as t };
