import { r as __name } from "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { r as option } from "./options.js";
import { t as joinPattern } from "./pattern.js";
import { i as isCompiler, n as classifyCommand, r as classifyTool } from "./tools.js";
import { n as isSecretName, t as maskSecrets } from "./secrets.js";
import { d as CAUSES, f as CHANGES, p as SignMatcher } from "./unneeded-files.js";
import { a as DATABASE_JOURNALS, c as ECOSYSTEMS, d as PYTHON_RUNTIME_LISTS, f as SYSTEM_DATABASES, n as INSTALL_FILES, o as DPKG_INFO, p as UNREAD_DATABASES, r as APK_WORLD, s as DPKG_STATUS_FOLDER, t as INSTALLERS, u as PYTHON_DEVELOPMENT_LISTS } from "./installs.js";
import { r as isSecretValue } from "./placeholders.js";
import { r as splitLayerSteps } from "./layer-labels.js";
import { B as growColumn, H as VERIFICATIONS, R as parseCompression, U as isFileBody, V as KIND, z as computeNextSize } from "./config.js";
import { i as toOneLine, n as parseExecForm, r as splitFlags } from "./words.js";
import { t as decodeName } from "./entry-name.js";
import { a as parsePlatform, t as formatPlatform } from "./platform.js";
import { t as openSource } from "./open.js";
import { createHash } from "node:crypto";
import { posix } from "node:path";
//#region src/advise/claims.ts
const NOBODY$2 = -1;
const LOWER_CASE = 32;
const SPARED_FIRST = new Set([..."clntupe"].map((letter) => letter.charCodeAt(0)));
var Claims = class {
	#evidence;
	#owner;
	#claims = new Map();
	#otherNames = new Map();
	constructor(evidence, signs, folders = new Map()) {
		this.#evidence = evidence;
		this.#owner = new Int32Array(evidence.paths.count).fill(NOBODY$2);
		this.#readNames(signs, folders);
		for (const claim of this.#claims.values()) claim.winner = claim.above?.winner ?? (claim.isHeld ? claim : void 0);
		this.#readLinks();
	}
	get(body) {
		const node = this.#evidence.bodies.node[body];
		const others = this.#otherNames.size === 0 ? void 0 : this.#otherNames.get(body);
		return others === void 0 ? this.#findClaim(body, node) : this.#findSharedClaim(body, [node, ...others]);
	}
	#findSharedClaim(body, names) {
		const claims = names.map((name) => this.#findClaim(body, name));
		return claims.find((claim) => claim?.sign.fileBytes !== void 0) ?? (claims.every((claim) => claim?.sign.subject === claims[0]?.sign.subject) ? claims[0] : void 0);
	}
	#readNames(signs, folders) {
		const { paths } = this.#evidence;
		const matcher = new SignMatcher(paths, signs);
		const held = new Map(signs.map((sign) => [sign, sign.holds?.map((name) => matcher.getNumber(name))]));
		for (let node = 1; node < paths.count; node++) {
			const parent = paths.parent(node);
			const named = matcher.match(node);
			const sign = folders.get(node) ?? named;
			const above = this.#passDown(parent);
			if (above?.node === parent && held.get(above.sign)?.includes(matcher.getName(node))) above.isHeld = true;
			if ((above === void 0 || above.sign.holds !== void 0) && sign !== void 0) {
				this.#owner[node] = node;
				this.#claims.set(node, {
					sign,
					node,
					above,
					isHeld: sign.holds === void 0
				});
			} else if (above !== void 0) this.#owner[node] = above.node;
		}
	}
	#readLinks() {
		const { links, bodies } = this.#evidence;
		const isClaimed = new Uint8Array(bodies.count);
		links.body.forEach((body, i) => {
			if ([bodies.node[body], links.node[i]].some((node) => this.#owner[node] !== NOBODY$2)) isClaimed[body] = 1;
		});
		links.body.forEach((body, i) => {
			if (isClaimed[body] === 0) return;
			const names = this.#otherNames.get(body);
			if (names === void 0) this.#otherNames.set(body, [links.node[i]]);
			else names.push(links.node[i]);
		});
	}
	#passDown(parent) {
		const owner = this.#owner[parent];
		if (owner === NOBODY$2) return void 0;
		const claim = this.#claims.get(owner);
		return claim?.sign.fileBytes === void 0 ? claim : claim.above;
	}
	#isSpared(node, { spares }) {
		const { paths } = this.#evidence;
		const first = paths.nameLength(node) === 0 ? 0 : paths.nameByte(node, 0) | LOWER_CASE;
		return SPARED_FIRST.has(first) && spares?.(paths.path(node)) === true;
	}
	#findClaim(body, node) {
		const owner = this.#owner[node];
		if (owner === NOBODY$2) return void 0;
		const claim = this.#claims.get(owner)?.winner;
		const fileBytes = claim?.sign.fileBytes;
		if (claim?.sign.spares !== void 0 && this.#isSpared(node, claim.sign)) return void 0;
		if (fileBytes === void 0) return claim;
		const bytes = this.#evidence.bodies.bytes[body];
		if (bytes < fileBytes[0] || bytes > fileBytes[1]) return void 0;
		const content = this.#evidence.contents.get(body);
		return content && claim?.sign.rejects?.(content) ? void 0 : claim;
	}
};
//#endregion
//#region src/analyze/changes.ts
function listChangesByEntry(layers, { numbers, pairs }, same) {
	const changes = new Uint8Array(numbers.count);
	pairs.forEach((pair, i) => {
		if (same[i] === true) changes[numbers.first[pair.a.layer] + pair.a.entry] = compareEntries(layers, pair);
	});
	return changes;
}
const toChanges = (bits) => CHANGES.filter((_, i) => (bits & 1 << i) !== 0);
const PERMISSIONS$2 = 4095;
function compareEntries(layers, { a, b }) {
	const old = layers[a.layer];
	const now = layers[b.layer];
	const differs = (column) => getValue(column(old), a) !== getValue(column(now), b);
	const isNewMode = ((getValue(old.mode, a) ^ getValue(now.mode, b)) & PERMISSIONS$2) !== 0;
	const isNewOwner = differs(({ uid }) => uid) || differs(({ gid }) => gid);
	return (isNewMode ? 1 : 0) | (isNewOwner ? 2 : 0) | (differs(({ mtimeSeconds }) => mtimeSeconds) ? 4 : 0);
}
const getValue = (column, { entry }) => column[entry];
//#endregion
//#region src/analyze/dockerfile/history-step.ts
function parseHistoryStep({ createdBy, isEmpty }) {
	const line = toOneLine(createdBy).replace(/ # buildkit$/, "");
	const mark = line.indexOf(NO_OPERATION$1);
	const isClassic = mark > 0 && mark <= LONGEST_SHELL;
	const [verb = "", text = ""] = splitVerb(isClassic ? line.slice(mark + NO_OPERATION$1.length) : line);
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
const NO_OPERATION$1 = " #(nop) ";
const LONGEST_SHELL = 128;
const VERBS = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
function splitVerb(line) {
	const space = line.indexOf(" ");
	return space < 0 ? [line, ""] : [line.slice(0, space), line.slice(space + 1)];
}
//#endregion
//#region src/analyze/installs/build-history.ts
function readHistory({ origins, layers }) {
	if (origins === void 0) return void 0;
	const ofLayers = splitLayerSteps(origins.history);
	if (ofLayers.length !== layers.length || ofLayers.some(({ isJoined }) => isJoined)) return void 0;
	const steps = origins.history.map(parseHistoryStep);
	const folders = listWorkingFolders(steps);
	return {
		steps,
		folders,
		places: ofLayers.map(({ last }) => ({
			step: last,
			folder: folders[last]
		})),
		fingerprint: (layer) => {
			const texts = steps.slice(0, (ofLayers[layer]?.last ?? 0) + 1).map(describeStep);
			return createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, SHORT);
		}
	};
}
const SHORT = 4;
const describeStep = ({ verb, text, isEmpty }) => `${verb} ${text.replaceAll(/\b(?:file|dir|multi):[0-9a-f]{16,}/g, "")}${isEmpty ? "" : " +"}`;
function listWorkingFolders(steps) {
	let folder = "/";
	return steps.map(({ verb, text }) => {
		if (verb === "WORKDIR") folder = posix.resolve(folder, text.trim());
		return folder;
	});
}
//#endregion
//#region src/analyze/context-copies.ts
function listContextCopies(image, ofContext) {
	const history = readHistory(image);
	if (history === void 0) return [];
	const last = history.folders.at(-1) ?? "/";
	const isWhole = posix.resolve("/", image.process?.folder || "/") === last;
	return history.places.map(({ step, folder }, layer) => {
		const { verb, text = "" } = history.steps[step] ?? {};
		if (verb !== "COPY" && verb !== "ADD") return void 0;
		const copy = readCopy(text, isWhole ? folder : void 0);
		return copy?.source === "" || verb === "COPY" && ofContext.has(layer) ? copy : void 0;
	});
}
const PLAIN$1 = /^[\w./@+-]+$/;
function readCopy(text, folder) {
	const { flags, rest } = splitFlags(text);
	const [from, to, ...others] = rest.split(" ").filter((word) => word !== "");
	if (from === void 0 || to === void 0 || others.length > 0) return void 0;
	if (!PLAIN$1.test(from) || !PLAIN$1.test(to)) return void 0;
	if (flags.has("from") || flags.has("parents")) return void 0;
	if (folder === void 0 && !to.startsWith("/")) return void 0;
	return {
		source: posix.join("/", from).slice(1).replace(/\/$/, ""),
		target: posix.resolve(folder ?? "/", to)
	};
}
//#endregion
//#region src/analyze/name-bytes.ts
function compareNames(table, a, b) {
	const lengthA = table.nameLength(a);
	const lengthB = table.nameLength(b);
	for (let i = 0; i < lengthA && i < lengthB; i++) {
		const difference = table.nameByte(a, i) - table.nameByte(b, i);
		if (difference !== 0) return difference;
	}
	return lengthA - lengthB;
}
const startsWith = (table, node, prefix) => table.nameLength(node) >= prefix.length && hasBytesAt(table, node, 0, prefix);
function hasBytesAt(table, node, start, bytes) {
	for (let i = 0; i < bytes.length; i++) if (table.nameByte(node, start + i) !== bytes[i]) return false;
	return true;
}
const isNamed$1 = __name((table, node, name) => table.nameLength(node) === name.length && hasBytesAt(table, node, 0, name), "isNamed");
//#endregion
//#region src/model/name-hash.ts
const FNV_PRIME = 16777619;
const drawNumber = () => Math.floor(Math.random() * 2 ** 32) | 0;
const HASH_START = drawNumber();
const HASH_FACTOR = drawNumber() | FNV_PRIME;
const MAX_PATHS = 12e6;
const SLASH$5 = 47;
const DOT$4 = 46;
var PathTable = class {
	#count = 1;
	#parent = new Int32Array(1024);
	#nameStart = new Uint32Array(1025);
	#names = new Uint8Array(16384);
	#hash = new Int32Array(1024);
	#slots = new Int32Array(4096).fill(-1);
	get count() {
		return this.#count;
	}
	parent(node) {
		return this.#parent[node];
	}
	name(node) {
		return this.#names.subarray(this.#nameStart[node], this.#nameStart[node + 1]);
	}
	nameLength(node) {
		return this.#nameStart[node + 1] - this.#nameStart[node];
	}
	nameByte(node, index) {
		return this.#names[this.#nameStart[node] + index];
	}
	intern(parent, text, start, end) {
		const hash = hashName(parent, text, start, end);
		const slot = this.#findSlot(hash, parent, text, start, end);
		const found = this.#slots[slot];
		return found >= 0 ? found : this.#append(slot, hash, parent, text, start, end);
	}
	find(parent, text, start, end) {
		return this.#slots[this.#findSlot(hashName(parent, text, start, end), parent, text, start, end)];
	}
	internEntries(entries) {
		const nodes = new Int32Array(entries.count);
		const walker = new PathWalker(this, entries.text);
		for (let i = 0; i < entries.count; i++) nodes[i] = walker.walk(entries.bounds[2 * i], entries.bounds[2 * i + 1]);
		return nodes;
	}
	listAncestry(node) {
		const chain = [];
		for (let at = node; at !== 0; at = this.parent(at)) chain.push(at);
		return chain.reverse();
	}
	path(node) {
		return `/${this.listAncestry(node).map((at) => decodeName(this.name(at))).join("/")}`;
	}
	#findSlot(hash, parent, text, start, end) {
		const mask = this.#slots.length - 1;
		for (let slot = hash & mask;; slot = slot + 1 & mask) {
			const node = this.#slots[slot];
			if (node < 0) return slot;
			if (this.#hash[node] === hash && this.#parent[node] === parent && this.#isNamed(node, text, start, end)) return slot;
		}
	}
	#isNamed(node, text, start, end) {
		const from = this.#nameStart[node];
		if (this.#nameStart[node + 1] - from !== end - start) return false;
		for (let i = start, j = from; i < end; i++, j++) if (text[i] !== this.#names[j]) return false;
		return true;
	}
	#append(slot, hash, parent, text, start, end) {
		const node = this.#count++;
		if (node >= MAX_PATHS) throw new GateError("LIMIT_EXCEEDED", `the image has more than ${MAX_PATHS.toLocaleString("en")} distinct paths`);
		if (node === this.#parent.length) this.#growNodes();
		const from = this.#nameStart[node];
		const to = from + end - start;
		if (to > this.#names.length) this.#names = growColumn(this.#names, Math.max(to, computeNextSize(this.#names.length)));
		for (let i = start, j = from; i < end; i++, j++) this.#names[j] = text[i];
		this.#nameStart[node + 1] = to;
		this.#parent[node] = parent;
		this.#hash[node] = hash;
		this.#slots[slot] = node;
		if (this.#count * 2 > this.#slots.length) this.#rehash();
		return node;
	}
	#growNodes() {
		const size = computeNextSize(this.#parent.length);
		this.#parent = growColumn(this.#parent, size);
		this.#hash = growColumn(this.#hash, size);
		this.#nameStart = growColumn(this.#nameStart, size + 1);
	}
	#rehash() {
		const slots = new Int32Array(computeNextSize(this.#slots.length)).fill(-1);
		const mask = slots.length - 1;
		for (let node = 1; node < this.#count; node++) {
			let slot = this.#hash[node] & mask;
			while (slots[slot] >= 0) slot = slot + 1 & mask;
			slots[slot] = node;
		}
		this.#slots = slots;
	}
};
function hashName(parent, text, start, end) {
	let hash = Math.imul(parent ^ HASH_START, HASH_FACTOR);
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ text[i], HASH_FACTOR);
	return hash ^ hash >>> 15;
}
var PathWalker = class {
	#table;
	#text;
	#lastStart = 0;
	#lastEnd = 0;
	#ends = [];
	#nodes = [];
	#depth = 0;
	constructor(table, text) {
		this.#table = table;
		this.#text = text;
	}
	walk(start, end) {
		this.#keepShared(start, end);
		const text = this.#text;
		let at = this.#depth > 0 ? start + this.#ends[this.#depth - 1] : start;
		while (at < end) {
			let stop = at;
			while (stop < end && text[stop] !== SLASH$5) stop++;
			this.#step(start, at, stop, end);
			at = stop + 1;
		}
		this.#lastStart = start;
		this.#lastEnd = end;
		return this.#node();
	}
	#step(start, at, stop, end) {
		const length = stop - at;
		const isDots = length < 3 && this.#text[at] === DOT$4 && this.#text[stop - 1] === DOT$4;
		if (length === 0 || isDots && length === 1) return;
		if (isDots) this.#up(start, end);
		else this.#down(start, at, stop);
	}
	#down(start, at, stop) {
		this.#nodes[this.#depth] = this.#table.intern(this.#node(), this.#text, at, stop);
		this.#ends[this.#depth] = stop - start;
		this.#depth++;
	}
	#up(start, end) {
		if (this.#depth === 0) throw createOutsideError(this.#text.subarray(start, end));
		this.#depth--;
		this.#ends.fill(Number.MAX_SAFE_INTEGER, 0, this.#depth);
	}
	#node() {
		return this.#depth === 0 ? 0 : this.#nodes[this.#depth - 1];
	}
	#keepShared(start, end) {
		const text = this.#text;
		const limit = Math.min(end - start, this.#lastEnd - this.#lastStart);
		let shared = 0;
		while (shared < limit && text[start + shared] === text[this.#lastStart + shared]) shared++;
		while (this.#depth > 0) {
			const componentEnd = this.#ends[this.#depth - 1];
			const isWhole = start + componentEnd === end || text[start + componentEnd] === SLASH$5;
			if (componentEnd <= shared && isWhole) break;
			this.#depth--;
		}
	}
};
function createOutsideError(name) {
	return new GateError("LAYER_CORRUPT", `an entry is named "${decodeName(name)}", which is outside the image's root`, { fix: "rebuild the layer without this entry: it is broken or malicious" });
}
//#endregion
//#region src/analyze/packages/find-packages.ts
const NO_OWNER = -1;
const encoder$5 = new TextEncoder();
const FOLDERS = ECOSYSTEMS.flatMap((ecosystem, index) => (ecosystem.folders ?? []).map((name) => ({
	name: encoder$5.encode(name),
	index
})));
const SUFFIXES = ECOSYSTEMS.flatMap((ecosystem) => ecosystem.suffix === void 0 ? [] : [{
	ecosystem,
	suffix: encoder$5.encode(ecosystem.suffix)
}]);
function findPackages(table) {
	const owner = new Int32Array(table.count).fill(NO_OWNER);
	const roots = new Map();
	const holds = new Uint8Array(table.count);
	for (let node = 1; node < table.count; node++) {
		const parent = table.parent(node);
		const root = findHeldPackage(table, node, holds) ?? findPackageBySuffix(table, node);
		if (root !== void 0) roots.set(node, root);
		owner[node] = root === void 0 ? owner[parent] : node;
		if (root === void 0 && holds[node] === 0) holds[node] = findHeldByName(table, node);
	}
	return {
		roots,
		owner
	};
}
function findHeldPackage(table, node, holds) {
	const held = holds[table.parent(node)];
	const ecosystem = ECOSYSTEMS[held - 1];
	if (ecosystem === void 0) return void 0;
	const child = decodeName(table.name(node));
	if (ecosystem.groupPrefix !== void 0 && child.startsWith(ecosystem.groupPrefix)) {
		holds[node] = held;
		return;
	}
	const name = ecosystem.parseName(child);
	return name === null ? void 0 : {
		ecosystem,
		name: findGroupName(table, node, ecosystem) + name
	};
}
function findGroupName(table, node, { groupPrefix }) {
	const folder = decodeName(table.name(table.parent(node)));
	return groupPrefix !== void 0 && folder.startsWith(groupPrefix) ? `${folder}/` : "";
}
function findPackageBySuffix(table, node) {
	for (const { ecosystem, suffix } of SUFFIXES) {
		const start = table.nameLength(node) - suffix.length;
		if (start <= 0 || !hasBytesAt(table, node, start, suffix)) continue;
		const name = ecosystem.parseName(decodeName(table.name(node)));
		if (name !== null) return {
			ecosystem,
			name
		};
	}
}
function findHeldByName(table, node) {
	for (const { name, index } of FOLDERS) if (table.nameLength(node) === name.length && hasBytesAt(table, node, 0, name)) return index + 1;
	return 0;
}
//#endregion
//#region src/analyze/packages/json-walk.ts
const [QUOTE, BACKSLASH, COLON, COMMA] = [
	34,
	92,
	58,
	44
];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [
	123,
	125,
	91,
	93
];
const SPACE = 32;
const LONGEST_BYTES = 2048;
var JsonWalk = class {
	#bytes;
	#allowsTrailingCommas;
	#at = 0;
	constructor(bytes, { allowsTrailingCommas = false } = {}) {
		this.#allowsTrailingCommas = allowsTrailingCommas;
		this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	}
	visitMembers(visit) {
		this.#visitParts(OPEN_BRACE, CLOSE_BRACE, () => {
			const key = this.takeText();
			this.#take(COLON);
			visit(key ?? "");
		});
	}
	visitItems(visit) {
		let index = 0;
		this.#visitParts(OPEN_BRACKET, CLOSE_BRACKET, () => visit(index++));
	}
	#visitParts(open, close, visit) {
		if (this.#peek() !== open) {
			this.skip();
			return;
		}
		this.#at++;
		let isAtEnd = this.#peek() === close;
		if (isAtEnd) this.#at++;
		while (!isAtEnd) {
			visit();
			isAtEnd = this.#take(COMMA, close) === close;
			if (isAtEnd || !this.#allowsTrailingCommas || this.#peek() !== close) continue;
			this.#at++;
			isAtEnd = true;
		}
	}
	takeText() {
		if (this.#peek() !== QUOTE) {
			this.skip();
			return;
		}
		const start = this.#at;
		this.#skipString();
		if (this.#at - start > 2048) return void 0;
		return this.#bytes.subarray(start, this.#at).includes(BACKSLASH) ? JSON.parse(this.#bytes.toString("utf8", start, this.#at)) : this.#bytes.toString("utf8", start + 1, this.#at - 1);
	}
	takeFlag() {
		this.#peek();
		const start = this.#at;
		this.skip();
		return this.#bytes.toString("latin1", start, this.#at) === "true";
	}
	skip() {
		let depth = 0;
		do {
			const byte = this.#peek();
			if (byte === QUOTE) this.#skipString();
			else if (depth === 0 && byte !== OPEN_BRACE && byte !== OPEN_BRACKET) this.#skipWord();
			else {
				this.#at++;
				if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
				else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth--;
			}
		} while (depth > 0);
	}
	checkEnd() {
		for (; this.#at < this.#bytes.length; this.#at++) if (this.#bytes[this.#at] > SPACE) throw createSyntaxError();
	}
	#peek() {
		for (; this.#at < this.#bytes.length; this.#at++) {
			const byte = this.#bytes[this.#at];
			if (byte > SPACE) return byte;
		}
		throw createSyntaxError();
	}
	#take(...expected) {
		const byte = this.#peek();
		if (!expected.includes(byte)) throw createSyntaxError();
		this.#at++;
		return byte;
	}
	#skipString() {
		const start = this.#at + 1;
		for (let quote = start;; quote++) {
			quote = this.#bytes.indexOf(QUOTE, quote);
			if (quote < 0) throw createSyntaxError();
			let before = quote;
			while (before > start && this.#bytes[before - 1] === BACKSLASH) before--;
			if ((quote - before) % 2 === 1) continue;
			this.#at = quote + 1;
			return;
		}
	}
	#skipWord() {
		const start = this.#at;
		while (this.#at < this.#bytes.length && isOfWord(this.#bytes[this.#at])) this.#at++;
		if (this.#at === start) throw createSyntaxError();
	}
};
const isOfWord = (byte) => byte > SPACE && byte !== COMMA && byte !== CLOSE_BRACE && byte !== CLOSE_BRACKET;
const createSyntaxError = () => new SyntaxError("not JSON");
//#endregion
//#region src/analyze/development/composer.ts
const listComposer = (files) => files.list("installed.json").flatMap(({ node, bytes }) => {
	const vendor = files.getParent(files.getParent(node));
	const record = parseComposerRecord(bytes);
	if (record === void 0) return [];
	const nodes = record.development.flatMap((name) => files.find(vendor, name) ?? []);
	return [{
		manager: "composer",
		nodes,
		count: nodes.length,
		all: record.count
	}];
});
function parseComposerRecord(bytes) {
	const json = new JsonWalk(bytes);
	const development = [];
	let count = 0;
	try {
		json.visitMembers((key) => {
			if (key === "packages") json.visitItems(() => {
				count++;
				json.skip();
			});
			else if (key === "dev-package-names") json.visitItems(() => development.push(json.takeText() ?? ""));
			else json.skip();
		});
		json.checkEnd();
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
	return {
		count,
		development: development.filter((name) => NAME.test(name))
	};
}
const NAME = /^[a-z0-9][a-z0-9_.-]{0,99}\/[a-z0-9][a-z0-9_.-]{0,99}$/;
//#endregion
//#region src/analyze/development/graph.ts
const MOST_PACKAGES$2 = 1e5;
var DependencyGraph = class {
	#byId = new Map();
	#byName = new Map();
	#resolve;
	constructor(resolve = (need) => [need]) {
		this.#resolve = resolve;
	}
	add(ids, name, version, needs) {
		const [id] = ids;
		if (id === void 0 || this.#byId.size >= MOST_PACKAGES$2) return;
		const locked = {
			id,
			version,
			needs,
			isKept: false
		};
		for (const one of ids) this.#byId.set(one, locked);
		const named = this.#byName.get(name);
		if (named === void 0) this.#byName.set(name, [locked]);
		else named.push(locked);
	}
	findDevelopment(runtime) {
		const open = [];
		for (const need of runtime) {
			const locked = this.#find(need, "");
			if (locked === void 0) return void 0;
			open.push(locked);
		}
		for (let at = open.pop(); at !== void 0; at = open.pop()) {
			if (at.isKept) continue;
			at.isKept = true;
			for (const need of at.needs) {
				const locked = this.#find(need, at.id);
				if (locked !== void 0) open.push(locked);
			}
		}
		return (name, version) => {
			const named = this.#byName.get(name)?.filter((one) => version === null || one.version === version);
			return named !== void 0 && named.length > 0 && named.every(({ isKept }) => !isKept);
		};
	}
	#find(need, from) {
		for (const id of this.#resolve(need, from)) {
			const locked = this.#byId.get(id);
			if (locked !== void 0) return locked;
		}
	}
};
//#endregion
//#region src/analyze/development/bun-lock.ts
function parseBunLock(bytes) {
	const json = new JsonWalk(bytes, { allowsTrailingCommas: true });
	const graph = new DependencyGraph(listPlaces);
	const roots = {
		runtime: [],
		hasDevelopment: false,
		workspaces: 0
	};
	try {
		json.visitMembers((key) => {
			if (key === "workspaces") json.visitMembers(() => addWorkspace(json, roots));
			else if (key === "packages") json.visitMembers((place) => addPackage(json, graph, place));
			else json.skip();
		});
		json.checkEnd();
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
	return roots.workspaces === 1 && roots.hasDevelopment ? graph.findDevelopment(roots.runtime) : void 0;
}
const NEEDED = new Set(["dependencies", "optionalDependencies"]);
function addWorkspace(json, roots) {
	roots.workspaces++;
	json.visitMembers((kind) => {
		const names = takeKeys(json);
		if (kind === "devDependencies") roots.hasDevelopment ||= names.length > 0;
		else if (NEEDED.has(kind)) for (const name of names) roots.runtime.push(name);
	});
}
function addPackage(json, graph, place) {
	let name = "";
	let version = "";
	const needs = [];
	json.visitItems((index) => {
		if (index === 0) {
			const text = json.takeText() ?? "";
			const at = text.indexOf("@", 1);
			[name, version] = [text.slice(0, at), text.slice(at + 1)];
		} else json.visitMembers((kind) => {
			const names = takeKeys(json);
			if (!NEEDED.has(kind) && kind !== "peerDependencies") return;
			for (const one of names) needs.push(one);
		});
	});
	graph.add([place], name, version, needs);
}
function takeKeys(json) {
	const keys = [];
	json.visitMembers((key) => {
		keys.push(key);
		json.skip();
	});
	return keys;
}
const MOST_DEPTH$3 = 50;
function* listPlaces(need, from) {
	let place = from;
	for (let depth = 0; depth < MOST_DEPTH$3 && place !== ""; depth++) {
		yield `${place}/${need}`;
		place = place.slice(0, Math.max(0, place.lastIndexOf("/")));
	}
	yield need;
}
//#endregion
//#region src/analyze/development/node-manifest.ts
function parseNodeManifest(bytes) {
	const json = new JsonWalk(bytes);
	const runtime = new Map();
	let [hasDevelopment, hasWorkspaces] = [false, false];
	try {
		json.visitMembers((kind) => {
			hasWorkspaces ||= kind === "workspaces";
			if (!KINDS.has(kind)) return json.skip();
			json.visitMembers((name) => {
				const range = json.takeText() ?? "";
				if (kind === "devDependencies") hasDevelopment = true;
				else runtime.set(name, `${name}@${range}`);
			});
		});
		json.checkEnd();
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
	return {
		runtime: [...runtime.values()],
		hasDevelopment,
		hasWorkspaces
	};
}
const KINDS = new Set([
	"dependencies",
	"optionalDependencies",
	"devDependencies"
]);
//#endregion
//#region src/analyze/packages/lines.ts
const NEWLINE = 10;
const RETURN = 13;
function* splitLines(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = 0, end = 0; at < text.length; at = end + 1) {
		end = text.indexOf(NEWLINE, at);
		if (end < 0) end = text.length;
		const last = end > at && text[end - 1] === RETURN ? end - 1 : end;
		yield last - at > 2048 ? "" : text.toString("utf8", at, last);
	}
}
//#endregion
//#region src/analyze/development/indented.ts
function* readIndented(bytes) {
	for (const line of splitLines(bytes)) {
		const text = line.trimStart();
		if (text === "" || text.startsWith("#")) continue;
		yield {
			indent: line.length - text.length,
			text,
			...splitPair(text)
		};
	}
}
function splitPair(text) {
	const isQuoted = /^["']/.test(text);
	const end = isQuoted ? text.indexOf(text[0], 1) + 1 : text.indexOf(" ");
	const first = end <= 0 ? text : text.slice(0, end);
	const rest = text.slice(first.length);
	return {
		key: unquote(isQuoted ? first : first.replace(/:$/, "")),
		value: unquote(rest.replace(/^:/, "").trim())
	};
}
const unquote = (text) => text.length > 1 && /^["']/.test(text) && text.endsWith(text[0]) ? text.slice(1, -1) : text;
//#endregion
//#region src/analyze/development/pnpm-lock.ts
function parsePnpmLock(bytes) {
	const reader = new PnpmReader();
	for (const { indent, key, value } of readIndented(bytes)) {
		if (indent === 0) reader.openSection(key, value);
		reader.take(indent, key, value);
	}
	return reader.finish();
}
var PnpmReader = class {
	#graph = new DependencyGraph(listIds);
	#runtime = [];
	#hasDevelopment = false;
	#isVersion5 = false;
	#packages = "packages";
	#open = [];
	#key = "";
	#needs = [];
	openSection(key, value) {
		this.#close();
		if (key !== "lockfileVersion") return;
		this.#isVersion5 = value.startsWith("5");
		if (Number.parseInt(value, 10) >= 9) this.#packages = "snapshots";
	}
	take(indent, key, value) {
		const depth = indent / 2;
		if (!Number.isInteger(depth) || depth > MOST_DEPTH$2) return;
		this.#open.length = depth;
		this.#open[depth] = key;
		const [section] = this.#open;
		if (section === this.#packages) this.#takePackage(depth, key, value);
		else this.#takeRoot(section === "importers" ? depth - 2 : depth, key, value);
	}
	#takeRoot(depth, key, value) {
		const kind = this.#open.at(-1 - depth) ?? "";
		const isVersion = depth === 2 && key === "version";
		if (depth < 1 || !(isVersion || depth === 1 && value !== "")) return;
		if (kind === "devDependencies") this.#hasDevelopment = true;
		if (kind !== "dependencies" && kind !== "optionalDependencies") return;
		const name = isVersion ? this.#open.at(-2) ?? "" : key;
		if (!value.startsWith("link:")) this.#runtime.push(toNeed(name, value));
	}
	#takePackage(depth, key, value) {
		if (depth === 1) {
			this.#close();
			this.#key = key;
		} else if (depth === 3 && DEPENDENCIES.has(this.#open[2] ?? "")) this.#needs.push(toNeed(key, value));
	}
	#close() {
		const { name, version } = parseKey(this.#key, this.#isVersion5);
		if (name !== "") this.#graph.add([this.#key], name, version, this.#needs);
		[this.#key, this.#needs] = ["", []];
	}
	finish() {
		this.#close();
		return this.#hasDevelopment ? this.#graph.findDevelopment(this.#runtime) : void 0;
	}
};
const MOST_DEPTH$2 = 8;
const DEPENDENCIES = new Set(["dependencies", "optionalDependencies"]);
const toNeed = (name, version) => `${name} ${version}`;
function listIds(need) {
	const [name, version = ""] = need.split(" ", 2);
	return [
		`${name}@${version}`,
		`/${name}@${version}`,
		`/${name}/${version}`,
		version
	];
}
function parseKey(key, isVersion5) {
	const path = key.replace(/^\//, "");
	const at = isVersion5 ? path.indexOf("/", path.startsWith("@") ? path.indexOf("/") + 1 : 0) : path.indexOf("@", 1);
	if (at <= 0) return {
		name: "",
		version: ""
	};
	return {
		name: path.slice(0, at),
		version: path.slice(at + 1).split(/[_(]/, 1)[0] ?? ""
	};
}
//#endregion
//#region src/analyze/development/yarn-lock.ts
function parseYarnLock(bytes) {
	const graph = new DependencyGraph((need) => [need, need.replace(/(?<=.)@/, "@npm:")]);
	let workspaces = 0;
	let ids = [];
	let version = "";
	let needs = [];
	let isNeeds = false;
	const close = () => {
		const [first = ""] = ids;
		if (first.includes("@workspace:")) workspaces++;
		else graph.add(ids, takeName$2(first), version, needs);
	};
	for (const { indent, text, key, value } of readIndented(bytes)) if (indent === 0) {
		close();
		ids = text.replace(/:$/, "").replaceAll("\"", "").split(", ");
		[version, needs, isNeeds] = [
			"",
			[],
			false
		];
	} else if (indent === 2) {
		if (key === "version") version = value;
		isNeeds = key === "dependencies" || key === "optionalDependencies";
	} else if (isNeeds) needs.push(`${key}@${value}`);
	close();
	return workspaces > 1 ? void 0 : graph;
}
const takeName$2 = __name((id) => id.slice(0, Math.max(0, id.indexOf("@", 1))), "takeName");
//#endregion
//#region src/analyze/development/node-projects.ts
function listNodeProjects(files, roots) {
	const modules = [...roots].filter(([node, { ecosystem }]) => ecosystem.name === "npm" && files.isVisible(node));
	const count = (manager, folder, isDevelopment) => countModules(files, modules, {
		manager,
		folder,
		isDevelopment
	});
	return [
		...files.list("lock.yaml").flatMap(({ node, bytes }) => {
			const folder = files.getParent(files.getParent(node));
			const isDevelopment = parsePnpmLock(bytes);
			return isDevelopment === void 0 ? [] : [count("pnpm", folder, isDevelopment)];
		}),
		...files.list("yarn.lock").flatMap(({ node, bytes }) => {
			const folder = findOwnModules(files, node);
			const isDevelopment = folder && readYarn(files, files.getParent(node), bytes);
			return isDevelopment ? [count("yarn", folder, isDevelopment)] : [];
		}),
		...files.list("bun.lock").flatMap(({ node, bytes }) => {
			const folder = findOwnModules(files, node);
			const isDevelopment = folder && parseBunLock(bytes);
			return isDevelopment ? [count("bun", folder, isDevelopment)] : [];
		})
	];
}
function findOwnModules(files, lock) {
	const folder = files.find(files.getParent(lock), "node_modules");
	return folder !== void 0 && [".package-lock.json", ".pnpm/lock.yaml"].some((path) => files.find(folder, path)) ? void 0 : folder;
}
function readYarn(files, project, lock) {
	const text = files.read(project, "package.json");
	const manifest = text && parseNodeManifest(text);
	if (!manifest?.hasDevelopment || manifest.hasWorkspaces) return void 0;
	return parseYarnLock(lock)?.findDevelopment(manifest.runtime);
}
function countModules(files, modules, { manager, folder, isDevelopment }) {
	const nodes = [];
	let all = 0;
	for (const [node, { ecosystem, name }] of modules) {
		if (!files.isBelow(node, folder)) continue;
		all++;
		const holder = files.getParent(files.getParent(node));
		const place = name.startsWith("@") ? files.getParent(holder) : holder;
		const version = ecosystem.parseVersion(files.getName(node), files.getName(place));
		if (isDevelopment(name, manager === "pnpm" ? version : null)) nodes.push(node);
	}
	return {
		manager,
		nodes,
		count: nodes.length,
		all
	};
}
//#endregion
//#region src/analyze/filesystem/live-tree.ts
const LIVE = {
	absent: 0,
	folder: 1,
	file: 2,
	symlink: 3,
	special: 4
};
const NONE$2 = -1;
var LiveTree = class {
	what;
	#table;
	#firstChild;
	#next;
	#previous;
	constructor(table) {
		this.#table = table;
		this.what = new Uint8Array(table.count);
		this.#firstChild = new Int32Array(table.count).fill(NONE$2);
		this.#next = new Int32Array(table.count).fill(NONE$2);
		this.#previous = new Int32Array(table.count).fill(NONE$2);
		this.what[0] = LIVE.folder;
	}
	set(node, what) {
		if (this.what[node] === LIVE.absent) this.#link(node);
		this.what[node] = what;
	}
	remove(node) {
		this.#unlink(node);
		this.what[node] = LIVE.absent;
	}
	removeBelow(top, visit) {
		for (let at = top;;) {
			const child = this.#firstChild[at];
			if (child !== NONE$2) {
				at = child;
				continue;
			}
			if (at === top) return;
			visit(at);
			this.remove(at);
			at = this.#table.parent(at);
		}
	}
	forEachChild(folder, visit) {
		for (let child = this.#firstChild[folder]; child !== NONE$2;) {
			const next = this.#next[child];
			visit(child);
			child = next;
		}
	}
	#link(node) {
		const folder = this.#table.parent(node);
		const first = this.#firstChild[folder];
		this.#next[node] = first;
		this.#previous[node] = NONE$2;
		if (first !== NONE$2) this.#previous[first] = node;
		this.#firstChild[folder] = node;
	}
	#unlink(node) {
		const next = this.#next[node];
		const previous = this.#previous[node];
		if (previous === NONE$2) this.#firstChild[this.#table.parent(node)] = next;
		else this.#next[previous] = next;
		if (next !== NONE$2) this.#previous[next] = previous;
	}
};
//#endregion
//#region src/analyze/development/project-files.ts
const encoder$4 = new TextEncoder();
var ProjectFiles = class {
	#merged;
	#byName = new Map();
	#byNode = new Map();
	constructor(merged, databases) {
		this.#merged = merged;
		for (const file of databases) {
			const name = this.getName(file.node);
			const named = this.#byName.get(name);
			if (named === void 0) this.#byName.set(name, [file]);
			else named.push(file);
			this.#byNode.set(file.node, file.bytes);
		}
	}
	hasAny(names) {
		return names.some((name) => this.#byName.has(name));
	}
	list(name) {
		return this.#byName.get(name) ?? [];
	}
	getParent(node) {
		return this.#merged.table.parent(node);
	}
	getName(node) {
		return decodeName(this.#merged.table.name(node));
	}
	find(folder, path) {
		let node = folder;
		for (const name of path.split("/")) {
			const text = encoder$4.encode(name);
			node = this.#merged.table.find(node, text, 0, text.length);
			if (node < 0) return void 0;
		}
		return this.isVisible(node) ? node : void 0;
	}
	read(folder, path) {
		const node = this.find(folder, path);
		return node === void 0 ? void 0 : this.#byNode.get(node);
	}
	isVisible(node) {
		return this.#merged.filesystem.what[node] !== LIVE.absent;
	}
	isBelow(node, folder) {
		for (let at = node; at > 0; at = this.getParent(at)) if (at === folder) return true;
		return folder === 0;
	}
};
//#endregion
//#region src/analyze/development/python-requirement.ts
const normalizePythonName = (name) => name.toLowerCase().replaceAll(/[-_.]+/g, "-");
function parseRequirement(text) {
	const [, name, extras = ""] = REQUIREMENT.exec(text) ?? [];
	if (name === void 0) return void 0;
	const marker = text.includes(";") ? text.slice(text.indexOf(";") + 1) : "";
	const [, extra] = /\bextra\s*==\s*["']([\w.-]+)["']/.exec(marker) ?? [];
	return {
		name: normalizePythonName(name),
		extras: extras.split(",").map(normalizeExtra).filter(Boolean),
		...extra !== void 0 && { extra: normalizeExtra(extra) },
		hasMarker: marker.trim() !== ""
	};
}
const REQUIREMENT = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?/;
const normalizeExtra = (text) => normalizePythonName(text.trim());
//#endregion
//#region src/analyze/development/python-graph.ts
function parseMetadata(bytes) {
	let name = "";
	const needs = new Map();
	for (const line of splitLines(bytes)) {
		if (line === "") break;
		if (line.startsWith("Name: ")) name = normalizePythonName(line.slice(6).trim());
		if (!line.startsWith("Requires-Dist: ")) continue;
		const requirement = parseRequirement(line.slice(15));
		if (requirement === void 0) continue;
		const { extra = "" } = requirement;
		const list = needs.get(extra);
		if (list === void 0) needs.set(extra, [requirement]);
		else list.push(requirement);
	}
	return name === "" ? void 0 : {
		name,
		needs
	};
}
function findPythonDevelopment(packages, runtime, development) {
	const wanted = reach(packages, development);
	const others = [...packages.keys()].filter((name) => !wanted.has(name)).map((name) => ({
		name,
		extras: [],
		hasMarker: false
	}));
	const kept = reach(packages, [...runtime, ...others]);
	return new Set([...wanted].filter((name) => packages.has(name) && !kept.has(name)));
}
function reach(packages, roots) {
	const seen = new Set();
	const names = new Set();
	const open = [...roots];
	for (let at = open.pop(); at !== void 0; at = open.pop()) {
		const { name } = at;
		names.add(name);
		for (const extra of ["", ...at.extras]) {
			const key = `${name}[${extra}]`;
			if (seen.has(key)) continue;
			seen.add(key);
			for (const need of packages.get(name)?.needs.get(extra) ?? []) open.push(need);
		}
	}
	return names;
}
//#endregion
//#region src/analyze/development/groups.ts
const DEVELOPMENT = joinPattern("", "^(?:dev(?:el|elopment)?|tests?|testing|lint(?:ing|ers?)?|docs?|typing|types?", "|mypy|format(?:ting)?|style|qa|ci|pre-commit|debug|bench(?:marks?)?|coverage)$");
const isDevelopmentGroup = (name) => DEVELOPMENT.test(name.toLowerCase());
//#endregion
//#region src/analyze/development/toml-lines.ts
function* readTomlLines(bytes) {
	let table = "";
	let open;
	for (const line of splitLines(bytes)) {
		const text = line.trim();
		const header = open === void 0 ? HEADER.exec(text)?.[1] : void 0;
		if (header !== void 0) table = header.replaceAll(/["'\s]/g, "");
		if (header !== void 0 || text.startsWith("#")) continue;
		open ??= openValue(text);
		if (open === void 0) continue;
		const start = open.parts.length === 0 ? text.indexOf("=") + 1 : 0;
		const { code, depth } = readPart(text.slice(start));
		open.parts.push(code);
		open.depth += depth;
		if (open.depth > 0) continue;
		yield {
			table,
			key: open.key,
			value: open.parts.join(" ")
		};
		open = void 0;
	}
}
const HEADER = /^\[{1,2}([^[\]]+)\]{1,2}\s*(?:#.*)?$/;
function openValue(text) {
	const at = text.indexOf("=");
	const key = text.slice(0, Math.max(0, at)).trim().replaceAll(/["']/g, "");
	return key === "" ? void 0 : {
		key,
		parts: [],
		depth: 0
	};
}
function readPart(text) {
	let depth = 0;
	for (const { 0: token, index } of text.matchAll(TOKEN)) {
		if (token === "#") return {
			code: text.slice(0, index),
			depth
		};
		if (token === "[") depth++;
		else if (token === "]") depth--;
	}
	return {
		code: text,
		depth
	};
}
const TOKEN = /"(?:[^"\\]|\\.)*(?:"|\\?$)|'[^']*(?:'|$)|[[\]#]/g;
const listStrings = (value) => [...value.matchAll(/"((?:[^"\\]|\\.)*)(?:"|\\?$)|'([^']*)(?:'|$)/g)].map(([, a, b]) => a ?? b ?? "");
//#endregion
//#region src/analyze/development/python-manifest.ts
function parsePyproject(bytes) {
	const lists = {
		runtime: [],
		development: []
	};
	let isPoetry = false;
	for (const { table, key, value } of readTomlLines(bytes)) {
		const isOfPoetry = table.startsWith("tool.poetry");
		isPoetry ||= isOfPoetry;
		const group = findGroup(table, key);
		if (group === void 0) continue;
		const texts = isOfPoetry ? [toPoetry(key, value)] : listStrings(value);
		const list = lists[isDevelopmentGroup(group) ? "development" : "runtime"];
		for (const requirement of listRequirements(texts, group)) list.push(requirement);
	}
	return {
		...lists,
		isPoetry
	};
}
const listRequirements = (texts, group) => texts.flatMap((text) => {
	const requirement = parseRequirement(text);
	if (requirement === void 0 || requirement.name === "python") return [];
	return [group === "" ? requirement : {
		...requirement,
		hasMarker: true
	}];
});
function findGroup(table, key) {
	if (table === "project") return key === "dependencies" ? "" : void 0;
	if (table === "project.optional-dependencies" || table === "dependency-groups") return key;
	if (table === "tool.uv") return key === "dev-dependencies" ? "dev" : void 0;
	if (table === "tool.poetry.dependencies") return "";
	if (table === "tool.poetry.dev-dependencies") return "dev";
	return /^tool\.poetry\.group\.([\w-]+)\.dependencies$/.exec(table)?.[1];
}
function toPoetry(name, text) {
	const value = text.slice(0, LONGEST_BYTES);
	const [, extras] = /\bextras\s*=\s*(\[[^\]]*\])/.exec(value) ?? [];
	const isLimited = /\b(?:optional|markers|python|platform)\s*=/.test(value);
	return `${name}[${listStrings(extras ?? "").join(",")}]${isLimited ? "; optional" : ""}`;
}
function parseRequirements(bytes) {
	const found = [];
	for (const line of splitLines(bytes)) {
		const requirement = /^\s*[-#]/.test(line) ? void 0 : parseRequirement(line);
		if (requirement !== void 0) found.push(requirement);
	}
	return found;
}
//#endregion
//#region src/analyze/development/python.ts
function listPython(files, packages) {
	const projects = listProjects(files);
	if (projects.length === 0) return [];
	return listFolders(files, packages).flatMap(({ metadata, owners }) => {
		const runtime = projects.flatMap((project) => project.runtime);
		return projects.map(({ manager, ...project }) => {
			const names = project.runtime.every(({ name, hasMarker }) => hasMarker || metadata.has(name)) ? findPythonDevelopment(metadata, runtime, project.development) : new Set();
			const found = new Set([...names].flatMap((name) => TOOLS.has(name) ? [] : owners.get(name) ?? []));
			return {
				manager,
				owners: found,
				count: found.size,
				all: owners.size
			};
		});
	});
}
const TOOLS = new Set([
	"pip",
	"setuptools",
	"wheel"
]);
function listProjects(files) {
	const projects = new Map();
	for (const { node, bytes } of files.list("pyproject.toml")) {
		const folder = files.getParent(node);
		const { isPoetry, ...lists } = parsePyproject(bytes);
		const isUv = files.find(folder, "uv.lock") !== void 0;
		projects.set(folder, {
			manager: isUv ? "uv" : isPoetry ? "poetry" : "pip",
			...lists
		});
	}
	for (const [paths, kind] of LISTS) for (const { folder, bytes } of paths.flatMap((path) => findLists$1(files, path))) {
		const known = projects.get(folder) ?? {
			manager: "pip",
			runtime: [],
			development: []
		};
		projects.set(folder, {
			...known,
			[kind]: [...known[kind], ...parseRequirements(bytes)]
		});
	}
	return [...projects.values()].filter(({ runtime, development }) => runtime.length > 0 && development.length > 0);
}
const LISTS = [[PYTHON_RUNTIME_LISTS, "runtime"], [PYTHON_DEVELOPMENT_LISTS, "development"]];
function findLists$1(files, path) {
	const [name = "", parent] = path.split("/").reverse();
	return files.list(name).flatMap(({ node, bytes }) => {
		const holder = files.getParent(node);
		if (parent === void 0) return [{
			folder: holder,
			bytes
		}];
		return files.getName(holder) === parent ? [{
			folder: files.getParent(holder),
			bytes
		}] : [];
	});
}
__name(findLists$1, "findLists");
function listFolders(files, { list }) {
	const folders = new Map();
	const open = (folder) => {
		const found = folders.get(folder) ?? {
			metadata: new Map(),
			owners: new Map()
		};
		folders.set(folder, found);
		return found;
	};
	for (const { node, bytes } of files.list("METADATA")) {
		const one = parseMetadata(bytes);
		const folder = files.getParent(files.getParent(node));
		if (one !== void 0) open(folder).metadata.set(one.name, one);
	}
	list.forEach(({ name, folder }, index) => {
		if (folder !== void 0) open(folder).owners.set(normalizePythonName(name), index);
	});
	return [...folders.values()].filter(({ metadata, owners }) => [...owners.keys()].every((name) => metadata.has(name)));
}
//#endregion
//#region src/analyze/development/bundler.ts
function parseBundle(gemfile, lock) {
	const development = listDevelopmentGems(gemfile);
	if (development.size === 0) return void 0;
	const { graph, roots } = parseGemfileLock(lock);
	return graph.findDevelopment(roots.filter((name) => !development.has(name)));
}
function parseGemfileLock(bytes) {
	const gems = new Map();
	const roots = [];
	let needs = [];
	let isRoots = false;
	for (const line of splitLines(bytes)) {
		if (/^[A-Z]/.test(line)) isRoots = line === "DEPENDENCIES";
		const [, spaces, name = "", version = ""] = GEM.exec(line) ?? [];
		if (spaces === "  " && isRoots) roots.push(name);
		else if (spaces === "    ") {
			needs = gems.get(name)?.needs ?? [];
			gems.set(name, {
				version: cutPlatform(version),
				needs
			});
		} else if (spaces === "      ") needs.push(name);
	}
	const graph = new DependencyGraph();
	for (const [name, gem] of gems) graph.add([name], name, gem.version, gem.needs);
	return {
		graph,
		roots
	};
}
const cutPlatform = (version) => version.split("-", 1)[0] ?? "";
const GEM = /^( {2,6})([A-Za-z0-9_.-]+)!?(?: \(([^)]*)\))?/;
function listDevelopmentGems(bytes) {
	const development = new Set();
	const runtime = new Set();
	const blocks = [];
	for (const line of splitLines(bytes)) {
		const code = line.replace(/(?:^|\s)#.*$/, "").trim();
		const isInside = blocks.at(-1) ?? false;
		if (code === "end") blocks.pop();
		else if (BLOCK.test(code)) blocks.push(isInside || isDevelopmentBlock(code));
		const [, name] = /^gem[\s(]+["']([\w.-]+)["']/.exec(code) ?? [];
		if (name === void 0) continue;
		const [, groups = ""] = /\bgroups?(?::|["']?\s*=>)\s*(.*)$/.exec(code) ?? [];
		(isInside || areForDevelopment(groups) ? development : runtime).add(name);
	}
	for (const name of runtime) development.delete(name);
	return development;
}
const BLOCK = /\bdo(?:\s*\|[^|]*\|)?$|^(?:if|unless|case|begin|def|while)\b/;
const isDevelopmentBlock = (code) => code.startsWith("group") && areForDevelopment(code);
function areForDevelopment(code) {
	const groups = [...code.matchAll(/(?::|["'])(\w+)|%i\[([\w ]*)\]/g)].flatMap(([, one, more]) => one === void 0 ? (more ?? "").split(" ") : [one]);
	return groups.length > 0 && groups.every(isDevelopmentGroup);
}
//#endregion
//#region src/analyze/development/ruby.ts
function listGems(files, roots) {
	const [lock, ...others] = files.list("Gemfile.lock");
	if (lock === void 0 || others.length > 0) return [];
	const gemfile = files.read(files.getParent(lock.node), "Gemfile");
	const isDevelopment = gemfile && parseBundle(gemfile, lock.bytes);
	if (!isDevelopment) return [];
	const gems = [...roots].filter(([node, { ecosystem }]) => ecosystem.name === "gem" && files.isVisible(node));
	const nodes = gems.flatMap(([node, { name }]) => {
		const version = files.getName(node).slice(name.length + 1);
		return isDevelopment(name, cutPlatform(version)) ? [node] : [];
	});
	return [{
		manager: "bundler",
		nodes,
		count: nodes.length,
		all: gems.length
	}];
}
//#endregion
//#region src/analyze/development/list-development.ts
function listDevelopment(merged, databases, { modules, packages }) {
	const files = new ProjectFiles(merged, databases);
	const roots = files.hasAny([
		"yarn.lock",
		"bun.lock",
		"lock.yaml",
		"Gemfile.lock"
	]) ? findPackages(merged.table).roots : new Map();
	return joinManagers([
		toNpm(modules),
		...listNodeProjects(files, roots),
		...listPython(files, packages),
		...listGems(files, roots),
		...listComposer(files)
	]);
}
function toNpm(modules) {
	const nodes = [...modules].flatMap(([node, { isDevelopment }]) => isDevelopment ? [node] : []);
	return {
		manager: "npm",
		nodes,
		count: nodes.length,
		all: modules.size
	};
}
function joinManagers(found) {
	const joined = new Map();
	for (const { manager, count, all, nodes = [], owners = new Set() } of found) {
		if (count === 0) continue;
		const known = joined.get(manager);
		joined.set(manager, {
			manager,
			count: count + (known?.count ?? 0),
			all: all + (known?.all ?? 0),
			nodes: [...known?.nodes ?? [], ...nodes],
			owners: new Set([...known?.owners ?? [], ...owners])
		});
	}
	return [...joined.values()];
}
//#endregion
//#region src/analyze/dive/layer-tree.ts
const IMPLIED$1 = -1;
const S_IFDIR = 16384;
var LayerTree = class {
	#table;
	#roles;
	#layer;
	#load = 0;
	#loadOf;
	#loadOfChild;
	#entry;
	#nodes;
	#count = 0;
	constructor(table, roles) {
		this.#table = table;
		this.#roles = roles;
		this.#loadOf = new Int32Array(table.count);
		this.#loadOfChild = new Int32Array(table.count);
		this.#entry = new Int32Array(table.count);
		this.#nodes = new Int32Array(table.count);
	}
	load(layer) {
		this.#layer = layer;
		this.#load++;
		this.#count = 0;
		for (let i = 0; i < layer.entries.count; i++) {
			const node = layer.nodes[i];
			const seen = this.#roles.findSeenPart(node);
			this.#include(seen);
			if (seen === node) this.#entry[node] = i;
		}
	}
	get nodes() {
		return this.#nodes.subarray(0, this.#count);
	}
	isLeaf(node) {
		return this.#loadOfChild[node] !== this.#load;
	}
	getSizeBytes(node) {
		const entry = this.#entry[node];
		return entry === IMPLIED$1 ? 0 : this.#layer?.entries.sizeBytes[entry];
	}
	isFolder(node) {
		const entry = this.#entry[node];
		if (entry === IMPLIED$1 || this.#layer === void 0) return false;
		const { kind, mode } = this.#layer.entries;
		return kind[entry] === KIND.directory || (mode[entry] & -4096) === S_IFDIR;
	}
	#include(node) {
		const first = this.#count;
		for (let at = node; at !== 0 && this.#loadOf[at] !== this.#load; at = this.#table.parent(at)) {
			this.#loadOf[at] = this.#load;
			this.#loadOfChild[this.#table.parent(at)] = this.#load;
			this.#entry[at] = IMPLIED$1;
			this.#nodes[this.#count++] = at;
		}
		if (this.#count - first > 1) this.#nodes.subarray(first, this.#count).reverse();
	}
};
//#endregion
//#region src/analyze/dive/path-records.ts
var PathRecords = class {
	#roles;
	#count;
	#bytes;
	#smallestBytes;
	#begun = new Set();
	#sumBytes = 0;
	#sumOfSmallest = 0;
	#wastedBytes = 0;
	constructor(roles) {
		this.#roles = roles;
		this.#count = new Int32Array(roles.recordCount);
		this.#bytes = new Float64Array(roles.recordCount);
		this.#smallestBytes = new Float64Array(roles.recordCount);
	}
	add(node, sizeBytes) {
		const record = this.#roles.getRecord(node);
		const count = this.#count[record];
		const smallest = count === 0 ? 0 : this.#smallestBytes[record];
		if (count === 0 || sizeBytes < smallest) {
			this.#smallestBytes[record] = sizeBytes;
			this.#sumOfSmallest += sizeBytes - smallest;
		}
		if (count > 0) this.#wastedBytes += count === 1 ? this.#bytes[record] + sizeBytes : sizeBytes;
		this.#sumBytes += sizeBytes;
		this.#bytes[record] = this.#bytes[record] + sizeBytes;
		this.#count[record] = count + 1;
	}
	begin(node) {
		this.#begun.add(this.#roles.getRecord(node));
	}
	get sumBytes() {
		return this.#sumBytes;
	}
	get wastedBytes() {
		return this.#wastedBytes;
	}
	get efficiencyRatio() {
		if (this.#sumBytes === 0) return 1;
		const onlyBegun = [...this.#begun].filter((record) => this.#count[record] === 0).length;
		return (this.#sumOfSmallest - onlyBegun) / this.#sumBytes;
	}
	listInefficientPaths(limit) {
		if (limit === 0) return [];
		const paths = [];
		this.#count.forEach((count, record) => {
			if (count > 1) paths.push({
				node: this.#roles.getNode(record),
				count,
				bytes: this.#bytes[record]
			});
		});
		return paths.sort((a, b) => b.bytes - a.bytes || a.node - b.node).slice(0, limit);
	}
};
//#endregion
//#region src/analyze/dive/path-roles.ts
const WHITEOUT = new TextEncoder().encode(".wh.");
const DROPPED_PREFIX = new TextEncoder().encode(".wh..wh..");
const DROPPED = -1;
var PathRoles = class {
	#table;
	#pathCount;
	#record;
	#whiteoutsOfNothing = [];
	constructor(table) {
		this.#table = table;
		this.#pathCount = table.count;
		this.#record = new Int32Array(table.count);
		for (let node = 1; node < table.count; node++) this.#record[node] = this.#findRecord(node);
	}
	get recordCount() {
		return this.#pathCount + this.#whiteoutsOfNothing.length;
	}
	isWhiteout(node) {
		const record = this.#record[node];
		return record !== node && record !== DROPPED;
	}
	getRecord(node) {
		return this.#record[node];
	}
	getNode(record) {
		return record < this.#pathCount ? record : this.#whiteoutsOfNothing[record - this.#pathCount];
	}
	getTarget(whiteout) {
		if (this.#table.nameLength(whiteout) === WHITEOUT.length) return this.#table.parent(whiteout);
		const record = this.#record[whiteout];
		return record < this.#pathCount ? record : -1;
	}
	findSeenPart(node) {
		let at = node;
		while (this.#record[at] === DROPPED) at = this.#table.parent(at);
		return at;
	}
	#findRecord(node) {
		const table = this.#table;
		const parent = table.parent(node);
		if (this.#record[parent] === DROPPED) return DROPPED;
		if (!startsWith(table, node, WHITEOUT)) return node;
		if (startsWith(table, node, DROPPED_PREFIX)) return DROPPED;
		const name = table.name(node);
		const target = table.find(parent, name, WHITEOUT.length, name.length);
		return target >= 0 ? target : this.#pathCount + this.#whiteoutsOfNothing.push(node) - 1;
	}
};
//#endregion
//#region src/analyze/dive/stacked-tree.ts
var StackedTree = class {
	#table;
	#births = 1;
	#birth;
	#parentBirth;
	#ownBytes;
	#totalBytes;
	#isFolder;
	constructor(table) {
		this.#table = table;
		this.#birth = new Int32Array(table.count);
		this.#parentBirth = new Int32Array(table.count);
		this.#ownBytes = new Float64Array(table.count);
		this.#totalBytes = new Float64Array(table.count);
		this.#isFolder = new Uint8Array(table.count);
		this.#birth[0] = this.#births;
	}
	has(node) {
		if (node === -1) return false;
		for (let at = node; at !== 0; at = this.#table.parent(at)) if (!this.#isAttached(at)) return false;
		return true;
	}
	getRemovableBytes(node) {
		return this.#isFolder[node] === 1 ? this.#totalBytes[node] : 0;
	}
	attach(node) {
		if (this.#isAttached(node)) return;
		this.#parentBirth[node] = this.#birth[this.#table.parent(node)];
		this.#birth[node] = ++this.#births;
		this.#ownBytes[node] = 0;
		this.#totalBytes[node] = 0;
		this.#isFolder[node] = 0;
	}
	put(node, sizeBytes, isFolder) {
		this.attach(node);
		this.#addToTotals(node, sizeBytes - this.#ownBytes[node]);
		this.#ownBytes[node] = sizeBytes;
		this.#isFolder[node] = isFolder ? 1 : 0;
	}
	remove(node) {
		if (node === 0 || !this.has(node)) return;
		this.#addToTotals(this.#table.parent(node), -this.#totalBytes[node]);
		this.#parentBirth[node] = 0;
	}
	#isAttached(node) {
		return this.#parentBirth[node] === this.#birth[this.#table.parent(node)];
	}
	#addToTotals(node, bytes) {
		if (bytes === 0) return;
		for (let at = node; at !== 0; at = this.#table.parent(at)) this.#totalBytes[at] = this.#totalBytes[at] + bytes;
	}
};
//#endregion
//#region src/analyze/dive/visit-order.ts
function createVisitTest(table, leaf) {
	const turns = new Map();
	for (let at = leaf; at !== 0; at = table.parent(at)) turns.set(table.parent(at), at);
	return (other) => {
		for (let at = other;; at = table.parent(at)) {
			const turn = turns.get(table.parent(at));
			if (turn !== void 0) return compareNames(table, at, turn) < 0;
		}
	};
}
function sortByVisit(table, nodes) {
	const children = new Map();
	for (const node of nodes) {
		const siblings = children.get(table.parent(node));
		if (siblings === void 0) children.set(table.parent(node), [node]);
		else siblings.push(node);
	}
	const backwards = [];
	for (const pending = [0]; pending.length > 0;) {
		const node = pending.pop();
		if (node !== 0) backwards.push(node);
		for (const child of (children.get(node) ?? []).sort((a, b) => compareNames(table, a, b))) pending.push(child);
	}
	return backwards.reverse();
}
//#endregion
//#region src/analyze/dive/stacking.ts
function copyLayer(stack, tree) {
	for (const node of tree.nodes) stack.put(node, tree.getSizeBytes(node), tree.isFolder(node));
}
function stackLayer(stack, tree, roles, table) {
	const whiteouts = tree.nodes.filter((node) => roles.isWhiteout(node));
	const isOdd = (node) => !tree.isLeaf(node) || roles.getTarget(node) === table.parent(node);
	if (whiteouts.some(isOdd)) {
		stackInOrder(stack, tree, roles, table);
		return;
	}
	for (const node of whiteouts) if (isVisitedFirst(node)) stack.remove(roles.getTarget(node));
	for (const node of tree.nodes) if (!roles.isWhiteout(node)) stack.put(node, tree.getSizeBytes(node), tree.isFolder(node));
	for (const node of whiteouts) if (!isVisitedFirst(node)) stack.remove(roles.getTarget(node));
	function isVisitedFirst(whiteout) {
		const target = roles.getTarget(whiteout);
		return target !== -1 && compareNames(table, whiteout, target) < 0;
	}
}
function stackInOrder(stack, tree, roles, table) {
	const present = new Set();
	for (const node of sortByVisit(table, tree.nodes)) if (roles.isWhiteout(node)) {
		stack.remove(roles.getTarget(node));
		present.clear();
	} else {
		attachFolders(node);
		stack.put(node, tree.getSizeBytes(node), tree.isFolder(node));
	}
	function attachFolders(node) {
		const missing = [];
		for (let at = node; at !== 0 && !present.has(at); at = table.parent(at)) missing.push(at);
		for (const at of missing.reverse()) {
			stack.attach(at);
			present.add(at);
		}
	}
}
//#endregion
//#region src/analyze/dive/record-layers.ts
function recordLayers(table, layers) {
	const roles = new PathRoles(table);
	const accounting = {
		table,
		roles,
		tree: new LayerTree(table, roles),
		stack: new StackedTree(table),
		records: new PathRecords(roles)
	};
	const lastWithWhiteouts = layers.findLastIndex((layer) => hasWhiteouts(layer, roles));
	layers.forEach((layer, index) => {
		accounting.tree.load(layer);
		if (index === 0 && lastWithWhiteouts >= 0) copyLayer(accounting.stack, accounting.tree);
		recordLeaves(accounting);
		if (index < lastWithWhiteouts) stackLayer(accounting.stack, accounting.tree, roles, table);
	});
	return accounting.records;
}
function hasWhiteouts({ nodes }, roles) {
	return nodes.some((node) => roles.isWhiteout(roles.findSeenPart(node)));
}
function recordLeaves({ table, roles, tree, stack, records }) {
	const failed = findFirstFailing(table, roles, tree, stack);
	const isReached = failed === void 0 ? void 0 : createVisitTest(table, failed);
	if (failed !== void 0) records.begin(failed);
	const { nodes } = tree;
	for (let i = 0; i < nodes.length; i++) {
		const node = nodes[i];
		if (!tree.isLeaf(node) || isReached?.(node) === false) continue;
		const isWhiteout = roles.isWhiteout(node);
		records.add(node, isWhiteout ? stack.getRemovableBytes(roles.getTarget(node)) : tree.getSizeBytes(node));
	}
}
function findFirstFailing(table, roles, tree, stack) {
	let first;
	let isBefore;
	const { nodes } = tree;
	for (let i = 0; i < nodes.length; i++) {
		const node = nodes[i];
		if (!roles.isWhiteout(node) || !tree.isLeaf(node) || stack.has(roles.getTarget(node))) continue;
		if (isBefore?.(node) === false) continue;
		first = node;
		isBefore = createVisitTest(table, node);
	}
	return first;
}
//#endregion
//#region src/analyze/dive/account.ts
const SLASH$4 = 47;
function computeDiveAccount(table, layers, { maxInefficientPaths = 0 } = {}) {
	const layerBytes = layers.map(sumSizes);
	const imageBytes = checkExactSum(layerBytes.reduce((sum, bytes) => sum + bytes, 0));
	const records = recordLayers(table, layers);
	checkExactSum(records.sumBytes);
	return {
		imageBytes,
		layerBytes,
		efficiencyRatio: records.efficiencyRatio,
		...computeUserWasted(records.wastedBytes, imageBytes - (layerBytes[0] ?? 0)),
		inefficientPaths: records.listInefficientPaths(maxInefficientPaths)
	};
}
function computeUserWasted(wastedBytes, userBytes) {
	if (userBytes > 0) return {
		wastedBytes,
		userWastedRatio: wastedBytes / userBytes,
		diveUserWasted: "number"
	};
	return {
		wastedBytes,
		userWastedRatio: null,
		diveUserWasted: wastedBytes > 0 ? "Infinity" : "NaN"
	};
}
function sumSizes({ entries, nodes }) {
	let sum = 0;
	for (let i = 0; i < entries.count; i++) if (nodes[i] !== 0 || isAbsolute$1(entries, i)) sum += entries.sizeBytes[i];
	return sum;
}
function isAbsolute$1({ text, bounds }, entry) {
	const start = bounds[2 * entry];
	return start < bounds[2 * entry + 1] && text[start] === SLASH$4;
}
__name(isAbsolute$1, "isAbsolute");
function checkExactSum(bytes) {
	if (bytes <= Number.MAX_SAFE_INTEGER) return bytes;
	throw new GateError("LIMIT_EXCEEDED", "the sizes in its layers add up to more than 9 PB, the limit for exact sums", { fix: "check how this image was made: no real image is this large" });
}
//#endregion
//#region src/analyze/instruction/shell.ts
const UNIX_SHELLS = [
	"sh",
	"bash",
	"ash",
	"dash",
	"zsh",
	"ksh"
];
const WINDOWS_SHELLS = [
	"cmd",
	"cmd.exe",
	"powershell",
	"powershell.exe",
	"pwsh",
	"pwsh.exe"
];
const OPTION = /^[-/]|^(?:pipefail|errexit|nounset|Bypass|RemoteSigned|Unrestricted)$/i;
const COMMAND_OPTION = /^(?:-[a-z]*c|\/c|-command)$/i;
const MAX_OPTIONS = 8;
function findCommandStart(words, start) {
	if (!isShell$1(words[start] ?? "")) return -1;
	for (let i = start + 1; i < words.length && i <= start + MAX_OPTIONS; i++) {
		const word = words[i];
		if (COMMAND_OPTION.test(word)) return i + 1;
		if (!OPTION.test(word)) return -1;
	}
	return -1;
}
function isShell$1(word) {
	if (word.startsWith("/")) return UNIX_SHELLS.includes(word.slice(word.lastIndexOf("/") + 1));
	return WINDOWS_SHELLS.includes(word.slice(word.lastIndexOf("\\") + 1).toLowerCase());
}
__name(isShell$1, "isShell");
//#endregion
//#region src/analyze/instruction/build-args.ts
const MIN_LENGTH = 4;
const MAX_MASKED = 256;
function maskBuildArgs(line) {
	const words = line.split(" ");
	if (!/^\|\d{1,9}$/.test(words[0])) return void 0;
	const shells = words.flatMap((_, i) => findCommandStart(words, i) < 0 ? [] : [i]);
	const last = shells.at(-1);
	if (last === void 0) return "…";
	const args = words.slice(1, last);
	const isPlain = shells.length === 1 && hasCount(args, Number(words[0].slice(1)));
	const secrets = sortLongestFirst(isPlain ? joinValues(args) : args.flatMap((word, i) => listPieces(word, args[i + 1])));
	if (secrets.length > MAX_MASKED) return "…";
	const command = maskAll(words.slice(findCommandStart(words, last)).join(" "), secrets);
	return shells.length === 1 ? command : `… ${command}`;
}
const startsArgument = (word) => word.indexOf("=") > 0;
function hasCount(words, count) {
	return words.filter(startsArgument).length === count && (words.length === 0 || startsArgument(words[0]));
}
function joinValues(words) {
	const values = [];
	for (const word of words) if (startsArgument(word)) values.push(cutKey(word));
	else values.push(`${values.pop()} ${word}`);
	return values.map((value) => value.trim()).filter(isLong);
}
function listPieces(word, next) {
	const starts = [word, cutKey(word)].filter((start) => start !== "");
	const pairs = next === void 0 ? [] : starts.map((start) => `${start} ${next}`);
	return [...starts.filter(isLong), ...pairs];
}
const isLong = (piece) => piece.length >= MIN_LENGTH;
const sortLongestFirst = (secrets) => [...new Set(secrets)].sort((a, b) => b.length - a.length);
const cutKey = (word) => word.slice(word.indexOf("=") + 1);
function maskAll(text, secrets) {
	let masked = text;
	for (const secret of secrets) masked = masked.replaceAll(secret, "***");
	return masked;
}
//#endregion
//#region src/analyze/instruction/instruction.ts
const MAX_READ = 1 << 18;
const MAX_KEPT = 65536;
const NO_OPERATION = "#(nop) ";
function formatInstruction(createdBy) {
	const text = (createdBy ?? "").slice(0, MAX_READ);
	const bare = markHeredoc(stripBuilderWords(joinLines(text).replace(/ # buildkit$/, "")), text);
	const instruction = shortenHashes(maskSecrets(maskDeclared(bare)));
	if (instruction === "") return null;
	return instruction.length <= MAX_KEPT ? instruction : instruction.slice(0, MAX_KEPT) + "…";
}
const joinLines = (text) => text.replaceAll(/\s+/g, " ").trim();
function markHeredoc(instruction, createdBy) {
	if (!instruction.startsWith("RUN ") || instruction.includes("<<")) return instruction;
	const text = createdBy.trimEnd();
	return text.endsWith(BUILDKIT) && BROKEN.test(text.slice(0, -BUILDKIT.length).trim()) ? `RUN <<EOF ${instruction.slice(4)}` : instruction;
}
const BUILDKIT = "# buildkit";
const BROKEN = /[^\\\s][^\S\n]*\n/;
function stripBuilderWords(line) {
	const command = line.startsWith("RUN ") ? line.slice(4) : line;
	const bare = maskBuildArgs(command) ?? stripShell(command);
	if (bare === void 0) return line;
	return bare.startsWith(NO_OPERATION) ? bare.slice(7) : `RUN ${bare}`;
}
function stripShell(command) {
	const words = command.split(" ");
	const start = findCommandStart(words, 0);
	return start < 0 ? void 0 : words.slice(start).join(" ");
}
function maskDeclared(instruction) {
	const at = instruction.indexOf("=");
	return instruction.startsWith("ARG ") && at > 0 ? `${instruction.slice(0, at + 1)}***` : instruction;
}
const shortenHashes = (text) => text.replaceAll(/\b(file|dir|multi):[0-9a-f]{16,}/g, `$1:…`);
//#endregion
//#region src/analyze/pull-bytes.ts
function computePullBytes({ layers, configBytes, storedBytesAre }) {
	const blobs = new Map();
	for (const [index, { digest, diffId, storedBytes }] of layers.entries()) {
		if (storedBytes === null) return null;
		blobs.set(digest ?? diffId ?? String(index), storedBytes);
	}
	if (configBytes === null || storedBytesAre === null) return null;
	return [...blobs.values()].reduce((sum, bytes) => sum + bytes, configBytes);
}
//#endregion
//#region src/analyze/secret-variables.ts
function listSecretVariables({ base, env = [], origins }) {
	const set = listHistoryVariables(origins?.history ?? []);
	const known = new Set(set.map(({ name }) => name));
	const started = env.map((text) => cutAt(text, "=")).filter(([name]) => !known.has(name));
	const own = [...set.filter(({ layer }) => base === void 0 || layer >= base.layerCount), ...started.map(([name, value]) => ({
		by: "ENV",
		name,
		value,
		layer: -1
	}))];
	const found = new Map();
	for (const { by, name, value, layer } of own) if (!found.has(name) && isSecret(name, value)) found.set(name, {
		name,
		by,
		layer: layer < 0 ? null : layer
	});
	return [...found.values()];
}
function listHistoryVariables(history) {
	let layer = -1;
	return history.flatMap(({ createdBy, isEmpty }) => {
		if (!isEmpty) layer++;
		const at = layer;
		return readVariables(createdBy).map((variable) => ({
			...variable,
			layer: at
		}));
	});
}
const isSecret = (name, value) => /^[A-Za-z_][\w.-]{0,127}$/.test(name) && (isSecretName(name) && isSecretValue(value) || hasSecretShape(value));
const hasSecretShape = (value) => maskSecrets(`X=${value}`) !== `X=${value}`;
function readVariables(createdBy) {
	const text = createdBy.slice(0, MOST_CHARACTERS$4).replace(/^\S*sh -c #\(nop\)\s+/, "");
	const [, verb, rest = ""] = /^(ENV|ARG)\s+(.*)$/s.exec(text) ?? [];
	if (verb === "ENV" || verb === "ARG") return readPairs(rest).map((pair) => ({
		by: verb,
		...pair
	}));
	const [, count, args = ""] = /^(?:RUN )?\|(\d{1,4}) (.*?)\S*sh -c /s.exec(text) ?? [];
	return readPairs(args).slice(0, Number(count ?? 0)).map((pair) => ({
		by: "ARG",
		...pair
	}));
}
const MOST_CHARACTERS$4 = 32768;
const readPairs = (text) => [...text.matchAll(/([A-Za-z_][\w.-]*)=("[^"]*"|'[^']*'|\S*)/g)].map(([, name = "", value = ""]) => ({
	name,
	value: value.replace(/^(["'])(.*)\1$/s, "$2")
}));
function cutAt(text, separator) {
	const at = text.indexOf(separator);
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
//#endregion
//#region src/analyze/document-facts.ts
function describeDocuments(image, lines = []) {
	const { name, source, platform, manifestDigest, configDigest, readBy, layers, base } = image;
	const measures = {
		...UNREAD,
		layerCount: layers.length,
		pullBytes: computePullBytes(image)
	};
	const secretVariables = listSecretVariables(image);
	const unread = Object.entries(measures).filter(([, value]) => value === null);
	return {
		key: {
			name,
			platform: formatPlatform(platform)
		},
		source,
		manifestDigest,
		configDigest,
		readBy,
		measures,
		unmeasured: Object.fromEntries(unread.map(([measure]) => [measure, REASON])),
		pullBytesAre: measures.pullBytes === null ? null : image.storedBytesAre,
		...base && { base },
		...secretVariables.length > 0 && { secretVariables },
		layers: layers.map(({ diffId, digest, storedBytes, mediaType }, index) => {
			const dockerfile = lines[index];
			const compression = image.storedBytesAre === "exact" && mediaType !== null ? parseCompression(mediaType) : void 0;
			return {
				index,
				diffId,
				digest,
				storedBytes,
				...compression && compression !== "gzip" && { compression },
				instruction: formatInstruction(image.createdBy[index] ?? null),
				...dockerfile && { dockerfile }
			};
		})
	};
}
const UNREAD = {
	imageBytes: null,
	layerBytes: null,
	fileCount: null,
	contentBytes: null,
	visibleBytes: null,
	reclaimableBytes: null,
	visibleRatio: null,
	efficiencyRatio: null,
	wastedBytes: null,
	userWastedRatio: null
};
const REASON = "its layers were not read, because no rule needed them: measure the image again with this budget";
//#endregion
//#region src/analyze/filesystem/entry-numbers.ts
function numberEntries(layers) {
	const first = [];
	let count = 0;
	for (const layer of layers) {
		first.push(count);
		count += layer.count;
	}
	return {
		count,
		first,
		locate: (entry) => {
			const layer = findLastAtMost(first, entry);
			return {
				layer,
				entry: entry - first[layer]
			};
		}
	};
}
function findLastAtMost(ascending, limit) {
	let low = 0;
	let high = ascending.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (ascending[middle] <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}
//#endregion
//#region src/analyze/filesystem/ledger.ts
const FATE = {
	visible: 0,
	deleted: 1,
	overwritten: 2,
	metadata: 3
};
var Ledger = class {
	numbers;
	fate;
	hiddenInLayer;
	hiddenAt;
	pairs = [];
	uncomparable = 0;
	#layers;
	#nodes;
	#nameCount;
	constructor(layers, nodes) {
		this.#layers = layers;
		this.#nodes = nodes;
		this.numbers = numberEntries(layers);
		this.fate = new Uint8Array(this.numbers.count);
		this.hiddenInLayer = new Int32Array(this.numbers.count);
		this.hiddenAt = new Int32Array(this.numbers.count);
		this.#nameCount = new Int32Array(this.numbers.count);
	}
	addName(inode) {
		this.#nameCount[inode] = this.#nameCount[inode] + 1;
	}
	dropName(inode, node, by) {
		const left = this.#nameCount[inode] - 1;
		this.#nameCount[inode] = left;
		if (left > 0) return;
		const home = this.#getNode(this.numbers.locate(inode));
		this.#hide(inode, by.newInode === -1 ? FATE.deleted : this.#replaceBody(inode, by.newInode), by.layer);
		this.hiddenAt[inode] = home === node ? by.top : home;
	}
	addUnseen(entry, node, layer) {
		this.#hide(entry, FATE.deleted, layer);
		this.hiddenAt[entry] = node;
	}
	#hide(inode, fate, layer) {
		this.fate[inode] = fate;
		this.hiddenInLayer[inode] = layer;
	}
	#replaceBody(oldInode, newInode) {
		const a = this.numbers.locate(oldInode);
		const b = this.numbers.locate(newInode);
		const old = this.#getColumns(a);
		const now = this.#getColumns(b);
		if (old.sizeBytes[a.entry] !== now.sizeBytes[b.entry]) return FATE.overwritten;
		if (old === now && a.entry === b.entry || old.sizeBytes[a.entry] === 0) return FATE.metadata;
		if (old.isSparse[a.entry] === 1 || now.isSparse[b.entry] === 1) this.uncomparable++;
		else this.pairs.push({
			a,
			b
		});
		return FATE.overwritten;
	}
	#getColumns(ref) {
		return this.#layers[ref.layer];
	}
	#getNode(ref) {
		return this.#nodes[ref.layer][ref.entry];
	}
};
//#endregion
//#region src/analyze/metadata-changes.ts
const NONE$1 = -1;
const UNCHANGED = -2;
const PERMISSIONS$1 = 4095;
function listMetadataChanges({ layers, nodes, table }) {
	const lastLayer = new Int32Array(table.count).fill(NONE$1);
	const lastEntry = new Int32Array(table.count);
	const firstLayer = new Int32Array(table.count).fill(NONE$1);
	const findMaker = (entries, entry, node) => {
		const before = lastLayer[node];
		if (before === NONE$1) return -1;
		const old = layers[before];
		const isSame = hasSameMetadata(old, lastEntry[node], entries, entry);
		if (hasBytes(entries, entry) || isSame) return UNCHANGED;
		return (entries.kind[entry] === KIND.directory ? firstLayer : lastLayer)[node];
	};
	return layers.map((entries, layer) => {
		const found = new Set();
		nodes[layer].forEach((node, entry) => {
			if (node === 0) return;
			const maker = findMaker(entries, entry, node);
			if (maker !== UNCHANGED) found.add(maker);
			if (lastLayer[node] === NONE$1) firstLayer[node] = layer;
			lastLayer[node] = layer;
			lastEntry[node] = entry;
		});
		return found;
	});
}
const hasBytes = ({ kind, sizeBytes }, entry) => isFileBody(kind[entry]) && sizeBytes[entry] > 0;
const hasSameMetadata = (old, oldEntry, now, entry) => ((old.mode[oldEntry] ^ now.mode[entry]) & PERMISSIONS$1) === 0 && old.uid[oldEntry] === now.uid[entry] && old.gid[oldEntry] === now.gid[entry];
//#endregion
//#region src/analyze/evidence.ts
const NO_BODY = -1;
function collectEvidence(merged, fates, sums, { modules, packages, development, kept, ...known }, same) {
	const { table, layers, filesystem } = merged;
	const { hiddenAt } = filesystem.ledger;
	const bodies = listBodies(merged, fates);
	return {
		layerCount: layers.length,
		paths: table,
		bodies,
		modules,
		...listContents(merged, kept, bodies),
		packages,
		development,
		copyOf: findCopies(merged, same, bodies),
		metadataFrom: listMetadataChanges(merged),
		links: nameBodies(filesystem.inode, bodies),
		...known,
		gather(rows, thresholdBytes) {
			for (const row of rows) {
				const node = bodies.node[row];
				const top = bodies.hiddenInLayer[row] === -1 ? node : hiddenAt[bodies.entry[row]];
				sums.add(node, bodies.bytes[row], top);
			}
			return sums.take(thresholdBytes);
		}
	};
}
function listBodies({ layers, nodes, filesystem }, { fate, changes }) {
	const { numbers, hiddenInLayer } = filesystem.ledger;
	const row = new Int32Array(numbers.count).fill(NO_BODY);
	const columns = createColumns(row.length);
	let count = 0;
	let entry = 0;
	for (let layer = 0; layer < layers.length; layer++) {
		const entries = layers[layer];
		const layerNodes = nodes[layer];
		for (let i = 0; i < entries.count; i++, entry++) {
			const bytes = isFileBody(entries.kind[i]) ? entries.sizeBytes[i] : 0;
			if (bytes === 0) continue;
			row[entry] = count;
			columns.entry[count] = entry;
			columns.node[count] = layerNodes[i];
			columns.layer[count] = layer;
			columns.bytes[count] = bytes;
			columns.isExecutable[count] = (entries.mode[i] & 73) === 0 ? 0 : 1;
			columns.cause[count] = fate[entry];
			columns.hiddenInLayer[count] = fate[entry] === FATE.visible ? -1 : hiddenInLayer[entry];
			columns.changes[count++] = changes[entry];
		}
	}
	return {
		...columns,
		count,
		row
	};
}
const createColumns = (length) => ({
	entry: new Int32Array(length),
	node: new Int32Array(length),
	layer: new Int32Array(length),
	bytes: new Float64Array(length),
	isExecutable: new Uint8Array(length),
	cause: new Uint8Array(length),
	hiddenInLayer: new Int32Array(length),
	changes: new Uint8Array(length)
});
function findCopies({ pairs, twins, filesystem: { ledger } }, same, { row }) {
	const copyOf = new Map();
	const rowOf = ({ layer, entry }) => row[ledger.numbers.first[layer] + entry];
	twins.forEach(({ a, b }, i) => {
		const [first, copy] = [rowOf(a), rowOf(b)];
		if (same[pairs.length + i] !== true || first === NO_BODY || copy === NO_BODY) return;
		if (!copyOf.has(copy)) copyOf.set(copy, copyOf.get(first) ?? first);
	});
	return copyOf;
}
function nameBodies(inode, { row, node, count }) {
	const isNamed = new Uint8Array(count);
	const links = {
		body: [],
		node: []
	};
	for (let name = 0; name < inode.length; name++) {
		const entry = inode[name];
		const body = entry === -1 ? NO_BODY : row[entry];
		if (body === NO_BODY) continue;
		if (isNamed[body] === 0) {
			isNamed[body] = 1;
			node[body] = name;
			continue;
		}
		links.body.push(body);
		links.node.push(name);
	}
	return links;
}
function listContents({ filesystem: { ledger } }, layers, { row }) {
	const contents = new Map();
	const heads = new Map();
	layers.forEach(({ bodies = new Map() }, layer) => {
		const first = ledger.numbers.first[layer];
		for (const [entry, bytes] of bodies) {
			const at = row[first + entry];
			if (at === NO_BODY) continue;
			(layers[layer]?.entries.sizeBytes[entry] === bytes.length ? contents : heads).set(at, bytes);
		}
	});
	return {
		contents,
		heads
	};
}
//#endregion
//#region src/analyze/filesystem/account.ts
const CAUSE_OF_FATE = [
	void 0,
	"deleted",
	"overwritten",
	"metadata"
];
function settleFates(ledger, same) {
	const fate = ledger.fate.slice();
	ledger.pairs.forEach(({ a }, i) => {
		if (same[i] === true) fate[ledger.numbers.first[a.layer] + a.entry] = FATE.metadata;
	});
	return fate;
}
function sumBodies(layers, fate) {
	const total = new Float64Array(CAUSE_OF_FATE.length);
	let first = 0;
	const sums = layers.map((entries) => {
		const byFate = sumLayer(entries, fate.subarray(first, first + entries.count));
		first += entries.count;
		byFate.forEach((bytes, i) => {
			total[i] = total[i] + bytes;
		});
		const contentBytes = byFate.reduce((sum, bytes) => sum + bytes);
		return {
			contentBytes,
			hiddenBytes: contentBytes - byFate[FATE.visible]
		};
	});
	return {
		contentBytes: total.reduce((sum, bytes) => sum + bytes),
		visibleBytes: total[FATE.visible],
		byCause: Object.fromEntries(CAUSES.map((cause) => [cause, total[FATE[cause]]])),
		layers: sums
	};
}
function sumLayer(entries, fate) {
	const byFate = new Float64Array(CAUSE_OF_FATE.length);
	for (let i = 0; i < entries.count; i++) {
		const at = fate[i];
		if (isFileBody(entries.kind[i])) byFate[at] = byFate[at] + entries.sizeBytes[i];
	}
	return byFate;
}
//#endregion
//#region src/analyze/filesystem/link-walk.ts
const SLASH$3 = 47;
const DOT$3 = 46;
const MAX_LINKS = 255;
const MAX_STEPS = 5e6;
var LinkWalk = class {
	#entries;
	#table;
	#links = new Map();
	#ends = new Map();
	#linksLeft = 0;
	#steps = 0;
	constructor(entries, table) {
		this.#entries = entries;
		this.#table = table;
	}
	put(node, entry) {
		const kind = this.#entries.kind[entry];
		if (kind === KIND.symlink) this.#links.set(node, entry);
		else this.#links.delete(node);
		if (kind !== KIND.directory && this.#links.size > 0) this.#ends.set(node, entry);
	}
	place(node) {
		if (this.#links.size === 0 || !this.#isBelowLink(node)) return node;
		this.#linksLeft = MAX_LINKS;
		const chain = this.#table.listAncestry(node);
		let at = 0;
		for (const next of chain) {
			const name = this.#table.name(next);
			at = this.#down(at, name, 0, name.length, next === node);
			if (at === void 0) return void 0;
		}
		return at;
	}
	findLinkTarget(entry) {
		if (this.#links.size === 0) return void 0;
		this.#linksLeft = MAX_LINKS;
		const { text, bounds } = this.#entries;
		const target = text.subarray(bounds[2 * entry + 1], bounds[2 * entry + 2]);
		const found = this.#walk(0, target, true);
		return this.#linksLeft < MAX_LINKS ? found : void 0;
	}
	#isBelowLink(node) {
		for (let at = this.#table.parent(node); at !== 0; at = this.#table.parent(at)) if (this.#links.has(at)) return true;
		return false;
	}
	#findLink(node) {
		const entry = this.#links.get(node);
		if (entry === void 0) return void 0;
		for (let at = this.#table.parent(node); at !== 0; at = this.#table.parent(at)) if ((this.#ends.get(at) ?? -1) > entry) return void 0;
		return entry;
	}
	#walk(start, path, isLast) {
		let node = path[0] === SLASH$3 ? 0 : start;
		for (let at = 0; at < path.length && node !== void 0;) {
			if (++this.#steps > MAX_STEPS) throw createStepsError();
			const slash = path.indexOf(SLASH$3, at);
			const stop = slash < 0 ? path.length : slash;
			node = this.#step(node, path, at, stop, isLast && stop === path.length);
			at = stop + 1;
		}
		return node;
	}
	#step(node, path, start, stop, isLast) {
		const length = stop - start;
		const isDots = length < 3 && path[start] === DOT$3 && path[stop - 1] === DOT$3;
		if (length === 0 || isDots && length === 1) return node;
		if (isDots) return node === 0 ? 0 : this.#table.parent(node);
		return this.#down(node, path, start, stop, isLast);
	}
	#down(folder, text, start, stop, isLast) {
		const node = this.#table.intern(folder, text, start, stop);
		const entry = isLast ? void 0 : this.#findLink(node);
		if (entry === void 0) return node;
		if (this.#linksLeft-- === 0) return void 0;
		const { text: all, bounds } = this.#entries;
		return this.#walk(folder, all.subarray(bounds[2 * entry + 1], bounds[2 * entry + 2]), false);
	}
};
const createStepsError = () => new GateError("LIMIT_EXCEEDED", "a layer has more symlinks above its entries than can be followed");
//#endregion
//#region src/analyze/filesystem/marker.ts
const MARKER = {
	none: 0,
	whiteout: 1,
	opaque: 2,
	rootOpaque: 3
};
const DOT$2 = 46;
const PREFIX = new TextEncoder().encode(".wh.");
const OPAQUE = new TextEncoder().encode(".wh..wh..opq");
function classifyNodes(table) {
	const marker = new Uint8Array(table.count);
	for (let node = 1; node < table.count; node++) marker[node] = classifyName(table, node);
	return marker;
}
function findWhiteoutTarget(table, node) {
	const name = table.name(node);
	if (name.length - PREFIX.length <= 2 && name.subarray(PREFIX.length).every((byte) => byte === DOT$2)) throw createWhiteoutError(table, node);
	return table.find(table.parent(node), name, PREFIX.length, name.length);
}
const isMarker = (table, node) => classifyName(table, node) !== MARKER.none;
function classifyName(table, node) {
	if (!startsWith(table, node, PREFIX)) return MARKER.none;
	if (!(table.nameLength(node) === OPAQUE.length && startsWith(table, node, OPAQUE))) return MARKER.whiteout;
	return table.parent(node) === 0 ? MARKER.rootOpaque : MARKER.opaque;
}
function createWhiteoutError(table, node) {
	return new GateError("LAYER_CORRUPT", `the whiteout "${decodeName(table.name(node))}" does not name a file to hide`, {
		where: table.path(node),
		fix: "rebuild the image: engines refuse to unpack this layer"
	});
}
//#endregion
//#region src/analyze/filesystem/followed-links.ts
const NO_TARGETS = new Map();
function followLinks(layers, table, nodes) {
	const isBelowLink = findBelowLinks(layers, table, nodes);
	const known = new Map();
	return layers.map((entries, layer) => {
		const own = nodes[layer];
		const followed = known.get(entries) ?? (hasLinksToFollow(entries, own, isBelowLink) ? followLayer(entries, table, own) : {
			nodes: own,
			targets: NO_TARGETS
		});
		known.set(entries, followed);
		return followed;
	});
}
function findBelowLinks(layers, table, nodes) {
	const isLink = new Uint8Array(table.count);
	layers.forEach(({ kind }, layer) => {
		const own = nodes[layer];
		for (let i = 0; i < own.length; i++) if (kind[i] === KIND.symlink) isLink[own[i]] = 1;
	});
	const isBelow = new Uint8Array(table.count);
	for (let node = 1; node < table.count; node++) {
		const parent = table.parent(node);
		isBelow[node] = isLink[parent] | isBelow[parent];
	}
	return isBelow;
}
function hasLinksToFollow({ kind }, nodes, isBelowLink) {
	let hasLink = false;
	for (let i = 0; i < nodes.length; i++) {
		if (hasLink && (isBelowLink[nodes[i]] === 1 || kind[i] === KIND.hardlink)) return true;
		if (kind[i] === KIND.symlink) hasLink = true;
	}
	return false;
}
function followLayer(entries, table, nodes) {
	const walk = new LinkWalk(entries, table);
	const found = nodes.slice();
	const targets = new Map();
	for (let i = 0; i < nodes.length; i++) {
		const named = nodes[i];
		if (named === 0) continue;
		const node = walk.place(named);
		if (node === void 0) throw createLoopError(table, named);
		found[i] = node;
		if (entries.kind[i] === KIND.hardlink) {
			const target = walk.findLinkTarget(i);
			if (target !== void 0) targets.set(i, target);
		}
		if (entries.kind[i] !== KIND.other && !isMarker(table, node)) walk.put(node, i);
	}
	return {
		nodes: found,
		targets
	};
}
function createLoopError(table, node) {
	return new GateError("LAYER_CORRUPT", "an entry is below symlinks that form a loop", {
		where: table.path(node),
		fix: "rebuild the image: engines refuse to unpack this layer"
	});
}
//#endregion
//#region src/analyze/filesystem/link-target.ts
const SLASH$2 = 47;
const DOT$1 = 46;
const NOWHERE = -1;
function findLinkTarget(table, entries, entry) {
	const start = entries.bounds[2 * entry + 1];
	const end = entries.bounds[2 * entry + 2];
	const { text } = entries;
	let node = 0;
	for (let at = start; at < end && node !== NOWHERE;) {
		let stop = at;
		while (stop < end && text[stop] !== SLASH$2) stop++;
		node = takeStep(table, node, text, at, stop);
		at = stop + 1;
	}
	return node;
}
function takeStep(table, node, text, start, stop) {
	const length = stop - start;
	const isDots = length < 3 && text[start] === DOT$1 && text[stop - 1] === DOT$1;
	if (length === 0 || isDots && length === 1) return node;
	if (isDots) return node === 0 ? NOWHERE : table.parent(node);
	return table.find(node, text, start, stop);
}
//#endregion
//#region src/analyze/filesystem/same-layer-whiteouts.ts
const NONE = {
	recreated: new Set(),
	refused: -1
};
function findSameLayerWhiteouts({ kind }, nodes, { marker, table, made, layer }) {
	if (!nodes.some((node) => marker[node] === MARKER.whiteout)) return NONE;
	const hidden = new Set();
	const recreated = new Set();
	let refused = -1;
	const refuse = (node) => {
		if (refused < 0) refused = node;
	};
	for (let entry = 0; entry < nodes.length; entry++) {
		const node = nodes[entry];
		if (node === 0 || kind[entry] === KIND.other) continue;
		makeFolders(table.parent(node));
		if (marker[node] === MARKER.whiteout) hide(findWhiteoutTarget(table, node));
		else if (marker[node] === MARKER.none) create(node, kind[entry] === KIND.directory);
	}
	return {
		recreated,
		refused
	};
	function makeFolders(folder) {
		for (let at = folder; at !== 0 && made[at] !== layer; at = table.parent(at)) {
			if (hidden.has(at)) refuse(at);
			made[at] = layer;
		}
	}
	function hide(target) {
		if (target < 0) return;
		if (made[target] === layer || hidden.has(target)) refuse(target);
		hidden.add(target);
		recreated.delete(target);
	}
	function create(node, isFolder) {
		if (hidden.delete(node) && isFolder) recreated.add(node);
		made[node] = layer;
	}
}
//#endregion
//#region src/analyze/filesystem/merge.ts
function mergeLayers(layers, table, followed) {
	const merge = new Merge(layers, table, followed);
	for (let layer = 0; layer < layers.length; layer++) merge.apply(layer);
	return merge;
}
var Merge = class {
	inode;
	marker;
	ledger;
	brokenLinks = 0;
	hasRootOpaque = false;
	recreatedFolder = -1;
	refusedWhiteout = -1;
	#layers;
	#table;
	#followed;
	#tree;
	#made;
	#layer = 0;
	constructor(layers, table, followed) {
		this.#layers = layers;
		this.#table = table;
		this.#followed = followed;
		this.#tree = new LiveTree(table);
		this.#made = new Int32Array(table.count).fill(-1);
		this.inode = new Int32Array(table.count).fill(-1);
		this.marker = classifyNodes(table);
		this.ledger = new Ledger(layers, followed.map(({ nodes }) => nodes));
	}
	get what() {
		return this.#tree.what;
	}
	apply(layer) {
		this.#layer = layer;
		const { nodes } = this.#followed[layer];
		const { recreated, refused } = findSameLayerWhiteouts(this.#layers[layer], nodes, {
			marker: this.marker,
			table: this.#table,
			made: this.#made,
			layer
		});
		if (this.refusedWhiteout < 0) this.refusedWhiteout = refused;
		for (let entry = 0; entry < nodes.length; entry++) {
			const node = nodes[entry];
			if (this.marker[node] !== MARKER.none) this.#applyMarker(node, recreated);
		}
		for (let entry = 0; entry < nodes.length; entry++) this.#applyEntry(entry, nodes[entry]);
	}
	#applyMarker(node, recreated) {
		const marker = this.marker[node];
		if (marker === MARKER.opaque) this.#tree.forEachChild(this.#table.parent(node), (child) => this.#delete(child));
		else if (marker === MARKER.whiteout) {
			const target = findWhiteoutTarget(this.#table, node);
			if (target < 0 || this.what[target] === LIVE.absent) return;
			if (this.what[target] === LIVE.folder && recreated.has(target)) this.recreatedFolder = target;
			else this.#delete(target);
		} else if (marker === MARKER.rootOpaque) this.hasRootOpaque = true;
	}
	#applyEntry(entry, node) {
		const columns = this.#layers[this.#layer];
		const kind = columns.kind[entry];
		const number = this.ledger.numbers.first[this.#layer] + entry;
		if (this.marker[node] !== MARKER.none || node === 0) {
			if (isFileBody(kind)) this.ledger.addUnseen(number, node, this.#layer);
			if (node !== 0) this.#putFolder(this.#table.parent(node));
		} else if (kind === KIND.directory) this.#putFolder(node);
		else if (kind === KIND.file) this.#put(node, LIVE.file, number);
		else if (kind === KIND.hardlink) this.#putLink(node, this.#getTarget(columns, entry));
		else if (kind === KIND.symlink) this.#put(node, LIVE.symlink, -1);
		else if (kind === KIND.special) this.#put(node, LIVE.special, -1);
	}
	#putFolder(node) {
		let top = node;
		while (this.what[top] !== LIVE.folder) top = this.#table.parent(top);
		for (let at = node; at !== top; at = this.#table.parent(at)) {
			this.#dropName(at, {
				layer: this.#layer,
				top: at,
				newInode: -1
			});
			this.#tree.set(at, LIVE.folder);
		}
	}
	#put(node, what, newInode) {
		this.#makeRoom(node);
		if (this.inode[node] !== -1) this.#dropName(node, {
			layer: this.#layer,
			top: node,
			newInode
		});
		this.#tree.set(node, what);
		if (newInode === -1) return;
		this.inode[node] = newInode;
		this.ledger.addName(newInode);
	}
	#getTarget(columns, entry) {
		const { targets } = this.#followed[this.#layer];
		return targets.get(entry) ?? findLinkTarget(this.#table, columns, entry);
	}
	#putLink(node, target) {
		if (target >= 0 && this.inode[target] !== -1 && this.inode[target] === this.inode[node]) return;
		this.#makeRoom(node);
		const what = target < 0 ? LIVE.absent : this.what[target];
		const isBroken = what === LIVE.absent || what === LIVE.folder;
		if (isBroken) this.brokenLinks++;
		this.#put(node, isBroken ? LIVE.file : what, isBroken ? -1 : this.inode[target]);
	}
	#makeRoom(node) {
		if (this.what[node] === LIVE.folder) this.#deleteBelow(node);
		else if (this.what[node] === LIVE.absent) this.#putFolder(this.#table.parent(node));
	}
	#delete(node) {
		this.#deleteBelow(node);
		this.#dropName(node, {
			layer: this.#layer,
			top: node,
			newInode: -1
		});
		this.#tree.remove(node);
	}
	#deleteBelow(folder) {
		const hiding = {
			layer: this.#layer,
			top: folder,
			newInode: -1
		};
		this.#tree.removeBelow(folder, (node) => this.#dropName(node, hiding));
	}
	#dropName(node, by) {
		const inode = this.inode[node];
		if (inode === -1) return;
		this.inode[node] = -1;
		this.ledger.dropName(inode, node, by);
	}
};
//#endregion
//#region src/analyze/filesystem/visible-files.ts
function listVisibleFiles(layers, merged) {
	const owner = findFirstNames(merged);
	const count = owner.reduce((sum, node) => node === -1 ? sum : sum + 1, 0);
	const files = {
		node: new Int32Array(count),
		bytes: new Float64Array(count)
	};
	let [entry, at] = [0, 0];
	for (const { count, sizeBytes } of layers) for (let i = 0; i < count; i++, entry++) {
		const node = owner[entry];
		if (node === -1) continue;
		files.node[at] = node;
		files.bytes[at++] = sizeBytes[i];
	}
	return files;
}
function findFirstNames({ inode, ledger }) {
	const owner = new Int32Array(ledger.numbers.count).fill(-1);
	for (let node = 0; node < inode.length; node++) {
		const entry = inode[node];
		if (entry !== -1 && owner[entry] === -1) owner[entry] = node;
	}
	return owner;
}
//#endregion
//#region src/analyze/fingerprint.ts
function fingerprintLayers(table, layers, nodes) {
	const paths = hashPaths(table);
	return layers.map((entries, layer) => fingerprint(entries, nodes[layer], paths));
}
const SEEDS = [2166136261, 789269575];
const PRIMES = [16777619, 2246822507];
const LANES = [0, 1];
function hashPaths(table) {
	const hashes = [new Uint32Array(table.count), new Uint32Array(table.count)];
	for (const lane of LANES) {
		const column = hashes[lane];
		column[0] = SEEDS[lane];
		for (let node = 1; node < table.count; node++) {
			let hash = mix(lane, column[table.parent(node)], table.nameLength(node));
			for (let i = 0; i < table.nameLength(node); i++) hash = mix(lane, hash, table.nameByte(node, i));
			column[node] = hash;
		}
	}
	return hashes;
}
function fingerprint(entries, nodes, paths) {
	const sums = {
		files: new Uint32Array(2),
		metadata: new Uint32Array(2),
		times: new Uint32Array(2)
	};
	for (const lane of LANES) {
		const column = paths[lane];
		for (let i = 0; i < entries.count; i++) {
			const path = column[nodes[i]];
			add$1(sums.files, lane, hashFile(lane, path, entries, i));
			add$1(sums.metadata, lane, hashMetadata(lane, path, entries, i));
			add$1(sums.times, lane, mixNumber(lane, path, entries.mtimeSeconds[i]));
		}
	}
	return {
		files: toHex(sums.files),
		metadata: toHex(sums.metadata),
		times: toHex(sums.times)
	};
}
function hashFile(lane, path, { kind, sizeBytes, text, bounds }, i) {
	let hash = mixNumber(lane, mix(lane, path, kind[i]), sizeBytes[i]);
	const end = bounds[2 * i + 2];
	for (let at = bounds[2 * i + 1]; at < end; at++) hash = mix(lane, hash, text[at]);
	return hash;
}
const PERMISSIONS = 4095;
function hashMetadata(lane, path, { mode, uid, gid }, i) {
	const hash = mix(lane, path, mode[i] & PERMISSIONS);
	return mixNumber(lane, mixNumber(lane, hash, uid[i]), gid[i]);
}
const mix = (lane, hash, value) => Math.imul(hash ^ value, PRIMES[lane]);
const mixNumber = (lane, hash, value) => mix(lane, mix(lane, hash, value % 2 ** 32 | 0), Math.floor(value / 2 ** 32) | 0);
function add$1(sum, lane, hash) {
	let mixed = Math.imul(hash ^ hash >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	sum[lane] = sum[lane] + ((mixed ^ mixed >>> 16) >>> 0);
}
__name(add$1, "add");
const toHex = (sum) => Array.from(sum, (word) => word.toString(16).padStart(8, "0")).join("");
//#endregion
//#region src/analyze/folder-sums.ts
const NOTHING = -1;
const OWN = -2;
const SEVERAL = -3;
var FolderSums = class {
	#table;
	#bytes;
	#fileCount;
	#source;
	#top;
	#touched;
	#isTouched;
	#touchedCount = 0;
	constructor(table) {
		this.#table = table;
		this.#bytes = new Float64Array(table.count);
		this.#fileCount = new Int32Array(table.count);
		this.#source = new Int32Array(table.count).fill(NOTHING);
		this.#top = new Int32Array(table.count);
		this.#touched = new Int32Array(table.count);
		this.#isTouched = new Uint8Array(table.count);
	}
	add(node, bytes, top = node) {
		this.#touch(node);
		this.#bytes[node] = this.#bytes[node] + bytes;
		this.#fileCount[node] = this.#fileCount[node] + 1;
		this.#top[node] = Math.min(this.#top[node], top);
		this.#source[node] = this.#source[node] === NOTHING || this.#source[node] === OWN ? OWN : SEVERAL;
	}
	take(threshold) {
		const rows = [];
		for (let i = this.#touchedCount - 1; i >= 0; i--) {
			const node = this.#touched[i];
			const isHeavy = this.#bytes[node] >= threshold && this.#top[node] === node;
			if (node === 0 || isHeavy) this.#emit(node, rows);
			else this.#passUp(node);
		}
		this.#clear();
		return rows.reverse();
	}
	#emit(node, rows) {
		const bytes = this.#bytes[node];
		if (bytes === 0) return;
		let at = node;
		while (this.#source[at] >= 0) at = this.#source[at];
		rows.push({
			node: at,
			isFolder: this.#source[at] !== OWN,
			fileCount: this.#fileCount[node],
			bytes
		});
	}
	#passUp(node) {
		const fileCount = this.#fileCount[node];
		if (fileCount === 0) return;
		const parent = this.#table.parent(node);
		this.#bytes[parent] = this.#bytes[parent] + this.#bytes[node];
		this.#fileCount[parent] = this.#fileCount[parent] + fileCount;
		this.#source[parent] = this.#source[parent] === NOTHING ? node : SEVERAL;
		if (this.#top[node] !== node) this.#top[parent] = Math.min(this.#top[parent], this.#top[node]);
	}
	#touch(node) {
		let length = 0;
		for (let at = node; this.#isTouched[at] === 0; at = this.#table.parent(at)) {
			length++;
			this.#isTouched[at] = 1;
			this.#top[at] = at;
			if (at === 0) break;
		}
		let at = node;
		for (let i = this.#touchedCount + length - 1; i >= this.#touchedCount; i--) {
			this.#touched[i] = at;
			at = this.#table.parent(at);
		}
		this.#touchedCount += length;
	}
	#clear() {
		for (let i = 0; i < this.#touchedCount; i++) {
			const node = this.#touched[i];
			this.#bytes[node] = 0;
			this.#fileCount[node] = 0;
			this.#source[node] = NOTHING;
			this.#isTouched[node] = 0;
		}
		this.#touchedCount = 0;
	}
};
//#endregion
//#region src/analyze/installs/copy-words.ts
const PLAIN = /^[\w@.+/-]+$/;
function writeCopyWords(text, folder, paths) {
	const { flags, rest } = splitFlags(text);
	const words = parseExecForm(rest) ?? rest.split(" ").filter((word) => word !== "");
	const [target, sources] = [words.at(-1) ?? "", words.slice(0, -1)];
	const [source] = sources;
	const isKnown = [...words, ...paths].every((word) => PLAIN.test(word) || word.includes("*"));
	const isElsewhere = words.slice(0, -1).some((word) => /^(?:\/.|\.\.)/.test(word));
	if (source === void 0 || !isKnown || isElsewhere || flags.has("parents")) return {};
	const root = posix.resolve(folder, target);
	const inside = posix.relative(root, posix.dirname(paths[0] ?? root));
	if (inside.startsWith("..")) return {};
	const joined = posix.join(target, inside);
	const destination = joined.endsWith("/") ? joined : `${joined}/`;
	if (sources.length === 1 && !source.includes("*")) return {
		files: paths.map((path) => posix.join(source, posix.relative(root, path)).replace(/^\//, "")),
		destination
	};
	const named = paths.map((path) => sources.find((word) => isNamed(word, posix.basename(path))));
	if (inside !== "" || named.includes(void 0)) return {};
	return {
		files: [...new Set(named.flatMap((word) => word ?? []))],
		destination
	};
}
function isNamed(word, name) {
	const [start = "", ...ends] = posix.basename(word).split("*");
	if (ends.length === 0) return start === name;
	if (ends.length > 2 || !name.startsWith(start) || !name.endsWith(ends.at(-1) ?? "")) return false;
	return ends.length === 1 ? name.length >= start.length + (ends[0]?.length ?? 0) : name.slice(start.length).includes(ends[0] ?? "");
}
//#endregion
//#region src/analyze/installs/install-command.ts
const MOST_CHARACTERS$3 = 1e4;
const MOST_COMMANDS = 100;
function findInstallCommand(instruction) {
	if (!instruction.startsWith("RUN ") || instruction.length > MOST_CHARACTERS$3) return void 0;
	const script = instruction.slice(4);
	const commands = script.split(/&&|;/).map(splitWords);
	if (commands.length > MOST_COMMANDS) return void 0;
	let folder = "";
	let found;
	let isAlone = !/[|`$<>]/.test(script);
	for (const words of commands) {
		const read = found === void 0 ? readCommand(words) : void 0;
		if (read !== void 0) {
			found = {
				...read,
				folder
			};
			isAlone &&= !read.isBuild;
		} else if (words[0] === "cd" && words.length === 2 && found === void 0) folder = joinFolders(folder, words[1]);
		else isAlone &&= isCleanup(words.join(" "));
	}
	return found && {
		...found,
		isAlone
	};
}
function splitWords(command) {
	const words = command.split(" ").filter((word) => word !== "");
	const start = words.findIndex((word) => !/^(?:--(?:mount|network|security)=|\w+=)/.test(word));
	return start < 0 ? [] : words.slice(start);
}
const joinFolders = (folder, next) => next.startsWith("/") || folder === "" ? next : `${folder}/${next}`;
const CLEANUPS = [
	/^(?:set -\w+|true|corepack enable)?$/,
	/^(?:npm|yarn|pnpm|pip3?|composer) (?:cache|store) /,
	/^rm -r?f? ?\/(?:root|tmp)\//
];
const isCleanup = (command) => CLEANUPS.some((one) => one.test(command));
const VALUES = new Set("dev main test prod production development true false error".split(" "));
const LIST$1 = /^(?:-[rc]|--(?:requirement|constraint)=?)(.*)$/;
function sortWords(words) {
	const named = [];
	const options = new Set();
	const files = [];
	let isFile = false;
	for (const word of words) {
		const list = LIST$1.exec(word)?.[1];
		if (isFile) files.push(word);
		else if (list) files.push(list);
		else if (list === void 0 && word.startsWith("-")) options.add(word);
		else if (list === void 0 && !VALUES.has(word)) named.push(word);
		isFile = !isFile && list === "";
	}
	return {
		named,
		options,
		files
	};
}
function readCommand(words) {
	const { named, options, files } = sortWords(words);
	const text = named.join(" ");
	const isBuild = ({ build = [] }) => build.some((start) => text === start || text.startsWith(`${start} `));
	const installer = INSTALLERS.find((one) => one.install.includes(text) || isBuild(one));
	if (installer === void 0) return void 0;
	const read = installer.name === "pip" ? files : installer.files;
	if (read.length === 0) return void 0;
	return {
		installer,
		files: read,
		options,
		isBuild: !installer.install.includes(text)
	};
}
//#endregion
//#region src/analyze/installs/install-files.ts
const LAST_NAMES = new Set(INSTALL_FILES.map((file) => posix.basename(file)));
const encoder$3 = new TextEncoder();
var InstallFiles = class {
	#merged;
	#kept;
	constructor(merged, tables) {
		this.#merged = merged;
		this.#kept = tables.flatMap(({ bodies = new Map(), entries }, layer) => [...bodies].flatMap(([entry, bytes]) => {
			const node = merged.nodes[layer]?.[entry];
			if (entries.sizeBytes[entry] !== bytes.length) return [];
			const path = merged.table.path(node);
			return LAST_NAMES.has(posix.basename(path)) ? [{
				layer,
				node,
				path,
				bytes
			}] : [];
		}));
	}
	list(folder, names, layer) {
		const found = [];
		for (const name of names) {
			const path = posix.join(folder, name);
			const node = this.#findNode(path);
			if (node === void 0) continue;
			const last = this.#merged.nodes.slice(0, layer).findLastIndex((nodes) => nodes.includes(node));
			if (last < 0) continue;
			const file = this.#kept.findLast((one) => one.layer === last && one.node === node);
			if (file === void 0) return void 0;
			found.push(toFound(file, name));
		}
		return found;
	}
	listNested(folder, names, layer) {
		const start = folder === "/" ? "/" : `${folder}/`;
		const nested = new Map();
		for (const file of this.#kept) {
			const name = file.path.slice(start.length);
			const isInside = file.layer < layer && file.path.startsWith(start);
			const isNested = !names.includes(name) && names.includes(posix.basename(name));
			if (isInside && isNested) nested.set(name, toFound(file, name));
		}
		return [...nested.values()];
	}
	hasNone(folder, names) {
		return names.every((name) => this.#findNode(posix.join(folder, name)) === void 0);
	}
	sumBytes(layer, folders) {
		const { kind, sizeBytes, count } = this.#merged.layers[layer];
		const nodes = this.#merged.nodes[layer];
		const isInside = folders && this.#markBelow(folders);
		let sum = 0;
		for (let i = 0; i < count; i++) if ((isInside === void 0 || isInside[nodes[i]] === 1) && isFileBody(kind[i])) sum += sizeBytes[i];
		return sum;
	}
	#markBelow(folders) {
		const { table } = this.#merged;
		const ends = folders.map((folder) => ({
			end: `/${folder}`,
			last: encoder$3.encode(posix.basename(folder))
		}));
		const isInside = new Uint8Array(table.count);
		for (let node = 1; node < table.count; node++) isInside[node] = ends.some(({ end, last }) => table.nameLength(node) === last.length && last.every((byte, i) => table.nameByte(node, i) === byte) && table.path(node).endsWith(end)) ? 1 : isInside[table.parent(node)];
		return isInside;
	}
	#findNode(path) {
		let node = 0;
		for (const name of path.split("/").filter(Boolean)) {
			const text = encoder$3.encode(name);
			node = this.#merged.table.find(node, text, 0, text.length);
			if (node < 0) return void 0;
		}
		return node;
	}
};
const toFound = ({ node, path, bytes }, name) => ({
	node,
	path,
	bytes,
	name,
	text: () => Buffer.from(bytes).toString()
});
//#endregion
//#region src/analyze/installs/self-contained.ts
function isSelfContained({ installer, options, files }, read) {
	const has = (...wanted) => wanted.every((option) => options.has(option));
	switch (installer.name) {
		case "npm":
		case "yarn":
		case "pnpm":
		case "bun": return isPlainPackage(read("package.json"), has("--ignore-scripts"));
		case "pip": return files.every((file) => isPlainList(read(file)));
		case "poetry": return has("--no-root") && isWithoutPaths(read("pyproject.toml"));
		case "uv": return has("--no-install-project") && isWithoutPaths(read("pyproject.toml"));
		case "bundler": return isPlainGemfile(read("Gemfile"));
		case "composer": return has("--no-scripts", "--no-autoloader") && !/"path"/.test(read("composer.json") ?? "\"path\"");
		case "go": return !/=>\s*\.|^\s*replace\b.*\s\//m.test(read("go.mod") ?? "=> .");
		case "maven": return isPlainPom(read("pom.xml"));
		default: return false;
	}
}
const SCRIPTS = /^(?:pre|post)?(?:install|prepare)$|^prepublish$/;
const ELSEWHERE = /^(?:file|link|portal|workspace|patch|\.|\/|~)/;
function isPlainPackage(text, ignoresScripts) {
	const manifest = parseObject(text);
	if (manifest === void 0 || "workspaces" in manifest) return false;
	const { scripts } = manifest;
	if (!ignoresScripts && Object.keys(toObject(scripts)).some((name) => SCRIPTS.test(name))) return false;
	const versions = [
		"dependencies",
		"devDependencies",
		"optionalDependencies",
		"resolutions"
	].flatMap((kind) => Object.values(toObject(manifest[kind])));
	return !("patchedDependencies" in {
		...toObject(manifest.pnpm),
		...manifest
	}) && versions.every((version) => !ELSEWHERE.test(String(version)));
}
const toObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
function parseObject(text) {
	try {
		const value = JSON.parse(text ?? "");
		return typeof value === "object" && value !== null ? value : void 0;
	} catch {
		return;
	}
}
const PIP_OPTION = /^-(?:i |-(?:hash|index-url|extra-index-url|no-binary|only-binary)\b)/;
const isPlainList = (text = "-r unknown") => text.split("\n").map((line) => line.trim()).every((line) => (!/^[-./]/.test(line) || PIP_OPTION.test(line)) && !line.includes("file:"));
const isWithoutPaths = (text) => text !== void 0 && !/\b(?:path|workspace|file)\s*=|file:/.test(text);
const isPlainGemfile = (text) => text !== void 0 && !/\b(?:gemspec|path|eval_gemfile|require_relative|File|Dir|file:)/.test(text);
const isPlainPom = (text) => text !== void 0 && !/<(?:modules|systemPath)>/.test(text) && (!text.includes("<parent>") || /<relativePath\s*\/>/.test(text));
//#endregion
//#region src/analyze/installs/find-installs.ts
const MOST_INSTALLS = 20;
function findInstalls(merged, image, instructions) {
	const found = instructions.flatMap((instruction, layer) => {
		const command = findInstallCommand(instruction ?? "");
		return command === void 0 ? [] : [{
			command,
			layer
		}];
	});
	if (found.length === 0) return [];
	const history = readHistory(image);
	if (history === void 0) return [];
	const finder = new InstallFinder(merged, image.layers.map(({ table }) => table), history);
	return found.slice(0, MOST_INSTALLS).flatMap(({ command, layer }) => {
		return finder.find(command, layer) ?? [];
	});
}
var InstallFinder = class {
	#merged;
	#history;
	#files;
	constructor(merged, tables, history) {
		this.#merged = merged;
		this.#history = history;
		this.#files = new InstallFiles(merged, tables);
	}
	find(command, layer) {
		const place = this.#history.places[layer];
		const folder = posix.resolve(place?.folder ?? "/", command.folder);
		const { installer } = command;
		const names = [...command.files, ...installer.settings];
		const files = this.#files.list(folder, names, layer);
		if (files === void 0 || !files.some(({ name }) => command.files.includes(name))) return void 0;
		const isPlain = isSelfContained(command, (name) => files.find((file) => file.name === name)?.text());
		if (installer.name === "pip" && !isPlain) return void 0;
		const nested = this.#files.listNested(folder, installer.files, layer);
		const isEnough = isPlain && nested.length === 0 && command.isAlone && this.#files.hasNone(folder, installer.others);
		const copies = this.#listCopies(files, folder, layer, isEnough);
		if (copies.length === 0) return void 0;
		return {
			manager: installer.name,
			layer,
			bytes: this.#files.sumBytes(layer, command.isAlone ? void 0 : installer.folders),
			...command.isBuild && { isBuild: true },
			fingerprint: hashFiles([...files, ...nested]) + this.#history.fingerprint(layer),
			copies
		};
	}
	#listCopies(files, root, layer, isEnough) {
		const { steps, places } = this.#history;
		const needed = new Set(files.map(({ node }) => node));
		return places.slice(0, layer).flatMap(({ step, folder }, copy) => {
			const { verb = "", text = "" } = steps[step] ?? {};
			if (verb !== "COPY" && verb !== "ADD") return [];
			const nodes = this.#merged.nodes[copy];
			if (copy === 0 || !this.#hasOthers(copy, root, needed)) return [];
			const inside = files.filter(({ node }) => nodes.includes(node));
			const words = inside.length === 0 ? { files: [] } : writeCopyWords(text, folder, files.map(({ path }) => path));
			const isCertain = isEnough && words.files !== void 0 && (inside.length === 0 || inside.length === files.length) && this.#isNext(step, places[layer]?.step ?? 0) && this.#isApart(copy, layer);
			return [{
				layer: copy,
				...words,
				...isCertain && { isCertain }
			}];
		});
	}
	#hasOthers(layer, folder, needed) {
		const { layers, nodes, table } = this.#merged;
		const isBelow = (node) => folder === "/" || table.path(node).startsWith(`${folder}/`);
		return nodes[layer].some((node, i) => layers[layer]?.kind[i] !== KIND.directory && !needed.has(node) && isBelow(node));
	}
	#isNext(copy, install) {
		return this.#history.steps.slice(copy + 1, install).every(({ verb }) => CONFIG_ONLY.has(verb));
	}
	#isApart(copy, install) {
		const { layers, nodes, table } = this.#merged;
		const copied = new Uint8Array(table.count);
		const add = (node, i) => {
			if (layers[copy]?.kind[i] !== KIND.directory) copied[node] = 1;
		};
		nodes[copy]?.forEach(add);
		return !nodes[install]?.some((node, i) => layers[install]?.kind[i] !== KIND.directory && (copied[node] === 1 || isMarker(table, node)));
	}
};
const CONFIG_ONLY = new Set([...[
	"ARG",
	"CMD",
	"ENTRYPOINT",
	"ENV",
	"EXPOSE",
	"HEALTHCHECK",
	"LABEL",
	"MAINTAINER"
], ...["STOPSIGNAL", "USER"]]);
const LENGTH = 16;
function hashFiles(files) {
	const hash = createHash("sha256");
	for (const { path, bytes } of files.toSorted((a, b) => a.path < b.path ? -1 : 1)) hash.update(`${path}\n${bytes.length}\n`).update(bytes);
	return hash.digest("hex").slice(0, LENGTH);
}
//#endregion
//#region src/analyze/bounded-list.ts
const LIST_LENGTH = 20;
function listLargest(bytes, show) {
	const top = [];
	let omittedBytes = 0;
	for (let i = 0; i < bytes.length; i++) {
		const own = bytes[i];
		omittedBytes += own;
		if (own > 0) insert(top, i, bytes);
	}
	for (const i of top) omittedBytes -= bytes[i];
	return {
		items: top.map(show),
		omitted: {
			count: bytes.length - top.length,
			bytes: omittedBytes
		}
	};
}
function insert(top, row, bytes) {
	const own = bytes[row];
	let at = top.length;
	while (at > 0 && bytes[top[at - 1]] < own) at--;
	if (at === LIST_LENGTH) return;
	top.splice(at, 0, row);
	if (top.length > LIST_LENGTH) top.pop();
}
//#endregion
//#region src/analyze/largest.ts
const HEAVY_SHARE$2 = .05;
function listLargestFolders(files, visibleBytes, table, sums) {
	for (let i = 0; i < files.node.length; i++) sums.add(table.parent(files.node[i]), files.bytes[i]);
	const rows = sums.take(Math.max(1, visibleBytes * HEAVY_SHARE$2));
	return listLargest(rows.map(({ bytes }) => bytes), (i) => {
		const { node, bytes, fileCount } = rows[i];
		return {
			path: table.path(node),
			bytes,
			fileCount
		};
	});
}
function listLargestFiles(files, table) {
	return listLargest(files.bytes, (i) => {
		return {
			path: table.path(files.node[i]),
			bytes: files.bytes[i],
			fileCount: 1
		};
	});
}
//#endregion
//#region src/analyze/layer-entries.ts
const HEAVY_SHARE$1 = .05;
const MOST_ROWS = 5;
const MOST_LAYERS = 100;
function listLayerEntries(merged, fate, sums) {
	const { layers, table } = merged;
	const changes = collectChanges(merged, fate);
	const bytes = layers.map((_, layer) => addFiles(merged, layer, () => true));
	const large = new Set(bytes.map((_, layer) => layer).toSorted((a, b) => bytes[b] - bytes[a]).slice(0, MOST_LAYERS));
	const takeRows = (added) => listRows(added, table, sums);
	return layers.map((_, layer) => {
		if (!large.has(layer)) return void 0;
		const { removed, replaced } = changes[layer];
		const isNew = (node) => !replaced.has(node);
		const isOld = (node) => replaced.has(node);
		return {
			added: takeRows(addFiles(merged, layer, isNew, sums)),
			changed: takeRows(addFiles(merged, layer, isOld, sums)),
			hid: takeRows(addAll(removed, sums))
		};
	});
}
function collectChanges({ layers, nodes, filesystem }, fate) {
	const { numbers, hiddenInLayer } = filesystem.ledger;
	const changes = layers.map(() => ({
		removed: {
			nodes: [],
			bytes: []
		},
		replaced: new Set()
	}));
	layers.forEach((entries, layer) => {
		const first = numbers.first[layer];
		for (let i = 0; i < entries.count; i++) {
			const at = fate[first + i];
			const by = hiddenInLayer[first + i];
			if (at === FATE.visible || by === layer || !isFileBody(entries.kind[i])) continue;
			const node = nodes[layer]?.[i];
			const { removed, replaced } = changes[by];
			if (at === FATE.deleted) {
				removed.nodes.push(node);
				removed.bytes.push(entries.sizeBytes[i]);
			} else replaced.add(node);
		}
	});
	return changes;
}
function addFiles({ layers, nodes }, layer, isWanted, sums) {
	const { count, kind, sizeBytes } = layers[layer];
	const own = nodes[layer];
	let total = 0;
	for (let i = 0; i < count; i++) {
		const node = own[i];
		if (!isFileBody(kind[i]) || !isWanted(node)) continue;
		total += sizeBytes[i];
		sums?.add(node, sizeBytes[i]);
	}
	return total;
}
function addAll({ nodes, bytes }, sums) {
	nodes.forEach((node, i) => {
		sums.add(node, bytes[i]);
	});
	return bytes.reduce((sum, one) => sum + one, 0);
}
function listRows(added, table, sums) {
	const rows = sums.take(Math.max(1, added * HEAVY_SHARE$1));
	const { items, omitted } = listLargest(rows.map(({ bytes }) => bytes), (i) => {
		const { node, isFolder, fileCount, bytes } = rows[i];
		return {
			path: table.path(node),
			isFolder,
			fileCount,
			bytes
		};
	});
	const rest = items.slice(MOST_ROWS);
	const restBytes = rest.reduce((sum, { bytes }) => sum + bytes, 0);
	return {
		items: items.slice(0, MOST_ROWS),
		omitted: {
			count: omitted.count + rest.length,
			bytes: omitted.bytes + restBytes
		}
	};
}
//#endregion
//#region src/analyze/measures.ts
function measureImage(image, filesystem, { contentBytes, visibleBytes }, dive) {
	return {
		imageBytes: dive.imageBytes,
		layerBytes: dive.layerBytes.reduce((largest, bytes) => Math.max(largest, bytes), 0),
		layerCount: image.layers.length,
		fileCount: filesystem.what.reduce((count, what) => what === LIVE.file ? count + 1 : count, 0),
		contentBytes,
		visibleBytes,
		reclaimableBytes: contentBytes - visibleBytes,
		visibleRatio: contentBytes === 0 ? 1 : visibleBytes / contentBytes,
		efficiencyRatio: dive.efficiencyRatio,
		wastedBytes: dive.wastedBytes,
		userWastedRatio: dive.userWastedRatio,
		pullBytes: computePullBytes(image),
		ownBytes: sumOwnBytes(image, dive.layerBytes)
	};
}
const sumOwnBytes = ({ base }, layerBytes) => base === void 0 ? null : layerBytes.slice(base.layerCount).reduce((sum, bytes) => sum + bytes, 0);
const UNREAD_PACKAGES = "a database of the image's packages can't be read; the notices of the report say which";
const REASONS = {
	efficiencyRatio: "dive gives no number for this image",
	ownBytes: "the end of the base image's layers is unknown: set base: in the budget to the image it starts from",
	packageCount: UNREAD_PACKAGES,
	compilerCount: UNREAD_PACKAGES,
	debuggerCount: UNREAD_PACKAGES,
	vcsCount: UNREAD_PACKAGES,
	pullBytes: "the source does not store layers as a registry does; measure an OCI layout, or set estimate: true"
};
function explainUnmeasured(measures) {
	return Object.fromEntries(Object.entries({
		...REASONS,
		userWastedRatio: explainNoUserBytes(measures)
	}).filter(([name]) => measures[name] === null));
}
function explainNoUserBytes({ imageBytes, layerCount }) {
	if (imageBytes === 0) return "the image is empty";
	return `${layerCount === 1 ? "there is only one layer" : "all bytes are in the lowest layer"}, and user waste is a share of the layers above it`;
}
//#endregion
//#region src/analyze/packages/count-packages.ts
function countPackages(recorded, packages, copies, files, table) {
	const others = copies.filter(({ ecosystem }) => ecosystem.name !== "python");
	const counts = new Map();
	for (const name of [...packages.list.map(({ ecosystem }) => ecosystem), ...others.map(({ ecosystem }) => ecosystem.name)]) counts.set(name, (counts.get(name) ?? 0) + 1);
	const byEcosystem = Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
	if (recorded === void 0) return {
		measures: UNKNOWN,
		byEcosystem
	};
	const tools = countTools(packages, files, table);
	return {
		measures: {
			packageCount: packages.list.length + others.length,
			...tools
		},
		byEcosystem
	};
}
const UNKNOWN = {
	packageCount: null,
	compilerCount: null,
	debuggerCount: null,
	vcsCount: null
};
const BIN = new TextEncoder().encode("bin");
function countTools(packages, files, table) {
	const counts = {
		compiler: 0,
		debugger: 0,
		vcs: 0
	};
	for (const one of packages.list) {
		const kind = classifyTool(one);
		if (kind !== void 0 && (kind !== "compiler" || isCompiler(one.name))) counts[kind]++;
	}
	for (let i = 0; i < files.node.length; i++) {
		const node = files.node[i];
		if (!isNamed$1(table, table.parent(node), BIN)) continue;
		const kind = classifyCommand(decodeName(table.name(node)));
		if (kind !== void 0 && packages.ownerOf(node) < 0) counts[kind]++;
	}
	const { compiler, debugger: debuggers, vcs } = counts;
	return {
		compilerCount: compiler,
		debuggerCount: debuggers,
		vcsCount: vcs
	};
}
//#endregion
//#region src/analyze/packages/module-records.ts
const MODULE_RECORDS = new Map([
	[".package-lock.json", parseNpmRecord],
	[".yarn-integrity", parseYarnIntegrity],
	[".yarn-state.yml", parseYarnState]
]);
function parseNpmRecord(bytes) {
	return collectRecords(bytes, (json, note) => json.visitMembers((key) => {
		if (key !== "packages") return json.skip();
		json.visitMembers((path) => {
			let version;
			let isDevelopment = false;
			json.visitMembers((field) => {
				if (field === "version") version = json.takeText();
				else if (field === "dev") isDevelopment = json.takeFlag();
				else json.skip();
			});
			note(path, version, isDevelopment);
		});
	}));
}
function parseYarnIntegrity(bytes) {
	return collectRecords(bytes, (json, note) => json.visitMembers((key) => {
		if (key !== "lockfileEntries") return json.skip();
		json.visitMembers((range) => note(`node_modules/${parseRangeName(range)}`, parseArchiveVersion(json.takeText())));
	}));
}
const parseRangeName = (range) => range.slice(0, Math.max(0, range.indexOf("@", 1)));
function parseArchiveVersion(url) {
	const [folder, file, ...more] = (url ?? "").split("#", 1).join().split("/-/");
	const start = `${folder?.slice(folder.lastIndexOf("/") + 1)}-`;
	const name = file?.slice(file.lastIndexOf("/") + 1) ?? "";
	return more.length === 0 && name.startsWith(start) && name.endsWith(".tgz") ? name.slice(start.length, -4) : void 0;
}
function parseYarnState(bytes) {
	const found = [];
	let version;
	let isLocations = false;
	for (const line of splitLines(bytes)) if (line.startsWith(ITEM)) {
		if (isLocations) add(found, line.slice(ITEM.length, -1), version);
	} else if (line.startsWith("  ")) isLocations = line === "  locations:";
	else version = LOCATOR_VERSION.exec(line)?.[1];
	return found;
}
const ITEM = "    - \"";
const LOCATOR_VERSION = /(?:[@#]npm(?::|%3A)|::version=)(\d[\w.+-]*)/;
function collectRecords(bytes, walk) {
	const found = [];
	const json = new JsonWalk(bytes);
	try {
		walk(json, (path, version, isDevelopment) => add(found, path, version, isDevelopment));
		json.checkEnd();
		return found;
	} catch (error) {
		if (error instanceof SyntaxError) return [];
		throw error;
	}
}
const VERSION = /^\d[0-9A-Za-z.+-]{0,99}$/;
const MOST_PACKAGES$1 = 1e5;
function add(found, path, version, isDevelopment = false) {
	if (version === void 0 || !VERSION.test(version) || !isPackage(path)) return;
	if (found.length < MOST_PACKAGES$1) found.push({
		path,
		version,
		isDevelopment
	});
}
function isPackage(path) {
	const parts = path.split("/");
	const [group = "", name = ""] = parts.slice(-2);
	return parts.at(group.startsWith("@") ? -3 : -2) === "node_modules" && name !== "" && !name.startsWith("@");
}
//#endregion
//#region src/analyze/packages/installed-modules.ts
function listInstalledModules({ table, filesystem }, databases) {
	const modules = new Map();
	for (const { node, bytes } of databases) {
		const project = table.parent(table.parent(node));
		const records = MODULE_RECORDS.get(decodeName(table.name(node)))?.(bytes) ?? [];
		for (const { path, version, isDevelopment } of records) {
			const at = findPath(table, project, path);
			if (at < 0 || filesystem.what[at] === LIVE.absent) continue;
			const known = modules.get(at) ?? {
				version,
				isDevelopment
			};
			modules.set(at, {
				version: known.version === version ? version : null,
				isDevelopment: known.isDevelopment && isDevelopment
			});
		}
	}
	return modules;
}
const encoder$2 = new TextEncoder();
const SLASH$1 = 47;
function findPath(table, from, path) {
	const text = encoder$2.encode(path);
	let node = from;
	for (let start = 0, end = 0; start <= text.length && node >= 0; start = end + 1) {
		for (end = start; end < text.length && text[end] !== SLASH$1;) end++;
		node = table.find(node, text, start, end);
	}
	return node;
}
//#endregion
//#region src/analyze/packages/recorded-package.ts
const toSystemPackage = (recorded) => ({
	ecosystem: recorded.ecosystem,
	name: recorded.name,
	version: recorded.version,
	bytes: recorded.bytes
});
const MOST_RELATIONS = 5e3;
function parseDpkgRelations(text) {
	if (text === void 0 || text === "") return [];
	return text.split(",", MOST_RELATIONS).map((one) => one.split("|").map(takeName$1).filter(Boolean)).filter((names) => names.length > 0);
}
const takeName$1 = __name((text) => text.trim().split(/[\s(:[]/, 1)[0] ?? "", "takeName");
const parseApkRelations = (text) => (text ?? "").split(" ", MOST_RELATIONS).filter((one) => one !== "" && !one.startsWith("!")).map((one) => one.split(/[<>=~@]/, 1)[0] ?? "");
//#endregion
//#region src/analyze/packages/owners.ts
const NOBODY$1 = -1;
const encoder$1 = new TextEncoder();
const decoder$2 = new TextDecoder();
function findOwners({ table }, databases, recorded) {
	const texts = databases.map(({ node, bytes }) => ({
		node,
		path: table.path(node),
		bytes
	}));
	const list = recorded.map((one) => ({
		...one,
		isWanted: true
	}));
	const owners = new Owners(table);
	const byName = new Map(recorded.flatMap(({ ecosystem, name }, index) => ecosystem === "apt" ? [[name, index]] : []));
	recorded.forEach(({ listFiles }, index) => {
		for (const path of listFiles?.() ?? []) owners.add(path, index);
	});
	for (const { node, path, bytes } of texts) {
		const name = nameOfList(path);
		const index = name === void 0 ? void 0 : byName.get(name);
		if (index !== void 0) for (const file of listLines(bytes, path)) owners.add(file, index);
		else if (path.endsWith(".dist-info/RECORD")) addPythonPackage(table.parent(node), bytes, {
			table,
			owners,
			list
		});
	}
	for (const [name, path] of GENERATED) {
		const index = byName.get(name);
		if (index !== void 0) owners.addGenerated(path, index);
	}
	return {
		list: markUnwanted(list, recorded, texts),
		ownerOf: (node) => owners.find(node, byName)
	};
}
const GENERATED = [
	["ca-certificates", "/etc/ssl/certs/ca-certificates.crt"],
	["ca-certificates-java", "/etc/ssl/certs/java"],
	["fontconfig", "/var/cache/fontconfig"],
	["man-db", "/var/cache/man"],
	["shared-mime-info", "/usr/share/mime"]
];
function nameOfList(path) {
	const [, list, sums] = LIST.exec(path) ?? [];
	const file = list ?? sums;
	return file === void 0 ? void 0 : cutArchitecture(file);
}
const LIST = new RegExp(`^/(?:${DPKG_INFO}/(.*)\\.list|${DPKG_STATUS_FOLDER}/(.*)\\.md5sums)$`);
const cutArchitecture = (name) => name.split(":", 1)[0] ?? "";
const listLines = (bytes, path) => {
	const lines = decoder$2.decode(bytes).split("\n");
	return path.endsWith(".list") ? lines : lines.map((line) => line.slice(line.indexOf("  ") + 2));
};
function addPythonPackage(record, bytes, { table, owners, list }) {
	const [name = ""] = decodeName(table.name(record)).split("-");
	const folder = table.parent(record);
	const index = list.length;
	list.push({
		ecosystem: "python",
		name,
		section: "",
		needs: [],
		recommends: [],
		provides: [],
		isWanted: true,
		folder
	});
	for (const line of decoder$2.decode(bytes).split("\n")) {
		const path = line.startsWith("\"") ? line.slice(1).split("\"", 1)[0] : line.split(",", 1)[0];
		if (path) owners.add(path, index, folder);
	}
}
function markUnwanted(list, recorded, texts) {
	const textOf = (path) => {
		const found = texts.find((one) => one.path === `/${path}`);
		return found && decoder$2.decode(found.bytes);
	};
	const auto = readAutoInstalled(textOf("var/lib/apt/extended_states") ?? "");
	const world = textOf(APK_WORLD);
	const asked = world === void 0 ? void 0 : new Set(parseWorld(world));
	return list.map((one, index) => {
		return (one.ecosystem === "apt" ? auto.has(one.name) : one.ecosystem === "apk" && asked !== void 0 && !asked.has(one.name)) && recorded[index]?.isEssential !== true ? {
			...one,
			isWanted: false
		} : one;
	});
}
function readAutoInstalled(text) {
	const names = new Set();
	let name = "";
	for (const line of text.split("\n")) if (line.startsWith("Package: ")) name = line.slice(9);
	else if (line === "Auto-Installed: 1") names.add(name);
	return names;
}
const parseWorld = (text) => parseApkRelations(text.split("\n").join(" "));
const MOST_CHARACTERS$2 = 4096;
const CACHE = encoder$1.encode("__pycache__");
const INFO = `/${DPKG_INFO}`;
var Owners = class {
	#table;
	#owner;
	#info;
	#generated = new Map();
	constructor(table) {
		this.#table = table;
		this.#owner = new Int32Array(table.count).fill(NOBODY$1);
		this.#info = this.#findNode(encoder$1.encode(INFO), 0);
	}
	add(path, index, from = 0) {
		if (path.length > MOST_CHARACTERS$2) return;
		const text = encoder$1.encode(path);
		this.#set(this.#findNode(text, from), index);
		if (from !== 0) return;
		if (path.startsWith("/usr/")) this.#set(this.#findNode(text.subarray(4), 0), index);
		else this.#set(this.#findNode(text, this.#findNode(USR, 0)), index);
	}
	addGenerated(path, index) {
		const node = this.#findNode(encoder$1.encode(path), 0);
		if (node > 0) this.#generated.set(node, index);
	}
	find(node, byName) {
		const owner = this.#owner[node];
		if (owner !== NOBODY$1) return owner;
		const parent = this.#table.parent(node);
		if (parent === this.#info && parent > 0) {
			const file = decodeName(this.#table.name(node));
			return byName.get(cutArchitecture(file.slice(0, file.lastIndexOf(".")))) ?? NOBODY$1;
		}
		return isNamed$1(this.#table, parent, CACHE) ? this.#findSource(node, this.#table.parent(parent)) : this.#findGenerated(node);
	}
	#findGenerated(node) {
		if (this.#generated.size === 0) return NOBODY$1;
		for (let at = node; at !== 0; at = this.#table.parent(at)) {
			const index = this.#generated.get(at);
			if (index !== void 0) return index;
		}
		return NOBODY$1;
	}
	#set(node, index) {
		if (node > 0 && this.#owner[node] === NOBODY$1) this.#owner[node] = index;
	}
	#findSource(node, folder) {
		const name = this.#table.name(node);
		const dot = name.indexOf(46);
		if (dot < 0) return NOBODY$1;
		const source = encoder$1.encode(".py");
		const text = new Uint8Array(dot + source.length);
		text.set(name.subarray(0, dot));
		text.set(source, dot);
		const found = this.#table.find(folder, text, 0, text.length);
		return found < 0 ? NOBODY$1 : this.#owner[found];
	}
	#findNode(text, from) {
		let node = from;
		for (let start = 0; start < text.length && node >= 0;) {
			const slash = text.indexOf(SLASH, start);
			const end = slash < 0 ? text.length : slash;
			node = this.#step(node, text, start, end);
			start = end + 1;
		}
		return node;
	}
	#step(node, text, start, end) {
		const length = end - start;
		if (length === 0 || length === 1 && text[start] === DOT) return node;
		return length === 2 && text[start] === DOT && text[start + 1] === DOT ? this.#table.parent(node) : this.#table.find(node, text, start, end);
	}
};
const USR = encoder$1.encode("usr");
const SLASH = 47;
const DOT = 46;
//#endregion
//#region src/analyze/packages/packages.ts
function listLargestPackages(copies, table) {
	const rows = joinCopies(copies);
	return listLargest(rows.map(({ bytes }) => bytes), (i) => {
		const { largest, bytes, copies } = rows[i];
		const { ecosystem, name, node } = largest;
		return {
			ecosystem: ecosystem.name,
			name,
			path: table.path(node),
			bytes,
			copies
		};
	});
}
function findPackageCopies(files, table) {
	const { roots, owner } = findPackages(table);
	const copies = new Map();
	for (const [node, nodeBytes] of sumByRoot(files, owner)) {
		const root = roots.get(node);
		const { ecosystem, name } = root;
		const key = ecosystem.hasParts ? `${table.parent(node)}/${name}` : String(node);
		const copy = copies.get(key);
		if (copy === void 0) copies.set(key, {
			...root,
			node,
			nodeBytes,
			bytes: nodeBytes
		});
		else addPart(copy, node, nodeBytes);
	}
	return [...copies.values()];
}
function addPart(copy, node, nodeBytes) {
	copy.bytes += nodeBytes;
	if (nodeBytes <= copy.nodeBytes) return;
	copy.node = node;
	copy.nodeBytes = nodeBytes;
}
function sumByRoot(files, owner) {
	const sums = new Map();
	for (let i = 0; i < files.node.length; i++) {
		const root = owner[files.node[i]];
		if (root >= 0) sums.set(root, (sums.get(root) ?? 0) + files.bytes[i]);
	}
	return sums;
}
function joinCopies(copies) {
	const rows = new Map();
	for (const copy of copies) {
		const key = `${copy.ecosystem.name}/${copy.name}`;
		const row = rows.get(key);
		if (row === void 0) {
			rows.set(key, {
				largest: copy,
				bytes: copy.bytes,
				copies: 1
			});
			continue;
		}
		row.bytes += copy.bytes;
		row.copies++;
		if (copy.bytes > row.largest.bytes) row.largest = copy;
	}
	return [...rows.values()];
}
//#endregion
//#region src/analyze/packages/database-parsers.ts
const decoder$1 = new TextDecoder();
const MOST_CHARACTERS$1 = 200;
function parseDpkgStatus(bytes) {
	return parseStanzas(bytes, ": ").flatMap((fields) => {
		const status = fields.get("Status");
		if (status !== void 0 && !status.endsWith(" installed")) return [];
		return toRecordedPackage("apt", fields.get("Package"), fields.get("Version"), {
			bytes: parseSize(fields.get("Installed-Size"), 1024),
			section: fields.get("Section")?.split("/").at(-1)?.slice(0, MOST_CHARACTERS$1) ?? "",
			needs: [fields.get("Pre-Depends"), fields.get("Depends")].flatMap(parseDpkgRelations),
			recommends: parseDpkgRelations(fields.get("Recommends")),
			provides: parseDpkgRelations(fields.get("Provides")).flat(),
			isEssential: fields.get("Essential") === "yes" || fields.get("Priority") === "required"
		});
	});
}
const parseApkInstalled = (bytes) => {
	const files = listApkFiles(bytes);
	return parseStanzas(bytes, ":").flatMap((fields) => {
		const name = fields.get("P") ?? "";
		return toRecordedPackage("apk", name, fields.get("V"), {
			bytes: parseSize(fields.get("I"), 1),
			section: "",
			needs: parseApkRelations(fields.get("D")).map((need) => [need]),
			recommends: [],
			provides: parseApkRelations(fields.get("p")),
			isEssential: false,
			listFiles: () => files.get(name) ?? []
		});
	});
};
function listApkFiles(bytes) {
	const byPackage = new Map();
	let files = [];
	let folder = "";
	for (const line of decoder$1.decode(bytes).split("\n")) {
		const value = line.slice(2);
		if (line.startsWith("P:")) {
			files = [];
			byPackage.set(value, files);
		} else if (line.startsWith("F:")) folder = value;
		else if (line.startsWith("R:")) files.push(`${folder}/${value}`);
	}
	return byPackage;
}
function toRecordedPackage(ecosystem, name, version, more) {
	if (name === void 0 || version === void 0 || name === "" || version === "") return [];
	return [{
		ecosystem,
		name: name.slice(0, MOST_CHARACTERS$1),
		version: version.slice(0, MOST_CHARACTERS$1),
		...more
	}];
}
function parseSize(text, unit) {
	const size = /^\d{1,12}$/.test(text ?? "") ? Number(text) * unit : 0;
	return Number.isSafeInteger(size) ? size : 0;
}
function parseStanzas(bytes, colon) {
	const found = [];
	let fields = new Map();
	for (const line of [...decoder$1.decode(bytes).split("\n"), ""]) {
		if (line === "") {
			if (fields.size > 0) found.push(fields);
			fields = new Map();
			continue;
		}
		const at = line.indexOf(colon);
		if (at > 0 && line[0] !== " " && !fields.has(line.slice(0, at))) fields.set(line.slice(0, at), line.slice(at + colon.length));
	}
	return found;
}
//#endregion
//#region src/analyze/packages/ndb-blobs.ts
const MAGIC$2 = 1349349458;
const SLOT_MAGIC = 1953459283;
const BLOB_MAGIC = 1398959170;
const PAGE_BYTES = 4096;
const BLOCK_BYTES = 16;
const HEADER_BYTES$1 = 32;
function readNdbBlobs(file) {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	if (file.length < HEADER_BYTES$1 || view.getUint32(0, true) !== MAGIC$2) return void 0;
	const slotsEnd = view.getUint32(12, true) * PAGE_BYTES;
	if (view.getUint32(4, true) !== 0 || slotsEnd > file.length) return void 0;
	const blobs = [];
	let bytesLeft = file.length;
	for (let slot = HEADER_BYTES$1; slot < slotsEnd; slot += BLOCK_BYTES) {
		if (view.getUint32(slot, true) !== SLOT_MAGIC) return void 0;
		const number = view.getUint32(slot + 4, true);
		if (number === 0) continue;
		const blob = readBlobAt(view, view.getUint32(slot + 8, true) * BLOCK_BYTES, number);
		bytesLeft -= blob?.length ?? 0;
		if (blob === void 0 || bytesLeft < 0) return void 0;
		blobs.push(blob);
	}
	return blobs;
}
function readBlobAt(view, at, number) {
	const start = at + BLOCK_BYTES;
	if (start > view.byteLength) return void 0;
	const length = view.getUint32(at + 12, true);
	return view.getUint32(at, true) === BLOB_MAGIC && view.getUint32(at + 4, true) === number && start + length <= view.byteLength ? new Uint8Array(view.buffer, view.byteOffset + start, length) : void 0;
}
//#endregion
//#region src/analyze/packages/rpm-header.ts
const MOST_CHARACTERS = 200;
const ENTRY_BYTES = 16;
const TAG = {
	name: 1e3,
	version: 1001,
	release: 1002,
	epoch: 1003,
	size: 1009,
	longSize: 5009
};
const LIST_TAG = {
	provides: 1047,
	needs: 1049,
	fileFolder: 1116,
	fileName: 1117,
	folder: 1118
};
const TYPE = {
	int32: 4,
	int64: 5,
	string: 6
};
function parseRpmHeader(blob) {
	const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
	if (blob.length < 8) return [];
	const dataStart = 8 + view.getUint32(0) * ENTRY_BYTES;
	if (dataStart > blob.length || dataStart + view.getUint32(4) > blob.length) return [];
	const values = new Map();
	const wanted = new Set(Object.values(TAG));
	for (let at = 8; at < dataStart; at += ENTRY_BYTES) {
		const tag = view.getUint32(at);
		const value = wanted.has(tag) ? readFirstValue(view, at, dataStart) : void 0;
		if (value !== void 0) values.set(tag, value);
	}
	const getText = (tag) => String(values.get(tag) ?? "").slice(0, MOST_CHARACTERS);
	const [name, version, release] = [
		getText(TAG.name),
		getText(TAG.version),
		getText(TAG.release)
	];
	if (name === "" || version === "" || name === "gpg-pubkey") return [];
	const lists = findLists(view, dataStart);
	const epoch = values.has(TAG.epoch) ? `${values.get(TAG.epoch)}:` : "";
	const size = Number(values.get(TAG.longSize) ?? values.get(TAG.size) ?? 0);
	return [{
		ecosystem: "rpm",
		name,
		version: `${epoch}${version}${release === "" ? "" : `-${release}`}`,
		bytes: Number.isSafeInteger(size) ? size : 0,
		section: "",
		needs: [...readStrings(blob, lists.get(LIST_TAG.needs))].map((need) => [need]),
		recommends: [],
		provides: [...readStrings(blob, lists.get(LIST_TAG.provides))],
		isEssential: false,
		listFiles: () => listRpmFiles(blob, view, lists)
	}];
}
function readFirstValue(view, entry, dataStart) {
	const type = view.getUint32(entry + 4);
	const at = dataStart + view.getUint32(entry + 8);
	if (type === TYPE.int32 && at + 4 <= view.byteLength) return view.getUint32(at);
	if (type === TYPE.int64 && at + 8 <= view.byteLength) return Number(view.getBigUint64(at));
	if (type !== TYPE.string || at >= view.byteLength) return void 0;
	const bytes = new Uint8Array(view.buffer, view.byteOffset + at, view.byteLength - at);
	const end = bytes.subarray(0, MOST_CHARACTERS).indexOf(0);
	return decoder.decode(bytes.subarray(0, end < 0 ? MOST_CHARACTERS : end));
}
const decoder = new TextDecoder();
function findLists(view, dataStart) {
	const wanted = new Set(Object.values(LIST_TAG));
	const lists = new Map();
	for (let at = 8; at < dataStart; at += ENTRY_BYTES) {
		const tag = view.getUint32(at);
		if (!wanted.has(tag)) continue;
		lists.set(tag, {
			at: dataStart + view.getUint32(at + 8),
			count: view.getUint32(at + 12)
		});
	}
	return lists;
}
function* readStrings(blob, list = {
	at: 0,
	count: 0
}) {
	let { at } = list;
	for (let i = 0; i < list.count && at < blob.length; i++) {
		const end = blob.indexOf(0, at);
		if (end < 0) return;
		yield decoder.decode(blob.subarray(at, end));
		at = end + 1;
	}
}
function* listRpmFiles(blob, view, lists) {
	const folders = [...readStrings(blob, lists.get(LIST_TAG.folder))];
	const numbers = lists.get(LIST_TAG.fileFolder)?.at ?? blob.length;
	let i = 0;
	for (const name of readStrings(blob, lists.get(LIST_TAG.fileName))) {
		const at = numbers + 4 * i++;
		if (at + 4 > blob.length) return;
		const folder = folders[view.getUint32(at)];
		if (folder !== void 0) yield `${folder}${name}`;
	}
}
//#endregion
//#region src/analyze/packages/sqlite-blobs.ts
const MOST_DEPTH$1 = 20;
const HEADER_BYTES = 100;
const MAGIC$1 = "SQLite format 3\0";
const PAGE = {
	interior: 5,
	leaf: 13
};
function readSqliteBlobs(file, table) {
	if (file.length < HEADER_BYTES || latin1(file.subarray(0, 16)) !== MAGIC$1) return void 0;
	const pages = new Pages(file);
	try {
		const root = pages.readRows(1).map(readColumns).find(isTable(table))?.[3];
		if (typeof root !== "number") return void 0;
		return pages.readRows(root).map((row) => {
			const blob = readColumns(row)[1];
			if (!(blob instanceof Uint8Array)) throw new Damaged();
			return blob;
		});
	} catch (error) {
		if (error instanceof Damaged || error instanceof RangeError) return void 0;
		throw error;
	}
}
var Damaged = class extends Error {};
const isTable = (name) => ([type, own]) => toText(type) === "table" && toText(own) === name;
const toText = (column) => column instanceof Uint8Array ? latin1(column) : "";
const latin1 = (bytes) => Buffer.from(bytes).toString("latin1");
var Pages = class {
	#file;
	#view;
	#pageBytes;
	#usableBytes;
	#seen = new Set();
	#bytesLeft;
	constructor(file) {
		this.#file = file;
		this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
		const size = this.#view.getUint16(16);
		this.#pageBytes = size === 1 ? 65536 : size;
		this.#usableBytes = this.#pageBytes - file[20];
		this.#bytesLeft = file.length;
	}
	readRows(root, depth = 0) {
		const start = this.#take(root);
		const header = root === 1 ? start + HEADER_BYTES : start;
		const kind = this.#view.getUint8(header);
		const isInterior = kind === PAGE.interior;
		if (!isInterior && kind !== PAGE.leaf || depth > MOST_DEPTH$1) throw new Damaged();
		const cells = header + (isInterior ? 12 : 8);
		const count = this.#view.getUint16(header + 3);
		if (cells + 2 * count > start + this.#usableBytes) throw new Damaged();
		const rows = [];
		for (let i = 0; i < count; i++) {
			const cell = start + this.#view.getUint16(cells + 2 * i);
			rows.push(isInterior ? this.readRows(this.#view.getUint32(cell), depth + 1) : [this.#readRecord(cell, start + this.#usableBytes)]);
		}
		if (isInterior) rows.push(this.readRows(this.#view.getUint32(header + 8), depth + 1));
		return rows.flat();
	}
	#take(page) {
		if (this.#pageBytes < 512 || page < 1 || this.#seen.has(page)) throw new Damaged();
		this.#seen.add(page);
		return (page - 1) * this.#pageBytes;
	}
	#readRecord(cell, end) {
		const [size, afterSize] = readVarint(this.#file, cell);
		const [, start] = readVarint(this.#file, afterSize);
		this.#bytesLeft -= Math.max(size, 1);
		if (this.#bytesLeft < 0) throw new Damaged();
		const local = this.#measureLocal(size);
		if (start + local > end) throw new Damaged();
		if (local === size) return this.#file.subarray(start, start + size);
		const record = new Uint8Array(size);
		record.set(this.#file.subarray(start, start + local));
		let next = this.#view.getUint32(start + local);
		for (let at = local; at < size;) {
			const page = this.#take(next);
			const part = this.#file.subarray(page + 4, page + this.#usableBytes).subarray(0, size - at);
			if (part.length === 0) throw new Damaged();
			record.set(part, at);
			at += part.length;
			next = this.#view.getUint32(page);
		}
		return record;
	}
	#measureLocal(size) {
		const usable = this.#usableBytes;
		if (size <= usable - 35) return size;
		const least = Math.floor((usable - 12) * 32 / 255) - 23;
		const most = least + (size - least) % (usable - 4);
		return most <= usable - 35 ? most : least;
	}
};
function readColumns(record) {
	const [headerBytes, first] = readVarint(record, 0);
	const columns = [];
	let at = headerBytes;
	for (let place = first; place < headerBytes && columns.length < MOST_COLUMNS;) {
		const [type, next] = readVarint(record, place);
		place = next;
		const bytes = measureColumn(type);
		if (at + bytes > record.length) throw new Damaged();
		const value = record.subarray(at, at + bytes);
		columns.push(type >= 12 ? value : readNumber(type, value));
		at += bytes;
	}
	return columns;
}
const MOST_COLUMNS = 8;
const NUMBER_BYTES = [
	0,
	1,
	2,
	3,
	4,
	6,
	8,
	8,
	0,
	0,
	0,
	0
];
const measureColumn = (type) => type >= 12 ? Math.floor((type - 12) / 2) : NUMBER_BYTES[type];
function readNumber(type, bytes) {
	if (type >= 8) return type - 8;
	return type === 0 || type > 6 ? void 0 : bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}
function readVarint(bytes, start) {
	let value = 0;
	for (let i = 0; i < 8; i++) {
		const byte = bytes[start + i];
		if (byte === void 0) throw new Damaged();
		value = value * 128 + (byte & 127);
		if (byte < 128) return [value, start + i + 1];
	}
	return [value * 256 + (bytes[start + 8] ?? 0), start + 9];
}
//#endregion
//#region src/analyze/packages/system-packages.ts
const MOST_PACKAGES = 1e5;
function listSystemPackages(merged, databases) {
	const { table, filesystem } = merged;
	const shown = new Set();
	const packages = [];
	for (const { node, bytes } of databases) {
		const parse = selectParser(table.path(node));
		if (parse === void 0) continue;
		shown.add(node);
		const found = parse(bytes);
		if (found === void 0) return void 0;
		for (const one of found.slice(0, MOST_PACKAGES - packages.length)) packages.push(one);
	}
	const folder = findNode(table, FOLDER);
	const isFolderMissed = folder >= 0 && filesystem.what[folder] === LIVE.folder && ![...shown].some((node) => table.parent(node) === folder);
	const isUnread = explainUnreadDatabases(merged).length > 0;
	return DATABASES.some((path) => {
		const node = findNode(table, path);
		return node >= 0 && filesystem.inode[node] >= 0 && !shown.has(node);
	}) || isFolderMissed || isUnread ? void 0 : packages.toSorted((a, b) => a.name < b.name ? -1 : 1);
}
function selectParser(path) {
	if (path.endsWith("/rpmdb.sqlite")) return (bytes) => readSqliteBlobs(bytes, "Packages")?.flatMap(parseRpmHeader);
	if (path.endsWith("/Packages.db")) return (bytes) => readNdbBlobs(bytes)?.flatMap(parseRpmHeader);
	if (path.endsWith("/apk/db/installed")) return parseApkInstalled;
	return path.startsWith(`/var/lib/dpkg/status.d/`) && !path.endsWith(".md5sums") || path === "/var/lib/dpkg/status" ? parseDpkgStatus : void 0;
}
function explainUnreadDatabases(merged) {
	const foreign = UNREAD_DATABASES.filter(({ path }) => measureVisibleFile(merged, path) > 0).map(({ path, kind }) => `rpm packages are not compared: /${path} is ${kind}, which is not supported`);
	const journals = DATABASE_JOURNALS.filter((path) => measureVisibleFile(merged, path) > 0).map((path) => `rpm packages are not compared: /${path} has changes that are not in the database`);
	return [...foreign, ...journals];
}
function measureVisibleFile({ table, layers, filesystem }, path) {
	const node = findNode(table, splitPath$1(path));
	const entry = node < 0 ? -1 : filesystem.inode[node];
	if (entry < 0) return 0;
	const { first } = filesystem.ledger.numbers;
	const layer = layers.findLastIndex((_, i) => first[i] <= entry);
	return layers[layer]?.sizeBytes[entry - first[layer]] ?? 0;
}
const encoder = new TextEncoder();
const splitPath$1 = __name((path) => path.split("/").map((part) => encoder.encode(part)), "splitPath");
const DATABASES = SYSTEM_DATABASES.map(splitPath$1);
const FOLDER = splitPath$1(DPKG_STATUS_FOLDER);
function findNode(table, path) {
	let at = 0;
	for (const part of path) {
		at = table.find(at, part, 0, part.length);
		if (at < 0) return at;
	}
	return at;
}
//#endregion
//#region src/analyze/packages/visible-databases.ts
function listVisibleDatabases({ filesystem: { inode, ledger }, nodes }, layers) {
	return layers.flatMap(({ bodies = new Map() }, layer) => {
		const first = ledger.numbers.first[layer];
		return [...bodies].map(([entry, bytes]) => ({
			node: nodes[layer]?.[entry],
			number: first + entry,
			bytes
		})).filter(({ node, number }) => inode[node] === number);
	});
}
//#endregion
//#region src/analyze/path-tree-owners.ts
const NOBODY = -1;
function listOwnerRows(order, { list, ownerOf }, hasBytes) {
	if (list.length === 0) return void 0;
	const row = [];
	const owner = [];
	const numbers = new Map();
	let last = NOBODY;
	order.forEach((node, at) => {
		if (!hasBytes(node)) return;
		const index = ownerOf(node);
		if (index !== NOBODY && !numbers.has(index)) numbers.set(index, numbers.size);
		const number = numbers.get(index) ?? NOBODY;
		if (number === last) return;
		last = number;
		row.push(at);
		owner.push(number);
	});
	const packages = [...numbers.keys()].map((index) => ({
		ecosystem: list[index]?.ecosystem ?? "",
		name: list[index]?.name ?? ""
	}));
	return packages.length === 0 ? void 0 : {
		packages,
		row,
		owner
	};
}
//#endregion
//#region src/analyze/pre-order.ts
function sortPreOrder(table, keep) {
	const { children, start, count } = listSortedChildren(table, keep);
	const order = new Int32Array(count);
	const pending = new Int32Array(count + 1);
	let [length, depth] = [0, 0];
	for (let node = 0;; node = pending[--depth]) {
		if (node !== 0) order[length++] = node;
		const first = start[node];
		for (let i = start[node + 1] - 1; i >= first; i--) pending[depth++] = children[i];
		if (depth === 0) return order;
	}
}
function computeDepths(table) {
	const depth = new Int32Array(table.count).fill(-1);
	for (let node = 1; node < table.count; node++) depth[node] = depth[table.parent(node)] + 1;
	return depth;
}
function listSortedChildren(table, keep) {
	const start = new Int32Array(table.count + 1);
	let count = 0;
	for (let node = table.count - 1; node > 0; node--) {
		if (keep[node] === 0) continue;
		const parent = table.parent(node);
		keep[parent] = 1;
		start[parent + 1] = start[parent + 1] + 1;
		count++;
	}
	for (let i = 1; i < start.length; i++) start[i] = start[i] + start[i - 1];
	const children = new Int32Array(count);
	const end = start.slice();
	for (let node = 1; node < table.count; node++) {
		if (keep[node] === 0) continue;
		const parent = table.parent(node);
		children[end[parent]] = node;
		end[parent] = end[parent] + 1;
	}
	for (let node = 0; node < table.count; node++) sortNames(table, children.subarray(start[node], start[node + 1]));
	return {
		children,
		start,
		count
	};
}
function sortNames(table, siblings) {
	if (siblings.length > 1) siblings.sort((a, b) => compareNames(table, a, b));
}
//#endregion
//#region src/analyze/path-tree.ts
const IMPLIED = -1;
function buildPathTree(merged, files, fate, modules, packages) {
	const { table, filesystem } = merged;
	const visibleBytes = new Float64Array(table.count);
	files.node.forEach((node, i) => {
		visibleBytes[node] = files.bytes[i];
	});
	const reclaimableBytes = sumHidden(merged, fate);
	const firstLayer = findFirstLayers(merged);
	const isLive = (node) => filesystem.what[node] !== LIVE.absent;
	const order = sortPreOrder(table, Uint8Array.from(firstLayer, (layer, node) => layer !== IMPLIED || isLive(node) ? 1 : 0));
	const depth = computeDepths(table);
	const links = listLinkRows(filesystem, files, order);
	const replaced = listReplacedRows(filesystem, files, order, firstLayer);
	const versions = listVersionRows(order, modules);
	const hasBytes = (node) => visibleBytes[node] + reclaimableBytes[node] > 0;
	const owners = listOwnerRows(order, packages, hasBytes);
	return {
		depth: Array.from(order, (node) => depth[node]),
		name: Array.from(order, (node) => decodeName(table.name(node))),
		visibleBytes: Array.from(order, (node) => visibleBytes[node]),
		reclaimableBytes: Array.from(order, (node) => reclaimableBytes[node]),
		isVisible: Array.from(order, (node) => isLive(node) ? 1 : 0),
		firstLayer: Array.from(order, (node) => firstLayer[node]),
		...links.row.length > 0 && { links },
		...replaced.row.length > 0 && { replaced },
		...versions.row.length > 0 && { versions },
		...owners && { owners }
	};
}
function listLinkRows({ inode }, files, order) {
	const hasBytes = new Uint8Array(inode.length);
	for (const node of files.node) hasBytes[node] = 1;
	const isLink = (node) => inode[node] !== -1 && hasBytes[node] === 0;
	const row = [];
	const firstRow = new Map();
	order.forEach((node, at) => {
		if (isLink(node)) {
			row.push(at);
			firstRow.set(inode[node], at);
		}
	});
	if (row.length === 0) return {
		row,
		first: []
	};
	order.forEach((node, at) => {
		if (hasBytes[node] === 1 && firstRow.has(inode[node])) firstRow.set(inode[node], at);
	});
	return {
		row,
		first: row.map((at) => firstRow.get(inode[order[at]]))
	};
}
function listReplacedRows({ inode, ledger }, files, order, firstLayer) {
	const shippedBy = new Int32Array(inode.length).fill(IMPLIED);
	for (const node of files.node) shippedBy[node] = ledger.numbers.locate(inode[node]).layer;
	const row = [];
	const layer = [];
	order.forEach((node, at) => {
		const by = shippedBy[node];
		if (by === IMPLIED || by === firstLayer[node]) return;
		row.push(at);
		layer.push(by);
	});
	return {
		row,
		layer
	};
}
function listVersionRows(order, modules) {
	const row = [];
	const version = [];
	if (modules.size === 0) return {
		row,
		version
	};
	order.forEach((node, at) => {
		const recorded = modules.get(node)?.version ?? null;
		if (recorded === null) return;
		row.push(at);
		version.push(recorded);
	});
	return {
		row,
		version
	};
}
function sumHidden({ table, layers, nodes, filesystem }, fate) {
	const hidden = new Float64Array(table.count);
	forEachEntry(nodes, (layer, i, node) => {
		const columns = layers[layer];
		const entry = filesystem.ledger.numbers.first[layer] + i;
		if (columns === void 0 || fate[entry] === FATE.visible) return;
		hidden[node] = hidden[node] + getBodyBytes(columns, i);
	});
	return hidden;
}
function findFirstLayers({ table, layers, nodes, filesystem }) {
	const first = new Int32Array(table.count).fill(IMPLIED);
	forEachEntry(nodes, (layer, i, node) => {
		const columns = layers[layer];
		if ((filesystem.marker[node] === MARKER.none || columns !== void 0 && getBodyBytes(columns, i) > 0) && first[node] === IMPLIED) first[node] = layer;
	});
	return first;
}
function forEachEntry(nodes, visit) {
	nodes.forEach((layerNodes, layer) => {
		for (let i = 0; i < layerNodes.length; i++) visit(layer, i, layerNodes[i]);
	});
}
function getBodyBytes({ kind, sizeBytes }, entry) {
	return isFileBody(kind[entry]) ? sizeBytes[entry] : 0;
}
//#endregion
//#region src/analyze/runtime/command.ts
const PROGRAMS = {
	node: [
		"node",
		"nodejs",
		"npm",
		"npx",
		"yarn",
		"pnpm",
		"pm2",
		"pm2-runtime",
		"next",
		"tsx"
	],
	python: [...[
		"python",
		"pypy",
		"gunicorn",
		"uvicorn",
		"uwsgi",
		"celery",
		"flask",
		"daphne"
	], ...[
		"hypercorn",
		"streamlit",
		"jupyter",
		"poetry",
		"uv",
		"pipenv"
	]],
	java: ["java", "catalina.sh"],
	dotnet: ["dotnet"],
	php: [
		"php",
		"php-fpm",
		"apache2-foreground",
		"frankenphp"
	],
	ruby: [
		"ruby",
		"bundle",
		"rails",
		"puma",
		"unicorn",
		"rackup",
		"sidekiq",
		"rake"
	],
	nginx: [
		"nginx",
		"nginx-debug",
		"openresty"
	],
	go: ["go"],
	rust: ["cargo"]
};
const ENDINGS$1 = {
	js: "node",
	mjs: "node",
	cjs: "node",
	py: "python",
	jar: "java",
	dll: "dotnet",
	php: "php",
	rb: "ruby"
};
const BY_PROGRAM = new Map(Object.entries(PROGRAMS).flatMap(([name, programs]) => programs.map((program) => [program, name])));
const WRAPPERS = new Map([...[
	"exec",
	"env",
	"tini",
	"tini-static",
	"dumb-init",
	"catatonit",
	"nice",
	"nohup",
	"time"
].map((name) => [name, 0]), ...[
	"gosu",
	"su-exec",
	"chpst",
	"timeout"
].map((name) => [name, 1])]);
const SHELLS = new Set([
	"sh",
	"bash",
	"ash",
	"dash",
	"zsh",
	"busybox"
]);
const MOST_CHARS$1 = 1e4;
function parseCommand(words) {
	const programs = listSteps(words).flatMap((step) => findProgram(step) ?? []);
	const runtime = programs.map(findRuntime$1).find((name) => name !== void 0);
	const program = programs.at(-1);
	return {
		...runtime && { runtime },
		...program !== void 0 && { program }
	};
}
function listSteps(words) {
	const at = words.findIndex((word, i) => /^-\w*c$/.test(word) && isShell(words[i - 1]));
	const script = at < 0 ? void 0 : words[at + 1];
	if (script === void 0 || script.length > MOST_CHARS$1) return [words];
	return script.split(/&&|\|\||[;|\n]/).map((step) => step.split(/\s+/).map((word) => word.replace(/^["']|["']$/g, "")).filter((word) => word !== ""));
}
const isShell = (word) => word !== void 0 && SHELLS.has(takeName(word));
function findProgram(words) {
	if (BUILT_IN.has(words[0] ?? "")) return void 0;
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		const skipped = isShell(word) ? 0 : WRAPPERS.get(takeName(word));
		if (skipped !== void 0) i += skipped;
		else if (!/^-|^\w+=/.test(word) && !isStarter(takeName(word))) return word;
	}
	return words.find((word) => isStarter(takeName(word)));
}
const BUILT_IN = new Set([
	"cd",
	"set",
	"export",
	"test",
	"[",
	"umask",
	"ulimit",
	"echo",
	"exit"
]);
const isStarter = (name) => /entrypoint(?:\.sh)?$/.test(name);
const takeName = (word) => word.slice(word.lastIndexOf("/") + 1);
function findRuntime$1(program) {
	const name = takeName(program);
	const ending = /\.(\w+)$/.exec(name)?.[1] ?? "";
	const plain = name.replace(/[\d.]+$/, "");
	return BY_PROGRAM.get(name) ?? BY_PROGRAM.get(plain) ?? ENDINGS$1[ending];
}
__name(findRuntime$1, "findRuntime");
//#endregion
//#region src/analyze/runtime/elf-head.ts
const MAGIC = Buffer.from("ELF");
const GO_NOTE = Buffer.from("\0\0\0Go\0\0", "latin1");
const PT_INTERP = 3;
const PT_NULL = 0;
const MOST_SEGMENTS = 64;
function parseElfHead(bytes) {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	if (head.length < 64 || !head.subarray(0, 4).equals(MAGIC)) return void 0;
	const [is64, isLittle] = [head[4] === 2, head[5] === 1];
	const read16 = (at) => isLittle ? head.readUInt16LE(at) : head.readUInt16BE(at);
	const read32 = (at) => isLittle ? head.readUInt32LE(at) : head.readUInt32BE(at);
	const lowHalf = is64 && !isLittle ? 4 : 0;
	const start = read32((is64 ? 32 : 28) + lowHalf);
	const size = read16(is64 ? 54 : 42);
	const count = read16(is64 ? 56 : 44);
	if (size < 32 || count === 0 || count > MOST_SEGMENTS || start + size * count > head.length) return void 0;
	const types = Array.from({ length: count }, (_, i) => read32(start + size * i));
	if (types.every((type) => type === PT_NULL)) return void 0;
	const isStatic = !types.includes(PT_INTERP);
	const isGo = head.includes(GO_NOTE);
	if (isStatic) return {
		isGo,
		isStatic,
		libraries: []
	};
	return {
		isGo,
		isStatic,
		...readPath(head, read32(start + size * types.indexOf(PT_INTERP) + (is64 ? 8 : 4) + lowHalf)),
		libraries: listLibraries(head)
	};
}
function readPath(head, offset) {
	const end = head.indexOf(0, offset);
	const interpreter = end < 0 ? "" : head.toString("latin1", offset, end);
	return interpreter.startsWith("/") ? { interpreter } : {};
}
const listLibraries = (head) => [...new Set(head.toString("latin1").split("\0").filter((text) => text.length <= MOST_NAME_LENGTH && LIBRARY.test(text)))];
const MOST_NAME_LENGTH = 100;
const LIBRARY = /^lib[\w.+-]+\.so(?:\.\d+)*$/;
//#endregion
//#region src/analyze/runtime/visible-paths.ts
function openVisiblePaths({ table, filesystem }, files) {
	return {
		find(path) {
			let node = 0;
			for (const name of splitPath(path)) {
				const bytes = Buffer.from(name);
				node = table.find(node, bytes, 0, bytes.length);
				if (node < 0) return -1;
			}
			return (filesystem.inode[node] ?? -1) === -1 ? -1 : node;
		},
		list(endings) {
			const patterns = endings.map((ending) => Buffer.from(ending));
			const isLast = new Uint8Array(256);
			for (const pattern of patterns) isLast[pattern.at(-1) ?? 0] = 1;
			const found = [];
			for (let i = 0; i < files.node.length; i++) {
				const node = files.node[i];
				if (isLast[table.nameByte(node, table.nameLength(node) - 1)] === 0) continue;
				if (patterns.some((pattern) => endsWith(table, node, pattern))) found.push(table.path(node));
			}
			return found.toSorted((a, b) => splitPath(a).length - splitPath(b).length);
		}
	};
}
function endsWith(table, node, pattern) {
	const start = table.nameLength(node) - pattern.length;
	if (start < 0) return false;
	for (let i = pattern.length - 1; i >= 0; i--) if (table.nameByte(node, start + i) !== pattern[i]) return false;
	return true;
}
function splitPath(path) {
	const names = [];
	for (const name of path.split("/")) if (name === "..") names.pop();
	else if (name !== "" && name !== ".") names.push(name);
	return names;
}
//#endregion
//#region src/analyze/runtime/lock-files.ts
const MANIFESTS = [
	[".runtimeconfig.json", "dotnet"],
	[".deps.json", "dotnet"],
	["composer.lock", "php"],
	["Gemfile.lock", "ruby"],
	["pom.xml", "java"],
	[".jar", "java"],
	["Cargo.lock", "rust"],
	["go.sum", "go"],
	["go.mod", "go"],
	["poetry.lock", "python"],
	["uv.lock", "python"],
	["Pipfile.lock", "python"],
	["requirements.txt", "python"],
	["package-lock.json", "node"],
	["yarn.lock", "node"],
	["pnpm-lock.yaml", "node"],
	["package.json", "node"]
];
const ENDINGS = MANIFESTS.map(([name]) => name);
const OTHERS = /\/(?:node_modules|site-packages|dist-packages|vendor|gems|share|lib|lib64|opt\/yarn[^/]*)\//;
const MOST_DEPTH = 5;
const SERVERS = [
	["usr/sbin/nginx", "nginx"],
	["usr/sbin/php-fpm", "php"],
	["usr/local/sbin/php-fpm", "php"]
];
function findByFiles(paths) {
	const found = paths.list(ENDINGS).filter((path) => splitPath(path).length <= MOST_DEPTH && !OTHERS.test(path));
	const depth = Math.min(...found.map((path) => splitPath(path).length));
	const nearest = found.filter((path) => splitPath(path).length === depth);
	return MANIFESTS.find(([name]) => nearest.some((path) => isFile(path, name)))?.[1] ?? SERVERS.find(([path]) => paths.find(path) >= 0)?.[1];
}
const isFile = (path, name) => path.endsWith(name.startsWith(".") ? name : `/${name}`);
function findSourcesAround(folder, paths) {
	const names = splitPath(folder);
	for (let depth = names.length; depth > 0; depth--) {
		const at = names.slice(0, depth).join("/");
		if (paths.find(`${at}/Cargo.toml`) >= 0 || paths.find(`${at}/Cargo.lock`) >= 0) return "rust";
		if (paths.find(`${at}/go.mod`) >= 0) return "go";
	}
}
//#endregion
//#region src/analyze/runtime/find-runtime.ts
function findRuntime({ process, createdBy }, paths, heads) {
	const { command = [], folder = "/", searchPath = [] } = process ?? {};
	const { runtime, program } = parseCommand(command);
	if (runtime !== void 0) return {
		name: runtime,
		by: "command"
	};
	const file = program === void 0 ? void 0 : locateProgram(program, folder, searchPath, paths);
	if (file !== void 0) {
		const bytes = heads.find(({ node }) => node === paths.find(file))?.bytes;
		const head = bytes && parseElfHead(bytes);
		const native = findNative(file, head, createdBy, paths);
		if (native !== void 0 || head !== void 0) return native;
	}
	const name = findByFiles(paths);
	return name && {
		name,
		by: "files"
	};
}
function locateProgram(program, folder, searchPath, paths) {
	return (program.includes("/") ? [program.startsWith("/") ? program : `${folder}/${program}`] : searchPath.map((place) => `${place}/${program}`)).flatMap((place) => [place, `/usr${place}`]).find((place) => paths.find(place) >= 0);
}
const APP_HOST = [
	".dll",
	".runtimeconfig.json",
	".deps.json"
];
function findNative(file, head, createdBy, paths) {
	if (APP_HOST.some((ending) => paths.find(file + ending) >= 0)) return {
		name: "dotnet",
		by: "files"
	};
	if (head?.isGo) return {
		name: "go",
		by: "program"
	};
	const built = [file, ...listOrigins(file, createdBy)].map(findByPlace).find((name) => name !== void 0);
	if (built !== void 0) return {
		name: built,
		by: findByPlace(file) === built ? "files" : "history"
	};
	const around = findSourcesAround(file.slice(0, file.lastIndexOf("/")), paths);
	if (around !== void 0) return {
		name: around,
		by: "files"
	};
	if (head !== void 0) return head.isStatic ? {
		name: "static",
		by: "program"
	} : void 0;
	return /\.\w+$/.test(file) || hasLoader(paths) ? void 0 : {
		name: "static",
		by: "files"
	};
}
function findByPlace(path) {
	if (/(?:^|\/)target\/(?:[\w-]+\/)?(?:release|debug)\/|\/\.?cargo\/bin\//.test(path)) return "rust";
	return /(?:^|\/)go\/bin\//.test(path) ? "go" : void 0;
}
function listOrigins(file, createdBy) {
	const name = splitPath(file).at(-1) ?? "";
	return createdBy.flatMap((text) => {
		const words = (text ?? "").slice(0, MOST_CHARS).split(/[\s",[\]]+/);
		return words.includes("COPY") && words.some((word) => word.endsWith(name)) ? words.filter((word) => word.includes("/")) : [];
	});
}
const MOST_CHARS = 1e4;
const hasLoader = (paths) => paths.list([
	".so.1",
	".so.2",
	".so.3"
]).some((path) => /^ld(?:-[\w.-]+|64)?\.so\.\d$/.test(splitPath(path).at(-1) ?? ""));
//#endregion
//#region src/analyze/runtime/find-start-needs.ts
function findStartNeeds({ process }, paths, heads) {
	const { command: words = [], folder = "/", searchPath = [] } = process ?? {};
	const [command] = words;
	if (command === void 0) return void 0;
	const { program } = parseCommand(words);
	const path = program && locateProgram(program, folder, searchPath, paths);
	const bytes = path && heads.find(({ node }) => node === paths.find(path))?.bytes;
	const head = bytes && parseElfHead(bytes);
	if (!path || !head) return { command };
	const { interpreter, libraries } = head;
	return {
		command,
		program: {
			path,
			...interpreter !== void 0 && { loader: interpreter },
			libraries
		}
	};
}
//#endregion
//#region src/analyze/twins.ts
const LEAST_BYTES = 1e6;
const MOST_OF_A_SIZE = 64;
function listTwins(layers, { inode, ledger }) {
	const groups = new Map();
	for (const entry of listLargeInodes(layers, inode, ledger.numbers)) {
		const key = describeBody(layers, entry);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [entry]);
		else group.push(entry);
	}
	return [...groups.values()].flatMap((group) => group.length > MOST_OF_A_SIZE ? [] : group.flatMap((b, i) => {
		const [first, before] = [group[0], group[i - 1]];
		if (first === void 0 || before === void 0) return [];
		return first === before ? [{
			a: first,
			b
		}] : [{
			a: first,
			b
		}, {
			a: before,
			b
		}];
	}));
}
function listLargeInodes(layers, inode, numbers) {
	const large = new Set(layers.flatMap(({ count, sizeBytes, isSparse }, layer) => {
		const first = numbers.first[layer];
		const isLarge = (i) => sizeBytes[i] >= LEAST_BYTES && isSparse[i] === 0;
		return listIndexes(count, isLarge).map((i) => first + i);
	}));
	if (large.size < 2) return [];
	const found = new Set();
	for (let node = 0; node < inode.length; node++) {
		const number = inode[node];
		if (number !== -1 && large.has(number)) found.add(number);
	}
	return [...found].sort((a, b) => a - b).map((number) => numbers.locate(number));
}
function listIndexes(count, isWanted) {
	const indexes = [];
	for (let i = 0; i < count; i++) if (isWanted(i)) indexes.push(i);
	return indexes;
}
function describeBody(layers, { layer, entry }) {
	const { sizeBytes, checksumKind, checksum } = layers[layer];
	const sum = checksumKind === "none" ? [] : checksum.subarray(2 * entry, 2 * entry + 2);
	return [
		sizeBytes[entry],
		checksumKind,
		...sum
	].join(" ");
}
//#endregion
//#region src/analyze/waste.ts
const HEAVY_SHARE = .05;
function listWaste(merged, fates, reclaimableBytes, sums) {
	const threshold = Math.max(1, reclaimableBytes * HEAVY_SHARE);
	const rows = merged.layers.flatMap((_, layer) => listLayerRows(merged, layer, fates, threshold, sums));
	return listLargest(rows.map(({ bytes }) => bytes), (i) => {
		const { node, ...row } = rows[i];
		return {
			path: merged.table.path(node),
			...row
		};
	});
}
function listLayerRows(merged, layer, { fate, changes }, threshold, sums) {
	const { ledger } = merged.filesystem;
	const nodes = merged.nodes[layer];
	const sizeBytes = merged.layers[layer]?.sizeBytes;
	const first = ledger.numbers.first[layer];
	return groupHidden(merged, layer, fate).flatMap((group) => {
		for (const i of group) sums.add(nodes[i], sizeBytes[i], ledger.hiddenAt[first + i]);
		const any = first + group[0];
		const cause = CAUSE_OF_FATE[fate[any]];
		const common = {
			cause,
			addedInLayer: layer,
			hiddenInLayer: ledger.hiddenInLayer[any]
		};
		const bits = group.reduce((all, i) => all | changes[first + i], 0);
		const details = cause === "metadata" ? {
			...common,
			changes: toChanges(bits)
		} : common;
		return sums.take(threshold).map((row) => ({
			...row,
			...details
		}));
	});
}
function groupHidden({ layers, filesystem }, layer, fate) {
	const { numbers, hiddenInLayer } = filesystem.ledger;
	const first = numbers.first[layer];
	const { count = 0, kind = new Uint8Array() } = layers[layer] ?? {};
	const groups = new Map();
	for (let i = 0; i < count; i++) {
		const at = fate[first + i];
		if (at === FATE.visible || !isFileBody(kind[i])) continue;
		const key = hiddenInLayer[first + i] * CAUSE_OF_FATE.length + at;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [i]);
		else group.push(i);
	}
	return [...groups.values()];
}
//#endregion
//#region src/analyze/analyze.ts
function mergeImage(image) {
	const table = new PathTable();
	const layers = image.layers.map((layer) => layer.table.entries);
	const nodesOf = new Map([...new Set(layers)].map((entries) => [entries, table.internEntries(entries)]));
	const named = layers.map((entries) => nodesOf.get(entries));
	const dive = computeDiveAccount(table, layers.map((entries, layer) => ({
		entries,
		nodes: named[layer]
	})));
	const followed = followLinks(layers, table, named);
	const filesystem = mergeLayers(layers, table, followed);
	return {
		table,
		layers,
		nodes: followed.map(({ nodes }) => nodes),
		dive,
		filesystem,
		pairs: filesystem.ledger.pairs,
		twins: listTwins(layers, filesystem),
		notices: listNotices(filesystem, table)
	};
}
function examineImage(image, merged, same, { withTree, lines = [], ofContext = new Set() }) {
	const { table, layers, dive, filesystem } = merged;
	const fate = settleFates(filesystem.ledger, same);
	const fates = {
		fate,
		changes: listChangesByEntry(layers, filesystem.ledger, same)
	};
	const account = sumBodies(layers, fate);
	const files = listVisibleFiles(layers, filesystem);
	const copies = findPackageCopies(files, table);
	const sums = new FolderSums(table);
	const tables = image.layers.map((layer) => layer.table);
	const databases = listVisibleDatabases(merged, tables);
	const installed = listSystemPackages(merged, databases);
	const modules = listInstalledModules(merged, databases);
	const packages = findOwners(merged, databases, installed ?? []);
	const visible = openVisiblePaths(merged, files);
	const runtime = findRuntime(image, visible, databases);
	const needs = findStartNeeds(image, visible, databases);
	const counted = countPackages(installed, packages, copies, files, table);
	const measures = {
		...measureImage(image, filesystem, account, dive),
		...counted.measures
	};
	const brought = listLayerEntries(merged, fate, sums);
	const fingerprints = withTree ? fingerprintLayers(table, layers, merged.nodes) : [];
	const documents = describeDocuments(image, lines);
	const instructions = documents.layers.map(({ instruction }) => instruction);
	const installs = withTree ? findInstalls(merged, image, instructions) : [];
	return {
		facts: {
			...documents,
			measures,
			unmeasured: explainUnmeasured(measures),
			layers: documents.layers.map((layer, index) => {
				const { contentBytes = 0, hiddenBytes = 0 } = account.layers[index] ?? {};
				const { entries, verified } = image.layers[index].table;
				const fingerprint = fingerprints[index];
				const broughtHere = brought[index];
				return {
					...layer,
					layerBytes: dive.layerBytes[index] ?? 0,
					contentBytes,
					reclaimableBytes: hiddenBytes,
					entryCount: entries.count,
					verified,
					...broughtHere && { entries: broughtHere },
					...fingerprint && { fingerprint }
				};
			}),
			files: {
				verified: findWeakest(image.layers.map((layer) => layer.table.verified)),
				contentsCompared: filesystem.ledger.uncomparable === 0 && merged.pairs.every((_, i) => same[i] !== void 0),
				diveUserWasted: dive.diveUserWasted,
				reclaimableByCause: account.byCause,
				waste: listWaste(merged, fates, measures.reclaimableBytes, sums),
				largest: {
					folders: listLargestFolders(files, account.visibleBytes, table, sums),
					packages: listLargestPackages(copies, table),
					files: listLargestFiles(files, table)
				},
				...runtime && { runtime },
				packageCounts: counted.byEcosystem,
				...installs.length > 0 && { installs },
				...withTree && installed && { systemPackages: installed.map(toSystemPackage) },
				tree: withTree ? buildPathTree(merged, files, fate, modules, packages) : null
			}
		},
		evidence: collectEvidence(merged, fates, sums, {
			modules,
			packages,
			development: listDevelopment(merged, databases, {
				modules,
				packages
			}),
			kept: tables,
			contextCopies: listContextCopies(image, ofContext),
			command: image.process?.command ?? [],
			isImported: isImported(image)
		}, same),
		...needs && { needs }
	};
}
const isImported = ({ origins, layers }) => layers.length === 1 && origins?.history.length === 1 && /^Imported from /i.test(origins.history[0]?.comment ?? "");
function findWeakest(verified) {
	return VERIFICATIONS.find((each) => verified.includes(each)) ?? "diffId";
}
function listNotices({ brokenLinks, hasRootOpaque, recreatedFolder, refusedWhiteout }, table) {
	const notices = [];
	if (brokenLinks > 0) notices.push(describeBrokenLinks(brokenLinks));
	if (hasRootOpaque) notices.push(ROOT_OPAQUE);
	if (recreatedFolder >= 0) notices.push(describeRecreated(table.path(recreatedFolder)));
	if (refusedWhiteout >= 0) notices.push(describeRefused(table.path(refusedWhiteout)));
	return notices;
}
const describeRecreated = (path) => `a layer hides the folder ${path} and creates it again; Docker and containerd still show what lower layers have in it, so that counts as visible`;
const describeRefused = (path) => `a layer hides ${path} and also has it or hides it again; Docker and containerd refuse to unpack this, and here the whiteout hides lower layers only: rebuild the image`;
const ROOT_OPAQUE = "a layer has an opaque whiteout at the root (.wh..wh..opq); Docker and containerd ignore it on overlayfs, so it hides nothing here";
function describeBrokenLinks(count) {
	const [what, names] = count === 1 ? ["hard link points", "It counts as a name"] : ["hard links point", "They count as names"];
	return `${count} ${what} to no file. ${names} without bytes.`;
}
//#endregion
//#region src/gate/jobs.ts
function listJobs(request, budget) {
	if (request.build !== void 0) return [createBuildJob(request.build.name, request.build)];
	if (request.images.length > 0) return request.images.map(({ name, source }) => createSourceJob(name, source, selectPlatforms(request, budget, name)));
	const listed = [...budget?.images ?? []].flatMap(([name, { image, build }]) => {
		const platforms = selectPlatforms(request, budget, name);
		if (build !== null) return [createBuildJob(name, toBuildOptions(build, platforms))];
		return image === null ? [] : [createSourceJob(name, image, platforms)];
	});
	if (listed.length > 0) return listed;
	throw new GateError("USAGE", "no image is specified, and no budget lists one", { fix: `name one, e.g. ${option("image", "docker:app:latest")}, or build one: ${option("build", ".")}` });
}
const createSourceJob = (name, source, platforms = []) => ({
	name,
	source,
	platforms,
	open: openSource
});
function selectPlatforms({ platforms = [] }, budget, name) {
	if (platforms.length > 0 || name === void 0) return platforms;
	return listEntryPlatforms(budget?.images.get(name));
}
const listEntryPlatforms = (entry) => (entry?.platforms ?? []).flatMap((text) => parsePlatform(text) ?? []);
function createBuildJob(name, build) {
	const source = `build:${build.folder}`;
	const open = async (context) => {
		const { openBuild } = await import("./engines.js");
		return openBuild({
			...build,
			onLog: context.host.log
		}, context);
	};
	const measureContext = async (host) => {
		const { measureBuildContext } = await import("./build-context2.js");
		return measureBuildContext(build, host);
	};
	const measureEffort = async (needs, request, host) => {
		const { measureBuildEffort } = await import("./measure-effort.js");
		return measureBuildEffort(build, needs, request, host);
	};
	return {
		name,
		source,
		platforms: [],
		open,
		measureContext,
		measureEffort
	};
}
function toBuildOptions(recipe, platforms) {
	const { context, file, target, args } = recipe;
	return {
		folder: context,
		file: file ?? void 0,
		target: target ?? void 0,
		buildArgs: [],
		budgetArgs: Object.entries(args).map(([key, value]) => `${key}=${value}`),
		secrets: [],
		platforms: platforms.map(formatPlatform)
	};
}
//#endregion
export { examineImage as a, listLargest as c, HASH_FACTOR as d, HASH_START as f, toBuildOptions as i, describeDocuments as l, Claims as m, listEntryPlatforms as n, mergeImage as o, parseHistoryStep as p, listJobs as r, explainUnreadDatabases as s, createSourceJob as t, findCommandStart as u };
