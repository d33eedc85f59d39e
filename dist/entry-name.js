import "./rolldown-runtime.js";
//#region src/model/entry-name.ts
const strictUtf8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const BACKSLASH = 92;
const LETTER_X = 120;
function decodeName(bytes) {
	if (isPlain(bytes)) return String.fromCharCode.apply(null, bytes);
	try {
		return strictUtf8.decode(bytes).replaceAll("\\x", "\\x5cx");
	} catch {
		return decodeMixed(bytes);
	}
}
function isPlain(bytes) {
	if (bytes.length > 255) return false;
	for (let i = 0; i < bytes.length; i++) {
		const byte = bytes[i];
		if (byte >= 128 || byte === BACKSLASH) return false;
	}
	return true;
}
function decodeMixed(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length;) {
		const length = bytes[at] === BACKSLASH && bytes[at + 1] === LETTER_X ? 0 : measureSequence(bytes, at);
		text += length === 0 ? escapeByte(bytes[at]) : strictUtf8.decode(bytes.subarray(at, at + length));
		at += Math.max(length, 1);
	}
	return text;
}
const escapeByte = (byte) => `\\x${byte.toString(16).padStart(2, "0")}`;
function measureSequence(bytes, at) {
	const length = readClaimedLength(bytes[at]);
	if (length < 2 || at + length > bytes.length) return length < 2 ? length : 0;
	try {
		strictUtf8.decode(bytes.subarray(at, at + length));
		return length;
	} catch {
		return 0;
	}
}
function readClaimedLength(first) {
	if (first < 128) return 1;
	if (first < 194 || first > 244) return 0;
	if (first < 224) return 2;
	return first < 240 ? 3 : 4;
}
//#endregion
export { decodeName as t };
