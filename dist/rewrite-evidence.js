import "./rolldown-runtime.js";
import { Cr as findRecommended, na as classifyTool, nt as listInterpreters, rt as parseElfHead } from "./gate.js";
import { t as needsStage } from "./plan-stage.js";
import { posix } from "node:path";
//#region src/fix/recommended-evidence.ts
const NAMED = /^(?:ca-certificates|tzdata|netbase|openssh-client|locales|locales-all|fonts-.*|libnss-.*)$/;
const PROGRAM = /^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/;
const LIBRARY = /\.so(?:\.[\d.]+)?$|\.node$/;
function findRecommendedPackages(evidence, advice) {
	const { packages, bodies, paths } = evidence;
	const layers = new Set(advice.layers?.map(({ layer }) => layer) ?? [advice.layer]);
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
		if (PROGRAM.test(path)) programs.add(posix.basename(path));
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
function mayUse({ heads, bodies }, body, { programs, libraries }) {
	const head = heads.get(body);
	if (head === void 0) return true;
	const elf = parseElfHead(head);
	if (elf !== void 0) return elf.libraries.some((name) => isOneOf(name, libraries));
	if (!(head.length >= bodies.bytes[body]) || listInterpreters(head).length === 0) return true;
	return Buffer.from(head).toString("latin1").split(/[^\w.+-]+/).some((word) => programs.has(word));
}
const isOneOf = (name, files) => [...files].some((file) => file === name || file.startsWith(`${name}.`) || sameStem(file, name));
const sameStem = (file, name) => file.replace(/[-.]?[\d.]*\.so.*$/, "") === name.replace(/[-.]?[\d.]*\.so.*$/, "");
//#endregion
//#region src/fix/stage/start-evidence.ts
function findStartEvidence(evidence, folder) {
	const { command, started, packages } = evidence;
	const bodyOf = indexVisible(evidence);
	return {
		command,
		folder,
		programs: started.flatMap((node) => {
			const body = bodyOf.get(node);
			return body === void 0 ? [] : [describeFile(evidence, node, body)];
		}),
		compilers: packages.list.filter((one) => one.ecosystem === "apt" && classifyTool(one) === "compiler").map(({ name }) => name)
	};
}
function describeFile(evidence, node, body) {
	const { bodies, heads, packages, paths } = evidence;
	const head = heads.get(body);
	const elf = head && parseElfHead(head);
	return {
		path: paths.path(node),
		layer: bodies.layer[body],
		owner: packages.list[packages.ownerOf(node)]?.name,
		...elf && { elf: {
			interpreter: elf.interpreter,
			libraries: elf.libraries
		} }
	};
}
function indexVisible({ bodies, links }) {
	const bodyOf = new Map();
	for (let body = 0; body < bodies.count; body++) if (bodies.hiddenInLayer[body] === -1) bodyOf.set(bodies.node[body], body);
	for (const [i, body] of links.body.entries()) bodyOf.set(links.node[i], body);
	return bodyOf;
}
//#endregion
export { findRecommendedPackages, findStartEvidence, needsStage };
