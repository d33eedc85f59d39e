import "./rolldown-runtime.js";
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
		name: readName(names, nameStart),
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
function readName(names, start) {
	const end = names.indexOf(0, start);
	return Buffer.from(names.subarray(start, end < 0 ? names.length : end)).toString("latin1");
}
const toView = ({ buffer, byteOffset, length }) => new DataView(buffer, byteOffset, length);
const isDynamic = (head) => head[0] === 127 && head[1] === 69 && toBuffer(head).includes("/ld-");
const LIBC = /\0libc\.(?:so|musl)/;
const LIBRARY = /^lib[\w.+-]+\.so(?:\.\d+)*$/;
const MOST_NAME_LENGTH = 100;
function listLibraries(bytes) {
	const text = toBuffer(bytes).toString("latin1");
	const at = LIBC.exec(text)?.index;
	if (at === void 0) return [];
	let [start, end] = [at, at];
	while (start > 0 && isText(bytes[start - 1])) start--;
	while (end < bytes.length && isText(bytes[end])) end++;
	const names = text.slice(start, end).split("\0");
	return [...new Set(names.filter((name) => name.length <= MOST_NAME_LENGTH && LIBRARY.test(name)))];
}
const isText = (byte) => byte === 0 || byte >= 32 && byte < 127;
const toBuffer = ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length);
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
		parseName: (child) => cutVersion(child),
		parseVersion: findVersion
	},
	{
		name: "jar",
		folders: null,
		suffix: ".jar",
		hasParts: false,
		parseName: (child) => cutVersion(child.slice(0, -4)) ?? child.slice(0, -4),
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
	if (record !== void 0) return normalizePythonName(cutAt(child.slice(0, -record.length), "-"));
	if (PYTHON_MODULES.some((suffix) => child.endsWith(suffix))) return normalizePythonName(cutAt(child, "."));
	return child.includes(".") ? null : normalizePythonName(child);
}
function normalizePythonName(name) {
	return name.toLowerCase().replaceAll(/[-.]/g, "_");
}
function cutAt(text, mark) {
	const at = text.indexOf(mark);
	return at < 0 ? text : text.slice(0, at);
}
function cutVersion(child) {
	const at = child.search(/-\d/);
	return at <= 0 ? null : child.slice(0, at);
}
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
	const version = at < 0 ? "" : cutAt(cutAt(folder.slice(at + 1), "_"), "(");
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
export { listLibraries as _, DATABASE_JOURNALS as a, readSections as b, ECOSYSTEMS as c, PYTHON_RUNTIME_LISTS as d, SYSTEM_DATABASES as f, isDynamic as g, LIBRARY_BYTES as h, APT_STATES as i, PROJECT_FILES as l, ELF_HEAD_BYTES as m, INSTALL_FILES as n, DPKG_INFO as o, UNREAD_DATABASES as p, APK_WORLD as r, DPKG_STATUS_FOLDER as s, INSTALLERS as t, PYTHON_DEVELOPMENT_LISTS as u, locateNames as v, sumDebugBytes as x, locateSections as y };
