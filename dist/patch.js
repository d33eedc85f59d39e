import "./rolldown-runtime.js";
import { _n as structuredPatch, gn as createTwoFilesPatch, hr as maskSecrets, q as parseDockerfile } from "./gate.js";
//#region src/fix/secret-lines.ts
function listSecretLines(text) {
	const found = new Set();
	for (const [i, line] of text.split("\n").entries()) if (hasSecret(line)) found.add(i + 1);
	for (const one of parseDockerfile(text) ?? []) if (hasSecret(`${one.verb} ${one.text}`)) for (let line = one.line; line <= one.endLine; line++) found.add(line);
	return found;
}
const hasSecret = (line) => maskSecrets(line) !== line;
//#endregion
//#region src/fix/patch.ts
const MOST_CONTEXT = 3;
function formatPatch(files) {
	const texts = [];
	for (const file of files) {
		const secrets = [listSecretLines(file.oldText), listSecretLines(file.newText)];
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
		const found = line.startsWith("+") ? now.has(after) : old.has(before);
		const at = before;
		if (!line.startsWith("+")) before++;
		if (!line.startsWith("-")) after++;
		return found ? [at] : [];
	});
}
//#endregion
export { formatPatch as t };
