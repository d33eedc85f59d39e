import { r as __name } from "./rolldown-runtime.js";
import { i as addLocation, r as GateError } from "./errors.js";
import { G as SYSTEM_DATABASES, J as computeNextSize, K as UNREAD_DATABASES, Q as parsePlatform, U as DATABASE_JOURNALS, W as ECOSYSTEMS, X as formatPlatform, Y as growColumn, Z as isSamePlatform, et as KIND, nt as isFileBody, q as decodeName, rt as isRecord, tt as VERIFICATIONS } from "./images-of-descriptors.js";
import { r as option } from "./options.js";
import { a as readReportFile, i as findReportPath, o as listRulesInForce } from "./image-name.js";
import { t as parseReport } from "./parse-report.js";
import { t as toByteText } from "./byte-text.js";
import { t as maskSecrets } from "./secrets.js";
import { r as splitLayerSteps } from "./layer-labels.js";
import { a as MAX_DOCKERFILE_BYTES, i as readDockerfile, r as findDockerfile } from "./dockerfile-file.js";
import { t as openSource } from "./open2.js";
import { posix } from "node:path";
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
//#region src/advise/edit-run.ts
function runScript(instruction) {
	if (instruction === null || !instruction.startsWith("RUN ")) return void 0;
	const script = instruction.slice(4).replace(/[\s;]+$/, "");
	return /^\[|<<|(?:^|\s)#|\\$/.test(script) || script.endsWith("…") ? void 0 : script;
}
const appendCommand = (script, command) => `${script} && ${command}`;
const mountCaches = (script, folders) => [...folders.map((folder) => `--mount=type=cache,target=${folder}`), script].join(" ");
const addOption = (script, command, option) => script.replace(/[^&|;]+/g, (part) => part.includes(option) ? part : part.replace(command, (start) => `${start} ${option}`));
const isPlainPath = (path) => /^\/[\w./@+-]+$/.test(path);
//#endregion
//#region src/advise/where.ts
function describeLayers(advice, heaviest = advice.layer) {
	const layers = listLayers$1(advice, ({ layer }) => layer);
	if (layers === void 0 || layers.length > 2) return `mostly in layer ${heaviest}`;
	return layers.length === 2 ? `in layers ${layers.join(" and ")}` : `in layer ${layers[0] ?? heaviest}`;
}
function describeHidingLayer(advice) {
	const [layer, ...others] = listLayers$1(advice, ({ hiddenInLayer }) => hiddenInLayer) ?? [];
	return layer === void 0 || others.length > 0 ? "later layers" : `layer ${layer}`;
}
function describeHidden(advice) {
	const { places, placeCount } = advice;
	return places.length > 0 && places.length === placeCount && places.every(({ isVisible }) => !isVisible) ? `, hidden by ${describeHidingLayer(advice)}` : "";
}
function describePaths(advice) {
	const [first] = advice.places;
	if (first === void 0) return ["it"];
	const left = countPaths(advice) - 1;
	return left === 0 ? [{ code: first.path }] : [{ code: first.path }, ` and ${left} other ${left === 1 ? "path" : "paths"}`];
}
const describeOrigin = (advice) => [` in the instruction that adds ${countPaths(advice) > 1 ? "them" : "it"}`];
const countPaths = ({ places, placeCount }) => placeCount - places.length + new Set(places.map(({ path }) => path)).size;
function listLayers$1({ places, placeCount }, pick) {
	if (places.length !== placeCount) return void 0;
	return [...new Set(places.map(pick).filter((layer) => layer !== void 0))].sort((a, b) => a - b);
}
__name(listLayers$1, "listLayers");
//#endregion
//#region src/advise/copied-metadata.ts
const METADATA = 1 + CAUSES.indexOf("metadata");
const SEPARATOR = "+";
const copiedMetadata = {
	id: "copied-metadata",
	isHidersFault: true,
	classifyHidden: classifyHidden$1,
	describe: describe$3,
	change: change$2
};
function classifyHidden$1({ bodies: { count, cause, changes, hiddenInLayer }, layerCount }, { layers }) {
	const bits = new Uint8Array(layerCount);
	for (let body = 0; body < count; body++) {
		if (cause[body] !== METADATA) continue;
		const layer = hiddenInLayer[body];
		bits[layer] = bits[layer] | changes[body];
	}
	const subjects = Array.from(bits, (of, layer) => toSubject(of, layers[layer]?.instruction ?? ""));
	return (body) => cause[body] === METADATA ? subjects[hiddenInLayer[body]] : void 0;
}
__name(classifyHidden$1, "classifyHidden");
function toSubject(bits, instruction) {
	const changes = CHANGES.filter((_, place) => (bits & 1 << place) !== 0);
	return changes.length === 0 ? classifyUnchangedCopy(instruction) : changes.join(SEPARATOR);
}
function classifyUnchangedCopy(instruction) {
	if (/^(?:COPY|ADD) /.test(instruction)) return "copied-twice";
	if (!instruction.startsWith("RUN ")) return "nothing";
	const commands = instruction.slice(4).split(/&&|\|\||;/);
	const changers = commands.filter((command) => CHANGERS.has(command.trim().split(" ", 1)[0] ?? ""));
	if (changers.length === 0) return "nothing";
	return changers.length === commands.length ? "no-op" : "no-op-part";
}
const CHANGERS = new Set([
	"chmod",
	"chown",
	"chgrp"
]);
const NOTHING_NEW = {
	"no-op": ["# this changes nothing: delete the line"],
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
		title: `${toByteText(advice.bytes).text} ${from}, copied again by ${describeHidingLayer(advice)}${what}`,
		why: "A layer stores whole files, so a file with only new metadata is stored and pulled twice.",
		fix: flags.length > 0 ? suggestFlags(flags) : findUnchangedFix(advice.subject) ?? ONCE
	};
}
__name(describe$3, "describe");
const findUnchangedFix = (subject) => Object.hasOwn(NOTHING_NEW, subject) ? NOTHING_NEW[subject] : void 0;
const FLAGS = {
	mode: {
		flag: "--chmod=...",
		command: "chmod"
	},
	owner: {
		flag: "--chown=...",
		command: "chown"
	}
};
function suggestFlags(flags) {
	const copy = flags.map(({ flag }) => flag).join(" ");
	return [
		`# set it while copying, without a later ${flags.map(({ command }) => command).join(" and ")}:`,
		`COPY ${copy} ... ...`,
		"# for files created by an instruction, in the same instruction:",
		`RUN ... && ${flags.map(({ command }) => `${command} -R ... ...`).join(" && ")}`
	];
}
const ONCE = ["# copy or write each file once, related files in one instruction:", "COPY ... ..."];
function parseChanges(subject) {
	const named = new Set(subject.split(SEPARATOR));
	return CHANGES.filter((change) => named.has(change));
}
function change$2(advice, instructionOf) {
	const sentence = CHANGE_NOTHING[advice.subject];
	if (sentence !== void 0) return [sentence];
	const commands = changersIn(instructionOf(advice.layer));
	const added = addedIn(advice);
	const edited = added === void 0 ? void 0 : setWhileAdding(instructionOf(added), commands);
	const [first] = commands;
	if (edited !== void 0 && first !== void 0) return [
		{ code: edited },
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
__name(change$2, "change");
const CHANGE_NOTHING = {
	"no-op": "delete this instruction: it changes nothing",
	"no-op-part": "delete its chmod or chown: it changes nothing",
	"copied-twice": "copy only what is new: the files are there already"
};
function addedIn({ places, layer: changed }) {
	const layers = new Set(places.map(({ layer }) => layer));
	const [only] = layers;
	return layers.size === 1 && only !== changed ? only : void 0;
}
function changersIn(instruction) {
	return [...(runScript(instruction) ?? "").matchAll(/(?:^|&& |; )((chmod|chown)(?: -[A-Za-z]+| --recursive)* ([\w:.,+=-]+)(?: \/[\w./@+-]*)+)(?= *(?:$|&&|;))/g)].map(([, text = "", name = "", value = ""]) => ({
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
//#endregion
//#region src/advise/deleted-later.ts
const DELETED = 1 + CAUSES.indexOf("deleted");
const deletedLater = {
	id: "deleted-later",
	classifyHidden,
	describe: describe$2,
	change: change$1
};
function classifyHidden({ bodies: { cause, layer } }, { layers }) {
	const bringers = layers.map(({ instruction }, index) => bringerOf(instruction, index));
	return (body) => cause[body] === DELETED ? bringers[layer[body]] : void 0;
}
function bringerOf(instruction, index) {
	if (instruction?.startsWith("RUN ")) return "run";
	if (instruction === null || !/^(?:COPY|ADD) /.test(instruction)) return index === 0 ? "base" : "other";
	return index === 0 && instruction.endsWith(" /") && !instruction.includes(" --from=") ? "base" : "copy";
}
const FIXES = {
	run: [
		"# create, use and delete it in one instruction:",
		"RUN ... && rm -rf ...",
		"# or create it in a separate stage, and copy only what is needed:",
		"COPY --from=build ... ..."
	],
	copy: [
		"# mount it for the instruction that needs it:",
		"RUN --mount=type=bind,source=...,target=... ...",
		"# or copy it into a separate stage, and copy only what is needed from there:",
		"COPY --from=build ... ..."
	],
	base: ["# use a base image without it, e.g. -slim, -alpine or distroless", "FROM ..."],
	other: ["# in the instruction that adds it, or in a separate stage:", "RUN ... && rm -rf ..."]
};
const isKnown = (subject) => Object.hasOwn(FIXES, subject);
function describe$2(advice) {
	return {
		title: `${toByteText(advice.bytes).text} added ${describeLayers(advice)}, deleted by ${describeHidingLayer(advice)}`,
		why: "A layer can't remove bytes from the layers below it: deleted files are still stored and pulled.",
		fix: FIXES[isKnown(advice.subject) ? advice.subject : "other"]
	};
}
__name(describe$2, "describe");
function change$1(advice) {
	const what = describePaths(advice);
	switch (advice.subject) {
		case "run": return [
			"use and delete ",
			...what,
			...describeOrigin(advice)
		];
		case "copy": return [
			"mount ",
			...what,
			" with ",
			{ code: "RUN --mount=type=bind" },
			" instead of copying"
		];
		case "base": return ["use a base image without ", ...what];
		default: return [
			"delete ",
			...what,
			...describeOrigin(advice)
		];
	}
}
__name(change$1, "change");
//#endregion
//#region src/advise/development-dependencies.ts
const developmentDependencies = {
	id: "development-dependencies",
	folders: findFolders,
	packages: countPackages,
	describe: describe$1,
	change
};
function findFolders({ modules }) {
	const folders = new Map();
	for (const [node, { isDevelopment }] of modules) if (isDevelopment) folders.set(node, "npm");
	return folders;
}
function countPackages({ modules }) {
	return {
		count: [...modules.values()].filter(({ isDevelopment }) => isDevelopment).length,
		all: modules.size
	};
}
function describe$1(advice) {
	const { bytes, packages } = advice;
	const counts = packages === void 0 ? "" : ` (${packages.count} of ${packages.all} packages)`;
	return {
		title: `${toByteText(bytes).text} of npm development dependencies${counts} ${describeLayers(advice)}${describeHidden(advice)}`,
		why: "Compilers, test runners and type definitions are needed to build, not to run. Keep them if the image itself is used to build or test.",
		fix: [
			"RUN npm ci --omit=dev",
			"# or, in a build stage that needs them, remove them before they are copied:",
			"RUN npm prune --omit=dev"
		]
	};
}
__name(describe$1, "describe");
const INSTALL = /(?:^|\s)npm (?:ci|install|i)(?=\s|$)/;
function change({ layer }, instructionOf) {
	const instruction = instructionOf(layer);
	const script = runScript(instruction);
	const edited = script === void 0 ? void 0 : addOption(script, INSTALL, "--omit=dev");
	if (edited !== void 0 && edited !== script) return [{ code: `RUN ${edited}` }];
	return /^(?:COPY|ADD) /.test(instruction ?? "") ? [{ code: "npm prune --omit=dev" }, " before the copy"] : ["install with ", { code: "npm ci --omit=dev" }];
}
//#endregion
//#region src/model/leftovers.ts
const LEFTOVERS = {
	apt: {
		what: "apt lists and archives",
		signs: ["/var/lib/apt/lists", "/var/cache/apt"]
	},
	apk: {
		what: "apk index and archives",
		signs: ["/var/cache/apk", "/etc/apk/cache"]
	},
	dnf: {
		what: "dnf metadata",
		signs: [
			"/var/cache/dnf",
			"/var/cache/libdnf5",
			"/var/cache/tdnf"
		]
	},
	yum: {
		what: "yum metadata",
		signs: ["/var/cache/yum"]
	},
	zypper: {
		what: "zypper metadata",
		signs: ["/var/cache/zypp"]
	},
	pacman: {
		what: "pacman archives",
		signs: ["/var/cache/pacman/pkg", "/var/lib/pacman/sync"]
	},
	npm: {
		what: "npm cache",
		signs: [
			".npm/_cacache",
			".npm/_logs",
			{
				path: "_cacache",
				holds: ["content-v2", "index-v5"]
			}
		]
	},
	"node-gyp": {
		what: "node-gyp headers",
		signs: [".cache/node-gyp"]
	},
	yarn: {
		what: "yarn cache",
		signs: [".cache/yarn"]
	},
	pnpm: {
		what: "pnpm store",
		signs: [
			".local/share/pnpm/store",
			".pnpm-store",
			"/pnpm/store",
			".cache/pnpm"
		]
	},
	bun: {
		what: "bun cache",
		signs: [".bun/install/cache"]
	},
	pip: {
		what: "pip cache",
		signs: [".cache/pip"]
	},
	uv: {
		what: "uv cache",
		signs: [".cache/uv"]
	},
	poetry: {
		what: "Poetry cache",
		signs: [".cache/pypoetry/cache", ".cache/pypoetry/artifacts"]
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
		signs: [".cache/go-build", {
			path: "pkg/mod/cache",
			holds: ["download", "vcs"]
		}]
	},
	cargo: {
		what: "cargo registry",
		signs: [
			".cargo/registry",
			".cargo/git",
			"/usr/local/cargo/registry",
			"/usr/local/cargo/git",
			"/cargo/registry",
			"/cargo/git"
		]
	},
	maven: {
		what: "Maven repository",
		signs: [".m2/repository"]
	},
	gradle: {
		what: "Gradle caches",
		signs: [".gradle/caches"]
	},
	composer: {
		what: "Composer cache",
		signs: [".composer/cache", ".cache/composer"]
	},
	bundler: {
		what: "gems already installed",
		signs: [
			"/usr/local/bundle/cache",
			"bundle/ruby/*/cache",
			".bundle/cache"
		]
	},
	nuget: {
		what: "NuGet downloads",
		signs: [".local/share/NuGet/http-cache", ".local/share/NuGet/v3-cache"]
	}
};
//#endregion
//#region src/advise/leftovers.ts
const MOST_FOLDERS = 3;
function createLeftoverRule(id, rows, why, general, edit) {
	return {
		id,
		signs: rows.flatMap(({ subject }) => LEFTOVERS[subject].signs.map((sign) => ({
			...typeof sign === "string" ? { path: sign } : sign,
			subject
		}))),
		describe: (advice) => {
			const row = rows.find(({ subject }) => subject === advice.subject);
			const { what } = row === void 0 ? general : LEFTOVERS[row.subject];
			const { fix } = row ?? general;
			return {
				title: `${toByteText(advice.bytes).text} of ${what} ${describeLayers(advice)}${describeHidden(advice)}`,
				why,
				fix
			};
		},
		change: (advice, instructionOf) => editedRun(advice, instructionOf, rows.find(({ subject }) => subject === advice.subject)?.edit ?? edit) ?? leaveOut(advice, instructionOf)
	};
}
function editedRun(advice, instructionOf, edit) {
	const script = runScript(instructionOf(advice.layer));
	const here = advice.places.filter(({ layer }) => layer === advice.layer);
	const folders = [...new Set(here.map(({ path }) => path))];
	if (script === void 0 || folders.length === 0 || folders.length > MOST_FOLDERS) return void 0;
	if (!folders.every(isPlainPath)) return void 0;
	const edited = edit(script, folders);
	return edited === script ? void 0 : [{ code: `RUN ${edited}` }];
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
const languageCache = createLeftoverRule("language-cache", [
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
		fix: ["RUN conda install -y ... && conda clean -afy"]
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
	fix: ["# keep it outside the image:", "RUN --mount=type=cache,target=... ..."]
}, mountFolders);
//#endregion
//#region src/advise/package-index.ts
const emptyFolders = (script, folders) => {
	const full = folders.filter((folder) => !script.includes(`rm -rf ${folder}`));
	return full.length === 0 ? script : appendCommand(script, `rm -rf ${full.map((folder) => `${folder}/*`).join(" ")}`);
};
const APT_INSTALL = /\bapt(?:-get)?(?: -\S+)* install(?: (?:-[yq]+|--yes|--assume-yes|--quiet))*(?= )/;
const packageIndex = createLeftoverRule("package-index", [
	{
		subject: "apt",
		fix: [
			"RUN apt-get update \\",
			" && apt-get install -y --no-install-recommends ... \\",
			" && rm -rf /var/lib/apt/lists/* /var/cache/apt/*",
			"# or keep both outside the image:",
			"RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \\",
			"    --mount=type=cache,target=/var/cache/apt,sharing=locked \\",
			"    apt-get update && apt-get install -y --no-install-recommends ..."
		],
		edit: (script, folders) => emptyFolders(addOption(script, APT_INSTALL, "--no-install-recommends"), folders)
	},
	{
		subject: "apk",
		fix: ["RUN apk add --no-cache ..."],
		edit: (script, folders) => {
			const edited = addOption(script, /\bapk add(?= )/, "--no-cache");
			return edited === script ? emptyFolders(script, folders) : edited;
		}
	},
	{
		subject: "dnf",
		fix: ["RUN dnf install -y --setopt=install_weak_deps=False ... \\", " && dnf clean all && rm -rf /var/cache/dnf /var/cache/libdnf5"]
	},
	{
		subject: "yum",
		fix: ["# also for microdnf:", "RUN yum install -y ... && yum clean all && rm -rf /var/cache/yum"]
	},
	{
		subject: "zypper",
		fix: ["RUN zypper --non-interactive install --no-recommends ... && zypper clean --all"]
	},
	{
		subject: "pacman",
		fix: ["RUN pacman -Syu --noconfirm ... && rm -rf /var/cache/pacman/pkg/* /var/lib/pacman/sync/*"]
	}
], "Only used while packages are installed. Deleting it in a later layer doesn't make the image smaller.", {
	what: "package indexes",
	fix: ["# remove them in the instruction that installs packages:", "RUN ... && rm -rf ..."]
}, emptyFolders);
//#endregion
//#region src/advise/private-key-path.ts
function isPrivateKeyPath(path) {
	if (isPackageFile(path) || SYSTEM_FOLDERS$1.some((folder) => path.startsWith(folder))) return false;
	const names = path.toLowerCase().split("/");
	const file = names.at(-1) ?? "";
	const [stem, isPem] = [file.slice(0, -4), file.endsWith(".pem")];
	const words = stem.split(/[^a-z0-9]/);
	if (PUBLIC_PARTS.some((part) => stem.includes(part)) || words.some((word) => PUBLIC_WORDS.has(word))) return false;
	if (/key\d*$/.test(stem)) return true;
	if (isPem && words.some((word) => CERTIFICATE_WORDS.has(word))) return false;
	const folder = names.at(-2) ?? "";
	if (folder === ".ssh" || PRIVATE_PARTS.some((part) => stem.includes(part))) return true;
	return !isPem && (words.some((word) => OWNERS.has(word)) || KEY_FOLDERS.has(folder));
}
function isPackageFile(path) {
	const names = path.toLowerCase().split("/");
	return PACKAGE_PATHS.some((part) => path.includes(part)) || names.some((name) => PACKAGE_FOLDERS.has(name));
}
const toSet = (words) => new Set(words.split(" "));
const PACKAGE_PATHS = [
	"/pkg/mod/",
	"/.nuget/packages/",
	"/usr/local/go/",
	"/src/crypto/"
];
const PACKAGE_FOLDERS = toSet("node_modules bower_components site-packages dist-packages gems vendor third_party third-party dummyserver test tests testing testdata test-data test_data __tests__ spec specs fixture fixtures __fixtures__ mocks __mocks__ example examples sample samples demo demos doc docs");
const SYSTEM_FOLDERS$1 = [
	...[
		"/usr/share/",
		"/usr/lib/",
		"/usr/lib64/",
		"/usr/libexec/",
		"/usr/local/lib/",
		"/usr/local/share/"
	],
	...[
		"/lib/",
		"/lib64/",
		"/nix/store/",
		"/etc/ssl/certs/",
		"/etc/ca-certificates/",
		"/etc/pki/ca-trust/"
	],
	...[
		"/etc/pki/tls/certs/",
		"/etc/pki/rpm-gpg/",
		"/etc/apt/",
		"/etc/apk/",
		"/etc/bind/",
		"/etc/unbound/"
	]
];
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
const OWNERS = toSet("server client host localhost domain wildcard star tls ssl https http jwt rsa ec ecdsa ca rootca ingress");
const KEY_FOLDERS = toSet("ssl tls cert certs certificates private pki secret secrets keys nginx apache2 httpd haproxy");
//#endregion
//#region src/advise/private-files.ts
const toSigns = (paths, fileBytes) => paths.map((path) => ({
	path,
	fileBytes,
	accepts: (found) => !isPackageFile(found)
}));
const KEY_BYTES = [100, 16e3];
const MOST_BYTES$1 = 256e3;
const suggestSecretMount = (ignored, target, command) => [
	"# .dockerignore:",
	...ignored,
	"# Dockerfile: mount it where it is needed",
	`RUN --mount=type=secret,id=...,target=${target} ${command}`
];
const KINDS = [
	{
		subject: "ssh-key",
		one: "SSH private key",
		many: "SSH private keys",
		signs: toSigns([
			"id_rsa",
			"id_dsa",
			"id_ecdsa",
			"id_ed25519",
			"id_ecdsa_sk",
			"id_ed25519_sk",
			"*.ppk"
		], KEY_BYTES),
		fix: [
			"# .dockerignore:",
			"**/.ssh",
			"**/id_rsa",
			"**/id_ecdsa",
			"**/id_ed25519",
			"# Dockerfile: mount it where it is needed",
			"RUN --mount=type=ssh git clone git@..."
		]
	},
	{
		subject: "key-file",
		one: "private key file",
		many: "private key files",
		signs: ["*.pem", "*.key"].map((path) => ({
			path,
			fileBytes: KEY_BYTES,
			accepts: isPrivateKeyPath
		})),
		fix: [...suggestSecretMount(["**/*.key", "**/*key*.pem"], "/run/secrets/...", "..."), "# or, if the program needs it: mount it when the container starts"]
	},
	{
		subject: "ssh-host-key",
		one: "SSH host key",
		many: "SSH host keys",
		signs: [
			"rsa",
			"dsa",
			"ecdsa",
			"ed25519"
		].map((kind) => ({
			path: `/etc/ssh/ssh_host_${kind}_key`,
			fileBytes: KEY_BYTES
		})),
		fix: ["# all containers would share them; generate new keys at startup: ssh-keygen -A", "RUN ... && rm /etc/ssh/ssh_host_*_key*"]
	},
	{
		subject: "rails-key",
		one: "Rails master key",
		many: "Rails master keys",
		signs: toSigns(["config/master.key", "config/credentials/production.key"], [32, 100]),
		fix: [
			"# .dockerignore:",
			"**/config/master.key",
			"**/config/credentials/*.key",
			"# set it when the container starts: RAILS_MASTER_KEY=..."
		]
	},
	{
		subject: ".env",
		one: "environment file (.env)",
		many: "environment files (.env)",
		signs: toSigns([
			"",
			".local",
			".prod",
			".production",
			".production.local",
			".staging",
			".development.local"
		].map((end) => `.env${end}`), [8, MOST_BYTES$1]),
		fix: [
			"# .dockerignore:",
			"**/.env",
			"**/.env.*",
			"!**/.env.example",
			"# set them when the container starts: docker run --env-file .env ..."
		]
	},
	{
		subject: ".npmrc",
		one: "possible npm token (.npmrc)",
		many: "possible npm tokens (.npmrc)",
		signs: toSigns([".npmrc"], [50, MOST_BYTES$1]),
		fix: suggestSecretMount(["**/.npmrc"], "/root/.npmrc", "npm ci")
	},
	{
		subject: ".netrc",
		one: "login file (.netrc)",
		many: "login files (.netrc)",
		signs: toSigns([".netrc"], [20, MOST_BYTES$1]),
		fix: suggestSecretMount(["**/.netrc"], "/root/.netrc", "...")
	},
	{
		subject: ".pypirc",
		one: "Python upload login (.pypirc)",
		many: "Python upload logins (.pypirc)",
		signs: toSigns([".pypirc"], [40, MOST_BYTES$1]),
		fix: suggestSecretMount(["**/.pypirc"], "/root/.pypirc", "twine upload ...")
	},
	{
		subject: ".git-credentials",
		one: "Git login (.git-credentials)",
		many: "Git logins (.git-credentials)",
		signs: toSigns([".git-credentials"], [16, MOST_BYTES$1]),
		fix: suggestSecretMount(["**/.git-credentials"], "/root/.git-credentials", "git clone ...")
	},
	{
		subject: "aws",
		one: "AWS credentials file",
		many: "AWS credentials files",
		signs: toSigns([".aws/credentials"], [60, MOST_BYTES$1]),
		fix: suggestSecretMount(["**/.aws"], "/root/.aws/credentials", "aws ...")
	},
	{
		subject: "docker",
		one: "registry login (.docker/config.json)",
		many: "registry logins (.docker/config.json)",
		signs: toSigns([".docker/config.json", ".dockercfg"], [60, MOST_BYTES$1]),
		fix: suggestSecretMount(["**/.docker", "**/.dockercfg"], "/root/.docker/config.json", "...")
	},
	{
		subject: "kube",
		one: "cluster login (.kube/config)",
		many: "cluster logins (.kube/config)",
		signs: toSigns([".kube/config"], [150, MOST_BYTES$1]),
		fix: suggestSecretMount(["**/.kube"], "/root/.kube/config", "kubectl ...")
	},
	{
		subject: "credentials",
		one: "tool credentials file",
		many: "tool credentials files",
		signs: toSigns([
			...[".config/gcloud/application_default_credentials.json", ".config/gcloud/credentials.db"],
			...[
				".azure/accessTokens.json",
				".azure/msal_token_cache.json",
				".config/gh/hosts.yml",
				".gem/credentials"
			],
			...[
				".cargo/credentials",
				".cargo/credentials.toml",
				"/usr/local/cargo/credentials.toml",
				".composer/auth.json",
				".config/composer/auth.json"
			],
			...[
				".pgpass",
				".vault-token",
				".terraform.d/credentials.tfrc.json"
			]
		], [16, MOST_BYTES$1]),
		fix: suggestSecretMount(["# the listed files"], "...", "...")
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
	"RUN git clone --depth 1 ... src && rm -rf src/.git"
];
const privateFiles = {
	id: "private-files",
	isUrgent: true,
	signs: [...KINDS.flatMap(({ subject, signs }) => signs.map((sign) => ({
		...sign,
		subject
	}))), GIT_SIGN],
	describe,
	change: (advice) => [
		"leave ",
		...describePaths(advice),
		" out of the image"
	]
};
function describe(advice) {
	const isGit = advice.subject === GIT;
	const kind = KINDS.find(({ subject }) => subject === advice.subject) ?? UNKNOWN$1;
	return {
		title: `${isGit ? `${toByteText(advice.bytes).text} of Git history (.git)` : describeCount(advice, kind)} ${describeLayers(advice)}${describeHidden(advice)}`,
		why: isGit ? GIT_WHY : WHY,
		fix: ["# rotate the exposed secret: every copy of the layer keeps it", ...isGit ? GIT_FIX : kind.fix]
	};
}
const WHY = "Everyone who can pull the image can read it, even if a later layer deletes it.";
const GIT_WHY = "It holds every version of every file and, in its config, often a token. Everyone who can pull the image can read it.";
const UNKNOWN$1 = {
	one: "private file",
	many: "private files",
	fix: suggestSecretMount(["# the listed files"], "...", "...")
};
function describeCount({ places, placeCount }, { one, many }) {
	const count = places.length === placeCount ? new Set(places.map(({ path }) => path)).size : placeCount;
	return count > 1 ? `${count} ${many}` : `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`;
}
//#endregion
//#region src/advise/rules.ts
const ADVICE_RULES = {
	"package-index": packageIndex,
	"language-cache": languageCache,
	"development-dependencies": developmentDependencies,
	"private-files": privateFiles,
	"deleted-later": deletedLater,
	"copied-metadata": copiedMetadata
};
//#endregion
//#region src/advise/signs.ts
const ROOT$2 = 0;
const ANY = 0;
const UNKNOWN = 0;
var SignMatcher = class {
	#paths;
	#names = new KnownNames();
	#nameOf;
	#byLastName = new Map();
	#bySuffix = [];
	#lastBytes = new Uint8Array(256);
	constructor(paths, signs) {
		this.#paths = paths;
		this.#nameOf = new Uint16Array(paths.count);
		for (const sign of signs) this.#add(sign);
	}
	numberOf(name) {
		return this.#names.add(name);
	}
	nameOf(node) {
		return this.#nameOf[node];
	}
	match(node) {
		const last = this.#names.find(this.#paths, node);
		this.#nameOf[node] = last;
		if (last !== UNKNOWN) {
			for (const compiled of this.#byLastName.get(last) ?? []) if (this.#matches(node, compiled)) return compiled.sign;
		}
		const lastByte = this.#paths.nameByte(node, this.#paths.nameLength(node) - 1);
		return this.#lastBytes[lastByte] === 1 ? this.#matchSuffix(node) : void 0;
	}
	#matchSuffix(node) {
		const fits = ({ suffix, sign }) => endsWith(this.#paths, node, suffix) && this.#isAccepted(node, sign);
		return this.#bySuffix.find(fits)?.sign;
	}
	#add(sign) {
		const names = sign.path.split("/").filter((name) => name !== "");
		const last = names.at(-1) ?? "";
		if (last.startsWith("*")) {
			const suffix = encoder$3.encode(last.slice(1));
			this.#bySuffix.push({
				suffix,
				sign
			});
			this.#lastBytes[suffix.at(-1) ?? 0] = 1;
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
			if (at === ROOT$2 || number !== ANY && this.#nameOf[at] !== number) return false;
			at = this.#paths.parent(at);
		}
		return (!isAnchored || at === ROOT$2) && this.#isAccepted(node, sign);
	}
	#isAccepted(node, { accepts }) {
		return accepts === void 0 || accepts(this.#paths.path(node));
	}
};
const encoder$3 = new TextEncoder();
const MOST_BYTES = 64;
var KnownNames = class {
	#isShape = new Uint8Array(256 * MOST_BYTES);
	#byShape = new Map();
	#numbers = new Map();
	add(name) {
		const known = this.#numbers.get(name);
		if (known !== void 0) return known;
		const bytes = encoder$3.encode(name);
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
		return this.#byShape.get(shape)?.find(({ bytes }) => endsWith(paths, node, bytes))?.number ?? UNKNOWN;
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
//#region src/advise/claims.ts
const NOBODY$1 = -1;
var Claims = class {
	#evidence;
	#owner;
	#claims = new Map();
	#otherNames = new Map();
	constructor(evidence, signs, folders = new Map()) {
		this.#evidence = evidence;
		this.#owner = new Int32Array(evidence.paths.count).fill(NOBODY$1);
		this.#readNames(signs, folders);
		for (const claim of this.#claims.values()) claim.winner = claim.above?.winner ?? (claim.isHeld ? claim : void 0);
		this.#readLinks();
	}
	of(body) {
		const node = this.#evidence.bodies.node[body];
		const others = this.#otherNames.size === 0 ? void 0 : this.#otherNames.get(body);
		if (others === void 0) return this.#claimAt(body, node);
		const claims = [node, ...others].map((name) => this.#claimAt(body, name));
		return claims.find((claim) => claim?.sign.fileBytes !== void 0) ?? (claims.every((claim) => claim?.sign.subject === claims[0]?.sign.subject) ? claims[0] : void 0);
	}
	#readNames(signs, folders) {
		const { paths } = this.#evidence;
		const matcher = new SignMatcher(paths, signs);
		const held = new Map(signs.map((sign) => [sign, sign.holds?.map((name) => matcher.numberOf(name))]));
		for (let node = 1; node < paths.count; node++) {
			const parent = paths.parent(node);
			const named = matcher.match(node);
			const sign = folders.get(node) ?? named;
			const above = this.#passedDown(parent);
			if (above?.node === parent && held.get(above.sign)?.includes(matcher.nameOf(node))) above.isHeld = true;
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
			if ([bodies.node[body], links.node[i]].some((node) => this.#owner[node] !== NOBODY$1)) isClaimed[body] = 1;
		});
		links.body.forEach((body, i) => {
			if (isClaimed[body] === 0) return;
			const names = this.#otherNames.get(body);
			if (names === void 0) this.#otherNames.set(body, [links.node[i]]);
			else names.push(links.node[i]);
		});
	}
	#passedDown(parent) {
		const owner = this.#owner[parent];
		if (owner === NOBODY$1) return void 0;
		const claim = this.#claims.get(owner);
		return claim?.sign.fileBytes === void 0 ? claim : claim.above;
	}
	#claimAt(body, node) {
		const owner = this.#owner[node];
		if (owner === NOBODY$1) return void 0;
		const claim = this.#claims.get(owner)?.winner;
		const fileBytes = claim?.sign.fileBytes;
		if (fileBytes === void 0) return claim;
		const bytes = this.#evidence.bodies.bytes[body];
		return bytes >= fileBytes[0] && bytes <= fileBytes[1] ? claim : void 0;
	}
};
//#endregion
//#region src/advise/groups.ts
function groupBodies(facts, evidence) {
	const rules = Object.values(ADVICE_RULES);
	const claims = new Claims(evidence, rules.flatMap((rule) => (rule.signs ?? []).map((sign) => ({
		...sign,
		rule
	}))), knownFolders(rules, evidence));
	const fateRules = rules.flatMap((rule) => {
		const subjectOf = rule.classifyHidden?.(evidence, facts);
		return subjectOf === void 0 ? [] : [{
			rule,
			subjectOf
		}];
	});
	const groups = new Groups(evidence.bodies, facts.base?.layerCount ?? 0);
	for (let body = 0; body < evidence.bodies.count; body++) {
		const claim = claims.of(body);
		if (claim !== void 0) groups.add(claim.sign.rule, claim.sign.subject, body, claim.node);
		else if (evidence.bodies.hiddenInLayer[body] !== -1) groups.addHidden(fateRules, body);
	}
	return groups.all();
}
function knownFolders(rules, evidence) {
	const signs = new Map();
	const folders = new Map();
	for (const rule of rules) for (const [node, subject] of rule.folders?.(evidence) ?? []) {
		const key = `${rule.id} ${subject}`;
		const sign = signs.get(key) ?? {
			path: "",
			subject,
			rule
		};
		signs.set(key, sign);
		folders.set(node, sign);
	}
	return folders;
}
var Groups = class {
	#bodies;
	#baseCount;
	#groups = new Map();
	#last;
	constructor(bodies, baseCount) {
		this.#bodies = bodies;
		this.#baseCount = baseCount;
	}
	add(rule, subject, body, owner) {
		const isBase = findLayerToChange(rule, this.#bodies, body) < this.#baseCount;
		const group = this.#groupOf(rule, subject, isBase);
		this.#last = group;
		group.bytes += this.#bodies.bytes[body];
		group.bodies.push(body);
		if (owner !== void 0) group.owners.push(owner);
	}
	addHidden(rules, body) {
		for (const { rule, subjectOf } of rules) {
			const subject = subjectOf(body);
			if (subject === void 0) continue;
			this.add(rule, subject, body);
			return;
		}
	}
	all() {
		return [...this.#groups.values()].flatMap((bySubject) => [...bySubject.values()]);
	}
	#groupOf(rule, subject, isBase) {
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
//#region src/advise/places.ts
const MOST_PLACES$1 = 10;
const HEAVY_SHARE$3 = .05;
function listPlaces(group, evidence) {
	const rows = [...groupByLayers(group, evidence).values()].flatMap((story) => listGroupPlaces(group, story, evidence));
	rows.sort((a, b) => b.bytes - a.bytes);
	return {
		places: rows.slice(0, MOST_PLACES$1).map(({ node, bytes, layer, hiddenInLayer }) => {
			const place = {
				path: evidence.paths.path(node),
				bytes,
				layer
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
function listLayers({ rule, bodies }, columns) {
	const sums = new Map();
	for (const body of bodies) {
		const at = findLayerToChange(rule, columns, body);
		sums.set(at, (sums.get(at) ?? 0) + columns.bytes[body]);
	}
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
	return (group.owners.length > 0 ? sumByOwner$1(group, members, evidence.bodies) : evidence.gather(members.map((member) => group.bodies[member]), Math.max(1, group.bytes * HEAVY_SHARE$3))).map(({ node, bytes }) => ({
		node,
		bytes,
		...layers
	}));
}
function sumByOwner$1({ bodies, owners }, members, { bytes }) {
	const sums = new Map();
	for (const member of members) {
		const owner = owners[member];
		sums.set(owner, (sums.get(owner) ?? 0) + bytes[bodies[member]]);
	}
	return [...sums].map(([node, sum]) => ({
		node,
		bytes: sum
	}));
}
__name(sumByOwner$1, "sumByOwner");
//#endregion
//#region src/advise/advise.ts
function advise(facts, evidence) {
	const least = computeMinimumBytes(facts.measures.contentBytes);
	return groupBodies(facts, evidence).filter(({ rule, bytes }) => rule.isUrgent || bytes >= least).sort((a, b) => rankUrgency(b) - rankUrgency(a) || b.bytes - a.bytes).map((group) => {
		const layers = listLayers(group, evidence.bodies);
		return {
			id: group.rule.id,
			subject: group.subject,
			bytes: group.bytes,
			layer: layers[0]?.layer ?? 0,
			...layers.length > 1 && { layers },
			...listPlaces(group, evidence),
			...group.rule.packages && { packages: group.rule.packages(evidence) }
		};
	});
}
function computeMinimumBytes(contentBytes) {
	return Math.min(Math.max(contentBytes * .01, 1e5), 1e6);
}
const rankUrgency = ({ rule }) => rule.isUrgent ? 1 : 0;
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
const PERMISSIONS$1 = 4095;
function compareEntries(layers, { a, b }) {
	const old = layers[a.layer];
	const now = layers[b.layer];
	const differs = (column) => at(column(old), a) !== at(column(now), b);
	const isNewMode = ((at(old.mode, a) ^ at(now.mode, b)) & PERMISSIONS$1) !== 0;
	const isNewOwner = differs(({ uid }) => uid) || differs(({ gid }) => gid);
	return (isNewMode ? 1 : 0) | (isNewOwner ? 2 : 0) | (differs(({ mtimeSeconds }) => mtimeSeconds) ? 4 : 0);
}
const at = (column, { entry }) => column[entry];
//#endregion
//#region src/model/name-hash.ts
const FNV_PRIME = 16777619;
const drawNumber = () => Math.floor(Math.random() * 2 ** 32) | 0;
const HASH_START = drawNumber();
const HASH_FACTOR = drawNumber() | FNV_PRIME;
const MAX_PATHS = 12e6;
const SLASH$4 = 47;
const DOT$3 = 46;
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
		const hash = hashName$1(parent, text, start, end);
		const slot = this.#slotOf(hash, parent, text, start, end);
		const found = this.#slots[slot];
		return found >= 0 ? found : this.#append(slot, hash, parent, text, start, end);
	}
	find(parent, text, start, end) {
		return this.#slots[this.#slotOf(hashName$1(parent, text, start, end), parent, text, start, end)];
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
	#slotOf(hash, parent, text, start, end) {
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
function hashName$1(parent, text, start, end) {
	let hash = Math.imul(parent ^ HASH_START, HASH_FACTOR);
	for (let i = start; i < end; i++) hash = Math.imul(hash ^ text[i], HASH_FACTOR);
	return hash ^ hash >>> 15;
}
__name(hashName$1, "hashName");
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
			while (stop < end && text[stop] !== SLASH$4) stop++;
			this.#step(start, at, stop, end);
			at = stop + 1;
		}
		this.#lastStart = start;
		this.#lastEnd = end;
		return this.#node();
	}
	#step(start, at, stop, end) {
		const length = stop - at;
		const isDots = length < 3 && this.#text[at] === DOT$3 && this.#text[stop - 1] === DOT$3;
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
			const isWhole = start + componentEnd === end || text[start + componentEnd] === SLASH$4;
			if (componentEnd <= shared && isWhole) break;
			this.#depth--;
		}
	}
};
function createOutsideError(name) {
	return new GateError("LAYER_CORRUPT", `an entry is named "${decodeName(name)}", which is outside the image's root`, { fix: "rebuild the layer without this entry: it is broken or malicious" });
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
const SLASH$3 = 47;
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
	return start < bounds[2 * entry + 1] && text[start] === SLASH$3;
}
__name(isAbsolute$1, "isAbsolute");
function checkExactSum(bytes) {
	if (bytes <= Number.MAX_SAFE_INTEGER) return bytes;
	throw new GateError("LIMIT_EXCEEDED", "the sizes in its layers add up to more than 9 PB, the limit for exact sums", { fix: "check how this image was made: no real image is this large" });
}
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
		const home = this.#nodeOf(this.numbers.locate(inode));
		this.#hide(inode, by.newInode === -1 ? FATE.deleted : this.#replaced(inode, by.newInode), by.layer);
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
	#replaced(oldInode, newInode) {
		const a = this.numbers.locate(oldInode);
		const b = this.numbers.locate(newInode);
		const old = this.#columns(a);
		const now = this.#columns(b);
		if (old.sizeBytes[a.entry] !== now.sizeBytes[b.entry]) return FATE.overwritten;
		if (old === now && a.entry === b.entry || old.sizeBytes[a.entry] === 0) return FATE.metadata;
		if (old.isSparse[a.entry] === 1 || now.isSparse[b.entry] === 1) this.uncomparable++;
		else this.pairs.push({
			a,
			b
		});
		return FATE.overwritten;
	}
	#columns(ref) {
		return this.#layers[ref.layer];
	}
	#nodeOf(ref) {
		return this.#nodes[ref.layer][ref.entry];
	}
};
//#endregion
//#region src/analyze/evidence.ts
const NO_BODY = -1;
function collectEvidence(merged, fates, sums, modules) {
	const { table, layers, filesystem } = merged;
	const { hiddenAt } = filesystem.ledger;
	const bodies = listBodies(merged, fates);
	return {
		layerCount: layers.length,
		paths: table,
		bodies,
		modules,
		links: nameBodies(filesystem.inode, bodies),
		gather(rows, thresholdBytes) {
			for (const row of rows) {
				const top = hiddenAt[bodies.entry[row]];
				sums.add(bodies.node[row], bodies.bytes[row], top);
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
	cause: new Uint8Array(length),
	hiddenInLayer: new Int32Array(length),
	changes: new Uint8Array(length)
});
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
const SLASH$2 = 47;
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
		const { text, bounds } = this.#entries;
		const target = text.subarray(bounds[2 * entry + 1], bounds[2 * entry + 2]);
		const found = this.#walk(0, target, true);
		return this.#linksLeft < MAX_LINKS ? found : void 0;
	}
	#isBelowLink(node) {
		for (let at = this.#table.parent(node); at !== 0; at = this.#table.parent(at)) if (this.#links.has(at)) return true;
		return false;
	}
	#linkAt(node) {
		const entry = this.#links.get(node);
		if (entry === void 0) return void 0;
		for (let at = this.#table.parent(node); at !== 0; at = this.#table.parent(at)) if ((this.#ends.get(at) ?? -1) > entry) return void 0;
		return entry;
	}
	#walk(start, path, isLast) {
		let node = path[0] === SLASH$2 ? 0 : start;
		for (let at = 0; at < path.length && node !== void 0;) {
			if (++this.#steps > MAX_STEPS) throw createStepsError();
			const slash = path.indexOf(SLASH$2, at);
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
		const entry = isLast ? void 0 : this.#linkAt(node);
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
	for (let i = 0; i < nodes.length; i++) if (kind[i] === KIND.symlink) hasLink = true;
	else if (hasLink && (isBelowLink[nodes[i]] === 1 || kind[i] === KIND.hardlink)) return true;
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
const SLASH$1 = 47;
const DOT = 46;
const NOWHERE = -1;
function findLinkTarget(table, entries, entry) {
	const start = entries.bounds[2 * entry + 1];
	const end = entries.bounds[2 * entry + 2];
	const { text } = entries;
	let node = 0;
	for (let at = start; at < end && node !== NOWHERE;) {
		let stop = at;
		while (stop < end && text[stop] !== SLASH$1) stop++;
		node = takeStep(table, node, text, at, stop);
		at = stop + 1;
	}
	return node;
}
function takeStep(table, node, text, start, stop) {
	const length = stop - start;
	const isDots = length < 3 && text[start] === DOT && text[stop - 1] === DOT;
	if (length === 0 || isDots && length === 1) return node;
	if (isDots) return node === 0 ? NOWHERE : table.parent(node);
	return table.find(node, text, start, stop);
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
	#layers;
	#table;
	#followed;
	#tree;
	#layer = 0;
	constructor(layers, table, followed) {
		this.#layers = layers;
		this.#table = table;
		this.#followed = followed;
		this.#tree = new LiveTree(table);
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
		for (let entry = 0; entry < nodes.length; entry++) this.#applyMarker(nodes[entry]);
		for (let entry = 0; entry < nodes.length; entry++) this.#applyEntry(entry, nodes[entry]);
	}
	#applyMarker(node) {
		const marker = this.marker[node];
		if (marker === MARKER.opaque) this.#tree.forEachChild(this.#table.parent(node), (child) => this.#delete(child));
		else if (marker === MARKER.whiteout) {
			const target = findWhiteoutTarget(this.#table, node);
			if (target >= 0 && this.what[target] !== LIVE.absent) this.#delete(target);
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
		else if (kind === KIND.hardlink) this.#putLink(node, this.#targetOf(columns, entry));
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
		this.#dropName(node, {
			layer: this.#layer,
			top: node,
			newInode
		});
		this.#tree.set(node, what);
		if (newInode === -1) return;
		this.inode[node] = newInode;
		this.ledger.addName(newInode);
	}
	#targetOf(columns, entry) {
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
const NOTHING$1 = -1;
const OWN = -2;
const SEVERAL$1 = -3;
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
		this.#source = new Int32Array(table.count).fill(NOTHING$1);
		this.#top = new Int32Array(table.count);
		this.#touched = new Int32Array(table.count);
		this.#isTouched = new Uint8Array(table.count);
	}
	add(node, bytes, top = node) {
		this.#touch(node);
		this.#bytes[node] = this.#bytes[node] + bytes;
		this.#fileCount[node] = this.#fileCount[node] + 1;
		this.#top[node] = Math.min(this.#top[node], top);
		this.#source[node] = this.#source[node] === NOTHING$1 || this.#source[node] === OWN ? OWN : SEVERAL$1;
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
		this.#source[parent] = this.#source[parent] === NOTHING$1 ? node : SEVERAL$1;
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
			this.#source[node] = NOTHING$1;
			this.#isTouched[node] = 0;
		}
		this.#touchedCount = 0;
	}
};
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
	if (!isShell(words[start] ?? "")) return -1;
	for (let i = start + 1; i < words.length && i <= start + MAX_OPTIONS; i++) {
		const word = words[i];
		if (COMMAND_OPTION.test(word)) return i + 1;
		if (!OPTION.test(word)) return -1;
	}
	return -1;
}
function isShell(word) {
	if (word.startsWith("/")) return UNIX_SHELLS.includes(word.slice(word.lastIndexOf("/") + 1));
	return WINDOWS_SHELLS.includes(word.slice(word.lastIndexOf("\\") + 1).toLowerCase());
}
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
const NO_OPERATION$1 = "#(nop) ";
function formatInstruction(createdBy) {
	const line = oneLine((createdBy ?? "").slice(0, MAX_READ)).replace(/ # buildkit$/, "");
	const instruction = shortenHashes(maskSecrets(maskDeclared(stripBuilderWords(line))));
	if (instruction === "") return null;
	return instruction.length <= MAX_KEPT ? instruction : instruction.slice(0, MAX_KEPT) + "…";
}
const oneLine = (text) => text.replaceAll(/\s+/g, " ").trim();
function stripBuilderWords(line) {
	const command = line.startsWith("RUN ") ? line.slice(4) : line;
	const bare = maskBuildArgs(command) ?? stripShell$1(command);
	if (bare === void 0) return line;
	return bare.startsWith(NO_OPERATION$1) ? bare.slice(7) : `RUN ${bare}`;
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
const REASONS = {
	efficiencyRatio: "dive gives no number for this image",
	ownBytes: "the end of the base image's layers is unknown: set base: in the budget to the image it starts from",
	pullBytes: "the source does not store layers as a registry does; measure an OCI layout, or set estimate: true"
};
function explainUnmeasured(measures) {
	return Object.fromEntries(Object.entries({
		...REASONS,
		userWastedRatio: explainNoUserBytes(measures)
	}).filter(([name]) => measures[name] === null));
}
function explainNoUserBytes({ imageBytes, layerCount }) {
	if (imageBytes === 0) return "the image is empty, and dive divides by the bytes above its lowest layer";
	return layerCount === 1 ? "there is only one layer, and dive divides by the bytes of the others" : "all bytes are in the lowest layer, and dive divides by the bytes of the others";
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
var JsonWalk = class {
	#bytes;
	#at = 0;
	constructor(bytes) {
		this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	}
	visitMembers(visit) {
		if (this.#peek() !== OPEN_BRACE) {
			this.skip();
			return;
		}
		this.#at++;
		let isAtEnd = this.#peek() === CLOSE_BRACE;
		if (isAtEnd) this.#at++;
		while (!isAtEnd) {
			const key = this.takeText();
			this.#take(COLON);
			visit(key ?? "");
			isAtEnd = this.#take(COMMA, CLOSE_BRACE) === CLOSE_BRACE;
		}
	}
	takeText() {
		if (this.#peek() !== QUOTE) {
			this.skip();
			return;
		}
		const start = this.#at;
		this.#passString();
		if (this.#at - start > 2048) return void 0;
		return this.#bytes.subarray(start, this.#at).includes(BACKSLASH) ? JSON.parse(this.#bytes.toString("utf8", start, this.#at)) : this.#bytes.toString("utf8", start + 1, this.#at - 1);
	}
	flag() {
		this.#peek();
		const start = this.#at;
		this.skip();
		return this.#bytes.toString("latin1", start, this.#at) === "true";
	}
	skip() {
		let depth = 0;
		do {
			const byte = this.#peek();
			if (byte === QUOTE) this.#passString();
			else if (depth === 0 && byte !== OPEN_BRACE && byte !== OPEN_BRACKET) this.#passWord();
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
	#passString() {
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
	#passWord() {
		const start = this.#at;
		while (this.#at < this.#bytes.length && isOfWord(this.#bytes[this.#at])) this.#at++;
		if (this.#at === start) throw createSyntaxError();
	}
};
const isOfWord = (byte) => byte > SPACE && byte !== COMMA && byte !== CLOSE_BRACE && byte !== CLOSE_BRACKET;
const createSyntaxError = () => new SyntaxError("not JSON");
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
				else if (field === "dev") isDevelopment = json.flag();
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
const NEWLINE = 10;
function* splitLines(bytes) {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	for (let at = 0, end = 0; at < text.length; at = end + 1) {
		for (end = at; end < text.length && text[end] !== NEWLINE;) end++;
		yield end - at > 2048 ? "" : text.toString("utf8", at, end);
	}
}
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
const MOST_PACKAGES$2 = 1e5;
function add(found, path, version, isDevelopment = false) {
	if (version === void 0 || !VERSION.test(version) || !isPackage(path)) return;
	if (found.length < MOST_PACKAGES$2) found.push({
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
function installedModules({ table, filesystem }, databases) {
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
const SLASH = 47;
function findPath(table, from, path) {
	const text = encoder$2.encode(path);
	let node = from;
	for (let start = 0, end = 0; start <= text.length && node >= 0; start = end + 1) {
		for (end = start; end < text.length && text[end] !== SLASH;) end++;
		node = table.find(node, text, start, end);
	}
	return node;
}
//#endregion
//#region src/analyze/packages/find-packages.ts
const NO_OWNER$1 = -1;
const encoder$1 = new TextEncoder();
const FOLDERS = ECOSYSTEMS.flatMap((ecosystem, index) => (ecosystem.folders ?? []).map((name) => ({
	name: encoder$1.encode(name),
	index
})));
const SUFFIXES = ECOSYSTEMS.flatMap((ecosystem) => ecosystem.suffix === void 0 ? [] : [{
	ecosystem,
	suffix: encoder$1.encode(ecosystem.suffix)
}]);
function findPackages(table) {
	const owner = new Int32Array(table.count).fill(NO_OWNER$1);
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
//#region src/analyze/packages/packages.ts
function listLargestPackages(files, table) {
	const rows = joinCopies(findCopies(files, findPackages(table), table));
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
function findCopies(files, { roots, owner }, table) {
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
	return copies.values();
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
		return toSystemPackage("apt", fields.get("Package"), fields.get("Version"), parseSize(fields.get("Installed-Size"), 1024));
	});
}
const parseApkInstalled = (bytes) => parseStanzas(bytes, ":").flatMap((fields) => toSystemPackage("apk", fields.get("P"), fields.get("V"), parseSize(fields.get("I"), 1)));
function toSystemPackage(ecosystem, name, version, bytes) {
	if (name === void 0 || version === void 0 || name === "" || version === "") return [];
	return [{
		ecosystem,
		name: name.slice(0, MOST_CHARACTERS$1),
		version: version.slice(0, MOST_CHARACTERS$1),
		bytes
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
const MAGIC$1 = 1349349458;
const SLOT_MAGIC = 1953459283;
const BLOB_MAGIC = 1398959170;
const PAGE_BYTES = 4096;
const BLOCK_BYTES = 16;
const HEADER_BYTES$1 = 32;
function readNdbBlobs(file) {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	if (file.length < HEADER_BYTES$1 || view.getUint32(0, true) !== MAGIC$1) return void 0;
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
	const text = (tag) => String(values.get(tag) ?? "").slice(0, MOST_CHARACTERS);
	const [name, version, release] = [
		text(TAG.name),
		text(TAG.version),
		text(TAG.release)
	];
	if (name === "" || version === "" || name === "gpg-pubkey") return [];
	const epoch = values.has(TAG.epoch) ? `${values.get(TAG.epoch)}:` : "";
	const size = Number(values.get(TAG.longSize) ?? values.get(TAG.size) ?? 0);
	return [{
		ecosystem: "rpm",
		name,
		version: `${epoch}${version}${release === "" ? "" : `-${release}`}`,
		bytes: Number.isSafeInteger(size) ? size : 0
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
//#endregion
//#region src/analyze/packages/sqlite-blobs.ts
const MOST_DEPTH = 20;
const HEADER_BYTES = 100;
const MAGIC = "SQLite format 3\0";
const PAGE = {
	interior: 5,
	leaf: 13
};
function readSqliteBlobs(file, table) {
	if (file.length < HEADER_BYTES || latin1(file.subarray(0, 16)) !== MAGIC) return void 0;
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
		if (!isInterior && kind !== PAGE.leaf || depth > MOST_DEPTH) throw new Damaged();
		const cells = header + (isInterior ? 12 : 8);
		const count = this.#view.getUint16(header + 3);
		if (cells + 2 * count > start + this.#usableBytes) throw new Damaged();
		const rows = [];
		for (let i = 0; i < count; i++) {
			const cell = start + this.#view.getUint16(cells + 2 * i);
			rows.push(isInterior ? this.readRows(this.#view.getUint32(cell), depth + 1) : [this.#record(cell, start + this.#usableBytes)]);
		}
		if (isInterior) rows.push(this.readRows(this.#view.getUint32(header + 8), depth + 1));
		return rows.flat();
	}
	#take(page) {
		if (this.#pageBytes < 512 || page < 1 || this.#seen.has(page)) throw new Damaged();
		this.#seen.add(page);
		return (page - 1) * this.#pageBytes;
	}
	#record(cell, end) {
		const [size, afterSize] = readVarint(this.#file, cell);
		const [, start] = readVarint(this.#file, afterSize);
		this.#bytesLeft -= Math.max(size, 1);
		if (this.#bytesLeft < 0) throw new Damaged();
		const local = this.#localBytes(size);
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
	#localBytes(size) {
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
const MOST_PACKAGES$1 = 1e5;
function listSystemPackages(merged, databases) {
	const { table, filesystem } = merged;
	const shown = new Set();
	const packages = [];
	for (const { node, bytes } of databases) {
		const path = table.path(node);
		if (path.includes("/node_modules/")) continue;
		shown.add(node);
		const found = selectParser(path)(bytes);
		if (found === void 0) return void 0;
		for (const one of found.slice(0, MOST_PACKAGES$1 - packages.length)) packages.push(one);
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
	return path.includes("/apk/") ? parseApkInstalled : parseDpkgStatus;
}
function explainUnreadDatabases(merged) {
	const foreign = UNREAD_DATABASES.filter(({ path }) => measureVisibleFile(merged, path) > 0).map(({ path, kind }) => `rpm packages are not compared: /${path} is ${kind}, which is not supported`);
	const journals = DATABASE_JOURNALS.filter((path) => measureVisibleFile(merged, path) > 0).map((path) => `rpm packages are not compared: /${path} has changes that are not in the database`);
	return [...foreign, ...journals];
}
function measureVisibleFile({ table, layers, filesystem }, path) {
	const node = findNode(table, splitPath(path));
	const entry = node < 0 ? -1 : filesystem.inode[node];
	if (entry < 0) return 0;
	const { first } = filesystem.ledger.numbers;
	const layer = layers.findLastIndex((_, i) => first[i] <= entry);
	return layers[layer]?.sizeBytes[entry - first[layer]] ?? 0;
}
const encoder = new TextEncoder();
const splitPath = (path) => path.split("/").map((part) => encoder.encode(part));
const DATABASES = SYSTEM_DATABASES.map(splitPath);
const FOLDER = splitPath("var/lib/dpkg/status.d");
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
function buildPathTree(merged, files, fate, modules) {
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
	return {
		depth: Array.from(order, (node) => depth[node]),
		name: Array.from(order, (node) => decodeName(table.name(node))),
		visibleBytes: Array.from(order, (node) => visibleBytes[node]),
		reclaimableBytes: Array.from(order, (node) => reclaimableBytes[node]),
		isVisible: Array.from(order, (node) => isLive(node) ? 1 : 0),
		firstLayer: Array.from(order, (node) => firstLayer[node]),
		...links.row.length > 0 && { links },
		...replaced.row.length > 0 && { replaced },
		...versions.row.length > 0 && { versions }
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
//#region src/analyze/waste.ts
const HEAVY_SHARE$1 = .05;
function listWaste(merged, fates, reclaimableBytes, sums) {
	const threshold = Math.max(1, reclaimableBytes * HEAVY_SHARE$1);
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
		const told = cause === "metadata" ? {
			...common,
			changes: toChanges(bits)
		} : common;
		return sums.take(threshold).map((row) => ({
			...row,
			...told
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
		notices: listNotices(filesystem)
	};
}
function examineImage(image, merged, same, { withTree, lines = [] }) {
	const { table, layers, dive, filesystem } = merged;
	const fate = settleFates(filesystem.ledger, same);
	const fates = {
		fate,
		changes: listChangesByEntry(layers, filesystem.ledger, same)
	};
	const account = sumBodies(layers, fate);
	const measures = measureImage$1(image, filesystem, account, dive);
	const files = listVisibleFiles(layers, filesystem);
	const sums = new FolderSums(table);
	const databases = listVisibleDatabases(merged, image.layers.map((layer) => layer.table));
	const installed = withTree ? listSystemPackages(merged, databases) : void 0;
	const modules = installedModules(merged, databases);
	const fingerprints = withTree ? fingerprintLayers(table, layers, merged.nodes) : [];
	return {
		facts: {
			key: {
				name: image.name,
				platform: formatPlatform(image.platform)
			},
			source: image.source,
			manifestDigest: image.manifestDigest,
			configDigest: image.configDigest,
			readBy: image.readBy,
			verified: findWeakest(image.layers.map((layer) => layer.table.verified)),
			measures,
			unmeasured: explainUnmeasured(measures),
			exactness: {
				pullBytes: measures.pullBytes === null ? null : image.storedBytesAre,
				contentsCompared: filesystem.ledger.uncomparable === 0 && merged.pairs.every((_, i) => same[i] !== void 0)
			},
			diveUserWasted: dive.diveUserWasted,
			reclaimableByCause: account.byCause,
			...image.base && { base: image.base },
			layers: image.layers.map((_, index) => {
				const fingerprint = fingerprints[index];
				const dockerfile = lines[index];
				return {
					...buildLayerFacts(image, index, account, dive.layerBytes),
					...fingerprint && { fingerprint },
					...dockerfile && { dockerfile }
				};
			}),
			waste: listWaste(merged, fates, measures.reclaimableBytes, sums),
			largest: {
				folders: listLargestFolders(files, account.visibleBytes, table, sums),
				packages: listLargestPackages(files, table),
				files: listLargestFiles(files, table)
			},
			...installed && { systemPackages: installed },
			tree: withTree ? buildPathTree(merged, files, fate, modules) : null
		},
		evidence: collectEvidence(merged, fates, sums, modules)
	};
}
function buildLayerFacts(image, index, account, layerBytes) {
	const { diffId, digest, storedBytes, table } = image.layers[index];
	const { contentBytes = 0, hiddenBytes = 0 } = account.layers[index] ?? {};
	return {
		index,
		diffId,
		digest,
		layerBytes: layerBytes[index] ?? 0,
		contentBytes,
		reclaimableBytes: hiddenBytes,
		storedBytes,
		entryCount: table.entries.count,
		instruction: formatInstruction(image.createdBy[index] ?? null),
		verified: table.verified
	};
}
function findWeakest(verified) {
	return VERIFICATIONS.find((each) => verified.includes(each)) ?? "diffId";
}
function listNotices({ brokenLinks, hasRootOpaque }) {
	const notices = [];
	if (brokenLinks > 0) notices.push(describeBrokenLinks(brokenLinks));
	if (hasRootOpaque) notices.push(ROOT_OPAQUE);
	return notices;
}
const ROOT_OPAQUE = "a layer has an opaque whiteout at the root (.wh..wh..opq); Docker and containerd ignore it on overlayfs, so it hides nothing here";
function describeBrokenLinks(count) {
	const [what, names] = count === 1 ? ["hard link points", "It counts as a name"] : ["hard links point", "They count as names"];
	return `${count} ${what} to no file. ${names} without bytes.`;
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
		const variable = quote === "'" ? "" : readVariable(word, at);
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
function readVariable(word, start) {
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
	const line = toOneLine(createdBy).replace(/ # buildkit$/, "");
	const mark = line.indexOf(NO_OPERATION);
	const isClassic = mark > 0 && mark <= LONGEST_SHELL;
	const [verb = "", text = ""] = splitVerb(isClassic ? line.slice(mark + NO_OPERATION.length) : line);
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
function splitVerb(line) {
	const space = line.indexOf(" ");
	return space < 0 ? [line, ""] : [line.slice(0, space), line.slice(space + 1)];
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
		const [image = "", as = "", name] = toOneLine(splitFlags(instruction.text).rest).toLowerCase().split(" ");
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
function buildChain(stage) {
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
function listCandidateStages(stages, target) {
	if (target === null) return stages.length > MAX_STAGES ? [] : stages;
	const stage = target === void 0 ? stages.at(-1) : stages.findLast(({ name }) => name === target.toLowerCase());
	return stage === void 0 ? [] : [stage];
}
const MAX_STAGES = 50;
//#endregion
//#region src/analyze/dockerfile/heredoc.ts
function findHeredocs(text) {
	if (!text.includes("<<")) return [];
	return splitShellWords(text).flatMap((word) => parseHeredoc(word) ?? []);
}
function parseHeredoc(word) {
	const [, dash, quoted] = /^\d*<<(-?)([^<\s]+)$/.exec(word) ?? [];
	const name = quoted?.replaceAll(/["']/g, "");
	return name ? {
		name,
		isChomped: dash === "-"
	} : void 0;
}
function splitShellWords(text) {
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
	return !isLayersOnly && isAddedLabel(step) ? "step" : "stop";
}
const isAddedLabel = (step) => step?.verb === "LABEL" && step.isEmpty;
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
const isPassedOver = ({ verb }, isLayersOnly) => verb === "ONBUILD" || isLayersOnly && !MAKES_LAYER.has(verb);
const MAKES_LAYER = new Set([
	"RUN",
	"COPY",
	"ADD"
]);
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
	const placesAt = (height) => dropDuplicates([...steps.get(height) ?? []].flatMap((step) => provenance.steps.get(step) ?? []));
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
		const own = choose(placesAt(height));
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
		this.#escape = findEscapeCharacter(this.#lines);
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
function findEscapeCharacter(lines) {
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
	const { metadata, parameters } = normalizeShape(findPredicate(parseJson(bytes)));
	const { source, layers } = metadata;
	if (!isRecord(source) || !isRecord(layers)) return void 0;
	const sources = toList(source.infos ?? [], MAX_SOURCES).map(parseSource);
	const lineCounts = sources.map(({ text }) => text.split("\n").length);
	const steps = Object.entries(toRecord(source.locations ?? {})).map(([step, places]) => [step, parsePlaces(places, lineCounts)]);
	const target = toRecord(parameters.args ?? {}).target;
	return {
		sources,
		steps: new Map(steps),
		chains: Object.entries(layers).flatMap(([output, chains]) => toList(chains, MAX_ITEMS).map((chain) => ({
			step: toStepName(output),
			digests: toList(chain, MAX_ITEMS).map(checkLayerDigest)
		}))),
		target: typeof target === "string" ? target : void 0
	};
}
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
function normalizeShape({ buildDefinition, runDetails, metadata, invocation }) {
	if (buildDefinition !== void 0) {
		const { externalParameters = {} } = toRecord(buildDefinition);
		const { metadata: details = {} } = toRecord(runDetails ?? {});
		return {
			metadata: toRecord(toRecord(details).buildkit_metadata ?? {}),
			parameters: toRecord(toRecord(externalParameters).request ?? {})
		};
	}
	return {
		metadata: toRecord(toRecord(metadata ?? {})["https://mobyproject.org/buildkit@v1#metadata"] ?? {}),
		parameters: toRecord(toRecord(invocation ?? {}).parameters ?? {})
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
//#region src/analyze/dockerfile/traced-base.ts
function settleBase(known, traced) {
	if (traced === void 0) return known;
	const { layerCount, by, isExact, name } = traced;
	if (layerCount === 0 && known?.certainty !== "exact") return {
		name: null,
		digest: null,
		layerCount,
		by: by ?? "dockerfile",
		certainty: "exact"
	};
	if (known?.certainty === "exact" || by === void 0) return known && {
		...known,
		layerCount: Math.min(known.layerCount, layerCount)
	};
	return {
		name: known?.name ?? name,
		digest: known?.digest ?? null,
		layerCount,
		by,
		certainty: isExact ? "exact" : "likely"
	};
}
function parseFrom({ text }) {
	const [image = ""] = toOneLine(splitFlags(text).rest).split(" ");
	return image === "" || image === "scratch" || image.includes("$") ? null : image;
}
//#endregion
//#region src/analyze/dockerfile/trace-layers.ts
function traceLayers(image, hints) {
	const { provenance, notices } = readProvenance(image);
	const sources = (provenance?.sources ?? []).map((source) => findShownSource(source, hints));
	const recorded = provenance && traceByProvenance(provenance, image, sources);
	const found = traceByHistory(image, selectText(sources, provenance, hints));
	const lines = image.layers.map((_, i) => recorded?.lines[i] ?? found.lines[i]);
	const base = recorded?.base ?? found.base ?? findOwnBound(recorded?.firstOwn, found.firstOwn);
	return {
		lines,
		notices: [...notices, ...explainUntraced(lines, hints)],
		...base && { base }
	};
}
function findOwnBound(...firstOwn) {
	const places = firstOwn.filter((place) => place !== void 0 && place >= 0);
	return places.length === 0 ? void 0 : {
		layerCount: Math.min(...places),
		by: void 0,
		isExact: false,
		name: null
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
function traceByProvenance(provenance, { layers }, sources) {
	const { lines, base } = matchProvenance(provenance, layers, provenance.sources.map(({ text }) => parseStages(text)));
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
		base: base && {
			layerCount: baseCount,
			by: "provenance",
			isExact: true,
			name: parseFrom(base.from)
		},
		firstOwn: lines.findIndex((place, i) => i >= baseCount && place !== void 0)
	};
}
function selectText(sources, provenance, { dockerfile, built }) {
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
const NOTHING = {
	lines: [],
	base: void 0,
	firstOwn: -1
};
function traceByHistory({ layers, origins }, dockerfile) {
	if (dockerfile === void 0 || origins === void 0) return NOTHING;
	const steps = origins.history.map(parseHistoryStep);
	const { instructions, baseSteps, stage } = matchHistory(parseStages(dockerfile.text), steps, dockerfile);
	const ofLayers = splitLayerSteps(origins.history);
	if (ofLayers.length !== layers.length) return NOTHING;
	const lines = ofLayers.map((layer) => {
		const found = listInstructions(layer, steps, instructions, stage);
		return found && {
			file: dockerfile.path,
			...toSpan(found),
			by: "instruction"
		};
	});
	return {
		lines,
		base: baseSteps === void 0 ? void 0 : findBaseImageBelow(baseSteps, ofLayers, stage, dockerfile),
		firstOwn: lines.findIndex((found) => found !== void 0)
	};
}
function listInstructions({ first, last, isJoined }, steps, instructions, stage) {
	const top = instructions[last];
	if (top === void 0) return void 0;
	if (isJoined && first === last) return top === stage?.instructions.at(-1) ? stage.instructions : void 0;
	const places = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	return places.some((at) => instructions[at] === void 0 && WRITES_FILES.has(steps[at]?.verb ?? "")) ? void 0 : places.flatMap((at) => instructions[at] ?? []);
}
const WRITES_FILES = new Set([
	"RUN",
	"COPY",
	"ADD"
]);
function toSpan(found) {
	return {
		line: Math.min(...found.map(({ line }) => line)),
		endLine: Math.max(...found.map(({ endLine }) => endLine))
	};
}
const findBaseImageBelow = (baseSteps, ofLayers, stage, { isTextBuilt }) => ({
	layerCount: ofLayers.filter(({ last }) => last < baseSteps).length,
	by: "dockerfile",
	isExact: isTextBuilt,
	name: stage === void 0 ? null : parseFrom(findLowestStage(stage).from)
});
const findLowestStage = (stage) => typeof stage.base === "object" ? findLowestStage(stage.base) : stage;
const parseStages = (text) => listStages(parseDockerfile(text) ?? []);
function explainUntraced(lines, { dockerfile, built }) {
	if (dockerfile === void 0 || built !== void 0 || lines.some((line) => line !== void 0) || lines.length === 0) return [];
	return [`no layer could be traced to ${dockerfile.path}: the image was built from another version or another file`];
}
//#endregion
//#region src/analyze/manifest-facts.ts
function buildManifestFacts(image) {
	const { name, source, platform, manifestDigest, configDigest, readBy, layers, createdBy, base } = image;
	const measures = {
		...UNREAD,
		layerCount: layers.length,
		pullBytes: computePullBytes(image)
	};
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
		exactness: { pullBytes: measures.pullBytes === null ? null : image.storedBytesAre },
		...base && { base },
		layers: layers.map(({ diffId, digest, storedBytes }, index) => ({
			index,
			diffId,
			digest,
			storedBytes,
			instruction: formatInstruction(createdBy[index] ?? null)
		}))
	};
}
const UNREAD = {
	imageBytes: null,
	layerBytes: null,
	layerCount: null,
	fileCount: null,
	contentBytes: null,
	visibleBytes: null,
	reclaimableBytes: null,
	visibleRatio: null,
	efficiencyRatio: null,
	wastedBytes: null,
	userWastedRatio: null,
	pullBytes: null
};
const REASON = "its layers were not read, because no rule needed them: measure the image again with this budget";
//#endregion
//#region src/budget/needs.ts
function findBudgetNeeds(budget, flags) {
	const rules = [void 0, ...budget?.images.keys() ?? []].flatMap((name) => listRulesInForce(budget, flags, name));
	const needs = (need) => rules.some(({ rule }) => rule.needs.includes(need));
	const parts = budget === void 0 ? [] : [budget, ...budget.images.values()];
	const asksForPaths = parts.some(({ paths }) => paths.length > 0);
	const ignores = parts.some(({ ignore }) => ignore.length > 0) && rules.some(({ rule }) => rule.measure === "reclaimableBytes");
	return {
		files: asksForPaths || needs("files"),
		stored: needs("stored"),
		tree: asksForPaths || ignores,
		estimate: needs("stored") && budget?.mayEstimate === true
	};
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
			base: found
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
		digest: null,
		layerCount: base.length,
		by: "budget",
		certainty: "exact"
	};
}
function describeFallback(base) {
	if (base === void 0) return "; own layers are not measured";
	const count = base.layerCount === 1 ? "the lowest layer" : `the lowest ${base.layerCount} layers`;
	return base.certainty === "exact" ? `; own layers start after ${count}, as ${SHOWN_BY[base.by]}` : `; own layers most likely start after ${count}, as ${SHOWN_BY[base.by]}`;
}
const SHOWN_BY = {
	budget: "the budget says",
	provenance: "the builder recorded it",
	dockerfile: "the Dockerfile shows",
	annotation: "its history suggests",
	history: "its history suggests"
};
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
	throw new GateError("USAGE", "no image is named, and no budget lists one", { fix: `name one, e.g. ${option("image", "docker:app:latest")}, or build one: ${option("build", ".")}` });
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
	return {
		name,
		source,
		platforms: [],
		open
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
function createMeasurer(platforms, limits, host) {
	const measuring = {
		request: {
			select: void 0,
			verify: false
		},
		needs: findBudgetNeeds(limits.budget, limits.flags),
		findBase: createBaseImageFinder(limits.budget, host),
		dockerfile: void 0,
		withTree: true,
		host
	};
	return async ({ name, source }) => (await measureJob(createSourceJob(name, source, platforms), measuring)).images;
}
async function measureJob(job, measuring) {
	const { needs, host } = measuring;
	const { select, verify, hashPlain, withFiles = false } = measuring.request;
	const context = {
		source: job.source,
		name: job.name,
		platforms: job.platforms,
		select,
		verify,
		hashPlain,
		estimate: needs.estimate,
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
			find: (name) => findDockerfile(name, host)
		};
		const isManifestEnough = !needs.files && !needs.tree && !verify && !withFiles;
		const measure = measureOnce((found) => isManifestEnough && found.describe ? describeImage(found.describe, found, job, measuring) : measureImage(found, job, hints, measuring));
		for (const found of opened.images) {
			const image = await measure(found);
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
	const { facts, manifest } = image;
	return {
		...image,
		key,
		...facts && { facts: {
			...facts,
			key
		} },
		...manifest && { manifest: {
			...manifest,
			key
		} }
	};
}
async function measureImage(found, job, hints, { findBase, withTree }) {
	try {
		const read = await found.read();
		const traced = traceImage(read, hints);
		const image = await addBaseImage(read, traced, findBase);
		const merged = mergeImage(image);
		const { facts, evidence } = examineImage(image, merged, await image.sameContent(merged.pairs), {
			withTree,
			lines: traced.lines
		});
		const unread = withTree ? explainUnreadDatabases(merged) : [];
		const notices = [
			...image.notices,
			...merged.notices,
			...traced.notices,
			...unread
		];
		return {
			key: facts.key,
			facts,
			advice: advise(facts, evidence),
			notices
		};
	} catch (error) {
		return toUnmeasured({
			name: found.name,
			platform: found.platform
		}, error, job.source);
	}
}
async function addBaseImage(image, { base: traced }, findBase) {
	const found = await findBase({
		...image,
		base: settleBase(image.base, traced)
	});
	return {
		...found,
		base: settleBase(found.base, traced)
	};
}
function traceImage(image, hints) {
	if (hints.dockerfile === void 0 && !image.origins?.provenance) return {
		lines: [],
		notices: []
	};
	return traceLayers(image, hints);
}
async function describeImage(describe, found, job, { findBase, withTree }) {
	try {
		const image = withTree ? await findBase(describe()) : describe();
		const manifest = buildManifestFacts(image);
		return {
			key: manifest.key,
			manifest,
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
//#region src/compare/base-layers.ts
function findBaseLayers(image, baseline) {
	const now = image.base?.layerCount;
	if (now === void 0) return null;
	const shared = countShared(image, baseline);
	const old = baseline.base?.layerCount ?? (now <= shared ? now : void 0);
	if (old === void 0) return null;
	const [isNowSure, isOldSure] = [isSure(image), isSure(baseline)];
	const isCertain = isNowSure && isOldSure;
	if (isCertain || old === now || shared <= Math.min(old, now)) return {
		old,
		now,
		isCertain
	};
	if (isNowSure) return {
		old: Math.min(now, shared),
		now,
		isCertain
	};
	if (isOldSure) return {
		old,
		now: Math.min(old, shared),
		isCertain
	};
	return {
		old: Math.min(old, now),
		now: Math.min(old, now),
		isCertain
	};
}
const isSure = ({ base }) => base?.certainty !== "likely";
function countShared(image, baseline) {
	const differs = image.layers.findIndex(({ diffId }, i) => diffId === null || baseline.layers[i]?.diffId !== diffId);
	return differs < 0 ? image.layers.length : differs;
}
function sumByOrigin(image, baseline) {
	const bases = findBaseLayers(image, baseline);
	if (bases === null) return null;
	const [old, now] = [splitByOrigin(baseline, bases.old), splitByOrigin(image, bases.now)];
	return {
		base: {
			old: old.base,
			new: now.base
		},
		own: {
			old: old.own,
			new: now.own
		},
		...!bases.isCertain && { isGuess: true }
	};
}
function splitByOrigin({ layers }, baseCount) {
	const sums = {
		base: 0,
		own: 0
	};
	for (const { index, layerBytes } of layers) sums[index < baseCount ? "base" : "own"] += layerBytes;
	return sums;
}
//#endregion
//#region src/compare/pull-sizes.ts
function findPullSizes(image, baseline) {
	const are = image.exactness.pullBytes;
	if (are === null || are !== baseline.exactness.pullBytes) return null;
	if (image.layers.some(({ storedBytes }) => storedBytes === null)) return null;
	const keys = baseline.layers.map((layer) => toBlobKey(layer, are));
	return keys.some((key) => key === null) ? null : {
		are,
		known: new Set(keys)
	};
}
function lacksLayer({ are, known }, layer) {
	const key = toBlobKey(layer, are);
	return key === null || !known.has(key);
}
function sumDeltaPullBytes(image, baseline, sizes) {
	const { layers } = image;
	const isSameConfig = image.configDigest !== null && image.configDigest === baseline.configDigest;
	const lacking = new Map();
	for (const layer of layers) if (lacksLayer(sizes, layer)) lacking.set(toBlobKey(layer, sizes.are) ?? String(layer.index), layer.storedBytes ?? 0);
	const configBytes = isSameConfig ? 0 : computeConfigBytes(image, sizes);
	return [...lacking.values()].reduce((sum, bytes) => sum + bytes, configBytes);
}
function computeConfigBytes({ layers, measures }, { are }) {
	if (measures.pullBytes === null) return 0;
	const stored = [...new Map(layers.map((layer) => [toBlobKey(layer, are) ?? String(layer.index), layer.storedBytes ?? 0])).values()].reduce((sum, bytes) => sum + bytes, 0);
	return Math.max(0, measures.pullBytes - stored);
}
const toBlobKey = ({ digest, diffId }, are) => are === "exact" ? digest : diffId;
//#endregion
//#region src/compare/layers/common-subsequence.ts
const MOST_PLACES = 64;
function findCommonSubsequence(old, now) {
	const places = groupPlaces(now);
	const ends = [];
	const turns = new Map();
	old.forEach((key, i) => {
		if (key === null) return;
		const turn = turns.get(key) ?? 0;
		turns.set(key, turn + 1);
		for (const j of selectNearPlaces(places.get(key) ?? [], turn).toReversed()) {
			const length = findFirstNotBelow(ends, j);
			ends[length] = {
				pair: [i, j],
				before: ends[length - 1]
			};
		}
	});
	const pairs = [];
	for (let link = ends.at(-1); link !== void 0; link = link.before) pairs.push(link.pair);
	return pairs.reverse();
}
function groupPlaces(keys) {
	const places = new Map();
	keys.forEach((key, index) => {
		if (key === null) return;
		const list = places.get(key);
		if (list === void 0) places.set(key, [index]);
		else list.push(index);
	});
	return places;
}
function selectNearPlaces(places, turn) {
	if (places.length <= MOST_PLACES) return places;
	const start = Math.max(0, Math.min(turn - MOST_PLACES / 2, places.length - MOST_PLACES));
	return places.slice(start, start + MOST_PLACES);
}
function findFirstNotBelow(ends, place) {
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (ends[middle].pair[1] < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
//#endregion
//#region src/compare/layers/instruction-keys.ts
const instructionKeys = [
	(layers) => layers.map((layer) => keyWith(layer, (instruction) => instruction)),
	(layers) => layers.map((layer) => keyWith(layer, summarizeTopic)),
	(layers, others) => {
		const key = countWithoutInstruction(layers) === countWithoutInstruction(others) ? keyWithoutInstruction : () => null;
		return layers.map(key);
	}
];
const keyWith = (layer, keyOf) => layer === null || layer.instruction === null ? null : `${layer.isBase} ${keyOf(layer.instruction)}`;
function summarizeTopic(instruction) {
	const words = instruction.replace(PREAMBLE, "$1").split(" ");
	return words[0] === "COPY" || words[0] === "ADD" ? `${words[0]} ${words.at(-1)}` : words.slice(0, 3).join(" ");
}
const PREAMBLE = /^(RUN )(?:--\S+ |set [-+]\S+(?: pipefail)? ?(?:;|&&) )+/;
const hasNoInstruction = (layer) => layer !== null && layer.instruction === null;
const keyWithoutInstruction = (layer) => hasNoInstruction(layer) ? String(layer.isBase) : null;
const countWithoutInstruction = (layers) => layers.filter(hasNoInstruction).length;
//#endregion
//#region src/compare/layers/similar-instructions.ts
const LEAST_LIKENESS = .5;
const MOST_WORDS = 200;
const MOST_PAIRS = 4096;
function pairSimilar(old, now) {
	if (old.length * now.length > MOST_PAIRS) return [];
	const [before, after] = [old.map(toWords), now.map(toWords)];
	return selectBest(before.map((a) => after.map((b) => measureSimilarity(a, b))), now.length);
}
function toWords(layer) {
	if (layer === null || layer.instruction === null) return void 0;
	const [verb = "", ...parts] = layer.instruction.split(/\s+/, MOST_WORDS);
	const telling = parts.filter((part) => !part.startsWith("-")).flatMap((part) => part.split(/[;&|=,'"()]+/)).filter((word) => word !== "" && !NOISE.has(word));
	return {
		key: `${layer.isBase} ${verb}`,
		words: new Set(telling)
	};
}
const NOISE = new Set([
	"set",
	"cd",
	"mkdir",
	"rm",
	"true",
	"echo",
	"then",
	"fi",
	"if",
	"\\"
]);
function measureSimilarity(a, b) {
	if (a === void 0 || b === void 0 || a.key !== b.key) return 0;
	const common = [...a.words].filter((word) => b.words.has(word)).length;
	const [least, sum] = [Math.min(a.words.size, b.words.size), a.words.size + b.words.size];
	const score = Math.max(sum === 0 ? 0 : 2 * common / sum, common >= 2 ? .8 * common / least : 0);
	return score >= LEAST_LIKENESS ? score : 0;
}
function selectBest(likenesses, columns) {
	const best = Array.from({ length: likenesses.length + 1 }, () => new Float64Array(columns + 1));
	const at = (i, j) => best[i]?.[j] ?? 0;
	for (let i = likenesses.length - 1; i >= 0; i--) for (let j = columns - 1; j >= 0; j--) {
		const like = likenesses[i]?.[j] ?? 0;
		const paired = like > 0 ? like + at(i + 1, j + 1) : 0;
		best[i][j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
	}
	const pairs = [];
	for (let i = 0, j = 0; i < likenesses.length && j < columns;) if (at(i, j) === at(i + 1, j)) i++;
	else if (at(i, j) === at(i, j + 1)) j++;
	else pairs.push([i++, j++]);
	return pairs;
}
//#endregion
//#region src/compare/layers/match-layers.ts
function matchLayers(old, now) {
	const same = findCommonSubsequence(old.map(getId), now.map(getId));
	const moved = pairTurns(groupUnmatched(old, same.map(takeFirst), getId), groupUnmatched(now, same.map(takeSecond), getId));
	const [oldLeft, nowLeft] = [clearPlaces(old, moved.map(takeFirst)), clearPlaces(now, moved.map(takeSecond))];
	let inOrder = same;
	for (const pairGap of [...instructionKeys.map(groupByKey), pairSimilar]) inOrder = matchBetween(inOrder, oldLeft, nowLeft, pairGap);
	const taken = [...inOrder, ...moved];
	const movedByText = pairAlone$1(groupUnmatched(old, taken.map(takeFirst), getText), groupUnmatched(now, taken.map(takeSecond), getText));
	const isSame = new Set(same.map(takeFirst));
	return sortByStack([...inOrder.map(([at, to]) => ({
		state: isSame.has(at) ? "same" : "changed",
		old: at,
		now: to
	})), ...[...moved, ...movedByText].map(([at, to]) => ({
		state: "moved",
		old: at,
		now: to
	}))], old.length, now.length);
}
const getId = ({ id }) => id;
const getText = ({ instruction, isBase }) => instruction === null ? null : `${isBase} ${instruction}`;
const takeFirst = ([at]) => at;
const takeSecond = ([, to]) => to;
function clearPlaces(layers, places) {
	const left = [...layers];
	for (const place of places) left[place] = null;
	return left;
}
const groupByKey = (keysOf) => (old, now) => findCommonSubsequence(keysOf(old, now), keysOf(now, old));
function matchBetween(pairs, old, now, pairGap) {
	const found = [];
	let [oldStart, nowStart] = [0, 0];
	for (const [oldEnd, nowEnd] of [...pairs, [old.length, now.length]]) {
		const [oldGap, nowGap] = [old.slice(oldStart, oldEnd), now.slice(nowStart, nowEnd)];
		if (oldGap.length > 0 && nowGap.length > 0) for (const [i, j] of pairGap(oldGap, nowGap)) found.push([oldStart + i, nowStart + j]);
		if (oldEnd < old.length || nowEnd < now.length) found.push([oldEnd, nowEnd]);
		[oldStart, nowStart] = [oldEnd + 1, nowEnd + 1];
	}
	return found;
}
function groupUnmatched(layers, taken, keyOf) {
	const isTaken = new Set(taken);
	return groupPlaces(layers.map((layer, index) => isTaken.has(index) ? null : keyOf(layer)));
}
const pairTurns = (old, now) => [...old].flatMap(([key, places]) => places.flatMap((at, turn) => {
	const to = now.get(key)?.[turn];
	return to === void 0 ? [] : [[at, to]];
}));
const pairAlone$1 = __name((old, now) => pairTurns(keepUnique(old), keepUnique(now)), "pairAlone");
const keepUnique = (places) => new Map([...places].filter(([, { length }]) => length === 1));
function sortByStack(matches, oldCount, nowCount) {
	const byOld = new Map(matches.map((match) => [match.old, match]));
	const byNow = new Map(matches.map((match) => [match.now, match]));
	const removed = new Map();
	let below = -1;
	for (let at = 0; at < oldCount; at++) {
		const match = byOld.get(at);
		if (match === void 0) {
			const list = removed.get(below) ?? [];
			list.push({
				state: "removed",
				old: at,
				now: null
			});
			removed.set(below, list);
		} else if (match.state !== "moved") below = match.now;
	}
	const ordered = [...removed.get(-1) ?? []];
	for (let to = 0; to < nowCount; to++) ordered.push(byNow.get(to) ?? {
		state: "added",
		old: null,
		now: to
	}, ...removed.get(to) ?? []);
	return ordered;
}
//#endregion
//#region src/compare/layers/pair-layers.ts
function pairLayers(image, baseline) {
	const bases = findBaseLayers(image, baseline);
	const certain = bases?.isCertain ? bases : void 0;
	const matches = matchLayers(baseline.layers.map((layer) => toKnownLayer(layer, certain?.old)), image.layers.map((layer) => toKnownLayer(layer, certain?.now)));
	const sizes = findPullSizes(image, baseline);
	return matches.map((match) => {
		const [old, now] = [baseline.layers[match.old ?? -1], image.layers[match.now ?? -1]];
		return {
			state: match.state,
			origin: findOrigin(match, bases),
			oldIndex: match.old,
			newIndex: match.now,
			pullBytes: now === void 0 ? 0 : computeLayerPullBytes(now, sizes),
			instruction: (now ?? old)?.instruction ?? null,
			old,
			now,
			isEdited: isEdited(old?.instruction ?? null, now?.instruction ?? null)
		};
	});
}
const toKnownLayer = ({ diffId, digest, instruction, index }, baseCount) => ({
	id: diffId ?? digest,
	instruction,
	isBase: baseCount === void 0 ? null : index < baseCount
});
function findOrigin({ old, now }, bases) {
	if (bases === null) return "unknown";
	return (now === null ? old < bases.old : now < bases.now) ? "base" : "own";
}
function computeLayerPullBytes(layer, sizes) {
	if (sizes === null) return null;
	return lacksLayer(sizes, layer) ? layer.storedBytes : 0;
}
const isEdited = (old, now) => old !== null && now !== null && old !== now;
//#endregion
//#region src/compare/layers/layer-changes.ts
const compareLayers = (image, baseline) => pairLayers(image, baseline).map((pair) => {
	const { state, origin, oldIndex, newIndex, pullBytes, instruction, old, now } = pair;
	return {
		state,
		origin,
		oldIndex,
		newIndex,
		oldBytes: old?.layerBytes ?? 0,
		newBytes: now?.layerBytes ?? 0,
		pullBytes,
		instruction,
		differs: listDifferences(pair),
		copied: sumCopiedFiles(image, newIndex)
	};
});
function groupLayers(layers, isOne) {
	const chosen = layers.filter(isOne);
	const pulls = chosen.map(({ pullBytes }) => pullBytes);
	return {
		layerCount: chosen.length,
		bytes: chosen.reduce((sum, { newBytes }) => sum + newBytes, 0),
		pullBytes: pulls.includes(null) ? null : pulls.reduce((sum, bytes) => sum + (bytes ?? 0), 0)
	};
}
function listDifferences({ old, now, isEdited }) {
	if (old === void 0 || now === void 0) return [];
	const instruction = isEdited ? ["instruction"] : [];
	if (old.diffId !== null && old.diffId === now.diffId) return [...instruction];
	return [...instruction, ...listContentDifferences(old, now)];
}
function listContentDifferences(old, now) {
	const [a, b] = [old.fingerprint, now.fingerprint];
	if (a === void 0 || b === void 0) return old.layerBytes === now.layerBytes && old.entryCount === now.entryCount ? [] : ["files"];
	if (a.files !== b.files) return ["files"];
	const found = [];
	if (a.metadata !== b.metadata) found.push("metadata");
	if (a.times !== b.times) found.push("times");
	return found.length === 0 && old.diffId !== null && now.diffId !== null ? ["content"] : found;
}
function sumCopiedFiles({ waste }, layer) {
	const copies = waste.items.filter(({ cause, hiddenInLayer }) => cause === "metadata" && hiddenInLayer === layer);
	const changes = new Set(copies.flatMap((copy) => copy.changes ?? []));
	return {
		bytes: copies.reduce((sum, { bytes }) => sum + bytes, 0),
		changes: CHANGES.filter((change) => changes.has(change))
	};
}
//#endregion
//#region src/compare/measures.ts
function measureGrowth(image, baseline) {
	const growthBytes = image.measures.imageBytes - baseline.measures.imageBytes;
	const origins = sumByOrigin(image, baseline);
	const pull = measurePull(image, baseline);
	const measures = {
		growthBytes,
		growthRatio: baseline.measures.imageBytes === 0 ? null : growthBytes / baseline.measures.imageBytes,
		ownGrowthBytes: origins && origins.own.new - origins.own.old,
		...pull.measures
	};
	return {
		measures,
		unmeasured: {
			...measures.growthRatio === null && { growthRatio: {
				why: "the baseline is empty, so there is no ratio",
				lackedBy: "baseline"
			} },
			...measures.ownGrowthBytes === null && { ownGrowthBytes: explainMissingBaseImage(image) },
			...pull.unmeasured
		},
		pullBytesAre: pull.pullBytesAre
	};
}
function measurePull(image, baseline) {
	const sizes = findPullSizes(image, baseline);
	const measures = {
		pullGrowthBytes: computePullGrowth(image, baseline),
		deltaPullBytes: sizes && sumDeltaPullBytes(image, baseline, sizes)
	};
	return {
		measures,
		unmeasured: {
			...measures.pullGrowthBytes === null && { pullGrowthBytes: explainMissingPullSizes(image, baseline) },
			...measures.deltaPullBytes === null && { deltaPullBytes: explainMissingPullSizes(image, baseline) }
		},
		pullBytesAre: image.exactness.pullBytes === baseline.exactness.pullBytes ? image.exactness.pullBytes : null
	};
}
function computePullGrowth(image, baseline) {
	const [now, old] = [image.measures.pullBytes, baseline.measures.pullBytes];
	if (now === null || old === null || image.exactness.pullBytes !== baseline.exactness.pullBytes) return null;
	return now - old;
}
const explainMissingBaseImage = ({ base, unmeasured }) => base === void 0 ? {
	why: unmeasured.ownBytes ?? "the end of the base image's layers is unknown",
	lackedBy: "image"
} : {
	why: "the end of the baseline's base image layers is unknown: measure the baseline again",
	lackedBy: "baseline"
};
function explainMissingPullSizes(image, baseline) {
	const [now, old] = [image.exactness.pullBytes, baseline.exactness.pullBytes];
	if (now === null) return {
		why: image.unmeasured.pullBytes ?? "the source does not store layers as a registry does",
		lackedBy: "image"
	};
	const remedy = "measure both in the same way";
	if (old === null) return {
		why: `the baseline's stored sizes are unknown: ${remedy}`,
		lackedBy: "baseline"
	};
	if (now === old) return {
		why: "the baseline's digests are unknown",
		lackedBy: "baseline"
	};
	return {
		why: `${now === "exact" ? "the baseline has only estimates" : "this image has only estimates"}: ${remedy}`,
		lackedBy: now === "exact" ? "baseline" : "image"
	};
}
//#endregion
//#region src/compare/paths/joined-paths.ts
const NONE$1 = -1;
function joinPaths(old, now) {
	const most = old.depth.length + now.depth.length + 1;
	const join = new Join(most);
	const [before, after] = [join.add(old, most), join.add(now, most)];
	const { parent, name, isFolder, find, hashOf } = join;
	return {
		count: name.length,
		parent,
		name,
		isFolder,
		find,
		getHash: hashOf,
		old: before,
		now: after
	};
}
var Join = class {
	parent;
	name = [""];
	isFolder;
	#hashes;
	#slots;
	#next = 1;
	#known = 1;
	constructor(most) {
		this.parent = new Int32Array(most);
		this.isFolder = new Uint8Array(most);
		this.#hashes = new Int32Array(most);
	}
	add(tree, most) {
		const side = {
			isVisible: new Uint8Array(most),
			bytes: new Float64Array(most),
			layer: new Int32Array(most).fill(NONE$1),
			version: new Map()
		};
		const versionOf = new Map(tree.versions?.row.map((row, i) => [row, tree.versions?.version[i]]));
		const layerOf = findVisibleLayers(tree);
		this.#known = this.name.length;
		const above = [0];
		for (let row = 0; row < tree.depth.length; row++) {
			const depth = tree.depth[row];
			const folder = above[depth];
			const name = tree.name[row];
			const id = folder >= this.#known || this.#known === 1 ? this.#append(folder, name) : this.#intern(folder, name);
			above[depth + 1] = id;
			const bytes = tree.visibleBytes[row];
			side.isVisible[id] = side.isVisible[id] | tree.isVisible[row];
			side.bytes[id] = side.bytes[id] + bytes;
			if (bytes > 0) side.layer[id] = layerOf[row];
			const version = versionOf.get(row);
			if (version !== void 0) side.version.set(id, version);
		}
		side.isVisible[0] = 1;
		this.#slots = void 0;
		return side;
	}
	find = (folder, like) => {
		const slots = this.#index();
		return slots[this.#slotOf(slots, folder, this.name[like], this.hashOf(like))];
	};
	hashOf = (id) => {
		const known = this.#hashes[id];
		if (known !== 0) return known;
		const hash = hashName(this.name[id]);
		this.#hashes[id] = hash;
		return hash;
	};
	#intern(folder, name) {
		const known = this.parent[this.#next] === folder && this.name[this.#next] === name ? this.#next : this.#findOrAppend(folder, name);
		if (known < this.#known) this.#next = known + 1;
		return known;
	}
	#findOrAppend(folder, name) {
		const slots = this.#index();
		const hash = hashName(name);
		const slot = this.#slotOf(slots, folder, name, hash);
		if (slots[slot] !== NONE$1) return slots[slot];
		const id = this.#append(folder, name);
		this.#hashes[id] = hash;
		slots[slot] = id;
		return id;
	}
	#append(folder, name) {
		const id = this.name.length;
		this.name.push(name);
		this.parent[id] = folder;
		this.isFolder[folder] = 1;
		return id;
	}
	#index() {
		if (this.#slots !== void 0) return this.#slots;
		const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.parent.length))).fill(NONE$1);
		for (let id = 1; id < this.name.length; id++) {
			const slot = this.#slotOf(slots, this.parent[id], this.name[id], this.hashOf(id));
			if (slots[slot] === NONE$1) slots[slot] = id;
		}
		this.#slots = slots;
		return slots;
	}
	#slotOf(slots, folder, name, hash) {
		const mask = slots.length - 1;
		for (let slot = mixHash(folder, hash) & mask;; slot = slot + 1 & mask) {
			const id = slots[slot];
			if (id === NONE$1 || this.parent[id] === folder && this.name[id] === name) return slot;
		}
	}
};
const { imul } = Math;
function hashName(name) {
	let hash = HASH_START;
	for (let i = 0; i < name.length; i++) hash = imul(hash ^ name.charCodeAt(i), HASH_FACTOR);
	return hash;
}
function mixHash(number, nameHash) {
	const hash = imul(number ^ nameHash, 2654435761);
	return hash ^ hash >>> 15;
}
function findVisibleLayers({ firstLayer, replaced }) {
	const layers = new Int32Array(firstLayer);
	replaced?.row.forEach((row, i) => {
		layers[row] = replaced.layer[i];
	});
	return layers;
}
const LONGEST_PATH = 4096;
function formatPath({ parent, name }, id) {
	const parts = [];
	let length = 0;
	for (let at = id; at !== 0; at = parent[at]) {
		length += name[at].length + 1;
		if (length > LONGEST_PATH && parts.length > 0) return `…/${parts.reverse().join("/")}`;
		parts.push(name[at]);
	}
	return `/${parts.reverse().join("/")}`;
}
//#endregion
//#region src/compare/paths/group-paths.ts
const MOST_NAMED_PACKAGES = 5;
const EXPLAINED_SHARE = .5;
function groupPaths(changes, { paths, owners, packageOf }, installation) {
	const isInstalled = explainsSystem(changes, owners, installation.packages);
	const drafts = new Map();
	const draftOf = [];
	for (let i = 0; i < changes.id.length; i++) {
		const id = changes.id[i];
		if (changes.old[i] === changes.now[i]) continue;
		const draft = findDraft(id);
		if (draft === void 0) continue;
		addPath(draft, paths, id, changes.old[i], changes.now[i]);
		draftOf[i] = draft;
	}
	const kept = new Set([...drafts.values()].filter(isKept));
	if (kept.size === 0) return {
		groups: [],
		rest: changes
	};
	return {
		groups: [...kept].map((draft) => toRow(draft, paths, installation)),
		rest: without(changes, (i) => {
			const draft = draftOf[i];
			return draft !== void 0 && kept.has(draft);
		})
	};
	function findDraft(id) {
		const leftover = owners.leftoverOf(id);
		if (leftover !== void 0) return open(`leftover ${leftover}`, {
			kind: "leftover",
			name: leftover
		});
		if (isInstalled && owners.isOfSystem(id)) return open("system", {
			kind: "system",
			name: ""
		});
		const owner = packageOf(id);
		if (owner === void 0) return void 0;
		const { ecosystem, name } = owner;
		const draft = open(`package ${ecosystem}`, {
			kind: "package",
			name: ecosystem
		});
		draft.packages.set(name, (draft.packages.get(name) ?? 0) + Math.abs(growthAt(id)));
		return draft;
	}
	function growthAt(id) {
		return paths.now.bytes[id] - paths.old.bytes[id];
	}
	function open(key, start) {
		const known = drafts.get(key);
		if (known !== void 0) return known;
		const draft = {
			...start,
			at: -1,
			old: 0,
			now: 0,
			weight: 0,
			count: 0,
			packages: new Map()
		};
		drafts.set(key, draft);
		return draft;
	}
}
const isKept = ({ kind, packages }) => kind !== "package" || packages.size > MOST_NAMED_PACKAGES;
function addPath(draft, paths, id, old, now) {
	draft.at = draft.at < 0 ? id : commonFolder(paths, draft.at, id);
	draft.old += old;
	draft.now += now;
	draft.weight += Math.abs(now - old);
	draft.count++;
}
function commonFolder({ parent }, one, other) {
	let [a, b] = [one, other];
	while (a !== b) if (a > b) a = parent[a];
	else b = parent[b];
	return a;
}
function toRow(draft, paths, installation) {
	const { old, now, weight, count } = draft;
	return {
		row: {
			path: formatPath(paths, draft.at),
			isFolder: paths.isFolder[draft.at] === 1,
			state: old === 0 ? "added" : now === 0 ? "removed" : "changed",
			growthBytes: now - old,
			group: toGroup(draft, installation)
		},
		weight,
		count
	};
}
function toGroup({ kind, name, packages }, installation) {
	if (kind === "leftover") return { name };
	if (kind === "package") return {
		name,
		packageCount: packages.size,
		largest: heaviestOf([...packages])
	};
	const { packages: changed, instructions } = installation;
	const weighed = changed.map((one) => [one.name, Math.abs(one.newBytes - one.oldBytes)]);
	const named = new Set(instructions.flatMap((one) => (one ?? "").split(/\s+/).map((word) => word.replace(/=.*$/, ""))));
	const asked = weighed.filter(([one]) => named.has(one));
	return {
		name: changed[0]?.ecosystem ?? "",
		packageCount: changed.length,
		largest: heaviestOf(asked.length === 0 ? weighed : asked)
	};
}
const heaviestOf = (weighed) => weighed.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
function explainsSystem({ id, old, now }, owners, packages) {
	if (packages.length === 0) return false;
	const said = packages.reduce((sum, { oldBytes, newBytes }) => sum + newBytes - oldBytes, 0);
	let measured = 0;
	for (let i = 0; i < id.length; i++) {
		const at = id[i];
		if (owners.isOfSystem(at) && owners.leftoverOf(at) === void 0) measured += now[i] - old[i];
	}
	return said * measured > 0 && Math.abs(said) >= Math.abs(measured) * EXPLAINED_SHARE;
}
function without({ id, old, now }, isOut) {
	const kept = (_, i) => !isOut(i);
	return {
		id: id.filter(kept),
		old: old.filter(kept),
		now: now.filter(kept)
	};
}
//#endregion
//#region src/compare/paths/growth-tree.ts
const HEAVY_SHARE = .02;
var GrowthTree = class {
	#paths;
	#packageAt;
	#old;
	#now;
	#grown;
	#shrunk;
	#count;
	#isTouched;
	#touched;
	#touchedCount = 0;
	constructor(paths, packageAt) {
		this.#paths = paths;
		this.#packageAt = packageAt;
		this.#old = new Float64Array(paths.count);
		this.#now = new Float64Array(paths.count);
		this.#grown = new Float64Array(paths.count);
		this.#shrunk = new Float64Array(paths.count);
		this.#count = new Int32Array(paths.count);
		this.#isTouched = new Uint8Array(paths.count);
		this.#touched = new Int32Array(paths.count);
	}
	build(changes) {
		const touched = this.#touch(changes);
		for (let i = 0; i < touched.length; i++) this.#passUp(touched[i]);
		const root = this.#shape(touched);
		this.#clear(touched);
		return this.#finish(root);
	}
	#touch(changes) {
		this.#touchedCount = 0;
		this.#touchUp(0);
		for (let i = 0; i < changes.id.length; i++) {
			const id = changes.id[i];
			this.#add(id, changes.old[i], changes.now[i]);
			this.#touchUp(id);
		}
		return this.#touchedCount < this.#paths.count / 16 ? this.#touched.slice(0, this.#touchedCount).sort().reverse() : this.#touchedOfAll();
	}
	#touchedOfAll() {
		const touched = new Int32Array(this.#touchedCount);
		for (let id = this.#paths.count - 1, at = 0; id >= 0; id--) if (this.#isTouched[id] === 1) touched[at++] = id;
		return touched;
	}
	#add(id, old, now) {
		this.#old[id] = this.#old[id] + old;
		this.#now[id] = this.#now[id] + now;
		if (now > old) this.#grown[id] = this.#grown[id] + now - old;
		if (old > now) this.#shrunk[id] = this.#shrunk[id] + old - now;
		if (old !== now) this.#count[id] = this.#count[id] + 1;
	}
	#touchUp(id) {
		for (let at = id; this.#isTouched[at] === 0; at = this.#paths.parent[at]) {
			this.#isTouched[at] = 1;
			this.#touched[this.#touchedCount++] = at;
		}
	}
	#passUp(id) {
		if (id === 0) return;
		const folder = this.#paths.parent[id];
		this.#old[folder] = this.#old[folder] + this.#old[id];
		this.#now[folder] = this.#now[folder] + this.#now[id];
		this.#grown[folder] = this.#grown[folder] + this.#grown[id];
		this.#shrunk[folder] = this.#shrunk[folder] + this.#shrunk[id];
		this.#count[folder] = this.#count[folder] + this.#count[id];
	}
	#gross(id) {
		return this.#grown[id] + this.#shrunk[id];
	}
	#shape(touched) {
		const threshold = Math.max(1, this.#gross(0) * HEAVY_SHARE);
		const children = new Map();
		let root = this.#draft(0, []);
		for (let i = 0; i < touched.length; i++) {
			const id = touched[i];
			if (id !== 0 && this.#gross(id) < threshold) continue;
			const draft = collapse(this.#draft(id, children.get(id) ?? []), threshold);
			children.delete(id);
			if (id === 0) {
				root = draft;
				break;
			}
			const folder = this.#paths.parent[id];
			const siblings = children.get(folder);
			if (siblings === void 0) children.set(folder, [draft]);
			else siblings.push(draft);
		}
		return root;
	}
	#draft(id, children) {
		const shown = this.#packageAt(id) === void 0 ? children : children.flatMap((child) => this.#packagesIn(child));
		return {
			id,
			old: this.#old[id],
			now: this.#now[id],
			grown: this.#grown[id],
			shrunk: this.#shrunk[id],
			count: this.#count[id],
			children: shown.toSorted((a, b) => sumGross(b) - sumGross(a) || a.id - b.id)
		};
	}
	#packagesIn(draft) {
		if (this.#packageAt(draft.id) !== void 0) return [draft];
		return draft.children.flatMap((child) => this.#packagesIn(child));
	}
	#clear(touched) {
		for (let i = 0; i < touched.length; i++) {
			const id = touched[i];
			this.#old[id] = 0;
			this.#now[id] = 0;
			this.#grown[id] = 0;
			this.#shrunk[id] = 0;
			this.#count[id] = 0;
			this.#isTouched[id] = 0;
		}
	}
	#finish({ id, old, now, grown, shrunk, children, count }) {
		const named = this.#packageAt(id);
		return {
			path: formatPath(this.#paths, id),
			isFolder: this.#paths.isFolder[id] === 1,
			state: toState(this.#paths, id),
			oldBytes: old,
			newBytes: now,
			grownBytes: grown,
			shrunkBytes: shrunk,
			...named && { package: named },
			children: children.map((child) => this.#finish(child)),
			rest: sumRest(now - old, count, children)
		};
	}
};
function collapse(draft, threshold) {
	const [only, ...others] = draft.children;
	return only !== void 0 && others.length === 0 && sumGross(draft) - sumGross(only) < threshold && draft.id !== 0 ? only : draft;
}
const sumGross = ({ grown, shrunk }) => grown + shrunk;
const sumRest = (growthBytes, count, children) => ({
	count: children.reduce((left, child) => left - child.count, count),
	growthBytes: children.reduce((left, child) => left - (child.now - child.old), growthBytes)
});
function toState({ old, now }, id) {
	if (old.isVisible[id] === 0) return "added";
	return now.isVisible[id] === 0 ? "removed" : "changed";
}
//#endregion
//#region src/compare/paths/growth-list.ts
function listHeaviestRows(tree, most, groups = []) {
	const rows = new Map();
	for (const { row, weight, count } of [...groups, ...listEnds(tree)]) {
		const key = keyOf(row);
		const other = rows.get(key);
		const [first, second] = other !== void 0 && other.weight >= weight ? [other, row] : [row, other];
		const growthBytes = first.growthBytes + (second?.growthBytes ?? 0);
		const state = second === void 0 || first.state === second.state ? first.state : "changed";
		rows.set(key, {
			...first,
			...first.package && { package: joinVersions(first.package, second?.package) },
			state,
			growthBytes,
			weight: weight + (other?.weight ?? 0),
			count: count + (other?.count ?? 0)
		});
	}
	const sorted = [...rows.values()].toSorted((a, b) => b.weight - a.weight);
	const all = sorted.reduce((sum, { weight }) => sum + weight, 0);
	const heavy = sorted.findIndex(({ weight }) => weight < all * HEAVY_SHARE);
	const shown = Math.min(most, heavy < 0 ? sorted.length : heavy);
	const rest = sorted.slice(shown);
	return {
		items: sorted.slice(0, shown).map(({ weight: _weight, count: _count, ...row }) => row),
		omitted: {
			count: rest.reduce((sum, { count }) => sum + count, 0),
			growthBytes: rest.reduce((sum, row) => sum + row.growthBytes, 0)
		}
	};
}
const keyOf = ({ path, group, package: named }) => {
	if (group !== void 0) return `group ${group.name}`;
	return named ? `${named.ecosystem}/${named.name}` : path;
};
const joinVersions = (one, other = one) => ({
	...one,
	oldVersion: joinVersion(one.oldVersion, other.oldVersion),
	newVersion: joinVersion(one.newVersion, other.newVersion)
});
function joinVersion(one, other) {
	if (one === null || other === null) return one ?? other;
	return one === other ? one : null;
}
function listEnds(node) {
	const { path, isFolder, children, rest, grownBytes, shrunkBytes } = node;
	const inner = children.flatMap(listEnds);
	if (rest.count === 0) return inner;
	const weight = children.reduce((left, child) => left - child.grownBytes - child.shrunkBytes, grownBytes + shrunkBytes);
	const row = {
		path,
		isFolder,
		state: node.state,
		growthBytes: rest.growthBytes,
		...node.package && { package: node.package },
		...children.length > 0 && !node.package && { isRest: true }
	};
	return [...inner, {
		row,
		weight,
		count: rest.count
	}];
}
//#endregion
//#region src/compare/paths/installed-packages.ts
function packagesByLayer(paths, layers, changes) {
	const { lists, databases } = findRecords(paths);
	const byLayer = layers.map(() => []);
	for (const change of changes) {
		const id = lists.get(change.name) ?? databases.get(change.ecosystem);
		const layer = id === void 0 ? void 0 : layerOf(paths, layers, change, id);
		if (layer === void 0) continue;
		if (!lists.has(change.name) && isAmbiguous(layers, layer, change.ecosystem)) continue;
		byLayer[layer]?.push(change);
	}
	return byLayer;
}
const INFO = "/var/lib/dpkg/info";
const STATUS = "/var/lib/dpkg/status.d";
const DATABASE_NAMES = new Set(SYSTEM_DATABASES.map((path) => path.split("/").at(-1)));
function findRecords(paths) {
	const { count, parent, name } = paths;
	const lists = new Map();
	const databases = new Map();
	let [info, status] = [-1, -1];
	for (let id = 1; id < count; id++) {
		const own = name[id];
		const folder = parent[id];
		if (folder === info && own.endsWith(".list")) lists.set(packageName(own), id);
		else if (folder === status) lists.set(own, id);
		else if (own === "info" && formatPath(paths, id) === INFO) info = id;
		else if (own === "status.d" && formatPath(paths, id) === STATUS) status = id;
		else if (DATABASE_NAMES.has(own)) noteDatabase(databases, formatPath(paths, id).slice(1), id);
	}
	return {
		lists,
		databases
	};
}
const packageName = (list) => list.slice(0, -5).replace(/:.*$/, "");
function noteDatabase(databases, path, id) {
	if (!SYSTEM_DATABASES.includes(path)) return;
	databases.set(path.includes("/dpkg/") ? "apt" : path.includes("/apk/") ? "apk" : "rpm", id);
}
function layerOf({ old, now }, layers, { state }, id) {
	const isGone = state === "removed" && now.layer[id] === -1;
	const index = (isGone ? old : now).layer[id];
	const side = isGone ? "oldIndex" : "newIndex";
	const at = layers.findIndex((layer) => layer[side] === index && layer.state !== "same");
	return at < 0 ? void 0 : at;
}
const MANAGERS = {
	apt: /\b(?:apt|apt-get|aptitude|dpkg) /,
	apk: /\bapk /,
	rpm: /\b(?:dnf|microdnf|tdnf|yum|zypper|rpm) /
};
const isAmbiguous = (layers, layer, ecosystem) => layers.some(({ state, instruction }, at) => at !== layer && state !== "same" && MANAGERS[ecosystem]?.test(instruction ?? ""));
//#endregion
//#region src/compare/paths/layer-shares.ts
function shareByLayer({ count, old, now }, layers, otherPlace) {
	const shares = layers.map(({ state }) => new Share(state !== "same"));
	const [byOld, byNow] = [mapPlaces(layers, "oldIndex"), mapPlaces(layers, "newIndex")];
	const isMovedWithin = (id, share) => {
		const other = otherPlace.get(id);
		if (share === void 0 || other === void 0) return false;
		const isFrom = old.layer[id] >= 0;
		return share === assignShare((isFrom ? now : old).layer[other], isFrom ? byNow : byOld, shares);
	};
	for (let id = 1; id < count; id++) {
		const before = old.bytes[id];
		const after = now.bytes[id];
		const from = assignShare(old.layer[id], byOld, shares);
		const to = assignShare(now.layer[id], byNow, shares);
		if (from === to) {
			if (before !== after) from?.add(id, before, after);
			continue;
		}
		if (isMovedWithin(id, from ?? to)) {
			(from ?? to)?.noteMove();
			continue;
		}
		from?.add(id, before, 0);
		to?.add(id, 0, after);
	}
	return shares.map((share) => share.columns());
}
function assignShare(layer, places, shares) {
	const place = layer < 0 ? void 0 : places[layer];
	return place === void 0 ? void 0 : shares[place];
}
var Share = class {
	#count = 0;
	#id = new Int32Array(FIRST_PATHS);
	#old = new Float64Array(FIRST_PATHS);
	#now = new Float64Array(FIRST_PATHS);
	#isTold;
	#hasMoves = false;
	constructor(isTold) {
		this.#isTold = isTold;
	}
	add(id, old, now) {
		if (!this.#isTold) return;
		if (this.#count === this.#id.length) this.#grow();
		this.#id[this.#count] = id;
		this.#old[this.#count] = old;
		this.#now[this.#count++] = now;
	}
	noteMove() {
		this.#hasMoves = this.#isTold;
	}
	columns() {
		const count = this.#count;
		return {
			hasMoves: this.#hasMoves,
			id: this.#id.subarray(0, count),
			old: this.#old.subarray(0, count),
			now: this.#now.subarray(0, count)
		};
	}
	#grow() {
		const size = computeNextSize(this.#id.length);
		this.#id = growColumn(this.#id, size);
		this.#old = growColumn(this.#old, size);
		this.#now = growColumn(this.#now, size);
	}
};
const FIRST_PATHS = 64;
function mapPlaces(layers, side) {
	const places = [];
	layers.forEach((layer, at) => {
		const index = layer[side];
		if (index !== null) places[index] = at;
	});
	return places;
}
//#endregion
//#region src/compare/paths/moves.ts
const NONE = -1;
function findMoves(paths, packageOf) {
	const went = selectGone(paths, paths.old, paths.now);
	const otherPlace = new Map();
	if (went.length === 0) return {
		moves: [],
		otherPlace
	};
	const target = new Int32Array(paths.count).fill(NONE);
	const isTaken = new Uint8Array(paths.count);
	const take = (id, to) => {
		if (to === NONE || packageOf(id) !== packageOf(to)) return;
		target[id] = to;
		isTaken[to] = 1;
		otherPlace.set(id, to).set(to, id);
	};
	const came = selectGone(paths, paths.now, paths.old);
	pairAlone(paths, went, came, take);
	pairRenamed(paths, went, came, (id, to) => {
		if (target[id] === NONE && isTaken[to] === 0 && packageOf(id) === void 0) take(id, to);
	});
	for (let i = 0; i < went.length; i++) learnFolders(paths, target, went[i]);
	spreadBelow(paths, target);
	for (let i = 0; i < went.length; i++) {
		const id = went[i];
		if (target[id] === NONE) take(id, findPlaceInFolder(paths, target, isTaken, id));
	}
	return {
		moves: sumByTop(paths, went, target),
		otherPlace
	};
}
function pairAlone({ name, getHash: hashOf, old, now }, went, came, take) {
	const hashIn = ({ bytes }, id) => mixHash(bytes[id], hashOf(id));
	const before = new OnlyFiles(went, (id) => hashIn(old, id));
	const after = new OnlyFiles(came, (id) => hashIn(now, id));
	for (let i = 0; i < went.length; i++) {
		const id = went[i];
		const hash = hashIn(old, id);
		const to = before.find(hash) === id ? after.find(hash) : NONE;
		if (to !== NONE && name[id] === name[to] && old.bytes[id] === now.bytes[to]) take(id, to);
	}
}
const LARGE_BYTES = 65536;
function pairRenamed({ parent, old, now }, went, came, take) {
	const hashIn = ({ bytes }, id) => mixHash(bytes[id], parent[id]);
	const largeWent = went.filter((id) => old.bytes[id] >= LARGE_BYTES);
	const largeCame = came.filter((id) => now.bytes[id] >= LARGE_BYTES);
	const before = new OnlyFiles(largeWent, (id) => hashIn(old, id));
	const after = new OnlyFiles(largeCame, (id) => hashIn(now, id));
	for (const id of largeWent) {
		const hash = hashIn(old, id);
		const to = before.find(hash) === id ? after.find(hash) : NONE;
		if (to !== NONE && parent[id] === parent[to] && old.bytes[id] === now.bytes[to]) take(id, to);
	}
}
var OnlyFiles = class {
	#hashes;
	#files;
	constructor(ids, hashOf) {
		const length = 2 ** Math.ceil(Math.log2(2 * ids.length + 2));
		this.#hashes = new Int32Array(length);
		this.#files = new Int32Array(length).fill(NONE);
		for (let i = 0; i < ids.length; i++) {
			const id = ids[i];
			const hash = hashOf(id);
			const slot = this.#slotOf(hash);
			this.#files[slot] = this.#files[slot] === NONE ? id : SEVERAL;
			this.#hashes[slot] = hash;
		}
	}
	find(hash) {
		return Math.max(NONE, this.#files[this.#slotOf(hash)]);
	}
	#slotOf(hash) {
		const mask = this.#files.length - 1;
		let slot = hash & mask;
		while (this.#files[slot] !== NONE && this.#hashes[slot] !== hash) slot = slot + 1 & mask;
		return slot;
	}
};
const SEVERAL = -2;
function findPlaceInFolder(paths, target, isTaken, id) {
	const { parent, old, now, find } = paths;
	const folder = target[parent[id]];
	const to = folder === NONE ? NONE : find(folder, id);
	return to !== NONE && isTaken[to] === 0 && isGone(now, old, to) && old.bytes[id] === now.bytes[to] ? to : NONE;
}
const isGone = (here, there, id) => here.bytes[id] > 0 && there.isVisible[id] === 0;
function selectGone(paths, here, there) {
	const ids = [];
	for (let id = 1; id < paths.count; id++) if (isGone(here, there, id)) ids.push(id);
	return ids;
}
function learnFolders(paths, target, file) {
	if (target[file] === NONE) return;
	const { parent, name } = paths;
	let [a, b] = [parent[file], parent[target[file]]];
	while (isWhole$1(paths, a, b) && target[a] === NONE) {
		target[a] = b;
		if (name[a] !== name[b]) return;
		[a, b] = [parent[a], parent[b]];
	}
}
const isWhole$1 = __name(({ now, old }, a, b) => now.isVisible[a] === 0 && old.isVisible[b] === 0, "isWhole");
function spreadBelow({ parent, isFolder, count, find }, target) {
	for (let id = 1; id < count; id++) {
		const folder = target[parent[id]];
		if (isFolder[id] === 1 && target[id] === NONE && folder !== NONE) target[id] = find(folder, id);
	}
}
function sumByTop(paths, went, target) {
	const top = findTops(paths, target);
	const moves = new Map();
	for (let i = 0; i < went.length; i++) {
		const id = went[i];
		if (target[id] === NONE) continue;
		const from = top[id];
		const to = target[from];
		const isRenamed = from === id && paths.name[from] !== paths.name[to];
		const move = moves.get(from) ?? {
			from,
			to,
			isRenamed,
			bytes: 0,
			fileCount: 0
		};
		move.bytes += paths.old.bytes[id];
		move.fileCount++;
		moves.set(from, move);
	}
	return [...moves.values()];
}
function findTops(paths, target) {
	const { parent, count } = paths;
	const top = new Int32Array(count);
	for (let id = 1; id < count; id++) {
		const to = target[id];
		if (to === NONE) continue;
		const above = parent[id];
		const aboveTarget = parent[to];
		top[id] = above !== 0 && target[above] === aboveTarget && isWhole$1(paths, above, aboveTarget) ? top[above] : id;
	}
	return top;
}
//#endregion
//#region src/compare/paths/path-owners.ts
const NOBODY = 0;
function findOwners(paths) {
	const leftover = findLeftovers(paths);
	const isSystem = new Uint8Array(paths.count);
	for (let id = 1; id < paths.count; id++) isSystem[id] = isOfSystem(paths, isSystem, id);
	return {
		leftoverOf: (id) => NAMES[leftover[id] - 1],
		isOfSystem: (id) => isSystem[id] === 1
	};
}
const NAMES = Object.values(LEFTOVERS).map(({ what }) => what);
const SYSTEM_FOLDERS = new Set([
	"bin",
	"etc",
	"lib",
	"lib32",
	"lib64",
	"libx32",
	"sbin",
	"usr"
]);
const SYSTEM_PARTS_OF_VAR = new Set([
	"cache",
	"lib",
	"log"
]);
const OTHERS_FOLDERS = new Set([
	"node_modules",
	"site-packages",
	"gems"
]);
function isOfSystem({ parent, name }, known, id) {
	const folder = parent[id];
	const own = name[id];
	if (folder === 0) return SYSTEM_FOLDERS.has(own) ? 1 : 0;
	const isTop = parent[folder] === 0;
	if (isTop && name[folder] === "var") return SYSTEM_PARTS_OF_VAR.has(own) ? 1 : 0;
	if (isTop && name[folder] === "usr" && own === "local") return 0;
	return known[folder] === 1 && !OTHERS_FOLDERS.has(own) ? 1 : 0;
}
const PATTERNS = new Map();
Object.values(LEFTOVERS).forEach(({ signs }, i) => {
	for (const sign of signs) {
		const { path, holds } = typeof sign === "string" ? {
			path: sign,
			holds: void 0
		} : sign;
		const names = path.split("/").filter((name) => name !== "");
		const last = names.at(-1);
		const pattern = {
			names: names.reverse(),
			isFromRoot: path.startsWith("/"),
			holds,
			owner: i + 1
		};
		PATTERNS.set(last, [...PATTERNS.get(last) ?? [], pattern]);
	}
});
function findLeftovers(paths) {
	const { count, parent, name } = paths;
	const owner = new Uint8Array(count);
	const open = new Map();
	for (let id = 1; id < count; id++) {
		const folder = parent[id];
		const held = open.get(folder);
		if (held?.holds?.includes(name[id])) owner[folder] = held.owner;
		const pattern = PATTERNS.get(name[id])?.find((one) => matches(paths, id, one));
		if (pattern?.holds !== void 0) open.set(id, pattern);
		else if (pattern !== void 0) owner[id] = pattern.owner;
	}
	for (let id = 1; id < count; id++) {
		const above = owner[parent[id]];
		if (above !== NOBODY) owner[id] = above;
	}
	return owner;
}
function matches({ parent, name }, id, pattern) {
	let at = id;
	for (const part of pattern.names) {
		if (at === 0 || part !== "*" && name[at] !== part) return false;
		at = parent[at];
	}
	return !pattern.isFromRoot || at === 0;
}
//#endregion
//#region src/compare/paths/path-packages.ts
const NO_OWNER = -1;
function joinPackages(paths) {
	const finder = new PackageFinder(paths);
	const owner = new Int32Array(paths.count).fill(NO_OWNER);
	const drafts = new Map();
	const rootAt = new Map();
	for (let id = 1; id < paths.count; id++) {
		const found = finder.look(id);
		if (found !== void 0) {
			const key = `${found.ecosystem.name}/${found.name}`;
			const draft = drafts.get(key) ?? createDraft(found);
			drafts.set(key, draft);
			const root = {
				draft,
				old: findVersionAt(paths.old, id, found),
				now: findVersionAt(paths.now, id, found)
			};
			rootAt.set(id, root);
			if (root.old !== null) draft.oldVersions.add(root.old);
			if (root.now !== null) draft.newVersions.add(root.now);
		}
		owner[id] = found === void 0 ? owner[paths.parent[id]] : id;
	}
	const [oldBytes, newBytes] = [sumByOwner(paths.old, owner), sumByOwner(paths.now, owner)];
	for (const [id, { draft }] of rootAt) addBytes(draft, id, oldBytes[id], newBytes[id]);
	const finished = new Map([...drafts.values()].map((draft) => [draft, finish(draft)]));
	return {
		packages: [...finished.values()],
		packageAt: (id) => {
			const root = rootAt.get(id);
			return root && listVersions(finished.get(root.draft), root);
		},
		packageOf: (id) => rootAt.get(owner[id])?.draft
	};
}
var PackageFinder = class {
	#paths;
	#holds;
	constructor(paths) {
		this.#paths = paths;
		this.#holds = new Uint8Array(paths.count);
	}
	look(id) {
		const { parent, name } = this.#paths;
		const found = this.#held(id, parent[id]) ?? findBySuffix(name[id]);
		if (found === void 0 && this.#holds[id] === 0 && this.#paths.isFolder[id] === 1) this.#holds[id] = 1 + ECOSYSTEMS.findIndex(({ folders }) => folders?.includes(name[id]));
		return found;
	}
	#held(id, folder) {
		const held = this.#holds[folder];
		const ecosystem = held === 0 ? void 0 : ECOSYSTEMS[held - 1];
		if (ecosystem === void 0) return void 0;
		const { parent, name } = this.#paths;
		const child = name[id];
		const group = name[folder];
		const { groupPrefix } = ecosystem;
		if (groupPrefix !== void 0 && child.startsWith(groupPrefix)) {
			this.#holds[id] = held;
			return;
		}
		const own = ecosystem.parseName(child);
		if (own === null) return void 0;
		const isGrouped = groupPrefix !== void 0 && group.startsWith(groupPrefix);
		const holder = name[parent[isGrouped ? parent[folder] : folder]];
		return {
			ecosystem,
			name: isGrouped ? `${group}/${own}` : own,
			version: ecosystem.parseVersion(child, holder)
		};
	}
};
const WITH_SUFFIX = ECOSYSTEMS.filter(({ suffix }) => suffix !== void 0);
function findBySuffix(child) {
	for (let i = 0; i < WITH_SUFFIX.length; i++) {
		const ecosystem = WITH_SUFFIX[i];
		const { suffix = "", parseName: packageName, parseVersion: version } = ecosystem;
		if (child.length <= suffix.length || !child.endsWith(suffix)) continue;
		const name = packageName(child);
		if (name !== null) return {
			ecosystem,
			name,
			version: version(child, "")
		};
	}
}
const createDraft = ({ ecosystem, name }) => ({
	ecosystem: ecosystem.name,
	name,
	oldVersions: new Set(),
	newVersions: new Set(),
	at: NO_OWNER,
	atBytes: -1,
	oldBytes: 0,
	newBytes: 0
});
const findVersionAt = (side, id, found) => side.isVisible[id] === 1 ? side.version.get(id) ?? found.version : null;
function sumByOwner({ bytes }, owner) {
	const sums = new Float64Array(owner.length);
	for (let id = 1; id < owner.length; id++) {
		const root = owner[id];
		if (root !== NO_OWNER) sums[root] = sums[root] + bytes[id];
	}
	return sums;
}
function addBytes(draft, id, oldBytes, newBytes) {
	draft.oldBytes += oldBytes;
	draft.newBytes += newBytes;
	const weight = Math.max(oldBytes, newBytes);
	if (weight <= draft.atBytes) return;
	draft.at = id;
	draft.atBytes = weight;
}
function finish({ ecosystem, name, oldVersions, newVersions, at, oldBytes, newBytes }) {
	const [gone, come] = [subtract(oldVersions, newVersions), subtract(newVersions, oldVersions)];
	const [old, now] = gone.length === 1 && come.length === 1 ? [gone, come] : [[...oldVersions], [...newVersions]];
	return {
		ecosystem,
		name,
		oldVersion: takeOnly(old),
		newVersion: takeOnly(now),
		at,
		oldBytes,
		newBytes
	};
}
const subtract = (versions, others) => [...versions].filter((version) => !others.has(version));
const takeOnly = (versions) => versions.length === 1 ? versions[0] ?? null : null;
function listVersions({ ecosystem, name, oldVersion, newVersion }, { old, now }) {
	const isTold = old !== null || now !== null;
	return {
		ecosystem,
		name,
		oldVersion: isTold ? old : oldVersion,
		newVersion: isTold ? now : newVersion
	};
}
//#endregion
//#region src/compare/paths/compare-paths.ts
function comparePaths(image, baseline, layers, systemPackages) {
	if (image.tree === null || baseline.tree === null) return null;
	const paths = joinPaths(baseline.tree, image.tree);
	const { packages, packageAt, packageOf } = joinPackages(paths);
	const { moves, otherPlace } = findMoves(paths, packageOf);
	const tree = new GrowthTree(paths, packageAt);
	const grouping = {
		paths,
		owners: findOwners(paths),
		packageOf
	};
	const listRows = (changes, most, installation) => {
		const { groups, rest } = groupPaths(changes, grouping, installation);
		return listHeaviestRows(tree.build(rest), most, groups);
	};
	const installed = packagesByLayer(paths, layers, systemPackages);
	const changedLayers = layers.filter(({ state }) => state !== "same");
	return {
		paths: tree.build(selectAllPaths(paths)),
		heaviest: listRows(moves.length === 0 ? selectAllPaths(paths) : selectUnmovedPaths(paths, otherPlace), MOST_ROWS.image, {
			packages: systemPackages,
			instructions: changedLayers.map(({ instruction }) => instruction)
		}),
		inside: shareByLayer(paths, layers, otherPlace).map((share, i) => share.id.length === 0 && !share.hasMoves ? void 0 : listRows(share, MOST_ROWS.layer, {
			packages: installed[i] ?? [],
			instructions: [layers[i]?.instruction ?? null]
		})),
		packages: listPackages(packages, paths),
		moves: listMoves(moves, paths)
	};
}
function selectAllPaths({ count, old, now }) {
	const id = new Int32Array(count);
	for (let at = 0; at < count; at++) id[at] = at;
	return {
		id,
		old: old.bytes,
		now: now.bytes
	};
}
function selectUnmovedPaths(paths, otherPlace) {
	const id = selectAllPaths(paths).id.filter((at) => !otherPlace.has(at));
	return {
		id,
		old: Float64Array.from(id, (at) => paths.old.bytes[at]),
		now: Float64Array.from(id, (at) => paths.now.bytes[at])
	};
}
const MOST_ROWS = {
	image: 20,
	layer: 5
};
const MOST_PACKAGES = 20;
const MOST_MOVES = 5;
function listPackages(packages, paths) {
	const growth = ({ oldBytes, newBytes }) => newBytes - oldBytes;
	const sorted = packages.filter((one) => growth(one) !== 0 || one.oldVersion !== one.newVersion).toSorted((a, b) => Math.abs(growth(b)) - Math.abs(growth(a)));
	const rest = sorted.slice(MOST_PACKAGES);
	return {
		items: sorted.slice(0, MOST_PACKAGES).map(({ at, ...one }) => ({
			...one,
			path: formatPath(paths, at)
		})),
		omitted: {
			count: rest.length,
			growthBytes: rest.reduce((sum, one) => sum + growth(one), 0)
		}
	};
}
function listMoves(moves, paths) {
	const sorted = moves.toSorted((a, b) => b.bytes - a.bytes || a.from - b.from);
	const rest = sorted.slice(MOST_MOVES);
	return {
		items: sorted.slice(0, MOST_MOVES).map(({ from, to, bytes, fileCount, isRenamed }) => ({
			from: formatPath(paths, from),
			to: formatPath(paths, to),
			bytes,
			fileCount,
			...isRenamed && { isRenamed }
		})),
		omitted: {
			count: rest.length,
			bytes: rest.reduce((sum, { bytes }) => sum + bytes, 0)
		}
	};
}
//#endregion
//#region src/compare/system-packages.ts
const MOST_LISTED$1 = 50;
function compareSystemPackages(image, baseline) {
	if (image.systemPackages === void 0 || baseline.systemPackages === void 0) return void 0;
	const [old, now] = [groupByName(baseline.systemPackages), groupByName(image.systemPackages)];
	const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => toChange(old.get(key), now.get(key)));
	const weight = ({ oldBytes, newBytes }) => Math.abs(newBytes - oldBytes);
	return changes.toSorted((a, b) => weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
}
function boundSystemPackages(sorted) {
	const rest = sorted.slice(MOST_LISTED$1);
	return {
		items: sorted.slice(0, MOST_LISTED$1),
		omitted: {
			count: rest.length,
			growthBytes: rest.reduce((sum, { oldBytes, newBytes }) => sum + newBytes - oldBytes, 0)
		}
	};
}
function groupByName(packages) {
	const found = new Map();
	for (const { ecosystem, name, version, bytes } of packages) {
		const key = `${ecosystem}/${name}`;
		const other = found.get(key);
		const isOther = other !== void 0 && other.version !== version;
		found.set(key, {
			ecosystem,
			name,
			version: isOther ? null : version,
			bytes: bytes + (other?.bytes ?? 0)
		});
	}
	return found;
}
function toChange(old, now) {
	const either = now ?? old;
	if (either === void 0 || old?.version === now?.version && old?.bytes === now?.bytes) return [];
	const { ecosystem, name } = either;
	return [{
		ecosystem,
		name,
		state: old === void 0 ? "added" : now === void 0 ? "removed" : "changed",
		oldVersion: old?.version ?? null,
		newVersion: now?.version ?? null,
		oldBytes: old?.bytes ?? 0,
		newBytes: now?.bytes ?? 0
	}];
}
//#endregion
//#region src/compare/compare.ts
function compareImages(image, baseline, origin) {
	const layers = compareLayers(image, baseline);
	const systemPackages = compareSystemPackages(image, baseline);
	const byPath = comparePaths(image, baseline, layers, systemPackages ?? []);
	const [now, old] = [image.measures, baseline.measures];
	const visibleBytes = now.visibleBytes - old.visibleBytes;
	const hiddenBytes = now.reclaimableBytes - old.reclaimableBytes;
	const growth = measureGrowth(image, baseline);
	return {
		baseline: {
			key: baseline.key,
			source: baseline.source,
			configDigest: baseline.configDigest,
			measures: old,
			...origin
		},
		...growth,
		growth: {
			visibleBytes,
			hiddenBytes,
			otherBytes: growth.measures.growthBytes - visibleBytes - hiddenBytes
		},
		origins: sumByOrigin(image, baseline),
		rebuilt: groupLayers(layers, isRebuilt),
		moved: groupLayers(layers, ({ state }) => state === "moved"),
		layers: layers.map((layer, i) => {
			const inside = byPath?.inside[i];
			return inside === void 0 ? layer : {
				...layer,
				inside
			};
		}),
		heaviest: byPath?.heaviest ?? {
			items: [],
			omitted: {
				count: 0,
				growthBytes: 0
			}
		},
		packages: byPath?.packages ?? {
			items: [],
			omitted: {
				count: 0,
				growthBytes: 0
			}
		},
		moves: byPath?.moves ?? {
			items: [],
			omitted: {
				count: 0,
				bytes: 0
			}
		},
		...byPath && { paths: byPath.paths },
		...systemPackages && { systemPackages: boundSystemPackages(systemPackages) }
	};
}
const isRebuilt = ({ differs }) => differs.includes("times") && differs.every((what) => what === "times" || what === "instruction");
//#endregion
//#region src/compare/compare-manifests.ts
function compareManifests(image, baseline, origin, remedy = "measure the baseline again with this budget") {
	const unread = findUnread(image, baseline);
	const why = unread === "baseline" ? unreadBaseline(remedy) : unreadImage(image);
	const { measures, unmeasured, pullBytesAre } = measurePull(image, baseline);
	return {
		unread,
		baseline: {
			key: baseline.key,
			source: baseline.source,
			configDigest: baseline.configDigest,
			measures: baseline.measures,
			...origin
		},
		measures: {
			growthBytes: null,
			growthRatio: null,
			ownGrowthBytes: null,
			...measures
		},
		unmeasured: {
			growthBytes: why,
			growthRatio: why,
			ownGrowthBytes: why,
			...unmeasured
		},
		pullBytesAre,
		layers: pairLayers(image, baseline).map(({ old, now, isEdited, ...pair }) => ({
			...pair,
			differs: isEdited ? ["instruction"] : [],
			oldStoredBytes: old === void 0 ? 0 : old.storedBytes,
			newStoredBytes: now === void 0 ? 0 : now.storedBytes,
			isSameContent: isSameContent(old, now)
		}))
	};
}
function isSameContent(old, now) {
	if (old === void 0 || now === void 0) return false;
	const [before, after] = [old.diffId ?? old.digest, now.diffId ?? now.digest];
	return before !== null && before === after;
}
function findUnread(image, baseline) {
	if (!isUnread(baseline)) return "image";
	return isUnread(image) ? "both" : "baseline";
}
const isUnread = ({ measures }) => measures.imageBytes === null;
const unreadImage = ({ unmeasured }) => ({
	why: unmeasured.imageBytes ?? "its layers were not read",
	lackedBy: "image"
});
const unreadBaseline = (remedy) => ({
	why: `the baseline's layers were not read, because no rule needed them: ${remedy}`,
	lackedBy: "baseline"
});
//#endregion
//#region src/compare/lost-platforms.ts
function findLostPlatforms(images, baseline) {
	const told = new Set();
	return images.map((image) => {
		const { name } = image.key;
		const from = (image.comparison ?? image.manifestComparison)?.baseline.key.name;
		if (image.hasAllPlatforms !== true || from === void 0 || told.has(name)) return [];
		told.add(name);
		const there = images.filter(({ key }) => key.name === name).map(({ key }) => key.platform);
		if (there.includes("")) return [];
		const before = baseline.filter((key) => key.name === from).map(({ platform }) => platform);
		return [...new Set(before)].filter((old) => !there.some((now) => isSamePlatform(old, now)));
	});
}
//#endregion
//#region src/compare/match-images.ts
function matchImages(images, baseline, isStrict = false) {
	const ways = WAYS.filter((way) => !isStrict || way.isStrict);
	return images.map((key) => matchImage(key, images, baseline, ways));
}
function matchImage(key, images, baseline, ways) {
	for (const { matchedBy, nameOf } of ways) {
		const name = nameOf(key);
		if (name === void 0) continue;
		const isAlike = (other) => nameOf(other) === name && isSamePlatform(other.platform, key.platform);
		const [index, ...more] = baseline.flatMap((other, index) => isAlike(other) ? [index] : []);
		if (index !== void 0 && more.length === 0 && images.filter(isAlike).length === 1) return {
			index,
			matchedBy
		};
	}
	return { missing: explainMissing(key, baseline) };
}
const WAYS = [
	{
		matchedBy: "name",
		isStrict: true,
		nameOf: ({ name }) => name
	},
	{
		matchedBy: "repository",
		isStrict: true,
		nameOf: ({ family }) => family
	},
	{
		matchedBy: "repository",
		isStrict: false,
		nameOf: ({ name }) => toRepository(name)
	},
	{
		matchedBy: "only",
		isStrict: false,
		nameOf: () => ""
	}
];
const toRepository = (name) => name.replace(/@[^@]*$/, "").replace(/:[^:/]*$/, "");
function explainMissing({ name, platform }, baseline) {
	if (baseline.length === 0) return "the baseline contains no image";
	const named = baseline.filter((other) => other.name === name);
	const platforms = [...new Set((named.length > 0 ? named : baseline).map((other) => other.platform))];
	if (!platforms.some((other) => isSamePlatform(other, platform))) return `the baseline has no image for ${platform}, only for ${formatList(platforms)}`;
	if (named.some((other) => isSamePlatform(other.platform, platform))) return `several images are named "${name}", here or in the baseline, so no match is certain`;
	const names = [...new Set(baseline.map((other) => other.name))];
	return `the baseline has no image named "${name}", only ${formatList(names)}`;
}
const MOST_LISTED = 5;
const formatList = (words) => words.length <= MOST_LISTED ? words.join(", ") : `${words.slice(0, MOST_LISTED).join(", ")} and ${words.length - MOST_LISTED} more`;
//#endregion
//#region src/compare/untracked-names.ts
function findUntrackedInImage(untracked, image, baseline) {
	if (untracked.length === 0) return [];
	const [now, then] = [collectNames(image), collectNames(baseline)];
	return untracked.filter((path) => {
		const name = path.slice(path.lastIndexOf("/", path.length - 2) + 1);
		return now.has(name) && !then.has(name);
	});
}
const collectNames = ({ name, depth }) => new Set(name.map((text, row) => (depth[row + 1] ?? 0) > depth[row] ? `${text}/` : text));
//#endregion
//#region src/gate/baseline/compare.ts
function compareWithBaseline(images, baseline) {
	const addComparison = compareEach(images, baseline);
	const lost = findLostPlatforms(addComparison, baseline.images.map(({ key, facts, manifest }) => (facts ?? manifest)?.key ?? key));
	return addComparison.map((image, i) => addLostPlatforms(image, lost[i] ?? []));
}
function addLostPlatforms(image, lostPlatforms) {
	if (lostPlatforms.length === 0) return image;
	const { comparison, manifestComparison } = image;
	const notice = `the baseline also has an image for ${lostPlatforms.join(", ")}, which is missing here`;
	return {
		...image,
		...comparison && { comparison: {
			...comparison,
			lostPlatforms
		} },
		...manifestComparison && { manifestComparison: {
			...manifestComparison,
			lostPlatforms
		} },
		notices: [...image.notices, notice]
	};
}
function compareEach(images, baseline) {
	const { familyOf, isNameEnough = true } = baseline.match ?? {};
	const matches = matchImages(images.map(({ key }) => ({
		...key,
		family: familyOf?.(key.name)
	})), baseline.images.map(({ key, family }) => ({
		...key,
		family
	})), !isNameEnough);
	return images.map((image, i) => {
		const match = matches[i];
		if ((image.facts ?? image.manifest) === void 0 || match === void 0) return image;
		if ("missing" in match) return addMissingReason(image, findReason(image.key, baseline) ?? addRemedy(match.missing, baseline));
		const { key, facts, manifest, untracked = [], family: _family, ...origin } = baseline.images[match.index];
		const found = {
			...origin,
			matchedBy: match.matchedBy
		};
		const done = compared(stripComparison(image), {
			facts,
			manifest
		}, found, baseline.filesRemedy);
		const strays = image.facts?.tree && facts?.tree ? findUntrackedInImage(untracked, image.facts.tree, facts.tree) : [];
		const stranger = baseline.isExplicit ? listOtherRepositoryNotices(image.key.name, key.name) : [];
		return {
			...done,
			notices: [
				...done.notices,
				...stranger,
				...listUntrackedNotices(strays)
			]
		};
	});
}
function compared(image, baseline, origin, filesRemedy) {
	if (image.facts !== void 0 && baseline.facts !== void 0) {
		const comparison = compareImages(image.facts, baseline.facts, origin);
		return {
			...image,
			comparison,
			baselineTree: baseline.facts.tree
		};
	}
	const [now, old] = [image.facts ?? image.manifest, baseline.facts ?? baseline.manifest];
	if (now === void 0 || old === void 0) return image;
	return {
		...image,
		manifestComparison: compareManifests(now, old, origin, filesRemedy)
	};
}
function listOtherRepositoryNotices(name, other) {
	return toRepository(name) === toRepository(other) || !isReference(name) || !isReference(other) ? [] : [`compared with ${other} from another repository, because the baseline names it`];
}
const isReference = (name) => /^[^./][^@]*(?::[\w.-]+|@\w+:\w+)$/.test(name);
const listUntrackedNotices = ([first, ...more]) => first === void 0 ? [] : [`${first}${more.length > 0 ? ` (and ${more.length} more)` : ""} is in the build context but not in a commit: the baseline was built without it, so it may count as growth`];
const findReason = (key, { missing }) => (missing.find(({ name }) => name === key.name) ?? missing.find(({ name }) => name === void 0))?.why;
const addRemedy = (why, { remedy }) => remedy === void 0 ? why : `${why}; ${remedy}`;
function addMissingReason(image, why) {
	return {
		...stripComparison(image),
		noBaseline: why
	};
}
function stripComparison({ comparison: _read, manifestComparison: _unread, noBaseline: _why, ...image }) {
	return image;
}
//#endregion
//#region src/compare/check-baseline.ts
const MOST_LAYERS = 4096;
const MOST_IMAGES = 1e4;
function checkBaseline({ images }, source) {
	const refuse = (what) => new GateError("REPORT_INVALID", `the numbers are inconsistent: ${what}`, {
		where: source,
		fix: `write the report again with ${option("report")}`
	});
	if (images.length > MOST_IMAGES) throw refuse(`there are more than ${MOST_IMAGES} images`);
	for (const [index, { facts, manifest }] of images.entries()) {
		const problem = facts && findFactsProblem(facts);
		if (problem !== void 0) throw refuse(`images[${index}].facts${problem}`);
		const other = manifest && findDocumentsProblem(manifest);
		if (other !== void 0) throw refuse(`images[${index}].manifest${other}`);
	}
}
function findDocumentsProblem({ measures, layers, base }) {
	if (layers.length > MOST_LAYERS) return `.layers has more than ${MOST_LAYERS} rows`;
	const odd = SIZES.find((name) => !isWhole(measures[name] ?? 0));
	if (odd !== void 0) return `.measures.${odd} is not a whole number`;
	if (measures.layerCount !== null && measures.layerCount !== layers.length) return ".measures.layerCount is not the number of its layers";
	if (base !== void 0 && base.layerCount > layers.length) return ".base has more layers than the image";
	for (const [at, { index, storedBytes }] of layers.entries()) {
		if (index !== at) return `.layers[${at}] has another index`;
		if (!isWhole(storedBytes ?? 0)) return describeOddSize(at);
	}
}
const describeOddSize = (at) => `.layers[${at}] has a size that is not a whole number`;
function findFactsProblem(facts) {
	const problem = findDocumentsProblem(facts);
	if (problem !== void 0) return problem;
	const { measures, layers, tree } = facts;
	const odd = layers.findIndex(({ layerBytes }) => !isWhole(layerBytes));
	if (odd !== -1) return describeOddSize(odd);
	if (sum(layers.map(({ layerBytes }) => layerBytes)) !== measures.imageBytes) return ".layers do not add up to imageBytes";
	if (tree === null) return void 0;
	if (!tree.visibleBytes.every(isWhole)) return ".tree has a size that is not a whole number";
	return sum(tree.visibleBytes) === measures.visibleBytes ? void 0 : ".tree does not add up to visibleBytes";
}
const SIZES = [
	"imageBytes",
	"visibleBytes",
	"reclaimableBytes",
	"pullBytes"
];
const isWhole = (bytes) => Number.isSafeInteger(bytes) && bytes >= 0;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
//#endregion
//#region src/gate/baseline/open.ts
async function readBaseline({ baselines = [], platforms }, limits, host) {
	if (baselines.length === 0) return void 0;
	const baseline = await openBaseline(baselines, createMeasurer(platforms, limits, host));
	return (images) => compareWithBaseline(images, baseline);
}
async function openBaseline(specs, measure) {
	const images = [];
	const missing = [];
	for (const spec of specs) try {
		const opened = await openImages(spec, measure);
		images.push(...opened.images);
		missing.push(...opened.errors.map((error) => ({
			name: spec.name,
			why: describeMissing(error, spec.source)
		})));
	} catch (error) {
		missing.push({
			name: spec.name,
			why: describeMissing(error, spec.source)
		});
	}
	return {
		images,
		missing,
		isExplicit: true,
		remedy: "name what it is compared with: NAME=SOURCE"
	};
}
async function openImages({ name, source }, measure) {
	const path = await findReportPath(source);
	const images = path === void 0 ? await measure({
		name,
		source
	}) : await readImages(path);
	const report = path ?? null;
	return {
		images: listKnownImages(images).map((image) => ({
			...image,
			...name !== void 0 && { key: {
				...image.key,
				name
			} },
			report
		})),
		errors: images.flatMap(({ facts, manifest, error }) => (facts ?? manifest) === void 0 && error ? [toGateError(error)] : [])
	};
}
const listKnownImages = (images) => images.filter(({ facts, manifest }) => (facts ?? manifest) !== void 0).map(({ key, facts, manifest }) => ({
	key,
	facts,
	manifest
}));
const toGateError = ({ code, message, where, fix }) => new GateError(code, message, {
	where,
	fix
});
const readImages = async (path) => parseBaseline({
	text: await readReportFile(path),
	source: path
}).images;
function parseBaseline(file) {
	const report = parseReport(file);
	checkBaseline(report, file.source);
	return report;
}
function describeMissing(error, source) {
	if (!(error instanceof GateError && ![
		"USAGE",
		"SOURCE_AMBIGUOUS",
		"TIMEOUT",
		"INTERRUPTED"
	].includes(error.code))) throw error;
	const remedy = error.fix === void 0 ? "" : `; ${error.fix}`;
	return `the baseline ${source} can't be used: ${error.message}${remedy}`;
}
//#endregion
export { compareWithBaseline as a, listEntryPlatforms as c, readBaseline as i, toBuildOptions as l, openImages as n, createMeasurer as o, parseBaseline as r, measureRequest as s, listKnownImages as t, ADVICE_RULES as u };
