import "./rolldown-runtime.js";
//#region src/host/map-pooled.ts
async function mapPooled(items, mostAtOnce, map) {
	const results = [];
	let next = 0;
	let done = 0;
	const work = async () => {
		while (next < items.length) {
			const at = next++;
			results[at] = await map(items[at], done);
			done++;
		}
	};
	await Promise.all(Array.from({ length: Math.min(mostAtOnce, items.length) }, work));
	return results;
}
//#endregion
export { mapPooled as t };
