import { r as __name } from "./rolldown-runtime.js";
import { t as isCommitSha } from "./history.js";
import { a as formatPlural, c as shortenMiddle, f as inert, n as formatBytes, o as formatShare, r as formatCount, s as shortenEnd } from "./format.js";
import { d as UNICODE, f as drawBar, g as text, h as lineNumbers, m as code$1 } from "./paint.js";
import "./layer-labels.js";
//#region src/report/data/json.ts
function renderJson(report) {
	return `${prettyJson(report)}\n`;
}
function prettyJson(value) {
	const parts = [];
	write(value, "\n", parts);
	return parts.join("").replaceAll("##[", "##\\u005b");
}
function write(value, newline, parts) {
	if (typeof value !== "object" || value === null || isFlat(value)) {
		parts.push(JSON.stringify(value));
		return;
	}
	const inner = `${newline}  `;
	const [open, close] = Array.isArray(value) ? "[]" : "{}";
	let separator = `${open}${inner}`;
	for (const [key, item] of Object.entries(value)) {
		if (item === void 0) continue;
		parts.push(separator, Array.isArray(value) ? "" : `${JSON.stringify(key)}: `);
		write(item, inner, parts);
		separator = `,${inner}`;
	}
	parts.push(`${newline}${close}`);
}
function isFlat(value) {
	if (!Array.isArray(value)) return Object.values(value).every((item) => item === void 0);
	return value.every((item) => typeof item !== "object" || item === null);
}
//#endregion
//#region src/report/paint/github/links.ts
const isInRepository = ({ file, line, endLine }) => encodedPath(file) !== void 0 && isLine(line) && isLine(endLine);
function lineUrl(run, { file, line, endLine }) {
	const repository = repositoryUrl(run);
	const path = encodedPath(file);
	if (run === void 0 || repository === void 0 || path === void 0 || !isCommitSha(run.headSha)) return void 0;
	if (!isLine(line)) return void 0;
	const lines = isLine(endLine) && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
	return `${repository}/blob/${run.headSha}/${path}#${lines}`;
}
function runUrl(run) {
	const repository = repositoryUrl(run);
	if (run === void 0 || repository === void 0 || !/^\d{1,20}$/.test(run.runId)) return void 0;
	return `${repository}/actions/runs/${run.runId}`;
}
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
function repositoryUrl(run) {
	if (run === void 0 || !REPOSITORY.test(run.repository)) return void 0;
	const server = run.repository.split("/").some(isDots) ? void 0 : serverRoot(run.serverUrl);
	return server === void 0 ? void 0 : `${server}/${run.repository}`;
}
function serverRoot(url) {
	if (!URL.canParse(url)) return void 0;
	const { protocol, host, hostname, pathname, username, password, search, hash } = new URL(url);
	const isSafe = protocol === "https:" || protocol === "http:" && LOOPBACK.has(hostname);
	const isPlain = PLAIN_HOST.test(host) && PLAIN_PATH.test(pathname);
	if (!isSafe || !isPlain || `${username}${password}${search}${hash}` !== "") return void 0;
	return `${protocol}//${host}${pathname.replace(/\/$/, "")}`;
}
const LOOPBACK = new Set([
	"localhost",
	"127.0.0.1",
	"[::1]"
]);
const PLAIN_HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/;
const PLAIN_PATH = /^[\w./-]*$/;
function encodedPath(file) {
	const parts = file.replace(/^(?:\.\/)+/, "").split("/");
	if (file.includes("\\") || !file.isWellFormed() || parts.some((part) => part === "" || isDots(part))) return void 0;
	return parts.map(encodedPart).join("/");
}
const encodedPart = (part) => encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
const isDots = (part) => part === "." || part === "..";
const isLine = (line) => Number.isSafeInteger(line) && line > 0;
//#endregion
//#region src/report/words/comparison-words.ts
const isUnchanged = (comparison) => comparison.measures.growthBytes === 0 && comparison.layers.every(({ state, pullBytes }) => state === "same" && !pullBytes) && !isPulledOtherwise(comparison);
function isPulledOtherwise({ baseline, measures }) {
	const before = baseline.measures.pullBytes;
	if (!before || measures.pullGrowthBytes === null) return false;
	return formatBytes(before) !== formatBytes(before + measures.pullGrowthBytes);
}
const isRecompressed = ({ state, pullBytes }) => state === "same" && pullBytes !== null && pullBytes > 0;
const growthWords = (comparison) => withLost(sizeWords(comparison), comparison);
function withLost(words, { lostPlatforms = [] }) {
	if (lostPlatforms.length === 0) return words;
	const [first, ...more] = lostPlatforms;
	return more.length === 0 ? `${words}, but ${first} is gone` : `${words}, but ${lostPlatforms.length} platforms are gone`;
}
function sizeWords(comparison) {
	const { growthBytes, growthRatio, pullGrowthBytes } = comparison.measures;
	if (isUnchanged(comparison)) return "unchanged";
	if (growthBytes === 0) return isPulledOtherwise(comparison) ? `${formatSignedBytes(pullGrowthBytes ?? 0)} to pull` : "no growth";
	const percent = growthRatio === null ? "" : formatSignedPercent(growthRatio);
	return [formatSignedBytes(growthBytes), percent].filter((words) => words !== "").join(", ");
}
const formatSignedBytes = (bytes) => `${bytes > 0 ? "+" : bytes < 0 ? "-" : ""}${formatBytes(Math.abs(bytes))}`;
function formatSignedPercent(ratio) {
	const text = (Math.abs(ratio) * 100).toFixed(1);
	return text === "0.0" ? "" : `${ratio > 0 ? "+" : "-"}${text}%`;
}
function measureRows(comparison, now) {
	const [size, ...others] = MEASURES.map((measure) => measureRow(measure, comparison, now));
	const changed = others.flatMap((row) => row === null || row.old === row.now || isAlike(row, size) ? [] : [row]);
	return size && (size.change !== "0 B" || changed.length > 0) ? [size, ...changed] : [];
}
const isAlike = (a, b) => a.old === b?.old && a.now === b.now && a.change === b.change;
function measureRow({ label, name, unit }, comparison, now) {
	const { baseline, pullBytesAre } = comparison;
	const [before, after] = name === "ownBytes" ? ownBytes(comparison) : [baseline.measures[name], now[name]];
	if (before == null || after == null || name === "pullBytes" && pullBytesAre === null) return null;
	const about = aboutOf(name, comparison);
	const [format, formatSigned] = unit === "bytes" ? [formatBytes, formatSignedBytes] : [formatCount, formatSignedCount];
	return {
		label,
		old: about + format(before),
		now: about + format(after),
		change: formatSigned(after - before)
	};
}
const ownBytes = ({ origins }) => origins === null || origins.base.old !== origins.base.new ? [] : [origins.own.old, origins.own.new];
const aboutOf = (name, { pullBytesAre }) => name === "pullBytes" && pullBytesAre === "estimate" ? "~" : "";
const MEASURES = [
	{
		label: "size",
		name: "imageBytes",
		unit: "bytes"
	},
	{
		label: "own layers",
		name: "ownBytes",
		unit: "bytes"
	},
	{
		label: "visible",
		name: "visibleBytes",
		unit: "bytes"
	},
	{
		label: "reclaimable",
		name: "reclaimableBytes",
		unit: "bytes"
	},
	{
		label: "to pull",
		name: "pullBytes",
		unit: "bytes"
	},
	{
		label: "layers",
		name: "layerCount",
		unit: "count"
	},
	{
		label: "files",
		name: "fileCount",
		unit: "count"
	}
];
const formatSignedCount = (count) => `${count > 0 ? "+" : "-"}${formatCount(Math.abs(count))}`;
const changedLayers = ({ layers }, withRebuilt = false) => layers.filter((layer) => layer.state !== "same" && (withRebuilt || !isRebuilt(layer)));
const isRebuilt = ({ state, differs }) => state === "changed" && differs.length === 1 && differs[0] === "times";
const firstLayers = (layers, most) => mostChanged(layers, most, ({ oldBytes, newBytes }) => [oldBytes, newBytes]);
function mostChanged(layers, most, sizesOf) {
	const growth = (layer) => Math.abs(sizesOf(layer)[1] - sizesOf(layer)[0]);
	const weight = (layer) => Math.max(...sizesOf(layer));
	const sorted = layers.toSorted((a, b) => growth(b) - growth(a) || weight(b) - weight(a));
	const chosen = new Set(sorted.slice(0, most));
	return layers.filter((layer) => chosen.has(layer));
}
function placeWords({ oldIndex, newIndex }, arrow) {
	if (oldIndex === newIndex || oldIndex === null || newIndex === null) return String(newIndex ?? oldIndex ?? "");
	return `${oldIndex} ${arrow} ${newIndex}`;
}
function layerReason(change, hasMoved = false) {
	const { state, copied = NOT_KNOWN, newBytes = 0, origin, differs } = change;
	const again = copied.bytes > 0 && copied.bytes * 2 >= newBytes ? copiedWords(copied.changes, copied.bytes) : "";
	const base = origin === "base" ? "of the base image" : "";
	switch (state) {
		case "added": return again === "" ? joined("a new layer", base) : `a new layer${base && ` ${base}`}: ${again}`;
		case "removed": return joined("this layer is gone", base);
		case "moved": return differs.length === 0 ? "the same layer in another place" : `in another place; ${differenceWords(change)}`;
		default: return again === "" ? differenceWords(change, hasMoved) : `${differenceWords(change)}: ${again}`;
	}
}
function instructionChange({ state, origin, differs }) {
	if (state === "removed") return "removed";
	if (origin === "base") return "base image";
	if (state === "added") return "";
	return differs.includes("instruction") ? "edited" : "";
}
const NOT_KNOWN = {
	bytes: 0,
	changes: []
};
const joined = (...words) => words.filter((word) => word !== "").join(" ");
const copiedWords = (changes, bytes) => `it ships ${formatBytes(bytes)} again that is there already${changes.length === 0 ? "" : `, for a new ${changes.join("/")}`}`;
function differenceWords({ differs, origin, instruction }, hasMoved = false) {
	const isEdited = differs.includes("instruction");
	const found = differs.filter((one) => one !== "instruction");
	const same = found.flatMap((one) => SAME_FILES[one] ?? []);
	if (same.length > 0) return `files of the same names and sizes with ${same.join(" and ")}${isEdited ? "; its instruction was edited" : ""}`;
	if (isEdited) return "its instruction was edited";
	if (origin === "base") return "the base image changed";
	if (found.length === 0) return "other bytes; in what they differ is not known";
	if (hasMoved) return "it has files in other places";
	return instruction !== null && /^(?:COPY|ADD)\b/.test(instruction) ? "it copies other files" : "it left other files";
}
const SAME_FILES = {
	metadata: "new modes or owners",
	times: "new times",
	content: "other bytes, which were not compared"
};
function growthRowWords(row, arrow) {
	const note = STATE_WORDS[row.state];
	if (row.group !== void 0) return groupWords(row.group, row.path);
	if (row.package === void 0) {
		const path = row.isFolder && row.path !== "/" ? `${row.path}/` : row.path;
		return {
			name: row.isRest ? `others in ${path}` : path,
			note
		};
	}
	const { ecosystem } = row.package;
	return {
		name: packageWords(row.package, row.state, arrow),
		note: note === "" ? ecosystem : `${ecosystem}, ${note}`
	};
}
function groupWords(group, path) {
	const { largest = "" } = group;
	return {
		name: groupName(group),
		note: group.packageCount === void 0 ? `in ${path}` : group.packageCount > 1 && largest !== "" ? `with ${largest}` : ""
	};
}
const groupName = ({ name, packageCount, largest }) => packageCount === void 0 ? name : packageCount === 1 && largest ? `${largest} (${name})` : formatPlural(packageCount, `${name} package`);
const STATE_WORDS = {
	added: "new",
	removed: "gone",
	changed: ""
};
function packageWords({ name, oldVersion, newVersion }, state, arrow) {
	if (state === "added") return joined(name, newVersion ?? "");
	if (state === "removed") return joined(name, oldVersion ?? "");
	if (oldVersion !== null && newVersion !== null && oldVersion !== newVersion) return `${name} ${oldVersion} ${arrow} ${newVersion}`;
	return joined(name, newVersion ?? oldVersion ?? "");
}
function systemPackageWords(change, arrow) {
	const note = STATE_WORDS[change.state];
	return {
		name: packageWords(change, change.state, arrow),
		note: note === "" ? change.ecosystem : `${change.ecosystem}, ${note}`
	};
}
function comparisonRemarks(comparison, arrow) {
	const { origins, rebuilt, measures } = comparison;
	const base = origins && origins.base.new - origins.base.old;
	const remarks = hiddenGrowth(comparison);
	if (base !== null && base !== 0) remarks.push(`The base image ${formatSignedBytes(base)}, own layers ${formatSignedBytes(measures.growthBytes - base)}.`);
	if (measures.deltaPullBytes && measures.deltaPullBytes !== rebuilt.pullBytes) remarks.push(updateWords(measures.deltaPullBytes, comparison));
	const recompressed = comparison.layers.filter(isRecompressed);
	if (recompressed.length > 0) remarks.push(recompressedWords(recompressed, comparison));
	if (rebuilt.layerCount > 0) remarks.push(rebuildWords(comparison));
	for (const move of tellingMoves(comparison)) remarks.push(moveWords(move, arrow));
	return remarks;
}
function moveWords({ from, to, bytes, fileCount, isRenamed }, arrow) {
	const same = isRenamed ? "of the same size" : `of the same ${fileCount > 1 ? "names and sizes" : "name and size"}`;
	return `${formatBytes(bytes)} moved: ${from} ${arrow} ${to}, ${formatPlural(fileCount, "file")} ${same}.`;
}
const tellingMoves = ({ moves, paths }) => moves.items.filter(({ bytes }) => paths !== void 0 && bytes * 50 >= paths.grownBytes + paths.shrunkBytes);
const updateWords = (bytes, comparison) => `A machine that has the baseline pulls ${aboutOf("pullBytes", comparison)}${formatBytes(bytes)} to update.`;
function hiddenGrowth({ growth, measures, layers }) {
	if (measures.growthBytes <= 0 || growth.hiddenBytes * 2 < measures.growthBytes) return [];
	const [most] = layers.filter(({ copied }) => copied.bytes * 2 >= growth.hiddenBytes).toSorted((a, b) => b.copied.bytes - a.copied.bytes);
	const who = most === void 0 ? "" : `: layer ${most.newIndex} ships ${formatBytes(most.copied.bytes)} again that is there already`;
	return [`${formatSignedBytes(growth.hiddenBytes)} is in files that no container sees${who}.`];
}
function recompressedWords(layers, comparison) {
	const what = layers.length === 1 ? "1 layer holds" : `${layers.length} layers hold`;
	const bytes = layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);
	return `${what} the same files, recompressed: ${aboutOf("pullBytes", comparison)}${formatBytes(bytes)} to pull again.`;
}
function rebuildWords({ rebuilt }) {
	const pull = rebuilt.pullBytes ? `; ${formatBytes(rebuilt.pullBytes)} to pull again` : "";
	return `${formatPlural(rebuilt.layerCount, "layer")} rebuilt without changes (only timestamps differ), ${formatBytes(rebuilt.bytes)}${pull}.`;
}
function baselineWords({ baseline }) {
	const { key, source, report, matchedBy, commit, distance } = baseline;
	const from = report ?? source;
	const name = from.endsWith(key.name) ? from : `${key.name} of ${from}`;
	const at = commit === void 0 ? "" : `, commit ${commit.slice(0, 12)}`;
	const behind = distance ? `, ${formatPlural(distance, "commit")} before this change starts` : "";
	return `${name}${MATCH_WORDS[matchedBy]}${at}${behind}`;
}
const MATCH_WORDS = {
	name: "",
	repository: "",
	only: ", the only image there for this platform"
};
//#endregion
//#region src/report/words/manifest-comparison-words.ts
const isSamePull = ({ layers }) => layers.every(({ state, pullBytes }) => state === "same" && !pullBytes);
const pullGrowthWords = (comparison) => withLost(pullWords(comparison), comparison);
function pullWords(comparison) {
	const { layers, measures } = comparison;
	const { pullGrowthBytes: bytes } = measures;
	if (isSamePull(comparison)) return "unchanged";
	if (bytes === null) return `${formatPlural(layers.filter(({ state }) => state !== "same").length, "layer")} changed`;
	if (bytes === 0) return "no more to pull";
	const ratio = pullGrowthRatio(comparison);
	const percent = ratio === null ? "" : formatSignedPercent(ratio);
	return [`${formatSignedBytes(bytes)} to pull`, percent].filter((words) => words !== "").join(", ");
}
function pullGrowthRatio({ baseline, measures }) {
	const { pullBytes } = baseline.measures;
	return measures.pullGrowthBytes === null || !pullBytes ? null : measures.pullGrowthBytes / pullBytes;
}
function manifestMeasureRows(comparison, now) {
	const { baseline, measures } = comparison;
	const before = baseline.measures;
	const rows = [];
	if (measures.pullGrowthBytes !== null && before.pullBytes !== null && now.pullBytes !== null) rows.push({
		label: "to pull",
		old: formatBytes(before.pullBytes),
		now: formatBytes(now.pullBytes),
		change: formatSignedBytes(measures.pullGrowthBytes)
	});
	const [oldCount, newCount] = [before.layerCount ?? 0, now.layerCount ?? 0];
	if (oldCount !== newCount) rows.push({
		label: "layers",
		old: formatCount(oldCount),
		now: formatCount(newCount),
		change: `${newCount > oldCount ? "+" : "-"}${formatCount(Math.abs(newCount - oldCount))}`
	});
	return rows;
}
function storedWords({ pullBytesAre }, { state, oldStoredBytes: old, newStoredBytes: now }, arrow) {
	if (old === null || now === null || pullBytesAre === null) return {
		stored: "not known",
		change: ""
	};
	const change = formatSignedBytes(now - old);
	if (state === "added") return {
		stored: formatBytes(now),
		change
	};
	if (state === "removed" || old === now) return {
		stored: formatBytes(old),
		change
	};
	return {
		stored: `${formatBytes(old)} ${arrow} ${formatBytes(now)}`,
		change
	};
}
const pulledLayers = ({ layers }) => layers.filter(({ state, pullBytes }) => state !== "same" || (pullBytes ?? 0) > 0);
function firstPulled(layers, most) {
	const pulled = layers.toSorted((a, b) => (b.pullBytes ?? 0) - (a.pullBytes ?? 0));
	const least = pulled[most - 1]?.pullBytes ?? 0;
	const certain = new Set(pulled.slice(0, most).filter(({ pullBytes }) => (pullBytes ?? 0) > least));
	const others = mostChanged(layers.filter(({ pullBytes }) => (pullBytes ?? 0) === least), most - certain.size, storedSizes);
	const chosen = new Set([...certain, ...others]);
	return layers.filter((layer) => chosen.has(layer));
}
const storedSizes = ({ oldStoredBytes, newStoredBytes }) => [oldStoredBytes ?? 0, newStoredBytes ?? 0];
function omittedLayersWords({ pullBytesAre }, layers, shown) {
	if (shown.length === layers.length) return "";
	const bytes = sumPulled(layers) - sumPulled(shown);
	const pull = bytes === 0 ? "" : `, ${pullBytesAre === "estimate" ? "~" : ""}${formatBytes(bytes)} to pull`;
	return `and ${formatPlural(layers.length - shown.length, "layer")} more${pull}`;
}
const sumPulled = (layers) => layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);
function storedReason(layer) {
	const { state, pullBytes, differs, origin, instruction, isSameContent } = layer;
	if (state === "same") return "the same files, recompressed";
	if (state === "added" && pullBytes === 0) return "a new layer that the baseline has elsewhere: nothing to pull";
	if (state === "moved" && isSameContent !== true && differs.length === 0) return isSameContent === void 0 ? "in another place" : "in another place; other bytes";
	if (state !== "changed" || differs.length > 0 || origin === "base") return layerReason(layer);
	return instruction === null ? "other bytes" : "the same instruction left other bytes";
}
function manifestRemarks(comparison) {
	const { measures, unread } = comparison;
	return [...measures.deltaPullBytes ? [updateWords(measures.deltaPullBytes, comparison)] : [], UNREAD_WORDS[unread]];
}
const INSTEAD = "a rule that needs files, such as highestGrowthBytes, or run plimsoll compare OLD NEW.";
const REMEDY = `To have them compared, measure with ${INSTEAD}`;
const UNREAD_WORDS = {
	both: `Paths are not compared: only the manifests were read, since no rule needed files. ${REMEDY}`,
	image: `Paths are not compared: only the manifest of this image was read, since no rule needed files. ${REMEDY}`,
	baseline: `Paths are not compared: only the manifest of the baseline was read, since no rule needed files then. To have them compared, measure it with ${INSTEAD}`
};
//#endregion
//#region src/report/words/fact-words.ts
const instructionWords = (instruction) => instruction || "(no instruction recorded)";
function wasteStory({ cause, addedInLayer, hiddenInLayer, changes }) {
	const itself = addedInLayer === hiddenInLayer ? " itself" : "";
	const how = cause === "metadata" ? againWords(changes ?? []) : HIDDEN_WORDS[cause];
	return [{
		words: `added in layer ${addedInLayer}`,
		layer: addedInLayer
	}, {
		words: `${how} layer ${hiddenInLayer}${itself}`,
		layer: hiddenInLayer
	}];
}
const againWords = (changes) => changes.length === 0 ? "the same file again in" : `same content, new ${changes.join("/")}, in`;
const wastePath = ({ path, isFolder }) => isFolder && !path.endsWith("/") ? `${path}/` : path;
function glance({ measures, exactness }) {
	const pull = measures.pullBytes === null ? [] : [`${formatBytes(measures.pullBytes)} to pull`];
	return [
		formatPlural(measures.layerCount, "layer"),
		formatPlural(measures.fileCount, "file"),
		`${formatBytes(measures.reclaimableBytes)} reclaimable`,
		...exactness.pullBytes === "estimate" ? pull.map((words) => `~${words}`) : pull
	];
}
function provenance({ source, readBy, verified, exactness, base }) {
	const compared = exactness.contentsCompared ? "" : "; contents not compared, so a metadata change counts as overwritten";
	return `Read from ${source} (${readBy}); ${VERIFIED_WORDS[verified]}${compared}.${baseWords(base)}`;
}
function baseWords(base) {
	if (base === void 0 || base.layerCount === 0) return "";
	const layers = base.layerCount === 1 ? "lowest layer is" : `lowest ${base.layerCount} layers are`;
	const name = base.name === null ? "" : ` ${base.name}`;
	return base.certainty === "exact" ? ` The ${layers} the base image${name}, ${BASE_WORDS[base.by]}.` : ` The ${layers} most likely the base image${name}, ${BASE_WORDS[base.by]}.`;
}
const BASE_WORDS = {
	budget: "as the budget names it and its layers show",
	provenance: "as the builder recorded it",
	dockerfile: "as the Dockerfile shows",
	annotation: "as an annotation names it and the history looks",
	history: "as the history looks"
};
function firstRows$1(list, most) {
	const rest = list.items.slice(most);
	return {
		items: list.items.slice(0, most),
		omitted: add(list.omitted, rest.length, sum(rest))
	};
}
__name(firstRows$1, "firstRows");
function largestLayers(layers, most) {
	const sorted = layers.toSorted((a, b) => b.layerBytes - a.layerBytes || a.index - b.index);
	const rest = sorted.slice(most).map(({ layerBytes }) => ({ bytes: layerBytes }));
	return {
		items: sorted.slice(0, most),
		omitted: {
			count: rest.length,
			bytes: sum(rest)
		}
	};
}
const omittedWords$1 = __name(({ count, bytes }) => count === 0 ? "" : `and ${formatCount(count)} more, ${formatBytes(bytes)}`, "omittedWords");
const HIDDEN_WORDS = {
	deleted: "deleted by",
	overwritten: "overwritten by"
};
const VERIFIED_WORDS = {
	structure: "every layer followed to its end, no digest checked",
	tocDigest: "tables of contents checked by digest",
	blobDigest: "stored layers checked by digest",
	diffId: "unpacked layers checked by digest"
};
const add = (omitted, count, bytes) => ({
	count: omitted.count + count,
	bytes: omitted.bytes + bytes
});
const sum = (rows) => rows.reduce((total, { bytes }) => total + bytes, 0);
//#endregion
//#region src/report/words/manifest-words.ts
function manifestGlance({ measures, exactness }) {
	const estimate = exactness.pullBytes === "estimate" ? "~" : "";
	return [formatPlural(measures.layerCount ?? 0, "layer"), ...measures.pullBytes === null ? [] : [`${estimate}${formatBytes(measures.pullBytes)} to pull`]];
}
function manifestProvenance({ manifestComparison }, { source, readBy }) {
	return `Read from ${source} (${readBy}); sizes as the manifest says.${manifestComparison !== void 0 && !isSamePull(manifestComparison) ? "" : " No rule needed what is in the layers, so they were not read."}`;
}
function largestStored({ layers }, most) {
	return firstRows$1({
		items: [...new Map(layers.toReversed().map((layer) => [layer.digest, layer])).values()].flatMap((layer) => layer.storedBytes === null ? [] : [{
			...layer,
			bytes: layer.storedBytes
		}]).sort((a, b) => b.bytes - a.bytes || a.index - b.index),
		omitted: {
			count: 0,
			bytes: 0
		}
	}, most);
}
//#endregion
//#region src/report/outline/facts-tables.ts
const SIZE = {
	title: "Size",
	kind: "number"
};
const SHARE = {
	title: "Share",
	kind: "number",
	isQuiet: true,
	sacrifice: 2
};
const BAR = {
	title: "",
	kind: "bar",
	sacrifice: 4
};
const LINE = {
	title: "Line",
	kind: "text",
	sacrifice: 3
};
function largestLayersTable(facts, most) {
	const { items } = largestLayers(facts.layers, most);
	return layersTable$1("Largest layers", items, {
		count: 0,
		bytes: 0
	}, facts);
}
function stackedLayersTable(facts, most) {
	const shown = facts.layers.slice(0, most);
	const left = facts.layers.slice(most);
	const bytes = left.reduce((sum, { layerBytes }) => sum + layerBytes, 0);
	return layersTable$1("Layers", shown, {
		count: left.length,
		bytes
	}, facts);
}
function layersTable$1(title, layers, omitted, { measures, layers: all }) {
	if (layers.length === 0) return [];
	const { imageBytes } = measures;
	return [{
		kind: "table",
		title: text(title),
		remark: `of ${formatCount(all.length)}`,
		columns: [
			{
				title: "Layer",
				kind: "number",
				isQuiet: true,
				sacrifice: 1
			},
			SIZE,
			SHARE,
			{
				...BAR,
				only: "terminal"
			},
			LINE,
			{
				title: "Made by",
				kind: "text",
				isMain: true
			}
		],
		rows: layers.map((layer) => ({ cells: [
			text(String(layer.index)),
			text(formatBytes(layer.layerBytes)),
			text(formatShare(layer.layerBytes, imageBytes)),
			{ fraction: imageBytes === 0 ? 0 : layer.layerBytes / imageBytes },
			linesOf(layer),
			instruction(layer.instruction)
		] })),
		more: omittedWords$1(omitted)
	}];
}
__name(layersTable$1, "layersTable");
function storedLayersTable(manifest, most) {
	const { items, omitted } = largestStored(manifest, most);
	if (items.length === 0) return [];
	return [{
		kind: "table",
		title: text("Largest layers, as stored"),
		remark: `of ${formatCount(manifest.layers.length)}`,
		columns: [
			{
				title: "Layer",
				kind: "number",
				isQuiet: true,
				sacrifice: 1
			},
			SIZE,
			SHARE,
			{
				title: "Made by",
				kind: "text",
				isMain: true
			}
		],
		rows: items.map((layer) => ({ cells: [
			text(String(layer.index)),
			text(formatBytes(layer.bytes)),
			text(formatShare(layer.bytes, manifest.measures.pullBytes ?? 0)),
			instruction(layer.instruction)
		] })),
		more: omittedWords$1(omitted)
	}];
}
function wasteTable({ waste, layers, measures }, most) {
	if (waste.items.length === 0) return [];
	const { items, omitted } = firstRows$1(waste, most);
	return [{
		kind: "table",
		title: text("Waste"),
		remark: `${formatBytes(measures.reclaimableBytes)} that no container can see`,
		columns: [SIZE, {
			title: "Path",
			kind: "text",
			isMain: true
		}],
		rows: items.map((item) => wasteRow(item, layers)),
		more: omittedWords$1(omitted)
	}];
}
function wasteRow(item, layers) {
	const files = item.isFolder ? ` ${formatPlural(item.fileCount, "file")}` : "";
	const steps = wasteStory(item).map(({ words, layer }) => text(`${words}: `, ...linesOf(layers[layer]), " ", ...instruction(instructionOf(layers[layer]))));
	return {
		cells: [text(formatBytes(item.bytes)), text(code$1(wastePath(item)), files)],
		below: steps
	};
}
function largestTables({ largest, measures }, most) {
	const { folders, packages, files } = largest;
	const { visibleBytes } = measures;
	return [
		...weightTable("Largest folders", folders, most, visibleBytes, (item) => text(code$1(item.path), ` ${formatPlural(item.fileCount, "file")}`)),
		...weightTable("Largest packages", packages, most, visibleBytes, (item) => text(code$1(item.name), item.copies > 1 ? ` ${item.ecosystem}, ${item.copies} copies` : ` ${item.ecosystem}`)),
		...weightTable("Largest files", files, most, visibleBytes, (item) => text(code$1(item.path)))
	];
}
function weightTable(title, list, most, visibleBytes, nameOf) {
	const { items, omitted } = firstRows$1(list, most);
	if (items.length === 0) return [];
	return [{
		kind: "table",
		title: text(title),
		remark: `of ${formatBytes(visibleBytes)} visible`,
		columns: [
			SIZE,
			SHARE,
			{
				title: "What",
				kind: "text",
				isMain: true
			}
		],
		rows: items.map((item) => ({ cells: [
			text(formatBytes(item.bytes)),
			text(formatShare(item.bytes, visibleBytes)),
			nameOf(item)
		] })),
		more: omittedWords$1(omitted)
	}];
}
function linesOf(layer) {
	if (layer?.dockerfile === void 0) return [];
	const { dockerfile: lines, instruction: words } = layer;
	return words === "several instructions in one layer" ? [{
		lines,
		isRange: true
	}] : [{ lines }];
}
const instruction = (words) => words ? [code$1(words, "end")] : [instructionWords(words)];
const instructionOf = (layer) => layer?.instruction ?? null;
//#endregion
//#region src/report/words/growth-rows.ts
function tellLayers(layers, arrow, most) {
	const told = layers.map((layer) => {
		const { inside } = layer;
		if (inside === void 0 || layer.state === "moved") return {
			layer,
			reason: layerReason(layer),
			inside: NONE
		};
		return {
			layer,
			reason: layerReason(layer, inside.items.length === 0 && inside.omitted.count === 0),
			inside: wordedRows(inside, arrow)
		};
	});
	const isOne = told.filter(({ inside }) => inside.rows.length > 0).length === 1;
	return told.map((each) => ({
		...each,
		inside: firstRows(each.inside, isOne ? most.one : most.several)
	}));
}
const NONE = {
	rows: [],
	omitted: {
		count: 0,
		growthBytes: 0
	}
};
function heaviestRows(comparison, told, arrow) {
	const found = wordedRows(comparison.heaviest, arrow);
	const said = new Set(told.flatMap(({ inside }) => inside.rows.map(keyOf)));
	return found.rows.every((row) => said.has(keyOf(row))) ? NONE : found;
}
const keyOf = ({ growthBytes, name, note }) => JSON.stringify([
	growthBytes,
	name,
	note
]);
const systemRows = ({ systemPackages }, arrow) => systemPackages === void 0 ? NONE : {
	rows: systemPackages.items.map((change) => ({
		growthBytes: change.newBytes - change.oldBytes,
		...systemPackageWords(change, arrow)
	})),
	omitted: systemPackages.omitted
};
function firstRows({ rows, omitted }, most) {
	const rest = rows.slice(most);
	return {
		rows: rows.slice(0, most),
		omitted: {
			count: omitted.count + rest.length,
			growthBytes: rest.reduce((sum, row) => sum + row.growthBytes, omitted.growthBytes)
		}
	};
}
function wordedRows({ items, omitted }, arrow) {
	return {
		rows: items.filter(saysSomething).map((row) => ({
			growthBytes: row.growthBytes,
			...growthRowWords(row, arrow)
		})),
		omitted
	};
}
const saysSomething = ({ growthBytes, state, package: named }) => growthBytes !== 0 || state !== "changed" || named !== void 0 && named.oldVersion !== named.newVersion;
//#endregion
//#region src/report/outline/growth-fold.ts
function growthFold(comparison, measures, most, arrow) {
	const sections = growthSections(comparison, measures, most, arrow);
	return [{
		part: "growth",
		title: growthTitle(comparison, arrow),
		sections
	}];
}
function growthSections(comparison, measures, most, arrow) {
	if (isUnchanged(comparison)) return [unchanged(comparison)];
	const changed = changedLayers(comparison, most === Number.POSITIVE_INFINITY);
	const told = tellLayers(firstLayers(changed, most), arrow, {
		one: most,
		several: 3
	});
	return [
		...measuresTable(comparison, measureRows(comparison, measures)),
		...remarks(comparisonRemarks(comparison, arrow)),
		...layersTable(told, changed.length, comparison, arrow),
		...rowsTable("What grew and shrank", `${formatSignedBytes(comparison.growth.visibleBytes)} visible`, firstRows(heaviestRows(comparison, told, arrow), most)),
		...rowsTable("System packages", "sizes as the packages say", firstRows(systemRows(comparison, arrow), most))
	];
}
function manifestGrowthFold(comparison, measures, most, arrow) {
	const sections = manifestGrowthSections(comparison, measures, most, arrow);
	return [{
		part: "growth",
		title: text(`Compared with ${baselineWords(comparison)}, by their manifests`),
		sections
	}];
}
function manifestGrowthSections(comparison, measures, most, arrow) {
	if (isSamePull(comparison)) return [unchanged(comparison)];
	return [
		...measuresTable(comparison, manifestMeasureRows(comparison, measures)),
		...remarks(manifestRemarks(comparison)),
		...pulledTable(comparison, most, arrow)
	];
}
function growthTitle(comparison, arrow) {
	const { rows } = firstRows(heaviestRows(comparison, [], arrow), 2);
	if (rows.length === 0) return text(`Compared with ${baselineWords(comparison)}`);
	return text("What grew and shrank: ", ...rows.flatMap(({ name, growthBytes }, i) => [
		i === 0 ? "" : ", ",
		code$1(name),
		` ${formatSignedBytes(growthBytes)}`
	]));
}
const unchanged = (comparison) => ({
	kind: "paragraph",
	tone: "quiet",
	text: text(`Unchanged since ${baselineWords(comparison)}.`)
});
const remarks = (lines) => lines.length === 0 ? [] : [{
	kind: "list",
	items: lines.map((line) => text(line))
}];
function measuresTable(comparison, rows) {
	const title = text({ strong: "Compared with" }, ` ${baselineWords(comparison)}`);
	if (rows.length === 0) return [{
		kind: "paragraph",
		text: title
	}];
	return [{
		kind: "table",
		title,
		columns: [
			{
				title: "",
				kind: "text",
				isQuiet: true,
				isMain: true
			},
			{
				title: "Before",
				kind: "number"
			},
			{
				title: "Now",
				kind: "number"
			},
			{
				title: "Change",
				kind: "number"
			}
		],
		rows: rows.map(({ label, old, now, change }) => ({ cells: [
			text(label),
			text(old),
			text(now),
			text({ strong: change })
		] })),
		more: ""
	}];
}
function layersTable(told, changedCount, { layers }, arrow) {
	if (told.length === 0) return [];
	const left = changedCount - told.length;
	return [{
		kind: "table",
		title: text("Layers that changed"),
		remark: `${changedCount} of ${formatPlural(layers.length, "layer")}`,
		columns: LAYER_COLUMNS,
		rows: told.map(({ layer, reason, inside }) => ({
			cells: [
				text(layer.state),
				text(placeWords(layer, arrow)),
				text(formatSignedBytes(layer.newBytes - layer.oldBytes)),
				instruction(layer.instruction)
			],
			below: [text(reason), ...insideLines(inside)]
		})),
		more: left === 0 ? "" : `and ${formatPlural(left, "layer")} more`
	}];
}
const LAYER_COLUMNS = [
	{
		title: "",
		kind: "text",
		sacrifice: 2
	},
	{
		title: "Layer",
		kind: "number",
		isQuiet: true,
		sacrifice: 3
	},
	{
		title: "Change",
		kind: "number"
	},
	{
		title: "What",
		kind: "text",
		isMain: true
	}
];
function pulledTable(comparison, most, arrow) {
	const changed = pulledLayers(comparison);
	if (changed.length === 0) return [];
	const shown = firstPulled(changed, most);
	return [{
		kind: "table",
		title: text("Layers that changed"),
		remark: `${changed.length} of ${formatPlural(comparison.layers.length, "layer")}, sizes as stored`,
		columns: [
			...LAYER_COLUMNS.slice(0, 3),
			{
				title: "Stored",
				kind: "number",
				sacrifice: 1
			},
			...LAYER_COLUMNS.slice(3)
		],
		rows: shown.map((layer) => {
			const { stored, change } = storedWords(comparison, layer, arrow);
			return {
				cells: [
					text(layer.state === "same" ? "changed" : layer.state),
					text(placeWords(layer, arrow)),
					text(change),
					text(stored),
					instruction(layer.instruction)
				],
				below: [text(storedReason(layer))]
			};
		}),
		more: omittedLayersWords(comparison, changed, shown)
	}];
}
function insideLines({ rows, omitted }) {
	if (rows.length === 0) return [];
	const lines = rows.map((row) => text(`${formatSignedBytes(row.growthBytes)} `, ...nameOf(row)));
	return omitted.growthBytes === 0 ? lines : [...lines, text(omittedWords(omitted))];
}
const nameOf = ({ name, note }) => [code$1(name), note === "" ? "" : ` ${note}`];
function rowsTable(title, remark, { rows, omitted }) {
	if (rows.length === 0) return [];
	return [{
		kind: "table",
		title: text(title),
		remark,
		columns: [{
			title: "Change",
			kind: "number"
		}, {
			title: "Where",
			kind: "text",
			isMain: true
		}],
		rows: rows.map((row) => ({ cells: [text(formatSignedBytes(row.growthBytes)), nameOf(row)] })),
		more: omitted.growthBytes === 0 ? "" : omittedWords(omitted)
	}];
}
const omittedWords = ({ count, growthBytes }) => `and ${formatCount(count)} more, ${formatSignedBytes(growthBytes)}`;
//#endregion
//#region src/report/paint/markdown/escape.ts
const MOST_CELLS = 120;
const ZERO_WIDTH_SPACE = "&#8203;";
function code(text, mostCells = MOST_CELLS) {
	return text === "" ? "" : asCode(shortenMiddle(oneLine(text), mostCells));
}
function prose(text, mostCells = 400) {
	return shortenMiddle(oneLine(text.trim()), mostCells).split(" ").map((word) => isPlain(word) ? word.replace(/[<>]/g, entity) : codeWord(word)).join(" ").replace(LIST_MARK, (mark) => mark.replace(/\D$/, entity));
}
function fence(lines, language = "") {
	const shown = lines.map((line) => shortenEnd(inert(line), MOST_FENCED_CELLS).replace(COMMAND, unCommand));
	const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length));
	const mark = "`".repeat(longest + 1);
	return [
		`${mark}${language}`,
		...shown,
		mark
	].join("\n");
}
const MOST_FENCED_CELLS = 300;
const COMMAND = /^\s*::|##\[/g;
const unCommand = (mark) => `${mark.slice(0, -1)}\\x${mark.charCodeAt(mark.length - 1).toString(16)}`;
const oneLine = (text) => inert(text.replaceAll("\n", " "));
const asCode = (line) => `<code>${escapeAll(line)}</code>`;
function codeWord(word) {
	let start = 0;
	let end = word.length;
	while (start < end && "\"'(".includes(word.charAt(start))) start++;
	while (end > start && ".,;:!?)\"'…".includes(word.charAt(end - 1))) end--;
	const core = word.slice(start, end);
	return core === "" ? escapeAll(word) : word.slice(0, start) + asCode(core) + word.slice(end);
}
const isPlain = (word) => word === "e.g." || PLAIN.test(word) && !REFERENCE.test(word);
const PLAIN = /^["'(]*(?:[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}\d]+)*|[+~<>-]?\d+(?:[.,:-]\d+)*(?:%|[a-z]{0,3})|[-=+→≤≥≈·])?["'),.;:!?…%–—]*$/iu;
const REFERENCE = /(?:^|[^0-9a-z])[0-9a-f]{7}|(?:^|["'’(])(?:www\.|ghsa-|(?!utf-|sha-)\p{L}+-[\p{L}-]*\d)/iu;
const LIST_MARK = /^(?:\d+[.)]|[-=+])(?=\s|$)|^[-=+]+$/;
function escapeAll(line) {
	return line.replaceAll(LINK_STARTS, `$&${MARK}`).replaceAll(MEANINGFUL, entity).replaceAll(MARK, ZERO_WIDTH_SPACE);
}
const entity = (character) => `&#${character.charCodeAt(0)};`;
const MARK = "​";
const LINK_STARTS = /www(?=\.)|:(?=\/\/)|(?<=[\w.+-])@/gi;
const MEANINGFUL = /[!-~](?<![A-Za-z0-9/.,%=+;:'"()?^-])/g;
//#endregion
//#region src/report/paint/markdown/paint.ts
const MARKS = {
	pass: "✅",
	fail: "❌",
	warn: "⚠️",
	waived: "⏸️",
	skipped: "➖",
	unmeasured: "❗"
};
const MOST_CODE_CELLS = 110;
const MOST_INSTRUCTION_CELLS = 64;
const MOST_COPIED_CELLS = 260;
const BAR_CELLS = 10;
const paintSections = (sections, run) => sections.map((section) => paintSection(section, run)).filter((block) => block !== "");
function paintSection(section, run) {
	switch (section.kind) {
		case "paragraph": {
			const words = paintText(section.text, run);
			return section.tone === "warning" && words !== "" ? `${MARKS.warn} ${words}` : words;
		}
		case "list": return section.items.map((item) => `- ${paintText(item, run)}`).join("\n");
		case "code": return fence(section.lines, section.language);
		case "alert": return [
			"[!WARNING]",
			`**${section.title}**`,
			"",
			...section.items.map((item) => `- ${paintText(item, run)}`)
		].map((line) => `> ${line}`.trimEnd()).join("\n");
		case "heading": return `### ${MARKS[section.outcome]} ${paintText(section.text, run)}`;
		case "table": return paintTable(section, run);
	}
}
const paintFold = ({ title, sections }, run) => [
	`<details><summary>${paintText(title, run)}</summary>`,
	...paintSections(sections, run),
	"</details>"
].join("\n\n");
const paintText = (text, run) => text.map((piece) => paintPiece(piece, run)).join("").trim();
function paintPiece(piece, run) {
	if (typeof piece === "string") return keepBlanks(piece, prose);
	if ("strong" in piece) return keepBlanks(piece.strong, (words) => `**${prose(words)}**`);
	if ("lines" in piece) return paintLines(piece, run);
	const most = piece.isToCopy ? MOST_COPIED_CELLS : MOST_CODE_CELLS;
	if (piece.cut === "end") return code(shortenEnd(piece.code, MOST_INSTRUCTION_CELLS), most);
	return code(piece.code, most);
}
function keepBlanks(words, paint) {
	const core = words.trim();
	if (core === "") return words === "" ? "" : " ";
	return `${/^\s/.test(words) ? " " : ""}${paint(core)}${/\s$/.test(words) ? " " : ""}`;
}
function paintLines(piece, run) {
	const url = lineUrl(run, piece.lines);
	const shown = code(`${piece.lines.file}:${lineNumbers(piece)}`, 60);
	const linked = url === void 0 ? shown : `[${shown}](${url})`;
	return piece.lines.by === "instruction" ? `≈ ${linked}` : linked;
}
function paintTable(table, run) {
	const columns = table.columns.map((column, at) => ({
		column,
		at
	})).filter(({ column, at }) => column.only !== "terminal" && isUsed(table, column, at));
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const rows = table.rows.map((row) => line(columns.map(({ column, at }) => paintCell(row, column, row.cells[at] ?? [], run))));
	const rest = table.more === "" ? [] : [line(columns.map(({ column }) => column.isMain ? prose(table.more) : ""))];
	const grid = [
		line(columns.map(({ column }) => column.title)),
		line(columns.map(({ column }) => column.kind === "number" ? "--:" : ":--")),
		...rows,
		...rest
	].join("\n");
	const title = titleOf(table, run);
	return title === "" ? grid : `${title}\n\n${grid}`;
}
const isUsed = ({ rows }, { isMain }, at) => isMain === true || rows.some(({ cells }) => {
	const cell = cells[at] ?? [];
	return !Array.isArray(cell) || cell.some((piece) => piece !== "");
});
function titleOf({ title, remark }, run) {
	if (title.length === 0) return "";
	const isPlain = title.every((piece) => typeof piece === "string");
	const words = paintText(title, run);
	const shown = isPlain ? `**${words}**` : words;
	if (remark === void 0) return shown;
	return /^(?:→|of )/.test(remark) ? `${shown} ${prose(remark)}` : `${shown}: ${prose(remark)}`;
}
function paintCell(row, column, cell, run) {
	if ("mark" in cell) return MARKS[cell.mark];
	if ("fraction" in cell) return drawBar(cell.fraction, BAR_CELLS, UNICODE);
	const words = paintText(cell, run);
	if (column.isMain) return [words, ...(row.below ?? []).map((line) => paintText(line, run))].join("<br>");
	return column.kind === "number" ? unbroken(words) : words;
}
const unbroken = (words) => words.replaceAll(" ", "\xA0");
//#endregion
export { instructionChange as A, wasteStory as C, formatSignedBytes as D, storedReason as E, runUrl as F, prettyJson as I, renderJson as L, mostChanged as M, rebuildWords as N, growthRowWords as O, isInRepository as P, wastePath as S, pullGrowthWords as T, largestStored as _, code as a, glance as b, growthSections as c, largestLayersTable as d, largestTables as f, wasteTable as g, storedLayersTable as h, paintText as i, isUnchanged as j, growthWords as k, manifestGrowthFold as l, stackedLayersTable as m, paintFold as n, prose as o, linesOf as p, paintSections as r, growthFold as s, MARKS as t, instruction as u, manifestGlance as v, pullGrowthRatio as w, provenance as x, manifestProvenance as y };
