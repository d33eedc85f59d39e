import "./rolldown-runtime.js";
import { Gt as Message } from "./start.js";
import { Jr as listPoints, Yr as pickSizes } from "./gate.js";
import { t as matchImages } from "./match-images.js";
//#region src/history/drift.ts
function findStartPoint(points, start, name) {
	const [first] = points;
	if (first === void 0) return { why: new Message("history-empty", {}) };
	const at = "commit" in start ? points.findIndex(({ commit }) => commit.startsWith(start.commit)) : points.findLastIndex(({ time }) => time !== null && time <= start.time);
	if (at === -1) return { why: new Message("commit" in start ? "start-not-in-history" : "start-before-history", {
		name,
		first
	}) };
	const broken = points.findIndex(({ distance }, index) => index > at && distance === null);
	const [before, after] = [points[broken - 1], points[broken]];
	return before === void 0 || after === void 0 ? { at } : { why: new Message("history-broken", {
		before,
		after
	}) };
}
function attributeDrift(steps, measure) {
	let before = steps.start[measure];
	if (before === null || steps.now.sizes[measure] === null) return [];
	const parts = [];
	let skipped = 0;
	for (const { size, part, commits } of listSteps(steps, measure)) {
		if (size === null) {
			skipped += commits;
			continue;
		}
		parts.push({
			...skipped === 0 ? part : mergeSkipped(part, skipped, commits),
			bytes: size - before
		});
		before = size;
		skipped = 0;
	}
	return parts.filter(({ bytes }) => bytes !== 0).toSorted((a, b) => b.bytes - a.bytes);
}
function mergeSkipped(part, skipped, commits) {
	if (part.kind === "change") return {
		...part,
		count: (part.count ?? 0) + skipped
	};
	if (part.kind === "before") return part;
	const { pullRequest: _, unreported = 0, ...rest } = part;
	return {
		...rest,
		kind: "commits",
		count: skipped + commits,
		unreported: unreported + skipped
	};
}
function listSteps({ points, baseline, now }, measure) {
	const { others, kind = "change" } = now;
	return [
		...points.map((point) => toStep(point, measure)),
		...baseline === void 0 ? [] : [toBaselineStep(baseline, measure)],
		{
			size: now.sizes[measure],
			part: {
				kind,
				...others > 0 && { count: others }
			},
			commits: 1
		}
	];
}
function toStep(point, measure) {
	const { commit, pullRequest, distance, count } = point;
	const size = point.sizes[measure];
	const commits = distance ?? 0;
	if (commits === 0) return {
		size,
		part: {
			kind: "rebuilt",
			commit
		},
		commits
	};
	if (commits > 1 || count > 1) return {
		size,
		part: {
			kind: "commits",
			commit,
			count: commits,
			unreported: Math.max(0, commits - count)
		},
		commits
	};
	return {
		size,
		part: {
			kind: "commit",
			commit,
			...pullRequest !== null && { pullRequest }
		},
		commits
	};
}
function toBaselineStep({ sizes, distance }, measure) {
	const size = sizes[measure];
	if (distance === null) return {
		size,
		part: { kind: "before" },
		commits: 0
	};
	return distance === 0 ? {
		size,
		part: { kind: "rebuilt" },
		commits: 0
	} : {
		size,
		part: {
			kind: "commits",
			count: distance,
			unreported: distance
		},
		commits: distance
	};
}
//#endregion
//#region src/gate/history/add-drift.ts
async function addDrift(images, settings, question) {
	const { resolveStart } = await import("./resolve-start.js");
	const { since } = settings;
	const start = await resolveStart(settings, question);
	const keys = images.map(({ key }) => key);
	const matches = start.kind === "images" ? matchImages(keys, start.images.map(({ key }) => key)) : [];
	const unverified = findDoubt(settings, question);
	return Promise.all(images.map(async (image, i) => {
		if (image.facts === void 0) return image;
		const match = matches[i];
		const drift = start.kind === "images" && match !== void 0 ? measureFromImage(image, match, start, since) : await measureFromPoint(image, start, since);
		return {
			...image,
			drift: {
				...drift,
				...unverified !== void 0 && { unverified }
			}
		};
	}));
}
function findDoubt({ start }, { isUnverified, isChange }) {
	if (start.kind !== "source") return isUnverified ? new Message("drift-history-unverified", {}) : void 0;
	const isFile = !/^(?:registry|docker|podman):/.test(start.source);
	return isChange && isFile ? new Message("drift-start-in-change", { source: start.source }) : void 0;
}
const NOTHING = {
	imageBytes: null,
	pullBytes: null,
	imageParts: [],
	pullParts: []
};
function measureFromImage(image, match, { images, name }, since) {
	if ("missing" in match) return {
		...NOTHING,
		since,
		why: new Message("drift-start-missing", {
			name,
			reason: match.missing
		})
	};
	return report(since, name, {
		start: pickSizes(images[match.index].facts.measures),
		points: [],
		...placeAfterSource(splitHistory(image))
	});
}
async function measureFromPoint(image, start, since) {
	if (start.kind !== "point") return {
		...NOTHING,
		since,
		why: start.kind === "nothing" ? start.why : NOT_CONNECTED
	};
	const { name } = start;
	const split = splitHistory(image);
	const found = findStartPoint(split.points, start.start, name);
	if ("why" in found) return {
		...NOTHING,
		since,
		why: addFix(await explain(found.why, start))
	};
	if (split.own?.distance === null) return {
		...NOTHING,
		since,
		start: name,
		why: addFix(NOT_CONNECTED)
	};
	const at = split.points[found.at];
	const points = split.points.slice(found.at + 1);
	return report(since, "time" in start.start ? `${name} (${at.commit.slice(0, 7)})` : name, {
		start: at.sizes,
		points,
		...placeChange(split)
	});
}
const addFix = (problem) => new Message("with-remedy", {
	problem,
	remedy: new Message("specify-drift-start", {})
});
const NOT_CONNECTED = new Message("history-not-connected", {});
async function explain(why, { name, isOnChain }) {
	return await isOnChain?.() === false ? new Message("start-not-on-branch", { name }) : why;
}
function splitHistory({ history, facts, comparison }) {
	const all = history === void 0 ? [] : listPoints(history);
	const sizes = pickSizes(facts?.measures ?? {});
	return {
		points: all.slice(0, -1),
		own: all.at(-1),
		sizes,
		comparison
	};
}
function report(since, start, steps) {
	const { imageBytes, pullBytes } = steps.start;
	return {
		since,
		start,
		imageBytes,
		pullBytes,
		imageParts: attributeDrift(steps, "imageBytes"),
		pullParts: attributeDrift(steps, "pullBytes")
	};
}
function placeChange({ own, sizes, comparison }) {
	const ahead = own?.distance ?? 1;
	const kind = ahead === 0 ? "rebuilt" : "change";
	const alone = { now: {
		sizes,
		others: Math.max(0, ahead - 1),
		kind
	} };
	if (comparison === void 0) return alone;
	const { measures, distance: behind, commit } = comparison.baseline;
	const known = pickSizes(measures);
	if (commit === void 0 || behind === void 0) return {
		baseline: {
			sizes: known,
			distance: null
		},
		now: {
			sizes,
			others: 0
		}
	};
	const distance = ahead - 1 - behind;
	if (distance < 0) return alone;
	return {
		baseline: {
			sizes: known,
			distance
		},
		now: {
			sizes,
			others: behind
		}
	};
}
function placeAfterSource({ points, own, sizes, comparison }) {
	const before = comparison === void 0 ? points.at(-1)?.sizes : comparison.baseline.measures;
	const others = comparison === void 0 ? (own?.distance ?? 1) - 1 : comparison.baseline.distance ?? 0;
	return before === void 0 ? { now: {
		sizes,
		others: 0,
		kind: "all"
	} } : {
		baseline: {
			sizes: pickSizes(before),
			distance: null
		},
		now: {
			sizes,
			others: Math.max(0, others)
		}
	};
}
//#endregion
export { addDrift };
