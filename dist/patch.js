import "./rolldown-runtime.js";
import { _ as parseDockerfile, or as createTwoFilesPatch, si as maskSecrets, sr as structuredPatch } from "./gate.js";
//#region src/fix/secret-lines.ts
function openSecretLines(text) {
	const lines = text.split("\n");
	const instructions = parseDockerfile(text) ?? [];
	const known = new Map();
	const hasSecret = (part) => {
		const found = known.get(part) ?? maskSecrets(part) !== part;
		known.set(part, found);
		return found;
	};
	return (line) => hasSecret(lines[line - 1] ?? "") || instructions.some(({ line: first, endLine, verb, text: rest }) => first <= line && line <= endLine && hasSecret(`${verb} ${rest}`));
}
//#endregion
//#region src/fix/patch.ts
const MOST_CONTEXT = 3;
function formatPatch(files) {
	const texts = [];
	for (const file of files) {
		const secrets = [openSecretLines(file.oldText), openSecretLines(file.newText)];
		let secret;
		for (let context = MOST_CONTEXT; context > 0; context--) {
			secret = findSecret(file, context, secrets);
			if (secret !== void 0) continue;
			texts.push(printPatch(file, context));
			break;
		}
		if (secret !== void 0) return {
			text: "",
			secret: {
				path: file.path,
				line: secret
			}
		};
	}
	return { text: texts.join("") };
}
const printPatch = ({ path, oldText, newText }, context) => createTwoFilesPatch(oldText === "" ? "/dev/null" : `a/${path}`, `b/${path}`, oldText, newText, void 0, void 0, { context }).replace(/^=+\n/, "");
function findSecret({ path, oldText, newText }, context, [old, now]) {
	const { hunks } = structuredPatch(path, path, oldText, newText, void 0, void 0, { context });
	return hunks.flatMap((hunk) => listSecretsOf(hunk, old, now))[0];
}
function listSecretsOf({ oldStart, newStart, lines }, old, now) {
	let [before, after] = [oldStart, newStart];
	return lines.flatMap((line) => {
		const found = line.startsWith("+") ? now(after) : old(before);
		const at = before;
		if (!line.startsWith("+")) before++;
		if (!line.startsWith("-")) after++;
		return found ? [at] : [];
	});
}
//#endregion
export { formatPatch as t };
