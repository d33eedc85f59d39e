import "./rolldown-runtime.js";
import { t as joinPattern } from "./pattern.js";
import { t as toByteText } from "./byte-text.js";
import "./secrets.js";
import { b as readSections, x as sumDebugBytes } from "./installs.js";
//#region src/advise/edit-run.ts
function runScript(instruction) {
	if (instruction === null || !instruction.startsWith("RUN ")) return void 0;
	const script = instruction.slice(4).replace(/[\s;]+$/, "");
	return /^\[|<<|(?:^|\s)#|\\$/.test(script) || script.endsWith("…") ? void 0 : script;
}
const appendCommand = (script, command) => `${script} && ${command}`;
const mountCaches = (script, folders) => [...folders.map((folder) => `--mount=type=cache,target=${folder}`), script].join(" ");
const addOption = (script, command, option) => script.replace(/[^&|;]+/g, (part) => part.includes(option) ? part : part.replace(command, (start) => `${start} ${option}`));
const APT_INSTALL = /\bapt(?:-get)?(?: -\S+)* install(?: (?:-[yq]+|--yes|--assume-yes|--quiet))*(?= )/;
const INSTALL = /^(\s*(?:sudo )?(?:apt-get|apt|apk|dnf|microdnf|yum)\b(?: -\S+)* (?:install|add)\b)(.*)$/s;
function leaveOutPackages(script, names) {
	let isChanged = false;
	let isEmpty = false;
	const edited = script.replace(/[^&|;]+/g, (part) => {
		const [, command, words] = INSTALL.exec(part) ?? [];
		if (command === void 0 || words === void 0) return part;
		const all = words.split(/(?=\s)/);
		const left = all.filter((word) => !names.includes(word.trim().split("=", 1)[0] ?? ""));
		if (left.length === all.length) return part;
		isChanged = true;
		isEmpty ||= left.every((word) => word.trim() === "" || word.trim().startsWith("-"));
		return command + left.join("") + (/\s$/.test(part) && !/\s$/.test(left.at(-1) ?? "") ? " " : "");
	});
	return isChanged && !isEmpty ? edited : void 0;
}
const isPlainPath = (path) => /^\/[\w./@+-]+$/.test(path);
//#endregion
//#region src/advise/where.ts
const describeBytes = ({ bytes, baseBytes = 0 }) => toByteText(bytes + baseBytes).text;
function describeLayers(advice, heaviest = advice.layer) {
	return joinLayers(listLayers(advice, ({ layer }) => layer), heaviest);
}
function joinLayers(layers, heaviest = layers?.[0]) {
	if (layers === void 0 || layers.length > 2) return `mostly in layer ${heaviest}`;
	return layers.length === 2 ? `in layers ${layers.join(" and ")}` : `in layer ${layers[0] ?? heaviest}`;
}
function describeHidingLayer(advice) {
	const [layer, ...others] = listLayers(advice, ({ hiddenInLayer }) => hiddenInLayer) ?? [];
	return layer === void 0 || others.length > 0 ? "later layers" : `layer ${layer}`;
}
function describeHidden(advice) {
	const { places, placeCount } = advice;
	return places.length > 0 && places.length === placeCount && places.every(({ isVisible }) => !isVisible) ? `, hidden by ${describeHidingLayer(advice)}` : "";
}
function describePaths(advice) {
	const here = keepPlacesOf(advice);
	const [first] = here.places;
	if (first === void 0) return ["it"];
	const left = countPaths(here) - 1;
	return left === 0 ? [{ code: first.path }] : [{ code: first.path }, ` and ${left} other ${left === 1 ? "path" : "paths"}`];
}
const MOST_IGNORED = 2;
function listContextPaths(advice) {
	const { layers = [], places, placeCount } = advice;
	const isShort = places.length === placeCount && placeCount <= MOST_IGNORED && layers.length < 2;
	const paths = places.map(({ contextPath }) => contextPath);
	return isShort && paths.length > 0 && paths.every((path) => path !== void 0) ? paths : void 0;
}
function ignorePaths(advice) {
	const paths = listContextPaths(advice);
	return paths && [
		"add ",
		...paths.flatMap((path, i) => [...i === 0 ? [] : [" and "], { code: path }]),
		" to ",
		{ code: ".dockerignore" }
	];
}
const describeOrigin = (advice) => [` in the instruction that adds ${countPaths(keepPlacesOf(advice)) > 1 ? "them" : "it"}`];
function keepPlacesOf(advice) {
	const { layer, layers = [], places, placeCount } = advice;
	const here = places.filter((place) => place.layer === layer);
	return layers.length > 1 && places.length === placeCount && here.length > 0 ? {
		places: here,
		placeCount: here.length
	} : {
		places,
		placeCount
	};
}
const countPaths = ({ places, placeCount }) => placeCount - places.length + new Set(places.map(({ path }) => path)).size;
function listLayers({ places, placeCount }, pick) {
	if (places.length !== placeCount) return void 0;
	return [...new Set(places.map(pick).filter((layer) => layer !== void 0))].sort((a, b) => a - b);
}
//#endregion
//#region src/advise/file-rule.ts
function createFileRule({ kinds, classify, shareOf, change, ...rule }) {
	const kindOf = ({ subject }) => kinds.find((kind) => kind.subject === subject) ?? {
		...kinds[0],
		what: "files of this kind"
	};
	return {
		id: rule.id,
		page: rule.page,
		confidence: rule.confidence,
		signs: kinds.flatMap(({ subject, signs = [] }) => signs.map((sign) => ({
			...sign,
			subject
		}))),
		subjects: kinds.map(({ subject }) => subject),
		...classify && { classify },
		...shareOf && { shareOf },
		describe: (advice) => ({
			title: `${describeBytes(advice)} of ${kindOf(advice).what} ${describeLayers(advice)}${describeHidden(advice)}`,
			why: rule.why,
			fix: kindOf(advice).fix
		}),
		change: (advice, instructionOf) => {
			const script = runScript(instructionOf(advice.layer));
			const edited = script === void 0 ? void 0 : kindOf(advice).edit?.(script, advice);
			if (edited !== void 0) return [{ code: `RUN ${edited}` }];
			return (change ?? leaveOut)(advice, instructionOf);
		}
	};
}
function leaveOut(advice, instructionOf) {
	return /^(?:COPY|ADD) /.test(instructionOf(advice.layer) ?? "") ? [
		"leave ",
		...describePaths(advice),
		" out of what is copied"
	] : [
		"delete ",
		...describePaths(advice),
		...describeOrigin(advice)
	];
}
//#endregion
//#region src/model/evidence.ts
const DEPENDENCY_MANAGERS = [
	"npm",
	"yarn",
	"pnpm",
	"bun",
	"pip",
	"poetry",
	"uv",
	"bundler",
	"composer"
];
//#endregion
//#region src/advise/signs.ts
const ROOT = 0;
const ANY = 0;
const UNKNOWN = 0;
var SignMatcher = class {
	#paths;
	#names = new KnownNames();
	#nameOf;
	#byLastName = new Map();
	#bySuffix = new Map();
	constructor(paths, signs) {
		this.#paths = paths;
		this.#nameOf = new Uint16Array(paths.count);
		for (const sign of signs) this.#add(sign);
	}
	getNumber(name) {
		return this.#names.add(name);
	}
	getName(node) {
		return this.#nameOf[node];
	}
	match(node) {
		const last = this.#names.find(this.#paths, node);
		this.#nameOf[node] = last;
		if (last !== UNKNOWN) {
			for (const compiled of this.#byLastName.get(last) ?? []) if (this.#matches(node, compiled)) return compiled.sign;
		}
		const length = this.#paths.nameLength(node);
		if (length < 2) return void 0;
		const before = this.#paths.nameByte(node, length - 2);
		const pair = toPair(before, this.#paths.nameByte(node, length - 1));
		const candidates = this.#bySuffix.get(pair);
		if (candidates === void 0) return void 0;
		for (const { suffix, sign } of candidates) if (endsWith(this.#paths, node, suffix) && this.#isAccepted(node, sign)) return sign;
	}
	#add(sign) {
		const names = sign.path.split("/").filter((name) => name !== "");
		const last = names.at(-1) ?? "";
		if (last.startsWith("*")) {
			const suffix = encoder.encode(last.slice(1));
			const pair = toPair(suffix.at(-2), suffix.at(-1));
			this.#bySuffix.set(pair, [...this.#bySuffix.get(pair) ?? [], {
				suffix,
				sign
			}]);
			return;
		}
		const numbers = names.map((name) => name === "*" ? ANY : this.#names.add(name)).reverse();
		const compiled = {
			numbers,
			isAnchored: sign.path.startsWith("/"),
			sign
		};
		const number = numbers[0];
		this.#byLastName.set(number, [...this.#byLastName.get(number) ?? [], compiled]);
	}
	#matches(node, { numbers, isAnchored, sign }) {
		let at = node;
		for (const number of numbers) {
			if (at === ROOT || number !== ANY && this.#nameOf[at] !== number) return false;
			at = this.#paths.parent(at);
		}
		return (!isAnchored || at === ROOT) && this.#isAccepted(node, sign);
	}
	#isAccepted(node, { accepts }) {
		return accepts === void 0 || accepts(this.#paths.path(node));
	}
};
const toPair = (before, last) => before << 8 | last;
const encoder = new TextEncoder();
const MOST_BYTES = 64;
var KnownNames = class {
	#isShape = new Uint8Array(256 * MOST_BYTES);
	#byShape = new Map();
	#numbers = new Map();
	add(name) {
		const known = this.#numbers.get(name);
		if (known !== void 0) return known;
		const bytes = encoder.encode(name);
		const number = this.#numbers.size + 1;
		const shape = toShape(bytes[0], bytes.length);
		this.#numbers.set(name, number);
		this.#isShape[shape] = 1;
		this.#byShape.set(shape, [...this.#byShape.get(shape) ?? [], {
			bytes,
			number
		}]);
		return number;
	}
	find(paths, node) {
		const length = paths.nameLength(node);
		if (length >= MOST_BYTES) return UNKNOWN;
		const shape = toShape(paths.nameByte(node, 0), length);
		if (this.#isShape[shape] === 0) return UNKNOWN;
		for (const { bytes, number } of this.#byShape.get(shape) ?? []) if (endsWith(paths, node, bytes)) return number;
		return UNKNOWN;
	}
};
const toShape = (first, length) => first * MOST_BYTES + length;
function endsWith(paths, node, bytes) {
	const start = paths.nameLength(node) - bytes.length;
	if (start < 0) return false;
	for (let i = bytes.length - 1; i >= 0; i--) if (paths.nameByte(node, start + i) !== bytes[i]) return false;
	return true;
}
//#endregion
//#region src/model/facts.ts
const CAUSES = [
	"deleted",
	"overwritten",
	"metadata"
];
const CHANGES = [
	"mode",
	"owner",
	"time"
];
//#endregion
//#region src/advise/path-kinds.ts
const PACKAGES = joinPattern("", String.raw`\/(?:node_modules|site-packages|dist-packages|gems|vendor|pkg\/mod`, String.raw`|registry\/src)\/`);
const SYSTEM = /^\/(?:usr\/(?:lib|share|libexec)|var\/lib\/(?:dpkg|rpm|apt))\//;
const DATABASES = /^\/(?:usr\/lib\/sysimage|var\/lib\/(?:dpkg|rpm|apt|dnf))\//;
const isLanguagePackagePath = (path) => PACKAGES.test(path);
const isSystemPath = (path) => SYSTEM.test(path);
const isPackageDatabase = (path) => DATABASES.test(path);
const isPackagePath = (path) => isLanguagePackagePath(path) || isSystemPath(path);
const WEB_ROOTS = /\/(?:public|static|www|wwwroot|htdocs|html|webroot|public_html|assets)\/|^\/srv\/http\//;
const isWebPath = (path) => WEB_ROOTS.test(path);
const LICENSE = joinPattern("i", "^(?:copyright|licen[cs]e|copying|copyleft|notice|legal|unlicense|patents|eula", "|third.?party)");
const isLicense = (path) => LICENSE.test(path.slice(path.lastIndexOf("/") + 1));
//#endregion
//#region src/advise/debug-sections.ts
const LEAST_BYTES = 1e5;
const DEBUG_KINDS = [
	{
		subject: "c",
		what: "debug sections",
		fix: ["RUN strip --strip-debug /usr/local/bin/app"]
	},
	{
		subject: "go",
		what: "Go debug sections",
		fix: ["RUN go build -ldflags=\"-s -w\" -o /usr/local/bin/app ."]
	},
	{
		subject: "rust",
		what: "Rust debug sections",
		fix: ["# in Cargo.toml, below [profile.release]: strip = true", "RUN CARGO_PROFILE_RELEASE_STRIP=true cargo build --release"]
	}
];
const debugSections = createFileRule({
	id: "debug-sections",
	page: {
		title: "Debug sections of programs and libraries",
		finds: "Sections `.debug_*` of executables and libraries of at least 1 MB, outside of packages, by their section headers. It counts what `strip --strip-debug` removes, without the symbol table.",
		unless: "Keep them if stack traces, profilers or debuggers read them in the container; or keep a copy of the program outside of the image."
	},
	confidence: "certain",
	why: "Debuggers read these sections; running the program does not need them.",
	kinds: DEBUG_KINDS,
	classify: (evidence, facts) => {
		const found = findDebugBytes(evidence);
		if (found.size === 0) return void 0;
		return (body) => found.has(body) ? findLanguage(evidence, facts, body) : void 0;
	},
	shareOf: (evidence) => {
		const found = findDebugBytes(evidence);
		return (body) => found.get(body) ?? 0;
	},
	change: (advice) => {
		const what = describePaths(advice);
		if (advice.subject === "go") return [
			"build ",
			...what,
			" with ",
			{ code: "-ldflags=\"-s -w\"" }
		];
		if (advice.subject === "rust") return [
			"build ",
			...what,
			" with ",
			{ code: "strip = true" },
			" in the profile"
		];
		return [
			{ code: "strip --strip-debug" },
			" ",
			...what
		];
	}
});
const known = new WeakMap();
function findDebugBytes(evidence) {
	const before = known.get(evidence);
	if (before !== void 0) return before;
	const { bodies, heads, paths } = evidence;
	const found = new Map();
	for (const [body, head] of heads) {
		if (head.length <= 4096 || bodies.hiddenInLayer[body] !== -1) continue;
		const bytes = sumDebugBytes(head, bodies.bytes[body]);
		if (bytes >= LEAST_BYTES && !isPackagePath(paths.path(bodies.node[body]))) found.set(body, bytes);
	}
	known.set(evidence, found);
	return found;
}
function findLanguage({ heads, bodies, paths }, { files }, body) {
	if (readSections(heads.get(body) ?? new Uint8Array(), bodies.bytes[body]).some(({ name }) => name === ".gopclntab" || name === ".go.buildinfo")) return "go";
	return files.runtime?.name === "rust" || /\/target\/(?:[\w-]+\/)?(?:release|debug)\//.test(paths.path(bodies.node[body])) ? "rust" : "c";
}
//#endregion
//#region src/advise/duplicates.ts
const DUPLICATE_KINDS = [{
	subject: "same-content",
	what: "repeated files",
	fix: [
		"# copy it once, and link to it:",
		"RUN ln -s /app/data.bin /opt/data.bin",
		"# or make a hard link in the instruction that adds the file:",
		"RUN install -D data.bin /app/data.bin && ln /app/data.bin /opt/data.bin"
	]
}];
const duplicates = createFileRule({
	id: "duplicates",
	page: {
		title: "The same content at several paths",
		finds: "Visible files of at least 1 MB with the content of another one, compared byte by byte or by checksums. Also a file with several names if a later layer copies it by one of them. It counts all but one, among those that no other advice removes.",
		unless: "Keep them if the program changes one of them or follows no links; files that a container changes must not share their content."
	},
	confidence: "certain",
	why: "A layer stores the content of each path; only a link shares it.",
	kinds: DUPLICATE_KINDS,
	classify: ({ copyOf }, _facts, isClaimed) => {
		if (copyOf.size === 0) return void 0;
		const kept = findKept(copyOf, isClaimed);
		return (body) => {
			const first = copyOf.get(body);
			return first === void 0 || kept.get(first) === body ? void 0 : "same-content";
		};
	},
	change: (advice) => ["link to one copy instead of ", ...describePaths(advice)]
});
function findKept(copyOf, isClaimed) {
	const kept = new Map();
	for (const [copy, first] of copyOf) {
		if (kept.has(first)) continue;
		if (!isClaimed(first)) kept.set(first, first);
		else if (!isClaimed(copy)) kept.set(first, copy);
	}
	return kept;
}
//#endregion
//#region src/advise/delete-files.ts
const MOST_FOLDERS = 4;
function deleteFolders(script, { places, placeCount, layer }) {
	const here = places.filter((place) => place.layer === layer).map(({ path }) => path);
	if (!(places.length === placeCount && here.length <= MOST_FOLDERS) || !here.every(isPlainPath)) return void 0;
	const [withLicenses, others] = [here.filter(isDocuments), here.filter((path) => !isDocuments(path))];
	return [
		script,
		...withLicenses.map((path) => `find ${path} -type f ! -name copyright -delete`),
		...others.length === 0 ? [] : [`rm -rf ${others.join(" ")}`]
	].reduce(appendCommand);
}
const isDocuments = (path) => path.endsWith("/share/doc");
const deleteNamed = (test) => (script, { places, placeCount }) => {
	const roots = new Set(places.map(({ path }) => ROOT_OF_FILES.exec(path)?.[0]));
	const [root] = roots;
	return places.length > 0 && roots.size === 1 && root !== void 0 && (placeCount === places.length || root.endsWith("node_modules")) ? appendCommand(script, `find ${root} -type f ${test} -delete`) : void 0;
};
const ROOT_OF_FILES = /^(?:\/[\w.@+-]+)*?\/(?:node_modules|dist|build)(?=\/)/;
function leaveOutBytecode(script, { places }) {
	const edited = addOption(script, /\bpip[\d.]* install(?= )/, "--no-compile");
	if (edited !== script) return edited;
	const roots = new Set(places.map(({ path }) => path.split("/", 2).join("/")));
	const isPlain = [...roots].every(isPlainPath);
	return roots.size > 0 && isPlain ? appendCommand(script, `find ${[...roots].join(" ")} -name __pycache__ -prune -exec rm -rf {} +`) : void 0;
}
//#endregion
//#region src/advise/unneeded-files.ts
const ANY_SIZE = [1, Number.POSITIVE_INFINITY];
const listEndings = (...names) => names.map((name) => ({
	path: `*${name}`,
	fileBytes: ANY_SIZE,
	accepts: (path) => !isWebPath(path) && !COMPILER_LIBRARY.test(path)
}));
const COMPILER_LIBRARY = /\/lib\/lib(?:\.[\w.]+)?\.d\.ts$/;
const listFolders = (...paths) => paths.map((path) => ({
	path,
	spares: isLicense
}));
const NODE_PACKAGE = /\/node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\//;
const TESTS = /\/node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/(?:test|tests|__tests__)$/;
const PYTHON_TESTS = /\/(?:site|dist)-packages\/.+\/tests$/;
const deleteWithInstall = (removal, ...excluded) => [
	"# in the instruction that installs packages:",
	"RUN apt-get update && apt-get install -y --no-install-recommends curl \\",
	` && ${removal}`,
	"# or, for packages that apt installs after it:",
	"RUN printf '%s\\n' \\",
	...excluded.map((path) => ` '${path}' \\`),
	" > /etc/dpkg/dpkg.cfg.d/99-smaller"
];
const UNNEEDED_KINDS = [
	{
		subject: "source-maps",
		what: "source maps",
		signs: listEndings(".js.map", ".mjs.map", ".cjs.map", ".css.map", ".d.ts.map", ".ts.map"),
		fix: ["RUN npm run build && find dist node_modules -name '*.map' -delete"],
		edit: deleteNamed("-name '*.map'")
	},
	{
		subject: "type-declarations",
		what: "type declarations",
		signs: listEndings(".d.ts", ".d.mts", ".d.cts"),
		fix: ["RUN npm ci --omit=dev && find node_modules -name '*.d.*ts' -delete"],
		edit: deleteNamed("-name '*.d.*ts' ! -path '*/lib/lib.*'")
	},
	{
		subject: "package-documents",
		what: "documents inside packages",
		signs: ["*.md", "*.markdown"].map((path) => ({
			path,
			fileBytes: ANY_SIZE,
			spares: isLicense,
			accepts: (found) => NODE_PACKAGE.test(found) && !isWebPath(found)
		})),
		fix: ["# keeping licenses:", "RUN npm ci --omit=dev && find node_modules -iname '*.md' ! -iname '*licen[cs]e*' -delete"],
		edit: deleteNamed("-iname '*.md' ! -iname '*licen[cs]e*' ! -iname '*notice*'")
	},
	{
		subject: "documentation",
		what: "documentation",
		signs: listFolders(...[
			"/usr/share/doc",
			"/usr/share/man",
			"/usr/share/info",
			"/usr/share/gtk-doc"
		], ...[
			"/usr/local/share/doc",
			"/usr/local/share/man",
			"/usr/share/doc-base"
		]),
		fix: deleteWithInstall("find /usr/share/doc -type f ! -name copyright -delete && rm -rf /usr/share/man", "path-exclude=/usr/share/doc/*", "path-exclude=/usr/share/man/*", "path-include=/usr/share/doc/*/copyright"),
		edit: deleteFolders
	},
	{
		subject: "locales",
		what: "translations",
		signs: listFolders("/usr/share/locale", "/usr/share/i18n/locales"),
		fix: deleteWithInstall("rm -rf /usr/share/locale", "path-exclude=/usr/share/locale/*"),
		edit: deleteFolders
	},
	{
		subject: "package-tests",
		what: "tests inside packages",
		signs: [
			"test",
			"tests",
			"__tests__"
		].map((path) => ({
			path,
			spares: isLicense,
			accepts: (found) => TESTS.test(found) || PYTHON_TESTS.test(found)
		})),
		fix: [
			"# delete them in the instruction that installs the packages:",
			"RUN npm ci --omit=dev \\",
			" && find node_modules -type d -name '__tests__' -prune -exec rm -rf {} +"
		]
	},
	{
		subject: "bytecode",
		what: "compiled Python",
		signs: [{ path: "__pycache__" }],
		fix: ["ENV PYTHONDONTWRITEBYTECODE=1", "RUN pip install --no-cache-dir --no-compile -r requirements.txt"],
		edit: leaveOutBytecode
	},
	{
		subject: "static-libraries",
		what: "static libraries",
		signs: ["*.a", "*.la"].map((path) => ({
			path,
			fileBytes: ANY_SIZE,
			accepts: (found) => /^\/(?:usr\/local|opt)\//.test(found)
		})),
		fix: ["RUN make install && find /usr/local/lib -name '*.a' -delete"]
	},
	{
		subject: "headers",
		what: "headers",
		signs: listFolders("/usr/local/include"),
		fix: ["RUN make install && rm -rf /usr/local/include"],
		edit: deleteFolders
	}
];
const unneededFiles = createFileRule({
	id: "unneeded-files",
	page: {
		title: "Files not needed at run time",
		finds: "Source maps, type declarations, manuals, documentation, translations of system programs, tests inside packages, compiled Python, static libraries and headers, by their names and folders. Licenses stay, and so does everything below a web root. It counts these files.",
		unless: "Keep source maps for readable stack traces, translations for users of a shell, and compiled Python if a quick start matters more."
	},
	confidence: "likely",
	why: "They help to develop, debug or read about a program; running it does not need them.",
	kinds: UNNEEDED_KINDS
});
//#endregion
export { mountCaches as A, joinLayers as C, appendCommand as D, addOption as E, isPlainPath as O, ignorePaths as S, APT_INSTALL as T, describeHidden as _, DEBUG_KINDS as a, describeOrigin as b, isPackageDatabase as c, CAUSES as d, CHANGES as f, describeBytes as g, createFileRule as h, duplicates as i, runScript as j, leaveOutPackages as k, isPackagePath as l, DEPENDENCY_MANAGERS as m, unneededFiles as n, debugSections as o, SignMatcher as p, DUPLICATE_KINDS as r, isLanguagePackagePath as s, UNNEEDED_KINDS as t, isSystemPath as u, describeHidingLayer as v, listContextPaths as w, describePaths as x, describeLayers as y };
