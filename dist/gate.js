import { r as __name } from "./rolldown-runtime.js";
import { n as ERROR_EXIT, r as EXIT } from "./exit-when-done.js";
import { $t as escapeInvisible, B as followInCheckout, C as isSamePlatform, Ct as neutralize, D as platformMatches, E as parsePlatform, Et as joinPattern, Ft as describeFileError, G as formatBandwidth, Gt as Message, H as isWithin$1, It as getErrorCode, J as formatKnown, Jt as AnyMessage, K as formatBytes, Kt as addReason, L as writeReportFile, Lt as GateError, Mt as readRegularFile, Nt as readRegularFileSync, O as resolvePlatform, Q as joinWords, Qt as listDistinct, S as isKnownPlatform, St as splitGraphemes, T as mayMatch, Tt as neutralizeReport, U as VERSION$1, V as isOutside, W as formatApart, X as formatSeconds, Y as formatMore, Yt as WORDS, Z as formatShare, Zt as formatSentences, _t as shortenMiddle, an as toByteText, at as paintParagraph, bt as openScreen, cn as cutEnd, ct as toPlainText, dt as paragraph, en as quoteText, f as ADVICE_IDS, ft as text, g as findPreset, gt as shortenEnd, h as PRESET_NAMES, ht as paint, i as detectAbilities, in as formatPlural, it as paintHeadline, k as toPlatformName, kt as UnreadableFile, lt as code, m as IMAGE_NAME, mt as toneParagraph, n as print, nn as joinNames, on as countBytes, ot as paintSections$1, p as OPTIONAL_ADVICE_IDS, pt as toText$1, q as formatDistance, qt as make, r as reportFailure, rn as formatCount, st as stack, tn as joinAll, ut as formatLineNumbers, v as createFinder, vt as UNICODE, w as listPlatformNames, x as formatPlatform, xt as measureText, y as findClosest, yt as drawBar, z as findNearestCheckout, zt as addLocation } from "./start.js";
import { createHash } from "node:crypto";
import { basename, dirname, join, normalize, posix, relative, resolve, sep } from "node:path";
import { Readable, addAbortSignal, pipeline } from "node:stream";
import { promisify } from "node:util";
import * as zlib$1 from "node:zlib";
import { crc32, createGzip } from "node:zlib";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, read, readSync, statSync, writeFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
//#region src/model/history.ts
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const isCommitSha = (text) => SHA.test(text);
//#endregion
//#region src/oci/digest.ts
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;
const isDigest = (text) => typeof text === "string" && DIGEST.test(text);
const toBlobPath = (digest) => `blobs/${digest.replace(":", "/")}`;
function parseBlobPath(path) {
	const match = /^blobs\/(sha256|sha512)\/([a-f0-9]+)$/.exec(path);
	const digest = match ? `${match[1]}:${match[2]}` : void 0;
	return isDigest(digest) ? digest : void 0;
}
const shortenDigest = (digest) => digest.slice(0, digest.indexOf(":") + 13);
//#endregion
//#region src/oci/json.ts
const listFields = (names) => Object.fromEntries(names.split(" ").map((name) => [name, "any"]));
function readJson(bytes, what, shape) {
	const text = decodeText(bytes, what);
	try {
		JSON.parse(text);
	} catch (cause) {
		throw new GateError("document-not-json", { name: what }, { cause });
	}
	return new ShapedReader(text, what).value(shape);
}
function tryParseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function decodeText(bytes, what) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch (cause) {
		throw new GateError("document-not-json", { name: what }, { cause });
	}
}
const fold = (key) => key.toLowerCase().replaceAll("ſ", "s");
var ShapedReader = class {
	#text;
	#what;
	#at = 0;
	constructor(text, what) {
		this.#text = text;
		this.#what = what;
	}
	value(shape) {
		const start = this.#peek();
		if (shape !== "any" && "fields" in shape && start === "{") return this.#object(shape.fields);
		if (shape !== "any" && "items" in shape && start === "[") return this.#list(shape.items);
		return this.#any();
	}
	#object(fields) {
		const names = new Map(Object.keys(fields).map((name) => [fold(name), name]));
		const found = new Map();
		this.#at++;
		while (this.#peek() !== "}") {
			const key = this.#any();
			this.#pass(":");
			const name = names.get(fold(key));
			if (name === void 0) this.#skip();
			else {
				const first = found.get(name);
				if (first !== void 0) throw new GateError("document-repeats-field", {
					name: this.#what,
					keys: [first.key, key]
				});
				found.set(name, {
					key,
					value: this.value(fields[name])
				});
			}
			if (this.#peek() === ",") this.#at++;
		}
		this.#at++;
		return Object.fromEntries([...found].map(([name, { value }]) => [name, value]));
	}
	#list(shape) {
		const found = [];
		this.#at++;
		while (this.#peek() !== "]") {
			found.push(this.value(shape));
			if (this.#peek() === ",") this.#at++;
		}
		this.#at++;
		return found;
	}
	#any() {
		this.#peek();
		const start = this.#at;
		this.#skip();
		return JSON.parse(this.#text.slice(start, this.#at));
	}
	#skip() {
		let depth = 0;
		do {
			const start = this.#peek();
			if (start === "\"") this.#skipString();
			else if ("{[}],:".includes(start)) {
				this.#at++;
				if (start === "{" || start === "[") depth++;
				else if (start === "}" || start === "]") depth--;
			} else this.#skipWord();
		} while (depth > 0);
	}
	#skipString() {
		for (this.#at++; this.#text[this.#at] !== "\""; this.#at++) if (this.#text[this.#at] === "\\") this.#at++;
		this.#at++;
	}
	#skipWord() {
		while (this.#at < this.#text.length && !ENDS_WORD.has(this.#text[this.#at])) this.#at++;
	}
	#pass(character) {
		if (this.#peek() === character) this.#at++;
	}
	#peek() {
		while (SPACES.has(this.#text[this.#at])) this.#at++;
		return this.#text[this.#at];
	}
};
const SPACES = new Set([
	" ",
	"	",
	"\n",
	"\r"
]);
const ENDS_WORD = new Set([
	...SPACES,
	",",
	"}",
	"]",
	":"
]);
//#endregion
//#region src/oci/manifest.ts
const MAX_DESCRIPTORS = 4096;
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function parseDocument(bytes, what, fields) {
	const value = readJson(bytes, what, { fields });
	if (!isRecord(value)) throw new GateError("manifest-invalid", {
		name: what,
		problem: "not-an-object"
	});
	return value;
}
const DESCRIPTOR = { fields: {
	...listFields("mediaType digest size artifactType annotations"),
	platform: { fields: listFields("os architecture variant os.version") }
} };
const INDEX_OR_MANIFEST = {
	...listFields("schemaVersion artifactType annotations"),
	manifests: { items: DESCRIPTOR },
	config: DESCRIPTOR,
	layers: { items: DESCRIPTOR }
};
function parseIndexOrManifest(bytes, what) {
	const document = parseDocument(bytes, what, INDEX_OR_MANIFEST);
	if (Array.isArray(document.manifests) && (document.config ?? document.layers) != null) throw new GateError("manifest-invalid", {
		name: what,
		problem: "index-and-manifest"
	});
	if (Array.isArray(document.manifests)) return {
		kind: "index",
		manifests: parseDescriptors(document.manifests, what)
	};
	if (document.schemaVersion === 1) throw new GateError("manifest-too-old", { name: what });
	const layers = document.layers === null ? [] : document.layers;
	if (!isRecord(document.config) || !Array.isArray(layers)) throw new GateError("manifest-invalid", {
		name: what,
		problem: "neither-index-nor-manifest"
	});
	return {
		kind: "manifest",
		artifactType: toOptionalString(document.artifactType),
		config: parseDescriptor(document.config, what),
		layers: parseDescriptors(layers, what),
		annotations: readAnnotations(document.annotations)
	};
}
function parseDescriptors(values, what) {
	if (values.length > MAX_DESCRIPTORS) throw new GateError("manifest-too-long", {
		name: what,
		count: values.length,
		most: MAX_DESCRIPTORS
	});
	return values.map((value) => parseDescriptor(value, what));
}
function parseDescriptor(value, what) {
	if (!isRecord(value) || !isDigest(value.digest) || !isSize(value.size)) throw new GateError("manifest-invalid", {
		name: what,
		problem: "bad-descriptor"
	});
	const artifactType = toOptionalString(value.artifactType);
	const platform = readPlatform$1(value.platform);
	return {
		mediaType: toOptionalString(value.mediaType) ?? "",
		digest: value.digest,
		size: value.size,
		annotations: readAnnotations(value.annotations),
		...platform && { platform },
		...artifactType !== void 0 && { artifactType }
	};
}
const isSize = (value) => Number.isSafeInteger(value) && value >= 0;
const toOptionalString = (value) => typeof value === "string" ? value : void 0;
function readPlatform$1(value) {
	if (!isRecord(value) || typeof value.os !== "string" || typeof value.architecture !== "string") return void 0;
	const variant = toOptionalString(value.variant);
	return {
		os: value.os,
		architecture: value.architecture,
		...variant ? { variant } : {}
	};
}
__name(readPlatform$1, "readPlatform");
function readAnnotations(value) {
	if (!isRecord(value)) return {};
	return Object.fromEntries(Object.entries(value).flatMap(([key, text]) => typeof text === "string" ? [[key, text]] : []));
}
//#endregion
//#region src/judge/verdict.ts
const computeImageVerdict = (findings, error, hasLimits) => {
	if (error !== void 0) return "unmeasured";
	return findWorst$1([...findings.map(toVerdict), hasLimits ? "pass" : "warn"]);
};
const lacksLimits = ({ source, rules }) => source === null && rules.every(({ isDefault }) => isDefault);
const computeReportVerdict = (images, fleet) => images.length === 0 ? "unmeasured" : findWorst$1([...images.map(({ verdict }) => verdict), ...(fleet?.findings ?? []).map(({ outcome }) => outcome)]);
const computeFleetVerdict = ({ findings }) => findWorst$1(findings.map(({ outcome }) => outcome));
const WORST_FIRST$2 = [
	"unmeasured",
	"fail",
	"warn",
	"pass"
];
const findWorst$1 = __name((verdicts) => WORST_FIRST$2.find((verdict) => verdicts.includes(verdict)) ?? "pass", "findWorst");
const toVerdict = ({ outcome }) => outcome === "waived" || outcome === "skipped" || outcome === "inherited" ? "pass" : outcome;
function toExitCode({ verdict, images }) {
	if (images.some(({ error }) => error !== void 0 && ERROR_EXIT[error.code] === EXIT.unusable)) return EXIT.unusable;
	if (verdict === "unmeasured") return EXIT.unmeasured;
	return verdict === "fail" ? EXIT.over : EXIT.within;
}
//#endregion
//#region src/report/data/json.ts
function renderJson(report) {
	return `${formatJson(report)}\n`;
}
function formatJson(value) {
	const parts = [];
	write(value, "\n", parts);
	return parts.join("").replaceAll("##[", "##\\u005b");
}
function write(value, newline, parts) {
	if (typeof value !== "object" || value === null || value instanceof AnyMessage || isFlat(value)) {
		parts.push(JSON.stringify(value));
		return;
	}
	const inner = `${newline}  `;
	const [open, close] = Array.isArray(value) ? "[]" : "{}";
	let separator = `${open}${inner}`;
	for (const [key, item] of Object.entries(value)) {
		if (item === void 0) continue;
		parts.push(separator, Array.isArray(value) ? "" : `${JSON.stringify(key)}: `);
		write(item, inner, parts);
		separator = `,${inner}`;
	}
	parts.push(`${newline}${close}`);
}
function isFlat(value) {
	if (!Array.isArray(value)) return Object.values(value).every((item) => item === void 0);
	return value.every((item) => typeof item !== "object" || item === null);
}
//#endregion
//#region src/model/group-by.ts
function groupBy$1(values, toKey) {
	const groups = new Map();
	for (const value of values) addTo(groups, toKey(value), value);
	return groups;
}
__name(groupBy$1, "groupBy");
function addTo(lists, key, value) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [value]);
	else list.push(value);
}
//#endregion
//#region src/model/look-up.ts
const lookUp = (table, key) => Object.hasOwn(table, key) ? table[key] : void 0;
//#endregion
//#region src/oci/reference.ts
function parseReference(text) {
	const at = text.lastIndexOf("@");
	const [name, digest] = at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
	if (name.includes("@") || digest?.includes("/")) throw createCredentialsError(text);
	if (digest !== void 0 && !isDigest(digest)) throw new GateError("digest-invalid", { digest });
	const { registry, path } = splitRegistry(name);
	const colon = path.indexOf(":", path.lastIndexOf("/") + 1);
	const repository = colon < 0 ? path : path.slice(0, colon);
	const tag = colon < 0 ? "latest" : path.slice(colon + 1);
	if (!isRegistry(registry) || !isRepository(repository) || !/^\w[\w.-]{0,127}$/.test(tag)) throw new GateError("image-name-invalid", { name: text });
	return {
		registry,
		repository,
		tag,
		digest
	};
}
function isReference$2(text) {
	try {
		return parseReference(text).repository !== "";
	} catch {
		return false;
	}
}
__name(isReference$2, "isReference");
function formatFamiliar(text) {
	const [name = "", digest] = text.split("@");
	const { registry, path } = splitRegistry(name);
	const hub = registry === "docker.io" ? path.replace(/^library\//, "") : `${registry}/${path}`;
	return path.slice(path.lastIndexOf("/") + 1).includes(":") || digest !== void 0 ? hub : `${hub}:latest`;
}
const formatRepository = ({ registry, repository }) => `${registry}/${repository}`;
const isSameReference = (a, b) => expandReference(a) === expandReference(b);
function expandReference(text) {
	const [beforeDigest = "", digest] = text.split("@");
	const { registry, path } = splitRegistry(beforeDigest);
	const hasTag = path.slice(path.lastIndexOf("/") + 1).includes(":");
	if (digest !== void 0) return `${registry}/${path}@${digest}`;
	return `${registry}/${path}${hasTag ? "" : ":latest"}`;
}
function splitRegistry(text) {
	const slash = text.indexOf("/");
	const first = text.slice(0, Math.max(slash, 0));
	const hasRegistry = slash > 0 && (/[.:]/.test(first) || first === "localhost");
	const registry = hasRegistry ? first.replace(/^index\.docker\.io$/, "docker.io") : "docker.io";
	const rest = hasRegistry ? text.slice(slash + 1) : text;
	return {
		registry,
		path: registry === "docker.io" && !rest.includes("/") ? `library/${rest}` : rest
	};
}
const MAX_NAME_LENGTH$1 = 255;
const HOST = /^(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])$/i;
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
function isRegistry(text) {
	const host = text.replace(/:\d{1,5}$/, "");
	return /^\[[a-f0-9:.]+\]$/i.test(host) || text.length <= MAX_NAME_LENGTH$1 && host.split(".").every(isHostPart);
}
const isHostPart = (part) => HOST.test(part);
const isRepository = (text) => text.length <= MAX_NAME_LENGTH$1 && text.split("/").every((part) => PATH_PART.test(part));
const createCredentialsError = (text) => new GateError("image-name-with-credentials", {}, { where: `registry:***${text.slice(text.lastIndexOf("@", text.lastIndexOf("/")))}` });
//#endregion
//#region src/advise/base-relatives.ts
const MB = 1e6;
const SLIM = {
	node: {
		isSlimFirst: false,
		bytes: 200 * MB
	},
	debian: {
		isSlimFirst: false,
		bytes: 77 * MB
	},
	python: {
		isSlimFirst: true,
		bytes: 140 * MB
	},
	ruby: { isSlimFirst: true },
	perl: { isSlimFirst: true }
};
const CODENAMES = "buster|bullseye|bookworm|trixie";
const MIRROR = /^(?:public\.ecr\.aws\/docker|mirror\.gcr\.io)\/library\//;
function findRelative(reference) {
	const familiar = formatFamiliar(reference);
	const [mirror = ""] = MIRROR.exec(familiar) ?? [];
	const [repository = "", tag] = familiar.slice(mirror.length).split(":");
	const relative = tag === void 0 ? void 0 : findSmaller(repository, tag);
	return relative && {
		...relative,
		name: `${mirror}${relative.name}`
	};
}
const STATIC$1 = {
	name: "gcr.io/distroless/static-debian12",
	subject: "static",
	typicalBytes: 2.5 * MB
};
const SYSTEMS = new Set("debian ubuntu alpine golang rust buildpack-deps fedora rockylinux almalinux amazonlinux oraclelinux archlinux".split(" "));
function findStaticRelative(reference) {
	const [repository = ""] = formatFamiliar(reference).replace(MIRROR, "").split(/[:@]/);
	return SYSTEMS.has(repository) ? STATIC$1 : void 0;
}
function findSmaller(repository, tag) {
	const builder = lookUp(BUILDERS, repository);
	if (builder !== void 0) return builder(tag);
	const family = lookUp(SLIM, repository);
	const slim = family && toSlim(repository, tag, family.isSlimFirst);
	return slim === void 0 ? void 0 : {
		name: `${repository}:${slim}`,
		subject: "slim",
		typicalBytes: family?.bytes
	};
}
function toSlim(repository, tag, isSlimFirst) {
	if (tag === "latest") return repository === "debian" ? "stable-slim" : "slim";
	if (repository === "debian") return new RegExp(`^(?:[\\d.]+|stable|${CODENAMES})$`).test(tag) ? `${tag}-slim` : void 0;
	const [, version, codename] = new RegExp(`^([\\d.]+|lts|current)(?:-(${CODENAMES}))?$`).exec(tag) ?? [];
	if (version === void 0) return void 0;
	if (codename === void 0) return `${version}-slim`;
	return isSlimFirst ? `${version}-slim-${codename}` : `${version}-${codename}-slim`;
}
const BUILDERS = {
	golang: findSystem,
	rust: findSystem,
	"eclipse-temurin": findJre,
	maven: (tag) => findJreOf(/(?:^|-)eclipse-temurin-(\d+)(-alpine)?$/.exec(tag)),
	gradle: (tag) => findJreOf(/(?:^|-)jdk-?(\d+)(-alpine)?$/.exec(tag)),
	"mcr.microsoft.com/dotnet/sdk": (tag) => ({
		name: `mcr.microsoft.com/dotnet/aspnet:${tag}`,
		subject: "build",
		typicalBytes: void 0
	})
};
function findSystem(tag) {
	const alpine = /-alpine([\d.]*)$/.exec(`-${tag}`);
	if (alpine !== null) return {
		name: `alpine:${alpine[1] || "3"}`,
		subject: "build",
		typicalBytes: 8 * MB
	};
	if (/windowsservercore|nanoserver/.test(tag)) return void 0;
	const [codename = "stable"] = new RegExp(CODENAMES).exec(tag) ?? [];
	return {
		name: `debian:${codename}-slim`,
		subject: "build",
		typicalBytes: 77 * MB
	};
}
function findJre(tag) {
	const [, version, flavor = ""] = /^([\d._]+)(?:-jdk)?(-[a-z]+)?$/.exec(tag) ?? [];
	return version !== void 0 && flavor !== "-jre" && flavor !== "-alpine" ? {
		name: `eclipse-temurin:${version}-jre${flavor}`,
		subject: "jre",
		typicalBytes: void 0
	} : void 0;
}
const findJreOf = (match) => match === null ? void 0 : {
	name: `eclipse-temurin:${match[1]}-jre${match[2] ?? ""}`,
	subject: "build",
	typicalBytes: void 0
};
//#endregion
//#region src/advise/base-image.ts
const FIXES$1 = {
	slim: [
		"# without compilers, headers and tools, on the same distribution:",
		"FROM node:22-slim",
		"# or with musl instead of glibc: modules with compiled parts must be built for it",
		"FROM node:22-alpine",
		"# or without a shell and a package manager: debug it from outside",
		"FROM gcr.io/distroless/nodejs22-debian12"
	],
	build: [
		"# build in a separate stage, and run on the plain distribution:",
		"FROM golang:1.26 AS build",
		"COPY . /src",
		"RUN cd /src && go build -o /out/app .",
		"FROM debian:stable-slim",
		"COPY --from=build /out/app /usr/local/bin/app"
	],
	static: [
		"# build in a separate stage, and run the program without a distribution:",
		"FROM golang:1.26 AS build",
		"COPY . /src",
		"RUN cd /src && CGO_ENABLED=0 go build -o /out/app .",
		"# without a shell and a package manager: debug it from outside",
		"FROM gcr.io/distroless/static-debian12",
		"COPY --from=build /out/app /app"
	],
	jre: [
		"# build on a JDK, and run on a JRE:",
		"FROM eclipse-temurin:21-jre",
		"# or with musl instead of glibc: native libraries must be built for it",
		"FROM eclipse-temurin:21-jre-alpine",
		"# or without a shell and a package manager: debug it from outside",
		"FROM gcr.io/distroless/java21-debian12"
	]
};
const NEEDS_LESS = "A full base image has compilers, headers and tools that are needed to build, not to run.";
const NEEDS_NOTHING = "A static program needs no libraries, shell or package manager to run.";
const baseImage = {
	id: "base-image",
	page: {
		title: "A smaller base image",
		finds: "An official base image with a smaller variant: the `-slim` variant of debian, node, python, ruby and perl, the JRE of eclipse-temurin, and, for images that only build (golang, rust, maven, gradle and the .NET SDK), the image that runs the result. A static program that starts without a shell needs no distribution at all. If the engine that has the image also has the smaller one, its size is measured; otherwise it is typical or unknown. No total includes these bytes, because other advice lists parts of the base image.",
		unless: "Keep it if the program needs tools or libraries that only the larger image has; build and test with the smaller one first."
	},
	confidence: "likely",
	subjects: [
		"slim",
		"jre",
		"build",
		"static"
	],
	describe: ({ subject, relative }) => ({
		title: describeSaving(relative),
		why: subject === "static" ? NEEDS_NOTHING : NEEDS_LESS,
		fix: lookUp(FIXES$1, subject) ?? FIXES$1.slim
	}),
	change: ({ subject, relative }) => {
		if (relative === void 0) return ["use a smaller base image"];
		return [
			subject === "build" || subject === "static" ? "copy what was built into a stage with " : "use ",
			{ code: `FROM ${relative.name}` },
			describeSize(relative)
		];
	}
};
function describeSaving(relative) {
	if (relative?.savedBytes === void 0) return "A smaller base image";
	const saved = toByteText(relative.savedBytes).text;
	return relative.by === "measured" ? `${saved} less with a smaller base image` : `About ${saved} less with a smaller base image (typical)`;
}
function describeSize({ bytes, by }) {
	if (bytes === void 0) return ", usually much smaller";
	return by === "measured" ? ` (${toByteText(bytes).text}, measured here)` : "";
}
const LEAST_SAVED_BYTES = 1e7;
function findBaseRelative({ base, files }) {
	if (base === void 0 || base.name === null || base.layerCount === 0) return void 0;
	return (files.runtime?.isAlone ? findStaticRelative(base.name) : void 0) ?? findRelative(base.name);
}
function adviseOnBase(facts, { name, subject, typicalBytes }, measuredBytes) {
	const bytes = measuredBytes ?? typicalBytes;
	const savedBytes = bytes === void 0 ? void 0 : sumBaseBytes(facts) - bytes;
	if (savedBytes !== void 0 && savedBytes < LEAST_SAVED_BYTES) return [];
	const { id, confidence } = baseImage;
	return [{
		id,
		subject,
		bytes: 0,
		relative: {
			name,
			by: measuredBytes === void 0 ? "typical" : "measured",
			...savedBytes === void 0 || bytes === void 0 ? {} : {
				bytes,
				savedBytes
			}
		},
		confidence,
		layer: 0,
		places: [],
		placeCount: 0
	}];
}
const sumBaseBytes = ({ base, layers }) => layers.slice(0, base?.layerCount ?? 0).reduce((sum, { layerBytes }) => sum + layerBytes, 0);
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
const FATE = {
	visible: 0,
	deleted: 1,
	overwritten: 2,
	metadata: 3
};
//#endregion
//#region src/advise/edit-run.ts
function runScript(instruction) {
	if (instruction === null || !instruction.startsWith("RUN ")) return void 0;
	const script = instruction.slice(4).replace(/[\s;]+$/, "");
	return /^\[|<<|(?:^|\s)#|\\$/.test(script) || script.endsWith("…") ? void 0 : script;
}
const MOST_LAYERS$2 = 1e3;
function listLaterTexts(layer, getInstruction) {
	const later = [];
	for (let at = layer + 1; at < MOST_LAYERS$2; at++) {
		const instruction = getInstruction(at);
		if (instruction === null) break;
		later.push(instruction);
	}
	return later;
}
const listLater = (layer, getInstruction) => listLaterTexts(layer, getInstruction).map(runScript);
const appendCommand = (script, command) => `${script} && ${command}`;
function appendCertainly(script, command) {
	const last = script.split(/&&|\|\||;/).at(-1)?.trim() ?? "";
	return /^(?:exit|exec|return)\b|[&|]$/.test(last) || /\b(?:sudo|doas)\b/.test(script) ? void 0 : appendCommand(script, command);
}
const mountCaches = (script, folders) => [...folders.map((folder) => `--mount=type=cache,target=${folder}`), script].join(" ");
const addOption = (script, command, option) => script.replace(/[^&|;]+/g, (part) => part.includes(option) ? part : part.replace(command, (start) => `${start} ${option}`));
const APT_INSTALL = /\bapt(?:-get)?(?: -\S+)* install(?: (?:-[yq]+|--yes|--assume-yes|--quiet))*(?= )/;
const INSTALL$1 = /^(\s*(?:sudo )?(?:apt-get|apt|apk|dnf|microdnf|yum)\b(?: -\S+)* (?:install|add)\b)(.*)$/s;
function leaveOutPackages(script, names) {
	let isChanged = false;
	let isEmpty = false;
	const edited = script.replace(/[^&|;]+/g, (part) => {
		const [, command, words] = INSTALL$1.exec(part) ?? [];
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
const describeFiles = (advice, what) => `${describeBytes(advice)} of ${what}${describeCount$1(advice)} ${describeLayers$1(advice)}${describeHidden$1(advice)}`;
const describeCount$1 = __name(({ packages }) => packages === void 0 || packages.count === 0 ? "" : ` (${packages.count} of ${packages.all} packages)`, "describeCount");
function describeLayers$1(advice, heaviest = advice.layer) {
	return joinLayers$2(listLayers$1(advice, ({ layer }) => layer), heaviest);
}
__name(describeLayers$1, "describeLayers");
function joinLayers$2(layers, heaviest = layers?.[0]) {
	if (layers === void 0 || layers.length > 2) return `mostly in layer ${heaviest}`;
	return layers.length === 2 ? `in layers ${layers.join(" and ")}` : `in layer ${layers[0] ?? heaviest}`;
}
__name(joinLayers$2, "joinLayers");
function describeHidingLayer(advice) {
	const [layer, ...others] = listLayers$1(advice, ({ hiddenInLayer }) => hiddenInLayer) ?? [];
	return layer === void 0 || others.length > 0 ? "later layers" : `layer ${layer}`;
}
function describeHidden$1(advice) {
	const { places, placeCount } = advice;
	return places.length > 0 && places.length === placeCount && places.every(({ isVisible }) => !isVisible) ? `, hidden by ${describeHidingLayer(advice)}` : "";
}
__name(describeHidden$1, "describeHidden");
function describePaths(advice) {
	const here = keepPlacesOf(advice);
	const [first] = here.places;
	if (first === void 0) return ["it"];
	const left = countPaths$1(here) - 1;
	return left === 0 ? [{ code: first.path }] : [{ code: first.path }, ` and ${left} other ${left === 1 ? "path" : "paths"}`];
}
function leaveOut$2(advice, getInstruction) {
	return /^(?:COPY|ADD) /.test(getInstruction(advice.layer) ?? "") ? [
		"leave ",
		...describePaths(advice),
		" out of what is copied"
	] : [
		"delete ",
		...describePaths(advice),
		...describeOrigin(advice)
	];
}
__name(leaveOut$2, "leaveOut");
const MOST_IGNORED = 2;
function listContextPaths(advice) {
	const { layers = [], places, placeCount } = advice;
	const copies = new Set(layers.flatMap(({ layer, isCopy }) => isCopy ? [layer] : []));
	const own = places.filter(({ layer }) => !copies.has(layer));
	const isShort = layers.length - copies.size < 2 && places.length === placeCount && own.length <= MOST_IGNORED;
	const paths = own.map(({ contextPath }) => contextPath);
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
const describeOrigin = (advice) => [` in the instruction that adds ${countPaths$1(keepPlacesOf(advice)) > 1 ? "them" : "it"}`];
function keepPlacesOf(advice) {
	const { layer, layers = [], places, placeCount } = advice;
	const here = places.filter((place) => place.layer === layer);
	return layers.length > 1 && places.length === placeCount && here.length > 0 ? {
		places: here,
		placeCount: here.length
	} : advice;
}
const countPaths$1 = __name(({ places, placeCount, pathCount }) => pathCount ?? placeCount - places.length + new Set(places.map(({ path }) => path)).size, "countPaths");
function listLayers$1({ places, placeCount }, pick) {
	if (places.length !== placeCount) return void 0;
	return [...new Set(places.map(pick).filter((layer) => layer !== void 0))].sort((a, b) => a - b);
}
__name(listLayers$1, "listLayers");
//#endregion
//#region src/advise/file-rule.ts
function createFileRule({ kinds, why, general = {
	what: "files of this kind",
	fix: kinds[0]?.fix ?? []
}, change = leaveOut$2, ...rule }) {
	const getKind = ({ subject }) => kinds.find((kind) => kind.subject === subject) ?? general;
	return {
		...rule,
		signs: kinds.flatMap(({ subject, signs = [] }) => signs.map((sign) => ({
			...sign,
			subject
		}))),
		subjects: kinds.map(({ subject }) => subject),
		describe: (advice) => ({
			title: describeFiles(advice, getKind(advice).what),
			why,
			fix: getKind(advice).fix
		}),
		change: (advice, getInstruction) => {
			const script = runScript(getInstruction(advice.layer));
			const { edit, prepare, uses } = getKind(advice);
			const isUsed = (text) => text !== void 0 && uses?.test(text) === true;
			const later = listLater(advice.layer, getInstruction);
			if (later.some(isUsed)) return [
				"delete ",
				...describePaths(advice),
				" in the instruction that uses it, joined with the one that adds it"
			];
			const edited = script === void 0 ? void 0 : edit?.(script, advice);
			if (script !== void 0 && edited !== void 0) {
				const before = prepare?.(script, later);
				return [...before === void 0 ? [] : [
					"after ",
					{ code: before },
					": "
				], { code: `RUN ${edited}` }];
			}
			return change(advice, getInstruction);
		}
	};
}
//#endregion
//#region src/advise/below-folders.ts
function findBelow({ paths, bodies }, roots) {
	if (roots.length === 0) return void 0;
	const isBelow = new Uint8Array(paths.count);
	for (const root of roots) isBelow[root] = 1;
	for (let node = 1; node < paths.count; node++) if (isBelow[paths.parent(node)] === 1) isBelow[node] = 1;
	return (body) => isBelow[bodies.node[body]] === 1;
}
//#endregion
//#region src/model/name-bytes.ts
function compareNames(names, a, b) {
	const lengthA = names.nameLength(a);
	const lengthB = names.nameLength(b);
	for (let i = 0; i < lengthA && i < lengthB; i++) {
		const difference = names.nameByte(a, i) - names.nameByte(b, i);
		if (difference !== 0) return difference;
	}
	return lengthA - lengthB;
}
function startsWith(names, node, prefix) {
	if (names.nameLength(node) < prefix.length) return false;
	for (let i = 0; i < prefix.length; i++) if (names.nameByte(node, i) !== prefix[i]) return false;
	return true;
}
function endsWith$1(names, node, suffix) {
	const start = names.nameLength(node) - suffix.length;
	if (start < 0) return false;
	for (let i = suffix.length - 1; i >= 0; i--) if (names.nameByte(node, start + i) !== suffix[i]) return false;
	return true;
}
__name(endsWith$1, "endsWith");
const isNamed$2 = __name((names, node, name) => names.nameLength(node) === name.length && startsWith(names, node, name), "isNamed");
//#endregion
//#region src/advise/signs.ts
const listSigns$1 = __name((paths, sign) => paths.split(" ").map((path) => ({
	path,
	...sign
})), "listSigns");
const ROOT$1 = 0;
const ANY = 0;
function matchSigns(paths, signs, names) {
	const matcher = new SignMatcher(paths, signs, names);
	const found = new Map();
	for (const node of names.known) {
		const sign = matcher.match(node);
		if (sign !== void 0) found.set(node, sign);
	}
	return found;
}
var SignMatcher = class {
	#paths;
	#names;
	#byLastName = new Map();
	#bySuffix = new Map();
	constructor(paths, signs, names) {
		this.#paths = paths;
		this.#names = names;
		for (const sign of signs) this.#add(sign);
	}
	match(node) {
		for (const compiled of this.#byLastName.get(this.#names.getNumber(node)) ?? []) if (this.#matches(node, compiled)) return compiled.sign;
		for (const { suffix, sign } of this.#bySuffix.get(readLastPair$1(this.#paths, node)) ?? []) if (endsWith$1(this.#paths, node, suffix) && this.#isAccepted(node, sign)) return sign;
	}
	#add(sign) {
		const { names, suffix } = splitSign(sign);
		if (suffix !== void 0) {
			const pair = toPair$1(suffix.at(-2), suffix.at(-1));
			addTo(this.#bySuffix, pair, {
				suffix,
				sign
			});
			return;
		}
		const numbers = names.map((name) => name === "*" ? ANY : this.#names.findNumber(name)).reverse();
		const compiled = {
			numbers,
			isAnchored: sign.path.startsWith("/"),
			sign
		};
		addTo(this.#byLastName, numbers[0], compiled);
	}
	#matches(node, { numbers, isAnchored, sign }) {
		let at = node;
		for (const number of numbers) {
			if (at === ROOT$1 || number !== ANY && this.#names.getNumber(at) !== number) return false;
			at = this.#paths.parent(at);
		}
		return (!isAnchored || at === ROOT$1) && this.#isAccepted(node, sign);
	}
	#isAccepted(node, { accepts }) {
		return accepts === void 0 || accepts(this.#paths.path(node));
	}
};
const encoder$7 = new TextEncoder();
function splitSign({ path }) {
	const names = path.split("/").filter((name) => name !== "");
	const last = names.at(-1) ?? "";
	return last.startsWith("*") ? {
		names,
		suffix: encoder$7.encode(last.slice(1))
	} : { names };
}
const toPair$1 = __name((before, last) => before << 8 | last, "toPair");
function readLastPair$1(paths, node) {
	const length = paths.nameLength(node);
	return length < 2 ? 0 : toPair$1(paths.nameByte(node, length - 2), paths.nameByte(node, length - 1));
}
__name(readLastPair$1, "readLastPair");
const MOST_BYTES$5 = 64;
var NameIndex = class {
	#paths;
	#isShape = new Uint8Array(256 * MOST_BYTES$5);
	#byShape = new Map();
	#numbers = new Map();
	#isPair = new Uint8Array(65536);
	#numberOf;
	known;
	constructor(paths, signs) {
		this.#paths = paths;
		this.#numberOf = new Uint16Array(paths.count);
		for (const sign of signs) this.#addSign(sign);
		this.known = this.#readNames();
	}
	getNumber(node) {
		return this.#numberOf[node];
	}
	findNumber(name) {
		return this.#numbers.get(name);
	}
	#addSign(sign) {
		const { names, suffix } = splitSign(sign);
		if (suffix !== void 0) this.#isPair[toPair$1(suffix.at(-2), suffix.at(-1))] = 1;
		else for (const name of names) if (name !== "*") this.#addName(name);
		for (const name of sign.holds ?? []) this.#addName(name);
	}
	#addName(name) {
		if (this.#numbers.has(name)) return;
		const bytes = encoder$7.encode(name);
		const number = this.#numbers.size + 1;
		const shape = toShape(bytes[0], bytes.length);
		this.#numbers.set(name, number);
		this.#isShape[shape] = 1;
		addTo(this.#byShape, shape, {
			bytes,
			number
		});
	}
	#readNames() {
		const { bytes, start } = this.#paths.allNames();
		const [isShape, isPair, { count }] = [
			this.#isShape,
			this.#isPair,
			this.#paths
		];
		const known = [];
		for (let node = 1; node < count; node++) {
			const from = start[node];
			const end = start[node + 1];
			const length = end - from;
			const shape = length < MOST_BYTES$5 ? bytes[from] * MOST_BYTES$5 + length : 0;
			const number = isShape[shape] === 1 ? this.#findName(node, shape) : 0;
			const pair = length < 2 ? 0 : bytes[end - 2] << 8 | bytes[end - 1];
			if (number === 0 && isPair[pair] === 0) continue;
			this.#numberOf[node] = number;
			known.push(node);
		}
		return known;
	}
	#findName(node, shape) {
		for (const { bytes, number } of this.#byShape.get(shape) ?? []) if (isNamed$2(this.#paths, node, bytes)) return number;
		return 0;
	}
};
const toShape = (first, length) => first * MOST_BYTES$5 + length;
//#endregion
//#region src/advise/next-standalone.ts
const NODE_MODULES$1 = [{
	path: "node_modules",
	subject: ""
}];
const STANDALONE = /^(.*)\/\.next\/standalone\/server\.js$/;
function findBesideStandalone({ paths, bodies, command, folder }, names) {
	const root = command.map((word) => STANDALONE.exec(posix.resolve(folder, word))?.[1]).find((found) => found !== void 0);
	if (root === void 0) return void 0;
	const tops = [...matchSigns(paths, NODE_MODULES$1, names).keys()].filter((node) => paths.path(node) === `${root}/node_modules`);
	return findBelow({
		paths,
		bodies
	}, tops);
}
//#endregion
//#region src/advise/path-kinds.ts
const PACKAGES = joinPattern("", String.raw`\/(?:node_modules|site-packages|dist-packages|gems|vendor|pkg\/mod`, String.raw`|registry\/src)\/`);
const SYSTEM$1 = /^\/(?:usr\/(?:lib|share|libexec)|var\/lib\/(?:dpkg|rpm|apt))\//;
const DATABASES = /^\/(?:usr\/lib\/sysimage|var\/lib\/(?:dpkg|rpm|apt|dnf))\//;
const isLanguagePackagePath = (path) => PACKAGES.test(path);
const isSystemPath = (path) => SYSTEM$1.test(path);
const isPackageDatabase = (path) => DATABASES.test(path);
const isPackagePath = (path) => isLanguagePackagePath(path) || isSystemPath(path);
const WEB_ROOTS = /\/(?:public|static|www|wwwroot|htdocs|html|webroot|public_html|assets)\/|^\/srv\/http\//;
const isWebPath = (path) => WEB_ROOTS.test(path);
const LICENSE = joinPattern("i", "^(?:copyright|licen[cs]e|copying|copyleft|notice|legal|unlicense|patents|eula", "|third.?party)");
const isLicense = (path) => LICENSE.test(path.slice(path.lastIndexOf("/") + 1));
//#endregion
//#region src/advise/start-commands.ts
const PROJECT_KINDS = [
	"go",
	"rust",
	"node",
	"java",
	"dotnet",
	"c"
];
const COMPILES = {
	go: /\bgo (?:run|test)\b|\bair\b/,
	rust: /\bcargo (?:run|watch|test)\b/,
	node: joinPattern("", String.raw`\b(?:ts-node(?:-dev|-esm)?|tsx|nodemon|vite|bun|deno)\b`, String.raw`|\b(?:next|nuxt|nest) (?:dev|start --watch)\b|\.[cm]?tsx?\b`),
	java: /\bmvnw?\b|\bgradlew?\b/,
	dotnet: /\bdotnet (?:run|watch|test)\b/,
	c: /\b(?:make|cmake|ninja|meson|gcc|g\+\+|cc|clang)\b/
};
const SCRIPT = /\b(?:npm|yarn|pnpm|bun)(?: run(?:-script)?)?(?: -\S+)* ([\w:.-]+)/;
const compilesAtStart = (kind, evidence) => COMPILES[kind].test(kind === "node" ? readStartText(evidence).join("\n") : evidence.command.join(" "));
function startsPackage(names, evidence) {
	return readStartText(evidence).flatMap((text) => text.split(/[\s"'=;&|()]+/)).some((word) => {
		const program = word.replace(/^.*\bnode_modules\/(?:\.bin\/)?/, "");
		const isPath = /^[./]/.test(program);
		const [name = ""] = /^(?:@[^/]+\/)?[^/]*/.exec(program) ?? [];
		return !isPath && names.has(PROGRAMS$2.get(program) ?? name);
	});
}
const PROGRAMS$2 = new Map([
	["tsc", "typescript"],
	["ng", "cli"],
	["nest", "cli"],
	["vue-cli-service", "cli-service"],
	["run-p", "npm-run-all"],
	["run-s", "npm-run-all"],
	["playwright", "test"],
	["babel-node", "@babel/node"],
	["tsnd", "ts-node-dev"]
]);
function readStartText({ command, contents, bodies, paths }) {
	const texts = [command.join(" ")];
	const manifests = [...contents].flatMap(([body, bytes]) => {
		const path = paths.path(bodies.node[body]);
		return path.endsWith("/package.json") && !path.includes("/node_modules/") ? [bytes] : [];
	});
	for (let depth = 0; depth < MOST_SCRIPTS; depth++) {
		const [, script] = SCRIPT.exec(texts.at(-1) ?? "") ?? [];
		if (script === void 0) break;
		texts.push(manifests.map((bytes) => readScript(bytes, script)).join("\n"));
	}
	return texts;
}
const MOST_SCRIPTS = 3;
function readScript(bytes, name) {
	const manifest = tryParseJson(Buffer.from(bytes).toString());
	const scripts = isRecord(manifest) && isRecord(manifest.scripts) ? manifest.scripts : {};
	return typeof scripts[name] === "string" ? scripts[name] : "";
}
//#endregion
//#region src/advise/projects.ts
const toBit = (kind) => 1 << PROJECT_KINDS.indexOf(kind);
function listSigns(role, byKind) {
	return PROJECT_KINDS.flatMap((kind) => (byKind[kind] ?? "").split(" ").filter(Boolean).map((path) => ({
		path,
		subject: "",
		role,
		kinds: toBit(kind)
	})));
}
const PROJECT_SIGNS = mergeSigns([
	...listSigns("manifest", {
		go: "go.mod",
		rust: "Cargo.toml target/.rustc_info.json .fingerprint",
		node: "tsconfig.json",
		java: "pom.xml build.gradle build.gradle.kts",
		dotnet: "*.csproj *.fsproj *.vbproj",
		c: "CMakeLists.txt meson.build configure.ac"
	}),
	...listSigns("part", {
		go: "*.go go.mod go.sum testdata vendor/modules.txt *.c *.h *.cc *.cpp *.hpp",
		rust: "*.rs *.rlib *.rmeta Cargo.toml Cargo.lock .fingerprint release/deps release/build release/incremental release/examples debug/deps debug/build debug/incremental debug/examples",
		node: "*.ts *.tsx *.tsbuildinfo tsconfig.json __tests__ coverage .nyc_output",
		java: "src/main/java src/main/kotlin src/test target/classes target/test-classes target/maven-status target/maven-archiver target/surefire-reports target/generated-sources build/classes build/tmp build/test-results build/reports build/generated .gradle pom.xml build.gradle build.gradle.kts",
		dotnet: "*.cs *.fs *.vb *.csproj *.fsproj *.vbproj *.sln obj TestResults",
		c: "*.o *.obj *.c *.cc *.cpp *.cxx *.hh *.hpp CMakeFiles CMakeCache.txt CMakeLists.txt meson.build build.ninja configure.ac"
	}),
	{
		path: "*.md",
		subject: "",
		role: "part",
		kinds: toBit("go") | toBit("rust") | toBit("java") | toBit("dotnet") | toBit("c"),
		accepts: (path) => /\/docs?\//.test(path) && !isLicense(path)
	},
	...listSigns("result", { node: "dist build out lib .next .output" })
]);
const MANIFEST_SIGNS = PROJECT_SIGNS.filter(({ role }) => role === "manifest");
function mergeSigns(signs) {
	return [...groupBy$1(signs, ({ path }) => path).values()].map((of) => ({
		...of[0],
		kinds: of.reduce((bits, { kinds }) => bits | kinds, 0)
	}));
}
const OTHERS$2 = new Set([...[
	"node_modules",
	"site-packages",
	"dist-packages",
	"mod",
	"registry",
	"gems"
], ...[
	".cargo",
	"rustup",
	"toolchains",
	"lib",
	"share"
]]);
const NONE$5 = -1;
const LEAST_PROGRAM_BYTES$1 = 2e5;
const ALL_KINDS = (1 << PROJECT_KINDS.length) - 1;
function findProjects(evidence, runtime, names) {
	const { bodies } = evidence;
	const manifests = matchSigns(evidence.paths, MANIFEST_SIGNS, names);
	const { project, kinds } = inheritProjects(evidence, manifests);
	if (kinds.size === 0) return void 0;
	const needed = findCompiledAtStart(evidence);
	for (const [root, bits] of kinds) kinds.set(root, bits & ~needed);
	if ([...kinds.values()].every((bits) => bits === 0)) return void 0;
	const part = inheritParts(evidence, matchSigns(evidence.paths, PROJECT_SIGNS, names), project, kinds);
	const others = listOtherNames(evidence);
	const built = new Map();
	const started = findStarted(runtime);
	if (started !== 0) for (const root of listRootsBefore(evidence, manifests, project)) built.set(root, (kinds.get(root) ?? 0) & started);
	const addResult = (body, node) => {
		const root = project[node];
		if (root === NONE$5) return;
		if (endsWith$1(evidence.paths, node, OBJECT)) built.set(root, (built.get(root) ?? 0) | toBit("c"));
		if (part.goes[node] !== 0) return;
		const bits = findResult(evidence, body, node, part.isResult[node] === 1);
		built.set(root, (built.get(root) ?? 0) | bits & (kinds.get(root) ?? 0));
	};
	for (let body = 0; body < bodies.count; body++) {
		if (bodies.hiddenInLayer[body] !== -1) continue;
		addResult(body, bodies.node[body]);
		for (const node of others.get(body) ?? []) addResult(body, node);
	}
	const getBits = (node) => {
		const root = project[node];
		return root === NONE$5 ? 0 : part.goes[node] & (built.get(root) ?? 0);
	};
	return (body) => {
		const bits = [bodies.node[body], ...others.get(body) ?? []].reduce((common, node) => common & getBits(node), ALL_KINDS);
		return PROJECT_KINDS.find((kind) => (bits & toBit(kind)) !== 0);
	};
}
const findStarted = (runtime) => runtime?.by === "program" && (runtime.name === "go" || runtime.name === "rust") ? toBit(runtime.name) : 0;
function listRootsBefore({ bodies, started }, manifests, project) {
	const programs = new Set(started);
	const firstLayer = new Map();
	let programLayer = -1;
	for (let body = 0; body < bodies.count; body++) {
		if (bodies.hiddenInLayer[body] !== -1) continue;
		const node = bodies.node[body];
		const layer = bodies.layer[body];
		const root = manifests.has(node) ? project[node] : NONE$5;
		if (programs.has(node)) programLayer = Math.max(programLayer, layer);
		if (root !== NONE$5) firstLayer.set(root, Math.min(firstLayer.get(root) ?? layer, layer));
	}
	return [...firstLayer].flatMap(([root, layer]) => layer <= programLayer ? [root] : []);
}
const findCompiledAtStart = (evidence) => PROJECT_KINDS.filter((kind) => compilesAtStart(kind, evidence)).reduce((bits, kind) => bits | toBit(kind), 0);
function listOtherNames({ links }) {
	const names = new Map();
	links.body.forEach((body, i) => {
		addTo(names, body, links.node[i]);
	});
	return names;
}
function inheritProjects({ paths }, manifests) {
	const own = new Map();
	for (const [node, { kinds }] of manifests) {
		const folder = paths.parent(node);
		if (isOthers(paths.path(folder))) continue;
		own.set(folder, (own.get(folder) ?? 0) | kinds);
	}
	const kinds = new Map();
	if (own.size === 0) return {
		project: new Int32Array(),
		kinds
	};
	const project = new Int32Array(paths.count).fill(NONE$5);
	for (let node = 1; node < paths.count; node++) {
		const above = project[paths.parent(node)];
		const bits = own.get(node);
		const root = above === NONE$5 && bits !== void 0 ? node : above;
		project[node] = root;
		if (bits !== void 0) kinds.set(root, (kinds.get(root) ?? 0) | bits);
	}
	return {
		project,
		kinds
	};
}
const isOthers = (path) => path === "/" || path.split("/").some((name) => OTHERS$2.has(name));
function inheritParts({ paths }, roles, project, kinds) {
	const goes = new Uint8Array(paths.count);
	const isResult = new Uint8Array(paths.count);
	const isOfPackages = new Uint8Array(paths.count);
	for (let node = 1; node < paths.count; node++) {
		const root = project[node];
		if (root === NONE$5 || node === root) continue;
		const parent = paths.parent(node);
		if (isOfPackages[parent] === 1 || isNamed$2(paths, node, NODE_MODULES)) {
			isOfPackages[node] = 1;
			continue;
		}
		const sign = roles.get(node);
		const isPart = sign !== void 0 && sign.role !== "result";
		goes[node] = goes[parent] | (isPart ? sign.kinds & (kinds.get(root) ?? 0) : 0);
		isResult[node] = isResult[parent] === 1 || sign?.role === "result" ? 1 : 0;
	}
	return {
		goes,
		isResult
	};
}
const encoder$6 = new TextEncoder();
const OBJECT = encoder$6.encode(".o");
const NODE_MODULES = encoder$6.encode("node_modules");
const RESULTS = [
	...[
		".js",
		".mjs",
		".cjs"
	].map((ending) => [encoder$6.encode(ending), "node"]),
	...[".jar", ".war"].map((ending) => [encoder$6.encode(ending), "java"]),
	[encoder$6.encode(".dll"), "dotnet"]
];
function findResult({ paths, bodies }, body, node, isBuilt) {
	const kind = RESULTS.find(([ending]) => endsWith$1(paths, node, ending))?.[1];
	if (kind !== void 0 && (kind !== "node" || isBuilt)) return toBit(kind);
	return bodies.isExecutable[body] === 1 && bodies.bytes[body] >= LEAST_PROGRAM_BYTES$1 ? toBit("go") | toBit("rust") : 0;
}
//#endregion
//#region src/advise/build-stage.ts
const copyOnly = (...lines) => ["# copy only what was built from the build stage:", ...lines];
const KINDS$3 = {
	go: {
		what: "Go project files",
		fix: copyOnly("COPY --from=build /app/server /usr/local/bin/server")
	},
	rust: {
		what: "Rust project files",
		fix: copyOnly("COPY --from=build /app/target/release/server /usr/local/bin/server")
	},
	node: {
		what: "TypeScript project files",
		fix: copyOnly("COPY --from=build /app/package.json /app/", "COPY --from=build /app/node_modules /app/node_modules", "COPY --from=build /app/dist /app/dist")
	},
	java: {
		what: "Java project files",
		fix: copyOnly("COPY --from=build /app/target/app.jar /app.jar")
	},
	dotnet: {
		what: ".NET project files",
		fix: copyOnly("COPY --from=build /app/publish /app")
	},
	c: {
		what: "C and C++ project files",
		fix: [
			"# install it to a separate folder, and copy that:",
			"RUN cmake --install build --prefix /out",
			"COPY --from=build /out /usr/local"
		]
	}
};
const toSubject = (kind) => `${kind}-project`;
const buildStage = createFileRule({
	id: "build-stage",
	page: {
		title: "Entire build stage shipped",
		finds: "Sources, test data, manifests and intermediate results of a Go, Rust, TypeScript, Maven, Gradle, .NET, CMake or Meson project, if the built program (in C: object files) is next to them, or is the Go or Rust program that the container starts, and the container does not compile them when it starts. Also packages next to a standalone Next.js server that the container starts. Other advice covers caches. It counts these files; everything else in the folder stays, because the program may read it.",
		unless: "Keep sources that the program shows or compiles when it runs."
	},
	confidence: "likely",
	why: "Only the build output is needed; the rest was copied along with the whole folder or stage.",
	kinds: PROJECT_KINDS.map((kind) => ({
		subject: toSubject(kind),
		...KINDS$3[kind]
	})),
	looksFor: [...PROJECT_SIGNS, ...NODE_MODULES$1],
	classify: (evidence, { files }, { names }) => {
		const getKind = findProjects(evidence, files.runtime, names);
		const isBeside = findBesideStandalone(evidence, names);
		if (getKind === void 0 && isBeside === void 0) return void 0;
		const { hiddenInLayer } = evidence.bodies;
		return (body) => {
			if (hiddenInLayer[body] === -1 && isBeside?.(body)) return toSubject("node");
			const kind = getKind?.(body);
			return kind && toSubject(kind);
		};
	},
	change: change$5
});
function change$5(advice, getInstruction) {
	return /^(?:COPY|ADD) /.test(getInstruction(advice.layer) ?? "") ? ["copy only what was built, without ", ...describePaths(advice)] : ["build in a separate stage, and copy only what was built"];
}
__name(change$5, "change");
//#endregion
//#region src/advise/minimum-bytes.ts
function computeMinimumBytes(contentBytes) {
	return Math.min(Math.max(contentBytes * .01, 1e5), 1e6);
}
//#endregion
//#region src/advise/changing-timestamps.ts
const changingTimestamps = {
	id: "changing-timestamps",
	page: {
		title: "Changing timestamps",
		finds: "With a baseline: layers with the same paths, sizes, modes and owners as in the baseline, but with new timestamps, and so with a new digest. It counts what a machine that has the baseline pulls for them, as stored if that is known. The image itself does not get smaller, so no total includes it.",
		unless: "Ignore it if a file was edited without changing its size: contents are not compared."
	},
	confidence: "likely",
	subjects: ["other"],
	describe: (advice) => ({
		title: `${describeUpdate$1(advice)} for the same names and sizes with new timestamps ` + describeRebuilt(advice),
		why: "A layer with new timestamps has a new digest: every machine pulls it, even if no file changed.",
		fix: [
			"# build with the time of the last commit, and write it into the layers:",
			"# docker buildx build --build-arg SOURCE_DATE_EPOCH=$(git log -1 --pretty=%ct)",
			"#   --output type=image,name=NAME,push=true,rewrite-timestamp=true .",
			"# or set output timestamps in the build tool, e.g. project.build.outputTimestamp of Maven"
		]
	}),
	change: () => [
		"build with ",
		{ code: "SOURCE_DATE_EPOCH" },
		" and ",
		{ code: "rewrite-timestamp=true" }
	]
};
const describeUpdate$1 = __name(({ updateBytes = 0 }) => `${toByteText(updateBytes).text} pulled again`, "describeUpdate");
const describeRebuilt = ({ layer, layers = [{
	layer,
	bytes: 0
}] }) => joinLayers$2(layers.map((one) => one.layer));
function adviseOnTimestamps(facts, comparison, advised) {
	if (comparison.files === void 0) return [];
	const layers = comparison.layers.filter((layer) => isRebuilt$2(layer) && layer.origin !== "base").filter(({ newIndex }) => !advised.some(({ install }) => install?.layer === newIndex)).map((layer) => ({
		layer: layer.newIndex,
		bytes: layer.pullBytes ?? layer.newBytes
	})).filter(({ bytes }) => bytes > 0).toSorted((a, b) => b.bytes - a.bytes || a.layer - b.layer);
	const updateBytes = layers.reduce((sum, { bytes }) => sum + bytes, 0);
	const [first] = layers;
	if (first === void 0 || updateBytes < computeMinimumBytes(facts.measures.contentBytes)) return [];
	const { id, confidence } = changingTimestamps;
	return [{
		id,
		subject: "other",
		bytes: 0,
		updateBytes,
		confidence,
		layer: first.layer,
		...layers.length > 1 && { layers },
		places: [],
		placeCount: 0
	}];
}
const isRebuilt$2 = __name(({ newIndex, state, differs }) => newIndex !== null && state === "changed" && differs.includes("times") && differs.every((what) => what === "times" || what === "instruction"), "isRebuilt");
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
//#region src/advise/harmless-script.ts
const HARMLESS = new Set("apk apt apt-get dnf microdnf yum zypper addgroup adduser groupadd useradd usermod chgrp chmod chown cd echo ln ls mkdir rm rmdir set test touch true [ :".split(" "));
const isHarmlessScript = (script) => !/[`$(<]|^--|^\[/.test(script) && script.split(/&&|\|\||[;|]/).map((command) => command.trim().split(" ", 1)[0] ?? "").every((program) => program === "" || HARMLESS.has(program));
//#endregion
//#region src/advise/set-while-adding.ts
const CHANGER = joinPattern("g", String.raw`(?:^|&& |; )((chmod|chown)(?: -[A-Za-z]+| --recursive)* ([\w:.,+=-]+)`, String.raw`(?: [\w./@+][\w./@+-]*)+)(?= *(?:$|&&|;))`);
function listChangers(instruction) {
	return [...(runScript(instruction) ?? "").matchAll(CHANGER)].map(([, text = "", name = "", value = ""]) => ({
		text,
		name,
		value
	}));
}
const ADDS_OWNER = /\b(?:useradd|adduser|addgroup|groupadd)\b/;
function findSourceLayer({ places, layer: changed }) {
	const layers = new Set(places.map(({ layer }) => layer));
	const [only] = layers;
	return layers.size === 1 && only !== changed ? only : void 0;
}
function setWhileAdding(instruction, commands) {
	if (instruction === null || commands.length === 0) return void 0;
	const script = runScript(instruction);
	if (script !== void 0) return `RUN ${commands.reduce((text, one) => appendCommand(text, one.text), script)}`;
	const [, verb, rest] = /^(COPY|ADD) (.*)$/.exec(instruction) ?? [];
	if (verb === void 0 || rest === void 0) return void 0;
	const flags = new Map(commands.map(({ name, value }) => [name, toFlagValue(name, value)]));
	if (flags.size < commands.length || /--ch(?:own|mod)=/.test(rest) || /\b(?:file|dir|multi):/.test(rest)) return void 0;
	return [
		verb,
		...[...flags].map(([name, value]) => `--${name}=${value}`),
		rest
	].join(" ");
}
const toFlagValue = (name, value) => name === "chown" && /^\w+$/.test(value) ? `${value}:0` : value;
const MAKES_HARD_LINKS = /\b(?:ln (?!-\w*s)|link |cp -\w*l|cp .*--link)/;
function setCertainly(advice, getInstruction, { layers, hasBuildKit }) {
	const none = new Map();
	const changer = getInstruction(advice.layer);
	const commands = listChangers(changer);
	const added = findSourceLayer(advice);
	const source = added === void 0 ? void 0 : layers[added];
	if ((runScript(changer) ?? "").split(" && ").length !== commands.length || added === void 0 || source === void 0) return none;
	if (MAKES_HARD_LINKS.test(getInstruction(added) ?? "")) return none;
	const isWhole = source.reclaimableBytes === source.contentBytes && layers[advice.layer]?.contentBytes === source.contentBytes;
	const adding = getInstruction(added);
	const between = layers.slice(added + 1, advice.layer).map(({ index }) => getInstruction(index));
	const edited = setWhileAdding(adding, commands);
	return isWhole && isSameWhileAdding(adding ?? "", commands, hasBuildKit) && between.every(isIndifferent) && edited !== void 0 ? new Map([[added, edited], [advice.layer, null]]) : none;
}
function isIndifferent(text) {
	if (text === null || ADDS_OWNER.test(text)) return false;
	return !text.startsWith("RUN ") || isHarmlessScript(text.slice(4));
}
function isSameWhileAdding(adding, commands, hasBuildKit) {
	if (ADDS_OWNER.test(adding) || adding.includes("passwd")) return false;
	const script = runScript(adding);
	if (script !== void 0) return appendCertainly(script, "") !== void 0;
	const isCopy = adding.startsWith("COPY ");
	const isIntoFolder = hasParent(adding);
	return commands.every(({ name, value }) => {
		if (name === "chmod") return hasBuildKit && (isIntoFolder ? /^0?[0-7]{3}$/ : /^0?755$/).test(value);
		if (!isIntoFolder) return false;
		return isCopy ? /^[\w-]+(?::[\w-]+)?$/.test(value) : /^[\w-]+:[\w-]+$/.test(value);
	});
}
function hasParent(adding) {
	const target = /(\S+)\s*$/.exec(adding)?.[1]?.replace(/^"|"\]$/g, "") ?? "";
	if (!/^[\w./@+-]+$/.test(target)) return false;
	const parent = posix.dirname(posix.normalize(target).replace(/\/$/, ""));
	return parent === "." || COMMON_FOLDERS.has(parent);
}
const COMMON_FOLDERS = new Set("/ /bin /etc /home /root /tmp /usr /usr/bin /var".split(" "));
//#endregion
//#region src/advise/copied-metadata.ts
const SEPARATOR = "+";
const OTHERS$1 = "folders";
const copiedMetadata = {
	id: "copied-metadata",
	page: {
		title: "Files copied again by chmod, chown or touch",
		finds: "Files that a later layer stores again with the same content, proved by comparing both. It counts the later copies.",
		unless: "Keep it if the mode or owner is only known after other steps have run; then set it in the same instruction."
	},
	confidence: "certain",
	subjects: "mode owner mode+owner owner+folders no-op no-op-files no-op-part copied-twice nothing".split(" "),
	isHidersFault: true,
	classify: classify$3,
	isOfHidden: true,
	describe: describe$3,
	change: change$4,
	edit: edit$3
};
function classify$3({ bodies: { count, cause, changes, hiddenInLayer, layer }, layerCount, metadataFrom }, { layers, files }) {
	if (files.reclaimableByCause.metadata === 0) return void 0;
	const bits = new Uint8Array(layerCount);
	const sources = Array.from({ length: layerCount }, () => new Set());
	for (let body = 0; body < count; body++) {
		if (cause[body] !== FATE.metadata) continue;
		const hider = hiddenInLayer[body];
		bits[hider] = bits[hider] | changes[body];
		sources[hider]?.add(layer[body]);
	}
	const getInstruction = (of) => layers[of]?.instruction ?? "";
	const subjects = Array.from(bits, (of, hider) => {
		const from = [...metadataFrom[hider] ?? []];
		const named = CHANGES.filter((_, place) => (of & 1 << place) !== 0);
		if (named.length === 0) return classifyUnchangedCopy(getInstruction(hider), from);
		const [source = -1] = sources[hider] ?? [];
		const isSetWith = (made) => getInstruction(source).startsWith("RUN ") ? made <= source : made === source;
		const isMore = from.some((made) => made !== -1 && !isSetWith(made));
		return [...named, ...isMore ? [OTHERS$1] : []].join(SEPARATOR);
	});
	return (body) => cause[body] === FATE.metadata ? subjects[hiddenInLayer[body]] : void 0;
}
__name(classify$3, "classify");
function classifyUnchangedCopy(instruction, from) {
	if (/^(?:COPY|ADD) /.test(instruction)) return "copied-twice";
	if (!instruction.startsWith("RUN ")) return "nothing";
	const commands = instruction.slice(4).split(/&&|\|\||;/);
	const changers = commands.filter((command) => CHANGERS.has(command.trim().split(" ", 1)[0] ?? ""));
	if (changers.length === 0) return "nothing";
	const isAll = changers.length === commands.length;
	if (from.some((made) => isAll || made !== -1)) return "no-op-files";
	return isAll ? "no-op" : "no-op-part";
}
const CHANGERS = new Set([
	"chmod",
	"chown",
	"chgrp"
]);
const UNCHANGED$1 = {
	"no-op": {
		fix: "# this changes nothing: delete the line",
		change: "delete this instruction: it changes nothing"
	},
	"no-op-files": {
		fix: "# no file changes: name only the folders, without -R",
		change: "name only folders in its chmod or chown, without -R: no file changes"
	},
	"no-op-part": {
		fix: "# chmod or chown changes nothing: delete it from this instruction",
		change: "delete its chmod or chown: it changes nothing"
	},
	"copied-twice": {
		fix: "# the files already exist: delete this line, or copy only new files",
		change: "copy only new files: the rest is there already"
	},
	nothing: { fix: "# this rewrites existing files: write each file once" }
};
const findUnchanged = ({ subject }) => lookUp(UNCHANGED$1, subject);
function describe$3(advice) {
	const changes = parseChanges(advice.subject);
	const flags = changes.flatMap((change) => change === "time" ? [] : [FLAGS$1[change]]);
	const what = changes.length === 0 ? "" : `: new ${joinAll(changes)}`;
	const from = describeLayers$1(advice, advice.places[0]?.layer);
	const unchanged = findUnchanged(advice);
	return {
		title: `${describeBytes(advice)} ${from}, copied again by ${describeHidingLayer(advice)}${what}`,
		why: "A layer stores whole files, so a file with only new metadata is stored and pulled twice.",
		fix: flags.length > 0 ? suggestFlags(flags, advice.subject.endsWith(OTHERS$1)) : unchanged ? [unchanged.fix] : ONCE$1
	};
}
__name(describe$3, "describe");
const FLAGS$1 = {
	mode: {
		flag: "--chmod=755",
		command: "chmod",
		value: "755"
	},
	owner: {
		flag: "--chown=app:app",
		command: "chown",
		value: "app:app"
	}
};
function suggestFlags(flags, isForOthers) {
	const copy = flags.map(({ flag }) => flag).join(" ");
	return [
		`# set it while copying, without a later ${flags.map(({ command }) => command).join(" and ")}:`,
		`COPY ${copy} . /app`,
		...isForOthers ? ["# for existing folders:", `RUN ${flags.map(({ command, value }) => `${command} ${value} /app`).join(" && ")}`] : [],
		"# for files created by an instruction, in the same instruction:",
		["RUN make install", ...flags.map(({ command, value }) => `${command} -R ${value} /app`)].join(" && ")
	];
}
const ONCE$1 = ["# copy or write each file once, related files in one instruction:", "COPY . /app"];
function parseChanges(subject) {
	const named = new Set(subject.split(SEPARATOR));
	return CHANGES.filter((change) => named.has(change));
}
const toFlat = (commands) => commands.map(({ text }) => text.replace(/ (?:-R|--recursive)(?= )/, "")).join(" && ");
function change$4(advice, getInstruction, baseLayerCount = 0) {
	const sentence = findUnchanged(advice)?.change;
	if (sentence !== void 0) return [sentence];
	const changes = joinAll(parseChanges(advice.subject));
	if (advice.layer >= baseLayerCount && changes !== "" && advice.places.some(({ layer }) => layer < baseLayerCount)) return [`keep the ${changes} that the base image gives `, ...describePaths(advice)];
	const commands = listChangers(getInstruction(advice.layer));
	const added = findSourceLayer(advice);
	const edited = added === void 0 ? void 0 : setWhileAdding(getInstruction(added), commands);
	const [first] = commands;
	if (edited !== void 0 && first !== void 0) return [
		...addOwnerFirst(getInstruction(advice.layer), getInstruction(added ?? 0)),
		{ code: edited },
		...advice.subject.endsWith(OTHERS$1) ? [", and ", { code: toFlat(commands) }] : [],
		" instead of ",
		{ code: commands.map(({ text }) => text).join(" && ") }
	];
	const what = parseChanges(advice.subject).filter((one) => one !== "time");
	return what.length === 0 ? ["write each file once: ", ...describePaths(advice)] : [
		`set the ${what.join(" and ")} of `,
		...describePaths(advice),
		...describeOrigin(advice)
	];
}
__name(change$4, "change");
function addOwnerFirst(instruction, source) {
	const commands = (runScript(instruction) ?? "").split(" && ");
	const adding = commands.filter((command) => ADDS_OWNER.test(command));
	const isCopied = /^(?:COPY|ADD) /.test(source ?? "");
	const isOwner = commands.some((command) => command.startsWith("chown "));
	return isCopied && isOwner && adding.length > 0 ? [{ code: `RUN ${adding.join(" && ")}` }, ", then "] : [];
}
function edit$3(advice, getInstruction, surroundings) {
	if ((advice.layers?.length ?? 1) > 1) return new Map();
	if (advice.subject === "no-op") return new Map([[advice.layer, null]]);
	return parseChanges(advice.subject).length === 0 || advice.subject.endsWith(OTHERS$1) ? new Map() : setCertainly(advice, getInstruction, surroundings);
}
__name(edit$3, "edit");
//#endregion
//#region src/advise/data-format.ts
const latin1$2 = __name((text) => Buffer.from(text, "latin1"), "latin1");
const MARKS$1 = [
	[
		"weights",
		0,
		latin1$2("GGUF")
	],
	...[
		"lmgg",
		"fmgg",
		"tjgg",
		"algg"
	].map((mark) => [
		"weights",
		0,
		latin1$2(mark)
	]),
	[
		"weights",
		0,
		latin1$2("HDF\r\n\n")
	],
	[
		"weights",
		4,
		latin1$2("TFL3")
	],
	[
		"data",
		0,
		latin1$2("PAR1")
	],
	[
		"data",
		0,
		latin1$2("SQLite format 3\0")
	],
	[
		"data",
		0,
		latin1$2("ARROW1\0\0")
	],
	[
		"data",
		0,
		latin1$2("NUMPY")
	],
	[
		"data",
		0,
		latin1$2("Obj")
	],
	[
		"data",
		8,
		latin1$2("DUCK")
	],
	[
		"data",
		0,
		latin1$2("REDIS00")
	],
	[
		"dumps",
		0,
		latin1$2("JAVA PROFILE 1.0.")
	],
	[
		"dumps",
		0,
		latin1$2("MDMP")
	]
];
function recognizeData(head, sizeBytes) {
	const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
	const mark = MARKS$1.find(([, at, text]) => bytes.subarray(at, at + text.length).equals(text));
	if (mark !== void 0) return mark[0];
	if (isCore(bytes)) return "dumps";
	return isSafetensors(bytes, sizeBytes) || isTorchArchive(bytes) || isPickle(bytes) || isOnnx(bytes) ? "weights" : void 0;
}
const isCore = (bytes) => bytes.length >= 18 && bytes.subarray(0, 4).equals(latin1$2("ELF")) && (bytes[5] === 2 ? bytes.readUInt16BE(16) : bytes.readUInt16LE(16)) === 4;
const MOST_HEADER_BYTES = 100000000n;
function isSafetensors(bytes, sizeBytes) {
	if (bytes.length < 16) return false;
	const length = bytes.readBigUInt64LE(0);
	if (length < 8n || length > MOST_HEADER_BYTES || Number(length) + 8 > sizeBytes) return false;
	return /^\{\s*"/.test(bytes.toString("latin1", 8, 40));
}
const ZIP = latin1$2("PK");
function isTorchArchive(bytes) {
	if (!bytes.subarray(0, 4).equals(ZIP) || bytes.length < 30) return false;
	const name = bytes.toString("latin1", 30, 30 + bytes.readUInt16LE(26));
	return /^[^/]+\/(?:data\.pkl|\.format_version|\.storage_alignment|byteorder)$/.test(name);
}
function isPickle(bytes) {
	const [first, protocol, frame] = bytes;
	if (first !== 128) return false;
	if (protocol === 4 || protocol === 5) return frame === 149 && bytes.length > 11 && bytes.readBigUInt64LE(3) < 2n ** 40n;
	return (protocol === 2 || protocol === 3) && bytes.subarray(2, 14).equals(TORCH_NUMBER);
}
const TORCH_NUMBER = latin1$2("\nlüFù j¨P");
function isOnnx(bytes) {
	const [version, number = 0, producer, length = 0] = bytes;
	if (version !== 8 || number < 3 || number > 20 || producer !== 18) return false;
	const end = 4 + length;
	const name = bytes.toString("latin1", 4, end);
	const next = bytes[end] ?? 0;
	return length < 64 && /^[\w.+ -]{3,}$/.test(name) && [
		26,
		34,
		58,
		66
	].includes(next);
}
//#endregion
//#region src/advise/delete-files.ts
const MOST_FOLDERS$2 = 4;
function deleteFolders(script, advice) {
	const here = listHere(advice);
	if (here === void 0) return void 0;
	const withLicenses = here.filter(isDocuments);
	const others = here.filter((path) => !isDocuments(path));
	return [
		script,
		...withLicenses.map((path) => `find ${path} -type f ! -name copyright -delete`),
		...others.length === 0 ? [] : [`rm -rf ${others.join(" ")}`]
	].reduce(appendCommand);
}
function deleteFiles(script, advice) {
	const here = listHere(advice) ?? [];
	return here.length > 0 ? appendCommand(script, `rm ${here.join(" ")}`) : void 0;
}
function listHere({ places, placeCount, layer }) {
	const here = places.filter((place) => place.layer === layer).map(({ path }) => path);
	return places.length === placeCount && here.length <= MOST_FOLDERS$2 && here.every(isPlainPath) ? here : void 0;
}
function emptyTemporaryFolders(script, { places, layer }) {
	const here = places.filter((place) => place.layer === layer);
	return appendCommand(script, `rm -rf ${[...new Set(here.map(({ path }) => /^\/(?:var\/)?tmp/.exec(path)?.[0] ?? "/tmp"))].map((path) => `${path}/*`).join(" ")}`);
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
function stopBytecode(script, later) {
	return [...script.split(/&&|\|\||;/).filter((command) => !PIP_INSTALL.test(command)), ...later].some((text) => text !== void 0 && PYTHON.test(text)) ? "ENV PYTHONDONTWRITEBYTECODE=1" : void 0;
}
const PIP_INSTALL = /^\s*(?:python[\d.]* -m )?pip[\d.]* install\b/;
const PYTHON = /(?:^|[\s/])(?:python|pip|pypy)[\d.]*\s|\b(?:django-admin|poetry|pipenv|flask)\s/;
//#endregion
//#region src/advise/data-files.ts
const LEAST_BYTES$4 = 1e7;
const ANY_SIZE$1 = [LEAST_BYTES$4, Number.POSITIVE_INFINITY];
const DATA = "csv tsv jsonl ndjson parquet arrow feather avro orc tfrecord npy npz h5 hdf5 sqlite sqlite3 db duckdb dump sql rdb bson";
const WEIGHTS = "safetensors gguf ggml onnx pt pth ckpt tflite pkl pickle joblib keras mlmodel";
const listEndings$1 = __name((names, accepts = () => true) => listSigns$1(names.replace(/\S+/g, "*.$&"), {
	fileBytes: ANY_SIZE$1,
	accepts: (path) => !isPackagePath(path) && accepts(path)
}), "listEndings");
const isWeights = (path) => /\/(?:pytorch_model|model|consolidated|ggml|adapter)[^/]*\.bin$/.test(path);
function recognizeName(path) {
	const ending = /\.(\w+)(?:\.(?:gz|xz|bz2|zst))?$/.exec(path)?.[1] ?? "";
	if (WEIGHTS.split(" ").includes(ending) || isWeights(path)) return "weights";
	if (DUMPS.has(ending)) return "dumps";
	return DATA.split(" ").includes(ending) ? "data" : void 0;
}
const DUMPS = new Set([
	"log",
	"hprof",
	"heapsnapshot",
	"core",
	"dmp"
]);
const LEAST_ARCHIVE_BYTES = 1e6;
const ARCHIVE = /\.(?:tar(?:\.\w+)?|t[gx]z|tbz2?|zip|7z|rar|deb|rpm|whl|iso)$/;
const IS_OF_TOOLS = /\/(?:\.[^/]+|_bundled)\//;
const isArchive = (path) => ARCHIVE.test(path) && !isWebPath(path) && !IS_OF_TOOLS.test(path);
function createOwnFileTest({ packages, bodies }, layers) {
	const isListed = packages.list.some(({ ecosystem }) => ecosystem !== "python");
	const isCopy = layers.map(({ instruction }) => /^(?:COPY|ADD) /.test(instruction ?? ""));
	return (body) => {
		if (packages.ownerOf(bodies.node[body]) >= 0) return false;
		const layer = bodies.layer[body];
		return isListed || layer > 0 && isCopy[layer] === true;
	};
}
const FIX = [
	"# fetch it when the container starts, or mount it:",
	"#   docker run -v models:/models app",
	"# or keep it in a separate image, which rarely changes:",
	"COPY --from=models:1 /models /models"
];
function addCopies(formats, { bodies }) {
	const byNode = new Map([...formats].map(([body, format]) => [bodies.node[body], format]));
	for (let body = 0; body < bodies.count; body++) {
		const format = bodies.cause[body] === FATE.metadata ? byNode.get(bodies.node[body]) : void 0;
		if (format !== void 0) formats.set(body, format);
	}
}
function recognizeFile(head, path, bytes) {
	const byContent = head && recognizeData(head, bytes);
	return (bytes < LEAST_BYTES$4 ? void 0 : byContent ?? recognizeName(path)) ?? (isArchive(path) ? "archives" : void 0);
}
const dataFiles = createFileRule({
	id: "data-files",
	page: {
		title: "Data and model weights",
		finds: "Files of at least 10 MB that are model weights, tables, databases, logs or memory dumps by their first bytes (safetensors, GGUF, ONNX, PyTorch, pickle, HDF5, Parquet, SQLite and others) or by their extensions, and archives of at least 1 MB, outside of packages. It counts these files.",
		unless: "Keep it if the program must start without a network or volume, or if it needs exactly this version. Keep archives that the program reads."
	},
	confidence: "likely",
	why: "Data rarely changes with the program, but every release stores and pulls it again.",
	classify: (evidence, { layers }) => {
		const { heads, bodies, paths } = evidence;
		const isChosen = createOwnFileTest(evidence, layers);
		const formats = new Map();
		for (let body = 0; body < bodies.count; body++) {
			const bytes = bodies.bytes[body];
			if (bytes < LEAST_ARCHIVE_BYTES || bodies.hiddenInLayer[body] !== -1) continue;
			const path = paths.path(bodies.node[body]);
			if (isLanguagePackagePath(path) || isPackageDatabase(path)) continue;
			if (isSystemPath(path) && !isChosen(body)) continue;
			const format = recognizeFile(heads.get(body), path, bytes);
			if (format !== void 0) formats.set(body, format);
		}
		if (formats.size === 0) return void 0;
		addCopies(formats, evidence);
		return (body) => formats.get(body);
	},
	kinds: [
		{
			subject: "data",
			what: "data",
			signs: listEndings$1(DATA),
			fix: FIX
		},
		{
			subject: "weights",
			what: "model weights",
			signs: [...listEndings$1(WEIGHTS), ...listEndings$1("bin", isWeights)],
			fix: FIX
		},
		{
			subject: "dumps",
			what: "logs and memory dumps",
			fix: [
				"# .dockerignore:",
				"**/*.log",
				"**/core.*",
				"# or delete them in the instruction that writes them:",
				"RUN make test && rm -f core.* *.log"
			]
		},
		{
			subject: "archives",
			what: "archives",
			fix: [
				"# mount it, so that only what is unpacked is in the image:",
				"RUN --mount=type=bind,source=tool.tar.gz,target=/tmp/tool.tar.gz \\",
				"    tar -xzf /tmp/tool.tar.gz -C /opt",
				"# or, if it is downloaded:",
				"RUN curl -sSL https://example.com/tool.tar.gz | tar -xz -C /opt"
			],
			edit: deleteFiles
		}
	]
});
//#endregion
//#region src/model/elf.ts
const ELF_HEAD_BYTES = 2 ** 12;
const LIBRARY_BYTES = 2 ** 17;
const MOST_SECTIONS = 256;
const MOST_NAME_BYTES = 2 ** 14;
function locateSections(head, sizeBytes) {
	if (head.length < 64 || head[0] !== 127 || head[1] !== 69) return void 0;
	if (head[2] !== 76 || head[3] !== 70) return void 0;
	const view = toView(head);
	const [is64, isLittle] = [head[4] === 2, head[5] === 1];
	const offset = is64 ? Number(view.getBigUint64(40, isLittle)) : view.getUint32(32, isLittle);
	const [entryBytes, count, nameIndex] = [
		0,
		2,
		4
	].map((at) => view.getUint16((is64 ? 58 : 46) + at, isLittle));
	const bytes = entryBytes * count;
	if (!(entryBytes === (is64 ? 64 : 40) && count > nameIndex && count <= MOST_SECTIONS) || offset < (is64 ? 64 : 52) || offset + bytes > sizeBytes) return void 0;
	return {
		offset,
		bytes,
		entryBytes,
		nameIndex,
		is64,
		isLittle
	};
}
function locateNames(table, headers) {
	const { offset, bytes } = readHeader(table, toView(headers), table.nameIndex);
	return bytes > 0 && bytes <= MOST_NAME_BYTES ? {
		offset,
		bytes
	} : void 0;
}
function listSections(table, headers, names) {
	const view = toView(headers);
	const count = Math.floor(headers.length / table.entryBytes);
	return Array.from({ length: count }, (_, i) => readHeader(table, view, i)).filter(({ type }) => type !== SHT_NULL && type !== SHT_NOBITS).map(({ nameStart, offset, bytes }) => ({
		name: readName$1(names, nameStart),
		offset,
		bytes
	}));
}
function readSections(kept, sizeBytes) {
	const headBytes = Math.min(ELF_HEAD_BYTES, sizeBytes);
	const table = locateSections(kept.subarray(0, headBytes), sizeBytes);
	if (table === void 0) return [];
	const end = headBytes + table.bytes;
	const headers = kept.subarray(headBytes, end);
	if (headers.length < table.bytes || locateNames(table, headers) === void 0) return [];
	return listSections(table, headers, kept.subarray(end));
}
function sumDebugBytes(kept, sizeBytes) {
	let end = 0;
	let sum = 0;
	const sections = readSections(kept, sizeBytes).filter(({ name }) => /^\.z?debug(?:_|$)/.test(name)).toSorted((a, b) => a.offset - b.offset);
	for (const { offset, bytes } of sections) {
		if (offset < end || offset + bytes > sizeBytes) return 0;
		end = offset + bytes;
		sum += bytes;
	}
	return sum;
}
const SHT_NULL = 0;
const SHT_NOBITS = 8;
function readHeader({ entryBytes, is64, isLittle }, view, index) {
	const at = index * entryBytes;
	const read = (position) => is64 ? Number(view.getBigUint64(at + position, isLittle)) : view.getUint32(at + position, isLittle);
	return {
		nameStart: view.getUint32(at, isLittle),
		type: view.getUint32(at + 4, isLittle),
		offset: read(is64 ? 24 : 16),
		bytes: read(is64 ? 32 : 20)
	};
}
function readName$1(names, start) {
	const end = names.indexOf(0, start);
	return Buffer.from(names.subarray(start, end < 0 ? names.length : end)).toString("latin1");
}
__name(readName$1, "readName");
const toView = ({ buffer, byteOffset, length }) => new DataView(buffer, byteOffset, length);
const isDynamic = (head) => head[0] === 127 && head[1] === 69 && toBuffer(head).includes("/ld-");
const LIBC = /\0libc\.(?:so|musl)/;
const LIBRARY$1 = /^lib[\w.+-]+\.so(?:\.\d+)*$/;
const MOST_NAME_LENGTH$2 = 100;
function listLibraries$1(bytes) {
	const text = toBuffer(bytes).toString("latin1");
	const at = LIBC.exec(text)?.index;
	if (at === void 0) return [];
	let [start, end] = [at, at];
	while (start > 0 && isText(bytes[start - 1])) start--;
	while (end < bytes.length && isText(bytes[end])) end++;
	const names = text.slice(start, end).split("\0");
	return [...new Set(names.filter((name) => name.length <= MOST_NAME_LENGTH$2 && LIBRARY$1.test(name)))];
}
__name(listLibraries$1, "listLibraries");
const isText = (byte) => byte === 0 || byte >= 32 && byte < 127;
const toBuffer = ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length);
//#endregion
//#region src/advise/debug-sections.ts
const LEAST_BYTES$3 = 1e5;
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
		finds: "Sections `.debug_*` of executables and libraries of at least 1 MB, outside of packages, according to their section headers. It counts what `strip --strip-debug` removes, without the symbol table.",
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
	getShare: (evidence) => {
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
		if (bytes >= LEAST_BYTES$3 && !isPackagePath(paths.path(bodies.node[body]))) found.set(body, bytes);
	}
	known.set(evidence, found);
	return found;
}
function findLanguage({ heads, bodies, paths }, { files }, body) {
	if (readSections(heads.get(body) ?? new Uint8Array(), bodies.bytes[body]).some(({ name }) => name === ".gopclntab" || name === ".go.buildinfo")) return "go";
	return files.runtime?.name === "rust" || /\/target\/(?:[\w-]+\/)?(?:release|debug)\//.test(paths.path(bodies.node[body])) ? "rust" : "c";
}
//#endregion
//#region src/model/tools.ts
const TOOL_KINDS = [
	"compiler",
	"debugger",
	"vcs"
];
function toPattern(names) {
	return new RegExp(`^(?:${names.split(" ").join("|")})(?:-?[\\d.]+)?$`);
}
const NAMES$4 = {
	debugger: toPattern("gdb gdbserver gdb-(?:headless|minimal|multiarch) lldb strace ltrace valgrind delve perf linux-perf bpftrace systemtap \\S+-dbg \\S+-dbgsym \\S+-debug(?:info|source)"),
	vcs: toPattern("git git-(?:core|lfs|man|perl|core-doc) mercurial subversion brz cvs fossil"),
	compiler: toPattern("gcc g\\+\\+ cpp clang clang-tools gfortran gdc gnat gobjc gccgo llvm llvm-(?:dev|tools|runtime) gcc-c\\+\\+ rust rustc cargo go golang golang-(?:go|src) ghc ocaml nim tcc default-jdk default-jdk-headless openjdk-\\d+-jdk openjdk-\\d+-jdk-headless openjdk\\d+-jdk java-[\\d.]+-openjdk-devel temurin-\\d+-jdk maven gradle ant sbt node-gyp binutils binutils-\\S+ make cmake ninja ninja-build meson autoconf automake libtool bison flex nasm yasm pkg-config pkgconf pkgconfig patch build-base build-essential dpkg-dev")
};
const HEADERS$1 = /-(?:dev|devel|headers)$/;
const SECTIONS = new Map([
	["devel", "compiler"],
	["libdevel", "compiler"],
	["vcs", "vcs"],
	["debug", "debugger"]
]);
const classifyByName = (name) => TOOL_KINDS.find((kind) => NAMES$4[kind].test(name)) ?? (HEADERS$1.test(name) ? "compiler" : void 0);
function classifyTool({ ecosystem, name, section }) {
	if (ecosystem === "python") return void 0;
	return classifyByName(name) ?? SECTIONS.get(section);
}
const COMPILERS = toPattern("gcc g\\+\\+ gcc-c\\+\\+ clang gfortran gdc gnat gccgo ghc rust rustc go golang golang-go tcc nim openjdk-\\d+-jdk-headless openjdk\\d+-jdk java-[\\d.]+-openjdk-devel temurin-\\d+-jdk ocaml");
const isCompiler = (name) => COMPILERS.test(name);
const PYTHON_INSTALLERS = [
	"uv",
	"poetry",
	"pipenv",
	"pdm",
	"hatch",
	"pip-tools",
	"twine"
];
const isPythonInstaller = ({ ecosystem, name }) => ecosystem === "python" && PYTHON_INSTALLERS.includes(name.toLowerCase().replaceAll("_", "-"));
const COMMANDS = new Map([
	...[
		"gcc",
		"g++",
		"cc",
		"clang",
		"go",
		"rustc",
		"javac",
		"tcc",
		"ghc"
	].map((name) => [name, "compiler"]),
	...[
		"gdb",
		"gdbserver",
		"lldb",
		"strace",
		"ltrace",
		"dlv"
	].map((name) => [name, "debugger"]),
	...[
		"git",
		"hg",
		"svn"
	].map((name) => [name, "vcs"])
]);
const classifyCommand = (name) => COMMANDS.get(name);
//#endregion
//#region src/advise/start-texts.ts
function listStartTexts({ command, started, bodies, heads, contents }) {
	const found = [...command];
	for (let body = 0; body < bodies.count && started.length > 0; body++) {
		if (bodies.hiddenInLayer[body] !== -1) continue;
		if (!started.includes(bodies.node[body])) continue;
		const text = Buffer.from(heads.get(body) ?? contents.get(body) ?? []).toString();
		if (text.startsWith("#!")) found.push(text);
	}
	return found;
}
//#endregion
//#region src/advise/package-needs.ts
function planPackages(evidence) {
	const { packages, installers, started, libraries } = evidence;
	const known = plans.get(packages);
	if (known !== void 0) return known;
	const owners = [...started, ...libraries].map(packages.ownerOf).filter((owner) => owner >= 0);
	const mayGo = installers.size > 0 && !listStartTexts(evidence).some(isInstaller);
	const plan = computePlan(packages, owners).map((fate, index) => mayGo && installers.has(index) ? "installer" : fate);
	plans.set(packages, plan);
	return plan;
}
const INSTALLER = /(?:^|[\s/;&|])(?:uvx?|poetry|pipenv|pdm|hatch|pnpm)(?=\s|$)/;
const isInstaller = (text) => INSTALLER.test(text);
const plans = new WeakMap();
const RUNTIME = /^(?:openjdk-?\d+|default)-jre(?:-headless|-base)?$/;
const HEADERS = /-dev(?:el)?$/;
function computePlan({ list }, started) {
	const plan = list.map(() => void 0);
	const needs = new PackageNeeds(list);
	const kinds = list.map(classifyTool);
	const isKept = new Set(started);
	list.forEach((one, index) => {
		if (RUNTIME.test(one.name)) isKept.add(index);
		if (one.isWanted && HEADERS.test(one.name)) {
			for (const library of needs.listDirect(index)) if (kinds[library] === void 0) isKept.add(library);
		}
	});
	let wanted = list.flatMap(({ isWanted }, index) => isWanted || isKept.has(index) ? [index] : []);
	let reached = needs.reach(wanted, true);
	const mark = (fate, isOne) => {
		for (const index of list.keys()) if (isOne(index)) plan[index] = fate;
	};
	mark("orphaned", (index) => reached[index] === 0);
	const leftOut = new Set();
	for (const kind of TOOL_KINDS) {
		const left = wanted.filter((index) => kinds[index] !== kind || isKept.has(index));
		const needed = needs.reach(left, false);
		list.forEach(({ isWanted }, index) => {
			if (kinds[index] === kind && isWanted && !isKept.has(index) && needed[index] === 0) leftOut.add(index);
		});
		const stays = needs.reach(left, true, leftOut);
		mark(kind, (index) => reached[index] === 1 && stays[index] === 0);
		[wanted, reached] = [left, stays];
	}
	const needed = needs.reach(wanted, false);
	mark("recommended", (index) => reached[index] === 1 && needed[index] === 0);
	return plan;
}
function findRecommended({ packages }, isNamed) {
	const { list } = packages;
	const needs = new PackageNeeds(list);
	const wanted = list.flatMap(({ isWanted }, index) => isWanted ? [index] : []);
	const reached = needs.reach(wanted, true);
	const isLost = (needed) => (index) => list[index]?.ecosystem === "apt" && reached[index] === 1 && needed[index] === 0;
	const lost = list.map((_, index) => index).filter(isLost(needs.reach(wanted, false)));
	const named = lost.filter((index) => isNamed(list[index]?.name ?? ""));
	const stays = needs.reach([...wanted, ...named], false);
	return {
		going: new Set(lost.filter(isLost(stays))),
		named
	};
}
var PackageNeeds = class {
	#list;
	#byName = new Map();
	constructor(list) {
		this.#list = list;
		list.forEach(({ ecosystem, name, provides }, index) => {
			for (const each of new Set([name, ...provides])) addTo(this.#byName, `${ecosystem} ${each}`, index);
		});
	}
	listDirect(index) {
		const { ecosystem, needs = [] } = this.#list[index] ?? {};
		return needs.flat().flatMap((name) => this.#byName.get(`${ecosystem} ${name}`) ?? []);
	}
	reach(roots, withRecommended, leftOut = new Set()) {
		const isReached = new Uint8Array(this.#list.length);
		const open = [];
		const add = (index) => {
			if (isReached[index] === 1 || leftOut.has(index)) return;
			isReached[index] = 1;
			open.push(index);
		};
		roots.forEach(add);
		const seen = new Set();
		for (let index = open.pop(); index !== void 0; index = open.pop()) {
			const { ecosystem, needs, recommends } = this.#list[index];
			for (const name of [...needs, ...withRecommended ? recommends : []].flat()) {
				const key = `${ecosystem} ${name}`;
				if (seen.has(key)) continue;
				seen.add(key);
				this.#byName.get(key)?.forEach(add);
			}
		}
		return isReached;
	}
};
function createFateFinder(evidence) {
	const plan = planPackages(evidence);
	const { node } = evidence.bodies;
	if (plan.every((fate) => fate === void 0)) return void 0;
	return (body) => {
		const owner = evidence.packages.ownerOf(node[body]);
		return owner < 0 ? void 0 : plan[owner];
	};
}
//#endregion
//#region src/advise/package-rule.ts
function createPackageRule(rule) {
	const { id, page, confidence, why, rows } = rule;
	return {
		...createFileRule({
			id,
			page,
			confidence,
			why,
			kinds: rows.map(({ subject, what, fix, signs = [] }) => ({
				subject,
				what,
				fix,
				signs: signs.map((sign) => ({
					...sign,
					isUnpackaged: true
				}))
			})),
			general: {
				what: "packages of this kind",
				fix: rows[0]?.fix ?? []
			}
		}),
		classify: (evidence) => {
			const fateOf = createFateFinder(evidence);
			if (fateOf === void 0) return void 0;
			const subjects = new Map(rows.map(({ fate, subject }) => [fate, subject]));
			return (body) => {
				const fate = fateOf(body);
				return fate === void 0 ? void 0 : subjects.get(fate);
			};
		},
		packages: (evidence, bodies, subject) => countPackages$2(evidence, bodies, rows.find((row) => row.subject === subject)?.isNamed),
		change: (advice, getInstruction) => {
			const script = runScript(getInstruction(advice.layer));
			const names = advice.packages?.names ?? [];
			const later = listLater(advice.layer, getInstruction);
			const isUsed = later.some((text) => text !== void 0 && rule.uses?.test(text));
			const edit = rule.edit ?? ((text) => leaveOrRemove(text, names, rule.uses));
			const edited = script === void 0 || isUsed ? void 0 : edit(script, advice, later);
			const isLeftOut = edited !== void 0 && leaveOutPackages(script ?? "", names) === edited;
			const without = rule.edit || names.length === 0 || !isLeftOut ? [] : [
				"without ",
				...listNames$2(advice),
				": "
			];
			if (edited !== void 0) return [...without, { code: `RUN ${edited}` }];
			return rule.change(advice, listNames$2(advice), isUsed);
		}
	};
}
function leaveOrRemove(script, names, uses) {
	const commands = script.split(/&&|\|\||;/).map((command) => command.trim());
	if (!commands.some((command) => !APT$1.test(command) && uses?.test(command))) return leaveOutPackages(script, names);
	const isRemovable = commands.some((command) => APT$1.test(command)) && !/\|\||;/.test(script);
	const asked = names.filter((name) => script.split(/[\s=]/).includes(name));
	return isRemovable && asked.length === names.length ? appendCommand(script, `apt-get purge -y --auto-remove ${names.join(" ")}`) : void 0;
}
const APT$1 = /^(?:sudo )?apt(?:-get)?(?: -\S+)* install /;
const SHOWN_NAMES = 3;
function listNames$2(advice) {
	const { names = [] } = advice.packages ?? {};
	if (names.length === 0) return describePaths(advice);
	const left = names.length - SHOWN_NAMES;
	return [...names.slice(0, SHOWN_NAMES).flatMap((name, i) => [i === 0 ? "" : ", ", { code: name }]), left > 0 ? ` and ${left} more` : ""].filter((piece) => piece !== "");
}
__name(listNames$2, "listNames");
const MOST_NAMES$2 = 20;
function countPackages$2({ packages, bodies: columns }, bodies, isNamed = ({ isWanted }) => isWanted) {
	const bytesOf = new Map();
	for (const body of bodies) {
		const owner = packages.ownerOf(columns.node[body]);
		if (owner < 0) continue;
		bytesOf.set(owner, (bytesOf.get(owner) ?? 0) + columns.bytes[body]);
	}
	const owners = [...bytesOf].sort((a, b) => b[1] - a[1]).map(([owner]) => owner);
	const ecosystems = new Set(owners.map((owner) => packages.list[owner]?.ecosystem));
	const wanted = owners.filter((owner) => isNamed(packages.list[owner]));
	const names = (wanted.length > 0 ? wanted : owners).slice(0, MOST_NAMES$2).map((owner) => packages.list[owner]?.name ?? "");
	return {
		count: owners.length,
		all: packages.list.filter(({ ecosystem }) => ecosystems.has(ecosystem)).length,
		...names.length > 0 && { names }
	};
}
__name(countPackages$2, "countPackages");
//#endregion
//#region src/advise/debug-tools.ts
const debugTools = createPackageRule({
	id: "debug-tools",
	page: {
		title: "Debuggers and tracers",
		finds: "Packages in the section `debug` or with known names, e.g. gdb and strace, and everything that only they need or recommend, according to apt, apk and rpm. It counts their files.",
		unless: "Keep them if you debug in running containers and can't attach another container."
	},
	confidence: "likely",
	why: "A program runs without them, and they help an attacker read its memory.",
	rows: [{
		subject: "debugger",
		fate: "debugger",
		what: "debuggers and tracers",
		fix: [
			"# leave them out, and debug from a container next to the running one:",
			"#   docker run -it --rm --pid=container:NAME --cap-add SYS_PTRACE debug-image",
			"#   kubectl debug -it POD --image=debug-image --target=CONTAINER"
		]
	}],
	change: (_advice, names) => ["leave out ", ...names]
});
//#endregion
//#region src/advise/deleted-later.ts
const deletedLater = {
	id: "deleted-later",
	page: {
		title: "Files deleted by a later layer",
		finds: "Files that one layer adds and a later layer deletes. It counts their bytes in the layer that adds them.",
		unless: "Keep it if another image starts from the layer that still has the files, e.g. a stage that is published on its own."
	},
	confidence: "certain",
	subjects: [
		"run",
		"copy",
		"base",
		"other"
	],
	classify: classify$2,
	isOfHidden: true,
	describe: describe$2,
	change: change$3,
	ignore: (advice, getInstruction) => advice.subject === "copy" && findDeletion(advice, getInstruction)?.isForced ? listContextPaths(advice) ?? [] : []
};
function classify$2({ bodies: { cause, layer } }, { layers }) {
	const bringers = layers.map(({ instruction }, index) => classifySource(instruction, index));
	return (body) => cause[body] === FATE.deleted ? bringers[layer[body]] : void 0;
}
__name(classify$2, "classify");
function classifySource(instruction, index) {
	if (instruction?.startsWith("RUN ")) return "run";
	if (instruction === null || !/^(?:COPY|ADD) /.test(instruction)) return index === 0 ? "base" : "other";
	return index === 0 && instruction.endsWith(" /") && !instruction.includes(" --from=") ? "base" : "copy";
}
const FIXES = {
	run: [
		"# create, use and delete it in one instruction:",
		"RUN curl -fsSLO https://example.com/tool.tgz && tar -xzf tool.tgz -C /opt && rm tool.tgz",
		"# or create it in a separate stage, and copy only what is needed:",
		"COPY --from=build /opt/tool /opt/tool"
	],
	copy: [
		"# mount it for the instruction that needs it:",
		"RUN --mount=type=bind,source=tool.tgz,target=/tmp/tool.tgz tar -xzf /tmp/tool.tgz -C /opt",
		"# or copy it into a separate stage, and copy only what is needed from there:",
		"COPY --from=build /opt/tool /opt/tool"
	],
	base: ["# use a base image without it, e.g. -slim, -alpine or distroless", "FROM debian:13-slim"],
	other: ["# in the instruction that adds it, or in a separate stage:", "RUN make install && rm -rf /src"]
};
function describe$2(advice) {
	return {
		title: `${describeBytes(advice)} added ${describeLayers$1(advice)}, deleted by ${describeHidingLayer(advice)}`,
		why: "A layer can't remove bytes from the layers below it: deleted files are still stored and pulled.",
		fix: lookUp(FIXES, advice.subject) ?? FIXES.other
	};
}
__name(describe$2, "describe");
function change$3(advice, getInstruction) {
	const what = describePaths(advice);
	switch (advice.subject) {
		case "run": return joinDeletion(advice, getInstruction) ?? [
			"use and delete ",
			...what,
			...describeOrigin(advice)
		];
		case "copy": return changeCopy(advice, getInstruction);
		case "base": return ["use a base image without ", ...what];
		default: return [
			"delete ",
			...what,
			...describeOrigin(advice)
		];
	}
}
__name(change$3, "change");
function joinDeletion({ layer, places }, getInstruction) {
	const script = runScript(getInstruction(layer));
	const deletion = runScript(getInstruction(layer + 1));
	const isNext = places.length > 0 && places.every((place) => place.hiddenInLayer === layer + 1);
	if (script === void 0 || deletion === void 0 || !isNext) return void 0;
	if (/\bcd /.test(script)) return void 0;
	return deletion.split(/&&|;/).every((command) => REMOVAL.test(command.trim())) ? [{ code: `RUN ${appendCommand(script, deletion)}` }] : void 0;
}
const REMOVAL = joinPattern("", String.raw`^(?:rm(?: -\w+)*(?: [\w./@+*~-]+)+|find /\S* .*-delete`, String.raw`|(?:apt|apt-get)(?: -\S+)* (?:purge|remove|autoremove|clean)(?: [\w.+:-]+)*`, String.raw`|apk(?: -\S+)* del(?: [\w.+-]+)*|npm cache clean --force|yarn cache clean`, String.raw`|(?:dnf|microdnf|yum|zypper)(?: -\S+)* (?:remove|autoremove|clean)(?: [\w.+:-]+)*)$`);
function changeCopy(advice, getInstruction) {
	const what = describePaths(advice);
	const instruction = getInstruction(advice.layer) ?? "";
	if (/^ADD (?:--\S+ )*\S+\.(?:tar|t[gx]z|tbz2?|tar\.\w+) /.test(instruction)) return ["unpack the archive without ", ...what];
	const installed = findInstalledFolder(advice);
	if (installed !== void 0) return [
		"add ",
		{ code: installed },
		" to ",
		{ code: ".dockerignore" }
	];
	const pruned = findPrune(advice, getInstruction);
	if (pruned !== void 0) return [{ code: pruned }, " before the copy"];
	const moved = findMoveTarget(advice, getInstruction);
	if (moved !== void 0) return [
		"copy ",
		...what,
		" to ",
		{ code: moved },
		", instead of moving it later"
	];
	const deletion = findDeletion(advice, getInstruction);
	if (deletion === void 0) return [
		"mount ",
		...what,
		" with ",
		{ code: "RUN --mount=type=bind" },
		" instead of copying"
	];
	const without = deletion.isForced ? [] : [", and delete ", { code: deletion.text }];
	return [...ignorePaths(advice) ?? [
		"leave ",
		...what,
		" out of what is copied"
	], ...without];
}
function findInstalledFolder({ places }) {
	const folders = new Set(places.map(({ contextPath = "" }) => INSTALLED.exec(contextPath)?.[0]));
	const [folder] = folders;
	return folders.size === 1 ? folder : void 0;
}
const INSTALLED = /^(?:[^/]+\/)*?(?:node_modules|bower_components|\.?venv)(?=\/|$)/;
function findPrune({ places }, getInstruction) {
	const [first, ...others] = new Set(places.map(({ hiddenInLayer }) => hiddenInLayer));
	if (first === void 0 || others.length > 0) return void 0;
	return (runScript(getInstruction(first)) ?? "").split(/&&|;/).map((command) => command.trim()).find((command) => PRUNE.test(command));
}
const PRUNE = joinPattern("", String.raw`^(?:(?:npm|pnpm)(?: -\S+)* prune|yarn workspaces focus|bundle clean`, "|composer install)", String.raw`(?: [\w./@:=-]+)*$`);
function findMoveTarget({ places, placeCount }, getInstruction) {
	const [place] = places;
	if (placeCount !== 1 || place?.hiddenInLayer === void 0) return void 0;
	return [...(getInstruction(place.hiddenInLayer) ?? "").matchAll(MOVE)].find(([, from]) => from === place.path)?.[2];
}
const MOVE = /(?:^RUN |&& |; )mv(?: -\w+)* (\/[\w./@+-]+) ([\w./@+-]+)(?= *(?:$|&&|;))/g;
function findDeletion({ layer, places }, getInstruction) {
	const hiders = new Set(places.map(({ hiddenInLayer }) => hiddenInLayer));
	const [hider] = hiders;
	if (hider === void 0 || hiders.size > 1) return void 0;
	for (let at = layer + 1; at < hider; at++) if (!/^(?:COPY|ADD|WORKDIR) /.test(getInstruction(at) ?? "")) return void 0;
	const text = getInstruction(hider) ?? "";
	const [, flags] = /^RUN rm((?: -\w+)*)(?: [\w./@+*~-]+)+$/.exec(text) ?? [];
	return flags === void 0 ? void 0 : {
		text,
		isForced: flags.includes("f")
	};
}
//#endregion
//#region src/advise/development-browsers.ts
const FETCHED$1 = [
	[/\/ms-playwright$/, /^(?:playwright(?:-\w+)?|@playwright\/.+)$/],
	[/\/\.cache\/Cypress$/, /^cypress$/],
	[/\/\.cache\/puppeteer$/, /^puppeteer$/]
];
function findBrowsers(evidence, nodes) {
	const { paths, modules, packages } = evidence;
	const isOfDevelopment = new Set(nodes);
	const needed = [...modules.keys()].filter((node) => !isOfDevelopment.has(node));
	const names = nodes.map((node) => readName(paths.path(node)));
	const kept = [...needed.map((node) => readName(paths.path(node))), ...packages.list.map(({ name }) => name)];
	const folders = FETCHED$1.flatMap(([folder, owner]) => {
		return names.some((name) => owner.test(name)) && !kept.some((name) => owner.test(name)) ? [folder] : [];
	});
	if (folders.length === 0) return [];
	return listNodes(evidence).filter((node) => {
		const path = paths.path(node);
		return folders.some((folder) => folder.test(path));
	});
}
const LENGTHS = new Set([
	"ms-playwright",
	"Cypress",
	"puppeteer"
].map(({ length }) => length));
const listNodes = ({ paths }) => Array.from({ length: paths.count }, (_, node) => node).filter((node) => LENGTHS.has(paths.nameLength(node)));
function readName(path) {
	const scope = posix.basename(posix.dirname(path));
	return scope.startsWith("@") ? `${scope}/${posix.basename(path)}` : posix.basename(path);
}
//#endregion
//#region src/model/ecosystems.ts
const ECOSYSTEMS = [
	{
		name: "npm",
		folders: ["node_modules"],
		groupPrefix: "@",
		hasParts: false,
		parseName: (child) => child.startsWith(".") ? null : child,
		parseVersion: (_child, holder) => parsePnpmVersion(holder)
	},
	{
		name: "python",
		folders: ["site-packages", "dist-packages"],
		hasParts: true,
		parseName: parsePythonName,
		parseVersion: parsePythonVersion
	},
	{
		name: "gem",
		folders: ["gems"],
		hasParts: false,
		parseName: (child) => cutVersion$1(child),
		parseVersion: findVersion
	},
	{
		name: "jar",
		folders: null,
		suffix: ".jar",
		hasParts: false,
		parseName: (child) => cutVersion$1(child.slice(0, -4)) ?? child.slice(0, -4),
		parseVersion: (child) => findVersion(child.slice(0, -4))
	}
];
const PYTHON_RECORDS = [
	".dist-info",
	".egg-info",
	".egg",
	".libs"
];
const PYTHON_MODULES = [
	".py",
	".so",
	".pyd"
];
function parsePythonName(child) {
	if (child === "__pycache__") return null;
	const record = PYTHON_RECORDS.find((suffix) => child.endsWith(suffix));
	if (record !== void 0) return normalizePythonName$1(cutAt$1(child.slice(0, -record.length), "-"));
	if (PYTHON_MODULES.some((suffix) => child.endsWith(suffix))) return normalizePythonName$1(cutAt$1(child, "."));
	return child.includes(".") ? null : normalizePythonName$1(child);
}
function normalizePythonName$1(name) {
	return name.toLowerCase().replaceAll(/[-.]/g, "_");
}
__name(normalizePythonName$1, "normalizePythonName");
function cutAt$1(text, mark) {
	const at = text.indexOf(mark);
	return at < 0 ? text : text.slice(0, at);
}
__name(cutAt$1, "cutAt");
function cutVersion$1(child) {
	const at = child.search(/-\d/);
	return at <= 0 ? null : child.slice(0, at);
}
__name(cutVersion$1, "cutVersion");
function findVersion(child) {
	const at = child.search(/-\d/);
	return at <= 0 ? null : child.slice(at + 1);
}
function parsePythonVersion(child) {
	const record = [".dist-info", ".egg-info"].find((suffix) => child.endsWith(suffix));
	if (record === void 0) return null;
	const [, version = ""] = child.slice(0, -record.length).split("-");
	return version === "" ? null : version;
}
function parsePnpmVersion(folder) {
	const at = folder.indexOf("@", 1);
	const version = at < 0 ? "" : cutAt$1(cutAt$1(folder.slice(at + 1), "_"), "(");
	return /^\d/.test(version) ? version : null;
}
const RPM_FOLDERS = [
	"var/lib/rpm",
	"usr/lib/sysimage/rpm",
	"usr/share/rpm"
];
const SYSTEM_DATABASES = [
	"var/lib/dpkg/status",
	"lib/apk/db/installed",
	"usr/lib/apk/db/installed",
	...RPM_FOLDERS.flatMap((folder) => [`${folder}/rpmdb.sqlite`, `${folder}/Packages.db`])
];
const DPKG_INFO = "var/lib/dpkg/info";
const DPKG_STATUS_FOLDER = "var/lib/dpkg/status.d";
const APT_STATES = "var/lib/apt/extended_states";
const APK_WORLD = "etc/apk/world";
const UNREAD_DATABASES = RPM_FOLDERS.map((folder) => ({
	path: `${folder}/Packages`,
	kind: "a Berkeley DB"
}));
const DATABASE_JOURNALS = RPM_FOLDERS.map((folder) => `${folder}/rpmdb.sqlite-wal`);
const PYTHON_RUNTIME_LISTS = [
	"requirements.txt",
	"requirements-prod.txt",
	"requirements/base.txt",
	"requirements/common.txt",
	"requirements/main.txt",
	"requirements/prod.txt",
	"requirements/production.txt"
];
const PYTHON_DEVELOPMENT_LISTS = [...[
	"dev",
	"test",
	"tests",
	"lint",
	"docs"
].flatMap((group) => [
	`requirements-${group}.txt`,
	`requirements_${group}.txt`,
	`requirements.${group}.txt`,
	`${group}-requirements.txt`,
	`requirements/${group}.txt`
]), "requirements/development.txt"];
const PROJECT_FILES = [
	"package.json",
	"yarn.lock",
	"bun.lock",
	"node_modules/.pnpm/lock.yaml",
	"pyproject.toml",
	...PYTHON_RUNTIME_LISTS,
	...PYTHON_DEVELOPMENT_LISTS,
	"Gemfile",
	"Gemfile.lock",
	"vendor/composer/installed.json"
];
//#endregion
//#region src/advise/development-installs.ts
const createInstall = (install, option) => ({
	install,
	leaveOut: (script) => addOption(script, install, option)
});
const ANYTHING$1 = String.raw`\bmake\b|^RUN --?.*\$|\.sh\b|`;
const USES_NODE = joinPattern("", ANYTHING$1, String.raw`\b(?:npm|yarn|pnpm|bun) (?!cache\b|store\b)|\b(?:npx|bunx|node|tsc|webpack|vite`, String.raw`|rollup|esbuild|next|nuxt|ng|jest)\b|\b(?:yarn|pnpm)$|node_modules`, String.raw`|\.(?:js|ts|mjs|cjs)\b`);
const USES_PYTHON = joinPattern("", ANYTHING$1, String.raw`\b(?:python[\d.]*|pytest|mypy|ruff|flake8|tox|nox|sphinx-build)\b|\.py\b`, String.raw`|\b(?:pip3?|poetry|uv) (?!cache\b|config\b)`);
const USES_RUBY = joinPattern("", ANYTHING$1, String.raw`\b(?:ruby|rake|rails|rspec|gem|bundle (?!config\b|clean\b)\w+)\b|\bbin/|\.rb\b`);
const USES_PHP = joinPattern("", ANYTHING$1, String.raw`\b(?:php|phpunit|artisan)\b|\bcomposer (?!clear-?cache\b)|\bvendor/|\.php\b`);
const BUNDLE_WITHOUT = "bundle config set without 'development test'";
const INSTALLS = {
	npm: {
		...createInstall(/(?:^|\s)npm (?:ci|clean-install|install|i)(?=\s|$)/, "--omit=dev"),
		without: "npm ci --omit=dev",
		prune: "npm prune --omit=dev",
		uses: USES_NODE
	},
	yarn: {
		...createInstall(/(?:^|\s)yarn(?: install)?(?= --|\s*$)/, "--production"),
		without: "yarn install --production",
		uses: USES_NODE,
		isCertain: (script) => script.includes(" --frozen-lockfile") && !script.includes("corepack")
	},
	pnpm: {
		...createInstall(/(?:^|\s)pnpm (?:install|i)(?=\s|$)/, "--prod"),
		without: "pnpm install --prod",
		prune: "pnpm prune --prod",
		uses: USES_NODE
	},
	bun: {
		...createInstall(/(?:^|\s)bun (?:install|i)(?=\s|$)/, "--production"),
		without: "bun install --production",
		uses: USES_NODE
	},
	pip: {
		install: /\bpip3? install /,
		leaveOut: leaveOutLists,
		without: "pip install -r requirements.txt",
		uses: USES_PYTHON
	},
	poetry: {
		...createInstall(/(?:^|\s)poetry (?:install|sync)(?=\s|$)/, "--only main"),
		without: "poetry install --only main",
		prune: "poetry sync --only main",
		uses: USES_PYTHON,
		isCertain: (script) => !/ --(?:with|without|only|extras|all-extras)\b| -E\b/.test(script)
	},
	uv: {
		...createInstall(/(?:^|\s)uv sync(?=\s|$)/, "--no-dev"),
		without: "uv sync --no-dev",
		prune: "uv sync --no-dev",
		uses: USES_PYTHON,
		isCertain: () => false
	},
	bundler: {
		install: /(?:^|\s)bundle(?: install)?(?= -|\s*$)/,
		leaveOut: leaveOutGroups,
		without: `${BUNDLE_WITHOUT} && bundle install`,
		prune: `${BUNDLE_WITHOUT} && bundle clean --force`,
		uses: USES_RUBY
	},
	composer: {
		...createInstall(/(?:^|\s)composer (?:install|i)(?=\s|$)/, "--no-dev"),
		without: "composer install --no-dev",
		prune: "composer install --no-dev",
		uses: USES_PHP
	}
};
const LIST$2 = / (?:-r ?|--requirement[= ])(\S+)/g;
function leaveOutLists(script) {
	return script.replace(/[^&|;]+/g, (part) => {
		const lists = [...part.matchAll(LIST$2)].map(([words, list = ""]) => ({
			words,
			list
		}));
		const goes = lists.filter(({ list }) => isDevelopmentList(list));
		if (!/\bpip3? install /.test(part) || goes.length === lists.length) return part;
		return goes.reduce((text, { words }) => text.replace(words, ""), part);
	});
}
const isDevelopmentList = (list) => PYTHON_DEVELOPMENT_LISTS.some((name) => list === name || list.endsWith(`/${name}`));
function leaveOutGroups(script) {
	if (/\bwithout\b|\bBUNDLE_WITHOUT\b/.test(script)) return script;
	return script.replace(/(^|&& *|; *)(bundle(?: install)?(?: -\S+)*(?= *(?:&&|;|$)))/, (_all, start, command) => `${start}${BUNDLE_WITHOUT} && ${command}`);
}
//#endregion
//#region src/advise/development-dependencies.ts
const developmentDependencies = {
	id: "development-dependencies",
	page: {
		title: "Development dependencies",
		finds: "Packages that only development needs, and everything that only they pull in, according to the records of npm, pnpm or composer; or to `package.json` with `yarn.lock`, `bun.lock`, `Gemfile` with `Gemfile.lock`, or `pyproject.toml` and `requirements*.txt` with the metadata of the installed packages. There is no advice if these files are missing or incomplete, or if the container starts a program of such a package. It counts the files of these packages, and browsers that only they use (Playwright, Puppeteer, Cypress). What Maven fetches and what cargo builds for tests is in their caches and build folders, which other rules count.",
		unless: "Keep them if the image itself is used to build or test."
	},
	confidence: "certain",
	subjects: DEPENDENCY_MANAGERS,
	folders: findFolders$1,
	classify: classify$1,
	packages: countPackages$1,
	describe: describe$1,
	change: change$2,
	edit: edit$2
};
const isManager = (subject) => Object.hasOwn(INSTALLS, subject);
const findManager = ({ subject }) => isManager(subject) ? subject : "npm";
function listUnused(evidence) {
	const { development, paths } = evidence;
	return development.filter(({ nodes }) => {
		const names = nodes.flatMap((node) => listProgramNames(paths.path(node)));
		return names.length === 0 || !startsPackage(new Set(names), evidence);
	});
}
function listProgramNames(path) {
	const [scope, name] = [posix.basename(posix.dirname(path)), posix.basename(path)];
	if (!scope.startsWith("@")) return [name];
	return name === "node" ? [`${scope}/${name}`] : [name, `${scope}/${name}`];
}
function findFolders$1(evidence) {
	const folders = new Map();
	for (const { manager, nodes } of listUnused(evidence)) for (const node of [...nodes, ...findBrowsers(evidence, nodes)]) if (!folders.has(node)) folders.set(node, manager);
	return folders;
}
__name(findFolders$1, "findFolders");
function classify$1({ development, packages, bodies }) {
	const managers = new Map(development.flatMap(({ manager, owners }) => [...owners].map((owner) => [owner, manager])));
	if (managers.size === 0) return void 0;
	return (body) => managers.get(packages.ownerOf(bodies.node[body]));
}
__name(classify$1, "classify");
function countPackages$1({ development }, _bodies, subject) {
	const found = development.find(({ manager }) => manager === subject);
	return {
		count: found?.count ?? 0,
		all: found?.all ?? 0
	};
}
__name(countPackages$1, "countPackages");
function describe$1(advice) {
	const manager = findManager(advice);
	const { without, prune } = INSTALLS[manager];
	return {
		title: describeFiles(advice, `${manager} dev dependencies`),
		why: "Compilers, test runners and type definitions are needed to build, not to run.",
		fix: [`RUN ${without}`, ...prune === void 0 ? [] : ["# or, in a build stage that needs them, remove them before they are copied:", `RUN ${prune}`]]
	};
}
__name(describe$1, "describe");
function change$2(advice, getInstruction) {
	const { prune, without } = INSTALLS[findManager(advice)];
	const instruction = getInstruction(advice.layer);
	const script = runScript(instruction);
	const edited = leaveOut$1(advice, script);
	if (script !== void 0 && edited !== void 0) {
		const users = listUsers(advice, getInstruction);
		if (users.length === 0 && !usesPackages(script, advice)) return [{ code: `RUN ${edited}` }];
		const next = runScript(getInstruction(advice.layer + 1));
		const isJoinable = users.length === 0 || users.length === 1 && users[0] === advice.layer + 1;
		const scripts = users.length === 0 ? [script] : [script, next];
		if (prune !== void 0 && isJoinable && !scripts.includes(void 0)) return [{ code: `RUN ${[...scripts, prune].join(" && ")}` }];
		return ["install and build in a separate stage; for the final one, ", { code: without }];
	}
	return prune !== void 0 && /^(?:COPY|ADD) /.test(instruction ?? "") ? [{ code: prune }, " before the copy"] : ["install with ", { code: without }];
}
__name(change$2, "change");
function listUsers(advice, getInstruction) {
	const { uses } = INSTALLS[findManager(advice)];
	const users = [];
	for (let at = advice.layer + 1; at <= advice.layer + MOST_LATER; at++) {
		const text = getInstruction(at) ?? "";
		if (text.startsWith("RUN ") && uses.test(text)) users.push(at);
	}
	return users;
}
const MOST_LATER = 10;
function usesPackages(script, advice) {
	const { uses, install } = INSTALLS[findManager(advice)];
	return script.split(/&&|;/).filter((part) => !install.test(part)).some((part) => uses.test(part.trim()));
}
function leaveOut$1(advice, script) {
	const edited = script === void 0 ? script : INSTALLS[findManager(advice)].leaveOut(script);
	return edited === script ? void 0 : edited;
}
__name(leaveOut$1, "leaveOut");
function edit$2(advice, getInstruction, { listLater }) {
	const edits = new Map();
	if (!isManager(advice.subject)) return edits;
	const { uses, isCertain } = INSTALLS[advice.subject];
	for (const { layer } of advice.layers ?? [advice]) {
		const script = runScript(getInstruction(layer));
		if (script === void 0 || isCertain?.(script) === false || usesPackages(script, advice)) continue;
		if (listLater(layer).some((text) => text.startsWith("RUN ") && uses.test(text))) continue;
		const edited = leaveOut$1(advice, script);
		if (edited !== void 0) edits.set(layer, `RUN ${edited}`);
	}
	return edits;
}
__name(edit$2, "edit");
//#endregion
//#region src/advise/duplicates.ts
const [SAME, BROKEN$2] = ["same-content", "broken-link"];
const DUPLICATE_KINDS = [{
	subject: SAME,
	what: "repeated files",
	fix: [
		"# copy it once, and link to it:",
		"RUN ln -s /app/data.bin /opt/data.bin",
		"# or make a hard link in the instruction that adds the file:",
		"RUN install -D data.bin /app/data.bin && ln /app/data.bin /opt/data.bin"
	]
}, {
	subject: BROKEN$2,
	what: "broken hard links",
	fix: ["# set modes and owners in the instruction that makes the link:", "RUN ln /app/tool /usr/local/bin/tool && chmod 755 /app/tool"]
}];
const duplicates = createFileRule({
	id: "duplicates",
	page: {
		title: "The same content at several paths",
		finds: "Visible files of at least 1 MB with the same content as another file, compared byte by byte or by checksums. Also a file with several names if a later layer changes its mode or owner under one of them, which breaks the hard link. It counts all copies but one, unless other advice removes them.",
		unless: "Keep them if the program changes one of them or does not follow links; files that a container changes must not share their content."
	},
	confidence: "certain",
	why: "A layer stores the content of each path; only a link shares it.",
	kinds: DUPLICATE_KINDS,
	classify: ({ copyOf, unlinked }, _facts, { isClaimed }) => {
		if (copyOf.size === 0) return void 0;
		const kept = findKept(copyOf, isClaimed);
		return (body) => {
			const first = copyOf.get(body);
			if (first === void 0 || kept.get(first) === body) return void 0;
			return unlinked.has(body) ? BROKEN$2 : SAME;
		};
	},
	change: (advice) => advice.subject === BROKEN$2 ? [
		"change ",
		...describePaths(advice),
		" in the instruction that makes the hard link, which this one breaks"
	] : ["link to one copy instead of ", ...describePaths(advice)]
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
//#region src/model/installs.ts
const OF_NODE = {
	settings: [".npmrc"],
	others: [...[
		".yarnrc.yml",
		".yarnrc",
		".yarn",
		".pnp.cjs",
		".pnpmfile.cjs",
		"bunfig.toml"
	], ...[
		"lerna.json",
		"pnpm-workspace.yaml",
		"patches",
		"binding.gyp"
	]],
	folders: ["node_modules"]
};
const OF_PYTHON = {
	others: [],
	folders: ["site-packages", "dist-packages"]
};
const addManifest = (...locks) => ["package.json", ...locks];
const combineWords = (tools, tasks) => tools.split(" ").flatMap((tool) => tasks.split(" ").map((task) => `${tool} ${task}`));
const INSTALLERS = [
	{
		name: "npm",
		install: combineWords("npm", "ci clean-install install i"),
		files: [
			"package.json",
			"package-lock.json",
			"npm-shrinkwrap.json"
		],
		...OF_NODE
	},
	{
		name: "yarn",
		install: ["yarn", "yarn install"],
		files: addManifest("yarn.lock"),
		...OF_NODE
	},
	{
		name: "pnpm",
		install: combineWords("pnpm", "install i"),
		files: addManifest("pnpm-lock.yaml"),
		...OF_NODE
	},
	{
		name: "bun",
		install: combineWords("bun", "install i"),
		files: addManifest("bun.lock", "bun.lockb"),
		...OF_NODE
	},
	{
		name: "pip",
		install: [
			"pip",
			"pip3",
			"python pip",
			"python3 pip",
			"uv pip"
		].map((pip) => `${pip} install`),
		files: [],
		settings: ["pip.conf"],
		...OF_PYTHON
	},
	{
		name: "poetry",
		install: combineWords("poetry", "install sync"),
		files: ["pyproject.toml", "poetry.lock"],
		settings: ["poetry.toml"],
		...OF_PYTHON
	},
	{
		name: "uv",
		install: ["uv sync"],
		files: ["pyproject.toml", "uv.lock"],
		settings: ["uv.toml", ".python-version"],
		...OF_PYTHON
	},
	{
		name: "bundler",
		install: ["bundle", "bundle install"],
		files: ["Gemfile", "Gemfile.lock"],
		settings: [".ruby-version"],
		others: [".bundle"],
		folders: ["gems", "vendor/bundle"]
	},
	{
		name: "composer",
		install: combineWords("composer", "install i"),
		files: ["composer.json", "composer.lock"],
		settings: [],
		others: ["auth.json"],
		folders: ["vendor"]
	},
	{
		name: "go",
		install: ["go mod download"],
		build: combineWords("go", "build install test"),
		fetch: "go mod download",
		files: ["go.mod", "go.sum"],
		settings: [],
		others: ["go.work", "vendor"],
		folders: ["pkg/mod"]
	},
	{
		name: "cargo",
		install: ["cargo fetch"],
		build: combineWords("cargo", "build install test"),
		fetch: "mkdir src && touch src/lib.rs && cargo fetch",
		files: ["Cargo.toml", "Cargo.lock"],
		settings: [],
		others: [
			".cargo",
			"rust-toolchain",
			"rust-toolchain.toml"
		],
		folders: ["cargo/registry", ".cargo/registry"]
	},
	{
		name: "maven",
		install: combineWords("mvn ./mvnw", "dependency:go-offline dependency:resolve"),
		build: combineWords("mvn ./mvnw", "package install verify clean"),
		fetch: "mvn dependency:go-offline",
		files: ["pom.xml"],
		settings: [],
		others: [".mvn", "mvnw"],
		folders: [".m2/repository"]
	},
	{
		name: "gradle",
		install: combineWords("gradle ./gradlew", "dependencies"),
		build: combineWords("gradle ./gradlew", "build assemble installDist bootJar jar clean"),
		fetch: "gradle dependencies",
		files: [...[
			"build.gradle",
			"build.gradle.kts",
			"settings.gradle",
			"settings.gradle.kts"
		], ...[
			"gradle.properties",
			"gradle.lockfile",
			"gradle/libs.versions.toml"
		]],
		settings: [],
		others: ["gradlew", "buildSrc"],
		folders: [".gradle/caches"]
	}
];
const INSTALL_FILES = [...new Set([
	...INSTALLERS.flatMap(({ files, settings }) => [...files, ...settings]),
	...PYTHON_RUNTIME_LISTS,
	...PYTHON_DEVELOPMENT_LISTS,
	"constraints.txt"
])];
//#endregion
//#region src/advise/install-order.ts
const installOrder = {
	id: "install-order",
	page: {
		title: "Dependencies installed after sources are copied",
		finds: "With a baseline: a layer of installed dependencies that was built again although its instruction, the manifests and the lock files are the same as in the baseline, by their contents. The first layer that differs is a `COPY` below it that also brings other files. It counts what is installed: each edit builds, pushes and pulls it again. The image itself does not get smaller, so no total includes it.",
		unless: "Keep the order if installing runs scripts of the project, or installs the project itself; then copy what they need, too."
	},
	confidence: "certain",
	subjects: INSTALLERS.map(({ name }) => name),
	isOneChange: () => true,
	describe: (advice) => ({
		title: `${toByteText(advice.updateBytes ?? 0).text} of ${describeManager(advice)}dependencies installed again by each edit`,
		why: "An edit changes the layer of copied files, and everything after it is built again, although no manifest and no lock file changed.",
		fix: listFix(findInstaller(advice))
	}),
	change: change$1,
	edit: edit$1
};
const findInstaller = ({ subject }) => INSTALLERS.find(({ name }) => name === subject) ?? INSTALLERS[0];
const describeManager = ({ subject }) => INSTALLERS.some(({ name }) => name === subject) ? `${subject} ` : "";
function listFix({ name, files, fetch, install }) {
	const names = name === "pip" ? ["requirements.txt"] : files.slice(0, 2);
	const command = name === "pip" ? "pip install -r requirements.txt" : fetch ?? install[0];
	return [
		`COPY ${names.join(" ")} ./`,
		`RUN ${command}`,
		"# sources come after that:",
		"COPY . ."
	];
}
function adviseOnOrder(facts, { layers, files }, baseline) {
	const first = findFirstChange(facts, baseline);
	const isOwn = layers.some(({ newIndex, origin }) => newIndex === first && origin !== "base");
	if (files === void 0 || first === void 0 || !isOwn) return [];
	const known = new Set((baseline.files?.installs ?? []).map(identify$2));
	const least = computeMinimumBytes(facts.measures.contentBytes);
	return (facts.files.installs ?? []).filter((install) => known.has(identify$2(install)) && isRebuilt$1(install, facts, baseline)).filter(({ bytes }) => bytes >= least).flatMap((install) => toAdvice(install, first));
}
const identify$2 = __name(({ manager, layer, fingerprint }) => `${manager} ${layer} ${fingerprint}`, "identify");
function findFirstChange(facts, baseline) {
	const first = facts.layers.findIndex(({ diffId }, i) => diffId !== baseline.layers[i]?.diffId);
	return facts.layers[first]?.diffId == null || baseline.layers[first]?.diffId == null ? void 0 : first;
}
const isRebuilt$1 = __name(({ layer }, facts, baseline) => facts.layers[layer]?.diffId !== baseline.layers[layer]?.diffId, "isRebuilt");
function toAdvice({ manager, layer, bytes, isBuild, copies }, first) {
	const copy = copies.find((one) => one.layer === first);
	if (copy === void 0) return [];
	const { files, destination, isCertain } = copy;
	return [{
		id: installOrder.id,
		subject: manager,
		bytes: 0,
		updateBytes: bytes,
		confidence: installOrder.confidence,
		layer: first,
		layers: [{
			layer: first,
			bytes: 0
		}, {
			layer,
			bytes
		}],
		places: [],
		placeCount: 0,
		install: {
			layer,
			...files && { files },
			...destination !== void 0 && { destination },
			...isBuild && { isBuild },
			...isCertain && { isCertain }
		}
	}];
}
function change$1(advice, getInstruction) {
	const { install } = advice;
	const copy = getInstruction(advice.layer);
	const run = install === void 0 ? null : getInstruction(install.layer);
	const { files, fetch } = findInstaller(advice);
	const wanted = install?.isBuild && fetch !== void 0 ? `RUN ${fetch}` : run;
	const first = writeFirstCopy(advice, copy);
	const moved = [
		{ code: wanted ?? "RUN" },
		" before ",
		{ code: copy ?? "COPY" }
	];
	if (install?.files?.length === 0) return ["move ", ...moved];
	if (first !== void 0) return [
		{ code: first },
		" and ",
		...moved
	];
	return [
		"copy ",
		...files.length === 0 ? ["the lists of packages"] : listNames$1(files.slice(0, 2)),
		" alone, with ",
		...moved
	];
}
__name(change$1, "change");
const listNames$1 = __name((names) => names.flatMap((name, i) => [i === 0 ? "" : " and ", { code: name }]).filter((one) => one !== ""), "listNames");
function writeFirstCopy({ install }, copy) {
	const { files = [], destination } = install ?? {};
	const [, start] = /^((?:COPY|ADD)(?: --\S+)*) /.exec(copy ?? "") ?? [];
	if (start === void 0 || destination === void 0 || files.length === 0) return void 0;
	return [
		start,
		...files,
		destination
	].join(" ");
}
function edit$1(advice, getInstruction) {
	const none = new Map();
	const { install, layer } = advice;
	if (install?.isCertain === void 0) return none;
	const [copy, run] = [getInstruction(layer), getInstruction(install.layer)];
	if (!copy || !run?.startsWith("RUN ") || /\$|--exclude|<</.test(copy)) return none;
	const first = install.files?.length === 0 ? null : writeFirstCopy(advice, copy);
	if (first === void 0) return none;
	return new Map([[layer, first], [install.layer, [run, copy]]]);
}
__name(edit$1, "edit");
//#endregion
//#region src/model/leftovers.ts
const split$1 = __name((paths) => paths.split(/\s+/).map((path) => ({ path })), "split");
const LEFTOVERS = {
	apt: {
		what: "apt lists and archives",
		signs: split$1("/var/lib/apt/lists /var/cache/apt")
	},
	apk: {
		what: "apk index and archives",
		signs: split$1("/var/cache/apk /etc/apk/cache")
	},
	dnf: {
		what: "dnf metadata",
		signs: split$1("/var/cache/dnf /var/cache/libdnf5 /var/cache/tdnf")
	},
	yum: {
		what: "yum metadata",
		signs: split$1("/var/cache/yum")
	},
	zypper: {
		what: "zypper metadata",
		signs: split$1("/var/cache/zypp")
	},
	pacman: {
		what: "pacman archives",
		signs: split$1("/var/cache/pacman/pkg /var/lib/pacman/sync")
	},
	npm: {
		what: "npm cache",
		signs: [...split$1(".npm/_cacache .npm/_logs"), {
			path: "_cacache",
			holds: ["content-v2", "index-v5"]
		}]
	},
	"node-gyp": {
		what: "node-gyp headers",
		signs: split$1(".cache/node-gyp")
	},
	yarn: {
		what: "yarn cache",
		signs: split$1(".cache/yarn")
	},
	pnpm: {
		what: "pnpm store",
		signs: split$1(".local/share/pnpm/store .pnpm-store /pnpm/store .cache/pnpm")
	},
	bun: {
		what: "bun cache",
		signs: split$1(".bun/install/cache")
	},
	pip: {
		what: "pip cache",
		signs: split$1(".cache/pip")
	},
	uv: {
		what: "uv cache",
		signs: split$1(".cache/uv")
	},
	poetry: {
		what: "Poetry cache",
		signs: split$1(".cache/pypoetry/cache .cache/pypoetry/artifacts")
	},
	conda: {
		what: "conda package cache",
		signs: [{
			path: "pkgs",
			holds: ["urls.txt"]
		}]
	},
	go: {
		what: "Go caches",
		signs: [...split$1(".cache/go-build"), {
			path: "pkg/mod/cache",
			holds: ["download", "vcs"]
		}]
	},
	cargo: {
		what: "cargo registry",
		signs: split$1(`.cargo/registry .cargo/git /usr/local/cargo/registry /usr/local/cargo/git
      /cargo/registry /cargo/git`)
	},
	maven: {
		what: "Maven repository",
		signs: split$1(".m2/repository")
	},
	gradle: {
		what: "Gradle caches",
		signs: split$1(".gradle/caches")
	},
	composer: {
		what: "Composer cache",
		signs: split$1(".composer/cache .cache/composer")
	},
	bundler: {
		what: "gems already installed",
		signs: split$1("/usr/local/bundle/cache bundle/ruby/*/cache .bundle/cache")
	},
	"python-tools": {
		what: "caches of Python tools",
		signs: split$1(".mypy_cache .pytest_cache .ruff_cache .tox .nox")
	},
	"node-tools": {
		what: "caches of Node.js tools",
		signs: [...split$1(`node_modules/.cache node_modules/.vite .next/cache .angular/cache .nx/cache
      .parcel-cache`), {
			path: ".turbo",
			holds: ["cache", "daemon"]
		}]
	},
	nuget: {
		what: "NuGet downloads",
		signs: split$1(".local/share/NuGet/http-cache .local/share/NuGet/v3-cache")
	}
};
const NAMES$3 = Object.values(LEFTOVERS).flatMap(({ what, signs }) => signs.map((sign) => ({
	what,
	path: toExpression(sign)
})));
function toExpression({ path, holds }) {
	const names = path.replaceAll(".", "\\.").replaceAll("*", "[^/]+");
	const below = holds === void 0 ? "" : `/(?:${holds.join("|").replaceAll(".", "\\.")})`;
	return new RegExp(`${path.startsWith("/") ? "^" : "(?:^|/)"}${names}${below}(?:/|$)`);
}
const nameLeftover = (path) => NAMES$3.find((one) => one.path.test(path))?.what;
//#endregion
//#region src/advise/leftovers.ts
const MOST_FOLDERS$1 = 3;
function createLeftoverRule(id, page, rows, why, general, edit, safeEditOf) {
	const findRow = ({ subject }) => rows.find((row) => row.subject === subject);
	return {
		...createFileRule({
			id,
			page,
			confidence: "certain",
			why,
			kinds: rows.map(({ subject, fix }) => ({
				subject,
				fix,
				...LEFTOVERS[subject]
			})),
			general
		}),
		change: (advice, getInstruction) => {
			const row = findRow(advice);
			const joined = row && (joinLayers$1(row, advice, getInstruction) ?? joinUsers(row, advice, getInstruction) ?? joinUnlinker(row, advice, getInstruction));
			if (joined !== void 0) return joined;
			const edited = editRun(advice, getInstruction, row?.edit ?? edit);
			if (edited === void 0) return leaveOut$2(advice, getInstruction);
			return row && isFilledAgain(row, advice, getInstruction) ? [...edited, ALSO_LATER] : edited;
		},
		isOneChange: (advice, getInstruction) => {
			const row = findRow(advice);
			if (row === void 0) return false;
			return ((advice.layers?.length === 2 ? joinLayers$1(row, advice, getInstruction) : void 0) ?? joinUsers(row, advice, getInstruction)) !== void 0;
		},
		edit: (advice, getInstruction, surroundings) => {
			const row = findRow(advice);
			if (row === void 0) return new Map();
			const safeEdit = row.safeEdit ?? safeEditOf(row);
			return editLayers(advice, getInstruction, surroundings, {
				...row,
				safeEdit
			});
		}
	};
}
function editLayers(advice, getInstruction, surroundings, row) {
	const edits = new Map();
	const layers = (advice.layers ?? [advice]).map(({ layer }) => layer);
	const steps = layers.flatMap((layer) => getInstruction(layer) ?? []);
	const everyFolder = [...new Set(layers.flatMap((of) => listPlainFolders(advice, of) ?? []))];
	const first = Math.min(...layers);
	const filling = listFilling(row, first, everyFolder, surroundings.layers, getInstruction);
	for (const layer of new Set([...layers, ...filling])) {
		if (edits.has(layer)) continue;
		const folders = filling.has(layer) ? everyFolder : listPlainFolders(advice, layer);
		const known = {
			steps,
			everyFolder,
			hasBuildKit: surroundings.hasBuildKit
		};
		const step = findStep(layer, folders, getInstruction, surroundings.listLater);
		const edited = step && row.safeEdit({
			...step,
			...known
		});
		if (edited !== void 0) addEdit(edits, layer, edited, step?.script);
		else if (filling.has(layer)) return new Map();
	}
	return edits;
}
function addEdit(edits, layer, { script, next }, today) {
	if (script === today) return;
	edits.set(layer, script === null ? null : `RUN ${script}`);
	if (next !== void 0) edits.set(layer + 1, `RUN ${next}`);
}
function findStep(layer, folders, getInstruction, listLater) {
	const script = runScript(getInstruction(layer));
	if (script === void 0 || folders === void 0) return void 0;
	return {
		script,
		folders: folders.filter((one) => !folders.some((other) => one.startsWith(`${other}/`))),
		next: runScript(getInstruction(layer + 1)),
		later: listLater(layer)
	};
}
const listFilling = ({ fillsAgain }, first, folders, all, getInstruction) => new Set(all.filter(({ index, instruction }) => {
	const script = runScript(getInstruction(index)) ?? instruction ?? "";
	return index > first && fillsAgain?.(script) === true && !isMounted(script, folders);
}).map(({ index }) => index));
function isMounted(script, folders) {
	const targets = script.split(" ").filter((word) => word.startsWith("--mount=")).flatMap((mount) => mount.slice(8).split(",")).flatMap((option) => /^(?:target|dst|destination)=(.*?)\/?$/.exec(option)?.[1] ?? []);
	return folders.length > 0 && folders.every((folder) => targets.some((target) => `${folder}/`.startsWith(`${target}/`)));
}
function joinLayers$1({ safeEdit }, advice, getInstruction) {
	const listLater = (layer) => listLaterTexts(layer, getInstruction);
	for (const { layer } of advice.layers ?? [advice]) {
		const step = findStep(layer, listPlainFolders(advice, layer), getInstruction, listLater);
		const known = {
			steps: [],
			everyFolder: step?.folders ?? [],
			hasBuildKit: true
		};
		const edited = step && safeEdit?.({
			...step,
			...known
		});
		if (edited?.script === null && edited.next !== void 0) return ["join both instructions: ", { code: `RUN ${edited.next}` }];
	}
}
__name(joinLayers$1, "joinLayers");
function joinUsers({ isNeeded }, advice, getInstruction) {
	const folders = listPlainFolders(advice, advice.layer) ?? [];
	if (!listLaterTexts(advice.layer, getInstruction).some((text) => text.startsWith("RUN ") && isNeeded?.(text, folders))) return void 0;
	return ["install everything in one instruction that ends with ", { code: `rm -rf ${folders.map((folder) => `${folder}/*`).join(" ")}` }];
}
function joinUnlinker({ unlinks }, advice, getInstruction) {
	const [command] = listLaterTexts(advice.layer, getInstruction).filter((one) => /^RUN /.test(one)).flatMap((one) => unlinks?.exec(one)?.[0] ?? []);
	if (command === void 0) return void 0;
	const folders = listPlainFolders(advice, advice.layer);
	const end = folders === void 0 ? [" in one instruction that deletes ", ...describePaths(advice)] : [" in one instruction that ends with ", { code: `rm -rf ${folders.join(" ")}` }];
	return [
		"install, build and ",
		{ code: command },
		...end
	];
}
const ALSO_LATER = ", and the same in each later instruction that downloads them again";
const isFilledAgain = ({ fillsAgain }, advice, getInstruction) => {
	const folders = listPlainFolders(advice, advice.layer) ?? [];
	return listLaterTexts(advice.layer, getInstruction).some((text) => fillsAgain?.(runScript(text) ?? text) === true && !isMounted(text, folders));
};
function editRun(advice, getInstruction, edit) {
	const script = runScript(getInstruction(advice.layer));
	const folders = listPlainFolders(advice, advice.layer);
	if (script === void 0 || folders === void 0) return void 0;
	const edited = edit(script, folders);
	return edited === script ? void 0 : [{ code: `RUN ${edited}` }];
}
function listPlainFolders({ places }, of) {
	const here = places.filter(({ layer }) => layer === of);
	const folders = [...new Set(here.map(({ path }) => path))];
	return folders.length > 0 && folders.length <= MOST_FOLDERS$1 && folders.every(isPlainPath) ? folders : void 0;
}
//#endregion
//#region src/advise/language-cache.ts
const toRoots = (folders) => [...new Set(folders.map((folder) => folder.replace(/(?<=\/\.npm)\/_\w+$/, "")))];
const mountFolders = (script, folders) => {
	const missing = toRoots(folders).filter((folder) => !script.includes(`target=${folder} `));
	return missing.length === 0 ? script : mountCaches(script, missing);
};
function keepOut({ subject, edit, again }, { script, folders, later, steps, everyFolder, hasBuildKit }) {
	const edited = edit?.(script, folders) ?? script;
	if (edited !== script && !edited.includes("--mount=")) return { script: edited };
	if ([`RUN ${script}`, ...later].filter((text) => text.startsWith("RUN ")).some((text) => OFFLINE.test(text))) return void 0;
	const uses = again ?? new RegExp(`\\b${subject}\\b`);
	if (later.some((text) => uses.test(text) && !steps.includes(text))) return void 0;
	const mounted = toRoots(everyFolder);
	if (hasBuildKit && mounted.every((folder) => folder.startsWith("/root/"))) return { script: mountFolders(script, mounted) };
	const deleted = appendCertainly(script, `rm -rf ${toRoots(folders).join(" ")}`);
	return deleted === void 0 ? void 0 : { script: deleted };
}
const OFFLINE = /--(?:prefer-)?offline\b|--frozen\b|--network=none|OFFLINE=|GOPROXY=off|\bmvnw?\b.* -o\b/i;
const languageCache = createLeftoverRule("language-cache", {
	title: "Caches of language package managers",
	finds: "Folders that package managers, linters and build tools fill for their next run, found by their paths. It counts everything in them, including what a later layer deletes.",
	unless: "Keep it if a program in the image installs packages when it starts."
}, [
	{
		subject: "npm",
		again: /\bnpm (?:-\S+ )*(?:ci|clean-install|install|i|add|exec|update)\b|\bnpx\b/,
		fix: [
			"RUN --mount=type=cache,target=/root/.npm npm ci",
			"# or, without BuildKit:",
			"RUN npm ci && npm cache clean --force"
		]
	},
	{
		subject: "node-gyp",
		again: /\b(?:npm|yarn|pnpm|bun|node-gyp) /,
		fix: ["RUN --mount=type=cache,target=/root/.cache/node-gyp npm ci"]
	},
	{
		subject: "yarn",
		again: /\byarn(?: (?:install|add|global|dlx|--\S*)|\s*(?:$|&&|;))/,
		fix: [
			"# the folder printed by \"yarn cache dir\":",
			"RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile",
			"# or, without BuildKit:",
			"RUN yarn install --frozen-lockfile && yarn cache clean"
		]
	},
	{
		subject: "pnpm",
		again: /\bpnpm (?:install|i|add|fetch|dlx|prune)\b/,
		unlinks: /\bpnpm prune(?: --\w+)*/,
		fix: ["# the folder printed by \"pnpm store path\":", "RUN --mount=type=cache,target=/root/.local/share/pnpm/store pnpm install --frozen-lockfile"]
	},
	{
		subject: "bun",
		again: /\bbun(?:x| (?:install|i|add|x))\b/,
		fix: ["RUN --mount=type=cache,target=/root/.bun/install/cache bun install --frozen-lockfile"]
	},
	{
		subject: "pip",
		fix: [
			"RUN pip install --no-cache-dir -r requirements.txt",
			"# or keep it outside the image:",
			"RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt"
		],
		edit: (script, folders) => {
			const edited = addOption(script, /\bpip[\d.]* (?:install|wheel)(?= )/, "--no-cache-dir");
			return edited === script ? mountFolders(script, folders) : edited;
		}
	},
	{
		subject: "uv",
		fix: ["ENV UV_LINK_MODE=copy", "RUN --mount=type=cache,target=/root/.cache/uv uv sync --locked --no-dev"]
	},
	{
		subject: "poetry",
		fix: [
			"RUN --mount=type=cache,target=/root/.cache/pypoetry/cache \\",
			"    --mount=type=cache,target=/root/.cache/pypoetry/artifacts \\",
			"    poetry install --only main"
		]
	},
	{
		subject: "conda",
		fix: ["RUN conda install -y numpy && conda clean -afy"],
		safeEdit: ({ script, later }) => {
			const isOffline = later.some((text) => OFFLINE.test(text));
			const cleaned = appendCertainly(script, "conda clean -afy");
			return /\bconda (?:install|create|env)\b/.test(script) && cleaned !== void 0 && !isOffline ? { script: cleaned } : void 0;
		}
	},
	{
		subject: "go",
		fix: [
			"RUN --mount=type=cache,target=/root/.cache/go-build \\",
			"    --mount=type=cache,target=/go/pkg/mod \\",
			"    go build -o /out/app .",
			"# in the final stage:",
			"COPY --from=build /out/app /usr/local/bin/app"
		]
	},
	{
		subject: "cargo",
		fix: [
			"RUN --mount=type=cache,target=/usr/local/cargo/registry \\",
			"    cargo build --release",
			"# in the final stage:",
			"COPY --from=build /src/target/release/app /usr/local/bin/app"
		]
	},
	{
		subject: "maven",
		again: /\bmvnw?\b/,
		fix: [
			"RUN --mount=type=cache,target=/root/.m2/repository mvn -B package",
			"# in the final stage:",
			"COPY --from=build /src/target/app.jar /app.jar"
		]
	},
	{
		subject: "gradle",
		again: /\bgradlew?\b/,
		fix: [
			"RUN --mount=type=cache,target=/home/gradle/.gradle/caches gradle --no-daemon build",
			"# in the final stage:",
			"COPY --from=build /src/build/libs/app.jar /app.jar"
		]
	},
	{
		subject: "composer",
		again: /\bcomposer (?:install|i|require|update|create-project)\b/,
		fix: ["RUN --mount=type=cache,target=/root/.cache/composer composer install --no-dev"]
	},
	{
		subject: "bundler",
		again: /\bbundle(?: install|\s*(?:$|&&|;))/,
		fix: ["RUN bundle install && rm -rf /usr/local/bundle/cache"]
	},
	{
		subject: "python-tools",
		fix: [
			"# .dockerignore:",
			"**/.mypy_cache",
			"**/.pytest_cache",
			"**/.ruff_cache",
			"**/.tox"
		],
		safeEdit: () => void 0
	},
	{
		subject: "node-tools",
		fix: [
			"RUN --mount=type=cache,target=/app/.next/cache npm run build",
			"# .dockerignore:",
			"**/node_modules",
			"**/.next"
		],
		safeEdit: () => void 0
	},
	{
		subject: "nuget",
		again: /\bdotnet\b/,
		fix: ["RUN --mount=type=cache,target=/root/.local/share/NuGet dotnet restore"]
	}
], "Only a later install uses it. Deleting it in a later layer doesn't make the image smaller.", {
	what: "package manager cache",
	fix: ["# keep it outside the image:", "RUN --mount=type=cache,target=/root/.cache make"]
}, mountFolders, (row) => (step) => keepOut(row, step));
//#endregion
//#region src/advise/package-index.ts
const emptyFolders = (script, folders) => {
	const full = folders.filter((folder) => !script.includes(`rm -rf ${folder}`));
	return full.length === 0 ? script : appendCommand(script, `rm -rf ${full.map((folder) => `${folder}/*`).join(" ")}`);
};
const emptyCertainly = (isNeeded) => ({ script, folders, later }) => {
	const edited = emptyFolders(script, folders);
	const isUsed = later.some((text) => text.startsWith("RUN ") && isNeeded?.(text, folders) === true);
	return appendCertainly(script, "") !== void 0 && !isUsed ? { script: edited } : void 0;
};
const usesIndex = (index, use, fetch) => (run, folders) => {
	if (!folders.some((folder) => index.test(folder))) return false;
	const used = run.search(use);
	const fetched = run.search(fetch);
	return used >= 0 && (fetched < 0 || fetched > used);
};
function emptyAptFolders(step) {
	const { script, folders, next, later } = step;
	if (APT_INSTALLS.test(script)) return emptyCertainly(needsAptLists)(step);
	if (!ONLY_UPDATES.test(script)) return void 0;
	if (next === void 0 || !/^apt(?:-get)?(?: -\S+)* install /.test(next)) return void 0;
	const others = later.filter((text) => text !== `RUN ${next}`);
	const joined = {
		...step,
		script: `${script} && ${next}`,
		folders,
		later: others
	};
	const edited = emptyCertainly(needsAptLists)(joined)?.script;
	return edited == null ? void 0 : {
		script: null,
		next: edited
	};
}
const APT_UPDATES = /\bapt(?:-get)?(?: -\S+)* update\b/;
const ONLY_UPDATES = /^apt(?:-get)?(?: -\S+)* update(?: -\S+)*$/;
const APT_INSTALLS = /\bapt(?:-get)?(?: -\S+)* update\b.*\bapt(?:-get)?(?: -\S+)* install /;
const needsAptLists = usesIndex(/^\/var\/lib\/apt\/lists/, joinPattern("", String.raw`\b(?<!/(?:lib|cache)/)(?:apt-cache|(?:apt|apt-get|aptitude)(?: -\S+)* `, String.raw`(?!update\b|clean\b|auto|purge\b|remove\b)\w)`), /\b(?:apt|apt-get|aptitude)(?: -\S+)* update\b/);
const APK_FETCHES = /\bapk(?: -\S+)* (?:update|upgrade)\b|\bapk\b[^&|;]* (?:-U|--update-cache)\b/;
const needsApkIndex = usesIndex(/\/apk/, /\bapk(?: -\S+)* (?:add|search|info)\b(?![^&|;]* (?:--no-cache|-U|--update|--update-cache)\b)/, APK_FETCHES);
const leaveNoApkIndex = (script, folders) => {
	const edited = addOption(script, /\bapk add(?= )/, "--no-cache");
	return edited === script || APK_FETCHES.test(script) ? emptyFolders(edited, folders) : edited;
};
function emptyApkFolders(step) {
	return /\bapk(?: -\S+)* add /.test(step.script) && emptyCertainly(needsApkIndex)(step) !== void 0 ? { script: leaveNoApkIndex(step.script, step.folders) } : void 0;
}
const needsPacmanIndex = usesIndex(/\/sync/, /\bpacman -S(?![a-z]*[yc])/, /\bpacman -S[a-z]*y/);
const RPM_FETCHES = /\b(?:(?:micro)?dnf5?|yum)(?: -\S+)* (?:install|update|upgrade|makecache|group\w*|swap)\b/;
const RPM_CLEANS = joinPattern("", String.raw`\b(?:(?:micro)?dnf5?|yum)(?: -\S+)* clean all\b`, String.raw`|\brm -(?:rf?|fr) \/var\/cache\/(?:dnf|libdnf|yum)`);
const fillsRpmCache = (script) => RPM_FETCHES.test(script) && !RPM_CLEANS.test(script);
const packageIndex = createLeftoverRule("package-index", {
	title: "Package indexes and archives",
	finds: "Files that system package managers download to install packages, found by their paths. It counts everything in these folders, including what a later layer deletes.",
	unless: "Keep it if a program in the image installs system packages when it starts."
}, [
	{
		subject: "apt",
		fix: [
			"RUN apt-get update \\",
			" && apt-get install -y --no-install-recommends curl \\",
			" && rm -rf /var/lib/apt/lists/* /var/cache/apt/*",
			"# or keep both outside the image:",
			"RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \\",
			"    --mount=type=cache,target=/var/cache/apt,sharing=locked \\",
			"    apt-get update && apt-get install -y --no-install-recommends curl"
		],
		edit: (script, folders) => ONLY_UPDATES.test(script) ? script : emptyFolders(script, folders),
		safeEdit: emptyAptFolders,
		isNeeded: needsAptLists,
		fillsAgain: (script) => APT_UPDATES.test(script) && !/\brm -(?:rf?|fr) \/var\/lib\/apt\/lists/.test(script)
	},
	{
		subject: "apk",
		fix: ["RUN apk add --no-cache curl"],
		edit: leaveNoApkIndex,
		safeEdit: emptyApkFolders,
		isNeeded: needsApkIndex,
		fillsAgain: (script) => /\bapk(?: -\S+)* add /.test(script) && !script.includes("--no-cache")
	},
	{
		subject: "dnf",
		fix: ["RUN dnf install -y --setopt=install_weak_deps=False curl \\", " && dnf clean all && rm -rf /var/cache/dnf /var/cache/libdnf5"],
		fillsAgain: fillsRpmCache
	},
	{
		subject: "yum",
		fix: ["# also for microdnf:", "RUN yum install -y curl && yum clean all && rm -rf /var/cache/yum"],
		fillsAgain: fillsRpmCache
	},
	{
		subject: "zypper",
		fix: ["RUN zypper --non-interactive install --no-recommends curl && zypper clean --all"],
		fillsAgain: (script) => /\bzypper(?: -\S+)* (?:in|install|up|update|dup|ref|refresh|patch)\b/.test(script) && !/\bzypper(?: -\S+)* (?:cc|clean)\b|\brm -(?:rf?|fr) \/var\/cache\/zypp/.test(script)
	},
	{
		subject: "pacman",
		fix: ["RUN pacman -Syu --noconfirm curl && rm -rf /var/cache/pacman/pkg/* /var/lib/pacman/sync/*"],
		safeEdit: emptyCertainly(needsPacmanIndex),
		isNeeded: needsPacmanIndex,
		fillsAgain: (script) => /\bpacman -S[a-z]*y/.test(script) && !/\brm -(?:rf?|fr) \/var\/(?:cache\/pacman|lib\/pacman\/sync)/.test(script)
	}
], "Only used while packages are installed. Deleting it in a later layer doesn't make the image smaller.", {
	what: "package indexes",
	fix: ["# remove them in the instruction that installs packages:", "RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*"]
}, emptyFolders, () => emptyCertainly());
//#endregion
//#region src/model/private-paths.ts
const KEY_BYTES = [100, 16e3];
const MOST_BYTES$4 = 256e3;
const split = (paths) => paths.trim().split(/\s+/);
const PRIVATE_PATHS = {
	"ssh-key": {
		paths: split("id_rsa id_dsa id_ecdsa id_ed25519 id_ecdsa_sk id_ed25519_sk *.ppk"),
		fileBytes: KEY_BYTES
	},
	"key-file": {
		paths: split("*.pem *.key *.p12 *.pfx"),
		fileBytes: KEY_BYTES
	},
	"ssh-host-key": {
		paths: split("rsa dsa ecdsa ed25519").map((kind) => `/etc/ssh/ssh_host_${kind}_key`),
		fileBytes: KEY_BYTES
	},
	"rails-key": {
		paths: split("config/master.key config/credentials/production.key"),
		fileBytes: [32, 100]
	},
	".env": {
		paths: split(`.env .env.local .env.prod .env.production .env.production.local .env.staging
      .env.development.local`),
		fileBytes: [8, MOST_BYTES$4]
	},
	".npmrc": {
		paths: [".npmrc"],
		fileBytes: [50, MOST_BYTES$4]
	},
	".netrc": {
		paths: [".netrc"],
		fileBytes: [20, MOST_BYTES$4]
	},
	".pypirc": {
		paths: [".pypirc"],
		fileBytes: [40, MOST_BYTES$4]
	},
	".git-credentials": {
		paths: [".git-credentials"],
		fileBytes: [16, MOST_BYTES$4]
	},
	aws: {
		paths: [".aws/credentials"],
		fileBytes: [60, MOST_BYTES$4]
	},
	docker: {
		paths: split(".docker/config.json .dockercfg .dockerconfigjson"),
		fileBytes: [60, MOST_BYTES$4]
	},
	kube: {
		paths: split(".kube/config kubeconfig kubeconfig.yaml kubeconfig.yml *.kubeconfig"),
		fileBytes: [150, MOST_BYTES$4]
	},
	credentials: {
		paths: split(`
      .config/gcloud/application_default_credentials.json .config/gcloud/credentials.db
      .azure/accessTokens.json .azure/msal_token_cache.json .config/gh/hosts.yml .gem/credentials
      .cargo/credentials .cargo/credentials.toml /usr/local/cargo/credentials.toml
      .composer/auth.json .config/composer/auth.json .pgpass .vault-token
      .terraform.d/credentials.tfrc.json terraform.tfstate terraform.tfstate.backup terraform.tfvars
      service-account.json service_account.json serviceaccount.json serviceAccount.json
      service-account-key.json serviceAccountKey.json gcp-key.json gcloud-key.json
      .m2/settings.xml .s3cfg .yarnrc.yml`),
		fileBytes: [16, MOST_BYTES$4]
	}
};
//#endregion
//#region src/model/secrets/placeholders.ts
const PLACEHOLDER = "(?:change[_-]?me|changeit|replace[_-]?me|todo|tbd|x{3,}|\\*{3,}|\\.{3,}|your[-_ ].{0,100}|(?:my-?)?(?:secret|password|token|key)|example|sample|dummy|fake|test|unused|none|null|nil|true|false|yes|no|\\d{1,4})";
const VARIABLE = /\$\{[^}]{0,200}\}|\$[A-Za-z_]\w{0,100}|%[A-Za-z_]\w{0,100}%|<[^>]{0,200}>|\{\{[^}]{0,200}\}\}/g;
const WHOLE = new RegExp(`^${PLACEHOLDER}$`, "i");
const PLACE$1 = /^(?:\.{0,2}\/|~\/|[a-z][a-z0-9+.-]*:\/\/[^@]*$)/i;
function isSecretValue(value) {
	const own = value.replace(VARIABLE, "").trim();
	return own !== "" && !WHOLE.test(own) && !PLACE$1.test(own);
}
//#endregion
//#region src/model/secrets/names.ts
const SECRET_NAME = joinPattern("gi", `(?:token|secret|passw|passphrase|passcommand|pass(?=["' ]?[:=])`, String.raw`|(?:[_-]|\b)pass(?![a-z])|(?:[_-]|\b)pwd?(?![a-z])|(?:[_-]|\b)otp(?![a-z])`, "|api[_-]?key|access[_-]?key|account[_-]?key|shared[_-]?key|license[_-]?key", "|master[_-]?key|encryption[_-]?key|sign(?:ing)?[_-]?key|subscription[_-]?key", String.raw`|[_.-]key(?![a-z])|private|credential|creds\b|auth(?!or)|cookie|[_-]pat(?![a-z])`, "|[_-]sas(?![a-z])|signature|webhook|connection[_-]?str|[_-]dsn(?![a-z])", String.raw`|session[_-]?id|[_-]session(?![a-z])|sonar\.login|art-api|activation[_-]?key`, String.raw`|(?:[_-]|\b)jwt(?=[_=: ]|$)|[_-]sk(?=[=: ]|$))[\w.-]*`);
const PUBLIC_NAME = joinPattern("i", "^no_?passw(?:or)?d$|password_?authentication$|[_-](?:file|path|dir|sock|socket)$", "|(?:gpg|pgp|public|pub|host|apt|rpm|signing_pub)[_-]?keys?(?:[_-](?:id|url", String.raw`|server|fingerprint)s?)?$|[_-](?:sha\d{1,3}(?:sum)?|md5(?:sum)?|checksum|digest`, "|fingerprint|version|enabled|required|type|method|mode|scheme|realm|server", "|keyserver|ttl|timeout|expiry|length)$");
const SECRET_ANYWHERE = new RegExp(SECRET_NAME.source, "i");
const isSecretName = (name) => !isPublicName(name) && SECRET_ANYWHERE.test(name.includes("=") ? name : `${name}=`);
const isPublicName = (name) => name === "PWD" || name === "OLDPWD" || PUBLIC_NAME.test(name);
const SECRET_FLAG = joinPattern("i", String.raw`^--?(?!-?(?:disabled?|no|ask|prompt|without)-)(?:[\w.-]*[_.-])?(?:token|secret`, "|password|passwd|passphrase|passcode|pass|pwd|pat|(?:store|src|dest|key|root", "|require|user|admin|db)pass|(?:bind)?pw|auth|auth[-_]?key|api[-_]?key", "|access[-_]?key|account[-_]?key|secret[-_]?key|private[-_]?key|shared[-_]?key", "|license[-_]?key|encryption[-_]?key|signing[-_]?key|master[-_]?key", "|activation[-_]?key|setup[-_]?key|secret-string|reg-?code|(?:pass|passw(?:or)?d", "|passphrase|token|secret|credentials?)-?(?:command|cmd)|otp|authtoken", "|credentials?|creds|oauth2-bearer|sas|sas-token|connection-?string|cookie", "|webhook(?:-url)?|dsn)$");
const PLAIN_VALUE = joinPattern("i", `^["']?(?:true|false|yes|no|on|off|none|null|[01]|enabled?|disabled?|to|is|in|for`, `|and|or|of|as|with|from|must|cannot)["']?$`);
const isPlainValue = (value) => PLAIN_VALUE.test(value);
const SECRET_FILE = joinPattern("i", String.raw`(?:^|\/)(?:\.?netrc|_netrc|\.?curlrc|\.?wgetrc|\.?smbcredentials|\.npmrc`, String.raw`|\.yarnrc(?:\.yml)?|\.pypirc|\.pgpass|pgpass\.conf|\.git-credentials|\.my\.cnf`, String.raw`|\.?htpasswd|\.vault-token|\.s3cfg|\.boto|\.env(?:\.[\w-]+)?|\.dockercfg`, String.raw`|auth\.json|credentials?(?:\.(?:json|toml|ya?ml|tfrc\.json|xml))?`, String.raw`|id_(?:rsa|dsa|ecdsa|ed25519)|kubeconfig|secrets?\.(?:json|ya?ml|toml|env|txt)`, String.raw`|chap-secrets|smbpasswd|krb5\.keytab|kaggle\.json|sasl_passwd|passwd\.client`, String.raw`|\.?passwd-s3fs)$|\/dovecot\/(?:users|passwd)$|\/\.docker\/config\.json$`, String.raw`|\/\.(?:kube|m2|gem|cargo|aws|ssh)\/[\w.-]*(?:config|settings\.xml`, String.raw`|credentials[\w.]*|id_\w+)$|\/run\/secrets\/|\.(?:pem|key|p12|pfx|jks|keystore`, "|ppk)$|(?:^|[/_.-])(?:token|secret|password|passwd|pass|passphrase|api[_-]?key", String.raw`|private[_-]?key)(?:\.\w{1,8})?$`);
//#endregion
//#region src/model/secrets/commands.ts
const MAX_DEPTH$2 = 3;
const OPERATOR = /<<<|<<-?|>>|>\||&>|\|\||\|&|\||&&|[;&()<>]/y;
const QUOTE$1 = /\\?["']/y;
function parseCommands(line) {
	const lists = [];
	parseSpan(lists, line, {
		start: 0,
		end: line.length,
		depth: 0
	});
	return lists;
}
function parseSpan(lists, line, { start, end, depth }) {
	const commands = [];
	lists.push(commands);
	let words = [];
	let operator = "";
	for (let at = start; at < end;) {
		const next = matchAt(OPERATOR, line, at);
		if (next !== "") {
			commands.push({
				words,
				operator
			});
			[words, operator] = [[], next];
			at += next.length;
		} else if (isSeparator(line, at)) at++;
		else {
			const word = readWord(line, at, end);
			words.push(word);
			at = word.end;
			const quote = line.slice(word.start, word.end).search(/["']/);
			const inner = {
				start: word.start + quote + 1,
				end: word.end - 1,
				depth: depth + 1
			};
			if (quote >= 0 && depth < MAX_DEPTH$2 && word.text.includes(" ")) parseSpan(lists, line, inner);
		}
	}
	commands.push({
		words,
		operator
	});
}
function isSeparator(line, at) {
	const character = line[at];
	if (character === ",") return /["']/.test(line[at - 1] ?? "") && /^ ?["']/.test(peekTwo(line, at));
	if (character === "[") return /^ ?["']/.test(peekTwo(line, at));
	if (character === "]") return /["'] ?$/.test(line.slice(Math.max(0, at - 2), at));
	if (character === "\\") return line[at + 1] === " " && /^\s?$/.test(line[at - 1] ?? "");
	return /\s/.test(character);
}
const peekTwo = (line, at) => line.slice(at + 1, at + 3);
function readWord(line, start, limit) {
	let text = "";
	let at = start;
	let isQuoted = false;
	while (at < limit && (at === start || !isWordEnd(line, at))) {
		const quote = matchAt(QUOTE$1, line, at);
		if (quote === "") {
			if (line[at] === "\\") at++;
			text += line[at++] ?? "";
			continue;
		}
		isQuoted ||= at === start;
		const close = findClosingQuote(line, at + quote.length, quote, limit);
		text += line.slice(at + quote.length, close);
		at = close + quote.length;
	}
	return {
		text,
		start,
		end: Math.min(at, limit),
		isQuoted
	};
}
const isWordEnd = (line, at) => matchAt(OPERATOR, line, at) !== "" || isSeparator(line, at);
function findClosingQuote(line, start, quote, limit) {
	for (let at = start; at < limit; at++) {
		if (line.startsWith(quote, at)) return at;
		if (line[at] === "\\" && quote === "\"") at++;
	}
	return limit;
}
function matchAt(pattern, line, at) {
	pattern.lastIndex = at;
	return pattern.exec(line)?.[0] ?? "";
}
const isReference$1 = __name(({ text }) => /^\$(?:\w+|\{\w+\})$/.test(text), "isReference");
//#endregion
//#region src/model/secrets/scripts.ts
const SHELL = /^(?:[\w/.-]*\/)?(?:ba|da|a|z|k)?sh$/;
const FLAG$1 = /^-[tkpKT]$/;
function findScriptSecrets(commands, index) {
	const { words } = commands[index];
	return words.slice(findFirstArgument(commands, index)).filter((word, i, rest) => {
		return FLAG$1.test(rest[i - 1]?.text ?? "") && isValue(word) || !word.text.startsWith("-") && isRandom(word.text);
	});
}
function findFirstArgument(commands, index) {
	const { words, operator } = commands[index];
	const shell = words.findIndex(({ text }) => SHELL.test(text));
	if (operator.startsWith("|") && operator !== "||" && shell >= 0 && shell <= MAX_PREFIX$1) return shell + 1;
	return operator === ")" && isRunByShell(commands, index) ? 0 : words.length;
}
const MAX_PREFIX$1 = 8;
const MAX_PARTS$1 = 16;
function isRunByShell(commands, index) {
	for (let at = index - 1; at > Math.max(0, index - MAX_PARTS$1); at--) {
		if (commands[at]?.operator !== "(") continue;
		if (commands[at - 1]?.operator !== "<") return false;
		return (commands[at - 2]?.words ?? []).some(({ text }) => SHELL.test(text));
	}
	return false;
}
const isValue = (word) => !/^[-/.~]|^\d+$/.test(word.text) && !isReference$1(word);
const isRandom = (text) => /^[\w+/=-]{20,512}$/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
//#endregion
//#region src/model/secrets/pipelines.ts
const READER = joinPattern("", String.raw`^(?:[\w/.-]*\/)?(?:\w*passwd|htdigest|kinit|realm|cryptsetup|ssh-add|borg`, "|kubeseal|debconf-set-selections)$|^(?:login|adduser|signin)$", String.raw`|^--(?:[\w-]*(?:password|passwd|pass|token|secret|key)[\w-]*-)?stdin`, String.raw`(?:-pass\w*)?$|^--with-token$|^--pass(?:phrase|word)-fd\b`, "|^--pass(?:phrase|word)-file=?-?$|^(?:stdin|fd:0)$");
const PRODUCER = /^(?:echo|printf|print|yes|Write-Output|write-output)$/;
function findPipelineSecrets(line, commands, index, carriers) {
	const command = commands[index];
	const { words, operator } = command;
	if (operator === "<<<") {
		const [value] = words;
		return value !== void 0 && readsSecret(commands, index) ? [value] : [];
	}
	if (operator === "<<" || operator === "<<-") return readsSecret(commands, index) || writesSecret(commands, index) ? findHereDocument(line, commands, index) : [];
	if (operator === "(" && commands[index - 1]?.operator === "<") return findPrinted(command);
	if (operator === "(" && isSecretOption(commands[index - 1])) return findPrinted(command);
	return findWritten(commands, index, carriers);
}
function findWritten(commands, index, carriers) {
	const command = commands[index];
	const isSecret = takesSecret(command, carriers) || isDecoded(commands, index);
	const isAnyFile = WRITES.test(command.operator);
	return isSecret || isAnyFile ? findPrintedWords(commands, index).filter(({ text }) => isSecret || isRandom(text)) : [];
}
const isSecretOption = (command) => {
	const [option, dollar] = command?.words.slice(-2) ?? [];
	return dollar?.text === "$" && (option?.text === "-p" || SECRET_FLAG.test(option?.text ?? ""));
};
function isDecoded(commands, index) {
	const { words, operator } = commands[index];
	const isWritten = WRITES.test(operator) || words[0]?.text === "tee";
	const texts = commands[index - 1]?.words.map(({ text }) => text) ?? [];
	return isWritten && texts[0] === "base64" && texts.some((text) => /^(?:-[dD]|--decode)$/.test(text));
}
function takesSecret({ words, operator }, carriers) {
	const isTaking = (word) => isSecretFile(word) || carriers.has(word?.text ?? "");
	const isTarget = WRITES.test(operator) && isTaking(words[0]);
	const isTee = words.some(({ text }) => text === "tee") && words.some(isTaking);
	const isReader = operator.startsWith("|") && operator !== "||" && isReading(words);
	return isTarget || isTee || isReader;
}
const WRITES = /^>[>|]?$/;
const MAX_PATH = 4096;
const isSecretFile = (word) => word !== void 0 && word.text.length <= MAX_PATH && SECRET_FILE.test(word.text);
const isReading = (words) => words.some(({ text }, i) => READER.test(text) || text === "sudo" && words[i + 1]?.text === "-S") || words.some(({ text }) => /^(?:login|secret|write|put)$/.test(text)) && /^-$|=-$/.test(words.at(-1)?.text ?? "") || words.some(({ text }, i) => text === "secret" && /^(?:put|create|set)$/.test(words[i + 1]?.text ?? ""));
function readsSecret(commands, index) {
	const words = commands.slice(findCommandStart$1(commands, index), index).flatMap(({ words }) => words);
	return isReading(words) || words.some(({ text }) => !text.startsWith("-") && isSecretName(text));
}
const writesSecret = (commands, index) => {
	return commands.slice(findCommandStart$1(commands, index), index + 2).some(({ operator, words }) => operator.startsWith(">") && isSecretFile(words[0]) || words.some(({ text }) => text === "tee") && words.some(isSecretFile));
};
const isRedirection = ({ operator }) => /^[<>]|^&>/.test(operator);
const MAX_PARTS = 16;
function findCommandStart$1(commands, index) {
	let start = index;
	const least = Math.max(0, index - MAX_PARTS);
	while (start > least && isRedirection(commands[start])) start--;
	return start;
}
__name(findCommandStart$1, "findCommandStart");
function findHereDocument(line, commands, index) {
	const [delimiter] = commands[index]?.words ?? [];
	if (delimiter === void 0) return [];
	const close = commands.slice(index, index + MAX_PARTS * 64).flatMap(({ words }) => words).slice(1).find(({ text }) => text === delimiter.text);
	const end = close === void 0 ? line.length : close.start;
	const text = line.slice(delimiter.end, end);
	const start = delimiter.end + (text.length - text.trimStart().length);
	const last = delimiter.end + text.trimEnd().length;
	return last > start ? [{
		start,
		end: last
	}] : [];
}
function findPrintedWords(commands, index) {
	const ranges = [];
	let depth = 0;
	for (let at = index - 1; at >= Math.max(0, index - MAX_PARTS); at--) {
		const { words, operator } = commands[at];
		const next = commands[at + 1]?.operator ?? "";
		if (next === ")") depth++;
		if (next === "(") depth--;
		if (depth < 0 || depth === 0 && !CONNECTS.test(next)) break;
		ranges.push(...findPrinted(commands[at]));
		if (operator === "<<<") ranges.push(...words.slice(0, 1));
	}
	return ranges;
}
function findPrinted({ words }) {
	const program = words.findIndex(({ text }) => PRODUCER.test(text));
	return program < 0 ? [] : words.slice(program + 1).filter(isPrinted);
}
const CONNECTS = /^(?:\||\|&|[<>]+|&>|>\||[()])$/;
const isPrinted = (word) => !/^-[neE]{1,3}$/.test(word.text) && !isReference$1(word) && !/^(?:%s|\\n|\\r)+$/.test(word.text);
//#endregion
//#region src/model/secrets/carriers.ts
const FILE_FLAG = /^--?[\w-]{0,64}(?:pass|secret|token|key|credential)[\w-]{0,64}file(?:=(.{1,4096}))?$/i;
const OPENSSL_FILE = /^file:(.{1,4096})$/;
const SUBSTITUTED = /(?<![\w-])([\w-]{1,128})[= ]["']?\$\((?:cat |< ?)([^\s)"']{1,4096})/g;
function findCarriers(line, lists) {
	const files = lists.flatMap((commands) => commands.flatMap((_, i) => listCarriers(commands, i)));
	const substituted = [...line.matchAll(SUBSTITUTED)].flatMap(([, name = "", file = ""]) => isSecretName(name) || SECRET_FLAG.test(name) || name === "-p" ? [file] : []);
	return new Set([...files, ...substituted]);
}
function listCarriers(commands, index) {
	const { words, operator } = commands[index];
	if (operator === "<") return readsSecret(commands, index) ? listTexts$1(words.slice(0, 1)) : [];
	const inFlags = words.flatMap(({ text }, i) => {
		const [flag, file] = FILE_FLAG.exec(text) ?? OPENSSL_FILE.exec(text) ?? [];
		return flag !== void 0 && file === void 0 ? listTexts$1(words.slice(i + 1, i + 2)) : file ?? [];
	});
	const ofRestic = words[0]?.text === "restic" ? listAfter(words, "-p") : [];
	const next = commands[index + 1];
	const isRead = words[0]?.text === "cat" && next?.operator === "|" && isReading(next.words);
	return [
		...inFlags,
		...ofRestic,
		...isRead ? listTexts$1(words.slice(1)) : []
	];
}
const listTexts$1 = __name((words) => words.map(({ text }) => text), "listTexts");
function listAfter(words, flag) {
	const at = words.findIndex(({ text }) => text === flag);
	return at < 0 ? [] : listTexts$1(words.slice(at + 1, at + 2));
}
//#endregion
//#region src/model/secrets/programs.ts
const FLAGS = [
	[/^(?:mysql\w*|mariadb[\w-]*|mycli|mongo\w*|sshpass|twine|conan|ncftp\w*)$/, /^-p/],
	[/^(?:vsce|ovsx|steghide)$/, /^-p/],
	[/^kadmin(?:\.local)?$/, /^-w/],
	[/^(?:login|auth)$/, /^-[pt]/],
	[/^(?:useradd|usermod|adduser|doveadm|nxc|crackmapexec|hash-password)$/, /^-p/],
	[/^openssl$/, /^-(?:k|K|pass|passin|passout|password|passwd|hmac|psk)$/],
	[/^(?:redis-cli|valkey-cli)$/, /^-a/],
	[/^(?:sqlcmd|bcp|zip|unzip|ipmitool|p4)$/, /^-P/],
	[/^(?:7z\w*|rar|unrar)$/, /^-h?p/],
	[/^ldap\w+$/, /^-w/],
	[/^ssh-keygen$/, /^-[NP]/],
	[/^(?:dotnet|nuget|choco)$/i, /^-(?:k|password|apikey)$/i],
	[/^curl$/, /^--(?:pass|proxy-pass|oauth2-bearer|key-pass|tlspassword|proxy-tlspassword)$/],
	[/^(?:keytool|jarsigner)$/, /^-(?:\w*storepass|\w*keypass|new)$/],
	[/^curl$/, /^-b/],
	[/^(?:gem|snap|pulumi|mix)$/, /^--key$/],
	[/^(?:gem|openai)$/, /^-k/],
	[/^(?:uv|vercel|flyctl|fly|doctl|codecov|anaconda|drone|rancher)$/, /^-t$/],
	[/^hatch$/, /^-a$/],
	[/^(?:gitlab-runner|SUSEConnect|cc-test-reporter)$/, /^-r$/],
	[/^publish$/, /^-p$/],
	[/^security$/, /^-[pP]$/],
	[/^certutil(?:\.exe)?$/i, /^-p$/],
	[/^(?:pkcs1[15]-\w+|softhsm2-util|p11tool|ykman|osslsigncode|jsign)$/, /^--(?:[a-z]{2,4}-)?pin=?/],
	[/^yubico-piv-tool$/, /^-[PNk]/],
	[/^slappasswd$/, /^-s/],
	[/^snmp\w+$/, /^-[AXc]$/],
	[/^net-snmp-create-v3-user$/, /^-[AX]$/],
	[/^swaks$/, /^-ap$/],
	[/^x11vnc$/, /^-storepasswd$/],
	[/^(?:unity|unity-editor)$/i, /^-serial$/],
	[/^signtool(?:\.exe)?$/i, /^[-/]p$/i],
	[/^(?:xfreerdp|wfreerdp)$/, /^\/p:/],
	[/^(?:put-parameter|secrets?|keys)$/, /^--value$/],
	[/^caddy$/, /^--plaintext$/],
	[/^newrelic[\w-]*$/, /^--key$/],
	[/^snyk[\w-]*$/, /^--api$/],
	[/^kaggle$/, /^-v$/],
	[/^influx$/, /^-p$/],
	[/^smbpasswd$/, /^-w$/],
	[/^rhc$/, /^(?:-a|--activation-key)$/],
	[/^secret$/, /^(?:--body|-b)=?/]
];
const NO_PASSWORD_FLAG = joinPattern("", "^(?:sudo|doas|runuser|su|setpriv|chroot|install|cp|rsync|mkdir|ssh|scp|sftp", String.raw`|docker|podman|nerdctl|kubectl|psql|pg_\w+|createdb|dropdb|vacuumdb|pip3?`, String.raw`|python[\d.]*|uv|pytest)$`);
const USER_FLAG = /^(?:-u|-U|--user|--username|-user|-username)(?:=|$)/;
function findBesideUser(words, names) {
	const user = words.findIndex(({ text }) => USER_FLAG.test(text));
	if (user < 1 || names.some((name) => NO_PASSWORD_FLAG.test(name))) return [];
	const flag = names.some((name) => /^(?:mysql|mariadb|mycli)/.test(name)) ? /^-p=?/ : /^-[pP]=?/;
	const before = findFlagValues(words.slice(0, user), 0, /^-p$/);
	return [...findFlagValues(words, user, flag), ...before.filter(({ start }) => !/^\d+$/.test(words.find((word) => word.start === start)?.text ?? ""))];
}
const LOGINS = [
	[
		/^(?:curl|wget|wcurl)$/,
		/^(?:-u|-U|--user|--proxy-user)(?:=|$)/,
		":"
	],
	[
		/^curl$/,
		/^-[A-Za-z#]*?[uU]/,
		":"
	],
	[
		/^curl$/,
		/^(?:-E|--cert)(?:=|$)/,
		":"
	],
	[
		/^(?:etcdctl|jenkins-cli(?:\.jar)?)$/,
		/^(?:--user|-auth)(?:=|$)/,
		":"
	],
	[
		/^pip3?$/,
		/^--proxy(?:=|$)/,
		":"
	],
	[
		/^(?:https?|xhs?)$/,
		/^(?:-a|--auth)(?:=|$)/,
		":"
	],
	[
		/^(?:skopeo|podman|buildah|oras|crane|regctl)$/,
		/^--(?:\w+-)?creds(?:=|$)/,
		":"
	],
	[
		/^(?:lftp|open)$/,
		/^-u/,
		","
	],
	[
		/^(?:smbclient|net|rpcclient|winexe)$/,
		/^(?:-U|--user)(?:=|$)/,
		"%"
	]
];
function findFlagSecrets(line, words) {
	const names = words.map(({ text }) => toProgramName(text));
	const findFirst = (program) => names.findIndex((name) => program.test(name));
	const inFlags = FLAGS.flatMap(([program, flag]) => findFlagValues(words, findFirst(program), flag));
	const inLogins = LOGINS.flatMap(([program, flag, separator]) => findFlagValues(words, findFirst(program), flag).flatMap((range) => findLoginSecrets(line, range, separator)));
	return [...[...inFlags, ...findBesideUser(words, names)].filter((range) => !isReference(line, range)), ...inLogins];
}
function findFlagValues(words, from, flag) {
	if (from < 0) return [];
	return words.slice(from + 1).flatMap(({ text, start, end }, i) => {
		const length = flag.exec(text)?.[0].length ?? 0;
		if (length === 0) return [];
		return length < text.length ? [{
			start: start + length,
			end
		}] : words.slice(from + i + 2, from + i + 3);
	});
}
function findLoginSecrets(line, range, separator) {
	const raw = line.slice(range.start, range.end);
	const quote = /^["']/.exec(raw)?.[0] ?? "";
	const inner = quote !== "" && raw.endsWith(quote) && raw.length > 1 ? 1 : 0;
	const at = raw.indexOf(separator);
	if (at < 0) return [];
	const password = raw.slice(at + 1, raw.length - inner);
	const end = range.end - inner;
	if (password === "" || password === "x-oauth-basic") return [{
		start: range.start + inner,
		end
	}];
	return isReference(line, {
		start: range.start + at + 1,
		end
	}) ? [] : [{
		start: range.start + at + 1,
		end
	}];
}
const isReference = (line, { start, end }) => /^["']?\$(?:\w+|\{\w+\})["']?$/.test(line.slice(start, end));
const PLACES$1 = [
	[
		/^(?:cargo|vault|snyk|argocd|wandb)$/,
		/^(?:login|auth)$/,
		0
	],
	[
		/^vault$/,
		/^unseal$/,
		0
	],
	[
		/^(?:twilio|bw|bitwarden|accurev)$/,
		/^login$/,
		1
	],
	[
		/^(?:bw|bitwarden)$/,
		/^unlock$/,
		0
	],
	[
		/^(?:fly|flyctl)$/,
		/^token$/,
		0
	],
	[
		/^iwconfig$/,
		/^key$/,
		0
	],
	[
		/^cf$/,
		/^auth$/,
		1
	],
	[
		/^snyk$/,
		/^api$/,
		0
	],
	[
		/^steamcmd(?:\.sh)?$/,
		/^\+login$/,
		1
	],
	[
		/^(?:pro|ua)$/,
		/^attach$/,
		0
	],
	[
		/^cloudflared$/,
		/^install$/,
		0
	],
	[
		/^rclone$/,
		/^obscure$/,
		0
	],
	[
		/^pulumi$/,
		/^set$/,
		1
	],
	[
		/^mc$/,
		/^(?:set|add)$/,
		3
	],
	[
		/^net(?:\.exe)?$/i,
		/^user?$/i,
		1,
		3
	],
	[
		/./,
		/^(?:re)?(?:set|change|update)-[\w-]*(?:password|passwd|token|secret)$/,
		0
	],
	[
		/^(?:nuget|dotnet)$/i,
		/^setapikey$/i,
		0
	],
	[
		/^ngrok$/,
		/^(?:add-)?authtoken$/,
		0
	],
	[
		/^rabbitmqctl$/,
		/^(?:add_user|change_password|authenticate_user)$/,
		1
	],
	[
		/^mysqladmin$/,
		/^password$/,
		0
	],
	[
		/^redis-cli$/,
		/^auth$/i,
		0,
		2
	],
	[
		/^(?:poetry|composer)$/,
		/^http-basic\./,
		1
	],
	[
		/^(?:poetry|composer)$/,
		/^(?:bearer|github-oauth|gitlab-token|gitlab-oauth|bitbucket-oauth|pypi-token)\./,
		0
	],
	[
		/^openssl$/,
		/^passwd$/,
		0,
		3
	],
	[
		/^user-secrets$/,
		/^set$/,
		1
	],
	[
		/^glab$/,
		/^(?:set|update)$/,
		1
	],
	[
		/^consul$/,
		/^set-agent-token$/,
		1
	],
	[
		/^(?:pass|doppler|op)$/,
		/^signin$/,
		0
	]
];
const ARGUMENTS = [
	[/^mkpasswd$/, 0],
	[/^send$/, 0],
	[/^wpa_passphrase$/, 1],
	[/^ConvertTo-SecureString$/i, 0],
	[/^sqlplus$/, 0],
	[/^isql$/, 2]
];
function findPositionalSecrets(line, words) {
	const names = words.map(({ text }) => toProgramName(text));
	const found = [];
	for (const [program, verb, skip, most = 1] of PLACES$1) {
		const from = names.findIndex((name) => program.test(name));
		const at = from < 0 ? -1 : names.findIndex((name, i) => i > from && verb.test(name));
		if (at < 0) continue;
		found.push(...words.slice(at + 1).filter(isArgument).slice(skip, skip + most));
	}
	for (const [program, skip] of ARGUMENTS) {
		const at = names.findIndex((name) => program.test(name));
		const rest = at < 0 ? [] : words.slice(at + 1).filter(isArgument);
		found.push(...rest.slice(skip));
	}
	const htpasswd = names.indexOf("htpasswd");
	if (htpasswd >= 0 && names.some((name) => /^-[A-Za-z]*b/.test(name))) found.push(...words.slice(htpasswd + 1).filter(isArgument).slice(-1));
	if (names.includes("bundle") && names.includes("config")) found.push(...findHostLogins(words));
	found.push(...findLiterals(words));
	return found.filter((range) => !isReference(line, range));
}
const findHostLogins = (words) => words.flatMap((word, i) => {
	const host = words[i - 1]?.text ?? "";
	if (!/\.|:\/\/|__/.test(host) || /^(?:build|mirror)\./.test(host)) return [];
	if (!isArgument(word) || word.text.includes("://")) return [];
	return [word];
});
function findLiterals(words) {
	const isVault = words.some(({ text }) => text === "vault") && words.some(({ text }) => /^(?:put|write)$/.test(text));
	if (!isVault && !words.some(({ text }) => text === "secret")) return [];
	return words.flatMap((word, i) => {
		const match = (words[i - 1]?.text === "--from-literal" || isVault ? /^[^=-][^=]*=/ : /^--from-literal=[^=]+=/).exec(word.text);
		return match === null ? [] : [{
			start: word.start + match[0].length + (word.isQuoted ? 1 : 0),
			end: word.end - (word.isQuoted ? 1 : 0)
		}];
	});
}
const isArgument = ({ text }) => !/^-/.test(text);
const toProgramName = (text) => text.slice(text.lastIndexOf("/") + 1);
//#endregion
//#region src/model/secrets/public-words.ts
const MODULE = /^(?=[^.:]*[.:])[A-Za-z_][\w.]*(?::[A-Za-z_][\w.]*(?:\(\))?)?$/;
const OWNER = /^(?:--(?:chown|from)=)?[a-z_][\w-]*:[a-z_][\w-]*$/i;
const IMAGE$1 = /^(?:--from=|[a-z-]+:\/\/)?[a-z0-9][a-z0-9._/-]*:\w[\w.-]*$/;
const TASK = /^:?[a-z][\w-]*(?::[a-z][\w-]*)+$/i;
const NAMES$2 = [
	[new RegExp("^(?:gunicorn|uvicorn|hypercorn|daphne|granian|waitress-serve|flask|quart|fastapi|litestar|celery|uwsgi|dramatiq|taskiq|arq|faststream|pserve)$"), MODULE],
	[/^(?:chown|chgrp|gosu|su-exec|setpriv|USER)$/, OWNER],
	[/^(?:COPY|ADD)$/, /^--(?:chown|from)=/],
	[/^FROM$/, IMAGE$1],
	[
		/^(?:docker|podman|nerdctl|buildah|skopeo|crane|regctl|oras|ctr|kind)$/,
		IMAGE$1,
		/^(?:pull|push|run|tag|create|save|rmi|copy|cp|inspect|load|docker-image)$/
	],
	[
		/^(?:npm|pnpm|yarn|bun)$/,
		TASK,
		/^(?:run|run-script|[a-z]+:.*)$/
	],
	[/^(?:rake|rails|artisan|console|gradlew?|nx|turbo|mix|task|wrangler|craft|occ|drush)$/, TASK]
];
const findPublicWords = (line) => parseCommands(line).flat().flatMap(({ words }) => selectPublicWords(words));
function selectPublicWords(words) {
	const names = words.map(({ text }) => text.slice(text.lastIndexOf("/") + 1));
	return NAMES$2.flatMap(([program, pattern, verb]) => {
		const from = names.findIndex((name) => program.test(name));
		const after = from < 0 ? [] : words.slice(from + 1);
		return verb === void 0 || after.some(({ text }) => verb.test(text)) ? after.filter(({ text }) => pattern.test(text)) : [];
	});
}
//#endregion
//#region src/model/secrets/command-secrets.ts
function findCommandSecrets(line) {
	const lists = parseCommands(line);
	if (lists.flat().length > MAX_COMMANDS) return [{
		start: 0,
		end: line.length
	}];
	const carriers = findCarriers(line, lists);
	return lists.flatMap((commands) => [...commands.flatMap(({ words }) => findInWords(line, words)), ...commands.flatMap((_, index) => [...findPipelineSecrets(line, commands, index, carriers), ...findScriptSecrets(commands, index)])]);
}
const MAX_COMMANDS = 4e3;
function findInWords(line, words) {
	if (words.length < 2) return [];
	const byProgram = [...findFlagSecrets(line, words), ...findPositionalSecrets(line, words)];
	return [
		...byProgram,
		...findNamedWords(words, byProgram),
		...words.flatMap(findInOption),
		...findSubstituted(words)
	];
}
function findNamedWords(words, byProgram) {
	const settings = detectSettings(words);
	const values = new Set([...byProgram, ...selectPublicWords(words)].map(({ start }) => start));
	return words.flatMap(({ start }, i) => {
		const found = values.has(start) ? [] : findAfterName(words, i, settings);
		for (const range of found) values.add(range.start);
		return found;
	});
}
function findInOption(word, index, words) {
	const option = words[index - 1]?.text ?? "";
	const name = /^[\w.-]{1,64}(?==)/.exec(word.text)?.[0];
	if (name === void 0 || !word.isQuoted || !isSecretName(name)) return [];
	if (!option.startsWith("-") || /^-\w*c$/.test(option)) return [];
	return [{
		start: word.start + name.length + 2,
		end: word.end - 1
	}];
}
function findAfterName(words, index, settings) {
	const name = words[index];
	const value = findValue(words, index);
	if (value === void 0 || isReference$1(value)) return [];
	if (name.text.startsWith("-")) return SECRET_FLAG.test(name.text) && !isFlag(value) ? [value] : [];
	return isSetting(name.text, index, settings) ? [value] : [];
}
function findSubstituted(words) {
	if (!words.some(({ text }) => /(?:^|\/)(?:sed|perl)$/.test(text))) return [];
	return words.flatMap(({ text, start, end }) => {
		const delimiter = /^s([|/#,~@!:;])/.exec(text)?.[1];
		if (delimiter === void 0) return [];
		const [, pattern = "", replacement = ""] = text.split(delimiter);
		const isPlain = isPlainValue(replacement.slice(replacement.lastIndexOf(" ") + 1));
		return replacement !== "" && !isPlain && isSecretName(pattern) ? [{
			start,
			end
		}] : [];
	});
}
function findValue(words, index) {
	const next = words[index + 1];
	return next !== void 0 && /^(?:=>?|:=?|-Value)$/i.test(next.text) ? words[index + 2] : next;
}
const NO_SETTING = joinPattern("", "^(?:unset|printenv|export|declare|local|readonly|-e|--env|--build-arg|ARG|COPY", "|ADD|WORKDIR|USER|install|add|require|uninstall|remove|rm|mkdir|touch|chmod", String.raw`|chown|cat|ls|cp|mv|test|command|which|echo|from|\w+(?:en|dis)mod`, String.raw`|docker-php-ext-\w+)$`);
const CONTEXT = joinPattern("i", String.raw`^(?:--arg(?:json)?|--define|set\w*|config\w*|machine|default|login|user(?:name)?`, "|account|identified|with|alter|put|write)$");
const SETTER = /^(?:set|setx|setenv|config|configure|env|ENV)$/;
const BARE = joinPattern("i", "^(?:token|secret|password|passwd|pass|passphrase|pwd|authtoken|apikey|input_pw", "|user_pw|owner_pw)$");
const PASSWORD = /^(?:password|passwd|passphrase|pwd|authtoken|apikey|\w+_pw)$/i;
const ALWAYS = /^(?:requirepass|masterauth|private-?key|preshared-?key)$/i;
function detectSettings(words) {
	const findFirst = (pattern) => {
		const index = words.findIndex(({ text }) => pattern.test(text));
		return index < 0 ? Number.POSITIVE_INFINITY : index;
	};
	return {
		context: findFirst(CONTEXT),
		setter: findFirst(SETTER),
		other: findFirst(NO_SETTING)
	};
}
function isSetting(name, index, { context, setter, other }) {
	if (!isName(name) || /^:[a-z]/i.test(name)) return false;
	const last = takeLastPart(name);
	if (ALWAYS.test(name)) return true;
	if (BARE.test(name)) return context < index || PASSWORD.test(name) && index >= 2 && !(other < index);
	if (/^[A-Z][A-Z0-9_]*$/.test(name)) return setter < index && isSecretName(name);
	if (last.length > MAX_NAME) return false;
	if ((/^[/.~]/.test(name) && !name.includes(":") || other < index) && !(setter < index)) return false;
	return /[_:./]|[a-z][A-Z]/.test(name) && isSecretName(last);
}
const isName = (word) => /^%?[\w.:/@[\]"-]{0,511}[A-Za-z_]$/.test(word) && (!word.includes("://") || word.includes("]") || GIT_SETTING.test(word));
const GIT_SETTING = /^credential\.https?:/;
const MAX_NAME = 48;
const takeLastPart = (name) => name.slice(Math.max(name.lastIndexOf(":"), name.lastIndexOf("]")) + 1);
const isFlag = ({ text }) => /^--?[A-Za-z]/.test(text);
//#endregion
//#region src/model/secrets/named-values.ts
const NAME_CHARACTER = /[\w.-]/;
const MAX_PREFIX = 128;
function maskNamedValues(line) {
	if (line.startsWith("ENV ")) return maskEnvironment(line);
	const names = [...line.matchAll(SECRET_NAME)];
	const isPublic = names.length === 0 ? void 0 : markPublicWords(line);
	let masked = "";
	let done = 0;
	for (const match of names) {
		const nameEnd = match.index + match[0].length;
		if (match.index < done || isPublic?.[match.index] === 1) continue;
		if (isPublicName(line.slice(findNameStart(line, match.index), nameEnd))) continue;
		const start = skipAssignment(line, nameEnd);
		const isMasked = /^\*{3}["']/.test(line.slice(start, start + 3 + 1));
		const end = start < 0 || isMasked ? start : findValueEnd(line, start);
		if (end <= start || isPlainValue(line.slice(start, end))) continue;
		masked += line.slice(done, start) + "***";
		done = end;
	}
	return masked + line.slice(done);
}
function markPublicWords(line) {
	const marks = new Uint8Array(line.length);
	for (const { start, end } of findPublicWords(line)) marks.fill(1, start, end);
	return marks;
}
function findNameStart(line, from) {
	let start = from;
	while (start > 0 && from - start < MAX_PREFIX && NAME_CHARACTER.test(line[start - 1])) start--;
	return start;
}
const ASSIGNMENT = /(?:\\?["'])?\]? ?(?:=>|=(?!=)|:(?![:/])) ?/y;
function skipAssignment(line, at) {
	ASSIGNMENT.lastIndex = at;
	return ASSIGNMENT.test(line) ? ASSIGNMENT.lastIndex : -1;
}
function findValueEnd(line, start) {
	let at = start;
	while (at < line.length && !/[\s;&|]/.test(line[at])) {
		const close = line.startsWith("$(", at) ? line.indexOf(")", at) : -1;
		if (close > 0) at = close;
		const quote = /^\\?["']/.exec(line.slice(at, at + 2))?.[0];
		at = quote === void 0 ? at + (line[at] === "\\" ? 2 : 1) : skipQuote(line, at + quote.length, quote);
	}
	return Math.min(at, line.length);
}
function skipQuote(line, start, quote) {
	let at = start;
	while (at < line.length && !line.startsWith(quote, at)) at += line[at] === "\\" && quote === "\"" ? 2 : 1;
	return at + quote.length;
}
function maskEnvironment(line) {
	const [, ...words] = line.split(" ");
	if (!(words[0] ?? "").includes("=")) return isSecretName(words[0] ?? "") ? `ENV ${words[0]} ***` : line;
	let isMasking = false;
	return `ENV ${words.flatMap((word) => {
		const name = /^[A-Za-z_][\w.-]*(?==)/.exec(word)?.[0];
		if (name === void 0) return isMasking ? [] : [word];
		isMasking = isSecretName(name) && !isPlainValue(word.slice(name.length + 1));
		return [isMasking ? `${name}=***` : word];
	}).join(" ")}`;
}
//#endregion
//#region src/model/secrets/shapes.ts
const SHAPES = [
	[/-{4,5} ?BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY.*?(?:-{4,5} ?END [A-Z0-9 ]{0,40}-{4,5}|$)/g, "***"],
	[/AGE-SECRET-KEY-1[0-9A-Z]{20,}/g, "***"],
	[/(:\/\/)(?!git@)[^\s/@]{0,256}@(?!sha256:)/g, `$1***@`],
	[/(:\/\/)[^\s/:@]{0,128}:(?!\d{1,5}\/)[^\s@"']{1,256}@(?!sha256:)/g, `$1***@`],
	[joinPattern("gi", String.raw`(?<![\w/:@.+-])(?!(?:npm|jsr|file|link|patch|workspace|catalog|mailto|maintainer`, String.raw`|authors?|email):)([\w.%+-]{1,64}:)[^\s:@/"'\x60|;&<>=(]{1,256}@(?=[A-Za-z])`, String.raw`(?!sha256:|latest\b|next\b|beta\b|v\d)`), `$1***@`],
	[/(conda[\w.-]{0,64}\/t\/)[^\s/"']+/g, `$1***`],
	[/(:\/\/[\w.:-]{1,256}\/t\/)[^\s/"']{8,}/g, `$1***`],
	[joinPattern("gi", String.raw`(https?:\/\/(?:hooks\.[\w.-]{1,100}|discord(?:app)?\.com\/api\/webhooks`, String.raw`|[\w.-]{0,100}webhook\.office\.com|outlook\.office(?:365)?\.com\/webhook`, String.raw`|hc-ping\.com|webhook\.site)\/)[^\s"'\x60\\;|&<>)]+`), `$1***`],
	[/(\/(?:web)?hooks?\/)(?!\s)[^\s"'`\\;|&<>)]{8,}/gi, `$1***`],
	[/(\/bot)\d{5,12}:[\w-]{3,}/g, `$1***`],
	[/(\/with\/key\/)[\w-]+/g, `$1***`],
	[joinPattern("gi", "([?&](?:sig|signature|key|code|pwd|pass|pw|sas|hmac|jwt|st|sid|session|ticket|tk", "|bearer|app_?id|(?:api|app|user|access|consumer|client|hapi)[_-]?key", "|x-amz-(?:signature|credential|security-token)", String.raw`|x-goog-(?:signature|credential))=)[^\s"'\x60\\&#;|<>)]+`), `$1***`],
	[/(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|gl[a-z]{1,5}-[\w-]{20,})/g, "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:(?:AKIA|ASIA)[0-9A-Z]{16}|xox[a-z]-[\w-]{10,}|xapp-[\w-]{10,}`, "|npm_[A-Za-z0-9]{30,})"), "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:[sr]k[-_][\w-]{20,}|dckr_[a-z]{3}_[\w-]{20,}`, String.raw`|hf_[A-Za-z0-9]{30,}|AIza[\w-]{35}|ya29\.[\w-]{20,}|pypi-[\w-]{50,})`), "***"],
	[/(?<![A-Za-z0-9])SG\.[\w-]{16,}\.[\w-]{16,}/g, "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:whsec_\w{20,}|shp(?:at|ca|pa|ss)_\w{20,}|do[opr]_v1_\w{20,}`, String.raw`|hv[sbr]\.[\w-]{20,}|NRAK-\w{20,}|rubygems_\w{20,})`), "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:ATATT3[\w=-]{20,}|lin_api_\w{20,}|figd_[\w-]{20,}`, String.raw`|PMAK-[\w-]{20,}|dapi[0-9a-f]{32}|sntry[su]_[\w=+/-]{20,}|sbp_\w{20,})`), "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:cio[A-Za-z0-9]{32}|oy2[a-z0-9]{43}|gsk_\w{20,}`, String.raw`|gl(?:sa|c)_[\w=]{20,}|[\w-]{14}\.atlasv1\.[\w-]{20,})`), "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:ntn_\w{20,}|r8_\w{20,}|xai-\w{20,}|fm\d_[\w+/=-]{20,}`, String.raw`|tskey-[\w-]{15,}|dp\.(?:pt|st|ct|sa)\.[\w.-]{20,}|nfp_\w{20,})`), "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:pscale_(?:tkn|pw|oauth)_[\w.-]{20,}|CFPAT-[\w-]{20,}`, String.raw`|ops_eyJ[\w-]{20,}|pul-[0-9a-f]{40}|bkua_\w{20,}|CCIPAT_\w{20,})`), "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:ATBB\w{24,}|ATCTT3[\w=-]{20,}|GOCSPX-[\w-]{20,}`, String.raw`|xkeysib-[\w-]{20,}|key-[0-9a-f]{32}|dt0[a-z]\d\d\.[\w.]{20,})`), "***"],
	[/(\bsnyk config set ["']?api=)[^\s"']+/g, `$1***`],
	[/(\bBUNDLE_(?!BUILD__|MIRROR__)[A-Z0-9_]{1,96}__[A-Z0-9_]{1,64}=)[^\s"';&|]+/g, `$1***`],
	[/(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g, "***"],
	[/(authorization(?:\\?["'])? ?[:=] ?(?:\\?["'])?)(?:[^"'\\]|\\(?!["']))+/gi, `$1***`],
	[/(?<![\w-])((?:bearer|basic)[\\ ]+)(?=[^\s"'\\]{8,})[^\s"'\\]+/gi, `$1***`],
	[/(?<![\w-])(bearer[\\ ]+)[^\s"'\\]+/gi, `$1***`],
	[joinPattern("gi", String.raw`((?:password|superuser)\w{0,32}\(|crypt(?:\.\w{1,16})?\(`, String.raw`|\b(?:PS|Network)?Credentials?\(|\b(?:login|auth)\()[^)]+`), `$1***`],
	[joinPattern("gi", String.raw`(\(\\?["'][\w.-]{0,64}?(?:token|secret|passw|[_-]key|apikey|credential|auth`, String.raw`|_pat\b)[\w.-]{0,64}\\?["'], ?)(?:\\"[^"]*"|"[^"]*"|'[^']*')`), `$1***`],
	[/(<[\w.:-]{0,64}(?:password|passwd|passphrase|token|secret|key)>)[^<]+(?=<\/)/gi, `$1***`],
	[/\b((?:identified (?:with \S{1,64} )?by|password) )(?:'[^']*'|"[^"]*"|\\"[^"]*")/gi, `$1***`]
];
//#endregion
//#region src/model/secrets/variables.ts
const USED = joinPattern("gi", String.raw`(?:\b(?:bearer|basic|token|password|passwd|passphrase|secret|api[-_]?key)`, String.raw`["']?[:= ]{1,3}\\?["']?)\$\{?([a-z_]\w{0,63})`);
const USED_IN_URL = /:\/\/(?:[^\s@/$]{0,128}:)?\$\{?([a-z_]\w{0,63})\}?@/gi;
const ASSIGNED = /(?<![\w$-])([a-z_]\w{0,63})=("[^"]*"|'[^']*'|[^\s;&|"'`$()]+)/gi;
function maskUsedVariables(line) {
	const uses = [...line.matchAll(USED), ...line.matchAll(USED_IN_URL)];
	const names = new Set(uses.flatMap(([, name]) => name ?? []));
	if (names.size === 0) return line;
	return line.replaceAll(ASSIGNED, (whole, name) => names.has(name) ? `${name}=***` : whole);
}
//#endregion
//#region src/model/secrets/secrets.ts
function maskSecrets(given) {
	const line = maskUsedVariables(given);
	return maskNamedValues(SHAPES.reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), maskRanges(line, findCommandSecrets(line))));
}
function maskRanges(line, ranges) {
	let masked = "";
	let done = 0;
	for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
		if (end <= done || end <= start || isPlainValue(line.slice(start, end))) continue;
		if (start >= done) masked += line.slice(done, start) + "***";
		done = end;
	}
	return masked + line.slice(done);
}
//#endregion
//#region src/advise/private-content.ts
function readPrivateContent(kind, bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
	if (text.includes("\0") || text.includes("�")) return "unknown";
	if (text.trim() === "") return "none";
	return READERS[kind](text);
}
const readKey = (text) => {
	if (/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/.test(text)) return "secret";
	if (text.startsWith("PuTTY-User-Key-File-")) return "secret";
	return /-----BEGIN [A-Z0-9 ]{1,40}-----|^(?:ssh|ecdsa|sk)-[\w@.-]+ AAAA|public key/m.test(text) ? "none" : "unknown";
};
const readSettings = (text) => listSettings$1(text).some((line) => maskSecrets(line) !== line) ? "secret" : "none";
function listSettings$1(text) {
	return text.split(/\r?\n/).filter((line) => !/^\s*(?:[#;]|\/\/(?!\S*[:/]_))/.test(line)).map((line) => line.trim().replace(/^export\s+/, "").replace(VARIABLE, "")).filter((line) => !STANDS_FOR_ONE.test(line) && !EMPTY$1.test(line));
}
__name(listSettings$1, "listSettings");
const STANDS_FOR_ONE = new RegExp(`[=:]\\s*["']?${PLACEHOLDER}["']?\\s*[,;]?$`, "i");
const EMPTY$1 = /[=:] ?(?:""|'')[,;]?$/;
const readLines = (pattern) => (text) => listSettings$1(text).some((line) => pattern.test(line)) ? "secret" : "none";
const READERS = {
	"ssh-key": readKey,
	"key-file": readKey,
	"ssh-host-key": readKey,
	"rails-key": (text) => /^[0-9a-f]{32,128}\s*$/i.test(text) ? "secret" : "unknown",
	".env": readSettings,
	".npmrc": readLines(/_(?:authToken|auth|password)"?\s*=\s*["']?[^\s"']/),
	".netrc": (text) => /\bpassword\s+(?!\$)\S/.test(text) ? "secret" : "none",
	".pypirc": readSettings,
	".git-credentials": readLines(/:\/\/[^\s:@/]{0,200}:?[^\s@/]{1,500}@/),
	aws: readLines(/(?:aws_secret_access_key|aws_session_token)\s*=\s*\S/i),
	docker: readDockerConfig,
	kube: readLines(joinPattern("", String.raw`(?:^-?|[{,])\s*["']?(?:token|password|client-key-data|id-token|refresh-token`, String.raw`|access-token)["']?:\s*["']?[^\s"']`)),
	credentials: readCredentials
};
function readDockerConfig(text) {
	const config = tryParseJson(text);
	if (config === void 0) return "unknown";
	const { auths = config } = Object(config);
	return Object.values(Object(auths)).some((login) => {
		const fields = Object(login);
		return [
			"auth",
			"password",
			"identitytoken",
			"registrytoken"
		].some((name) => typeof fields[name] === "string" && fields[name] !== "");
	}) ? "secret" : "none";
}
const XML_PASSWORD = /<(?:password|passphrase)>\s{0,20}[^\s<$]/i;
function readCredentials(text) {
	if (/^\s*[^\s{[<]\S*\s*$/.test(text)) return "secret";
	if (/^(?:[^\s:#]*:){4}\S/m.test(text)) return "secret";
	if (/^\s*</.test(text)) return XML_PASSWORD.test(text) ? "secret" : "none";
	return readSettings(text);
}
//#endregion
//#region src/advise/private-key-path.ts
function isPrivateKeyPath(path) {
	if (isPackageFile(path) || SYSTEM_FOLDERS.some((folder) => path.startsWith(folder))) return false;
	const names = path.toLowerCase().split("/");
	const file = names.at(-1) ?? "";
	const [stem, isPem] = [file.slice(0, -4), file.endsWith(".pem")];
	const words = stem.split(/[^a-z0-9]/);
	if (PUBLIC_PARTS.some((part) => stem.includes(part)) || words.some((word) => PUBLIC_WORDS.has(word))) return false;
	if (/\.(?:p12|pfx)$/.test(file)) return !stem.includes("trust");
	if (/key\d*$/.test(stem)) return true;
	if (isPem && words.some((word) => CERTIFICATE_WORDS.has(word))) return false;
	const folder = names.at(-2) ?? "";
	if (folder === ".ssh" || PRIVATE_PARTS.some((part) => stem.includes(part))) return true;
	return !isPem && (words.some((word) => OWNERS$1.has(word)) || KEY_FOLDERS.has(folder));
}
function isPackageFile(path) {
	const names = path.toLowerCase().split("/");
	return PACKAGE_PATHS.some((part) => path.includes(part)) || names.some((name) => PACKAGE_FOLDERS$1.has(name));
}
const toSet = (words) => new Set(words.split(" "));
const PACKAGE_PATHS = [
	"/pkg/mod/",
	"/.nuget/packages/",
	"/usr/local/go/",
	"/src/crypto/"
];
const PACKAGE_FOLDERS$1 = toSet("node_modules bower_components site-packages dist-packages gems vendor third_party third-party dummyserver test tests testing testdata test-data test_data __tests__ spec specs fixture fixtures __fixtures__ mocks __mocks__ example examples sample samples demo demos doc docs");
const SYSTEM_FOLDERS = "/usr/share/ /usr/lib/ /usr/lib64/ /usr/libexec/ /usr/local/lib/ /usr/local/share/ /lib/ /lib64/ /nix/store/ /etc/ssl/certs/ /etc/ca-certificates/ /etc/pki/ca-trust/ /etc/pki/tls/certs/ /etc/pki/rpm-gpg/ /etc/apt/ /etc/apk/ /etc/bind/ /etc/unbound/".split(" ");
const PUBLIC_PARTS = [
	"pub",
	"gpg",
	"pgp",
	"snakeoil",
	"licen",
	"keyring",
	"cacert",
	"trusted"
];
const PUBLIC_WORDS = toSet("release archive apt rpm repo repository test testing example sample dummy fake mock demo");
const CERTIFICATE_WORDS = toSet("ca cert certs certificate crt chain bundle csr root");
const PRIVATE_PARTS = [
	"priv",
	"id_rsa",
	"id_dsa",
	"id_ecdsa",
	"id_ed25519"
];
const OWNERS$1 = toSet("server client host localhost domain wildcard star tls ssl https http jwt rsa ec ecdsa ca rootca ingress");
const KEY_FOLDERS = toSet("ssl tls cert certs certificates private pki secret secrets keys nginx apache2 httpd haproxy");
//#endregion
//#region src/advise/private-files.ts
const mount = (target, command, ...ignored) => [
	"# .dockerignore:",
	...ignored,
	"# Dockerfile: mount it where it is needed",
	`RUN --mount=type=secret,id=login,target=${target} ${command}`
];
const KINDS$2 = {
	"ssh-key": [
		"SSH private key",
		"# .dockerignore:",
		...[
			"**/.ssh",
			"**/id_rsa",
			"**/id_ecdsa",
			"**/id_ed25519"
		],
		"# Dockerfile: mount it where it is needed",
		"RUN --mount=type=ssh git clone git@github.com:org/repo.git"
	],
	"key-file": [
		"private key file",
		...mount("/run/secrets/key", "./sign.sh", "**/*.key", "**/*key*.pem"),
		"# or, if the program needs it: mount it when the container starts"
	],
	"ssh-host-key": [
		"SSH host key",
		"# all containers would share them; generate new keys at startup: ssh-keygen -A",
		"RUN apt-get update && apt-get install -y openssh-server && rm /etc/ssh/ssh_host_*_key*"
	],
	"rails-key": [
		"Rails master key",
		"# .dockerignore:",
		...["**/config/master.key", "**/config/credentials/*.key"],
		"# set it when the container starts: docker run --env RAILS_MASTER_KEY app"
	],
	".env": [
		"environment file (.env)",
		"# .dockerignore:",
		...[
			"**/.env",
			"**/.env.*",
			"!**/.env.example"
		],
		"# set them when the container starts: docker run --env-file .env app"
	],
	".npmrc": ["npm token (.npmrc)", ...mount("/root/.npmrc", "npm ci", "**/.npmrc")],
	".netrc": ["login file (.netrc)", ...mount("/root/.netrc", "./fetch.sh", "**/.netrc")],
	".pypirc": ["Python upload login (.pypirc)", ...mount("/root/.pypirc", "twine upload dist/*", "**/.pypirc")],
	".git-credentials": ["Git login (.git-credentials)", ...mount("/root/.git-credentials", "./fetch.sh", "**/.git-credentials")],
	aws: ["AWS credentials file", ...mount("/root/.aws/credentials", "./fetch.sh", "**/.aws")],
	docker: ["registry login (.docker/config.json)", ...mount("/root/.docker/config.json", "./push.sh", "**/.docker", "**/.dockercfg")],
	kube: ["cluster login (.kube/config)", ...mount("/root/.kube/config", "./deploy.sh", "**/.kube")],
	credentials: ["tool credentials file", ...mount("/run/secrets/login", "./fetch.sh", "# the listed files")]
};
const GIT = ".git";
const GIT_SIGN = {
	subject: GIT,
	path: ".git",
	holds: [
		"config",
		"objects",
		"logs"
	]
};
const GIT_FIX = [
	"# .dockerignore:",
	"**/.git",
	"# Dockerfile, for repositories cloned by an instruction:",
	"RUN git clone --depth 1 https://github.com/org/repo.git src && rm -rf src/.git"
];
const privateFiles = {
	id: "private-files",
	page: {
		title: "Private files",
		finds: "Files and folders of any layer whose names and sizes suggest keys, logins or a Git history.",
		unless: "Keep a file that is meant to be public, e.g. a test key, and make sure that nothing trusts it."
	},
	confidence: "likely",
	isUrgent: true,
	signs: [...Object.entries(PRIVATE_PATHS).flatMap(([subject, { paths, fileBytes }]) => paths.map((path) => ({
		subject,
		path,
		fileBytes,
		accepts: subject === "key-file" ? isPrivateKeyPath : (found) => !isPackageFile(found),
		rejects: (content) => readPrivateContent(subject, content) === "none"
	}))), GIT_SIGN],
	describe,
	change: (advice) => ignorePaths(advice) ?? [
		"leave ",
		...describePaths(advice),
		" out of the image"
	],
	ignore: ({ places, placeCount }) => {
		const known = new Map(places.map(({ path, contextPath }) => [path, contextPath]));
		for (const { path, contextPath } of places) if (contextPath !== void 0) known.set(path, contextPath);
		const paths = [...known.values()].filter((path) => path !== void 0);
		return places.length === placeCount && paths.length === known.size ? [...new Set(paths)] : [];
	}
};
function describe(advice) {
	const isGit = advice.subject === GIT;
	const [one, ...fix] = lookUp(KINDS$2, advice.subject) ?? UNKNOWN$3;
	return {
		title: `${isGit ? `${describeBytes(advice)} of Git history (.git)` : describeCount(advice, one)} ${describeLayers$1(advice)}${describeHidden$1(advice)}`,
		why: isGit ? GIT_WHY : WHY,
		fix: ["# rotate the exposed secret: every copy of the layer keeps it", ...isGit ? GIT_FIX : fix]
	};
}
const WHY = "Everyone who can pull the image can read it, even if a later layer deletes it.";
const GIT_WHY = "It contains every version of every file and, in its config, often a token. Everyone who can pull the image can read it.";
const UNKNOWN$3 = ["private file", ...KINDS$2.credentials.slice(1)];
function describeCount({ places, placeCount }, one) {
	const count = places.length === placeCount ? new Set(places.map(({ path }) => path)).size : placeCount;
	return count > 1 ? `${count} ${one.replace(/(?= \(|$)/, "s")}` : capitalize$1(one);
}
const capitalize$1 = __name((words) => words.startsWith("npm ") ? words : words.slice(0, 1).toUpperCase() + words.slice(1), "capitalize");
//#endregion
//#region src/advise/recommended-packages.ts
const AUTO_REMOVE = /\bapt(?:-get)? .*(?:--auto-?remove|autoremove)\b/;
const recommendedPackages = {
	...createPackageRule({
		id: "recommended-packages",
		page: {
			title: "Packages that are only recommended",
			finds: "Packages that apt installed automatically and that no manually installed package needs, according to apt's marks and dpkg's records. Without these marks there is no advice. It counts their files.",
			unless: "Keep those that the program uses by naming them in the instruction, often ca-certificates or, for Git, an SSH client."
		},
		confidence: "likely",
		why: "By default, apt installs what packages recommend; nothing needs it to run.",
		rows: [{
			subject: "recommended",
			fate: "recommended",
			what: "recommended packages",
			fix: [
				"RUN apt-get update \\",
				" && apt-get install -y --no-install-recommends ca-certificates curl \\",
				" && rm -rf /var/lib/apt/lists/*"
			]
		}, {
			subject: "orphaned",
			fate: "orphaned",
			what: "packages nothing needs",
			fix: ["# remove packages together with what only they needed, in the same instruction:", "RUN apt-get purge -y --auto-remove build-essential"]
		}],
		edit: (script, { subject }, later) => {
			const isRemoved = [script, ...later].some((text) => AUTO_REMOVE.test(text ?? ""));
			if (subject !== "recommended" && !isRemoved) return void 0;
			const edited = addOption(script, APT_INSTALL, "--no-install-recommends");
			return edited === script ? void 0 : edited;
		},
		change: ({ subject }, names) => subject === "orphaned" ? [
			"remove ",
			...names,
			" with ",
			{ code: "apt-get purge --auto-remove" }
		] : ["install with ", { code: "--no-install-recommends" }]
	}),
	edit
};
function edit(advice, getInstruction, { listLater, evidence: { recommended } }) {
	const edits = new Map();
	const layers = (advice.layers ?? [advice]).map(({ layer }) => layer);
	if (recommended === void 0 || advice.subject !== "recommended") return edits;
	const { programs, named } = recommended;
	for (const layer of layers) {
		const script = runScript(getInstruction(layer));
		const edited = script === void 0 ? void 0 : leaveOut(script, named);
		const users = [`RUN ${script}`, ...listLater(layer)];
		if (edited === void 0 || users.some((text) => mayRun(text, programs))) return new Map();
		edits.set(layer, `RUN ${edited}`);
	}
	return named.length > 0 && edits.size > 1 ? new Map() : edits;
}
const APT = /\bapt(?:-get)?(?: -\S+)* install\b/g;
function leaveOut(script, named) {
	const installs = script.match(APT)?.length ?? 0;
	if (installs === 0 || /recommends|[`$]|\baptitude\b/i.test(script)) return void 0;
	const edited = addOption(script, APT_INSTALL, OPTION$1);
	const isComplete = edited.split(OPTION$1).length - 1 === installs;
	if (!isComplete || named.length === 0) return isComplete ? edited : void 0;
	return installs > 1 ? void 0 : edited.replace(INSTALL, addNames(named));
}
const OPTION$1 = "--no-install-recommends";
const INSTALL = new RegExp(`${OPTION$1}[^&|;>]*[^&|;>\\s]`);
const addNames = (names) => (command) => [command, ...names].join(" ");
function mayRun(text, programs) {
	if (programs.size === 0 || !/^(?:RUN|ENTRYPOINT|CMD|HEALTHCHECK) /.test(text)) return false;
	const script = text.replace(/^[A-Z]+ (?:--\S+ )*/, "");
	if (text.startsWith("RUN ") && !isHarmlessScript(script)) return true;
	return script.split(/[^\w.+-]+/).some((word) => programs.has(word));
}
//#endregion
//#region src/advise/rewritten-paths.ts
const MANY_LAYERS = 3;
const [MANY, ONCE] = ["many-layers", "two-layers"];
const rewrittenPaths = createFileRule({
	id: "rewritten-paths",
	page: {
		title: "Paths that several layers write",
		finds: "Files that a later layer of the image itself overwrites with other content, e.g. package databases that each of many `RUN` instructions writes again. It counts the copies that no container sees, but none in the base image. The number of layers does not matter: layers with distinct paths, as Nix builds them, are fine.",
		unless: "Keep the layers apart if the lower one seldom changes and is large: joined layers are pulled together."
	},
	confidence: "certain",
	why: "Each layer stores the whole file again, however small the change is.",
	kinds: [{
		subject: MANY,
		what: "rewritten files",
		fix: [
			"# join the instructions that write the same files:",
			"RUN apt-get update && apt-get install -y curl git && rm -rf /var/lib/apt/lists/*",
			"# or write the files in a separate stage, and copy the result once:",
			"COPY --from=build /out /out"
		]
	}, {
		subject: ONCE,
		what: "overwritten files",
		fix: [
			"# change the file in the instruction that adds it, or in a separate stage:",
			"FROM debian:bookworm-slim AS build",
			"COPY app.conf /out/app.conf",
			"RUN sed -i s/debug/info/ /out/app.conf",
			"FROM debian:bookworm-slim",
			"COPY --from=build /out/app.conf /etc/app.conf"
		]
	}],
	classify,
	isOfHidden: true,
	change
});
function classify({ bodies, paths }, { base, files }) {
	if (files.reclaimableByCause.overwritten === 0) return void 0;
	const firstOwn = base?.layerCount ?? 1;
	const writers = countWriters$1(bodies, paths.count, firstOwn);
	return (body) => {
		const layer = bodies.layer[body];
		if (!(bodies.cause[body] === FATE.overwritten && layer >= firstOwn && bodies.hiddenInLayer[body] > layer)) return void 0;
		return writers[bodies.node[body]] >= MANY_LAYERS ? MANY : ONCE;
	};
}
function countWriters$1({ count, node, layer }, pathCount, firstOwn) {
	const writers = new Uint8Array(pathCount);
	const lastWriter = new Int32Array(pathCount).fill(-1);
	for (let body = 0; body < count; body++) {
		const path = node[body];
		const by = layer[body];
		if (by < firstOwn || lastWriter[path] === by || writers[path] === MANY_LAYERS) continue;
		lastWriter[path] = by;
		writers[path] = writers[path] + 1;
	}
	return writers;
}
__name(countWriters$1, "countWriters");
function change(advice, getInstruction) {
	const areRuns = (advice.layers ?? [advice]).every(({ layer }) => getInstruction(layer)?.startsWith("RUN "));
	if (advice.subject === MANY && areRuns) return [
		"join the ",
		{ code: "RUN" },
		" instructions that write ",
		...describePaths(advice)
	];
	return [
		"write ",
		...describePaths(advice),
		" once, e.g. in a build stage"
	];
}
//#endregion
//#region src/advise/sparse-files.ts
const LEAST_BYTES$2 = 1e6;
const sparseFiles = createFileRule({
	id: "sparse-files",
	page: {
		title: "Login logs that grow with the user ID",
		finds: "The files `/var/log/lastlog`, `faillog` and `tallylog` of at least 1 MB, found by their paths. A tar stores their holes as zeros. It counts their whole length.",
		unless: "Keep them if a program reads who logged in, which is rare in containers."
	},
	confidence: "certain",
	why: "The offset at which useradd writes depends on the user ID: a high ID makes a large file.",
	kinds: [{
		subject: "lastlog",
		what: "empty login logs",
		signs: [
			"lastlog",
			"faillog",
			"tallylog"
		].map((name) => ({
			path: `/var/log/${name}`,
			fileBytes: [LEAST_BYTES$2, Number.POSITIVE_INFINITY]
		})),
		fix: ["RUN useradd --no-log-init --uid 1000 app"]
	}],
	change: () => ["add the user with ", { code: "useradd --no-log-init" }]
});
//#endregion
//#region src/advise/squashed-image.ts
const [FROM_IMAGE, COPIED_ROOT, IMPORTED] = [
	"from-image",
	"copied-root",
	"imported"
];
const squashedImage = {
	id: "squashed-image",
	page: {
		title: "Squashed image that shares nothing",
		finds: "A lowest layer with packages of a distribution, although `FROM` or the history names a base image whose layers are not there (`buildah build --squash`, `podman build --squash-all`), or one that `COPY --from=… / /` fills in a stage from `scratch`, or one from `docker import` with a program that does not belong to a package. It counts this layer, as stored if that is known. The image itself does not get smaller, so no total includes it.",
		unless: "Keep it if this is itself a base image, or if nothing else on the machines that pull it has the same base image."
	},
	confidence: "likely",
	subjects: [
		FROM_IMAGE,
		COPIED_ROOT,
		IMPORTED
	],
	describe: ({ subject, updateBytes = 0 }) => ({
		title: `${toByteText(updateBytes).text} in one layer that is shared with no other image`,
		why: "Layers of a base image are pulled and stored once for all images and versions; a squashed layer is pulled as a whole whenever anything changes.",
		fix: subject === IMPORTED ? REBUILT : [...subject === FROM_IMAGE ? UNSQUASHED : [], ...ON_BASE]
	}),
	change: ({ subject }) => {
		if (subject === COPIED_ROOT) return [
			"copy only what was built, ",
			{ code: "FROM" },
			" a base image, instead of ",
			{ code: "/" }
		];
		if (subject === IMPORTED) return [
			"build ",
			{ code: "FROM" },
			" a base image instead of ",
			{ code: "docker export" },
			" and ",
			{ code: "docker import" }
		];
		return [
			"build without ",
			{ code: "--squash" },
			SHARED
		];
	}
};
const SHARED = ", so that the layers of the base image are shared";
const UNSQUASHED = ["# keep the layers of the base image: build without --squash and --squash-all"];
const REBUILT = [
	"# keep the layers of the base image: build with a Dockerfile instead of docker import",
	"FROM debian:bookworm-slim",
	"COPY app /app"
];
const ON_BASE = [
	"# to leave build tools behind, copy only what was built, onto a base image:",
	"FROM debian:bookworm-slim",
	"COPY --from=build /app /app"
];
function adviseOnSquash(facts, evidence) {
	const [lowest] = facts.layers;
	const subject = findSubject(facts) ?? findImported(facts, evidence);
	const least = computeMinimumBytes(facts.measures.contentBytes);
	if (lowest === void 0 || subject === void 0) return [];
	if (sumPackagedBytes(evidence) < least) return [];
	const updateBytes = lowest.storedBytes ?? lowest.layerBytes;
	const { id, confidence } = squashedImage;
	return [{
		id,
		subject,
		bytes: 0,
		updateBytes,
		confidence,
		layer: 0,
		places: [],
		placeCount: 0
	}];
}
function findSubject({ base, layers }) {
	if (base !== void 0 && base.layerCount > 0) return void 0;
	if (base !== void 0 && base.name !== null && base.name !== "scratch") return FROM_IMAGE;
	return COPIES_ROOT.test(layers[0]?.instruction ?? "") ? COPIED_ROOT : void 0;
}
function findImported({ measures }, { isImported, bodies, packages, paths }) {
	if (!isImported) return void 0;
	let bytes = 0;
	for (let body = 0; body < bodies.count; body++) {
		const node = bodies.node[body];
		if (packages.ownerOf(node) < 0 && !WRITTEN_BY_PACKAGES.test(paths.path(node))) bytes += bodies.bytes[body];
	}
	return bytes >= computeMinimumBytes(measures.contentBytes) ? IMPORTED : void 0;
}
const WRITTEN_BY_PACKAGES = /^\/(?:etc|var|boot|dev|lib|lib64|usr\/(?:lib|lib64|share|libexec))\//;
const COPIES_ROOT = /^COPY (?:--\S+ )*\/ \/$/;
const SYSTEM = new Set([
	"apt",
	"apk",
	"rpm"
]);
function sumPackagedBytes({ bodies, packages }) {
	let sum = 0;
	for (let body = 0; isInLowest(bodies, body); body++) {
		const owner = packages.ownerOf(bodies.node[body]);
		if (owner >= 0 && SYSTEM.has(packages.list[owner]?.ecosystem ?? "")) sum += bodies.bytes[body];
	}
	return sum;
}
const isInLowest = ({ count, layer }, body) => body < count && layer[body] === 0;
//#endregion
//#region src/advise/toolchain.ts
const buildIn = (image, command, result) => [
	`FROM ${image} AS build`,
	"COPY . /src",
	`RUN cd /src && ${command}`,
	"# the final stage has only what was built:",
	"FROM debian:bookworm-slim",
	`COPY --from=build ${result}`
];
const JAVA_FIX = [
	"# run on a JRE, and build on a JDK:",
	"FROM eclipse-temurin:21-jdk AS build",
	"COPY . /src",
	"RUN cd /src && ./mvnw -B package",
	"FROM eclipse-temurin:21-jre",
	"COPY --from=build /src/target/app.jar /app.jar"
];
const RUST_PROGRAMS = "rustup cargo rustc rustdoc rustfmt rls rust-analyzer rust-gdb rust-gdbgui rust-lldb cargo-clippy cargo-fmt cargo-miri clippy-driver";
const DOTNET_FOLDER = /^\/(?:usr\/(?:local\/)?(?:share|lib64|lib)|opt|root|home\/[^/]+)\/\.?dotnet\/[\w-]+$/;
const toolchain = createPackageRule({
	id: "toolchain",
	page: {
		title: "Compilers, headers and build tools",
		finds: "Packages in the sections `devel` and `libdevel` or with known names, and everything that only they need or recommend, according to apt, apk and rpm. Packages that another package needs stay and are not counted. Also toolchains that no package manager installed: Go, Rust, a JDK's modules, Maven, Gradle and the .NET SDK. Also uv, Poetry and other package managers that the container does not start, with what only they need according to Python's records. It counts their files.",
		unless: "Keep them if the container compiles something when it runs, e.g. Python or Ruby extensions, or CUDA kernels."
	},
	confidence: "likely",
	why: "They are needed to build a program, not to run it, and help an attacker.",
	rows: [
		{
			subject: "compiler",
			fate: "compiler",
			what: "compilers and headers",
			fix: [
				"# install them in a separate stage, and copy only what was built:",
				"FROM debian:bookworm AS build",
				"RUN apt-get update && apt-get install -y --no-install-recommends build-essential",
				"COPY . /src",
				"RUN make -C /src install DESTDIR=/out",
				"FROM debian:bookworm-slim",
				"COPY --from=build /out /",
				"# or, if a later step of the same instruction needs them, remove them at its end:",
				"RUN apk add --no-cache --virtual .build build-base && make install && apk del .build"
			]
		},
		{
			subject: "go-toolchain",
			what: "the Go toolchain",
			signs: [{
				path: "/usr/local/go",
				holds: [
					"VERSION",
					"pkg",
					"src"
				]
			}],
			fix: buildIn("golang:1.26", "go build -o /out/app .", "/out/app /usr/local/bin/app")
		},
		{
			subject: "rust-toolchain",
			what: "the Rust toolchain",
			signs: [
				{ path: "/usr/local/rustup" },
				{
					path: ".rustup",
					holds: ["toolchains"]
				},
				...["cargo/bin", ".cargo/bin"].flatMap((folder) => listSigns$1(RUST_PROGRAMS.replace(/\S+/g, `${folder}/$&`), { fileBytes: [1e5, 1e8] }))
			],
			fix: buildIn("rust:1", "cargo build --release", "/src/target/release/app /usr/local/bin/app")
		},
		{
			subject: "jdk-files",
			what: "JDK modules and sources",
			signs: [
				{
					path: "jmods",
					holds: ["java.base.jmod"]
				},
				{
					path: "lib/ct.sym",
					fileBytes: [1e6, 1e8]
				},
				{
					path: "lib/src.zip",
					fileBytes: [1e7, 2e8]
				}
			],
			fix: JAVA_FIX
		},
		{
			subject: "maven-tool",
			what: "Maven itself",
			signs: [{
				path: "/usr/share/maven",
				holds: ["bin", "lib"]
			}, ...listSigns$1("/opt/*/boot /opt/*/lib", { accepts: (path) => /^\/opt\/(?:apache-)?maven[-\d.]*\/[a-z]+$/.test(path) })],
			fix: JAVA_FIX
		},
		{
			subject: "gradle-tool",
			what: "Gradle itself",
			signs: listSigns$1("/opt/gradle /usr/share/gradle", { holds: ["bin", "lib"] }),
			fix: JAVA_FIX
		},
		{
			subject: "dotnet-sdk",
			what: "the .NET SDK",
			signs: listSigns$1("sdk sdk-manifests packs templates", { accepts: (path) => DOTNET_FOLDER.test(path) }),
			fix: [
				"FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build",
				"COPY . /src",
				"RUN dotnet publish /src --output /app",
				"# the final stage has the runtime and what was built:",
				"FROM mcr.microsoft.com/dotnet/aspnet:9.0",
				"COPY --from=build /app /app"
			]
		},
		{
			subject: "package-manager",
			fate: "installer",
			isNamed: isPythonInstaller,
			what: "package managers",
			signs: [...listSigns$1("bin/uv bin/uvx", {
				fileBytes: [1e5, 2e8],
				unlessStarted: INSTALLER
			}), ...listSigns$1("/usr/local/lib/node_modules/pnpm /usr/lib/node_modules/pnpm", { unlessStarted: INSTALLER })],
			fix: [
				"# install packages in a separate stage, and copy only these:",
				"FROM python:3.13-slim AS build",
				"RUN pip install uv",
				"COPY pyproject.toml uv.lock /app/",
				"RUN cd /app && uv sync --locked --no-dev",
				"FROM python:3.13-slim",
				"COPY --from=build /app/.venv /app/.venv"
			]
		}
	],
	uses: joinPattern("", String.raw`(?:^|[\s;&|(/])(?:cc|c\+\+|gcc|g\+\+|clang|make|cmake|ninja|meson|cargo`, "|rustc|javac|mvn", String.raw`|gradle|ant|go (?:build|install)|configure|phpize|pecl|docker-php-ext-\w+`, String.raw`|pip[\d.]* install|npm (?:ci|i|install)|yarn|pnpm|gem install|bundle`, String.raw`|uv|poetry|pipenv|pdm|hatch)(?=\s|$)`),
	change: ({ subject }, names) => subject === "jdk-files" ? ["run on a JRE, without ", ...names] : [
		"install ",
		...names,
		" in a build stage only"
	]
});
//#endregion
//#region src/advise/temporary-files.ts
const TEMPORARY_FOLDERS = ["/tmp", "/var/tmp"].map((path) => ({
	path,
	subject: ""
}));
const NAMED = /(?:^|[\s"'=:])\/(?:var\/)?tmp(?:\/|\b)/;
function findTemporaryFiles({ paths, bodies, command, folder }, names) {
	if ([...command, folder].some((text) => NAMED.test(text))) return void 0;
	const roots = matchSigns(paths, TEMPORARY_FOLDERS, names).keys();
	return findBelow({
		paths,
		bodies
	}, [...roots]);
}
const TERRAFORM_SIGNS = [{
	path: ".terraform",
	subject: "folder"
}, ...[
	"terraform",
	"tofu",
	"terragrunt"
].map((name) => ({
	path: `bin/${name}`,
	subject: "program"
}))];
function findTerraformFolders(evidence, names) {
	const found = matchSigns(evidence.paths, TERRAFORM_SIGNS, names);
	return [...found.values()].some(({ subject }) => subject === "program") ? void 0 : findBelow(evidence, [...found.keys()]);
}
//#endregion
//#region src/advise/unneeded-files.ts
const [TEMPORARY, TERRAFORM] = ["temporary-files", "terraform-providers"];
const ANY_SIZE = [1, Number.POSITIVE_INFINITY];
const listEndings = (paths) => listSigns$1(paths, {
	fileBytes: ANY_SIZE,
	accepts: (path) => !isWebPath(path) && !COMPILER_LIBRARY.test(path)
});
const COMPILER_LIBRARY = /\/lib\/lib(?:\.[\w.]+)?\.d\.ts$/;
const listFolders = (paths) => listSigns$1(paths, { spares: isLicense });
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
		signs: listEndings("*.js.map *.mjs.map *.cjs.map *.css.map *.d.ts.map *.ts.map"),
		fix: ["RUN npm run build && find dist node_modules -name '*.map' -delete"],
		edit: deleteNamed("-name '*.map'")
	},
	{
		subject: "type-declarations",
		what: "type declarations",
		signs: listEndings("*.d.ts *.d.mts *.d.cts"),
		fix: ["RUN npm ci --omit=dev && find node_modules -name '*.d.*ts' -delete"],
		edit: deleteNamed("-name '*.d.*ts' ! -path '*/lib/lib.*'")
	},
	{
		subject: "package-documents",
		what: "documents inside packages",
		signs: listSigns$1("*.md *.markdown", {
			fileBytes: ANY_SIZE,
			spares: isLicense,
			accepts: (path) => NODE_PACKAGE.test(path) && !isWebPath(path)
		}),
		fix: ["# keeping licenses:", "RUN npm ci --omit=dev && find node_modules -iname '*.md' ! -iname '*licen[cs]e*' -delete"],
		edit: deleteNamed("-iname '*.md' ! -iname '*licen[cs]e*' ! -iname '*notice*'")
	},
	{
		subject: "documentation",
		what: "documentation",
		signs: listFolders("/usr/share/doc /usr/share/man /usr/share/info /usr/share/gtk-doc /usr/local/share/doc /usr/local/share/man /usr/share/doc-base"),
		fix: deleteWithInstall("find /usr/share/doc -type f ! -name copyright -delete && rm -rf /usr/share/man", "path-exclude=/usr/share/doc/*", "path-exclude=/usr/share/man/*", "path-include=/usr/share/doc/*/copyright"),
		edit: deleteFolders
	},
	{
		subject: "locales",
		what: "translations",
		signs: listFolders("/usr/share/locale /usr/share/i18n/locales"),
		fix: deleteWithInstall("rm -rf /usr/share/locale", "path-exclude=/usr/share/locale/*"),
		edit: deleteFolders,
		uses: /\b(?:locale-gen|localedef|dpkg-reconfigure \S*locales)\b/
	},
	{
		subject: "package-tests",
		what: "tests inside packages",
		signs: listSigns$1("test tests __tests__", {
			spares: isLicense,
			accepts: (path) => TESTS.test(path) || PYTHON_TESTS.test(path)
		}),
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
		edit: leaveOutBytecode,
		prepare: stopBytecode
	},
	{
		subject: "static-libraries",
		what: "static libraries",
		signs: listSigns$1("*.a *.la", {
			fileBytes: ANY_SIZE,
			accepts: (path) => /^\/(?:usr\/local|opt)\//.test(path)
		}),
		fix: ["RUN make install && find /usr/local/lib -name '*.a' -delete"]
	},
	{
		subject: "headers",
		what: "headers",
		signs: listFolders("/usr/local/include"),
		fix: ["RUN make install && rm -rf /usr/local/include"],
		edit: deleteFolders
	},
	{
		subject: TEMPORARY,
		what: "temporary files",
		fix: ["# in the instruction that writes them:", "RUN make install && rm -rf /tmp/*"],
		edit: emptyTemporaryFolders
	},
	{
		subject: TERRAFORM,
		what: "Terraform providers",
		fix: ["# .dockerignore:", "**/.terraform"],
		edit: deleteFolders
	}
];
const unneededFiles = createFileRule({
	id: "unneeded-files",
	page: {
		title: "Files not needed at run time",
		finds: "Source maps, type declarations, manuals, documentation, translations of system programs, tests inside packages, compiled Python, static libraries and headers, by their names and folders; what is left in `/tmp` and `/var/tmp`, unless the container starts there; and providers in `.terraform`, unless the image has Terraform. Licenses stay, and so does everything below a web root. It counts these files.",
		unless: "Keep source maps for readable stack traces, translations for users of a shell, and compiled Python if a quick start matters more."
	},
	confidence: "likely",
	why: "They help to develop, debug or read about a program; running it does not need them.",
	looksFor: [...TEMPORARY_FOLDERS, ...TERRAFORM_SIGNS],
	classify: (evidence, _facts, { names }) => {
		const isTemporary = findTemporaryFiles(evidence, names);
		const isTerraform = findTerraformFolders(evidence, names);
		const { hiddenInLayer } = evidence.bodies;
		if (isTemporary === void 0 && isTerraform === void 0) return void 0;
		return (body) => {
			if (isTerraform?.(body)) return TERRAFORM;
			return hiddenInLayer[body] === -1 && isTemporary?.(body) ? TEMPORARY : void 0;
		};
	},
	kinds: UNNEEDED_KINDS
});
//#endregion
//#region src/advise/rules.ts
const ADVICE_RULES = {
	"package-index": packageIndex,
	"language-cache": languageCache,
	"development-dependencies": developmentDependencies,
	"private-files": privateFiles,
	toolchain,
	"debug-tools": debugTools,
	"version-control": createPackageRule({
		id: "version-control",
		page: {
			title: "Version control programs",
			finds: "Packages in the section `vcs` or with known names, e.g. git and Mercurial, and everything that only they need or recommend, according to apt, apk and rpm. It counts their files.",
			unless: "Keep them if the program clones or reads repositories when it runs."
		},
		confidence: "likely",
		why: "They fetch sources while an image is built; a program rarely needs them.",
		rows: [{
			subject: "vcs",
			fate: "vcs",
			what: "version control programs",
			fix: [
				"# let the builder fetch the repository, without git in the image:",
				"ADD https://github.com/org/repo.git#v1.0 /src",
				"# or clone in a separate stage:",
				"COPY --from=build /src/dist /app"
			]
		}],
		uses: /(?:^|[\s;&|(])(?:git|hg|svn) |git\+(?:https|ssh):/,
		change: (_advice, names, isUsed) => isUsed ? [
			"use ",
			...names,
			" in a build stage only"
		] : ["leave out ", ...names]
	}),
	"recommended-packages": recommendedPackages,
	"build-stage": buildStage,
	"data-files": dataFiles,
	"sparse-files": sparseFiles,
	"unneeded-files": unneededFiles,
	duplicates,
	"deleted-later": deletedLater,
	"copied-metadata": copiedMetadata,
	"rewritten-paths": rewrittenPaths,
	"debug-sections": debugSections,
	"install-order": installOrder,
	"changing-timestamps": changingTimestamps,
	"squashed-image": squashedImage,
	"base-image": baseImage
};
const listSubjects = (id) => {
	const { signs = [], subjects = [] } = ADVICE_RULES[id];
	return [...new Set([...signs.map(({ subject }) => subject), ...subjects])];
};
//#endregion
//#region src/advise/words.ts
function describeAdvice(advice) {
	return ADVICE_RULES[advice.id].describe(advice);
}
const describeException = ({ id }) => ADVICE_RULES[id].page.unless;
function describeBaseImage$1({ layer }, base) {
	if (base === void 0 || layer >= base.layerCount) return "";
	return base.certainty === "exact" ? "in the base image" : "in what looks like the base image";
}
__name(describeBaseImage$1, "describeBaseImage");
const needsOtherBase = ({ baseBytes = 0 }) => baseBytes > 0;
const ONLY_ANOTHER_BASE = "Only another base image removes these bytes.";
const isUrgent = ({ id }) => ADVICE_RULES[id].isUrgent ?? false;
function describeChange$2(advice, { layers, base }) {
	const getInstruction = (layer) => layers[layer]?.instruction ?? null;
	const rule = ADVICE_RULES[advice.id];
	const change = rule.change(advice, getInstruction, base?.layerCount);
	const others = (advice.layers ?? []).filter(({ layer, isCopy }) => layer !== advice.layer && !isCopy).length;
	if (others === 0 || rule.isOneChange?.(advice, getInstruction)) return change;
	return [...change, `; likewise in ${others === 1 ? "1 other layer" : `${others} other layers`}`];
}
__name(describeChange$2, "describeChange");
//#endregion
//#region src/report/words/claim-words.ts
const formatClaim = ({ isClaim }) => isClaim ? " (according to the run that measured it)" : "";
const hasClaim = ({ findings }) => findings.some(({ isClaim }) => isClaim);
//#endregion
//#region src/report/words/weighed-layers.ts
function weighLayers(comparison) {
	const { pullBytesAre } = comparison;
	if (comparison.files !== void 0) return comparison.layers.map((layer) => ({
		...layer,
		sizes: [layer.oldBytes, layer.newBytes]
	}));
	return comparison.layers.map((layer) => {
		const { oldStoredBytes: old, newStoredBytes: now } = layer;
		return {
			...layer,
			sizes: old === null || now === null || pullBytesAre === null ? null : [old, now]
		};
	});
}
const computeLayerGrowth = ({ sizes }) => sizes === null ? null : sizes[1] - sizes[0];
const isRecompressed = ({ state, pullBytes }) => state === "same" && pullBytes !== null && pullBytes > 0;
const listChangedLayers = (comparison, withRebuilt = false) => weighLayers(comparison).filter((layer) => layer.state !== "same" && (withRebuilt || !isRebuilt(layer)));
const isRebuilt = ({ state, differs }) => state === "changed" && differs.length === 1 && differs[0] === "times";
const takeMostChanged = (layers, most, { files }) => selectMostChanged(layers, most, ({ pullBytes }) => files === void 0 ? pullBytes ?? 0 : 0);
function selectMostChanged(layers, most, rank = () => 0) {
	const getGrowth = (layer) => Math.abs(computeLayerGrowth(layer) ?? 0);
	const getWeight = ({ sizes }) => Math.max(...sizes ?? [0]);
	const sorted = layers.toSorted((a, b) => rank(b) - rank(a) || getGrowth(b) - getGrowth(a) || getWeight(b) - getWeight(a));
	const chosen = new Set(sorted.slice(0, most));
	return layers.filter((layer) => chosen.has(layer));
}
const findMainCopies = ({ copied, sizes }) => copied && copied.bytes > 0 && copied.bytes * 2 >= (sizes?.[1] ?? 0) ? copied : void 0;
const LEAST_CAUSE_SHARE = .05;
//#endregion
//#region src/report/words/growth-words.ts
function findMainGrowth({ baseline, measures }) {
	const { growthBytes, growthRatio, pullGrowthBytes } = measures;
	if (growthBytes !== null) return {
		bytes: growthBytes,
		ratio: growthRatio
	};
	const { pullBytes } = baseline.measures;
	return {
		bytes: pullGrowthBytes,
		ratio: pullGrowthBytes === null || !pullBytes ? null : pullGrowthBytes / pullBytes
	};
}
const isUnchanged = (comparison) => !comparison.measures.growthBytes && comparison.layers.every(({ state, pullBytes }) => state === "same" && !pullBytes) && !isPulledOtherwise(comparison);
function isPulledOtherwise(comparison) {
	const { baseline, measures } = comparison;
	const before = baseline.measures.pullBytes;
	if (!before || measures.pullGrowthBytes === null) return false;
	if (isWithinNoise(comparison, measures.pullGrowthBytes)) return false;
	return formatBytes(before) !== formatBytes(before + measures.pullGrowthBytes);
}
function describeGrowth(comparison) {
	const { lostPlatforms = [] } = comparison;
	const words = describeSizeChange(comparison);
	if (lostPlatforms.length === 0) return words;
	const [first, ...more] = lostPlatforms;
	return more.length === 0 ? `${words}, but ${first} is missing` : `${words}, but ${lostPlatforms.length} platforms are missing`;
}
function describeSizeChange(comparison) {
	if (isUnchanged(comparison)) return "unchanged";
	const { growthBytes, updateBytes } = comparison.measures;
	const words = describeGrowthOnly(comparison);
	if (!(growthBytes !== null && updateBytes !== null && updateBytes >= LEAST_UPDATE_BYTES && updateBytes >= Math.abs(growthBytes) * LEAST_UPDATE_RATIO)) return words;
	return `${words === "unchanged" ? "size unchanged" : words}, ${formatBytes(updateBytes)} to unpack again`;
}
const LEAST_UPDATE_BYTES = 1e6;
const LEAST_UPDATE_RATIO = 20;
const countChanged = ({ layers }) => layers.filter(({ state }) => state !== "same").length;
function describeGrowthOnly(comparison) {
	const { growthBytes, pullGrowthBytes } = comparison.measures;
	const { bytes, ratio } = findMainGrowth(comparison);
	if (growthBytes !== null && isWithinNoise(comparison, growthBytes)) return isPulledOtherwise(comparison) ? `${formatSignedBytes(pullGrowthBytes ?? 0)} to pull` : describeNoGrowth(comparison, "no growth");
	if (bytes === null) return `${formatPlural(countChanged(comparison), "layer")} changed`;
	if (isWithinNoise(comparison, bytes)) return describeNoGrowth(comparison, "nothing more to pull");
	const percent = ratio === null ? "" : formatSignedPercent(ratio);
	return [`${formatSignedBytes(bytes)}${growthBytes === null ? " to pull" : ""}`, percent].filter((words) => words !== "").join(", ");
}
const describeNoGrowth = ({ noiseBytes = 0, layers }, exactly) => noiseBytes === 0 || layers.some(isRecompressed) ? exactly : "unchanged";
const isWithinNoise = ({ noiseBytes = 0 }, bytes) => Math.abs(bytes) <= noiseBytes;
const formatSignedBytes = (bytes) => `${bytes > 0 ? "+" : bytes < 0 ? "-" : ""}${formatBytes(Math.abs(bytes))}`;
function formatSignedPercent(ratio) {
	const text = (Math.abs(ratio) * 100).toFixed(1);
	return text === "0.0" ? "" : `${ratio > 0 ? "+" : "-"}${text}%`;
}
const getEstimateSign = (name, { pullBytesAre }) => name === "pullBytes" && pullBytesAre === "estimate" ? "~" : "";
//#endregion
//#region src/report/words/inherited-words.ts
function describeShares(finding) {
	const { change, outcome } = finding;
	if (change === void 0) return "";
	return `${outcome !== "inherited" && change.held === void 0 ? describeOwnShare(finding, change) : describeNoShare(finding, change)}${describeCreep(change)}`;
}
function describeOwnShare({ measure, distance, unit }, change) {
	const { amount, newCount = 0 } = change;
	const update = describeBaseUpdate(change);
	if (COUNTED.has(measure) && newCount > 0) return `, ${formatCount(newCount)} of them from this change`;
	const added = formatAmount(Math.max(0, amount), change);
	if (change.unit === "seconds") return `, ${added} more with this change`;
	if (unit === "seconds") return `, ${added} more to pull with this change${update}`;
	if (unit === "ratio") return `, ${added} more wasted by this change`;
	return `, ${added} ${distance !== null && amount <= distance && !COUNTED.has(measure) ? "of it from" : "added by"} this change${update}`;
}
const COUNTED = new Set(["deniedPaths", "privateFiles"]);
function describeNoShare(finding, change) {
	const { held, amount, noiseBytes } = change;
	if (held === "older" || held === "unverified") return "";
	if (held === "branch") return describeSince(finding);
	if (held === "lowered" || held === "added") return `, limit ${held} by this change`;
	if (change.baseImageUpdate) return `${describeBaseUpdate(change)}, none of it from this change`;
	return amount < -noiseBytes ? `, ${formatAmount(-amount, change)} less than before this change` : " before this change, unchanged by it";
}
const describeBaseUpdate = ({ baseImageUpdate = 0 }) => baseImageUpdate === 0 ? "" : `, ${formatSignedBytes(baseImageUpdate)} by a base image update`;
function describeSince({ breach, change, unit }) {
	const moved = change === void 0 ? "" : describePush(change);
	if (breach === void 0) return ` before this push, ${moved}`;
	const { commit, pullRequest, growth } = breach;
	const added = growth === void 0 || unit !== "bytes" && unit !== "count" ? void 0 : unit === "bytes" ? formatSignedBytes(growth) : `+${formatCount(growth)}`;
	const details = [growth === void 0 || pullRequest === void 0 ? void 0 : `#${pullRequest}`, added].filter((part) => part !== void 0);
	const about = details.length === 0 ? "" : ` (${details.join(", ")})`;
	return ` since ${growth === void 0 ? "at least " : ""}${commit.slice(0, 7)}${about}, ${moved}`;
}
function describePush(change) {
	const { amount, noiseBytes } = change;
	if (amount < -noiseBytes) return `${formatAmount(-amount, change)} less than before this push`;
	return amount > noiseBytes ? `${formatAmount(amount, change)} of it from this push` : "unchanged by this push";
}
function describeCreep({ crept, unit }) {
	if (crept === void 0) return "";
	return `, up ${unit === "bytes" ? formatBytes(crept) : formatCount(crept)} since it was first broken`;
}
const formatAmount = (amount, { unit }) => unit === "seconds" ? formatSeconds(amount) : unit === "bytes" ? formatBytes(amount) : formatCount(amount);
//#endregion
//#region src/report/words/finding-words.ts
function describeFinding$1(finding, isEstimate, none) {
	const { before, value, limit, otherLimit } = isCountOfPaths(finding) ? formatPathCount(finding, none) : formatNumbers(finding, none);
	const mark = isEstimate ? "~" : "";
	return {
		label: finding.path ?? finding.rule,
		before: before === "" ? "" : `${mark}${before}`,
		value: finding.value === null ? value : `${mark}${value}`,
		limit,
		howFar: describeHowFar(finding),
		from: finding.isDefault ? "default" : String(finding.from),
		remarks: [
			describeInheritance(finding),
			otherLimit,
			...listReasons$1(finding),
			describeIgnored(finding),
			describeApproval(finding),
			formatClaim(finding).slice(2, -1)
		].filter((remark) => remark !== "")
	};
}
__name(describeFinding$1, "describeFinding");
const describeDistance = (finding) => finding.distance === null ? void 0 : formatDistance(finding.distance, finding.bound, getScale(finding));
function formatNumbers(finding, none) {
	const { warnLimit, failLimit } = finding;
	const decided = findDecidingLimit(finding);
	const other = decided === failLimit ? warnLimit : failLimit;
	const known = [decided, other].filter((limit) => limit !== null);
	const old = getMovedFrom(finding);
	const [value, ...texts] = formatApart(finding.value ?? known[0] ?? 0, known, getScale(finding), old === void 0 ? [] : [old]);
	const [limit = none, otherText] = texts.slice(0, known.length);
	return {
		before: texts[known.length] ?? "",
		value: finding.value === null ? none : value,
		limit,
		otherLimit: otherText === void 0 ? "" : `${other === warnLimit ? "warns" : "fails"} at ${otherText}`
	};
}
function getMovedFrom({ value, baselineValue, isUnchanged }) {
	return value !== null && typeof baselineValue === "number" && isUnchanged !== true && baselineValue !== value ? baselineValue : void 0;
}
function findDecidingLimit({ value, distance, bound, warnLimit, failLimit }) {
	const measureExcess = (limit) => value === null || limit === null ? null : bound === "atMost" ? value - limit : limit - value;
	return (failLimit === null || distance !== null && measureExcess(warnLimit) === distance) && measureExcess(failLimit) !== distance ? warnLimit : failLimit;
}
const isCountOfPaths = (finding) => finding.measure === "deniedPaths" || finding.measure === "privateFiles" || isOfBase$1(finding);
const isOfBase$1 = __name(({ measure }) => measure === "pinnedBase" || measure === "allowedBase", "isOfBase");
function formatPathCount(finding, none) {
	const { value, measure } = finding;
	const noun = measure === "privateFiles" ? "private file" : "path";
	const toWords = isOfBase$1(finding) ? (count) => count === null ? none : count === 0 ? "yes" : "no" : (count) => count ? formatPlural(count, noun) : "none";
	const old = getMovedFrom(finding);
	return {
		before: old === void 0 ? "" : toWords(old),
		value: toWords(value),
		limit: isOfBase$1(finding) ? "yes" : "none",
		otherLimit: ""
	};
}
function describeHowFar(finding) {
	const { outcome, measure } = finding;
	if (outcome === "skipped") return "skipped";
	if (outcome === "unmeasured") return "not measured";
	const isBeyond = outcome !== "pass";
	const distance = describeDistance(finding) ?? (isBeyond ? "over" : "");
	const found = FOUND$1[measure] ?? "in the image";
	const words = isCountOfPaths(finding) ? isBeyond ? found : "" : distance;
	return outcome === "waived" ? `${words}, waived` : words;
}
const FOUND$1 = {
	deniedPaths: "denied",
	pinnedBase: "not pinned",
	allowedBase: "not allowed"
};
function describeInheritance(finding) {
	const words = describeShares(finding);
	if (words === "") return "";
	if (words.startsWith(",")) return words.slice(2);
	return `${isCountOfPaths(finding) ? "there" : finding.bound === "atLeast" ? "below" : "over"}${words}`;
}
const getScale = ({ unit, rule }) => unit === "ratio" && rule.endsWith("Percent") ? "percent" : unit;
function listReasons$1({ why = "", measure, outcome }) {
	return measure === "deniedPaths" && outcome === "pass" ? [] : String(why).split("\n");
}
__name(listReasons$1, "listReasons");
const describeIgnored = ({ ignored }) => ignored === void 0 ? "" : `ignored ${formatBytes(ignored.bytes)}: ${ignored.patterns.join(", ")}`;
function describeApproval({ overridden, ...finding }) {
	const { at, value } = overridden ?? {};
	if (at === void 0 || value === void 0) return "";
	const [figure] = formatApart(value, [], getScale(finding));
	return `approved at ${figure} on ${at.slice(0, 16).replace("T", " ")} UTC`;
}
function describeMatch({ measure }, { layer, isVisible }) {
	return `layer ${layer}${isVisible ? "" : ", hidden later"}${measure === "pathGrowthBytes" ? ", current size" : ""}`;
}
function formatValue$1(finding) {
	const { baselineValue: _, ...alone } = finding;
	return describeFinding$1(alone, false, "").value;
}
__name(formatValue$1, "formatValue");
const formatLimit$1 = __name(({ baselineValue: _, ...finding }) => formatNumbers(finding, "").limit.replace(/\.0+(?= |%|$)/, ""), "formatLimit");
function nameSubject$1({ measure, path = "a path" }) {
	if (measure === "pathBytes" || measure === "deniedPaths") return path;
	return measure === "pathGrowthBytes" ? `growth of ${path}` : SUBJECTS[measure];
}
__name(nameSubject$1, "nameSubject");
const SUBJECTS = {
	pinnedBase: "base image",
	allowedBase: "base image",
	privateFiles: "private files",
	imageBytes: "image size",
	layerBytes: "largest layer",
	layerCount: "layer count",
	fileCount: "file count",
	contentBytes: "content",
	visibleBytes: "visible content",
	reclaimableBytes: "reclaimable bytes",
	visibleRatio: "visible ratio",
	efficiencyRatio: "efficiency",
	wastedBytes: "wasted bytes",
	userWastedRatio: "user waste",
	pullBytes: "pull size",
	ownBytes: "own layers",
	packageCount: "package count",
	compilerCount: "compilers",
	debuggerCount: "debuggers",
	vcsCount: "version control programs",
	contextBytes: "build context",
	costPerYear: "cost per year",
	driftBytes: "drift",
	driftRatio: "drift",
	pullDriftBytes: "drift of pull size",
	rebuildSeconds: "rebuild time",
	repushedBytes: "push after a small edit",
	healthySeconds: "time until healthy",
	pullSeconds: "pull time",
	updateSeconds: "update time",
	growthBytes: "growth",
	growthRatio: "growth",
	ownGrowthBytes: "growth of own layers",
	pullGrowthBytes: "growth of pull size",
	deltaPullBytes: "update pull size",
	updateBytes: "update size"
};
//#endregion
//#region src/report/words/excess-words.ts
function summarizeFinding(finding) {
	if (finding.outcome === "unmeasured") return `${nameSubject$1(finding)} could not be measured`;
	return (finding.measure === "imageBytes" ? "image size " : "") + describeExcess(finding);
}
const sortFurthestFirst = (findings) => findings.toSorted((a, b) => computeExcessRatio(b) - computeExcessRatio(a));
const sortMainFirst = (findings) => findings.toSorted(compareExcess);
function compareExcess(a, b) {
	const rank = ({ measure, isDefault }) => measure === "imageBytes" ? 0 : isDefault ? 2 : 1;
	return rank(a) - rank(b) || computeExcessRatio(b) - computeExcessRatio(a);
}
function describeBroken(failed) {
	const isHeld = ({ change }) => change?.held !== void 0;
	const [first, ...more] = sortMainFirst(failed).toSorted((a, b) => Number(isHeld(a)) - Number(isHeld(b)));
	if (first === void 0) return "over budget";
	if (first.measure === "imageBytes" || more.length === 0) return describeExcess(first);
	return `${failed.length} rules broken, first: ${describeExcess(first)}`;
}
function describeExcess(finding) {
	const words = `${describePresence(finding) ?? describeAmount(finding)}${describeShares(finding)}`;
	const { outcome, enforcedFrom } = finding;
	if (enforcedFrom !== void 0) return `${words}, fails from ${enforcedFrom}`;
	return outcome === "inherited" ? `${words}${formatClaim(finding)}` : words;
}
function describePresence(finding) {
	const { measure, value } = finding;
	if (measure === "deniedPaths") return formatPlural(value ?? 0, "denied path");
	if (measure === "privateFiles") return formatPlural(value ?? 0, "private file");
	if (measure === "pinnedBase") return "base image not pinned to a digest";
	if (measure === "costPerYear") return `${nameSubject$1(finding)} over its limit`;
	return measure === "allowedBase" ? "base image not allowed" : void 0;
}
function describeAmount(finding) {
	const { measure, outcome, overridden, enforcedFrom, change } = finding;
	const distance = describeDistance(finding) ?? "over";
	const isWarning = outcome === "warn" && overridden === void 0 && enforcedFrom === void 0;
	if (measure === "imageBytes" && change !== void 0 && !isWarning) return `${distance} budget`;
	const kind = isWarning ? "warning limit" : measure === "imageBytes" ? "budget" : "limit";
	const whose = finding.isDefault ? "dive's default" : "its";
	return `${measure === "imageBytes" ? "" : `${nameSubject$1(finding)} `}${distance} ${whose} ${formatLimit$1(finding)} ${kind}`;
}
function computeExcessRatio(finding) {
	const { distance, failLimit, warnLimit, outcome } = finding;
	if (isCountOfPaths(finding)) return -1;
	return distance === null ? 0 : distance / ((outcome === "warn" ? warnLimit : failLimit ?? warnLimit) || 1);
}
//#endregion
//#region src/report/words/fleet-words.ts
function nameSubject({ rule, image }) {
	if (rule === "highestUniqueBytes") return `unique bytes of ${image?.name ?? "an image"}`;
	return rule === "highestTotalBytes" ? "total size of all images" : "shared ratio of all images";
}
function describeFleetFinding(finding) {
	const { value, distance, bound, unit, outcome, warnLimit, failLimit } = finding;
	const decided = outcome === "warn" ? warnLimit : failLimit ?? warnLimit;
	const limits = decided === null ? [] : [decided];
	const scale = unit === "ratio" ? "percent" : unit;
	const [shown, limit = ""] = formatApart(value ?? limits[0] ?? 0, limits, scale);
	return {
		value: value === null ? "" : shown,
		limit: limit.replace(/\.0+(?= |%|$)/, ""),
		howFar: distance === null ? "not measured" : formatDistance(distance, bound, scale)
	};
}
const describeFleetVerdict = (fleet) => listFleetTroubles(fleet)[0]?.words ?? "";
const listFleetTroubles = (fleet) => (fleet?.findings ?? []).filter(({ outcome }) => outcome !== "pass").toSorted((a, b) => RANK[a.outcome] - RANK[b.outcome]).map((finding) => {
	const { outcome, rule, from } = finding;
	return {
		outcome,
		rule,
		from,
		words: describeTrouble(finding)
	};
});
function describeTrouble(finding) {
	const subject = nameSubject(finding);
	if (finding.outcome === "unmeasured") return `${subject} could not be measured`;
	const { limit, howFar } = describeFleetFinding(finding);
	return `${subject} ${howFar} its ${limit} ${finding.outcome === "warn" ? "warning limit" : "limit"}`;
}
const RANK = {
	fail: 0,
	unmeasured: 1,
	warn: 2,
	pass: 3
};
const describeFleetStores = ({ registry, node }) => [...describeStore("in the registry", registry), ...describeStore("unpacked on one node", node)];
function describeStore(where, store) {
	if (store === null) return [];
	const { totalBytes, sumBytes } = store;
	const less = totalBytes === sumBytes ? "nothing is shared" : `${formatShare(sumBytes - totalBytes, sumBytes)} less than without sharing (${formatBytes(sumBytes)})`;
	return [`${formatBytes(totalBytes)} ${where}, ${less}`];
}
//#endregion
//#region src/report/words/verdict-words.ts
function describePass(findings, sizeLimit) {
	const waived = findings.filter(({ outcome }) => outcome === "waived").length;
	const words = sizeLimit === void 0 ? LIMITS$1[classifyLimits(findings)] : `within its ${sizeLimit} budget`;
	return waived === 0 ? words : `${words}, ${formatPlural(waived, "rule")} waived`;
}
const isLimited = ({ findings }) => classifyLimits(findings) === "written";
function classifyLimits(findings) {
	if (findings.length === 0) return "none";
	return findings.every(({ isDefault }) => isDefault) ? "defaults" : "written";
}
const LIMITS$1 = {
	written: "within budget",
	defaults: "no limit applies, within dive's defaults",
	none: "no limit applies"
};
const isRefused = ({ error }) => error !== void 0 && ERROR_EXIT[error.code] === EXIT.unusable;
const describeFailure = (image) => isRefused(image) ? "not checked" : "could not be measured";
//#endregion
//#region src/report/words/image-ranks.ts
const hasExceptions = ({ verdict, findings }) => verdict !== "pass" || findings.some(({ outcome }) => outcome === "waived" || outcome === "inherited");
function isNews(image) {
	const { comparison, verdict, findings } = image;
	if (verdict !== "pass" || findings.some(({ outcome }) => outcome === "waived")) return true;
	return (comparison?.lostPlatforms ?? []).length > 0 || hasChanged(image);
}
const countOthers = (others) => [
	{
		words: "within budget",
		count: others.filter(isWithinBudget).length
	},
	{
		words: INHERITED$1,
		count: others.filter((one) => isInherited(one) && !hasClaim(one)).length
	},
	{
		words: CLAIMED,
		count: others.filter((one) => isInherited(one) && hasClaim(one)).length
	},
	{
		words: "without a limit",
		count: others.filter((image) => !isLimited(image)).length
	}
].flatMap(({ words, count }) => count === 0 ? [] : [`${formatPlural(count, "other image")} ${words}`]);
const sortWorstFirst$1 = __name((images) => images.toSorted((a, b) => rankVerdict(a) - rankVerdict(b) || Number(hasChanged(b)) - Number(hasChanged(a)) || compareWorst(findWorst(a), findWorst(b))), "sortWorstFirst");
function findWorst({ verdict, findings }) {
	return verdict === "fail" || verdict === "warn" ? sortMainFirst(findings.filter(({ outcome }) => outcome === verdict))[0] : void 0;
}
const compareWorst = (a, b) => a === void 0 || b === void 0 ? 0 : compareExcess(a, b);
function hasChanged({ comparison }) {
	if (comparison === void 0) return false;
	return !isWithinNoise(comparison, findMainGrowth(comparison).bytes ?? 0);
}
function countVerdicts(images) {
	const words = VERDICTS.map(([verdict, words, isCounted = () => true]) => ({
		words,
		count: images.filter((image) => image.verdict === verdict && isCounted(image)).length
	})).filter(({ count }) => count > 0).map((one) => `${one.count === images.length ? "all" : one.count} ${one.words}`);
	return `${images.length} images: ${words.join(", ")}`;
}
const INHERITED$1 = "over budget before this change";
const CLAIMED = `${INHERITED$1} according to its run`;
function isInherited({ verdict, findings }) {
	return verdict === "pass" && findings.some(({ outcome }) => outcome === "inherited");
}
function isWithinBudget(image) {
	return isLimited(image) && !isInherited(image);
}
const VERDICTS = [
	[
		"unmeasured",
		"not checked",
		isRefused
	],
	[
		"unmeasured",
		"could not be measured",
		(image) => !isRefused(image)
	],
	["fail", "over budget"],
	[
		"warn",
		"over budget, approved",
		(image) => isApproved(image) && !hasClaim(image)
	],
	[
		"warn",
		"over budget, approved according to its run",
		isApprovedByClaim
	],
	[
		"warn",
		"over budget but not enforced yet",
		isNotEnforced
	],
	[
		"warn",
		"over a warning limit",
		isOverWarningLimit
	],
	[
		"warn",
		"without a budget",
		(image) => !hasWarnings(image)
	],
	[
		"pass",
		INHERITED$1,
		(image) => isInherited(image) && !hasClaim(image)
	],
	[
		"pass",
		CLAIMED,
		(image) => isInherited(image) && hasClaim(image)
	],
	[
		"pass",
		"within budget",
		isWithinBudget
	],
	[
		"pass",
		"without a limit",
		(image) => !isLimited(image)
	]
];
function hasWarnings({ findings }) {
	return findings.some(({ outcome }) => outcome === "warn");
}
function isNotEnforced({ findings }) {
	const warned = findings.filter(({ outcome }) => outcome === "warn");
	return warned.length > 0 && warned.every(({ enforcedFrom }) => enforcedFrom !== void 0);
}
function isOverWarningLimit(image) {
	return hasWarnings(image) && !isApproved(image) && !isNotEnforced(image);
}
function isApproved(image) {
	const warned = image.findings.filter(({ outcome }) => outcome === "warn");
	return warned.length > 0 && warned.every(({ overridden }) => overridden !== void 0);
}
function isApprovedByClaim(image) {
	return isApproved(image) && hasClaim(image);
}
const rankVerdict = ({ verdict }) => VERDICTS.findIndex(([name]) => name === verdict);
//#endregion
//#region src/report/words/shared-reasons.ts
function shareReasons({ findings, noBaseline }) {
	const labelsOf = new Map();
	for (const finding of findings.filter(isUnjudged)) labelsOf.set(finding.why, [...labelsOf.get(finding.why) ?? [], getLabel(finding)]);
	const isShared = (why) => why === noBaseline || (labelsOf.get(why)?.length ?? 0) > 1;
	return {
		findings: findings.map((finding) => {
			if (!isUnjudged(finding) || !isShared(finding.why)) return finding;
			const { why: _why, ...others } = finding;
			return others;
		}),
		shared: [...labelsOf].flatMap(([why, labels]) => isShared(why) && why !== noBaseline ? [{
			labels,
			why
		}] : [])
	};
}
function listNotCompared(images) {
	return [...new Set(images.flatMap(({ noBaseline }) => noBaseline ?? []))].map((why) => {
		const affected = images.filter((image) => image.noBaseline === why);
		const isOfAll = images.every((image) => image.noBaseline === why || image.error !== void 0);
		const skipped = affected.flatMap((image) => image.findings.filter((finding) => isHeldBack(finding, image)));
		return {
			images: affected,
			isOfAll,
			why,
			skipped: [...new Set(skipped.map(getLabel))]
		};
	});
}
const isHeldBack = ({ outcome, why }, { noBaseline }) => outcome === "skipped" && why !== void 0 && why === noBaseline;
const isUnguarded = (image) => image.findings.some((finding) => isHeldBack(finding, image));
const isUnjudged = (finding) => finding.why !== void 0 && (finding.outcome === "skipped" || finding.outcome === "unmeasured");
const getLabel = ({ path, rule }) => path ?? rule;
//#endregion
//#region src/report/words/headline.ts
function formatHeadline(image, run) {
	const { size, verdict } = formatHeadlineParts(image, run);
	return size === "" ? verdict : `${size}, ${verdict}`;
}
function formatHeadlineParts(image, run) {
	const { facts } = image;
	if (facts === void 0) {
		const reason = takeFirstLine(image.error?.message);
		const failure = describeFailure(image);
		return {
			size: "",
			verdict: reason === "" ? failure : `${failure}: ${reason}`
		};
	}
	return {
		size: formatMainSize(image, facts),
		verdict: describeVerdict(image) + describeChange$1(image, run)
	};
}
function buildReportHeadline(report) {
	const { name: step } = report.run ?? {};
	const headline = addFleet(describeImages(report), report.fleet);
	return step === void 0 || step === headline.name ? headline : {
		...headline,
		step
	};
}
function addFleet(headline, fleet) {
	const words = fleet === void 0 ? "" : describeFleetVerdict(fleet);
	if (fleet === void 0 || words === "") return headline;
	const verdict = WORST_FIRST$1.find((one) => one === headline.verdict || fleet.findings.some(({ outcome }) => outcome === one));
	return {
		...headline,
		verdict: verdict ?? headline.verdict,
		words: `${headline.words}; ${words}`
	};
}
const WORST_FIRST$1 = [
	"unmeasured",
	"fail",
	"warn",
	"pass"
];
function describeImages({ images, run }) {
	const [first] = images;
	if (first === void 0) return {
		verdict: "unmeasured",
		name: null,
		words: "nothing was measured"
	};
	if (images.length === 1) return {
		verdict: first.verdict,
		name: first.key.name,
		words: formatHeadline(first, run)
	};
	const [worst] = sortWorstFirst$1(images);
	const others = images.filter(({ verdict }) => verdict !== "pass");
	if (others.length === 1 && images.every((image) => image === others[0] || isWithinBudget(image))) return {
		verdict: worst.verdict,
		name: formatName$1(worst, images),
		words: `${formatHeadline(worst, run)}; ${formatPlural(images.length - 1, "other image")} within budget`
	};
	const uncompared = images.filter(isUnguarded).length;
	const left = uncompared === 0 ? "" : `; ${uncompared} not compared`;
	return {
		verdict: worst.verdict,
		name: null,
		words: countVerdicts(images) + left
	};
}
const formatReportHeadline = ({ step, name, words }) => `${step === void 0 ? "" : `${step} · `}${name === null ? words : `Image ${name}: ${words}`}`;
const takeFirstLine = (message = "") => String(message).replace(/(?:; [^;\n]*)?:?\n.*$/s, "");
const formatName$1 = __name(({ key }, images) => images.filter((other) => other.key.name === key.name).length > 1 && key.platform !== "" ? `${key.name} ${key.platform}` : key.name, "formatName");
function describeVerdict(image) {
	const isBroken = ({ outcome }) => outcome === "fail" || outcome === "warn";
	const [found] = image.findings.filter((finding) => finding.measure === "privateFiles" && isBroken(finding));
	if (found === void 0) return describeOthers(image);
	const findings = image.findings.filter((finding) => finding !== found);
	const verdict = image.verdict !== "unmeasured" && !findings.some(isBroken) && image.findings.length > 1 ? "pass" : image.verdict;
	return `${describeOthers({
		...image,
		verdict,
		findings
	})}, ${describeExcess(found)}`;
}
function describeOthers({ verdict, findings }) {
	const failed = findings.filter(({ outcome }) => outcome === "fail");
	const inherited = findings.filter(({ outcome }) => outcome === "inherited");
	if (verdict === "unmeasured") return describeUnmeasured(findings, failed);
	if (verdict === "fail") return describeBroken(failed);
	if (verdict === "warn" && !hasWarnings({ findings }) && inherited.length > 0) return `no budget yet, ${describeBroken(inherited)}`;
	if (verdict === "warn" && !hasWarnings({ findings })) return findings.length === 0 ? "no budget yet" : "no budget yet, within dive's defaults";
	if (verdict === "warn") return describeWarnings(findings.filter(({ outcome }) => outcome === "warn"));
	if (inherited.length > 0) return describeBroken(inherited);
	const size = findings.find(({ measure, failLimit }) => measure === "imageBytes" && failLimit !== null);
	return describePass(findings, size && formatLimit$1(size));
}
function describeWarnings(warned) {
	const overridden = warned.filter((finding) => finding.overridden !== void 0);
	const [first] = overridden;
	if (first?.overridden === void 0) return describeBroken(warned);
	const by = `${first.overridden.by}${formatClaim(first)}`;
	return `${describeBroken(overridden)}, allowed by ${by}`;
}
function describeUnmeasured(findings, failed) {
	const missing = findings.filter(({ outcome }) => outcome === "unmeasured");
	const what = missing.length > 1 ? `${formatPlural(missing.length, "rule")} could not be measured` : `${missing[0] === void 0 ? "a rule" : nameSubject$1(missing[0])} could not be measured`;
	return failed.length === 0 ? what : `${describeBroken(failed)}; ${what}`;
}
function describeChange$1(image, run) {
	const { comparison } = image;
	if (comparison === void 0) return isUnguarded(image) ? " (not compared)" : "";
	const bytes = describeGrowth(comparison).replace(/, [+-][\d.]+%/, "");
	if (bytes === "unchanged" && image.findings.some(saysUnchanged)) return "";
	const [change, ...lost] = bytes.split(", ");
	const since = `${/^[+-]/.test(bytes) ? "against" : "since"} ${nameBaseline(comparison.baseline, run)}`;
	return lost.length === 0 ? ` (${change} ${since})` : ` (${[
		change,
		...lost,
		since
	].join(", ")})`;
}
__name(describeChange$1, "describeChange");
function saysUnchanged({ outcome, measure }) {
	return outcome === "inherited" && measure === "imageBytes";
}
function nameBaseline({ commit, report, source }, run) {
	if (commit !== void 0) return run?.baseRef ?? commit.slice(0, 7);
	return report ?? source;
}
function formatMainSize(image, { measures }) {
	const { imageBytes, pullBytes, layerCount } = measures;
	if (imageBytes !== null) return formatSize(image, "imageBytes", imageBytes);
	if (pullBytes === null) return formatPlural(layerCount ?? 0, "layer");
	return `${formatSize(image, "pullBytes", pullBytes)} to pull`;
}
function formatSize({ findings }, measure, bytes) {
	const rule = findings.find((finding) => finding.measure === measure);
	return rule === void 0 ? formatBytes(bytes) : formatValue$1(rule);
}
//#endregion
//#region src/report/words/loosening-words.ts
function describeLoosening(loosening) {
	switch (loosening.kind) {
		case "budget": return `is ${loosening.newValue === null ? "deleted" : "deleted or not checked out"}; the base branch's is used`;
		case "limit": return describeLimit(loosening);
		case "denial": return "is no longer denied";
		case "ignore": return "is now ignored in reclaimable bytes";
		case "waiver": return describeWaiver(loosening);
		case "image": return `\`${loosening.image}\` is no longer checked by default`;
		case "source": return `measures ${formatValue(loosening.newValue)} instead of ${formatValue(loosening.oldValue)}`;
		case "estimate": return "now accepts an estimate";
		case "baseline": return "is no longer required: growth that can't be measured passes";
		case "base": return describeBase(loosening);
		case "cost": return loosening.newValue === void 0 ? "has prices now, so a limit on the cost can pass" : `is ${describeValues(loosening)}, so the cost changes`;
		case "pull": return `is ${describeValues(loosening)}, so modeled pull times change`;
		case "setting": return describeSetting(loosening);
		case "override": return "has a label that turns failed growth rules into warnings";
	}
}
function describeBase({ rule, newValue }) {
	if (rule === "base.pinned") return "is no longer required";
	if (rule === "base.allowed") return newValue ? `now also allows ${newValue}` : "was removed: any base image passes";
	return "names another base image; its layers don't count as own layers";
}
const describeValues = ({ newValue, oldValue }) => `${formatValue(newValue)} instead of ${formatValue(oldValue)}`;
const LATER = new Set([
	"inherited",
	"noise",
	"override",
	"drift",
	"baseline"
]);
function describeSetting({ rule, oldValue, newValue }) {
	const when = LATER.has(rule) ? ", takes effect after merging" : "";
	return `${formatValue(oldValue)} → ${formatValue(newValue)}${when}`;
}
const formatValue = (value) => value ?? "the default";
const describeWaiver = ({ oldUntil, until }) => [
	"is waived",
	...until === void 0 ? [] : [`until ${until}`],
	...oldUntil === void 0 ? [] : [`instead of ${oldUntil}`]
].join(" ");
function describeLimit({ rule, bound = "fail", unit = "count", oldLimit = null, newLimit = null }) {
	const scale = unit === "ratio" && rule.endsWith("Percent") ? "percent" : unit;
	const limits = [oldLimit, newLimit].filter((limit) => limit !== null);
	const [, ...texts] = formatApart(limits[0] ?? 0, limits, scale);
	const oldText = oldLimit === null ? "none" : texts.shift();
	const newText = newLimit === null ? "none" : texts.shift();
	return `${bound === "fail" ? "limit" : "warning limit"} ${oldText} → ${newText}`;
}
//#endregion
//#region src/report/words/fact-words.ts
const describeInstruction = (instruction) => instruction || "(no instruction recorded)";
function summarizeFacts({ measures, pullBytesAre }) {
	const { fileCount, reclaimableBytes, pullBytes } = measures;
	const about = pullBytesAre === "estimate" ? "~" : "";
	return [
		formatPlural(measures.layerCount ?? 0, "layer"),
		...fileCount === null ? [] : [formatPlural(fileCount, "file")],
		...reclaimableBytes === null ? [] : [`${formatBytes(reclaimableBytes)} reclaimable`],
		...pullBytes === null ? [] : [`${about}${formatBytes(pullBytes)} to pull`]
	];
}
function describeProvenance(facts, comparison) {
	const { source, readBy, files } = facts;
	const unread = comparison?.files === void 0 && comparison && !isUnchanged(comparison) ? "" : " The layers were not read, because no rule needed their files.";
	const compared = files?.contentsCompared ? "" : "; contents not compared, so a metadata change counts as overwritten";
	return `Read from ${source} (${readBy}); ${files === void 0 ? `sizes according to the manifest.${unread}` : `${VERIFIED_WORDS[files.verified]}${compared}.`}${describeBaseImage(facts)}`;
}
function describeBaseImage({ base, measures, files, layers: all }) {
	if (base === void 0 || base.layerCount === 0) return "";
	const layers = base.layerCount === 1 ? "lowest layer is" : `lowest ${base.layerCount} layers are`;
	const likely = base.certainty === "exact" ? "" : " most likely";
	const { imageBytes, ownBytes } = measures;
	const sizes = files !== void 0 && imageBytes !== null && ownBytes != null && base.layerCount < all.length ? ` It has ${formatBytes(imageBytes - ownBytes)}, own layers ${formatBytes(ownBytes)}.` : "";
	return ` The ${layers}${likely} the base image${nameBaseImage(base)}, ${BASE_WORDS[base.by]}.${sizes}`;
}
function nameBaseImage({ name, isPinned }) {
	if (name === null) return "";
	const short = name.replace(/@.*$/, (at) => `@${shortenDigest(at.slice(1))}`);
	return isPinned === false ? ` ${short}, not pinned to a digest` : ` ${short}`;
}
const BASE_WORDS = {
	budget: "as named in the budget and confirmed by its layers",
	provenance: "as recorded by the builder",
	dockerfile: "according to the Dockerfile",
	annotation: "judging by an annotation and the history",
	history: "judging by the history"
};
function takeFirst(list, most) {
	const rest = list.items.slice(most);
	return {
		items: list.items.slice(0, most),
		omitted: addOmitted(list.omitted, rest.length, sumBytes$3(rest))
	};
}
function sizeLayers(facts) {
	if (facts.files !== void 0) return facts.layers.map((layer) => ({
		...layer,
		bytes: layer.layerBytes
	}));
	const first = new Map(facts.layers.toReversed().map((layer) => [layer.digest, layer.index]));
	return facts.layers.flatMap((layer) => layer.storedBytes === null || first.get(layer.digest) !== layer.index ? [] : [{
		...layer,
		bytes: layer.storedBytes
	}]);
}
const sumSizedLayers = ({ files, measures }) => (files === void 0 ? measures.pullBytes : measures.imageBytes) ?? 0;
const listLargestLayers = (facts, most) => sizeLayers(facts).toSorted((a, b) => b.bytes - a.bytes || a.index - b.index).slice(0, most);
const describeOmitted$1 = __name(({ count, bytes }) => count === 0 ? "" : `and ${formatCount(count)} more, ${formatBytes(bytes)}`, "describeOmitted");
const VERIFIED_WORDS = {
	structure: "all layers read to the end, no digests checked",
	tocDigest: "digests of tables of contents checked",
	blobDigest: "digests of stored layers checked",
	diffId: "digests of unpacked layers checked"
};
const addOmitted = (omitted, count, bytes) => ({
	count: omitted.count + count,
	bytes: omitted.bytes + bytes
});
const sumBytes$3 = __name((rows) => rows.reduce((total, { bytes }) => total + bytes, 0), "sumBytes");
//#endregion
//#region src/report/words/waste-words.ts
function listWasteEvents(items) {
	return [...groupBy$1(items, (one) => [
		one.addedInLayer,
		one.hiddenInLayer,
		one.cause
	].join(" ")).values()].map((group) => {
		const { cause, addedInLayer, hiddenInLayer, changes } = group[0];
		return {
			cause,
			addedInLayer,
			hiddenInLayer,
			...changes && { changes },
			bytes: sumBytes$2(group),
			places: listPlaces$3(group)
		};
	}).toSorted((a, b) => b.bytes - a.bytes);
}
function listPlaces$3(items) {
	return [...groupBy$1(items, (item) => nameLeftover(item.path) ?? item)].toSorted(([, a], [, b]) => sumBytes$2(b) - sumBytes$2(a)).map(([owner, group]) => {
		const files = formatPlural(group.reduce((sum, item) => sum + item.fileCount, 0), "file");
		if (typeof owner === "string") return {
			name: owner,
			isPath: false,
			files
		};
		return {
			name: formatWastePath(owner),
			isPath: true,
			files: owner.isFolder ? files : ""
		};
	});
}
__name(listPlaces$3, "listPlaces");
const sumBytes$2 = __name((items) => items.reduce((sum, { bytes }) => sum + bytes, 0), "sumBytes");
function describeWaste({ cause, addedInLayer, hiddenInLayer, changes }) {
	const itself = addedInLayer === hiddenInLayer ? " itself" : "";
	const how = cause === "metadata" ? describeCopy$2(changes ?? []) : HIDDEN_WORDS[cause];
	return [{
		words: `added in layer ${addedInLayer}`,
		layer: addedInLayer
	}, {
		words: `${how} layer ${hiddenInLayer}${itself}`,
		layer: hiddenInLayer
	}];
}
const HIDDEN_WORDS = {
	deleted: "deleted by",
	overwritten: "overwritten by"
};
const describeCopy$2 = __name((changes) => changes.length === 0 ? "the same file again in" : `same content, new ${joinAll(changes)}, in`, "describeCopy");
const formatWastePath = ({ path, isFolder }) => isFolder && !path.endsWith("/") ? `${path}/` : path;
//#endregion
//#region src/report/words/advice-order.ts
function sortForRules(image) {
	const { advice = [], findings } = image;
	const failed = sortMainFirst(findings.filter(({ outcome }) => outcome === "fail"));
	const rank = (one) => {
		const at = failed.findIndex((finding) => isHelpful(one, finding, image));
		return at < 0 ? failed.length : at;
	};
	return advice.toSorted((a, b) => rank(a) - rank(b));
}
const listSavings = (image) => sortForRules(image).filter((one) => one.updateBytes === void 0 && !isUrgent(one) && describeBaseImage$1(one, image.facts?.base) === "");
const sumAdvice = (advice) => advice.reduce((sum, { bytes }) => sum + bytes, 0);
function isHelpful(advice, finding, { facts, comparison }) {
	switch (finding.measure) {
		case "reclaimableBytes":
		case "visibleRatio":
		case "wastedBytes":
		case "efficiencyRatio":
		case "userWastedRatio": return advice.places.some(({ isVisible }) => !isVisible);
		case "privateFiles": return advice.id === "private-files";
		case "pinnedBase":
		case "allowedBase": return false;
		case "pathBytes":
		case "pathGrowthBytes":
		case "deniedPaths": return advice.places.some(({ path }) => isWithin(path, finding));
		case "layerBytes": {
			const layers = facts?.files === void 0 ? [] : facts.layers;
			const bytes = layers[advice.layer]?.layerBytes ?? 0;
			return layers.every(({ layerBytes }) => layerBytes <= bytes);
		}
		case "growthBytes":
		case "growthRatio":
		case "ownGrowthBytes": return (comparison?.files === void 0 ? [] : comparison.layers).some(({ newIndex, oldBytes, newBytes }) => newIndex === advice.layer && newBytes > oldBytes);
		default: return true;
	}
}
const isWithin = (path, { path: limited, matches = [] }) => [...limited === void 0 ? [] : [limited], ...matches.map((match) => match.path)].some((folder) => path === folder || path.startsWith(`${folder}/`) || folder.startsWith(`${path}/`));
//#endregion
//#region src/report/paint/github/links.ts
const isInRepository = ({ file, line, endLine }) => encodePath(file) !== void 0 && isLine(line) && isLine(endLine);
function formatLineUrl(run, { file, line, endLine }) {
	const repository = formatRepositoryUrl(run);
	const path = encodePath(file);
	if (run === void 0 || repository === void 0 || path === void 0 || !isCommitSha(run.headSha)) return void 0;
	if (!isLine(line)) return void 0;
	const lines = isLine(endLine) && endLine > line ? `L${line}-L${endLine}` : `L${line}`;
	return `${repository}/blob/${run.headSha}/${path}#${lines}`;
}
function formatRunUrl(run) {
	const repository = formatRepositoryUrl(run);
	if (run === void 0 || repository === void 0 || !/^\d{1,20}$/.test(run.runId)) return void 0;
	return `${repository}/actions/runs/${run.runId}`;
}
function formatPageUrl(run) {
	const ofRun = formatRunUrl(run);
	const { pageArtifact } = run ?? {};
	return ofRun === void 0 || !Number.isSafeInteger(pageArtifact) ? void 0 : `${ofRun}/artifacts/${pageArtifact}`;
}
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
function formatRepositoryUrl(run) {
	if (run === void 0 || !REPOSITORY.test(run.repository)) return void 0;
	const server = run.repository.split("/").some(isDots) ? void 0 : toServerRoot(run.serverUrl);
	return server === void 0 ? void 0 : `${server}/${run.repository}`;
}
function toServerRoot(url) {
	if (!URL.canParse(url)) return void 0;
	const { protocol, host, hostname, pathname, username, password, search, hash } = new URL(url);
	const isSafe = protocol === "https:" || protocol === "http:" && LOOPBACK.has(hostname);
	const isPlain = PLAIN_HOST.test(host) && PLAIN_PATH.test(pathname);
	if (!isSafe || !isPlain || `${username}${password}${search}${hash}` !== "") return void 0;
	return `${protocol}//${host}${pathname.replace(/\/$/, "")}`;
}
const LOOPBACK = new Set([
	"localhost",
	"127.0.0.1",
	"[::1]"
]);
const PLAIN_HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/;
const PLAIN_PATH = /^[\w./-]*$/;
function encodePath(file) {
	const parts = file.replace(/^(?:\.\/)+/, "").split("/");
	if (file.includes("\\") || !file.isWellFormed() || parts.some((part) => part === "" || isDots(part))) return void 0;
	return parts.map(encodePart).join("/");
}
const encodePart = (part) => encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
const isDots = (part) => part === "." || part === "..";
const isLine = (line) => Number.isSafeInteger(line) && line > 0;
//#endregion
//#region src/report/paint/markdown/fit.ts
function chooseFullest(versions, most, count) {
	let last = "";
	for (const version of versions) {
		if (count(version) <= most) return version;
		last = version;
	}
	return cutEnd(last.split("\n", 1)[0] ?? "", most, count, "");
}
//#endregion
//#region src/model/runtimes.ts
const STATIC = {
	what: "Static services",
	mostBytes: 2e7
};
const RUNTIMES = {
	go: {
		title: "Go",
		usual: STATIC
	},
	rust: {
		title: "Rust binary",
		usual: STATIC
	},
	static: {
		title: "Static binary",
		usual: STATIC
	},
	node: {
		title: "Node.js",
		usual: {
			what: "Images",
			leastBytes: 8e7,
			mostBytes: 2e8
		}
	},
	python: {
		title: "Python",
		usual: {
			what: "Images",
			leastBytes: 6e7,
			mostBytes: 12e7
		}
	},
	java: {
		title: "Java",
		usual: {
			what: "Images",
			leastBytes: 15e7,
			mostBytes: 25e7
		}
	},
	dotnet: { title: ".NET" },
	php: { title: "PHP" },
	ruby: { title: "Ruby" },
	nginx: { title: "nginx" }
};
//#endregion
//#region src/report/words/runtime-words.ts
const NOW_BYTES = 5e8;
const LEAVE_BYTES = 5e7;
function describeRuntime(image) {
	const { facts } = image;
	if (facts?.files === void 0 || facts.files.runtime === void 0) return "";
	const { title, usual } = RUNTIMES[facts.files.runtime.name];
	const { imageBytes } = facts.measures;
	const start = `${title}, ${formatBytes(imageBytes)}`;
	const isSettled = image.findings.every(isHeld) && listSavings(image).length === 0;
	const isUsual = imageBytes <= Math.max(usual?.mostBytes ?? 0, LEAVE_BYTES);
	if (isUsual && isSettled) return `${start}: nothing to do`;
	const remark = usual === void 0 ? describeAnySize(imageBytes) : describeUsual(usual);
	if (isUsual || usual === void 0 && imageBytes < NOW_BYTES) return `${start}. ${remark}`;
	return `${start}. ${remark}: worth doing${imageBytes >= NOW_BYTES ? " now" : ""}`;
}
const isHeld = ({ outcome }) => ![
	"warn",
	"fail",
	"inherited",
	"unmeasured"
].includes(outcome);
const describeAnySize = (bytes) => bytes >= NOW_BYTES ? `Above ${toMegabytes(NOW_BYTES)}, a smaller image usually pays off (typical)` : `Below ${toMegabytes(NOW_BYTES)}, a smaller image is usually not urgent (typical)`;
function describeUsual({ what, leastBytes, mostBytes }) {
	return `${what} of this kind are usually ${leastBytes === void 0 ? `below ${toMegabytes(mostBytes)}` : `${leastBytes / 1e6} to ${toMegabytes(mostBytes)}`} (typical)`;
}
const toMegabytes = (bytes) => `${bytes / 1e6} MB`;
//#endregion
//#region src/report/words/cost-words.ts
const SYMBOLS = {
	USD: "$",
	EUR: "€",
	GBP: "£"
};
function formatMoney(amount, currency) {
	const short = Number(Math.abs(amount).toPrecision(2));
	const text = short >= 10 || short === 0 ? formatCount(Math.round(short)) : short.toFixed(2);
	return `${amount < 0 ? "-" : ""}${SYMBOLS[currency] ?? `${currency} `}${text}`;
}
function describeCost({ settings, perYear, changePerYear, storedSizesAre }) {
	const estimate = storedSizesAre === "estimate" ? " (stored sizes are estimated)" : "";
	const change = describeChange(changePerYear, settings);
	return `about ${formatRange(perYear, settings)} a year${change}${estimate}`;
}
function describeChange(change, { currency }) {
	if (change === null || change === 0) return "";
	return `; this change ${change > 0 ? "adds" : "saves"} ${formatMoney(Math.abs(change), currency)}`;
}
const listCostTerms = (cost) => [...cost.settings.pullsPerDay === 0 ? [] : [describeTransfer(cost)], ...cost.settings.storagePerGBMonth === 0 ? [] : [describeStorage(cost)]];
function describeTransfer({ settings, bytesPerPull, transferPerYear }) {
	const { pullsPerDay, egressPerGB, currency, of } = settings;
	const pulls = `${formatCount(pullsPerDay)} pulls a day × 365`;
	const size = `${formatSizes(bytesPerPull)} (${of === "full" ? "the image" : "an update"})`;
	const price = `${currency} ${egressPerGB} per GB`;
	return `transfer ${formatRange(transferPerYear, settings)}: ${pulls} × ${size} × ${price}`;
}
function describeStorage({ settings, keptBytes, storagePerYear }) {
	const { storagePerGBMonth, retained, currency } = settings;
	const tags = formatPlural(retained, "tag");
	const size = `${formatSizes(keptBytes)} (${tags}, shared layers once)`;
	const price = `${currency} ${storagePerGBMonth} per GB and month`;
	return `storage ${formatRange(storagePerYear, settings)}: ${size} × 12 × ${price}`;
}
const formatRange = ({ low, high }, { currency }) => {
	const [from, to] = [formatMoney(low, currency), formatMoney(high, currency)];
	return from === to ? to : `${from} to ${to}`;
};
const formatSizes = ({ low, high }) => {
	const [from, to] = [formatBytes(Math.round(low)), formatBytes(Math.round(high))];
	return from === to ? to : `${from} to ${to}`;
};
//#endregion
//#region src/report/outline/blocks.ts
function buildTable(items, { title = "", remark = "", columns, row, more = "" }) {
	if (items.length === 0) return [];
	const shown = columns.filter((column) => column !== false);
	return [{
		kind: "table",
		title: title === "" ? [] : toText$1(title),
		...remark !== "" && { remark },
		columns: shown.map(({ cell: _, ...column }) => column),
		rows: items.map((item) => ({
			cells: shown.map(({ cell }) => toText$1(cell(item))),
			...row?.(item)
		})),
		more
	}];
}
const numberColumn = (title, cell, style = {}) => ({
	title,
	kind: "number",
	...style,
	cell
});
const textColumn = (title, cell, style = {}) => ({
	title,
	kind: "text",
	...style,
	cell
});
const mainColumn = (title, cell) => ({
	title,
	kind: "text",
	isMain: true,
	cell
});
const listLines$1 = __name((lines) => lines.length === 0 ? [] : [{
	kind: "list",
	items: lines.map(toText$1)
}], "listLines");
function takeLines(items, most, toLine, count = items.length) {
	const lines = items.slice(0, most).map((item) => toText$1(toLine(item)));
	const more = formatMore(count - lines.length);
	return more === "" ? lines : [...lines, text(more)];
}
const buildFold = (part, title, sections) => [{
	part,
	title: toText$1(title),
	sections
}];
//#endregion
//#region src/report/outline/cost-sections.ts
const buildCostLine = ({ cost }) => cost === void 0 ? [] : [toneParagraph("quiet", `Cost: ${describeCost(cost)}`)];
const buildCostTerms = (image) => image.cost === void 0 ? [] : [...buildCostLine(image), ...listLines$1(listCostTerms(image.cost))];
//#endregion
//#region src/report/outline/could-go.ts
const COMMAND$2 = "plimsoll check --verbose";
const MOST_NAMED$1 = 2;
function buildCouldGo(images, { isTerminal }) {
	const heavy = images.map((image) => ({
		image,
		bytes: sumAdvice(listSavings(image))
	})).filter(({ bytes }) => bytes > 0).toSorted((a, b) => b.bytes - a.bytes);
	const [first, ...others] = heavy.slice(0, MOST_NAMED$1);
	if (first === void 0) return text();
	const name = ({ image }) => images.length === 1 ? [] : [" from ", code(`${image.key.name} ${image.key.platform}`.trim())];
	const left = heavy.length - MOST_NAMED$1;
	return text(`${formatBytes(first.bytes)} could go`, ...name(first), ...others.flatMap((one) => [`, ${formatBytes(one.bytes)}`, ...name(one)]), left > 0 ? `, and more from ${formatPlural(left, "other image")}` : "", ...isTerminal ? [": ", code(COMMAND$2)] : []);
}
//#endregion
//#region src/report/outline/draft-sections.ts
function buildDraftHint({ budget, images }, { isTerminal, foldRows }) {
	if (budget.draft === void 0) return [];
	const command = formatInitCommand(images);
	return [toneParagraph("warning", ...isTerminal === true || foldRows === 0 ? text(`No budget yet. To write one with about 5% headroom: ${command}`) : text({ strong: "No budget yet" }, ": save the draft below as ", code(".dive-ci.yaml"), " in the root of the repository and commit it."))];
}
function buildDraftFold({ draft }, { foldRows }) {
	if (draft === void 0 || foldRows === 0) return [];
	return buildFold("budget", text("Draft of ", code(".dive-ci.yaml"), ": limits with about 5% headroom"), [{
		kind: "code",
		language: "yaml",
		lines: draft
	}]);
}
const MOST_SOURCES = 3;
function formatInitCommand(images) {
	const sources = [...new Set(images.flatMap(({ facts }) => facts?.source ?? []))].map((source) => source.replace(/^build:/, "--build "));
	return sources.every((source) => /^(?:--build )?[\w./:@+-]+$/.test(source)) && sources.length <= MOST_SOURCES ? `plimsoll init ${sources.join(" ")}` : "plimsoll init SOURCE…";
}
//#endregion
//#region src/oci/layer-steps.ts
function splitLayerSteps(history) {
	const layers = [];
	let start = 0;
	for (const [last, entry] of history.entries()) {
		if (entry.isEmpty) continue;
		const first = findLayerStart(history, start, last);
		const isJoined = first < last || CONFIG_ONLY$1.has(parseVerb(entry)) || last === 0 && isFromComment(entry);
		layers.push({
			first,
			last,
			isJoined
		});
		start = last + 1;
	}
	return layers;
}
function findLayerStart(history, start, last) {
	const top = history[last];
	const isOnlyConfig = CONFIG_ONLY$1.has(parseVerb(top));
	const build = start + findBuildStart(history.slice(start, last), top);
	const isBuildah = isFromComment(top) || isFromComment(history[build]);
	const isPart = (entry) => {
		const verb = parseVerb(entry);
		if (CONFIG_ONLY$1.has(verb) || verb === "WORKDIR") return false;
		return COPIES.has(verb) || isBuildah || isOnlyConfig;
	};
	return history.slice(build, last).some(isPart) ? build : last;
}
function findBuildStart(before, top) {
	const last = before.findLastIndex(isFromComment);
	return isFromComment(top) ? last + 1 : Math.max(last, 0);
}
const isFromComment = ({ comment = "" }) => comment.startsWith("FROM ");
const COPIES = new Set(["COPY", "ADD"]);
const CONFIG_ONLY$1 = new Set("ARG CMD ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD SHELL STOPSIGNAL USER VOLUME".split(" "));
const parseVerb = ({ createdBy }) => /^(?:\S[^#]{0,128} #\(nop\) +)?([A-Z]+)(?= |$)/.exec(createdBy)?.[1] ?? "";
//#endregion
//#region src/oci/layer-labels.ts
const SEVERAL_INSTRUCTIONS = "several instructions in one layer";
function labelLayers(history) {
	const repeated = findRepeatedTexts(history.filter(({ isEmpty }) => !isEmpty));
	return splitLayerSteps(history).map(({ last, isJoined }) => {
		if (isJoined) return SEVERAL_INSTRUCTIONS;
		const { createdBy, comment } = history[last];
		return createdBy.trim() !== "" && !repeated.has(createdBy) || isBuilderNote(comment) ? createdBy : comment;
	});
}
function findRepeatedTexts(layers) {
	const seen = new Set();
	const repeated = new Set();
	for (const { createdBy } of layers) {
		if (seen.has(createdBy) && !isInstruction(createdBy)) repeated.add(createdBy);
		seen.add(createdBy);
	}
	return repeated;
}
const isInstruction = (createdBy) => /^(?:[A-Z]+ |\|\d|\/\S* )/.test(createdBy);
const isBuilderNote = (comment) => /^\s*$|^FROM |^buildkit\./.test(comment);
//#endregion
//#region src/report/outline/fact-cells.ts
const MARK$1 = {
	title: "",
	kind: "mark",
	cell: ({ outcome }) => ({ mark: outcome })
};
const SIZE$1 = numberColumn("Size", ({ bytes }) => formatBytes(bytes));
const createShareColumn = (whole) => numberColumn("Share", ({ bytes }) => formatShare(bytes, whole), {
	isQuiet: true,
	sacrifice: 2
});
const LINE = {
	title: "",
	kind: "text",
	sacrifice: 3,
	startsMain: true,
	cell: (layer) => toLines(layer)
};
function toLines(layer) {
	if (layer?.dockerfile === void 0) return [];
	const { dockerfile: lines, instruction: words } = layer;
	return words === "several instructions in one layer" ? [{
		lines,
		isRange: true
	}] : [{ lines }];
}
const toInstruction = (words) => words ? [code(words, "end")] : [describeInstruction(words)];
//#endregion
//#region src/report/outline/fleet-tables.ts
function buildImageTable(facts, most) {
	const { images } = facts;
	const nameKey = createNamer(facts);
	const hasBoth = facts.registry !== null && facts.node !== null;
	const formatShared = ({ registry, node }, name) => formatKnown((registry ?? node)?.[name], formatBytes);
	return buildTable(images.slice(0, most), {
		title: "Images",
		remark: `size, shared, unique${hasBoth ? ", unique on a node" : ""}`,
		columns: [
			numberColumn("Size", (image) => formatShared(image, "bytes")),
			numberColumn("Shared", (image) => formatShared(image, "sharedBytes"), { sacrifice: 2 }),
			numberColumn("Unique", (image) => formatShared(image, "uniqueBytes")),
			numberColumn("Unique on a node", ({ node }) => hasBoth ? formatKnown(node?.uniqueBytes, formatBytes) : "", { sacrifice: 1 }),
			mainColumn("Image", ({ key }) => text(code(nameKey(key))))
		],
		more: formatMore(images.length - most)
	});
}
function buildBaseTable(facts, most) {
	const { bases } = facts;
	const nameKey = createNamer(facts);
	return buildTable(bases.slice(0, most), {
		title: "Shared lowest layers",
		remark: "size, and what a node pulls if they change",
		columns: [
			numberColumn("Size", (base) => formatKnown(base.storedBytes ?? base.nodeBytes, formatBytes)),
			numberColumn("Pull if changed", (base) => formatKnown(base.bumpPullBytes, formatBytes), { sacrifice: 1 }),
			mainColumn("Base", ({ name, layerCount }) => {
				const layers = formatPlural(layerCount, "layer");
				return name === null ? layers : text(code(formatFamiliar(name)), `, ${layers}`);
			})
		],
		row: ({ images }) => ({ note: text(`of ${joinNames(images.map(nameKey), 4)}`) }),
		more: formatMore(bases.length - most)
	});
}
function buildVersionNote({ name, versions, storedBytes, nodeBytes }, facts) {
	const users = joinNames(versions.flatMap((version) => version.images).map(createNamer(facts)), 4);
	const saved = [...nodeBytes === null ? [] : [`${formatBytes(nodeBytes)} per node`], ...storedBytes === null ? [] : [`${formatBytes(storedBytes)} to store and to pull`]].join(", ");
	const names = [...new Set(versions.flatMap((version) => version.name ?? []).map(formatFamiliar))];
	return toneParagraph("warning", `${users} use ${formatPlural(versions.length, "build")} of `, ...name === null ? ["a base image made by the same instructions"] : [code(formatFamiliar(`${name}@`))], names.length < 2 ? "" : ` (${joinNames(names, 4)})`, saved === "" ? "" : `: using one build would save ${saved}`);
}
function buildOrderNote({ orders, layerCount, name, nodeBytes }, facts) {
	return toneParagraph("warning", `${joinNames(orders.flatMap((order) => order.images).map(createNamer(facts)), 4)} start with the same ${formatPlural(layerCount, "layer")} in ${formatPlural(orders.length, "order")}`, ...name === null ? [] : [
		" (",
		code(formatFamiliar(name)),
		")"
	], nodeBytes === null ? ", so a node unpacks them more than once" : `: using one order would save ${formatBytes(nodeBytes)} per node`);
}
function buildSquashTable(facts, most) {
	const nameKey = createNamer(facts);
	const worthIt = facts.images.flatMap(({ key, squash }) => squash === void 0 ? [] : [{
		key,
		squash
	}]).filter(({ squash }) => squash.savedBytes > 0).sort((a, b) => b.squash.savedBytes - a.squash.savedBytes);
	return buildTable(worthIt.slice(0, most), {
		title: "If squashed into one layer",
		remark: "the image alone, and all on a node",
		columns: [
			numberColumn("Image alone", ({ squash }) => formatSignedBytes(-squash.savedBytes)),
			numberColumn("All on a node", ({ squash }) => formatSignedBytes(squash.fleetGrowthBytes)),
			mainColumn("Image", ({ key }) => text(code(nameKey(key))))
		],
		more: formatMore(worthIt.length - most)
	});
}
function createNamer({ images }) {
	const isMixed = new Set(images.map(({ key }) => key.platform)).size > 1;
	return ({ name, platform }) => isMixed ? `${name} ${platform}`.trim() : name;
}
//#endregion
//#region src/report/outline/fleet-sections.ts
const buildFleetReportSections = (report, most) => [
	paragraph({ strong: formatTitle$1(report) }),
	...buildFleetSections(report, most),
	...buildFailures(report),
	...listLines$1(report.notices)
];
const buildFleetFold = ({ fleet }, most) => fleet === void 0 || most === 0 ? [] : buildFold("fleet", formatTogether(fleet), buildFleetSections(fleet, most));
function buildFleetLines({ fleet }, { isTerminal }) {
	if (fleet === void 0) return [];
	return [...fleet.findings.filter(({ outcome }) => outcome !== "pass").map((finding) => ({
		kind: "paragraph",
		tone: finding.outcome === "warn" ? "warning" : "failure",
		text: describeFinding(finding, createNamer(fleet))
	})), ...isTerminal === true ? [toQuiet(formatTogether(fleet))] : []];
}
function buildFleetSections(fleet, most) {
	return [
		...buildUnknowns(fleet),
		...buildFindingTable(fleet),
		...buildImageTable(fleet, most),
		...buildBaseTable(fleet, most),
		...fleet.baseVersions.slice(0, most).map((versions) => buildVersionNote(versions, fleet)),
		...fleet.baseOrders.slice(0, most).map((orders) => buildOrderNote(orders, fleet)),
		...buildSquashTable(fleet, most)
	];
}
function formatTitle$1(fleet) {
	const count = formatPlural(fleet.images.length, "image");
	const stores = describeFleetStores(fleet).join("; ");
	return stores === "" ? count : `${count}: ${stores}`;
}
__name(formatTitle$1, "formatTitle");
function formatTogether(fleet) {
	const stores = describeFleetStores(fleet).join("; ");
	return `Together: ${stores === "" ? "sizes unknown" : stores}`;
}
function buildUnknowns({ images, registry, node }) {
	const why = new Set(images.map(({ key }) => key.platform)).size > 1 ? "the images are for several platforms" : "the layers were not read";
	return [...registry === null ? [toQuiet("Sizes in a registry are unknown, because the stored size of a layer is.")] : [], ...node === null ? [toQuiet(`Sizes on a node are unknown, because ${why}.`)] : []];
}
function describeFinding(finding, nameKey) {
	const { value, limit, howFar } = describeFleetFinding(finding);
	const { rule, image, why } = finding;
	return text(code(`fleet.${rule}`), value === "" ? ` ${howFar}` : ` ${value}, limit ${limit}: ${howFar}`, ...image === void 0 ? [] : [" in ", code(nameKey(image))], ...why === void 0 ? [] : [`: ${why}`]);
}
function buildFindingTable(fleet) {
	const nameKey = createNamer(fleet);
	return buildTable(fleet.findings.map((finding) => ({
		...finding,
		...describeFleetFinding(finding)
	})), {
		title: "Limits for all images",
		columns: [
			MARK$1,
			numberColumn("Value", ({ value }) => value),
			numberColumn("Limit", ({ limit }) => limit),
			mainColumn("Rule", ({ rule }) => text(code(`fleet.${rule}`)))
		],
		row: ({ outcome, howFar, of, image, why, from }) => ({
			outcome,
			note: text([
				howFar,
				of === "node" ? "on one node" : "in the registry",
				why,
				from
			].filter((part) => part !== void 0).join(", "), ...image === void 0 ? [] : [", ", code(nameKey(image))])
		})
	});
}
const toQuiet = (words) => toneParagraph("quiet", words);
const buildFailures = ({ failed }) => failed.map(({ source, error }) => toneParagraph("failure", "Not measured: ", code(source), `: ${error.message}`));
//#endregion
//#region src/report/words/drift-words.ts
function findShownDrift({ drift, facts }) {
	if (drift === void 0 || facts === void 0) return void 0;
	const measures = [{
		name: "imageBytes",
		parts: drift.imageParts,
		isPull: false
	}, {
		name: "pullBytes",
		parts: drift.pullParts,
		isPull: true
	}];
	for (const { name, parts, isPull } of measures) {
		const [now, start] = [facts.measures[name], drift[name]];
		if (now !== null && start !== null) return {
			bytes: now - start,
			isPull,
			parts
		};
	}
}
function describeDrift({ bytes, isPull }, { since }) {
	return `${bytes === 0 ? "no change" : formatSignedBytes(bytes)}${isPull ? " to pull" : ""} since ${nameSince(since)}`;
}
const nameSince = (since) => since.replace(/^(\d+)d$/, (_, days) => `${formatPlural(Number(days), "day")} ago`);
function describePart({ kind, commit, pullRequest, count = 0, unreported = 0 }, isOfBranch) {
	const short = commit?.slice(0, 7) ?? "";
	const subject = isOfBranch ? "this push" : "this change";
	switch (kind) {
		case "commit": return {
			before: "",
			commit: short,
			after: pullRequest === void 0 ? "" : ` #${pullRequest}`
		};
		case "commits": return {
			before: `${describeCommits(count, unreported)}${short === "" ? "" : ", up to "}`,
			commit: short,
			after: ""
		};
		case "rebuilt": return {
			before: `same commit rebuilt${short === "" ? "" : ": "}`,
			commit: short,
			after: ""
		};
		case "before": return {
			before: `before ${subject}`,
			commit: "",
			after: ""
		};
		case "all": return {
			before: `${subject} and everything before it`,
			commit: "",
			after: ""
		};
		case "change": return {
			before: `${subject}${count === 0 ? "" : ` and ${formatPlural(count, "commit")} without a report`}`,
			commit: "",
			after: ""
		};
	}
}
function describeCommits(count, unreported) {
	const commits = formatPlural(count, "commit");
	if (unreported === 0) return commits;
	return unreported >= count ? `${commits} without a report` : `${commits}, ${unreported} without a report`;
}
//#endregion
//#region src/model/image-history.ts
const HISTORY_MEASURES = [
	"imageBytes",
	"pullBytes",
	"reclaimableBytes",
	"layerCount"
];
const listPoints = (history) => history.commit.map((commit, at) => ({
	commit,
	...history.label?.[at] !== void 0 && { label: history.label[at] },
	time: history.time[at] ?? null,
	pullRequest: history.pullRequest[at] ?? null,
	distance: history.distance[at] ?? null,
	count: history.count[at] ?? 1,
	sizes: {
		imageBytes: history.imageBytes[at] ?? null,
		pullBytes: history.pullBytes[at] ?? null,
		reclaimableBytes: history.reclaimableBytes[at] ?? null,
		layerCount: history.layerCount[at] ?? null
	}
}));
const toImageHistory = (points) => ({
	commit: points.map(({ commit }) => commit),
	...points.some(({ label }) => label !== void 0) && { label: points.map(({ label = "" }) => label) },
	time: points.map(({ time }) => time),
	pullRequest: points.map(({ pullRequest }) => pullRequest),
	distance: points.map(({ distance }) => distance),
	count: points.map(({ count }) => count),
	imageBytes: points.map(({ sizes }) => sizes.imageBytes),
	pullBytes: points.map(({ sizes }) => sizes.pullBytes),
	reclaimableBytes: points.map(({ sizes }) => sizes.reclaimableBytes),
	layerCount: points.map(({ sizes }) => sizes.layerCount)
});
const pickSizes = (measures) => ({
	imageBytes: measures.imageBytes ?? null,
	pullBytes: measures.pullBytes ?? null,
	reclaimableBytes: measures.reclaimableBytes ?? null,
	layerCount: measures.layerCount ?? null
});
//#endregion
//#region src/report/words/history-words.ts
const JUMP_RATIO = .05;
function listHistorySteps(history) {
	const points = listPoints(history);
	const measure = findMainMeasure(points);
	let before = null;
	return {
		measure,
		steps: points.map((point) => {
			const size = point.sizes[measure];
			const change = size === null || before === null ? null : size - before;
			const isJump = change !== null && Math.abs(change) >= JUMP_RATIO * (before ?? 0) && change !== 0;
			before = size ?? before;
			return {
				point,
				change,
				isJump
			};
		})
	};
}
function findMainMeasure(points) {
	return (points.at(-1)?.sizes.imageBytes ?? null) === null ? "pullBytes" : "imageBytes";
}
function describeHistory({ measure, steps }) {
	const known = steps.filter(({ point }) => point.sizes[measure] !== null);
	const [first, last] = [known[0]?.point, known.at(-1)?.point];
	if (first === void 0 || last === void 0 || known.length < 2) return "";
	const growth = (last.sizes[measure] ?? 0) - (first.sizes[measure] ?? 0);
	const builds = formatPlural(known.length, "build");
	const pulled = measure === "pullBytes" ? " to pull" : "";
	return `${growth === 0 ? `no change${pulled}` : `${formatSignedBytes(growth)}${pulled}`} in ${builds}, since ${namePoint(first)}`;
}
function namePoint(point) {
	const name = nameBuild(point);
	const day = formatDay(point.time);
	return day === "" ? name : `${name} (${day})`;
}
const nameBuild = ({ label, commit }) => label || commit.slice(0, 7) || "this build";
const formatDay = (time) => time === null ? "" : new Date(time * 1e3).toISOString().slice(0, 10);
function describeStep$1({ distance, count, commit }, isFirst) {
	if (count > 1) return `${formatPlural(count, "build")}, merged into one`;
	if (isFirst || commit === "") return "";
	if (distance === null) return "not connected to the build before it";
	if (distance === 0) return "same commit, built again";
	return distance === 1 ? "" : `${formatPlural(distance - 1, "commit")} before it without a report`;
}
__name(describeStep$1, "describeStep");
//#endregion
//#region src/report/words/sparkline.ts
const BARS = "▁▂▃▄▅▆▇█";
const UNKNOWN$2 = "·";
const LEAST_SPREAD = .1;
function drawSparkline(values) {
	const known = values.filter((value) => value !== null);
	const [lowest, highest] = [Math.min(...known), Math.max(...known)];
	const spread = Math.max(highest - lowest, highest * LEAST_SPREAD, 1);
	const start = (lowest + highest - spread) / 2;
	const draw = (value) => BARS[Math.round((value - start) / spread * 7)] ?? UNKNOWN$2;
	return values.map((value) => value === null ? UNKNOWN$2 : draw(value)).join("");
}
//#endregion
//#region src/report/outline/history-sections.ts
const FEWEST_POINTS = 3;
function buildHistoryLine(image, { historyRows }) {
	const words = historyRows ? "" : describeLine(image);
	return words === "" ? [] : [toneParagraph("quiet", words)];
}
function describeLine(image) {
	const { history, drift } = image;
	if (history === void 0 || history.commit.length < FEWEST_POINTS) return "";
	const steps = takeLast(listHistorySteps(history), 20);
	const shown = findShownDrift(image);
	return drift === void 0 || shown === void 0 ? describeSparkline(steps) : `${drawSteps(steps)} ${describeDrift(shown, drift)}`;
}
function buildSparkline(shown) {
	const words = describeSparkline(shown);
	return words === "" ? [] : [toneParagraph("quiet", words)];
}
function describeSparkline(shown) {
	const words = describeHistory(shown);
	return words === "" ? "" : `${drawSteps(shown)} ${words}`;
}
const drawSteps = ({ measure, steps }) => drawSparkline(steps.map(({ point }) => point.sizes[measure]));
function buildHistoryFold(image, { historyRows = 0 }) {
	const { history } = image;
	if (history === void 0 || history.commit.length < FEWEST_POINTS || historyRows === 0) return [];
	const steps = listHistorySteps(history);
	const words = describeSparkline(takeLast(steps, 20));
	return words === "" ? [] : buildFold("history", `History: ${words}`, buildHistoryTable(steps, historyRows));
}
const takeLast = ({ measure, steps }, most) => ({
	measure,
	steps: Number.isFinite(most) ? steps.slice(-most) : steps
});
function buildHistoryTable({ measure, steps }, most) {
	const newest = steps.map((step, at) => ({
		...step,
		isFirst: at === 0
	})).reverse();
	return buildTable(newest.slice(0, most), {
		title: measure === "imageBytes" ? "Builds" : "Builds, by the size to pull",
		columns: [
			numberColumn("Size", ({ point }) => formatKnown(point.sizes[measure], formatBytes)),
			numberColumn("Change", ({ change, isJump }) => {
				const shown = change ? formatSignedBytes(change) : "";
				return isJump ? text({ strong: shown }) : shown;
			}),
			numberColumn("Layers", ({ point }) => formatKnown(point.sizes.layerCount, formatCount), {
				sacrifice: 2,
				isQuiet: true,
				only: "terminal"
			}),
			textColumn("Date", ({ point }) => formatDay(point.time), {
				sacrifice: 1,
				isQuiet: true,
				startsMain: true
			}),
			mainColumn("", ({ point }) => text(code(nameBuild(point)), formatKnown(point.pullRequest, (number) => ` #${number}`)))
		],
		row: ({ point, change, isJump, isFirst }) => {
			const note = describeStep$1(point, isFirst);
			return {
				...isJump && { outcome: change !== null && change > 0 ? "warn" : "pass" },
				...note !== "" && { note: text(note) }
			};
		},
		more: formatMore(newest.length - most, "earlier")
	});
}
//#endregion
//#region src/report/words/comparison-words.ts
function listComparisonRemarks(comparison, arrow) {
	const { deltaPullBytes, growthBytes, updateBytes } = comparison.measures;
	const { files } = comparison;
	const pulled = deltaPullBytes === files?.rebuilt.pullBytes ? null : deltaPullBytes;
	const unpacked = updateBytes !== null && updateBytes > Math.abs(growthBytes ?? 0) && updateBytes !== files?.rebuilt.bytes ? updateBytes : null;
	return [
		...describeHiddenGrowth(comparison),
		...describeBaseImageGrowth(comparison),
		...pulled || unpacked ? [describeUpdate(pulled, unpacked, comparison)] : [],
		...listRecompressed(comparison),
		...files === void 0 ? [UNREAD_WORDS[comparison.unread]] : [...files.rebuilt.layerCount > 0 ? [describeRebuild(files)] : [], ...selectNotableMoves(files).map((move) => describePathMove(move, arrow))]
	];
}
const INSTEAD = "a rule that needs files, such as highestGrowthBytes, or run plimsoll compare OLD NEW.";
const REMEDY = `To compare them, measure with ${INSTEAD}`;
const UNREAD_WORDS = {
	both: `Paths are not compared: only the manifests were read, since no rule needed files. ${REMEDY}`,
	image: `Paths are not compared: only the manifest of this image was read, since no rule needed files. ${REMEDY}`,
	baseline: `Paths are not compared: only the manifest of the baseline was read, since no rule needed files then. To compare them, measure it with ${INSTEAD}`
};
function describeBaseImageGrowth({ files, measures }) {
	const base = files?.origins ? files.origins.base.new - files.origins.base.old : 0;
	if (base === 0 || measures.growthBytes === null) return [];
	return [`The base image ${formatSignedBytes(base)}, own layers ${formatSignedBytes(measures.growthBytes - base)}.`];
}
function describePathMove({ from, to, bytes, fileCount, isRenamed }, arrow) {
	const same = isRenamed ? "of the same size" : `of the same ${fileCount > 1 ? "names and sizes" : "name and size"}`;
	return `${formatBytes(bytes)} moved: ${from} ${arrow} ${to}, ${formatPlural(fileCount, "file")} ${same}.`;
}
const selectNotableMoves = ({ moves, paths }) => moves.items.filter(({ bytes }) => paths !== void 0 && bytes * 50 >= paths.grownBytes + paths.shrunkBytes);
function describeUpdate(pulled, unpacked, comparison) {
	const sign = getEstimateSign("pullBytes", comparison);
	return `A machine that has the baseline ${[...pulled ? [`pulls ${sign}${formatBytes(pulled)}`] : [], ...unpacked ? [`unpacks ${formatBytes(unpacked)}`] : []].join(" and ")} to update.`;
}
function describeHiddenGrowth({ files, measures, layers }) {
	if (files === void 0) return [];
	const { growth } = files;
	if (measures.growthBytes <= 0 || growth.hiddenBytes * 2 < measures.growthBytes) return [];
	const [most] = layers.filter(({ copied }) => copied.bytes * 2 >= growth.hiddenBytes).toSorted((a, b) => b.copied.bytes - a.copied.bytes);
	const who = most === void 0 ? "" : `: layer ${most.newIndex} ships the same ${formatBytes(most.copied.bytes)} again`;
	return [`${formatSignedBytes(growth.hiddenBytes)} is in files that no container sees${who}.`];
}
function listRecompressed(comparison) {
	const layers = comparison.layers.filter(isRecompressed);
	if (layers.length === 0) return [];
	const what = layers.length === 1 ? "1 layer has" : `${layers.length} layers have`;
	const bytes = layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);
	return [`${what} the same files, recompressed: ${getEstimateSign("pullBytes", comparison)}${formatBytes(bytes)} to pull again.`];
}
function describeRebuild({ rebuilt }) {
	const pull = rebuilt.pullBytes ? `; ${formatBytes(rebuilt.pullBytes)} to pull again` : "";
	return `${formatPlural(rebuilt.layerCount, "layer")} rebuilt without changes (only timestamps differ; contents were not compared), ${formatBytes(rebuilt.bytes)}${pull}.`;
}
function describeBaseline({ baseline }) {
	const { key, source, report, matchedBy, commit, distance } = baseline;
	const from = report ?? source;
	const name = from.endsWith(key.name) ? from : `${key.name} of ${from}`;
	const at = commit === void 0 ? "" : `, commit ${commit.slice(0, 12)}`;
	const behind = distance ? `, ${formatPlural(distance, "commit")} before the start of this change` : "";
	return `${name}${MATCH_WORDS[matchedBy]}${at}${behind}`;
}
const MATCH_WORDS = {
	name: "",
	repository: "",
	only: ", the only image there for this platform"
};
//#endregion
//#region src/report/words/row-words.ts
function describeGrowthRow(row, arrow) {
	const note = STATE_WORDS[row.state];
	if (row.group !== void 0) return describeGroup(row.group, row.path);
	if (row.package === void 0) {
		const path = row.isFolder && row.path !== "/" ? `${row.path}/` : row.path;
		return {
			name: row.isRest ? `others in ${path}` : path,
			note
		};
	}
	const { ecosystem } = row.package;
	return {
		name: describePackage(row.package, row.state, arrow),
		note: note === "" ? ecosystem : `${ecosystem}, ${note}`
	};
}
function describeGroup(group, path) {
	const { largest = "" } = group;
	return {
		name: nameGroup(group),
		note: group.packageCount === void 0 ? `in ${path}` : group.packageCount > 1 && largest !== "" ? `with ${largest}` : ""
	};
}
const nameGroup = ({ name, packageCount, largest }) => packageCount === void 0 ? name : packageCount === 1 && largest ? `${largest} (${name})` : formatPlural(packageCount, `${name} package`);
const STATE_WORDS = {
	added: "new",
	removed: "removed",
	changed: ""
};
function describePackage({ name, oldVersion, newVersion }, state, arrow) {
	if (state === "added") return joinWords(name, newVersion ?? "");
	if (state === "removed") return joinWords(name, oldVersion ?? "");
	if (oldVersion !== null && newVersion !== null && oldVersion !== newVersion) return `${name} ${oldVersion} ${arrow} ${newVersion}`;
	return joinWords(name, newVersion ?? oldVersion ?? "");
}
function describeSystemPackage(change, arrow) {
	const note = STATE_WORDS[change.state];
	return {
		name: describePackage(change, change.state, arrow),
		note: note === "" ? change.ecosystem : `${change.ecosystem}, ${note}`
	};
}
//#endregion
//#region src/report/words/growth-groups.ts
const MOST_CAUSES = 3;
const SMALLEST_SHARE = .05;
function summarizeGrowth({ items, omitted }, arrow) {
	const sorted = items.toSorted((a, b) => Math.abs(b.growthBytes) - Math.abs(a.growthBytes));
	const moved = sorted.reduce((sum, { growthBytes }) => sum + Math.abs(growthBytes), Math.abs(omitted.growthBytes));
	const isNotable = (bytes) => bytes !== 0 && Math.abs(bytes) >= moved * SMALLEST_SHARE;
	const named = sorted.filter(({ growthBytes }) => isNotable(growthBytes)).slice(0, MOST_CAUSES);
	const rest = sorted.filter((row) => !named.includes(row)).reduce((sum, { growthBytes }) => sum + growthBytes, omitted.growthBytes);
	const [first] = named;
	if (first !== void 0 && named.length === 1 && !isNotable(rest)) return nameCause(first, arrow);
	return [...named.map((row) => `${nameCause(row, arrow)} ${formatSignedBytes(row.growthBytes)}`), ...named.length > 0 && isNotable(rest) ? [`others ${formatSignedBytes(rest)}`] : []].join(", ");
}
function nameCause(row, arrow) {
	const { name, note } = describeGrowthRow(row, arrow);
	return row.group?.packageCount !== void 0 && note !== "" ? `${name} ${note}` : name;
}
//#endregion
//#region src/report/words/layer-words.ts
function describeOmittedLayers(layers, shown, comparison) {
	if (shown.length === layers.length) return "";
	const words = `and ${formatPlural(layers.length - shown.length, "more layer")}`;
	const bytes = sumPulled(layers) - sumPulled(shown);
	if (comparison.files !== void 0 || bytes === 0) return words;
	return `${words}, ${getEstimateSign("pullBytes", comparison)}${formatBytes(bytes)} to pull`;
}
const sumPulled = (layers) => layers.reduce((sum, { pullBytes }) => sum + (pullBytes ?? 0), 0);
function formatPlace({ oldIndex, newIndex }, arrow) {
	if (oldIndex === newIndex || oldIndex === null || newIndex === null) return String(newIndex ?? oldIndex ?? "");
	return `${oldIndex} ${arrow} ${newIndex}`;
}
function describeLayerChange(change, hasMoved = false) {
	const { state, origin, pullBytes } = change;
	const copied = findMainCopies(change);
	const again = copied === void 0 ? "" : describeCopy$1(copied.changes, copied.bytes);
	const base = origin === "base" ? "of the base image" : "";
	switch (state) {
		case "same": return "the same files, recompressed";
		case "added":
			if (pullBytes === 0) return "a new layer that the baseline has elsewhere: nothing to pull";
			if (again === "") return base === "" ? "" : "a layer of the base image";
			return base === "" ? again : `a layer of the base image: ${again}`;
		case "removed": return joinWords("this layer was removed", base);
		case "moved": return describeLayerMove(change);
		default: return again === "" ? describeDifference(change, hasMoved) : `${describeDifference(change)}: ${again}`;
	}
}
function describeLayerMove(change) {
	if (change.differs.length > 0) return `at another position; ${describeDifference(change)}`;
	if (change.isSameContent === void 0) return "at another position";
	return change.isSameContent ? "the same layer at another position" : "at another position; different bytes";
}
function describeReplaced(layer) {
	const { replacedBytes = 0 } = layer;
	const growthBytes = computeLayerGrowth(layer) ?? 0;
	return replacedBytes > 0 && replacedBytes >= growthBytes * .05 && findMainCopies(layer) === void 0 ? `replaces ${formatBytes(replacedBytes)} of lower layers` : "";
}
function describeInstructionChange({ state, origin, differs }) {
	if (state === "removed") return "removed";
	if (origin === "base") return "base image";
	if (state === "added") return "";
	return differs.includes("instruction") ? "edited" : "";
}
function describeCopy$1(changes, bytes) {
	const copied = `it ships the same ${formatBytes(bytes)} again`;
	return changes.length === 0 ? copied : `${copied}, with a new ${joinAll(changes)}`;
}
__name(describeCopy$1, "describeCopy");
function describeDifference({ differs, origin, instruction }, hasMoved = false) {
	const isEdited = differs.includes("instruction");
	const found = differs.filter((one) => one !== "instruction");
	const same = found.flatMap((one) => SAME_FILES[one] ?? []);
	if (same.length > 0) return `the same file names and sizes, but different ${joinAll(same)}${isEdited ? "; its instruction was edited" : ""}`;
	if (isEdited) return "its instruction was edited";
	if (origin === "base") return "the base image changed";
	if (found.length === 0) return instruction === null ? "different bytes" : "the same instruction produced different bytes";
	if (hasMoved) return "it has files in different places";
	return instruction !== null && /^(?:COPY|ADD)\b/.test(instruction) ? "it copies different files" : "it produced different files";
}
const SAME_FILES = {
	metadata: "modes or owners",
	times: "timestamps",
	content: "layer bytes (contents were not compared)"
};
//#endregion
//#region src/report/outline/added-table.ts
function buildAddedTable({ comparison, facts, advice = [] }, run, { leadRows: most, arrow }) {
	if (comparison === void 0 || isUnchanged(comparison)) return [];
	const changed = weighLayers(comparison).filter((layer) => getGrowth(layer) !== 0);
	const shown = selectMostChanged(changed, most);
	const recompressed = listRecompressed(comparison);
	const isAdvised = advice.some(({ id, updateBytes }) => updateBytes !== void 0 && id !== "squashed-image");
	if (shown.length === 0) return buildNotes$1([...isAdvised ? [] : listRebuilt(comparison), ...recompressed]);
	const others = formatSignedBytes(sumGrowth(changed) - sumGrowth(shown));
	const remark = [...comparison.files === void 0 ? ["sizes as stored"] : [], ...shown.length < changed.length ? [`largest ${shown.length} of ${changed.length} layers, others ${others}`] : []].join("; ");
	return [...buildTable(shown.toSorted((a, b) => getGrowth(b) - getGrowth(a)).map((layer) => ({
		...layer,
		now: facts?.layers[layer.newIndex ?? -1]
	})), {
		title: describeEffect(run, findMainGrowth(comparison).bytes ?? 0),
		remark,
		columns: [
			{
				...LINE,
				cell: ({ now }) => toLines(now)
			},
			mainColumn("What", ({ instruction }) => toInstruction(instruction)),
			numberColumn("Growth", (layer) => text({ strong: formatSignedBytes(getGrowth(layer)) }))
		],
		row: (layer) => ({ note: listCauses(layer, comparison, facts, arrow) })
	}), ...buildNotes$1(recompressed)];
}
function describeEffect(run, growthBytes) {
	return `What ${typeof run?.pullRequest === "number" ? "this pull request" : "this change"} ${growthBytes < 0 ? "changed" : "added"}`;
}
const getGrowth = (layer) => computeLayerGrowth(layer) ?? 0;
const sumGrowth = (layers) => layers.reduce((sum, layer) => sum + getGrowth(layer), 0);
function listCauses(layer, comparison, facts, arrow) {
	const copied = findMainCopies(layer);
	const causes = [text(describeInstructionChange(layer)), ...copied !== void 0 ? [text(describeCopy(copied))] : [
		text(isNowElsewhere(layer) ? "" : summarizeGrowth(layer.inside ?? NO_GROWTH, arrow)),
		text(describeReplaced(layer)),
		describeHidden(layer, comparison, facts)
	]].filter((cause) => cause.some((piece) => piece !== ""));
	const what = comparison.files === void 0 ? describeLayerChange(layer) : "";
	if (causes.length === 0 && what !== "") return text(what);
	return causes.flatMap((cause, i) => i === 0 ? [...cause] : [" · ", ...cause]);
}
const sumVisibleGrowth = ({ inside = NO_GROWTH, replacedBytes = 0 }) => inside.items.reduce((sum, row) => sum + row.growthBytes, inside.omitted.growthBytes) + replacedBytes;
const NO_GROWTH = {
	items: [],
	omitted: {
		count: 0,
		growthBytes: 0
	}
};
const isNowElsewhere = (layer) => getGrowth(layer) > 0 && sumVisibleGrowth(layer) < 0;
const describeCopy = ({ bytes, changes }) => `ships the same ${formatBytes(bytes)} again${changes.length > 0 ? ` with a new ${joinAll(changes)}` : ""}`;
function describeHidden(layer, { files }, facts) {
	const { newIndex } = layer;
	if (files?.paths === void 0 || facts?.files === void 0 || newIndex === null) return text();
	const hidden = getGrowth(layer) - sumVisibleGrowth(layer);
	const leastBytes = getGrowth(layer) * LEAST_CAUSE_SHARE;
	if (hidden <= 0 || hidden < leastBytes) return text();
	const hiders = limitHiders(listWasteEvents(facts.files.waste.items).filter(({ addedInLayer }) => addedInLayer === newIndex), hidden).filter(({ bytes }) => bytes >= leastBytes);
	const left = hidden - hiders.reduce((sum, { bytes }) => sum + bytes, 0);
	const words = hiders.map((hider) => describeHider(hider, facts));
	if (left >= leastBytes) words.push(text(`${formatBytes(left)} hidden by later layers`));
	return words.flatMap((part, i) => i === 0 ? [...part] : [", ", ...part]);
}
function describeHider({ hiddenInLayer, addedInLayer, cause, bytes }, { layers }) {
	const words = `${formatBytes(bytes)} ${HIDING_VERBS[cause]}`;
	if (hiddenInLayer === addedInLayer) return text(`${words} in the same layer`);
	const lines = toLines(layers[hiddenInLayer]);
	return text(`${words} by `, ...lines.length === 0 ? [`layer ${hiddenInLayer}`] : lines);
}
const HIDING_VERBS = {
	deleted: "deleted",
	overwritten: "overwritten",
	metadata: "shipped again"
};
const MOST_HIDERS = 2;
function limitHiders(events, mostBytes) {
	let left = mostBytes;
	return events.slice(0, MOST_HIDERS).map((event) => {
		const bytes = Math.min(event.bytes, left);
		left -= bytes;
		return {
			...event,
			bytes
		};
	});
}
const listRebuilt = ({ files }) => files === void 0 || files.rebuilt.layerCount === 0 ? [] : [describeRebuild(files)];
const buildNotes$1 = __name((notes) => notes.map((note) => toneParagraph("quiet", note)), "buildNotes");
//#endregion
//#region src/advise/joint-changes.ts
function joinChanges(advice, facts) {
	const joint = [];
	for (const one of advice) {
		const at = joint.findIndex(({ advice: [first] }) => isSameLayer(first, one));
		const other = joint[at];
		const change = other && extendChange(other.change, one, facts);
		if (other === void 0 || change === void 0) joint.push({
			advice: [one],
			change: describeChange$2(one, facts)
		});
		else joint[at] = {
			advice: [...other.advice, one],
			change
		};
	}
	return joint;
}
const isSameLayer = (one, other) => one.layer === other.layer && isOfOneLayer(one) && isOfOneLayer(other);
const isOfOneLayer = ({ layers = [] }) => layers.filter(({ isCopy }) => !isCopy).length <= 1;
function extendChange(change, advice, facts) {
	const instruction = takeInstruction(change);
	if (instruction === void 0) return void 0;
	const layers = facts.layers.with(advice.layer, {
		...facts.layers[advice.layer],
		instruction
	});
	const next = describeChange$2(advice, {
		...facts,
		layers
	});
	const edited = takeInstruction(next);
	if (edited === void 0 || edited === instruction) return void 0;
	return [...change.slice(0, -1), ...next];
}
function takeInstruction(change) {
	const last = change.at(-1);
	const isWhole = typeof last === "object" && last.code.startsWith("RUN ");
	const before = change.at(-2) ?? ": ";
	return isWhole && typeof before === "string" && before.endsWith(": ") ? last.code : void 0;
}
//#endregion
//#region src/report/outline/savings-table.ts
function buildSavingsTable(image, most) {
	const { facts } = image;
	if (facts?.files === void 0) return [];
	const own = listSavings(image);
	if (own.length === 0) return [];
	const joint = joinChanges(own, facts);
	const least = sumAdvice(own) * LEAST_SHARE$1;
	const shown = joint.filter(({ advice }, i) => i === 0 || sumAdvice(advice) >= least).slice(0, most);
	const { title, remark } = buildSavingsTitle(sumAdvice(own), facts, image.findings);
	return buildTable(shown, {
		title,
		remark: remark + (shown.length < joint.length ? ` (${shown.length} of ${joint.length} changes shown)` : ""),
		columns: [
			numberColumn("Saves", ({ advice }) => formatBytes(sumAdvice(advice))),
			{
				...LINE,
				cell: ({ advice }) => listAdviceLines(advice[0], facts)
			},
			mainColumn("Change", ({ change }) => toCopy(change))
		]
	});
}
const LEAST_SHARE$1 = .05;
const toCopy = (change) => change.map((piece) => typeof piece === "string" ? piece : {
	...piece,
	isToCopy: true
});
function buildSavingsTitle(bytes, { measures }, findings) {
	const { imageBytes } = measures;
	const left = Math.max(0, imageBytes - bytes);
	const share = imageBytes === 0 ? 0 : Math.round(bytes / imageBytes * 100);
	const size = findings.find(({ measure, failLimit, outcome }) => measure === "imageBytes" && failLimit !== null && outcome === "fail");
	const over = size?.failLimit == null ? 0 : left - size.failLimit;
	const after = size === void 0 ? "" : over > 0 ? `, still ${formatBytes(over)} over` : `, within the ${formatLimit$1(size)} budget`;
	return {
		title: text(`What would take ${formatBytes(bytes)} (${share}%) out again`),
		remark: `→ ${formatBytes(left)}${after}`
	};
}
const buildBaseImageNotes = (image) => buildNotes(image, ({ relative }) => relative !== void 0);
const buildUpdateNotes = (image) => buildNotes(image, ({ updateBytes }) => updateBytes !== void 0);
const buildNotes = ({ facts, advice = [] }, isShown) => facts === void 0 ? [] : advice.filter(isShown).map((one) => paragraph({ strong: describeAdvice(one).title }, ": ", ...toCopy(describeChange$2(one, facts)), " ", ...listAdviceLines(one, facts)));
function buildPrivateFileAlerts({ facts, advice = [] }) {
	if (facts === void 0) return [];
	return advice.filter(isUrgent).map((one) => toneParagraph("warning", ...toLines(facts.layers[one.layer]), ` ${describeAdvice(one).title}: everyone who can pull the image can read `, ...buildPlaces(one)));
}
function buildPlaces({ places, placeCount }) {
	const [first] = places;
	if (first === void 0) return text("it");
	return text(code(first.path), placeCount > 1 ? ` and ${placeCount - 1} more` : "");
}
function listAdviceLines({ layer, layers: changed = [{
	layer,
	bytes: 0
}] }, { layers }) {
	return changed.slice(0, MOST_LINES$1).map((one) => toLines(layers[one.layer])).filter((pieces) => pieces.length > 0).flatMap((pieces, i) => i === 0 ? pieces : [" ", ...pieces]);
}
const MOST_LINES$1 = 3;
//#endregion
//#region src/report/outline/advice-fold.ts
const MOST_PLACES$2 = 5;
function buildAdviceFold(image, most) {
	const { facts } = image;
	const advice = sortForRules(image);
	const off = buildOffList(image);
	if (facts === void 0 || advice.length + off.length === 0) return [];
	const count = advice.length === 1 ? "" : `: ${advice.length} fixes`;
	return buildFold("advice", advice.length === 0 ? "Advice that the budget switches off" : `How to change it${count}`, [...advice.slice(0, most).flatMap((one) => buildAdviceSections(one, facts)), ...off]);
}
function buildOffList({ adviceOff = [] }) {
	return listLines$1(adviceOff.map(({ id, why, from, advice }) => {
		const bytes = sumAdvice(advice);
		const hidden = bytes === 0 ? "" : `, ${formatBytes(bytes)}`;
		return text("Off: ", code(id), `${hidden} (${from}): ${why}`);
	}));
}
function buildAdviceSections(advice, facts) {
	const { title, why, fix } = describeAdvice(advice);
	const where = describeBaseImage$1(advice, facts.base);
	return [
		paragraph({ strong: where === "" ? title : `${title}, ${where}` }, " ", ...listAdviceLines(advice, facts)),
		toneParagraph("quiet", `${why} ${describeException(advice)}`),
		...listLines$1(takeLines(advice.places, MOST_PLACES$2, describePlace, advice.placeCount)),
		...needsOtherBase(advice) ? [paragraph(ONLY_ANOTHER_BASE)] : [paragraph("Change: ", ...toCopy(describeChange$2(advice, facts))), {
			kind: "code",
			language: "dockerfile",
			lines: fix
		}]
	];
}
const describePlace = ({ path, bytes, layer, isVisible, hiddenInLayer }) => text(`${formatBytes(bytes)} `, code(path), ` layer ${layer}`, isVisible ? "" : `, hidden by ${nameHidingLayer(hiddenInLayer)}`);
const nameHidingLayer = (layer) => layer === void 0 ? "a later layer" : `layer ${layer}`;
//#endregion
//#region src/report/words/context-words.ts
function describeContext(facts) {
	const { contextBytes, askedBytes, assumed } = facts;
	const sent = `${formatBytes(contextBytes)} would be sent`;
	if (contextBytes === 0) return sent;
	if (assumed !== void 0) return `${sent}; what COPY reads is not known`;
	return askedBytes === contextBytes ? `${sent}, all of it read by COPY` : `${sent}, ${formatBytes(askedBytes)} read by COPY`;
}
function describeContextOrigin(facts) {
	const { dockerfile, ignoreFile, assumed, fileCount } = facts;
	const ignored = ignoreFile === null ? "without an ignore file" : `after ${ignoreFile}`;
	const read = dockerfile === null ? "" : `, for ${dockerfile}`;
	const counted = `${formatPlural(fileCount, "file")} ${ignored}${read}.`;
	return assumed === void 0 ? `${counted} BuildKit sends only what instructions read; other builders send all of it.` : `${counted} All of it counts as read, because ${assumed}.`;
}
const LINK_WORDS = {
	outside: "points outside of the context, where no builder follows it",
	absent: "points to nothing",
	ignored: "points to a path that .dockerignore excludes"
};
function describeProof(proof, expectedBytes) {
	const { layerCount, isUnchanged, removedBytes } = proof;
	const layers = layerCount === 1 ? "the only layer" : `all ${layerCount} layers`;
	const lines = "the lines for paths that no COPY reads";
	const same = isUnchanged ? `With ${lines}, ${layers} of the image stayed the same (diffIDs).` : `With ${lines}, the image changed: do not use these lines.`;
	if (removedBytes === void 0) return [same];
	return [same, `With the other lines, the image became ${formatBytes(removedBytes)} smaller; ${formatBytes(expectedBytes)} were expected.`];
}
//#endregion
//#region src/report/outline/context-sections.ts
const buildContextLine = ({ buildContext }) => buildContext === void 0 ? [] : [toneParagraph("quiet", `Build context: ${describeContext(buildContext)}`)];
const buildContextFold = ({ buildContext }, most) => buildContext === void 0 ? [] : buildFold("context", `Build context: ${describeContext(buildContext)}`, buildContextSections(buildContext, most));
function buildContextSections(facts, most) {
	const { unread, read } = facts;
	return [
		...buildEntryTable(facts, most),
		...buildLineTable(UNREAD$1, "the image stays the same", unread, most),
		...buildLineTable(READ, "size in the context, in the image", read, most),
		...buildSecretList(facts, most),
		...buildLinkList(facts, most),
		toneParagraph("quiet", describeContextOrigin(facts))
	];
}
const UNREAD$1 = ".dockerignore: not read by any COPY";
const READ = ".dockerignore: read by a COPY, changes the image";
const buildEntryTable = ({ entries }, most) => buildTable(entries.items.slice(0, most), {
	title: "Largest in the context",
	remark: "size, read by COPY, files",
	columns: [
		numberColumn("Size", ({ bytes }) => formatBytes(bytes)),
		numberColumn("Read by COPY", ({ askedBytes }) => formatBytes(askedBytes)),
		numberColumn("Files", ({ fileCount }) => formatCount(fileCount), { sacrifice: 1 }),
		mainColumn("Path", ({ path, isFolder }) => text(code(isFolder ? `${path}/` : path)))
	],
	more: describeMore(entries, most)
});
function buildLineTable(title, remark, lines, most) {
	const shown = lines.items.slice(0, most);
	return buildTable(shown, {
		title,
		remark,
		columns: [
			numberColumn("Size", ({ bytes }) => formatBytes(bytes)),
			shown.some(({ imageBytes }) => imageBytes > 0) && numberColumn("In the image", ({ imageBytes }) => formatBytes(imageBytes)),
			mainColumn("Line", ({ pattern }) => text({
				code: pattern,
				isToCopy: true
			})),
			textColumn("What", ({ what }) => what, {
				sacrifice: 1,
				isQuiet: true
			})
		],
		more: describeMore(lines, most)
	});
}
function buildSecretList({ secrets }, most) {
	const shown = secrets.items.slice(0, most);
	if (shown.length === 0) return [];
	return [{
		kind: "alert",
		title: `${formatPlural(countRows(secrets), "private path")} in the context`,
		items: shown.map(({ path, kind, isAsked }) => text(code(path), kind === path ? "" : ` (${kind})`, isAsked ? ": COPY reads it" : ": no COPY reads it"))
	}];
}
function buildLinkList({ danglingLinks }, most) {
	const shown = danglingLinks.items.slice(0, most);
	if (shown.length === 0) return [];
	return [paragraph(`${formatPlural(countRows(danglingLinks), "link")} without a target`), ...listLines$1(shown.map(({ path, target, why }) => text(code(path), " → ", code(target), ` ${LINK_WORDS[why]}`)))];
}
const countRows = ({ items, omitted }) => items.length + omitted.count;
function describeMore({ items, omitted }, shown) {
	const hidden = items.slice(shown);
	const left = {
		count: hidden.length + omitted.count,
		bytes: hidden.reduce((sum, { bytes }) => sum + bytes, omitted.bytes)
	};
	return left.count === 0 ? "" : `${formatCount(left.count)} more with ${formatBytes(left.bytes)}`;
}
//#endregion
//#region node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length;
		const oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity;
		let maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1];
				const addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length;
		const oldLen = oldTokens.length;
		let oldPos = basePath.oldPos;
		let newPos = oldPos - diagonalPath;
		let commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0;
		let newPos = 0;
		let oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
//#endregion
//#region node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
//#endregion
//#region node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i;
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
//#endregion
//#region node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) if (prevPart == null) tokens.push(part);
			else tokens.push(tokens.pop() + part);
			else if (prevPart != null && /\s/.test(prevPart)) if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
			else tokens.push(prevPart + part);
			else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
//#endregion
//#region node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [];
	const linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
//#endregion
//#region node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
//#endregion
//#region node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
//#endregion
//#region node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i;
	for (i = 0; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
//#endregion
//#region node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
//#endregion
//#region node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
	for (let i = 0; i < s.length; i++) if (s[i] < " " || s[i] > "~" || s[i] === "\"" || s[i] === "\\") return true;
	return false;
}
function quoteFileNameIfNeeded(s) {
	if (!needsQuoting(s)) return s;
	let result = "\"";
	const bytes = new TextEncoder().encode(s);
	let i = 0;
	while (i < bytes.length) {
		const b = bytes[i];
		if (b === 7) result += "\\a";
		else if (b === 8) result += "\\b";
		else if (b === 9) result += "\\t";
		else if (b === 10) result += "\\n";
		else if (b === 11) result += "\\v";
		else if (b === 12) result += "\\f";
		else if (b === 13) result += "\\r";
		else if (b === 34) result += "\\\"";
		else if (b === 92) result += "\\\\";
		else if (b >= 32 && b <= 126) result += String.fromCharCode(b);
		else result += "\\" + b.toString(8).padStart(3, "0");
		i++;
	}
	result += "\"";
	return result;
}
const INCLUDE_HEADERS = {
	includeIndex: true,
	includeUnderline: true,
	includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0;
		let newRangeStart = 0;
		let curRange = [];
		let oldLine = 1;
		let newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i];
			const lines = current.lines || splitLines$1(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
				else {
					const contextSize = Math.min(lines.length, context);
					for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
					const hunk = {
						oldStart: oldRangeStart,
						oldLines: oldLine - oldRangeStart + contextSize,
						newStart: newRangeStart,
						newLines: newLine - newRangeStart + contextSize,
						lines: curRange
					};
					hunks.push(hunk);
					oldRangeStart = 0;
					newRangeStart = 0;
					curRange = [];
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
function formatPatch(patch, headerOptions) {
	var _a;
	var _b;
	var _c;
	var _d;
	var _e;
	var _f;
	if (!headerOptions) headerOptions = INCLUDE_HEADERS;
	if (Array.isArray(patch)) {
		if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit)) throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
		return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
	}
	const ret = [];
	if (patch.isGit) {
		headerOptions = INCLUDE_HEADERS;
		if (!patch.oldFileName) throw new Error("oldFileName must be specified for Git patches");
		if (!patch.newFileName) throw new Error("newFileName must be specified for Git patches");
		let gitOldName = patch.oldFileName;
		let gitNewName = patch.newFileName;
		if (patch.isCreate && gitOldName === "/dev/null") gitOldName = gitNewName.replace(/^b\//, "a/");
		else if (patch.isDelete && gitNewName === "/dev/null") gitNewName = gitOldName.replace(/^a\//, "b/");
		ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName));
		if (patch.isDelete) ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644"));
		if (patch.isCreate) ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644"));
		if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
			ret.push("old mode " + patch.oldMode);
			ret.push("new mode " + patch.newMode);
		}
		if (patch.isRename) {
			ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, "")));
			ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")));
		}
		if (patch.isCopy) {
			ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, "")));
			ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, "")));
		}
	} else {
		if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0) ret.push("Index: " + patch.oldFileName);
		if (headerOptions.includeUnderline) ret.push("===================================================================");
	}
	const hasHunks = patch.hunks.length > 0;
	if (headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks)) {
		ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : ""));
		ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : ""));
	}
	for (let i = 0; i < patch.hunks.length; i++) {
		const hunk = patch.hunks[i];
		const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
		const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
		ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
		for (const line of hunk.lines) ret.push(line);
	}
	return ret.join("\n") + "\n";
}
function splitLines$1(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
__name(splitLines$1, "splitLines");
//#endregion
//#region src/advise/needs-stage.ts
const REASONS$3 = new Set([
	"build-stage",
	"toolchain",
	"development-dependencies"
]);
const needsStage = (advice) => advice.some(({ id, subject, baseBytes }) => REASONS$3.has(id) && baseBytes === void 0 || id === "base-image" && subject === "build");
//#endregion
//#region src/report/outline/diff-fold.ts
function buildDiffFold({ rewrites = [], advice = [] }, most) {
	const [first] = rewrites;
	if (first === void 0) return [];
	const lines = rewrites.slice(0, most).flatMap((one) => listDiffLines(one, first.file));
	const more = formatMore(rewrites.length - most);
	return buildFold("advice", text(`Ready to apply: ${formatPlural(rewrites.length, "change")} of `, code(first.file)), [
		{
			kind: "code",
			language: "diff",
			lines
		},
		...more === "" ? [] : [paragraph(more)],
		...needsStage(advice) ? [paragraph(code("plimsoll fix"), " can also add a build stage.")] : []
	]);
}
function listDiffLines({ file, line, endLine, oldLines, newLines }, named) {
	const lines = endLine === line ? `line ${line}` : `lines ${line}-${endLine}`;
	const place = file === named ? lines : `${file}, ${lines}`;
	const changes = diffArrays([...oldLines], [...newLines]);
	return [`@@ ${place} @@`, ...changes.flatMap(({ value, added, removed }) => {
		const mark = added ? "+" : removed ? "-" : " ";
		const marked = value.map((text) => `${mark}${text}`);
		return mark === " " && marked.length > MOST_UNCHANGED ? [
			...marked.slice(0, 1),
			" …",
			...marked.slice(-1)
		] : marked;
	})];
}
const MOST_UNCHANGED = 4;
//#endregion
//#region src/report/outline/drift-sections.ts
function buildDriftTable(image, run, { leadRows }) {
	const shown = findShownDrift(image);
	return shown === void 0 || !isOpen(image) ? [] : buildPartsTable(image, shown, run, leadRows);
}
const isOpen = ({ findings }) => findings.some(({ measure, outcome }) => DRIFT$1.has(measure) && outcome !== "pass" && outcome !== "unmeasured");
const DRIFT$1 = new Set([
	"driftBytes",
	"driftRatio",
	"pullDriftBytes"
]);
function buildDriftFold(image, run, { foldRows, leadRows }) {
	const { drift } = image;
	if (drift === void 0) return [];
	const shown = findShownDrift(image);
	if (shown !== void 0 && isOpen(image) && shown.parts.length <= leadRows) return [];
	if (shown === void 0) return buildFold("history", `Drift since ${drift.since}: not measured`, [paragraph(String(drift.why ?? "the sizes are not known"))]);
	return buildFold("history", `Drift: ${describeDrift(shown, drift)}`, buildPartsTable(image, shown, run, foldRows));
}
function buildPartsTable({ drift }, { bytes, parts }, run, most) {
	if (drift === void 0) return [];
	const isOfBranch = run !== void 0 && run.baseSha === null;
	const others = parts.slice(most);
	const rest = others.reduce((sum, part) => sum + part.bytes, 0);
	return buildTable(parts.slice(0, most), {
		title: `Growth since ${drift.start ?? drift.since}`,
		remark: formatSignedBytes(bytes),
		columns: [numberColumn("Growth", (part) => formatSignedBytes(part.bytes)), mainColumn("", (part) => {
			const { before, commit, after } = describePart(part, isOfBranch);
			return text(before, ...commit === "" ? [] : [code(commit)], after);
		})],
		more: others.length === 0 ? "" : `and ${formatCount(others.length)} more: ${formatSignedBytes(rest)}`
	});
}
//#endregion
//#region src/report/words/growth-rows.ts
function describeLayers(layers, arrow, most) {
	const described = layers.map((layer) => {
		const { inside } = layer;
		if (inside === void 0 || layer.state === "moved") return {
			layer,
			reason: describeLayerChange(layer),
			inside: NONE$4
		};
		return {
			layer,
			reason: [describeLayerChange(layer, inside.items.length === 0 && inside.omitted.count === 0), describeReplaced(layer)].filter((words) => words !== "").join("; "),
			inside: describeRows(inside, arrow)
		};
	});
	const isOne = described.filter(({ inside }) => inside.rows.length > 0).length === 1;
	return described.map((each) => ({
		...each,
		inside: takeFirstRows(each.inside, isOne ? most.one : most.several)
	}));
}
const NONE$4 = {
	rows: [],
	omitted: {
		count: 0,
		growthBytes: 0
	}
};
function listHeaviestRows(comparison, described, arrow) {
	const found = comparison.files === void 0 ? NONE$4 : describeRows(comparison.files.heaviest, arrow);
	const said = new Set(described.flatMap(({ inside }) => inside.rows.map(toKey$1)));
	return found.rows.every((row) => said.has(toKey$1(row))) ? NONE$4 : found;
}
const toKey$1 = __name(({ growthBytes, name, note }) => JSON.stringify([
	growthBytes,
	name,
	note
]), "toKey");
function listSystemRows({ files }, arrow) {
	if (files?.systemPackages === void 0) return NONE$4;
	const { items, omitted } = files.systemPackages;
	return {
		rows: items.map((change) => ({
			growthBytes: change.newBytes - change.oldBytes,
			...describeSystemPackage(change, arrow)
		})),
		omitted
	};
}
function takeFirstRows({ rows, omitted }, most) {
	const rest = rows.slice(most);
	return {
		rows: rows.slice(0, most),
		omitted: {
			count: omitted.count + rest.length,
			growthBytes: rest.reduce((sum, row) => sum + row.growthBytes, omitted.growthBytes)
		}
	};
}
function describeRows({ items, omitted }, arrow) {
	return {
		rows: items.filter(isNotable).map((row) => ({
			growthBytes: row.growthBytes,
			...describeGrowthRow(row, arrow)
		})),
		omitted
	};
}
const isNotable = ({ growthBytes, state, package: named }) => growthBytes !== 0 || state !== "changed" || named !== void 0 && named.oldVersion !== named.newVersion;
//#endregion
//#region src/report/words/measure-rows.ts
function listMeasureRows(comparison, now) {
	const [main, ...others] = MEASURES$1.flatMap((measure) => toMeasureRow(measure, comparison, now) ?? []);
	if (main === void 0) return [];
	const changed = others.filter((row) => row.old !== row.now && !isAlike(row, main));
	return /^[+-]/.test(main.change) || changed.length > 0 ? [main, ...changed] : [];
}
const isAlike = (a, b) => a.old === b.old && a.now === b.now && a.change === b.change;
function toMeasureRow({ label, name, unit }, comparison, now) {
	const { baseline, pullBytesAre } = comparison;
	const [before, after] = name === "ownBytes" ? getOwnBytes(comparison) : [baseline.measures[name], now[name]];
	if (before == null || after == null || name === "pullBytes" && pullBytesAre === null) return null;
	const about = getEstimateSign(name, comparison);
	const [format, formatSigned] = unit === "bytes" ? [formatBytes, formatSignedBytes] : [formatCount, formatSignedCount];
	return {
		label,
		old: about + format(before),
		now: about + format(after),
		change: formatSigned(after - before)
	};
}
function getOwnBytes({ files }) {
	if (!files?.origins || files.origins.base.old !== files.origins.base.new) return [];
	return [files.origins.own.old, files.origins.own.new];
}
const MEASURES$1 = [
	{
		label: "size",
		name: "imageBytes",
		unit: "bytes"
	},
	{
		label: "own layers",
		name: "ownBytes",
		unit: "bytes"
	},
	{
		label: "visible",
		name: "visibleBytes",
		unit: "bytes"
	},
	{
		label: "reclaimable",
		name: "reclaimableBytes",
		unit: "bytes"
	},
	{
		label: "to pull",
		name: "pullBytes",
		unit: "bytes"
	},
	{
		label: "layers",
		name: "layerCount",
		unit: "count"
	},
	{
		label: "files",
		name: "fileCount",
		unit: "count"
	}
];
const formatSignedCount = (count) => `${count > 0 ? "+" : count < 0 ? "-" : ""}${formatCount(Math.abs(count))}`;
//#endregion
//#region src/report/outline/growth-fold.ts
function buildGrowthFold(comparison, measures, most, arrow) {
	const sections = buildGrowthSections(comparison, measures, most, arrow);
	return buildFold("growth", buildTitle$1(comparison, arrow), sections);
}
function buildGrowthSections(comparison, measures, most, arrow) {
	if (isUnchanged(comparison)) return [buildUnchanged(comparison)];
	const changed = listChangedLayers(comparison, most === Number.POSITIVE_INFINITY);
	const described = describeLayers(takeMostChanged(changed, most, comparison), arrow, {
		one: most,
		several: 3
	});
	const visible = comparison.files?.growth.visibleBytes ?? 0;
	return [
		...buildMeasuresTable(comparison, listMeasureRows(comparison, measures)),
		...listLines$1(listComparisonRemarks(comparison, arrow)),
		...buildLayersTable$1(described, changed, comparison, arrow),
		...buildRowsTable("What grew and shrank", `${formatSignedBytes(visible)} visible`, takeFirstRows(listHeaviestRows(comparison, described, arrow), most)),
		...buildRowsTable("System packages", "sizes as reported by the packages", takeFirstRows(listSystemRows(comparison, arrow), most))
	];
}
function buildTitle$1(comparison, arrow) {
	const { rows } = takeFirstRows(listHeaviestRows(comparison, [], arrow), 2);
	if (isUnchanged(comparison)) return text(`Compared with ${describeBaseline(comparison)}`);
	if (rows.length === 0) {
		const changed = listChangedLayers(comparison);
		if (changed.length === 0) return text(`Compared with ${describeBaseline(comparison)}`);
		const of = formatPlural(comparison.layers.length, "layer");
		const by = comparison.files === void 0 ? ", by their manifests" : "";
		return text(`What changed: ${formatCount(changed.length)} of ${of}${by}`);
	}
	return text("What grew and shrank: ", ...rows.flatMap(({ name, growthBytes }, i) => [
		i === 0 ? "" : ", ",
		code(name),
		` ${formatSignedBytes(growthBytes)}`
	]));
}
__name(buildTitle$1, "buildTitle");
const buildUnchanged = (comparison) => toneParagraph("quiet", `Unchanged since ${describeBaseline(comparison)}.`);
function buildMeasuresTable(comparison, rows) {
	const title = text({ strong: "Compared with" }, ` ${describeBaseline(comparison)}`);
	if (rows.length === 0) return [paragraph(...title)];
	return buildTable(rows, {
		title,
		columns: [
			{
				...mainColumn("Measure", ({ label }) => label),
				isQuiet: true
			},
			numberColumn("Before", ({ old }) => old),
			numberColumn("Now", ({ now }) => now),
			numberColumn("Change", ({ change }) => text({ strong: change }))
		]
	});
}
function buildLayersTable$1(described, changed, comparison, arrow) {
	const count = `${changed.length} of ${formatPlural(comparison.layers.length, "layer")}`;
	const shown = described.map(({ layer }) => layer);
	return buildTable(described, {
		title: "Layers that changed",
		remark: comparison.files === void 0 ? `${count}, sizes as stored` : count,
		columns: [
			textColumn("", ({ layer }) => layer.state, { sacrifice: 2 }),
			numberColumn("Layer", ({ layer }) => formatPlace(layer, arrow), {
				isQuiet: true,
				sacrifice: 3
			}),
			numberColumn("Change", ({ layer }) => formatKnown(computeLayerGrowth(layer), formatSignedBytes, "not known")),
			mainColumn("What", ({ layer }) => toInstruction(layer.instruction))
		],
		row: ({ reason, inside }) => ({ below: [...reason === "" ? [] : [text(reason)], ...buildInsideLines(inside)] }),
		more: describeOmittedLayers(changed, shown, comparison)
	});
}
__name(buildLayersTable$1, "buildLayersTable");
function buildInsideLines({ rows, omitted }) {
	if (rows.length === 0) return [];
	const lines = rows.map((row) => text(`${formatSignedBytes(row.growthBytes)} `, ...toName$2(row)));
	return omitted.growthBytes === 0 ? lines : [...lines, text(describeOmitted(omitted))];
}
const toName$2 = __name(({ name, note }) => [code(name), note === "" ? "" : ` ${note}`], "toName");
const buildRowsTable = (title, remark, { rows, omitted }) => buildTable(rows, {
	title,
	remark,
	columns: [numberColumn("Change", ({ growthBytes }) => formatSignedBytes(growthBytes)), mainColumn("Where", toName$2)],
	more: omitted.growthBytes === 0 ? "" : describeOmitted(omitted)
});
const describeOmitted = ({ count, growthBytes }) => `and ${formatCount(count)} more, ${formatSignedBytes(growthBytes)}`;
//#endregion
//#region src/report/outline/largest-tables.ts
function buildLargestTables(facts, most) {
	const { folders, packages, files } = facts.files.largest;
	const { visibleBytes } = facts.measures;
	return [
		...buildWeightTable("Largest folders", folders, most, visibleBytes, (item) => text(code(item.path), ` ${describeFolder(item)}`)),
		...buildWeightTable("Largest packages", packages, most, visibleBytes, (item) => text(code(item.name), item.copies > 1 ? ` ${item.ecosystem}, ${item.copies} copies` : ` ${item.ecosystem}`)),
		...buildWeightTable("Largest files", groupLeftovers(files), most, visibleBytes, ({ name }) => name)
	];
}
const describeFolder = ({ path, fileCount }) => [formatPlural(fileCount, "file"), nameLeftover(path)].filter(Boolean).join(", ");
function groupLeftovers({ items, omitted }) {
	return {
		items: [...groupBy$1(items, (item) => nameLeftover(item.path) ?? item)].map(([owner, files]) => {
			if (typeof owner !== "string") return {
				name: text(code(owner.path)),
				bytes: owner.bytes
			};
			const bytes = files.reduce((sum, item) => sum + item.bytes, 0);
			return {
				name: text(owner, ` ${formatPlural(files.length, "file")}`),
				bytes
			};
		}).toSorted((a, b) => b.bytes - a.bytes),
		omitted
	};
}
function buildWeightTable(title, list, most, visibleBytes, toName) {
	const { items, omitted } = takeFirst(list, most);
	return buildTable(items, {
		title,
		remark: `of ${formatBytes(visibleBytes)} visible`,
		columns: [
			SIZE$1,
			createShareColumn(visibleBytes),
			mainColumn("", toName)
		],
		more: describeOmitted$1(omitted)
	});
}
//#endregion
//#region src/report/outline/layer-entries.ts
const listEntryLines = (entries, most) => entries === void 0 ? [] : [
	...toLine("added", entries.added, most),
	...toLine("changed", entries.changed, most),
	...toLine("hid", entries.hid, most)
];
function toLine(word, list, most) {
	const { items, omitted } = takeFirst(list, most);
	if (items.length === 0) return [];
	const named = items.flatMap(({ path, isFolder, fileCount, bytes }, i) => [
		i === 0 ? `${word} ` : ", ",
		code(isFolder && path !== "/" ? `${path}/` : path),
		` ${formatBytes(bytes)}${isFolder ? ` in ${formatPlural(fileCount, "file")}` : ""}`
	]);
	const more = describeOmitted$1(omitted);
	return [[...named, more === "" ? "" : `, ${more}`]];
}
//#endregion
//#region src/report/outline/layer-tables.ts
const buildLargestLayersTable = (facts, most) => buildLayersTable("Largest layers", listLargestLayers(facts, most), NONE$3, facts).map((table) => ({
	...table,
	remark: `of ${formatCount(facts.layers.length)}`
}));
const NONE$3 = {
	count: 0,
	bytes: 0
};
const MOST_ENTRIES = 3;
function buildStackedLayersTable(facts, most) {
	const { items, omitted } = takeFirst({
		items: sizeLayers(facts),
		omitted: NONE$3
	}, most);
	return buildLayersTable("Layers", items, omitted, facts, MOST_ENTRIES);
}
function buildLayersTable(title, layers, omitted, facts, mostEntries = 0) {
	const all = sumSizedLayers(facts);
	return buildTable(layers, {
		title: facts.files === void 0 ? `${title}, as stored` : title,
		columns: [
			numberColumn("", ({ index }) => String(index), {
				isQuiet: true,
				sacrifice: 1,
				startsMain: true
			}),
			SIZE$1,
			createShareColumn(all),
			{
				title: "",
				kind: "bar",
				sacrifice: 4,
				only: "terminal",
				cell: ({ bytes }) => ({ fraction: all === 0 ? 0 : bytes / all })
			},
			LINE,
			mainColumn("", ({ instruction }) => toInstruction(instruction))
		],
		row: ({ index }) => ({ below: listEntryLines(facts.files && facts.layers[index]?.entries, mostEntries) }),
		more: describeOmitted$1(omitted)
	});
}
//#endregion
//#region src/report/words/pull-words.ts
function describePullTime({ pullSeconds, updateSeconds }) {
	const update = updateSeconds === null ? "" : `, ${formatSeconds(updateSeconds)} with the baseline`;
	return `${formatSeconds(pullSeconds)}${update}`;
}
const describePullModel = ({ settings }) => `${settings.client} at ${formatBandwidth(settings.bandwidthBytesPerSecond)}, modeled`;
function describePullSettings({ settings, storedSizesAre, unpackedSizesAre }) {
	const guessed = [...storedSizesAre === "estimate" ? ["stored"] : [], ...unpackedSizesAre === "estimate" ? ["unpacked"] : []];
	const estimates = guessed.length === 0 ? "" : `; ${guessed.join(" and ")} sizes estimated`;
	return `modeled: ${listSettings(settings).join(", ")}${estimates}`;
}
function listSettings(settings) {
	const { client, roundTripSeconds, unpackBytesPerSecond, downloads, unpacks } = settings;
	return [
		client,
		`round trip ${Number((roundTripSeconds * 1e3).toPrecision(3))} ms`,
		...unpackBytesPerSecond === null ? [] : [`unpacks ${Number((unpackBytesPerSecond / 1e6).toPrecision(3))} MB/s`],
		...downloads === null ? [] : [`${downloads} downloads at a time`],
		...unpacks === null ? [] : [`${unpacks} unpacks at a time`]
	];
}
//#endregion
//#region src/report/outline/pull-sections.ts
function buildPullLine(image) {
	const { pull } = image;
	if (pull?.isSet !== true) return [];
	return [toneParagraph("quiet", describePull(pull), ...buildDecidingLayer(image))];
}
function buildDecidingLayer({ pull, facts }) {
	if (pull?.waitsFor === void 0) return [];
	const { layer, seconds } = pull.waitsFor;
	const found = facts?.layers[layer];
	return text(`; everything else waits for layer ${layer} `, ...toLines(found).flatMap((lines) => [lines, " "]), ...toInstruction(found?.instruction ?? null), ` (${formatSeconds(seconds)} less without it)`);
}
function buildPullTable({ pull }) {
	if (pull === void 0) return [];
	const times = [pull.time, ...pull.others].toSorted((a, b) => a.bandwidthBytesPerSecond - b.bandwidthBytesPerSecond);
	return buildTable(times, {
		title: "Pull time",
		remark: describePullSettings(pull),
		columns: [
			numberColumn("New machine", ({ pullSeconds }) => formatSeconds(pullSeconds)),
			times.some(({ updateSeconds }) => updateSeconds !== null) && numberColumn("With the baseline", ({ updateSeconds }) => formatKnown(updateSeconds, formatSeconds, "–")),
			mainColumn("At", (time) => formatBandwidth(time.bandwidthBytesPerSecond))
		]
	});
}
const buildPullFold = (image) => image.pull === void 0 ? [] : buildFold("pull", describePull(image.pull), [...buildPullTable(image), ...buildCostTerms(image)]);
const describePull = (pull) => `Pull time: ${describePullTime(pull.time)} (${describePullModel(pull)})`;
//#endregion
//#region src/report/words/moved-rules.ts
function isMoved(finding, { comparison }) {
	const { outcome, value, baselineValue, isUnchanged } = finding;
	if (comparison === void 0) return true;
	if (isUnchanged === true) return isBrokenByLimit(finding);
	if (baselineValue !== void 0) return baselineValue !== value || hasNewParts(finding) || isBrokenByLimit(finding);
	if (outcome !== "pass") return outcome !== "skipped";
	return isOfGrowth(finding) && !isStill(finding, comparison);
}
const isUnknown = (finding) => finding.baselineValue === void 0 && !isOfGrowth(finding);
const hasNewParts = ({ change }) => (change?.newCount ?? 0) > 0;
const isBrokenByLimit = ({ outcome, change }) => (outcome === "fail" || outcome === "warn") && (change === void 0 || change.held === "lowered" || change.held === "added");
const isOfGrowth = ({ measure }) => /[gG]rowth(?:Bytes|Ratio)$|^(?:deltaPull|update)Bytes$|^updateSeconds$/.test(measure);
function isStill({ value, unit }, comparison) {
	if (value === null || value === 0) return true;
	return unit === "bytes" ? isWithinNoise(comparison, value) : isWithinNoise(comparison, findMainGrowth(comparison).bytes ?? value);
}
//#endregion
//#region src/report/outline/accept-sections.ts
function buildAcceptSections({ findings }, { arrow }) {
	const accepted = findings.flatMap(({ acceptance, path }) => acceptance === void 0 ? [] : [{
		...acceptance,
		path
	}]);
	const [first] = accepted;
	if (first === void 0) return [];
	const isWritten = accepted.some(({ place, where }) => place !== "flag" && where !== null);
	return [
		paragraph({ strong: "To accept this" }, ", change the budget:"),
		...listLines$1(accepted.map((one) => formatLine(one, arrow))),
		...first.isOfBaseBranch ? [OF_BASE_BRANCH] : [],
		...isWritten ? [COMMAND$1] : []
	];
}
function formatLine(line, arrow) {
	const { place, key, section, oldText, newText, path } = line;
	const where = String(line.where ?? "");
	const ofPath = path === void 0 ? [] : [" of ", code(path)];
	if (place === "flag") return text(`${where} `, code(`${key}=${newText}`));
	if (place === "line") return text(code(where), " ", code(`${key}: ${oldText} ${arrow} ${newText}`), ...ofPath);
	const rule = code(`${key}: ${newText}`);
	return line.where === null ? text("no budget sets a limit: write one with ", code("plimsoll init"), ", and ", rule) : text("add ", rule, " to ", code(section ?? "rules"), " of ", code(where));
}
const OF_BASE_BRANCH = paragraph("The budget of the base branch applies, so this takes effect once it is merged.");
const COMMAND$1 = paragraph("To write it with the reason: ", code("plimsoll raise REPORT --why TEXT"), ", with the JSON report of this run.");
//#endregion
//#region src/report/outline/rule-rows.ts
function buildRulesTable(findings, image, { title, most, mostMatches, arrow }, more = "") {
	const rows = findings.slice(0, most).map((finding) => toRuleRow(finding, image, arrow));
	const hasMoved = rows.some(({ before }) => before !== "");
	return buildTable(rows, {
		title,
		columns: [
			MARK$1,
			mainColumn("Rule", ({ label }) => text(code(label))),
			numberColumn("Before", ({ before }) => before, {
				isQuiet: true,
				sacrifice: 3,
				only: "terminal"
			}),
			numberColumn(hasMoved ? "Now" : "Value", ({ value }) => value, { only: "terminal" }),
			numberColumn("Limit", ({ limit }) => limit, {
				sacrifice: 2,
				only: "terminal"
			}),
			numberColumn(hasMoved ? `Before ${arrow} now · limit` : "Now · limit", ({ before, value, limit, howFar }) => text(before, " ", { strong: value }, ` · ${limit}${howFar === "" ? "" : ` · ${howFar}`}`), { only: "markdown" }),
			numberColumn("", ({ howFar }) => howFar, { only: "terminal" }),
			{
				title: "From",
				kind: "place",
				isQuiet: true,
				sacrifice: 4,
				cell: ({ from }) => from
			}
		],
		row: ({ outcome, remarks, finding }) => ({
			outcome,
			below: [...remarks.map((remark) => text(remark)), ...buildMatchLines(finding, mostMatches)]
		}),
		more: [formatMore(findings.length - most), more].filter(Boolean).join("; ")
	});
}
const describeDefault = ({ measure }) => measure === "privateFiles" ? "default" : "dive's default";
function toRuleRow(finding, { facts }, arrow) {
	const words = describeFinding$1(finding, facts?.pullBytesAre === "estimate" && finding.measure === "pullBytes", "–");
	const bound = isCountOfPaths(finding) ? "" : finding.bound === "atMost" ? "≤ " : "≥ ";
	return {
		...words,
		finding,
		outcome: finding.outcome,
		before: words.before === "" ? "" : `${words.before} ${arrow}`,
		limit: bound + words.limit,
		from: words.from === "default" ? describeDefault(finding) : words.from
	};
}
function buildMatchLines(finding, most) {
	const { matches = [], matchCount = matches.length } = finding;
	return takeLines(matches, most, (match) => text(`${formatBytes(match.bytes)} `, code(match.path), ` ${describeMatch(finding, match)}`), Math.min(most, matches.length) === 0 ? 0 : matchCount);
}
//#endregion
//#region src/report/outline/rules-fold.ts
const MOST_NAMED = 5;
const MOST_LISTED = 5;
function buildRulesFold(image, most, mostMatches, detail) {
	const { findings: known, shared } = selectJudgedFindings(image);
	if (known.length === 0) return [];
	const moved = known.filter((finding) => isMoved(finding, image));
	const isSplit = image.comparison !== void 0 && image.verdict !== "pass" && moved.length > 0 && !known.some(isUnknown);
	const still = isSplit ? known.filter((finding) => !moved.includes(finding)) : [];
	const [first, ...others] = [isSplit ? moved : known, still].filter(({ length }) => length > 0);
	const buildTable = (findings = []) => buildRulesTable(sortWorstFirst(findings), image, {
		title: "",
		most,
		mostMatches,
		arrow: detail.arrow
	});
	return [...buildFold("rules", buildFoldTitle(first ?? [], known.length), [
		...buildTable(first),
		...buildAcceptSections(image, detail),
		...buildReasonList(shared)
	]), ...others.flatMap((findings) => buildFold("rules", buildUnchangedTitle(findings), buildTable(findings)))];
}
function buildOpenRules(image, most, mostMatches, arrow) {
	const { findings: known, shared } = selectJudgedFindings(image);
	const hold = known.filter(({ outcome }) => outcome === "pass");
	const isAll = (hold.length === known.length || hold.length === 1) && known.length <= most;
	const shown = isAll ? known : known.filter((finding) => !hold.includes(finding));
	if (shown.length === 0) return [];
	const rows = {
		title: "Rules",
		most,
		mostMatches,
		arrow
	};
	const more = isAll || hold.length === 0 ? "" : `${hold.length} rules pass`;
	return [...buildRulesTable(sortWorstFirst(shown), image, rows, more), ...buildReasonList(shared)];
}
const selectJudgedFindings = (image) => shareReasons({
	...image,
	findings: image.findings.filter((finding) => !isHeldBack(finding, image))
});
const WORST_FIRST = [
	"fail",
	"unmeasured",
	"warn",
	"inherited",
	"waived",
	"skipped",
	"pass"
];
function sortWorstFirst(findings) {
	return WORST_FIRST.flatMap((outcome) => {
		const alike = findings.filter((finding) => finding.outcome === outcome);
		return outcome === "pass" ? sortMainFirst(alike) : sortFurthestFirst(alike);
	});
}
function buildUnchangedTitle(findings) {
	const count = formatPlural(findings.length, "rule");
	const broken = findings.filter(({ outcome }) => BROKEN$1.has(outcome));
	if (broken.length === 0) return text(`${count} did not change`);
	const labels = broken.map(getLabel);
	if (broken.length === findings.length) return text(`${count} broken before did not change: `, ...listCodes(labels));
	return text(`${count} did not change, ${`${formatCount(broken.length)} of them broken before: `}`, ...listCodes(labels));
}
const BROKEN$1 = new Set([
	"fail",
	"warn",
	"inherited"
]);
function buildFoldTitle(findings, count) {
	const broken = sortWorstFirst(findings).filter(({ outcome }) => outcome !== "pass");
	if (broken.length === 0) return findings.length === 1 ? text("1 rule passes") : text(`${formatPlural(findings.length, "rule")} pass`);
	const worst = broken[0]?.outcome ?? "fail";
	const named = broken.filter(({ outcome }) => outcome === worst);
	const words = describeState(named, worst);
	const state = named.some(({ isClaim }) => isClaim) ? `${words} according to its run` : words;
	const names = named.slice(0, MOST_NAMED).flatMap((finding, i) => [i === 0 ? ": " : ", ", code(getLabel(finding))]);
	const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : "";
	return text(`${named.length} of ${formatPlural(count, "rule")} ${state}`, ...names, more);
}
function describeState(named, worst) {
	if (named.every(({ overridden }) => overridden !== void 0)) return "over the limit, approved";
	return named.every(({ enforcedFrom }) => enforcedFrom !== void 0) ? "over the limit but not enforced yet" : STATES[worst];
}
const STATES = {
	pass: "pass",
	fail: "broken",
	warn: "over a warning limit",
	inherited: "broken before this change",
	waived: "waived",
	skipped: "skipped",
	unmeasured: "not measured"
};
const buildReasonList = (shared) => listLines$1(shared.map(({ labels, why }) => text(...listCodes(labels), `: ${why}`)));
function listCodes(labels) {
	const names = labels.slice(0, MOST_LISTED).flatMap((label, i) => i === 0 ? [code(label)] : [", ", code(label)]);
	const left = labels.length - MOST_LISTED;
	return left > 0 ? [...names, ` and ${formatCount(left)} more`] : names;
}
//#endregion
//#region src/report/outline/scorecard-sections.ts
const buildScorecardSections = ({ images, notices }) => [...images.flatMap(buildScorecard), ...listLines$1(notices)];
function buildScorecard(image) {
	const { key, error, facts, effort, effortBefore, noBaseline } = image;
	const name = `${key.name} ${key.platform}`.trim();
	if (facts === void 0) return [toneParagraph("failure", `Not measured: ${name}: ${error?.message ?? ""}`)];
	return [
		...buildNumbersTable(`Scorecard of ${name}`, [
			...listSizeAndPull(image),
			...listRebuild(effort, effortBefore),
			...listHealthy(effort, effortBefore)
		]),
		...listTouched(effort),
		...listReasons(effort),
		...noBaseline === void 0 ? [] : [toneParagraph("warning", String(noBaseline))]
	];
}
function buildEffortSections({ effort, effortBefore }) {
	if (effort === void 0) return [];
	const numbers = [...listRebuild(effort, effortBefore), ...listHealthy(effort, effortBefore)];
	return [
		...buildNumbersTable("Rebuild and start", numbers),
		...listTouched(effort),
		...listReasons(effort)
	];
}
const buildNumbersTable = (title, numbers) => buildTable(numbers, {
	title,
	remark: "median (least to most)",
	columns: [
		textColumn("Number", ({ what }) => what),
		numberColumn("Value", ({ value }) => value),
		numbers.some(({ before }) => before !== void 0) && numberColumn("Baseline", ({ before = "" }) => before),
		mainColumn("How", ({ how }) => how)
	]
});
function listSizeAndPull({ facts, comparison, pull }) {
	const sizeBefore = comparison?.baseline.measures.imageBytes;
	const imageBytes = facts?.measures.imageBytes ?? null;
	return [{
		what: "Image size",
		value: imageBytes === null ? "" : formatBytes(imageBytes),
		before: sizeBefore == null ? void 0 : formatBytes(sizeBefore),
		how: "uncompressed layers"
	}, ...pull === void 0 ? [] : [{
		what: "Pull",
		value: formatSeconds(pull.time.pullSeconds),
		before: void 0,
		how: `modeled: ${pull.settings.client}, ${formatBandwidth(pull.settings.bandwidthBytesPerSecond)}, new machine`
	}]];
}
function listRebuild(effort, before) {
	const { rebuild } = effort ?? {};
	if (rebuild === void 0) return [];
	const { seconds, repushedBytes, repushedBytesAre, repushedLayers } = rebuild;
	const old = before?.rebuild;
	const estimate = repushedBytesAre === "estimate" ? ", gzip estimate" : "";
	const layers = `${formatPlural(repushedLayers, "changed layer")}${estimate}`;
	return [{
		what: "Rebuild",
		value: formatSpread(seconds, formatSeconds),
		before: old && formatSpread(old.seconds, formatSeconds),
		how: `${formatCount(rebuild.cachedSteps)} of ${formatCount(rebuild.steps)} steps cached`
	}, {
		what: "Push again",
		value: formatSpread(repushedBytes, formatBytes),
		before: old && formatSpread(old.repushedBytes, formatBytes),
		how: layers
	}];
}
function listHealthy(effort, before) {
	const { healthy } = effort ?? {};
	if (healthy === void 0) return [];
	const old = before?.healthy;
	return [{
		what: "Until healthy",
		value: formatSpread(healthy.seconds, formatSeconds),
		before: old && formatSpread(old.seconds, formatSeconds),
		how: healthy.by === "image" ? "HEALTHCHECK of the image" : "the named command"
	}];
}
function listTouched({ rebuild } = {}) {
	if (rebuild === void 0) return [];
	return [toneParagraph("quiet", "Small edit of ", ...rebuild.touched.flatMap((path, i) => [i === 0 ? "" : ", ", code(path)]))];
}
function formatSpread({ median, least, most }, format) {
	const [middle, low, high] = [
		median,
		least,
		most
	].map(format);
	return low === high ? `${middle}` : `${middle} (${low} to ${high})`;
}
function listReasons({ noRebuild, noHealthy } = {}) {
	return [...noRebuild === void 0 ? [] : [`Rebuild not measured: ${noRebuild}`], ...noHealthy === void 0 ? [] : [`Start not measured: ${noHealthy}`]].map((words) => toneParagraph("warning", words));
}
//#endregion
//#region src/report/outline/unfold.ts
const unfold = ({ title, sections }) => [paragraph(...emphasize(title)), ...sections];
function emphasize(title) {
	const start = title.findIndex((piece) => typeof piece === "string" && piece.trim() !== "");
	const words = start < 0 ? [] : title.slice(start);
	const end = words.findIndex((piece) => typeof piece !== "string");
	const first = end < 0 ? words : words.slice(0, end);
	if (first.length === 0) return title;
	const rest = title.slice(start + first.length);
	return [
		...title.slice(0, start),
		{ strong: first.join("") },
		...rest
	];
}
//#endregion
//#region src/report/outline/waste-table.ts
function buildWasteTable({ files, layers, measures }, most) {
	const { waste } = files;
	const { items, omitted } = takeFirst({
		...waste,
		items: listWasteEvents(waste.items)
	}, most);
	return buildTable(items, {
		title: "Waste",
		remark: `${formatBytes(measures.reclaimableBytes)} that no container can see`,
		columns: [SIZE$1, mainColumn("What", ({ places }) => namePlaces(places))],
		row: (event) => ({ below: listSteps$1(event, layers) }),
		more: describeOmitted$1(omitted)
	});
}
const MOST_PLACES$1 = 3;
const namePlaces = (places) => places.slice(0, MOST_PLACES$1).flatMap(({ name, isPath, files }, i) => [
	i === 0 ? "" : ", ",
	isPath ? code(name) : name,
	files === "" ? "" : ` ${files}`
]);
function listSteps$1(event, layers) {
	const steps = describeWaste(event).map(({ words, layer }) => text(`${words}: `, ...toLines(layers[layer]).flatMap((lines) => [lines, " "]), ...toInstruction(layers[layer]?.instruction ?? null)));
	const more = formatMore(event.places.length - MOST_PLACES$1);
	return [...more === "" ? [] : [text(more)], ...steps];
}
__name(listSteps$1, "listSteps");
//#endregion
//#region src/report/outline/image-outline.ts
function outlineImage(image, run, detail, hasNotes = true) {
	const { leadRows, foldRows } = detail;
	const { facts, error, notices } = image;
	const added = buildAddedTable(image, run, detail);
	const savings = isCountedInOneLine(image, detail) ? [] : buildSavingsTable(image, countSavingsRows(added, leadRows));
	return {
		alerts: [
			...buildErrorSections(error),
			...buildPrivateFileAlerts(image),
			...detail.countsNotices ? [] : buildNoticeList(notices)
		],
		lead: [
			...detail.openMatches === void 0 ? [] : buildOpenRules(image, MOST_OPEN_RULES, detail.openMatches, detail.arrow),
			...added,
			...buildDriftTable(image, run, detail),
			...savings,
			...buildBaseImageNotes(image),
			...savings.length > 0 && Number.isFinite(leadRows) ? [] : buildUpdateNotes(image),
			...hasNotes ? [
				...buildPullLine(image),
				...buildCostLine(image),
				...buildHistoryLine(image, detail),
				...buildRuntimeLine(image)
			] : [],
			...facts === void 0 ? [] : buildLargestLayersTable(facts, Math.min(leadRows, MOST_LAYERS$1)),
			...detail.isTerminal === true && Number.isFinite(foldRows) ? buildContextLine(image) : []
		],
		folds: foldRows === 0 ? [] : [
			...buildRulesFold(image, MOST_RULES, Number.isFinite(foldRows) ? 5 : foldRows, detail),
			...buildChangeFold(image, detail),
			...buildDriftFold(image, run, detail),
			...buildHistoryFold(image, detail),
			...buildAdviceFold(image, foldRows),
			...buildDiffFold(image, foldRows),
			...buildImageFold$1(image, detail)
		]
	};
}
const isCountedInOneLine = ({ verdict }, { isTerminal, leadRows }) => verdict === "pass" && isTerminal === true && Number.isFinite(leadRows);
function countSavingsRows(added, leadRows) {
	if (leadRows > MOST_SAVINGS) return MOST_SAVINGS;
	const rows = added.flatMap((section) => section.kind === "table" ? section.rows : []);
	return Math.min(leadRows, MOST_LEAD_ROWS - rows.length);
}
const MOST_LEAD_ROWS = 5;
const MOST_SAVINGS = 3;
const MOST_LAYERS$1 = 3;
const MOST_RULES = 200;
const MOST_OPEN_RULES = 8;
const MOST_NOTICES = 10;
const MOST_ERROR_LINES = 30;
const buildRuntimeLine = (image) => {
	const words = describeRuntime(image);
	return words === "" ? [] : [toneParagraph("quiet", words)];
};
const buildGlance = ({ facts }) => facts === void 0 ? text() : text(summarizeFacts(facts).join(", "));
const buildProvenance = ({ facts, comparison }) => facts === void 0 ? text() : text(describeProvenance(facts, comparison));
function buildNoticeList(notices) {
	const more = formatMore(notices.length - MOST_NOTICES, "more notices");
	return listLines$1([...notices.slice(0, MOST_NOTICES), ...more === "" ? [] : [more]]);
}
const LONG_MESSAGE = 150;
function buildErrorSections(error) {
	if (error === void 0) return [];
	const [first = "", ...rest] = String(error.message).split("\n");
	const sections = [];
	if (rest.length > 0 || first.length > LONG_MESSAGE) sections.push(toneParagraph("failure", first));
	if (rest.length > 0) sections.push({
		kind: "code",
		language: "",
		lines: rest.slice(0, MOST_ERROR_LINES)
	});
	if (error.where) sections.push(paragraph({ strong: "Where:" }, ` ${error.where}`));
	if (error.fix) sections.push(paragraph({ strong: "Fix:" }, ` ${error.fix}`));
	return sections;
}
const buildChangeFold = ({ comparison, facts }, { foldRows, arrow }) => comparison === void 0 || facts === void 0 ? [] : buildGrowthFold(comparison, facts.measures, foldRows, arrow);
function buildImageFold$1(image, detail) {
	const { foldRows, layerRows } = detail;
	const { facts } = image;
	const context = buildContextFold(image, foldRows);
	if (facts?.files === void 0) return [...buildPullFold(image), ...context];
	const { measures, layers } = facts;
	const waste = measures.reclaimableBytes;
	const parts = [
		formatPlural(layers.length, "layer"),
		waste === 0 ? "no waste" : `${formatBytes(waste)} of waste`,
		"largest folders"
	];
	const isJoined = context.length > 0 && detail.isTerminal !== true;
	return [...buildFold("image", `${parts.join(", ")}, packages and files${isJoined ? "; build context" : ""}`, [
		toneParagraph("quiet", `${summarizeFacts(facts).join(", ")}. ${describeProvenance(facts)}`),
		...buildStackedLayersTable(facts, layerRows),
		...buildPullTable(image),
		...buildEffortSections(image),
		...buildCostTerms(image),
		...buildWasteTable(facts, foldRows),
		...buildLargestTables(facts, foldRows),
		...isJoined ? context.flatMap(unfold) : []
	]), ...isJoined ? [] : context];
}
__name(buildImageFold$1, "buildImageFold");
//#endregion
//#region src/report/outline/loosening-alert.ts
function buildLooseningAlert(loosened, run, most) {
	if (loosened.length === 0) return [];
	return [{
		kind: "alert",
		title: `${typeof run?.pullRequest === "number" ? "This pull request" : "This change"} loosens the budget it is judged by`,
		items: takeLines(loosened, most, buildLooseningItem)
	}];
}
function buildLooseningItem(loosening) {
	const { rule, image, platform = null, why } = loosening;
	const places = [image, platform].filter((place) => place !== null);
	return text(code(rule), ...places.length === 0 ? [] : [" for ", code(places.join(" "))], ` ${describeLoosening(loosening)}${why === void 0 ? "" : `: ${why}`}`);
}
//#endregion
//#region src/report/outline/several-images.ts
function outlineSeveral(images, run, detail) {
	const sorted = sortWorstFirst$1(images);
	const listed = detail.overviewRows === Number.POSITIVE_INFINITY || images.length <= (detail.fewImages ?? FEW_IMAGES) ? sorted : sorted.filter(isNews);
	const outlines = listed.slice(0, detail.imageBlocks).map((image) => ({
		image,
		outline: outlineImage(image, run, detail)
	}));
	const [worst, ...others] = outlines;
	const leading = worst !== void 0 && hasLead(worst) ? [worst] : [];
	const folded = leading.length === 0 ? outlines : others;
	const notices = new Set(sorted.slice(leading.length).flatMap((image) => image.notices));
	return {
		alerts: [...buildOverviewTable(listed, images, detail.overviewRows), ...detail.keepsPassLead ? buildNoticeList([...notices]) : []],
		lead: leading.flatMap(({ image, outline }) => [
			buildImageHeading(image),
			...outline.alerts,
			...outline.lead
		]),
		folds: [...leading.flatMap(({ outline }) => outline.folds), ...buildFoldsOfImages(folded, detail.ownFolds ?? folded.length)]
	};
}
const FEW_IMAGES = 8;
const buildImageHeading = (image) => ({
	kind: "heading",
	outcome: image.verdict,
	text: nameImage(image.key)
});
const nameImage = ({ name, platform }) => text(code(name), " ", code(platform));
const hasLead = ({ image, outline: { alerts, lead } }) => hasExceptions(image) && alerts.length + lead.length > 0;
function buildFoldsOfImages(images, mostOwn) {
	const isOwn = ({ image }, at) => images.length <= mostOwn || at < mostOwn && image.verdict !== "pass";
	const folds = images.map(buildImageFold);
	const own = folds.filter((_, at) => isOwn(images[at], at));
	const shared = folds.filter((fold) => !own.includes(fold) && fold.sections.length > 0);
	const arePassing = images.every((one, at) => isOwn(one, at) || one.image.verdict === "pass");
	const what = formatPlural(shared.length, own.length > 0 ? "other image" : "image");
	return [...own.filter(({ sections }) => sections.length > 0), ...shared.length < 2 ? shared : buildFold("others", arePassing ? `${what} within budget` : what, shared.flatMap(unfold))];
}
const buildImageFold = ({ image, outline: { alerts, lead, folds } }) => ({
	part: "others",
	title: text(...nameImage(image.key), ` ${formatHeadline(image)}`),
	sections: [
		...alerts,
		...lead,
		...folds.flatMap(unfold)
	]
});
function buildOverviewTable(listed, images, most) {
	const left = listed.length - most;
	const more = [...left > 0 ? [`and ${formatPlural(left, "more image")}`] : [], ...countOthers(images.filter((image) => !listed.includes(image)))].join("; ");
	return buildTable(listed.slice(0, most).map((image) => ({
		...image,
		outcome: image.verdict,
		...formatHeadlineParts(image)
	})), {
		columns: [
			MARK$1,
			textColumn("Image", ({ key }) => text(code(key.name)), { only: "terminal" }),
			textColumn("Platform", ({ key }) => text(code(key.platform)), {
				isQuiet: true,
				sacrifice: 2,
				only: "terminal"
			}),
			textColumn("Image", ({ key }) => nameImage(key), { only: "markdown" }),
			numberColumn("Size", ({ size }) => size, { sacrifice: 1 }),
			mainColumn("Verdict", ({ verdict }) => verdict)
		],
		row: ({ outcome }) => ({ outcome }),
		more
	});
}
//#endregion
//#region src/report/outline/report-outline.ts
function outlineReport(report, detail) {
	const { images, budget, notices, run } = report;
	const { verdict } = buildReportHeadline(report);
	const [first] = images;
	const alone = images.length === 1 ? first : void 0;
	const draftHint = buildDraftHint(report, detail);
	const body = alone === void 0 ? outlineSeveral(images, run, detail) : outlineAlone(alone, run, detail);
	return {
		couldGo: verdict === "pass" && Number.isFinite(detail.leadRows) ? buildCouldGo(images, detail) : [],
		lead: [
			...buildLooseningAlert(budget.loosened ?? [], run, detail.overviewRows),
			...buildNotComparedList(images),
			...buildFleetLines(report, detail),
			...body.alerts,
			...detail.isTerminal ? [] : draftHint,
			...body.lead,
			...detail.isTerminal ? draftHint : [],
			...detail.countsNotices ? [] : buildNoticeList(notices)
		],
		folds: [
			...buildDraftFold(budget, detail),
			...buildFleetFold(report, detail.foldRows),
			...body.folds
		],
		footer: [
			...alone !== void 0 && !detail.keepsPassLead ? buildLeadNotes(alone, detail) : [],
			...detail.countsNotices ? countNotices(report) : [],
			...buildFooter(report)
		]
	};
}
function buildTitle(report) {
	const { step, name, words } = buildReportHeadline(report);
	return [...step === void 0 ? [] : [code(step), " · "], ...name === null ? [words] : [
		"Image ",
		code(name),
		`: ${words}`
	]];
}
function outlineAlone(image, run, detail) {
	if (detail.keepsPassLead) return outlineImage(image, run, detail);
	const outline = outlineImage(image, run, detail, false);
	return image.verdict === "pass" ? {
		...outline,
		lead: []
	} : outline;
}
function buildNotComparedList(images) {
	return listNotCompared(images).map((reason) => {
		const names = joinNames(reason.images.map(({ key }) => `${key.name} ${key.platform}`.trim()));
		const whose = reason.isOfAll ? "" : ` (${names})`;
		const skipped = reason.skipped.length === 0 ? [] : [
			" Skipped: ",
			...listCodes(reason.skipped),
			"."
		];
		return toneParagraph("warning", { strong: `Not compared${whose}` }, `: ${reason.why}.`, ...skipped);
	});
}
function buildLeadNotes(image, detail) {
	const words = describeRuntime(image);
	const lines = [
		...buildPullLine(image),
		...buildCostLine(image),
		...buildHistoryLine(image, detail)
	];
	return [...words === "" ? [] : [text(words)], ...lines.map((line) => line.text)];
}
function countNotices({ notices, images }) {
	const all = new Set([...notices, ...images.flatMap((image) => image.notices)]);
	return all.size === 0 ? [] : [text(formatPlural(all.size, "notice"))];
}
function buildFooter({ budget, tool, run }) {
	return [
		...buildBudgetSource(budget.source),
		...run === void 0 ? [] : [text("commit ", code(run.headSha.slice(0, 7)))],
		text(`Plimsoll ${tool.version}`)
	];
}
function buildBudgetSource(source) {
	if (source === null) return [text("dive's defaults, no budget file found")];
	return source === "" ? [] : [text("budget ", code(source))];
}
//#endregion
//#region src/report/paint/markdown/escape.ts
const MOST_CELLS$1 = 120;
const ZERO_WIDTH_SPACE = "&#8203;";
function escapeCode(text, mostCells = MOST_CELLS$1) {
	return text === "" ? "" : formatCode(shortenMiddle(toOneLine$1(text), mostCells));
}
function escapeProse(text, mostCells = 400) {
	return shortenMiddle(toOneLine$1(text.trim()), mostCells).split(QUOTED).map((part, i) => i % 2 === 1 ? formatCode(part) : escapeWords(part)).join("").replace(LIST_MARK, (mark) => mark.replace(/\D$/, toEntity));
}
const QUOTED = /(?<=^|[ (])`([^`]+)`(?=$|[ ).,;:])/;
const escapeWords = (text) => text.split(" ").map((word) => isPlain$2(word) ? word.replace(/[<>]/g, toEntity) : escapeWord(word)).join(" ");
function formatFence(lines, language = "") {
	return fenceLines(lines.map((line) => shortenEnd(neutralize(line), MOST_FENCED_CELLS).replace(COMMAND, escapeCommand)), language);
}
function fenceLines(lines, language) {
	const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
	const mark = "`".repeat(Math.max(2, ...runs.map(({ length }) => length)) + 1);
	return [
		`${mark}${language}`,
		...lines,
		mark
	].join("\n");
}
const MOST_FENCED_CELLS = 300;
const COMMAND = /^\s*::|##\[/g;
const escapeCommand = (mark) => `${mark.slice(0, -1)}\\x${mark.charCodeAt(mark.length - 1).toString(16)}`;
const toOneLine$1 = __name((text) => neutralize(text.replaceAll("\n", " ")), "toOneLine");
const formatCode = (line) => `<code>${escapeAll(line)}</code>`;
function escapeWord(word) {
	let start = 0;
	let end = word.length;
	while (start < end && "\"'(".includes(word.charAt(start))) start++;
	while (end > start && ".,;:!?)\"'…".includes(word.charAt(end - 1))) end--;
	const core = word.slice(start, end);
	return core === "" ? escapeAll(word) : word.slice(0, start) + formatCode(core) + word.slice(end);
}
const isPlain$2 = __name((word) => word === "e.g." || PLAIN$2.test(word) && !REFERENCE.test(word), "isPlain");
const PLAIN$2 = joinPattern("iu", String.raw`^["'(]*(?:[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}\d]+)*|[+~<>-]?\d+(?:[.,:-]\d+)*(?:%`, `|[a-z]{0,3})|[-=+→≤≥≈·])?["'),.;:!?…%–—]*$`);
const REFERENCE = /(?:^|[^0-9a-z])[0-9a-f]{7}|(?:^|[^0-9a-z])(?:www\.|ghsa-|(?!utf-|sha-)\p{L}+-[\p{L}-]*\d)/iu;
const LIST_MARK = /^(?:\d+[.)]|[-=+])(?=\s|$)|^[-=+]+$/;
function escapeAll(line) {
	return line.replaceAll(LINK_STARTS, `$&${MARK}`).replaceAll(MEANINGFUL, toEntity).replaceAll(MARK, ZERO_WIDTH_SPACE);
}
const toEntity = (character) => `&#${character.charCodeAt(0)};`;
const MARK = "​";
const LINK_STARTS = /www(?=\.)|:(?=\/\/)|(?<=[\w.+-])@/gi;
const MEANINGFUL = /[!-~](?<![A-Za-z0-9/.,%=+;:'"()?^-])/g;
//#endregion
//#region src/report/paint/used-columns.ts
const listUsedColumns = ({ columns, rows }, output) => columns.map((column, at) => ({
	column,
	at
})).filter(({ column: { only, isMain }, at }) => {
	const isUsed = ({ cells }) => {
		const cell = cells[at] ?? [];
		return !Array.isArray(cell) || cell.some((piece) => piece !== "");
	};
	return (only === void 0 || only === output) && (isMain || rows.some(isUsed));
});
//#endregion
//#region src/report/paint/markdown/paint.ts
const MARKS = {
	pass: "✅",
	fail: "❌",
	warn: "⚠️",
	inherited: "🔸",
	waived: "⏸️",
	skipped: "➖",
	unmeasured: "❗"
};
const MOST_CODE_CELLS = 110;
const MOST_INSTRUCTION_CELLS = 54;
const MOST_COPIED_CELLS = 260;
const BAR_CELLS = 10;
const paintSections = (sections, run) => sections.map((section) => paintSection(section, run)).filter((block) => block !== "");
function paintSection(section, run) {
	switch (section.kind) {
		case "paragraph": {
			const words = paintText(section.text, run);
			return section.tone === "warning" && words !== "" ? `${MARKS.warn} ${words}` : words;
		}
		case "list": return section.items.map((item) => `- ${paintText(item, run)}`).join("\n");
		case "code": return formatFence(section.lines, section.language);
		case "alert": return [
			"[!WARNING]",
			`**${section.title}**`,
			"",
			...section.items.map((item) => `- ${paintText(item, run)}`)
		].map((line) => `> ${line}`.trimEnd()).join("\n");
		case "heading": return `### ${MARKS[section.outcome]} ${paintText(section.text, run)}`;
		case "table": return paintTable(section, run);
	}
}
const paintFold = ({ title, sections }, run) => [
	`<details><summary>${paintText(title, run)}</summary>`,
	...paintSections(sections, run),
	"</details>"
].join("\n\n");
const paintText = (text, run) => text.map((piece) => paintPiece(piece, run)).join("").trim();
function paintPiece(piece, run) {
	if (typeof piece === "string") return keepBlanks(piece, escapeProse);
	if ("strong" in piece) return keepBlanks(piece.strong, (words) => `**${escapeProse(words)}**`);
	if ("lines" in piece) return paintLines(piece, run);
	const most = piece.isToCopy ? MOST_COPIED_CELLS : MOST_CODE_CELLS;
	if (piece.cut === "end") return escapeCode(shortenEnd(piece.code, MOST_INSTRUCTION_CELLS), most);
	return escapeCode(piece.code, most);
}
function keepBlanks(words, paint) {
	const core = words.trim();
	if (core === "") return words === "" ? "" : " ";
	return `${/^\s/.test(words) ? " " : ""}${paint(core)}${/\s$/.test(words) ? " " : ""}`;
}
function paintLines(piece, run) {
	const url = formatLineUrl(run, piece.lines);
	const shown = escapeCode(`${piece.lines.file}:${formatLineNumbers(piece)}`, 60);
	const linked = url === void 0 ? shown : `[${shown}](${url})`;
	return piece.lines.by === "instruction" ? `≈ ${linked}` : linked;
}
function paintTable(table, run) {
	const title = paintTableTitle(table, run);
	const used = listUsedColumns(table, "markdown");
	const columns = used.filter(({ column }) => !column.startsMain);
	const starts = used.filter(({ column }) => column.startsMain);
	const formatRow = (cells) => `| ${cells.join(" | ")} |`;
	const paintAt = (row, { column, at }) => {
		const words = paintCell(row, column, row.cells[at] ?? [], run);
		if (!column.isMain) return words;
		return [...starts.map((start) => paintAt(row, start)), words].filter((part) => part !== "").join(" ");
	};
	const rows = table.rows.map((row) => formatRow(columns.map((place) => paintAt(row, place))));
	const rest = table.more === "" ? [] : [formatRow(columns.map(({ column }) => column.isMain ? escapeProse(table.more) : ""))];
	const grid = [
		formatRow(columns.map(({ column }) => isTitle(column) ? title : column.title)),
		formatRow(columns.map(({ column }) => column.kind === "number" ? "--:" : ":--")),
		...rows,
		...rest
	].join("\n");
	return title === "" || columns.some(({ column }) => isTitle(column)) ? grid : `${title}\n\n${grid}`;
}
const isTitle = ({ isMain, title }) => isMain === true && title === "";
function paintTableTitle({ title, remark }, run) {
	if (title.length === 0) return "";
	const isPlain = title.every((piece) => typeof piece === "string");
	const words = paintText(title, run);
	const shown = isPlain ? `**${words}**` : words;
	if (remark === void 0) return shown;
	return /^(?:→|of )/.test(remark) ? `${shown} ${escapeProse(remark)}` : `${shown}: ${escapeProse(remark)}`;
}
function paintCell(row, column, cell, run) {
	if ("mark" in cell) return MARKS[cell.mark];
	if ("fraction" in cell) return drawBar(cell.fraction, BAR_CELLS, UNICODE);
	const words = paintText(cell, run);
	if (column.isMain) {
		const note = paintText(row.note ?? [], run);
		const below = (row.below ?? []).map((line) => paintText(line, run));
		return [note === "" ? words : `${words} · ${note}`, ...below].join("<br>");
	}
	if (column.kind === "place") return words.replaceAll(PLACE, joinAtHyphens);
	return column.kind === "number" ? keepTogether(words) : words;
}
const PLACE = /<code>[^<]*:\d+<\/code>/g;
const joinAtHyphens = (words) => words.replaceAll("-", "-⁠");
const keepTogether = (words) => words.replaceAll(" ", "\xA0").replaceAll(/(?<=\u00a0[→·])\u00a0/g, " ");
//#endregion
//#region src/report/paint/markdown/markdown.ts
const paintTitle$1 = __name((report) => `${MARKS[buildReportHeadline(report).verdict]} ${paintText(buildTitle(report), report.run)}`, "paintTitle");
const STEPS = [
	{
		less: {},
		left: ""
	},
	{
		less: {
			foldRows: 5,
			layerRows: 20
		},
		left: "most rows of folded lists"
	},
	{
		less: { foldRows: 0 },
		left: "folded details"
	},
	{
		less: {
			foldRows: 0,
			imageBlocks: 5,
			overviewRows: 20
		},
		left: "most images"
	},
	{
		less: {
			foldRows: 0,
			leadRows: 0,
			imageBlocks: 0,
			overviewRows: 20
		},
		left: "everything but the verdicts"
	}
];
function* paintVersions(report, full, body, title = "heading") {
	for (const { less, left } of STEPS) {
		const outline = outlineReport(report, reduceDetail(full, less));
		const couldGo = paintText(outline.couldGo, report.run);
		const first = [...title === "none" ? [] : [paintTitle$1(report)], ...couldGo === "" ? [] : [couldGo]];
		const head = first.length === 0 ? [] : [first.join(" · ") + (title === "heading" ? "\n---" : "")];
		const remark = left === "" ? [] : [`Shortened to fit: without ${left}.`];
		const blocks = [
			...head,
			...body(outline),
			...remark
		];
		yield `${[...blocks, paintFooter$1(outline, report, blocks)].join("\n\n")}\n`;
	}
	yield `${paintTitle$1(report)}\n`;
	yield `${MARKS[report.verdict]} ${getShortestVerdict(report)}\n`;
}
function reduceDetail(full, less) {
	const lesser = Object.entries(less).map(([key, value]) => [key, Math.min(Number(value), Number(full[key]))]);
	return {
		...full,
		...Object.fromEntries(lesser)
	};
}
const paintWithFolds = (report) => ({ lead, folds }) => [...paintSections(lead, report.run), ...folds.map((fold) => paintFold(fold, report.run))];
function paintFooter$1({ footer }, { run }, blocks) {
	const links = [["full report", formatRunUrl(run)], ["HTML report", formatPageUrl(run)]].flatMap(([words, url]) => url === void 0 ? [] : [`[${words}](${url})`]);
	const isGuessed = blocks.some((block) => block.includes("≈ "));
	return `<sub>${[...[...footer.map((text) => paintText(text, run)), ...isGuessed ? ["≈ lines found by their instruction"] : []], ...links].join(" · ")}</sub>`;
}
__name(paintFooter$1, "paintFooter");
function renderQuietMarkdown(report) {
	const safe = neutralizeReport(report);
	if (safe.images.length === 0) return `${paintTitle$1(safe)}\n`;
	const ofImages = safe.images.filter(hasExceptions).map((image) => {
		const name = `${escapeCode(image.key.name, 60)} ${escapeCode(image.key.platform, 40)}`.trim();
		return `- ${MARKS[image.verdict]} ${name} ${escapeProse(formatHeadline(image, safe.run))}\n`;
	});
	const ofAll = listFleetTroubles(safe.fleet).map(({ outcome, words }) => `- ${MARKS[outcome]} ${escapeProse(words)}\n`);
	return [...ofImages, ...ofAll].join("");
}
function getShortestVerdict({ verdict, images }) {
	if (verdict === "pass") return images.every(isLimited) ? "within budget" : "no limit applies";
	return verdict === "unmeasured" && images.some(isRefused) ? "not checked" : SHORTEST[verdict];
}
const SHORTEST = {
	warn: "over a warning limit",
	fail: "over budget",
	unmeasured: "could not be measured"
};
//#endregion
//#region src/report/paint/github/summary.ts
const MOST_BYTES$3 = 1024 * 1024;
function renderSummary(report, { maxBytes = MOST_BYTES$3 } = {}) {
	const safe = neutralizeReport(report);
	return chooseFullest(paintVersions(safe, FULL, paintWithFolds(safe)), maxBytes, countBytes);
}
const FULL = {
	leadRows: 10,
	foldRows: 20,
	layerRows: 130,
	imageBlocks: 50,
	overviewRows: 500,
	arrow: "→",
	historyRows: 40
};
//#endregion
//#region src/report/paint/terminal/terminal.ts
function renderTerminal(report, options) {
	const screen = openScreen(options);
	const safe = neutralizeReport(report, screen.isAscii);
	return paint(options.quiet ? paintQuiet(safe, screen) : paintReport(safe, options, screen), screen.columns, options.color, screen.glyphs.ellipsis);
}
function paintQuiet(report, screen) {
	if (report.images.length === 0) return paintTitle(report, screen);
	return [...report.images.filter(hasExceptions).flatMap((image) => paintHeadline(image.verdict, `${formatName(image)}: ${formatHeadline(image, report.run)}`, screen)), ...listFleetTroubles(report.fleet).flatMap(({ outcome, words }) => paintHeadline(outcome, words, screen))];
}
function paintReport(report, options, screen) {
	const outline = outlineReport(report, screen.isVerbose ? ALL : createBriefDetail(screen));
	const title = paintTitle(report, screen);
	const { images } = report;
	const [first] = images;
	const words = images.length === 1 && first !== void 0 ? formatGlance(first, screen) : "";
	const glance = words === "" ? [] : paintParagraph(words, screen, "", "dim");
	const couldGo = toPlainText(outline.couldGo, screen);
	const sections = [paintSections$1(outline.lead, screen), ...screen.isVerbose ? outline.folds.map((fold) => paintSections$1(unfold(fold), screen)) : []];
	const body = stack([
		[
			...title,
			...glance,
			...couldGo === "" ? [] : paintParagraph(couldGo, screen, "")
		],
		...sections,
		[...screen.isVerbose ? paintProvenance(images, screen) : paintHint(outline, options.verboseWith, screen), ...paintFooter(outline, hasGuesses(sections, screen), screen)]
	]);
	return body.length > title.length + LONG_BODY ? [
		...body,
		[],
		...title
	] : body;
}
const LONG_BODY = 12;
const paintTitle = (report, screen) => {
	const title = buildReportHeadline(report);
	return paintHeadline(title.verdict, toPlainText([formatReportHeadline(title)], screen), screen);
};
function formatGlance(image, screen) {
	const words = toPlainText(buildGlance(image), screen);
	return [image.key.platform, words].filter((part) => part !== "").join("  ");
}
const formatName = ({ key }) => `${key.name} ${key.platform}`.trim();
function paintHint({ folds }, verboseWith, screen) {
	const parts = new Set(folds.map(({ part }) => HINTS[part]));
	if (parts.size === 0 || verboseWith === void 0) return [];
	return paintParagraph(`${verboseWith} shows ${[...parts].join(", ")}.`, screen, "", "dim");
}
const HINTS = {
	rules: "all rules",
	growth: "what grew and shrank",
	history: "earlier builds",
	advice: "every fix in full",
	image: "all layers, waste, largest folders, packages and files",
	pull: "pull times",
	context: "the build context",
	fleet: "what the images share",
	others: "each image",
	budget: "a draft of a budget"
};
const paintProvenance = ([first, ...others], screen) => first === void 0 || others.length > 0 ? [] : paintParagraph(toPlainText(buildProvenance(first), screen), screen, "", "dim");
function paintFooter({ footer }, isGuessed, screen) {
	const { about, bullet } = screen.glyphs;
	return paintParagraph([...footer.map((text) => toPlainText(text, screen)), ...isGuessed ? [`${about} lines found by their instruction`] : []].join(` ${bullet} `), screen, "", "dim");
}
const hasGuesses = (blocks, { glyphs }) => blocks.flat(2).some(({ text }) => text.includes(`${glyphs.about} `));
const createBriefDetail = ({ glyphs }) => ({
	leadRows: 3,
	foldRows: 5,
	layerRows: 5,
	imageBlocks: 20,
	overviewRows: 20,
	arrow: glyphs.arrow,
	openMatches: 2,
	keepsPassLead: true,
	isTerminal: true
});
const ALL = {
	leadRows: Number.POSITIVE_INFINITY,
	foldRows: Number.POSITIVE_INFINITY,
	layerRows: Number.POSITIVE_INFINITY,
	imageBlocks: Number.POSITIVE_INFINITY,
	overviewRows: Number.POSITIVE_INFINITY,
	arrow: "→",
	historyRows: Number.POSITIVE_INFINITY,
	keepsPassLead: true,
	isTerminal: true
};
//#endregion
//#region src/model/finding-identity.ts
const identifyFinding = ({ name, platform }, { id }) => JSON.stringify([
	name,
	platform,
	id
]);
//#endregion
//#region src/model/sum-known.ts
const sumKnown = (numbers) => numbers.reduce((sum, number) => sum === null || number === null ? null : sum + number, 0);
//#endregion
//#region src/history/history.ts
const formatImageId = ({ name, platform }) => `${name}\n${platform}`;
function appendPoint(history, point) {
	const last = history.at(-1);
	if (last === void 0) return [{
		...point,
		distance: null
	}];
	return point.distance === 0 && hasEqualSizes(last, point) ? history : [...history, point];
}
function hasEqualSizes({ sizes: one }, { sizes: other }) {
	if (one.size !== other.size) return false;
	return [...one].every(([id, sizes]) => JSON.stringify(sizes) === JSON.stringify(other.get(id)));
}
function pickImage(history, key) {
	const id = formatImageId(key);
	const points = [];
	let skipped = 0;
	for (const { sizes, ...origin } of history) {
		const distance = sumKnown([skipped, origin.distance]);
		const found = sizes.get(id);
		if (found === void 0) {
			skipped = distance;
			continue;
		}
		points.push({
			...origin,
			distance: points.length === 0 ? null : distance,
			sizes: found
		});
		skipped = 0;
	}
	return points;
}
const listImages$1 = __name((history) => [...history.at(-1)?.sizes.keys() ?? []].map((id) => {
	const [name = "", platform = ""] = id.split("\n");
	return {
		name,
		platform
	};
}), "listImages");
const listEveryImage = (history) => [...new Set(history.flatMap(({ sizes }) => [...sizes.keys()]))];
//#endregion
//#region src/gate/history/continue-history.ts
function continueBranch(images, before, origin, toFamily) {
	const toKey = ({ name, platform }) => ({
		name: toFamily(name),
		platform
	});
	const sizes = images.flatMap(({ key, facts }) => facts === void 0 ? [] : [[formatImageId(toKey(key)), pickSizes(facts.measures)]]);
	const history = appendPoint(before, {
		...origin,
		sizes: new Map(sizes)
	});
	return {
		images: images.map((image) => setHistory(image, pickImage(history, toKey(image.key)))),
		history,
		notices: describeRenames(sizes.map(([id]) => id), before)
	};
}
function describeRenames(now, before) {
	const known = listEveryImage(before);
	const last = listImages$1(before).map(formatImageId);
	const [added, gone] = [now.filter((id) => !known.includes(id)), last.filter((id) => !now.includes(id))];
	if (added.length === 0 || gone.length === 0) return [];
	return [new Message("images-renamed", {
		added: nameImages$1(added),
		gone: nameImages$1(gone)
	})];
}
const nameImages$1 = __name((ids) => ids.map((id) => id.replace("\n", " ")), "nameImages");
function continueBaseline(images, origin) {
	return images.map((image) => {
		const { history, facts, comparison } = image;
		if (history === void 0 || facts === void 0 || comparison === void 0) return image;
		const { distance: behind } = comparison.baseline;
		const point = {
			commit: "",
			time: null,
			pullRequest: null,
			distance: behind === void 0 ? null : behind + 1,
			count: 1,
			...origin,
			sizes: pickSizes(facts.measures)
		};
		return setHistory(image, [...listPoints(history), point]);
	});
}
function setHistory(image, points) {
	const { history: _, ...rest } = image;
	return points.length === 0 ? rest : {
		...rest,
		history: toImageHistory(points)
	};
}
const shortenHistory = (image) => image.history === void 0 ? image : {
	...image,
	history: toImageHistory(listPoints(image.history).slice(-100))
};
//#endregion
//#region src/judge/inherit/base-update.ts
function hasBaseUpdate({ base: now }, comparison) {
	const old = comparison.baseline.base;
	if (now === void 0 || old === void 0) return false;
	return [now, old].every(({ certainty, namedBy = "label" }) => certainty === "exact" && TRUSTED.has(namedBy)) && now.name !== null && now.name === old.name && comparison.layers.some((layer) => isOfBase(layer) && layer.state !== "same");
}
const TRUSTED = new Set([
	"budget",
	"provenance",
	"dockerfile"
]);
const isOfBase = ({ origin }) => origin === "base";
function measureBaseUpdate(measure, facts, comparison, before) {
	if (!hasBaseUpdate(facts, comparison)) return 0;
	const layers = comparison.layers.filter(isOfBase);
	switch (measure) {
		case "imageBytes": {
			const { base } = comparison.files?.origins ?? {};
			return base === void 0 ? 0 : base.new - base.old;
		}
		case "contentBytes": return sumContent(layers, facts, before);
		case "layerCount": return layers.reduce((sum, { oldIndex, newIndex }) => sum + Number(newIndex !== null) - Number(oldIndex !== null), 0);
		case "pullBytes": return layers.some((layer) => layer.oldStoredBytes === null || layer.newStoredBytes === null) ? 0 : layers.reduce((sum, layer) => sum + (layer.newStoredBytes ?? 0) - (layer.oldStoredBytes ?? 0), 0);
		default: return 0;
	}
}
function sumContent(layers, now, before) {
	if (now.files === void 0 || before?.files === void 0) return 0;
	const read = (facts, index) => index === null ? 0 : facts.layers[index]?.contentBytes ?? 0;
	return layers.reduce((sum, { oldIndex, newIndex }) => sum + read(now, newIndex) - read(before, oldIndex), 0);
}
//#endregion
//#region src/host/recipe-paths.ts
const isWrittenAsUrl = (context) => /^(?:[a-z]+:\/\/|git@|github\.com\/)/.test(context);
const isElsewhere = (context, { cwd }) => isWrittenAsUrl(context) && statSync(`${cwd}/${context}`, { throwIfNoEntry: false })?.isDirectory() !== true;
const cleanPath = (path) => path.split("/").includes("..") ? normalize(path) : path;
function checkRecipePaths({ source, images }, host) {
	const paths = [...images].flatMap(([name, { build }]) => build === null ? [] : [isElsewhere(build.context, host) ? null : build.context, build.file].filter((path) => path !== null).filter((path) => isOutside(path, source, host)).map((path) => ({
		image: name,
		path
	})));
	if (paths.length > 0) throw new GateError("recipes-outside-repository", { paths }, { where: source });
}
//#endregion
//#region src/read/kept-paths.ts
const encoder$5 = new TextEncoder();
const getLast = (bytes) => bytes.at(-1);
const PATHS = SYSTEM_DATABASES.map((path) => encoder$5.encode(path));
const FOLDER = encoder$5.encode(`${DPKG_STATUS_FOLDER}/`);
const OWNERS = [APT_STATES, APK_WORLD].map((path) => encoder$5.encode(path));
const OWNER_FOLDERS = [{
	folder: encoder$5.encode(`${DPKG_INFO}/`),
	ending: encoder$5.encode(".list")
}, {
	folder: FOLDER,
	ending: encoder$5.encode(".md5sums")
}];
const ENDINGS$2 = [
	".package-lock.json",
	".yarn-integrity",
	".yarn-state.yml"
].map((name) => encoder$5.encode(`node_modules/${name}`));
const PYTHON_RECORD = encoder$5.encode(".dist-info/RECORD");
const PROJECT_ENDINGS = PROJECT_FILES.map((path) => encoder$5.encode(path));
const PROJECTS = groupBy$1(PROJECT_ENDINGS, getLast);
const PYTHON_METADATA = encoder$5.encode(".dist-info/METADATA");
const PACKAGE_FOLDERS = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor)\//;
const OWN_RECORDS = /(?:^|\/)(?:node_modules\/\.pnpm\/lock\.yaml|vendor\/composer\/installed\.json)$/;
const KEPT = {
	system: {
		all: 64 * 2 ** 20,
		least: 16 * 2 ** 10
	},
	modules: {
		all: 64 * 2 ** 20,
		least: 16 * 2 ** 10
	},
	owners: {
		all: 64 * 2 ** 20,
		least: 16 * 2 ** 10
	},
	projects: {
		all: 64 * 2 ** 20,
		least: 16 * 2 ** 10
	},
	installs: {
		all: 16 * 2 ** 20,
		least: 2 ** 12
	},
	private: {
		all: 4 * 2 ** 20,
		least: 2 ** 11
	},
	program: {
		all: 2 ** 21,
		least: 2 ** 12
	},
	large: {
		all: 2 ** 22,
		least: 2 ** 12
	}
};
const PRIVATE_ENDINGS = groupBy$1(Object.values(PRIVATE_PATHS).flatMap(({ paths }) => paths.map((path) => ({
	bytes: encoder$5.encode(path.replace(/^[/*]/, "")),
	isWhole: path.startsWith("/"),
	isSuffix: path.startsWith("*")
}))), ({ bytes }) => getLast(bytes));
const INSTALL_ENDINGS = groupBy$1(INSTALL_FILES.filter((path) => !PROJECT_FILES.includes(path)).map((path) => encoder$5.encode(path)), getLast);
const DOWNLOADS = /(?:^|\/)(?:pkg\/mod|registry|\.m2|\.gradle|git\/checkouts)\//;
const readLastPair = (text, end) => text[end - 2] << 8 | text[end - 1];
const LAST_PAIRS = new Uint8Array(65536);
for (const bytes of [
	...[
		...PATHS,
		...OWNERS,
		...OWNER_FOLDERS.map(({ ending }) => ending)
	],
	...[
		...ENDINGS$2,
		PYTHON_RECORD,
		PYTHON_METADATA,
		...PROJECT_ENDINGS
	],
	...[...PRIVATE_ENDINGS.values()].flat().map((ending) => ending.bytes),
	...[...INSTALL_ENDINGS.values()].flat()
]) LAST_PAIRS[readLastPair(bytes, bytes.length)] = 1;
function recognizeKeptPath(text, start = 0, end = text.length) {
	const from = start + measurePrefix(text, start);
	if (isInFolder(text, from, end)) return {
		kind: "system",
		path: toPath(text, from, end)
	};
	if (LAST_PAIRS[readLastPair(text, end)] !== 1) return void 0;
	const kind = recognizeKind(text, from, end);
	return kind && {
		kind,
		path: toPath(text, from, end)
	};
}
function recognizeKind(text, from, end) {
	if (isModules(text, from, end)) return "modules";
	if (isProject(text, from, end)) return "projects";
	if (isWhole$1(text, from, end, PATHS)) return "system";
	if (isOwnerList(text, from, end)) return "owners";
	if (isPrivate$1(text, from, end)) return "private";
	return isInstall(text, from, end) ? "installs" : void 0;
}
function isInstall(text, from, end) {
	if (!INSTALL_ENDINGS.get(text[end - 1])?.some((ending) => isNamed$1(text, from, end, ending))) return false;
	if (end - from > 1024) return false;
	const path = toPath(text, from, end);
	return !PACKAGE_FOLDERS.test(path) && !DOWNLOADS.test(path) && !leadsUp(path);
}
function isOwnerList(text, from, end) {
	if (isWhole$1(text, from, end, OWNERS)) return true;
	return OWNER_FOLDERS.some(({ folder, ending }) => {
		const name = from + folder.length;
		return end - ending.length > name && endsWith(text, end, ending) && endsWith(text, name, folder) && !toPath(text, name, end).includes("/");
	});
}
const DOT$4 = 46;
const SLASH$4 = 47;
function measurePrefix(text, start) {
	if (text[start] === SLASH$4) return 1;
	return text[start] === DOT$4 && text[start + 1] === SLASH$4 ? 2 : 0;
}
function isProject(text, from, end) {
	if (end - from > 1024) return false;
	const isMetadata = end - from > PYTHON_METADATA.length && endsWith(text, end, PYTHON_METADATA);
	const endings = PROJECTS.get(text[end - 1]) ?? [];
	if (!isMetadata && !endings.some((ending) => isNamed$1(text, from, end, ending))) return false;
	const path = toPath(text, from, end);
	return !(!isMetadata && PACKAGE_FOLDERS.test(path) && !OWN_RECORDS.test(path)) && !leadsUp(path);
}
function isNamed$1(text, from, end, names) {
	const at = end - names.length;
	return at >= from && endsWith(text, end, names) && (at === from || text[at - 1] === SLASH$4);
}
__name(isNamed$1, "isNamed");
function isModules(text, from, end) {
	return (endsWith(text, end, PYTHON_RECORD) || ENDINGS$2.some((ending) => isNamed$1(text, from, end, ending))) && end - from <= 1024 && !leadsUp(toPath(text, from, end));
}
function isPrivate$1(text, from, end) {
	for (const { bytes, isWhole, isSuffix } of PRIVATE_ENDINGS.get(text[end - 1]) ?? []) {
		const at = end - bytes.length;
		if (at < from || !endsWith(text, end, bytes)) continue;
		if (at !== from && (isWhole || !(isSuffix || text[at - 1] === SLASH$4))) continue;
		return end - from <= 1024 && !leadsUp(toPath(text, from, end));
	}
	return false;
}
__name(isPrivate$1, "isPrivate");
function isWhole$1(text, from, end, paths) {
	for (const path of paths) if (end - from === path.length && endsWith(text, end, path)) return true;
	return false;
}
__name(isWhole$1, "isWhole");
function isInFolder(text, from, end) {
	const name = from + FOLDER.length;
	return end > name && text[name - 1] === SLASH$4 && endsWith(text, name, FOLDER) && isPlain$1(toPath(text, name, end));
}
function endsWith(text, end, bytes) {
	for (let i = bytes.length - 1, at = end - 1; i >= 0; i--, at--) if (text[at] !== bytes[i]) return false;
	return true;
}
const toPath = (text, from, end) => Buffer.from(text.buffer, text.byteOffset + from, end - from).toString();
const leadsUp = (path) => path.split("/").includes("..");
const isPlain$1 = __name((name) => /^[a-z0-9][a-z0-9+.-]*(?<!\.md5sums)$/.test(name), "isPlain");
//#endregion
//#region src/read/start-names.ts
const encoder$4 = new TextEncoder();
const MOST_NAMES$1 = 32;
const MOST_BYTES$1 = 255;
const USUAL$1 = [
	"entrypoint",
	"entrypoint.sh",
	"start.sh",
	"run.sh"
];
function listStartNames(command = []) {
	const words = command.flatMap((word) => word.slice(0, MOST_CHARS$2).split(/[\s;&|"'()]+/));
	const names = new Set(words.map((word) => word.slice(word.lastIndexOf("/") + 1)));
	return groupBy$1([...USUAL$1, ...[...names].slice(0, MOST_NAMES$1)].map((name) => encoder$4.encode(name)).filter(({ length }) => length > 0 && length <= MOST_BYTES$1), (name) => name.at(-1));
}
const MOST_CHARS$2 = 1e4;
//#endregion
//#region src/read/wide-windows.ts
const WIDE_WINDOW_BYTES = 16 * 2 ** 20;
const PLACES = 2;
var WideWindows = class {
	#free = PLACES;
	#waiting = [];
	async take() {
		if (this.#free > 0) this.#free--;
		else await new Promise((resolve) => this.#waiting.push(resolve));
	}
	giveBack() {
		const next = this.#waiting.shift();
		if (next === void 0) this.#free++;
		else next();
	}
};
//#endregion
//#region src/read/allowance.ts
const MAX_NAME_BYTES = 4096;
const MAX_TRAILER_BYTES = 64 * 2 ** 20;
const BODY_BYTES = Object.fromEntries(Object.entries(KEPT).map(([kind, { all }]) => [kind, all]));
const createAllowance = (command) => ({
	entries: 6e6,
	textBytes: 384 * 2 ** 20,
	trailerBytes: MAX_TRAILER_BYTES,
	bodyBytes: { ...BODY_BYTES },
	wideWindows: new WideWindows(),
	started: listStartNames(command)
});
function spendOnEntry(allowance, nameBytes, linkBytes) {
	if (nameBytes > MAX_NAME_BYTES || linkBytes > MAX_NAME_BYTES) throw new GateError("entry-name-too-long", {
		bytes: Math.max(nameBytes, linkBytes),
		most: MAX_NAME_BYTES
	});
	allowance.entries--;
	allowance.textBytes -= nameBytes + linkBytes;
	if (allowance.entries < 0) throw new GateError("too-many-entries", { what: "entries" });
	if (allowance.textBytes < 0) throw new GateError("too-many-entries", { what: "bytes of names" });
}
function spendOnTrailer(allowance, bytes, fix) {
	allowance.trailerBytes -= bytes;
	if (allowance.trailerBytes < 0) throw new GateError("trailer-too-long", { mostBytes: MAX_TRAILER_BYTES }, { fix });
}
//#endregion
//#region src/read/tar-numbers.ts
function decodeNumber(block, at, field, what) {
	const value = parseNumber(block, at, field, what);
	if (!Number.isSafeInteger(value)) throw new GateError("tar-number-too-large", { field: what });
	return value;
}
function parseNumber(block, at, field, what) {
	const start = at + field[0];
	const end = start + field[1];
	return block[start] & 128 ? parseBase256(block, start, end) : parseOctal(block, start, end, what);
}
function isNumber(block, at, field) {
	try {
		return Math.abs(parseNumber(block, at, field, "time")) < 2 ** 63;
	} catch {
		return false;
	}
}
function parseOctal(block, start, stop, what) {
	let i = start;
	let end = stop;
	while (i < end && isBlank$1(block[i])) i++;
	while (end > i && isBlank$1(block[end - 1])) end--;
	let value = 0;
	for (; i < end; i++) {
		const byte = block[i];
		if (byte === 0) break;
		if (byte < 48 || byte > 55) throw new GateError("tar-number-invalid", { field: what });
		value = value * 8 + byte - 48;
	}
	return value;
}
const isBlank$1 = __name((byte) => byte === 32 || byte === 0, "isBlank");
function parseBase256(block, start, end) {
	const isNegative = (block[start] & 64) !== 0;
	let value = (block[start] & 63) - (isNegative ? 64 : 0);
	for (let i = start + 1; i < end; i++) value = value * 256 + block[i];
	return value;
}
const FLAG = {
	regularV7: 0,
	regular: 48,
	hardlink: 49,
	symlink: 50,
	character: 51,
	block: 52,
	directory: 53,
	fifo: 54,
	contiguous: 55,
	paxGlobal: 103,
	pax: 120,
	gnuLongLink: 75,
	gnuLongName: 76,
	gnuSparse: 83
};
const createHeader = () => ({
	flag: 0,
	sizeBytes: 0,
	mode: 0,
	uid: 0,
	gid: 0,
	mtimeSeconds: 0,
	isUstar: false,
	isStar: false,
	isGnu: false,
	bytes: new Uint8Array(0),
	words: new Int32Array(0)
});
const FIELD = {
	name: [0, 100],
	mode: [100, 8],
	uid: [108, 8],
	gid: [116, 8],
	size: [124, 12],
	mtime: [136, 12],
	checksum: [148, 8],
	flag: [156, 1],
	link: [157, 100],
	magic: [257, 8],
	prefix: [345, 155],
	deviceMajor: [329, 8],
	deviceMinor: [337, 8],
	starPrefix: [345, 131],
	starAccessTime: [476, 12],
	starChangeTime: [488, 12],
	starTrailer: [508, 4],
	gnuAccessTime: [345, 12],
	gnuChangeTime: [357, 12]
};
function decodeHeader(block, at, header) {
	if (header.bytes !== block) {
		header.bytes = block;
		header.words = new Int32Array(block.buffer, 0, block.buffer.byteLength >> 2);
	}
	const sum = sumBytes$1(header.words, block.byteOffset + at >> 2);
	if (sum === 0) return false;
	verifyChecksum(block, at, sum);
	header.flag = block[at + FIELD.flag[0]];
	header.mode = decodeNumber(block, at, FIELD.mode, "mode") >>> 0;
	header.uid = decodeNumber(block, at, FIELD.uid, "uid");
	header.gid = decodeNumber(block, at, FIELD.gid, "gid");
	header.sizeBytes = decodeNumber(block, at, FIELD.size, "size");
	header.mtimeSeconds = decodeNumber(block, at, FIELD.mtime, "mtime");
	header.isUstar = matches(block, at + FIELD.magic[0], "ustar\0");
	header.isGnu = isGnuFormat(block, at);
	if (header.sizeBytes < 0) throw new GateError("tar-size-negative", { bytes: header.sizeBytes });
	header.isStar = header.isUstar && matches(block, at + FIELD.starTrailer[0], "tar\0");
	if (header.isUstar || header.isGnu) checkNumbers(block, at, DEVICE);
	if (header.isStar) checkNumbers(block, at, STAR_TIMES);
	return true;
}
const isGnuFormat = (block, at) => matches(block, at + FIELD.magic[0], "ustar  \0");
const DEVICE = [FIELD.deviceMajor, FIELD.deviceMinor];
const STAR_TIMES = [FIELD.starAccessTime, FIELD.starChangeTime];
function checkNumbers(block, at, fields) {
	for (const field of fields) if (!isPlainOctal(block, at, field)) decodeNumber(block, at, field, "device or time");
}
function isPlainOctal(block, at, field) {
	const end = at + field[0] + field[1];
	for (let i = at + field[0]; i < end; i++) {
		const byte = block[i];
		if (byte !== 0 && (byte & 248) !== 48) return false;
	}
	return true;
}
function copyName(block, at, header, target) {
	let length = 0;
	const prefix = block[at + FIELD.prefix[0]] === 0 ? void 0 : findPrefixField(block, at, header);
	if (prefix !== void 0) {
		length = copyField(block, at, prefix, target, 0);
		target[length++] = 47;
	}
	return length + copyField(block, at, FIELD.name, target, length);
}
function findPrefixField(block, at, header) {
	if (header.isGnu) return isGnuPrefix(block, at) ? FIELD.prefix : void 0;
	if (!header.isUstar) return void 0;
	return header.isStar ? FIELD.starPrefix : FIELD.prefix;
}
function isGnuPrefix(block, at) {
	if ([FIELD.gnuAccessTime, FIELD.gnuChangeTime].every((time) => block[at + time[0]] === 0 || isNumber(block, at, time))) return false;
	const [offset, length] = FIELD.prefix;
	for (let i = at + offset; i < at + offset + length && block[i] !== 0; i++) if (block[i] > 127) return false;
	return true;
}
function copyLink(block, at, target) {
	return copyField(block, at, FIELD.link, target, 0);
}
function sumBytes$1(words, first) {
	let sum = 0;
	for (let half = first; half < first + 128; half += 64) {
		let lanes = 0;
		for (let i = half; i < half + 64; i++) {
			const word = words[i];
			lanes += (word & 16711935) + (word >>> 8 & 16711935);
		}
		sum += (lanes & 65535) + (lanes >>> 16);
	}
	return sum;
}
__name(sumBytes$1, "sumBytes");
function verifyChecksum(block, at, sum) {
	const offset = FIELD.checksum[0];
	const length = FIELD.checksum[1];
	const claimed = parseOctal(block, at + offset, at + offset + length, "checksum");
	let own = 0;
	for (let i = offset; i < offset + length; i++) own += block[at + i];
	const unsigned = sum - own + length * 32;
	if (claimed === unsigned) return;
	let negatives = 0;
	for (let i = 0; i < 512; i++) if ((i < offset || i >= offset + length) && block[at + i] > 127) negatives++;
	if (claimed !== unsigned - 256 * negatives) throw new GateError("tar-damaged", { problem: "checksum" });
}
function copyField(block, at, [offset, length], target, to) {
	let i = 0;
	for (; i < length; i++) {
		const byte = block[at + offset + i];
		if (byte === 0) break;
		target[to + i] = byte;
	}
	return i;
}
function matches(block, at, text) {
	for (let i = 0; i < text.length; i++) if (block[at + i] !== text.charCodeAt(i)) return false;
	return true;
}
//#endregion
//#region src/read/compression.ts
const LEADING_BYTES = 512;
function detectCompression(leading) {
	const [a, b, c, d] = leading;
	if (a === 31 && b === 139) return "gzip";
	if (a === 40 && b === 181 && c === 47 && d === 253) return "zstd";
	return a !== void 0 && a >> 4 === 5 && b === 42 && c === 77 && d === 24 ? "zstd" : "none";
}
function isTarStart(leading) {
	if (leading.length < 512) return false;
	try {
		decodeHeader(new Uint8Array(leading.subarray(0, 512)), 0, createHeader());
		return true;
	} catch {
		return false;
	}
}
//#endregion
//#region src/read/zstd-frames.ts
const MAX_WINDOW_BYTES = 128 * 2 ** 20;
const MAX_STAND_IN_WINDOW_BYTES = 32 * 2 ** 20;
const MAX_BLOCKS_IN_PIECE = 8;
const MAGIC$3 = new Uint8Array([
	40,
	181,
	47,
	253
]);
const NEEDS = {
	magic: 4,
	skippableSize: 4,
	skip: 0,
	header: 1,
	blockHeader: 3,
	block: 0,
	checksum: 4
};
async function* splitZstdFrames(chunks, options) {
	const { wideWindows } = options;
	const walk = new FrameWalk(options);
	let hasPlace = false;
	try {
		for await (const chunk of chunks) for (const piece of splitPieces(chunk, walk)) {
			if (walk.windowBytes > WIDE_WINDOW_BYTES && !hasPlace) {
				await wideWindows.take();
				hasPlace = true;
			}
			yield piece;
		}
		if (!walk.isBetweenFrames) throw new GateError("zstd-damaged", { problem: "cut-frame" });
	} finally {
		if (hasPlace) wideWindows.giveBack();
	}
}
function* splitPieces(chunk, walk) {
	let from = 0;
	for (let at = 0; at < chunk.length;) {
		const wasInFrame = walk.isInFrame;
		at = walk.advance(chunk, at);
		if (!wasInFrame) from = at;
		if (!wasInFrame && walk.isInFrame) yield MAGIC$3;
		if ((!walk.isInFrame || walk.blocks >= MAX_BLOCKS_IN_PIECE || at === chunk.length) && from < at) {
			yield chunk.subarray(from, at);
			from = at;
			walk.blocks = 0;
		}
	}
}
var FrameWalk = class {
	blocks = 0;
	windowBytes = 0;
	#options;
	#state = "magic";
	#field = new Uint8Array(14);
	#fieldBytes = 0;
	#fieldNeeds = NEEDS.magic;
	#leftBytes = 0;
	#isLastBlock = false;
	#hasChecksum = false;
	constructor(options) {
		this.#options = options;
	}
	get isBetweenFrames() {
		return this.#state === "magic" && this.#fieldBytes === 0;
	}
	get isInFrame() {
		return this.#state !== "magic" && this.#state !== "skippableSize" && this.#state !== "skip";
	}
	advance(chunk, at) {
		if (this.#state === "block" || this.#state === "skip") {
			const end = Math.min(chunk.length, at + this.#leftBytes);
			this.#leftBytes -= end - at;
			if (this.#leftBytes === 0) this.#endOfRun();
			return end;
		}
		const end = Math.min(chunk.length, at + this.#fieldNeeds - this.#fieldBytes);
		this.#field.set(chunk.subarray(at, end), this.#fieldBytes);
		this.#fieldBytes += end - at;
		if (this.#fieldBytes === this.#fieldNeeds) this.#endOfField();
		return end;
	}
	#endOfRun() {
		if (this.#state === "skip") this.#expect("magic");
		else if (!this.#isLastBlock) this.#expect("blockHeader");
		else if (this.#hasChecksum) this.#expect("checksum");
		else this.#endOfFrame(void 0);
	}
	#endOfFrame(checksum) {
		this.#expect("magic");
		this.#options.onFrameEnd?.(checksum);
	}
	#expect(state) {
		this.#state = state;
		this.#fieldBytes = 0;
		this.#fieldNeeds = NEEDS[state];
	}
	#endOfField() {
		const view = new DataView(this.#field.buffer);
		if (this.#state === "magic") this.#magic(view.getUint32(0, true));
		else if (this.#state === "skippableSize") this.#startRun("skip", view.getUint32(0, true));
		else if (this.#state === "header") this.#header(view);
		else if (this.#state === "blockHeader") this.#blockHeader(view.getUint16(0, true) + (view.getUint8(2) << 16));
		else this.#endOfFrame(view.getUint32(0, true));
	}
	#magic(magic) {
		if (magic >>> 4 === 25481893) {
			this.#expect("skippableSize");
			return;
		}
		if (magic !== 4247762216) throw new GateError("zstd-damaged", { problem: "unknown-data" });
		this.#expect("header");
	}
	#header(view) {
		const descriptor = view.getUint8(0);
		const isSingleSegment = (descriptor & 32) !== 0;
		const dictionaryBytes = [
			0,
			1,
			2,
			4
		][descriptor & 3];
		const sizeBytes = [
			isSingleSegment ? 1 : 0,
			2,
			4,
			8
		][descriptor >> 6];
		const headerBytes = 1 + (isSingleSegment ? 0 : 1) + dictionaryBytes + sizeBytes;
		if (this.#fieldBytes < headerBytes) {
			this.#fieldNeeds = headerBytes;
			return;
		}
		const windowBytes = isSingleSegment ? measureContentSize(view, headerBytes - sizeBytes, sizeBytes) : readWindowBytes(view.getUint8(1));
		if (windowBytes > MAX_WINDOW_BYTES) throw new GateError("zstd-window-too-large", { bytes: windowBytes });
		if (this.#options.isStandIn && windowBytes > MAX_STAND_IN_WINDOW_BYTES) throw new GateError("zstd-window-unsupported", { bytes: windowBytes });
		this.windowBytes = windowBytes;
		this.#hasChecksum = (descriptor & 4) !== 0;
		this.#options.onHeader?.(this.#hasChecksum);
		this.#expect("blockHeader");
	}
	#blockHeader(header) {
		this.blocks++;
		this.#isLastBlock = (header & 1) !== 0;
		const type = header >> 1 & 3;
		if (type === 3) throw new GateError("zstd-damaged", { problem: "reserved-block" });
		this.#startRun("block", type === 1 ? 1 : header >> 3);
	}
	#startRun(state, bytes) {
		this.#state = state;
		this.#leftBytes = bytes;
		if (bytes === 0) this.#endOfRun();
	}
};
function readWindowBytes(descriptor) {
	const base = 2 ** (10 + (descriptor >> 3));
	return base + base / 8 * (descriptor & 7);
}
function measureContentSize(view, at, length) {
	if (length === 1) return view.getUint8(at);
	if (length === 2) return view.getUint16(at, true) + 256;
	return length === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}
//#endregion
//#region src/read/decompress.ts
const CHUNK_BYTES$1 = 1 << 20;
const HAS_ZSTD = typeof zlib$1.createZstdDecompress === "function";
function decompress(chunks, compression, wideWindows = new WideWindows(), hasZstd = HAS_ZSTD) {
	if (compression === "none") return chunks;
	if (compression === "gzip") return pipeThrough(chunks, zlib$1.createGunzip({ chunkSize: CHUNK_BYTES$1 }), "gzip");
	if (!hasZstd) return decodeZstdHere(chunks, wideWindows);
	return pipeThrough(splitZstdFrames(chunks, { wideWindows }), zlib$1.createZstdDecompress({ chunkSize: CHUNK_BYTES$1 }), "zstd");
}
async function* pipeThrough(chunks, transform, format) {
	pipeline(Readable.from(chunks, { highWaterMark: 2 }), transform, () => void 0);
	try {
		for await (const chunk of transform) yield chunk;
	} catch (error) {
		throw toCorruptError(error, format);
	}
}
function toCorruptError(error, format) {
	const { code, message } = error;
	return /^(Z_|ZSTD_|ERR_ZLIB|ERR_ZSTD)/.test(String(code)) ? new GateError("decoder-failed", {
		format,
		reason: String(message)
	}) : error;
}
async function* decodeZstdHere(chunks, wideWindows) {
	const { decodeZstd } = await import("./decode-zstd.js");
	yield* decodeZstd(chunks, wideWindows);
}
//#endregion
//#region src/sources/byte-range.ts
const readAsync = promisify(read);
const CHUNK_BYTES = 1 << 20;
function openFile(path) {
	let fd;
	try {
		fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch (error) {
		throw toUnreadableError(path, error);
	}
	const stat = fstatSync(fd);
	if (!stat.isFile()) {
		closeSync(fd);
		throw stat.isDirectory() ? new GateError("source-is-folder", { path }, { where: path }) : new GateError("source-not-regular-file", {}, { where: path });
	}
	return {
		...createRange(path, fd, 0, stat.size),
		close: () => closeSync(fd)
	};
}
function createRange(path, fd, start, sizeBytes) {
	return {
		sizeBytes,
		readInto: (target, position, mostBytes = target.length) => {
			const length = Math.min(mostBytes, sizeBytes - position);
			try {
				return length > 0 ? readSync(fd, target, 0, length, start + position) : 0;
			} catch (error) {
				throw toUnreadableError(path, error);
			}
		},
		chunks: async function* () {
			for (let position = 0; position < sizeBytes;) {
				const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, sizeBytes - position));
				const { bytesRead } = await readAsync(fd, chunk, 0, chunk.length, start + position).catch((error) => {
					throw toUnreadableError(path, error);
				});
				if (bytesRead === 0) throw new GateError("file-shrank", {});
				position += bytesRead;
				yield bytesRead === chunk.length ? chunk : chunk.subarray(0, bytesRead);
			}
		},
		slice: (offset, partBytes) => createRange(path, fd, start + offset, Math.min(partBytes, sizeBytes - offset))
	};
}
const toUnreadableError = (where, error) => new GateError("source-unreadable", {
	problem: describeFileError(error),
	errno: getErrorCode(error)
}, {
	where,
	cause: error
});
//#endregion
//#region src/sources/entry-links.ts
const cleanName = (name) => posix.normalize(`/${name}`).slice(1);
const resolveLink = (name, target, isHardlink) => cleanName(isHardlink ? target : posix.resolve("/", posix.dirname(name), target));
//#endregion
//#region src/sources/blob-store.ts
const MAX_DOCUMENT_BYTES = 8 * 2 ** 20;
const MAX_DOCUMENTS_BYTES = 64 * 2 ** 20;
function checkDocumentsSize(bytes) {
	if (bytes > MAX_DOCUMENTS_BYTES) throw new GateError("documents-too-large", { most: MAX_DOCUMENTS_BYTES });
}
function checkDocumentSize(name, bytes) {
	if (bytes > MAX_DOCUMENT_BYTES) throw new GateError("document-too-large", {
		name,
		bytes,
		most: MAX_DOCUMENT_BYTES
	});
}
//#endregion
//#region src/model/layer-table.ts
const KIND = {
	file: 0,
	hardlink: 1,
	symlink: 2,
	directory: 3,
	special: 4,
	other: 5
};
const VERIFICATIONS = [
	"structure",
	"tocDigest",
	"blobDigest",
	"diffId"
];
const PERMISSIONS = 4095;
const isFileBody = (kind) => kind === KIND.file;
const getLink = ({ text, bounds }, entry) => text.subarray(bounds[2 * entry + 1], bounds[2 * entry + 2]);
//#endregion
//#region src/read/elf-parts.ts
const LEAST_BYTES$1 = 1e6;
const BEFORE_BYTES = 2 ** 18;
function addParts(head, sizeBytes, slice, leastBytes = LEAST_BYTES$1) {
	const kept = addSections(head, sizeBytes, slice, leastBytes);
	const place = locateLibraries(head, sizeBytes);
	const more = place && slice(place.offset, place.bytes);
	const names = more === void 0 ? [] : listLibraries$1(Buffer.concat([head, more]));
	return names.length === 0 ? kept : Buffer.concat([kept, Buffer.from(`\0${names.join("\0")}\0`)]);
}
function locateLibraries(head, sizeBytes) {
	const bytes = Math.min(LIBRARY_BYTES, sizeBytes - ELF_HEAD_BYTES);
	return head.length === 4096 && bytes > 0 && isDynamic(head) ? {
		offset: ELF_HEAD_BYTES,
		bytes
	} : void 0;
}
function addSections(head, sizeBytes, slice, leastBytes) {
	const table = findTable(head, sizeBytes, leastBytes);
	const headers = table && slice(table.offset, table.bytes);
	const place = headers && locateNames(table, headers);
	const names = place !== void 0 && place.offset + place.bytes <= sizeBytes ? slice(place.offset, place.bytes) : void 0;
	return headers && names ? Buffer.concat([
		head,
		headers,
		names
	]) : head;
}
const findTable = (head, sizeBytes, leastBytes) => head.length === Math.min(4096, sizeBytes) && sizeBytes >= leastBytes ? locateSections(head, sizeBytes) : void 0;
var PassingElf = class {
	#head;
	#sizeBytes;
	#leastBytes;
	#at = 0;
	#table;
	#windows = [];
	constructor(head, sizeBytes, leastBytes = LEAST_BYTES$1) {
		this.#head = head;
		this.#sizeBytes = sizeBytes;
		this.#leastBytes = leastBytes;
	}
	take(bytes) {
		const before = this.#at;
		this.#at += bytes.length;
		copyOverlap(bytes, before, this.#head, 0);
		if (before < this.#head.length && this.#at >= this.#head.length) this.#findHeaders();
		for (const { content, offset } of this.#windows) copyOverlap(bytes, before, content, offset);
		this.#findNames(bytes, before);
		if (this.#at < this.#sizeBytes) return void 0;
		const slice = (offset, length) => this.#slice(offset, length);
		return addParts(this.#head, this.#sizeBytes, slice, this.#leastBytes);
	}
	#findHeaders() {
		const libraries = locateLibraries(this.#head, this.#sizeBytes);
		if (libraries !== void 0) this.#open(libraries, this.#head, 0);
		this.#table = findTable(this.#head, this.#sizeBytes, this.#leastBytes);
		if (this.#table === void 0) return;
		const { offset, bytes } = this.#table;
		const start = Math.max(0, offset - BEFORE_BYTES);
		this.#open({
			offset: start,
			bytes: offset + bytes - start
		}, this.#head, 0);
	}
	#findNames(bytes, before) {
		const table = this.#table;
		if (table === void 0 || this.#at < table.offset + table.bytes) return;
		this.#table = void 0;
		const headers = this.#slice(table.offset, table.bytes);
		const names = headers && locateNames(table, headers);
		if (names && names.offset + names.bytes <= this.#sizeBytes) this.#open(names, bytes, before);
	}
	#open({ offset, bytes }, from, fromStart) {
		if (this.#slice(offset, bytes) !== void 0) return;
		const content = new Uint8Array(bytes);
		copyOverlap(from, fromStart, content, offset);
		if (offset >= fromStart) this.#windows.push({
			content,
			offset
		});
	}
	#slice(offset, bytes) {
		const part = [{
			content: this.#head,
			offset: 0
		}, ...this.#windows].find((one) => offset >= one.offset && offset + bytes <= one.offset + one.content.length);
		return part?.content.subarray(offset - part.offset, offset - part.offset + bytes);
	}
};
function copyOverlap(from, fromStart, to, toStart) {
	const start = Math.max(fromStart, toStart);
	const end = Math.min(fromStart + from.length, toStart + to.length);
	if (start < end) to.set(from.subarray(start - fromStart, end - fromStart), start - toStart);
}
//#endregion
//#region src/read/large-files.ts
const LEAST_PROGRAM_BYTES = 256e3;
const EXECUTABLE = 73;
const LEAST_LIBRARY_BYTES = 1e6;
const LEAST_DATA_BYTES = 1e7;
function recognizeLarge(text, { mode, sizeBytes }, started, start = 0, end = text.length) {
	const isExecutable = (mode & EXECUTABLE) !== 0;
	if (sizeBytes < (isExecutable ? LEAST_PROGRAM_BYTES : LEAST_LIBRARY_BYTES)) {
		if (!(isExecutable && sizeBytes > 0 && started !== void 0) || !hasName(text, start, end, started)) return void 0;
	}
	if (end - start > 1024) return void 0;
	const path = toPath(text, start + measurePrefix(text, start), end);
	if (leadsUp(path)) return void 0;
	const isLibrary = /\.so|\.node$/.test(path);
	if (isExecutable && !path.includes(".so")) return {
		kind: "program",
		path
	};
	return sizeBytes >= (isLibrary ? LEAST_LIBRARY_BYTES : LEAST_DATA_BYTES) ? {
		kind: "large",
		path
	} : void 0;
}
const hasName = (text, from, end, names) => names.get(text[end - 1])?.some((name) => isNamed$1(text, from, end, name)) ?? false;
//#endregion
//#region src/read/kept-bodies.ts
const MAX_BODY_BYTES = 32 * 2 ** 20;
const MAX_PRIVATE_BYTES = 256e3;
var KeptBodies = class {
	bodies = new Map();
	#allowance;
	#entry = -1;
	#open;
	#elf;
	#end = 0;
	constructor(allowance) {
		this.#allowance = allowance;
	}
	onEntry = (row, name) => {
		this.#entry++;
		this.#end = 0;
		const path = row.kind === KIND.file && !row.isSparse ? this.#recognize(name, row) : void 0;
		this.#open = path && allocateBody(path, row.sizeBytes, this.#allowance);
		this.#elf = void 0;
		if (path === void 0 || this.#open === void 0) return;
		this.bodies.set(this.#entry, this.#open);
		if (isHead(path)) this.#elf = new PassingElf(this.#open, row.sizeBytes);
	};
	#recognize(name, row) {
		return recognizeKeptPath(name) ?? recognizeLarge(name, row, this.#allowance.started);
	}
	take(bytes) {
		if (this.#open === void 0) return;
		if (this.#elf !== void 0) {
			const whole = this.#elf.take(bytes);
			if (whole !== void 0) this.bodies.set(this.#entry, spendOn(whole, this.#open, this.#allowance));
			return;
		}
		if (this.#end >= this.#open.length) return;
		this.#open.set(bytes.subarray(0, this.#open.length - this.#end), this.#end);
		this.#end += bytes.length;
	}
};
function readBodies(entries, allowance, fill) {
	return selectBodies(entries, allowance, (body, i, kept) => {
		if (!fill(body, i, kept.path, 0)) return void 0;
		if (!isHead(kept)) return body;
		return spendOn(addParts(body, entries.sizeBytes[i], (offset, bytes) => {
			const part = new Uint8Array(bytes);
			return fill(part, i, kept.path, offset) ? part : void 0;
		}), body, allowance);
	});
}
const copyBodies = (entries, known, allowance) => selectBodies(entries, allowance, (body, entry) => {
	const whole = known.get(entry);
	return whole && spendOn(whole, body, allowance);
});
function selectBodies(entries, allowance, read) {
	const { kind, isSparse, text, bounds, sizeBytes, mode } = entries;
	const bodies = new Map();
	for (let i = 0; i < entries.count; i++) {
		if (kind[i] !== KIND.file || isSparse[i] === 1) continue;
		const start = bounds[2 * i];
		const end = bounds[2 * i + 1];
		const row = {
			mode: mode[i],
			sizeBytes: sizeBytes[i]
		};
		const path = recognizeKeptPath(text, start, end) ?? recognizeLarge(text, row, allowance.started, start, end);
		if (path === void 0) continue;
		const body = allocateBody(path, sizeBytes[i], allowance);
		const whole = body && read(body, i, path);
		if (whole !== void 0) bodies.set(i, whole);
	}
	return bodies;
}
const isHead = ({ kind }) => kind === "program" || kind === "large";
function spendOn(whole, head, { bodyBytes }) {
	const more = whole.length - head.length;
	if (more <= 0 || bodyBytes === void 0) return whole;
	if (more > bodyBytes.large) return head;
	bodyBytes.large -= more;
	return whole;
}
function allocateBody(path, sizeBytes, allowance) {
	const { kind } = path;
	const left = allowance.bodyBytes?.[kind] ?? 0;
	const length = isHead(path) ? Math.min(ELF_HEAD_BYTES, sizeBytes) : sizeBytes;
	const cost = Math.max(length, KEPT[kind].least);
	if (kind === "private" && sizeBytes > MAX_PRIVATE_BYTES) return void 0;
	if (allowance.bodyBytes === void 0 || cost > Math.min(left, MAX_BODY_BYTES)) return void 0;
	allowance.bodyBytes[kind] = left - cost;
	return new Uint8Array(length);
}
//#endregion
//#region src/model/columns.ts
const FIRST_ENTRIES$1 = 256;
const NAME_BYTES$1 = 64;
var ColumnsBuilder = class {
	#count = 0;
	#text;
	#textEnd = 0;
	#bounds;
	#kind;
	#isSparse;
	#mode;
	#sizeBytes;
	#uid;
	#gid;
	#mtimeSeconds;
	#bodyOffset;
	#checksum;
	#checksumKind;
	constructor(checksumKind, expected = 0) {
		const size = Math.max(FIRST_ENTRIES$1, Math.ceil(expected));
		this.#text = new Uint8Array(NAME_BYTES$1 * size);
		this.#bounds = new Uint32Array(2 * size + 1);
		this.#kind = new Uint8Array(size);
		this.#isSparse = new Uint8Array(size);
		this.#mode = new Uint32Array(size);
		this.#sizeBytes = new Float64Array(size);
		this.#uid = new Float64Array(size);
		this.#gid = new Float64Array(size);
		this.#mtimeSeconds = new Float64Array(size);
		this.#bodyOffset = new Float64Array(size);
		this.#checksumKind = checksumKind;
		this.#checksum = new Uint32Array(checksumKind === "none" ? 0 : 2 * size);
	}
	get count() {
		return this.#count;
	}
	add(row, name, link, nameBytes = name.length, linkBytes = link.length) {
		if (this.#count === this.#kind.length) this.#grow();
		const i = this.#count++;
		this.#bounds[2 * i] = this.#textEnd;
		this.#copy(name, nameBytes);
		this.#bounds[2 * i + 1] = this.#textEnd;
		this.#copy(link, linkBytes);
		this.#bounds[2 * i + 2] = this.#textEnd;
		this.#kind[i] = row.kind;
		this.#isSparse[i] = row.isSparse ? 1 : 0;
		this.#mode[i] = row.mode;
		this.#sizeBytes[i] = row.sizeBytes;
		this.#uid[i] = row.uid;
		this.#gid[i] = row.gid;
		this.#mtimeSeconds[i] = row.mtimeSeconds;
		this.#bodyOffset[i] = row.bodyOffset;
	}
	setChecksum(low, high = 0) {
		this.#checksum[2 * (this.#count - 1)] = low;
		this.#checksum[2 * (this.#count - 1) + 1] = high;
	}
	finish() {
		const n = this.#count;
		return {
			count: n,
			text: this.#text.subarray(0, this.#textEnd),
			bounds: this.#bounds.subarray(0, 2 * n + 1),
			kind: this.#kind.subarray(0, n),
			isSparse: this.#isSparse.subarray(0, n),
			mode: this.#mode.subarray(0, n),
			sizeBytes: this.#sizeBytes.subarray(0, n),
			uid: this.#uid.subarray(0, n),
			gid: this.#gid.subarray(0, n),
			mtimeSeconds: this.#mtimeSeconds.subarray(0, n),
			bodyOffset: this.#bodyOffset.subarray(0, n),
			checksumKind: this.#checksumKind,
			checksum: this.#checksumKind === "none" ? this.#checksum : this.#checksum.subarray(0, 2 * n)
		};
	}
	#copy(bytes, length) {
		const end = this.#textEnd + length;
		if (end > this.#text.length) this.#text = growColumn(this.#text, Math.max(end, computeNextSize(this.#text.length)));
		const text = this.#text;
		for (let i = 0, j = this.#textEnd; i < length; i++, j++) text[j] = bytes[i];
		this.#textEnd = end;
	}
	#grow() {
		const size = computeNextSize(this.#kind.length);
		this.#bounds = growColumn(this.#bounds, 2 * size + 1);
		this.#kind = growColumn(this.#kind, size);
		this.#isSparse = growColumn(this.#isSparse, size);
		this.#mode = growColumn(this.#mode, size);
		this.#sizeBytes = growColumn(this.#sizeBytes, size);
		this.#uid = growColumn(this.#uid, size);
		this.#gid = growColumn(this.#gid, size);
		this.#mtimeSeconds = growColumn(this.#mtimeSeconds, size);
		this.#bodyOffset = growColumn(this.#bodyOffset, size);
		if (this.#checksumKind !== "none") this.#checksum = growColumn(this.#checksum, 2 * size);
	}
};
const computeNextSize = (length) => length * (length < 65536 ? 4 : 2);
function growColumn(column, length) {
	const longer = new column.constructor(length);
	longer.set(column);
	return longer;
}
//#endregion
//#region src/model/layer-contents.ts
const ZSTD_LEVELS = [3, 19];
//#endregion
//#region src/read/compressed-counter.ts
var CompressedCounter = class {
	#compress;
	#bytes = 0;
	#drained;
	constructor(compress) {
		this.#compress = compress;
		this.#drained = (async () => {
			for await (const chunk of compress) this.#bytes += chunk.length;
		})();
	}
	write(bytes) {
		return new Promise((resolve) => this.#compress.write(bytes, () => resolve()));
	}
	async *through(chunks) {
		for await (const chunk of chunks) {
			await this.write(chunk);
			yield chunk;
		}
	}
	async end() {
		this.#compress.end();
		await this.#drained;
		return this.#bytes;
	}
};
//#endregion
//#region src/read/zstd-sizes.ts
const HAS_ZSTD_ENCODER = typeof zlib$1.createZstdCompress === "function";
const SMALL_LOG = 18;
var ZstdSizes = class {
	#start = [];
	#startBytes = 0;
	#counters;
	async write(bytes) {
		if (this.#counters !== void 0) return this.#pass(bytes);
		this.#start.push(bytes.slice());
		this.#startBytes += bytes.length;
		if (this.#startBytes > 2 ** SMALL_LOG) await this.#open(false);
	}
	async end() {
		if (this.#counters === void 0) await this.#open(true);
		const sizes = (this.#counters ?? []).map(async ([level, counter]) => [level, await counter.end()]);
		return new Map(await Promise.all(sizes));
	}
	async #open(isSmall) {
		this.#counters = ZSTD_LEVELS.map((level) => [level, countZstd(level, isSmall)]);
		for (const bytes of this.#start) await this.#pass(bytes);
		this.#start = [];
	}
	async #pass(bytes) {
		await Promise.all((this.#counters ?? []).map(([, counter]) => counter.write(bytes)));
	}
};
function countZstd(level, isSmall) {
	const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag } = zlib$1.constants;
	const params = {
		[ZSTD_c_compressionLevel]: level,
		[ZSTD_c_checksumFlag]: 1
	};
	if (isSmall) Object.assign(params, shrinkTables(level));
	return new CompressedCounter(zlib$1.createZstdCompress({ params }));
}
function shrinkTables(level) {
	const { ZSTD_c_windowLog, ZSTD_c_hashLog, ZSTD_c_chainLog } = zlib$1.constants;
	const window = { [ZSTD_c_windowLog]: SMALL_LOG };
	if (level === 3) return window;
	return {
		...window,
		[ZSTD_c_hashLog]: 19,
		[ZSTD_c_chainLog]: 19
	};
}
//#endregion
//#region src/read/layer-contents.ts
const ELF_MAGIC = [
	127,
	69,
	76,
	70
];
const FIRST_ENTRIES = 256;
var ContentReader = class {
	#zstd;
	#debugBytes = new Map();
	#entryBytes = new Float64Array(FIRST_ENTRIES);
	#digests = new Uint8Array(FIRST_ENTRIES * 16);
	#count = 0;
	#bytesLeft = 0;
	#sizeBytes = 0;
	#hash;
	#elf;
	constructor(withSizes) {
		this.#zstd = withSizes && HAS_ZSTD_ENCODER ? new ZstdSizes() : null;
	}
	async *through(chunks) {
		for await (const chunk of chunks) {
			await this.#zstd?.write(chunk);
			yield chunk;
		}
	}
	onEntry({ kind, sizeBytes, isSparse }, entryBytes) {
		if (this.#count === this.#entryBytes.length) this.#grow();
		this.#entryBytes[this.#count++] = entryBytes;
		const isRead = isFileBody(kind) && !isSparse && sizeBytes > 0;
		this.#bytesLeft = isRead ? sizeBytes : 0;
		this.#sizeBytes = sizeBytes;
		this.#hash = isRead ? createHash("sha256") : void 0;
		this.#elf = void 0;
	}
	take(bytes) {
		if (this.#hash === void 0) return;
		this.#hash.update(bytes);
		if (this.#bytesLeft === this.#sizeBytes && mayBeElf(bytes)) this.#openElf();
		this.#bytesLeft -= bytes.length;
		const kept = this.#elf?.take(bytes);
		if (this.#bytesLeft > 0) return;
		const entry = this.#count - 1;
		this.#digests.set(this.#hash.digest().subarray(0, 16), entry * 16);
		this.#hash = void 0;
		const debugBytes = kept === void 0 ? 0 : sumDebugBytes(kept, this.#sizeBytes);
		if (debugBytes > 0) this.#debugBytes.set(entry, debugBytes);
	}
	async end() {
		return {
			entryBytes: this.#entryBytes.subarray(0, this.#count),
			digests: this.#digests.subarray(0, this.#count * 16),
			debugBytes: this.#debugBytes,
			zstdBytes: await this.#zstd?.end() ?? null
		};
	}
	#openElf() {
		const head = new Uint8Array(Math.min(ELF_HEAD_BYTES, this.#sizeBytes));
		this.#elf = new PassingElf(head, this.#sizeBytes, 0);
	}
	#grow() {
		const size = computeNextSize(this.#entryBytes.length);
		this.#entryBytes = growColumn(this.#entryBytes, size);
		this.#digests = growColumn(this.#digests, size * 16);
	}
};
const mayBeElf = (bytes) => ELF_MAGIC.every((byte, i) => i >= bytes.length || bytes[i] === byte);
//#endregion
//#region src/read/turns.ts
const TURN_MS = 30;
var Turns = class {
	#dueAt = Date.now() + TURN_MS;
	get isDue() {
		return Date.now() > this.#dueAt;
	}
	async take() {
		await setImmediate();
		this.#dueAt = Date.now() + TURN_MS;
	}
};
//#endregion
//#region src/read/tar-by-position.ts
const LEAST_WINDOW_BYTES = 4 * 1024;
const MOST_WINDOW_BYTES = 128 * 1024;
const computeNextWindowBytes = (neededBytes) => Math.min(Math.max(Math.ceil(1.5 * neededBytes), LEAST_WINDOW_BYTES), MOST_WINDOW_BYTES);
const WINDOWS_AT_ONCE = 64;
async function scanTarByPosition(bytes, scan, onTurn) {
	const windows = new Windows(bytes, scan);
	const turns = new Turns();
	while (windows.hasNext) {
		windows.scanSome();
		if (turns.isDue) {
			onTurn(windows.position);
			await turns.take();
		}
	}
	return scan.finish(bytes.sizeBytes - windows.position);
}
var Windows = class {
	position = 0;
	#bytes;
	#scan;
	#buffer = new Uint8Array(MOST_WINDOW_BYTES);
	#windowBytes = LEAST_WINDOW_BYTES;
	constructor(bytes, scan) {
		this.#bytes = bytes;
		this.#scan = scan;
	}
	get hasNext() {
		return this.position < this.#bytes.sizeBytes && !this.#scan.isEnded;
	}
	scanSome() {
		for (let i = 0; i < WINDOWS_AT_ONCE && this.hasNext; i++) {
			const length = this.#bytes.readInto(this.#buffer, this.position, this.#windowBytes);
			if (length === 0) throw new GateError("tar-damaged", { problem: "file-shrank" });
			this.#scanWindow(length);
		}
	}
	#scanWindow(length) {
		const scan = this.#scan;
		const leftBytes = this.#bytes.sizeBytes - this.position;
		let at = 0;
		let neededBytes = 0;
		while (at < length && !scan.isEnded) {
			at = scan.push(this.#buffer, at, length);
			neededBytes = at;
			if (scan.bodyBytes === 0) continue;
			if (scan.bodyBytes > leftBytes - at) throw new GateError("tar-cut", { missingBytes: scan.bodyBytes - (leftBytes - at) });
			const jump = Math.min(scan.skippableBytes, leftBytes - at);
			scan.skip(jump);
			at += jump;
		}
		this.position += at;
		this.#windowBytes = computeNextWindowBytes(neededBytes);
	}
};
//#endregion
//#region src/read/pax.ts
const NEWLINE$1 = 10;
const EQUALS = 61;
const SPACE$1 = 32;
const MAX_LENGTH_DIGITS = 8;
const MAJOR = "GNU.sparse.major";
const MINOR = "GNU.sparse.minor";
const NAME$1 = "GNU.sparse.name";
const SIZE = "GNU.sparse.size";
const REAL_SIZE$1 = "GNU.sparse.realsize";
const MAP = "GNU.sparse.map";
const REGION_COUNT = "GNU.sparse.numblocks";
const REGION_OFFSET = "GNU.sparse.offset";
const REGION_LENGTH = "GNU.sparse.numbytes";
const FIELDS = "path linkpath size uid gid mtime atime ctime uname gname".split(" ");
const KNOWN = new Set([
	...FIELDS,
	MAJOR,
	MINOR,
	NAME$1,
	SIZE,
	REAL_SIZE$1,
	MAP,
	REGION_COUNT
]);
const WITHOUT_NUL = new Set([
	"path",
	"linkpath",
	"uname",
	"gname"
]);
function parsePax(body) {
	const records = new Map();
	const regions = [];
	for (let at = 0; at < body.length;) {
		const { key, value, end } = takeRecord(body, at);
		if (key === REGION_OFFSET || key === REGION_LENGTH) addRegionPart(regions, key, value);
		else if (KNOWN.has(key)) records.set(key, value.slice());
		at = end;
	}
	if (regions.length > 0) records.set(MAP, Buffer.from(regions.join(","), "latin1"));
	return records;
}
function parsePaxOverrides(records) {
	for (const key of ["atime", "ctime"]) readSeconds$1(records, key);
	const sizeBytes = readWhole$1(records, "size");
	if (sizeBytes !== void 0 && sizeBytes < 0) throw new GateError("pax-number-invalid", { key: "size" });
	return {
		path: takeText(records, "path"),
		linkPath: takeText(records, "linkpath"),
		sizeBytes,
		uid: readWhole$1(records, "uid"),
		gid: readWhole$1(records, "gid"),
		mtimeSeconds: readSeconds$1(records, "mtime"),
		sparse: parseSparse(records)
	};
}
function takeRecord(body, start) {
	let at = start;
	let length = 0;
	for (; isDigit(body[at]) && at - start < MAX_LENGTH_DIGITS; at++) length = length * 10 + body[at] - 48;
	const end = start + length;
	const equals = body.indexOf(EQUALS, at);
	const isWhole = body[at] === SPACE$1 && end <= body.length && body[end - 1] === NEWLINE$1;
	const keyBytes = body.subarray(at + 1, equals);
	const isKeyed = equals < end && equals > at + 1 && !keyBytes.includes(0);
	if (!isWhole || !isKeyed) throw new GateError("tar-damaged", { problem: "broken-record" });
	const key = latin1$1(keyBytes);
	const value = body.subarray(equals + 1, end - 1);
	if (WITHOUT_NUL.has(key) && value.includes(0)) throw new GateError("pax-value-has-nul", { key });
	return {
		key,
		value,
		end
	};
}
function addRegionPart(regions, key, value) {
	const wanted = regions.length % 2 === 0 ? REGION_OFFSET : REGION_LENGTH;
	const text = latin1$1(value);
	if (key !== wanted || text.includes(",")) throw createMapError();
	regions.push(text);
}
function parseSparse(records) {
	const map = readText$2(records, MAP);
	const version = `${readText$2(records, MAJOR)}.${readText$2(records, MINOR)}`;
	const isInBody = version === "1.0";
	if (!isInBody && !(version === "0.0" || version === "0.1" || version === "." && map !== "")) return void 0;
	const sizeBytes = readWhole$1(records, SIZE) ?? readWhole$1(records, REAL_SIZE$1);
	return {
		name: takeText(records, NAME$1),
		sizeBytes,
		regions: isInBody ? void 0 : parseRegions(records, map)
	};
}
function parseRegions(records, map) {
	const numbers = map === "" ? [] : map.split(",").map((text) => parseWhole(text, MAP));
	if (readWhole$1(records, REGION_COUNT) !== numbers.length / 2) throw createMapError();
	return numbers;
}
const createMapError = () => new GateError("tar-damaged", { problem: "broken-sparse-map" });
function takeText(records, key) {
	const value = records.get(key);
	return value === void 0 || value.length === 0 ? void 0 : value;
}
const readText$2 = __name((records, key) => latin1$1(records.get(key) ?? new Uint8Array(0)), "readText");
function readWhole$1(records, key) {
	const text = readText$2(records, key);
	return text === "" ? void 0 : parseWhole(text, key);
}
__name(readWhole$1, "readWhole");
function parseWhole(text, key) {
	const value = /^[+-]?[0-9]+$/.test(text) ? Number(text) : NaN;
	if (!Number.isSafeInteger(value)) throw new GateError("pax-number-invalid", { key });
	return value + 0;
}
function readSeconds$1(records, key) {
	const text = readText$2(records, key);
	if (text === "") return void 0;
	const match = /^([+-]?[0-9]+)(?:\.([0-9]*))?$/.exec(text);
	if (match === null) throw new GateError("pax-number-invalid", { key });
	const isBelow = text.startsWith("-") && /[1-9]/.test((match[2] ?? "").slice(0, 9));
	return parseWhole(match[1], key) - (isBelow ? 1 : 0);
}
__name(readSeconds$1, "readSeconds");
const isDigit = (byte) => byte !== void 0 && byte >= 48 && byte <= 57;
const latin1$1 = __name((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"), "latin1");
//#endregion
//#region src/read/sparse-map.ts
const MAX_MAP_BYTES = 1 << 20;
var Regions = class {
	sizeBytes;
	#end = 0;
	#dataBytes = 0;
	constructor(sizeBytes) {
		this.sizeBytes = sizeBytes;
		if (sizeBytes < 0) throw createMapError();
	}
	add(offset, length) {
		if (length < 0 || offset < this.#end || offset + length > this.sizeBytes) throw createMapError();
		this.#end = offset + length;
		this.#dataBytes += length;
	}
	close(dataBytes) {
		if (this.#dataBytes !== dataBytes) throw createMapError();
	}
};
const HEADER_REGIONS = {
	at: 386,
	count: 4,
	isExtended: 482
};
const BLOCK_REGIONS = {
	at: 0,
	count: 21,
	isExtended: 504
};
const REAL_SIZE = [483, 12];
const REGION_BYTES = 24;
function openGnuSparseMap(header, at) {
	if (!isGnuFormat(header, at)) throw createMapError();
	const regions = new Regions(decodeNumber(header, at, REAL_SIZE, "real size"));
	let blocks = 0;
	let isOpen = takeGnuRegions(header, at, HEADER_REGIONS, regions);
	return {
		sizeBytes: regions.sizeBytes,
		mapBytes: 0,
		get isOpen() {
			return isOpen;
		},
		take: (block, blockAt) => {
			if (++blocks >= MAX_MAP_BYTES / 512) throw createMapError();
			isOpen = takeGnuRegions(block, blockAt, BLOCK_REGIONS, regions);
		},
		close: (dataBytes) => regions.close(dataBytes)
	};
}
function takeGnuRegions(block, at, layout, regions) {
	for (let i = 0; i < layout.count; i++) {
		const start = layout.at + i * REGION_BYTES;
		if (block[at + start] === 0) break;
		regions.add(decodeNumber(block, at, [start, 12], "sparse map"), decodeNumber(block, at, [start + 12, 12], "sparse map"));
	}
	return block[at + layout.isExtended] !== 0;
}
function openPaxSparseMap({ sizeBytes, regions: listed }, storedBytes) {
	const regions = new Regions(sizeBytes ?? storedBytes);
	for (let i = 0; i < (listed?.length ?? 0); i += 2) regions.add(listed?.[i], listed?.[i + 1]);
	const lines = new Lines$1(regions);
	let mapBytes = 0;
	return {
		sizeBytes: regions.sizeBytes,
		get mapBytes() {
			return mapBytes;
		},
		get isOpen() {
			return listed === void 0 && !lines.isEnded;
		},
		take: (block, at) => {
			mapBytes += 512;
			if (mapBytes > Math.min(storedBytes, MAX_MAP_BYTES)) throw createMapError();
			lines.take(block.subarray(at, at + 512));
		},
		close: (dataBytes) => regions.close(dataBytes)
	};
}
var Lines$1 = class {
	static {
		__name(this, "Lines");
	}
	#regions;
	#expected = 1;
	#seen = 0;
	#digits = 0;
	#value = 0;
	#offset = 0;
	constructor(regions) {
		this.#regions = regions;
	}
	get isEnded() {
		return this.#seen === this.#expected;
	}
	take(block) {
		for (let i = 0; i < block.length && !this.isEnded; i++) this.#character(block[i]);
	}
	#character(byte) {
		const digit = byte - 48;
		if (digit >= 0 && digit <= 9 && this.#value <= Number.MAX_SAFE_INTEGER / 16) {
			this.#value = this.#value * 10 + digit;
			this.#digits++;
		} else if (byte === 10 && this.#digits > 0) {
			this.#number(this.#value);
			this.#value = 0;
			this.#digits = 0;
		} else throw createMapError();
	}
	#number(value) {
		if (this.#seen === 0) this.#expected = 1 + 2 * value;
		else if (this.#seen % 2 === 1) this.#offset = value;
		else this.#regions.add(this.#offset, value);
		this.#seen++;
	}
};
//#endregion
//#region src/read/tar-extensions.ts
const MAX_EXTENSION_BYTES = 1 << 20;
const NO_OVERRIDES = {};
var TarExtensions = class {
	longName;
	longLink;
	#pax;
	#flag = 0;
	#sizeBytes = 0;
	#end = 0;
	#body = new Uint8Array(512);
	get isOpen() {
		return this.#sizeBytes > this.#end;
	}
	get overrides() {
		return this.#pax === void 0 ? NO_OVERRIDES : parsePaxOverrides(this.#pax);
	}
	start(flag, sizeBytes) {
		if (sizeBytes > MAX_EXTENSION_BYTES) throw new GateError("pax-header-too-large", { bytes: sizeBytes });
		this.#flag = flag;
		this.#sizeBytes = sizeBytes;
		this.#end = 0;
		if (this.#body.length < sizeBytes) this.#body = new Uint8Array(sizeBytes);
		if (sizeBytes === 0) this.#complete();
	}
	take(bytes, at, left) {
		const taken = Math.min(left, this.#sizeBytes - this.#end);
		this.#body.set(bytes.subarray(at, at + taken), this.#end);
		this.#end += taken;
		if (!this.isOpen) this.#complete();
		return taken;
	}
	forget() {
		this.#pax = void 0;
		this.longName = void 0;
		this.longLink = void 0;
	}
	#complete() {
		const body = this.#body.subarray(0, this.#sizeBytes);
		if (this.#flag === FLAG.gnuLongName) this.longName = trimAtNul(body);
		else if (this.#flag === FLAG.gnuLongLink) this.longLink = trimAtNul(body);
		else if (this.#flag === FLAG.pax) this.#pax = parsePax(body);
		else {
			parsePax(body);
			this.forget();
		}
	}
};
function trimAtNul(bytes) {
	const nul = bytes.indexOf(0);
	return nul === 0 || bytes.length === 0 ? void 0 : bytes.slice(0, nul < 0 ? bytes.length : nul);
}
//#endregion
//#region src/read/tar-kind.ts
const hasLink = (kind) => kind === KIND.hardlink || kind === KIND.symlink;
const isExtension = (flag) => flag === FLAG.pax || flag === FLAG.paxGlobal || flag === FLAG.gnuLongName || flag === FLAG.gnuLongLink;
const isHeaderOnly = (kind) => kind !== KIND.file && kind !== KIND.other;
const KIND_OF_FLAG = new Map([
	[FLAG.regular, KIND.file],
	[FLAG.contiguous, KIND.file],
	[FLAG.gnuSparse, KIND.file],
	[FLAG.hardlink, KIND.hardlink],
	[FLAG.symlink, KIND.symlink],
	[FLAG.directory, KIND.directory],
	[FLAG.character, KIND.special],
	[FLAG.block, KIND.special],
	[FLAG.fifo, KIND.special]
]);
function toKind$1(flag, lastByteOfName) {
	if (flag === FLAG.regularV7) return lastByteOfName === 47 ? KIND.directory : KIND.file;
	return KIND_OF_FLAG.get(flag) ?? KIND.other;
}
__name(toKind$1, "toKind");
//#endregion
//#region src/read/tar-scan.ts
const MAX_SILENT_TRAILER_BYTES = 1 << 20;
var TarScan = class {
	bodyBytes = 0;
	entryBytes = 0;
	#entryStart = -1;
	#columns;
	#allowance;
	#onEntry;
	#position = 0;
	#paddingBytes = 0;
	#zeroBlocks = 0;
	#endPosition = 0;
	#countedTrailerBytes = 0;
	#extensions = new TarExtensions();
	#sparseMap;
	#storedBytes = 0;
	#partial = new Uint8Array(512);
	#partialBytes = 0;
	#name = new Uint8Array(512);
	#link = new Uint8Array(512);
	#header = createHeader();
	#row = {
		kind: KIND.file,
		sizeBytes: 0,
		mode: 0,
		uid: 0,
		gid: 0,
		mtimeSeconds: 0,
		bodyOffset: 0,
		isSparse: false
	};
	constructor(checksumKind, allowance, onEntry, expected) {
		this.#columns = new ColumnsBuilder(checksumKind, expected);
		this.#allowance = allowance;
		this.#onEntry = onEntry;
	}
	get isEnded() {
		return this.#zeroBlocks === 2;
	}
	get #trailerBytes() {
		return this.isEnded ? this.#position - this.#endPosition : 0;
	}
	limitTrailer(fix) {
		const bytes = this.#trailerBytes - this.#countedTrailerBytes;
		this.#countedTrailerBytes = this.#trailerBytes;
		spendOnTrailer(this.#allowance, bytes, fix);
	}
	get skippableBytes() {
		return this.bodyBytes + this.#paddingBytes;
	}
	push(bytes, from = 0, end = bytes.length) {
		let at = from;
		while (at < end && this.bodyBytes === 0) {
			const left = end - at;
			let taken;
			if (this.isEnded) taken = left;
			else if (this.#extensions.isOpen) taken = this.#extensions.take(bytes, at, left);
			else if (this.#paddingBytes > 0) taken = this.#takePadding(left);
			else taken = this.#takeBlock(bytes, at, left);
			at += taken;
			this.#position += taken;
		}
		return at;
	}
	skip(count) {
		const ofBody = Math.min(count, this.bodyBytes);
		this.bodyBytes -= ofBody;
		this.#paddingBytes -= count - ofBody;
		this.#position += count;
	}
	setChecksum(low, high = 0) {
		this.#columns.setChecksum(low, high);
	}
	finish(unreadBytes = 0) {
		if (this.bodyBytes > 0) throw new GateError("tar-cut", { missingBytes: this.bodyBytes });
		if (this.#partialBytes > 0 || this.#extensions.isOpen || this.#sparseMap !== void 0) throw new GateError("tar-damaged", { problem: "cut-header" });
		this.#position += unreadBytes;
		const notices = this.#trailerBytes > MAX_SILENT_TRAILER_BYTES ? [new Message("data-after-tar", {})] : [];
		const tarBytes = this.isEnded ? this.#endPosition : this.#position;
		return {
			entries: this.#columns.finish(),
			tarBytes,
			notices
		};
	}
	#takePadding(left) {
		const taken = Math.min(left, this.#paddingBytes);
		this.#paddingBytes -= taken;
		return taken;
	}
	#takeBlock(bytes, at, left) {
		if (this.#partialBytes === 0 && left >= 512 && (bytes.byteOffset + at) % 4 === 0) {
			this.#block(bytes, at, 512);
			return 512;
		}
		const taken = Math.min(left, 512 - this.#partialBytes);
		this.#partial.set(bytes.subarray(at, at + taken), this.#partialBytes);
		this.#partialBytes += taken;
		if (this.#partialBytes === 512) {
			this.#partialBytes = 0;
			this.#block(this.#partial, 0, taken);
		}
		return taken;
	}
	#block(block, at, taken) {
		if (this.#sparseMap !== void 0) {
			this.#sparseMap.take(block, at);
			this.#startBodyAfter(this.#sparseMap);
			return;
		}
		if (!decodeHeader(block, at, this.#header)) {
			this.#zeroBlocks++;
			this.#endPosition = this.#position + taken;
			return;
		}
		if (this.#zeroBlocks > 0) throw new GateError("tar-damaged", { problem: "zeros-before-header" });
		this.#entry(block, at, this.#position + taken);
	}
	#entry(block, at, bodyOffset) {
		const { flag, sizeBytes } = this.#header;
		if (this.#entryStart < 0) this.#entryStart = bodyOffset - 512;
		if (isExtension(flag)) this.#startExtension(flag, sizeBytes);
		else this.#addEntry(block, at, bodyOffset);
	}
	#startExtension(flag, sizeBytes) {
		this.#extensions.start(flag, sizeBytes);
		this.#paddingBytes = computePadding(sizeBytes);
		if (flag === FLAG.paxGlobal) this.#entryStart = -1;
	}
	#addEntry(block, at, bodyOffset) {
		const header = this.#header;
		const { longName, longLink, overrides: pax } = this.#extensions;
		const stored = pax.sizeBytes ?? header.sizeBytes;
		this.#storedBytes = stored;
		const map = this.#openSparseMap(block, at, pax);
		let given = longName ?? pax.path;
		let name = given ?? this.#name;
		let nameBytes = given?.length ?? copyName(block, at, header, name);
		const kind = toKind$1(header.flag, name[nameBytes - 1]);
		given = header.flag === FLAG.gnuSparse ? void 0 : pax.sparse?.name;
		if (given !== void 0) {
			name = given;
			nameBytes = given.length;
		}
		const givenLink = longLink ?? pax.linkPath;
		const link = givenLink ?? this.#link;
		const linkBytes = hasLink(kind) ? givenLink?.length ?? copyLink(block, at, link) : 0;
		spendOnEntry(this.#allowance, nameBytes, linkBytes);
		this.#setRow(kind, map, pax, bodyOffset);
		this.#columns.add(this.#row, name, link, nameBytes, linkBytes);
		const inTar = isHeaderOnly(kind) ? 0 : stored;
		this.entryBytes = bodyOffset - this.#entryStart + inTar + computePadding(inTar);
		this.#onEntry?.(this.#row, name.subarray(0, nameBytes), link.subarray(0, linkBytes));
		this.#extensions.forget();
		this.#entryStart = -1;
		this.#startEntry(isHeaderOnly(kind), map);
	}
	#startEntry(hasNoBody, map) {
		if (hasNoBody) this.#storedBytes = 0;
		if (map === void 0) this.#startBody();
		else if (hasNoBody) throw new GateError("tar-damaged", { problem: "sparse-folder" });
		else this.#startBodyAfter(map);
	}
	#openSparseMap(block, at, pax) {
		if (this.#header.flag === FLAG.gnuSparse) return openGnuSparseMap(block, at);
		return pax.sparse && openPaxSparseMap(pax.sparse, this.#storedBytes);
	}
	#startBodyAfter(map) {
		this.#sparseMap = map.isOpen ? map : void 0;
		if (map.isOpen) return;
		this.#storedBytes -= map.mapBytes;
		map.close(this.#storedBytes);
		this.#startBody();
	}
	#startBody() {
		this.bodyBytes = this.#storedBytes;
		this.#paddingBytes = computePadding(this.#storedBytes);
	}
	#setRow(kind, map, pax, bodyOffset) {
		const header = this.#header;
		const row = this.#row;
		row.kind = kind;
		row.sizeBytes = map?.sizeBytes ?? this.#storedBytes;
		row.mode = header.mode;
		row.uid = pax.uid ?? header.uid;
		row.gid = pax.gid ?? header.gid;
		row.mtimeSeconds = pax.mtimeSeconds ?? header.mtimeSeconds;
		row.bodyOffset = bodyOffset;
		row.isSparse = map !== void 0;
	}
};
const computePadding = (sizeBytes) => (512 - sizeBytes % 512) % 512;
//#endregion
//#region src/read/tar-stream.ts
const READ_ALL = new Message("read-whole-layer", {});
async function scanTarStream(chunks, scan, { isLimited = false, takers = [] } = {}) {
	const passing = new PassingBody(scan, takers);
	for await (const chunk of chunks) {
		for (let at = 0; at < chunk.length;) at = scan.bodyBytes > 0 ? passing.pass(chunk, at) : scan.push(chunk, at);
		if (isLimited) scan.limitTrailer(READ_ALL);
	}
	return scan.finish();
}
var PassingBody = class {
	#crc = 0;
	#scan;
	#takers;
	constructor(scan, takers) {
		this.#scan = scan;
		this.#takers = takers;
	}
	pass(chunk, at) {
		const end = Math.min(chunk.length, at + this.#scan.bodyBytes);
		const piece = chunk.subarray(at, end);
		this.#crc = crc32(piece, this.#crc);
		for (const taker of this.#takers) taker.take(piece);
		this.#scan.skip(end - at);
		if (this.#scan.bodyBytes === 0) {
			this.#scan.setChecksum(this.#crc);
			this.#crc = 0;
		}
		return end;
	}
};
//#endregion
//#region src/sources/byte-counters.ts
var HashingCounter = class {
	bytes = 0;
	#hash = createHash("sha256");
	#onBytes;
	constructor(onBytes = () => void 0) {
		this.#onBytes = onBytes;
	}
	async *through(chunks) {
		for await (const chunk of chunks) {
			this.#hash.update(chunk);
			this.bytes += chunk.length;
			this.#onBytes(chunk.length);
			yield chunk;
		}
	}
	digest() {
		return `sha256:${this.#hash.digest("hex")}`;
	}
};
const countGzip = () => new CompressedCounter(createGzip());
async function drain(chunks) {
	while (!(await chunks.next()).done);
}
//#endregion
//#region src/sources/leading-bytes.ts
async function peek(chunks) {
	const held = [];
	for (let heldBytes = 0; heldBytes < 4;) {
		const { value, done } = await chunks.next();
		if (done) break;
		held.push(value);
		heldBytes += value.length;
	}
	return {
		compression: detectCompression(Buffer.concat(held)),
		all: rejoin(held, chunks)
	};
}
async function* rejoin(held, rest) {
	yield* held;
	for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
//#endregion
//#region src/sources/read-layer.ts
const CHEAP_BYTES = 4 * 2 ** 20;
const USUAL_FILE_BYTES = 16 * 2 ** 10;
const MOST_EXPECTED$1 = 2 ** 16;
async function readLayerAt(range, request) {
	const leading = new Uint8Array(4);
	range.readInto(leading, 0);
	if (request.contents || detectCompression(leading) !== "none") return readLayerStream(range.chunks(), request);
	let passed = 0;
	const expected = Math.min(range.sizeBytes / USUAL_FILE_BYTES, MOST_EXPECTED$1);
	const scanned = await scanTarByPosition(range, new TarScan("none", request.allowance, void 0, expected), (position) => {
		request.onBytes(position - passed);
		passed = position;
	});
	request.onBytes(range.sizeBytes - passed);
	const whole = request.verify || request.hashPlain || request.estimate || range.sizeBytes <= CHEAP_BYTES ? await readWhole(range, request) : {
		tarDigest: null,
		estimatedBytes: null
	};
	return {
		scanned,
		compression: "none",
		storedBytes: range.sizeBytes,
		storedDigest: whole.tarDigest,
		...whole,
		databases: readDatabases(scanned, range, request.allowance),
		bodies: range
	};
}
const readDatabases = ({ entries }, range, allowance) => readBodies(entries, allowance, (body, i, _path, position) => range.readInto(body, entries.bodyOffset[i] + position) === body.length);
async function readWhole(range, request) {
	const counter = new HashingCounter(() => request.onBytes(0));
	const gzip = request.estimate ? countGzip() : void 0;
	const bytes = counter.through(range.chunks());
	await drain(gzip ? gzip.through(bytes) : bytes);
	return {
		tarDigest: counter.digest(),
		estimatedBytes: await gzip?.end() ?? null
	};
}
async function readLayerStream(chunks, request, promised) {
	const counter = new HashingCounter(request.onBytes);
	const stored = counter.through(chunks);
	try {
		const { compression, all } = await peek(stored);
		const read = compression === "none" ? await readPlain(all, request) : await inflate$1(all, compression, request);
		await drain(stored);
		const storedDigest = counter.digest();
		const tarDigest = compression === "none" ? storedDigest : read.tarDigest;
		return {
			...read,
			compression,
			storedBytes: counter.bytes,
			storedDigest,
			tarDigest,
			bodies: null
		};
	} catch (error) {
		if (!(error instanceof GateError && error.code === "LAYER_CORRUPT") || !promised?.startsWith("sha256:")) throw error;
		await drain(stored);
		const found = counter.digest();
		throw found === promised ? error : new GateError("digest-differs", {
			what: "layer",
			wanted: promised,
			found
		});
	} finally {
		await stored.return();
	}
}
async function readPlain(bytes, request) {
	const gzip = request.estimate ? countGzip() : void 0;
	return {
		...await scanStream(gzip?.through(bytes) ?? bytes, request, false),
		tarDigest: null,
		estimatedBytes: await gzip?.end() ?? null
	};
}
async function inflate$1(bytes, compression, request) {
	const counter = new HashingCounter(() => request.onBytes(0));
	const tar = decompress(bytes, compression, request.allowance.wideWindows);
	return {
		...await scanStream(counter.through(tar), request, !request.verify),
		tarDigest: counter.digest(),
		estimatedBytes: null
	};
}
__name(inflate$1, "inflate");
async function scanStream(bytes, { allowance, contents: isWhole }, isLimited) {
	const kept = new KeptBodies(allowance);
	const contents = isWhole ? new ContentReader(isWhole === "sizes") : void 0;
	const scan = new TarScan("crc32", allowance, (row, name) => {
		kept.onEntry(row, name);
		contents?.onEntry(row, scan.entryBytes);
	});
	const takers = contents ? [kept, contents] : [kept];
	return {
		scanned: await scanTarStream(contents?.through(bytes) ?? bytes, scan, {
			isLimited,
			takers
		}),
		databases: kept.bodies,
		contents: await contents?.end()
	};
}
//#endregion
//#region src/sources/range-store.ts
function createRangeStore(readBy, findRange, close) {
	const find = (name) => {
		const range = findRange(name);
		if (range === void 0) throw new GateError("blob-missing", { name });
		return range;
	};
	return {
		readBy,
		sizeOf: (name) => findRange(name)?.sizeBytes,
		document: async (name) => {
			const range = find(name);
			checkDocumentSize(name, range.sizeBytes);
			const bytes = new Uint8Array(range.sizeBytes);
			return bytes.subarray(0, range.readInto(bytes, 0));
		},
		layer: async (name, request) => {
			try {
				return await readLayerAt(find(name), request);
			} catch (error) {
				throw addLocation(error, name);
			}
		},
		close
	};
}
//#endregion
//#region src/sources/layout/folder-store.ts
function openFolderStore(path, readBy) {
	const open = new Map();
	const findRange = (name) => {
		const known = open.get(name);
		if (known !== void 0) return known;
		const full = join(path, cleanName(name));
		if (!isFile$2(full)) return void 0;
		const file = openFile(full);
		open.set(name, file);
		return file;
	};
	return createRangeStore(readBy, findRange, () => {
		for (const file of open.values()) file.close();
		open.clear();
	});
}
function isFile$2(path) {
	try {
		return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
	} catch (error) {
		throw toUnreadableError(path, error);
	}
}
__name(isFile$2, "isFile");
//#endregion
//#region src/model/entry-name.ts
const strictUtf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const BACKSLASH$1 = 92;
const LETTER_X = 120;
function decodeName(bytes) {
	if (isPlain(bytes)) return String.fromCharCode.apply(null, bytes);
	try {
		return strictUtf8.decode(bytes).replaceAll("\\x", "\\x5cx");
	} catch {
		return decodeMixed(bytes);
	}
}
function isPlain(bytes) {
	if (bytes.length > 255) return false;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i];
		if (byte >= 128 || byte === BACKSLASH$1) return false;
	}
	return true;
}
function decodeMixed(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length;) {
		const length = bytes[at] === BACKSLASH$1 && bytes[at + 1] === LETTER_X ? 0 : measureSequence(bytes, at);
		text += length === 0 ? escapeByte(bytes[at]) : strictUtf8.decode(bytes.subarray(at, at + length));
		at += Math.max(length, 1);
	}
	return text;
}
const escapeByte = (byte) => `\\x${byte.toString(16).padStart(2, "0")}`;
function measureSequence(bytes, at) {
	const length = readClaimedLength(bytes[at]);
	if (length < 2 || at + length > bytes.length) return length < 2 ? length : 0;
	try {
		strictUtf8.decode(bytes.subarray(at, at + length));
		return length;
	} catch {
		return 0;
	}
}
function readClaimedLength(first) {
	if (first < 128) return 1;
	if (first < 194 || first > 244) return 0;
	if (first < 224) return 2;
	return first < 240 ? 3 : 4;
}
//#endregion
//#region src/sources/archive/archive-names.ts
function indexArchiveNames({ entries }) {
	const byName = new Map();
	const getTarget = (at, entry) => resolveLink(at, readText$1(entries.text, entries.bounds, 2 * entry + 1), entries.kind[entry] === KIND.hardlink);
	for (let i = 0; i < entries.count; i++) {
		if (!hasContent(entries.kind[i])) continue;
		const name = cleanName(readText$1(entries.text, entries.bounds, 2 * i));
		const target = entries.kind[i] === KIND.hardlink ? byName.get(getTarget(name, i)) : void 0;
		byName.set(name, target ?? i);
	}
	return (name) => {
		let at = cleanName(name);
		for (let hops = 0; hops < 16; hops++) {
			const entry = byName.get(at);
			if (entry === void 0 || entries.kind[entry] === KIND.file) return entry;
			at = getTarget(at, entry);
		}
	};
}
const hasContent = (kind) => kind === KIND.file || kind === KIND.symlink || kind === KIND.hardlink;
const readText$1 = __name((text, bounds, at) => decodeName(text.subarray(bounds[at], bounds[at + 1])), "readText");
//#endregion
//#region src/sources/archive/archive-store.ts
async function openArchiveStore(file, readBy) {
	const scanned = await scanArchive(file);
	const resolve = indexArchiveNames(scanned);
	const { bodyOffset, sizeBytes, isSparse } = scanned.entries;
	const findRange = (name) => {
		const entry = resolve(name);
		if (entry === void 0) return void 0;
		if (isSparse[entry] === 1) throw new GateError("sparse-file-in-archive", { name });
		return file.slice(bodyOffset[entry], sizeBytes[entry]);
	};
	return createRangeStore(readBy, findRange, file.close);
}
async function scanArchive(file) {
	try {
		return await scanTarByPosition(file, new TarScan("none", createArchiveAllowance()), () => void 0);
	} catch (error) {
		throw toArchiveError(error);
	}
}
function toArchiveError(error) {
	if (!(error instanceof GateError) || error.code !== "LAYER_CORRUPT") return error;
	return new GateError("archive-damaged", { problem: error.text }, {
		fix: error.fix,
		cause: error
	});
}
const createArchiveAllowance = () => ({
	entries: 1e6,
	textBytes: 128 * 2 ** 20,
	trailerBytes: 64 * 2 ** 20
});
//#endregion
//#region src/host/channel.ts
var Channel = class {
	#piece;
	#isEnded = false;
	#error;
	#isDropped = false;
	#wakeReader = () => void 0;
	#wakeWriter = () => void 0;
	async write(piece) {
		if (this.#isDropped) return;
		this.#piece = piece;
		this.#wakeReader();
		while (this.#piece !== void 0 && !this.#isDropped) await new Promise((resolve) => {
			this.#wakeWriter = resolve;
		});
	}
	end() {
		this.#isEnded = true;
		this.#wakeReader();
	}
	fail(error) {
		this.#error = error;
		this.end();
	}
	async *[Symbol.asyncIterator]() {
		try {
			for (;;) {
				const piece = this.#piece;
				if (piece !== void 0) {
					yield piece;
					this.#piece = void 0;
					this.#wakeWriter();
				} else if (this.#isEnded) {
					if (this.#error !== void 0) throw this.#error;
					return;
				} else await new Promise((resolve) => {
					this.#wakeReader = resolve;
				});
			}
		} finally {
			this.#isDropped = true;
			this.#wakeWriter();
		}
	}
};
//#endregion
//#region src/sources/archive/archive-stream.ts
const BLOCK_BYTES$1 = 512;
async function readStreamedStore(chunks, request, readBy) {
	const kept = new Map();
	try {
		await scanEntries(chunks, new Demux(kept, request));
	} catch (error) {
		throw toArchiveError(error);
	}
	return createStore(kept, readBy);
}
async function scanEntries(chunks, demux) {
	let isEmpty = true;
	try {
		for await (const chunk of chunks) {
			isEmpty = false;
			for (let at = 0; at < chunk.length;) at = await demux.take(chunk, at);
			demux.limitTrailer();
		}
		if (isEmpty) throw new GateError("archive-empty", {});
		demux.finish();
	} catch (error) {
		await demux.abandon(error);
		throw error;
	}
}
var Demux = class {
	#kept;
	#request;
	#scan = new TarScan("none", createArchiveAllowance(), (row, name, link) => this.#start(row, name, link));
	#body;
	#keptBytes = 0;
	constructor(kept, request) {
		this.#kept = kept;
		this.#request = request;
	}
	limitTrailer() {
		this.#scan.limitTrailer(new Message("save-again", {}));
	}
	async take(chunk, at) {
		if (this.#scan.bodyBytes === 0) return this.#scan.push(chunk, at);
		const end = Math.min(chunk.length, at + this.#scan.bodyBytes);
		await this.#body?.write(chunk.subarray(at, end));
		this.#scan.skip(end - at);
		if (this.#scan.bodyBytes === 0) await this.#endBody();
		return end;
	}
	finish() {
		this.#scan.finish();
	}
	async abandon(error) {
		await this.#body?.abandon(error);
	}
	#start({ kind, sizeBytes, isSparse }, rawName, rawLink) {
		const name = cleanName(decodeName(rawName));
		const isHardlink = kind === KIND.hardlink;
		if (isHardlink || kind === KIND.symlink) {
			const target = resolveLink(name, decodeName(rawLink), isHardlink);
			const linked = isHardlink ? this.#kept.get(target) : void 0;
			this.#kept.set(name, linked ?? {
				what: "link",
				target
			});
		} else if (isSparse) this.#kept.set(name, {
			what: "sparse",
			sizeBytes
		});
		else if (kind === KIND.file && sizeBytes === 0) this.#kept.set(name, {
			what: "document",
			bytes: new Uint8Array(0)
		});
		else if (kind === KIND.file) this.#body = new Body(name, sizeBytes, this.#request);
	}
	async #endBody() {
		const body = this.#body;
		this.#body = void 0;
		if (body === void 0) return;
		const kept = await body.end();
		if (kept.what === "document") this.#keptBytes += kept.bytes.length;
		checkDocumentsSize(this.#keptBytes);
		this.#kept.set(body.name, kept);
	}
};
var Body = class {
	name;
	#sizeBytes;
	#request;
	#leading = [];
	#leadingBytes = 0;
	#what = "unknown";
	#channel = new Channel();
	#layer;
	constructor(name, sizeBytes, request) {
		this.name = name;
		this.#sizeBytes = sizeBytes;
		this.#request = request;
	}
	async write(piece) {
		if (this.#what === "layer") return this.#channel.write(piece);
		if (this.#what === "other") return;
		this.#leading.push(piece.slice());
		this.#leadingBytes += piece.length;
		const isEnough = this.#leadingBytes >= Math.min(BLOCK_BYTES$1, this.#sizeBytes);
		if (this.#what === "unknown" && isEnough) await this.#decide();
	}
	async end() {
		this.#channel.end();
		if (this.#layer !== void 0) return {
			what: "layer",
			layer: await this.#layer,
			sizeBytes: this.#sizeBytes
		};
		if (this.#what === "document") return {
			what: "document",
			bytes: Buffer.concat(this.#leading)
		};
		return {
			what: "other",
			sizeBytes: this.#sizeBytes
		};
	}
	async abandon(error) {
		this.#channel.fail(error);
		await this.#layer;
	}
	async #decide() {
		const leading = Buffer.concat(this.#leading);
		if (detectCompression(leading) !== "none" || isTarStart(leading)) {
			this.#what = "layer";
			this.#layer = readLayerStream(this.#channel, this.#request).catch((error) => ({ error }));
			this.#leading.length = 0;
			await this.#channel.write(leading);
		} else this.#what = this.#sizeBytes <= MAX_DOCUMENT_BYTES ? "document" : "other";
	}
};
function createStore(kept, readBy) {
	const find = (name) => {
		let found = kept.get(cleanName(name));
		for (let hops = 0; found?.what === "link" && hops < 16; hops++) found = kept.get(found.target);
		if (found?.what === "sparse") throw new GateError("sparse-file-in-archive", { name });
		return found?.what === "link" ? void 0 : found;
	};
	return {
		readBy,
		sizeOf: (name) => {
			const found = find(name);
			return found?.what === "document" ? found.bytes.length : found?.sizeBytes;
		},
		document: async (name) => {
			const found = find(name);
			if (found === void 0) throw new GateError("blob-missing", { name });
			if (found.what === "document") return found.bytes;
			checkDocumentSize(name, found.sizeBytes);
			throw new GateError("document-not-json", { name });
		},
		layer: async (name, request) => {
			const found = find(name);
			if (found?.what === "document") return readLayerStream(yieldOnce(found.bytes), request);
			if (found?.what !== "layer") throw new GateError("blob-missing", { name });
			if ("error" in found.layer) throw addLocation(found.layer.error, name);
			return found.layer;
		},
		close: () => void 0
	};
}
async function* yieldOnce(bytes) {
	if (bytes.length > 0) yield bytes;
}
//#endregion
//#region src/sources/archive/archive-file.ts
const STANDARD_INPUT = "-";
async function openArchive(path, context) {
	if (path === STANDARD_INPUT) return openInput(context);
	const file = openFile(path);
	try {
		const leading = new Uint8Array(LEADING_BYTES);
		const compression = detectCompression(leading.subarray(0, file.readInto(leading, 0)));
		if (compression === "none") {
			refuseOther(leading, file);
			return await openArchiveStore(file, new Message("read-archive-by-position", {}));
		}
		const store = await openStream(decompress(file.chunks(), compression), new Message("read-archive", { compression }), context);
		file.close();
		return store;
	} catch (error) {
		file.close();
		throw error;
	}
}
async function openStream(chunks, readBy, { verify, estimate, contents, host }) {
	let doneBytes = 0;
	const onBytes = (count) => {
		host.signal.throwIfAborted();
		doneBytes += count;
		host.progress(`reading the ${readBy}`, doneBytes);
	};
	const request = {
		verify,
		estimate,
		contents,
		allowance: createAllowance(),
		onBytes
	};
	return readStreamedStore(stopOnAbort(chunks, host.signal), request, readBy);
}
async function* stopOnAbort(chunks, signal) {
	for await (const chunk of chunks) {
		signal.throwIfAborted();
		yield chunk;
	}
}
function openLayoutFolder(path) {
	let isFolder;
	try {
		isFolder = statSync(path).isDirectory();
	} catch (error) {
		throw toUnreadableError(path, error);
	}
	if (!isFolder) throw new GateError("layout-not-a-folder", {}, { where: path });
	return openFolderStore(path, new Message("read-layout", {}));
}
function refuseOther(leading, file) {
	if (file.sizeBytes === 0) throw new GateError("archive-empty", {});
	if (isTarStart(leading)) return;
	const start = Buffer.from(leading).toString("latin1", 0, 6);
	const program = start.startsWith("ý7zXZ\0") ? "xz" : start.startsWith("BZh") ? "bzip2" : void 0;
	throw program === void 0 ? new GateError("not-an-archive", {}) : new GateError("archive-compression-unsupported", { program });
}
async function openInput(context) {
	if (process.stdin.isTTY) throw new GateError("standard-input-is-terminal", {});
	return openStream(inflate(readInput(context.host)), new Message("read-pipe", {}), context);
}
async function* readInput({ signal }) {
	try {
		for await (const chunk of addAbortSignal(signal, process.stdin)) yield chunk;
	} catch (error) {
		signal.throwIfAborted();
		throw toUnreadableError(new Message("standard-input", {}), error);
	}
}
async function* inflate(chunks) {
	try {
		const { compression, all } = await peek(chunks);
		yield* decompress(all, compression);
	} finally {
		await chunks.return();
	}
}
//#endregion
//#region src/oci/base-history.ts
function countLikelyBaseLayers(history) {
	const count = countLayersBefore(history, findLikelyBaseEnd(history));
	return count > 0 && count < countLayersBefore(history, history.length) ? count : null;
}
function findLikelyBaseEnd(history) {
	return findBuildahStart(history) ?? Math.max(findDefaultsEnd(history), findOtherBuilderEnd(history));
}
function listOwnEntries(history) {
	const end = findLikelyBaseEnd(history);
	const layer = history.findIndex(({ isEmpty }, at) => at >= end && !isEmpty);
	if (layer < 0) return [];
	return history.slice(isBuildApart(history[end - 1], history[end]) ? end : layer);
}
function isSquashed(history) {
	const start = findBuildahStart(history);
	const layers = countLayersBefore(history, history.length);
	return start !== null && layers === 1 && countLayersBefore(history, start) === 0;
}
function findBuildahBase(history) {
	const start = findBuildahStart(history);
	return start === null ? void 0 : history[start]?.comment.slice(5).trim();
}
const countLayersBefore = (history, end) => history.slice(0, end).filter(({ isEmpty }) => !isEmpty).length;
function findBuildahStart(history) {
	const at = history.findLastIndex(({ comment }) => /^FROM (?![0-9a-f]{12,64}$)\S/.test(comment));
	const build = history.slice(at);
	const isLastBuild = build.every(({ comment }) => comment.startsWith("FROM ")) || build.findIndex(({ isEmpty }) => !isEmpty) === build.length - 1;
	return at >= 0 && isLastBuild ? at : null;
}
function findDefaultsEnd(history) {
	const lastLayer = history.findLastIndex(({ isEmpty }) => !isEmpty);
	const places = history.slice(0, Math.max(lastLayer, 0)).flatMap((entry, at) => isDefault(entry) ? [at] : []);
	const last = places.findLast((at) => isBuildApart(history[at], history[at + 1])) ?? places.at(-1);
	return last === void 0 ? 0 : last + 1;
}
const APART_MS = 10 * 6e4;
function isBuildApart(before, after) {
	const [a, b] = [before?.createdMs ?? null, after?.createdMs ?? null];
	return a !== null && b !== null && Math.abs(b - a) >= APART_MS;
}
const isDefault = ({ createdBy }) => /^(?:\/bin\/sh -c #\(nop\) {1,2})?(?:CMD|ENTRYPOINT)\b/.test(createdBy);
function findOtherBuilderEnd(history) {
	const lastOther = history.findLastIndex((entry) => !isBuildKit(entry));
	return lastOther === history.length - 1 ? 0 : lastOther + 1;
}
const isBuildKit = ({ createdBy, comment }) => comment.startsWith("buildkit.") || createdBy.endsWith("# buildkit");
//#endregion
//#region src/oci/base-name.ts
const BASE_NAME$1 = "org.opencontainers.image.base.name";
const BASE_DIGEST = "org.opencontainers.image.base.digest";
const findStatedBase = (annotations, labels, history) => readStated(annotations, "annotation") ?? readStated(pickOwnLabels(labels, history), "label") ?? readHistory$2(history);
function readStated(texts, namedBy) {
	const [name, digest] = [texts[BASE_NAME$1], texts[BASE_DIGEST]];
	if (typeof name !== "string" || !isReference$2(name)) return void 0;
	return {
		name,
		namedBy,
		digest: isDigest(digest) ? digest : null,
		...name.includes("@") && { isPinned: true }
	};
}
function pickOwnLabels(labels, history) {
	const own = listOwnEntries(history).filter(({ createdBy }) => LABEL.test(createdBy));
	return Object.fromEntries([BASE_NAME$1, BASE_DIGEST].filter((key) => own.some(({ createdBy }) => createdBy.includes(key))).map((key) => [key, labels[key]]));
}
const LABEL = /^(?:\/bin\/sh -c #\(nop\) {1,2})?LABEL\b/;
function readHistory$2(history) {
	const name = findBuildahBase(history);
	if (name === void 0 || name === "scratch" || !isReference$2(name)) return void 0;
	return {
		name,
		namedBy: "history",
		digest: null,
		isPinned: name.includes("@")
	};
}
__name(readHistory$2, "readHistory");
//#endregion
//#region src/oci/config.ts
const CONFIG$1 = {
	...listFields("os architecture variant os.version"),
	rootfs: { fields: listFields("diff_ids") },
	config: { fields: listFields("Entrypoint Cmd WorkingDir User Env Labels") },
	history: { items: { fields: listFields("created created_by comment author empty_layer") } }
};
function parseConfig(bytes) {
	const document = parseDocument(bytes, "the image config", CONFIG$1);
	const diffIds = (isRecord(document.rootfs) ? document.rootfs : {}).diff_ids ?? [];
	if (!Array.isArray(diffIds) || !diffIds.every(isDigest)) throw new GateError("config-without-diff-ids", {});
	const history = readHistory$1(document.history);
	const layers = history.filter(({ isEmpty }) => !isEmpty);
	return {
		platform: readPlatform(document),
		diffIds,
		env: listTexts(isRecord(document.config) ? document.config.Env : void 0),
		history,
		createdBy: labelLayers(history),
		likelyBaseLayers: layers.length === diffIds.length ? countLikelyBaseLayers(history) : null,
		baseLabels: pickBaseLabels(document.config),
		process: readProcess(document.config)
	};
}
function parseConfigTime(bytes) {
	const document = parseDocument(bytes, "the image config", {
		...CONFIG$1,
		created: "any"
	});
	const ms = parseTime(document.created);
	return {
		created: ms === null || ms < 0 ? null : Math.floor(ms / 1e3),
		platform: readPlatform(document)
	};
}
const BASE_LABELS = [BASE_NAME$1, BASE_DIGEST];
function pickBaseLabels(config) {
	const labels = isRecord(config) && isRecord(config.Labels) ? config.Labels : {};
	return Object.fromEntries(Object.entries(labels).filter(([key]) => BASE_LABELS.includes(key)));
}
function readProcess(value) {
	const config = isRecord(value) ? value : {};
	const path = listTexts(config.Env).findLast((entry) => entry.startsWith("PATH=")) ?? DEFAULT_PATH;
	return {
		command: [...listTexts(config.Entrypoint), ...listTexts(config.Cmd)],
		folder: typeof config.WorkingDir === "string" ? config.WorkingDir : "/",
		...typeof config.User === "string" && config.User !== "" && { user: config.User },
		searchPath: path.slice(5).split(":").slice(0, MOST_FOLDERS)
	};
}
const DEFAULT_PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const MOST_FOLDERS = 64;
const listTexts = (value) => (Array.isArray(value) ? value : []).filter((one) => typeof one === "string");
function readPlatform(document) {
	const text = (value, otherwise) => typeof value === "string" && value ? value : otherwise;
	const variant = text(document.variant, "");
	return {
		os: text(document.os, "unknown"),
		architecture: text(document.architecture, "unknown"),
		...variant ? { variant } : {}
	};
}
function parseTime(value) {
	const ms = typeof value === "string" ? Date.parse(value) : NaN;
	return Number.isNaN(ms) ? null : ms;
}
function readHistory$1(history) {
	const text = (value) => typeof value === "string" ? value : "";
	return (Array.isArray(history) ? history : []).filter(isRecord).map((entry) => ({
		createdBy: text(entry.created_by),
		comment: text(entry.comment),
		author: text(entry.author),
		isEmpty: entry.empty_layer === true,
		createdMs: parseTime(entry.created)
	}));
}
__name(readHistory$1, "readHistory");
//#endregion
//#region src/oci/media-types.ts
const CONFIG = new Set(["application/vnd.oci.image.config.v1+json", "application/vnd.docker.container.image.v1+json"]);
const LAYER = /^application\/vnd\.oci\.image\.layer\.(?:nondistributable\.)?v1\.tar(?:[.+](?:gzip|zstd))?$/;
const DOCKER_LAYER = /^application\/vnd\.docker\.image\.rootfs\.(?:foreign\.)?diff\.tar(?:[.+](?:gzip|zstd))?$/;
function parseCompression(mediaType) {
	if (/[+.]zstd$/.test(mediaType)) return "zstd";
	if (/[+.]gzip$/.test(mediaType)) return "gzip";
	return /[.+]tar$/.test(mediaType) ? "none" : void 0;
}
const isConfigType = (mediaType) => CONFIG.has(mediaType);
const isLayerType = (mediaType) => LAYER.test(mediaType) || DOCKER_LAYER.test(mediaType);
const isEncryptedType = (mediaType) => mediaType.endsWith("+encrypted");
const isSchema1Type = (mediaType) => mediaType.startsWith("application/vnd.docker.distribution.manifest.v1");
//#endregion
//#region src/sources/check-layer.ts
function checkLayer(pointer, layer, diffId, verify) {
	if (pointer.sizeBytes !== null && pointer.sizeBytes !== layer.storedBytes) throw new GateError("layer-size-differs", {
		listed: pointer.sizeBytes,
		found: layer.storedBytes
	});
	const digestHolds = checkPromise("layer", pointer.digest, layer.storedDigest);
	const diffIdHolds = checkPromise("tar", diffId, getDiffId(pointer, layer)) && layer.tarDigest !== null;
	if (verify && !diffIdHolds) throw new GateError("diff-id-unverifiable", { diffId });
	const verified = diffIdHolds ? "diffId" : digestHolds ? "blobDigest" : "structure";
	const { entries, tarBytes, notices } = layer.scanned;
	return {
		diffId,
		digest: pointer.digest,
		mediaType: pointer.mediaType,
		table: {
			entries,
			tarBytes,
			notices,
			verified,
			bodies: layer.databases,
			contents: layer.contents
		}
	};
}
function checkPromise(what, wanted, found) {
	if (wanted === null || found === null || !wanted.startsWith("sha256:")) return false;
	if (wanted !== found) throw new GateError("digest-differs", {
		what,
		wanted,
		found
	});
	return true;
}
const getDiffId = ({ digest }, layer) => layer?.tarDigest ?? (layer?.compression === "none" && digest?.startsWith("sha256:") ? digest : null);
//#endregion
//#region src/sources/layer-order.ts
function orderLayers(diffIds, found) {
	if (diffIds.every((diffId, i) => (found[i] ?? diffId) === diffId)) return void 0;
	const indexes = new Map();
	for (const [i, diffId] of found.entries()) addTo(indexes, diffId, i);
	const order = diffIds.map((diffId) => indexes.get(diffId)?.shift());
	return order.every((index) => index !== void 0) ? order : void 0;
}
//#endregion
//#region src/sources/describe-image.ts
function describeImage$1(documents, context, readBy) {
	const config = parseConfig(documents.config);
	const platform = documents.platform ?? config.platform;
	refuseUnsupported(platform, config, documents);
	const { layers } = sortByConfig(documents, orderLayers(config.diffIds, documents.layers.map(getClaimedDiffId)));
	return {
		name: context.name ?? documents.name,
		source: context.source,
		platform,
		manifestDigest: documents.manifestDigest,
		configDigest: documents.configDigest,
		configBytes: documents.config.length,
		createdBy: layers.map((_, index) => config.createdBy[index] || null),
		base: guessBaseImage(config, documents),
		process: config.process,
		env: config.env,
		origins: {
			history: config.history,
			provenance: null
		},
		layers: layers.map(({ digest, sizeBytes, mediaType }, index) => ({
			diffId: config.diffIds[index] ?? null,
			digest,
			mediaType,
			storedBytes: sizeBytes
		})),
		readBy,
		storedBytesAre: documents.isAsPushed ? "exact" : null,
		notices: []
	};
}
__name(describeImage$1, "describeImage");
const sortByConfig = (documents, order) => order === void 0 ? documents : {
	...documents,
	layers: order.map((index) => documents.layers[index])
};
const getClaimedDiffId = ({ digest, mediaType }) => mediaType !== null && parseCompression(mediaType) === "none" ? digest : null;
function guessBaseImage({ likelyBaseLayers, baseLabels, history }, { annotations = {} }) {
	const stated = findStatedBase(annotations, baseLabels, history);
	if (likelyBaseLayers === null && stated && isSquashed(history)) return {
		...stated,
		layerCount: 0,
		by: "history",
		certainty: "likely"
	};
	if (likelyBaseLayers === null) return void 0;
	return {
		...stated ?? {
			name: null,
			digest: null
		},
		layerCount: likelyBaseLayers,
		by: stated?.namedBy === "annotation" ? "annotation" : "history",
		certainty: "likely"
	};
}
function refuseUnsupported(platform, config, { layers }) {
	if (platform.os === "windows") throw new GateError("windows-image", {});
	for (const [index, { mediaType }] of layers.entries()) refuseUnreadableType(mediaType ?? "", index, layers.length);
	const [listed, diffIds] = [layers.length, config.diffIds.length];
	if (diffIds !== listed) throw new GateError("layer-count-differs", {
		listed,
		diffIds
	});
}
function refuseUnreadableType(mediaType, index, count) {
	if (mediaType === "" || isLayerType(mediaType)) return;
	throw isEncryptedType(mediaType) ? new GateError("layer-encrypted", {
		index,
		count
	}) : new GateError("layer-type-unsupported", {
		index,
		count,
		mediaType
	});
}
//#endregion
//#region src/sources/read-layers.ts
const LAYERS_AT_ONCE = 8;
const COMPRESSED_AT_ONCE = 2;
async function readLayers(store, pointers, context, command) {
	const allowance = createAllowance(command);
	const names = [...new Set(pointers.map(({ name }) => name))];
	const totalBytes = names.reduce((sum, name) => sum + (store.sizeOf(name) ?? 0), 0);
	let doneBytes = 0;
	const failures = [];
	const onBytes = (count) => {
		context.host.signal.throwIfAborted();
		if (failures.length > 0) throw failures[0];
		doneBytes += count;
		context.host.progress("reading layers", doneBytes, totalBytes);
	};
	const { verify, hashPlain, estimate, contents } = context;
	const byName = new Map();
	const queue = names.values();
	const worker = async () => {
		for (const name of queue) {
			try {
				const request = {
					verify,
					hashPlain,
					estimate,
					contents,
					allowance,
					onBytes
				};
				byName.set(name, await store.layer(name, request));
			} catch (error) {
				failures.push(error);
			}
			if (failures.length > 0) return;
		}
	};
	const most = contents ? COMPRESSED_AT_ONCE : LAYERS_AT_ONCE;
	await Promise.all(Array.from({ length: Math.min(names.length, most) }, worker));
	if (failures.length > 0) throw failures[0];
	return pointers.map(({ name }) => byName.get(name));
}
//#endregion
//#region src/sources/same-content.ts
function compareContents(layers, onTurn = () => void 0) {
	return async (pairs) => {
		const turns = new Turns();
		const work = comparePairs(layers, pairs, new PieceReader(turns));
		let step = work.next();
		for (; step.done !== true; step = work.next()) {
			onTurn();
			await turns.take();
		}
		return step.value;
	};
}
function* comparePairs(layers, pairs, reader) {
	const found = [];
	for (const { a, b } of pairs) found.push(yield* compareBodies(locateBody(layers, a), locateBody(layers, b), reader));
	return found;
}
const isReadable = (body) => body.layer !== null;
function locateBody(layers, ref) {
	const { entries, bodies } = layers[ref.layer];
	const sizeBytes = entries.sizeBytes[ref.entry];
	return {
		entries,
		entry: ref.entry,
		sizeBytes,
		offset: entries.bodyOffset[ref.entry],
		layer: bodies
	};
}
const isSparse = ({ entries, entry }) => entries.isSparse[entry] === 1;
function* compareBodies(a, b, reader) {
	if (isSparse(a) || isSparse(b)) return void 0;
	if (a.sizeBytes !== b.sizeBytes) return false;
	if (isReadable(a) && isReadable(b)) return yield* reader.compare(a, b);
	const one = yield* getChecksum(a, b.entries.checksumKind, reader);
	const other = yield* getChecksum(b, a.entries.checksumKind, reader);
	if (one === void 0 || other === void 0 || one.kind !== other.kind) return void 0;
	return one.low === other.low && one.high === other.high;
}
function* getChecksum(body, otherKind, reader) {
	const { checksumKind: kind, checksum } = body.entries;
	if (kind !== "none") return {
		kind,
		low: checksum[2 * body.entry],
		high: checksum[2 * body.entry + 1]
	};
	if (!isReadable(body) || otherKind !== "crc32") return void 0;
	return {
		kind: "crc32",
		low: yield* reader.computeCrc32(body),
		high: 0
	};
}
const PIECE_BYTES = 1 << 18;
const WINDOW_BYTES = 16384;
var PieceReader = class {
	#left = new Window();
	#right = new Window();
	#turns;
	constructor(turns) {
		this.#turns = turns;
	}
	*compare(a, b) {
		for (let position = 0; position < a.sizeBytes; position += PIECE_BYTES) {
			const left = this.#left.piece(a, position);
			const right = this.#right.piece(b, position);
			if (left.length === 0 || Buffer.compare(left, right) !== 0) return false;
			if (this.#turns.isDue) yield;
		}
		return true;
	}
	*computeCrc32(body) {
		let checksum = 0;
		for (let position = 0; position < body.sizeBytes; position += PIECE_BYTES) {
			checksum = crc32(this.#left.piece(body, position), checksum);
			if (this.#turns.isDue) yield;
		}
		return checksum;
	}
};
var Window = class {
	#buffer = new Uint8Array(PIECE_BYTES);
	#layer;
	#start = 0;
	#length = 0;
	piece({ layer, offset, sizeBytes }, position) {
		const wanted = Math.min(sizeBytes - position, PIECE_BYTES);
		const from = offset + position;
		if (!(layer === this.#layer && from >= this.#start && from + wanted <= this.#start + this.#length)) {
			this.#length = layer.readInto(this.#buffer, from, Math.max(wanted, WINDOW_BYTES));
			this.#layer = layer;
			this.#start = from;
		}
		return this.#buffer.subarray(from - this.#start, Math.min(from - this.#start + wanted, this.#length));
	}
};
//#endregion
//#region src/sources/assemble.ts
async function assembleImage(store, given, context) {
	describeImage$1(given, context, store.readBy);
	const config = parseConfig(given.config);
	const read = await readLayers(store, given.layers, context, config.process.command);
	const isNamedByDigest = given.layers.every(({ digest }) => digest !== null);
	const found = given.layers.map((layer, i) => getDiffId(layer, read[i]));
	const order = isNamedByDigest ? orderLayers(config.diffIds, found) : void 0;
	const documents = sortByConfig(given, order);
	const scanned = order === void 0 ? read : order.map((index) => read[index]);
	const layers = documents.layers.map((pointer, index) => {
		try {
			return checkLayer(pointer, scanned[index], config.diffIds[index], context.verify);
		} catch (error) {
			throw addLocation(error, new Message("layer-place", {
				index,
				count: documents.layers.length,
				name: pointer.name
			}));
		}
	});
	const stored = selectStoredSizes(documents, scanned, context.estimate);
	return {
		...describeImage$1(documents, context, store.readBy),
		layers: layers.map((layer, index) => ({
			...layer,
			storedBytes: stored.bytes[index] ?? null
		})),
		storedBytesAre: stored.are,
		notices: [...order === void 0 ? [] : [new Message("layers-in-other-order", {})], ...listNotices$1(documents, config, scanned)],
		sameContent: compareContents(scanned.map(({ scanned: { entries }, bodies }) => ({
			entries,
			bodies
		})), () => context.host.signal.throwIfAborted())
	};
}
function selectStoredSizes({ isAsPushed }, layers, estimate) {
	if (isAsPushed ?? layers.every(({ compression }) => compression !== "none")) return {
		are: "exact",
		bytes: layers.map(({ storedBytes }) => storedBytes)
	};
	if (!estimate) return {
		are: null,
		bytes: []
	};
	return {
		are: "estimate",
		bytes: layers.map(({ estimatedBytes, storedBytes }) => estimatedBytes ?? storedBytes)
	};
}
function listNotices$1({ layers }, config, scanned) {
	const found = layers.flatMap(({ mediaType, name }, index) => {
		const { compression, scanned: tar } = scanned[index];
		const claimed = mediaType === null ? void 0 : parseCompression(mediaType);
		const label = name.startsWith("blobs/") ? shortenDigest(name.slice(6).replace("/", ":")) : name;
		return [...claimed === void 0 || claimed === compression ? [] : [new Message("media-type-wrong", {
			claimed,
			found: compression
		})], ...tar.notices].map((notice) => new Message("labeled", {
			label,
			notice
		}));
	});
	const described = config.createdBy.length;
	if (described !== 0 && described !== layers.length) found.push(new Message("history-count-differs", {
		described,
		count: layers.length
	}));
	return listDistinct(found);
}
__name(listNotices$1, "listNotices");
//#endregion
//#region src/sources/check-digest.ts
function computeSha256(bytes) {
	return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
function checkDigest(bytes, digest, what) {
	const algorithm = digest.slice(0, digest.indexOf(":"));
	const found = `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
	if (found !== digest) throw new GateError("digest-differs", {
		what,
		wanted: digest,
		found
	});
}
//#endregion
//#region src/sources/attestation.ts
const getAttestedDigest = ({ annotations }) => annotations["vnd.docker.reference.digest"];
async function addAttestation(image, store, attestation) {
	if (attestation === void 0) return image;
	try {
		return addProvenance(image, await readProvenance$1(store, attestation));
	} catch (error) {
		if (!(error instanceof GateError)) throw error;
		const notice = new Message("provenance-unusable", { reason: error.text });
		return {
			...image,
			notices: [...image.notices, notice]
		};
	}
}
const addProvenance = (image, provenance) => image.origins === void 0 ? image : {
	...image,
	origins: {
		...image.origins,
		provenance
	}
};
async function readProvenance$1(store, attestation) {
	const manifest = await readBlob(store, attestation, "attestation");
	const document = manifest && parseIndexOrManifest(manifest, "its manifest");
	if (document?.kind !== "manifest") return null;
	const statement = document.layers.find(({ annotations }) => annotations["in-toto.io/predicate-type"]?.startsWith("https://slsa.dev/provenance/"));
	return statement === void 0 ? null : readBlob(store, statement, "statement");
}
__name(readProvenance$1, "readProvenance");
async function readBlob(store, { digest }, what) {
	const name = toBlobPath(digest);
	if (store.sizeOf(name) === void 0) return null;
	const bytes = await store.document(name);
	checkDigest(bytes, digest, what);
	return bytes;
}
//#endregion
//#region src/sources/reused-layers.ts
const MOST_KEPT_BYTES = 64 * 2 ** 20;
const ENTRY_BYTES$1 = 62;
function shareLayers(store, images) {
	const readsLeft = new Map();
	for (const names of images) for (const name of new Set(names)) readsLeft.set(name, (readsLeft.get(name) ?? 0) + 1);
	const kept = new Map();
	let bytesLeft = MOST_KEPT_BYTES;
	return {
		...store,
		layer: async (name, request) => {
			const left = (readsLeft.get(name) ?? 1) - 1;
			readsLeft.set(name, left);
			const known = kept.get(name);
			if (known !== void 0 && left === 0) {
				kept.delete(name);
				bytesLeft += measure$1(known);
			}
			if (known !== void 0 && spend(request.allowance, known)) {
				request.onBytes(store.sizeOf(name) ?? 0);
				return {
					...known,
					databases: known.databases && copyBodies(known.scanned.entries, known.databases, request.allowance)
				};
			}
			const layer = await store.layer(name, request);
			if (known === void 0 && left > 0 && measure$1(layer) <= bytesLeft) {
				bytesLeft -= measure$1(layer);
				kept.set(name, layer);
			}
			return layer;
		}
	};
}
function measure$1({ scanned: { entries }, databases = new Map() }) {
	const bodies = [...databases.values()].reduce((sum, { length }) => sum + length, 0);
	return entries.count * ENTRY_BYTES$1 + entries.text.length + bodies;
}
__name(measure$1, "measure");
function spend(allowance, { scanned: { entries } }) {
	if (entries.count > allowance.entries || entries.text.length > allowance.textBytes) return false;
	allowance.entries -= entries.count;
	allowance.textBytes -= entries.text.length;
	return true;
}
//#endregion
//#region src/sources/select-image.ts
function selectImage(images, select) {
	const chosen = select === void 0 ? images : findByName(images, select);
	if (chosen.length === 1) return chosen[0];
	if (chosen.length > 1) throw createAmbiguousError(chosen, select);
	throw new GateError("image-not-in-archive", {
		select: select ?? "",
		names: images.map(toName$1)
	});
}
function createAmbiguousError(chosen, select) {
	const [reference] = chosen[0]?.references ?? [];
	const first = (chosen.filter(({ references }) => references[0] === reference).length === 1 ? reference : void 0) ?? chosen[0]?.digests[0];
	return new GateError("several-images", {
		select,
		names: chosen.map(toName$1),
		first
	});
}
const toName$1 = __name(({ references, digests }) => references[0] ?? digests[0], "toName");
function findByName(images, select) {
	const ways = [
		({ references }) => references.includes(select),
		({ references }) => references.some((reference) => isSameReference(reference, select)),
		({ references, digests }) => isOfRepository(references, select) && hasDigest(digests, select)
	];
	for (const way of ways) {
		const chosen = images.filter(way);
		if (chosen.length > 0) return chosen;
	}
	return [];
}
function isOfRepository(references, select) {
	const at = select.lastIndexOf("@");
	const names = references.filter((reference) => /[/:]/.test(reference));
	if (at <= 0 || names.length === 0) return true;
	const wanted = toRepository(select.slice(0, at));
	return names.some((reference) => toRepository(reference) === wanted);
}
const toRepository = (name) => isReference$2(name) ? formatRepository(parseReference(name)) : name;
function hasDigest(digests, select) {
	const start = select.slice(select.lastIndexOf("@") + 1).toLowerCase();
	if (/^sha(?:256|512):[a-f0-9]+$/.test(start)) return digests.some((digest) => digest.startsWith(start));
	if (!/^[a-f0-9]{4,128}$/.test(start)) return false;
	return digests.some((digest) => digest.slice(digest.indexOf(":") + 1).startsWith(start));
}
function choosePlatforms(images, wanted = [], others = new Set()) {
	if (wanted.length === 0) return {
		chosen: images,
		lacking: []
	};
	const fits = ({ platform }, one) => platform === void 0 || platformMatches(platform, one);
	const chosen = images.filter((image) => wanted.some((one) => fits(image, one)));
	const known = images.flatMap(({ platform }) => platform ? [formatPlatform(platform)] : []);
	const there = new Set([...known, ...others]);
	const lacking = wanted.filter((one) => !images.some((image) => fits(image, one))).map((platform) => ({
		platform,
		error: createPlatformError([platform], there)
	}));
	if (chosen.length === 0) throw createPlatformError(wanted, there);
	return {
		chosen,
		lacking
	};
}
function createPlatformError(wanted, there, isListed = false) {
	return new GateError("no-image-for-platform", {
		platforms: wanted.map(formatPlatform),
		available: [...there],
		isListed
	});
}
const createFailedImage = (name, platform, error) => ({
	name,
	platform: platform === void 0 ? "" : formatPlatform(platform),
	read: () => Promise.reject(error)
});
//#endregion
//#region src/sources/layout/artifacts.ts
const isMarkedAttestation = ({ annotations, artifactType }) => annotations["vnd.docker.reference.type"] === "attestation-manifest" || artifactType?.startsWith("application/vnd.docker.attestation") === true;
const isAttestation = (descriptor) => isMarkedAttestation(descriptor) && descriptor.platform?.os === "unknown" && descriptor.platform.architecture === "unknown";
function readConfigPlatform(bytes, mediaType) {
	if (!isConfigType(mediaType) && !isJsonObject(bytes)) return void 0;
	return parseConfig(bytes).platform;
}
const isJsonObject = (bytes) => isRecord(tryParseJson(new TextDecoder().decode(bytes)));
function getArtifactKind({ artifactType, config, layers }, platform) {
	if (isKnownPlatform(platform)) return void 0;
	const hasLayerType = layers.some(({ mediaType }) => isImageLayer(mediaType));
	if (isConfigType(config.mediaType)) return layers.length > 0 && layers.every(({ mediaType }) => DOCUMENT_TYPE.test(mediaType)) ? toKind(layers[0]?.mediaType) : void 0;
	if (artifactType) return toKind(artifactType);
	return config.mediaType === "" || hasLayerType ? void 0 : toKind(config.mediaType);
}
const isImageLayer = (mediaType) => mediaType === "" || isLayerType(mediaType) || isEncryptedType(mediaType);
const toKind = (mediaType = "unknown") => ATTESTATION_TYPE.test(mediaType) ? "attestation" : { mediaType };
const DOCUMENT_TYPE = /[.+/-](?:json|xml|yaml|text|in-toto|cosign|sigstore|signature|sbom|spdx|cyclonedx)\b/i;
const ATTESTATION_TYPE = /^application\/vnd\.(?:docker\.attestation|in-toto)/;
//#endregion
//#region src/sources/layout/layout-walk.ts
const MAX_DEPTH$1 = 8;
const MAX_MANIFESTS$1 = 1e3;
var LayoutWalk = class {
	#store;
	#options;
	#documents = new Map();
	#attestations = new Map();
	#otherPlatforms = new Set();
	#walked = new Map();
	#documentBytes = 0;
	#manifests = 0;
	constructor(store, options) {
		this.#store = store;
		this.#options = options;
	}
	get otherPlatforms() {
		return this.#otherPlatforms;
	}
	findAttestation({ descriptor }) {
		return this.#attestations.get(descriptor.digest);
	}
	async follow(root) {
		const known = this.#walked.get(toKey(root));
		if (known !== void 0) return known;
		const found = {
			members: [],
			passedOver: [],
			seen: new Set()
		};
		await this.#visit(root, found, 0);
		this.#walked.set(toKey(root), found);
		return found;
	}
	async #visit(descriptor, found, depth) {
		const { platform } = descriptor;
		const key = toKey(descriptor);
		if (found.seen.has(key)) return;
		found.seen.add(key);
		if (isAttestation(descriptor)) return this.#passAttestation(descriptor, found);
		if (depth > MAX_DEPTH$1) throw new GateError("indexes-too-deep", { most: MAX_DEPTH$1 });
		if (++this.#manifests > MAX_MANIFESTS$1) throw new GateError("too-many-manifests", { most: MAX_MANIFESTS$1 });
		try {
			await this.#read(descriptor, found, depth);
		} catch (error) {
			if (!isAboutOne(error)) throw error;
			found.members.push({
				descriptor,
				platform: selectRealPlatform(platform),
				error
			});
		}
	}
	async #read(descriptor, found, depth) {
		if (isSchema1Type(descriptor.mediaType)) throw new GateError("manifest-too-old", { name: "it" });
		const bytes = await this.#document(descriptor, "manifest");
		if (bytes === void 0) return this.#passMissing(descriptor, found);
		const document = parseIndexOrManifest(bytes, shortenDigest(descriptor.digest));
		if (document.kind === "manifest") return this.#readImage(descriptor, document, found);
		for (const child of document.manifests) if (this.#isWanted(child)) await this.#visit(child, found, depth + 1);
	}
	async #readImage(descriptor, manifest, found) {
		const config = await this.#document(manifest.config, "config");
		const claimed = config && readConfigPlatform(config, manifest.config.mediaType);
		const platform = resolvePlatform(descriptor.platform, claimed ?? UNKNOWN$1);
		const kind = getArtifactKind(manifest, platform);
		if (kind !== void 0) return this.#passArtifact(descriptor, kind, found);
		if (config === void 0) throw new GateError("config-missing", { digest: shortenDigest(manifest.config.digest) });
		if (isMarkedAttestation(descriptor) && !isKnownPlatform(platform)) return this.#passAttestation(descriptor, found);
		found.members.push({
			descriptor,
			platform,
			manifest,
			config
		});
	}
	#isWanted(descriptor) {
		const { platform } = descriptor;
		const { platforms } = this.#options;
		if (platforms.length === 0 || !isKnownPlatform(platform)) return true;
		if (platforms.some((wanted) => mayMatch(platform, wanted))) return true;
		if (this.#options.isComplete || this.#store.sizeOf(toBlobPath(descriptor.digest)) !== void 0) this.#otherPlatforms.add(formatPlatform(platform));
		return false;
	}
	#passArtifact(descriptor, kind, found) {
		if (isMarkedAttestation(descriptor)) this.#passAttestation(descriptor, found);
		else found.passedOver.push({
			descriptor,
			kind
		});
	}
	#passAttestation(descriptor, found) {
		this.#attestations.set(getAttestedDigest(descriptor) ?? "", descriptor);
		found.passedOver.push({
			descriptor,
			kind: "attestation"
		});
	}
	#passMissing(descriptor, found) {
		const { platform } = descriptor;
		const mayBeImage = platform === void 0 || isKnownPlatform(platform);
		if (this.#options.isComplete && mayBeImage) throw createMissingManifestError(descriptor);
		found.passedOver.push({
			descriptor,
			kind: "missing"
		});
	}
	async #document({ digest }, what) {
		const known = this.#documents.get(digest);
		if (known !== void 0) return known;
		if (this.#store.sizeOf(toBlobPath(digest)) === void 0) return void 0;
		try {
			const bytes = await this.#store.document(toBlobPath(digest));
			checkDigest(bytes, digest, what);
			this.#documentBytes += bytes.length;
			checkDocumentsSize(this.#documentBytes);
			this.#documents.set(digest, bytes);
			return bytes;
		} catch (error) {
			if (error instanceof GateError && error.code === "SOURCE_NOT_FOUND") return void 0;
			throw addLocation(error, shortenDigest(digest));
		}
	}
};
const UNKNOWN$1 = {
	os: "unknown",
	architecture: "unknown"
};
const toKey = ({ digest, platform }) => `${digest} ${platform === void 0 ? "" : formatPlatform(platform)}`;
const selectRealPlatform = (platform) => isKnownPlatform(platform) ? platform : void 0;
const IMAGE_ERRORS = [
	"IMAGE_CORRUPT",
	"IMAGE_UNSUPPORTED",
	"DIGEST_MISMATCH",
	"SOURCE_NOT_FOUND"
];
const isAboutOne = (error) => error instanceof GateError && IMAGE_ERRORS.includes(error.code);
const createMissingManifestError = ({ digest, platform }) => new GateError("manifest-missing", { platform: platform && formatPlatform(platform) }, { where: digest });
//#endregion
//#region src/sources/layout/passed-over.ts
const toEntry = ({ descriptor: { digest, platform }, kind }) => ({
	digest: shortenDigest(digest),
	platform: platform && formatPlatform(platform),
	kind
});
function listPassedOver(all) {
	const entries = all.map(toEntry);
	const missing = entries.filter(({ kind }) => kind === "missing");
	const others = entries.filter(({ kind }) => kind !== "missing");
	return [...missing.length > 0 ? [new Message("images-missing", { entries: missing })] : [], ...others.length > 0 ? [new Message("entries-skipped", { entries: others })] : []];
}
const createNothingFoundError = (all) => new GateError("no-supported-image", { entries: all.map(toEntry) });
//#endregion
//#region src/sources/layout/roots.ts
function toRoot(descriptor, walked) {
	const digests = walked.members.flatMap((member) => "error" in member ? [member.descriptor.digest] : [member.descriptor.digest, member.manifest.config.digest]);
	return {
		...walked,
		references: listNames(descriptor),
		digests: [...new Set([descriptor.digest, ...digests])]
	};
}
function listNames({ annotations }) {
	const references = ["io.containerd.image.name", "org.opencontainers.image.ref.name"].flatMap((name) => (annotations[name] ?? "").split(","));
	return [...new Set(references.map((name) => name.trim()))].filter((name) => name !== "");
}
function toName({ references: [reference] }, fileName) {
	if (reference === void 0) return basename(fileName);
	return /[/:]/.test(reference) ? reference : `${basename(fileName)}:${reference}`;
}
function mergeRoots(roots) {
	const merged = [];
	for (const root of roots) {
		const at = merged.findIndex((other) => isSameImage(root, other));
		const other = merged[at];
		if (other === void 0) merged.push(root);
		else merged[at] = joinRoots(other, root);
	}
	return merged;
}
function isSameImage(a, b) {
	if (a.digests[0] === b.digests[0] && hasSamePlatforms(a, b)) return true;
	if (a.references[0] !== b.references[0]) return false;
	return new Set([...a.members, ...b.members].map(toLabel)).size === a.members.length + b.members.length;
}
const hasSamePlatforms = (a, b) => a.members.map(toLabel).join() === b.members.map(toLabel).join();
const toLabel = ({ platform, descriptor }) => platform === void 0 ? descriptor.digest : formatPlatform(platform);
function joinRoots(a, b) {
	const isRepeated = a.digests[0] === b.digests[0] && hasSamePlatforms(a, b);
	return {
		references: [...new Set([...a.references, ...b.references])],
		digests: [...new Set([...a.digests, ...b.digests])],
		members: isRepeated ? a.members : [...a.members, ...b.members],
		passedOver: [...a.passedOver, ...b.passedOver]
	};
}
//#endregion
//#region src/sources/layout/images-of-descriptors.ts
const MAX_IMAGES$1 = 256;
async function listImages(store, descriptors, traits, context) {
	const { platforms = [] } = context;
	const walk = new LayoutWalk(store, {
		platforms,
		isComplete: traits.isRegistry === true
	});
	const { roots, strays } = await followAll(walk, descriptors);
	if (roots.length === 0) throw createNoImageError(walk, strays, context);
	const root = selectImage(mergeRoots(roots), context.select);
	const { chosen, lacking } = choosePlatforms(root.members, platforms, walk.otherPlatforms);
	if (chosen.length > MAX_IMAGES$1) throw new GateError("too-many-images-in-source", {
		count: chosen.length,
		most: MAX_IMAGES$1
	});
	const name = toName(root, traits.fileName);
	const shown = context.name ?? name;
	const shared = shareLayers(store, chosen.map(listLayerNames));
	const passedOver = [...context.select === void 0 ? strays : [], ...root.passedOver];
	return {
		images: [...chosen.map((member) => toFoundImage(shared, member, walk, {
			...traits,
			name
		}, context)), ...lacking.map(({ platform, error }) => createFailedImage(shown, platform, error))],
		notices: listPassedOver(passedOver).map((notice) => new Message("labeled", {
			label: shown,
			notice
		}))
	};
}
const listLayerNames = (member) => "error" in member ? [] : member.manifest.layers.map(({ digest }) => toBlobPath(digest));
async function followAll(walk, descriptors) {
	const roots = [];
	const strays = [];
	for (const descriptor of descriptors) {
		const walked = await walk.follow(descriptor);
		if (walked.members.length > 0) roots.push(toRoot(descriptor, walked));
		else strays.push(...walked.passedOver);
	}
	return {
		roots,
		strays
	};
}
function createNoImageError({ otherPlatforms }, strays, { platforms = [] }) {
	const isMissing = strays.some(({ kind }) => kind === "missing");
	return platforms.length > 0 && otherPlatforms.size > 0 ? createPlatformError(platforms, otherPlatforms, isMissing) : createNothingFoundError(strays);
}
function toFoundImage(store, member, walk, traits, context) {
	const name = context.name ?? traits.name;
	if ("error" in member) return createFailedImage(name, member.platform, member.error);
	const { manifest, config, platform, descriptor } = member;
	const documents = {
		name: traits.name,
		manifestDigest: descriptor.digest,
		configDigest: manifest.config.digest,
		config,
		platform,
		layers: manifest.layers.map(({ digest, size, mediaType }) => ({
			name: toBlobPath(digest),
			digest,
			sizeBytes: size,
			mediaType
		})),
		isAsPushed: traits.isAsPushed,
		annotations: manifest.annotations
	};
	const attestation = walk.findAttestation(member);
	return {
		name,
		platform: formatPlatform(platform),
		digest: descriptor.digest,
		diffIds: parseConfig(config).diffIds,
		read: async () => addAttestation(await assembleImage(store, documents, context), store, attestation),
		...traits.isRegistry && { describe: () => describeImage$1(documents, context, new Message("read-manifest", { readBy: store.readBy })) }
	};
}
//#endregion
//#region src/sources/layout/skopeo-folder.ts
const isSkopeoManifest = (value) => isRecord(value) && value.schemaVersion === 2;
//#endregion
//#region src/sources/archive/archive-index.ts
async function findIndexedImages(store) {
	const index = await readIndex(store);
	const walk = new LayoutWalk(store, {
		platforms: [],
		isComplete: false
	});
	const roots = [];
	for (const descriptor of index.manifests) roots.push(toRoot(descriptor, await walk.follow(descriptor)));
	const isNamed = ({ references }) => references.length > 0;
	return [...mergeRoots(roots.filter(isNamed)), ...roots.filter((root) => !isNamed(root))].filter(({ members }) => members.length > 0).map((root) => toIndexedImage(root, index.manifests));
}
const toIndexedImage = ({ references, digests, members, passedOver }, all) => ({
	references,
	digests,
	descriptors: all.filter(({ digest }) => digests.includes(digest)),
	imageCount: members.length,
	platforms: new Map(members.flatMap((member) => "error" in member ? [] : [[member.manifest.config.digest, member.platform]])),
	notices: listPassedOver(passedOver)
});
async function readIndex(store) {
	const none = {
		kind: "index",
		manifests: []
	};
	if (store.sizeOf("index.json") === void 0) return none;
	try {
		const index = parseIndexOrManifest(await store.document("index.json"), "index.json");
		return index.kind === "index" ? index : none;
	} catch (error) {
		if (error instanceof GateError && error.code === "IMAGE_CORRUPT") return none;
		throw error;
	}
}
const listUnlisted = (indexed, listed) => {
	const digests = new Set(listed.values());
	return indexed.filter(({ platforms }) => [...platforms.keys()].every((one) => !digests.has(one)));
};
function createUnlistedError([other], [first]) {
	const toName = (one) => one?.references[0] ?? one?.digests[0] ?? "";
	return new GateError("image-only-in-index", {
		name: toName(other),
		first: toName(first)
	});
}
const selectByName = (descriptors, references) => descriptors.map((descriptor) => ({
	...descriptor,
	annotations: {
		...descriptor.annotations,
		...NO_NAME,
		...nameAnnotation(references)
	}
}));
const NO_NAME = {
	"io.containerd.image.name": "",
	"org.opencontainers.image.ref.name": ""
};
const nameAnnotation = ([reference]) => reference === void 0 ? {} : { "io.containerd.image.name": reference };
//#endregion
//#region src/sources/archive/docker-archive.ts
const MAX_IMAGES = 1e3;
async function listDockerArchive(store, fileName, context) {
	const archived = parseManifestJson(await readManifestJson(store));
	const digests = await readConfigDigests(store, archived);
	const indexed = await findIndexedImages(store);
	const listed = archived.map((image) => {
		const configDigest = digests.get(image.configName);
		const inIndex = indexed.findLast(({ platforms }) => platforms.has(configDigest));
		return {
			...image,
			configDigest,
			inIndex,
			digests: [configDigest, ...inIndex?.digests ?? []]
		};
	});
	const unlisted = listUnlisted(indexed, digests);
	if (context.select === void 0 && unlisted.length > 0) throw createUnlistedError(unlisted, listed);
	const chosen = selectImage([...listed, ...unlisted], context.select);
	const isListed = "configDigest" in chosen;
	const inIndex = isListed ? chosen.inIndex : chosen;
	if (!isListed || inIndex !== void 0 && inIndex.imageCount > 1) return listImages(store, selectByName(inIndex?.descriptors ?? [], chosen.references), {
		fileName,
		isAsPushed: null
	}, {
		...context,
		select: void 0
	});
	const { configDigest } = chosen;
	const config = await store.document(chosen.configName);
	const { platform: claimed, diffIds } = parseConfig(config);
	const platform = resolvePlatform(inIndex?.platforms.get(configDigest), claimed);
	const { lacking } = choosePlatforms([{ platform }], context.platforms);
	const documents = {
		name: chosen.references[0] ?? basename(fileName),
		manifestDigest: null,
		configDigest,
		config,
		platform,
		layers: chosen.layerNames.map((name) => ({
			name,
			digest: parseBlobPath(cleanName(name)) ?? null,
			sizeBytes: null,
			mediaType: null
		})),
		isAsPushed: null
	};
	const name = context.name ?? documents.name;
	const read = () => assembleImage(store, documents, context);
	return {
		images: [{
			name,
			platform: formatPlatform(platform),
			diffIds,
			read
		}, ...lacking.map((one) => createFailedImage(name, one.platform, one.error))],
		notices: (inIndex?.notices ?? []).map((notice) => new Message("labeled", {
			label: name,
			notice
		}))
	};
}
async function readManifestJson(store) {
	if (store.sizeOf("manifest.json") !== void 0) return store.document("manifest.json");
	if (store.sizeOf("index.json") !== void 0) throw new GateError("archive-is-oci", {});
	throw new GateError(store.sizeOf("repositories") !== void 0 ? "archive-of-old-docker" : "archive-without-manifest", {});
}
async function readConfigDigests(store, images) {
	const digests = new Map();
	for (const name of new Set(images.map(({ configName }) => configName))) {
		const config = await store.document(name);
		const promised = parseBlobPath(cleanName(name));
		if (promised !== void 0) checkDigest(config, promised, "config");
		digests.set(name, computeSha256(config));
	}
	return digests;
}
function parseManifestJson(bytes) {
	const value = readJson(bytes, "manifest.json", { items: { fields: {
		Config: "any",
		RepoTags: "any",
		Layers: "any"
	} } });
	if (isSkopeoManifest(value)) throw new GateError("layout-of-skopeo", {});
	if (!Array.isArray(value) || value.length === 0) throw new GateError("manifest-json-without-images", {});
	const count = value.length;
	if (count > MAX_IMAGES) throw new GateError("too-many-archived-images", {
		count,
		most: MAX_IMAGES
	});
	return value.map((entry) => {
		if (!isRecord(entry) || typeof entry.Config !== "string") throw new GateError("manifest-json-broken", {});
		const layerNames = entry.Layers === null ? [] : entry.Layers;
		if (!isTexts(layerNames)) throw new GateError("manifest-json-broken", {});
		const references = isTexts(entry.RepoTags) ? entry.RepoTags : [];
		return {
			configName: entry.Config,
			layerNames,
			references
		};
	});
}
const isTexts = (value) => Array.isArray(value) && value.length <= 4096 && value.every((item) => typeof item === "string");
//#endregion
//#region src/sources/archive/indexed-images.ts
const MAX_MANIFESTS = 1e3;
const MAX_DEPTH = 8;
async function listIndexedImages(store) {
	const index = parseIndexOrManifest(await store.document("index.json"), "index.json");
	const walk = new IndexWalk(store);
	if (index.kind === "index") for (const root of index.manifests) await walk.visit(root, readReferences(root), 0);
	return walk.found;
}
const toLayersKey = (digests) => computeSha256(Buffer.from([...digests].sort().join()));
var IndexWalk = class {
	found = [];
	#store;
	#bytes = 0;
	#visits = 0;
	constructor(store) {
		this.#store = store;
	}
	async visit({ digest, platform }, references, depth) {
		const name = toBlobPath(digest);
		if (this.#store.sizeOf(name) === void 0) return;
		if (depth > MAX_DEPTH || ++this.#visits > MAX_MANIFESTS) throw new GateError("too-many-manifests", { most: MAX_MANIFESTS });
		const bytes = await this.#store.document(name);
		this.#bytes += bytes.length;
		checkDocumentsSize(this.#bytes);
		checkDigest(bytes, digest, "manifest");
		const document = parseIndexOrManifest(bytes, shortenDigest(digest));
		if (document.kind === "index") for (const child of document.manifests) await this.visit(child, references, depth + 1);
		else this.found.push({
			references,
			platform,
			configDigest: document.config.digest,
			layersKey: toLayersKey(document.layers.map((layer) => layer.digest))
		});
	}
};
const readReferences = (descriptor) => listNames(descriptor).filter((name) => /[/:]/.test(name)).map(expandReference);
//#endregion
//#region src/sources/archive/two-truths.ts
async function refuseConflict(store) {
	if (["manifest.json", "index.json"].some((name) => store.sizeOf(name) === void 0)) return;
	const readManifestJson = await store.document("manifest.json");
	if (isSkopeoManifest(readJson(readManifestJson, "manifest.json", "any"))) return;
	const configs = new Configs(store);
	const indexed = await listIndexedImages(store);
	const byConfig = groupBy(indexed, ({ configDigest }) => [configDigest]);
	const byName = groupBy(indexed, ({ references }) => references);
	for (const image of parseManifestJson(readManifestJson)) {
		const own = await configs.get(image.configName);
		const layersKey = findLayersKey(image);
		if (!byConfig.get(own.digest)?.some((other) => layersKey === void 0 || layersKey === other.layersKey)) throw createConflictError(image);
		for (const reference of image.references) {
			const other = await findContradiction(own, byName.get(expandReference(reference)) ?? [], configs);
			if (other !== void 0) throw createConflictError(image, other.configDigest);
		}
	}
}
async function findContradiction(own, named, configs) {
	const isOwn = ({ configDigest }) => configDigest === own.digest;
	const ownNamed = named.filter(isOwn);
	const platforms = ownNamed.map(({ platform }) => resolvePlatform(platform, own.platform));
	for (const other of named.filter((image) => !isOwn(image))) {
		const found = await configs.find(toBlobPath(other.configDigest));
		if (found === void 0) continue;
		const { platform } = found;
		const competing = formatPlatform(resolvePlatform(other.platform, platform));
		const isSame = platforms.some((one) => isSamePlatform(formatPlatform(one), competing));
		if (ownNamed.length === 0 || isSame) return other;
	}
}
var Configs = class {
	#store;
	#known = new Map();
	constructor(store) {
		this.#store = store;
	}
	async find(name) {
		return this.#store.sizeOf(name) === void 0 ? void 0 : this.get(name);
	}
	async get(name) {
		const known = this.#known.get(name);
		if (known !== void 0) return known;
		const bytes = await this.#store.document(name);
		const { platform } = parseConfig(bytes);
		const facts = {
			digest: computeSha256(bytes),
			platform
		};
		this.#known.set(name, facts);
		return facts;
	}
};
function groupBy(images, listKeys) {
	const groups = new Map();
	for (const image of images) for (const key of listKeys(image)) addTo(groups, key, image);
	return groups;
}
function findLayersKey({ layerNames }) {
	const digests = layerNames.flatMap((name) => parseBlobPath(cleanName(name)) ?? []);
	return digests.length === layerNames.length ? toLayersKey(digests) : void 0;
}
const createConflictError = ({ configName: config, references: [name] }, indexed) => new GateError("archive-contradicts-itself", {
	name,
	config,
	indexed
});
//#endregion
//#region src/sources/layout/oci-layout.ts
async function listOciLayout(store, fileName, context) {
	if (store.sizeOf("index.json") === void 0) throw await createLayoutError(store);
	const index = parseIndexOrManifest(await store.document("index.json"), "index.json");
	if (index.kind !== "index") throw new GateError("index-json-is-manifest", {});
	const isAsPushed = store.sizeOf("manifest.json") === void 0 ? true : null;
	return listImages(store, index.manifests, {
		fileName,
		isAsPushed
	}, context);
}
async function createLayoutError(store) {
	if (store.sizeOf("manifest.json") === void 0) return new GateError("layout-without-index", {});
	return new GateError(isSkopeoManifest(readJson(await store.document("manifest.json"), "manifest.json", "any")) ? "layout-of-skopeo" : "layout-is-docker-archive", {});
}
//#endregion
//#region src/sources/name-after-path.ts
function refuseNameAfterPath(target, text, exists) {
	if (exists(target)) return;
	const parts = target.split(":");
	const path = parts.map((_, i) => parts.slice(0, i + 1).join(":")).slice(0, -1).findLast((part) => part !== "" && exists(part));
	if (path === void 0) return;
	const written = target.slice(path.length + 1);
	const name = written === "" || written.startsWith("@") ? "NAME" : written;
	throw new GateError("name-after-path", {
		source: text.slice(0, text.length - written.length - 1),
		name
	}, { where: text });
}
//#endregion
//#region src/sources/open.ts
const SCHEMES = [
	"docker",
	"podman",
	"docker-archive",
	"oci-archive",
	"oci-dir",
	"registry",
	"archive"
];
const ALIASES = {
	oci: "oci-dir",
	"docker-daemon": "docker",
	"docker-tar": "docker-archive"
};
const LOOKS_LIKE_ARCHIVE = /\.(?:tar|tgz|tzst|tar\.(?:gz|zst))$/i;
const STARTS_WITH_ARCHIVE = /^[^:]+\.(?:tar|tgz|tzst|tar\.(?:gz|zst)):/i;
function parseSource$1(text, exists = existsSync) {
	const match = /^([a-z][a-z-]*):(?:\/\/)?(.*)$/s.exec(text);
	const scheme = match?.[1] ?? "";
	const known = ALIASES[scheme] ?? SCHEMES.find((name) => name === scheme);
	const spec = match && known && known !== "archive" ? requireTarget({
		scheme: known,
		target: match[2] ?? ""
	}, text) : parseBareWord(text, exists);
	if (["FILE", "DIR"].includes(TARGETS[spec.scheme]) || STARTS_WITH_ARCHIVE.test(text)) refuseNameAfterPath(spec.target, text, exists);
	return spec;
}
__name(parseSource$1, "parseSource");
const TARGETS = {
	docker: "NAME",
	podman: "NAME",
	"docker-archive": "FILE",
	"oci-archive": "FILE",
	"oci-dir": "DIR",
	registry: "REF",
	archive: "FILE"
};
function requireTarget(spec, text) {
	const { scheme, target } = spec;
	if (target === "") throw new GateError("source-without-target", {
		source: text,
		target: TARGETS[scheme]
	});
	if (scheme === "registry") return refuseAmbiguousRegistry(spec, text);
	if (TARGETS[scheme] !== "NAME" || !/^[./]/.test(target)) return spec;
	throw new GateError("path-as-image-name", { path: target }, { where: text });
}
function refuseAmbiguousRegistry(spec, text) {
	if (!/^registry:(?:\d[\d.]*$|latest$|\d+\/)/.test(text)) return spec;
	throw new GateError("registry-or-image", {
		source: text,
		reference: spec.target
	});
}
function parseBareWord(text, exists) {
	if (text === "") throw new GateError("source-empty", {});
	if (/^(?:[./]|-$)/.test(text)) return {
		scheme: "archive",
		target: text
	};
	if (LOOKS_LIKE_ARCHIVE.test(text)) {
		if (exists(text)) return {
			scheme: "archive",
			target: text
		};
		throw new GateError("archive-not-found", { source: text }, { where: text });
	}
	if (exists(text)) throw new GateError("file-or-image", { source: text });
	return {
		scheme: "docker",
		target: text
	};
}
async function openSource(context) {
	try {
		const { scheme, target } = parseSource$1(context.source);
		return await OPEN[scheme](target, context);
	} catch (error) {
		throw addLocation(error, context.source);
	}
}
const OPEN = {
	docker: async (name, context) => (await import("./engines.js")).openDocker(name, context),
	podman: async (name, context) => (await import("./engines.js")).openPodman(name, context),
	"docker-archive": async (path, context) => openFromStore(await openArchive(path, context), path, context, listDockerArchive),
	"oci-archive": async (path, context) => openFromStore(await openArchive(path, context), path, context, listOciLayout),
	"oci-dir": async (path, context) => openFromStore(openLayoutFolder(path), path, context, listOciLayout),
	registry: async (reference, context) => (await import("./open-registry.js")).openRegistry(reference, context),
	archive: async (path, context) => path !== "-" && isFolder(path) ? openFromStore(openLayoutFolder(path), path, context, listFolder) : openFromStore(await openArchive(path, context), path, context, listEither)
};
function listEither(store, path, context) {
	return store.sizeOf("manifest.json") === void 0 && store.sizeOf("index.json") !== void 0 ? listOciLayout(store, path, context) : listDockerArchive(store, path, context);
}
function listFolder(store, path, context) {
	if (["manifest.json", "index.json"].some((name) => store.sizeOf(name) !== void 0)) return listEither(store, path, context);
	throw new GateError("folder-without-image", { path });
}
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
async function openFromStore(store, path, context, find) {
	try {
		await refuseConflict(store);
		return {
			...await find(store, path, context),
			close: store.close
		};
	} catch (error) {
		store.close();
		throw error;
	}
}
//#endregion
//#region src/sources/same-source.ts
const isSameSource = (one, other, cwd) => one === other || normalizeSource(one, cwd) === normalizeSource(other, cwd);
function normalizeSource(text, cwd) {
	try {
		const { scheme, target } = parseSource$1(text, (path) => LOOKS_LIKE_PATH.test(path));
		return scheme === "docker" || scheme === "podman" || scheme === "registry" ? `${scheme} ${normalizeReference(target)}` : `file ${target === "-" ? target : identifyFile(resolve(cwd, target))}`;
	} catch {
		return text;
	}
}
function identifyFile(path) {
	try {
		const { dev, ino } = statSync(path, { bigint: true });
		return `${dev}:${ino}`;
	} catch {
		const folder = dirname(path);
		return folder === path ? path : join(identifyFile(folder), basename(path));
	}
}
const LOOKS_LIKE_PATH = /\.(?:tar|tgz|tzst|tar\.(?:gz|zst))$/i;
function normalizeReference(target) {
	try {
		const reference = parseReference(target);
		const { tag, digest } = reference;
		return formatRepository(reference) + (digest === void 0 ? `:${tag}` : `@${digest}`);
	} catch {
		return target;
	}
}
const isSameBuild = (one, other, cwd) => normalizeBuild(one, cwd) === normalizeBuild(other, cwd);
function normalizeBuild({ folder, file, target }, cwd) {
	const context = isWrittenAsUrl(folder) ? folder : resolve(cwd, folder);
	const files = [context, file === void 0 ? join(context, "Dockerfile") : resolve(cwd, file)].map(identifyFile);
	return JSON.stringify([...files, target?.toLowerCase() ?? null]);
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
	throw new GateError("no-image-given", {});
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
//#region src/gate/name-images.ts
function nameImages(request, budget, cwd) {
	if (budget === void 0 || budget.images.size === 0) return request;
	const { images, build, baselines = [] } = request;
	checkNames([...images, ...listUnmatchable(baselines, images)], budget);
	return {
		...request,
		images: images.map((named) => ({
			...named,
			name: chooseName(named, budget, cwd)
		})),
		build: build && {
			...build,
			name: build.name ?? findBuilder(build, budget, cwd)
		}
	};
}
function chooseName(named, budget, cwd) {
	const { name } = named;
	return name === void 0 || budget.images.get(name)?.isNew === true ? findOwner(named, budget, cwd) ?? name : name;
}
function nameReportedImages(images, budget, cwd) {
	if (budget === void 0 || budget.images.size === 0) return [...images];
	const named = images.map((image) => {
		const { key, facts, isNamed } = image;
		const source = facts?.source;
		if (isNamed === true || budget.images.has(key.name) || source === void 0) return image;
		const name = findOwner({
			name: void 0,
			source
		}, budget, cwd);
		return name === void 0 ? image : renameImage(image, name);
	});
	checkNames(named.filter(({ isNamed }) => isNamed === true).map(({ key }) => ({
		...key,
		source: key.name
	})), budget);
	return named;
}
function renameImage(image, name) {
	const { facts } = image;
	const key = {
		...image.key,
		name
	};
	return {
		...image,
		key,
		isNamed: true,
		...facts && { facts: {
			...facts,
			key
		} }
	};
}
const listUnmatchable = (baselines, images) => images.every(({ name }) => name !== void 0) ? baselines : [];
function checkNames(named, budget) {
	const { images } = budget;
	const unknown = named.flatMap(({ name }) => name === void 0 || images.has(name) ? [] : [name]);
	if (unknown.length === 0) return;
	throw new GateError("names-without-entry", {
		names: [...new Set(unknown)].map((name) => {
			const meant = findClosest(name, images.keys());
			return {
				name: quoteText(name),
				meant: meant && quoteText(meant)
			};
		}),
		entries: [...images.keys()]
	}, { where: budget.source });
}
function findOwner({ source }, budget, cwd) {
	const owners = findEntries(budget, ({ image }) => image !== null && isSameSource(image, source, cwd));
	if (owners.length < 2) return owners[0];
	throw new GateError("source-of-several-entries", {
		source,
		owners,
		first: owners[0] ?? ""
	}, { where: budget.source });
}
function findBuilder(build, budget, cwd) {
	const owners = findEntries(budget, (entry) => {
		const recipe = entry.build && toBuildOptions(entry.build, listEntryPlatforms(entry));
		return recipe !== null && isSameBuild(recipe, build, cwd);
	});
	const exact = owners.filter((name) => hasSameArgs(budget.images.get(name), build));
	if (owners.length < 2 || exact.length === 1) return exact[0] ?? owners[0];
	throw new GateError("build-of-several-entries", {
		folder: build.folder,
		owners
	}, { where: budget.source });
}
const hasSameArgs = (entry, { buildArgs }) => {
	const args = Object.entries(entry?.build?.args ?? {}).map(([key, value]) => `${key}=${value}`);
	return JSON.stringify(args.sort()) === JSON.stringify([...buildArgs].sort());
};
const findEntries = ({ images }, isMeant) => [...images].flatMap(([name, entry]) => isMeant(entry) ? name : []);
//#endregion
//#region src/budget/rules.ts
const USUAL = {
	bound: "atMost",
	isDive: false,
	default: null,
	needs: ["files"]
};
const BYTES$1 = {
	...USUAL,
	unit: "bytes"
};
const COUNT = {
	...USUAL,
	unit: "count"
};
const RATIO = {
	...USUAL,
	unit: "ratio"
};
const MONEY = {
	...USUAL,
	unit: "money"
};
const SECONDS$1 = {
	...USUAL,
	unit: "seconds"
};
const RULES = [
	{
		...RATIO,
		key: "lowestEfficiency",
		measure: "efficiencyRatio",
		bound: "atLeast",
		isDive: true,
		default: .9,
		description: "dive's efficiency score: the smallest size of each path over all its sizes"
	},
	{
		...BYTES$1,
		key: "highestWastedBytes",
		measure: "wastedBytes",
		isDive: true,
		description: "dive's wasted bytes: all copies of paths that are in more than one layer"
	},
	{
		...RATIO,
		key: "highestUserWastedPercent",
		measure: "userWastedRatio",
		isDive: true,
		default: .1,
		description: "dive's wasted bytes as a share of all layers except the first"
	},
	{
		...BYTES$1,
		key: "highestImageBytes",
		measure: "imageBytes",
		description: "the uncompressed size of all layers"
	},
	{
		...BYTES$1,
		key: "highestLayerBytes",
		measure: "layerBytes",
		description: "the largest layer, uncompressed"
	},
	{
		...COUNT,
		key: "highestLayerCount",
		measure: "layerCount",
		needs: [],
		description: "the number of layers"
	},
	{
		...COUNT,
		key: "highestFileCount",
		measure: "fileCount",
		description: "the number of regular files in the container, by name"
	},
	{
		...BYTES$1,
		key: "highestContentBytes",
		measure: "contentBytes",
		description: "the file content in all layers"
	},
	{
		...BYTES$1,
		key: "highestVisibleBytes",
		measure: "visibleBytes",
		description: "the file content that a container sees, each inode once"
	},
	{
		...BYTES$1,
		key: "highestReclaimableBytes",
		measure: "reclaimableBytes",
		description: "the exact bytes in the image that no container can see"
	},
	{
		...RATIO,
		key: "lowestVisibleRatio",
		measure: "visibleRatio",
		bound: "atLeast",
		description: "the visible share of the file content"
	},
	{
		...BYTES$1,
		key: "highestPullBytes",
		measure: "pullBytes",
		needs: ["stored"],
		description: "the download for a new machine: compressed layers and config"
	},
	{
		...SECONDS$1,
		key: "highestPullSeconds",
		measure: "pullSeconds",
		needs: ["stored"],
		description: "the modeled time of a pull on a new machine, with pull: of the budget"
	},
	{
		...MONEY,
		key: "highestCostPerYear",
		measure: "costPerYear",
		needs: ["stored"],
		description: "what the image costs in a year, with the prices in cost: of the budget"
	},
	{
		...BYTES$1,
		key: "highestOwnBytes",
		measure: "ownBytes",
		needs: ["files", "base"],
		description: "the uncompressed size of the layers above the base image"
	},
	{
		...COUNT,
		key: "highestPackageCount",
		measure: "packageCount",
		description: "the number of packages: apt, apk, rpm, npm, Python, gems and jars"
	},
	{
		...COUNT,
		key: "highestCompilerCount",
		measure: "compilerCount",
		description: "the number of compilers, e.g. gcc, Go, rustc and JDKs"
	},
	{
		...COUNT,
		key: "highestDebuggerCount",
		measure: "debuggerCount",
		description: "the number of debuggers and tracers, e.g. gdb and strace"
	},
	{
		...COUNT,
		key: "highestVcsCount",
		measure: "vcsCount",
		description: "the number of version control programs, e.g. git"
	},
	{
		...BYTES$1,
		key: "highestContextBytes",
		measure: "contextBytes",
		needs: ["build"],
		description: "the build context after .dockerignore, if the image is built here"
	},
	{
		...SECONDS$1,
		key: "highestRebuildSeconds",
		measure: "rebuildSeconds",
		needs: ["build", "rebuild"],
		description: "the time of a build after a small edit, if the image is built here"
	},
	{
		...BYTES$1,
		key: "highestRepushedBytes",
		measure: "repushedBytes",
		needs: ["build", "rebuild"],
		description: "the layers that a small edit changes, as stored, if the image is built here"
	},
	{
		...SECONDS$1,
		key: "highestHealthySeconds",
		measure: "healthySeconds",
		needs: ["build", "health"],
		description: "the time until the health check of a container passes, if it is built here"
	},
	{
		...BYTES$1,
		key: "highestGrowthBytes",
		measure: "growthBytes",
		needs: ["files", "baseline"],
		description: "the growth since the baseline, uncompressed"
	},
	{
		...RATIO,
		key: "highestGrowthPercent",
		measure: "growthRatio",
		needs: ["files", "baseline"],
		description: "the growth since the baseline as a share of its size"
	},
	{
		...BYTES$1,
		key: "highestOwnGrowthBytes",
		measure: "ownGrowthBytes",
		needs: [
			"files",
			"baseline",
			"base"
		],
		description: "the growth of the layers above the base image"
	},
	{
		...BYTES$1,
		key: "highestPullGrowthBytes",
		measure: "pullGrowthBytes",
		needs: ["stored", "baseline"],
		description: "the growth of the download for a new machine"
	},
	{
		...BYTES$1,
		key: "highestDeltaPullBytes",
		measure: "deltaPullBytes",
		needs: ["stored", "baseline"],
		description: "the download for a machine that has the baseline: only new compressed layers"
	},
	{
		...SECONDS$1,
		key: "highestUpdateSeconds",
		measure: "updateSeconds",
		needs: ["stored", "baseline"],
		description: "the modeled time of a pull on a machine that has the baseline"
	},
	{
		...BYTES$1,
		key: "highestUpdateBytes",
		measure: "updateBytes",
		needs: ["files", "baseline"],
		description: "the layers that a machine with the baseline unpacks again"
	},
	{
		...BYTES$1,
		key: "highestDriftBytes",
		measure: "driftBytes",
		description: "the growth since the fixed point in drift: of the budget, uncompressed"
	},
	{
		...RATIO,
		key: "highestDriftPercent",
		measure: "driftRatio",
		description: "that growth as a share of the size at the fixed point"
	},
	{
		...BYTES$1,
		key: "highestPullDriftBytes",
		measure: "pullDriftBytes",
		needs: ["stored"],
		description: "the growth of the download for a new machine since the fixed point"
	},
	{
		...COUNT,
		key: "privateFiles",
		measure: "privateFiles",
		needs: [],
		isLevel: true,
		description: "files and variables with secrets in any layer; judged if files are read"
	}
];
const RULE_BY_KEY = new Map(RULES.map((rule) => [rule.isDive ? rule.key.toLowerCase() : rule.key, rule]));
const findToolRule = (kind) => RULES.find(({ measure }) => measure === `${kind}Count` && TOOL_KINDS.some((one) => one === kind));
function findRule(key) {
	const dive = RULE_BY_KEY.get(key.toLowerCase());
	return dive?.isDive ? dive : RULE_BY_KEY.get(key);
}
const PATH_BYTES_RULE = {
	key: "highestBytes",
	unit: "bytes",
	bound: "atMost",
	isDive: false
};
const PATH_GROWTH_RULE = {
	key: "highestGrowthBytes",
	unit: "bytes",
	bound: "atMost",
	isDive: false
};
const DAY = "^\\d{4}-\\d{2}-\\d{2}$";
const capitalize = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const defineValue = (type, description, more = {}) => ({
	description,
	type,
	...more
});
const defineText = (description, more = {}) => defineValue("string", description, {
	pattern: "\\S",
	...more
});
const defineMapping = (description, properties, more = {}) => ({
	description,
	type: "object",
	...more,
	additionalProperties: false,
	properties
});
//#endregion
//#region src/budget/schema/part-schema.ts
const partProperties = {
	preset: {
		description: "A named set of limits for a runtime, with typical sizes. Limits in rules override it.",
		enum: PRESET_NAMES
	},
	rules: { $ref: "#/definitions/rules" },
	"enforce-from": defineValue("string", "Before this day, in UTC, failures are warnings, e.g. 2027-01-01.", { pattern: DAY }),
	tools: defineMapping("Tools that a container does not need to run a program.", { deny: defineValue("array", "The kinds that are denied; compiler is short for highestCompilerCount: 0, and so on.", {
		items: { enum: TOOL_KINDS },
		examples: [TOOL_KINDS]
	}) }),
	advice: defineMapping("Which advice is shown.", { off: {
		...defineMapping("Advice rules to switch off, each with the reason, which the report shows.", Object.fromEntries(OPTIONAL_ADVICE_IDS.map((id) => [id, defineText(`Why there is no advice of the rule ${id}.`)]))),
		examples: [{ "changing-timestamps": "builds are not reproducible on purpose" }]
	} }),
	paths: defineValue("array", "Limits and denials for paths in the image.", { items: { $ref: "#/definitions/path" } }),
	ignore: defineValue("array", "Globs that highestReclaimableBytes ignores; the report lists them.", { items: { type: "string" } }),
	waivers: defineValue("array", "Exceptions with an end date: findings they cover are reported as waived until then.", { items: { $ref: "#/definitions/waiver" } })
};
const buildRuleSchema = (rule) => ({
	description: `${capitalize(rule.description)}.${rule.isDive ? " Also a dive rule." : ""}`,
	...rule.isDive ? { default: rule.default ?? "disabled" } : {},
	...rule.isLevel ? { default: "warn" } : {},
	allOf: [{ $ref: `#/definitions/limit-${toLimitName(rule)}` }]
});
function toLimitName({ isDive, isLevel, unit }) {
	if (isLevel) return "level";
	return isDive ? `dive-${unit}` : unit;
}
const RULES_SCHEMA = {
	description: "A limit per rule, or { warn, fail }. Omitted dive rules keep dive's defaults; other omitted rules are off.",
	type: ["object", "null"],
	additionalProperties: false,
	properties: Object.fromEntries(RULES.map((rule) => [rule.key, buildRuleSchema(rule)]))
};
const BYTES = [{ $ref: `#/definitions/limit-bytes` }];
const PATH = {
	type: "object",
	required: ["path"],
	additionalProperties: false,
	properties: {
		path: defineValue("string", "A glob: **, *, ?, {a,b}; a leading / anchors it. It selects matching paths and everything below them.", { examples: ["/app/node_modules", "**/.git"] }),
		highestBytes: {
			description: "The maximum size of these files as a container sees them; overlapping matches count once.",
			allOf: BYTES
		},
		highestGrowthBytes: {
			description: "The maximum growth of these files since the baseline, as a container sees them.",
			allOf: BYTES
		},
		deny: defineValue("boolean", "Fail if any layer has a matching path, even if a later layer hides it."),
		why: defineValue("string", "Shown with the finding.")
	}
};
const WAIVER = {
	type: "object",
	required: [
		"rule",
		"until",
		"why"
	],
	additionalProperties: false,
	properties: {
		rule: defineValue("string", "The key of a rule, or the path of an entry in paths.", { examples: RULES.map(({ key }) => key) }),
		path: defineValue("string", "With the rule privateFiles: a glob of the files that it covers.", { examples: ["/app/.npmrc"] }),
		until: defineValue("string", "The last day of the waiver, in UTC, e.g. 2027-01-31.", { pattern: DAY }),
		why: defineText("The reason, shown with the waived finding.")
	}
};
const BASE = {
	description: "The base image, as on the command line, or scratch; or its name and rules about the image that FROM names. Layers above it are the image's own layers.",
	type: ["string", "object"],
	pattern: "\\S",
	minProperties: 1,
	additionalProperties: false,
	properties: {
		name: defineText("The base image, as on the command line, or scratch. Layers above it are the image's own layers.", { examples: ["docker:python:3.13-slim", "oci-dir:build/base"] }),
		pinned: {
			description: "required: FROM must name a digest, so that each build starts from the same image.",
			enum: ["required"]
		},
		allowed: {
			description: "Globs, one of which must match the image that FROM names, e.g. *-slim for official images.",
			type: "array",
			minItems: 1,
			items: {
				type: "string",
				pattern: "\\S"
			},
			examples: [["*-slim", "ghcr.io/acme/**"]]
		}
	},
	examples: ["docker:python:3.13-slim", {
		pinned: "required",
		allowed: ["*-slim"]
	}]
};
const PLATFORM$1 = {
	description: "The platforms to build or check: one, e.g. linux/arm64, or a list.",
	type: ["string", "array"],
	pattern: "\\S",
	items: {
		type: "string",
		pattern: "\\S"
	},
	examples: ["linux/arm64", ["linux/amd64", "linux/arm64"]]
};
const USUAL_PLATFORMS = [
	"linux/amd64",
	"linux/arm64",
	"linux/arm/v6",
	"linux/arm/v7",
	"linux/386",
	"linux/ppc64le",
	"linux/riscv64",
	"linux/s390x",
	"windows/amd64"
];
const { rules, tools, paths, waivers, "enforce-from": enforceFrom } = partProperties;
const PLATFORM_LIMITS = {
	type: ["object", "null"],
	additionalProperties: false,
	properties: {
		rules,
		tools,
		paths,
		waivers,
		"enforce-from": enforceFrom
	}
};
const PLATFORMS = {
	description: "Limits by platform, e.g. linux/arm64 or linux/arm/v7. Each bound they set overrides the one for all platforms; paths and waivers add to those.",
	type: "object",
	propertyNames: { $ref: "#/definitions/platform-name" },
	properties: Object.fromEntries(USUAL_PLATFORMS.map((name) => [name, { $ref: "#/definitions/platform-limits" }])),
	additionalProperties: { $ref: "#/definitions/platform-limits" }
};
const IMAGE = {
	type: "object",
	additionalProperties: false,
	properties: {
		image: defineText("The image source, as on the command line.", { examples: [
			"docker:app:ci",
			"docker-archive:app.tar",
			"oci-dir:build/app"
		] }),
		build: { $ref: "#/definitions/build" },
		platform: PLATFORM$1,
		base: BASE,
		...partProperties,
		platforms: PLATFORMS
	}
};
const BUILD = {
	description: "How to build the image: the build context, or the context with options.",
	type: ["string", "object"],
	required: ["context"],
	additionalProperties: false,
	properties: {
		context: defineText("The build context, a folder."),
		file: defineText("The Dockerfile."),
		target: defineText("The stage to build."),
		platform: PLATFORM$1,
		args: {
			description: "Build arguments.",
			type: "object",
			propertyNames: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
			additionalProperties: { type: [
				"string",
				"number",
				"boolean"
			] }
		}
	}
};
//#endregion
//#region src/budget/noise.ts
const DEFAULT_NOISE = {
	bytes: 1e4,
	ratio: .001
};
const NO_NOISE = {
	bytes: 0,
	ratio: 0
};
const MOST_NOISE = {
	bytes: 1e6,
	ratio: .01
};
const computeNoiseBytes = ({ bytes, ratio }, baselineBytes) => Math.min(MOST_NOISE.bytes, Math.max(bytes, Math.floor(ratio * baselineBytes)));
//#endregion
//#region src/budget/parse/budget-problems.ts
function explain(id, values) {
	const { fix } = make(id, values, WORDS.cli);
	const hint = fix === void 0 ? void 0 : new Message(id, values, "fix");
	return {
		message: new Message(id, values),
		hint
	};
}
const explainWithin = (subject, { message, hint }) => ({
	message: new Message("problem-with", {
		subject,
		problem: message
	}),
	hint
});
const explainPattern = (of, text, { message, hint }) => ({
	message: new Message("problem-with-pattern", {
		of,
		text,
		problem: message
	}),
	hint
});
const MOST_SHOWN = 50;
const MOST_CELLS = {
	before: 50,
	culprit: 60,
	after: 40
};
function createProblemsError(what, code, texts) {
	const located = texts.flatMap((text) => locate(text));
	const problems = located.slice(0, MOST_SHOWN).map(({ place, problem, source }) => {
		const { message, hint } = problem;
		return {
			place,
			message,
			excerpt: hint !== void 0 && !isBlank(source, hint) ? formatExcerpt(source) : void 0,
			hint
		};
	});
	return new GateError("problems-in", {
		what,
		code,
		names: listDistinct(texts.map(({ name }) => name)),
		problems,
		count: located.length
	});
}
const isBlank = ({ text }, hint) => text.trim() === "" && String(hint) === "";
function locate({ name, text, isOneLine, problems }) {
	let [lineStart, number] = [0, 1];
	return problems.toSorted((a, b) => a.start - b.start).map((problem) => {
		for (let next = text.indexOf("\n", lineStart); next !== -1 && next < problem.start; next = text.indexOf("\n", lineStart)) {
			lineStart = next + 1;
			number++;
		}
		const lineEnd = text.indexOf("\n", lineStart);
		const line = (lineEnd === -1 ? text.slice(lineStart) : text.slice(lineStart, lineEnd)).replace(/\r$/, "");
		const start = Math.min(problem.start - lineStart, line.length);
		const end = Math.max(start, Math.min(problem.end - lineStart, line.length));
		return {
			place: isOneLine ? name : `${name}:${number}:${start + 1}`,
			problem,
			source: {
				number: isOneLine ? null : number,
				text: line,
				start,
				end
			}
		};
	});
}
function formatExcerpt({ number, text, start, end }) {
	const cells = (part) => splitGraphemes(part).map(toCell);
	const [before, culprit, after] = [
		cells(text.slice(0, start)),
		cells(text.slice(start, end)),
		cells(text.slice(end))
	];
	const shownBefore = cutCells(before.toReversed(), MOST_CELLS.before).toReversed();
	const shownCulprit = cutCells(culprit, MOST_CELLS.culprit);
	const shownAfter = cutCells(after, MOST_CELLS.after);
	const line = [
		...shownBefore,
		...shownCulprit,
		...shownAfter
	].map((cell) => cell.text).join("");
	const indent = " ".repeat(width(shownBefore));
	const carets = "^".repeat(Math.max(1, width(shownCulprit)));
	return {
		line: `    ${String(number ?? "").padStart(3)} | ${line}`.trimEnd(),
		carets: `        | ${indent}${carets}`
	};
}
function toCell(grapheme) {
	const text = grapheme === "	" ? " " : escapeInvisible(grapheme);
	return {
		text,
		width: measureText(text)
	};
}
const width = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
function cutCells(cells, most) {
	let used = 0;
	const end = cells.findIndex((cell) => {
		used += cell.width;
		return used > most;
	});
	return end === -1 ? cells : [...cells.slice(0, end), {
		text: "…",
		width: 1
	}];
}
//#endregion
//#region src/budget/parse/byte-size.ts
const MULTIPLES = new Map([
	"k",
	"m",
	"g",
	"t",
	"p",
	"e"
].flatMap((letter, index) => {
	const [decimal, binary] = [1e3 ** (index + 1), 1024 ** (index + 1)];
	return [
		[letter, decimal],
		[`${letter}b`, decimal],
		[`${letter}i`, binary],
		[`${letter}ib`, binary]
	];
}));
const GO_SPACES = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;
const TOO_LARGE_BYTES = 2 ** 64;
function parseByteSize(text) {
	const number = /^[\d.,]*/.exec(text)?.[0] ?? "";
	const multiple = parseUnit(text.slice(number.length));
	const digits = number.replaceAll(",", "");
	if (multiple === void 0 || !/^(?:\d+\.?\d*|\.\d+)$/.test(digits)) return void 0;
	const bytes = Number(digits) * multiple;
	return bytes < TOO_LARGE_BYTES ? Math.trunc(bytes) : void 0;
}
function parseUnit(unit) {
	const name = trimGo(unit).replaceAll("İ", "i").toLowerCase();
	return name === "" || name === "b" ? 1 : MULTIPLES.get(name);
}
function trimGo(text) {
	let [start, end] = [0, text.length];
	while (start < end && GO_SPACES.test(text.charAt(start))) start++;
	while (end > start && GO_SPACES.test(text.charAt(end - 1))) end--;
	return text.slice(start, end);
}
//#endregion
//#region src/budget/parse/go-numbers.ts
const DIGITS = String.raw`\d(?:_?\d)*`;
const HEX_DIGITS = "[0-9a-f](?:_?[0-9a-f])*";
const EXPONENT = `[+-]?${DIGITS}`;
const GO_DECIMAL = new RegExp(`^[+-]?(?:${DIGITS}\\.?(?:${DIGITS})?|\\.${DIGITS})(?:e${EXPONENT})?$`, "i");
const GO_HEX = new RegExp(`^([+-]?)0x_?(${HEX_DIGITS})?\\.?(${HEX_DIGITS})?p(${EXPONENT})$`, "i");
const YAML_FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?$/i;
const YAML_OCTAL = /^([-+]?)0o?([0-7]+)$/i;
const YAML_HEX_OR_BINARY = /^([-+]?)(0x[0-9a-f]+|0b[01]+)$/i;
function parseGoFloat(text) {
	if (/^nan$/i.test(text)) return NaN;
	if (/^[+-]?inf(?:inity)?$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
	const value = GO_DECIMAL.test(text) ? Number(text.replaceAll("_", "")) : parseGoHex(text);
	return value !== void 0 && Number.isFinite(value) ? value : void 0;
}
function parseGoHex(text) {
	const [matched, sign, whole = "", fraction = "", exponent = "0"] = GO_HEX.exec(text) ?? [];
	if (matched === void 0 || whole + fraction === "") return void 0;
	const digits = (whole + fraction).replaceAll("_", "");
	const fractionDigits = fraction.replaceAll("_", "").length;
	const value = Number(BigInt(`0x${digits}`)) * 2 ** (Number(exponent.replaceAll("_", "")) - 4 * fractionDigits);
	return sign === "-" ? -value : value;
}
function parseYamlNumber(source) {
	if (source.startsWith(".")) return /^\.\d/.test(source) ? parseGoFloat(source) : void 0;
	if (!/^[-+\d]/.test(source)) return void 0;
	const plain = source.replaceAll("_", "");
	const [, sign, octal] = YAML_OCTAL.exec(plain) ?? [];
	if (octal !== void 0) return applySign(sign, Number(`0o${octal}`));
	const [, otherSign, prefixed] = YAML_HEX_OR_BINARY.exec(plain) ?? [];
	if (prefixed !== void 0) return applySign(otherSign, Number(prefixed));
	const value = YAML_FLOAT.test(plain) ? Number(plain) : void 0;
	return Number.isFinite(value) ? value : void 0;
}
const applySign = (sign, value) => sign === "-" ? -value : value;
//#endregion
//#region src/budget/parse/limit-forms.ts
const BOUND = /(warn|fail)\s*[:=]\s*([^,;{}]*)/gi;
function suggestLimit({ unit }, text) {
	const addUnit = (limit) => unit === "bytes" && /^\d+$/.test(limit) ? `${limit}MB` : limit;
	if (/^\s*\{?\s*(?:warn|fail)\s*[:=]/i.test(text)) return { form: `{ ${[...text.matchAll(BOUND)].map(([, bound = "", limit = ""]) => `${bound.toLowerCase()}: ${addUnit(limit.trim())}`).join(", ")} }` };
	if (/,\s*[A-Za-z]\w{3,}\s*[:=]/.test(text)) return { form: void 0 };
	const [, compared] = /^\s*(?:[<>=≤≥]{1,2}|max|min|at (?:most|least)|up to)\s*(\d.*)$/i.exec(text) ?? [];
	if (compared !== void 0) return { form: addUnit(compared.trim()) };
	const [, limit, bound] = /^\s*(\S+(?: ?[A-Za-z]i?B)?)\s+\(?(warn|fail)\)?\s*$/i.exec(text) ?? [];
	return limit === void 0 ? void 0 : { form: `{ ${bound?.toLowerCase()}: ${addUnit(limit)} }` };
}
//#endregion
//#region src/budget/parse/quantities.ts
const NUMBER = String.raw`(\d+(?:\.\d+)?)`;
const RATE = new RegExp(`^${NUMBER}\\s*([kKMGT]?)(i?)(bps|bit/s|B/s)$`);
const SECONDS = new RegExp(`^${NUMBER}\\s*(ms|s|sec|m|min)$`);
const POWERS = [
	"",
	"K",
	"M",
	"G",
	"T"
];
const SECONDS_PER_UNIT = {
	ms: .001,
	s: 1,
	sec: 1,
	m: 60,
	min: 60
};
const LEAST_RATE = 1e3;
const MOST_RATE = 0x9184e72a000;
const MOST_SECONDS = 86400;
function readRate(text) {
	const [, number, prefix = "", binary, unit] = RATE.exec(text.trim()) ?? [];
	if (number === void 0 || binary === "i" && unit !== "B/s") return describeNoRate(text);
	const multiple = (binary === "i" ? 1024 : 1e3) ** POWERS.indexOf(prefix.toUpperCase());
	const value = Number(number) * multiple / (unit === "B/s" ? 1 : 8);
	return value >= LEAST_RATE && value <= MOST_RATE ? { value } : explain("rate-out-of-range", { text });
}
function describeNoRate(text) {
	const [, number, prefix] = /^\s*(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b?)(?:\/?s|ps)?\s*$/i.exec(text) ?? [];
	if (number === void 0) return explain("not-rate", { text });
	return explain("rate-ambiguous", {
		text,
		meant: `${number}${prefix ? prefix.toUpperCase().replace("K", "k") : "M"}`
	});
}
function readSeconds(text) {
	const [, number, unit = ""] = SECONDS.exec(text.trim()) ?? [];
	if (number === void 0) {
		const [bare] = /^\d+(?:\.\d+)?$/.exec(text.trim()) ?? [];
		return bare === void 0 ? explain("not-seconds", { text }) : explain("seconds-without-unit", {
			text,
			number: bare
		});
	}
	const value = Number(number) * (SECONDS_PER_UNIT[unit] ?? NaN);
	return value <= MOST_SECONDS ? { value: Number(value.toPrecision(12)) } : explain("seconds-out-of-range", { text });
}
//#endregion
//#region src/budget/parse/limit.ts
function readLimit(rule, written) {
	const reading = readByUnit(rule, written);
	const suggested = "limit" in reading ? void 0 : suggestLimit(rule, written.text);
	return suggested === void 0 ? reading : explain("limit-in-other-form", {
		text: written.text,
		...suggested
	});
}
function readByUnit(rule, written) {
	const word = written.text.trim().toLowerCase();
	if ([
		"disabled",
		"off",
		"false"
	].includes(word) || word === "" && rule.isDive) return { limit: null };
	if (rule.isLevel) return readLevel(word, written.text);
	const number = written.isPlain ? parseYamlNumber(written.text) : void 0;
	if (rule.unit === "bytes") return readRuleBytes(rule, written.text, number);
	if (rule.unit === "count") return readCount(written.text, number);
	if (rule.unit === "seconds") return readSecondsLimit(written.text);
	if (rule.unit === "money") return readMoney(written.text, number);
	return rule.isDive ? readDiveRatio(written.text, number) : readRatio(rule, written.text, number);
}
const readLevel = (word, text) => isLevel(word) ? { limit: 0 } : explain("not-level", { text });
const isLevel = (word) => word === "warn" || word === "fail";
const hasOddComma = (rule, text) => !rule.isDive && /\d,(?!\d{3}(?!\d))/.test(text);
function readRuleBytes(rule, text, number) {
	if (rule.isDive) return readBytes$1(text, number);
	if (hasOddComma(rule, text)) return explain("comma-ambiguous", { text });
	const reading = readBytes$1(text, number);
	const { limit = null } = "limit" in reading ? reading : {};
	return (number !== void 0 || /^[\d.,\s]+$/.test(text)) && limit !== null && isTooSmallToBeBytes(text, number, limit) ? explainWithoutUnit(text, number ?? Number(text.replaceAll(",", ""))) : reading;
}
const explainWithoutUnit = (text, number) => explain("size-without-unit", {
	text,
	number,
	bytes: Math.trunc(number)
});
const FEWEST_BARE_BYTES = 1e4;
const isTooSmallToBeBytes = (text, number, bytes) => bytes < 1e4 && (number === void 0 ? /[1-9]/.test(text) : number > 0);
function readBytes$1(text, number) {
	const bytes = number === void 0 ? parseByteSize(text) : toWholeBytes(number);
	if (bytes !== void 0) return { limit: bytes };
	if (/^-[\d.]/.test(text)) return explain("size-below-0", { text });
	if ((number ?? 0) > 0 || /^\d[\d,]{0,400}\.?[\d,]{0,400}\s*(?:[kmgtpe]i?)?b?$/i.test(text)) return explain("size-too-large", { text });
	return explain("not-size", {
		text,
		meant: suggestSizes(text)
	});
}
__name(readBytes$1, "readBytes");
const toWholeBytes = (number) => number >= 0 && number < TOO_LARGE_BYTES ? Math.trunc(number) : void 0;
function suggestSizes(text) {
	const [, number = "20", letter = "m"] = /^\s*(\d[\d.,]{0,20})\s*([bkmgtpe])(?!\d)/i.exec(text) ?? [];
	const prefix = letter.toUpperCase();
	return prefix === "B" ? [`${number}B`] : [`${number}${prefix === "K" ? "k" : prefix}B`, `${number}${prefix}iB`];
}
function readCount(text, number) {
	const count = number ?? (/^\s*\d{1,15}\s*$/.test(text) ? Number(text) : NaN);
	if (Number.isSafeInteger(count) && count >= 0) return { limit: count };
	return explain("not-whole-number", { text });
}
function readMoney(text, number) {
	const isAmount = /^\s*\d{1,12}(?:\.\d{1,2})?\s*$/.test(text);
	const amount = number ?? (isAmount ? Number(text) : NaN);
	if (amount >= 0 && amount <= 0xe8d4a51000) return { limit: amount };
	return explain("not-amount", { text });
}
const MOST_MONEY = 0xe8d4a51000;
function readSecondsLimit(text) {
	const reading = /^\s*0\s*$/.test(text) ? { value: 0 } : readSeconds(text);
	return "value" in reading ? { limit: reading.value } : reading;
}
const PERCENT = /^\s*(\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})\s*%\s*$/;
function readDiveRatio(text, number) {
	const ratio = number ?? parseGoFloat(text.replace(/^\.(?=nan$|inf$)/i, ""));
	if (ratio !== void 0 && ratio >= 0 && ratio <= 1) return { limit: ratio };
	if (Number.isNaN(ratio)) return explain("ratio-is-nan", {});
	const percent = Number(PERCENT.exec(text)?.[1] ?? ratio);
	return explain("not-number-up-to-1", {
		text,
		ratio: percent >= 0 && percent <= 100 ? percentToRatio(percent) : void 0
	});
}
function readRatio(rule, text, number) {
	const percent = PERCENT.exec(text)?.[1];
	const ratio = percent === void 0 ? number ?? parseGoFloat(text) : percentToRatio(Number(percent));
	const isBounded = rule.bound === "atLeast";
	if (ratio === void 0 || !(ratio >= 0) || ratio === Infinity) return explain("not-ratio", { text });
	if (isBounded && percent !== void 0 && ratio > 1) return explain("more-than-100-percent", { text });
	if (percent === void 0 && ratio > 1 && isBounded) return explain("more-than-1", {
		text,
		ratio
	});
	if (percent === void 0 && ratio >= 1) return explain("ratio-ambiguous", {
		text,
		ratio,
		share: percentToRatio(ratio * 1e4)
	});
	return { limit: ratio };
}
const percentToRatio = (percent) => Number((percent / 100).toPrecision(15));
//#endregion
//#region src/budget/schema/limit-schemas.ts
const OFF = { enum: [
	"disabled",
	"off",
	false
] };
const buildLimitSchema = (examples, ...forms) => {
	const one = { anyOf: [...forms, OFF] };
	const both = {
		type: "object",
		minProperties: 1,
		additionalProperties: false,
		properties: {
			warn: one,
			fail: one
		}
	};
	return {
		examples,
		anyOf: [
			...forms,
			OFF,
			both
		]
	};
};
const SIZE_TEXT = {
	type: "string",
	pattern: "^(?:[0-9][0-9,]*\\.?[0-9,]*|\\.[0-9]+)\\s*(?:[KkMmGgTtPpEe][Ii]?)?[Bb]?\\s*$"
};
const SMALL_BARE_SIZE = "^(?=.*[1-9])(?:[0-9](?:,?[0-9]){0,3}(?:\\.[0-9,]*)?|\\.[0-9]+)\\s*$";
const SIZE_EXAMPLES = [
	"150MB",
	"150MiB",
	{
		warn: "140MB",
		fail: "150MB"
	},
	"disabled"
];
const NUMBER_TEXT = "(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)";
const LIMITS = {
	"platform-name": {
		type: "string",
		pattern: "^[A-Za-z0-9]+/[A-Za-z0-9_-]+(/[A-Za-z0-9._-]+)?$"
	},
	"limit-bytes": buildLimitSchema(SIZE_EXAMPLES, { enum: [0] }, {
		type: "number",
		minimum: FEWEST_BARE_BYTES
	}, {
		...SIZE_TEXT,
		not: {
			type: "string",
			pattern: SMALL_BARE_SIZE
		}
	}),
	"limit-dive-bytes": buildLimitSchema(SIZE_EXAMPLES, {
		type: "number",
		minimum: 0
	}, SIZE_TEXT),
	"limit-count": buildLimitSchema([15], {
		type: "integer",
		minimum: 0
	}, {
		type: "string",
		pattern: "^\\s*[0-9]+\\s*$"
	}),
	"limit-seconds": buildLimitSchema([
		"30s",
		"1.5s",
		"2min"
	], { enum: [0] }, {
		type: "string",
		pattern: "^\\s*[0-9]+(?:\\.[0-9]+)?\\s*(?:ms|s|sec|m|min)\\s*$"
	}),
	"limit-money": buildLimitSchema([1e3], {
		type: "number",
		minimum: 0,
		maximum: MOST_MONEY
	}, {
		type: "string",
		pattern: "^\\s*[0-9]{1,12}(?:\\.[0-9]{1,2})?\\s*$"
	}),
	"limit-level": {
		examples: ["fail"],
		enum: [
			"warn",
			"fail",
			...OFF.enum
		]
	},
	"limit-ratio": buildLimitSchema(["95%", .95], {
		type: "number",
		minimum: 0,
		exclusiveMaximum: 1
	}, {
		type: "string",
		pattern: `^\\s*${NUMBER_TEXT}\\s*%\\s*$`
	}, {
		type: "string",
		pattern: "^0*\\.[0-9]+$"
	}),
	noise: {
		examples: [
			"10kB",
			"0.1%",
			0
		],
		anyOf: [
			{ enum: [0] },
			{
				type: "number",
				minimum: FEWEST_BARE_BYTES,
				maximum: MOST_NOISE.bytes
			},
			{
				...SIZE_TEXT,
				not: {
					type: "string",
					pattern: SMALL_BARE_SIZE
				}
			},
			{
				type: "string",
				pattern: `^\\s*${NUMBER_TEXT}\\s*%\\s*$`
			},
			OFF
		]
	},
	"limit-dive-ratio": buildLimitSchema([.95], {
		type: "number",
		minimum: 0,
		maximum: 1
	}, {
		type: "string",
		pattern: `^(?:0*\\.[0-9]+|0+\\.?|0*1(?:\\.0*)?|[0-9]+e-[0-9]+)$`
	}, { type: "null" })
};
//#endregion
//#region src/model/cost.ts
const COST_BASES = ["full", "update"];
//#endregion
//#region src/model/pull.ts
const PULL_CLIENTS = [
	"docker",
	"containerd",
	"podman",
	"simple"
];
const DEFAULT_PULL = {
	client: "docker",
	bandwidthBytesPerSecond: 125e6,
	roundTripSeconds: .02,
	unpackBytesPerSecond: null,
	downloads: null,
	unpacks: null
};
//#endregion
//#region src/budget/parse/part-pointers.ts
const ENTRY = "(?:/images/[^/]*)?";
const PLATFORM = "/platforms/([^/]*)";
const PART = new RegExp(`^${ENTRY}(?:${PLATFORM})?$`);
const IS_ENTRY = new RegExp(`^${ENTRY}$`);
const OF_PLATFORM$1 = new RegExp(`^${ENTRY}${PLATFORM}(?:/|$)`);
const isPart = (pointer) => PART.test(pointer);
const isOfPart = (pointer, key) => pointer.endsWith(`/${key}`) && PART.test(pointer.slice(0, -key.length - 1));
const isOfEntry = (pointer, key) => pointer.endsWith(`/${key}`) && IS_ENTRY.test(pointer.slice(0, -key.length - 1));
function findPlatform(pointer) {
	const key = OF_PLATFORM$1.exec(pointer)?.[1];
	return key === void 0 ? void 0 : unescapePointer(key);
}
const formatPointer = (pointer) => unescapePointer(pointer.slice(1).replaceAll("/", "."));
const unescapePointer = (text) => text.replaceAll("~1", "/").replaceAll("~0", "~");
//#endregion
//#region src/budget/parse/budget-reader.ts
const listEntries = (value) => Object.entries(toMapping(value));
const listItems = (value) => Array.isArray(value) ? value : [];
const toMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
var BudgetValue = class BudgetValue {
	reader;
	value;
	pointer;
	constructor(reader, value, pointer = "") {
		this.reader = reader;
		this.value = value;
		this.pointer = pointer;
	}
	get(key) {
		return this.#createChild(key, toMapping(this.value)[key]);
	}
	get entries() {
		return listEntries(this.value).map(([key, value]) => [key, this.#createChild(key, value)]);
	}
	get items() {
		return listItems(this.value).map((value, index) => this.#createChild(index, value));
	}
	get isSet() {
		return this.value !== void 0;
	}
	get text() {
		return typeof this.value === "string" ? this.value : null;
	}
	get place() {
		return this.reader.places.get(this.pointer);
	}
	get from() {
		const line = `${this.reader.source}:${this.reader.getLine(this.place?.keyStart ?? 0)}`;
		const platform = findPlatform(this.pointer);
		return platform === void 0 ? line : `${line} platforms.${platform}`;
	}
	refuse(explained, part = this.place) {
		const { start = 0, end = 0 } = part ?? {};
		this.reader.problems.push({
			start,
			end,
			...explained
		});
	}
	refuseKey(explained) {
		const { keyStart: start = 0, keyEnd: end = 0 } = this.place ?? {};
		this.refuse(explained, {
			start,
			end
		});
	}
	#createChild(key, value) {
		return new BudgetValue(this.reader, value, joinPointer(this.pointer, key));
	}
};
const joinPointer = (parent, key) => `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
//#endregion
//#region src/budget/scope.ts
const GENERAL = { platforms: [] };
const toScope = ({ name, platform }) => ({
	name,
	platforms: listPlatformNames(platform)
});
function listParts(budget, scope) {
	return [...listPartsOf(scope.name === void 0 ? void 0 : budget?.images.get(scope.name), scope.name ?? null, scope.platforms), ...listPartsOf(budget, null, scope.platforms)];
}
const listAllParts = (budget) => [[null, budget], ...budget.images].flatMap(([image, part]) => listPartsOf(part, image, listKeys(part)).reverse());
const listKeys = ({ byPlatform }) => [...byPlatform?.keys() ?? []];
function listPartsOf(part, image, platforms) {
	if (part === void 0) return [];
	const pointer = image === null ? "" : joinPointer("/images", image);
	return [...platforms.flatMap((platform) => {
		const own = part.byPlatform?.get(platform);
		const place = joinPointer(`${pointer}/platforms`, platform);
		return own === void 0 ? [] : [{
			part: own,
			pointer: place,
			image,
			platform
		}];
	}), {
		part,
		pointer,
		image,
		platform: null
	}];
}
function listScopes(...budgets) {
	const known = budgets.flatMap((budget) => budget ?? []);
	const names = new Set(known.flatMap(({ images }) => [...images.keys()]));
	const general = known.flatMap(listKeys);
	return [null, ...names].flatMap((image) => {
		const own = known.flatMap(({ images }) => {
			const entry = image === null ? void 0 : images.get(image);
			return entry === void 0 ? [] : listKeys(entry);
		});
		return [null, ...new Set([...general, ...own])].map((platform) => ({
			image,
			platform,
			name: image ?? void 0,
			platforms: platform === null ? [] : listBroaderKeys(platform)
		}));
	});
}
const listBroaderKeys = (key) => listPlatformNames(key).filter((name) => key.startsWith(name));
//#endregion
//#region src/budget/effective-limits.ts
function listRulesInForce(budget, flags, scope = GENERAL) {
	const places = listRulePlaces(budget, flags, scope);
	return RULES.flatMap((rule) => {
		const bounds = mergeBounds([...places.map(({ rules }) => rules.get(rule.key)), getDefault(rule)]);
		const limit = toEffectiveLimit(rule.key, bounds);
		return limit === void 0 ? [] : [{
			rule,
			bounds,
			limit
		}];
	});
}
const listRulePlaces = (budget, flags, scope) => [{
	rules: flags,
	part: null
}, ...listParts(budget, scope).flatMap(({ part: { rules, preset }, pointer }) => [rules, preset].flatMap((set) => set === void 0 ? [] : [{
	rules: set,
	part: pointer
}]))];
const DEFAULT = "default";
function getDefault({ isLevel, default: limit }) {
	if (isLevel) return { warn: {
		limit: 0,
		from: DEFAULT
	} };
	return limit === null ? {} : { fail: {
		limit,
		from: DEFAULT
	} };
}
function mergeBounds(places) {
	const warn = places.find((place) => place?.warn !== void 0)?.warn;
	const fail = places.find((place) => place?.fail !== void 0)?.fail;
	return {
		...warn && { warn },
		...fail && { fail }
	};
}
function toEffectiveLimit(key, { warn, fail }) {
	const inForce = [fail, warn].filter((bound) => bound !== void 0 && bound.limit !== null);
	if (inForce.length === 0) return void 0;
	const places = listDistinct(inForce.map((bound) => bound.from));
	const [first = DEFAULT, ...more] = places;
	return {
		rule: key,
		warnLimit: warn?.limit ?? null,
		failLimit: fail?.limit ?? null,
		from: more.length === 0 ? first : new Message("list", { sentences: places }),
		isDefault: places.every((place) => place === DEFAULT)
	};
}
//#endregion
//#region src/budget/fleet-rules.ts
const FLEET_RULES = [
	{
		key: "highestTotalBytes",
		unit: "bytes",
		bound: "atMost",
		isDive: false,
		description: "what all images need together, each shared layer once"
	},
	{
		key: "highestUniqueBytes",
		unit: "bytes",
		bound: "atMost",
		isDive: false,
		description: "the largest part of an image that no other image shares"
	},
	{
		key: "lowestSharedRatio",
		unit: "ratio",
		bound: "atLeast",
		isDive: false,
		description: "the part that sharing saves: 1 - total / sum of all images"
	}
];
function listFleetLimits(budget) {
	const { fleet } = budget ?? {};
	if (fleet === null || fleet === void 0) return [];
	return FLEET_RULES.flatMap(({ key }) => {
		const limit = toEffectiveLimit(key, fleet.rules.get(key) ?? {});
		if (limit === void 0) return [];
		const { warnLimit, failLimit, from } = limit;
		return [{
			rule: key,
			of: fleet.of,
			warnLimit,
			failLimit,
			from
		}];
	});
}
//#endregion
//#region src/budget/schema/model-schemas.ts
const COST = defineMapping("Prices, the user's own, to show what the image costs in a year.", {
	pullsPerDay: defineValue("number", "Pulls that egressPerGB is paid for.", { examples: [50] }),
	egressPerGB: defineValue("number", "The price of a transferred GB.", { examples: [.09] }),
	storagePerGBMonth: defineValue("number", "The price of a stored GB for a month.", { examples: [.1] }),
	retained: defineValue("integer", "Tags that the registry keeps.", {
		examples: [30],
		default: 1
	}),
	currency: defineValue("string", "ISO 4217.", {
		examples: ["USD"],
		default: "USD"
	}),
	of: {
		description: "Whether a pull downloads the whole image, or the layers that the baseline lacks.",
		enum: COST_BASES,
		default: "full"
	}
}, { minProperties: 1 });
const FLEET = defineMapping("Limits for all images of a run together, if it has several.", {
	of: {
		description: "Whose sizes are limited: compressed in the registry, or unpacked on one node.",
		enum: ["registry", "node"],
		default: "registry"
	},
	...Object.fromEntries(FLEET_RULES.map(({ key, unit, description }) => [key, {
		description: `${capitalize(description)}.`,
		allOf: [{ $ref: `#/definitions/limit-${unit}` }]
	}]))
}, { minProperties: 1 });
const PULL = defineMapping("The client and the link that highestPullSeconds and highestUpdateSeconds are modeled for.", {
	client: defineValue("string", "What pulls the image; simple adds up download and unpacking.", {
		examples: PULL_CLIENTS,
		default: "docker"
	}),
	bandwidth: defineValue("string", "Shared by all downloads.", {
		examples: [
			"100Mbps",
			"1Gbps",
			"125MB/s"
		],
		default: "1Gbps"
	}),
	roundTrip: defineValue("string", "Between the machine and the registry.", {
		examples: ["20ms"],
		default: "20ms"
	}),
	unpack: defineValue("string", "Unpacked bytes per second; by default the client's, as measured.", { examples: ["500MB/s"] }),
	downloads: defineValue("integer", "Layers downloaded at the same time; by default the client's default.", { examples: [3] }),
	unpacks: defineValue("integer", "Layers unpacked at the same time, e.g. max_concurrent_unpacks of containerd.", { examples: [1] })
}, { minProperties: 1 });
//#endregion
//#region src/model/budget.ts
const APPROVER_ROLES = [
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
];
//#endregion
//#region src/budget/schema/setting-schemas.ts
const BASELINE = defineMapping("The baseline that growth rules compare images with.", { required: defineValue("boolean", "If true, a missing baseline does not pass; if false, growth rules are skipped without one.", { default: false }) });
const NAMES$1 = {
	type: "array",
	minItems: 1,
	items: {
		type: "string",
		pattern: "\\S"
	}
};
const OVERRIDE = defineMapping("Lets a pull request exceed limits: with a label, or with an approving review.", {
	label: defineText("With this label on the pull request, failed growth rules become warnings that name who added it.", { examples: ["size-ok"] }),
	by: {
		description: "Logins of people who may approve, and of bots with [bot]; teams are not supported.",
		...NAMES$1,
		examples: [["octocat", "renovate[bot]"]]
	},
	role: {
		description: "People with this role in the repository, or a higher one, may approve.",
		enum: APPROVER_ROLES
	},
	review: defineValue("boolean", "An approving review of the head commit is as good as the label.", { default: false }),
	rules: {
		description: "What can be approved: growth, all (not denials and private files), or a list.",
		anyOf: [{ enum: ["growth", "all"] }, NAMES$1],
		default: "growth"
	},
	until: defineValue("string", "The last day on which anything can be approved, in UTC.", { pattern: DAY })
});
const INHERITED = {
	description: "fail: a limit that the baseline breaks too fails, even if a change makes it no worse.",
	enum: ["pass", "fail"],
	default: "pass"
};
const NOISE = {
	description: "Changes of this many bytes, or of this share of the baseline, count as none; at most 1MB or 1%. Default: the larger of 10kB and 0.1%; 0 turns it off.",
	allOf: [{ $ref: "#/definitions/noise" }]
};
const DRIFT = defineMapping("The fixed point that drift rules measure from.", { since: {
	description: "A tag, the newest tag of a pattern (v*), a commit, a date, a number of days (30d), a source or a report.",
	type: ["string", "number"],
	examples: [
		"v1.4.0",
		"v*",
		"2026-01-31",
		"30d",
		"registry:ghcr.io/org/app:1.4.0"
	]
} }, { required: ["since"] });
const ESTIMATE = defineValue("boolean", "If stored sizes are not known, compress the layers to estimate highestPullBytes; reports mark it as an estimate.", { default: false });
//#endregion
//#region src/budget/schema/budget-schema.ts
const SCHEMA_ID = "https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/dive-ci.schema.json";
function buildBudgetSchema() {
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		$id: SCHEMA_ID,
		title: "Container image budget",
		description: "The size budget of container images, checked by plimsoll. dive's .dive-ci files are valid budgets.",
		type: ["object", "null"],
		additionalProperties: false,
		properties: {
			...partProperties,
			platforms: PLATFORMS,
			base: BASE,
			baseline: BASELINE,
			override: OVERRIDE,
			inherited: INHERITED,
			noise: NOISE,
			drift: DRIFT,
			pull: PULL,
			cost: COST,
			fleet: FLEET,
			estimate: ESTIMATE,
			images: {
				description: "The images to check, by name. Rules of an image add to the general rules and override each bound they set. Names consist of letters, digits, dots, _ and -.",
				type: "object",
				propertyNames: { pattern: `^${IMAGE_NAME}$` },
				additionalProperties: { $ref: "#/definitions/image" }
			}
		},
		definitions: {
			rules: RULES_SCHEMA,
			path: PATH,
			waiver: WAIVER,
			image: IMAGE,
			"platform-limits": PLATFORM_LIMITS,
			build: BUILD,
			...LIMITS
		}
	};
}
//#endregion
//#region src/budget/glob/glob-syntax.ts
const MOST_ALTERNATIVES = 64;
const MOST_PARTS = 30;
const MOST_CHARACTERS$5 = 1e3;
function parseGlob(glob) {
	const whole = {
		start: 0,
		end: glob.length
	};
	if (glob === "") return {
		...whole,
		...explain("pattern-empty", {})
	};
	if (glob.length > MOST_CHARACTERS$5) return {
		...whole,
		...explain("pattern-too-long", { mostChars: MOST_CHARACTERS$5 })
	};
	const characters = parseEscapes(glob);
	if ("message" in characters) return characters;
	const spelt = expandBraces(characters);
	if ("message" in spelt) return spelt;
	const alternatives = [];
	for (const alternative of spelt) {
		const parts = parseParts(alternative, glob.length);
		if ("message" in parts) return parts;
		alternatives.push(parts);
	}
	return { alternatives };
}
function parseEscapes(glob) {
	const characters = [];
	for (let at = 0; at < glob.length; at++) {
		const isEscaped = glob[at] === "\\";
		const char = glob[isEscaped ? at + 1 : at];
		if (char === void 0) return {
			start: at,
			end: at + 1,
			...explain("backslash-at-end", {})
		};
		const problem = isEscaped ? void 0 : checkSign(glob, at);
		if (problem) return problem;
		characters.push({
			char,
			isEscaped,
			at
		});
		if (isEscaped) at++;
	}
	return characters;
}
function checkSign(glob, at) {
	const place = {
		start: at,
		end: at + 1
	};
	const sign = glob.charAt(at);
	if (sign === "[") return {
		...place,
		...explain("brackets-unsupported", {})
	};
	if (/^[@!+*?]\(/.test(glob.slice(at, at + 2))) return {
		start: at,
		end: at + 2,
		...explain("parentheses-unsupported", { sign })
	};
	if (sign === "!" && at === 0) return {
		...place,
		...explain("negation-unsupported", {})
	};
}
const isSign = (character, char) => character !== void 0 && !character.isEscaped && character.char === char;
function expandBraces(characters) {
	let pending = [characters];
	for (;;) {
		const index = pending.findIndex((one) => one.some((character) => isSign(character, "{") || isSign(character, "}")));
		const next = pending[index];
		if (next === void 0) return pending;
		const choices = expandFirstBraces(next);
		if ("message" in choices) return choices;
		pending = [
			...pending.slice(0, index),
			...choices,
			...pending.slice(index + 1)
		];
		if (pending.length > MOST_ALTERNATIVES) {
			const [first, last] = [characters[0], characters.at(-1)];
			return {
				start: first?.at ?? 0,
				end: (last?.at ?? 0) + 1,
				...explain("pattern-of-too-many", { most: MOST_ALTERNATIVES })
			};
		}
	}
}
function expandFirstBraces(characters) {
	const open = characters.findIndex((character) => isSign(character, "{") || isSign(character, "}"));
	const at = characters[open]?.at ?? 0;
	const unbalanced = {
		start: at,
		end: at + 1,
		...explain("brace-unbalanced", {})
	};
	if (isSign(characters[open], "}")) return unbalanced;
	const cuts = [open];
	let depth = 1;
	let close = open;
	while (depth > 0 && ++close < characters.length) {
		if (isSign(characters[close], "{")) depth++;
		if (isSign(characters[close], "}")) depth--;
		if (depth === 0 || depth === 1 && isSign(characters[close], ",")) cuts.push(close);
	}
	if (depth > 0) return unbalanced;
	const [before, after] = [characters.slice(0, open), characters.slice(close + 1)];
	return cuts.slice(1).map((cut, i) => {
		const start = [...before, ...characters.slice((cuts[i] ?? open) + 1, cut)];
		return [...start, ...start.length === 0 ? trimLeadingSlashes(after) : after];
	});
}
function trimLeadingSlashes(characters) {
	const start = characters.findIndex(({ char }) => char !== "/");
	return start === -1 ? [] : characters.slice(start);
}
function parseParts(characters, globLength) {
	const isAnchored = characters[0]?.char === "/";
	const parts = isAnchored ? [] : ["**"];
	const components = splitComponents(characters);
	if (components.length === 0 && !isAnchored) return {
		start: 0,
		end: globLength,
		...explain("choice-empty", {})
	};
	for (const component of components) {
		const problem = checkComponent(component);
		if (problem) return problem;
		const part = component.length === 2 && component.every((one) => isSign(one, "*")) ? "**" : parseTokens(component);
		if (part !== "**" || parts.at(-1) !== "**") parts.push(part);
	}
	if (parts.length > MOST_PARTS) return {
		start: 0,
		end: globLength,
		...explain("pattern-too-deep", { most: MOST_PARTS })
	};
	return parts.at(-1) === "**" ? [...parts.slice(0, -1), ["many"]] : parts;
}
function splitComponents(characters) {
	const components = [[]];
	for (const character of characters) if (character.char === "/") components.push([]);
	else components.at(-1)?.push(character);
	return components.filter((component) => component.length > 0);
}
function checkComponent(component) {
	const text = component.map(({ char }) => char).join("");
	const place = {
		start: component[0]?.at ?? 0,
		end: (component.at(-1)?.at ?? 0) + 1
	};
	if (text === "." || text === "..") return {
		...place,
		...explain("dots-in-pattern", { name: text })
	};
	const doubled = component.findIndex((one, index) => isSign(one, "*") && isSign(component[index + 1], "*"));
	if (doubled === -1 || component.length === 2) return void 0;
	const at = component[doubled]?.at ?? 0;
	return {
		start: at,
		end: at + 2,
		...explain("stars-not-alone", {})
	};
}
function parseTokens(component) {
	const tokens = [];
	for (const character of component) {
		const last = tokens.at(-1);
		if (isSign(character, "*")) tokens.push("many");
		else if (isSign(character, "?")) tokens.push("any");
		else if (typeof last === "object") tokens[tokens.length - 1] = { text: last.text + character.char };
		else tokens.push({ text: character.char });
	}
	return tokens;
}
//#endregion
//#region src/budget/glob/glob.ts
function compileGlob(pattern) {
	const parsed = parseGlob(pattern);
	if ("message" in parsed) return parsed;
	const alternatives = parsed.alternatives.map((parts) => ({
		parts: parts.map(compilePart),
		end: 1 << parts.length
	}));
	const places = alternatives.map(({ parts }) => toPlaces(parts, 0));
	return {
		pattern,
		start: alternatives.some(({ end }, index) => ((places[index] ?? 0) & end) !== 0) ? "selected" : places,
		step: (state, name) => typeof state === "string" ? state : stepAlternatives(alternatives, state, name)
	};
}
function selectsPath({ start, step }, path) {
	return path.split("/").filter((name) => name !== "").reduce(step, start) === "selected";
}
function stepAlternatives(alternatives, state, name) {
	let next;
	let isDead = true;
	for (let index = 0; index < alternatives.length; index++) {
		const { parts, end } = alternatives[index];
		const before = state[index];
		const places = before === 0 ? 0 : advancePlaces(parts, before, name);
		if ((places & end) !== 0) return "selected";
		if (places !== 0) isDead = false;
		if (places === before) continue;
		next ??= [...state];
		next[index] = places;
	}
	return isDead ? "dead" : next ?? state;
}
const toPlaces = (parts, index) => parts[index] === "**" ? 1 << index | 1 << index + 1 : 1 << index;
function advancePlaces(parts, places, name) {
	let next = 0;
	for (let index = 0; index < parts.length; index++) {
		if ((places & 1 << index) === 0) continue;
		const part = parts[index];
		if (part === "**") next |= toPlaces(parts, index);
		else if (part !== void 0 && matchesName(part, name)) next |= toPlaces(parts, index + 1);
	}
	return next;
}
function compilePart(part) {
	if (part === "**") return part;
	const runs = [[]];
	for (const token of part) if (token === "many") runs.push([]);
	else runs.at(-1)?.push(token);
	return runs;
}
function matchesName(runs, name) {
	const first = runs[0];
	let at = findRunEnd(first, name, 0);
	if (at === -1 || runs.length === 1) return at === name.length;
	for (let index = 1; index < runs.length - 1; index++) {
		at = findFirstRunEnd(runs[index], name, at);
		if (at === -1) return false;
	}
	return endsWithRun(runs.at(-1), name, at);
}
function findRunEnd(run, name, at) {
	let end = at;
	for (const token of run) if (token === "any") {
		if (end >= name.length) return -1;
		end += name.codePointAt(end) > 65535 ? 2 : 1;
	} else {
		if (!name.startsWith(token.text, end)) return -1;
		end += token.text.length;
	}
	return end;
}
function findFirstRunEnd(run, name, from) {
	const [only] = run;
	if (run.length === 1 && typeof only === "object") {
		const found = name.indexOf(only.text, from);
		return found === -1 ? -1 : found + only.text.length;
	}
	for (let start = from; start <= name.length; start++) {
		const end = findRunEnd(run, name, start);
		if (end !== -1) return end;
	}
	return -1;
}
function endsWithRun(run, name, from) {
	const [only] = run;
	if (only === void 0) return true;
	if (run.length === 1 && typeof only === "object") return name.length - only.text.length >= from && name.endsWith(only.text);
	for (let start = from; start < name.length; start++) if (findRunEnd(run, name, start) === name.length) return true;
	return false;
}
//#endregion
//#region src/judge/outcome.ts
function judgeValue(limits, value) {
	const beyondFail = measureExcess(limits, limits.failLimit, value);
	const beyondWarn = measureExcess(limits, limits.warnLimit, value);
	if (beyondFail !== null && beyondFail > 0) return {
		value,
		distance: beyondFail,
		outcome: "fail"
	};
	if (beyondWarn !== null && beyondWarn > 0) return {
		value,
		distance: beyondWarn,
		outcome: "warn"
	};
	return {
		value,
		distance: Math.max(beyondFail ?? -Infinity, beyondWarn ?? -Infinity),
		outcome: "pass"
	};
}
const toJudged = (unjudged, value) => ({
	...unjudged,
	...judgeValue(unjudged, value)
});
function measureExcess({ bound }, limit, value) {
	if (limit === null) return null;
	return bound === "atMost" ? value - limit : limit - value;
}
const judgeWithoutValue = (unjudged, outcome, why) => ({
	...unjudged,
	value: null,
	distance: null,
	outcome,
	...why !== void 0 && { why }
});
const toUnmeasured$1 = __name((unjudged, why) => judgeWithoutValue(unjudged, "unmeasured", why), "toUnmeasured");
//#endregion
//#region src/judge/path-tally.ts
const MOST_MATCHES = 10;
function indexSharedInodes({ links }) {
	const shared = new Map();
	links?.row.forEach((row, i) => {
		const first = links.first[i];
		shared.set(row, first).set(first, first);
	});
	return shared;
}
function selectVisibleRows(tree, shared) {
	const counted = new Set();
	return {
		bytesOf: (row) => {
			const first = shared.get(row);
			if (first === void 0) return tree.visibleBytes[row] ?? 0;
			if (counted.has(first)) return 0;
			counted.add(first);
			return tree.visibleBytes[first] ?? 0;
		},
		counts: (row) => tree.isVisible[row] === 1
	};
}
const selectShippedRows = (tree) => ({
	bytesOf: (row) => (tree.visibleBytes[row] ?? 0) + (tree.reclaimableBytes[row] ?? 0),
	counts: (row) => (tree.firstLayer[row] ?? -1) >= 0
});
function countPaths(tree, { bytesOf, counts }, most = MOST_MATCHES) {
	const names = [];
	const largest = [];
	let [bytes, count] = [0, 0];
	let open;
	function close() {
		if (open?.isCounted) {
			count++;
			bytes += open.bytes;
			const match = () => toPathMatch(tree, names, open);
			if (most === Number.POSITIVE_INFINITY) largest.push(match());
			else keepLargest(largest, open.bytes, match);
		}
		open = void 0;
	}
	return {
		add(row, isSelected) {
			const depth = tree.depth[row] ?? 0;
			if (open && depth <= open.depth) close();
			names[depth] = tree.name[row] ?? "";
			if (!isSelected) return;
			open ??= {
				row,
				depth,
				bytes: 0,
				layers: new Map(),
				isCounted: false
			};
			const layer = tree.firstLayer[row] ?? -1;
			const rowBytes = bytesOf(row);
			open.layers.set(layer, (open.layers.get(layer) ?? 0) + rowBytes);
			open.bytes += rowBytes;
			open.isCounted ||= counts(row);
		},
		finish() {
			close();
			return {
				bytes,
				count,
				matches: largest
			};
		}
	};
}
const toPathMatch = (tree, names, { row, depth, bytes, layers }) => ({
	path: `/${names.slice(0, depth + 1).join("/")}`,
	bytes,
	layer: findHeaviestLayer(layers),
	isVisible: tree.isVisible[row] === 1
});
function findHeaviestLayer(layers) {
	let [heaviest, most] = [-1, -1];
	for (const [layer, bytes] of layers) if (layer >= 0 && bytes > most) [heaviest, most] = [layer, bytes];
	return heaviest;
}
function keepLargest(largest, bytes, match) {
	const place = largest.findIndex((other) => other.bytes < bytes);
	if (place === -1 && largest.length >= MOST_MATCHES) return;
	largest.splice(place === -1 ? largest.length : place, 0, match());
	if (largest.length > MOST_MATCHES) largest.pop();
}
//#endregion
//#region src/judge/path-walk.ts
function walkTree(tree, globs, visit) {
	const selected = new Uint8Array(globs.length);
	const states = globs.map((glob) => [glob.start]);
	for (let row = 0; row < tree.name.length; row++) {
		const depth = tree.depth[row];
		const name = tree.name[row];
		for (let index = 0; index < globs.length; index++) {
			const known = states[index];
			const state = globs[index].step(known[depth] ?? "dead", name);
			known[depth + 1] = state;
			selected[index] = state === "selected" ? 1 : 0;
		}
		visit(row, selected);
	}
}
//#endregion
//#region src/judge/path-rules.ts
function judgePaths(tree, rules, ignore, baseline) {
	const checks = rules.flatMap((rule) => listChecks(rule));
	const ignored = ignore.map((pattern) => ({
		pattern,
		bytes: 0
	}));
	let ignoredBytes = 0;
	const tallies = tallyPaths(tree, checks, ignore, (row, isIgnored) => {
		const bytes = tree.reclaimableBytes[row] ?? 0;
		let isAny = false;
		for (const [index, one] of ignored.entries()) {
			if (!isIgnored(index)) continue;
			one.bytes += bytes;
			isAny = true;
		}
		if (isAny) ignoredBytes += bytes;
	});
	const patterns = ignored.filter(({ bytes }) => bytes > 0).map(({ pattern }) => pattern);
	return {
		findings: addGrowth(checks, baseline, (check, index) => toPathFinding(check, tallies[index] ?? EMPTY)),
		ignored: {
			bytes: ignoredBytes,
			patterns
		}
	};
}
function addGrowth(checks, baseline, findingOf) {
	const growthChecks = checks.filter(({ kind }) => kind === "growth");
	const before = "depth" in baseline && growthChecks.length > 0 ? tallyPaths(baseline, growthChecks, []) : [];
	return checks.map((check, index) => {
		const now = findingOf(check, index);
		if (check.kind !== "growth") return now;
		return "depth" in baseline ? measureGrowth(now, before[growthChecks.indexOf(check)] ?? EMPTY) : recallGrowth(now, check, baseline);
	});
}
function recallGrowth(now, check, { earlier = [], ...missing }) {
	const before = earlier.find(({ measure, path }) => measure === now.measure && path === now.path);
	return before === void 0 || before.value === null ? {
		...stripWhy(toUnjudgedFinding(check)),
		value: null,
		distance: null,
		...missing
	} : {
		...toJudged(now, before.value),
		matchCount: before.matchCount ?? 0
	};
}
const stripWhy = ({ why: _why, ...unjudged }) => unjudged;
function measureGrowth(now, before) {
	const matchCount = now.matchCount || before.count;
	return {
		...toJudged(now, (now.value ?? 0) - before.bytes),
		matchCount
	};
}
function tallyPaths(tree, checks, ignore, onRow = () => void 0) {
	const shared = indexSharedInodes(tree);
	const counters = checks.map(({ kind }) => countPaths(tree, kind === "denial" ? selectShippedRows(tree) : selectVisibleRows(tree, shared)));
	walkTree(tree, [...checks.map(({ rule }) => rule.path), ...ignore].map(compileChecked), (row, selected) => {
		for (let index = 0; index < counters.length; index++) counters[index]?.add(row, selected[index] === 1);
		onRow(row, (index) => selected[counters.length + index] === 1);
	});
	return counters.map((counter) => counter.finish());
}
function listPathBytes(tree, glob, isDenial) {
	const counter = countPaths(tree, isDenial ? selectShippedRows(tree) : selectVisibleRows(tree, indexSharedInodes(tree)), Number.POSITIVE_INFINITY);
	walkTree(tree, [compileChecked(glob)], (row, selected) => counter.add(row, selected[0] === 1));
	return new Map(counter.finish().matches.map(({ path, bytes }) => [path, bytes]));
}
const listUnmeasuredPaths = (rules, why) => rules.flatMap(listChecks).map((check) => toUnmeasured$1(toUnjudgedFinding(check), why));
const EMPTY = {
	bytes: 0,
	count: 0,
	matches: []
};
function listChecks(rule) {
	const bytes = toEffectiveLimit(`${rule.id}.highestBytes`, rule.highestBytes ?? {});
	const growth = toEffectiveLimit(`${rule.id}.highestGrowthBytes`, rule.highestGrowthBytes ?? {});
	const denial = {
		rule: `${rule.id}.deny`,
		warnLimit: null,
		failLimit: 0,
		from: rule.from,
		isDefault: false
	};
	return [
		...bytes ? [{
			rule,
			kind: "bytes",
			limit: bytes
		}] : [],
		...growth ? [{
			rule,
			kind: "growth",
			limit: growth
		}] : [],
		...rule.isDenied ? [{
			rule,
			kind: "denial",
			limit: denial
		}] : []
	];
}
const MEASURES = {
	bytes: "pathBytes",
	growth: "pathGrowthBytes",
	denial: "deniedPaths"
};
function toUnjudgedFinding({ rule, kind, limit }) {
	return {
		id: limit.rule,
		...limit,
		measure: MEASURES[kind],
		path: rule.path,
		unit: kind === "denial" ? "count" : "bytes",
		bound: "atMost",
		...rule.why === null ? {} : { why: rule.why }
	};
}
function toPathFinding(check, { bytes, count, matches }) {
	return {
		...toJudged(toUnjudgedFinding(check), check.kind === "denial" ? count : bytes),
		matches,
		matchCount: count
	};
}
function compileChecked(pattern) {
	const glob = compileGlob(pattern);
	if ("message" in glob) throw new Error(`invalid pattern: ${glob.message}`);
	return glob;
}
//#endregion
//#region src/judge/propose/limit-text.ts
const SCALES = [
	["GB", 1e9],
	["MB", 1e6],
	["kB", 1e3],
	["B", 1]
];
function formatLimit(unit, limit) {
	if (limit === null) return "disabled";
	if (unit === "ratio") return limit.toFixed(2);
	if (unit === "seconds") return `${Number(limit.toPrecision(12))}s`;
	const [name, multiple] = unit === "bytes" && SCALES.find(([, bytes]) => limit >= bytes) || ["", 1];
	return `${Number((limit / multiple).toPrecision(12))}${name}`;
}
//#endregion
//#region src/judge/propose/round-figure.ts
function roundFigure(number) {
	if (number === 0) return 0;
	const exponent = Number(number.toExponential().split("e")[1]) - 1;
	const lead = number / 10 ** exponent;
	const step = lead < 50 ? 1 : 5;
	return Number(`${Math.ceil(lead / step - 1e-9) * step}e${exponent}`);
}
//#endregion
//#region src/judge/propose/propose-limit.ts
function proposeLimit(kind, value, imageBytes, multiple = 1, keep = USUAL_HEADROOM) {
	const cost = toCost(kind, value);
	if (kind.unit === "ratio" && cost > 1) return null;
	return roundLimit(kind, addHeadroom(kind, cost, imageBytes, keep), multiple);
}
const USUAL_HEADROOM = .05;
function addHeadroom({ unit }, cost, imageBytes, keep) {
	const wanted = Number((cost * (1 + keep)).toPrecision(15));
	if (unit === "ratio") return Math.max(wanted, cost + .005);
	const least = unit === "bytes" ? imageBytes / 100 : 1;
	return Math.max(wanted, cost + least);
}
function roundLimit(kind, cost, multiple) {
	if (kind.unit !== "ratio") return roundFigure(Math.ceil(cost) / multiple);
	return toCost(kind, Math.min(Math.ceil(cost * 100 - 1e-9), 100) / 100);
}
const toCost = ({ unit, bound }, limit) => unit === "ratio" && bound === "atLeast" ? Number((1 - limit).toFixed(12)) : limit;
//#endregion
//#region src/judge/propose/draft-rules.ts
const FOR_EACH = [
	"highestImageBytes",
	"highestReclaimableBytes",
	"highestLayerCount",
	"highestPullBytes"
];
const SUGGESTED = ["highestPullBytes"];
function draftRules(keys, facts) {
	return keys.flatMap((key) => {
		const rule = findRule(key);
		return rule === void 0 ? [] : draftRule(rule, facts);
	});
}
function draftRule(rule, facts) {
	const values = facts.filter((one) => !alwaysPasses(rule, one)).map((one) => readExactValue(rule, one));
	const isMeasured = !values.includes(null);
	if (!isMeasured && !rule.isDive) return [];
	const worst = rule.bound === "atMost" ? Math.max : Math.min;
	const value = isMeasured && values.length > 0 ? worst(...values.map(Number)) : null;
	const imageBytes = Math.max(...facts.map(({ measures }) => measures.imageBytes));
	const limit = value === null ? isMeasured ? rule.default : null : proposeLimit(rule, value, imageBytes);
	const { key, unit } = rule;
	const isSuggestion = SUGGESTED.includes(key);
	return [{
		key,
		unit,
		value,
		limit: formatLimit(unit, limit),
		figure: limit,
		isSuggestion
	}];
}
const alwaysPasses = ({ measure }, { measures, files }) => measure === "userWastedRatio" && measures[measure] === null && files.diveUserWasted === "NaN";
function readExactValue({ measure }, { measures, pullBytesAre }) {
	if (measure === "pullBytes" && pullBytesAre === "estimate") return null;
	return measures[measure] ?? null;
}
//#endregion
//#region src/judge/propose/draft-platforms.ts
function draftLimits(facts) {
	const worst = new Map(draftRules(FOR_EACH, facts).map(({ key, value }) => [key, value]));
	const platforms = [...groupByPlatform(facts)].flatMap(([name, own]) => {
		const rules = draftRules(FOR_EACH, own).filter(({ key, figure, isSuggestion }) => {
			const value = worst.get(key) ?? null;
			const rule = findRule(key);
			if (isSuggestion || rule === void 0 || figure === null || value === null) return false;
			return toCost(rule, value) > toCost(rule, figure);
		});
		return rules.length === 0 ? [] : [{
			name,
			rules,
			own
		}];
	});
	const listOthers = (key) => {
		const withOwn = platforms.filter(({ rules }) => rules.some((rule) => rule.key === key));
		return facts.filter((one) => !withOwn.some(({ own }) => own.includes(one)));
	};
	return {
		rules: FOR_EACH.flatMap((key) => draftRules([key], listOthers(key))),
		platforms: platforms.map(({ name, rules }) => ({
			name,
			rules
		}))
	};
}
function groupByPlatform(facts) {
	const named = facts.flatMap((one) => {
		const [exact, general = exact] = listPlatformNames(one.key.platform);
		return exact !== void 0 && toPlatformName(exact) !== void 0 && general !== void 0 ? [{
			exact,
			general,
			one
		}] : [];
	});
	const variants = groupBy$1(named, ({ general }) => general);
	const choose = ({ exact, general }) => variants.get(general)?.every((other) => other.exact === exact) ? general : exact;
	return new Map([...groupBy$1(named, choose)].map(([name, some]) => [name, some.map(({ one }) => one)]));
}
//#endregion
//#region src/judge/propose/entry-names.ts
const WHOLE_NAME = new RegExp(`^${IMAGE_NAME}$`);
function chooseEntryNames(names) {
	const taken = new Set(names.filter((name) => WHOLE_NAME.test(name)));
	const given = new Set();
	return names.map((name) => {
		const isFree = (one) => !given.has(one) && (one === name || !taken.has(one));
		const wanted = shortenName(name);
		let chosen = wanted;
		for (let count = 2; !isFree(chosen); count++) chosen = `${wanted}-${count}`;
		given.add(chosen);
		return chosen;
	});
}
function shortenName(name) {
	if (WHOLE_NAME.test(name)) return name;
	return name.slice(name.lastIndexOf("/") + 1).replace(/[:@].*$/s, "").replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "").slice(0, 60) || "image";
}
//#endregion
//#region src/judge/propose/draft-budget.ts
const FOR_ALL = [
	"lowestEfficiency",
	"highestWastedBytes",
	"highestUserWastedPercent"
];
const GROWTH$1 = {
	key: "highestGrowthPercent",
	unit: "ratio",
	limit: "5%",
	figure: null,
	value: null,
	isSuggestion: true
};
const NO_HISTORY = {
	id: "paths[0]",
	path: "**/.git",
	highestBytes: null,
	highestGrowthBytes: null,
	isDenied: true,
	why: null,
	from: ""
};
function draftBudget(subjects, presetName = detectPreset(subjects)) {
	const preset = presetName === void 0 ? void 0 : findPreset(presetName);
	const all = subjects.flatMap(({ facts }) => facts);
	const [only, ...others] = subjects;
	const shared = draftRules(FOR_ALL, all);
	const single = only !== void 0 && others.length === 0 ? draftLimits(only.facts) : void 0;
	const names = chooseEntryNames(subjects.map(({ name }) => name));
	return {
		schemaId: SCHEMA_ID,
		names: subjects.map(({ name }) => name),
		...presetName !== void 0 && preset && { preset: {
			name: presetName,
			title: preset.title
		} },
		rules: [
			...shared,
			...single?.rules ?? [],
			GROWTH$1
		],
		platforms: single?.platforms ?? [],
		images: others.length === 0 ? [] : subjects.map(({ source, facts }, index) => ({
			name: names[index],
			source,
			...draftLimits(facts)
		})),
		denial: {
			path: NO_HISTORY.path,
			holds: all.every(hasNoHistory)
		}
	};
}
function detectPreset(subjects) {
	const runtimes = new Set(subjects.flatMap(({ facts }) => facts.map(({ files }) => files.runtime?.name)));
	const [name] = runtimes;
	return runtimes.size === 1 ? name : void 0;
}
const NO_BASELINE$1 = {
	outcome: "skipped",
	why: ""
};
const hasNoHistory = ({ files: { tree } }) => tree !== null && judgePaths(tree, [NO_HISTORY], [], NO_BASELINE$1).findings.every(({ outcome }) => outcome === "pass");
//#endregion
//#region src/judge/propose/draft-subjects.ts
function groupSubjects(images) {
	const bySource = new Map();
	for (const { name, source, facts } of images) {
		const key = JSON.stringify([name, source]);
		const subject = bySource.get(key) ?? {
			name,
			source,
			facts: []
		};
		subject.facts.push(facts);
		bySource.set(key, subject);
	}
	return [...bySource.values()];
}
const toWrittenSource = ({ source }) => /(?:^|:)-$/.test(source) ? null : source;
//#endregion
//#region src/report/budget-draft.ts
function renderBudgetDraft(draft, day) {
	const { schemaId, names, preset, rules, platforms, images, denial } = draft;
	return `${[
		`# yaml-language-server: $schema=${schemaId}`,
		"#",
		...formatTitle(names, day),
		"# A value equal to its limit passes. Sizes are 150MB (10⁶) or 150MiB (2²⁰); `disabled` turns a rule off.",
		"# `plimsoll rules` lists every rule; `plimsoll ratchet` lowers limits that the image no longer needs.",
		"",
		...preset === void 0 ? [] : formatPreset(preset),
		"rules:",
		...rules.flatMap((rule, index) => [...index === 0 ? [] : [""], ...formatRule(rule)]),
		"",
		...platforms.length === 0 ? [] : [
			OWN_LIMITS,
			...formatPlatforms(platforms, ""),
			""
		],
		...formatDenial(denial),
		...images.length === 0 ? [] : ["", ...formatImages(images)]
	].join("\n")}\n`;
}
const MOST_NAMES = 2;
function formatTitle(names, day) {
	return [`# Size budget of ${joinNames(names.map((name) => shortenEnd(neutralize(name), 40)), MOST_NAMES)}.`, `# Written by \`plimsoll init\` on ${day}: each limit has about 5% headroom over what was measured.`];
}
const formatPreset = ({ name, title }) => [
	`# Typical limits for ${title}; the rules below override them. To omit them, use --preset none.`,
	`preset: ${name}`,
	""
];
const REASONS$2 = {
	lowestEfficiency: ["dive's score: 1 if no path is in more than one layer. It falls when layers rewrite each other."],
	highestWastedBytes: ["dive's wasted bytes: every copy of a path that is in more than one layer."],
	highestUserWastedPercent: ["The same as a share of all layers except the lowest, which is usually the base image."],
	highestImageBytes: ["What each machine unpacks and stores. Accidental growth shows up here first."],
	highestReclaimableBytes: ["Shipped but never visible in a container: deleted or overwritten in a later layer."],
	highestLayerCount: ["Each layer is pulled and unpacked separately; many small ones slow down every start."],
	highestPullBytes: ["What a fresh machine downloads. It is known only for layers as they are pushed: in an OCI layout, a", "containerd image store or a registry. Elsewhere it can't be measured, so the rule does not pass."],
	highestGrowthPercent: ["What one change may add. On pull requests the action finds the baseline; elsewhere name it with --baseline."]
};
function formatRule(rule) {
	return [...(REASONS$2[rule.key] ?? []).map((line) => `  # ${line}`), `  ${formatRuleLine(rule, 0)}`];
}
function formatRuleLine(rule, keyCells) {
	return `${`${rule.isSuggestion ? "# " : ""}${rule.key}: ${rule.limit}`.padEnd(keyCells)}  # ${formatRemark(rule)}`;
}
function formatRemark({ value, unit, limit, isSuggestion }) {
	if (value === null && isSuggestion) return "skipped if there is no baseline";
	if (value !== null) return `measured: ${formatApart(value, [], unit)[0]}`;
	return limit === "disabled" ? "not measured: all bytes are in the lowest layer" : "dive's default";
}
function formatDenial({ path, holds }) {
	const rule = `  - { path: "${path}", deny: true, why: "history and credentials do not belong in an image" }`;
	return holds ? [
		"paths:",
		"  # In every layer, even if a later one hides it.",
		rule
	] : [
		"# Not enabled, because such paths exist or could not be ruled out. No path in any layer may match:",
		"# paths:",
		`# ${rule}`
	];
}
function formatImages(images) {
	const reasons = [...new Set(images.flatMap(({ rules }) => rules.map(({ key }) => key)))].flatMap((key) => [`  # ${key}:`, ...(REASONS$2[key] ?? []).map((line) => `  #   ${line}`)]);
	const entries = images.flatMap(({ name, source, rules, platforms }) => {
		const cells = measureKeyCells(rules);
		return [
			"",
			`  ${/^[a-z][\w-]*$/i.test(name) ? name : quote(name)}:`,
			...source === null ? [] : [`    image: ${quote(source)}`],
			"    rules:",
			...rules.map((rule) => `      ${formatRuleLine(rule, cells)}`),
			...formatPlatforms(platforms, "    ")
		];
	});
	return [
		"# Further limits for each image. `plimsoll check` without a source checks every image that has an `image:`.",
		"images:",
		...reasons,
		...entries
	];
}
const OWN_LIMITS = "# Platforms that need much less than the others; these limits override those above.";
function formatPlatforms(platforms, indent) {
	if (platforms.length === 0) return [];
	return ["platforms:", ...platforms.flatMap(({ name, rules }) => {
		const cells = measureKeyCells(rules);
		return [
			`  ${name}:`,
			"    rules:",
			...rules.map((rule) => `      ${formatRuleLine(rule, cells)}`)
		];
	})].map((line) => indent + line);
}
const measureKeyCells = (rules) => Math.max(...rules.map((rule) => formatRuleLine(rule, 0).indexOf("  # ")));
const quote = (text) => JSON.stringify(text).replace(/[\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
//#endregion
//#region src/gate/add-draft.ts
const MOST_LINES = 200;
function addDraft(report, isFound, now) {
	const images = report.images.flatMap(({ key, facts, error }) => facts?.files === void 0 || error !== void 0 ? [] : {
		name: key.name,
		source: isFound ? toWrittenSource(facts) : null,
		facts
	});
	const isWhole = images.length > 0 && images.length === report.images.length;
	const { draft: _, ...budget } = report.budget;
	if (!isWhole || !lacksLimits(budget)) return {
		...report,
		budget
	};
	const draft = renderBudgetDraft(draftBudget(groupSubjects(images)), now.toISOString().slice(0, 10)).trimEnd().split("\n");
	return {
		...report,
		budget: draft.length > MOST_LINES ? budget : {
			...budget,
			draft
		}
	};
}
//#endregion
//#region src/gate/baseline/open-comparison.ts
async function openComparison(request, limits, host) {
	if (request.isComparedWithBuild === true) {
		const { buildComparison } = await import("./build2.js");
		return buildComparison(void 0, request, limits, host);
	}
	if ((request.baselines ?? []).length === 0) return void 0;
	const { readBaseline } = await import("./open2.js");
	return readBaseline(request, limits, host);
}
//#endregion
//#region src/budget/waivers.ts
function applyWaivers(findings, budget, key, now) {
	const active = listActive(budget, key, now);
	return findings.map((given) => {
		const finding = waivePaths(given, active);
		const waiver = active.find((one) => covers(one, finding));
		if (waiver === void 0 || finding.outcome !== "fail" && finding.outcome !== "warn") return finding;
		const { until, why: excuse } = waiver;
		const why = finding.why === void 0 ? new Message("waived-until", {
			until,
			why: excuse
		}) : new Message("waived-too", {
			reason: finding.why,
			until,
			why: excuse
		});
		return {
			...finding,
			outcome: "waived",
			why
		};
	});
}
function listActive(budget, key, now) {
	return listParts(budget, toScope(key)).flatMap(({ part }) => part.waivers).filter((waiver) => !hasEnded(waiver, now));
}
function createFileWaivers(budget, key, now) {
	const active = listActive(budget, key, now).filter(({ rule }) => rule === "privateFiles");
	const globs = compileGlobs(active);
	const ofAll = active.find(({ path }) => path === void 0);
	return (path) => globs.find(({ glob }) => selectsPath(glob, path))?.waiver ?? ofAll;
}
function listWaiverNotices(budget, images, now) {
	if (budget === void 0) return [];
	const measured = images.filter(({ facts }) => facts !== void 0);
	const listNotices = (waivers, judged) => waivers.flatMap((waiver) => {
		if (hasEnded(waiver, now)) return [new Message("waiver-ended", waiver)];
		return judged.some(({ findings }) => findings.some((finding) => concerns(waiver, finding))) || judged.length === 0 ? [] : [new Message("waiver-without-effect", waiver)];
	});
	return listAllParts(budget).flatMap(({ part, pointer }) => listNotices(part.waivers, measured.filter(({ key }) => listParts(budget, toScope(key)).some((applied) => applied.pointer === pointer))));
}
const hasEnded = ({ until }, now) => now.toISOString().slice(0, 10) > until;
function waivePaths(finding, waivers) {
	const { measure, matches = [], value, distance, outcome } = finding;
	if (measure !== "privateFiles" || outcome === "pass" || value === null || distance === null) return finding;
	const globs = compileGlobs(waivers);
	const used = new Set();
	const kept = matches.filter(({ path }) => {
		const waiver = globs.find(({ glob }) => selectsPath(glob, path))?.waiver;
		if (waiver !== void 0) used.add(waiver);
		return waiver === void 0;
	});
	const count = matches.length - kept.length;
	if (count === 0) return finding;
	const why = new Message("paths-waived", { waivers: [...used] });
	const left = {
		...finding,
		value: value - count,
		distance: distance - count,
		why
	};
	if (left.value > 0) return {
		...left,
		matches: kept,
		matchCount: left.value
	};
	return {
		...finding,
		outcome: "waived",
		why
	};
}
const compileGlobs = (waivers) => waivers.flatMap((waiver) => {
	const glob = waiver.path === void 0 ? void 0 : compileGlob(waiver.path);
	return glob === void 0 || "message" in glob ? [] : [{
		waiver,
		glob
	}];
});
const covers = ({ rule, path: waived }, { id, path }) => waived === void 0 && listWaiverNames(id, path).includes(rule);
const concerns = ({ rule }, { id, path }) => listWaiverNames(id, path).includes(rule);
function listWaiverNames(id, path) {
	const names = [id, id.replace(/\.(?:highestBytes|highestGrowthBytes|deny)$/, "")];
	return path === void 0 ? names : [...names, path];
}
//#endregion
//#region src/cost/money/compute-cost.ts
const GB = 1e9;
const DAYS = 365;
const MONTHS = 12;
function computeCost({ measures, pullBytesAre }, comparison, settings) {
	const { pullBytes } = measures;
	if (settings === null || pullBytes === null || pullBytesAre === null) return void 0;
	const updateBytes = comparison?.measures.deltaPullBytes ?? null;
	const growthBytes = comparison?.measures.pullGrowthBytes ?? null;
	const now = computeTerms(pullBytes, updateBytes, settings);
	const before = growthBytes === null || updateBytes === null ? null : computeTerms(pullBytes - growthBytes, updateBytes, settings);
	return {
		settings,
		storedSizesAre: pullBytesAre,
		pullBytes,
		updateBytes,
		...now,
		changePerYear: before && toCents(now.perYear.high - before.perYear.high)
	};
}
function computeLeastCost(facts, settings) {
	const cost = computeCost(facts, void 0, settings);
	if (cost === void 0) return void 0;
	const { low } = cost.perYear;
	return {
		...cost,
		perYear: {
			low,
			high: low
		}
	};
}
function computeTerms(pullBytes, updateBytes, { pullsPerDay, egressPerGB, storagePerGBMonth, retained, of }) {
	const update = updateBytes === null ? {
		low: 0,
		high: pullBytes
	} : {
		low: updateBytes,
		high: updateBytes
	};
	const bytesPerPull = of === "full" ? {
		low: pullBytes,
		high: pullBytes
	} : update;
	const keptBytes = scale(update, retained - 1, pullBytes);
	const transfer = scale(bytesPerPull, pullsPerDay * DAYS * egressPerGB / GB);
	const storage = scale(keptBytes, storagePerGBMonth * MONTHS / GB);
	return {
		bytesPerPull,
		keptBytes,
		transferPerYear: roundRange(transfer),
		storagePerYear: roundRange(storage),
		perYear: roundRange({
			low: transfer.low + storage.low,
			high: transfer.high + storage.high
		})
	};
}
const scale = ({ low, high }, factor, more = 0) => ({
	low: low * factor + more,
	high: high * factor + more
});
const roundRange = ({ low, high }) => ({
	low: toCents(low),
	high: toCents(high)
});
const toCents = (amount) => Math.round(amount * 100) / 100;
//#endregion
//#region src/cost/pull/layers-to-pull.ts
const TYPICAL_RATIO = {
	gzip: 2.7,
	zstd: 2.9,
	none: 1
};
const TYPICAL_ENTRY_BYTES = 21e3;
function listNewLayers({ layers }) {
	const seen = new Set();
	return layers.map((layer) => {
		const name = layer.digest ?? layer.diffId ?? String(layer.index);
		const downloadBytes = seen.has(name) ? 0 : layer.storedBytes ?? 0;
		seen.add(name);
		return {
			downloadBytes,
			unpack: toUnpackedLayer(layer)
		};
	});
}
function listUpdatedLayers(facts, comparison, findsByBlob) {
	const all = listNewLayers(facts);
	const changes = new Map(comparison.layers.map((change) => [change.newIndex, change]));
	const isSame = (index) => changes.get(index)?.isSameContent === true;
	const first = all.findIndex((_, i) => !isSame(i) || changes.get(i)?.oldIndex !== i);
	const kept = first === -1 ? all.length : first;
	return all.map((layer, i) => {
		if (i < kept) return {
			downloadBytes: 0,
			unpack: null
		};
		return findsByBlob && isSame(i) ? {
			...layer,
			downloadBytes: 0
		} : layer;
	});
}
function toUnpackedLayer(layer) {
	const { storedBytes, compression = "gzip" } = layer;
	const stored = storedBytes ?? 0;
	const { layerBytes, entryCount } = layer;
	const bytes = layerBytes ?? stored * TYPICAL_RATIO[compression];
	return {
		storedBytes: stored,
		bytes,
		entryCount: entryCount ?? bytes / TYPICAL_ENTRY_BYTES,
		compression
	};
}
//#endregion
//#region src/cost/pull/measured-times.ts
const MEASURED_TIMES = {
	docker: {
		startSeconds: .0678,
		layerSeconds: .0516,
		entrySeconds: 77e-6,
		writeBytesPerSecond: 192e6,
		decompressBytesPerSecond: {
			gzip: 103e6,
			zstd: 25e7
		}
	},
	containerd: {
		startSeconds: .0813,
		layerSeconds: .0102,
		entrySeconds: 606e-7,
		writeBytesPerSecond: 353e6,
		decompressBytesPerSecond: {
			gzip: 174e6,
			zstd: 1e10
		}
	},
	podman: {
		startSeconds: .103,
		layerSeconds: .0378,
		entrySeconds: 528e-7,
		writeBytesPerSecond: 399e6,
		decompressBytesPerSecond: {
			gzip: 88e6,
			zstd: 171e6
		}
	}
};
//#endregion
//#region src/cost/pull/profiles.ts
const PULL_PROFILES = {
	docker: {
		...MEASURED_TIMES.docker,
		downloads: 3,
		unpacks: 1,
		startsWithTop: false,
		startRequests: 3,
		keepsConnections: false,
		checksWhileDownloading: false,
		findsByBlob: false,
		copiesFoundLayers: false
	},
	containerd: {
		...MEASURED_TIMES.containerd,
		downloads: 3,
		unpacks: 1,
		startsWithTop: true,
		startRequests: 3,
		keepsConnections: true,
		checksWhileDownloading: false,
		findsByBlob: true,
		copiesFoundLayers: false
	},
	podman: {
		...MEASURED_TIMES.podman,
		downloads: 6,
		unpacks: 1,
		startsWithTop: false,
		startRequests: 3,
		keepsConnections: false,
		checksWhileDownloading: true,
		findsByBlob: true,
		copiesFoundLayers: true
	}
};
//#endregion
//#region src/cost/pull/download-times.ts
function simulateDownloads(all, link) {
	const ends = all.map(() => 0);
	const active = [];
	let next = 0;
	let now = 0;
	const fill = () => {
		for (; next < all.length && active.length < link.downloads; next++) {
			const { bytes, mostBytesPerSecond } = all[next];
			if (bytes === 0) ends[next] = now;
			else active.push({
				index: next,
				most: mostBytesPerSecond,
				wait: link.requestSeconds,
				left: bytes
			});
		}
	};
	for (fill(); active.length > 0; fill()) {
		const rates = shareBandwidth(active, link.bytesPerSecond);
		const step = Math.min(...active.map(({ wait, left }, i) => wait > 0 ? wait : left / rates[i]));
		now += step;
		active.forEach((one, i) => {
			if (one.wait > 0) one.wait = toRest(one.wait, step);
			else one.left = toRest(one.left, step * rates[i]);
		});
		for (let i = active.length - 1; i >= 0; i--) {
			const one = active[i];
			if (one.wait > 0 || one.left > 0) continue;
			ends[one.index] = now;
			active.splice(i, 1);
		}
	}
	return ends;
}
const toRest = (left, done) => left - done <= left * 1e-9 ? 0 : left - done;
function shareBandwidth(active, bytesPerSecond) {
	const rates = active.map(() => 0);
	const taking = active.flatMap(({ wait, most }, i) => wait > 0 ? [] : [{
		i,
		most
	}]);
	let left = bytesPerSecond;
	taking.toSorted((a, b) => a.most - b.most).forEach(({ i, most }, at) => {
		const rate = Math.min(most, left / (taking.length - at));
		rates[i] = rate;
		left -= rate;
	});
	return rates;
}
//#endregion
//#region src/cost/pull/pull-seconds.ts
const REGISTRY = {
	connectRoundTrips: 2,
	tokenRoundTrips: 4
};
function computePullSeconds(layers, settings, handshake = REGISTRY) {
	if (settings.client === "simple") return addUp(layers, settings, handshake);
	const profile = PULL_PROFILES[settings.client];
	const { startSeconds, spans } = simulatePull(layers, profile, settings, handshake);
	return spans.reduce((last, { unpackedAt }) => Math.max(last, unpackedAt), startSeconds);
}
function simulatePull(layers, profile, settings, handshake = REGISTRY) {
	const { roundTripSeconds, bandwidthBytesPerSecond } = settings;
	const { connectRoundTrips, tokenRoundTrips } = handshake;
	const { startRequests, keepsConnections } = profile;
	const connections = keepsConnections ? 1 : startRequests;
	const start = profile.startSeconds + roundTripSeconds * (tokenRoundTrips + connections * connectRoundTrips + startRequests);
	const downloads = settings.downloads ?? profile.downloads;
	const order = listDownloadOrder(layers.length, profile);
	const ordered = order.map((i) => layers[i]);
	const orderedEnds = simulateDownloads(ordered.map(({ downloadBytes, unpack }) => ({
		bytes: downloadBytes,
		mostBytesPerSecond: limitByCheck(profile, unpack)
	})), {
		bytesPerSecond: bandwidthBytesPerSecond,
		requestSeconds: roundTripSeconds * (keepsConnections ? 1 : 1 + connectRoundTrips),
		downloads
	});
	const orderedStarts = findDownloadStarts(ordered, orderedEnds, downloads);
	const toLayers = (values) => {
		const byLayer = layers.map(() => 0);
		order.forEach((layer, i) => {
			byLayer[layer] = values[i];
		});
		return byLayer;
	};
	const [starts, ends] = [toLayers(orderedStarts), toLayers(orderedEnds)];
	const unpacks = scheduleUnpacks(ends, layers.map((layer) => computeUnpackSeconds(layer, profile, settings)), settings.unpacks ?? profile.unpacks);
	return {
		startSeconds: start,
		spans: ends.map((end, i) => ({
			requestedAt: start + starts[i],
			downloadedAt: start + end,
			unpackingAt: start + unpacks[i].start,
			unpackedAt: start + unpacks[i].end
		}))
	};
}
function listDownloadOrder(count, { startsWithTop }) {
	const order = Array.from({ length: count }, (_, i) => i);
	return startsWithTop ? [...order.slice(-1), ...order.slice(0, -1)] : order;
}
function findDownloadStarts(layers, ends, downloads) {
	const isNeeded = (i) => (layers[i]?.downloadBytes ?? 0) > 0;
	const finished = ends.filter((_, i) => isNeeded(i)).sort((a, b) => a - b);
	let count = 0;
	return ends.map((end, i) => isNeeded(i) ? finished[count++ - downloads] ?? 0 : end);
}
function addUp(layers, { bandwidthBytesPerSecond, roundTripSeconds, unpackBytesPerSecond }, { connectRoundTrips, tokenRoundTrips }) {
	const unpacked = layers.flatMap(({ unpack }) => unpack ?? []);
	const downloadBytes = layers.reduce((sum, layer) => sum + layer.downloadBytes, 0);
	const bytes = unpacked.reduce((sum, layer) => sum + layer.bytes, 0);
	return (connectRoundTrips + tokenRoundTrips) * roundTripSeconds + downloadBytes / bandwidthBytesPerSecond + bytes / (unpackBytesPerSecond ?? SIMPLE_UNPACK) + unpacked.length * SIMPLE_LAYER_SECONDS;
}
const SIMPLE_UNPACK = 5e8;
const SIMPLE_LAYER_SECONDS = .1;
function limitByCheck(profile, layer) {
	if (!profile.checksWhileDownloading || layer === null) return Number.POSITIVE_INFINITY;
	const seconds = computeDecompressSeconds(layer, profile);
	return seconds === 0 ? Number.POSITIVE_INFINITY : layer.storedBytes / seconds;
}
function computeDecompressSeconds({ storedBytes, bytes, compression }, { decompressBytesPerSecond }) {
	if (compression === "none") return 0;
	return Math.max(0, bytes - storedBytes) / decompressBytesPerSecond[compression];
}
function computeUnpackSeconds({ unpack, downloadBytes }, profile, { unpackBytesPerSecond }) {
	if (unpack === null) return 0;
	const isCopied = downloadBytes === 0 && profile.copiesFoundLayers;
	const contentSeconds = unpackBytesPerSecond === null ? unpack.bytes / profile.writeBytesPerSecond + (isCopied ? 0 : computeDecompressSeconds(unpack, profile)) : unpack.bytes / unpackBytesPerSecond;
	return profile.layerSeconds + unpack.entryCount * profile.entrySeconds + contentSeconds;
}
function scheduleUnpacks(ends, seconds, unpacks) {
	const free = Array.from({ length: Math.min(unpacks, ends.length) }, () => 0);
	return ends.map((downloaded, i) => {
		const slot = free.indexOf(Math.min(...free));
		const start = Math.max(downloaded, free[slot]);
		const end = start + seconds[i];
		free[slot] = end;
		return {
			start,
			end
		};
	});
}
//#endregion
//#region src/cost/pull/estimate-pull.ts
const OTHER_BANDWIDTHS = [
	125e5,
	125e6,
	125e7
];
function estimatePull(facts, comparison, budget) {
	if (facts.pullBytesAre === null) return void 0;
	const { written: _, ...settings } = {
		written: {},
		...budget ?? DEFAULT_PULL
	};
	const layers = listNewLayers(facts);
	const updated = comparison && knowsSameLayers(comparison) ? listUpdated(facts, comparison, settings) : void 0;
	const compute = (bandwidthBytesPerSecond) => {
		const at = {
			...settings,
			bandwidthBytesPerSecond
		};
		return {
			bandwidthBytesPerSecond,
			pullSeconds: toMilliseconds(computePullSeconds(layers, at)),
			updateSeconds: updated ? toMilliseconds(computePullSeconds(updated, at)) : null
		};
	};
	const time = compute(settings.bandwidthBytesPerSecond);
	const waitsFor = findDecidingLayer(layers, settings, time.pullSeconds);
	return {
		settings,
		isSet: budget !== null,
		storedSizesAre: facts.pullBytesAre,
		unpackedSizesAre: facts.files === void 0 ? "estimate" : "read",
		time,
		others: OTHER_BANDWIDTHS.filter((one) => one !== settings.bandwidthBytesPerSecond).map(compute),
		...waitsFor && { waitsFor },
		...settings.client !== "simple" && { timeline: listSpans(layers, settings.client, settings) }
	};
}
const listSpans = (layers, client, settings) => simulatePull(layers, PULL_PROFILES[client], settings).spans.map((span) => ({
	requestedAt: toMilliseconds(span.requestedAt),
	downloadedAt: toMilliseconds(span.downloadedAt),
	unpackingAt: toMilliseconds(span.unpackingAt),
	unpackedAt: toMilliseconds(span.unpackedAt)
}));
const knowsSameLayers = ({ layers }) => layers.every(({ isSameContent, oldIndex, newIndex }) => isSameContent !== void 0 || oldIndex === null || newIndex === null);
const listUpdated = (facts, comparison, { client }) => listUpdatedLayers(facts, comparison, client === "simple" || PULL_PROFILES[client].findsByBlob);
const toMilliseconds = (seconds) => Math.round(seconds * 1e3) / 1e3;
const MOST_CANDIDATES = 8;
const LEAST_SHARE = .2;
function findDecidingLayer(layers, settings, seconds) {
	const weigh = ({ downloadBytes, unpack }) => downloadBytes + (unpack?.bytes ?? 0) + (unpack?.entryCount ?? 0) * 1e4;
	const [first] = layers.map((layer, index) => ({
		layer,
		index
	})).toSorted((a, b) => weigh(b.layer) - weigh(a.layer) || a.index - b.index).slice(0, MOST_CANDIDATES).map(({ layer, index }) => ({
		layer: index,
		storedBytes: layer.unpack?.storedBytes ?? 0,
		seconds: toMilliseconds(seconds - computePullSeconds(removeAt(layers, index), settings))
	})).toSorted((a, b) => b.seconds - a.seconds);
	return first !== void 0 && layers.length > 1 && first.seconds >= seconds * LEAST_SHARE ? first : void 0;
}
const removeAt = (layers, index) => layers.filter((_, i) => i !== index);
//#endregion
//#region src/model/pick-known.ts
const pickKnown = (source, ...keys) => Object.fromEntries(keys.flatMap((key) => source[key] === void 0 ? [] : [[key, source[key]]]));
//#endregion
//#region src/judge/hide-private-files.ts
const RULE = "privateFiles";
function hidePrivateFiles(advice, limits, key) {
	const found = advice.filter(isPrivate);
	if (found.length === 0) return {
		kept: advice,
		hidden: []
	};
	const { budget, flags, now } = limits;
	if (!listRulesInForce(budget, flags, toScope(key)).some(({ rule }) => rule.key === RULE)) {
		const from = findSwitch(limits, key);
		const hidden = [{
			id: "private-files",
			why: `${RULE}: off`,
			from,
			advice: found
		}];
		return {
			kept: advice.filter((one) => !isPrivate(one)),
			hidden
		};
	}
	return hideWaived(advice, createFileWaivers(budget, key, now));
}
const isPrivate = ({ id }) => id === "private-files";
const findSwitch = ({ budget, flags }, key) => listRulePlaces(budget, flags, toScope(key)).map(({ rules }) => rules.get(RULE)?.fail?.from).find((from) => from !== void 0) ?? "";
function hideWaived(advice, findWaiver) {
	const byWaiver = new Map();
	return {
		kept: advice.flatMap((one) => {
			if (!isPrivate(one)) return one;
			const waived = groupBy$1(one.places, ({ path }) => findWaiver(path));
			for (const [waiver, places] of waived) if (waiver !== void 0) byWaiver.set(waiver, [...byWaiver.get(waiver) ?? [], keepPlaces(one, places, places.length)]);
			const left = waived.get(void 0) ?? [];
			const count = one.placeCount - one.places.length + left.length;
			if (left.length === one.places.length) return one;
			return count === 0 ? [] : keepPlaces(one, left, count);
		}),
		hidden: [...byWaiver].map(([{ why, from }, parts]) => ({
			id: "private-files",
			why,
			from,
			advice: parts
		}))
	};
}
function keepPlaces({ layers: _, baseBytes, ...advice }, places, placeCount) {
	const byLayer = new Map();
	for (const { layer, bytes } of places) byLayer.set(layer, (byLayer.get(layer) ?? 0) + bytes);
	const layers = [...byLayer].map(([layer, bytes]) => ({
		layer,
		bytes
	})).sort((a, b) => b.bytes - a.bytes);
	const unlisted = placeCount - places.length;
	const gone = sumBytes(advice.places) - sumBytes(places);
	const all = advice.bytes + (baseBytes ?? 0);
	const bytes = unlisted === 0 ? sumBytes(places) : Math.max(0, all - gone);
	const isOfBase = baseBytes !== void 0;
	return {
		...advice,
		bytes: isOfBase ? 0 : bytes,
		...isOfBase && { baseBytes: bytes },
		layer: layers[0]?.layer ?? advice.layer,
		...layers.length > 1 && { layers },
		places,
		placeCount
	};
}
const sumBytes = (places) => places.reduce((sum, { bytes }) => sum + bytes, 0);
//#endregion
//#region src/judge/advice-off.ts
function hideAdvice({ advice, rewrites }, limits, key) {
	const off = listAdviceOff(limits.budget, key.name);
	const ofFiles = hidePrivateFiles(advice ?? [], limits, key);
	const isOff = ({ id }) => off.some((one) => one.id === id);
	const hidden = [...off.map((one) => ({
		...one,
		advice: (advice ?? []).filter(({ id }) => id === one.id)
	})), ...ofFiles.hidden];
	const isHidden = ({ id, subject }) => isOff({ id }) || ofFiles.hidden.some(({ advice: parts }) => parts.some((part) => part.id === id && part.subject === subject));
	const kept = (rewrites ?? []).filter((rewrite) => !rewrite.advice.some(isHidden));
	return {
		...advice && { advice: ofFiles.kept.filter((one) => !isOff(one)) },
		...hidden.length > 0 && { adviceOff: hidden },
		...kept.length > 0 && { rewrites: kept }
	};
}
function restoreAdvice({ adviceOff, ...image }) {
	const hidden = (adviceOff ?? []).flatMap(({ advice }) => advice);
	return hidden.length === 0 ? image : {
		...image,
		advice: [...image.advice ?? [], ...hidden]
	};
}
function listAdviceOff(budget, imageName) {
	const own = budget?.images.get(imageName)?.adviceOff ?? [];
	const general = budget?.adviceOff ?? [];
	return [...own, ...general.filter(({ id }) => !own.some((one) => one.id === id))];
}
//#endregion
//#region src/judge/changed-platforms.ts
const listChangedPlatforms = (images, budget) => images.flatMap(({ key, baselinePlatforms = [] }) => {
	const own = listPointers(budget, key.name, key.platform);
	const others = baselinePlatforms.filter((platform) => listPointers(budget, key.name, platform) !== own);
	return others.length === 0 ? [] : [{
		kind: "source",
		rule: "platform",
		image: key.name,
		oldValue: others.join(", "),
		newValue: key.platform
	}];
});
const listPointers = (budget, name, platform) => listParts(budget, toScope({
	name,
	platform
})).map(({ pointer }) => pointer).join();
//#endregion
//#region src/judge/enforce-from.ts
function delayFailures(findings, budget, key, now) {
	const [day] = listParts(budget, toScope(key)).flatMap(({ part }) => part.enforceFrom ?? []);
	if (day === void 0 || now.toISOString().slice(0, 10) >= day) return findings;
	return findings.map((finding) => {
		if (finding.outcome !== "fail") return finding;
		const why = addReason(finding.why, new Message("fails-from", { day }));
		return {
			...finding,
			outcome: "warn",
			why,
			enforcedFrom: day
		};
	});
}
//#endregion
//#region src/judge/judge-growth.ts
const GROWTH_NAMES = [
	"growthBytes",
	"growthRatio",
	"ownGrowthBytes",
	"pullGrowthBytes",
	"deltaPullBytes",
	"updateBytes"
];
const isGrowth = (measure) => GROWTH_NAMES.includes(measure);
const isAboutGrowth = ({ measure }) => isGrowth(measure) || measure === "pathGrowthBytes" || measure === "updateSeconds";
const isBrokenGrowth = (finding) => (finding.outcome === "fail" || finding.outcome === "warn") && isAboutGrowth(finding);
function judgeGrowth(unjudged, measure, { compared, isRequired, mayEstimate }) {
	const { comparison, noBaseline } = compared;
	if (comparison === void 0) return judgeWithoutBaseline(unjudged, noBaseline, isRequired);
	const value = comparison.measures[measure];
	if (value === null) {
		const { why, lackedBy } = comparison.unmeasured[measure] ?? {
			why: new Message("measure-absent", {}),
			lackedBy: "image"
		};
		return judgeWithoutBaseline(unjudged, why, lackedBy === "image" || isRequired);
	}
	if ((measure === "pullGrowthBytes" || measure === "deltaPullBytes") && comparison.pullBytesAre === "estimate" && !mayEstimate) return toUnmeasured$1(unjudged, new Message("only-estimate", {}));
	const judged = toJudged(unjudged, value);
	return isRequired && comparison.baseline.isUnverified && judged.outcome !== "fail" ? toUnmeasured$1(unjudged, UNVERIFIED) : judged;
}
const UNVERIFIED = new Message("baseline-unverified", {});
function judgeWithoutBaseline(unjudged, noBaseline, isRequired) {
	const { outcome, why } = describeMissingBaseline(noBaseline ?? NO_BASELINE, isRequired);
	return judgeWithoutValue(unjudged, outcome, why);
}
const describeMissingBaseline = (why, isRequired) => ({
	outcome: isRequired ? "unmeasured" : "skipped",
	why
});
function findBaselinePaths({ comparison, baseline, findings, noBaseline = NO_BASELINE }, isRequired) {
	if (isRequired && comparison?.baseline.isUnverified) return {
		outcome: "unmeasured",
		why: UNVERIFIED
	};
	const tree = baseline?.facts.files?.tree;
	if (tree) return tree;
	const unread = comparison?.unmeasured.growthBytes;
	if (unread?.lackedBy === "baseline") return describeMissingBaseline(unread.why, isRequired);
	if (comparison === void 0) return describeMissingBaseline(noBaseline, isRequired);
	const missing = describeMissingBaseline(NO_BASELINE_PATHS, isRequired);
	return baseline === void 0 && findings ? {
		...missing,
		earlier: findings
	} : missing;
}
const NO_BASELINE_PATHS = new Message("no-baseline-paths", {});
const NO_BASELINE = new Message("no-baseline", {});
//#endregion
//#region src/budget/base-rules.ts
const BASE_PINNED = "base.pinned";
const BASE_ALLOWED = "base.allowed";
const BASE_RULE_NAMES = [BASE_PINNED, BASE_ALLOWED];
const findBaseRules = (budget, imageName) => ({
	...budget?.baseRules,
	...imageName === void 0 ? void 0 : budget?.images.get(imageName)?.baseRules
});
function isAllowedBase(globs, reference) {
	const [full = ""] = expandReference(reference).split("@");
	const names = [formatFamiliar(reference), full];
	return globs.some((text) => {
		const glob = compileBaseGlob(text);
		return !("message" in glob) && names.some((name) => matchesWhole(glob, name));
	});
}
const compileBaseGlob = (text) => compileGlob(`/${text}`);
function matchesWhole({ pattern, start, step }, name) {
	const parts = name.split("/");
	const above = parts.slice(0, -1).reduce(step, start);
	if (above === "selected") return pattern.endsWith("/**");
	return step(above, parts.at(-1) ?? "") === "selected";
}
//#endregion
//#region src/judge/judge-base.ts
function judgeBase({ key, base }, budget) {
	const { pinned, allowed } = findBaseRules(budget, key.name);
	const name = findName(base);
	const isPinned = name === SCRATCH ? true : base?.isPinned;
	const isAllowed = allowed === void 0 || name === void 0 ? void 0 : name === SCRATCH || isAllowedBase(allowed.globs, name);
	return [...pinned === void 0 ? [] : [judge(BASE_PINNED, "pinnedBase", pinned.from, isPinned, name)], ...allowed === void 0 ? [] : [judge(BASE_ALLOWED, "allowedBase", allowed.from, isAllowed, name)]];
}
function judge(id, measure, from, isMet, name) {
	const unjudged = {
		id,
		rule: id,
		measure,
		unit: "count",
		bound: "atMost",
		warnLimit: null,
		failLimit: 0,
		isDefault: false,
		from
	};
	if (isMet !== void 0) return {
		...toJudged(unjudged, isMet ? 0 : 1),
		why: new Message("base-image-is", { name: String(name) })
	};
	return toUnmeasured$1(unjudged, new Message("base-image-unknown", { name }));
}
const SCRATCH = "scratch";
function findName(base) {
	if (base === void 0 || base.name === null) return void 0;
	const name = (base.namedBy ?? "budget") === "budget" ? base.name.replace(/^(?:docker|podman|registry):/, "") : base.name;
	return name === SCRATCH || isReference$2(name) ? name : void 0;
}
//#endregion
//#region src/judge/judge-effort.ts
const NAMES = [
	"rebuildSeconds",
	"repushedBytes",
	"healthySeconds"
];
const isEffort = (measure) => NAMES.includes(measure);
function getEffort({ rebuild, noRebuild, healthy, noHealthy }, measure) {
	if (measure === "healthySeconds") return healthy === void 0 ? { why: noHealthy ?? NOT_MEASURED } : { value: healthy.seconds.median };
	if (rebuild === void 0) return { why: noRebuild ?? NOT_MEASURED };
	return { value: measure === "rebuildSeconds" ? rebuild.seconds.median : rebuild.repushedBytes.median };
}
const NOT_MEASURED = new Message("not-measured", {});
const SAME_SHARE = .1;
function measureSlowdown(seconds, before) {
	if (seconds === null || before === null) return 0;
	const more = seconds - before;
	return Math.abs(more) <= before * SAME_SHARE ? 0 : more;
}
//#endregion
//#region src/judge/judge-build.ts
function judgeContext(unjudged, { buildContext, noBuildContext }) {
	if (buildContext !== void 0) return toJudged(unjudged, buildContext.contextBytes);
	if (noBuildContext !== void 0) return toUnmeasured$1(unjudged, noBuildContext);
	return judgeWithoutValue(unjudged, "skipped", NOT_BUILT);
}
function judgeEffort(unjudged, measure, { effort }) {
	if (effort === void 0) return judgeWithoutValue(unjudged, "skipped", NOT_BUILT);
	const found = getEffort(effort, measure);
	return "value" in found ? toJudged(unjudged, found.value) : toUnmeasured$1(unjudged, found.why);
}
const NOT_BUILT = new Message("image-not-built", {});
//#endregion
//#region src/judge/judge-drift.ts
function judgeDrift(unjudged, measure, { facts, drift, mayEstimate, missing }) {
	if (missing === "pending") return judgeWithoutValue(unjudged, "skipped", new Message("drift-pending", {}));
	if (drift === void 0) return toUnmeasured$1(unjudged, new Message(missing === "unknown" ? "drift-of-unknown-budget" : "drift-without-start", {}));
	if (drift.why !== void 0) return toUnmeasured$1(unjudged, drift.why);
	if (measure === "pullDriftBytes" && facts.pullBytesAre === "estimate" && !mayEstimate) return toUnmeasured$1(unjudged, new Message("only-estimate-of-drift", {}));
	const value = computeDrift(measure, facts, drift);
	if (typeof value !== "number") return toUnmeasured$1(unjudged, value);
	const judged = toJudged(unjudged, value);
	return drift.unverified !== void 0 && judged.outcome !== "fail" ? toUnmeasured$1(unjudged, drift.unverified) : judged;
}
function computeDrift(measure, { measures }, drift) {
	const name = measure === "pullDriftBytes" ? "pullBytes" : "imageBytes";
	const [now, start] = [measures[name], drift[name]];
	const kind = name === "pullBytes" ? "pull" : "image";
	const at = drift.start ?? drift.since;
	if (now === null) return new Message("drift-size-unknown", {
		kind,
		start: void 0
	});
	if (start === null) return new Message("drift-size-unknown", {
		kind,
		start: at
	});
	if (measure !== "driftRatio") return now - start;
	return start === 0 ? new Message("drift-from-empty", { start: at }) : now / start - 1;
}
//#endregion
//#region src/judge/judge-guess.ts
function judgeGuess(finding, context) {
	const all = findUpperBound(finding, context);
	if (all === void 0 || finding.value === null) return finding;
	const why = describeBoundary(context);
	const worst = judgeValue(finding, Math.max(all, finding.value));
	if (finding.outcome === "fail" || worst.outcome === finding.outcome) return {
		...finding,
		why
	};
	if (worst.outcome !== "fail") return {
		...finding,
		...worst,
		why: new Message("all-layers-counted", { reason: why })
	};
	return {
		...finding,
		value: null,
		distance: null,
		outcome: "unmeasured",
		why: new Message("between-guesses", {
			likely: finding.value,
			most: all,
			reason: why
		})
	};
}
function findUpperBound({ measure }, { facts, compared }) {
	if (measure !== "ownGrowthBytes") return facts.base?.certainty === "likely" ? facts.measures.imageBytes ?? void 0 : void 0;
	const { comparison } = compared;
	return comparison?.files?.origins?.isGuess === true || facts.base?.certainty === "likely" ? comparison?.measures.growthBytes ?? void 0 : void 0;
}
const describeBoundary = ({ facts: { base } }) => new Message("base-end-is-guess", { layerCount: base?.certainty === "likely" ? base.layerCount : void 0 });
//#endregion
//#region src/judge/judge-measure.ts
function judgeMeasure(unjudged, measure, context) {
	const { facts } = context;
	const value = facts.measures[measure] ?? null;
	if (measure === "userWastedRatio" && value === null) return judgeAsDive(unjudged, facts);
	if (measure === "pullBytes" && value === null && context.mayEstimate) return toUnmeasured$1(unjudged, new Message("stored-sizes-not-reported", {}));
	if (value === null) return toUnmeasured$1(unjudged, facts.unmeasured[measure] ?? REASONS$1[measure] ?? NO_REASON);
	if (measure === "pullBytes" && facts.pullBytesAre === "estimate" && !context.mayEstimate) return toUnmeasured$1(unjudged, new Message("only-estimate", {}));
	if (measure !== "reclaimableBytes" || !context.isIgnoring) return toJudged(unjudged, value);
	if (context.ignored === null) return toUnmeasured$1(unjudged, new Message("ignore-needs-paths", {}));
	const judged = toJudged(unjudged, value - context.ignored.bytes);
	return context.ignored.bytes === 0 ? judged : {
		...judged,
		ignored: context.ignored
	};
}
const NO_PACKAGES = new Message("packages-not-counted", {});
const NO_REASON = new Message("measure-absent", {});
const REASONS$1 = {
	ownBytes: new Message("own-layers-not-reported", {}),
	packageCount: NO_PACKAGES,
	compilerCount: NO_PACKAGES,
	debuggerCount: NO_PACKAGES,
	vcsCount: NO_PACKAGES
};
function judgeAsDive(unjudged, { files, unmeasured: reasons }) {
	const diveUserWasted = files?.diveUserWasted ?? "number";
	if (diveUserWasted === "number") return toUnmeasured$1(unjudged, reasons[unjudged.measure] ?? NO_REASON);
	const reason = reasons[unjudged.measure] ?? new Message("no-user-bytes", { isOneLayer: false });
	if (diveUserWasted === "NaN") return judgeWithoutValue(unjudged, "pass", new Message("passes-as-in-dive", { reason }));
	return judgeWithoutValue(unjudged, unjudged.failLimit === null ? "warn" : "fail", new Message("fails-as-in-dive", { reason }));
}
//#endregion
//#region src/judge/judge-modeled.ts
const isPullTime = (measure) => measure === "pullSeconds" || measure === "updateSeconds";
function judgePullTime(unjudged, measure, context) {
	const { pull, comparison, noBaseline } = context.compared;
	if (measure === "updateSeconds" && comparison === void 0) return judgeWithoutBaseline(unjudged, noBaseline, context.isRequired);
	const sizes = judgeMeasure({
		...unjudged,
		measure: "pullBytes"
	}, "pullBytes", context);
	if (sizes.value === null) return {
		...sizes,
		measure
	};
	const value = pull?.time[measure] ?? null;
	return value === null ? toUnmeasured$1(unjudged, NO_PULL_TIME) : toJudged(unjudged, value);
}
const NO_PULL_TIME = new Message("pull-time-unknown", {});
function judgeCost(unjudged, context) {
	const { cost } = context.compared;
	const sizes = judgeMeasure({
		...unjudged,
		measure: "pullBytes"
	}, "pullBytes", context);
	if (sizes.value === null) return {
		...sizes,
		measure: "costPerYear"
	};
	return cost === void 0 ? toUnmeasured$1(unjudged, NO_PRICES) : toJudged(unjudged, cost.perYear.high);
}
const NO_PRICES = new Message("no-prices", {});
//#endregion
//#region src/judge/judge-private-files.ts
function judgePrivateFiles(unjudged, { facts, advice }) {
	if (facts.files === void 0 || advice === void 0) return unjudged.isDefault ? [] : [judgeWithoutValue(unjudged, "skipped", NOT_READ)];
	const files = advice.filter(({ id, bytes }) => id === "private-files" && bytes > 0);
	const matches = [...listPaths(files), ...listVariables(facts)];
	const unlisted = files.reduce((sum, { places, placeCount }) => sum + placeCount - places.length, 0);
	const count = matches.length + unlisted;
	if (count === 0 && unjudged.isDefault) return [];
	return [{
		...toJudged(unjudged, count),
		matches,
		matchCount: count
	}];
}
const NOT_READ = new Message("files-not-read", {});
function listPaths(files) {
	const byPath = new Map();
	for (const { places } of files) for (const { path, bytes, layer, isVisible } of places) if (!byPath.has(path)) byPath.set(path, {
		path,
		bytes,
		layer,
		isVisible
	});
	return [...byPath.values()];
}
const listVariables = ({ secretVariables = [] }) => secretVariables.map(({ name, by, layer }) => ({
	path: `${by} ${name}`,
	bytes: 0,
	layer: layer ?? 0,
	isVisible: true
}));
//#endregion
//#region src/judge/judge-image.ts
function judgeFacts(facts, budget, flags, compared = {}) {
	const scope = toScope(facts.key);
	const parts = listParts(budget, scope).reverse();
	const paths = parts.flatMap(({ part }) => part.paths);
	const ignore = [...new Set(parts.flatMap(({ part }) => part.ignore))];
	const isRequired = compared.isBaselineUnreadable === true || budget?.isBaselineRequired === true && compared.isBaselineUncalledFor !== true;
	const tree = facts.files?.tree;
	const byPath = tree && (paths.length > 0 || ignore.length > 0) ? judgePaths(tree, paths, ignore, findBaselinePaths(compared, isRequired)) : null;
	const context = {
		facts,
		advice: compared.advice,
		compared,
		isRequired,
		mayEstimate: budget?.mayEstimate ?? false,
		driftMissing: budget?.driftMissing,
		driftSince: budget?.drift?.since,
		isIgnoring: ignore.length > 0,
		ignored: byPath?.ignored ?? null
	};
	return [
		...listRulesInForce(budget, flags, scope).flatMap((inForce) => judgeRule(inForce, context)),
		...judgeBase(facts, budget),
		...byPath?.findings ?? listUnmeasuredPaths(paths, new Message("paths-not-reported", {}))
	];
}
function judgeRule({ rule, limit }, context) {
	const { measure } = rule;
	const unjudged = {
		id: rule.key,
		...limit,
		measure,
		unit: rule.unit,
		bound: rule.bound
	};
	if (measure === "contextBytes") return [judgeContext(unjudged, context.compared)];
	if (isEffort(measure)) return [judgeEffort(unjudged, measure, context.compared)];
	if (measure === "privateFiles") return judgePrivateFiles(unjudged, context);
	if (isPullTime(measure)) return [judgePullTime(unjudged, measure, context)];
	if (measure === "costPerYear") return [judgeCost(unjudged, context)];
	if (isDrift(measure)) {
		const { facts, mayEstimate, driftMissing: missing, compared } = context;
		return [judgeDrift(unjudged, measure, {
			facts,
			mayEstimate,
			missing,
			drift: compared.drift?.since === context.driftSince ? compared.drift : void 0
		})];
	}
	const finding = isGrowth(measure) ? judgeGrowth(unjudged, measure, context) : judgeMeasure({
		...unjudged,
		measure
	}, measure, context);
	return [rule.needs.includes("base") ? judgeGuess(finding, context) : finding];
}
const isDrift = (measure) => measure === "driftBytes" || measure === "driftRatio" || measure === "pullDriftBytes";
//#endregion
//#region src/judge/inherit/part-changes.ts
function comparePathBytes(now, before) {
	let [amount, newCount] = [0, 0];
	for (const [path, bytes] of now) {
		const old = before.get(path);
		if (old === void 0) newCount++;
		amount += Math.max(0, bytes - (old ?? 0));
	}
	return {
		amount,
		newCount
	};
}
function compareLayersOver({ failLimit, warnLimit, outcome }, comparison, isUpdated) {
	if (comparison.files === void 0) return void 0;
	const limit = (outcome === "warn" ? warnLimit : failLimit) ?? Number.POSITIVE_INFINITY;
	let [amount, newCount, baseImageUpdate] = [
		0,
		0,
		0
	];
	for (const layer of comparison.layers.filter(({ newBytes }) => newBytes > limit)) {
		const { oldBytes, newBytes } = layer;
		const growth = newBytes - (oldBytes > limit ? oldBytes : limit);
		if (isUpdated && isOfBase(layer)) {
			baseImageUpdate += growth;
			continue;
		}
		if (oldBytes <= limit) newCount++;
		amount += Math.max(0, growth);
	}
	return {
		amount,
		newCount,
		...baseImageUpdate !== 0 && { baseImageUpdate }
	};
}
//#endregion
//#region src/judge/inherit/amounts.ts
function compareAmounts(finding, value, compared, before) {
	const { comparison, facts } = compared;
	const wasted = WASTED[finding.measure];
	if (wasted !== void 0) {
		const [now, old] = [facts.measures[wasted], comparison.baseline.measures[wasted]];
		if (now === null || old === null) return void 0;
		return {
			amount: now - old,
			unit: "bytes",
			basisBytes: old
		};
	}
	const sized = SIZED[finding.measure];
	if (sized !== void 0) {
		const [now, old] = [facts.measures[sized], comparison.baseline.measures[sized]];
		const changed = compareValues({
			...finding,
			measure: sized,
			value: now,
			unit: "bytes"
		}, old, compared, before);
		return changed && {
			...changed,
			unit: "bytes",
			basisBytes: old ?? 0
		};
	}
	const amounts = PARTS.has(finding.measure) ? compareParts(finding, compared, before) : compareValues(finding, value, compared, before);
	if (amounts === void 0) return void 0;
	const isOfPaths = finding.measure === "deniedPaths" || finding.measure === "privateFiles";
	const unit = isOfPaths || finding.unit === "bytes" ? "bytes" : "count";
	return {
		...amounts,
		unit,
		basisBytes: isOfPaths ? 0 : value ?? 0
	};
}
const WASTED = {
	efficiencyRatio: "wastedBytes",
	userWastedRatio: "wastedBytes",
	visibleRatio: "reclaimableBytes"
};
const SIZED = {
	pullSeconds: "pullBytes",
	costPerYear: "pullBytes",
	driftBytes: "imageBytes",
	driftRatio: "imageBytes",
	pullDriftBytes: "pullBytes"
};
const PARTS = new Set([
	"layerBytes",
	"pathBytes",
	"deniedPaths",
	"privateFiles"
]);
const isSummed = (unit) => unit === "bytes" || unit === "count";
function compareValues({ measure, value, unit }, old, { facts, comparison, baseline }, before) {
	if (value === null || old === null || !isSummed(unit)) return void 0;
	if (measure === "pinnedBase" || measure === "allowedBase") return facts.base?.name === comparison.baseline.base?.name ? { amount: 0 } : {
		amount: 0,
		newCount: 1
	};
	const growth = GROWTH[measure];
	const whole = growth === void 0 ? value - old : comparison.measures[growth];
	if (whole === null) return void 0;
	const update = baseline === void 0 && measure === "contentBytes" ? before?.change?.baseImageUpdate ?? 0 : measureBaseUpdate(measure, facts, comparison, baseline?.facts);
	return update === 0 ? { amount: whole } : {
		amount: whole - update,
		baseImageUpdate: update
	};
}
const GROWTH = {
	pullBytes: "pullGrowthBytes",
	ownBytes: "ownGrowthBytes"
};
function compareParts(finding, compared, before) {
	const { facts, comparison, baseline } = compared;
	if (finding.measure === "layerBytes") return compareLayersOver(finding, comparison, hasBaseUpdate(facts, comparison));
	if (baseline === void 0) return before?.change;
	if (finding.measure === "privateFiles") return isWhole(finding) && before !== void 0 && isWhole(before) ? comparePathBytes(toPathBytes(finding), toPathBytes(before)) : void 0;
	const [now, old] = [facts.files?.tree, baseline.facts.files?.tree];
	if (!now || !old || finding.path === void 0) return void 0;
	const isDenial = finding.measure === "deniedPaths";
	const { amount, newCount } = comparePathBytes(listPathBytes(now, finding.path, isDenial), listPathBytes(old, finding.path, isDenial));
	return isDenial ? {
		amount,
		newCount
	} : { amount };
}
const isWhole = ({ matches = [], matchCount }) => matches.length === matchCount;
const toPathBytes = ({ matches = [] }) => new Map(matches.map(({ path, bytes }) => [path, bytes]));
//#endregion
//#region src/judge/inherit/creep.ts
const NOTICEABLE_TIMES = 10;
function measureCreep({ id, value, unit }, baseline, noiseBytes) {
	const breach = baseline?.findings?.find((other) => other.id === id)?.breach;
	if (breach === void 0 || value === null || !isSummed(unit)) return void 0;
	const crept = value - breach.value;
	return crept > NOTICEABLE_TIMES * noiseBytes ? crept : void 0;
}
//#endregion
//#region src/judge/inherit/finding-change.ts
function measureChange(finding, value, compared, before) {
	const amounts = compareTimes(finding, value) ?? compareAmounts(finding, value, compared, before);
	if (amounts === void 0) return void 0;
	const { basisBytes, ...change } = amounts;
	const noise = compared.noise ?? DEFAULT_NOISE;
	const noiseBytes = change.unit === "bytes" ? computeNoiseBytes(noise, basisBytes) : 0;
	const crept = compared.baseline === void 0 ? before?.change?.crept : measureCreep(finding, compared.baseline, noiseBytes);
	return {
		...change,
		noiseBytes,
		...crept !== void 0 && { crept }
	};
}
function compareTimes(finding, before) {
	if (!isEffort(finding.measure) || finding.unit !== "seconds") return void 0;
	return {
		amount: measureSlowdown(finding.value, before),
		unit: "seconds",
		basisBytes: 0
	};
}
//#endregion
//#region src/judge/inherit/baseline-result.ts
function findBaselineResult(finding, compared, { now, onBaseBranch }) {
	if (isAboutGrowth(finding)) return void 0;
	if (now === void 0) return recallBaselineResult(finding, compared, onBaseBranch);
	const before = now.find(({ id }) => id === finding.id);
	if (before === void 0 || before.outcome === "unmeasured" || before.outcome === "skipped") return finding.measure === "privateFiles" ? NO_PRIVATE_FILES : void 0;
	return {
		value: before.value,
		outcome: before.outcome,
		onBaseBranch: onBaseBranch && findOnBaseBranch(finding, onBaseBranch),
		change: measureChange(finding, before.value, compared, before)
	};
}
const NO_PRIVATE_FILES = {
	value: 0,
	outcome: "pass",
	onBaseBranch: void 0,
	change: void 0
};
function findOnBaseBranch({ id, measure, path }, findings) {
	const same = findings.filter((other) => path === void 0 ? other.id === id : other.path === path && other.measure === measure);
	return ["fail", "warn"].find((outcome) => same.some((other) => other.outcome === outcome)) ?? same[0]?.outcome ?? "none";
}
function recallBaselineResult(finding, compared, onBaseBranch) {
	const earlier = compared.earlier.find((other) => other.measure === finding.measure && other.path === finding.path);
	const value = earlier?.baselineValue ?? compared.comparison.baseline.measures[finding.measure];
	const isEndless = earlier?.baselineValue === null && earlier.change !== void 0;
	if (value === void 0 || value === null && !isEndless) return void 0;
	const judge = (by) => value === null ? by.outcome : judgeValue(by, value).outcome;
	const ofBaseline = onBaseBranch?.map((one) => ({
		...one,
		outcome: judge(one)
	}));
	return {
		value,
		outcome: judge(finding),
		onBaseBranch: ofBaseline && findOnBaseBranch(finding, ofBaseline),
		change: measureChange(finding, value, compared, earlier)
	};
}
//#endregion
//#region src/judge/inherit/inherit.ts
function inheritFinding(finding, result, held) {
	if (result === void 0) return finding;
	const known = {
		...finding,
		baselineValue: result.value,
		...noteUnchanged(finding, result)
	};
	const { change } = result;
	if (change === void 0 || !isBrokenBy(result.outcome, finding.outcome)) return known;
	if (held === "older" || held === "unverified") return {
		...known,
		change: {
			...change,
			held
		}
	};
	if (isWorse$1(change)) return {
		...known,
		change
	};
	const reason = findLimitChange(result, finding) ?? held;
	return reason === void 0 ? {
		...known,
		outcome: "inherited",
		change
	} : {
		...known,
		change: {
			...change,
			held: reason
		}
	};
}
function noteUnchanged(finding, result) {
	return isSameValue(finding, result) ? { isUnchanged: true } : {};
}
function isSameValue({ value, unit }, { value: before, change }) {
	if ((change?.newCount ?? 0) > 0) return false;
	if (value === before) return true;
	if (value === null || before === null || unit === "count" || change?.unit !== "bytes") return false;
	const { amount, baseImageUpdate = 0, noiseBytes } = change;
	const moved = unit === "bytes" ? value - before : amount + baseImageUpdate;
	return Math.abs(moved) <= noiseBytes;
}
const isWorse$1 = __name(({ amount, unit, noiseBytes, newCount = 0 }) => newCount > 0 || amount > (unit === "bytes" ? noiseBytes : 0), "isWorse");
function isBrokenBy(baseline, image) {
	if (image === "fail") return baseline === "fail";
	return image === "warn" && (baseline === "fail" || baseline === "warn");
}
function findLimitChange({ onBaseBranch }, { outcome }) {
	if (onBaseBranch === void 0 || isBrokenBy(toOutcome$1(onBaseBranch), outcome)) return void 0;
	return onBaseBranch === "none" ? "added" : "lowered";
}
const toOutcome$1 = __name((found) => found === "none" ? "pass" : found, "toOutcome");
//#endregion
//#region src/judge/inherit/inherit-findings.ts
function inheritFindings(findings, image, limits) {
	const { facts, comparison, baseline } = image;
	if (facts === void 0 || comparison === void 0) return findings;
	const noise = limits.budget?.noise;
	const compared = {
		facts,
		comparison,
		baseline,
		earlier: image.findings ?? [],
		noise
	};
	const judged = judgeBaseline({
		...image,
		facts
	}, limits);
	const held = findHeld(image, limits);
	const inherited = findings.map((finding) => explainHeld(inheritFinding(finding, findBaselineResult(finding, compared, judged), held), held, comparison));
	return findings.some(isBrokenGrowth) ? inherited.map(toExact) : inherited;
}
function toExact(finding) {
	const { isUnchanged, ...others } = finding;
	return isUnchanged && others.value !== others.baselineValue ? others : finding;
}
function explainHeld(finding, held, { baseline }) {
	const between = baseline.between ?? [];
	const isUnsure = held === "older" && finding.outcome === "fail" && !isAboutGrowth(finding);
	const reason = explainHeldChange(finding.change?.held, between) ?? (isUnsure && between.length > 0 ? new Message("broken-before-unknown", { between }) : void 0);
	if (reason === void 0) return finding;
	return {
		...finding,
		why: addReason(finding.why, reason)
	};
}
function explainHeldChange(held, between) {
	if (held === "older") return new Message("inherited-from-older", { between });
	return held === "unverified" ? new Message("inherited-from-unverified", {}) : void 0;
}
function judgeBaseline({ key, facts: ownFacts, baseline, drift, ...own }, { budget, flags, baseBudget }) {
	const { advice, buildContext, effort } = baseline ?? own;
	const compared = {
		...advice && { advice },
		...buildContext && { buildContext },
		drift,
		...effort && { effort },
		isBaselineUncalledFor: true
	};
	const facts = {
		...baseline?.facts ?? ownFacts,
		key
	};
	const judge = (by) => {
		const pull = estimatePull(facts, void 0, by?.pull ?? null);
		const cost = computeLeastCost(facts, by?.cost ?? null);
		return judgeFacts(facts, by, flags, {
			...compared,
			pull,
			cost
		});
	};
	return {
		now: baseline && judge(budget),
		onBaseBranch: baseBudget === void 0 ? void 0 : judge(baseBudget ?? void 0)
	};
}
function findHeld({ comparison }, { budget, isOfBranch }) {
	if (isOfBranch === true) return "branch";
	if (budget?.inherits === false) return "off";
	const { distance = 0, isUnverified } = comparison?.baseline ?? {};
	if (distance > 0) return "older";
	return isUnverified ? "unverified" : void 0;
}
//#endregion
//#region src/fleet/stores.ts
function measureRegistry(images) {
	const blobs = new Map();
	for (const [image, { layers }] of images.entries()) for (const layer of layers) {
		const { storedBytes } = layer;
		if (storedBytes === null) return null;
		const key = getBlobKey(layer, image);
		const blob = blobs.get(key) ?? {
			bytes: storedBytes,
			images: new Set()
		};
		blobs.set(key, blob);
		blob.images.add(image);
	}
	return sumPieces([...blobs.values()], images.length);
}
const getBlobKey = ({ digest, diffId, index }, image) => digest ?? diffId ?? `${image}/${index}`;
function measureNode({ all, ofImage }) {
	const pieces = all.flatMap(({ nodeBytes, images }) => nodeBytes === null ? [] : [{
		bytes: nodeBytes,
		images
	}]);
	return pieces.length < all.length ? null : sumPieces(pieces, ofImage.length);
}
function sumPieces(pieces, imageCount) {
	const shares = Array.from({ length: imageCount }, () => ({
		bytes: 0,
		sharedBytes: 0,
		uniqueBytes: 0
	}));
	let [sumBytes, totalBytes] = [0, 0];
	for (const { bytes, images } of pieces) {
		totalBytes += bytes;
		sumBytes += bytes * images.size;
		for (const image of images) {
			const share = shares[image];
			share.bytes += bytes;
			share[images.size > 1 ? "sharedBytes" : "uniqueBytes"] += bytes;
		}
	}
	const sharedRatio = sumBytes === 0 ? 0 : 1 - totalBytes / sumBytes;
	return {
		whole: {
			sumBytes,
			totalBytes,
			sharedRatio
		},
		shares
	};
}
//#endregion
//#region src/fleet/bases.ts
function findBases(images, { all }) {
	return all.filter(isFork).map((chain) => toBase(chain, images)).sort((a, b) => b.images.length - a.images.length || b.layerCount - a.layerCount);
}
function isFork({ images, above }) {
	if (images.size < 2) return false;
	return [...above.values()].every((next) => next.images.size < images.size);
}
function toBase(chain, images) {
	const own = [...chain.images].map((index) => images[index]);
	const stack = listStack(chain);
	return {
		name: findUsualName(own, stack.length),
		layerCount: stack.length,
		storedBytes: sumKnown(stack.map(({ storedBytes }) => storedBytes)),
		nodeBytes: sumKnown(stack.map(({ nodeBytes }) => nodeBytes)),
		images: own.map(({ key }) => key),
		bumpPullBytes: sumPulls(own)
	};
}
function listStack(chain) {
	const stack = [];
	for (let at = chain; at !== void 0; at = at.below) stack.push(at);
	return stack.reverse();
}
function findUsualName(images, layerCount) {
	const [most] = [...groupBy$1(images.flatMap(({ base }) => base?.layerCount === layerCount && base.name !== null ? [base.name] : []), (name) => name)].sort((a, b) => b[1].length - a[1].length);
	return most?.[0] ?? null;
}
function sumPulls(images) {
	return sumKnown([...new Map(images.flatMap(({ layers }, image) => layers.map((layer) => [getBlobKey(layer, image), layer.storedBytes]))).values()]);
}
function sumAllButLargest(stacks, toBytes) {
	const all = sumKnown([...new Set(stacks.flat())].map(toBytes));
	const sizes = stacks.map((stack) => sumKnown(stack.map(toBytes)) ?? 0);
	return all === null ? null : all - Math.max(...sizes);
}
//#endregion
//#region src/fleet/base-orders.ts
function findBaseOrders(images, { ofImage }) {
	const largestFirst = [...groupBy$1(ofImage.flatMap((chains, image) => listStarts(chains, images[image])), ({ sum }) => sum)].map(([, group]) => [...new Set(group.map(({ top }) => top))]).filter((tops) => tops.length > 1).sort((a, b) => (b[0]?.depth ?? 0) - (a[0]?.depth ?? 0));
	const known = new Set();
	return largestFirst.flatMap((tops) => {
		const users = [...new Set(tops.flatMap((top) => [...top.images]))];
		if (users.every((image) => known.has(image)) || !haveSameLayers(tops)) return [];
		for (const image of users) known.add(image);
		return [toBaseOrders(tops, images)];
	});
}
function listStarts(chains, facts) {
	let sum = 0n;
	const starts = [];
	for (const [depth, top] of chains.entries()) {
		const hex = /:([0-9a-f]+)$/.exec(facts?.layers[depth]?.diffId ?? "")?.[1];
		if (hex === void 0) break;
		sum += BigInt(`0x${hex}`);
		starts.push({
			sum: `${depth} ${sum}`,
			top
		});
	}
	return starts;
}
const haveSameLayers = (tops) => new Set(tops.map((top) => listStack(top).map(({ key }) => key).sort().join())).size === 1;
function toBaseOrders(tops, images) {
	const [first] = tops;
	const own = tops.map((top) => [...top.images].map((image) => images[image]));
	const layerCount = first.depth + 1;
	return {
		layerCount,
		name: findUsualName(own.flat(), layerCount),
		orders: own.map((users) => ({ images: users.map(({ key }) => key) })),
		nodeBytes: sumAllButLargest(tops.map(listStack), ({ nodeBytes }) => nodeBytes)
	};
}
//#endregion
//#region src/fleet/base-versions.ts
function findBaseVersions(images, { ofImage }) {
	return [...groupBy$1(images.flatMap((facts, index) => {
		const { base, key } = facts;
		const top = ofImage[index]?.[(base?.layerCount ?? 0) - 1];
		if (base === void 0 || top === void 0) return [];
		const kind = base.name === null ? toRecipe(facts, base.layerCount) : cutVersion(base.name);
		return kind === void 0 ? [] : [{
			key,
			name: base.name,
			kind,
			top
		}];
	}), ({ kind }) => kind).values()].flatMap((group) => {
		const versions = [...groupBy$1(group, ({ top }) => top)];
		return versions.length < 2 || haveSameLayers(versions.map(([top]) => top)) ? [] : [toBaseVersions(group, versions)];
	});
}
const cutVersion = (name) => name.replace(/@.*$/, "").replace(/:[^:/]*$/, "");
function toRecipe({ layers }, layerCount) {
	const instructions = layers.slice(0, layerCount).map(({ instruction }) => instruction);
	if (!(instructions.length > 1 && instructions.some((one) => /^RUN\b/.test(one ?? ""))) || instructions.includes(null)) return void 0;
	return `\n${instructions.join("\n").replace(/[0-9a-f.]+/g, (run) => /\d/.test(run) ? "#" : run)}`;
}
function toBaseVersions([first], versions) {
	const stacks = versions.map(([top]) => listStack(top));
	return {
		name: first === void 0 || first.name === null ? null : first.kind,
		versions: versions.map(([, users]) => ({
			name: users[0]?.name ?? null,
			images: users.map(({ key }) => key)
		})),
		storedBytes: sumAllButLargest(stacks, ({ storedBytes }) => storedBytes),
		nodeBytes: sumAllButLargest(stacks, ({ nodeBytes }) => nodeBytes)
	};
}
//#endregion
//#region src/fleet/layer-chains.ts
function joinLayers(images) {
	const all = [];
	const lowest = new Map();
	return {
		all,
		ofImage: images.map((facts, image) => {
			let siblings = lowest;
			let below;
			return facts.layers.map((layer, depth) => {
				const key = layer.diffId ?? `${image}/${depth}`;
				const chain = siblings.get(key) ?? addChain(key, below, depth, all);
				siblings.set(key, chain);
				chain.images.add(image);
				chain.nodeBytes ??= "layerBytes" in layer ? layer.layerBytes : null;
				chain.storedBytes ??= layer.storedBytes;
				siblings = chain.above;
				below = chain;
				return chain;
			});
		})
	};
}
function addChain(key, below, depth, all) {
	const chain = {
		key,
		below,
		depth,
		nodeBytes: null,
		storedBytes: null,
		images: new Set(),
		above: new Map()
	};
	all.push(chain);
	return chain;
}
//#endregion
//#region src/fleet/measure-fleet.ts
function measureFleet(images) {
	const chains = joinLayers(images);
	const registry = measureRegistry(images);
	const node = hasOnePlatform(images) ? measureNode(chains) : null;
	return {
		images: images.map((facts, index) => {
			const share = node?.shares[index] ?? null;
			const squash = share === null ? void 0 : measureSquash(facts, share.uniqueBytes);
			return {
				key: facts.key,
				source: facts.source,
				layerCount: facts.layers.length,
				registry: registry?.shares[index] ?? null,
				node: share,
				...squash && { squash }
			};
		}).sort((a, b) => weigh(b) - weigh(a)),
		registry: registry?.whole ?? null,
		node: node?.whole ?? null,
		bases: findBases(images, chains),
		baseVersions: findBaseVersions(images, chains),
		baseOrders: findBaseOrders(images, chains)
	};
}
const hasOnePlatform = (images) => new Set(images.map(({ key }) => key.platform)).size <= 1;
function measureSquash(facts, uniqueBytes) {
	if (facts.files === void 0) return void 0;
	const { imageBytes, reclaimableBytes } = facts.measures;
	return {
		savedBytes: reclaimableBytes,
		fleetGrowthBytes: imageBytes - reclaimableBytes - uniqueBytes
	};
}
const weigh = ({ registry, node }) => (registry ?? node)?.uniqueBytes ?? 0;
//#endregion
//#region src/judge/judge-fleet.ts
function summarizeFleet(images, limits) {
	if (!areSeveral(images)) return void 0;
	const known = images.flatMap(({ key, facts }) => facts === void 0 ? [] : [{
		...facts,
		key
	}]);
	return judgeFleet(measureFleet(known), limits, known.length === images.length);
}
function areSeveral(images) {
	const names = new Set(images.map(({ key }) => key.name));
	const platforms = new Set(images.map(({ key }) => key.platform));
	return names.size > 1 || platforms.size < images.length;
}
const judgeFleet = (facts, limits, isWhole) => ({
	...facts,
	findings: limits.map((limit) => judgeLimit(limit, facts, isWhole))
});
function judgeLimit(limit, facts, isWhole) {
	const { unit = "bytes", bound = "atMost" } = FLEET_RULES.find(({ key }) => key === limit.rule) ?? {};
	const unjudged = {
		...limit,
		unit,
		bound
	};
	const measured = measure(limit, facts);
	const unmeasured = {
		...unjudged,
		value: null,
		distance: null,
		outcome: "unmeasured"
	};
	if (measured === void 0) return {
		...unmeasured,
		why: explainUnknown(limit.of, facts)
	};
	const { value, image } = measured;
	const judged = {
		...unjudged,
		...toOutcome({
			...unjudged,
			value
		}),
		...image && { image }
	};
	return isWhole || judged.outcome === "fail" && bound === "atMost" ? judged : {
		...unmeasured,
		why: new Message("fleet-image-unmeasured", {})
	};
}
const toOutcome = (finding) => judgeValue(finding, finding.value);
function measure({ rule, of }, facts) {
	const store = facts[of];
	if (store === null) return void 0;
	if (rule === "highestTotalBytes") return { value: store.totalBytes };
	if (rule === "lowestSharedRatio") return { value: store.sharedRatio };
	const [first] = facts.images.toSorted((a, b) => getUnique(b, of) - getUnique(a, of));
	return first === void 0 ? { value: 0 } : {
		value: getUnique(first, of),
		image: first.key
	};
}
const getUnique = (image, of) => image[of]?.uniqueBytes ?? 0;
function explainUnknown(of, { images }) {
	if (of === "registry") return new Message("fleet-stored-size-unknown", {});
	return new Set(images.map(({ key }) => key.platform)).size > 1 ? new Message("fleet-several-platforms", {}) : new Message("fleet-layers-unread", {});
}
//#endregion
//#region src/budget/parse/rule-limits.ts
const BOUNDS$1 = ["warn", "fail"];
const SYNONYMS$1 = new Map([...[
	"warning",
	"alert",
	"soft"
].map((word) => [word, "warn"]), ...[
	"max",
	"min",
	"limit",
	"error",
	"hard",
	"value",
	"failure"
].map((word) => [word, "fail"])]);
function readRuleLimits(written, rule) {
	const { value, entries } = written;
	if (typeof value !== "object" || value === null) return readSingleLimit(written, rule);
	if (rule.isLevel) {
		written.refuse(explain("rule-without-single-level", { rule: rule.key }));
		return {};
	}
	const limits = {};
	for (const [key, limit] of entries) {
		const name = BOUNDS$1.find((bound) => bound === key);
		const bound = name && readBound(limit, rule);
		if (name === void 0) limit.refuseKey(explainUnknownBound(rule, key));
		else if (bound) limits[name] = bound;
	}
	const isList = Array.isArray(value);
	if (isList || entries.length === 0) written.refuse(explainWithin(rule.key, explain(isList ? "limit-is-list" : "limits-missing", {})));
	if (warnsTooLate(rule, limits)) written.refuse(explain("never-warns", { rule: rule.key }));
	return limits;
}
function readSingleLimit(written, rule) {
	if (written.value === null && rule.isDive) return {};
	const fail = readBound(written, rule);
	if (!fail) return {};
	if (rule.isLevel && fail.limit !== null) return toLevelLimits(String(written.value), fail);
	return fail.limit === null ? {
		warn: fail,
		fail
	} : { fail };
}
const toLevelLimits = (word, bound) => word.trim().toLowerCase() === "warn" ? {
	warn: bound,
	fail: {
		...bound,
		limit: null
	}
} : {
	warn: bound,
	fail: bound
};
function readBound(written, rule) {
	const { place, from } = written;
	const text = place?.text;
	if (place === void 0 || text === void 0 || /^(?:|~|null)$/i.test(text) && place.isPlain) {
		written.refuse(explain("rule-without-limit", { rule: rule.key }));
		return;
	}
	const reading = readLimit(rule, {
		text,
		isPlain: place.isPlain
	});
	if ("limit" in reading) return {
		limit: reading.limit,
		from,
		text
	};
	written.refuse(explainWithin(rule.key, reading));
}
function explainUnknownBound(rule, key) {
	const meant = SYNONYMS$1.get(key.toLowerCase()) ?? findClosest(key, BOUNDS$1);
	return explainWithin(rule.key, explain("unknown-bound", {
		key,
		meant
	}));
}
function warnsTooLate(rule, { warn, fail }) {
	const [warnLimit, failLimit] = [warn?.limit ?? null, fail?.limit ?? null];
	if (warnLimit === null || failLimit === null) return false;
	return rule.bound === "atMost" ? warnLimit > failLimit : warnLimit < failLimit;
}
//#endregion
//#region src/judge/late-warnings.ts
function listLateWarningNotices(budget, flags, images) {
	return listDistinct(images.flatMap(({ key }) => listRulesInForce(budget, flags, toScope(key)).flatMap(({ rule, bounds: { warn, fail } }) => {
		if (!warn || !fail || !warnsTooLate(rule, {
			warn,
			fail
		})) return [];
		return [new Message("warns-too-late", {
			from: warn.from,
			rule: rule.key,
			warn: warn.limit,
			fail: fail.limit,
			failFrom: fail.from,
			isBytes: rule.unit === "bytes"
		})];
	})));
}
//#endregion
//#region src/judge/override.ts
function applyOverrides(findings, key, budget, overrides) {
	const usable = overrides.filter(({ label }) => isUsable(label, budget));
	if (budget === void 0 || usable.length === 0) return findings;
	return findings.map((finding) => {
		if (!isOverridable(finding, budget)) return finding;
		for (const override of usable) {
			const value = findApprovedValue(finding, key, override);
			if (value !== void 0) return lower(finding, override, value);
		}
		return finding;
	});
}
const isUsable = (label, budget) => label === void 0 ? budget?.override?.isReviewEnough === true : label === (budget?.overrideLabel ?? null);
function findApprovedValue(finding, key, { approved }) {
	const { value, bound } = finding;
	if (approved === void 0) return value;
	const before = approved.get(identifyFinding(key, finding));
	if (before === void 0 || value === null) return void 0;
	return (bound === "atMost" ? value > before : value < before) ? void 0 : before;
}
function lower(finding, { label, by, at }, value) {
	const why = addReason(finding.why, new Message("lowered-to-warning", {
		label,
		by
	}));
	const overridden = {
		...label !== void 0 && { label },
		by,
		...at !== void 0 && {
			at,
			...value !== null && { value }
		}
	};
	return {
		...finding,
		outcome: "warn",
		why,
		overridden
	};
}
const hasOverridable = ({ images }, budget) => budget !== void 0 && images.some(({ findings }) => findings.some((finding) => isOverridable(finding, budget)));
const isOverridable = (finding, { override }) => finding.outcome === "fail" && isInScope(finding, override?.rules ?? "growth");
function isInScope(finding, rules) {
	if (rules === "growth") return isAboutGrowth(finding);
	if (rules === "all") return !isDenial(finding);
	return listWaiverNames(finding.id, finding.path).some((name) => rules.includes(name));
}
const isDenial = ({ measure, failLimit }) => measure === "deniedPaths" || measure === "privateFiles" || TOOLS$1.has(measure) && failLimit === 0;
const TOOLS$1 = new Set([...[
	"compilerCount",
	"debuggerCount",
	"vcsCount"
]]);
//#endregion
//#region src/judge/propose/limit-style.ts
function detectLimitStyle({ unit, isDive }, { text }) {
	const [, before = "", digits = "", space = "", suffix = "", after = ""] = /^(\s*)([\d.,_]*)(\s*)([a-z%]*)(\s*)$/i.exec(text) ?? [];
	const around = (number) => `${before}${number}${space}${suffix}${after}`;
	if (unit === "ratio") {
		if (suffix === "%") return {
			multiple: 1,
			write: (ratio) => around(formatPlain(ratio * 100))
		};
		const isShort = digits.startsWith(".");
		return {
			multiple: 1,
			write: (ratio) => `${before}${ratio.toFixed(2).replace(/^0(?=\.)/, isShort ? "" : "0")}${after}`
		};
	}
	const multiple = measureUnit(unit, suffix);
	const separator = /[,_]/.exec(digits)?.[0] ?? "";
	const needsUnit = unit === "bytes" && !isDive && suffix === "";
	const getUnit = (number) => needsUnit && number > 0 && number < 1e4 ? "B" : "";
	return {
		multiple,
		write: (number) => around(`${groupThousands(formatPlain(number), separator)}${getUnit(number)}`)
	};
}
function measureUnit(unit, suffix) {
	if (unit === "bytes") return parseByteSize(`1${suffix}`) ?? 1;
	const seconds = unit === "seconds" ? readSeconds(`1${suffix}`) : void 0;
	return seconds !== void 0 && "value" in seconds ? seconds.value : 1;
}
const formatPlain = (number) => String(Number(number.toPrecision(12)));
const groupThousands = (number, separator) => {
	const [whole = "", ...fraction] = number.split(".");
	return [whole.replace(/\B(?=(?:\d{3})+$)/g, separator), ...fraction].join(".");
};
//#endregion
//#region src/judge/propose/failed-limits.ts
function toFailedLimit(finding, key, budget, flags) {
	const { value, failLimit, outcome, enforcedFrom, id } = finding;
	if (!(outcome === "fail" || enforcedFrom !== void 0) || value === null || failLimit === null || FOUND.has(finding.measure)) return void 0;
	const known = {
		oldLimit: failLimit,
		value,
		from: finding.from
	};
	if (finding.path !== void 0) return findPathLimit(finding, known, key, budget);
	const rule = findRule(id);
	if (rule === void 0) return void 0;
	const place = listRulePlaces(budget, flags, toScope(key)).find(({ rules }) => rules.get(id)?.fail !== void 0);
	const bound = place?.rules.get(id)?.fail;
	const ofRule = {
		...known,
		rule,
		label: id
	};
	if (place?.part === null) return {
		...ofRule,
		place: "flag",
		pointer: "",
		...toWritten(bound, failLimit)
	};
	const part = place?.part ?? (budget?.images.has(key.name) ? `/images/${key.name}` : "");
	return bound?.text === void 0 ? {
		...ofRule,
		place: "rules",
		pointer: part,
		oldText: null
	} : {
		...ofRule,
		place: "line",
		pointer: `${part}/rules/${id}`,
		...toWritten(bound, failLimit)
	};
}
const FOUND = new Set([
	"deniedPaths",
	"privateFiles",
	"pinnedBase",
	"allowedBase"
]);
const toWritten = (bound, limit) => ({
	oldText: bound?.text ?? null,
	from: bound?.from ?? "",
	oldLimit: bound?.limit ?? limit
});
function findPathLimit({ id, path = "" }, known, image, budget) {
	const [, ruleId = "", key = ""] = /^(.*\[\d+\])\.(highest\w+)$/.exec(id) ?? [];
	const rule = [PATH_BYTES_RULE, PATH_GROWTH_RULE].find((one) => one.key === key);
	const [placed] = listParts(budget, toScope(image)).flatMap(({ part, pointer }) => part.paths.flatMap((one) => one.id === ruleId ? [{
		written: one,
		pointer
	}] : []));
	if (rule === void 0 || placed === void 0) return void 0;
	const { written } = placed;
	const bound = written[rule.key];
	const index = /\d+(?=\]$)/.exec(ruleId)?.[0] ?? "";
	const pointer = `${placed.pointer}/paths/${index}/${rule.key}`;
	const { fail } = bound ?? {};
	return {
		...known,
		rule,
		label: path,
		place: "line",
		pointer,
		...toWritten(fail, known.oldLimit)
	};
}
function raiseLimit({ rule, value, oldText }) {
	const style = oldText === null ? void 0 : detectLimitStyle(rule, {
		text: oldText,
		isPlain: true
	});
	const multiple = style?.multiple ?? 1;
	const number = roundUp(rule, toCost(rule, value), multiple);
	const text = style?.write(number) ?? formatLimit(rule.unit, number * multiple);
	const reading = readLimit(rule, {
		text,
		isPlain: true
	});
	const limit = "limit" in reading ? reading.limit : null;
	return limit !== null && toCost(rule, limit) >= toCost(rule, value) ? {
		text,
		limit
	} : void 0;
}
function roundUp(rule, cost, multiple) {
	if (rule.unit === "count") return cost;
	if (rule.unit === "ratio") return toCost(rule, Math.ceil(cost * 100 - 1e-9) / 100);
	const number = cost / multiple;
	if (number <= 0) return 0;
	const step = 10 ** (Math.floor(Math.log10(number)) - 2);
	return Number((Math.ceil(number / step - 1e-9) * step).toPrecision(12));
}
//#endregion
//#region src/judge/propose/accept.ts
function addAcceptances(images, budget, flags) {
	const worst = new Map(listFailedLimits(images, budget, flags).map((limit) => [identify$1(limit), limit]));
	return images.map((image) => ({
		...image,
		findings: image.findings.map((finding) => {
			const failed = toFailedLimit(finding, image.key, budget, flags);
			const limit = failed && worst.get(identify$1(failed));
			const acceptance = limit && toAcceptance(limit, budget);
			return acceptance === void 0 ? finding : {
				...finding,
				acceptance
			};
		})
	}));
}
function listFailedLimits(images, budget, flags) {
	const byPlace = new Map();
	for (const { key, findings } of images) for (const finding of findings) {
		const limit = toFailedLimit(finding, key, budget, flags);
		const other = limit && byPlace.get(identify$1(limit));
		if (limit && (other === void 0 || isWorse(limit, other))) byPlace.set(identify$1(limit), limit);
	}
	return [...byPlace.values()];
}
function listUnraisable(images, budget, flags) {
	const found = images.flatMap(({ key, findings }) => findings.filter(({ outcome }) => outcome === "fail").filter((finding) => toFailedLimit(finding, key, budget, flags) === void 0).map(({ id, from }) => ({
		label: id,
		from,
		why: new Message("no-limit-accepts-result", {})
	})));
	return [...new Map(found.map((one) => [one.label, one])).values()];
}
const identify$1 = __name(({ rule, place, pointer }) => JSON.stringify([
	rule.key,
	place,
	pointer
]), "identify");
const isWorse = (one, other) => toCost(one.rule, one.value) > toCost(one.rule, other.value);
function toAcceptance(limit, budget) {
	const raised = raiseLimit(limit);
	if (raised === void 0) return void 0;
	const { rule, place, pointer, from, oldText } = limit;
	const section = formatPointer(`${pointer}/rules`);
	return {
		place,
		key: rule.key,
		where: place === "line" || place === "flag" ? from : budget?.source ?? null,
		...place === "rules" && { section },
		oldText: place === "line" ? oldText?.trim() ?? null : null,
		newText: raised.text.trim(),
		newLimit: raised.limit,
		...budget?.isOfBaseBranch && place !== "flag" && { isOfBaseBranch: true }
	};
}
//#endregion
//#region src/judge/propose/holders.ts
function listHolders(budget, images) {
	const judged = images.map(({ key, facts, findings }) => createHolder(budget, key.name, toScope(key), {
		imageBytes: facts?.measures.imageBytes ?? 0,
		findings: new Map(findings.map((finding) => [finding.id, finding]))
	}));
	const names = new Set(images.map(({ key }) => key.name));
	const others = [...budget.images.keys()].filter((name) => !names.has(name)).map((name) => createHolder(budget, name, {
		name,
		platforms: []
	}, void 0));
	return [
		...judged,
		...others,
		...listUnmeasuredPlatforms(budget, judged, names)
	];
}
function listUnmeasuredPlatforms(budget, judged, names) {
	const missing = new Set(listAllParts(budget).filter(({ platform, image, pointer }) => platform !== null && (image === null || names.has(image)) && !judged.some(({ parts }) => parts.has(pointer))).map(identify));
	return listScopes(budget).filter((scope) => missing.has(identify(scope))).map((scope) => {
		const words = [scope.image, scope.platform].filter((word) => word !== null);
		return createHolder(budget, words.join(" "), scope, void 0);
	});
}
const identify = ({ image, platform }) => JSON.stringify([image, platform]);
const createHolder = (budget, name, scope, measured) => ({
	name,
	parts: new Set(listParts(budget, scope).map(({ pointer }) => pointer)),
	inForce: new Map(listRulesInForce(budget, new Map(), scope).map(({ rule, bounds }) => [rule.key, bounds])),
	measured
});
const listMeasured = (holders) => holders.flatMap(({ measured }) => measured ?? []);
const listUnknownNames = (holders) => holders.filter(({ measured }) => measured === void 0).map(({ name }) => name);
//#endregion
//#region src/judge/propose/outgrown.ts
function findOutgrownLimits(budget, images, gain = .1, keep = USUAL_HEADROOM) {
	const byPart = groupByPart(listHolders(budget, images));
	return listAllParts(budget).flatMap((placed) => listPartLimits(placed, byPart.get(placed.pointer) ?? [])).filter((held) => isOutgrown(held, gain, keep));
}
function groupByPart(holders) {
	const byPart = new Map();
	for (const holder of holders) for (const pointer of holder.parts) addTo(byPart, pointer, holder);
	return byPart;
}
function listPartLimits({ image, platform, part, pointer }, holders) {
	const ofRules = RULES_OF_IMAGES.flatMap((rule) => {
		const limits = part.rules.get(rule.key);
		const place = {
			image,
			platform,
			pointer: `${pointer}/rules/${rule.key}`
		};
		const written = {
			rule,
			label: rule.key,
			...place
		};
		return limits === void 0 ? [] : findRuleLimit(written, limits, holders);
	});
	const [unknownImages, measured] = [listUnknownNames(holders), listMeasured(holders)];
	const ofPaths = part.paths.flatMap(({ id, path, highestBytes }, index) => {
		const written = {
			rule: PATH_BYTES_RULE,
			label: path,
			image,
			platform,
			pointer: `${pointer}/paths/${index}/highestBytes`,
			unknownImages,
			warnsElsewhere: []
		};
		return highestBytes === null ? [] : findHeldLimit(written, highestBytes, `${id}.highestBytes`, measured);
	});
	return [...ofRules, ...ofPaths];
}
const OF_IMAGES = [
	"files",
	"stored",
	"base"
];
const RULES_OF_IMAGES = RULES.filter(({ needs, isLevel }) => !isLevel && needs.every((need) => OF_IMAGES.includes(need)));
function findRuleLimit(written, limits, holders) {
	const { label } = written;
	const holds = ({ inForce }, bound) => limits[bound] !== void 0 && inForce.get(label)?.[bound] === limits[bound];
	const held = holders.filter((holder) => holds(holder, "warn") || holds(holder, "fail"));
	const warnsElsewhere = held.filter((holder) => holds(holder, "fail") && !holds(holder, "warn")).flatMap(({ inForce }) => inForce.get(label)?.warn ?? []);
	return findHeldLimit({
		...written,
		unknownImages: listUnknownNames(held),
		warnsElsewhere
	}, limits, label, listMeasured(held));
}
function findHeldLimit(written, limits, findingId, measured) {
	const [first, ...others] = ["warn", "fail"].flatMap((bound) => toSetBound(bound, limits[bound]));
	const found = measured.map(({ findings }) => findings.get(findingId));
	const values = found.map((finding) => finding?.value ?? null);
	if (first === void 0 || values.length === 0 || values.includes(null) || found.every(matchesNoPath)) return [];
	const worst = written.rule.bound === "atMost" ? Math.max : Math.min;
	return [{
		...written,
		bounds: [first, ...others],
		value: worst(...values.map(Number)),
		imageBytes: Math.max(...measured.map(({ imageBytes }) => imageBytes))
	}];
}
const toSetBound = (bound, written) => written === void 0 || written.limit === null ? [] : [{
	bound,
	written,
	limit: written.limit
}];
const matchesNoPath = (finding) => finding?.measure === "pathBytes" && finding.matchCount === 0;
const comesBeforeWarning = ({ rule, warnsElsewhere }, newLimit, getLimit = (warn) => warn.limit) => warnsElsewhere.some((warn) => {
	const limit = getLimit(warn);
	return limit !== null && toCost(rule, newLimit) < toCost(rule, limit);
});
const LEAST_GAIN = {
	bytes: 0,
	count: 2,
	ratio: .02,
	seconds: 1,
	money: 1
};
function isOutgrown({ rule, value, imageBytes, bounds: [{ limit }] }, gain, keep) {
	const proposed = proposeLimit(rule, value, imageBytes, 1, keep);
	if (proposed === null) return false;
	const [now, then] = [toCost(rule, limit), toCost(rule, proposed)];
	return then < now && then <= now * (1 - gain) && now - then >= LEAST_GAIN[rule.unit] - 1e-9;
}
//#endregion
//#region src/judge/propose/ratchet-due.ts
function listRatchetNotices(budget, images) {
	if (budget === void 0 || images.some(({ verdict }) => verdict !== "pass")) return [];
	const outgrown = findOutgrownLimits(budget, images, .25).filter((held) => !held.rule.isDive && canComeDown(held));
	if (outgrown.length === 0) return [];
	const limits = outgrown.map(({ label, image, platform }) => ({
		label,
		image,
		platform
	}));
	return [new Message("limits-outgrown", {
		budget: budget.source,
		limits
	})];
}
function canComeDown(held) {
	const { rule, value, imageBytes, bounds, unknownImages } = held;
	const proposed = proposeLimit(rule, value, imageBytes);
	if (proposed === null || unknownImages.length > 0) return false;
	return bounds[0].bound === "warn" || !comesBeforeWarning(held, proposed);
}
//#endregion
//#region src/judge/unlisted-images.ts
function listUnlistedImageNotices(budget, images) {
	if (budget === void 0 || budget.images.size === 0) return [];
	const measured = images.filter(({ facts }) => facts !== void 0).map(({ key }) => key.name);
	return [...new Set(measured)].filter((name) => !budget.images.has(name)).map((name) => new Message("image-without-entry", {
		budget: budget.source,
		name: quoteText(name),
		meant: findMeant(name, budget)
	}));
}
function findMeant(name, { images }) {
	const meant = findClosest(name, images.keys());
	return meant === void 0 ? void 0 : quoteText(meant);
}
//#endregion
//#region src/judge/unmatched-paths.ts
function listUnmatchedPathNotices(images) {
	const matchesByRule = new Map();
	for (const { id, from, path = "", measure, matchCount } of images.flatMap(({ findings }) => findings)) {
		if (measure !== "pathBytes" && measure !== "pathGrowthBytes" || matchCount === void 0) continue;
		const entry = matchesByRule.get(id) ?? {
			from,
			path,
			count: 0
		};
		entry.count += matchCount;
		matchesByRule.set(id, entry);
	}
	return listDistinct([...matchesByRule.values()].filter(({ count }) => count === 0).map(({ from, path }) => new Message("path-without-match", {
		from,
		path
	})));
}
//#endregion
//#region src/judge/unmatched-platforms.ts
function listUnmatchedPlatformNotices(budget, images) {
	if (budget === void 0) return [];
	return listAllParts(budget).flatMap(({ image, platform, pointer }) => {
		if (platform === null) return [];
		const meant = images.filter(({ key, facts }) => facts !== void 0 && (image === null || key.name === image));
		const isThere = meant.some(({ key }) => listParts(budget, toScope(key)).some((part) => part.pointer === pointer));
		const measured = listDifferent(meant.map(({ key }) => key.platform));
		return isThere || measured.length < 2 ? [] : [new Message("platform-without-image", {
			budget: budget.source,
			place: formatPointer(pointer),
			image: image ?? void 0,
			platforms: measured
		})];
	});
}
const listDifferent = (platforms) => platforms.filter((one, index) => one !== "" && platforms.findIndex((other) => isSamePlatform(one, other)) === index);
//#endregion
//#region src/judge/judge.ts
function judgeReport(request) {
	const { images, budget, flags, notices, now, toolVersion, run } = request;
	const loosened = request.loosened && [...request.loosened, ...listChangedPlatforms(images, budget)];
	const limits = describeLimits(request);
	const hasLimits = !lacksLimits(limits);
	const judged = addAcceptances(images.map((image) => judgeImage(image, request, hasLimits)), budget, flags).map((image) => delayImage(image, request, hasLimits));
	const fleetLimits = listFleetLimits(budget);
	const fleet = summarizeFleet(judged, fleetLimits);
	return {
		schemaVersion: 2,
		tool: {
			name: "plimsoll",
			version: toolVersion
		},
		...run && { run },
		budget: {
			...limits,
			...fleetLimits.length > 0 && { fleet: fleetLimits },
			...loosened && { loosened }
		},
		verdict: computeReportVerdict(judged, fleet),
		notices: [
			...notices,
			...budget?.notices ?? [],
			...listLateWarningNotices(budget, flags, judged),
			...listUnlistedImageNotices(budget, judged),
			...listUnmatchedPlatformNotices(budget, judged),
			...listWaiverNotices(budget, judged, now),
			...listUnmatchedPathNotices(judged),
			...listRatchetNotices(budget, judged)
		],
		images: judged,
		...fleet && { fleet }
	};
}
const describeLimits = ({ budget, flags }) => ({
	source: budget?.source ?? null,
	sha256: budget?.sha256 ?? null,
	rules: listRulesInForce(budget, flags).filter(({ rule, limit }) => !(rule.isLevel && limit.isDefault)).map(({ limit }) => limit)
});
function judgeImage(image, request, hasLimits) {
	const { budget, flags, now, overrides = [] } = request;
	const { key, isNamed, facts, comparison, error, notices } = image;
	const named = {
		key,
		...isNamed && { isNamed }
	};
	const said = {
		...error && { error },
		notices
	};
	if (facts === void 0) return {
		...named,
		verdict: "unmeasured",
		findings: [],
		...said
	};
	const cost = computeCost(facts, comparison, budget?.cost ?? null);
	const pull = estimatePull(facts, comparison, budget?.pull ?? null);
	const findings = applyOverrides(inheritFindings(applyWaivers(judgeFacts(facts, budget, flags, {
		...image,
		pull,
		cost
	}), budget, key, now), image, request), key, budget, overrides);
	const verdict = computeImageVerdict(findings, error, hasLimits);
	return {
		...named,
		verdict,
		findings,
		facts,
		...comparison && { comparison: addNoise(comparison, findings, budget) },
		...pickMissing(image),
		...pickKnown(image, "buildContext", "noBuildContext"),
		...pickEffort(image),
		...pull && { pull },
		...cost && { cost },
		...pickKnown(image, "history", "drift"),
		...hideAdvice(image, request, key),
		...said
	};
}
function delayImage(image, { budget, now }, hasLimits) {
	const findings = delayFailures(image.findings, budget, image.key, now);
	if (findings === image.findings || image.facts === void 0) return image;
	return {
		...image,
		findings,
		verdict: computeImageVerdict(findings, image.error, hasLimits)
	};
}
const pickMissing = ({ noBaseline, isBaselineUncalledFor, baselinePlatforms }) => ({
	...noBaseline !== void 0 && isBaselineUncalledFor !== true && { noBaseline },
	...baselinePlatforms && { baselinePlatforms }
});
function pickEffort({ effort, baseline, effortBefore: recalled }) {
	const effortBefore = baseline === void 0 ? recalled : baseline.effort;
	return effort === void 0 ? {} : {
		effort,
		...effortBefore && { effortBefore }
	};
}
function addNoise({ noiseBytes: _, ...comparison }, findings, budget) {
	if (findings.some(isBrokenGrowth)) return comparison;
	const { imageBytes, pullBytes } = comparison.baseline.measures;
	const noise = budget?.noise ?? DEFAULT_NOISE;
	return {
		...comparison,
		noiseBytes: computeNoiseBytes(noise, imageBytes ?? pullBytes ?? 0)
	};
}
//#endregion
//#region src/gate/inheritance.ts
async function judgeWithProofs(given, { buildStart, verifyBaseline }) {
	let request = given;
	let report = judgeReport(request);
	if (buildStart !== void 0 && inherits(request) && report.images.some(lacksStart)) {
		const compare = await buildStart();
		request = {
			...request,
			images: replaceComparisons(request.images, report, compare)
		};
		report = judgeReport(request);
	}
	if (verifyBaseline === void 0 || !report.images.some((one) => needsProof(one, request))) return {
		request,
		report
	};
	const reason = await verifyBaseline();
	request = reason === void 0 ? {
		...request,
		images: request.images.map(markVerified)
	} : {
		...request,
		notices: [...request.notices, reason]
	};
	return {
		request,
		report: judgeReport(request)
	};
}
const inherits = ({ budget, isOfBranch }) => isOfBranch !== true && budget?.inherits !== false;
const lacksStart = ({ findings, comparison }) => comparison === void 0 ? findings.some(isInheritable) : (comparison.baseline.distance ?? 0) > 0 && findings.some((one) => isInheritable(one) || one.change?.held === "older");
const isInheritable = (finding) => finding.outcome === "fail" && !isAboutGrowth(finding);
function replaceComparisons(images, report, compare) {
	const compared = compare(images);
	return images.map((image, i) => {
		const now = compared[i];
		return report.images[i] !== void 0 && lacksStart(report.images[i]) && now?.comparison !== void 0 ? now : image;
	});
}
const needsProof = ({ comparison, findings }, { budget }) => comparison?.baseline.isUnverified === true && (budget?.isBaselineRequired === true || findings.some(({ change }) => change?.held === "unverified"));
function markVerified(image) {
	const { comparison } = image;
	if (comparison?.baseline.isUnverified === void 0) return image;
	const { isUnverified: _, ...baseline } = comparison.baseline;
	return {
		...image,
		comparison: {
			...comparison,
			baseline
		}
	};
}
//#endregion
//#region src/judge/outgrown-approvals.ts
const listOutgrownNotices = ({ images }, overrides) => overrides.flatMap(({ label, by, approved }) => {
	if (approved === void 0 || label === void 0) return [];
	const isEmpty = approved.size === 0;
	const isLeft = images.some(({ key, findings }) => findings.some((finding) => finding.outcome === "fail" && approved.has(identifyFinding(key, finding))));
	return isEmpty || isLeft ? [new Message("label-outgrown", {
		label,
		by,
		isEmpty
	})] : [];
});
//#endregion
//#region src/gate/judge-with-approvals.ts
async function judgeWithApprovals(given, report, { askOverride, askApprovals }) {
	const { budget } = given;
	if (budget === void 0 || !hasOverridable(report, budget)) return report;
	const until = budget.override?.until ?? null;
	if (until !== null && given.now.toISOString().slice(0, 10) > until) return addNotices(report, [new Message("approvals-ended", {
		budget: budget.source,
		day: until
	})]);
	if (budget.override !== void 0) {
		if (askApprovals === void 0) return report;
		const { overrides, notices } = await askApprovals(budget);
		const judged = judgeReport({
			...given,
			overrides
		});
		return addNotices(judged, [...notices, ...listOutgrownNotices(judged, overrides)]);
	}
	const answer = budget.overrideLabel === null ? void 0 : await askOverride?.(budget.overrideLabel);
	if (answer === void 0) return report;
	return "reason" in answer ? addNotices(report, [answer.reason]) : judgeReport({
		...given,
		overrides: [answer]
	});
}
const addNotices = (report, notices) => ({
	...report,
	notices: [...report.notices, ...notices]
});
//#endregion
//#region src/budget/parse/suggest-rule.ts
const suggestRule = (key) => findByLetters(key) ?? findByWords(key);
function isRuleInOtherWords(key) {
	const words = removeBound(readWords(key));
	return RULE_WORDS.some(({ words: other }) => hasSameMembers(words, other));
}
const hasSameMembers = (a, b) => a.size === b.size && [...a].every((word) => b.has(word));
const RULE_KEYS = RULES.map(({ key }) => key);
const findByLetters = createFinder(RULE_KEYS);
const SYNONYMS = new Map(Object.entries({
	highest: "max maximum most upper",
	lowest: "min minimum least lower",
	bytes: "byte size sizes weight",
	count: "counts number num",
	percent: "percentage pct",
	wasted: "waste wastage",
	growth: "increase grow",
	pull: "download compressed transfer",
	image: "images container docker total",
	layer: "layers",
	file: "files",
	package: "packages",
	compiler: "compilers",
	debugger: "debuggers"
}).flatMap(([word, others]) => others.split(" ").map((other) => [other, word])));
const BOUNDS = new Set([
	"highest",
	"lowest",
	"limit",
	"threshold",
	"allowed"
]);
const UNITS = new Set([
	"bytes",
	"count",
	"percent",
	"ratio"
]);
function readWords(key) {
	const words = key.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).filter((part) => part !== "").map((part) => SYNONYMS.get(part) ?? part);
	const isUnnamed = words.every((word) => BOUNDS.has(word) || word === "bytes");
	return new Set(words.includes("bytes") && isUnnamed ? [...words, "image"] : words);
}
const removeBound = (words) => new Set([...words].filter((word) => !BOUNDS.has(word)));
const RULE_WORDS = RULE_KEYS.map((key) => ({
	key,
	words: removeBound(readWords(key))
}));
function findByWords(key) {
	const given = readWords(key);
	let best;
	for (const { key: rule, words } of RULE_WORDS) {
		const shared = [...words].filter((word) => given.has(word));
		const subjects = shared.filter((word) => !UNITS.has(word)).length;
		const score = 100 * subjects + 10 * (shared.length - subjects) - words.size;
		if (subjects > 0 && (best === void 0 || score > best.score)) best = {
			key: rule,
			score
		};
	}
	return best?.key;
}
//#endregion
//#region src/budget/parse/rule-flags.ts
const FROM = new Message("option-name", { name: "rule" });
function parseRuleFlags(flags) {
	const rules = new Map();
	const texts = [];
	for (const flag of flags) {
		const text = toPair(flag);
		const problems = [];
		readFlag(text, rules, (problem) => problems.push(problem));
		if (problems.length > 0) texts.push({
			name: FROM,
			text,
			isOneLine: true,
			problems
		});
	}
	if (texts.length > 0) throw createProblemsError(FROM, "USAGE", texts);
	return rules;
}
function toPair(text) {
	const bare = text.trim().replace(/^(["'])([^"']*)\1$/s, "$2");
	const [, key, limit = ""] = /^\s*["']?([A-Za-z][\w-]*)["']?\s*[:=](.*)$/s.exec(bare) ?? [];
	if (key === void 0) return text;
	return `${key}=${unwrap(limit.trim())}`;
}
function unwrap(limit) {
	return (/^\{(.*)\}$/s.exec(limit)?.[1] ?? limit).trim().replace(/(^|,)\s*(warn|fail):\s*/g, "$1$2:").replace(/^(["'])(.*)\1$/s, "$2");
}
function readFlag(text, rules, complain) {
	const equals = text.indexOf("=");
	const keyEnd = equals === -1 ? text.length : equals;
	const key = text.slice(0, keyEnd);
	const rule = findRule(key) ?? RULES.find((one) => one.key.toLowerCase() === key.toLowerCase());
	if (rule === void 0) complain({
		start: 0,
		end: keyEnd,
		...explain("unknown-rule", {
			key,
			meant: suggestRule(key),
			written: rewriteFlag(text)
		})
	});
	else if (equals === -1) complain({
		start: keyEnd,
		end: keyEnd,
		...explain("flag-without-limit", { rule: key })
	});
	else readLimits$1(text, keyEnd + 1, rule, rules, complain);
}
function rewriteFlag(text) {
	const [, key = "", limit] = /^(?:--rule[= ]\s*)?(\w+)\s*(?:[<>]?=|[<>≤≥\s])\s*(\S.*)$/s.exec(text) ?? [];
	return limit !== void 0 && findRule(key) !== void 0 ? `${key}=${limit}` : void 0;
}
function readLimits$1(text, start, rule, rules, complain) {
	const limits = { ...rules.get(rule.key) };
	for (const part of splitBounds(text, start)) {
		const place = {
			start: part.start,
			end: part.start + part.text.length
		};
		const reading = readPart$1(rule, part.text);
		if ("message" in reading) {
			complain({
				...place,
				...explainWithin(rule.key, reading)
			});
			continue;
		}
		const read = toBounds(rule, part, reading.limit);
		if (read.warn && limits.warn || read.fail && limits.fail) complain({
			...place,
			...explain("rule-set-twice", { rule: rule.key })
		});
		Object.assign(limits, read);
	}
	if (warnsTooLate(rule, limits)) complain({
		start,
		end: text.length,
		...explain("never-warns", { rule: rule.key })
	});
	rules.set(rule.key, limits);
}
__name(readLimits$1, "readLimits");
function toBounds(rule, { bound, text }, limit) {
	const written = {
		limit,
		from: FROM
	};
	if (bound !== void 0) return { [bound]: written };
	if (limit === null) return {
		warn: written,
		fail: written
	};
	return rule.isLevel ? toLevelLimits(text, written) : { fail: written };
}
function splitBounds(text, start) {
	if (!/^(?:warn|fail):/.test(text.slice(start))) return [{
		bound: void 0,
		text: text.slice(start),
		start
	}];
	return [...text.slice(start).matchAll(/(?:^|,)(warn|fail):(.*?)(?=,(?:warn|fail):|$)/gs)].map((match) => {
		const limit = match[2] ?? "";
		return {
			bound: match[1] === "warn" ? "warn" : "fail",
			text: limit,
			start: start + match.index + match[0].length - limit.length
		};
	});
}
const readPart$1 = __name((rule, text) => text.trim() === "" ? explain("limit-missing", {}) : readLimit(rule, {
	text,
	isPlain: false
}), "readPart");
//#endregion
//#region src/host/budget-text.ts
const MOST_BUDGET_BYTES = 1 << 20;
function toBudgetFile(bytes, source, others = []) {
	if (bytes.length > 1048576) throw createTooLargeError(source);
	try {
		const text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
		const notices = others.map((path) => new Message("budget-shadowed", {
			path,
			used: source
		}));
		return {
			text,
			sha256: createHash("sha256").update(bytes).digest("hex"),
			source,
			notices
		};
	} catch (error) {
		throw new GateError("budget-unreadable", {
			problem: "not UTF-8",
			reason: new Message("not-utf8", {})
		}, {
			where: source,
			cause: error
		});
	}
}
function createTooLargeError(source) {
	return new GateError("budget-unreadable", {
		problem: "too large",
		reason: new Message("file-too-large", { mostBytes: MOST_BUDGET_BYTES })
	}, { where: source });
}
//#endregion
//#region src/host/budget-file.ts
const BUDGET_NAMES = [
	".dive-ci.yaml",
	".dive-ci.yml",
	".dive-ci"
];
async function readBudgetFile(path, host) {
	if (path !== void 0) return toBudgetFile(await readBytes(path, host), path);
	const [name, ...others] = findBudgets(host);
	if (name === void 0) return void 0;
	return toBudgetFile(await readBytes(name, host), name, others);
}
function findBudgets({ cwd }) {
	return BUDGET_NAMES.filter((name) => isThere(resolve(cwd, name)));
}
function isThere(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return true;
	}
}
async function readBytes(path, host) {
	try {
		return await readRegularFile(followInCheckout(path, host), MOST_BUDGET_BYTES);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		const { problem, reason } = error;
		throw new GateError("budget-unreadable", {
			problem,
			reason
		}, {
			where: path,
			cause: error
		});
	}
}
//#endregion
//#region src/host/unused-budgets.ts
const DIVE_SETTINGS = [".dive.yaml", ".dive.yml"];
const PLACES_HERE = [...BUDGET_NAMES.map((name) => join(".github", name)), ...DIVE_SETTINGS];
const PLACES_ABOVE = [...BUDGET_NAMES, ...PLACES_HERE];
function findUnusedBudgets({ cwd }) {
	const root = findNearestCheckout(cwd);
	return (root === void 0 ? [cwd] : listFoldersUpTo(root, cwd)).flatMap((folder) => (folder === cwd ? PLACES_HERE : PLACES_ABOVE).map((name) => join(folder, name))).filter((path) => isThere(path) && !isOtherSettings(path)).map((path) => relative(cwd, path));
}
const listUnusedBudgets = (host) => findUnusedBudgets(host).map((path) => DIVE_SETTINGS.some((name) => path.endsWith(name)) ? new Message("dive-settings-ignored", { path }) : new Message("budget-elsewhere-ignored", { path }));
const listFoldersUpTo = (root, folder) => folder === root || dirname(folder) === folder ? [folder] : [folder, ...listFoldersUpTo(root, dirname(folder))];
function isOtherSettings(path) {
	if (!DIVE_SETTINGS.some((name) => path.endsWith(name))) return false;
	try {
		return !/^["']?rules["']?\s*:/im.test(readRegularFileSync(path, MOST_BUDGET_BYTES).toString());
	} catch {
		return false;
	}
}
//#endregion
//#region src/gate/limits.ts
async function readLimits(request, host) {
	const file = await readBudgetFile(request.budgetPath, host);
	const budget = file && await parse(file);
	const notices = file === void 0 ? listUnusedBudgets(host) : [];
	return {
		budget,
		flags: parseRuleFlags(request.ruleFlags),
		notices
	};
}
async function parse(file) {
	const { parseBudget } = await import("./parse-budget2.js");
	return parseBudget(file);
}
//#endregion
//#region src/budget/needs.ts
function findBudgetNeeds(budget, flags) {
	const rules = listScopes(budget).flatMap((scope) => listRulesInForce(budget, flags, scope));
	const needs = (need) => rules.some(({ rule }) => rule.needs.includes(need));
	const asksForBase = (budget === void 0 ? [] : [budget, ...budget.images.values()]).some(({ baseRules }) => Object.keys(baseRules).length > 0);
	const parts = budget === void 0 ? [] : listAllParts(budget);
	const asksForPaths = parts.some(({ part }) => part.paths.length > 0);
	const ignores = parts.some(({ part }) => part.ignore.length > 0) && rules.some(({ rule }) => rule.measure === "reclaimableBytes");
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
//#region src/model/sourced-image.ts
const MAX_DOCKERFILE_BYTES = 2 ** 20;
//#endregion
//#region src/host/dockerfile-file.ts
function readDockerfile(path, host) {
	try {
		return readText(path, host);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		throw new GateError("dockerfile-unreadable", {
			path,
			reason: error.reason
		}, { cause: error });
	}
}
function findDockerfile(path, host) {
	try {
		return readText(path, host);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		host.debug(`can't read a Dockerfile from ${path}: ${error.message}`);
		return;
	}
}
function findBuiltDockerfile(folder, file, host) {
	const names = file === void 0 ? ["Dockerfile", "dockerfile"].map((name) => join(folder, name)) : [file];
	for (const name of names) try {
		return readText(name, host);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		if (REFUSED.includes(error.problem)) throw createRefusedError(name, error);
		host.debug(`can't read a Dockerfile from ${name}: ${error.message}`);
	}
}
function checkBuildFolder(folder, { cwd }) {
	const stat = statSync(resolve(cwd, folder), { throwIfNoEntry: false });
	if (stat?.isDirectory()) return;
	throw new GateError("build-folder-missing", { isThere: stat !== void 0 }, { where: folder });
}
function checkBuildContext(folder, host) {
	for (const name of [folder, join(folder, ".dockerignore")]) try {
		if (name === folder) followInCheckout(name, host);
		else readText(name, host);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		if (REFUSED.includes(error.problem)) throw createRefusedError(name, error);
	}
}
const REFUSED = ["outside", "special"];
const createRefusedError = (where, error) => new GateError("build-file-refused", { reason: error.reason }, {
	where,
	cause: error
});
function findIgnoreFile(folder, dockerfile, host, encoding = "utf8") {
	for (const path of [`${dockerfile}.dockerignore`, join(folder, ".dockerignore")]) try {
		return readText(path, host, encoding);
	} catch (error) {
		if (!(error instanceof UnreadableFile)) throw error;
		if (error.problem !== "absent") throw createRefusedError(path, error);
	}
	return toFoundText(join(folder, ".dockerignore"), "", host);
}
function writeContextFiles(folder, dockerfile, ignored) {
	const path = join(folder, "Dockerfile");
	writeFileSync(path, dockerfile);
	writeFileSync(`${path}.dockerignore`, ignored, "latin1");
	return path;
}
function readText(path, host, encoding = "utf8") {
	return toFoundText(path, readRegularFileSync(followInCheckout(path, host), MAX_DOCKERFILE_BYTES).toString(encoding), host);
}
function toFoundText(path, text, { cwd }) {
	const place = resolve(cwd, path);
	return {
		path: toShownPath(path, place, cwd),
		text,
		place
	};
}
function toShownPath(path, full, cwd) {
	const root = findNearestCheckout(full) ?? cwd;
	return (isWithin$1(full, root) ? relative(root, full) : path).split(sep).join("/");
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
		if (!(found instanceof Message)) return {
			...image,
			base: addName(found, image.base)
		};
		return {
			...image,
			notices: [...image.notices, describeFallback(found, image.base)]
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
	if (base instanceof GateError) return new Message("base-image-unreadable", {
		source,
		reason: base.text
	});
	if (!(base.length <= layers.length && base.every((id, i) => id !== null && id === layers[i]?.diffId))) return new Message("base-image-differs", { source });
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
function describeFallback(reason, base) {
	return new Message("base-image-not-of-budget", {
		reason,
		base
	});
}
//#endregion
//#region src/gate/measure-build.ts
const measureBuild = async (job, measuring) => ({
	...await measureContextOf(job, measuring.host),
	...await measureEffortOf(job, measuring)
});
async function measureContextOf({ measureContext }, host) {
	if (measureContext === void 0) return {};
	try {
		const buildContext = await measureContext(host);
		return buildContext === void 0 ? { noBuildContext: FETCHED } : { buildContext };
	} catch (error) {
		if (!(error instanceof GateError) || host.signal.aborted) throw error;
		const { text: reason, where } = error;
		return { noBuildContext: new Message("build-context-unmeasured", {
			reason,
			where
		}) };
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
const FETCHED = new Message("context-fetched", {});
//#endregion
//#region src/advise/claims.ts
const NOBODY$2 = -1;
const LOWER_CASE = 32;
const SPARED_FIRST = new Set([..."clntupe"].map((letter) => letter.charCodeAt(0)));
var Claims = class {
	#evidence;
	#owner;
	#claims = new Map();
	#otherNames = new Map();
	#started = new Map();
	constructor(evidence, signs, folders = new Map(), names = new NameIndex(evidence.paths, signs)) {
		this.#evidence = evidence;
		this.#owner = new Int32Array(evidence.paths.count).fill(NOBODY$2);
		this.#readNames(signs, folders, names);
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
	#readNames(signs, folders, names) {
		const { paths } = this.#evidence;
		const found = matchSigns(paths, signs, names);
		for (const [node, sign] of folders) found.set(node, sign);
		if (found.size === 0) return;
		const held = new Map(signs.flatMap((sign) => sign.holds ? [[sign, sign.holds.map((name) => names.findNumber(name))]] : []));
		const isHeld = ({ sign }, node) => held.get(sign)?.includes(names.getNumber(node)) ?? false;
		for (let node = 1; node < paths.count; node++) {
			const parent = paths.parent(node);
			const sign = found.get(node);
			if (sign === void 0 && this.#owner[parent] === NOBODY$2) continue;
			const above = this.#passDown(parent);
			if (above?.node === parent && isHeld(above, node)) above.isHeld = true;
			this.#claim(node, above, sign);
		}
	}
	#claim(node, above, sign) {
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
	get isEmpty() {
		return this.#claims.size === 0;
	}
	#readLinks() {
		if (this.isEmpty) return;
		const { links, bodies } = this.#evidence;
		const isClaimed = new Uint8Array(bodies.count);
		links.body.forEach((body, i) => {
			if ([bodies.node[body], links.node[i]].some((node) => this.#owner[node] !== NOBODY$2)) isClaimed[body] = 1;
		});
		links.body.forEach((body, i) => {
			if (isClaimed[body] === 1) addTo(this.#otherNames, body, links.node[i]);
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
	#isStarted(program) {
		const known = this.#started.get(program);
		if (known !== void 0) return known;
		const isStarted = listStartTexts(this.#evidence).some((text) => program.test(text));
		this.#started.set(program, isStarted);
		return isStarted;
	}
	#findClaim(body, node) {
		const owner = this.#owner[node];
		if (owner === NOBODY$2) return void 0;
		const claim = this.#claims.get(owner)?.winner;
		const fileBytes = claim?.sign.fileBytes;
		if (claim?.sign.spares !== void 0 && this.#isSpared(node, claim.sign)) return void 0;
		if (claim?.sign.unlessStarted !== void 0 && this.#isStarted(claim.sign.unlessStarted)) return void 0;
		if (claim?.sign.isUnpackaged && this.#evidence.packages.ownerOf(node) >= 0) return void 0;
		if (fileBytes === void 0) return claim;
		const bytes = this.#evidence.bodies.bytes[body];
		if (bytes < fileBytes[0] || bytes > fileBytes[1]) return void 0;
		const content = this.#evidence.contents.get(body);
		return content && claim?.sign.rejects?.(content) ? void 0 : claim;
	}
};
function groupBodies(facts, evidence) {
	const rules = ADVICE_IDS.map((id) => ADVICE_RULES[id]);
	const signs = rules.flatMap((rule, rank) => (rule.signs ?? []).map((sign) => ({
		...sign,
		rule,
		rank
	})));
	const names = new NameIndex(evidence.paths, [...signs, ...rules.flatMap(({ looksFor = [] }) => looksFor)]);
	const claims = new Claims(evidence, signs, findFolders(rules, evidence), names);
	const classifiers = listClassifiers(rules, evidence, facts, {
		claims,
		names
	});
	const ofSeen = classifiers.filter(({ rule }) => !rule.isOfHidden);
	const { count, hiddenInLayer } = evidence.bodies;
	const groups = new Groups(evidence, rules, facts.base?.layerCount ?? 0);
	const isAnySeen = !claims.isEmpty || ofSeen.length > 0;
	for (let body = 0; body < count; body++) {
		const isSeen = hiddenInLayer[body] === -1;
		if (!isSeen || isAnySeen) groups.addFirst(body, claims.get(body), isSeen ? ofSeen : classifiers);
	}
	return groups.all();
}
function listClassifiers(rules, evidence, facts, { claims, names }) {
	const classifiers = [];
	for (const [rank, rule] of rules.entries()) {
		const before = [...classifiers];
		const isClaimed = (body) => (claims.get(body)?.sign.rank ?? rank) < rank || before.some(({ subjectOf }) => subjectOf(body) !== void 0);
		const subjectOf = rule.classify?.(evidence, facts, {
			isClaimed,
			names
		});
		if (subjectOf !== void 0) classifiers.push({
			rule,
			rank,
			subjectOf
		});
	}
	return classifiers;
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
		this.#shares = new Map(rules.flatMap((rule) => rule.getShare ? [[rule, rule.getShare(evidence)]] : []));
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
		return [...groupBy$1(this.#groups.values(), ({ rule }) => rule).values()].flat();
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
		const own = share === void 0 ? -1 : this.#bodies.node[body];
		group.owners.push(owner ?? own);
	}
	#getGroup(rule, subject, isBase) {
		const last = this.#last;
		if (last?.rule === rule && last.subject === subject && last.isBase === isBase) return last;
		const key = `${rule.id} ${isBase} ${subject}`;
		const known = this.#groups.get(key);
		if (known !== void 0) return known;
		const group = {
			rule,
			subject,
			isBase,
			bytes: 0,
			bodies: [],
			saved: [],
			owners: []
		};
		this.#groups.set(key, group);
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
function listPlaces$2(group, evidence) {
	const rows = [...groupByLayers(group, evidence).values()].flatMap((members) => listGroupPlaces(group, members, evidence));
	rows.sort((a, b) => b.bytes - a.bytes);
	const places = rows.slice(0, MOST_PLACES).map(({ node, bytes, layer, hiddenInLayer }) => {
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
	});
	const pathCount = new Set(rows.map(({ node }) => node)).size;
	const isCountable = rows.length <= MOST_PLACES || pathCount === rows.length;
	return {
		places,
		placeCount: rows.length,
		...!isCountable && { pathCount }
	};
}
__name(listPlaces$2, "listPlaces");
function listLayers({ rule, bodies, saved }, columns) {
	const sums = new Map();
	bodies.forEach((body, member) => {
		const at = findLayerToChange(rule, columns, body);
		sums.set(at, (sums.get(at) ?? 0) + saved[member]);
	});
	const sources = rule.isHidersFault || sums.size === 1 ? sums : findSources(bodies, columns);
	return [...sums].map(([layer, bytes]) => ({
		layer,
		bytes,
		...!sources.has(layer) && COPY
	})).sort((a, b) => rankCopy(a) - rankCopy(b) || b.bytes - a.bytes || a.layer - b.layer);
}
const COPY = { isCopy: true };
const rankCopy = ({ isCopy }) => isCopy ? 1 : 0;
function findSources(bodies, { node, layer, cause, hiddenInLayer }) {
	const sources = new Set();
	const copiedBy = new Map();
	for (const body of bodies) {
		const [at, of] = [layer[body], node[body]];
		if (copiedBy.get(of) !== at) sources.add(at);
		if (cause[body] === FATE.metadata) copiedBy.set(of, hiddenInLayer[body]);
	}
	return sources;
}
const groupByLayers = ({ bodies }, { bodies: columns, layerCount }) => groupBy$1(bodies.keys(), (member) => {
	const body = bodies[member];
	return columns.layer[body] * (layerCount + 1) + (columns.hiddenInLayer[body] ?? 0);
});
function listGroupPlaces(group, members, evidence) {
	const any = group.bodies[members[0]];
	const layer = evidence.bodies.layer[any];
	const hiddenInLayer = evidence.bodies.hiddenInLayer[any];
	const isListed = (member) => group.owners[member] !== -1;
	const [listed, others] = [members.filter(isListed), members.filter((one) => !isListed(one))];
	return [...sumByOwner(group, listed), ...others.length === 0 ? [] : evidence.gather(others.map((member) => group.bodies[member]), group.bytes)].map(({ node, bytes }) => ({
		node,
		bytes,
		layer,
		hiddenInLayer
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
			...listPlaces$2(group, evidence),
			...group.rule.packages && { packages: group.rule.packages(evidence, group.bodies, group.subject) }
		};
	}), ...adviseOnSquash(facts, evidence)];
}
const rankOwn = ({ isBase }) => isBase ? 0 : 1;
const rankUrgency = ({ rule }) => rule.isUrgent ? 1 : 0;
//#endregion
//#region src/analyze/changes.ts
function listChangesByEntry(layers, { numbers, pairs }, same) {
	const changes = new Uint8Array(numbers.count);
	pairs.forEach(({ a, b }, i) => {
		if (same[i] !== true) return;
		const [old, now] = [layers[a.layer], layers[b.layer]];
		const number = numbers.first[a.layer] + a.entry;
		changes[number] = compareMetadata(old, a.entry, now, b.entry);
	});
	return changes;
}
const toChanges = (bits) => CHANGES.filter((_, i) => (bits & 1 << i) !== 0);
function compareMetadata(old, oldEntry, now, entry) {
	const isNewMode = (((old.mode[oldEntry] ?? 0) ^ (now.mode[entry] ?? 0)) & PERMISSIONS) !== 0;
	const isNewOwner = old.uid[oldEntry] !== now.uid[entry] || old.gid[oldEntry] !== now.gid[entry];
	const isNewTime = old.mtimeSeconds[oldEntry] !== now.mtimeSeconds[entry];
	return (isNewMode ? 1 : 0) | (isNewOwner ? 2 : 0) | (isNewTime ? 4 : 0);
}
//#endregion
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
function splitQuoted(text) {
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
	return {
		words: [...words, text.slice(start)].filter((word) => word !== ""),
		isOpen: quote !== ""
	};
}
//#endregion
//#region src/analyze/dockerfile/words.ts
const toOneLine = (text) => text.replaceAll(/\s+/g, " ").trim();
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
	const words = tryParseJson(text);
	return Array.isArray(words) && words.every((word) => typeof word === "string") ? words : void 0;
}
function splitCopy(text) {
	const { flags, rest } = splitFlags(text);
	return {
		flags,
		words: parseExecForm(rest) ?? toOneLine(rest).split(" ")
	};
}
function expandWord$1(word) {
	const parts = [];
	let literal = "";
	let quote = "";
	for (let at = 0; at < word.length;) {
		const variable = quote === "'" ? "" : readVariable$1(word, at);
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
__name(expandWord$1, "expandWord");
function readVariable$1(word, start) {
	if (word[start] !== "$") return "";
	if (word[start + 1] !== "{") return /\$(?:[A-Za-z_]\w*|\d|[@*#?!$-])?/y.exec(word.slice(start, start + 256))?.[0] ?? "";
	let depth = 0;
	for (let at = start + 1; at < word.length; at++) {
		if (word[at] === "{") depth++;
		if (word[at] === "}" && --depth === 0) return word.slice(start, at + 1);
	}
	return word.slice(start);
}
__name(readVariable$1, "readVariable");
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
//#region src/model/package-finder.ts
const encoder$3 = new TextEncoder();
const toMark = (text) => ({
	text,
	bytes: encoder$3.encode(text)
});
const FOLDERS = ECOSYSTEMS.flatMap(({ folders }, index) => (folders ?? []).map((name) => ({
	mark: toMark(name),
	index
})));
const SUFFIXES = ECOSYSTEMS.flatMap((ecosystem) => ecosystem.suffix === void 0 ? [] : [{
	ecosystem,
	mark: toMark(ecosystem.suffix)
}]);
const nameByTexts = (parent, name) => ({
	count: name.length,
	getParent: (id) => parent[id],
	getName: (id) => name[id],
	isNamed: (id, { text }) => name[id] === text,
	endsWith: (id, { text }) => {
		const own = name[id];
		return own.length > text.length && own.endsWith(text);
	}
});
var PackageFinder = class {
	#paths;
	#holds;
	constructor(paths) {
		this.#paths = paths;
		this.#holds = new Uint8Array(paths.count);
	}
	look(id) {
		const found = this.#findHeld(id) ?? this.#findBySuffix(id);
		if (found === void 0 && this.#holds[id] === 0) this.#holds[id] = this.#findHolder(id);
		return found;
	}
	#findHeld(id) {
		const { getParent, getName } = this.#paths;
		const folder = getParent(id);
		const held = this.#holds[folder];
		const ecosystem = held === 0 ? void 0 : ECOSYSTEMS[held - 1];
		if (ecosystem === void 0) return void 0;
		const child = getName(id);
		const { groupPrefix } = ecosystem;
		if (groupPrefix !== void 0 && child.startsWith(groupPrefix)) {
			this.#holds[id] = held;
			return;
		}
		const own = ecosystem.parseName(child);
		if (own === null) return void 0;
		const group = getName(folder);
		const isGrouped = groupPrefix !== void 0 && group.startsWith(groupPrefix);
		const holder = getParent(isGrouped ? getParent(folder) : folder);
		return {
			ecosystem,
			name: isGrouped ? `${group}/${own}` : own,
			version: ecosystem.parseVersion(child, getName(holder))
		};
	}
	#findBySuffix(id) {
		for (let i = 0; i < SUFFIXES.length; i++) {
			const { ecosystem, mark } = SUFFIXES[i];
			if (!this.#paths.endsWith(id, mark)) continue;
			const child = this.#paths.getName(id);
			const name = ecosystem.parseName(child);
			if (name !== null) return {
				ecosystem,
				name,
				version: ecosystem.parseVersion(child, "")
			};
		}
	}
	#findHolder(id) {
		for (let i = 0; i < FOLDERS.length; i++) {
			const { mark, index } = FOLDERS[i];
			if (this.#paths.isNamed(id, mark)) return index + 1;
		}
		return 0;
	}
};
//#endregion
//#region src/model/name-hash.ts
const FNV_PRIME = 16777619;
const drawNumber = () => Math.floor(Math.random() * 2 ** 32) | 0;
const HASH_START = drawNumber();
const HASH_FACTOR = drawNumber() | FNV_PRIME;
const MAX_PATHS = 12e6;
const MOST_EXPECTED = 2 ** 17;
const NAME_BYTES = 16;
var PathTable = class {
	#count = 1;
	#parent;
	#nameStart;
	#names;
	#hash;
	#slots;
	constructor(expected = 0) {
		const size = 2 ** Math.ceil(Math.log2(Math.min(Math.max(expected, 1024), MOST_EXPECTED)));
		this.#parent = new Int32Array(size);
		this.#nameStart = new Uint32Array(size + 1);
		this.#names = new Uint8Array(NAME_BYTES * size);
		this.#hash = new Int32Array(size);
		this.#slots = new Int32Array(2 * size).fill(-1);
	}
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
	allNames() {
		return {
			bytes: this.#names,
			start: this.#nameStart
		};
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
		if (node >= MAX_PATHS) throw new GateError("too-many-paths", { most: MAX_PATHS });
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
//#endregion
//#region src/analyze/packages/find-packages.ts
const NO_OWNER = -1;
function findPackages(table) {
	const owner = new Int32Array(table.count).fill(NO_OWNER);
	const roots = new Map();
	const finder = new PackageFinder({
		count: table.count,
		getParent: (node) => table.parent(node),
		getName: (node) => decodeName(table.name(node)),
		isNamed: (node, { bytes }) => isNamed$2(table, node, bytes),
		endsWith: (node, { bytes }) => table.nameLength(node) > bytes.length && endsWith$1(table, node, bytes)
	});
	for (let node = 1; node < table.count; node++) {
		const found = finder.look(node);
		if (found !== void 0) roots.set(node, found);
		owner[node] = found === void 0 ? owner[table.parent(node)] : node;
	}
	return {
		roots,
		owner
	};
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
function walkJson(bytes, walk, options) {
	const json = new JsonWalk(bytes, options);
	try {
		const result = walk(json);
		json.checkEnd();
		return result;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
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
	return [{
		manager: "composer",
		nodes: record.development.flatMap((name) => files.find(vendor, name) ?? []),
		all: record.count
	}];
});
const parseComposerRecord = (bytes) => walkJson(bytes, (json) => {
	const development = [];
	let count = 0;
	json.visitMembers((key) => {
		if (key === "packages") json.visitItems(() => {
			count++;
			json.skip();
		});
		else if (key === "dev-package-names") json.visitItems(() => development.push(json.takeText() ?? ""));
		else json.skip();
	});
	return {
		count,
		development: development.filter((name) => NAME.test(name))
	};
});
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
		addTo(this.#byName, name, locked);
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
	const graph = new DependencyGraph(listPlaces$1);
	const roots = {
		runtime: [],
		hasDevelopment: false,
		workspaces: 0
	};
	const walk = (json) => {
		json.visitMembers((key) => {
			if (key === "workspaces") json.visitMembers(() => addWorkspace(json, roots));
			else if (key === "packages") json.visitMembers((place) => addPackage(json, graph, place));
			else json.skip();
		});
		return true;
	};
	return walkJson(bytes, walk, { allowsTrailingCommas: true }) && roots.workspaces === 1 && roots.hasDevelopment ? graph.findDevelopment(roots.runtime) : void 0;
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
function* listPlaces$1(need, from) {
	let place = from;
	for (let depth = 0; depth < MOST_DEPTH$3 && place !== ""; depth++) {
		yield `${place}/${need}`;
		place = place.slice(0, Math.max(0, place.lastIndexOf("/")));
	}
	yield need;
}
__name(listPlaces$1, "listPlaces");
//#endregion
//#region src/analyze/development/node-manifest.ts
const parseNodeManifest = (bytes) => walkJson(bytes, (json) => {
	const runtime = new Map();
	let [hasDevelopment, hasWorkspaces] = [false, false];
	json.visitMembers((kind) => {
		hasWorkspaces ||= kind === "workspaces";
		if (!KINDS$1.has(kind)) return json.skip();
		json.visitMembers((name) => {
			const range = json.takeText() ?? "";
			if (kind === "devDependencies") hasDevelopment = true;
			else runtime.set(name, `${name}@${range}`);
		});
	});
	return {
		runtime: [...runtime.values()],
		hasDevelopment,
		hasWorkspaces
	};
});
const KINDS$1 = new Set([
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
			...splitPair$1(text)
		};
	}
}
function splitPair$1(text) {
	const isQuoted = /^["']/.test(text);
	const end = isQuoted ? text.indexOf(text[0], 1) + 1 : text.indexOf(" ");
	const first = end <= 0 ? text : text.slice(0, end);
	const rest = text.slice(first.length);
	return {
		key: unquote(isQuoted ? first : first.replace(/:$/, "")),
		value: unquote(rest.replace(/^:/, "").trim())
	};
}
__name(splitPair$1, "splitPair");
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
		else graph.add(ids, takeName$1(first), version, needs);
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
const takeName$1 = __name((id) => id.slice(0, Math.max(0, id.indexOf("@", 1))), "takeName");
//#endregion
//#region src/analyze/development/node-projects.ts
const LOCKS = {
	pnpm: {
		file: "lock.yaml",
		read: (_files, _project, lock) => parsePnpmLock(lock)
	},
	yarn: {
		file: "yarn.lock",
		read: readYarn
	},
	bun: {
		file: "bun.lock",
		read: (_files, _project, lock) => parseBunLock(lock)
	}
};
function listNodeProjects(files, roots) {
	const modules = [...roots].filter(([node, { ecosystem }]) => ecosystem.name === "npm" && files.isVisible(node));
	return Object.entries(LOCKS).flatMap(([manager, { file, read }]) => files.list(file).flatMap(({ node, bytes }) => {
		const holder = files.getParent(node);
		const folder = manager === "pnpm" ? files.getParent(holder) : findOwnModules(files, holder);
		const isDevelopment = folder === void 0 ? void 0 : read(files, holder, bytes);
		return folder === void 0 || isDevelopment === void 0 ? [] : [countModules(files, modules, manager, folder, isDevelopment)];
	}));
}
function findOwnModules(files, project) {
	const folder = files.find(project, "node_modules");
	return folder !== void 0 && [".package-lock.json", ".pnpm/lock.yaml"].some((path) => files.find(folder, path)) ? void 0 : folder;
}
function readYarn(files, project, lock) {
	const text = files.read(project, "package.json");
	const manifest = text && parseNodeManifest(text);
	if (!manifest?.hasDevelopment || manifest.hasWorkspaces) return void 0;
	return parseYarnLock(lock)?.findDevelopment(manifest.runtime);
}
function countModules(files, modules, manager, folder, isDevelopment) {
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
const KINDS = {
	[LIVE.folder]: "folder",
	[LIVE.file]: "file",
	[LIVE.symlink]: "link"
};
const toEntryKind = (what) => KINDS[what] ?? "special";
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
//#region src/analyze/find-path.ts
const encoder$2 = new TextEncoder();
const SLASH$3 = 47;
const DOT$3 = 46;
function findPath(table, path, from = 0, aboveRoot = 0) {
	const text = typeof path === "string" ? encoder$2.encode(path) : path;
	let node = from;
	for (let at = 0; at < text.length && node >= 0;) {
		let stop = at;
		while (stop < text.length && text[stop] !== SLASH$3) stop++;
		const length = stop - at;
		const isDots = length < 3 && text[at] === DOT$3 && text[stop - 1] === DOT$3;
		if (length > 0 && !isDots) node = table.find(node, text, at, stop);
		else if (length === 2) node = node === 0 ? aboveRoot : table.parent(node);
		at = stop + 1;
	}
	return node;
}
//#endregion
//#region src/analyze/development/project-files.ts
var ProjectFiles = class {
	#merged;
	#byName = new Map();
	#byNode = new Map();
	constructor(merged, databases) {
		this.#merged = merged;
		for (const file of databases) {
			addTo(this.#byName, this.getName(file.node), file);
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
		const node = findPath(this.#merged.table, path, folder);
		return node >= 0 && this.isVisible(node) ? node : void 0;
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
const toRequirement = (name) => ({
	name,
	extras: [],
	hasMarker: false
});
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
		addTo(needs, requirement.extra ?? "", requirement);
	}
	return name === "" ? void 0 : {
		name,
		needs
	};
}
function findPythonDevelopment(packages, runtime, development) {
	const wanted = reach(packages, development);
	const others = [...packages.keys()].filter((name) => !wanted.has(name));
	const kept = reach(packages, [...runtime, ...others.map(toRequirement)]);
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
//#region src/analyze/development/python-folders.ts
function listPythonFolders(files, { list }) {
	const folders = new Map();
	const open = (folder) => {
		const found = folders.get(folder) ?? {
			metadata: new Map(),
			owners: new Map(),
			requested: new Set()
		};
		folders.set(folder, found);
		return found;
	};
	for (const { node, bytes } of files.list("METADATA")) {
		const one = parseMetadata(bytes);
		const record = files.getParent(node);
		if (one === void 0) continue;
		const { metadata, requested } = open(files.getParent(record));
		metadata.set(one.name, one);
		if (files.find(record, "REQUESTED") !== void 0) requested.add(one.name);
	}
	list.forEach(({ name, folder }, index) => {
		if (folder !== void 0) open(folder).owners.set(normalizePythonName(name), index);
	});
	return [...folders.values()].filter(({ metadata, owners }) => [...owners.keys()].every((name) => metadata.has(name)));
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
const parseRequirements = (bytes) => [...splitLines(bytes)].filter((line) => !/^\s*[-#]/.test(line)).flatMap((line) => parseRequirement(line) ?? []);
//#endregion
//#region src/analyze/development/python.ts
function listPython(files, packages) {
	const projects = listPythonProjects(files).filter(({ runtime, development }) => runtime.length > 0 && development.length > 0);
	if (projects.length === 0) return [];
	return listPythonFolders(files, packages).flatMap(({ metadata, owners }) => {
		const runtime = projects.flatMap((project) => project.runtime);
		return projects.map(({ manager, ...project }) => {
			const names = project.runtime.every(({ name, hasMarker }) => hasMarker || metadata.has(name)) ? findPythonDevelopment(metadata, runtime, project.development) : new Set();
			return {
				manager,
				owners: new Set([...names].flatMap((name) => TOOLS.has(name) ? [] : owners.get(name) ?? [])),
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
function listPythonProjects(files) {
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
	for (const [paths, kind] of LISTS) for (const { folder, bytes } of paths.flatMap((path) => findLists(files, path))) {
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
	return [...projects.values()];
}
const LISTS = [[PYTHON_RUNTIME_LISTS, "runtime"], [PYTHON_DEVELOPMENT_LISTS, "development"]];
function findLists(files, path) {
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
	return [{
		manager: "bundler",
		nodes: gems.flatMap(([node, { name }]) => {
			const version = files.getName(node).slice(name.length + 1);
			return isDevelopment(name, cutPlatform(version)) ? [node] : [];
		}),
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
	return {
		manager: "npm",
		nodes: [...modules].flatMap(([node, { isDevelopment }]) => isDevelopment ? [node] : []),
		all: modules.size
	};
}
function joinManagers(found) {
	return [...groupBy$1(found.filter(({ nodes, owners }) => nodes?.length || owners?.size), ({ manager }) => manager)].map(([manager, of]) => {
		const nodes = of.flatMap((one) => one.nodes ?? []);
		const owners = of.flatMap((one) => [...one.owners ?? []]);
		const all = of.reduce((sum, one) => sum + one.all, 0);
		return {
			manager,
			count: nodes.length + owners.length,
			all,
			nodes,
			owners: new Set(owners)
		};
	});
}
//#endregion
//#region src/analyze/development/python-installers.ts
function listPythonInstallers(merged, databases, packages) {
	if (!packages.list.some(isPythonInstaller)) return new Set();
	const files = new ProjectFiles(merged, databases);
	const runtime = listPythonProjects(files).flatMap((project) => project.runtime);
	return new Set(listPythonFolders(files, packages).flatMap(({ metadata, owners, requested }) => {
		const installers = PYTHON_INSTALLERS.filter((name) => owners.has(name)).map(toRequirement);
		const others = [...requested].filter((name) => !PYTHON_INSTALLERS.includes(name));
		return [...findPythonDevelopment(metadata, [...runtime, ...others.map(toRequirement)], installers)].flatMap((name) => owners.get(name) ?? []);
	}));
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
	hasWhiteouts = false;
	#table;
	#pathCount;
	#record;
	#whiteoutsOfNothing = [];
	constructor(table) {
		this.#table = table;
		this.#pathCount = table.count;
		this.#record = new Int32Array(table.count);
		for (let node = 1; node < table.count; node++) {
			this.#record[node] = this.#findRecord(node);
			if (this.isWhiteout(node)) this.hasWhiteouts = true;
		}
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
	const children = groupBy$1(nodes, (node) => table.parent(node));
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
	const lastWithWhiteouts = roles.hasWhiteouts ? layers.findLastIndex((layer) => hasWhiteouts(layer, roles)) : -1;
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
	if (!roles.hasWhiteouts) return void 0;
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
const SLASH$2 = 47;
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
const computeUserWasted = (wastedBytes, userBytes) => ({
	wastedBytes,
	userWastedRatio: userBytes > 0 ? wastedBytes / userBytes : null,
	diveUserWasted: userBytes > 0 ? "number" : wastedBytes > 0 ? "Infinity" : "NaN"
});
function sumSizes({ entries, nodes }) {
	let sum = 0;
	for (let i = 0; i < entries.count; i++) if (nodes[i] !== 0 || isAbsolute$1(entries, i)) sum += entries.sizeBytes[i];
	return sum;
}
function isAbsolute$1({ text, bounds }, entry) {
	const start = bounds[2 * entry];
	return start < bounds[2 * entry + 1] && text[start] === SLASH$2;
}
__name(isAbsolute$1, "isAbsolute");
function checkExactSum(bytes) {
	if (bytes <= Number.MAX_SAFE_INTEGER) return bytes;
	throw new GateError("sizes-too-large", {});
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
	const bare = markHeredoc(stripBuilderWords(toOneLine(text).replace(/ # buildkit$/, "")), text);
	const instruction = shortenHashes(maskSecrets(maskDeclared(bare)));
	if (instruction === "") return null;
	return instruction.length <= MAX_KEPT ? instruction : instruction.slice(0, MAX_KEPT) + "…";
}
function markHeredoc(instruction, createdBy) {
	if (!instruction.startsWith("RUN ") || instruction.includes("<<")) return instruction;
	const text = createdBy.trimEnd();
	return text.endsWith(BUILDKIT) && BROKEN.test(text.slice(0, -BUILDKIT.length).trim()) ? `RUN <<EOF ${instruction.slice(4)}` : instruction;
}
const BUILDKIT = "# buildkit";
const BROKEN = /[^\\\s][^\S\n]*\n/;
function stripBuilderWords(line) {
	const command = line.startsWith("RUN ") ? line.slice(4) : line;
	const bare = maskBuildArgs(command) ?? stripShell$1(command);
	if (bare === void 0) return line;
	return bare.startsWith(NO_OPERATION) ? bare.slice(7) : `RUN ${bare}`;
}
function stripShell$1(command) {
	const words = command.split(" ");
	const start = findCommandStart(words, 0);
	return start < 0 ? void 0 : words.slice(start).join(" ");
}
__name(stripShell$1, "stripShell");
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
	const history = origins?.history ?? [];
	const set = listHistoryVariables(history);
	const firstOwn = findFirstOwnStep(history, base?.layerCount ?? 0);
	const known = new Set(set.map(({ name }) => name));
	const started = env.map((text) => cutAt(text, "=")).filter(([name]) => !known.has(name));
	const own = [...set.filter(({ step }) => base === void 0 || step >= firstOwn), ...started.map(([name, value]) => ({
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
	return history.flatMap(({ createdBy, isEmpty }, step) => {
		if (!isEmpty) layer++;
		const at = layer;
		return readVariables(createdBy).map((variable) => ({
			...variable,
			step,
			layer: at
		}));
	});
}
function findFirstOwnStep(history, baseLayerCount) {
	let layers = 0;
	let first = 0;
	for (const [step, { createdBy, isEmpty }] of history.entries()) {
		if (!isEmpty) layers++;
		if (layers > baseLayerCount) break;
		if (!isEmpty || STARTS.test(createdBy)) first = step + 1;
	}
	return first;
}
const STARTS = /^(?:\S*sh -c #\(nop\)\s+)?(?:CMD|ENTRYPOINT)\s/;
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
		unmeasured: Object.fromEntries(unread.map(([measure]) => [measure, UNREAD_LAYERS])),
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
const UNREAD_LAYERS = new Message("layers-unread", {});
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
var Ledger = class {
	numbers;
	fate;
	hiddenInLayer;
	hiddenAt;
	pairs = [];
	uncomparable = 0;
	unlinked = [];
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
		if (left > 0) {
			if (by.newInode !== -1 && this.#haveSameSize(inode, by.newInode)) this.unlinked.push(by.newInode);
			return;
		}
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
	#haveSameSize(one, other) {
		const [a, b] = [this.numbers.locate(one), this.numbers.locate(other)];
		return this.#getColumns(a).sizeBytes[a.entry] === this.#getColumns(b).sizeBytes[b.entry];
	}
	#getColumns(ref) {
		return this.#layers[ref.layer];
	}
	#getNode(ref) {
		return this.#nodes[ref.layer][ref.entry];
	}
};
//#endregion
//#region src/analyze/folder-entries.ts
function listFolderEntries({ table, filesystem, layers, nodes }, path) {
	const folder = findPath(table, path);
	if (folder < 0) return [];
	const found = new Map();
	for (let layer = layers.length - 1; layer >= 0; layer--) {
		const { count, mode, uid, gid } = layers[layer];
		for (let entry = count - 1; entry >= 0; entry--) {
			const node = nodes[layer]?.[entry];
			const isOne = node === folder || table.parent(node) === folder;
			const what = filesystem.what[node];
			if (!isOne || node === 0 || found.has(node) || what === LIVE.absent) continue;
			found.set(node, {
				path: table.path(node),
				kind: toEntryKind(what),
				mode: mode[entry] & PERMISSIONS,
				uid: uid[entry],
				gid: gid[entry]
			});
		}
	}
	return [...found.values()];
}
//#endregion
//#region src/analyze/metadata-changes.ts
const NONE$1 = -1;
const UNCHANGED = -2;
const MODE_AND_OWNER = 3;
function listMetadataChanges({ layers, nodes, table }) {
	const lastLayer = new Int32Array(table.count).fill(NONE$1);
	const lastEntry = new Int32Array(table.count);
	const firstLayer = new Int32Array(table.count).fill(NONE$1);
	const findMaker = (entries, entry, node) => {
		const old = layers[lastLayer[node]];
		if ((compareMetadata(old, lastEntry[node], entries, entry) & MODE_AND_OWNER) === 0 || hasBytes(entries, entry)) return UNCHANGED;
		return (entries.kind[entry] === KIND.directory ? firstLayer : lastLayer)[node];
	};
	return layers.map((entries, layer) => {
		const found = new Set();
		const own = nodes[layer];
		let latest = UNCHANGED;
		for (let entry = 0; entry < own.length; entry++) {
			const node = own[entry];
			if (node === 0) continue;
			const isNew = lastLayer[node] === NONE$1;
			const maker = isNew ? -1 : findMaker(entries, entry, node);
			if (maker !== UNCHANGED && maker !== latest) {
				found.add(maker);
				latest = maker;
			}
			if (isNew) firstLayer[node] = layer;
			lastLayer[node] = layer;
			lastEntry[node] = entry;
		}
		return found;
	});
}
const hasBytes = ({ kind, sizeBytes }, entry) => isFileBody(kind[entry]) && sizeBytes[entry] > 0;
//#endregion
//#region src/analyze/evidence.ts
const NO_BODY = -1;
function collectEvidence(merged, fates, sums, { kept, ...known }, same) {
	const { table, layers, filesystem } = merged;
	const { hiddenAt } = filesystem.ledger;
	const bodies = listBodies(merged, fates);
	return {
		layerCount: layers.length,
		paths: table,
		bodies,
		...listContents(merged, kept, bodies),
		copyOf: findCopies(merged, same, bodies),
		unlinked: new Set(filesystem.ledger.unlinked.map((number) => bodies.row[number])),
		metadataFrom: same.includes(true) ? listMetadataChanges(merged) : [],
		links: nameBodies(filesystem.inode, bodies),
		listFolder: (path) => listFolderEntries(merged, path),
		...known,
		gather(rows, allBytes) {
			for (const row of rows) {
				const node = bodies.node[row];
				const top = bodies.hiddenInLayer[row] === -1 ? node : hiddenAt[bodies.entry[row]];
				sums.add(node, bodies.bytes[row], top);
			}
			return sums.take(allBytes);
		}
	};
}
function listBodies({ layers, nodes, filesystem }, { fate, changes }) {
	const { numbers, hiddenInLayer } = filesystem.ledger;
	const row = new Int32Array(numbers.count).fill(NO_BODY);
	const columns = createColumns(row.length);
	let count = 0;
	layers.forEach(({ count: entryCount, kind, sizeBytes, mode }, layer) => {
		const first = numbers.first[layer];
		const layerNodes = nodes[layer];
		for (let i = 0; i < entryCount; i++) {
			const bytes = isFileBody(kind[i]) ? sizeBytes[i] : 0;
			if (bytes === 0) continue;
			const entry = first + i;
			const cause = fate[entry];
			row[entry] = count;
			columns.entry[count] = entry;
			columns.node[count] = layerNodes[i];
			columns.layer[count] = layer;
			columns.bytes[count] = bytes;
			columns.isExecutable[count] = (mode[i] & 73) === 0 ? 0 : 1;
			columns.cause[count] = cause;
			columns.hiddenInLayer[count] = cause === FATE.visible ? -1 : hiddenInLayer[entry];
			columns.changes[count++] = changes[entry];
		}
	});
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
	const getRow = ({ layer, entry }) => row[ledger.numbers.first[layer] + entry];
	twins.forEach(({ a, b }, i) => {
		const [first, copy] = [getRow(a), getRow(b)];
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
const CAUSE_OF_FATE = [void 0, ...CAUSES];
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
const SLASH$1 = 47;
const DOT$2 = 46;
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
		const found = this.#walk(0, getLink(this.#entries, entry), true);
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
		let node = path[0] === SLASH$1 ? 0 : start;
		for (let at = 0; at < path.length && node !== void 0;) {
			if (++this.#steps > MAX_STEPS) throw createStepsError();
			const slash = path.indexOf(SLASH$1, at);
			const stop = slash < 0 ? path.length : slash;
			node = this.#step(node, path, at, stop, isLast && stop === path.length);
			at = stop + 1;
		}
		return node;
	}
	#step(node, path, start, stop, isLast) {
		const length = stop - start;
		const isDots = length < 3 && path[start] === DOT$2 && path[stop - 1] === DOT$2;
		if (length === 0 || isDots && length === 1) return node;
		if (isDots) return node === 0 ? 0 : this.#table.parent(node);
		return this.#down(node, path, start, stop, isLast);
	}
	#down(folder, text, start, stop, isLast) {
		const node = this.#table.intern(folder, text, start, stop);
		const entry = isLast ? void 0 : this.#findLink(node);
		if (entry === void 0) return node;
		if (this.#linksLeft-- === 0) return void 0;
		return this.#walk(folder, getLink(this.#entries, entry), false);
	}
};
const createStepsError = () => new GateError("too-many-symlinks", {});
//#endregion
//#region src/analyze/filesystem/marker.ts
const MARKER = {
	none: 0,
	whiteout: 1,
	opaque: 2,
	rootOpaque: 3
};
const DOT$1 = 46;
const PREFIX = new TextEncoder().encode(".wh.");
const OPAQUE = new TextEncoder().encode(".wh..wh..opq");
function classifyNodes(table) {
	const marker = new Uint8Array(table.count);
	for (let node = 1; node < table.count; node++) marker[node] = classifyName(table, node);
	return marker;
}
function findWhiteoutTarget(table, node) {
	const name = table.name(node);
	if (name.length - PREFIX.length <= 2 && name.subarray(PREFIX.length).every((byte) => byte === DOT$1)) throw createWhiteoutError(table, node);
	return table.find(table.parent(node), name, PREFIX.length, name.length);
}
const isMarker = (table, node) => classifyName(table, node) !== MARKER.none;
function classifyName(table, node) {
	if (!startsWith(table, node, PREFIX)) return MARKER.none;
	if (!(table.nameLength(node) === OPAQUE.length && startsWith(table, node, OPAQUE))) return MARKER.whiteout;
	return table.parent(node) === 0 ? MARKER.rootOpaque : MARKER.opaque;
}
const createWhiteoutError = (table, node) => new GateError("whiteout-hides-nothing", { name: decodeName(table.name(node)) }, { where: table.path(node) });
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
	const link = kind.indexOf(KIND.symlink);
	if (link < 0) return false;
	for (let i = link + 1; i < nodes.length; i++) if (isBelowLink[nodes[i]] === 1 || kind[i] === KIND.hardlink) return true;
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
const createLoopError = (table, node) => new GateError("symlink-loop", {}, { where: table.path(node) });
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
	#hasMarkers;
	#layer = 0;
	constructor(layers, table, followed) {
		this.#layers = layers;
		this.#table = table;
		this.#followed = followed;
		this.#tree = new LiveTree(table);
		this.#made = new Int32Array(table.count).fill(-1);
		this.inode = new Int32Array(table.count).fill(-1);
		this.marker = classifyNodes(table);
		this.#hasMarkers = this.marker.some((marker) => marker !== MARKER.none);
		this.ledger = new Ledger(layers, followed.map(({ nodes }) => nodes));
	}
	get what() {
		return this.#tree.what;
	}
	apply(layer) {
		this.#layer = layer;
		const { nodes } = this.#followed[layer];
		if (this.#hasMarkers) this.#applyMarkers(layer, nodes);
		for (let entry = 0; entry < nodes.length; entry++) this.#applyEntry(entry, nodes[entry]);
	}
	#applyMarkers(layer, nodes) {
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
		return targets.get(entry) ?? findPath(this.#table, getLink(columns, entry), 0, -1);
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
const HEAVY_SHARE = .05;
const NOTHING$2 = -1;
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
		this.#source = new Int32Array(table.count).fill(NOTHING$2);
		this.#top = new Int32Array(table.count);
		this.#touched = new Int32Array(table.count);
		this.#isTouched = new Uint8Array(table.count);
	}
	add(node, bytes, top = node) {
		this.#touch(node);
		this.#bytes[node] = this.#bytes[node] + bytes;
		this.#fileCount[node] = this.#fileCount[node] + 1;
		this.#top[node] = Math.min(this.#top[node], top);
		this.#source[node] = this.#source[node] === NOTHING$2 || this.#source[node] === OWN ? OWN : SEVERAL;
	}
	take(allBytes) {
		const threshold = Math.max(1, allBytes * HEAVY_SHARE);
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
		this.#source[parent] = this.#source[parent] === NOTHING$2 ? node : SEVERAL;
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
			this.#source[node] = NOTHING$2;
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
const encoder$1 = new TextEncoder();
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
			const node = findPath(this.#merged.table, path);
			if (node < 0) continue;
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
		return names.every((name) => findPath(this.#merged.table, posix.join(folder, name)) < 0);
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
			last: encoder$1.encode(posix.basename(folder))
		}));
		const isInside = new Uint8Array(table.count);
		for (let node = 1; node < table.count; node++) isInside[node] = ends.some(({ end, last }) => isNamed$2(table, node, last) && table.path(node).endsWith(end)) ? 1 : isInside[table.parent(node)];
		return isInside;
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
	const manifest = tryParseJson(text ?? "");
	if (!isRecord(manifest) || "workspaces" in manifest) return false;
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
const toObject = (value) => isRecord(value) ? value : {};
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
const MOST_ROWS$1 = 20;
function listLargest(bytes, show, most = MOST_ROWS$1) {
	const top = [];
	let omittedBytes = 0;
	for (let i = 0; i < bytes.length; i++) {
		const own = bytes[i];
		omittedBytes += own;
		if (own > 0) insert(top, i, bytes, most);
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
const listLargestRows = (rows, show, most = MOST_ROWS$1) => listLargest(rows.map(({ bytes }) => bytes), (i) => show(rows[i]), most);
function insert(top, row, bytes, most) {
	const own = bytes[row];
	let at = top.length;
	while (at > 0 && bytes[top[at - 1]] < own) at--;
	if (at === most) return;
	top.splice(at, 0, row);
	if (top.length > most) top.pop();
}
//#endregion
//#region src/analyze/largest.ts
function listLargestFolders(files, visibleBytes, table, sums) {
	for (let i = 0; i < files.node.length; i++) sums.add(table.parent(files.node[i]), files.bytes[i]);
	return listLargestRows(sums.take(visibleBytes), ({ node, bytes, fileCount }) => ({
		path: table.path(node),
		bytes,
		fileCount
	}));
}
function listLargestFiles(files, table) {
	return listLargest(files.bytes, (i) => ({
		path: table.path(files.node[i]),
		bytes: files.bytes[i],
		fileCount: 1
	}));
}
//#endregion
//#region src/analyze/layer-entries.ts
const MOST_ROWS = 5;
const MOST_LAYERS = 100;
function listLayerEntries(merged, fate, sums) {
	const { layers, table } = merged;
	const changes = collectChanges(merged, fate);
	const bytes = layers.map((_, layer) => addFiles(merged, layer, () => true));
	const large = new Set(bytes.map((_, layer) => layer).toSorted((a, b) => bytes[b] - bytes[a]).slice(0, MOST_LAYERS));
	const takeRows = (added) => listLargestRows(sums.take(added), ({ node, ...row }) => ({
		path: table.path(node),
		...row
	}), MOST_ROWS);
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
//#endregion
//#region src/analyze/measures.ts
function measureImage$1(image, filesystem, { contentBytes, visibleBytes }, dive) {
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
__name(measureImage$1, "measureImage");
const sumOwnBytes = ({ base }, layerBytes) => base === void 0 ? null : layerBytes.slice(base.layerCount).reduce((sum, bytes) => sum + bytes, 0);
const UNREAD_PACKAGES = new Message("packages-unread", {});
const REASONS = {
	efficiencyRatio: new Message("dive-has-no-efficiency", {}),
	ownBytes: new Message("base-end-unknown", {}),
	packageCount: UNREAD_PACKAGES,
	compilerCount: UNREAD_PACKAGES,
	debuggerCount: UNREAD_PACKAGES,
	vcsCount: UNREAD_PACKAGES,
	pullBytes: new Message("pull-size-unknown", {})
};
function explainUnmeasured(measures) {
	return Object.fromEntries(Object.entries({
		...REASONS,
		userWastedRatio: explainNoUserBytes(measures)
	}).filter(([name]) => measures[name] === null));
}
const explainNoUserBytes = ({ imageBytes, layerCount }) => imageBytes === 0 ? new Message("image-empty", {}) : new Message("no-user-bytes", { isOneLayer: layerCount === 1 });
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
		if (!isNamed$2(table, table.parent(node), BIN)) continue;
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
	return walkJson(bytes, (json) => {
		walk(json, (path, version, isDevelopment) => add(found, path, version, isDevelopment));
		return true;
	}) ? found : [];
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
	const holder = parts.at(group.startsWith("@") ? -3 : -2);
	const isInside = !parts.includes("..") && name !== "";
	return holder === "node_modules" && isInside && !name.startsWith("@");
}
//#endregion
//#region src/analyze/packages/installed-modules.ts
function listInstalledModules({ table, filesystem }, databases) {
	const modules = new Map();
	for (const { node, bytes } of databases) {
		const project = table.parent(table.parent(node));
		const records = MODULE_RECORDS.get(decodeName(table.name(node)))?.(bytes) ?? [];
		for (const { path, version, isDevelopment } of records) {
			const at = findPath(table, path, project);
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
//#endregion
//#region src/analyze/packages/owner-table.ts
const NOBODY$1 = -1;
const encoder = new TextEncoder();
const MOST_CHARACTERS$2 = 4096;
const CACHE = encoder.encode("__pycache__");
var OwnerTable = class {
	#table;
	#owner;
	#info;
	#usr;
	#generated = new Map();
	constructor(table) {
		this.#table = table;
		this.#owner = new Int32Array(table.count).fill(NOBODY$1);
		this.#info = findPath(table, DPKG_INFO);
		this.#usr = findPath(table, "usr");
	}
	add(path, index, from = 0) {
		if (path.length > MOST_CHARACTERS$2) return;
		const text = encoder.encode(path);
		this.#set(findPath(this.#table, text, from), index);
		if (from !== 0) return;
		if (path.startsWith("/usr/")) this.#set(findPath(this.#table, text.subarray(4)), index);
		else this.#set(findPath(this.#table, text, this.#usr), index);
	}
	addGenerated(path, index) {
		const node = findPath(this.#table, path);
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
		return isNamed$2(this.#table, parent, CACHE) ? this.#findSource(node, this.#table.parent(parent)) : this.#findGenerated(node);
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
		const source = encoder.encode(".py");
		const text = new Uint8Array(dot + source.length);
		text.set(name.subarray(0, dot));
		text.set(source, dot);
		const found = this.#table.find(folder, text, 0, text.length);
		return found < 0 ? NOBODY$1 : this.#owner[found];
	}
};
const cutArchitecture = (name) => name.split(":", 1)[0] ?? "";
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
	return text.split(",", MOST_RELATIONS).map((one) => one.split("|").map(takeName).filter(Boolean)).filter((names) => names.length > 0);
}
const takeName = (text) => text.trim().split(/[\s(:[]/, 1)[0] ?? "";
const parseApkRelations = (text) => (text ?? "").split(" ", MOST_RELATIONS).filter((one) => one !== "" && !one.startsWith("!")).map((one) => one.split(/[<>=~@]/, 1)[0] ?? "");
//#endregion
//#region src/analyze/packages/owners.ts
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
	const owners = new OwnerTable(table);
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
	const readText = (path) => {
		const found = texts.find((one) => one.path === `/${path}`);
		return found && decoder$2.decode(found.bytes);
	};
	const auto = readAutoInstalled(readText("var/lib/apt/extended_states") ?? "");
	const world = readText(APK_WORLD);
	const asked = world === void 0 ? void 0 : new Set(parseApkRelations(world.replaceAll("\n", " ")));
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
//#endregion
//#region src/analyze/packages/packages.ts
function listLargestPackages(copies, table) {
	return listLargestRows([...groupBy$1(copies, ({ ecosystem, name }) => `${ecosystem.name}/${name}`).values()].map((of) => ({
		largest: of.reduce((one, other) => other.bytes > one.bytes ? other : one),
		bytes: of.reduce((sum, one) => sum + one.bytes, 0),
		copies: of.length
	})), ({ largest, bytes, copies }) => {
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
const TAGS = new Set(Object.values(TAG));
const LIST_TAGS = new Set(Object.values(LIST_TAG));
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
	const lists = new Map();
	for (let at = 8; at < dataStart; at += ENTRY_BYTES) {
		const tag = view.getUint32(at);
		if (TAGS.has(tag)) values.set(tag, readFirstValue(view, at, dataStart) ?? values.get(tag));
		else if (LIST_TAGS.has(tag)) lists.set(tag, {
			at: dataStart + view.getUint32(at + 8),
			count: view.getUint32(at + 12)
		});
	}
	const getText = (tag) => String(values.get(tag) ?? "").slice(0, MOST_CHARACTERS);
	const [name, version, release] = [
		getText(TAG.name),
		getText(TAG.version),
		getText(TAG.release)
	];
	if (name === "" || version === "" || name === "gpg-pubkey") return [];
	const epoch = values.get(TAG.epoch);
	const size = Number(values.get(TAG.longSize) ?? values.get(TAG.size) ?? 0);
	return [{
		ecosystem: "rpm",
		name,
		version: [
			epoch === void 0 ? "" : `${epoch}:`,
			version,
			release && `-${release}`
		].join(""),
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
	const folder = findPath(table, DPKG_STATUS_FOLDER);
	const isFolderMissed = folder >= 0 && filesystem.what[folder] === LIVE.folder && ![...shown].some((node) => table.parent(node) === folder);
	const isUnread = explainUnreadDatabases(merged).length > 0;
	return SYSTEM_DATABASES.some((path) => {
		const node = findPath(table, path);
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
	const foreign = UNREAD_DATABASES.filter(({ path }) => measureVisibleFile(merged, path) > 0).map(({ path, kind }) => new Message("package-database-unsupported", {
		path,
		kind
	}));
	const journals = DATABASE_JOURNALS.filter((path) => measureVisibleFile(merged, path) > 0).map((path) => new Message("package-database-unwritten", { path }));
	return [...foreign, ...journals];
}
function measureVisibleFile({ table, layers, filesystem }, path) {
	const number = filesystem.inode[findPath(table, path)] ?? -1;
	if (number === -1) return 0;
	const { layer, entry } = filesystem.ledger.numbers.locate(number);
	return layers[layer]?.sizeBytes[entry] ?? 0;
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
//#region src/analyze/path-walker.ts
const SLASH = 47;
const DOT = 46;
function internEntries(table, entries) {
	const nodes = new Int32Array(entries.count);
	const walker = new PathWalker(table, entries.text);
	for (let i = 0; i < entries.count; i++) nodes[i] = walker.walk(entries.bounds[2 * i], entries.bounds[2 * i + 1]);
	return nodes;
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
			while (stop < end && text[stop] !== SLASH) stop++;
			this.#step(start, at, stop, end);
			at = stop + 1;
		}
		this.#lastStart = start;
		this.#lastEnd = end;
		return this.#node();
	}
	#step(start, at, stop, end) {
		const length = stop - at;
		const isDots = length < 3 && this.#text[at] === DOT && this.#text[stop - 1] === DOT;
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
			const isWhole = start + componentEnd === end || text[start + componentEnd] === SLASH;
			if (componentEnd <= shared && isWhole) break;
			this.#depth--;
		}
	}
};
const createOutsideError = (name) => new GateError("entry-outside-root", { name: decodeName(name) });
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
const isShell = (word) => word !== void 0 && SHELLS.has(posix.basename(word));
function findProgram(words) {
	if (BUILT_IN.has(words[0] ?? "")) return void 0;
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		const skipped = isShell(word) ? 0 : WRAPPERS.get(posix.basename(word));
		if (skipped !== void 0) i += skipped;
		else if (!/^-|^\w+=/.test(word) && !isStarter(posix.basename(word))) return word;
	}
	return words.find((word) => isStarter(posix.basename(word)));
}
const listStarted = (words) => [...new Set([...words.slice(0, 1), ...listSteps(words).flatMap(listStartedByStep)])];
function listStartedByStep(words) {
	if (BUILT_IN.has(words[0] ?? "")) return [];
	const started = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		if (/^-|^\w+=/.test(word)) continue;
		started.push(word);
		const skipped = WRAPPERS.get(posix.basename(word));
		if (skipped === void 0 && (isShell(word) || !isStarter(posix.basename(word)))) return started;
		i += skipped ?? 0;
	}
	return started;
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
function findRuntime$1(program) {
	const name = posix.basename(program);
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
const listLibraries = (head) => [...new Set(head.toString("latin1").split("\0").filter((text) => text.length <= MOST_NAME_LENGTH$1 && LIBRARY.test(text)))];
const MOST_NAME_LENGTH$1 = 100;
const LIBRARY = /^lib[\w.+-]+\.so(?:\.\d+)*$/;
//#endregion
//#region src/analyze/runtime/follow-path.ts
const MOST_LINKS = 40;
function followPath(merged, path) {
	const names = [];
	let left = splitNames(path);
	let node = 0;
	for (let links = 0; left.length > 0;) {
		const [name = "", ...rest] = left;
		const at = stepDown(merged.table, node, name);
		if (at < 0) return {
			node: -1,
			names
		};
		const target = readLink(merged, at);
		if (target === void 0) {
			[node, left] = [at, rest];
			continue;
		}
		if (++links > MOST_LINKS) return {
			node: -1,
			names
		};
		const words = splitNames(target);
		if (rest.length === 0) names.push(...words.slice(-1));
		if (target.startsWith("/")) node = 0;
		left = [...words, ...rest];
	}
	return {
		node: isFile$1(merged, node) ? node : -1,
		names
	};
}
const isFile$1 = __name(({ filesystem }, node) => (filesystem.inode[node] ?? -1) !== -1, "isFile");
function stepDown(table, node, name) {
	if (name === "..") return node === 0 ? 0 : table.parent(node);
	const bytes = Buffer.from(name);
	return table.find(node, bytes, 0, bytes.length);
}
const splitNames = (path) => path.split("/").filter((name) => name !== "" && name !== ".");
function readLink({ filesystem, layers, nodes }, node) {
	if (filesystem.what[node] !== LIVE.symlink) return void 0;
	for (let layer = layers.length - 1; layer >= 0; layer--) {
		const entry = nodes[layer]?.lastIndexOf(node) ?? -1;
		const columns = layers[layer];
		if (entry >= 0 && columns.kind[entry] === KIND.symlink) return decodeName(getLink(columns, entry));
	}
}
//#endregion
//#region src/analyze/runtime/visible-paths.ts
function openVisiblePaths(merged, files) {
	const { table } = merged;
	return {
		find(path) {
			const node = findPath(table, path);
			return isFile$1(merged, node) ? node : -1;
		},
		follow: (path) => followPath(merged, path),
		list(endings) {
			const patterns = endings.map((ending) => Buffer.from(ending));
			const isLast = new Uint8Array(256);
			for (const pattern of patterns) isLast[pattern.at(-1) ?? 0] = 1;
			const found = [];
			for (let i = 0; i < files.node.length; i++) {
				const node = files.node[i];
				if (isLast[table.nameByte(node, table.nameLength(node) - 1)] === 0) continue;
				if (patterns.some((pattern) => endsWith$1(table, node, pattern))) found.push(table.path(node));
			}
			return found.toSorted((a, b) => splitPath(a).length - splitPath(b).length);
		}
	};
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
	[".runtimeconfig.json .deps.json", "dotnet"],
	["composer.lock", "php"],
	["Gemfile.lock", "ruby"],
	["pom.xml .jar", "java"],
	["Cargo.lock", "rust"],
	["go.sum go.mod", "go"],
	["poetry.lock uv.lock Pipfile.lock requirements.txt", "python"],
	["package-lock.json yarn.lock pnpm-lock.yaml package.json", "node"]
];
const ENDINGS = MANIFESTS.flatMap(([names]) => names.split(" "));
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
	const isThere = (name) => nearest.some((path) => isFile(path, name));
	return MANIFESTS.find(([names]) => names.split(" ").some(isThere))?.[1] ?? SERVERS.find(([path]) => paths.find(path) >= 0)?.[1];
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
//#region src/analyze/runtime/script-head.ts
const MOST_BYTES = 256;
function listInterpreters(bytes) {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MOST_BYTES));
	const [, line] = /^#![ \t]*([^\n]*)/.exec(head.toString("latin1")) ?? [];
	const [interpreter, ...options] = (line ?? "").trim().split(/[ \t]+/);
	if (!interpreter?.startsWith("/")) return [];
	if (!interpreter.endsWith("/env")) return [interpreter];
	const program = options.find((word) => !word.startsWith("-") && !word.includes("="));
	return program === void 0 ? [interpreter] : [interpreter, program];
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
		const bytes = findHead(file, paths, heads);
		const head = bytes && parseElfHead(bytes);
		const native = bytes !== void 0 && listInterpreters(bytes).length > 0 ? void 0 : findNative(file, head, createdBy, paths);
		const isAlone = head?.isStatic === true && command[0] === program;
		if (native !== void 0) return {
			...native,
			...isAlone && { isAlone }
		};
		if (head !== void 0) return void 0;
	}
	const name = findByFiles(paths);
	return name && {
		name,
		by: "files"
	};
}
const locateProgram = (program, folder, searchPath, paths) => listPlaces(program, folder, searchPath).find((place) => paths.follow(place).node >= 0);
function listPlaces(program, folder, searchPath) {
	if (!program.includes("/")) return searchPath.map((place) => `${place}/${program}`);
	return [program.startsWith("/") ? program : `${folder}/${program}`];
}
function findHead(path, paths, heads) {
	const { node: file } = paths.follow(path);
	return file < 0 ? void 0 : heads.find(({ node }) => node === file)?.bytes;
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
const MOST_PROGRAMS = 16;
const MOST_INTERPRETERS = 5;
function findStartNeeds({ process }, paths, heads) {
	const { command: words = [], folder = "/", searchPath = [] } = process ?? {};
	const [command] = words;
	if (command === void 0) return void 0;
	const locate = (program) => listPlaces(program, folder, searchPath).find((place) => {
		const { node, names } = paths.follow(place);
		return node >= 0 || names.length > 0;
	});
	const listNeeds = (path, depth) => {
		const { names } = paths.follow(path);
		const bytes = depth > MOST_INTERPRETERS ? void 0 : findHead(path, paths, heads);
		if (bytes === void 0) return [...names];
		const { interpreter: loader, libraries = [] } = parseElfHead(bytes) ?? {};
		const further = [...loader === void 0 ? [] : [loader], ...listInterpreters(bytes)].flatMap((one) => {
			const place = locate(one);
			return [posix.basename(one), ...place === void 0 ? [] : listNeeds(place, depth + 1)];
		});
		return [
			...names,
			...further,
			...libraries
		];
	};
	return {
		command,
		programs: listStarted(words).slice(0, MOST_PROGRAMS).flatMap((word) => {
			const path = locate(word);
			const needs = path === void 0 ? [] : [...new Set(listNeeds(path, 0))];
			return path === void 0 || needs.length === 0 ? [] : [{
				path,
				needs
			}];
		})
	};
}
function openProgramFinder({ process }, paths) {
	const { folder = "/", searchPath = [] } = process ?? {};
	return (program) => {
		return listPlaces(program, folder, searchPath).map((place) => paths.follow(place).node).find((node) => node >= 0) ?? -1;
	};
}
const listStartedFiles = ({ process }, findProgram) => listStarted(process?.command ?? []).slice(0, MOST_PROGRAMS).map(findProgram).filter((node) => node >= 0);
const listNeededFiles = (needs, paths) => {
	const names = (needs?.programs ?? []).flatMap((program) => program.needs);
	if (names.length === 0) return [];
	const wanted = new Set(names);
	return paths.list(names).filter((path) => wanted.has(posix.basename(path))).map((path) => paths.find(path));
};
//#endregion
//#region src/analyze/twins.ts
const LEAST_BYTES = 1e6;
const MOST_OF_A_SIZE = 64;
function listTwins(layers, { inode, ledger }) {
	return [...groupBy$1(listLargeInodes(layers, inode, ledger.numbers), (entry) => describeBody(layers, entry)).values()].flatMap((group) => group.length > MOST_OF_A_SIZE ? [] : group.flatMap((b, i) => {
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
	const isLarge = new Uint8Array(numbers.count);
	let count = 0;
	layers.forEach((entries, layer) => {
		const first = numbers.first[layer];
		for (let i = 0; i < entries.count; i++) {
			if (entries.sizeBytes[i] < LEAST_BYTES || entries.isSparse[i] !== 0) continue;
			isLarge[first + i] = 1;
			count++;
		}
	});
	if (count < 2) return [];
	const found = [];
	for (let node = 0; node < inode.length; node++) {
		const number = inode[node];
		if (number === -1 || isLarge[number] === 0) continue;
		isLarge[number] = 0;
		found.push(number);
	}
	return found.sort((a, b) => a - b).map((number) => numbers.locate(number));
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
function listWaste(merged, fates, reclaimableBytes, sums) {
	return listLargestRows(merged.layers.flatMap((_, layer) => listLayerRows(merged, layer, fates, reclaimableBytes, sums)), ({ node, ...row }) => ({
		path: merged.table.path(node),
		...row
	}));
}
function listLayerRows(merged, layer, { fate, changes }, reclaimableBytes, sums) {
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
		return sums.take(reclaimableBytes).map((row) => ({
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
		addTo(groups, hiddenInLayer[first + i] * CAUSE_OF_FATE.length + at, i);
	}
	return [...groups.values()];
}
//#endregion
//#region src/analyze/analyze.ts
function mergeImage(image) {
	const layers = image.layers.map((layer) => layer.table.entries);
	const table = new PathTable(layers.reduce((sum, { count }) => sum + count, 0));
	const nodesOf = new Map([...new Set(layers)].map((entries) => [entries, internEntries(table, entries)]));
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
		...measureImage$1(image, filesystem, account, dive),
		...counted.measures
	};
	const brought = listLayerEntries(merged, fate, sums);
	const fingerprints = withTree ? fingerprintLayers(table, layers, merged.nodes) : [];
	const documents = describeDocuments(image, lines);
	const instructions = documents.layers.map(({ instruction }) => instruction);
	const installs = withTree ? findInstalls(merged, image, instructions) : [];
	const facts = {
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
	};
	const development = listDevelopment(merged, databases, {
		modules,
		packages
	});
	const findProgram = openProgramFinder(image, visible);
	return {
		facts,
		evidence: collectEvidence(merged, fates, sums, {
			modules,
			packages,
			development,
			installers: listPythonInstallers(merged, databases, packages),
			kept: tables,
			contextCopies: listContextCopies(image, ofContext),
			command: image.process?.command ?? [],
			folder: image.process?.folder ?? "/",
			user: image.process?.user,
			started: listStartedFiles(image, findProgram),
			findProgram,
			libraries: listNeededFiles(needs, visible),
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
	if (brokenLinks > 0) notices.push(new Message("broken-hard-links", { count: brokenLinks }));
	if (hasRootOpaque) notices.push(new Message("root-opaque", {}));
	if (recreatedFolder >= 0) notices.push(new Message("folder-created-again", { path: table.path(recreatedFolder) }));
	if (refusedWhiteout >= 0) notices.push(new Message("whiteout-refused", { path: table.path(refusedWhiteout) }));
	return notices;
}
//#endregion
//#region src/analyze/dockerfile/heredoc.ts
function findHeredocs(text) {
	if (!text.includes("<<")) return [];
	const { words, isOpen } = splitQuoted(text);
	return isOpen ? [] : words.flatMap((word) => parseHeredoc(word) ?? []);
}
function parseHeredoc(word) {
	const [, dash, quoted] = /^\d*<<(-?)([^<\s]+)$/.exec(word) ?? [];
	const name = quoted?.replaceAll(/["']/g, "");
	return name ? {
		name,
		isChomped: dash === "-"
	} : void 0;
}
//#endregion
//#region src/analyze/dockerfile/parse-dockerfile.ts
function parseDockerfile(text) {
	if (text.length > MAX_DOCKERFILE_BYTES) return void 0;
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
function toTriggered(instruction) {
	const [, verb = "", text = ""] = /^(\S+)\s*(.*)$/s.exec(instruction.text) ?? [];
	return {
		...instruction,
		verb: verb.toUpperCase(),
		text
	};
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
		this.#escape = findEscapeCharacter(text);
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
		const parts = [this.#stripContinuation(first)];
		while (parts.at(-1)?.isContinued && !this.isAtEnd) {
			const next = this.#take();
			const start = next.trimStart();
			if (start !== "" && !start.startsWith("#")) parts.push(this.#stripContinuation(next));
		}
		return parts.map(({ text }) => text).join("").trim();
	}
	takeHeredocs(text) {
		const heredocs = [];
		for (const { name, isChomped } of findHeredocs(text)) {
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
	#stripContinuation(line) {
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
const findEscapeCharacter = (text) => findDirective(text, "escape") === "`" ? "`" : "\\";
function findDirective(text, wanted) {
	for (const line of text.replace(/^\uFEFF/, "").split("\n")) {
		const [, key = "", value = ""] = /^#\s*([a-z][a-z\d]*)\s*=(.*)$/i.exec(line.trim()) ?? [];
		if (key.toLowerCase() === wanted) return value.trim();
		if (![
			"syntax",
			"check",
			"escape"
		].includes(key.toLowerCase())) break;
	}
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
const createDamagedError = (problem) => new GateError("provenance-damaged", { problem });
function parseJson(bytes) {
	try {
		return toRecord(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch {
		throw createDamagedError("not-an-object");
	}
}
function findPredicate(document) {
	const [inMetadata, ...others] = Object.keys(document).filter((key) => /^buildx\.build\.provenance(?:\/|$)/.test(key));
	if (others.length > 0) throw createDamagedError("several-platforms");
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
	if (typeof filename !== "string" || typeof data !== "string") throw createDamagedError("source-without-text");
	if (!isTame(filename)) throw createDamagedError("source-outside");
	if (data.length > MAX_DOCKERFILE_BYTES * 1.5) throw createDamagedError("source-too-long");
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
		if (!isCount(source) || endLine > (lineCounts[source] ?? 0)) throw createDamagedError("lines-in-no-source");
		return [{
			source,
			line,
			endLine
		}];
	});
}
function parseLine(range, end) {
	const { line } = toRecord(toRecord(range)[end] ?? {});
	if (!isCount(line) || line < 1) throw createDamagedError("step-without-lines");
	return line;
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const toStepName = (output) => output.replace(/:.*$/s, "");
function checkLayerDigest(descriptor) {
	const { digest } = toRecord(descriptor);
	if (typeof digest !== "string") throw createDamagedError("layer-without-digest");
	return digest;
}
function toRecord(value) {
	if (!isRecord(value)) throw createDamagedError("part-not-an-object");
	return value;
}
function toList(value, most) {
	if (!Array.isArray(value)) throw createDamagedError("part-not-a-list");
	if (value.length > most) throw createDamagedError("list-too-long");
	return value;
}
//#endregion
//#region src/analyze/dockerfile/sources.ts
const copiesContext = ({ verb, text }) => (verb === "COPY" || verb === "ADD") && !splitFlags(text).flags.has("from");
function listSourceStages(instruction) {
	const { verb, text } = instruction;
	if (verb === "ONBUILD") return listSourceStages(toTriggered(instruction));
	if (verb === "RUN") return listMounts(text).flatMap(({ from }) => from?.toLowerCase() ?? []);
	const from = verb === "COPY" ? splitFlags(text).flags.get("from") : void 0;
	return from === void 0 ? [] : [from.toLowerCase()];
}
function listMounts(text) {
	const [flags = ""] = /^(?:--\S+\s*)*/.exec(text) ?? [];
	return [...flags.matchAll(/--mount=(\S+)/g)].map(([, spec = ""]) => {
		const fields = new Map(spec.split(",").map((pair) => {
			const [key = "", value = ""] = pair.replaceAll("\"", "").split(/=(.*)/s);
			return [key.toLowerCase(), value];
		}));
		return {
			type: fields.get("type")?.toLowerCase() ?? "bind",
			from: fields.get("from"),
			source: fields.get("source") ?? fields.get("src") ?? ""
		};
	});
}
//#endregion
//#region src/analyze/dockerfile/expand-variables.ts
function expandWord(word, variables) {
	let text = "";
	let quote = "";
	for (let at = 0; at < word.length;) {
		const variable = quote === "'" ? void 0 : readVariable(word.slice(at));
		if (variable !== void 0) {
			const value = evaluate(variable, variables);
			if (value === void 0) return void 0;
			text += value;
			at += variable.length;
			continue;
		}
		const read = readQuoted(word, at, quote);
		text += read.meaning;
		quote = read.quote;
		at += read.length;
	}
	return text;
}
const MOST_NAME_LENGTH = 256;
function readVariable(text) {
	if (!text.startsWith("$")) return void 0;
	const [plain, name] = /^\$([A-Za-z_]\w*)/.exec(text.slice(0, MOST_NAME_LENGTH)) ?? [];
	if (name !== void 0) return {
		name,
		operator: "",
		operand: "",
		length: plain?.length ?? 0
	};
	const [braced, inner = "", operator = "", operand = ""] = /^\$\{([A-Za-z_]\w*)(?:(:?[-+])([^{}]*))?\}/.exec(text) ?? [];
	if (braced !== void 0) return {
		name: inner,
		operator,
		operand,
		length: braced.length
	};
	return {
		name: "",
		operator: "?",
		operand: "",
		length: 1
	};
}
function evaluate({ name, operator, operand }, variables) {
	const value = variables.get(name);
	if (operator === "?" || value === null || value === void 0 && variables.isOpen) return void 0;
	const isSet = value !== void 0 && (value !== "" || !operator.startsWith(":"));
	if (operator.endsWith("-")) return isSet ? value : expandWord(operand, variables);
	if (operator.endsWith("+")) return isSet ? expandWord(operand, variables) : "";
	return value ?? "";
}
//#endregion
//#region src/analyze/dockerfile/variables.ts
const OF_PLATFORM = [
	"OS",
	"ARCH",
	"VARIANT"
].flatMap((part) => [`TARGET${part}`, `BUILD${part}`]);
const PREDEFINED = new Map([
	...OF_PLATFORM.map((name) => [name, "*"]),
	["TARGETPLATFORM", "*/*"],
	["BUILDPLATFORM", "*/*"]
]);
function readGlobals(instructions, buildArgs) {
	const globals = new StageVariables(void 0, false);
	for (const [name, value] of PREDEFINED) globals.set(name, value);
	for (const instruction of instructions) {
		if (instruction.verb === "FROM") break;
		assignVariables(instruction, globals, globals, buildArgs);
	}
	return globals;
}
function assignVariables({ verb, text }, variables, globals, buildArgs) {
	if (verb === "ARG") for (const word of splitQuoted(text).words) declare(word, variables, globals, buildArgs);
	if (verb === "ENV") assign(text, variables);
}
function declare(word, variables, globals, buildArgs) {
	const [name = "", value] = splitPair(word);
	const ownDefault = value === void 0 ? void 0 : expandWord(value, variables) ?? null;
	const isSet = buildArgs.has(name);
	const fallback = PREDEFINED.get(name) ?? ownDefault ?? globals.get(name);
	const isUnknown = ownDefault === null && !PREDEFINED.has(name);
	const found = isSet ? buildArgs.get(name) : isUnknown ? null : fallback;
	if (found !== void 0) variables.set(name, found);
}
var StageVariables = class {
	isOpen;
	#parent;
	#own = new Map();
	constructor(parent, isOpen) {
		this.#parent = parent;
		this.isOpen = isOpen;
	}
	get(name) {
		const own = this.#own.get(name);
		return own === void 0 ? this.#parent?.get(name) : own;
	}
	set(name, value) {
		this.#own.set(name, value);
	}
};
function assign(text, variables) {
	const [, name, rest] = /^([^\s=]+)\s+(.*)$/s.exec(text) ?? [];
	const values = (name === void 0 ? splitQuoted(text).words : [`${name}=${rest ?? ""}`]).map((pair) => {
		const [key = "", value = ""] = splitPair(pair);
		return [key, expandWord(value, variables) ?? null];
	});
	for (const [key, value] of values) variables.set(key, value);
}
function splitPair(pair) {
	const at = pair.indexOf("=");
	return at < 0 ? [pair] : [pair.slice(0, at), pair.slice(at + 1)];
}
//#endregion
//#region src/analyze/dockerfile/stages.ts
function listStages(instructions, buildArgs) {
	const stages = [];
	const byName = new Map();
	const globals = buildArgs && readGlobals(instructions, buildArgs);
	let own = [];
	for (const instruction of instructions) {
		if (instruction.verb !== "FROM") {
			own.push(instruction);
			continue;
		}
		own = [];
		const [word = "", as = "", name] = toOneLine(splitFlags(instruction.text).rest).split(" ");
		const image = expandImage(word, globals);
		const stage = {
			name: as.toLowerCase() === "as" ? name?.toLowerCase() : void 0,
			from: instruction,
			base: byName.get(image?.toLowerCase() ?? "") ?? (image === "scratch" ? image : "image"),
			image: image === void 0 || byName.has(image.toLowerCase()) ? null : image,
			instructions: own
		};
		stages.push(stage);
		if (stage.name !== void 0) byName.set(stage.name, stage);
	}
	return stages;
}
function expandImage(word, globals) {
	const variables = globals ?? (word.includes("$") ? void 0 : NO_VARIABLES);
	const image = variables && expandWord(word, variables);
	return image === void 0 || image === "" || image.includes("*") ? void 0 : image;
}
const NO_VARIABLES = {
	get: () => void 0,
	isOpen: false
};
function listChain(stage) {
	const stages = [stage];
	for (let base = stage.base; typeof base === "object"; base = base.base) stages.push(base);
	return stages;
}
function buildChain(stage) {
	const stages = listChain(stage).toReversed();
	return {
		instructions: stages.flatMap(({ instructions }, i) => [...(stages[i - 1]?.instructions ?? []).filter(({ verb }) => verb === "ONBUILD").map(toTriggered), ...instructions]),
		froms: stages.map(({ from }) => from),
		isFromScratch: stages[0]?.base === "scratch",
		isWhole: stages[0] !== void 0 && stages[0].image !== null
	};
}
function listCandidateStages(stages, target) {
	if (target === null) return stages.length > MAX_STAGES ? [] : stages;
	const stage = target === void 0 ? stages.at(-1) : stages.findLast(({ name }) => name === target.toLowerCase());
	return stage === void 0 ? [] : [stage];
}
const WRITES_FILES = new Set([
	"RUN",
	"COPY",
	"ADD"
]);
const MAX_STAGES = 50;
const parseStages = (text, buildArgs) => listStages(parseDockerfile(text) ?? [], buildArgs);
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
	const { verb } = instruction;
	if (verb === "WORKDIR") return [createWorkingFolderPattern(instruction)];
	if (verb !== "ADD" && verb !== "COPY") return void 0;
	return isClassic ? [createClassicCopyPattern(instruction)] : createCopyPatterns(instruction);
}
function createCopyPatterns({ text }) {
	const { flags, words } = splitCopy(text);
	const isInline = (word) => parseHeredoc(word) !== void 0;
	const sources = words.slice(0, -1);
	const shownFlags = [...flags.has("parents") ? [toLiteralPattern("--parents")] : [], ...createFlagPatterns(flags, "chown", "chmod")];
	const plain = [
		...sources.filter((word) => !isInline(word)).map(expandWord$1),
		...sources.filter(isInline).map((word) => toLiteralPattern(`<<${parseHeredoc(word)?.name}`)),
		expandWord$1(words.at(-1) ?? "")
	];
	return [joinPatterns([...shownFlags, ...plain], " "), ...shownFlags.length > 0 ? [joinPatterns(plain, " ")] : []];
}
function createClassicCopyPattern({ text }) {
	const { flags, words } = splitCopy(text);
	const destination = expandWord$1(words.at(-1) ?? "");
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
		return value === void 0 ? [] : [joinPatterns([toLiteralPattern(`--${name}=`), expandWord$1(value)])];
	});
}
const toLiteralPattern = (text) => [text];
function createWorkingFolderPattern({ text }) {
	const [first, ...rest] = expandWord$1(text);
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
	const twins = groupBy$1(instructions, (one) => toTrace(one, isClassic));
	return pairs.filter(({ isExact, instruction }) => isExact && isWhole || twins.get(toTrace(instruction, isClassic))?.length === 1);
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
	if (!name || !isReference$2(name) || contexts.has(name.toLowerCase())) return void 0;
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
	if (only === void 0 || others.length > 0 || !isReference$2(only.reference)) return void 0;
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
//#region src/analyze/dockerfile/trace-by-history.ts
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
//#region src/analyze/dockerfile/trace-by-provenance.ts
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
	const copies = new Set(texts.flatMap((file) => (parseDockerfile(file?.text ?? "") ?? []).filter(copiesContext).map(({ line, endLine }) => `${line} ${endLine} ${file?.path}`)));
	return new Set(lines.flatMap((at, layer) => at !== void 0 && copies.has(`${at.line} ${at.endLine} ${at.file}`) ? [layer] : []));
}
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
		return { notices: [new Message("provenance-unusable", { reason: error.text })] };
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
function explainUntraced(lines, { dockerfile, built }) {
	if (dockerfile === void 0 || built !== void 0 || lines.some((line) => line !== void 0) || lines.length === 0) return [];
	return [new Message("dockerfile-of-another-image", { path: dockerfile.path })];
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
//#region src/gate/rewrite-evidence.ts
async function findRewriteEvidence(evidence, advice, folder) {
	if (advice.length === 0) return {};
	const isOnlyRecommended = ({ id, subject }) => id === "recommended-packages" && subject === "recommended";
	const recommended = advice.find(isOnlyRecommended);
	const { findRecommendedPackages, findStartEvidence } = await import("./rewrite-evidence.js");
	return {
		...recommended && { recommended: findRecommendedPackages(evidence, recommended) },
		development: listDevelopmentPaths(evidence),
		...needsStage(advice) && { start: findStartEvidence(evidence, folder) }
	};
}
function listDevelopmentPaths({ development, paths, bodies, packages }) {
	const folders = development.flatMap(({ nodes }) => nodes.map((node) => paths.path(node)));
	const owners = new Set(development.flatMap((one) => [...one.owners]));
	if (owners.size === 0) return folders;
	const owned = bodies.node.subarray(0, bodies.count).filter((node) => owners.has(packages.ownerOf(node)));
	return [...folders, ...Array.from(owned, (node) => paths.path(node))];
}
//#endregion
//#region src/gate/measure-image.ts
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
		const { dockerfile, built, ignore, hasBuildKit = false } = hints;
		const known = built && dockerfile && await findRewriteEvidence(evidence, advice, image.process?.folder ?? "/");
		const texts = built && dockerfile && {
			dockerfile,
			ignore,
			hasBuildKit,
			...known && { evidence: known }
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
			hasBuildKit: built?.hasBuildKit,
			find: (name) => findDockerfile(name, host),
			nearby: built === void 0 && measuring.tracesNearby ? findNearby(host) : void 0
		};
		const isManifestEnough = !needs.files && !needs.tree && !verify && !withFiles;
		const measure = measureOnce((found) => isManifestEnough && found.describe ? describeImage(found.describe, found, job, measuring) : measureImage(found, job, hints, measuring));
		const build = await measureBuild(job, measuring);
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
const findNearby = (host) => findDockerfile("Dockerfile", host) ?? findDockerfile("dockerfile", host);
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
//#endregion
//#region src/gate/plan-rewrites.ts
async function planRewrites(image, limits) {
	const { facts, texts, key } = image;
	const { advice = [] } = hideAdvice(image, limits, key);
	if (facts?.files === void 0 || texts === void 0 || advice.length === 0) return image;
	const { planFixes } = await import("./plan2.js");
	const { selectShown } = await import("./shown-rewrites.js");
	const { ignore, ...others } = texts;
	const rewrites = selectShown(planFixes({
		layers: facts.layers,
		advice,
		...others,
		...ignore && { ignore }
	}, void 0).rewrites);
	return rewrites.length === 0 ? image : {
		...image,
		rewrites
	};
}
//#endregion
//#region src/gate/run.ts
async function run(given, host, circumstances = {}) {
	const { limits = await readLimits(given, host), context, loosened } = circumstances;
	const request = nameImages(given, limits.budget, host.cwd);
	if (usesBudgetImages(request) && limits.budget) checkRecipePaths(limits.budget, host);
	const measured = await measureAndCompare(request, limits, host, circumstances);
	const images = await measureDrift(await (circumstances.trackHistory ?? trackBaseline)(measured.images), limits, request, circumstances, host);
	const now = host.now();
	const { request: judged, report: first } = await judgeWithProofs({
		...limits,
		images: await Promise.all(images.map((image) => planRewrites(image, {
			...limits,
			now
		}))),
		notices: [
			...limits.notices ?? [],
			...measured.notices,
			...circumstances.notices ?? []
		],
		now,
		toolVersion: VERSION$1,
		run: context,
		loosened,
		baseBudget: circumstances.baseBudget,
		isOfBranch: context !== void 0 && context.baseSha === null
	}, circumstances);
	return addDraft(await judgeWithApprovals(judged, first, circumstances), request.build === void 0, now);
}
async function measureAndCompare(request, limits, host, circumstances) {
	if (circumstances.measured !== void 0) return {
		images: circumstances.measured,
		notices: []
	};
	const compare = await openComparison(request, limits, host) ?? circumstances.compare;
	const measured = await measureRequest(request, limits, host, compare !== void 0);
	return compare === void 0 ? measured : {
		...measured,
		images: compare(measured.images)
	};
}
const trackBaseline = async (images) => continueBaseline(images, {});
async function measureDrift(images, limits, { platforms }, { findDriftPlace }, host) {
	const { drift = null } = limits.budget ?? {};
	if (drift === null) return images;
	const { addDrift } = await import("./add-drift.js");
	const { openSourceImages } = await import("./open2.js");
	const place = await findDriftPlace?.() ?? {
		there: host,
		isUnverified: false,
		isChange: false
	};
	const open = (source) => openSourceImages({
		name: void 0,
		source
	}, createMeasurer(platforms, limits, host));
	return addDrift(images, drift, {
		...place,
		open
	});
}
const usesBudgetImages = ({ images, build }) => build === void 0 && images.length === 0;
//#endregion
//#region src/cli/nothing-named.ts
function checkAnythingNamed(command, { images, build }, budget, host) {
	if (images.length > 0 || build !== void 0) return;
	if ([...budget?.images.values() ?? []].some((entry) => entry.image !== null || entry.build !== null)) return;
	const hasDockerfile = DOCKERFILES.some((name) => findDockerfile(name, host) !== void 0);
	throw new GateError("no-image-named", {
		command,
		budget: budget?.source,
		hasDockerfile
	});
}
const DOCKERFILES = ["Dockerfile", "dockerfile"];
//#endregion
//#region src/cli/check.ts
async function checkImages({ request, historyPath }, host) {
	const limits = await readLimits(request, host);
	checkAnythingNamed("check", request, limits.budget, host);
	if (historyPath === void 0) return run(request, host, { limits });
	const { openHistoryFile } = await import("./history-file.js");
	return run(request, host, {
		limits,
		...await openHistoryFile(historyPath, host)
	});
}
//#endregion
//#region src/cli/present.ts
async function present(given, output, process) {
	const report = formatSentences(given, "cli");
	const { stdout, env } = process;
	const abilities = detectAbilities(stdout, env, output.noColor);
	const { reportPath, sarifPath, htmlPath } = output;
	const writes = [
		async () => print(stdout, render(report, output, abilities)),
		async () => reportPath !== void 0 && await writeReportFile(reportPath, renderJson(report)),
		async () => {
			if (sarifPath === void 0) return;
			const { renderSarif } = await import("./sarif.js");
			await writeReportFile(sarifPath, renderSarif(report));
		},
		async () => htmlPath !== void 0 && await writeHtml(htmlPath, report)
	];
	let exitCode = toExitCode(report);
	for (const write of writes) try {
		await write();
	} catch (error) {
		exitCode = Math.max(exitCode, await reportFailure(error, process, output.noColor));
	}
	return exitCode;
}
async function writeHtml(path, report) {
	const { renderHtml } = await import("./html.js");
	await writeReportFile(path, renderHtml(report));
}
function render(report, output, abilities) {
	if (output.format === "json") return renderJson(report);
	if (output.format === "markdown") return output.isQuiet ? renderQuietMarkdown(report) : renderSummary(report);
	return renderTerminal(report, {
		...abilities,
		verbose: output.isVerbose,
		verboseWith: "--verbose",
		quiet: output.isQuiet
	});
}
//#endregion
export { readBudgetFile as $, findRecommended as $i, readBodies as $n, LINE as $r, isOfEntry as $t, formatInstruction as A, describeGrowth as Ai, listDockerArchive as An, buildTitle as Ar, addDraft as At, toOneLine as B, UNNEEDED_KINDS as Bi, parseConfigTime as Bn, diffArrays as Br, buildBudgetSchema as Bt, mergeImage as C, tryParseJson as Ca, sortWorstFirst$1 as Ci, findToolRule as Cn, paintVersions as Cr, findBaseRules as Ct, isSelfContained as D, isCommitSha as Da, summarizeFinding as Di, createSourceJob as Dn, escapeProse as Dr, pickKnown as Dt, listLargestRows as E, toBlobPath as Ea, sortMainFirst as Ei, renameImage as En, listUsedColumns as Er, restoreAdvice as Et, PackageFinder as F, describeChange$2 as Fi, checkDigest as Fn, listEntryLines as Fr, proposeLimit as Ft, findIgnoreFile as G, maskSecrets as Gi, openFolderStore as Gn, buildSparkline as Gr, listAllParts as Gt, checkBuildContext as H, isPackageFile as Hi, openStream as Hn, describeContext as Hr, FLEET_RULES as Ht, nameByTexts as I, isUrgent as Ii, computeSha256 as In, buildGrowthSections as Ir, roundLimit as It, findUnusedBudgets as J, LEFTOVERS as Ji, scanTarByPosition as Jn, listPoints as Jr, BudgetValue as Jt, writeContextFiles as K, PRIVATE_PATHS as Ki, readLayerStream as Kn, listHistorySteps as Kr, listParts as Kt, parseExecForm as L, needsOtherBase as Li, assembleImage as Ln, needsStage as Lr, toCost as Lt, toEntryKind as M, isUnchanged as Mi, choosePlatforms as Mn, unfold as Mr, groupSubjects as Mt, HASH_FACTOR as N, ONLY_ANOTHER_BASE as Ni, createFailedImage as Nn, buildScorecardSections as Nr, toWrittenSource as Nt, findInstallCommand as O, describeFinding$1 as Oi, openSource as On, fenceLines as Or, listWaiverNames as Ot, HASH_START as P, describeAdvice as Pi, addProvenance as Pn, describePullSettings as Pr, draftBudget as Pt, isThere as Q, SYSTEM_DATABASES as Qi, growColumn as Qn, buildFleetReportSections as Qr, formatPointer as Qt, splitCopy as R, ADVICE_RULES as Ri, isConfigType as Rn, formatPatch as Rr, compileGlob as Rt, examineImage as S, parseIndexOrManifest as Sa, listNotCompared as Si, findRule as Sn, renderSummary as Sr, compileBaseGlob as St, parseElfHead as T, shortenDigest as Ta, listFleetTroubles as Ti, nameReportedImages as Tn, paintSections as Tr, hideAdvice as Tt, checkBuildFolder as U, isPrivateKeyPath as Ui, createArchiveAllowance as Un, describeProof as Ur, listFleetLimits as Ut, Claims as V, unneededFiles as Vi, openLayoutFolder as Vn, buildContextSections as Vr, APPROVER_ROLES as Vt, findBuiltDockerfile as W, readPrivateContent as Wi, decodeName as Wn, buildHistoryTable as Wr, listRulesInForce as Wt, BUDGET_NAMES as X, DUPLICATE_KINDS as Xi, ZSTD_LEVELS as Xn, toImageHistory as Xr, listEntries as Xt, listUnusedBudgets as Y, adviseOnOrder as Yi, Turns as Yn, pickSizes as Yr, joinPointer as Yt, findBudgets as Z, INSTALLS as Zi, computeNextSize as Zn, findShownDrift as Zr, listItems as Zt, listSourceStages as _, computeImageVerdict as _a, describeLoosening as _i, NO_NOISE as _n, listImages$1 as _r, measureFleet as _t, run as a, isPlainPath as aa, numberColumn as ai, PERCENT as an, cleanName as ar, suggestRule as at, parseDockerfile as b, toExitCode as ba, formatReportHeadline as bi, PATH_GROWTH_RULE as bn, identifyFinding as br, BASE_PINNED as bt, traceLayers as c, findRelative as ca, chooseFullest as ci, readRate as cn, cleanPath as cr, comesBeforeWarning as ct, StageVariables as d, parseReference as da, isInRepository as di, createProblemsError as dn, continueBaseline as dr, listUnraisable as dt, classifyTool as ea, toInstruction as ei, isOfPart as en, KIND as er, MOST_BUDGET_BYTES as et, assignVariables as f, addTo as fa, isHelpful as fi, explain as fn, continueBranch as fr, raiseLimit as ft, listMounts as g, computeFleetVerdict as ga, sumSizedLayers as gi, MOST_NOISE as gn, listEveryImage as gr, summarizeFleet as gt, copiesContext as h, renderJson as ha, sizeLayers as hi, DEFAULT_NOISE as hn, hasEqualSizes as hr, judgeFleet as ht, checkAnythingNamed as i, adviseOnTimestamps as ia, mainColumn as ii, COST_BASES as in, checkDocumentSize as ir, isRuleInOtherWords as it, LIVE as j, findMainGrowth as ji, listImages as jn, outlineReport as jr, renderBudgetDraft as jt, writeCopyWords as k, isOfBase$1 as ki, listOciLayout as kn, formatFence as kr, openComparison as kt, buildChain as l, formatRepository as la, formatLineUrl as li, readSeconds as ln, isElsewhere as lr, findOutgrownLimits as lt, expandWord as m, formatJson as ma, formatWastePath as mi, explainWithin as mn, formatImageId as mr, readRuleLimits as mt, writeHtml as n, isHarmlessScript as na, buildTable as ni, DEFAULT_PULL as nn, getLink as nr, toBudgetFile as nt, createMeasurer as o, leaveOutPackages as oa, takeLines as oi, percentToRatio as on, decompress as or, describeLimits as ot, readGlobals as p, groupBy$1 as pa, describeWaste as pi, explainPattern as pn, shortenHistory as pr, detectLimitStyle as pt, readLimits as q, toRoots as qi, TarScan as qn, HISTORY_MEASURES as qr, listScopes as qt, checkImages as r, CHANGES as ra, listLines$1 as ri, PULL_CLIENTS as rn, MAX_DOCUMENT_BYTES as rr, parseRuleFlags as rt, measureRequest as s, runScript as sa, textColumn as si, readLimit as sn, splitZstdFrames as sr, judgeReport as st, present as t, DEBUG_KINDS as ta, toLines as ti, isPart as tn, PERMISSIONS as tr, createTooLargeError as tt, listStages as u, isReference$2 as ua, formatPageUrl as ui, parseByteSize as un, measureBaseUpdate as ur, listFailedLimits as ut, findDirective as v, computeReportVerdict as va, buildReportHeadline as vi, computeNoiseBytes as vn, pickImage as vr, isSummed as vt, listInterpreters as w, isDigest as wa, describeFailure as wi, nameImages as wn, paintWithFolds as wr, isAboutGrowth as wt, toTriggered as x, isRecord as xa, isUnguarded as xi, RULES as xn, renderTerminal as xr, BASE_RULE_NAMES as xt, findEscapeCharacter as y, lacksLimits as ya, formatHeadline as yi, PATH_BYTES_RULE as yn, sumKnown as yr, BASE_ALLOWED as yt, splitFlags as z, listSubjects as zi, parseConfig as zn, structuredPatch as zr, parseGlob as zt };
