import "./rolldown-runtime.js";
import { Gt as Message, Lt as GateError, nt as omitOptions } from "./start.js";
import { A as formatInstruction, B as toOneLine, D as isSelfContained, K as writeContextFiles, O as findInstallCommand, R as splitCopy$1, _ as listSourceStages, k as writeCopyWords, m as expandWord, pa as groupBy, yr as sumKnown, z as splitFlags } from "./gate.js";
import { t as REPORT_ORIGIN } from "./report-origin.js";
import { a as isShallow } from "./git.js";
import { t as listUntracked } from "./untracked.js";
import { t as makeScratch } from "./scratch.js";
import { a as followPaths, c as matchName, i as openFilters, l as listNeededStages, n as openBuildContext, r as runWithPauses, s as ContextFilter, u as listReads } from "./build-context.js";
import { a as toByteString, n as cleanPath } from "./runes.js";
import { t as isWithin } from "./is-within.js";
import { r as listMainlineChanges, t as listAskedPaths } from "./asked-paths.js";
import { t as formatPatch } from "./patch.js";
import { n as compareEntries, r as listDifferent, t as measureSteps } from "./measure-steps.js";
import { posix, resolve } from "node:path";
import { gzipSync } from "node:zlib";
//#region src/order/assumptions.ts
const ASSUMPTIONS = {
	install: new Message("assumed-of-install", {}),
	system: new Message("assumed-of-system", {}),
	copies: new Message("assumed-of-copies", {})
};
const KINDS = Object.keys(ASSUMPTIONS);
function listAssumptions(plans) {
	const kinds = plans.flatMap(({ steps, order }) => listExchanges(steps, order));
	return KINDS.filter((kind) => kinds.includes(kind)).map((kind) => ASSUMPTIONS[kind]);
}
function listExchanges(steps, order) {
	return order.flatMap((step, at) => order.slice(at + 1).filter((later) => later < step).flatMap((later) => findKind(steps[later], steps[step])));
}
function findKind(...pair) {
	if (pair.some(({ step }) => !step.isBuilt)) return [];
	const kinds = pair.map(({ step: { needs } }) => needs.kind);
	if (kinds.includes("install")) return ["install"];
	return [kinds.includes("system") ? "system" : "copies"];
}
//#endregion
//#region src/order/expected-cost.ts
function sumRepeated(order, values, changes, isLinked) {
	let sum = 0;
	for (const { steps, count } of changes) {
		const first = order.findIndex((step) => steps.includes(step));
		if (first < 0) continue;
		for (const step of order.slice(first)) {
			if (isLinked[step] && !steps.includes(step)) continue;
			const value = values[step];
			sum = value == null || sum === null ? null : sum + value * count;
		}
	}
	return sum;
}
function countRepeats(order, step, changes, isLinked) {
	const affecting = isLinked[step] ? [step] : order.slice(0, order.indexOf(step) + 1);
	return changes.reduce((sum, { steps, count }) => steps.some((one) => affecting.includes(one)) ? sum + count : sum, 0);
}
//#endregion
//#region src/order/build-report.ts
function sumPlans(stages, plans, changes) {
	const average = (costs) => ({
		seconds: divide(sumKnown(costs.map(({ seconds }) => seconds)), changes, 1e3),
		repushedBytes: divide(sumKnown(costs.map(({ bytes }) => bytes)), changes, 1)
	});
	return {
		today: average(plans.map(({ today }) => today)),
		best: average(plans.map(({ best }) => best)),
		stages: stages.map((stage, i) => toStage(stage, plans[i]))
	};
}
const divide = (sum, count, digits) => sum === null ? null : Math.round(sum / count * digits) / digits;
function toStage({ name, from, isShipped }, plan) {
	const { steps, order, isExact } = plan;
	const built = order.filter((i) => steps[i]?.step.isBuilt);
	const today = built.filter((i) => steps[i]?.added === void 0).toSorted((a, b) => a - b);
	return {
		name: name ?? null,
		line: from.line,
		isShipped,
		isExact,
		steps: built.map((i) => toStep(steps, i, built, today))
	};
}
function toStep(steps, at, order, today) {
	const { step, added, seconds, bytes, isAffected } = steps[at];
	const { verb, text, line, endLine } = step.instruction;
	const changes = isAffected.flatMap((_, change) => [{
		steps: order.filter((i) => steps[i]?.isAffected[change]),
		count: 1
	}]);
	const isLinked = steps.map((one) => one.step.isLinked);
	const count = (of) => countRepeats(of, at, changes, isLinked);
	const own = isAffected.filter(Boolean).length;
	const repeats = count(order);
	const why = step.needs.kind === "anything" && repeats > own ? step.needs.why : void 0;
	return {
		line: added === void 0 ? line : null,
		endLine: added === void 0 ? endLine : null,
		instruction: formatInstruction(`${verb} ${toOneLine(text)}`) ?? verb,
		seconds,
		bytes,
		changes: own,
		repeatsToday: added === void 0 ? count(today) : null,
		repeats,
		...why !== void 0 && { why }
	};
}
//#endregion
//#region src/order/find-changes.ts
function findChanges(stages, commits, always) {
	const readers = stages.map(({ steps }) => steps.map(createReader));
	const isAlways = readers.map((steps) => steps.map((reads) => always.some(reads)));
	return commits.map((commit) => {
		const paths = commit.paths.map(toByteString);
		return {
			stages: spread(stages, readers.map((steps, stage) => steps.map((reads, i) => isAlways[stage]?.[i] === true || paths.some(reads)))),
			paths
		};
	}).filter((change) => change.stages.some((steps) => steps.length > 0));
}
function createReader({ readsPath }) {
	if (readsPath === void 0) return () => false;
	const known = new Map();
	return (path) => {
		const found = known.get(path) ?? readsPath(path);
		known.set(path, found);
		return found;
	};
}
function spread(stages, own) {
	const found = [];
	const isChanged = (stage) => (found[stage]?.length ?? 0) > 0;
	stages.forEach(({ base, steps }, stage) => {
		const affected = steps.flatMap(({ fromStages }, i) => own[stage]?.[i] || fromStages.some(isChanged) ? [i] : []);
		found.push(isChanged(base) ? "all" : affected);
	});
	return found;
}
const isStepAffected = ({ stages }, stage, step) => {
	const affected = stages[stage] ?? [];
	return affected === "all" || affected.includes(step);
};
//#endregion
//#region src/order/good-order.ts
function* findGoodOrder(problem) {
	const today = problem.costs.map((_, i) => i);
	const start = yield* sortByRatio(problem);
	let best = weighOrder(problem, start) < weighOrder(problem, today) ? start : today;
	for (let isBetter = true; isBetter;) {
		isBetter = false;
		for (const step of today) {
			const moved = moveStep(problem, best, step);
			yield;
			if (moved === void 0) continue;
			best = moved;
			isBetter = true;
		}
	}
	return best;
}
function weighOrder(problem, order) {
	const { costs, changes, isLinked, exchangeCost } = problem;
	let exchanges = 0;
	for (const [at, step] of order.entries()) for (const later of order.slice(at + 1)) if (later < step) exchanges++;
	return (sumRepeated(order, costs, changes, isLinked) ?? 0) + exchanges * exchangeCost;
}
function* sortByRatio(problem) {
	const { costs, before, changes } = problem;
	const order = [];
	const countHits = (steps) => changes.reduce((sum, change) => change.steps.some((step) => steps.includes(step)) ? sum + change.count : sum, 0);
	while (order.length < costs.length) {
		const hits = countHits(order);
		const [first] = costs.flatMap((_, step) => {
			if (order.includes(step)) return [];
			const block = [...before[step] ?? [], step].filter((one) => !order.includes(one));
			return [{
				block,
				ratio: block.reduce((sum, one) => sum + (costs[one] ?? 0), 0) / (countHits([...order, ...block]) - hits)
			}];
		}).toSorted((a, b) => compareRatios(a.ratio, b.ratio));
		order.push(...(first?.block ?? []).toSorted((a, b) => a - b));
		yield;
	}
	return order;
}
function compareRatios(a, b) {
	const [one, other] = [a, b].map((ratio) => Number.isNaN(ratio) ? Infinity : ratio);
	return one === other ? 0 : other - one;
}
function moveStep(problem, order, step) {
	const others = order.filter((one) => one !== step);
	let least = weighOrder(problem, order) * (1 - ROUNDING);
	let best;
	for (let at = 0; at <= others.length; at++) {
		if (!isPossible(problem, others, step, at)) continue;
		const moved = [
			...others.slice(0, at),
			step,
			...others.slice(at)
		];
		const cost = weighOrder(problem, moved);
		if (cost >= least) continue;
		least = cost;
		best = moved;
	}
	return best;
}
const ROUNDING = 1e-9;
const isPossible = ({ before }, others, step, at) => others.slice(at).every((later) => !before[step]?.has(later)) && others.slice(0, at).every((earlier) => !before[earlier]?.has(step));
//#endregion
//#region src/order/best-order.ts
const MOST_STATES = 3e3;
function* findBestOrder(problem) {
	const extend = createExtender(problem);
	let states = [{
		steps: 0n,
		last: -1,
		previous: void 0,
		cost: 0
	}];
	for (const _ of problem.costs) {
		const best = new Map();
		for (const state of states) for (const next of extend(state)) {
			const known = best.get(next.steps);
			if (known === void 0 || next.cost < known.cost) best.set(next.steps, next);
		}
		states = [...best.values()];
		yield;
		if (states.length > MOST_STATES) return {
			order: yield* findGoodOrder(problem),
			isExact: false
		};
	}
	return {
		order: listSteps(states[0]),
		isExact: true
	};
}
function createExtender(problem) {
	const { costs, before, exchangeCost } = problem;
	const needed = before.map((steps) => toBits(steps));
	const countHits = createHitCounter(problem);
	return (state) => costs.flatMap((ownCost, step) => {
		const bit = 1n << BigInt(step);
		if (!((state.steps & bit) === 0n && (needed[step] & ~state.steps) === 0n)) return [];
		const steps = state.steps | bit;
		const exchanges = exchangeCost * countSkipped(state.steps, step);
		return [{
			steps,
			last: step,
			previous: state,
			cost: state.cost + ownCost * countHits(step, steps) + exchanges
		}];
	});
}
function createHitCounter({ changes, isLinked }) {
	const masks = changes.map(({ steps, count }) => ({
		mask: toBits(steps),
		count
	}));
	const known = new Map();
	return (step, steps) => {
		const affecting = isLinked[step] ? 1n << BigInt(step) : steps;
		const counted = known.get(affecting);
		if (counted !== void 0) return counted;
		const hits = masks.reduce((sum, { mask, count }) => (mask & affecting) === 0n ? sum : sum + count, 0);
		known.set(affecting, hits);
		return hits;
	};
}
const toBits = (steps) => {
	let bits = 0n;
	for (const step of steps) bits |= 1n << BigInt(step);
	return bits;
};
function countSkipped(steps, step) {
	let skipped = 0;
	for (let i = 0; i < step; i++) if ((steps & 1n << BigInt(i)) === 0n) skipped++;
	return skipped;
}
function listSteps(state) {
	const order = [];
	for (let at = state; at !== void 0 && at.last >= 0; at = at.previous) order.unshift(at.last);
	return order;
}
//#endregion
//#region src/order/written-paths.ts
function findWritten({ sources, target, root, files, isFolder }) {
	const isIntoFolder = sources.length > 1 || /(?:^|\/)\.?\.?$/.test(target) || isFolder(root);
	const places = new Map();
	for (const file of files) {
		const place = sources.flatMap((source) => placeFile(file, source, root, isIntoFolder) ?? [])[0];
		if (place === void 0) return { root: unifyFolders(root) };
		places.set(unifyFolders(place), file);
	}
	return {
		root: unifyFolders(root),
		files: places
	};
}
function placeFile(file, source, root, isIntoFolder) {
	const wanted = cleanPath(`/${source}`).slice(1);
	if (wanted === "") return posix.join(root, file);
	const depth = wanted.split("/").length;
	const names = file.split("/");
	const start = names.slice(0, depth);
	if (start.length < depth || !matchNames(wanted.split("/"), start)) return void 0;
	if (names.length > depth) return posix.join(root, ...names.slice(depth));
	const name = posix.basename(file);
	if (isIntoFolder) return posix.join(root, name);
	return posix.basename(root) === name ? root : void 0;
}
function matchNames(patterns, names) {
	try {
		return patterns.every((pattern, i) => matchName(pattern, names[i] ?? ""));
	} catch {
		return false;
	}
}
const LINKS = [[/^\/(?=(?:bin|sbin|lib|lib32|lib64|libx32)(?:\/|$))/, "/usr/"], [/^\/var\/run(?=\/|$)/, "/run"]];
const unifyFolders = (path) => LINKS.reduce((result, [link, target]) => result.replace(link, target), path);
function overlap(one, other) {
	if (!isWithin(one.root, other.root) && !isWithin(other.root, one.root)) return false;
	if (one.files === void 0 || other.files === void 0) return touchesAny(one, [other.root]) && touchesAny(other, [one.root]);
	return sharesPath(one.files, other.files) || sharesPath(other.files, one.files);
}
function touchesAny({ root, files }, paths) {
	return (files === void 0 ? [root] : [...files.keys()]).some((path) => paths.some((wanted) => isWithin(path, wanted) || isWithin(wanted, path)));
}
function sharesPath(one, other) {
	for (const path of one.keys()) for (let at = path; at !== "/"; at = posix.dirname(at)) if (other.has(at)) return true;
	return false;
}
//#endregion
//#region src/order/precedence.ts
function findPrecedence(steps, isExempt = () => false) {
	const before = [];
	steps.forEach((later, at) => {
		const own = new Set();
		for (let i = at - 1; i >= 0; i--) {
			const earlier = steps[i];
			if (own.has(i) || isExempt(earlier, later) || !isOrdered(earlier, later)) continue;
			own.add(i);
			for (const one of before[i] ?? []) own.add(one);
		}
		before.push(own);
	});
	return before;
}
const OF_RUN = new Set([
	"ENV",
	"ARG",
	"USER",
	"SHELL",
	"VOLUME",
	"WORKDIR"
]);
const OF_VALUES = new Set(["ENV", "ARG"]);
const COPIES = new Set(["COPY", "ADD"]);
const FREE = new Set([...[
	"CMD",
	"ENTRYPOINT",
	"LABEL",
	"EXPOSE",
	"STOPSIGNAL",
	"HEALTHCHECK",
	"MAINTAINER"
], "ONBUILD"]);
function isOrdered(one, other) {
	const [a, b] = [one.instruction.verb, other.instruction.verb];
	if (COPIES.has(a)) return isCopyOrdered(one, other);
	if (COPIES.has(b)) return isCopyOrdered(other, one);
	if (a === "RUN" || b === "RUN") return a === b || OF_RUN.has(a === "RUN" ? b : a) || !isKnown(a, b);
	return true;
}
const isKnown = (...verbs) => verbs.every((verb) => verb === "RUN" || FREE.has(verb));
function isCopyOrdered(copy, other) {
	const { verb } = other.instruction;
	if (COPIES.has(verb)) return areCopiesOrdered(copy, other);
	if (verb === "RUN") return isRunOrdered(copy, other);
	if (OF_VALUES.has(verb)) return copy.instruction.text.includes("$");
	if (verb === "WORKDIR") return copy.isRelative || isFolderWritten(copy.written, other.folder);
	return !FREE.has(verb) && verb !== "USER" && verb !== "SHELL";
}
const isFolderWritten = (written, folder) => written === void 0 || folder === void 0 || isWithin(written.root, folder) || isWithin(folder, written.root);
function areCopiesOrdered(one, other) {
	if (one.written === void 0 || other.written === void 0) return true;
	return overlap(one.written, other.written) || hasNamedOwner(one) && touchesAny(other.written, OWNERS) || hasNamedOwner(other) && touchesAny(one.written, OWNERS);
}
const OWNERS = ["/etc/passwd", "/etc/group"];
const hasNamedOwner = ({ instruction: { text } }) => {
	const owner = splitFlags(text).flags.get("chown");
	return owner !== void 0 && !/^\d+(?::\d+)?$/.test(owner);
};
function isRunOrdered(copy, { needs }) {
	const { written } = copy;
	if (needs.kind === "anything" || written === void 0 || isOfSystem(written)) return true;
	if (needs.kind === "system") return hasNamedOwner(copy);
	return touchesAny(written, [...needs.files, ...needs.touched]);
}
const SYSTEM = /^\/(?:boot|dev|etc|opt\/venv|proc|run|sys|tmp|usr(?!\/src(?:\/|$))|var)(?:\/|$)/;
const OF_USERS = /^\/(?:root|home(?:\/[^/]+)?)(?:\/\.[^/]+(?:\/.*)?)?$/;
const isSystemPath = (path) => SYSTEM.test(path) || OF_USERS.test(path);
function isOfSystem({ root, files }) {
	if (files === void 0) return root === "/" || isSystemPath(root);
	for (const path of files.keys()) if (isSystemPath(path)) return true;
	return false;
}
//#endregion
//#region src/order/split-copies.ts
function findSplits(steps) {
	const splits = [];
	steps.forEach((step, install) => {
		if (step.needs.kind !== "install") return;
		for (let copy = 0; copy < install; copy++) {
			const split = splitCopy(steps, copy, install);
			if (split !== void 0) splits.push(split);
		}
	});
	return splits;
}
function splitCopy(steps, copy, install) {
	const [step, run] = [steps[copy], steps[install]];
	const { instruction, written, folder } = step;
	if (run.needs.kind !== "install" || written?.files === void 0 || step.isLinked) return void 0;
	const { files, touched } = run.needs;
	const { verb, text, heredocs } = instruction;
	const inside = files.filter((path) => written.files?.has(path));
	const hasOthers = written.files.size > inside.length;
	if (verb !== "COPY" || heredocs.length > 0 || inside.length === 0 || !hasOthers) return void 0;
	if (touchesAny(written, touched) || /\$|<<|--exclude|\[/.test(text)) return void 0;
	if (new Set(inside.map((path) => posix.dirname(path))).size > 1) return void 0;
	const line = toOneLine(text);
	const words = writeCopyWords(line, folder ?? "/", inside);
	if (words.files === void 0 || words.destination === void 0) return void 0;
	const flags = /^(?:--\S+ )*/.exec(line)?.[0] ?? "";
	const own = [...words.files, words.destination].join(" ");
	const places = new Map(inside.map((path) => [path, written.files?.get(path) ?? ""]));
	const sources = new Set(places.values());
	return {
		copy,
		install,
		text: `COPY ${flags}${own}`,
		step: {
			...step,
			instruction: {
				...instruction,
				text: `${flags}${own}`
			},
			readsPath: (path) => sources.has(path) || [...sources].some((one) => isWithin(one, path)),
			written: {
				root: written.root,
				files: places
			}
		}
	};
}
//#endregion
//#region src/order/plan-order.ts
const LEAST_GAIN = .001;
function* planOrder(request) {
	const plans = [];
	for (const [index] of request.stages.entries()) plans.push(yield* planStage(request, index));
	return plans;
}
function* planStage(request, index) {
	const plain = yield* planSteps(request, index, []);
	const splits = findSplits(request.stages[index].steps);
	if (splits.length === 0) return plain;
	const split = yield* planSteps(request, index, splits);
	const weigh = createWeigher(request);
	return weigh(plain.best) - weigh(split.best) > weigh(plain.today) * LEAST_GAIN * splits.length ? split : plain;
}
const createWeigher = ({ hasSeconds, bytesPerSecond }) => ({ seconds, bytes }) => hasSeconds ? (seconds ?? 0) + (bytes ?? 0) / bytesPerSecond : bytes ?? 0;
function* planSteps(request, index, splits) {
	const steps = insertSplits(request, index, splits);
	const before = findPrecedence(steps.map(({ step }) => step), (earlier, later) => isSplitPair(request.stages[index], splits, earlier, later));
	const built = steps.flatMap(({ step }, i) => step.isBuilt ? [i] : []);
	const changes = listStepChanges(steps, built);
	const weigh = createWeigher(request);
	const isLinked = built.map((i) => steps[i]?.step.isLinked === true);
	const problem = {
		costs: built.map((i) => weigh(steps[i])),
		before: built.map((i) => selectBuilt(before[i], built)),
		changes,
		isLinked,
		exchangeCost: 0
	};
	const sumOf = (order, what) => {
		return sumRepeated(order, built.map((i) => steps[i]?.[what] ?? null), changes, isLinked);
	};
	const sum = (order) => ({
		seconds: sumOf(order, "seconds"),
		bytes: sumOf(order, "bytes")
	});
	const today = sum(built.flatMap((i, place) => steps[i]?.added === void 0 ? [place] : []));
	const exchangeCost = weigh(today) * LEAST_GAIN;
	const { order, isExact } = yield* findBestOrder({
		...problem,
		exchangeCost
	});
	const best = sum(order);
	return {
		steps,
		order: placeAll(before, order.map((place) => built[place])),
		isExact,
		today,
		best
	};
}
function insertSplits({ stages, costs, changes, always, measureFiles }, index, splits) {
	const { steps, isShipped } = stages[index];
	return steps.flatMap((step, at) => {
		const isAffected = changes.map((change) => isStepAffected(change, index, at));
		const cost = costs[index]?.[at] ?? {
			seconds: null,
			bytes: null
		};
		return [...splits.filter(({ copy }) => copy === at).map((split) => ({
			step: split.step,
			added: split.text,
			seconds: 0,
			bytes: isShipped ? measureFiles([...split.step.written?.files?.values() ?? []]) : 0,
			isAffected: changes.map((change) => isSplitAffected(split, change, index, always))
		})), {
			step,
			...cost,
			isAffected
		}];
	});
}
const isSplitAffected = ({ step: { readsPath } }, { stages, paths }, index, always) => stages[index] === "all" || [paths, always].some((some) => some.some((path) => readsPath?.(path)));
const isSplitPair = ({ steps }, splits, earlier, later) => splits.some(({ copy, install }) => steps[copy] === earlier && steps[install] === later);
function listStepChanges(steps, built) {
	return [...groupBy(Array.from(steps[0]?.isAffected ?? [], (_, change) => built.flatMap((i, place) => steps[i]?.isAffected[change] ? [place] : [])), String).values()].flatMap((equal) => equal[0]?.length ? [{
		steps: equal[0],
		count: equal.length
	}] : []);
}
const selectBuilt = (before, built) => new Set(built.flatMap((i, place) => before.has(i) ? [place] : []));
function placeAll(before, chain) {
	const order = [];
	const isPlaced = new Set();
	const inChain = new Set(chain);
	let next = 0;
	while (order.length < before.length) {
		const step = before.findIndex((needed, i) => !isPlaced.has(i) && (!inChain.has(i) || chain[next] === i) && [...needed].every((one) => isPlaced.has(one)));
		if (step < 0) throw new Error("the steps of a stage depend on each other in a circle");
		if (chain[next] === step) next++;
		order.push(step);
		isPlaced.add(step);
	}
	return order;
}
function listPlacedStages(stages, plans) {
	return stages.flatMap(({ from, steps }, i) => {
		const plan = plans[i];
		if (plan.order.every((step, place) => step === place) && plan.steps.length === steps.length) return [];
		return [{
			from,
			instructions: steps.map(({ instruction }) => instruction),
			placed: plan.order.map((at) => {
				const { step, added } = plan.steps[at];
				if (added === void 0) return { instruction: step.instruction };
				const copied = plan.steps.findIndex((one, place) => place > at && one.added === void 0);
				return {
					added,
					instruction: plan.steps[copied]?.step.instruction
				};
			})
		}];
	});
}
//#endregion
//#region src/order/reorder-lines.ts
function reorderLines(text, stages) {
	const lines = text.split("\n");
	for (const { from, instructions, placed } of stages.toReversed()) {
		const last = instructions.at(-1);
		if (last === void 0) continue;
		const blocks = cutBlocks(lines, from, instructions);
		const moved = placed.flatMap(({ instruction, added }) => {
			const block = blocks.get(instruction) ?? [];
			return added === void 0 ? block : addLike(block, added);
		});
		lines.splice(from.endLine, last.endLine - from.endLine, ...moved);
	}
	return lines.join("\n");
}
function cutBlocks(lines, from, instructions) {
	const blocks = new Map();
	let start = from.endLine;
	for (const instruction of instructions) {
		blocks.set(instruction, lines.slice(start, instruction.endLine));
		start = instruction.endLine;
	}
	return blocks;
}
function addLike(block, added) {
	const end = block[0]?.endsWith("\r") === true ? "\r" : "";
	return [...block[0]?.trim() === "" ? [end] : [], `${added}${end}`];
}
//#endregion
//#region src/order/step-costs.ts
function listStepCosts(stages, ran, layers) {
	const bytesOf = new Map(layers.map(({ line, storedBytes }) => [line, storedBytes]));
	const areTraced = layers.every(({ line }) => line !== void 0);
	return stages.map((stage) => {
		const built = stage.steps.filter(({ isBuilt }) => isBuilt);
		return stage.steps.map((step) => {
			if (!step.isBuilt) return {
				seconds: 0,
				bytes: 0
			};
			const place = built.indexOf(step);
			const found = ran.find((one) => isAt(one, stage, place, built.length));
			const seconds = found === void 0 || found.isCached ? null : found.seconds;
			const made = bytesOf.get(step.instruction.line);
			return {
				seconds,
				bytes: !stage.isShipped || made === void 0 && areTraced ? 0 : made ?? null
			};
		});
	});
}
const isAt = ({ place: { stage, at, of } }, own, place, count) => (stage === "" || stage === (own.name ?? `stage-${own.number}`)) && of - at === count - 1 - place;
//#endregion
//#region src/order/run-needs.ts
const ANYTHING = { kind: "anything" };
function findRunNeeds(text, folder, copied) {
	const [flags = ""] = /^(?:--\S+\s+)*/.exec(text) ?? [];
	if (/--mount=(?!\S*type=(?:cache|secret|ssh|tmpfs)\b)|--mount=\S*from=/.test(flags)) return ANYTHING;
	const script = text.slice(flags.length);
	if (/^\[|<</.test(script)) return ANYTHING;
	const line = script.replaceAll(/\s+/g, " ").trim();
	if (isSystemInstall(line)) return { kind: "system" };
	const command = findInstallCommand(`RUN ${line}`);
	if (command === void 0) return ANYTHING;
	if (folder === void 0) return explain("install-without-folder");
	return findInstallNeeds(command, posix.resolve(folder, command.folder), copied);
}
const SYSTEM_COMMANDS = [
	/^(?:DEBIAN_FRONTEND=\w+ )?apt(?:-get)?(?: OPTION)* (?:update|install|upgrade|clean|autoremove)/,
	/^apk(?: OPTION)* (?:add|update|upgrade|cache clean)/,
	/^(?:dnf|yum|microdnf|tdnf)(?: OPTION)* (?:install|update|upgrade|makecache|clean)/
].map((one) => new RegExp(one.source.replace("OPTION", String.raw`--?[\w-]+(?:=[\w.:-]+)?`)));
const PLAIN_WORD = /^(?:--?[\w-]+(?:=[\w.:-]+)?|\.?[A-Za-z\d][\w.+:=~-]*)$/;
const FILE_WORD = /\.(?:apk|deb|rpm)$/;
const SETTINGS = /^set(?: [-+]\w+)+$/;
const CLEANUP = /^rm(?: -\w+)+(?: \/(?:var\/(?:lib\/apt|cache)|tmp)\/[\w.*/-]*)+$/;
const MOST_CHARACTERS = 2e4;
function isSystemInstall(script) {
	if (script.length > MOST_CHARACTERS || script.includes("..")) return false;
	const commands = script.split(/ ?(?:&&|;) ?/).filter((command) => command !== "");
	return commands.length > 0 && commands.every((command) => SETTINGS.test(command) || CLEANUP.test(command) || SYSTEM_COMMANDS.some((one) => one.test(command)) && command.split(" ").every((word) => PLAIN_WORD.test(word) && !FILE_WORD.test(word))) && commands.some((command) => / (?:install|add|update|upgrade)\b/.test(command));
}
const WITHOUT_LOCK = ["pip", "maven"];
const PYTHON_FOLDERS = [
	".venv",
	"venv",
	"env"
];
const explain = (id) => ({
	kind: "anything",
	why: new Message(id, {})
});
const explainRead = (path) => ({
	kind: "anything",
	why: new Message("install-may-read", { path: Buffer.from(path, "latin1").toString() })
});
function findInstallNeeds(command, folder, copied) {
	const { installer, isAlone, isBuild } = command;
	if (!isAlone || isBuild) return explain("install-with-more");
	const at = (name) => unifyFolders(posix.resolve(folder, toByteString(name)));
	const names = [...command.files, ...installer.settings].filter((name) => copied.has(at(name)));
	const [manifest, ...locks] = command.files;
	if (manifest === void 0 || !names.includes(manifest)) return explain("install-without-copy");
	if (!WITHOUT_LOCK.includes(installer.name) && !locks.some((name) => names.includes(name))) return explain("install-without-lock");
	if (!isSelfContained(command, (name) => copied.readText(at(name)))) return explain("install-names-files");
	const above = listFoldersAbove(folder).flatMap((one) => [
		...command.files,
		...installer.settings,
		...installer.others
	].map((name) => posix.join(one, name)));
	const own = [
		...installer.others,
		...installer.folders,
		...PYTHON_FOLDERS
	].map(at);
	const other = [...installer.others.map(at), ...above].find(copied.has);
	if (other !== void 0) return explainRead(other);
	const nested = findNested(installer.files, folder, names.map(at), copied);
	if (nested !== void 0) return explainRead(nested);
	return {
		kind: "install",
		files: names.map(at),
		touched: [...own, ...above]
	};
}
function listFoldersAbove(folder) {
	const above = [];
	for (let at = folder; at !== "/"; at = posix.dirname(at)) above.push(posix.dirname(at));
	return above;
}
function findNested(manifests, folder, own, copied) {
	for (const path of copied.paths()) if (manifests.includes(posix.basename(path)) && isWithin(path, folder) && !own.includes(path) && !path.includes("/node_modules/")) return path;
}
//#endregion
//#region src/order/build-stages.ts
function listStepStages({ stages, all, target, variables }, context) {
	const shipped = new Set();
	for (let at = target; typeof at === "object"; at = at.base) shipped.add(at);
	const readers = new Map();
	return stages.map((stage) => {
		const base = typeof stage.base === "object" ? stage.base : void 0;
		const reader = new StageReader({
			stages,
			all,
			context
		}, variables.getStart(stage));
		reader.start(base === void 0 ? stage.base === "scratch" : readers.get(base));
		readers.set(stage, reader);
		const steps = stage.instructions.map((instruction) => {
			const step = reader.read(instruction);
			variables.apply(instruction, reader.variables);
			return step;
		});
		return {
			number: all.indexOf(stage),
			name: stage.name,
			from: stage.from,
			base: base === void 0 ? -1 : stages.indexOf(base),
			isShipped: shipped.has(stage),
			steps
		};
	});
}
const BUILT = new Set([
	"RUN",
	"COPY",
	"ADD",
	"WORKDIR"
]);
const MOST_TEXT_BYTES = 2 ** 20;
var StageReader = class {
	variables;
	#build;
	#copied = new Map();
	#folders = new Set(["/"]);
	#folder;
	#hasShell = false;
	constructor(build, variables) {
		this.#build = build;
		this.variables = variables;
	}
	start(from) {
		this.#folder = from === true ? "/" : void 0;
		if (typeof from !== "object") return;
		this.#folder = from.#folder;
		this.#hasShell = from.#hasShell;
	}
	read(instruction) {
		const { verb, text } = instruction;
		const readsPath = this.#readInputs(instruction);
		if (verb === "SHELL") this.#hasShell = true;
		const isRelative = verb === "WORKDIR" && this.#enterFolder(text);
		const copy = verb === "COPY" || verb === "ADD" ? this.#readCopy(instruction, readsPath) : {};
		return {
			instruction,
			isBuilt: BUILT.has(verb),
			readsPath,
			fromStages: this.#findStages(instruction),
			written: void 0,
			isRelative,
			folder: this.#folder,
			needs: verb === "RUN" ? this.#findNeeds(instruction) : { kind: "anything" },
			isLinked: false,
			...copy
		};
	}
	#readInputs(instruction) {
		const { paths } = listReads(instruction, this.variables);
		if (paths.length === 0) return void 0;
		const { tree, ignored } = this.#build.context;
		const filter = new ContextFilter(followPaths(paths, tree), ignored);
		return (path) => filter.sendsFile(path) || paths.some((one) => one.startsWith(`${path}/`));
	}
	#findStages(instruction) {
		return listSourceStages(instruction).flatMap((word) => {
			const name = expandWord(word, this.variables)?.toLowerCase();
			const { stages, all } = this.#build;
			const stage = all.findLast((stage) => stage.name !== void 0 && stage.name === name) ?? (/^\d+$/.test(name ?? "") ? all[Number(name)] : void 0);
			return stage === void 0 ? [] : [stages.indexOf(stage)];
		});
	}
	#enterFolder(text) {
		const path = expandWord(text, this.variables);
		const isAbsolute = path?.startsWith("/") === true;
		this.#folder = path === void 0 ? void 0 : this.#resolve(toByteString(path));
		if (this.#folder !== void 0) this.#addFolders(`${this.#folder}/x`);
		return !isAbsolute;
	}
	#resolve(path) {
		if (path.startsWith("/")) return posix.resolve("/", path);
		return this.#folder === void 0 ? void 0 : posix.resolve(this.#folder, path);
	}
	#addFolders(path) {
		for (let at = posix.dirname(path); !this.#folders.has(at); at = posix.dirname(at)) this.#folders.add(at);
	}
	#readCopy({ verb, text }, readsPath) {
		const { flags, words } = splitCopy$1(text);
		const expanded = words.map((word) => expandWord(word, this.variables));
		const target = expanded.at(-1);
		const isLinked = flags.has("link") && flags.get("link") !== "false";
		const root = target === void 0 ? void 0 : this.#resolve(toByteString(target));
		const isRelative = target?.startsWith("/") !== true;
		if (target === void 0 || root === void 0) return {
			isLinked,
			isRelative
		};
		const isPlain = verb === "COPY" && readsPath !== void 0 && ![
			"from",
			"parents",
			"exclude"
		].some((flag) => flags.has(flag)) && !words.some((word) => word.startsWith("<<"));
		const sources = expanded.slice(0, -1).map((word) => toByteString(word ?? ""));
		const files = isPlain ? this.#build.context.files.filter(readsPath) : [];
		const isFolder = (path) => this.#folders.has(path);
		const { files: places, root: top } = findWritten({
			sources,
			target: toByteString(target),
			root,
			files,
			isFolder
		});
		const written = isPlain && places ? {
			root: top,
			files: places
		} : { root: top };
		for (const [place, file] of written.files ?? []) {
			this.#copied.set(place, file);
			this.#addFolders(place);
		}
		return {
			isLinked,
			isRelative,
			written
		};
	}
	#findNeeds({ text, heredocs }) {
		if (this.#hasShell || heredocs.length > 0) return { kind: "anything" };
		const copied = this.#copied;
		return findRunNeeds(text, this.#folder, {
			has: (path) => copied.has(path),
			paths: () => copied.keys(),
			readText: (path) => {
				const bytes = this.#build.context.tree.readFile(copied.get(path) ?? "", MOST_TEXT_BYTES);
				return bytes && Buffer.from(bytes).toString();
			}
		});
	}
};
//#endregion
//#region src/gate/order/open-recipe.ts
async function openRecipe(build, host) {
	const opened = openBuildContext(build, host);
	if (opened === void 0) throw new GateError("remote-context", {}, { where: build.folder });
	const { request, dockerfile, ignoreFile, files: tree } = opened;
	if (dockerfile === void 0) throw new GateError("no-dockerfile", {}, { where: build.folder });
	const needed = listNeededStages(dockerfile.text, request);
	if (needed instanceof Message) throw new GateError("steps-unknown", { reason: needed }, { where: dockerfile.path });
	const most = Math.max(...needed.stages.map(({ instructions }) => instructions.length));
	if (most > MOST_INSTRUCTIONS) throw new GateError("too-many-instructions", {
		count: most,
		most: MOST_INSTRUCTIONS
	}, { where: dockerfile.path });
	const files = [];
	await runWithPauses(listAskedPaths(request, tree), host, {
		every: PATHS_AT_ONCE,
		what: "reading the build context",
		onItem: ({ path, kind }) => {
			if (kind !== "folder") files.push(path);
		}
	});
	const { ignored } = openFilters(request, tree);
	return {
		stages: listStepStages(needed, {
			tree,
			files,
			ignored
		}),
		dockerfile,
		ignoreText: ignoreFile.text,
		tree,
		files
	};
}
const MOST_INSTRUCTIONS = 250;
const PATHS_AT_ONCE = 2e3;
const MOST_FILE_BYTES = 2 ** 26;
const BLOCK_BYTES = 512;
function measureFiles(paths, tree) {
	const blocks = paths.flatMap((path) => {
		const body = tree.readFile(path, MOST_FILE_BYTES) ?? new Uint8Array();
		const padding = (BLOCK_BYTES - body.length % BLOCK_BYTES) % BLOCK_BYTES;
		const header = Buffer.alloc(BLOCK_BYTES);
		header.write(path);
		return [
			header,
			body,
			Buffer.alloc(padding)
		];
	});
	return gzipSync(Buffer.concat(blocks)).length;
}
//#endregion
//#region src/gate/order/prove-order.ts
const MOST_SHOWN = 20;
async function proveOrder(build, { dockerfile, ignoreText }, newText, before, host) {
	const scratch = makeScratch("plimsoll-order-", host);
	const cached = omitOptions(build.builderOptions, "no-cache", "cache-to", "pull");
	const run = (text, builderOptions) => measureSteps({
		...build,
		file: writeContextFiles(scratch.path, text, ignoreText),
		builderOptions
	}, true, host);
	try {
		const after = await tryBuild(() => run(newText, cached), host);
		if (after instanceof GateError) return {
			...UNBUILT,
			why: after.message
		};
		if (listDifferent(compareEntries(before.entries, after.entries)).length === 0) return toProof(before, after, new Set());
		const again = await run(dockerfile.text, new Map([...cached, ["no-cache", []]]));
		return toProof(before, after, new Set(listDifferent(compareEntries(before.entries, again.entries))));
	} finally {
		await scratch.remove();
	}
}
const UNBUILT = {
	isSame: false,
	gone: [],
	added: [],
	changed: [],
	differenceCount: 0,
	areSettingsSame: true,
	varyingCount: 0
};
async function tryBuild(build, host) {
	try {
		return await build();
	} catch (error) {
		if (error instanceof GateError && error.code === "BUILD_FAILED" && !host.signal.aborted) return error;
		throw error;
	}
}
function toProof(before, after, varying) {
	const { gone, added, changed } = compareEntries(before.entries, after.entries);
	const select = (paths) => paths.filter((path) => !varying.has(path));
	const [lost, more, other] = [
		gone,
		added,
		changed
	].map(select);
	const areSettingsSame = before.settings === after.settings;
	const differenceCount = lost.length + more.length + other.length;
	return {
		isSame: differenceCount === 0 && areSettingsSame,
		gone: lost.slice(0, MOST_SHOWN),
		added: more.slice(0, MOST_SHOWN),
		changed: other.slice(0, MOST_SHOWN),
		differenceCount,
		areSettingsSame,
		varyingCount: gone.length + added.length + changed.length - differenceCount
	};
}
//#endregion
//#region src/gate/order/read-history.ts
const MOST_COMMITS = 500;
const FEWEST_CHANGES = 20;
async function readHistory(folder, files, host) {
	host.progress("reading the history of the build context", 0, void 0);
	const listed = await listMainlineChanges(folder, MOST_COMMITS, host);
	if (listed === void 0) throw new GateError("no-history-in-folder", {}, { where: folder });
	const commits = listed.filter(({ isFirst }) => !isFirst);
	const isCut = listed.length < MOST_COMMITS && await isShallow({
		...host,
		cwd: folder
	});
	const isUntracked = createMatcher((await listUntracked(folder, host)).map((path) => Buffer.from(path).toString("latin1")));
	return {
		commits,
		always: files.filter(isUntracked),
		check: (changes) => {
			if (changes < FEWEST_CHANGES) throw createShortError(folder, commits.length, changes, isCut);
		},
		summarize: (changes) => ({
			commits: commits.length,
			changes,
			newest: commits[0]?.sha ?? "",
			oldest: commits.at(-1)?.sha ?? ""
		})
	};
}
function createShortError(folder, commits, changes, isCut) {
	return new GateError("history-too-short", {
		changes,
		commits,
		needed: FEWEST_CHANGES,
		isCut
	}, { where: folder });
}
function createMatcher(untracked) {
	const names = new Set(untracked);
	return (path) => {
		for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1)) if (names.has(path.slice(0, at + 1))) return true;
		return names.has(path);
	};
}
//#endregion
//#region src/gate/order/order-report.ts
const BYTES_PER_SECOND = 125e6;
async function createOrderReport({ build, isProved }, host) {
	const recipe = await openRecipe(build, host);
	const { stages, dockerfile, files, tree } = recipe;
	const history = await readHistory(resolve(host.cwd, build.folder), files, host);
	const changes = findChanges(stages, history.commits, history.always);
	history.check(changes.length);
	await checkBuilder(build, host);
	const built = await measureSteps(build, isProved, host);
	const costs = listStepCosts(stages, built.steps, built.layers);
	const hasSeconds = costs.flat().every(({ seconds }) => seconds !== null);
	const plans = await runWithPauses(planOrder({
		stages,
		costs,
		changes,
		always: history.always,
		hasSeconds,
		bytesPerSecond: BYTES_PER_SECOND,
		measureFiles: (paths) => measureFiles(paths, tree)
	}), host);
	const newText = reorderLines(dockerfile.text, listPlacedStages(stages, plans));
	const isMoved = newText !== dockerfile.text;
	const proof = isProved && isMoved ? await proveOrder(build, recipe, newText, built, host) : void 0;
	const change = {
		path: dockerfile.path,
		oldText: dockerfile.text,
		newText
	};
	const patch = formatPatch(isMoved && proof?.isSame !== false ? [change] : []);
	return {
		...REPORT_ORIGIN,
		folder: build.folder,
		dockerfile: dockerfile.path,
		history: history.summarize(changes.length),
		judgedBy: hasSeconds ? "time" : "bytes",
		bytesPerSecond: BYTES_PER_SECOND,
		bytesAre: built.bytesAre,
		...sumPlans(stages, plans, changes.length),
		patch: patch.text,
		assumptions: listAssumptions(plans),
		notices: [
			...listNotices(recipe, history.always, costs),
			...built.notices,
			...listSecretNotices(patch)
		],
		...proof && { proof }
	};
}
const listSecretNotices = ({ secret }) => secret === void 0 ? [] : [new Message("patch-not-shown", {
	path: secret.path,
	line: secret.line
})];
async function checkBuilder({ builderOptions }, host) {
	const { usesBuildKit } = await import("./engines.js");
	if (await usesBuildKit(host, builderOptions)) return;
	throw new GateError("steps-need-buildkit", {});
}
function listNotices({ stages, dockerfile }, always, costs) {
	const steps = stages.flatMap((stage) => stage.steps);
	const total = steps.filter(({ isBuilt }) => isBuilt).length;
	const unknown = costs.flat().filter(({ seconds }) => seconds === null).length;
	const hasTriggers = steps.some(({ instruction: { verb } }) => verb === "ONBUILD");
	return [
		...unknown > 0 ? [new Message("times-unknown", {
			count: unknown,
			total
		})] : [],
		...always.length > 0 ? [describeAlways(always)] : [],
		...hasTriggers ? [new Message("triggers-not-counted", { path: dockerfile.path })] : []
	];
}
function describeAlways(files) {
	const path = Buffer.from(files[0] ?? "", "latin1").toString();
	return files.length === 1 ? new Message("file-always-changes", { path }) : new Message("files-always-change", {
		path,
		count: files.length
	});
}
//#endregion
export { createOrderReport };
