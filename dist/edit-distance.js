import "./rolldown-runtime.js";
//#region src/model/edit-distance.ts
function computeEditDistance(a, b) {
	let [before, previous] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let edits = Math.min(getCost(previous, j) + 1, getCost(row, j - 1) + 1, getCost(previous, j - 1) + change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, getCost(before, j - 2) + 1);
			row.push(edits);
		}
		[before, previous] = [previous, row];
	}
	return getCost(previous, b.length);
}
const getCost = (row, index) => row[index] ?? 0;
//#endregion
export { computeEditDistance as t };
