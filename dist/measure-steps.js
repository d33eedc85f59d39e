import "./rolldown-runtime.js";
import { Lt as GateError } from "./start.js";
import { C as mergeImage, M as toEntryKind, Wn as decodeName, c as traceLayers, j as LIVE, nr as getLink, tr as PERMISSIONS } from "./gate.js";
import { t as readBuild } from "./read-build.js";
//#region src/analyze/visible-entries.ts
function listVisibleEntries({ layers: tables }, { layers, nodes, table, filesystem }) {
	const entries = new Map();
	const isDone = new Uint8Array(table.count);
	const { locate } = filesystem.ledger.numbers;
	const readFile = (node) => {
		const number = filesystem.inode[node];
		const { layer, entry: at } = number === -1 ? {
			layer: -1,
			entry: 0
		} : locate(number);
		const digest = tables[layer]?.table.contents?.digests.subarray(at * 16, (at + 1) * 16);
		const columns = layers[layer];
		return {
			owner: columns === void 0 ? "" : describeOwner(columns, at, false),
			content: `${columns?.sizeBytes[at]} ${Buffer.from(digest ?? []).toString("hex")}`,
			layer
		};
	};
	for (let layer = layers.length - 1; layer >= 0; layer--) {
		const columns = layers[layer];
		for (let entry = columns.count - 1; entry >= 0; entry--) {
			const node = nodes[layer]?.[entry];
			const what = filesystem.what[node];
			if (isDone[node] === 1 || what === LIVE.absent) continue;
			isDone[node] = 1;
			const kind = toEntryKind(what);
			const isLink = kind === "link";
			const content = isLink ? decodeName(getLink(columns, entry)) : "";
			const own = {
				owner: describeOwner(columns, entry, isLink),
				content,
				layer
			};
			entries.set(table.path(node), {
				kind,
				...kind === "file" ? readFile(node) : own
			});
		}
	}
	return entries;
}
function describeOwner({ mode, uid, gid }, entry, isLink) {
	return `${isLink ? "" : (mode[entry] & PERMISSIONS).toString(8)} ${uid[entry]}:${gid[entry]}`;
}
function compareEntries(before, after) {
	const gone = [];
	const changed = [];
	for (const [path, old] of before) {
		const now = after.get(path);
		if (now === void 0) gone.push(path);
		else if (now.kind !== old.kind || now.content !== old.content || now.owner !== old.owner) changed.push(path);
	}
	return {
		gone,
		changed,
		added: [...after.keys()].filter((path) => !before.has(path))
	};
}
const listDifferent = ({ gone, added, changed }) => [
	...gone,
	...added,
	...changed
];
//#endregion
//#region src/gate/order/measure-steps.ts
async function measureSteps(build, withEntries, host) {
	const { image, built, steps } = await readBuild(build, withEntries ? "digests" : void 0, host);
	if (image === void 0) throw new GateError("nothing-built", {});
	const merged = withEntries ? mergeImage(image) : void 0;
	const { lines, notices } = traceLayers(image, {
		dockerfile: built?.dockerfile,
		built,
		find: () => void 0
	});
	return {
		steps,
		layers: image.layers.map(({ storedBytes }, i) => ({
			storedBytes,
			line: lines[i]?.line
		})),
		bytesAre: image.storedBytesAre,
		notices: [...image.notices, ...notices],
		entries: merged ? listVisibleEntries(image, merged) : new Map(),
		imageBytes: merged?.dive.imageBytes ?? null,
		settings: JSON.stringify([image.env, image.process])
	};
}
//#endregion
export { compareEntries as n, listDifferent as r, measureSteps as t };
