import "./rolldown-runtime.js";
import { posix } from "node:path";
//#region src/context/ignore/runes.ts
const ASCII = /^[\0-\x7f]*$/;
const INVALID_RUNE = 65533;
const toByteString = (text) => Buffer.from(text).toString("latin1");
function decodeRunes(bytes) {
	const runes = [];
	const isAscii = ASCII.test(bytes);
	for (let at = 0; at < bytes.length;) {
		const { rune, length } = isAscii ? {
			rune: bytes.charCodeAt(at),
			length: 1
		} : readRune(bytes, at);
		runes.push(rune);
		at += length;
	}
	return runes;
}
const LOWEST = [
	0,
	0,
	128,
	2048,
	65536
];
function readRune(bytes, at) {
	const first = bytes.charCodeAt(at);
	if (Number.isNaN(first)) return {
		rune: INVALID_RUNE,
		length: 0
	};
	if (first < 128) return {
		rune: first,
		length: 1
	};
	const length = readClaimedLength(first);
	let rune = first & 255 >> length + 1;
	for (let i = 1; i < length; i++) {
		const next = bytes.charCodeAt(at + i);
		if ((next & 192) !== 128) return {
			rune: INVALID_RUNE,
			length: 1
		};
		rune = rune << 6 | next & 63;
	}
	return length > 1 && rune >= LOWEST[length] && rune <= 1114111 && (rune < 55296 || rune > 57343) ? {
		rune,
		length
	} : {
		rune: INVALID_RUNE,
		length: 1
	};
}
function readClaimedLength(first) {
	if (first < 192 || first > 247) return 1;
	if (first < 224) return 2;
	return first < 240 ? 3 : 4;
}
const SPACES = [
	..."	\n\v\f\r ",
	...[
		133,
		160,
		5760,
		8232,
		8233,
		8239,
		8287,
		12288
	].map((rune) => toByteString(String.fromCodePoint(rune))),
	...Array.from({ length: 11 }, (_, i) => toByteString(String.fromCodePoint(8192 + i)))
];
function trimSpace(bytes) {
	let [start, end] = [0, bytes.length];
	for (let space = findSpace(bytes, start); space; space = findSpace(bytes, start)) start += space.length;
	for (let space = findSpaceBefore(bytes, end); space; space = findSpaceBefore(bytes, end)) end -= space.length;
	return bytes.slice(start, Math.max(start, end));
}
const findSpace = (bytes, at) => SPACES.find((space) => bytes.startsWith(space, at));
const findSpaceBefore = (bytes, end) => SPACES.find((space) => bytes.endsWith(space, end));
const cleanPath = (path) => posix.normalize(path).replace(/(?<=.)\/$/s, "");
//#endregion
export { toByteString as a, readRune as i, cleanPath as n, trimSpace as o, decodeRunes as r, INVALID_RUNE as t };
