import "./rolldown-runtime.js";
import { pa as groupBy } from "./gate.js";
//#region src/history/tags.ts
function createTagFilter(pattern) {
	const source = pattern.replace(/\*+/g, "*").split(/([*?])/).map((part) => part === "*" ? ".*" : part === "?" ? "." : part.replace(/[.+^${}()|[\]\\/-]/g, "\\$&"));
	const regex = new RegExp(`^${source.join("")}$`, "s");
	return (tag) => regex.test(tag);
}
function compareVersions(one, other) {
	const [a, b] = [parseVersion(one), parseVersion(other)];
	if (a === void 0 || b === void 0) {
		if (a === b) return compareTexts(one, other);
		return a === void 0 ? -1 : 1;
	}
	for (let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at++) {
		const difference = compareNumbers(a.numbers[at] ?? "0", b.numbers[at] ?? "0");
		if (difference !== 0) return difference;
	}
	if (a.rest === "" !== (b.rest === "")) return a.rest === "" ? 1 : -1;
	return compareTexts(a.rest, b.rest) || a.numbers.length - b.numbers.length;
}
function parseVersion(tag) {
	const [, numbers, rest = ""] = /^v?(\d+(?:\.\d+)*)([-+._].*)?$/i.exec(tag) ?? [];
	return numbers === void 0 ? void 0 : {
		numbers: numbers.split("."),
		rest
	};
}
function compareNumbers(one, other) {
	const [a, b] = [one.replace(/^0+(?=\d)/, ""), other.replace(/^0+(?=\d)/, "")];
	return a.length - b.length || (a < b ? -1 : Number(a > b));
}
function compareTexts(one, other) {
	const [a, b] = [one.split(/(\d+)/), other.split(/(\d+)/)];
	for (let at = 0; at < Math.max(a.length, b.length); at++) {
		const [here = "", there = ""] = [a[at], b[at]];
		const difference = at % 2 === 1 && here !== "" && there !== "" ? compareNumbers(here, there) : here < there ? -1 : Number(here > there);
		if (difference !== 0) return difference;
	}
	return 0;
}
const FIRST_REAL_SECONDS = Date.UTC(1990) / 1e3;
const hasTime = ({ created }) => created !== null && created >= FIRST_REAL_SECONDS;
function orderTags(tags) {
	const timeless = tags.filter((tag) => !hasTime(tag)).length;
	return {
		points: [...groupBy(tags, ({ digest }) => digest).values()].map((same) => same.toSorted((a, b) => compareVersions(b.tag, a.tag) || b.tag.length - a.tag.length)).toSorted(([a], [b]) => {
			if (a === void 0 || b === void 0) return 0;
			return (timeless > 0 ? 0 : (a.created ?? 0) - (b.created ?? 0)) || compareVersions(a.tag, b.tag);
		}).flatMap(toPoint),
		timeless
	};
}
function toPoint([first, ...others]) {
	if (first === void 0) return [];
	const names = others.map(({ tag }) => tag).join(", ");
	return [{
		commit: "",
		label: names === "" ? first.tag : `${first.tag} (${names})`,
		time: hasTime(first) ? first.created : null,
		pullRequest: null,
		distance: null,
		count: 1,
		sizes: first.sizes
	}];
}
//#endregion
export { createTagFilter as n, orderTags as r, compareVersions as t };
