import "./rolldown-runtime.js";
import { r as text, t as code } from "./document.js";
import { i as formatCount, o as formatPlural, r as formatBytes } from "./format.js";
//#region src/report/words/context-words.ts
function describeContext(facts) {
	const { contextBytes, askedBytes, assumed } = facts;
	const sent = `${formatBytes(contextBytes)} would be sent`;
	if (contextBytes === 0) return sent;
	if (assumed !== void 0) return `${sent}; what COPY reads is not known`;
	return askedBytes === contextBytes ? `${sent}, all of it read by COPY` : `${sent}, ${formatBytes(askedBytes)} read by COPY`;
}
function describeContextOrigin(facts) {
	const { dockerfile, ignoreFile, assumed, fileCount } = facts;
	const ignored = ignoreFile === null ? "without an ignore file" : `after ${ignoreFile}`;
	const read = dockerfile === null ? "" : `, for ${dockerfile}`;
	const counted = `${formatPlural(fileCount, "file")} ${ignored}${read}.`;
	return assumed === void 0 ? `${counted} BuildKit sends what instructions read, other builders send all of it.` : `${counted} All of it counts as read, because ${assumed}.`;
}
const LINK_WORDS = {
	outside: "points out of the context, where no builder follows it",
	absent: "points to nothing",
	ignored: "points to a path that .dockerignore excludes"
};
function describeProof(proof, expectedBytes) {
	const { layerCount, isUnchanged, removedBytes } = proof;
	const layers = layerCount === 1 ? "The only layer" : `All ${layerCount} layers`;
	const same = isUnchanged ? `${layers} of the image stayed the same with the lines that no instruction reads (diffIDs).` : "The image changed with the lines that no instruction should read: do not use them.";
	if (removedBytes === void 0) return [same];
	return [same, `The others made it ${formatBytes(removedBytes)} smaller; ${formatBytes(expectedBytes)} were expected.`];
}
//#endregion
//#region src/report/outline/context-sections.ts
const buildContextLine = ({ buildContext }) => buildContext === void 0 ? [] : [{
	kind: "paragraph",
	tone: "quiet",
	text: text(`Build context: ${describeContext(buildContext)}`)
}];
const buildContextFold = ({ buildContext }, most) => buildContext === void 0 ? [] : [{
	part: "context",
	title: text(`Build context: ${describeContext(buildContext)}`),
	sections: buildContextSections(buildContext, most)
}];
function buildContextSections(facts, most) {
	const { unread, read } = facts;
	return [
		...buildEntryTable(facts, most),
		...buildLineTable(UNREAD, "the image stays the same", unread, most),
		...buildLineTable(READ, "size in the context, in the image", read, most),
		...buildSecretList(facts, most),
		...buildLinkList(facts, most),
		{
			kind: "paragraph",
			tone: "quiet",
			text: text(describeContextOrigin(facts))
		}
	];
}
const UNREAD = ".dockerignore: not read by any COPY";
const READ = ".dockerignore: read by a COPY, changes the image";
function buildEntryTable({ entries }, most) {
	const shown = entries.items.slice(0, most);
	if (shown.length === 0) return [];
	return [{
		kind: "table",
		title: text("Largest in the context"),
		remark: "size, read by COPY, files",
		columns: [
			{
				title: "Size",
				kind: "number"
			},
			{
				title: "Read by COPY",
				kind: "number"
			},
			{
				title: "Files",
				kind: "number",
				sacrifice: 1
			},
			{
				title: "Path",
				kind: "text",
				isMain: true
			}
		],
		rows: shown.map(({ path, isFolder, bytes, askedBytes, fileCount }) => ({ cells: [
			text(formatBytes(bytes)),
			text(formatBytes(askedBytes)),
			text(formatCount(fileCount)),
			text(code(isFolder ? `${path}/` : path))
		] })),
		more: describeMore(entries, shown.length)
	}];
}
function buildLineTable(title, remark, lines, most) {
	const shown = lines.items.slice(0, most);
	if (shown.length === 0) return [];
	const isOfImage = shown.some(({ imageBytes }) => imageBytes > 0);
	return [{
		kind: "table",
		title: text(title),
		remark,
		columns: [
			{
				title: "Size",
				kind: "number"
			},
			...isOfImage ? [{
				title: "In the image",
				kind: "number"
			}] : [],
			{
				title: "Line",
				kind: "text",
				isMain: true
			},
			{
				title: "What",
				kind: "text",
				sacrifice: 1,
				isQuiet: true
			}
		],
		rows: shown.map(({ pattern, what, bytes, imageBytes }) => ({ cells: [
			text(formatBytes(bytes)),
			...isOfImage ? [text(formatBytes(imageBytes))] : [],
			text({
				code: pattern,
				isToCopy: true
			}),
			text(what)
		] })),
		more: describeMore(lines, shown.length)
	}];
}
function buildSecretList({ secrets }, most) {
	const shown = secrets.items.slice(0, most);
	if (shown.length === 0) return [];
	return [{
		kind: "alert",
		title: `${formatPlural(countRows(secrets), "private path")} in the context`,
		items: shown.map(({ path, kind, isAsked }) => text(code(path), kind === path ? "" : ` (${kind})`, isAsked ? ": COPY reads it" : ": no COPY reads it"))
	}];
}
function buildLinkList({ danglingLinks }, most) {
	const shown = danglingLinks.items.slice(0, most);
	if (shown.length === 0) return [];
	return [{
		kind: "paragraph",
		text: text(`${formatPlural(countRows(danglingLinks), "link")} without a target`)
	}, {
		kind: "list",
		items: shown.map(({ path, target, why }) => text(code(path), " → ", code(target), ` ${LINK_WORDS[why]}`))
	}];
}
const countRows = ({ items, omitted }) => items.length + omitted.count;
function describeMore({ items, omitted }, shown) {
	const hidden = items.slice(shown);
	const left = {
		count: hidden.length + omitted.count,
		bytes: hidden.reduce((sum, { bytes }) => sum + bytes, omitted.bytes)
	};
	return left.count === 0 ? "" : `${formatCount(left.count)} more with ${formatBytes(left.bytes)}`;
}
//#endregion
export { describeProof as a, describeContext as i, buildContextLine as n, buildContextSections as r, buildContextFold as t };
