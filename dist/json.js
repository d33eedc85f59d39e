import "./rolldown-runtime.js";
//#region src/report/data/json.ts
function renderJson(report) {
	return `${formatJson(report)}\n`;
}
function formatJson(value) {
	const parts = [];
	write(value, "\n", parts);
	return parts.join("").replaceAll("##[", "##\\u005b");
}
function write(value, newline, parts) {
	if (typeof value !== "object" || value === null || isFlat(value)) {
		parts.push(JSON.stringify(value));
		return;
	}
	const inner = `${newline}  `;
	const [open, close] = Array.isArray(value) ? "[]" : "{}";
	let separator = `${open}${inner}`;
	for (const [key, item] of Object.entries(value)) {
		if (item === void 0) continue;
		parts.push(separator, Array.isArray(value) ? "" : `${JSON.stringify(key)}: `);
		write(item, inner, parts);
		separator = `,${inner}`;
	}
	parts.push(`${newline}${close}`);
}
function isFlat(value) {
	if (!Array.isArray(value)) return Object.values(value).every((item) => item === void 0);
	return value.every((item) => typeof item !== "object" || item === null);
}
//#endregion
export { renderJson as n, formatJson as t };
