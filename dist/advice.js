import "./rolldown-runtime.js";
//#region src/model/advice.ts
const ADVICE_IDS = [
	"package-index",
	"language-cache",
	"development-dependencies",
	"private-files",
	"toolchain",
	"debug-tools",
	"version-control",
	"recommended-packages",
	"build-stage",
	"data-files",
	"sparse-files",
	"unneeded-files",
	"duplicates",
	"deleted-later",
	"copied-metadata",
	"rewritten-paths",
	"debug-sections",
	"install-order",
	"changing-timestamps",
	"squashed-image",
	"base-image"
];
const OPTIONAL_ADVICE_IDS = ADVICE_IDS.filter((id) => id !== "private-files");
//#endregion
export { OPTIONAL_ADVICE_IDS as n, ADVICE_IDS as t };
