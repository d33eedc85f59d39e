import "./rolldown-runtime.js";
import { Gt as Message, Rt as ReasonError } from "./start.js";
import { B as toOneLine, Br as diffArrays, L as parseExecForm, Lr as needsStage, R as splitCopy, Ri as ADVICE_RULES, Zi as INSTALLS, _ as listSourceStages, aa as isPlainPath, b as parseDockerfile, ca as findRelative, h as copiesContext, na as isHarmlessScript, oa as leaveOutPackages, pa as groupBy, sa as runScript, u as listStages, x as toTriggered, y as findEscapeCharacter, z as splitFlags } from "./gate.js";
import { i as knowsMounts, r as findInstructions, t as listVisiblePaths } from "./visible-paths.js";
import { t as isWithin } from "./is-within.js";
import { i as isPrivate, n as isOfCache, r as isPart, t as MANIFESTS } from "./project-parts.js";
import { posix } from "node:path";
//#region src/fix/context-reads.ts
function mayRead(instruction, paths) {
	const { verb, text } = instruction;
	if (verb === "RUN") return /--mount=(?!\S*from=)\S*type=bind/.test(text);
	if (verb === "ONBUILD") return true;
	if (!copiesContext(instruction)) return false;
	const { words } = splitCopy(text);
	return words.slice(0, -1).some((word) => paths.some((path) => isNear(word, path)));
}
function isNear(source, path) {
	if (source.includes("$")) return true;
	const wanted = posix.join("/", source).split("/").filter(Boolean);
	const names = posix.join("/", path).split("/").filter(Boolean);
	return wanted.every((name, i) => names[i] === void 0 || matches(name, names[i]));
}
function matches(wanted, name) {
	const start = wanted.search(/[*?[\\]/);
	return start < 0 ? wanted === name : name.startsWith(wanted.slice(0, start));
}
//#endregion
//#region src/fix/edit-instruction.ts
function editInstruction(source, wanted, continuation) {
	const words = listWords(source, continuation);
	const verb = words[0]?.text ?? "";
	const [wantedVerb = "", ...rest] = splitWords(wanted);
	const all = [wantedVerb.toLowerCase() === verb.toLowerCase() ? verb : wantedVerb, ...rest];
	const splices = listSplices(words, all, source, continuation);
	if (splices.some(({ start }) => start <= (words[0]?.start ?? 0))) return void 0;
	const edited = applySplices(source, splices);
	return listWords(edited, continuation).map(({ text }) => text).join(" ") === all.join(" ") ? edited : void 0;
}
function listSplices(words, wanted, source, continuation) {
	const splices = [];
	const changes = diffArrays(words.map(({ text }) => text), [...wanted]);
	let at = 0;
	for (const [i, { value, added, removed }] of changes.entries()) {
		const end = words[at - 1]?.end ?? 0;
		const isReplacement = added && changes[i - 1]?.removed;
		if (added && !isReplacement) splices.push({
			start: end,
			end,
			text: insert(value, source, end, continuation)
		});
		if (removed) splices.push(takeOut(words, at, value.length, source, changes[i + 1]));
		if (!added) at += value.length;
	}
	return splices;
}
function takeOut(words, at, count, source, following) {
	const start = words[at]?.start ?? source.length;
	const last = words[at + count - 1]?.end ?? source.length;
	if (following?.added) return {
		start,
		end: last,
		text: following.value.join(" ")
	};
	const next = words[at + count]?.start;
	return next === void 0 ? {
		start: words[at - 1]?.end ?? start,
		end: source.length,
		text: ""
	} : {
		start,
		end: next,
		text: ""
	};
}
const applySplices = (source, splices) => splices.reduceRight((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), source);
const splitWords = (text) => text.split(/\s+/).filter((word) => word !== "");
function listWords(source, continuation) {
	const words = [];
	let start = 0;
	for (const [index, line] of source.split("\n").entries()) {
		if (!(/^\s*#/.test(line) || index > 0 && line.trim() === "")) {
			const text = line.trimEnd();
			const end = text.endsWith(continuation) ? text.length - 1 : text.length;
			for (const { 0: word, index: at } of line.slice(0, end).matchAll(/\S+/g)) words.push({
				text: word,
				start: start + at,
				end: start + at + word.length
			});
		}
		start += line.length + 1;
	}
	return words;
}
function insert(words, source, at, continuation) {
	const rest = source.slice(at).trim();
	const isNewCommand = words[0] === "&&" && rest === "";
	const indent = /\n([ \t]*)(?=\S)/.exec(source)?.[1];
	const newline = source.includes("\r\n") ? "\r\n" : "\n";
	return isNewCommand && indent !== void 0 ? ` ${continuation}${newline}${indent}${words.join(" ")}` : ` ${words.join(" ")}`;
}
//#endregion
//#region src/fix/later-instructions.ts
function listLater(stages, from) {
	const own = stages.find(({ instructions }) => instructions.includes(from));
	if (own === void 0) return [];
	const users = new Set([own]);
	for (const stage of stages.slice(stages.indexOf(own) + 1)) if ([...users].some((used) => usesStage(stage, used, stages))) users.add(stage);
	return [...users].flatMap(({ instructions }) => instructions.filter(({ line }) => line > from.line));
}
function usesStage(stage, used, stages) {
	if (stage.base === used || stage.base === "image" && stage.from.text.includes("$")) return true;
	const names = [used.name, String(stages.indexOf(used))];
	return stage.instructions.flatMap(listSourceStages).some((source) => source.includes("$") || names.includes(source));
}
function toShellText(instruction) {
	const { verb, text, heredocs } = instruction;
	if (verb === "ONBUILD") return toShellText(toTriggered(instruction));
	const words = verb === "RUN" ? parseExecForm(text)?.join(" ") : void 0;
	const bodies = heredocs.map(({ body }) => body.replaceAll("\n", " ; "));
	return [
		verb,
		words ?? text,
		...bodies
	].join(" ").split(/\s+/).join(" ");
}
//#endregion
//#region src/fix/line-groups.ts
const findSpan = (instructions) => ({
	line: Math.min(...instructions.map(({ line }) => line)),
	endLine: Math.max(...instructions.map(({ endLine }) => endLine))
});
function mergeOverlapping(groups) {
	const merged = [];
	for (const group of groups.toSorted((a, b) => a.line - b.line)) {
		const last = merged.at(-1);
		if (last === void 0 || group.line > last.endLine) merged.push(group);
		else merged[merged.length - 1] = {
			line: last.line,
			endLine: Math.max(last.endLine, group.endLine),
			advice: [...last.advice, ...group.advice],
			bytes: last.bytes + group.bytes
		};
	}
	return merged;
}
//#endregion
//#region src/fix/private-file-uses.ts
const needsPrivateFiles = (stages, all, paths) => all.filter((one) => mayRead(one, paths)).some((one) => !copiesContext(one) || paths.some((path) => namesOnly(one, path)) || listLater(stages, one).some((later) => !isHarmless(later, paths)));
function namesOnly({ text }, path) {
	const { words } = splitCopy(text);
	const depth = path.split("/").length;
	return words.slice(0, -1).some((word) => {
		const names = posix.join("/", word).split("/").filter(Boolean);
		return word.includes("$") || names.length >= depth || /[*?[]/.test(names.at(-1) ?? "");
	});
}
function isHarmless(instruction, paths) {
	const text = toShellText(instruction);
	if (!text.startsWith("RUN ")) return true;
	const script = text.slice(4);
	if (/^rm(?: -\w*f\w*)+(?: [\w./@+*~-]+)+$/.test(script)) return true;
	return isHarmlessScript(script) && !paths.some((path) => script.includes(posix.basename(path)));
}
//#endregion
//#region src/fix/stage/steps.ts
var Uncertain = class extends ReasonError {
	constructor(id, values) {
		super(new Message(id, values));
	}
};
const SETTINGS = new Set("ENV ARG WORKDIR USER EXPOSE LABEL HEALTHCHECK CMD ENTRYPOINT STOPSIGNAL VOLUME".split(" "));
const MAKES_FILES = new Set([
	"RUN",
	"COPY",
	"ADD"
]);
function listSteps(instructions, byLayer) {
	const layerOf = new Map([...byLayer].map(([layer, instruction]) => [instruction, layer]));
	return instructions.flatMap((instruction) => {
		const { verb, line } = instruction;
		const layer = layerOf.get(instruction);
		if (SETTINGS.has(verb)) return layer === void 0 ? [] : [{
			instruction,
			layer,
			role: "folder"
		}];
		if (!MAKES_FILES.has(verb)) throw new Uncertain("instruction-unsupported", {
			line,
			verb
		});
		if (layer === void 0) throw new Uncertain("layer-of-line-unknown", { line });
		return [{
			instruction,
			layer,
			role: verb === "RUN" ? findRole(instruction) : "copy"
		}];
	});
}
const APT = /^(?:apt|apt-get)(?: -\S+)* (?:update|install|clean|autoclean|autoremove|purge|remove)\b/;
const CLEANUP = /^rm -rf(?: \/var\/(?:lib\/apt|cache|log|lib\/dpkg)\/\S*)+$/;
const USERS = /^(?:useradd|adduser|groupadd|addgroup)\s/;
function findRole({ text }) {
	const script = runScript(`RUN ${toOneLine(splitFlags(text).rest)}`);
	if (script === void 0 || /\|\||[`$<>]/.test(script)) return "build";
	const commands = script.split(/&&|;/).map((command) => command.trim());
	const hasInstall = commands.some((command) => / install\b/.test(command));
	const isOfApt = commands.every((command) => APT.test(command) || CLEANUP.test(command));
	if (hasInstall && isOfApt) return "packages";
	return commands.every((command) => USERS.test(command)) ? "users" : "build";
}
function keepPackages({ text }, compilers, needed, leftovers) {
	const whole = replaceCompiler(toOneLine(text), compilers, needed);
	const asked = listPackages(whole);
	if (asked.every((name) => compilers.includes(name))) return void 0;
	const left = asked.some((name) => compilers.includes(name)) ? leaveOutPackages(whole, compilers) : whole;
	if (left === void 0) throw new Uncertain("packages-of-several-installs", {});
	const removed = leftovers.map((folder) => `${folder}/*`).join(" ");
	return `RUN ${left}${removed === "" ? "" : ` && rm -rf ${removed}`}`;
}
function replaceCompiler(text, compilers, needed) {
	const asked = listPackages(text);
	const compiler = asked.find((name) => compilers.includes(name));
	if (needed === void 0 || compiler === void 0 || asked.includes(needed)) return text;
	const words = text.split(" ");
	const at = words.findIndex((word) => word.replace(/[=:/].*$/, "") === compiler);
	return words.with(at, needed).join(" ");
}
const listPackages = (script) => script.split(/&&|;/).map((command) => /\bapt(?:-get)?(?: -\S+)* install (.*)$/.exec(command.trim())?.[1]).flatMap((words) => words?.trim().split(/\s+/) ?? []).filter((word) => !word.startsWith("-")).map((word) => word.replace(/[=:/].*$/, ""));
//#endregion
//#region src/fix/stage/final-base.ts
const GLIBC = /^(?:ld-linux[\w.-]*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libgcc_s)\.so[.\d]*$/;
function findFinalBase({ from, image, instructions }, { libraries, kinds, files, ofBase }, all, firstLayer) {
	const { flags, rest } = splitFlags(toOneLine(from.text));
	if (flags.size > 0) throw new Uncertain("base-with-options", {});
	const [, today = rest, as = ""] = /^(\S+)( as \S+)$/i.exec(rest) ?? [];
	const relative = image === null ? void 0 : findRelative(image);
	if (image !== null && relative?.subject === "build") {
		const isBinary = kinds.includes("go");
		const isNamed = /:(?:buster|bullseye|bookworm|trixie)-slim$/.test(relative.name);
		if (!(isBinary && (libraries.length === 0 || isNamed && areOfGlibc(libraries)))) throw new Uncertain("base-may-lack", { image: relative.name });
		const other = instructions.find(({ verb, text }) => needsMore(verb, text, files));
		if (other) throw new Uncertain("line-may-need-base", {
			line: other.line,
			image
		});
		const starter = ofBase.find((path) => !/\/(?:sh|dash|busybox)$/.test(path));
		if (starter) throw new Uncertain("start-by-base", {
			path: starter,
			image
		});
		return {
			name: relative.name,
			isOther: true,
			from: today,
			as
		};
	}
	const inBase = new Set(all.filter(({ layer }) => layer < firstLayer).map(({ path }) => path.split("/").at(-1)));
	const missing = libraries.find((name) => !inBase.has(name));
	if (missing !== void 0) throw new Uncertain("base-lacks", { name: missing });
	return {
		name: today,
		isOther: false,
		from: today,
		as
	};
}
const areOfGlibc = (libraries) => libraries.every((name) => GLIBC.test(name));
function needsMore(verb, text, files) {
	if (verb === "USER") return !/^(?:root|\d+)(?::(?:root|\d+))?$/.test(text);
	if (verb === "HEALTHCHECK") {
		const [, command = ""] = /\bCMD\s+(\[.*)$/s.exec(text) ?? [];
		return !/^NONE$/i.test(text) && !files.includes(parseExecForm(command)?.[0] ?? "");
	}
	return false;
}
//#endregion
//#region src/fix/stage/folder-owners.ts
const ROOT = /^(?:root|0)(?::(?:root|0))?$/;
const USUAL_MODE = 493;
function setFolderOwners(folders, { entries, user }, instructions) {
	const made = folders.flatMap((path) => entries.get(path) ?? []).filter(isFolder);
	const byOwner = groupBy(made, ({ uid, gid }) => `${uid}:${gid}`);
	byOwner.delete("0:0");
	const byMode = groupBy(made, ({ mode }) => mode);
	byMode.delete(USUAL_MODE);
	const commands = [...[...byOwner].map(([owner, of]) => `chown ${owner} ${joinPaths(of)}`), ...[...byMode].map(([mode, of]) => `chmod ${mode.toString(8)} ${joinPaths(of)}`)];
	if (commands.length === 0) return [];
	if (!made.every(({ path }) => isPlainPath(path))) throw new Uncertain("folder-name-not-plain", {});
	const [first = user] = instructions.flatMap(({ verb, text }) => verb === "USER" ? [text] : []);
	const isBaseOfUser = instructions.every(({ verb }) => verb !== "USER") || ROOT.test(first ?? "");
	if (first !== void 0 && isBaseOfUser) throw new Uncertain("base-may-not-be-root", {});
	return [`RUN ${commands.join(" && ")}`];
}
const isFolder = ({ kind }) => kind === "folder";
const joinPaths = (entries) => entries.map(({ path }) => path).join(" ");
//#endregion
//#region src/fix/stage/named-paths.ts
function checkNamedPaths(kept, paths, { command, folder }, project, instructions) {
	const dropped = new Set();
	for (const { path } of paths) {
		if (!isWithin(path, project.folder) || kept.some((place) => isWithin(path, place))) continue;
		for (let at = path; at !== "/" && !dropped.has(at); at = posix.dirname(at)) dropped.add(at);
	}
	if (dropped.size === 0) return;
	const isDropped = (path) => dropped.has(path);
	const argument = command.slice(1).find((word) => isDropped(resolveWord(folder, word)));
	if (argument !== void 0) throw new Uncertain("command-may-read", { path: argument });
	for (const { verb, text, line } of instructions) {
		const isRun = verb === "HEALTHCHECK";
		if (!isRun && verb !== "ENV") continue;
		if (text.split(/[\s=:,;"'[\]()|&<>]+/).filter((word) => isRun || word.startsWith("/")).some((word) => word !== "" && isDropped(posix.resolve(folder, word)))) throw new Uncertain("path-only-in-build-stage", { line });
	}
}
const resolveWord = (folder, word) => posix.resolve(folder, word.slice(word.indexOf("=") + 1));
//#endregion
//#region src/fix/stage/program.ts
function findProgram(start, paths, stepOf) {
	if (start.unclear !== void 0) throw new Uncertain(start.unclear.id, start.unclear.values);
	const main = findMain(start, paths, stepOf);
	const before = start.programs.slice(0, -1);
	const own = before.filter(({ layer }) => stepOf(layer) !== void 0);
	const scripts = own.filter(({ owner }) => owner === void 0);
	for (const { path, script } of scripts) {
		if (script === void 0) throw new Uncertain("start-by-file", { path });
		if (script.needsAtLine !== void 0) throw new Uncertain("script-needs-more", {
			line: script.needsAtLine,
			path
		});
	}
	return {
		...main,
		files: [...main.files, ...scripts.map(({ path }) => path)],
		packages: own.flatMap(({ owner }) => owner ?? []),
		ofBase: before.filter((one) => !own.includes(one)).map(({ path }) => path)
	};
}
function findMain({ command, folder, programs }, paths, stepOf) {
	const isBuilt = (layer) => stepOf(layer)?.role === "build";
	const main = programs.at(-1);
	if (main === void 0) throw new Uncertain("program-not-built", {});
	if (isBuilt(main.layer) && main.script === void 0) return {
		kinds: ["go", "rust"],
		files: [main.path],
		libraries: listLibraries(main)
	};
	const [starter = "", ...words] = command;
	const name = posix.basename(starter);
	const kind = name === "node" ? "node" : name === "java" ? "java" : void 0;
	const file = kind && findFile(kind, words);
	const path = posix.resolve(folder, file ?? ".");
	const isFileBuilt = paths.some((one) => one.path === path && isBuilt(one.layer));
	const isOfBase = stepOf(main.layer) === void 0;
	const isThere = isOfBase || main.owner !== void 0;
	if (kind === void 0 || !isThere || !isFileBuilt) throw new Uncertain("program-not-built", {});
	if (kind === "java") checkJars(path, paths);
	const brought = isOfBase || main.owner === void 0 ? {} : { package: main.owner };
	return {
		kinds: [kind],
		files: [path],
		libraries: [],
		...brought
	};
}
const OPTIONS = {
	node: /^--(?:enable-source-maps|no-warnings|no-deprecation|expose-gc|max-[\w-]+=\d+)$/,
	java: /^-(?:X[\w:+=.%-]+|D[\w.]+=[^/\\]*|server|ea)$/
};
function findFile(kind, words) {
	const start = words.findIndex((word) => !OPTIONS[kind].test(word));
	const file = words[start];
	if (kind === "node") return /\.[cm]?js$/.test(file ?? "") ? file : void 0;
	return file === "-jar" && words[start + 1]?.endsWith(".jar") ? words[start + 1] : void 0;
}
function checkJars(path, paths) {
	const folder = `${posix.dirname(path)}/`;
	const other = paths.find((one) => one.path !== path && one.path.startsWith(folder) && /\.jar$/.test(one.path) && !/(?:-sources|-javadoc|-tests|-plain)\.jar$|\/original-[^/]+$/.test(one.path));
	if (other !== void 0) throw new Uncertain("program-may-need", { path: other.path });
}
function listLibraries({ owner, elf }) {
	const loader = elf?.interpreter === void 0 ? [] : [posix.basename(elf.interpreter)];
	const isComplete = loader.length === 0 || elf?.libraries.some((name) => /^(?:libc\.|ld-musl)/.test(name));
	if (elf === void 0 || owner !== void 0 || !isComplete) throw new Uncertain("libraries-unknown", {});
	return [...loader, ...elf.libraries];
}
//#endregion
//#region src/fix/stage/project.ts
function findProject(paths, kinds, stepOf, entries) {
	const found = paths.flatMap(({ path, layer }) => {
		const kind = MANIFESTS.get(posix.basename(path));
		return stepOf(layer)?.role === "copy" && !path.includes("/node_modules/") && kind !== void 0 && kinds.includes(kind) ? [{
			folder: posix.dirname(path),
			kind
		}] : [];
	});
	const [top] = found.toSorted((a, b) => a.folder.length - b.folder.length);
	if (top === void 0) throw new Uncertain("project-without-manifest", {});
	const { folder, kind } = top;
	if (found.some((one) => one.folder !== folder && !one.folder.startsWith(`${folder}/`)) || folder === "/") throw new Uncertain("project-in-several-folders", {});
	const others = new Set();
	for (const { path, layer } of paths) {
		if (!path.startsWith(`${folder}/`) || stepOf(layer) === void 0) continue;
		const inside = path.slice(folder.length + 1);
		if (isPart(kind, inside)) continue;
		const [entry = ""] = inside.split("/");
		if (isPrivate(inside) && !inside.startsWith("node_modules/")) throw new Uncertain("entry-may-be-private", { entry });
		if (entry === inside && isLink(entries.get(path))) throw new Uncertain("entry-is-link", { entry });
		others.add(entry);
	}
	return {
		folder,
		kind,
		others: [...others].map((entry) => `${folder}/${entry}`)
	};
}
const isLink = (entry) => entry === void 0 || entry.kind === "link" || entry.kind === "special";
//#endregion
//#region src/fix/stage/repeated-steps.ts
function findRepeated(paths, { folder }, { files }, stepOf) {
	const repeated = new Set();
	const sources = new Set();
	for (const one of paths) {
		const step = stepOf(one.layer);
		if (step === void 0) throw new Uncertain("path-of-unknown-step", { path: one.path });
		const isInside = one.path.startsWith(`${folder}/`);
		if (step.role === "folder") throw new Uncertain("path-empty", { path: one.path });
		if (step.role === "copy") (isInside ? sources : repeated).add(step);
		const isFree = isInside || files.includes(one.path) || isOfCache(one.path);
		if (step.role === "build" && !isFree && !isMadeToRun(one)) throw new Uncertain("path-written", {
			line: step.instruction.line,
			path: one.path
		});
	}
	const mixed = [...repeated].find((step) => sources.has(step));
	if (mixed) throw new Uncertain("copy-to-several-folders", { line: mixed.instruction.line });
	return repeated;
}
const isMadeToRun = ({ path, bytes }) => bytes === 0 && EMPTY.test(path);
const EMPTY = /^\/(?:dev|proc|sys|run|tmp|etc\/(?:hosts|hostname|resolv\.conf))(?:\/|$)/;
function repeatStep(step, repeated, { compilers, needed, advice }) {
	const { instruction, role } = step;
	const text = `${instruction.verb} ${toOneLine(instruction.text)}`;
	if (role === "users") return [{
		step,
		text,
		emptied: []
	}];
	if (role === "packages") {
		const emptied = listLeftovers(advice, step.layer);
		const kept = keepPackages(instruction, compilers, needed, emptied);
		return kept === void 0 ? [] : [{
			step,
			text: kept,
			emptied
		}];
	}
	if (!repeated.has(step)) return [];
	if (!(splitFlags(text).rest.split(" ").at(-1)?.startsWith("/") === true) || /["[$]/.test(text)) throw new Uncertain("copy-not-repeatable", { line: instruction.line });
	return [{
		step,
		text,
		emptied: []
	}];
}
const listLeftovers = (advice, layer) => advice.filter(({ id, subject }) => id === "package-index" && subject === "apt").flatMap(({ places }) => places).filter((place) => place.layer === layer && isPlainPath(place.path)).map(({ path }) => path).sort();
//#endregion
//#region src/fix/stage/saving.ts
function computeSaving(given) {
	const { layers, advice, firstLayer, again, all, copied: places, isPruned } = given;
	const getLayerBytes = (layer) => layers[layer]?.layerBytes ?? 0;
	const shipped = layers.slice(firstLayer).reduce((sum, { layerBytes }) => sum + layerBytes, 0);
	const copied = all.filter(({ path }) => places.some((place) => isWithin(path, place))).reduce((sum, { bytes }) => sum + bytes, 0);
	const repeated = again.reduce((sum, { step }) => sum + getLayerBytes(step.layer), 0);
	const adviceBytes = (id, of) => advice.filter((one) => one.id === id).flatMap((one) => one.layers ?? [one]).reduce((sum, one) => sum + (of.has(one.layer) ? one.bytes : 0), 0);
	const reinstalled = new Set(again.filter(({ step }) => step.role === "packages").map(({ step }) => step.layer));
	const own = new Set(layers.slice(firstLayer).map(({ index }) => index));
	const pruned = isPruned ? adviceBytes("development-dependencies", own) : 0;
	const left = adviceBytes("toolchain", reinstalled) + adviceBytes("package-index", reinstalled);
	return Math.max(0, shipped - copied - repeated + left + pruned);
}
//#endregion
//#region src/fix/stage/settings.ts
const AFTER = [
	"EXPOSE",
	"LABEL",
	"VOLUME",
	"STOPSIGNAL",
	"HEALTHCHECK",
	"ENTRYPOINT",
	"CMD"
];
function listSettings(instructions, last, isOther) {
	const earlier = instructions.filter(({ line }) => line < last.line);
	const args = new Set(earlier.flatMap(({ verb, text }) => verb === "ARG" ? listNames(text) : []));
	const isSetting = ({ verb }) => !/^(?:RUN|COPY|ADD)$/.test(verb);
	const texts = earlier.filter(isSetting);
	for (const { text, line } of instructions.filter(isSetting)) if (listVariables(text).some((name) => args.has(name))) throw new Uncertain("build-argument-used", { line });
	const pick = (...verbs) => texts.filter(({ verb }) => verbs.includes(verb)).map(({ verb, text }) => `${verb} ${toOneLine(text)}`);
	return {
		variables: pick("ENV"),
		folders: joinFolders(texts.filter(({ verb }) => verb === "WORKDIR"), isOther),
		after: [...pick("USER").slice(-1), ...pick(...AFTER)]
	};
}
const listNames = (text) => text.split(/[\s"']+/).map((word) => word.replace(/=.*$/s, ""));
const listVariables = (text) => Array.from(text.matchAll(/\$\{?(\w+)/g), ([, name = ""]) => name);
function joinFolders(instructions, isOther) {
	const named = instructions.find(({ text }) => /["'$\\]/.test(text));
	if (named !== void 0 && instructions.length > 1) throw new Uncertain("working-folder-variable", { line: named.line });
	const folder = instructions.map(({ text }) => toOneLine(text)).reduce(joinFolder, "");
	if (folder === "") return [];
	if (!folder.startsWith("/") && (isOther || named !== void 0)) throw new Uncertain("working-folder-of-base", {});
	return [`WORKDIR ${folder}`];
}
const joinFolder = (folder, text) => text.startsWith("/") ? text : posix.join(folder, text);
//#endregion
//#region src/fix/stage/system-files.ts
const CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt";
const ZONES = "/usr/share/zoneinfo";
function listSystemFiles(all, firstLayer, base, steps) {
	const asked = new Set(steps.filter(({ role }) => role === "packages").flatMap(({ instruction }) => listPackages(toOneLine(instruction.text))));
	const isLost = (path) => all.some((one) => isWithin(one.path, path) && (base.isOther || one.layer >= firstLayer));
	const hasZones = base.isOther && /(?:^|\/)debian:/.test(base.name);
	return [...isLost(CERTIFICATES) && !asked.has("ca-certificates") ? [CERTIFICATES] : [], ...isLost(ZONES) && !hasZones && !asked.has("tzdata") ? [ZONES] : []];
}
//#endregion
//#region src/fix/stage/plan-stage.ts
const MOST_KEPT = 10;
function planStage({ layers, advice, tree, start }, stages, byLayer) {
	const stage = stages.at(-1);
	if (stage === void 0) throw new Uncertain("no-stage", {});
	const name = chooseName(stages);
	const steps = listSteps(stage.instructions, byLayer);
	const firstLayer = Math.min(...steps.map(({ layer }) => layer));
	const byNumber = new Map(steps.map((step) => [step.layer, step]));
	const findStep = (layer) => byNumber.get(layer);
	const all = listVisiblePaths(tree);
	const paths = all.filter(({ layer }) => layer >= firstLayer);
	const program = findProgram(start, paths, findStep);
	const project = findProject(paths, program.kinds, findStep, start.entries);
	const base = findFinalBase(stage, program, all, firstLayer);
	const repeated = findRepeated(paths, project, program, findStep);
	const kept = [...new Set([...program.files, ...project.others])].filter((path, i, list) => !list.some((other, j) => j !== i && path.startsWith(`${other}/`)));
	if (kept.length > MOST_KEPT || !kept.every(isPlainPath)) throw new Uncertain("program-needs-many", { count: kept.length });
	if (paths.some(({ path }) => /\.node$|\.so(?:\.|$)/.test(path) && kept.some((one) => isWithin(path, one))) && steps.some(({ role }) => role === "packages")) throw new Uncertain("native-libraries-unknown", {});
	checkNamedPaths(kept, paths, start, project, stage.instructions);
	const needed = program.package;
	const installed = {
		compilers: start.compilers,
		needed,
		advice
	};
	const again = steps.flatMap((step) => repeatStep(step, repeated, installed));
	for (const one of [...needed === void 0 ? [] : [needed], ...program.packages]) if (!again.some(({ text }) => listPackages(text).includes(one))) throw new Uncertain("package-would-be-missing", { name: one });
	const prune = findPrune(advice, project);
	const last = steps.findLast(({ role }) => role !== "folder")?.instruction;
	const { variables, folders, after } = listSettings(stage.instructions, last, base.isOther);
	const owners = setFolderOwners(folders.length > 0 && isWithin(start.folder, project.folder) || kept.some((path) => isWithin(path, project.folder)) ? [project.folder, ...kept] : kept, start, stage.instructions);
	const system = listSystemFiles(all, firstLayer, base, steps);
	const copied = [...kept, ...system];
	const copies = copied.map((path) => `COPY --from=${name} ${path} ${path}`);
	const repeats = again.map(({ text }) => text);
	return {
		from: stage.from,
		fromText: `FROM ${base.from} AS ${name}`,
		last,
		added: [
			...prune,
			"",
			`FROM ${base.name}${base.as}`,
			...variables,
			...folders,
			...repeats,
			...copies,
			...owners,
			...after
		],
		bytes: computeSaving({
			layers,
			advice,
			firstLayer,
			again,
			all,
			copied,
			isPruned: prune.length > 0
		}),
		layers: new Set(steps.map(({ layer }) => layer)),
		kept: copied,
		emptied: again.flatMap(({ emptied }) => emptied),
		firstLayer,
		hasOtherBase: base.isOther,
		isPruned: prune.length > 0
	};
}
const chooseName = (stages) => [
	"build",
	"builder",
	"compile"
].find((name) => stages.every((stage) => stage.name !== name)) ?? `build-${stages.length}`;
function findPrune(advice, { kind }) {
	const development = advice.find(({ id }) => id === "development-dependencies");
	if (kind !== "node" || development === void 0) return [];
	const { prune } = INSTALLS[development.subject] ?? {};
	return prune === void 0 ? [] : [`RUN ${prune}`];
}
//#endregion
//#region src/fix/plan.ts
function planFixes(given, only) {
	const draft = new Draft(given);
	const { stage, noStage } = only === void 0 || only === "build-stage" ? draft.addStage() : {};
	const fixes = stage === void 0 ? [] : [stage.fix];
	const left = [];
	const isFollowed = (advice) => only === void 0 || advice.id === only;
	const open = given.advice.filter((advice) => isFollowed(advice) && !stage?.covers(advice));
	for (const advice of open) {
		const fix = draft.follow(advice) ?? draft.ignore(advice);
		if (fix === void 0) left.push(advice);
		else fixes.push(fix);
	}
	const ofDockerfile = draft.listRewrites();
	const rewrites = [...ofDockerfile, ...draft.listIgnoreRewrites()];
	const files = draft.listChanges(ofDockerfile);
	const more = {
		...stage && { stage: stage.plan },
		...noStage !== void 0 && { noStage }
	};
	if (draft.isReadAsWanted(files)) return {
		files,
		rewrites,
		fixes,
		left,
		...more
	};
	return {
		files: [],
		rewrites: [],
		fixes: [],
		left: [...given.advice]
	};
}
var Draft = class {
	#given;
	#continuation;
	#all;
	#stages;
	#byLayer;
	#surroundings;
	#wanted = new Map();
	#closed = new Set();
	#ignored = [];
	#ignoring = [];
	#groups = [];
	constructor(given) {
		this.#given = given;
		this.#continuation = findEscapeCharacter(given.dockerfile.text);
		this.#all = parseDockerfile(given.dockerfile.text) ?? [];
		this.#stages = listStages(this.#all);
		this.#byLayer = findInstructions(given, this.#all);
		this.#surroundings = {
			layers: given.layers,
			listLater: this.#listLater,
			hasBuildKit: given.hasBuildKit && knowsMounts(given.dockerfile.text),
			evidence: given.evidence ?? {}
		};
	}
	#listLater = (layer) => {
		const from = this.#byLayer.get(layer);
		return (from === void 0 ? this.#all : listLater(this.#stages, from)).flatMap((one) => this.#wanted.get(one) ?? [toShellText(one)]);
	};
	addStage() {
		const { layers, advice, tree, evidence, hasBuildKit } = this.#given;
		if (!tree || evidence?.start === void 0 || !needsStage(advice)) return {};
		if (!hasBuildKit) return { noStage: new Message("owners-may-change", {}) };
		try {
			const plan = planStage({
				layers,
				advice,
				tree,
				start: evidence.start
			}, this.#stages, this.#byLayer);
			return { stage: this.#apply(plan, advice) };
		} catch (error) {
			if (error instanceof Uncertain) return { noStage: error.reason };
			throw error;
		}
	}
	#apply(plan, all) {
		const { from, fromText, last, added, bytes, layers: gone } = plan;
		const covers = (one) => plan.hasOtherBase || (one.layers ?? [one]).every(({ layer }) => gone.has(layer));
		this.#wanted.set(from, [fromText]);
		this.#wanted.set(last, [toText(last), ...added]);
		const advice = all.filter(covers).map(({ id, subject }) => ({
			id,
			subject
		}));
		this.#groups.push({
			line: from.line,
			endLine: last.endLine,
			advice,
			bytes
		});
		return {
			plan,
			covers,
			fix: {
				id: "build-stage",
				subject: "stage",
				bytes,
				lines: [from.line, last.line]
			}
		};
	}
	follow(advice) {
		const edits = ADVICE_RULES[advice.id].edit?.(advice, this.#getInstruction, this.#surroundings);
		if (edits === void 0 || edits.size === 0) return void 0;
		const instructions = [...edits].map(([layer, edit]) => [this.#byLayer.get(layer), toTexts(edit)]);
		for (const [instruction, texts] of instructions) if (instruction === void 0 || this.#write(instruction, texts) === void 0) return void 0;
		const changed = instructions.flatMap(([instruction, texts]) => {
			if (instruction !== void 0) this.#wanted.set(instruction, texts);
			return instruction ?? [];
		});
		if (advice.install !== void 0) for (const one of changed) this.#closed.add(one);
		const lines = changed.map(({ line }) => line);
		const { evidence } = this.#given;
		const layers = advice.layers ?? [advice];
		const known = advice.id === "recommended-packages" ? evidence?.recommended?.bytes : void 0;
		const bytesOf = (one) => known?.get(one.layer) ?? one.bytes;
		const saved = layers.reduce((sum, one) => sum + (edits.has(one.layer) ? bytesOf(one) : 0), 0);
		const bytes = advice.updateBytes === void 0 ? saved : 0;
		const { id, subject } = advice;
		this.#groups.push({
			...findSpan(changed),
			advice: [{
				id,
				subject
			}],
			bytes
		});
		return {
			id,
			subject,
			bytes,
			lines: lines.sort((a, b) => a - b),
			...advice.updateBytes !== void 0 && { updateBytes: advice.updateBytes }
		};
	}
	ignore(advice) {
		const paths = ADVICE_RULES[advice.id].ignore?.(advice, this.#getInstruction) ?? [];
		const copies = advice.places.filter(({ contextPath }) => contextPath !== void 0).map(({ layer }) => this.#byLayer.get(layer));
		const isSimple = paths.every((path) => /^[\w./@+-]+$/.test(path));
		const hasFile = this.#given.ignore !== void 0;
		if (paths.length === 0 || !isSimple || !hasFile) return void 0;
		if (!copies.every((one) => one !== void 0 && copiesContext(one))) return void 0;
		if (this.#isNeeded(advice, copies, paths)) return void 0;
		this.#ignored.push(...paths.filter((path) => !this.#ignored.includes(path)));
		const { id, subject, bytes } = advice;
		const fix = {
			id,
			subject,
			bytes,
			lines: null
		};
		this.#ignoring.push(fix);
		return fix;
	}
	#isNeeded(advice, copies, paths) {
		if (advice.id === "private-files") return needsPrivateFiles(this.#stages, this.#all, paths);
		const inImage = new Set(this.#byLayer.values());
		return this.#all.some((one) => !copies.includes(one) && mayRead(one, paths)) || copies.some((copy) => listLater(this.#stages, copy).some((one) => one.verb === "RUN" && !inImage.has(one)));
	}
	isReadAsWanted(files) {
		const { path } = this.#given.dockerfile;
		const changed = files.find((file) => file.path === path);
		if (changed === void 0) return true;
		const wanted = this.#all.flatMap((one) => this.#wanted.get(one) ?? [toText(one)]).filter((line) => line !== "");
		const read = (parseDockerfile(changed.newText) ?? []).map(toText);
		return JSON.stringify(wanted) === JSON.stringify(read);
	}
	listIgnoreRewrites() {
		const { path: file, text } = this.#given.ignore ?? {
			path: "",
			text: ""
		};
		const added = this.#listAdded();
		if (added.length === 0) return [];
		const lines = text.trimEnd().split(/\r?\n/);
		const oldLines = lines.slice(-1).filter((last) => last !== "");
		const line = lines.length;
		const advice = this.#ignoring.map(({ id, subject }) => ({
			id,
			subject
		}));
		const bytes = this.#ignoring.reduce((sum, fix) => sum + fix.bytes, 0);
		return [{
			file,
			line,
			endLine: line,
			oldLines,
			newLines: [...oldLines, ...added],
			advice,
			bytes
		}];
	}
	#listAdded() {
		const known = new Set(this.#given.ignore?.text.split(/\r?\n/).map((line) => line.trim()));
		return this.#ignored.filter((pattern) => !known.has(pattern));
	}
	listRewrites() {
		const { path: file, text } = this.#given.dockerfile;
		const source = text.split("\n");
		return mergeOverlapping(this.#groups).map((group) => {
			const { line, endLine } = group;
			const oldLines = source.slice(line - 1, endLine);
			const newLines = [...oldLines];
			const inside = [...this.#wanted].filter(([at]) => at.line >= line && at.line <= endLine);
			for (const [at, wanted] of inside.sort(([a], [b]) => b.line - a.line)) {
				const written = this.#write(at, wanted) ?? [];
				newLines.splice(at.line - line, at.endLine - at.line + 1, ...written);
			}
			return {
				file,
				...group,
				oldLines,
				newLines
			};
		});
	}
	listChanges(rewrites) {
		const { dockerfile, ignore } = this.#given;
		const lines = dockerfile.text.split("\n");
		for (const { line, oldLines, newLines } of rewrites.toReversed()) lines.splice(line - 1, oldLines.length, ...newLines);
		return [{
			...dockerfile,
			newText: lines.join("\n")
		}, ...ignore === void 0 ? [] : [{
			...ignore,
			newText: this.#extend(ignore.text)
		}]].flatMap(({ path, text: oldText, newText }) => oldText === newText ? [] : [{
			path,
			oldText,
			newText
		}]);
	}
	#extend(ignored) {
		const added = this.#listAdded().map((pattern) => `${pattern}\n`);
		return ignored + (ignored !== "" && !ignored.endsWith("\n") && added.length > 0 ? "\n" : "") + added.join("");
	}
	#getInstruction = (layer) => {
		const instruction = this.#byLayer.get(layer);
		if (instruction === void 0 || this.#closed.has(instruction)) return null;
		const wanted = this.#wanted.get(instruction);
		return wanted === void 0 ? toText(instruction) : wanted[0] ?? "";
	};
	#write({ line, endLine }, [text, ...added]) {
		if (text === void 0) return [];
		const source = this.#given.dockerfile.text.split("\n").slice(line - 1, endLine).join("\n");
		const edited = editInstruction(source, text, this.#continuation)?.split("\n");
		const end = source.endsWith("\r") ? "\r" : "";
		return edited && [...edited, ...added.map((line) => line + end)];
	}
};
const toTexts = (edit) => edit === null ? [] : typeof edit === "string" ? [edit] : edit;
const toText = ({ verb, text }) => `${verb} ${text.split(/\s+/).join(" ")}`;
//#endregion
export { planFixes as t };
