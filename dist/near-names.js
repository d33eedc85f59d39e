import "./rolldown-runtime.js";
import { b as computeEditDistance } from "./start.js";
//#region src/sources/near-names.ts
const MAX_NAMES = 5;
function findNearNames(wanted, names) {
	const core = toBareName(wanted);
	return [...new Set(names)].map((name) => ({
		name,
		distance: measureDistance(core, toBareName(name))
	})).filter(({ distance, name }) => distance <= Math.max(2, takeLastPart(name).length / 3)).sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1)).slice(0, MAX_NAMES).map(({ name }) => name);
}
function toBareName(name) {
	return name.replace(/@.*$/, "").replace(/:[^/:]*$/, "").replace(/^(?:localhost|[^/]*[.:][^/]*)\//, "").toLowerCase();
}
const takeLastPart = (name) => toBareName(name).replace(/^.*\//, "");
function measureDistance(wanted, name) {
	if (wanted === name) return 0;
	if (wanted.length > 2 && (name.includes(wanted) || wanted.includes(name))) return 1;
	return computeEditDistance(wanted.slice(0, 128), name.slice(0, 128));
}
//#endregion
export { findNearNames as t };
