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
	"changing-timestamps"
];
//#endregion
export { ADVICE_IDS as t };
