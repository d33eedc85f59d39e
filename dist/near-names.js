const require_core = require("./core.js");
//#region src/sources/near-names.ts
const MAX_NAMES = 5;
function nearNames(wanted, names) {
	const core = bare(wanted);
	return [...new Set(names)].map((name) => ({
		name,
		distance: distanceTo(core, bare(name))
	})).filter(({ distance, name }) => distance <= Math.max(2, lastPart(name).length / 3)).sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1)).slice(0, MAX_NAMES).map(({ name }) => name);
}
function bare(name) {
	return name.replace(/@.*$/, "").replace(/:[^/:]*$/, "").replace(/^(?:localhost|[^/]*[.:][^/]*)\//, "").toLowerCase();
}
const lastPart = (name) => bare(name).replace(/^.*\//, "");
function distanceTo(wanted, name) {
	if (wanted === name) return 0;
	if (wanted.length > 2 && (name.includes(wanted) || wanted.includes(name))) return 1;
	return require_core.editDistance(wanted.slice(0, 128), name.slice(0, 128));
}
//#endregion
Object.defineProperty(exports, "nearNames", {
	enumerable: true,
	get: function() {
		return nearNames;
	}
});
