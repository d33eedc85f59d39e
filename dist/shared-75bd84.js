// src/model/byte-text.ts
var BYTE_UNITS = ["B", "kB", "MB", "GB", "TB", "PB"];
function byteText(bytes, extraDigits = 0) {
  if (bytes < 1e3) return { text: `${bytes} B`, value: bytes };
  for (let power = 1; ; power++) {
    const text = (bytes / 1e3 ** power).toFixed((power > 2 ? 2 : 1) + extraDigits);
    if (Number(text) < 1e3 || power === BYTE_UNITS.length - 1)
      return { text: `${text} ${BYTE_UNITS[power]}`, value: Math.round(Number(text) * 1e3 ** power) };
  }
}

export {
  byteText
};
