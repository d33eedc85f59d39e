import "./rolldown-runtime.js";
//#region src/model/byte-text.ts
const BYTE_UNITS = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB",
	"PB"
];
function toByteText(bytes, extraDigits = 0) {
	if (bytes < 0) {
		const { text, value } = toByteText(-bytes, extraDigits);
		return {
			text: `-${text}`,
			value: -value
		};
	}
	if (bytes < 1e3) return {
		text: `${bytes} B`,
		value: bytes
	};
	for (let power = 1;; power++) {
		const text = (bytes / 1e3 ** power).toFixed((power > 2 ? 2 : 1) + extraDigits);
		if (Number(text) < 1e3 || power === BYTE_UNITS.length - 1) return {
			text: `${text} ${BYTE_UNITS[power]}`,
			value: Math.round(Number(text) * 1e3 ** power)
		};
	}
}
//#endregion
export { toByteText as t };
