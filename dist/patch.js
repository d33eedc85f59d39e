import "./rolldown-runtime.js";
import { Gi as maskSecrets, Rr as formatPatch$1, b as parseDockerfile, zr as structuredPatch } from "./gate.js";
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
	for (const { path, oldText, newText } of files) {
		const [old, now] = [openSecretLines(oldText), openSecretLines(newText)];
		const oldName = oldText === "" ? "/dev/null" : `a/${path}`;
		let line;
		for (let context = MOST_CONTEXT; context > 0; context--) {
			const options = { context };
			const patch = structuredPatch(oldName, `b/${path}`, oldText, newText, void 0, void 0, options);
			[line] = patch.hunks.flatMap((hunk) => listSecretsOf(hunk, old, now));
			if (line !== void 0) continue;
			texts.push(formatPatch$1(patch).replace(/^=+\n/, ""));
			break;
		}
		if (line !== void 0) return {
			text: "",
			secret: {
				path,
				line
			}
		};
	}
	return { text: texts.join("") };
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
