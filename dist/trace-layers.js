const require_core = require("./core.js");
let node_path = require("node:path");
//#region src/analyze/dockerfile/pattern.ts
const ANYTHING = ["", ""];
function joinPatterns(patterns, between = "") {
	const pieces = [""];
	patterns.forEach(([first, ...rest], i) => {
		pieces.push(`${pieces.pop()}${i === 0 ? "" : between}${first}`);
		for (const piece of rest) pieces.push(piece);
	});
	return pieces;
}
function matchesPattern(text, [first, ...rest]) {
	const last = rest.pop();
	if (last === void 0) return text === first;
	let at = first.length;
	if (!text.startsWith(first)) return false;
	for (const piece of rest) {
		const found = text.indexOf(piece, at);
		if (found < 0) return false;
		at = found + piece.length;
	}
	return text.length - last.length >= at && text.endsWith(last);
}
//#endregion
//#region src/analyze/dockerfile/quotes.ts
function readQuoted(text, at, quote) {
	const character = text[at];
	if (character === "\\" && quote !== "'") return {
		length: 2,
		meaning: text[at + 1] ?? "",
		quote
	};
	if (character === quote) return {
		length: 1,
		meaning: "",
		quote: ""
	};
	return quote === "" && (character === "\"" || character === "'") ? {
		length: 1,
		meaning: "",
		quote: character
	} : {
		length: 1,
		meaning: character,
		quote
	};
}
//#endregion
//#region src/analyze/dockerfile/words.ts
const oneLine = (text) => text.replaceAll(/\s+/g, " ").trim();
function splitFlags(text) {
	const flags = new Map();
	let rest = text;
	while (rest.startsWith("--")) {
		const [word = ""] = /^\S+/.exec(rest) ?? [];
		const [, name = "", value = ""] = /^--([^=]*)=?(.*)$/.exec(word) ?? [];
		flags.set(name, value);
		rest = rest.slice(word.length).trimStart();
	}
	return {
		flags,
		rest
	};
}
function parseExecForm(text) {
	if (!text.startsWith("[")) return void 0;
	try {
		const words = JSON.parse(text);
		return Array.isArray(words) && words.every((word) => typeof word === "string") ? words : void 0;
	} catch {
		return;
	}
}
function expandWord(word) {
	const parts = [];
	let literal = "";
	let quote = "";
	for (let at = 0; at < word.length;) {
		const variable = quote === "'" ? "" : variableAt(word, at);
		if (variable !== "") {
			parts.push([literal], ANYTHING);
			literal = "";
			at += variable.length;
			continue;
		}
		const read = readQuoted(word, at, quote);
		literal += read.meaning;
		quote = read.quote;
		at += read.length;
	}
	return joinPatterns([...parts, [literal]]);
}
function variableAt(word, start) {
	if (word[start] !== "$") return "";
	if (word[start + 1] !== "{") return /\$(?:[A-Za-z_]\w*|\d|[@*#?!$-])?/y.exec(word.slice(start, start + 256))?.[0] ?? "";
	let depth = 0;
	for (let at = start + 1; at < word.length; at++) {
		if (word[at] === "{") depth++;
		if (word[at] === "}" && --depth === 0) return word.slice(start, at + 1);
	}
	return word.slice(start);
}
//#endregion
//#region src/analyze/dockerfile/history-step.ts
function parseHistoryStep({ createdBy, isEmpty }) {
	const line = oneLine(createdBy).replace(/ # buildkit$/, "");
	const mark = line.indexOf(NO_OPERATION);
	const isClassic = mark > 0 && mark <= LONGEST_SHELL;
	const [verb = "", text = ""] = split(isClassic ? line.slice(mark + NO_OPERATION.length) : line);
	return isClassic || VERBS.has(verb) ? {
		verb,
		text,
		isClassic,
		isEmpty
	} : {
		verb: "RUN",
		text: line,
		isClassic,
		isEmpty
	};
}
const NO_OPERATION = " #(nop) ";
const LONGEST_SHELL = 128;
const VERBS = new Set([
	"ADD",
	"ARG",
	"CMD",
	"COPY",
	"ENTRYPOINT",
	"ENV",
	"EXPOSE",
	"HEALTHCHECK",
	"LABEL",
	"MAINTAINER",
	"ONBUILD",
	"RUN",
	"SHELL",
	"STOPSIGNAL",
	"USER",
	"VOLUME",
	"WORKDIR"
]);
function split(line) {
	const space = line.indexOf(" ");
	return space < 0 ? [line, ""] : [line.slice(0, space), line.slice(space + 1)];
}
//#endregion
//#region src/analyze/dockerfile/heredoc.ts
function heredocsIn(text) {
	if (!text.includes("<<")) return [];
	return shellWords(text).flatMap((word) => parseHeredoc(word) ?? []);
}
function parseHeredoc(word) {
	const [, dash, quoted] = /^\d*<<(-?)([^<\s]+)$/.exec(word) ?? [];
	const name = quoted?.replaceAll(/["']/g, "");
	return name ? {
		name,
		isChomped: dash === "-"
	} : void 0;
}
function shellWords(text) {
	const words = [];
	let start = 0;
	let quote = "";
	for (let at = 0; at < text.length;) if (quote === "" && /\s/.test(text[at])) {
		words.push(text.slice(start, at));
		start = ++at;
	} else {
		const read = readQuoted(text, at, quote);
		at += read.length;
		quote = read.quote;
	}
	return quote === "" ? [...words, text.slice(start)] : [];
}
//#endregion
//#region src/analyze/dockerfile/match-step.ts
function matchStep(instruction, step, shell) {
	if (instruction.verb !== step.verb) return "none";
	if (instruction.verb === "RUN") return isRun(instruction, step.text, shell) ? "exact" : "none";
	const patterns = expected(instruction, step.isClassic);
	if (patterns === void 0) return "exact";
	const fitting = patterns.find((pattern) => fits(step.text, pattern));
	if (fitting === void 0) return "none";
	return fitting.length > 1 ? "inexact" : "exact";
}
const fits = (text, pattern) => (pattern.length === 1 || text.length <= LONGEST_INEXACT) && matchesPattern(text, pattern);
function traceOf(instruction, isClassic) {
	const { verb, text, heredocs } = instruction;
	const trace = expected(instruction, isClassic) ?? [oneLine(text), ...heredocs.map(({ body }) => oneLine(body))];
	return JSON.stringify([verb, trace]);
}
const LONGEST_INEXACT = 4096;
function expected(instruction, isClassic) {
	switch (instruction.verb) {
		case "ADD":
		case "COPY": return isClassic ? [classicCopy(instruction)] : copies(instruction);
		case "WORKDIR": return [workingFolder(instruction)];
		default: return;
	}
}
function copies({ text }) {
	const { flags, rest } = splitFlags(text);
	const words = parseExecForm(rest) ?? rest.split(/\s+/);
	const isInline = (word) => parseHeredoc(word) !== void 0;
	const sources = words.slice(0, -1);
	const shownFlags = [...flags.has("parents") ? [literal("--parents")] : [], ...flagPatterns(flags, "chown", "chmod")];
	const plain = [
		...sources.filter((word) => !isInline(word)).map(expandWord),
		...sources.filter(isInline).map((word) => literal(`<<${parseHeredoc(word)?.name}`)),
		expandWord(words.at(-1) ?? "")
	];
	return [joinPatterns([...shownFlags, ...plain], " "), ...shownFlags.length > 0 ? [joinPatterns(plain, " ")] : []];
}
function classicCopy({ text }) {
	const { flags, rest } = splitFlags(text);
	const destination = expandWord((parseExecForm(rest) ?? rest.split(/\s+/)).at(-1) ?? "");
	return joinPatterns([
		...flagPatterns(flags, "chown"),
		ANYTHING,
		literal(" in "),
		destination
	]);
}
function flagPatterns(flags, ...names) {
	return names.flatMap((name) => {
		const value = flags.get(name);
		return value === void 0 ? [] : [joinPatterns([literal(`--${name}=`), expandWord(value)])];
	});
}
const literal = (text) => [text];
function workingFolder({ text }) {
	const [first, ...rest] = expandWord(text);
	if (rest.length > 0) return first === "" || first.startsWith("/") ? [first, ...rest] : [
		"",
		`/${first}`,
		...rest
	];
	const path = node_path.posix.normalize(first).replace(/(?<=.)\/$/, "");
	if (path.startsWith("/")) return [path];
	return path.startsWith(".") ? ANYTHING : ["", `/${path}`];
}
function isRun({ text, heredocs }, found, shell) {
	const { rest } = splitFlags(text);
	const words = heredocs.length === 0 ? parseExecForm(rest) : void 0;
	if (words !== void 0) return isCommand(found, oneLine(words.join(" ")));
	const command = shellCommand(rest, heredocs);
	return found === command || afterShell(found, shell) === command;
}
const isCommand = (found, command) => found === command || isWithBuildArgs(found) && found.endsWith(` ${command}`);
const isWithBuildArgs = (found) => /^\|\d{1,9} /.test(found);
function shellCommand(text, heredocs) {
	const [first] = heredocs;
	if (first === void 0 || parseHeredoc(text) === void 0) return oneLine([text, ...heredocs.flatMap(({ body, name }) => [body, name])].join("\n"));
	return first.body.startsWith("#!") ? `/dev/pipes/${first.name}` : oneLine(first.body);
}
function afterShell(found, shell) {
	if (shell !== void 0) {
		const at = isWithBuildArgs(found) ? found.indexOf(` ${shell} `) + 1 : 0;
		return found.startsWith(`${shell} `, at) ? found.slice(at + shell.length + 1) : void 0;
	}
	const words = found.split(" ");
	const start = require_core.commandStart(words, isWithBuildArgs(found) ? words.findIndex((_, i) => require_core.commandStart(words, i) >= 0) : 0);
	return start < 0 ? void 0 : words.slice(start).join(" ");
}
//#endregion
//#region src/analyze/dockerfile/stages.ts
function listStages(instructions) {
	const stages = [];
	const byName = new Map();
	let own = [];
	for (const instruction of instructions) {
		if (instruction.verb !== "FROM") {
			own.push(instruction);
			continue;
		}
		own = [];
		const [image = "", as = "", name] = oneLine(splitFlags(instruction.text).rest).toLowerCase().split(" ");
		const base = byName.get(image) ?? (image === "scratch" ? image : "image");
		const stage = {
			name: as === "as" ? name : void 0,
			from: instruction,
			base,
			instructions: own
		};
		stages.push(stage);
		if (stage.name !== void 0) byName.set(stage.name, stage);
	}
	return stages;
}
function chainOf(stage) {
	const stages = [stage];
	for (let base = stage.base; typeof base === "object"; base = base.base) stages.push(base);
	stages.reverse();
	return {
		instructions: stages.flatMap(({ instructions }) => instructions),
		froms: stages.map(({ from }) => from),
		isFromScratch: stages[0]?.base === "scratch",
		isWhole: stages[0] !== void 0 && !splitFlags(stages[0].from.text).rest.includes("$")
	};
}
function candidateStages(stages, target) {
	if (target === null) return stages.length > MAX_STAGES ? [] : stages;
	const stage = target === void 0 ? stages.at(-1) : stages.findLast(({ name }) => name === target.toLowerCase());
	return stage === void 0 ? [] : [stage];
}
const MAX_STAGES = 50;
//#endregion
//#region src/analyze/dockerfile/match-history.ts
function matchHistory(stages, steps, { target, isTextBuilt }) {
	const none = steps.map(() => void 0);
	const walks = candidateStages(stages, target).map((stage) => walk(chainOf(stage), steps, isTextBuilt));
	if (walks.length === 1) return walks[0]?.instructions ?? none;
	const whole = walks.filter(({ isWhole }) => isWhole);
	const depth = Math.max(...whole.map(({ depth }) => depth));
	const deepest = whole.filter((each) => each.depth === depth).map(({ instructions }) => instructions);
	return none.map((_, i) => {
		const found = deepest.map((instructions) => instructions[i]);
		return found.every((instruction) => instruction === found[0]) ? found[0] : void 0;
	});
}
function walk(chain, steps, isTextBuilt) {
	const shells = shellsOf(chain.instructions);
	const pairs = [];
	let at = steps.length - 1;
	let next = chain.instructions.length - 1;
	while (at >= 0 && next >= 0) {
		const [step, instruction] = [steps[at], chain.instructions[next]];
		const match = matchStep(instruction, step, shells[next]);
		if (match !== "none") {
			pairs.push({
				at,
				step,
				instruction,
				isExact: match === "exact"
			});
			at--;
			next--;
		} else if (instruction.verb === "ONBUILD") next--;
		else if (step.verb === "LABEL" && step.isEmpty) at--;
		else break;
	}
	const isWhole = next < 0 && (at < 0 || !chain.isFromScratch);
	const certain = isTextBuilt ? pairs : withoutTwins(pairs, chain.instructions, isWhole);
	const found = new Map(certain.map(({ at: index, instruction }) => [index, instruction]));
	return {
		instructions: steps.map((_, i) => found.get(i)),
		isWhole,
		depth: pairs.length
	};
}
function withoutTwins(pairs, instructions, isWhole) {
	const isClassic = pairs.some(({ step }) => step.isClassic);
	const keyOf = (instruction) => traceOf(instruction, isClassic);
	const counts = new Map();
	for (const key of instructions.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return pairs.filter(({ isExact, instruction }) => isExact && isWhole || counts.get(keyOf(instruction)) === 1);
}
function shellsOf(instructions) {
	let shell;
	return instructions.map(({ verb, text }) => {
		if (verb === "SHELL") shell = oneLine(parseExecForm(text)?.join(" ") ?? "");
		return shell;
	});
}
//#endregion
//#region src/analyze/dockerfile/match-provenance.ts
function matchProvenance(provenance, layers, stages) {
	const steps = stepsByHeight(provenance, layers);
	const landmarks = stages.map((ofSource) => landmarksOf(ofSource, provenance.target));
	const placesAt = (height) => distinct([...steps.get(height) ?? []].flatMap((step) => provenance.steps.get(step) ?? []));
	const choose = (places) => {
		const inTarget = places.filter(({ source, line }) => landmarks[source]?.inTarget.has(line));
		const possible = places.filter(({ source }) => landmarks[source]?.isTargetKnown !== true);
		const [only, ...others] = inTarget.length > 0 ? inTarget : possible;
		return others.length === 0 ? only : void 0;
	};
	let base;
	return layers.map((_, i) => layers.length - i).map((height) => {
		const own = choose(placesAt(height));
		base = own && landmarks[own.source]?.froms.has(own.line) ? own : base;
		return own ?? base;
	}).reverse();
}
function stepsByHeight({ chains }, layers) {
	const steps = new Map();
	for (const { step, digests } of chains) if (digests.every((found, i) => found === layers[i]?.digest || found === layers[i]?.diffId)) steps.set(digests.length, (steps.get(digests.length) ?? new Set()).add(step));
	return steps;
}
function landmarksOf(stages, target) {
	const chain = candidateStages(stages, target).map(chainOf)[0];
	const lines = [...chain?.froms ?? [], ...chain?.instructions ?? []].map(({ line }) => line);
	return {
		froms: new Set(stages.map(({ from }) => from.line)),
		inTarget: new Set(lines),
		isTargetKnown: chain?.isWhole === true
	};
}
function distinct(places) {
	return [...new Map(places.map((place) => [`${place.source}:${place.line}`, place])).values()];
}
//#endregion
//#region src/analyze/dockerfile/parse-dockerfile.ts
function parseDockerfile(text) {
	if (text.length > require_core.MAX_DOCKERFILE_BYTES) return void 0;
	const lines = new Lines(text);
	const instructions = [];
	while (!lines.isAtEnd) {
		const line = lines.number;
		const joined = lines.takeInstruction();
		if (joined === "") continue;
		const [, verb = "", rest = ""] = /^(\S+)(.*)$/s.exec(joined) ?? [];
		const heredocs = MAY_HAVE_HEREDOCS.has(verb.toUpperCase()) ? lines.takeHeredocs(rest) : [];
		if (heredocs === void 0) return void 0;
		instructions.push({
			verb: verb.toUpperCase(),
			text: rest.trim(),
			line,
			endLine: lines.number - 1,
			heredocs
		});
	}
	return instructions;
}
const MAY_HAVE_HEREDOCS = new Set([
	"ADD",
	"COPY",
	"RUN"
]);
var Lines = class {
	#lines;
	#escape;
	#at = 0;
	constructor(text) {
		this.#lines = text.replace(/^\uFEFF/, "").split("\n");
		this.#escape = escapeCharacter(this.#lines);
	}
	get isAtEnd() {
		return this.#at >= this.#lines.length;
	}
	get number() {
		return this.#at + 1;
	}
	takeInstruction() {
		const first = this.#take().trimStart();
		if (first.startsWith("#")) return "";
		const parts = [this.#withoutContinuation(first)];
		while (parts.at(-1)?.isContinued && !this.isAtEnd) {
			const next = this.#take();
			const start = next.trimStart();
			if (start !== "" && !start.startsWith("#")) parts.push(this.#withoutContinuation(next));
		}
		return parts.map(({ text }) => text).join("").trim();
	}
	takeHeredocs(text) {
		const heredocs = [];
		for (const { name, isChomped } of heredocsIn(text)) {
			const lines = [];
			while (lines.at(-1) !== name) {
				if (this.isAtEnd) return void 0;
				lines.push(isChomped ? this.#take().replace(/^\t+/, "") : this.#take());
			}
			heredocs.push({
				name,
				body: lines.slice(0, -1).join("\n")
			});
		}
		return heredocs;
	}
	#take() {
		return this.#lines[this.#at++].replace(/\r{1,2}$/, "");
	}
	#withoutContinuation(line) {
		const text = line.trimEnd();
		const isContinued = text.endsWith(this.#escape) && !text.endsWith(this.#escape.repeat(2));
		return isContinued ? {
			text: text.slice(0, -1),
			isContinued
		} : {
			text: line,
			isContinued
		};
	}
};
function escapeCharacter(lines) {
	for (const line of lines) {
		const [, key = "", value = ""] = /^#\s*([a-z][a-z\d]*)\s*=(.*)$/i.exec(line.trim()) ?? [];
		if (key.toLowerCase() === "escape" && value.trim() === "`") return "`";
		if (![
			"syntax",
			"check",
			"escape"
		].includes(key.toLowerCase())) break;
	}
	return "\\";
}
//#endregion
//#region src/analyze/dockerfile/parse-provenance.ts
function parseProvenance(bytes) {
	const { metadata, parameters } = shapeOf(predicateOf(parseJson(bytes)));
	const { source, layers } = metadata;
	if (!require_core.isRecord(source) || !require_core.isRecord(layers)) return void 0;
	const sources = list(source.infos ?? [], MAX_SOURCES).map(parseSource);
	const lineCounts = sources.map(({ text }) => text.split("\n").length);
	const steps = Object.entries(record(source.locations ?? {})).map(([step, places]) => [step, parsePlaces(places, lineCounts)]);
	const target = record(parameters.args ?? {}).target;
	return {
		sources,
		steps: new Map(steps),
		chains: Object.entries(layers).flatMap(([output, chains]) => list(chains, MAX_ITEMS).map((chain) => ({
			step: stepOf(output),
			digests: list(chain, MAX_ITEMS).map(digestOf)
		}))),
		target: typeof target === "string" ? target : void 0
	};
}
const MAX_SOURCES = 64;
const MAX_ITEMS = 65536;
const MAX_NAME_LENGTH = 1024;
const damaged = (why) => new require_core.GateError("IMAGE_CORRUPT", why);
function parseJson(bytes) {
	try {
		return record(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch {
		throw damaged("it is no JSON object");
	}
}
function predicateOf(document) {
	const [inMetadata, ...others] = Object.keys(document).filter((key) => /^buildx\.build\.provenance(?:\/|$)/.test(key));
	if (others.length > 0) throw damaged("it is of several platforms");
	return record(document.predicate ?? document[inMetadata ?? ""] ?? {});
}
function shapeOf({ buildDefinition, runDetails, metadata, invocation }) {
	if (buildDefinition !== void 0) {
		const { externalParameters = {} } = record(buildDefinition);
		const { metadata: details = {} } = record(runDetails ?? {});
		return {
			metadata: record(record(details).buildkit_metadata ?? {}),
			parameters: record(record(externalParameters).request ?? {})
		};
	}
	return {
		metadata: record(record(metadata ?? {})["https://mobyproject.org/buildkit@v1#metadata"] ?? {}),
		parameters: record(record(invocation ?? {}).parameters ?? {})
	};
}
function parseSource(value) {
	const { filename, data = "" } = record(value);
	if (typeof filename !== "string" || typeof data !== "string") throw damaged("a source has no name or no text");
	if (!isTame(filename)) throw damaged("a source has a name that leads out of its folder");
	if (data.length > require_core.MAX_DOCKERFILE_BYTES * 1.5) throw damaged("a source is too long");
	return {
		name: filename,
		text: Buffer.from(data, "base64").toString("utf8")
	};
}
const isTame = (name) => name !== "" && name.length <= MAX_NAME_LENGTH && !/^\/|\\|:|\p{Cc}/u.test(name) && !name.split("/").some((part) => part === "..");
function parsePlaces(value, lineCounts) {
	return list(record(value).locations ?? [], MAX_ITEMS).flatMap((location) => {
		const { sourceIndex: source = 0, ranges } = record(location);
		const lines = list(ranges ?? [], MAX_ITEMS).flatMap((range) => [lineOf(range, "start"), lineOf(range, "end")]);
		if (lines.length === 0) return [];
		const [line, endLine] = lines.reduce(([low, high], at) => [Math.min(low, at), Math.max(high, at)], [Infinity, 0]);
		if (!isCount(source) || endLine > (lineCounts[source] ?? 0)) throw damaged("a step has lines that no source has");
		return [{
			source,
			line,
			endLine
		}];
	});
}
function lineOf(range, end) {
	const { line } = record(record(range)[end] ?? {});
	if (!isCount(line) || line < 1) throw damaged("a step has no usable lines");
	return line;
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const stepOf = (output) => output.replace(/:.*$/s, "");
function digestOf(descriptor) {
	const { digest } = record(descriptor);
	if (typeof digest !== "string") throw damaged("a layer has no digest");
	return digest;
}
function record(value) {
	if (!require_core.isRecord(value)) throw damaged("a part of it is no object");
	return value;
}
function list(value, most) {
	if (!Array.isArray(value)) throw damaged("a part of it is no list");
	if (value.length > most) throw damaged("a list in it is too long");
	return value;
}
//#endregion
//#region src/analyze/dockerfile/trace-layers.ts
function traceLayers(image, hints) {
	const { provenance, notices } = readProvenance(image);
	const sources = (provenance?.sources ?? []).map((source) => shownSource(source, hints));
	const recorded = provenance === void 0 ? [] : fromProvenance(provenance, image, sources);
	const found = fromHistory(image, bestText(sources, provenance, hints));
	const lines = image.layers.map((_, i) => recorded[i] ?? found[i]);
	return {
		lines,
		notices: [...notices, ...untraced(lines, hints)]
	};
}
function readProvenance({ origins }) {
	try {
		return {
			provenance: origins?.provenance ? parseProvenance(origins.provenance) : void 0,
			notices: []
		};
	} catch (error) {
		if (!(error instanceof require_core.GateError)) throw error;
		return { notices: [`the builder's record is not used to find Dockerfile lines: ${error.message}`] };
	}
}
function shownSource({ name, text }, { dockerfile, find }) {
	const file = dockerfile ?? find(name);
	if (file === void 0) return {
		path: name,
		text
	};
	return file.text === text ? file : void 0;
}
function fromProvenance(provenance, { layers }, sources) {
	return matchProvenance(provenance, layers, provenance.sources.map(({ text }) => stagesIn(text))).map((place) => {
		const file = place && sources[place.source]?.path;
		return place && file ? {
			file,
			line: place.line,
			endLine: place.endLine,
			by: "provenance"
		} : void 0;
	});
}
function bestText(sources, provenance, { dockerfile, built }) {
	if (dockerfile && built) return {
		...dockerfile,
		target: built.target,
		isTextBuilt: true
	};
	const recorded = sources.find((source) => source !== void 0);
	if (recorded !== void 0) return {
		...recorded,
		target: provenance?.target,
		isTextBuilt: true
	};
	return dockerfile && {
		...dockerfile,
		target: null,
		isTextBuilt: false
	};
}
function fromHistory({ layers, origins }, dockerfile) {
	if (dockerfile === void 0 || origins === void 0) return [];
	const steps = origins.history.map(parseHistoryStep);
	const ofLayers = matchHistory(stagesIn(dockerfile.text), steps, dockerfile).filter((_, i) => steps[i]?.isEmpty === false);
	if (ofLayers.length !== layers.length) return [];
	return ofLayers.map((found) => found && {
		file: dockerfile.path,
		line: found.line,
		endLine: found.endLine,
		by: "instruction"
	});
}
const stagesIn = (text) => listStages(parseDockerfile(text) ?? []);
function untraced(lines, { dockerfile, built }) {
	if (dockerfile === void 0 || built !== void 0 || lines.some((line) => line !== void 0) || lines.length === 0) return [];
	return [`no layer could be traced back to ${dockerfile.path}: the image was built from another version of it, or from another file`];
}
//#endregion
exports.traceLayers = traceLayers;
