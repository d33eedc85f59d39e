import "./rolldown-runtime.js";
import { i as addLocation, r as GateError } from "./errors.js";
import { t as isDigest } from "./digest.js";
import { t as isRecord } from "./manifest.js";
import { n as listRulesInForce } from "./effective-limits.js";
import { n as listFleetLimits } from "./fleet-rules.js";
import { i as isReference, t as expandReference } from "./reference.js";
import { c as findBaseRelative, o as computeMinimumBytes, r as adviseOnSquash, s as adviseOnBase, t as ADVICE_RULES } from "./rules.js";
import "./unneeded-files.js";
import { r as splitLayerSteps, t as SEVERAL_INSTRUCTIONS } from "./layer-labels.js";
import { t as ADVICE_IDS } from "./advice.js";
import { a as examineImage, l as describeDocuments, m as Claims, o as mergeImage, p as parseHistoryStep, r as listJobs, s as explainUnreadDatabases, t as createSourceJob, u as findCommandStart } from "./jobs.js";
import { c as matchesPattern, i as toOneLine, n as parseExecForm, o as ANYTHING, r as splitFlags, s as joinPatterns, t as expandWord } from "./words.js";
import { t as formatPlatform } from "./platform.js";
import { a as listStages, i as listChain, n as buildChain, r as listCandidateStages, t as WRITES_FILES } from "./stages.js";
import { n as parseDockerfile, r as parseHeredoc } from "./parse-dockerfile.js";
import { t as MAX_DOCKERFILE_BYTES } from "./sourced-image.js";
import { i as findDockerfile, o as readDockerfile } from "./dockerfile-file.js";
import { posix } from "node:path";
//#region src/advise/groups.ts
function groupBodies(facts, evidence) {
	const rules = ADVICE_IDS.map((id) => ADVICE_RULES[id]);
	const claims = new Claims(evidence, rules.flatMap((rule, rank) => (rule.signs ?? []).map((sign) => ({
		...sign,
		rule,
		rank
	}))), findFolders(rules, evidence));
	const classifiers = [];
	for (const [rank, rule] of rules.entries()) {
		const before = [...classifiers];
		const isClaimed = (body) => (claims.get(body)?.sign.rank ?? rank) < rank || before.some(({ subjectOf }) => subjectOf(body) !== void 0);
		const subjectOf = rule.classify?.(evidence, facts, isClaimed);
		if (subjectOf !== void 0) classifiers.push({
			rule,
			rank,
			subjectOf
		});
	}
	const groups = new Groups(evidence, rules, facts.base?.layerCount ?? 0);
	for (let body = 0; body < evidence.bodies.count; body++) groups.addFirst(body, claims.get(body), classifiers);
	return groups.all();
}
function findFolders(rules, evidence) {
	const signs = new Map();
	const folders = new Map();
	rules.forEach((rule, rank) => {
		for (const [node, subject] of rule.folders?.(evidence) ?? []) {
			const key = `${rule.id} ${subject}`;
			const sign = signs.get(key) ?? {
				path: "",
				subject,
				rule,
				rank
			};
			signs.set(key, sign);
			if (!folders.has(node)) folders.set(node, sign);
		}
	});
	return folders;
}
var Groups = class {
	#bodies;
	#baseCount;
	#shares;
	#groups = new Map();
	#last;
	constructor(evidence, rules, baseCount) {
		this.#bodies = evidence.bodies;
		this.#baseCount = baseCount;
		this.#shares = new Map(rules.flatMap((rule) => rule.shareOf ? [[rule, rule.shareOf(evidence)]] : []));
	}
	addFirst(body, claim, classifiers) {
		const signRank = claim?.sign.rank ?? Number.POSITIVE_INFINITY;
		for (const { rule, rank, subjectOf } of classifiers) {
			if (rank > signRank) break;
			const subject = subjectOf(body);
			if (subject === void 0) continue;
			this.#add(rule, subject, body);
			return;
		}
		if (claim !== void 0) this.#add(claim.sign.rule, claim.sign.subject, body, claim.node);
	}
	all() {
		return [...this.#groups.values()].flatMap((bySubject) => [...bySubject.values()]);
	}
	#add(rule, subject, body, owner) {
		const isBase = findLayerToChange(rule, this.#bodies, body) < this.#baseCount;
		const group = this.#getGroup(rule, subject, isBase);
		this.#last = group;
		const share = this.#shares.get(rule);
		const saved = share === void 0 ? this.#bodies.bytes[body] : share(body);
		group.bytes += saved;
		group.bodies.push(body);
		group.saved.push(saved);
		const listed = owner ?? (share === void 0 ? void 0 : this.#bodies.node[body]);
		if (listed !== void 0) group.owners.push(listed);
	}
	#getGroup(rule, subject, isBase) {
		const last = this.#last;
		if (last?.rule === rule && last.subject === subject && last.isBase === isBase) return last;
		const key = `${isBase} ${subject}`;
		return this.#groups.get(rule)?.get(key) ?? this.#open(key, rule, subject, isBase);
	}
	#open(key, rule, subject, isBase) {
		const group = {
			rule,
			subject,
			isBase,
			bytes: 0,
			bodies: [],
			saved: [],
			owners: []
		};
		const ofRule = this.#groups.get(rule);
		if (ofRule === void 0) this.#groups.set(rule, new Map([[key, group]]));
		else ofRule.set(key, group);
		return group;
	}
};
const findLayerToChange = ({ isHidersFault }, { layer, hiddenInLayer }, body) => (isHidersFault ? hiddenInLayer : layer)[body];
//#endregion
//#region src/advise/context-path.ts
function toContextPath(path, { source, target }) {
	if (path === target) return source === "" ? void 0 : source;
	const below = target === "/" ? "/" : `${target}/`;
	if (!path.startsWith(below)) return void 0;
	const rest = path.slice(below.length);
	return rest === posix.basename(source) ? source : posix.join(source, rest);
}
//#endregion
//#region src/advise/places.ts
const MOST_PLACES = 10;
const HEAVY_SHARE = .05;
function listPlaces(group, evidence) {
	const rows = [...groupByLayers(group, evidence).values()].flatMap((story) => listGroupPlaces(group, story, evidence));
	rows.sort((a, b) => b.bytes - a.bytes);
	return {
		places: rows.slice(0, MOST_PLACES).map(({ node, bytes, layer, hiddenInLayer }) => {
			const path = evidence.paths.path(node);
			const copy = evidence.contextCopies[layer];
			const contextPath = copy && toContextPath(path, copy);
			const place = {
				path,
				bytes,
				layer,
				...contextPath !== void 0 && { contextPath }
			};
			return hiddenInLayer === -1 ? {
				...place,
				isVisible: true
			} : {
				...place,
				isVisible: false,
				hiddenInLayer
			};
		}),
		placeCount: rows.length
	};
}
function listLayers({ rule, bodies, saved }, columns) {
	const sums = new Map();
	bodies.forEach((body, member) => {
		const at = findLayerToChange(rule, columns, body);
		sums.set(at, (sums.get(at) ?? 0) + saved[member]);
	});
	return [...sums].map(([layer, bytes]) => ({
		layer,
		bytes
	})).sort((a, b) => b.bytes - a.bytes || a.layer - b.layer);
}
function groupByLayers({ bodies }, { bodies: columns, layerCount }) {
	const stories = new Map();
	let story;
	for (let member = 0; member < bodies.length; member++) {
		const body = bodies[member];
		const layer = columns.layer[body];
		const hiddenInLayer = columns.hiddenInLayer[body];
		if (story?.layer !== layer || story.hiddenInLayer !== hiddenInLayer) {
			const key = layer * (layerCount + 1) + hiddenInLayer;
			story = stories.get(key) ?? {
				layer,
				hiddenInLayer,
				members: []
			};
			stories.set(key, story);
		}
		story.members.push(member);
	}
	return stories;
}
function listGroupPlaces(group, { members, ...layers }, evidence) {
	return (group.owners.length > 0 ? sumByOwner(group, members) : evidence.gather(members.map((member) => group.bodies[member]), Math.max(1, group.bytes * HEAVY_SHARE))).map(({ node, bytes }) => ({
		node,
		bytes,
		...layers
	}));
}
function sumByOwner({ saved, owners }, members) {
	const sums = new Map();
	for (const member of members) {
		const owner = owners[member];
		sums.set(owner, (sums.get(owner) ?? 0) + saved[member]);
	}
	return [...sums].map(([node, sum]) => ({
		node,
		bytes: sum
	}));
}
//#endregion
//#region src/advise/advise.ts
function advise(facts, evidence) {
	const least = computeMinimumBytes(facts.measures.contentBytes);
	return [...groupBodies(facts, evidence).filter(({ rule, bytes }) => rule.isUrgent || bytes >= least).sort((a, b) => rankUrgency(b) - rankUrgency(a) || rankOwn(b) - rankOwn(a) || b.bytes - a.bytes).map((group) => {
		const layers = listLayers(group, evidence.bodies);
		return {
			id: group.rule.id,
			subject: group.subject,
			bytes: group.isBase ? 0 : group.bytes,
			...group.isBase && { baseBytes: group.bytes },
			confidence: group.rule.confidence,
			layer: layers[0]?.layer ?? 0,
			...layers.length > 1 && { layers },
			...listPlaces(group, evidence),
			...group.rule.packages && { packages: group.rule.packages(evidence, group.bodies, group.subject) }
		};
	}), ...adviseOnSquash(facts, evidence)];
}
const rankOwn = ({ isBase }) => isBase ? 0 : 1;
const rankUrgency = ({ rule }) => rule.isUrgent ? 1 : 0;
//#endregion
//#region src/analyze/dockerfile/match-step.ts
function matchStep(instruction, step, shell) {
	if (instruction.verb !== step.verb) return "none";
	if (isSameText(instruction, step)) return "exact";
	if (instruction.verb === "RUN") return isRun(instruction, step.text, shell) ? "exact" : "none";
	const patterns = listPatterns(instruction, step.isClassic);
	if (patterns === void 0) return "exact";
	const fitting = patterns.find((pattern) => matchesAny(step.text, pattern));
	if (fitting === void 0) return "none";
	return fitting.length > 1 ? "inexact" : "exact";
}
const isSameText = ({ verb, text, heredocs }, step) => verb === step.verb && heredocs.length === 0 && toOneLine(text) === step.text;
const matchesAny = (text, pattern) => (pattern.length === 1 || text.length <= LONGEST_INEXACT) && matchesPattern(text, pattern);
function toTrace(instruction, isClassic) {
	const { verb, text, heredocs } = instruction;
	const trace = listPatterns(instruction, isClassic) ?? [toOneLine(text), ...heredocs.map(({ body }) => toOneLine(body))];
	return JSON.stringify([verb, trace]);
}
const LONGEST_INEXACT = 4096;
function listPatterns(instruction, isClassic) {
	switch (instruction.verb) {
		case "ADD":
		case "COPY": return isClassic ? [createClassicCopyPattern(instruction)] : createCopyPatterns(instruction);
		case "WORKDIR": return [createWorkingFolderPattern(instruction)];
		default: return;
	}
}
function createCopyPatterns({ text }) {
	const { flags, rest } = splitFlags(text);
	const words = parseExecForm(rest) ?? rest.split(/\s+/);
	const isInline = (word) => parseHeredoc(word) !== void 0;
	const sources = words.slice(0, -1);
	const shownFlags = [...flags.has("parents") ? [toLiteralPattern("--parents")] : [], ...createFlagPatterns(flags, "chown", "chmod")];
	const plain = [
		...sources.filter((word) => !isInline(word)).map(expandWord),
		...sources.filter(isInline).map((word) => toLiteralPattern(`<<${parseHeredoc(word)?.name}`)),
		expandWord(words.at(-1) ?? "")
	];
	return [joinPatterns([...shownFlags, ...plain], " "), ...shownFlags.length > 0 ? [joinPatterns(plain, " ")] : []];
}
function createClassicCopyPattern({ text }) {
	const { flags, rest } = splitFlags(text);
	const destination = expandWord((parseExecForm(rest) ?? rest.split(/\s+/)).at(-1) ?? "");
	return joinPatterns([
		...createFlagPatterns(flags, "chown"),
		ANYTHING,
		toLiteralPattern(" in "),
		destination
	]);
}
function createFlagPatterns(flags, ...names) {
	return names.flatMap((name) => {
		const value = flags.get(name);
		return value === void 0 ? [] : [joinPatterns([toLiteralPattern(`--${name}=`), expandWord(value)])];
	});
}
const toLiteralPattern = (text) => [text];
function createWorkingFolderPattern({ text }) {
	const [first, ...rest] = expandWord(text);
	if (rest.length > 0) return first === "" || first.startsWith("/") ? [first, ...rest] : [
		"",
		`/${first}`,
		...rest
	];
	const path = posix.normalize(first).replace(/(?<=.)\/$/, "");
	if (path.startsWith("/")) return [path];
	return path.startsWith(".") ? ANYTHING : ["", `/${path}`];
}
function isRun({ text, heredocs }, found, shell) {
	const { rest } = splitFlags(text);
	const words = heredocs.length === 0 ? parseExecForm(rest) : void 0;
	if (words !== void 0) return isCommand(found, toOneLine(words.join(" ")));
	const command = toShellCommand(rest, heredocs);
	return found === command || stripShell(found, shell) === command;
}
const isCommand = (found, command) => found === command || isWithBuildArgs(found) && found.endsWith(` ${command}`);
const isWithBuildArgs = (found) => /^\|\d{1,9} /.test(found);
function toShellCommand(text, heredocs) {
	const [first] = heredocs;
	if (first === void 0 || parseHeredoc(text) === void 0) return toOneLine([text, ...heredocs.flatMap(({ body, name }) => [body, name])].join("\n"));
	return first.body.startsWith("#!") ? `/dev/pipes/${first.name}` : toOneLine(first.body);
}
function stripShell(found, shell) {
	if (shell !== void 0) {
		const at = isWithBuildArgs(found) ? found.indexOf(` ${shell} `) + 1 : 0;
		return found.startsWith(`${shell} `, at) ? found.slice(at + shell.length + 1) : void 0;
	}
	const words = found.split(" ");
	const start = findCommandStart(words, isWithBuildArgs(found) ? words.findIndex((_, i) => findCommandStart(words, i) >= 0) : 0);
	return start < 0 ? void 0 : words.slice(start).join(" ");
}
//#endregion
//#region src/analyze/dockerfile/walk-history.ts
function walkHistory(chain, steps, isTextBuilt) {
	const all = walk(chain, steps, isTextBuilt, false);
	if (all.isWhole) return all;
	const layersOnly = walk(chain, steps, isTextBuilt, true);
	return layersOnly.depth > all.depth ? layersOnly : all;
}
function walk(chain, steps, isTextBuilt, isLayersOnly) {
	const { instructions } = chain;
	const { pairs, at, next } = pairFromEnd(instructions, steps, isLayersOnly);
	const isWhole = next < 0 && (at < 0 || !chain.isFromScratch);
	const certain = isTextBuilt ? pairs : dropTwins(pairs, instructions, isWhole);
	const found = new Map(certain.map(({ at: index, instruction }) => [index, instruction]));
	return {
		instructions: steps.map((_, i) => found.get(i)),
		isWhole,
		depth: pairs.length,
		baseSteps: at + 1
	};
}
function pairFromEnd(instructions, steps, isLayersOnly) {
	const shells = listShells(instructions);
	const pairs = [];
	let at = steps.length - 1;
	let next = instructions.length - 1;
	while (next >= 0) {
		const [step, instruction] = [steps[at], instructions[next]];
		const move = chooseMove(instruction, step, shells[next], isLayersOnly);
		if (move === "stop") {
			next = findEarlier(instructions, next, step, isLayersOnly);
			if (next === STOPPED) return {
				pairs,
				at,
				next: 0
			};
			continue;
		}
		if (step !== void 0 && (move === "exact" || move === "inexact")) pairs.push({
			at,
			step,
			instruction,
			isExact: move === "exact"
		});
		if (move !== "instruction") at--;
		if (move !== "step") next--;
	}
	return {
		pairs,
		at,
		next
	};
}
const STOPPED = -2;
function chooseMove(instruction, step, shell, isLayersOnly) {
	const match = step !== void 0 && !(isLayersOnly && step.isEmpty) ? matchStep(instruction, step, shell) : "none";
	if (match !== "none") return match;
	if (isPassedOver(instruction, isLayersOnly)) return "instruction";
	return !isLayersOnly && step?.verb === "LABEL" ? "step" : "stop";
}
function findEarlier(instructions, from, step, isLayersOnly) {
	if (!isLayersOnly || step === void 0 || step.isEmpty) return STOPPED;
	for (let i = from; i >= 0; i--) {
		const instruction = instructions[i];
		if (isSameText(instruction, step)) return isUnique(instructions, instruction) ? i : STOPPED;
		if (instruction.verb !== "RUN" && !isPassedOver(instruction, true)) return STOPPED;
	}
	return STOPPED;
}
const isUnique = (instructions, { verb, text }) => instructions.filter((other) => other.verb === verb && other.text === text).length === 1;
const isPassedOver = ({ verb }, isLayersOnly) => verb === "ONBUILD" || isLayersOnly && !WRITES_FILES.has(verb);
function dropTwins(pairs, instructions, isWhole) {
	const isClassic = pairs.some(({ step }) => step.isClassic);
	const counts = countTraces(instructions, isClassic);
	return pairs.filter(({ isExact, instruction }) => isExact && isWhole || counts.get(toTrace(instruction, isClassic)) === 1);
}
function countTraces(instructions, isClassic) {
	const counts = new Map();
	for (const instruction of instructions) {
		const key = toTrace(instruction, isClassic);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
function listShells(instructions) {
	let shell;
	return instructions.map(({ verb, text }) => {
		if (verb === "SHELL") shell = toOneLine(parseExecForm(text)?.join(" ") ?? "");
		return shell;
	});
}
//#endregion
//#region src/analyze/dockerfile/match-history.ts
function matchHistory(stages, steps, { target, isTextBuilt }) {
	const walks = listCandidateStages(stages, target).map((stage) => {
		const chain = buildChain(stage);
		const walk = walkHistory(chain, steps, isTextBuilt);
		return {
			...walk,
			stage,
			baseSteps: walk.isWhole && chain.isWhole ? walk.baseSteps : void 0
		};
	});
	const [only, ...others] = walks;
	if (only !== void 0 && others.length === 0) return only;
	const whole = walks.filter(({ isWhole }) => isWhole);
	const depth = Math.max(...whole.map((walk) => walk.depth));
	const deepest = whole.filter((walk) => walk.depth === depth);
	const mergeAgreed = (read) => {
		const [first, ...rest] = deepest.map(read);
		return rest.every((value) => value === first) ? first : void 0;
	};
	return {
		instructions: steps.map((_, i) => mergeAgreed(({ instructions }) => instructions[i])),
		baseSteps: mergeAgreed(({ baseSteps }) => baseSteps),
		stage: mergeAgreed(({ stage }) => stage)
	};
}
//#endregion
//#region src/analyze/dockerfile/match-provenance.ts
function matchProvenance(provenance, layers, stages) {
	const steps = groupStepsByHeight(provenance, layers);
	const landmarks = stages.map((ofSource) => findLandmarks(ofSource, provenance.target));
	const listPlaces = (height) => dropDuplicates([...steps.get(height) ?? []].flatMap((step) => provenance.steps.get(step) ?? []));
	const choose = (places) => {
		const inTarget = places.filter(({ source, line }) => landmarks[source]?.inTarget.has(line));
		const possible = places.filter(({ source }) => landmarks[source]?.isTargetKnown !== true);
		const [only, ...others] = inTarget.length > 0 ? inTarget : possible;
		return others.length === 0 ? only : void 0;
	};
	const lines = [];
	let fromLines;
	let base;
	for (let height = layers.length; height > 0; height--) {
		const own = choose(listPlaces(height));
		const from = own && landmarks[own.source]?.froms.get(own.line);
		if (from !== void 0) {
			fromLines = own;
			base ??= {
				layerCount: height,
				from
			};
		}
		lines.unshift(own ?? fromLines);
	}
	return {
		lines,
		base
	};
}
function groupStepsByHeight({ chains }, layers) {
	const steps = new Map();
	for (const { step, digests } of chains) if (digests.every((found, i) => found === layers[i]?.digest || found === layers[i]?.diffId)) steps.set(digests.length, (steps.get(digests.length) ?? new Set()).add(step));
	return steps;
}
function findLandmarks(stages, target) {
	const chain = listCandidateStages(stages, target).map(buildChain)[0];
	const lines = [...chain?.froms ?? [], ...chain?.instructions ?? []].map(({ line }) => line);
	return {
		froms: new Map(stages.map(({ from }) => [from.line, from])),
		inTarget: new Set(lines),
		isTargetKnown: chain?.isWhole === true
	};
}
function dropDuplicates(places) {
	return [...new Map(places.map((place) => [`${place.source}:${place.line}`, place])).values()];
}
//#endregion
//#region src/analyze/dockerfile/materials.ts
const SCHEME = "pkg:docker/";
const FRONTEND = /^docker\/dockerfile(?:-upstream)?[:@]/;
function parseMaterials(materials) {
	return materials.filter(isRecord).flatMap(({ uri, digest }) => {
		const reference = typeof uri === "string" ? parsePurl(uri) : void 0;
		if (reference === void 0 || FRONTEND.test(reference)) return [];
		const resolved = `sha256:${isRecord(digest) && typeof digest.sha256 === "string" ? digest.sha256 : ""}`;
		return [{
			reference,
			digest: isDigest(resolved) ? resolved : null
		}];
	});
}
function parsePurl(uri) {
	if (!uri.startsWith(SCHEME)) return void 0;
	const [place = "", query = ""] = uri.slice(11).split("?");
	const at = place.lastIndexOf("@");
	const [name, version] = [at < 0 ? place : place.slice(0, at), at < 0 ? "" : place.slice(at + 1)];
	try {
		const tag = decodeURIComponent(version);
		const pinned = new URLSearchParams(query).get("digest") ?? (isDigest(tag) ? tag : "");
		const tagged = tag === "" || isDigest(tag) ? "" : `:${tag}`;
		return `${decodeURIComponent(name)}${tagged}${pinned === "" ? "" : `@${pinned}`}`;
	} catch {
		return;
	}
}
function findMaterial(materials, reference) {
	const wanted = expandReference(reference);
	return materials.find((one) => expandReference(one.reference) === wanted) ?? materials.find((one) => expandReference(dropTag(one.reference)) === dropTag(wanted));
}
function dropTag(reference) {
	const [name = "", digest] = reference.split("@");
	return digest === void 0 ? reference : `${name.replace(/:[^/:]*$/, "")}@${digest}`;
}
//#endregion
//#region src/analyze/dockerfile/parse-provenance.ts
function parseProvenance(bytes) {
	const { metadata, parameters, dependencies } = normalizeShape(findPredicate(parseJson(bytes)));
	const args = toRecord(parameters.args ?? {});
	const { target } = args;
	const inputs = {
		target: typeof target === "string" ? target : void 0,
		buildArgs: listBuildArgs(args),
		materials: parseMaterials(toList(dependencies ?? [], MAX_ITEMS))
	};
	const { source, layers } = metadata;
	if (!isRecord(source) || !isRecord(layers)) return {
		sources: [],
		steps: new Map(),
		chains: [],
		...inputs
	};
	const sources = toList(source.infos ?? [], MAX_SOURCES).map(parseSource);
	const lineCounts = sources.map(({ text }) => text.split("\n").length);
	const steps = Object.entries(toRecord(source.locations ?? {})).map(([step, places]) => [step, parsePlaces(places, lineCounts)]);
	return {
		sources,
		steps: new Map(steps),
		chains: Object.entries(layers).flatMap(([output, chains]) => toList(chains, MAX_ITEMS).map((chain) => ({
			step: toStepName(output),
			digests: toList(chain, MAX_ITEMS).map(checkLayerDigest)
		}))),
		...inputs
	};
}
const BUILD_ARG = "build-arg:";
const listBuildArgs = (args) => new Map(Object.entries(args).flatMap(([key, value]) => key.startsWith(BUILD_ARG) && typeof value === "string" ? [[key.slice(10), value]] : []));
const MAX_SOURCES = 64;
const MAX_ITEMS = 65536;
const MAX_NAME_LENGTH = 1024;
const createDamagedError = (why) => new GateError("IMAGE_CORRUPT", why);
function parseJson(bytes) {
	try {
		return toRecord(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch {
		throw createDamagedError("it is not a JSON object");
	}
}
function findPredicate(document) {
	const [inMetadata, ...others] = Object.keys(document).filter((key) => /^buildx\.build\.provenance(?:\/|$)/.test(key));
	if (others.length > 0) throw createDamagedError("it covers several platforms");
	return toRecord(document.predicate ?? document[inMetadata ?? ""] ?? {});
}
function normalizeShape({ buildDefinition, runDetails, metadata, invocation, materials }) {
	if (buildDefinition !== void 0) {
		const { externalParameters = {}, resolvedDependencies } = toRecord(buildDefinition);
		const { metadata: details = {} } = toRecord(runDetails ?? {});
		return {
			metadata: toRecord(toRecord(details).buildkit_metadata ?? {}),
			parameters: toRecord(toRecord(externalParameters).request ?? {}),
			dependencies: resolvedDependencies
		};
	}
	return {
		metadata: toRecord(toRecord(metadata ?? {})["https://mobyproject.org/buildkit@v1#metadata"] ?? {}),
		parameters: toRecord(toRecord(invocation ?? {}).parameters ?? {}),
		dependencies: materials
	};
}
function parseSource(value) {
	const { filename, data = "" } = toRecord(value);
	if (typeof filename !== "string" || typeof data !== "string") throw createDamagedError("a source has no name or no text");
	if (!isTame(filename)) throw createDamagedError("a source has a path outside its folder");
	if (data.length > MAX_DOCKERFILE_BYTES * 1.5) throw createDamagedError("a source is too long");
	return {
		name: filename,
		text: Buffer.from(data, "base64").toString("utf8")
	};
}
const isTame = (name) => name !== "" && name.length <= MAX_NAME_LENGTH && !/^\/|\\|:|\p{Cc}/u.test(name) && !name.split("/").some((part) => part === "..");
function parsePlaces(value, lineCounts) {
	return toList(toRecord(value).locations ?? [], MAX_ITEMS).flatMap((location) => {
		const { sourceIndex: source = 0, ranges } = toRecord(location);
		const lines = toList(ranges ?? [], MAX_ITEMS).flatMap((range) => [parseLine(range, "start"), parseLine(range, "end")]);
		if (lines.length === 0) return [];
		const [line, endLine] = lines.reduce(([low, high], at) => [Math.min(low, at), Math.max(high, at)], [Infinity, 0]);
		if (!isCount(source) || endLine > (lineCounts[source] ?? 0)) throw createDamagedError("a step has lines that are in no source");
		return [{
			source,
			line,
			endLine
		}];
	});
}
function parseLine(range, end) {
	const { line } = toRecord(toRecord(range)[end] ?? {});
	if (!isCount(line) || line < 1) throw createDamagedError("a step has no valid lines");
	return line;
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const toStepName = (output) => output.replace(/:.*$/s, "");
function checkLayerDigest(descriptor) {
	const { digest } = toRecord(descriptor);
	if (typeof digest !== "string") throw createDamagedError("a layer has no digest");
	return digest;
}
function toRecord(value) {
	if (!isRecord(value)) throw createDamagedError("a part of it is not an object");
	return value;
}
function toList(value, most) {
	if (!Array.isArray(value)) throw createDamagedError("a part of it is not a list");
	if (value.length > most) throw createDamagedError("a list in it is too long");
	return value;
}
//#endregion
//#region src/analyze/dockerfile/snapshots.ts
function findSnapshots(layers, history, steps, candidates) {
	const ofKaniko = history.filter(isKaniko).length;
	const [only, ...others] = candidates.map((stage) => findInChain(listChain(stage))).filter((found) => found.size > 0);
	return only !== void 0 && others.length === 0 ? only : new Map();
	function findInChain(chain) {
		const found = new Map();
		for (const [depth, stage] of chain.entries()) {
			const index = layers.length - 1 - depth;
			const layer = layers[index];
			if (layer === void 0 || !isSnapshot(layer, stage, chain.length)) break;
			found.set(index, stage);
		}
		return found;
	}
	function isSnapshot({ first, last, isJoined }, stage, depth) {
		const [step, instruction] = [steps[last], stage.instructions.at(-1)];
		if (first !== last || step === void 0 || instruction === void 0) return false;
		if (matchStep(instruction, step, void 0) === "none") return false;
		const isOneOfStage = isKaniko(history[last]) && ofKaniko === depth;
		return isJoined || isOneOfStage && countWriters(stage) > 1;
	}
}
const isKaniko = (entry) => entry?.author === "kaniko";
const countWriters = ({ instructions }) => instructions.filter(({ verb }) => WRITES_FILES.has(verb)).length;
//#endregion
//#region src/analyze/dockerfile/traced-base.ts
function settleBase(known, traced, materials = []) {
	const recorded = known && known.layerCount > 0 ? nameOnlyMaterial(materials) : void 0;
	if (traced === void 0) return known && {
		...known,
		...recorded
	};
	const { layerCount, by, isExact, named } = traced;
	const naming = named ?? recorded ?? pickNaming(known);
	if (layerCount === 0 && known?.certainty !== "exact") return {
		...named ?? UNNAMED,
		layerCount,
		by: by ?? "dockerfile",
		certainty: "exact"
	};
	if (known?.certainty === "exact" || by === void 0) return known && {
		...known,
		...naming,
		layerCount: Math.min(known.layerCount, layerCount)
	};
	return {
		...naming,
		layerCount,
		by,
		certainty: isExact ? "exact" : "likely"
	};
}
const UNNAMED = {
	name: null,
	digest: null
};
function pickNaming(known) {
	if (known === void 0) return UNNAMED;
	const { layerCount: _count, by: _by, certainty: _certainty, ...naming } = known;
	return naming;
}
function nameBase(stage, { materials, contexts }) {
	const name = stage && listChain(stage).at(-1)?.image;
	if (name === "scratch") return {
		name,
		namedBy: "dockerfile",
		digest: null,
		isPinned: true
	};
	if (!name || !isReference(name) || contexts.has(name.toLowerCase())) return void 0;
	const isPinned = name.includes("@");
	if (materials.length === 0) return {
		name,
		namedBy: "dockerfile",
		digest: findDigest(name),
		isPinned
	};
	const material = findMaterial(materials, name);
	return material && {
		name,
		namedBy: "provenance",
		digest: material.digest,
		isPinned
	};
}
function nameOnlyMaterial(materials) {
	const [only, ...others] = materials;
	if (only === void 0 || others.length > 0 || !isReference(only.reference)) return void 0;
	const { reference: name, digest } = only;
	return {
		name,
		namedBy: "provenance",
		digest,
		isPinned: name.includes("@")
	};
}
const findDigest = (name) => name.split("@")[1] ?? null;
//#endregion
//#region src/analyze/dockerfile/trace-layers.ts
function traceLayers(image, hints) {
	const { provenance, notices } = readProvenance(image);
	const sources = (provenance?.sources ?? []).map((source) => findShownSource(source, hints));
	const naming = {
		materials: provenance?.materials ?? [],
		contexts: hints.built?.contexts ?? new Set()
	};
	const recorded = provenance && traceByProvenance(provenance, image, sources, naming);
	const text = selectText(sources, provenance, hints);
	const found = traceByHistory(image, text, naming);
	const lines = image.layers.map((_, i) => recorded?.lines[i] ?? found.lines[i]);
	const ofContext = listOfContext(lines, [...sources, text]);
	const base = recorded?.base ?? found.base ?? findOwnBound(recorded?.firstOwn, found.firstOwn);
	return {
		lines,
		notices: [...notices, ...explainUntraced(lines, hints)],
		...base && { base },
		...found.joined.length > 0 && { joined: found.joined },
		...ofContext.size > 0 && { ofContext },
		...provenance?.sources.length === 0 && { materials: provenance.materials }
	};
}
function listOfContext(lines, texts) {
	const copies = new Set(texts.flatMap((file) => (parseDockerfile(file?.text ?? "") ?? []).filter((instruction) => readsContext(instruction)).map(({ line, endLine }) => `${line} ${endLine} ${file?.path}`)));
	return new Set(lines.flatMap((at, layer) => at !== void 0 && copies.has(`${at.line} ${at.endLine} ${at.file}`) ? [layer] : []));
}
const readsContext = ({ verb, text }) => (verb === "COPY" || verb === "ADD") && !splitFlags(text).flags.has("from");
function findOwnBound(...firstOwn) {
	const places = firstOwn.filter((place) => place !== void 0 && place >= 0);
	return places.length === 0 ? void 0 : {
		layerCount: Math.min(...places),
		by: void 0,
		isExact: false,
		named: void 0
	};
}
function readProvenance({ origins }) {
	try {
		return {
			provenance: origins?.provenance ? parseProvenance(origins.provenance) : void 0,
			notices: []
		};
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		return { notices: [`the builder's record can't be used to find Dockerfile lines: ${error.message}`] };
	}
}
function findShownSource({ name, text }, { dockerfile, find }) {
	const file = dockerfile ?? find(name);
	if (file === void 0) return {
		path: name,
		text
	};
	return file.text === text ? file : void 0;
}
function traceByProvenance(provenance, { layers }, sources, naming) {
	const stages = provenance.sources.map(({ text }) => parseStages(text, provenance.buildArgs));
	const { lines, base } = matchProvenance(provenance, layers, stages);
	const baseCount = base?.layerCount ?? 0;
	return {
		lines: lines.map((place) => {
			const file = place && sources[place.source]?.path;
			return place && file ? {
				file,
				line: place.line,
				endLine: place.endLine,
				by: "provenance"
			} : void 0;
		}),
		joined: [],
		base: base && {
			layerCount: baseCount,
			by: "provenance",
			isExact: true,
			named: nameBase(stages.flat().find(({ from }) => from === base.from), naming)
		},
		firstOwn: lines.findIndex((place, i) => i >= baseCount && place !== void 0)
	};
}
function selectText(sources, provenance, { dockerfile, built }) {
	const { target, buildArgs } = provenance ?? {};
	if (dockerfile && built) return {
		...dockerfile,
		buildArgs,
		...built,
		isTextBuilt: true
	};
	const recorded = sources.find((source) => source !== void 0);
	if (recorded !== void 0) return {
		...recorded,
		target,
		buildArgs,
		isTextBuilt: true
	};
	return dockerfile && {
		...dockerfile,
		target: null,
		buildArgs: void 0,
		isTextBuilt: false
	};
}
const NOTHING$1 = {
	lines: [],
	joined: [],
	base: void 0,
	firstOwn: -1
};
function traceByHistory({ layers, origins }, dockerfile, naming) {
	if (dockerfile === void 0 || origins === void 0) return NOTHING$1;
	const steps = origins.history.map(parseHistoryStep);
	const stages = parseStages(dockerfile.text, dockerfile.buildArgs);
	const { instructions, baseSteps, stage } = matchHistory(stages, steps, dockerfile);
	const ofLayers = splitLayerSteps(origins.history);
	if (ofLayers.length !== layers.length) return NOTHING$1;
	const candidates = stage ? [stage] : listCandidateStages(stages, dockerfile.target);
	const snapshots = findSnapshots(ofLayers, origins.history, steps, candidates);
	const lines = ofLayers.map((layer, i) => {
		const found = snapshots.get(i)?.instructions ?? listInstructions(layer, steps, instructions);
		return found && {
			file: dockerfile.path,
			...toSpan(found),
			by: "instruction"
		};
	});
	return {
		lines,
		joined: [...snapshots.keys()],
		base: baseSteps === void 0 ? void 0 : findBaseImageBelow(baseSteps, ofLayers, nameBase(stage, naming), dockerfile),
		firstOwn: lines.findIndex((found) => found !== void 0)
	};
}
function listInstructions({ first, last, isJoined }, steps, instructions) {
	if (isJoined && first === last) return void 0;
	const places = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const found = places.flatMap((at) => instructions[at] ?? []);
	return places.some((at) => instructions[at] === void 0 && WRITES_FILES.has(steps[at]?.verb ?? "")) || found.length === 0 ? void 0 : found;
}
function toSpan(found) {
	return {
		line: Math.min(...found.map(({ line }) => line)),
		endLine: Math.max(...found.map(({ endLine }) => endLine))
	};
}
const findBaseImageBelow = (baseSteps, ofLayers, named, { isTextBuilt }) => ({
	layerCount: ofLayers.filter(({ last }) => last < baseSteps).length,
	by: "dockerfile",
	isExact: isTextBuilt,
	named
});
const parseStages = (text, buildArgs) => listStages(parseDockerfile(text) ?? [], buildArgs);
function explainUntraced(lines, { dockerfile, built }) {
	if (dockerfile === void 0 || built !== void 0 || lines.some((line) => line !== void 0) || lines.length === 0) return [];
	return [`no layer could be traced to ${dockerfile.path}: the image was built from another version or another file`];
}
//#endregion
//#region src/analyze/dockerfile/trace-nearby.ts
function traceNearby(image, dockerfile) {
	if (dockerfile === void 0) return NOTHING;
	const { lines, ofContext } = traceLayers(image, {
		dockerfile,
		find: () => void 0
	});
	const found = new Set(lines.map((place) => place?.line));
	return listStages(parseDockerfile(dockerfile.text) ?? []).some((stage) => {
		const own = buildChain(stage).instructions.filter(({ verb }) => WRITES_FILES.has(verb));
		return own.filter(({ line }) => found.has(line)).length * 2 > own.length;
	}) ? {
		lines,
		notices: [],
		...ofContext && { ofContext }
	} : NOTHING;
}
const NOTHING = {
	lines: [],
	notices: []
};
//#endregion
//#region src/budget/needs.ts
function findBudgetNeeds(budget, flags) {
	const rules = [void 0, ...budget?.images.keys() ?? []].flatMap((name) => listRulesInForce(budget, flags, name));
	const needs = (need) => rules.some(({ rule }) => rule.needs.includes(need));
	const parts = budget === void 0 ? [] : [budget, ...budget.images.values()];
	const asksForBase = parts.some(({ baseRules }) => Object.keys(baseRules).length > 0);
	const asksForPaths = parts.some(({ paths }) => paths.length > 0);
	const ignores = parts.some(({ ignore }) => ignore.length > 0) && rules.some(({ rule }) => rule.measure === "reclaimableBytes");
	const fleet = listFleetLimits(budget);
	return {
		files: asksForPaths || asksForBase || needs("files") || fleet.some(({ of }) => of === "node"),
		stored: needs("stored") || fleet.some(({ of }) => of === "registry"),
		tree: asksForPaths || ignores,
		estimate: needs("stored") && budget?.mayEstimate === true,
		effort: {
			rebuild: needs("rebuild"),
			healthy: needs("health")
		}
	};
}
//#endregion
//#region src/gate/advise-on-base.ts
async function adviseOnBaseImage(facts, platform, host) {
	const relative = findBaseRelative(facts);
	if (relative === void 0) return [];
	const [, engine] = /^(docker|podman|build):/.exec(facts.source) ?? [];
	if (engine === void 0) return adviseOnBase(facts, relative, void 0);
	const { readImageBytes } = await import("./base-image.js");
	return adviseOnBase(facts, relative, await readImageBytes(`${engine === "podman" ? engine : "docker"}:${relative.name}`, platform, host));
}
//#endregion
//#region src/gate/find-base-image.ts
function createBaseImageFinder(budget, host) {
	const known = new Map();
	return async (image) => {
		const source = budget?.images.get(image.name)?.base ?? budget?.base ?? null;
		if (source === null) return image;
		const key = `${source}\n${formatPlatform(image.platform)}`;
		const base = known.get(key) ?? openBaseImage(source, image.platform, host);
		known.set(key, base);
		const found = matchBaseImage(image, source, await base);
		if (typeof found !== "string") return {
			...image,
			base: addName(found, image.base)
		};
		return {
			...image,
			notices: [...image.notices, `${found}${describeFallback(image.base)}`]
		};
	};
}
async function openBaseImage(source, platform, host) {
	if (source === "scratch") return [];
	const { readBaseLayers } = await import("./base-image.js");
	try {
		return await readBaseLayers(source, platform, host);
	} catch (error) {
		if (error instanceof GateError && error.exitCode === 3 && !host.signal.aborted) return error;
		throw error;
	}
}
function matchBaseImage({ layers }, source, base) {
	if (base instanceof GateError) return `the base image ${source} can't be read: ${base.message}`;
	if (!(base.length <= layers.length && base.every((id, i) => id !== null && id === layers[i]?.diffId))) return `the image does not start with the layers of its base image ${source}`;
	return {
		name: source,
		namedBy: "budget",
		digest: null,
		layerCount: base.length,
		by: "budget",
		certainty: "exact"
	};
}
function addName(found, known) {
	if (known === void 0 || known.name === null) return found;
	const { layerCount: _count, by: _by, certainty: _certainty, ...naming } = known;
	return {
		...found,
		...naming
	};
}
function describeFallback(base) {
	if (base === void 0) return "; own layers are not measured";
	const count = base.layerCount === 1 ? "the lowest layer" : `the lowest ${base.layerCount} layers`;
	return base.certainty === "exact" ? `; own layers start after ${count}, ${SHOWN_BY[base.by]}` : `; own layers most likely start after ${count}, ${SHOWN_BY[base.by]}`;
}
const SHOWN_BY = {
	budget: "according to the budget",
	provenance: "according to the builder",
	dockerfile: "according to the Dockerfile",
	annotation: "judging by its history",
	history: "judging by its history"
};
//#endregion
//#region src/gate/measure.ts
async function measureRequest(request, limits, host, isCompared) {
	const needs = findBudgetNeeds(limits.budget, limits.flags);
	const findBase = createBaseImageFinder(limits.budget, host);
	const withTree = request.withTree || needs.tree || isCompared;
	const measuring = {
		request,
		needs,
		findBase,
		dockerfile: request.dockerfile === void 0 ? void 0 : readDockerfile(request.dockerfile, host),
		tracesNearby: true,
		withTree,
		host
	};
	const images = [];
	const notices = [];
	for (const job of listJobs(request, limits.budget)) {
		const measured = await measureJob(job, measuring);
		images.push(...measured.images);
		notices.push(...measured.notices);
	}
	return {
		images,
		notices
	};
}
function createMeasurer(platforms, limits, host, needs = findBudgetNeeds(limits.budget, limits.flags)) {
	const measuring = {
		request: {
			select: void 0,
			verify: false
		},
		needs,
		findBase: createBaseImageFinder(limits.budget, host),
		dockerfile: void 0,
		withTree: true,
		host
	};
	return async ({ name, source }) => (await measureJob(createSourceJob(name, source, platforms), measuring)).images;
}
const findNearby = (host) => findDockerfile("Dockerfile", host) ?? findDockerfile("dockerfile", host);
async function measureJob(job, measuring) {
	const { needs, host } = measuring;
	const { select, verify, hashPlain, withFiles = false, effort } = measuring.request;
	const context = {
		source: job.source,
		name: job.name,
		platforms: job.platforms,
		select,
		verify,
		hashPlain,
		estimate: needs.estimate || Boolean(effort),
		host
	};
	let opened;
	try {
		opened = await job.open(context);
	} catch (error) {
		return {
			images: [toUnmeasured({
				name: job.name ?? job.source,
				platform: ""
			}, error, job.source)],
			notices: []
		};
	}
	try {
		const images = [];
		const { built } = opened;
		const hints = {
			dockerfile: built === void 0 ? measuring.dockerfile : built.dockerfile,
			built,
			ignore: built?.ignore,
			find: (name) => findDockerfile(name, host),
			nearby: built === void 0 && measuring.tracesNearby ? findNearby(host) : void 0
		};
		const isManifestEnough = !needs.files && !needs.tree && !verify && !withFiles;
		const measure = measureOnce((found) => isManifestEnough && found.describe ? describeImage(found.describe, found, job, measuring) : measureImage(found, job, hints, measuring));
		const build = {
			...await measureContextOf(job, host),
			...await measureEffortOf(job, measuring)
		};
		for (const found of opened.images) {
			const image = {
				...await measure(found),
				...build
			};
			const hasAllPlatforms = job.platforms.length === 0;
			images.push({
				...image,
				hasAllPlatforms,
				...job.name !== void 0 && { isNamed: true }
			});
		}
		return {
			images,
			notices: opened.notices
		};
	} finally {
		await opened.close();
	}
}
async function measureContextOf({ measureContext }, host) {
	if (measureContext === void 0) return {};
	try {
		const buildContext = await measureContext(host);
		return buildContext === void 0 ? { noBuildContext: FETCHED } : { buildContext };
	} catch (error) {
		if (!(error instanceof GateError) || host.signal.aborted) throw error;
		const where = error.where === void 0 ? "" : ` (${error.where})`;
		return { noBuildContext: `${error.message}${where}` };
	}
}
async function measureEffortOf({ measureEffort }, { needs, request: { effort }, host }) {
	const asked = effort ? {
		rebuild: true,
		healthy: true
	} : needs.effort;
	if (measureEffort === void 0 || effort === null || asked === void 0) return {};
	if (!asked.rebuild && !asked.healthy) return {};
	return { effort: await measureEffort(asked, effort ?? {
		touch: [],
		health: void 0,
		runOptions: []
	}, host) };
}
const FETCHED = "the builder fetched the build context from another machine";
function measureOnce(measure) {
	const byDigest = new Map();
	return async (found) => {
		const { digest, platform } = found;
		const known = digest === void 0 ? void 0 : byDigest.get(digest);
		if (known !== void 0) return setPlatform(known, platform);
		const measured = await measure(found);
		if (digest !== void 0) byDigest.set(digest, measured);
		return measured;
	};
}
function setPlatform(image, platform) {
	const key = {
		...image.key,
		platform
	};
	const { facts } = image;
	return {
		...image,
		key,
		...facts && { facts: {
			...facts,
			key
		} }
	};
}
async function measureImage(found, job, hints, { findBase, withTree, host }) {
	try {
		const read = await found.read();
		const traced = traceImage(read, hints);
		const image = await addTrace(read, traced, findBase);
		const merged = mergeImage(image);
		const { facts, evidence, needs } = examineImage(image, merged, await image.sameContent([...merged.pairs, ...merged.twins]), {
			withTree,
			lines: traced.lines,
			...traced.ofContext && { ofContext: traced.ofContext }
		});
		const unread = withTree ? explainUnreadDatabases(merged) : [];
		const notices = [
			...image.notices,
			...merged.notices,
			...traced.notices,
			...unread
		];
		const ofBase = await adviseOnBaseImage(facts, image.platform, host);
		const advice = [...advise(facts, evidence), ...ofBase];
		const { dockerfile, built } = hints;
		const texts = built && dockerfile && {
			dockerfile,
			ignore: hints.ignore
		};
		const more = {
			...texts && { texts },
			...needs && { needs }
		};
		return {
			key: facts.key,
			facts,
			advice,
			notices,
			...more
		};
	} catch (error) {
		return toUnmeasured({
			name: found.name,
			platform: found.platform
		}, error, job.source);
	}
}
async function addTrace(image, { base: traced, joined = [], materials }, findBase) {
	const found = await findBase({
		...image,
		base: settleBase(image.base, traced, materials)
	});
	const createdBy = found.createdBy.map((label, i) => joined.includes(i) ? SEVERAL_INSTRUCTIONS : label);
	return {
		...found,
		createdBy,
		base: settleBase(found.base, traced, materials)
	};
}
function traceImage(image, hints) {
	if (hints.dockerfile === void 0 && !image.origins?.provenance) return traceNearby(image, hints.nearby);
	return traceLayers(image, hints);
}
async function describeImage(describe, found, job, { findBase, withTree }) {
	try {
		const image = withTree ? await findBase(describe()) : describe();
		const facts = describeDocuments(image);
		return {
			key: facts.key,
			facts,
			notices: image.notices
		};
	} catch (error) {
		return toUnmeasured({
			name: found.name,
			platform: found.platform
		}, error, job.source);
	}
}
function toUnmeasured(key, error, source) {
	const failure = addLocation(error, source);
	if (!(failure instanceof GateError && failure.exitCode === 3)) throw failure;
	const { code, message, where, fix } = failure;
	return {
		key,
		error: {
			code,
			message,
			...where !== void 0 && { where },
			...fix !== void 0 && { fix }
		},
		notices: []
	};
}
//#endregion
export { measureRequest as n, createMeasurer as t };
