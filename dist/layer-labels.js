import "./rolldown-runtime.js";
//#region src/oci/layer-steps.ts
function splitLayerSteps(history) {
	const layers = [];
	let start = 0;
	for (const [last, entry] of history.entries()) {
		if (entry.isEmpty) continue;
		const first = findLayerStart(history, start, last);
		layers.push({
			first,
			last,
			isJoined: first < last || CONFIG_ONLY.has(parseVerb(entry))
		});
		start = last + 1;
	}
	return layers;
}
function findLayerStart(history, start, last) {
	const isBuildah = isFromComment(history[last]?.comment ?? "");
	const isOnlyConfig = CONFIG_ONLY.has(parseVerb(history[last]));
	const isPart = (entry) => {
		const verb = parseVerb(entry);
		if (CONFIG_ONLY.has(verb) || verb === "WORKDIR") return false;
		return COPIES.has(verb) || isBuildah || isOnlyConfig;
	};
	const before = history.slice(start, last);
	if (!before.some(isPart)) return last;
	return start + findBuildStart(before);
}
function findBuildStart(before) {
	return before.findLastIndex(({ comment = "" }) => isFromComment(comment)) + 1;
}
const isFromComment = (comment) => comment.startsWith("FROM ");
const COPIES = new Set(["COPY", "ADD"]);
const CONFIG_ONLY = new Set([
	"ARG",
	"CMD",
	"ENTRYPOINT",
	"ENV",
	"EXPOSE",
	"HEALTHCHECK",
	"LABEL",
	"MAINTAINER",
	"ONBUILD",
	"SHELL",
	"STOPSIGNAL",
	"USER",
	"VOLUME"
]);
const parseVerb = ({ createdBy }) => /^(?:\S[^#]{0,128} #\(nop\) +)?([A-Z]+)(?= |$)/.exec(createdBy)?.[1] ?? "";
//#endregion
//#region src/oci/layer-labels.ts
const SEVERAL_INSTRUCTIONS = "several instructions in one layer";
function labelLayers(history) {
	const repeated = findRepeatedTexts(history.filter(({ isEmpty }) => !isEmpty));
	return splitLayerSteps(history).map(({ last, isJoined }) => {
		if (isJoined) return SEVERAL_INSTRUCTIONS;
		const { createdBy, comment } = history[last];
		return createdBy.trim() !== "" && !repeated.has(createdBy) || isBuilderNote(comment) ? createdBy : comment;
	});
}
function findRepeatedTexts(layers) {
	const seen = new Set();
	const repeated = new Set();
	for (const { createdBy } of layers) {
		if (seen.has(createdBy) && !isInstruction(createdBy)) repeated.add(createdBy);
		seen.add(createdBy);
	}
	return repeated;
}
const isInstruction = (createdBy) => /^(?:[A-Z]+ |\|\d|\/\S* )/.test(createdBy);
const isBuilderNote = (comment) => /^\s*$|^FROM |^buildkit\./.test(comment);
//#endregion
export { labelLayers as n, splitLayerSteps as r, SEVERAL_INSTRUCTIONS as t };
