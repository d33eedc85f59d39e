import "./rolldown-runtime.js";
import { Lt as GateError, Qt as listDistinct, Vt as fromReported, Wt as toReported } from "./start.js";
import { Bi as UNNEEDED_KINDS, C as mergeImage, Dn as createSourceJob, E as listLargestRows, S as examineImage, V as Claims, Vi as unneededFiles, Xi as DUPLICATE_KINDS, Xn as ZSTD_LEVELS, er as KIND, fa as addTo, ta as DEBUG_KINDS } from "./gate.js";
import { t as REPORT_ORIGIN } from "./report-origin.js";
//#region src/model/whatif-report.ts
const WHATIF_CHANGES = [
	"source-maps",
	"package-documents",
	"documentation",
	"manuals",
	"locales",
	"bytecode",
	"duplicates",
	"debug-sections"
];
//#endregion
//#region src/whatif/find-copies.ts
function findCopies({ visible, getDigest }, isKept) {
	const kept = visible.filter(({ row }) => isKept(row));
	const sizes = new Map();
	for (const { bytes } of kept) sizes.set(bytes, (sizes.get(bytes) ?? 0) + 1);
	const firsts = new Map();
	const copyOf = new Map();
	for (const body of kept) {
		const digest = (sizes.get(body.bytes) ?? 0) > 1 ? getDigest(body) : void 0;
		if (digest === void 0) continue;
		const key = `${body.bytes} ${digest}`;
		const first = firsts.get(key);
		if (first === void 0) firsts.set(key, body);
		else copyOf.set(body.row, first);
	}
	return copyOf;
}
//#endregion
//#region src/whatif/how.ts
const findFix = (kinds, subject) => kinds.find((kind) => kind.subject === subject)?.fix ?? [];
const documentation = findFix(UNNEEDED_KINDS, "documentation");
const HOW = {
	"source-maps": findFix(UNNEEDED_KINDS, "source-maps"),
	"package-documents": findFix(UNNEEDED_KINDS, "package-documents"),
	documentation,
	manuals: documentation,
	locales: findFix(UNNEEDED_KINDS, "locales"),
	bytecode: findFix(UNNEEDED_KINDS, "bytecode"),
	duplicates: findFix(DUPLICATE_KINDS, "same-content"),
	"debug-sections": [
		"# of C and C++:",
		...findFix(DEBUG_KINDS, "c"),
		"# or of Go:",
		...findFix(DEBUG_KINDS, "go"),
		"# or of Rust:",
		...findFix(DEBUG_KINDS, "rust")
	]
};
//#endregion
//#region src/whatif/unneeded.ts
const SUBJECTS = [
	"source-maps",
	"package-documents",
	"documentation",
	"locales",
	"bytecode"
];
const isManual = (sign) => sign.path.endsWith("/man");
function findUnneeded(evidence) {
	const claims = new Claims(evidence, (unneededFiles.signs ?? []).filter(({ subject }) => SUBJECTS.some((one) => one === subject)));
	return (body) => {
		const sign = claims.get(body)?.sign;
		if (sign === void 0) return void 0;
		return isManual(sign) ? "manuals" : SUBJECTS.find((subject) => subject === sign.subject);
	};
}
//#endregion
//#region src/whatif/whole-bodies.ts
function openBodies(image, merged, evidence) {
	const { bodies, paths } = evidence;
	const contents = image.layers.map(({ table }) => table.contents);
	const { first } = merged.filesystem.ledger.numbers;
	const getEntry = ({ row, layer }) => bodies.entry[row] - first[layer];
	const visible = [];
	for (let row = 0; row < bodies.count; row++) {
		if (bodies.hiddenInLayer[row] !== -1) continue;
		const layer = bodies.layer[row];
		const at = bodies.entry[row] - first[layer];
		const debugBytes = contents[layer]?.debugBytes.get(at) ?? 0;
		visible.push({
			row,
			layer,
			bytes: bodies.bytes[row],
			debugBytes
		});
	}
	const linkBytes = sumLinkEntries(merged, contents);
	return {
		visible,
		getDigest: (body) => {
			const at = getEntry(body);
			if (merged.layers[body.layer]?.isSparse[at] === 1) return void 0;
			const start = at * 16;
			const digest = contents[body.layer]?.digests.subarray(start, start + 16);
			return digest && Buffer.from(digest).toString("latin1");
		},
		measureEntries: (body) => (contents[body.layer]?.entryBytes[getEntry(body)] ?? 0) + (linkBytes.get(bodies.entry[body.row]) ?? 0),
		measurePath: ({ row }) => {
			let bytes = -1;
			for (let node = bodies.node[row]; node !== 0; node = paths.parent(node)) bytes += paths.nameLength(node) + 1;
			return bytes;
		}
	};
}
function sumLinkEntries({ layers, nodes, filesystem }, contents) {
	const { first } = filesystem.ledger.numbers;
	const sums = new Map();
	layers.forEach(({ count, kind }, layer) => {
		const start = first[layer];
		for (let i = 0; i < count; i++) {
			if (kind[i] !== KIND.hardlink) continue;
			const inode = filesystem.inode[nodes[layer]?.[i]];
			if (inode < start || inode >= start + count) continue;
			sums.set(inode, (sums.get(inode) ?? 0) + (contents[layer]?.entryBytes[i] ?? 0));
		}
	});
	return sums;
}
//#endregion
//#region src/whatif/list-changes.ts
function listChanges(image, merged, evidence, baseLayerCount) {
	const bodies = openBodies(image, merged, evidence);
	const unneeded = findUnneeded(evidence);
	const isKept = (body) => unneeded(body) === void 0;
	const copyOf = findCopies(bodies, isKept);
	const savings = new Map();
	for (const body of bodies.visible) {
		const found = save(body, bodies, unneeded(body.row), copyOf.get(body.row));
		if (found !== void 0) addTo(savings, found.id, found);
	}
	return WHATIF_CHANGES.flatMap((id) => toChange(id, savings.get(id) ?? [], evidence, baseLayerCount));
}
function save(body, bodies, unneeded, same) {
	const { bytes } = body;
	if (unneeded !== void 0) return {
		id: unneeded,
		body,
		bytes,
		tarBytes: bodies.measureEntries(body)
	};
	if (same !== void 0) return {
		id: "duplicates",
		body,
		bytes,
		tarBytes: pad(bytes) - measureLink(body, same, bodies),
		same
	};
	const { debugBytes } = body;
	if (debugBytes === 0) return void 0;
	return {
		id: "debug-sections",
		body,
		bytes: debugBytes,
		tarBytes: pad(bytes) - pad(bytes - debugBytes)
	};
}
const BLOCK_BYTES = 512;
const MOST_LINK_BYTES = 100;
const pad = (bytes) => Math.ceil(bytes / BLOCK_BYTES) * BLOCK_BYTES;
function measureLink(body, same, { measurePath }) {
	const bytes = measurePath(same) + (body.layer === same.layer ? 0 : 1);
	return bytes > MOST_LINK_BYTES ? BLOCK_BYTES + pad(bytes + 1) : 0;
}
function toChange(id, saved, { paths, bodies }, baseLayerCount) {
	if (saved.length === 0) return [];
	const getPath = (row) => paths.path(bodies.node[row]);
	const show = ({ body, bytes, same }) => {
		const sameAs = same && getPath(same.row);
		return {
			path: getPath(body.row),
			layer: body.layer,
			bytes,
			...sameAs && { sameAs }
		};
	};
	return [{
		id,
		...sumSaved(saved),
		ofBase: sumSaved(saved.filter(({ body }) => body.layer < baseLayerCount)),
		files: listLargestRows(saved, show),
		how: HOW[id]
	}];
}
const sumSaved = (saved) => ({
	fileCount: saved.length,
	bytes: saved.reduce((sum, { bytes }) => sum + bytes, 0),
	tarBytes: saved.reduce((sum, { tarBytes }) => sum + tarBytes, 0)
});
//#endregion
//#region src/whatif/compute-whatif.ts
function computeWhatif(image, merged, evidence, facts) {
	const { layers } = image;
	const baseLayerCount = image.base?.layerCount ?? 0;
	const storedLayers = layers.map(({ storedBytes }) => storedBytes);
	const stored = sumOnce(layers, ({ storedBytes }) => storedBytes ?? NaN);
	return {
		key: facts.key,
		source: image.source,
		layerCount: layers.length,
		baseLayerCount,
		visibleBytes: facts.measures.visibleBytes,
		tarBytes: sumOnce(layers, ({ table }) => table.tarBytes),
		storedBytes: Number.isNaN(stored) ? null : stored,
		storedBytesAre: image.storedBytesAre,
		storedLayers,
		compression: ZSTD_LEVELS.flatMap((level) => compress(layers, level)),
		changes: listChanges(image, merged, evidence, baseLayerCount)
	};
}
function compress(layers, level) {
	const getBytes = ({ table }) => table.contents?.zstdBytes?.get(level) ?? NaN;
	const bytes = sumOnce(layers, getBytes);
	if (Number.isNaN(bytes)) return [];
	return [{
		level,
		bytes,
		layers: layers.map(getBytes),
		how: buildCommand(level)
	}];
}
const buildCommand = (level) => `docker buildx build --output type=image,name=NAME,push=true,oci-mediatypes=true,compression=zstd,compression-level=${level},force-compression=true .`;
const sumOnce = (layers, getBytes) => [...new Map(layers.map((layer) => [layer.table.entries, layer])).values()].reduce((sum, layer) => sum + getBytes(layer), 0);
//#endregion
//#region src/gate/whatif.ts
async function computeWhatifReport({ image: { name, source }, platforms, select }, host) {
	const opened = await createSourceJob(name, source, platforms).open({
		source,
		name,
		platforms,
		select,
		host,
		verify: false,
		estimate: true,
		contents: "sizes"
	});
	try {
		const notices = [...opened.notices];
		const images = [];
		const failed = [];
		for (const found of listOnce(opened)) {
			const key = {
				name: found.name,
				platform: found.platform
			};
			try {
				images.push(await measure(found, notices));
			} catch (error) {
				if (!(error instanceof GateError) || host.signal.aborted) throw error;
				failed.push({
					key,
					error: toReported(error)
				});
			}
		}
		const [first] = failed;
		if (images.length === 0 && first !== void 0) throw toError(first, source);
		return {
			...REPORT_ORIGIN,
			notices: listDistinct(notices),
			images,
			failed
		};
	} finally {
		await opened.close();
	}
}
const listOnce = ({ images }) => images.filter(({ digest }, i) => digest === void 0 || images.findIndex((other) => other.digest === digest) === i);
async function measure(found, notices) {
	const image = await found.read();
	const merged = mergeImage(image);
	const { facts, evidence } = examineImage(image, merged, await image.sameContent([...merged.pairs, ...merged.twins]), { withTree: false });
	notices.push(...image.notices, ...merged.notices);
	return computeWhatif(image, merged, evidence, facts);
}
function toError({ error }, source) {
	return fromReported({
		...error,
		where: error.where ?? source
	});
}
//#endregion
export { computeWhatifReport };
