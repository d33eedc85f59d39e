import "./rolldown-runtime.js";
import { Ar as runScript, Or as isPlainPath, br as INSTALLS, ft as parseExecForm, jr as findRelative, kr as leaveOutPackages, mt as toOneLine, pt as splitFlags } from "./gate.js";
import { kt as joinPattern } from "./start.js";
import { r as isWithin, t as listVisiblePaths } from "./visible-paths.js";
import { posix } from "node:path";
//#region src/fix/stage/steps.ts
var Uncertain = class extends Error {};
const SETTINGS = new Set("ENV ARG WORKDIR USER EXPOSE LABEL HEALTHCHECK CMD ENTRYPOINT STOPSIGNAL VOLUME".split(" "));
const MAKES_FILES = new Set([
	"RUN",
	"COPY",
	"ADD"
]);
function listSteps(instructions, byLayer) {
	const layerOf = new Map([...byLayer].map(([layer, instruction]) => [instruction, layer]));
	return instructions.flatMap((instruction) => {
		const { verb, line, text } = instruction;
		const layer = layerOf.get(instruction);
		if (SETTINGS.has(verb)) return layer === void 0 ? [] : [{
			instruction,
			layer,
			role: "folder"
		}];
		if (!MAKES_FILES.has(verb)) throw new Uncertain(`line ${line} has ${verb}`);
		if (layer === void 0) throw new Uncertain(`it is not known which layer line ${line} made`);
		if (verb !== "RUN" && splitFlags(text).flags.has("from")) throw new Uncertain(`line ${line} copies from another image`);
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
	if (left === void 0) throw new Uncertain("packages of several installs");
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
function findFinalBase({ from, image, instructions }, { libraries, kinds, built }, all, firstLayer) {
	const { flags, rest } = splitFlags(toOneLine(from.text));
	if (flags.size > 0 || / as /i.test(rest)) throw new Uncertain("FROM has options or a name");
	const relative = image === null ? void 0 : findRelative(image);
	if (relative?.subject === "build") {
		const isBinary = kinds.includes("go");
		const isNamed = /:(?:buster|bullseye|bookworm|trixie)-slim$/.test(relative.name);
		if (!(isBinary && (libraries.length === 0 || isNamed && areOfGlibc(libraries)))) throw new Uncertain(`${relative.name} may lack what the program needs`);
		const other = instructions.find(({ verb, text }) => needsMore(verb, text, built));
		if (other) throw new Uncertain(`line ${other.line} may need a program of ${image}`);
		return {
			name: relative.name,
			isOther: true
		};
	}
	const inBase = new Set(all.filter(({ layer }) => layer < firstLayer).map(({ path }) => path.split("/").at(-1)));
	const missing = libraries.find((name) => !inBase.has(name));
	if (missing !== void 0) throw new Uncertain(`the base image has no ${missing}`);
	return {
		name: rest,
		isOther: false
	};
}
const areOfGlibc = (libraries) => libraries.every((name) => GLIBC.test(name));
function needsMore(verb, text, built) {
	if (verb === "USER") return !/^(?:root|\d+)(?::(?:root|\d+))?$/.test(text);
	if (verb === "HEALTHCHECK") {
		const [, command = ""] = /\bCMD\s+(\[.*)$/s.exec(text) ?? [];
		return !/^NONE$/i.test(text) && !built.includes(parseExecForm(command)?.[0] ?? "");
	}
	return (verb === "CMD" || verb === "ENTRYPOINT") && !text.trim().startsWith("[");
}
//#endregion
//#region src/fix/stage/program.ts
function findProgram({ command, folder, programs }, paths, stepOf) {
	const isBuilt = (layer) => stepOf(layer)?.role === "build";
	const own = programs.filter(({ layer }) => isBuilt(layer));
	const isOfBase = ({ layer }) => stepOf(layer) === void 0;
	const isPlain = command.every((word) => /^[\w./:=,@ -]*$/.test(word));
	if (own.length > 0 && isPlain && programs.every((one) => own.includes(one) || isOfBase(one))) return describeBinaries(own);
	const [starter, ...words] = command;
	const name = posix.basename(starter ?? "");
	const word = name === "java" ? words[words.indexOf("-jar") + 1] : words[0];
	const file = paths.find(({ path }) => path === posix.resolve(folder, word ?? "."));
	const [starting] = programs;
	const isKnown = starting && (isOfBase(starting) || starting.owner !== void 0) && file && isBuilt(file.layer) && programs.length === 1;
	const brought = starting?.owner === void 0 || isOfBase(starting) ? {} : { package: starting.owner };
	if (isKnown && name === "node" && /\.[cm]?js$/.test(file.path)) return {
		kinds: ["node"],
		built: [file.path],
		libraries: [],
		...brought
	};
	if (isKnown && name === "java" && words.includes("-jar") && file.path.endsWith(".jar")) return {
		kinds: ["java"],
		built: [file.path],
		libraries: [],
		...brought
	};
	throw new Uncertain("what the image starts is not one program that a RUN built");
}
function describeBinaries(files) {
	return {
		kinds: ["go", "rust"],
		built: files.map(({ path }) => path),
		libraries: [...new Set(files.flatMap(listLibraries))]
	};
}
function listLibraries({ owner, elf }) {
	const loader = elf?.interpreter === void 0 ? [] : [posix.basename(elf.interpreter)];
	const isComplete = loader.length === 0 || elf?.libraries.some((name) => /^(?:libc\.|ld-musl)/.test(name));
	if (elf === void 0 || owner !== void 0 || !isComplete) throw new Uncertain("it is not known which libraries the program needs");
	return [...loader, ...elf.libraries];
}
//#endregion
//#region src/fix/stage/project-parts.ts
const MANIFESTS = new Map([
	["go.mod", "go"],
	["Cargo.toml", "rust"],
	["package.json", "node"],
	["pom.xml", "java"],
	["build.gradle", "java"],
	["build.gradle.kts", "java"]
]);
const OF_REPOSITORY = joinPattern("", String.raw`^(?:\.git|\.github|\.gitignore|\.gitattributes|\.dockerignore|\.editorconfig`, String.raw`|\.vscode|\.idea|Makefile)(?:/|$)`, String.raw`|^(?:Dockerfile|README|CHANGELOG|CONTRIBUTING|docker-compose|compose\.ya?ml)[^/]*$`);
const PARTS = {
	go: /\.go$|^go\.(?:mod|sum|work|work\.sum)$|(?:^|\/)testdata\/|^vendor\//,
	rust: /\.rs$|(?:^|\/)Cargo\.(?:toml|lock)$|^target\/|^rust-toolchain|^\.cargo\//,
	node: joinPattern("", String.raw`\.[cm]?tsx?$|^tsconfig[^/]*\.json$|\.tsbuildinfo$`, String.raw`|^(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$`, String.raw`|^(?:coverage|\.nyc_output|\.turbo)/`),
	java: joinPattern("", String.raw`^(?:src|target|build|gradle|\.gradle|\.mvn)/`, String.raw`|^(?:pom\.xml|mvnw(?:\.cmd)?|gradlew(?:\.bat)?|gradle\.properties)$`, String.raw`|^(?:build|settings)\.gradle(?:\.kts)?$`)
};
const isPart = (kind, path) => OF_REPOSITORY.test(path) || PARTS[kind].test(path);
const PRIVATE = joinPattern("", String.raw`(?:^|/)(?:\.env[^/]*|\.npmrc|\.netrc|\.aws|\.ssh|id_\w+|[^/]+\.(?:pem|key|p12))`, "(?:/|$)");
const isPrivate = (path) => PRIVATE.test(path);
const CACHE = joinPattern("", String.raw`^/(?:root|home/[^/]+)/(?:\.cache|\.npm|\.m2|\.gradle|\.cargo|\.rustup|\.config|go`, String.raw`|\.java|\.local/share/pnpm)(?:/|$)`, String.raw`|^/(?:go/pkg|usr/local/cargo|usr/local/share/\.cache|tmp|var/tmp|var/cache|var/log)`, "(?:/|$)");
const isOfCache = (path) => CACHE.test(path);
//#endregion
//#region src/fix/stage/project.ts
function findProject(paths, kinds, stepOf) {
	const found = paths.flatMap(({ path, layer }) => {
		const kind = MANIFESTS.get(posix.basename(path));
		return stepOf(layer)?.role === "copy" && !path.includes("/node_modules/") && kind !== void 0 && kinds.includes(kind) ? [{
			folder: posix.dirname(path),
			kind
		}] : [];
	});
	const [top] = found.toSorted((a, b) => a.folder.length - b.folder.length);
	if (top === void 0) throw new Uncertain("there is no manifest of a project");
	const { folder, kind } = top;
	if (found.some((one) => one.folder !== folder && !one.folder.startsWith(`${folder}/`)) || folder === "/") throw new Uncertain("sources are in several folders");
	const others = new Set();
	for (const { path, bytes, layer } of paths) {
		if (!path.startsWith(`${folder}/`) || stepOf(layer) === void 0) continue;
		const inside = path.slice(folder.length + 1);
		if (isPart(kind, inside)) continue;
		const [entry = ""] = inside.split("/");
		if (isPrivate(inside) && !inside.startsWith("node_modules/")) throw new Uncertain(`${entry} may be read when the container runs, or be kept out`);
		if (entry === inside && bytes === 0) throw new Uncertain(`${entry} may be a link`);
		others.add(entry);
	}
	return {
		folder,
		kind,
		others: [...others].map((entry) => `${folder}/${entry}`)
	};
}
//#endregion
//#region src/fix/stage/repeated-steps.ts
function findRepeated(paths, { folder }, { built }, stepOf) {
	const repeated = new Set();
	const sources = new Set();
	for (const one of paths) {
		const step = stepOf(one.layer);
		if (step === void 0) throw new Uncertain(`it is not known what made ${one.path}`);
		const isInside = one.path.startsWith(`${folder}/`);
		if (step.role === "folder") throw new Uncertain(`${one.path} is empty`);
		if (step.role === "copy") (isInside ? sources : repeated).add(step);
		const isFree = isInside || built.includes(one.path) || isOfCache(one.path);
		if (step.role === "build" && !isFree && !isMadeToRun(one)) throw new Uncertain(`line ${step.instruction.line} writes ${one.path}`);
	}
	const mixed = [...repeated].find((step) => sources.has(step));
	if (mixed) throw new Uncertain(`line ${mixed.instruction.line} copies to several folders`);
	return repeated;
}
const isMadeToRun = ({ path, bytes }) => bytes === 0 && EMPTY.test(path);
const EMPTY = /^\/(?:dev|proc|sys|run|tmp|etc\/(?:hosts|hostname|resolv\.conf))(?:\/|$)/;
function repeatStep(step, repeated, { compilers, needed, advice }) {
	const { instruction, role } = step;
	const text = `${instruction.verb} ${toOneLine(instruction.text)}`;
	if (role === "users") return [{
		step,
		text
	}];
	if (role === "packages") {
		const kept = keepPackages(instruction, compilers, needed, listLeftovers(advice, step.layer));
		return kept === void 0 ? [] : [{
			step,
			text: kept
		}];
	}
	if (!repeated.has(step)) return [];
	if (!(splitFlags(text).rest.split(" ").at(-1)?.startsWith("/") === true) || /["[$]/.test(text)) throw new Uncertain(`line ${instruction.line} has a relative target or a variable`);
	return [{
		step,
		text
	}];
}
const listLeftovers = (advice, layer) => advice.filter(({ id, subject }) => id === "package-index" && subject === "apt").flatMap(({ places }) => places).filter((place) => place.layer === layer && isPlainPath(place.path)).map(({ path }) => path).sort();
//#endregion
//#region src/fix/stage/saving.ts
function computeSaving(given) {
	const { layers, advice, firstLayer, again, all, copied: places, isPruned } = given;
	const bytesOf = (layer) => layers[layer]?.layerBytes ?? 0;
	const shipped = layers.slice(firstLayer).reduce((sum, { layerBytes }) => sum + layerBytes, 0);
	const copied = all.filter(({ path }) => places.some((place) => isWithin(path, place))).reduce((sum, { bytes }) => sum + bytes, 0);
	const repeated = again.reduce((sum, { step }) => sum + bytesOf(step.layer), 0);
	const adviceBytes = (id, of) => advice.filter((one) => one.id === id).flatMap(({ layer, bytes, layers: several = [{
		layer,
		bytes
	}] }) => several).reduce((sum, one) => sum + (of.has(one.layer) ? one.bytes : 0), 0);
	const reinstalled = new Set(again.filter(({ step }) => step.role === "packages").map(({ step }) => step.layer));
	const own = new Set(layers.slice(firstLayer).map(({ index }) => index));
	const pruned = isPruned ? adviceBytes("development-dependencies", own) : 0;
	const left = adviceBytes("toolchain", reinstalled) + adviceBytes("package-index", reinstalled);
	return Math.max(0, shipped - copied - repeated + left + pruned);
}
//#endregion
//#region src/fix/stage/settings.ts
function listSettings(instructions, last) {
	const earlier = instructions.filter(({ line }) => line < last.line);
	const args = earlier.filter(({ verb }) => verb === "ARG").map(({ text }) => text.split("=")[0]);
	const folders = earlier.filter(({ verb }) => verb === "WORKDIR");
	const isSetting = ({ verb }) => !/^(?:RUN|COPY|ADD)$/.test(verb);
	const texts = earlier.filter(isSetting);
	for (const { text, line } of instructions.filter(isSetting)) if (args.some((name) => new RegExp(`\\$\\{?${name}\\b`).test(text))) throw new Uncertain(`line ${line} uses a build argument`);
	if (folders.some(({ text }) => !text.startsWith("/"))) throw new Uncertain("a working folder is relative");
	const pick = (...verbs) => texts.filter(({ verb }) => verbs.includes(verb)).map(({ verb, text }) => `${verb} ${toOneLine(text)}`);
	const after = [
		"EXPOSE",
		"LABEL",
		"VOLUME",
		"STOPSIGNAL",
		"HEALTHCHECK",
		"ENTRYPOINT",
		"CMD"
	];
	return {
		before: [...pick("ENV"), ...pick("WORKDIR").slice(-1)],
		after: [...pick("USER").slice(-1), ...pick(...after)]
	};
}
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
const REASONS = new Set([
	"build-stage",
	"toolchain",
	"development-dependencies"
]);
const needsStage = (advice) => advice.some(({ id, subject, baseBytes }) => REASONS.has(id) && baseBytes === void 0 || id === "base-image" && subject === "build");
const MOST_KEPT = 10;
function planStage({ layers, advice, tree, start }, stages, byLayer) {
	const [stage] = stages;
	if (stage === void 0 || stages.length > 1) throw new Uncertain("there are several stages");
	const steps = listSteps(stage.instructions, byLayer);
	const firstLayer = Math.min(...steps.map(({ layer }) => layer));
	const byNumber = new Map(steps.map((step) => [step.layer, step]));
	const stepOf = (layer) => byNumber.get(layer);
	const all = listVisiblePaths(tree);
	const paths = all.filter(({ layer }) => layer >= firstLayer);
	const program = findProgram(start, paths, stepOf);
	const project = findProject(paths, program.kinds, stepOf);
	const base = findFinalBase(stage, program, all, firstLayer);
	const repeated = findRepeated(paths, project, program, stepOf);
	const kept = [...new Set([...program.built, ...project.others])].filter((path, i, list) => !list.some((other, j) => j !== i && path.startsWith(`${other}/`)));
	if (kept.length > MOST_KEPT || !kept.every(isSimple)) throw new Uncertain(`the program may need ${kept.length} files and folders`);
	if (paths.some(({ path }) => /\.node$|\.so(?:\.|$)/.test(path) && kept.some((one) => isWithin(path, one))) && steps.some(({ role }) => role === "packages")) throw new Uncertain("it is not known which libraries native modules need");
	const needed = program.package;
	const installed = {
		compilers: start.compilers,
		needed,
		advice
	};
	const again = steps.flatMap((step) => repeatStep(step, repeated, installed));
	const isInstalled = ({ text }) => needed === void 0 || listPackages(text).includes(needed);
	if (needed !== void 0 && !again.some(isInstalled)) throw new Uncertain(`the final stage would lack ${needed}`);
	const prune = findPrune(advice, project);
	const last = steps.findLast(({ role }) => role !== "folder")?.instruction;
	const settings = listSettings(stage.instructions, last);
	const system = listSystemFiles(all, firstLayer, base, steps);
	const copied = [...kept, ...system];
	const copies = copied.map((path) => `COPY --from=build ${path} ${path}`);
	return {
		from: stage.from,
		fromText: `FROM ${toOneLine(stage.from.text)} AS build`,
		last,
		added: [
			...prune,
			"",
			`FROM ${base.name}`,
			...settings.before,
			...again.map(({ text }) => text),
			...copies,
			...settings.after
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
		firstLayer,
		hasOtherBase: base.isOther,
		isPruned: prune.length > 0
	};
}
const isSimple = (path) => /^\/[\w./@+-]+$/.test(path);
function findPrune(advice, { kind }) {
	const development = advice.find(({ id }) => id === "development-dependencies");
	if (kind !== "node" || development === void 0) return [];
	const { prune } = INSTALLS[development.subject] ?? {};
	return prune === void 0 ? [] : [`RUN ${prune}`];
}
//#endregion
export { planStage as n, Uncertain as r, needsStage as t };
