import "./rolldown-runtime.js";
import { i as GateError } from "./exit-when-done.js";
import { D as LIVE, c as traceLayers, ln as decodeName, y as mergeImage } from "./gate.js";
import { t as BuildSteps } from "./build-steps.js";
//#region src/analyze/visible-entries.ts
const KINDS = {
	[LIVE.folder]: "folder",
	[LIVE.file]: "file",
	[LIVE.symlink]: "link",
	[LIVE.special]: "special"
};
function listVisibleEntries({ layers: tables }, { layers, nodes, table, filesystem }) {
	const entries = new Map();
	const isDone = new Uint8Array(table.count);
	const { first } = filesystem.ledger.numbers;
	const findOwner = (number) => first.findLastIndex((start) => start <= number);
	const readFile = (node) => {
		const number = filesystem.inode[node];
		const layer = number === -1 ? -1 : findOwner(number);
		const at = number - (first[layer] ?? 0);
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
			const kind = KINDS[what] ?? "special";
			const isLink = kind === "link";
			const content = isLink ? readTarget(columns, entry) : "";
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
	return `${isLink ? "" : (mode[entry] & 4095).toString(8)} ${uid[entry]}:${gid[entry]}`;
}
function readTarget({ text, bounds }, entry) {
	return decodeName(text.subarray(bounds[2 * entry + 1], bounds[2 * entry + 2]));
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
	const { openBuild } = await import("./engines.js");
	const steps = new BuildSteps();
	const onLog = (chunk) => {
		steps.write(chunk);
		host.log(chunk);
	};
	const opened = await openBuild({
		...build,
		onLog
	}, {
		source: `build:${build.folder}`,
		name: build.name,
		platforms: [],
		select: void 0,
		verify: false,
		estimate: true,
		contents: withEntries ? "digests" : void 0,
		host
	});
	try {
		const image = await opened.images[0]?.read();
		if (image === void 0) throw new GateError("BUILD_FAILED", "nothing was built");
		const { built } = opened;
		const merged = withEntries ? mergeImage(image) : void 0;
		const { lines, notices } = traceLayers(image, {
			dockerfile: built?.dockerfile,
			built,
			find: () => void 0
		});
		return {
			steps: steps.list(),
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
	} finally {
		await opened.close();
	}
}
//#endregion
export { compareEntries as n, listDifferent as r, measureSteps as t };
