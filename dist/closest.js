import "./rolldown-runtime.js";
import { t as computeEditDistance } from "./edit-distance.js";
//#region src/budget/parse/closest.ts
function findClosest(word, known) {
	const plain = simplify(word);
	const mostEdits = Math.max(1, Math.floor(plain.length * .4));
	let best;
	for (const candidate of known) {
		const other = simplify(candidate);
		if (Math.abs(other.length - plain.length) > mostEdits) continue;
		const edits = computeEditDistance(plain, other);
		if (edits <= mostEdits && (best === void 0 || edits < best.edits)) best = {
			word: candidate,
			edits
		};
	}
	return best?.word;
}
const simplify = (word) => word.toLowerCase().replaceAll(/[-_]/g, "");
//#endregion
export { findClosest as t };
