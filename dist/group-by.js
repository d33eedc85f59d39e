import "./rolldown-runtime.js";
//#region src/model/group-by.ts
function groupBy(values, keyOf) {
	const groups = new Map();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [value]);
		else group.push(value);
	}
	return groups;
}
//#endregion
export { groupBy as t };
