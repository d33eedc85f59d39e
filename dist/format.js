import "./rolldown-runtime.js";
import { t as toByteText } from "./byte-text.js";
//#region src/report/words/format.ts
const DIGITS = {
	ratio: 2,
	percent: 1
};
const MOST_EXTRA = {
	bytes: 2,
	count: 0,
	ratio: 8,
	percent: 7
};
const formatBytes = (bytes) => toByteText(bytes).text;
const formatCount = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
const formatPlural = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
function formatShare(part, whole) {
	const text = whole > 0 ? (part / whole * 100).toFixed(1) : "0.0";
	if (text === "0.0" && part > 0) return "<0.1%";
	return text === "100.0" && part < whole ? ">99.9%" : `${text}%`;
}
function formatApart(value, limits, scale) {
	const numbers = [value, ...limits];
	const different = new Set(numbers).size;
	for (let extra = countFaithfulDigits(limits, scale); extra <= MOST_EXTRA[scale]; extra++) {
		const texts = numbers.map((number) => formatNumber(number, scale, extra).text);
		if (new Set(texts).size === different) return texts;
	}
	return numbers.map((number) => writeOut(number, scale));
}
function formatDistance(distance, bound, scale) {
	if (distance === 0) return "at the limit";
	const [amount] = formatApart(Math.abs(distance), [0], scale);
	const isBeyond = distance > 0;
	const words = bound === "atMost" ? isBeyond ? "over" : "left" : isBeyond ? "below" : "above";
	return `${scale === "percent" ? amount.replace("%", " points") : amount} ${words}`;
}
function countFaithfulDigits(limits, scale) {
	for (let extra = 0; extra <= 2; extra++) if (limits.every((limit) => Math.abs(formatNumber(limit, scale, extra).value - limit) < 1e-9)) return extra;
	return 0;
}
function formatNumber(number, scale, extraDigits) {
	if (scale === "count") return {
		text: formatCount(number),
		value: number
	};
	if (scale === "bytes") return toByteText(number, extraDigits);
	const hundred = scale === "percent" ? 100 : 1;
	const text = (number * hundred).toFixed(DIGITS[scale] + extraDigits);
	return {
		text: scale === "percent" ? `${text}%` : text,
		value: Number(text) / hundred
	};
}
function writeOut(number, scale) {
	if (scale === "bytes") return `${formatCount(number)} B`;
	return scale === "count" ? formatCount(number) : String(number);
}
//#endregion
export { formatPlural as a, formatDistance as i, formatBytes as n, formatShare as o, formatCount as r, formatApart as t };
