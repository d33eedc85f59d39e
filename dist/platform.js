import "./rolldown-runtime.js";
//#region src/oci/platform-names.ts
const SYSTEMS = new Set(["aix android darwin dragonfly freebsd hurd illumos ios js linux netbsd openbsd plan9", "solaris windows zos"].flatMap((line) => line.split(" ")));
const ARCHITECTURES = new Set(["386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64", "mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm"].flatMap((line) => line.split(" ")));
const OTHER_NAMES = new Map([
	["x64", "amd64"],
	["x86", "386"],
	["i686", "386"],
	["armel", "arm/v6"],
	["armv6", "arm/v6"],
	["armv6l", "arm/v6"],
	["arm32v6", "arm/v6"],
	["armv7", "arm/v7"],
	["armv7l", "arm/v7"],
	["arm32v7", "arm/v7"],
	["armv8", "arm64"],
	["arm64v8", "arm64"]
]);
const isKnownSystem = (name) => SYSTEMS.has(name);
const isKnownArchitecture = (name) => ARCHITECTURES.has(name);
const isOtherName = (name) => OTHER_NAMES.has(name);
function explainPlatform(text) {
	const meant = suggestPlatform(text);
	return meant === void 0 ? "write OS/ARCHITECTURE, e.g. linux/amd64 or linux/arm/v7" : `did you mean ${meant}?`;
}
function suggestPlatform(text) {
	const words = text.toLowerCase().replaceAll(/x86[_-]64/g, "amd64").replaceAll("aarch64", "arm64").split(/[^a-z0-9]+/).filter((word) => word !== "");
	const system = words.find(isKnownSystem) ?? "linux";
	const at = words.findIndex((word) => isKnownArchitecture(word) || isOtherName(word));
	const word = words[at];
	if (word === void 0) return void 0;
	const architecture = OTHER_NAMES.get(word) ?? word;
	const variant = /^v\d$/.exec(words[at + 1] ?? "")?.[0];
	return [
		system,
		architecture,
		...variant !== void 0 && !architecture.includes("/") ? [variant] : []
	].join("/");
}
//#endregion
//#region src/oci/platform.ts
function formatPlatform(platform) {
	return [
		platform.os,
		platform.architecture,
		...platform.variant ? [platform.variant] : []
	].join("/");
}
function parsePlatform(text) {
	const parts = text.trim().toLowerCase().split("/");
	if (parts.length > 3 || parts.some((part) => !/^[a-z0-9_.-]+$/.test(part))) return void 0;
	const [first = "", second, variant] = parts;
	const architecture = normalizeArchitecture(second ?? first);
	if (second === void 0) return isKnownArchitecture(architecture) ? {
		os: "linux",
		architecture
	} : void 0;
	if (isKnownArchitecture(normalizeArchitecture(first)) || isKnownSystem(architecture) || isOtherName(architecture)) return void 0;
	return {
		os: first,
		architecture,
		...variant ? { variant } : {}
	};
}
function platformMatches(have, wanted) {
	return isSameMachine(have, wanted) && (wanted.variant === void 0 || normalizeVariant(have) === normalizeVariant(wanted));
}
const mayMatch = (have, wanted) => have.variant === void 0 ? isSameMachine(have, wanted) : platformMatches(have, wanted);
const isSamePlatform = (a, b) => a === b || normalizePlatform(a) === normalizePlatform(b);
const isKnownPlatform = (platform) => platform !== void 0 && isKnown(platform.os) && isKnown(platform.architecture);
function resolvePlatform(listed, config) {
	if (!isKnownPlatform(listed)) return config;
	const variant = listed.variant ?? (isSameMachine(listed, config) ? config.variant : void 0) ?? "";
	const { os, architecture } = listed;
	return {
		os,
		architecture,
		...variant ? { variant } : {}
	};
}
const isKnown = (word) => word !== "" && word !== "unknown";
const isSameMachine = (a, b) => a.os.toLowerCase() === b.os.toLowerCase() && normalizeArchitecture(a.architecture) === normalizeArchitecture(b.architecture);
function normalizePlatform(text) {
	const [os = "", architecture = "", variant] = text.split("/");
	const platform = {
		os,
		architecture,
		variant
	};
	return [
		os.toLowerCase(),
		normalizeArchitecture(architecture),
		normalizeVariant(platform)
	].join("/");
}
function normalizeArchitecture(name) {
	const lower = name.toLowerCase();
	return {
		x86_64: "amd64",
		"x86-64": "amd64",
		aarch64: "arm64",
		i386: "386",
		armhf: "arm"
	}[lower] ?? lower;
}
function normalizeVariant({ architecture, variant }) {
	if (variant) return variant.toLowerCase().replace(/^(?=\d)/, "v");
	return {
		amd64: "v1",
		arm64: "v8",
		arm: "v7"
	}[normalizeArchitecture(architecture)];
}
//#endregion
export { parsePlatform as a, explainPlatform as c, mayMatch as i, isKnownPlatform as n, platformMatches as o, isSamePlatform as r, resolvePlatform as s, formatPlatform as t };
