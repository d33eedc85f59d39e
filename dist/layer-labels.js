import "./rolldown-runtime.js";
//#region src/oci/layer-steps.ts
function splitLayerSteps(history) {
	const layers = [];
	let start = 0;
	for (const [last, entry] of history.entries()) {
		if (entry.isEmpty) continue;
		const first = findLayerStart(history, start, last);
		const isJoined = first < last || CONFIG_ONLY.has(parseVerb(entry)) || last === 0 && isFromComment(entry);
		layers.push({
			first,
			last,
			isJoined
		});
		start = last + 1;
	}
	return layers;
}
function findLayerStart(history, start, last) {
	const top = history[last];
	const isOnlyConfig = CONFIG_ONLY.has(parseVerb(top));
	const build = start + findBuildStart(history.slice(start, last), top);
	const isBuildah = isFromComment(top) || isFromComment(history[build]);
	const isPart = (entry) => {
		const verb = parseVerb(entry);
		if (CONFIG_ONLY.has(verb) || verb === "WORKDIR") return false;
		return COPIES.has(verb) || isBuildah || isOnlyConfig;
	};
	return history.slice(build, last).some(isPart) ? build : last;
}
function findBuildStart(before, top) {
	const last = before.findLastIndex(isFromComment);
	return isFromComment(top) ? last + 1 : Math.max(last, 0);
}
const isFromComment = ({ comment = "" }) => comment.startsWith("FROM ");
const COPIES = new Set(["COPY", "ADD"]);
const CONFIG_ONLY = new Set("ARG CMD ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD SHELL STOPSIGNAL USER VOLUME".split(" "));
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
