const require_core = require("./core.js");
//#region src/acquire/last-words.ts
const MAX_LINE_LENGTH = 400;
function lastWords(text, secrets = []) {
	return hideSecrets(stripControls(text), secrets).split("\n").map((line) => line.trimEnd()).filter((line) => line !== "").slice(-12).map((line) => line.length > MAX_LINE_LENGTH ? `${line.slice(0, MAX_LINE_LENGTH)}\u2026` : line).join("\n");
}
function stripControls(text) {
	return text.replace(/\r\n?/g, "\n").replace(/\u001b\[[0-9;?]{0,32}[A-Za-z]/g, "").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}
const MIN_SECRET_LENGTH = 4;
function hideSecrets(text, secrets) {
	const withoutCredentials = text.replace(/:\/\/[^\s/@:]{1,256}:[^\s/@]{1,256}@/g, "://***@");
	return secrets.filter((secret) => secret.length >= MIN_SECRET_LENGTH).reduce((masked, secret) => masked.replaceAll(secret, "***"), withoutCredentials);
}
//#endregion
//#region src/acquire/near-names.ts
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
Object.defineProperty(exports, "hideSecrets", {
	enumerable: true,
	get: function() {
		return hideSecrets;
	}
});
Object.defineProperty(exports, "lastWords", {
	enumerable: true,
	get: function() {
		return lastWords;
	}
});
Object.defineProperty(exports, "nearNames", {
	enumerable: true,
	get: function() {
		return nearNames;
	}
});
