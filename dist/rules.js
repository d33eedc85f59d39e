import { r as __name } from "./rolldown-runtime.js";
import { t as joinPattern } from "./pattern.js";
import { r as classifyTool, t as TOOL_KINDS } from "./tools.js";
import { n as formatFamiliar } from "./reference.js";
import { t as toByteText } from "./byte-text.js";
import { A as mountCaches, C as joinLayers$1, D as appendCommand, E as addOption, O as isPlainPath, S as ignorePaths, T as APT_INSTALL, _ as describeHidden, b as describeOrigin, c as isPackageDatabase, d as CAUSES, f as CHANGES, g as describeBytes, h as createFileRule, i as duplicates, j as runScript, k as leaveOutPackages, l as isPackagePath, m as DEPENDENCY_MANAGERS, n as unneededFiles, o as debugSections, p as SignMatcher, s as isLanguagePackagePath, u as isSystemPath, v as describeHidingLayer, w as listContextPaths, x as describePaths, y as describeLayers } from "./unneeded-files.js";
import { t as INSTALLERS, u as PYTHON_DEVELOPMENT_LISTS } from "./installs.js";
import { t as LEFTOVERS } from "./leftovers.js";
import { t as PRIVATE_PATHS } from "./private-paths.js";
import { n as isPrivateKeyPath, r as readPrivateContent, t as isPackageFile } from "./private-key-path.js";
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
function findSmaller(repository, tag) {
	const builder = Object.hasOwn(BUILDERS, repository) ? BUILDERS[repository] : void 0;
	if (builder !== void 0) return builder(tag);
	const family = Object.hasOwn(SLIM, repository) ? SLIM[repository] : void 0;
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
		"# build in a stage of its own, and run on the distribution alone:",
		"FROM golang:1.26 AS build",
		"COPY . /src",
		"RUN cd /src && go build -o /out/app .",
		"FROM debian:stable-slim",
		"COPY --from=build /out/app /usr/local/bin/app"
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
const baseImage = {
	id: "base-image",
	page: {
		title: "A smaller base image",
		finds: "An official base image with a smaller relative: the `-slim` variant of debian, node, python, ruby and perl, the JRE of eclipse-temurin, and for images that only build (golang, rust, maven, gradle and the .NET SDK) the one that runs the result. If the engine that has the image also has the relative, its size is measured; otherwise it is typical, or not known. These bytes are in no sum, and contain what other advice lists in the base image.",
		unless: "Keep it if the program needs tools or libraries that only the larger image has; build and test with the smaller one first."
	},
	confidence: "likely",
	subjects: [
		"slim",
		"jre",
		"build"
	],
	describe: ({ subject, relative }) => ({
		title: describeSaving(relative),
		why: "A full base image has compilers, headers and tools that are needed to build, not to run.",
		fix: isKnown$1(subject) ? FIXES$1[subject] : FIXES$1.slim
	}),
	change: ({ subject, relative }) => {
		if (relative === void 0) return ["use a smaller base image"];
		return [
			subject === "build" ? "copy what was built into a stage that starts " : "start ",
			{ code: `FROM ${relative.name}` },
			describeSize(relative)
		];
	}
};
const isKnown$1 = __name((subject) => Object.hasOwn(FIXES$1, subject), "isKnown");
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
const findBaseRelative = ({ base }) => base === void 0 || base.name === null || base.layerCount === 0 ? void 0 : findRelative(base.name);
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
//#region src/advise/start-commands.ts
const PROJECT_KINDS = [
	"go",
	"rust",
	"node",
	"java",
	"dotnet"
];
const COMPILES = {
	go: /\bgo (?:run|test)\b|\bair\b/,
	rust: /\bcargo (?:run|watch|test)\b/,
	node: joinPattern("", String.raw`\b(?:ts-node(?:-dev|-esm)?|tsx|nodemon|vite|bun|deno)\b`, String.raw`|\b(?:next|nuxt|nest) (?:dev|start --watch)\b|\.[cm]?tsx?\b`),
	java: /\bmvnw?\b|\bgradlew?\b/,
	dotnet: /\bdotnet (?:run|watch|test)\b/
};
const SCRIPT = /\b(?:npm|yarn|pnpm|bun)(?: run(?:-script)?)?(?: -\S+)* ([\w:.-]+)/;
function compilesAtStart(kind, { command, contents, bodies, paths }) {
	const text = command.join(" ");
	if (COMPILES[kind].test(text)) return true;
	const [, script] = SCRIPT.exec(text) ?? [];
	if (kind !== "node" || script === void 0) return false;
	return [...contents].some(([body, bytes]) => paths.path(bodies.node[body]).endsWith("/package.json") && COMPILES.node.test(readScript(bytes, script)));
}
function readScript(bytes, name) {
	try {
		const manifest = JSON.parse(Buffer.from(bytes).toString("utf8"));
		const { scripts } = Object(manifest);
		const script = Object(scripts)[name];
		return typeof script === "string" ? script : "";
	} catch {
		return "";
	}
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
const SIGNS = mergeSigns([
	...listSigns("manifest", {
		go: "go.mod",
		rust: "Cargo.toml",
		node: "tsconfig.json",
		java: "pom.xml build.gradle build.gradle.kts",
		dotnet: "*.csproj *.fsproj *.vbproj"
	}),
	...listSigns("part", {
		go: "*.go go.mod go.sum testdata vendor/modules.txt",
		rust: "*.rs *.rlib *.rmeta Cargo.toml Cargo.lock target/release/deps target/debug/deps target/release/build target/debug/build target/release/incremental target/debug/incremental target/release/.fingerprint target/debug/.fingerprint target/*/release/deps target/*/release/build target/*/release/.fingerprint target/release/examples",
		node: "*.ts *.tsx *.tsbuildinfo tsconfig.json __tests__ coverage .nyc_output .next/cache .turbo",
		java: "src/main/java src/main/kotlin src/test target/classes target/test-classes target/maven-status target/maven-archiver target/surefire-reports target/generated-sources build/classes build/tmp build/test-results build/reports build/generated .gradle pom.xml build.gradle build.gradle.kts",
		dotnet: "*.cs *.fs *.vb *.csproj *.fsproj *.vbproj *.sln obj TestResults"
	}),
	...listSigns("result", { node: "dist build out lib .next .output" })
]);
const MANIFEST_SIGNS = SIGNS.filter(({ role }) => role === "manifest");
function mergeSigns(signs) {
	const byPath = new Map();
	for (const sign of signs) {
		const known = byPath.get(sign.path);
		if (known === void 0) byPath.set(sign.path, sign);
		else byPath.set(sign.path, {
			...known,
			kinds: known.kinds | sign.kinds
		});
	}
	return [...byPath.values()];
}
const OTHERS$1 = new Set([...[
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
const NONE = -1;
const LEAST_PROGRAM_BYTES = 2e5;
const ALL_KINDS = (1 << PROJECT_KINDS.length) - 1;
function findProjects(evidence) {
	const { bodies } = evidence;
	const { project, kinds } = inheritProjects(evidence, matchRoles(evidence, MANIFEST_SIGNS));
	if (kinds.size === 0) return void 0;
	const needed = findCompiledAtStart(evidence);
	for (const [root, bits] of kinds) kinds.set(root, bits & ~needed);
	if ([...kinds.values()].every((bits) => bits === 0)) return void 0;
	const part = inheritParts(evidence, matchRoles(evidence, SIGNS), project, kinds);
	const others = listOtherNames(evidence);
	const built = new Map();
	const addResult = (body, node) => {
		const root = project[node];
		if (root === NONE || part.goes[node] !== 0) return;
		const bits = findResult(evidence, body, node, part.isResult[node] === 1);
		built.set(root, (built.get(root) ?? 0) | bits & (kinds.get(root) ?? 0));
	};
	for (let body = 0; body < bodies.count; body++) {
		if (bodies.hiddenInLayer[body] !== -1) continue;
		addResult(body, bodies.node[body]);
		for (const node of others.get(body) ?? []) addResult(body, node);
	}
	const bitsOf = (node) => {
		const root = project[node];
		return root === NONE ? 0 : part.goes[node] & (built.get(root) ?? 0);
	};
	return (body) => {
		const bits = [bodies.node[body], ...others.get(body) ?? []].reduce((common, node) => common & bitsOf(node), ALL_KINDS);
		return PROJECT_KINDS.find((kind) => (bits & toBit(kind)) !== 0);
	};
}
const findCompiledAtStart = (evidence) => PROJECT_KINDS.filter((kind) => compilesAtStart(kind, evidence)).reduce((bits, kind) => bits | toBit(kind), 0);
function listOtherNames({ links }) {
	const names = new Map();
	links.body.forEach((body, i) => {
		const node = links.node[i];
		const known = names.get(body);
		if (known === void 0) names.set(body, [node]);
		else known.push(node);
	});
	return names;
}
function matchRoles({ paths }, signs) {
	const matcher = new SignMatcher(paths, signs);
	const roles = new Map();
	for (let node = 1; node < paths.count; node++) {
		const sign = matcher.match(node);
		if (sign !== void 0) roles.set(node, sign);
	}
	return roles;
}
function inheritProjects({ paths }, manifests) {
	const own = new Map();
	for (const [node, { kinds }] of manifests) {
		const folder = paths.parent(node);
		if (isOthers(paths.path(folder))) continue;
		own.set(folder, (own.get(folder) ?? 0) | kinds);
	}
	const project = new Int32Array(paths.count).fill(NONE);
	const kinds = new Map();
	if (own.size === 0) return {
		project,
		kinds
	};
	for (let node = 1; node < paths.count; node++) {
		const above = project[paths.parent(node)];
		const bits = own.get(node);
		const root = above === NONE && bits !== void 0 ? node : above;
		project[node] = root;
		if (bits !== void 0) kinds.set(root, (kinds.get(root) ?? 0) | bits);
	}
	return {
		project,
		kinds
	};
}
const isOthers = (path) => path === "/" || path.split("/").some((name) => OTHERS$1.has(name));
function inheritParts({ paths }, roles, project, kinds) {
	const goes = new Uint8Array(paths.count);
	const isResult = new Uint8Array(paths.count);
	const isOfPackages = new Uint8Array(paths.count);
	for (let node = 1; node < paths.count; node++) {
		const root = project[node];
		if (root === NONE || node === root) continue;
		const parent = paths.parent(node);
		if (isOfPackages[parent] === 1 || isNodeModules(paths, node)) {
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
const NODE_MODULES = new TextEncoder().encode("node_modules");
const isNodeModules = (paths, node) => paths.nameLength(node) === NODE_MODULES.length && NODE_MODULES.every((byte, i) => paths.nameByte(node, i) === byte);
function findResult({ paths, bodies }, body, node, isBuilt) {
	const length = paths.nameLength(node);
	const ending = [
		3,
		2,
		1
	].map((i) => i < length ? String.fromCharCode(paths.nameByte(node, length - i)) : "");
	if (isBuilt && (ending.join("").endsWith("js") || ending.join("") === "mjs")) return toBit("node");
	if (ending.join("") === "jar" || ending.join("") === "war") return toBit("java");
	if (ending.join("") === "dll") return toBit("dotnet");
	return bodies.isExecutable[body] === 1 && bodies.bytes[body] >= LEAST_PROGRAM_BYTES ? toBit("go") | toBit("rust") : 0;
}
//#endregion
//#region src/advise/build-stage.ts
const SUBJECTS = {
	go: "go-project",
	rust: "rust-project",
	node: "node-project",
	java: "java-project",
	dotnet: "dotnet-project"
};
const copyOnly = (...lines) => ["# copy only what was built from the build stage:", ...lines];
const buildStage = createFileRule({
	id: "build-stage",
	page: {
		title: "Build stage shipped whole",
		finds: "Sources, test data, manifests and intermediate results of a Go, Rust, TypeScript, Maven, Gradle or .NET project, if the built program is next to them, and unless the container compiles them when it starts. Caches are in other advice. It counts these files; everything else in the folder stays, because the program may read it.",
		unless: "Keep sources that the program shows or compiles when it runs."
	},
	confidence: "likely",
	why: "Only the build output is needed; the rest was copied because the whole folder or stage was.",
	kinds: [
		{
			subject: SUBJECTS.go,
			what: "Go project files",
			fix: copyOnly("COPY --from=build /app/server /usr/local/bin/server")
		},
		{
			subject: SUBJECTS.rust,
			what: "Rust project files",
			fix: copyOnly("COPY --from=build /app/target/release/server /usr/local/bin/server")
		},
		{
			subject: SUBJECTS.node,
			what: "TypeScript project files",
			fix: copyOnly("COPY --from=build /app/package.json /app/", "COPY --from=build /app/node_modules /app/node_modules", "COPY --from=build /app/dist /app/dist")
		},
		{
			subject: SUBJECTS.java,
			what: "Java project files",
			fix: copyOnly("COPY --from=build /app/target/app.jar /app.jar")
		},
		{
			subject: SUBJECTS.dotnet,
			what: ".NET project files",
			fix: copyOnly("COPY --from=build /app/publish /app")
		}
	],
	classify: (evidence) => {
		const kindOf = findProjects(evidence);
		if (kindOf === void 0) return void 0;
		return (body) => {
			const kind = kindOf(body);
			return kind === void 0 ? void 0 : SUBJECTS[kind];
		};
	},
	change: change$5
});
function change$5(advice, instructionOf) {
	return /^(?:COPY|ADD) /.test(instructionOf(advice.layer) ?? "") ? ["copy only what was built, without ", ...describePaths(advice)] : ["build in a stage of its own, and copy only what was built"];
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
		title: `${describeUpdate(advice)} for the same names and sizes with new timestamps ` + describeRebuilt(advice),
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
const describeUpdate = ({ updateBytes = 0 }) => `${toByteText(updateBytes).text} pulled again`;
const describeRebuilt = ({ layer, layers = [{
	layer,
	bytes: 0
}] }) => joinLayers$1(layers.map((one) => one.layer));
function adviseOnTimestamps(facts, comparison, advised) {
	if (comparison.files === void 0) return [];
	const layers = comparison.layers.filter((layer) => isRebuilt$1(layer) && layer.origin !== "base").filter(({ newIndex }) => !advised.some(({ install }) => install?.layer === newIndex)).map((layer) => ({
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
const isRebuilt$1 = __name(({ newIndex, state, differs }) => newIndex !== null && state === "changed" && differs.includes("times") && differs.every((what) => what === "times" || what === "instruction"), "isRebuilt");
//#endregion
//#region src/advise/copied-metadata.ts
const METADATA = 1 + CAUSES.indexOf("metadata");
const SEPARATOR = "+";
const OTHERS = "folders";
const copiedMetadata = {
	id: "copied-metadata",
	page: {
		title: "Files copied again by chmod, chown or touch",
		finds: "Files that a later layer stores again with the same content, proved by comparing both. It counts the later copies.",
		unless: "Keep it if the mode or owner is only known after other steps have run; then do it in the same instruction."
	},
	confidence: "certain",
	subjects: [
		"mode",
		"owner",
		"mode+owner",
		"owner+folders",
		"no-op",
		"no-op-files",
		"no-op-part",
		"copied-twice",
		"nothing"
	],
	isHidersFault: true,
	classify: classify$3,
	describe: describe$3,
	change: change$4,
	edit: edit$2
};
function classify$3({ bodies: { count, cause, changes, hiddenInLayer, layer }, layerCount, metadataFrom }, { layers }) {
	const bits = new Uint8Array(layerCount);
	const sources = Array.from({ length: layerCount }, () => new Set());
	for (let body = 0; body < count; body++) {
		if (cause[body] !== METADATA) continue;
		const hider = hiddenInLayer[body];
		bits[hider] = bits[hider] | changes[body];
		sources[hider]?.add(layer[body]);
	}
	const instructionOf = (of) => layers[of]?.instruction ?? "";
	const subjects = Array.from(bits, (of, hider) => {
		const from = [...metadataFrom[hider] ?? []];
		const named = CHANGES.filter((_, place) => (of & 1 << place) !== 0);
		if (named.length === 0) return classifyUnchangedCopy(instructionOf(hider), from);
		const [source = -1] = sources[hider] ?? [];
		const isSetWith = (made) => instructionOf(source).startsWith("RUN ") ? made <= source : made === source;
		const isMore = from.some((made) => made !== -1 && !isSetWith(made));
		return [...named, ...isMore ? [OTHERS] : []].join(SEPARATOR);
	});
	return (body) => cause[body] === METADATA ? subjects[hiddenInLayer[body]] : void 0;
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
const NOTHING_NEW = {
	"no-op": ["# this changes nothing: delete the line"],
	"no-op-files": ["# no file changes: name only the folders, without -R"],
	"no-op-part": ["# chmod or chown changes nothing: delete it from this instruction"],
	"copied-twice": ["# the files already exist: delete this line, or copy only new files"],
	nothing: ["# this rewrites existing files: write each file once"]
};
function describe$3(advice) {
	const changes = parseChanges(advice.subject);
	const flags = changes.flatMap((change) => change === "time" ? [] : [FLAGS[change]]);
	const what = changes.length === 0 ? "" : `: new ${changes.join("/")}`;
	const from = describeLayers(advice, advice.places[0]?.layer);
	return {
		title: `${describeBytes(advice)} ${from}, copied again by ${describeHidingLayer(advice)}${what}`,
		why: "A layer stores whole files, so a file with only new metadata is stored and pulled twice.",
		fix: flags.length > 0 ? suggestFlags(flags, advice.subject.endsWith(OTHERS)) : findUnchangedFix(advice.subject) ?? ONCE$1
	};
}
__name(describe$3, "describe");
const findUnchangedFix = (subject) => Object.hasOwn(NOTHING_NEW, subject) ? NOTHING_NEW[subject] : void 0;
const FLAGS = {
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
		...isForOthers ? ["# for folders that were there before:", `RUN ${flags.map(({ command, value }) => `${command} ${value} /app`).join(" && ")}`] : [],
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
function change$4(advice, instructionOf, baseLayerCount = 0) {
	const sentence = Object.hasOwn(CHANGE_NOTHING, advice.subject) ? CHANGE_NOTHING[advice.subject] : void 0;
	if (sentence !== void 0) return [sentence];
	const changes = parseChanges(advice.subject).join(" and ");
	if (advice.layer >= baseLayerCount && changes !== "" && advice.places.some(({ layer }) => layer < baseLayerCount)) return [`keep the ${changes} that the base image gives `, ...describePaths(advice)];
	const commands = listChangers(instructionOf(advice.layer));
	const added = findSourceLayer(advice);
	const edited = added === void 0 ? void 0 : setWhileAdding(instructionOf(added), commands);
	const [first] = commands;
	if (edited !== void 0 && first !== void 0) return [
		...addOwnerFirst(instructionOf(advice.layer), instructionOf(added ?? 0)),
		{ code: edited },
		...advice.subject.endsWith(OTHERS) ? [", and ", { code: toFlat(commands) }] : [],
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
const ADDS_OWNER = /\b(?:useradd|adduser|addgroup|groupadd)\b/;
function addOwnerFirst(instruction, source) {
	const commands = (runScript(instruction) ?? "").split(" && ");
	const adding = commands.filter((command) => ADDS_OWNER.test(command));
	const isCopied = /^(?:COPY|ADD) /.test(source ?? "");
	const isOwner = commands.some((command) => command.startsWith("chown "));
	return isCopied && isOwner && adding.length > 0 ? [{ code: `RUN ${adding.join(" && ")}` }, ", then "] : [];
}
const CHANGE_NOTHING = {
	"no-op": "delete this instruction: it changes nothing",
	"no-op-files": "name only folders in its chmod or chown, without -R: no file changes",
	"no-op-part": "delete its chmod or chown: it changes nothing",
	"copied-twice": "copy only what is new: the files are there already"
};
function findSourceLayer({ places, layer: changed }) {
	const layers = new Set(places.map(({ layer }) => layer));
	const [only] = layers;
	return layers.size === 1 && only !== changed ? only : void 0;
}
const CHANGER = joinPattern("g", String.raw`(?:^|&& |; )((chmod|chown)(?: -[A-Za-z]+| --recursive)* ([\w:.,+=-]+)`, String.raw`(?: [\w./@+][\w./@+-]*)+)(?= *(?:$|&&|;))`);
function listChangers(instruction) {
	return [...(runScript(instruction) ?? "").matchAll(CHANGER)].map(([, text = "", name = "", value = ""]) => ({
		text,
		name,
		value
	}));
}
function setWhileAdding(instruction, commands) {
	if (instruction === null || commands.length === 0) return void 0;
	const script = runScript(instruction);
	if (script !== void 0) return `RUN ${commands.reduce((text, one) => appendCommand(text, one.text), script)}`;
	const [, verb, rest] = /^(COPY|ADD) (.*)$/.exec(instruction) ?? [];
	if (verb === void 0 || rest === void 0) return void 0;
	const flags = new Map(commands.map(({ name, value }) => [name, value]));
	if (flags.size < commands.length || /--ch(?:own|mod)=/.test(rest) || /\b(?:file|dir|multi):/.test(rest)) return void 0;
	return [
		verb,
		...[...flags].map(([name, value]) => `--${name}=${value}`),
		rest
	].join(" ");
}
function edit$2(advice, instructionOf, layers) {
	if ((advice.layers?.length ?? 1) > 1) return new Map();
	const changer = instructionOf(advice.layer);
	if (advice.subject === "no-op") return new Map([[advice.layer, null]]);
	if (parseChanges(advice.subject).length === 0 || advice.subject.endsWith(OTHERS)) return new Map();
	const commands = listChangers(changer);
	const added = findSourceLayer(advice);
	const source = added === void 0 ? void 0 : layers[added];
	const isOnlyThat = (runScript(changer) ?? "").split(" && ").length === commands.length && commands.length > 0;
	if (added === void 0 || source === void 0 || !isOnlyThat) return new Map();
	const isWhole = source.reclaimableBytes === source.contentBytes && layers[advice.layer]?.contentBytes === source.contentBytes;
	const makesOwner = layers.slice(added, advice.layer).map(({ index }) => instructionOf(index) ?? "").some((text) => ADDS_OWNER.test(text) || text.includes("passwd"));
	const edited = setWhileAdding(instructionOf(added), commands);
	return isWhole && !makesOwner && edited !== void 0 ? new Map([[added, edited], [advice.layer, null]]) : new Map();
}
__name(edit$2, "edit");
//#endregion
//#region src/advise/data-format.ts
const latin1 = (text) => Buffer.from(text, "latin1");
const MARKS = [
	[
		"weights",
		0,
		latin1("GGUF")
	],
	...[
		"lmgg",
		"fmgg",
		"tjgg",
		"algg"
	].map((mark) => [
		"weights",
		0,
		latin1(mark)
	]),
	[
		"weights",
		0,
		latin1("HDF\r\n\n")
	],
	[
		"weights",
		4,
		latin1("TFL3")
	],
	[
		"data",
		0,
		latin1("PAR1")
	],
	[
		"data",
		0,
		latin1("SQLite format 3\0")
	],
	[
		"data",
		0,
		latin1("ARROW1\0\0")
	],
	[
		"data",
		0,
		latin1("NUMPY")
	],
	[
		"data",
		0,
		latin1("Obj")
	],
	[
		"data",
		8,
		latin1("DUCK")
	]
];
function recognizeData(head, sizeBytes) {
	const bytes = Buffer.from(head.buffer, head.byteOffset, head.length);
	const mark = MARKS.find(([, at, text]) => bytes.subarray(at, at + text.length).equals(text));
	if (mark !== void 0) return mark[0];
	return isSafetensors(bytes, sizeBytes) || isTorchArchive(bytes) || isPickle(bytes) || isOnnx(bytes) ? "weights" : void 0;
}
const MOST_HEADER_BYTES = 100000000n;
function isSafetensors(bytes, sizeBytes) {
	if (bytes.length < 16) return false;
	const length = bytes.readBigUInt64LE(0);
	if (length < 8n || length > MOST_HEADER_BYTES || Number(length) + 8 > sizeBytes) return false;
	return /^\{\s*"/.test(bytes.toString("latin1", 8, 40));
}
const ZIP = latin1("PK");
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
const TORCH_NUMBER = latin1("\nlüFù j¨P");
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
//#region src/advise/data-files.ts
const LEAST_BYTES$1 = 1e7;
const ANY_SIZE = [LEAST_BYTES$1, Number.POSITIVE_INFINITY];
const DATA = "csv tsv jsonl ndjson parquet arrow feather avro orc tfrecord npy npz h5 hdf5 sqlite sqlite3 db duckdb dump sql";
const WEIGHTS = "safetensors gguf ggml onnx pt pth ckpt tflite pkl pickle joblib keras mlmodel";
const listEndings = (names, accepts = () => true) => names.split(" ").map((name) => ({
	path: `*.${name}`,
	fileBytes: ANY_SIZE,
	accepts: (path) => !isPackagePath(path) && accepts(path)
}));
const isWeights = (path) => /\/(?:pytorch_model|model|consolidated|ggml|adapter)[^/]*\.bin$/.test(path);
function recognizeName(path) {
	const ending = /\.(\w+)$/.exec(path)?.[1] ?? "";
	if (WEIGHTS.split(" ").includes(ending) || isWeights(path)) return "weights";
	return DATA.split(" ").includes(ending) ? "data" : void 0;
}
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
	"# or keep it in an image of its own, which rarely changes:",
	"COPY --from=models:1 /models /models"
];
const dataFiles = createFileRule({
	id: "data-files",
	page: {
		title: "Data and model weights",
		finds: "Files of at least 10 MB that are model weights, tables or databases by their first bytes (safetensors, GGUF, ONNX, PyTorch, pickle, HDF5, Parquet, SQLite and others) or by the ends of their names, outside of packages. It counts these files.",
		unless: "Keep it if the program must start without a network or volume, or if it needs exactly this version."
	},
	confidence: "likely",
	why: "Data changes at other times than the program, and every release stores and pulls it again.",
	classify: (evidence, { layers }) => {
		const { heads, bodies, paths } = evidence;
		const isChosen = createOwnFileTest(evidence, layers);
		const formats = new Map();
		for (let body = 0; body < bodies.count; body++) {
			const bytes = bodies.bytes[body];
			if (bytes < LEAST_BYTES$1 || bodies.hiddenInLayer[body] !== -1) continue;
			const path = paths.path(bodies.node[body]);
			if (isLanguagePackagePath(path) || isPackageDatabase(path)) continue;
			if (isSystemPath(path) && !isChosen(body)) continue;
			const head = heads.get(body);
			const format = (head && recognizeData(head, bytes)) ?? recognizeName(path);
			if (format !== void 0) formats.set(body, format);
		}
		return formats.size === 0 ? void 0 : (body) => formats.get(body);
	},
	kinds: [{
		subject: "data",
		what: "data",
		signs: listEndings(DATA),
		fix: FIX
	}, {
		subject: "weights",
		what: "model weights",
		signs: [...listEndings(WEIGHTS), ...listEndings("bin", isWeights)],
		fix: FIX
	}]
});
//#endregion
//#region src/advise/package-needs.ts
function planPackages({ packages }) {
	const known = plans.get(packages);
	if (known !== void 0) return known;
	const plan = computePlan(packages);
	plans.set(packages, plan);
	return plan;
}
const plans = new WeakMap();
function computePlan({ list }) {
	const plan = list.map(() => void 0);
	const needs = new PackageNeeds(list);
	const kinds = list.map(classifyTool);
	let wanted = list.flatMap(({ isWanted }, index) => isWanted ? [index] : []);
	let reached = needs.reach(wanted, true);
	list.forEach((_, index) => {
		if (reached[index] === 0) plan[index] = "orphaned";
	});
	for (const kind of TOOL_KINDS) {
		const left = wanted.filter((index) => kinds[index] !== kind);
		const stays = needs.reach(left, true);
		list.forEach((_, index) => {
			if (reached[index] === 1 && stays[index] === 0) plan[index] = kind;
		});
		[wanted, reached] = [left, stays];
	}
	const needed = needs.reach(wanted, false);
	list.forEach((_, index) => {
		if (reached[index] === 1 && needed[index] === 0) plan[index] = "recommended";
	});
	return plan;
}
var PackageNeeds = class {
	#list;
	#byName = new Map();
	constructor(list) {
		this.#list = list;
		list.forEach(({ ecosystem, name, provides }, index) => {
			for (const each of new Set([name, ...provides])) {
				const key = `${ecosystem} ${each}`;
				const known = this.#byName.get(key);
				if (known === void 0) this.#byName.set(key, [index]);
				else known.push(index);
			}
		});
	}
	reach(roots, withRecommended) {
		const isReached = new Uint8Array(this.#list.length);
		const open = [];
		const add = (index) => {
			if (isReached[index] === 1) return;
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
	const rowOf = ({ subject }) => rows.find((row) => row.subject === subject) ?? {
		...rows[0],
		what: "packages of this kind"
	};
	return {
		id,
		page,
		confidence,
		signs: rows.flatMap(({ subject, signs = [] }) => signs.map((sign) => ({
			...sign,
			subject
		}))),
		subjects: rows.map(({ subject }) => subject),
		classify: (evidence) => {
			const fateOf = createFateFinder(evidence);
			if (fateOf === void 0) return void 0;
			const subjects = new Map(rows.map(({ fate, subject }) => [fate, subject]));
			return (body) => {
				const fate = fateOf(body);
				return fate === void 0 ? void 0 : subjects.get(fate);
			};
		},
		packages: countPackages$1,
		describe: (advice) => ({
			title: `${describeBytes(advice)} of ${rowOf(advice).what}${describeCount$1(advice)} ${describeLayers(advice)}${describeHidden(advice)}`,
			why,
			fix: rowOf(advice).fix
		}),
		change: (advice, instructionOf) => {
			const script = runScript(instructionOf(advice.layer));
			const names = advice.packages?.names ?? [];
			const edit = rule.edit ?? ((text) => leaveOutPackages(text, names));
			const edited = script === void 0 ? void 0 : edit(script, advice);
			const without = rule.edit || names.length === 0 ? [] : [
				"without ",
				...listNames$1(advice),
				": "
			];
			if (edited !== void 0) return [...without, { code: `RUN ${edited}` }];
			return rule.change(advice, listNames$1(advice));
		}
	};
}
const describeCount$1 = __name(({ packages }) => packages === void 0 || packages.count === 0 ? "" : ` (${packages.count} of ${packages.all} packages)`, "describeCount");
const SHOWN_NAMES = 3;
function listNames$1(advice) {
	const { names = [] } = advice.packages ?? {};
	if (names.length === 0) return describePaths(advice);
	const left = names.length - SHOWN_NAMES;
	return [...names.slice(0, SHOWN_NAMES).flatMap((name, i) => [i === 0 ? "" : ", ", { code: name }]), left > 0 ? ` and ${left} more` : ""].filter((piece) => piece !== "");
}
__name(listNames$1, "listNames");
const MOST_NAMES = 20;
function countPackages$1({ packages, bodies: columns }, bodies) {
	const bytesOf = new Map();
	for (const body of bodies) {
		const owner = packages.ownerOf(columns.node[body]);
		if (owner < 0) continue;
		bytesOf.set(owner, (bytesOf.get(owner) ?? 0) + columns.bytes[body]);
	}
	const owners = [...bytesOf].sort((a, b) => b[1] - a[1]).map(([owner]) => owner);
	const ecosystems = new Set(owners.map((owner) => packages.list[owner]?.ecosystem));
	const wanted = owners.filter((owner) => packages.list[owner]?.isWanted);
	const names = (wanted.length > 0 ? wanted : owners).slice(0, MOST_NAMES).map((owner) => packages.list[owner]?.name ?? "");
	return {
		count: owners.length,
		all: packages.list.filter(({ ecosystem }) => ecosystems.has(ecosystem)).length,
		...names.length > 0 && { names }
	};
}
__name(countPackages$1, "countPackages");
//#endregion
//#region src/advise/debug-tools.ts
const debugTools = createPackageRule({
	id: "debug-tools",
	page: {
		title: "Debuggers and tracers",
		finds: "Packages of the section `debug` or with known names, e.g. gdb and strace, and everything that only they need or recommend, according to apt, apk and rpm. It counts their files.",
		unless: "Keep them if you debug in running containers and can't attach another container."
	},
	confidence: "likely",
	why: "A program runs without them, and they help an attacker to read its memory.",
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
const DELETED = 1 + CAUSES.indexOf("deleted");
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
	describe: describe$2,
	change: change$3,
	ignore: (advice, instructionOf) => advice.subject === "copy" && findDeletion(advice, instructionOf)?.isForced ? listContextPaths(advice) ?? [] : []
};
function classify$2({ bodies: { cause, layer } }, { layers }) {
	const bringers = layers.map(({ instruction }, index) => classifySource(instruction, index));
	return (body) => cause[body] === DELETED ? bringers[layer[body]] : void 0;
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
const isKnown = (subject) => Object.hasOwn(FIXES, subject);
function describe$2(advice) {
	return {
		title: `${describeBytes(advice)} added ${describeLayers(advice)}, deleted by ${describeHidingLayer(advice)}`,
		why: "A layer can't remove bytes from the layers below it: deleted files are still stored and pulled.",
		fix: FIXES[isKnown(advice.subject) ? advice.subject : "other"]
	};
}
__name(describe$2, "describe");
function change$3(advice, instructionOf) {
	const what = describePaths(advice);
	switch (advice.subject) {
		case "run": return joinDeletion(advice, instructionOf) ?? [
			"use and delete ",
			...what,
			...describeOrigin(advice)
		];
		case "copy": return changeCopy(advice, instructionOf);
		case "base": return ["use a base image without ", ...what];
		default: return [
			"delete ",
			...what,
			...describeOrigin(advice)
		];
	}
}
__name(change$3, "change");
function joinDeletion(advice, instructionOf) {
	const script = runScript(instructionOf(advice.layer));
	const deletion = findDeletion(advice, instructionOf);
	const isNext = advice.places.every(({ hiddenInLayer }) => hiddenInLayer === advice.layer + 1);
	if (script === void 0 || deletion === void 0 || !isNext) return void 0;
	return [{ code: `RUN ${appendCommand(script, deletion.text.slice(4))}` }];
}
function changeCopy(advice, instructionOf) {
	const what = describePaths(advice);
	const instruction = instructionOf(advice.layer) ?? "";
	if (/^ADD (?:--\S+ )*\S+\.(?:tar|t[gx]z|tbz2?|tar\.\w+) /.test(instruction)) return ["unpack the archive without ", ...what];
	const moved = findMoveTarget(advice, instructionOf);
	if (moved !== void 0) return [
		"copy ",
		...what,
		" to ",
		{ code: moved },
		", instead of moving it later"
	];
	const deletion = findDeletion(advice, instructionOf);
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
function findMoveTarget({ places, placeCount }, instructionOf) {
	const [place] = places;
	if (placeCount !== 1 || place?.hiddenInLayer === void 0) return void 0;
	return [...(instructionOf(place.hiddenInLayer) ?? "").matchAll(MOVE)].find(([, from]) => from === place.path)?.[2];
}
const MOVE = /(?:^RUN |&& |; )mv(?: -\w+)* (\/[\w./@+-]+) ([\w./@+-]+)(?= *(?:$|&&|;))/g;
function findDeletion({ layer, places }, instructionOf) {
	const hiders = new Set(places.map(({ hiddenInLayer }) => hiddenInLayer));
	const [hider] = hiders;
	if (hider === void 0 || hiders.size > 1) return void 0;
	for (let at = layer + 1; at < hider; at++) if (!/^(?:COPY|ADD|WORKDIR) /.test(instructionOf(at) ?? "")) return void 0;
	const text = instructionOf(hider) ?? "";
	const [, flags] = /^RUN rm((?: -\w+)*)(?: [\w./@+*~-]+)+$/.exec(text) ?? [];
	return flags === void 0 ? void 0 : {
		text,
		isForced: flags.includes("f")
	};
}
//#endregion
//#region src/advise/development-installs.ts
const createInstall = (install, option) => ({
	install,
	leaveOut: (script) => addOption(script, install, option)
});
const always = () => true;
const never = () => false;
const ANYTHING = String.raw`\bmake\b|^RUN --?.*\$|\.sh\b|`;
const USES_NODE = joinPattern("", ANYTHING, String.raw`\b(?:(?:npm|yarn|pnpm|bun) (?!cache\b|store\b)|npx|bunx|node|tsc|webpack|vite|rollup`, String.raw`|esbuild|next|nuxt|ng|jest)\b|\b(?:yarn|pnpm)$|node_modules|\.(?:js|ts|mjs|cjs)\b`);
const USES_PYTHON = joinPattern("", ANYTHING, String.raw`\b(?:python[\d.]*|pytest|mypy|ruff|flake8|tox|nox|sphinx-build)\b|\.py\b`, String.raw`|\b(?:pip3?|poetry|uv) (?!cache\b|config\b)`);
const USES_RUBY = joinPattern("", ANYTHING, String.raw`\b(?:ruby|rake|rails|rspec|gem|bundle (?!config\b|clean\b)\w+)\b|\bbin/|\.rb\b`);
const USES_PHP = joinPattern("", ANYTHING, String.raw`\b(?:php|phpunit|artisan)\b|\bcomposer (?!clear-?cache\b)|\bvendor/|\.php\b`);
const BUNDLE_WITHOUT = "bundle config set without 'development test'";
const INSTALLS = {
	npm: {
		...createInstall(/(?:^|\s)npm (?:ci|clean-install|install|i)(?=\s|$)/, "--omit=dev"),
		without: "npm ci --omit=dev",
		prune: "npm prune --omit=dev",
		uses: USES_NODE,
		isCertain: always
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
		uses: USES_NODE,
		isCertain: always
	},
	bun: {
		...createInstall(/(?:^|\s)bun (?:install|i)(?=\s|$)/, "--production"),
		without: "bun install --production",
		uses: USES_NODE,
		isCertain: always
	},
	pip: {
		install: /\bpip3? install /,
		leaveOut: leaveOutLists,
		without: "pip install -r requirements.txt",
		uses: USES_PYTHON,
		isCertain: always
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
		isCertain: never
	},
	bundler: {
		install: /(?:^|\s)bundle(?: install)?(?= -|\s*$)/,
		leaveOut: leaveOutGroups,
		without: `${BUNDLE_WITHOUT} && bundle install`,
		prune: `${BUNDLE_WITHOUT} && bundle clean --force`,
		uses: USES_RUBY,
		isCertain: always
	},
	composer: {
		...createInstall(/(?:^|\s)composer (?:install|i)(?=\s|$)/, "--no-dev"),
		without: "composer install --no-dev",
		prune: "composer install --no-dev",
		uses: USES_PHP,
		isCertain: always
	}
};
const LIST = / (?:-r ?|--requirement[= ])(\S+)/g;
function leaveOutLists(script) {
	return script.replace(/[^&|;]+/g, (part) => {
		const lists = [...part.matchAll(LIST)].map(([words, list = ""]) => ({
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
		finds: "Packages that only development needs, with everything that only they pull in: marked so by npm, pnpm or composer in their own records; or by `package.json` with `yarn.lock`, `bun.lock`, `Gemfile` with `Gemfile.lock`, or `pyproject.toml` and `requirements*.txt` with the metadata of the installed packages. If that is not in the image, or not complete, there is no advice. It counts the files of these packages.",
		unless: "Keep them if the image itself is used to build or test."
	},
	confidence: "certain",
	subjects: DEPENDENCY_MANAGERS,
	folders: findFolders,
	classify: classify$1,
	packages: countPackages,
	describe: describe$1,
	change: change$2,
	edit: edit$1
};
const isManager = (subject) => Object.hasOwn(INSTALLS, subject);
const findManager = ({ subject }) => isManager(subject) ? subject : "npm";
function findFolders({ development }) {
	const folders = new Map();
	for (const { manager, nodes } of development) for (const node of nodes) if (!folders.has(node)) folders.set(node, manager);
	return folders;
}
function classify$1({ development, packages, bodies }) {
	const managers = new Map(development.flatMap(({ manager, owners }) => [...owners].map((owner) => [owner, manager])));
	if (managers.size === 0) return void 0;
	return (body) => managers.get(packages.ownerOf(bodies.node[body]));
}
__name(classify$1, "classify");
function countPackages({ development }, _bodies, subject) {
	const found = development.find(({ manager }) => manager === subject);
	return {
		count: found?.count ?? 0,
		all: found?.all ?? 0
	};
}
function describe$1(advice) {
	const { packages } = advice;
	const counts = packages === void 0 ? "" : ` (${packages.count} of ${packages.all} packages)`;
	const manager = findManager(advice);
	const { without, prune } = INSTALLS[manager];
	return {
		title: `${describeBytes(advice)} of ${manager} dev dependencies${counts} ${describeLayers(advice)}${describeHidden(advice)}`,
		why: "Compilers, test runners and type definitions are needed to build, not to run.",
		fix: [`RUN ${without}`, ...prune === void 0 ? [] : ["# or, in a build stage that needs them, remove them before they are copied:", `RUN ${prune}`]]
	};
}
__name(describe$1, "describe");
function change$2(advice, instructionOf) {
	const { prune, without } = INSTALLS[findManager(advice)];
	const instruction = instructionOf(advice.layer);
	const script = runScript(instruction);
	const edited = leaveOut$1(advice, script);
	if (script !== void 0 && edited !== void 0) {
		const users = listUsers(advice, instructionOf);
		if (users.length === 0 && !usesPackages(script, advice)) return [{ code: `RUN ${edited}` }];
		const next = runScript(instructionOf(advice.layer + 1));
		const isJoinable = users.length === 0 || users.length === 1 && users[0] === advice.layer + 1;
		const scripts = users.length === 0 ? [script] : [script, next];
		if (prune !== void 0 && isJoinable && !scripts.includes(void 0)) return [{ code: `RUN ${[...scripts, prune].join(" && ")}` }];
		return ["install and build in a stage of its own; for the final one, ", { code: without }];
	}
	return prune !== void 0 && /^(?:COPY|ADD) /.test(instruction ?? "") ? [{ code: prune }, " before the copy"] : ["install with ", { code: without }];
}
__name(change$2, "change");
function listUsers(advice, instructionOf) {
	const { uses } = INSTALLS[findManager(advice)];
	const users = [];
	for (let at = advice.layer + 1; at <= advice.layer + MOST_LATER; at++) {
		const text = instructionOf(at) ?? "";
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
function edit$1(advice, instructionOf, layers) {
	const edits = new Map();
	if (!isManager(advice.subject)) return edits;
	const { uses, isCertain } = INSTALLS[advice.subject];
	for (const { layer } of advice.layers ?? [{ layer: advice.layer }]) {
		const script = runScript(instructionOf(layer));
		if (script === void 0 || !isCertain(script) || usesPackages(script, advice)) continue;
		if (layers.slice(layer + 1).map(({ index }) => instructionOf(index)).some((text) => text === null || uses.test(text))) continue;
		const edited = leaveOut$1(advice, script);
		if (edited !== void 0) edits.set(layer, `RUN ${edited}`);
	}
	return edits;
}
__name(edit$1, "edit");
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
	edit
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
	const known = new Set((baseline.files?.installs ?? []).map(identify));
	const least = computeMinimumBytes(facts.measures.contentBytes);
	return (facts.files.installs ?? []).filter((install) => known.has(identify(install)) && isRebuilt(install, facts, baseline)).filter(({ bytes }) => bytes >= least).flatMap((install) => toAdvice(install, first));
}
const identify = ({ manager, layer, fingerprint }) => `${manager} ${layer} ${fingerprint}`;
function findFirstChange(facts, baseline) {
	const first = facts.layers.findIndex(({ diffId }, i) => diffId !== baseline.layers[i]?.diffId);
	return facts.layers[first]?.diffId == null || baseline.layers[first]?.diffId == null ? void 0 : first;
}
const isRebuilt = ({ layer }, facts, baseline) => facts.layers[layer]?.diffId !== baseline.layers[layer]?.diffId;
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
function change$1(advice, instructionOf) {
	const { install } = advice;
	const copy = instructionOf(advice.layer);
	const run = install === void 0 ? null : instructionOf(install.layer);
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
		...files.length === 0 ? ["the lists of packages"] : listNames(files.slice(0, 2)),
		" alone, with ",
		...moved
	];
}
__name(change$1, "change");
const listNames = (names) => names.flatMap((name, i) => [i === 0 ? "" : " and ", { code: name }]).filter((one) => one !== "");
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
function edit(advice, instructionOf) {
	const none = new Map();
	const { install, layer } = advice;
	if (install?.isCertain === void 0) return none;
	const [copy, run] = [instructionOf(layer), instructionOf(install.layer)];
	if (!copy || !run?.startsWith("RUN ") || /\$|--exclude|<</.test(copy)) return none;
	const first = install.files?.length === 0 ? null : writeFirstCopy(advice, copy);
	if (first === void 0) return none;
	return new Map([[layer, first], [install.layer, [run, copy]]]);
}
//#endregion
//#region src/advise/leftovers.ts
const MOST_FOLDERS = 3;
function createLeftoverRule(id, page, rows, why, general, edit) {
	return {
		id,
		page,
		confidence: "certain",
		signs: rows.flatMap(({ subject }) => LEFTOVERS[subject].signs.map((sign) => ({
			...typeof sign === "string" ? { path: sign } : sign,
			subject
		}))),
		describe: (advice) => {
			const row = rows.find(({ subject }) => subject === advice.subject);
			const { what } = row === void 0 ? general : LEFTOVERS[row.subject];
			const { fix } = row ?? general;
			return {
				title: `${describeBytes(advice)} of ${what} ${describeLayers(advice)}${describeHidden(advice)}`,
				why,
				fix
			};
		},
		change: (advice, instructionOf) => {
			const row = rows.find(({ subject }) => subject === advice.subject);
			const joined = row && joinLayers(row, advice, instructionOf);
			if (joined !== void 0) return ["join both instructions: ", { code: joined }];
			return editRun(advice, instructionOf, row?.edit ?? edit) ?? leaveOut(advice, instructionOf);
		},
		isOneChange: (advice, instructionOf) => {
			const row = rows.find(({ subject }) => subject === advice.subject);
			return advice.layers?.length === 2 && row !== void 0 && joinLayers(row, advice, instructionOf) !== void 0;
		},
		edit: (advice, instructionOf) => {
			const row = rows.find(({ subject }) => subject === advice.subject);
			return editLayers(advice, instructionOf, row?.safeEdit ?? ((script, folders) => ({ script: (row?.edit ?? edit)(script, folders) })));
		}
	};
}
function editLayers(advice, instructionOf, edit) {
	const edits = new Map();
	for (const { layer } of advice.layers ?? [{ layer: advice.layer }]) {
		const script = runScript(instructionOf(layer));
		const folders = listPlainFolders(advice, layer);
		if (script === void 0 || folders === void 0 || edits.has(layer)) continue;
		const edited = edit(script, folders, runScript(instructionOf(layer + 1)));
		if (edited === void 0 || edited.script === script) continue;
		edits.set(layer, edited.script === null ? null : `RUN ${edited.script}`);
		if (edited.next !== void 0) edits.set(layer + 1, `RUN ${edited.next}`);
	}
	return edits;
}
function joinLayers({ safeEdit }, advice, instructionOf) {
	for (const { layer } of advice.layers ?? [{ layer: advice.layer }]) {
		const script = runScript(instructionOf(layer));
		const folders = listPlainFolders(advice, layer);
		if (script === void 0 || folders === void 0) continue;
		const edited = safeEdit?.(script, folders, runScript(instructionOf(layer + 1)));
		if (edited?.script === null && edited.next !== void 0) return `RUN ${edited.next}`;
	}
}
function editRun(advice, instructionOf, edit) {
	const script = runScript(instructionOf(advice.layer));
	const folders = listPlainFolders(advice, advice.layer);
	if (script === void 0 || folders === void 0) return void 0;
	const edited = edit(script, folders);
	return edited === script ? void 0 : [{ code: `RUN ${edited}` }];
}
function listPlainFolders({ places }, of) {
	const here = places.filter(({ layer }) => layer === of);
	const folders = [...new Set(here.map(({ path }) => path))];
	return folders.length > 0 && folders.length <= MOST_FOLDERS && folders.every(isPlainPath) ? folders : void 0;
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
//#region src/advise/language-cache.ts
const mountFolders = (script, folders) => {
	const missing = [...new Set(folders.map((folder) => folder.replace(/(?<=\/\.npm)\/_\w+$/, "")))].filter((folder) => !script.includes(`target=${folder} `));
	return missing.length === 0 ? script : mountCaches(script, missing);
};
const languageCache = createLeftoverRule("language-cache", {
	title: "Caches of language package managers",
	finds: "Folders that a package manager fills for later installs, found by their paths. It counts everything in them, also what a later layer deletes.",
	unless: "Keep it if a program in the image installs packages when it starts."
}, [
	{
		subject: "npm",
		fix: [
			"RUN --mount=type=cache,target=/root/.npm npm ci",
			"# or, without BuildKit:",
			"RUN npm ci && npm cache clean --force"
		]
	},
	{
		subject: "node-gyp",
		fix: ["RUN --mount=type=cache,target=/root/.cache/node-gyp npm ci"]
	},
	{
		subject: "yarn",
		fix: [
			"# the folder printed by \"yarn cache dir\":",
			"RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile",
			"# or, without BuildKit:",
			"RUN yarn install --frozen-lockfile && yarn cache clean"
		]
	},
	{
		subject: "pnpm",
		fix: ["# the folder printed by \"pnpm store path\":", "RUN --mount=type=cache,target=/root/.local/share/pnpm/store pnpm install --frozen-lockfile"]
	},
	{
		subject: "bun",
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
		fix: ["RUN conda install -y numpy && conda clean -afy"]
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
		fix: [
			"RUN --mount=type=cache,target=/root/.m2/repository mvn -B package",
			"# in the final stage:",
			"COPY --from=build /src/target/app.jar /app.jar"
		]
	},
	{
		subject: "gradle",
		fix: [
			"RUN --mount=type=cache,target=/home/gradle/.gradle/caches gradle --no-daemon build",
			"# in the final stage:",
			"COPY --from=build /src/build/libs/app.jar /app.jar"
		]
	},
	{
		subject: "composer",
		fix: ["RUN --mount=type=cache,target=/root/.cache/composer composer install --no-dev"]
	},
	{
		subject: "bundler",
		fix: ["RUN bundle install && rm -rf /usr/local/bundle/cache"]
	},
	{
		subject: "nuget",
		fix: ["RUN --mount=type=cache,target=/root/.local/share/NuGet dotnet restore"]
	}
], "Only a later install uses it. Deleting it in a later layer doesn't make the image smaller.", {
	what: "package manager cache",
	fix: ["# keep it outside the image:", "RUN --mount=type=cache,target=/root/.cache make"]
}, mountFolders);
//#endregion
//#region src/advise/package-index.ts
const emptyFolders = (script, folders) => {
	const full = folders.filter((folder) => !script.includes(`rm -rf ${folder}`));
	return full.length === 0 ? script : appendCommand(script, `rm -rf ${full.map((folder) => `${folder}/*`).join(" ")}`);
};
function emptyAptFolders(script, folders, next) {
	if (APT_INSTALLS.test(script)) return { script: emptyFolders(script, folders) };
	if (!ONLY_UPDATES.test(script)) return void 0;
	if (next === void 0 || !/^apt(?:-get)?(?: -\S+)* install /.test(next)) return void 0;
	return {
		script: null,
		next: emptyFolders(`${script} && ${next}`, folders)
	};
}
const ONLY_UPDATES = /^apt(?:-get)?(?: -\S+)* update(?: -\S+)*$/;
const APT_INSTALLS = /\bapt(?:-get)?(?: -\S+)* update\b.*\bapt(?:-get)?(?: -\S+)* install /;
const packageIndex = createLeftoverRule("package-index", {
	title: "Package indexes and archives",
	finds: "Files that system package managers download to install packages, found by their paths. It counts everything in these folders, also what a later layer deletes.",
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
		safeEdit: emptyAptFolders
	},
	{
		subject: "apk",
		fix: ["RUN apk add --no-cache curl"],
		edit: (script, folders) => {
			const edited = addOption(script, /\bapk add(?= )/, "--no-cache");
			return edited === script ? emptyFolders(script, folders) : edited;
		}
	},
	{
		subject: "dnf",
		fix: ["RUN dnf install -y --setopt=install_weak_deps=False curl \\", " && dnf clean all && rm -rf /var/cache/dnf /var/cache/libdnf5"]
	},
	{
		subject: "yum",
		fix: ["# also for microdnf:", "RUN yum install -y curl && yum clean all && rm -rf /var/cache/yum"]
	},
	{
		subject: "zypper",
		fix: ["RUN zypper --non-interactive install --no-recommends curl && zypper clean --all"]
	},
	{
		subject: "pacman",
		fix: ["RUN pacman -Syu --noconfirm curl && rm -rf /var/cache/pacman/pkg/* /var/lib/pacman/sync/*"]
	}
], "Only used while packages are installed. Deleting it in a later layer doesn't make the image smaller.", {
	what: "package indexes",
	fix: ["# remove them in the instruction that installs packages:", "RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*"]
}, emptyFolders);
//#endregion
//#region src/advise/private-files.ts
const suggestSecretMount = (ignored, target, command) => [
	"# .dockerignore:",
	...ignored,
	"# Dockerfile: mount it where it is needed",
	`RUN --mount=type=secret,id=login,target=${target} ${command}`
];
const KINDS = [
	{
		subject: "ssh-key",
		one: "SSH private key",
		many: "SSH private keys",
		fix: [
			"# .dockerignore:",
			"**/.ssh",
			"**/id_rsa",
			"**/id_ecdsa",
			"**/id_ed25519",
			"# Dockerfile: mount it where it is needed",
			"RUN --mount=type=ssh git clone git@github.com:org/repo.git"
		]
	},
	{
		subject: "key-file",
		one: "private key file",
		many: "private key files",
		fix: [...suggestSecretMount(["**/*.key", "**/*key*.pem"], "/run/secrets/key", "./sign.sh"), "# or, if the program needs it: mount it when the container starts"]
	},
	{
		subject: "ssh-host-key",
		one: "SSH host key",
		many: "SSH host keys",
		fix: ["# all containers would share them; generate new keys at startup: ssh-keygen -A", "RUN apt-get update && apt-get install -y openssh-server && rm /etc/ssh/ssh_host_*_key*"]
	},
	{
		subject: "rails-key",
		one: "Rails master key",
		many: "Rails master keys",
		fix: [
			"# .dockerignore:",
			"**/config/master.key",
			"**/config/credentials/*.key",
			"# set it when the container starts: docker run --env RAILS_MASTER_KEY app"
		]
	},
	{
		subject: ".env",
		one: "environment file (.env)",
		many: "environment files (.env)",
		fix: [
			"# .dockerignore:",
			"**/.env",
			"**/.env.*",
			"!**/.env.example",
			"# set them when the container starts: docker run --env-file .env app"
		]
	},
	{
		subject: ".npmrc",
		one: "npm token (.npmrc)",
		many: "npm tokens (.npmrc)",
		fix: suggestSecretMount(["**/.npmrc"], "/root/.npmrc", "npm ci")
	},
	{
		subject: ".netrc",
		one: "login file (.netrc)",
		many: "login files (.netrc)",
		fix: suggestSecretMount(["**/.netrc"], "/root/.netrc", "./fetch.sh")
	},
	{
		subject: ".pypirc",
		one: "Python upload login (.pypirc)",
		many: "Python upload logins (.pypirc)",
		fix: suggestSecretMount(["**/.pypirc"], "/root/.pypirc", "twine upload dist/*")
	},
	{
		subject: ".git-credentials",
		one: "Git login (.git-credentials)",
		many: "Git logins (.git-credentials)",
		fix: suggestSecretMount(["**/.git-credentials"], "/root/.git-credentials", "./fetch.sh")
	},
	{
		subject: "aws",
		one: "AWS credentials file",
		many: "AWS credentials files",
		fix: suggestSecretMount(["**/.aws"], "/root/.aws/credentials", "./fetch.sh")
	},
	{
		subject: "docker",
		one: "registry login (.docker/config.json)",
		many: "registry logins (.docker/config.json)",
		fix: suggestSecretMount(["**/.docker", "**/.dockercfg"], "/root/.docker/config.json", "./push.sh")
	},
	{
		subject: "kube",
		one: "cluster login (.kube/config)",
		many: "cluster logins (.kube/config)",
		fix: suggestSecretMount(["**/.kube"], "/root/.kube/config", "./deploy.sh")
	},
	{
		subject: "credentials",
		one: "tool credentials file",
		many: "tool credentials files",
		fix: suggestSecretMount(["# the listed files"], "/run/secrets/login", "./fetch.sh")
	}
];
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
	ignore: ({ places, placeCount }) => places.length === placeCount ? [...new Set(places.map(({ path }) => toIgnorePattern(path)))] : []
};
function toIgnorePattern(path) {
	const names = path.split("/").filter((name) => name !== "");
	const isClear = /^(?:\.|id_)|\.(?:pem|key|ppk)$/.test(names.at(-1) ?? "");
	return ["**", ...names.slice(isClear ? -1 : -2)].join("/");
}
function describe(advice) {
	const isGit = advice.subject === GIT;
	const kind = KINDS.find(({ subject }) => subject === advice.subject) ?? UNKNOWN;
	return {
		title: `${isGit ? `${describeBytes(advice)} of Git history (.git)` : describeCount(advice, kind)} ${describeLayers(advice)}${describeHidden(advice)}`,
		why: isGit ? GIT_WHY : WHY,
		fix: ["# rotate the exposed secret: every copy of the layer keeps it", ...isGit ? GIT_FIX : kind.fix]
	};
}
const WHY = "Everyone who can pull the image can read it, even if a later layer deletes it.";
const GIT_WHY = "It contains every version of every file and, in its config, often a token. Everyone who can pull the image can read it.";
const UNKNOWN = {
	one: "private file",
	many: "private files",
	fix: suggestSecretMount(["# the listed files"], "/run/secrets/login", "./fetch.sh")
};
function describeCount({ places, placeCount }, { one, many }) {
	const count = places.length === placeCount ? new Set(places.map(({ path }) => path)).size : placeCount;
	return count > 1 ? `${count} ${many}` : capitalize(one);
}
const capitalize = (words) => words.startsWith("npm ") ? words : words.slice(0, 1).toUpperCase() + words.slice(1);
//#endregion
//#region src/advise/recommended-packages.ts
const recommendedPackages = createPackageRule({
	id: "recommended-packages",
	page: {
		title: "Packages that are only recommended",
		finds: "Packages that apt installed automatically and that no manually installed package needs, according to apt's marks and dpkg's records. Without these marks there is no advice. It counts their files.",
		unless: "Keep those that the program uses, by naming them in the instruction: often ca-certificates, and for Git an SSH client."
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
	edit: (script, { subject }) => {
		if (subject !== "recommended") return void 0;
		const edited = addOption(script, APT_INSTALL, "--no-install-recommends");
		return edited === script ? void 0 : edited;
	},
	change: ({ subject }, names) => subject === "orphaned" ? [
		"remove ",
		...names,
		" with ",
		{ code: "apt-get purge --auto-remove" }
	] : ["install with ", { code: "--no-install-recommends" }]
});
//#endregion
//#region src/advise/rewritten-paths.ts
const OVERWRITTEN = CAUSES.indexOf("overwritten") + 1;
const MANY_LAYERS = 3;
const [MANY, ONCE] = ["many-layers", "two-layers"];
const rewrittenPaths = createFileRule({
	id: "rewritten-paths",
	page: {
		title: "Paths that several layers write",
		finds: "Files that a later layer of the image itself overwrites with other content, e.g. package databases that each of many `RUN` instructions writes again. It counts the copies that no container sees, and none of the base image. The number of layers does not matter: layers with distinct paths, as Nix builds them, are fine.",
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
	change
});
function classify({ bodies, paths }, { base }) {
	const firstOwn = base?.layerCount ?? 1;
	const writers = new Uint16Array(paths.count);
	const lastWriter = new Int32Array(paths.count).fill(-1);
	for (let body = 0; body < bodies.count; body++) {
		const node = bodies.node[body];
		const layer = bodies.layer[body];
		if (layer < firstOwn || lastWriter[node] === layer) continue;
		lastWriter[node] = layer;
		writers[node] = Math.min(writers[node] + 1, MANY_LAYERS);
	}
	return (body) => {
		const layer = bodies.layer[body];
		if (!(bodies.cause[body] === OVERWRITTEN && layer >= firstOwn && bodies.hiddenInLayer[body] > layer)) return void 0;
		return writers[bodies.node[body]] >= MANY_LAYERS ? MANY : ONCE;
	};
}
function change(advice, instructionOf) {
	const areRuns = (advice.layers ?? [advice]).every(({ layer }) => instructionOf(layer)?.startsWith("RUN "));
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
const LEAST_BYTES = 1e6;
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
			fileBytes: [LEAST_BYTES, Number.POSITIVE_INFINITY]
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
		finds: "A lowest layer with packages of a distribution, although `FROM` or the history names a base image whose layers are not there (`buildah build --squash`, `podman build --squash-all`), that `COPY --from=… / /` fills in a stage from `scratch`, or that `docker import` made with a program in it that no package brought. It counts this layer, as stored if that is known. The image itself does not get smaller, so this is in no sum.",
		unless: "Keep it if this is a base image of its own, or if nothing else on the machines that pull it has the same base image."
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
const DOTNET_FOLDER = /^\/(?:usr\/(?:local\/)?(?:share|lib64|lib)|opt|root|home\/[^/]+)\/\.?dotnet\/[\w-]+$/;
//#endregion
//#region src/advise/rules.ts
const ADVICE_RULES = {
	"package-index": packageIndex,
	"language-cache": languageCache,
	"development-dependencies": developmentDependencies,
	"private-files": privateFiles,
	toolchain: createPackageRule({
		id: "toolchain",
		page: {
			title: "Compilers, headers and build tools",
			finds: "Packages of the sections `devel` and `libdevel` or with known names, and everything that only they need or recommend, according to apt, apk and rpm. Packages that another package needs stay, and do not count. Also toolchains that no package manager installed: Go, Rust, a JDK's modules, Maven, Gradle and the .NET SDK. It counts their files.",
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
					"# install them in a stage of its own, and copy only what was built:",
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
					{
						path: "cargo/bin/rustup",
						fileBytes: [1e5, 1e8]
					},
					{
						path: ".cargo/bin/rustup",
						fileBytes: [1e5, 1e8]
					}
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
				}, ...["boot", "lib"].map((name) => ({
					path: `/opt/*/${name}`,
					accepts: (path) => /^\/opt\/(?:apache-)?maven[-\d.]*\/[a-z]+$/.test(path)
				}))],
				fix: JAVA_FIX
			},
			{
				subject: "gradle-tool",
				what: "Gradle itself",
				signs: [{
					path: "/opt/gradle",
					holds: ["bin", "lib"]
				}, {
					path: "/usr/share/gradle",
					holds: ["bin", "lib"]
				}],
				fix: JAVA_FIX
			},
			{
				subject: "dotnet-sdk",
				what: "the .NET SDK",
				signs: [
					"sdk",
					"sdk-manifests",
					"packs",
					"templates"
				].map((name) => ({
					path: name,
					accepts: (path) => DOTNET_FOLDER.test(path)
				})),
				fix: [
					"FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build",
					"COPY . /src",
					"RUN dotnet publish /src --output /app",
					"# the final stage has the runtime and what was built:",
					"FROM mcr.microsoft.com/dotnet/aspnet:9.0",
					"COPY --from=build /app /app"
				]
			}
		],
		change: ({ subject }, names) => subject === "jdk-files" ? ["run on a JRE, without ", ...names] : [
			"install ",
			...names,
			" in a build stage only"
		]
	}),
	"debug-tools": debugTools,
	"version-control": createPackageRule({
		id: "version-control",
		page: {
			title: "Version control programs",
			finds: "Packages of the section `vcs` or with known names, e.g. git and Mercurial, and everything that only they need or recommend, according to apt, apk and rpm. It counts their files.",
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
				"# or clone in a stage of its own:",
				"COPY --from=build /src/dist /app"
			]
		}],
		change: (_advice, names) => ["leave out ", ...names]
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
export { adviseOnTimestamps as a, findBaseRelative as c, adviseOnOrder as i, listSubjects as n, computeMinimumBytes as o, adviseOnSquash as r, adviseOnBase as s, ADVICE_RULES as t };
