import "./rolldown-runtime.js";
import { t as toByteText } from "./byte-text.js";
//#region src/report/words/format.ts
const DIGITS = {
	ratio: 2,
	percent: 1,
	seconds: 1
};
const MOST_EXTRA = {
	bytes: 2,
	count: 0,
	ratio: 8,
	percent: 7,
	seconds: 2,
	money: 2
};
const formatBytes = (bytes) => toByteText(bytes).text;
const formatCount = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
const formatPlural = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
function formatSeconds(seconds) {
	if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
	return seconds < 119.5 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
function formatBandwidth(bytesPerSecond) {
	const bits = bytesPerSecond * 8;
	const [name, multiple] = BIT_UNITS.find(([, unit]) => bits >= unit) ?? ["kbps", 1e3];
	return `${Number((bits / multiple).toPrecision(3))} ${name}`;
}
const BIT_UNITS = [
	["Tbps", 0xe8d4a51000],
	["Gbps", 1e9],
	["Mbps", 1e6]
];
function formatShare(part, whole) {
	const text = whole > 0 ? (part / whole * 100).toFixed(1) : "0.0";
	if (text === "0.0" && part > 0) return "<0.1%";
	return text === "100.0" && part < whole ? ">99.9%" : `${text}%`;
}
function formatApart(value, limits, scale, others = []) {
	const numbers = [
		value,
		...limits,
		...others
	];
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
	if (scale === "seconds") {
		const text = number.toFixed(DIGITS.seconds + extraDigits);
		return {
			text: `${text} s`,
			value: Number(text)
		};
	}
	if (scale === "money") return formatAmount(number, extraDigits);
	const hundred = scale === "percent" ? 100 : 1;
	const text = (number * hundred).toFixed(DIGITS[scale] + extraDigits);
	return {
		text: scale === "percent" ? `${text}%` : text,
		value: Number(text) / hundred
	};
}
function formatAmount(amount, digits) {
	const [whole = "", ...cents] = amount.toFixed(digits).split(".");
	return {
		text: [formatCount(Number(whole)), ...cents].join("."),
		value: Number(amount.toFixed(digits))
	};
}
function writeOut(number, scale) {
	if (scale === "bytes") return `${formatCount(number)} B`;
	if (scale === "seconds") return `${number} s`;
	if (scale === "money") return formatAmount(number, 2).text;
	return scale === "count" ? formatCount(number) : String(number);
}
const joinWords = (...words) => words.filter((word) => word !== "").join(" ");
//#endregion
export { formatDistance as a, formatShare as c, formatCount as i, joinWords as l, formatBandwidth as n, formatPlural as o, formatBytes as r, formatSeconds as s, formatApart as t };
