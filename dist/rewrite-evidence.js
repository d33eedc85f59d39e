import "./rolldown-runtime.js";
import { Gt as Message } from "./start.js";
import { $i as findRecommended, Ca as tryParseJson, T as parseElfHead, ea as classifyTool, w as listInterpreters } from "./gate.js";
import { t as MANIFESTS } from "./project-parts.js";
import { posix } from "node:path";
//#region src/fix/recommended-evidence.ts
const NAMED = /^(?:ca-certificates|tzdata|netbase|openssh-client|locales|locales-all|fonts-.*|libnss-.*)$/;
const PROGRAM$1 = /^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/;
const LIBRARY = /\.so(?:\.[\d.]+)?$|\.node$/;
function findRecommendedPackages(evidence, advice) {
	const { packages, bodies, paths } = evidence;
	const layers = new Set((advice.layers ?? [advice]).map(({ layer }) => layer));
	const { going, named } = findRecommended(evidence, (name) => NAMED.test(name));
	const bytes = new Map();
	const found = new Set();
	const programs = new Set();
	const libraries = new Set();
	for (let body = 0; body < bodies.count; body++) {
		const node = bodies.node[body];
		const owner = packages.ownerOf(node);
		const layer = bodies.layer[body];
		if (!going.has(owner) || !layers.has(layer)) continue;
		found.add(owner);
		bytes.set(layer, (bytes.get(layer) ?? 0) + bodies.bytes[body]);
		const path = paths.path(node);
		if (PROGRAM$1.test(path)) programs.add(posix.basename(path));
		if (LIBRARY.test(path)) libraries.add(posix.basename(path));
	}
	const list = [...found].flatMap((index) => packages.list[index] ?? []);
	const isTool = list.some((one) => classifyTool(one) !== void 0);
	const first = Math.min(...layers);
	if (list.length === 0 || isTool || isUsed(evidence, {
		programs,
		libraries,
		first,
		found
	})) return void 0;
	return {
		names: list.map(({ name }) => name),
		named: named.map((index) => packages.list[index]?.name ?? ""),
		bytes,
		programs
	};
}
function isUsed(evidence, removal) {
	const { command, started, packages, bodies, paths } = evidence;
	const { programs, libraries, first, found } = removal;
	if (started.some((node) => found.has(packages.ownerOf(node)))) return true;
	if (command.flatMap((text) => text.split(/[\s"'=;&|()]+/)).some((word) => programs.has(posix.basename(word)))) return true;
	if (programs.size === 0 && libraries.size === 0) return false;
	for (let body = 0; body < bodies.count; body++) {
		const node = bodies.node[body];
		if (!(bodies.layer[body] >= first) || bodies.hiddenInLayer[body] !== -1 || packages.ownerOf(node) >= 0) continue;
		if ((bodies.isExecutable[body] === 1 || LIBRARY.test(paths.path(node))) && mayUse(evidence, body, removal)) return true;
	}
	return false;
}
function mayUse({ heads, contents, bodies }, body, { programs, libraries }) {
	const head = heads.get(body) ?? contents.get(body);
	if (head === void 0) return true;
	const elf = parseElfHead(head);
	if (elf !== void 0) return elf.libraries.some((name) => isOneOf(name, libraries));
	if (!(head.length >= bodies.bytes[body]) || listInterpreters(head).length === 0) return true;
	return Buffer.from(head).toString("latin1").split(/[^\w.+-]+/).some((word) => programs.has(word));
}
const isOneOf = (name, files) => [...files].some((file) => file === name || file.startsWith(`${name}.`) || sameStem(file, name));
const sameStem = (file, name) => file.replace(/[-.]?[\d.]*\.so.*$/, "") === name.replace(/[-.]?[\d.]*\.so.*$/, "");
//#endregion
//#region src/fix/stage/start-script.ts
const ARGUMENTS = "\"$@\"";
const VARIABLE = String.raw`\$(?:\w+(?!\w)|\{\w+(?::?[-=][\w./:-]*)?\})`;
const WORD = String.raw`(?:[\w./:=,@%+-]|"(?:[\w./:=,@%+ -]|${VARIABLE})*"|'[^']*'|${VARIABLE})*`;
const WORDS = `${WORD}(?: ${WORD})*`;
const OPERAND = String.raw`"?(?:[\w.:-]|${VARIABLE})*"?`;
const TEST = String.raw`\[\[? (?:! )?(?:-[nz] )?${OPERAND}(?: !?={1,2} ${OPERAND})? \]\]?`;
const NAME = String.raw`(?!PATH\b|LD_|NODE_(?!ENV\b)|_?JAVA_|JDK_|CLASSPATH\b)\w+`;
const HARMLESS = [
	"#.*",
	String.raw`set [-+]\w+(?: pipefail)?`,
	`(?:export )?${NAME}=${WORD}(?: ${NAME}=${WORD})*`,
	`export ${NAME}(?: ${NAME})*`,
	String.raw`exit \d+`,
	`: ${WORDS}`,
	`(?:echo|umask|ulimit) ${WORDS}`,
	`(?:if|elif) ${TEST}; ?then`,
	"then|else|fi"
].map((pattern) => new RegExp(`^(?:${pattern})$`));
function readStartScript(text) {
	const lines = text.split("\n").map((line) => line.trim());
	const last = lines.findLastIndex((line) => line !== "" && !line.startsWith("#"));
	const words = readCommand(lines[last] ?? "");
	if (words === void 0 || /\\$/.test(lines[last - 1] ?? "")) return void 0;
	const needsAt = lines.slice(0, last).findIndex((line) => line !== "" && !HARMLESS.some((pattern) => pattern.test(line)));
	return {
		words,
		...needsAt >= 0 && { needsAtLine: needsAt + 1 }
	};
}
const ASSIGNMENT = new RegExp(String.raw`^${NAME}=[\w./:=,@+-]*$`);
const PLAIN = /^[\w./:=,@+-]+$/;
const PROGRAM = /^[\w./:,@+-]+$/;
const PIECES = String.raw`(?:[\w./:=,@+-]|${VARIABLE})+`;
const ARGUMENT = new RegExp(`^(?:${PIECES}|"${PIECES}")$`);
function readCommand(script) {
	const all = script.trim().split(/\s+/);
	const words = (all[0] === "exec" ? all.slice(1) : all).map(unquote);
	const start = words.findIndex((word) => !ASSIGNMENT.test(word));
	const command = words.slice(start);
	const [program = "", ...rest] = command;
	const isRead = program === "\"$@\"" ? rest.length === 0 : PROGRAM.test(program);
	const isPlain = rest.every((word) => ARGUMENT.test(word)) || rest.at(-1) === "\"$@\"" && rest.slice(0, -1).every(isPlainWord);
	return start >= 0 && isRead && isPlain ? command : void 0;
}
const isPlainWord = (word) => PLAIN.test(word);
const unquote = (word) => word === "$@" ? ARGUMENTS : /^(["'])([\w./:=,@+-]+)\1$/.exec(word)?.[2] ?? word;
//#endregion
//#region src/fix/stage/start-chain.ts
const MOST_STEPS = 8;
function followStart(evidence) {
	const bodyOf = indexVisible(evidence);
	const programs = [];
	let { command } = evidence;
	for (let step = 0; step < MOST_STEPS; step++) {
		const [word = ""] = command;
		const node = evidence.findProgram(word);
		const body = bodyOf.get(node);
		if (body === void 0) return {
			command,
			programs,
			unclear: new Message("start-not-found", {})
		};
		const script = readScript(evidence, body);
		programs.push(describeFile(evidence, node, body, script));
		const next = findNext(command, script, evidence, bodyOf);
		if (next === void 0) return {
			command,
			programs
		};
		if (next instanceof Message) return {
			command,
			programs,
			unclear: next
		};
		for (const interpreter of script === void 0 ? [] : listInterpreters(script.head)) {
			const at = evidence.findProgram(interpreter);
			const found = bodyOf.get(at);
			if (found !== void 0) programs.push(describeFile(evidence, at, found, void 0));
		}
		command = next;
	}
	return {
		command,
		programs,
		unclear: new Message("start-chain-too-long", {})
	};
}
const SHELLS = new Set([
	"sh",
	"bash",
	"ash",
	"dash"
]);
const INITS = new Set([
	"tini",
	"tini-static",
	"dumb-init",
	"catatonit"
]);
const MANAGERS = new Set(["npm", "yarn"]);
function findNext([word = "", ...rest], script, evidence, bodyOf) {
	const name = posix.basename(word);
	if (SHELLS.has(name) && rest[0] !== void 0) return /^-\w*c$/.test(rest[0]) ? readCommand(rest[1] ?? "") ?? new Message("start-by-shell", {}) : startScriptFile(rest);
	if (INITS.has(name)) return skipOptions(rest);
	if (MANAGERS.has(name)) return findPackageScript(name, rest, evidence, bodyOf);
	if (script === void 0) return void 0;
	if (script.words === void 0) return new Message("start-by-script", {});
	const [last] = script.words.slice(-1);
	return last === "\"$@\"" ? [...script.words.slice(0, -1), ...rest] : script.words;
}
function startScriptFile([file = "", ...rest]) {
	if (file.startsWith("-")) return new Message("start-of-shell-with-options", {});
	return [file.includes("/") ? file : `./${file}`, ...rest];
}
function skipOptions(words) {
	const start = words[0] === "-g" || words[0] === "-s" ? 1 : 0;
	const command = words.slice(words[start] === "--" ? start + 1 : start);
	return command[0]?.startsWith("-") ? new Message("start-of-init-with-options", {}) : command;
}
function findPackageScript(manager, words, evidence, bodyOf) {
	const named = words.filter((word) => !/^(?:-s|--silent|--quiet)$/.test(word));
	const [script = "", ...more] = /^run(?:-script)?$/.test(named[0] ?? "") ? named.slice(1) : named;
	if (!(/^[\w:.-]+$/.test(script) && !script.startsWith("-") && more.length === 0)) return new Message("start-with-options", { starter: manager });
	const { contents, folder, findProgram } = evidence;
	const body = bodyOf.get(findProgram(posix.join(folder, "package.json")));
	const text = Buffer.from(body !== void 0 && contents.get(body) || []).toString();
	const manifest = Object(tryParseJson(text));
	const isLater = manifest.packageManager !== void 0 || findProgram("./.yarnrc.yml") >= 0;
	if (manager === "yarn" && isLater) return new Message("lock-file-needed", {});
	const { [script]: own, [`pre${script}`]: before, [`post${script}`]: after } = Object(manifest.scripts);
	if (before !== void 0 || after !== void 0) return new Message("scripts-run-together", { script });
	const command = typeof own === "string" ? readCommand(own) : void 0;
	if (command === void 0) return new Message("script-not-simple", { script });
	return findProgram(`./node_modules/.bin/${command[0]}`) >= 0 ? new Message("script-of-package", { script }) : command;
}
function readScript(evidence, body) {
	const head = getStart(evidence, body);
	const [interpreter] = head === void 0 ? [] : listInterpreters(head).slice(-1);
	if (head === void 0 || !SHELLS.has(posix.basename(interpreter ?? ""))) return void 0;
	return {
		head,
		...head.length >= evidence.bodies.bytes[body] && readStartScript(Buffer.from(head).toString())
	};
}
function describeFile(evidence, node, body, script) {
	const { bodies, packages, paths } = evidence;
	const head = getStart(evidence, body);
	const elf = head && parseElfHead(head);
	return {
		path: paths.path(node),
		layer: bodies.layer[body],
		owner: packages.list[packages.ownerOf(node)]?.name,
		...elf && { elf: {
			interpreter: elf.interpreter,
			libraries: elf.libraries
		} },
		...script && { script: { needsAtLine: script.needsAtLine } }
	};
}
const getStart = ({ heads, contents }, body) => heads.get(body) ?? contents.get(body);
function indexVisible({ bodies, links }) {
	const bodyOf = new Map();
	for (let body = 0; body < bodies.count; body++) if (bodies.hiddenInLayer[body] === -1) bodyOf.set(bodies.node[body], body);
	for (const [i, body] of links.body.entries()) bodyOf.set(links.node[i], body);
	return bodyOf;
}
//#endregion
//#region src/fix/stage/start-evidence.ts
const findStartEvidence = (evidence, folder) => ({
	...followStart(evidence),
	folder,
	user: evidence.user,
	entries: listProjectEntries(evidence),
	compilers: evidence.packages.list.filter((one) => one.ecosystem === "apt" && classifyTool(one) === "compiler").map(({ name }) => name)
});
const MOST_PROJECTS = 10;
function listProjectEntries({ bodies, paths, listFolder }) {
	const folders = new Set();
	for (let body = 0; body < bodies.count && folders.size < MOST_PROJECTS; body++) {
		if (bodies.hiddenInLayer[body] !== -1) continue;
		const path = paths.path(bodies.node[body]);
		if (MANIFESTS.has(posix.basename(path)) && !path.includes("/node_modules/")) folders.add(posix.dirname(path));
	}
	const found = [...folders].flatMap((folder) => listFolder(folder));
	return new Map(found.map((entry) => [entry.path, entry]));
}
//#endregion
export { findRecommendedPackages, findStartEvidence };
