import "./rolldown-runtime.js";
//#region src/host/collect.ts
async function collectAtMost(chunks, mostBytes) {
	const collected = [];
	let bytes = 0;
	for await (const chunk of chunks) {
		bytes += chunk.length;
		if (bytes > mostBytes) return void 0;
		collected.push(chunk);
	}
	return Buffer.concat(collected);
}
//#endregion
export { collectAtMost as t };
