import "./rolldown-runtime.js";
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
	if (second === void 0) return {
		os: "linux",
		architecture: normalizeArchitecture(first)
	};
	return {
		os: first,
		architecture: normalizeArchitecture(second),
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
export { parsePlatform as a, mayMatch as i, isKnownPlatform as n, platformMatches as o, isSamePlatform as r, resolvePlatform as s, formatPlatform as t };
